; spec      embedding_bag bits=4 dim=128 weighted pruned index=i32 offset=i32
; target    avx2 (x86-64)
; numerics  reference
; bytes     2592
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
  002b  48894588                 mov qword ptr [rbp-120], rax
; bag_count = arg bag_count
  002f  488b4728                 mov rax, qword ptr [rdi+40]
  0033  48898560ffffff           mov qword ptr [rbp-160], rax
; pooled = arg pooled
  003a  488b5750                 mov rdx, qword ptr [rdi+80]
; offsets = arg offsets
  003e  488b4720                 mov rax, qword ptr [rdi+32]
  0042  48894580                 mov qword ptr [rbp-128], rax
; weights = arg weights
  0046  488b5f30                 mov rbx, qword ptr [rdi+48]
; mapping = arg mapping
  004a  4c8b5738                 mov r10, qword ptr [rdi+56]
; mapping_count = arg mapping_count
  004e  4c8b6f40                 mov r13, qword ptr [rdi+64]
; scratch = arg scratch
  0052  488b4f60                 mov rcx, qword ptr [rdi+96]
; out = arg output
  0056  488b4748                 mov rax, qword ptr [rdi+72]
  005a  488945a0                 mov qword ptr [rbp-96], rax
; bag = set 0
  005e  31c0                     xor eax, eax
  0060  48894590                 mov qword ptr [rbp-112], rax
; last_bag = add bag_count, -1
  0064  488b8560ffffff           mov rax, qword ptr [rbp-160]
  006b  488d40ff                 lea rax, [rax-1]
  006f  48898558ffffff           mov qword ptr [rbp-168], rax
; code_mask:i32x8 = const code_mask, in memory
; plane_shift:i32x8 = const plane_shift, in memory
; near_end = add index_count, -16
  0076  488b4588                 mov rax, qword ptr [rbp-120]
  007a  488d40f0                 lea rax, [rax-16]
  007e  48898570ffffff           mov qword ptr [rbp-144], rax
; if row_count < 1927 {
  0085  4981ff87070000           cmp r15, 1927
  008c  0f8d16000000             jge L6
; if mapping_count < 7708 {
  0092  4981fd1c1e0000           cmp r13, 7708
  0099  0f8d09000000             jge L8
; near_end = set 0
  009f  31c0                     xor eax, eax
  00a1  48898570ffffff           mov qword ptr [rbp-144], rax
; }
L8:
; }
L6:
; rows_of_bags = mul bag_count, 8
  00a8  488bb560ffffff           mov rsi, qword ptr [rbp-160]
  00af  48c1e603                 shl rsi, 3
; if pooled >= rows_of_bags {
  00b3  4839f2                   cmp rdx, rsi
  00b6  0f8c23000000             jl L10
; if row_count < 7711 {
  00bc  4981ff1f1e0000           cmp r15, 7711
  00c3  0f8d16000000             jge L12
; if mapping_count < 30844 {
  00c9  4981fd7c780000           cmp r13, 30844
  00d0  0f8d09000000             jge L14
; near_end = set 0
  00d6  31c0                     xor eax, eax
  00d8  48898570ffffff           mov qword ptr [rbp-144], rax
; }
L14:
; }
L12:
; }
L10:
; far_end = add index_count, -128
  00df  488b4588                 mov rax, qword ptr [rbp-120]
  00e3  488d4080                 lea rax, [rax-128]
  00e7  48898568ffffff           mov qword ptr [rbp-152], rax
; if row_count < 370086 {
  00ee  4981ffa6a50500           cmp r15, 370086
  00f5  0f8d16000000             jge L16
; if mapping_count < 1480344 {
  00fb  4981fd98961600           cmp r13, 1480344
  0102  0f8d09000000             jge L18
; far_end = set 0
  0108  31c0                     xor eax, eax
  010a  48898568ffffff           mov qword ptr [rbp-152], rax
; }
L18:
; }
L16:
; last_end = move far_end
  0111  488b8568ffffff           mov rax, qword ptr [rbp-152]
  0118  488945c8                 mov qword ptr [rbp-56], rax
; last_end = move_if far_end < near_end ? near_end
  011c  488b8568ffffff           mov rax, qword ptr [rbp-152]
  0123  483b8570ffffff           cmp rax, qword ptr [rbp-144]
  012a  488b45c8                 mov rax, qword ptr [rbp-56]
  012e  480f4c8570ffffff         cmovl rax, qword ptr [rbp-144]
  0136  488945c8                 mov qword ptr [rbp-56], rax
; pos = set 0
  013a  31d2                     xor edx, edx
; begin = move bag
  013c  488b7590                 mov rsi, qword ptr [rbp-112]
; if bag < bag_count {
  0140  488b4590                 mov rax, qword ptr [rbp-112]
  0144  483b8560ffffff           cmp rax, qword ptr [rbp-160]
  014b  0f8d19000000             jge L20
; begin = load_i32 [offsets + bag<<2]
  0151  488b4590                 mov rax, qword ptr [rbp-112]
  0155  48c1e002                 shl rax, 2
  0159  48034580                 add rax, qword ptr [rbp-128]
  015d  486330                   movsxd rsi, dword ptr [rax]
; fail_if index_count <u begin -> 1
  0160  48397588                 cmp qword ptr [rbp-120], rsi
  0164  0f827c070000             jb L21
; }
L20:
; pos = move begin
  016a  4889f2                   mov rdx, rsi
