; spec      embedding_bag bits=4 dim=128 weighted pruned index=i32 offset=i32
; target    avx2 (x86-64)
; numerics  reference
; bytes     2208
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
  0019  488b1f                   mov rbx, qword ptr [rdi]
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
; offsets = arg offsets
  003a  488b4720                 mov rax, qword ptr [rdi+32]
  003e  48898570ffffff           mov qword ptr [rbp-144], rax
; weights = arg weights
  0045  4c8b7730                 mov r14, qword ptr [rdi+48]
; mapping = arg mapping
  0049  4c8b4f38                 mov r9, qword ptr [rdi+56]
; mapping_count = arg mapping_count
  004d  4c8b6740                 mov r12, qword ptr [rdi+64]
; scratch = arg scratch
  0051  4c8b4750                 mov r8, qword ptr [rdi+80]
; out = arg output
  0055  488b4748                 mov rax, qword ptr [rdi+72]
  0059  48894598                 mov qword ptr [rbp-104], rax
; bag = set 0
  005d  31c0                     xor eax, eax
  005f  48894588                 mov qword ptr [rbp-120], rax
; last_bag = add bag_count, -1
  0063  488b8568ffffff           mov rax, qword ptr [rbp-152]
  006a  488d40ff                 lea rax, [rax-1]
  006e  48898560ffffff           mov qword ptr [rbp-160], rax
; shifts:i32x8 = const code_shifts
  0075  c5fc1005e3070000         vmovups ymm0, [L1]
; code_mask:i32x8 = const code_mask
  007d  c5fc100dfb070000         vmovups ymm1, [L2]
; near_end = add index_count, -16
  0085  488b8578ffffff           mov rax, qword ptr [rbp-136]
  008c  488d40f0                 lea rax, [rax-16]
  0090  488945c0                 mov qword ptr [rbp-64], rax
; far_end = add index_count, -128
  0094  488b8578ffffff           mov rax, qword ptr [rbp-136]
  009b  488d4080                 lea rax, [rax-128]
  009f  488945c8                 mov qword ptr [rbp-56], rax
; if row_count < 370086 {
  00a3  4981ffa6a50500           cmp r15, 370086
  00aa  0f8d06000000             jge L4
; far_end = set 0
  00b0  31c0                     xor eax, eax
  00b2  488945c8                 mov qword ptr [rbp-56], rax
; }
L4:
; pos = set 0
  00b6  31d2                     xor edx, edx
; begin = move bag
  00b8  488b4588                 mov rax, qword ptr [rbp-120]
  00bc  48894580                 mov qword ptr [rbp-128], rax
; if bag < bag_count {
  00c0  488b4588                 mov rax, qword ptr [rbp-120]
  00c4  483b8568ffffff           cmp rax, qword ptr [rbp-152]
  00cb  0f8d23000000             jge L6
; begin = load_i32 [offsets + bag<<2]
  00d1  488b4588                 mov rax, qword ptr [rbp-120]
  00d5  48c1e002                 shl rax, 2
  00d9  48038570ffffff           add rax, qword ptr [rbp-144]
  00e0  486300                   movsxd rax, dword ptr [rax]
  00e3  48894580                 mov qword ptr [rbp-128], rax
; fail_if begin >u index_count -> 1
  00e7  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  00ee  0f87cb060000             ja L7
; }
L6:
; pos = move begin
  00f4  488b5580                 mov rdx, qword ptr [rbp-128]
; one_row_end = sub index_count, pos
  00f8  4c8b9578ffffff           mov r10, qword ptr [rbp-136]
  00ff  4929d2                   sub r10, rdx
; one_row_end = add one_row_end, bag
  0102  4c035588                 add r10, qword ptr [rbp-120]
; one_row_end = move_if last_bag < one_row_end ? last_bag
  0106  4c399560ffffff           cmp qword ptr [rbp-160], r10
  010d  4c0f4c9560ffffff         cmovl r10, qword ptr [rbp-160]
