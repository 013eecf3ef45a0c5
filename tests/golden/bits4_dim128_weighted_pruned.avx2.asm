; spec      embedding_bag bits=4 dim=128 weighted pruned index=i32 offset=i32
; target    avx2 (x86-64)
; numerics  reference
; bytes     2336
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
  0019  4c8b27                   mov r12, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b7f08                 mov r15, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b5f10                 mov r11, qword ptr [rdi+16]
; index_count = arg index_count
  0024  488b4718                 mov rax, qword ptr [rdi+24]
  0028  48898578ffffff           mov qword ptr [rbp-136], rax
; bag_count = arg bag_count
  002f  488b4728                 mov rax, qword ptr [rdi+40]
  0033  48898568ffffff           mov qword ptr [rbp-152], rax
; pooled = arg pooled
  003a  488b4f50                 mov rcx, qword ptr [rdi+80]
; offsets = arg offsets
  003e  488b4720                 mov rax, qword ptr [rdi+32]
  0042  48898570ffffff           mov qword ptr [rbp-144], rax
; weights = arg weights
  0049  4c8b7730                 mov r14, qword ptr [rdi+48]
; mapping = arg mapping
  004d  4c8b4f38                 mov r9, qword ptr [rdi+56]
; mapping_count = arg mapping_count
  0051  488b5f40                 mov rbx, qword ptr [rdi+64]
; scratch = arg scratch
  0055  4c8b4758                 mov r8, qword ptr [rdi+88]
; out = arg output
  0059  488b4748                 mov rax, qword ptr [rdi+72]
  005d  48894598                 mov qword ptr [rbp-104], rax
; bag = set 0
  0061  31c0                     xor eax, eax
  0063  48894588                 mov qword ptr [rbp-120], rax
; last_bag = add bag_count, -1
  0067  488b8568ffffff           mov rax, qword ptr [rbp-152]
  006e  488d40ff                 lea rax, [rax-1]
  0072  48898560ffffff           mov qword ptr [rbp-160], rax
; shifts:i32x8 = const code_shifts
  0079  c5fc10055f080000         vmovups ymm0, [L1]
; code_mask:i32x8 = const code_mask
  0081  c5fc100d77080000         vmovups ymm1, [L2]
; near_end = add index_count, -16
  0089  488b8578ffffff           mov rax, qword ptr [rbp-136]
  0090  488d40f0                 lea rax, [rax-16]
  0094  488945c8                 mov qword ptr [rbp-56], rax
; if row_count < 1927 {
  0098  4981ff87070000           cmp r15, 1927
  009f  0f8d13000000             jge L4
; if mapping_count < 7708 {
  00a5  4881fb1c1e0000           cmp rbx, 7708
  00ac  0f8d06000000             jge L6
; near_end = set 0
  00b2  31c0                     xor eax, eax
  00b4  488945c8                 mov qword ptr [rbp-56], rax
; }
L6:
; }
L4:
; rows_of_bags = mul bag_count, 20
  00b8  486b9568ffffff14         imul rdx, qword ptr [rbp-152], 20
; if pooled >= rows_of_bags {
  00c0  4839d1                   cmp rcx, rdx
  00c3  0f8c20000000             jl L8
; if row_count < 7711 {
  00c9  4981ff1f1e0000           cmp r15, 7711
  00d0  0f8d13000000             jge L10
; if mapping_count < 30844 {
  00d6  4881fb7c780000           cmp rbx, 30844
  00dd  0f8d06000000             jge L12
; near_end = set 0
  00e3  31c0                     xor eax, eax
  00e5  488945c8                 mov qword ptr [rbp-56], rax
; }
L12:
; }
L10:
; }
L8:
; far_end = add index_count, -128
  00e9  488b8578ffffff           mov rax, qword ptr [rbp-136]
  00f0  488d4080                 lea rax, [rax-128]
  00f4  488945c0                 mov qword ptr [rbp-64], rax
; if row_count < 370086 {
  00f8  4981ffa6a50500           cmp r15, 370086
  00ff  0f8d13000000             jge L14
; if mapping_count < 1480344 {
  0105  4881fb98961600           cmp rbx, 1480344
  010c  0f8d06000000             jge L16
; far_end = set 0
  0112  31c0                     xor eax, eax
  0114  488945c0                 mov qword ptr [rbp-64], rax
; }
L16:
; }
L14:
; pos = set 0
  0118  31d2                     xor edx, edx
; begin = move bag
  011a  488b4588                 mov rax, qword ptr [rbp-120]
  011e  48894580                 mov qword ptr [rbp-128], rax
