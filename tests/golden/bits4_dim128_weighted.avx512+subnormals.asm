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
; least_normal:f32x4 = const least_normal
  006f  c5f8101d190d0000         vmovups xmm3, [L5]
; subnormal:f32x4 = fadd subnormal, least_normal
  0077  c5e858d3                 vaddps xmm2, xmm2, xmm3
; subnormal = bits subnormal
  007b  c5f97ed1                 vmovd ecx, xmm2
; subnormal = add subnormal, -8388608
  007f  4881c1000080ff           add rcx, -8388608
; fewest_rows = set 10
  0086  48c7c00a000000           mov rax, 10
  008d  488945a8                 mov qword ptr [rbp-88], rax
; if subnormal == 0 {
  0091  4885c9                   test rcx, rcx
  0094  0f850e000000             jne L15
; fewest_rows = set 9223372036854775807
  009a  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  00a4  488945a8                 mov qword ptr [rbp-88], rax
; }
L15:
; near_end = add index_count, -16
  00a8  488b45b8                 mov rax, qword ptr [rbp-72]
  00ac  488d40f0                 lea rax, [rax-16]
  00b0  48894580                 mov qword ptr [rbp-128], rax
; fetched = set 0
  00b4  31c0                     xor eax, eax
  00b6  48898570ffffff           mov qword ptr [rbp-144], rax
; due = set 0
  00bd  31c0                     xor eax, eax
  00bf  48894588                 mov qword ptr [rbp-120], rax
; if row_count < 185043 {
  00c3  4981fed3d20200           cmp r14, 185043
  00ca  0f8d0e000000             jge L17
; due = set 9223372036854775807
  00d0  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  00da  48894588                 mov qword ptr [rbp-120], rax
; }
L17:
; next_change = move near_end
  00de  4c8b5d80                 mov r11, qword ptr [rbp-128]
; next_change = move_if due < near_end ? due
  00e2  488b4588                 mov rax, qword ptr [rbp-120]
  00e6  483b4580                 cmp rax, qword ptr [rbp-128]
  00ea  4c0f4c5d88               cmovl r11, qword ptr [rbp-120]
; pos = set 0
  00ef  31c9                     xor ecx, ecx
; begin = move bag
  00f1  4c89f8                   mov rax, r15
  00f4  488945c8                 mov qword ptr [rbp-56], rax
; if bag < bag_count {
  00f8  4c3b7da0                 cmp r15, qword ptr [rbp-96]
  00fc  0f8d1a000000             jge L19
; begin = load_i64 [offsets + bag<<3]
  0102  488b45b0                 mov rax, qword ptr [rbp-80]
  0106  4a8b04f8                 mov rax, [rax+r15*8]
  010a  488945c8                 mov qword ptr [rbp-56], rax
; fail_if index_count <u begin -> 1
  010e  488b45b8                 mov rax, qword ptr [rbp-72]
  0112  483b45c8                 cmp rax, qword ptr [rbp-56]
  0116  0f82cf0a0000             jb L20
; }
L19:
; pos = move begin
  011c  488b4dc8                 mov rcx, qword ptr [rbp-56]
; one_row_end = sub index_count, pos
  0120  4c8b45b8                 mov r8, qword ptr [rbp-72]
  0124  4929c8                   sub r8, rcx
; one_row_end = add one_row_end, bag
  0127  4d01f8                   add r8, r15
; one_row_end = move_if last_bag < one_row_end ? last_bag
  012a  4c394598                 cmp qword ptr [rbp-104], r8
  012e  4c0f4c4598               cmovl r8, qword ptr [rbp-104]
