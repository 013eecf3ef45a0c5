; spec      embedding_bag bits=4 dim=128 weighted pruned index=i32 offset=i32
; target    avx2 (x86-64)
; numerics  reference
; bytes     2432
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
  0057  488945a8                 mov qword ptr [rbp-88], rax
; bag = set 0
  005b  31c0                     xor eax, eax
  005d  48894590                 mov qword ptr [rbp-112], rax
; last_bag = add bag_count, -1
  0061  488b8568ffffff           mov rax, qword ptr [rbp-152]
  0068  488d40ff                 lea rax, [rax-1]
  006c  48898560ffffff           mov qword ptr [rbp-160], rax
; shifts:i32x8 = const code_shifts
  0073  c5fc1005c5080000         vmovups ymm0, [L1]
; code_mask:i32x8 = const code_mask
  007b  c5fc100ddd080000         vmovups ymm1, [L2]
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
  0171  0f820e070000             jb L19
; }
L18:
; pos = move begin
  0177  4889cf                   mov rdi, rcx
; one_row_end = sub index_count, pos
  017a  4c8b4d88                 mov r9, qword ptr [rbp-120]
  017e  4929f9                   sub r9, rdi
; one_row_end = add one_row_end, bag
  0181  4c034d90                 add r9, qword ptr [rbp-112]
; one_row_end = move_if last_bag < one_row_end ? last_bag
  0185  4c398d60ffffff           cmp qword ptr [rbp-160], r9
  018c  4c0f4c8d60ffffff         cmovl r9, qword ptr [rbp-160]
; if row_count == 0 {
  0194  4d85ff                   test r15, r15
  0197  0f8503000000             jne L21
; one_row_end = set 0
  019d  4531c9                   xor r9d, r9d
; }
L21:
; loop bag < one_row_end {
  01a0  4c394d90                 cmp qword ptr [rbp-112], r9
  01a4  0f8d6c020000             jge L23
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
  01c7  0f85a4050000             jne L24
L25:
; if end == pos {
; if pos < last_end, seldom {
  01cd  483b7dc8                 cmp rdi, qword ptr [rbp-56]
  01d1  0f8cac050000             jl L27
L28:
; index = load_i32 [indices + pos<<2]
  01d7  49630cbc                 movsxd rcx, dword ptr [r12+rdi*4]
; fail_if index >=u mapping_count -> 3
  01db  4c39e9                   cmp rcx, r13
  01de  0f83b9060000             jae L29
; if mapping != 0 {
  01e4  4d85d2                   test r10, r10
  01e7  0f8404000000             je L31
; index = load_i32 [mapping + index<<2]
  01ed  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L31:
; present = add index, 1
  01f1  4c8d4101                 lea r8, [rcx+1]
; fail_if row_count <u present -> 4
  01f5  4d39c7                   cmp r15, r8
  01f8  0f82b7060000             jb L32
; if present != 0 {
  01fe  4d85c0                   test r8, r8
  0201  0f8471010000             je L34
; row_offset = mul index, 68
  0207  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  020b  4c01f1                   add rcx, r14
; next_column = set 0
  020e  31c0                     xor eax, eax
  0210  48894598                 mov qword ptr [rbp-104], rax
; loop next_column < 64 {
  0214  48837d9840               cmp qword ptr [rbp-104], 64
  0219  0f8d59010000             jge L36
L35:
; column = min next_column, 32
  021f  48c7c020000000           mov rax, 32
  0226  483b4598                 cmp rax, qword ptr [rbp-104]
  022a  480f4f4598               cmovg rax, qword ptr [rbp-104]
  022f  4889c2                   mov rdx, rax
; zero:f32x8 = zero
  0232  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 64]
  0236  c4e279585940             vpbroadcastd xmm3, [rcx+64]
  023c  c4e27913db               vcvtph2ps xmm3, xmm3
; weight:f32x2 = splat_host [weights + pos<<2]
  0241  c4e2795824bb             vpbroadcastd xmm4, [rbx+rdi*4]
; factors:f32x2 = fmul weight, factors
  0247  c5d859db                 vmulps xmm3, xmm4, xmm3
; store [scratch] 2 lanes factors
  024b  c5f8131e                 vmovlps [rsi], xmm3
; scale:f32x8 = splat_host [scratch]
  024f  c4e27d581e               vpbroadcastd ymm3, [rsi]
; bias:f32x8 = splat_host [scratch + 4]
  0254  c4e27d586604             vpbroadcastd ymm4, [rsi+4]
; bias:f32x8 = fadd bias, zero
  025a  c5dc58e2                 vaddps ymm4, ymm4, ymm2
; code:i32x8 = splat_32 [row + column]
  025e  c4e27d581411             vpbroadcastd ymm2, [rcx+rdx]
; code:i32x8 = shr code, shifts
  0264  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0269  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  026d  c5fc5bea                 vcvtdq2ps ymm5, ymm2
; value:f32x8 = fma scale, value, bias
  0271  c4e265a8ec               vfmadd213ps ymm5, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 4]
  0276  c4e27d58541104           vpbroadcastd ymm2, [rcx+rdx+4]
; code:i32x8 = shr code, shifts
  027d  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0282  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0286  c5fc5bf2                 vcvtdq2ps ymm6, ymm2
; value:f32x8 = fma scale, value, bias
  028a  c4e265a8f4               vfmadd213ps ymm6, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 8]
  028f  c4e27d58541108           vpbroadcastd ymm2, [rcx+rdx+8]
; code:i32x8 = shr code, shifts
  0296  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  029b  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  029f  c5fc5bfa                 vcvtdq2ps ymm7, ymm2
; value:f32x8 = fma scale, value, bias
  02a3  c4e265a8fc               vfmadd213ps ymm7, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 12]
  02a8  c4e27d5854110c           vpbroadcastd ymm2, [rcx+rdx+12]
; code:i32x8 = shr code, shifts
  02af  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02b4  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02b8  c57c5bc2                 vcvtdq2ps ymm8, ymm2
; value:f32x8 = fma scale, value, bias
  02bc  c46265a8c4               vfmadd213ps ymm8, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 16]
  02c1  c4e27d58541110           vpbroadcastd ymm2, [rcx+rdx+16]
; code:i32x8 = shr code, shifts
  02c8  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02cd  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02d1  c57c5bca                 vcvtdq2ps ymm9, ymm2
; value:f32x8 = fma scale, value, bias
  02d5  c46265a8cc               vfmadd213ps ymm9, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 20]
  02da  c4e27d58541114           vpbroadcastd ymm2, [rcx+rdx+20]
