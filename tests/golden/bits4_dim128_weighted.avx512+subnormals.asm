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
  0107  0f822d0a0000             jb L20
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
; loop bag < one_row_end {
  0123  4d39c6                   cmp r14, r8
  0126  0f8dc9010000             jge L22
L21:
; end = load_i64 [offsets + bag<<3 + 8]
  012c  488b45b8                 mov rax, qword ptr [rbp-72]
  0130  4a8b7cf008               mov rdi, [rax+r14*8+8]
; end = add end, -1
  0135  4883c7ff                 add rdi, -1
; if end != pos, seldom {
  0139  4839cf                   cmp rdi, rcx
  013c  0f8536080000             jne L23
L24:
; if end == pos {
; if pos >= next_change, seldom {
  0142  4c39d9                   cmp rcx, r11
  0145  0f8d3e080000             jge L26
L27:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  014b  498bb4ca80000000         mov rsi, [r10+rcx*8+128]
; ahead = mul ahead, 68
  0153  486bf644                 imul rsi, rsi, 68
; ahead_row = add table, ahead
  0157  4c01ce                   add rsi, r9
; prefetch L1 [ahead_row]
  015a  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 67]
  015d  0f184e43                 prefetcht0 [rsi+67]
; }
L28:
; index = load_i64 [indices + pos<<3]
  0161  498b34ca                 mov rsi, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  0165  4c39ee                   cmp rsi, r13
  0168  0f83e2090000             jae L29
; row_offset = mul index, 68
  016e  486bf644                 imul rsi, rsi, 68
; row = add table, row_offset
  0172  4c01ce                   add rsi, r9
; zero:f32x16 = zero
  0175  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 64]
  0179  c4e279585e40             vpbroadcastd xmm3, [rsi+64]
  017f  c4e27913db               vcvtph2ps xmm3, xmm3
; weight:f32x2 = splat_host [weights + pos<<2]
  0184  c4e27958248b             vpbroadcastd xmm4, [rbx+rcx*4]
; factors:f32x2 = fmul weight, factors
  018a  c5d859db                 vmulps xmm3, xmm4, xmm3
; store [out] 2 lanes factors
  018e  c5f8131a                 vmovlps [rdx], xmm3
; scale:f32x16 = splat_host [out]
  0192  62f27d48581a             vpbroadcastd zmm3, [rdx]
; bias:f32x16 = splat_host [out + 4]
  0198  62f27d48586201           vpbroadcastd zmm4, [rdx+4]
; bias:f32x16 = fadd bias, zero
  019f  62f15c4858e2             vaddps zmm4, zmm4, zmm2
; code:i32x16 = splat_64 [row]
  01a5  62f2fd485916             vpbroadcastq zmm2, [rsi]
; code:i32x16 = shr code, shifts
  01ab  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  01b1  62f26d4816e9             vpermps zmm5, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  01b7  62f26548a8ec             vfmadd213ps zmm5, zmm3, zmm4
; code:i32x16 = splat_64 [row + 8]
  01bd  62f2fd48595601           vpbroadcastq zmm2, [rsi+8]
; code:i32x16 = shr code, shifts
  01c4  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  01ca  62f26d4816f1             vpermps zmm6, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  01d0  62f26548a8f4             vfmadd213ps zmm6, zmm3, zmm4
; code:i32x16 = splat_64 [row + 16]
  01d6  62f2fd48595602           vpbroadcastq zmm2, [rsi+16]
; code:i32x16 = shr code, shifts
  01dd  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  01e3  62f26d4816f9             vpermps zmm7, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  01e9  62f26548a8fc             vfmadd213ps zmm7, zmm3, zmm4
; code:i32x16 = splat_64 [row + 24]
  01ef  62f2fd48595603           vpbroadcastq zmm2, [rsi+24]
; code:i32x16 = shr code, shifts
  01f6  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  01fc  62726d4816c1             vpermps zmm8, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0202  62726548a8c4             vfmadd213ps zmm8, zmm3, zmm4
; code:i32x16 = splat_64 [row + 32]
  0208  62f2fd48595604           vpbroadcastq zmm2, [rsi+32]
; code:i32x16 = shr code, shifts
  020f  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0215  62726d4816c9             vpermps zmm9, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  021b  62726548a8cc             vfmadd213ps zmm9, zmm3, zmm4
; code:i32x16 = splat_64 [row + 40]
  0221  62f2fd48595605           vpbroadcastq zmm2, [rsi+40]
; code:i32x16 = shr code, shifts
  0228  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  022e  62726d4816d1             vpermps zmm10, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0234  62726548a8d4             vfmadd213ps zmm10, zmm3, zmm4
; code:i32x16 = splat_64 [row + 48]
  023a  62f2fd48595606           vpbroadcastq zmm2, [rsi+48]
; code:i32x16 = shr code, shifts
  0241  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0247  62726d4816d9             vpermps zmm11, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  024d  62726548a8dc             vfmadd213ps zmm11, zmm3, zmm4
; code:i32x16 = splat_64 [row + 56]
  0253  62f2fd48595607           vpbroadcastq zmm2, [rsi+56]
; code:i32x16 = shr code, shifts
  025a  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0260  62f26d4816d1             vpermps zmm2, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0266  62f26548a8d4             vfmadd213ps zmm2, zmm3, zmm4
; order:i32x16 = const column_order
  026c  62f17c48101d0a0a0000     vmovups zmm3, [L3]
; value:f32x16 = permute value, order
  0276  62f2654816ed             vpermps zmm5, zmm3, zmm5
; store [out] 16 lanes value
  027c  62f17c48112a             vmovups [rdx], zmm5
; value:f32x16 = permute value, order
  0282  62f2654816f6             vpermps zmm6, zmm3, zmm6
; store [out + 64] 16 lanes value
  0288  62f17c48117201           vmovups [rdx+64], zmm6
; value:f32x16 = permute value, order
  028f  62f2654816ff             vpermps zmm7, zmm3, zmm7
; store [out + 128] 16 lanes value
  0295  62f17c48117a02           vmovups [rdx+128], zmm7
; value:f32x16 = permute value, order
  029c  6252654816c0             vpermps zmm8, zmm3, zmm8
; store [out + 192] 16 lanes value
  02a2  62717c48114203           vmovups [rdx+192], zmm8
; value:f32x16 = permute value, order
  02a9  6252654816c9             vpermps zmm9, zmm3, zmm9
; store [out + 256] 16 lanes value
  02af  62717c48114a04           vmovups [rdx+256], zmm9
; value:f32x16 = permute value, order
  02b6  6252654816d2             vpermps zmm10, zmm3, zmm10
; store [out + 320] 16 lanes value
  02bc  62717c48115205           vmovups [rdx+320], zmm10
; value:f32x16 = permute value, order
  02c3  6252654816db             vpermps zmm11, zmm3, zmm11
; store [out + 384] 16 lanes value
  02c9  62717c48115a06           vmovups [rdx+384], zmm11
; value:f32x16 = permute value, order
  02d0  62f2654816d2             vpermps zmm2, zmm3, zmm2
; store [out + 448] 16 lanes value
  02d6  62f17c48115207           vmovups [rdx+448], zmm2
; out = add out, 512
  02dd  4881c200020000           add rdx, 512
; bag = add bag, 1
  02e4  4983c601                 add r14, 1
; pos = add pos, 1
  02e8  4883c101                 add rcx, 1
; }
L25:
; }
  02ec  4d39c6                   cmp r14, r8
  02ef  0f8c37feffff             jl L21
