; spec      embedding_bag bits=4 dim=128 weighted pruned index=i32 offset=i32
; target    avx512 (x86-64)
; numerics  reference
; bytes     3760
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  53                       push rbx
  0009  4154                     push r12
  000b  4155                     push r13
  000d  4156                     push r14
  000f  4157                     push r15
  0011  4881ec90000000           sub rsp, 144
  0018  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  001c  4c8b3f                   mov r15, qword ptr [rdi]
; row_count = arg row_count
  001f  4c8b6f08                 mov r13, qword ptr [rdi+8]
; indices = arg indices
  0023  4c8b5f10                 mov r11, qword ptr [rdi+16]
; index_count = arg index_count
  0027  488b4718                 mov rax, qword ptr [rdi+24]
  002b  48894580                 mov qword ptr [rbp-128], rax
; bag_count = arg bag_count
  002f  488b4728                 mov rax, qword ptr [rdi+40]
  0033  48898570ffffff           mov qword ptr [rbp-144], rax
; pooled = arg pooled
  003a  488b4f50                 mov rcx, qword ptr [rdi+80]
; offsets = arg offsets
  003e  488b4720                 mov rax, qword ptr [rdi+32]
  0042  48898578ffffff           mov qword ptr [rbp-136], rax
; weights = arg weights
  0049  4c8b6730                 mov r12, qword ptr [rdi+48]
; mapping = arg mapping
  004d  4c8b4f38                 mov r9, qword ptr [rdi+56]
; mapping_count = arg mapping_count
  0051  4c8b5740                 mov r10, qword ptr [rdi+64]
; scratch = arg scratch
  0055  4c8b4760                 mov r8, qword ptr [rdi+96]
; out = arg output
  0059  488b5f48                 mov rbx, qword ptr [rdi+72]
; bag = set 0
  005d  31c0                     xor eax, eax
  005f  48894588                 mov qword ptr [rbp-120], rax
; last_bag = add bag_count, -1
  0063  488b8570ffffff           mov rax, qword ptr [rbp-144]
  006a  488d40ff                 lea rax, [rax-1]
  006e  48898560ffffff           mov qword ptr [rbp-160], rax
; shifts:i32x16 = const code_shifts
  0075  62f17c481005410d0000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  007f  62f17c48100d770d0000     vmovups zmm1, [L2]
; near_end = add index_count, -16
  0089  488b4580                 mov rax, qword ptr [rbp-128]
  008d  488d40f0                 lea rax, [rax-16]
  0091  48898550ffffff           mov qword ptr [rbp-176], rax
; if row_count < 1927 {
  0098  4981fd87070000           cmp r13, 1927
  009f  0f8d16000000             jge L8
; if mapping_count < 7708 {
  00a5  4981fa1c1e0000           cmp r10, 7708
  00ac  0f8d09000000             jge L10
; near_end = set 0
  00b2  31c0                     xor eax, eax
  00b4  48898550ffffff           mov qword ptr [rbp-176], rax
; }
L10:
; }
L8:
; rows_of_bags = mul bag_count, 8
  00bb  488b9570ffffff           mov rdx, qword ptr [rbp-144]
  00c2  48c1e203                 shl rdx, 3
; if pooled >= rows_of_bags {
  00c6  4839d1                   cmp rcx, rdx
  00c9  0f8c23000000             jl L12
; if row_count < 7711 {
  00cf  4981fd1f1e0000           cmp r13, 7711
  00d6  0f8d16000000             jge L14
; if mapping_count < 30844 {
  00dc  4981fa7c780000           cmp r10, 30844
  00e3  0f8d09000000             jge L16
; near_end = set 0
  00e9  31c0                     xor eax, eax
  00eb  48898550ffffff           mov qword ptr [rbp-176], rax
; }
L16:
; }
L14:
; }
L12:
; rows_of_bags = mul bag_count, 32
  00f2  488b9570ffffff           mov rdx, qword ptr [rbp-144]
  00f9  48c1e205                 shl rdx, 5
; if pooled >= rows_of_bags {
  00fd  4839d1                   cmp rcx, rdx
  0100  0f8c23000000             jl L18
; if row_count < 61681 {
  0106  4981fdf1f00000           cmp r13, 61681
  010d  0f8d16000000             jge L20
; if mapping_count < 246724 {
  0113  4981fac4c30300           cmp r10, 246724
  011a  0f8d09000000             jge L22
; near_end = set 0
  0120  31c0                     xor eax, eax
  0122  48898550ffffff           mov qword ptr [rbp-176], rax
; }
L22:
; }
L20:
; }
L18:
; far_end = add index_count, -128
  0129  488b4580                 mov rax, qword ptr [rbp-128]
  012d  488d4080                 lea rax, [rax-128]
  0131  48898548ffffff           mov qword ptr [rbp-184], rax
; if row_count < 370086 {
  0138  4981fda6a50500           cmp r13, 370086
  013f  0f8d16000000             jge L24
; if mapping_count < 1480344 {
  0145  4981fa98961600           cmp r10, 1480344
  014c  0f8d09000000             jge L26
; far_end = set 0
  0152  31c0                     xor eax, eax
  0154  48898548ffffff           mov qword ptr [rbp-184], rax
; }
L26:
; }
L24:
; last_end = move far_end
  015b  488b8548ffffff           mov rax, qword ptr [rbp-184]
  0162  488945c8                 mov qword ptr [rbp-56], rax
; last_end = move_if far_end < near_end ? near_end
  0166  488b8548ffffff           mov rax, qword ptr [rbp-184]
  016d  483b8550ffffff           cmp rax, qword ptr [rbp-176]
  0174  488b45c8                 mov rax, qword ptr [rbp-56]
  0178  480f4c8550ffffff         cmovl rax, qword ptr [rbp-176]
  0180  488945c8                 mov qword ptr [rbp-56], rax
; blank_row = arg blank_row
  0184  488b4758                 mov rax, qword ptr [rdi+88]
  0188  48898558ffffff           mov qword ptr [rbp-168], rax
; half_subnormal:f32x4 = const half_subnormal
  018f  c5f81015e90c0000         vmovups xmm2, [L4]
; other_half:f32x4 = const other_half
  0197  c5f8101df10c0000         vmovups xmm3, [L5]
; half_subnormal:f32x4 = fadd half_subnormal, other_half
  019f  c5e858d3                 vaddps xmm2, xmm2, xmm3
; blank_bag_end = bits half_subnormal
  01a3  c5f97ed0                 vmovd eax, xmm2
  01a7  48898568ffffff           mov qword ptr [rbp-152], rax
; blank_bag_end = min blank_bag_end, 5
  01ae  48c7c005000000           mov rax, 5
  01b5  483b8568ffffff           cmp rax, qword ptr [rbp-152]
  01bc  480f4f8568ffffff         cmovg rax, qword ptr [rbp-152]
  01c4  48898568ffffff           mov qword ptr [rbp-152], rax
