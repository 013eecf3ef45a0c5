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
  0125  0f8da0020000             jge L11
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
  014b  0f8566060000             jne L12
L13:
; if end == pos {
  0151  483955b8                 cmp qword ptr [rbp-72], rdx
  0155  0f8566020000             jne L15
; if pos < far_end {
  015b  483b55c8                 cmp rdx, qword ptr [rbp-56]
  015f  0f8d3a000000             jge L17
; ahead = load_i32 [indices + pos<<2 + 512]
  0165  49638c9300020000         movsxd rcx, dword ptr [r11+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  016d  410f180c89               prefetcht0 [r9+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  0172  49638c9300010000         movsxd rcx, dword ptr [r11+rdx*4+256]
; if mapping != 0 {
  017a  4d85c9                   test r9, r9
  017d  0f840d000000             je L19
; if ahead <u mapping_count {
  0183  4c39e1                   cmp rcx, r12
  0186  0f8304000000             jae L21
; ahead = load_i32 [mapping + ahead<<2]
  018c  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L21:
; }
L19:
; ahead = mul ahead, 68
  0190  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0194  488d340b                 lea rsi, [rbx+rcx]
; prefetch L2 [ahead_row]
  0198  0f1816                   prefetcht1 [rsi]
; prefetch L2 [ahead_row + 67]
  019b  0f185643                 prefetcht1 [rsi+67]
; }
L17:
; if pos < near_end {
  019f  483b55c0                 cmp rdx, qword ptr [rbp-64]
  01a3  0f8d2a000000             jge L23
; ahead = load_i32 [indices + pos<<2 + 64]
  01a9  49634c9340               movsxd rcx, dword ptr [r11+rdx*4+64]
; if mapping != 0 {
  01ae  4d85c9                   test r9, r9
  01b1  0f840d000000             je L25
; if ahead <u mapping_count {
  01b7  4c39e1                   cmp rcx, r12
  01ba  0f8304000000             jae L27
; ahead = load_i32 [mapping + ahead<<2]
  01c0  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L27:
; }
L25:
; ahead = mul ahead, 68
  01c4  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  01c8  488d340b                 lea rsi, [rbx+rcx]
; prefetch L1 [ahead_row]
  01cc  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 67]
  01cf  0f184e43                 prefetcht0 [rsi+67]
; }
L23:
; index = load_i32 [indices + pos<<2]
  01d3  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; fail_if index >=u mapping_count -> 3
  01d7  4c39e1                   cmp rcx, r12
  01da  0f83f4050000             jae L28
; if mapping != 0 {
  01e0  4d85c9                   test r9, r9
  01e3  0f8404000000             je L30
; index = load_i32 [mapping + index<<2]
  01e9  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L30:
; present = add index, 1
  01ed  488d7101                 lea rsi, [rcx+1]
; fail_if present >u row_count -> 4
  01f1  4c39fe                   cmp rsi, r15
  01f4  0f87ef050000             ja L31
; kept_bits = min present, 1
  01fa  48c7c001000000           mov rax, 1
  0201  4839f0                   cmp rax, rsi
  0204  480f4fc6                 cmovg rax, rsi
  0208  4889c6                   mov rsi, rax
; kept_bits = mul kept_bits, -1
  020b  486bf6ff                 imul rsi, rsi, -1
; store_i64 [scratch] kept_bits
  020f  498930                   mov [r8], rsi
; index = max index, 0
  0212  48c7c000000000           mov rax, 0
  0219  4839c8                   cmp rax, rcx
  021c  480f4cc1                 cmovl rax, rcx
  0220  4889c1                   mov rcx, rax
; row_offset = mul index, 68
  0223  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  0227  4801d9                   add rcx, rbx
; next_column = set 0
  022a  31c0                     xor eax, eax
  022c  48894590                 mov qword ptr [rbp-112], rax
; loop next_column < 64 {
  0230  48837d9040               cmp qword ptr [rbp-112], 64
  0235  0f8d75010000             jge L33
L32:
; column = min next_column, 32
  023b  48c7c020000000           mov rax, 32
  0242  483b4590                 cmp rax, qword ptr [rbp-112]
  0246  480f4f4590               cmovg rax, qword ptr [rbp-112]
  024b  4889c6                   mov rsi, rax
; zero:f32x8 = zero
  024e  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 64]
  0252  c4e279585940             vpbroadcastd xmm3, [rcx+64]
  0258  c4e27913db               vcvtph2ps xmm3, xmm3
; weight:f32x2 = splat_host [weights + pos<<2]
  025d  c4c279582496             vpbroadcastd xmm4, [r14+rdx*4]
; factors:f32x2 = fmul weight, factors
  0263  c5d859db                 vmulps xmm3, xmm4, xmm3
; store [scratch + 2048] 2 lanes factors
  0267  c4c178139800080000       vmovlps [r8+2048], xmm3
; scale:f32x8 = splat_host [scratch + 2048]
  0270  c4c27d589800080000       vpbroadcastd ymm3, [r8+2048]
; bias:f32x8 = splat_host [scratch + 2052]
  0279  c4c27d58a004080000       vpbroadcastd ymm4, [r8+2052]
; kept_bits:i32x8 = splat_host [scratch]
  0282  c4c27d5828               vpbroadcastd ymm5, [r8]
; scale:f32x8 = and scale, kept_bits
  0287  c5e5dbdd                 vpand ymm3, ymm3, ymm5
; bias:f32x8 = and bias, kept_bits
  028b  c5dddbe5                 vpand ymm4, ymm4, ymm5
; bias:f32x8 = fadd bias, zero
  028f  c5dc58e2                 vaddps ymm4, ymm4, ymm2
; code:i32x8 = splat_32 [row + column]
  0293  c4e27d581431             vpbroadcastd ymm2, [rcx+rsi]
; code:i32x8 = shr code, shifts
  0299  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  029e  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02a2  c5fc5bea                 vcvtdq2ps ymm5, ymm2
; value:f32x8 = fma scale, value, bias
  02a6  c4e265a8ec               vfmadd213ps ymm5, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 4]
  02ab  c4e27d58543104           vpbroadcastd ymm2, [rcx+rsi+4]
; code:i32x8 = shr code, shifts
  02b2  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02b7  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02bb  c5fc5bf2                 vcvtdq2ps ymm6, ymm2
; value:f32x8 = fma scale, value, bias
  02bf  c4e265a8f4               vfmadd213ps ymm6, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 8]
  02c4  c4e27d58543108           vpbroadcastd ymm2, [rcx+rsi+8]
; code:i32x8 = shr code, shifts
  02cb  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02d0  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02d4  c5fc5bfa                 vcvtdq2ps ymm7, ymm2
; value:f32x8 = fma scale, value, bias
  02d8  c4e265a8fc               vfmadd213ps ymm7, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 12]
  02dd  c4e27d5854310c           vpbroadcastd ymm2, [rcx+rsi+12]
; code:i32x8 = shr code, shifts
  02e4  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02e9  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02ed  c57c5bc2                 vcvtdq2ps ymm8, ymm2
; value:f32x8 = fma scale, value, bias
  02f1  c46265a8c4               vfmadd213ps ymm8, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 16]
  02f6  c4e27d58543110           vpbroadcastd ymm2, [rcx+rsi+16]
; code:i32x8 = shr code, shifts
  02fd  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0302  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0306  c57c5bca                 vcvtdq2ps ymm9, ymm2
; value:f32x8 = fma scale, value, bias
  030a  c46265a8cc               vfmadd213ps ymm9, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 20]
  030f  c4e27d58543114           vpbroadcastd ymm2, [rcx+rsi+20]
