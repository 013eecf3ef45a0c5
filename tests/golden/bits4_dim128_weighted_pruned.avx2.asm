; spec      embedding_bag bits=4 dim=128 weighted pruned index=i32 offset=i32
; target    avx2 (x86-64)
; numerics  reference
; bytes     2400
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  53                       push rbx
  0009  4154                     push r12
  000b  4155                     push r13
  000d  4156                     push r14
  000f  4157                     push r15
  0011  4881ec80000000           sub rsp, 128
  0018  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  001c  4c8b37                   mov r14, qword ptr [rdi]
; row_count = arg row_count
  001f  4c8b7f08                 mov r15, qword ptr [rdi+8]
; indices = arg indices
  0023  4c8b6710                 mov r12, qword ptr [rdi+16]
; index_count = arg index_count
  0027  488b4718                 mov rax, qword ptr [rdi+24]
  002b  48894580                 mov qword ptr [rbp-128], rax
; bag_count = arg bag_count
  002f  488b4728                 mov rax, qword ptr [rdi+40]
  0033  48898560ffffff           mov qword ptr [rbp-160], rax
; pooled = arg pooled
  003a  488b4f50                 mov rcx, qword ptr [rdi+80]
; offsets = arg offsets
  003e  488b4720                 mov rax, qword ptr [rdi+32]
  0042  48898578ffffff           mov qword ptr [rbp-136], rax
; weights = arg weights
  0049  488b5f30                 mov rbx, qword ptr [rdi+48]
; mapping = arg mapping
  004d  4c8b5738                 mov r10, qword ptr [rdi+56]
; mapping_count = arg mapping_count
  0051  4c8b6f40                 mov r13, qword ptr [rdi+64]
; scratch = arg scratch
  0055  488b7760                 mov rsi, qword ptr [rdi+96]
; out = arg output
  0059  488b4748                 mov rax, qword ptr [rdi+72]
  005d  488945a0                 mov qword ptr [rbp-96], rax
; bag = set 0
  0061  31c0                     xor eax, eax
  0063  48894590                 mov qword ptr [rbp-112], rax
; last_bag = add bag_count, -1
  0067  488b8560ffffff           mov rax, qword ptr [rbp-160]
  006e  488d40ff                 lea rax, [rax-1]
  0072  48898558ffffff           mov qword ptr [rbp-168], rax
; shifts:i32x8 = const code_shifts
  0079  c5fc10059f080000         vmovups ymm0, [L1]
; code_mask:i32x8 = const code_mask
  0081  c5fc100db7080000         vmovups ymm1, [L2]
; near_end = add index_count, -16
  0089  488b4580                 mov rax, qword ptr [rbp-128]
  008d  488d40f0                 lea rax, [rax-16]
  0091  48898570ffffff           mov qword ptr [rbp-144], rax
; if row_count < 1927 {
  0098  4981ff87070000           cmp r15, 1927
  009f  0f8d16000000             jge L4
; if mapping_count < 7708 {
  00a5  4981fd1c1e0000           cmp r13, 7708
  00ac  0f8d09000000             jge L6
; near_end = set 0
  00b2  31c0                     xor eax, eax
  00b4  48898570ffffff           mov qword ptr [rbp-144], rax
; }
L6:
; }
L4:
; rows_of_bags = mul bag_count, 8
  00bb  488b9560ffffff           mov rdx, qword ptr [rbp-160]
  00c2  48c1e203                 shl rdx, 3
; if pooled >= rows_of_bags {
  00c6  4839d1                   cmp rcx, rdx
  00c9  0f8c23000000             jl L8
; if row_count < 7711 {
  00cf  4981ff1f1e0000           cmp r15, 7711
  00d6  0f8d16000000             jge L10
; if mapping_count < 30844 {
  00dc  4981fd7c780000           cmp r13, 30844
  00e3  0f8d09000000             jge L12
; near_end = set 0
  00e9  31c0                     xor eax, eax
  00eb  48898570ffffff           mov qword ptr [rbp-144], rax
; }
L12:
; }
L10:
; }
L8:
; far_end = add index_count, -128
  00f2  488b4580                 mov rax, qword ptr [rbp-128]
  00f6  488d4080                 lea rax, [rax-128]
  00fa  48898568ffffff           mov qword ptr [rbp-152], rax
; if row_count < 370086 {
  0101  4981ffa6a50500           cmp r15, 370086
  0108  0f8d16000000             jge L14
; if mapping_count < 1480344 {
  010e  4981fd98961600           cmp r13, 1480344
  0115  0f8d09000000             jge L16
; far_end = set 0
  011b  31c0                     xor eax, eax
  011d  48898568ffffff           mov qword ptr [rbp-152], rax
; }
L16:
; }
L14:
; last_end = move far_end
  0124  488b8568ffffff           mov rax, qword ptr [rbp-152]
  012b  488945c8                 mov qword ptr [rbp-56], rax