; one_row_end = sub index_count, pos
  016d  488b4588                 mov rax, qword ptr [rbp-120]
  0171  4829d0                   sub rax, rdx
  0174  48898578ffffff           mov qword ptr [rbp-136], rax
; one_row_end = add one_row_end, bag
  017b  488b8578ffffff           mov rax, qword ptr [rbp-136]
  0182  48034590                 add rax, qword ptr [rbp-112]
  0186  48898578ffffff           mov qword ptr [rbp-136], rax
; one_row_end = move_if last_bag < one_row_end ? last_bag
  018d  488b8558ffffff           mov rax, qword ptr [rbp-168]
  0194  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  019b  488b8578ffffff           mov rax, qword ptr [rbp-136]
  01a2  480f4c8558ffffff         cmovl rax, qword ptr [rbp-168]
  01aa  48898578ffffff           mov qword ptr [rbp-136], rax
; if row_count == 0 {
  01b1  4d85ff                   test r15, r15
  01b4  0f8509000000             jne L23
; one_row_end = set 0
  01ba  31c0                     xor eax, eax
  01bc  48898578ffffff           mov qword ptr [rbp-136], rax
; }
L23:
; shifts:i32x8 = const code_shifts
  01c3  c5fc100515080000         vmovups ymm0, [L3]
; code_mask:i32x8 = const code_mask
  01cb  c5fc100d2d080000         vmovups ymm1, [L4]
; out = add out, 0
  01d3  488b45a0                 mov rax, qword ptr [rbp-96]
  01d7  488d30                   lea rsi, [rax]
; loop bag < one_row_end {
  01da  488b4590                 mov rax, qword ptr [rbp-112]
  01de  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  01e5  0f8d52020000             jge L25
L24:
; last_row = load_i32 [offsets + bag<<2 + 4]
  01eb  488b4590                 mov rax, qword ptr [rbp-112]
  01ef  48c1e002                 shl rax, 2
  01f3  48034580                 add rax, qword ptr [rbp-128]
  01f7  48637804                 movsxd rdi, dword ptr [rax+4]
; last_row = add last_row, -1
  01fb  4883c7ff                 add rdi, -1
; if last_row != pos, seldom {
  01ff  4839d7                   cmp rdi, rdx
  0202  0f85c5050000             jne L26
L27:
; if last_row == pos {
; if pos < last_end, seldom {
  0208  483b55c8                 cmp rdx, qword ptr [rbp-56]
  020c  0f8cd2050000             jl L29
L30:
; index = load_i32 [indices + pos<<2]
  0212  49633c94                 movsxd rdi, dword ptr [r12+rdx*4]
; fail_if index >=u mapping_count -> 3
  0216  4c39ef                   cmp rdi, r13
  0219  0f83df060000             jae L31
; if mapping != 0 {
  021f  4d85d2                   test r10, r10
  0222  0f8404000000             je L33
; index = load_i32 [mapping + index<<2]
  0228  49633cba                 movsxd rdi, dword ptr [r10+rdi*4]
; }
L33:
; present = add index, 1
  022c  4c8d5f01                 lea r11, [rdi+1]
; fail_if row_count <u present -> 4
  0230  4d39df                   cmp r15, r11
  0233  0f82dd060000             jb L34
; if present != 0 {
  0239  4d85db                   test r11, r11
  023c  0f8466010000             je L36
; row_offset = mul index, 68
  0242  486bff44                 imul rdi, rdi, 68
; row = add table, row_offset
  0246  4d8d043e                 lea r8, [r14+rdi]
; next_column = set 0
  024a  4531c9                   xor r9d, r9d
; loop next_column < 64 {
  024d  4983f940                 cmp r9, 64
  0251  0f8d51010000             jge L38
L37:
; column = min next_column, 32
  0257  48c7c020000000           mov rax, 32
  025e  4c39c8                   cmp rax, r9
  0261  490f4fc1                 cmovg rax, r9
  0265  4889c7                   mov rdi, rax
; zero:f32x8 = zero
  0268  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 64]
  026c  c4c279585840             vpbroadcastd xmm3, [r8+64]
  0272  c4e27913db               vcvtph2ps xmm3, xmm3
; weight:f32x2 = splat_host [weights + pos<<2]
  0277  c4e279582493             vpbroadcastd xmm4, [rbx+rdx*4]
; factors:f32x2 = fmul weight, factors
  027d  c5d859db                 vmulps xmm3, xmm4, xmm3
; store [scratch] 2 lanes factors
  0281  c5f81319                 vmovlps [rcx], xmm3
; scale:f32x8 = splat_host [scratch]
  0285  c4e27d5819               vpbroadcastd ymm3, [rcx]
; bias:f32x8 = splat_host [scratch + 4]
  028a  c4e27d586104             vpbroadcastd ymm4, [rcx+4]
; bias:f32x8 = fadd bias, zero
  0290  c5dc58e2                 vaddps ymm4, ymm4, ymm2
; code:i32x8 = splat_32 [row + column]
  0294  c4c27d581438             vpbroadcastd ymm2, [r8+rdi]
; code:i32x8 = shr code, shifts
  029a  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  029f  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02a3  c5fc5bea                 vcvtdq2ps ymm5, ymm2
; value:f32x8 = fma scale, value, bias
  02a7  c4e265a8ec               vfmadd213ps ymm5, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 4]
  02ac  c4c27d58543804           vpbroadcastd ymm2, [r8+rdi+4]
; code:i32x8 = shr code, shifts
  02b3  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02b8  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02bc  c5fc5bf2                 vcvtdq2ps ymm6, ymm2
; value:f32x8 = fma scale, value, bias
  02c0  c4e265a8f4               vfmadd213ps ymm6, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 8]
  02c5  c4c27d58543808           vpbroadcastd ymm2, [r8+rdi+8]
; code:i32x8 = shr code, shifts
  02cc  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02d1  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02d5  c5fc5bfa                 vcvtdq2ps ymm7, ymm2
; value:f32x8 = fma scale, value, bias
  02d9  c4e265a8fc               vfmadd213ps ymm7, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 12]
  02de  c4c27d5854380c           vpbroadcastd ymm2, [r8+rdi+12]
; code:i32x8 = shr code, shifts
  02e5  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02ea  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02ee  c57c5bc2                 vcvtdq2ps ymm8, ymm2
; value:f32x8 = fma scale, value, bias
  02f2  c46265a8c4               vfmadd213ps ymm8, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 16]
  02f7  c4c27d58543810           vpbroadcastd ymm2, [r8+rdi+16]
; code:i32x8 = shr code, shifts
  02fe  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0303  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0307  c57c5bca                 vcvtdq2ps ymm9, ymm2
; value:f32x8 = fma scale, value, bias
  030b  c46265a8cc               vfmadd213ps ymm9, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 20]
  0310  c4c27d58543814           vpbroadcastd ymm2, [r8+rdi+20]
