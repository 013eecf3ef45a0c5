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
  0019  4c8b37                   mov r14, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b7f08                 mov r15, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b6710                 mov r12, qword ptr [rdi+16]
; index_count = arg index_count
  0024  488b4718                 mov rax, qword ptr [rdi+24]
  0028  48894588                 mov qword ptr [rbp-120], rax
; bag_count = arg bag_count
  002c  488b4728                 mov rax, qword ptr [rdi+40]
  0030  48898568ffffff           mov qword ptr [rbp-152], rax
; pooled = arg pooled
  0037  488b4f50                 mov rcx, qword ptr [rdi+80]
; offsets = arg offsets
  003b  488b4720                 mov rax, qword ptr [rdi+32]
  003f  48894580                 mov qword ptr [rbp-128], rax
; weights = arg weights
  0043  488b5f30                 mov rbx, qword ptr [rdi+48]
; mapping = arg mapping
  0047  4c8b5738                 mov r10, qword ptr [rdi+56]
; mapping_count = arg mapping_count
  004b  4c8b6f40                 mov r13, qword ptr [rdi+64]
; scratch = arg scratch
  004f  488b7760                 mov rsi, qword ptr [rdi+96]
; out = arg output
  0053  488b4748                 mov rax, qword ptr [rdi+72]
  0057  488945a0                 mov qword ptr [rbp-96], rax
; bag = set 0
  005b  31c0                     xor eax, eax
  005d  48894590                 mov qword ptr [rbp-112], rax
; last_bag = add bag_count, -1
  0061  488b8568ffffff           mov rax, qword ptr [rbp-152]
  0068  488d40ff                 lea rax, [rax-1]
  006c  48898560ffffff           mov qword ptr [rbp-160], rax
; shifts:i32x8 = const code_shifts
  0073  c5fc100565080000         vmovups ymm0, [L1]
; code_mask:i32x8 = const code_mask
  007b  c5fc100d7d080000         vmovups ymm1, [L2]
; near_end = add index_count, -16
  0083  488b4588                 mov rax, qword ptr [rbp-120]
  0087  488d40f0                 lea rax, [rax-16]
  008b  48898578ffffff           mov qword ptr [rbp-136], rax
; if row_count < 1927 {
  0092  4981ff87070000           cmp r15, 1927
  0099  0f8d16000000             jge L4
; if mapping_count < 7708 {
  009f  4981fd1c1e0000           cmp r13, 7708
  00a6  0f8d09000000             jge L6
; near_end = set 0
  00ac  31c0                     xor eax, eax
  00ae  48898578ffffff           mov qword ptr [rbp-136], rax
; }
L6:
; }
L4:
; rows_of_bags = mul bag_count, 8
  00b5  488b9568ffffff           mov rdx, qword ptr [rbp-152]
  00bc  48c1e203                 shl rdx, 3
; if pooled >= rows_of_bags {
  00c0  4839d1                   cmp rcx, rdx
  00c3  0f8c23000000             jl L8
; if row_count < 7711 {
  00c9  4981ff1f1e0000           cmp r15, 7711
  00d0  0f8d16000000             jge L10
; if mapping_count < 30844 {
  00d6  4981fd7c780000           cmp r13, 30844
  00dd  0f8d09000000             jge L12
; near_end = set 0
  00e3  31c0                     xor eax, eax
  00e5  48898578ffffff           mov qword ptr [rbp-136], rax
; }
L12:
; }
L10:
; }
L8:
; far_end = add index_count, -128
  00ec  488b4588                 mov rax, qword ptr [rbp-120]
  00f0  488d4080                 lea rax, [rax-128]
  00f4  48898570ffffff           mov qword ptr [rbp-144], rax
; if row_count < 370086 {
  00fb  4981ffa6a50500           cmp r15, 370086
  0102  0f8d16000000             jge L14
; if mapping_count < 1480344 {
  0108  4981fd98961600           cmp r13, 1480344
  010f  0f8d09000000             jge L16
; far_end = set 0
  0115  31c0                     xor eax, eax
  0117  48898570ffffff           mov qword ptr [rbp-144], rax
; }
L16:
; }
L14:
; last_end = move far_end
  011e  488b8570ffffff           mov rax, qword ptr [rbp-144]
  0125  488945c8                 mov qword ptr [rbp-56], rax
; last_end = move_if far_end < near_end ? near_end
  0129  488b8570ffffff           mov rax, qword ptr [rbp-144]
  0130  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  0137  488b45c8                 mov rax, qword ptr [rbp-56]
  013b  480f4c8578ffffff         cmovl rax, qword ptr [rbp-136]
  0143  488945c8                 mov qword ptr [rbp-56], rax