L22:
; begin = move pos
  02f5  4989cf                   mov r15, rcx
; loop bag < bag_count {
  02f8  4c3b75a8                 cmp r14, qword ptr [rbp-88]
  02fc  0f8d62060000             jge L31
L30:
; end = move index_count
  0302  488b7dc0                 mov rdi, qword ptr [rbp-64]
; if bag < last_bag {
  0306  4c3b75a0                 cmp r14, qword ptr [rbp-96]
  030a  0f8d09000000             jge L33
; end = load_i64 [offsets + bag<<3 + 8]
  0310  488b45b8                 mov rax, qword ptr [rbp-72]
  0314  4a8b7cf008               mov rdi, [rax+r14*8+8]
; }
L33:
; fail_if end < begin -> 2
  0319  4c39ff                   cmp rdi, r15
  031c  0f8c44080000             jl L34
; fail_if index_count <u end -> 2
  0322  48397dc0                 cmp qword ptr [rbp-64], rdi
  0326  0f8250080000             jb L35
; length = sub end, begin
  032c  4889f8                   mov rax, rdi
  032f  4c29f8                   sub rax, r15
  0332  488945c8                 mov qword ptr [rbp-56], rax
; if length >= fewest_rows {
  0336  483b45b0                 cmp rax, qword ptr [rbp-80]
  033a  0f8cbd030000             jl L37
; sum0:f32x16 = zero
  0340  c5e857d2                 vxorps xmm2, xmm2, xmm2
; sum1:f32x16 = zero
  0344  c5e057db                 vxorps xmm3, xmm3, xmm3
; sum2:f32x16 = zero
  0348  c5d857e4                 vxorps xmm4, xmm4, xmm4
; sum3:f32x16 = zero
  034c  c5d057ed                 vxorps xmm5, xmm5, xmm5
; sum4:f32x16 = zero
  0350  c5c857f6                 vxorps xmm6, xmm6, xmm6
; sum5:f32x16 = zero
  0354  c5c057ff                 vxorps xmm7, xmm7, xmm7
; sum6:f32x16 = zero
  0358  c4413857c0               vxorps xmm8, xmm8, xmm8
; sum7:f32x16 = zero
  035d  c4413057c9               vxorps xmm9, xmm9, xmm9
; code_mask0:i32x16 = const code_mask
  0362  62717c48101594090000     vmovups zmm10, [L6]
; code_mask1:i32x16 = const code_mask
  036c  62717c48101d0a0a0000     vmovups zmm11, [L8]
; byte_shift:i32x16 = const byte_shift
  0376  62717c481025800a0000     vmovups zmm12, [L10]
; pos = move begin
  0380  4c89f9                   mov rcx, r15
; if pos < end {
  0383  4839f9                   cmp rcx, rdi
  0386  0f8dc2010000             jge L39
; index = load_i64 [indices + pos<<3]
  038c  498b34ca                 mov rsi, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  0390  4c39ee                   cmp rsi, r13
  0393  0f83f9070000             jae L40
; index = mul index, 68
  0399  486bf644                 imul rsi, rsi, 68
; row = add table, index
  039d  4d8d0431                 lea r8, [r9+rsi]
; factors:f32x4 = splat_f16_pair [row + 64]
  03a1  c44279586840             vpbroadcastd xmm13, [r8+64]
  03a7  c4427913ed               vcvtph2ps xmm13, xmm13
; weight:f32x4 = splat_host [weights + pos<<2]
  03ac  c4627958348b             vpbroadcastd xmm14, [rbx+rcx*4]
; factors:f32x4 = fmul weight, factors
  03b2  c4410859ed               vmulps xmm13, xmm14, xmm13
; powers:f32x4 = const factor_powers
  03b7  c5781035810a0000         vmovups xmm14, [L11]
; factors:f32x4 = fmul factors, powers
  03bf  c4411059ee               vmulps xmm13, xmm13, xmm14
; store [out] 4 lanes factors
  03c4  c578112a                 vmovups [rdx], xmm13
; weight_size = load_i32 [weights + pos<<2]
  03c8  4863348b                 movsxd rsi, dword ptr [rbx+rcx*4]
; weight_size = and weight_size, 2147483647
  03cc  4881e6ffffff7f           and rsi, 2147483647
; weight_size = add weight_size, -838860800
  03d3  4881c6000000ce           add rsi, -838860800
; if weight_size >=u 352321536, seldom {
  03da  4881fe00000015           cmp rsi, 352321536
  03e1  0f831d060000             jae L41
L42:
; loop pos < end {
  03e7  4839f9                   cmp rcx, rdi
  03ea  0f8d5e010000             jge L44
L43:
; if pos >= next_change, seldom {
  03f0  4c39d9                   cmp rcx, r11
  03f3  0f8d2b060000             jge L45
L46:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  03f9  498bb4ca80000000         mov rsi, [r10+rcx*8+128]
; ahead = mul ahead, 68
  0401  486bf644                 imul rsi, rsi, 68
; ahead_row = add table, ahead
  0405  4c01ce                   add rsi, r9
; prefetch L1 [ahead_row]
  0408  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 67]
  040b  0f184e43                 prefetcht0 [rsi+67]
; }
L47:
; pooled = add row, 0
  040f  4d8d20                   lea r12, [r8]
; scale:f32x16 = splat_host [out]
  0412  62727d48582a             vpbroadcastd zmm13, [rdx]
; bias0:f32x16 = splat_host [out + 4]
  0418  62727d48587201           vpbroadcastd zmm14, [rdx+4]
; bias1:f32x16 = splat_host [out + 12]
  041f  62727d48587a03           vpbroadcastd zmm15, [rdx+12]
; pos = add pos, 1
  0426  4883c101                 add rcx, 1
; if pos < end {
  042a  4839f9                   cmp rcx, rdi
  042d  0f8d64000000             jge L49
; index = load_i64 [indices + pos<<3]
  0433  498b34ca                 mov rsi, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  0437  4c39ee                   cmp rsi, r13
  043a  0f8368070000             jae L50
; index = mul index, 68
  0440  486bf644                 imul rsi, rsi, 68
; row = add table, index
  0444  4d8d0431                 lea r8, [r9+rsi]
; factors:f32x4 = splat_f16_pair [row + 64]
  0448  62c27d08584010           vpbroadcastd xmm16, [r8+64]
  044f  62a27d0813c0             vcvtph2ps xmm16, xmm16
; weight:f32x4 = splat_host [weights + pos<<2]
  0455  62e27d08580c8b           vpbroadcastd xmm17, [rbx+rcx*4]
; factors:f32x4 = fmul weight, factors
  045c  62a1740059c0             vmulps xmm16, xmm17, xmm16
; powers:f32x4 = const factor_powers
  0462  62e17c08100dd4090000     vmovups xmm17, [L11]
; factors:f32x4 = fmul factors, powers
  046c  62a17c0059c1             vmulps xmm16, xmm16, xmm17
; store [out] 4 lanes factors
  0472  62e17c081102             vmovups [rdx], xmm16
; weight_size = load_i32 [weights + pos<<2]
  0478  4863348b                 movsxd rsi, dword ptr [rbx+rcx*4]
; weight_size = and weight_size, 2147483647
  047c  4881e6ffffff7f           and rsi, 2147483647
; weight_size = add weight_size, -838860800
  0483  4881c6000000ce           add rsi, -838860800
; if weight_size >=u 352321536, seldom {
  048a  4881fe00000015           cmp rsi, 352321536
  0491  0f8308060000             jae L51
L52:
; }
L49:
; codes:i32x16 = load_32 [pooled]
  0497  62c17c48100424           vmovups zmm16, [r12]
; masked0:f32x16 = and codes, code_mask0
  049e  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  04a4  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum0:f32x16 = fadd sum0, bias0
  04aa  62d16c4858d6             vaddps zmm2, zmm2, zmm14
; sum1:f32x16 = fadd sum1, bias1
  04b0  62d1644858df             vaddps zmm3, zmm3, zmm15
; sum0:f32x16 = fma scale, masked0, sum0
  04b6  62b21548b8d1             vfmadd231ps zmm2, zmm13, zmm17
; sum1:f32x16 = fma scale, masked1, sum1
  04bc  62b21548b8da             vfmadd231ps zmm3, zmm13, zmm18
; codes:i32x16 = shr codes, byte_shift
  04c2  62c27d4045c4             vpsrlvd zmm16, zmm16, zmm12
; masked0:f32x16 = and codes, code_mask0
  04c8  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  04ce  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum2:f32x16 = fadd sum2, bias0
  04d4  62d15c4858e6             vaddps zmm4, zmm4, zmm14
; sum3:f32x16 = fadd sum3, bias1
  04da  62d1544858ef             vaddps zmm5, zmm5, zmm15
; sum2:f32x16 = fma scale, masked0, sum2
  04e0  62b21548b8e1             vfmadd231ps zmm4, zmm13, zmm17
; sum3:f32x16 = fma scale, masked1, sum3
  04e6  62b21548b8ea             vfmadd231ps zmm5, zmm13, zmm18
; codes:i32x16 = load_32 [pooled + 2]
  04ec  62c17c4810842402000000   vmovups zmm16, [r12+2]
; masked0:f32x16 = and codes, code_mask0
  04f7  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  04fd  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum4:f32x16 = fadd sum4, bias0
  0503  62d14c4858f6             vaddps zmm6, zmm6, zmm14
; sum5:f32x16 = fadd sum5, bias1
  0509  62d1444858ff             vaddps zmm7, zmm7, zmm15
; sum4:f32x16 = fma scale, masked0, sum4
  050f  62b21548b8f1             vfmadd231ps zmm6, zmm13, zmm17
; sum5:f32x16 = fma scale, masked1, sum5
  0515  62b21548b8fa             vfmadd231ps zmm7, zmm13, zmm18
; codes:i32x16 = shr codes, byte_shift
  051b  62c27d4045c4             vpsrlvd zmm16, zmm16, zmm12
; masked0:f32x16 = and codes, code_mask0
  0521  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  0527  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum6:f32x16 = fadd sum6, bias0
  052d  62513c4858c6             vaddps zmm8, zmm8, zmm14
; sum7:f32x16 = fadd sum7, bias1
  0533  6251344858cf             vaddps zmm9, zmm9, zmm15
; sum6:f32x16 = fma scale, masked0, sum6
  0539  62321548b8c1             vfmadd231ps zmm8, zmm13, zmm17
; sum7:f32x16 = fma scale, masked1, sum7
  053f  62321548b8ca             vfmadd231ps zmm9, zmm13, zmm18
; }
  0545  4839f9                   cmp rcx, rdi
  0548  0f8ca2feffff             jl L43
L44:
; }
L39:
; sum_power0:f32x16 = const sum_power
  054e  62717c481015e8070000     vmovups zmm10, [L7]
; sum_power1:f32x16 = const sum_power
  0558  62717c48101d5e080000     vmovups zmm11, [L9]
; zip_order0:i32x16 = const zip_order
  0562  62717c48102514090000     vmovups zmm12, [L12]
; zip_order1:i32x16 = const zip_order
  056c  62717c48102d4a090000     vmovups zmm13, [L13]
; sum0:f32x16 = fmul sum0, sum_power0
  0576  62d16c4859d2             vmulps zmm2, zmm2, zmm10
; sum1:f32x16 = fmul sum1, sum_power1
  057c  62d1644859db             vmulps zmm3, zmm3, zmm11
; sum2:f32x16 = fmul sum2, sum_power0
  0582  62d15c4859e2             vmulps zmm4, zmm4, zmm10
; sum3:f32x16 = fmul sum3, sum_power1
  0588  62d1544859eb             vmulps zmm5, zmm5, zmm11
; sum4:f32x16 = fmul sum4, sum_power0
  058e  62d14c4859f2             vmulps zmm6, zmm6, zmm10
; sum5:f32x16 = fmul sum5, sum_power1
  0594  62d1444859fb             vmulps zmm7, zmm7, zmm11
; sum6:f32x16 = fmul sum6, sum_power0
  059a  62513c4859c2             vmulps zmm8, zmm8, zmm10
; sum7:f32x16 = fmul sum7, sum_power1
  05a0  6251344859cb             vmulps zmm9, zmm9, zmm11
; zipped0:f32x16 = permute2 sum0, sum4, zip_order0
  05a6  62517c4810d4             vmovups zmm10, zmm12
  05ac  62726d4877d6             vpermi2ps zmm10, zmm2, zmm6
; zipped1:f32x16 = permute2 sum0, sum4, zip_order1
  05b2  62517c4810dd             vmovups zmm11, zmm13
  05b8  62726d4877de             vpermi2ps zmm11, zmm2, zmm6
; zipped2:f32x16 = permute2 sum1, sum5, zip_order0
  05be  62d17c4810d4             vmovups zmm2, zmm12
  05c4  62f2654877d7             vpermi2ps zmm2, zmm3, zmm7
; zipped3:f32x16 = permute2 sum1, sum5, zip_order1
  05ca  62d17c4810f5             vmovups zmm6, zmm13
  05d0  62f2654877f7             vpermi2ps zmm6, zmm3, zmm7
; zipped4:f32x16 = permute2 sum2, sum6, zip_order0
  05d6  62d17c4810dc             vmovups zmm3, zmm12
  05dc  62d25d4877d8             vpermi2ps zmm3, zmm4, zmm8
; zipped5:f32x16 = permute2 sum2, sum6, zip_order1
  05e2  62d17c4810fd             vmovups zmm7, zmm13
  05e8  62d25d4877f8             vpermi2ps zmm7, zmm4, zmm8
; zipped6:f32x16 = permute2 sum3, sum7, zip_order0
  05ee  62d17c4810e4             vmovups zmm4, zmm12
  05f4  62d2554877e1             vpermi2ps zmm4, zmm5, zmm9
; zipped7:f32x16 = permute2 sum3, sum7, zip_order1
  05fa  62517c4810c5             vmovups zmm8, zmm13
  0600  6252554877c1             vpermi2ps zmm8, zmm5, zmm9
; zipped8:f32x16 = permute2 zipped0, zipped4, zip_order0
  0606  62d17c4810ec             vmovups zmm5, zmm12
  060c  62f22d4877eb             vpermi2ps zmm5, zmm10, zmm3
; zipped9:f32x16 = permute2 zipped0, zipped4, zip_order1
  0612  62517c4810cd             vmovups zmm9, zmm13
  0618  62722d4877cb             vpermi2ps zmm9, zmm10, zmm3
; zipped10:f32x16 = permute2 zipped1, zipped5, zip_order0
  061e  62d17c4810dc             vmovups zmm3, zmm12
  0624  62f2254877df             vpermi2ps zmm3, zmm11, zmm7
; zipped11:f32x16 = permute2 zipped1, zipped5, zip_order1
  062a  62517c4810d5             vmovups zmm10, zmm13
  0630  6272254877d7             vpermi2ps zmm10, zmm11, zmm7
; zipped12:f32x16 = permute2 zipped2, zipped6, zip_order0
  0636  62d17c4810fc             vmovups zmm7, zmm12
  063c  62f26d4877fc             vpermi2ps zmm7, zmm2, zmm4
; zipped13:f32x16 = permute2 zipped2, zipped6, zip_order1
  0642  62517c4810dd             vmovups zmm11, zmm13
  0648  62726d4877dc             vpermi2ps zmm11, zmm2, zmm4
; zipped14:f32x16 = permute2 zipped3, zipped7, zip_order0
  064e  62d17c4810d4             vmovups zmm2, zmm12
  0654  62d24d4877d0             vpermi2ps zmm2, zmm6, zmm8
; zipped15:f32x16 = permute2 zipped3, zipped7, zip_order1
  065a  62d17c4810e5             vmovups zmm4, zmm13
  0660  62d24d4877e0             vpermi2ps zmm4, zmm6, zmm8
; zipped16:f32x16 = permute2 zipped8, zipped12, zip_order0
  0666  62d17c4810f4             vmovups zmm6, zmm12
  066c  62f2554877f7             vpermi2ps zmm6, zmm5, zmm7
; zipped17:f32x16 = permute2 zipped8, zipped12, zip_order1
  0672  62517c4810c5             vmovups zmm8, zmm13
  0678  6272554877c7             vpermi2ps zmm8, zmm5, zmm7
; zipped18:f32x16 = permute2 zipped9, zipped13, zip_order0
  067e  62d17c4810ec             vmovups zmm5, zmm12
  0684  62d2354877eb             vpermi2ps zmm5, zmm9, zmm11
; zipped19:f32x16 = permute2 zipped9, zipped13, zip_order1
  068a  62d17c4810fd             vmovups zmm7, zmm13
  0690  62d2354877fb             vpermi2ps zmm7, zmm9, zmm11
; zipped20:f32x16 = permute2 zipped10, zipped14, zip_order0
  0696  62517c4810cc             vmovups zmm9, zmm12
  069c  6272654877ca             vpermi2ps zmm9, zmm3, zmm2
; zipped21:f32x16 = permute2 zipped10, zipped14, zip_order1
  06a2  62517c4810dd             vmovups zmm11, zmm13
  06a8  6272654877da             vpermi2ps zmm11, zmm3, zmm2
; zipped22:f32x16 = permute2 zipped11, zipped15, zip_order0
  06ae  62d17c4810d4             vmovups zmm2, zmm12
  06b4  62f22d4877d4             vpermi2ps zmm2, zmm10, zmm4
; zipped23:f32x16 = permute2 zipped11, zipped15, zip_order1
  06ba  62d17c4810dd             vmovups zmm3, zmm13
  06c0  62f22d4877dc             vpermi2ps zmm3, zmm10, zmm4
; store [out] 16 lanes zipped16
  06c6  62f17c481132             vmovups [rdx], zmm6
; store [out + 64] 16 lanes zipped17
  06cc  62717c48114201           vmovups [rdx+64], zmm8
; store [out + 128] 16 lanes zipped18
  06d3  62f17c48116a02           vmovups [rdx+128], zmm5
; store [out + 192] 16 lanes zipped19
  06da  62f17c48117a03           vmovups [rdx+192], zmm7
; store [out + 256] 16 lanes zipped20
  06e1  62717c48114a04           vmovups [rdx+256], zmm9
; store [out + 320] 16 lanes zipped21
  06e8  62717c48115a05           vmovups [rdx+320], zmm11
; store [out + 384] 16 lanes zipped22
  06ef  62f17c48115206           vmovups [rdx+384], zmm2
; store [out + 448] 16 lanes zipped23
  06f6  62f17c48115a07           vmovups [rdx+448], zmm3
; }
L37:
; if length < fewest_rows {
  06fd  488b45c8                 mov rax, qword ptr [rbp-56]
  0701  483b45b0                 cmp rax, qword ptr [rbp-80]
  0705  0f8d41020000             jge L54
; acc0:f32x16 = zero
  070b  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  070f  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  0713  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  0717  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  071b  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  071f  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  0723  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  0728  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move begin
  072d  4c89f9                   mov rcx, r15
; if pos < end {
  0730  4839f9                   cmp rcx, rdi
  0733  0f8da2010000             jge L56
; index = load_i64 [indices + pos<<3]
  0739  498b34ca                 mov rsi, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  073d  4c39ee                   cmp rsi, r13
  0740  0f8378040000             jae L57
; index = mul index, 68
  0746  486bf644                 imul rsi, rsi, 68
; row = add table, index
  074a  4d8d0431                 lea r8, [r9+rsi]
; factors:f32x2 = splat_f16_pair [row + 64]
  074e  c44279585040             vpbroadcastd xmm10, [r8+64]
  0754  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [weights + pos<<2]
  0759  c46279581c8b             vpbroadcastd xmm11, [rbx+rcx*4]
; factors:f32x2 = fmul weight, factors
  075f  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [out] 2 lanes factors
  0764  c5781312                 vmovlps [rdx], xmm10
; loop pos < end {
  0768  4839f9                   cmp rcx, rdi
  076b  0f8d6a010000             jge L59
L58:
; if pos >= next_change, seldom {
  0771  4c39d9                   cmp rcx, r11
  0774  0f8d45030000             jge L60
L61:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  077a  498bb4ca80000000         mov rsi, [r10+rcx*8+128]
; ahead = mul ahead, 68
  0782  486bf644                 imul rsi, rsi, 68
; ahead_row = add table, ahead
  0786  4c01ce                   add rsi, r9
; prefetch L1 [ahead_row]
  0789  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 67]
  078c  0f184e43                 prefetcht0 [rsi+67]
; }
L62:
; pooled = add row, 0
  0790  498d30                   lea rsi, [r8]
; scale:f32x16 = splat_host [out]
  0793  62727d485812             vpbroadcastd zmm10, [rdx]
; bias:f32x16 = splat_host [out + 4]
  0799  62727d48585a01           vpbroadcastd zmm11, [rdx+4]
; pos = add pos, 1
  07a0  4883c101                 add rcx, 1
; if pos < end {
  07a4  4839f9                   cmp rcx, rdi
  07a7  0f8d2e000000             jge L64
; index = load_i64 [indices + pos<<3]
  07ad  4d8b04ca                 mov r8, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  07b1  4d39e8                   cmp r8, r13
  07b4  0f831a040000             jae L65
; index = mul index, 68
  07ba  4d6bc044                 imul r8, r8, 68
; row = add table, index
  07be  4d01c8                   add r8, r9
; factors:f32x2 = splat_f16_pair [row + 64]
  07c1  c44279586040             vpbroadcastd xmm12, [r8+64]
  07c7  c4427913e4               vcvtph2ps xmm12, xmm12
; weight:f32x2 = splat_host [weights + pos<<2]
  07cc  c46279582c8b             vpbroadcastd xmm13, [rbx+rcx*4]
; factors:f32x2 = fmul weight, factors
  07d2  c4411059e4               vmulps xmm12, xmm13, xmm12
; store [out] 2 lanes factors
  07d7  c5781322                 vmovlps [rdx], xmm12
; }
L64:
; code:i32x16 = splat_64 [pooled + 24]
  07db  6272fd48596603           vpbroadcastq zmm12, [rsi+24]
; code:i32x16 = shr code, shifts
  07e2  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc1:f32x16 = fadd acc1, bias
  07e8  62d1644858db             vaddps zmm3, zmm3, zmm11
; code1:i32x16 = splat_64 [pooled + 8]
  07ee  6272fd48596e01           vpbroadcastq zmm13, [rsi+8]
; code1:i32x16 = shr code1, shifts
  07f5  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc0:f32x16 = fadd acc0, bias
  07fb  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; value:f32x16 = lookup code1, values
  0801  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [pooled]
  0807  6272fd48592e             vpbroadcastq zmm13, [rsi]
; code1:i32x16 = shr code1, shifts
  080d  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc3:f32x16 = fadd acc3, bias
  0813  62d1544858eb             vaddps zmm5, zmm5, zmm11
; value1:f32x16 = lookup code1, values
  0819  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [pooled + 16]
  081f  6272fd48596e02           vpbroadcastq zmm13, [rsi+16]
; code1:i32x16 = shr code1, shifts
  0826  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc2:f32x16 = fadd acc2, bias
  082c  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; acc0:f32x16 = fma scale, value1, acc0
  0832  62d22d48b8d7             vfmadd231ps zmm2, zmm10, zmm15
; acc1:f32x16 = fma scale, value, acc1
  0838  62d22d48b8de             vfmadd231ps zmm3, zmm10, zmm14
; value:f32x16 = lookup code, values
  083e  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc3:f32x16 = fma scale, value, acc3
  0844  62d22d48b8ee             vfmadd231ps zmm5, zmm10, zmm14
; value:f32x16 = lookup code1, values
  084a  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc2:f32x16 = fma scale, value, acc2
  0850  62d22d48b8e6             vfmadd231ps zmm4, zmm10, zmm14
; code:i32x16 = splat_64 [pooled + 56]
  0856  6272fd48596607           vpbroadcastq zmm12, [rsi+56]
; code:i32x16 = shr code, shifts
  085d  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc5:f32x16 = fadd acc5, bias
  0863  62d1444858fb             vaddps zmm7, zmm7, zmm11
; code1:i32x16 = splat_64 [pooled + 40]
  0869  6272fd48596e05           vpbroadcastq zmm13, [rsi+40]
; code1:i32x16 = shr code1, shifts
  0870  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc4:f32x16 = fadd acc4, bias
  0876  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; value:f32x16 = lookup code1, values
  087c  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [pooled + 32]
  0882  6272fd48596e04           vpbroadcastq zmm13, [rsi+32]
; code1:i32x16 = shr code1, shifts
  0889  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc7:f32x16 = fadd acc7, bias
  088f  6251344858cb             vaddps zmm9, zmm9, zmm11
; value1:f32x16 = lookup code1, values
  0895  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [pooled + 48]
  089b  6272fd48596e06           vpbroadcastq zmm13, [rsi+48]
; code1:i32x16 = shr code1, shifts
  08a2  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc6:f32x16 = fadd acc6, bias
  08a8  62513c4858c3             vaddps zmm8, zmm8, zmm11
; acc4:f32x16 = fma scale, value1, acc4
  08ae  62d22d48b8f7             vfmadd231ps zmm6, zmm10, zmm15
; acc5:f32x16 = fma scale, value, acc5
  08b4  62d22d48b8fe             vfmadd231ps zmm7, zmm10, zmm14
; value:f32x16 = lookup code, values
  08ba  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc7:f32x16 = fma scale, value, acc7
  08c0  62522d48b8ce             vfmadd231ps zmm9, zmm10, zmm14
; value:f32x16 = lookup code1, values
  08c6  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc6:f32x16 = fma scale, value, acc6
  08cc  62522d48b8c6             vfmadd231ps zmm8, zmm10, zmm14
; }
  08d2  4839f9                   cmp rcx, rdi
  08d5  0f8c96feffff             jl L58
L59:
; }
L56:
; order:i32x16 = const column_order
  08db  62717c4810159b030000     vmovups zmm10, [L3]
; acc0:f32x16 = permute acc0, order
  08e5  62f22d4816d2             vpermps zmm2, zmm10, zmm2
; store [out] 16 lanes acc0
  08eb  62f17c481112             vmovups [rdx], zmm2
; acc1:f32x16 = permute acc1, order
  08f1  62f22d4816db             vpermps zmm3, zmm10, zmm3
; store [out + 64] 16 lanes acc1
  08f7  62f17c48115a01           vmovups [rdx+64], zmm3
; acc2:f32x16 = permute acc2, order
  08fe  62f22d4816e4             vpermps zmm4, zmm10, zmm4
; store [out + 128] 16 lanes acc2
  0904  62f17c48116202           vmovups [rdx+128], zmm4
; acc3:f32x16 = permute acc3, order
  090b  62f22d4816ed             vpermps zmm5, zmm10, zmm5
; store [out + 192] 16 lanes acc3
  0911  62f17c48116a03           vmovups [rdx+192], zmm5
; acc4:f32x16 = permute acc4, order
  0918  62f22d4816f6             vpermps zmm6, zmm10, zmm6
; store [out + 256] 16 lanes acc4
  091e  62f17c48117204           vmovups [rdx+256], zmm6
; acc5:f32x16 = permute acc5, order
  0925  62f22d4816ff             vpermps zmm7, zmm10, zmm7
; store [out + 320] 16 lanes acc5
  092b  62f17c48117a05           vmovups [rdx+320], zmm7
; acc6:f32x16 = permute acc6, order
  0932  62522d4816c0             vpermps zmm8, zmm10, zmm8
; store [out + 384] 16 lanes acc6
  0938  62717c48114206           vmovups [rdx+384], zmm8
; acc7:f32x16 = permute acc7, order
  093f  62522d4816c9             vpermps zmm9, zmm10, zmm9
; store [out + 448] 16 lanes acc7
  0945  62717c48114a07           vmovups [rdx+448], zmm9
; }
L54:
; out = add out, 512
  094c  4881c200020000           add rdx, 512
; bag = add bag, 1
  0953  4983c601                 add r14, 1
; begin = move end
  0957  4989ff                   mov r15, rdi
; }
  095a  4c3b75a8                 cmp r14, qword ptr [rbp-88]
  095e  0f8c9ef9ffff             jl L30
