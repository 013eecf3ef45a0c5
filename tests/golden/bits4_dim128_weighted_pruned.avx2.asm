; spec      embedding_bag bits=4 dim=128 weighted pruned index=i32 offset=i32
; target    avx2 (x86-64)
; numerics  reference
; bytes     2368
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
  0049  488b5f30                 mov rbx, qword ptr [rdi+48]
; mapping = arg mapping
  004d  4c8b5738                 mov r10, qword ptr [rdi+56]
; mapping_count = arg mapping_count
  0051  4c8b6f40                 mov r13, qword ptr [rdi+64]
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
  0079  c5fc10057f080000         vmovups ymm0, [L1]
; code_mask:i32x8 = const code_mask
  0081  c5fc100d97080000         vmovups ymm1, [L2]
; near_end = add index_count, -16
  0089  488b8578ffffff           mov rax, qword ptr [rbp-136]
  0090  488d40f0                 lea rax, [rax-16]
  0094  488945c8                 mov qword ptr [rbp-56], rax
; if row_count < 1927 {
  0098  4981ff87070000           cmp r15, 1927
  009f  0f8d13000000             jge L4
; if mapping_count < 7708 {
  00a5  4981fd1c1e0000           cmp r13, 7708
  00ac  0f8d06000000             jge L6
; near_end = set 0
  00b2  31c0                     xor eax, eax
  00b4  488945c8                 mov qword ptr [rbp-56], rax
; }
L6:
; }
L4:
; rows_of_bags = mul bag_count, 8
  00b8  488b9568ffffff           mov rdx, qword ptr [rbp-152]
  00bf  48c1e203                 shl rdx, 3
; if pooled >= rows_of_bags {
  00c3  4839d1                   cmp rcx, rdx
  00c6  0f8c20000000             jl L8
; if row_count < 7711 {
  00cc  4981ff1f1e0000           cmp r15, 7711
  00d3  0f8d13000000             jge L10
; if mapping_count < 30844 {
  00d9  4981fd7c780000           cmp r13, 30844
  00e0  0f8d06000000             jge L12
; near_end = set 0
  00e6  31c0                     xor eax, eax
  00e8  488945c8                 mov qword ptr [rbp-56], rax
; }
L12:
; }
L10:
; }
L8:
; far_end = add index_count, -128
  00ec  488b8578ffffff           mov rax, qword ptr [rbp-136]
  00f3  488d4080                 lea rax, [rax-128]
  00f7  488945c0                 mov qword ptr [rbp-64], rax
; if row_count < 370086 {
  00fb  4981ffa6a50500           cmp r15, 370086
  0102  0f8d13000000             jge L14
; if mapping_count < 1480344 {
  0108  4981fd98961600           cmp r13, 1480344
  010f  0f8d06000000             jge L16
; far_end = set 0
  0115  31c0                     xor eax, eax
  0117  488945c0                 mov qword ptr [rbp-64], rax
; }
L16:
; }
L14:
; pos = set 0
  011b  31f6                     xor esi, esi
; begin = move bag
  011d  488b4588                 mov rax, qword ptr [rbp-120]
  0121  48894580                 mov qword ptr [rbp-128], rax
; if bag < bag_count {
  0125  488b4588                 mov rax, qword ptr [rbp-120]
  0129  483b8568ffffff           cmp rax, qword ptr [rbp-152]
  0130  0f8d27000000             jge L18
; begin = load_i32 [offsets + bag<<2]
  0136  488b4588                 mov rax, qword ptr [rbp-120]
  013a  48c1e002                 shl rax, 2
  013e  48038570ffffff           add rax, qword ptr [rbp-144]
  0145  486300                   movsxd rax, dword ptr [rax]
  0148  48894580                 mov qword ptr [rbp-128], rax
; fail_if index_count <u begin -> 1
  014c  488b8578ffffff           mov rax, qword ptr [rbp-136]
  0153  483b4580                 cmp rax, qword ptr [rbp-128]
  0157  0f82df060000             jb L19
; }
L18:
; pos = move begin
  015d  488b7580                 mov rsi, qword ptr [rbp-128]
; one_row_end = sub index_count, pos
  0161  4c8b8d78ffffff           mov r9, qword ptr [rbp-136]
  0168  4929f1                   sub r9, rsi
; one_row_end = add one_row_end, bag
  016b  4c034d88                 add r9, qword ptr [rbp-120]
