; spec      embedding_bag bits=2 dim=100 include_last_offset pooling=mean index=i64 offset=i32 numerics=fast
; target    avx512 (x86-64)
; numerics  fast
; bytes     1280
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  53                       push rbx
  0009  4154                     push r12
  000b  4155                     push r13
  000d  4156                     push r14
  000f  4157                     push r15
  0011  4883ec30                 sub rsp, 48
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  0019  4c8b07                   mov r8, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b5f08                 mov r11, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b4f10                 mov r9, qword ptr [rdi+16]
; index_count = arg index_count
  0024  4c8b7718                 mov r14, qword ptr [rdi+24]
; bag_count = arg bag_count
  0028  4c8b7f28                 mov r15, qword ptr [rdi+40]
; offsets = arg offsets
  002c  488b4720                 mov rax, qword ptr [rdi+32]
  0030  488945c8                 mov qword ptr [rbp-56], rax
; out = arg output
  0034  488b7748                 mov rsi, qword ptr [rdi+72]
; bag = set 0
  0038  4531e4                   xor r12d, r12d
; pos = set 0
  003b  31d2                     xor edx, edx
; shifts:i32x16 = const code_shifts
  003d  62f17c481005b9030000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  0047  62f17c48100def030000     vmovups zmm1, [L2]
; near_end = add index_count, -16
  0051  498d5ef0                 lea rbx, [r14-16]
; fetched = set 0
  0055  31c0                     xor eax, eax
  0057  488945a8                 mov qword ptr [rbp-88], rax
; due = set 0
  005b  31c0                     xor eax, eax
  005d  488945b8                 mov qword ptr [rbp-72], rax
; if row_count < 867788 {
  0061  4981fbcc3d0d00           cmp r11, 867788
  0068  0f8d0e000000             jge L6
L5:
; due = set 9223372036854775807
  006e  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  0078  488945b8                 mov qword ptr [rbp-72], rax
; }
L6:
; short_bags = mul bag_count, 5
  007c  496bcf05                 imul rcx, r15, 5
; if index_count < short_bags {
  0080  4939ce                   cmp r14, rcx
  0083  0f8d0e000000             jge L8
L7:
; due = set 9223372036854775807
  0089  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  0093  488945b8                 mov qword ptr [rbp-72], rax
; }
L8:
; begin = move bag
  0097  4d89e5                   mov r13, r12
