; spec      embedding_bag bits=2 dim=100 include_last_offset pooling=mean index=i64 offset=i32 numerics=fast
; target    avx512 (x86-64)
; numerics  fast
; bytes     1216
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  53                       push rbx
  0009  4154                     push r12
  000b  4155                     push r13
  000d  4156                     push r14
  000f  4157                     push r15
  0011  4883ec38                 sub rsp, 56
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  0019  4c8b0f                   mov r9, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b5f08                 mov r11, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b5710                 mov r10, qword ptr [rdi+16]
; index_count = arg index_count
  0024  4c8b7f18                 mov r15, qword ptr [rdi+24]
; bag_count = arg bag_count
  0028  488b4728                 mov rax, qword ptr [rdi+40]
  002c  488945c8                 mov qword ptr [rbp-56], rax
; offsets = arg offsets
  0030  488b4720                 mov rax, qword ptr [rdi+32]
  0034  488945c0                 mov qword ptr [rbp-64], rax
; scratch = arg scratch
  0038  4c8b4750                 mov r8, qword ptr [rdi+80]
; out = arg output
  003c  4c8b6748                 mov r12, qword ptr [rdi+72]
; bag = set 0
  0040  4531ed                   xor r13d, r13d
; pos = set 0
  0043  31d2                     xor edx, edx
; shifts:i32x16 = const code_shifts
  0045  62f17c481005b1030000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  004f  62f17c48100de7030000     vmovups zmm1, [L2]
; near_end = add index_count, -16
  0059  498d5ff0                 lea rbx, [r15-16]
; fetched = set 0
  005d  31c0                     xor eax, eax
  005f  488945a0                 mov qword ptr [rbp-96], rax
; due = set 0
  0063  31c0                     xor eax, eax
  0065  488945b0                 mov qword ptr [rbp-80], rax
; if row_count < 867788 {
  0069  4981fbcc3d0d00           cmp r11, 867788
  0070  0f8d0e000000             jge L5
L4:
; due = set 9223372036854775807
  0076  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  0080  488945b0                 mov qword ptr [rbp-80], rax
; }
L5:
; short_bags = mul bag_count, 5
  0084  486b4dc805               imul rcx, qword ptr [rbp-56], 5
; if index_count < short_bags {
  0089  4939cf                   cmp r15, rcx
  008c  0f8d0e000000             jge L7
L6:
; due = set 9223372036854775807
  0092  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  009c  488945b0                 mov qword ptr [rbp-80], rax
; }
L7:
; begin = move bag
  00a0  4d89ee                   mov r14, r13
