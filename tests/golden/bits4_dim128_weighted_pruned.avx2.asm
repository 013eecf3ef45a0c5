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
  0057  48894598                 mov qword ptr [rbp-104], rax
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
  0171  0f820a070000             jb L19
; }
L18:
; pos = move begin
  0177  4889cf                   mov rdi, rcx
; one_row_end = sub index_count, pos
  017a  4c8b5d88                 mov r11, qword ptr [rbp-120]
  017e  4929fb                   sub r11, rdi
; one_row_end = add one_row_end, bag
  0181  4c035d90                 add r11, qword ptr [rbp-112]
; one_row_end = move_if last_bag < one_row_end ? last_bag
  0185  4c399d60ffffff           cmp qword ptr [rbp-160], r11
  018c  4c0f4c9d60ffffff         cmovl r11, qword ptr [rbp-160]
; if row_count == 0 {
  0194  4d85ff                   test r15, r15
  0197  0f8503000000             jne L21
; one_row_end = set 0
  019d  4531db                   xor r11d, r11d
; }
L21:
; out = add out, 0
  01a0  488b4598                 mov rax, qword ptr [rbp-104]
  01a4  488d08                   lea rcx, [rax]
; loop bag < one_row_end {
  01a7  4c395d90                 cmp qword ptr [rbp-112], r11
  01ab  0f8d5b020000             jge L23
L22:
; last_row = load_i32 [offsets + bag<<2 + 4]
  01b1  488b4590                 mov rax, qword ptr [rbp-112]
  01b5  48c1e002                 shl rax, 2
  01b9  48034580                 add rax, qword ptr [rbp-128]
  01bd  48635004                 movsxd rdx, dword ptr [rax+4]
; last_row = add last_row, -1
  01c1  4883c2ff                 add rdx, -1
; if last_row != pos, seldom {
  01c5  4839fa                   cmp rdx, rdi
  01c8  0f85a0050000             jne L24
L25:
; if last_row == pos {
; if pos < last_end, seldom {
  01ce  483b7dc8                 cmp rdi, qword ptr [rbp-56]
  01d2  0f8ca7050000             jl L27
L28:
; index = load_i32 [indices + pos<<2]
  01d8  496314bc                 movsxd rdx, dword ptr [r12+rdi*4]
; fail_if index >=u mapping_count -> 3
  01dc  4c39ea                   cmp rdx, r13
  01df  0f83b4060000             jae L29
; if mapping != 0 {
  01e5  4d85d2                   test r10, r10
  01e8  0f8404000000             je L31
; index = load_i32 [mapping + index<<2]
  01ee  49631492                 movsxd rdx, dword ptr [r10+rdx*4]
; }
L31:
; present = add index, 1
  01f2  4c8d4a01                 lea r9, [rdx+1]
; fail_if row_count <u present -> 4
  01f6  4d39cf                   cmp r15, r9
  01f9  0f82b2060000             jb L32
; if present != 0 {
  01ff  4d85c9                   test r9, r9
  0202  0f846e010000             je L34
; row_offset = mul index, 68
  0208  486bd244                 imul rdx, rdx, 68
; row = add table, row_offset
  020c  4d8d0416                 lea r8, [r14+rdx]
; next_column = set 0
  0210  31c0                     xor eax, eax
  0212  488945a0                 mov qword ptr [rbp-96], rax
; loop next_column < 64 {
  0216  48837da040               cmp qword ptr [rbp-96], 64
  021b  0f8d55010000             jge L36
L35:
; column = min next_column, 32
  0221  48c7c020000000           mov rax, 32
  0228  483b45a0                 cmp rax, qword ptr [rbp-96]
  022c  480f4f45a0               cmovg rax, qword ptr [rbp-96]
  0231  4889c2                   mov rdx, rax
; zero:f32x8 = zero
  0234  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 64]
  0238  c4c279585840             vpbroadcastd xmm3, [r8+64]
  023e  c4e27913db               vcvtph2ps xmm3, xmm3
; weight:f32x2 = splat_host [weights + pos<<2]
  0243  c4e2795824bb             vpbroadcastd xmm4, [rbx+rdi*4]
; factors:f32x2 = fmul weight, factors
  0249  c5d859db                 vmulps xmm3, xmm4, xmm3
; store [scratch] 2 lanes factors
  024d  c5f8131e                 vmovlps [rsi], xmm3
; scale:f32x8 = splat_host [scratch]
  0251  c4e27d581e               vpbroadcastd ymm3, [rsi]
; bias:f32x8 = splat_host [scratch + 4]
  0256  c4e27d586604             vpbroadcastd ymm4, [rsi+4]
; bias:f32x8 = fadd bias, zero
  025c  c5dc58e2                 vaddps ymm4, ymm4, ymm2
; code:i32x8 = splat_32 [row + column]
  0260  c4c27d581410             vpbroadcastd ymm2, [r8+rdx]
; code:i32x8 = shr code, shifts
  0266  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  026b  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  026f  c5fc5bea                 vcvtdq2ps ymm5, ymm2
; value:f32x8 = fma scale, value, bias
  0273  c4e265a8ec               vfmadd213ps ymm5, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 4]
  0278  c4c27d58541004           vpbroadcastd ymm2, [r8+rdx+4]
; code:i32x8 = shr code, shifts
  027f  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0284  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0288  c5fc5bf2                 vcvtdq2ps ymm6, ymm2
; value:f32x8 = fma scale, value, bias
  028c  c4e265a8f4               vfmadd213ps ymm6, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 8]
  0291  c4c27d58541008           vpbroadcastd ymm2, [r8+rdx+8]
; code:i32x8 = shr code, shifts
  0298  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  029d  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02a1  c5fc5bfa                 vcvtdq2ps ymm7, ymm2
; value:f32x8 = fma scale, value, bias
  02a5  c4e265a8fc               vfmadd213ps ymm7, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 12]
  02aa  c4c27d5854100c           vpbroadcastd ymm2, [r8+rdx+12]
; code:i32x8 = shr code, shifts
  02b1  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02b6  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02ba  c57c5bc2                 vcvtdq2ps ymm8, ymm2
; value:f32x8 = fma scale, value, bias
  02be  c46265a8c4               vfmadd213ps ymm8, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 16]
  02c3  c4c27d58541010           vpbroadcastd ymm2, [r8+rdx+16]
; code:i32x8 = shr code, shifts
  02ca  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02cf  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02d3  c57c5bca                 vcvtdq2ps ymm9, ymm2
; value:f32x8 = fma scale, value, bias
  02d7  c46265a8cc               vfmadd213ps ymm9, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 20]
  02dc  c4c27d58541014           vpbroadcastd ymm2, [r8+rdx+20]
