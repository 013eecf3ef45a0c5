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
  0011  4883ec28                 sub rsp, 40
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  0019  4c8b07                   mov r8, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b5708                 mov r10, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b4f10                 mov r9, qword ptr [rdi+16]
; index_count = arg index_count
  0024  4c8b6f18                 mov r13, qword ptr [rdi+24]
; bag_count = arg bag_count
  0028  4c8b7728                 mov r14, qword ptr [rdi+40]
; offsets = arg offsets
  002c  4c8b7f20                 mov r15, qword ptr [rdi+32]
; out = arg output
  0030  488b7748                 mov rsi, qword ptr [rdi+72]
; bag = set 0
  0034  31db                     xor ebx, ebx
; shifts:i32x16 = const code_shifts
  0036  62f17c481005c0030000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  0040  62f17c48100df6030000     vmovups zmm1, [L2]
; near_end = add index_count, -16
  004a  4d8d5df0                 lea r11, [r13-16]
; fetched = set 0
  004e  31c0                     xor eax, eax
  0050  488945b0                 mov qword ptr [rbp-80], rax
; due = set 0
  0054  31c0                     xor eax, eax
  0056  488945c0                 mov qword ptr [rbp-64], rax
; if row_count < 867788 {
  005a  4981facc3d0d00           cmp r10, 867788
  0061  0f8d0e000000             jge L6
L5:
; due = set 9223372036854775807
  0067  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  0071  488945c0                 mov qword ptr [rbp-64], rax
; }
L6:
; short_bags = mul bag_count, 5
  0075  496bce05                 imul rcx, r14, 5
; if index_count < short_bags {
  0079  4939cd                   cmp r13, rcx
  007c  0f8d0e000000             jge L8
L7:
; due = set 9223372036854775807
  0082  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  008c  488945c0                 mov qword ptr [rbp-64], rax
; }
L8:
; pos = set 0
  0090  31d2                     xor edx, edx
; begin = move bag
  0092  4989dc                   mov r12, rbx