L31:
; leave
  0964  31c0                     xor eax, eax
L0:
  0966  c5f877                   vzeroupper
  0969  4883c450                 add rsp, 80
  096d  415f                     pop r15
  096f  415e                     pop r14
  0971  415d                     pop r13
  0973  415c                     pop r12
  0975  5b                       pop rbx
  0976  5d                       pop rbp
  0977  c3                       ret
; seldom
L23:
; one_row_end = set 0
  0978  4531c0                   xor r8d, r8d
  097b  4839cf                   cmp rdi, rcx
  097e  0f8568f9ffff             jne L25
  0984  e9b9f7ffff               jmp L24
; seldom
L26:
; if pos >= due {
  0989  483b4d98                 cmp rcx, qword ptr [rbp-104]
  098d  0f8c52000000             jl L67
; burst_end = add pos, 192
  0993  4c8da1c0000000           lea r12, [rcx+192]
; burst_end = move_if burst_end >= index_count ? index_count
  099a  4c3b65c0                 cmp r12, qword ptr [rbp-64]
  099e  4c0f4d65c0               cmovge r12, qword ptr [rbp-64]
; fetching = move fetched
  09a3  4c8b5d88                 mov r11, qword ptr [rbp-120]
; fetching = move_if fetching < pos ? pos
  09a7  4939cb                   cmp r11, rcx
  09aa  4c0f4cd9                 cmovl r11, rcx
; loop fetching < burst_end {
  09ae  4d39e3                   cmp r11, r12
  09b1  0f8d1c000000             jge L69
L68:
; ahead = load_i64 [indices + fetching<<3]
  09b7  4b8b34da                 mov rsi, [r10+r11*8]
; ahead = mul ahead, 68
  09bb  486bf644                 imul rsi, rsi, 68
; prefetch L2 [table + ahead]
  09bf  410f181431               prefetcht1 [r9+rsi]
; prefetch L2 [table + ahead + 67]
  09c4  410f18543143             prefetcht1 [r9+rsi+67]
; fetching = add fetching, 1
  09ca  4983c301                 add r11, 1
; }
  09ce  4d39e3                   cmp r11, r12
  09d1  7ce4                     short jl L68
L69:
; fetched = move fetching
  09d3  4c89d8                   mov rax, r11
  09d6  48894588                 mov qword ptr [rbp-120], rax
; due = add pos, 128
  09da  488d8180000000           lea rax, [rcx+128]
  09e1  48894598                 mov qword ptr [rbp-104], rax
; }
L67:
; next_change = move near_end
  09e5  4c8b5d90                 mov r11, qword ptr [rbp-112]
