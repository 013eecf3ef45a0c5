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
  0107  0f82340a0000             jb L20
; }
L19:
; pos = move begin
  010d  4c89f9                   mov rcx, r15
; one_row_end = sub index_count, pos
  0110  488b7dc0                 mov rdi, qword ptr [rbp-64]
  0114  4829cf                   sub rdi, rcx
; one_row_end = add one_row_end, bag
  0117  4c01f7                   add rdi, r14
; one_row_end = move_if last_bag < one_row_end ? last_bag
  011a  48397da0                 cmp qword ptr [rbp-96], rdi
  011e  480f4c7da0               cmovl rdi, qword ptr [rbp-96]
; out = add out, 0
  0123  4883c200                 add rdx, 0
; loop bag < one_row_end {
  0127  4939fe                   cmp r14, rdi
  012a  0f8dc9010000             jge L22
L21:
; last_row = load_i64 [offsets + bag<<3 + 8]
  0130  488b45b8                 mov rax, qword ptr [rbp-72]
  0134  4a8b74f008               mov rsi, [rax+r14*8+8]
; last_row = add last_row, -1
  0139  4883c6ff                 add rsi, -1
; if last_row != pos, seldom {
  013d  4839ce                   cmp rsi, rcx
  0140  0f853a080000             jne L23
L24:
; if last_row == pos {
; if pos >= next_change, seldom {
  0146  4c39d9                   cmp rcx, r11
  0149  0f8d41080000             jge L26
L27:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  014f  498bb4ca80000000         mov rsi, [r10+rcx*8+128]
; ahead = mul ahead, 68
  0157  486bf644                 imul rsi, rsi, 68
; ahead_row = add table, ahead
  015b  4c01ce                   add rsi, r9
; prefetch L1 [ahead_row]
  015e  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 67]
  0161  0f184e43                 prefetcht0 [rsi+67]
; }
L28:
; index = load_i64 [indices + pos<<3]
  0165  498b34ca                 mov rsi, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  0169  4c39ee                   cmp rsi, r13
  016c  0f83e5090000             jae L29
; row_offset = mul index, 68
  0172  486bf644                 imul rsi, rsi, 68
; row = add table, row_offset
  0176  4c01ce                   add rsi, r9
; zero:f32x16 = zero
  0179  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 64]
  017d  c4e279585e40             vpbroadcastd xmm3, [rsi+64]
  0183  c4e27913db               vcvtph2ps xmm3, xmm3
; weight:f32x2 = splat_host [weights + pos<<2]
  0188  c4e27958248b             vpbroadcastd xmm4, [rbx+rcx*4]
; factors:f32x2 = fmul weight, factors
  018e  c5d859db                 vmulps xmm3, xmm4, xmm3
; store [out] 2 lanes factors
  0192  c5f8131a                 vmovlps [rdx], xmm3
; scale:f32x16 = splat_host [out]
  0196  62f27d48581a             vpbroadcastd zmm3, [rdx]
; bias:f32x16 = splat_host [out + 4]
  019c  62f27d48586201           vpbroadcastd zmm4, [rdx+4]
; bias:f32x16 = fadd bias, zero
  01a3  62f15c4858e2             vaddps zmm4, zmm4, zmm2
; code:i32x16 = splat_64 [row]
  01a9  62f2fd485916             vpbroadcastq zmm2, [rsi]
; code:i32x16 = shr code, shifts
  01af  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  01b5  62f26d4816e9             vpermps zmm5, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  01bb  62f26548a8ec             vfmadd213ps zmm5, zmm3, zmm4
; code:i32x16 = splat_64 [row + 8]
  01c1  62f2fd48595601           vpbroadcastq zmm2, [rsi+8]
; code:i32x16 = shr code, shifts
  01c8  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  01ce  62f26d4816f1             vpermps zmm6, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  01d4  62f26548a8f4             vfmadd213ps zmm6, zmm3, zmm4
; code:i32x16 = splat_64 [row + 16]
  01da  62f2fd48595602           vpbroadcastq zmm2, [rsi+16]
; code:i32x16 = shr code, shifts
  01e1  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  01e7  62f26d4816f9             vpermps zmm7, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  01ed  62f26548a8fc             vfmadd213ps zmm7, zmm3, zmm4
; code:i32x16 = splat_64 [row + 24]
  01f3  62f2fd48595603           vpbroadcastq zmm2, [rsi+24]
; code:i32x16 = shr code, shifts
  01fa  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0200  62726d4816c1             vpermps zmm8, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0206  62726548a8c4             vfmadd213ps zmm8, zmm3, zmm4
; code:i32x16 = splat_64 [row + 32]
  020c  62f2fd48595604           vpbroadcastq zmm2, [rsi+32]
; code:i32x16 = shr code, shifts
  0213  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0219  62726d4816c9             vpermps zmm9, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  021f  62726548a8cc             vfmadd213ps zmm9, zmm3, zmm4
; code:i32x16 = splat_64 [row + 40]
  0225  62f2fd48595605           vpbroadcastq zmm2, [rsi+40]
; code:i32x16 = shr code, shifts
  022c  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0232  62726d4816d1             vpermps zmm10, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0238  62726548a8d4             vfmadd213ps zmm10, zmm3, zmm4
; code:i32x16 = splat_64 [row + 48]
  023e  62f2fd48595606           vpbroadcastq zmm2, [rsi+48]
; code:i32x16 = shr code, shifts
  0245  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  024b  62726d4816d9             vpermps zmm11, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0251  62726548a8dc             vfmadd213ps zmm11, zmm3, zmm4
; code:i32x16 = splat_64 [row + 56]
  0257  62f2fd48595607           vpbroadcastq zmm2, [rsi+56]
; code:i32x16 = shr code, shifts
  025e  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0264  62f26d4816d1             vpermps zmm2, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  026a  62f26548a8d4             vfmadd213ps zmm2, zmm3, zmm4
; order:i32x16 = const column_order
  0270  62f17c48101d060a0000     vmovups zmm3, [L3]
; value:f32x16 = permute value, order
  027a  62f2654816ed             vpermps zmm5, zmm3, zmm5
; store [out] 16 lanes value
  0280  62f17c48112a             vmovups [rdx], zmm5
; value:f32x16 = permute value, order
  0286  62f2654816f6             vpermps zmm6, zmm3, zmm6
; store [out + 64] 16 lanes value
  028c  62f17c48117201           vmovups [rdx+64], zmm6
; value:f32x16 = permute value, order
  0293  62f2654816ff             vpermps zmm7, zmm3, zmm7
; store [out + 128] 16 lanes value
  0299  62f17c48117a02           vmovups [rdx+128], zmm7
; value:f32x16 = permute value, order
  02a0  6252654816c0             vpermps zmm8, zmm3, zmm8
; store [out + 192] 16 lanes value
  02a6  62717c48114203           vmovups [rdx+192], zmm8
; value:f32x16 = permute value, order
  02ad  6252654816c9             vpermps zmm9, zmm3, zmm9
; store [out + 256] 16 lanes value
  02b3  62717c48114a04           vmovups [rdx+256], zmm9
; value:f32x16 = permute value, order
  02ba  6252654816d2             vpermps zmm10, zmm3, zmm10
; store [out + 320] 16 lanes value
  02c0  62717c48115205           vmovups [rdx+320], zmm10
; value:f32x16 = permute value, order
  02c7  6252654816db             vpermps zmm11, zmm3, zmm11
; store [out + 384] 16 lanes value
  02cd  62717c48115a06           vmovups [rdx+384], zmm11
; value:f32x16 = permute value, order
  02d4  62f2654816d2             vpermps zmm2, zmm3, zmm2
; store [out + 448] 16 lanes value
  02da  62f17c48115207           vmovups [rdx+448], zmm2
; out = add out, 512
  02e1  4881c200020000           add rdx, 512
; bag = add bag, 1
  02e8  4983c601                 add r14, 1
; pos = add pos, 1
  02ec  4883c101                 add rcx, 1
; }
L25:
; }
  02f0  4939fe                   cmp r14, rdi
  02f3  0f8c37feffff             jl L21
