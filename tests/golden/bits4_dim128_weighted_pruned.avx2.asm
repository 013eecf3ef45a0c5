; spec      embedding_bag bits=4 dim=128 weighted pruned index=i32 offset=i32
; target    avx2 (x86-64)
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
  0075  c5fc100503080000         vmovups ymm0, [L1]
; code_mask:i32x8 = const code_mask
  007d  c5fc100d1b080000         vmovups ymm1, [L2]
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
  00cb  0f8d27000000             jge L6
; begin = load_i32 [offsets + bag<<2]
  00d1  488b4588                 mov rax, qword ptr [rbp-120]
  00d5  48c1e002                 shl rax, 2
  00d9  48038570ffffff           add rax, qword ptr [rbp-144]
  00e0  486300                   movsxd rax, dword ptr [rax]
  00e3  48894580                 mov qword ptr [rbp-128], rax
; fail_if index_count <u begin -> 1
  00e7  488b8578ffffff           mov rax, qword ptr [rbp-136]
  00ee  483b4580                 cmp rax, qword ptr [rbp-128]
  00f2  0f82cf060000             jb L7
; }
L6:
; pos = move begin
  00f8  488b5580                 mov rdx, qword ptr [rbp-128]
; one_row_end = sub index_count, pos
  00fc  4c8b9578ffffff           mov r10, qword ptr [rbp-136]
  0103  4929d2                   sub r10, rdx
; one_row_end = add one_row_end, bag
  0106  4c035588                 add r10, qword ptr [rbp-120]
; one_row_end = move_if last_bag < one_row_end ? last_bag
  010a  4c399560ffffff           cmp qword ptr [rbp-160], r10
  0111  4c0f4c9560ffffff         cmovl r10, qword ptr [rbp-160]
