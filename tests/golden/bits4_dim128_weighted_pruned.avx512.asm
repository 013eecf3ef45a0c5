; spec      embedding_bag bits=4 dim=128 weighted pruned index=i32 offset=i32
; target    avx512 (x86-64)
; numerics  reference
; bytes     3024
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  53                       push rbx
  0009  4154                     push r12
  000b  4155                     push r13
  000d  4156                     push r14
  000f  4157                     push r15
  0011  4883ec78                 sub rsp, 120
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  0019  488b07                   mov rax, qword ptr [rdi]
  001c  488945c8                 mov qword ptr [rbp-56], rax
; row_count = arg row_count
  0020  4c8b7708                 mov r14, qword ptr [rdi+8]
; indices = arg indices
  0024  4c8b5f10                 mov r11, qword ptr [rdi+16]
; index_count = arg index_count
  0028  488b4718                 mov rax, qword ptr [rdi+24]
  002c  48894588                 mov qword ptr [rbp-120], rax
; bag_count = arg bag_count
  0030  488b4728                 mov rax, qword ptr [rdi+40]
  0034  48898578ffffff           mov qword ptr [rbp-136], rax
; pooled = arg pooled
  003b  488b4f50                 mov rcx, qword ptr [rdi+80]
; offsets = arg offsets
  003f  488b4720                 mov rax, qword ptr [rdi+32]
  0043  48894580                 mov qword ptr [rbp-128], rax
; weights = arg weights
  0047  4c8b6730                 mov r12, qword ptr [rdi+48]
; mapping = arg mapping
  004b  4c8b4f38                 mov r9, qword ptr [rdi+56]
; mapping_count = arg mapping_count
  004f  4c8b5740                 mov r10, qword ptr [rdi+64]
; scratch = arg scratch
  0053  4c8b4758                 mov r8, qword ptr [rdi+88]
; out = arg output
  0057  488b5f48                 mov rbx, qword ptr [rdi+72]
; bag = set 0
  005b  31c0                     xor eax, eax
  005d  48894590                 mov qword ptr [rbp-112], rax
; last_bag = add bag_count, -1
  0061  488b8578ffffff           mov rax, qword ptr [rbp-136]
  0068  488d40ff                 lea rax, [rax-1]
  006c  48898570ffffff           mov qword ptr [rbp-144], rax
; shifts:i32x16 = const code_shifts
  0073  62f17c481005830a0000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  007d  62f17c48100db90a0000     vmovups zmm1, [L2]
; near_end = add index_count, -16
  0087  488b4588                 mov rax, qword ptr [rbp-120]
  008b  488d40f0                 lea rax, [rax-16]
  008f  48898568ffffff           mov qword ptr [rbp-152], rax
; if row_count < 1927 {
  0096  4981fe87070000           cmp r14, 1927
  009d  0f8d16000000             jge L6
; if mapping_count < 7708 {
  00a3  4981fa1c1e0000           cmp r10, 7708
  00aa  0f8d09000000             jge L8
; near_end = set 0
  00b0  31c0                     xor eax, eax
  00b2  48898568ffffff           mov qword ptr [rbp-152], rax
; }
L8:
; }
L6:
; rows_of_bags = mul bag_count, 8
  00b9  488b9578ffffff           mov rdx, qword ptr [rbp-136]
  00c0  48c1e203                 shl rdx, 3
; if pooled >= rows_of_bags {
  00c4  4839d1                   cmp rcx, rdx
  00c7  0f8c23000000             jl L10
; if row_count < 7711 {
  00cd  4981fe1f1e0000           cmp r14, 7711
  00d4  0f8d16000000             jge L12
; if mapping_count < 30844 {
  00da  4981fa7c780000           cmp r10, 30844
  00e1  0f8d09000000             jge L14
; near_end = set 0
  00e7  31c0                     xor eax, eax
  00e9  48898568ffffff           mov qword ptr [rbp-152], rax
; }
L14:
; }
L12:
; }
L10:
; rows_of_bags = mul bag_count, 32
  00f0  488b9578ffffff           mov rdx, qword ptr [rbp-136]
  00f7  48c1e205                 shl rdx, 5
; if pooled >= rows_of_bags {
  00fb  4839d1                   cmp rcx, rdx
  00fe  0f8c23000000             jl L16
; if row_count < 61681 {
  0104  4981fef1f00000           cmp r14, 61681
  010b  0f8d16000000             jge L18
; if mapping_count < 246724 {
  0111  4981fac4c30300           cmp r10, 246724
  0118  0f8d09000000             jge L20
; near_end = set 0
  011e  31c0                     xor eax, eax
  0120  48898568ffffff           mov qword ptr [rbp-152], rax
; }
L20:
; }
L18:
; }
L16:
; far_end = add index_count, -128
  0127  488b4588                 mov rax, qword ptr [rbp-120]
  012b  488d4080                 lea rax, [rax-128]
  012f  48898560ffffff           mov qword ptr [rbp-160], rax
; if row_count < 370086 {
  0136  4981fea6a50500           cmp r14, 370086
  013d  0f8d16000000             jge L22
; if mapping_count < 1480344 {
  0143  4981fa98961600           cmp r10, 1480344
  014a  0f8d09000000             jge L24
; far_end = set 0
  0150  31c0                     xor eax, eax
  0152  48898560ffffff           mov qword ptr [rbp-160], rax
; }
L24:
; }
L22:
; last_end = move far_end
  0159  488b8560ffffff           mov rax, qword ptr [rbp-160]
  0160  488945c0                 mov qword ptr [rbp-64], rax