L22:
; out = add out, 0
  02f9  4883c200                 add rdx, 0
; begin = move pos
  02fd  4989cf                   mov r15, rcx
; loop bag < bag_count {
  0300  4c3b75a8                 cmp r14, qword ptr [rbp-88]
  0304  0f8d62060000             jge L31
L30:
; end = move index_count
  030a  4c8b45c0                 mov r8, qword ptr [rbp-64]
; if bag < last_bag {
  030e  4c3b75a0                 cmp r14, qword ptr [rbp-96]
  0312  0f8d09000000             jge L33
; end = load_i64 [offsets + bag<<3 + 8]
  0318  488b45b8                 mov rax, qword ptr [rbp-72]
  031c  4e8b44f008               mov r8, [rax+r14*8+8]
; }
L33:
; fail_if end < begin -> 2
  0321  4d39f8                   cmp r8, r15
  0324  0f8c43080000             jl L34
; fail_if index_count <u end -> 2
  032a  4c3945c0                 cmp qword ptr [rbp-64], r8
  032e  0f824f080000             jb L35
; length = sub end, begin
  0334  4c89c0                   mov rax, r8
  0337  4c29f8                   sub rax, r15
  033a  488945c8                 mov qword ptr [rbp-56], rax
; if length >= fewest_rows {
  033e  483b45b0                 cmp rax, qword ptr [rbp-80]
  0342  0f8cbd030000             jl L37
; sum0:f32x16 = zero
  0348  c5e857d2                 vxorps xmm2, xmm2, xmm2
; sum1:f32x16 = zero
  034c  c5e057db                 vxorps xmm3, xmm3, xmm3
; sum2:f32x16 = zero
  0350  c5d857e4                 vxorps xmm4, xmm4, xmm4
; sum3:f32x16 = zero
  0354  c5d057ed                 vxorps xmm5, xmm5, xmm5
; sum4:f32x16 = zero
  0358  c5c857f6                 vxorps xmm6, xmm6, xmm6
; sum5:f32x16 = zero
  035c  c5c057ff                 vxorps xmm7, xmm7, xmm7
; sum6:f32x16 = zero
  0360  c4413857c0               vxorps xmm8, xmm8, xmm8
; sum7:f32x16 = zero
  0365  c4413057c9               vxorps xmm9, xmm9, xmm9
; code_mask0:i32x16 = const code_mask
  036a  62717c4810158c090000     vmovups zmm10, [L6]
; code_mask1:i32x16 = const code_mask
  0374  62717c48101d020a0000     vmovups zmm11, [L8]
; byte_shift:i32x16 = const byte_shift
  037e  62717c481025780a0000     vmovups zmm12, [L10]
; pos = move begin
  0388  4c89f9                   mov rcx, r15
; if pos < end {
  038b  4c39c1                   cmp rcx, r8
  038e  0f8dc2010000             jge L39
; index = load_i64 [indices + pos<<3]
  0394  498b34ca                 mov rsi, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  0398  4c39ee                   cmp rsi, r13
  039b  0f83f8070000             jae L40
; index = mul index, 68
  03a1  486bf644                 imul rsi, rsi, 68
; row = add table, index
  03a5  498d3c31                 lea rdi, [r9+rsi]
; factors:f32x4 = splat_f16_pair [row + 64]
  03a9  c46279586f40             vpbroadcastd xmm13, [rdi+64]
  03af  c4427913ed               vcvtph2ps xmm13, xmm13
; weight:f32x4 = splat_host [weights + pos<<2]
  03b4  c4627958348b             vpbroadcastd xmm14, [rbx+rcx*4]
; factors:f32x4 = fmul weight, factors
  03ba  c4410859ed               vmulps xmm13, xmm14, xmm13
; powers:f32x4 = const factor_powers
  03bf  c5781035790a0000         vmovups xmm14, [L11]
; factors:f32x4 = fmul factors, powers
  03c7  c4411059ee               vmulps xmm13, xmm13, xmm14
; store [out] 4 lanes factors
  03cc  c578112a                 vmovups [rdx], xmm13
; weight_size = load_i32 [weights + pos<<2]
  03d0  4863348b                 movsxd rsi, dword ptr [rbx+rcx*4]
; weight_size = and weight_size, 2147483647
  03d4  4881e6ffffff7f           and rsi, 2147483647
; weight_size = add weight_size, -838860800
  03db  4881c6000000ce           add rsi, -838860800
; if weight_size >=u 352321536, seldom {
  03e2  4881fe00000015           cmp rsi, 352321536
  03e9  0f831c060000             jae L41
L42:
; loop pos < end {
  03ef  4c39c1                   cmp rcx, r8
  03f2  0f8d5e010000             jge L44
L43:
; if pos >= next_change, seldom {
  03f8  4c39d9                   cmp rcx, r11
  03fb  0f8d2a060000             jge L45
L46:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  0401  498bb4ca80000000         mov rsi, [r10+rcx*8+128]
; ahead = mul ahead, 68
  0409  486bf644                 imul rsi, rsi, 68
; ahead_row = add table, ahead
  040d  4c01ce                   add rsi, r9
; prefetch L1 [ahead_row]
  0410  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 67]
  0413  0f184e43                 prefetcht0 [rsi+67]
; }
L47:
; pooled = add row, 0
  0417  4c8d27                   lea r12, [rdi]
; scale:f32x16 = splat_host [out]
  041a  62727d48582a             vpbroadcastd zmm13, [rdx]
; bias0:f32x16 = splat_host [out + 4]
  0420  62727d48587201           vpbroadcastd zmm14, [rdx+4]
; bias1:f32x16 = splat_host [out + 12]
  0427  62727d48587a03           vpbroadcastd zmm15, [rdx+12]
; pos = add pos, 1
  042e  4883c101                 add rcx, 1
; if pos < end {
  0432  4c39c1                   cmp rcx, r8
  0435  0f8d64000000             jge L49
; index = load_i64 [indices + pos<<3]
  043b  498b34ca                 mov rsi, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  043f  4c39ee                   cmp rsi, r13
  0442  0f8367070000             jae L50
; index = mul index, 68
  0448  486bf644                 imul rsi, rsi, 68
; row = add table, index
  044c  498d3c31                 lea rdi, [r9+rsi]
; factors:f32x4 = splat_f16_pair [row + 64]
  0450  62e27d08584710           vpbroadcastd xmm16, [rdi+64]
  0457  62a27d0813c0             vcvtph2ps xmm16, xmm16
; weight:f32x4 = splat_host [weights + pos<<2]
  045d  62e27d08580c8b           vpbroadcastd xmm17, [rbx+rcx*4]
; factors:f32x4 = fmul weight, factors
  0464  62a1740059c0             vmulps xmm16, xmm17, xmm16
; powers:f32x4 = const factor_powers
  046a  62e17c08100dcc090000     vmovups xmm17, [L11]
; factors:f32x4 = fmul factors, powers
  0474  62a17c0059c1             vmulps xmm16, xmm16, xmm17
; store [out] 4 lanes factors
  047a  62e17c081102             vmovups [rdx], xmm16
; weight_size = load_i32 [weights + pos<<2]
  0480  4863348b                 movsxd rsi, dword ptr [rbx+rcx*4]
; weight_size = and weight_size, 2147483647
  0484  4881e6ffffff7f           and rsi, 2147483647
; weight_size = add weight_size, -838860800
  048b  4881c6000000ce           add rsi, -838860800
; if weight_size >=u 352321536, seldom {
  0492  4881fe00000015           cmp rsi, 352321536
  0499  0f8307060000             jae L51
L52:
; }
L49:
; codes:i32x16 = load_32 [pooled]
  049f  62c17c48100424           vmovups zmm16, [r12]
; masked0:f32x16 = and codes, code_mask0
  04a6  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  04ac  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum0:f32x16 = fadd sum0, bias0
  04b2  62d16c4858d6             vaddps zmm2, zmm2, zmm14
; sum1:f32x16 = fadd sum1, bias1
  04b8  62d1644858df             vaddps zmm3, zmm3, zmm15
; sum0:f32x16 = fma scale, masked0, sum0
  04be  62b21548b8d1             vfmadd231ps zmm2, zmm13, zmm17
; sum1:f32x16 = fma scale, masked1, sum1
  04c4  62b21548b8da             vfmadd231ps zmm3, zmm13, zmm18
; codes:i32x16 = shr codes, byte_shift
  04ca  62c27d4045c4             vpsrlvd zmm16, zmm16, zmm12
; masked0:f32x16 = and codes, code_mask0
  04d0  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  04d6  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum2:f32x16 = fadd sum2, bias0
  04dc  62d15c4858e6             vaddps zmm4, zmm4, zmm14
; sum3:f32x16 = fadd sum3, bias1
  04e2  62d1544858ef             vaddps zmm5, zmm5, zmm15
; sum2:f32x16 = fma scale, masked0, sum2
  04e8  62b21548b8e1             vfmadd231ps zmm4, zmm13, zmm17
; sum3:f32x16 = fma scale, masked1, sum3
  04ee  62b21548b8ea             vfmadd231ps zmm5, zmm13, zmm18
; codes:i32x16 = load_32 [pooled + 2]
  04f4  62c17c4810842402000000   vmovups zmm16, [r12+2]
; masked0:f32x16 = and codes, code_mask0
  04ff  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  0505  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum4:f32x16 = fadd sum4, bias0
  050b  62d14c4858f6             vaddps zmm6, zmm6, zmm14
; sum5:f32x16 = fadd sum5, bias1
  0511  62d1444858ff             vaddps zmm7, zmm7, zmm15
; sum4:f32x16 = fma scale, masked0, sum4
  0517  62b21548b8f1             vfmadd231ps zmm6, zmm13, zmm17
; sum5:f32x16 = fma scale, masked1, sum5
  051d  62b21548b8fa             vfmadd231ps zmm7, zmm13, zmm18
; codes:i32x16 = shr codes, byte_shift
  0523  62c27d4045c4             vpsrlvd zmm16, zmm16, zmm12
; masked0:f32x16 = and codes, code_mask0
  0529  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  052f  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum6:f32x16 = fadd sum6, bias0
  0535  62513c4858c6             vaddps zmm8, zmm8, zmm14
; sum7:f32x16 = fadd sum7, bias1
  053b  6251344858cf             vaddps zmm9, zmm9, zmm15
; sum6:f32x16 = fma scale, masked0, sum6
  0541  62321548b8c1             vfmadd231ps zmm8, zmm13, zmm17
; sum7:f32x16 = fma scale, masked1, sum7
  0547  62321548b8ca             vfmadd231ps zmm9, zmm13, zmm18
; }
  054d  4c39c1                   cmp rcx, r8
  0550  0f8ca2feffff             jl L43
L44:
; }
L39:
; sum_power0:f32x16 = const sum_power
  0556  62717c481015e0070000     vmovups zmm10, [L7]
; sum_power1:f32x16 = const sum_power
  0560  62717c48101d56080000     vmovups zmm11, [L9]
; zip_order0:i32x16 = const zip_order
  056a  62717c4810250c090000     vmovups zmm12, [L12]
; zip_order1:i32x16 = const zip_order
  0574  62717c48102d42090000     vmovups zmm13, [L13]
; sum0:f32x16 = fmul sum0, sum_power0
  057e  62d16c4859d2             vmulps zmm2, zmm2, zmm10
; sum1:f32x16 = fmul sum1, sum_power1
  0584  62d1644859db             vmulps zmm3, zmm3, zmm11
; sum2:f32x16 = fmul sum2, sum_power0
  058a  62d15c4859e2             vmulps zmm4, zmm4, zmm10
; sum3:f32x16 = fmul sum3, sum_power1
  0590  62d1544859eb             vmulps zmm5, zmm5, zmm11
; sum4:f32x16 = fmul sum4, sum_power0
  0596  62d14c4859f2             vmulps zmm6, zmm6, zmm10
; sum5:f32x16 = fmul sum5, sum_power1
  059c  62d1444859fb             vmulps zmm7, zmm7, zmm11
; sum6:f32x16 = fmul sum6, sum_power0
  05a2  62513c4859c2             vmulps zmm8, zmm8, zmm10
; sum7:f32x16 = fmul sum7, sum_power1
  05a8  6251344859cb             vmulps zmm9, zmm9, zmm11
; zipped0:f32x16 = permute2 sum0, sum4, zip_order0
  05ae  62517c4810d4             vmovups zmm10, zmm12
  05b4  62726d4877d6             vpermi2ps zmm10, zmm2, zmm6
; zipped1:f32x16 = permute2 sum0, sum4, zip_order1
  05ba  62517c4810dd             vmovups zmm11, zmm13
  05c0  62726d4877de             vpermi2ps zmm11, zmm2, zmm6
; zipped2:f32x16 = permute2 sum1, sum5, zip_order0
  05c6  62d17c4810d4             vmovups zmm2, zmm12
  05cc  62f2654877d7             vpermi2ps zmm2, zmm3, zmm7
; zipped3:f32x16 = permute2 sum1, sum5, zip_order1
  05d2  62d17c4810f5             vmovups zmm6, zmm13
  05d8  62f2654877f7             vpermi2ps zmm6, zmm3, zmm7
; zipped4:f32x16 = permute2 sum2, sum6, zip_order0
  05de  62d17c4810dc             vmovups zmm3, zmm12
  05e4  62d25d4877d8             vpermi2ps zmm3, zmm4, zmm8
; zipped5:f32x16 = permute2 sum2, sum6, zip_order1
  05ea  62d17c4810fd             vmovups zmm7, zmm13
  05f0  62d25d4877f8             vpermi2ps zmm7, zmm4, zmm8
; zipped6:f32x16 = permute2 sum3, sum7, zip_order0
  05f6  62d17c4810e4             vmovups zmm4, zmm12
  05fc  62d2554877e1             vpermi2ps zmm4, zmm5, zmm9
; zipped7:f32x16 = permute2 sum3, sum7, zip_order1
  0602  62517c4810c5             vmovups zmm8, zmm13
  0608  6252554877c1             vpermi2ps zmm8, zmm5, zmm9
; zipped8:f32x16 = permute2 zipped0, zipped4, zip_order0
  060e  62d17c4810ec             vmovups zmm5, zmm12
  0614  62f22d4877eb             vpermi2ps zmm5, zmm10, zmm3
; zipped9:f32x16 = permute2 zipped0, zipped4, zip_order1
  061a  62517c4810cd             vmovups zmm9, zmm13
  0620  62722d4877cb             vpermi2ps zmm9, zmm10, zmm3
; zipped10:f32x16 = permute2 zipped1, zipped5, zip_order0
  0626  62d17c4810dc             vmovups zmm3, zmm12
  062c  62f2254877df             vpermi2ps zmm3, zmm11, zmm7
; zipped11:f32x16 = permute2 zipped1, zipped5, zip_order1
  0632  62517c4810d5             vmovups zmm10, zmm13
  0638  6272254877d7             vpermi2ps zmm10, zmm11, zmm7
; zipped12:f32x16 = permute2 zipped2, zipped6, zip_order0
  063e  62d17c4810fc             vmovups zmm7, zmm12
  0644  62f26d4877fc             vpermi2ps zmm7, zmm2, zmm4
; zipped13:f32x16 = permute2 zipped2, zipped6, zip_order1
  064a  62517c4810dd             vmovups zmm11, zmm13
  0650  62726d4877dc             vpermi2ps zmm11, zmm2, zmm4
; zipped14:f32x16 = permute2 zipped3, zipped7, zip_order0
  0656  62d17c4810d4             vmovups zmm2, zmm12
  065c  62d24d4877d0             vpermi2ps zmm2, zmm6, zmm8
; zipped15:f32x16 = permute2 zipped3, zipped7, zip_order1
  0662  62d17c4810e5             vmovups zmm4, zmm13
  0668  62d24d4877e0             vpermi2ps zmm4, zmm6, zmm8
; zipped16:f32x16 = permute2 zipped8, zipped12, zip_order0
  066e  62d17c4810f4             vmovups zmm6, zmm12
  0674  62f2554877f7             vpermi2ps zmm6, zmm5, zmm7
; zipped17:f32x16 = permute2 zipped8, zipped12, zip_order1
  067a  62517c4810c5             vmovups zmm8, zmm13
  0680  6272554877c7             vpermi2ps zmm8, zmm5, zmm7
; zipped18:f32x16 = permute2 zipped9, zipped13, zip_order0
  0686  62d17c4810ec             vmovups zmm5, zmm12
  068c  62d2354877eb             vpermi2ps zmm5, zmm9, zmm11
; zipped19:f32x16 = permute2 zipped9, zipped13, zip_order1
  0692  62d17c4810fd             vmovups zmm7, zmm13
  0698  62d2354877fb             vpermi2ps zmm7, zmm9, zmm11
; zipped20:f32x16 = permute2 zipped10, zipped14, zip_order0
  069e  62517c4810cc             vmovups zmm9, zmm12
  06a4  6272654877ca             vpermi2ps zmm9, zmm3, zmm2
; zipped21:f32x16 = permute2 zipped10, zipped14, zip_order1
  06aa  62517c4810dd             vmovups zmm11, zmm13
  06b0  6272654877da             vpermi2ps zmm11, zmm3, zmm2
; zipped22:f32x16 = permute2 zipped11, zipped15, zip_order0
  06b6  62d17c4810d4             vmovups zmm2, zmm12
  06bc  62f22d4877d4             vpermi2ps zmm2, zmm10, zmm4
; zipped23:f32x16 = permute2 zipped11, zipped15, zip_order1
  06c2  62d17c4810dd             vmovups zmm3, zmm13
  06c8  62f22d4877dc             vpermi2ps zmm3, zmm10, zmm4
; store [out] 16 lanes zipped16
  06ce  62f17c481132             vmovups [rdx], zmm6
; store [out + 64] 16 lanes zipped17
  06d4  62717c48114201           vmovups [rdx+64], zmm8
; store [out + 128] 16 lanes zipped18
  06db  62f17c48116a02           vmovups [rdx+128], zmm5
; store [out + 192] 16 lanes zipped19
  06e2  62f17c48117a03           vmovups [rdx+192], zmm7
; store [out + 256] 16 lanes zipped20
  06e9  62717c48114a04           vmovups [rdx+256], zmm9
; store [out + 320] 16 lanes zipped21
  06f0  62717c48115a05           vmovups [rdx+320], zmm11
; store [out + 384] 16 lanes zipped22
  06f7  62f17c48115206           vmovups [rdx+384], zmm2
; store [out + 448] 16 lanes zipped23
  06fe  62f17c48115a07           vmovups [rdx+448], zmm3
; }
L37:
; if length < fewest_rows {
  0705  488b45c8                 mov rax, qword ptr [rbp-56]
  0709  483b45b0                 cmp rax, qword ptr [rbp-80]
  070d  0f8d41020000             jge L54
; acc0:f32x16 = zero
  0713  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  0717  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  071b  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  071f  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  0723  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  0727  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  072b  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  0730  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move begin
  0735  4c89f9                   mov rcx, r15
; if pos < end {
  0738  4c39c1                   cmp rcx, r8
  073b  0f8da2010000             jge L56
; index = load_i64 [indices + pos<<3]
  0741  498b34ca                 mov rsi, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  0745  4c39ee                   cmp rsi, r13
  0748  0f8377040000             jae L57
; index = mul index, 68
  074e  486bf644                 imul rsi, rsi, 68
; row = add table, index
  0752  498d3c31                 lea rdi, [r9+rsi]
; factors:f32x2 = splat_f16_pair [row + 64]
  0756  c46279585740             vpbroadcastd xmm10, [rdi+64]
  075c  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [weights + pos<<2]
  0761  c46279581c8b             vpbroadcastd xmm11, [rbx+rcx*4]
; factors:f32x2 = fmul weight, factors
  0767  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [out] 2 lanes factors
  076c  c5781312                 vmovlps [rdx], xmm10
; loop pos < end {
  0770  4c39c1                   cmp rcx, r8
  0773  0f8d6a010000             jge L59
L58:
; if pos >= next_change, seldom {
  0779  4c39d9                   cmp rcx, r11
  077c  0f8d44030000             jge L60
L61:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  0782  498bb4ca80000000         mov rsi, [r10+rcx*8+128]
; ahead = mul ahead, 68
  078a  486bf644                 imul rsi, rsi, 68
; ahead_row = add table, ahead
  078e  4c01ce                   add rsi, r9
; prefetch L1 [ahead_row]
  0791  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 67]
  0794  0f184e43                 prefetcht0 [rsi+67]
; }
L62:
; pooled = add row, 0
  0798  488d37                   lea rsi, [rdi]
; scale:f32x16 = splat_host [out]
  079b  62727d485812             vpbroadcastd zmm10, [rdx]
; bias:f32x16 = splat_host [out + 4]
  07a1  62727d48585a01           vpbroadcastd zmm11, [rdx+4]
; pos = add pos, 1
  07a8  4883c101                 add rcx, 1
; if pos < end {
  07ac  4c39c1                   cmp rcx, r8
  07af  0f8d2e000000             jge L64
; index = load_i64 [indices + pos<<3]
  07b5  498b3cca                 mov rdi, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  07b9  4c39ef                   cmp rdi, r13
  07bc  0f8319040000             jae L65
; index = mul index, 68
  07c2  486bff44                 imul rdi, rdi, 68
; row = add table, index
  07c6  4c01cf                   add rdi, r9
; factors:f32x2 = splat_f16_pair [row + 64]
  07c9  c46279586740             vpbroadcastd xmm12, [rdi+64]
  07cf  c4427913e4               vcvtph2ps xmm12, xmm12
; weight:f32x2 = splat_host [weights + pos<<2]
  07d4  c46279582c8b             vpbroadcastd xmm13, [rbx+rcx*4]
; factors:f32x2 = fmul weight, factors
  07da  c4411059e4               vmulps xmm12, xmm13, xmm12
; store [out] 2 lanes factors
  07df  c5781322                 vmovlps [rdx], xmm12
; }
L64:
; code:i32x16 = splat_64 [pooled + 24]
  07e3  6272fd48596603           vpbroadcastq zmm12, [rsi+24]
; code:i32x16 = shr code, shifts
  07ea  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc1:f32x16 = fadd acc1, bias
  07f0  62d1644858db             vaddps zmm3, zmm3, zmm11
; code1:i32x16 = splat_64 [pooled + 8]
  07f6  6272fd48596e01           vpbroadcastq zmm13, [rsi+8]
; code1:i32x16 = shr code1, shifts
  07fd  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc0:f32x16 = fadd acc0, bias
  0803  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; value:f32x16 = lookup code1, values
  0809  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [pooled]
  080f  6272fd48592e             vpbroadcastq zmm13, [rsi]
; code1:i32x16 = shr code1, shifts
  0815  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc3:f32x16 = fadd acc3, bias
  081b  62d1544858eb             vaddps zmm5, zmm5, zmm11
; value1:f32x16 = lookup code1, values
  0821  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [pooled + 16]
  0827  6272fd48596e02           vpbroadcastq zmm13, [rsi+16]
; code1:i32x16 = shr code1, shifts
  082e  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc2:f32x16 = fadd acc2, bias
  0834  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; acc0:f32x16 = fma scale, value1, acc0
  083a  62d22d48b8d7             vfmadd231ps zmm2, zmm10, zmm15
; acc1:f32x16 = fma scale, value, acc1
  0840  62d22d48b8de             vfmadd231ps zmm3, zmm10, zmm14
; value:f32x16 = lookup code, values
  0846  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc3:f32x16 = fma scale, value, acc3
  084c  62d22d48b8ee             vfmadd231ps zmm5, zmm10, zmm14
; value:f32x16 = lookup code1, values
  0852  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc2:f32x16 = fma scale, value, acc2
  0858  62d22d48b8e6             vfmadd231ps zmm4, zmm10, zmm14
; code:i32x16 = splat_64 [pooled + 56]
  085e  6272fd48596607           vpbroadcastq zmm12, [rsi+56]
; code:i32x16 = shr code, shifts
  0865  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc5:f32x16 = fadd acc5, bias
  086b  62d1444858fb             vaddps zmm7, zmm7, zmm11
; code1:i32x16 = splat_64 [pooled + 40]
  0871  6272fd48596e05           vpbroadcastq zmm13, [rsi+40]
; code1:i32x16 = shr code1, shifts
  0878  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc4:f32x16 = fadd acc4, bias
  087e  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; value:f32x16 = lookup code1, values
  0884  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [pooled + 32]
  088a  6272fd48596e04           vpbroadcastq zmm13, [rsi+32]
; code1:i32x16 = shr code1, shifts
  0891  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc7:f32x16 = fadd acc7, bias
  0897  6251344858cb             vaddps zmm9, zmm9, zmm11
; value1:f32x16 = lookup code1, values
  089d  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [pooled + 48]
  08a3  6272fd48596e06           vpbroadcastq zmm13, [rsi+48]
; code1:i32x16 = shr code1, shifts
  08aa  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc6:f32x16 = fadd acc6, bias
  08b0  62513c4858c3             vaddps zmm8, zmm8, zmm11
; acc4:f32x16 = fma scale, value1, acc4
  08b6  62d22d48b8f7             vfmadd231ps zmm6, zmm10, zmm15
; acc5:f32x16 = fma scale, value, acc5
  08bc  62d22d48b8fe             vfmadd231ps zmm7, zmm10, zmm14
; value:f32x16 = lookup code, values
  08c2  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc7:f32x16 = fma scale, value, acc7
  08c8  62522d48b8ce             vfmadd231ps zmm9, zmm10, zmm14
; value:f32x16 = lookup code1, values
  08ce  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc6:f32x16 = fma scale, value, acc6
  08d4  62522d48b8c6             vfmadd231ps zmm8, zmm10, zmm14
; }
  08da  4c39c1                   cmp rcx, r8
  08dd  0f8c96feffff             jl L58
L59:
; }
L56:
; order:i32x16 = const column_order
  08e3  62717c48101593030000     vmovups zmm10, [L3]
; acc0:f32x16 = permute acc0, order
  08ed  62f22d4816d2             vpermps zmm2, zmm10, zmm2
; store [out] 16 lanes acc0
  08f3  62f17c481112             vmovups [rdx], zmm2
; acc1:f32x16 = permute acc1, order
  08f9  62f22d4816db             vpermps zmm3, zmm10, zmm3
; store [out + 64] 16 lanes acc1
  08ff  62f17c48115a01           vmovups [rdx+64], zmm3
; acc2:f32x16 = permute acc2, order
  0906  62f22d4816e4             vpermps zmm4, zmm10, zmm4
; store [out + 128] 16 lanes acc2
  090c  62f17c48116202           vmovups [rdx+128], zmm4
; acc3:f32x16 = permute acc3, order
  0913  62f22d4816ed             vpermps zmm5, zmm10, zmm5
; store [out + 192] 16 lanes acc3
  0919  62f17c48116a03           vmovups [rdx+192], zmm5
; acc4:f32x16 = permute acc4, order
  0920  62f22d4816f6             vpermps zmm6, zmm10, zmm6
; store [out + 256] 16 lanes acc4
  0926  62f17c48117204           vmovups [rdx+256], zmm6
; acc5:f32x16 = permute acc5, order
  092d  62f22d4816ff             vpermps zmm7, zmm10, zmm7
; store [out + 320] 16 lanes acc5
  0933  62f17c48117a05           vmovups [rdx+320], zmm7
; acc6:f32x16 = permute acc6, order
  093a  62522d4816c0             vpermps zmm8, zmm10, zmm8
; store [out + 384] 16 lanes acc6
  0940  62717c48114206           vmovups [rdx+384], zmm8
; acc7:f32x16 = permute acc7, order
  0947  62522d4816c9             vpermps zmm9, zmm10, zmm9
; store [out + 448] 16 lanes acc7
  094d  62717c48114a07           vmovups [rdx+448], zmm9
; }
L54:
; out = add out, 512
  0954  4881c200020000           add rdx, 512
; bag = add bag, 1
  095b  4983c601                 add r14, 1
; begin = move end
  095f  4d89c7                   mov r15, r8
; }
  0962  4c3b75a8                 cmp r14, qword ptr [rbp-88]
  0966  0f8c9ef9ffff             jl L30