; pos = set 0
  0147  31ff                     xor edi, edi
; begin = move bag
  0149  488b4d90                 mov rcx, qword ptr [rbp-112]
; if bag < bag_count {
  014d  488b4590                 mov rax, qword ptr [rbp-112]
  0151  483b8568ffffff           cmp rax, qword ptr [rbp-152]
  0158  0f8d19000000             jge L18
; begin = load_i32 [offsets + bag<<2]
  015e  488b4590                 mov rax, qword ptr [rbp-112]
  0162  48c1e002                 shl rax, 2
  0166  48034580                 add rax, qword ptr [rbp-128]
  016a  486308                   movsxd rcx, dword ptr [rax]
; fail_if index_count <u begin -> 1
  016d  48394d88                 cmp qword ptr [rbp-120], rcx
  0171  0f82ba060000             jb L19
; }
L18:
; pos = move begin
  0177  4889cf                   mov rdi, rcx
; one_row_end = sub index_count, pos
  017a  4c8b4588                 mov r8, qword ptr [rbp-120]
  017e  4929f8                   sub r8, rdi
; one_row_end = add one_row_end, bag
  0181  4c034590                 add r8, qword ptr [rbp-112]
; one_row_end = move_if last_bag < one_row_end ? last_bag
  0185  4c398560ffffff           cmp qword ptr [rbp-160], r8
  018c  4c0f4c8560ffffff         cmovl r8, qword ptr [rbp-160]