; one_row_end = move_if last_bag < one_row_end ? last_bag
  016f  4c398d60ffffff           cmp qword ptr [rbp-160], r9
  0176  4c0f4c8d60ffffff         cmovl r9, qword ptr [rbp-160]
; if row_count == 0 {
  017e  4d85ff                   test r15, r15
  0181  0f8503000000             jne L21
; one_row_end = set 0
  0187  4531c9                   xor r9d, r9d
; }
L21:
; loop bag < one_row_end {
  018a  4c394d88                 cmp qword ptr [rbp-120], r9
  018e  0f8d32020000             jge L23
L22:
; end = load_i32 [offsets + bag<<2 + 4]
  0194  488b4588                 mov rax, qword ptr [rbp-120]
  0198  48c1e002                 shl rax, 2
  019c  48038570ffffff           add rax, qword ptr [rbp-144]
  01a3  48634004                 movsxd rax, dword ptr [rax+4]
  01a7  488945b8                 mov qword ptr [rbp-72], rax
; end = add end, -1
  01ab  488345b8ff               add qword ptr [rbp-72], -1
; if end != pos, seldom {
  01b0  483975b8                 cmp qword ptr [rbp-72], rsi
  01b4  0f8590050000             jne L24
L25:
; if end == pos {
; if pos < far_end, seldom {
  01ba  483b75c0                 cmp rsi, qword ptr [rbp-64]
  01be  0f8c98050000             jl L27
L28:
; if pos < near_end, seldom {
  01c4  483b75c8                 cmp rsi, qword ptr [rbp-56]
  01c8  0f8ccd050000             jl L29
L30:
; index = load_i32 [indices + pos<<2]
  01ce  49630cb4                 movsxd rcx, dword ptr [r12+rsi*4]
; fail_if index >=u mapping_count -> 3
  01d2  4c39e9                   cmp rcx, r13
  01d5  0f8379060000             jae L31
; if mapping != 0 {
  01db  4d85d2                   test r10, r10
  01de  0f8404000000             je L33
; index = load_i32 [mapping + index<<2]
  01e4  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L33:
; present = add index, 1
  01e8  488d5101                 lea rdx, [rcx+1]
; fail_if row_count <u present -> 4
  01ec  4939d7                   cmp r15, rdx
  01ef  0f8277060000             jb L34
; kept_bits = min present, 1
  01f5  48c7c001000000           mov rax, 1
  01fc  4839d0                   cmp rax, rdx
  01ff  480f4fc2                 cmovg rax, rdx
  0203  4889c2                   mov rdx, rax
; kept_bits = mul kept_bits, -1
  0206  486bd2ff                 imul rdx, rdx, -1
; store_i64 [scratch] kept_bits
  020a  498910                   mov [r8], rdx
; index = max index, 0
  020d  48c7c000000000           mov rax, 0
  0214  4839c8                   cmp rax, rcx
  0217  480f4cc1                 cmovl rax, rcx
  021b  4889c1                   mov rcx, rax
; row_offset = mul index, 68
  021e  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  0222  4c01f1                   add rcx, r14
; next_column = set 0
  0225  31c0                     xor eax, eax
  0227  48894590                 mov qword ptr [rbp-112], rax
; loop next_column < 64 {
  022b  48837d9040               cmp qword ptr [rbp-112], 64
  0230  0f8d75010000             jge L36
L35:
; column = min next_column, 32
  0236  48c7c020000000           mov rax, 32
  023d  483b4590                 cmp rax, qword ptr [rbp-112]
  0241  480f4f4590               cmovg rax, qword ptr [rbp-112]
  0246  4889c2                   mov rdx, rax
; zero:f32x8 = zero
  0249  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 64]
  024d  c4e279585940             vpbroadcastd xmm3, [rcx+64]
  0253  c4e27913db               vcvtph2ps xmm3, xmm3
; weight:f32x2 = splat_host [weights + pos<<2]
  0258  c4e2795824b3             vpbroadcastd xmm4, [rbx+rsi*4]
; factors:f32x2 = fmul weight, factors
  025e  c5d859db                 vmulps xmm3, xmm4, xmm3
; store [scratch + 2048] 2 lanes factors
  0262  c4c178139800080000       vmovlps [r8+2048], xmm3
; scale:f32x8 = splat_host [scratch + 2048]
  026b  c4c27d589800080000       vpbroadcastd ymm3, [r8+2048]
; bias:f32x8 = splat_host [scratch + 2052]
  0274  c4c27d58a004080000       vpbroadcastd ymm4, [r8+2052]
; kept_bits:i32x8 = splat_host [scratch]
  027d  c4c27d5828               vpbroadcastd ymm5, [r8]
; scale:f32x8 = and scale, kept_bits
  0282  c5e5dbdd                 vpand ymm3, ymm3, ymm5
; bias:f32x8 = and bias, kept_bits
  0286  c5dddbe5                 vpand ymm4, ymm4, ymm5
; bias:f32x8 = fadd bias, zero
  028a  c5dc58e2                 vaddps ymm4, ymm4, ymm2
; code:i32x8 = splat_32 [row + column]
  028e  c4e27d581411             vpbroadcastd ymm2, [rcx+rdx]
; code:i32x8 = shr code, shifts
  0294  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0299  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  029d  c5fc5bea                 vcvtdq2ps ymm5, ymm2
; value:f32x8 = fma scale, value, bias
  02a1  c4e265a8ec               vfmadd213ps ymm5, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 4]
  02a6  c4e27d58541104           vpbroadcastd ymm2, [rcx+rdx+4]
; code:i32x8 = shr code, shifts
  02ad  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02b2  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02b6  c5fc5bf2                 vcvtdq2ps ymm6, ymm2
; value:f32x8 = fma scale, value, bias
  02ba  c4e265a8f4               vfmadd213ps ymm6, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 8]
  02bf  c4e27d58541108           vpbroadcastd ymm2, [rcx+rdx+8]
; code:i32x8 = shr code, shifts
  02c6  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02cb  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02cf  c5fc5bfa                 vcvtdq2ps ymm7, ymm2
; value:f32x8 = fma scale, value, bias
  02d3  c4e265a8fc               vfmadd213ps ymm7, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 12]
  02d8  c4e27d5854110c           vpbroadcastd ymm2, [rcx+rdx+12]
; code:i32x8 = shr code, shifts
  02df  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02e4  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02e8  c57c5bc2                 vcvtdq2ps ymm8, ymm2
; value:f32x8 = fma scale, value, bias
  02ec  c46265a8c4               vfmadd213ps ymm8, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 16]
  02f1  c4e27d58541110           vpbroadcastd ymm2, [rcx+rdx+16]
; code:i32x8 = shr code, shifts
  02f8  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02fd  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0301  c57c5bca                 vcvtdq2ps ymm9, ymm2
; value:f32x8 = fma scale, value, bias
  0305  c46265a8cc               vfmadd213ps ymm9, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 20]
  030a  c4e27d58541114           vpbroadcastd ymm2, [rcx+rdx+20]
; code:i32x8 = shr code, shifts
  0311  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0316  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  031a  c57c5bd2                 vcvtdq2ps ymm10, ymm2
; value:f32x8 = fma scale, value, bias
  031e  c46265a8d4               vfmadd213ps ymm10, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 24]
  0323  c4e27d58541118           vpbroadcastd ymm2, [rcx+rdx+24]