L31:
; leave
  096c  31c0                     xor eax, eax
L0:
  096e  c5f877                   vzeroupper
  0971  4883c450                 add rsp, 80
  0975  415f                     pop r15
  0977  415e                     pop r14
  0979  415d                     pop r13
  097b  415c                     pop r12
  097d  5b                       pop rbx
  097e  5d                       pop rbp
  097f  c3                       ret
; seldom
L23:
; one_row_end = set 0
  0980  31ff                     xor edi, edi
  0982  4839ce                   cmp rsi, rcx
  0985  0f8565f9ffff             jne L25
  098b  e9b6f7ffff               jmp L24
; seldom
L26:
; if pos >= due {
  0990  483b4d98                 cmp rcx, qword ptr [rbp-104]
  0994  0f8c52000000             jl L67
; burst_end = add pos, 192
  099a  4c8da1c0000000           lea r12, [rcx+192]
; burst_end = move_if burst_end >= index_count ? index_count
  09a1  4c3b65c0                 cmp r12, qword ptr [rbp-64]
  09a5  4c0f4d65c0               cmovge r12, qword ptr [rbp-64]
; fetching = move fetched
  09aa  4c8b5d88                 mov r11, qword ptr [rbp-120]
; fetching = move_if fetching < pos ? pos
  09ae  4939cb                   cmp r11, rcx
  09b1  4c0f4cd9                 cmovl r11, rcx
; loop fetching < burst_end {
  09b5  4d39e3                   cmp r11, r12
  09b8  0f8d1c000000             jge L69
L68:
; ahead = load_i64 [indices + fetching<<3]
  09be  4b8b34da                 mov rsi, [r10+r11*8]
; ahead = mul ahead, 68
  09c2  486bf644                 imul rsi, rsi, 68
; prefetch L2 [table + ahead]
  09c6  410f181431               prefetcht1 [r9+rsi]
; prefetch L2 [table + ahead + 67]
  09cb  410f18543143             prefetcht1 [r9+rsi+67]
; fetching = add fetching, 1
  09d1  4983c301                 add r11, 1
; }
  09d5  4d39e3                   cmp r11, r12
  09d8  7ce4                     short jl L68
L69:
; fetched = move fetching
  09da  4c89d8                   mov rax, r11
  09dd  48894588                 mov qword ptr [rbp-120], rax
; due = add pos, 128
  09e1  488d8180000000           lea rax, [rcx+128]
  09e8  48894598                 mov qword ptr [rbp-104], rax
; }
L67:
; next_change = move near_end
  09ec  4c8b5d90                 mov r11, qword ptr [rbp-112]