; if row_count == 0 {
  0194  4d85ff                   test r15, r15
  0197  0f8503000000             jne L21
; one_row_end = set 0
  019d  4531c0                   xor r8d, r8d
; }
L21:
; loop bag < one_row_end {
  01a0  4c394590                 cmp qword ptr [rbp-112], r8
  01a4  0f8d18020000             jge L23
L22:
; end = load_i32 [offsets + bag<<2 + 4]
  01aa  488b4590                 mov rax, qword ptr [rbp-112]
  01ae  48c1e002                 shl rax, 2
  01b2  48034580                 add rax, qword ptr [rbp-128]
  01b6  48634004                 movsxd rax, dword ptr [rax+4]
  01ba  488945c0                 mov qword ptr [rbp-64], rax
; end = add end, -1
  01be  488345c0ff               add qword ptr [rbp-64], -1
; if end != pos, seldom {
  01c3  48397dc0                 cmp qword ptr [rbp-64], rdi
  01c7  0f8550050000             jne L24
L25:
; if end == pos {
; if pos < last_end, seldom {
  01cd  483b7dc8                 cmp rdi, qword ptr [rbp-56]
  01d1  0f8c58050000             jl L27
L28:
; index = load_i32 [indices + pos<<2]
  01d7  49630cbc                 movsxd rcx, dword ptr [r12+rdi*4]
; fail_if index >=u mapping_count -> 3
  01db  4c39e9                   cmp rcx, r13
  01de  0f8365060000             jae L29
; if mapping != 0 {
  01e4  4d85d2                   test r10, r10
  01e7  0f8404000000             je L31
; index = load_i32 [mapping + index<<2]
  01ed  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L31:
; present = add index, 1
  01f1  488d5101                 lea rdx, [rcx+1]
; fail_if row_count <u present -> 4
  01f5  4939d7                   cmp r15, rdx
  01f8  0f8263060000             jb L32
; kept_bits = min present, 1
  01fe  48c7c001000000           mov rax, 1
  0205  4839d0                   cmp rax, rdx
  0208  480f4fc2                 cmovg rax, rdx
  020c  4889c2                   mov rdx, rax
; kept_bits = mul kept_bits, -1
  020f  486bd2ff                 imul rdx, rdx, -1
; store_i64 [scratch + 16] kept_bits
  0213  48895610                 mov [rsi+16], rdx
; index = max index, 0
  0217  48c7c000000000           mov rax, 0
  021e  4839c8                   cmp rax, rcx
  0221  480f4cc1                 cmovl rax, rcx
  0225  4889c1                   mov rcx, rax
; row_offset = mul index, 68
  0228  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  022c  4c01f1                   add rcx, r14
; next_column = set 0
  022f  31c0                     xor eax, eax
  0231  48894598                 mov qword ptr [rbp-104], rax
; loop next_column < 64 {
  0235  48837d9840               cmp qword ptr [rbp-104], 64
  023a  0f8d67010000             jge L34
L33:
; column = min next_column, 32
  0240  48c7c020000000           mov rax, 32
  0247  483b4598                 cmp rax, qword ptr [rbp-104]
  024b  480f4f4598               cmovg rax, qword ptr [rbp-104]
  0250  4889c2                   mov rdx, rax
; zero:f32x8 = zero
  0253  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 64]
  0257  c4e279585940             vpbroadcastd xmm3, [rcx+64]
  025d  c4e27913db               vcvtph2ps xmm3, xmm3
; weight:f32x2 = splat_host [weights + pos<<2]
  0262  c4e2795824bb             vpbroadcastd xmm4, [rbx+rdi*4]
; factors:f32x2 = fmul weight, factors
  0268  c5d859db                 vmulps xmm3, xmm4, xmm3
; store [scratch] 2 lanes factors
  026c  c5f8131e                 vmovlps [rsi], xmm3
; scale:f32x8 = splat_host [scratch]
  0270  c4e27d581e               vpbroadcastd ymm3, [rsi]
; bias:f32x8 = splat_host [scratch + 4]
  0275  c4e27d586604             vpbroadcastd ymm4, [rsi+4]
; kept_bits:i32x8 = splat_host [scratch + 16]
  027b  c4e27d586e10             vpbroadcastd ymm5, [rsi+16]
; scale:f32x8 = and scale, kept_bits
  0281  c5e5dbdd                 vpand ymm3, ymm3, ymm5
; bias:f32x8 = and bias, kept_bits
  0285  c5dddbe5                 vpand ymm4, ymm4, ymm5
; bias:f32x8 = fadd bias, zero
  0289  c5dc58e2                 vaddps ymm4, ymm4, ymm2
; code:i32x8 = splat_32 [row + column]
  028d  c4e27d581411             vpbroadcastd ymm2, [rcx+rdx]
; code:i32x8 = shr code, shifts
  0293  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0298  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  029c  c5fc5bea                 vcvtdq2ps ymm5, ymm2
; value:f32x8 = fma scale, value, bias
  02a0  c4e265a8ec               vfmadd213ps ymm5, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 4]
  02a5  c4e27d58541104           vpbroadcastd ymm2, [rcx+rdx+4]
; code:i32x8 = shr code, shifts
  02ac  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02b1  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02b5  c5fc5bf2                 vcvtdq2ps ymm6, ymm2
; value:f32x8 = fma scale, value, bias
  02b9  c4e265a8f4               vfmadd213ps ymm6, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 8]
  02be  c4e27d58541108           vpbroadcastd ymm2, [rcx+rdx+8]
; code:i32x8 = shr code, shifts
  02c5  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02ca  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02ce  c5fc5bfa                 vcvtdq2ps ymm7, ymm2
; value:f32x8 = fma scale, value, bias
  02d2  c4e265a8fc               vfmadd213ps ymm7, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 12]
  02d7  c4e27d5854110c           vpbroadcastd ymm2, [rcx+rdx+12]
; code:i32x8 = shr code, shifts
  02de  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02e3  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02e7  c57c5bc2                 vcvtdq2ps ymm8, ymm2
; value:f32x8 = fma scale, value, bias
  02eb  c46265a8c4               vfmadd213ps ymm8, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 16]
  02f0  c4e27d58541110           vpbroadcastd ymm2, [rcx+rdx+16]
; code:i32x8 = shr code, shifts
  02f7  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02fc  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0300  c57c5bca                 vcvtdq2ps ymm9, ymm2
; value:f32x8 = fma scale, value, bias
  0304  c46265a8cc               vfmadd213ps ymm9, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 20]
  0309  c4e27d58541114           vpbroadcastd ymm2, [rcx+rdx+20]
; code:i32x8 = shr code, shifts
  0310  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0315  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0319  c57c5bd2                 vcvtdq2ps ymm10, ymm2
; value:f32x8 = fma scale, value, bias
  031d  c46265a8d4               vfmadd213ps ymm10, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 24]
  0322  c4e27d58541118           vpbroadcastd ymm2, [rcx+rdx+24]
; code:i32x8 = shr code, shifts
  0329  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  032e  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0332  c57c5bda                 vcvtdq2ps ymm11, ymm2
; value:f32x8 = fma scale, value, bias
  0336  c46265a8dc               vfmadd213ps ymm11, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 28]
  033b  c4e27d5854111c           vpbroadcastd ymm2, [rcx+rdx+28]
; code:i32x8 = shr code, shifts
  0342  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0347  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  034b  c5fc5bd2                 vcvtdq2ps ymm2, ymm2
; value:f32x8 = fma scale, value, bias
  034f  c4e265a8d4               vfmadd213ps ymm2, ymm3, ymm4