; if row_count == 0 {
  0119  4d85ff                   test r15, r15
  011c  0f8503000000             jne L9
; one_row_end = set 0
  0122  4531d2                   xor r10d, r10d
; }
L9:
; loop bag < one_row_end {
  0125  4c395588                 cmp qword ptr [rbp-120], r10
  0129  0f8d96020000             jge L11
L10:
; end = load_i32 [offsets + bag<<2 + 4]
  012f  488b4588                 mov rax, qword ptr [rbp-120]
  0133  48c1e002                 shl rax, 2
  0137  48038570ffffff           add rax, qword ptr [rbp-144]
  013e  48634004                 movsxd rax, dword ptr [rax+4]
  0142  488945b8                 mov qword ptr [rbp-72], rax
; end = add end, -1
  0146  488345b8ff               add qword ptr [rbp-72], -1
; if end != pos, seldom {
  014b  483955b8                 cmp qword ptr [rbp-72], rdx
  014f  0f8560060000             jne L12
L13:
; if end == pos {
; if pos < far_end {
  0155  483b55c8                 cmp rdx, qword ptr [rbp-56]
  0159  0f8d3a000000             jge L16
; ahead = load_i32 [indices + pos<<2 + 512]
  015f  49638c9300020000         movsxd rcx, dword ptr [r11+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  0167  410f180c89               prefetcht0 [r9+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  016c  49638c9300010000         movsxd rcx, dword ptr [r11+rdx*4+256]
; if mapping != 0 {
  0174  4d85c9                   test r9, r9
  0177  0f840d000000             je L18
; if ahead <u mapping_count {
  017d  4c39e1                   cmp rcx, r12
  0180  0f8304000000             jae L20
; ahead = load_i32 [mapping + ahead<<2]
  0186  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L20:
; }
L18:
; ahead = mul ahead, 68
  018a  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  018e  488d340b                 lea rsi, [rbx+rcx]
; prefetch L2 [ahead_row]
  0192  0f1816                   prefetcht1 [rsi]
; prefetch L2 [ahead_row + 67]
  0195  0f185643                 prefetcht1 [rsi+67]
; }
L16:
; if pos < near_end {
  0199  483b55c0                 cmp rdx, qword ptr [rbp-64]
  019d  0f8d2a000000             jge L22
; ahead = load_i32 [indices + pos<<2 + 64]
  01a3  49634c9340               movsxd rcx, dword ptr [r11+rdx*4+64]
; if mapping != 0 {
  01a8  4d85c9                   test r9, r9
  01ab  0f840d000000             je L24
; if ahead <u mapping_count {
  01b1  4c39e1                   cmp rcx, r12
  01b4  0f8304000000             jae L26
; ahead = load_i32 [mapping + ahead<<2]
  01ba  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L26:
; }
L24:
; ahead = mul ahead, 68
  01be  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  01c2  488d340b                 lea rsi, [rbx+rcx]
; prefetch L1 [ahead_row]
  01c6  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 67]
  01c9  0f184e43                 prefetcht0 [rsi+67]
; }
L22:
; index = load_i32 [indices + pos<<2]
  01cd  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; fail_if index >=u mapping_count -> 3
  01d1  4c39e1                   cmp rcx, r12
  01d4  0f8302060000             jae L27
; if mapping != 0 {
  01da  4d85c9                   test r9, r9
  01dd  0f8404000000             je L29
; index = load_i32 [mapping + index<<2]
  01e3  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L29:
; present = add index, 1
  01e7  488d7101                 lea rsi, [rcx+1]
; fail_if row_count <u present -> 4
  01eb  4939f7                   cmp r15, rsi
  01ee  0f82fd050000             jb L30
; kept_bits = min present, 1
  01f4  48c7c001000000           mov rax, 1
  01fb  4839f0                   cmp rax, rsi
  01fe  480f4fc6                 cmovg rax, rsi
  0202  4889c6                   mov rsi, rax
; kept_bits = mul kept_bits, -1
  0205  486bf6ff                 imul rsi, rsi, -1
; store_i64 [scratch] kept_bits
  0209  498930                   mov [r8], rsi
; index = max index, 0
  020c  48c7c000000000           mov rax, 0
  0213  4839c8                   cmp rax, rcx
  0216  480f4cc1                 cmovl rax, rcx
  021a  4889c1                   mov rcx, rax
; row_offset = mul index, 68
  021d  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  0221  4801d9                   add rcx, rbx
; next_column = set 0
  0224  31c0                     xor eax, eax
  0226  48894590                 mov qword ptr [rbp-112], rax
; loop next_column < 64 {
  022a  48837d9040               cmp qword ptr [rbp-112], 64
  022f  0f8d75010000             jge L32
L31:
; column = min next_column, 32
  0235  48c7c020000000           mov rax, 32
  023c  483b4590                 cmp rax, qword ptr [rbp-112]
  0240  480f4f4590               cmovg rax, qword ptr [rbp-112]
  0245  4889c6                   mov rsi, rax
; zero:f32x8 = zero
  0248  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 64]
  024c  c4e279585940             vpbroadcastd xmm3, [rcx+64]
  0252  c4e27913db               vcvtph2ps xmm3, xmm3
; weight:f32x2 = splat_host [weights + pos<<2]
  0257  c4c279582496             vpbroadcastd xmm4, [r14+rdx*4]
; factors:f32x2 = fmul weight, factors
  025d  c5d859db                 vmulps xmm3, xmm4, xmm3
; store [scratch + 2048] 2 lanes factors
  0261  c4c178139800080000       vmovlps [r8+2048], xmm3
; scale:f32x8 = splat_host [scratch + 2048]
  026a  c4c27d589800080000       vpbroadcastd ymm3, [r8+2048]
; bias:f32x8 = splat_host [scratch + 2052]
  0273  c4c27d58a004080000       vpbroadcastd ymm4, [r8+2052]
; kept_bits:i32x8 = splat_host [scratch]
  027c  c4c27d5828               vpbroadcastd ymm5, [r8]
; scale:f32x8 = and scale, kept_bits
  0281  c5e5dbdd                 vpand ymm3, ymm3, ymm5
; bias:f32x8 = and bias, kept_bits
  0285  c5dddbe5                 vpand ymm4, ymm4, ymm5
; bias:f32x8 = fadd bias, zero
  0289  c5dc58e2                 vaddps ymm4, ymm4, ymm2
; code:i32x8 = splat_32 [row + column]
  028d  c4e27d581431             vpbroadcastd ymm2, [rcx+rsi]
; code:i32x8 = shr code, shifts
  0293  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0298  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  029c  c5fc5bea                 vcvtdq2ps ymm5, ymm2
; value:f32x8 = fma scale, value, bias
  02a0  c4e265a8ec               vfmadd213ps ymm5, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 4]
  02a5  c4e27d58543104           vpbroadcastd ymm2, [rcx+rsi+4]
; code:i32x8 = shr code, shifts
  02ac  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02b1  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02b5  c5fc5bf2                 vcvtdq2ps ymm6, ymm2
; value:f32x8 = fma scale, value, bias
  02b9  c4e265a8f4               vfmadd213ps ymm6, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 8]
  02be  c4e27d58543108           vpbroadcastd ymm2, [rcx+rsi+8]
; code:i32x8 = shr code, shifts
  02c5  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02ca  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02ce  c5fc5bfa                 vcvtdq2ps ymm7, ymm2
; value:f32x8 = fma scale, value, bias
  02d2  c4e265a8fc               vfmadd213ps ymm7, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 12]
  02d7  c4e27d5854310c           vpbroadcastd ymm2, [rcx+rsi+12]
; code:i32x8 = shr code, shifts
  02de  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02e3  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02e7  c57c5bc2                 vcvtdq2ps ymm8, ymm2
; value:f32x8 = fma scale, value, bias
  02eb  c46265a8c4               vfmadd213ps ymm8, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 16]
  02f0  c4e27d58543110           vpbroadcastd ymm2, [rcx+rsi+16]
; code:i32x8 = shr code, shifts
  02f7  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02fc  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0300  c57c5bca                 vcvtdq2ps ymm9, ymm2
; value:f32x8 = fma scale, value, bias
  0304  c46265a8cc               vfmadd213ps ymm9, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 20]
  0309  c4e27d58543114           vpbroadcastd ymm2, [rcx+rsi+20]
; code:i32x8 = shr code, shifts
  0310  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0315  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0319  c57c5bd2                 vcvtdq2ps ymm10, ymm2
; value:f32x8 = fma scale, value, bias
  031d  c46265a8d4               vfmadd213ps ymm10, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 24]
  0322  c4e27d58543118           vpbroadcastd ymm2, [rcx+rsi+24]
; code:i32x8 = shr code, shifts
  0329  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  032e  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0332  c57c5bda                 vcvtdq2ps ymm11, ymm2
; value:f32x8 = fma scale, value, bias
  0336  c46265a8dc               vfmadd213ps ymm11, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 28]
  033b  c4e27d5854311c           vpbroadcastd ymm2, [rcx+rsi+28]