; code:i32x8 = shr code, shifts
  02e1  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02e6  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02ea  c57c5bd2                 vcvtdq2ps ymm10, ymm2
; value:f32x8 = fma scale, value, bias
  02ee  c46265a8d4               vfmadd213ps ymm10, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 24]
  02f3  c4e27d58541118           vpbroadcastd ymm2, [rcx+rdx+24]
; code:i32x8 = shr code, shifts
  02fa  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02ff  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0303  c57c5bda                 vcvtdq2ps ymm11, ymm2
; value:f32x8 = fma scale, value, bias
  0307  c46265a8dc               vfmadd213ps ymm11, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 28]
  030c  c4e27d5854111c           vpbroadcastd ymm2, [rcx+rdx+28]
; code:i32x8 = shr code, shifts
  0313  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0318  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  031c  c5fc5bd2                 vcvtdq2ps ymm2, ymm2
; value:f32x8 = fma scale, value, bias
  0320  c4e265a8d4               vfmadd213ps ymm2, ymm3, ymm4
; out_column = mul column, 8
  0325  48c1e203                 shl rdx, 3
; store [out + out_column] 8 lanes value
  0329  488b45a8                 mov rax, qword ptr [rbp-88]
  032d  c5fc112c10               vmovups [rax+rdx], ymm5
; store [out + out_column + 32] 8 lanes value
  0332  c5fc11741020             vmovups [rax+rdx+32], ymm6
; store [out + out_column + 64] 8 lanes value
  0338  c5fc117c1040             vmovups [rax+rdx+64], ymm7
