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
  001c  488b07                   mov rax, qword ptr [rdi]
  001f  488945c8                 mov qword ptr [rbp-56], rax
; row_count = arg row_count
  0023  4c8b7708                 mov r14, qword ptr [rdi+8]
; indices = arg indices
  0027  4c8b5f10                 mov r11, qword ptr [rdi+16]
; index_count = arg index_count
  002b  488b4718                 mov rax, qword ptr [rdi+24]
  002f  48894580                 mov qword ptr [rbp-128], rax
; bag_count = arg bag_count
  0033  488b4728                 mov rax, qword ptr [rdi+40]
  0037  48898570ffffff           mov qword ptr [rbp-144], rax
; pooled = arg pooled
  003e  488b4f50                 mov rcx, qword ptr [rdi+80]
; offsets = arg offsets
  0042  488b4720                 mov rax, qword ptr [rdi+32]
  0046  48898578ffffff           mov qword ptr [rbp-136], rax
; weights = arg weights
  004d  4c8b6730                 mov r12, qword ptr [rdi+48]
; mapping = arg mapping
  0051  4c8b4f38                 mov r9, qword ptr [rdi+56]
; mapping_count = arg mapping_count
  0055  4c8b5740                 mov r10, qword ptr [rdi+64]
; scratch = arg scratch
  0059  4c8b4760                 mov r8, qword ptr [rdi+96]
; out = arg output
  005d  488b5f48                 mov rbx, qword ptr [rdi+72]
; bag = set 0
  0061  31c0                     xor eax, eax
  0063  48894588                 mov qword ptr [rbp-120], rax
; last_bag = add bag_count, -1
  0067  488b8570ffffff           mov rax, qword ptr [rbp-144]
  006e  488d40ff                 lea rax, [rax-1]
  0072  48898560ffffff           mov qword ptr [rbp-160], rax
; shifts:i32x16 = const code_shifts
  0079  62f17c4810053d0d0000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  0083  62f17c48100d730d0000     vmovups zmm1, [L2]
; near_end = add index_count, -16
  008d  488b4580                 mov rax, qword ptr [rbp-128]
  0091  488d40f0                 lea rax, [rax-16]
  0095  48898550ffffff           mov qword ptr [rbp-176], rax
; if row_count < 1927 {
  009c  4981fe87070000           cmp r14, 1927
  00a3  0f8d16000000             jge L8
; if mapping_count < 7708 {
  00a9  4981fa1c1e0000           cmp r10, 7708
  00b0  0f8d09000000             jge L10
; near_end = set 0
  00b6  31c0                     xor eax, eax
  00b8  48898550ffffff           mov qword ptr [rbp-176], rax
; }
L10:
; }
L8:
; rows_of_bags = mul bag_count, 8
  00bf  488b9570ffffff           mov rdx, qword ptr [rbp-144]
  00c6  48c1e203                 shl rdx, 3
; if pooled >= rows_of_bags {
  00ca  4839d1                   cmp rcx, rdx
  00cd  0f8c23000000             jl L12
; if row_count < 7711 {
  00d3  4981fe1f1e0000           cmp r14, 7711
  00da  0f8d16000000             jge L14
; if mapping_count < 30844 {
  00e0  4981fa7c780000           cmp r10, 30844
  00e7  0f8d09000000             jge L16
; near_end = set 0
  00ed  31c0                     xor eax, eax
  00ef  48898550ffffff           mov qword ptr [rbp-176], rax
; }
L16:
; }
L14:
; }
L12:
; rows_of_bags = mul bag_count, 32
  00f6  488b9570ffffff           mov rdx, qword ptr [rbp-144]
  00fd  48c1e205                 shl rdx, 5
; if pooled >= rows_of_bags {
  0101  4839d1                   cmp rcx, rdx
  0104  0f8c23000000             jl L18
; if row_count < 61681 {
  010a  4981fef1f00000           cmp r14, 61681
  0111  0f8d16000000             jge L20
; if mapping_count < 246724 {
  0117  4981fac4c30300           cmp r10, 246724
  011e  0f8d09000000             jge L22
; near_end = set 0
  0124  31c0                     xor eax, eax
  0126  48898550ffffff           mov qword ptr [rbp-176], rax
; }
L22:
; }
L20:
; }
L18:
; far_end = add index_count, -128
  012d  488b4580                 mov rax, qword ptr [rbp-128]
  0131  488d4080                 lea rax, [rax-128]
  0135  48898548ffffff           mov qword ptr [rbp-184], rax
; if row_count < 370086 {
  013c  4981fea6a50500           cmp r14, 370086
  0143  0f8d16000000             jge L24
; if mapping_count < 1480344 {
  0149  4981fa98961600           cmp r10, 1480344
  0150  0f8d09000000             jge L26
; far_end = set 0
  0156  31c0                     xor eax, eax
  0158  48898548ffffff           mov qword ptr [rbp-184], rax
; }
L26:
; }
L24:
; last_end = move far_end
  015f  488b8548ffffff           mov rax, qword ptr [rbp-184]
  0166  488945c0                 mov qword ptr [rbp-64], rax
; last_end = move_if far_end < near_end ? near_end
  016a  488b8548ffffff           mov rax, qword ptr [rbp-184]
  0171  483b8550ffffff           cmp rax, qword ptr [rbp-176]
  0178  488b45c0                 mov rax, qword ptr [rbp-64]
  017c  480f4c8550ffffff         cmovl rax, qword ptr [rbp-176]
  0184  488945c0                 mov qword ptr [rbp-64], rax
; blank_row = arg blank_row
  0188  488b4758                 mov rax, qword ptr [rdi+88]
  018c  48898558ffffff           mov qword ptr [rbp-168], rax
; half_subnormal:f32x4 = const half_subnormal
  0193  c5f81015e50c0000         vmovups xmm2, [L4]
; other_half:f32x4 = const other_half
  019b  c5f8101ded0c0000         vmovups xmm3, [L5]
; half_subnormal:f32x4 = fadd half_subnormal, other_half
  01a3  c5e858d3                 vaddps xmm2, xmm2, xmm3
; blank_bag_end = bits half_subnormal
  01a7  c5f97ed0                 vmovd eax, xmm2
  01ab  48898568ffffff           mov qword ptr [rbp-152], rax
