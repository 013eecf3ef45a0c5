; spec      embedding_bag bits=4 dim=128 weighted pruned index=i32 offset=i32
; target    avx512 (x86-64)
; numerics  reference
; bytes     2240
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  53                       push rbx
  0009  4154                     push r12
  000b  4155                     push r13
  000d  4156                     push r14
  000f  4157                     push r15
  0011  4883ec48                 sub rsp, 72
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  0019  4c8b27                   mov r12, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b7708                 mov r14, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b4f10                 mov r9, qword ptr [rdi+16]
; index_count = arg index_count
  0024  488b4718                 mov rax, qword ptr [rdi+24]
  0028  488945a8                 mov qword ptr [rbp-88], rax
; bag_count = arg bag_count
  002c  488b4728                 mov rax, qword ptr [rdi+40]
  0030  48894598                 mov qword ptr [rbp-104], rax
; offsets = arg offsets
  0034  488b4720                 mov rax, qword ptr [rdi+32]
  0038  488945a0                 mov qword ptr [rbp-96], rax
; weights = arg weights
  003c  488b4730                 mov rax, qword ptr [rdi+48]
  0040  488945c0                 mov qword ptr [rbp-64], rax
; mapping = arg mapping
  0044  488b7738                 mov rsi, qword ptr [rdi+56]
; mapping_count = arg mapping_count
  0048  488b5f40                 mov rbx, qword ptr [rdi+64]
; scratch = arg scratch
  004c  4c8b5750                 mov r10, qword ptr [rdi+80]
; out = arg output
  0050  4c8b5f48                 mov r11, qword ptr [rdi+72]
; bag = set 0
  0054  31c0                     xor eax, eax
  0056  488945b0                 mov qword ptr [rbp-80], rax
; last_bag = add bag_count, -1
  005a  488b4598                 mov rax, qword ptr [rbp-104]
  005e  488d40ff                 lea rax, [rax-1]
  0062  48894590                 mov qword ptr [rbp-112], rax
; shifts:i32x16 = const code_shifts
  0066  62f17c48100590070000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  0070  62f17c48100dc6070000     vmovups zmm1, [L2]
; near_end = add index_count, -16
  007a  488b45a8                 mov rax, qword ptr [rbp-88]
  007e  4c8d78f0                 lea r15, [rax-16]
; if row_count < 1927 {
  0082  4981fe87070000           cmp r14, 1927
  0089  0f8d10000000             jge L5
; if mapping_count < 7708 {
  008f  4881fb1c1e0000           cmp rbx, 7708
  0096  0f8d03000000             jge L7
; near_end = set 0
  009c  4531ff                   xor r15d, r15d
; }
L7:
; }
L5:
; rows_of_bags = mul bag_count, 20
  009f  486b4d9814               imul rcx, qword ptr [rbp-104], 20
; if index_count >= rows_of_bags {
  00a4  48394da8                 cmp qword ptr [rbp-88], rcx
  00a8  0f8c1d000000             jl L9
; if row_count < 7711 {
  00ae  4981fe1f1e0000           cmp r14, 7711
  00b5  0f8d10000000             jge L11
; if mapping_count < 30844 {
  00bb  4881fb7c780000           cmp rbx, 30844
  00c2  0f8d03000000             jge L13
; near_end = set 0
  00c8  4531ff                   xor r15d, r15d
; }
L13:
; }
L11:
; }
L9:
; far_end = add index_count, -128
  00cb  488b45a8                 mov rax, qword ptr [rbp-88]
  00cf  488d4080                 lea rax, [rax-128]
  00d3  488945c8                 mov qword ptr [rbp-56], rax
; if row_count < 370086 {
  00d7  4981fea6a50500           cmp r14, 370086
  00de  0f8d13000000             jge L15
; if mapping_count < 1480344 {
  00e4  4881fb98961600           cmp rbx, 1480344
  00eb  0f8d06000000             jge L17
; far_end = set 0
  00f1  31c0                     xor eax, eax
  00f3  488945c8                 mov qword ptr [rbp-56], rax
; }
L17:
; }
L15:
; pos = set 0
  00f7  31d2                     xor edx, edx
; pos = move bag
  00f9  488b55b0                 mov rdx, qword ptr [rbp-80]