; code:i32x8 = shr code, shifts
  0342  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0347  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  034b  c5fc5bd2                 vcvtdq2ps ymm2, ymm2
; value:f32x8 = fma scale, value, bias
  034f  c4e265a8d4               vfmadd213ps ymm2, ymm3, ymm4
; out_column = mul column, 8
  0354  4889f7                   mov rdi, rsi
  0357  48c1e703                 shl rdi, 3
; store [out + out_column] 8 lanes value
  035b  488b4598                 mov rax, qword ptr [rbp-104]
  035f  c5fc112c38               vmovups [rax+rdi], ymm5
; store [out + out_column + 32] 8 lanes value
  0364  c5fc11743820             vmovups [rax+rdi+32], ymm6
; store [out + out_column + 64] 8 lanes value
  036a  c5fc117c3840             vmovups [rax+rdi+64], ymm7
; store [out + out_column + 96] 8 lanes value
  0370  c57c11443860             vmovups [rax+rdi+96], ymm8
; store [out + out_column + 128] 8 lanes value
  0376  c57c118c3880000000       vmovups [rax+rdi+128], ymm9
; store [out + out_column + 160] 8 lanes value
  037f  c57c119438a0000000       vmovups [rax+rdi+160], ymm10
; store [out + out_column + 192] 8 lanes value
  0388  c57c119c38c0000000       vmovups [rax+rdi+192], ymm11