; if bag < bag_count {
  0095  4c39f3                   cmp rbx, r14
  0098  0f8d0d000000             jge L10
L9:
; begin = load_i32 [offsets + bag<<2]
  009e  4d63249f                 movsxd r12, dword ptr [r15+rbx*4]
; fail_if begin >u index_count -> 1
  00a2  4d39ec                   cmp r12, r13
  00a5  0f87d3020000             ja L11
; }
L10:
; loop bag < bag_count {
  00ab  4c39f3                   cmp rbx, r14
  00ae  0f8d49020000             jge L13
L12:
; end = load_i32 [offsets + bag<<2 + 4]
  00b4  49637c9f04               movsxd rdi, dword ptr [r15+rbx*4+4]
; fail_if end < begin -> 2
  00b9  4c39e7                   cmp rdi, r12
  00bc  0f8cd2020000             jl L14
; fail_if end >u index_count -> 2
  00c2  4c39ef                   cmp rdi, r13
  00c5  0f87df020000             ja L15
; acc0:f32x16 = zero
  00cb  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  00cf  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  00d3  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  00d7  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  00db  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  00df  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  00e3  c4413857c0               vxorps xmm8, xmm8, xmm8
; bias_sum:f32x4 = zero
  00e8  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move begin
  00ed  4c89e2                   mov rdx, r12
; loop pos < end {
  00f0  4839fa                   cmp rdx, rdi
  00f3  0f8d1b010000             jge L17
L16:
; if pos >= due, seldom {
  00f9  483b55c0                 cmp rdx, qword ptr [rbp-64]
  00fd  0f8d0e020000             jge L18
L19:
; if pos < near_end {
  0103  4c39da                   cmp rdx, r11
  0106  0f8d16000000             jge L21
L20:
; ahead = load_i64 [indices + pos<<3 + 128]
  010c  498b8cd180000000         mov rcx, [r9+rdx*8+128]
; ahead = mul ahead, 29
  0114  486bc91d                 imul rcx, rcx, 29
; ahead_row = add table, ahead
  0118  4c01c1                   add rcx, r8
; prefetch L1 [ahead_row]
  011b  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 28]
  011e  0f18491c                 prefetcht0 [rcx+28]
; }
L21:
; index = load_i64 [indices + pos<<3]
  0122  498b0cd1                 mov rcx, [r9+rdx*8]
; fail_if index >=u row_count -> 3
  0126  4c39d1                   cmp rcx, r10
  0129  0f8391020000             jae L22
; row_offset = mul index, 29
  012f  486bc91d                 imul rcx, rcx, 29
; row = add table, row_offset
  0133  4c01c1                   add rcx, r8
; factors:f32x2 = splat_f16_pair [row + 25]
  0136  c46279585119             vpbroadcastd xmm10, [rcx+25]
  013c  c4427913d2               vcvtph2ps xmm10, xmm10
; store [out] 2 lanes factors
  0141  c5781316                 vmovlps [rsi], xmm10
; scale:f32x16 = splat_host [out]
  0145  62727d485816             vpbroadcastd zmm10, [rsi]
; bias:f32x4 = splat_host [out + 4]
  014b  c46279585e04             vpbroadcastd xmm11, [rsi+4]
; bias_sum:f32x4 = fadd bias_sum, bias
  0151  c4413058cb               vaddps xmm9, xmm9, xmm11
; code:i32x16 = splat_32 [row]
  0156  62727d485819             vpbroadcastd zmm11, [rcx]
; code:i32x16 = shr code, shifts
  015c  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  0162  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc0:f32x16 = fma scale, value, acc0
  0168  62d22d48b8d4             vfmadd231ps zmm2, zmm10, zmm12
; code:i32x16 = splat_32 [row + 4]
  016e  62727d48585901           vpbroadcastd zmm11, [rcx+4]
; code:i32x16 = shr code, shifts
  0175  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  017b  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc1:f32x16 = fma scale, value, acc1
  0181  62d22d48b8dc             vfmadd231ps zmm3, zmm10, zmm12
; code:i32x16 = splat_32 [row + 8]
  0187  62727d48585902           vpbroadcastd zmm11, [rcx+8]
; code:i32x16 = shr code, shifts
  018e  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  0194  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc2:f32x16 = fma scale, value, acc2
  019a  62d22d48b8e4             vfmadd231ps zmm4, zmm10, zmm12
; code:i32x16 = splat_32 [row + 12]
  01a0  62727d48585903           vpbroadcastd zmm11, [rcx+12]
; code:i32x16 = shr code, shifts
  01a7  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  01ad  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc3:f32x16 = fma scale, value, acc3
  01b3  62d22d48b8ec             vfmadd231ps zmm5, zmm10, zmm12
; code:i32x16 = splat_32 [row + 16]
  01b9  62727d48585904           vpbroadcastd zmm11, [rcx+16]
; code:i32x16 = shr code, shifts
  01c0  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  01c6  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc4:f32x16 = fma scale, value, acc4
  01cc  62d22d48b8f4             vfmadd231ps zmm6, zmm10, zmm12
; code:i32x16 = splat_32 [row + 20]
  01d2  62727d48585905           vpbroadcastd zmm11, [rcx+20]
; code:i32x16 = shr code, shifts
  01d9  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  01df  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc5:f32x16 = fma scale, value, acc5
  01e5  62d22d48b8fc             vfmadd231ps zmm7, zmm10, zmm12
; code:i32x16 = splat_32 [row + 21]
  01eb  62727d48589915000000     vpbroadcastd zmm11, [rcx+21]
; code:i32x16 = shr code, shifts
  01f5  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  01fb  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc6:f32x16 = fma scale, value, acc6
  0201  62522d48b8c4             vfmadd231ps zmm8, zmm10, zmm12
; pos = add pos, 1
  0207  4883c201                 add rdx, 1
; }
  020b  4839fa                   cmp rdx, rdi
  020e  0f8ce5feffff             jl L16
L17:
; count = sub end, begin
  0214  4889f9                   mov rcx, rdi
  0217  4c29e1                   sub rcx, r12
; count = max count, 1
  021a  48c7c001000000           mov rax, 1
  0221  4839c8                   cmp rax, rcx
  0224  480f4cc1                 cmovl rax, rcx
  0228  4889c1                   mov rcx, rax
; scale:f32x16 = const one
  022b  62717c4810154b020000     vmovups zmm10, [L3]
; value:f32x16 = float_of count
  0235  c4411857e4               vxorps xmm12, xmm12, xmm12
  023a  c4619a2ae1               vcvtsi2ss xmm12, xmm12, rcx
  023f  62527d4818e4             vbroadcastss zmm12, xmm12
; value:f32x16 = fdiv scale, value
  0245  62512c485ee4             vdivps zmm12, zmm10, zmm12
; scale:f32x16 = splat_first bias_sum
  024b  62527d4818d1             vbroadcastss zmm10, xmm9
; last_lanes:i32x16 = const last_lanes
  0251  62717c48100d65020000     vmovups zmm9, [L4]
; acc0:f32x16 = fadd acc0, scale
  025b  62d16c4858d2             vaddps zmm2, zmm2, zmm10
; acc0:f32x16 = fmul acc0, value
  0261  62d16c4859d4             vmulps zmm2, zmm2, zmm12
; store [out] 16 lanes acc0
  0267  62f17c481116             vmovups [rsi], zmm2
; acc1:f32x16 = fadd acc1, scale
  026d  62d1644858da             vaddps zmm3, zmm3, zmm10
; acc1:f32x16 = fmul acc1, value
  0273  62d1644859dc             vmulps zmm3, zmm3, zmm12
; store [out + 64] 16 lanes acc1
  0279  62f17c48115e01           vmovups [rsi+64], zmm3
; acc2:f32x16 = fadd acc2, scale
  0280  62d15c4858e2             vaddps zmm4, zmm4, zmm10
; acc2:f32x16 = fmul acc2, value
  0286  62d15c4859e4             vmulps zmm4, zmm4, zmm12
; store [out + 128] 16 lanes acc2
  028c  62f17c48116602           vmovups [rsi+128], zmm4
; acc3:f32x16 = fadd acc3, scale
  0293  62d1544858ea             vaddps zmm5, zmm5, zmm10
; acc3:f32x16 = fmul acc3, value
  0299  62d1544859ec             vmulps zmm5, zmm5, zmm12
; store [out + 192] 16 lanes acc3
  029f  62f17c48116e03           vmovups [rsi+192], zmm5
; acc4:f32x16 = fadd acc4, scale
  02a6  62d14c4858f2             vaddps zmm6, zmm6, zmm10
; acc4:f32x16 = fmul acc4, value
  02ac  62d14c4859f4             vmulps zmm6, zmm6, zmm12
; store [out + 256] 16 lanes acc4
  02b2  62f17c48117604           vmovups [rsi+256], zmm6
; acc5:f32x16 = fadd acc5, scale
  02b9  62d1444858fa             vaddps zmm7, zmm7, zmm10
; acc5:f32x16 = fmul acc5, value
  02bf  62d1444859fc             vmulps zmm7, zmm7, zmm12
; store [out + 320] 16 lanes acc5
  02c5  62f17c48117e05           vmovups [rsi+320], zmm7
; acc6:f32x16 = fadd acc6, scale
  02cc  62513c4858c2             vaddps zmm8, zmm8, zmm10
; acc6:f32x16 = fmul acc6, value
  02d2  62513c4859c4             vmulps zmm8, zmm8, zmm12
; last_lanes:f32x16 = permute acc6, last_lanes
  02d8  62d2354816d0             vpermps zmm2, zmm9, zmm8
; store [out + 384] 4 lanes last_lanes
  02de  c5f8119680010000         vmovups [rsi+384], xmm2
; out = add out, 400
  02e6  4881c690010000           add rsi, 400
; begin = move end
  02ed  4989fc                   mov r12, rdi
; bag = add bag, 1
  02f0  4883c301                 add rbx, 1
; }
  02f4  4c39f3                   cmp rbx, r14
  02f7  0f8cb7fdffff             jl L12