; out_column = mul column, 8
  0354  48c1e203                 shl rdx, 3
; store [out + out_column] 8 lanes value
  0358  488b45a0                 mov rax, qword ptr [rbp-96]
  035c  c5fc112c10               vmovups [rax+rdx], ymm5
; store [out + out_column + 32] 8 lanes value
  0361  c5fc11741020             vmovups [rax+rdx+32], ymm6
; store [out + out_column + 64] 8 lanes value
  0367  c5fc117c1040             vmovups [rax+rdx+64], ymm7
; store [out + out_column + 96] 8 lanes value
  036d  c57c11441060             vmovups [rax+rdx+96], ymm8
; store [out + out_column + 128] 8 lanes value
  0373  c57c118c1080000000       vmovups [rax+rdx+128], ymm9
; store [out + out_column + 160] 8 lanes value
  037c  c57c119410a0000000       vmovups [rax+rdx+160], ymm10
; store [out + out_column + 192] 8 lanes value
  0385  c57c119c10c0000000       vmovups [rax+rdx+192], ymm11
; store [out + out_column + 224] 8 lanes value
  038e  c5fc119410e0000000       vmovups [rax+rdx+224], ymm2
; next_column = add next_column, 32
  0397  4883459820               add qword ptr [rbp-104], 32
; }
  039c  48837d9840               cmp qword ptr [rbp-104], 64
  03a1  0f8c99feffff             jl L33
L34:
; out = add out, 512
  03a7  488145a000020000         add qword ptr [rbp-96], 512
; bag = add bag, 1
  03af  4883459001               add qword ptr [rbp-112], 1
; pos = add pos, 1
  03b4  4883c701                 add rdi, 1
; }
L26:
; }
  03b8  4c394590                 cmp qword ptr [rbp-112], r8
  03bc  0f8ce8fdffff             jl L22
L23:
; begin = move pos
  03c2  4889f9                   mov rcx, rdi
