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
; pooled = arg pooled
  0034  488b4f50                 mov rcx, qword ptr [rdi+80]
; offsets = arg offsets
  0038  488b4720                 mov rax, qword ptr [rdi+32]
  003c  488945a0                 mov qword ptr [rbp-96], rax
; weights = arg weights
  0040  488b4730                 mov rax, qword ptr [rdi+48]
  0044  488945c0                 mov qword ptr [rbp-64], rax
; mapping = arg mapping
  0048  488b7738                 mov rsi, qword ptr [rdi+56]
; mapping_count = arg mapping_count
  004c  488b5f40                 mov rbx, qword ptr [rdi+64]
; scratch = arg scratch
  0050  4c8b5758                 mov r10, qword ptr [rdi+88]
; out = arg output
  0054  4c8b5f48                 mov r11, qword ptr [rdi+72]
; bag = set 0
  0058  31c0                     xor eax, eax
  005a  488945b0                 mov qword ptr [rbp-80], rax
; last_bag = add bag_count, -1
  005e  488b4598                 mov rax, qword ptr [rbp-104]
  0062  488d40ff                 lea rax, [rax-1]
  0066  48894590                 mov qword ptr [rbp-112], rax
; shifts:i32x16 = const code_shifts
  006a  62f17c4810058c070000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  0074  62f17c48100dc2070000     vmovups zmm1, [L2]
; near_end = add index_count, -16
  007e  488b45a8                 mov rax, qword ptr [rbp-88]
  0082  4c8d78f0                 lea r15, [rax-16]
; if row_count < 1927 {
  0086  4981fe87070000           cmp r14, 1927
  008d  0f8d10000000             jge L5
; if mapping_count < 7708 {
  0093  4881fb1c1e0000           cmp rbx, 7708
  009a  0f8d03000000             jge L7
; near_end = set 0
  00a0  4531ff                   xor r15d, r15d
; }
L7:
; }
L5:
; rows_of_bags = mul bag_count, 20
  00a3  486b559814               imul rdx, qword ptr [rbp-104], 20
; if pooled >= rows_of_bags {
  00a8  4839d1                   cmp rcx, rdx
  00ab  0f8c1d000000             jl L9
; if row_count < 7711 {
  00b1  4981fe1f1e0000           cmp r14, 7711
  00b8  0f8d10000000             jge L11
; if mapping_count < 30844 {
  00be  4881fb7c780000           cmp rbx, 30844
  00c5  0f8d03000000             jge L13
; near_end = set 0
  00cb  4531ff                   xor r15d, r15d
; }
L13:
; }
L11:
; }
L9:
; far_end = add index_count, -128
  00ce  488b45a8                 mov rax, qword ptr [rbp-88]
  00d2  488d4080                 lea rax, [rax-128]
  00d6  488945c8                 mov qword ptr [rbp-56], rax
; if row_count < 370086 {
  00da  4981fea6a50500           cmp r14, 370086
  00e1  0f8d13000000             jge L15
; if mapping_count < 1480344 {
  00e7  4881fb98961600           cmp rbx, 1480344
  00ee  0f8d06000000             jge L17
; far_end = set 0
  00f4  31c0                     xor eax, eax
  00f6  488945c8                 mov qword ptr [rbp-56], rax
; }
L17:
; }
L15:
; pos = set 0
  00fa  31d2                     xor edx, edx
; pos = move bag
  00fc  488b55b0                 mov rdx, qword ptr [rbp-80]
; if bag < bag_count {
  0100  488b45b0                 mov rax, qword ptr [rbp-80]
  0104  483b4598                 cmp rax, qword ptr [rbp-104]
  0108  0f8d19000000             jge L19
; pos = load_i32 [offsets + bag<<2]
  010e  488b45b0                 mov rax, qword ptr [rbp-80]
  0112  48c1e002                 shl rax, 2
  0116  480345a0                 add rax, qword ptr [rbp-96]
  011a  486310                   movsxd rdx, dword ptr [rax]
; fail_if index_count <u pos -> 1
  011d  483955a8                 cmp qword ptr [rbp-88], rdx
  0121  0f8215060000             jb L20
; }
L19:
; one_row_end = sub index_count, pos
  0127  4c8b45a8                 mov r8, qword ptr [rbp-88]
  012b  4929d0                   sub r8, rdx
