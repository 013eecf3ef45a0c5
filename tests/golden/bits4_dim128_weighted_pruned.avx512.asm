; spec      embedding_bag bits=4 dim=128 weighted pruned index=i32 offset=i32
; target    avx512 (x86-64)
; numerics  reference
; bytes     2960
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
  0073  62f17c481005430a0000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  007d  62f17c48100d790a0000     vmovups zmm1, [L2]
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
; far_end = add index_count, -128
  00f0  488b4588                 mov rax, qword ptr [rbp-120]
  00f4  488d4080                 lea rax, [rax-128]
  00f8  48898560ffffff           mov qword ptr [rbp-160], rax
; if row_count < 370086 {
  00ff  4981fea6a50500           cmp r14, 370086
  0106  0f8d16000000             jge L16
; if mapping_count < 1480344 {
  010c  4981fa98961600           cmp r10, 1480344
  0113  0f8d09000000             jge L18
; far_end = set 0
  0119  31c0                     xor eax, eax
  011b  48898560ffffff           mov qword ptr [rbp-160], rax
; }
L18:
; }
L16:
; last_end = move far_end
  0122  488b8560ffffff           mov rax, qword ptr [rbp-160]
  0129  488945c0                 mov qword ptr [rbp-64], rax
; last_end = move_if far_end < near_end ? near_end
  012d  488b8560ffffff           mov rax, qword ptr [rbp-160]
  0134  483b8568ffffff           cmp rax, qword ptr [rbp-152]
  013b  488b45c0                 mov rax, qword ptr [rbp-64]
  013f  480f4c8568ffffff         cmovl rax, qword ptr [rbp-152]
  0147  488945c0                 mov qword ptr [rbp-64], rax
; fours_begin = move last_end
  014b  488b45c0                 mov rax, qword ptr [rbp-64]
  014f  488945a8                 mov qword ptr [rbp-88], rax
; if mapping == 0 {
  0153  4d85c9                   test r9, r9
  0156  0f850e000000             jne L20
; fours_begin = set 9223372036854775807
  015c  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  0166  488945a8                 mov qword ptr [rbp-88], rax
; }
L20:
; if mapping_count == 0 {
  016a  4d85d2                   test r10, r10
  016d  0f850e000000             jne L22
; fours_begin = set 9223372036854775807
  0173  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  017d  488945a8                 mov qword ptr [rbp-88], rax
; }
L22:
; pos = set 0
  0181  31d2                     xor edx, edx
; pos = move bag
  0183  488b5590                 mov rdx, qword ptr [rbp-112]
; if bag < bag_count {
  0187  488b4590                 mov rax, qword ptr [rbp-112]
  018b  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  0192  0f8d19000000             jge L24
; pos = load_i32 [offsets + bag<<2]
  0198  488b4590                 mov rax, qword ptr [rbp-112]
  019c  48c1e002                 shl rax, 2
  01a0  48034580                 add rax, qword ptr [rbp-128]
  01a4  486310                   movsxd rdx, dword ptr [rax]
; fail_if index_count <u pos -> 1
  01a7  48395588                 cmp qword ptr [rbp-120], rdx
  01ab  0f823b080000             jb L25
; }
L24:
; one_row_end = sub index_count, pos
  01b1  488b7d88                 mov rdi, qword ptr [rbp-120]
  01b5  4829d7                   sub rdi, rdx
; one_row_end = add one_row_end, bag
  01b8  48037d90                 add rdi, qword ptr [rbp-112]
; one_row_end = move_if last_bag < one_row_end ? last_bag
  01bc  4839bd70ffffff           cmp qword ptr [rbp-144], rdi
  01c3  480f4cbd70ffffff         cmovl rdi, qword ptr [rbp-144]