; if bag < bag_count {
  0122  488b4588                 mov rax, qword ptr [rbp-120]
  0126  483b8568ffffff           cmp rax, qword ptr [rbp-152]
  012d  0f8d27000000             jge L18
; begin = load_i32 [offsets + bag<<2]
  0133  488b4588                 mov rax, qword ptr [rbp-120]
  0137  48c1e002                 shl rax, 2
  013b  48038570ffffff           add rax, qword ptr [rbp-144]
  0142  486300                   movsxd rax, dword ptr [rax]
  0145  48894580                 mov qword ptr [rbp-128], rax
; fail_if index_count <u begin -> 1
  0149  488b8578ffffff           mov rax, qword ptr [rbp-136]
  0150  483b4580                 cmp rax, qword ptr [rbp-128]
  0154  0f82cf060000             jb L19
; }
L18:
; pos = move begin
  015a  488b5580                 mov rdx, qword ptr [rbp-128]
; one_row_end = sub index_count, pos
  015e  4c8b9578ffffff           mov r10, qword ptr [rbp-136]
  0165  4929d2                   sub r10, rdx
; one_row_end = add one_row_end, bag
  0168  4c035588                 add r10, qword ptr [rbp-120]
; one_row_end = move_if last_bag < one_row_end ? last_bag
  016c  4c399560ffffff           cmp qword ptr [rbp-160], r10
  0173  4c0f4c9560ffffff         cmovl r10, qword ptr [rbp-160]