; code:i32x8 = shr code, shifts
  0317  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  031c  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0320  c57c5bd2                 vcvtdq2ps ymm10, ymm2
; value:f32x8 = fma scale, value, bias
  0324  c46265a8d4               vfmadd213ps ymm10, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 24]
  0329  c4c27d58543818           vpbroadcastd ymm2, [r8+rdi+24]
; code:i32x8 = shr code, shifts
  0330  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0335  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0339  c57c5bda                 vcvtdq2ps ymm11, ymm2
; value:f32x8 = fma scale, value, bias
  033d  c46265a8dc               vfmadd213ps ymm11, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 28]
  0342  c4c27d5854381c           vpbroadcastd ymm2, [r8+rdi+28]
; code:i32x8 = shr code, shifts
  0349  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  034e  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0352  c5fc5bd2                 vcvtdq2ps ymm2, ymm2
; value:f32x8 = fma scale, value, bias
  0356  c4e265a8d4               vfmadd213ps ymm2, ymm3, ymm4
; out_column = mul column, 8
  035b  48c1e703                 shl rdi, 3
; store [out + out_column] 8 lanes value
  035f  c5fc112c3e               vmovups [rsi+rdi], ymm5
; store [out + out_column + 32] 8 lanes value
  0364  c5fc11743e20             vmovups [rsi+rdi+32], ymm6
; store [out + out_column + 64] 8 lanes value
  036a  c5fc117c3e40             vmovups [rsi+rdi+64], ymm7
; store [out + out_column + 96] 8 lanes value
  0370  c57c11443e60             vmovups [rsi+rdi+96], ymm8
; store [out + out_column + 128] 8 lanes value
  0376  c57c118c3e80000000       vmovups [rsi+rdi+128], ymm9
; store [out + out_column + 160] 8 lanes value
  037f  c57c11943ea0000000       vmovups [rsi+rdi+160], ymm10
; store [out + out_column + 192] 8 lanes value
  0388  c57c119c3ec0000000       vmovups [rsi+rdi+192], ymm11
; store [out + out_column + 224] 8 lanes value
  0391  c5fc11943ee0000000       vmovups [rsi+rdi+224], ymm2
; next_column = add next_column, 32
  039a  4983c120                 add r9, 32
; }
  039e  4983f940                 cmp r9, 64
  03a2  0f8caffeffff             jl L37
L38:
; }
L36:
; if present == 0 {
  03a8  4d85db                   test r11, r11
  03ab  0f856b000000             jne L40
; next_column = set 0
  03b1  4531c9                   xor r9d, r9d
; loop next_column < 64 {
  03b4  4983f940                 cmp r9, 64
  03b8  0f8d5e000000             jge L42
L41:
; column = min next_column, 32
  03be  48c7c020000000           mov rax, 32
  03c5  4c39c8                   cmp rax, r9
  03c8  490f4fc1                 cmovg rax, r9
  03cc  4889c7                   mov rdi, rax
; zero:f32x8 = zero
  03cf  c5e857d2                 vxorps xmm2, xmm2, xmm2
; out_column = mul column, 8
  03d3  48c1e703                 shl rdi, 3
; store [out + out_column] 8 lanes zero
  03d7  c5fc11143e               vmovups [rsi+rdi], ymm2
; store [out + out_column + 32] 8 lanes zero
  03dc  c5fc11543e20             vmovups [rsi+rdi+32], ymm2
; store [out + out_column + 64] 8 lanes zero
  03e2  c5fc11543e40             vmovups [rsi+rdi+64], ymm2
; store [out + out_column + 96] 8 lanes zero
  03e8  c5fc11543e60             vmovups [rsi+rdi+96], ymm2
; store [out + out_column + 128] 8 lanes zero
  03ee  c5fc11943e80000000       vmovups [rsi+rdi+128], ymm2
; store [out + out_column + 160] 8 lanes zero
  03f7  c5fc11943ea0000000       vmovups [rsi+rdi+160], ymm2
; store [out + out_column + 192] 8 lanes zero
  0400  c5fc11943ec0000000       vmovups [rsi+rdi+192], ymm2
; store [out + out_column + 224] 8 lanes zero
  0409  c5fc11943ee0000000       vmovups [rsi+rdi+224], ymm2
; next_column = add next_column, 32
  0412  4983c120                 add r9, 32
; }
  0416  4983f940                 cmp r9, 64
  041a  7ca2                     short jl L41
L42:
; }
L40:
; out = add out, 512
  041c  4881c600020000           add rsi, 512