; next_change = move_if due < near_end ? due
  09e9  488b4598                 mov rax, qword ptr [rbp-104]
  09ed  483b4590                 cmp rax, qword ptr [rbp-112]
  09f1  4c0f4c5d98               cmovl r11, qword ptr [rbp-104]
  09f6  4c39d9                   cmp rcx, r11
  09f9  0f8d62f7ffff             jge L28
  09ff  e947f7ffff               jmp L27
; seldom
L41:
; if weight_size != -838860800 {
  0a04  4881fe000000ce           cmp rsi, -838860800
  0a0b  0f840e000000             je L71
; length = set -1
  0a11  48c7c0ffffffff           mov rax, -1
  0a18  488945c8                 mov qword ptr [rbp-56], rax
; pos = move end
  0a1c  4889f9                   mov rcx, rdi
; }
L71:
  0a1f  e9c3f9ffff               jmp L42
; seldom
L45:
; if pos >= due {
  0a24  483b4d98                 cmp rcx, qword ptr [rbp-104]
  0a28  0f8c52000000             jl L73
; burst_end = add pos, 192
  0a2e  4c8da1c0000000           lea r12, [rcx+192]
; burst_end = move_if burst_end >= index_count ? index_count
  0a35  4c3b65c0                 cmp r12, qword ptr [rbp-64]
  0a39  4c0f4d65c0               cmovge r12, qword ptr [rbp-64]
; fetching = move fetched
  0a3e  4c8b5d88                 mov r11, qword ptr [rbp-120]
; fetching = move_if fetching < pos ? pos
  0a42  4939cb                   cmp r11, rcx
  0a45  4c0f4cd9                 cmovl r11, rcx
; loop fetching < burst_end {
  0a49  4d39e3                   cmp r11, r12
  0a4c  0f8d1c000000             jge L75
L74:
; ahead = load_i64 [indices + fetching<<3]
  0a52  4b8b34da                 mov rsi, [r10+r11*8]
; ahead = mul ahead, 68
  0a56  486bf644                 imul rsi, rsi, 68
; prefetch L2 [table + ahead]
  0a5a  410f181431               prefetcht1 [r9+rsi]
; prefetch L2 [table + ahead + 67]
  0a5f  410f18543143             prefetcht1 [r9+rsi+67]
; fetching = add fetching, 1
  0a65  4983c301                 add r11, 1
; }
  0a69  4d39e3                   cmp r11, r12
  0a6c  7ce4                     short jl L74
L75:
; fetched = move fetching
  0a6e  4c89d8                   mov rax, r11
  0a71  48894588                 mov qword ptr [rbp-120], rax
; due = add pos, 128
  0a75  488d8180000000           lea rax, [rcx+128]
  0a7c  48894598                 mov qword ptr [rbp-104], rax
; }
L73:
; next_change = move near_end
  0a80  4c8b5d90                 mov r11, qword ptr [rbp-112]
