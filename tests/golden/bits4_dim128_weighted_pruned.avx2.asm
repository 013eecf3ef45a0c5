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
  001c  4c8b7708                 mov r14, qword ptr [rdi+8]
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
  0045  488b4730                 mov rax, qword ptr [rdi+48]
  0049  488945c8                 mov qword ptr [rbp-56], rax
; mapping = arg mapping
  004d  4c8b4738                 mov r8, qword ptr [rdi+56]
; mapping_count = arg mapping_count
  0051  4c8b6740                 mov r12, qword ptr [rdi+64]
; scratch = arg scratch
  0055  4c8b4f50                 mov r9, qword ptr [rdi+80]
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
  0079  c5fc1005df070000         vmovups ymm0, [L1]
; code_mask:i32x8 = const code_mask
  0081  c5fc100df7070000         vmovups ymm1, [L2]
; near_end = add index_count, -16
  0089  488b8578ffffff           mov rax, qword ptr [rbp-136]
  0090  488d40f0                 lea rax, [rax-16]
  0094  488945c0                 mov qword ptr [rbp-64], rax
; far_end = add index_count, -128
  0098  488b8578ffffff           mov rax, qword ptr [rbp-136]
  009f  4c8d7880                 lea r15, [rax-128]
; if row_count < 370086 {
  00a3  4981fea6a50500           cmp r14, 370086
  00aa  0f8d03000000             jge L4
; far_end = set 0
  00b0  4531ff                   xor r15d, r15d
; }
L4:
; pos = set 0
  00b3  31d2                     xor edx, edx
; begin = move bag
  00b5  488b4588                 mov rax, qword ptr [rbp-120]
  00b9  48894580                 mov qword ptr [rbp-128], rax
; if bag < bag_count {
  00bd  488b4588                 mov rax, qword ptr [rbp-120]
  00c1  483b8568ffffff           cmp rax, qword ptr [rbp-152]
  00c8  0f8d23000000             jge L6
; begin = load_i32 [offsets + bag<<2]
  00ce  488b4588                 mov rax, qword ptr [rbp-120]
  00d2  48c1e002                 shl rax, 2
  00d6  48038570ffffff           add rax, qword ptr [rbp-144]
  00dd  486300                   movsxd rax, dword ptr [rax]
  00e0  48894580                 mov qword ptr [rbp-128], rax
; fail_if begin >u index_count -> 1
  00e4  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  00eb  0f87ca060000             ja L7
; }
L6:
; pos = move begin
  00f1  488b5580                 mov rdx, qword ptr [rbp-128]
; one_row_end = sub index_count, pos
  00f5  4c8bad78ffffff           mov r13, qword ptr [rbp-136]
  00fc  4929d5                   sub r13, rdx
; one_row_end = add one_row_end, bag
  00ff  4c036d88                 add r13, qword ptr [rbp-120]
; one_row_end = move_if last_bag < one_row_end ? last_bag
  0103  4c39ad60ffffff           cmp qword ptr [rbp-160], r13
  010a  4c0f4cad60ffffff         cmovl r13, qword ptr [rbp-160]