; if row_count == 0 {
  017b  4d85ff                   test r15, r15
  017e  0f8503000000             jne L21
; one_row_end = set 0
  0184  4531d2                   xor r10d, r10d
; }
L21:
; loop bag < one_row_end {
  0187  4c395588                 cmp qword ptr [rbp-120], r10
  018b  0f8d96020000             jge L23
L22:
; end = load_i32 [offsets + bag<<2 + 4]
  0191  488b4588                 mov rax, qword ptr [rbp-120]
  0195  48c1e002                 shl rax, 2
  0199  48038570ffffff           add rax, qword ptr [rbp-144]
  01a0  48634004                 movsxd rax, dword ptr [rax+4]
  01a4  488945b8                 mov qword ptr [rbp-72], rax
; end = add end, -1
  01a8  488345b8ff               add qword ptr [rbp-72], -1
; if end != pos, seldom {
  01ad  483955b8                 cmp qword ptr [rbp-72], rdx
  01b1  0f8560060000             jne L24
L25:
; if end == pos {
; if pos < far_end {
  01b7  483b55c0                 cmp rdx, qword ptr [rbp-64]
  01bb  0f8d3a000000             jge L28
; ahead = load_i32 [indices + pos<<2 + 512]
  01c1  49638c9300020000         movsxd rcx, dword ptr [r11+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  01c9  410f180c89               prefetcht0 [r9+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  01ce  49638c9300010000         movsxd rcx, dword ptr [r11+rdx*4+256]
; if mapping != 0 {
  01d6  4d85c9                   test r9, r9
  01d9  0f840d000000             je L30
; if ahead <u mapping_count {
  01df  4839d9                   cmp rcx, rbx
  01e2  0f8304000000             jae L32
; ahead = load_i32 [mapping + ahead<<2]
  01e8  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L32:
; }
L30:
; ahead = mul ahead, 68
  01ec  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  01f0  498d340c                 lea rsi, [r12+rcx]
; prefetch L2 [ahead_row]
  01f4  0f1816                   prefetcht1 [rsi]
; prefetch L2 [ahead_row + 67]
  01f7  0f185643                 prefetcht1 [rsi+67]
; }
L28:
; if pos < near_end {
  01fb  483b55c8                 cmp rdx, qword ptr [rbp-56]
  01ff  0f8d2a000000             jge L34
; ahead = load_i32 [indices + pos<<2 + 64]
  0205  49634c9340               movsxd rcx, dword ptr [r11+rdx*4+64]
; if mapping != 0 {
  020a  4d85c9                   test r9, r9
  020d  0f840d000000             je L36
; if ahead <u mapping_count {
  0213  4839d9                   cmp rcx, rbx
  0216  0f8304000000             jae L38
; ahead = load_i32 [mapping + ahead<<2]
  021c  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L38:
; }
L36:
; ahead = mul ahead, 68
  0220  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0224  498d340c                 lea rsi, [r12+rcx]
; prefetch L1 [ahead_row]
  0228  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 67]
  022b  0f184e43                 prefetcht0 [rsi+67]
; }
L34:
; index = load_i32 [indices + pos<<2]
  022f  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; fail_if index >=u mapping_count -> 3
  0233  4839d9                   cmp rcx, rbx
  0236  0f8302060000             jae L39
; if mapping != 0 {
  023c  4d85c9                   test r9, r9
  023f  0f8404000000             je L41
; index = load_i32 [mapping + index<<2]
  0245  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L41:
; present = add index, 1
  0249  488d7101                 lea rsi, [rcx+1]
; fail_if row_count <u present -> 4
  024d  4939f7                   cmp r15, rsi
  0250  0f82fd050000             jb L42
; kept_bits = min present, 1
  0256  48c7c001000000           mov rax, 1
  025d  4839f0                   cmp rax, rsi
  0260  480f4fc6                 cmovg rax, rsi
  0264  4889c6                   mov rsi, rax
; kept_bits = mul kept_bits, -1
  0267  486bf6ff                 imul rsi, rsi, -1
; store_i64 [scratch] kept_bits
  026b  498930                   mov [r8], rsi
; index = max index, 0
  026e  48c7c000000000           mov rax, 0
  0275  4839c8                   cmp rax, rcx
  0278  480f4cc1                 cmovl rax, rcx
  027c  4889c1                   mov rcx, rax
; row_offset = mul index, 68
  027f  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  0283  4c01e1                   add rcx, r12
; next_column = set 0
  0286  31c0                     xor eax, eax
  0288  48894590                 mov qword ptr [rbp-112], rax
; loop next_column < 64 {
  028c  48837d9040               cmp qword ptr [rbp-112], 64
  0291  0f8d75010000             jge L44
L43:
; column = min next_column, 32
  0297  48c7c020000000           mov rax, 32
  029e  483b4590                 cmp rax, qword ptr [rbp-112]
  02a2  480f4f4590               cmovg rax, qword ptr [rbp-112]
  02a7  4889c6                   mov rsi, rax
; zero:f32x8 = zero
  02aa  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 64]
  02ae  c4e279585940             vpbroadcastd xmm3, [rcx+64]
  02b4  c4e27913db               vcvtph2ps xmm3, xmm3
; weight:f32x2 = splat_host [weights + pos<<2]
  02b9  c4c279582496             vpbroadcastd xmm4, [r14+rdx*4]
; factors:f32x2 = fmul weight, factors
  02bf  c5d859db                 vmulps xmm3, xmm4, xmm3
; store [scratch + 2048] 2 lanes factors
  02c3  c4c178139800080000       vmovlps [r8+2048], xmm3
; scale:f32x8 = splat_host [scratch + 2048]
  02cc  c4c27d589800080000       vpbroadcastd ymm3, [r8+2048]
; bias:f32x8 = splat_host [scratch + 2052]
  02d5  c4c27d58a004080000       vpbroadcastd ymm4, [r8+2052]
; kept_bits:i32x8 = splat_host [scratch]
  02de  c4c27d5828               vpbroadcastd ymm5, [r8]
; scale:f32x8 = and scale, kept_bits
  02e3  c5e5dbdd                 vpand ymm3, ymm3, ymm5
; bias:f32x8 = and bias, kept_bits
  02e7  c5dddbe5                 vpand ymm4, ymm4, ymm5
; bias:f32x8 = fadd bias, zero
  02eb  c5dc58e2                 vaddps ymm4, ymm4, ymm2
; code:i32x8 = splat_32 [row + column]
  02ef  c4e27d581431             vpbroadcastd ymm2, [rcx+rsi]
; code:i32x8 = shr code, shifts
  02f5  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02fa  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02fe  c5fc5bea                 vcvtdq2ps ymm5, ymm2
; value:f32x8 = fma scale, value, bias
  0302  c4e265a8ec               vfmadd213ps ymm5, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 4]
  0307  c4e27d58543104           vpbroadcastd ymm2, [rcx+rsi+4]
; code:i32x8 = shr code, shifts
  030e  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0313  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0317  c5fc5bf2                 vcvtdq2ps ymm6, ymm2
; value:f32x8 = fma scale, value, bias
  031b  c4e265a8f4               vfmadd213ps ymm6, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 8]
  0320  c4e27d58543108           vpbroadcastd ymm2, [rcx+rsi+8]
; code:i32x8 = shr code, shifts
  0327  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  032c  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0330  c5fc5bfa                 vcvtdq2ps ymm7, ymm2
; value:f32x8 = fma scale, value, bias
  0334  c4e265a8fc               vfmadd213ps ymm7, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 12]
  0339  c4e27d5854310c           vpbroadcastd ymm2, [rcx+rsi+12]
; code:i32x8 = shr code, shifts
  0340  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0345  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0349  c57c5bc2                 vcvtdq2ps ymm8, ymm2
; value:f32x8 = fma scale, value, bias
  034d  c46265a8c4               vfmadd213ps ymm8, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 16]
  0352  c4e27d58543110           vpbroadcastd ymm2, [rcx+rsi+16]
; code:i32x8 = shr code, shifts
  0359  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  035e  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0362  c57c5bca                 vcvtdq2ps ymm9, ymm2
; value:f32x8 = fma scale, value, bias
  0366  c46265a8cc               vfmadd213ps ymm9, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 20]
  036b  c4e27d58543114           vpbroadcastd ymm2, [rcx+rsi+20]
; code:i32x8 = shr code, shifts
  0372  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0377  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  037b  c57c5bd2                 vcvtdq2ps ymm10, ymm2
; value:f32x8 = fma scale, value, bias
  037f  c46265a8d4               vfmadd213ps ymm10, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 24]
  0384  c4e27d58543118           vpbroadcastd ymm2, [rcx+rsi+24]
; code:i32x8 = shr code, shifts
  038b  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0390  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0394  c57c5bda                 vcvtdq2ps ymm11, ymm2
; value:f32x8 = fma scale, value, bias
  0398  c46265a8dc               vfmadd213ps ymm11, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 28]
  039d  c4e27d5854311c           vpbroadcastd ymm2, [rcx+rsi+28]