; bag = add bag, 1
  0423  4883459001               add qword ptr [rbp-112], 1
; pos = add pos, 1
  0428  4883c201                 add rdx, 1
; }
L28:
; }
  042c  488b4590                 mov rax, qword ptr [rbp-112]
  0430  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  0437  0f8caefdffff             jl L24
L25:
; out = add out, 0
  043d  488d06                   lea rax, [rsi]
  0440  488945a0                 mov qword ptr [rbp-96], rax
; begin = move pos
  0444  4889d6                   mov rsi, rdx
; loop bag < bag_count {
  0447  488b4590                 mov rax, qword ptr [rbp-112]
  044b  483b8560ffffff           cmp rax, qword ptr [rbp-160]
  0452  0f8d5e030000             jge L44
L43:
; end = move index_count
  0458  488b4588                 mov rax, qword ptr [rbp-120]
  045c  488945c0                 mov qword ptr [rbp-64], rax
; if bag < last_bag {
  0460  488b4590                 mov rax, qword ptr [rbp-112]
  0464  483b8558ffffff           cmp rax, qword ptr [rbp-168]
  046b  0f8d14000000             jge L46
; end = load_i32 [offsets + bag<<2 + 4]
  0471  488b4590                 mov rax, qword ptr [rbp-112]
  0475  48c1e002                 shl rax, 2
  0479  48034580                 add rax, qword ptr [rbp-128]
  047d  48634004                 movsxd rax, dword ptr [rax+4]
  0481  488945c0                 mov qword ptr [rbp-64], rax
; }
L46:
; fail_if end < begin -> 2
  0485  483975c0                 cmp qword ptr [rbp-64], rsi
  0489  0f8c9f040000             jl L47
; fail_if index_count <u end -> 2
  048f  488b4588                 mov rax, qword ptr [rbp-120]
  0493  483b45c0                 cmp rax, qword ptr [rbp-64]
  0497  0f82a9040000             jb L48
; bag_length = sub end, begin
  049d  488b45c0                 mov rax, qword ptr [rbp-64]
  04a1  4829f0                   sub rax, rsi
  04a4  488945a8                 mov qword ptr [rbp-88], rax
; looked_up = set 0
  04a8  31c0                     xor eax, eax
  04aa  488945b0                 mov qword ptr [rbp-80], rax
; kept = set 0
  04ae  31ff                     xor edi, edi
; first = move begin
  04b0  4889f0                   mov rax, rsi
  04b3  488945b8                 mov qword ptr [rbp-72], rax
; next_column = set 0
  04b7  31c0                     xor eax, eax
  04b9  48894598                 mov qword ptr [rbp-104], rax
; loop next_column < 64 {
  04bd  48837d9840               cmp qword ptr [rbp-104], 64
  04c2  0f8dcc020000             jge L50
L49:
; column = min next_column, 32
  04c8  48c7c020000000           mov rax, 32
  04cf  483b4598                 cmp rax, qword ptr [rbp-104]
  04d3  480f4f4598               cmovg rax, qword ptr [rbp-104]
  04d8  4989c1                   mov r9, rax
; acc0:f32x8 = zero
  04db  c5f857c0                 vxorps xmm0, xmm0, xmm0
; acc1:f32x8 = zero
  04df  c5f057c9                 vxorps xmm1, xmm1, xmm1
; acc2:f32x8 = zero
  04e3  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc3:f32x8 = zero
  04e7  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc4:f32x8 = zero
  04eb  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc5:f32x8 = zero
  04ef  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc6:f32x8 = zero
  04f3  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc7:f32x8 = zero
  04f7  c5c057ff                 vxorps xmm7, xmm7, xmm7
; pos = move first
  04fb  488b55b8                 mov rdx, qword ptr [rbp-72]
; loop pos < end {
  04ff  483b55c0                 cmp rdx, qword ptr [rbp-64]
  0503  0f8de5010000             jge L52
L51:
; if looked_up == 0 {
  0509  48837db000               cmp qword ptr [rbp-80], 0
  050e  0f85a1000000             jne L54
; chunk_end = add pos, 128
  0514  4c8d9a80000000           lea r11, [rdx+128]
; chunk_end = move_if end < chunk_end ? end
  051b  4c395dc0                 cmp qword ptr [rbp-64], r11
  051f  4c0f4c5dc0               cmovl r11, qword ptr [rbp-64]
; kept = set 0
  0524  31ff                     xor edi, edi
; loop pos < chunk_end {
  0526  4c39da                   cmp rdx, r11
  0529  0f8d52000000             jge L56
L55:
; if pos < last_end, seldom {
  052f  483b55c8                 cmp rdx, qword ptr [rbp-56]
  0533  0f8c2c030000             jl L57
L58:
; index = load_i32 [indices + pos<<2]
  0539  49633494                 movsxd rsi, dword ptr [r12+rdx*4]
; fail_if index >=u mapping_count -> 3
  053d  4c39ee                   cmp rsi, r13
  0540  0f8318040000             jae L59
; if mapping != 0 {
  0546  4d85d2                   test r10, r10
  0549  0f8404000000             je L61
; index = load_i32 [mapping + index<<2]
  054f  496334b2                 movsxd rsi, dword ptr [r10+rsi*4]
; }
L61:
; present = add index, 1
  0553  4c8d4601                 lea r8, [rsi+1]
; fail_if row_count <u present -> 4
  0557  4d39c7                   cmp r15, r8
  055a  0f8216040000             jb L62
; store_i64 [scratch + kept<<3 + 2064] index
  0560  4889b4f910080000         mov [rcx+rdi*8+2064], rsi
; weight_bits = load_i32 [weights + pos<<2]
  0568  48633493                 movsxd rsi, dword ptr [rbx+rdx*4]
; store_i32 [scratch + kept<<2 + 16] weight_bits
  056c  8974b910                 mov [rcx+rdi*4+16], esi
; kept = count kept, present
  0570  4983f801                 cmp r8, 1
  0574  4883dfff                 sbb rdi, -1
; pos = add pos, 1
  0578  4883c201                 add rdx, 1
; }
  057c  4c39da                   cmp rdx, r11
  057f  7cae                     short jl L55
L56:
; if bag_length < 129 {
  0581  48817da881000000         cmp qword ptr [rbp-88], 129
  0589  0f8d26000000             jge L64
; looked_up = move bag_length
  058f  488b45a8                 mov rax, qword ptr [rbp-88]
  0593  488945b0                 mov qword ptr [rbp-80], rax
; first = min kept, 1
  0597  48c7c001000000           mov rax, 1
  059e  4839f8                   cmp rax, rdi
  05a1  480f4fc7                 cmovg rax, rdi
  05a5  488945b8                 mov qword ptr [rbp-72], rax
; first = sub end, first
  05a9  488b45c0                 mov rax, qword ptr [rbp-64]
  05ad  482b45b8                 sub rax, qword ptr [rbp-72]
  05b1  488945b8                 mov qword ptr [rbp-72], rax
; }
L64:
; }
L54:
; pos = move_if looked_up != 0 ? end
  05b5  48837db000               cmp qword ptr [rbp-80], 0
  05ba  480f4555c0               cmovne rdx, qword ptr [rbp-64]
; at = set 0
  05bf  4531c0                   xor r8d, r8d
; loop at < kept {
  05c2  4939f8                   cmp r8, rdi
  05c5  0f8d19010000             jge L66
L65:
; kept_row = load_i64 [scratch + at<<3 + 2064]
  05cb  4a8bb4c110080000         mov rsi, [rcx+r8*8+2064]
; row_offset = mul kept_row, 68
  05d3  486bf644                 imul rsi, rsi, 68
; row = add table, row_offset
  05d7  4c01f6                   add rsi, r14
; factors:f32x2 = splat_f16_pair [row + 64]
  05da  c46279584640             vpbroadcastd xmm8, [rsi+64]
  05e0  c4427913c0               vcvtph2ps xmm8, xmm8
; weight:f32x2 = splat_host [scratch + at<<2 + 16]
  05e5  c42279584c8110           vpbroadcastd xmm9, [rcx+r8*4+16]
; factors:f32x2 = fmul weight, factors
  05ec  c4413059c0               vmulps xmm8, xmm9, xmm8
; store [scratch] 2 lanes factors
  05f1  c5781301                 vmovlps [rcx], xmm8
; scale:f32x8 = splat_host [scratch]
  05f5  c4627d5801               vpbroadcastd ymm8, [rcx]
; bias:f32x8 = splat_host [scratch + 4]
  05fa  c4627d584904             vpbroadcastd ymm9, [rcx+4]
; code:i32x8 = load_u8 [row + column]
  0600  c4227d31140e             vpmovzxbd ymm10, [rsi+r9]
; plane:i32x8 = and code, code_mask
  0606  c52ddb1d92030000         vpand ymm11, ymm10, [L1]
; value:f32x8 = to_float plane
  060e  c4417c5bdb               vcvtdq2ps ymm11, ymm11
; acc0:f32x8 = fadd acc0, bias
  0613  c4c17c58c1               vaddps ymm0, ymm0, ymm9
; acc0:f32x8 = fma scale, value, acc0
  0618  c4c23db8c3               vfmadd231ps ymm0, ymm8, ymm11
; plane:i32x8 = shr code, plane_shift
  061d  c4622d45259a030000       vpsrlvd ymm12, ymm10, [L2]
; value:f32x8 = to_float plane
  0626  c4417c5bdc               vcvtdq2ps ymm11, ymm12
; acc1:f32x8 = fadd acc1, bias
  062b  c4c17458c9               vaddps ymm1, ymm1, ymm9
; acc1:f32x8 = fma scale, value, acc1
  0630  c4c23db8cb               vfmadd231ps ymm1, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 8]
  0635  c4227d31540e08           vpmovzxbd ymm10, [rsi+r9+8]
; plane:i32x8 = and code, code_mask
  063c  c52ddb255c030000         vpand ymm12, ymm10, [L1]
; value:f32x8 = to_float plane
  0644  c4417c5bdc               vcvtdq2ps ymm11, ymm12
; acc2:f32x8 = fadd acc2, bias
  0649  c4c16c58d1               vaddps ymm2, ymm2, ymm9
; acc2:f32x8 = fma scale, value, acc2
  064e  c4c23db8d3               vfmadd231ps ymm2, ymm8, ymm11
; plane:i32x8 = shr code, plane_shift
  0653  c4622d452564030000       vpsrlvd ymm12, ymm10, [L2]
; value:f32x8 = to_float plane
  065c  c4417c5bdc               vcvtdq2ps ymm11, ymm12
; acc3:f32x8 = fadd acc3, bias
  0661  c4c16458d9               vaddps ymm3, ymm3, ymm9
; acc3:f32x8 = fma scale, value, acc3
  0666  c4c23db8db               vfmadd231ps ymm3, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 16]
  066b  c4227d31540e10           vpmovzxbd ymm10, [rsi+r9+16]
; plane:i32x8 = and code, code_mask
  0672  c52ddb2526030000         vpand ymm12, ymm10, [L1]
; value:f32x8 = to_float plane
  067a  c4417c5bdc               vcvtdq2ps ymm11, ymm12
; acc4:f32x8 = fadd acc4, bias
  067f  c4c15c58e1               vaddps ymm4, ymm4, ymm9
; acc4:f32x8 = fma scale, value, acc4
  0684  c4c23db8e3               vfmadd231ps ymm4, ymm8, ymm11
; plane:i32x8 = shr code, plane_shift
  0689  c4622d45252e030000       vpsrlvd ymm12, ymm10, [L2]
; value:f32x8 = to_float plane
  0692  c4417c5bdc               vcvtdq2ps ymm11, ymm12
; acc5:f32x8 = fadd acc5, bias
  0697  c4c15458e9               vaddps ymm5, ymm5, ymm9
; acc5:f32x8 = fma scale, value, acc5
  069c  c4c23db8eb               vfmadd231ps ymm5, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 24]
  06a1  c4227d31540e18           vpmovzxbd ymm10, [rsi+r9+24]
; plane:i32x8 = and code, code_mask
  06a8  c52ddb25f0020000         vpand ymm12, ymm10, [L1]
; value:f32x8 = to_float plane
  06b0  c4417c5bdc               vcvtdq2ps ymm11, ymm12
; acc6:f32x8 = fadd acc6, bias
  06b5  c4c14c58f1               vaddps ymm6, ymm6, ymm9
; acc6:f32x8 = fma scale, value, acc6
  06ba  c4c23db8f3               vfmadd231ps ymm6, ymm8, ymm11
; plane:i32x8 = shr code, plane_shift
  06bf  c4622d4515f8020000       vpsrlvd ymm10, ymm10, [L2]
; value:f32x8 = to_float plane
  06c8  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc7:f32x8 = fadd acc7, bias
  06cd  c4c14458f9               vaddps ymm7, ymm7, ymm9
; acc7:f32x8 = fma scale, value, acc7
  06d2  c4c23db8fb               vfmadd231ps ymm7, ymm8, ymm11
; at = add at, 1
  06d7  4983c001                 add r8, 1
; }
  06db  4939f8                   cmp r8, rdi
  06de  0f8ce7feffff             jl L65
L66:
; }
  06e4  483b55c0                 cmp rdx, qword ptr [rbp-64]
  06e8  0f8c1bfeffff             jl L51