; code:i32x8 = shr code, shifts
  0316  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  031b  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  031f  c57c5bd2                 vcvtdq2ps ymm10, ymm2
; value:f32x8 = fma scale, value, bias
  0323  c46265a8d4               vfmadd213ps ymm10, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 24]
  0328  c4e27d58543118           vpbroadcastd ymm2, [rcx+rsi+24]
; code:i32x8 = shr code, shifts
  032f  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0334  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0338  c57c5bda                 vcvtdq2ps ymm11, ymm2
; value:f32x8 = fma scale, value, bias
  033c  c46265a8dc               vfmadd213ps ymm11, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 28]
  0341  c4e27d5854311c           vpbroadcastd ymm2, [rcx+rsi+28]
; code:i32x8 = shr code, shifts
  0348  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  034d  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0351  c5fc5bd2                 vcvtdq2ps ymm2, ymm2
; value:f32x8 = fma scale, value, bias
  0355  c4e265a8d4               vfmadd213ps ymm2, ymm3, ymm4
; out_column = mul column, 8
  035a  4889f7                   mov rdi, rsi
  035d  48c1e703                 shl rdi, 3
; store [out + out_column] 8 lanes value
  0361  488b4598                 mov rax, qword ptr [rbp-104]
  0365  c5fc112c38               vmovups [rax+rdi], ymm5