; if bag < bag_count {
  00a3  4c3b6dc8                 cmp r13, qword ptr [rbp-56]
  00a7  0f8d11000000             jge L9
L8:
; begin = load_i32 [offsets + bag<<2]
  00ad  488b45c0                 mov rax, qword ptr [rbp-64]
  00b1  4e6334a8                 movsxd r14, dword ptr [rax+r13*4]
; fail_if begin >u index_count -> 1
  00b5  4d39fe                   cmp r14, r15
  00b8  0f87ea020000             ja L10
; }
L9:
; loop bag < bag_count {
  00be  4c3b6dc8                 cmp r13, qword ptr [rbp-56]
  00c2  0f8d53020000             jge L12
L11:
; end = load_i32 [offsets + bag<<2 + 4]
  00c8  488b45c0                 mov rax, qword ptr [rbp-64]
  00cc  4a637ca804               movsxd rdi, dword ptr [rax+r13*4+4]
; fail_if end < begin -> 2
  00d1  4c39f7                   cmp rdi, r14
  00d4  0f8ce4020000             jl L13
; fail_if end >u index_count -> 2
  00da  4c39ff                   cmp rdi, r15
  00dd  0f87f1020000             ja L14
; acc0:f32x16 = zero
  00e3  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  00e7  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  00eb  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  00ef  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  00f3  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  00f7  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  00fb  c4413857c0               vxorps xmm8, xmm8, xmm8
; bias_sum:f32x4 = zero
  0100  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move begin
  0105  4c89f2                   mov rdx, r14
; loop pos < end {
  0108  4839fa                   cmp rdx, rdi
  010b  0f8d27010000             jge L16
L15:
; if pos >= due, seldom {
  0111  483b55b0                 cmp rdx, qword ptr [rbp-80]
  0115  0f8d14020000             jge L17
L18:
; if pos < near_end {
  011b  4839da                   cmp rdx, rbx
  011e  0f8d17000000             jge L20
L19:
; ahead = load_i64 [indices + pos<<3 + 128]
  0124  498b8cd280000000         mov rcx, [r10+rdx*8+128]
; ahead = mul ahead, 29
  012c  486bc91d                 imul rcx, rcx, 29
; ahead_row = add table, ahead
  0130  498d3409                 lea rsi, [r9+rcx]
; prefetch L1 [ahead_row]
  0134  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 28]
  0137  0f184e1c                 prefetcht0 [rsi+28]
; }
L20:
; index = load_i64 [indices + pos<<3]
  013b  498b0cd2                 mov rcx, [r10+rdx*8]
; fail_if index >=u row_count -> 3
  013f  4c39d9                   cmp rcx, r11
  0142  0f83a2020000             jae L21
; row_offset = mul index, 29
  0148  486bc91d                 imul rcx, rcx, 29
; row = add table, row_offset
  014c  4c01c9                   add rcx, r9
; factors:f32x2 = load_f16 [row + 25]
  014f  c5796e5119               vmovd xmm10, [rcx+25]
  0154  c4427913d2               vcvtph2ps xmm10, xmm10
; store [scratch + 2048] 2 lanes factors
  0159  c44178139000080000       vmovlps [r8+2048], xmm10
; scale:f32x16 = splat_host [scratch + 2048]
  0162  62527d48589000080000     vpbroadcastd zmm10, [r8+2048]
; bias:f32x4 = splat_host [scratch + 2052]
  016c  c44279589804080000       vpbroadcastd xmm11, [r8+2052]
; bias_sum:f32x4 = fadd bias_sum, bias
  0175  c4413058cb               vaddps xmm9, xmm9, xmm11
; code:i32x16 = splat_32 [row]
  017a  62727d485819             vpbroadcastd zmm11, [rcx]
; code:i32x16 = shr code, shifts
  0180  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  0186  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc0:f32x16 = fma scale, value, acc0
  018c  62d22d48b8d4             vfmadd231ps zmm2, zmm10, zmm12
; code:i32x16 = splat_32 [row + 4]
  0192  62727d48585901           vpbroadcastd zmm11, [rcx+4]
; code:i32x16 = shr code, shifts
  0199  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  019f  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc1:f32x16 = fma scale, value, acc1
  01a5  62d22d48b8dc             vfmadd231ps zmm3, zmm10, zmm12
; code:i32x16 = splat_32 [row + 8]
  01ab  62727d48585902           vpbroadcastd zmm11, [rcx+8]
; code:i32x16 = shr code, shifts
  01b2  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  01b8  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc2:f32x16 = fma scale, value, acc2
  01be  62d22d48b8e4             vfmadd231ps zmm4, zmm10, zmm12
; code:i32x16 = splat_32 [row + 12]
  01c4  62727d48585903           vpbroadcastd zmm11, [rcx+12]
; code:i32x16 = shr code, shifts
  01cb  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  01d1  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc3:f32x16 = fma scale, value, acc3
  01d7  62d22d48b8ec             vfmadd231ps zmm5, zmm10, zmm12
; code:i32x16 = splat_32 [row + 16]
  01dd  62727d48585904           vpbroadcastd zmm11, [rcx+16]
; code:i32x16 = shr code, shifts
  01e4  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  01ea  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc4:f32x16 = fma scale, value, acc4
  01f0  62d22d48b8f4             vfmadd231ps zmm6, zmm10, zmm12
; code:i32x16 = splat_32 [row + 20]
  01f6  62727d48585905           vpbroadcastd zmm11, [rcx+20]
; code:i32x16 = shr code, shifts
  01fd  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  0203  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc5:f32x16 = fma scale, value, acc5
  0209  62d22d48b8fc             vfmadd231ps zmm7, zmm10, zmm12
; code:i32x16 = splat_32 [row + 21]
  020f  62727d48589915000000     vpbroadcastd zmm11, [rcx+21]
; code:i32x16 = shr code, shifts
  0219  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  021f  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc6:f32x16 = fma scale, value, acc6
  0225  62522d48b8c4             vfmadd231ps zmm8, zmm10, zmm12
; pos = add pos, 1
  022b  4883c201                 add rdx, 1
; }
  022f  4839fa                   cmp rdx, rdi
  0232  0f8cd9feffff             jl L15
L16:
; count = sub end, begin
  0238  4889f9                   mov rcx, rdi
  023b  4c29f1                   sub rcx, r14
; count = max count, 1
  023e  48c7c001000000           mov rax, 1
  0245  4839c8                   cmp rax, rcx
  0248  480f4cc1                 cmovl rax, rcx
  024c  4889c1                   mov rcx, rax
; scale:f32x16 = const one
  024f  62717c48101527020000     vmovups zmm10, [L3]
; value:f32x16 = float_of count
  0259  c4411857e4               vxorps xmm12, xmm12, xmm12
  025e  c4619a2ae1               vcvtsi2ss xmm12, xmm12, rcx
  0263  62527d4818e4             vbroadcastss zmm12, xmm12
; value:f32x16 = fdiv scale, value
  0269  62512c485ee4             vdivps zmm12, zmm10, zmm12
; scale:f32x16 = splat_first bias_sum
  026f  62527d4818d1             vbroadcastss zmm10, xmm9
; acc0:f32x16 = fadd acc0, scale
  0275  62d16c4858d2             vaddps zmm2, zmm2, zmm10
; acc0:f32x16 = fmul acc0, value
  027b  62d16c4859d4             vmulps zmm2, zmm2, zmm12
; store [out] 16 lanes acc0
  0281  62d17c48111424           vmovups [r12], zmm2
; acc1:f32x16 = fadd acc1, scale
  0288  62d1644858da             vaddps zmm3, zmm3, zmm10
; acc1:f32x16 = fmul acc1, value
  028e  62d1644859dc             vmulps zmm3, zmm3, zmm12
; store [out + 64] 16 lanes acc1
  0294  62d17c48115c2401         vmovups [r12+64], zmm3
; acc2:f32x16 = fadd acc2, scale
  029c  62d15c4858e2             vaddps zmm4, zmm4, zmm10
; acc2:f32x16 = fmul acc2, value
  02a2  62d15c4859e4             vmulps zmm4, zmm4, zmm12
; store [out + 128] 16 lanes acc2
  02a8  62d17c4811642402         vmovups [r12+128], zmm4
; acc3:f32x16 = fadd acc3, scale
  02b0  62d1544858ea             vaddps zmm5, zmm5, zmm10
; acc3:f32x16 = fmul acc3, value
  02b6  62d1544859ec             vmulps zmm5, zmm5, zmm12
; store [out + 192] 16 lanes acc3
  02bc  62d17c48116c2403         vmovups [r12+192], zmm5
; acc4:f32x16 = fadd acc4, scale
  02c4  62d14c4858f2             vaddps zmm6, zmm6, zmm10
; acc4:f32x16 = fmul acc4, value
  02ca  62d14c4859f4             vmulps zmm6, zmm6, zmm12
; store [out + 256] 16 lanes acc4
  02d0  62d17c4811742404         vmovups [r12+256], zmm6
; acc5:f32x16 = fadd acc5, scale
  02d8  62d1444858fa             vaddps zmm7, zmm7, zmm10
; acc5:f32x16 = fmul acc5, value
  02de  62d1444859fc             vmulps zmm7, zmm7, zmm12
; store [out + 320] 16 lanes acc5
  02e4  62d17c48117c2405         vmovups [r12+320], zmm7
; acc6:f32x16 = fadd acc6, scale
  02ec  62513c4858c2             vaddps zmm8, zmm8, zmm10
; acc6:f32x16 = fmul acc6, value
  02f2  62513c4859c4             vmulps zmm8, zmm8, zmm12
; store [out + 336] 16 lanes acc6
  02f8  62517c4811842450010000   vmovups [r12+336], zmm8
; out = add out, 400
  0303  4981c490010000           add r12, 400
; begin = move end
  030a  4989fe                   mov r14, rdi
; bag = add bag, 1
  030d  4983c501                 add r13, 1
; }
  0311  4c3b6dc8                 cmp r13, qword ptr [rbp-56]
  0315  0f8cadfdffff             jl L11