; code:i32x8 = shr code, shifts
  02e3  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02e8  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02ec  c57c5bd2                 vcvtdq2ps ymm10, ymm2
; value:f32x8 = fma scale, value, bias
  02f0  c46265a8d4               vfmadd213ps ymm10, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 24]
  02f5  c4c27d58541018           vpbroadcastd ymm2, [r8+rdx+24]
; code:i32x8 = shr code, shifts
  02fc  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0301  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0305  c57c5bda                 vcvtdq2ps ymm11, ymm2
; value:f32x8 = fma scale, value, bias
  0309  c46265a8dc               vfmadd213ps ymm11, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 28]
  030e  c4c27d5854101c           vpbroadcastd ymm2, [r8+rdx+28]
; code:i32x8 = shr code, shifts
  0315  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  031a  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  031e  c5fc5bd2                 vcvtdq2ps ymm2, ymm2
; value:f32x8 = fma scale, value, bias
  0322  c4e265a8d4               vfmadd213ps ymm2, ymm3, ymm4
; out_column = mul column, 8
  0327  48c1e203                 shl rdx, 3
; store [out + out_column] 8 lanes value
  032b  c5fc112c11               vmovups [rcx+rdx], ymm5
; store [out + out_column + 32] 8 lanes value
  0330  c5fc11741120             vmovups [rcx+rdx+32], ymm6
; store [out + out_column + 64] 8 lanes value
  0336  c5fc117c1140             vmovups [rcx+rdx+64], ymm7
; store [out + out_column + 96] 8 lanes value
  033c  c57c11441160             vmovups [rcx+rdx+96], ymm8