; if row_count == 0 {
  0115  4d85ff                   test r15, r15
  0118  0f8503000000             jne L9
; one_row_end = set 0
  011e  4531d2                   xor r10d, r10d
; }
L9:
; loop bag < one_row_end {
  0121  4c395588                 cmp qword ptr [rbp-120], r10
  0125  0f8d96020000             jge L11
L10:
; end = load_i32 [offsets + bag<<2 + 4]
  012b  488b4588                 mov rax, qword ptr [rbp-120]
  012f  48c1e002                 shl rax, 2
  0133  48038570ffffff           add rax, qword ptr [rbp-144]
  013a  48634004                 movsxd rax, dword ptr [rax+4]
  013e  488945b8                 mov qword ptr [rbp-72], rax
; end = add end, -1
  0142  488345b8ff               add qword ptr [rbp-72], -1
; if end != pos, seldom {
  0147  483955b8                 cmp qword ptr [rbp-72], rdx
  014b  0f855c060000             jne L12
L13:
; if end == pos {
; if pos < far_end {
  0151  483b55c8                 cmp rdx, qword ptr [rbp-56]
  0155  0f8d3a000000             jge L16
; ahead = load_i32 [indices + pos<<2 + 512]
  015b  49638c9300020000         movsxd rcx, dword ptr [r11+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  0163  410f180c89               prefetcht0 [r9+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  0168  49638c9300010000         movsxd rcx, dword ptr [r11+rdx*4+256]
; if mapping != 0 {
  0170  4d85c9                   test r9, r9
  0173  0f840d000000             je L18
; if ahead <u mapping_count {
  0179  4c39e1                   cmp rcx, r12
  017c  0f8304000000             jae L20
; ahead = load_i32 [mapping + ahead<<2]
  0182  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L20:
; }
L18:
; ahead = mul ahead, 68
  0186  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  018a  488d340b                 lea rsi, [rbx+rcx]
; prefetch L2 [ahead_row]
  018e  0f1816                   prefetcht1 [rsi]
; prefetch L2 [ahead_row + 67]
  0191  0f185643                 prefetcht1 [rsi+67]
; }
L16:
; if pos < near_end {
  0195  483b55c0                 cmp rdx, qword ptr [rbp-64]
  0199  0f8d2a000000             jge L22
; ahead = load_i32 [indices + pos<<2 + 64]
  019f  49634c9340               movsxd rcx, dword ptr [r11+rdx*4+64]
; if mapping != 0 {
  01a4  4d85c9                   test r9, r9
  01a7  0f840d000000             je L24
; if ahead <u mapping_count {
  01ad  4c39e1                   cmp rcx, r12
  01b0  0f8304000000             jae L26
; ahead = load_i32 [mapping + ahead<<2]
  01b6  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L26:
; }
L24:
; ahead = mul ahead, 68
  01ba  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  01be  488d340b                 lea rsi, [rbx+rcx]
; prefetch L1 [ahead_row]
  01c2  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 67]
  01c5  0f184e43                 prefetcht0 [rsi+67]
; }
L22:
; index = load_i32 [indices + pos<<2]
  01c9  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; fail_if index >=u mapping_count -> 3
  01cd  4c39e1                   cmp rcx, r12
  01d0  0f83fe050000             jae L27
; if mapping != 0 {
  01d6  4d85c9                   test r9, r9
  01d9  0f8404000000             je L29
; index = load_i32 [mapping + index<<2]
  01df  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L29:
; present = add index, 1
  01e3  488d7101                 lea rsi, [rcx+1]
; fail_if present >u row_count -> 4
  01e7  4c39fe                   cmp rsi, r15
  01ea  0f87f9050000             ja L30
; kept_bits = min present, 1
  01f0  48c7c001000000           mov rax, 1
  01f7  4839f0                   cmp rax, rsi
  01fa  480f4fc6                 cmovg rax, rsi
  01fe  4889c6                   mov rsi, rax
; kept_bits = mul kept_bits, -1
  0201  486bf6ff                 imul rsi, rsi, -1
; store_i64 [scratch] kept_bits
  0205  498930                   mov [r8], rsi
; index = max index, 0
  0208  48c7c000000000           mov rax, 0
  020f  4839c8                   cmp rax, rcx
  0212  480f4cc1                 cmovl rax, rcx
  0216  4889c1                   mov rcx, rax
; row_offset = mul index, 68
  0219  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  021d  4801d9                   add rcx, rbx
; next_column = set 0
  0220  31c0                     xor eax, eax
  0222  48894590                 mov qword ptr [rbp-112], rax
; loop next_column < 64 {
  0226  48837d9040               cmp qword ptr [rbp-112], 64
  022b  0f8d75010000             jge L32
L31:
; column = min next_column, 32
  0231  48c7c020000000           mov rax, 32
  0238  483b4590                 cmp rax, qword ptr [rbp-112]
  023c  480f4f4590               cmovg rax, qword ptr [rbp-112]
  0241  4889c6                   mov rsi, rax
; zero:f32x8 = zero
  0244  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 64]
  0248  c4e279585940             vpbroadcastd xmm3, [rcx+64]
  024e  c4e27913db               vcvtph2ps xmm3, xmm3
; weight:f32x2 = splat_host [weights + pos<<2]
  0253  c4c279582496             vpbroadcastd xmm4, [r14+rdx*4]
; factors:f32x2 = fmul weight, factors
  0259  c5d859db                 vmulps xmm3, xmm4, xmm3
; store [scratch + 2048] 2 lanes factors
  025d  c4c178139800080000       vmovlps [r8+2048], xmm3
; scale:f32x8 = splat_host [scratch + 2048]
  0266  c4c27d589800080000       vpbroadcastd ymm3, [r8+2048]
; bias:f32x8 = splat_host [scratch + 2052]
  026f  c4c27d58a004080000       vpbroadcastd ymm4, [r8+2052]
; kept_bits:i32x8 = splat_host [scratch]
  0278  c4c27d5828               vpbroadcastd ymm5, [r8]
; scale:f32x8 = and scale, kept_bits
  027d  c5e5dbdd                 vpand ymm3, ymm3, ymm5
; bias:f32x8 = and bias, kept_bits
  0281  c5dddbe5                 vpand ymm4, ymm4, ymm5
; bias:f32x8 = fadd bias, zero
  0285  c5dc58e2                 vaddps ymm4, ymm4, ymm2
; code:i32x8 = splat_32 [row + column]
  0289  c4e27d581431             vpbroadcastd ymm2, [rcx+rsi]
; code:i32x8 = shr code, shifts
  028f  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0294  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0298  c5fc5bea                 vcvtdq2ps ymm5, ymm2
; value:f32x8 = fma scale, value, bias
  029c  c4e265a8ec               vfmadd213ps ymm5, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 4]
  02a1  c4e27d58543104           vpbroadcastd ymm2, [rcx+rsi+4]
; code:i32x8 = shr code, shifts
  02a8  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02ad  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02b1  c5fc5bf2                 vcvtdq2ps ymm6, ymm2
; value:f32x8 = fma scale, value, bias
  02b5  c4e265a8f4               vfmadd213ps ymm6, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 8]
  02ba  c4e27d58543108           vpbroadcastd ymm2, [rcx+rsi+8]
; code:i32x8 = shr code, shifts
  02c1  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02c6  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02ca  c5fc5bfa                 vcvtdq2ps ymm7, ymm2
; value:f32x8 = fma scale, value, bias
  02ce  c4e265a8fc               vfmadd213ps ymm7, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 12]
  02d3  c4e27d5854310c           vpbroadcastd ymm2, [rcx+rsi+12]
; code:i32x8 = shr code, shifts
  02da  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02df  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02e3  c57c5bc2                 vcvtdq2ps ymm8, ymm2
; value:f32x8 = fma scale, value, bias
  02e7  c46265a8c4               vfmadd213ps ymm8, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 16]
  02ec  c4e27d58543110           vpbroadcastd ymm2, [rcx+rsi+16]
; code:i32x8 = shr code, shifts
  02f3  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02f8  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02fc  c57c5bca                 vcvtdq2ps ymm9, ymm2
; value:f32x8 = fma scale, value, bias
  0300  c46265a8cc               vfmadd213ps ymm9, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 20]
  0305  c4e27d58543114           vpbroadcastd ymm2, [rcx+rsi+20]
; code:i32x8 = shr code, shifts
  030c  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0311  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0315  c57c5bd2                 vcvtdq2ps ymm10, ymm2
; value:f32x8 = fma scale, value, bias
  0319  c46265a8d4               vfmadd213ps ymm10, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 24]
  031e  c4e27d58543118           vpbroadcastd ymm2, [rcx+rsi+24]
; code:i32x8 = shr code, shifts
  0325  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  032a  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  032e  c57c5bda                 vcvtdq2ps ymm11, ymm2
; value:f32x8 = fma scale, value, bias
  0332  c46265a8dc               vfmadd213ps ymm11, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 28]
  0337  c4e27d5854311c           vpbroadcastd ymm2, [rcx+rsi+28]