L13:
; leave
  02fd  31c0                     xor eax, eax
L0:
  02ff  c5f877                   vzeroupper
  0302  4883c428                 add rsp, 40
  0306  415f                     pop r15
  0308  415e                     pop r14
  030a  415d                     pop r13
  030c  415c                     pop r12
  030e  5b                       pop rbx
  030f  5d                       pop rbp
  0310  c3                       ret
; seldom
L18:
; burst_end = add pos, 96
  0311  488d4260                 lea rax, [rdx+96]
  0315  488945b8                 mov qword ptr [rbp-72], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0319  4c396db8                 cmp qword ptr [rbp-72], r13
  031d  490f4dc5                 cmovge rax, r13
  0321  488945b8                 mov qword ptr [rbp-72], rax
; fetching = move fetched
  0325  488b45b0                 mov rax, qword ptr [rbp-80]
  0329  488945c8                 mov qword ptr [rbp-56], rax
; fetching = move_if fetching < pos ? pos
  032d  483955c8                 cmp qword ptr [rbp-56], rdx
  0331  480f4cc2                 cmovl rax, rdx
  0335  488945c8                 mov qword ptr [rbp-56], rax
; loop fetching < burst_end {
  0339  483b45b8                 cmp rax, qword ptr [rbp-72]
  033d  0f8d26000000             jge L24
L23:
; ahead = load_i64 [indices + fetching<<3]
  0343  488b45c8                 mov rax, qword ptr [rbp-56]
  0347  498b0cc1                 mov rcx, [r9+rax*8]
; ahead = mul ahead, 29
  034b  486bc91d                 imul rcx, rcx, 29
; prefetch L2 [table + ahead]
  034f  410f181408               prefetcht1 [r8+rcx]
; prefetch L2 [table + ahead + 28]
  0354  410f1854081c             prefetcht1 [r8+rcx+28]
; fetching = add fetching, 1
  035a  488345c801               add qword ptr [rbp-56], 1
; }
  035f  488b45c8                 mov rax, qword ptr [rbp-56]
  0363  483b45b8                 cmp rax, qword ptr [rbp-72]
  0367  7cda                     short jl L23