; store [out + out_column + 128] 8 lanes value
  0342  c57c118c1180000000       vmovups [rcx+rdx+128], ymm9
; store [out + out_column + 160] 8 lanes value
  034b  c57c119411a0000000       vmovups [rcx+rdx+160], ymm10
; store [out + out_column + 192] 8 lanes value
  0354  c57c119c11c0000000       vmovups [rcx+rdx+192], ymm11
; store [out + out_column + 224] 8 lanes value
  035d  c5fc119411e0000000       vmovups [rcx+rdx+224], ymm2
; next_column = add next_column, 32
  0366  488345a020               add qword ptr [rbp-96], 32
; }
  036b  48837da040               cmp qword ptr [rbp-96], 64
  0370  0f8cabfeffff             jl L35
L36:
; }
L34:
; if present == 0 {
  0376  4d85c9                   test r9, r9
  0379  0f8573000000             jne L38
; next_column = set 0
  037f  31c0                     xor eax, eax
  0381  488945a0                 mov qword ptr [rbp-96], rax
; loop next_column < 64 {
  0385  48837da040               cmp qword ptr [rbp-96], 64
  038a  0f8d62000000             jge L40
L39:
; column = min next_column, 32
  0390  48c7c020000000           mov rax, 32
  0397  483b45a0                 cmp rax, qword ptr [rbp-96]
  039b  480f4f45a0               cmovg rax, qword ptr [rbp-96]
  03a0  4889c2                   mov rdx, rax
; zero:f32x8 = zero
  03a3  c5e857d2                 vxorps xmm2, xmm2, xmm2
; out_column = mul column, 8
  03a7  48c1e203                 shl rdx, 3
; store [out + out_column] 8 lanes zero
  03ab  c5fc111411               vmovups [rcx+rdx], ymm2
; store [out + out_column + 32] 8 lanes zero
  03b0  c5fc11541120             vmovups [rcx+rdx+32], ymm2
; store [out + out_column + 64] 8 lanes zero
  03b6  c5fc11541140             vmovups [rcx+rdx+64], ymm2
; store [out + out_column + 96] 8 lanes zero
  03bc  c5fc11541160             vmovups [rcx+rdx+96], ymm2
; store [out + out_column + 128] 8 lanes zero
  03c2  c5fc11941180000000       vmovups [rcx+rdx+128], ymm2
; store [out + out_column + 160] 8 lanes zero
  03cb  c5fc119411a0000000       vmovups [rcx+rdx+160], ymm2
; store [out + out_column + 192] 8 lanes zero
  03d4  c5fc119411c0000000       vmovups [rcx+rdx+192], ymm2
; store [out + out_column + 224] 8 lanes zero
  03dd  c5fc119411e0000000       vmovups [rcx+rdx+224], ymm2
; next_column = add next_column, 32
  03e6  488345a020               add qword ptr [rbp-96], 32
; }
  03eb  48837da040               cmp qword ptr [rbp-96], 64
  03f0  7c9e                     short jl L39
L40:
; }
L38:
; out = add out, 512
  03f2  4881c100020000           add rcx, 512
; bag = add bag, 1
  03f9  4883459001               add qword ptr [rbp-112], 1
; pos = add pos, 1
  03fe  4883c701                 add rdi, 1
; }
L26:
; }
  0402  4c395d90                 cmp qword ptr [rbp-112], r11
  0406  0f8ca5fdffff             jl L22
L23:
; out = add out, 0
  040c  488d01                   lea rax, [rcx]
  040f  48894598                 mov qword ptr [rbp-104], rax
; begin = move pos
  0413  4889f9                   mov rcx, rdi