; code:i32x8 = shr code, shifts
  033e  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0343  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0347  c5fc5bd2                 vcvtdq2ps ymm2, ymm2
; value:f32x8 = fma scale, value, bias
  034b  c4e265a8d4               vfmadd213ps ymm2, ymm3, ymm4
; out_column = mul column, 8
  0350  4889f7                   mov rdi, rsi
  0353  48c1e703                 shl rdi, 3
; store [out + out_column] 8 lanes value
  0357  488b4598                 mov rax, qword ptr [rbp-104]
  035b  c5fc112c38               vmovups [rax+rdi], ymm5
; store [out + out_column + 32] 8 lanes value
  0360  c5fc11743820             vmovups [rax+rdi+32], ymm6
; store [out + out_column + 64] 8 lanes value
  0366  c5fc117c3840             vmovups [rax+rdi+64], ymm7
; store [out + out_column + 96] 8 lanes value
  036c  c57c11443860             vmovups [rax+rdi+96], ymm8
; store [out + out_column + 128] 8 lanes value
  0372  c57c118c3880000000       vmovups [rax+rdi+128], ymm9
; store [out + out_column + 160] 8 lanes value
  037b  c57c119438a0000000       vmovups [rax+rdi+160], ymm10
; store [out + out_column + 192] 8 lanes value
  0384  c57c119c38c0000000       vmovups [rax+rdi+192], ymm11
