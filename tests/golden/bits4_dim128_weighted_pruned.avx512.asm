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
  025a  0f82650a0000             jb L37
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
; loop bag < one_row_end {
  0289  4c397588                 cmp qword ptr [rbp-120], r14
  028d  0f8d17020000             jge L41
L40:
; last_row = load_i32 [offsets + bag<<2 + 4]
  0293  488b4588                 mov rax, qword ptr [rbp-120]
  0297  48c1e002                 shl rax, 2
  029b  48038578ffffff           add rax, qword ptr [rbp-136]
  02a2  48637004                 movsxd rsi, dword ptr [rax+4]
; last_row = add last_row, -1
  02a6  4883c6ff                 add rsi, -1
; if last_row != pos, seldom {
  02aa  4839d6                   cmp rsi, rdx
  02ad  0f85e9070000             jne L42
L43:
; if last_row == pos {
; if pos < last_end, seldom {
  02b3  483b55c8                 cmp rdx, qword ptr [rbp-56]
  02b7  0f8cf0070000             jl L45
L46:
; index = load_i32 [indices + pos<<2]
  02bd  49633493                 movsxd rsi, dword ptr [r11+rdx*4]
; fail_if index >=u mapping_count -> 3
  02c1  4c39d6                   cmp rsi, r10
  02c4  0f83130a0000             jae L47
; if mapping != 0 {
  02ca  4d85c9                   test r9, r9
  02cd  0f8404000000             je L49
; index = load_i32 [mapping + index<<2]
  02d3  496334b1                 movsxd rsi, dword ptr [r9+rsi*4]
; }
L49:
; present = add index, 1
  02d7  488d7e01                 lea rdi, [rsi+1]
; fail_if row_count <u present -> 4
  02db  4939fd                   cmp r13, rdi
  02de  0f82110a0000             jb L50
; kept_bits = min present, 1
  02e4  48c7c001000000           mov rax, 1
  02eb  4839f8                   cmp rax, rdi
  02ee  480f4fc7                 cmovg rax, rdi
  02f2  4889c7                   mov rdi, rax
; kept_bits = mul kept_bits, -1
  02f5  486bffff                 imul rdi, rdi, -1
; store_i64 [scratch + 16] kept_bits
  02f9  49897810                 mov [r8+16], rdi
; index = max index, 0
  02fd  48c7c000000000           mov rax, 0
  0304  4839f0                   cmp rax, rsi
  0307  480f4cc6                 cmovl rax, rsi
  030b  4889c6                   mov rsi, rax
; row_offset = mul index, 68
  030e  486bf644                 imul rsi, rsi, 68
; row = add table, row_offset
  0312  4c01fe                   add rsi, r15
; zero:f32x16 = zero
  0315  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 64]
  0319  c4e279585e40             vpbroadcastd xmm3, [rsi+64]
  031f  c4e27913db               vcvtph2ps xmm3, xmm3
; weight:f32x2 = splat_host [weights + pos<<2]
  0324  c4c279582494             vpbroadcastd xmm4, [r12+rdx*4]
; factors:f32x2 = fmul weight, factors
  032a  c5d859db                 vmulps xmm3, xmm4, xmm3
; store [out] 2 lanes factors
  032e  c5f81319                 vmovlps [rcx], xmm3
; scale:f32x16 = splat_host [out]
  0332  62f27d485819             vpbroadcastd zmm3, [rcx]
; bias:f32x16 = splat_host [out + 4]
  0338  62f27d48586101           vpbroadcastd zmm4, [rcx+4]
; kept_bits:i32x16 = splat_host [scratch + 16]
  033f  62d27d48586804           vpbroadcastd zmm5, [r8+16]
; scale:f32x16 = and scale, kept_bits
  0346  62f16548dbdd             vpandd zmm3, zmm3, zmm5
; bias:f32x16 = and bias, kept_bits
  034c  62f15d48dbe5             vpandd zmm4, zmm4, zmm5
; bias:f32x16 = fadd bias, zero
  0352  62f15c4858e2             vaddps zmm4, zmm4, zmm2
; code:i32x16 = splat_64 [row]
  0358  62f2fd485916             vpbroadcastq zmm2, [rsi]
; code:i32x16 = shr code, shifts
  035e  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0364  62f26d4816e9             vpermps zmm5, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  036a  62f26548a8ec             vfmadd213ps zmm5, zmm3, zmm4
; code:i32x16 = splat_64 [row + 8]
  0370  62f2fd48595601           vpbroadcastq zmm2, [rsi+8]
; code:i32x16 = shr code, shifts
  0377  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  037d  62f26d4816f1             vpermps zmm6, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0383  62f26548a8f4             vfmadd213ps zmm6, zmm3, zmm4
; code:i32x16 = splat_64 [row + 16]
  0389  62f2fd48595602           vpbroadcastq zmm2, [rsi+16]
; code:i32x16 = shr code, shifts
  0390  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0396  62f26d4816f9             vpermps zmm7, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  039c  62f26548a8fc             vfmadd213ps zmm7, zmm3, zmm4
; code:i32x16 = splat_64 [row + 24]
  03a2  62f2fd48595603           vpbroadcastq zmm2, [rsi+24]
; code:i32x16 = shr code, shifts
  03a9  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  03af  62726d4816c1             vpermps zmm8, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  03b5  62726548a8c4             vfmadd213ps zmm8, zmm3, zmm4
; code:i32x16 = splat_64 [row + 32]
  03bb  62f2fd48595604           vpbroadcastq zmm2, [rsi+32]
; code:i32x16 = shr code, shifts
  03c2  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  03c8  62726d4816c9             vpermps zmm9, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  03ce  62726548a8cc             vfmadd213ps zmm9, zmm3, zmm4
; code:i32x16 = splat_64 [row + 40]
  03d4  62f2fd48595605           vpbroadcastq zmm2, [rsi+40]
; code:i32x16 = shr code, shifts
  03db  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  03e1  62726d4816d1             vpermps zmm10, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  03e7  62726548a8d4             vfmadd213ps zmm10, zmm3, zmm4
; code:i32x16 = splat_64 [row + 48]
  03ed  62f2fd48595606           vpbroadcastq zmm2, [rsi+48]
; code:i32x16 = shr code, shifts
  03f4  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  03fa  62726d4816d9             vpermps zmm11, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0400  62726548a8dc             vfmadd213ps zmm11, zmm3, zmm4
; code:i32x16 = splat_64 [row + 56]
  0406  62f2fd48595607           vpbroadcastq zmm2, [rsi+56]
; code:i32x16 = shr code, shifts
  040d  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0413  62f26d4816d1             vpermps zmm2, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0419  62f26548a8d4             vfmadd213ps zmm2, zmm3, zmm4
; order:i32x16 = const column_order
  041f  62f17c48101d170a0000     vmovups zmm3, [L3]
; value:f32x16 = permute value, order
  0429  62f2654816ed             vpermps zmm5, zmm3, zmm5
; store [out] 16 lanes value
  042f  62f17c481129             vmovups [rcx], zmm5
; value:f32x16 = permute value, order
  0435  62f2654816f6             vpermps zmm6, zmm3, zmm6
; store [out + 64] 16 lanes value
  043b  62f17c48117101           vmovups [rcx+64], zmm6
; value:f32x16 = permute value, order
  0442  62f2654816ff             vpermps zmm7, zmm3, zmm7
; store [out + 128] 16 lanes value
  0448  62f17c48117902           vmovups [rcx+128], zmm7
; value:f32x16 = permute value, order
  044f  6252654816c0             vpermps zmm8, zmm3, zmm8
; store [out + 192] 16 lanes value
  0455  62717c48114103           vmovups [rcx+192], zmm8
; value:f32x16 = permute value, order
  045c  6252654816c9             vpermps zmm9, zmm3, zmm9
; store [out + 256] 16 lanes value
  0462  62717c48114904           vmovups [rcx+256], zmm9
; value:f32x16 = permute value, order
  0469  6252654816d2             vpermps zmm10, zmm3, zmm10
; store [out + 320] 16 lanes value
  046f  62717c48115105           vmovups [rcx+320], zmm10
; value:f32x16 = permute value, order
  0476  6252654816db             vpermps zmm11, zmm3, zmm11
; store [out + 384] 16 lanes value
  047c  62717c48115906           vmovups [rcx+384], zmm11
; value:f32x16 = permute value, order
  0483  62f2654816d2             vpermps zmm2, zmm3, zmm2
; store [out + 448] 16 lanes value
  0489  62f17c48115107           vmovups [rcx+448], zmm2
; out = add out, 512
  0490  4881c100020000           add rcx, 512
; bag = add bag, 1
  0497  4883458801               add qword ptr [rbp-120], 1
; pos = add pos, 1
  049c  4883c201                 add rdx, 1
; }
L44:
; }
  04a0  4c397588                 cmp qword ptr [rbp-120], r14
  04a4  0f8ce9fdffff             jl L40
L41:
; out = add out, 0
  04aa  488d19                   lea rbx, [rcx]
; loop bag < bag_count {
  04ad  488b4588                 mov rax, qword ptr [rbp-120]
  04b1  483b8570ffffff           cmp rax, qword ptr [rbp-144]
  04b8  0f8dc7050000             jge L52
L51:
; end = move index_count
  04be  488b4580                 mov rax, qword ptr [rbp-128]
  04c2  488945c0                 mov qword ptr [rbp-64], rax
; if bag < last_bag {
  04c6  488b4588                 mov rax, qword ptr [rbp-120]
  04ca  483b8560ffffff           cmp rax, qword ptr [rbp-160]
  04d1  0f8d17000000             jge L54
; end = load_i32 [offsets + bag<<2 + 4]
  04d7  488b4588                 mov rax, qword ptr [rbp-120]
  04db  48c1e002                 shl rax, 2
  04df  48038578ffffff           add rax, qword ptr [rbp-136]
  04e6  48634004                 movsxd rax, dword ptr [rax+4]
  04ea  488945c0                 mov qword ptr [rbp-64], rax
; }
L54:
; fail_if end < pos -> 2
  04ee  483955c0                 cmp qword ptr [rbp-64], rdx
  04f2  0f8c15080000             jl L55
; fail_if index_count <u end -> 2
  04f8  488b4580                 mov rax, qword ptr [rbp-128]
  04fc  483b45c0                 cmp rax, qword ptr [rbp-64]
  0500  0f821f080000             jb L56
; acc0:f32x16 = zero
  0506  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  050a  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  050e  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  0512  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  0516  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  051a  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  051e  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  0523  c4413057c9               vxorps xmm9, xmm9, xmm9
; bag_length = sub end, pos
  0528  488b4dc0                 mov rcx, qword ptr [rbp-64]
  052c  4829d1                   sub rcx, rdx
; if bag_length < blank_bag_end {
  052f  483b8d68ffffff           cmp rcx, qword ptr [rbp-152]
  0536  0f8da3010000             jge L58
; blank_row = add blank_row, 0
  053c  488b8558ffffff           mov rax, qword ptr [rbp-168]
  0543  488d00                   lea rax, [rax]
  0546  488945a8                 mov qword ptr [rbp-88], rax
; weight_at = set 0
  054a  4531f6                   xor r14d, r14d
; one_bits = set 1065353216
  054d  48c7c00000803f           mov rax, 1065353216
  0554  488945b0                 mov qword ptr [rbp-80], rax
; loop pos < end {
  0558  483b55c0                 cmp rdx, qword ptr [rbp-64]
  055c  0f8d7d010000             jge L60
L59:
; if pos < last_end, seldom {
  0562  483b55c8                 cmp rdx, qword ptr [rbp-56]
  0566  0f8cc2050000             jl L61
L62:
; index = load_i32 [indices + pos<<2]
  056c  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; fail_if index >=u mapping_count -> 3
  0570  4c39d1                   cmp rcx, r10
  0573  0f83c4070000             jae L63
; if mapping != 0 {
  0579  4d85c9                   test r9, r9
  057c  0f8404000000             je L65
; index = load_i32 [mapping + index<<2]
  0582  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L65:
; present = add index, 1
  0586  488d7101                 lea rsi, [rcx+1]
; fail_if row_count <u present -> 4
  058a  4939f5                   cmp r13, rsi
  058d  0f82c2070000             jb L66
; row_offset = mul index, 68
  0593  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  0597  4c01f9                   add rcx, r15
; row = move_if present == 0 ? blank_row
  059a  4885f6                   test rsi, rsi
  059d  480f444da8               cmove rcx, qword ptr [rbp-88]
; weight_bits = load_i32 [weights + pos<<2]
  05a2  49633c94                 movsxd rdi, dword ptr [r12+rdx*4]
; weight_bits = move_if present == 0 ? one_bits
  05a6  4885f6                   test rsi, rsi
  05a9  480f447db0               cmove rdi, qword ptr [rbp-80]
; store_i32 [scratch + 16] weight_bits
  05ae  41897810                 mov [r8+16], edi
; factors:f32x2 = splat_f16_pair [row + 64]
  05b2  c46279585140             vpbroadcastd xmm10, [rcx+64]
  05b8  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [scratch + weight_at<<2 + 16]
  05bd  c40279585cb010           vpbroadcastd xmm11, [r8+r14*4+16]
; factors:f32x2 = fmul weight, factors
  05c4  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [out] 2 lanes factors
  05c9  c5781313                 vmovlps [rbx], xmm10
; scale:f32x16 = splat_host [out]
  05cd  62727d485813             vpbroadcastd zmm10, [rbx]
; bias:f32x16 = splat_host [out + 4]
  05d3  62727d48585b01           vpbroadcastd zmm11, [rbx+4]
; code:i32x16 = splat_64 [row + 24]
  05da  6272fd48596103           vpbroadcastq zmm12, [rcx+24]
; code:i32x16 = shr code, shifts
  05e1  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc1:f32x16 = fadd acc1, bias
  05e7  62d1644858db             vaddps zmm3, zmm3, zmm11
; code1:i32x16 = splat_64 [row + 8]
  05ed  6272fd48596901           vpbroadcastq zmm13, [rcx+8]
; code1:i32x16 = shr code1, shifts
  05f4  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc0:f32x16 = fadd acc0, bias
  05fa  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; value:f32x16 = lookup code1, values
  0600  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [row]
  0606  6272fd485929             vpbroadcastq zmm13, [rcx]
; code1:i32x16 = shr code1, shifts
  060c  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc3:f32x16 = fadd acc3, bias
  0612  62d1544858eb             vaddps zmm5, zmm5, zmm11
; value1:f32x16 = lookup code1, values
  0618  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 16]
  061e  6272fd48596902           vpbroadcastq zmm13, [rcx+16]
; code1:i32x16 = shr code1, shifts
  0625  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc2:f32x16 = fadd acc2, bias
  062b  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; acc0:f32x16 = fma scale, value1, acc0
  0631  62d22d48b8d7             vfmadd231ps zmm2, zmm10, zmm15
; acc1:f32x16 = fma scale, value, acc1
  0637  62d22d48b8de             vfmadd231ps zmm3, zmm10, zmm14
; value:f32x16 = lookup code, values
  063d  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc3:f32x16 = fma scale, value, acc3
  0643  62d22d48b8ee             vfmadd231ps zmm5, zmm10, zmm14
; value:f32x16 = lookup code1, values
  0649  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc2:f32x16 = fma scale, value, acc2
  064f  62d22d48b8e6             vfmadd231ps zmm4, zmm10, zmm14
; code:i32x16 = splat_64 [row + 56]
  0655  6272fd48596107           vpbroadcastq zmm12, [rcx+56]
; code:i32x16 = shr code, shifts
  065c  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc5:f32x16 = fadd acc5, bias
  0662  62d1444858fb             vaddps zmm7, zmm7, zmm11
; code1:i32x16 = splat_64 [row + 40]
  0668  6272fd48596905           vpbroadcastq zmm13, [rcx+40]
; code1:i32x16 = shr code1, shifts
  066f  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc4:f32x16 = fadd acc4, bias
  0675  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; value:f32x16 = lookup code1, values
  067b  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 32]
  0681  6272fd48596904           vpbroadcastq zmm13, [rcx+32]
; code1:i32x16 = shr code1, shifts
  0688  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc7:f32x16 = fadd acc7, bias
  068e  6251344858cb             vaddps zmm9, zmm9, zmm11
; value1:f32x16 = lookup code1, values
  0694  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 48]
  069a  6272fd48596906           vpbroadcastq zmm13, [rcx+48]
; code1:i32x16 = shr code1, shifts
  06a1  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc6:f32x16 = fadd acc6, bias
  06a7  62513c4858c3             vaddps zmm8, zmm8, zmm11
; acc4:f32x16 = fma scale, value1, acc4
  06ad  62d22d48b8f7             vfmadd231ps zmm6, zmm10, zmm15
; acc5:f32x16 = fma scale, value, acc5
  06b3  62d22d48b8fe             vfmadd231ps zmm7, zmm10, zmm14
; value:f32x16 = lookup code, values
  06b9  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc7:f32x16 = fma scale, value, acc7
  06bf  62522d48b8ce             vfmadd231ps zmm9, zmm10, zmm14
; value:f32x16 = lookup code1, values
  06c5  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc6:f32x16 = fma scale, value, acc6
  06cb  62522d48b8c6             vfmadd231ps zmm8, zmm10, zmm14
; pos = add pos, 1
  06d1  4883c201                 add rdx, 1
; }
  06d5  483b55c0                 cmp rdx, qword ptr [rbp-64]
  06d9  0f8c83feffff             jl L59
L60:
; }
L58:
; loop pos < end {
  06df  483b55c0                 cmp rdx, qword ptr [rbp-64]
  06e3  0f8d0e030000             jge L68
L67:
; chunk_end = add pos, 128
  06e9  4c8db280000000           lea r14, [rdx+128]
; chunk_end = move_if end < chunk_end ? end
  06f0  4c3975c0                 cmp qword ptr [rbp-64], r14
  06f4  4c0f4c75c0               cmovl r14, qword ptr [rbp-64]
; kept = set 0
  06f9  31f6                     xor esi, esi
; fours_end = add chunk_end, -3
  06fb  498d7efd                 lea rdi, [r14-3]
; fours_end = move_if pos < fours_begin ? pos
  06ff  483b55a0                 cmp rdx, qword ptr [rbp-96]
  0703  480f4cfa                 cmovl rdi, rdx
; if pos < fours_end {
  0707  4839fa                   cmp rdx, rdi
  070a  0f8d3b010000             jge L70
; first_pos = move pos
  0710  4889d0                   mov rax, rdx
  0713  48894598                 mov qword ptr [rbp-104], rax
; first_kept = move kept
  0717  4889f0                   mov rax, rsi
  071a  48894590                 mov qword ptr [rbp-112], rax
; wrong = set 0
  071e  31c0                     xor eax, eax
  0720  488945b8                 mov qword ptr [rbp-72], rax
; largest:i32x4 = zero
  0724  c4412857d2               vxorps xmm10, xmm10, xmm10
; loop pos < fours_end {
  0729  4839fa                   cmp rdx, rdi
  072c  0f8dc5000000             jge L72
L71:
; index = load_i32 [indices + pos<<2]
  0732  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; if index >=u mapping_count, seldom {
  0736  4c39d1                   cmp rcx, r10
  0739  0f8370040000             jae L73
L74:
; four_rows:i32x4 = splat_host [mapping + index<<2]
  073f  c44279581c89             vpbroadcastd xmm11, [r9+rcx*4]
; index = load_i32 [indices + pos<<2 + 4]
  0745  49634c9304               movsxd rcx, dword ptr [r11+rdx*4+4]
; if index >=u mapping_count, seldom {
  074a  4c39d1                   cmp rcx, r10
  074d  0f836e040000             jae L75
L76:
; four_rows:i32x4 = load_lane 1 [mapping + index<<2], else four_rows
  0753  c44321221c8901           vpinsrd xmm11, xmm11, [r9+rcx*4], 1
; index = load_i32 [indices + pos<<2 + 8]
  075a  49634c9308               movsxd rcx, dword ptr [r11+rdx*4+8]
; if index >=u mapping_count, seldom {
  075f  4c39d1                   cmp rcx, r10
  0762  0f836b040000             jae L77
L78:
; four_rows:i32x4 = load_lane 2 [mapping + index<<2], else four_rows
  0768  c44321221c8902           vpinsrd xmm11, xmm11, [r9+rcx*4], 2
; index = load_i32 [indices + pos<<2 + 12]
  076f  49634c930c               movsxd rcx, dword ptr [r11+rdx*4+12]
; if index >=u mapping_count, seldom {
  0774  4c39d1                   cmp rcx, r10
  0777  0f8368040000             jae L79
L80:
; four_rows:i32x4 = load_lane 3 [mapping + index<<2], else four_rows
  077d  c44321221c8903           vpinsrd xmm11, xmm11, [r9+rcx*4], 3
; four_present:i32x4 = const ones
  0784  c578102514070000         vmovups xmm12, [L6]
; four_present:i32x4 = iadd four_rows, four_present
  078c  c44121fee4               vpaddd xmm12, xmm11, xmm12
; largest:i32x4 = umax largest, four_present
  0791  c442293fd4               vpmaxud xmm10, xmm10, xmm12
; four_weights:f32x4 = load [weights + pos<<2]
  0796  c44178102494             vmovups xmm12, [r12+rdx*4]
; four_weights:f32x4 = compress four_weights, four_rows
  079c  62d27e0839d3             vpmovd2m k2, xmm11
  07a2  c5f944d2                 knotb k2, k2
  07a6  62527d8a8be4             vpcompressd xmm12 {k2}{z}, xmm12
; store [scratch + kept<<2 + 16] 4 lanes four_weights
  07ac  c441781164b010           vmovups [r8+rsi*4+16], xmm12
; next_kept = count_kept kept, four_rows
  07b3  62d27e0839d3             vpmovd2m k2, xmm11
  07b9  c5fb93c2                 kmovd eax, k2
  07bd  83f00f                   xor eax, 15
  07c0  f30fb8c0                 popcnt eax, eax
  07c4  488d0c06                 lea rcx, [rsi+rax]
; four_rows:i32x4 = compress four_rows, four_rows
  07c8  62d27e0839d3             vpmovd2m k2, xmm11
  07ce  c5f944d2                 knotb k2, k2
  07d2  62527d8a8bdb             vpcompressd xmm11 {k2}{z}, xmm11
; store_i64s [scratch + kept<<3 + 2064] four_rows
  07d8  c4427d25e3               vpmovsxdq ymm12, xmm11
  07dd  c4417c11a4f010080000     vmovups [r8+rsi*8+2064], ymm12
; kept = move next_kept
  07e7  4889ce                   mov rsi, rcx
; pos = add pos, 4
  07ea  4883c204                 add rdx, 4
; }
  07ee  4839fa                   cmp rdx, rdi
  07f1  0f8c3bffffff             jl L71
L72:
; store [scratch + 6160] 4 lanes largest
  07f7  c44178119010180000       vmovups [r8+6160], xmm10
; index = load_i32 [scratch + 6160]
  0800  49638810180000           movsxd rcx, dword ptr [r8+6160]
; if row_count <u index, seldom {
  0807  4939cd                   cmp r13, rcx
  080a  0f82e7030000             jb L81
L82:
; index = load_i32 [scratch + 6164]
  0810  49638814180000           movsxd rcx, dword ptr [r8+6164]
; if row_count <u index, seldom {
  0817  4939cd                   cmp r13, rcx
  081a  0f82e7030000             jb L83
L84:
; index = load_i32 [scratch + 6168]
  0820  49638818180000           movsxd rcx, dword ptr [r8+6168]
; if row_count <u index, seldom {
  0827  4939cd                   cmp r13, rcx
  082a  0f82e7030000             jb L85
L86:
; index = load_i32 [scratch + 6172]
  0830  4963881c180000           movsxd rcx, dword ptr [r8+6172]
; if row_count <u index, seldom {
  0837  4939cd                   cmp r13, rcx
  083a  0f82e7030000             jb L87
L88:
; if wrong != 0, seldom {
  0840  48837db800               cmp qword ptr [rbp-72], 0
  0845  0f85ec030000             jne L89
L90:
; }
L70:
; loop pos < chunk_end {
  084b  4c39f2                   cmp rdx, r14
  084e  0f8d53000000             jge L92
L91:
; if pos < last_end, seldom {
  0854  483b55c8                 cmp rdx, qword ptr [rbp-56]
  0858  0f8ce6030000             jl L93
L94:
; index = load_i32 [indices + pos<<2]
  085e  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; fail_if index >=u mapping_count -> 3
  0862  4c39d1                   cmp rcx, r10
  0865  0f8302050000             jae L95
; if mapping != 0 {
  086b  4d85c9                   test r9, r9
  086e  0f8404000000             je L97
; index = load_i32 [mapping + index<<2]
  0874  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L97:
; present = add index, 1
  0878  488d7901                 lea rdi, [rcx+1]
; fail_if row_count <u present -> 4
  087c  4939fd                   cmp r13, rdi
  087f  0f8200050000             jb L98
; store_i64 [scratch + kept<<3 + 2064] index
  0885  49898cf010080000         mov [r8+rsi*8+2064], rcx
; weight_bits = load_i32 [weights + pos<<2]
  088d  49630c94                 movsxd rcx, dword ptr [r12+rdx*4]
; store_i32 [scratch + kept<<2 + 16] weight_bits
  0891  41894cb010               mov [r8+rsi*4+16], ecx
; kept = count kept, present
  0896  4883ff01                 cmp rdi, 1
  089a  4883deff                 sbb rsi, -1
; pos = add pos, 1
  089e  4883c201                 add rdx, 1
; }
  08a2  4c39f2                   cmp rdx, r14
  08a5  7cad                     short jl L91
L92:
; at = set 0
  08a7  31ff                     xor edi, edi
; loop at < kept {
  08a9  4839f7                   cmp rdi, rsi
  08ac  0f8d3b010000             jge L100
L99:
; kept_row = load_i64 [scratch + at<<3 + 2064]
  08b2  498b8cf810080000         mov rcx, [r8+rdi*8+2064]
; row_offset = mul kept_row, 68
  08ba  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  08be  4c01f9                   add rcx, r15
; factors:f32x2 = splat_f16_pair [row + 64]
  08c1  c46279585140             vpbroadcastd xmm10, [rcx+64]
  08c7  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [scratch + at<<2 + 16]
  08cc  c44279585cb810           vpbroadcastd xmm11, [r8+rdi*4+16]
; factors:f32x2 = fmul weight, factors
  08d3  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [out] 2 lanes factors
  08d8  c5781313                 vmovlps [rbx], xmm10
; scale:f32x16 = splat_host [out]
  08dc  62727d485813             vpbroadcastd zmm10, [rbx]
; bias:f32x16 = splat_host [out + 4]
  08e2  62727d48585b01           vpbroadcastd zmm11, [rbx+4]
; code:i32x16 = splat_64 [row + 24]
  08e9  6272fd48596103           vpbroadcastq zmm12, [rcx+24]
; code:i32x16 = shr code, shifts
  08f0  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc1:f32x16 = fadd acc1, bias
  08f6  62d1644858db             vaddps zmm3, zmm3, zmm11
; code:i32x16 = splat_64 [row + 8]
  08fc  6272fd48596901           vpbroadcastq zmm13, [rcx+8]
; code:i32x16 = shr code, shifts
  0903  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc0:f32x16 = fadd acc0, bias
  0909  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; value:f32x16 = lookup code, values
  090f  6272154816f1             vpermps zmm14, zmm13, zmm1
; code:i32x16 = splat_64 [row]
  0915  6272fd485929             vpbroadcastq zmm13, [rcx]
; code:i32x16 = shr code, shifts
  091b  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc3:f32x16 = fadd acc3, bias
  0921  62d1544858eb             vaddps zmm5, zmm5, zmm11
; value1:f32x16 = lookup code, values
  0927  6272154816f9             vpermps zmm15, zmm13, zmm1
; code:i32x16 = splat_64 [row + 16]
  092d  6272fd48596902           vpbroadcastq zmm13, [rcx+16]
; code:i32x16 = shr code, shifts
  0934  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc2:f32x16 = fadd acc2, bias
  093a  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; acc0:f32x16 = fma scale, value1, acc0
  0940  62d22d48b8d7             vfmadd231ps zmm2, zmm10, zmm15
; acc1:f32x16 = fma scale, value, acc1
  0946  62d22d48b8de             vfmadd231ps zmm3, zmm10, zmm14
; value:f32x16 = lookup code, values
  094c  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc3:f32x16 = fma scale, value, acc3
  0952  62d22d48b8ee             vfmadd231ps zmm5, zmm10, zmm14
; value:f32x16 = lookup code, values
  0958  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc2:f32x16 = fma scale, value, acc2
  095e  62d22d48b8e6             vfmadd231ps zmm4, zmm10, zmm14
; code:i32x16 = splat_64 [row + 56]
  0964  6272fd48596107           vpbroadcastq zmm12, [rcx+56]
; code:i32x16 = shr code, shifts
  096b  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc5:f32x16 = fadd acc5, bias
  0971  62d1444858fb             vaddps zmm7, zmm7, zmm11
; code:i32x16 = splat_64 [row + 40]
  0977  6272fd48596905           vpbroadcastq zmm13, [rcx+40]
; code:i32x16 = shr code, shifts
  097e  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc4:f32x16 = fadd acc4, bias
  0984  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; value:f32x16 = lookup code, values
  098a  6272154816f1             vpermps zmm14, zmm13, zmm1
; code:i32x16 = splat_64 [row + 32]
  0990  6272fd48596904           vpbroadcastq zmm13, [rcx+32]
; code:i32x16 = shr code, shifts
  0997  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc7:f32x16 = fadd acc7, bias
  099d  6251344858cb             vaddps zmm9, zmm9, zmm11
; value1:f32x16 = lookup code, values
  09a3  6272154816f9             vpermps zmm15, zmm13, zmm1
; code:i32x16 = splat_64 [row + 48]
  09a9  6272fd48596906           vpbroadcastq zmm13, [rcx+48]
; code:i32x16 = shr code, shifts
  09b0  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc6:f32x16 = fadd acc6, bias
  09b6  62513c4858c3             vaddps zmm8, zmm8, zmm11
; acc4:f32x16 = fma scale, value1, acc4
  09bc  62d22d48b8f7             vfmadd231ps zmm6, zmm10, zmm15
; acc5:f32x16 = fma scale, value, acc5
  09c2  62d22d48b8fe             vfmadd231ps zmm7, zmm10, zmm14
; value:f32x16 = lookup code, values
  09c8  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc7:f32x16 = fma scale, value, acc7
  09ce  62522d48b8ce             vfmadd231ps zmm9, zmm10, zmm14
; value:f32x16 = lookup code, values
  09d4  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc6:f32x16 = fma scale, value, acc6
  09da  62522d48b8c6             vfmadd231ps zmm8, zmm10, zmm14
; at = add at, 1
  09e0  4883c701                 add rdi, 1
; }
  09e4  4839f7                   cmp rdi, rsi
  09e7  0f8cc5feffff             jl L99
L100:
; }
  09ed  483b55c0                 cmp rdx, qword ptr [rbp-64]
  09f1  0f8cf2fcffff             jl L67
L68:
; order:i32x16 = const column_order
  09f7  62717c4810153f040000     vmovups zmm10, [L3]
; acc0:f32x16 = permute acc0, order
  0a01  62f22d4816d2             vpermps zmm2, zmm10, zmm2
; store [out] 16 lanes acc0
  0a07  62f17c481113             vmovups [rbx], zmm2
; acc1:f32x16 = permute acc1, order
  0a0d  62f22d4816db             vpermps zmm3, zmm10, zmm3
; store [out + 64] 16 lanes acc1
  0a13  62f17c48115b01           vmovups [rbx+64], zmm3
; acc2:f32x16 = permute acc2, order
  0a1a  62f22d4816e4             vpermps zmm4, zmm10, zmm4
; store [out + 128] 16 lanes acc2
  0a20  62f17c48116302           vmovups [rbx+128], zmm4
; acc3:f32x16 = permute acc3, order
  0a27  62f22d4816ed             vpermps zmm5, zmm10, zmm5
; store [out + 192] 16 lanes acc3
  0a2d  62f17c48116b03           vmovups [rbx+192], zmm5
; acc4:f32x16 = permute acc4, order
  0a34  62f22d4816f6             vpermps zmm6, zmm10, zmm6
; store [out + 256] 16 lanes acc4
  0a3a  62f17c48117304           vmovups [rbx+256], zmm6
; acc5:f32x16 = permute acc5, order
  0a41  62f22d4816ff             vpermps zmm7, zmm10, zmm7
; store [out + 320] 16 lanes acc5
  0a47  62f17c48117b05           vmovups [rbx+320], zmm7
; acc6:f32x16 = permute acc6, order
  0a4e  62522d4816c0             vpermps zmm8, zmm10, zmm8
; store [out + 384] 16 lanes acc6
  0a54  62717c48114306           vmovups [rbx+384], zmm8
; acc7:f32x16 = permute acc7, order
  0a5b  62522d4816c9             vpermps zmm9, zmm10, zmm9
; store [out + 448] 16 lanes acc7
  0a61  62717c48114b07           vmovups [rbx+448], zmm9
; out = add out, 512
  0a68  4881c300020000           add rbx, 512
; bag = add bag, 1
  0a6f  4883458801               add qword ptr [rbp-120], 1
; }
  0a74  488b4588                 mov rax, qword ptr [rbp-120]
  0a78  483b8570ffffff           cmp rax, qword ptr [rbp-144]
  0a7f  0f8c39faffff             jl L51
L52:
; leave
  0a85  31c0                     xor eax, eax
L0:
  0a87  c5f877                   vzeroupper
  0a8a  4881c490000000           add rsp, 144
  0a91  415f                     pop r15
  0a93  415e                     pop r14
  0a95  415d                     pop r13
  0a97  415c                     pop r12
  0a99  5b                       pop rbx
  0a9a  5d                       pop rbp
  0a9b  c3                       ret
; seldom
L42:
; one_row_end = set 0
  0a9c  4531f6                   xor r14d, r14d
  0a9f  4839d6                   cmp rsi, rdx
  0aa2  0f85f8f9ffff             jne L44
  0aa8  e906f8ffff               jmp L43
; seldom
L45:
; if pos < far_end {
  0aad  483b9548ffffff           cmp rdx, qword ptr [rbp-184]
  0ab4  0f8d39000000             jge L102
; ahead = load_i32 [indices + pos<<2 + 512]
  0aba  4963b49300020000         movsxd rsi, dword ptr [r11+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  0ac2  410f180cb1               prefetcht0 [r9+rsi*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  0ac7  4963b49300010000         movsxd rsi, dword ptr [r11+rdx*4+256]
; if mapping != 0 {
  0acf  4d85c9                   test r9, r9
  0ad2  0f840d000000             je L104
; if ahead <u mapping_count {
  0ad8  4c39d6                   cmp rsi, r10
  0adb  0f8304000000             jae L106
; ahead = load_i32 [mapping + ahead<<2]
  0ae1  496334b1                 movsxd rsi, dword ptr [r9+rsi*4]
; }
L106:
; }
L104:
; ahead = mul ahead, 68
  0ae5  486bf644                 imul rsi, rsi, 68
; ahead_row = add table, ahead
  0ae9  4c01fe                   add rsi, r15
; prefetch L2 [ahead_row]
  0aec  0f1816                   prefetcht1 [rsi]
; prefetch L2 [ahead_row + 67]
  0aef  0f185643                 prefetcht1 [rsi+67]
; }
L102:
; if pos < near_end {
  0af3  483b9550ffffff           cmp rdx, qword ptr [rbp-176]
  0afa  0f8d29000000             jge L108
; ahead = load_i32 [indices + pos<<2 + 64]
  0b00  4963749340               movsxd rsi, dword ptr [r11+rdx*4+64]
; if mapping != 0 {
  0b05  4d85c9                   test r9, r9
  0b08  0f840d000000             je L110
; if ahead <u mapping_count {
  0b0e  4c39d6                   cmp rsi, r10
  0b11  0f8304000000             jae L112
; ahead = load_i32 [mapping + ahead<<2]
  0b17  496334b1                 movsxd rsi, dword ptr [r9+rsi*4]
; }
L112:
; }
L110:
; ahead = mul ahead, 68
  0b1b  486bf644                 imul rsi, rsi, 68
; ahead_row = add table, ahead
  0b1f  4c01fe                   add rsi, r15
; prefetch L1 [ahead_row]
  0b22  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 67]
  0b25  0f184e43                 prefetcht0 [rsi+67]
; }
L108:
  0b29  e98ff7ffff               jmp L46
; seldom
L61:
; if pos < far_end {
  0b2e  483b9548ffffff           cmp rdx, qword ptr [rbp-184]
  0b35  0f8d39000000             jge L114
; ahead = load_i32 [indices + pos<<2 + 512]
  0b3b  49638c9300020000         movsxd rcx, dword ptr [r11+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  0b43  410f180c89               prefetcht0 [r9+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  0b48  49638c9300010000         movsxd rcx, dword ptr [r11+rdx*4+256]
; if mapping != 0 {
  0b50  4d85c9                   test r9, r9
  0b53  0f840d000000             je L116
; if ahead <u mapping_count {
  0b59  4c39d1                   cmp rcx, r10
  0b5c  0f8304000000             jae L118
; ahead = load_i32 [mapping + ahead<<2]
  0b62  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L118:
; }
L116:
; ahead = mul ahead, 68
  0b66  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0b6a  4c01f9                   add rcx, r15
; prefetch L2 [ahead_row]
  0b6d  0f1811                   prefetcht1 [rcx]
; prefetch L2 [ahead_row + 67]
  0b70  0f185143                 prefetcht1 [rcx+67]
; }
L114:
; if pos < near_end {
  0b74  483b9550ffffff           cmp rdx, qword ptr [rbp-176]
  0b7b  0f8d29000000             jge L120
; ahead = load_i32 [indices + pos<<2 + 64]
  0b81  49634c9340               movsxd rcx, dword ptr [r11+rdx*4+64]
; if mapping != 0 {
  0b86  4d85c9                   test r9, r9
  0b89  0f840d000000             je L122
; if ahead <u mapping_count {
  0b8f  4c39d1                   cmp rcx, r10
  0b92  0f8304000000             jae L124
; ahead = load_i32 [mapping + ahead<<2]
  0b98  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L124:
; }
L122:
; ahead = mul ahead, 68
  0b9c  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0ba0  4c01f9                   add rcx, r15
; prefetch L1 [ahead_row]
  0ba3  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 67]
  0ba6  0f184943                 prefetcht0 [rcx+67]
; }
L120:
  0baa  e9bdf9ffff               jmp L62
; seldom
L73:
; wrong = set 1
  0baf  48c7c001000000           mov rax, 1
  0bb6  488945b8                 mov qword ptr [rbp-72], rax
; index = set 0
  0bba  31c9                     xor ecx, ecx
  0bbc  e97efbffff               jmp L74
; seldom
L75:
; wrong = set 1
  0bc1  48c7c001000000           mov rax, 1
  0bc8  488945b8                 mov qword ptr [rbp-72], rax
; index = set 0
  0bcc  31c9                     xor ecx, ecx
  0bce  e980fbffff               jmp L76
; seldom
L77:
; wrong = set 1
  0bd3  48c7c001000000           mov rax, 1
  0bda  488945b8                 mov qword ptr [rbp-72], rax
; index = set 0
  0bde  31c9                     xor ecx, ecx
  0be0  e983fbffff               jmp L78
; seldom
L79:
; wrong = set 1
  0be5  48c7c001000000           mov rax, 1
  0bec  488945b8                 mov qword ptr [rbp-72], rax
; index = set 0
  0bf0  31c9                     xor ecx, ecx
  0bf2  e986fbffff               jmp L80
; seldom
L81:
; wrong = set 1
  0bf7  48c7c001000000           mov rax, 1
  0bfe  488945b8                 mov qword ptr [rbp-72], rax
  0c02  e909fcffff               jmp L82
; seldom
L83:
; wrong = set 1
  0c07  48c7c001000000           mov rax, 1
  0c0e  488945b8                 mov qword ptr [rbp-72], rax
  0c12  e909fcffff               jmp L84
; seldom
L85:
; wrong = set 1
  0c17  48c7c001000000           mov rax, 1
  0c1e  488945b8                 mov qword ptr [rbp-72], rax
  0c22  e909fcffff               jmp L86
; seldom
L87:
; wrong = set 1
  0c27  48c7c001000000           mov rax, 1
  0c2e  488945b8                 mov qword ptr [rbp-72], rax
  0c32  e909fcffff               jmp L88
; seldom
L89:
; pos = move first_pos
  0c37  488b5598                 mov rdx, qword ptr [rbp-104]
; kept = move first_kept
  0c3b  488b7590                 mov rsi, qword ptr [rbp-112]
  0c3f  e907fcffff               jmp L90
; seldom
L93:
; if pos < far_end {
  0c44  483b9548ffffff           cmp rdx, qword ptr [rbp-184]
  0c4b  0f8d39000000             jge L126
; ahead = load_i32 [indices + pos<<2 + 512]
  0c51  49638c9300020000         movsxd rcx, dword ptr [r11+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  0c59  410f180c89               prefetcht0 [r9+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  0c5e  49638c9300010000         movsxd rcx, dword ptr [r11+rdx*4+256]
; if mapping != 0 {
  0c66  4d85c9                   test r9, r9
  0c69  0f840d000000             je L128
; if ahead <u mapping_count {
  0c6f  4c39d1                   cmp rcx, r10
  0c72  0f8304000000             jae L130
; ahead = load_i32 [mapping + ahead<<2]
  0c78  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L130:
; }
L128:
; ahead = mul ahead, 68
  0c7c  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0c80  4c01f9                   add rcx, r15
; prefetch L2 [ahead_row]
  0c83  0f1811                   prefetcht1 [rcx]
; prefetch L2 [ahead_row + 67]
  0c86  0f185143                 prefetcht1 [rcx+67]
; }
L126:
; if pos < near_end {
  0c8a  483b9550ffffff           cmp rdx, qword ptr [rbp-176]
  0c91  0f8d29000000             jge L132
; ahead = load_i32 [indices + pos<<2 + 64]
  0c97  49634c9340               movsxd rcx, dword ptr [r11+rdx*4+64]
; if mapping != 0 {
  0c9c  4d85c9                   test r9, r9
  0c9f  0f840d000000             je L134
; if ahead <u mapping_count {
  0ca5  4c39d1                   cmp rcx, r10
  0ca8  0f8304000000             jae L136
; ahead = load_i32 [mapping + ahead<<2]
  0cae  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L136:
; }
L134:
; ahead = mul ahead, 68
  0cb2  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0cb6  4c01f9                   add rcx, r15
; prefetch L1 [ahead_row]
  0cb9  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 67]
  0cbc  0f184943                 prefetcht0 [rcx+67]
; }
L132:
  0cc0  e999fbffff               jmp L94
; failure exits
L37:
  0cc5  488b45d0                 mov rax, qword ptr [rbp-48]
  0cc9  ff7588                   push qword ptr [rbp-120]
  0ccc  8f4068                   pop qword ptr [rax+104]
  0ccf  48895070                 mov qword ptr [rax+112], rdx
  0cd3  b801000000               mov eax, 1
  0cd8  e9aafdffff               jmp L0
L47:
  0cdd  488b45d0                 mov rax, qword ptr [rbp-48]
  0ce1  ff7588                   push qword ptr [rbp-120]
  0ce4  8f4068                   pop qword ptr [rax+104]
  0ce7  48895070                 mov qword ptr [rax+112], rdx
  0ceb  b803000000               mov eax, 3
  0cf0  e992fdffff               jmp L0
L50:
  0cf5  488b45d0                 mov rax, qword ptr [rbp-48]
  0cf9  ff7588                   push qword ptr [rbp-120]
  0cfc  8f4068                   pop qword ptr [rax+104]
  0cff  48895070                 mov qword ptr [rax+112], rdx
  0d03  b804000000               mov eax, 4
  0d08  e97afdffff               jmp L0
L55:
  0d0d  488b45d0                 mov rax, qword ptr [rbp-48]
  0d11  ff7588                   push qword ptr [rbp-120]
  0d14  8f4068                   pop qword ptr [rax+104]
  0d17  48895070                 mov qword ptr [rax+112], rdx
  0d1b  b802000000               mov eax, 2
  0d20  e962fdffff               jmp L0
L56:
  0d25  488b45d0                 mov rax, qword ptr [rbp-48]
  0d29  ff7588                   push qword ptr [rbp-120]
  0d2c  8f4068                   pop qword ptr [rax+104]
  0d2f  48895070                 mov qword ptr [rax+112], rdx
  0d33  b802000000               mov eax, 2
  0d38  e94afdffff               jmp L0
L63:
  0d3d  488b45d0                 mov rax, qword ptr [rbp-48]
  0d41  ff7588                   push qword ptr [rbp-120]
  0d44  8f4068                   pop qword ptr [rax+104]
  0d47  48895070                 mov qword ptr [rax+112], rdx
  0d4b  b803000000               mov eax, 3
  0d50  e932fdffff               jmp L0
L66:
  0d55  488b45d0                 mov rax, qword ptr [rbp-48]
  0d59  ff7588                   push qword ptr [rbp-120]
  0d5c  8f4068                   pop qword ptr [rax+104]
  0d5f  48895070                 mov qword ptr [rax+112], rdx
  0d63  b804000000               mov eax, 4
  0d68  e91afdffff               jmp L0
L95:
  0d6d  488b45d0                 mov rax, qword ptr [rbp-48]
  0d71  ff7588                   push qword ptr [rbp-120]
  0d74  8f4068                   pop qword ptr [rax+104]
  0d77  48895070                 mov qword ptr [rax+112], rdx
  0d7b  b803000000               mov eax, 3
  0d80  e902fdffff               jmp L0
L98:
  0d85  488b45d0                 mov rax, qword ptr [rbp-48]
  0d89  ff7588                   push qword ptr [rbp-120]
  0d8c  8f4068                   pop qword ptr [rax+104]
  0d8f  48895070                 mov qword ptr [rax+112], rdx
  0d93  b804000000               mov eax, 4
  0d98  e9eafcffff               jmp L0
; constants