; loop bag < bag_count {
  0416  488b4590                 mov rax, qword ptr [rbp-112]
  041a  483b8568ffffff           cmp rax, qword ptr [rbp-152]
  0421  0f8d33030000             jge L42
L41:
; end = move index_count
  0427  488b4588                 mov rax, qword ptr [rbp-120]
  042b  488945c0                 mov qword ptr [rbp-64], rax
; if bag < last_bag {
  042f  488b4590                 mov rax, qword ptr [rbp-112]
  0433  483b8560ffffff           cmp rax, qword ptr [rbp-160]
  043a  0f8d14000000             jge L44
; end = load_i32 [offsets + bag<<2 + 4]
  0440  488b4590                 mov rax, qword ptr [rbp-112]
  0444  48c1e002                 shl rax, 2
  0448  48034580                 add rax, qword ptr [rbp-128]
  044c  48634004                 movsxd rax, dword ptr [rax+4]
  0450  488945c0                 mov qword ptr [rbp-64], rax
; }
L44:
; fail_if end < begin -> 2
  0454  48394dc0                 cmp qword ptr [rbp-64], rcx
  0458  0f8c6b040000             jl L45
; fail_if index_count <u end -> 2
  045e  488b4588                 mov rax, qword ptr [rbp-120]
  0462  483b45c0                 cmp rax, qword ptr [rbp-64]
  0466  0f8275040000             jb L46
; bag_length = sub end, begin
  046c  488b45c0                 mov rax, qword ptr [rbp-64]
  0470  4829c8                   sub rax, rcx
  0473  488945a8                 mov qword ptr [rbp-88], rax
; looked_up = set 0
  0477  31c0                     xor eax, eax
  0479  488945b0                 mov qword ptr [rbp-80], rax
; kept = set 0
  047d  4531c0                   xor r8d, r8d
; first = move begin
  0480  4889c8                   mov rax, rcx
  0483  488945b8                 mov qword ptr [rbp-72], rax
; next_column = set 0
  0487  31c0                     xor eax, eax
  0489  488945a0                 mov qword ptr [rbp-96], rax
; loop next_column < 64 {
  048d  48837da040               cmp qword ptr [rbp-96], 64
  0492  0f8da0020000             jge L48
L47:
; column = min next_column, 32
  0498  48c7c020000000           mov rax, 32
  049f  483b45a0                 cmp rax, qword ptr [rbp-96]
  04a3  480f4f45a0               cmovg rax, qword ptr [rbp-96]
  04a8  4889c2                   mov rdx, rax
; acc0:f32x8 = zero
  04ab  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x8 = zero
  04af  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x8 = zero
  04b3  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x8 = zero
  04b7  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x8 = zero
  04bb  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x8 = zero
  04bf  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x8 = zero
  04c3  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x8 = zero
  04c8  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move first
  04cd  488b7db8                 mov rdi, qword ptr [rbp-72]
; loop pos < end {
  04d1  483b7dc0                 cmp rdi, qword ptr [rbp-64]
  04d5  0f8d07020000             jge L50
L49:
; if looked_up == 0 {
  04db  48837db000               cmp qword ptr [rbp-80], 0
  04e0  0f85a3000000             jne L52
; chunk_end = add pos, 128
  04e6  4c8d9f80000000           lea r11, [rdi+128]
; chunk_end = move_if end < chunk_end ? end
  04ed  4c395dc0                 cmp qword ptr [rbp-64], r11
  04f1  4c0f4c5dc0               cmovl r11, qword ptr [rbp-64]
; kept = set 0
  04f6  4531c0                   xor r8d, r8d
; loop pos < chunk_end {
  04f9  4c39df                   cmp rdi, r11
  04fc  0f8d53000000             jge L54
L53:
; if pos < last_end, seldom {
  0502  483b7dc8                 cmp rdi, qword ptr [rbp-56]
  0506  0f8cf4020000             jl L55
L56:
; index = load_i32 [indices + pos<<2]
  050c  49630cbc                 movsxd rcx, dword ptr [r12+rdi*4]
; fail_if index >=u mapping_count -> 3
  0510  4c39e9                   cmp rcx, r13
  0513  0f83e0030000             jae L57
; if mapping != 0 {
  0519  4d85d2                   test r10, r10
  051c  0f8404000000             je L59
; index = load_i32 [mapping + index<<2]
  0522  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L59:
; present = add index, 1
  0526  4c8d4901                 lea r9, [rcx+1]
; fail_if row_count <u present -> 4
  052a  4d39cf                   cmp r15, r9
  052d  0f82de030000             jb L60
; store_i64 [scratch + kept<<3 + 2064] index
  0533  4a898cc610080000         mov [rsi+r8*8+2064], rcx
; weight_bits = load_i32 [weights + pos<<2]
  053b  48630cbb                 movsxd rcx, dword ptr [rbx+rdi*4]
; store_i32 [scratch + kept<<2 + 16] weight_bits
  053f  42894c8610               mov [rsi+r8*4+16], ecx
; kept = count kept, present
  0544  4983f901                 cmp r9, 1
  0548  4983d8ff                 sbb r8, -1
; pos = add pos, 1
  054c  4883c701                 add rdi, 1
; }
  0550  4c39df                   cmp rdi, r11
  0553  7cad                     short jl L53
L54:
; if bag_length < 129 {
  0555  48817da881000000         cmp qword ptr [rbp-88], 129
  055d  0f8d26000000             jge L62
; looked_up = move bag_length
  0563  488b45a8                 mov rax, qword ptr [rbp-88]
  0567  488945b0                 mov qword ptr [rbp-80], rax
; first = min kept, 1
  056b  48c7c001000000           mov rax, 1
  0572  4c39c0                   cmp rax, r8
  0575  490f4fc0                 cmovg rax, r8
  0579  488945b8                 mov qword ptr [rbp-72], rax
; first = sub end, first
  057d  488b45c0                 mov rax, qword ptr [rbp-64]
  0581  482b45b8                 sub rax, qword ptr [rbp-72]
  0585  488945b8                 mov qword ptr [rbp-72], rax
; }
L62:
; }
L52:
; pos = move_if looked_up != 0 ? end
  0589  48837db000               cmp qword ptr [rbp-80], 0
  058e  480f457dc0               cmovne rdi, qword ptr [rbp-64]
; at = set 0
  0593  4531c9                   xor r9d, r9d
; loop at < kept {
  0596  4d39c1                   cmp r9, r8
  0599  0f8d39010000             jge L64
L63:
; kept_row = load_i64 [scratch + at<<3 + 2064]
  059f  4a8b8cce10080000         mov rcx, [rsi+r9*8+2064]
; row_offset = mul kept_row, 68
  05a7  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  05ab  4c01f1                   add rcx, r14
; factors:f32x2 = splat_f16_pair [row + 64]
  05ae  c46279585140             vpbroadcastd xmm10, [rcx+64]
  05b4  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [scratch + at<<2 + 16]
  05b9  c42279585c8e10           vpbroadcastd xmm11, [rsi+r9*4+16]
; factors:f32x2 = fmul weight, factors
  05c0  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [scratch] 2 lanes factors
  05c5  c5781316                 vmovlps [rsi], xmm10
; scale:f32x8 = splat_host [scratch]
  05c9  c4627d5816               vpbroadcastd ymm10, [rsi]
; bias:f32x8 = splat_host [scratch + 4]
  05ce  c4627d585e04             vpbroadcastd ymm11, [rsi+4]
; code:i32x8 = splat_32 [row + column]
  05d4  c4627d582411             vpbroadcastd ymm12, [rcx+rdx]
; code:i32x8 = shr code, shifts
  05da  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  05df  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  05e3  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc0:f32x8 = fadd acc0, bias
  05e8  c4c16c58d3               vaddps ymm2, ymm2, ymm11
; acc0:f32x8 = fma scale, value, acc0
  05ed  c4c22db8d5               vfmadd231ps ymm2, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 4]
  05f2  c4627d58641104           vpbroadcastd ymm12, [rcx+rdx+4]
; code:i32x8 = shr code, shifts
  05f9  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  05fe  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0602  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc1:f32x8 = fadd acc1, bias
  0607  c4c16458db               vaddps ymm3, ymm3, ymm11
; acc1:f32x8 = fma scale, value, acc1
  060c  c4c22db8dd               vfmadd231ps ymm3, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 8]
  0611  c4627d58641108           vpbroadcastd ymm12, [rcx+rdx+8]
; code:i32x8 = shr code, shifts
  0618  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  061d  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0621  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc2:f32x8 = fadd acc2, bias
  0626  c4c15c58e3               vaddps ymm4, ymm4, ymm11
; acc2:f32x8 = fma scale, value, acc2
  062b  c4c22db8e5               vfmadd231ps ymm4, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 12]
  0630  c4627d5864110c           vpbroadcastd ymm12, [rcx+rdx+12]
; code:i32x8 = shr code, shifts
  0637  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  063c  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0640  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc3:f32x8 = fadd acc3, bias
  0645  c4c15458eb               vaddps ymm5, ymm5, ymm11
; acc3:f32x8 = fma scale, value, acc3
  064a  c4c22db8ed               vfmadd231ps ymm5, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 16]
  064f  c4627d58641110           vpbroadcastd ymm12, [rcx+rdx+16]
; code:i32x8 = shr code, shifts
  0656  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  065b  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  065f  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc4:f32x8 = fadd acc4, bias
  0664  c4c14c58f3               vaddps ymm6, ymm6, ymm11
; acc4:f32x8 = fma scale, value, acc4
  0669  c4c22db8f5               vfmadd231ps ymm6, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 20]
  066e  c4627d58641114           vpbroadcastd ymm12, [rcx+rdx+20]
; code:i32x8 = shr code, shifts
  0675  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  067a  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  067e  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc5:f32x8 = fadd acc5, bias
  0683  c4c14458fb               vaddps ymm7, ymm7, ymm11
; acc5:f32x8 = fma scale, value, acc5
  0688  c4c22db8fd               vfmadd231ps ymm7, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 24]
  068d  c4627d58641118           vpbroadcastd ymm12, [rcx+rdx+24]