; code:i32x8 = shr code, shifts
  03a4  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  03a9  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  03ad  c5fc5bd2                 vcvtdq2ps ymm2, ymm2
; value:f32x8 = fma scale, value, bias
  03b1  c4e265a8d4               vfmadd213ps ymm2, ymm3, ymm4
; out_column = mul column, 8
  03b6  4889f7                   mov rdi, rsi
  03b9  48c1e703                 shl rdi, 3
; store [out + out_column] 8 lanes value
  03bd  488b4598                 mov rax, qword ptr [rbp-104]
  03c1  c5fc112c38               vmovups [rax+rdi], ymm5
; store [out + out_column + 32] 8 lanes value
  03c6  c5fc11743820             vmovups [rax+rdi+32], ymm6
; store [out + out_column + 64] 8 lanes value
  03cc  c5fc117c3840             vmovups [rax+rdi+64], ymm7
; store [out + out_column + 96] 8 lanes value
  03d2  c57c11443860             vmovups [rax+rdi+96], ymm8
; store [out + out_column + 128] 8 lanes value
  03d8  c57c118c3880000000       vmovups [rax+rdi+128], ymm9
; store [out + out_column + 160] 8 lanes value
  03e1  c57c119438a0000000       vmovups [rax+rdi+160], ymm10
; store [out + out_column + 192] 8 lanes value
  03ea  c57c119c38c0000000       vmovups [rax+rdi+192], ymm11
; store [out + out_column + 224] 8 lanes value
  03f3  c5fc119438e0000000       vmovups [rax+rdi+224], ymm2
; next_column = add next_column, 32
  03fc  4883459020               add qword ptr [rbp-112], 32
; }
  0401  48837d9040               cmp qword ptr [rbp-112], 64
  0406  0f8c8bfeffff             jl L43
L44:
; out = add out, 512
  040c  4881459800020000         add qword ptr [rbp-104], 512
; bag = add bag, 1
  0414  4883458801               add qword ptr [rbp-120], 1
; pos = add pos, 1
  0419  4883c201                 add rdx, 1
; }
L26:
; }
  041d  4c395588                 cmp qword ptr [rbp-120], r10
  0421  0f8c6afdffff             jl L22
L23:
; begin = move pos
  0427  4889d0                   mov rax, rdx
  042a  48894580                 mov qword ptr [rbp-128], rax