L24:
; fetched = move fetching
  0369  488b45c8                 mov rax, qword ptr [rbp-56]
  036d  488945b0                 mov qword ptr [rbp-80], rax
; due = add pos, 32
  0371  488d4220                 lea rax, [rdx+32]
  0375  488945c0                 mov qword ptr [rbp-64], rax
  0379  e985fdffff               jmp L19
; failure exits
L11:
  037e  488b45d0                 mov rax, qword ptr [rbp-48]
  0382  48895858                 mov qword ptr [rax+88], rbx
  0386  48895060                 mov qword ptr [rax+96], rdx
  038a  b801000000               mov eax, 1
  038f  e96bffffff               jmp L0
L14:
  0394  488b45d0                 mov rax, qword ptr [rbp-48]
  0398  48895858                 mov qword ptr [rax+88], rbx
  039c  48895060                 mov qword ptr [rax+96], rdx
  03a0  b802000000               mov eax, 2
  03a5  e955ffffff               jmp L0
L15:
  03aa  488b45d0                 mov rax, qword ptr [rbp-48]
  03ae  48895858                 mov qword ptr [rax+88], rbx
  03b2  48895060                 mov qword ptr [rax+96], rdx
  03b6  b802000000               mov eax, 2
  03bb  e93fffffff               jmp L0
L22:
  03c0  488b45d0                 mov rax, qword ptr [rbp-48]
  03c4  48895858                 mov qword ptr [rax+88], rbx
  03c8  48895060                 mov qword ptr [rax+96], rdx
  03cc  b803000000               mov eax, 3
  03d1  e929ffffff               jmp L0
; constants