; store [out + out_column + 224] 8 lanes value
  0391  c5fc119438e0000000       vmovups [rax+rdi+224], ymm2
; next_column = add next_column, 32
  039a  4883459020               add qword ptr [rbp-112], 32
; }
  039f  48837d9040               cmp qword ptr [rbp-112], 64
  03a4  0f8c8bfeffff             jl L31
L32:
; out = add out, 512
  03aa  4881459800020000         add qword ptr [rbp-104], 512
; bag = add bag, 1
  03b2  4883458801               add qword ptr [rbp-120], 1
; pos = add pos, 1
  03b7  4883c201                 add rdx, 1
; }
L14:
; }
  03bb  4c395588                 cmp qword ptr [rbp-120], r10
  03bf  0f8c6afdffff             jl L10
L11:
; begin = move pos
  03c5  4889d0                   mov rax, rdx
  03c8  48894580                 mov qword ptr [rbp-128], rax
; loop bag < bag_count {
  03cc  488b4588                 mov rax, qword ptr [rbp-120]
  03d0  483b8568ffffff           cmp rax, qword ptr [rbp-152]
  03d7  0f8dc4030000             jge L34
L33:
; end = move index_count
  03dd  488b8578ffffff           mov rax, qword ptr [rbp-136]
  03e4  488945b8                 mov qword ptr [rbp-72], rax
; if bag < last_bag {
  03e8  488b4588                 mov rax, qword ptr [rbp-120]
  03ec  483b8560ffffff           cmp rax, qword ptr [rbp-160]
  03f3  0f8d17000000             jge L36
; end = load_i32 [offsets + bag<<2 + 4]
  03f9  488b4588                 mov rax, qword ptr [rbp-120]
  03fd  48c1e002                 shl rax, 2
  0401  48038570ffffff           add rax, qword ptr [rbp-144]
  0408  48634004                 movsxd rax, dword ptr [rax+4]
  040c  488945b8                 mov qword ptr [rbp-72], rax
; }
L36:
; fail_if end < begin -> 2
  0410  488b45b8                 mov rax, qword ptr [rbp-72]
  0414  483b4580                 cmp rax, qword ptr [rbp-128]
  0418  0f8ce8030000             jl L37
; fail_if index_count <u end -> 2
  041e  488b8578ffffff           mov rax, qword ptr [rbp-136]
  0425  483b45b8                 cmp rax, qword ptr [rbp-72]
  0429  0f82ec030000             jb L38
; bag_length = sub end, begin
  042f  488b45b8                 mov rax, qword ptr [rbp-72]
  0433  482b4580                 sub rax, qword ptr [rbp-128]
  0437  488945a0                 mov qword ptr [rbp-96], rax
; looked_up = set 0
  043b  31c0                     xor eax, eax
  043d  488945a8                 mov qword ptr [rbp-88], rax
; kept = set 0
  0441  4531d2                   xor r10d, r10d
; first = move begin
  0444  488b4580                 mov rax, qword ptr [rbp-128]
  0448  488945b0                 mov qword ptr [rbp-80], rax
; next_column = set 0
  044c  31c0                     xor eax, eax
  044e  48894590                 mov qword ptr [rbp-112], rax
; loop next_column < 64 {
  0452  48837d9040               cmp qword ptr [rbp-112], 64
  0457  0f8d1e030000             jge L40
L39:
; column = min next_column, 32
  045d  48c7c020000000           mov rax, 32
  0464  483b4590                 cmp rax, qword ptr [rbp-112]
  0468  480f4f4590               cmovg rax, qword ptr [rbp-112]
  046d  4889c6                   mov rsi, rax
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
  0492  488b55b0                 mov rdx, qword ptr [rbp-80]
; loop pos < end {
  0496  483b55b8                 cmp rdx, qword ptr [rbp-72]
  049a  0f8d85020000             jge L42
L41:
; if looked_up == 0 {
  04a0  48837da800               cmp qword ptr [rbp-88], 0
  04a5  0f8517010000             jne L44
; chunk_end = add pos, 128
  04ab  4c8daa80000000           lea r13, [rdx+128]
; chunk_end = move_if end < chunk_end ? end
  04b2  4c396db8                 cmp qword ptr [rbp-72], r13
  04b6  4c0f4c6db8               cmovl r13, qword ptr [rbp-72]
; kept = set 0
  04bb  4531d2                   xor r10d, r10d
; loop pos < chunk_end {
  04be  4c39ea                   cmp rdx, r13
  04c1  0f8dc7000000             jge L46
L45:
; if pos < far_end {
  04c7  483b55c8                 cmp rdx, qword ptr [rbp-56]
  04cb  0f8d3a000000             jge L48
; ahead = load_i32 [indices + pos<<2 + 512]
  04d1  49638c9300020000         movsxd rcx, dword ptr [r11+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  04d9  410f180c89               prefetcht0 [r9+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  04de  49638c9300010000         movsxd rcx, dword ptr [r11+rdx*4+256]
; if mapping != 0 {
  04e6  4d85c9                   test r9, r9
  04e9  0f840d000000             je L50
; if ahead <u mapping_count {
  04ef  4c39e1                   cmp rcx, r12
  04f2  0f8304000000             jae L52
; ahead = load_i32 [mapping + ahead<<2]
  04f8  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L52:
; }
L50:
; ahead = mul ahead, 68
  04fc  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0500  488d3c0b                 lea rdi, [rbx+rcx]
; prefetch L2 [ahead_row]
  0504  0f1817                   prefetcht1 [rdi]
; prefetch L2 [ahead_row + 67]
  0507  0f185743                 prefetcht1 [rdi+67]
; }
L48:
; if pos < near_end {
  050b  483b55c0                 cmp rdx, qword ptr [rbp-64]
  050f  0f8d2a000000             jge L54
; ahead = load_i32 [indices + pos<<2 + 64]
  0515  49634c9340               movsxd rcx, dword ptr [r11+rdx*4+64]
; if mapping != 0 {
  051a  4d85c9                   test r9, r9
  051d  0f840d000000             je L56
; if ahead <u mapping_count {
  0523  4c39e1                   cmp rcx, r12
  0526  0f8304000000             jae L58
; ahead = load_i32 [mapping + ahead<<2]
  052c  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L58:
; }
L56:
; ahead = mul ahead, 68
  0530  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0534  488d3c0b                 lea rdi, [rbx+rcx]
; prefetch L1 [ahead_row]
  0538  0f180f                   prefetcht0 [rdi]
; prefetch L1 [ahead_row + 67]
  053b  0f184f43                 prefetcht0 [rdi+67]
; }
L54:
; index = load_i32 [indices + pos<<2]
  053f  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; fail_if index >=u mapping_count -> 3
  0543  4c39e1                   cmp rcx, r12
  0546  0f83e7020000             jae L59
; if mapping != 0 {
  054c  4d85c9                   test r9, r9
  054f  0f8404000000             je L61
; index = load_i32 [mapping + index<<2]
  0555  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L61:
; present = add index, 1
  0559  488d7901                 lea rdi, [rcx+1]
; fail_if row_count <u present -> 4
  055d  4939ff                   cmp r15, rdi
  0560  0f82e5020000             jb L62
; row_offset = mul index, 68
  0566  486bc944                 imul rcx, rcx, 68
; store_i64 [scratch + kept<<3] row_offset
  056a  4b890cd0                 mov [r8+r10*8], rcx
; store_i64 [scratch + kept<<3 + 1024] pos
  056e  4b8994d000040000         mov [r8+r10*8+1024], rdx
; more = add kept, 1
  0576  498d4a01                 lea rcx, [r10+1]
; kept = move_if present != 0 ? more
  057a  4885ff                   test rdi, rdi
  057d  4c0f45d1                 cmovne r10, rcx
; pos = add pos, 1
  0581  4883c201                 add rdx, 1
; }
  0585  4c39ea                   cmp rdx, r13
  0588  0f8c39ffffff             jl L45
L46:
; if bag_length < 129 {
  058e  48817da081000000         cmp qword ptr [rbp-96], 129
  0596  0f8d26000000             jge L64
; looked_up = move bag_length
  059c  488b45a0                 mov rax, qword ptr [rbp-96]
  05a0  488945a8                 mov qword ptr [rbp-88], rax
; first = min kept, 1
  05a4  48c7c001000000           mov rax, 1
  05ab  4c39d0                   cmp rax, r10
  05ae  490f4fc2                 cmovg rax, r10
  05b2  488945b0                 mov qword ptr [rbp-80], rax
; first = sub end, first
  05b6  488b45b8                 mov rax, qword ptr [rbp-72]
  05ba  482b45b0                 sub rax, qword ptr [rbp-80]
  05be  488945b0                 mov qword ptr [rbp-80], rax
; }
L64:
; }
L44:
; pos = move_if looked_up != 0 ? end
  05c2  48837da800               cmp qword ptr [rbp-88], 0
  05c7  480f4555b8               cmovne rdx, qword ptr [rbp-72]
; at = set 0
  05cc  31ff                     xor edi, edi
; loop at < kept {
  05ce  4c39d7                   cmp rdi, r10
  05d1  0f8d44010000             jge L66
L65:
; kept_offset = load_i64 [scratch + at<<3]
  05d7  498b0cf8                 mov rcx, [r8+rdi*8]
; kept_pos = load_i64 [scratch + at<<3 + 1024]
  05db  4d8bacf800040000         mov r13, [r8+rdi*8+1024]
; row = add table, kept_offset
  05e3  4801d9                   add rcx, rbx
; factors:f32x2 = splat_f16_pair [row + 64]
  05e6  c46279585140             vpbroadcastd xmm10, [rcx+64]
  05ec  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [weights + kept_pos<<2]
  05f1  c40279581cae             vpbroadcastd xmm11, [r14+r13*4]
; factors:f32x2 = fmul weight, factors
  05f7  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [scratch + 2048] 2 lanes factors
  05fc  c44178139000080000       vmovlps [r8+2048], xmm10
; scale:f32x8 = splat_host [scratch + 2048]
  0605  c4427d589000080000       vpbroadcastd ymm10, [r8+2048]
; bias:f32x8 = splat_host [scratch + 2052]
  060e  c4427d589804080000       vpbroadcastd ymm11, [r8+2052]
; code:i32x8 = splat_32 [row + column]
  0617  c4627d582431             vpbroadcastd ymm12, [rcx+rsi]
; code:i32x8 = shr code, shifts
  061d  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0622  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0626  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc0:f32x8 = fadd acc0, bias
  062b  c4c16c58d3               vaddps ymm2, ymm2, ymm11
; acc0:f32x8 = fma scale, value, acc0
  0630  c4c22db8d5               vfmadd231ps ymm2, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 4]
  0635  c4627d58643104           vpbroadcastd ymm12, [rcx+rsi+4]
; code:i32x8 = shr code, shifts
  063c  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0641  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0645  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc1:f32x8 = fadd acc1, bias
  064a  c4c16458db               vaddps ymm3, ymm3, ymm11
; acc1:f32x8 = fma scale, value, acc1
  064f  c4c22db8dd               vfmadd231ps ymm3, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 8]
  0654  c4627d58643108           vpbroadcastd ymm12, [rcx+rsi+8]
; code:i32x8 = shr code, shifts
  065b  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0660  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0664  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc2:f32x8 = fadd acc2, bias
  0669  c4c15c58e3               vaddps ymm4, ymm4, ymm11
; acc2:f32x8 = fma scale, value, acc2
  066e  c4c22db8e5               vfmadd231ps ymm4, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 12]
  0673  c4627d5864310c           vpbroadcastd ymm12, [rcx+rsi+12]
; code:i32x8 = shr code, shifts
  067a  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  067f  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0683  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc3:f32x8 = fadd acc3, bias
  0688  c4c15458eb               vaddps ymm5, ymm5, ymm11
; acc3:f32x8 = fma scale, value, acc3
  068d  c4c22db8ed               vfmadd231ps ymm5, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 16]
  0692  c4627d58643110           vpbroadcastd ymm12, [rcx+rsi+16]
; code:i32x8 = shr code, shifts
  0699  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  069e  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  06a2  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc4:f32x8 = fadd acc4, bias
  06a7  c4c14c58f3               vaddps ymm6, ymm6, ymm11
; acc4:f32x8 = fma scale, value, acc4
  06ac  c4c22db8f5               vfmadd231ps ymm6, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 20]
  06b1  c4627d58643114           vpbroadcastd ymm12, [rcx+rsi+20]
; code:i32x8 = shr code, shifts
  06b8  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  06bd  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  06c1  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc5:f32x8 = fadd acc5, bias
  06c6  c4c14458fb               vaddps ymm7, ymm7, ymm11
; acc5:f32x8 = fma scale, value, acc5
  06cb  c4c22db8fd               vfmadd231ps ymm7, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 24]
  06d0  c4627d58643118           vpbroadcastd ymm12, [rcx+rsi+24]
; code:i32x8 = shr code, shifts
  06d7  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  06dc  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  06e0  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc6:f32x8 = fadd acc6, bias
  06e5  c4413c58c3               vaddps ymm8, ymm8, ymm11
; acc6:f32x8 = fma scale, value, acc6
  06ea  c4422db8c5               vfmadd231ps ymm8, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 28]
  06ef  c4627d5864311c           vpbroadcastd ymm12, [rcx+rsi+28]
; code:i32x8 = shr code, shifts
  06f6  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  06fb  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  06ff  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc7:f32x8 = fadd acc7, bias
  0704  c4413458cb               vaddps ymm9, ymm9, ymm11
; acc7:f32x8 = fma scale, value, acc7
  0709  c4422db8cd               vfmadd231ps ymm9, ymm10, ymm13
; at = add at, 1
  070e  4883c701                 add rdi, 1
; }
  0712  4c39d7                   cmp rdi, r10
  0715  0f8cbcfeffff             jl L65
L66:
; }
  071b  483b55b8                 cmp rdx, qword ptr [rbp-72]
  071f  0f8c7bfdffff             jl L41
