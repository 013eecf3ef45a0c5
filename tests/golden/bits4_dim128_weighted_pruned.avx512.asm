; spec      embedding_bag bits=4 dim=128 weighted pruned index=i32 offset=i32
; target    avx512 (x86-64)
; numerics  reference
; bytes     2304
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
  0019  4c8b37                   mov r14, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b6708                 mov r12, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b6f10                 mov r13, qword ptr [rdi+16]
; index_count = arg index_count
  0024  488b4718                 mov rax, qword ptr [rdi+24]
  0028  488945b0                 mov qword ptr [rbp-80], rax
; bag_count = arg bag_count
  002c  488b4728                 mov rax, qword ptr [rdi+40]
  0030  488945a0                 mov qword ptr [rbp-96], rax
; pooled = arg pooled
  0034  488b4f50                 mov rcx, qword ptr [rdi+80]
; offsets = arg offsets
  0038  488b4720                 mov rax, qword ptr [rdi+32]
  003c  488945a8                 mov qword ptr [rbp-88], rax
; weights = arg weights
  0040  488b4730                 mov rax, qword ptr [rdi+48]
  0044  488945c8                 mov qword ptr [rbp-56], rax
; mapping = arg mapping
  0048  4c8b5738                 mov r10, qword ptr [rdi+56]
; mapping_count = arg mapping_count
  004c  488b5f40                 mov rbx, qword ptr [rdi+64]
; scratch = arg scratch
  0050  4c8b4758                 mov r8, qword ptr [rdi+88]
; out = arg output
  0054  4c8b4f48                 mov r9, qword ptr [rdi+72]
; bag = set 0
  0058  31c0                     xor eax, eax
  005a  488945b8                 mov qword ptr [rbp-72], rax
; last_bag = add bag_count, -1
  005e  488b45a0                 mov rax, qword ptr [rbp-96]
  0062  488d40ff                 lea rax, [rax-1]
  0066  48894598                 mov qword ptr [rbp-104], rax
; shifts:i32x16 = const code_shifts
  006a  62f17c481005cc070000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  0074  62f17c48100d02080000     vmovups zmm1, [L2]
; near_end = add index_count, -16
  007e  488b45b0                 mov rax, qword ptr [rbp-80]
  0082  488d40f0                 lea rax, [rax-16]
  0086  48894590                 mov qword ptr [rbp-112], rax
; if row_count < 1927 {
  008a  4981fc87070000           cmp r12, 1927
  0091  0f8d13000000             jge L5
; if mapping_count < 7708 {
  0097  4881fb1c1e0000           cmp rbx, 7708
  009e  0f8d06000000             jge L7
; near_end = set 0
  00a4  31c0                     xor eax, eax
  00a6  48894590                 mov qword ptr [rbp-112], rax
; }
L7:
; }
L5:
; rows_of_bags = mul bag_count, 8
  00aa  488b55a0                 mov rdx, qword ptr [rbp-96]
  00ae  48c1e203                 shl rdx, 3
; if pooled >= rows_of_bags {
  00b2  4839d1                   cmp rcx, rdx
  00b5  0f8c20000000             jl L9
; if row_count < 7711 {
  00bb  4981fc1f1e0000           cmp r12, 7711
  00c2  0f8d13000000             jge L11
; if mapping_count < 30844 {
  00c8  4881fb7c780000           cmp rbx, 30844
  00cf  0f8d06000000             jge L13
; near_end = set 0
  00d5  31c0                     xor eax, eax
  00d7  48894590                 mov qword ptr [rbp-112], rax
; }
L13:
; }
L11:
; }
L9:
; far_end = add index_count, -128
  00db  488b45b0                 mov rax, qword ptr [rbp-80]
  00df  488d4080                 lea rax, [rax-128]
  00e3  48894588                 mov qword ptr [rbp-120], rax
; if row_count < 370086 {
  00e7  4981fca6a50500           cmp r12, 370086
  00ee  0f8d13000000             jge L15
; if mapping_count < 1480344 {
  00f4  4881fb98961600           cmp rbx, 1480344
  00fb  0f8d06000000             jge L17
; far_end = set 0
  0101  31c0                     xor eax, eax
  0103  48894588                 mov qword ptr [rbp-120], rax
; }
L17:
; }
L15:
; last_end = move far_end
  0107  4c8b7d88                 mov r15, qword ptr [rbp-120]