; next_change = move_if due < near_end ? due
  09f0  488b4598                 mov rax, qword ptr [rbp-104]
  09f4  483b4590                 cmp rax, qword ptr [rbp-112]
  09f8  4c0f4c5d98               cmovl r11, qword ptr [rbp-104]
  09fd  4c39d9                   cmp rcx, r11
  0a00  0f8d5ff7ffff             jge L28
  0a06  e944f7ffff               jmp L27
; seldom
L41:
; if weight_size != -838860800 {
  0a0b  4881fe000000ce           cmp rsi, -838860800
  0a12  0f840e000000             je L71
; length = set -1
  0a18  48c7c0ffffffff           mov rax, -1
  0a1f  488945c8                 mov qword ptr [rbp-56], rax
; pos = move end
  0a23  4c89c1                   mov rcx, r8
; }
L71:
  0a26  e9c4f9ffff               jmp L42
; seldom
L45:
; if pos >= due {
  0a2b  483b4d98                 cmp rcx, qword ptr [rbp-104]
  0a2f  0f8c52000000             jl L73
; burst_end = add pos, 192
  0a35  4c8da1c0000000           lea r12, [rcx+192]
; burst_end = move_if burst_end >= index_count ? index_count
  0a3c  4c3b65c0                 cmp r12, qword ptr [rbp-64]
  0a40  4c0f4d65c0               cmovge r12, qword ptr [rbp-64]
; fetching = move fetched
  0a45  4c8b5d88                 mov r11, qword ptr [rbp-120]
; fetching = move_if fetching < pos ? pos
  0a49  4939cb                   cmp r11, rcx
  0a4c  4c0f4cd9                 cmovl r11, rcx
; loop fetching < burst_end {
  0a50  4d39e3                   cmp r11, r12
  0a53  0f8d1c000000             jge L75
L74:
; ahead = load_i64 [indices + fetching<<3]
  0a59  4b8b34da                 mov rsi, [r10+r11*8]
; ahead = mul ahead, 68
  0a5d  486bf644                 imul rsi, rsi, 68
; prefetch L2 [table + ahead]
  0a61  410f181431               prefetcht1 [r9+rsi]
; prefetch L2 [table + ahead + 67]
  0a66  410f18543143             prefetcht1 [r9+rsi+67]
; fetching = add fetching, 1
  0a6c  4983c301                 add r11, 1
; }
  0a70  4d39e3                   cmp r11, r12
  0a73  7ce4                     short jl L74
L75:
; fetched = move fetching
  0a75  4c89d8                   mov rax, r11
  0a78  48894588                 mov qword ptr [rbp-120], rax
; due = add pos, 128
  0a7c  488d8180000000           lea rax, [rcx+128]
  0a83  48894598                 mov qword ptr [rbp-104], rax
; }
L73:
; next_change = move near_end
  0a87  4c8b5d90                 mov r11, qword ptr [rbp-112]