; loop bag < bag_count {
  042e  488b4588                 mov rax, qword ptr [rbp-120]
  0432  483b8568ffffff           cmp rax, qword ptr [rbp-152]
  0439  0f8dc4030000             jge L46
L45:
; end = move index_count
  043f  488b8578ffffff           mov rax, qword ptr [rbp-136]
  0446  488945b8                 mov qword ptr [rbp-72], rax
; if bag < last_bag {
  044a  488b4588                 mov rax, qword ptr [rbp-120]
  044e  483b8560ffffff           cmp rax, qword ptr [rbp-160]
  0455  0f8d17000000             jge L48
; end = load_i32 [offsets + bag<<2 + 4]
  045b  488b4588                 mov rax, qword ptr [rbp-120]
  045f  48c1e002                 shl rax, 2
  0463  48038570ffffff           add rax, qword ptr [rbp-144]
  046a  48634004                 movsxd rax, dword ptr [rax+4]
  046e  488945b8                 mov qword ptr [rbp-72], rax
; }
L48:
; fail_if end < begin -> 2
  0472  488b45b8                 mov rax, qword ptr [rbp-72]
  0476  483b4580                 cmp rax, qword ptr [rbp-128]
  047a  0f8ce8030000             jl L49
; fail_if index_count <u end -> 2
  0480  488b8578ffffff           mov rax, qword ptr [rbp-136]
  0487  483b45b8                 cmp rax, qword ptr [rbp-72]
  048b  0f82ec030000             jb L50
; bag_length = sub end, begin
  0491  488b45b8                 mov rax, qword ptr [rbp-72]
  0495  482b4580                 sub rax, qword ptr [rbp-128]
  0499  488945a0                 mov qword ptr [rbp-96], rax
; looked_up = set 0
  049d  31c0                     xor eax, eax
  049f  488945a8                 mov qword ptr [rbp-88], rax
; kept = set 0
  04a3  4531d2                   xor r10d, r10d
; first = move begin
  04a6  488b4580                 mov rax, qword ptr [rbp-128]
  04aa  488945b0                 mov qword ptr [rbp-80], rax
; next_column = set 0
  04ae  31c0                     xor eax, eax
  04b0  48894590                 mov qword ptr [rbp-112], rax
; loop next_column < 64 {
  04b4  48837d9040               cmp qword ptr [rbp-112], 64
  04b9  0f8d1e030000             jge L52
L51:
; column = min next_column, 32
  04bf  48c7c020000000           mov rax, 32
  04c6  483b4590                 cmp rax, qword ptr [rbp-112]
  04ca  480f4f4590               cmovg rax, qword ptr [rbp-112]
  04cf  4889c6                   mov rsi, rax
; acc0:f32x8 = zero
  04d2  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x8 = zero
  04d6  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x8 = zero
  04da  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x8 = zero
  04de  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x8 = zero
  04e2  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x8 = zero
  04e6  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x8 = zero
  04ea  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x8 = zero
  04ef  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move first
  04f4  488b55b0                 mov rdx, qword ptr [rbp-80]
; loop pos < end {
  04f8  483b55b8                 cmp rdx, qword ptr [rbp-72]
  04fc  0f8d85020000             jge L54
L53:
; if looked_up == 0 {
  0502  48837da800               cmp qword ptr [rbp-88], 0
  0507  0f8517010000             jne L56
; chunk_end = add pos, 128
  050d  4c8daa80000000           lea r13, [rdx+128]
; chunk_end = move_if end < chunk_end ? end
  0514  4c396db8                 cmp qword ptr [rbp-72], r13
  0518  4c0f4c6db8               cmovl r13, qword ptr [rbp-72]
; kept = set 0
  051d  4531d2                   xor r10d, r10d
; loop pos < chunk_end {
  0520  4c39ea                   cmp rdx, r13
  0523  0f8dc7000000             jge L58
L57:
; if pos < far_end {
  0529  483b55c0                 cmp rdx, qword ptr [rbp-64]
  052d  0f8d3a000000             jge L60
; ahead = load_i32 [indices + pos<<2 + 512]
  0533  49638c9300020000         movsxd rcx, dword ptr [r11+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  053b  410f180c89               prefetcht0 [r9+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  0540  49638c9300010000         movsxd rcx, dword ptr [r11+rdx*4+256]
; if mapping != 0 {
  0548  4d85c9                   test r9, r9
  054b  0f840d000000             je L62
; if ahead <u mapping_count {
  0551  4839d9                   cmp rcx, rbx
  0554  0f8304000000             jae L64
; ahead = load_i32 [mapping + ahead<<2]
  055a  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L64:
; }
L62:
; ahead = mul ahead, 68
  055e  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0562  498d3c0c                 lea rdi, [r12+rcx]
; prefetch L2 [ahead_row]
  0566  0f1817                   prefetcht1 [rdi]
; prefetch L2 [ahead_row + 67]
  0569  0f185743                 prefetcht1 [rdi+67]
; }
L60:
; if pos < near_end {
  056d  483b55c8                 cmp rdx, qword ptr [rbp-56]
  0571  0f8d2a000000             jge L66
; ahead = load_i32 [indices + pos<<2 + 64]
  0577  49634c9340               movsxd rcx, dword ptr [r11+rdx*4+64]
; if mapping != 0 {
  057c  4d85c9                   test r9, r9
  057f  0f840d000000             je L68
; if ahead <u mapping_count {
  0585  4839d9                   cmp rcx, rbx
  0588  0f8304000000             jae L70
; ahead = load_i32 [mapping + ahead<<2]
  058e  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L70:
; }
L68:
; ahead = mul ahead, 68
  0592  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0596  498d3c0c                 lea rdi, [r12+rcx]
; prefetch L1 [ahead_row]
  059a  0f180f                   prefetcht0 [rdi]
; prefetch L1 [ahead_row + 67]
  059d  0f184f43                 prefetcht0 [rdi+67]
; }
L66:
; index = load_i32 [indices + pos<<2]
  05a1  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; fail_if index >=u mapping_count -> 3
  05a5  4839d9                   cmp rcx, rbx
  05a8  0f83e7020000             jae L71
; if mapping != 0 {
  05ae  4d85c9                   test r9, r9
  05b1  0f8404000000             je L73
; index = load_i32 [mapping + index<<2]
  05b7  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L73:
; present = add index, 1
  05bb  488d7901                 lea rdi, [rcx+1]
; fail_if row_count <u present -> 4
  05bf  4939ff                   cmp r15, rdi
  05c2  0f82e5020000             jb L74
; row_offset = mul index, 68
  05c8  486bc944                 imul rcx, rcx, 68
; store_i64 [scratch + kept<<3] row_offset
  05cc  4b890cd0                 mov [r8+r10*8], rcx
; store_i64 [scratch + kept<<3 + 1024] pos
  05d0  4b8994d000040000         mov [r8+r10*8+1024], rdx
; more = add kept, 1
  05d8  498d4a01                 lea rcx, [r10+1]
; kept = move_if present != 0 ? more
  05dc  4885ff                   test rdi, rdi
  05df  4c0f45d1                 cmovne r10, rcx
; pos = add pos, 1
  05e3  4883c201                 add rdx, 1
; }
  05e7  4c39ea                   cmp rdx, r13
  05ea  0f8c39ffffff             jl L57
L58:
; if bag_length < 129 {
  05f0  48817da081000000         cmp qword ptr [rbp-96], 129
  05f8  0f8d26000000             jge L76
; looked_up = move bag_length
  05fe  488b45a0                 mov rax, qword ptr [rbp-96]
  0602  488945a8                 mov qword ptr [rbp-88], rax
; first = min kept, 1
  0606  48c7c001000000           mov rax, 1
  060d  4c39d0                   cmp rax, r10
  0610  490f4fc2                 cmovg rax, r10
  0614  488945b0                 mov qword ptr [rbp-80], rax
; first = sub end, first
  0618  488b45b8                 mov rax, qword ptr [rbp-72]
  061c  482b45b0                 sub rax, qword ptr [rbp-80]
  0620  488945b0                 mov qword ptr [rbp-80], rax
; }
L76:
; }
L56:
; pos = move_if looked_up != 0 ? end
  0624  48837da800               cmp qword ptr [rbp-88], 0
  0629  480f4555b8               cmovne rdx, qword ptr [rbp-72]
; at = set 0
  062e  31ff                     xor edi, edi
; loop at < kept {
  0630  4c39d7                   cmp rdi, r10
  0633  0f8d44010000             jge L78
L77:
; kept_offset = load_i64 [scratch + at<<3]
  0639  498b0cf8                 mov rcx, [r8+rdi*8]
; kept_pos = load_i64 [scratch + at<<3 + 1024]
  063d  4d8bacf800040000         mov r13, [r8+rdi*8+1024]
; row = add table, kept_offset
  0645  4c01e1                   add rcx, r12
; factors:f32x2 = splat_f16_pair [row + 64]
  0648  c46279585140             vpbroadcastd xmm10, [rcx+64]
  064e  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [weights + kept_pos<<2]
  0653  c40279581cae             vpbroadcastd xmm11, [r14+r13*4]
; factors:f32x2 = fmul weight, factors
  0659  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [scratch + 2048] 2 lanes factors
  065e  c44178139000080000       vmovlps [r8+2048], xmm10
; scale:f32x8 = splat_host [scratch + 2048]
  0667  c4427d589000080000       vpbroadcastd ymm10, [r8+2048]
; bias:f32x8 = splat_host [scratch + 2052]
  0670  c4427d589804080000       vpbroadcastd ymm11, [r8+2052]
; code:i32x8 = splat_32 [row + column]
  0679  c4627d582431             vpbroadcastd ymm12, [rcx+rsi]
; code:i32x8 = shr code, shifts
  067f  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0684  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0688  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc0:f32x8 = fadd acc0, bias
  068d  c4c16c58d3               vaddps ymm2, ymm2, ymm11
; acc0:f32x8 = fma scale, value, acc0
  0692  c4c22db8d5               vfmadd231ps ymm2, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 4]
  0697  c4627d58643104           vpbroadcastd ymm12, [rcx+rsi+4]
; code:i32x8 = shr code, shifts
  069e  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  06a3  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  06a7  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc1:f32x8 = fadd acc1, bias
  06ac  c4c16458db               vaddps ymm3, ymm3, ymm11
; acc1:f32x8 = fma scale, value, acc1
  06b1  c4c22db8dd               vfmadd231ps ymm3, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 8]
  06b6  c4627d58643108           vpbroadcastd ymm12, [rcx+rsi+8]
; code:i32x8 = shr code, shifts
  06bd  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  06c2  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  06c6  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc2:f32x8 = fadd acc2, bias
  06cb  c4c15c58e3               vaddps ymm4, ymm4, ymm11
; acc2:f32x8 = fma scale, value, acc2
  06d0  c4c22db8e5               vfmadd231ps ymm4, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 12]
  06d5  c4627d5864310c           vpbroadcastd ymm12, [rcx+rsi+12]
; code:i32x8 = shr code, shifts
  06dc  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  06e1  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  06e5  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc3:f32x8 = fadd acc3, bias
  06ea  c4c15458eb               vaddps ymm5, ymm5, ymm11
; acc3:f32x8 = fma scale, value, acc3
  06ef  c4c22db8ed               vfmadd231ps ymm5, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 16]
  06f4  c4627d58643110           vpbroadcastd ymm12, [rcx+rsi+16]
; code:i32x8 = shr code, shifts
  06fb  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0700  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0704  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc4:f32x8 = fadd acc4, bias
  0709  c4c14c58f3               vaddps ymm6, ymm6, ymm11
; acc4:f32x8 = fma scale, value, acc4
  070e  c4c22db8f5               vfmadd231ps ymm6, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 20]
  0713  c4627d58643114           vpbroadcastd ymm12, [rcx+rsi+20]
; code:i32x8 = shr code, shifts
  071a  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  071f  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0723  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc5:f32x8 = fadd acc5, bias
  0728  c4c14458fb               vaddps ymm7, ymm7, ymm11
; acc5:f32x8 = fma scale, value, acc5
  072d  c4c22db8fd               vfmadd231ps ymm7, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 24]
  0732  c4627d58643118           vpbroadcastd ymm12, [rcx+rsi+24]
; code:i32x8 = shr code, shifts
  0739  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  073e  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0742  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc6:f32x8 = fadd acc6, bias
  0747  c4413c58c3               vaddps ymm8, ymm8, ymm11
; acc6:f32x8 = fma scale, value, acc6
  074c  c4422db8c5               vfmadd231ps ymm8, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 28]
  0751  c4627d5864311c           vpbroadcastd ymm12, [rcx+rsi+28]
; code:i32x8 = shr code, shifts
  0758  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  075d  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0761  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc7:f32x8 = fadd acc7, bias
  0766  c4413458cb               vaddps ymm9, ymm9, ymm11
; acc7:f32x8 = fma scale, value, acc7
  076b  c4422db8cd               vfmadd231ps ymm9, ymm10, ymm13
; at = add at, 1
  0770  4883c701                 add rdi, 1
; }
  0774  4c39d7                   cmp rdi, r10
  0777  0f8cbcfeffff             jl L77
L78:
; }
  077d  483b55b8                 cmp rdx, qword ptr [rbp-72]
  0781  0f8c7bfdffff             jl L53