; store [out + out_column + 96] 8 lanes value
  033e  c57c11441060             vmovups [rax+rdx+96], ymm8
; store [out + out_column + 128] 8 lanes value
  0344  c57c118c1080000000       vmovups [rax+rdx+128], ymm9
; store [out + out_column + 160] 8 lanes value
  034d  c57c119410a0000000       vmovups [rax+rdx+160], ymm10
; store [out + out_column + 192] 8 lanes value
  0356  c57c119c10c0000000       vmovups [rax+rdx+192], ymm11
; store [out + out_column + 224] 8 lanes value
  035f  c5fc119410e0000000       vmovups [rax+rdx+224], ymm2
; next_column = add next_column, 32
  0368  4883459820               add qword ptr [rbp-104], 32
; }
  036d  48837d9840               cmp qword ptr [rbp-104], 64
  0372  0f8ca7feffff             jl L35
L36:
; }
L34:
; if present == 0 {
  0378  4d85c0                   test r8, r8
  037b  0f857a000000             jne L38
; next_column = set 0
  0381  31c0                     xor eax, eax
  0383  48894598                 mov qword ptr [rbp-104], rax
; loop next_column < 64 {
  0387  48837d9840               cmp qword ptr [rbp-104], 64
  038c  0f8d69000000             jge L40
L39:
; column = min next_column, 32
  0392  48c7c020000000           mov rax, 32
  0399  483b4598                 cmp rax, qword ptr [rbp-104]
  039d  480f4f4598               cmovg rax, qword ptr [rbp-104]
  03a2  4889c2                   mov rdx, rax
; zero:f32x8 = zero
  03a5  c5e857d2                 vxorps xmm2, xmm2, xmm2
; out_column = mul column, 8
  03a9  4889d1                   mov rcx, rdx
  03ac  48c1e103                 shl rcx, 3
; store [out + out_column] 8 lanes zero
  03b0  488b45a8                 mov rax, qword ptr [rbp-88]
  03b4  c5fc111408               vmovups [rax+rcx], ymm2
; store [out + out_column + 32] 8 lanes zero
  03b9  c5fc11540820             vmovups [rax+rcx+32], ymm2
; store [out + out_column + 64] 8 lanes zero
  03bf  c5fc11540840             vmovups [rax+rcx+64], ymm2
; store [out + out_column + 96] 8 lanes zero
  03c5  c5fc11540860             vmovups [rax+rcx+96], ymm2
; store [out + out_column + 128] 8 lanes zero
  03cb  c5fc11940880000000       vmovups [rax+rcx+128], ymm2
; store [out + out_column + 160] 8 lanes zero
  03d4  c5fc119408a0000000       vmovups [rax+rcx+160], ymm2
; store [out + out_column + 192] 8 lanes zero
  03dd  c5fc119408c0000000       vmovups [rax+rcx+192], ymm2
; store [out + out_column + 224] 8 lanes zero
  03e6  c5fc119408e0000000       vmovups [rax+rcx+224], ymm2
; next_column = add next_column, 32
  03ef  4883459820               add qword ptr [rbp-104], 32
; }
  03f4  48837d9840               cmp qword ptr [rbp-104], 64
  03f9  7c97                     short jl L39
L40:
; }
L38:
; out = add out, 512
  03fb  488145a800020000         add qword ptr [rbp-88], 512
; bag = add bag, 1
  0403  4883459001               add qword ptr [rbp-112], 1
; pos = add pos, 1
  0408  4883c701                 add rdi, 1
; }
L26:
; }
  040c  4c394d90                 cmp qword ptr [rbp-112], r9
  0410  0f8c94fdffff             jl L22
L23:
; begin = move pos
  0416  4889f9                   mov rcx, rdi