; blank_bag_end = min blank_bag_end, 5
  01b2  48c7c005000000           mov rax, 5
  01b9  483b8568ffffff           cmp rax, qword ptr [rbp-152]
  01c0  480f4f8568ffffff         cmovg rax, qword ptr [rbp-152]
  01c8  48898568ffffff           mov qword ptr [rbp-152], rax
; if row_count >= 123361 {
  01cf  4981fee1e10100           cmp r14, 123361
  01d6  0f8c09000000             jl L28
; blank_bag_end = set 0
  01dc  31c0                     xor eax, eax
  01de  48898568ffffff           mov qword ptr [rbp-152], rax
; }
L28:
; if mapping_count >= 493444 {
  01e5  4981fa84870700           cmp r10, 493444
  01ec  0f8c09000000             jl L30
; blank_bag_end = set 0
  01f2  31c0                     xor eax, eax
  01f4  48898568ffffff           mov qword ptr [rbp-152], rax
; }
L30:
; fours_begin = move last_end
  01fb  488b45c0                 mov rax, qword ptr [rbp-64]
  01ff  488945a0                 mov qword ptr [rbp-96], rax
; if mapping == 0 {
  0203  4d85c9                   test r9, r9
  0206  0f850e000000             jne L32
; fours_begin = set 9223372036854775807
  020c  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  0216  488945a0                 mov qword ptr [rbp-96], rax
; }
L32:
; if mapping_count == 0 {
  021a  4d85d2                   test r10, r10
  021d  0f850e000000             jne L34
; fours_begin = set 9223372036854775807
  0223  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  022d  488945a0                 mov qword ptr [rbp-96], rax
; }
L34:
; pos = set 0
  0231  31d2                     xor edx, edx
; pos = move bag
  0233  488b5588                 mov rdx, qword ptr [rbp-120]
; if bag < bag_count {
  0237  488b4588                 mov rax, qword ptr [rbp-120]
  023b  483b8570ffffff           cmp rax, qword ptr [rbp-144]
  0242  0f8d1c000000             jge L36
; pos = load_i32 [offsets + bag<<2]
  0248  488b4588                 mov rax, qword ptr [rbp-120]
  024c  48c1e002                 shl rax, 2
  0250  48038578ffffff           add rax, qword ptr [rbp-136]
  0257  486310                   movsxd rdx, dword ptr [rax]
; fail_if index_count <u pos -> 1
  025a  48395580                 cmp qword ptr [rbp-128], rdx
  025e  0f82800a0000             jb L37
; }
L36:
; one_row_end = sub index_count, pos
  0264  488b7d80                 mov rdi, qword ptr [rbp-128]
  0268  4829d7                   sub rdi, rdx
; one_row_end = add one_row_end, bag
  026b  48037d88                 add rdi, qword ptr [rbp-120]
; one_row_end = move_if last_bag < one_row_end ? last_bag
  026f  4839bd60ffffff           cmp qword ptr [rbp-160], rdi
  0276  480f4cbd60ffffff         cmovl rdi, qword ptr [rbp-160]