; one_row_end = add one_row_end, bag
  012e  4c0345b0                 add r8, qword ptr [rbp-80]
; one_row_end = move_if last_bag < one_row_end ? last_bag
  0132  4c394590                 cmp qword ptr [rbp-112], r8
  0136  4c0f4c4590               cmovl r8, qword ptr [rbp-112]
; if row_count == 0 {
  013b  4d85f6                   test r14, r14
  013e  0f8503000000             jne L22
; one_row_end = set 0
  0144  4531c0                   xor r8d, r8d
; }
L22:
; loop bag < one_row_end {
  0147  4c3945b0                 cmp qword ptr [rbp-80], r8
  014b  0f8d89020000             jge L24
L23:
; end = load_i32 [offsets + bag<<2 + 4]
  0151  488b45b0                 mov rax, qword ptr [rbp-80]
  0155  48c1e002                 shl rax, 2
  0159  480345a0                 add rax, qword ptr [rbp-96]
  015d  48634004                 movsxd rax, dword ptr [rax+4]
  0161  488945b8                 mov qword ptr [rbp-72], rax
; end = add end, -1
  0165  488345b8ff               add qword ptr [rbp-72], -1
; if end != pos, seldom {
  016a  483955b8                 cmp qword ptr [rbp-72], rdx
  016e  0f85b6050000             jne L25
L26:
; if end == pos {
; if pos < far_end {
  0174  483b55c8                 cmp rdx, qword ptr [rbp-56]
  0178  0f8d39000000             jge L29
; ahead = load_i32 [indices + pos<<2 + 512]
  017e  49638c9100020000         movsxd rcx, dword ptr [r9+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  0186  0f180c8e                 prefetcht0 [rsi+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  018a  49638c9100010000         movsxd rcx, dword ptr [r9+rdx*4+256]
; if mapping != 0 {
  0192  4885f6                   test rsi, rsi
  0195  0f840d000000             je L31
; if ahead <u mapping_count {
  019b  4839d9                   cmp rcx, rbx
  019e  0f8304000000             jae L33
; ahead = load_i32 [mapping + ahead<<2]
  01a4  48630c8e                 movsxd rcx, dword ptr [rsi+rcx*4]
; }
L33:
; }
L31:
; ahead = mul ahead, 68
  01a8  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  01ac  498d3c0c                 lea rdi, [r12+rcx]
; prefetch L2 [ahead_row]
  01b0  0f1817                   prefetcht1 [rdi]
; prefetch L2 [ahead_row + 67]
  01b3  0f185743                 prefetcht1 [rdi+67]
; }
L29:
; if pos < near_end {
  01b7  4c39fa                   cmp rdx, r15
  01ba  0f8d2a000000             jge L35
; ahead = load_i32 [indices + pos<<2 + 64]
  01c0  49634c9140               movsxd rcx, dword ptr [r9+rdx*4+64]
; if mapping != 0 {
  01c5  4885f6                   test rsi, rsi
  01c8  0f840d000000             je L37
; if ahead <u mapping_count {
  01ce  4839d9                   cmp rcx, rbx
  01d1  0f8304000000             jae L39
; ahead = load_i32 [mapping + ahead<<2]
  01d7  48630c8e                 movsxd rcx, dword ptr [rsi+rcx*4]
; }
L39:
; }
L37:
; ahead = mul ahead, 68
  01db  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  01df  498d3c0c                 lea rdi, [r12+rcx]
; prefetch L1 [ahead_row]
  01e3  0f180f                   prefetcht0 [rdi]
; prefetch L1 [ahead_row + 67]
  01e6  0f184f43                 prefetcht0 [rdi+67]
; }
L35:
; index = load_i32 [indices + pos<<2]
  01ea  49630c91                 movsxd rcx, dword ptr [r9+rdx*4]
; fail_if index >=u mapping_count -> 3
  01ee  4839d9                   cmp rcx, rbx
  01f1  0f835a050000             jae L40
; if mapping != 0 {
  01f7  4885f6                   test rsi, rsi
  01fa  0f8404000000             je L42
; index = load_i32 [mapping + index<<2]
  0200  48630c8e                 movsxd rcx, dword ptr [rsi+rcx*4]
; }
L42:
; present = add index, 1
  0204  488d7901                 lea rdi, [rcx+1]
; fail_if row_count <u present -> 4
  0208  4939fe                   cmp r14, rdi
  020b  0f8255050000             jb L43
; kept_bits = min present, 1
  0211  48c7c001000000           mov rax, 1
  0218  4839f8                   cmp rax, rdi
  021b  480f4fc7                 cmovg rax, rdi
  021f  4889c7                   mov rdi, rax
; kept_bits = mul kept_bits, -1
  0222  486bffff                 imul rdi, rdi, -1
; store_i64 [scratch] kept_bits
  0226  49893a                   mov [r10], rdi
; index = max index, 0
  0229  48c7c000000000           mov rax, 0
  0230  4839c8                   cmp rax, rcx
  0233  480f4cc1                 cmovl rax, rcx
  0237  4889c1                   mov rcx, rax
; row_offset = mul index, 68
  023a  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  023e  4c01e1                   add rcx, r12
; zero:f32x16 = zero
  0241  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 64]
  0245  c4e279585940             vpbroadcastd xmm3, [rcx+64]
  024b  c4e27913db               vcvtph2ps xmm3, xmm3
; weight:f32x2 = splat_host [weights + pos<<2]
  0250  488b45c0                 mov rax, qword ptr [rbp-64]
  0254  c4e279582490             vpbroadcastd xmm4, [rax+rdx*4]
; factors:f32x2 = fmul weight, factors
  025a  c5d859db                 vmulps xmm3, xmm4, xmm3
; store [out] 2 lanes factors
  025e  c4c178131b               vmovlps [r11], xmm3
; scale:f32x16 = splat_host [out]
  0263  62d27d48581b             vpbroadcastd zmm3, [r11]
; bias:f32x16 = splat_host [out + 4]
  0269  62d27d48586301           vpbroadcastd zmm4, [r11+4]
; kept_bits:i32x16 = splat_host [scratch]
  0270  62d27d48582a             vpbroadcastd zmm5, [r10]
; scale:f32x16 = and scale, kept_bits
  0276  62f16548dbdd             vpandd zmm3, zmm3, zmm5
; bias:f32x16 = and bias, kept_bits
  027c  62f15d48dbe5             vpandd zmm4, zmm4, zmm5
; bias:f32x16 = fadd bias, zero
  0282  62f15c4858e2             vaddps zmm4, zmm4, zmm2
; code:i32x16 = splat_64 [row]
  0288  62f2fd485911             vpbroadcastq zmm2, [rcx]
; code:i32x16 = shr code, shifts
  028e  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0294  62f26d4816e9             vpermps zmm5, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  029a  62f26548a8ec             vfmadd213ps zmm5, zmm3, zmm4
; code:i32x16 = splat_64 [row + 8]
  02a0  62f2fd48595101           vpbroadcastq zmm2, [rcx+8]
; code:i32x16 = shr code, shifts
  02a7  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02ad  62f26d4816f1             vpermps zmm6, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02b3  62f26548a8f4             vfmadd213ps zmm6, zmm3, zmm4
; code:i32x16 = splat_64 [row + 16]
  02b9  62f2fd48595102           vpbroadcastq zmm2, [rcx+16]
; code:i32x16 = shr code, shifts
  02c0  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02c6  62f26d4816f9             vpermps zmm7, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02cc  62f26548a8fc             vfmadd213ps zmm7, zmm3, zmm4
; code:i32x16 = splat_64 [row + 24]
  02d2  62f2fd48595103           vpbroadcastq zmm2, [rcx+24]
; code:i32x16 = shr code, shifts
  02d9  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02df  62726d4816c1             vpermps zmm8, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02e5  62726548a8c4             vfmadd213ps zmm8, zmm3, zmm4
; code:i32x16 = splat_64 [row + 32]
  02eb  62f2fd48595104           vpbroadcastq zmm2, [rcx+32]
; code:i32x16 = shr code, shifts
  02f2  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02f8  62726d4816c9             vpermps zmm9, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02fe  62726548a8cc             vfmadd213ps zmm9, zmm3, zmm4
; code:i32x16 = splat_64 [row + 40]
  0304  62f2fd48595105           vpbroadcastq zmm2, [rcx+40]
; code:i32x16 = shr code, shifts
  030b  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0311  62726d4816d1             vpermps zmm10, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0317  62726548a8d4             vfmadd213ps zmm10, zmm3, zmm4
; code:i32x16 = splat_64 [row + 48]
  031d  62f2fd48595106           vpbroadcastq zmm2, [rcx+48]
; code:i32x16 = shr code, shifts
  0324  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  032a  62726d4816d9             vpermps zmm11, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0330  62726548a8dc             vfmadd213ps zmm11, zmm3, zmm4
; code:i32x16 = splat_64 [row + 56]
  0336  62f2fd48595107           vpbroadcastq zmm2, [rcx+56]
; code:i32x16 = shr code, shifts
  033d  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0343  62f26d4816d1             vpermps zmm2, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0349  62f26548a8d4             vfmadd213ps zmm2, zmm3, zmm4
; order:i32x16 = const column_order
  034f  62f17c48101d27050000     vmovups zmm3, [L3]
; value:f32x16 = permute value, order
  0359  62f2654816ed             vpermps zmm5, zmm3, zmm5
; store [out] 16 lanes value
  035f  62d17c48112b             vmovups [r11], zmm5
; value:f32x16 = permute value, order
  0365  62f2654816f6             vpermps zmm6, zmm3, zmm6
; store [out + 64] 16 lanes value
  036b  62d17c48117301           vmovups [r11+64], zmm6
; value:f32x16 = permute value, order
  0372  62f2654816ff             vpermps zmm7, zmm3, zmm7
; store [out + 128] 16 lanes value
  0378  62d17c48117b02           vmovups [r11+128], zmm7
; value:f32x16 = permute value, order
  037f  6252654816c0             vpermps zmm8, zmm3, zmm8
; store [out + 192] 16 lanes value
  0385  62517c48114303           vmovups [r11+192], zmm8
; value:f32x16 = permute value, order
  038c  6252654816c9             vpermps zmm9, zmm3, zmm9
; store [out + 256] 16 lanes value
  0392  62517c48114b04           vmovups [r11+256], zmm9
; value:f32x16 = permute value, order
  0399  6252654816d2             vpermps zmm10, zmm3, zmm10
; store [out + 320] 16 lanes value
  039f  62517c48115305           vmovups [r11+320], zmm10
; value:f32x16 = permute value, order
  03a6  6252654816db             vpermps zmm11, zmm3, zmm11
; store [out + 384] 16 lanes value
  03ac  62517c48115b06           vmovups [r11+384], zmm11
; value:f32x16 = permute value, order
  03b3  62f2654816d2             vpermps zmm2, zmm3, zmm2
; store [out + 448] 16 lanes value
  03b9  62d17c48115307           vmovups [r11+448], zmm2
; out = add out, 512
  03c0  4981c300020000           add r11, 512
; bag = add bag, 1
  03c7  488345b001               add qword ptr [rbp-80], 1
; pos = add pos, 1
  03cc  4883c201                 add rdx, 1
; }
L27:
; }
  03d0  4c3945b0                 cmp qword ptr [rbp-80], r8
  03d4  0f8c77fdffff             jl L23
L24:
; loop bag < bag_count {
  03da  488b45b0                 mov rax, qword ptr [rbp-80]
  03de  483b4598                 cmp rax, qword ptr [rbp-104]
  03e2  0f8d2e030000             jge L45
L44:
; end = move index_count
  03e8  488b45a8                 mov rax, qword ptr [rbp-88]
  03ec  488945b8                 mov qword ptr [rbp-72], rax
; if bag < last_bag {
  03f0  488b45b0                 mov rax, qword ptr [rbp-80]
  03f4  483b4590                 cmp rax, qword ptr [rbp-112]
  03f8  0f8d14000000             jge L47
; end = load_i32 [offsets + bag<<2 + 4]
  03fe  488b45b0                 mov rax, qword ptr [rbp-80]
  0402  48c1e002                 shl rax, 2
  0406  480345a0                 add rax, qword ptr [rbp-96]
  040a  48634004                 movsxd rax, dword ptr [rax+4]
  040e  488945b8                 mov qword ptr [rbp-72], rax
; }
L47:
; fail_if end < pos -> 2
  0412  483955b8                 cmp qword ptr [rbp-72], rdx
  0416  0f8c5f030000             jl L48
; fail_if index_count <u end -> 2
  041c  488b45a8                 mov rax, qword ptr [rbp-88]
  0420  483b45b8                 cmp rax, qword ptr [rbp-72]
  0424  0f8266030000             jb L49
; acc0:f32x16 = zero
  042a  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  042e  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  0432  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  0436  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  043a  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  043e  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  0442  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  0447  c4413057c9               vxorps xmm9, xmm9, xmm9
; loop pos < end {
  044c  483b55b8                 cmp rdx, qword ptr [rbp-72]
  0450  0f8d35020000             jge L51
L50:
; chunk_end = add pos, 128
  0456  4c8daa80000000           lea r13, [rdx+128]
; chunk_end = move_if end < chunk_end ? end
  045d  4c396db8                 cmp qword ptr [rbp-72], r13
  0461  4c0f4c6db8               cmovl r13, qword ptr [rbp-72]
; kept = set 0
  0466  4531c0                   xor r8d, r8d
; loop pos < chunk_end {
  0469  4c39ea                   cmp rdx, r13
  046c  0f8dc5000000             jge L53
L52:
; if pos < far_end {
  0472  483b55c8                 cmp rdx, qword ptr [rbp-56]
  0476  0f8d39000000             jge L55
; ahead = load_i32 [indices + pos<<2 + 512]
  047c  49638c9100020000         movsxd rcx, dword ptr [r9+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  0484  0f180c8e                 prefetcht0 [rsi+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  0488  49638c9100010000         movsxd rcx, dword ptr [r9+rdx*4+256]
; if mapping != 0 {
  0490  4885f6                   test rsi, rsi
  0493  0f840d000000             je L57
; if ahead <u mapping_count {
  0499  4839d9                   cmp rcx, rbx
  049c  0f8304000000             jae L59
; ahead = load_i32 [mapping + ahead<<2]
  04a2  48630c8e                 movsxd rcx, dword ptr [rsi+rcx*4]
; }
L59:
; }
L57:
; ahead = mul ahead, 68
  04a6  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  04aa  498d3c0c                 lea rdi, [r12+rcx]
; prefetch L2 [ahead_row]
  04ae  0f1817                   prefetcht1 [rdi]
; prefetch L2 [ahead_row + 67]
  04b1  0f185743                 prefetcht1 [rdi+67]
; }
L55:
; if pos < near_end {
  04b5  4c39fa                   cmp rdx, r15
  04b8  0f8d2a000000             jge L61
; ahead = load_i32 [indices + pos<<2 + 64]
  04be  49634c9140               movsxd rcx, dword ptr [r9+rdx*4+64]
; if mapping != 0 {
  04c3  4885f6                   test rsi, rsi
  04c6  0f840d000000             je L63
; if ahead <u mapping_count {
  04cc  4839d9                   cmp rcx, rbx
  04cf  0f8304000000             jae L65
; ahead = load_i32 [mapping + ahead<<2]
  04d5  48630c8e                 movsxd rcx, dword ptr [rsi+rcx*4]
; }
L65:
; }
L63:
; ahead = mul ahead, 68
  04d9  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  04dd  498d3c0c                 lea rdi, [r12+rcx]
; prefetch L1 [ahead_row]
  04e1  0f180f                   prefetcht0 [rdi]
; prefetch L1 [ahead_row + 67]
  04e4  0f184f43                 prefetcht0 [rdi+67]
; }
L61:
; index = load_i32 [indices + pos<<2]
  04e8  49630c91                 movsxd rcx, dword ptr [r9+rdx*4]
; fail_if index >=u mapping_count -> 3
  04ec  4839d9                   cmp rcx, rbx
  04ef  0f83b3020000             jae L66
; if mapping != 0 {
  04f5  4885f6                   test rsi, rsi
  04f8  0f8404000000             je L68
; index = load_i32 [mapping + index<<2]
  04fe  48630c8e                 movsxd rcx, dword ptr [rsi+rcx*4]
; }
L68:
; present = add index, 1
  0502  488d7901                 lea rdi, [rcx+1]
; fail_if row_count <u present -> 4
  0506  4939fe                   cmp r14, rdi
  0509  0f82b1020000             jb L69
; row_offset = mul index, 68
  050f  486bc944                 imul rcx, rcx, 68
; store_i64 [scratch + kept<<3] row_offset
  0513  4b890cc2                 mov [r10+r8*8], rcx
; store_i64 [scratch + kept<<3 + 1024] pos
  0517  4b8994c200040000         mov [r10+r8*8+1024], rdx
; more = add kept, 1
  051f  498d4801                 lea rcx, [r8+1]
; kept = move_if present != 0 ? more
  0523  4885ff                   test rdi, rdi
  0526  4c0f45c1                 cmovne r8, rcx
; pos = add pos, 1
  052a  4883c201                 add rdx, 1
; }
  052e  4c39ea                   cmp rdx, r13
  0531  0f8c3bffffff             jl L52
L53:
; at = set 0
  0537  31ff                     xor edi, edi
; loop at < kept {
  0539  4c39c7                   cmp rdi, r8
  053c  0f8d3f010000             jge L71
L70:
; kept_offset = load_i64 [scratch + at<<3]
  0542  498b0cfa                 mov rcx, [r10+rdi*8]
; kept_pos = load_i64 [scratch + at<<3 + 1024]
  0546  4d8bacfa00040000         mov r13, [r10+rdi*8+1024]
; row = add table, kept_offset
  054e  4c01e1                   add rcx, r12
; factors:f32x2 = splat_f16_pair [row + 64]
  0551  c46279585140             vpbroadcastd xmm10, [rcx+64]
  0557  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [weights + kept_pos<<2]
  055c  488b45c0                 mov rax, qword ptr [rbp-64]
  0560  c42279581ca8             vpbroadcastd xmm11, [rax+r13*4]
; factors:f32x2 = fmul weight, factors
  0566  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [out] 2 lanes factors
  056b  c441781313               vmovlps [r11], xmm10
; scale:f32x16 = splat_host [out]
  0570  62527d485813             vpbroadcastd zmm10, [r11]
; bias:f32x16 = splat_host [out + 4]
  0576  62527d48585b01           vpbroadcastd zmm11, [r11+4]
; code:i32x16 = splat_64 [row + 24]
  057d  6272fd48596103           vpbroadcastq zmm12, [rcx+24]
; code:i32x16 = shr code, shifts
  0584  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc1:f32x16 = fadd acc1, bias
  058a  62d1644858db             vaddps zmm3, zmm3, zmm11
; code1:i32x16 = splat_64 [row + 8]
  0590  6272fd48596901           vpbroadcastq zmm13, [rcx+8]
; code1:i32x16 = shr code1, shifts
  0597  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc0:f32x16 = fadd acc0, bias
  059d  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; value:f32x16 = lookup code1, values
  05a3  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [row]
  05a9  6272fd485929             vpbroadcastq zmm13, [rcx]
; code1:i32x16 = shr code1, shifts
  05af  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc3:f32x16 = fadd acc3, bias
  05b5  62d1544858eb             vaddps zmm5, zmm5, zmm11
; value1:f32x16 = lookup code1, values
  05bb  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 16]
  05c1  6272fd48596902           vpbroadcastq zmm13, [rcx+16]
; code1:i32x16 = shr code1, shifts
  05c8  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc2:f32x16 = fadd acc2, bias
  05ce  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; acc0:f32x16 = fma scale, value1, acc0
  05d4  62d22d48b8d7             vfmadd231ps zmm2, zmm10, zmm15
; acc1:f32x16 = fma scale, value, acc1
  05da  62d22d48b8de             vfmadd231ps zmm3, zmm10, zmm14
; value:f32x16 = lookup code, values
  05e0  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc3:f32x16 = fma scale, value, acc3
  05e6  62d22d48b8ee             vfmadd231ps zmm5, zmm10, zmm14
; value:f32x16 = lookup code1, values
  05ec  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc2:f32x16 = fma scale, value, acc2
  05f2  62d22d48b8e6             vfmadd231ps zmm4, zmm10, zmm14
; code:i32x16 = splat_64 [row + 56]
  05f8  6272fd48596107           vpbroadcastq zmm12, [rcx+56]
; code:i32x16 = shr code, shifts
  05ff  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc5:f32x16 = fadd acc5, bias
  0605  62d1444858fb             vaddps zmm7, zmm7, zmm11
; code1:i32x16 = splat_64 [row + 40]
  060b  6272fd48596905           vpbroadcastq zmm13, [rcx+40]
; code1:i32x16 = shr code1, shifts
  0612  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc4:f32x16 = fadd acc4, bias
  0618  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; value:f32x16 = lookup code1, values
  061e  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 32]
  0624  6272fd48596904           vpbroadcastq zmm13, [rcx+32]
; code1:i32x16 = shr code1, shifts
  062b  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc7:f32x16 = fadd acc7, bias
  0631  6251344858cb             vaddps zmm9, zmm9, zmm11
; value1:f32x16 = lookup code1, values
  0637  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 48]
  063d  6272fd48596906           vpbroadcastq zmm13, [rcx+48]
; code1:i32x16 = shr code1, shifts
  0644  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc6:f32x16 = fadd acc6, bias
  064a  62513c4858c3             vaddps zmm8, zmm8, zmm11
; acc4:f32x16 = fma scale, value1, acc4
  0650  62d22d48b8f7             vfmadd231ps zmm6, zmm10, zmm15
; acc5:f32x16 = fma scale, value, acc5
  0656  62d22d48b8fe             vfmadd231ps zmm7, zmm10, zmm14
; value:f32x16 = lookup code, values
  065c  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc7:f32x16 = fma scale, value, acc7
  0662  62522d48b8ce             vfmadd231ps zmm9, zmm10, zmm14
; value:f32x16 = lookup code1, values
  0668  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc6:f32x16 = fma scale, value, acc6
  066e  62522d48b8c6             vfmadd231ps zmm8, zmm10, zmm14
; at = add at, 1
  0674  4883c701                 add rdi, 1
; }
  0678  4c39c7                   cmp rdi, r8
  067b  0f8cc1feffff             jl L70
L71:
; }
  0681  483b55b8                 cmp rdx, qword ptr [rbp-72]
  0685  0f8ccbfdffff             jl L50
L51:
; order:i32x16 = const column_order
  068b  62717c481015eb010000     vmovups zmm10, [L3]
; acc0:f32x16 = permute acc0, order
  0695  62f22d4816d2             vpermps zmm2, zmm10, zmm2
; store [out] 16 lanes acc0
  069b  62d17c481113             vmovups [r11], zmm2
; acc1:f32x16 = permute acc1, order
  06a1  62f22d4816db             vpermps zmm3, zmm10, zmm3
; store [out + 64] 16 lanes acc1
  06a7  62d17c48115b01           vmovups [r11+64], zmm3
; acc2:f32x16 = permute acc2, order
  06ae  62f22d4816e4             vpermps zmm4, zmm10, zmm4
; store [out + 128] 16 lanes acc2
  06b4  62d17c48116302           vmovups [r11+128], zmm4
; acc3:f32x16 = permute acc3, order
  06bb  62f22d4816ed             vpermps zmm5, zmm10, zmm5
; store [out + 192] 16 lanes acc3
  06c1  62d17c48116b03           vmovups [r11+192], zmm5
; acc4:f32x16 = permute acc4, order
  06c8  62f22d4816f6             vpermps zmm6, zmm10, zmm6
; store [out + 256] 16 lanes acc4
  06ce  62d17c48117304           vmovups [r11+256], zmm6
; acc5:f32x16 = permute acc5, order
  06d5  62f22d4816ff             vpermps zmm7, zmm10, zmm7
; store [out + 320] 16 lanes acc5
  06db  62d17c48117b05           vmovups [r11+320], zmm7
; acc6:f32x16 = permute acc6, order
  06e2  62522d4816c0             vpermps zmm8, zmm10, zmm8
; store [out + 384] 16 lanes acc6
  06e8  62517c48114306           vmovups [r11+384], zmm8
; acc7:f32x16 = permute acc7, order
  06ef  62522d4816c9             vpermps zmm9, zmm10, zmm9
; store [out + 448] 16 lanes acc7
  06f5  62517c48114b07           vmovups [r11+448], zmm9
; out = add out, 512
  06fc  4981c300020000           add r11, 512
; bag = add bag, 1
  0703  488345b001               add qword ptr [rbp-80], 1
; }
  0708  488b45b0                 mov rax, qword ptr [rbp-80]
  070c  483b4598                 cmp rax, qword ptr [rbp-104]
  0710  0f8cd2fcffff             jl L44
L45:
; leave
  0716  31c0                     xor eax, eax
L0:
  0718  c5f877                   vzeroupper
  071b  4883c448                 add rsp, 72
  071f  415f                     pop r15
  0721  415e                     pop r14
  0723  415d                     pop r13
  0725  415c                     pop r12
  0727  5b                       pop rbx
  0728  5d                       pop rbp
  0729  c3                       ret
; seldom
L25:
; one_row_end = set 0
  072a  4531c0                   xor r8d, r8d
  072d  483955b8                 cmp qword ptr [rbp-72], rdx
  0731  0f8599fcffff             jne L27
  0737  e938faffff               jmp L26
; failure exits
L20:
  073c  488b45d0                 mov rax, qword ptr [rbp-48]
  0740  ff75b0                   push qword ptr [rbp-80]
  0743  8f4060                   pop qword ptr [rax+96]
  0746  48895068                 mov qword ptr [rax+104], rdx
  074a  b801000000               mov eax, 1
  074f  ebc7                     short jmp L0
L40:
  0751  488b45d0                 mov rax, qword ptr [rbp-48]
  0755  ff75b0                   push qword ptr [rbp-80]
  0758  8f4060                   pop qword ptr [rax+96]
  075b  48895068                 mov qword ptr [rax+104], rdx
  075f  b803000000               mov eax, 3
  0764  ebb2                     short jmp L0
L43:
  0766  488b45d0                 mov rax, qword ptr [rbp-48]
  076a  ff75b0                   push qword ptr [rbp-80]
  076d  8f4060                   pop qword ptr [rax+96]
  0770  48895068                 mov qword ptr [rax+104], rdx
  0774  b804000000               mov eax, 4
  0779  eb9d                     short jmp L0
L48:
  077b  488b45d0                 mov rax, qword ptr [rbp-48]
  077f  ff75b0                   push qword ptr [rbp-80]
  0782  8f4060                   pop qword ptr [rax+96]
  0785  48895068                 mov qword ptr [rax+104], rdx
  0789  b802000000               mov eax, 2
  078e  eb88                     short jmp L0
L49:
  0790  488b45d0                 mov rax, qword ptr [rbp-48]
  0794  ff75b0                   push qword ptr [rbp-80]
  0797  8f4060                   pop qword ptr [rax+96]
  079a  48895068                 mov qword ptr [rax+104], rdx
  079e  b802000000               mov eax, 2
  07a3  e970ffffff               jmp L0
L66:
  07a8  488b45d0                 mov rax, qword ptr [rbp-48]
  07ac  ff75b0                   push qword ptr [rbp-80]
  07af  8f4060                   pop qword ptr [rax+96]
  07b2  48895068                 mov qword ptr [rax+104], rdx
  07b6  b803000000               mov eax, 3
  07bb  e958ffffff               jmp L0
L69:
  07c0  488b45d0                 mov rax, qword ptr [rbp-48]
  07c4  ff75b0                   push qword ptr [rbp-80]
  07c7  8f4060                   pop qword ptr [rax+96]
  07ca  48895068                 mov qword ptr [rax+104], rdx
  07ce  b804000000               mov eax, 4
  07d3  e940ffffff               jmp L0
; constants