; last_end = move_if far_end < near_end ? near_end
  0164  488b8560ffffff           mov rax, qword ptr [rbp-160]
  016b  483b8568ffffff           cmp rax, qword ptr [rbp-152]
  0172  488b45c0                 mov rax, qword ptr [rbp-64]
  0176  480f4c8568ffffff         cmovl rax, qword ptr [rbp-152]
  017e  488945c0                 mov qword ptr [rbp-64], rax
; fours_begin = move last_end
  0182  488b45c0                 mov rax, qword ptr [rbp-64]
  0186  488945a8                 mov qword ptr [rbp-88], rax
; if mapping == 0 {
  018a  4d85c9                   test r9, r9
  018d  0f850e000000             jne L26
; fours_begin = set 9223372036854775807
  0193  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  019d  488945a8                 mov qword ptr [rbp-88], rax
; }
L26:
; if mapping_count == 0 {
  01a1  4d85d2                   test r10, r10
  01a4  0f850e000000             jne L28
; fours_begin = set 9223372036854775807
  01aa  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  01b4  488945a8                 mov qword ptr [rbp-88], rax
; }
L28:
; pos = set 0
  01b8  31d2                     xor edx, edx
; pos = move bag
  01ba  488b5590                 mov rdx, qword ptr [rbp-112]
; if bag < bag_count {
  01be  488b4590                 mov rax, qword ptr [rbp-112]
  01c2  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  01c9  0f8d19000000             jge L30
; pos = load_i32 [offsets + bag<<2]
  01cf  488b4590                 mov rax, qword ptr [rbp-112]
  01d3  48c1e002                 shl rax, 2
  01d7  48034580                 add rax, qword ptr [rbp-128]
  01db  486310                   movsxd rdx, dword ptr [rax]
; fail_if index_count <u pos -> 1
  01de  48395588                 cmp qword ptr [rbp-120], rdx
  01e2  0f823b080000             jb L31
; }
L30:
; one_row_end = sub index_count, pos
  01e8  488b7d88                 mov rdi, qword ptr [rbp-120]
  01ec  4829d7                   sub rdi, rdx
; one_row_end = add one_row_end, bag
  01ef  48037d90                 add rdi, qword ptr [rbp-112]
; one_row_end = move_if last_bag < one_row_end ? last_bag
  01f3  4839bd70ffffff           cmp qword ptr [rbp-144], rdi
  01fa  480f4cbd70ffffff         cmovl rdi, qword ptr [rbp-144]
