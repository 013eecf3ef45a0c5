; spec      embedding_bag bits=4 dim=128 weighted pruned index=i32 offset=i32
; target    avx512 (x86-64)
; numerics  reference
; bytes     2176
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
  0066  62f17c48100550070000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  0070  62f17c48100d86070000     vmovups zmm1, [L2]
; near_end = add index_count, -16
  007a  488b45a8                 mov rax, qword ptr [rbp-88]
  007e  4c8d78f0                 lea r15, [rax-16]
; short_bags = mul bag_count, 5
  0082  486b4d9805               imul rcx, qword ptr [rbp-104], 5
; if index_count >= short_bags {
  0087  48394da8                 cmp qword ptr [rbp-88], rcx
  008b  0f8c1d000000             jl L5
; if row_count < 7711 {
  0091  4981fe1f1e0000           cmp r14, 7711
  0098  0f8d10000000             jge L7
; if mapping_count < 30844 {
  009e  4881fb7c780000           cmp rbx, 30844
  00a5  0f8d03000000             jge L9
; near_end = set 0
  00ab  4531ff                   xor r15d, r15d
; }
L9:
; }
L7:
; }
L5:
; far_end = add index_count, -128
  00ae  488b45a8                 mov rax, qword ptr [rbp-88]
  00b2  488d4080                 lea rax, [rax-128]
  00b6  488945c8                 mov qword ptr [rbp-56], rax
; if row_count < 370086 {
  00ba  4981fea6a50500           cmp r14, 370086
  00c1  0f8d13000000             jge L11
; if mapping_count < 1480344 {
  00c7  4881fb98961600           cmp rbx, 1480344
  00ce  0f8d06000000             jge L13
; far_end = set 0
  00d4  31c0                     xor eax, eax
  00d6  488945c8                 mov qword ptr [rbp-56], rax
; }
L13:
; }
L11:
; pos = set 0
  00da  31d2                     xor edx, edx
; pos = move bag
  00dc  488b55b0                 mov rdx, qword ptr [rbp-80]
; if bag < bag_count {
  00e0  488b45b0                 mov rax, qword ptr [rbp-80]
  00e4  483b4598                 cmp rax, qword ptr [rbp-104]
  00e8  0f8d19000000             jge L15
; pos = load_i32 [offsets + bag<<2]
  00ee  488b45b0                 mov rax, qword ptr [rbp-80]
  00f2  48c1e002                 shl rax, 2
  00f6  480345a0                 add rax, qword ptr [rbp-96]
  00fa  486310                   movsxd rdx, dword ptr [rax]
; fail_if index_count <u pos -> 1
  00fd  483955a8                 cmp qword ptr [rbp-88], rdx
  0101  0f8215060000             jb L16
; }
L15:
; one_row_end = sub index_count, pos
  0107  4c8b45a8                 mov r8, qword ptr [rbp-88]
  010b  4929d0                   sub r8, rdx
; one_row_end = add one_row_end, bag
  010e  4c0345b0                 add r8, qword ptr [rbp-80]
; one_row_end = move_if last_bag < one_row_end ? last_bag
  0112  4c394590                 cmp qword ptr [rbp-112], r8
  0116  4c0f4c4590               cmovl r8, qword ptr [rbp-112]