L54:
; out_column = mul column, 8
  0787  4889f1                   mov rcx, rsi
  078a  48c1e103                 shl rcx, 3
; store [out + out_column] 8 lanes acc0
  078e  488b4598                 mov rax, qword ptr [rbp-104]
  0792  c5fc111408               vmovups [rax+rcx], ymm2
; store [out + out_column + 32] 8 lanes acc1
  0797  c5fc115c0820             vmovups [rax+rcx+32], ymm3
; store [out + out_column + 64] 8 lanes acc2
  079d  c5fc11640840             vmovups [rax+rcx+64], ymm4
; store [out + out_column + 96] 8 lanes acc3
  07a3  c5fc116c0860             vmovups [rax+rcx+96], ymm5
; store [out + out_column + 128] 8 lanes acc4
  07a9  c5fc11b40880000000       vmovups [rax+rcx+128], ymm6
; store [out + out_column + 160] 8 lanes acc5
  07b2  c5fc11bc08a0000000       vmovups [rax+rcx+160], ymm7
; store [out + out_column + 192] 8 lanes acc6
  07bb  c57c118408c0000000       vmovups [rax+rcx+192], ymm8
; store [out + out_column + 224] 8 lanes acc7
  07c4  c57c118c08e0000000       vmovups [rax+rcx+224], ymm9