L42:
; out_column = mul column, 8
  0725  4889f1                   mov rcx, rsi
  0728  48c1e103                 shl rcx, 3
; store [out + out_column] 8 lanes acc0
  072c  488b4598                 mov rax, qword ptr [rbp-104]
  0730  c5fc111408               vmovups [rax+rcx], ymm2
; store [out + out_column + 32] 8 lanes acc1
  0735  c5fc115c0820             vmovups [rax+rcx+32], ymm3
; store [out + out_column + 64] 8 lanes acc2
  073b  c5fc11640840             vmovups [rax+rcx+64], ymm4
; store [out + out_column + 96] 8 lanes acc3
  0741  c5fc116c0860             vmovups [rax+rcx+96], ymm5
; store [out + out_column + 128] 8 lanes acc4
  0747  c5fc11b40880000000       vmovups [rax+rcx+128], ymm6
; store [out + out_column + 160] 8 lanes acc5
  0750  c5fc11bc08a0000000       vmovups [rax+rcx+160], ymm7
; store [out + out_column + 192] 8 lanes acc6
  0759  c57c118408c0000000       vmovups [rax+rcx+192], ymm8
; store [out + out_column + 224] 8 lanes acc7
  0762  c57c118c08e0000000       vmovups [rax+rcx+224], ymm9