; if row_count == 0 {
  011b  4d85f6                   test r14, r14
  011e  0f8503000000             jne L18
; one_row_end = set 0
  0124  4531c0                   xor r8d, r8d
; }
L18:
; loop bag < one_row_end {
  0127  4c3945b0                 cmp qword ptr [rbp-80], r8
  012b  0f8d89020000             jge L20
L19:
; end = load_i32 [offsets + bag<<2 + 4]
  0131  488b45b0                 mov rax, qword ptr [rbp-80]
  0135  48c1e002                 shl rax, 2
  0139  480345a0                 add rax, qword ptr [rbp-96]
  013d  48634004                 movsxd rax, dword ptr [rax+4]
  0141  488945b8                 mov qword ptr [rbp-72], rax
; end = add end, -1
  0145  488345b8ff               add qword ptr [rbp-72], -1
; if end != pos, seldom {
  014a  483955b8                 cmp qword ptr [rbp-72], rdx
  014e  0f85b6050000             jne L21
L22:
; if end == pos {
; if pos < far_end {
  0154  483b55c8                 cmp rdx, qword ptr [rbp-56]
  0158  0f8d39000000             jge L25
; ahead = load_i32 [indices + pos<<2 + 512]
  015e  49638c9100020000         movsxd rcx, dword ptr [r9+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  0166  0f180c8e                 prefetcht0 [rsi+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  016a  49638c9100010000         movsxd rcx, dword ptr [r9+rdx*4+256]
; if mapping != 0 {
  0172  4885f6                   test rsi, rsi
  0175  0f840d000000             je L27
; if ahead <u mapping_count {
  017b  4839d9                   cmp rcx, rbx
  017e  0f8304000000             jae L29
; ahead = load_i32 [mapping + ahead<<2]
  0184  48630c8e                 movsxd rcx, dword ptr [rsi+rcx*4]
; }
L29:
; }
L27:
; ahead = mul ahead, 68
  0188  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  018c  498d3c0c                 lea rdi, [r12+rcx]
; prefetch L2 [ahead_row]
  0190  0f1817                   prefetcht1 [rdi]
; prefetch L2 [ahead_row + 67]
  0193  0f185743                 prefetcht1 [rdi+67]
; }
L25:
; if pos < near_end {
  0197  4c39fa                   cmp rdx, r15
  019a  0f8d2a000000             jge L31
; ahead = load_i32 [indices + pos<<2 + 64]
  01a0  49634c9140               movsxd rcx, dword ptr [r9+rdx*4+64]
; if mapping != 0 {
  01a5  4885f6                   test rsi, rsi
  01a8  0f840d000000             je L33
; if ahead <u mapping_count {
  01ae  4839d9                   cmp rcx, rbx
  01b1  0f8304000000             jae L35
; ahead = load_i32 [mapping + ahead<<2]
  01b7  48630c8e                 movsxd rcx, dword ptr [rsi+rcx*4]
; }
L35:
; }
L33:
; ahead = mul ahead, 68
  01bb  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  01bf  498d3c0c                 lea rdi, [r12+rcx]
; prefetch L1 [ahead_row]
  01c3  0f180f                   prefetcht0 [rdi]
; prefetch L1 [ahead_row + 67]
  01c6  0f184f43                 prefetcht0 [rdi+67]
; }
L31:
; index = load_i32 [indices + pos<<2]
  01ca  49630c91                 movsxd rcx, dword ptr [r9+rdx*4]
; fail_if index >=u mapping_count -> 3
  01ce  4839d9                   cmp rcx, rbx
  01d1  0f835a050000             jae L36
; if mapping != 0 {
  01d7  4885f6                   test rsi, rsi
  01da  0f8404000000             je L38
; index = load_i32 [mapping + index<<2]
  01e0  48630c8e                 movsxd rcx, dword ptr [rsi+rcx*4]
; }
L38:
; present = add index, 1
  01e4  488d7901                 lea rdi, [rcx+1]
; fail_if row_count <u present -> 4
  01e8  4939fe                   cmp r14, rdi
  01eb  0f8255050000             jb L39
; kept_bits = min present, 1
  01f1  48c7c001000000           mov rax, 1
  01f8  4839f8                   cmp rax, rdi
  01fb  480f4fc7                 cmovg rax, rdi
  01ff  4889c7                   mov rdi, rax
; kept_bits = mul kept_bits, -1
  0202  486bffff                 imul rdi, rdi, -1
; store_i64 [scratch] kept_bits
  0206  49893a                   mov [r10], rdi
; index = max index, 0
  0209  48c7c000000000           mov rax, 0
  0210  4839c8                   cmp rax, rcx
  0213  480f4cc1                 cmovl rax, rcx
  0217  4889c1                   mov rcx, rax
; row_offset = mul index, 68
  021a  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  021e  4c01e1                   add rcx, r12
; zero:f32x16 = zero
  0221  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 64]
  0225  c4e279585940             vpbroadcastd xmm3, [rcx+64]
  022b  c4e27913db               vcvtph2ps xmm3, xmm3
; weight:f32x2 = splat_host [weights + pos<<2]
  0230  488b45c0                 mov rax, qword ptr [rbp-64]
  0234  c4e279582490             vpbroadcastd xmm4, [rax+rdx*4]
; factors:f32x2 = fmul weight, factors
  023a  c5d859db                 vmulps xmm3, xmm4, xmm3
; store [out] 2 lanes factors
  023e  c4c178131b               vmovlps [r11], xmm3
; scale:f32x16 = splat_host [out]
  0243  62d27d48581b             vpbroadcastd zmm3, [r11]
; bias:f32x16 = splat_host [out + 4]
  0249  62d27d48586301           vpbroadcastd zmm4, [r11+4]
; kept_bits:i32x16 = splat_host [scratch]
  0250  62d27d48582a             vpbroadcastd zmm5, [r10]
; scale:f32x16 = and scale, kept_bits
  0256  62f16548dbdd             vpandd zmm3, zmm3, zmm5
; bias:f32x16 = and bias, kept_bits
  025c  62f15d48dbe5             vpandd zmm4, zmm4, zmm5
; bias:f32x16 = fadd bias, zero
  0262  62f15c4858e2             vaddps zmm4, zmm4, zmm2
; code:i32x16 = splat_64 [row]
  0268  62f2fd485911             vpbroadcastq zmm2, [rcx]
; code:i32x16 = shr code, shifts
  026e  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0274  62f26d4816e9             vpermps zmm5, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  027a  62f26548a8ec             vfmadd213ps zmm5, zmm3, zmm4
; code:i32x16 = splat_64 [row + 8]
  0280  62f2fd48595101           vpbroadcastq zmm2, [rcx+8]
; code:i32x16 = shr code, shifts
  0287  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  028d  62f26d4816f1             vpermps zmm6, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0293  62f26548a8f4             vfmadd213ps zmm6, zmm3, zmm4
; code:i32x16 = splat_64 [row + 16]
  0299  62f2fd48595102           vpbroadcastq zmm2, [rcx+16]
; code:i32x16 = shr code, shifts
  02a0  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02a6  62f26d4816f9             vpermps zmm7, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02ac  62f26548a8fc             vfmadd213ps zmm7, zmm3, zmm4
; code:i32x16 = splat_64 [row + 24]
  02b2  62f2fd48595103           vpbroadcastq zmm2, [rcx+24]
; code:i32x16 = shr code, shifts
  02b9  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02bf  62726d4816c1             vpermps zmm8, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02c5  62726548a8c4             vfmadd213ps zmm8, zmm3, zmm4
; code:i32x16 = splat_64 [row + 32]
  02cb  62f2fd48595104           vpbroadcastq zmm2, [rcx+32]
; code:i32x16 = shr code, shifts
  02d2  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02d8  62726d4816c9             vpermps zmm9, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02de  62726548a8cc             vfmadd213ps zmm9, zmm3, zmm4
; code:i32x16 = splat_64 [row + 40]
  02e4  62f2fd48595105           vpbroadcastq zmm2, [rcx+40]
; code:i32x16 = shr code, shifts
  02eb  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02f1  62726d4816d1             vpermps zmm10, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02f7  62726548a8d4             vfmadd213ps zmm10, zmm3, zmm4
; code:i32x16 = splat_64 [row + 48]
  02fd  62f2fd48595106           vpbroadcastq zmm2, [rcx+48]
; code:i32x16 = shr code, shifts
  0304  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  030a  62726d4816d9             vpermps zmm11, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0310  62726548a8dc             vfmadd213ps zmm11, zmm3, zmm4
; code:i32x16 = splat_64 [row + 56]
  0316  62f2fd48595107           vpbroadcastq zmm2, [rcx+56]
; code:i32x16 = shr code, shifts
  031d  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0323  62f26d4816d1             vpermps zmm2, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0329  62f26548a8d4             vfmadd213ps zmm2, zmm3, zmm4
; order:i32x16 = const column_order
  032f  62f17c48101d07050000     vmovups zmm3, [L3]
; value:f32x16 = permute value, order
  0339  62f2654816ed             vpermps zmm5, zmm3, zmm5
; store [out] 16 lanes value
  033f  62d17c48112b             vmovups [r11], zmm5
; value:f32x16 = permute value, order
  0345  62f2654816f6             vpermps zmm6, zmm3, zmm6
; store [out + 64] 16 lanes value
  034b  62d17c48117301           vmovups [r11+64], zmm6
; value:f32x16 = permute value, order
  0352  62f2654816ff             vpermps zmm7, zmm3, zmm7
; store [out + 128] 16 lanes value
  0358  62d17c48117b02           vmovups [r11+128], zmm7
; value:f32x16 = permute value, order
  035f  6252654816c0             vpermps zmm8, zmm3, zmm8
; store [out + 192] 16 lanes value
  0365  62517c48114303           vmovups [r11+192], zmm8
; value:f32x16 = permute value, order
  036c  6252654816c9             vpermps zmm9, zmm3, zmm9
; store [out + 256] 16 lanes value
  0372  62517c48114b04           vmovups [r11+256], zmm9
; value:f32x16 = permute value, order
  0379  6252654816d2             vpermps zmm10, zmm3, zmm10
; store [out + 320] 16 lanes value
  037f  62517c48115305           vmovups [r11+320], zmm10
; value:f32x16 = permute value, order
  0386  6252654816db             vpermps zmm11, zmm3, zmm11
; store [out + 384] 16 lanes value
  038c  62517c48115b06           vmovups [r11+384], zmm11
; value:f32x16 = permute value, order
  0393  62f2654816d2             vpermps zmm2, zmm3, zmm2
; store [out + 448] 16 lanes value
  0399  62d17c48115307           vmovups [r11+448], zmm2
; out = add out, 512
  03a0  4981c300020000           add r11, 512
; bag = add bag, 1
  03a7  488345b001               add qword ptr [rbp-80], 1
; pos = add pos, 1
  03ac  4883c201                 add rdx, 1
; }
L23:
; }
  03b0  4c3945b0                 cmp qword ptr [rbp-80], r8
  03b4  0f8c77fdffff             jl L19
L20:
; loop bag < bag_count {
  03ba  488b45b0                 mov rax, qword ptr [rbp-80]
  03be  483b4598                 cmp rax, qword ptr [rbp-104]
  03c2  0f8d2e030000             jge L41
L40:
; end = move index_count
  03c8  488b45a8                 mov rax, qword ptr [rbp-88]
  03cc  488945b8                 mov qword ptr [rbp-72], rax
; if bag < last_bag {
  03d0  488b45b0                 mov rax, qword ptr [rbp-80]
  03d4  483b4590                 cmp rax, qword ptr [rbp-112]
  03d8  0f8d14000000             jge L43
; end = load_i32 [offsets + bag<<2 + 4]
  03de  488b45b0                 mov rax, qword ptr [rbp-80]
  03e2  48c1e002                 shl rax, 2
  03e6  480345a0                 add rax, qword ptr [rbp-96]
  03ea  48634004                 movsxd rax, dword ptr [rax+4]
  03ee  488945b8                 mov qword ptr [rbp-72], rax
; }
L43:
; fail_if end < pos -> 2
  03f2  483955b8                 cmp qword ptr [rbp-72], rdx
  03f6  0f8c5f030000             jl L44
; fail_if index_count <u end -> 2
  03fc  488b45a8                 mov rax, qword ptr [rbp-88]
  0400  483b45b8                 cmp rax, qword ptr [rbp-72]
  0404  0f8266030000             jb L45
; acc0:f32x16 = zero
  040a  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  040e  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  0412  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  0416  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  041a  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  041e  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  0422  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  0427  c4413057c9               vxorps xmm9, xmm9, xmm9
; loop pos < end {
  042c  483b55b8                 cmp rdx, qword ptr [rbp-72]
  0430  0f8d35020000             jge L47
L46:
; chunk_end = add pos, 128
  0436  4c8daa80000000           lea r13, [rdx+128]
; chunk_end = move_if end < chunk_end ? end
  043d  4c396db8                 cmp qword ptr [rbp-72], r13
  0441  4c0f4c6db8               cmovl r13, qword ptr [rbp-72]
; kept = set 0
  0446  4531c0                   xor r8d, r8d
; loop pos < chunk_end {
  0449  4c39ea                   cmp rdx, r13
  044c  0f8dc5000000             jge L49
L48:
; if pos < far_end {
  0452  483b55c8                 cmp rdx, qword ptr [rbp-56]
  0456  0f8d39000000             jge L51
; ahead = load_i32 [indices + pos<<2 + 512]
  045c  49638c9100020000         movsxd rcx, dword ptr [r9+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  0464  0f180c8e                 prefetcht0 [rsi+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  0468  49638c9100010000         movsxd rcx, dword ptr [r9+rdx*4+256]
; if mapping != 0 {
  0470  4885f6                   test rsi, rsi
  0473  0f840d000000             je L53
; if ahead <u mapping_count {
  0479  4839d9                   cmp rcx, rbx
  047c  0f8304000000             jae L55
; ahead = load_i32 [mapping + ahead<<2]
  0482  48630c8e                 movsxd rcx, dword ptr [rsi+rcx*4]
; }
L55:
; }
L53:
; ahead = mul ahead, 68
  0486  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  048a  498d3c0c                 lea rdi, [r12+rcx]
; prefetch L2 [ahead_row]
  048e  0f1817                   prefetcht1 [rdi]
; prefetch L2 [ahead_row + 67]
  0491  0f185743                 prefetcht1 [rdi+67]
; }
L51:
; if pos < near_end {
  0495  4c39fa                   cmp rdx, r15
  0498  0f8d2a000000             jge L57
; ahead = load_i32 [indices + pos<<2 + 64]
  049e  49634c9140               movsxd rcx, dword ptr [r9+rdx*4+64]
; if mapping != 0 {
  04a3  4885f6                   test rsi, rsi
  04a6  0f840d000000             je L59
; if ahead <u mapping_count {
  04ac  4839d9                   cmp rcx, rbx
  04af  0f8304000000             jae L61
; ahead = load_i32 [mapping + ahead<<2]
  04b5  48630c8e                 movsxd rcx, dword ptr [rsi+rcx*4]
; }
L61:
; }
L59:
; ahead = mul ahead, 68
  04b9  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  04bd  498d3c0c                 lea rdi, [r12+rcx]
; prefetch L1 [ahead_row]
  04c1  0f180f                   prefetcht0 [rdi]
; prefetch L1 [ahead_row + 67]
  04c4  0f184f43                 prefetcht0 [rdi+67]
; }
L57:
; index = load_i32 [indices + pos<<2]
  04c8  49630c91                 movsxd rcx, dword ptr [r9+rdx*4]
; fail_if index >=u mapping_count -> 3
  04cc  4839d9                   cmp rcx, rbx
  04cf  0f83b3020000             jae L62
; if mapping != 0 {
  04d5  4885f6                   test rsi, rsi
  04d8  0f8404000000             je L64
; index = load_i32 [mapping + index<<2]
  04de  48630c8e                 movsxd rcx, dword ptr [rsi+rcx*4]
; }
L64:
; present = add index, 1
  04e2  488d7901                 lea rdi, [rcx+1]
; fail_if row_count <u present -> 4
  04e6  4939fe                   cmp r14, rdi
  04e9  0f82b1020000             jb L65
; row_offset = mul index, 68
  04ef  486bc944                 imul rcx, rcx, 68
; store_i64 [scratch + kept<<3] row_offset
  04f3  4b890cc2                 mov [r10+r8*8], rcx
; store_i64 [scratch + kept<<3 + 1024] pos
  04f7  4b8994c200040000         mov [r10+r8*8+1024], rdx
; more = add kept, 1
  04ff  498d4801                 lea rcx, [r8+1]
; kept = move_if present != 0 ? more
  0503  4885ff                   test rdi, rdi
  0506  4c0f45c1                 cmovne r8, rcx
; pos = add pos, 1
  050a  4883c201                 add rdx, 1
; }
  050e  4c39ea                   cmp rdx, r13
  0511  0f8c3bffffff             jl L48
L49:
; at = set 0
  0517  31ff                     xor edi, edi
; loop at < kept {
  0519  4c39c7                   cmp rdi, r8
  051c  0f8d3f010000             jge L67
L66:
; kept_offset = load_i64 [scratch + at<<3]
  0522  498b0cfa                 mov rcx, [r10+rdi*8]
; kept_pos = load_i64 [scratch + at<<3 + 1024]
  0526  4d8bacfa00040000         mov r13, [r10+rdi*8+1024]
; row = add table, kept_offset
  052e  4c01e1                   add rcx, r12
; factors:f32x2 = splat_f16_pair [row + 64]
  0531  c46279585140             vpbroadcastd xmm10, [rcx+64]
  0537  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [weights + kept_pos<<2]
  053c  488b45c0                 mov rax, qword ptr [rbp-64]
  0540  c42279581ca8             vpbroadcastd xmm11, [rax+r13*4]
; factors:f32x2 = fmul weight, factors
  0546  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [out] 2 lanes factors
  054b  c441781313               vmovlps [r11], xmm10
; scale:f32x16 = splat_host [out]
  0550  62527d485813             vpbroadcastd zmm10, [r11]
; bias:f32x16 = splat_host [out + 4]
  0556  62527d48585b01           vpbroadcastd zmm11, [r11+4]
; code:i32x16 = splat_64 [row + 24]
  055d  6272fd48596103           vpbroadcastq zmm12, [rcx+24]
; code:i32x16 = shr code, shifts
  0564  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc1:f32x16 = fadd acc1, bias
  056a  62d1644858db             vaddps zmm3, zmm3, zmm11
; code1:i32x16 = splat_64 [row + 8]
  0570  6272fd48596901           vpbroadcastq zmm13, [rcx+8]
; code1:i32x16 = shr code1, shifts
  0577  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc0:f32x16 = fadd acc0, bias
  057d  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; value:f32x16 = lookup code1, values
  0583  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [row]
  0589  6272fd485929             vpbroadcastq zmm13, [rcx]
; code1:i32x16 = shr code1, shifts
  058f  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc3:f32x16 = fadd acc3, bias
  0595  62d1544858eb             vaddps zmm5, zmm5, zmm11
; value1:f32x16 = lookup code1, values
  059b  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 16]
  05a1  6272fd48596902           vpbroadcastq zmm13, [rcx+16]
; code1:i32x16 = shr code1, shifts
  05a8  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc2:f32x16 = fadd acc2, bias
  05ae  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; acc0:f32x16 = fma scale, value1, acc0
  05b4  62d22d48b8d7             vfmadd231ps zmm2, zmm10, zmm15
; acc1:f32x16 = fma scale, value, acc1
  05ba  62d22d48b8de             vfmadd231ps zmm3, zmm10, zmm14
; value:f32x16 = lookup code, values
  05c0  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc3:f32x16 = fma scale, value, acc3
  05c6  62d22d48b8ee             vfmadd231ps zmm5, zmm10, zmm14
; value:f32x16 = lookup code1, values
  05cc  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc2:f32x16 = fma scale, value, acc2
  05d2  62d22d48b8e6             vfmadd231ps zmm4, zmm10, zmm14
; code:i32x16 = splat_64 [row + 56]
  05d8  6272fd48596107           vpbroadcastq zmm12, [rcx+56]
; code:i32x16 = shr code, shifts
  05df  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc5:f32x16 = fadd acc5, bias
  05e5  62d1444858fb             vaddps zmm7, zmm7, zmm11
; code1:i32x16 = splat_64 [row + 40]
  05eb  6272fd48596905           vpbroadcastq zmm13, [rcx+40]
; code1:i32x16 = shr code1, shifts
  05f2  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc4:f32x16 = fadd acc4, bias
  05f8  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; value:f32x16 = lookup code1, values
  05fe  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 32]
  0604  6272fd48596904           vpbroadcastq zmm13, [rcx+32]
; code1:i32x16 = shr code1, shifts
  060b  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc7:f32x16 = fadd acc7, bias
  0611  6251344858cb             vaddps zmm9, zmm9, zmm11
; value1:f32x16 = lookup code1, values
  0617  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 48]
  061d  6272fd48596906           vpbroadcastq zmm13, [rcx+48]
; code1:i32x16 = shr code1, shifts
  0624  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc6:f32x16 = fadd acc6, bias
  062a  62513c4858c3             vaddps zmm8, zmm8, zmm11
; acc4:f32x16 = fma scale, value1, acc4
  0630  62d22d48b8f7             vfmadd231ps zmm6, zmm10, zmm15
; acc5:f32x16 = fma scale, value, acc5
  0636  62d22d48b8fe             vfmadd231ps zmm7, zmm10, zmm14
; value:f32x16 = lookup code, values
  063c  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc7:f32x16 = fma scale, value, acc7
  0642  62522d48b8ce             vfmadd231ps zmm9, zmm10, zmm14
; value:f32x16 = lookup code1, values
  0648  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc6:f32x16 = fma scale, value, acc6
  064e  62522d48b8c6             vfmadd231ps zmm8, zmm10, zmm14
; at = add at, 1
  0654  4883c701                 add rdi, 1
; }
  0658  4c39c7                   cmp rdi, r8
  065b  0f8cc1feffff             jl L66
L67:
; }
  0661  483b55b8                 cmp rdx, qword ptr [rbp-72]
  0665  0f8ccbfdffff             jl L46
L47:
; order:i32x16 = const column_order
  066b  62717c481015cb010000     vmovups zmm10, [L3]
; acc0:f32x16 = permute acc0, order
  0675  62f22d4816d2             vpermps zmm2, zmm10, zmm2
; store [out] 16 lanes acc0
  067b  62d17c481113             vmovups [r11], zmm2
; acc1:f32x16 = permute acc1, order
  0681  62f22d4816db             vpermps zmm3, zmm10, zmm3
; store [out + 64] 16 lanes acc1
  0687  62d17c48115b01           vmovups [r11+64], zmm3
; acc2:f32x16 = permute acc2, order
  068e  62f22d4816e4             vpermps zmm4, zmm10, zmm4
; store [out + 128] 16 lanes acc2
  0694  62d17c48116302           vmovups [r11+128], zmm4
; acc3:f32x16 = permute acc3, order
  069b  62f22d4816ed             vpermps zmm5, zmm10, zmm5
; store [out + 192] 16 lanes acc3
  06a1  62d17c48116b03           vmovups [r11+192], zmm5
; acc4:f32x16 = permute acc4, order
  06a8  62f22d4816f6             vpermps zmm6, zmm10, zmm6
; store [out + 256] 16 lanes acc4
  06ae  62d17c48117304           vmovups [r11+256], zmm6
; acc5:f32x16 = permute acc5, order
  06b5  62f22d4816ff             vpermps zmm7, zmm10, zmm7
; store [out + 320] 16 lanes acc5
  06bb  62d17c48117b05           vmovups [r11+320], zmm7
; acc6:f32x16 = permute acc6, order
  06c2  62522d4816c0             vpermps zmm8, zmm10, zmm8
; store [out + 384] 16 lanes acc6
  06c8  62517c48114306           vmovups [r11+384], zmm8
; acc7:f32x16 = permute acc7, order
  06cf  62522d4816c9             vpermps zmm9, zmm10, zmm9
; store [out + 448] 16 lanes acc7
  06d5  62517c48114b07           vmovups [r11+448], zmm9
; out = add out, 512
  06dc  4981c300020000           add r11, 512
; bag = add bag, 1
  06e3  488345b001               add qword ptr [rbp-80], 1
; }
  06e8  488b45b0                 mov rax, qword ptr [rbp-80]
  06ec  483b4598                 cmp rax, qword ptr [rbp-104]
  06f0  0f8cd2fcffff             jl L40
L41:
; leave
  06f6  31c0                     xor eax, eax
L0:
  06f8  c5f877                   vzeroupper
  06fb  4883c448                 add rsp, 72
  06ff  415f                     pop r15
  0701  415e                     pop r14
  0703  415d                     pop r13
  0705  415c                     pop r12
  0707  5b                       pop rbx
  0708  5d                       pop rbp
  0709  c3                       ret
; seldom
L21:
; one_row_end = set 0
  070a  4531c0                   xor r8d, r8d
  070d  483955b8                 cmp qword ptr [rbp-72], rdx
  0711  0f8599fcffff             jne L23
  0717  e938faffff               jmp L22
; failure exits
L16:
  071c  488b45d0                 mov rax, qword ptr [rbp-48]
  0720  ff75b0                   push qword ptr [rbp-80]
  0723  8f4058                   pop qword ptr [rax+88]
  0726  48895060                 mov qword ptr [rax+96], rdx
  072a  b801000000               mov eax, 1
  072f  ebc7                     short jmp L0
L36:
  0731  488b45d0                 mov rax, qword ptr [rbp-48]
  0735  ff75b0                   push qword ptr [rbp-80]
  0738  8f4058                   pop qword ptr [rax+88]
  073b  48895060                 mov qword ptr [rax+96], rdx
  073f  b803000000               mov eax, 3
  0744  ebb2                     short jmp L0
L39:
  0746  488b45d0                 mov rax, qword ptr [rbp-48]
  074a  ff75b0                   push qword ptr [rbp-80]
  074d  8f4058                   pop qword ptr [rax+88]
  0750  48895060                 mov qword ptr [rax+96], rdx
  0754  b804000000               mov eax, 4
  0759  eb9d                     short jmp L0
L44:
  075b  488b45d0                 mov rax, qword ptr [rbp-48]
  075f  ff75b0                   push qword ptr [rbp-80]
  0762  8f4058                   pop qword ptr [rax+88]
  0765  48895060                 mov qword ptr [rax+96], rdx
  0769  b802000000               mov eax, 2
  076e  eb88                     short jmp L0
L45:
  0770  488b45d0                 mov rax, qword ptr [rbp-48]
  0774  ff75b0                   push qword ptr [rbp-80]
  0777  8f4058                   pop qword ptr [rax+88]
  077a  48895060                 mov qword ptr [rax+96], rdx
  077e  b802000000               mov eax, 2
  0783  e970ffffff               jmp L0
L62:
  0788  488b45d0                 mov rax, qword ptr [rbp-48]
  078c  ff75b0                   push qword ptr [rbp-80]
  078f  8f4058                   pop qword ptr [rax+88]
  0792  48895060                 mov qword ptr [rax+96], rdx
  0796  b803000000               mov eax, 3
  079b  e958ffffff               jmp L0
L65:
  07a0  488b45d0                 mov rax, qword ptr [rbp-48]
  07a4  ff75b0                   push qword ptr [rbp-80]
  07a7  8f4058                   pop qword ptr [rax+88]
  07aa  48895060                 mov qword ptr [rax+96], rdx
  07ae  b804000000               mov eax, 4
  07b3  e940ffffff               jmp L0
; constants