; next_column = add next_column, 32
  07cd  4883459020               add qword ptr [rbp-112], 32
; }
  07d2  48837d9040               cmp qword ptr [rbp-112], 64
  07d7  0f8ce2fcffff             jl L51
L52:
; out = add out, 512
  07dd  4881459800020000         add qword ptr [rbp-104], 512
; bag = add bag, 1
  07e5  4883458801               add qword ptr [rbp-120], 1
; begin = move end
  07ea  488b45b8                 mov rax, qword ptr [rbp-72]
  07ee  48894580                 mov qword ptr [rbp-128], rax
; }
  07f2  488b4588                 mov rax, qword ptr [rbp-120]
  07f6  483b8568ffffff           cmp rax, qword ptr [rbp-152]
  07fd  0f8c3cfcffff             jl L45
L46:
; leave
  0803  31c0                     xor eax, eax
L0:
  0805  c5f877                   vzeroupper
  0808  4883c478                 add rsp, 120
  080c  415f                     pop r15
  080e  415e                     pop r14
  0810  415d                     pop r13
  0812  415c                     pop r12
  0814  5b                       pop rbx
  0815  5d                       pop rbp
  0816  c3                       ret
; seldom
L24:
; one_row_end = set 0
  0817  4531d2                   xor r10d, r10d
  081a  483955b8                 cmp qword ptr [rbp-72], rdx
  081e  0f85f9fbffff             jne L26
  0824  e98ef9ffff               jmp L25