; if row_count == 0 {
  0112  4d85f6                   test r14, r14
  0115  0f8503000000             jne L9
; one_row_end = set 0
  011b  4531ed                   xor r13d, r13d
; }
L9:
; loop bag < one_row_end {
  011e  4c396d88                 cmp qword ptr [rbp-120], r13
  0122  0f8d9c020000             jge L11
L10:
; end = load_i32 [offsets + bag<<2 + 4]
  0128  488b4588                 mov rax, qword ptr [rbp-120]
  012c  48c1e002                 shl rax, 2
  0130  48038570ffffff           add rax, qword ptr [rbp-144]
  0137  48634004                 movsxd rax, dword ptr [rax+4]
  013b  488945b8                 mov qword ptr [rbp-72], rax
; end = add end, -1
  013f  488345b8ff               add qword ptr [rbp-72], -1
; if end != pos, seldom {
  0144  483955b8                 cmp qword ptr [rbp-72], rdx
  0148  0f8565060000             jne L12
L13:
; if end == pos {
  014e  483955b8                 cmp qword ptr [rbp-72], rdx
  0152  0f8562020000             jne L15
; if pos < far_end {
  0158  4c39fa                   cmp rdx, r15
  015b  0f8d3a000000             jge L17
; ahead = load_i32 [indices + pos<<2 + 512]
  0161  49638c9300020000         movsxd rcx, dword ptr [r11+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  0169  410f180c88               prefetcht0 [r8+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  016e  49638c9300010000         movsxd rcx, dword ptr [r11+rdx*4+256]
; if mapping != 0 {
  0176  4d85c0                   test r8, r8
  0179  0f840d000000             je L19
; if ahead <u mapping_count {
  017f  4c39e1                   cmp rcx, r12
  0182  0f8304000000             jae L21
; ahead = load_i32 [mapping + ahead<<2]
  0188  49630c88                 movsxd rcx, dword ptr [r8+rcx*4]
; }
L21:
; }
L19:
; ahead = mul ahead, 68
  018c  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0190  488d340b                 lea rsi, [rbx+rcx]
; prefetch L2 [ahead_row]
  0194  0f1816                   prefetcht1 [rsi]
; prefetch L2 [ahead_row + 67]
  0197  0f185643                 prefetcht1 [rsi+67]
; }
L17:
; if pos < near_end {
  019b  483b55c0                 cmp rdx, qword ptr [rbp-64]
  019f  0f8d2a000000             jge L23
; ahead = load_i32 [indices + pos<<2 + 64]
  01a5  49634c9340               movsxd rcx, dword ptr [r11+rdx*4+64]
; if mapping != 0 {
  01aa  4d85c0                   test r8, r8
  01ad  0f840d000000             je L25
; if ahead <u mapping_count {
  01b3  4c39e1                   cmp rcx, r12
  01b6  0f8304000000             jae L27
; ahead = load_i32 [mapping + ahead<<2]
  01bc  49630c88                 movsxd rcx, dword ptr [r8+rcx*4]
; }
L27:
; }
L25:
; ahead = mul ahead, 68
  01c0  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  01c4  488d340b                 lea rsi, [rbx+rcx]
; prefetch L1 [ahead_row]
  01c8  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 67]
  01cb  0f184e43                 prefetcht0 [rsi+67]
; }
L23:
; index = load_i32 [indices + pos<<2]
  01cf  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; fail_if index >=u mapping_count -> 3
  01d3  4c39e1                   cmp rcx, r12
  01d6  0f83f4050000             jae L28
; if mapping != 0 {
  01dc  4d85c0                   test r8, r8
  01df  0f8404000000             je L30
; index = load_i32 [mapping + index<<2]
  01e5  49630c88                 movsxd rcx, dword ptr [r8+rcx*4]
; }
L30:
; present = add index, 1
  01e9  488d7101                 lea rsi, [rcx+1]
; fail_if present >u row_count -> 4
  01ed  4c39f6                   cmp rsi, r14
  01f0  0f87ef050000             ja L31
; kept_bits = min present, 1
  01f6  48c7c001000000           mov rax, 1
  01fd  4839f0                   cmp rax, rsi
  0200  480f4fc6                 cmovg rax, rsi
  0204  4889c6                   mov rsi, rax
; kept_bits = mul kept_bits, -1
  0207  486bf6ff                 imul rsi, rsi, -1
; store_i64 [scratch] kept_bits
  020b  498931                   mov [r9], rsi
; kept_bits:i32x8 = splat_host [scratch]
  020e  c4c27d5811               vpbroadcastd ymm2, [r9]
; index = max index, 0
  0213  48c7c000000000           mov rax, 0
  021a  4839c8                   cmp rax, rcx
  021d  480f4cc1                 cmovl rax, rcx
  0221  4889c1                   mov rcx, rax
; row_offset = mul index, 68
  0224  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  0228  488d3c0b                 lea rdi, [rbx+rcx]
; factors:f32x2 = splat_f16_pair [row + 64]
  022c  c4e279585f40             vpbroadcastd xmm3, [rdi+64]
  0232  c4e27913db               vcvtph2ps xmm3, xmm3
; weight:f32x2 = splat_host [weights + pos<<2]
  0237  488b45c8                 mov rax, qword ptr [rbp-56]
  023b  c4e279582490             vpbroadcastd xmm4, [rax+rdx*4]
; factors:f32x2 = fmul weight, factors
  0241  c5d859db                 vmulps xmm3, xmm4, xmm3
; store [scratch + 2048] 2 lanes factors
  0245  c4c178139900080000       vmovlps [r9+2048], xmm3
; scale:f32x8 = splat_host [scratch + 2048]
  024e  c4c27d589900080000       vpbroadcastd ymm3, [r9+2048]
; bias:f32x8 = splat_host [scratch + 2052]
  0257  c4c27d58a104080000       vpbroadcastd ymm4, [r9+2052]
; scale:f32x8 = and scale, kept_bits
  0260  c5e5dbda                 vpand ymm3, ymm3, ymm2
; bias:f32x8 = and bias, kept_bits
  0264  c5dddbe2                 vpand ymm4, ymm4, ymm2
; zero:f32x8 = zero
  0268  c5e857d2                 vxorps xmm2, xmm2, xmm2
; bias:f32x8 = fadd bias, zero
  026c  c5dc58e2                 vaddps ymm4, ymm4, ymm2
; next_column = set 0
  0270  4531d2                   xor r10d, r10d
; loop next_column < 64 {
  0273  4983fa40                 cmp r10, 64
  0277  0f8d2c010000             jge L33
L32:
; column = min next_column, 32
  027d  48c7c020000000           mov rax, 32
  0284  4c39d0                   cmp rax, r10
  0287  490f4fc2                 cmovg rax, r10
  028b  4889c1                   mov rcx, rax
; out_column = mul column, 8
  028e  4889ce                   mov rsi, rcx
  0291  48c1e603                 shl rsi, 3
; code:i32x8 = splat_32 [row + column]
  0295  c4e27d58140f             vpbroadcastd ymm2, [rdi+rcx]
; code:i32x8 = shr code, shifts
  029b  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02a0  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02a4  c5fc5bea                 vcvtdq2ps ymm5, ymm2
; value:f32x8 = fma scale, value, bias
  02a8  c4e265a8ec               vfmadd213ps ymm5, ymm3, ymm4
; store [out + out_column] 8 lanes value
  02ad  488b4598                 mov rax, qword ptr [rbp-104]
  02b1  c5fc112c30               vmovups [rax+rsi], ymm5
; code:i32x8 = splat_32 [row + column + 4]
  02b6  c4e27d58540f04           vpbroadcastd ymm2, [rdi+rcx+4]
; code:i32x8 = shr code, shifts
  02bd  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02c2  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02c6  c5fc5bea                 vcvtdq2ps ymm5, ymm2
; value:f32x8 = fma scale, value, bias
  02ca  c4e265a8ec               vfmadd213ps ymm5, ymm3, ymm4
; store [out + out_column + 32] 8 lanes value
  02cf  c5fc116c3020             vmovups [rax+rsi+32], ymm5
; code:i32x8 = splat_32 [row + column + 8]
  02d5  c4e27d58540f08           vpbroadcastd ymm2, [rdi+rcx+8]
; code:i32x8 = shr code, shifts
  02dc  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02e1  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02e5  c5fc5bea                 vcvtdq2ps ymm5, ymm2
; value:f32x8 = fma scale, value, bias
  02e9  c4e265a8ec               vfmadd213ps ymm5, ymm3, ymm4
; store [out + out_column + 64] 8 lanes value
  02ee  c5fc116c3040             vmovups [rax+rsi+64], ymm5
; code:i32x8 = splat_32 [row + column + 12]
  02f4  c4e27d58540f0c           vpbroadcastd ymm2, [rdi+rcx+12]
; code:i32x8 = shr code, shifts
  02fb  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0300  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0304  c5fc5bea                 vcvtdq2ps ymm5, ymm2
; value:f32x8 = fma scale, value, bias
  0308  c4e265a8ec               vfmadd213ps ymm5, ymm3, ymm4
; store [out + out_column + 96] 8 lanes value
  030d  c5fc116c3060             vmovups [rax+rsi+96], ymm5
; code:i32x8 = splat_32 [row + column + 16]
  0313  c4e27d58540f10           vpbroadcastd ymm2, [rdi+rcx+16]
; code:i32x8 = shr code, shifts
  031a  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  031f  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0323  c5fc5bea                 vcvtdq2ps ymm5, ymm2
; value:f32x8 = fma scale, value, bias
  0327  c4e265a8ec               vfmadd213ps ymm5, ymm3, ymm4
; store [out + out_column + 128] 8 lanes value
  032c  c5fc11ac3080000000       vmovups [rax+rsi+128], ymm5
; code:i32x8 = splat_32 [row + column + 20]
  0335  c4e27d58540f14           vpbroadcastd ymm2, [rdi+rcx+20]
; code:i32x8 = shr code, shifts
  033c  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0341  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0345  c5fc5bea                 vcvtdq2ps ymm5, ymm2
; value:f32x8 = fma scale, value, bias
  0349  c4e265a8ec               vfmadd213ps ymm5, ymm3, ymm4
; store [out + out_column + 160] 8 lanes value
  034e  c5fc11ac30a0000000       vmovups [rax+rsi+160], ymm5
; code:i32x8 = splat_32 [row + column + 24]
  0357  c4e27d58540f18           vpbroadcastd ymm2, [rdi+rcx+24]
; code:i32x8 = shr code, shifts
  035e  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0363  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0367  c5fc5bea                 vcvtdq2ps ymm5, ymm2
; value:f32x8 = fma scale, value, bias
  036b  c4e265a8ec               vfmadd213ps ymm5, ymm3, ymm4
; store [out + out_column + 192] 8 lanes value
  0370  c5fc11ac30c0000000       vmovups [rax+rsi+192], ymm5
; code:i32x8 = splat_32 [row + column + 28]
  0379  c4e27d58540f1c           vpbroadcastd ymm2, [rdi+rcx+28]
; code:i32x8 = shr code, shifts
  0380  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0385  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0389  c5fc5bd2                 vcvtdq2ps ymm2, ymm2
; value:f32x8 = fma scale, value, bias
  038d  c4e265a8d4               vfmadd213ps ymm2, ymm3, ymm4
; store [out + out_column + 224] 8 lanes value
  0392  c5fc119430e0000000       vmovups [rax+rsi+224], ymm2
; next_column = add next_column, 32
  039b  4983c220                 add r10, 32
; }
  039f  4983fa40                 cmp r10, 64
  03a3  0f8cd4feffff             jl L32
L33:
; out = add out, 512
  03a9  4881459800020000         add qword ptr [rbp-104], 512
; bag = add bag, 1
  03b1  4883458801               add qword ptr [rbp-120], 1
; pos = add pos, 1
  03b6  4883c201                 add rdx, 1
; }
L15:
; }
  03ba  4c396d88                 cmp qword ptr [rbp-120], r13
  03be  0f8c64fdffff             jl L10
L11:
; begin = move pos
  03c4  4889d0                   mov rax, rdx
  03c7  48894580                 mov qword ptr [rbp-128], rax
; loop bag < bag_count {
  03cb  488b4588                 mov rax, qword ptr [rbp-120]
  03cf  483b8568ffffff           cmp rax, qword ptr [rbp-152]
  03d6  0f8dc3030000             jge L35
L34:
; end = move index_count
  03dc  488b8578ffffff           mov rax, qword ptr [rbp-136]
  03e3  488945b8                 mov qword ptr [rbp-72], rax
; if bag < last_bag {
  03e7  488b4588                 mov rax, qword ptr [rbp-120]
  03eb  483b8560ffffff           cmp rax, qword ptr [rbp-160]
  03f2  0f8d17000000             jge L37
; end = load_i32 [offsets + bag<<2 + 4]
  03f8  488b4588                 mov rax, qword ptr [rbp-120]
  03fc  48c1e002                 shl rax, 2
  0400  48038570ffffff           add rax, qword ptr [rbp-144]
  0407  48634004                 movsxd rax, dword ptr [rax+4]
  040b  488945b8                 mov qword ptr [rbp-72], rax
; }
L37:
; fail_if end < begin -> 2
  040f  488b45b8                 mov rax, qword ptr [rbp-72]
  0413  483b4580                 cmp rax, qword ptr [rbp-128]
  0417  0f8cdd030000             jl L38
; fail_if end >u index_count -> 2
  041d  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  0424  0f87e5030000             ja L39
; bag_length = sub end, begin
  042a  488b45b8                 mov rax, qword ptr [rbp-72]
  042e  482b4580                 sub rax, qword ptr [rbp-128]
  0432  488945a0                 mov qword ptr [rbp-96], rax
; looked_up = set 0
  0436  31c0                     xor eax, eax
  0438  488945a8                 mov qword ptr [rbp-88], rax
; kept = set 0
  043c  4531d2                   xor r10d, r10d
; first = move begin
  043f  488b4580                 mov rax, qword ptr [rbp-128]
  0443  488945b0                 mov qword ptr [rbp-80], rax
; next_column = set 0
  0447  31c0                     xor eax, eax
  0449  48894590                 mov qword ptr [rbp-112], rax
; loop next_column < 64 {
  044d  48837d9040               cmp qword ptr [rbp-112], 64
  0452  0f8d21030000             jge L41
L40:
; column = min next_column, 32
  0458  48c7c020000000           mov rax, 32
  045f  483b4590                 cmp rax, qword ptr [rbp-112]
  0463  480f4f4590               cmovg rax, qword ptr [rbp-112]
  0468  4889c6                   mov rsi, rax
; acc0:f32x8 = zero
  046b  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x8 = zero
  046f  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x8 = zero
  0473  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x8 = zero
  0477  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x8 = zero
  047b  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x8 = zero
  047f  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x8 = zero
  0483  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x8 = zero
  0488  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move first
  048d  488b55b0                 mov rdx, qword ptr [rbp-80]
; loop pos < end {
  0491  483b55b8                 cmp rdx, qword ptr [rbp-72]
  0495  0f8d88020000             jge L43
L42:
; if looked_up == 0 {
  049b  48837da800               cmp qword ptr [rbp-88], 0
  04a0  0f8516010000             jne L45
; chunk_end = add pos, 128
  04a6  4c8daa80000000           lea r13, [rdx+128]
; chunk_end = move_if end < chunk_end ? end
  04ad  4c396db8                 cmp qword ptr [rbp-72], r13
  04b1  4c0f4c6db8               cmovl r13, qword ptr [rbp-72]
; kept = set 0
  04b6  4531d2                   xor r10d, r10d
; loop pos < chunk_end {
  04b9  4c39ea                   cmp rdx, r13
  04bc  0f8dc6000000             jge L47
L46:
; if pos < far_end {
  04c2  4c39fa                   cmp rdx, r15
  04c5  0f8d3a000000             jge L49
; ahead = load_i32 [indices + pos<<2 + 512]
  04cb  49638c9300020000         movsxd rcx, dword ptr [r11+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  04d3  410f180c88               prefetcht0 [r8+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  04d8  49638c9300010000         movsxd rcx, dword ptr [r11+rdx*4+256]
; if mapping != 0 {
  04e0  4d85c0                   test r8, r8
  04e3  0f840d000000             je L51
; if ahead <u mapping_count {
  04e9  4c39e1                   cmp rcx, r12
  04ec  0f8304000000             jae L53
; ahead = load_i32 [mapping + ahead<<2]
  04f2  49630c88                 movsxd rcx, dword ptr [r8+rcx*4]
; }
L53:
; }
L51:
; ahead = mul ahead, 68
  04f6  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  04fa  488d3c0b                 lea rdi, [rbx+rcx]
; prefetch L2 [ahead_row]
  04fe  0f1817                   prefetcht1 [rdi]
; prefetch L2 [ahead_row + 67]
  0501  0f185743                 prefetcht1 [rdi+67]
; }
L49:
; if pos < near_end {
  0505  483b55c0                 cmp rdx, qword ptr [rbp-64]
  0509  0f8d2a000000             jge L55
; ahead = load_i32 [indices + pos<<2 + 64]
  050f  49634c9340               movsxd rcx, dword ptr [r11+rdx*4+64]
; if mapping != 0 {
  0514  4d85c0                   test r8, r8
  0517  0f840d000000             je L57
; if ahead <u mapping_count {
  051d  4c39e1                   cmp rcx, r12
  0520  0f8304000000             jae L59
; ahead = load_i32 [mapping + ahead<<2]
  0526  49630c88                 movsxd rcx, dword ptr [r8+rcx*4]
; }
L59:
; }
L57:
; ahead = mul ahead, 68
  052a  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  052e  488d3c0b                 lea rdi, [rbx+rcx]
; prefetch L1 [ahead_row]
  0532  0f180f                   prefetcht0 [rdi]
; prefetch L1 [ahead_row + 67]
  0535  0f184f43                 prefetcht0 [rdi+67]
; }
L55:
; index = load_i32 [indices + pos<<2]
  0539  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; fail_if index >=u mapping_count -> 3
  053d  4c39e1                   cmp rcx, r12
  0540  0f83e1020000             jae L60
; if mapping != 0 {
  0546  4d85c0                   test r8, r8
  0549  0f8404000000             je L62
; index = load_i32 [mapping + index<<2]
  054f  49630c88                 movsxd rcx, dword ptr [r8+rcx*4]
; }
L62:
; present = add index, 1
  0553  488d7901                 lea rdi, [rcx+1]
; fail_if present >u row_count -> 4
  0557  4c39f7                   cmp rdi, r14
  055a  0f87df020000             ja L63
; row_offset = mul index, 68
  0560  486bc944                 imul rcx, rcx, 68
; store_i64 [scratch + kept<<3] row_offset
  0564  4b890cd1                 mov [r9+r10*8], rcx
; store_i64 [scratch + kept<<3 + 1024] pos
  0568  4b8994d100040000         mov [r9+r10*8+1024], rdx
; more = add kept, 1
  0570  498d4a01                 lea rcx, [r10+1]
; kept = move_if present != 0 ? more
  0574  4885ff                   test rdi, rdi
  0577  4c0f45d1                 cmovne r10, rcx
; pos = add pos, 1
  057b  4883c201                 add rdx, 1
; }
  057f  4c39ea                   cmp rdx, r13
  0582  0f8c3affffff             jl L46
L47:
; if bag_length < 129 {
  0588  48817da081000000         cmp qword ptr [rbp-96], 129
  0590  0f8d26000000             jge L65
; looked_up = move bag_length
  0596  488b45a0                 mov rax, qword ptr [rbp-96]
  059a  488945a8                 mov qword ptr [rbp-88], rax
; first = min kept, 1
  059e  48c7c001000000           mov rax, 1
  05a5  4c39d0                   cmp rax, r10
  05a8  490f4fc2                 cmovg rax, r10
  05ac  488945b0                 mov qword ptr [rbp-80], rax
; first = sub end, first
  05b0  488b45b8                 mov rax, qword ptr [rbp-72]
  05b4  482b45b0                 sub rax, qword ptr [rbp-80]
  05b8  488945b0                 mov qword ptr [rbp-80], rax
; }
L65:
; }
L45:
; pos = move_if looked_up != 0 ? end
  05bc  48837da800               cmp qword ptr [rbp-88], 0
  05c1  480f4555b8               cmovne rdx, qword ptr [rbp-72]
; at = set 0
  05c6  31ff                     xor edi, edi
; loop at < kept {
  05c8  4c39d7                   cmp rdi, r10
  05cb  0f8d48010000             jge L67
L66:
; kept_offset = load_i64 [scratch + at<<3]
  05d1  498b0cf9                 mov rcx, [r9+rdi*8]
; kept_pos = load_i64 [scratch + at<<3 + 1024]
  05d5  4d8bacf900040000         mov r13, [r9+rdi*8+1024]
; row = add table, kept_offset
  05dd  4801d9                   add rcx, rbx
; factors:f32x2 = splat_f16_pair [row + 64]
  05e0  c46279585140             vpbroadcastd xmm10, [rcx+64]
  05e6  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [weights + kept_pos<<2]
  05eb  488b45c8                 mov rax, qword ptr [rbp-56]
  05ef  c42279581ca8             vpbroadcastd xmm11, [rax+r13*4]
; factors:f32x2 = fmul weight, factors
  05f5  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [scratch + 2048] 2 lanes factors
  05fa  c44178139100080000       vmovlps [r9+2048], xmm10
; scale:f32x8 = splat_host [scratch + 2048]
  0603  c4427d589100080000       vpbroadcastd ymm10, [r9+2048]
; bias:f32x8 = splat_host [scratch + 2052]
  060c  c4427d589904080000       vpbroadcastd ymm11, [r9+2052]
; code:i32x8 = splat_32 [row + column]
  0615  c4627d582431             vpbroadcastd ymm12, [rcx+rsi]
; code:i32x8 = shr code, shifts
  061b  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0620  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0624  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc0:f32x8 = fadd acc0, bias
  0629  c4c16c58d3               vaddps ymm2, ymm2, ymm11
; acc0:f32x8 = fma scale, value, acc0
  062e  c4c22db8d5               vfmadd231ps ymm2, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 4]
  0633  c4627d58643104           vpbroadcastd ymm12, [rcx+rsi+4]
; code:i32x8 = shr code, shifts
  063a  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  063f  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0643  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc1:f32x8 = fadd acc1, bias
  0648  c4c16458db               vaddps ymm3, ymm3, ymm11
; acc1:f32x8 = fma scale, value, acc1
  064d  c4c22db8dd               vfmadd231ps ymm3, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 8]
  0652  c4627d58643108           vpbroadcastd ymm12, [rcx+rsi+8]
; code:i32x8 = shr code, shifts
  0659  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  065e  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0662  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc2:f32x8 = fadd acc2, bias
  0667  c4c15c58e3               vaddps ymm4, ymm4, ymm11
; acc2:f32x8 = fma scale, value, acc2
  066c  c4c22db8e5               vfmadd231ps ymm4, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 12]
  0671  c4627d5864310c           vpbroadcastd ymm12, [rcx+rsi+12]
; code:i32x8 = shr code, shifts
  0678  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  067d  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0681  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc3:f32x8 = fadd acc3, bias
  0686  c4c15458eb               vaddps ymm5, ymm5, ymm11
; acc3:f32x8 = fma scale, value, acc3
  068b  c4c22db8ed               vfmadd231ps ymm5, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 16]
  0690  c4627d58643110           vpbroadcastd ymm12, [rcx+rsi+16]
; code:i32x8 = shr code, shifts
  0697  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  069c  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  06a0  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc4:f32x8 = fadd acc4, bias
  06a5  c4c14c58f3               vaddps ymm6, ymm6, ymm11
; acc4:f32x8 = fma scale, value, acc4
  06aa  c4c22db8f5               vfmadd231ps ymm6, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 20]
  06af  c4627d58643114           vpbroadcastd ymm12, [rcx+rsi+20]
; code:i32x8 = shr code, shifts
  06b6  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  06bb  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  06bf  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc5:f32x8 = fadd acc5, bias
  06c4  c4c14458fb               vaddps ymm7, ymm7, ymm11
; acc5:f32x8 = fma scale, value, acc5
  06c9  c4c22db8fd               vfmadd231ps ymm7, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 24]
  06ce  c4627d58643118           vpbroadcastd ymm12, [rcx+rsi+24]
; code:i32x8 = shr code, shifts
  06d5  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  06da  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  06de  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc6:f32x8 = fadd acc6, bias
  06e3  c4413c58c3               vaddps ymm8, ymm8, ymm11
; acc6:f32x8 = fma scale, value, acc6
  06e8  c4422db8c5               vfmadd231ps ymm8, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 28]
  06ed  c4627d5864311c           vpbroadcastd ymm12, [rcx+rsi+28]
; code:i32x8 = shr code, shifts
  06f4  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  06f9  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  06fd  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc7:f32x8 = fadd acc7, bias
  0702  c4413458cb               vaddps ymm9, ymm9, ymm11
; acc7:f32x8 = fma scale, value, acc7
  0707  c4422db8cd               vfmadd231ps ymm9, ymm10, ymm13
; at = add at, 1
  070c  4883c701                 add rdi, 1
; }
  0710  4c39d7                   cmp rdi, r10
  0713  0f8cb8feffff             jl L66