; store [out + out_column + 32] 8 lanes value
  036a  c5fc11743820             vmovups [rax+rdi+32], ymm6
; store [out + out_column + 64] 8 lanes value
  0370  c5fc117c3840             vmovups [rax+rdi+64], ymm7
; store [out + out_column + 96] 8 lanes value
  0376  c57c11443860             vmovups [rax+rdi+96], ymm8
; store [out + out_column + 128] 8 lanes value
  037c  c57c118c3880000000       vmovups [rax+rdi+128], ymm9
; store [out + out_column + 160] 8 lanes value
  0385  c57c119438a0000000       vmovups [rax+rdi+160], ymm10
; store [out + out_column + 192] 8 lanes value
  038e  c57c119c38c0000000       vmovups [rax+rdi+192], ymm11
; store [out + out_column + 224] 8 lanes value
  0397  c5fc119438e0000000       vmovups [rax+rdi+224], ymm2
; next_column = add next_column, 32
  03a0  4883459020               add qword ptr [rbp-112], 32
; }
  03a5  48837d9040               cmp qword ptr [rbp-112], 64
  03aa  0f8c8bfeffff             jl L32
L33:
; out = add out, 512
  03b0  4881459800020000         add qword ptr [rbp-104], 512
; bag = add bag, 1
  03b8  4883458801               add qword ptr [rbp-120], 1
; pos = add pos, 1
  03bd  4883c201                 add rdx, 1
; }
L15:
; }
  03c1  4c395588                 cmp qword ptr [rbp-120], r10
  03c5  0f8c60fdffff             jl L10
L11:
; begin = move pos
  03cb  4889d0                   mov rax, rdx
  03ce  48894580                 mov qword ptr [rbp-128], rax