; loop bag < bag_count {
  03c5  488b4590                 mov rax, qword ptr [rbp-112]
  03c9  483b8568ffffff           cmp rax, qword ptr [rbp-152]
  03d0  0f8d33030000             jge L36
L35:
; end = move index_count
  03d6  488b4588                 mov rax, qword ptr [rbp-120]
  03da  488945c0                 mov qword ptr [rbp-64], rax
; if bag < last_bag {
  03de  488b4590                 mov rax, qword ptr [rbp-112]
  03e2  483b8560ffffff           cmp rax, qword ptr [rbp-160]
  03e9  0f8d14000000             jge L38
; end = load_i32 [offsets + bag<<2 + 4]
  03ef  488b4590                 mov rax, qword ptr [rbp-112]
  03f3  48c1e002                 shl rax, 2
  03f7  48034580                 add rax, qword ptr [rbp-128]
  03fb  48634004                 movsxd rax, dword ptr [rax+4]
  03ff  488945c0                 mov qword ptr [rbp-64], rax
; }
L38:
; fail_if end < begin -> 2
  0403  48394dc0                 cmp qword ptr [rbp-64], rcx
  0407  0f8c6c040000             jl L39
; fail_if index_count <u end -> 2
  040d  488b4588                 mov rax, qword ptr [rbp-120]
  0411  483b45c0                 cmp rax, qword ptr [rbp-64]
  0415  0f8276040000             jb L40
; bag_length = sub end, begin
  041b  488b45c0                 mov rax, qword ptr [rbp-64]
  041f  4829c8                   sub rax, rcx
  0422  488945a8                 mov qword ptr [rbp-88], rax
; looked_up = set 0
  0426  31c0                     xor eax, eax
  0428  488945b0                 mov qword ptr [rbp-80], rax
; kept = set 0
  042c  4531c0                   xor r8d, r8d
; first = move begin
  042f  4889c8                   mov rax, rcx
  0432  488945b8                 mov qword ptr [rbp-72], rax
; next_column = set 0
  0436  31c0                     xor eax, eax
  0438  48894598                 mov qword ptr [rbp-104], rax
; loop next_column < 64 {
  043c  48837d9840               cmp qword ptr [rbp-104], 64
  0441  0f8da0020000             jge L42
L41:
; column = min next_column, 32
  0447  48c7c020000000           mov rax, 32
  044e  483b4598                 cmp rax, qword ptr [rbp-104]
  0452  480f4f4598               cmovg rax, qword ptr [rbp-104]
  0457  4889c2                   mov rdx, rax
; acc0:f32x8 = zero
  045a  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x8 = zero
  045e  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x8 = zero
  0462  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x8 = zero
  0466  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x8 = zero
  046a  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x8 = zero
  046e  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x8 = zero
  0472  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x8 = zero
  0477  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move first
  047c  488b7db8                 mov rdi, qword ptr [rbp-72]
; loop pos < end {
  0480  483b7dc0                 cmp rdi, qword ptr [rbp-64]
  0484  0f8d07020000             jge L44
L43:
; if looked_up == 0 {
  048a  48837db000               cmp qword ptr [rbp-80], 0
  048f  0f85a3000000             jne L46
; chunk_end = add pos, 128
  0495  4c8d9f80000000           lea r11, [rdi+128]
; chunk_end = move_if end < chunk_end ? end
  049c  4c395dc0                 cmp qword ptr [rbp-64], r11
  04a0  4c0f4c5dc0               cmovl r11, qword ptr [rbp-64]
; kept = set 0
  04a5  4531c0                   xor r8d, r8d
; loop pos < chunk_end {
  04a8  4c39df                   cmp rdi, r11
  04ab  0f8d53000000             jge L48
L47:
; if pos < last_end, seldom {
  04b1  483b7dc8                 cmp rdi, qword ptr [rbp-56]
  04b5  0f8cf5020000             jl L49
L50:
; index = load_i32 [indices + pos<<2]
  04bb  49630cbc                 movsxd rcx, dword ptr [r12+rdi*4]
; fail_if index >=u mapping_count -> 3
  04bf  4c39e9                   cmp rcx, r13
  04c2  0f83e1030000             jae L51
; if mapping != 0 {
  04c8  4d85d2                   test r10, r10
  04cb  0f8404000000             je L53
; index = load_i32 [mapping + index<<2]
  04d1  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L53:
; present = add index, 1
  04d5  4c8d4901                 lea r9, [rcx+1]
; fail_if row_count <u present -> 4
  04d9  4d39cf                   cmp r15, r9
  04dc  0f82df030000             jb L54
; store_i64 [scratch + kept<<3 + 2064] index
  04e2  4a898cc610080000         mov [rsi+r8*8+2064], rcx
; weight_bits = load_i32 [weights + pos<<2]
  04ea  48630cbb                 movsxd rcx, dword ptr [rbx+rdi*4]
; store_i32 [scratch + kept<<2 + 16] weight_bits
  04ee  42894c8610               mov [rsi+r8*4+16], ecx
; kept = count kept, present
  04f3  4983f901                 cmp r9, 1
  04f7  4983d8ff                 sbb r8, -1
; pos = add pos, 1
  04fb  4883c701                 add rdi, 1
; }
  04ff  4c39df                   cmp rdi, r11
  0502  7cad                     short jl L47
L48:
; if bag_length < 129 {
  0504  48817da881000000         cmp qword ptr [rbp-88], 129
  050c  0f8d26000000             jge L56
; looked_up = move bag_length
  0512  488b45a8                 mov rax, qword ptr [rbp-88]
  0516  488945b0                 mov qword ptr [rbp-80], rax
; first = min kept, 1
  051a  48c7c001000000           mov rax, 1
  0521  4c39c0                   cmp rax, r8
  0524  490f4fc0                 cmovg rax, r8
  0528  488945b8                 mov qword ptr [rbp-72], rax
; first = sub end, first
  052c  488b45c0                 mov rax, qword ptr [rbp-64]
  0530  482b45b8                 sub rax, qword ptr [rbp-72]
  0534  488945b8                 mov qword ptr [rbp-72], rax
; }
L56:
; }
L46:
; pos = move_if looked_up != 0 ? end
  0538  48837db000               cmp qword ptr [rbp-80], 0
  053d  480f457dc0               cmovne rdi, qword ptr [rbp-64]
; at = set 0
  0542  4531c9                   xor r9d, r9d
; loop at < kept {
  0545  4d39c1                   cmp r9, r8
  0548  0f8d39010000             jge L58
L57:
; kept_row = load_i64 [scratch + at<<3 + 2064]
  054e  4a8b8cce10080000         mov rcx, [rsi+r9*8+2064]
; row_offset = mul kept_row, 68
  0556  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  055a  4c01f1                   add rcx, r14
; factors:f32x2 = splat_f16_pair [row + 64]
  055d  c46279585140             vpbroadcastd xmm10, [rcx+64]
  0563  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [scratch + at<<2 + 16]
  0568  c42279585c8e10           vpbroadcastd xmm11, [rsi+r9*4+16]
; factors:f32x2 = fmul weight, factors
  056f  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [scratch] 2 lanes factors
  0574  c5781316                 vmovlps [rsi], xmm10
; scale:f32x8 = splat_host [scratch]
  0578  c4627d5816               vpbroadcastd ymm10, [rsi]
; bias:f32x8 = splat_host [scratch + 4]
  057d  c4627d585e04             vpbroadcastd ymm11, [rsi+4]
; code:i32x8 = splat_32 [row + column]
  0583  c4627d582411             vpbroadcastd ymm12, [rcx+rdx]
; code:i32x8 = shr code, shifts
  0589  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  058e  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0592  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc0:f32x8 = fadd acc0, bias
  0597  c4c16c58d3               vaddps ymm2, ymm2, ymm11
; acc0:f32x8 = fma scale, value, acc0
  059c  c4c22db8d5               vfmadd231ps ymm2, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 4]
  05a1  c4627d58641104           vpbroadcastd ymm12, [rcx+rdx+4]
; code:i32x8 = shr code, shifts
  05a8  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  05ad  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  05b1  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc1:f32x8 = fadd acc1, bias
  05b6  c4c16458db               vaddps ymm3, ymm3, ymm11
; acc1:f32x8 = fma scale, value, acc1
  05bb  c4c22db8dd               vfmadd231ps ymm3, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 8]
  05c0  c4627d58641108           vpbroadcastd ymm12, [rcx+rdx+8]
; code:i32x8 = shr code, shifts
  05c7  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  05cc  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  05d0  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc2:f32x8 = fadd acc2, bias
  05d5  c4c15c58e3               vaddps ymm4, ymm4, ymm11
; acc2:f32x8 = fma scale, value, acc2
  05da  c4c22db8e5               vfmadd231ps ymm4, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 12]
  05df  c4627d5864110c           vpbroadcastd ymm12, [rcx+rdx+12]
; code:i32x8 = shr code, shifts
  05e6  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  05eb  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  05ef  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc3:f32x8 = fadd acc3, bias
  05f4  c4c15458eb               vaddps ymm5, ymm5, ymm11
; acc3:f32x8 = fma scale, value, acc3
  05f9  c4c22db8ed               vfmadd231ps ymm5, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 16]
  05fe  c4627d58641110           vpbroadcastd ymm12, [rcx+rdx+16]
; code:i32x8 = shr code, shifts
  0605  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  060a  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  060e  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc4:f32x8 = fadd acc4, bias
  0613  c4c14c58f3               vaddps ymm6, ymm6, ymm11
; acc4:f32x8 = fma scale, value, acc4
  0618  c4c22db8f5               vfmadd231ps ymm6, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 20]
  061d  c4627d58641114           vpbroadcastd ymm12, [rcx+rdx+20]
; code:i32x8 = shr code, shifts
  0624  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0629  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  062d  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc5:f32x8 = fadd acc5, bias
  0632  c4c14458fb               vaddps ymm7, ymm7, ymm11
; acc5:f32x8 = fma scale, value, acc5
  0637  c4c22db8fd               vfmadd231ps ymm7, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 24]
  063c  c4627d58641118           vpbroadcastd ymm12, [rcx+rdx+24]