; store [out + out_column + 224] 8 lanes value
  038d  c5fc119438e0000000       vmovups [rax+rdi+224], ymm2
; next_column = add next_column, 32
  0396  4883459020               add qword ptr [rbp-112], 32
; }
  039b  48837d9040               cmp qword ptr [rbp-112], 64
  03a0  0f8c8bfeffff             jl L31
L32:
; out = add out, 512
  03a6  4881459800020000         add qword ptr [rbp-104], 512
; bag = add bag, 1
  03ae  4883458801               add qword ptr [rbp-120], 1
; pos = add pos, 1
  03b3  4883c201                 add rdx, 1
; }
L14:
; }
  03b7  4c395588                 cmp qword ptr [rbp-120], r10
  03bb  0f8c6afdffff             jl L10
L11:
; begin = move pos
  03c1  4889d0                   mov rax, rdx
  03c4  48894580                 mov qword ptr [rbp-128], rax
; loop bag < bag_count {
  03c8  488b4588                 mov rax, qword ptr [rbp-120]
  03cc  483b8568ffffff           cmp rax, qword ptr [rbp-152]
  03d3  0f8dc0030000             jge L34
L33:
; end = move index_count
  03d9  488b8578ffffff           mov rax, qword ptr [rbp-136]
  03e0  488945b8                 mov qword ptr [rbp-72], rax
; if bag < last_bag {
  03e4  488b4588                 mov rax, qword ptr [rbp-120]
  03e8  483b8560ffffff           cmp rax, qword ptr [rbp-160]
  03ef  0f8d17000000             jge L36
; end = load_i32 [offsets + bag<<2 + 4]
  03f5  488b4588                 mov rax, qword ptr [rbp-120]
  03f9  48c1e002                 shl rax, 2
  03fd  48038570ffffff           add rax, qword ptr [rbp-144]
  0404  48634004                 movsxd rax, dword ptr [rax+4]
  0408  488945b8                 mov qword ptr [rbp-72], rax
; }
L36:
; fail_if end < begin -> 2
  040c  488b45b8                 mov rax, qword ptr [rbp-72]
  0410  483b4580                 cmp rax, qword ptr [rbp-128]
  0414  0f8ce4030000             jl L37
; fail_if end >u index_count -> 2
  041a  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  0421  0f87ec030000             ja L38
; bag_length = sub end, begin
  0427  488b45b8                 mov rax, qword ptr [rbp-72]
  042b  482b4580                 sub rax, qword ptr [rbp-128]
  042f  488945a0                 mov qword ptr [rbp-96], rax
; looked_up = set 0
  0433  31c0                     xor eax, eax
  0435  488945a8                 mov qword ptr [rbp-88], rax
; kept = set 0
  0439  4531d2                   xor r10d, r10d
; first = move begin
  043c  488b4580                 mov rax, qword ptr [rbp-128]
  0440  488945b0                 mov qword ptr [rbp-80], rax
; next_column = set 0
  0444  31c0                     xor eax, eax
  0446  48894590                 mov qword ptr [rbp-112], rax
; loop next_column < 64 {
  044a  48837d9040               cmp qword ptr [rbp-112], 64
  044f  0f8d1e030000             jge L40
L39:
; column = min next_column, 32
  0455  48c7c020000000           mov rax, 32
  045c  483b4590                 cmp rax, qword ptr [rbp-112]
  0460  480f4f4590               cmovg rax, qword ptr [rbp-112]
  0465  4889c6                   mov rsi, rax
; acc0:f32x8 = zero
  0468  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x8 = zero
  046c  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x8 = zero
  0470  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x8 = zero
  0474  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x8 = zero
  0478  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x8 = zero
  047c  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x8 = zero
  0480  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x8 = zero
  0485  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move first
  048a  488b55b0                 mov rdx, qword ptr [rbp-80]
; loop pos < end {
  048e  483b55b8                 cmp rdx, qword ptr [rbp-72]
  0492  0f8d85020000             jge L42
L41:
; if looked_up == 0 {
  0498  48837da800               cmp qword ptr [rbp-88], 0
  049d  0f8517010000             jne L44
; chunk_end = add pos, 128
  04a3  4c8daa80000000           lea r13, [rdx+128]
; chunk_end = move_if end < chunk_end ? end
  04aa  4c396db8                 cmp qword ptr [rbp-72], r13
  04ae  4c0f4c6db8               cmovl r13, qword ptr [rbp-72]
; kept = set 0
  04b3  4531d2                   xor r10d, r10d
; loop pos < chunk_end {
  04b6  4c39ea                   cmp rdx, r13
  04b9  0f8dc7000000             jge L46
L45:
; if pos < far_end {
  04bf  483b55c8                 cmp rdx, qword ptr [rbp-56]
  04c3  0f8d3a000000             jge L48
; ahead = load_i32 [indices + pos<<2 + 512]
  04c9  49638c9300020000         movsxd rcx, dword ptr [r11+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  04d1  410f180c89               prefetcht0 [r9+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  04d6  49638c9300010000         movsxd rcx, dword ptr [r11+rdx*4+256]
; if mapping != 0 {
  04de  4d85c9                   test r9, r9
  04e1  0f840d000000             je L50
; if ahead <u mapping_count {
  04e7  4c39e1                   cmp rcx, r12
  04ea  0f8304000000             jae L52
; ahead = load_i32 [mapping + ahead<<2]
  04f0  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L52:
; }
L50:
; ahead = mul ahead, 68
  04f4  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  04f8  488d3c0b                 lea rdi, [rbx+rcx]
; prefetch L2 [ahead_row]
  04fc  0f1817                   prefetcht1 [rdi]
; prefetch L2 [ahead_row + 67]
  04ff  0f185743                 prefetcht1 [rdi+67]
; }
L48:
; if pos < near_end {
  0503  483b55c0                 cmp rdx, qword ptr [rbp-64]
  0507  0f8d2a000000             jge L54
; ahead = load_i32 [indices + pos<<2 + 64]
  050d  49634c9340               movsxd rcx, dword ptr [r11+rdx*4+64]
; if mapping != 0 {
  0512  4d85c9                   test r9, r9
  0515  0f840d000000             je L56
; if ahead <u mapping_count {
  051b  4c39e1                   cmp rcx, r12
  051e  0f8304000000             jae L58
; ahead = load_i32 [mapping + ahead<<2]
  0524  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L58:
; }
L56:
; ahead = mul ahead, 68
  0528  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  052c  488d3c0b                 lea rdi, [rbx+rcx]
; prefetch L1 [ahead_row]
  0530  0f180f                   prefetcht0 [rdi]
; prefetch L1 [ahead_row + 67]
  0533  0f184f43                 prefetcht0 [rdi+67]
; }
L54:
; index = load_i32 [indices + pos<<2]
  0537  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; fail_if index >=u mapping_count -> 3
  053b  4c39e1                   cmp rcx, r12
  053e  0f83e7020000             jae L59
; if mapping != 0 {
  0544  4d85c9                   test r9, r9
  0547  0f8404000000             je L61
; index = load_i32 [mapping + index<<2]
  054d  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L61:
; present = add index, 1
  0551  488d7901                 lea rdi, [rcx+1]
; fail_if present >u row_count -> 4
  0555  4c39ff                   cmp rdi, r15
  0558  0f87e5020000             ja L62
; row_offset = mul index, 68
  055e  486bc944                 imul rcx, rcx, 68
; store_i64 [scratch + kept<<3] row_offset
  0562  4b890cd0                 mov [r8+r10*8], rcx
; store_i64 [scratch + kept<<3 + 1024] pos
  0566  4b8994d000040000         mov [r8+r10*8+1024], rdx
; more = add kept, 1
  056e  498d4a01                 lea rcx, [r10+1]
; kept = move_if present != 0 ? more
  0572  4885ff                   test rdi, rdi
  0575  4c0f45d1                 cmovne r10, rcx
; pos = add pos, 1
  0579  4883c201                 add rdx, 1
; }
  057d  4c39ea                   cmp rdx, r13
  0580  0f8c39ffffff             jl L45
L46:
; if bag_length < 129 {
  0586  48817da081000000         cmp qword ptr [rbp-96], 129
  058e  0f8d26000000             jge L64
; looked_up = move bag_length
  0594  488b45a0                 mov rax, qword ptr [rbp-96]
  0598  488945a8                 mov qword ptr [rbp-88], rax
; first = min kept, 1
  059c  48c7c001000000           mov rax, 1
  05a3  4c39d0                   cmp rax, r10
  05a6  490f4fc2                 cmovg rax, r10
  05aa  488945b0                 mov qword ptr [rbp-80], rax
; first = sub end, first
  05ae  488b45b8                 mov rax, qword ptr [rbp-72]
  05b2  482b45b0                 sub rax, qword ptr [rbp-80]
  05b6  488945b0                 mov qword ptr [rbp-80], rax
; }
L64:
; }
L44:
; pos = move_if looked_up != 0 ? end
  05ba  48837da800               cmp qword ptr [rbp-88], 0
  05bf  480f4555b8               cmovne rdx, qword ptr [rbp-72]
; at = set 0
  05c4  31ff                     xor edi, edi
; loop at < kept {
  05c6  4c39d7                   cmp rdi, r10
  05c9  0f8d44010000             jge L66
L65:
; kept_offset = load_i64 [scratch + at<<3]
  05cf  498b0cf8                 mov rcx, [r8+rdi*8]
; kept_pos = load_i64 [scratch + at<<3 + 1024]
  05d3  4d8bacf800040000         mov r13, [r8+rdi*8+1024]
; row = add table, kept_offset
  05db  4801d9                   add rcx, rbx
; factors:f32x2 = splat_f16_pair [row + 64]
  05de  c46279585140             vpbroadcastd xmm10, [rcx+64]
  05e4  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [weights + kept_pos<<2]
  05e9  c40279581cae             vpbroadcastd xmm11, [r14+r13*4]
; factors:f32x2 = fmul weight, factors
  05ef  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [scratch + 2048] 2 lanes factors
  05f4  c44178139000080000       vmovlps [r8+2048], xmm10
; scale:f32x8 = splat_host [scratch + 2048]
  05fd  c4427d589000080000       vpbroadcastd ymm10, [r8+2048]
; bias:f32x8 = splat_host [scratch + 2052]
  0606  c4427d589804080000       vpbroadcastd ymm11, [r8+2052]
; code:i32x8 = splat_32 [row + column]
  060f  c4627d582431             vpbroadcastd ymm12, [rcx+rsi]
; code:i32x8 = shr code, shifts
  0615  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  061a  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  061e  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc0:f32x8 = fadd acc0, bias
  0623  c4c16c58d3               vaddps ymm2, ymm2, ymm11
; acc0:f32x8 = fma scale, value, acc0
  0628  c4c22db8d5               vfmadd231ps ymm2, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 4]
  062d  c4627d58643104           vpbroadcastd ymm12, [rcx+rsi+4]
; code:i32x8 = shr code, shifts
  0634  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0639  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  063d  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc1:f32x8 = fadd acc1, bias
  0642  c4c16458db               vaddps ymm3, ymm3, ymm11
; acc1:f32x8 = fma scale, value, acc1
  0647  c4c22db8dd               vfmadd231ps ymm3, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 8]
  064c  c4627d58643108           vpbroadcastd ymm12, [rcx+rsi+8]
; code:i32x8 = shr code, shifts
  0653  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0658  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  065c  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc2:f32x8 = fadd acc2, bias
  0661  c4c15c58e3               vaddps ymm4, ymm4, ymm11
; acc2:f32x8 = fma scale, value, acc2
  0666  c4c22db8e5               vfmadd231ps ymm4, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 12]
  066b  c4627d5864310c           vpbroadcastd ymm12, [rcx+rsi+12]
; code:i32x8 = shr code, shifts
  0672  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0677  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  067b  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc3:f32x8 = fadd acc3, bias
  0680  c4c15458eb               vaddps ymm5, ymm5, ymm11
; acc3:f32x8 = fma scale, value, acc3
  0685  c4c22db8ed               vfmadd231ps ymm5, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 16]
  068a  c4627d58643110           vpbroadcastd ymm12, [rcx+rsi+16]
; code:i32x8 = shr code, shifts
  0691  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0696  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  069a  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc4:f32x8 = fadd acc4, bias
  069f  c4c14c58f3               vaddps ymm6, ymm6, ymm11
; acc4:f32x8 = fma scale, value, acc4
  06a4  c4c22db8f5               vfmadd231ps ymm6, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 20]
  06a9  c4627d58643114           vpbroadcastd ymm12, [rcx+rsi+20]
; code:i32x8 = shr code, shifts
  06b0  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  06b5  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  06b9  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc5:f32x8 = fadd acc5, bias
  06be  c4c14458fb               vaddps ymm7, ymm7, ymm11
; acc5:f32x8 = fma scale, value, acc5
  06c3  c4c22db8fd               vfmadd231ps ymm7, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 24]
  06c8  c4627d58643118           vpbroadcastd ymm12, [rcx+rsi+24]
; code:i32x8 = shr code, shifts
  06cf  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  06d4  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  06d8  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc6:f32x8 = fadd acc6, bias
  06dd  c4413c58c3               vaddps ymm8, ymm8, ymm11
; acc6:f32x8 = fma scale, value, acc6
  06e2  c4422db8c5               vfmadd231ps ymm8, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 28]
  06e7  c4627d5864311c           vpbroadcastd ymm12, [rcx+rsi+28]
; code:i32x8 = shr code, shifts
  06ee  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  06f3  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  06f7  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc7:f32x8 = fadd acc7, bias
  06fc  c4413458cb               vaddps ymm9, ymm9, ymm11
; acc7:f32x8 = fma scale, value, acc7
  0701  c4422db8cd               vfmadd231ps ymm9, ymm10, ymm13
; at = add at, 1
  0706  4883c701                 add rdi, 1
; }
  070a  4c39d7                   cmp rdi, r10
  070d  0f8cbcfeffff             jl L65
L66:
; }
  0713  483b55b8                 cmp rdx, qword ptr [rbp-72]
  0717  0f8c7bfdffff             jl L41