L12:
; leave
  031b  31c0                     xor eax, eax
L0:
  031d  c5f877                   vzeroupper
  0320  4883c438                 add rsp, 56
  0324  415f                     pop r15
  0326  415e                     pop r14
  0328  415d                     pop r13
  032a  415c                     pop r12
  032c  5b                       pop rbx
  032d  5d                       pop rbp
  032e  c3                       ret
; seldom
L17:
; burst_end = add pos, 96
  032f  488d4260                 lea rax, [rdx+96]
  0333  488945a8                 mov qword ptr [rbp-88], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0337  4c397da8                 cmp qword ptr [rbp-88], r15
  033b  488b45a8                 mov rax, qword ptr [rbp-88]
  033f  490f4dc7                 cmovge rax, r15
  0343  488945a8                 mov qword ptr [rbp-88], rax
; fetching = move fetched
  0347  488b45a0                 mov rax, qword ptr [rbp-96]
  034b  488945b8                 mov qword ptr [rbp-72], rax
; fetching = move_if fetching < pos ? pos
  034f  483955b8                 cmp qword ptr [rbp-72], rdx
  0353  488b45b8                 mov rax, qword ptr [rbp-72]
  0357  480f4cc2                 cmovl rax, rdx
  035b  488945b8                 mov qword ptr [rbp-72], rax