; last_end = move_if far_end < near_end ? near_end
  010b  488b4588                 mov rax, qword ptr [rbp-120]
  010f  483b4590                 cmp rax, qword ptr [rbp-112]
  0113  4c0f4c7d90               cmovl r15, qword ptr [rbp-112]
; pos = set 0
  0118  31d2                     xor edx, edx
; pos = move bag
  011a  488b55b8                 mov rdx, qword ptr [rbp-72]
; if bag < bag_count {
  011e  488b45b8                 mov rax, qword ptr [rbp-72]
  0122  483b45a0                 cmp rax, qword ptr [rbp-96]
  0126  0f8d19000000             jge L19
; pos = load_i32 [offsets + bag<<2]
  012c  488b45b8                 mov rax, qword ptr [rbp-72]
  0130  48c1e002                 shl rax, 2
  0134  480345a8                 add rax, qword ptr [rbp-88]
  0138  486310                   movsxd rdx, dword ptr [rax]
; fail_if index_count <u pos -> 1
  013b  483955b0                 cmp qword ptr [rbp-80], rdx
  013f  0f822d060000             jb L20
; }
L19:
; one_row_end = sub index_count, pos
  0145  488b7db0                 mov rdi, qword ptr [rbp-80]
  0149  4829d7                   sub rdi, rdx
; one_row_end = add one_row_end, bag
  014c  48037db8                 add rdi, qword ptr [rbp-72]
; one_row_end = move_if last_bag < one_row_end ? last_bag
  0150  48397d98                 cmp qword ptr [rbp-104], rdi
  0154  480f4c7d98               cmovl rdi, qword ptr [rbp-104]