; if row_count == 0 {
  0202  4d85f6                   test r14, r14
  0205  0f8502000000             jne L33
; one_row_end = set 0
  020b  31ff                     xor edi, edi
; }
L33:
; loop bag < one_row_end {
  020d  48397d90                 cmp qword ptr [rbp-112], rdi
  0211  0f8d1b020000             jge L35
L34:
; end = load_i32 [offsets + bag<<2 + 4]
  0217  488b4590                 mov rax, qword ptr [rbp-112]
  021b  48c1e002                 shl rax, 2
  021f  48034580                 add rax, qword ptr [rbp-128]
  0223  48634004                 movsxd rax, dword ptr [rax+4]
  0227  488945b8                 mov qword ptr [rbp-72], rax
; end = add end, -1
  022b  488345b8ff               add qword ptr [rbp-72], -1
; if end != pos, seldom {
  0230  483955b8                 cmp qword ptr [rbp-72], rdx
  0234  0f852b060000             jne L36
L37:
; if end == pos {
; if pos < last_end, seldom {
  023a  483b55c0                 cmp rdx, qword ptr [rbp-64]
  023e  0f8c32060000             jl L39
L40:
; index = load_i32 [indices + pos<<2]
  0244  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; fail_if index >=u mapping_count -> 3
  0248  4c39d1                   cmp rcx, r10
  024b  0f83ea070000             jae L41
; if mapping != 0 {
  0251  4d85c9                   test r9, r9
  0254  0f8404000000             je L43
; index = load_i32 [mapping + index<<2]
  025a  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L43:
; present = add index, 1
  025e  488d7101                 lea rsi, [rcx+1]
; fail_if row_count <u present -> 4
  0262  4939f6                   cmp r14, rsi
  0265  0f82e8070000             jb L44
; kept_bits = min present, 1
  026b  48c7c001000000           mov rax, 1
  0272  4839f0                   cmp rax, rsi
  0275  480f4fc6                 cmovg rax, rsi
  0279  4889c6                   mov rsi, rax
; kept_bits = mul kept_bits, -1
  027c  486bf6ff                 imul rsi, rsi, -1
; store_i64 [scratch + 16] kept_bits
  0280  49897010                 mov [r8+16], rsi
; index = max index, 0
  0284  48c7c000000000           mov rax, 0
  028b  4839c8                   cmp rax, rcx
  028e  480f4cc1                 cmovl rax, rcx
  0292  4889c1                   mov rcx, rax
; row_offset = mul index, 68
  0295  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  0299  48034dc8                 add rcx, qword ptr [rbp-56]
; zero:f32x16 = zero
  029d  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 64]
  02a1  c4e279585940             vpbroadcastd xmm3, [rcx+64]
  02a7  c4e27913db               vcvtph2ps xmm3, xmm3
; weight:f32x2 = splat_host [weights + pos<<2]
  02ac  c4c279582494             vpbroadcastd xmm4, [r12+rdx*4]
; factors:f32x2 = fmul weight, factors
  02b2  c5d859db                 vmulps xmm3, xmm4, xmm3
; store [out] 2 lanes factors
  02b6  c5f8131b                 vmovlps [rbx], xmm3
; scale:f32x16 = splat_host [out]
  02ba  62f27d48581b             vpbroadcastd zmm3, [rbx]
; bias:f32x16 = splat_host [out + 4]
  02c0  62f27d48586301           vpbroadcastd zmm4, [rbx+4]
; kept_bits:i32x16 = splat_host [scratch + 16]
  02c7  62d27d48586804           vpbroadcastd zmm5, [r8+16]
; scale:f32x16 = and scale, kept_bits
  02ce  62f16548dbdd             vpandd zmm3, zmm3, zmm5
; bias:f32x16 = and bias, kept_bits
  02d4  62f15d48dbe5             vpandd zmm4, zmm4, zmm5
; bias:f32x16 = fadd bias, zero
  02da  62f15c4858e2             vaddps zmm4, zmm4, zmm2
; code:i32x16 = splat_64 [row]
  02e0  62f2fd485911             vpbroadcastq zmm2, [rcx]
; code:i32x16 = shr code, shifts
  02e6  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02ec  62f26d4816e9             vpermps zmm5, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02f2  62f26548a8ec             vfmadd213ps zmm5, zmm3, zmm4
; code:i32x16 = splat_64 [row + 8]
  02f8  62f2fd48595101           vpbroadcastq zmm2, [rcx+8]
; code:i32x16 = shr code, shifts
  02ff  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0305  62f26d4816f1             vpermps zmm6, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  030b  62f26548a8f4             vfmadd213ps zmm6, zmm3, zmm4
; code:i32x16 = splat_64 [row + 16]
  0311  62f2fd48595102           vpbroadcastq zmm2, [rcx+16]
; code:i32x16 = shr code, shifts
  0318  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  031e  62f26d4816f9             vpermps zmm7, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0324  62f26548a8fc             vfmadd213ps zmm7, zmm3, zmm4
; code:i32x16 = splat_64 [row + 24]
  032a  62f2fd48595103           vpbroadcastq zmm2, [rcx+24]
; code:i32x16 = shr code, shifts
  0331  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0337  62726d4816c1             vpermps zmm8, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  033d  62726548a8c4             vfmadd213ps zmm8, zmm3, zmm4
; code:i32x16 = splat_64 [row + 32]
  0343  62f2fd48595104           vpbroadcastq zmm2, [rcx+32]
; code:i32x16 = shr code, shifts
  034a  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0350  62726d4816c9             vpermps zmm9, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0356  62726548a8cc             vfmadd213ps zmm9, zmm3, zmm4
; code:i32x16 = splat_64 [row + 40]
  035c  62f2fd48595105           vpbroadcastq zmm2, [rcx+40]
; code:i32x16 = shr code, shifts
  0363  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0369  62726d4816d1             vpermps zmm10, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  036f  62726548a8d4             vfmadd213ps zmm10, zmm3, zmm4
; code:i32x16 = splat_64 [row + 48]
  0375  62f2fd48595106           vpbroadcastq zmm2, [rcx+48]
; code:i32x16 = shr code, shifts
  037c  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0382  62726d4816d9             vpermps zmm11, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0388  62726548a8dc             vfmadd213ps zmm11, zmm3, zmm4
; code:i32x16 = splat_64 [row + 56]
  038e  62f2fd48595107           vpbroadcastq zmm2, [rcx+56]
; code:i32x16 = shr code, shifts
  0395  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  039b  62f26d4816d1             vpermps zmm2, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  03a1  62f26548a8d4             vfmadd213ps zmm2, zmm3, zmm4
; order:i32x16 = const column_order
  03a7  62f17c48101dcf070000     vmovups zmm3, [L3]
; value:f32x16 = permute value, order
  03b1  62f2654816ed             vpermps zmm5, zmm3, zmm5
; store [out] 16 lanes value
  03b7  62f17c48112b             vmovups [rbx], zmm5
; value:f32x16 = permute value, order
  03bd  62f2654816f6             vpermps zmm6, zmm3, zmm6
; store [out + 64] 16 lanes value
  03c3  62f17c48117301           vmovups [rbx+64], zmm6
; value:f32x16 = permute value, order
  03ca  62f2654816ff             vpermps zmm7, zmm3, zmm7
; store [out + 128] 16 lanes value
  03d0  62f17c48117b02           vmovups [rbx+128], zmm7
; value:f32x16 = permute value, order
  03d7  6252654816c0             vpermps zmm8, zmm3, zmm8
; store [out + 192] 16 lanes value
  03dd  62717c48114303           vmovups [rbx+192], zmm8
; value:f32x16 = permute value, order
  03e4  6252654816c9             vpermps zmm9, zmm3, zmm9
; store [out + 256] 16 lanes value
  03ea  62717c48114b04           vmovups [rbx+256], zmm9
; value:f32x16 = permute value, order
  03f1  6252654816d2             vpermps zmm10, zmm3, zmm10
; store [out + 320] 16 lanes value
  03f7  62717c48115305           vmovups [rbx+320], zmm10
; value:f32x16 = permute value, order
  03fe  6252654816db             vpermps zmm11, zmm3, zmm11
; store [out + 384] 16 lanes value
  0404  62717c48115b06           vmovups [rbx+384], zmm11
; value:f32x16 = permute value, order
  040b  62f2654816d2             vpermps zmm2, zmm3, zmm2
; store [out + 448] 16 lanes value
  0411  62f17c48115307           vmovups [rbx+448], zmm2
; out = add out, 512
  0418  4881c300020000           add rbx, 512
; bag = add bag, 1
  041f  4883459001               add qword ptr [rbp-112], 1
; pos = add pos, 1
  0424  4883c201                 add rdx, 1
; }
L38:
; }
  0428  48397d90                 cmp qword ptr [rbp-112], rdi
  042c  0f8ce5fdffff             jl L34
L35:
; loop bag < bag_count {
  0432  488b4590                 mov rax, qword ptr [rbp-112]
  0436  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  043d  0f8d0e040000             jge L46
L45:
; end = move index_count
  0443  488b4588                 mov rax, qword ptr [rbp-120]
  0447  488945b8                 mov qword ptr [rbp-72], rax
; if bag < last_bag {
  044b  488b4590                 mov rax, qword ptr [rbp-112]
  044f  483b8570ffffff           cmp rax, qword ptr [rbp-144]
  0456  0f8d14000000             jge L48
; end = load_i32 [offsets + bag<<2 + 4]
  045c  488b4590                 mov rax, qword ptr [rbp-112]
  0460  48c1e002                 shl rax, 2
  0464  48034580                 add rax, qword ptr [rbp-128]
  0468  48634004                 movsxd rax, dword ptr [rax+4]
  046c  488945b8                 mov qword ptr [rbp-72], rax
; }
L48:
; fail_if end < pos -> 2
  0470  483955b8                 cmp qword ptr [rbp-72], rdx
  0474  0f8cf1050000             jl L49
; fail_if index_count <u end -> 2
  047a  488b4588                 mov rax, qword ptr [rbp-120]
  047e  483b45b8                 cmp rax, qword ptr [rbp-72]
  0482  0f82fb050000             jb L50
; acc0:f32x16 = zero
  0488  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  048c  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  0490  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  0494  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  0498  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  049c  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  04a0  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  04a5  c4413057c9               vxorps xmm9, xmm9, xmm9
; loop pos < end {
  04aa  483b55b8                 cmp rdx, qword ptr [rbp-72]
  04ae  0f8d0f030000             jge L52
L51:
; chunk_end = add pos, 128
  04b4  4c8dba80000000           lea r15, [rdx+128]
; chunk_end = move_if end < chunk_end ? end
  04bb  4c397db8                 cmp qword ptr [rbp-72], r15
  04bf  4c0f4c7db8               cmovl r15, qword ptr [rbp-72]
; kept = set 0
  04c4  31f6                     xor esi, esi
; fours_end = add chunk_end, -3
  04c6  4d8d6ffd                 lea r13, [r15-3]
; fours_end = move_if pos < fours_begin ? pos
  04ca  483b55a8                 cmp rdx, qword ptr [rbp-88]
  04ce  4c0f4cea                 cmovl r13, rdx
; if pos < fours_end {
  04d2  4c39ea                   cmp rdx, r13
  04d5  0f8d3b010000             jge L54
; first_pos = move pos
  04db  4889d0                   mov rax, rdx
  04de  488945a0                 mov qword ptr [rbp-96], rax
; first_kept = move kept
  04e2  4889f0                   mov rax, rsi
  04e5  48894598                 mov qword ptr [rbp-104], rax
; wrong = set 0
  04e9  31c0                     xor eax, eax
  04eb  488945b0                 mov qword ptr [rbp-80], rax
; largest:i32x4 = zero
  04ef  c4412857d2               vxorps xmm10, xmm10, xmm10
; loop pos < fours_end {
  04f4  4c39ea                   cmp rdx, r13
  04f7  0f8dc5000000             jge L56
L55:
; index = load_i32 [indices + pos<<2]
  04fd  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; if index >=u mapping_count, seldom {
  0501  4c39d1                   cmp rcx, r10
  0504  0f83f5030000             jae L57
L58:
; four_rows:i32x4 = splat_host [mapping + index<<2]
  050a  c44279581c89             vpbroadcastd xmm11, [r9+rcx*4]
; index = load_i32 [indices + pos<<2 + 4]
  0510  49634c9304               movsxd rcx, dword ptr [r11+rdx*4+4]
; if index >=u mapping_count, seldom {
  0515  4c39d1                   cmp rcx, r10
  0518  0f83f3030000             jae L59
L60:
; four_rows:i32x4 = load_lane 1 [mapping + index<<2], else four_rows
  051e  c44321221c8901           vpinsrd xmm11, xmm11, [r9+rcx*4], 1
; index = load_i32 [indices + pos<<2 + 8]
  0525  49634c9308               movsxd rcx, dword ptr [r11+rdx*4+8]
; if index >=u mapping_count, seldom {
  052a  4c39d1                   cmp rcx, r10
  052d  0f83f0030000             jae L61
L62:
; four_rows:i32x4 = load_lane 2 [mapping + index<<2], else four_rows
  0533  c44321221c8902           vpinsrd xmm11, xmm11, [r9+rcx*4], 2
; index = load_i32 [indices + pos<<2 + 12]
  053a  49634c930c               movsxd rcx, dword ptr [r11+rdx*4+12]
; if index >=u mapping_count, seldom {
  053f  4c39d1                   cmp rcx, r10
  0542  0f83ed030000             jae L63
L64:
; four_rows:i32x4 = load_lane 3 [mapping + index<<2], else four_rows
  0548  c44321221c8903           vpinsrd xmm11, xmm11, [r9+rcx*4], 3
; four_present:i32x4 = const ones
  054f  c578102569060000         vmovups xmm12, [L4]
; four_present:i32x4 = iadd four_rows, four_present
  0557  c44121fee4               vpaddd xmm12, xmm11, xmm12
; largest:i32x4 = umax largest, four_present
  055c  c442293fd4               vpmaxud xmm10, xmm10, xmm12
; four_weights:f32x4 = load [weights + pos<<2]
  0561  c44178102494             vmovups xmm12, [r12+rdx*4]
; four_weights:f32x4 = compress four_weights, four_rows
  0567  62d27e0839d3             vpmovd2m k2, xmm11
  056d  c5f944d2                 knotb k2, k2
  0571  62527d8a8be4             vpcompressd xmm12 {k2}{z}, xmm12
; store [scratch + kept<<2 + 16] 4 lanes four_weights
  0577  c441781164b010           vmovups [r8+rsi*4+16], xmm12
; next_kept = count_kept kept, four_rows
  057e  62d27e0839d3             vpmovd2m k2, xmm11
  0584  c5fb93c2                 kmovd eax, k2
  0588  83f00f                   xor eax, 15
  058b  f30fb8c0                 popcnt eax, eax
  058f  488d3c06                 lea rdi, [rsi+rax]
; four_rows:i32x4 = compress four_rows, four_rows
  0593  62d27e0839d3             vpmovd2m k2, xmm11
  0599  c5f944d2                 knotb k2, k2
  059d  62527d8a8bdb             vpcompressd xmm11 {k2}{z}, xmm11
; store_i64s [scratch + kept<<3 + 2064] four_rows
  05a3  c4427d25e3               vpmovsxdq ymm12, xmm11
  05a8  c4417c11a4f010080000     vmovups [r8+rsi*8+2064], ymm12
; kept = move next_kept
  05b2  4889fe                   mov rsi, rdi
; pos = add pos, 4
  05b5  4883c204                 add rdx, 4
; }
  05b9  4c39ea                   cmp rdx, r13
  05bc  0f8c3bffffff             jl L55
L56:
; store [scratch + 6160] 4 lanes largest
  05c2  c44178119010180000       vmovups [r8+6160], xmm10
; index = load_i32 [scratch + 6160]
  05cb  49638810180000           movsxd rcx, dword ptr [r8+6160]
; if row_count <u index, seldom {
  05d2  4939ce                   cmp r14, rcx
  05d5  0f826c030000             jb L65
L66:
; index = load_i32 [scratch + 6164]
  05db  49638814180000           movsxd rcx, dword ptr [r8+6164]
; if row_count <u index, seldom {
  05e2  4939ce                   cmp r14, rcx
  05e5  0f826c030000             jb L67
L68:
; index = load_i32 [scratch + 6168]
  05eb  49638818180000           movsxd rcx, dword ptr [r8+6168]
; if row_count <u index, seldom {
  05f2  4939ce                   cmp r14, rcx
  05f5  0f826c030000             jb L69
L70:
; index = load_i32 [scratch + 6172]
  05fb  4963881c180000           movsxd rcx, dword ptr [r8+6172]
; if row_count <u index, seldom {
  0602  4939ce                   cmp r14, rcx
  0605  0f826c030000             jb L71
L72:
; if wrong != 0, seldom {
  060b  48837db000               cmp qword ptr [rbp-80], 0
  0610  0f8571030000             jne L73
L74:
; }
L54:
; loop pos < chunk_end {
  0616  4c39fa                   cmp rdx, r15
  0619  0f8d53000000             jge L76
L75:
; if pos < last_end, seldom {
  061f  483b55c0                 cmp rdx, qword ptr [rbp-64]
  0623  0f8c6b030000             jl L77
L78:
; index = load_i32 [indices + pos<<2]
  0629  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; fail_if index >=u mapping_count -> 3
  062d  4c39d1                   cmp rcx, r10
  0630  0f8365040000             jae L79
; if mapping != 0 {
  0636  4d85c9                   test r9, r9
  0639  0f8404000000             je L81
; index = load_i32 [mapping + index<<2]
  063f  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L81:
; present = add index, 1
  0643  488d7901                 lea rdi, [rcx+1]
; fail_if row_count <u present -> 4
  0647  4939fe                   cmp r14, rdi
  064a  0f8263040000             jb L82
; store_i64 [scratch + kept<<3 + 2064] index
  0650  49898cf010080000         mov [r8+rsi*8+2064], rcx
; weight_bits = load_i32 [weights + pos<<2]
  0658  4d632c94                 movsxd r13, dword ptr [r12+rdx*4]
; store_i32 [scratch + kept<<2 + 16] weight_bits
  065c  45896cb010               mov [r8+rsi*4+16], r13d
; kept = count kept, present
  0661  4883ff01                 cmp rdi, 1
  0665  4883deff                 sbb rsi, -1
; pos = add pos, 1
  0669  4883c201                 add rdx, 1
; }
  066d  4c39fa                   cmp rdx, r15
  0670  7cad                     short jl L75
L76:
; at = set 0
  0672  31ff                     xor edi, edi
; loop at < kept {
  0674  4839f7                   cmp rdi, rsi
  0677  0f8d3c010000             jge L84
L83:
; kept_row = load_i64 [scratch + at<<3 + 2064]
  067d  498b8cf810080000         mov rcx, [r8+rdi*8+2064]
; row_offset = mul kept_row, 68
  0685  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  0689  48034dc8                 add rcx, qword ptr [rbp-56]
; factors:f32x2 = splat_f16_pair [row + 64]
  068d  c46279585140             vpbroadcastd xmm10, [rcx+64]
  0693  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [scratch + at<<2 + 16]
  0698  c44279585cb810           vpbroadcastd xmm11, [r8+rdi*4+16]
; factors:f32x2 = fmul weight, factors
  069f  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [out] 2 lanes factors
  06a4  c5781313                 vmovlps [rbx], xmm10
; scale:f32x16 = splat_host [out]
  06a8  62727d485813             vpbroadcastd zmm10, [rbx]
; bias:f32x16 = splat_host [out + 4]
  06ae  62727d48585b01           vpbroadcastd zmm11, [rbx+4]
; code:i32x16 = splat_64 [row + 24]
  06b5  6272fd48596103           vpbroadcastq zmm12, [rcx+24]
; code:i32x16 = shr code, shifts
  06bc  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc1:f32x16 = fadd acc1, bias
  06c2  62d1644858db             vaddps zmm3, zmm3, zmm11
; code1:i32x16 = splat_64 [row + 8]
  06c8  6272fd48596901           vpbroadcastq zmm13, [rcx+8]
; code1:i32x16 = shr code1, shifts
  06cf  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc0:f32x16 = fadd acc0, bias
  06d5  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; value:f32x16 = lookup code1, values
  06db  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [row]
  06e1  6272fd485929             vpbroadcastq zmm13, [rcx]
; code1:i32x16 = shr code1, shifts
  06e7  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc3:f32x16 = fadd acc3, bias
  06ed  62d1544858eb             vaddps zmm5, zmm5, zmm11
; value1:f32x16 = lookup code1, values
  06f3  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 16]
  06f9  6272fd48596902           vpbroadcastq zmm13, [rcx+16]
; code1:i32x16 = shr code1, shifts
  0700  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc2:f32x16 = fadd acc2, bias
  0706  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; acc0:f32x16 = fma scale, value1, acc0
  070c  62d22d48b8d7             vfmadd231ps zmm2, zmm10, zmm15
; acc1:f32x16 = fma scale, value, acc1
  0712  62d22d48b8de             vfmadd231ps zmm3, zmm10, zmm14
; value:f32x16 = lookup code, values
  0718  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc3:f32x16 = fma scale, value, acc3
  071e  62d22d48b8ee             vfmadd231ps zmm5, zmm10, zmm14
; value:f32x16 = lookup code1, values
  0724  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc2:f32x16 = fma scale, value, acc2
  072a  62d22d48b8e6             vfmadd231ps zmm4, zmm10, zmm14
; code:i32x16 = splat_64 [row + 56]
  0730  6272fd48596107           vpbroadcastq zmm12, [rcx+56]
; code:i32x16 = shr code, shifts
  0737  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc5:f32x16 = fadd acc5, bias
  073d  62d1444858fb             vaddps zmm7, zmm7, zmm11
; code1:i32x16 = splat_64 [row + 40]
  0743  6272fd48596905           vpbroadcastq zmm13, [rcx+40]
; code1:i32x16 = shr code1, shifts
  074a  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc4:f32x16 = fadd acc4, bias
  0750  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; value:f32x16 = lookup code1, values
  0756  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 32]
  075c  6272fd48596904           vpbroadcastq zmm13, [rcx+32]
; code1:i32x16 = shr code1, shifts
  0763  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc7:f32x16 = fadd acc7, bias
  0769  6251344858cb             vaddps zmm9, zmm9, zmm11
; value1:f32x16 = lookup code1, values
  076f  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 48]
  0775  6272fd48596906           vpbroadcastq zmm13, [rcx+48]
; code1:i32x16 = shr code1, shifts
  077c  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc6:f32x16 = fadd acc6, bias
  0782  62513c4858c3             vaddps zmm8, zmm8, zmm11
; acc4:f32x16 = fma scale, value1, acc4
  0788  62d22d48b8f7             vfmadd231ps zmm6, zmm10, zmm15
; acc5:f32x16 = fma scale, value, acc5
  078e  62d22d48b8fe             vfmadd231ps zmm7, zmm10, zmm14
; value:f32x16 = lookup code, values
  0794  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc7:f32x16 = fma scale, value, acc7
  079a  62522d48b8ce             vfmadd231ps zmm9, zmm10, zmm14
; value:f32x16 = lookup code1, values
  07a0  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc6:f32x16 = fma scale, value, acc6
  07a6  62522d48b8c6             vfmadd231ps zmm8, zmm10, zmm14
; at = add at, 1
  07ac  4883c701                 add rdi, 1
; }
  07b0  4839f7                   cmp rdi, rsi
  07b3  0f8cc4feffff             jl L83
L84:
; }
  07b9  483b55b8                 cmp rdx, qword ptr [rbp-72]
  07bd  0f8cf1fcffff             jl L51
L52:
; order:i32x16 = const column_order
  07c3  62717c481015b3030000     vmovups zmm10, [L3]
; acc0:f32x16 = permute acc0, order
  07cd  62f22d4816d2             vpermps zmm2, zmm10, zmm2
; store [out] 16 lanes acc0
  07d3  62f17c481113             vmovups [rbx], zmm2
; acc1:f32x16 = permute acc1, order
  07d9  62f22d4816db             vpermps zmm3, zmm10, zmm3
; store [out + 64] 16 lanes acc1
  07df  62f17c48115b01           vmovups [rbx+64], zmm3
; acc2:f32x16 = permute acc2, order
  07e6  62f22d4816e4             vpermps zmm4, zmm10, zmm4
; store [out + 128] 16 lanes acc2
  07ec  62f17c48116302           vmovups [rbx+128], zmm4
; acc3:f32x16 = permute acc3, order
  07f3  62f22d4816ed             vpermps zmm5, zmm10, zmm5
; store [out + 192] 16 lanes acc3
  07f9  62f17c48116b03           vmovups [rbx+192], zmm5
; acc4:f32x16 = permute acc4, order
  0800  62f22d4816f6             vpermps zmm6, zmm10, zmm6
; store [out + 256] 16 lanes acc4
  0806  62f17c48117304           vmovups [rbx+256], zmm6
; acc5:f32x16 = permute acc5, order
  080d  62f22d4816ff             vpermps zmm7, zmm10, zmm7
; store [out + 320] 16 lanes acc5
  0813  62f17c48117b05           vmovups [rbx+320], zmm7
; acc6:f32x16 = permute acc6, order
  081a  62522d4816c0             vpermps zmm8, zmm10, zmm8
; store [out + 384] 16 lanes acc6
  0820  62717c48114306           vmovups [rbx+384], zmm8
; acc7:f32x16 = permute acc7, order
  0827  62522d4816c9             vpermps zmm9, zmm10, zmm9
; store [out + 448] 16 lanes acc7
  082d  62717c48114b07           vmovups [rbx+448], zmm9
; out = add out, 512
  0834  4881c300020000           add rbx, 512
; bag = add bag, 1
  083b  4883459001               add qword ptr [rbp-112], 1
; }
  0840  488b4590                 mov rax, qword ptr [rbp-112]
  0844  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  084b  0f8cf2fbffff             jl L45
L46:
; leave
  0851  31c0                     xor eax, eax
L0:
  0853  c5f877                   vzeroupper
  0856  4883c478                 add rsp, 120
  085a  415f                     pop r15
  085c  415e                     pop r14
  085e  415d                     pop r13
  0860  415c                     pop r12
  0862  5b                       pop rbx
  0863  5d                       pop rbp
  0864  c3                       ret
; seldom
L36:
; one_row_end = set 0
  0865  31ff                     xor edi, edi
  0867  483955b8                 cmp qword ptr [rbp-72], rdx
  086b  0f85b7fbffff             jne L38
  0871  e9c4f9ffff               jmp L37
; seldom
L39:
; if pos < far_end {
  0876  483b9560ffffff           cmp rdx, qword ptr [rbp-160]
  087d  0f8d3d000000             jge L86
; ahead = load_i32 [indices + pos<<2 + 512]
  0883  49638c9300020000         movsxd rcx, dword ptr [r11+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  088b  410f180c89               prefetcht0 [r9+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  0890  49638c9300010000         movsxd rcx, dword ptr [r11+rdx*4+256]
; if mapping != 0 {
  0898  4d85c9                   test r9, r9
  089b  0f840d000000             je L88
; if ahead <u mapping_count {
  08a1  4c39d1                   cmp rcx, r10
  08a4  0f8304000000             jae L90
; ahead = load_i32 [mapping + ahead<<2]
  08aa  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L90:
; }
L88:
; ahead = mul ahead, 68
  08ae  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  08b2  488b75c8                 mov rsi, qword ptr [rbp-56]
  08b6  4801ce                   add rsi, rcx
; prefetch L2 [ahead_row]
  08b9  0f1816                   prefetcht1 [rsi]
; prefetch L2 [ahead_row + 67]
  08bc  0f185643                 prefetcht1 [rsi+67]
; }
L86:
; if pos < near_end {
  08c0  483b9568ffffff           cmp rdx, qword ptr [rbp-152]
  08c7  0f8d2d000000             jge L92
; ahead = load_i32 [indices + pos<<2 + 64]
  08cd  49634c9340               movsxd rcx, dword ptr [r11+rdx*4+64]
; if mapping != 0 {
  08d2  4d85c9                   test r9, r9
  08d5  0f840d000000             je L94
; if ahead <u mapping_count {
  08db  4c39d1                   cmp rcx, r10
  08de  0f8304000000             jae L96
; ahead = load_i32 [mapping + ahead<<2]
  08e4  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L96:
; }
L94:
; ahead = mul ahead, 68
  08e8  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  08ec  488b75c8                 mov rsi, qword ptr [rbp-56]
  08f0  4801ce                   add rsi, rcx
; prefetch L1 [ahead_row]
  08f3  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 67]
  08f6  0f184e43                 prefetcht0 [rsi+67]
; }
L92:
  08fa  e945f9ffff               jmp L40
; seldom
L57:
; wrong = set 1
  08ff  48c7c001000000           mov rax, 1
  0906  488945b0                 mov qword ptr [rbp-80], rax
; index = set 0
  090a  31c9                     xor ecx, ecx
  090c  e9f9fbffff               jmp L58
; seldom
L59:
; wrong = set 1
  0911  48c7c001000000           mov rax, 1
  0918  488945b0                 mov qword ptr [rbp-80], rax
; index = set 0
  091c  31c9                     xor ecx, ecx
  091e  e9fbfbffff               jmp L60
; seldom
L61:
; wrong = set 1
  0923  48c7c001000000           mov rax, 1
  092a  488945b0                 mov qword ptr [rbp-80], rax
; index = set 0
  092e  31c9                     xor ecx, ecx
  0930  e9fefbffff               jmp L62
; seldom
L63:
; wrong = set 1
  0935  48c7c001000000           mov rax, 1
  093c  488945b0                 mov qword ptr [rbp-80], rax
; index = set 0
  0940  31c9                     xor ecx, ecx
  0942  e901fcffff               jmp L64
; seldom
L65:
; wrong = set 1
  0947  48c7c001000000           mov rax, 1
  094e  488945b0                 mov qword ptr [rbp-80], rax
  0952  e984fcffff               jmp L66
; seldom
L67:
; wrong = set 1
  0957  48c7c001000000           mov rax, 1
  095e  488945b0                 mov qword ptr [rbp-80], rax
  0962  e984fcffff               jmp L68
; seldom
L69:
; wrong = set 1
  0967  48c7c001000000           mov rax, 1
  096e  488945b0                 mov qword ptr [rbp-80], rax
  0972  e984fcffff               jmp L70
; seldom
L71:
; wrong = set 1
  0977  48c7c001000000           mov rax, 1
  097e  488945b0                 mov qword ptr [rbp-80], rax
  0982  e984fcffff               jmp L72
; seldom
L73:
; pos = move first_pos
  0987  488b55a0                 mov rdx, qword ptr [rbp-96]
; kept = move first_kept
  098b  488b7598                 mov rsi, qword ptr [rbp-104]
  098f  e982fcffff               jmp L74
; seldom
L77:
; if pos < far_end {
  0994  483b9560ffffff           cmp rdx, qword ptr [rbp-160]
  099b  0f8d40000000             jge L98
; ahead = load_i32 [indices + pos<<2 + 512]
  09a1  4963bc9300020000         movsxd rdi, dword ptr [r11+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  09a9  410f180cb9               prefetcht0 [r9+rdi*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  09ae  4963bc9300010000         movsxd rdi, dword ptr [r11+rdx*4+256]
; if mapping != 0 {
  09b6  4d85c9                   test r9, r9
  09b9  0f840d000000             je L100
; if ahead <u mapping_count {
  09bf  4c39d7                   cmp rdi, r10
  09c2  0f8304000000             jae L102
; ahead = load_i32 [mapping + ahead<<2]
  09c8  49633cb9                 movsxd rdi, dword ptr [r9+rdi*4]
; }
L102:
; }
L100:
; ahead = mul ahead, 68
  09cc  486bff44                 imul rdi, rdi, 68
; ahead_row = add table, ahead
  09d0  4c8b6dc8                 mov r13, qword ptr [rbp-56]
  09d4  4901fd                   add r13, rdi
; prefetch L2 [ahead_row]
  09d7  410f185500               prefetcht1 [r13]
; prefetch L2 [ahead_row + 67]
  09dc  410f185543               prefetcht1 [r13+67]
; }
L98:
; if pos < near_end {
  09e1  483b9568ffffff           cmp rdx, qword ptr [rbp-152]
  09e8  0f8d30000000             jge L104
; ahead = load_i32 [indices + pos<<2 + 64]
  09ee  49637c9340               movsxd rdi, dword ptr [r11+rdx*4+64]
; if mapping != 0 {
  09f3  4d85c9                   test r9, r9
  09f6  0f840d000000             je L106
; if ahead <u mapping_count {
  09fc  4c39d7                   cmp rdi, r10
  09ff  0f8304000000             jae L108
; ahead = load_i32 [mapping + ahead<<2]
  0a05  49633cb9                 movsxd rdi, dword ptr [r9+rdi*4]
; }
L108:
; }
L106:
; ahead = mul ahead, 68
  0a09  486bff44                 imul rdi, rdi, 68
; ahead_row = add table, ahead
  0a0d  4c8b6dc8                 mov r13, qword ptr [rbp-56]
  0a11  4901fd                   add r13, rdi
; prefetch L1 [ahead_row]
  0a14  410f184d00               prefetcht0 [r13]
; prefetch L1 [ahead_row + 67]
  0a19  410f184d43               prefetcht0 [r13+67]
; }
L104:
  0a1e  e906fcffff               jmp L78
; failure exits
L31:
  0a23  488b45d0                 mov rax, qword ptr [rbp-48]
  0a27  ff7590                   push qword ptr [rbp-112]
  0a2a  8f4060                   pop qword ptr [rax+96]
  0a2d  48895068                 mov qword ptr [rax+104], rdx
  0a31  b801000000               mov eax, 1
  0a36  e918feffff               jmp L0
L41:
  0a3b  488b45d0                 mov rax, qword ptr [rbp-48]
  0a3f  ff7590                   push qword ptr [rbp-112]
  0a42  8f4060                   pop qword ptr [rax+96]
  0a45  48895068                 mov qword ptr [rax+104], rdx
  0a49  b803000000               mov eax, 3
  0a4e  e900feffff               jmp L0
L44:
  0a53  488b45d0                 mov rax, qword ptr [rbp-48]
  0a57  ff7590                   push qword ptr [rbp-112]
  0a5a  8f4060                   pop qword ptr [rax+96]
  0a5d  48895068                 mov qword ptr [rax+104], rdx
  0a61  b804000000               mov eax, 4
  0a66  e9e8fdffff               jmp L0
L49:
  0a6b  488b45d0                 mov rax, qword ptr [rbp-48]
  0a6f  ff7590                   push qword ptr [rbp-112]
  0a72  8f4060                   pop qword ptr [rax+96]
  0a75  48895068                 mov qword ptr [rax+104], rdx
  0a79  b802000000               mov eax, 2
  0a7e  e9d0fdffff               jmp L0
L50:
  0a83  488b45d0                 mov rax, qword ptr [rbp-48]
  0a87  ff7590                   push qword ptr [rbp-112]
  0a8a  8f4060                   pop qword ptr [rax+96]
  0a8d  48895068                 mov qword ptr [rax+104], rdx
  0a91  b802000000               mov eax, 2
  0a96  e9b8fdffff               jmp L0
L79:
  0a9b  488b45d0                 mov rax, qword ptr [rbp-48]
  0a9f  ff7590                   push qword ptr [rbp-112]
  0aa2  8f4060                   pop qword ptr [rax+96]
  0aa5  48895068                 mov qword ptr [rax+104], rdx
  0aa9  b803000000               mov eax, 3
  0aae  e9a0fdffff               jmp L0
L82:
  0ab3  488b45d0                 mov rax, qword ptr [rbp-48]
  0ab7  ff7590                   push qword ptr [rbp-112]
  0aba  8f4060                   pop qword ptr [rax+96]
  0abd  48895068                 mov qword ptr [rax+104], rdx
  0ac1  b804000000               mov eax, 4
  0ac6  e988fdffff               jmp L0
; constants