; next_change = move_if due < near_end ? due
  0a84  488b4598                 mov rax, qword ptr [rbp-104]
  0a88  483b4590                 cmp rax, qword ptr [rbp-112]
  0a8c  4c0f4c5d98               cmovl r11, qword ptr [rbp-104]
  0a91  4c39d9                   cmp rcx, r11
  0a94  0f8d75f9ffff             jge L47
  0a9a  e95af9ffff               jmp L46
; seldom
L51:
; if weight_size != -838860800 {
  0a9f  4881fe000000ce           cmp rsi, -838860800
  0aa6  0f840e000000             je L77
; length = set -1
  0aac  48c7c0ffffffff           mov rax, -1
  0ab3  488945c8                 mov qword ptr [rbp-56], rax
; pos = move end
  0ab7  4889f9                   mov rcx, rdi
; }
L77:
  0aba  e9d8f9ffff               jmp L52
; seldom
L60:
; if pos >= due {
  0abf  483b4d98                 cmp rcx, qword ptr [rbp-104]
  0ac3  0f8c52000000             jl L79
; burst_end = add pos, 192
  0ac9  4c8da1c0000000           lea r12, [rcx+192]
; burst_end = move_if burst_end >= index_count ? index_count
  0ad0  4c3b65c0                 cmp r12, qword ptr [rbp-64]
  0ad4  4c0f4d65c0               cmovge r12, qword ptr [rbp-64]
; fetching = move fetched
  0ad9  4c8b5d88                 mov r11, qword ptr [rbp-120]
; fetching = move_if fetching < pos ? pos
  0add  4939cb                   cmp r11, rcx
  0ae0  4c0f4cd9                 cmovl r11, rcx
; loop fetching < burst_end {
  0ae4  4d39e3                   cmp r11, r12
  0ae7  0f8d1c000000             jge L81
L80:
; ahead = load_i64 [indices + fetching<<3]
  0aed  4b8b34da                 mov rsi, [r10+r11*8]
; ahead = mul ahead, 68
  0af1  486bf644                 imul rsi, rsi, 68
; prefetch L2 [table + ahead]
  0af5  410f181431               prefetcht1 [r9+rsi]
; prefetch L2 [table + ahead + 67]
  0afa  410f18543143             prefetcht1 [r9+rsi+67]
; fetching = add fetching, 1
  0b00  4983c301                 add r11, 1
; }
  0b04  4d39e3                   cmp r11, r12
  0b07  7ce4                     short jl L80
L81:
; fetched = move fetching
  0b09  4c89d8                   mov rax, r11
  0b0c  48894588                 mov qword ptr [rbp-120], rax
; due = add pos, 128
  0b10  488d8180000000           lea rax, [rcx+128]
  0b17  48894598                 mov qword ptr [rbp-104], rax
; }
L79:
; next_change = move near_end
  0b1b  4c8b5d90                 mov r11, qword ptr [rbp-112]
