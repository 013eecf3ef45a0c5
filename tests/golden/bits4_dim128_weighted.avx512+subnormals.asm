; spec      embedding_bag bits=4 dim=128 weighted index=i64 offset=i64
; target    avx512+subnormals (x86-64)
; numerics  reference
; bytes     3904
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  53                       push rbx
  0009  4154                     push r12
  000b  4155                     push r13
  000d  4156                     push r14
  000f  4157                     push r15
  0011  4883ec60                 sub rsp, 96
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  0019  4c8b0f                   mov r9, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b6f08                 mov r13, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b5710                 mov r10, qword ptr [rdi+16]
; index_count = arg index_count
  0024  488b4718                 mov rax, qword ptr [rdi+24]
  0028  488945b8                 mov qword ptr [rbp-72], rax
; bag_count = arg bag_count
  002c  488b4728                 mov rax, qword ptr [rdi+40]
  0030  488945a0                 mov qword ptr [rbp-96], rax
; offsets = arg offsets
  0034  488b4720                 mov rax, qword ptr [rdi+32]
  0038  488945b0                 mov qword ptr [rbp-80], rax
; weights = arg weights
  003c  4c8b5f30                 mov r11, qword ptr [rdi+48]
; out = arg output
  0040  488b5748                 mov rdx, qword ptr [rdi+72]
; bag = set 0
  0044  4531ff                   xor r15d, r15d
; last_bag = add bag_count, -1
  0047  488b45a0                 mov rax, qword ptr [rbp-96]
  004b  488d40ff                 lea rax, [rax-1]
  004f  48894598                 mov qword ptr [rbp-104], rax
; shifts:i32x16 = const code_shifts
  0053  62f17c481005e30b0000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  005d  62f17c48100d190c0000     vmovups zmm1, [L2]
; subnormal:f32x4 = const subnormal
  0067  c5f81015910c0000         vmovups xmm2, [L4]
; factor:f32x4 = const factor
  006f  c5f8101d990c0000         vmovups xmm3, [L5]
; subnormal:f32x4 = fmul subnormal, factor
  0077  c5e859d3                 vmulps xmm2, xmm2, xmm3
; product = bits subnormal
  007b  c5f97ed1                 vmovd ecx, xmm2
; fewest_rows = set 10
  007f  48c7c00a000000           mov rax, 10
  0086  488945a8                 mov qword ptr [rbp-88], rax
; if product != 1065353216 {
  008a  4881f90000803f           cmp rcx, 1065353216
  0091  0f840e000000             je L15
; fewest_rows = set 9223372036854775807
  0097  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  00a1  488945a8                 mov qword ptr [rbp-88], rax
; }
L15:
; near_end = add index_count, -16
  00a5  488b45b8                 mov rax, qword ptr [rbp-72]
  00a9  4c8d70f0                 lea r14, [rax-16]
; fetched = set 0
  00ad  31c0                     xor eax, eax
  00af  48898578ffffff           mov qword ptr [rbp-136], rax
; due = set 0
  00b6  31c0                     xor eax, eax
  00b8  48894580                 mov qword ptr [rbp-128], rax
; if row_count < 185043 {
  00bc  4981fdd3d20200           cmp r13, 185043
  00c3  0f8d0e000000             jge L17
; due = set 9223372036854775807
  00c9  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  00d3  48894580                 mov qword ptr [rbp-128], rax
; }
L17:
; pos = set 0
  00d7  31c9                     xor ecx, ecx
; begin = move bag
  00d9  4c89f8                   mov rax, r15
  00dc  488945c8                 mov qword ptr [rbp-56], rax
; if bag < bag_count {
  00e0  4c3b7da0                 cmp r15, qword ptr [rbp-96]
  00e4  0f8d16000000             jge L19
; begin = load_i64 [offsets + bag<<3]
  00ea  488b45b0                 mov rax, qword ptr [rbp-80]
  00ee  4a8b04f8                 mov rax, [rax+r15*8]
  00f2  488945c8                 mov qword ptr [rbp-56], rax
; fail_if begin >u index_count -> 1
  00f6  483b45b8                 cmp rax, qword ptr [rbp-72]
  00fa  0f87580a0000             ja L20
; }
L19:
; pos = move begin
  0100  488b4dc8                 mov rcx, qword ptr [rbp-56]
; one_row_end = sub index_count, pos
  0104  4c8b45b8                 mov r8, qword ptr [rbp-72]
  0108  4929c8                   sub r8, rcx
; one_row_end = add one_row_end, bag
  010b  4d01f8                   add r8, r15
; one_row_end = move_if last_bag < one_row_end ? last_bag
  010e  4c394598                 cmp qword ptr [rbp-104], r8
  0112  4c0f4c4598               cmovl r8, qword ptr [rbp-104]