L42:
; out_column = mul column, 8
  071d  4889f1                   mov rcx, rsi
  0720  48c1e103                 shl rcx, 3
; store [out + out_column] 8 lanes acc0
  0724  488b4598                 mov rax, qword ptr [rbp-104]
  0728  c5fc111408               vmovups [rax+rcx], ymm2
; store [out + out_column + 32] 8 lanes acc1
  072d  c5fc115c0820             vmovups [rax+rcx+32], ymm3
; store [out + out_column + 64] 8 lanes acc2
  0733  c5fc11640840             vmovups [rax+rcx+64], ymm4
; store [out + out_column + 96] 8 lanes acc3
  0739  c5fc116c0860             vmovups [rax+rcx+96], ymm5
; store [out + out_column + 128] 8 lanes acc4
  073f  c5fc11b40880000000       vmovups [rax+rcx+128], ymm6
; store [out + out_column + 160] 8 lanes acc5
  0748  c5fc11bc08a0000000       vmovups [rax+rcx+160], ymm7
; store [out + out_column + 192] 8 lanes acc6
  0751  c57c118408c0000000       vmovups [rax+rcx+192], ymm8
; store [out + out_column + 224] 8 lanes acc7
  075a  c57c118c08e0000000       vmovups [rax+rcx+224], ymm9