; code:i32x8 = shr code, shifts
  0643  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0648  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  064c  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc6:f32x8 = fadd acc6, bias
  0651  c4413c58c3               vaddps ymm8, ymm8, ymm11
; acc6:f32x8 = fma scale, value, acc6
  0656  c4422db8c5               vfmadd231ps ymm8, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 28]
  065b  c4627d5864111c           vpbroadcastd ymm12, [rcx+rdx+28]
; code:i32x8 = shr code, shifts
  0662  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0667  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  066b  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc7:f32x8 = fadd acc7, bias
  0670  c4413458cb               vaddps ymm9, ymm9, ymm11
; acc7:f32x8 = fma scale, value, acc7
  0675  c4422db8cd               vfmadd231ps ymm9, ymm10, ymm13
; at = add at, 1
  067a  4983c101                 add r9, 1
; }
  067e  4d39c1                   cmp r9, r8
  0681  0f8cc7feffff             jl L57
L58:
; }
  0687  483b7dc0                 cmp rdi, qword ptr [rbp-64]
  068b  0f8cf9fdffff             jl L43
L44:
; out_column = mul column, 8
  0691  4889d1                   mov rcx, rdx
  0694  48c1e103                 shl rcx, 3
; store [out + out_column] 8 lanes acc0
  0698  488b45a0                 mov rax, qword ptr [rbp-96]
  069c  c5fc111408               vmovups [rax+rcx], ymm2