L52:
; out_column = mul column, 8
  06ee  4c89ce                   mov rsi, r9
  06f1  48c1e603                 shl rsi, 3
; zipped0:f32x8 = zip_low acc0, acc1
  06f5  c57c15c9                 vunpckhps ymm9, ymm0, ymm1
  06f9  c57c14c1                 vunpcklps ymm8, ymm0, ymm1
  06fd  c4c33d06c131             vperm2f128 ymm0, ymm8, ymm9, 49
  0703  c4433d06c120             vperm2f128 ymm8, ymm8, ymm9, 32
; zipped1:f32x8 = zip_high acc0, acc1
; store [out + out_column] 8 lanes zipped0
  0709  488b45a0                 mov rax, qword ptr [rbp-96]
  070d  c57c110430               vmovups [rax+rsi], ymm8
; store [out + out_column + 32] 8 lanes zipped1
  0712  c5fc11443020             vmovups [rax+rsi+32], ymm0
; zipped0:f32x8 = zip_low acc2, acc3
  0718  c56c15c3                 vunpckhps ymm8, ymm2, ymm3
  071c  c5ec14c3                 vunpcklps ymm0, ymm2, ymm3
  0720  c4c37d06c831             vperm2f128 ymm1, ymm0, ymm8, 49
  0726  c4c37d06c020             vperm2f128 ymm0, ymm0, ymm8, 32