; if bag < bag_count {
  009a  4d39fc                   cmp r12, r15
  009d  0f8d11000000             jge L10
L9:
; begin = load_i32 [offsets + bag<<2]
  00a3  488b45c8                 mov rax, qword ptr [rbp-56]
  00a7  4e632ca0                 movsxd r13, dword ptr [rax+r12*4]
; fail_if begin >u index_count -> 1
  00ab  4d39f5                   cmp r13, r14
  00ae  0f87e3020000             ja L11
; }
L10:
; loop bag < bag_count {
  00b4  4d39fc                   cmp r12, r15
  00b7  0f8d4d020000             jge L13
L12:
; end = load_i32 [offsets + bag<<2 + 4]
  00bd  488b45c8                 mov rax, qword ptr [rbp-56]
  00c1  4e6354a004               movsxd r10, dword ptr [rax+r12*4+4]
; fail_if end < begin -> 2
  00c6  4d39ea                   cmp r10, r13
  00c9  0f8cde020000             jl L14
; fail_if end >u index_count -> 2
  00cf  4d39f2                   cmp r10, r14
  00d2  0f87eb020000             ja L15
; acc0:f32x16 = zero
  00d8  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  00dc  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  00e0  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  00e4  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  00e8  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  00ec  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  00f0  c4413857c0               vxorps xmm8, xmm8, xmm8
; bias_sum:f32x4 = zero
  00f5  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move begin
  00fa  4c89ea                   mov rdx, r13
; loop pos < end {
  00fd  4c39d2                   cmp rdx, r10
  0100  0f8d1b010000             jge L17
L16:
; if pos >= due, seldom {
  0106  483b55b8                 cmp rdx, qword ptr [rbp-72]
  010a  0f8d0e020000             jge L18
L19:
; if pos < near_end {
  0110  4839da                   cmp rdx, rbx
  0113  0f8d17000000             jge L21
L20:
; ahead = load_i64 [indices + pos<<3 + 128]
  0119  498b8cd180000000         mov rcx, [r9+rdx*8+128]
; ahead = mul ahead, 29
  0121  486bc91d                 imul rcx, rcx, 29
; ahead_row = add table, ahead
  0125  498d3c08                 lea rdi, [r8+rcx]
; prefetch L1 [ahead_row]
  0129  0f180f                   prefetcht0 [rdi]
; prefetch L1 [ahead_row + 28]
  012c  0f184f1c                 prefetcht0 [rdi+28]
; }
L21:
; index = load_i64 [indices + pos<<3]
  0130  498b0cd1                 mov rcx, [r9+rdx*8]
; fail_if index >=u row_count -> 3
  0134  4c39d9                   cmp rcx, r11
  0137  0f839c020000             jae L22
; row_offset = mul index, 29
  013d  486bc91d                 imul rcx, rcx, 29
; row = add table, row_offset
  0141  4c01c1                   add rcx, r8
; factors:f32x2 = load_f16 [row + 25]
  0144  c5796e5119               vmovd xmm10, [rcx+25]
  0149  c4427913d2               vcvtph2ps xmm10, xmm10
; store [out] 2 lanes factors
  014e  c5781316                 vmovlps [rsi], xmm10
; scale:f32x16 = splat_host [out]
  0152  62727d485816             vpbroadcastd zmm10, [rsi]
; bias:f32x4 = splat_host [out + 4]
  0158  c46279585e04             vpbroadcastd xmm11, [rsi+4]
; bias_sum:f32x4 = fadd bias_sum, bias
  015e  c4413058cb               vaddps xmm9, xmm9, xmm11
; code:i32x16 = splat_32 [row]
  0163  62727d485819             vpbroadcastd zmm11, [rcx]
; code:i32x16 = shr code, shifts
  0169  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  016f  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc0:f32x16 = fma scale, value, acc0
  0175  62d22d48b8d4             vfmadd231ps zmm2, zmm10, zmm12
; code:i32x16 = splat_32 [row + 4]
  017b  62727d48585901           vpbroadcastd zmm11, [rcx+4]
; code:i32x16 = shr code, shifts
  0182  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  0188  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc1:f32x16 = fma scale, value, acc1
  018e  62d22d48b8dc             vfmadd231ps zmm3, zmm10, zmm12
; code:i32x16 = splat_32 [row + 8]
  0194  62727d48585902           vpbroadcastd zmm11, [rcx+8]
; code:i32x16 = shr code, shifts
  019b  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  01a1  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc2:f32x16 = fma scale, value, acc2
  01a7  62d22d48b8e4             vfmadd231ps zmm4, zmm10, zmm12
; code:i32x16 = splat_32 [row + 12]
  01ad  62727d48585903           vpbroadcastd zmm11, [rcx+12]
; code:i32x16 = shr code, shifts
  01b4  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  01ba  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc3:f32x16 = fma scale, value, acc3
  01c0  62d22d48b8ec             vfmadd231ps zmm5, zmm10, zmm12
; code:i32x16 = splat_32 [row + 16]
  01c6  62727d48585904           vpbroadcastd zmm11, [rcx+16]
; code:i32x16 = shr code, shifts
  01cd  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  01d3  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc4:f32x16 = fma scale, value, acc4
  01d9  62d22d48b8f4             vfmadd231ps zmm6, zmm10, zmm12
; code:i32x16 = splat_32 [row + 20]
  01df  62727d48585905           vpbroadcastd zmm11, [rcx+20]
; code:i32x16 = shr code, shifts
  01e6  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  01ec  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc5:f32x16 = fma scale, value, acc5
  01f2  62d22d48b8fc             vfmadd231ps zmm7, zmm10, zmm12
; code:i32x16 = splat_32 [row + 21]
  01f8  62727d48589915000000     vpbroadcastd zmm11, [rcx+21]
; code:i32x16 = shr code, shifts
  0202  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  0208  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc6:f32x16 = fma scale, value, acc6
  020e  62522d48b8c4             vfmadd231ps zmm8, zmm10, zmm12
; pos = add pos, 1
  0214  4883c201                 add rdx, 1
; }
  0218  4c39d2                   cmp rdx, r10
  021b  0f8ce5feffff             jl L16
L17:
; count = sub end, begin
  0221  4c89d1                   mov rcx, r10
  0224  4c29e9                   sub rcx, r13
; count = max count, 1
  0227  48c7c001000000           mov rax, 1
  022e  4839c8                   cmp rax, rcx
  0231  480f4cc1                 cmovl rax, rcx
  0235  4889c1                   mov rcx, rax
; scale:f32x16 = const one
  0238  62717c4810153e020000     vmovups zmm10, [L3]
; value:f32x16 = float_of count
  0242  c4411857e4               vxorps xmm12, xmm12, xmm12
  0247  c4619a2ae1               vcvtsi2ss xmm12, xmm12, rcx
  024c  62527d4818e4             vbroadcastss zmm12, xmm12
; value:f32x16 = fdiv scale, value
  0252  62512c485ee4             vdivps zmm12, zmm10, zmm12
; scale:f32x16 = splat_first bias_sum
  0258  62527d4818d1             vbroadcastss zmm10, xmm9
; last_lanes:i32x16 = const last_lanes
  025e  62717c48100d58020000     vmovups zmm9, [L4]
; acc0:f32x16 = fadd acc0, scale
  0268  62d16c4858d2             vaddps zmm2, zmm2, zmm10
; acc0:f32x16 = fmul acc0, value
  026e  62d16c4859d4             vmulps zmm2, zmm2, zmm12
; store [out] 16 lanes acc0
  0274  62f17c481116             vmovups [rsi], zmm2
; acc1:f32x16 = fadd acc1, scale
  027a  62d1644858da             vaddps zmm3, zmm3, zmm10
; acc1:f32x16 = fmul acc1, value
  0280  62d1644859dc             vmulps zmm3, zmm3, zmm12
; store [out + 64] 16 lanes acc1
  0286  62f17c48115e01           vmovups [rsi+64], zmm3
; acc2:f32x16 = fadd acc2, scale
  028d  62d15c4858e2             vaddps zmm4, zmm4, zmm10
; acc2:f32x16 = fmul acc2, value
  0293  62d15c4859e4             vmulps zmm4, zmm4, zmm12
; store [out + 128] 16 lanes acc2
  0299  62f17c48116602           vmovups [rsi+128], zmm4
; acc3:f32x16 = fadd acc3, scale
  02a0  62d1544858ea             vaddps zmm5, zmm5, zmm10
; acc3:f32x16 = fmul acc3, value
  02a6  62d1544859ec             vmulps zmm5, zmm5, zmm12
; store [out + 192] 16 lanes acc3
  02ac  62f17c48116e03           vmovups [rsi+192], zmm5
; acc4:f32x16 = fadd acc4, scale
  02b3  62d14c4858f2             vaddps zmm6, zmm6, zmm10
; acc4:f32x16 = fmul acc4, value
  02b9  62d14c4859f4             vmulps zmm6, zmm6, zmm12
; store [out + 256] 16 lanes acc4
  02bf  62f17c48117604           vmovups [rsi+256], zmm6
; acc5:f32x16 = fadd acc5, scale
  02c6  62d1444858fa             vaddps zmm7, zmm7, zmm10
; acc5:f32x16 = fmul acc5, value
  02cc  62d1444859fc             vmulps zmm7, zmm7, zmm12
; store [out + 320] 16 lanes acc5
  02d2  62f17c48117e05           vmovups [rsi+320], zmm7
; acc6:f32x16 = fadd acc6, scale
  02d9  62513c4858c2             vaddps zmm8, zmm8, zmm10
; acc6:f32x16 = fmul acc6, value
  02df  62513c4859c4             vmulps zmm8, zmm8, zmm12
; last_lanes:f32x16 = permute acc6, last_lanes
  02e5  62d2354816d0             vpermps zmm2, zmm9, zmm8
; store [out + 384] 4 lanes last_lanes
  02eb  c5f8119680010000         vmovups [rsi+384], xmm2
; out = add out, 400
  02f3  4881c690010000           add rsi, 400
; begin = move end
  02fa  4d89d5                   mov r13, r10
; bag = add bag, 1
  02fd  4983c401                 add r12, 1
; }
  0301  4d39fc                   cmp r12, r15
  0304  0f8cb3fdffff             jl L12
L13:
; leave
  030a  31c0                     xor eax, eax
L0:
  030c  c5f877                   vzeroupper
  030f  4883c430                 add rsp, 48
  0313  415f                     pop r15
  0315  415e                     pop r14
  0317  415d                     pop r13
  0319  415c                     pop r12
  031b  5b                       pop rbx
  031c  5d                       pop rbp
  031d  c3                       ret
; seldom
L18:
; burst_end = add pos, 96
  031e  488d4260                 lea rax, [rdx+96]
  0322  488945b0                 mov qword ptr [rbp-80], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0326  4c3975b0                 cmp qword ptr [rbp-80], r14
  032a  488b45b0                 mov rax, qword ptr [rbp-80]
  032e  490f4dc6                 cmovge rax, r14
  0332  488945b0                 mov qword ptr [rbp-80], rax
; fetching = move fetched
  0336  488b45a8                 mov rax, qword ptr [rbp-88]
  033a  488945c0                 mov qword ptr [rbp-64], rax
; fetching = move_if fetching < pos ? pos
  033e  483955c0                 cmp qword ptr [rbp-64], rdx
  0342  488b45c0                 mov rax, qword ptr [rbp-64]
  0346  480f4cc2                 cmovl rax, rdx
  034a  488945c0                 mov qword ptr [rbp-64], rax
; loop fetching < burst_end {
  034e  488b45c0                 mov rax, qword ptr [rbp-64]
  0352  483b45b0                 cmp rax, qword ptr [rbp-80]
  0356  0f8d26000000             jge L24
L23:
; ahead = load_i64 [indices + fetching<<3]
  035c  488b45c0                 mov rax, qword ptr [rbp-64]
  0360  498b0cc1                 mov rcx, [r9+rax*8]
; ahead = mul ahead, 29
  0364  486bc91d                 imul rcx, rcx, 29
; ahead_row = add table, ahead
  0368  498d3c08                 lea rdi, [r8+rcx]
; prefetch L2 [ahead_row]
  036c  0f1817                   prefetcht1 [rdi]
; prefetch L2 [ahead_row + 28]
  036f  0f18571c                 prefetcht1 [rdi+28]
; fetching = add fetching, 1
  0373  488345c001               add qword ptr [rbp-64], 1
; }
  0378  488b45c0                 mov rax, qword ptr [rbp-64]
  037c  483b45b0                 cmp rax, qword ptr [rbp-80]
  0380  7cda                     short jl L23
L24:
; fetched = move fetching
  0382  488b45c0                 mov rax, qword ptr [rbp-64]
  0386  488945a8                 mov qword ptr [rbp-88], rax
; due = add pos, 32
  038a  488d4220                 lea rax, [rdx+32]
  038e  488945b8                 mov qword ptr [rbp-72], rax
  0392  e979fdffff               jmp L19
; failure exits
L11:
  0397  488b45d0                 mov rax, qword ptr [rbp-48]
  039b  4c896058                 mov qword ptr [rax+88], r12
  039f  48895060                 mov qword ptr [rax+96], rdx
  03a3  b801000000               mov eax, 1
  03a8  e95fffffff               jmp L0
L14:
  03ad  488b45d0                 mov rax, qword ptr [rbp-48]
  03b1  4c896058                 mov qword ptr [rax+88], r12
  03b5  48895060                 mov qword ptr [rax+96], rdx
  03b9  b802000000               mov eax, 2
  03be  e949ffffff               jmp L0
L15:
  03c3  488b45d0                 mov rax, qword ptr [rbp-48]
  03c7  4c896058                 mov qword ptr [rax+88], r12
  03cb  48895060                 mov qword ptr [rax+96], rdx
  03cf  b802000000               mov eax, 2
  03d4  e933ffffff               jmp L0
L22:
  03d9  488b45d0                 mov rax, qword ptr [rbp-48]
  03dd  4c896058                 mov qword ptr [rax+88], r12
  03e1  48895060                 mov qword ptr [rax+96], rdx
  03e5  b803000000               mov eax, 3
  03ea  e91dffffff               jmp L0
; constants