; last_end = move_if far_end < near_end ? near_end
  012f  488b8568ffffff           mov rax, qword ptr [rbp-152]
  0136  483b8570ffffff           cmp rax, qword ptr [rbp-144]
  013d  488b45c8                 mov rax, qword ptr [rbp-56]
  0141  480f4c8570ffffff         cmovl rax, qword ptr [rbp-144]
  0149  488945c8                 mov qword ptr [rbp-56], rax
; pos = set 0
  014d  31ff                     xor edi, edi
; begin = move bag
  014f  488b4590                 mov rax, qword ptr [rbp-112]
  0153  48894588                 mov qword ptr [rbp-120], rax
; if bag < bag_count {
  0157  488b4590                 mov rax, qword ptr [rbp-112]
  015b  483b8560ffffff           cmp rax, qword ptr [rbp-160]
  0162  0f8d24000000             jge L18
; begin = load_i32 [offsets + bag<<2]
  0168  488b4590                 mov rax, qword ptr [rbp-112]
  016c  48c1e002                 shl rax, 2
  0170  48038578ffffff           add rax, qword ptr [rbp-136]
  0177  486300                   movsxd rax, dword ptr [rax]
  017a  48894588                 mov qword ptr [rbp-120], rax
; fail_if index_count <u begin -> 1
  017e  488b4580                 mov rax, qword ptr [rbp-128]
  0182  483b4588                 cmp rax, qword ptr [rbp-120]
  0186  0f82e5060000             jb L19
; }
L18:
; pos = move begin
  018c  488b7d88                 mov rdi, qword ptr [rbp-120]
; one_row_end = sub index_count, pos
  0190  4c8b4d80                 mov r9, qword ptr [rbp-128]
  0194  4929f9                   sub r9, rdi
; one_row_end = add one_row_end, bag
  0197  4c034d90                 add r9, qword ptr [rbp-112]
; one_row_end = move_if last_bag < one_row_end ? last_bag
  019b  4c398d58ffffff           cmp qword ptr [rbp-168], r9
  01a2  4c0f4c8d58ffffff         cmovl r9, qword ptr [rbp-168]