L67:
; }
  0719  483b55b8                 cmp rdx, qword ptr [rbp-72]
  071d  0f8c78fdffff             jl L42
L43:
; out_column = mul column, 8
  0723  4889f1                   mov rcx, rsi
  0726  48c1e103                 shl rcx, 3
; store [out + out_column] 8 lanes acc0
  072a  488b4598                 mov rax, qword ptr [rbp-104]
  072e  c5fc111408               vmovups [rax+rcx], ymm2
; store [out + out_column + 32] 8 lanes acc1
  0733  c5fc115c0820             vmovups [rax+rcx+32], ymm3
; store [out + out_column + 64] 8 lanes acc2
  0739  c5fc11640840             vmovups [rax+rcx+64], ymm4
; store [out + out_column + 96] 8 lanes acc3
  073f  c5fc116c0860             vmovups [rax+rcx+96], ymm5
; store [out + out_column + 128] 8 lanes acc4
  0745  c5fc11b40880000000       vmovups [rax+rcx+128], ymm6
; store [out + out_column + 160] 8 lanes acc5
  074e  c5fc11bc08a0000000       vmovups [rax+rcx+160], ymm7
; store [out + out_column + 192] 8 lanes acc6
  0757  c57c118408c0000000       vmovups [rax+rcx+192], ymm8
