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
  0019  4c8b37                   mov r14, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b6708                 mov r12, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b6f10                 mov r13, qword ptr [rdi+16]
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
  0048  4c8b5738                 mov r10, qword ptr [rdi+56]
; mapping_count = arg mapping_count
  004c  488b5f40                 mov rbx, qword ptr [rdi+64]
; scratch = arg scratch
  0050  4c8b4758                 mov r8, qword ptr [rdi+88]
; out = arg output
  0054  4c8b4f48                 mov r9, qword ptr [rdi+72]
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
  0086  4981fc87070000           cmp r12, 1927
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
; rows_of_bags = mul bag_count, 8
  00a3  488b5598                 mov rdx, qword ptr [rbp-104]
  00a7  48c1e203                 shl rdx, 3
; if pooled >= rows_of_bags {
  00ab  4839d1                   cmp rcx, rdx
  00ae  0f8c1d000000             jl L9
; if row_count < 7711 {
  00b4  4981fc1f1e0000           cmp r12, 7711
  00bb  0f8d10000000             jge L11
; if mapping_count < 30844 {
  00c1  4881fb7c780000           cmp rbx, 30844
  00c8  0f8d03000000             jge L13
; near_end = set 0
  00ce  4531ff                   xor r15d, r15d
; }
L13:
; }
L11:
; }
L9:
; far_end = add index_count, -128
  00d1  488b45a8                 mov rax, qword ptr [rbp-88]
  00d5  488d4080                 lea rax, [rax-128]
  00d9  488945c8                 mov qword ptr [rbp-56], rax
; if row_count < 370086 {
  00dd  4981fca6a50500           cmp r12, 370086
  00e4  0f8d13000000             jge L15
; if mapping_count < 1480344 {
  00ea  4881fb98961600           cmp rbx, 1480344
  00f1  0f8d06000000             jge L17
; far_end = set 0
  00f7  31c0                     xor eax, eax
  00f9  488945c8                 mov qword ptr [rbp-56], rax
; }
L17:
; }
L15:
; pos = set 0
  00fd  31d2                     xor edx, edx
; pos = move bag
  00ff  488b55b0                 mov rdx, qword ptr [rbp-80]
; if bag < bag_count {
  0103  488b45b0                 mov rax, qword ptr [rbp-80]
  0107  483b4598                 cmp rax, qword ptr [rbp-104]
  010b  0f8d19000000             jge L19
; pos = load_i32 [offsets + bag<<2]
  0111  488b45b0                 mov rax, qword ptr [rbp-80]
  0115  48c1e002                 shl rax, 2
  0119  480345a0                 add rax, qword ptr [rbp-96]
  011d  486310                   movsxd rdx, dword ptr [rax]
; fail_if index_count <u pos -> 1
  0120  483955a8                 cmp qword ptr [rbp-88], rdx
  0124  0f8223060000             jb L20
; }
L19:
; one_row_end = sub index_count, pos
  012a  488b7da8                 mov rdi, qword ptr [rbp-88]
  012e  4829d7                   sub rdi, rdx
; one_row_end = add one_row_end, bag
  0131  48037db0                 add rdi, qword ptr [rbp-80]
; one_row_end = move_if last_bag < one_row_end ? last_bag
  0135  48397d90                 cmp qword ptr [rbp-112], rdi
  0139  480f4c7d90               cmovl rdi, qword ptr [rbp-112]