; if row_count == 0 {
  01aa  4d85ff                   test r15, r15
  01ad  0f8503000000             jne L21
; one_row_end = set 0
  01b3  4531c9                   xor r9d, r9d
; }
L21:
; loop bag < one_row_end {
  01b6  4c394d90                 cmp qword ptr [rbp-112], r9
  01ba  0f8d26020000             jge L23
L22:
; end = load_i32 [offsets + bag<<2 + 4]
  01c0  488b4590                 mov rax, qword ptr [rbp-112]
  01c4  48c1e002                 shl rax, 2
  01c8  48038578ffffff           add rax, qword ptr [rbp-136]
  01cf  48634004                 movsxd rax, dword ptr [rax+4]
  01d3  488945c0                 mov qword ptr [rbp-64], rax
; end = add end, -1
  01d7  488345c0ff               add qword ptr [rbp-64], -1
; if end != pos, seldom {
  01dc  48397dc0                 cmp qword ptr [rbp-64], rdi
  01e0  0f856f050000             jne L24
L25:
; if end == pos {
; if pos < last_end, seldom {
  01e6  483b7dc8                 cmp rdi, qword ptr [rbp-56]
  01ea  0f8c77050000             jl L27
L28:
; index = load_i32 [indices + pos<<2]
  01f0  49630cbc                 movsxd rcx, dword ptr [r12+rdi*4]
; fail_if index >=u mapping_count -> 3
  01f4  4c39e9                   cmp rcx, r13
  01f7  0f838c060000             jae L29
; if mapping != 0 {
  01fd  4d85d2                   test r10, r10
  0200  0f8404000000             je L31
; index = load_i32 [mapping + index<<2]
  0206  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L31:
; present = add index, 1
  020a  488d5101                 lea rdx, [rcx+1]
; fail_if row_count <u present -> 4
  020e  4939d7                   cmp r15, rdx
  0211  0f828a060000             jb L32
; kept_bits = min present, 1
  0217  48c7c001000000           mov rax, 1
  021e  4839d0                   cmp rax, rdx
  0221  480f4fc2                 cmovg rax, rdx
  0225  4889c2                   mov rdx, rax
; kept_bits = mul kept_bits, -1
  0228  486bd2ff                 imul rdx, rdx, -1
; store_i64 [scratch + 16] kept_bits
  022c  48895610                 mov [rsi+16], rdx
; index = max index, 0
  0230  48c7c000000000           mov rax, 0
  0237  4839c8                   cmp rax, rcx
  023a  480f4cc1                 cmovl rax, rcx
  023e  4889c1                   mov rcx, rax
; row_offset = mul index, 68
  0241  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  0245  4c01f1                   add rcx, r14
; next_column = set 0
  0248  31c0                     xor eax, eax
  024a  48894598                 mov qword ptr [rbp-104], rax
; loop next_column < 64 {
  024e  48837d9840               cmp qword ptr [rbp-104], 64
  0253  0f8d72010000             jge L34
L33:
; column = min next_column, 32
  0259  48c7c020000000           mov rax, 32
  0260  483b4598                 cmp rax, qword ptr [rbp-104]
  0264  480f4f4598               cmovg rax, qword ptr [rbp-104]
  0269  4889c2                   mov rdx, rax
; zero:f32x8 = zero
  026c  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 64]
  0270  c4e279585940             vpbroadcastd xmm3, [rcx+64]
  0276  c4e27913db               vcvtph2ps xmm3, xmm3
; weight:f32x2 = splat_host [weights + pos<<2]
  027b  c4e2795824bb             vpbroadcastd xmm4, [rbx+rdi*4]
; factors:f32x2 = fmul weight, factors
  0281  c5d859db                 vmulps xmm3, xmm4, xmm3
; store [scratch] 2 lanes factors
  0285  c5f8131e                 vmovlps [rsi], xmm3
; scale:f32x8 = splat_host [scratch]
  0289  c4e27d581e               vpbroadcastd ymm3, [rsi]
; bias:f32x8 = splat_host [scratch + 4]
  028e  c4e27d586604             vpbroadcastd ymm4, [rsi+4]
; kept_bits:i32x8 = splat_host [scratch + 16]
  0294  c4e27d586e10             vpbroadcastd ymm5, [rsi+16]
; scale:f32x8 = and scale, kept_bits
  029a  c5e5dbdd                 vpand ymm3, ymm3, ymm5
; bias:f32x8 = and bias, kept_bits
  029e  c5dddbe5                 vpand ymm4, ymm4, ymm5
; bias:f32x8 = fadd bias, zero
  02a2  c5dc58e2                 vaddps ymm4, ymm4, ymm2
; code:i32x8 = splat_32 [row + column]
  02a6  c4e27d581411             vpbroadcastd ymm2, [rcx+rdx]
; code:i32x8 = shr code, shifts
  02ac  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02b1  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02b5  c5fc5bea                 vcvtdq2ps ymm5, ymm2
; value:f32x8 = fma scale, value, bias
  02b9  c4e265a8ec               vfmadd213ps ymm5, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 4]
  02be  c4e27d58541104           vpbroadcastd ymm2, [rcx+rdx+4]
; code:i32x8 = shr code, shifts
  02c5  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02ca  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02ce  c5fc5bf2                 vcvtdq2ps ymm6, ymm2
; value:f32x8 = fma scale, value, bias
  02d2  c4e265a8f4               vfmadd213ps ymm6, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 8]
  02d7  c4e27d58541108           vpbroadcastd ymm2, [rcx+rdx+8]
; code:i32x8 = shr code, shifts
  02de  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02e3  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02e7  c5fc5bfa                 vcvtdq2ps ymm7, ymm2
; value:f32x8 = fma scale, value, bias
  02eb  c4e265a8fc               vfmadd213ps ymm7, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 12]
  02f0  c4e27d5854110c           vpbroadcastd ymm2, [rcx+rdx+12]
; code:i32x8 = shr code, shifts
  02f7  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02fc  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0300  c57c5bc2                 vcvtdq2ps ymm8, ymm2
; value:f32x8 = fma scale, value, bias
  0304  c46265a8c4               vfmadd213ps ymm8, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 16]
  0309  c4e27d58541110           vpbroadcastd ymm2, [rcx+rdx+16]
; code:i32x8 = shr code, shifts
  0310  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0315  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0319  c57c5bca                 vcvtdq2ps ymm9, ymm2
; value:f32x8 = fma scale, value, bias
  031d  c46265a8cc               vfmadd213ps ymm9, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 20]
  0322  c4e27d58541114           vpbroadcastd ymm2, [rcx+rdx+20]
; code:i32x8 = shr code, shifts
  0329  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  032e  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0332  c57c5bd2                 vcvtdq2ps ymm10, ymm2
; value:f32x8 = fma scale, value, bias
  0336  c46265a8d4               vfmadd213ps ymm10, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 24]
  033b  c4e27d58541118           vpbroadcastd ymm2, [rcx+rdx+24]
; code:i32x8 = shr code, shifts
  0342  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0347  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  034b  c57c5bda                 vcvtdq2ps ymm11, ymm2