; loop bag < bag_count {
  03d2  488b4588                 mov rax, qword ptr [rbp-120]
  03d6  483b8568ffffff           cmp rax, qword ptr [rbp-152]
  03dd  0f8dc0030000             jge L35
L34:
; end = move index_count
  03e3  488b8578ffffff           mov rax, qword ptr [rbp-136]
  03ea  488945b8                 mov qword ptr [rbp-72], rax
; if bag < last_bag {
  03ee  488b4588                 mov rax, qword ptr [rbp-120]
  03f2  483b8560ffffff           cmp rax, qword ptr [rbp-160]
  03f9  0f8d17000000             jge L37
; end = load_i32 [offsets + bag<<2 + 4]
  03ff  488b4588                 mov rax, qword ptr [rbp-120]
  0403  48c1e002                 shl rax, 2
  0407  48038570ffffff           add rax, qword ptr [rbp-144]
  040e  48634004                 movsxd rax, dword ptr [rax+4]
  0412  488945b8                 mov qword ptr [rbp-72], rax
; }
L37:
; fail_if end < begin -> 2
  0416  488b45b8                 mov rax, qword ptr [rbp-72]
  041a  483b4580                 cmp rax, qword ptr [rbp-128]
  041e  0f8cda030000             jl L38
; fail_if end >u index_count -> 2
  0424  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  042b  0f87e2030000             ja L39
; bag_length = sub end, begin
  0431  488b45b8                 mov rax, qword ptr [rbp-72]
  0435  482b4580                 sub rax, qword ptr [rbp-128]
  0439  488945a0                 mov qword ptr [rbp-96], rax
; looked_up = set 0
  043d  31c0                     xor eax, eax
  043f  488945a8                 mov qword ptr [rbp-88], rax
; kept = set 0
  0443  4531d2                   xor r10d, r10d
; first = move begin
  0446  488b4580                 mov rax, qword ptr [rbp-128]
  044a  488945b0                 mov qword ptr [rbp-80], rax
; next_column = set 0
  044e  31c0                     xor eax, eax
  0450  48894590                 mov qword ptr [rbp-112], rax
; loop next_column < 64 {
  0454  48837d9040               cmp qword ptr [rbp-112], 64
  0459  0f8d1e030000             jge L41
L40:
; column = min next_column, 32
  045f  48c7c020000000           mov rax, 32
  0466  483b4590                 cmp rax, qword ptr [rbp-112]
  046a  480f4f4590               cmovg rax, qword ptr [rbp-112]
  046f  4889c6                   mov rsi, rax
; acc0:f32x8 = zero
  0472  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x8 = zero
  0476  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x8 = zero
  047a  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x8 = zero
  047e  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x8 = zero
  0482  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x8 = zero
  0486  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x8 = zero
  048a  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x8 = zero
  048f  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move first
  0494  488b55b0                 mov rdx, qword ptr [rbp-80]
; loop pos < end {
  0498  483b55b8                 cmp rdx, qword ptr [rbp-72]
  049c  0f8d85020000             jge L43
L42:
; if looked_up == 0 {
  04a2  48837da800               cmp qword ptr [rbp-88], 0
  04a7  0f8517010000             jne L45
; chunk_end = add pos, 128
  04ad  4c8daa80000000           lea r13, [rdx+128]
; chunk_end = move_if end < chunk_end ? end
  04b4  4c396db8                 cmp qword ptr [rbp-72], r13
  04b8  4c0f4c6db8               cmovl r13, qword ptr [rbp-72]
; kept = set 0
  04bd  4531d2                   xor r10d, r10d
; loop pos < chunk_end {
  04c0  4c39ea                   cmp rdx, r13
  04c3  0f8dc7000000             jge L47
L46:
; if pos < far_end {
  04c9  483b55c8                 cmp rdx, qword ptr [rbp-56]
  04cd  0f8d3a000000             jge L49
; ahead = load_i32 [indices + pos<<2 + 512]
  04d3  49638c9300020000         movsxd rcx, dword ptr [r11+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  04db  410f180c89               prefetcht0 [r9+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  04e0  49638c9300010000         movsxd rcx, dword ptr [r11+rdx*4+256]
; if mapping != 0 {
  04e8  4d85c9                   test r9, r9
  04eb  0f840d000000             je L51
; if ahead <u mapping_count {
  04f1  4c39e1                   cmp rcx, r12
  04f4  0f8304000000             jae L53
; ahead = load_i32 [mapping + ahead<<2]
  04fa  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L53:
; }
L51:
; ahead = mul ahead, 68
  04fe  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0502  488d3c0b                 lea rdi, [rbx+rcx]
; prefetch L2 [ahead_row]
  0506  0f1817                   prefetcht1 [rdi]
; prefetch L2 [ahead_row + 67]
  0509  0f185743                 prefetcht1 [rdi+67]
; }
L49:
; if pos < near_end {
  050d  483b55c0                 cmp rdx, qword ptr [rbp-64]
  0511  0f8d2a000000             jge L55
; ahead = load_i32 [indices + pos<<2 + 64]
  0517  49634c9340               movsxd rcx, dword ptr [r11+rdx*4+64]
; if mapping != 0 {
  051c  4d85c9                   test r9, r9
  051f  0f840d000000             je L57
; if ahead <u mapping_count {
  0525  4c39e1                   cmp rcx, r12
  0528  0f8304000000             jae L59
; ahead = load_i32 [mapping + ahead<<2]
  052e  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L59:
; }
L57:
; ahead = mul ahead, 68
  0532  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0536  488d3c0b                 lea rdi, [rbx+rcx]
; prefetch L1 [ahead_row]
  053a  0f180f                   prefetcht0 [rdi]
; prefetch L1 [ahead_row + 67]
  053d  0f184f43                 prefetcht0 [rdi+67]
; }
L55:
; index = load_i32 [indices + pos<<2]
  0541  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; fail_if index >=u mapping_count -> 3
  0545  4c39e1                   cmp rcx, r12
  0548  0f83dd020000             jae L60
; if mapping != 0 {
  054e  4d85c9                   test r9, r9
  0551  0f8404000000             je L62
; index = load_i32 [mapping + index<<2]
  0557  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L62:
; present = add index, 1
  055b  488d7901                 lea rdi, [rcx+1]
; fail_if present >u row_count -> 4
  055f  4c39ff                   cmp rdi, r15
  0562  0f87db020000             ja L63
; row_offset = mul index, 68
  0568  486bc944                 imul rcx, rcx, 68
; store_i64 [scratch + kept<<3] row_offset
  056c  4b890cd0                 mov [r8+r10*8], rcx
; store_i64 [scratch + kept<<3 + 1024] pos
  0570  4b8994d000040000         mov [r8+r10*8+1024], rdx
; more = add kept, 1
  0578  498d4a01                 lea rcx, [r10+1]
; kept = move_if present != 0 ? more
  057c  4885ff                   test rdi, rdi
  057f  4c0f45d1                 cmovne r10, rcx
; pos = add pos, 1
  0583  4883c201                 add rdx, 1
; }
  0587  4c39ea                   cmp rdx, r13
  058a  0f8c39ffffff             jl L46
L47:
; if bag_length < 129 {
  0590  48817da081000000         cmp qword ptr [rbp-96], 129
  0598  0f8d26000000             jge L65
; looked_up = move bag_length
  059e  488b45a0                 mov rax, qword ptr [rbp-96]
  05a2  488945a8                 mov qword ptr [rbp-88], rax
; first = min kept, 1
  05a6  48c7c001000000           mov rax, 1
  05ad  4c39d0                   cmp rax, r10
  05b0  490f4fc2                 cmovg rax, r10
  05b4  488945b0                 mov qword ptr [rbp-80], rax
; first = sub end, first
  05b8  488b45b8                 mov rax, qword ptr [rbp-72]
  05bc  482b45b0                 sub rax, qword ptr [rbp-80]
  05c0  488945b0                 mov qword ptr [rbp-80], rax
; }
L65:
; }
L45:
; pos = move_if looked_up != 0 ? end
  05c4  48837da800               cmp qword ptr [rbp-88], 0
  05c9  480f4555b8               cmovne rdx, qword ptr [rbp-72]
; at = set 0
  05ce  31ff                     xor edi, edi
; loop at < kept {
  05d0  4c39d7                   cmp rdi, r10
  05d3  0f8d44010000             jge L67
L66:
; kept_offset = load_i64 [scratch + at<<3]
  05d9  498b0cf8                 mov rcx, [r8+rdi*8]
; kept_pos = load_i64 [scratch + at<<3 + 1024]
  05dd  4d8bacf800040000         mov r13, [r8+rdi*8+1024]
; row = add table, kept_offset
  05e5  4801d9                   add rcx, rbx
; factors:f32x2 = splat_f16_pair [row + 64]
  05e8  c46279585140             vpbroadcastd xmm10, [rcx+64]
  05ee  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [weights + kept_pos<<2]
  05f3  c40279581cae             vpbroadcastd xmm11, [r14+r13*4]
; factors:f32x2 = fmul weight, factors
  05f9  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [scratch + 2048] 2 lanes factors
  05fe  c44178139000080000       vmovlps [r8+2048], xmm10
; scale:f32x8 = splat_host [scratch + 2048]
  0607  c4427d589000080000       vpbroadcastd ymm10, [r8+2048]
; bias:f32x8 = splat_host [scratch + 2052]
  0610  c4427d589804080000       vpbroadcastd ymm11, [r8+2052]
; code:i32x8 = splat_32 [row + column]
  0619  c4627d582431             vpbroadcastd ymm12, [rcx+rsi]
; code:i32x8 = shr code, shifts
  061f  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0624  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0628  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc0:f32x8 = fadd acc0, bias
  062d  c4c16c58d3               vaddps ymm2, ymm2, ymm11
; acc0:f32x8 = fma scale, value, acc0
  0632  c4c22db8d5               vfmadd231ps ymm2, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 4]
  0637  c4627d58643104           vpbroadcastd ymm12, [rcx+rsi+4]
; code:i32x8 = shr code, shifts
  063e  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0643  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0647  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc1:f32x8 = fadd acc1, bias
  064c  c4c16458db               vaddps ymm3, ymm3, ymm11
; acc1:f32x8 = fma scale, value, acc1
  0651  c4c22db8dd               vfmadd231ps ymm3, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 8]
  0656  c4627d58643108           vpbroadcastd ymm12, [rcx+rsi+8]
; code:i32x8 = shr code, shifts
  065d  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0662  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0666  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc2:f32x8 = fadd acc2, bias
  066b  c4c15c58e3               vaddps ymm4, ymm4, ymm11
; acc2:f32x8 = fma scale, value, acc2
  0670  c4c22db8e5               vfmadd231ps ymm4, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 12]
  0675  c4627d5864310c           vpbroadcastd ymm12, [rcx+rsi+12]
; code:i32x8 = shr code, shifts
  067c  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0681  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0685  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc3:f32x8 = fadd acc3, bias
  068a  c4c15458eb               vaddps ymm5, ymm5, ymm11
; acc3:f32x8 = fma scale, value, acc3
  068f  c4c22db8ed               vfmadd231ps ymm5, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 16]
  0694  c4627d58643110           vpbroadcastd ymm12, [rcx+rsi+16]
; code:i32x8 = shr code, shifts
  069b  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  06a0  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  06a4  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc4:f32x8 = fadd acc4, bias
  06a9  c4c14c58f3               vaddps ymm6, ymm6, ymm11
; acc4:f32x8 = fma scale, value, acc4
  06ae  c4c22db8f5               vfmadd231ps ymm6, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 20]
  06b3  c4627d58643114           vpbroadcastd ymm12, [rcx+rsi+20]
; code:i32x8 = shr code, shifts
  06ba  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  06bf  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  06c3  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc5:f32x8 = fadd acc5, bias
  06c8  c4c14458fb               vaddps ymm7, ymm7, ymm11
; acc5:f32x8 = fma scale, value, acc5
  06cd  c4c22db8fd               vfmadd231ps ymm7, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 24]
  06d2  c4627d58643118           vpbroadcastd ymm12, [rcx+rsi+24]
; code:i32x8 = shr code, shifts
  06d9  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  06de  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  06e2  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc6:f32x8 = fadd acc6, bias
  06e7  c4413c58c3               vaddps ymm8, ymm8, ymm11
; acc6:f32x8 = fma scale, value, acc6
  06ec  c4422db8c5               vfmadd231ps ymm8, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 28]
  06f1  c4627d5864311c           vpbroadcastd ymm12, [rcx+rsi+28]
; code:i32x8 = shr code, shifts
  06f8  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  06fd  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0701  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc7:f32x8 = fadd acc7, bias
  0706  c4413458cb               vaddps ymm9, ymm9, ymm11
; acc7:f32x8 = fma scale, value, acc7
  070b  c4422db8cd               vfmadd231ps ymm9, ymm10, ymm13
; at = add at, 1
  0710  4883c701                 add rdi, 1
; }
  0714  4c39d7                   cmp rdi, r10
  0717  0f8cbcfeffff             jl L66
L67:
; }
  071d  483b55b8                 cmp rdx, qword ptr [rbp-72]
  0721  0f8c7bfdffff             jl L42