; next_change = move_if due < near_end ? due
  0a8b  488b4598                 mov rax, qword ptr [rbp-104]
  0a8f  483b4590                 cmp rax, qword ptr [rbp-112]
  0a93  4c0f4c5d98               cmovl r11, qword ptr [rbp-104]
  0a98  4c39d9                   cmp rcx, r11
  0a9b  0f8d76f9ffff             jge L47
  0aa1  e95bf9ffff               jmp L46
; seldom
L51:
; if weight_size != -838860800 {
  0aa6  4881fe000000ce           cmp rsi, -838860800
  0aad  0f840e000000             je L77
; length = set -1
  0ab3  48c7c0ffffffff           mov rax, -1
  0aba  488945c8                 mov qword ptr [rbp-56], rax
; pos = move end
  0abe  4c89c1                   mov rcx, r8
; }
L77:
  0ac1  e9d9f9ffff               jmp L52
; seldom
L60:
; if pos >= due {
  0ac6  483b4d98                 cmp rcx, qword ptr [rbp-104]
  0aca  0f8c52000000             jl L79
; burst_end = add pos, 192
  0ad0  4c8da1c0000000           lea r12, [rcx+192]
; burst_end = move_if burst_end >= index_count ? index_count
  0ad7  4c3b65c0                 cmp r12, qword ptr [rbp-64]
  0adb  4c0f4d65c0               cmovge r12, qword ptr [rbp-64]
; fetching = move fetched
  0ae0  4c8b5d88                 mov r11, qword ptr [rbp-120]
; fetching = move_if fetching < pos ? pos
  0ae4  4939cb                   cmp r11, rcx
  0ae7  4c0f4cd9                 cmovl r11, rcx
; loop fetching < burst_end {
  0aeb  4d39e3                   cmp r11, r12
  0aee  0f8d1c000000             jge L81
L80:
; ahead = load_i64 [indices + fetching<<3]
  0af4  4b8b34da                 mov rsi, [r10+r11*8]
; ahead = mul ahead, 68
  0af8  486bf644                 imul rsi, rsi, 68
; prefetch L2 [table + ahead]
  0afc  410f181431               prefetcht1 [r9+rsi]
; prefetch L2 [table + ahead + 67]
  0b01  410f18543143             prefetcht1 [r9+rsi+67]
; fetching = add fetching, 1
  0b07  4983c301                 add r11, 1
; }
  0b0b  4d39e3                   cmp r11, r12
  0b0e  7ce4                     short jl L80
L81:
; fetched = move fetching
  0b10  4c89d8                   mov rax, r11
  0b13  48894588                 mov qword ptr [rbp-120], rax
; due = add pos, 128
  0b17  488d8180000000           lea rax, [rcx+128]
  0b1e  48894598                 mov qword ptr [rbp-104], rax
; }
L79:
; next_change = move near_end
  0b22  4c8b5d90                 mov r11, qword ptr [rbp-112]
