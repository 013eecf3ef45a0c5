; spec      embedding_bag bits=4 dim=128 weighted index=i64 offset=i64
; target    avx512+subnormals (x86-64)
; numerics  reference
; bytes     3840
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  53                       push rbx
  0009  4154                     push r12
  000b  4155                     push r13
  000d  4156                     push r14
  000f  4157                     push r15
  0011  4883ec50                 sub rsp, 80
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  0019  4c8b0f                   mov r9, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b6f08                 mov r13, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b5710                 mov r10, qword ptr [rdi+16]
; index_count = arg index_count
  0024  488b4718                 mov rax, qword ptr [rdi+24]
  0028  488945c0                 mov qword ptr [rbp-64], rax
; bag_count = arg bag_count
  002c  488b4728                 mov rax, qword ptr [rdi+40]
  0030  488945a8                 mov qword ptr [rbp-88], rax
; offsets = arg offsets
  0034  488b4720                 mov rax, qword ptr [rdi+32]
  0038  488945b8                 mov qword ptr [rbp-72], rax
; weights = arg weights
  003c  488b5f30                 mov rbx, qword ptr [rdi+48]
; out = arg output
  0040  488b5748                 mov rdx, qword ptr [rdi+72]
; bag = set 0
  0044  4531f6                   xor r14d, r14d
; last_bag = add bag_count, -1
  0047  488b45a8                 mov rax, qword ptr [rbp-88]
  004b  488d40ff                 lea rax, [rax-1]
  004f  488945a0                 mov qword ptr [rbp-96], rax
; shifts:i32x16 = const code_shifts
  0053  62f17c481005a30b0000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  005d  62f17c48100dd90b0000     vmovups zmm1, [L2]
; subnormal:f32x4 = const subnormal
  0067  c5f81015510c0000         vmovups xmm2, [L4]
; least_normal:f32x4 = const least_normal
  006f  c5f8101d590c0000         vmovups xmm3, [L5]
; subnormal:f32x4 = fadd subnormal, least_normal
  0077  c5e858d3                 vaddps xmm2, xmm2, xmm3
; subnormal = bits subnormal
  007b  c5f97ed1                 vmovd ecx, xmm2
; subnormal = add subnormal, -8388608
  007f  4881c1000080ff           add rcx, -8388608
; fewest_rows = set 10
  0086  48c7c00a000000           mov rax, 10
  008d  488945b0                 mov qword ptr [rbp-80], rax
; if subnormal == 0 {
  0091  4885c9                   test rcx, rcx
  0094  0f850e000000             jne L15
; fewest_rows = set 9223372036854775807
  009a  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  00a4  488945b0                 mov qword ptr [rbp-80], rax
; }
L15:
; near_end = add index_count, -16
  00a8  488b45c0                 mov rax, qword ptr [rbp-64]
  00ac  488d40f0                 lea rax, [rax-16]
  00b0  48894590                 mov qword ptr [rbp-112], rax
; fetched = set 0
  00b4  31c0                     xor eax, eax
  00b6  48894588                 mov qword ptr [rbp-120], rax
; due = set 0
  00ba  31c0                     xor eax, eax
  00bc  48894598                 mov qword ptr [rbp-104], rax
; if row_count < 185043 {
  00c0  4981fdd3d20200           cmp r13, 185043
  00c7  0f8d0e000000             jge L17
; due = set 9223372036854775807
  00cd  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  00d7  48894598                 mov qword ptr [rbp-104], rax
; }
L17:
; next_change = move near_end
  00db  4c8b5d90                 mov r11, qword ptr [rbp-112]
; next_change = move_if due < near_end ? due
  00df  488b4598                 mov rax, qword ptr [rbp-104]
  00e3  483b4590                 cmp rax, qword ptr [rbp-112]
  00e7  4c0f4c5d98               cmovl r11, qword ptr [rbp-104]
; pos = set 0
  00ec  31c9                     xor ecx, ecx
; begin = move bag
  00ee  4d89f7                   mov r15, r14
; if bag < bag_count {
  00f1  4c3b75a8                 cmp r14, qword ptr [rbp-88]
  00f5  0f8d12000000             jge L19
; begin = load_i64 [offsets + bag<<3]
  00fb  488b45b8                 mov rax, qword ptr [rbp-72]
  00ff  4e8b3cf0                 mov r15, [rax+r14*8]
; fail_if index_count <u begin -> 1
  0103  4c397dc0                 cmp qword ptr [rbp-64], r15
  0107  0f824c0a0000             jb L20
; }
L19:
; pos = move begin
  010d  4c89f9                   mov rcx, r15
; one_row_end = sub index_count, pos
  0110  4c8b45c0                 mov r8, qword ptr [rbp-64]
  0114  4929c8                   sub r8, rcx
; one_row_end = add one_row_end, bag
  0117  4d01f0                   add r8, r14
; one_row_end = move_if last_bag < one_row_end ? last_bag
  011a  4c3945a0                 cmp qword ptr [rbp-96], r8
  011e  4c0f4c45a0               cmovl r8, qword ptr [rbp-96]
; out = add out, 0
  0123  4883c200                 add rdx, 0
; bag = move bag
  0127  4c89f7                   mov rdi, r14