; value:f32x8 = fma scale, value, bias
  034f  c46265a8dc               vfmadd213ps ymm11, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 28]
  0354  c4e27d5854111c           vpbroadcastd ymm2, [rcx+rdx+28]
; code:i32x8 = shr code, shifts
  035b  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0360  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0364  c5fc5bd2                 vcvtdq2ps ymm2, ymm2
; value:f32x8 = fma scale, value, bias
  0368  c4e265a8d4               vfmadd213ps ymm2, ymm3, ymm4
; out_column = mul column, 8
  036d  4989d0                   mov r8, rdx
  0370  49c1e003                 shl r8, 3
; store [out + out_column] 8 lanes value
  0374  488b45a0                 mov rax, qword ptr [rbp-96]
  0378  c4a17c112c00             vmovups [rax+r8], ymm5
; store [out + out_column + 32] 8 lanes value
  037e  c4a17c11740020           vmovups [rax+r8+32], ymm6
; store [out + out_column + 64] 8 lanes value
  0385  c4a17c117c0040           vmovups [rax+r8+64], ymm7
; store [out + out_column + 96] 8 lanes value
  038c  c4217c11440060           vmovups [rax+r8+96], ymm8
; store [out + out_column + 128] 8 lanes value
  0393  c4217c118c0080000000     vmovups [rax+r8+128], ymm9
; store [out + out_column + 160] 8 lanes value
  039d  c4217c119400a0000000     vmovups [rax+r8+160], ymm10
; store [out + out_column + 192] 8 lanes value
  03a7  c4217c119c00c0000000     vmovups [rax+r8+192], ymm11
; store [out + out_column + 224] 8 lanes value
  03b1  c4a17c119400e0000000     vmovups [rax+r8+224], ymm2
; next_column = add next_column, 32
  03bb  4883459820               add qword ptr [rbp-104], 32
; }
  03c0  48837d9840               cmp qword ptr [rbp-104], 64
  03c5  0f8c8efeffff             jl L33
L34:
; out = add out, 512
  03cb  488145a000020000         add qword ptr [rbp-96], 512
; bag = add bag, 1
  03d3  4883459001               add qword ptr [rbp-112], 1
; pos = add pos, 1
  03d8  4883c701                 add rdi, 1
; }
L26:
; }
  03dc  4c394d90                 cmp qword ptr [rbp-112], r9
  03e0  0f8cdafdffff             jl L22
L23:
; begin = move pos
  03e6  4889f8                   mov rax, rdi
  03e9  48894588                 mov qword ptr [rbp-120], rax