; next_change = move_if due < near_end ? due
  0b26  488b4598                 mov rax, qword ptr [rbp-104]
  0b2a  483b4590                 cmp rax, qword ptr [rbp-112]
  0b2e  4c0f4c5d98               cmovl r11, qword ptr [rbp-104]
  0b33  4c39d9                   cmp rcx, r11
  0b36  0f8d5cfcffff             jge L62
  0b3c  e941fcffff               jmp L61
; failure exits
L20:
  0b41  488b45d0                 mov rax, qword ptr [rbp-48]
  0b45  4c897068                 mov qword ptr [rax+104], r14
  0b49  48894870                 mov qword ptr [rax+112], rcx
  0b4d  b801000000               mov eax, 1
  0b52  e917feffff               jmp L0
L29:
  0b57  488b45d0                 mov rax, qword ptr [rbp-48]
  0b5b  4c897068                 mov qword ptr [rax+104], r14
  0b5f  48894870                 mov qword ptr [rax+112], rcx
  0b63  b803000000               mov eax, 3
  0b68  e901feffff               jmp L0
L34:
  0b6d  488b45d0                 mov rax, qword ptr [rbp-48]
  0b71  4c897068                 mov qword ptr [rax+104], r14
  0b75  48894870                 mov qword ptr [rax+112], rcx
  0b79  b802000000               mov eax, 2
  0b7e  e9ebfdffff               jmp L0