; if row_count >= 123361 {
  01cb  4981fde1e10100           cmp r13, 123361
  01d2  0f8c09000000             jl L28
; blank_bag_end = set 0
  01d8  31c0                     xor eax, eax
  01da  48898568ffffff           mov qword ptr [rbp-152], rax
; }
L28:
; if mapping_count >= 493444 {
  01e1  4981fa84870700           cmp r10, 493444
  01e8  0f8c09000000             jl L30
; blank_bag_end = set 0
  01ee  31c0                     xor eax, eax
  01f0  48898568ffffff           mov qword ptr [rbp-152], rax
; }
L30:
; fours_begin = move last_end
  01f7  488b45c8                 mov rax, qword ptr [rbp-56]
  01fb  488945a0                 mov qword ptr [rbp-96], rax
; if mapping == 0 {
  01ff  4d85c9                   test r9, r9
  0202  0f850e000000             jne L32
; fours_begin = set 9223372036854775807
  0208  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  0212  488945a0                 mov qword ptr [rbp-96], rax
; }
L32:
; if mapping_count == 0 {
  0216  4d85d2                   test r10, r10
  0219  0f850e000000             jne L34
; fours_begin = set 9223372036854775807
  021f  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  0229  488945a0                 mov qword ptr [rbp-96], rax
; }
L34:
; pos = set 0
  022d  31d2                     xor edx, edx
; pos = move bag
  022f  488b5588                 mov rdx, qword ptr [rbp-120]
; if bag < bag_count {
  0233  488b4588                 mov rax, qword ptr [rbp-120]
  0237  483b8570ffffff           cmp rax, qword ptr [rbp-144]
  023e  0f8d1c000000             jge L36
; pos = load_i32 [offsets + bag<<2]
  0244  488b4588                 mov rax, qword ptr [rbp-120]
  0248  48c1e002                 shl rax, 2
  024c  48038578ffffff           add rax, qword ptr [rbp-136]
  0253  486310                   movsxd rdx, dword ptr [rax]
; fail_if index_count <u pos -> 1
  0256  48395580                 cmp qword ptr [rbp-128], rdx
  025a  0f82840a0000             jb L37
; }
L36:
; one_row_end = sub index_count, pos
  0260  4c8b7580                 mov r14, qword ptr [rbp-128]
  0264  4929d6                   sub r14, rdx
; one_row_end = add one_row_end, bag
  0267  4c037588                 add r14, qword ptr [rbp-120]
; one_row_end = move_if last_bag < one_row_end ? last_bag
  026b  4c39b560ffffff           cmp qword ptr [rbp-160], r14
  0272  4c0f4cb560ffffff         cmovl r14, qword ptr [rbp-160]
; if row_count == 0 {
  027a  4d85ed                   test r13, r13
  027d  0f8503000000             jne L39
; one_row_end = set 0
  0283  4531f6                   xor r14d, r14d
; }
L39:
; out = add out, 0
  0286  488d0b                   lea rcx, [rbx]
; bag = move bag
  0289  488b7d88                 mov rdi, qword ptr [rbp-120]