; loop bag < bag_count {
  03ed  488b4590                 mov rax, qword ptr [rbp-112]
  03f1  483b8560ffffff           cmp rax, qword ptr [rbp-160]
  03f8  0f8d40030000             jge L36
L35:
; end = move index_count
  03fe  488b4580                 mov rax, qword ptr [rbp-128]
  0402  488945c0                 mov qword ptr [rbp-64], rax
; if bag < last_bag {
  0406  488b4590                 mov rax, qword ptr [rbp-112]
  040a  483b8558ffffff           cmp rax, qword ptr [rbp-168]
  0411  0f8d17000000             jge L38
; end = load_i32 [offsets + bag<<2 + 4]
  0417  488b4590                 mov rax, qword ptr [rbp-112]
  041b  48c1e002                 shl rax, 2
  041f  48038578ffffff           add rax, qword ptr [rbp-136]
  0426  48634004                 movsxd rax, dword ptr [rax+4]
  042a  488945c0                 mov qword ptr [rbp-64], rax
; }
L38:
; fail_if end < begin -> 2
  042e  488b45c0                 mov rax, qword ptr [rbp-64]
  0432  483b4588                 cmp rax, qword ptr [rbp-120]
  0436  0f8c7d040000             jl L39
; fail_if index_count <u end -> 2
  043c  488b4580                 mov rax, qword ptr [rbp-128]
  0440  483b45c0                 cmp rax, qword ptr [rbp-64]
  0444  0f8287040000             jb L40
; bag_length = sub end, begin
  044a  488b45c0                 mov rax, qword ptr [rbp-64]
  044e  482b4588                 sub rax, qword ptr [rbp-120]
  0452  488945a8                 mov qword ptr [rbp-88], rax
; looked_up = set 0
  0456  31c0                     xor eax, eax
  0458  488945b0                 mov qword ptr [rbp-80], rax
; kept = set 0
  045c  4531c0                   xor r8d, r8d
; first = move begin
  045f  488b4588                 mov rax, qword ptr [rbp-120]
  0463  488945b8                 mov qword ptr [rbp-72], rax
; next_column = set 0
  0467  31c0                     xor eax, eax
  0469  48894598                 mov qword ptr [rbp-104], rax
; loop next_column < 64 {
  046d  48837d9840               cmp qword ptr [rbp-104], 64
  0472  0f8da0020000             jge L42
L41:
; column = min next_column, 32
  0478  48c7c020000000           mov rax, 32
  047f  483b4598                 cmp rax, qword ptr [rbp-104]
  0483  480f4f4598               cmovg rax, qword ptr [rbp-104]
  0488  4889c2                   mov rdx, rax
; acc0:f32x8 = zero
  048b  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x8 = zero
  048f  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x8 = zero
  0493  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x8 = zero
  0497  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x8 = zero
  049b  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x8 = zero
  049f  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x8 = zero
  04a3  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x8 = zero
  04a8  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move first
  04ad  488b7db8                 mov rdi, qword ptr [rbp-72]
; loop pos < end {
  04b1  483b7dc0                 cmp rdi, qword ptr [rbp-64]
  04b5  0f8d07020000             jge L44
L43:
; if looked_up == 0 {
  04bb  48837db000               cmp qword ptr [rbp-80], 0
  04c0  0f85a3000000             jne L46
; chunk_end = add pos, 128
  04c6  4c8d9f80000000           lea r11, [rdi+128]
; chunk_end = move_if end < chunk_end ? end
  04cd  4c395dc0                 cmp qword ptr [rbp-64], r11
  04d1  4c0f4c5dc0               cmovl r11, qword ptr [rbp-64]
; kept = set 0
  04d6  4531c0                   xor r8d, r8d
; loop pos < chunk_end {
  04d9  4c39df                   cmp rdi, r11
  04dc  0f8d53000000             jge L48
L47:
; if pos < last_end, seldom {
  04e2  483b7dc8                 cmp rdi, qword ptr [rbp-56]
  04e6  0f8cfe020000             jl L49
L50:
; index = load_i32 [indices + pos<<2]
  04ec  49630cbc                 movsxd rcx, dword ptr [r12+rdi*4]
; fail_if index >=u mapping_count -> 3
  04f0  4c39e9                   cmp rcx, r13
  04f3  0f83f0030000             jae L51
; if mapping != 0 {
  04f9  4d85d2                   test r10, r10
  04fc  0f8404000000             je L53
; index = load_i32 [mapping + index<<2]
  0502  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L53:
; present = add index, 1
  0506  4c8d4901                 lea r9, [rcx+1]
; fail_if row_count <u present -> 4
  050a  4d39cf                   cmp r15, r9
  050d  0f82ee030000             jb L54
; store_i64 [scratch + kept<<3 + 2064] index
  0513  4a898cc610080000         mov [rsi+r8*8+2064], rcx
; weight_bits = load_i32 [weights + pos<<2]
  051b  48630cbb                 movsxd rcx, dword ptr [rbx+rdi*4]
; store_i32 [scratch + kept<<2 + 16] weight_bits
  051f  42894c8610               mov [rsi+r8*4+16], ecx
; kept = count kept, present
  0524  4983f901                 cmp r9, 1
  0528  4983d8ff                 sbb r8, -1
; pos = add pos, 1
  052c  4883c701                 add rdi, 1
; }
  0530  4c39df                   cmp rdi, r11
  0533  7cad                     short jl L47
L48:
; if bag_length < 129 {
  0535  48817da881000000         cmp qword ptr [rbp-88], 129
  053d  0f8d26000000             jge L56
; looked_up = move bag_length
  0543  488b45a8                 mov rax, qword ptr [rbp-88]
  0547  488945b0                 mov qword ptr [rbp-80], rax
; first = min kept, 1
  054b  48c7c001000000           mov rax, 1
  0552  4c39c0                   cmp rax, r8
  0555  490f4fc0                 cmovg rax, r8
  0559  488945b8                 mov qword ptr [rbp-72], rax
; first = sub end, first
  055d  488b45c0                 mov rax, qword ptr [rbp-64]
  0561  482b45b8                 sub rax, qword ptr [rbp-72]
  0565  488945b8                 mov qword ptr [rbp-72], rax
; }
L56:
; }
L46:
; pos = move_if looked_up != 0 ? end
  0569  48837db000               cmp qword ptr [rbp-80], 0
  056e  480f457dc0               cmovne rdi, qword ptr [rbp-64]
; at = set 0
  0573  4531c9                   xor r9d, r9d
; loop at < kept {
  0576  4d39c1                   cmp r9, r8
  0579  0f8d39010000             jge L58
L57:
; kept_row = load_i64 [scratch + at<<3 + 2064]
  057f  4a8b8cce10080000         mov rcx, [rsi+r9*8+2064]
; row_offset = mul kept_row, 68
  0587  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  058b  4c01f1                   add rcx, r14
; factors:f32x2 = splat_f16_pair [row + 64]
  058e  c46279585140             vpbroadcastd xmm10, [rcx+64]
  0594  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [scratch + at<<2 + 16]
  0599  c42279585c8e10           vpbroadcastd xmm11, [rsi+r9*4+16]
; factors:f32x2 = fmul weight, factors
  05a0  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [scratch] 2 lanes factors
  05a5  c5781316                 vmovlps [rsi], xmm10
; scale:f32x8 = splat_host [scratch]
  05a9  c4627d5816               vpbroadcastd ymm10, [rsi]
; bias:f32x8 = splat_host [scratch + 4]
  05ae  c4627d585e04             vpbroadcastd ymm11, [rsi+4]
; code:i32x8 = splat_32 [row + column]
  05b4  c4627d582411             vpbroadcastd ymm12, [rcx+rdx]
; code:i32x8 = shr code, shifts
  05ba  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  05bf  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  05c3  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc0:f32x8 = fadd acc0, bias
  05c8  c4c16c58d3               vaddps ymm2, ymm2, ymm11
; acc0:f32x8 = fma scale, value, acc0
  05cd  c4c22db8d5               vfmadd231ps ymm2, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 4]
  05d2  c4627d58641104           vpbroadcastd ymm12, [rcx+rdx+4]
; code:i32x8 = shr code, shifts
  05d9  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  05de  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  05e2  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc1:f32x8 = fadd acc1, bias
  05e7  c4c16458db               vaddps ymm3, ymm3, ymm11
; acc1:f32x8 = fma scale, value, acc1
  05ec  c4c22db8dd               vfmadd231ps ymm3, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 8]
  05f1  c4627d58641108           vpbroadcastd ymm12, [rcx+rdx+8]
; code:i32x8 = shr code, shifts
  05f8  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  05fd  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0601  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc2:f32x8 = fadd acc2, bias
  0606  c4c15c58e3               vaddps ymm4, ymm4, ymm11
; acc2:f32x8 = fma scale, value, acc2
  060b  c4c22db8e5               vfmadd231ps ymm4, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 12]
  0610  c4627d5864110c           vpbroadcastd ymm12, [rcx+rdx+12]
; code:i32x8 = shr code, shifts
  0617  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  061c  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0620  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc3:f32x8 = fadd acc3, bias
  0625  c4c15458eb               vaddps ymm5, ymm5, ymm11
; acc3:f32x8 = fma scale, value, acc3
  062a  c4c22db8ed               vfmadd231ps ymm5, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 16]
  062f  c4627d58641110           vpbroadcastd ymm12, [rcx+rdx+16]
; code:i32x8 = shr code, shifts
  0636  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  063b  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  063f  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc4:f32x8 = fadd acc4, bias
  0644  c4c14c58f3               vaddps ymm6, ymm6, ymm11
; acc4:f32x8 = fma scale, value, acc4
  0649  c4c22db8f5               vfmadd231ps ymm6, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 20]
  064e  c4627d58641114           vpbroadcastd ymm12, [rcx+rdx+20]
; code:i32x8 = shr code, shifts
  0655  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  065a  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  065e  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc5:f32x8 = fadd acc5, bias
  0663  c4c14458fb               vaddps ymm7, ymm7, ymm11
; acc5:f32x8 = fma scale, value, acc5
  0668  c4c22db8fd               vfmadd231ps ymm7, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 24]
  066d  c4627d58641118           vpbroadcastd ymm12, [rcx+rdx+24]