L43:
; out_column = mul column, 8
  0727  4889f1                   mov rcx, rsi
  072a  48c1e103                 shl rcx, 3
; store [out + out_column] 8 lanes acc0
  072e  488b4598                 mov rax, qword ptr [rbp-104]
  0732  c5fc111408               vmovups [rax+rcx], ymm2
; store [out + out_column + 32] 8 lanes acc1
  0737  c5fc115c0820             vmovups [rax+rcx+32], ymm3
; store [out + out_column + 64] 8 lanes acc2
  073d  c5fc11640840             vmovups [rax+rcx+64], ymm4
; store [out + out_column + 96] 8 lanes acc3
  0743  c5fc116c0860             vmovups [rax+rcx+96], ymm5
; store [out + out_column + 128] 8 lanes acc4
  0749  c5fc11b40880000000       vmovups [rax+rcx+128], ymm6
; store [out + out_column + 160] 8 lanes acc5
  0752  c5fc11bc08a0000000       vmovups [rax+rcx+160], ymm7
; store [out + out_column + 192] 8 lanes acc6
  075b  c57c118408c0000000       vmovups [rax+rcx+192], ymm8
; store [out + out_column + 224] 8 lanes acc7
  0764  c57c118c08e0000000       vmovups [rax+rcx+224], ymm9