; if row_count == 0 {
  0159  4d85e4                   test r12, r12
  015c  0f8502000000             jne L22
; one_row_end = set 0
  0162  31ff                     xor edi, edi
; }
L22:
; loop bag < one_row_end {
  0164  48397db8                 cmp qword ptr [rbp-72], rdi
  0168  0f8d1d020000             jge L24
L23:
; end = load_i32 [offsets + bag<<2 + 4]
  016e  488b45b8                 mov rax, qword ptr [rbp-72]
  0172  48c1e002                 shl rax, 2
  0176  480345a8                 add rax, qword ptr [rbp-88]
  017a  48634004                 movsxd rax, dword ptr [rax+4]
  017e  488945c0                 mov qword ptr [rbp-64], rax
; end = add end, -1
  0182  488345c0ff               add qword ptr [rbp-64], -1
; if end != pos, seldom {
  0187  483955c0                 cmp qword ptr [rbp-64], rdx
  018b  0f85d6040000             jne L25
L26:
; if end == pos {
; if pos < last_end, seldom {
  0191  4c39fa                   cmp rdx, r15
  0194  0f8cde040000             jl L28
L29:
; index = load_i32 [indices + pos<<2]
  019a  49634c9500               movsxd rcx, dword ptr [r13+rdx*4]
; fail_if index >=u mapping_count -> 3
  019f  4839d9                   cmp rcx, rbx
  01a2  0f83e2050000             jae L30
; if mapping != 0 {
  01a8  4d85d2                   test r10, r10
  01ab  0f8404000000             je L32
; index = load_i32 [mapping + index<<2]
  01b1  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L32:
; present = add index, 1
  01b5  488d7101                 lea rsi, [rcx+1]
; fail_if row_count <u present -> 4
  01b9  4939f4                   cmp r12, rsi
  01bc  0f82e0050000             jb L33
; kept_bits = min present, 1
  01c2  48c7c001000000           mov rax, 1
  01c9  4839f0                   cmp rax, rsi
  01cc  480f4fc6                 cmovg rax, rsi
  01d0  4889c6                   mov rsi, rax
; kept_bits = mul kept_bits, -1
  01d3  486bf6ff                 imul rsi, rsi, -1
; store_i64 [scratch] kept_bits
  01d7  498930                   mov [r8], rsi
; index = max index, 0
  01da  48c7c000000000           mov rax, 0
  01e1  4839c8                   cmp rax, rcx
  01e4  480f4cc1                 cmovl rax, rcx
  01e8  4889c1                   mov rcx, rax
; row_offset = mul index, 68
  01eb  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  01ef  4c01f1                   add rcx, r14
; zero:f32x16 = zero
  01f2  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 64]
  01f6  c4e279585940             vpbroadcastd xmm3, [rcx+64]
  01fc  c4e27913db               vcvtph2ps xmm3, xmm3
; weight:f32x2 = splat_host [weights + pos<<2]
  0201  488b45c8                 mov rax, qword ptr [rbp-56]
  0205  c4e279582490             vpbroadcastd xmm4, [rax+rdx*4]
; factors:f32x2 = fmul weight, factors
  020b  c5d859db                 vmulps xmm3, xmm4, xmm3
; store [out] 2 lanes factors
  020f  c4c1781319               vmovlps [r9], xmm3
; scale:f32x16 = splat_host [out]
  0214  62d27d485819             vpbroadcastd zmm3, [r9]
; bias:f32x16 = splat_host [out + 4]
  021a  62d27d48586101           vpbroadcastd zmm4, [r9+4]
; kept_bits:i32x16 = splat_host [scratch]
  0221  62d27d485828             vpbroadcastd zmm5, [r8]
; scale:f32x16 = and scale, kept_bits
  0227  62f16548dbdd             vpandd zmm3, zmm3, zmm5
; bias:f32x16 = and bias, kept_bits
  022d  62f15d48dbe5             vpandd zmm4, zmm4, zmm5
; bias:f32x16 = fadd bias, zero
  0233  62f15c4858e2             vaddps zmm4, zmm4, zmm2
; code:i32x16 = splat_64 [row]
  0239  62f2fd485911             vpbroadcastq zmm2, [rcx]
; code:i32x16 = shr code, shifts
  023f  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0245  62f26d4816e9             vpermps zmm5, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  024b  62f26548a8ec             vfmadd213ps zmm5, zmm3, zmm4
; code:i32x16 = splat_64 [row + 8]
  0251  62f2fd48595101           vpbroadcastq zmm2, [rcx+8]
; code:i32x16 = shr code, shifts
  0258  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  025e  62f26d4816f1             vpermps zmm6, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0264  62f26548a8f4             vfmadd213ps zmm6, zmm3, zmm4
; code:i32x16 = splat_64 [row + 16]
  026a  62f2fd48595102           vpbroadcastq zmm2, [rcx+16]
; code:i32x16 = shr code, shifts
  0271  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0277  62f26d4816f9             vpermps zmm7, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  027d  62f26548a8fc             vfmadd213ps zmm7, zmm3, zmm4
; code:i32x16 = splat_64 [row + 24]
  0283  62f2fd48595103           vpbroadcastq zmm2, [rcx+24]
; code:i32x16 = shr code, shifts
  028a  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0290  62726d4816c1             vpermps zmm8, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0296  62726548a8c4             vfmadd213ps zmm8, zmm3, zmm4
; code:i32x16 = splat_64 [row + 32]
  029c  62f2fd48595104           vpbroadcastq zmm2, [rcx+32]
; code:i32x16 = shr code, shifts
  02a3  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02a9  62726d4816c9             vpermps zmm9, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02af  62726548a8cc             vfmadd213ps zmm9, zmm3, zmm4
; code:i32x16 = splat_64 [row + 40]
  02b5  62f2fd48595105           vpbroadcastq zmm2, [rcx+40]
; code:i32x16 = shr code, shifts
  02bc  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02c2  62726d4816d1             vpermps zmm10, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02c8  62726548a8d4             vfmadd213ps zmm10, zmm3, zmm4
; code:i32x16 = splat_64 [row + 48]
  02ce  62f2fd48595106           vpbroadcastq zmm2, [rcx+48]
; code:i32x16 = shr code, shifts
  02d5  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02db  62726d4816d9             vpermps zmm11, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02e1  62726548a8dc             vfmadd213ps zmm11, zmm3, zmm4
; code:i32x16 = splat_64 [row + 56]
  02e7  62f2fd48595107           vpbroadcastq zmm2, [rcx+56]
; code:i32x16 = shr code, shifts
  02ee  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02f4  62f26d4816d1             vpermps zmm2, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02fa  62f26548a8d4             vfmadd213ps zmm2, zmm3, zmm4
; order:i32x16 = const column_order
  0300  62f17c48101db6050000     vmovups zmm3, [L3]
; value:f32x16 = permute value, order
  030a  62f2654816ed             vpermps zmm5, zmm3, zmm5
; store [out] 16 lanes value
  0310  62d17c481129             vmovups [r9], zmm5
; value:f32x16 = permute value, order
  0316  62f2654816f6             vpermps zmm6, zmm3, zmm6
; store [out + 64] 16 lanes value
  031c  62d17c48117101           vmovups [r9+64], zmm6
; value:f32x16 = permute value, order
  0323  62f2654816ff             vpermps zmm7, zmm3, zmm7
; store [out + 128] 16 lanes value
  0329  62d17c48117902           vmovups [r9+128], zmm7
; value:f32x16 = permute value, order
  0330  6252654816c0             vpermps zmm8, zmm3, zmm8
; store [out + 192] 16 lanes value
  0336  62517c48114103           vmovups [r9+192], zmm8
; value:f32x16 = permute value, order
  033d  6252654816c9             vpermps zmm9, zmm3, zmm9
; store [out + 256] 16 lanes value
  0343  62517c48114904           vmovups [r9+256], zmm9
; value:f32x16 = permute value, order
  034a  6252654816d2             vpermps zmm10, zmm3, zmm10
; store [out + 320] 16 lanes value
  0350  62517c48115105           vmovups [r9+320], zmm10
; value:f32x16 = permute value, order
  0357  6252654816db             vpermps zmm11, zmm3, zmm11
; store [out + 384] 16 lanes value
  035d  62517c48115906           vmovups [r9+384], zmm11
; value:f32x16 = permute value, order
  0364  62f2654816d2             vpermps zmm2, zmm3, zmm2
; store [out + 448] 16 lanes value
  036a  62d17c48115107           vmovups [r9+448], zmm2
; out = add out, 512
  0371  4981c100020000           add r9, 512
; bag = add bag, 1
  0378  488345b801               add qword ptr [rbp-72], 1
; pos = add pos, 1
  037d  4883c201                 add rdx, 1
; }
L27:
; }
  0381  48397db8                 cmp qword ptr [rbp-72], rdi
  0385  0f8ce3fdffff             jl L23
L24:
; loop bag < bag_count {
  038b  488b45b8                 mov rax, qword ptr [rbp-72]
  038f  483b45a0                 cmp rax, qword ptr [rbp-96]
  0393  0f8dba020000             jge L35
L34:
; end = move index_count
  0399  488b45b0                 mov rax, qword ptr [rbp-80]
  039d  488945c0                 mov qword ptr [rbp-64], rax
; if bag < last_bag {
  03a1  488b45b8                 mov rax, qword ptr [rbp-72]
  03a5  483b4598                 cmp rax, qword ptr [rbp-104]
  03a9  0f8d14000000             jge L37
; end = load_i32 [offsets + bag<<2 + 4]
  03af  488b45b8                 mov rax, qword ptr [rbp-72]
  03b3  48c1e002                 shl rax, 2
  03b7  480345a8                 add rax, qword ptr [rbp-88]
  03bb  48634004                 movsxd rax, dword ptr [rax+4]
  03bf  488945c0                 mov qword ptr [rbp-64], rax
; }
L37:
; fail_if end < pos -> 2
  03c3  483955c0                 cmp qword ptr [rbp-64], rdx
  03c7  0f8ced030000             jl L38
; fail_if index_count <u end -> 2
  03cd  488b45b0                 mov rax, qword ptr [rbp-80]
  03d1  483b45c0                 cmp rax, qword ptr [rbp-64]
  03d5  0f82f7030000             jb L39
; acc0:f32x16 = zero
  03db  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  03df  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  03e3  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  03e7  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  03eb  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  03ef  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  03f3  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  03f8  c4413057c9               vxorps xmm9, xmm9, xmm9
; loop pos < end {
  03fd  483b55c0                 cmp rdx, qword ptr [rbp-64]
  0401  0f8dc1010000             jge L41
L40:
; chunk_end = add pos, 128
  0407  4c8d9a80000000           lea r11, [rdx+128]
; chunk_end = move_if end < chunk_end ? end
  040e  4c395dc0                 cmp qword ptr [rbp-64], r11
  0412  4c0f4c5dc0               cmovl r11, qword ptr [rbp-64]
; kept = set 0
  0417  31f6                     xor esi, esi
; loop pos < chunk_end {
  0419  4c39da                   cmp rdx, r11
  041c  0f8d4e000000             jge L43
L42:
; if pos < last_end, seldom {
  0422  4c39fa                   cmp rdx, r15
  0425  0f8cca020000             jl L44
L45:
; index = load_i32 [indices + pos<<2]
  042b  49634c9500               movsxd rcx, dword ptr [r13+rdx*4]
; fail_if index >=u mapping_count -> 3
  0430  4839d9                   cmp rcx, rbx
  0433  0f83b1030000             jae L46
; if mapping != 0 {
  0439  4d85d2                   test r10, r10
  043c  0f8404000000             je L48
; index = load_i32 [mapping + index<<2]
  0442  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L48:
; present = add index, 1
  0446  488d7901                 lea rdi, [rcx+1]
; fail_if row_count <u present -> 4
  044a  4939fc                   cmp r12, rdi
  044d  0f82af030000             jb L49
; store_i64 [scratch + kept<<3] index
  0453  49890cf0                 mov [r8+rsi*8], rcx
; store_i64 [scratch + kept<<3 + 1024] pos
  0457  498994f000040000         mov [r8+rsi*8+1024], rdx
; kept = count kept, present
  045f  4883ff01                 cmp rdi, 1
  0463  4883deff                 sbb rsi, -1
; pos = add pos, 1
  0467  4883c201                 add rdx, 1
; }
  046b  4c39da                   cmp rdx, r11
  046e  7cb2                     short jl L42
L43:
; at = set 0
  0470  31ff                     xor edi, edi
; loop at < kept {
  0472  4839f7                   cmp rdi, rsi
  0475  0f8d43010000             jge L51
L50:
; kept_row = load_i64 [scratch + at<<3]
  047b  498b0cf8                 mov rcx, [r8+rdi*8]
; kept_pos = load_i64 [scratch + at<<3 + 1024]
  047f  4d8b9cf800040000         mov r11, [r8+rdi*8+1024]
; row_offset = mul kept_row, 68
  0487  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  048b  4c01f1                   add rcx, r14
; factors:f32x2 = splat_f16_pair [row + 64]
  048e  c46279585140             vpbroadcastd xmm10, [rcx+64]
  0494  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [weights + kept_pos<<2]
  0499  488b45c8                 mov rax, qword ptr [rbp-56]
  049d  c42279581c98             vpbroadcastd xmm11, [rax+r11*4]
; factors:f32x2 = fmul weight, factors
  04a3  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [out] 2 lanes factors
  04a8  c441781311               vmovlps [r9], xmm10
; scale:f32x16 = splat_host [out]
  04ad  62527d485811             vpbroadcastd zmm10, [r9]
; bias:f32x16 = splat_host [out + 4]
  04b3  62527d48585901           vpbroadcastd zmm11, [r9+4]
; code:i32x16 = splat_64 [row + 24]
  04ba  6272fd48596103           vpbroadcastq zmm12, [rcx+24]
; code:i32x16 = shr code, shifts
  04c1  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc1:f32x16 = fadd acc1, bias
  04c7  62d1644858db             vaddps zmm3, zmm3, zmm11
; code1:i32x16 = splat_64 [row + 8]
  04cd  6272fd48596901           vpbroadcastq zmm13, [rcx+8]
; code1:i32x16 = shr code1, shifts
  04d4  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc0:f32x16 = fadd acc0, bias
  04da  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; value:f32x16 = lookup code1, values
  04e0  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [row]
  04e6  6272fd485929             vpbroadcastq zmm13, [rcx]
; code1:i32x16 = shr code1, shifts
  04ec  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc3:f32x16 = fadd acc3, bias
  04f2  62d1544858eb             vaddps zmm5, zmm5, zmm11
; value1:f32x16 = lookup code1, values
  04f8  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 16]
  04fe  6272fd48596902           vpbroadcastq zmm13, [rcx+16]
; code1:i32x16 = shr code1, shifts
  0505  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc2:f32x16 = fadd acc2, bias
  050b  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; acc0:f32x16 = fma scale, value1, acc0
  0511  62d22d48b8d7             vfmadd231ps zmm2, zmm10, zmm15
; acc1:f32x16 = fma scale, value, acc1
  0517  62d22d48b8de             vfmadd231ps zmm3, zmm10, zmm14
; value:f32x16 = lookup code, values
  051d  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc3:f32x16 = fma scale, value, acc3
  0523  62d22d48b8ee             vfmadd231ps zmm5, zmm10, zmm14
; value:f32x16 = lookup code1, values
  0529  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc2:f32x16 = fma scale, value, acc2
  052f  62d22d48b8e6             vfmadd231ps zmm4, zmm10, zmm14
; code:i32x16 = splat_64 [row + 56]
  0535  6272fd48596107           vpbroadcastq zmm12, [rcx+56]
; code:i32x16 = shr code, shifts
  053c  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc5:f32x16 = fadd acc5, bias
  0542  62d1444858fb             vaddps zmm7, zmm7, zmm11
; code1:i32x16 = splat_64 [row + 40]
  0548  6272fd48596905           vpbroadcastq zmm13, [rcx+40]
; code1:i32x16 = shr code1, shifts
  054f  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc4:f32x16 = fadd acc4, bias
  0555  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; value:f32x16 = lookup code1, values
  055b  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 32]
  0561  6272fd48596904           vpbroadcastq zmm13, [rcx+32]
; code1:i32x16 = shr code1, shifts
  0568  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc7:f32x16 = fadd acc7, bias
  056e  6251344858cb             vaddps zmm9, zmm9, zmm11
; value1:f32x16 = lookup code1, values
  0574  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 48]
  057a  6272fd48596906           vpbroadcastq zmm13, [rcx+48]
; code1:i32x16 = shr code1, shifts
  0581  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc6:f32x16 = fadd acc6, bias
  0587  62513c4858c3             vaddps zmm8, zmm8, zmm11
; acc4:f32x16 = fma scale, value1, acc4
  058d  62d22d48b8f7             vfmadd231ps zmm6, zmm10, zmm15
; acc5:f32x16 = fma scale, value, acc5
  0593  62d22d48b8fe             vfmadd231ps zmm7, zmm10, zmm14
; value:f32x16 = lookup code, values
  0599  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc7:f32x16 = fma scale, value, acc7
  059f  62522d48b8ce             vfmadd231ps zmm9, zmm10, zmm14
; value:f32x16 = lookup code1, values
  05a5  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc6:f32x16 = fma scale, value, acc6
  05ab  62522d48b8c6             vfmadd231ps zmm8, zmm10, zmm14
; at = add at, 1
  05b1  4883c701                 add rdi, 1
; }
  05b5  4839f7                   cmp rdi, rsi
  05b8  0f8cbdfeffff             jl L50
L51:
; }
  05be  483b55c0                 cmp rdx, qword ptr [rbp-64]
  05c2  0f8c3ffeffff             jl L40
L41:
; order:i32x16 = const column_order
  05c8  62717c481015ee020000     vmovups zmm10, [L3]
; acc0:f32x16 = permute acc0, order
  05d2  62f22d4816d2             vpermps zmm2, zmm10, zmm2
; store [out] 16 lanes acc0
  05d8  62d17c481111             vmovups [r9], zmm2
; acc1:f32x16 = permute acc1, order
  05de  62f22d4816db             vpermps zmm3, zmm10, zmm3
; store [out + 64] 16 lanes acc1
  05e4  62d17c48115901           vmovups [r9+64], zmm3
; acc2:f32x16 = permute acc2, order
  05eb  62f22d4816e4             vpermps zmm4, zmm10, zmm4
; store [out + 128] 16 lanes acc2
  05f1  62d17c48116102           vmovups [r9+128], zmm4
; acc3:f32x16 = permute acc3, order
  05f8  62f22d4816ed             vpermps zmm5, zmm10, zmm5
; store [out + 192] 16 lanes acc3
  05fe  62d17c48116903           vmovups [r9+192], zmm5
; acc4:f32x16 = permute acc4, order
  0605  62f22d4816f6             vpermps zmm6, zmm10, zmm6
; store [out + 256] 16 lanes acc4
  060b  62d17c48117104           vmovups [r9+256], zmm6
; acc5:f32x16 = permute acc5, order
  0612  62f22d4816ff             vpermps zmm7, zmm10, zmm7
; store [out + 320] 16 lanes acc5
  0618  62d17c48117905           vmovups [r9+320], zmm7
; acc6:f32x16 = permute acc6, order
  061f  62522d4816c0             vpermps zmm8, zmm10, zmm8
; store [out + 384] 16 lanes acc6
  0625  62517c48114106           vmovups [r9+384], zmm8
; acc7:f32x16 = permute acc7, order
  062c  62522d4816c9             vpermps zmm9, zmm10, zmm9
; store [out + 448] 16 lanes acc7
  0632  62517c48114907           vmovups [r9+448], zmm9
; out = add out, 512
  0639  4981c100020000           add r9, 512
; bag = add bag, 1
  0640  488345b801               add qword ptr [rbp-72], 1
; }
  0645  488b45b8                 mov rax, qword ptr [rbp-72]
  0649  483b45a0                 cmp rax, qword ptr [rbp-96]
  064d  0f8c46fdffff             jl L34
L35:
; leave
  0653  31c0                     xor eax, eax
L0:
  0655  c5f877                   vzeroupper
  0658  4883c450                 add rsp, 80
  065c  415f                     pop r15
  065e  415e                     pop r14
  0660  415d                     pop r13
  0662  415c                     pop r12
  0664  5b                       pop rbx
  0665  5d                       pop rbp
  0666  c3                       ret
; seldom
L25:
; one_row_end = set 0
  0667  31ff                     xor edi, edi
  0669  483955c0                 cmp qword ptr [rbp-64], rdx
  066d  0f850efdffff             jne L27
  0673  e919fbffff               jmp L26
; seldom
L28:
; if pos < far_end {
  0678  483b5588                 cmp rdx, qword ptr [rbp-120]
  067c  0f8d3a000000             jge L53
; ahead = load_i32 [indices + pos<<2 + 512]
  0682  49638c9500020000         movsxd rcx, dword ptr [r13+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  068a  410f180c8a               prefetcht0 [r10+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  068f  49638c9500010000         movsxd rcx, dword ptr [r13+rdx*4+256]
; if mapping != 0 {
  0697  4d85d2                   test r10, r10
  069a  0f840d000000             je L55
; if ahead <u mapping_count {
  06a0  4839d9                   cmp rcx, rbx
  06a3  0f8304000000             jae L57
; ahead = load_i32 [mapping + ahead<<2]
  06a9  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L57:
; }
L55:
; ahead = mul ahead, 68
  06ad  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  06b1  498d340e                 lea rsi, [r14+rcx]
; prefetch L2 [ahead_row]
  06b5  0f1816                   prefetcht1 [rsi]
; prefetch L2 [ahead_row + 67]
  06b8  0f185643                 prefetcht1 [rsi+67]
; }
L53:
; if pos < near_end {
  06bc  483b5590                 cmp rdx, qword ptr [rbp-112]
  06c0  0f8d2a000000             jge L59
; ahead = load_i32 [indices + pos<<2 + 64]
  06c6  49634c9540               movsxd rcx, dword ptr [r13+rdx*4+64]
; if mapping != 0 {
  06cb  4d85d2                   test r10, r10
  06ce  0f840d000000             je L61
; if ahead <u mapping_count {
  06d4  4839d9                   cmp rcx, rbx
  06d7  0f8304000000             jae L63
; ahead = load_i32 [mapping + ahead<<2]
  06dd  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L63:
; }
L61:
; ahead = mul ahead, 68
  06e1  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  06e5  498d340e                 lea rsi, [r14+rcx]
; prefetch L1 [ahead_row]
  06e9  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 67]
  06ec  0f184e43                 prefetcht0 [rsi+67]
; }
L59:
  06f0  e9a5faffff               jmp L29
; seldom
L44:
; if pos < far_end {
  06f5  483b5588                 cmp rdx, qword ptr [rbp-120]
  06f9  0f8d3a000000             jge L65
; ahead = load_i32 [indices + pos<<2 + 512]
  06ff  49638c9500020000         movsxd rcx, dword ptr [r13+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  0707  410f180c8a               prefetcht0 [r10+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  070c  49638c9500010000         movsxd rcx, dword ptr [r13+rdx*4+256]
; if mapping != 0 {
  0714  4d85d2                   test r10, r10
  0717  0f840d000000             je L67
; if ahead <u mapping_count {
  071d  4839d9                   cmp rcx, rbx
  0720  0f8304000000             jae L69
; ahead = load_i32 [mapping + ahead<<2]
  0726  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L69:
; }
L67:
; ahead = mul ahead, 68
  072a  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  072e  498d3c0e                 lea rdi, [r14+rcx]
; prefetch L2 [ahead_row]
  0732  0f1817                   prefetcht1 [rdi]
; prefetch L2 [ahead_row + 67]
  0735  0f185743                 prefetcht1 [rdi+67]
; }
L65:
; if pos < near_end {
  0739  483b5590                 cmp rdx, qword ptr [rbp-112]
  073d  0f8d2a000000             jge L71
; ahead = load_i32 [indices + pos<<2 + 64]
  0743  49634c9540               movsxd rcx, dword ptr [r13+rdx*4+64]
; if mapping != 0 {
  0748  4d85d2                   test r10, r10
  074b  0f840d000000             je L73
; if ahead <u mapping_count {
  0751  4839d9                   cmp rcx, rbx
  0754  0f8304000000             jae L75
; ahead = load_i32 [mapping + ahead<<2]
  075a  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L75:
; }
L73:
; ahead = mul ahead, 68
  075e  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0762  498d3c0e                 lea rdi, [r14+rcx]
; prefetch L1 [ahead_row]
  0766  0f180f                   prefetcht0 [rdi]
; prefetch L1 [ahead_row + 67]
  0769  0f184f43                 prefetcht0 [rdi+67]
; }
L71:
  076d  e9b9fcffff               jmp L45
; failure exits
L20:
  0772  488b45d0                 mov rax, qword ptr [rbp-48]
  0776  ff75b8                   push qword ptr [rbp-72]
  0779  8f4060                   pop qword ptr [rax+96]
  077c  48895068                 mov qword ptr [rax+104], rdx
  0780  b801000000               mov eax, 1
  0785  e9cbfeffff               jmp L0
L30:
  078a  488b45d0                 mov rax, qword ptr [rbp-48]
  078e  ff75b8                   push qword ptr [rbp-72]
  0791  8f4060                   pop qword ptr [rax+96]
  0794  48895068                 mov qword ptr [rax+104], rdx
  0798  b803000000               mov eax, 3
  079d  e9b3feffff               jmp L0
L33:
  07a2  488b45d0                 mov rax, qword ptr [rbp-48]
  07a6  ff75b8                   push qword ptr [rbp-72]
  07a9  8f4060                   pop qword ptr [rax+96]
  07ac  48895068                 mov qword ptr [rax+104], rdx
  07b0  b804000000               mov eax, 4
  07b5  e99bfeffff               jmp L0
L38:
  07ba  488b45d0                 mov rax, qword ptr [rbp-48]
  07be  ff75b8                   push qword ptr [rbp-72]
  07c1  8f4060                   pop qword ptr [rax+96]
  07c4  48895068                 mov qword ptr [rax+104], rdx
  07c8  b802000000               mov eax, 2
  07cd  e983feffff               jmp L0
L39:
  07d2  488b45d0                 mov rax, qword ptr [rbp-48]
  07d6  ff75b8                   push qword ptr [rbp-72]
  07d9  8f4060                   pop qword ptr [rax+96]
  07dc  48895068                 mov qword ptr [rax+104], rdx
  07e0  b802000000               mov eax, 2
  07e5  e96bfeffff               jmp L0
L46:
  07ea  488b45d0                 mov rax, qword ptr [rbp-48]
  07ee  ff75b8                   push qword ptr [rbp-72]
  07f1  8f4060                   pop qword ptr [rax+96]
  07f4  48895068                 mov qword ptr [rax+104], rdx
  07f8  b803000000               mov eax, 3
  07fd  e953feffff               jmp L0
L49:
  0802  488b45d0                 mov rax, qword ptr [rbp-48]
  0806  ff75b8                   push qword ptr [rbp-72]
  0809  8f4060                   pop qword ptr [rax+96]
  080c  48895068                 mov qword ptr [rax+104], rdx
  0810  b804000000               mov eax, 4
  0815  e93bfeffff               jmp L0
; constants