; zipped1:f32x8 = zip_high acc2, acc3
; store [out + out_column + 64] 8 lanes zipped0
  072c  c5fc11443040             vmovups [rax+rsi+64], ymm0
; store [out + out_column + 96] 8 lanes zipped1
  0732  c5fc114c3060             vmovups [rax+rsi+96], ymm1
; zipped0:f32x8 = zip_low acc4, acc5
  0738  c5dc15d5                 vunpckhps ymm2, ymm4, ymm5
  073c  c5dc14c5                 vunpcklps ymm0, ymm4, ymm5
  0740  c4e37d06ca31             vperm2f128 ymm1, ymm0, ymm2, 49
  0746  c4e37d06c220             vperm2f128 ymm0, ymm0, ymm2, 32
; zipped1:f32x8 = zip_high acc4, acc5
; store [out + out_column + 128] 8 lanes zipped0
  074c  c5fc11843080000000       vmovups [rax+rsi+128], ymm0
; store [out + out_column + 160] 8 lanes zipped1
  0755  c5fc118c30a0000000       vmovups [rax+rsi+160], ymm1
; zipped0:f32x8 = zip_low acc6, acc7
  075e  c5cc15d7                 vunpckhps ymm2, ymm6, ymm7
  0762  c5cc14c7                 vunpcklps ymm0, ymm6, ymm7
  0766  c4e37d06ca31             vperm2f128 ymm1, ymm0, ymm2, 49
  076c  c4e37d06c220             vperm2f128 ymm0, ymm0, ymm2, 32