; code:i32x8 = shr code, shifts
  032a  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  032f  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0333  c57c5bda                 vcvtdq2ps ymm11, ymm2
; value:f32x8 = fma scale, value, bias
  0337  c46265a8dc               vfmadd213ps ymm11, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 28]
  033c  c4e27d5854111c           vpbroadcastd ymm2, [rcx+rdx+28]
; code:i32x8 = shr code, shifts
  0343  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0348  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  034c  c5fc5bd2                 vcvtdq2ps ymm2, ymm2
; value:f32x8 = fma scale, value, bias
  0350  c4e265a8d4               vfmadd213ps ymm2, ymm3, ymm4
; out_column = mul column, 8
  0355  4889d7                   mov rdi, rdx
  0358  48c1e703                 shl rdi, 3
; store [out + out_column] 8 lanes value
  035c  488b4598                 mov rax, qword ptr [rbp-104]
  0360  c5fc112c38               vmovups [rax+rdi], ymm5
; store [out + out_column + 32] 8 lanes value
  0365  c5fc11743820             vmovups [rax+rdi+32], ymm6
; store [out + out_column + 64] 8 lanes value
  036b  c5fc117c3840             vmovups [rax+rdi+64], ymm7
; store [out + out_column + 96] 8 lanes value
  0371  c57c11443860             vmovups [rax+rdi+96], ymm8
; store [out + out_column + 128] 8 lanes value
  0377  c57c118c3880000000       vmovups [rax+rdi+128], ymm9