; code:i32x8 = shr code, shifts
  0694  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0699  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  069d  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc6:f32x8 = fadd acc6, bias
  06a2  c4413c58c3               vaddps ymm8, ymm8, ymm11
; acc6:f32x8 = fma scale, value, acc6
  06a7  c4422db8c5               vfmadd231ps ymm8, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 28]
  06ac  c4627d5864111c           vpbroadcastd ymm12, [rcx+rdx+28]
; code:i32x8 = shr code, shifts
  06b3  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  06b8  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  06bc  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc7:f32x8 = fadd acc7, bias
  06c1  c4413458cb               vaddps ymm9, ymm9, ymm11
; acc7:f32x8 = fma scale, value, acc7
  06c6  c4422db8cd               vfmadd231ps ymm9, ymm10, ymm13
; at = add at, 1
  06cb  4983c101                 add r9, 1
; }
  06cf  4d39c1                   cmp r9, r8
  06d2  0f8cc7feffff             jl L63
L64:
; }
  06d8  483b7dc0                 cmp rdi, qword ptr [rbp-64]
  06dc  0f8cf9fdffff             jl L49
L50:
; out_column = mul column, 8
  06e2  4889d1                   mov rcx, rdx
  06e5  48c1e103                 shl rcx, 3
; store [out + out_column] 8 lanes acc0
  06e9  488b4598                 mov rax, qword ptr [rbp-104]
  06ed  c5fc111408               vmovups [rax+rcx], ymm2