; store [out + out_column + 224] 8 lanes acc7
  0760  c57c118c08e0000000       vmovups [rax+rcx+224], ymm9
; next_column = add next_column, 32
  0769  4883459020               add qword ptr [rbp-112], 32
; }
  076e  48837d9040               cmp qword ptr [rbp-112], 64
  0773  0f8cdffcffff             jl L40
L41:
; out = add out, 512
  0779  4881459800020000         add qword ptr [rbp-104], 512
; begin = move end
  0781  488b45b8                 mov rax, qword ptr [rbp-72]
  0785  48894580                 mov qword ptr [rbp-128], rax
; bag = add bag, 1
  0789  4883458801               add qword ptr [rbp-120], 1
; }
  078e  488b4588                 mov rax, qword ptr [rbp-120]
  0792  483b8568ffffff           cmp rax, qword ptr [rbp-152]
  0799  0f8c3dfcffff             jl L34
L35:
; leave
  079f  31c0                     xor eax, eax
L0:
  07a1  c5f877                   vzeroupper
  07a4  4883c478                 add rsp, 120
  07a8  415f                     pop r15
  07aa  415e                     pop r14
  07ac  415d                     pop r13
  07ae  415c                     pop r12
  07b0  5b                       pop rbx
  07b1  5d                       pop rbp
  07b2  c3                       ret