; zipped1:f32x8 = zip_high acc6, acc7
; store [out + out_column + 192] 8 lanes zipped0
  0772  c5fc118430c0000000       vmovups [rax+rsi+192], ymm0
; store [out + out_column + 224] 8 lanes zipped1
  077b  c5fc118c30e0000000       vmovups [rax+rsi+224], ymm1
; next_column = add next_column, 32
  0784  4883459820               add qword ptr [rbp-104], 32
; }
  0789  48837d9840               cmp qword ptr [rbp-104], 64
  078e  0f8c34fdffff             jl L49
L50:
; out = add out, 512
  0794  488145a000020000         add qword ptr [rbp-96], 512
; bag = add bag, 1
  079c  4883459001               add qword ptr [rbp-112], 1
; begin = move end
  07a1  488b75c0                 mov rsi, qword ptr [rbp-64]
; }
  07a5  488b4590                 mov rax, qword ptr [rbp-112]
  07a9  483b8560ffffff           cmp rax, qword ptr [rbp-160]
  07b0  0f8ca2fcffff             jl L43
L44:
; leave
  07b6  31c0                     xor eax, eax
L0:
  07b8  c5f877                   vzeroupper
  07bb  4881c480000000           add rsp, 128
  07c2  415f                     pop r15
  07c4  415e                     pop r14
  07c6  415d                     pop r13
  07c8  415c                     pop r12
  07ca  5b                       pop rbx
  07cb  5d                       pop rbp
  07cc  c3                       ret
; seldom
L26:
; one_row_end = set 0
  07cd  31c0                     xor eax, eax
  07cf  48898578ffffff           mov qword ptr [rbp-136], rax
  07d6  4839d7                   cmp rdi, rdx
  07d9  0f854dfcffff             jne L28
  07df  e924faffff               jmp L27