; loop bag < bag_count {
  0419  488b4590                 mov rax, qword ptr [rbp-112]
  041d  483b8568ffffff           cmp rax, qword ptr [rbp-152]
  0424  0f8d33030000             jge L42
L41:
; end = move index_count
  042a  488b4588                 mov rax, qword ptr [rbp-120]
  042e  488945c0                 mov qword ptr [rbp-64], rax
; if bag < last_bag {
  0432  488b4590                 mov rax, qword ptr [rbp-112]
  0436  483b8560ffffff           cmp rax, qword ptr [rbp-160]
  043d  0f8d14000000             jge L44
; end = load_i32 [offsets + bag<<2 + 4]
  0443  488b4590                 mov rax, qword ptr [rbp-112]
  0447  48c1e002                 shl rax, 2
  044b  48034580                 add rax, qword ptr [rbp-128]
  044f  48634004                 movsxd rax, dword ptr [rax+4]
  0453  488945c0                 mov qword ptr [rbp-64], rax
; }
L44:
; fail_if end < begin -> 2
  0457  48394dc0                 cmp qword ptr [rbp-64], rcx
  045b  0f8c6c040000             jl L45
; fail_if index_count <u end -> 2
  0461  488b4588                 mov rax, qword ptr [rbp-120]
  0465  483b45c0                 cmp rax, qword ptr [rbp-64]
  0469  0f8276040000             jb L46
; bag_length = sub end, begin
  046f  488b45c0                 mov rax, qword ptr [rbp-64]
  0473  4829c8                   sub rax, rcx
  0476  488945a0                 mov qword ptr [rbp-96], rax
; looked_up = set 0
  047a  31c0                     xor eax, eax
  047c  488945b0                 mov qword ptr [rbp-80], rax
; kept = set 0
  0480  4531c0                   xor r8d, r8d
; first = move begin
  0483  4889c8                   mov rax, rcx
  0486  488945b8                 mov qword ptr [rbp-72], rax
; next_column = set 0
  048a  31c0                     xor eax, eax
  048c  48894598                 mov qword ptr [rbp-104], rax
; loop next_column < 64 {
  0490  48837d9840               cmp qword ptr [rbp-104], 64
  0495  0f8da0020000             jge L48
L47:
; column = min next_column, 32
  049b  48c7c020000000           mov rax, 32
  04a2  483b4598                 cmp rax, qword ptr [rbp-104]
  04a6  480f4f4598               cmovg rax, qword ptr [rbp-104]
  04ab  4889c2                   mov rdx, rax
; acc0:f32x8 = zero
  04ae  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x8 = zero
  04b2  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x8 = zero
  04b6  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x8 = zero
  04ba  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x8 = zero
  04be  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x8 = zero
  04c2  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x8 = zero
  04c6  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x8 = zero
  04cb  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move first
  04d0  488b7db8                 mov rdi, qword ptr [rbp-72]
; loop pos < end {
  04d4  483b7dc0                 cmp rdi, qword ptr [rbp-64]
  04d8  0f8d07020000             jge L50
L49:
; if looked_up == 0 {
  04de  48837db000               cmp qword ptr [rbp-80], 0
  04e3  0f85a3000000             jne L52
; chunk_end = add pos, 128
  04e9  4c8d9f80000000           lea r11, [rdi+128]
; chunk_end = move_if end < chunk_end ? end
  04f0  4c395dc0                 cmp qword ptr [rbp-64], r11
  04f4  4c0f4c5dc0               cmovl r11, qword ptr [rbp-64]
; kept = set 0
  04f9  4531c0                   xor r8d, r8d
; loop pos < chunk_end {
  04fc  4c39df                   cmp rdi, r11
  04ff  0f8d53000000             jge L54
L53:
; if pos < last_end, seldom {
  0505  483b7dc8                 cmp rdi, qword ptr [rbp-56]
  0509  0f8cf5020000             jl L55
L56:
; index = load_i32 [indices + pos<<2]
  050f  49630cbc                 movsxd rcx, dword ptr [r12+rdi*4]
; fail_if index >=u mapping_count -> 3
  0513  4c39e9                   cmp rcx, r13
  0516  0f83e1030000             jae L57
; if mapping != 0 {
  051c  4d85d2                   test r10, r10
  051f  0f8404000000             je L59
; index = load_i32 [mapping + index<<2]
  0525  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L59:
; present = add index, 1
  0529  4c8d4901                 lea r9, [rcx+1]
; fail_if row_count <u present -> 4
  052d  4d39cf                   cmp r15, r9
  0530  0f82df030000             jb L60
; store_i64 [scratch + kept<<3 + 2064] index
  0536  4a898cc610080000         mov [rsi+r8*8+2064], rcx
; weight_bits = load_i32 [weights + pos<<2]
  053e  48630cbb                 movsxd rcx, dword ptr [rbx+rdi*4]
; store_i32 [scratch + kept<<2 + 16] weight_bits
  0542  42894c8610               mov [rsi+r8*4+16], ecx
; kept = count kept, present
  0547  4983f901                 cmp r9, 1
  054b  4983d8ff                 sbb r8, -1
; pos = add pos, 1
  054f  4883c701                 add rdi, 1
; }
  0553  4c39df                   cmp rdi, r11
  0556  7cad                     short jl L53
L54:
; if bag_length < 129 {
  0558  48817da081000000         cmp qword ptr [rbp-96], 129
  0560  0f8d26000000             jge L62
; looked_up = move bag_length
  0566  488b45a0                 mov rax, qword ptr [rbp-96]
  056a  488945b0                 mov qword ptr [rbp-80], rax
; first = min kept, 1
  056e  48c7c001000000           mov rax, 1
  0575  4c39c0                   cmp rax, r8
  0578  490f4fc0                 cmovg rax, r8
  057c  488945b8                 mov qword ptr [rbp-72], rax
; first = sub end, first
  0580  488b45c0                 mov rax, qword ptr [rbp-64]
  0584  482b45b8                 sub rax, qword ptr [rbp-72]
  0588  488945b8                 mov qword ptr [rbp-72], rax
; }
L62:
; }
L52:
; pos = move_if looked_up != 0 ? end
  058c  48837db000               cmp qword ptr [rbp-80], 0
  0591  480f457dc0               cmovne rdi, qword ptr [rbp-64]
; at = set 0
  0596  4531c9                   xor r9d, r9d
; loop at < kept {
  0599  4d39c1                   cmp r9, r8
  059c  0f8d39010000             jge L64
L63:
; kept_row = load_i64 [scratch + at<<3 + 2064]
  05a2  4a8b8cce10080000         mov rcx, [rsi+r9*8+2064]
; row_offset = mul kept_row, 68
  05aa  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  05ae  4c01f1                   add rcx, r14
; factors:f32x2 = splat_f16_pair [row + 64]
  05b1  c46279585140             vpbroadcastd xmm10, [rcx+64]
  05b7  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [scratch + at<<2 + 16]
  05bc  c42279585c8e10           vpbroadcastd xmm11, [rsi+r9*4+16]
; factors:f32x2 = fmul weight, factors
  05c3  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [scratch] 2 lanes factors
  05c8  c5781316                 vmovlps [rsi], xmm10
; scale:f32x8 = splat_host [scratch]
  05cc  c4627d5816               vpbroadcastd ymm10, [rsi]
; bias:f32x8 = splat_host [scratch + 4]
  05d1  c4627d585e04             vpbroadcastd ymm11, [rsi+4]
; code:i32x8 = splat_32 [row + column]
  05d7  c4627d582411             vpbroadcastd ymm12, [rcx+rdx]
; code:i32x8 = shr code, shifts
  05dd  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  05e2  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  05e6  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc0:f32x8 = fadd acc0, bias
  05eb  c4c16c58d3               vaddps ymm2, ymm2, ymm11
; acc0:f32x8 = fma scale, value, acc0
  05f0  c4c22db8d5               vfmadd231ps ymm2, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 4]
  05f5  c4627d58641104           vpbroadcastd ymm12, [rcx+rdx+4]
; code:i32x8 = shr code, shifts
  05fc  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0601  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0605  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc1:f32x8 = fadd acc1, bias
  060a  c4c16458db               vaddps ymm3, ymm3, ymm11
; acc1:f32x8 = fma scale, value, acc1
  060f  c4c22db8dd               vfmadd231ps ymm3, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 8]
  0614  c4627d58641108           vpbroadcastd ymm12, [rcx+rdx+8]
; code:i32x8 = shr code, shifts
  061b  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0620  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0624  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc2:f32x8 = fadd acc2, bias
  0629  c4c15c58e3               vaddps ymm4, ymm4, ymm11
; acc2:f32x8 = fma scale, value, acc2
  062e  c4c22db8e5               vfmadd231ps ymm4, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 12]
  0633  c4627d5864110c           vpbroadcastd ymm12, [rcx+rdx+12]
; code:i32x8 = shr code, shifts
  063a  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  063f  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0643  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc3:f32x8 = fadd acc3, bias
  0648  c4c15458eb               vaddps ymm5, ymm5, ymm11
; acc3:f32x8 = fma scale, value, acc3
  064d  c4c22db8ed               vfmadd231ps ymm5, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 16]
  0652  c4627d58641110           vpbroadcastd ymm12, [rcx+rdx+16]
; code:i32x8 = shr code, shifts
  0659  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  065e  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0662  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc4:f32x8 = fadd acc4, bias
  0667  c4c14c58f3               vaddps ymm6, ymm6, ymm11
; acc4:f32x8 = fma scale, value, acc4
  066c  c4c22db8f5               vfmadd231ps ymm6, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 20]
  0671  c4627d58641114           vpbroadcastd ymm12, [rcx+rdx+20]
; code:i32x8 = shr code, shifts
  0678  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  067d  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0681  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc5:f32x8 = fadd acc5, bias
  0686  c4c14458fb               vaddps ymm7, ymm7, ymm11
; acc5:f32x8 = fma scale, value, acc5
  068b  c4c22db8fd               vfmadd231ps ymm7, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 24]
  0690  c4627d58641118           vpbroadcastd ymm12, [rcx+rdx+24]