; code:i32x8 = shr code, shifts
  0674  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0679  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  067d  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc6:f32x8 = fadd acc6, bias
  0682  c4413c58c3               vaddps ymm8, ymm8, ymm11
; acc6:f32x8 = fma scale, value, acc6
  0687  c4422db8c5               vfmadd231ps ymm8, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 28]
  068c  c4627d5864111c           vpbroadcastd ymm12, [rcx+rdx+28]
; code:i32x8 = shr code, shifts
  0693  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0698  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  069c  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc7:f32x8 = fadd acc7, bias
  06a1  c4413458cb               vaddps ymm9, ymm9, ymm11
; acc7:f32x8 = fma scale, value, acc7
  06a6  c4422db8cd               vfmadd231ps ymm9, ymm10, ymm13
; at = add at, 1
  06ab  4983c101                 add r9, 1
; }
  06af  4d39c1                   cmp r9, r8
  06b2  0f8cc7feffff             jl L57
L58:
; }
  06b8  483b7dc0                 cmp rdi, qword ptr [rbp-64]
  06bc  0f8cf9fdffff             jl L43
L44:
; out_column = mul column, 8
  06c2  4889d1                   mov rcx, rdx
  06c5  48c1e103                 shl rcx, 3
; store [out + out_column] 8 lanes acc0
  06c9  488b45a0                 mov rax, qword ptr [rbp-96]
  06cd  c5fc111408               vmovups [rax+rcx], ymm2
