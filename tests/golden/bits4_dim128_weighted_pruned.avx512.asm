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
  025a  0f82640a0000             jb L37
; }
L36:
; one_row_end = sub index_count, pos
  0260  488b7d80                 mov rdi, qword ptr [rbp-128]
  0264  4829d7                   sub rdi, rdx
; one_row_end = add one_row_end, bag
  0267  48037d88                 add rdi, qword ptr [rbp-120]
; one_row_end = move_if last_bag < one_row_end ? last_bag
  026b  4839bd60ffffff           cmp qword ptr [rbp-160], rdi
  0272  480f4cbd60ffffff         cmovl rdi, qword ptr [rbp-160]
; if row_count == 0 {
  027a  4d85ed                   test r13, r13
  027d  0f8502000000             jne L39
; one_row_end = set 0
  0283  31ff                     xor edi, edi
; }
L39:
; loop bag < one_row_end {
  0285  48397d88                 cmp qword ptr [rbp-120], rdi
  0289  0f8d1d020000             jge L41
L40:
; end = load_i32 [offsets + bag<<2 + 4]
  028f  488b4588                 mov rax, qword ptr [rbp-120]
  0293  48c1e002                 shl rax, 2
  0297  48038578ffffff           add rax, qword ptr [rbp-136]
  029e  48634004                 movsxd rax, dword ptr [rax+4]
  02a2  488945c0                 mov qword ptr [rbp-64], rax
; end = add end, -1
  02a6  488345c0ff               add qword ptr [rbp-64], -1
; if end != pos, seldom {
  02ab  483955c0                 cmp qword ptr [rbp-64], rdx
  02af  0f85e6070000             jne L42
L43:
; if end == pos {
; if pos < last_end, seldom {
  02b5  483b55c8                 cmp rdx, qword ptr [rbp-56]
  02b9  0f8ced070000             jl L45
L46:
; index = load_i32 [indices + pos<<2]
  02bf  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; fail_if index >=u mapping_count -> 3
  02c3  4c39d1                   cmp rcx, r10
  02c6  0f83100a0000             jae L47
; if mapping != 0 {
  02cc  4d85c9                   test r9, r9
  02cf  0f8404000000             je L49
; index = load_i32 [mapping + index<<2]
  02d5  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L49:
; present = add index, 1
  02d9  488d7101                 lea rsi, [rcx+1]
; fail_if row_count <u present -> 4
  02dd  4939f5                   cmp r13, rsi
  02e0  0f820e0a0000             jb L50
; kept_bits = min present, 1
  02e6  48c7c001000000           mov rax, 1
  02ed  4839f0                   cmp rax, rsi
  02f0  480f4fc6                 cmovg rax, rsi
  02f4  4889c6                   mov rsi, rax
; kept_bits = mul kept_bits, -1
  02f7  486bf6ff                 imul rsi, rsi, -1
; store_i64 [scratch + 16] kept_bits
  02fb  49897010                 mov [r8+16], rsi
; index = max index, 0
  02ff  48c7c000000000           mov rax, 0
  0306  4839c8                   cmp rax, rcx
  0309  480f4cc1                 cmovl rax, rcx
  030d  4889c1                   mov rcx, rax
; row_offset = mul index, 68
  0310  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  0314  4c01f9                   add rcx, r15
; zero:f32x16 = zero
  0317  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 64]
  031b  c4e279585940             vpbroadcastd xmm3, [rcx+64]
  0321  c4e27913db               vcvtph2ps xmm3, xmm3
; weight:f32x2 = splat_host [weights + pos<<2]
  0326  c4c279582494             vpbroadcastd xmm4, [r12+rdx*4]
; factors:f32x2 = fmul weight, factors
  032c  c5d859db                 vmulps xmm3, xmm4, xmm3
; store [out] 2 lanes factors
  0330  c5f8131b                 vmovlps [rbx], xmm3
; scale:f32x16 = splat_host [out]
  0334  62f27d48581b             vpbroadcastd zmm3, [rbx]
; bias:f32x16 = splat_host [out + 4]
  033a  62f27d48586301           vpbroadcastd zmm4, [rbx+4]
; kept_bits:i32x16 = splat_host [scratch + 16]
  0341  62d27d48586804           vpbroadcastd zmm5, [r8+16]
; scale:f32x16 = and scale, kept_bits
  0348  62f16548dbdd             vpandd zmm3, zmm3, zmm5
; bias:f32x16 = and bias, kept_bits
  034e  62f15d48dbe5             vpandd zmm4, zmm4, zmm5
; bias:f32x16 = fadd bias, zero
  0354  62f15c4858e2             vaddps zmm4, zmm4, zmm2
; code:i32x16 = splat_64 [row]
  035a  62f2fd485911             vpbroadcastq zmm2, [rcx]
; code:i32x16 = shr code, shifts
  0360  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0366  62f26d4816e9             vpermps zmm5, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  036c  62f26548a8ec             vfmadd213ps zmm5, zmm3, zmm4
; code:i32x16 = splat_64 [row + 8]
  0372  62f2fd48595101           vpbroadcastq zmm2, [rcx+8]
; code:i32x16 = shr code, shifts
  0379  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  037f  62f26d4816f1             vpermps zmm6, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0385  62f26548a8f4             vfmadd213ps zmm6, zmm3, zmm4
; code:i32x16 = splat_64 [row + 16]
  038b  62f2fd48595102           vpbroadcastq zmm2, [rcx+16]
; code:i32x16 = shr code, shifts
  0392  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0398  62f26d4816f9             vpermps zmm7, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  039e  62f26548a8fc             vfmadd213ps zmm7, zmm3, zmm4
; code:i32x16 = splat_64 [row + 24]
  03a4  62f2fd48595103           vpbroadcastq zmm2, [rcx+24]
; code:i32x16 = shr code, shifts
  03ab  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  03b1  62726d4816c1             vpermps zmm8, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  03b7  62726548a8c4             vfmadd213ps zmm8, zmm3, zmm4
; code:i32x16 = splat_64 [row + 32]
  03bd  62f2fd48595104           vpbroadcastq zmm2, [rcx+32]
; code:i32x16 = shr code, shifts
  03c4  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  03ca  62726d4816c9             vpermps zmm9, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  03d0  62726548a8cc             vfmadd213ps zmm9, zmm3, zmm4
; code:i32x16 = splat_64 [row + 40]
  03d6  62f2fd48595105           vpbroadcastq zmm2, [rcx+40]
; code:i32x16 = shr code, shifts
  03dd  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  03e3  62726d4816d1             vpermps zmm10, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  03e9  62726548a8d4             vfmadd213ps zmm10, zmm3, zmm4
; code:i32x16 = splat_64 [row + 48]
  03ef  62f2fd48595106           vpbroadcastq zmm2, [rcx+48]
; code:i32x16 = shr code, shifts
  03f6  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  03fc  62726d4816d9             vpermps zmm11, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0402  62726548a8dc             vfmadd213ps zmm11, zmm3, zmm4
; code:i32x16 = splat_64 [row + 56]
  0408  62f2fd48595107           vpbroadcastq zmm2, [rcx+56]
; code:i32x16 = shr code, shifts
  040f  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0415  62f26d4816d1             vpermps zmm2, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  041b  62f26548a8d4             vfmadd213ps zmm2, zmm3, zmm4
; order:i32x16 = const column_order
  0421  62f17c48101d150a0000     vmovups zmm3, [L3]
; value:f32x16 = permute value, order
  042b  62f2654816ed             vpermps zmm5, zmm3, zmm5
; store [out] 16 lanes value
  0431  62f17c48112b             vmovups [rbx], zmm5
; value:f32x16 = permute value, order
  0437  62f2654816f6             vpermps zmm6, zmm3, zmm6
; store [out + 64] 16 lanes value
  043d  62f17c48117301           vmovups [rbx+64], zmm6
; value:f32x16 = permute value, order
  0444  62f2654816ff             vpermps zmm7, zmm3, zmm7
; store [out + 128] 16 lanes value
  044a  62f17c48117b02           vmovups [rbx+128], zmm7
; value:f32x16 = permute value, order
  0451  6252654816c0             vpermps zmm8, zmm3, zmm8
; store [out + 192] 16 lanes value
  0457  62717c48114303           vmovups [rbx+192], zmm8
; value:f32x16 = permute value, order
  045e  6252654816c9             vpermps zmm9, zmm3, zmm9
; store [out + 256] 16 lanes value
  0464  62717c48114b04           vmovups [rbx+256], zmm9
; value:f32x16 = permute value, order
  046b  6252654816d2             vpermps zmm10, zmm3, zmm10
; store [out + 320] 16 lanes value
  0471  62717c48115305           vmovups [rbx+320], zmm10
; value:f32x16 = permute value, order
  0478  6252654816db             vpermps zmm11, zmm3, zmm11
; store [out + 384] 16 lanes value
  047e  62717c48115b06           vmovups [rbx+384], zmm11
; value:f32x16 = permute value, order
  0485  62f2654816d2             vpermps zmm2, zmm3, zmm2
; store [out + 448] 16 lanes value
  048b  62f17c48115307           vmovups [rbx+448], zmm2
; out = add out, 512
  0492  4881c300020000           add rbx, 512
; bag = add bag, 1
  0499  4883458801               add qword ptr [rbp-120], 1
; pos = add pos, 1
  049e  4883c201                 add rdx, 1
; }
L44:
; }
  04a2  48397d88                 cmp qword ptr [rbp-120], rdi
  04a6  0f8ce3fdffff             jl L40
L41:
; loop bag < bag_count {
  04ac  488b4588                 mov rax, qword ptr [rbp-120]
  04b0  483b8570ffffff           cmp rax, qword ptr [rbp-144]
  04b7  0f8dc7050000             jge L52
L51:
; end = move index_count
  04bd  488b4580                 mov rax, qword ptr [rbp-128]
  04c1  488945c0                 mov qword ptr [rbp-64], rax
; if bag < last_bag {
  04c5  488b4588                 mov rax, qword ptr [rbp-120]
  04c9  483b8560ffffff           cmp rax, qword ptr [rbp-160]
  04d0  0f8d17000000             jge L54
; end = load_i32 [offsets + bag<<2 + 4]
  04d6  488b4588                 mov rax, qword ptr [rbp-120]
  04da  48c1e002                 shl rax, 2
  04de  48038578ffffff           add rax, qword ptr [rbp-136]
  04e5  48634004                 movsxd rax, dword ptr [rax+4]
  04e9  488945c0                 mov qword ptr [rbp-64], rax
; }
L54:
; fail_if end < pos -> 2
  04ed  483955c0                 cmp qword ptr [rbp-64], rdx
  04f1  0f8c15080000             jl L55
; fail_if index_count <u end -> 2
  04f7  488b4580                 mov rax, qword ptr [rbp-128]
  04fb  483b45c0                 cmp rax, qword ptr [rbp-64]
  04ff  0f821f080000             jb L56
; acc0:f32x16 = zero
  0505  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  0509  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  050d  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  0511  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  0515  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  0519  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  051d  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  0522  c4413057c9               vxorps xmm9, xmm9, xmm9
; bag_length = sub end, pos
  0527  488b4dc0                 mov rcx, qword ptr [rbp-64]
  052b  4829d1                   sub rcx, rdx
; if bag_length < blank_bag_end {
  052e  483b8d68ffffff           cmp rcx, qword ptr [rbp-152]
  0535  0f8da3010000             jge L58
; blank_row = add blank_row, 0
  053b  488b8558ffffff           mov rax, qword ptr [rbp-168]
  0542  488d00                   lea rax, [rax]
  0545  488945a8                 mov qword ptr [rbp-88], rax
; weight_at = set 0
  0549  4531f6                   xor r14d, r14d
; one_bits = set 1065353216
  054c  48c7c00000803f           mov rax, 1065353216
  0553  488945b0                 mov qword ptr [rbp-80], rax
; loop pos < end {
  0557  483b55c0                 cmp rdx, qword ptr [rbp-64]
  055b  0f8d7d010000             jge L60
L59:
; if pos < last_end, seldom {
  0561  483b55c8                 cmp rdx, qword ptr [rbp-56]
  0565  0f8cc2050000             jl L61
L62:
; index = load_i32 [indices + pos<<2]
  056b  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; fail_if index >=u mapping_count -> 3
  056f  4c39d1                   cmp rcx, r10
  0572  0f83c4070000             jae L63
; if mapping != 0 {
  0578  4d85c9                   test r9, r9
  057b  0f8404000000             je L65
; index = load_i32 [mapping + index<<2]
  0581  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L65:
; present = add index, 1
  0585  488d7101                 lea rsi, [rcx+1]
; fail_if row_count <u present -> 4
  0589  4939f5                   cmp r13, rsi
  058c  0f82c2070000             jb L66
; row_offset = mul index, 68
  0592  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  0596  4c01f9                   add rcx, r15
; row = move_if present == 0 ? blank_row
  0599  4885f6                   test rsi, rsi
  059c  480f444da8               cmove rcx, qword ptr [rbp-88]
; weight_bits = load_i32 [weights + pos<<2]
  05a1  49633c94                 movsxd rdi, dword ptr [r12+rdx*4]
; weight_bits = move_if present == 0 ? one_bits
  05a5  4885f6                   test rsi, rsi
  05a8  480f447db0               cmove rdi, qword ptr [rbp-80]
; store_i32 [scratch + 16] weight_bits
  05ad  41897810                 mov [r8+16], edi
; factors:f32x2 = splat_f16_pair [row + 64]
  05b1  c46279585140             vpbroadcastd xmm10, [rcx+64]
  05b7  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [scratch + weight_at<<2 + 16]
  05bc  c40279585cb010           vpbroadcastd xmm11, [r8+r14*4+16]
; factors:f32x2 = fmul weight, factors
  05c3  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [out] 2 lanes factors
  05c8  c5781313                 vmovlps [rbx], xmm10
; scale:f32x16 = splat_host [out]
  05cc  62727d485813             vpbroadcastd zmm10, [rbx]
; bias:f32x16 = splat_host [out + 4]
  05d2  62727d48585b01           vpbroadcastd zmm11, [rbx+4]
; code:i32x16 = splat_64 [row + 24]
  05d9  6272fd48596103           vpbroadcastq zmm12, [rcx+24]
; code:i32x16 = shr code, shifts
  05e0  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc1:f32x16 = fadd acc1, bias
  05e6  62d1644858db             vaddps zmm3, zmm3, zmm11
; code1:i32x16 = splat_64 [row + 8]
  05ec  6272fd48596901           vpbroadcastq zmm13, [rcx+8]
; code1:i32x16 = shr code1, shifts
  05f3  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc0:f32x16 = fadd acc0, bias
  05f9  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; value:f32x16 = lookup code1, values
  05ff  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [row]
  0605  6272fd485929             vpbroadcastq zmm13, [rcx]
; code1:i32x16 = shr code1, shifts
  060b  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc3:f32x16 = fadd acc3, bias
  0611  62d1544858eb             vaddps zmm5, zmm5, zmm11
; value1:f32x16 = lookup code1, values
  0617  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 16]
  061d  6272fd48596902           vpbroadcastq zmm13, [rcx+16]
; code1:i32x16 = shr code1, shifts
  0624  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc2:f32x16 = fadd acc2, bias
  062a  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; acc0:f32x16 = fma scale, value1, acc0
  0630  62d22d48b8d7             vfmadd231ps zmm2, zmm10, zmm15
; acc1:f32x16 = fma scale, value, acc1
  0636  62d22d48b8de             vfmadd231ps zmm3, zmm10, zmm14
; value:f32x16 = lookup code, values
  063c  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc3:f32x16 = fma scale, value, acc3
  0642  62d22d48b8ee             vfmadd231ps zmm5, zmm10, zmm14
; value:f32x16 = lookup code1, values
  0648  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc2:f32x16 = fma scale, value, acc2
  064e  62d22d48b8e6             vfmadd231ps zmm4, zmm10, zmm14
; code:i32x16 = splat_64 [row + 56]
  0654  6272fd48596107           vpbroadcastq zmm12, [rcx+56]
; code:i32x16 = shr code, shifts
  065b  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc5:f32x16 = fadd acc5, bias
  0661  62d1444858fb             vaddps zmm7, zmm7, zmm11
; code1:i32x16 = splat_64 [row + 40]
  0667  6272fd48596905           vpbroadcastq zmm13, [rcx+40]
; code1:i32x16 = shr code1, shifts
  066e  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc4:f32x16 = fadd acc4, bias
  0674  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; value:f32x16 = lookup code1, values
  067a  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 32]
  0680  6272fd48596904           vpbroadcastq zmm13, [rcx+32]
; code1:i32x16 = shr code1, shifts
  0687  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc7:f32x16 = fadd acc7, bias
  068d  6251344858cb             vaddps zmm9, zmm9, zmm11
; value1:f32x16 = lookup code1, values
  0693  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 48]
  0699  6272fd48596906           vpbroadcastq zmm13, [rcx+48]
; code1:i32x16 = shr code1, shifts
  06a0  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc6:f32x16 = fadd acc6, bias
  06a6  62513c4858c3             vaddps zmm8, zmm8, zmm11
; acc4:f32x16 = fma scale, value1, acc4
  06ac  62d22d48b8f7             vfmadd231ps zmm6, zmm10, zmm15
; acc5:f32x16 = fma scale, value, acc5
  06b2  62d22d48b8fe             vfmadd231ps zmm7, zmm10, zmm14
; value:f32x16 = lookup code, values
  06b8  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc7:f32x16 = fma scale, value, acc7
  06be  62522d48b8ce             vfmadd231ps zmm9, zmm10, zmm14
; value:f32x16 = lookup code1, values
  06c4  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc6:f32x16 = fma scale, value, acc6
  06ca  62522d48b8c6             vfmadd231ps zmm8, zmm10, zmm14
; pos = add pos, 1
  06d0  4883c201                 add rdx, 1
; }
  06d4  483b55c0                 cmp rdx, qword ptr [rbp-64]
  06d8  0f8c83feffff             jl L59
L60:
; }
L58:
; loop pos < end {
  06de  483b55c0                 cmp rdx, qword ptr [rbp-64]
  06e2  0f8d0e030000             jge L68
L67:
; chunk_end = add pos, 128
  06e8  4c8db280000000           lea r14, [rdx+128]
; chunk_end = move_if end < chunk_end ? end
  06ef  4c3975c0                 cmp qword ptr [rbp-64], r14
  06f3  4c0f4c75c0               cmovl r14, qword ptr [rbp-64]
; kept = set 0
  06f8  31f6                     xor esi, esi
; fours_end = add chunk_end, -3
  06fa  498d7efd                 lea rdi, [r14-3]
; fours_end = move_if pos < fours_begin ? pos
  06fe  483b55a0                 cmp rdx, qword ptr [rbp-96]
  0702  480f4cfa                 cmovl rdi, rdx
; if pos < fours_end {
  0706  4839fa                   cmp rdx, rdi
  0709  0f8d3b010000             jge L70
; first_pos = move pos
  070f  4889d0                   mov rax, rdx
  0712  48894598                 mov qword ptr [rbp-104], rax
; first_kept = move kept
  0716  4889f0                   mov rax, rsi
  0719  48894590                 mov qword ptr [rbp-112], rax
; wrong = set 0
  071d  31c0                     xor eax, eax
  071f  488945b8                 mov qword ptr [rbp-72], rax
; largest:i32x4 = zero
  0723  c4412857d2               vxorps xmm10, xmm10, xmm10
; loop pos < fours_end {
  0728  4839fa                   cmp rdx, rdi
  072b  0f8dc5000000             jge L72
L71:
; index = load_i32 [indices + pos<<2]
  0731  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; if index >=u mapping_count, seldom {
  0735  4c39d1                   cmp rcx, r10
  0738  0f8370040000             jae L73
L74:
; four_rows:i32x4 = splat_host [mapping + index<<2]
  073e  c44279581c89             vpbroadcastd xmm11, [r9+rcx*4]
; index = load_i32 [indices + pos<<2 + 4]
  0744  49634c9304               movsxd rcx, dword ptr [r11+rdx*4+4]
; if index >=u mapping_count, seldom {
  0749  4c39d1                   cmp rcx, r10
  074c  0f836e040000             jae L75
L76:
; four_rows:i32x4 = load_lane 1 [mapping + index<<2], else four_rows
  0752  c44321221c8901           vpinsrd xmm11, xmm11, [r9+rcx*4], 1
; index = load_i32 [indices + pos<<2 + 8]
  0759  49634c9308               movsxd rcx, dword ptr [r11+rdx*4+8]
; if index >=u mapping_count, seldom {
  075e  4c39d1                   cmp rcx, r10
  0761  0f836b040000             jae L77
L78:
; four_rows:i32x4 = load_lane 2 [mapping + index<<2], else four_rows
  0767  c44321221c8902           vpinsrd xmm11, xmm11, [r9+rcx*4], 2
; index = load_i32 [indices + pos<<2 + 12]
  076e  49634c930c               movsxd rcx, dword ptr [r11+rdx*4+12]
; if index >=u mapping_count, seldom {
  0773  4c39d1                   cmp rcx, r10
  0776  0f8368040000             jae L79
L80:
; four_rows:i32x4 = load_lane 3 [mapping + index<<2], else four_rows
  077c  c44321221c8903           vpinsrd xmm11, xmm11, [r9+rcx*4], 3
; four_present:i32x4 = const ones
  0783  c578102515070000         vmovups xmm12, [L6]
; four_present:i32x4 = iadd four_rows, four_present
  078b  c44121fee4               vpaddd xmm12, xmm11, xmm12
; largest:i32x4 = umax largest, four_present
  0790  c442293fd4               vpmaxud xmm10, xmm10, xmm12
; four_weights:f32x4 = load [weights + pos<<2]
  0795  c44178102494             vmovups xmm12, [r12+rdx*4]
; four_weights:f32x4 = compress four_weights, four_rows
  079b  62d27e0839d3             vpmovd2m k2, xmm11
  07a1  c5f944d2                 knotb k2, k2
  07a5  62527d8a8be4             vpcompressd xmm12 {k2}{z}, xmm12
; store [scratch + kept<<2 + 16] 4 lanes four_weights
  07ab  c441781164b010           vmovups [r8+rsi*4+16], xmm12
; next_kept = count_kept kept, four_rows
  07b2  62d27e0839d3             vpmovd2m k2, xmm11
  07b8  c5fb93c2                 kmovd eax, k2
  07bc  83f00f                   xor eax, 15
  07bf  f30fb8c0                 popcnt eax, eax
  07c3  488d0c06                 lea rcx, [rsi+rax]
; four_rows:i32x4 = compress four_rows, four_rows
  07c7  62d27e0839d3             vpmovd2m k2, xmm11
  07cd  c5f944d2                 knotb k2, k2
  07d1  62527d8a8bdb             vpcompressd xmm11 {k2}{z}, xmm11
; store_i64s [scratch + kept<<3 + 2064] four_rows
  07d7  c4427d25e3               vpmovsxdq ymm12, xmm11
  07dc  c4417c11a4f010080000     vmovups [r8+rsi*8+2064], ymm12
; kept = move next_kept
  07e6  4889ce                   mov rsi, rcx
; pos = add pos, 4
  07e9  4883c204                 add rdx, 4
; }
  07ed  4839fa                   cmp rdx, rdi
  07f0  0f8c3bffffff             jl L71
L72:
; store [scratch + 6160] 4 lanes largest
  07f6  c44178119010180000       vmovups [r8+6160], xmm10
; index = load_i32 [scratch + 6160]
  07ff  49638810180000           movsxd rcx, dword ptr [r8+6160]
; if row_count <u index, seldom {
  0806  4939cd                   cmp r13, rcx
  0809  0f82e7030000             jb L81
L82:
; index = load_i32 [scratch + 6164]
  080f  49638814180000           movsxd rcx, dword ptr [r8+6164]
; if row_count <u index, seldom {
  0816  4939cd                   cmp r13, rcx
  0819  0f82e7030000             jb L83
L84:
; index = load_i32 [scratch + 6168]
  081f  49638818180000           movsxd rcx, dword ptr [r8+6168]
; if row_count <u index, seldom {
  0826  4939cd                   cmp r13, rcx
  0829  0f82e7030000             jb L85
L86:
; index = load_i32 [scratch + 6172]
  082f  4963881c180000           movsxd rcx, dword ptr [r8+6172]
; if row_count <u index, seldom {
  0836  4939cd                   cmp r13, rcx
  0839  0f82e7030000             jb L87
L88:
; if wrong != 0, seldom {
  083f  48837db800               cmp qword ptr [rbp-72], 0
  0844  0f85ec030000             jne L89
L90:
; }
L70:
; loop pos < chunk_end {
  084a  4c39f2                   cmp rdx, r14
  084d  0f8d53000000             jge L92
L91:
; if pos < last_end, seldom {
  0853  483b55c8                 cmp rdx, qword ptr [rbp-56]
  0857  0f8ce6030000             jl L93
L94:
; index = load_i32 [indices + pos<<2]
  085d  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; fail_if index >=u mapping_count -> 3
  0861  4c39d1                   cmp rcx, r10
  0864  0f8302050000             jae L95
; if mapping != 0 {
  086a  4d85c9                   test r9, r9
  086d  0f8404000000             je L97
; index = load_i32 [mapping + index<<2]
  0873  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L97:
; present = add index, 1
  0877  488d7901                 lea rdi, [rcx+1]
; fail_if row_count <u present -> 4
  087b  4939fd                   cmp r13, rdi
  087e  0f8200050000             jb L98
; store_i64 [scratch + kept<<3 + 2064] index
  0884  49898cf010080000         mov [r8+rsi*8+2064], rcx
; weight_bits = load_i32 [weights + pos<<2]
  088c  49630c94                 movsxd rcx, dword ptr [r12+rdx*4]
; store_i32 [scratch + kept<<2 + 16] weight_bits
  0890  41894cb010               mov [r8+rsi*4+16], ecx
; kept = count kept, present
  0895  4883ff01                 cmp rdi, 1
  0899  4883deff                 sbb rsi, -1
; pos = add pos, 1
  089d  4883c201                 add rdx, 1
; }
  08a1  4c39f2                   cmp rdx, r14
  08a4  7cad                     short jl L91
L92:
; at = set 0
  08a6  31ff                     xor edi, edi
; loop at < kept {
  08a8  4839f7                   cmp rdi, rsi
  08ab  0f8d3b010000             jge L100
L99:
; kept_row = load_i64 [scratch + at<<3 + 2064]
  08b1  498b8cf810080000         mov rcx, [r8+rdi*8+2064]
; row_offset = mul kept_row, 68
  08b9  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  08bd  4c01f9                   add rcx, r15
; factors:f32x2 = splat_f16_pair [row + 64]
  08c0  c46279585140             vpbroadcastd xmm10, [rcx+64]
  08c6  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [scratch + at<<2 + 16]
  08cb  c44279585cb810           vpbroadcastd xmm11, [r8+rdi*4+16]
; factors:f32x2 = fmul weight, factors
  08d2  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [out] 2 lanes factors
  08d7  c5781313                 vmovlps [rbx], xmm10
; scale:f32x16 = splat_host [out]
  08db  62727d485813             vpbroadcastd zmm10, [rbx]
; bias:f32x16 = splat_host [out + 4]
  08e1  62727d48585b01           vpbroadcastd zmm11, [rbx+4]
; code:i32x16 = splat_64 [row + 24]
  08e8  6272fd48596103           vpbroadcastq zmm12, [rcx+24]
; code:i32x16 = shr code, shifts
  08ef  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc1:f32x16 = fadd acc1, bias
  08f5  62d1644858db             vaddps zmm3, zmm3, zmm11
; code:i32x16 = splat_64 [row + 8]
  08fb  6272fd48596901           vpbroadcastq zmm13, [rcx+8]
; code:i32x16 = shr code, shifts
  0902  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc0:f32x16 = fadd acc0, bias
  0908  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; value:f32x16 = lookup code, values
  090e  6272154816f1             vpermps zmm14, zmm13, zmm1
; code:i32x16 = splat_64 [row]
  0914  6272fd485929             vpbroadcastq zmm13, [rcx]
; code:i32x16 = shr code, shifts
  091a  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc3:f32x16 = fadd acc3, bias
  0920  62d1544858eb             vaddps zmm5, zmm5, zmm11
; value1:f32x16 = lookup code, values
  0926  6272154816f9             vpermps zmm15, zmm13, zmm1
; code:i32x16 = splat_64 [row + 16]
  092c  6272fd48596902           vpbroadcastq zmm13, [rcx+16]
; code:i32x16 = shr code, shifts
  0933  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc2:f32x16 = fadd acc2, bias
  0939  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; acc0:f32x16 = fma scale, value1, acc0
  093f  62d22d48b8d7             vfmadd231ps zmm2, zmm10, zmm15
; acc1:f32x16 = fma scale, value, acc1
  0945  62d22d48b8de             vfmadd231ps zmm3, zmm10, zmm14
; value:f32x16 = lookup code, values
  094b  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc3:f32x16 = fma scale, value, acc3
  0951  62d22d48b8ee             vfmadd231ps zmm5, zmm10, zmm14
; value:f32x16 = lookup code, values
  0957  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc2:f32x16 = fma scale, value, acc2
  095d  62d22d48b8e6             vfmadd231ps zmm4, zmm10, zmm14
; code:i32x16 = splat_64 [row + 56]
  0963  6272fd48596107           vpbroadcastq zmm12, [rcx+56]
; code:i32x16 = shr code, shifts
  096a  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc5:f32x16 = fadd acc5, bias
  0970  62d1444858fb             vaddps zmm7, zmm7, zmm11
; code:i32x16 = splat_64 [row + 40]
  0976  6272fd48596905           vpbroadcastq zmm13, [rcx+40]
; code:i32x16 = shr code, shifts
  097d  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc4:f32x16 = fadd acc4, bias
  0983  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; value:f32x16 = lookup code, values
  0989  6272154816f1             vpermps zmm14, zmm13, zmm1
; code:i32x16 = splat_64 [row + 32]
  098f  6272fd48596904           vpbroadcastq zmm13, [rcx+32]
; code:i32x16 = shr code, shifts
  0996  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc7:f32x16 = fadd acc7, bias
  099c  6251344858cb             vaddps zmm9, zmm9, zmm11
; value1:f32x16 = lookup code, values
  09a2  6272154816f9             vpermps zmm15, zmm13, zmm1
; code:i32x16 = splat_64 [row + 48]
  09a8  6272fd48596906           vpbroadcastq zmm13, [rcx+48]
; code:i32x16 = shr code, shifts
  09af  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc6:f32x16 = fadd acc6, bias
  09b5  62513c4858c3             vaddps zmm8, zmm8, zmm11
; acc4:f32x16 = fma scale, value1, acc4
  09bb  62d22d48b8f7             vfmadd231ps zmm6, zmm10, zmm15
; acc5:f32x16 = fma scale, value, acc5
  09c1  62d22d48b8fe             vfmadd231ps zmm7, zmm10, zmm14
; value:f32x16 = lookup code, values
  09c7  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc7:f32x16 = fma scale, value, acc7
  09cd  62522d48b8ce             vfmadd231ps zmm9, zmm10, zmm14
; value:f32x16 = lookup code, values
  09d3  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc6:f32x16 = fma scale, value, acc6
  09d9  62522d48b8c6             vfmadd231ps zmm8, zmm10, zmm14
; at = add at, 1
  09df  4883c701                 add rdi, 1
; }
  09e3  4839f7                   cmp rdi, rsi
  09e6  0f8cc5feffff             jl L99
L100:
; }
  09ec  483b55c0                 cmp rdx, qword ptr [rbp-64]
  09f0  0f8cf2fcffff             jl L67
L68:
; order:i32x16 = const column_order
  09f6  62717c48101540040000     vmovups zmm10, [L3]
; acc0:f32x16 = permute acc0, order
  0a00  62f22d4816d2             vpermps zmm2, zmm10, zmm2
; store [out] 16 lanes acc0
  0a06  62f17c481113             vmovups [rbx], zmm2
; acc1:f32x16 = permute acc1, order
  0a0c  62f22d4816db             vpermps zmm3, zmm10, zmm3
; store [out + 64] 16 lanes acc1
  0a12  62f17c48115b01           vmovups [rbx+64], zmm3
; acc2:f32x16 = permute acc2, order
  0a19  62f22d4816e4             vpermps zmm4, zmm10, zmm4
; store [out + 128] 16 lanes acc2
  0a1f  62f17c48116302           vmovups [rbx+128], zmm4
; acc3:f32x16 = permute acc3, order
  0a26  62f22d4816ed             vpermps zmm5, zmm10, zmm5
; store [out + 192] 16 lanes acc3
  0a2c  62f17c48116b03           vmovups [rbx+192], zmm5
; acc4:f32x16 = permute acc4, order
  0a33  62f22d4816f6             vpermps zmm6, zmm10, zmm6
; store [out + 256] 16 lanes acc4
  0a39  62f17c48117304           vmovups [rbx+256], zmm6
; acc5:f32x16 = permute acc5, order
  0a40  62f22d4816ff             vpermps zmm7, zmm10, zmm7
; store [out + 320] 16 lanes acc5
  0a46  62f17c48117b05           vmovups [rbx+320], zmm7
; acc6:f32x16 = permute acc6, order
  0a4d  62522d4816c0             vpermps zmm8, zmm10, zmm8
; store [out + 384] 16 lanes acc6
  0a53  62717c48114306           vmovups [rbx+384], zmm8
; acc7:f32x16 = permute acc7, order
  0a5a  62522d4816c9             vpermps zmm9, zmm10, zmm9
; store [out + 448] 16 lanes acc7
  0a60  62717c48114b07           vmovups [rbx+448], zmm9
; out = add out, 512
  0a67  4881c300020000           add rbx, 512
; bag = add bag, 1
  0a6e  4883458801               add qword ptr [rbp-120], 1
; }
  0a73  488b4588                 mov rax, qword ptr [rbp-120]
  0a77  483b8570ffffff           cmp rax, qword ptr [rbp-144]
  0a7e  0f8c39faffff             jl L51
L52:
; leave
  0a84  31c0                     xor eax, eax
L0:
  0a86  c5f877                   vzeroupper
  0a89  4881c490000000           add rsp, 144
  0a90  415f                     pop r15
  0a92  415e                     pop r14
  0a94  415d                     pop r13
  0a96  415c                     pop r12
  0a98  5b                       pop rbx
  0a99  5d                       pop rbp
  0a9a  c3                       ret
; seldom
L42:
; one_row_end = set 0
  0a9b  31ff                     xor edi, edi
  0a9d  483955c0                 cmp qword ptr [rbp-64], rdx
  0aa1  0f85fbf9ffff             jne L44
  0aa7  e909f8ffff               jmp L43
; seldom
L45:
; if pos < far_end {
  0aac  483b9548ffffff           cmp rdx, qword ptr [rbp-184]
  0ab3  0f8d39000000             jge L102
; ahead = load_i32 [indices + pos<<2 + 512]
  0ab9  49638c9300020000         movsxd rcx, dword ptr [r11+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  0ac1  410f180c89               prefetcht0 [r9+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  0ac6  49638c9300010000         movsxd rcx, dword ptr [r11+rdx*4+256]
; if mapping != 0 {
  0ace  4d85c9                   test r9, r9
  0ad1  0f840d000000             je L104
; if ahead <u mapping_count {
  0ad7  4c39d1                   cmp rcx, r10
  0ada  0f8304000000             jae L106
; ahead = load_i32 [mapping + ahead<<2]
  0ae0  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L106:
; }
L104:
; ahead = mul ahead, 68
  0ae4  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0ae8  4c01f9                   add rcx, r15
; prefetch L2 [ahead_row]
  0aeb  0f1811                   prefetcht1 [rcx]
; prefetch L2 [ahead_row + 67]
  0aee  0f185143                 prefetcht1 [rcx+67]
; }
L102:
; if pos < near_end {
  0af2  483b9550ffffff           cmp rdx, qword ptr [rbp-176]
  0af9  0f8d29000000             jge L108
; ahead = load_i32 [indices + pos<<2 + 64]
  0aff  49634c9340               movsxd rcx, dword ptr [r11+rdx*4+64]
; if mapping != 0 {
  0b04  4d85c9                   test r9, r9
  0b07  0f840d000000             je L110
; if ahead <u mapping_count {
  0b0d  4c39d1                   cmp rcx, r10
  0b10  0f8304000000             jae L112
; ahead = load_i32 [mapping + ahead<<2]
  0b16  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L112:
; }
L110:
; ahead = mul ahead, 68
  0b1a  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0b1e  4c01f9                   add rcx, r15
; prefetch L1 [ahead_row]
  0b21  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 67]
  0b24  0f184943                 prefetcht0 [rcx+67]
; }
L108:
  0b28  e992f7ffff               jmp L46
; seldom
L61:
; if pos < far_end {
  0b2d  483b9548ffffff           cmp rdx, qword ptr [rbp-184]
  0b34  0f8d39000000             jge L114
; ahead = load_i32 [indices + pos<<2 + 512]
  0b3a  49638c9300020000         movsxd rcx, dword ptr [r11+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  0b42  410f180c89               prefetcht0 [r9+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  0b47  49638c9300010000         movsxd rcx, dword ptr [r11+rdx*4+256]
; if mapping != 0 {
  0b4f  4d85c9                   test r9, r9
  0b52  0f840d000000             je L116
; if ahead <u mapping_count {
  0b58  4c39d1                   cmp rcx, r10
  0b5b  0f8304000000             jae L118
; ahead = load_i32 [mapping + ahead<<2]
  0b61  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L118:
; }
L116:
; ahead = mul ahead, 68
  0b65  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0b69  4c01f9                   add rcx, r15
; prefetch L2 [ahead_row]
  0b6c  0f1811                   prefetcht1 [rcx]
; prefetch L2 [ahead_row + 67]
  0b6f  0f185143                 prefetcht1 [rcx+67]
; }
L114:
; if pos < near_end {
  0b73  483b9550ffffff           cmp rdx, qword ptr [rbp-176]
  0b7a  0f8d29000000             jge L120
; ahead = load_i32 [indices + pos<<2 + 64]
  0b80  49634c9340               movsxd rcx, dword ptr [r11+rdx*4+64]
; if mapping != 0 {
  0b85  4d85c9                   test r9, r9
  0b88  0f840d000000             je L122
; if ahead <u mapping_count {
  0b8e  4c39d1                   cmp rcx, r10
  0b91  0f8304000000             jae L124
; ahead = load_i32 [mapping + ahead<<2]
  0b97  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L124:
; }
L122:
; ahead = mul ahead, 68
  0b9b  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0b9f  4c01f9                   add rcx, r15
; prefetch L1 [ahead_row]
  0ba2  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 67]
  0ba5  0f184943                 prefetcht0 [rcx+67]
; }
L120:
  0ba9  e9bdf9ffff               jmp L62
; seldom
L73:
; wrong = set 1
  0bae  48c7c001000000           mov rax, 1
  0bb5  488945b8                 mov qword ptr [rbp-72], rax
; index = set 0
  0bb9  31c9                     xor ecx, ecx
  0bbb  e97efbffff               jmp L74
; seldom
L75:
; wrong = set 1
  0bc0  48c7c001000000           mov rax, 1
  0bc7  488945b8                 mov qword ptr [rbp-72], rax
; index = set 0
  0bcb  31c9                     xor ecx, ecx
  0bcd  e980fbffff               jmp L76
; seldom
L77:
; wrong = set 1
  0bd2  48c7c001000000           mov rax, 1
  0bd9  488945b8                 mov qword ptr [rbp-72], rax
; index = set 0
  0bdd  31c9                     xor ecx, ecx
  0bdf  e983fbffff               jmp L78
; seldom
L79:
; wrong = set 1
  0be4  48c7c001000000           mov rax, 1
  0beb  488945b8                 mov qword ptr [rbp-72], rax
; index = set 0
  0bef  31c9                     xor ecx, ecx
  0bf1  e986fbffff               jmp L80
; seldom
L81:
; wrong = set 1
  0bf6  48c7c001000000           mov rax, 1
  0bfd  488945b8                 mov qword ptr [rbp-72], rax
  0c01  e909fcffff               jmp L82
; seldom
L83:
; wrong = set 1
  0c06  48c7c001000000           mov rax, 1
  0c0d  488945b8                 mov qword ptr [rbp-72], rax
  0c11  e909fcffff               jmp L84
; seldom
L85:
; wrong = set 1
  0c16  48c7c001000000           mov rax, 1
  0c1d  488945b8                 mov qword ptr [rbp-72], rax
  0c21  e909fcffff               jmp L86
; seldom
L87:
; wrong = set 1
  0c26  48c7c001000000           mov rax, 1
  0c2d  488945b8                 mov qword ptr [rbp-72], rax
  0c31  e909fcffff               jmp L88
; seldom
L89:
; pos = move first_pos
  0c36  488b5598                 mov rdx, qword ptr [rbp-104]
; kept = move first_kept
  0c3a  488b7590                 mov rsi, qword ptr [rbp-112]
  0c3e  e907fcffff               jmp L90
; seldom
L93:
; if pos < far_end {
  0c43  483b9548ffffff           cmp rdx, qword ptr [rbp-184]
  0c4a  0f8d39000000             jge L126
; ahead = load_i32 [indices + pos<<2 + 512]
  0c50  49638c9300020000         movsxd rcx, dword ptr [r11+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  0c58  410f180c89               prefetcht0 [r9+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  0c5d  49638c9300010000         movsxd rcx, dword ptr [r11+rdx*4+256]
; if mapping != 0 {
  0c65  4d85c9                   test r9, r9
  0c68  0f840d000000             je L128
; if ahead <u mapping_count {
  0c6e  4c39d1                   cmp rcx, r10
  0c71  0f8304000000             jae L130
; ahead = load_i32 [mapping + ahead<<2]
  0c77  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L130:
; }
L128:
; ahead = mul ahead, 68
  0c7b  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0c7f  4c01f9                   add rcx, r15
; prefetch L2 [ahead_row]
  0c82  0f1811                   prefetcht1 [rcx]
; prefetch L2 [ahead_row + 67]
  0c85  0f185143                 prefetcht1 [rcx+67]
; }
L126:
; if pos < near_end {
  0c89  483b9550ffffff           cmp rdx, qword ptr [rbp-176]
  0c90  0f8d29000000             jge L132
; ahead = load_i32 [indices + pos<<2 + 64]
  0c96  49634c9340               movsxd rcx, dword ptr [r11+rdx*4+64]
; if mapping != 0 {
  0c9b  4d85c9                   test r9, r9
  0c9e  0f840d000000             je L134
; if ahead <u mapping_count {
  0ca4  4c39d1                   cmp rcx, r10
  0ca7  0f8304000000             jae L136
; ahead = load_i32 [mapping + ahead<<2]
  0cad  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L136:
; }
L134:
; ahead = mul ahead, 68
  0cb1  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0cb5  4c01f9                   add rcx, r15
; prefetch L1 [ahead_row]
  0cb8  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 67]
  0cbb  0f184943                 prefetcht0 [rcx+67]
; }
L132:
  0cbf  e999fbffff               jmp L94
; failure exits
L37:
  0cc4  488b45d0                 mov rax, qword ptr [rbp-48]
  0cc8  ff7588                   push qword ptr [rbp-120]
  0ccb  8f4068                   pop qword ptr [rax+104]
  0cce  48895070                 mov qword ptr [rax+112], rdx
  0cd2  b801000000               mov eax, 1
  0cd7  e9aafdffff               jmp L0
L47:
  0cdc  488b45d0                 mov rax, qword ptr [rbp-48]
  0ce0  ff7588                   push qword ptr [rbp-120]
  0ce3  8f4068                   pop qword ptr [rax+104]
  0ce6  48895070                 mov qword ptr [rax+112], rdx
  0cea  b803000000               mov eax, 3
  0cef  e992fdffff               jmp L0
L50:
  0cf4  488b45d0                 mov rax, qword ptr [rbp-48]
  0cf8  ff7588                   push qword ptr [rbp-120]
  0cfb  8f4068                   pop qword ptr [rax+104]
  0cfe  48895070                 mov qword ptr [rax+112], rdx
  0d02  b804000000               mov eax, 4
  0d07  e97afdffff               jmp L0
L55:
  0d0c  488b45d0                 mov rax, qword ptr [rbp-48]
  0d10  ff7588                   push qword ptr [rbp-120]
  0d13  8f4068                   pop qword ptr [rax+104]
  0d16  48895070                 mov qword ptr [rax+112], rdx
  0d1a  b802000000               mov eax, 2
  0d1f  e962fdffff               jmp L0
L56:
  0d24  488b45d0                 mov rax, qword ptr [rbp-48]
  0d28  ff7588                   push qword ptr [rbp-120]
  0d2b  8f4068                   pop qword ptr [rax+104]
  0d2e  48895070                 mov qword ptr [rax+112], rdx
  0d32  b802000000               mov eax, 2
  0d37  e94afdffff               jmp L0
L63:
  0d3c  488b45d0                 mov rax, qword ptr [rbp-48]
  0d40  ff7588                   push qword ptr [rbp-120]
  0d43  8f4068                   pop qword ptr [rax+104]
  0d46  48895070                 mov qword ptr [rax+112], rdx
  0d4a  b803000000               mov eax, 3
  0d4f  e932fdffff               jmp L0
L66:
  0d54  488b45d0                 mov rax, qword ptr [rbp-48]
  0d58  ff7588                   push qword ptr [rbp-120]
  0d5b  8f4068                   pop qword ptr [rax+104]
  0d5e  48895070                 mov qword ptr [rax+112], rdx
  0d62  b804000000               mov eax, 4
  0d67  e91afdffff               jmp L0
L95:
  0d6c  488b45d0                 mov rax, qword ptr [rbp-48]
  0d70  ff7588                   push qword ptr [rbp-120]
  0d73  8f4068                   pop qword ptr [rax+104]
  0d76  48895070                 mov qword ptr [rax+112], rdx
  0d7a  b803000000               mov eax, 3
  0d7f  e902fdffff               jmp L0
L98:
  0d84  488b45d0                 mov rax, qword ptr [rbp-48]
  0d88  ff7588                   push qword ptr [rbp-120]
  0d8b  8f4068                   pop qword ptr [rax+104]
  0d8e  48895070                 mov qword ptr [rax+112], rdx
  0d92  b804000000               mov eax, 4
  0d97  e9eafcffff               jmp L0
; constants