; loop bag < one_row_end {
  0117  4d39c7                   cmp r15, r8
  011a  0f8ddc010000             jge L22
L21:
; end = load_i64 [offsets + bag<<3 + 8]
  0120  488b45b0                 mov rax, qword ptr [rbp-80]
  0124  4a8b7cf808               mov rdi, [rax+r15*8+8]
; end = add end, -1
  0129  4883c7ff                 add rdi, -1
; if end != pos, seldom {
  012d  4839cf                   cmp rdi, rcx
  0130  0f856c080000             jne L23
L24:
; if end == pos {
  0136  4839cf                   cmp rdi, rcx
  0139  0f85b4010000             jne L26
; if pos >= due, seldom {
  013f  483b4d80                 cmp rcx, qword ptr [rbp-128]
  0143  0f8d61080000             jge L27
L28:
; if pos < near_end {
  0149  4c39f1                   cmp rcx, r14
  014c  0f8d16000000             jge L30
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
L30:
; index = load_i64 [indices + pos<<3]
  0168  498b34ca                 mov rsi, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  016c  4c39ee                   cmp rsi, r13
  016f  0f83f9090000             jae L31
; row_offset = mul index, 68
  0175  486bf644                 imul rsi, rsi, 68
; row = add table, row_offset
  0179  4c01ce                   add rsi, r9
; zero:f32x16 = zero
  017c  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 64]
  0180  c4e279585e40             vpbroadcastd xmm3, [rsi+64]
  0186  c4e27913db               vcvtph2ps xmm3, xmm3
; weight:f32x2 = splat_host [weights + pos<<2]
  018b  c4c27958248b             vpbroadcastd xmm4, [r11+rcx*4]
; factors:f32x2 = fmul weight, factors
  0191  c5d859db                 vmulps xmm3, xmm4, xmm3
; store [out] 2 lanes factors
  0195  c5f8131a                 vmovlps [rdx], xmm3
; scale:f32x16 = splat_host [out]
  0199  62f27d48581a             vpbroadcastd zmm3, [rdx]
; bias:f32x16 = splat_host [out + 4]
  019f  62f27d48586201           vpbroadcastd zmm4, [rdx+4]
; bias:f32x16 = fadd bias, zero
  01a6  62f15c4858e2             vaddps zmm4, zmm4, zmm2
; code:i32x16 = splat_64 [row]
  01ac  62f2fd485916             vpbroadcastq zmm2, [rsi]
; code:i32x16 = shr code, shifts
  01b2  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  01b8  62f26d4816e9             vpermps zmm5, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  01be  62f26548a8ec             vfmadd213ps zmm5, zmm3, zmm4
; code:i32x16 = splat_64 [row + 8]
  01c4  62f2fd48595601           vpbroadcastq zmm2, [rsi+8]
; code:i32x16 = shr code, shifts
  01cb  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  01d1  62f26d4816f1             vpermps zmm6, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  01d7  62f26548a8f4             vfmadd213ps zmm6, zmm3, zmm4
; code:i32x16 = splat_64 [row + 16]
  01dd  62f2fd48595602           vpbroadcastq zmm2, [rsi+16]
; code:i32x16 = shr code, shifts
  01e4  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  01ea  62f26d4816f9             vpermps zmm7, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  01f0  62f26548a8fc             vfmadd213ps zmm7, zmm3, zmm4
; code:i32x16 = splat_64 [row + 24]
  01f6  62f2fd48595603           vpbroadcastq zmm2, [rsi+24]
; code:i32x16 = shr code, shifts
  01fd  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0203  62726d4816c1             vpermps zmm8, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0209  62726548a8c4             vfmadd213ps zmm8, zmm3, zmm4
; code:i32x16 = splat_64 [row + 32]
  020f  62f2fd48595604           vpbroadcastq zmm2, [rsi+32]
; code:i32x16 = shr code, shifts
  0216  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  021c  62726d4816c9             vpermps zmm9, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0222  62726548a8cc             vfmadd213ps zmm9, zmm3, zmm4
; code:i32x16 = splat_64 [row + 40]
  0228  62f2fd48595605           vpbroadcastq zmm2, [rsi+40]
; code:i32x16 = shr code, shifts
  022f  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0235  62726d4816d1             vpermps zmm10, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  023b  62726548a8d4             vfmadd213ps zmm10, zmm3, zmm4
; code:i32x16 = splat_64 [row + 48]
  0241  62f2fd48595606           vpbroadcastq zmm2, [rsi+48]
; code:i32x16 = shr code, shifts
  0248  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  024e  62726d4816d9             vpermps zmm11, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0254  62726548a8dc             vfmadd213ps zmm11, zmm3, zmm4
; code:i32x16 = splat_64 [row + 56]
  025a  62f2fd48595607           vpbroadcastq zmm2, [rsi+56]
; code:i32x16 = shr code, shifts
  0261  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0267  62f26d4816d1             vpermps zmm2, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  026d  62f26548a8d4             vfmadd213ps zmm2, zmm3, zmm4
; order:i32x16 = const column_order
  0273  62f17c48101d430a0000     vmovups zmm3, [L3]
; value:f32x16 = permute value, order
  027d  62f2654816ed             vpermps zmm5, zmm3, zmm5
; store [out] 16 lanes value
  0283  62f17c48112a             vmovups [rdx], zmm5
; value:f32x16 = permute value, order
  0289  62f2654816f6             vpermps zmm6, zmm3, zmm6
; store [out + 64] 16 lanes value
  028f  62f17c48117201           vmovups [rdx+64], zmm6
; value:f32x16 = permute value, order
  0296  62f2654816ff             vpermps zmm7, zmm3, zmm7
; store [out + 128] 16 lanes value
  029c  62f17c48117a02           vmovups [rdx+128], zmm7
; value:f32x16 = permute value, order
  02a3  6252654816c0             vpermps zmm8, zmm3, zmm8
; store [out + 192] 16 lanes value
  02a9  62717c48114203           vmovups [rdx+192], zmm8
; value:f32x16 = permute value, order
  02b0  6252654816c9             vpermps zmm9, zmm3, zmm9
; store [out + 256] 16 lanes value
  02b6  62717c48114a04           vmovups [rdx+256], zmm9
; value:f32x16 = permute value, order
  02bd  6252654816d2             vpermps zmm10, zmm3, zmm10
; store [out + 320] 16 lanes value
  02c3  62717c48115205           vmovups [rdx+320], zmm10
; value:f32x16 = permute value, order
  02ca  6252654816db             vpermps zmm11, zmm3, zmm11
; store [out + 384] 16 lanes value
  02d0  62717c48115a06           vmovups [rdx+384], zmm11
; value:f32x16 = permute value, order
  02d7  62f2654816d2             vpermps zmm2, zmm3, zmm2
; store [out + 448] 16 lanes value
  02dd  62f17c48115207           vmovups [rdx+448], zmm2
; out = add out, 512
  02e4  4881c200020000           add rdx, 512
; bag = add bag, 1
  02eb  4983c701                 add r15, 1
; pos = add pos, 1
  02ef  4883c101                 add rcx, 1
; }
L26:
; }
  02f3  4d39c7                   cmp r15, r8
  02f6  0f8c24feffff             jl L21
L22:
; begin = move pos
  02fc  4889c8                   mov rax, rcx
  02ff  488945c8                 mov qword ptr [rbp-56], rax
; loop bag < bag_count {
  0303  4c3b7da0                 cmp r15, qword ptr [rbp-96]
  0307  0f8d81060000             jge L33
L32:
; end = move index_count
  030d  488b7db8                 mov rdi, qword ptr [rbp-72]
; if bag < last_bag {
  0311  4c3b7d98                 cmp r15, qword ptr [rbp-104]
  0315  0f8d09000000             jge L35
; end = load_i64 [offsets + bag<<3 + 8]
  031b  488b45b0                 mov rax, qword ptr [rbp-80]
  031f  4a8b7cf808               mov rdi, [rax+r15*8+8]
; }
L35:
; fail_if end < begin -> 2
  0324  483b7dc8                 cmp rdi, qword ptr [rbp-56]
  0328  0f8c56080000             jl L36
; fail_if end >u index_count -> 2
  032e  483b7db8                 cmp rdi, qword ptr [rbp-72]
  0332  0f8762080000             ja L37
; length = sub end, begin
  0338  4889f8                   mov rax, rdi
  033b  482b45c8                 sub rax, qword ptr [rbp-56]
  033f  488945c0                 mov qword ptr [rbp-64], rax
; if length >= fewest_rows {
  0343  483b45a8                 cmp rax, qword ptr [rbp-88]
  0347  0f8cca030000             jl L39
; sum0:f32x16 = zero
  034d  c5e857d2                 vxorps xmm2, xmm2, xmm2
; sum1:f32x16 = zero
  0351  c5e057db                 vxorps xmm3, xmm3, xmm3
; sum2:f32x16 = zero
  0355  c5d857e4                 vxorps xmm4, xmm4, xmm4
; sum3:f32x16 = zero
  0359  c5d057ed                 vxorps xmm5, xmm5, xmm5
; sum4:f32x16 = zero
  035d  c5c857f6                 vxorps xmm6, xmm6, xmm6
; sum5:f32x16 = zero
  0361  c5c057ff                 vxorps xmm7, xmm7, xmm7
; sum6:f32x16 = zero
  0365  c4413857c0               vxorps xmm8, xmm8, xmm8
; sum7:f32x16 = zero
  036a  c4413057c9               vxorps xmm9, xmm9, xmm9
; code_mask0:i32x16 = const code_mask
  036f  62717c481015c7090000     vmovups zmm10, [L6]
; code_mask1:i32x16 = const code_mask
  0379  62717c48101d3d0a0000     vmovups zmm11, [L8]
; byte_shift:i32x16 = const byte_shift
  0383  62717c481025b30a0000     vmovups zmm12, [L10]
; pos = move begin
  038d  488b4dc8                 mov rcx, qword ptr [rbp-56]
; if pos < end {
  0391  4839f9                   cmp rcx, rdi
  0394  0f8dce010000             jge L41
; index = load_i64 [indices + pos<<3]
  039a  498b34ca                 mov rsi, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  039e  4c39ee                   cmp rsi, r13
  03a1  0f8309080000             jae L42
; index = mul index, 68
  03a7  486bf644                 imul rsi, rsi, 68
; row = add table, index
  03ab  498d1c31                 lea rbx, [r9+rsi]
; factors:f32x4 = splat_f16_pair [row + 64]
  03af  c46279586b40             vpbroadcastd xmm13, [rbx+64]
  03b5  c4427913ed               vcvtph2ps xmm13, xmm13
; weight:f32x4 = splat_host [weights + pos<<2]
  03ba  c4427958348b             vpbroadcastd xmm14, [r11+rcx*4]
; factors:f32x4 = fmul weight, factors
  03c0  c4410859ed               vmulps xmm13, xmm14, xmm13
; powers:f32x4 = const factor_powers
  03c5  c5781035b30a0000         vmovups xmm14, [L11]
; factors:f32x4 = fmul factors, powers
  03cd  c4411059ee               vmulps xmm13, xmm13, xmm14
; store [out] 4 lanes factors
  03d2  c578112a                 vmovups [rdx], xmm13
; weight_size = load_i32 [weights + pos<<2]
  03d6  4963348b                 movsxd rsi, dword ptr [r11+rcx*4]
; weight_size = and weight_size, 2147483647
  03da  4881e6ffffff7f           and rsi, 2147483647
; weight_size = add weight_size, -838860800
  03e1  4881c6000000ce           add rsi, -838860800
; if weight_size >=u 352321536, seldom {
  03e8  4881fe00000015           cmp rsi, 352321536
  03ef  0f832f060000             jae L43
L44:
; loop pos < end {
  03f5  4839f9                   cmp rcx, rdi
  03f8  0f8d6a010000             jge L46
L45:
; if pos >= due, seldom {
  03fe  483b4d80                 cmp rcx, qword ptr [rbp-128]
  0402  0f8d3c060000             jge L47
L48:
; if pos < near_end {
  0408  4c39f1                   cmp rcx, r14
  040b  0f8d18000000             jge L50
; ahead = load_i64 [indices + pos<<3 + 128]
  0411  4d8b84ca80000000         mov r8, [r10+rcx*8+128]
; ahead = mul ahead, 68
  0419  4d6bc044                 imul r8, r8, 68
; ahead_row = add table, ahead
  041d  4d01c8                   add r8, r9
; prefetch L1 [ahead_row]
  0420  410f1808                 prefetcht0 [r8]
; prefetch L1 [ahead_row + 67]
  0424  410f184843               prefetcht0 [r8+67]
; }
L50:
; pooled = add row, 0
  0429  4c8d23                   lea r12, [rbx]
; scale:f32x16 = splat_host [out]
  042c  62727d48582a             vpbroadcastd zmm13, [rdx]
; bias0:f32x16 = splat_host [out + 4]
  0432  62727d48587201           vpbroadcastd zmm14, [rdx+4]
; bias1:f32x16 = splat_host [out + 12]
  0439  62727d48587a03           vpbroadcastd zmm15, [rdx+12]
; pos = add pos, 1
  0440  4883c101                 add rcx, 1
; if pos < end {
  0444  4839f9                   cmp rcx, rdi
  0447  0f8d64000000             jge L52
; index = load_i64 [indices + pos<<3]
  044d  4d8b04ca                 mov r8, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  0451  4d39e8                   cmp r8, r13
  0454  0f836c070000             jae L53
; index = mul index, 68
  045a  4d6bc044                 imul r8, r8, 68
; row = add table, index
  045e  4b8d1c01                 lea rbx, [r9+r8]
; factors:f32x4 = splat_f16_pair [row + 64]
  0462  62e27d08584310           vpbroadcastd xmm16, [rbx+64]
  0469  62a27d0813c0             vcvtph2ps xmm16, xmm16
; weight:f32x4 = splat_host [weights + pos<<2]
  046f  62c27d08580c8b           vpbroadcastd xmm17, [r11+rcx*4]
; factors:f32x4 = fmul weight, factors
  0476  62a1740059c0             vmulps xmm16, xmm17, xmm16
; powers:f32x4 = const factor_powers
  047c  62e17c08100dfa090000     vmovups xmm17, [L11]
; factors:f32x4 = fmul factors, powers
  0486  62a17c0059c1             vmulps xmm16, xmm16, xmm17
; store [out] 4 lanes factors
  048c  62e17c081102             vmovups [rdx], xmm16
; weight_size = load_i32 [weights + pos<<2]
  0492  4963348b                 movsxd rsi, dword ptr [r11+rcx*4]
; weight_size = and weight_size, 2147483647
  0496  4881e6ffffff7f           and rsi, 2147483647
; weight_size = add weight_size, -838860800
  049d  4881c6000000ce           add rsi, -838860800
; if weight_size >=u 352321536, seldom {
  04a4  4881fe00000015           cmp rsi, 352321536
  04ab  0f830d060000             jae L54
L55:
; }
L52:
; codes:i32x16 = load_32 [pooled]
  04b1  62c17c48100424           vmovups zmm16, [r12]
; masked0:f32x16 = and codes, code_mask0
  04b8  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  04be  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum0:f32x16 = fadd sum0, bias0
  04c4  62d16c4858d6             vaddps zmm2, zmm2, zmm14
; sum1:f32x16 = fadd sum1, bias1
  04ca  62d1644858df             vaddps zmm3, zmm3, zmm15
; sum0:f32x16 = fma scale, masked0, sum0
  04d0  62b21548b8d1             vfmadd231ps zmm2, zmm13, zmm17
; sum1:f32x16 = fma scale, masked1, sum1
  04d6  62b21548b8da             vfmadd231ps zmm3, zmm13, zmm18
; codes:i32x16 = shr codes, byte_shift
  04dc  62c27d4045c4             vpsrlvd zmm16, zmm16, zmm12
; masked0:f32x16 = and codes, code_mask0
  04e2  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  04e8  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum2:f32x16 = fadd sum2, bias0
  04ee  62d15c4858e6             vaddps zmm4, zmm4, zmm14
; sum3:f32x16 = fadd sum3, bias1
  04f4  62d1544858ef             vaddps zmm5, zmm5, zmm15
; sum2:f32x16 = fma scale, masked0, sum2
  04fa  62b21548b8e1             vfmadd231ps zmm4, zmm13, zmm17
; sum3:f32x16 = fma scale, masked1, sum3
  0500  62b21548b8ea             vfmadd231ps zmm5, zmm13, zmm18
; codes:i32x16 = load_32 [pooled + 2]
  0506  62c17c4810842402000000   vmovups zmm16, [r12+2]
; masked0:f32x16 = and codes, code_mask0
  0511  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  0517  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum4:f32x16 = fadd sum4, bias0
  051d  62d14c4858f6             vaddps zmm6, zmm6, zmm14
; sum5:f32x16 = fadd sum5, bias1
  0523  62d1444858ff             vaddps zmm7, zmm7, zmm15
; sum4:f32x16 = fma scale, masked0, sum4
  0529  62b21548b8f1             vfmadd231ps zmm6, zmm13, zmm17
; sum5:f32x16 = fma scale, masked1, sum5
  052f  62b21548b8fa             vfmadd231ps zmm7, zmm13, zmm18
; codes:i32x16 = shr codes, byte_shift
  0535  62c27d4045c4             vpsrlvd zmm16, zmm16, zmm12
; masked0:f32x16 = and codes, code_mask0
  053b  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  0541  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum6:f32x16 = fadd sum6, bias0
  0547  62513c4858c6             vaddps zmm8, zmm8, zmm14
; sum7:f32x16 = fadd sum7, bias1
  054d  6251344858cf             vaddps zmm9, zmm9, zmm15
; sum6:f32x16 = fma scale, masked0, sum6
  0553  62321548b8c1             vfmadd231ps zmm8, zmm13, zmm17
; sum7:f32x16 = fma scale, masked1, sum7
  0559  62321548b8ca             vfmadd231ps zmm9, zmm13, zmm18
; }
  055f  4839f9                   cmp rcx, rdi
  0562  0f8c96feffff             jl L45
L46:
; }
L41:
; sum_power0:f32x16 = const sum_power
  0568  62717c4810150e080000     vmovups zmm10, [L7]
; sum_power1:f32x16 = const sum_power
  0572  62717c48101d84080000     vmovups zmm11, [L9]
; zip_order0:i32x16 = const zip_order
  057c  62717c4810253a090000     vmovups zmm12, [L12]
; zip_order1:i32x16 = const zip_order
  0586  62717c48102d70090000     vmovups zmm13, [L13]
; sum0:f32x16 = fmul sum0, sum_power0
  0590  62d16c4859d2             vmulps zmm2, zmm2, zmm10
; sum1:f32x16 = fmul sum1, sum_power1
  0596  62d1644859db             vmulps zmm3, zmm3, zmm11
; sum2:f32x16 = fmul sum2, sum_power0
  059c  62d15c4859e2             vmulps zmm4, zmm4, zmm10
; sum3:f32x16 = fmul sum3, sum_power1
  05a2  62d1544859eb             vmulps zmm5, zmm5, zmm11
; sum4:f32x16 = fmul sum4, sum_power0
  05a8  62d14c4859f2             vmulps zmm6, zmm6, zmm10
; sum5:f32x16 = fmul sum5, sum_power1
  05ae  62d1444859fb             vmulps zmm7, zmm7, zmm11
; sum6:f32x16 = fmul sum6, sum_power0
  05b4  62513c4859c2             vmulps zmm8, zmm8, zmm10
; sum7:f32x16 = fmul sum7, sum_power1
  05ba  6251344859cb             vmulps zmm9, zmm9, zmm11
; zipped0:f32x16 = permute2 sum0, sum4, zip_order0
  05c0  62517c4810d4             vmovups zmm10, zmm12
  05c6  62726d4877d6             vpermi2ps zmm10, zmm2, zmm6
; zipped1:f32x16 = permute2 sum0, sum4, zip_order1
  05cc  62517c4810dd             vmovups zmm11, zmm13
  05d2  62726d4877de             vpermi2ps zmm11, zmm2, zmm6
; zipped2:f32x16 = permute2 sum1, sum5, zip_order0
  05d8  62d17c4810d4             vmovups zmm2, zmm12
  05de  62f2654877d7             vpermi2ps zmm2, zmm3, zmm7
; zipped3:f32x16 = permute2 sum1, sum5, zip_order1
  05e4  62d17c4810f5             vmovups zmm6, zmm13
  05ea  62f2654877f7             vpermi2ps zmm6, zmm3, zmm7
; zipped4:f32x16 = permute2 sum2, sum6, zip_order0
  05f0  62d17c4810dc             vmovups zmm3, zmm12
  05f6  62d25d4877d8             vpermi2ps zmm3, zmm4, zmm8
; zipped5:f32x16 = permute2 sum2, sum6, zip_order1
  05fc  62d17c4810fd             vmovups zmm7, zmm13
  0602  62d25d4877f8             vpermi2ps zmm7, zmm4, zmm8
; zipped6:f32x16 = permute2 sum3, sum7, zip_order0
  0608  62d17c4810e4             vmovups zmm4, zmm12
  060e  62d2554877e1             vpermi2ps zmm4, zmm5, zmm9
; zipped7:f32x16 = permute2 sum3, sum7, zip_order1
  0614  62517c4810c5             vmovups zmm8, zmm13
  061a  6252554877c1             vpermi2ps zmm8, zmm5, zmm9
; zipped8:f32x16 = permute2 zipped0, zipped4, zip_order0
  0620  62d17c4810ec             vmovups zmm5, zmm12
  0626  62f22d4877eb             vpermi2ps zmm5, zmm10, zmm3
; zipped9:f32x16 = permute2 zipped0, zipped4, zip_order1
  062c  62517c4810cd             vmovups zmm9, zmm13
  0632  62722d4877cb             vpermi2ps zmm9, zmm10, zmm3
; zipped10:f32x16 = permute2 zipped1, zipped5, zip_order0
  0638  62d17c4810dc             vmovups zmm3, zmm12
  063e  62f2254877df             vpermi2ps zmm3, zmm11, zmm7
; zipped11:f32x16 = permute2 zipped1, zipped5, zip_order1
  0644  62517c4810d5             vmovups zmm10, zmm13
  064a  6272254877d7             vpermi2ps zmm10, zmm11, zmm7
; zipped12:f32x16 = permute2 zipped2, zipped6, zip_order0
  0650  62d17c4810fc             vmovups zmm7, zmm12
  0656  62f26d4877fc             vpermi2ps zmm7, zmm2, zmm4
; zipped13:f32x16 = permute2 zipped2, zipped6, zip_order1
  065c  62517c4810dd             vmovups zmm11, zmm13
  0662  62726d4877dc             vpermi2ps zmm11, zmm2, zmm4
; zipped14:f32x16 = permute2 zipped3, zipped7, zip_order0
  0668  62d17c4810d4             vmovups zmm2, zmm12
  066e  62d24d4877d0             vpermi2ps zmm2, zmm6, zmm8
; zipped15:f32x16 = permute2 zipped3, zipped7, zip_order1
  0674  62d17c4810e5             vmovups zmm4, zmm13
  067a  62d24d4877e0             vpermi2ps zmm4, zmm6, zmm8
; zipped16:f32x16 = permute2 zipped8, zipped12, zip_order0
  0680  62d17c4810f4             vmovups zmm6, zmm12
  0686  62f2554877f7             vpermi2ps zmm6, zmm5, zmm7
; zipped17:f32x16 = permute2 zipped8, zipped12, zip_order1
  068c  62517c4810c5             vmovups zmm8, zmm13
  0692  6272554877c7             vpermi2ps zmm8, zmm5, zmm7
; zipped18:f32x16 = permute2 zipped9, zipped13, zip_order0
  0698  62d17c4810ec             vmovups zmm5, zmm12
  069e  62d2354877eb             vpermi2ps zmm5, zmm9, zmm11
; zipped19:f32x16 = permute2 zipped9, zipped13, zip_order1
  06a4  62d17c4810fd             vmovups zmm7, zmm13
  06aa  62d2354877fb             vpermi2ps zmm7, zmm9, zmm11
; zipped20:f32x16 = permute2 zipped10, zipped14, zip_order0
  06b0  62517c4810cc             vmovups zmm9, zmm12
  06b6  6272654877ca             vpermi2ps zmm9, zmm3, zmm2
; zipped21:f32x16 = permute2 zipped10, zipped14, zip_order1
  06bc  62517c4810dd             vmovups zmm11, zmm13
  06c2  6272654877da             vpermi2ps zmm11, zmm3, zmm2
; zipped22:f32x16 = permute2 zipped11, zipped15, zip_order0
  06c8  62d17c4810d4             vmovups zmm2, zmm12
  06ce  62f22d4877d4             vpermi2ps zmm2, zmm10, zmm4
; zipped23:f32x16 = permute2 zipped11, zipped15, zip_order1
  06d4  62d17c4810dd             vmovups zmm3, zmm13
  06da  62f22d4877dc             vpermi2ps zmm3, zmm10, zmm4
; store [out] 16 lanes zipped16
  06e0  62f17c481132             vmovups [rdx], zmm6
; store [out + 64] 16 lanes zipped17
  06e6  62717c48114201           vmovups [rdx+64], zmm8
; store [out + 128] 16 lanes zipped18
  06ed  62f17c48116a02           vmovups [rdx+128], zmm5
; store [out + 192] 16 lanes zipped19
  06f4  62f17c48117a03           vmovups [rdx+192], zmm7
; store [out + 256] 16 lanes zipped20
  06fb  62717c48114a04           vmovups [rdx+256], zmm9
; store [out + 320] 16 lanes zipped21
  0702  62717c48115a05           vmovups [rdx+320], zmm11
; store [out + 384] 16 lanes zipped22
  0709  62f17c48115206           vmovups [rdx+384], zmm2
; store [out + 448] 16 lanes zipped23
  0710  62f17c48115a07           vmovups [rdx+448], zmm3
; }
L39:
; if length < fewest_rows {
  0717  488b45c0                 mov rax, qword ptr [rbp-64]
  071b  483b45a8                 cmp rax, qword ptr [rbp-88]
  071f  0f8d4d020000             jge L57
; acc0:f32x16 = zero
  0725  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  0729  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  072d  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  0731  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  0735  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  0739  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  073d  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  0742  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move begin
  0747  488b4dc8                 mov rcx, qword ptr [rbp-56]
; if pos < end {
  074b  4839f9                   cmp rcx, rdi
  074e  0f8dad010000             jge L59
; index = load_i64 [indices + pos<<3]
  0754  498b34ca                 mov rsi, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  0758  4c39ee                   cmp rsi, r13
  075b  0f837b040000             jae L60
; index = mul index, 68
  0761  486bf644                 imul rsi, rsi, 68
; row = add table, index
  0765  498d1c31                 lea rbx, [r9+rsi]
; factors:f32x2 = splat_f16_pair [row + 64]
  0769  c46279585340             vpbroadcastd xmm10, [rbx+64]
  076f  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [weights + pos<<2]
  0774  c44279581c8b             vpbroadcastd xmm11, [r11+rcx*4]
; factors:f32x2 = fmul weight, factors
  077a  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [out] 2 lanes factors
  077f  c5781312                 vmovlps [rdx], xmm10
; loop pos < end {
  0783  4839f9                   cmp rcx, rdi
  0786  0f8d75010000             jge L62
L61:
; if pos >= due, seldom {
  078c  483b4d80                 cmp rcx, qword ptr [rbp-128]
  0790  0f8d48030000             jge L63
L64:
; if pos < near_end {
  0796  4c39f1                   cmp rcx, r14
  0799  0f8d16000000             jge L66
; ahead = load_i64 [indices + pos<<3 + 128]
  079f  498bb4ca80000000         mov rsi, [r10+rcx*8+128]
; ahead = mul ahead, 68
  07a7  486bf644                 imul rsi, rsi, 68
; ahead_row = add table, ahead
  07ab  4c01ce                   add rsi, r9
; prefetch L1 [ahead_row]
  07ae  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 67]
  07b1  0f184e43                 prefetcht0 [rsi+67]
; }
L66:
; pooled = add row, 0
  07b5  488d33                   lea rsi, [rbx]
; scale:f32x16 = splat_host [out]
  07b8  62727d485812             vpbroadcastd zmm10, [rdx]
; bias:f32x16 = splat_host [out + 4]
  07be  62727d48585a01           vpbroadcastd zmm11, [rdx+4]
; pos = add pos, 1
  07c5  4883c101                 add rcx, 1
; if pos < end {
  07c9  4839f9                   cmp rcx, rdi
  07cc  0f8d2f000000             jge L68
; index = load_i64 [indices + pos<<3]
  07d2  4d8b04ca                 mov r8, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  07d6  4d39e8                   cmp r8, r13
  07d9  0f8313040000             jae L69
; index = mul index, 68
  07df  4d6bc044                 imul r8, r8, 68
; row = add table, index
  07e3  4b8d1c01                 lea rbx, [r9+r8]
; factors:f32x2 = splat_f16_pair [row + 64]
  07e7  c46279586340             vpbroadcastd xmm12, [rbx+64]
  07ed  c4427913e4               vcvtph2ps xmm12, xmm12
; weight:f32x2 = splat_host [weights + pos<<2]
  07f2  c44279582c8b             vpbroadcastd xmm13, [r11+rcx*4]
; factors:f32x2 = fmul weight, factors
  07f8  c4411059e4               vmulps xmm12, xmm13, xmm12
; store [out] 2 lanes factors
  07fd  c5781322                 vmovlps [rdx], xmm12
; }
L68:
; code:i32x16 = splat_64 [pooled + 24]
  0801  6272fd48596603           vpbroadcastq zmm12, [rsi+24]
; code:i32x16 = shr code, shifts
  0808  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc1:f32x16 = fadd acc1, bias
  080e  62d1644858db             vaddps zmm3, zmm3, zmm11
; code1:i32x16 = splat_64 [pooled + 8]
  0814  6272fd48596e01           vpbroadcastq zmm13, [rsi+8]
; code1:i32x16 = shr code1, shifts
  081b  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc0:f32x16 = fadd acc0, bias
  0821  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; value:f32x16 = lookup code1, values
  0827  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [pooled]
  082d  6272fd48592e             vpbroadcastq zmm13, [rsi]
; code1:i32x16 = shr code1, shifts
  0833  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc3:f32x16 = fadd acc3, bias
  0839  62d1544858eb             vaddps zmm5, zmm5, zmm11
; value1:f32x16 = lookup code1, values
  083f  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [pooled + 16]
  0845  6272fd48596e02           vpbroadcastq zmm13, [rsi+16]
; code1:i32x16 = shr code1, shifts
  084c  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc2:f32x16 = fadd acc2, bias
  0852  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; acc0:f32x16 = fma scale, value1, acc0
  0858  62d22d48b8d7             vfmadd231ps zmm2, zmm10, zmm15
; acc1:f32x16 = fma scale, value, acc1
  085e  62d22d48b8de             vfmadd231ps zmm3, zmm10, zmm14
; value:f32x16 = lookup code, values
  0864  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc3:f32x16 = fma scale, value, acc3
  086a  62d22d48b8ee             vfmadd231ps zmm5, zmm10, zmm14
; value:f32x16 = lookup code1, values
  0870  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc2:f32x16 = fma scale, value, acc2
  0876  62d22d48b8e6             vfmadd231ps zmm4, zmm10, zmm14
; code:i32x16 = splat_64 [pooled + 56]
  087c  6272fd48596607           vpbroadcastq zmm12, [rsi+56]
; code:i32x16 = shr code, shifts
  0883  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc5:f32x16 = fadd acc5, bias
  0889  62d1444858fb             vaddps zmm7, zmm7, zmm11
; code1:i32x16 = splat_64 [pooled + 40]
  088f  6272fd48596e05           vpbroadcastq zmm13, [rsi+40]
; code1:i32x16 = shr code1, shifts
  0896  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc4:f32x16 = fadd acc4, bias
  089c  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; value:f32x16 = lookup code1, values
  08a2  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [pooled + 32]
  08a8  6272fd48596e04           vpbroadcastq zmm13, [rsi+32]
; code1:i32x16 = shr code1, shifts
  08af  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc7:f32x16 = fadd acc7, bias
  08b5  6251344858cb             vaddps zmm9, zmm9, zmm11
; value1:f32x16 = lookup code1, values
  08bb  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [pooled + 48]
  08c1  6272fd48596e06           vpbroadcastq zmm13, [rsi+48]
; code1:i32x16 = shr code1, shifts
  08c8  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc6:f32x16 = fadd acc6, bias
  08ce  62513c4858c3             vaddps zmm8, zmm8, zmm11
; acc4:f32x16 = fma scale, value1, acc4
  08d4  62d22d48b8f7             vfmadd231ps zmm6, zmm10, zmm15
; acc5:f32x16 = fma scale, value, acc5
  08da  62d22d48b8fe             vfmadd231ps zmm7, zmm10, zmm14
; value:f32x16 = lookup code, values
  08e0  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc7:f32x16 = fma scale, value, acc7
  08e6  62522d48b8ce             vfmadd231ps zmm9, zmm10, zmm14
; value:f32x16 = lookup code1, values
  08ec  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc6:f32x16 = fma scale, value, acc6
  08f2  62522d48b8c6             vfmadd231ps zmm8, zmm10, zmm14
; }
  08f8  4839f9                   cmp rcx, rdi
  08fb  0f8c8bfeffff             jl L61
L62:
; }
L59:
; order:i32x16 = const column_order
  0901  62717c481015b5030000     vmovups zmm10, [L3]
; acc0:f32x16 = permute acc0, order
  090b  62f22d4816d2             vpermps zmm2, zmm10, zmm2
; store [out] 16 lanes acc0
  0911  62f17c481112             vmovups [rdx], zmm2
; acc1:f32x16 = permute acc1, order
  0917  62f22d4816db             vpermps zmm3, zmm10, zmm3
; store [out + 64] 16 lanes acc1
  091d  62f17c48115a01           vmovups [rdx+64], zmm3
; acc2:f32x16 = permute acc2, order
  0924  62f22d4816e4             vpermps zmm4, zmm10, zmm4
; store [out + 128] 16 lanes acc2
  092a  62f17c48116202           vmovups [rdx+128], zmm4
; acc3:f32x16 = permute acc3, order
  0931  62f22d4816ed             vpermps zmm5, zmm10, zmm5
; store [out + 192] 16 lanes acc3
  0937  62f17c48116a03           vmovups [rdx+192], zmm5
; acc4:f32x16 = permute acc4, order
  093e  62f22d4816f6             vpermps zmm6, zmm10, zmm6
; store [out + 256] 16 lanes acc4
  0944  62f17c48117204           vmovups [rdx+256], zmm6
; acc5:f32x16 = permute acc5, order
  094b  62f22d4816ff             vpermps zmm7, zmm10, zmm7
; store [out + 320] 16 lanes acc5
  0951  62f17c48117a05           vmovups [rdx+320], zmm7
; acc6:f32x16 = permute acc6, order
  0958  62522d4816c0             vpermps zmm8, zmm10, zmm8
; store [out + 384] 16 lanes acc6
  095e  62717c48114206           vmovups [rdx+384], zmm8
; acc7:f32x16 = permute acc7, order
  0965  62522d4816c9             vpermps zmm9, zmm10, zmm9
; store [out + 448] 16 lanes acc7
  096b  62717c48114a07           vmovups [rdx+448], zmm9
; }
L57:
; out = add out, 512
  0972  4881c200020000           add rdx, 512
; bag = add bag, 1
  0979  4983c701                 add r15, 1
; begin = move end
  097d  4889f8                   mov rax, rdi
  0980  488945c8                 mov qword ptr [rbp-56], rax
; }
  0984  4c3b7da0                 cmp r15, qword ptr [rbp-96]
  0988  0f8c7ff9ffff             jl L32
L33:
; leave
  098e  31c0                     xor eax, eax
L0:
  0990  c5f877                   vzeroupper
  0993  4883c460                 add rsp, 96
  0997  415f                     pop r15
  0999  415e                     pop r14
  099b  415d                     pop r13
  099d  415c                     pop r12
  099f  5b                       pop rbx
  09a0  5d                       pop rbp
  09a1  c3                       ret
; seldom
L23:
; one_row_end = set 0
  09a2  4531c0                   xor r8d, r8d
  09a5  e98cf7ffff               jmp L24
; seldom
L27:
; burst_end = add pos, 192
  09aa  488d81c0000000           lea rax, [rcx+192]
  09b1  48894588                 mov qword ptr [rbp-120], rax
; burst_end = move_if burst_end >= index_count ? index_count
  09b5  483b45b8                 cmp rax, qword ptr [rbp-72]
  09b9  480f4d45b8               cmovge rax, qword ptr [rbp-72]
  09be  48894588                 mov qword ptr [rbp-120], rax
; fetching = move fetched
  09c2  488b8578ffffff           mov rax, qword ptr [rbp-136]
  09c9  48894590                 mov qword ptr [rbp-112], rax
; fetching = move_if fetching < pos ? pos
  09cd  48394d90                 cmp qword ptr [rbp-112], rcx
  09d1  480f4cc1                 cmovl rax, rcx
  09d5  48894590                 mov qword ptr [rbp-112], rax
; loop fetching < burst_end {
  09d9  483b4588                 cmp rax, qword ptr [rbp-120]
  09dd  0f8d26000000             jge L71
L70:
; ahead = load_i64 [indices + fetching<<3]
  09e3  488b4590                 mov rax, qword ptr [rbp-112]
  09e7  498b34c2                 mov rsi, [r10+rax*8]
; ahead = mul ahead, 68
  09eb  486bf644                 imul rsi, rsi, 68
; prefetch L2 [table + ahead]
  09ef  410f181431               prefetcht1 [r9+rsi]
; prefetch L2 [table + ahead + 67]
  09f4  410f18543143             prefetcht1 [r9+rsi+67]
; fetching = add fetching, 1
  09fa  4883459001               add qword ptr [rbp-112], 1
; }
  09ff  488b4590                 mov rax, qword ptr [rbp-112]
  0a03  483b4588                 cmp rax, qword ptr [rbp-120]
  0a07  7cda                     short jl L70
L71:
; fetched = move fetching
  0a09  488b4590                 mov rax, qword ptr [rbp-112]
  0a0d  48898578ffffff           mov qword ptr [rbp-136], rax
; due = add pos, 128
  0a14  488d8180000000           lea rax, [rcx+128]
  0a1b  48894580                 mov qword ptr [rbp-128], rax
  0a1f  e925f7ffff               jmp L28
; seldom
L43:
; if weight_size != -838860800 {
  0a24  4881fe000000ce           cmp rsi, -838860800
  0a2b  0f840e000000             je L73
; length = set -1
  0a31  48c7c0ffffffff           mov rax, -1
  0a38  488945c0                 mov qword ptr [rbp-64], rax
; pos = move end
  0a3c  4889f9                   mov rcx, rdi
; }
L73:
  0a3f  e9b1f9ffff               jmp L44
; seldom
L47:
; burst_end = add pos, 192
  0a44  488d81c0000000           lea rax, [rcx+192]
  0a4b  48894588                 mov qword ptr [rbp-120], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0a4f  483b45b8                 cmp rax, qword ptr [rbp-72]
  0a53  480f4d45b8               cmovge rax, qword ptr [rbp-72]
  0a58  48894588                 mov qword ptr [rbp-120], rax
; fetching = move fetched
  0a5c  488b8578ffffff           mov rax, qword ptr [rbp-136]
  0a63  48894590                 mov qword ptr [rbp-112], rax
; fetching = move_if fetching < pos ? pos
  0a67  48394d90                 cmp qword ptr [rbp-112], rcx
  0a6b  480f4cc1                 cmovl rax, rcx
  0a6f  48894590                 mov qword ptr [rbp-112], rax
; loop fetching < burst_end {
  0a73  483b4588                 cmp rax, qword ptr [rbp-120]
  0a77  0f8d26000000             jge L75
L74:
; ahead = load_i64 [indices + fetching<<3]
  0a7d  488b4590                 mov rax, qword ptr [rbp-112]
  0a81  4d8b04c2                 mov r8, [r10+rax*8]
; ahead = mul ahead, 68
  0a85  4d6bc044                 imul r8, r8, 68
; prefetch L2 [table + ahead]
  0a89  430f181401               prefetcht1 [r9+r8]
; prefetch L2 [table + ahead + 67]
  0a8e  430f18540143             prefetcht1 [r9+r8+67]
; fetching = add fetching, 1
  0a94  4883459001               add qword ptr [rbp-112], 1
; }
  0a99  488b4590                 mov rax, qword ptr [rbp-112]
  0a9d  483b4588                 cmp rax, qword ptr [rbp-120]
  0aa1  7cda                     short jl L74
L75:
; fetched = move fetching
  0aa3  488b4590                 mov rax, qword ptr [rbp-112]
  0aa7  48898578ffffff           mov qword ptr [rbp-136], rax
; due = add pos, 128
  0aae  488d8180000000           lea rax, [rcx+128]
  0ab5  48894580                 mov qword ptr [rbp-128], rax
  0ab9  e94af9ffff               jmp L48
; seldom
L54:
; if weight_size != -838860800 {
  0abe  4881fe000000ce           cmp rsi, -838860800
  0ac5  0f840e000000             je L77
; length = set -1
  0acb  48c7c0ffffffff           mov rax, -1
  0ad2  488945c0                 mov qword ptr [rbp-64], rax
; pos = move end
  0ad6  4889f9                   mov rcx, rdi
; }
L77:
  0ad9  e9d3f9ffff               jmp L55
; seldom
L63:
; burst_end = add pos, 192
  0ade  488d81c0000000           lea rax, [rcx+192]
  0ae5  48894588                 mov qword ptr [rbp-120], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0ae9  483b45b8                 cmp rax, qword ptr [rbp-72]
  0aed  480f4d45b8               cmovge rax, qword ptr [rbp-72]
  0af2  48894588                 mov qword ptr [rbp-120], rax
; fetching = move fetched
  0af6  488b8578ffffff           mov rax, qword ptr [rbp-136]
  0afd  48894590                 mov qword ptr [rbp-112], rax
; fetching = move_if fetching < pos ? pos
  0b01  48394d90                 cmp qword ptr [rbp-112], rcx
  0b05  480f4cc1                 cmovl rax, rcx
  0b09  48894590                 mov qword ptr [rbp-112], rax
; loop fetching < burst_end {
  0b0d  483b4588                 cmp rax, qword ptr [rbp-120]
  0b11  0f8d26000000             jge L79
L78:
; ahead = load_i64 [indices + fetching<<3]
  0b17  488b4590                 mov rax, qword ptr [rbp-112]
  0b1b  498b34c2                 mov rsi, [r10+rax*8]
; ahead = mul ahead, 68
  0b1f  486bf644                 imul rsi, rsi, 68
; prefetch L2 [table + ahead]
  0b23  410f181431               prefetcht1 [r9+rsi]
; prefetch L2 [table + ahead + 67]
  0b28  410f18543143             prefetcht1 [r9+rsi+67]
; fetching = add fetching, 1
  0b2e  4883459001               add qword ptr [rbp-112], 1
; }
  0b33  488b4590                 mov rax, qword ptr [rbp-112]
  0b37  483b4588                 cmp rax, qword ptr [rbp-120]
  0b3b  7cda                     short jl L78
L79:
; fetched = move fetching
  0b3d  488b4590                 mov rax, qword ptr [rbp-112]
  0b41  48898578ffffff           mov qword ptr [rbp-136], rax
; due = add pos, 128
  0b48  488d8180000000           lea rax, [rcx+128]
  0b4f  48894580                 mov qword ptr [rbp-128], rax
  0b53  e93efcffff               jmp L64
; failure exits
L20:
  0b58  488b45d0                 mov rax, qword ptr [rbp-48]
  0b5c  4c897858                 mov qword ptr [rax+88], r15
  0b60  48894860                 mov qword ptr [rax+96], rcx
  0b64  b801000000               mov eax, 1
  0b69  e922feffff               jmp L0
L31:
  0b6e  488b45d0                 mov rax, qword ptr [rbp-48]
  0b72  4c897858                 mov qword ptr [rax+88], r15
  0b76  48894860                 mov qword ptr [rax+96], rcx
  0b7a  b803000000               mov eax, 3
  0b7f  e90cfeffff               jmp L0
L36:
  0b84  488b45d0                 mov rax, qword ptr [rbp-48]
  0b88  4c897858                 mov qword ptr [rax+88], r15
  0b8c  48894860                 mov qword ptr [rax+96], rcx
  0b90  b802000000               mov eax, 2
  0b95  e9f6fdffff               jmp L0
L37:
  0b9a  488b45d0                 mov rax, qword ptr [rbp-48]
  0b9e  4c897858                 mov qword ptr [rax+88], r15
  0ba2  48894860                 mov qword ptr [rax+96], rcx
  0ba6  b802000000               mov eax, 2
  0bab  e9e0fdffff               jmp L0
L42:
  0bb0  488b45d0                 mov rax, qword ptr [rbp-48]
  0bb4  4c897858                 mov qword ptr [rax+88], r15
  0bb8  48894860                 mov qword ptr [rax+96], rcx
  0bbc  b803000000               mov eax, 3
  0bc1  e9cafdffff               jmp L0
L53:
  0bc6  488b45d0                 mov rax, qword ptr [rbp-48]
  0bca  4c897858                 mov qword ptr [rax+88], r15
  0bce  48894860                 mov qword ptr [rax+96], rcx
  0bd2  b803000000               mov eax, 3
  0bd7  e9b4fdffff               jmp L0
L60:
  0bdc  488b45d0                 mov rax, qword ptr [rbp-48]
  0be0  4c897858                 mov qword ptr [rax+88], r15
  0be4  48894860                 mov qword ptr [rax+96], rcx
  0be8  b803000000               mov eax, 3
  0bed  e99efdffff               jmp L0
L69:
  0bf2  488b45d0                 mov rax, qword ptr [rbp-48]
  0bf6  4c897858                 mov qword ptr [rax+88], r15
  0bfa  48894860                 mov qword ptr [rax+96], rcx
  0bfe  b803000000               mov eax, 3
  0c03  e988fdffff               jmp L0
; constants