; next_column = add next_column, 32
  076d  4883459020               add qword ptr [rbp-112], 32
; }
  0772  48837d9040               cmp qword ptr [rbp-112], 64
  0777  0f8ce2fcffff             jl L40
L41:
; out = add out, 512
  077d  4881459800020000         add qword ptr [rbp-104], 512
; bag = add bag, 1
  0785  4883458801               add qword ptr [rbp-120], 1
; begin = move end
  078a  488b45b8                 mov rax, qword ptr [rbp-72]
  078e  48894580                 mov qword ptr [rbp-128], rax
; }
  0792  488b4588                 mov rax, qword ptr [rbp-120]
  0796  483b8568ffffff           cmp rax, qword ptr [rbp-152]
  079d  0f8c40fcffff             jl L34
L35:
; leave
  07a3  31c0                     xor eax, eax
L0:
  07a5  c5f877                   vzeroupper
  07a8  4883c478                 add rsp, 120
  07ac  415f                     pop r15
  07ae  415e                     pop r14
  07b0  415d                     pop r13
  07b2  415c                     pop r12
  07b4  5b                       pop rbx
  07b5  5d                       pop rbp
  07b6  c3                       ret
; seldom
L12:
; one_row_end = set 0
  07b7  4531d2                   xor r10d, r10d
  07ba  e992f9ffff               jmp L13
