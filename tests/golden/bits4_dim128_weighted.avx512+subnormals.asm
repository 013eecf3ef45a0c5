; spec      embedding_bag bits=4 dim=128 weighted index=i64 offset=i64
; target    avx512+subnormals (x86-64)
; numerics  reference
; bytes     4032
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  53                       push rbx
  0009  4154                     push r12
  000b  4155                     push r13
  000d  4156                     push r14
  000f  4157                     push r15
  0011  4883ec68                 sub rsp, 104
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  0019  4c8b0f                   mov r9, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b7708                 mov r14, qword ptr [rdi+8]
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
  003c  488b5f30                 mov rbx, qword ptr [rdi+48]
; out = arg output
  0040  488b5748                 mov rdx, qword ptr [rdi+72]
; bag = set 0
  0044  4531ff                   xor r15d, r15d
; last_bag = add bag_count, -1
  0047  488b45a0                 mov rax, qword ptr [rbp-96]
  004b  488d40ff                 lea rax, [rax-1]
  004f  48894598                 mov qword ptr [rbp-104], rax
; shifts:i32x16 = const code_shifts
  0053  62f17c481005630c0000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  005d  62f17c48100d990c0000     vmovups zmm1, [L2]
; subnormal:f32x4 = const subnormal
  0067  c5f81015110d0000         vmovups xmm2, [L4]
; factor:f32x4 = const factor
  006f  c5f8101d190d0000         vmovups xmm3, [L5]
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
  00a9  488d40f0                 lea rax, [rax-16]
  00ad  48894580                 mov qword ptr [rbp-128], rax
; fetched = set 0
  00b1  31c0                     xor eax, eax
  00b3  48898570ffffff           mov qword ptr [rbp-144], rax
; due = set 0
  00ba  31c0                     xor eax, eax
  00bc  48894588                 mov qword ptr [rbp-120], rax
; if row_count < 185043 {
  00c0  4981fed3d20200           cmp r14, 185043
  00c7  0f8d0e000000             jge L17
; due = set 9223372036854775807
  00cd  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  00d7  48894588                 mov qword ptr [rbp-120], rax
; }
L17:
; next_change = move near_end
  00db  4c8b5d80                 mov r11, qword ptr [rbp-128]
; next_change = move_if due < near_end ? due
  00df  488b4588                 mov rax, qword ptr [rbp-120]
  00e3  483b4580                 cmp rax, qword ptr [rbp-128]
  00e7  4c0f4c5d88               cmovl r11, qword ptr [rbp-120]
; pos = set 0
  00ec  31c9                     xor ecx, ecx
; begin = move bag
  00ee  4c89f8                   mov rax, r15
  00f1  488945c8                 mov qword ptr [rbp-56], rax
; if bag < bag_count {
  00f5  4c3b7da0                 cmp r15, qword ptr [rbp-96]
  00f9  0f8d16000000             jge L19
; begin = load_i64 [offsets + bag<<3]
  00ff  488b45b0                 mov rax, qword ptr [rbp-80]
  0103  4a8b04f8                 mov rax, [rax+r15*8]
  0107  488945c8                 mov qword ptr [rbp-56], rax
; fail_if begin >u index_count -> 1
  010b  483b45b8                 cmp rax, qword ptr [rbp-72]
  010f  0f87cf0a0000             ja L20
; }
L19:
; pos = move begin
  0115  488b4dc8                 mov rcx, qword ptr [rbp-56]
; one_row_end = sub index_count, pos
  0119  4c8b45b8                 mov r8, qword ptr [rbp-72]
  011d  4929c8                   sub r8, rcx
; one_row_end = add one_row_end, bag
  0120  4d01f8                   add r8, r15
; one_row_end = move_if last_bag < one_row_end ? last_bag
  0123  4c394598                 cmp qword ptr [rbp-104], r8
  0127  4c0f4c4598               cmovl r8, qword ptr [rbp-104]