; if row_count == 0 {
  013e  4d85e4                   test r12, r12
  0141  0f8502000000             jne L22
; one_row_end = set 0
  0147  31ff                     xor edi, edi
; }
L22:
; loop bag < one_row_end {
  0149  48397db0                 cmp qword ptr [rbp-80], rdi
  014d  0f8d27020000             jge L24
L23:
; end = load_i32 [offsets + bag<<2 + 4]
  0153  488b45b0                 mov rax, qword ptr [rbp-80]
  0157  48c1e002                 shl rax, 2
  015b  480345a0                 add rax, qword ptr [rbp-96]
  015f  48634004                 movsxd rax, dword ptr [rax+4]
  0163  488945b8                 mov qword ptr [rbp-72], rax
; end = add end, -1
  0167  488345b8ff               add qword ptr [rbp-72], -1
; if end != pos, seldom {
  016c  483955b8                 cmp qword ptr [rbp-72], rdx
  0170  0f85ea040000             jne L25
L26:
; if end == pos {
; if pos < far_end, seldom {
  0176  483b55c8                 cmp rdx, qword ptr [rbp-56]
  017a  0f8cf1040000             jl L28
L29:
; if pos < near_end, seldom {
  0180  4c39fa                   cmp rdx, r15
  0183  0f8c27050000             jl L30
L31:
; index = load_i32 [indices + pos<<2]
  0189  49634c9500               movsxd rcx, dword ptr [r13+rdx*4]
; fail_if index >=u mapping_count -> 3
  018e  4839d9                   cmp rcx, rbx
  0191  0f83ce050000             jae L32
; if mapping != 0 {
  0197  4d85d2                   test r10, r10
  019a  0f8404000000             je L34
; index = load_i32 [mapping + index<<2]
  01a0  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L34:
; present = add index, 1
  01a4  488d7101                 lea rsi, [rcx+1]
; fail_if row_count <u present -> 4
  01a8  4939f4                   cmp r12, rsi
  01ab  0f82cc050000             jb L35
; kept_bits = min present, 1
  01b1  48c7c001000000           mov rax, 1
  01b8  4839f0                   cmp rax, rsi
  01bb  480f4fc6                 cmovg rax, rsi
  01bf  4889c6                   mov rsi, rax
; kept_bits = mul kept_bits, -1
  01c2  486bf6ff                 imul rsi, rsi, -1
; store_i64 [scratch] kept_bits
  01c6  498930                   mov [r8], rsi
; index = max index, 0
  01c9  48c7c000000000           mov rax, 0
  01d0  4839c8                   cmp rax, rcx
  01d3  480f4cc1                 cmovl rax, rcx
  01d7  4889c1                   mov rcx, rax
; row_offset = mul index, 68
  01da  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  01de  4c01f1                   add rcx, r14
; zero:f32x16 = zero
  01e1  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 64]
  01e5  c4e279585940             vpbroadcastd xmm3, [rcx+64]
  01eb  c4e27913db               vcvtph2ps xmm3, xmm3
; weight:f32x2 = splat_host [weights + pos<<2]
  01f0  488b45c0                 mov rax, qword ptr [rbp-64]
  01f4  c4e279582490             vpbroadcastd xmm4, [rax+rdx*4]
; factors:f32x2 = fmul weight, factors
  01fa  c5d859db                 vmulps xmm3, xmm4, xmm3
; store [out] 2 lanes factors
  01fe  c4c1781319               vmovlps [r9], xmm3
; scale:f32x16 = splat_host [out]
  0203  62d27d485819             vpbroadcastd zmm3, [r9]
; bias:f32x16 = splat_host [out + 4]
  0209  62d27d48586101           vpbroadcastd zmm4, [r9+4]
; kept_bits:i32x16 = splat_host [scratch]
  0210  62d27d485828             vpbroadcastd zmm5, [r8]
; scale:f32x16 = and scale, kept_bits
  0216  62f16548dbdd             vpandd zmm3, zmm3, zmm5
; bias:f32x16 = and bias, kept_bits
  021c  62f15d48dbe5             vpandd zmm4, zmm4, zmm5
; bias:f32x16 = fadd bias, zero
  0222  62f15c4858e2             vaddps zmm4, zmm4, zmm2
; code:i32x16 = splat_64 [row]
  0228  62f2fd485911             vpbroadcastq zmm2, [rcx]
; code:i32x16 = shr code, shifts
  022e  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0234  62f26d4816e9             vpermps zmm5, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  023a  62f26548a8ec             vfmadd213ps zmm5, zmm3, zmm4
; code:i32x16 = splat_64 [row + 8]
  0240  62f2fd48595101           vpbroadcastq zmm2, [rcx+8]
; code:i32x16 = shr code, shifts
  0247  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  024d  62f26d4816f1             vpermps zmm6, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0253  62f26548a8f4             vfmadd213ps zmm6, zmm3, zmm4
; code:i32x16 = splat_64 [row + 16]
  0259  62f2fd48595102           vpbroadcastq zmm2, [rcx+16]
; code:i32x16 = shr code, shifts
  0260  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0266  62f26d4816f9             vpermps zmm7, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  026c  62f26548a8fc             vfmadd213ps zmm7, zmm3, zmm4
; code:i32x16 = splat_64 [row + 24]
  0272  62f2fd48595103           vpbroadcastq zmm2, [rcx+24]
; code:i32x16 = shr code, shifts
  0279  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  027f  62726d4816c1             vpermps zmm8, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0285  62726548a8c4             vfmadd213ps zmm8, zmm3, zmm4
; code:i32x16 = splat_64 [row + 32]
  028b  62f2fd48595104           vpbroadcastq zmm2, [rcx+32]
; code:i32x16 = shr code, shifts
  0292  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0298  62726d4816c9             vpermps zmm9, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  029e  62726548a8cc             vfmadd213ps zmm9, zmm3, zmm4
; code:i32x16 = splat_64 [row + 40]
  02a4  62f2fd48595105           vpbroadcastq zmm2, [rcx+40]
; code:i32x16 = shr code, shifts
  02ab  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02b1  62726d4816d1             vpermps zmm10, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02b7  62726548a8d4             vfmadd213ps zmm10, zmm3, zmm4
; code:i32x16 = splat_64 [row + 48]
  02bd  62f2fd48595106           vpbroadcastq zmm2, [rcx+48]
; code:i32x16 = shr code, shifts
  02c4  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02ca  62726d4816d9             vpermps zmm11, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02d0  62726548a8dc             vfmadd213ps zmm11, zmm3, zmm4
; code:i32x16 = splat_64 [row + 56]
  02d6  62f2fd48595107           vpbroadcastq zmm2, [rcx+56]
; code:i32x16 = shr code, shifts
  02dd  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02e3  62f26d4816d1             vpermps zmm2, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02e9  62f26548a8d4             vfmadd213ps zmm2, zmm3, zmm4
; order:i32x16 = const column_order
  02ef  62f17c48101d87050000     vmovups zmm3, [L3]
; value:f32x16 = permute value, order
  02f9  62f2654816ed             vpermps zmm5, zmm3, zmm5
; store [out] 16 lanes value
  02ff  62d17c481129             vmovups [r9], zmm5
; value:f32x16 = permute value, order
  0305  62f2654816f6             vpermps zmm6, zmm3, zmm6
; store [out + 64] 16 lanes value
  030b  62d17c48117101           vmovups [r9+64], zmm6
; value:f32x16 = permute value, order
  0312  62f2654816ff             vpermps zmm7, zmm3, zmm7
; store [out + 128] 16 lanes value
  0318  62d17c48117902           vmovups [r9+128], zmm7
; value:f32x16 = permute value, order
  031f  6252654816c0             vpermps zmm8, zmm3, zmm8
; store [out + 192] 16 lanes value
  0325  62517c48114103           vmovups [r9+192], zmm8
; value:f32x16 = permute value, order
  032c  6252654816c9             vpermps zmm9, zmm3, zmm9
; store [out + 256] 16 lanes value
  0332  62517c48114904           vmovups [r9+256], zmm9
; value:f32x16 = permute value, order
  0339  6252654816d2             vpermps zmm10, zmm3, zmm10
; store [out + 320] 16 lanes value
  033f  62517c48115105           vmovups [r9+320], zmm10
; value:f32x16 = permute value, order
  0346  6252654816db             vpermps zmm11, zmm3, zmm11
; store [out + 384] 16 lanes value
  034c  62517c48115906           vmovups [r9+384], zmm11
; value:f32x16 = permute value, order
  0353  62f2654816d2             vpermps zmm2, zmm3, zmm2
; store [out + 448] 16 lanes value
  0359  62d17c48115107           vmovups [r9+448], zmm2
; out = add out, 512
  0360  4981c100020000           add r9, 512
; bag = add bag, 1
  0367  488345b001               add qword ptr [rbp-80], 1
; pos = add pos, 1
  036c  4883c201                 add rdx, 1
; }
L27:
; }
  0370  48397db0                 cmp qword ptr [rbp-80], rdi
  0374  0f8cd9fdffff             jl L23
L24:
; loop bag < bag_count {
  037a  488b45b0                 mov rax, qword ptr [rbp-80]
  037e  483b4598                 cmp rax, qword ptr [rbp-104]
  0382  0f8dc4020000             jge L37
L36:
; end = move index_count
  0388  488b45a8                 mov rax, qword ptr [rbp-88]
  038c  488945b8                 mov qword ptr [rbp-72], rax
; if bag < last_bag {
  0390  488b45b0                 mov rax, qword ptr [rbp-80]
  0394  483b4590                 cmp rax, qword ptr [rbp-112]
  0398  0f8d14000000             jge L39
; end = load_i32 [offsets + bag<<2 + 4]
  039e  488b45b0                 mov rax, qword ptr [rbp-80]
  03a2  48c1e002                 shl rax, 2
  03a6  480345a0                 add rax, qword ptr [rbp-96]
  03aa  48634004                 movsxd rax, dword ptr [rax+4]
  03ae  488945b8                 mov qword ptr [rbp-72], rax
; }
L39:
; fail_if end < pos -> 2
  03b2  483955b8                 cmp qword ptr [rbp-72], rdx
  03b6  0f8cd9030000             jl L40
; fail_if index_count <u end -> 2
  03bc  488b45a8                 mov rax, qword ptr [rbp-88]
  03c0  483b45b8                 cmp rax, qword ptr [rbp-72]
  03c4  0f82e3030000             jb L41
; acc0:f32x16 = zero
  03ca  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  03ce  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  03d2  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  03d6  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  03da  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  03de  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  03e2  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  03e7  c4413057c9               vxorps xmm9, xmm9, xmm9
; loop pos < end {
  03ec  483b55b8                 cmp rdx, qword ptr [rbp-72]
  03f0  0f8dcb010000             jge L43
L42:
; chunk_end = add pos, 128
  03f6  4c8d9a80000000           lea r11, [rdx+128]
; chunk_end = move_if end < chunk_end ? end
  03fd  4c395db8                 cmp qword ptr [rbp-72], r11
  0401  4c0f4c5db8               cmovl r11, qword ptr [rbp-72]
; kept = set 0
  0406  31f6                     xor esi, esi
; loop pos < chunk_end {
  0408  4c39da                   cmp rdx, r11
  040b  0f8d58000000             jge L45
L44:
; if pos < far_end, seldom {
  0411  483b55c8                 cmp rdx, qword ptr [rbp-56]
  0415  0f8cc4020000             jl L46
L47:
; if pos < near_end, seldom {
  041b  4c39fa                   cmp rdx, r15
  041e  0f8cfa020000             jl L48
L49:
; index = load_i32 [indices + pos<<2]
  0424  49634c9500               movsxd rcx, dword ptr [r13+rdx*4]
; fail_if index >=u mapping_count -> 3
  0429  4839d9                   cmp rcx, rbx
  042c  0f8393030000             jae L50
; if mapping != 0 {
  0432  4d85d2                   test r10, r10
  0435  0f8404000000             je L52
; index = load_i32 [mapping + index<<2]
  043b  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L52:
; present = add index, 1
  043f  488d7901                 lea rdi, [rcx+1]
; fail_if row_count <u present -> 4
  0443  4939fc                   cmp r12, rdi
  0446  0f8291030000             jb L53
; store_i64 [scratch + kept<<3] index
  044c  49890cf0                 mov [r8+rsi*8], rcx
; store_i64 [scratch + kept<<3 + 1024] pos
  0450  498994f000040000         mov [r8+rsi*8+1024], rdx
; kept = count kept, present
  0458  4883ff01                 cmp rdi, 1
  045c  4883deff                 sbb rsi, -1
; pos = add pos, 1
  0460  4883c201                 add rdx, 1
; }
  0464  4c39da                   cmp rdx, r11
  0467  7ca8                     short jl L44
L45:
; at = set 0
  0469  31ff                     xor edi, edi
; loop at < kept {
  046b  4839f7                   cmp rdi, rsi
  046e  0f8d43010000             jge L55
L54:
; kept_row = load_i64 [scratch + at<<3]
  0474  498b0cf8                 mov rcx, [r8+rdi*8]
; kept_pos = load_i64 [scratch + at<<3 + 1024]
  0478  4d8b9cf800040000         mov r11, [r8+rdi*8+1024]
; row_offset = mul kept_row, 68
  0480  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  0484  4c01f1                   add rcx, r14
; factors:f32x2 = splat_f16_pair [row + 64]
  0487  c46279585140             vpbroadcastd xmm10, [rcx+64]
  048d  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [weights + kept_pos<<2]
  0492  488b45c0                 mov rax, qword ptr [rbp-64]
  0496  c42279581c98             vpbroadcastd xmm11, [rax+r11*4]
; factors:f32x2 = fmul weight, factors
  049c  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [out] 2 lanes factors
  04a1  c441781311               vmovlps [r9], xmm10
; scale:f32x16 = splat_host [out]
  04a6  62527d485811             vpbroadcastd zmm10, [r9]
; bias:f32x16 = splat_host [out + 4]
  04ac  62527d48585901           vpbroadcastd zmm11, [r9+4]
; code:i32x16 = splat_64 [row + 24]
  04b3  6272fd48596103           vpbroadcastq zmm12, [rcx+24]
; code:i32x16 = shr code, shifts
  04ba  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc1:f32x16 = fadd acc1, bias
  04c0  62d1644858db             vaddps zmm3, zmm3, zmm11
; code1:i32x16 = splat_64 [row + 8]
  04c6  6272fd48596901           vpbroadcastq zmm13, [rcx+8]
; code1:i32x16 = shr code1, shifts
  04cd  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc0:f32x16 = fadd acc0, bias
  04d3  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; value:f32x16 = lookup code1, values
  04d9  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [row]
  04df  6272fd485929             vpbroadcastq zmm13, [rcx]
; code1:i32x16 = shr code1, shifts
  04e5  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc3:f32x16 = fadd acc3, bias
  04eb  62d1544858eb             vaddps zmm5, zmm5, zmm11
; value1:f32x16 = lookup code1, values
  04f1  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 16]
  04f7  6272fd48596902           vpbroadcastq zmm13, [rcx+16]
; code1:i32x16 = shr code1, shifts
  04fe  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc2:f32x16 = fadd acc2, bias
  0504  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; acc0:f32x16 = fma scale, value1, acc0
  050a  62d22d48b8d7             vfmadd231ps zmm2, zmm10, zmm15
; acc1:f32x16 = fma scale, value, acc1
  0510  62d22d48b8de             vfmadd231ps zmm3, zmm10, zmm14
; value:f32x16 = lookup code, values
  0516  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc3:f32x16 = fma scale, value, acc3
  051c  62d22d48b8ee             vfmadd231ps zmm5, zmm10, zmm14
; value:f32x16 = lookup code1, values
  0522  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc2:f32x16 = fma scale, value, acc2
  0528  62d22d48b8e6             vfmadd231ps zmm4, zmm10, zmm14
; code:i32x16 = splat_64 [row + 56]
  052e  6272fd48596107           vpbroadcastq zmm12, [rcx+56]
; code:i32x16 = shr code, shifts
  0535  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc5:f32x16 = fadd acc5, bias
  053b  62d1444858fb             vaddps zmm7, zmm7, zmm11
; code1:i32x16 = splat_64 [row + 40]
  0541  6272fd48596905           vpbroadcastq zmm13, [rcx+40]
; code1:i32x16 = shr code1, shifts
  0548  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc4:f32x16 = fadd acc4, bias
  054e  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; value:f32x16 = lookup code1, values
  0554  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 32]
  055a  6272fd48596904           vpbroadcastq zmm13, [rcx+32]
; code1:i32x16 = shr code1, shifts
  0561  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc7:f32x16 = fadd acc7, bias
  0567  6251344858cb             vaddps zmm9, zmm9, zmm11
; value1:f32x16 = lookup code1, values
  056d  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 48]
  0573  6272fd48596906           vpbroadcastq zmm13, [rcx+48]
; code1:i32x16 = shr code1, shifts
  057a  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc6:f32x16 = fadd acc6, bias
  0580  62513c4858c3             vaddps zmm8, zmm8, zmm11
; acc4:f32x16 = fma scale, value1, acc4
  0586  62d22d48b8f7             vfmadd231ps zmm6, zmm10, zmm15
; acc5:f32x16 = fma scale, value, acc5
  058c  62d22d48b8fe             vfmadd231ps zmm7, zmm10, zmm14
; value:f32x16 = lookup code, values
  0592  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc7:f32x16 = fma scale, value, acc7
  0598  62522d48b8ce             vfmadd231ps zmm9, zmm10, zmm14
; value:f32x16 = lookup code1, values
  059e  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc6:f32x16 = fma scale, value, acc6
  05a4  62522d48b8c6             vfmadd231ps zmm8, zmm10, zmm14
; at = add at, 1
  05aa  4883c701                 add rdi, 1
; }
  05ae  4839f7                   cmp rdi, rsi
  05b1  0f8cbdfeffff             jl L54
L55:
; }
  05b7  483b55b8                 cmp rdx, qword ptr [rbp-72]
  05bb  0f8c35feffff             jl L42
L43:
; order:i32x16 = const column_order
  05c1  62717c481015b5020000     vmovups zmm10, [L3]
; acc0:f32x16 = permute acc0, order
  05cb  62f22d4816d2             vpermps zmm2, zmm10, zmm2
; store [out] 16 lanes acc0
  05d1  62d17c481111             vmovups [r9], zmm2
; acc1:f32x16 = permute acc1, order
  05d7  62f22d4816db             vpermps zmm3, zmm10, zmm3
; store [out + 64] 16 lanes acc1
  05dd  62d17c48115901           vmovups [r9+64], zmm3
; acc2:f32x16 = permute acc2, order
  05e4  62f22d4816e4             vpermps zmm4, zmm10, zmm4
; store [out + 128] 16 lanes acc2
  05ea  62d17c48116102           vmovups [r9+128], zmm4
; acc3:f32x16 = permute acc3, order
  05f1  62f22d4816ed             vpermps zmm5, zmm10, zmm5
; store [out + 192] 16 lanes acc3
  05f7  62d17c48116903           vmovups [r9+192], zmm5
; acc4:f32x16 = permute acc4, order
  05fe  62f22d4816f6             vpermps zmm6, zmm10, zmm6
; store [out + 256] 16 lanes acc4
  0604  62d17c48117104           vmovups [r9+256], zmm6
; acc5:f32x16 = permute acc5, order
  060b  62f22d4816ff             vpermps zmm7, zmm10, zmm7
; store [out + 320] 16 lanes acc5
  0611  62d17c48117905           vmovups [r9+320], zmm7
; acc6:f32x16 = permute acc6, order
  0618  62522d4816c0             vpermps zmm8, zmm10, zmm8
; store [out + 384] 16 lanes acc6
  061e  62517c48114106           vmovups [r9+384], zmm8
; acc7:f32x16 = permute acc7, order
  0625  62522d4816c9             vpermps zmm9, zmm10, zmm9
; store [out + 448] 16 lanes acc7
  062b  62517c48114907           vmovups [r9+448], zmm9
; out = add out, 512
  0632  4981c100020000           add r9, 512
; bag = add bag, 1
  0639  488345b001               add qword ptr [rbp-80], 1
; }
  063e  488b45b0                 mov rax, qword ptr [rbp-80]
  0642  483b4598                 cmp rax, qword ptr [rbp-104]
  0646  0f8c3cfdffff             jl L36
L37:
; leave
  064c  31c0                     xor eax, eax
L0:
  064e  c5f877                   vzeroupper
  0651  4883c448                 add rsp, 72
  0655  415f                     pop r15
  0657  415e                     pop r14
  0659  415d                     pop r13
  065b  415c                     pop r12
  065d  5b                       pop rbx
  065e  5d                       pop rbp
  065f  c3                       ret
; seldom
L25:
; one_row_end = set 0
  0660  31ff                     xor edi, edi
  0662  483955b8                 cmp qword ptr [rbp-72], rdx
  0666  0f8504fdffff             jne L27
  066c  e905fbffff               jmp L26
; seldom
L28:
; ahead = load_i32 [indices + pos<<2 + 512]
  0671  49638c9500020000         movsxd rcx, dword ptr [r13+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  0679  410f180c8a               prefetcht0 [r10+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  067e  49638c9500010000         movsxd rcx, dword ptr [r13+rdx*4+256]
; if mapping != 0 {
  0686  4d85d2                   test r10, r10
  0689  0f840d000000             je L57
; if ahead <u mapping_count {
  068f  4839d9                   cmp rcx, rbx
  0692  0f8304000000             jae L59
; ahead = load_i32 [mapping + ahead<<2]
  0698  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L59:
; }
L57:
; ahead = mul ahead, 68
  069c  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  06a0  498d340e                 lea rsi, [r14+rcx]
; prefetch L2 [ahead_row]
  06a4  0f1816                   prefetcht1 [rsi]
; prefetch L2 [ahead_row + 67]
  06a7  0f185643                 prefetcht1 [rsi+67]
  06ab  e9d0faffff               jmp L29
; seldom
L30:
; ahead = load_i32 [indices + pos<<2 + 64]
  06b0  49634c9540               movsxd rcx, dword ptr [r13+rdx*4+64]
; if mapping != 0 {
  06b5  4d85d2                   test r10, r10
  06b8  0f840d000000             je L61
; if ahead <u mapping_count {
  06be  4839d9                   cmp rcx, rbx
  06c1  0f8304000000             jae L63
; ahead = load_i32 [mapping + ahead<<2]
  06c7  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L63:
; }
L61:
; ahead = mul ahead, 68
  06cb  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  06cf  498d340e                 lea rsi, [r14+rcx]
; prefetch L1 [ahead_row]
  06d3  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 67]
  06d6  0f184e43                 prefetcht0 [rsi+67]
  06da  e9aafaffff               jmp L31
; seldom
L46:
; ahead = load_i32 [indices + pos<<2 + 512]
  06df  49638c9500020000         movsxd rcx, dword ptr [r13+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  06e7  410f180c8a               prefetcht0 [r10+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  06ec  49638c9500010000         movsxd rcx, dword ptr [r13+rdx*4+256]
; if mapping != 0 {
  06f4  4d85d2                   test r10, r10
  06f7  0f840d000000             je L65
; if ahead <u mapping_count {
  06fd  4839d9                   cmp rcx, rbx
  0700  0f8304000000             jae L67
; ahead = load_i32 [mapping + ahead<<2]
  0706  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L67:
; }
L65:
; ahead = mul ahead, 68
  070a  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  070e  498d3c0e                 lea rdi, [r14+rcx]
; prefetch L2 [ahead_row]
  0712  0f1817                   prefetcht1 [rdi]
; prefetch L2 [ahead_row + 67]
  0715  0f185743                 prefetcht1 [rdi+67]
  0719  e9fdfcffff               jmp L47
; seldom
L48:
; ahead = load_i32 [indices + pos<<2 + 64]
  071e  49634c9540               movsxd rcx, dword ptr [r13+rdx*4+64]
; if mapping != 0 {
  0723  4d85d2                   test r10, r10
  0726  0f840d000000             je L69
; if ahead <u mapping_count {
  072c  4839d9                   cmp rcx, rbx
  072f  0f8304000000             jae L71
; ahead = load_i32 [mapping + ahead<<2]
  0735  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L71:
; }
L69:
; ahead = mul ahead, 68
  0739  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  073d  498d3c0e                 lea rdi, [r14+rcx]
; prefetch L1 [ahead_row]
  0741  0f180f                   prefetcht0 [rdi]
; prefetch L1 [ahead_row + 67]
  0744  0f184f43                 prefetcht0 [rdi+67]
  0748  e9d7fcffff               jmp L49
; failure exits
L20:
  074d  488b45d0                 mov rax, qword ptr [rbp-48]
  0751  ff75b0                   push qword ptr [rbp-80]
  0754  8f4060                   pop qword ptr [rax+96]
  0757  48895068                 mov qword ptr [rax+104], rdx
  075b  b801000000               mov eax, 1
  0760  e9e9feffff               jmp L0
L32:
  0765  488b45d0                 mov rax, qword ptr [rbp-48]
  0769  ff75b0                   push qword ptr [rbp-80]
  076c  8f4060                   pop qword ptr [rax+96]
  076f  48895068                 mov qword ptr [rax+104], rdx
  0773  b803000000               mov eax, 3
  0778  e9d1feffff               jmp L0
L35:
  077d  488b45d0                 mov rax, qword ptr [rbp-48]
  0781  ff75b0                   push qword ptr [rbp-80]
  0784  8f4060                   pop qword ptr [rax+96]
  0787  48895068                 mov qword ptr [rax+104], rdx
  078b  b804000000               mov eax, 4
  0790  e9b9feffff               jmp L0
L40:
  0795  488b45d0                 mov rax, qword ptr [rbp-48]
  0799  ff75b0                   push qword ptr [rbp-80]
  079c  8f4060                   pop qword ptr [rax+96]
  079f  48895068                 mov qword ptr [rax+104], rdx
  07a3  b802000000               mov eax, 2
  07a8  e9a1feffff               jmp L0
L41:
  07ad  488b45d0                 mov rax, qword ptr [rbp-48]
  07b1  ff75b0                   push qword ptr [rbp-80]
  07b4  8f4060                   pop qword ptr [rax+96]
  07b7  48895068                 mov qword ptr [rax+104], rdx
  07bb  b802000000               mov eax, 2
  07c0  e989feffff               jmp L0
L50:
  07c5  488b45d0                 mov rax, qword ptr [rbp-48]
  07c9  ff75b0                   push qword ptr [rbp-80]
  07cc  8f4060                   pop qword ptr [rax+96]
  07cf  48895068                 mov qword ptr [rax+104], rdx
  07d3  b803000000               mov eax, 3
  07d8  e971feffff               jmp L0
L53:
  07dd  488b45d0                 mov rax, qword ptr [rbp-48]
  07e1  ff75b0                   push qword ptr [rbp-80]
  07e4  8f4060                   pop qword ptr [rax+96]
  07e7  48895068                 mov qword ptr [rax+104], rdx
  07eb  b804000000               mov eax, 4
  07f0  e959feffff               jmp L0
; constants