; next_column = add next_column, 32
  076b  4883459020               add qword ptr [rbp-112], 32
; }
  0770  48837d9040               cmp qword ptr [rbp-112], 64
  0775  0f8ce2fcffff             jl L39
L40:
; out = add out, 512
  077b  4881459800020000         add qword ptr [rbp-104], 512
; bag = add bag, 1
  0783  4883458801               add qword ptr [rbp-120], 1
; begin = move end
  0788  488b45b8                 mov rax, qword ptr [rbp-72]
  078c  48894580                 mov qword ptr [rbp-128], rax
; }
  0790  488b4588                 mov rax, qword ptr [rbp-120]
  0794  483b8568ffffff           cmp rax, qword ptr [rbp-152]
  079b  0f8c3cfcffff             jl L33
L34:
; leave
  07a1  31c0                     xor eax, eax
L0:
  07a3  c5f877                   vzeroupper
  07a6  4883c478                 add rsp, 120
  07aa  415f                     pop r15
  07ac  415e                     pop r14
  07ae  415d                     pop r13
  07b0  415c                     pop r12
  07b2  5b                       pop rbx
  07b3  5d                       pop rbp
  07b4  c3                       ret
; seldom
L12:
; one_row_end = set 0
  07b5  4531d2                   xor r10d, r10d
  07b8  483955b8                 cmp qword ptr [rbp-72], rdx
  07bc  0f85f9fbffff             jne L14
  07c2  e98ef9ffff               jmp L13