; if row_count == 0 {
  027e  4d85f6                   test r14, r14
  0281  0f8502000000             jne L39
; one_row_end = set 0
  0287  31ff                     xor edi, edi
; }
L39:
; loop bag < one_row_end {
  0289  48397d88                 cmp qword ptr [rbp-120], rdi
  028d  0f8d1e020000             jge L41
L40:
; end = load_i32 [offsets + bag<<2 + 4]
  0293  488b4588                 mov rax, qword ptr [rbp-120]
  0297  48c1e002                 shl rax, 2
  029b  48038578ffffff           add rax, qword ptr [rbp-136]
  02a2  48634004                 movsxd rax, dword ptr [rax+4]
  02a6  488945b8                 mov qword ptr [rbp-72], rax
; end = add end, -1
  02aa  488345b8ff               add qword ptr [rbp-72], -1
; if end != pos, seldom {
  02af  483955b8                 cmp qword ptr [rbp-72], rdx
  02b3  0f85e4070000             jne L42
L43:
; if end == pos {
; if pos < last_end, seldom {
  02b9  483b55c0                 cmp rdx, qword ptr [rbp-64]
  02bd  0f8ceb070000             jl L45
L46:
; index = load_i32 [indices + pos<<2]
  02c3  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; fail_if index >=u mapping_count -> 3
  02c7  4c39d1                   cmp rcx, r10
  02ca  0f832c0a0000             jae L47
; if mapping != 0 {
  02d0  4d85c9                   test r9, r9
  02d3  0f8404000000             je L49
; index = load_i32 [mapping + index<<2]
  02d9  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L49:
; present = add index, 1
  02dd  488d7101                 lea rsi, [rcx+1]
; fail_if row_count <u present -> 4
  02e1  4939f6                   cmp r14, rsi
  02e4  0f822a0a0000             jb L50
; kept_bits = min present, 1
  02ea  48c7c001000000           mov rax, 1
  02f1  4839f0                   cmp rax, rsi
  02f4  480f4fc6                 cmovg rax, rsi
  02f8  4889c6                   mov rsi, rax
; kept_bits = mul kept_bits, -1
  02fb  486bf6ff                 imul rsi, rsi, -1
; store_i64 [scratch + 16] kept_bits
  02ff  49897010                 mov [r8+16], rsi
; index = max index, 0
  0303  48c7c000000000           mov rax, 0
  030a  4839c8                   cmp rax, rcx
  030d  480f4cc1                 cmovl rax, rcx
  0311  4889c1                   mov rcx, rax
; row_offset = mul index, 68
  0314  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  0318  48034dc8                 add rcx, qword ptr [rbp-56]
; zero:f32x16 = zero
  031c  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 64]
  0320  c4e279585940             vpbroadcastd xmm3, [rcx+64]
  0326  c4e27913db               vcvtph2ps xmm3, xmm3
; weight:f32x2 = splat_host [weights + pos<<2]
  032b  c4c279582494             vpbroadcastd xmm4, [r12+rdx*4]
; factors:f32x2 = fmul weight, factors
  0331  c5d859db                 vmulps xmm3, xmm4, xmm3
; store [out] 2 lanes factors
  0335  c5f8131b                 vmovlps [rbx], xmm3
; scale:f32x16 = splat_host [out]
  0339  62f27d48581b             vpbroadcastd zmm3, [rbx]
; bias:f32x16 = splat_host [out + 4]
  033f  62f27d48586301           vpbroadcastd zmm4, [rbx+4]
; kept_bits:i32x16 = splat_host [scratch + 16]
  0346  62d27d48586804           vpbroadcastd zmm5, [r8+16]
; scale:f32x16 = and scale, kept_bits
  034d  62f16548dbdd             vpandd zmm3, zmm3, zmm5
; bias:f32x16 = and bias, kept_bits
  0353  62f15d48dbe5             vpandd zmm4, zmm4, zmm5
; bias:f32x16 = fadd bias, zero
  0359  62f15c4858e2             vaddps zmm4, zmm4, zmm2
; code:i32x16 = splat_64 [row]
  035f  62f2fd485911             vpbroadcastq zmm2, [rcx]
; code:i32x16 = shr code, shifts
  0365  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  036b  62f26d4816e9             vpermps zmm5, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0371  62f26548a8ec             vfmadd213ps zmm5, zmm3, zmm4
; code:i32x16 = splat_64 [row + 8]
  0377  62f2fd48595101           vpbroadcastq zmm2, [rcx+8]
; code:i32x16 = shr code, shifts
  037e  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0384  62f26d4816f1             vpermps zmm6, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  038a  62f26548a8f4             vfmadd213ps zmm6, zmm3, zmm4
; code:i32x16 = splat_64 [row + 16]
  0390  62f2fd48595102           vpbroadcastq zmm2, [rcx+16]
; code:i32x16 = shr code, shifts
  0397  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  039d  62f26d4816f9             vpermps zmm7, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  03a3  62f26548a8fc             vfmadd213ps zmm7, zmm3, zmm4
; code:i32x16 = splat_64 [row + 24]
  03a9  62f2fd48595103           vpbroadcastq zmm2, [rcx+24]
; code:i32x16 = shr code, shifts
  03b0  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  03b6  62726d4816c1             vpermps zmm8, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  03bc  62726548a8c4             vfmadd213ps zmm8, zmm3, zmm4
; code:i32x16 = splat_64 [row + 32]
  03c2  62f2fd48595104           vpbroadcastq zmm2, [rcx+32]
; code:i32x16 = shr code, shifts
  03c9  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  03cf  62726d4816c9             vpermps zmm9, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  03d5  62726548a8cc             vfmadd213ps zmm9, zmm3, zmm4
; code:i32x16 = splat_64 [row + 40]
  03db  62f2fd48595105           vpbroadcastq zmm2, [rcx+40]
; code:i32x16 = shr code, shifts
  03e2  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  03e8  62726d4816d1             vpermps zmm10, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  03ee  62726548a8d4             vfmadd213ps zmm10, zmm3, zmm4
; code:i32x16 = splat_64 [row + 48]
  03f4  62f2fd48595106           vpbroadcastq zmm2, [rcx+48]
; code:i32x16 = shr code, shifts
  03fb  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0401  62726d4816d9             vpermps zmm11, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0407  62726548a8dc             vfmadd213ps zmm11, zmm3, zmm4
; code:i32x16 = splat_64 [row + 56]
  040d  62f2fd48595107           vpbroadcastq zmm2, [rcx+56]
; code:i32x16 = shr code, shifts
  0414  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  041a  62f26d4816d1             vpermps zmm2, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0420  62f26548a8d4             vfmadd213ps zmm2, zmm3, zmm4
; order:i32x16 = const column_order
  0426  62f17c48101d100a0000     vmovups zmm3, [L3]
; value:f32x16 = permute value, order
  0430  62f2654816ed             vpermps zmm5, zmm3, zmm5
; store [out] 16 lanes value
  0436  62f17c48112b             vmovups [rbx], zmm5
; value:f32x16 = permute value, order
  043c  62f2654816f6             vpermps zmm6, zmm3, zmm6
; store [out + 64] 16 lanes value
  0442  62f17c48117301           vmovups [rbx+64], zmm6
; value:f32x16 = permute value, order
  0449  62f2654816ff             vpermps zmm7, zmm3, zmm7
; store [out + 128] 16 lanes value
  044f  62f17c48117b02           vmovups [rbx+128], zmm7
; value:f32x16 = permute value, order
  0456  6252654816c0             vpermps zmm8, zmm3, zmm8
; store [out + 192] 16 lanes value
  045c  62717c48114303           vmovups [rbx+192], zmm8
; value:f32x16 = permute value, order
  0463  6252654816c9             vpermps zmm9, zmm3, zmm9
; store [out + 256] 16 lanes value
  0469  62717c48114b04           vmovups [rbx+256], zmm9
; value:f32x16 = permute value, order
  0470  6252654816d2             vpermps zmm10, zmm3, zmm10
; store [out + 320] 16 lanes value
  0476  62717c48115305           vmovups [rbx+320], zmm10
; value:f32x16 = permute value, order
  047d  6252654816db             vpermps zmm11, zmm3, zmm11
; store [out + 384] 16 lanes value
  0483  62717c48115b06           vmovups [rbx+384], zmm11
; value:f32x16 = permute value, order
  048a  62f2654816d2             vpermps zmm2, zmm3, zmm2
; store [out + 448] 16 lanes value
  0490  62f17c48115307           vmovups [rbx+448], zmm2
; out = add out, 512
  0497  4881c300020000           add rbx, 512
; bag = add bag, 1
  049e  4883458801               add qword ptr [rbp-120], 1
; pos = add pos, 1
  04a3  4883c201                 add rdx, 1
; }
L44:
; }
  04a7  48397d88                 cmp qword ptr [rbp-120], rdi
  04ab  0f8ce2fdffff             jl L40
L41:
; loop bag < bag_count {
  04b1  488b4588                 mov rax, qword ptr [rbp-120]
  04b5  483b8570ffffff           cmp rax, qword ptr [rbp-144]
  04bc  0f8dc4050000             jge L52
L51:
; end = move index_count
  04c2  488b4580                 mov rax, qword ptr [rbp-128]
  04c6  488945b8                 mov qword ptr [rbp-72], rax
; if bag < last_bag {
  04ca  488b4588                 mov rax, qword ptr [rbp-120]
  04ce  483b8560ffffff           cmp rax, qword ptr [rbp-160]
  04d5  0f8d17000000             jge L54
; end = load_i32 [offsets + bag<<2 + 4]
  04db  488b4588                 mov rax, qword ptr [rbp-120]
  04df  48c1e002                 shl rax, 2
  04e3  48038578ffffff           add rax, qword ptr [rbp-136]
  04ea  48634004                 movsxd rax, dword ptr [rax+4]
  04ee  488945b8                 mov qword ptr [rbp-72], rax
; }
L54:
; fail_if end < pos -> 2
  04f2  483955b8                 cmp qword ptr [rbp-72], rdx
  04f6  0f8c30080000             jl L55
; fail_if index_count <u end -> 2
  04fc  488b4580                 mov rax, qword ptr [rbp-128]
  0500  483b45b8                 cmp rax, qword ptr [rbp-72]
  0504  0f823a080000             jb L56
; acc0:f32x16 = zero
  050a  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  050e  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  0512  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  0516  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  051a  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  051e  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  0522  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  0527  c4413057c9               vxorps xmm9, xmm9, xmm9
; bag_length = sub end, pos
  052c  488b4db8                 mov rcx, qword ptr [rbp-72]
  0530  4829d1                   sub rcx, rdx
; if bag_length < blank_bag_end {
  0533  483b8d68ffffff           cmp rcx, qword ptr [rbp-152]
  053a  0f8d9f010000             jge L58
; blank_row = add blank_row, 0
  0540  488b8558ffffff           mov rax, qword ptr [rbp-168]
  0547  488d00                   lea rax, [rax]
  054a  488945a8                 mov qword ptr [rbp-88], rax
; weight_at = set 0
  054e  4531ed                   xor r13d, r13d
; one_bits = set 1065353216
  0551  49c7c70000803f           mov r15, 1065353216
; loop pos < end {
  0558  483b55b8                 cmp rdx, qword ptr [rbp-72]
  055c  0f8d7d010000             jge L60
L59:
; if pos < last_end, seldom {
  0562  483b55c0                 cmp rdx, qword ptr [rbp-64]
  0566  0f8ccb050000             jl L61
L62:
; index = load_i32 [indices + pos<<2]
  056c  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; fail_if index >=u mapping_count -> 3
  0570  4c39d1                   cmp rcx, r10
  0573  0f83e3070000             jae L63
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
  058a  4939f6                   cmp r14, rsi
  058d  0f82e1070000             jb L66
; row_offset = mul index, 68
  0593  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  0597  48034dc8                 add rcx, qword ptr [rbp-56]
; row = move_if present == 0 ? blank_row
  059b  4885f6                   test rsi, rsi
  059e  480f444da8               cmove rcx, qword ptr [rbp-88]
; weight_bits = load_i32 [weights + pos<<2]
  05a3  49633c94                 movsxd rdi, dword ptr [r12+rdx*4]
; weight_bits = move_if present == 0 ? one_bits
  05a7  4885f6                   test rsi, rsi
  05aa  490f44ff                 cmove rdi, r15
; store_i32 [scratch + 16] weight_bits
  05ae  41897810                 mov [r8+16], edi
; factors:f32x2 = splat_f16_pair [row + 64]
  05b2  c46279585140             vpbroadcastd xmm10, [rcx+64]
  05b8  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [scratch + weight_at<<2 + 16]
  05bd  c40279585ca810           vpbroadcastd xmm11, [r8+r13*4+16]
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
  06d5  483b55b8                 cmp rdx, qword ptr [rbp-72]
  06d9  0f8c83feffff             jl L59
L60:
; }
L58:
; loop pos < end {
  06df  483b55b8                 cmp rdx, qword ptr [rbp-72]
  06e3  0f8d0f030000             jge L68
L67:
; chunk_end = add pos, 128
  06e9  4c8dba80000000           lea r15, [rdx+128]
; chunk_end = move_if end < chunk_end ? end
  06f0  4c397db8                 cmp qword ptr [rbp-72], r15
  06f4  4c0f4c7db8               cmovl r15, qword ptr [rbp-72]
; kept = set 0
  06f9  31f6                     xor esi, esi
; fours_end = add chunk_end, -3
  06fb  4d8d6ffd                 lea r13, [r15-3]
; fours_end = move_if pos < fours_begin ? pos
  06ff  483b55a0                 cmp rdx, qword ptr [rbp-96]
  0703  4c0f4cea                 cmovl r13, rdx
; if pos < fours_end {
  0707  4c39ea                   cmp rdx, r13
  070a  0f8d3b010000             jge L70
; first_pos = move pos
  0710  4889d0                   mov rax, rdx
  0713  48894598                 mov qword ptr [rbp-104], rax
; first_kept = move kept
  0717  4889f0                   mov rax, rsi
  071a  48894590                 mov qword ptr [rbp-112], rax
; wrong = set 0
  071e  31c0                     xor eax, eax
  0720  488945b0                 mov qword ptr [rbp-80], rax
; largest:i32x4 = zero
  0724  c4412857d2               vxorps xmm10, xmm10, xmm10
; loop pos < fours_end {
  0729  4c39ea                   cmp rdx, r13
  072c  0f8dc5000000             jge L72
L71:
; index = load_i32 [indices + pos<<2]
  0732  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; if index >=u mapping_count, seldom {
  0736  4c39d1                   cmp rcx, r10
  0739  0f8381040000             jae L73
L74:
; four_rows:i32x4 = splat_host [mapping + index<<2]
  073f  c44279581c89             vpbroadcastd xmm11, [r9+rcx*4]
; index = load_i32 [indices + pos<<2 + 4]
  0745  49634c9304               movsxd rcx, dword ptr [r11+rdx*4+4]
; if index >=u mapping_count, seldom {
  074a  4c39d1                   cmp rcx, r10
  074d  0f837f040000             jae L75
L76:
; four_rows:i32x4 = load_lane 1 [mapping + index<<2], else four_rows
  0753  c44321221c8901           vpinsrd xmm11, xmm11, [r9+rcx*4], 1
; index = load_i32 [indices + pos<<2 + 8]
  075a  49634c9308               movsxd rcx, dword ptr [r11+rdx*4+8]
; if index >=u mapping_count, seldom {
  075f  4c39d1                   cmp rcx, r10
  0762  0f837c040000             jae L77
L78:
; four_rows:i32x4 = load_lane 2 [mapping + index<<2], else four_rows
  0768  c44321221c8902           vpinsrd xmm11, xmm11, [r9+rcx*4], 2
; index = load_i32 [indices + pos<<2 + 12]
  076f  49634c930c               movsxd rcx, dword ptr [r11+rdx*4+12]
; if index >=u mapping_count, seldom {
  0774  4c39d1                   cmp rcx, r10
  0777  0f8379040000             jae L79
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
  07c4  488d3c06                 lea rdi, [rsi+rax]
; four_rows:i32x4 = compress four_rows, four_rows
  07c8  62d27e0839d3             vpmovd2m k2, xmm11
  07ce  c5f944d2                 knotb k2, k2
  07d2  62527d8a8bdb             vpcompressd xmm11 {k2}{z}, xmm11
; store_i64s [scratch + kept<<3 + 2064] four_rows
  07d8  c4427d25e3               vpmovsxdq ymm12, xmm11
  07dd  c4417c11a4f010080000     vmovups [r8+rsi*8+2064], ymm12
; kept = move next_kept
  07e7  4889fe                   mov rsi, rdi
; pos = add pos, 4
  07ea  4883c204                 add rdx, 4
; }
  07ee  4c39ea                   cmp rdx, r13
  07f1  0f8c3bffffff             jl L71
L72:
; store [scratch + 6160] 4 lanes largest
  07f7  c44178119010180000       vmovups [r8+6160], xmm10
; index = load_i32 [scratch + 6160]
  0800  49638810180000           movsxd rcx, dword ptr [r8+6160]
; if row_count <u index, seldom {
  0807  4939ce                   cmp r14, rcx
  080a  0f82f8030000             jb L81
L82:
; index = load_i32 [scratch + 6164]
  0810  49638814180000           movsxd rcx, dword ptr [r8+6164]
; if row_count <u index, seldom {
  0817  4939ce                   cmp r14, rcx
  081a  0f82f8030000             jb L83
L84:
; index = load_i32 [scratch + 6168]
  0820  49638818180000           movsxd rcx, dword ptr [r8+6168]
; if row_count <u index, seldom {
  0827  4939ce                   cmp r14, rcx
  082a  0f82f8030000             jb L85
L86:
; index = load_i32 [scratch + 6172]
  0830  4963881c180000           movsxd rcx, dword ptr [r8+6172]
; if row_count <u index, seldom {
  0837  4939ce                   cmp r14, rcx
  083a  0f82f8030000             jb L87
L88:
; if wrong != 0, seldom {
  0840  48837db000               cmp qword ptr [rbp-80], 0
  0845  0f85fd030000             jne L89
L90:
; }
L70:
; loop pos < chunk_end {
  084b  4c39fa                   cmp rdx, r15
  084e  0f8d53000000             jge L92
L91:
; if pos < last_end, seldom {
  0854  483b55c0                 cmp rdx, qword ptr [rbp-64]
  0858  0f8cf7030000             jl L93
L94:
; index = load_i32 [indices + pos<<2]
  085e  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; fail_if index >=u mapping_count -> 3
  0862  4c39d1                   cmp rcx, r10
  0865  0f8321050000             jae L95
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
  087c  4939fe                   cmp r14, rdi
  087f  0f821f050000             jb L98
; store_i64 [scratch + kept<<3 + 2064] index
  0885  49898cf010080000         mov [r8+rsi*8+2064], rcx
; weight_bits = load_i32 [weights + pos<<2]
  088d  4d632c94                 movsxd r13, dword ptr [r12+rdx*4]
; store_i32 [scratch + kept<<2 + 16] weight_bits
  0891  45896cb010               mov [r8+rsi*4+16], r13d
; kept = count kept, present
  0896  4883ff01                 cmp rdi, 1
  089a  4883deff                 sbb rsi, -1
; pos = add pos, 1
  089e  4883c201                 add rdx, 1
; }
  08a2  4c39fa                   cmp rdx, r15
  08a5  7cad                     short jl L91
L92:
; at = set 0
  08a7  31ff                     xor edi, edi
; loop at < kept {
  08a9  4839f7                   cmp rdi, rsi
  08ac  0f8d3c010000             jge L100
L99:
; kept_row = load_i64 [scratch + at<<3 + 2064]
  08b2  498b8cf810080000         mov rcx, [r8+rdi*8+2064]
; row_offset = mul kept_row, 68
  08ba  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  08be  48034dc8                 add rcx, qword ptr [rbp-56]
; factors:f32x2 = splat_f16_pair [row + 64]
  08c2  c46279585140             vpbroadcastd xmm10, [rcx+64]
  08c8  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [scratch + at<<2 + 16]
  08cd  c44279585cb810           vpbroadcastd xmm11, [r8+rdi*4+16]
; factors:f32x2 = fmul weight, factors
  08d4  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [out] 2 lanes factors
  08d9  c5781313                 vmovlps [rbx], xmm10
; scale:f32x16 = splat_host [out]
  08dd  62727d485813             vpbroadcastd zmm10, [rbx]
; bias:f32x16 = splat_host [out + 4]
  08e3  62727d48585b01           vpbroadcastd zmm11, [rbx+4]
; code:i32x16 = splat_64 [row + 24]
  08ea  6272fd48596103           vpbroadcastq zmm12, [rcx+24]
; code:i32x16 = shr code, shifts
  08f1  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc1:f32x16 = fadd acc1, bias
  08f7  62d1644858db             vaddps zmm3, zmm3, zmm11
; code:i32x16 = splat_64 [row + 8]
  08fd  6272fd48596901           vpbroadcastq zmm13, [rcx+8]
; code:i32x16 = shr code, shifts
  0904  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc0:f32x16 = fadd acc0, bias
  090a  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; value:f32x16 = lookup code, values
  0910  6272154816f1             vpermps zmm14, zmm13, zmm1
; code:i32x16 = splat_64 [row]
  0916  6272fd485929             vpbroadcastq zmm13, [rcx]
; code:i32x16 = shr code, shifts
  091c  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc3:f32x16 = fadd acc3, bias
  0922  62d1544858eb             vaddps zmm5, zmm5, zmm11
; value1:f32x16 = lookup code, values
  0928  6272154816f9             vpermps zmm15, zmm13, zmm1
; code:i32x16 = splat_64 [row + 16]
  092e  6272fd48596902           vpbroadcastq zmm13, [rcx+16]
; code:i32x16 = shr code, shifts
  0935  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc2:f32x16 = fadd acc2, bias
  093b  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; acc0:f32x16 = fma scale, value1, acc0
  0941  62d22d48b8d7             vfmadd231ps zmm2, zmm10, zmm15
; acc1:f32x16 = fma scale, value, acc1
  0947  62d22d48b8de             vfmadd231ps zmm3, zmm10, zmm14
; value:f32x16 = lookup code, values
  094d  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc3:f32x16 = fma scale, value, acc3
  0953  62d22d48b8ee             vfmadd231ps zmm5, zmm10, zmm14
; value:f32x16 = lookup code, values
  0959  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc2:f32x16 = fma scale, value, acc2
  095f  62d22d48b8e6             vfmadd231ps zmm4, zmm10, zmm14
; code:i32x16 = splat_64 [row + 56]
  0965  6272fd48596107           vpbroadcastq zmm12, [rcx+56]
; code:i32x16 = shr code, shifts
  096c  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc5:f32x16 = fadd acc5, bias
  0972  62d1444858fb             vaddps zmm7, zmm7, zmm11
; code:i32x16 = splat_64 [row + 40]
  0978  6272fd48596905           vpbroadcastq zmm13, [rcx+40]
; code:i32x16 = shr code, shifts
  097f  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc4:f32x16 = fadd acc4, bias
  0985  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; value:f32x16 = lookup code, values
  098b  6272154816f1             vpermps zmm14, zmm13, zmm1
; code:i32x16 = splat_64 [row + 32]
  0991  6272fd48596904           vpbroadcastq zmm13, [rcx+32]
; code:i32x16 = shr code, shifts
  0998  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc7:f32x16 = fadd acc7, bias
  099e  6251344858cb             vaddps zmm9, zmm9, zmm11
; value1:f32x16 = lookup code, values
  09a4  6272154816f9             vpermps zmm15, zmm13, zmm1
; code:i32x16 = splat_64 [row + 48]
  09aa  6272fd48596906           vpbroadcastq zmm13, [rcx+48]
; code:i32x16 = shr code, shifts
  09b1  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc6:f32x16 = fadd acc6, bias
  09b7  62513c4858c3             vaddps zmm8, zmm8, zmm11
; acc4:f32x16 = fma scale, value1, acc4
  09bd  62d22d48b8f7             vfmadd231ps zmm6, zmm10, zmm15
; acc5:f32x16 = fma scale, value, acc5
  09c3  62d22d48b8fe             vfmadd231ps zmm7, zmm10, zmm14
; value:f32x16 = lookup code, values
  09c9  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc7:f32x16 = fma scale, value, acc7
  09cf  62522d48b8ce             vfmadd231ps zmm9, zmm10, zmm14
; value:f32x16 = lookup code, values
  09d5  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc6:f32x16 = fma scale, value, acc6
  09db  62522d48b8c6             vfmadd231ps zmm8, zmm10, zmm14
; at = add at, 1
  09e1  4883c701                 add rdi, 1
; }
  09e5  4839f7                   cmp rdi, rsi
  09e8  0f8cc4feffff             jl L99
L100:
; }
  09ee  483b55b8                 cmp rdx, qword ptr [rbp-72]
  09f2  0f8cf1fcffff             jl L67
L68:
; order:i32x16 = const column_order
  09f8  62717c4810153e040000     vmovups zmm10, [L3]
; acc0:f32x16 = permute acc0, order
  0a02  62f22d4816d2             vpermps zmm2, zmm10, zmm2
; store [out] 16 lanes acc0
  0a08  62f17c481113             vmovups [rbx], zmm2
; acc1:f32x16 = permute acc1, order
  0a0e  62f22d4816db             vpermps zmm3, zmm10, zmm3
; store [out + 64] 16 lanes acc1
  0a14  62f17c48115b01           vmovups [rbx+64], zmm3
; acc2:f32x16 = permute acc2, order
  0a1b  62f22d4816e4             vpermps zmm4, zmm10, zmm4
; store [out + 128] 16 lanes acc2
  0a21  62f17c48116302           vmovups [rbx+128], zmm4
; acc3:f32x16 = permute acc3, order
  0a28  62f22d4816ed             vpermps zmm5, zmm10, zmm5
; store [out + 192] 16 lanes acc3
  0a2e  62f17c48116b03           vmovups [rbx+192], zmm5
; acc4:f32x16 = permute acc4, order
  0a35  62f22d4816f6             vpermps zmm6, zmm10, zmm6
; store [out + 256] 16 lanes acc4
  0a3b  62f17c48117304           vmovups [rbx+256], zmm6
; acc5:f32x16 = permute acc5, order
  0a42  62f22d4816ff             vpermps zmm7, zmm10, zmm7
; store [out + 320] 16 lanes acc5
  0a48  62f17c48117b05           vmovups [rbx+320], zmm7
; acc6:f32x16 = permute acc6, order
  0a4f  62522d4816c0             vpermps zmm8, zmm10, zmm8
; store [out + 384] 16 lanes acc6
  0a55  62717c48114306           vmovups [rbx+384], zmm8
; acc7:f32x16 = permute acc7, order
  0a5c  62522d4816c9             vpermps zmm9, zmm10, zmm9
; store [out + 448] 16 lanes acc7
  0a62  62717c48114b07           vmovups [rbx+448], zmm9
; out = add out, 512
  0a69  4881c300020000           add rbx, 512
; bag = add bag, 1
  0a70  4883458801               add qword ptr [rbp-120], 1
; }
  0a75  488b4588                 mov rax, qword ptr [rbp-120]
  0a79  483b8570ffffff           cmp rax, qword ptr [rbp-144]
  0a80  0f8c3cfaffff             jl L51
L52:
; leave
  0a86  31c0                     xor eax, eax
L0:
  0a88  c5f877                   vzeroupper
  0a8b  4881c490000000           add rsp, 144
  0a92  415f                     pop r15
  0a94  415e                     pop r14
  0a96  415d                     pop r13
  0a98  415c                     pop r12
  0a9a  5b                       pop rbx
  0a9b  5d                       pop rbp
  0a9c  c3                       ret
; seldom
L42:
; one_row_end = set 0
  0a9d  31ff                     xor edi, edi
  0a9f  483955b8                 cmp qword ptr [rbp-72], rdx
  0aa3  0f85fef9ffff             jne L44
  0aa9  e90bf8ffff               jmp L43
; seldom
L45:
; if pos < far_end {
  0aae  483b9548ffffff           cmp rdx, qword ptr [rbp-184]
  0ab5  0f8d3d000000             jge L102
; ahead = load_i32 [indices + pos<<2 + 512]
  0abb  49638c9300020000         movsxd rcx, dword ptr [r11+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  0ac3  410f180c89               prefetcht0 [r9+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  0ac8  49638c9300010000         movsxd rcx, dword ptr [r11+rdx*4+256]
; if mapping != 0 {
  0ad0  4d85c9                   test r9, r9
  0ad3  0f840d000000             je L104
; if ahead <u mapping_count {
  0ad9  4c39d1                   cmp rcx, r10
  0adc  0f8304000000             jae L106
; ahead = load_i32 [mapping + ahead<<2]
  0ae2  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L106:
; }
L104:
; ahead = mul ahead, 68
  0ae6  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0aea  488b75c8                 mov rsi, qword ptr [rbp-56]
  0aee  4801ce                   add rsi, rcx
; prefetch L2 [ahead_row]
  0af1  0f1816                   prefetcht1 [rsi]
; prefetch L2 [ahead_row + 67]
  0af4  0f185643                 prefetcht1 [rsi+67]
; }
L102:
; if pos < near_end {
  0af8  483b9550ffffff           cmp rdx, qword ptr [rbp-176]
  0aff  0f8d2d000000             jge L108
; ahead = load_i32 [indices + pos<<2 + 64]
  0b05  49634c9340               movsxd rcx, dword ptr [r11+rdx*4+64]
; if mapping != 0 {
  0b0a  4d85c9                   test r9, r9
  0b0d  0f840d000000             je L110
; if ahead <u mapping_count {
  0b13  4c39d1                   cmp rcx, r10
  0b16  0f8304000000             jae L112
; ahead = load_i32 [mapping + ahead<<2]
  0b1c  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L112:
; }
L110:
; ahead = mul ahead, 68
  0b20  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0b24  488b75c8                 mov rsi, qword ptr [rbp-56]
  0b28  4801ce                   add rsi, rcx
; prefetch L1 [ahead_row]
  0b2b  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 67]
  0b2e  0f184e43                 prefetcht0 [rsi+67]
; }
L108:
  0b32  e98cf7ffff               jmp L46
; seldom
L61:
; if pos < far_end {
  0b37  483b9548ffffff           cmp rdx, qword ptr [rbp-184]
  0b3e  0f8d3d000000             jge L114
; ahead = load_i32 [indices + pos<<2 + 512]
  0b44  49638c9300020000         movsxd rcx, dword ptr [r11+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  0b4c  410f180c89               prefetcht0 [r9+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  0b51  49638c9300010000         movsxd rcx, dword ptr [r11+rdx*4+256]
; if mapping != 0 {
  0b59  4d85c9                   test r9, r9
  0b5c  0f840d000000             je L116
; if ahead <u mapping_count {
  0b62  4c39d1                   cmp rcx, r10
  0b65  0f8304000000             jae L118
; ahead = load_i32 [mapping + ahead<<2]
  0b6b  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L118:
; }
L116:
; ahead = mul ahead, 68
  0b6f  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0b73  488b75c8                 mov rsi, qword ptr [rbp-56]
  0b77  4801ce                   add rsi, rcx
; prefetch L2 [ahead_row]
  0b7a  0f1816                   prefetcht1 [rsi]
; prefetch L2 [ahead_row + 67]
  0b7d  0f185643                 prefetcht1 [rsi+67]
; }
L114:
; if pos < near_end {
  0b81  483b9550ffffff           cmp rdx, qword ptr [rbp-176]
  0b88  0f8d2d000000             jge L120
; ahead = load_i32 [indices + pos<<2 + 64]
  0b8e  49634c9340               movsxd rcx, dword ptr [r11+rdx*4+64]
; if mapping != 0 {
  0b93  4d85c9                   test r9, r9
  0b96  0f840d000000             je L122
; if ahead <u mapping_count {
  0b9c  4c39d1                   cmp rcx, r10
  0b9f  0f8304000000             jae L124
; ahead = load_i32 [mapping + ahead<<2]
  0ba5  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L124:
; }
L122:
; ahead = mul ahead, 68
  0ba9  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0bad  488b75c8                 mov rsi, qword ptr [rbp-56]
  0bb1  4801ce                   add rsi, rcx
; prefetch L1 [ahead_row]
  0bb4  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 67]
  0bb7  0f184e43                 prefetcht0 [rsi+67]
; }
L120:
  0bbb  e9acf9ffff               jmp L62
; seldom
L73:
; wrong = set 1
  0bc0  48c7c001000000           mov rax, 1
  0bc7  488945b0                 mov qword ptr [rbp-80], rax
; index = set 0
  0bcb  31c9                     xor ecx, ecx
  0bcd  e96dfbffff               jmp L74
; seldom
L75:
; wrong = set 1
  0bd2  48c7c001000000           mov rax, 1
  0bd9  488945b0                 mov qword ptr [rbp-80], rax
; index = set 0
  0bdd  31c9                     xor ecx, ecx
  0bdf  e96ffbffff               jmp L76
; seldom
L77:
; wrong = set 1
  0be4  48c7c001000000           mov rax, 1
  0beb  488945b0                 mov qword ptr [rbp-80], rax
; index = set 0
  0bef  31c9                     xor ecx, ecx
  0bf1  e972fbffff               jmp L78
; seldom
L79:
; wrong = set 1
  0bf6  48c7c001000000           mov rax, 1
  0bfd  488945b0                 mov qword ptr [rbp-80], rax
; index = set 0
  0c01  31c9                     xor ecx, ecx
  0c03  e975fbffff               jmp L80
; seldom
L81:
; wrong = set 1
  0c08  48c7c001000000           mov rax, 1
  0c0f  488945b0                 mov qword ptr [rbp-80], rax
  0c13  e9f8fbffff               jmp L82
; seldom
L83:
; wrong = set 1
  0c18  48c7c001000000           mov rax, 1
  0c1f  488945b0                 mov qword ptr [rbp-80], rax
  0c23  e9f8fbffff               jmp L84
; seldom
L85:
; wrong = set 1
  0c28  48c7c001000000           mov rax, 1
  0c2f  488945b0                 mov qword ptr [rbp-80], rax
  0c33  e9f8fbffff               jmp L86
; seldom
L87:
; wrong = set 1
  0c38  48c7c001000000           mov rax, 1
  0c3f  488945b0                 mov qword ptr [rbp-80], rax
  0c43  e9f8fbffff               jmp L88
; seldom
L89:
; pos = move first_pos
  0c48  488b5598                 mov rdx, qword ptr [rbp-104]
; kept = move first_kept
  0c4c  488b7590                 mov rsi, qword ptr [rbp-112]
  0c50  e9f6fbffff               jmp L90
; seldom
L93:
; if pos < far_end {
  0c55  483b9548ffffff           cmp rdx, qword ptr [rbp-184]
  0c5c  0f8d40000000             jge L126
; ahead = load_i32 [indices + pos<<2 + 512]
  0c62  4963bc9300020000         movsxd rdi, dword ptr [r11+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  0c6a  410f180cb9               prefetcht0 [r9+rdi*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  0c6f  4963bc9300010000         movsxd rdi, dword ptr [r11+rdx*4+256]
; if mapping != 0 {
  0c77  4d85c9                   test r9, r9
  0c7a  0f840d000000             je L128
; if ahead <u mapping_count {
  0c80  4c39d7                   cmp rdi, r10
  0c83  0f8304000000             jae L130
; ahead = load_i32 [mapping + ahead<<2]
  0c89  49633cb9                 movsxd rdi, dword ptr [r9+rdi*4]
; }
L130:
; }
L128:
; ahead = mul ahead, 68
  0c8d  486bff44                 imul rdi, rdi, 68
; ahead_row = add table, ahead
  0c91  4c8b6dc8                 mov r13, qword ptr [rbp-56]
  0c95  4901fd                   add r13, rdi
; prefetch L2 [ahead_row]
  0c98  410f185500               prefetcht1 [r13]
; prefetch L2 [ahead_row + 67]
  0c9d  410f185543               prefetcht1 [r13+67]
; }
L126:
; if pos < near_end {
  0ca2  483b9550ffffff           cmp rdx, qword ptr [rbp-176]
  0ca9  0f8d30000000             jge L132
; ahead = load_i32 [indices + pos<<2 + 64]
  0caf  49637c9340               movsxd rdi, dword ptr [r11+rdx*4+64]
; if mapping != 0 {
  0cb4  4d85c9                   test r9, r9
  0cb7  0f840d000000             je L134
; if ahead <u mapping_count {
  0cbd  4c39d7                   cmp rdi, r10
  0cc0  0f8304000000             jae L136
; ahead = load_i32 [mapping + ahead<<2]
  0cc6  49633cb9                 movsxd rdi, dword ptr [r9+rdi*4]
; }
L136:
; }
L134:
; ahead = mul ahead, 68
  0cca  486bff44                 imul rdi, rdi, 68
; ahead_row = add table, ahead
  0cce  4c8b6dc8                 mov r13, qword ptr [rbp-56]
  0cd2  4901fd                   add r13, rdi
; prefetch L1 [ahead_row]
  0cd5  410f184d00               prefetcht0 [r13]
; prefetch L1 [ahead_row + 67]
  0cda  410f184d43               prefetcht0 [r13+67]
; }
L132:
  0cdf  e97afbffff               jmp L94
; failure exits
L37:
  0ce4  488b45d0                 mov rax, qword ptr [rbp-48]
  0ce8  ff7588                   push qword ptr [rbp-120]
  0ceb  8f4068                   pop qword ptr [rax+104]
  0cee  48895070                 mov qword ptr [rax+112], rdx
  0cf2  b801000000               mov eax, 1
  0cf7  e98cfdffff               jmp L0
L47:
  0cfc  488b45d0                 mov rax, qword ptr [rbp-48]
  0d00  ff7588                   push qword ptr [rbp-120]
  0d03  8f4068                   pop qword ptr [rax+104]
  0d06  48895070                 mov qword ptr [rax+112], rdx
  0d0a  b803000000               mov eax, 3
  0d0f  e974fdffff               jmp L0
L50:
  0d14  488b45d0                 mov rax, qword ptr [rbp-48]
  0d18  ff7588                   push qword ptr [rbp-120]
  0d1b  8f4068                   pop qword ptr [rax+104]
  0d1e  48895070                 mov qword ptr [rax+112], rdx
  0d22  b804000000               mov eax, 4
  0d27  e95cfdffff               jmp L0
L55:
  0d2c  488b45d0                 mov rax, qword ptr [rbp-48]
  0d30  ff7588                   push qword ptr [rbp-120]
  0d33  8f4068                   pop qword ptr [rax+104]
  0d36  48895070                 mov qword ptr [rax+112], rdx
  0d3a  b802000000               mov eax, 2
  0d3f  e944fdffff               jmp L0
L56:
  0d44  488b45d0                 mov rax, qword ptr [rbp-48]
  0d48  ff7588                   push qword ptr [rbp-120]
  0d4b  8f4068                   pop qword ptr [rax+104]
  0d4e  48895070                 mov qword ptr [rax+112], rdx
  0d52  b802000000               mov eax, 2
  0d57  e92cfdffff               jmp L0
L63:
  0d5c  488b45d0                 mov rax, qword ptr [rbp-48]
  0d60  ff7588                   push qword ptr [rbp-120]
  0d63  8f4068                   pop qword ptr [rax+104]
  0d66  48895070                 mov qword ptr [rax+112], rdx
  0d6a  b803000000               mov eax, 3
  0d6f  e914fdffff               jmp L0
L66:
  0d74  488b45d0                 mov rax, qword ptr [rbp-48]
  0d78  ff7588                   push qword ptr [rbp-120]
  0d7b  8f4068                   pop qword ptr [rax+104]
  0d7e  48895070                 mov qword ptr [rax+112], rdx
  0d82  b804000000               mov eax, 4
  0d87  e9fcfcffff               jmp L0
L95:
  0d8c  488b45d0                 mov rax, qword ptr [rbp-48]
  0d90  ff7588                   push qword ptr [rbp-120]
  0d93  8f4068                   pop qword ptr [rax+104]
  0d96  48895070                 mov qword ptr [rax+112], rdx
  0d9a  b803000000               mov eax, 3
  0d9f  e9e4fcffff               jmp L0
L98:
  0da4  488b45d0                 mov rax, qword ptr [rbp-48]
  0da8  ff7588                   push qword ptr [rbp-120]
  0dab  8f4068                   pop qword ptr [rax+104]
  0dae  48895070                 mov qword ptr [rax+112], rdx
  0db2  b804000000               mov eax, 4
  0db7  e9ccfcffff               jmp L0
; constants