; loop fetching < burst_end {
  035f  488b45b8                 mov rax, qword ptr [rbp-72]
  0363  483b45a8                 cmp rax, qword ptr [rbp-88]
  0367  0f8d26000000             jge L23
L22:
; ahead = load_i64 [indices + fetching<<3]
  036d  488b45b8                 mov rax, qword ptr [rbp-72]
  0371  498b0cc2                 mov rcx, [r10+rax*8]
; ahead = mul ahead, 29
  0375  486bc91d                 imul rcx, rcx, 29
; ahead_row = add table, ahead
  0379  498d3409                 lea rsi, [r9+rcx]
; prefetch L2 [ahead_row]
  037d  0f1816                   prefetcht1 [rsi]
; prefetch L2 [ahead_row + 28]
  0380  0f18561c                 prefetcht1 [rsi+28]
; fetching = add fetching, 1
  0384  488345b801               add qword ptr [rbp-72], 1
; }
  0389  488b45b8                 mov rax, qword ptr [rbp-72]
  038d  483b45a8                 cmp rax, qword ptr [rbp-88]
  0391  7cda                     short jl L22
L23:
; fetched = move fetching
  0393  488b45b8                 mov rax, qword ptr [rbp-72]
  0397  488945a0                 mov qword ptr [rbp-96], rax
; due = add pos, 32
  039b  488d4220                 lea rax, [rdx+32]
  039f  488945b0                 mov qword ptr [rbp-80], rax
  03a3  e973fdffff               jmp L18
; failure exits
L10:
  03a8  488b45d0                 mov rax, qword ptr [rbp-48]
  03ac  4c896858                 mov qword ptr [rax+88], r13
  03b0  48895060                 mov qword ptr [rax+96], rdx
  03b4  b801000000               mov eax, 1
  03b9  e95fffffff               jmp L0
L13:
  03be  488b45d0                 mov rax, qword ptr [rbp-48]
  03c2  4c896858                 mov qword ptr [rax+88], r13
  03c6  48895060                 mov qword ptr [rax+96], rdx
  03ca  b802000000               mov eax, 2
  03cf  e949ffffff               jmp L0
L14:
  03d4  488b45d0                 mov rax, qword ptr [rbp-48]
  03d8  4c896858                 mov qword ptr [rax+88], r13
  03dc  48895060                 mov qword ptr [rax+96], rdx
  03e0  b802000000               mov eax, 2
  03e5  e933ffffff               jmp L0
L21:
  03ea  488b45d0                 mov rax, qword ptr [rbp-48]
  03ee  4c896858                 mov qword ptr [rax+88], r13
  03f2  48895060                 mov qword ptr [rax+96], rdx
  03f6  b803000000               mov eax, 3
  03fb  e91dffffff               jmp L0
; constants