; code:i32x8 = shr code, shifts
  0697  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  069c  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  06a0  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc6:f32x8 = fadd acc6, bias
  06a5  c4413c58c3               vaddps ymm8, ymm8, ymm11
; acc6:f32x8 = fma scale, value, acc6
  06aa  c4422db8c5               vfmadd231ps ymm8, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 28]
  06af  c4627d5864111c           vpbroadcastd ymm12, [rcx+rdx+28]
; code:i32x8 = shr code, shifts
  06b6  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  06bb  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  06bf  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc7:f32x8 = fadd acc7, bias
  06c4  c4413458cb               vaddps ymm9, ymm9, ymm11
; acc7:f32x8 = fma scale, value, acc7
  06c9  c4422db8cd               vfmadd231ps ymm9, ymm10, ymm13
; at = add at, 1
  06ce  4983c101                 add r9, 1
; }
  06d2  4d39c1                   cmp r9, r8
  06d5  0f8cc7feffff             jl L63
L64:
; }
  06db  483b7dc0                 cmp rdi, qword ptr [rbp-64]
  06df  0f8cf9fdffff             jl L49
L50:
; out_column = mul column, 8
  06e5  4889d1                   mov rcx, rdx
  06e8  48c1e103                 shl rcx, 3
; store [out + out_column] 8 lanes acc0
  06ec  488b45a8                 mov rax, qword ptr [rbp-88]
  06f0  c5fc111408               vmovups [rax+rcx], ymm2
