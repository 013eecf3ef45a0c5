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
  00fc  0f8d16000000             jge L19
; begin = load_i64 [offsets + bag<<3]
  0102  488b45b0                 mov rax, qword ptr [rbp-80]
  0106  4a8b04f8                 mov rax, [rax+r15*8]
  010a  488945c8                 mov qword ptr [rbp-56], rax
; fail_if begin >u index_count -> 1
  010e  483b45b8                 cmp rax, qword ptr [rbp-72]
  0112  0f87cf0a0000             ja L20
; }
L19:
; pos = move begin
  0118  488b4dc8                 mov rcx, qword ptr [rbp-56]
; one_row_end = sub index_count, pos
  011c  4c8b45b8                 mov r8, qword ptr [rbp-72]
  0120  4929c8                   sub r8, rcx
; one_row_end = add one_row_end, bag
  0123  4d01f8                   add r8, r15
; one_row_end = move_if last_bag < one_row_end ? last_bag
  0126  4c394598                 cmp qword ptr [rbp-104], r8
  012a  4c0f4c4598               cmovl r8, qword ptr [rbp-104]
; loop bag < one_row_end {
  012f  4d39c7                   cmp r15, r8
  0132  0f8dc9010000             jge L22
L21:
; end = load_i64 [offsets + bag<<3 + 8]
  0138  488b45b0                 mov rax, qword ptr [rbp-80]
  013c  4a8b7cf808               mov rdi, [rax+r15*8+8]
; end = add end, -1
  0141  4883c7ff                 add rdi, -1
; if end != pos, seldom {
  0145  4839cf                   cmp rdi, rcx
  0148  0f854a080000             jne L23
L24:
; if end == pos {
; if pos >= next_change, seldom {
  014e  4c39d9                   cmp rcx, r11
  0151  0f8d52080000             jge L26
L27:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  0157  498bb4ca80000000         mov rsi, [r10+rcx*8+128]
; ahead = mul ahead, 68
  015f  486bf644                 imul rsi, rsi, 68
; ahead_row = add table, ahead
  0163  4c01ce                   add rsi, r9
; prefetch L1 [ahead_row]
  0166  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 67]
  0169  0f184e43                 prefetcht0 [rsi+67]
; }
L28:
; index = load_i64 [indices + pos<<3]
  016d  498b34ca                 mov rsi, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  0171  4c39f6                   cmp rsi, r14
  0174  0f83830a0000             jae L29
; row_offset = mul index, 68
  017a  486bf644                 imul rsi, rsi, 68
; row = add table, row_offset
  017e  4c01ce                   add rsi, r9
; zero:f32x16 = zero
  0181  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 64]
  0185  c4e279585e40             vpbroadcastd xmm3, [rsi+64]
  018b  c4e27913db               vcvtph2ps xmm3, xmm3
; weight:f32x2 = splat_host [weights + pos<<2]
  0190  c4e27958248b             vpbroadcastd xmm4, [rbx+rcx*4]
; factors:f32x2 = fmul weight, factors
  0196  c5d859db                 vmulps xmm3, xmm4, xmm3
; store [out] 2 lanes factors
  019a  c5f8131a                 vmovlps [rdx], xmm3
; scale:f32x16 = splat_host [out]
  019e  62f27d48581a             vpbroadcastd zmm3, [rdx]
; bias:f32x16 = splat_host [out + 4]
  01a4  62f27d48586201           vpbroadcastd zmm4, [rdx+4]
; bias:f32x16 = fadd bias, zero
  01ab  62f15c4858e2             vaddps zmm4, zmm4, zmm2
; code:i32x16 = splat_64 [row]
  01b1  62f2fd485916             vpbroadcastq zmm2, [rsi]
; code:i32x16 = shr code, shifts
  01b7  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  01bd  62f26d4816e9             vpermps zmm5, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  01c3  62f26548a8ec             vfmadd213ps zmm5, zmm3, zmm4
; code:i32x16 = splat_64 [row + 8]
  01c9  62f2fd48595601           vpbroadcastq zmm2, [rsi+8]
; code:i32x16 = shr code, shifts
  01d0  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  01d6  62f26d4816f1             vpermps zmm6, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  01dc  62f26548a8f4             vfmadd213ps zmm6, zmm3, zmm4
; code:i32x16 = splat_64 [row + 16]
  01e2  62f2fd48595602           vpbroadcastq zmm2, [rsi+16]
; code:i32x16 = shr code, shifts
  01e9  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  01ef  62f26d4816f9             vpermps zmm7, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  01f5  62f26548a8fc             vfmadd213ps zmm7, zmm3, zmm4
; code:i32x16 = splat_64 [row + 24]
  01fb  62f2fd48595603           vpbroadcastq zmm2, [rsi+24]
; code:i32x16 = shr code, shifts
  0202  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0208  62726d4816c1             vpermps zmm8, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  020e  62726548a8c4             vfmadd213ps zmm8, zmm3, zmm4
; code:i32x16 = splat_64 [row + 32]
  0214  62f2fd48595604           vpbroadcastq zmm2, [rsi+32]
; code:i32x16 = shr code, shifts
  021b  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0221  62726d4816c9             vpermps zmm9, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0227  62726548a8cc             vfmadd213ps zmm9, zmm3, zmm4
; code:i32x16 = splat_64 [row + 40]
  022d  62f2fd48595605           vpbroadcastq zmm2, [rsi+40]
; code:i32x16 = shr code, shifts
  0234  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  023a  62726d4816d1             vpermps zmm10, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0240  62726548a8d4             vfmadd213ps zmm10, zmm3, zmm4
; code:i32x16 = splat_64 [row + 48]
  0246  62f2fd48595606           vpbroadcastq zmm2, [rsi+48]
; code:i32x16 = shr code, shifts
  024d  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0253  62726d4816d9             vpermps zmm11, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0259  62726548a8dc             vfmadd213ps zmm11, zmm3, zmm4
; code:i32x16 = splat_64 [row + 56]
  025f  62f2fd48595607           vpbroadcastq zmm2, [rsi+56]
; code:i32x16 = shr code, shifts
  0266  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  026c  62f26d4816d1             vpermps zmm2, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0272  62f26548a8d4             vfmadd213ps zmm2, zmm3, zmm4
; order:i32x16 = const column_order
  0278  62f17c48101dbe0a0000     vmovups zmm3, [L3]
; value:f32x16 = permute value, order
  0282  62f2654816ed             vpermps zmm5, zmm3, zmm5
; store [out] 16 lanes value
  0288  62f17c48112a             vmovups [rdx], zmm5
; value:f32x16 = permute value, order
  028e  62f2654816f6             vpermps zmm6, zmm3, zmm6
; store [out + 64] 16 lanes value
  0294  62f17c48117201           vmovups [rdx+64], zmm6
; value:f32x16 = permute value, order
  029b  62f2654816ff             vpermps zmm7, zmm3, zmm7
; store [out + 128] 16 lanes value
  02a1  62f17c48117a02           vmovups [rdx+128], zmm7
; value:f32x16 = permute value, order
  02a8  6252654816c0             vpermps zmm8, zmm3, zmm8
; store [out + 192] 16 lanes value
  02ae  62717c48114203           vmovups [rdx+192], zmm8
; value:f32x16 = permute value, order
  02b5  6252654816c9             vpermps zmm9, zmm3, zmm9
; store [out + 256] 16 lanes value
  02bb  62717c48114a04           vmovups [rdx+256], zmm9
; value:f32x16 = permute value, order
  02c2  6252654816d2             vpermps zmm10, zmm3, zmm10
; store [out + 320] 16 lanes value
  02c8  62717c48115205           vmovups [rdx+320], zmm10
; value:f32x16 = permute value, order
  02cf  6252654816db             vpermps zmm11, zmm3, zmm11
; store [out + 384] 16 lanes value
  02d5  62717c48115a06           vmovups [rdx+384], zmm11
; value:f32x16 = permute value, order
  02dc  62f2654816d2             vpermps zmm2, zmm3, zmm2
; store [out + 448] 16 lanes value
  02e2  62f17c48115207           vmovups [rdx+448], zmm2
; out = add out, 512
  02e9  4881c200020000           add rdx, 512
; bag = add bag, 1
  02f0  4983c701                 add r15, 1
; pos = add pos, 1
  02f4  4883c101                 add rcx, 1
; }
L25:
; }
  02f8  4d39c7                   cmp r15, r8
  02fb  0f8c37feffff             jl L21