; store [out + out_column + 160] 8 lanes value
  0380  c57c119438a0000000       vmovups [rax+rdi+160], ymm10
; store [out + out_column + 192] 8 lanes value
  0389  c57c119c38c0000000       vmovups [rax+rdi+192], ymm11
; store [out + out_column + 224] 8 lanes value
  0392  c5fc119438e0000000       vmovups [rax+rdi+224], ymm2
; next_column = add next_column, 32
  039b  4883459020               add qword ptr [rbp-112], 32
; }
  03a0  48837d9040               cmp qword ptr [rbp-112], 64
  03a5  0f8c8bfeffff             jl L35
L36:
; out = add out, 512
  03ab  4881459800020000         add qword ptr [rbp-104], 512
; bag = add bag, 1
  03b3  4883458801               add qword ptr [rbp-120], 1
; pos = add pos, 1
  03b8  4883c601                 add rsi, 1
; }
L26:
; }
  03bc  4c394d88                 cmp qword ptr [rbp-120], r9
  03c0  0f8ccefdffff             jl L22
L23:
; begin = move pos
  03c6  4889f0                   mov rax, rsi
  03c9  48894580                 mov qword ptr [rbp-128], rax
; loop bag < bag_count {
  03cd  488b4588                 mov rax, qword ptr [rbp-120]
  03d1  483b8568ffffff           cmp rax, qword ptr [rbp-152]
  03d8  0f8d58030000             jge L38
L37:
; end = move index_count
  03de  488b8578ffffff           mov rax, qword ptr [rbp-136]
  03e5  488945b8                 mov qword ptr [rbp-72], rax
; if bag < last_bag {
  03e9  488b4588                 mov rax, qword ptr [rbp-120]
  03ed  483b8560ffffff           cmp rax, qword ptr [rbp-160]
  03f4  0f8d17000000             jge L40
; end = load_i32 [offsets + bag<<2 + 4]
  03fa  488b4588                 mov rax, qword ptr [rbp-120]
  03fe  48c1e002                 shl rax, 2
  0402  48038570ffffff           add rax, qword ptr [rbp-144]
  0409  48634004                 movsxd rax, dword ptr [rax+4]
  040d  488945b8                 mov qword ptr [rbp-72], rax
; }
L40:
; fail_if end < begin -> 2
  0411  488b45b8                 mov rax, qword ptr [rbp-72]
  0415  483b4580                 cmp rax, qword ptr [rbp-128]
  0419  0f8c65040000             jl L41
; fail_if index_count <u end -> 2
  041f  488b8578ffffff           mov rax, qword ptr [rbp-136]
  0426  483b45b8                 cmp rax, qword ptr [rbp-72]
  042a  0f826c040000             jb L42
; bag_length = sub end, begin
  0430  488b45b8                 mov rax, qword ptr [rbp-72]
  0434  482b4580                 sub rax, qword ptr [rbp-128]
  0438  488945a0                 mov qword ptr [rbp-96], rax
; looked_up = set 0
  043c  31c0                     xor eax, eax
  043e  488945a8                 mov qword ptr [rbp-88], rax
; kept = set 0
  0442  31ff                     xor edi, edi
; first = move begin
  0444  488b4580                 mov rax, qword ptr [rbp-128]
  0448  488945b0                 mov qword ptr [rbp-80], rax
; next_column = set 0
  044c  31c0                     xor eax, eax
  044e  48894590                 mov qword ptr [rbp-112], rax
; loop next_column < 64 {
  0452  48837d9040               cmp qword ptr [rbp-112], 64
  0457  0f8db3020000             jge L44
L43:
; column = min next_column, 32
  045d  48c7c020000000           mov rax, 32
  0464  483b4590                 cmp rax, qword ptr [rbp-112]
  0468  480f4f4590               cmovg rax, qword ptr [rbp-112]
  046d  4889c2                   mov rdx, rax
; acc0:f32x8 = zero
  0470  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x8 = zero
  0474  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x8 = zero
  0478  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x8 = zero
  047c  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x8 = zero
  0480  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x8 = zero
  0484  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x8 = zero
  0488  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x8 = zero
  048d  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move first
  0492  488b75b0                 mov rsi, qword ptr [rbp-80]
; loop pos < end {
  0496  483b75b8                 cmp rsi, qword ptr [rbp-72]
  049a  0f8d1a020000             jge L46
L45:
; if looked_up == 0 {
  04a0  48837da800               cmp qword ptr [rbp-88], 0
  04a5  0f85a7000000             jne L48
; chunk_end = add pos, 128
  04ab  4c8d9e80000000           lea r11, [rsi+128]
; chunk_end = move_if end < chunk_end ? end
  04b2  4c395db8                 cmp qword ptr [rbp-72], r11
  04b6  4c0f4c5db8               cmovl r11, qword ptr [rbp-72]
; kept = set 0
  04bb  31ff                     xor edi, edi
; loop pos < chunk_end {
  04bd  4c39de                   cmp rsi, r11
  04c0  0f8d58000000             jge L50
L49:
; if pos < far_end, seldom {
  04c6  483b75c0                 cmp rsi, qword ptr [rbp-64]
  04ca  0f8cfa020000             jl L51
L52:
; if pos < near_end, seldom {
  04d0  483b75c8                 cmp rsi, qword ptr [rbp-56]
  04d4  0f8c31030000             jl L53
L54:
; index = load_i32 [indices + pos<<2]
  04da  49630cb4                 movsxd rcx, dword ptr [r12+rsi*4]
; fail_if index >=u mapping_count -> 3
  04de  4c39e9                   cmp rcx, r13
  04e1  0f83cd030000             jae L55
; if mapping != 0 {
  04e7  4d85d2                   test r10, r10
  04ea  0f8404000000             je L57
; index = load_i32 [mapping + index<<2]
  04f0  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L57:
; present = add index, 1
  04f4  4c8d4901                 lea r9, [rcx+1]
; fail_if row_count <u present -> 4
  04f8  4d39cf                   cmp r15, r9
  04fb  0f82cb030000             jb L58
; store_i64 [scratch + kept<<3] index
  0501  49890cf8                 mov [r8+rdi*8], rcx
; store_i64 [scratch + kept<<3 + 1024] pos
  0505  4989b4f800040000         mov [r8+rdi*8+1024], rsi
; kept = count kept, present
  050d  4983f901                 cmp r9, 1
  0511  4883dfff                 sbb rdi, -1
; pos = add pos, 1
  0515  4883c601                 add rsi, 1
; }
  0519  4c39de                   cmp rsi, r11
  051c  7ca8                     short jl L49
L50:
; if bag_length < 129 {
  051e  48817da081000000         cmp qword ptr [rbp-96], 129
  0526  0f8d26000000             jge L60
; looked_up = move bag_length
  052c  488b45a0                 mov rax, qword ptr [rbp-96]
  0530  488945a8                 mov qword ptr [rbp-88], rax
; first = min kept, 1
  0534  48c7c001000000           mov rax, 1
  053b  4839f8                   cmp rax, rdi
  053e  480f4fc7                 cmovg rax, rdi
  0542  488945b0                 mov qword ptr [rbp-80], rax
; first = sub end, first
  0546  488b45b8                 mov rax, qword ptr [rbp-72]
  054a  482b45b0                 sub rax, qword ptr [rbp-80]
  054e  488945b0                 mov qword ptr [rbp-80], rax
; }
L60:
; }
L48:
; pos = move_if looked_up != 0 ? end
  0552  48837da800               cmp qword ptr [rbp-88], 0
  0557  480f4575b8               cmovne rsi, qword ptr [rbp-72]
; at = set 0
  055c  4531c9                   xor r9d, r9d
; loop at < kept {
  055f  4939f9                   cmp r9, rdi
  0562  0f8d48010000             jge L62
L61:
; kept_row = load_i64 [scratch + at<<3]
  0568  4b8b0cc8                 mov rcx, [r8+r9*8]
; kept_pos = load_i64 [scratch + at<<3 + 1024]
  056c  4f8b9cc800040000         mov r11, [r8+r9*8+1024]
; row_offset = mul kept_row, 68
  0574  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  0578  4c01f1                   add rcx, r14
; factors:f32x2 = splat_f16_pair [row + 64]
  057b  c46279585140             vpbroadcastd xmm10, [rcx+64]
  0581  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [weights + kept_pos<<2]
  0586  c42279581c9b             vpbroadcastd xmm11, [rbx+r11*4]
; factors:f32x2 = fmul weight, factors
  058c  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [scratch + 2048] 2 lanes factors
  0591  c44178139000080000       vmovlps [r8+2048], xmm10
; scale:f32x8 = splat_host [scratch + 2048]
  059a  c4427d589000080000       vpbroadcastd ymm10, [r8+2048]
; bias:f32x8 = splat_host [scratch + 2052]
  05a3  c4427d589804080000       vpbroadcastd ymm11, [r8+2052]
; code:i32x8 = splat_32 [row + column]
  05ac  c4627d582411             vpbroadcastd ymm12, [rcx+rdx]
; code:i32x8 = shr code, shifts
  05b2  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  05b7  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  05bb  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc0:f32x8 = fadd acc0, bias
  05c0  c4c16c58d3               vaddps ymm2, ymm2, ymm11
; acc0:f32x8 = fma scale, value, acc0
  05c5  c4c22db8d5               vfmadd231ps ymm2, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 4]
  05ca  c4627d58641104           vpbroadcastd ymm12, [rcx+rdx+4]
; code:i32x8 = shr code, shifts
  05d1  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  05d6  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  05da  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc1:f32x8 = fadd acc1, bias
  05df  c4c16458db               vaddps ymm3, ymm3, ymm11
; acc1:f32x8 = fma scale, value, acc1
  05e4  c4c22db8dd               vfmadd231ps ymm3, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 8]
  05e9  c4627d58641108           vpbroadcastd ymm12, [rcx+rdx+8]
; code:i32x8 = shr code, shifts
  05f0  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  05f5  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  05f9  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc2:f32x8 = fadd acc2, bias
  05fe  c4c15c58e3               vaddps ymm4, ymm4, ymm11
; acc2:f32x8 = fma scale, value, acc2
  0603  c4c22db8e5               vfmadd231ps ymm4, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 12]
  0608  c4627d5864110c           vpbroadcastd ymm12, [rcx+rdx+12]
; code:i32x8 = shr code, shifts
  060f  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0614  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0618  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc3:f32x8 = fadd acc3, bias
  061d  c4c15458eb               vaddps ymm5, ymm5, ymm11
; acc3:f32x8 = fma scale, value, acc3
  0622  c4c22db8ed               vfmadd231ps ymm5, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 16]
  0627  c4627d58641110           vpbroadcastd ymm12, [rcx+rdx+16]
; code:i32x8 = shr code, shifts
  062e  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0633  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0637  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc4:f32x8 = fadd acc4, bias
  063c  c4c14c58f3               vaddps ymm6, ymm6, ymm11
; acc4:f32x8 = fma scale, value, acc4
  0641  c4c22db8f5               vfmadd231ps ymm6, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 20]
  0646  c4627d58641114           vpbroadcastd ymm12, [rcx+rdx+20]
; code:i32x8 = shr code, shifts
  064d  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0652  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0656  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc5:f32x8 = fadd acc5, bias
  065b  c4c14458fb               vaddps ymm7, ymm7, ymm11
; acc5:f32x8 = fma scale, value, acc5
  0660  c4c22db8fd               vfmadd231ps ymm7, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 24]
  0665  c4627d58641118           vpbroadcastd ymm12, [rcx+rdx+24]
; code:i32x8 = shr code, shifts
  066c  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0671  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0675  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc6:f32x8 = fadd acc6, bias
  067a  c4413c58c3               vaddps ymm8, ymm8, ymm11
; acc6:f32x8 = fma scale, value, acc6
  067f  c4422db8c5               vfmadd231ps ymm8, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 28]
  0684  c4627d5864111c           vpbroadcastd ymm12, [rcx+rdx+28]