; loop bag < one_row_end {
  012c  4d39c7                   cmp r15, r8
  012f  0f8dc9010000             jge L22
L21:
; end = load_i64 [offsets + bag<<3 + 8]
  0135  488b45b0                 mov rax, qword ptr [rbp-80]
  0139  4a8b7cf808               mov rdi, [rax+r15*8+8]
; end = add end, -1
  013e  4883c7ff                 add rdi, -1
; if end != pos, seldom {
  0142  4839cf                   cmp rdi, rcx
  0145  0f854a080000             jne L23
L24:
; if end == pos {
; if pos >= next_change, seldom {
  014b  4c39d9                   cmp rcx, r11
  014e  0f8d52080000             jge L26
L27:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  0154  498bb4ca80000000         mov rsi, [r10+rcx*8+128]
; ahead = mul ahead, 68
  015c  486bf644                 imul rsi, rsi, 68
; ahead_row = add table, ahead
  0160  4c01ce                   add rsi, r9
; prefetch L1 [ahead_row]
  0163  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 67]
  0166  0f184e43                 prefetcht0 [rsi+67]
; }
L28:
; index = load_i64 [indices + pos<<3]
  016a  498b34ca                 mov rsi, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  016e  4c39f6                   cmp rsi, r14
  0171  0f83830a0000             jae L29
; row_offset = mul index, 68
  0177  486bf644                 imul rsi, rsi, 68
; row = add table, row_offset
  017b  4c01ce                   add rsi, r9
; zero:f32x16 = zero
  017e  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 64]
  0182  c4e279585e40             vpbroadcastd xmm3, [rsi+64]
  0188  c4e27913db               vcvtph2ps xmm3, xmm3
; weight:f32x2 = splat_host [weights + pos<<2]
  018d  c4e27958248b             vpbroadcastd xmm4, [rbx+rcx*4]
; factors:f32x2 = fmul weight, factors
  0193  c5d859db                 vmulps xmm3, xmm4, xmm3
; store [out] 2 lanes factors
  0197  c5f8131a                 vmovlps [rdx], xmm3
; scale:f32x16 = splat_host [out]
  019b  62f27d48581a             vpbroadcastd zmm3, [rdx]
; bias:f32x16 = splat_host [out + 4]
  01a1  62f27d48586201           vpbroadcastd zmm4, [rdx+4]
; bias:f32x16 = fadd bias, zero
  01a8  62f15c4858e2             vaddps zmm4, zmm4, zmm2
; code:i32x16 = splat_64 [row]
  01ae  62f2fd485916             vpbroadcastq zmm2, [rsi]
; code:i32x16 = shr code, shifts
  01b4  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  01ba  62f26d4816e9             vpermps zmm5, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  01c0  62f26548a8ec             vfmadd213ps zmm5, zmm3, zmm4
; code:i32x16 = splat_64 [row + 8]
  01c6  62f2fd48595601           vpbroadcastq zmm2, [rsi+8]
; code:i32x16 = shr code, shifts
  01cd  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  01d3  62f26d4816f1             vpermps zmm6, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  01d9  62f26548a8f4             vfmadd213ps zmm6, zmm3, zmm4
; code:i32x16 = splat_64 [row + 16]
  01df  62f2fd48595602           vpbroadcastq zmm2, [rsi+16]
; code:i32x16 = shr code, shifts
  01e6  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  01ec  62f26d4816f9             vpermps zmm7, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  01f2  62f26548a8fc             vfmadd213ps zmm7, zmm3, zmm4
; code:i32x16 = splat_64 [row + 24]
  01f8  62f2fd48595603           vpbroadcastq zmm2, [rsi+24]
; code:i32x16 = shr code, shifts
  01ff  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0205  62726d4816c1             vpermps zmm8, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  020b  62726548a8c4             vfmadd213ps zmm8, zmm3, zmm4
; code:i32x16 = splat_64 [row + 32]
  0211  62f2fd48595604           vpbroadcastq zmm2, [rsi+32]
; code:i32x16 = shr code, shifts
  0218  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  021e  62726d4816c9             vpermps zmm9, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0224  62726548a8cc             vfmadd213ps zmm9, zmm3, zmm4
; code:i32x16 = splat_64 [row + 40]
  022a  62f2fd48595605           vpbroadcastq zmm2, [rsi+40]
; code:i32x16 = shr code, shifts
  0231  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0237  62726d4816d1             vpermps zmm10, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  023d  62726548a8d4             vfmadd213ps zmm10, zmm3, zmm4
; code:i32x16 = splat_64 [row + 48]
  0243  62f2fd48595606           vpbroadcastq zmm2, [rsi+48]
; code:i32x16 = shr code, shifts
  024a  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0250  62726d4816d9             vpermps zmm11, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0256  62726548a8dc             vfmadd213ps zmm11, zmm3, zmm4
; code:i32x16 = splat_64 [row + 56]
  025c  62f2fd48595607           vpbroadcastq zmm2, [rsi+56]
; code:i32x16 = shr code, shifts
  0263  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0269  62f26d4816d1             vpermps zmm2, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  026f  62f26548a8d4             vfmadd213ps zmm2, zmm3, zmm4
; order:i32x16 = const column_order
  0275  62f17c48101dc10a0000     vmovups zmm3, [L3]
; value:f32x16 = permute value, order
  027f  62f2654816ed             vpermps zmm5, zmm3, zmm5
; store [out] 16 lanes value
  0285  62f17c48112a             vmovups [rdx], zmm5
; value:f32x16 = permute value, order
  028b  62f2654816f6             vpermps zmm6, zmm3, zmm6
; store [out + 64] 16 lanes value
  0291  62f17c48117201           vmovups [rdx+64], zmm6
; value:f32x16 = permute value, order
  0298  62f2654816ff             vpermps zmm7, zmm3, zmm7
; store [out + 128] 16 lanes value
  029e  62f17c48117a02           vmovups [rdx+128], zmm7
; value:f32x16 = permute value, order
  02a5  6252654816c0             vpermps zmm8, zmm3, zmm8
; store [out + 192] 16 lanes value
  02ab  62717c48114203           vmovups [rdx+192], zmm8
; value:f32x16 = permute value, order
  02b2  6252654816c9             vpermps zmm9, zmm3, zmm9
; store [out + 256] 16 lanes value
  02b8  62717c48114a04           vmovups [rdx+256], zmm9
; value:f32x16 = permute value, order
  02bf  6252654816d2             vpermps zmm10, zmm3, zmm10
; store [out + 320] 16 lanes value
  02c5  62717c48115205           vmovups [rdx+320], zmm10
; value:f32x16 = permute value, order
  02cc  6252654816db             vpermps zmm11, zmm3, zmm11
; store [out + 384] 16 lanes value
  02d2  62717c48115a06           vmovups [rdx+384], zmm11
; value:f32x16 = permute value, order
  02d9  62f2654816d2             vpermps zmm2, zmm3, zmm2
; store [out + 448] 16 lanes value
  02df  62f17c48115207           vmovups [rdx+448], zmm2
; out = add out, 512
  02e6  4881c200020000           add rdx, 512
; bag = add bag, 1
  02ed  4983c701                 add r15, 1
; pos = add pos, 1
  02f1  4883c101                 add rcx, 1
; }
L25:
; }
  02f5  4d39c7                   cmp r15, r8
  02f8  0f8c37feffff             jl L21
L22:
; begin = move pos
  02fe  4889c8                   mov rax, rcx
  0301  488945c8                 mov qword ptr [rbp-56], rax