; next_column = add next_column, 32
  0763  4883459020               add qword ptr [rbp-112], 32
; }
  0768  48837d9040               cmp qword ptr [rbp-112], 64
  076d  0f8ce2fcffff             jl L39
L40:
; out = add out, 512
  0773  4881459800020000         add qword ptr [rbp-104], 512
; bag = add bag, 1
  077b  4883458801               add qword ptr [rbp-120], 1
; begin = move end
  0780  488b45b8                 mov rax, qword ptr [rbp-72]
  0784  48894580                 mov qword ptr [rbp-128], rax
; }
  0788  488b4588                 mov rax, qword ptr [rbp-120]
  078c  483b8568ffffff           cmp rax, qword ptr [rbp-152]
  0793  0f8c40fcffff             jl L33
L34:
; leave
  0799  31c0                     xor eax, eax
L0:
  079b  c5f877                   vzeroupper
  079e  4883c478                 add rsp, 120
  07a2  415f                     pop r15
  07a4  415e                     pop r14
  07a6  415d                     pop r13
  07a8  415c                     pop r12
  07aa  5b                       pop rbx
  07ab  5d                       pop rbp
  07ac  c3                       ret
; seldom
L12:
; one_row_end = set 0
  07ad  4531d2                   xor r10d, r10d
  07b0  483955b8                 cmp qword ptr [rbp-72], rdx
  07b4  0f85fdfbffff             jne L14
  07ba  e992f9ffff               jmp L13