; seldom
L12:
; one_row_end = set 0
  07b3  4531ed                   xor r13d, r13d
  07b6  e993f9ffff               jmp L13
; failure exits
L7:
  07bb  488b45d0                 mov rax, qword ptr [rbp-48]
  07bf  ff7588                   push qword ptr [rbp-120]
  07c2  8f4058                   pop qword ptr [rax+88]
  07c5  48895060                 mov qword ptr [rax+96], rdx
  07c9  b801000000               mov eax, 1
  07ce  ebd1                     short jmp L0
L28:
  07d0  488b45d0                 mov rax, qword ptr [rbp-48]
  07d4  ff7588                   push qword ptr [rbp-120]
  07d7  8f4058                   pop qword ptr [rax+88]
  07da  48895060                 mov qword ptr [rax+96], rdx
  07de  b803000000               mov eax, 3
  07e3  ebbc                     short jmp L0
L31:
  07e5  488b45d0                 mov rax, qword ptr [rbp-48]
  07e9  ff7588                   push qword ptr [rbp-120]
  07ec  8f4058                   pop qword ptr [rax+88]
  07ef  48895060                 mov qword ptr [rax+96], rdx
  07f3  b804000000               mov eax, 4
  07f8  eba7                     short jmp L0
L38:
  07fa  488b45d0                 mov rax, qword ptr [rbp-48]
  07fe  ff7588                   push qword ptr [rbp-120]
  0801  8f4058                   pop qword ptr [rax+88]
  0804  48895060                 mov qword ptr [rax+96], rdx
  0808  b802000000               mov eax, 2
  080d  eb92                     short jmp L0
L39:
  080f  488b45d0                 mov rax, qword ptr [rbp-48]
  0813  ff7588                   push qword ptr [rbp-120]
  0816  8f4058                   pop qword ptr [rax+88]
  0819  48895060                 mov qword ptr [rax+96], rdx
  081d  b802000000               mov eax, 2
  0822  e97affffff               jmp L0
L60:
  0827  488b45d0                 mov rax, qword ptr [rbp-48]
  082b  ff7588                   push qword ptr [rbp-120]
  082e  8f4058                   pop qword ptr [rax+88]
  0831  48895060                 mov qword ptr [rax+96], rdx
  0835  b803000000               mov eax, 3
  083a  e962ffffff               jmp L0
L63:
  083f  488b45d0                 mov rax, qword ptr [rbp-48]
  0843  ff7588                   push qword ptr [rbp-120]
  0846  8f4058                   pop qword ptr [rax+88]
  0849  48895060                 mov qword ptr [rax+96], rdx
  084d  b804000000               mov eax, 4
  0852  e94affffff               jmp L0
; constants
