; spec      embedding_bag bits=4 dim=128 weighted pruned index=i32 offset=i32
; target    avx512 (x86-64)
; numerics  reference
; bytes     2112
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
  0019  488b1f                   mov rbx, qword ptr [rdi]
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
  0040  488945c8                 mov qword ptr [rbp-56], rax
; mapping = arg mapping
  0044  488b7738                 mov rsi, qword ptr [rdi+56]
; mapping_count = arg mapping_count
  0048  4c8b6740                 mov r12, qword ptr [rdi+64]
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
  0066  62f17c48100510070000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  0070  62f17c48100d46070000     vmovups zmm1, [L2]
; near_end = add index_count, -16
  007a  488b45a8                 mov rax, qword ptr [rbp-88]
  007e  488d40f0                 lea rax, [rax-16]
  0082  488945c0                 mov qword ptr [rbp-64], rax
; far_end = add index_count, -128
  0086  488b45a8                 mov rax, qword ptr [rbp-88]
  008a  4c8d7880                 lea r15, [rax-128]
; if row_count < 370086 {
  008e  4981fea6a50500           cmp r14, 370086
  0095  0f8d03000000             jge L5
; far_end = set 0
  009b  4531ff                   xor r15d, r15d
; }
L5:
; pos = set 0
  009e  31d2                     xor edx, edx
; pos = move bag
  00a0  488b55b0                 mov rdx, qword ptr [rbp-80]
; if bag < bag_count {
  00a4  488b45b0                 mov rax, qword ptr [rbp-80]
  00a8  483b4598                 cmp rax, qword ptr [rbp-104]
  00ac  0f8d19000000             jge L7
; pos = load_i32 [offsets + bag<<2]
  00b2  488b45b0                 mov rax, qword ptr [rbp-80]
  00b6  48c1e002                 shl rax, 2
  00ba  480345a0                 add rax, qword ptr [rbp-96]
  00be  486310                   movsxd rdx, dword ptr [rax]
; fail_if index_count <u pos -> 1
  00c1  483955a8                 cmp qword ptr [rbp-88], rdx
  00c5  0f8215060000             jb L8
; }
L7:
; one_row_end = sub index_count, pos
  00cb  4c8b45a8                 mov r8, qword ptr [rbp-88]
  00cf  4929d0                   sub r8, rdx
; one_row_end = add one_row_end, bag
  00d2  4c0345b0                 add r8, qword ptr [rbp-80]
; one_row_end = move_if last_bag < one_row_end ? last_bag
  00d6  4c394590                 cmp qword ptr [rbp-112], r8
  00da  4c0f4c4590               cmovl r8, qword ptr [rbp-112]