L22:
; begin = move pos
  0301  4889c8                   mov rax, rcx
  0304  488945c8                 mov qword ptr [rbp-56], rax
; loop bag < bag_count {
  0308  4c3b7da0                 cmp r15, qword ptr [rbp-96]
  030c  0f8d72060000             jge L31
L30:
; end = move index_count
  0312  488b7db8                 mov rdi, qword ptr [rbp-72]
; if bag < last_bag {
  0316  4c3b7d98                 cmp r15, qword ptr [rbp-104]
  031a  0f8d09000000             jge L33
; end = load_i64 [offsets + bag<<3 + 8]
  0320  488b45b0                 mov rax, qword ptr [rbp-80]
  0324  4a8b7cf808               mov rdi, [rax+r15*8+8]
; }
L33:
; fail_if end < begin -> 2
  0329  483b7dc8                 cmp rdi, qword ptr [rbp-56]
  032d  0f8ce0080000             jl L34
; fail_if end >u index_count -> 2
  0333  483b7db8                 cmp rdi, qword ptr [rbp-72]
  0337  0f87ec080000             ja L35
; length = sub end, begin
  033d  4889f8                   mov rax, rdi
  0340  482b45c8                 sub rax, qword ptr [rbp-56]
  0344  488945c0                 mov qword ptr [rbp-64], rax
; if length >= fewest_rows {
  0348  483b45a8                 cmp rax, qword ptr [rbp-88]
  034c  0f8cc2030000             jl L37
; sum0:f32x16 = zero
  0352  c5e857d2                 vxorps xmm2, xmm2, xmm2
; sum1:f32x16 = zero
  0356  c5e057db                 vxorps xmm3, xmm3, xmm3
; sum2:f32x16 = zero
  035a  c5d857e4                 vxorps xmm4, xmm4, xmm4
; sum3:f32x16 = zero
  035e  c5d057ed                 vxorps xmm5, xmm5, xmm5
; sum4:f32x16 = zero
  0362  c5c857f6                 vxorps xmm6, xmm6, xmm6
; sum5:f32x16 = zero
  0366  c5c057ff                 vxorps xmm7, xmm7, xmm7
; sum6:f32x16 = zero
  036a  c4413857c0               vxorps xmm8, xmm8, xmm8
; sum7:f32x16 = zero
  036f  c4413057c9               vxorps xmm9, xmm9, xmm9
; code_mask0:i32x16 = const code_mask
  0374  62717c481015420a0000     vmovups zmm10, [L6]
; code_mask1:i32x16 = const code_mask
  037e  62717c48101db80a0000     vmovups zmm11, [L8]
; byte_shift:i32x16 = const byte_shift
  0388  62717c4810252e0b0000     vmovups zmm12, [L10]
; pos = move begin
  0392  488b4dc8                 mov rcx, qword ptr [rbp-56]
; if pos < end {
  0396  4839f9                   cmp rcx, rdi
  0399  0f8dc6010000             jge L39
; index = load_i64 [indices + pos<<3]
  039f  498b34ca                 mov rsi, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  03a3  4c39f6                   cmp rsi, r14
  03a6  0f8393080000             jae L40
; index = mul index, 68
  03ac  486bf644                 imul rsi, rsi, 68
; row = add table, index
  03b0  4d8d2431                 lea r12, [r9+rsi]
; factors:f32x4 = splat_f16_pair [row + 64]
  03b4  c44279586c2440           vpbroadcastd xmm13, [r12+64]
  03bb  c4427913ed               vcvtph2ps xmm13, xmm13
; weight:f32x4 = splat_host [weights + pos<<2]
  03c0  c4627958348b             vpbroadcastd xmm14, [rbx+rcx*4]
; factors:f32x4 = fmul weight, factors
  03c6  c4410859ed               vmulps xmm13, xmm14, xmm13
; powers:f32x4 = const factor_powers
  03cb  c57810352d0b0000         vmovups xmm14, [L11]
; factors:f32x4 = fmul factors, powers
  03d3  c4411059ee               vmulps xmm13, xmm13, xmm14
; store [out] 4 lanes factors
  03d8  c578112a                 vmovups [rdx], xmm13
; weight_size = load_i32 [weights + pos<<2]
  03dc  4863348b                 movsxd rsi, dword ptr [rbx+rcx*4]
; weight_size = and weight_size, 2147483647
  03e0  4881e6ffffff7f           and rsi, 2147483647
; weight_size = add weight_size, -838860800
  03e7  4881c6000000ce           add rsi, -838860800
; if weight_size >=u 352321536, seldom {
  03ee  4881fe00000015           cmp rsi, 352321536
  03f5  0f8358060000             jae L41
L42:
; loop pos < end {
  03fb  4839f9                   cmp rcx, rdi
  03fe  0f8d61010000             jge L44
L43:
; if pos >= next_change, seldom {
  0404  4c39d9                   cmp rcx, r11
  0407  0f8d66060000             jge L45
L46:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  040d  4d8b84ca80000000         mov r8, [r10+rcx*8+128]
; ahead = mul ahead, 68
  0415  4d6bc044                 imul r8, r8, 68
; ahead_row = add table, ahead
  0419  4d01c8                   add r8, r9
; prefetch L1 [ahead_row]
  041c  410f1808                 prefetcht0 [r8]
; prefetch L1 [ahead_row + 67]
  0420  410f184843               prefetcht0 [r8+67]
; }
L47:
; pooled = add row, 0
  0425  4d8d2c24                 lea r13, [r12]
; scale:f32x16 = splat_host [out]
  0429  62727d48582a             vpbroadcastd zmm13, [rdx]
; bias0:f32x16 = splat_host [out + 4]
  042f  62727d48587201           vpbroadcastd zmm14, [rdx+4]
; bias1:f32x16 = splat_host [out + 12]
  0436  62727d48587a03           vpbroadcastd zmm15, [rdx+12]
; pos = add pos, 1
  043d  4883c101                 add rcx, 1
; if pos < end {
  0441  4839f9                   cmp rcx, rdi
  0444  0f8d65000000             jge L49
; index = load_i64 [indices + pos<<3]
  044a  4d8b04ca                 mov r8, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  044e  4d39f0                   cmp r8, r14
  0451  0f83fe070000             jae L50
; index = mul index, 68
  0457  4d6bc044                 imul r8, r8, 68
; row = add table, index
  045b  4f8d2401                 lea r12, [r9+r8]
; factors:f32x4 = splat_f16_pair [row + 64]
  045f  62c27d0858442410         vpbroadcastd xmm16, [r12+64]
  0467  62a27d0813c0             vcvtph2ps xmm16, xmm16
; weight:f32x4 = splat_host [weights + pos<<2]
  046d  62e27d08580c8b           vpbroadcastd xmm17, [rbx+rcx*4]
; factors:f32x4 = fmul weight, factors
  0474  62a1740059c0             vmulps xmm16, xmm17, xmm16
; powers:f32x4 = const factor_powers
  047a  62e17c08100d7c0a0000     vmovups xmm17, [L11]
; factors:f32x4 = fmul factors, powers
  0484  62a17c0059c1             vmulps xmm16, xmm16, xmm17
; store [out] 4 lanes factors
  048a  62e17c081102             vmovups [rdx], xmm16
; weight_size = load_i32 [weights + pos<<2]
  0490  4863348b                 movsxd rsi, dword ptr [rbx+rcx*4]
; weight_size = and weight_size, 2147483647
  0494  4881e6ffffff7f           and rsi, 2147483647
; weight_size = add weight_size, -838860800
  049b  4881c6000000ce           add rsi, -838860800
; if weight_size >=u 352321536, seldom {
  04a2  4881fe00000015           cmp rsi, 352321536
  04a9  0f836e060000             jae L51
L52:
; }
L49:
; codes:i32x16 = load_32 [pooled]
  04af  62c17c48104500           vmovups zmm16, [r13]
; masked0:f32x16 = and codes, code_mask0
  04b6  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  04bc  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum0:f32x16 = fadd sum0, bias0
  04c2  62d16c4858d6             vaddps zmm2, zmm2, zmm14
; sum1:f32x16 = fadd sum1, bias1
  04c8  62d1644858df             vaddps zmm3, zmm3, zmm15
; sum0:f32x16 = fma scale, masked0, sum0
  04ce  62b21548b8d1             vfmadd231ps zmm2, zmm13, zmm17
; sum1:f32x16 = fma scale, masked1, sum1
  04d4  62b21548b8da             vfmadd231ps zmm3, zmm13, zmm18
; codes:i32x16 = shr codes, byte_shift
  04da  62c27d4045c4             vpsrlvd zmm16, zmm16, zmm12
; masked0:f32x16 = and codes, code_mask0
  04e0  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  04e6  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum2:f32x16 = fadd sum2, bias0
  04ec  62d15c4858e6             vaddps zmm4, zmm4, zmm14
; sum3:f32x16 = fadd sum3, bias1
  04f2  62d1544858ef             vaddps zmm5, zmm5, zmm15
; sum2:f32x16 = fma scale, masked0, sum2
  04f8  62b21548b8e1             vfmadd231ps zmm4, zmm13, zmm17
; sum3:f32x16 = fma scale, masked1, sum3
  04fe  62b21548b8ea             vfmadd231ps zmm5, zmm13, zmm18
; codes:i32x16 = load_32 [pooled + 2]
  0504  62c17c48108502000000     vmovups zmm16, [r13+2]
; masked0:f32x16 = and codes, code_mask0
  050e  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  0514  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum4:f32x16 = fadd sum4, bias0
  051a  62d14c4858f6             vaddps zmm6, zmm6, zmm14
; sum5:f32x16 = fadd sum5, bias1
  0520  62d1444858ff             vaddps zmm7, zmm7, zmm15
; sum4:f32x16 = fma scale, masked0, sum4
  0526  62b21548b8f1             vfmadd231ps zmm6, zmm13, zmm17
; sum5:f32x16 = fma scale, masked1, sum5
  052c  62b21548b8fa             vfmadd231ps zmm7, zmm13, zmm18
; codes:i32x16 = shr codes, byte_shift
  0532  62c27d4045c4             vpsrlvd zmm16, zmm16, zmm12
; masked0:f32x16 = and codes, code_mask0
  0538  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  053e  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum6:f32x16 = fadd sum6, bias0
  0544  62513c4858c6             vaddps zmm8, zmm8, zmm14
; sum7:f32x16 = fadd sum7, bias1
  054a  6251344858cf             vaddps zmm9, zmm9, zmm15
; sum6:f32x16 = fma scale, masked0, sum6
  0550  62321548b8c1             vfmadd231ps zmm8, zmm13, zmm17
; sum7:f32x16 = fma scale, masked1, sum7
  0556  62321548b8ca             vfmadd231ps zmm9, zmm13, zmm18
; }
  055c  4839f9                   cmp rcx, rdi
  055f  0f8c9ffeffff             jl L43
L44:
; }
L39:
; sum_power0:f32x16 = const sum_power
  0565  62717c48101591080000     vmovups zmm10, [L7]
; sum_power1:f32x16 = const sum_power
  056f  62717c48101d07090000     vmovups zmm11, [L9]
; zip_order0:i32x16 = const zip_order
  0579  62717c481025bd090000     vmovups zmm12, [L12]
; zip_order1:i32x16 = const zip_order
  0583  62717c48102df3090000     vmovups zmm13, [L13]
; sum0:f32x16 = fmul sum0, sum_power0
  058d  62d16c4859d2             vmulps zmm2, zmm2, zmm10
; sum1:f32x16 = fmul sum1, sum_power1
  0593  62d1644859db             vmulps zmm3, zmm3, zmm11
; sum2:f32x16 = fmul sum2, sum_power0
  0599  62d15c4859e2             vmulps zmm4, zmm4, zmm10
; sum3:f32x16 = fmul sum3, sum_power1
  059f  62d1544859eb             vmulps zmm5, zmm5, zmm11
; sum4:f32x16 = fmul sum4, sum_power0
  05a5  62d14c4859f2             vmulps zmm6, zmm6, zmm10
; sum5:f32x16 = fmul sum5, sum_power1
  05ab  62d1444859fb             vmulps zmm7, zmm7, zmm11
; sum6:f32x16 = fmul sum6, sum_power0
  05b1  62513c4859c2             vmulps zmm8, zmm8, zmm10
; sum7:f32x16 = fmul sum7, sum_power1
  05b7  6251344859cb             vmulps zmm9, zmm9, zmm11
; zipped0:f32x16 = permute2 sum0, sum4, zip_order0
  05bd  62517c4810d4             vmovups zmm10, zmm12
  05c3  62726d4877d6             vpermi2ps zmm10, zmm2, zmm6
; zipped1:f32x16 = permute2 sum0, sum4, zip_order1
  05c9  62517c4810dd             vmovups zmm11, zmm13
  05cf  62726d4877de             vpermi2ps zmm11, zmm2, zmm6
; zipped2:f32x16 = permute2 sum1, sum5, zip_order0
  05d5  62d17c4810d4             vmovups zmm2, zmm12
  05db  62f2654877d7             vpermi2ps zmm2, zmm3, zmm7
; zipped3:f32x16 = permute2 sum1, sum5, zip_order1
  05e1  62d17c4810f5             vmovups zmm6, zmm13
  05e7  62f2654877f7             vpermi2ps zmm6, zmm3, zmm7
; zipped4:f32x16 = permute2 sum2, sum6, zip_order0
  05ed  62d17c4810dc             vmovups zmm3, zmm12
  05f3  62d25d4877d8             vpermi2ps zmm3, zmm4, zmm8
; zipped5:f32x16 = permute2 sum2, sum6, zip_order1
  05f9  62d17c4810fd             vmovups zmm7, zmm13
  05ff  62d25d4877f8             vpermi2ps zmm7, zmm4, zmm8
; zipped6:f32x16 = permute2 sum3, sum7, zip_order0
  0605  62d17c4810e4             vmovups zmm4, zmm12
  060b  62d2554877e1             vpermi2ps zmm4, zmm5, zmm9
; zipped7:f32x16 = permute2 sum3, sum7, zip_order1
  0611  62517c4810c5             vmovups zmm8, zmm13
  0617  6252554877c1             vpermi2ps zmm8, zmm5, zmm9
; zipped8:f32x16 = permute2 zipped0, zipped4, zip_order0
  061d  62d17c4810ec             vmovups zmm5, zmm12
  0623  62f22d4877eb             vpermi2ps zmm5, zmm10, zmm3
; zipped9:f32x16 = permute2 zipped0, zipped4, zip_order1
  0629  62517c4810cd             vmovups zmm9, zmm13
  062f  62722d4877cb             vpermi2ps zmm9, zmm10, zmm3
; zipped10:f32x16 = permute2 zipped1, zipped5, zip_order0
  0635  62d17c4810dc             vmovups zmm3, zmm12
  063b  62f2254877df             vpermi2ps zmm3, zmm11, zmm7
; zipped11:f32x16 = permute2 zipped1, zipped5, zip_order1
  0641  62517c4810d5             vmovups zmm10, zmm13
  0647  6272254877d7             vpermi2ps zmm10, zmm11, zmm7
; zipped12:f32x16 = permute2 zipped2, zipped6, zip_order0
  064d  62d17c4810fc             vmovups zmm7, zmm12
  0653  62f26d4877fc             vpermi2ps zmm7, zmm2, zmm4
; zipped13:f32x16 = permute2 zipped2, zipped6, zip_order1
  0659  62517c4810dd             vmovups zmm11, zmm13
  065f  62726d4877dc             vpermi2ps zmm11, zmm2, zmm4
; zipped14:f32x16 = permute2 zipped3, zipped7, zip_order0
  0665  62d17c4810d4             vmovups zmm2, zmm12
  066b  62d24d4877d0             vpermi2ps zmm2, zmm6, zmm8
; zipped15:f32x16 = permute2 zipped3, zipped7, zip_order1
  0671  62d17c4810e5             vmovups zmm4, zmm13
  0677  62d24d4877e0             vpermi2ps zmm4, zmm6, zmm8
; zipped16:f32x16 = permute2 zipped8, zipped12, zip_order0
  067d  62d17c4810f4             vmovups zmm6, zmm12
  0683  62f2554877f7             vpermi2ps zmm6, zmm5, zmm7
; zipped17:f32x16 = permute2 zipped8, zipped12, zip_order1
  0689  62517c4810c5             vmovups zmm8, zmm13
  068f  6272554877c7             vpermi2ps zmm8, zmm5, zmm7
; zipped18:f32x16 = permute2 zipped9, zipped13, zip_order0
  0695  62d17c4810ec             vmovups zmm5, zmm12
  069b  62d2354877eb             vpermi2ps zmm5, zmm9, zmm11
; zipped19:f32x16 = permute2 zipped9, zipped13, zip_order1
  06a1  62d17c4810fd             vmovups zmm7, zmm13
  06a7  62d2354877fb             vpermi2ps zmm7, zmm9, zmm11
; zipped20:f32x16 = permute2 zipped10, zipped14, zip_order0
  06ad  62517c4810cc             vmovups zmm9, zmm12
  06b3  6272654877ca             vpermi2ps zmm9, zmm3, zmm2
; zipped21:f32x16 = permute2 zipped10, zipped14, zip_order1
  06b9  62517c4810dd             vmovups zmm11, zmm13
  06bf  6272654877da             vpermi2ps zmm11, zmm3, zmm2
; zipped22:f32x16 = permute2 zipped11, zipped15, zip_order0
  06c5  62d17c4810d4             vmovups zmm2, zmm12
  06cb  62f22d4877d4             vpermi2ps zmm2, zmm10, zmm4
; zipped23:f32x16 = permute2 zipped11, zipped15, zip_order1
  06d1  62d17c4810dd             vmovups zmm3, zmm13
  06d7  62f22d4877dc             vpermi2ps zmm3, zmm10, zmm4
; store [out] 16 lanes zipped16
  06dd  62f17c481132             vmovups [rdx], zmm6
; store [out + 64] 16 lanes zipped17
  06e3  62717c48114201           vmovups [rdx+64], zmm8
; store [out + 128] 16 lanes zipped18
  06ea  62f17c48116a02           vmovups [rdx+128], zmm5
; store [out + 192] 16 lanes zipped19
  06f1  62f17c48117a03           vmovups [rdx+192], zmm7
; store [out + 256] 16 lanes zipped20
  06f8  62717c48114a04           vmovups [rdx+256], zmm9
; store [out + 320] 16 lanes zipped21
  06ff  62717c48115a05           vmovups [rdx+320], zmm11
; store [out + 384] 16 lanes zipped22
  0706  62f17c48115206           vmovups [rdx+384], zmm2
; store [out + 448] 16 lanes zipped23
  070d  62f17c48115a07           vmovups [rdx+448], zmm3
; }
L37:
; if length < fewest_rows {
  0714  488b45c0                 mov rax, qword ptr [rbp-64]
  0718  483b45a8                 cmp rax, qword ptr [rbp-88]
  071c  0f8d46020000             jge L54
; acc0:f32x16 = zero
  0722  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  0726  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  072a  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  072e  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  0732  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  0736  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  073a  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  073f  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move begin
  0744  488b4dc8                 mov rcx, qword ptr [rbp-56]
; if pos < end {
  0748  4839f9                   cmp rcx, rdi
  074b  0f8da6010000             jge L56
; index = load_i64 [indices + pos<<3]
  0751  498b34ca                 mov rsi, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  0755  4c39f6                   cmp rsi, r14
  0758  0f830d050000             jae L57
; index = mul index, 68
  075e  486bf644                 imul rsi, rsi, 68
; row = add table, index
  0762  4d8d2431                 lea r12, [r9+rsi]
; factors:f32x2 = splat_f16_pair [row + 64]
  0766  c4427958542440           vpbroadcastd xmm10, [r12+64]
  076d  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [weights + pos<<2]
  0772  c46279581c8b             vpbroadcastd xmm11, [rbx+rcx*4]
; factors:f32x2 = fmul weight, factors
  0778  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [out] 2 lanes factors
  077d  c5781312                 vmovlps [rdx], xmm10
; loop pos < end {
  0781  4839f9                   cmp rcx, rdi
  0784  0f8d6d010000             jge L59
L58:
; if pos >= next_change, seldom {
  078a  4c39d9                   cmp rcx, r11
  078d  0f8daa030000             jge L60
L61:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  0793  498bb4ca80000000         mov rsi, [r10+rcx*8+128]
; ahead = mul ahead, 68
  079b  486bf644                 imul rsi, rsi, 68
; ahead_row = add table, ahead
  079f  4c01ce                   add rsi, r9
; prefetch L1 [ahead_row]
  07a2  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 67]
  07a5  0f184e43                 prefetcht0 [rsi+67]
; }
L62:
; pooled = add row, 0
  07a9  498d3424                 lea rsi, [r12]
; scale:f32x16 = splat_host [out]
  07ad  62727d485812             vpbroadcastd zmm10, [rdx]
; bias:f32x16 = splat_host [out + 4]
  07b3  62727d48585a01           vpbroadcastd zmm11, [rdx+4]
; pos = add pos, 1
  07ba  4883c101                 add rcx, 1
; if pos < end {
  07be  4839f9                   cmp rcx, rdi
  07c1  0f8d30000000             jge L64
; index = load_i64 [indices + pos<<3]
  07c7  4d8b04ca                 mov r8, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  07cb  4d39f0                   cmp r8, r14
  07ce  0f83ad040000             jae L65
; index = mul index, 68
  07d4  4d6bc044                 imul r8, r8, 68
; row = add table, index
  07d8  4f8d2401                 lea r12, [r9+r8]
; factors:f32x2 = splat_f16_pair [row + 64]
  07dc  c4427958642440           vpbroadcastd xmm12, [r12+64]
  07e3  c4427913e4               vcvtph2ps xmm12, xmm12
; weight:f32x2 = splat_host [weights + pos<<2]
  07e8  c46279582c8b             vpbroadcastd xmm13, [rbx+rcx*4]
; factors:f32x2 = fmul weight, factors
  07ee  c4411059e4               vmulps xmm12, xmm13, xmm12
; store [out] 2 lanes factors
  07f3  c5781322                 vmovlps [rdx], xmm12
; }
L64:
; code:i32x16 = splat_64 [pooled + 24]
  07f7  6272fd48596603           vpbroadcastq zmm12, [rsi+24]
; code:i32x16 = shr code, shifts
  07fe  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc1:f32x16 = fadd acc1, bias
  0804  62d1644858db             vaddps zmm3, zmm3, zmm11
; code1:i32x16 = splat_64 [pooled + 8]
  080a  6272fd48596e01           vpbroadcastq zmm13, [rsi+8]
; code1:i32x16 = shr code1, shifts
  0811  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc0:f32x16 = fadd acc0, bias
  0817  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; value:f32x16 = lookup code1, values
  081d  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [pooled]
  0823  6272fd48592e             vpbroadcastq zmm13, [rsi]
; code1:i32x16 = shr code1, shifts
  0829  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc3:f32x16 = fadd acc3, bias
  082f  62d1544858eb             vaddps zmm5, zmm5, zmm11
; value1:f32x16 = lookup code1, values
  0835  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [pooled + 16]
  083b  6272fd48596e02           vpbroadcastq zmm13, [rsi+16]
; code1:i32x16 = shr code1, shifts
  0842  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc2:f32x16 = fadd acc2, bias
  0848  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; acc0:f32x16 = fma scale, value1, acc0
  084e  62d22d48b8d7             vfmadd231ps zmm2, zmm10, zmm15
; acc1:f32x16 = fma scale, value, acc1
  0854  62d22d48b8de             vfmadd231ps zmm3, zmm10, zmm14
; value:f32x16 = lookup code, values
  085a  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc3:f32x16 = fma scale, value, acc3
  0860  62d22d48b8ee             vfmadd231ps zmm5, zmm10, zmm14
; value:f32x16 = lookup code1, values
  0866  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc2:f32x16 = fma scale, value, acc2
  086c  62d22d48b8e6             vfmadd231ps zmm4, zmm10, zmm14
; code:i32x16 = splat_64 [pooled + 56]
  0872  6272fd48596607           vpbroadcastq zmm12, [rsi+56]
; code:i32x16 = shr code, shifts
  0879  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc5:f32x16 = fadd acc5, bias
  087f  62d1444858fb             vaddps zmm7, zmm7, zmm11
; code1:i32x16 = splat_64 [pooled + 40]
  0885  6272fd48596e05           vpbroadcastq zmm13, [rsi+40]
; code1:i32x16 = shr code1, shifts
  088c  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc4:f32x16 = fadd acc4, bias
  0892  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; value:f32x16 = lookup code1, values
  0898  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [pooled + 32]
  089e  6272fd48596e04           vpbroadcastq zmm13, [rsi+32]
; code1:i32x16 = shr code1, shifts
  08a5  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc7:f32x16 = fadd acc7, bias
  08ab  6251344858cb             vaddps zmm9, zmm9, zmm11
; value1:f32x16 = lookup code1, values
  08b1  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [pooled + 48]
  08b7  6272fd48596e06           vpbroadcastq zmm13, [rsi+48]
; code1:i32x16 = shr code1, shifts
  08be  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc6:f32x16 = fadd acc6, bias
  08c4  62513c4858c3             vaddps zmm8, zmm8, zmm11
; acc4:f32x16 = fma scale, value1, acc4
  08ca  62d22d48b8f7             vfmadd231ps zmm6, zmm10, zmm15
; acc5:f32x16 = fma scale, value, acc5
  08d0  62d22d48b8fe             vfmadd231ps zmm7, zmm10, zmm14
; value:f32x16 = lookup code, values
  08d6  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc7:f32x16 = fma scale, value, acc7
  08dc  62522d48b8ce             vfmadd231ps zmm9, zmm10, zmm14
; value:f32x16 = lookup code1, values
  08e2  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc6:f32x16 = fma scale, value, acc6
  08e8  62522d48b8c6             vfmadd231ps zmm8, zmm10, zmm14
; }
  08ee  4839f9                   cmp rcx, rdi
  08f1  0f8c93feffff             jl L58
L59:
; }
L56:
; order:i32x16 = const column_order
  08f7  62717c4810153f040000     vmovups zmm10, [L3]
; acc0:f32x16 = permute acc0, order
  0901  62f22d4816d2             vpermps zmm2, zmm10, zmm2
; store [out] 16 lanes acc0
  0907  62f17c481112             vmovups [rdx], zmm2
; acc1:f32x16 = permute acc1, order
  090d  62f22d4816db             vpermps zmm3, zmm10, zmm3
; store [out + 64] 16 lanes acc1
  0913  62f17c48115a01           vmovups [rdx+64], zmm3
; acc2:f32x16 = permute acc2, order
  091a  62f22d4816e4             vpermps zmm4, zmm10, zmm4
; store [out + 128] 16 lanes acc2
  0920  62f17c48116202           vmovups [rdx+128], zmm4
; acc3:f32x16 = permute acc3, order
  0927  62f22d4816ed             vpermps zmm5, zmm10, zmm5
; store [out + 192] 16 lanes acc3
  092d  62f17c48116a03           vmovups [rdx+192], zmm5
; acc4:f32x16 = permute acc4, order
  0934  62f22d4816f6             vpermps zmm6, zmm10, zmm6
; store [out + 256] 16 lanes acc4
  093a  62f17c48117204           vmovups [rdx+256], zmm6
; acc5:f32x16 = permute acc5, order
  0941  62f22d4816ff             vpermps zmm7, zmm10, zmm7
; store [out + 320] 16 lanes acc5
  0947  62f17c48117a05           vmovups [rdx+320], zmm7
; acc6:f32x16 = permute acc6, order
  094e  62522d4816c0             vpermps zmm8, zmm10, zmm8
; store [out + 384] 16 lanes acc6
  0954  62717c48114206           vmovups [rdx+384], zmm8
; acc7:f32x16 = permute acc7, order
  095b  62522d4816c9             vpermps zmm9, zmm10, zmm9
; store [out + 448] 16 lanes acc7
  0961  62717c48114a07           vmovups [rdx+448], zmm9
; }
L54:
; out = add out, 512
  0968  4881c200020000           add rdx, 512
; bag = add bag, 1
  096f  4983c701                 add r15, 1
; begin = move end
  0973  4889f8                   mov rax, rdi
  0976  488945c8                 mov qword ptr [rbp-56], rax
; }
  097a  4c3b7da0                 cmp r15, qword ptr [rbp-96]
  097e  0f8c8ef9ffff             jl L30
L31:
; leave
  0984  31c0                     xor eax, eax
L0:
  0986  c5f877                   vzeroupper
  0989  4883c468                 add rsp, 104
  098d  415f                     pop r15
  098f  415e                     pop r14
  0991  415d                     pop r13
  0993  415c                     pop r12
  0995  5b                       pop rbx
  0996  5d                       pop rbp
  0997  c3                       ret
; seldom
L23:
; one_row_end = set 0
  0998  4531c0                   xor r8d, r8d
  099b  4839cf                   cmp rdi, rcx
  099e  0f8554f9ffff             jne L25
  09a4  e9a5f7ffff               jmp L24
; seldom
L26:
; if pos >= due {
  09a9  483b4d88                 cmp rcx, qword ptr [rbp-120]
  09ad  0f8c81000000             jl L67
; burst_end = add pos, 192
  09b3  488d81c0000000           lea rax, [rcx+192]
  09ba  48898578ffffff           mov qword ptr [rbp-136], rax
; burst_end = move_if burst_end >= index_count ? index_count
  09c1  483b45b8                 cmp rax, qword ptr [rbp-72]
  09c5  480f4d45b8               cmovge rax, qword ptr [rbp-72]
  09ca  48898578ffffff           mov qword ptr [rbp-136], rax
; fetching = move fetched
  09d1  488b8570ffffff           mov rax, qword ptr [rbp-144]
  09d8  48894590                 mov qword ptr [rbp-112], rax
; fetching = move_if fetching < pos ? pos
  09dc  48394d90                 cmp qword ptr [rbp-112], rcx
  09e0  480f4cc1                 cmovl rax, rcx
  09e4  48894590                 mov qword ptr [rbp-112], rax
; loop fetching < burst_end {
  09e8  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  09ef  0f8d29000000             jge L69
L68:
; ahead = load_i64 [indices + fetching<<3]
  09f5  488b4590                 mov rax, qword ptr [rbp-112]
  09f9  498b34c2                 mov rsi, [r10+rax*8]
; ahead = mul ahead, 68
  09fd  486bf644                 imul rsi, rsi, 68
; prefetch L2 [table + ahead]
  0a01  410f181431               prefetcht1 [r9+rsi]
; prefetch L2 [table + ahead + 67]
  0a06  410f18543143             prefetcht1 [r9+rsi+67]
; fetching = add fetching, 1
  0a0c  4883459001               add qword ptr [rbp-112], 1
; }
  0a11  488b4590                 mov rax, qword ptr [rbp-112]
  0a15  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  0a1c  7cd7                     short jl L68
L69:
; fetched = move fetching
  0a1e  488b4590                 mov rax, qword ptr [rbp-112]
  0a22  48898570ffffff           mov qword ptr [rbp-144], rax
; due = add pos, 128
  0a29  488d8180000000           lea rax, [rcx+128]
  0a30  48894588                 mov qword ptr [rbp-120], rax
; }
L67:
; next_change = move near_end
  0a34  4c8b5d80                 mov r11, qword ptr [rbp-128]
; next_change = move_if due < near_end ? due
  0a38  488b4588                 mov rax, qword ptr [rbp-120]
  0a3c  483b4580                 cmp rax, qword ptr [rbp-128]
  0a40  4c0f4c5d88               cmovl r11, qword ptr [rbp-120]
  0a45  4c39d9                   cmp rcx, r11
  0a48  0f8d1ff7ffff             jge L28
  0a4e  e904f7ffff               jmp L27
; seldom
L41:
; if weight_size != -838860800 {
  0a53  4881fe000000ce           cmp rsi, -838860800
  0a5a  0f840e000000             je L71
; length = set -1
  0a60  48c7c0ffffffff           mov rax, -1
  0a67  488945c0                 mov qword ptr [rbp-64], rax
; pos = move end
  0a6b  4889f9                   mov rcx, rdi
; }
L71:
  0a6e  e988f9ffff               jmp L42
; seldom
L45:
; if pos >= due {
  0a73  483b4d88                 cmp rcx, qword ptr [rbp-120]
  0a77  0f8c81000000             jl L73
; burst_end = add pos, 192
  0a7d  488d81c0000000           lea rax, [rcx+192]
  0a84  48898578ffffff           mov qword ptr [rbp-136], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0a8b  483b45b8                 cmp rax, qword ptr [rbp-72]
  0a8f  480f4d45b8               cmovge rax, qword ptr [rbp-72]
  0a94  48898578ffffff           mov qword ptr [rbp-136], rax
; fetching = move fetched
  0a9b  488b8570ffffff           mov rax, qword ptr [rbp-144]
  0aa2  48894590                 mov qword ptr [rbp-112], rax
; fetching = move_if fetching < pos ? pos
  0aa6  48394d90                 cmp qword ptr [rbp-112], rcx
  0aaa  480f4cc1                 cmovl rax, rcx
  0aae  48894590                 mov qword ptr [rbp-112], rax
; loop fetching < burst_end {
  0ab2  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  0ab9  0f8d29000000             jge L75
L74:
; ahead = load_i64 [indices + fetching<<3]
  0abf  488b4590                 mov rax, qword ptr [rbp-112]
  0ac3  4d8b04c2                 mov r8, [r10+rax*8]
; ahead = mul ahead, 68
  0ac7  4d6bc044                 imul r8, r8, 68
; prefetch L2 [table + ahead]
  0acb  430f181401               prefetcht1 [r9+r8]
; prefetch L2 [table + ahead + 67]
  0ad0  430f18540143             prefetcht1 [r9+r8+67]
; fetching = add fetching, 1
  0ad6  4883459001               add qword ptr [rbp-112], 1
; }
  0adb  488b4590                 mov rax, qword ptr [rbp-112]
  0adf  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  0ae6  7cd7                     short jl L74
L75:
; fetched = move fetching
  0ae8  488b4590                 mov rax, qword ptr [rbp-112]
  0aec  48898570ffffff           mov qword ptr [rbp-144], rax
; due = add pos, 128
  0af3  488d8180000000           lea rax, [rcx+128]
  0afa  48894588                 mov qword ptr [rbp-120], rax
; }
L73:
; next_change = move near_end
  0afe  4c8b5d80                 mov r11, qword ptr [rbp-128]
; next_change = move_if due < near_end ? due
  0b02  488b4588                 mov rax, qword ptr [rbp-120]
  0b06  483b4580                 cmp rax, qword ptr [rbp-128]
  0b0a  4c0f4c5d88               cmovl r11, qword ptr [rbp-120]
  0b0f  4c39d9                   cmp rcx, r11
  0b12  0f8d0df9ffff             jge L47
  0b18  e9f0f8ffff               jmp L46
; seldom
L51:
; if weight_size != -838860800 {
  0b1d  4881fe000000ce           cmp rsi, -838860800
  0b24  0f840e000000             je L77
; length = set -1
  0b2a  48c7c0ffffffff           mov rax, -1
  0b31  488945c0                 mov qword ptr [rbp-64], rax
; pos = move end
  0b35  4889f9                   mov rcx, rdi
; }
L77:
  0b38  e972f9ffff               jmp L52
; seldom
L60:
; if pos >= due {
  0b3d  483b4d88                 cmp rcx, qword ptr [rbp-120]
  0b41  0f8c81000000             jl L79
; burst_end = add pos, 192
  0b47  488d81c0000000           lea rax, [rcx+192]
  0b4e  48898578ffffff           mov qword ptr [rbp-136], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0b55  483b45b8                 cmp rax, qword ptr [rbp-72]
  0b59  480f4d45b8               cmovge rax, qword ptr [rbp-72]
  0b5e  48898578ffffff           mov qword ptr [rbp-136], rax
; fetching = move fetched
  0b65  488b8570ffffff           mov rax, qword ptr [rbp-144]
  0b6c  48894590                 mov qword ptr [rbp-112], rax
; fetching = move_if fetching < pos ? pos
  0b70  48394d90                 cmp qword ptr [rbp-112], rcx
  0b74  480f4cc1                 cmovl rax, rcx
  0b78  48894590                 mov qword ptr [rbp-112], rax
; loop fetching < burst_end {
  0b7c  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  0b83  0f8d29000000             jge L81
L80:
; ahead = load_i64 [indices + fetching<<3]
  0b89  488b4590                 mov rax, qword ptr [rbp-112]
  0b8d  498b34c2                 mov rsi, [r10+rax*8]
; ahead = mul ahead, 68
  0b91  486bf644                 imul rsi, rsi, 68
; prefetch L2 [table + ahead]
  0b95  410f181431               prefetcht1 [r9+rsi]
; prefetch L2 [table + ahead + 67]
  0b9a  410f18543143             prefetcht1 [r9+rsi+67]
; fetching = add fetching, 1
  0ba0  4883459001               add qword ptr [rbp-112], 1
; }
  0ba5  488b4590                 mov rax, qword ptr [rbp-112]
  0ba9  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  0bb0  7cd7                     short jl L80
L81:
; fetched = move fetching
  0bb2  488b4590                 mov rax, qword ptr [rbp-112]
  0bb6  48898570ffffff           mov qword ptr [rbp-144], rax
; due = add pos, 128
  0bbd  488d8180000000           lea rax, [rcx+128]
  0bc4  48894588                 mov qword ptr [rbp-120], rax
; }
L79:
; next_change = move near_end
  0bc8  4c8b5d80                 mov r11, qword ptr [rbp-128]
; next_change = move_if due < near_end ? due
  0bcc  488b4588                 mov rax, qword ptr [rbp-120]
  0bd0  483b4580                 cmp rax, qword ptr [rbp-128]
  0bd4  4c0f4c5d88               cmovl r11, qword ptr [rbp-120]
  0bd9  4c39d9                   cmp rcx, r11
  0bdc  0f8dc7fbffff             jge L62
  0be2  e9acfbffff               jmp L61
; failure exits
L20:
  0be7  488b45d0                 mov rax, qword ptr [rbp-48]
  0beb  4c897858                 mov qword ptr [rax+88], r15
  0bef  48894860                 mov qword ptr [rax+96], rcx
  0bf3  b801000000               mov eax, 1
  0bf8  e989fdffff               jmp L0
L29:
  0bfd  488b45d0                 mov rax, qword ptr [rbp-48]
  0c01  4c897858                 mov qword ptr [rax+88], r15
  0c05  48894860                 mov qword ptr [rax+96], rcx
  0c09  b803000000               mov eax, 3
  0c0e  e973fdffff               jmp L0
L34:
  0c13  488b45d0                 mov rax, qword ptr [rbp-48]
  0c17  4c897858                 mov qword ptr [rax+88], r15
  0c1b  48894860                 mov qword ptr [rax+96], rcx
  0c1f  b802000000               mov eax, 2
  0c24  e95dfdffff               jmp L0
L35:
  0c29  488b45d0                 mov rax, qword ptr [rbp-48]
  0c2d  4c897858                 mov qword ptr [rax+88], r15
  0c31  48894860                 mov qword ptr [rax+96], rcx
  0c35  b802000000               mov eax, 2
  0c3a  e947fdffff               jmp L0
L40:
  0c3f  488b45d0                 mov rax, qword ptr [rbp-48]
  0c43  4c897858                 mov qword ptr [rax+88], r15
  0c47  48894860                 mov qword ptr [rax+96], rcx
  0c4b  b803000000               mov eax, 3
  0c50  e931fdffff               jmp L0
L50:
  0c55  488b45d0                 mov rax, qword ptr [rbp-48]
  0c59  4c897858                 mov qword ptr [rax+88], r15
  0c5d  48894860                 mov qword ptr [rax+96], rcx
  0c61  b803000000               mov eax, 3
  0c66  e91bfdffff               jmp L0
L57:
  0c6b  488b45d0                 mov rax, qword ptr [rbp-48]
  0c6f  4c897858                 mov qword ptr [rax+88], r15
  0c73  48894860                 mov qword ptr [rax+96], rcx
  0c77  b803000000               mov eax, 3
  0c7c  e905fdffff               jmp L0
L65:
  0c81  488b45d0                 mov rax, qword ptr [rbp-48]
  0c85  4c897858                 mov qword ptr [rax+88], r15
  0c89  48894860                 mov qword ptr [rax+96], rcx
  0c8d  b803000000               mov eax, 3
  0c92  e9effcffff               jmp L0
; constants