; store [out + out_column + 32] 8 lanes acc1
  06f5  c5fc115c0820             vmovups [rax+rcx+32], ymm3
; store [out + out_column + 64] 8 lanes acc2
  06fb  c5fc11640840             vmovups [rax+rcx+64], ymm4
; store [out + out_column + 96] 8 lanes acc3
  0701  c5fc116c0860             vmovups [rax+rcx+96], ymm5
; store [out + out_column + 128] 8 lanes acc4
  0707  c5fc11b40880000000       vmovups [rax+rcx+128], ymm6
; store [out + out_column + 160] 8 lanes acc5
  0710  c5fc11bc08a0000000       vmovups [rax+rcx+160], ymm7
; store [out + out_column + 192] 8 lanes acc6
  0719  c57c118408c0000000       vmovups [rax+rcx+192], ymm8
; store [out + out_column + 224] 8 lanes acc7
  0722  c57c118c08e0000000       vmovups [rax+rcx+224], ymm9
; next_column = add next_column, 32
  072b  4883459820               add qword ptr [rbp-104], 32
; }
  0730  48837d9840               cmp qword ptr [rbp-104], 64
  0735  0f8c60fdffff             jl L47
L48:
; out = add out, 512
  073b  488145a800020000         add qword ptr [rbp-88], 512