L35:
  0b83  488b45d0                 mov rax, qword ptr [rbp-48]
  0b87  4c897068                 mov qword ptr [rax+104], r14
  0b8b  48894870                 mov qword ptr [rax+112], rcx
  0b8f  b802000000               mov eax, 2
  0b94  e9d5fdffff               jmp L0
L40:
  0b99  488b45d0                 mov rax, qword ptr [rbp-48]
  0b9d  4c897068                 mov qword ptr [rax+104], r14
  0ba1  48894870                 mov qword ptr [rax+112], rcx
  0ba5  b803000000               mov eax, 3
  0baa  e9bffdffff               jmp L0
L50:
  0baf  488b45d0                 mov rax, qword ptr [rbp-48]
  0bb3  4c897068                 mov qword ptr [rax+104], r14
  0bb7  48894870                 mov qword ptr [rax+112], rcx
  0bbb  b803000000               mov eax, 3
  0bc0  e9a9fdffff               jmp L0
L57:
  0bc5  488b45d0                 mov rax, qword ptr [rbp-48]
  0bc9  4c897068                 mov qword ptr [rax+104], r14
  0bcd  48894870                 mov qword ptr [rax+112], rcx
  0bd1  b803000000               mov eax, 3
  0bd6  e993fdffff               jmp L0
L65:
  0bdb  488b45d0                 mov rax, qword ptr [rbp-48]
  0bdf  4c897068                 mov qword ptr [rax+104], r14
  0be3  48894870                 mov qword ptr [rax+112], rcx
  0be7  b803000000               mov eax, 3
  0bec  e97dfdffff               jmp L0
; constants