; store [out + out_column + 32] 8 lanes acc1
  06d2  c5fc115c0820             vmovups [rax+rcx+32], ymm3
; store [out + out_column + 64] 8 lanes acc2
  06d8  c5fc11640840             vmovups [rax+rcx+64], ymm4
; store [out + out_column + 96] 8 lanes acc3
  06de  c5fc116c0860             vmovups [rax+rcx+96], ymm5
; store [out + out_column + 128] 8 lanes acc4
  06e4  c5fc11b40880000000       vmovups [rax+rcx+128], ymm6
; store [out + out_column + 160] 8 lanes acc5
  06ed  c5fc11bc08a0000000       vmovups [rax+rcx+160], ymm7
; store [out + out_column + 192] 8 lanes acc6
  06f6  c57c118408c0000000       vmovups [rax+rcx+192], ymm8
; store [out + out_column + 224] 8 lanes acc7
  06ff  c57c118c08e0000000       vmovups [rax+rcx+224], ymm9
; next_column = add next_column, 32
  0708  4883459820               add qword ptr [rbp-104], 32
; }
  070d  48837d9840               cmp qword ptr [rbp-104], 64
  0712  0f8c60fdffff             jl L41
L42:
; out = add out, 512
  0718  488145a000020000         add qword ptr [rbp-96], 512
; bag = add bag, 1
  0720  4883459001               add qword ptr [rbp-112], 1
; begin = move end
  0725  488b45c0                 mov rax, qword ptr [rbp-64]
  0729  48894588                 mov qword ptr [rbp-120], rax
; }
  072d  488b4590                 mov rax, qword ptr [rbp-112]
  0731  483b8560ffffff           cmp rax, qword ptr [rbp-160]
  0738  0f8cc0fcffff             jl L35
L36:
; leave
  073e  31c0                     xor eax, eax
L0:
  0740  c5f877                   vzeroupper
  0743  4881c480000000           add rsp, 128
  074a  415f                     pop r15
  074c  415e                     pop r14
  074e  415d                     pop r13
  0750  415c                     pop r12
  0752  5b                       pop rbx
  0753  5d                       pop rbp
  0754  c3                       ret
; seldom
L24:
; one_row_end = set 0
  0755  4531c9                   xor r9d, r9d
  0758  48397dc0                 cmp qword ptr [rbp-64], rdi
  075c  0f857afcffff             jne L26
  0762  e97ffaffff               jmp L25