; seldom
L29:
; if pos < far_end {
  07e4  483b9568ffffff           cmp rdx, qword ptr [rbp-152]
  07eb  0f8d39000000             jge L68
; ahead = load_i32 [indices + pos<<2 + 512]
  07f1  4963bc9400020000         movsxd rdi, dword ptr [r12+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  07f9  410f180cba               prefetcht0 [r10+rdi*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  07fe  4963bc9400010000         movsxd rdi, dword ptr [r12+rdx*4+256]
; if mapping != 0 {
  0806  4d85d2                   test r10, r10
  0809  0f840d000000             je L70
; if ahead <u mapping_count {
  080f  4c39ef                   cmp rdi, r13
  0812  0f8304000000             jae L72
; ahead = load_i32 [mapping + ahead<<2]
  0818  49633cba                 movsxd rdi, dword ptr [r10+rdi*4]
; }
L72:
; }
L70:
; ahead = mul ahead, 68
  081c  486bff44                 imul rdi, rdi, 68
; ahead_row = add table, ahead
  0820  4c01f7                   add rdi, r14
; prefetch L2 [ahead_row]
  0823  0f1817                   prefetcht1 [rdi]
; prefetch L2 [ahead_row + 67]
  0826  0f185743                 prefetcht1 [rdi+67]
; }
L68:
; if pos < near_end {
  082a  483b9570ffffff           cmp rdx, qword ptr [rbp-144]
  0831  0f8d29000000             jge L74
; ahead = load_i32 [indices + pos<<2 + 64]
  0837  49637c9440               movsxd rdi, dword ptr [r12+rdx*4+64]
; if mapping != 0 {
  083c  4d85d2                   test r10, r10
  083f  0f840d000000             je L76
; if ahead <u mapping_count {
  0845  4c39ef                   cmp rdi, r13
  0848  0f8304000000             jae L78
; ahead = load_i32 [mapping + ahead<<2]
  084e  49633cba                 movsxd rdi, dword ptr [r10+rdi*4]
; }
L78:
; }
L76:
; ahead = mul ahead, 68
  0852  486bff44                 imul rdi, rdi, 68
; ahead_row = add table, ahead
  0856  4c01f7                   add rdi, r14
; prefetch L1 [ahead_row]
  0859  0f180f                   prefetcht0 [rdi]
; prefetch L1 [ahead_row + 67]
  085c  0f184f43                 prefetcht0 [rdi+67]
; }
L74:
  0860  e9adf9ffff               jmp L30
; seldom
L57:
; if pos < far_end {
  0865  483b9568ffffff           cmp rdx, qword ptr [rbp-152]
  086c  0f8d39000000             jge L80
; ahead = load_i32 [indices + pos<<2 + 512]
  0872  4963b49400020000         movsxd rsi, dword ptr [r12+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  087a  410f180cb2               prefetcht0 [r10+rsi*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  087f  4963b49400010000         movsxd rsi, dword ptr [r12+rdx*4+256]
; if mapping != 0 {
  0887  4d85d2                   test r10, r10
  088a  0f840d000000             je L82
; if ahead <u mapping_count {
  0890  4c39ee                   cmp rsi, r13
  0893  0f8304000000             jae L84
; ahead = load_i32 [mapping + ahead<<2]
  0899  496334b2                 movsxd rsi, dword ptr [r10+rsi*4]
; }
L84:
; }
L82:
; ahead = mul ahead, 68
  089d  486bf644                 imul rsi, rsi, 68
; ahead_row = add table, ahead
  08a1  4c01f6                   add rsi, r14
; prefetch L2 [ahead_row]
  08a4  0f1816                   prefetcht1 [rsi]
; prefetch L2 [ahead_row + 67]
  08a7  0f185643                 prefetcht1 [rsi+67]
; }
L80:
; if pos < near_end {
  08ab  483b9570ffffff           cmp rdx, qword ptr [rbp-144]
  08b2  0f8d29000000             jge L86
; ahead = load_i32 [indices + pos<<2 + 64]
  08b8  4963749440               movsxd rsi, dword ptr [r12+rdx*4+64]
; if mapping != 0 {
  08bd  4d85d2                   test r10, r10
  08c0  0f840d000000             je L88
; if ahead <u mapping_count {
  08c6  4c39ee                   cmp rsi, r13
  08c9  0f8304000000             jae L90
; ahead = load_i32 [mapping + ahead<<2]
  08cf  496334b2                 movsxd rsi, dword ptr [r10+rsi*4]
; }
L90:
; }
L88:
; ahead = mul ahead, 68
  08d3  486bf644                 imul rsi, rsi, 68
; ahead_row = add table, ahead
  08d7  4c01f6                   add rsi, r14
; prefetch L1 [ahead_row]
  08da  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 67]
  08dd  0f184e43                 prefetcht0 [rsi+67]
; }
L86:
  08e1  e953fcffff               jmp L58
; failure exits
L21:
  08e6  488b45d0                 mov rax, qword ptr [rbp-48]
  08ea  ff7590                   push qword ptr [rbp-112]
  08ed  8f4068                   pop qword ptr [rax+104]
  08f0  48895070                 mov qword ptr [rax+112], rdx
  08f4  b801000000               mov eax, 1
  08f9  e9bafeffff               jmp L0
L31:
  08fe  488b45d0                 mov rax, qword ptr [rbp-48]
  0902  ff7590                   push qword ptr [rbp-112]
  0905  8f4068                   pop qword ptr [rax+104]
  0908  48895070                 mov qword ptr [rax+112], rdx
  090c  b803000000               mov eax, 3
  0911  e9a2feffff               jmp L0
L34:
  0916  488b45d0                 mov rax, qword ptr [rbp-48]
  091a  ff7590                   push qword ptr [rbp-112]
  091d  8f4068                   pop qword ptr [rax+104]
  0920  48895070                 mov qword ptr [rax+112], rdx
  0924  b804000000               mov eax, 4
  0929  e98afeffff               jmp L0
L47:
  092e  488b45d0                 mov rax, qword ptr [rbp-48]
  0932  ff7590                   push qword ptr [rbp-112]
  0935  8f4068                   pop qword ptr [rax+104]
  0938  48895070                 mov qword ptr [rax+112], rdx
  093c  b802000000               mov eax, 2
  0941  e972feffff               jmp L0
L48:
  0946  488b45d0                 mov rax, qword ptr [rbp-48]
  094a  ff7590                   push qword ptr [rbp-112]
  094d  8f4068                   pop qword ptr [rax+104]
  0950  48895070                 mov qword ptr [rax+112], rdx
  0954  b802000000               mov eax, 2
  0959  e95afeffff               jmp L0
L59:
  095e  488b45d0                 mov rax, qword ptr [rbp-48]
  0962  ff7590                   push qword ptr [rbp-112]
  0965  8f4068                   pop qword ptr [rax+104]
  0968  48895070                 mov qword ptr [rax+112], rdx
  096c  b803000000               mov eax, 3
  0971  e942feffff               jmp L0
L62:
  0976  488b45d0                 mov rax, qword ptr [rbp-48]
  097a  ff7590                   push qword ptr [rbp-112]
  097d  8f4068                   pop qword ptr [rax+104]
  0980  48895070                 mov qword ptr [rax+112], rdx
  0984  b804000000               mov eax, 4
  0989  e92afeffff               jmp L0
; constants