; store [out + out_column + 32] 8 lanes acc1
  06f2  c5fc115c0820             vmovups [rax+rcx+32], ymm3
; store [out + out_column + 64] 8 lanes acc2
  06f8  c5fc11640840             vmovups [rax+rcx+64], ymm4
; store [out + out_column + 96] 8 lanes acc3
  06fe  c5fc116c0860             vmovups [rax+rcx+96], ymm5
; store [out + out_column + 128] 8 lanes acc4
  0704  c5fc11b40880000000       vmovups [rax+rcx+128], ymm6
; store [out + out_column + 160] 8 lanes acc5
  070d  c5fc11bc08a0000000       vmovups [rax+rcx+160], ymm7
; store [out + out_column + 192] 8 lanes acc6
  0716  c57c118408c0000000       vmovups [rax+rcx+192], ymm8
; store [out + out_column + 224] 8 lanes acc7
  071f  c57c118c08e0000000       vmovups [rax+rcx+224], ymm9
; next_column = add next_column, 32
  0728  488345a020               add qword ptr [rbp-96], 32
; }
  072d  48837da040               cmp qword ptr [rbp-96], 64
  0732  0f8c60fdffff             jl L47
L48:
; out = add out, 512
  0738  4881459800020000         add qword ptr [rbp-104], 512