; loop bag < one_row_end {
  028d  4c39f7                   cmp rdi, r14
  0290  0f8d0e020000             jge L41
L40:
; last_row = load_i32 [offsets + bag<<2 + 4]
  0296  488b8578ffffff           mov rax, qword ptr [rbp-136]
  029d  486374b804               movsxd rsi, dword ptr [rax+rdi*4+4]
; last_row = add last_row, -1
  02a2  4883c6ff                 add rsi, -1
; if last_row != pos, seldom {
  02a6  4839d6                   cmp rsi, rdx
  02a9  0f85ea070000             jne L42
L43:
; if last_row == pos {
; if pos < last_end, seldom {
  02af  483b55c8                 cmp rdx, qword ptr [rbp-56]
  02b3  0f8cf1070000             jl L45
L46:
; index = load_i32 [indices + pos<<2]
  02b9  49633493                 movsxd rsi, dword ptr [r11+rdx*4]
; if index >=u mapping_count, seldom {
  02bd  4c39d6                   cmp rsi, r10
  02c0  0f8365080000             jae L47
L48:
; if index <u mapping_count {
; if mapping != 0 {
  02c6  4d85c9                   test r9, r9
  02c9  0f8404000000             je L51
; index = load_i32 [mapping + index<<2]
  02cf  496334b1                 movsxd rsi, dword ptr [r9+rsi*4]
; }
L51:
; present = add index, 1
  02d3  488d5e01                 lea rbx, [rsi+1]
; if row_count <u present, seldom {
  02d7  4939dd                   cmp r13, rbx
  02da  0f825c080000             jb L52
L53:
; if row_count >=u present {
; kept_bits = min present, 1
  02e0  48c7c001000000           mov rax, 1
  02e7  4839d8                   cmp rax, rbx
  02ea  480f4fc3                 cmovg rax, rbx
  02ee  4889c3                   mov rbx, rax
; kept_bits = mul kept_bits, -1
  02f1  486bdbff                 imul rbx, rbx, -1
; store_i64 [scratch + 16] kept_bits
  02f5  49895810                 mov [r8+16], rbx
; index = max index, 0
  02f9  48c7c000000000           mov rax, 0
  0300  4839f0                   cmp rax, rsi
  0303  480f4cc6                 cmovl rax, rsi
  0307  4889c6                   mov rsi, rax
; row_offset = mul index, 68
  030a  486bf644                 imul rsi, rsi, 68
; row = add table, row_offset
  030e  4c01fe                   add rsi, r15
; factors:f32x2 = splat_f16_pair [row + 64]
  0311  c4e279585640             vpbroadcastd xmm2, [rsi+64]
  0317  c4e27913d2               vcvtph2ps xmm2, xmm2
; weight:f32x2 = splat_host [weights + pos<<2]
  031c  c4c279581c94             vpbroadcastd xmm3, [r12+rdx*4]
; factors:f32x2 = fmul weight, factors
  0322  c5e059d2                 vmulps xmm2, xmm3, xmm2
; store [out] 2 lanes factors
  0326  c5f81311                 vmovlps [rcx], xmm2
; scale:f32x16 = splat_host [out]
  032a  62f27d485811             vpbroadcastd zmm2, [rcx]
; bias:f32x16 = splat_host [out + 4]
  0330  62f27d48585901           vpbroadcastd zmm3, [rcx+4]
; kept_bits:i32x16 = splat_host [scratch + 16]
  0337  62d27d48586004           vpbroadcastd zmm4, [r8+16]
; scale:f32x16 = and scale, kept_bits
  033e  62f16d48dbd4             vpandd zmm2, zmm2, zmm4
; bias:f32x16 = and bias, kept_bits
  0344  62f16548dbdc             vpandd zmm3, zmm3, zmm4
; zero:f32x16 = zero
  034a  c5d857e4                 vxorps xmm4, xmm4, xmm4
; bias:f32x16 = fadd bias, zero
  034e  62f1644858dc             vaddps zmm3, zmm3, zmm4
; code:i32x16 = splat_64 [row]
  0354  62f2fd485926             vpbroadcastq zmm4, [rsi]
; code:i32x16 = shr code, shifts
  035a  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  0360  62f25d4816e9             vpermps zmm5, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  0366  62f26d48a8eb             vfmadd213ps zmm5, zmm2, zmm3
; code:i32x16 = splat_64 [row + 8]
  036c  62f2fd48596601           vpbroadcastq zmm4, [rsi+8]
; code:i32x16 = shr code, shifts
  0373  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  0379  62f25d4816f1             vpermps zmm6, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  037f  62f26d48a8f3             vfmadd213ps zmm6, zmm2, zmm3
; code:i32x16 = splat_64 [row + 16]
  0385  62f2fd48596602           vpbroadcastq zmm4, [rsi+16]
; code:i32x16 = shr code, shifts
  038c  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  0392  62f25d4816f9             vpermps zmm7, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  0398  62f26d48a8fb             vfmadd213ps zmm7, zmm2, zmm3
; code:i32x16 = splat_64 [row + 24]
  039e  62f2fd48596603           vpbroadcastq zmm4, [rsi+24]
; code:i32x16 = shr code, shifts
  03a5  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  03ab  62725d4816c1             vpermps zmm8, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  03b1  62726d48a8c3             vfmadd213ps zmm8, zmm2, zmm3
; code:i32x16 = splat_64 [row + 32]
  03b7  62f2fd48596604           vpbroadcastq zmm4, [rsi+32]
; code:i32x16 = shr code, shifts
  03be  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  03c4  62725d4816c9             vpermps zmm9, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  03ca  62726d48a8cb             vfmadd213ps zmm9, zmm2, zmm3
; code:i32x16 = splat_64 [row + 40]
  03d0  62f2fd48596605           vpbroadcastq zmm4, [rsi+40]
; code:i32x16 = shr code, shifts
  03d7  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  03dd  62725d4816d1             vpermps zmm10, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  03e3  62726d48a8d3             vfmadd213ps zmm10, zmm2, zmm3
; code:i32x16 = splat_64 [row + 48]
  03e9  62f2fd48596606           vpbroadcastq zmm4, [rsi+48]
; code:i32x16 = shr code, shifts
  03f0  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  03f6  62725d4816d9             vpermps zmm11, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  03fc  62726d48a8db             vfmadd213ps zmm11, zmm2, zmm3
; code:i32x16 = splat_64 [row + 56]
  0402  62f2fd48596607           vpbroadcastq zmm4, [rsi+56]
; code:i32x16 = shr code, shifts
  0409  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  040f  62f25d4816e1             vpermps zmm4, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  0415  62f26d48a8e3             vfmadd213ps zmm4, zmm2, zmm3
; order:i32x16 = const column_order
  041b  62f17c4810151b0a0000     vmovups zmm2, [L3]
; value:f32x16 = permute value, order
  0425  62f26d4816ed             vpermps zmm5, zmm2, zmm5
; store [out] 16 lanes value
  042b  62f17c481129             vmovups [rcx], zmm5
; value:f32x16 = permute value, order
  0431  62f26d4816f6             vpermps zmm6, zmm2, zmm6
; store [out + 64] 16 lanes value
  0437  62f17c48117101           vmovups [rcx+64], zmm6
; value:f32x16 = permute value, order
  043e  62f26d4816ff             vpermps zmm7, zmm2, zmm7
; store [out + 128] 16 lanes value
  0444  62f17c48117902           vmovups [rcx+128], zmm7
; value:f32x16 = permute value, order
  044b  62526d4816c0             vpermps zmm8, zmm2, zmm8
; store [out + 192] 16 lanes value
  0451  62717c48114103           vmovups [rcx+192], zmm8
; value:f32x16 = permute value, order
  0458  62526d4816c9             vpermps zmm9, zmm2, zmm9
; store [out + 256] 16 lanes value
  045e  62717c48114904           vmovups [rcx+256], zmm9
; value:f32x16 = permute value, order
  0465  62526d4816d2             vpermps zmm10, zmm2, zmm10
; store [out + 320] 16 lanes value
  046b  62717c48115105           vmovups [rcx+320], zmm10
; value:f32x16 = permute value, order
  0472  62526d4816db             vpermps zmm11, zmm2, zmm11
; store [out + 384] 16 lanes value
  0478  62717c48115906           vmovups [rcx+384], zmm11
; value:f32x16 = permute value, order
  047f  62f26d4816e4             vpermps zmm4, zmm2, zmm4
; store [out + 448] 16 lanes value
  0485  62f17c48116107           vmovups [rcx+448], zmm4
; out = add out, 512
  048c  4881c100020000           add rcx, 512
; bag = add bag, 1
  0493  4883c701                 add rdi, 1
; pos = add pos, 1
  0497  4883c201                 add rdx, 1
; }
L54:
; }
L49:
; }
L44:
; }
  049b  4c39f7                   cmp rdi, r14
  049e  0f8cf2fdffff             jl L40
L41:
; out = add out, 0
  04a4  488d19                   lea rbx, [rcx]
; bag = move bag
  04a7  4889f8                   mov rax, rdi
  04aa  48894588                 mov qword ptr [rbp-120], rax
; loop bag < bag_count {
  04ae  483b8570ffffff           cmp rax, qword ptr [rbp-144]
  04b5  0f8dc7050000             jge L56
L55:
; end = move index_count
  04bb  488b4580                 mov rax, qword ptr [rbp-128]
  04bf  488945c0                 mov qword ptr [rbp-64], rax
; if bag < last_bag {
  04c3  488b4588                 mov rax, qword ptr [rbp-120]
  04c7  483b8560ffffff           cmp rax, qword ptr [rbp-160]
  04ce  0f8d17000000             jge L58
; end = load_i32 [offsets + bag<<2 + 4]
  04d4  488b4588                 mov rax, qword ptr [rbp-120]
  04d8  48c1e002                 shl rax, 2
  04dc  48038578ffffff           add rax, qword ptr [rbp-136]
  04e3  48634004                 movsxd rax, dword ptr [rax+4]
  04e7  488945c0                 mov qword ptr [rbp-64], rax
; }
L58:
; fail_if end < pos -> 2
  04eb  483955c0                 cmp qword ptr [rbp-64], rdx
  04ef  0f8c07080000             jl L59
; fail_if index_count <u end -> 2
  04f5  488b4580                 mov rax, qword ptr [rbp-128]
  04f9  483b45c0                 cmp rax, qword ptr [rbp-64]
  04fd  0f8211080000             jb L60
; acc0:f32x16 = zero
  0503  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  0507  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  050b  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  050f  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  0513  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  0517  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  051b  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  0520  c4413057c9               vxorps xmm9, xmm9, xmm9
; bag_length = sub end, pos
  0525  488b4dc0                 mov rcx, qword ptr [rbp-64]
  0529  4829d1                   sub rcx, rdx
; if bag_length < blank_bag_end {
  052c  483b8d68ffffff           cmp rcx, qword ptr [rbp-152]
  0533  0f8da3010000             jge L62
; blank_row = add blank_row, 0
  0539  488b8558ffffff           mov rax, qword ptr [rbp-168]
  0540  488d00                   lea rax, [rax]
  0543  488945a8                 mov qword ptr [rbp-88], rax
; weight_at = set 0
  0547  4531f6                   xor r14d, r14d
; one_bits = set 1065353216
  054a  48c7c00000803f           mov rax, 1065353216
  0551  488945b0                 mov qword ptr [rbp-80], rax
; loop pos < end {
  0555  483b55c0                 cmp rdx, qword ptr [rbp-64]
  0559  0f8d7d010000             jge L64
L63:
; if pos < last_end, seldom {
  055f  483b55c8                 cmp rdx, qword ptr [rbp-56]
  0563  0f8ce4050000             jl L65
L66:
; index = load_i32 [indices + pos<<2]
  0569  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; fail_if index >=u mapping_count -> 3
  056d  4c39d1                   cmp rcx, r10
  0570  0f83b6070000             jae L67
; if mapping != 0 {
  0576  4d85c9                   test r9, r9
  0579  0f8404000000             je L69
; index = load_i32 [mapping + index<<2]
  057f  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L69:
; present = add index, 1
  0583  488d7101                 lea rsi, [rcx+1]
; fail_if row_count <u present -> 4
  0587  4939f5                   cmp r13, rsi
  058a  0f82b4070000             jb L70
; row_offset = mul index, 68
  0590  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  0594  4c01f9                   add rcx, r15
; row = move_if present == 0 ? blank_row
  0597  4885f6                   test rsi, rsi
  059a  480f444da8               cmove rcx, qword ptr [rbp-88]
; weight_bits = load_i32 [weights + pos<<2]
  059f  49633c94                 movsxd rdi, dword ptr [r12+rdx*4]
; weight_bits = move_if present == 0 ? one_bits
  05a3  4885f6                   test rsi, rsi
  05a6  480f447db0               cmove rdi, qword ptr [rbp-80]
; store_i32 [scratch + 16] weight_bits
  05ab  41897810                 mov [r8+16], edi
; factors:f32x2 = splat_f16_pair [row + 64]
  05af  c46279585140             vpbroadcastd xmm10, [rcx+64]
  05b5  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [scratch + weight_at<<2 + 16]
  05ba  c40279585cb010           vpbroadcastd xmm11, [r8+r14*4+16]
; factors:f32x2 = fmul weight, factors
  05c1  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [out] 2 lanes factors
  05c6  c5781313                 vmovlps [rbx], xmm10
; scale:f32x16 = splat_host [out]
  05ca  62727d485813             vpbroadcastd zmm10, [rbx]
; bias:f32x16 = splat_host [out + 4]
  05d0  62727d48585b01           vpbroadcastd zmm11, [rbx+4]
; code:i32x16 = splat_64 [row + 24]
  05d7  6272fd48596103           vpbroadcastq zmm12, [rcx+24]
; code:i32x16 = shr code, shifts
  05de  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc1:f32x16 = fadd acc1, bias
  05e4  62d1644858db             vaddps zmm3, zmm3, zmm11
; code1:i32x16 = splat_64 [row + 8]
  05ea  6272fd48596901           vpbroadcastq zmm13, [rcx+8]
; code1:i32x16 = shr code1, shifts
  05f1  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc0:f32x16 = fadd acc0, bias
  05f7  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; value:f32x16 = lookup code1, values
  05fd  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [row]
  0603  6272fd485929             vpbroadcastq zmm13, [rcx]
; code1:i32x16 = shr code1, shifts
  0609  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc3:f32x16 = fadd acc3, bias
  060f  62d1544858eb             vaddps zmm5, zmm5, zmm11
; value1:f32x16 = lookup code1, values
  0615  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 16]
  061b  6272fd48596902           vpbroadcastq zmm13, [rcx+16]
; code1:i32x16 = shr code1, shifts
  0622  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc2:f32x16 = fadd acc2, bias
  0628  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; acc0:f32x16 = fma scale, value1, acc0
  062e  62d22d48b8d7             vfmadd231ps zmm2, zmm10, zmm15
; acc1:f32x16 = fma scale, value, acc1
  0634  62d22d48b8de             vfmadd231ps zmm3, zmm10, zmm14
; value:f32x16 = lookup code, values
  063a  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc3:f32x16 = fma scale, value, acc3
  0640  62d22d48b8ee             vfmadd231ps zmm5, zmm10, zmm14
; value:f32x16 = lookup code1, values
  0646  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc2:f32x16 = fma scale, value, acc2
  064c  62d22d48b8e6             vfmadd231ps zmm4, zmm10, zmm14
; code:i32x16 = splat_64 [row + 56]
  0652  6272fd48596107           vpbroadcastq zmm12, [rcx+56]
; code:i32x16 = shr code, shifts
  0659  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc5:f32x16 = fadd acc5, bias
  065f  62d1444858fb             vaddps zmm7, zmm7, zmm11
; code1:i32x16 = splat_64 [row + 40]
  0665  6272fd48596905           vpbroadcastq zmm13, [rcx+40]
; code1:i32x16 = shr code1, shifts
  066c  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc4:f32x16 = fadd acc4, bias
  0672  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; value:f32x16 = lookup code1, values
  0678  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 32]
  067e  6272fd48596904           vpbroadcastq zmm13, [rcx+32]
; code1:i32x16 = shr code1, shifts
  0685  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc7:f32x16 = fadd acc7, bias
  068b  6251344858cb             vaddps zmm9, zmm9, zmm11
; value1:f32x16 = lookup code1, values
  0691  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 48]
  0697  6272fd48596906           vpbroadcastq zmm13, [rcx+48]
; code1:i32x16 = shr code1, shifts
  069e  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc6:f32x16 = fadd acc6, bias
  06a4  62513c4858c3             vaddps zmm8, zmm8, zmm11
; acc4:f32x16 = fma scale, value1, acc4
  06aa  62d22d48b8f7             vfmadd231ps zmm6, zmm10, zmm15
; acc5:f32x16 = fma scale, value, acc5
  06b0  62d22d48b8fe             vfmadd231ps zmm7, zmm10, zmm14
; value:f32x16 = lookup code, values
  06b6  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc7:f32x16 = fma scale, value, acc7
  06bc  62522d48b8ce             vfmadd231ps zmm9, zmm10, zmm14
; value:f32x16 = lookup code1, values
  06c2  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc6:f32x16 = fma scale, value, acc6
  06c8  62522d48b8c6             vfmadd231ps zmm8, zmm10, zmm14
; pos = add pos, 1
  06ce  4883c201                 add rdx, 1
; }
  06d2  483b55c0                 cmp rdx, qword ptr [rbp-64]
  06d6  0f8c83feffff             jl L63
L64:
; }
L62:
; loop pos < end {
  06dc  483b55c0                 cmp rdx, qword ptr [rbp-64]
  06e0  0f8d0e030000             jge L72
L71:
; chunk_end = add pos, 128
  06e6  4c8db280000000           lea r14, [rdx+128]
; chunk_end = move_if end < chunk_end ? end
  06ed  4c3975c0                 cmp qword ptr [rbp-64], r14
  06f1  4c0f4c75c0               cmovl r14, qword ptr [rbp-64]
; kept = set 0
  06f6  31f6                     xor esi, esi
; fours_end = add chunk_end, -3
  06f8  498d7efd                 lea rdi, [r14-3]
; fours_end = move_if pos < fours_begin ? pos
  06fc  483b55a0                 cmp rdx, qword ptr [rbp-96]
  0700  480f4cfa                 cmovl rdi, rdx
; if pos < fours_end {
  0704  4839fa                   cmp rdx, rdi
  0707  0f8d3b010000             jge L74
; first_pos = move pos
  070d  4889d0                   mov rax, rdx
  0710  48894598                 mov qword ptr [rbp-104], rax
; first_kept = move kept
  0714  4889f0                   mov rax, rsi
  0717  48894590                 mov qword ptr [rbp-112], rax
; wrong = set 0
  071b  31c0                     xor eax, eax
  071d  488945b8                 mov qword ptr [rbp-72], rax
; largest:i32x4 = zero
  0721  c4412857d2               vxorps xmm10, xmm10, xmm10
; loop pos < fours_end {
  0726  4839fa                   cmp rdx, rdi
  0729  0f8dc5000000             jge L76
L75:
; index = load_i32 [indices + pos<<2]
  072f  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; if index >=u mapping_count, seldom {
  0733  4c39d1                   cmp rcx, r10
  0736  0f8392040000             jae L77
L78:
; four_rows:i32x4 = splat_host [mapping + index<<2]
  073c  c44279581c89             vpbroadcastd xmm11, [r9+rcx*4]
; index = load_i32 [indices + pos<<2 + 4]
  0742  49634c9304               movsxd rcx, dword ptr [r11+rdx*4+4]
; if index >=u mapping_count, seldom {
  0747  4c39d1                   cmp rcx, r10
  074a  0f8390040000             jae L79
L80:
; four_rows:i32x4 = load_lane 1 [mapping + index<<2], else four_rows
  0750  c44321221c8901           vpinsrd xmm11, xmm11, [r9+rcx*4], 1
; index = load_i32 [indices + pos<<2 + 8]
  0757  49634c9308               movsxd rcx, dword ptr [r11+rdx*4+8]
; if index >=u mapping_count, seldom {
  075c  4c39d1                   cmp rcx, r10
  075f  0f838d040000             jae L81
L82:
; four_rows:i32x4 = load_lane 2 [mapping + index<<2], else four_rows
  0765  c44321221c8902           vpinsrd xmm11, xmm11, [r9+rcx*4], 2
; index = load_i32 [indices + pos<<2 + 12]
  076c  49634c930c               movsxd rcx, dword ptr [r11+rdx*4+12]
; if index >=u mapping_count, seldom {
  0771  4c39d1                   cmp rcx, r10
  0774  0f838a040000             jae L83
L84:
; four_rows:i32x4 = load_lane 3 [mapping + index<<2], else four_rows
  077a  c44321221c8903           vpinsrd xmm11, xmm11, [r9+rcx*4], 3
; four_present:i32x4 = const ones
  0781  c578102517070000         vmovups xmm12, [L6]
; four_present:i32x4 = iadd four_rows, four_present
  0789  c44121fee4               vpaddd xmm12, xmm11, xmm12
; largest:i32x4 = umax largest, four_present
  078e  c442293fd4               vpmaxud xmm10, xmm10, xmm12
; four_weights:f32x4 = load [weights + pos<<2]
  0793  c44178102494             vmovups xmm12, [r12+rdx*4]
; four_weights:f32x4 = compress four_weights, four_rows
  0799  62d27e0839d3             vpmovd2m k2, xmm11
  079f  c5f944d2                 knotb k2, k2
  07a3  62527d8a8be4             vpcompressd xmm12 {k2}{z}, xmm12
; store [scratch + kept<<2 + 16] 4 lanes four_weights
  07a9  c441781164b010           vmovups [r8+rsi*4+16], xmm12
; next_kept = count_kept kept, four_rows
  07b0  62d27e0839d3             vpmovd2m k2, xmm11
  07b6  c5fb93c2                 kmovd eax, k2
  07ba  83f00f                   xor eax, 15
  07bd  f30fb8c0                 popcnt eax, eax
  07c1  488d0c06                 lea rcx, [rsi+rax]
; four_rows:i32x4 = compress four_rows, four_rows
  07c5  62d27e0839d3             vpmovd2m k2, xmm11
  07cb  c5f944d2                 knotb k2, k2
  07cf  62527d8a8bdb             vpcompressd xmm11 {k2}{z}, xmm11
; store_i64s [scratch + kept<<3 + 2064] four_rows
  07d5  c4427d25e3               vpmovsxdq ymm12, xmm11
  07da  c4417c11a4f010080000     vmovups [r8+rsi*8+2064], ymm12
; kept = move next_kept
  07e4  4889ce                   mov rsi, rcx
; pos = add pos, 4
  07e7  4883c204                 add rdx, 4
; }
  07eb  4839fa                   cmp rdx, rdi
  07ee  0f8c3bffffff             jl L75
L76:
; store [scratch + 6160] 4 lanes largest
  07f4  c44178119010180000       vmovups [r8+6160], xmm10
; index = load_i32 [scratch + 6160]
  07fd  49638810180000           movsxd rcx, dword ptr [r8+6160]
; if row_count <u index, seldom {
  0804  4939cd                   cmp r13, rcx
  0807  0f8209040000             jb L85
L86:
; index = load_i32 [scratch + 6164]
  080d  49638814180000           movsxd rcx, dword ptr [r8+6164]
; if row_count <u index, seldom {
  0814  4939cd                   cmp r13, rcx
  0817  0f8209040000             jb L87
L88:
; index = load_i32 [scratch + 6168]
  081d  49638818180000           movsxd rcx, dword ptr [r8+6168]
; if row_count <u index, seldom {
  0824  4939cd                   cmp r13, rcx
  0827  0f8209040000             jb L89
L90:
; index = load_i32 [scratch + 6172]
  082d  4963881c180000           movsxd rcx, dword ptr [r8+6172]
; if row_count <u index, seldom {
  0834  4939cd                   cmp r13, rcx
  0837  0f8209040000             jb L91
L92:
; if wrong != 0, seldom {
  083d  48837db800               cmp qword ptr [rbp-72], 0
  0842  0f850e040000             jne L93
L94:
; }
L74:
; loop pos < chunk_end {
  0848  4c39f2                   cmp rdx, r14
  084b  0f8d53000000             jge L96
L95:
; if pos < last_end, seldom {
  0851  483b55c8                 cmp rdx, qword ptr [rbp-56]
  0855  0f8c08040000             jl L97
L98:
; index = load_i32 [indices + pos<<2]
  085b  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; fail_if index >=u mapping_count -> 3
  085f  4c39d1                   cmp rcx, r10
  0862  0f83f4040000             jae L99
; if mapping != 0 {
  0868  4d85c9                   test r9, r9
  086b  0f8404000000             je L101
; index = load_i32 [mapping + index<<2]
  0871  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L101:
; present = add index, 1
  0875  488d7901                 lea rdi, [rcx+1]
; fail_if row_count <u present -> 4
  0879  4939fd                   cmp r13, rdi
  087c  0f82f2040000             jb L102
; store_i64 [scratch + kept<<3 + 2064] index
  0882  49898cf010080000         mov [r8+rsi*8+2064], rcx
; weight_bits = load_i32 [weights + pos<<2]
  088a  49630c94                 movsxd rcx, dword ptr [r12+rdx*4]
; store_i32 [scratch + kept<<2 + 16] weight_bits
  088e  41894cb010               mov [r8+rsi*4+16], ecx
; kept = count kept, present
  0893  4883ff01                 cmp rdi, 1
  0897  4883deff                 sbb rsi, -1
; pos = add pos, 1
  089b  4883c201                 add rdx, 1
; }
  089f  4c39f2                   cmp rdx, r14
  08a2  7cad                     short jl L95
L96:
; at = set 0
  08a4  31ff                     xor edi, edi
; loop at < kept {
  08a6  4839f7                   cmp rdi, rsi
  08a9  0f8d3b010000             jge L104
L103:
; kept_row = load_i64 [scratch + at<<3 + 2064]
  08af  498b8cf810080000         mov rcx, [r8+rdi*8+2064]
; row_offset = mul kept_row, 68
  08b7  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  08bb  4c01f9                   add rcx, r15
; factors:f32x2 = splat_f16_pair [row + 64]
  08be  c46279585140             vpbroadcastd xmm10, [rcx+64]
  08c4  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [scratch + at<<2 + 16]
  08c9  c44279585cb810           vpbroadcastd xmm11, [r8+rdi*4+16]
; factors:f32x2 = fmul weight, factors
  08d0  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [out] 2 lanes factors
  08d5  c5781313                 vmovlps [rbx], xmm10
; scale:f32x16 = splat_host [out]
  08d9  62727d485813             vpbroadcastd zmm10, [rbx]
; bias:f32x16 = splat_host [out + 4]
  08df  62727d48585b01           vpbroadcastd zmm11, [rbx+4]
; code:i32x16 = splat_64 [row + 24]
  08e6  6272fd48596103           vpbroadcastq zmm12, [rcx+24]
; code:i32x16 = shr code, shifts
  08ed  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc1:f32x16 = fadd acc1, bias
  08f3  62d1644858db             vaddps zmm3, zmm3, zmm11
; code:i32x16 = splat_64 [row + 8]
  08f9  6272fd48596901           vpbroadcastq zmm13, [rcx+8]
; code:i32x16 = shr code, shifts
  0900  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc0:f32x16 = fadd acc0, bias
  0906  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; value:f32x16 = lookup code, values
  090c  6272154816f1             vpermps zmm14, zmm13, zmm1
; code:i32x16 = splat_64 [row]
  0912  6272fd485929             vpbroadcastq zmm13, [rcx]
; code:i32x16 = shr code, shifts
  0918  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc3:f32x16 = fadd acc3, bias
  091e  62d1544858eb             vaddps zmm5, zmm5, zmm11
; value1:f32x16 = lookup code, values
  0924  6272154816f9             vpermps zmm15, zmm13, zmm1
; code:i32x16 = splat_64 [row + 16]
  092a  6272fd48596902           vpbroadcastq zmm13, [rcx+16]
; code:i32x16 = shr code, shifts
  0931  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc2:f32x16 = fadd acc2, bias
  0937  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; acc0:f32x16 = fma scale, value1, acc0
  093d  62d22d48b8d7             vfmadd231ps zmm2, zmm10, zmm15
; acc1:f32x16 = fma scale, value, acc1
  0943  62d22d48b8de             vfmadd231ps zmm3, zmm10, zmm14
; value:f32x16 = lookup code, values
  0949  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc3:f32x16 = fma scale, value, acc3
  094f  62d22d48b8ee             vfmadd231ps zmm5, zmm10, zmm14
; value:f32x16 = lookup code, values
  0955  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc2:f32x16 = fma scale, value, acc2
  095b  62d22d48b8e6             vfmadd231ps zmm4, zmm10, zmm14
; code:i32x16 = splat_64 [row + 56]
  0961  6272fd48596107           vpbroadcastq zmm12, [rcx+56]
; code:i32x16 = shr code, shifts
  0968  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc5:f32x16 = fadd acc5, bias
  096e  62d1444858fb             vaddps zmm7, zmm7, zmm11
; code:i32x16 = splat_64 [row + 40]
  0974  6272fd48596905           vpbroadcastq zmm13, [rcx+40]
; code:i32x16 = shr code, shifts
  097b  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc4:f32x16 = fadd acc4, bias
  0981  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; value:f32x16 = lookup code, values
  0987  6272154816f1             vpermps zmm14, zmm13, zmm1
; code:i32x16 = splat_64 [row + 32]
  098d  6272fd48596904           vpbroadcastq zmm13, [rcx+32]
; code:i32x16 = shr code, shifts
  0994  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc7:f32x16 = fadd acc7, bias
  099a  6251344858cb             vaddps zmm9, zmm9, zmm11
; value1:f32x16 = lookup code, values
  09a0  6272154816f9             vpermps zmm15, zmm13, zmm1
; code:i32x16 = splat_64 [row + 48]
  09a6  6272fd48596906           vpbroadcastq zmm13, [rcx+48]
; code:i32x16 = shr code, shifts
  09ad  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc6:f32x16 = fadd acc6, bias
  09b3  62513c4858c3             vaddps zmm8, zmm8, zmm11
; acc4:f32x16 = fma scale, value1, acc4
  09b9  62d22d48b8f7             vfmadd231ps zmm6, zmm10, zmm15
; acc5:f32x16 = fma scale, value, acc5
  09bf  62d22d48b8fe             vfmadd231ps zmm7, zmm10, zmm14
; value:f32x16 = lookup code, values
  09c5  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc7:f32x16 = fma scale, value, acc7
  09cb  62522d48b8ce             vfmadd231ps zmm9, zmm10, zmm14
; value:f32x16 = lookup code, values
  09d1  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc6:f32x16 = fma scale, value, acc6
  09d7  62522d48b8c6             vfmadd231ps zmm8, zmm10, zmm14
; at = add at, 1
  09dd  4883c701                 add rdi, 1
; }
  09e1  4839f7                   cmp rdi, rsi
  09e4  0f8cc5feffff             jl L103
L104:
; }
  09ea  483b55c0                 cmp rdx, qword ptr [rbp-64]
  09ee  0f8cf2fcffff             jl L71
L72:
; order:i32x16 = const column_order
  09f4  62717c48101542040000     vmovups zmm10, [L3]
; acc0:f32x16 = permute acc0, order
  09fe  62f22d4816d2             vpermps zmm2, zmm10, zmm2
; store [out] 16 lanes acc0
  0a04  62f17c481113             vmovups [rbx], zmm2
; acc1:f32x16 = permute acc1, order
  0a0a  62f22d4816db             vpermps zmm3, zmm10, zmm3
; store [out + 64] 16 lanes acc1
  0a10  62f17c48115b01           vmovups [rbx+64], zmm3
; acc2:f32x16 = permute acc2, order
  0a17  62f22d4816e4             vpermps zmm4, zmm10, zmm4
; store [out + 128] 16 lanes acc2
  0a1d  62f17c48116302           vmovups [rbx+128], zmm4
; acc3:f32x16 = permute acc3, order
  0a24  62f22d4816ed             vpermps zmm5, zmm10, zmm5
; store [out + 192] 16 lanes acc3
  0a2a  62f17c48116b03           vmovups [rbx+192], zmm5
; acc4:f32x16 = permute acc4, order
  0a31  62f22d4816f6             vpermps zmm6, zmm10, zmm6
; store [out + 256] 16 lanes acc4
  0a37  62f17c48117304           vmovups [rbx+256], zmm6
; acc5:f32x16 = permute acc5, order
  0a3e  62f22d4816ff             vpermps zmm7, zmm10, zmm7
; store [out + 320] 16 lanes acc5
  0a44  62f17c48117b05           vmovups [rbx+320], zmm7
; acc6:f32x16 = permute acc6, order
  0a4b  62522d4816c0             vpermps zmm8, zmm10, zmm8
; store [out + 384] 16 lanes acc6
  0a51  62717c48114306           vmovups [rbx+384], zmm8
; acc7:f32x16 = permute acc7, order
  0a58  62522d4816c9             vpermps zmm9, zmm10, zmm9
; store [out + 448] 16 lanes acc7
  0a5e  62717c48114b07           vmovups [rbx+448], zmm9
; out = add out, 512
  0a65  4881c300020000           add rbx, 512
; bag = add bag, 1
  0a6c  4883458801               add qword ptr [rbp-120], 1
; }
  0a71  488b4588                 mov rax, qword ptr [rbp-120]
  0a75  483b8570ffffff           cmp rax, qword ptr [rbp-144]
  0a7c  0f8c39faffff             jl L55
L56:
; leave
  0a82  31c0                     xor eax, eax
L0:
  0a84  c5f877                   vzeroupper
  0a87  4881c490000000           add rsp, 144
  0a8e  415f                     pop r15
  0a90  415e                     pop r14
  0a92  415d                     pop r13
  0a94  415c                     pop r12
  0a96  5b                       pop rbx
  0a97  5d                       pop rbp
  0a98  c3                       ret
; seldom
L42:
; one_row_end = set 0
  0a99  4531f6                   xor r14d, r14d
  0a9c  4839d6                   cmp rsi, rdx
  0a9f  0f85f6f9ffff             jne L44
  0aa5  e905f8ffff               jmp L43
; seldom
L45:
; if pos < far_end {
  0aaa  483b9548ffffff           cmp rdx, qword ptr [rbp-184]
  0ab1  0f8d39000000             jge L106
; ahead = load_i32 [indices + pos<<2 + 512]
  0ab7  4963b49300020000         movsxd rsi, dword ptr [r11+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  0abf  410f180cb1               prefetcht0 [r9+rsi*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  0ac4  4963b49300010000         movsxd rsi, dword ptr [r11+rdx*4+256]
; if mapping != 0 {
  0acc  4d85c9                   test r9, r9
  0acf  0f840d000000             je L108
; if ahead <u mapping_count {
  0ad5  4c39d6                   cmp rsi, r10
  0ad8  0f8304000000             jae L110
; ahead = load_i32 [mapping + ahead<<2]
  0ade  496334b1                 movsxd rsi, dword ptr [r9+rsi*4]
; }
L110:
; }
L108:
; ahead = mul ahead, 68
  0ae2  486bf644                 imul rsi, rsi, 68
; ahead_row = add table, ahead
  0ae6  4c01fe                   add rsi, r15
; prefetch L2 [ahead_row]
  0ae9  0f1816                   prefetcht1 [rsi]
; prefetch L2 [ahead_row + 67]
  0aec  0f185643                 prefetcht1 [rsi+67]
; }
L106:
; if pos < near_end {
  0af0  483b9550ffffff           cmp rdx, qword ptr [rbp-176]
  0af7  0f8d29000000             jge L112
; ahead = load_i32 [indices + pos<<2 + 64]
  0afd  4963749340               movsxd rsi, dword ptr [r11+rdx*4+64]
; if mapping != 0 {
  0b02  4d85c9                   test r9, r9
  0b05  0f840d000000             je L114
; if ahead <u mapping_count {
  0b0b  4c39d6                   cmp rsi, r10
  0b0e  0f8304000000             jae L116
; ahead = load_i32 [mapping + ahead<<2]
  0b14  496334b1                 movsxd rsi, dword ptr [r9+rsi*4]
; }
L116:
; }
L114:
; ahead = mul ahead, 68
  0b18  486bf644                 imul rsi, rsi, 68
; ahead_row = add table, ahead
  0b1c  4c01fe                   add rsi, r15
; prefetch L1 [ahead_row]
  0b1f  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 67]
  0b22  0f184e43                 prefetcht0 [rsi+67]
; }
L112:
  0b26  e98ef7ffff               jmp L46
; seldom
L47:
; one_row_end = set 0
  0b2b  4531f6                   xor r14d, r14d
  0b2e  4c39d6                   cmp rsi, r10
  0b31  0f8364f9ffff             jae L49
  0b37  e98af7ffff               jmp L48
; seldom
L52:
; one_row_end = set 0
  0b3c  4531f6                   xor r14d, r14d
  0b3f  4939dd                   cmp r13, rbx
  0b42  0f8253f9ffff             jb L54
  0b48  e993f7ffff               jmp L53
; seldom
L65:
; if pos < far_end {
  0b4d  483b9548ffffff           cmp rdx, qword ptr [rbp-184]
  0b54  0f8d39000000             jge L118
; ahead = load_i32 [indices + pos<<2 + 512]
  0b5a  49638c9300020000         movsxd rcx, dword ptr [r11+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  0b62  410f180c89               prefetcht0 [r9+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  0b67  49638c9300010000         movsxd rcx, dword ptr [r11+rdx*4+256]
; if mapping != 0 {
  0b6f  4d85c9                   test r9, r9
  0b72  0f840d000000             je L120
; if ahead <u mapping_count {
  0b78  4c39d1                   cmp rcx, r10
  0b7b  0f8304000000             jae L122
; ahead = load_i32 [mapping + ahead<<2]
  0b81  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L122:
; }
L120:
; ahead = mul ahead, 68
  0b85  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0b89  4c01f9                   add rcx, r15
; prefetch L2 [ahead_row]
  0b8c  0f1811                   prefetcht1 [rcx]
; prefetch L2 [ahead_row + 67]
  0b8f  0f185143                 prefetcht1 [rcx+67]
; }
L118:
; if pos < near_end {
  0b93  483b9550ffffff           cmp rdx, qword ptr [rbp-176]
  0b9a  0f8d29000000             jge L124
; ahead = load_i32 [indices + pos<<2 + 64]
  0ba0  49634c9340               movsxd rcx, dword ptr [r11+rdx*4+64]
; if mapping != 0 {
  0ba5  4d85c9                   test r9, r9
  0ba8  0f840d000000             je L126
; if ahead <u mapping_count {
  0bae  4c39d1                   cmp rcx, r10
  0bb1  0f8304000000             jae L128
; ahead = load_i32 [mapping + ahead<<2]
  0bb7  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L128:
; }
L126:
; ahead = mul ahead, 68
  0bbb  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0bbf  4c01f9                   add rcx, r15
; prefetch L1 [ahead_row]
  0bc2  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 67]
  0bc5  0f184943                 prefetcht0 [rcx+67]
; }
L124:
  0bc9  e99bf9ffff               jmp L66
; seldom
L77:
; wrong = set 1
  0bce  48c7c001000000           mov rax, 1
  0bd5  488945b8                 mov qword ptr [rbp-72], rax
; index = set 0
  0bd9  31c9                     xor ecx, ecx
  0bdb  e95cfbffff               jmp L78
; seldom
L79:
; wrong = set 1
  0be0  48c7c001000000           mov rax, 1
  0be7  488945b8                 mov qword ptr [rbp-72], rax
; index = set 0
  0beb  31c9                     xor ecx, ecx
  0bed  e95efbffff               jmp L80
; seldom
L81:
; wrong = set 1
  0bf2  48c7c001000000           mov rax, 1
  0bf9  488945b8                 mov qword ptr [rbp-72], rax
; index = set 0
  0bfd  31c9                     xor ecx, ecx
  0bff  e961fbffff               jmp L82
; seldom
L83:
; wrong = set 1
  0c04  48c7c001000000           mov rax, 1
  0c0b  488945b8                 mov qword ptr [rbp-72], rax
; index = set 0
  0c0f  31c9                     xor ecx, ecx
  0c11  e964fbffff               jmp L84
; seldom
L85:
; wrong = set 1
  0c16  48c7c001000000           mov rax, 1
  0c1d  488945b8                 mov qword ptr [rbp-72], rax
  0c21  e9e7fbffff               jmp L86
; seldom
L87:
; wrong = set 1
  0c26  48c7c001000000           mov rax, 1
  0c2d  488945b8                 mov qword ptr [rbp-72], rax
  0c31  e9e7fbffff               jmp L88
; seldom
L89:
; wrong = set 1
  0c36  48c7c001000000           mov rax, 1
  0c3d  488945b8                 mov qword ptr [rbp-72], rax
  0c41  e9e7fbffff               jmp L90
; seldom
L91:
; wrong = set 1
  0c46  48c7c001000000           mov rax, 1
  0c4d  488945b8                 mov qword ptr [rbp-72], rax
  0c51  e9e7fbffff               jmp L92
; seldom
L93:
; pos = move first_pos
  0c56  488b5598                 mov rdx, qword ptr [rbp-104]
; kept = move first_kept
  0c5a  488b7590                 mov rsi, qword ptr [rbp-112]
  0c5e  e9e5fbffff               jmp L94
; seldom
L97:
; if pos < far_end {
  0c63  483b9548ffffff           cmp rdx, qword ptr [rbp-184]
  0c6a  0f8d39000000             jge L130
; ahead = load_i32 [indices + pos<<2 + 512]
  0c70  49638c9300020000         movsxd rcx, dword ptr [r11+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  0c78  410f180c89               prefetcht0 [r9+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  0c7d  49638c9300010000         movsxd rcx, dword ptr [r11+rdx*4+256]
; if mapping != 0 {
  0c85  4d85c9                   test r9, r9
  0c88  0f840d000000             je L132
; if ahead <u mapping_count {
  0c8e  4c39d1                   cmp rcx, r10
  0c91  0f8304000000             jae L134
; ahead = load_i32 [mapping + ahead<<2]
  0c97  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L134:
; }
L132:
; ahead = mul ahead, 68
  0c9b  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0c9f  4c01f9                   add rcx, r15
; prefetch L2 [ahead_row]
  0ca2  0f1811                   prefetcht1 [rcx]
; prefetch L2 [ahead_row + 67]
  0ca5  0f185143                 prefetcht1 [rcx+67]
; }
L130:
; if pos < near_end {
  0ca9  483b9550ffffff           cmp rdx, qword ptr [rbp-176]
  0cb0  0f8d29000000             jge L136
; ahead = load_i32 [indices + pos<<2 + 64]
  0cb6  49634c9340               movsxd rcx, dword ptr [r11+rdx*4+64]
; if mapping != 0 {
  0cbb  4d85c9                   test r9, r9
  0cbe  0f840d000000             je L138
; if ahead <u mapping_count {
  0cc4  4c39d1                   cmp rcx, r10
  0cc7  0f8304000000             jae L140
; ahead = load_i32 [mapping + ahead<<2]
  0ccd  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L140:
; }
L138:
; ahead = mul ahead, 68
  0cd1  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0cd5  4c01f9                   add rcx, r15
; prefetch L1 [ahead_row]
  0cd8  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 67]
  0cdb  0f184943                 prefetcht0 [rcx+67]
; }
L136:
  0cdf  e977fbffff               jmp L98
; failure exits
L37:
  0ce4  488b45d0                 mov rax, qword ptr [rbp-48]
  0ce8  ff7588                   push qword ptr [rbp-120]
  0ceb  8f4068                   pop qword ptr [rax+104]
  0cee  48895070                 mov qword ptr [rax+112], rdx
  0cf2  b801000000               mov eax, 1
  0cf7  e988fdffff               jmp L0
L59:
  0cfc  488b45d0                 mov rax, qword ptr [rbp-48]
  0d00  ff7588                   push qword ptr [rbp-120]
  0d03  8f4068                   pop qword ptr [rax+104]
  0d06  48895070                 mov qword ptr [rax+112], rdx
  0d0a  b802000000               mov eax, 2
  0d0f  e970fdffff               jmp L0
L60:
  0d14  488b45d0                 mov rax, qword ptr [rbp-48]
  0d18  ff7588                   push qword ptr [rbp-120]
  0d1b  8f4068                   pop qword ptr [rax+104]
  0d1e  48895070                 mov qword ptr [rax+112], rdx
  0d22  b802000000               mov eax, 2
  0d27  e958fdffff               jmp L0
L67:
  0d2c  488b45d0                 mov rax, qword ptr [rbp-48]
  0d30  ff7588                   push qword ptr [rbp-120]
  0d33  8f4068                   pop qword ptr [rax+104]
  0d36  48895070                 mov qword ptr [rax+112], rdx
  0d3a  b803000000               mov eax, 3
  0d3f  e940fdffff               jmp L0
L70:
  0d44  488b45d0                 mov rax, qword ptr [rbp-48]
  0d48  ff7588                   push qword ptr [rbp-120]
  0d4b  8f4068                   pop qword ptr [rax+104]
  0d4e  48895070                 mov qword ptr [rax+112], rdx
  0d52  b804000000               mov eax, 4
  0d57  e928fdffff               jmp L0
L99:
  0d5c  488b45d0                 mov rax, qword ptr [rbp-48]
  0d60  ff7588                   push qword ptr [rbp-120]
  0d63  8f4068                   pop qword ptr [rax+104]
  0d66  48895070                 mov qword ptr [rax+112], rdx
  0d6a  b803000000               mov eax, 3
  0d6f  e910fdffff               jmp L0
L102:
  0d74  488b45d0                 mov rax, qword ptr [rbp-48]
  0d78  ff7588                   push qword ptr [rbp-120]
  0d7b  8f4068                   pop qword ptr [rax+104]
  0d7e  48895070                 mov qword ptr [rax+112], rdx
  0d82  b804000000               mov eax, 4
  0d87  e9f8fcffff               jmp L0
; constants