; seldom
L27:
; if pos < far_end {
  0767  483bbd68ffffff           cmp rdi, qword ptr [rbp-152]
  076e  0f8d3a000000             jge L60
; ahead = load_i32 [indices + pos<<2 + 512]
  0774  49638cbc00020000         movsxd rcx, dword ptr [r12+rdi*4+512]
; prefetch L1 [mapping + ahead<<2]
  077c  410f180c8a               prefetcht0 [r10+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  0781  49638cbc00010000         movsxd rcx, dword ptr [r12+rdi*4+256]
; if mapping != 0 {
  0789  4d85d2                   test r10, r10
  078c  0f840d000000             je L62
; if ahead <u mapping_count {
  0792  4c39e9                   cmp rcx, r13
  0795  0f8304000000             jae L64
; ahead = load_i32 [mapping + ahead<<2]
  079b  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L64:
; }
L62:
; ahead = mul ahead, 68
  079f  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  07a3  498d140e                 lea rdx, [r14+rcx]
; prefetch L2 [ahead_row]
  07a7  0f1812                   prefetcht1 [rdx]
; prefetch L2 [ahead_row + 67]
  07aa  0f185243                 prefetcht1 [rdx+67]
; }
L60:
; if pos < near_end {
  07ae  483bbd70ffffff           cmp rdi, qword ptr [rbp-144]
  07b5  0f8d2a000000             jge L66
; ahead = load_i32 [indices + pos<<2 + 64]
  07bb  49634cbc40               movsxd rcx, dword ptr [r12+rdi*4+64]
; if mapping != 0 {
  07c0  4d85d2                   test r10, r10
  07c3  0f840d000000             je L68
; if ahead <u mapping_count {
  07c9  4c39e9                   cmp rcx, r13
  07cc  0f8304000000             jae L70
; ahead = load_i32 [mapping + ahead<<2]
  07d2  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L70:
; }
L68:
; ahead = mul ahead, 68
  07d6  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  07da  498d140e                 lea rdx, [r14+rcx]
; prefetch L1 [ahead_row]
  07de  0f180a                   prefetcht0 [rdx]
; prefetch L1 [ahead_row + 67]
  07e1  0f184a43                 prefetcht0 [rdx+67]
; }
L66:
  07e5  e906faffff               jmp L28
; seldom
L49:
; if pos < far_end {
  07ea  483bbd68ffffff           cmp rdi, qword ptr [rbp-152]
  07f1  0f8d3c000000             jge L72
; ahead = load_i32 [indices + pos<<2 + 512]
  07f7  49638cbc00020000         movsxd rcx, dword ptr [r12+rdi*4+512]
; prefetch L1 [mapping + ahead<<2]
  07ff  410f180c8a               prefetcht0 [r10+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  0804  49638cbc00010000         movsxd rcx, dword ptr [r12+rdi*4+256]
; if mapping != 0 {
  080c  4d85d2                   test r10, r10
  080f  0f840d000000             je L74
; if ahead <u mapping_count {
  0815  4c39e9                   cmp rcx, r13
  0818  0f8304000000             jae L76
; ahead = load_i32 [mapping + ahead<<2]
  081e  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L76:
; }
L74:
; ahead = mul ahead, 68
  0822  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0826  4d8d0c0e                 lea r9, [r14+rcx]
; prefetch L2 [ahead_row]
  082a  410f1811                 prefetcht1 [r9]
; prefetch L2 [ahead_row + 67]
  082e  410f185143               prefetcht1 [r9+67]
; }
L72:
; if pos < near_end {
  0833  483bbd70ffffff           cmp rdi, qword ptr [rbp-144]
  083a  0f8d2c000000             jge L78
; ahead = load_i32 [indices + pos<<2 + 64]
  0840  49634cbc40               movsxd rcx, dword ptr [r12+rdi*4+64]
; if mapping != 0 {
  0845  4d85d2                   test r10, r10
  0848  0f840d000000             je L80
; if ahead <u mapping_count {
  084e  4c39e9                   cmp rcx, r13
  0851  0f8304000000             jae L82
; ahead = load_i32 [mapping + ahead<<2]
  0857  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L82:
; }
L80:
; ahead = mul ahead, 68
  085b  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  085f  4d8d0c0e                 lea r9, [r14+rcx]
; prefetch L1 [ahead_row]
  0863  410f1809                 prefetcht0 [r9]
; prefetch L1 [ahead_row + 67]
  0867  410f184943               prefetcht0 [r9+67]
; }
L78:
  086c  e97bfcffff               jmp L50
; failure exits
L19:
  0871  488b45d0                 mov rax, qword ptr [rbp-48]
  0875  ff7590                   push qword ptr [rbp-112]
  0878  8f4068                   pop qword ptr [rax+104]
  087b  48897870                 mov qword ptr [rax+112], rdi
  087f  b801000000               mov eax, 1
  0884  e9b7feffff               jmp L0
L29:
  0889  488b45d0                 mov rax, qword ptr [rbp-48]
  088d  ff7590                   push qword ptr [rbp-112]
  0890  8f4068                   pop qword ptr [rax+104]
  0893  48897870                 mov qword ptr [rax+112], rdi
  0897  b803000000               mov eax, 3
  089c  e99ffeffff               jmp L0
L32:
  08a1  488b45d0                 mov rax, qword ptr [rbp-48]
  08a5  ff7590                   push qword ptr [rbp-112]
  08a8  8f4068                   pop qword ptr [rax+104]
  08ab  48897870                 mov qword ptr [rax+112], rdi
  08af  b804000000               mov eax, 4
  08b4  e987feffff               jmp L0
L39:
  08b9  488b45d0                 mov rax, qword ptr [rbp-48]
  08bd  ff7590                   push qword ptr [rbp-112]
  08c0  8f4068                   pop qword ptr [rax+104]
  08c3  48897870                 mov qword ptr [rax+112], rdi
  08c7  b802000000               mov eax, 2
  08cc  e96ffeffff               jmp L0
L40:
  08d1  488b45d0                 mov rax, qword ptr [rbp-48]
  08d5  ff7590                   push qword ptr [rbp-112]
  08d8  8f4068                   pop qword ptr [rax+104]
  08db  48897870                 mov qword ptr [rax+112], rdi
  08df  b802000000               mov eax, 2
  08e4  e957feffff               jmp L0
L51:
  08e9  488b45d0                 mov rax, qword ptr [rbp-48]
  08ed  ff7590                   push qword ptr [rbp-112]
  08f0  8f4068                   pop qword ptr [rax+104]
  08f3  48897870                 mov qword ptr [rax+112], rdi
  08f7  b803000000               mov eax, 3
  08fc  e93ffeffff               jmp L0
L54:
  0901  488b45d0                 mov rax, qword ptr [rbp-48]
  0905  ff7590                   push qword ptr [rbp-112]
  0908  8f4068                   pop qword ptr [rax+104]
  090b  48897870                 mov qword ptr [rax+112], rdi
  090f  b804000000               mov eax, 4
  0914  e927feffff               jmp L0
; constants