; next_change = move_if due < near_end ? due
  0b1f  488b4598                 mov rax, qword ptr [rbp-104]
  0b23  483b4590                 cmp rax, qword ptr [rbp-112]
  0b27  4c0f4c5d98               cmovl r11, qword ptr [rbp-104]
  0b2c  4c39d9                   cmp rcx, r11
  0b2f  0f8d5bfcffff             jge L62
  0b35  e940fcffff               jmp L61
; failure exits
L20:
  0b3a  488b45d0                 mov rax, qword ptr [rbp-48]
  0b3e  4c897068                 mov qword ptr [rax+104], r14
  0b42  48894870                 mov qword ptr [rax+112], rcx
  0b46  b801000000               mov eax, 1
  0b4b  e916feffff               jmp L0
L29:
  0b50  488b45d0                 mov rax, qword ptr [rbp-48]
  0b54  4c897068                 mov qword ptr [rax+104], r14
  0b58  48894870                 mov qword ptr [rax+112], rcx
  0b5c  b803000000               mov eax, 3
  0b61  e900feffff               jmp L0
L34:
  0b66  488b45d0                 mov rax, qword ptr [rbp-48]
  0b6a  4c897068                 mov qword ptr [rax+104], r14
  0b6e  48894870                 mov qword ptr [rax+112], rcx
  0b72  b802000000               mov eax, 2
  0b77  e9eafdffff               jmp L0