; failure exits
L7:
  07bf  488b45d0                 mov rax, qword ptr [rbp-48]
  07c3  ff7588                   push qword ptr [rbp-120]
  07c6  8f4058                   pop qword ptr [rax+88]
  07c9  48895060                 mov qword ptr [rax+96], rdx
  07cd  b801000000               mov eax, 1
  07d2  ebd1                     short jmp L0
L28:
  07d4  488b45d0                 mov rax, qword ptr [rbp-48]
  07d8  ff7588                   push qword ptr [rbp-120]
  07db  8f4058                   pop qword ptr [rax+88]
  07de  48895060                 mov qword ptr [rax+96], rdx
  07e2  b803000000               mov eax, 3
  07e7  ebbc                     short jmp L0
L31:
  07e9  488b45d0                 mov rax, qword ptr [rbp-48]
  07ed  ff7588                   push qword ptr [rbp-120]
  07f0  8f4058                   pop qword ptr [rax+88]
  07f3  48895060                 mov qword ptr [rax+96], rdx
  07f7  b804000000               mov eax, 4
  07fc  eba7                     short jmp L0
L38:
  07fe  488b45d0                 mov rax, qword ptr [rbp-48]
  0802  ff7588                   push qword ptr [rbp-120]
  0805  8f4058                   pop qword ptr [rax+88]
  0808  48895060                 mov qword ptr [rax+96], rdx
  080c  b802000000               mov eax, 2
  0811  eb92                     short jmp L0
L39:
  0813  488b45d0                 mov rax, qword ptr [rbp-48]
  0817  ff7588                   push qword ptr [rbp-120]
  081a  8f4058                   pop qword ptr [rax+88]
  081d  48895060                 mov qword ptr [rax+96], rdx
  0821  b802000000               mov eax, 2
  0826  e97affffff               jmp L0
L60:
  082b  488b45d0                 mov rax, qword ptr [rbp-48]
  082f  ff7588                   push qword ptr [rbp-120]
  0832  8f4058                   pop qword ptr [rax+88]
  0835  48895060                 mov qword ptr [rax+96], rdx
  0839  b803000000               mov eax, 3
  083e  e962ffffff               jmp L0
L63:
  0843  488b45d0                 mov rax, qword ptr [rbp-48]
  0847  ff7588                   push qword ptr [rbp-120]
  084a  8f4058                   pop qword ptr [rax+88]
  084d  48895060                 mov qword ptr [rax+96], rdx
  0851  b804000000               mov eax, 4
  0856  e94affffff               jmp L0
; constants