; store [out + out_column + 32] 8 lanes acc1
  06a1  c5fc115c0820             vmovups [rax+rcx+32], ymm3
; store [out + out_column + 64] 8 lanes acc2
  06a7  c5fc11640840             vmovups [rax+rcx+64], ymm4
; store [out + out_column + 96] 8 lanes acc3
  06ad  c5fc116c0860             vmovups [rax+rcx+96], ymm5
; store [out + out_column + 128] 8 lanes acc4
  06b3  c5fc11b40880000000       vmovups [rax+rcx+128], ymm6
; store [out + out_column + 160] 8 lanes acc5
  06bc  c5fc11bc08a0000000       vmovups [rax+rcx+160], ymm7
; store [out + out_column + 192] 8 lanes acc6
  06c5  c57c118408c0000000       vmovups [rax+rcx+192], ymm8
; store [out + out_column + 224] 8 lanes acc7
  06ce  c57c118c08e0000000       vmovups [rax+rcx+224], ymm9
; next_column = add next_column, 32
  06d7  4883459820               add qword ptr [rbp-104], 32
; }
  06dc  48837d9840               cmp qword ptr [rbp-104], 64
  06e1  0f8c60fdffff             jl L41
L42:
; out = add out, 512
  06e7  488145a000020000         add qword ptr [rbp-96], 512
; bag = add bag, 1
  06ef  4883459001               add qword ptr [rbp-112], 1
; begin = move end
  06f4  488b4dc0                 mov rcx, qword ptr [rbp-64]
; }
  06f8  488b4590                 mov rax, qword ptr [rbp-112]
  06fc  483b8568ffffff           cmp rax, qword ptr [rbp-152]
  0703  0f8ccdfcffff             jl L35
L36:
; leave
  0709  31c0                     xor eax, eax
L0:
  070b  c5f877                   vzeroupper
  070e  4883c478                 add rsp, 120
  0712  415f                     pop r15
  0714  415e                     pop r14
  0716  415d                     pop r13
  0718  415c                     pop r12
  071a  5b                       pop rbx
  071b  5d                       pop rbp
  071c  c3                       ret
; seldom
L24:
; one_row_end = set 0
  071d  4531c0                   xor r8d, r8d
  0720  48397dc0                 cmp qword ptr [rbp-64], rdi
  0724  0f858efcffff             jne L26
  072a  e99efaffff               jmp L25