; code:i32x8 = shr code, shifts
  068b  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0690  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0694  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc7:f32x8 = fadd acc7, bias
  0699  c4413458cb               vaddps ymm9, ymm9, ymm11
; acc7:f32x8 = fma scale, value, acc7
  069e  c4422db8cd               vfmadd231ps ymm9, ymm10, ymm13
; at = add at, 1
  06a3  4983c101                 add r9, 1
; }
  06a7  4939f9                   cmp r9, rdi
  06aa  0f8cb8feffff             jl L61
L62:
; }
  06b0  483b75b8                 cmp rsi, qword ptr [rbp-72]
  06b4  0f8ce6fdffff             jl L45
L46:
; out_column = mul column, 8
  06ba  4889d1                   mov rcx, rdx
  06bd  48c1e103                 shl rcx, 3
; store [out + out_column] 8 lanes acc0
  06c1  488b4598                 mov rax, qword ptr [rbp-104]
  06c5  c5fc111408               vmovups [rax+rcx], ymm2
; store [out + out_column + 32] 8 lanes acc1
  06ca  c5fc115c0820             vmovups [rax+rcx+32], ymm3
; store [out + out_column + 64] 8 lanes acc2
  06d0  c5fc11640840             vmovups [rax+rcx+64], ymm4
; store [out + out_column + 96] 8 lanes acc3
  06d6  c5fc116c0860             vmovups [rax+rcx+96], ymm5