; bag = add bag, 1
  0743  4883459001               add qword ptr [rbp-112], 1
; begin = move end
  0748  488b4dc0                 mov rcx, qword ptr [rbp-64]
; }
  074c  488b4590                 mov rax, qword ptr [rbp-112]
  0750  483b8568ffffff           cmp rax, qword ptr [rbp-152]
  0757  0f8ccdfcffff             jl L41
L42:
; leave
  075d  31c0                     xor eax, eax
L0:
  075f  c5f877                   vzeroupper
  0762  4883c478                 add rsp, 120
  0766  415f                     pop r15
  0768  415e                     pop r14
  076a  415d                     pop r13
  076c  415c                     pop r12
  076e  5b                       pop rbx
  076f  5d                       pop rbp
  0770  c3                       ret
; seldom
L24:
; one_row_end = set 0
  0771  4531c9                   xor r9d, r9d
  0774  48397dc0                 cmp qword ptr [rbp-64], rdi
  0778  0f858efcffff             jne L26
  077e  e94afaffff               jmp L25
; seldom
L27:
; if pos < far_end {
  0783  483bbd70ffffff           cmp rdi, qword ptr [rbp-144]
  078a  0f8d39000000             jge L66
; ahead = load_i32 [indices + pos<<2 + 512]
  0790  49638cbc00020000         movsxd rcx, dword ptr [r12+rdi*4+512]
; prefetch L1 [mapping + ahead<<2]
  0798  410f180c8a               prefetcht0 [r10+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  079d  49638cbc00010000         movsxd rcx, dword ptr [r12+rdi*4+256]
; if mapping != 0 {
  07a5  4d85d2                   test r10, r10
  07a8  0f840d000000             je L68
; if ahead <u mapping_count {
  07ae  4c39e9                   cmp rcx, r13
  07b1  0f8304000000             jae L70
; ahead = load_i32 [mapping + ahead<<2]
  07b7  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L70:
; }
L68:
; ahead = mul ahead, 68
  07bb  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  07bf  4c01f1                   add rcx, r14
; prefetch L2 [ahead_row]
  07c2  0f1811                   prefetcht1 [rcx]
; prefetch L2 [ahead_row + 67]
  07c5  0f185143                 prefetcht1 [rcx+67]
; }
L66:
; if pos < near_end {
  07c9  483bbd78ffffff           cmp rdi, qword ptr [rbp-136]
  07d0  0f8d29000000             jge L72
; ahead = load_i32 [indices + pos<<2 + 64]
  07d6  49634cbc40               movsxd rcx, dword ptr [r12+rdi*4+64]
; if mapping != 0 {
  07db  4d85d2                   test r10, r10
  07de  0f840d000000             je L74
; if ahead <u mapping_count {
  07e4  4c39e9                   cmp rcx, r13
  07e7  0f8304000000             jae L76
; ahead = load_i32 [mapping + ahead<<2]
  07ed  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L76:
; }
L74:
; ahead = mul ahead, 68
  07f1  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  07f5  4c01f1                   add rcx, r14
; prefetch L1 [ahead_row]
  07f8  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 67]
  07fb  0f184943                 prefetcht0 [rcx+67]
; }
L72:
  07ff  e9d3f9ffff               jmp L28
; seldom
L55:
; if pos < far_end {
  0804  483bbd70ffffff           cmp rdi, qword ptr [rbp-144]
  080b  0f8d39000000             jge L78
; ahead = load_i32 [indices + pos<<2 + 512]
  0811  49638cbc00020000         movsxd rcx, dword ptr [r12+rdi*4+512]
; prefetch L1 [mapping + ahead<<2]
  0819  410f180c8a               prefetcht0 [r10+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  081e  49638cbc00010000         movsxd rcx, dword ptr [r12+rdi*4+256]
; if mapping != 0 {
  0826  4d85d2                   test r10, r10
  0829  0f840d000000             je L80
; if ahead <u mapping_count {
  082f  4c39e9                   cmp rcx, r13
  0832  0f8304000000             jae L82
; ahead = load_i32 [mapping + ahead<<2]
  0838  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L82:
; }
L80:
; ahead = mul ahead, 68
  083c  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0840  4c01f1                   add rcx, r14
; prefetch L2 [ahead_row]
  0843  0f1811                   prefetcht1 [rcx]
; prefetch L2 [ahead_row + 67]
  0846  0f185143                 prefetcht1 [rcx+67]
; }
L78:
; if pos < near_end {
  084a  483bbd78ffffff           cmp rdi, qword ptr [rbp-136]
  0851  0f8d29000000             jge L84
; ahead = load_i32 [indices + pos<<2 + 64]
  0857  49634cbc40               movsxd rcx, dword ptr [r12+rdi*4+64]
; if mapping != 0 {
  085c  4d85d2                   test r10, r10
  085f  0f840d000000             je L86
; if ahead <u mapping_count {
  0865  4c39e9                   cmp rcx, r13
  0868  0f8304000000             jae L88
; ahead = load_i32 [mapping + ahead<<2]
  086e  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L88:
; }
L86:
; ahead = mul ahead, 68
  0872  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0876  4c01f1                   add rcx, r14
; prefetch L1 [ahead_row]
  0879  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 67]
  087c  0f184943                 prefetcht0 [rcx+67]
; }
L84:
  0880  e98afcffff               jmp L56
; failure exits
L19:
  0885  488b45d0                 mov rax, qword ptr [rbp-48]
  0889  ff7590                   push qword ptr [rbp-112]
  088c  8f4068                   pop qword ptr [rax+104]
  088f  48897870                 mov qword ptr [rax+112], rdi
  0893  b801000000               mov eax, 1
  0898  e9c2feffff               jmp L0
L29:
  089d  488b45d0                 mov rax, qword ptr [rbp-48]
  08a1  ff7590                   push qword ptr [rbp-112]
  08a4  8f4068                   pop qword ptr [rax+104]
  08a7  48897870                 mov qword ptr [rax+112], rdi
  08ab  b803000000               mov eax, 3
  08b0  e9aafeffff               jmp L0
L32:
  08b5  488b45d0                 mov rax, qword ptr [rbp-48]
  08b9  ff7590                   push qword ptr [rbp-112]
  08bc  8f4068                   pop qword ptr [rax+104]
  08bf  48897870                 mov qword ptr [rax+112], rdi
  08c3  b804000000               mov eax, 4
  08c8  e992feffff               jmp L0
L45:
  08cd  488b45d0                 mov rax, qword ptr [rbp-48]
  08d1  ff7590                   push qword ptr [rbp-112]
  08d4  8f4068                   pop qword ptr [rax+104]
  08d7  48897870                 mov qword ptr [rax+112], rdi
  08db  b802000000               mov eax, 2
  08e0  e97afeffff               jmp L0
L46:
  08e5  488b45d0                 mov rax, qword ptr [rbp-48]
  08e9  ff7590                   push qword ptr [rbp-112]
  08ec  8f4068                   pop qword ptr [rax+104]
  08ef  48897870                 mov qword ptr [rax+112], rdi
  08f3  b802000000               mov eax, 2
  08f8  e962feffff               jmp L0
L57:
  08fd  488b45d0                 mov rax, qword ptr [rbp-48]
  0901  ff7590                   push qword ptr [rbp-112]
  0904  8f4068                   pop qword ptr [rax+104]
  0907  48897870                 mov qword ptr [rax+112], rdi
  090b  b803000000               mov eax, 3
  0910  e94afeffff               jmp L0
L60:
  0915  488b45d0                 mov rax, qword ptr [rbp-48]
  0919  ff7590                   push qword ptr [rbp-112]
  091c  8f4068                   pop qword ptr [rax+104]
  091f  48897870                 mov qword ptr [rax+112], rdi
  0923  b804000000               mov eax, 4
  0928  e932feffff               jmp L0
; constants