; if row_count == 0 {
  00df  4d85f6                   test r14, r14
  00e2  0f8503000000             jne L10
; one_row_end = set 0
  00e8  4531c0                   xor r8d, r8d
; }
L10:
; loop bag < one_row_end {
  00eb  4c3945b0                 cmp qword ptr [rbp-80], r8
  00ef  0f8d89020000             jge L12
L11:
; end = load_i32 [offsets + bag<<2 + 4]
  00f5  488b45b0                 mov rax, qword ptr [rbp-80]
  00f9  48c1e002                 shl rax, 2
  00fd  480345a0                 add rax, qword ptr [rbp-96]
  0101  48634004                 movsxd rax, dword ptr [rax+4]
  0105  488945b8                 mov qword ptr [rbp-72], rax
; end = add end, -1
  0109  488345b8ff               add qword ptr [rbp-72], -1
; if end != pos, seldom {
  010e  483955b8                 cmp qword ptr [rbp-72], rdx
  0112  0f85b6050000             jne L13
L14:
; if end == pos {
; if pos < far_end {
  0118  4c39fa                   cmp rdx, r15
  011b  0f8d39000000             jge L17
; ahead = load_i32 [indices + pos<<2 + 512]
  0121  49638c9100020000         movsxd rcx, dword ptr [r9+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  0129  0f180c8e                 prefetcht0 [rsi+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  012d  49638c9100010000         movsxd rcx, dword ptr [r9+rdx*4+256]
; if mapping != 0 {
  0135  4885f6                   test rsi, rsi
  0138  0f840d000000             je L19
; if ahead <u mapping_count {
  013e  4c39e1                   cmp rcx, r12
  0141  0f8304000000             jae L21
; ahead = load_i32 [mapping + ahead<<2]
  0147  48630c8e                 movsxd rcx, dword ptr [rsi+rcx*4]
; }
L21:
; }
L19:
; ahead = mul ahead, 68
  014b  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  014f  488d3c0b                 lea rdi, [rbx+rcx]
; prefetch L2 [ahead_row]
  0153  0f1817                   prefetcht1 [rdi]
; prefetch L2 [ahead_row + 67]
  0156  0f185743                 prefetcht1 [rdi+67]
; }
L17:
; if pos < near_end {
  015a  483b55c0                 cmp rdx, qword ptr [rbp-64]
  015e  0f8d2a000000             jge L23
; ahead = load_i32 [indices + pos<<2 + 64]
  0164  49634c9140               movsxd rcx, dword ptr [r9+rdx*4+64]
; if mapping != 0 {
  0169  4885f6                   test rsi, rsi
  016c  0f840d000000             je L25
; if ahead <u mapping_count {
  0172  4c39e1                   cmp rcx, r12
  0175  0f8304000000             jae L27
; ahead = load_i32 [mapping + ahead<<2]
  017b  48630c8e                 movsxd rcx, dword ptr [rsi+rcx*4]
; }
L27:
; }
L25:
; ahead = mul ahead, 68
  017f  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0183  488d3c0b                 lea rdi, [rbx+rcx]
; prefetch L1 [ahead_row]
  0187  0f180f                   prefetcht0 [rdi]
; prefetch L1 [ahead_row + 67]
  018a  0f184f43                 prefetcht0 [rdi+67]
; }
L23:
; index = load_i32 [indices + pos<<2]
  018e  49630c91                 movsxd rcx, dword ptr [r9+rdx*4]
; fail_if index >=u mapping_count -> 3
  0192  4c39e1                   cmp rcx, r12
  0195  0f835a050000             jae L28
; if mapping != 0 {
  019b  4885f6                   test rsi, rsi
  019e  0f8404000000             je L30
; index = load_i32 [mapping + index<<2]
  01a4  48630c8e                 movsxd rcx, dword ptr [rsi+rcx*4]
; }
L30:
; present = add index, 1
  01a8  488d7901                 lea rdi, [rcx+1]
; fail_if row_count <u present -> 4
  01ac  4939fe                   cmp r14, rdi
  01af  0f8255050000             jb L31
; kept_bits = min present, 1
  01b5  48c7c001000000           mov rax, 1
  01bc  4839f8                   cmp rax, rdi
  01bf  480f4fc7                 cmovg rax, rdi
  01c3  4889c7                   mov rdi, rax
; kept_bits = mul kept_bits, -1
  01c6  486bffff                 imul rdi, rdi, -1
; store_i64 [scratch] kept_bits
  01ca  49893a                   mov [r10], rdi
; index = max index, 0
  01cd  48c7c000000000           mov rax, 0
  01d4  4839c8                   cmp rax, rcx
  01d7  480f4cc1                 cmovl rax, rcx
  01db  4889c1                   mov rcx, rax
; row_offset = mul index, 68
  01de  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  01e2  4801d9                   add rcx, rbx
; zero:f32x16 = zero
  01e5  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 64]
  01e9  c4e279585940             vpbroadcastd xmm3, [rcx+64]
  01ef  c4e27913db               vcvtph2ps xmm3, xmm3
; weight:f32x2 = splat_host [weights + pos<<2]
  01f4  488b45c8                 mov rax, qword ptr [rbp-56]
  01f8  c4e279582490             vpbroadcastd xmm4, [rax+rdx*4]
; factors:f32x2 = fmul weight, factors
  01fe  c5d859db                 vmulps xmm3, xmm4, xmm3
; store [out] 2 lanes factors
  0202  c4c178131b               vmovlps [r11], xmm3
; scale:f32x16 = splat_host [out]
  0207  62d27d48581b             vpbroadcastd zmm3, [r11]
; bias:f32x16 = splat_host [out + 4]
  020d  62d27d48586301           vpbroadcastd zmm4, [r11+4]
; kept_bits:i32x16 = splat_host [scratch]
  0214  62d27d48582a             vpbroadcastd zmm5, [r10]
; scale:f32x16 = and scale, kept_bits
  021a  62f16548dbdd             vpandd zmm3, zmm3, zmm5
; bias:f32x16 = and bias, kept_bits
  0220  62f15d48dbe5             vpandd zmm4, zmm4, zmm5
; bias:f32x16 = fadd bias, zero
  0226  62f15c4858e2             vaddps zmm4, zmm4, zmm2
; code:i32x16 = splat_64 [row]
  022c  62f2fd485911             vpbroadcastq zmm2, [rcx]
; code:i32x16 = shr code, shifts
  0232  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0238  62f26d4816e9             vpermps zmm5, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  023e  62f26548a8ec             vfmadd213ps zmm5, zmm3, zmm4
; code:i32x16 = splat_64 [row + 8]
  0244  62f2fd48595101           vpbroadcastq zmm2, [rcx+8]
; code:i32x16 = shr code, shifts
  024b  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0251  62f26d4816f1             vpermps zmm6, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0257  62f26548a8f4             vfmadd213ps zmm6, zmm3, zmm4
; code:i32x16 = splat_64 [row + 16]
  025d  62f2fd48595102           vpbroadcastq zmm2, [rcx+16]
; code:i32x16 = shr code, shifts
  0264  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  026a  62f26d4816f9             vpermps zmm7, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0270  62f26548a8fc             vfmadd213ps zmm7, zmm3, zmm4
; code:i32x16 = splat_64 [row + 24]
  0276  62f2fd48595103           vpbroadcastq zmm2, [rcx+24]
; code:i32x16 = shr code, shifts
  027d  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0283  62726d4816c1             vpermps zmm8, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0289  62726548a8c4             vfmadd213ps zmm8, zmm3, zmm4
; code:i32x16 = splat_64 [row + 32]
  028f  62f2fd48595104           vpbroadcastq zmm2, [rcx+32]
; code:i32x16 = shr code, shifts
  0296  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  029c  62726d4816c9             vpermps zmm9, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02a2  62726548a8cc             vfmadd213ps zmm9, zmm3, zmm4
; code:i32x16 = splat_64 [row + 40]
  02a8  62f2fd48595105           vpbroadcastq zmm2, [rcx+40]
; code:i32x16 = shr code, shifts
  02af  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02b5  62726d4816d1             vpermps zmm10, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02bb  62726548a8d4             vfmadd213ps zmm10, zmm3, zmm4
; code:i32x16 = splat_64 [row + 48]
  02c1  62f2fd48595106           vpbroadcastq zmm2, [rcx+48]
; code:i32x16 = shr code, shifts
  02c8  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02ce  62726d4816d9             vpermps zmm11, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02d4  62726548a8dc             vfmadd213ps zmm11, zmm3, zmm4
; code:i32x16 = splat_64 [row + 56]
  02da  62f2fd48595107           vpbroadcastq zmm2, [rcx+56]
; code:i32x16 = shr code, shifts
  02e1  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02e7  62f26d4816d1             vpermps zmm2, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02ed  62f26548a8d4             vfmadd213ps zmm2, zmm3, zmm4
; order:i32x16 = const column_order
  02f3  62f17c48101d03050000     vmovups zmm3, [L3]
; value:f32x16 = permute value, order
  02fd  62f2654816ed             vpermps zmm5, zmm3, zmm5
; store [out] 16 lanes value
  0303  62d17c48112b             vmovups [r11], zmm5
; value:f32x16 = permute value, order
  0309  62f2654816f6             vpermps zmm6, zmm3, zmm6
; store [out + 64] 16 lanes value
  030f  62d17c48117301           vmovups [r11+64], zmm6
; value:f32x16 = permute value, order
  0316  62f2654816ff             vpermps zmm7, zmm3, zmm7
; store [out + 128] 16 lanes value
  031c  62d17c48117b02           vmovups [r11+128], zmm7
; value:f32x16 = permute value, order
  0323  6252654816c0             vpermps zmm8, zmm3, zmm8
; store [out + 192] 16 lanes value
  0329  62517c48114303           vmovups [r11+192], zmm8
; value:f32x16 = permute value, order
  0330  6252654816c9             vpermps zmm9, zmm3, zmm9
; store [out + 256] 16 lanes value
  0336  62517c48114b04           vmovups [r11+256], zmm9
; value:f32x16 = permute value, order
  033d  6252654816d2             vpermps zmm10, zmm3, zmm10
; store [out + 320] 16 lanes value
  0343  62517c48115305           vmovups [r11+320], zmm10
; value:f32x16 = permute value, order
  034a  6252654816db             vpermps zmm11, zmm3, zmm11
; store [out + 384] 16 lanes value
  0350  62517c48115b06           vmovups [r11+384], zmm11
; value:f32x16 = permute value, order
  0357  62f2654816d2             vpermps zmm2, zmm3, zmm2
; store [out + 448] 16 lanes value
  035d  62d17c48115307           vmovups [r11+448], zmm2
; out = add out, 512
  0364  4981c300020000           add r11, 512
; bag = add bag, 1
  036b  488345b001               add qword ptr [rbp-80], 1
; pos = add pos, 1
  0370  4883c201                 add rdx, 1
; }
L15:
; }
  0374  4c3945b0                 cmp qword ptr [rbp-80], r8
  0378  0f8c77fdffff             jl L11
L12:
; loop bag < bag_count {
  037e  488b45b0                 mov rax, qword ptr [rbp-80]
  0382  483b4598                 cmp rax, qword ptr [rbp-104]
  0386  0f8d2e030000             jge L33
L32:
; end = move index_count
  038c  488b45a8                 mov rax, qword ptr [rbp-88]
  0390  488945b8                 mov qword ptr [rbp-72], rax
; if bag < last_bag {
  0394  488b45b0                 mov rax, qword ptr [rbp-80]
  0398  483b4590                 cmp rax, qword ptr [rbp-112]
  039c  0f8d14000000             jge L35
; end = load_i32 [offsets + bag<<2 + 4]
  03a2  488b45b0                 mov rax, qword ptr [rbp-80]
  03a6  48c1e002                 shl rax, 2
  03aa  480345a0                 add rax, qword ptr [rbp-96]
  03ae  48634004                 movsxd rax, dword ptr [rax+4]
  03b2  488945b8                 mov qword ptr [rbp-72], rax
; }
L35:
; fail_if end < pos -> 2
  03b6  483955b8                 cmp qword ptr [rbp-72], rdx
  03ba  0f8c5f030000             jl L36
; fail_if index_count <u end -> 2
  03c0  488b45a8                 mov rax, qword ptr [rbp-88]
  03c4  483b45b8                 cmp rax, qword ptr [rbp-72]
  03c8  0f8266030000             jb L37
; acc0:f32x16 = zero
  03ce  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  03d2  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  03d6  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  03da  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  03de  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  03e2  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  03e6  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  03eb  c4413057c9               vxorps xmm9, xmm9, xmm9
; loop pos < end {
  03f0  483b55b8                 cmp rdx, qword ptr [rbp-72]
  03f4  0f8d35020000             jge L39
L38:
; chunk_end = add pos, 128
  03fa  4c8daa80000000           lea r13, [rdx+128]
; chunk_end = move_if end < chunk_end ? end
  0401  4c396db8                 cmp qword ptr [rbp-72], r13
  0405  4c0f4c6db8               cmovl r13, qword ptr [rbp-72]
; kept = set 0
  040a  4531c0                   xor r8d, r8d
; loop pos < chunk_end {
  040d  4c39ea                   cmp rdx, r13
  0410  0f8dc5000000             jge L41
L40:
; if pos < far_end {
  0416  4c39fa                   cmp rdx, r15
  0419  0f8d39000000             jge L43
; ahead = load_i32 [indices + pos<<2 + 512]
  041f  49638c9100020000         movsxd rcx, dword ptr [r9+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  0427  0f180c8e                 prefetcht0 [rsi+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  042b  49638c9100010000         movsxd rcx, dword ptr [r9+rdx*4+256]
; if mapping != 0 {
  0433  4885f6                   test rsi, rsi
  0436  0f840d000000             je L45
; if ahead <u mapping_count {
  043c  4c39e1                   cmp rcx, r12
  043f  0f8304000000             jae L47
; ahead = load_i32 [mapping + ahead<<2]
  0445  48630c8e                 movsxd rcx, dword ptr [rsi+rcx*4]
; }
L47:
; }
L45:
; ahead = mul ahead, 68
  0449  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  044d  488d3c0b                 lea rdi, [rbx+rcx]
; prefetch L2 [ahead_row]
  0451  0f1817                   prefetcht1 [rdi]
; prefetch L2 [ahead_row + 67]
  0454  0f185743                 prefetcht1 [rdi+67]
; }
L43:
; if pos < near_end {
  0458  483b55c0                 cmp rdx, qword ptr [rbp-64]
  045c  0f8d2a000000             jge L49
; ahead = load_i32 [indices + pos<<2 + 64]
  0462  49634c9140               movsxd rcx, dword ptr [r9+rdx*4+64]
; if mapping != 0 {
  0467  4885f6                   test rsi, rsi
  046a  0f840d000000             je L51
; if ahead <u mapping_count {
  0470  4c39e1                   cmp rcx, r12
  0473  0f8304000000             jae L53
; ahead = load_i32 [mapping + ahead<<2]
  0479  48630c8e                 movsxd rcx, dword ptr [rsi+rcx*4]
; }
L53:
; }
L51:
; ahead = mul ahead, 68
  047d  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0481  488d3c0b                 lea rdi, [rbx+rcx]
; prefetch L1 [ahead_row]
  0485  0f180f                   prefetcht0 [rdi]
; prefetch L1 [ahead_row + 67]
  0488  0f184f43                 prefetcht0 [rdi+67]
; }
L49:
; index = load_i32 [indices + pos<<2]
  048c  49630c91                 movsxd rcx, dword ptr [r9+rdx*4]
; fail_if index >=u mapping_count -> 3
  0490  4c39e1                   cmp rcx, r12
  0493  0f83b3020000             jae L54
; if mapping != 0 {
  0499  4885f6                   test rsi, rsi
  049c  0f8404000000             je L56
; index = load_i32 [mapping + index<<2]
  04a2  48630c8e                 movsxd rcx, dword ptr [rsi+rcx*4]
; }
L56:
; present = add index, 1
  04a6  488d7901                 lea rdi, [rcx+1]
; fail_if row_count <u present -> 4
  04aa  4939fe                   cmp r14, rdi
  04ad  0f82b1020000             jb L57
; row_offset = mul index, 68
  04b3  486bc944                 imul rcx, rcx, 68
; store_i64 [scratch + kept<<3] row_offset
  04b7  4b890cc2                 mov [r10+r8*8], rcx
; store_i64 [scratch + kept<<3 + 1024] pos
  04bb  4b8994c200040000         mov [r10+r8*8+1024], rdx
; more = add kept, 1
  04c3  498d4801                 lea rcx, [r8+1]
; kept = move_if present != 0 ? more
  04c7  4885ff                   test rdi, rdi
  04ca  4c0f45c1                 cmovne r8, rcx
; pos = add pos, 1
  04ce  4883c201                 add rdx, 1
; }
  04d2  4c39ea                   cmp rdx, r13
  04d5  0f8c3bffffff             jl L40
L41:
; at = set 0
  04db  31ff                     xor edi, edi
; loop at < kept {
  04dd  4c39c7                   cmp rdi, r8
  04e0  0f8d3f010000             jge L59
L58:
; kept_offset = load_i64 [scratch + at<<3]
  04e6  498b0cfa                 mov rcx, [r10+rdi*8]
; kept_pos = load_i64 [scratch + at<<3 + 1024]
  04ea  4d8bacfa00040000         mov r13, [r10+rdi*8+1024]
; row = add table, kept_offset
  04f2  4801d9                   add rcx, rbx
; factors:f32x2 = splat_f16_pair [row + 64]
  04f5  c46279585140             vpbroadcastd xmm10, [rcx+64]
  04fb  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [weights + kept_pos<<2]
  0500  488b45c8                 mov rax, qword ptr [rbp-56]
  0504  c42279581ca8             vpbroadcastd xmm11, [rax+r13*4]
; factors:f32x2 = fmul weight, factors
  050a  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [out] 2 lanes factors
  050f  c441781313               vmovlps [r11], xmm10
; scale:f32x16 = splat_host [out]
  0514  62527d485813             vpbroadcastd zmm10, [r11]
; bias:f32x16 = splat_host [out + 4]
  051a  62527d48585b01           vpbroadcastd zmm11, [r11+4]
; code:i32x16 = splat_64 [row + 24]
  0521  6272fd48596103           vpbroadcastq zmm12, [rcx+24]
; code:i32x16 = shr code, shifts
  0528  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc1:f32x16 = fadd acc1, bias
  052e  62d1644858db             vaddps zmm3, zmm3, zmm11
; code1:i32x16 = splat_64 [row + 8]
  0534  6272fd48596901           vpbroadcastq zmm13, [rcx+8]
; code1:i32x16 = shr code1, shifts
  053b  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc0:f32x16 = fadd acc0, bias
  0541  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; value:f32x16 = lookup code1, values
  0547  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [row]
  054d  6272fd485929             vpbroadcastq zmm13, [rcx]
; code1:i32x16 = shr code1, shifts
  0553  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc3:f32x16 = fadd acc3, bias
  0559  62d1544858eb             vaddps zmm5, zmm5, zmm11
; value1:f32x16 = lookup code1, values
  055f  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 16]
  0565  6272fd48596902           vpbroadcastq zmm13, [rcx+16]
; code1:i32x16 = shr code1, shifts
  056c  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc2:f32x16 = fadd acc2, bias
  0572  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; acc0:f32x16 = fma scale, value1, acc0
  0578  62d22d48b8d7             vfmadd231ps zmm2, zmm10, zmm15
; acc1:f32x16 = fma scale, value, acc1
  057e  62d22d48b8de             vfmadd231ps zmm3, zmm10, zmm14
; value:f32x16 = lookup code, values
  0584  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc3:f32x16 = fma scale, value, acc3
  058a  62d22d48b8ee             vfmadd231ps zmm5, zmm10, zmm14
; value:f32x16 = lookup code1, values
  0590  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc2:f32x16 = fma scale, value, acc2
  0596  62d22d48b8e6             vfmadd231ps zmm4, zmm10, zmm14
; code:i32x16 = splat_64 [row + 56]
  059c  6272fd48596107           vpbroadcastq zmm12, [rcx+56]
; code:i32x16 = shr code, shifts
  05a3  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc5:f32x16 = fadd acc5, bias
  05a9  62d1444858fb             vaddps zmm7, zmm7, zmm11
; code1:i32x16 = splat_64 [row + 40]
  05af  6272fd48596905           vpbroadcastq zmm13, [rcx+40]
; code1:i32x16 = shr code1, shifts
  05b6  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc4:f32x16 = fadd acc4, bias
  05bc  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; value:f32x16 = lookup code1, values
  05c2  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 32]
  05c8  6272fd48596904           vpbroadcastq zmm13, [rcx+32]
; code1:i32x16 = shr code1, shifts
  05cf  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc7:f32x16 = fadd acc7, bias
  05d5  6251344858cb             vaddps zmm9, zmm9, zmm11
; value1:f32x16 = lookup code1, values
  05db  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 48]
  05e1  6272fd48596906           vpbroadcastq zmm13, [rcx+48]
; code1:i32x16 = shr code1, shifts
  05e8  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc6:f32x16 = fadd acc6, bias
  05ee  62513c4858c3             vaddps zmm8, zmm8, zmm11
; acc4:f32x16 = fma scale, value1, acc4
  05f4  62d22d48b8f7             vfmadd231ps zmm6, zmm10, zmm15
; acc5:f32x16 = fma scale, value, acc5
  05fa  62d22d48b8fe             vfmadd231ps zmm7, zmm10, zmm14
; value:f32x16 = lookup code, values
  0600  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc7:f32x16 = fma scale, value, acc7
  0606  62522d48b8ce             vfmadd231ps zmm9, zmm10, zmm14
; value:f32x16 = lookup code1, values
  060c  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc6:f32x16 = fma scale, value, acc6
  0612  62522d48b8c6             vfmadd231ps zmm8, zmm10, zmm14
; at = add at, 1
  0618  4883c701                 add rdi, 1
; }
  061c  4c39c7                   cmp rdi, r8
  061f  0f8cc1feffff             jl L58
L59:
; }
  0625  483b55b8                 cmp rdx, qword ptr [rbp-72]
  0629  0f8ccbfdffff             jl L38
L39:
; order:i32x16 = const column_order
  062f  62717c481015c7010000     vmovups zmm10, [L3]
; acc0:f32x16 = permute acc0, order
  0639  62f22d4816d2             vpermps zmm2, zmm10, zmm2
; store [out] 16 lanes acc0
  063f  62d17c481113             vmovups [r11], zmm2
; acc1:f32x16 = permute acc1, order
  0645  62f22d4816db             vpermps zmm3, zmm10, zmm3
; store [out + 64] 16 lanes acc1
  064b  62d17c48115b01           vmovups [r11+64], zmm3
; acc2:f32x16 = permute acc2, order
  0652  62f22d4816e4             vpermps zmm4, zmm10, zmm4
; store [out + 128] 16 lanes acc2
  0658  62d17c48116302           vmovups [r11+128], zmm4
; acc3:f32x16 = permute acc3, order
  065f  62f22d4816ed             vpermps zmm5, zmm10, zmm5
; store [out + 192] 16 lanes acc3
  0665  62d17c48116b03           vmovups [r11+192], zmm5
; acc4:f32x16 = permute acc4, order
  066c  62f22d4816f6             vpermps zmm6, zmm10, zmm6
; store [out + 256] 16 lanes acc4
  0672  62d17c48117304           vmovups [r11+256], zmm6
; acc5:f32x16 = permute acc5, order
  0679  62f22d4816ff             vpermps zmm7, zmm10, zmm7
; store [out + 320] 16 lanes acc5
  067f  62d17c48117b05           vmovups [r11+320], zmm7
; acc6:f32x16 = permute acc6, order
  0686  62522d4816c0             vpermps zmm8, zmm10, zmm8
; store [out + 384] 16 lanes acc6
  068c  62517c48114306           vmovups [r11+384], zmm8
; acc7:f32x16 = permute acc7, order
  0693  62522d4816c9             vpermps zmm9, zmm10, zmm9
; store [out + 448] 16 lanes acc7
  0699  62517c48114b07           vmovups [r11+448], zmm9
; out = add out, 512
  06a0  4981c300020000           add r11, 512
; bag = add bag, 1
  06a7  488345b001               add qword ptr [rbp-80], 1
; }
  06ac  488b45b0                 mov rax, qword ptr [rbp-80]
  06b0  483b4598                 cmp rax, qword ptr [rbp-104]
  06b4  0f8cd2fcffff             jl L32
L33:
; leave
  06ba  31c0                     xor eax, eax
L0:
  06bc  c5f877                   vzeroupper
  06bf  4883c448                 add rsp, 72
  06c3  415f                     pop r15
  06c5  415e                     pop r14
  06c7  415d                     pop r13
  06c9  415c                     pop r12
  06cb  5b                       pop rbx
  06cc  5d                       pop rbp
  06cd  c3                       ret
; seldom
L13:
; one_row_end = set 0
  06ce  4531c0                   xor r8d, r8d
  06d1  483955b8                 cmp qword ptr [rbp-72], rdx
  06d5  0f8599fcffff             jne L15
  06db  e938faffff               jmp L14
; failure exits
L8:
  06e0  488b45d0                 mov rax, qword ptr [rbp-48]
  06e4  ff75b0                   push qword ptr [rbp-80]
  06e7  8f4058                   pop qword ptr [rax+88]
  06ea  48895060                 mov qword ptr [rax+96], rdx
  06ee  b801000000               mov eax, 1
  06f3  ebc7                     short jmp L0
L28:
  06f5  488b45d0                 mov rax, qword ptr [rbp-48]
  06f9  ff75b0                   push qword ptr [rbp-80]
  06fc  8f4058                   pop qword ptr [rax+88]
  06ff  48895060                 mov qword ptr [rax+96], rdx
  0703  b803000000               mov eax, 3
  0708  ebb2                     short jmp L0
L31:
  070a  488b45d0                 mov rax, qword ptr [rbp-48]
  070e  ff75b0                   push qword ptr [rbp-80]
  0711  8f4058                   pop qword ptr [rax+88]
  0714  48895060                 mov qword ptr [rax+96], rdx
  0718  b804000000               mov eax, 4
  071d  eb9d                     short jmp L0
L36:
  071f  488b45d0                 mov rax, qword ptr [rbp-48]
  0723  ff75b0                   push qword ptr [rbp-80]
  0726  8f4058                   pop qword ptr [rax+88]
  0729  48895060                 mov qword ptr [rax+96], rdx
  072d  b802000000               mov eax, 2
  0732  eb88                     short jmp L0
L37:
  0734  488b45d0                 mov rax, qword ptr [rbp-48]
  0738  ff75b0                   push qword ptr [rbp-80]
  073b  8f4058                   pop qword ptr [rax+88]
  073e  48895060                 mov qword ptr [rax+96], rdx
  0742  b802000000               mov eax, 2
  0747  e970ffffff               jmp L0
L54:
  074c  488b45d0                 mov rax, qword ptr [rbp-48]
  0750  ff75b0                   push qword ptr [rbp-80]
  0753  8f4058                   pop qword ptr [rax+88]
  0756  48895060                 mov qword ptr [rax+96], rdx
  075a  b803000000               mov eax, 3
  075f  e958ffffff               jmp L0
L57:
  0764  488b45d0                 mov rax, qword ptr [rbp-48]
  0768  ff75b0                   push qword ptr [rbp-80]
  076b  8f4058                   pop qword ptr [rax+88]
  076e  48895060                 mov qword ptr [rax+96], rdx
  0772  b804000000               mov eax, 4
  0777  e940ffffff               jmp L0
; constants