L35:
  0b7c  488b45d0                 mov rax, qword ptr [rbp-48]
  0b80  4c897068                 mov qword ptr [rax+104], r14
  0b84  48894870                 mov qword ptr [rax+112], rcx
  0b88  b802000000               mov eax, 2
  0b8d  e9d4fdffff               jmp L0
L40:
  0b92  488b45d0                 mov rax, qword ptr [rbp-48]
  0b96  4c897068                 mov qword ptr [rax+104], r14
  0b9a  48894870                 mov qword ptr [rax+112], rcx
  0b9e  b803000000               mov eax, 3
  0ba3  e9befdffff               jmp L0
L50:
  0ba8  488b45d0                 mov rax, qword ptr [rbp-48]
  0bac  4c897068                 mov qword ptr [rax+104], r14
  0bb0  48894870                 mov qword ptr [rax+112], rcx
  0bb4  b803000000               mov eax, 3
  0bb9  e9a8fdffff               jmp L0
L57:
  0bbe  488b45d0                 mov rax, qword ptr [rbp-48]
  0bc2  4c897068                 mov qword ptr [rax+104], r14
  0bc6  48894870                 mov qword ptr [rax+112], rcx
  0bca  b803000000               mov eax, 3
  0bcf  e992fdffff               jmp L0
L65:
  0bd4  488b45d0                 mov rax, qword ptr [rbp-48]
  0bd8  4c897068                 mov qword ptr [rax+104], r14
  0bdc  48894870                 mov qword ptr [rax+112], rcx
  0be0  b803000000               mov eax, 3
  0be5  e97cfdffff               jmp L0
; constants