; loop bag < one_row_end {
  0133  4d39c7                   cmp r15, r8
  0136  0f8dc9010000             jge L22
L21:
; end = load_i64 [offsets + bag<<3 + 8]
  013c  488b45b0                 mov rax, qword ptr [rbp-80]
  0140  4a8b7cf808               mov rdi, [rax+r15*8+8]
; end = add end, -1
  0145  4883c7ff                 add rdi, -1
; if end != pos, seldom {
  0149  4839cf                   cmp rdi, rcx
  014c  0f854a080000             jne L23
L24:
; if end == pos {
; if pos >= next_change, seldom {
  0152  4c39d9                   cmp rcx, r11
  0155  0f8d52080000             jge L26
L27:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  015b  498bb4ca80000000         mov rsi, [r10+rcx*8+128]
; ahead = mul ahead, 68
  0163  486bf644                 imul rsi, rsi, 68
; ahead_row = add table, ahead
  0167  4c01ce                   add rsi, r9
; prefetch L1 [ahead_row]
  016a  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 67]
  016d  0f184e43                 prefetcht0 [rsi+67]
; }
L28:
; index = load_i64 [indices + pos<<3]
  0171  498b34ca                 mov rsi, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  0175  4c39f6                   cmp rsi, r14
  0178  0f83830a0000             jae L29
; row_offset = mul index, 68
  017e  486bf644                 imul rsi, rsi, 68
; row = add table, row_offset
  0182  4c01ce                   add rsi, r9
; zero:f32x16 = zero
  0185  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 64]
  0189  c4e279585e40             vpbroadcastd xmm3, [rsi+64]
  018f  c4e27913db               vcvtph2ps xmm3, xmm3
; weight:f32x2 = splat_host [weights + pos<<2]
  0194  c4e27958248b             vpbroadcastd xmm4, [rbx+rcx*4]
; factors:f32x2 = fmul weight, factors
  019a  c5d859db                 vmulps xmm3, xmm4, xmm3
; store [out] 2 lanes factors
  019e  c5f8131a                 vmovlps [rdx], xmm3
; scale:f32x16 = splat_host [out]
  01a2  62f27d48581a             vpbroadcastd zmm3, [rdx]
; bias:f32x16 = splat_host [out + 4]
  01a8  62f27d48586201           vpbroadcastd zmm4, [rdx+4]
; bias:f32x16 = fadd bias, zero
  01af  62f15c4858e2             vaddps zmm4, zmm4, zmm2
; code:i32x16 = splat_64 [row]
  01b5  62f2fd485916             vpbroadcastq zmm2, [rsi]
; code:i32x16 = shr code, shifts
  01bb  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  01c1  62f26d4816e9             vpermps zmm5, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  01c7  62f26548a8ec             vfmadd213ps zmm5, zmm3, zmm4
; code:i32x16 = splat_64 [row + 8]
  01cd  62f2fd48595601           vpbroadcastq zmm2, [rsi+8]
; code:i32x16 = shr code, shifts
  01d4  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  01da  62f26d4816f1             vpermps zmm6, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  01e0  62f26548a8f4             vfmadd213ps zmm6, zmm3, zmm4
; code:i32x16 = splat_64 [row + 16]
  01e6  62f2fd48595602           vpbroadcastq zmm2, [rsi+16]
; code:i32x16 = shr code, shifts
  01ed  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  01f3  62f26d4816f9             vpermps zmm7, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  01f9  62f26548a8fc             vfmadd213ps zmm7, zmm3, zmm4
; code:i32x16 = splat_64 [row + 24]
  01ff  62f2fd48595603           vpbroadcastq zmm2, [rsi+24]
; code:i32x16 = shr code, shifts
  0206  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  020c  62726d4816c1             vpermps zmm8, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0212  62726548a8c4             vfmadd213ps zmm8, zmm3, zmm4
; code:i32x16 = splat_64 [row + 32]
  0218  62f2fd48595604           vpbroadcastq zmm2, [rsi+32]
; code:i32x16 = shr code, shifts
  021f  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0225  62726d4816c9             vpermps zmm9, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  022b  62726548a8cc             vfmadd213ps zmm9, zmm3, zmm4
; code:i32x16 = splat_64 [row + 40]
  0231  62f2fd48595605           vpbroadcastq zmm2, [rsi+40]
; code:i32x16 = shr code, shifts
  0238  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  023e  62726d4816d1             vpermps zmm10, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0244  62726548a8d4             vfmadd213ps zmm10, zmm3, zmm4
; code:i32x16 = splat_64 [row + 48]
  024a  62f2fd48595606           vpbroadcastq zmm2, [rsi+48]
; code:i32x16 = shr code, shifts
  0251  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0257  62726d4816d9             vpermps zmm11, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  025d  62726548a8dc             vfmadd213ps zmm11, zmm3, zmm4
; code:i32x16 = splat_64 [row + 56]
  0263  62f2fd48595607           vpbroadcastq zmm2, [rsi+56]
; code:i32x16 = shr code, shifts
  026a  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0270  62f26d4816d1             vpermps zmm2, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0276  62f26548a8d4             vfmadd213ps zmm2, zmm3, zmm4
; order:i32x16 = const column_order
  027c  62f17c48101dba0a0000     vmovups zmm3, [L3]
; value:f32x16 = permute value, order
  0286  62f2654816ed             vpermps zmm5, zmm3, zmm5
; store [out] 16 lanes value
  028c  62f17c48112a             vmovups [rdx], zmm5
; value:f32x16 = permute value, order
  0292  62f2654816f6             vpermps zmm6, zmm3, zmm6
; store [out + 64] 16 lanes value
  0298  62f17c48117201           vmovups [rdx+64], zmm6
; value:f32x16 = permute value, order
  029f  62f2654816ff             vpermps zmm7, zmm3, zmm7
; store [out + 128] 16 lanes value
  02a5  62f17c48117a02           vmovups [rdx+128], zmm7
; value:f32x16 = permute value, order
  02ac  6252654816c0             vpermps zmm8, zmm3, zmm8
; store [out + 192] 16 lanes value
  02b2  62717c48114203           vmovups [rdx+192], zmm8
; value:f32x16 = permute value, order
  02b9  6252654816c9             vpermps zmm9, zmm3, zmm9
; store [out + 256] 16 lanes value
  02bf  62717c48114a04           vmovups [rdx+256], zmm9
; value:f32x16 = permute value, order
  02c6  6252654816d2             vpermps zmm10, zmm3, zmm10
; store [out + 320] 16 lanes value
  02cc  62717c48115205           vmovups [rdx+320], zmm10
; value:f32x16 = permute value, order
  02d3  6252654816db             vpermps zmm11, zmm3, zmm11
; store [out + 384] 16 lanes value
  02d9  62717c48115a06           vmovups [rdx+384], zmm11
; value:f32x16 = permute value, order
  02e0  62f2654816d2             vpermps zmm2, zmm3, zmm2
; store [out + 448] 16 lanes value
  02e6  62f17c48115207           vmovups [rdx+448], zmm2
; out = add out, 512
  02ed  4881c200020000           add rdx, 512
; bag = add bag, 1
  02f4  4983c701                 add r15, 1
; pos = add pos, 1
  02f8  4883c101                 add rcx, 1
; }
L25:
; }
  02fc  4d39c7                   cmp r15, r8
  02ff  0f8c37feffff             jl L21
L22:
; begin = move pos
  0305  4889c8                   mov rax, rcx
  0308  488945c8                 mov qword ptr [rbp-56], rax