; loop bag < bag_count {
  0305  4c3b7da0                 cmp r15, qword ptr [rbp-96]
  0309  0f8d72060000             jge L31
L30:
; end = move index_count
  030f  488b7db8                 mov rdi, qword ptr [rbp-72]
; if bag < last_bag {
  0313  4c3b7d98                 cmp r15, qword ptr [rbp-104]
  0317  0f8d09000000             jge L33
; end = load_i64 [offsets + bag<<3 + 8]
  031d  488b45b0                 mov rax, qword ptr [rbp-80]
  0321  4a8b7cf808               mov rdi, [rax+r15*8+8]
; }
L33:
; fail_if end < begin -> 2
  0326  483b7dc8                 cmp rdi, qword ptr [rbp-56]
  032a  0f8ce0080000             jl L34
; fail_if end >u index_count -> 2
  0330  483b7db8                 cmp rdi, qword ptr [rbp-72]
  0334  0f87ec080000             ja L35
; length = sub end, begin
  033a  4889f8                   mov rax, rdi
  033d  482b45c8                 sub rax, qword ptr [rbp-56]
  0341  488945c0                 mov qword ptr [rbp-64], rax
; if length >= fewest_rows {
  0345  483b45a8                 cmp rax, qword ptr [rbp-88]
  0349  0f8cc2030000             jl L37
; sum0:f32x16 = zero
  034f  c5e857d2                 vxorps xmm2, xmm2, xmm2
; sum1:f32x16 = zero
  0353  c5e057db                 vxorps xmm3, xmm3, xmm3
; sum2:f32x16 = zero
  0357  c5d857e4                 vxorps xmm4, xmm4, xmm4
; sum3:f32x16 = zero
  035b  c5d057ed                 vxorps xmm5, xmm5, xmm5
; sum4:f32x16 = zero
  035f  c5c857f6                 vxorps xmm6, xmm6, xmm6
; sum5:f32x16 = zero
  0363  c5c057ff                 vxorps xmm7, xmm7, xmm7
; sum6:f32x16 = zero
  0367  c4413857c0               vxorps xmm8, xmm8, xmm8
; sum7:f32x16 = zero
  036c  c4413057c9               vxorps xmm9, xmm9, xmm9
; code_mask0:i32x16 = const code_mask
  0371  62717c481015450a0000     vmovups zmm10, [L6]
; code_mask1:i32x16 = const code_mask
  037b  62717c48101dbb0a0000     vmovups zmm11, [L8]
; byte_shift:i32x16 = const byte_shift
  0385  62717c481025310b0000     vmovups zmm12, [L10]
; pos = move begin
  038f  488b4dc8                 mov rcx, qword ptr [rbp-56]
; if pos < end {
  0393  4839f9                   cmp rcx, rdi
  0396  0f8dc6010000             jge L39
; index = load_i64 [indices + pos<<3]
  039c  498b34ca                 mov rsi, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  03a0  4c39f6                   cmp rsi, r14
  03a3  0f8393080000             jae L40
; index = mul index, 68
  03a9  486bf644                 imul rsi, rsi, 68
; row = add table, index
  03ad  4d8d2431                 lea r12, [r9+rsi]
; factors:f32x4 = splat_f16_pair [row + 64]
  03b1  c44279586c2440           vpbroadcastd xmm13, [r12+64]
  03b8  c4427913ed               vcvtph2ps xmm13, xmm13
; weight:f32x4 = splat_host [weights + pos<<2]
  03bd  c4627958348b             vpbroadcastd xmm14, [rbx+rcx*4]
; factors:f32x4 = fmul weight, factors
  03c3  c4410859ed               vmulps xmm13, xmm14, xmm13
; powers:f32x4 = const factor_powers
  03c8  c5781035300b0000         vmovups xmm14, [L11]
; factors:f32x4 = fmul factors, powers
  03d0  c4411059ee               vmulps xmm13, xmm13, xmm14
; store [out] 4 lanes factors
  03d5  c578112a                 vmovups [rdx], xmm13
; weight_size = load_i32 [weights + pos<<2]
  03d9  4863348b                 movsxd rsi, dword ptr [rbx+rcx*4]
; weight_size = and weight_size, 2147483647
  03dd  4881e6ffffff7f           and rsi, 2147483647
; weight_size = add weight_size, -838860800
  03e4  4881c6000000ce           add rsi, -838860800
; if weight_size >=u 352321536, seldom {
  03eb  4881fe00000015           cmp rsi, 352321536
  03f2  0f8358060000             jae L41
L42:
; loop pos < end {
  03f8  4839f9                   cmp rcx, rdi
  03fb  0f8d61010000             jge L44
L43:
; if pos >= next_change, seldom {
  0401  4c39d9                   cmp rcx, r11
  0404  0f8d66060000             jge L45
L46:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  040a  4d8b84ca80000000         mov r8, [r10+rcx*8+128]
; ahead = mul ahead, 68
  0412  4d6bc044                 imul r8, r8, 68
; ahead_row = add table, ahead
  0416  4d01c8                   add r8, r9
; prefetch L1 [ahead_row]
  0419  410f1808                 prefetcht0 [r8]
; prefetch L1 [ahead_row + 67]
  041d  410f184843               prefetcht0 [r8+67]
; }
L47:
; pooled = add row, 0
  0422  4d8d2c24                 lea r13, [r12]
; scale:f32x16 = splat_host [out]
  0426  62727d48582a             vpbroadcastd zmm13, [rdx]
; bias0:f32x16 = splat_host [out + 4]
  042c  62727d48587201           vpbroadcastd zmm14, [rdx+4]
; bias1:f32x16 = splat_host [out + 12]
  0433  62727d48587a03           vpbroadcastd zmm15, [rdx+12]
; pos = add pos, 1
  043a  4883c101                 add rcx, 1
; if pos < end {
  043e  4839f9                   cmp rcx, rdi
  0441  0f8d65000000             jge L49
; index = load_i64 [indices + pos<<3]
  0447  4d8b04ca                 mov r8, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  044b  4d39f0                   cmp r8, r14
  044e  0f83fe070000             jae L50
; index = mul index, 68
  0454  4d6bc044                 imul r8, r8, 68
; row = add table, index
  0458  4f8d2401                 lea r12, [r9+r8]
; factors:f32x4 = splat_f16_pair [row + 64]
  045c  62c27d0858442410         vpbroadcastd xmm16, [r12+64]
  0464  62a27d0813c0             vcvtph2ps xmm16, xmm16
; weight:f32x4 = splat_host [weights + pos<<2]
  046a  62e27d08580c8b           vpbroadcastd xmm17, [rbx+rcx*4]
; factors:f32x4 = fmul weight, factors
  0471  62a1740059c0             vmulps xmm16, xmm17, xmm16
; powers:f32x4 = const factor_powers
  0477  62e17c08100d7f0a0000     vmovups xmm17, [L11]
; factors:f32x4 = fmul factors, powers
  0481  62a17c0059c1             vmulps xmm16, xmm16, xmm17
; store [out] 4 lanes factors
  0487  62e17c081102             vmovups [rdx], xmm16
; weight_size = load_i32 [weights + pos<<2]
  048d  4863348b                 movsxd rsi, dword ptr [rbx+rcx*4]
; weight_size = and weight_size, 2147483647
  0491  4881e6ffffff7f           and rsi, 2147483647
; weight_size = add weight_size, -838860800
  0498  4881c6000000ce           add rsi, -838860800
; if weight_size >=u 352321536, seldom {
  049f  4881fe00000015           cmp rsi, 352321536
  04a6  0f836e060000             jae L51
L52:
; }
L49:
; codes:i32x16 = load_32 [pooled]
  04ac  62c17c48104500           vmovups zmm16, [r13]
; masked0:f32x16 = and codes, code_mask0
  04b3  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  04b9  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum0:f32x16 = fadd sum0, bias0
  04bf  62d16c4858d6             vaddps zmm2, zmm2, zmm14
; sum1:f32x16 = fadd sum1, bias1
  04c5  62d1644858df             vaddps zmm3, zmm3, zmm15
; sum0:f32x16 = fma scale, masked0, sum0
  04cb  62b21548b8d1             vfmadd231ps zmm2, zmm13, zmm17
; sum1:f32x16 = fma scale, masked1, sum1
  04d1  62b21548b8da             vfmadd231ps zmm3, zmm13, zmm18
; codes:i32x16 = shr codes, byte_shift
  04d7  62c27d4045c4             vpsrlvd zmm16, zmm16, zmm12
; masked0:f32x16 = and codes, code_mask0
  04dd  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  04e3  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum2:f32x16 = fadd sum2, bias0
  04e9  62d15c4858e6             vaddps zmm4, zmm4, zmm14
; sum3:f32x16 = fadd sum3, bias1
  04ef  62d1544858ef             vaddps zmm5, zmm5, zmm15
; sum2:f32x16 = fma scale, masked0, sum2
  04f5  62b21548b8e1             vfmadd231ps zmm4, zmm13, zmm17
; sum3:f32x16 = fma scale, masked1, sum3
  04fb  62b21548b8ea             vfmadd231ps zmm5, zmm13, zmm18
; codes:i32x16 = load_32 [pooled + 2]
  0501  62c17c48108502000000     vmovups zmm16, [r13+2]
; masked0:f32x16 = and codes, code_mask0
  050b  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  0511  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum4:f32x16 = fadd sum4, bias0
  0517  62d14c4858f6             vaddps zmm6, zmm6, zmm14
; sum5:f32x16 = fadd sum5, bias1
  051d  62d1444858ff             vaddps zmm7, zmm7, zmm15
; sum4:f32x16 = fma scale, masked0, sum4
  0523  62b21548b8f1             vfmadd231ps zmm6, zmm13, zmm17
; sum5:f32x16 = fma scale, masked1, sum5
  0529  62b21548b8fa             vfmadd231ps zmm7, zmm13, zmm18
; codes:i32x16 = shr codes, byte_shift
  052f  62c27d4045c4             vpsrlvd zmm16, zmm16, zmm12
; masked0:f32x16 = and codes, code_mask0
  0535  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  053b  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum6:f32x16 = fadd sum6, bias0
  0541  62513c4858c6             vaddps zmm8, zmm8, zmm14
; sum7:f32x16 = fadd sum7, bias1
  0547  6251344858cf             vaddps zmm9, zmm9, zmm15
; sum6:f32x16 = fma scale, masked0, sum6
  054d  62321548b8c1             vfmadd231ps zmm8, zmm13, zmm17
; sum7:f32x16 = fma scale, masked1, sum7
  0553  62321548b8ca             vfmadd231ps zmm9, zmm13, zmm18
; }
  0559  4839f9                   cmp rcx, rdi
  055c  0f8c9ffeffff             jl L43
L44:
; }
L39:
; sum_power0:f32x16 = const sum_power
  0562  62717c48101594080000     vmovups zmm10, [L7]
; sum_power1:f32x16 = const sum_power
  056c  62717c48101d0a090000     vmovups zmm11, [L9]
; zip_order0:i32x16 = const zip_order
  0576  62717c481025c0090000     vmovups zmm12, [L12]
; zip_order1:i32x16 = const zip_order
  0580  62717c48102df6090000     vmovups zmm13, [L13]
; sum0:f32x16 = fmul sum0, sum_power0
  058a  62d16c4859d2             vmulps zmm2, zmm2, zmm10
; sum1:f32x16 = fmul sum1, sum_power1
  0590  62d1644859db             vmulps zmm3, zmm3, zmm11
; sum2:f32x16 = fmul sum2, sum_power0
  0596  62d15c4859e2             vmulps zmm4, zmm4, zmm10
; sum3:f32x16 = fmul sum3, sum_power1
  059c  62d1544859eb             vmulps zmm5, zmm5, zmm11
; sum4:f32x16 = fmul sum4, sum_power0
  05a2  62d14c4859f2             vmulps zmm6, zmm6, zmm10
; sum5:f32x16 = fmul sum5, sum_power1
  05a8  62d1444859fb             vmulps zmm7, zmm7, zmm11
; sum6:f32x16 = fmul sum6, sum_power0
  05ae  62513c4859c2             vmulps zmm8, zmm8, zmm10
; sum7:f32x16 = fmul sum7, sum_power1
  05b4  6251344859cb             vmulps zmm9, zmm9, zmm11
; zipped0:f32x16 = permute2 sum0, sum4, zip_order0
  05ba  62517c4810d4             vmovups zmm10, zmm12
  05c0  62726d4877d6             vpermi2ps zmm10, zmm2, zmm6
; zipped1:f32x16 = permute2 sum0, sum4, zip_order1
  05c6  62517c4810dd             vmovups zmm11, zmm13
  05cc  62726d4877de             vpermi2ps zmm11, zmm2, zmm6
; zipped2:f32x16 = permute2 sum1, sum5, zip_order0
  05d2  62d17c4810d4             vmovups zmm2, zmm12
  05d8  62f2654877d7             vpermi2ps zmm2, zmm3, zmm7
; zipped3:f32x16 = permute2 sum1, sum5, zip_order1
  05de  62d17c4810f5             vmovups zmm6, zmm13
  05e4  62f2654877f7             vpermi2ps zmm6, zmm3, zmm7
; zipped4:f32x16 = permute2 sum2, sum6, zip_order0
  05ea  62d17c4810dc             vmovups zmm3, zmm12
  05f0  62d25d4877d8             vpermi2ps zmm3, zmm4, zmm8
; zipped5:f32x16 = permute2 sum2, sum6, zip_order1
  05f6  62d17c4810fd             vmovups zmm7, zmm13
  05fc  62d25d4877f8             vpermi2ps zmm7, zmm4, zmm8
; zipped6:f32x16 = permute2 sum3, sum7, zip_order0
  0602  62d17c4810e4             vmovups zmm4, zmm12
  0608  62d2554877e1             vpermi2ps zmm4, zmm5, zmm9
; zipped7:f32x16 = permute2 sum3, sum7, zip_order1
  060e  62517c4810c5             vmovups zmm8, zmm13
  0614  6252554877c1             vpermi2ps zmm8, zmm5, zmm9
; zipped8:f32x16 = permute2 zipped0, zipped4, zip_order0
  061a  62d17c4810ec             vmovups zmm5, zmm12
  0620  62f22d4877eb             vpermi2ps zmm5, zmm10, zmm3
; zipped9:f32x16 = permute2 zipped0, zipped4, zip_order1
  0626  62517c4810cd             vmovups zmm9, zmm13
  062c  62722d4877cb             vpermi2ps zmm9, zmm10, zmm3
; zipped10:f32x16 = permute2 zipped1, zipped5, zip_order0
  0632  62d17c4810dc             vmovups zmm3, zmm12
  0638  62f2254877df             vpermi2ps zmm3, zmm11, zmm7
; zipped11:f32x16 = permute2 zipped1, zipped5, zip_order1
  063e  62517c4810d5             vmovups zmm10, zmm13
  0644  6272254877d7             vpermi2ps zmm10, zmm11, zmm7
; zipped12:f32x16 = permute2 zipped2, zipped6, zip_order0
  064a  62d17c4810fc             vmovups zmm7, zmm12
  0650  62f26d4877fc             vpermi2ps zmm7, zmm2, zmm4
; zipped13:f32x16 = permute2 zipped2, zipped6, zip_order1
  0656  62517c4810dd             vmovups zmm11, zmm13
  065c  62726d4877dc             vpermi2ps zmm11, zmm2, zmm4
; zipped14:f32x16 = permute2 zipped3, zipped7, zip_order0
  0662  62d17c4810d4             vmovups zmm2, zmm12
  0668  62d24d4877d0             vpermi2ps zmm2, zmm6, zmm8
; zipped15:f32x16 = permute2 zipped3, zipped7, zip_order1
  066e  62d17c4810e5             vmovups zmm4, zmm13
  0674  62d24d4877e0             vpermi2ps zmm4, zmm6, zmm8
; zipped16:f32x16 = permute2 zipped8, zipped12, zip_order0
  067a  62d17c4810f4             vmovups zmm6, zmm12
  0680  62f2554877f7             vpermi2ps zmm6, zmm5, zmm7
; zipped17:f32x16 = permute2 zipped8, zipped12, zip_order1
  0686  62517c4810c5             vmovups zmm8, zmm13
  068c  6272554877c7             vpermi2ps zmm8, zmm5, zmm7
; zipped18:f32x16 = permute2 zipped9, zipped13, zip_order0
  0692  62d17c4810ec             vmovups zmm5, zmm12
  0698  62d2354877eb             vpermi2ps zmm5, zmm9, zmm11
; zipped19:f32x16 = permute2 zipped9, zipped13, zip_order1
  069e  62d17c4810fd             vmovups zmm7, zmm13
  06a4  62d2354877fb             vpermi2ps zmm7, zmm9, zmm11
; zipped20:f32x16 = permute2 zipped10, zipped14, zip_order0
  06aa  62517c4810cc             vmovups zmm9, zmm12
  06b0  6272654877ca             vpermi2ps zmm9, zmm3, zmm2
; zipped21:f32x16 = permute2 zipped10, zipped14, zip_order1
  06b6  62517c4810dd             vmovups zmm11, zmm13
  06bc  6272654877da             vpermi2ps zmm11, zmm3, zmm2
; zipped22:f32x16 = permute2 zipped11, zipped15, zip_order0
  06c2  62d17c4810d4             vmovups zmm2, zmm12
  06c8  62f22d4877d4             vpermi2ps zmm2, zmm10, zmm4
; zipped23:f32x16 = permute2 zipped11, zipped15, zip_order1
  06ce  62d17c4810dd             vmovups zmm3, zmm13
  06d4  62f22d4877dc             vpermi2ps zmm3, zmm10, zmm4
; store [out] 16 lanes zipped16
  06da  62f17c481132             vmovups [rdx], zmm6
; store [out + 64] 16 lanes zipped17
  06e0  62717c48114201           vmovups [rdx+64], zmm8
; store [out + 128] 16 lanes zipped18
  06e7  62f17c48116a02           vmovups [rdx+128], zmm5
; store [out + 192] 16 lanes zipped19
  06ee  62f17c48117a03           vmovups [rdx+192], zmm7
; store [out + 256] 16 lanes zipped20
  06f5  62717c48114a04           vmovups [rdx+256], zmm9
; store [out + 320] 16 lanes zipped21
  06fc  62717c48115a05           vmovups [rdx+320], zmm11
; store [out + 384] 16 lanes zipped22
  0703  62f17c48115206           vmovups [rdx+384], zmm2
; store [out + 448] 16 lanes zipped23
  070a  62f17c48115a07           vmovups [rdx+448], zmm3
; }
L37:
; if length < fewest_rows {
  0711  488b45c0                 mov rax, qword ptr [rbp-64]
  0715  483b45a8                 cmp rax, qword ptr [rbp-88]
  0719  0f8d46020000             jge L54
; acc0:f32x16 = zero
  071f  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  0723  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  0727  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  072b  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  072f  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  0733  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  0737  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  073c  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move begin
  0741  488b4dc8                 mov rcx, qword ptr [rbp-56]
; if pos < end {
  0745  4839f9                   cmp rcx, rdi
  0748  0f8da6010000             jge L56
; index = load_i64 [indices + pos<<3]
  074e  498b34ca                 mov rsi, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  0752  4c39f6                   cmp rsi, r14
  0755  0f830d050000             jae L57
; index = mul index, 68
  075b  486bf644                 imul rsi, rsi, 68
; row = add table, index
  075f  4d8d2431                 lea r12, [r9+rsi]
; factors:f32x2 = splat_f16_pair [row + 64]
  0763  c4427958542440           vpbroadcastd xmm10, [r12+64]
  076a  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [weights + pos<<2]
  076f  c46279581c8b             vpbroadcastd xmm11, [rbx+rcx*4]
; factors:f32x2 = fmul weight, factors
  0775  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [out] 2 lanes factors
  077a  c5781312                 vmovlps [rdx], xmm10
; loop pos < end {
  077e  4839f9                   cmp rcx, rdi
  0781  0f8d6d010000             jge L59
L58:
; if pos >= next_change, seldom {
  0787  4c39d9                   cmp rcx, r11
  078a  0f8daa030000             jge L60
L61:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  0790  498bb4ca80000000         mov rsi, [r10+rcx*8+128]
; ahead = mul ahead, 68
  0798  486bf644                 imul rsi, rsi, 68
; ahead_row = add table, ahead
  079c  4c01ce                   add rsi, r9
; prefetch L1 [ahead_row]
  079f  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 67]
  07a2  0f184e43                 prefetcht0 [rsi+67]
; }
L62:
; pooled = add row, 0
  07a6  498d3424                 lea rsi, [r12]
; scale:f32x16 = splat_host [out]
  07aa  62727d485812             vpbroadcastd zmm10, [rdx]
; bias:f32x16 = splat_host [out + 4]
  07b0  62727d48585a01           vpbroadcastd zmm11, [rdx+4]
; pos = add pos, 1
  07b7  4883c101                 add rcx, 1
; if pos < end {
  07bb  4839f9                   cmp rcx, rdi
  07be  0f8d30000000             jge L64
; index = load_i64 [indices + pos<<3]
  07c4  4d8b04ca                 mov r8, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  07c8  4d39f0                   cmp r8, r14
  07cb  0f83ad040000             jae L65
; index = mul index, 68
  07d1  4d6bc044                 imul r8, r8, 68
; row = add table, index
  07d5  4f8d2401                 lea r12, [r9+r8]
; factors:f32x2 = splat_f16_pair [row + 64]
  07d9  c4427958642440           vpbroadcastd xmm12, [r12+64]
  07e0  c4427913e4               vcvtph2ps xmm12, xmm12
; weight:f32x2 = splat_host [weights + pos<<2]
  07e5  c46279582c8b             vpbroadcastd xmm13, [rbx+rcx*4]
; factors:f32x2 = fmul weight, factors
  07eb  c4411059e4               vmulps xmm12, xmm13, xmm12
; store [out] 2 lanes factors
  07f0  c5781322                 vmovlps [rdx], xmm12
; }
L64:
; code:i32x16 = splat_64 [pooled + 24]
  07f4  6272fd48596603           vpbroadcastq zmm12, [rsi+24]
; code:i32x16 = shr code, shifts
  07fb  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc1:f32x16 = fadd acc1, bias
  0801  62d1644858db             vaddps zmm3, zmm3, zmm11
; code1:i32x16 = splat_64 [pooled + 8]
  0807  6272fd48596e01           vpbroadcastq zmm13, [rsi+8]
; code1:i32x16 = shr code1, shifts
  080e  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc0:f32x16 = fadd acc0, bias
  0814  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; value:f32x16 = lookup code1, values
  081a  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [pooled]
  0820  6272fd48592e             vpbroadcastq zmm13, [rsi]
; code1:i32x16 = shr code1, shifts
  0826  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc3:f32x16 = fadd acc3, bias
  082c  62d1544858eb             vaddps zmm5, zmm5, zmm11
; value1:f32x16 = lookup code1, values
  0832  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [pooled + 16]
  0838  6272fd48596e02           vpbroadcastq zmm13, [rsi+16]
; code1:i32x16 = shr code1, shifts
  083f  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc2:f32x16 = fadd acc2, bias
  0845  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; acc0:f32x16 = fma scale, value1, acc0
  084b  62d22d48b8d7             vfmadd231ps zmm2, zmm10, zmm15
; acc1:f32x16 = fma scale, value, acc1
  0851  62d22d48b8de             vfmadd231ps zmm3, zmm10, zmm14
; value:f32x16 = lookup code, values
  0857  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc3:f32x16 = fma scale, value, acc3
  085d  62d22d48b8ee             vfmadd231ps zmm5, zmm10, zmm14
; value:f32x16 = lookup code1, values
  0863  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc2:f32x16 = fma scale, value, acc2
  0869  62d22d48b8e6             vfmadd231ps zmm4, zmm10, zmm14
; code:i32x16 = splat_64 [pooled + 56]
  086f  6272fd48596607           vpbroadcastq zmm12, [rsi+56]
; code:i32x16 = shr code, shifts
  0876  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc5:f32x16 = fadd acc5, bias
  087c  62d1444858fb             vaddps zmm7, zmm7, zmm11
; code1:i32x16 = splat_64 [pooled + 40]
  0882  6272fd48596e05           vpbroadcastq zmm13, [rsi+40]
; code1:i32x16 = shr code1, shifts
  0889  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc4:f32x16 = fadd acc4, bias
  088f  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; value:f32x16 = lookup code1, values
  0895  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [pooled + 32]
  089b  6272fd48596e04           vpbroadcastq zmm13, [rsi+32]
; code1:i32x16 = shr code1, shifts
  08a2  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc7:f32x16 = fadd acc7, bias
  08a8  6251344858cb             vaddps zmm9, zmm9, zmm11
; value1:f32x16 = lookup code1, values
  08ae  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [pooled + 48]
  08b4  6272fd48596e06           vpbroadcastq zmm13, [rsi+48]
; code1:i32x16 = shr code1, shifts
  08bb  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc6:f32x16 = fadd acc6, bias
  08c1  62513c4858c3             vaddps zmm8, zmm8, zmm11
; acc4:f32x16 = fma scale, value1, acc4
  08c7  62d22d48b8f7             vfmadd231ps zmm6, zmm10, zmm15
; acc5:f32x16 = fma scale, value, acc5
  08cd  62d22d48b8fe             vfmadd231ps zmm7, zmm10, zmm14
; value:f32x16 = lookup code, values
  08d3  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc7:f32x16 = fma scale, value, acc7
  08d9  62522d48b8ce             vfmadd231ps zmm9, zmm10, zmm14
; value:f32x16 = lookup code1, values
  08df  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc6:f32x16 = fma scale, value, acc6
  08e5  62522d48b8c6             vfmadd231ps zmm8, zmm10, zmm14
; }
  08eb  4839f9                   cmp rcx, rdi
  08ee  0f8c93feffff             jl L58
L59:
; }
L56:
; order:i32x16 = const column_order
  08f4  62717c48101542040000     vmovups zmm10, [L3]
; acc0:f32x16 = permute acc0, order
  08fe  62f22d4816d2             vpermps zmm2, zmm10, zmm2
; store [out] 16 lanes acc0
  0904  62f17c481112             vmovups [rdx], zmm2
; acc1:f32x16 = permute acc1, order
  090a  62f22d4816db             vpermps zmm3, zmm10, zmm3
; store [out + 64] 16 lanes acc1
  0910  62f17c48115a01           vmovups [rdx+64], zmm3
; acc2:f32x16 = permute acc2, order
  0917  62f22d4816e4             vpermps zmm4, zmm10, zmm4
; store [out + 128] 16 lanes acc2
  091d  62f17c48116202           vmovups [rdx+128], zmm4
; acc3:f32x16 = permute acc3, order
  0924  62f22d4816ed             vpermps zmm5, zmm10, zmm5
; store [out + 192] 16 lanes acc3
  092a  62f17c48116a03           vmovups [rdx+192], zmm5
; acc4:f32x16 = permute acc4, order
  0931  62f22d4816f6             vpermps zmm6, zmm10, zmm6
; store [out + 256] 16 lanes acc4
  0937  62f17c48117204           vmovups [rdx+256], zmm6
; acc5:f32x16 = permute acc5, order
  093e  62f22d4816ff             vpermps zmm7, zmm10, zmm7
; store [out + 320] 16 lanes acc5
  0944  62f17c48117a05           vmovups [rdx+320], zmm7
; acc6:f32x16 = permute acc6, order
  094b  62522d4816c0             vpermps zmm8, zmm10, zmm8
; store [out + 384] 16 lanes acc6
  0951  62717c48114206           vmovups [rdx+384], zmm8
; acc7:f32x16 = permute acc7, order
  0958  62522d4816c9             vpermps zmm9, zmm10, zmm9
; store [out + 448] 16 lanes acc7
  095e  62717c48114a07           vmovups [rdx+448], zmm9
; }
L54:
; out = add out, 512
  0965  4881c200020000           add rdx, 512
; bag = add bag, 1
  096c  4983c701                 add r15, 1
; begin = move end
  0970  4889f8                   mov rax, rdi
  0973  488945c8                 mov qword ptr [rbp-56], rax
; }
  0977  4c3b7da0                 cmp r15, qword ptr [rbp-96]
  097b  0f8c8ef9ffff             jl L30
L31:
; leave
  0981  31c0                     xor eax, eax
L0:
  0983  c5f877                   vzeroupper
  0986  4883c468                 add rsp, 104
  098a  415f                     pop r15
  098c  415e                     pop r14
  098e  415d                     pop r13
  0990  415c                     pop r12
  0992  5b                       pop rbx
  0993  5d                       pop rbp
  0994  c3                       ret
; seldom
L23:
; one_row_end = set 0
  0995  4531c0                   xor r8d, r8d
  0998  4839cf                   cmp rdi, rcx
  099b  0f8554f9ffff             jne L25
  09a1  e9a5f7ffff               jmp L24
; seldom
L26:
; if pos >= due {
  09a6  483b4d88                 cmp rcx, qword ptr [rbp-120]
  09aa  0f8c81000000             jl L67
; burst_end = add pos, 192
  09b0  488d81c0000000           lea rax, [rcx+192]
  09b7  48898578ffffff           mov qword ptr [rbp-136], rax
; burst_end = move_if burst_end >= index_count ? index_count
  09be  483b45b8                 cmp rax, qword ptr [rbp-72]
  09c2  480f4d45b8               cmovge rax, qword ptr [rbp-72]
  09c7  48898578ffffff           mov qword ptr [rbp-136], rax
; fetching = move fetched
  09ce  488b8570ffffff           mov rax, qword ptr [rbp-144]
  09d5  48894590                 mov qword ptr [rbp-112], rax
; fetching = move_if fetching < pos ? pos
  09d9  48394d90                 cmp qword ptr [rbp-112], rcx
  09dd  480f4cc1                 cmovl rax, rcx
  09e1  48894590                 mov qword ptr [rbp-112], rax
; loop fetching < burst_end {
  09e5  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  09ec  0f8d29000000             jge L69
L68:
; ahead = load_i64 [indices + fetching<<3]
  09f2  488b4590                 mov rax, qword ptr [rbp-112]
  09f6  498b34c2                 mov rsi, [r10+rax*8]
; ahead = mul ahead, 68
  09fa  486bf644                 imul rsi, rsi, 68
; prefetch L2 [table + ahead]
  09fe  410f181431               prefetcht1 [r9+rsi]
; prefetch L2 [table + ahead + 67]
  0a03  410f18543143             prefetcht1 [r9+rsi+67]
; fetching = add fetching, 1
  0a09  4883459001               add qword ptr [rbp-112], 1
; }
  0a0e  488b4590                 mov rax, qword ptr [rbp-112]
  0a12  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  0a19  7cd7                     short jl L68
L69:
; fetched = move fetching
  0a1b  488b4590                 mov rax, qword ptr [rbp-112]
  0a1f  48898570ffffff           mov qword ptr [rbp-144], rax
; due = add pos, 128
  0a26  488d8180000000           lea rax, [rcx+128]
  0a2d  48894588                 mov qword ptr [rbp-120], rax
; }
L67:
; next_change = move near_end
  0a31  4c8b5d80                 mov r11, qword ptr [rbp-128]
; next_change = move_if due < near_end ? due
  0a35  488b4588                 mov rax, qword ptr [rbp-120]
  0a39  483b4580                 cmp rax, qword ptr [rbp-128]
  0a3d  4c0f4c5d88               cmovl r11, qword ptr [rbp-120]
  0a42  4c39d9                   cmp rcx, r11
  0a45  0f8d1ff7ffff             jge L28
  0a4b  e904f7ffff               jmp L27
; seldom
L41:
; if weight_size != -838860800 {
  0a50  4881fe000000ce           cmp rsi, -838860800
  0a57  0f840e000000             je L71
; length = set -1
  0a5d  48c7c0ffffffff           mov rax, -1
  0a64  488945c0                 mov qword ptr [rbp-64], rax
; pos = move end
  0a68  4889f9                   mov rcx, rdi
; }
L71:
  0a6b  e988f9ffff               jmp L42
; seldom
L45:
; if pos >= due {
  0a70  483b4d88                 cmp rcx, qword ptr [rbp-120]
  0a74  0f8c81000000             jl L73
; burst_end = add pos, 192
  0a7a  488d81c0000000           lea rax, [rcx+192]
  0a81  48898578ffffff           mov qword ptr [rbp-136], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0a88  483b45b8                 cmp rax, qword ptr [rbp-72]
  0a8c  480f4d45b8               cmovge rax, qword ptr [rbp-72]
  0a91  48898578ffffff           mov qword ptr [rbp-136], rax
; fetching = move fetched
  0a98  488b8570ffffff           mov rax, qword ptr [rbp-144]
  0a9f  48894590                 mov qword ptr [rbp-112], rax
; fetching = move_if fetching < pos ? pos
  0aa3  48394d90                 cmp qword ptr [rbp-112], rcx
  0aa7  480f4cc1                 cmovl rax, rcx
  0aab  48894590                 mov qword ptr [rbp-112], rax
; loop fetching < burst_end {
  0aaf  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  0ab6  0f8d29000000             jge L75
L74:
; ahead = load_i64 [indices + fetching<<3]
  0abc  488b4590                 mov rax, qword ptr [rbp-112]
  0ac0  4d8b04c2                 mov r8, [r10+rax*8]
; ahead = mul ahead, 68
  0ac4  4d6bc044                 imul r8, r8, 68
; prefetch L2 [table + ahead]
  0ac8  430f181401               prefetcht1 [r9+r8]
; prefetch L2 [table + ahead + 67]
  0acd  430f18540143             prefetcht1 [r9+r8+67]
; fetching = add fetching, 1
  0ad3  4883459001               add qword ptr [rbp-112], 1
; }
  0ad8  488b4590                 mov rax, qword ptr [rbp-112]
  0adc  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  0ae3  7cd7                     short jl L74
L75:
; fetched = move fetching
  0ae5  488b4590                 mov rax, qword ptr [rbp-112]
  0ae9  48898570ffffff           mov qword ptr [rbp-144], rax
; due = add pos, 128
  0af0  488d8180000000           lea rax, [rcx+128]
  0af7  48894588                 mov qword ptr [rbp-120], rax
; }
L73:
; next_change = move near_end
  0afb  4c8b5d80                 mov r11, qword ptr [rbp-128]
; next_change = move_if due < near_end ? due
  0aff  488b4588                 mov rax, qword ptr [rbp-120]
  0b03  483b4580                 cmp rax, qword ptr [rbp-128]
  0b07  4c0f4c5d88               cmovl r11, qword ptr [rbp-120]
  0b0c  4c39d9                   cmp rcx, r11
  0b0f  0f8d0df9ffff             jge L47
  0b15  e9f0f8ffff               jmp L46
; seldom
L51:
; if weight_size != -838860800 {
  0b1a  4881fe000000ce           cmp rsi, -838860800
  0b21  0f840e000000             je L77
; length = set -1
  0b27  48c7c0ffffffff           mov rax, -1
  0b2e  488945c0                 mov qword ptr [rbp-64], rax
; pos = move end
  0b32  4889f9                   mov rcx, rdi
; }
L77:
  0b35  e972f9ffff               jmp L52
; seldom
L60:
; if pos >= due {
  0b3a  483b4d88                 cmp rcx, qword ptr [rbp-120]
  0b3e  0f8c81000000             jl L79
; burst_end = add pos, 192
  0b44  488d81c0000000           lea rax, [rcx+192]
  0b4b  48898578ffffff           mov qword ptr [rbp-136], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0b52  483b45b8                 cmp rax, qword ptr [rbp-72]
  0b56  480f4d45b8               cmovge rax, qword ptr [rbp-72]
  0b5b  48898578ffffff           mov qword ptr [rbp-136], rax
; fetching = move fetched
  0b62  488b8570ffffff           mov rax, qword ptr [rbp-144]
  0b69  48894590                 mov qword ptr [rbp-112], rax
; fetching = move_if fetching < pos ? pos
  0b6d  48394d90                 cmp qword ptr [rbp-112], rcx
  0b71  480f4cc1                 cmovl rax, rcx
  0b75  48894590                 mov qword ptr [rbp-112], rax
; loop fetching < burst_end {
  0b79  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  0b80  0f8d29000000             jge L81
L80:
; ahead = load_i64 [indices + fetching<<3]
  0b86  488b4590                 mov rax, qword ptr [rbp-112]
  0b8a  498b34c2                 mov rsi, [r10+rax*8]
; ahead = mul ahead, 68
  0b8e  486bf644                 imul rsi, rsi, 68
; prefetch L2 [table + ahead]
  0b92  410f181431               prefetcht1 [r9+rsi]
; prefetch L2 [table + ahead + 67]
  0b97  410f18543143             prefetcht1 [r9+rsi+67]
; fetching = add fetching, 1
  0b9d  4883459001               add qword ptr [rbp-112], 1
; }
  0ba2  488b4590                 mov rax, qword ptr [rbp-112]
  0ba6  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  0bad  7cd7                     short jl L80
L81:
; fetched = move fetching
  0baf  488b4590                 mov rax, qword ptr [rbp-112]
  0bb3  48898570ffffff           mov qword ptr [rbp-144], rax
; due = add pos, 128
  0bba  488d8180000000           lea rax, [rcx+128]
  0bc1  48894588                 mov qword ptr [rbp-120], rax
; }
L79:
; next_change = move near_end
  0bc5  4c8b5d80                 mov r11, qword ptr [rbp-128]
; next_change = move_if due < near_end ? due
  0bc9  488b4588                 mov rax, qword ptr [rbp-120]
  0bcd  483b4580                 cmp rax, qword ptr [rbp-128]
  0bd1  4c0f4c5d88               cmovl r11, qword ptr [rbp-120]
  0bd6  4c39d9                   cmp rcx, r11
  0bd9  0f8dc7fbffff             jge L62
  0bdf  e9acfbffff               jmp L61
; failure exits
L20:
  0be4  488b45d0                 mov rax, qword ptr [rbp-48]
  0be8  4c897858                 mov qword ptr [rax+88], r15
  0bec  48894860                 mov qword ptr [rax+96], rcx
  0bf0  b801000000               mov eax, 1
  0bf5  e989fdffff               jmp L0
L29:
  0bfa  488b45d0                 mov rax, qword ptr [rbp-48]
  0bfe  4c897858                 mov qword ptr [rax+88], r15
  0c02  48894860                 mov qword ptr [rax+96], rcx
  0c06  b803000000               mov eax, 3
  0c0b  e973fdffff               jmp L0
L34:
  0c10  488b45d0                 mov rax, qword ptr [rbp-48]
  0c14  4c897858                 mov qword ptr [rax+88], r15
  0c18  48894860                 mov qword ptr [rax+96], rcx
  0c1c  b802000000               mov eax, 2
  0c21  e95dfdffff               jmp L0
L35:
  0c26  488b45d0                 mov rax, qword ptr [rbp-48]
  0c2a  4c897858                 mov qword ptr [rax+88], r15
  0c2e  48894860                 mov qword ptr [rax+96], rcx
  0c32  b802000000               mov eax, 2
  0c37  e947fdffff               jmp L0
L40:
  0c3c  488b45d0                 mov rax, qword ptr [rbp-48]
  0c40  4c897858                 mov qword ptr [rax+88], r15
  0c44  48894860                 mov qword ptr [rax+96], rcx
  0c48  b803000000               mov eax, 3
  0c4d  e931fdffff               jmp L0
L50:
  0c52  488b45d0                 mov rax, qword ptr [rbp-48]
  0c56  4c897858                 mov qword ptr [rax+88], r15
  0c5a  48894860                 mov qword ptr [rax+96], rcx
  0c5e  b803000000               mov eax, 3
  0c63  e91bfdffff               jmp L0
L57:
  0c68  488b45d0                 mov rax, qword ptr [rbp-48]
  0c6c  4c897858                 mov qword ptr [rax+88], r15
  0c70  48894860                 mov qword ptr [rax+96], rcx
  0c74  b803000000               mov eax, 3
  0c79  e905fdffff               jmp L0
L65:
  0c7e  488b45d0                 mov rax, qword ptr [rbp-48]
  0c82  4c897858                 mov qword ptr [rax+88], r15
  0c86  48894860                 mov qword ptr [rax+96], rcx
  0c8a  b803000000               mov eax, 3
  0c8f  e9effcffff               jmp L0
; constants