; if bag < bag_count {
  00fd  488b45b0                 mov rax, qword ptr [rbp-80]
  0101  483b4598                 cmp rax, qword ptr [rbp-104]
  0105  0f8d19000000             jge L19
; pos = load_i32 [offsets + bag<<2]
  010b  488b45b0                 mov rax, qword ptr [rbp-80]
  010f  48c1e002                 shl rax, 2
  0113  480345a0                 add rax, qword ptr [rbp-96]
  0117  486310                   movsxd rdx, dword ptr [rax]
; fail_if index_count <u pos -> 1
  011a  483955a8                 cmp qword ptr [rbp-88], rdx
  011e  0f8215060000             jb L20
; }
L19:
; one_row_end = sub index_count, pos
  0124  4c8b45a8                 mov r8, qword ptr [rbp-88]
  0128  4929d0                   sub r8, rdx
; one_row_end = add one_row_end, bag
  012b  4c0345b0                 add r8, qword ptr [rbp-80]
; one_row_end = move_if last_bag < one_row_end ? last_bag
  012f  4c394590                 cmp qword ptr [rbp-112], r8
  0133  4c0f4c4590               cmovl r8, qword ptr [rbp-112]
; if row_count == 0 {
  0138  4d85f6                   test r14, r14
  013b  0f8503000000             jne L22
; one_row_end = set 0
  0141  4531c0                   xor r8d, r8d
; }
L22:
; loop bag < one_row_end {
  0144  4c3945b0                 cmp qword ptr [rbp-80], r8
  0148  0f8d89020000             jge L24
L23:
; end = load_i32 [offsets + bag<<2 + 4]
  014e  488b45b0                 mov rax, qword ptr [rbp-80]
  0152  48c1e002                 shl rax, 2
  0156  480345a0                 add rax, qword ptr [rbp-96]
  015a  48634004                 movsxd rax, dword ptr [rax+4]
  015e  488945b8                 mov qword ptr [rbp-72], rax
; end = add end, -1
  0162  488345b8ff               add qword ptr [rbp-72], -1
; if end != pos, seldom {
  0167  483955b8                 cmp qword ptr [rbp-72], rdx
  016b  0f85b6050000             jne L25
L26:
; if end == pos {
; if pos < far_end {
  0171  483b55c8                 cmp rdx, qword ptr [rbp-56]
  0175  0f8d39000000             jge L29
; ahead = load_i32 [indices + pos<<2 + 512]
  017b  49638c9100020000         movsxd rcx, dword ptr [r9+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  0183  0f180c8e                 prefetcht0 [rsi+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  0187  49638c9100010000         movsxd rcx, dword ptr [r9+rdx*4+256]
; if mapping != 0 {
  018f  4885f6                   test rsi, rsi
  0192  0f840d000000             je L31
; if ahead <u mapping_count {
  0198  4839d9                   cmp rcx, rbx
  019b  0f8304000000             jae L33
; ahead = load_i32 [mapping + ahead<<2]
  01a1  48630c8e                 movsxd rcx, dword ptr [rsi+rcx*4]
; }
L33:
; }
L31:
; ahead = mul ahead, 68
  01a5  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  01a9  498d3c0c                 lea rdi, [r12+rcx]
; prefetch L2 [ahead_row]
  01ad  0f1817                   prefetcht1 [rdi]
; prefetch L2 [ahead_row + 67]
  01b0  0f185743                 prefetcht1 [rdi+67]
; }
L29:
; if pos < near_end {
  01b4  4c39fa                   cmp rdx, r15
  01b7  0f8d2a000000             jge L35
; ahead = load_i32 [indices + pos<<2 + 64]
  01bd  49634c9140               movsxd rcx, dword ptr [r9+rdx*4+64]
; if mapping != 0 {
  01c2  4885f6                   test rsi, rsi
  01c5  0f840d000000             je L37
; if ahead <u mapping_count {
  01cb  4839d9                   cmp rcx, rbx
  01ce  0f8304000000             jae L39
; ahead = load_i32 [mapping + ahead<<2]
  01d4  48630c8e                 movsxd rcx, dword ptr [rsi+rcx*4]
; }
L39:
; }
L37:
; ahead = mul ahead, 68
  01d8  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  01dc  498d3c0c                 lea rdi, [r12+rcx]
; prefetch L1 [ahead_row]
  01e0  0f180f                   prefetcht0 [rdi]
; prefetch L1 [ahead_row + 67]
  01e3  0f184f43                 prefetcht0 [rdi+67]
; }
L35:
; index = load_i32 [indices + pos<<2]
  01e7  49630c91                 movsxd rcx, dword ptr [r9+rdx*4]
; fail_if index >=u mapping_count -> 3
  01eb  4839d9                   cmp rcx, rbx
  01ee  0f835a050000             jae L40
; if mapping != 0 {
  01f4  4885f6                   test rsi, rsi
  01f7  0f8404000000             je L42
; index = load_i32 [mapping + index<<2]
  01fd  48630c8e                 movsxd rcx, dword ptr [rsi+rcx*4]
; }
L42:
; present = add index, 1
  0201  488d7901                 lea rdi, [rcx+1]
; fail_if row_count <u present -> 4
  0205  4939fe                   cmp r14, rdi
  0208  0f8255050000             jb L43
; kept_bits = min present, 1
  020e  48c7c001000000           mov rax, 1
  0215  4839f8                   cmp rax, rdi
  0218  480f4fc7                 cmovg rax, rdi
  021c  4889c7                   mov rdi, rax
; kept_bits = mul kept_bits, -1
  021f  486bffff                 imul rdi, rdi, -1
; store_i64 [scratch] kept_bits
  0223  49893a                   mov [r10], rdi
; index = max index, 0
  0226  48c7c000000000           mov rax, 0
  022d  4839c8                   cmp rax, rcx
  0230  480f4cc1                 cmovl rax, rcx
  0234  4889c1                   mov rcx, rax
; row_offset = mul index, 68
  0237  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  023b  4c01e1                   add rcx, r12
; zero:f32x16 = zero
  023e  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 64]
  0242  c4e279585940             vpbroadcastd xmm3, [rcx+64]
  0248  c4e27913db               vcvtph2ps xmm3, xmm3
; weight:f32x2 = splat_host [weights + pos<<2]
  024d  488b45c0                 mov rax, qword ptr [rbp-64]
  0251  c4e279582490             vpbroadcastd xmm4, [rax+rdx*4]
; factors:f32x2 = fmul weight, factors
  0257  c5d859db                 vmulps xmm3, xmm4, xmm3
; store [out] 2 lanes factors
  025b  c4c178131b               vmovlps [r11], xmm3
; scale:f32x16 = splat_host [out]
  0260  62d27d48581b             vpbroadcastd zmm3, [r11]
; bias:f32x16 = splat_host [out + 4]
  0266  62d27d48586301           vpbroadcastd zmm4, [r11+4]
; kept_bits:i32x16 = splat_host [scratch]
  026d  62d27d48582a             vpbroadcastd zmm5, [r10]
; scale:f32x16 = and scale, kept_bits
  0273  62f16548dbdd             vpandd zmm3, zmm3, zmm5
; bias:f32x16 = and bias, kept_bits
  0279  62f15d48dbe5             vpandd zmm4, zmm4, zmm5
; bias:f32x16 = fadd bias, zero
  027f  62f15c4858e2             vaddps zmm4, zmm4, zmm2
; code:i32x16 = splat_64 [row]
  0285  62f2fd485911             vpbroadcastq zmm2, [rcx]
; code:i32x16 = shr code, shifts
  028b  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0291  62f26d4816e9             vpermps zmm5, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0297  62f26548a8ec             vfmadd213ps zmm5, zmm3, zmm4
; code:i32x16 = splat_64 [row + 8]
  029d  62f2fd48595101           vpbroadcastq zmm2, [rcx+8]
; code:i32x16 = shr code, shifts
  02a4  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02aa  62f26d4816f1             vpermps zmm6, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02b0  62f26548a8f4             vfmadd213ps zmm6, zmm3, zmm4
; code:i32x16 = splat_64 [row + 16]
  02b6  62f2fd48595102           vpbroadcastq zmm2, [rcx+16]
; code:i32x16 = shr code, shifts
  02bd  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02c3  62f26d4816f9             vpermps zmm7, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02c9  62f26548a8fc             vfmadd213ps zmm7, zmm3, zmm4
; code:i32x16 = splat_64 [row + 24]
  02cf  62f2fd48595103           vpbroadcastq zmm2, [rcx+24]
; code:i32x16 = shr code, shifts
  02d6  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02dc  62726d4816c1             vpermps zmm8, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02e2  62726548a8c4             vfmadd213ps zmm8, zmm3, zmm4
; code:i32x16 = splat_64 [row + 32]
  02e8  62f2fd48595104           vpbroadcastq zmm2, [rcx+32]
; code:i32x16 = shr code, shifts
  02ef  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02f5  62726d4816c9             vpermps zmm9, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02fb  62726548a8cc             vfmadd213ps zmm9, zmm3, zmm4
; code:i32x16 = splat_64 [row + 40]
  0301  62f2fd48595105           vpbroadcastq zmm2, [rcx+40]
; code:i32x16 = shr code, shifts
  0308  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  030e  62726d4816d1             vpermps zmm10, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0314  62726548a8d4             vfmadd213ps zmm10, zmm3, zmm4
; code:i32x16 = splat_64 [row + 48]
  031a  62f2fd48595106           vpbroadcastq zmm2, [rcx+48]
; code:i32x16 = shr code, shifts
  0321  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0327  62726d4816d9             vpermps zmm11, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  032d  62726548a8dc             vfmadd213ps zmm11, zmm3, zmm4
; code:i32x16 = splat_64 [row + 56]
  0333  62f2fd48595107           vpbroadcastq zmm2, [rcx+56]
; code:i32x16 = shr code, shifts
  033a  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0340  62f26d4816d1             vpermps zmm2, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0346  62f26548a8d4             vfmadd213ps zmm2, zmm3, zmm4
; order:i32x16 = const column_order
  034c  62f17c48101d2a050000     vmovups zmm3, [L3]
; value:f32x16 = permute value, order
  0356  62f2654816ed             vpermps zmm5, zmm3, zmm5
; store [out] 16 lanes value
  035c  62d17c48112b             vmovups [r11], zmm5
; value:f32x16 = permute value, order
  0362  62f2654816f6             vpermps zmm6, zmm3, zmm6
; store [out + 64] 16 lanes value
  0368  62d17c48117301           vmovups [r11+64], zmm6
; value:f32x16 = permute value, order
  036f  62f2654816ff             vpermps zmm7, zmm3, zmm7
; store [out + 128] 16 lanes value
  0375  62d17c48117b02           vmovups [r11+128], zmm7
; value:f32x16 = permute value, order
  037c  6252654816c0             vpermps zmm8, zmm3, zmm8
; store [out + 192] 16 lanes value
  0382  62517c48114303           vmovups [r11+192], zmm8
; value:f32x16 = permute value, order
  0389  6252654816c9             vpermps zmm9, zmm3, zmm9
; store [out + 256] 16 lanes value
  038f  62517c48114b04           vmovups [r11+256], zmm9
; value:f32x16 = permute value, order
  0396  6252654816d2             vpermps zmm10, zmm3, zmm10
; store [out + 320] 16 lanes value
  039c  62517c48115305           vmovups [r11+320], zmm10
; value:f32x16 = permute value, order
  03a3  6252654816db             vpermps zmm11, zmm3, zmm11
; store [out + 384] 16 lanes value
  03a9  62517c48115b06           vmovups [r11+384], zmm11
; value:f32x16 = permute value, order
  03b0  62f2654816d2             vpermps zmm2, zmm3, zmm2
; store [out + 448] 16 lanes value
  03b6  62d17c48115307           vmovups [r11+448], zmm2
; out = add out, 512
  03bd  4981c300020000           add r11, 512
; bag = add bag, 1
  03c4  488345b001               add qword ptr [rbp-80], 1
; pos = add pos, 1
  03c9  4883c201                 add rdx, 1
; }
L27:
; }
  03cd  4c3945b0                 cmp qword ptr [rbp-80], r8
  03d1  0f8c77fdffff             jl L23
L24:
; loop bag < bag_count {
  03d7  488b45b0                 mov rax, qword ptr [rbp-80]
  03db  483b4598                 cmp rax, qword ptr [rbp-104]
  03df  0f8d2e030000             jge L45
L44:
; end = move index_count
  03e5  488b45a8                 mov rax, qword ptr [rbp-88]
  03e9  488945b8                 mov qword ptr [rbp-72], rax
; if bag < last_bag {
  03ed  488b45b0                 mov rax, qword ptr [rbp-80]
  03f1  483b4590                 cmp rax, qword ptr [rbp-112]
  03f5  0f8d14000000             jge L47
; end = load_i32 [offsets + bag<<2 + 4]
  03fb  488b45b0                 mov rax, qword ptr [rbp-80]
  03ff  48c1e002                 shl rax, 2
  0403  480345a0                 add rax, qword ptr [rbp-96]
  0407  48634004                 movsxd rax, dword ptr [rax+4]
  040b  488945b8                 mov qword ptr [rbp-72], rax
; }
L47:
; fail_if end < pos -> 2
  040f  483955b8                 cmp qword ptr [rbp-72], rdx
  0413  0f8c5f030000             jl L48
; fail_if index_count <u end -> 2
  0419  488b45a8                 mov rax, qword ptr [rbp-88]
  041d  483b45b8                 cmp rax, qword ptr [rbp-72]
  0421  0f8266030000             jb L49
; acc0:f32x16 = zero
  0427  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  042b  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  042f  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  0433  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  0437  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  043b  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  043f  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  0444  c4413057c9               vxorps xmm9, xmm9, xmm9
; loop pos < end {
  0449  483b55b8                 cmp rdx, qword ptr [rbp-72]
  044d  0f8d35020000             jge L51
L50:
; chunk_end = add pos, 128
  0453  4c8daa80000000           lea r13, [rdx+128]
; chunk_end = move_if end < chunk_end ? end
  045a  4c396db8                 cmp qword ptr [rbp-72], r13
  045e  4c0f4c6db8               cmovl r13, qword ptr [rbp-72]
; kept = set 0
  0463  4531c0                   xor r8d, r8d
; loop pos < chunk_end {
  0466  4c39ea                   cmp rdx, r13
  0469  0f8dc5000000             jge L53
L52:
; if pos < far_end {
  046f  483b55c8                 cmp rdx, qword ptr [rbp-56]
  0473  0f8d39000000             jge L55
; ahead = load_i32 [indices + pos<<2 + 512]
  0479  49638c9100020000         movsxd rcx, dword ptr [r9+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  0481  0f180c8e                 prefetcht0 [rsi+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  0485  49638c9100010000         movsxd rcx, dword ptr [r9+rdx*4+256]
; if mapping != 0 {
  048d  4885f6                   test rsi, rsi
  0490  0f840d000000             je L57
; if ahead <u mapping_count {
  0496  4839d9                   cmp rcx, rbx
  0499  0f8304000000             jae L59
; ahead = load_i32 [mapping + ahead<<2]
  049f  48630c8e                 movsxd rcx, dword ptr [rsi+rcx*4]
; }
L59:
; }
L57:
; ahead = mul ahead, 68
  04a3  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  04a7  498d3c0c                 lea rdi, [r12+rcx]
; prefetch L2 [ahead_row]
  04ab  0f1817                   prefetcht1 [rdi]
; prefetch L2 [ahead_row + 67]
  04ae  0f185743                 prefetcht1 [rdi+67]
; }
L55:
; if pos < near_end {
  04b2  4c39fa                   cmp rdx, r15
  04b5  0f8d2a000000             jge L61
; ahead = load_i32 [indices + pos<<2 + 64]
  04bb  49634c9140               movsxd rcx, dword ptr [r9+rdx*4+64]
; if mapping != 0 {
  04c0  4885f6                   test rsi, rsi
  04c3  0f840d000000             je L63
; if ahead <u mapping_count {
  04c9  4839d9                   cmp rcx, rbx
  04cc  0f8304000000             jae L65
; ahead = load_i32 [mapping + ahead<<2]
  04d2  48630c8e                 movsxd rcx, dword ptr [rsi+rcx*4]
; }
L65:
; }
L63:
; ahead = mul ahead, 68
  04d6  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  04da  498d3c0c                 lea rdi, [r12+rcx]
; prefetch L1 [ahead_row]
  04de  0f180f                   prefetcht0 [rdi]
; prefetch L1 [ahead_row + 67]
  04e1  0f184f43                 prefetcht0 [rdi+67]
; }
L61:
; index = load_i32 [indices + pos<<2]
  04e5  49630c91                 movsxd rcx, dword ptr [r9+rdx*4]
; fail_if index >=u mapping_count -> 3
  04e9  4839d9                   cmp rcx, rbx
  04ec  0f83b3020000             jae L66
; if mapping != 0 {
  04f2  4885f6                   test rsi, rsi
  04f5  0f8404000000             je L68
; index = load_i32 [mapping + index<<2]
  04fb  48630c8e                 movsxd rcx, dword ptr [rsi+rcx*4]
; }
L68:
; present = add index, 1
  04ff  488d7901                 lea rdi, [rcx+1]
; fail_if row_count <u present -> 4
  0503  4939fe                   cmp r14, rdi
  0506  0f82b1020000             jb L69
; row_offset = mul index, 68
  050c  486bc944                 imul rcx, rcx, 68
; store_i64 [scratch + kept<<3] row_offset
  0510  4b890cc2                 mov [r10+r8*8], rcx
; store_i64 [scratch + kept<<3 + 1024] pos
  0514  4b8994c200040000         mov [r10+r8*8+1024], rdx
; more = add kept, 1
  051c  498d4801                 lea rcx, [r8+1]
; kept = move_if present != 0 ? more
  0520  4885ff                   test rdi, rdi
  0523  4c0f45c1                 cmovne r8, rcx
; pos = add pos, 1
  0527  4883c201                 add rdx, 1
; }
  052b  4c39ea                   cmp rdx, r13
  052e  0f8c3bffffff             jl L52
L53:
; at = set 0
  0534  31ff                     xor edi, edi
; loop at < kept {
  0536  4c39c7                   cmp rdi, r8
  0539  0f8d3f010000             jge L71
L70:
; kept_offset = load_i64 [scratch + at<<3]
  053f  498b0cfa                 mov rcx, [r10+rdi*8]
; kept_pos = load_i64 [scratch + at<<3 + 1024]
  0543  4d8bacfa00040000         mov r13, [r10+rdi*8+1024]
; row = add table, kept_offset
  054b  4c01e1                   add rcx, r12
; factors:f32x2 = splat_f16_pair [row + 64]
  054e  c46279585140             vpbroadcastd xmm10, [rcx+64]
  0554  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [weights + kept_pos<<2]
  0559  488b45c0                 mov rax, qword ptr [rbp-64]
  055d  c42279581ca8             vpbroadcastd xmm11, [rax+r13*4]
; factors:f32x2 = fmul weight, factors
  0563  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [out] 2 lanes factors
  0568  c441781313               vmovlps [r11], xmm10
; scale:f32x16 = splat_host [out]
  056d  62527d485813             vpbroadcastd zmm10, [r11]
; bias:f32x16 = splat_host [out + 4]
  0573  62527d48585b01           vpbroadcastd zmm11, [r11+4]
; code:i32x16 = splat_64 [row + 24]
  057a  6272fd48596103           vpbroadcastq zmm12, [rcx+24]
; code:i32x16 = shr code, shifts
  0581  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc1:f32x16 = fadd acc1, bias
  0587  62d1644858db             vaddps zmm3, zmm3, zmm11
; code1:i32x16 = splat_64 [row + 8]
  058d  6272fd48596901           vpbroadcastq zmm13, [rcx+8]
; code1:i32x16 = shr code1, shifts
  0594  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc0:f32x16 = fadd acc0, bias
  059a  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; value:f32x16 = lookup code1, values
  05a0  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [row]
  05a6  6272fd485929             vpbroadcastq zmm13, [rcx]
; code1:i32x16 = shr code1, shifts
  05ac  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc3:f32x16 = fadd acc3, bias
  05b2  62d1544858eb             vaddps zmm5, zmm5, zmm11
; value1:f32x16 = lookup code1, values
  05b8  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 16]
  05be  6272fd48596902           vpbroadcastq zmm13, [rcx+16]
; code1:i32x16 = shr code1, shifts
  05c5  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc2:f32x16 = fadd acc2, bias
  05cb  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; acc0:f32x16 = fma scale, value1, acc0
  05d1  62d22d48b8d7             vfmadd231ps zmm2, zmm10, zmm15
; acc1:f32x16 = fma scale, value, acc1
  05d7  62d22d48b8de             vfmadd231ps zmm3, zmm10, zmm14
; value:f32x16 = lookup code, values
  05dd  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc3:f32x16 = fma scale, value, acc3
  05e3  62d22d48b8ee             vfmadd231ps zmm5, zmm10, zmm14
; value:f32x16 = lookup code1, values
  05e9  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc2:f32x16 = fma scale, value, acc2
  05ef  62d22d48b8e6             vfmadd231ps zmm4, zmm10, zmm14
; code:i32x16 = splat_64 [row + 56]
  05f5  6272fd48596107           vpbroadcastq zmm12, [rcx+56]
; code:i32x16 = shr code, shifts
  05fc  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc5:f32x16 = fadd acc5, bias
  0602  62d1444858fb             vaddps zmm7, zmm7, zmm11
; code1:i32x16 = splat_64 [row + 40]
  0608  6272fd48596905           vpbroadcastq zmm13, [rcx+40]
; code1:i32x16 = shr code1, shifts
  060f  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc4:f32x16 = fadd acc4, bias
  0615  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; value:f32x16 = lookup code1, values
  061b  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 32]
  0621  6272fd48596904           vpbroadcastq zmm13, [rcx+32]
; code1:i32x16 = shr code1, shifts
  0628  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc7:f32x16 = fadd acc7, bias
  062e  6251344858cb             vaddps zmm9, zmm9, zmm11
; value1:f32x16 = lookup code1, values
  0634  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 48]
  063a  6272fd48596906           vpbroadcastq zmm13, [rcx+48]
; code1:i32x16 = shr code1, shifts
  0641  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc6:f32x16 = fadd acc6, bias
  0647  62513c4858c3             vaddps zmm8, zmm8, zmm11
; acc4:f32x16 = fma scale, value1, acc4
  064d  62d22d48b8f7             vfmadd231ps zmm6, zmm10, zmm15
; acc5:f32x16 = fma scale, value, acc5
  0653  62d22d48b8fe             vfmadd231ps zmm7, zmm10, zmm14
; value:f32x16 = lookup code, values
  0659  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc7:f32x16 = fma scale, value, acc7
  065f  62522d48b8ce             vfmadd231ps zmm9, zmm10, zmm14
; value:f32x16 = lookup code1, values
  0665  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc6:f32x16 = fma scale, value, acc6
  066b  62522d48b8c6             vfmadd231ps zmm8, zmm10, zmm14
; at = add at, 1
  0671  4883c701                 add rdi, 1
; }
  0675  4c39c7                   cmp rdi, r8
  0678  0f8cc1feffff             jl L70
L71:
; }
  067e  483b55b8                 cmp rdx, qword ptr [rbp-72]
  0682  0f8ccbfdffff             jl L50
L51:
; order:i32x16 = const column_order
  0688  62717c481015ee010000     vmovups zmm10, [L3]
; acc0:f32x16 = permute acc0, order
  0692  62f22d4816d2             vpermps zmm2, zmm10, zmm2
; store [out] 16 lanes acc0
  0698  62d17c481113             vmovups [r11], zmm2
; acc1:f32x16 = permute acc1, order
  069e  62f22d4816db             vpermps zmm3, zmm10, zmm3
; store [out + 64] 16 lanes acc1
  06a4  62d17c48115b01           vmovups [r11+64], zmm3
; acc2:f32x16 = permute acc2, order
  06ab  62f22d4816e4             vpermps zmm4, zmm10, zmm4
; store [out + 128] 16 lanes acc2
  06b1  62d17c48116302           vmovups [r11+128], zmm4
; acc3:f32x16 = permute acc3, order
  06b8  62f22d4816ed             vpermps zmm5, zmm10, zmm5
; store [out + 192] 16 lanes acc3
  06be  62d17c48116b03           vmovups [r11+192], zmm5
; acc4:f32x16 = permute acc4, order
  06c5  62f22d4816f6             vpermps zmm6, zmm10, zmm6
; store [out + 256] 16 lanes acc4
  06cb  62d17c48117304           vmovups [r11+256], zmm6
; acc5:f32x16 = permute acc5, order
  06d2  62f22d4816ff             vpermps zmm7, zmm10, zmm7
; store [out + 320] 16 lanes acc5
  06d8  62d17c48117b05           vmovups [r11+320], zmm7
; acc6:f32x16 = permute acc6, order
  06df  62522d4816c0             vpermps zmm8, zmm10, zmm8
; store [out + 384] 16 lanes acc6
  06e5  62517c48114306           vmovups [r11+384], zmm8
; acc7:f32x16 = permute acc7, order
  06ec  62522d4816c9             vpermps zmm9, zmm10, zmm9
; store [out + 448] 16 lanes acc7
  06f2  62517c48114b07           vmovups [r11+448], zmm9
; out = add out, 512
  06f9  4981c300020000           add r11, 512
; bag = add bag, 1
  0700  488345b001               add qword ptr [rbp-80], 1
; }
  0705  488b45b0                 mov rax, qword ptr [rbp-80]
  0709  483b4598                 cmp rax, qword ptr [rbp-104]
  070d  0f8cd2fcffff             jl L44
L45:
; leave
  0713  31c0                     xor eax, eax
L0:
  0715  c5f877                   vzeroupper
  0718  4883c448                 add rsp, 72
  071c  415f                     pop r15
  071e  415e                     pop r14
  0720  415d                     pop r13
  0722  415c                     pop r12
  0724  5b                       pop rbx
  0725  5d                       pop rbp
  0726  c3                       ret
; seldom
L25:
; one_row_end = set 0
  0727  4531c0                   xor r8d, r8d
  072a  483955b8                 cmp qword ptr [rbp-72], rdx
  072e  0f8599fcffff             jne L27
  0734  e938faffff               jmp L26
; failure exits
L20:
  0739  488b45d0                 mov rax, qword ptr [rbp-48]
  073d  ff75b0                   push qword ptr [rbp-80]
  0740  8f4058                   pop qword ptr [rax+88]
  0743  48895060                 mov qword ptr [rax+96], rdx
  0747  b801000000               mov eax, 1
  074c  ebc7                     short jmp L0
L40:
  074e  488b45d0                 mov rax, qword ptr [rbp-48]
  0752  ff75b0                   push qword ptr [rbp-80]
  0755  8f4058                   pop qword ptr [rax+88]
  0758  48895060                 mov qword ptr [rax+96], rdx
  075c  b803000000               mov eax, 3
  0761  ebb2                     short jmp L0
L43:
  0763  488b45d0                 mov rax, qword ptr [rbp-48]
  0767  ff75b0                   push qword ptr [rbp-80]
  076a  8f4058                   pop qword ptr [rax+88]
  076d  48895060                 mov qword ptr [rax+96], rdx
  0771  b804000000               mov eax, 4
  0776  eb9d                     short jmp L0
L48:
  0778  488b45d0                 mov rax, qword ptr [rbp-48]
  077c  ff75b0                   push qword ptr [rbp-80]
  077f  8f4058                   pop qword ptr [rax+88]
  0782  48895060                 mov qword ptr [rax+96], rdx
  0786  b802000000               mov eax, 2
  078b  eb88                     short jmp L0
L49:
  078d  488b45d0                 mov rax, qword ptr [rbp-48]
  0791  ff75b0                   push qword ptr [rbp-80]
  0794  8f4058                   pop qword ptr [rax+88]
  0797  48895060                 mov qword ptr [rax+96], rdx
  079b  b802000000               mov eax, 2
  07a0  e970ffffff               jmp L0
L66:
  07a5  488b45d0                 mov rax, qword ptr [rbp-48]
  07a9  ff75b0                   push qword ptr [rbp-80]
  07ac  8f4058                   pop qword ptr [rax+88]
  07af  48895060                 mov qword ptr [rax+96], rdx
  07b3  b803000000               mov eax, 3
  07b8  e958ffffff               jmp L0
L69:
  07bd  488b45d0                 mov rax, qword ptr [rbp-48]
  07c1  ff75b0                   push qword ptr [rbp-80]
  07c4  8f4058                   pop qword ptr [rax+88]
  07c7  48895060                 mov qword ptr [rax+96], rdx
  07cb  b804000000               mov eax, 4
  07d0  e940ffffff               jmp L0
; constants