; seldom
L27:
; if pos < far_end {
  072f  483bbd70ffffff           cmp rdi, qword ptr [rbp-144]
  0736  0f8d39000000             jge L60
; ahead = load_i32 [indices + pos<<2 + 512]
  073c  49638cbc00020000         movsxd rcx, dword ptr [r12+rdi*4+512]
; prefetch L1 [mapping + ahead<<2]
  0744  410f180c8a               prefetcht0 [r10+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  0749  49638cbc00010000         movsxd rcx, dword ptr [r12+rdi*4+256]
; if mapping != 0 {
  0751  4d85d2                   test r10, r10
  0754  0f840d000000             je L62
; if ahead <u mapping_count {
  075a  4c39e9                   cmp rcx, r13
  075d  0f8304000000             jae L64
; ahead = load_i32 [mapping + ahead<<2]
  0763  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L64:
; }
L62:
; ahead = mul ahead, 68
  0767  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  076b  4c01f1                   add rcx, r14
; prefetch L2 [ahead_row]
  076e  0f1811                   prefetcht1 [rcx]
; prefetch L2 [ahead_row + 67]
  0771  0f185143                 prefetcht1 [rcx+67]
; }
L60:
; if pos < near_end {
  0775  483bbd78ffffff           cmp rdi, qword ptr [rbp-136]
  077c  0f8d29000000             jge L66
; ahead = load_i32 [indices + pos<<2 + 64]
  0782  49634cbc40               movsxd rcx, dword ptr [r12+rdi*4+64]
; if mapping != 0 {
  0787  4d85d2                   test r10, r10
  078a  0f840d000000             je L68
; if ahead <u mapping_count {
  0790  4c39e9                   cmp rcx, r13
  0793  0f8304000000             jae L70
; ahead = load_i32 [mapping + ahead<<2]
  0799  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L70:
; }
L68:
; ahead = mul ahead, 68
  079d  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  07a1  4c01f1                   add rcx, r14
; prefetch L1 [ahead_row]
  07a4  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 67]
  07a7  0f184943                 prefetcht0 [rcx+67]
; }
L66:
  07ab  e927faffff               jmp L28
; seldom
L49:
; if pos < far_end {
  07b0  483bbd70ffffff           cmp rdi, qword ptr [rbp-144]
  07b7  0f8d39000000             jge L72
; ahead = load_i32 [indices + pos<<2 + 512]
  07bd  49638cbc00020000         movsxd rcx, dword ptr [r12+rdi*4+512]
; prefetch L1 [mapping + ahead<<2]
  07c5  410f180c8a               prefetcht0 [r10+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  07ca  49638cbc00010000         movsxd rcx, dword ptr [r12+rdi*4+256]
; if mapping != 0 {
  07d2  4d85d2                   test r10, r10
  07d5  0f840d000000             je L74
; if ahead <u mapping_count {
  07db  4c39e9                   cmp rcx, r13
  07de  0f8304000000             jae L76
; ahead = load_i32 [mapping + ahead<<2]
  07e4  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L76:
; }
L74:
; ahead = mul ahead, 68
  07e8  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  07ec  4c01f1                   add rcx, r14
; prefetch L2 [ahead_row]
  07ef  0f1811                   prefetcht1 [rcx]
; prefetch L2 [ahead_row + 67]
  07f2  0f185143                 prefetcht1 [rcx+67]
; }
L72:
; if pos < near_end {
  07f6  483bbd78ffffff           cmp rdi, qword ptr [rbp-136]
  07fd  0f8d29000000             jge L78
; ahead = load_i32 [indices + pos<<2 + 64]
  0803  49634cbc40               movsxd rcx, dword ptr [r12+rdi*4+64]
; if mapping != 0 {
  0808  4d85d2                   test r10, r10
  080b  0f840d000000             je L80
; if ahead <u mapping_count {
  0811  4c39e9                   cmp rcx, r13
  0814  0f8304000000             jae L82
; ahead = load_i32 [mapping + ahead<<2]
  081a  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L82:
; }
L80:
; ahead = mul ahead, 68
  081e  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0822  4c01f1                   add rcx, r14
; prefetch L1 [ahead_row]
  0825  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 67]
  0828  0f184943                 prefetcht0 [rcx+67]
; }
L78:
  082c  e98afcffff               jmp L50
; failure exits
L19:
  0831  488b45d0                 mov rax, qword ptr [rbp-48]
  0835  ff7590                   push qword ptr [rbp-112]
  0838  8f4068                   pop qword ptr [rax+104]
  083b  48897870                 mov qword ptr [rax+112], rdi
  083f  b801000000               mov eax, 1
  0844  e9c2feffff               jmp L0
L29:
  0849  488b45d0                 mov rax, qword ptr [rbp-48]
  084d  ff7590                   push qword ptr [rbp-112]
  0850  8f4068                   pop qword ptr [rax+104]
  0853  48897870                 mov qword ptr [rax+112], rdi
  0857  b803000000               mov eax, 3
  085c  e9aafeffff               jmp L0
L32:
  0861  488b45d0                 mov rax, qword ptr [rbp-48]
  0865  ff7590                   push qword ptr [rbp-112]
  0868  8f4068                   pop qword ptr [rax+104]
  086b  48897870                 mov qword ptr [rax+112], rdi
  086f  b804000000               mov eax, 4
  0874  e992feffff               jmp L0
L39:
  0879  488b45d0                 mov rax, qword ptr [rbp-48]
  087d  ff7590                   push qword ptr [rbp-112]
  0880  8f4068                   pop qword ptr [rax+104]
  0883  48897870                 mov qword ptr [rax+112], rdi
  0887  b802000000               mov eax, 2
  088c  e97afeffff               jmp L0
L40:
  0891  488b45d0                 mov rax, qword ptr [rbp-48]
  0895  ff7590                   push qword ptr [rbp-112]
  0898  8f4068                   pop qword ptr [rax+104]
  089b  48897870                 mov qword ptr [rax+112], rdi
  089f  b802000000               mov eax, 2
  08a4  e962feffff               jmp L0
L51:
  08a9  488b45d0                 mov rax, qword ptr [rbp-48]
  08ad  ff7590                   push qword ptr [rbp-112]
  08b0  8f4068                   pop qword ptr [rax+104]
  08b3  48897870                 mov qword ptr [rax+112], rdi
  08b7  b803000000               mov eax, 3
  08bc  e94afeffff               jmp L0
L54:
  08c1  488b45d0                 mov rax, qword ptr [rbp-48]
  08c5  ff7590                   push qword ptr [rbp-112]
  08c8  8f4068                   pop qword ptr [rax+104]
  08cb  48897870                 mov qword ptr [rax+112], rdi
  08cf  b804000000               mov eax, 4
  08d4  e932feffff               jmp L0
; constants