; failure exits
L7:
  07c7  488b45d0                 mov rax, qword ptr [rbp-48]
  07cb  ff7588                   push qword ptr [rbp-120]
  07ce  8f4058                   pop qword ptr [rax+88]
  07d1  48895060                 mov qword ptr [rax+96], rdx
  07d5  b801000000               mov eax, 1
  07da  ebc7                     short jmp L0
L27:
  07dc  488b45d0                 mov rax, qword ptr [rbp-48]
  07e0  ff7588                   push qword ptr [rbp-120]
  07e3  8f4058                   pop qword ptr [rax+88]
  07e6  48895060                 mov qword ptr [rax+96], rdx
  07ea  b803000000               mov eax, 3
  07ef  ebb2                     short jmp L0
L30:
  07f1  488b45d0                 mov rax, qword ptr [rbp-48]
  07f5  ff7588                   push qword ptr [rbp-120]
  07f8  8f4058                   pop qword ptr [rax+88]
  07fb  48895060                 mov qword ptr [rax+96], rdx
  07ff  b804000000               mov eax, 4
  0804  eb9d                     short jmp L0
L37:
  0806  488b45d0                 mov rax, qword ptr [rbp-48]
  080a  ff7588                   push qword ptr [rbp-120]
  080d  8f4058                   pop qword ptr [rax+88]
  0810  48895060                 mov qword ptr [rax+96], rdx
  0814  b802000000               mov eax, 2
  0819  eb88                     short jmp L0
L38:
  081b  488b45d0                 mov rax, qword ptr [rbp-48]
  081f  ff7588                   push qword ptr [rbp-120]
  0822  8f4058                   pop qword ptr [rax+88]
  0825  48895060                 mov qword ptr [rax+96], rdx
  0829  b802000000               mov eax, 2
  082e  e970ffffff               jmp L0
L59:
  0833  488b45d0                 mov rax, qword ptr [rbp-48]
  0837  ff7588                   push qword ptr [rbp-120]
  083a  8f4058                   pop qword ptr [rax+88]
  083d  48895060                 mov qword ptr [rax+96], rdx
  0841  b803000000               mov eax, 3
  0846  e958ffffff               jmp L0
L62:
  084b  488b45d0                 mov rax, qword ptr [rbp-48]
  084f  ff7588                   push qword ptr [rbp-120]
  0852  8f4058                   pop qword ptr [rax+88]
  0855  48895060                 mov qword ptr [rax+96], rdx
  0859  b804000000               mov eax, 4
  085e  e940ffffff               jmp L0
; constants