; bag = add bag, 1
  0740  4883459001               add qword ptr [rbp-112], 1
; begin = move end
  0745  488b4dc0                 mov rcx, qword ptr [rbp-64]
; }
  0749  488b4590                 mov rax, qword ptr [rbp-112]
  074d  483b8568ffffff           cmp rax, qword ptr [rbp-152]
  0754  0f8ccdfcffff             jl L41
L42:
; leave
  075a  31c0                     xor eax, eax
L0:
  075c  c5f877                   vzeroupper
  075f  4883c478                 add rsp, 120
  0763  415f                     pop r15
  0765  415e                     pop r14
  0767  415d                     pop r13
  0769  415c                     pop r12
  076b  5b                       pop rbx
  076c  5d                       pop rbp
  076d  c3                       ret
; seldom
L24:
; one_row_end = set 0
  076e  4531db                   xor r11d, r11d
  0771  4839fa                   cmp rdx, rdi
  0774  0f8588fcffff             jne L26
  077a  e94ffaffff               jmp L25
; seldom
L27:
; if pos < far_end {
  077f  483bbd70ffffff           cmp rdi, qword ptr [rbp-144]
  0786  0f8d39000000             jge L66
; ahead = load_i32 [indices + pos<<2 + 512]
  078c  496394bc00020000         movsxd rdx, dword ptr [r12+rdi*4+512]
; prefetch L1 [mapping + ahead<<2]
  0794  410f180c92               prefetcht0 [r10+rdx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  0799  496394bc00010000         movsxd rdx, dword ptr [r12+rdi*4+256]
; if mapping != 0 {
  07a1  4d85d2                   test r10, r10
  07a4  0f840d000000             je L68
; if ahead <u mapping_count {
  07aa  4c39ea                   cmp rdx, r13
  07ad  0f8304000000             jae L70
; ahead = load_i32 [mapping + ahead<<2]
  07b3  49631492                 movsxd rdx, dword ptr [r10+rdx*4]
; }
L70:
; }
L68:
; ahead = mul ahead, 68
  07b7  486bd244                 imul rdx, rdx, 68
; ahead_row = add table, ahead
  07bb  4c01f2                   add rdx, r14
; prefetch L2 [ahead_row]
  07be  0f1812                   prefetcht1 [rdx]
; prefetch L2 [ahead_row + 67]
  07c1  0f185243                 prefetcht1 [rdx+67]
; }
L66:
; if pos < near_end {
  07c5  483bbd78ffffff           cmp rdi, qword ptr [rbp-136]
  07cc  0f8d29000000             jge L72
; ahead = load_i32 [indices + pos<<2 + 64]
  07d2  496354bc40               movsxd rdx, dword ptr [r12+rdi*4+64]
; if mapping != 0 {
  07d7  4d85d2                   test r10, r10
  07da  0f840d000000             je L74
; if ahead <u mapping_count {
  07e0  4c39ea                   cmp rdx, r13
  07e3  0f8304000000             jae L76
; ahead = load_i32 [mapping + ahead<<2]
  07e9  49631492                 movsxd rdx, dword ptr [r10+rdx*4]
; }
L76:
; }
L74:
; ahead = mul ahead, 68
  07ed  486bd244                 imul rdx, rdx, 68
; ahead_row = add table, ahead
  07f1  4c01f2                   add rdx, r14
; prefetch L1 [ahead_row]
  07f4  0f180a                   prefetcht0 [rdx]
; prefetch L1 [ahead_row + 67]
  07f7  0f184a43                 prefetcht0 [rdx+67]
; }
L72:
  07fb  e9d8f9ffff               jmp L28
; seldom
L55:
; if pos < far_end {
  0800  483bbd70ffffff           cmp rdi, qword ptr [rbp-144]
  0807  0f8d39000000             jge L78
; ahead = load_i32 [indices + pos<<2 + 512]
  080d  49638cbc00020000         movsxd rcx, dword ptr [r12+rdi*4+512]
; prefetch L1 [mapping + ahead<<2]
  0815  410f180c8a               prefetcht0 [r10+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  081a  49638cbc00010000         movsxd rcx, dword ptr [r12+rdi*4+256]
; if mapping != 0 {
  0822  4d85d2                   test r10, r10
  0825  0f840d000000             je L80
; if ahead <u mapping_count {
  082b  4c39e9                   cmp rcx, r13
  082e  0f8304000000             jae L82
; ahead = load_i32 [mapping + ahead<<2]
  0834  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L82:
; }
L80:
; ahead = mul ahead, 68
  0838  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  083c  4c01f1                   add rcx, r14
; prefetch L2 [ahead_row]
  083f  0f1811                   prefetcht1 [rcx]
; prefetch L2 [ahead_row + 67]
  0842  0f185143                 prefetcht1 [rcx+67]
; }
L78:
; if pos < near_end {
  0846  483bbd78ffffff           cmp rdi, qword ptr [rbp-136]
  084d  0f8d29000000             jge L84
; ahead = load_i32 [indices + pos<<2 + 64]
  0853  49634cbc40               movsxd rcx, dword ptr [r12+rdi*4+64]
; if mapping != 0 {
  0858  4d85d2                   test r10, r10
  085b  0f840d000000             je L86
; if ahead <u mapping_count {
  0861  4c39e9                   cmp rcx, r13
  0864  0f8304000000             jae L88
; ahead = load_i32 [mapping + ahead<<2]
  086a  49630c8a                 movsxd rcx, dword ptr [r10+rcx*4]
; }
L88:
; }
L86:
; ahead = mul ahead, 68
  086e  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0872  4c01f1                   add rcx, r14
; prefetch L1 [ahead_row]
  0875  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 67]
  0878  0f184943                 prefetcht0 [rcx+67]
; }
L84:
  087c  e98bfcffff               jmp L56
; failure exits
L19:
  0881  488b45d0                 mov rax, qword ptr [rbp-48]
  0885  ff7590                   push qword ptr [rbp-112]
  0888  8f4068                   pop qword ptr [rax+104]
  088b  48897870                 mov qword ptr [rax+112], rdi
  088f  b801000000               mov eax, 1
  0894  e9c3feffff               jmp L0
L29:
  0899  488b45d0                 mov rax, qword ptr [rbp-48]
  089d  ff7590                   push qword ptr [rbp-112]
  08a0  8f4068                   pop qword ptr [rax+104]
  08a3  48897870                 mov qword ptr [rax+112], rdi
  08a7  b803000000               mov eax, 3
  08ac  e9abfeffff               jmp L0
L32:
  08b1  488b45d0                 mov rax, qword ptr [rbp-48]
  08b5  ff7590                   push qword ptr [rbp-112]
  08b8  8f4068                   pop qword ptr [rax+104]
  08bb  48897870                 mov qword ptr [rax+112], rdi
  08bf  b804000000               mov eax, 4
  08c4  e993feffff               jmp L0
L45:
  08c9  488b45d0                 mov rax, qword ptr [rbp-48]
  08cd  ff7590                   push qword ptr [rbp-112]
  08d0  8f4068                   pop qword ptr [rax+104]
  08d3  48897870                 mov qword ptr [rax+112], rdi
  08d7  b802000000               mov eax, 2
  08dc  e97bfeffff               jmp L0
L46:
  08e1  488b45d0                 mov rax, qword ptr [rbp-48]
  08e5  ff7590                   push qword ptr [rbp-112]
  08e8  8f4068                   pop qword ptr [rax+104]
  08eb  48897870                 mov qword ptr [rax+112], rdi
  08ef  b802000000               mov eax, 2
  08f4  e963feffff               jmp L0
L57:
  08f9  488b45d0                 mov rax, qword ptr [rbp-48]
  08fd  ff7590                   push qword ptr [rbp-112]
  0900  8f4068                   pop qword ptr [rax+104]
  0903  48897870                 mov qword ptr [rax+112], rdi
  0907  b803000000               mov eax, 3
  090c  e94bfeffff               jmp L0
L60:
  0911  488b45d0                 mov rax, qword ptr [rbp-48]
  0915  ff7590                   push qword ptr [rbp-112]
  0918  8f4068                   pop qword ptr [rax+104]
  091b  48897870                 mov qword ptr [rax+112], rdi
  091f  b804000000               mov eax, 4
  0924  e933feffff               jmp L0
; constants