; if row_count == 0 {
  01cb  4d85f6                   test r14, r14
  01ce  0f8502000000             jne L27
; one_row_end = set 0
  01d4  31ff                     xor edi, edi
; }
L27:
; loop bag < one_row_end {
  01d6  48397d90                 cmp qword ptr [rbp-112], rdi
  01da  0f8d1b020000             jge L29
L28:
; end = load_i32 [offsets + bag<<2 + 4]
  01e0  488b4590                 mov rax, qword ptr [rbp-112]
  01e4  48c1e002                 shl rax, 2
  01e8  48034580                 add rax, qword ptr [rbp-128]
  01ec  48634004                 movsxd rax, dword ptr [rax+4]
  01f0  488945b8                 mov qword ptr [rbp-72], rax
; end = add end, -1
  01f4  488345b8ff               add qword ptr [rbp-72], -1
; if end != pos, seldom {
  01f9  483955b8                 cmp qword ptr [rbp-72], rdx
  01fd  0f852b060000             jne L30
L31:
; if end == pos {
; if pos < last_end, seldom {
  0203  483b55c0                 cmp rdx, qword ptr [rbp-64]
  0207  0f8c32060000             jl L33
L34:
; index = load_i32 [indices + pos<<2]
  020d  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; fail_if index >=u mapping_count -> 3
  0211  4c39d1                   cmp rcx, r10
  0214  0f83ea070000             jae L35
; if mapping != 0 {
  021a  4d85c9                   test r9, r9
  021d  0f8404000000             je L37
; index = load_i32 [mapping + index<<2]
  0223  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L37:
; present = add index, 1
  0227  488d7101                 lea rsi, [rcx+1]
; fail_if row_count <u present -> 4
  022b  4939f6                   cmp r14, rsi
  022e  0f82e8070000             jb L38
; kept_bits = min present, 1
  0234  48c7c001000000           mov rax, 1
  023b  4839f0                   cmp rax, rsi
  023e  480f4fc6                 cmovg rax, rsi
  0242  4889c6                   mov rsi, rax
; kept_bits = mul kept_bits, -1
  0245  486bf6ff                 imul rsi, rsi, -1
; store_i64 [scratch + 16] kept_bits
  0249  49897010                 mov [r8+16], rsi
; index = max index, 0
  024d  48c7c000000000           mov rax, 0
  0254  4839c8                   cmp rax, rcx
  0257  480f4cc1                 cmovl rax, rcx
  025b  4889c1                   mov rcx, rax
; row_offset = mul index, 68
  025e  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  0262  48034dc8                 add rcx, qword ptr [rbp-56]
; zero:f32x16 = zero
  0266  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 64]
  026a  c4e279585940             vpbroadcastd xmm3, [rcx+64]
  0270  c4e27913db               vcvtph2ps xmm3, xmm3
; weight:f32x2 = splat_host [weights + pos<<2]
  0275  c4c279582494             vpbroadcastd xmm4, [r12+rdx*4]
; factors:f32x2 = fmul weight, factors
  027b  c5d859db                 vmulps xmm3, xmm4, xmm3
; store [out] 2 lanes factors
  027f  c5f8131b                 vmovlps [rbx], xmm3
; scale:f32x16 = splat_host [out]
  0283  62f27d48581b             vpbroadcastd zmm3, [rbx]
; bias:f32x16 = splat_host [out + 4]
  0289  62f27d48586301           vpbroadcastd zmm4, [rbx+4]
; kept_bits:i32x16 = splat_host [scratch + 16]
  0290  62d27d48586804           vpbroadcastd zmm5, [r8+16]
; scale:f32x16 = and scale, kept_bits
  0297  62f16548dbdd             vpandd zmm3, zmm3, zmm5
; bias:f32x16 = and bias, kept_bits
  029d  62f15d48dbe5             vpandd zmm4, zmm4, zmm5
; bias:f32x16 = fadd bias, zero
  02a3  62f15c4858e2             vaddps zmm4, zmm4, zmm2
; code:i32x16 = splat_64 [row]
  02a9  62f2fd485911             vpbroadcastq zmm2, [rcx]
; code:i32x16 = shr code, shifts
  02af  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02b5  62f26d4816e9             vpermps zmm5, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02bb  62f26548a8ec             vfmadd213ps zmm5, zmm3, zmm4
; code:i32x16 = splat_64 [row + 8]
  02c1  62f2fd48595101           vpbroadcastq zmm2, [rcx+8]
; code:i32x16 = shr code, shifts
  02c8  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02ce  62f26d4816f1             vpermps zmm6, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02d4  62f26548a8f4             vfmadd213ps zmm6, zmm3, zmm4
; code:i32x16 = splat_64 [row + 16]
  02da  62f2fd48595102           vpbroadcastq zmm2, [rcx+16]
; code:i32x16 = shr code, shifts
  02e1  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02e7  62f26d4816f9             vpermps zmm7, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02ed  62f26548a8fc             vfmadd213ps zmm7, zmm3, zmm4
; code:i32x16 = splat_64 [row + 24]
  02f3  62f2fd48595103           vpbroadcastq zmm2, [rcx+24]
; code:i32x16 = shr code, shifts
  02fa  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0300  62726d4816c1             vpermps zmm8, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0306  62726548a8c4             vfmadd213ps zmm8, zmm3, zmm4
; code:i32x16 = splat_64 [row + 32]
  030c  62f2fd48595104           vpbroadcastq zmm2, [rcx+32]
; code:i32x16 = shr code, shifts
  0313  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0319  62726d4816c9             vpermps zmm9, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  031f  62726548a8cc             vfmadd213ps zmm9, zmm3, zmm4
; code:i32x16 = splat_64 [row + 40]
  0325  62f2fd48595105           vpbroadcastq zmm2, [rcx+40]
; code:i32x16 = shr code, shifts
  032c  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0332  62726d4816d1             vpermps zmm10, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0338  62726548a8d4             vfmadd213ps zmm10, zmm3, zmm4
; code:i32x16 = splat_64 [row + 48]
  033e  62f2fd48595106           vpbroadcastq zmm2, [rcx+48]
; code:i32x16 = shr code, shifts
  0345  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  034b  62726d4816d9             vpermps zmm11, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0351  62726548a8dc             vfmadd213ps zmm11, zmm3, zmm4
; code:i32x16 = splat_64 [row + 56]
  0357  62f2fd48595107           vpbroadcastq zmm2, [rcx+56]
; code:i32x16 = shr code, shifts
  035e  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0364  62f26d4816d1             vpermps zmm2, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  036a  62f26548a8d4             vfmadd213ps zmm2, zmm3, zmm4
; order:i32x16 = const column_order
  0370  62f17c48101dc6070000     vmovups zmm3, [L3]
; value:f32x16 = permute value, order
  037a  62f2654816ed             vpermps zmm5, zmm3, zmm5
; store [out] 16 lanes value
  0380  62f17c48112b             vmovups [rbx], zmm5
; value:f32x16 = permute value, order
  0386  62f2654816f6             vpermps zmm6, zmm3, zmm6
; store [out + 64] 16 lanes value
  038c  62f17c48117301           vmovups [rbx+64], zmm6
; value:f32x16 = permute value, order
  0393  62f2654816ff             vpermps zmm7, zmm3, zmm7
; store [out + 128] 16 lanes value
  0399  62f17c48117b02           vmovups [rbx+128], zmm7
; value:f32x16 = permute value, order
  03a0  6252654816c0             vpermps zmm8, zmm3, zmm8
; store [out + 192] 16 lanes value
  03a6  62717c48114303           vmovups [rbx+192], zmm8
; value:f32x16 = permute value, order
  03ad  6252654816c9             vpermps zmm9, zmm3, zmm9
; store [out + 256] 16 lanes value
  03b3  62717c48114b04           vmovups [rbx+256], zmm9
; value:f32x16 = permute value, order
  03ba  6252654816d2             vpermps zmm10, zmm3, zmm10
; store [out + 320] 16 lanes value
  03c0  62717c48115305           vmovups [rbx+320], zmm10
; value:f32x16 = permute value, order
  03c7  6252654816db             vpermps zmm11, zmm3, zmm11
; store [out + 384] 16 lanes value
  03cd  62717c48115b06           vmovups [rbx+384], zmm11
; value:f32x16 = permute value, order
  03d4  62f2654816d2             vpermps zmm2, zmm3, zmm2
; store [out + 448] 16 lanes value
  03da  62f17c48115307           vmovups [rbx+448], zmm2
; out = add out, 512
  03e1  4881c300020000           add rbx, 512
; bag = add bag, 1
  03e8  4883459001               add qword ptr [rbp-112], 1
; pos = add pos, 1
  03ed  4883c201                 add rdx, 1
; }
L32:
; }
  03f1  48397d90                 cmp qword ptr [rbp-112], rdi
  03f5  0f8ce5fdffff             jl L28
L29:
; loop bag < bag_count {
  03fb  488b4590                 mov rax, qword ptr [rbp-112]
  03ff  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  0406  0f8d0e040000             jge L40
L39:
; end = move index_count
  040c  488b4588                 mov rax, qword ptr [rbp-120]
  0410  488945b8                 mov qword ptr [rbp-72], rax
; if bag < last_bag {
  0414  488b4590                 mov rax, qword ptr [rbp-112]
  0418  483b8570ffffff           cmp rax, qword ptr [rbp-144]
  041f  0f8d14000000             jge L42
; end = load_i32 [offsets + bag<<2 + 4]
  0425  488b4590                 mov rax, qword ptr [rbp-112]
  0429  48c1e002                 shl rax, 2
  042d  48034580                 add rax, qword ptr [rbp-128]
  0431  48634004                 movsxd rax, dword ptr [rax+4]
  0435  488945b8                 mov qword ptr [rbp-72], rax
; }
L42:
; fail_if end < pos -> 2
  0439  483955b8                 cmp qword ptr [rbp-72], rdx
  043d  0f8cf1050000             jl L43
; fail_if index_count <u end -> 2
  0443  488b4588                 mov rax, qword ptr [rbp-120]
  0447  483b45b8                 cmp rax, qword ptr [rbp-72]
  044b  0f82fb050000             jb L44
; acc0:f32x16 = zero
  0451  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  0455  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  0459  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  045d  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  0461  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  0465  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  0469  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  046e  c4413057c9               vxorps xmm9, xmm9, xmm9
; loop pos < end {
  0473  483b55b8                 cmp rdx, qword ptr [rbp-72]
  0477  0f8d0f030000             jge L46
L45:
; chunk_end = add pos, 128
  047d  4c8dba80000000           lea r15, [rdx+128]
; chunk_end = move_if end < chunk_end ? end
  0484  4c397db8                 cmp qword ptr [rbp-72], r15
  0488  4c0f4c7db8               cmovl r15, qword ptr [rbp-72]
; kept = set 0
  048d  31f6                     xor esi, esi
; fours_end = add chunk_end, -3
  048f  4d8d6ffd                 lea r13, [r15-3]
; fours_end = move_if pos < fours_begin ? pos
  0493  483b55a8                 cmp rdx, qword ptr [rbp-88]
  0497  4c0f4cea                 cmovl r13, rdx
; if pos < fours_end {
  049b  4c39ea                   cmp rdx, r13
  049e  0f8d3b010000             jge L48
; first_pos = move pos
  04a4  4889d0                   mov rax, rdx
  04a7  488945a0                 mov qword ptr [rbp-96], rax
; first_kept = move kept
  04ab  4889f0                   mov rax, rsi
  04ae  48894598                 mov qword ptr [rbp-104], rax
; wrong = set 0
  04b2  31c0                     xor eax, eax
  04b4  488945b0                 mov qword ptr [rbp-80], rax
; largest:i32x4 = zero
  04b8  c4412857d2               vxorps xmm10, xmm10, xmm10
; loop pos < fours_end {
  04bd  4c39ea                   cmp rdx, r13
  04c0  0f8dc5000000             jge L50
L49:
; index = load_i32 [indices + pos<<2]
  04c6  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; if index >=u mapping_count, seldom {
  04ca  4c39d1                   cmp rcx, r10
  04cd  0f83f5030000             jae L51
L52:
; four_rows:i32x4 = splat_host [mapping + index<<2]
  04d3  c44279581c89             vpbroadcastd xmm11, [r9+rcx*4]
; index = load_i32 [indices + pos<<2 + 4]
  04d9  49634c9304               movsxd rcx, dword ptr [r11+rdx*4+4]
; if index >=u mapping_count, seldom {
  04de  4c39d1                   cmp rcx, r10
  04e1  0f83f3030000             jae L53
L54:
; four_rows:i32x4 = load_lane 1 [mapping + index<<2], else four_rows
  04e7  c44321221c8901           vpinsrd xmm11, xmm11, [r9+rcx*4], 1
; index = load_i32 [indices + pos<<2 + 8]
  04ee  49634c9308               movsxd rcx, dword ptr [r11+rdx*4+8]
; if index >=u mapping_count, seldom {
  04f3  4c39d1                   cmp rcx, r10
  04f6  0f83f0030000             jae L55
L56:
; four_rows:i32x4 = load_lane 2 [mapping + index<<2], else four_rows
  04fc  c44321221c8902           vpinsrd xmm11, xmm11, [r9+rcx*4], 2
; index = load_i32 [indices + pos<<2 + 12]
  0503  49634c930c               movsxd rcx, dword ptr [r11+rdx*4+12]
; if index >=u mapping_count, seldom {
  0508  4c39d1                   cmp rcx, r10
  050b  0f83ed030000             jae L57
L58:
; four_rows:i32x4 = load_lane 3 [mapping + index<<2], else four_rows
  0511  c44321221c8903           vpinsrd xmm11, xmm11, [r9+rcx*4], 3
; four_present:i32x4 = const ones
  0518  c578102560060000         vmovups xmm12, [L4]
; four_present:i32x4 = iadd four_rows, four_present
  0520  c44121fee4               vpaddd xmm12, xmm11, xmm12
; largest:i32x4 = umax largest, four_present
  0525  c442293fd4               vpmaxud xmm10, xmm10, xmm12
; four_weights:f32x4 = load [weights + pos<<2]
  052a  c44178102494             vmovups xmm12, [r12+rdx*4]
; four_weights:f32x4 = compress four_weights, four_rows
  0530  62d27e0839d3             vpmovd2m k2, xmm11
  0536  c5f944d2                 knotb k2, k2
  053a  62527d8a8be4             vpcompressd xmm12 {k2}{z}, xmm12
; store [scratch + kept<<2 + 16] 4 lanes four_weights
  0540  c441781164b010           vmovups [r8+rsi*4+16], xmm12
; next_kept = count_kept kept, four_rows
  0547  62d27e0839d3             vpmovd2m k2, xmm11
  054d  c5fb93c2                 kmovd eax, k2
  0551  83f00f                   xor eax, 15
  0554  f30fb8c0                 popcnt eax, eax
  0558  488d3c06                 lea rdi, [rsi+rax]
; four_rows:i32x4 = compress four_rows, four_rows
  055c  62d27e0839d3             vpmovd2m k2, xmm11
  0562  c5f944d2                 knotb k2, k2
  0566  62527d8a8bdb             vpcompressd xmm11 {k2}{z}, xmm11
; store_i64s [scratch + kept<<3 + 2064] four_rows
  056c  c4427d25e3               vpmovsxdq ymm12, xmm11
  0571  c4417c11a4f010080000     vmovups [r8+rsi*8+2064], ymm12
; kept = move next_kept
  057b  4889fe                   mov rsi, rdi
; pos = add pos, 4
  057e  4883c204                 add rdx, 4
; }
  0582  4c39ea                   cmp rdx, r13
  0585  0f8c3bffffff             jl L49
L50:
; store [scratch + 6160] 4 lanes largest
  058b  c44178119010180000       vmovups [r8+6160], xmm10
; index = load_i32 [scratch + 6160]
  0594  49638810180000           movsxd rcx, dword ptr [r8+6160]
; if row_count <u index, seldom {
  059b  4939ce                   cmp r14, rcx
  059e  0f826c030000             jb L59
L60:
; index = load_i32 [scratch + 6164]
  05a4  49638814180000           movsxd rcx, dword ptr [r8+6164]
; if row_count <u index, seldom {
  05ab  4939ce                   cmp r14, rcx
  05ae  0f826c030000             jb L61
L62:
; index = load_i32 [scratch + 6168]
  05b4  49638818180000           movsxd rcx, dword ptr [r8+6168]
; if row_count <u index, seldom {
  05bb  4939ce                   cmp r14, rcx
  05be  0f826c030000             jb L63
L64:
; index = load_i32 [scratch + 6172]
  05c4  4963881c180000           movsxd rcx, dword ptr [r8+6172]
; if row_count <u index, seldom {
  05cb  4939ce                   cmp r14, rcx
  05ce  0f826c030000             jb L65
L66:
; if wrong != 0, seldom {
  05d4  48837db000               cmp qword ptr [rbp-80], 0
  05d9  0f8571030000             jne L67
L68:
; }
L48:
; loop pos < chunk_end {
  05df  4c39fa                   cmp rdx, r15
  05e2  0f8d53000000             jge L70
L69:
; if pos < last_end, seldom {
  05e8  483b55c0                 cmp rdx, qword ptr [rbp-64]
  05ec  0f8c6b030000             jl L71
L72:
; index = load_i32 [indices + pos<<2]
  05f2  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; fail_if index >=u mapping_count -> 3
  05f6  4c39d1                   cmp rcx, r10
  05f9  0f8365040000             jae L73
; if mapping != 0 {
  05ff  4d85c9                   test r9, r9
  0602  0f8404000000             je L75
; index = load_i32 [mapping + index<<2]
  0608  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L75:
; present = add index, 1
  060c  488d7901                 lea rdi, [rcx+1]
; fail_if row_count <u present -> 4
  0610  4939fe                   cmp r14, rdi
  0613  0f8263040000             jb L76
; store_i64 [scratch + kept<<3 + 2064] index
  0619  49898cf010080000         mov [r8+rsi*8+2064], rcx
; weight_bits = load_i32 [weights + pos<<2]
  0621  4d632c94                 movsxd r13, dword ptr [r12+rdx*4]
; store_i32 [scratch + kept<<2 + 16] weight_bits
  0625  45896cb010               mov [r8+rsi*4+16], r13d
; kept = count kept, present
  062a  4883ff01                 cmp rdi, 1
  062e  4883deff                 sbb rsi, -1
; pos = add pos, 1
  0632  4883c201                 add rdx, 1
; }
  0636  4c39fa                   cmp rdx, r15
  0639  7cad                     short jl L69
L70:
; at = set 0
  063b  31ff                     xor edi, edi
; loop at < kept {
  063d  4839f7                   cmp rdi, rsi
  0640  0f8d3c010000             jge L78
L77:
; kept_row = load_i64 [scratch + at<<3 + 2064]
  0646  498b8cf810080000         mov rcx, [r8+rdi*8+2064]
; row_offset = mul kept_row, 68
  064e  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  0652  48034dc8                 add rcx, qword ptr [rbp-56]
; factors:f32x2 = splat_f16_pair [row + 64]
  0656  c46279585140             vpbroadcastd xmm10, [rcx+64]
  065c  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [scratch + at<<2 + 16]
  0661  c44279585cb810           vpbroadcastd xmm11, [r8+rdi*4+16]
; factors:f32x2 = fmul weight, factors
  0668  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [out] 2 lanes factors
  066d  c5781313                 vmovlps [rbx], xmm10
; scale:f32x16 = splat_host [out]
  0671  62727d485813             vpbroadcastd zmm10, [rbx]
; bias:f32x16 = splat_host [out + 4]
  0677  62727d48585b01           vpbroadcastd zmm11, [rbx+4]
; code:i32x16 = splat_64 [row + 24]
  067e  6272fd48596103           vpbroadcastq zmm12, [rcx+24]
; code:i32x16 = shr code, shifts
  0685  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc1:f32x16 = fadd acc1, bias
  068b  62d1644858db             vaddps zmm3, zmm3, zmm11
; code1:i32x16 = splat_64 [row + 8]
  0691  6272fd48596901           vpbroadcastq zmm13, [rcx+8]
; code1:i32x16 = shr code1, shifts
  0698  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc0:f32x16 = fadd acc0, bias
  069e  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; value:f32x16 = lookup code1, values
  06a4  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [row]
  06aa  6272fd485929             vpbroadcastq zmm13, [rcx]
; code1:i32x16 = shr code1, shifts
  06b0  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc3:f32x16 = fadd acc3, bias
  06b6  62d1544858eb             vaddps zmm5, zmm5, zmm11
; value1:f32x16 = lookup code1, values
  06bc  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 16]
  06c2  6272fd48596902           vpbroadcastq zmm13, [rcx+16]
; code1:i32x16 = shr code1, shifts
  06c9  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc2:f32x16 = fadd acc2, bias
  06cf  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; acc0:f32x16 = fma scale, value1, acc0
  06d5  62d22d48b8d7             vfmadd231ps zmm2, zmm10, zmm15
; acc1:f32x16 = fma scale, value, acc1
  06db  62d22d48b8de             vfmadd231ps zmm3, zmm10, zmm14
; value:f32x16 = lookup code, values
  06e1  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc3:f32x16 = fma scale, value, acc3
  06e7  62d22d48b8ee             vfmadd231ps zmm5, zmm10, zmm14
; value:f32x16 = lookup code1, values
  06ed  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc2:f32x16 = fma scale, value, acc2
  06f3  62d22d48b8e6             vfmadd231ps zmm4, zmm10, zmm14
; code:i32x16 = splat_64 [row + 56]
  06f9  6272fd48596107           vpbroadcastq zmm12, [rcx+56]
; code:i32x16 = shr code, shifts
  0700  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc5:f32x16 = fadd acc5, bias
  0706  62d1444858fb             vaddps zmm7, zmm7, zmm11
; code1:i32x16 = splat_64 [row + 40]
  070c  6272fd48596905           vpbroadcastq zmm13, [rcx+40]
; code1:i32x16 = shr code1, shifts
  0713  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc4:f32x16 = fadd acc4, bias
  0719  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; value:f32x16 = lookup code1, values
  071f  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 32]
  0725  6272fd48596904           vpbroadcastq zmm13, [rcx+32]
; code1:i32x16 = shr code1, shifts
  072c  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc7:f32x16 = fadd acc7, bias
  0732  6251344858cb             vaddps zmm9, zmm9, zmm11
; value1:f32x16 = lookup code1, values
  0738  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 48]
  073e  6272fd48596906           vpbroadcastq zmm13, [rcx+48]
; code1:i32x16 = shr code1, shifts
  0745  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc6:f32x16 = fadd acc6, bias
  074b  62513c4858c3             vaddps zmm8, zmm8, zmm11
; acc4:f32x16 = fma scale, value1, acc4
  0751  62d22d48b8f7             vfmadd231ps zmm6, zmm10, zmm15
; acc5:f32x16 = fma scale, value, acc5
  0757  62d22d48b8fe             vfmadd231ps zmm7, zmm10, zmm14
; value:f32x16 = lookup code, values
  075d  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc7:f32x16 = fma scale, value, acc7
  0763  62522d48b8ce             vfmadd231ps zmm9, zmm10, zmm14
; value:f32x16 = lookup code1, values
  0769  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc6:f32x16 = fma scale, value, acc6
  076f  62522d48b8c6             vfmadd231ps zmm8, zmm10, zmm14
; at = add at, 1
  0775  4883c701                 add rdi, 1
; }
  0779  4839f7                   cmp rdi, rsi
  077c  0f8cc4feffff             jl L77
L78:
; }
  0782  483b55b8                 cmp rdx, qword ptr [rbp-72]
  0786  0f8cf1fcffff             jl L45
L46:
; order:i32x16 = const column_order
  078c  62717c481015aa030000     vmovups zmm10, [L3]
; acc0:f32x16 = permute acc0, order
  0796  62f22d4816d2             vpermps zmm2, zmm10, zmm2
; store [out] 16 lanes acc0
  079c  62f17c481113             vmovups [rbx], zmm2
; acc1:f32x16 = permute acc1, order
  07a2  62f22d4816db             vpermps zmm3, zmm10, zmm3
; store [out + 64] 16 lanes acc1
  07a8  62f17c48115b01           vmovups [rbx+64], zmm3
; acc2:f32x16 = permute acc2, order
  07af  62f22d4816e4             vpermps zmm4, zmm10, zmm4
; store [out + 128] 16 lanes acc2
  07b5  62f17c48116302           vmovups [rbx+128], zmm4
; acc3:f32x16 = permute acc3, order
  07bc  62f22d4816ed             vpermps zmm5, zmm10, zmm5
; store [out + 192] 16 lanes acc3
  07c2  62f17c48116b03           vmovups [rbx+192], zmm5
; acc4:f32x16 = permute acc4, order
  07c9  62f22d4816f6             vpermps zmm6, zmm10, zmm6
; store [out + 256] 16 lanes acc4
  07cf  62f17c48117304           vmovups [rbx+256], zmm6
; acc5:f32x16 = permute acc5, order
  07d6  62f22d4816ff             vpermps zmm7, zmm10, zmm7
; store [out + 320] 16 lanes acc5
  07dc  62f17c48117b05           vmovups [rbx+320], zmm7
; acc6:f32x16 = permute acc6, order
  07e3  62522d4816c0             vpermps zmm8, zmm10, zmm8
; store [out + 384] 16 lanes acc6
  07e9  62717c48114306           vmovups [rbx+384], zmm8
; acc7:f32x16 = permute acc7, order
  07f0  62522d4816c9             vpermps zmm9, zmm10, zmm9
; store [out + 448] 16 lanes acc7
  07f6  62717c48114b07           vmovups [rbx+448], zmm9
; out = add out, 512
  07fd  4881c300020000           add rbx, 512
; bag = add bag, 1
  0804  4883459001               add qword ptr [rbp-112], 1
; }
  0809  488b4590                 mov rax, qword ptr [rbp-112]
  080d  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  0814  0f8cf2fbffff             jl L39
L40:
; leave
  081a  31c0                     xor eax, eax
L0:
  081c  c5f877                   vzeroupper
  081f  4883c478                 add rsp, 120
  0823  415f                     pop r15
  0825  415e                     pop r14
  0827  415d                     pop r13
  0829  415c                     pop r12
  082b  5b                       pop rbx
  082c  5d                       pop rbp
  082d  c3                       ret
; seldom
L30:
; one_row_end = set 0
  082e  31ff                     xor edi, edi
  0830  483955b8                 cmp qword ptr [rbp-72], rdx
  0834  0f85b7fbffff             jne L32
  083a  e9c4f9ffff               jmp L31
; seldom
L33:
; if pos < far_end {
  083f  483b9560ffffff           cmp rdx, qword ptr [rbp-160]
  0846  0f8d3d000000             jge L80
; ahead = load_i32 [indices + pos<<2 + 512]
  084c  49638c9300020000         movsxd rcx, dword ptr [r11+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  0854  410f180c89               prefetcht0 [r9+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  0859  49638c9300010000         movsxd rcx, dword ptr [r11+rdx*4+256]
; if mapping != 0 {
  0861  4d85c9                   test r9, r9
  0864  0f840d000000             je L82
; if ahead <u mapping_count {
  086a  4c39d1                   cmp rcx, r10
  086d  0f8304000000             jae L84
; ahead = load_i32 [mapping + ahead<<2]
  0873  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L84:
; }
L82:
; ahead = mul ahead, 68
  0877  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  087b  488b75c8                 mov rsi, qword ptr [rbp-56]
  087f  4801ce                   add rsi, rcx
; prefetch L2 [ahead_row]
  0882  0f1816                   prefetcht1 [rsi]
; prefetch L2 [ahead_row + 67]
  0885  0f185643                 prefetcht1 [rsi+67]
; }
L80:
; if pos < near_end {
  0889  483b9568ffffff           cmp rdx, qword ptr [rbp-152]
  0890  0f8d2d000000             jge L86
; ahead = load_i32 [indices + pos<<2 + 64]
  0896  49634c9340               movsxd rcx, dword ptr [r11+rdx*4+64]
; if mapping != 0 {
  089b  4d85c9                   test r9, r9
  089e  0f840d000000             je L88
; if ahead <u mapping_count {
  08a4  4c39d1                   cmp rcx, r10
  08a7  0f8304000000             jae L90
; ahead = load_i32 [mapping + ahead<<2]
  08ad  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L90:
; }
L88:
; ahead = mul ahead, 68
  08b1  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  08b5  488b75c8                 mov rsi, qword ptr [rbp-56]
  08b9  4801ce                   add rsi, rcx
; prefetch L1 [ahead_row]
  08bc  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 67]
  08bf  0f184e43                 prefetcht0 [rsi+67]
; }
L86:
  08c3  e945f9ffff               jmp L34
; seldom
L51:
; wrong = set 1
  08c8  48c7c001000000           mov rax, 1
  08cf  488945b0                 mov qword ptr [rbp-80], rax
; index = set 0
  08d3  31c9                     xor ecx, ecx
  08d5  e9f9fbffff               jmp L52
; seldom
L53:
; wrong = set 1
  08da  48c7c001000000           mov rax, 1
  08e1  488945b0                 mov qword ptr [rbp-80], rax
; index = set 0
  08e5  31c9                     xor ecx, ecx
  08e7  e9fbfbffff               jmp L54
; seldom
L55:
; wrong = set 1
  08ec  48c7c001000000           mov rax, 1
  08f3  488945b0                 mov qword ptr [rbp-80], rax
; index = set 0
  08f7  31c9                     xor ecx, ecx
  08f9  e9fefbffff               jmp L56
; seldom
L57:
; wrong = set 1
  08fe  48c7c001000000           mov rax, 1
  0905  488945b0                 mov qword ptr [rbp-80], rax
; index = set 0
  0909  31c9                     xor ecx, ecx
  090b  e901fcffff               jmp L58
; seldom
L59:
; wrong = set 1
  0910  48c7c001000000           mov rax, 1
  0917  488945b0                 mov qword ptr [rbp-80], rax
  091b  e984fcffff               jmp L60
; seldom
L61:
; wrong = set 1
  0920  48c7c001000000           mov rax, 1
  0927  488945b0                 mov qword ptr [rbp-80], rax
  092b  e984fcffff               jmp L62
; seldom
L63:
; wrong = set 1
  0930  48c7c001000000           mov rax, 1
  0937  488945b0                 mov qword ptr [rbp-80], rax
  093b  e984fcffff               jmp L64
; seldom
L65:
; wrong = set 1
  0940  48c7c001000000           mov rax, 1
  0947  488945b0                 mov qword ptr [rbp-80], rax
  094b  e984fcffff               jmp L66
; seldom
L67:
; pos = move first_pos
  0950  488b55a0                 mov rdx, qword ptr [rbp-96]
; kept = move first_kept
  0954  488b7598                 mov rsi, qword ptr [rbp-104]
  0958  e982fcffff               jmp L68
; seldom
L71:
; if pos < far_end {
  095d  483b9560ffffff           cmp rdx, qword ptr [rbp-160]
  0964  0f8d40000000             jge L92
; ahead = load_i32 [indices + pos<<2 + 512]
  096a  4963bc9300020000         movsxd rdi, dword ptr [r11+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  0972  410f180cb9               prefetcht0 [r9+rdi*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  0977  4963bc9300010000         movsxd rdi, dword ptr [r11+rdx*4+256]
; if mapping != 0 {
  097f  4d85c9                   test r9, r9
  0982  0f840d000000             je L94
; if ahead <u mapping_count {
  0988  4c39d7                   cmp rdi, r10
  098b  0f8304000000             jae L96
; ahead = load_i32 [mapping + ahead<<2]
  0991  49633cb9                 movsxd rdi, dword ptr [r9+rdi*4]
; }
L96:
; }
L94:
; ahead = mul ahead, 68
  0995  486bff44                 imul rdi, rdi, 68
; ahead_row = add table, ahead
  0999  4c8b6dc8                 mov r13, qword ptr [rbp-56]
  099d  4901fd                   add r13, rdi
; prefetch L2 [ahead_row]
  09a0  410f185500               prefetcht1 [r13]
; prefetch L2 [ahead_row + 67]
  09a5  410f185543               prefetcht1 [r13+67]
; }
L92:
; if pos < near_end {
  09aa  483b9568ffffff           cmp rdx, qword ptr [rbp-152]
  09b1  0f8d30000000             jge L98
; ahead = load_i32 [indices + pos<<2 + 64]
  09b7  49637c9340               movsxd rdi, dword ptr [r11+rdx*4+64]
; if mapping != 0 {
  09bc  4d85c9                   test r9, r9
  09bf  0f840d000000             je L100
; if ahead <u mapping_count {
  09c5  4c39d7                   cmp rdi, r10
  09c8  0f8304000000             jae L102
; ahead = load_i32 [mapping + ahead<<2]
  09ce  49633cb9                 movsxd rdi, dword ptr [r9+rdi*4]
; }
L102:
; }
L100:
; ahead = mul ahead, 68
  09d2  486bff44                 imul rdi, rdi, 68
; ahead_row = add table, ahead
  09d6  4c8b6dc8                 mov r13, qword ptr [rbp-56]
  09da  4901fd                   add r13, rdi
; prefetch L1 [ahead_row]
  09dd  410f184d00               prefetcht0 [r13]
; prefetch L1 [ahead_row + 67]
  09e2  410f184d43               prefetcht0 [r13+67]
; }
L98:
  09e7  e906fcffff               jmp L72
; failure exits
L25:
  09ec  488b45d0                 mov rax, qword ptr [rbp-48]
  09f0  ff7590                   push qword ptr [rbp-112]
  09f3  8f4060                   pop qword ptr [rax+96]
  09f6  48895068                 mov qword ptr [rax+104], rdx
  09fa  b801000000               mov eax, 1
  09ff  e918feffff               jmp L0
L35:
  0a04  488b45d0                 mov rax, qword ptr [rbp-48]
  0a08  ff7590                   push qword ptr [rbp-112]
  0a0b  8f4060                   pop qword ptr [rax+96]
  0a0e  48895068                 mov qword ptr [rax+104], rdx
  0a12  b803000000               mov eax, 3
  0a17  e900feffff               jmp L0
L38:
  0a1c  488b45d0                 mov rax, qword ptr [rbp-48]
  0a20  ff7590                   push qword ptr [rbp-112]
  0a23  8f4060                   pop qword ptr [rax+96]
  0a26  48895068                 mov qword ptr [rax+104], rdx
  0a2a  b804000000               mov eax, 4
  0a2f  e9e8fdffff               jmp L0
L43:
  0a34  488b45d0                 mov rax, qword ptr [rbp-48]
  0a38  ff7590                   push qword ptr [rbp-112]
  0a3b  8f4060                   pop qword ptr [rax+96]
  0a3e  48895068                 mov qword ptr [rax+104], rdx
  0a42  b802000000               mov eax, 2
  0a47  e9d0fdffff               jmp L0
L44:
  0a4c  488b45d0                 mov rax, qword ptr [rbp-48]
  0a50  ff7590                   push qword ptr [rbp-112]
  0a53  8f4060                   pop qword ptr [rax+96]
  0a56  48895068                 mov qword ptr [rax+104], rdx
  0a5a  b802000000               mov eax, 2
  0a5f  e9b8fdffff               jmp L0
L73:
  0a64  488b45d0                 mov rax, qword ptr [rbp-48]
  0a68  ff7590                   push qword ptr [rbp-112]
  0a6b  8f4060                   pop qword ptr [rax+96]
  0a6e  48895068                 mov qword ptr [rax+104], rdx
  0a72  b803000000               mov eax, 3
  0a77  e9a0fdffff               jmp L0
L76:
  0a7c  488b45d0                 mov rax, qword ptr [rbp-48]
  0a80  ff7590                   push qword ptr [rbp-112]
  0a83  8f4060                   pop qword ptr [rax+96]
  0a86  48895068                 mov qword ptr [rax+104], rdx
  0a8a  b804000000               mov eax, 4
  0a8f  e988fdffff               jmp L0
; constants