; loop bag < one_row_end {
  012a  4c39c7                   cmp rdi, r8
  012d  0f8dc9010000             jge L22
L21:
; last_row = load_i64 [offsets + bag<<3 + 8]
  0133  488b45b8                 mov rax, qword ptr [rbp-72]
  0137  488b74f808               mov rsi, [rax+rdi*8+8]
; last_row = add last_row, -1
  013c  4883c6ff                 add rsi, -1
; if last_row != pos, seldom {
  0140  4839ce                   cmp rsi, rcx
  0143  0f853d080000             jne L23
L24:
; if last_row == pos {
; if pos >= next_change, seldom {
  0149  4c39d9                   cmp rcx, r11
  014c  0f8d45080000             jge L26
L27:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  0152  498bb4ca80000000         mov rsi, [r10+rcx*8+128]
; ahead = mul ahead, 68
  015a  486bf644                 imul rsi, rsi, 68
; ahead_row = add table, ahead
  015e  4c01ce                   add rsi, r9
; prefetch L1 [ahead_row]
  0161  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 67]
  0164  0f184e43                 prefetcht0 [rsi+67]
; }
L28:
; index = load_i64 [indices + pos<<3]
  0168  498b34ca                 mov rsi, [r10+rcx*8]
; if index >=u row_count, seldom {
  016c  4c39ee                   cmp rsi, r13
  016f  0f839d080000             jae L29
L30:
; if index <u row_count {
; row_offset = mul index, 68
  0175  486bf644                 imul rsi, rsi, 68
; row = add table, row_offset
  0179  4c01ce                   add rsi, r9
; factors:f32x2 = splat_f16_pair [row + 64]
  017c  c4e279585640             vpbroadcastd xmm2, [rsi+64]
  0182  c4e27913d2               vcvtph2ps xmm2, xmm2
; weight:f32x2 = splat_host [weights + pos<<2]
  0187  c4e279581c8b             vpbroadcastd xmm3, [rbx+rcx*4]
; factors:f32x2 = fmul weight, factors
  018d  c5e059d2                 vmulps xmm2, xmm3, xmm2
; store [out] 2 lanes factors
  0191  c5f81312                 vmovlps [rdx], xmm2
; scale:f32x16 = splat_host [out]
  0195  62f27d485812             vpbroadcastd zmm2, [rdx]
; bias:f32x16 = splat_host [out + 4]
  019b  62f27d48585a01           vpbroadcastd zmm3, [rdx+4]
; zero:f32x16 = zero
  01a2  c5d857e4                 vxorps xmm4, xmm4, xmm4
; bias:f32x16 = fadd bias, zero
  01a6  62f1644858dc             vaddps zmm3, zmm3, zmm4
; code:i32x16 = splat_64 [row]
  01ac  62f2fd485926             vpbroadcastq zmm4, [rsi]
; code:i32x16 = shr code, shifts
  01b2  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  01b8  62f25d4816e9             vpermps zmm5, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  01be  62f26d48a8eb             vfmadd213ps zmm5, zmm2, zmm3
; code:i32x16 = splat_64 [row + 8]
  01c4  62f2fd48596601           vpbroadcastq zmm4, [rsi+8]
; code:i32x16 = shr code, shifts
  01cb  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  01d1  62f25d4816f1             vpermps zmm6, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  01d7  62f26d48a8f3             vfmadd213ps zmm6, zmm2, zmm3
; code:i32x16 = splat_64 [row + 16]
  01dd  62f2fd48596602           vpbroadcastq zmm4, [rsi+16]
; code:i32x16 = shr code, shifts
  01e4  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  01ea  62f25d4816f9             vpermps zmm7, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  01f0  62f26d48a8fb             vfmadd213ps zmm7, zmm2, zmm3
; code:i32x16 = splat_64 [row + 24]
  01f6  62f2fd48596603           vpbroadcastq zmm4, [rsi+24]
; code:i32x16 = shr code, shifts
  01fd  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  0203  62725d4816c1             vpermps zmm8, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  0209  62726d48a8c3             vfmadd213ps zmm8, zmm2, zmm3
; code:i32x16 = splat_64 [row + 32]
  020f  62f2fd48596604           vpbroadcastq zmm4, [rsi+32]
; code:i32x16 = shr code, shifts
  0216  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  021c  62725d4816c9             vpermps zmm9, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  0222  62726d48a8cb             vfmadd213ps zmm9, zmm2, zmm3
; code:i32x16 = splat_64 [row + 40]
  0228  62f2fd48596605           vpbroadcastq zmm4, [rsi+40]
; code:i32x16 = shr code, shifts
  022f  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  0235  62725d4816d1             vpermps zmm10, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  023b  62726d48a8d3             vfmadd213ps zmm10, zmm2, zmm3
; code:i32x16 = splat_64 [row + 48]
  0241  62f2fd48596606           vpbroadcastq zmm4, [rsi+48]
; code:i32x16 = shr code, shifts
  0248  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  024e  62725d4816d9             vpermps zmm11, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  0254  62726d48a8db             vfmadd213ps zmm11, zmm2, zmm3
; code:i32x16 = splat_64 [row + 56]
  025a  62f2fd48596607           vpbroadcastq zmm4, [rsi+56]
; code:i32x16 = shr code, shifts
  0261  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  0267  62f25d4816e1             vpermps zmm4, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  026d  62f26d48a8e3             vfmadd213ps zmm4, zmm2, zmm3
; order:i32x16 = const column_order
  0273  62f17c481015030a0000     vmovups zmm2, [L3]
; value:f32x16 = permute value, order
  027d  62f26d4816ed             vpermps zmm5, zmm2, zmm5
; store [out] 16 lanes value
  0283  62f17c48112a             vmovups [rdx], zmm5
; value:f32x16 = permute value, order
  0289  62f26d4816f6             vpermps zmm6, zmm2, zmm6
; store [out + 64] 16 lanes value
  028f  62f17c48117201           vmovups [rdx+64], zmm6
; value:f32x16 = permute value, order
  0296  62f26d4816ff             vpermps zmm7, zmm2, zmm7
; store [out + 128] 16 lanes value
  029c  62f17c48117a02           vmovups [rdx+128], zmm7
; value:f32x16 = permute value, order
  02a3  62526d4816c0             vpermps zmm8, zmm2, zmm8
; store [out + 192] 16 lanes value
  02a9  62717c48114203           vmovups [rdx+192], zmm8
; value:f32x16 = permute value, order
  02b0  62526d4816c9             vpermps zmm9, zmm2, zmm9
; store [out + 256] 16 lanes value
  02b6  62717c48114a04           vmovups [rdx+256], zmm9
; value:f32x16 = permute value, order
  02bd  62526d4816d2             vpermps zmm10, zmm2, zmm10
; store [out + 320] 16 lanes value
  02c3  62717c48115205           vmovups [rdx+320], zmm10
; value:f32x16 = permute value, order
  02ca  62526d4816db             vpermps zmm11, zmm2, zmm11
; store [out + 384] 16 lanes value
  02d0  62717c48115a06           vmovups [rdx+384], zmm11
; value:f32x16 = permute value, order
  02d7  62f26d4816e4             vpermps zmm4, zmm2, zmm4
; store [out + 448] 16 lanes value
  02dd  62f17c48116207           vmovups [rdx+448], zmm4
; out = add out, 512
  02e4  4881c200020000           add rdx, 512
; bag = add bag, 1
  02eb  4883c701                 add rdi, 1
; pos = add pos, 1
  02ef  4883c101                 add rcx, 1
; }
L31:
; }
L25:
; }
  02f3  4c39c7                   cmp rdi, r8
  02f6  0f8c37feffff             jl L21
L22:
; out = add out, 0
  02fc  4883c200                 add rdx, 0
; bag = move bag
  0300  4989fe                   mov r14, rdi
; begin = move pos
  0303  4989cf                   mov r15, rcx
; loop bag < bag_count {
  0306  4c3b75a8                 cmp r14, qword ptr [rbp-88]
  030a  0f8d62060000             jge L33
L32:
; end = move index_count
  0310  4c8b45c0                 mov r8, qword ptr [rbp-64]
; if bag < last_bag {
  0314  4c3b75a0                 cmp r14, qword ptr [rbp-96]
  0318  0f8d09000000             jge L35
; end = load_i64 [offsets + bag<<3 + 8]
  031e  488b45b8                 mov rax, qword ptr [rbp-72]
  0322  4e8b44f008               mov r8, [rax+r14*8+8]
; }
L35:
; fail_if end < begin -> 2
  0327  4d39f8                   cmp r8, r15
  032a  0f8c3f080000             jl L36
; fail_if index_count <u end -> 2
  0330  4c3945c0                 cmp qword ptr [rbp-64], r8
  0334  0f824b080000             jb L37
; length = sub end, begin
  033a  4c89c0                   mov rax, r8
  033d  4c29f8                   sub rax, r15
  0340  488945c8                 mov qword ptr [rbp-56], rax
; if length >= fewest_rows {
  0344  483b45b0                 cmp rax, qword ptr [rbp-80]
  0348  0f8cbd030000             jl L39
; sum0:f32x16 = zero
  034e  c5e857d2                 vxorps xmm2, xmm2, xmm2
; sum1:f32x16 = zero
  0352  c5e057db                 vxorps xmm3, xmm3, xmm3
; sum2:f32x16 = zero
  0356  c5d857e4                 vxorps xmm4, xmm4, xmm4
; sum3:f32x16 = zero
  035a  c5d057ed                 vxorps xmm5, xmm5, xmm5
; sum4:f32x16 = zero
  035e  c5c857f6                 vxorps xmm6, xmm6, xmm6
; sum5:f32x16 = zero
  0362  c5c057ff                 vxorps xmm7, xmm7, xmm7
; sum6:f32x16 = zero
  0366  c4413857c0               vxorps xmm8, xmm8, xmm8
; sum7:f32x16 = zero
  036b  c4413057c9               vxorps xmm9, xmm9, xmm9
; code_mask0:i32x16 = const code_mask
  0370  62717c48101586090000     vmovups zmm10, [L6]
; code_mask1:i32x16 = const code_mask
  037a  62717c48101dfc090000     vmovups zmm11, [L8]
; byte_shift:i32x16 = const byte_shift
  0384  62717c481025720a0000     vmovups zmm12, [L10]
; pos = move begin
  038e  4c89f9                   mov rcx, r15
; if pos < end {
  0391  4c39c1                   cmp rcx, r8
  0394  0f8dc2010000             jge L41
; index = load_i64 [indices + pos<<3]
  039a  498b34ca                 mov rsi, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  039e  4c39ee                   cmp rsi, r13
  03a1  0f83f4070000             jae L42
; index = mul index, 68
  03a7  486bf644                 imul rsi, rsi, 68
; row = add table, index
  03ab  498d3c31                 lea rdi, [r9+rsi]
; factors:f32x4 = splat_f16_pair [row + 64]
  03af  c46279586f40             vpbroadcastd xmm13, [rdi+64]
  03b5  c4427913ed               vcvtph2ps xmm13, xmm13
; weight:f32x4 = splat_host [weights + pos<<2]
  03ba  c4627958348b             vpbroadcastd xmm14, [rbx+rcx*4]
; factors:f32x4 = fmul weight, factors
  03c0  c4410859ed               vmulps xmm13, xmm14, xmm13
; powers:f32x4 = const factor_powers
  03c5  c5781035730a0000         vmovups xmm14, [L11]
; factors:f32x4 = fmul factors, powers
  03cd  c4411059ee               vmulps xmm13, xmm13, xmm14
; store [out] 4 lanes factors
  03d2  c578112a                 vmovups [rdx], xmm13
; weight_size = load_i32 [weights + pos<<2]
  03d6  4863348b                 movsxd rsi, dword ptr [rbx+rcx*4]
; weight_size = and weight_size, 2147483647
  03da  4881e6ffffff7f           and rsi, 2147483647
; weight_size = add weight_size, -838860800
  03e1  4881c6000000ce           add rsi, -838860800
; if weight_size >=u 352321536, seldom {
  03e8  4881fe00000015           cmp rsi, 352321536
  03ef  0f832e060000             jae L43
L44:
; loop pos < end {
  03f5  4c39c1                   cmp rcx, r8
  03f8  0f8d5e010000             jge L46
L45:
; if pos >= next_change, seldom {
  03fe  4c39d9                   cmp rcx, r11
  0401  0f8d3c060000             jge L47
L48:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  0407  498bb4ca80000000         mov rsi, [r10+rcx*8+128]
; ahead = mul ahead, 68
  040f  486bf644                 imul rsi, rsi, 68
; ahead_row = add table, ahead
  0413  4c01ce                   add rsi, r9
; prefetch L1 [ahead_row]
  0416  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 67]
  0419  0f184e43                 prefetcht0 [rsi+67]
; }
L49:
; pooled = add row, 0
  041d  4c8d27                   lea r12, [rdi]
; scale:f32x16 = splat_host [out]
  0420  62727d48582a             vpbroadcastd zmm13, [rdx]
; bias0:f32x16 = splat_host [out + 4]
  0426  62727d48587201           vpbroadcastd zmm14, [rdx+4]
; bias1:f32x16 = splat_host [out + 12]
  042d  62727d48587a03           vpbroadcastd zmm15, [rdx+12]
; pos = add pos, 1
  0434  4883c101                 add rcx, 1
; if pos < end {
  0438  4c39c1                   cmp rcx, r8
  043b  0f8d64000000             jge L51
; index = load_i64 [indices + pos<<3]
  0441  498b34ca                 mov rsi, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  0445  4c39ee                   cmp rsi, r13
  0448  0f8363070000             jae L52
; index = mul index, 68
  044e  486bf644                 imul rsi, rsi, 68
; row = add table, index
  0452  498d3c31                 lea rdi, [r9+rsi]
; factors:f32x4 = splat_f16_pair [row + 64]
  0456  62e27d08584710           vpbroadcastd xmm16, [rdi+64]
  045d  62a27d0813c0             vcvtph2ps xmm16, xmm16
; weight:f32x4 = splat_host [weights + pos<<2]
  0463  62e27d08580c8b           vpbroadcastd xmm17, [rbx+rcx*4]
; factors:f32x4 = fmul weight, factors
  046a  62a1740059c0             vmulps xmm16, xmm17, xmm16
; powers:f32x4 = const factor_powers
  0470  62e17c08100dc6090000     vmovups xmm17, [L11]
; factors:f32x4 = fmul factors, powers
  047a  62a17c0059c1             vmulps xmm16, xmm16, xmm17
; store [out] 4 lanes factors
  0480  62e17c081102             vmovups [rdx], xmm16
; weight_size = load_i32 [weights + pos<<2]
  0486  4863348b                 movsxd rsi, dword ptr [rbx+rcx*4]
; weight_size = and weight_size, 2147483647
  048a  4881e6ffffff7f           and rsi, 2147483647
; weight_size = add weight_size, -838860800
  0491  4881c6000000ce           add rsi, -838860800
; if weight_size >=u 352321536, seldom {
  0498  4881fe00000015           cmp rsi, 352321536
  049f  0f8319060000             jae L53
L54:
; }
L51:
; codes:i32x16 = load_32 [pooled]
  04a5  62c17c48100424           vmovups zmm16, [r12]
; masked0:f32x16 = and codes, code_mask0
  04ac  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  04b2  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum0:f32x16 = fadd sum0, bias0
  04b8  62d16c4858d6             vaddps zmm2, zmm2, zmm14
; sum1:f32x16 = fadd sum1, bias1
  04be  62d1644858df             vaddps zmm3, zmm3, zmm15
; sum0:f32x16 = fma scale, masked0, sum0
  04c4  62b21548b8d1             vfmadd231ps zmm2, zmm13, zmm17
; sum1:f32x16 = fma scale, masked1, sum1
  04ca  62b21548b8da             vfmadd231ps zmm3, zmm13, zmm18
; codes:i32x16 = shr codes, byte_shift
  04d0  62c27d4045c4             vpsrlvd zmm16, zmm16, zmm12
; masked0:f32x16 = and codes, code_mask0
  04d6  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  04dc  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum2:f32x16 = fadd sum2, bias0
  04e2  62d15c4858e6             vaddps zmm4, zmm4, zmm14
; sum3:f32x16 = fadd sum3, bias1
  04e8  62d1544858ef             vaddps zmm5, zmm5, zmm15
; sum2:f32x16 = fma scale, masked0, sum2
  04ee  62b21548b8e1             vfmadd231ps zmm4, zmm13, zmm17
; sum3:f32x16 = fma scale, masked1, sum3
  04f4  62b21548b8ea             vfmadd231ps zmm5, zmm13, zmm18
; codes:i32x16 = load_32 [pooled + 2]
  04fa  62c17c4810842402000000   vmovups zmm16, [r12+2]
; masked0:f32x16 = and codes, code_mask0
  0505  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  050b  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum4:f32x16 = fadd sum4, bias0
  0511  62d14c4858f6             vaddps zmm6, zmm6, zmm14
; sum5:f32x16 = fadd sum5, bias1
  0517  62d1444858ff             vaddps zmm7, zmm7, zmm15
; sum4:f32x16 = fma scale, masked0, sum4
  051d  62b21548b8f1             vfmadd231ps zmm6, zmm13, zmm17
; sum5:f32x16 = fma scale, masked1, sum5
  0523  62b21548b8fa             vfmadd231ps zmm7, zmm13, zmm18
; codes:i32x16 = shr codes, byte_shift
  0529  62c27d4045c4             vpsrlvd zmm16, zmm16, zmm12
; masked0:f32x16 = and codes, code_mask0
  052f  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  0535  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum6:f32x16 = fadd sum6, bias0
  053b  62513c4858c6             vaddps zmm8, zmm8, zmm14
; sum7:f32x16 = fadd sum7, bias1
  0541  6251344858cf             vaddps zmm9, zmm9, zmm15
; sum6:f32x16 = fma scale, masked0, sum6
  0547  62321548b8c1             vfmadd231ps zmm8, zmm13, zmm17
; sum7:f32x16 = fma scale, masked1, sum7
  054d  62321548b8ca             vfmadd231ps zmm9, zmm13, zmm18
; }
  0553  4c39c1                   cmp rcx, r8
  0556  0f8ca2feffff             jl L45
L46:
; }
L41:
; sum_power0:f32x16 = const sum_power
  055c  62717c481015da070000     vmovups zmm10, [L7]
; sum_power1:f32x16 = const sum_power
  0566  62717c48101d50080000     vmovups zmm11, [L9]
; zip_order0:i32x16 = const zip_order
  0570  62717c48102506090000     vmovups zmm12, [L12]
; zip_order1:i32x16 = const zip_order
  057a  62717c48102d3c090000     vmovups zmm13, [L13]
; sum0:f32x16 = fmul sum0, sum_power0
  0584  62d16c4859d2             vmulps zmm2, zmm2, zmm10
; sum1:f32x16 = fmul sum1, sum_power1
  058a  62d1644859db             vmulps zmm3, zmm3, zmm11
; sum2:f32x16 = fmul sum2, sum_power0
  0590  62d15c4859e2             vmulps zmm4, zmm4, zmm10
; sum3:f32x16 = fmul sum3, sum_power1
  0596  62d1544859eb             vmulps zmm5, zmm5, zmm11
; sum4:f32x16 = fmul sum4, sum_power0
  059c  62d14c4859f2             vmulps zmm6, zmm6, zmm10
; sum5:f32x16 = fmul sum5, sum_power1
  05a2  62d1444859fb             vmulps zmm7, zmm7, zmm11
; sum6:f32x16 = fmul sum6, sum_power0
  05a8  62513c4859c2             vmulps zmm8, zmm8, zmm10
; sum7:f32x16 = fmul sum7, sum_power1
  05ae  6251344859cb             vmulps zmm9, zmm9, zmm11
; zipped0:f32x16 = permute2 sum0, sum4, zip_order0
  05b4  62517c4810d4             vmovups zmm10, zmm12
  05ba  62726d4877d6             vpermi2ps zmm10, zmm2, zmm6
; zipped1:f32x16 = permute2 sum0, sum4, zip_order1
  05c0  62517c4810dd             vmovups zmm11, zmm13
  05c6  62726d4877de             vpermi2ps zmm11, zmm2, zmm6
; zipped2:f32x16 = permute2 sum1, sum5, zip_order0
  05cc  62d17c4810d4             vmovups zmm2, zmm12
  05d2  62f2654877d7             vpermi2ps zmm2, zmm3, zmm7
; zipped3:f32x16 = permute2 sum1, sum5, zip_order1
  05d8  62d17c4810f5             vmovups zmm6, zmm13
  05de  62f2654877f7             vpermi2ps zmm6, zmm3, zmm7
; zipped4:f32x16 = permute2 sum2, sum6, zip_order0
  05e4  62d17c4810dc             vmovups zmm3, zmm12
  05ea  62d25d4877d8             vpermi2ps zmm3, zmm4, zmm8
; zipped5:f32x16 = permute2 sum2, sum6, zip_order1
  05f0  62d17c4810fd             vmovups zmm7, zmm13
  05f6  62d25d4877f8             vpermi2ps zmm7, zmm4, zmm8
; zipped6:f32x16 = permute2 sum3, sum7, zip_order0
  05fc  62d17c4810e4             vmovups zmm4, zmm12
  0602  62d2554877e1             vpermi2ps zmm4, zmm5, zmm9
; zipped7:f32x16 = permute2 sum3, sum7, zip_order1
  0608  62517c4810c5             vmovups zmm8, zmm13
  060e  6252554877c1             vpermi2ps zmm8, zmm5, zmm9
; zipped8:f32x16 = permute2 zipped0, zipped4, zip_order0
  0614  62d17c4810ec             vmovups zmm5, zmm12
  061a  62f22d4877eb             vpermi2ps zmm5, zmm10, zmm3
; zipped9:f32x16 = permute2 zipped0, zipped4, zip_order1
  0620  62517c4810cd             vmovups zmm9, zmm13
  0626  62722d4877cb             vpermi2ps zmm9, zmm10, zmm3
; zipped10:f32x16 = permute2 zipped1, zipped5, zip_order0
  062c  62d17c4810dc             vmovups zmm3, zmm12
  0632  62f2254877df             vpermi2ps zmm3, zmm11, zmm7
; zipped11:f32x16 = permute2 zipped1, zipped5, zip_order1
  0638  62517c4810d5             vmovups zmm10, zmm13
  063e  6272254877d7             vpermi2ps zmm10, zmm11, zmm7
; zipped12:f32x16 = permute2 zipped2, zipped6, zip_order0
  0644  62d17c4810fc             vmovups zmm7, zmm12
  064a  62f26d4877fc             vpermi2ps zmm7, zmm2, zmm4
; zipped13:f32x16 = permute2 zipped2, zipped6, zip_order1
  0650  62517c4810dd             vmovups zmm11, zmm13
  0656  62726d4877dc             vpermi2ps zmm11, zmm2, zmm4
; zipped14:f32x16 = permute2 zipped3, zipped7, zip_order0
  065c  62d17c4810d4             vmovups zmm2, zmm12
  0662  62d24d4877d0             vpermi2ps zmm2, zmm6, zmm8
; zipped15:f32x16 = permute2 zipped3, zipped7, zip_order1
  0668  62d17c4810e5             vmovups zmm4, zmm13
  066e  62d24d4877e0             vpermi2ps zmm4, zmm6, zmm8
; zipped16:f32x16 = permute2 zipped8, zipped12, zip_order0
  0674  62d17c4810f4             vmovups zmm6, zmm12
  067a  62f2554877f7             vpermi2ps zmm6, zmm5, zmm7
; zipped17:f32x16 = permute2 zipped8, zipped12, zip_order1
  0680  62517c4810c5             vmovups zmm8, zmm13
  0686  6272554877c7             vpermi2ps zmm8, zmm5, zmm7
; zipped18:f32x16 = permute2 zipped9, zipped13, zip_order0
  068c  62d17c4810ec             vmovups zmm5, zmm12
  0692  62d2354877eb             vpermi2ps zmm5, zmm9, zmm11
; zipped19:f32x16 = permute2 zipped9, zipped13, zip_order1
  0698  62d17c4810fd             vmovups zmm7, zmm13
  069e  62d2354877fb             vpermi2ps zmm7, zmm9, zmm11
; zipped20:f32x16 = permute2 zipped10, zipped14, zip_order0
  06a4  62517c4810cc             vmovups zmm9, zmm12
  06aa  6272654877ca             vpermi2ps zmm9, zmm3, zmm2
; zipped21:f32x16 = permute2 zipped10, zipped14, zip_order1
  06b0  62517c4810dd             vmovups zmm11, zmm13
  06b6  6272654877da             vpermi2ps zmm11, zmm3, zmm2
; zipped22:f32x16 = permute2 zipped11, zipped15, zip_order0
  06bc  62d17c4810d4             vmovups zmm2, zmm12
  06c2  62f22d4877d4             vpermi2ps zmm2, zmm10, zmm4
; zipped23:f32x16 = permute2 zipped11, zipped15, zip_order1
  06c8  62d17c4810dd             vmovups zmm3, zmm13
  06ce  62f22d4877dc             vpermi2ps zmm3, zmm10, zmm4
; store [out] 16 lanes zipped16
  06d4  62f17c481132             vmovups [rdx], zmm6
; store [out + 64] 16 lanes zipped17
  06da  62717c48114201           vmovups [rdx+64], zmm8
; store [out + 128] 16 lanes zipped18
  06e1  62f17c48116a02           vmovups [rdx+128], zmm5
; store [out + 192] 16 lanes zipped19
  06e8  62f17c48117a03           vmovups [rdx+192], zmm7
; store [out + 256] 16 lanes zipped20
  06ef  62717c48114a04           vmovups [rdx+256], zmm9
; store [out + 320] 16 lanes zipped21
  06f6  62717c48115a05           vmovups [rdx+320], zmm11
; store [out + 384] 16 lanes zipped22
  06fd  62f17c48115206           vmovups [rdx+384], zmm2
; store [out + 448] 16 lanes zipped23
  0704  62f17c48115a07           vmovups [rdx+448], zmm3
; }
L39:
; if length < fewest_rows {
  070b  488b45c8                 mov rax, qword ptr [rbp-56]
  070f  483b45b0                 cmp rax, qword ptr [rbp-80]
  0713  0f8d41020000             jge L56
; acc0:f32x16 = zero
  0719  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  071d  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  0721  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  0725  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  0729  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  072d  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  0731  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  0736  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move begin
  073b  4c89f9                   mov rcx, r15
; if pos < end {
  073e  4c39c1                   cmp rcx, r8
  0741  0f8da2010000             jge L58
; index = load_i64 [indices + pos<<3]
  0747  498b34ca                 mov rsi, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  074b  4c39ee                   cmp rsi, r13
  074e  0f8373040000             jae L59
; index = mul index, 68
  0754  486bf644                 imul rsi, rsi, 68
; row = add table, index
  0758  498d3c31                 lea rdi, [r9+rsi]
; factors:f32x2 = splat_f16_pair [row + 64]
  075c  c46279585740             vpbroadcastd xmm10, [rdi+64]
  0762  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [weights + pos<<2]
  0767  c46279581c8b             vpbroadcastd xmm11, [rbx+rcx*4]
; factors:f32x2 = fmul weight, factors
  076d  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [out] 2 lanes factors
  0772  c5781312                 vmovlps [rdx], xmm10
; loop pos < end {
  0776  4c39c1                   cmp rcx, r8
  0779  0f8d6a010000             jge L61
L60:
; if pos >= next_change, seldom {
  077f  4c39d9                   cmp rcx, r11
  0782  0f8d56030000             jge L62
L63:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  0788  498bb4ca80000000         mov rsi, [r10+rcx*8+128]
; ahead = mul ahead, 68
  0790  486bf644                 imul rsi, rsi, 68
; ahead_row = add table, ahead
  0794  4c01ce                   add rsi, r9
; prefetch L1 [ahead_row]
  0797  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 67]
  079a  0f184e43                 prefetcht0 [rsi+67]
; }
L64:
; pooled = add row, 0
  079e  488d37                   lea rsi, [rdi]
; scale:f32x16 = splat_host [out]
  07a1  62727d485812             vpbroadcastd zmm10, [rdx]
; bias:f32x16 = splat_host [out + 4]
  07a7  62727d48585a01           vpbroadcastd zmm11, [rdx+4]
; pos = add pos, 1
  07ae  4883c101                 add rcx, 1
; if pos < end {
  07b2  4c39c1                   cmp rcx, r8
  07b5  0f8d2e000000             jge L66
; index = load_i64 [indices + pos<<3]
  07bb  498b3cca                 mov rdi, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  07bf  4c39ef                   cmp rdi, r13
  07c2  0f8315040000             jae L67
; index = mul index, 68
  07c8  486bff44                 imul rdi, rdi, 68
; row = add table, index
  07cc  4c01cf                   add rdi, r9
; factors:f32x2 = splat_f16_pair [row + 64]
  07cf  c46279586740             vpbroadcastd xmm12, [rdi+64]
  07d5  c4427913e4               vcvtph2ps xmm12, xmm12
; weight:f32x2 = splat_host [weights + pos<<2]
  07da  c46279582c8b             vpbroadcastd xmm13, [rbx+rcx*4]
; factors:f32x2 = fmul weight, factors
  07e0  c4411059e4               vmulps xmm12, xmm13, xmm12
; store [out] 2 lanes factors
  07e5  c5781322                 vmovlps [rdx], xmm12
; }
L66:
; code:i32x16 = splat_64 [pooled + 24]
  07e9  6272fd48596603           vpbroadcastq zmm12, [rsi+24]
; code:i32x16 = shr code, shifts
  07f0  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc1:f32x16 = fadd acc1, bias
  07f6  62d1644858db             vaddps zmm3, zmm3, zmm11
; code1:i32x16 = splat_64 [pooled + 8]
  07fc  6272fd48596e01           vpbroadcastq zmm13, [rsi+8]
; code1:i32x16 = shr code1, shifts
  0803  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc0:f32x16 = fadd acc0, bias
  0809  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; value:f32x16 = lookup code1, values
  080f  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [pooled]
  0815  6272fd48592e             vpbroadcastq zmm13, [rsi]
; code1:i32x16 = shr code1, shifts
  081b  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc3:f32x16 = fadd acc3, bias
  0821  62d1544858eb             vaddps zmm5, zmm5, zmm11
; value1:f32x16 = lookup code1, values
  0827  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [pooled + 16]
  082d  6272fd48596e02           vpbroadcastq zmm13, [rsi+16]
; code1:i32x16 = shr code1, shifts
  0834  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc2:f32x16 = fadd acc2, bias
  083a  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; acc0:f32x16 = fma scale, value1, acc0
  0840  62d22d48b8d7             vfmadd231ps zmm2, zmm10, zmm15
; acc1:f32x16 = fma scale, value, acc1
  0846  62d22d48b8de             vfmadd231ps zmm3, zmm10, zmm14
; value:f32x16 = lookup code, values
  084c  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc3:f32x16 = fma scale, value, acc3
  0852  62d22d48b8ee             vfmadd231ps zmm5, zmm10, zmm14
; value:f32x16 = lookup code1, values
  0858  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc2:f32x16 = fma scale, value, acc2
  085e  62d22d48b8e6             vfmadd231ps zmm4, zmm10, zmm14
; code:i32x16 = splat_64 [pooled + 56]
  0864  6272fd48596607           vpbroadcastq zmm12, [rsi+56]
; code:i32x16 = shr code, shifts
  086b  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc5:f32x16 = fadd acc5, bias
  0871  62d1444858fb             vaddps zmm7, zmm7, zmm11
; code1:i32x16 = splat_64 [pooled + 40]
  0877  6272fd48596e05           vpbroadcastq zmm13, [rsi+40]
; code1:i32x16 = shr code1, shifts
  087e  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc4:f32x16 = fadd acc4, bias
  0884  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; value:f32x16 = lookup code1, values
  088a  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [pooled + 32]
  0890  6272fd48596e04           vpbroadcastq zmm13, [rsi+32]
; code1:i32x16 = shr code1, shifts
  0897  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc7:f32x16 = fadd acc7, bias
  089d  6251344858cb             vaddps zmm9, zmm9, zmm11
; value1:f32x16 = lookup code1, values
  08a3  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [pooled + 48]
  08a9  6272fd48596e06           vpbroadcastq zmm13, [rsi+48]
; code1:i32x16 = shr code1, shifts
  08b0  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc6:f32x16 = fadd acc6, bias
  08b6  62513c4858c3             vaddps zmm8, zmm8, zmm11
; acc4:f32x16 = fma scale, value1, acc4
  08bc  62d22d48b8f7             vfmadd231ps zmm6, zmm10, zmm15
; acc5:f32x16 = fma scale, value, acc5
  08c2  62d22d48b8fe             vfmadd231ps zmm7, zmm10, zmm14
; value:f32x16 = lookup code, values
  08c8  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc7:f32x16 = fma scale, value, acc7
  08ce  62522d48b8ce             vfmadd231ps zmm9, zmm10, zmm14
; value:f32x16 = lookup code1, values
  08d4  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc6:f32x16 = fma scale, value, acc6
  08da  62522d48b8c6             vfmadd231ps zmm8, zmm10, zmm14
; }
  08e0  4c39c1                   cmp rcx, r8
  08e3  0f8c96feffff             jl L60
L61:
; }
L58:
; order:i32x16 = const column_order
  08e9  62717c4810158d030000     vmovups zmm10, [L3]
; acc0:f32x16 = permute acc0, order
  08f3  62f22d4816d2             vpermps zmm2, zmm10, zmm2
; store [out] 16 lanes acc0
  08f9  62f17c481112             vmovups [rdx], zmm2
; acc1:f32x16 = permute acc1, order
  08ff  62f22d4816db             vpermps zmm3, zmm10, zmm3
; store [out + 64] 16 lanes acc1
  0905  62f17c48115a01           vmovups [rdx+64], zmm3
; acc2:f32x16 = permute acc2, order
  090c  62f22d4816e4             vpermps zmm4, zmm10, zmm4
; store [out + 128] 16 lanes acc2
  0912  62f17c48116202           vmovups [rdx+128], zmm4
; acc3:f32x16 = permute acc3, order
  0919  62f22d4816ed             vpermps zmm5, zmm10, zmm5
; store [out + 192] 16 lanes acc3
  091f  62f17c48116a03           vmovups [rdx+192], zmm5
; acc4:f32x16 = permute acc4, order
  0926  62f22d4816f6             vpermps zmm6, zmm10, zmm6
; store [out + 256] 16 lanes acc4
  092c  62f17c48117204           vmovups [rdx+256], zmm6
; acc5:f32x16 = permute acc5, order
  0933  62f22d4816ff             vpermps zmm7, zmm10, zmm7
; store [out + 320] 16 lanes acc5
  0939  62f17c48117a05           vmovups [rdx+320], zmm7
; acc6:f32x16 = permute acc6, order
  0940  62522d4816c0             vpermps zmm8, zmm10, zmm8
; store [out + 384] 16 lanes acc6
  0946  62717c48114206           vmovups [rdx+384], zmm8
; acc7:f32x16 = permute acc7, order
  094d  62522d4816c9             vpermps zmm9, zmm10, zmm9
; store [out + 448] 16 lanes acc7
  0953  62717c48114a07           vmovups [rdx+448], zmm9
; }
L56:
; out = add out, 512
  095a  4881c200020000           add rdx, 512
; bag = add bag, 1
  0961  4983c601                 add r14, 1
; begin = move end
  0965  4d89c7                   mov r15, r8
; }
  0968  4c3b75a8                 cmp r14, qword ptr [rbp-88]
  096c  0f8c9ef9ffff             jl L32
L33:
; leave
  0972  31c0                     xor eax, eax
L0:
  0974  c5f877                   vzeroupper
  0977  4883c450                 add rsp, 80
  097b  415f                     pop r15
  097d  415e                     pop r14
  097f  415d                     pop r13
  0981  415c                     pop r12
  0983  5b                       pop rbx
  0984  5d                       pop rbp
  0985  c3                       ret
; seldom
L23:
; one_row_end = set 0
  0986  4531c0                   xor r8d, r8d
  0989  4839ce                   cmp rsi, rcx
  098c  0f8561f9ffff             jne L25
  0992  e9b2f7ffff               jmp L24
; seldom
L26:
; if pos >= due {
  0997  483b4d98                 cmp rcx, qword ptr [rbp-104]
  099b  0f8c52000000             jl L69
; burst_end = add pos, 192
  09a1  4c8da1c0000000           lea r12, [rcx+192]
; burst_end = move_if burst_end >= index_count ? index_count
  09a8  4c3b65c0                 cmp r12, qword ptr [rbp-64]
  09ac  4c0f4d65c0               cmovge r12, qword ptr [rbp-64]
; fetching = move fetched
  09b1  4c8b5d88                 mov r11, qword ptr [rbp-120]
; fetching = move_if fetching < pos ? pos
  09b5  4939cb                   cmp r11, rcx
  09b8  4c0f4cd9                 cmovl r11, rcx
; loop fetching < burst_end {
  09bc  4d39e3                   cmp r11, r12
  09bf  0f8d1c000000             jge L71
L70:
; ahead = load_i64 [indices + fetching<<3]
  09c5  4b8b34da                 mov rsi, [r10+r11*8]
; ahead = mul ahead, 68
  09c9  486bf644                 imul rsi, rsi, 68
; prefetch L2 [table + ahead]
  09cd  410f181431               prefetcht1 [r9+rsi]
; prefetch L2 [table + ahead + 67]
  09d2  410f18543143             prefetcht1 [r9+rsi+67]
; fetching = add fetching, 1
  09d8  4983c301                 add r11, 1
; }
  09dc  4d39e3                   cmp r11, r12
  09df  7ce4                     short jl L70
L71:
; fetched = move fetching
  09e1  4c89d8                   mov rax, r11
  09e4  48894588                 mov qword ptr [rbp-120], rax
; due = add pos, 128
  09e8  488d8180000000           lea rax, [rcx+128]
  09ef  48894598                 mov qword ptr [rbp-104], rax
; }
L69:
; next_change = move near_end
  09f3  4c8b5d90                 mov r11, qword ptr [rbp-112]
; next_change = move_if due < near_end ? due
  09f7  488b4598                 mov rax, qword ptr [rbp-104]
  09fb  483b4590                 cmp rax, qword ptr [rbp-112]
  09ff  4c0f4c5d98               cmovl r11, qword ptr [rbp-104]
  0a04  4c39d9                   cmp rcx, r11
  0a07  0f8d5bf7ffff             jge L28
  0a0d  e940f7ffff               jmp L27
; seldom
L29:
; one_row_end = set 0
  0a12  4531c0                   xor r8d, r8d
  0a15  4c39ee                   cmp rsi, r13
  0a18  0f83d5f8ffff             jae L31
  0a1e  e952f7ffff               jmp L30
; seldom
L43:
; if weight_size != -838860800 {
  0a23  4881fe000000ce           cmp rsi, -838860800
  0a2a  0f840e000000             je L73
; length = set -1
  0a30  48c7c0ffffffff           mov rax, -1
  0a37  488945c8                 mov qword ptr [rbp-56], rax
; pos = move end
  0a3b  4c89c1                   mov rcx, r8
; }
L73:
  0a3e  e9b2f9ffff               jmp L44
; seldom
L47:
; if pos >= due {
  0a43  483b4d98                 cmp rcx, qword ptr [rbp-104]
  0a47  0f8c52000000             jl L75
; burst_end = add pos, 192
  0a4d  4c8da1c0000000           lea r12, [rcx+192]
; burst_end = move_if burst_end >= index_count ? index_count
  0a54  4c3b65c0                 cmp r12, qword ptr [rbp-64]
  0a58  4c0f4d65c0               cmovge r12, qword ptr [rbp-64]
; fetching = move fetched
  0a5d  4c8b5d88                 mov r11, qword ptr [rbp-120]
; fetching = move_if fetching < pos ? pos
  0a61  4939cb                   cmp r11, rcx
  0a64  4c0f4cd9                 cmovl r11, rcx
; loop fetching < burst_end {
  0a68  4d39e3                   cmp r11, r12
  0a6b  0f8d1c000000             jge L77
L76:
; ahead = load_i64 [indices + fetching<<3]
  0a71  4b8b34da                 mov rsi, [r10+r11*8]
; ahead = mul ahead, 68
  0a75  486bf644                 imul rsi, rsi, 68
; prefetch L2 [table + ahead]
  0a79  410f181431               prefetcht1 [r9+rsi]
; prefetch L2 [table + ahead + 67]
  0a7e  410f18543143             prefetcht1 [r9+rsi+67]
; fetching = add fetching, 1
  0a84  4983c301                 add r11, 1
; }
  0a88  4d39e3                   cmp r11, r12
  0a8b  7ce4                     short jl L76
L77:
; fetched = move fetching
  0a8d  4c89d8                   mov rax, r11
  0a90  48894588                 mov qword ptr [rbp-120], rax
; due = add pos, 128
  0a94  488d8180000000           lea rax, [rcx+128]
  0a9b  48894598                 mov qword ptr [rbp-104], rax
; }
L75:
; next_change = move near_end
  0a9f  4c8b5d90                 mov r11, qword ptr [rbp-112]
; next_change = move_if due < near_end ? due
  0aa3  488b4598                 mov rax, qword ptr [rbp-104]
  0aa7  483b4590                 cmp rax, qword ptr [rbp-112]
  0aab  4c0f4c5d98               cmovl r11, qword ptr [rbp-104]
  0ab0  4c39d9                   cmp rcx, r11
  0ab3  0f8d64f9ffff             jge L49
  0ab9  e949f9ffff               jmp L48
; seldom
L53:
; if weight_size != -838860800 {
  0abe  4881fe000000ce           cmp rsi, -838860800
  0ac5  0f840e000000             je L79
; length = set -1
  0acb  48c7c0ffffffff           mov rax, -1
  0ad2  488945c8                 mov qword ptr [rbp-56], rax
; pos = move end
  0ad6  4c89c1                   mov rcx, r8
; }
L79:
  0ad9  e9c7f9ffff               jmp L54
; seldom
L62:
; if pos >= due {
  0ade  483b4d98                 cmp rcx, qword ptr [rbp-104]
  0ae2  0f8c52000000             jl L81
; burst_end = add pos, 192
  0ae8  4c8da1c0000000           lea r12, [rcx+192]
; burst_end = move_if burst_end >= index_count ? index_count
  0aef  4c3b65c0                 cmp r12, qword ptr [rbp-64]
  0af3  4c0f4d65c0               cmovge r12, qword ptr [rbp-64]
; fetching = move fetched
  0af8  4c8b5d88                 mov r11, qword ptr [rbp-120]
; fetching = move_if fetching < pos ? pos
  0afc  4939cb                   cmp r11, rcx
  0aff  4c0f4cd9                 cmovl r11, rcx
; loop fetching < burst_end {
  0b03  4d39e3                   cmp r11, r12
  0b06  0f8d1c000000             jge L83
L82:
; ahead = load_i64 [indices + fetching<<3]
  0b0c  4b8b34da                 mov rsi, [r10+r11*8]
; ahead = mul ahead, 68
  0b10  486bf644                 imul rsi, rsi, 68
; prefetch L2 [table + ahead]
  0b14  410f181431               prefetcht1 [r9+rsi]
; prefetch L2 [table + ahead + 67]
  0b19  410f18543143             prefetcht1 [r9+rsi+67]
; fetching = add fetching, 1
  0b1f  4983c301                 add r11, 1
; }
  0b23  4d39e3                   cmp r11, r12
  0b26  7ce4                     short jl L82
L83:
; fetched = move fetching
  0b28  4c89d8                   mov rax, r11
  0b2b  48894588                 mov qword ptr [rbp-120], rax
; due = add pos, 128
  0b2f  488d8180000000           lea rax, [rcx+128]
  0b36  48894598                 mov qword ptr [rbp-104], rax
; }
L81:
; next_change = move near_end
  0b3a  4c8b5d90                 mov r11, qword ptr [rbp-112]
; next_change = move_if due < near_end ? due
  0b3e  488b4598                 mov rax, qword ptr [rbp-104]
  0b42  483b4590                 cmp rax, qword ptr [rbp-112]
  0b46  4c0f4c5d98               cmovl r11, qword ptr [rbp-104]
  0b4b  4c39d9                   cmp rcx, r11
  0b4e  0f8d4afcffff             jge L64
  0b54  e92ffcffff               jmp L63
; failure exits
L20:
  0b59  488b45d0                 mov rax, qword ptr [rbp-48]
  0b5d  4c897068                 mov qword ptr [rax+104], r14
  0b61  48894870                 mov qword ptr [rax+112], rcx
  0b65  b801000000               mov eax, 1
  0b6a  e905feffff               jmp L0
L36:
  0b6f  488b45d0                 mov rax, qword ptr [rbp-48]
  0b73  4c897068                 mov qword ptr [rax+104], r14
  0b77  48894870                 mov qword ptr [rax+112], rcx
  0b7b  b802000000               mov eax, 2
  0b80  e9effdffff               jmp L0
L37:
  0b85  488b45d0                 mov rax, qword ptr [rbp-48]
  0b89  4c897068                 mov qword ptr [rax+104], r14
  0b8d  48894870                 mov qword ptr [rax+112], rcx
  0b91  b802000000               mov eax, 2
  0b96  e9d9fdffff               jmp L0
L42:
  0b9b  488b45d0                 mov rax, qword ptr [rbp-48]
  0b9f  4c897068                 mov qword ptr [rax+104], r14
  0ba3  48894870                 mov qword ptr [rax+112], rcx
  0ba7  b803000000               mov eax, 3
  0bac  e9c3fdffff               jmp L0
L52:
  0bb1  488b45d0                 mov rax, qword ptr [rbp-48]
  0bb5  4c897068                 mov qword ptr [rax+104], r14
  0bb9  48894870                 mov qword ptr [rax+112], rcx
  0bbd  b803000000               mov eax, 3
  0bc2  e9adfdffff               jmp L0
L59:
  0bc7  488b45d0                 mov rax, qword ptr [rbp-48]
  0bcb  4c897068                 mov qword ptr [rax+104], r14
  0bcf  48894870                 mov qword ptr [rax+112], rcx
  0bd3  b803000000               mov eax, 3
  0bd8  e997fdffff               jmp L0
L67:
  0bdd  488b45d0                 mov rax, qword ptr [rbp-48]
  0be1  4c897068                 mov qword ptr [rax+104], r14
  0be5  48894870                 mov qword ptr [rax+112], rcx
  0be9  b803000000               mov eax, 3
  0bee  e981fdffff               jmp L0
; constants