; failure exits
L7:
  07bf  488b45d0                 mov rax, qword ptr [rbp-48]
  07c3  ff7588                   push qword ptr [rbp-120]
  07c6  8f4058                   pop qword ptr [rax+88]
  07c9  48895060                 mov qword ptr [rax+96], rdx
  07cd  b801000000               mov eax, 1
  07d2  ebc7                     short jmp L0
L27:
  07d4  488b45d0                 mov rax, qword ptr [rbp-48]
  07d8  ff7588                   push qword ptr [rbp-120]
  07db  8f4058                   pop qword ptr [rax+88]
  07de  48895060                 mov qword ptr [rax+96], rdx
  07e2  b803000000               mov eax, 3
  07e7  ebb2                     short jmp L0
L30:
  07e9  488b45d0                 mov rax, qword ptr [rbp-48]
  07ed  ff7588                   push qword ptr [rbp-120]
  07f0  8f4058                   pop qword ptr [rax+88]
  07f3  48895060                 mov qword ptr [rax+96], rdx
  07f7  b804000000               mov eax, 4
  07fc  eb9d                     short jmp L0
L37:
  07fe  488b45d0                 mov rax, qword ptr [rbp-48]
  0802  ff7588                   push qword ptr [rbp-120]
  0805  8f4058                   pop qword ptr [rax+88]
  0808  48895060                 mov qword ptr [rax+96], rdx
  080c  b802000000               mov eax, 2
  0811  eb88                     short jmp L0
L38:
  0813  488b45d0                 mov rax, qword ptr [rbp-48]
  0817  ff7588                   push qword ptr [rbp-120]
  081a  8f4058                   pop qword ptr [rax+88]
  081d  48895060                 mov qword ptr [rax+96], rdx
  0821  b802000000               mov eax, 2
  0826  e970ffffff               jmp L0
L59:
  082b  488b45d0                 mov rax, qword ptr [rbp-48]
  082f  ff7588                   push qword ptr [rbp-120]
  0832  8f4058                   pop qword ptr [rax+88]
  0835  48895060                 mov qword ptr [rax+96], rdx
  0839  b803000000               mov eax, 3
  083e  e958ffffff               jmp L0
L62:
  0843  488b45d0                 mov rax, qword ptr [rbp-48]
  0847  ff7588                   push qword ptr [rbp-120]
  084a  8f4058                   pop qword ptr [rax+88]
  084d  48895060                 mov qword ptr [rax+96], rdx
  0851  b804000000               mov eax, 4
  0856  e940ffffff               jmp L0
; constants