; store [out + out_column + 128] 8 lanes acc4
  06dc  c5fc11b40880000000       vmovups [rax+rcx+128], ymm6
; store [out + out_column + 160] 8 lanes acc5
  06e5  c5fc11bc08a0000000       vmovups [rax+rcx+160], ymm7
; store [out + out_column + 192] 8 lanes acc6
  06ee  c57c118408c0000000       vmovups [rax+rcx+192], ymm8
; store [out + out_column + 224] 8 lanes acc7
  06f7  c57c118c08e0000000       vmovups [rax+rcx+224], ymm9
; next_column = add next_column, 32
  0700  4883459020               add qword ptr [rbp-112], 32
; }
  0705  48837d9040               cmp qword ptr [rbp-112], 64
  070a  0f8c4dfdffff             jl L43
L44:
; out = add out, 512
  0710  4881459800020000         add qword ptr [rbp-104], 512
; bag = add bag, 1
  0718  4883458801               add qword ptr [rbp-120], 1
; begin = move end
  071d  488b45b8                 mov rax, qword ptr [rbp-72]
  0721  48894580                 mov qword ptr [rbp-128], rax
; }
  0725  488b4588                 mov rax, qword ptr [rbp-120]
  0729  483b8568ffffff           cmp rax, qword ptr [rbp-152]
  0730  0f8ca8fcffff             jl L37