; loop bag < bag_count {
  030c  4c3b7da0                 cmp r15, qword ptr [rbp-96]
  0310  0f8d72060000             jge L31
L30:
; end = move index_count
  0316  488b7db8                 mov rdi, qword ptr [rbp-72]
; if bag < last_bag {
  031a  4c3b7d98                 cmp r15, qword ptr [rbp-104]
  031e  0f8d09000000             jge L33
; end = load_i64 [offsets + bag<<3 + 8]
  0324  488b45b0                 mov rax, qword ptr [rbp-80]
  0328  4a8b7cf808               mov rdi, [rax+r15*8+8]
; }
L33:
; fail_if end < begin -> 2
  032d  483b7dc8                 cmp rdi, qword ptr [rbp-56]
  0331  0f8ce0080000             jl L34
; fail_if index_count <u end -> 2
  0337  48397db8                 cmp qword ptr [rbp-72], rdi
  033b  0f82ec080000             jb L35
; length = sub end, begin
  0341  4889f8                   mov rax, rdi
  0344  482b45c8                 sub rax, qword ptr [rbp-56]
  0348  488945c0                 mov qword ptr [rbp-64], rax
; if length >= fewest_rows {
  034c  483b45a8                 cmp rax, qword ptr [rbp-88]
  0350  0f8cc2030000             jl L37
; sum0:f32x16 = zero
  0356  c5e857d2                 vxorps xmm2, xmm2, xmm2
; sum1:f32x16 = zero
  035a  c5e057db                 vxorps xmm3, xmm3, xmm3
; sum2:f32x16 = zero
  035e  c5d857e4                 vxorps xmm4, xmm4, xmm4
; sum3:f32x16 = zero
  0362  c5d057ed                 vxorps xmm5, xmm5, xmm5
; sum4:f32x16 = zero
  0366  c5c857f6                 vxorps xmm6, xmm6, xmm6
; sum5:f32x16 = zero
  036a  c5c057ff                 vxorps xmm7, xmm7, xmm7
; sum6:f32x16 = zero
  036e  c4413857c0               vxorps xmm8, xmm8, xmm8
; sum7:f32x16 = zero
  0373  c4413057c9               vxorps xmm9, xmm9, xmm9
; code_mask0:i32x16 = const code_mask
  0378  62717c4810153e0a0000     vmovups zmm10, [L6]
; code_mask1:i32x16 = const code_mask
  0382  62717c48101db40a0000     vmovups zmm11, [L8]
; byte_shift:i32x16 = const byte_shift
  038c  62717c4810252a0b0000     vmovups zmm12, [L10]
; pos = move begin
  0396  488b4dc8                 mov rcx, qword ptr [rbp-56]
; if pos < end {
  039a  4839f9                   cmp rcx, rdi
  039d  0f8dc6010000             jge L39
; index = load_i64 [indices + pos<<3]
  03a3  498b34ca                 mov rsi, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  03a7  4c39f6                   cmp rsi, r14
  03aa  0f8393080000             jae L40
; index = mul index, 68
  03b0  486bf644                 imul rsi, rsi, 68
; row = add table, index
  03b4  4d8d2431                 lea r12, [r9+rsi]
; factors:f32x4 = splat_f16_pair [row + 64]
  03b8  c44279586c2440           vpbroadcastd xmm13, [r12+64]
  03bf  c4427913ed               vcvtph2ps xmm13, xmm13
; weight:f32x4 = splat_host [weights + pos<<2]
  03c4  c4627958348b             vpbroadcastd xmm14, [rbx+rcx*4]
; factors:f32x4 = fmul weight, factors
  03ca  c4410859ed               vmulps xmm13, xmm14, xmm13
; powers:f32x4 = const factor_powers
  03cf  c5781035290b0000         vmovups xmm14, [L11]
; factors:f32x4 = fmul factors, powers
  03d7  c4411059ee               vmulps xmm13, xmm13, xmm14
; store [out] 4 lanes factors
  03dc  c578112a                 vmovups [rdx], xmm13
; weight_size = load_i32 [weights + pos<<2]
  03e0  4863348b                 movsxd rsi, dword ptr [rbx+rcx*4]
; weight_size = and weight_size, 2147483647
  03e4  4881e6ffffff7f           and rsi, 2147483647
; weight_size = add weight_size, -838860800
  03eb  4881c6000000ce           add rsi, -838860800
; if weight_size >=u 352321536, seldom {
  03f2  4881fe00000015           cmp rsi, 352321536
  03f9  0f8358060000             jae L41
L42:
; loop pos < end {
  03ff  4839f9                   cmp rcx, rdi
  0402  0f8d61010000             jge L44
L43:
; if pos >= next_change, seldom {
  0408  4c39d9                   cmp rcx, r11
  040b  0f8d66060000             jge L45
L46:
; if pos < next_change {
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
L47:
; pooled = add row, 0
  0429  4d8d2c24                 lea r13, [r12]
; scale:f32x16 = splat_host [out]
  042d  62727d48582a             vpbroadcastd zmm13, [rdx]
; bias0:f32x16 = splat_host [out + 4]
  0433  62727d48587201           vpbroadcastd zmm14, [rdx+4]
; bias1:f32x16 = splat_host [out + 12]
  043a  62727d48587a03           vpbroadcastd zmm15, [rdx+12]
; pos = add pos, 1
  0441  4883c101                 add rcx, 1
; if pos < end {
  0445  4839f9                   cmp rcx, rdi
  0448  0f8d65000000             jge L49
; index = load_i64 [indices + pos<<3]
  044e  4d8b04ca                 mov r8, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  0452  4d39f0                   cmp r8, r14
  0455  0f83fe070000             jae L50
; index = mul index, 68
  045b  4d6bc044                 imul r8, r8, 68
; row = add table, index
  045f  4f8d2401                 lea r12, [r9+r8]
; factors:f32x4 = splat_f16_pair [row + 64]
  0463  62c27d0858442410         vpbroadcastd xmm16, [r12+64]
  046b  62a27d0813c0             vcvtph2ps xmm16, xmm16
; weight:f32x4 = splat_host [weights + pos<<2]
  0471  62e27d08580c8b           vpbroadcastd xmm17, [rbx+rcx*4]
; factors:f32x4 = fmul weight, factors
  0478  62a1740059c0             vmulps xmm16, xmm17, xmm16
; powers:f32x4 = const factor_powers
  047e  62e17c08100d780a0000     vmovups xmm17, [L11]
; factors:f32x4 = fmul factors, powers
  0488  62a17c0059c1             vmulps xmm16, xmm16, xmm17
; store [out] 4 lanes factors
  048e  62e17c081102             vmovups [rdx], xmm16
; weight_size = load_i32 [weights + pos<<2]
  0494  4863348b                 movsxd rsi, dword ptr [rbx+rcx*4]
; weight_size = and weight_size, 2147483647
  0498  4881e6ffffff7f           and rsi, 2147483647
; weight_size = add weight_size, -838860800
  049f  4881c6000000ce           add rsi, -838860800
; if weight_size >=u 352321536, seldom {
  04a6  4881fe00000015           cmp rsi, 352321536
  04ad  0f836e060000             jae L51
L52:
; }
L49:
; codes:i32x16 = load_32 [pooled]
  04b3  62c17c48104500           vmovups zmm16, [r13]
; masked0:f32x16 = and codes, code_mask0
  04ba  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  04c0  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum0:f32x16 = fadd sum0, bias0
  04c6  62d16c4858d6             vaddps zmm2, zmm2, zmm14
; sum1:f32x16 = fadd sum1, bias1
  04cc  62d1644858df             vaddps zmm3, zmm3, zmm15
; sum0:f32x16 = fma scale, masked0, sum0
  04d2  62b21548b8d1             vfmadd231ps zmm2, zmm13, zmm17
; sum1:f32x16 = fma scale, masked1, sum1
  04d8  62b21548b8da             vfmadd231ps zmm3, zmm13, zmm18
; codes:i32x16 = shr codes, byte_shift
  04de  62c27d4045c4             vpsrlvd zmm16, zmm16, zmm12
; masked0:f32x16 = and codes, code_mask0
  04e4  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  04ea  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum2:f32x16 = fadd sum2, bias0
  04f0  62d15c4858e6             vaddps zmm4, zmm4, zmm14
; sum3:f32x16 = fadd sum3, bias1
  04f6  62d1544858ef             vaddps zmm5, zmm5, zmm15
; sum2:f32x16 = fma scale, masked0, sum2
  04fc  62b21548b8e1             vfmadd231ps zmm4, zmm13, zmm17
; sum3:f32x16 = fma scale, masked1, sum3
  0502  62b21548b8ea             vfmadd231ps zmm5, zmm13, zmm18
; codes:i32x16 = load_32 [pooled + 2]
  0508  62c17c48108502000000     vmovups zmm16, [r13+2]
; masked0:f32x16 = and codes, code_mask0
  0512  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  0518  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum4:f32x16 = fadd sum4, bias0
  051e  62d14c4858f6             vaddps zmm6, zmm6, zmm14
; sum5:f32x16 = fadd sum5, bias1
  0524  62d1444858ff             vaddps zmm7, zmm7, zmm15
; sum4:f32x16 = fma scale, masked0, sum4
  052a  62b21548b8f1             vfmadd231ps zmm6, zmm13, zmm17
; sum5:f32x16 = fma scale, masked1, sum5
  0530  62b21548b8fa             vfmadd231ps zmm7, zmm13, zmm18
; codes:i32x16 = shr codes, byte_shift
  0536  62c27d4045c4             vpsrlvd zmm16, zmm16, zmm12
; masked0:f32x16 = and codes, code_mask0
  053c  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  0542  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum6:f32x16 = fadd sum6, bias0
  0548  62513c4858c6             vaddps zmm8, zmm8, zmm14
; sum7:f32x16 = fadd sum7, bias1
  054e  6251344858cf             vaddps zmm9, zmm9, zmm15
; sum6:f32x16 = fma scale, masked0, sum6
  0554  62321548b8c1             vfmadd231ps zmm8, zmm13, zmm17
; sum7:f32x16 = fma scale, masked1, sum7
  055a  62321548b8ca             vfmadd231ps zmm9, zmm13, zmm18
; }
  0560  4839f9                   cmp rcx, rdi
  0563  0f8c9ffeffff             jl L43
L44:
; }
L39:
; sum_power0:f32x16 = const sum_power
  0569  62717c4810158d080000     vmovups zmm10, [L7]
; sum_power1:f32x16 = const sum_power
  0573  62717c48101d03090000     vmovups zmm11, [L9]
; zip_order0:i32x16 = const zip_order
  057d  62717c481025b9090000     vmovups zmm12, [L12]
; zip_order1:i32x16 = const zip_order
  0587  62717c48102def090000     vmovups zmm13, [L13]
; sum0:f32x16 = fmul sum0, sum_power0
  0591  62d16c4859d2             vmulps zmm2, zmm2, zmm10
; sum1:f32x16 = fmul sum1, sum_power1
  0597  62d1644859db             vmulps zmm3, zmm3, zmm11
; sum2:f32x16 = fmul sum2, sum_power0
  059d  62d15c4859e2             vmulps zmm4, zmm4, zmm10
; sum3:f32x16 = fmul sum3, sum_power1
  05a3  62d1544859eb             vmulps zmm5, zmm5, zmm11
; sum4:f32x16 = fmul sum4, sum_power0
  05a9  62d14c4859f2             vmulps zmm6, zmm6, zmm10
; sum5:f32x16 = fmul sum5, sum_power1
  05af  62d1444859fb             vmulps zmm7, zmm7, zmm11
; sum6:f32x16 = fmul sum6, sum_power0
  05b5  62513c4859c2             vmulps zmm8, zmm8, zmm10
; sum7:f32x16 = fmul sum7, sum_power1
  05bb  6251344859cb             vmulps zmm9, zmm9, zmm11
; zipped0:f32x16 = permute2 sum0, sum4, zip_order0
  05c1  62517c4810d4             vmovups zmm10, zmm12
  05c7  62726d4877d6             vpermi2ps zmm10, zmm2, zmm6
; zipped1:f32x16 = permute2 sum0, sum4, zip_order1
  05cd  62517c4810dd             vmovups zmm11, zmm13
  05d3  62726d4877de             vpermi2ps zmm11, zmm2, zmm6
; zipped2:f32x16 = permute2 sum1, sum5, zip_order0
  05d9  62d17c4810d4             vmovups zmm2, zmm12
  05df  62f2654877d7             vpermi2ps zmm2, zmm3, zmm7
; zipped3:f32x16 = permute2 sum1, sum5, zip_order1
  05e5  62d17c4810f5             vmovups zmm6, zmm13
  05eb  62f2654877f7             vpermi2ps zmm6, zmm3, zmm7
; zipped4:f32x16 = permute2 sum2, sum6, zip_order0
  05f1  62d17c4810dc             vmovups zmm3, zmm12
  05f7  62d25d4877d8             vpermi2ps zmm3, zmm4, zmm8
; zipped5:f32x16 = permute2 sum2, sum6, zip_order1
  05fd  62d17c4810fd             vmovups zmm7, zmm13
  0603  62d25d4877f8             vpermi2ps zmm7, zmm4, zmm8
; zipped6:f32x16 = permute2 sum3, sum7, zip_order0
  0609  62d17c4810e4             vmovups zmm4, zmm12
  060f  62d2554877e1             vpermi2ps zmm4, zmm5, zmm9
; zipped7:f32x16 = permute2 sum3, sum7, zip_order1
  0615  62517c4810c5             vmovups zmm8, zmm13
  061b  6252554877c1             vpermi2ps zmm8, zmm5, zmm9
; zipped8:f32x16 = permute2 zipped0, zipped4, zip_order0
  0621  62d17c4810ec             vmovups zmm5, zmm12
  0627  62f22d4877eb             vpermi2ps zmm5, zmm10, zmm3
; zipped9:f32x16 = permute2 zipped0, zipped4, zip_order1
  062d  62517c4810cd             vmovups zmm9, zmm13
  0633  62722d4877cb             vpermi2ps zmm9, zmm10, zmm3
; zipped10:f32x16 = permute2 zipped1, zipped5, zip_order0
  0639  62d17c4810dc             vmovups zmm3, zmm12
  063f  62f2254877df             vpermi2ps zmm3, zmm11, zmm7
; zipped11:f32x16 = permute2 zipped1, zipped5, zip_order1
  0645  62517c4810d5             vmovups zmm10, zmm13
  064b  6272254877d7             vpermi2ps zmm10, zmm11, zmm7
; zipped12:f32x16 = permute2 zipped2, zipped6, zip_order0
  0651  62d17c4810fc             vmovups zmm7, zmm12
  0657  62f26d4877fc             vpermi2ps zmm7, zmm2, zmm4
; zipped13:f32x16 = permute2 zipped2, zipped6, zip_order1
  065d  62517c4810dd             vmovups zmm11, zmm13
  0663  62726d4877dc             vpermi2ps zmm11, zmm2, zmm4
; zipped14:f32x16 = permute2 zipped3, zipped7, zip_order0
  0669  62d17c4810d4             vmovups zmm2, zmm12
  066f  62d24d4877d0             vpermi2ps zmm2, zmm6, zmm8
; zipped15:f32x16 = permute2 zipped3, zipped7, zip_order1
  0675  62d17c4810e5             vmovups zmm4, zmm13
  067b  62d24d4877e0             vpermi2ps zmm4, zmm6, zmm8
; zipped16:f32x16 = permute2 zipped8, zipped12, zip_order0
  0681  62d17c4810f4             vmovups zmm6, zmm12
  0687  62f2554877f7             vpermi2ps zmm6, zmm5, zmm7
; zipped17:f32x16 = permute2 zipped8, zipped12, zip_order1
  068d  62517c4810c5             vmovups zmm8, zmm13
  0693  6272554877c7             vpermi2ps zmm8, zmm5, zmm7
; zipped18:f32x16 = permute2 zipped9, zipped13, zip_order0
  0699  62d17c4810ec             vmovups zmm5, zmm12
  069f  62d2354877eb             vpermi2ps zmm5, zmm9, zmm11
; zipped19:f32x16 = permute2 zipped9, zipped13, zip_order1
  06a5  62d17c4810fd             vmovups zmm7, zmm13
  06ab  62d2354877fb             vpermi2ps zmm7, zmm9, zmm11
; zipped20:f32x16 = permute2 zipped10, zipped14, zip_order0
  06b1  62517c4810cc             vmovups zmm9, zmm12
  06b7  6272654877ca             vpermi2ps zmm9, zmm3, zmm2
; zipped21:f32x16 = permute2 zipped10, zipped14, zip_order1
  06bd  62517c4810dd             vmovups zmm11, zmm13
  06c3  6272654877da             vpermi2ps zmm11, zmm3, zmm2
; zipped22:f32x16 = permute2 zipped11, zipped15, zip_order0
  06c9  62d17c4810d4             vmovups zmm2, zmm12
  06cf  62f22d4877d4             vpermi2ps zmm2, zmm10, zmm4
; zipped23:f32x16 = permute2 zipped11, zipped15, zip_order1
  06d5  62d17c4810dd             vmovups zmm3, zmm13
  06db  62f22d4877dc             vpermi2ps zmm3, zmm10, zmm4
; store [out] 16 lanes zipped16
  06e1  62f17c481132             vmovups [rdx], zmm6
; store [out + 64] 16 lanes zipped17
  06e7  62717c48114201           vmovups [rdx+64], zmm8
; store [out + 128] 16 lanes zipped18
  06ee  62f17c48116a02           vmovups [rdx+128], zmm5
; store [out + 192] 16 lanes zipped19
  06f5  62f17c48117a03           vmovups [rdx+192], zmm7
; store [out + 256] 16 lanes zipped20
  06fc  62717c48114a04           vmovups [rdx+256], zmm9
; store [out + 320] 16 lanes zipped21
  0703  62717c48115a05           vmovups [rdx+320], zmm11
; store [out + 384] 16 lanes zipped22
  070a  62f17c48115206           vmovups [rdx+384], zmm2
; store [out + 448] 16 lanes zipped23
  0711  62f17c48115a07           vmovups [rdx+448], zmm3
; }
L37:
; if length < fewest_rows {
  0718  488b45c0                 mov rax, qword ptr [rbp-64]
  071c  483b45a8                 cmp rax, qword ptr [rbp-88]
  0720  0f8d46020000             jge L54
; acc0:f32x16 = zero
  0726  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  072a  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  072e  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  0732  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  0736  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  073a  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  073e  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  0743  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move begin
  0748  488b4dc8                 mov rcx, qword ptr [rbp-56]
; if pos < end {
  074c  4839f9                   cmp rcx, rdi
  074f  0f8da6010000             jge L56
; index = load_i64 [indices + pos<<3]
  0755  498b34ca                 mov rsi, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  0759  4c39f6                   cmp rsi, r14
  075c  0f830d050000             jae L57
; index = mul index, 68
  0762  486bf644                 imul rsi, rsi, 68
; row = add table, index
  0766  4d8d2431                 lea r12, [r9+rsi]
; factors:f32x2 = splat_f16_pair [row + 64]
  076a  c4427958542440           vpbroadcastd xmm10, [r12+64]
  0771  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [weights + pos<<2]
  0776  c46279581c8b             vpbroadcastd xmm11, [rbx+rcx*4]
; factors:f32x2 = fmul weight, factors
  077c  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [out] 2 lanes factors
  0781  c5781312                 vmovlps [rdx], xmm10
; loop pos < end {
  0785  4839f9                   cmp rcx, rdi
  0788  0f8d6d010000             jge L59
L58:
; if pos >= next_change, seldom {
  078e  4c39d9                   cmp rcx, r11
  0791  0f8daa030000             jge L60
L61:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  0797  498bb4ca80000000         mov rsi, [r10+rcx*8+128]
; ahead = mul ahead, 68
  079f  486bf644                 imul rsi, rsi, 68
; ahead_row = add table, ahead
  07a3  4c01ce                   add rsi, r9
; prefetch L1 [ahead_row]
  07a6  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 67]
  07a9  0f184e43                 prefetcht0 [rsi+67]
; }
L62:
; pooled = add row, 0
  07ad  498d3424                 lea rsi, [r12]
; scale:f32x16 = splat_host [out]
  07b1  62727d485812             vpbroadcastd zmm10, [rdx]
; bias:f32x16 = splat_host [out + 4]
  07b7  62727d48585a01           vpbroadcastd zmm11, [rdx+4]
; pos = add pos, 1
  07be  4883c101                 add rcx, 1
; if pos < end {
  07c2  4839f9                   cmp rcx, rdi
  07c5  0f8d30000000             jge L64
; index = load_i64 [indices + pos<<3]
  07cb  4d8b04ca                 mov r8, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  07cf  4d39f0                   cmp r8, r14
  07d2  0f83ad040000             jae L65
; index = mul index, 68
  07d8  4d6bc044                 imul r8, r8, 68
; row = add table, index
  07dc  4f8d2401                 lea r12, [r9+r8]
; factors:f32x2 = splat_f16_pair [row + 64]
  07e0  c4427958642440           vpbroadcastd xmm12, [r12+64]
  07e7  c4427913e4               vcvtph2ps xmm12, xmm12
; weight:f32x2 = splat_host [weights + pos<<2]
  07ec  c46279582c8b             vpbroadcastd xmm13, [rbx+rcx*4]
; factors:f32x2 = fmul weight, factors
  07f2  c4411059e4               vmulps xmm12, xmm13, xmm12
; store [out] 2 lanes factors
  07f7  c5781322                 vmovlps [rdx], xmm12
; }
L64:
; code:i32x16 = splat_64 [pooled + 24]
  07fb  6272fd48596603           vpbroadcastq zmm12, [rsi+24]
; code:i32x16 = shr code, shifts
  0802  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc1:f32x16 = fadd acc1, bias
  0808  62d1644858db             vaddps zmm3, zmm3, zmm11
; code1:i32x16 = splat_64 [pooled + 8]
  080e  6272fd48596e01           vpbroadcastq zmm13, [rsi+8]
; code1:i32x16 = shr code1, shifts
  0815  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc0:f32x16 = fadd acc0, bias
  081b  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; value:f32x16 = lookup code1, values
  0821  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [pooled]
  0827  6272fd48592e             vpbroadcastq zmm13, [rsi]
; code1:i32x16 = shr code1, shifts
  082d  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc3:f32x16 = fadd acc3, bias
  0833  62d1544858eb             vaddps zmm5, zmm5, zmm11
; value1:f32x16 = lookup code1, values
  0839  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [pooled + 16]
  083f  6272fd48596e02           vpbroadcastq zmm13, [rsi+16]
; code1:i32x16 = shr code1, shifts
  0846  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc2:f32x16 = fadd acc2, bias
  084c  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; acc0:f32x16 = fma scale, value1, acc0
  0852  62d22d48b8d7             vfmadd231ps zmm2, zmm10, zmm15
; acc1:f32x16 = fma scale, value, acc1
  0858  62d22d48b8de             vfmadd231ps zmm3, zmm10, zmm14
; value:f32x16 = lookup code, values
  085e  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc3:f32x16 = fma scale, value, acc3
  0864  62d22d48b8ee             vfmadd231ps zmm5, zmm10, zmm14
; value:f32x16 = lookup code1, values
  086a  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc2:f32x16 = fma scale, value, acc2
  0870  62d22d48b8e6             vfmadd231ps zmm4, zmm10, zmm14
; code:i32x16 = splat_64 [pooled + 56]
  0876  6272fd48596607           vpbroadcastq zmm12, [rsi+56]
; code:i32x16 = shr code, shifts
  087d  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc5:f32x16 = fadd acc5, bias
  0883  62d1444858fb             vaddps zmm7, zmm7, zmm11
; code1:i32x16 = splat_64 [pooled + 40]
  0889  6272fd48596e05           vpbroadcastq zmm13, [rsi+40]
; code1:i32x16 = shr code1, shifts
  0890  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc4:f32x16 = fadd acc4, bias
  0896  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; value:f32x16 = lookup code1, values
  089c  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [pooled + 32]
  08a2  6272fd48596e04           vpbroadcastq zmm13, [rsi+32]
; code1:i32x16 = shr code1, shifts
  08a9  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc7:f32x16 = fadd acc7, bias
  08af  6251344858cb             vaddps zmm9, zmm9, zmm11
; value1:f32x16 = lookup code1, values
  08b5  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [pooled + 48]
  08bb  6272fd48596e06           vpbroadcastq zmm13, [rsi+48]
; code1:i32x16 = shr code1, shifts
  08c2  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc6:f32x16 = fadd acc6, bias
  08c8  62513c4858c3             vaddps zmm8, zmm8, zmm11
; acc4:f32x16 = fma scale, value1, acc4
  08ce  62d22d48b8f7             vfmadd231ps zmm6, zmm10, zmm15
; acc5:f32x16 = fma scale, value, acc5
  08d4  62d22d48b8fe             vfmadd231ps zmm7, zmm10, zmm14
; value:f32x16 = lookup code, values
  08da  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc7:f32x16 = fma scale, value, acc7
  08e0  62522d48b8ce             vfmadd231ps zmm9, zmm10, zmm14
; value:f32x16 = lookup code1, values
  08e6  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc6:f32x16 = fma scale, value, acc6
  08ec  62522d48b8c6             vfmadd231ps zmm8, zmm10, zmm14
; }
  08f2  4839f9                   cmp rcx, rdi
  08f5  0f8c93feffff             jl L58
L59:
; }
L56:
; order:i32x16 = const column_order
  08fb  62717c4810153b040000     vmovups zmm10, [L3]
; acc0:f32x16 = permute acc0, order
  0905  62f22d4816d2             vpermps zmm2, zmm10, zmm2
; store [out] 16 lanes acc0
  090b  62f17c481112             vmovups [rdx], zmm2
; acc1:f32x16 = permute acc1, order
  0911  62f22d4816db             vpermps zmm3, zmm10, zmm3
; store [out + 64] 16 lanes acc1
  0917  62f17c48115a01           vmovups [rdx+64], zmm3
; acc2:f32x16 = permute acc2, order
  091e  62f22d4816e4             vpermps zmm4, zmm10, zmm4
; store [out + 128] 16 lanes acc2
  0924  62f17c48116202           vmovups [rdx+128], zmm4
; acc3:f32x16 = permute acc3, order
  092b  62f22d4816ed             vpermps zmm5, zmm10, zmm5
; store [out + 192] 16 lanes acc3
  0931  62f17c48116a03           vmovups [rdx+192], zmm5
; acc4:f32x16 = permute acc4, order
  0938  62f22d4816f6             vpermps zmm6, zmm10, zmm6
; store [out + 256] 16 lanes acc4
  093e  62f17c48117204           vmovups [rdx+256], zmm6
; acc5:f32x16 = permute acc5, order
  0945  62f22d4816ff             vpermps zmm7, zmm10, zmm7
; store [out + 320] 16 lanes acc5
  094b  62f17c48117a05           vmovups [rdx+320], zmm7
; acc6:f32x16 = permute acc6, order
  0952  62522d4816c0             vpermps zmm8, zmm10, zmm8
; store [out + 384] 16 lanes acc6
  0958  62717c48114206           vmovups [rdx+384], zmm8
; acc7:f32x16 = permute acc7, order
  095f  62522d4816c9             vpermps zmm9, zmm10, zmm9
; store [out + 448] 16 lanes acc7
  0965  62717c48114a07           vmovups [rdx+448], zmm9
; }
L54:
; out = add out, 512
  096c  4881c200020000           add rdx, 512
; bag = add bag, 1
  0973  4983c701                 add r15, 1
; begin = move end
  0977  4889f8                   mov rax, rdi
  097a  488945c8                 mov qword ptr [rbp-56], rax
; }
  097e  4c3b7da0                 cmp r15, qword ptr [rbp-96]
  0982  0f8c8ef9ffff             jl L30
L31:
; leave
  0988  31c0                     xor eax, eax
L0:
  098a  c5f877                   vzeroupper
  098d  4883c468                 add rsp, 104
  0991  415f                     pop r15
  0993  415e                     pop r14
  0995  415d                     pop r13
  0997  415c                     pop r12
  0999  5b                       pop rbx
  099a  5d                       pop rbp
  099b  c3                       ret
; seldom
L23:
; one_row_end = set 0
  099c  4531c0                   xor r8d, r8d
  099f  4839cf                   cmp rdi, rcx
  09a2  0f8554f9ffff             jne L25
  09a8  e9a5f7ffff               jmp L24
; seldom
L26:
; if pos >= due {
  09ad  483b4d88                 cmp rcx, qword ptr [rbp-120]
  09b1  0f8c81000000             jl L67
; burst_end = add pos, 192
  09b7  488d81c0000000           lea rax, [rcx+192]
  09be  48898578ffffff           mov qword ptr [rbp-136], rax
; burst_end = move_if burst_end >= index_count ? index_count
  09c5  483b45b8                 cmp rax, qword ptr [rbp-72]
  09c9  480f4d45b8               cmovge rax, qword ptr [rbp-72]
  09ce  48898578ffffff           mov qword ptr [rbp-136], rax
; fetching = move fetched
  09d5  488b8570ffffff           mov rax, qword ptr [rbp-144]
  09dc  48894590                 mov qword ptr [rbp-112], rax
; fetching = move_if fetching < pos ? pos
  09e0  48394d90                 cmp qword ptr [rbp-112], rcx
  09e4  480f4cc1                 cmovl rax, rcx
  09e8  48894590                 mov qword ptr [rbp-112], rax
; loop fetching < burst_end {
  09ec  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  09f3  0f8d29000000             jge L69
L68:
; ahead = load_i64 [indices + fetching<<3]
  09f9  488b4590                 mov rax, qword ptr [rbp-112]
  09fd  498b34c2                 mov rsi, [r10+rax*8]
; ahead = mul ahead, 68
  0a01  486bf644                 imul rsi, rsi, 68
; prefetch L2 [table + ahead]
  0a05  410f181431               prefetcht1 [r9+rsi]
; prefetch L2 [table + ahead + 67]
  0a0a  410f18543143             prefetcht1 [r9+rsi+67]
; fetching = add fetching, 1
  0a10  4883459001               add qword ptr [rbp-112], 1
; }
  0a15  488b4590                 mov rax, qword ptr [rbp-112]
  0a19  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  0a20  7cd7                     short jl L68
L69:
; fetched = move fetching
  0a22  488b4590                 mov rax, qword ptr [rbp-112]
  0a26  48898570ffffff           mov qword ptr [rbp-144], rax
; due = add pos, 128
  0a2d  488d8180000000           lea rax, [rcx+128]
  0a34  48894588                 mov qword ptr [rbp-120], rax
; }
L67:
; next_change = move near_end
  0a38  4c8b5d80                 mov r11, qword ptr [rbp-128]
; next_change = move_if due < near_end ? due
  0a3c  488b4588                 mov rax, qword ptr [rbp-120]
  0a40  483b4580                 cmp rax, qword ptr [rbp-128]
  0a44  4c0f4c5d88               cmovl r11, qword ptr [rbp-120]
  0a49  4c39d9                   cmp rcx, r11
  0a4c  0f8d1ff7ffff             jge L28
  0a52  e904f7ffff               jmp L27
; seldom
L41:
; if weight_size != -838860800 {
  0a57  4881fe000000ce           cmp rsi, -838860800
  0a5e  0f840e000000             je L71
; length = set -1
  0a64  48c7c0ffffffff           mov rax, -1
  0a6b  488945c0                 mov qword ptr [rbp-64], rax
; pos = move end
  0a6f  4889f9                   mov rcx, rdi
; }
L71:
  0a72  e988f9ffff               jmp L42
; seldom
L45:
; if pos >= due {
  0a77  483b4d88                 cmp rcx, qword ptr [rbp-120]
  0a7b  0f8c81000000             jl L73
; burst_end = add pos, 192
  0a81  488d81c0000000           lea rax, [rcx+192]
  0a88  48898578ffffff           mov qword ptr [rbp-136], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0a8f  483b45b8                 cmp rax, qword ptr [rbp-72]
  0a93  480f4d45b8               cmovge rax, qword ptr [rbp-72]
  0a98  48898578ffffff           mov qword ptr [rbp-136], rax
; fetching = move fetched
  0a9f  488b8570ffffff           mov rax, qword ptr [rbp-144]
  0aa6  48894590                 mov qword ptr [rbp-112], rax
; fetching = move_if fetching < pos ? pos
  0aaa  48394d90                 cmp qword ptr [rbp-112], rcx
  0aae  480f4cc1                 cmovl rax, rcx
  0ab2  48894590                 mov qword ptr [rbp-112], rax
; loop fetching < burst_end {
  0ab6  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  0abd  0f8d29000000             jge L75
L74:
; ahead = load_i64 [indices + fetching<<3]
  0ac3  488b4590                 mov rax, qword ptr [rbp-112]
  0ac7  4d8b04c2                 mov r8, [r10+rax*8]
; ahead = mul ahead, 68
  0acb  4d6bc044                 imul r8, r8, 68
; prefetch L2 [table + ahead]
  0acf  430f181401               prefetcht1 [r9+r8]
; prefetch L2 [table + ahead + 67]
  0ad4  430f18540143             prefetcht1 [r9+r8+67]
; fetching = add fetching, 1
  0ada  4883459001               add qword ptr [rbp-112], 1
; }
  0adf  488b4590                 mov rax, qword ptr [rbp-112]
  0ae3  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  0aea  7cd7                     short jl L74
L75:
; fetched = move fetching
  0aec  488b4590                 mov rax, qword ptr [rbp-112]
  0af0  48898570ffffff           mov qword ptr [rbp-144], rax
; due = add pos, 128
  0af7  488d8180000000           lea rax, [rcx+128]
  0afe  48894588                 mov qword ptr [rbp-120], rax
; }
L73:
; next_change = move near_end
  0b02  4c8b5d80                 mov r11, qword ptr [rbp-128]
; next_change = move_if due < near_end ? due
  0b06  488b4588                 mov rax, qword ptr [rbp-120]
  0b0a  483b4580                 cmp rax, qword ptr [rbp-128]
  0b0e  4c0f4c5d88               cmovl r11, qword ptr [rbp-120]
  0b13  4c39d9                   cmp rcx, r11
  0b16  0f8d0df9ffff             jge L47
  0b1c  e9f0f8ffff               jmp L46
; seldom
L51:
; if weight_size != -838860800 {
  0b21  4881fe000000ce           cmp rsi, -838860800
  0b28  0f840e000000             je L77
; length = set -1
  0b2e  48c7c0ffffffff           mov rax, -1
  0b35  488945c0                 mov qword ptr [rbp-64], rax
; pos = move end
  0b39  4889f9                   mov rcx, rdi
; }
L77:
  0b3c  e972f9ffff               jmp L52
; seldom
L60:
; if pos >= due {
  0b41  483b4d88                 cmp rcx, qword ptr [rbp-120]
  0b45  0f8c81000000             jl L79
; burst_end = add pos, 192
  0b4b  488d81c0000000           lea rax, [rcx+192]
  0b52  48898578ffffff           mov qword ptr [rbp-136], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0b59  483b45b8                 cmp rax, qword ptr [rbp-72]
  0b5d  480f4d45b8               cmovge rax, qword ptr [rbp-72]
  0b62  48898578ffffff           mov qword ptr [rbp-136], rax
; fetching = move fetched
  0b69  488b8570ffffff           mov rax, qword ptr [rbp-144]
  0b70  48894590                 mov qword ptr [rbp-112], rax
; fetching = move_if fetching < pos ? pos
  0b74  48394d90                 cmp qword ptr [rbp-112], rcx
  0b78  480f4cc1                 cmovl rax, rcx
  0b7c  48894590                 mov qword ptr [rbp-112], rax
; loop fetching < burst_end {
  0b80  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  0b87  0f8d29000000             jge L81
L80:
; ahead = load_i64 [indices + fetching<<3]
  0b8d  488b4590                 mov rax, qword ptr [rbp-112]
  0b91  498b34c2                 mov rsi, [r10+rax*8]
; ahead = mul ahead, 68
  0b95  486bf644                 imul rsi, rsi, 68
; prefetch L2 [table + ahead]
  0b99  410f181431               prefetcht1 [r9+rsi]
; prefetch L2 [table + ahead + 67]
  0b9e  410f18543143             prefetcht1 [r9+rsi+67]
; fetching = add fetching, 1
  0ba4  4883459001               add qword ptr [rbp-112], 1
; }
  0ba9  488b4590                 mov rax, qword ptr [rbp-112]
  0bad  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  0bb4  7cd7                     short jl L80
L81:
; fetched = move fetching
  0bb6  488b4590                 mov rax, qword ptr [rbp-112]
  0bba  48898570ffffff           mov qword ptr [rbp-144], rax
; due = add pos, 128
  0bc1  488d8180000000           lea rax, [rcx+128]
  0bc8  48894588                 mov qword ptr [rbp-120], rax
; }
L79:
; next_change = move near_end
  0bcc  4c8b5d80                 mov r11, qword ptr [rbp-128]
; next_change = move_if due < near_end ? due
  0bd0  488b4588                 mov rax, qword ptr [rbp-120]
  0bd4  483b4580                 cmp rax, qword ptr [rbp-128]
  0bd8  4c0f4c5d88               cmovl r11, qword ptr [rbp-120]
  0bdd  4c39d9                   cmp rcx, r11
  0be0  0f8dc7fbffff             jge L62
  0be6  e9acfbffff               jmp L61
; failure exits
L20:
  0beb  488b45d0                 mov rax, qword ptr [rbp-48]
  0bef  4c897868                 mov qword ptr [rax+104], r15
  0bf3  48894870                 mov qword ptr [rax+112], rcx
  0bf7  b801000000               mov eax, 1
  0bfc  e989fdffff               jmp L0
L29:
  0c01  488b45d0                 mov rax, qword ptr [rbp-48]
  0c05  4c897868                 mov qword ptr [rax+104], r15
  0c09  48894870                 mov qword ptr [rax+112], rcx
  0c0d  b803000000               mov eax, 3
  0c12  e973fdffff               jmp L0
L34:
  0c17  488b45d0                 mov rax, qword ptr [rbp-48]
  0c1b  4c897868                 mov qword ptr [rax+104], r15
  0c1f  48894870                 mov qword ptr [rax+112], rcx
  0c23  b802000000               mov eax, 2
  0c28  e95dfdffff               jmp L0
L35:
  0c2d  488b45d0                 mov rax, qword ptr [rbp-48]
  0c31  4c897868                 mov qword ptr [rax+104], r15
  0c35  48894870                 mov qword ptr [rax+112], rcx
  0c39  b802000000               mov eax, 2
  0c3e  e947fdffff               jmp L0
L40:
  0c43  488b45d0                 mov rax, qword ptr [rbp-48]
  0c47  4c897868                 mov qword ptr [rax+104], r15
  0c4b  48894870                 mov qword ptr [rax+112], rcx
  0c4f  b803000000               mov eax, 3
  0c54  e931fdffff               jmp L0
L50:
  0c59  488b45d0                 mov rax, qword ptr [rbp-48]
  0c5d  4c897868                 mov qword ptr [rax+104], r15
  0c61  48894870                 mov qword ptr [rax+112], rcx
  0c65  b803000000               mov eax, 3
  0c6a  e91bfdffff               jmp L0
L57:
  0c6f  488b45d0                 mov rax, qword ptr [rbp-48]
  0c73  4c897868                 mov qword ptr [rax+104], r15
  0c77  48894870                 mov qword ptr [rax+112], rcx
  0c7b  b803000000               mov eax, 3
  0c80  e905fdffff               jmp L0
L65:
  0c85  488b45d0                 mov rax, qword ptr [rbp-48]
  0c89  4c897868                 mov qword ptr [rax+104], r15
  0c8d  48894870                 mov qword ptr [rax+112], rcx
  0c91  b803000000               mov eax, 3
  0c96  e9effcffff               jmp L0
; constants