; failure exits
L19:
  0829  488b45d0                 mov rax, qword ptr [rbp-48]
  082d  ff7588                   push qword ptr [rbp-120]
  0830  8f4060                   pop qword ptr [rax+96]
  0833  48895068                 mov qword ptr [rax+104], rdx
  0837  b801000000               mov eax, 1
  083c  ebc7                     short jmp L0
L39:
  083e  488b45d0                 mov rax, qword ptr [rbp-48]
  0842  ff7588                   push qword ptr [rbp-120]
  0845  8f4060                   pop qword ptr [rax+96]
  0848  48895068                 mov qword ptr [rax+104], rdx
  084c  b803000000               mov eax, 3
  0851  ebb2                     short jmp L0
L42:
  0853  488b45d0                 mov rax, qword ptr [rbp-48]
  0857  ff7588                   push qword ptr [rbp-120]
  085a  8f4060                   pop qword ptr [rax+96]
  085d  48895068                 mov qword ptr [rax+104], rdx
  0861  b804000000               mov eax, 4
  0866  eb9d                     short jmp L0
L49:
  0868  488b45d0                 mov rax, qword ptr [rbp-48]
  086c  ff7588                   push qword ptr [rbp-120]
  086f  8f4060                   pop qword ptr [rax+96]
  0872  48895068                 mov qword ptr [rax+104], rdx
  0876  b802000000               mov eax, 2
  087b  eb88                     short jmp L0
L50:
  087d  488b45d0                 mov rax, qword ptr [rbp-48]
  0881  ff7588                   push qword ptr [rbp-120]
  0884  8f4060                   pop qword ptr [rax+96]
  0887  48895068                 mov qword ptr [rax+104], rdx
  088b  b802000000               mov eax, 2
  0890  e970ffffff               jmp L0
L71:
  0895  488b45d0                 mov rax, qword ptr [rbp-48]
  0899  ff7588                   push qword ptr [rbp-120]
  089c  8f4060                   pop qword ptr [rax+96]
  089f  48895068                 mov qword ptr [rax+104], rdx
  08a3  b803000000               mov eax, 3
  08a8  e958ffffff               jmp L0
L74:
  08ad  488b45d0                 mov rax, qword ptr [rbp-48]
  08b1  ff7588                   push qword ptr [rbp-120]
  08b4  8f4060                   pop qword ptr [rax+96]
  08b7  48895068                 mov qword ptr [rax+104], rdx
  08bb  b804000000               mov eax, 4
  08c0  e940ffffff               jmp L0
; constants