L38:
; leave
  0736  31c0                     xor eax, eax
L0:
  0738  c5f877                   vzeroupper
  073b  4883c478                 add rsp, 120
  073f  415f                     pop r15
  0741  415e                     pop r14
  0743  415d                     pop r13
  0745  415c                     pop r12
  0747  5b                       pop rbx
  0748  5d                       pop rbp
  0749  c3                       ret
; seldom
L24:
; one_row_end = set 0
  074a  4531c9                   xor r9d, r9d
  074d  483975b8                 cmp qword ptr [rbp-72], rsi
  0751  0f8565fcffff             jne L26
  0757  e95efaffff               jmp L25
; seldom
L27:
; ahead = load_i32 [indices + pos<<2 + 512]
  075c  49638cb400020000         movsxd rcx, dword ptr [r12+rsi*4+512]
; prefetch L1 [mapping + ahead<<2]
  0764  410f180c8a               prefetcht0 [r10+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  0769  49638cb400010000         movsxd rcx, dword ptr [r12+rsi*4+256]
; if mapping != 0 {
  0771  4d85d2                   test r10, r10
  0774  0f840d000000             je L64
; if ahead <u mapping_count {
  077a  4c39e9                   cmp rcx, r13
  077d  0f8304000000             jae L66
; ahead = load_i32 [mapping + ahead<<2]
  0783  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L66:
; }
L64:
; ahead = mul ahead, 68
  0787  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  078b  498d140e                 lea rdx, [r14+rcx]
; prefetch L2 [ahead_row]
  078f  0f1812                   prefetcht1 [rdx]
; prefetch L2 [ahead_row + 67]
  0792  0f185243                 prefetcht1 [rdx+67]
  0796  e929faffff               jmp L28
; seldom
L29:
; ahead = load_i32 [indices + pos<<2 + 64]
  079b  49634cb440               movsxd rcx, dword ptr [r12+rsi*4+64]
; if mapping != 0 {
  07a0  4d85d2                   test r10, r10
  07a3  0f840d000000             je L68
; if ahead <u mapping_count {
  07a9  4c39e9                   cmp rcx, r13
  07ac  0f8304000000             jae L70
; ahead = load_i32 [mapping + ahead<<2]
  07b2  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L70:
; }
L68:
; ahead = mul ahead, 68
  07b6  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  07ba  498d140e                 lea rdx, [r14+rcx]
; prefetch L1 [ahead_row]
  07be  0f180a                   prefetcht0 [rdx]
; prefetch L1 [ahead_row + 67]
  07c1  0f184a43                 prefetcht0 [rdx+67]
  07c5  e904faffff               jmp L30
; seldom
L51:
; ahead = load_i32 [indices + pos<<2 + 512]
  07ca  49638cb400020000         movsxd rcx, dword ptr [r12+rsi*4+512]
; prefetch L1 [mapping + ahead<<2]
  07d2  410f180c8a               prefetcht0 [r10+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  07d7  49638cb400010000         movsxd rcx, dword ptr [r12+rsi*4+256]
; if mapping != 0 {
  07df  4d85d2                   test r10, r10
  07e2  0f840d000000             je L72
; if ahead <u mapping_count {
  07e8  4c39e9                   cmp rcx, r13
  07eb  0f8304000000             jae L74
; ahead = load_i32 [mapping + ahead<<2]
  07f1  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L74:
; }
L72:
; ahead = mul ahead, 68
  07f5  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  07f9  4d8d0c0e                 lea r9, [r14+rcx]
; prefetch L2 [ahead_row]
  07fd  410f1811                 prefetcht1 [r9]
; prefetch L2 [ahead_row + 67]
  0801  410f185143               prefetcht1 [r9+67]
  0806  e9c5fcffff               jmp L52
; seldom
L53:
; ahead = load_i32 [indices + pos<<2 + 64]
  080b  49634cb440               movsxd rcx, dword ptr [r12+rsi*4+64]
; if mapping != 0 {
  0810  4d85d2                   test r10, r10
  0813  0f840d000000             je L76
; if ahead <u mapping_count {
  0819  4c39e9                   cmp rcx, r13
  081c  0f8304000000             jae L78
; ahead = load_i32 [mapping + ahead<<2]
  0822  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L78:
; }
L76:
; ahead = mul ahead, 68
  0826  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  082a  4d8d0c0e                 lea r9, [r14+rcx]
; prefetch L1 [ahead_row]
  082e  410f1809                 prefetcht0 [r9]
; prefetch L1 [ahead_row + 67]
  0832  410f184943               prefetcht0 [r9+67]
  0837  e99efcffff               jmp L54
; failure exits
L19:
  083c  488b45d0                 mov rax, qword ptr [rbp-48]
  0840  ff7588                   push qword ptr [rbp-120]
  0843  8f4060                   pop qword ptr [rax+96]
  0846  48897068                 mov qword ptr [rax+104], rsi
  084a  b801000000               mov eax, 1
  084f  e9e4feffff               jmp L0
L31:
  0854  488b45d0                 mov rax, qword ptr [rbp-48]
  0858  ff7588                   push qword ptr [rbp-120]
  085b  8f4060                   pop qword ptr [rax+96]
  085e  48897068                 mov qword ptr [rax+104], rsi
  0862  b803000000               mov eax, 3
  0867  e9ccfeffff               jmp L0
L34:
  086c  488b45d0                 mov rax, qword ptr [rbp-48]
  0870  ff7588                   push qword ptr [rbp-120]
  0873  8f4060                   pop qword ptr [rax+96]
  0876  48897068                 mov qword ptr [rax+104], rsi
  087a  b804000000               mov eax, 4
  087f  e9b4feffff               jmp L0
L41:
  0884  488b45d0                 mov rax, qword ptr [rbp-48]
  0888  ff7588                   push qword ptr [rbp-120]
  088b  8f4060                   pop qword ptr [rax+96]
  088e  48897068                 mov qword ptr [rax+104], rsi
  0892  b802000000               mov eax, 2
  0897  e99cfeffff               jmp L0
L42:
  089c  488b45d0                 mov rax, qword ptr [rbp-48]
  08a0  ff7588                   push qword ptr [rbp-120]
  08a3  8f4060                   pop qword ptr [rax+96]
  08a6  48897068                 mov qword ptr [rax+104], rsi
  08aa  b802000000               mov eax, 2
  08af  e984feffff               jmp L0
L55:
  08b4  488b45d0                 mov rax, qword ptr [rbp-48]
  08b8  ff7588                   push qword ptr [rbp-120]
  08bb  8f4060                   pop qword ptr [rax+96]
  08be  48897068                 mov qword ptr [rax+104], rsi
  08c2  b803000000               mov eax, 3
  08c7  e96cfeffff               jmp L0
L58:
  08cc  488b45d0                 mov rax, qword ptr [rbp-48]
  08d0  ff7588                   push qword ptr [rbp-120]
  08d3  8f4060                   pop qword ptr [rax+96]
  08d6  48897068                 mov qword ptr [rax+104], rsi
  08da  b804000000               mov eax, 4
  08df  e954feffff               jmp L0
; constants
