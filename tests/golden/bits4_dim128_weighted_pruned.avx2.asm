; spec      embedding_bag bits=4 dim=128 weighted pruned index=i32 offset=i32
; target    avx2 (x86-64)
; numerics  reference
; bytes     2624
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  53                       push rbx
  0009  4154                     push r12
  000b  4155                     push r13
  000d  4156                     push r14
  000f  4157                     push r15
  0011  4881ec88000000           sub rsp, 136
  0018  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  001c  4c8b37                   mov r14, qword ptr [rdi]
; row_count = arg row_count
  001f  4c8b7f08                 mov r15, qword ptr [rdi+8]
; indices = arg indices
  0023  4c8b6f10                 mov r13, qword ptr [rdi+16]
; index_count = arg index_count
  0027  488b4718                 mov rax, qword ptr [rdi+24]
  002b  48894580                 mov qword ptr [rbp-128], rax
; bag_count = arg bag_count
  002f  488b4728                 mov rax, qword ptr [rdi+40]
  0033  48898558ffffff           mov qword ptr [rbp-168], rax
; pooled = arg pooled
  003a  488b5750                 mov rdx, qword ptr [rdi+80]
; offsets = arg offsets
  003e  488b4720                 mov rax, qword ptr [rdi+32]
  0042  48898578ffffff           mov qword ptr [rbp-136], rax
; weights = arg weights
  0049  488b5f30                 mov rbx, qword ptr [rdi+48]
; mapping = arg mapping
  004d  4c8b5738                 mov r10, qword ptr [rdi+56]
; mapping_count = arg mapping_count
  0051  4c8b6740                 mov r12, qword ptr [rdi+64]
; scratch = arg scratch
  0055  488b4f60                 mov rcx, qword ptr [rdi+96]
; out = arg output
  0059  488b4748                 mov rax, qword ptr [rdi+72]
  005d  488945a0                 mov qword ptr [rbp-96], rax
; bag = set 0
  0061  31c0                     xor eax, eax
  0063  48894590                 mov qword ptr [rbp-112], rax
; last_bag = add bag_count, -1
  0067  488b8558ffffff           mov rax, qword ptr [rbp-168]
  006e  488d40ff                 lea rax, [rax-1]
  0072  48898550ffffff           mov qword ptr [rbp-176], rax
; code_mask:i32x8 = const code_mask, in memory
; plane_shift:i32x8 = const plane_shift, in memory
; near_end = add index_count, -16
  0079  488b4580                 mov rax, qword ptr [rbp-128]
  007d  488d40f0                 lea rax, [rax-16]
  0081  48898568ffffff           mov qword ptr [rbp-152], rax
; if row_count < 1927 {
  0088  4981ff87070000           cmp r15, 1927
  008f  0f8d16000000             jge L6
; if mapping_count < 7708 {
  0095  4981fc1c1e0000           cmp r12, 7708
  009c  0f8d09000000             jge L8
; near_end = set 0
  00a2  31c0                     xor eax, eax
  00a4  48898568ffffff           mov qword ptr [rbp-152], rax
; }
L8:
; }
L6:
; rows_of_bags = mul bag_count, 8
  00ab  488bb558ffffff           mov rsi, qword ptr [rbp-168]
  00b2  48c1e603                 shl rsi, 3
; if pooled >= rows_of_bags {
  00b6  4839f2                   cmp rdx, rsi
  00b9  0f8c23000000             jl L10
; if row_count < 7711 {
  00bf  4981ff1f1e0000           cmp r15, 7711
  00c6  0f8d16000000             jge L12
; if mapping_count < 30844 {
  00cc  4981fc7c780000           cmp r12, 30844
  00d3  0f8d09000000             jge L14
; near_end = set 0
  00d9  31c0                     xor eax, eax
  00db  48898568ffffff           mov qword ptr [rbp-152], rax
; }
L14:
; }
L12:
; }
L10:
; far_end = add index_count, -128
  00e2  488b4580                 mov rax, qword ptr [rbp-128]
  00e6  488d4080                 lea rax, [rax-128]
  00ea  48898560ffffff           mov qword ptr [rbp-160], rax
; if row_count < 370086 {
  00f1  4981ffa6a50500           cmp r15, 370086
  00f8  0f8d16000000             jge L16
; if mapping_count < 1480344 {
  00fe  4981fc98961600           cmp r12, 1480344
  0105  0f8d09000000             jge L18
; far_end = set 0
  010b  31c0                     xor eax, eax
  010d  48898560ffffff           mov qword ptr [rbp-160], rax
; }
L18:
; }
L16:
; last_end = move far_end
  0114  488b8560ffffff           mov rax, qword ptr [rbp-160]
  011b  488945c8                 mov qword ptr [rbp-56], rax
; last_end = move_if far_end < near_end ? near_end
  011f  488b8560ffffff           mov rax, qword ptr [rbp-160]
  0126  483b8568ffffff           cmp rax, qword ptr [rbp-152]
  012d  488b45c8                 mov rax, qword ptr [rbp-56]
  0131  480f4c8568ffffff         cmovl rax, qword ptr [rbp-152]
  0139  488945c8                 mov qword ptr [rbp-56], rax
; pos = set 0
  013d  31d2                     xor edx, edx
; begin = move bag
  013f  488b7590                 mov rsi, qword ptr [rbp-112]
; if bag < bag_count {
  0143  488b4590                 mov rax, qword ptr [rbp-112]
  0147  483b8558ffffff           cmp rax, qword ptr [rbp-168]
  014e  0f8d1c000000             jge L20
; begin = load_i32 [offsets + bag<<2]
  0154  488b4590                 mov rax, qword ptr [rbp-112]
  0158  48c1e002                 shl rax, 2
  015c  48038578ffffff           add rax, qword ptr [rbp-136]
  0163  486330                   movsxd rsi, dword ptr [rax]
; fail_if index_count <u begin -> 1
  0166  48397580                 cmp qword ptr [rbp-128], rsi
  016a  0f82ba070000             jb L21
; }
L20:
; pos = move begin
  0170  4889f2                   mov rdx, rsi
; one_row_end = sub index_count, pos
  0173  488b4580                 mov rax, qword ptr [rbp-128]
  0177  4829d0                   sub rax, rdx
  017a  48898570ffffff           mov qword ptr [rbp-144], rax
; one_row_end = add one_row_end, bag
  0181  488b8570ffffff           mov rax, qword ptr [rbp-144]
  0188  48034590                 add rax, qword ptr [rbp-112]
  018c  48898570ffffff           mov qword ptr [rbp-144], rax
; one_row_end = move_if last_bag < one_row_end ? last_bag
  0193  488b8550ffffff           mov rax, qword ptr [rbp-176]
  019a  483b8570ffffff           cmp rax, qword ptr [rbp-144]
  01a1  488b8570ffffff           mov rax, qword ptr [rbp-144]
  01a8  480f4c8550ffffff         cmovl rax, qword ptr [rbp-176]
  01b0  48898570ffffff           mov qword ptr [rbp-144], rax
; if row_count == 0 {
  01b7  4d85ff                   test r15, r15
  01ba  0f8509000000             jne L23
; one_row_end = set 0
  01c0  31c0                     xor eax, eax
  01c2  48898570ffffff           mov qword ptr [rbp-144], rax
; }
L23:
; shifts:i32x8 = const code_shifts
  01c9  c5fc10052f080000         vmovups ymm0, [L3]
; code_mask:i32x8 = const code_mask
  01d1  c5fc100d47080000         vmovups ymm1, [L4]
; out = add out, 0
  01d9  488b45a0                 mov rax, qword ptr [rbp-96]
  01dd  488d30                   lea rsi, [rax]
; bag = move bag
  01e0  488b4590                 mov rax, qword ptr [rbp-112]
  01e4  48894588                 mov qword ptr [rbp-120], rax
; loop bag < one_row_end {
  01e8  483b8570ffffff           cmp rax, qword ptr [rbp-144]
  01ef  0f8d56020000             jge L25
L24:
; last_row = load_i32 [offsets + bag<<2 + 4]
  01f5  488b4588                 mov rax, qword ptr [rbp-120]
  01f9  48c1e002                 shl rax, 2
  01fd  48038578ffffff           add rax, qword ptr [rbp-136]
  0204  48637804                 movsxd rdi, dword ptr [rax+4]
; last_row = add last_row, -1
  0208  4883c7ff                 add rdi, -1
; if last_row != pos, seldom {
  020c  4839d7                   cmp rdi, rdx
  020f  0f85ce050000             jne L26
L27:
; if last_row == pos {
; if pos < last_end, seldom {
  0215  483b55c8                 cmp rdx, qword ptr [rbp-56]
  0219  0f8cdb050000             jl L29
L30:
; index = load_i32 [indices + pos<<2]
  021f  49637c9500               movsxd rdi, dword ptr [r13+rdx*4]
; if index >=u mapping_count, seldom {
  0224  4c39e7                   cmp rdi, r12
  0227  0f834e060000             jae L31
L32:
; if index <u mapping_count {
; if mapping != 0 {
  022d  4d85d2                   test r10, r10
  0230  0f8404000000             je L35
; index = load_i32 [mapping + index<<2]
  0236  49633cba                 movsxd rdi, dword ptr [r10+rdi*4]
; }
L35:
; present = add index, 1
  023a  4c8d5f01                 lea r11, [rdi+1]
; if row_count <u present, seldom {
  023e  4d39df                   cmp r15, r11
  0241  0f824b060000             jb L36
L37:
; if row_count >=u present {
; if present != 0 {
  0247  4d85db                   test r11, r11
  024a  0f8466010000             je L40
; row_offset = mul index, 68
  0250  486bff44                 imul rdi, rdi, 68
; row = add table, row_offset
  0254  4d8d043e                 lea r8, [r14+rdi]
; next_column = set 0
  0258  4531c9                   xor r9d, r9d
; loop next_column < 64 {
  025b  4983f940                 cmp r9, 64
  025f  0f8d51010000             jge L42
L41:
; column = min next_column, 32
  0265  48c7c020000000           mov rax, 32
  026c  4c39c8                   cmp rax, r9
  026f  490f4fc1                 cmovg rax, r9
  0273  4889c7                   mov rdi, rax
; factors:f32x2 = splat_f16_pair [row + 64]
  0276  c4c279585040             vpbroadcastd xmm2, [r8+64]
  027c  c4e27913d2               vcvtph2ps xmm2, xmm2
; weight:f32x2 = splat_host [weights + pos<<2]
  0281  c4e279581c93             vpbroadcastd xmm3, [rbx+rdx*4]
; factors:f32x2 = fmul weight, factors
  0287  c5e059d2                 vmulps xmm2, xmm3, xmm2
; store [scratch] 2 lanes factors
  028b  c5f81311                 vmovlps [rcx], xmm2
; scale:f32x8 = splat_host [scratch]
  028f  c4e27d5811               vpbroadcastd ymm2, [rcx]
; bias:f32x8 = splat_host [scratch + 4]
  0294  c4e27d585904             vpbroadcastd ymm3, [rcx+4]
; zero:f32x8 = zero
  029a  c5d857e4                 vxorps xmm4, xmm4, xmm4
; bias:f32x8 = fadd bias, zero
  029e  c5e458dc                 vaddps ymm3, ymm3, ymm4
; code:i32x8 = splat_32 [row + column]
  02a2  c4c27d582438             vpbroadcastd ymm4, [r8+rdi]
; code:i32x8 = shr code, shifts
  02a8  c4e25d45e0               vpsrlvd ymm4, ymm4, ymm0
; code:i32x8 = and code, code_mask
  02ad  c5dddbe1                 vpand ymm4, ymm4, ymm1
; value:f32x8 = to_float code
  02b1  c5fc5bec                 vcvtdq2ps ymm5, ymm4
; value:f32x8 = fma scale, value, bias
  02b5  c4e26da8eb               vfmadd213ps ymm5, ymm2, ymm3
; code:i32x8 = splat_32 [row + column + 4]
  02ba  c4c27d58643804           vpbroadcastd ymm4, [r8+rdi+4]
; code:i32x8 = shr code, shifts
  02c1  c4e25d45e0               vpsrlvd ymm4, ymm4, ymm0
; code:i32x8 = and code, code_mask
  02c6  c5dddbe1                 vpand ymm4, ymm4, ymm1
; value:f32x8 = to_float code
  02ca  c5fc5bf4                 vcvtdq2ps ymm6, ymm4
; value:f32x8 = fma scale, value, bias
  02ce  c4e26da8f3               vfmadd213ps ymm6, ymm2, ymm3
; code:i32x8 = splat_32 [row + column + 8]
  02d3  c4c27d58643808           vpbroadcastd ymm4, [r8+rdi+8]
; code:i32x8 = shr code, shifts
  02da  c4e25d45e0               vpsrlvd ymm4, ymm4, ymm0
; code:i32x8 = and code, code_mask
  02df  c5dddbe1                 vpand ymm4, ymm4, ymm1
; value:f32x8 = to_float code
  02e3  c5fc5bfc                 vcvtdq2ps ymm7, ymm4
; value:f32x8 = fma scale, value, bias
  02e7  c4e26da8fb               vfmadd213ps ymm7, ymm2, ymm3
; code:i32x8 = splat_32 [row + column + 12]
  02ec  c4c27d5864380c           vpbroadcastd ymm4, [r8+rdi+12]
; code:i32x8 = shr code, shifts
  02f3  c4e25d45e0               vpsrlvd ymm4, ymm4, ymm0
; code:i32x8 = and code, code_mask
  02f8  c5dddbe1                 vpand ymm4, ymm4, ymm1
; value:f32x8 = to_float code
  02fc  c57c5bc4                 vcvtdq2ps ymm8, ymm4
; value:f32x8 = fma scale, value, bias
  0300  c4626da8c3               vfmadd213ps ymm8, ymm2, ymm3
; code:i32x8 = splat_32 [row + column + 16]
  0305  c4c27d58643810           vpbroadcastd ymm4, [r8+rdi+16]
; code:i32x8 = shr code, shifts
  030c  c4e25d45e0               vpsrlvd ymm4, ymm4, ymm0
; code:i32x8 = and code, code_mask
  0311  c5dddbe1                 vpand ymm4, ymm4, ymm1
; value:f32x8 = to_float code
  0315  c57c5bcc                 vcvtdq2ps ymm9, ymm4
; value:f32x8 = fma scale, value, bias
  0319  c4626da8cb               vfmadd213ps ymm9, ymm2, ymm3
; code:i32x8 = splat_32 [row + column + 20]
  031e  c4c27d58643814           vpbroadcastd ymm4, [r8+rdi+20]
; code:i32x8 = shr code, shifts
  0325  c4e25d45e0               vpsrlvd ymm4, ymm4, ymm0
; code:i32x8 = and code, code_mask
  032a  c5dddbe1                 vpand ymm4, ymm4, ymm1
; value:f32x8 = to_float code
  032e  c57c5bd4                 vcvtdq2ps ymm10, ymm4
; value:f32x8 = fma scale, value, bias
  0332  c4626da8d3               vfmadd213ps ymm10, ymm2, ymm3
; code:i32x8 = splat_32 [row + column + 24]
  0337  c4c27d58643818           vpbroadcastd ymm4, [r8+rdi+24]
; code:i32x8 = shr code, shifts
  033e  c4e25d45e0               vpsrlvd ymm4, ymm4, ymm0
; code:i32x8 = and code, code_mask
  0343  c5dddbe1                 vpand ymm4, ymm4, ymm1
; value:f32x8 = to_float code
  0347  c57c5bdc                 vcvtdq2ps ymm11, ymm4
; value:f32x8 = fma scale, value, bias
  034b  c4626da8db               vfmadd213ps ymm11, ymm2, ymm3
; code:i32x8 = splat_32 [row + column + 28]
  0350  c4c27d5864381c           vpbroadcastd ymm4, [r8+rdi+28]
; code:i32x8 = shr code, shifts
  0357  c4e25d45e0               vpsrlvd ymm4, ymm4, ymm0
; code:i32x8 = and code, code_mask
  035c  c5dddbe1                 vpand ymm4, ymm4, ymm1
; value:f32x8 = to_float code
  0360  c5fc5be4                 vcvtdq2ps ymm4, ymm4
; value:f32x8 = fma scale, value, bias
  0364  c4e26da8e3               vfmadd213ps ymm4, ymm2, ymm3
; out_column = mul column, 8
  0369  48c1e703                 shl rdi, 3
; store [out + out_column] 8 lanes value
  036d  c5fc112c3e               vmovups [rsi+rdi], ymm5
; store [out + out_column + 32] 8 lanes value
  0372  c5fc11743e20             vmovups [rsi+rdi+32], ymm6
; store [out + out_column + 64] 8 lanes value
  0378  c5fc117c3e40             vmovups [rsi+rdi+64], ymm7
; store [out + out_column + 96] 8 lanes value
  037e  c57c11443e60             vmovups [rsi+rdi+96], ymm8
; store [out + out_column + 128] 8 lanes value
  0384  c57c118c3e80000000       vmovups [rsi+rdi+128], ymm9
; store [out + out_column + 160] 8 lanes value
  038d  c57c11943ea0000000       vmovups [rsi+rdi+160], ymm10
; store [out + out_column + 192] 8 lanes value
  0396  c57c119c3ec0000000       vmovups [rsi+rdi+192], ymm11
; store [out + out_column + 224] 8 lanes value
  039f  c5fc11a43ee0000000       vmovups [rsi+rdi+224], ymm4
; next_column = add next_column, 32
  03a8  4983c120                 add r9, 32
; }
  03ac  4983f940                 cmp r9, 64
  03b0  0f8caffeffff             jl L41
L42:
; }
L40:
; if present == 0 {
  03b6  4d85db                   test r11, r11
  03b9  0f856b000000             jne L44
; next_column = set 0
  03bf  4531c9                   xor r9d, r9d
; loop next_column < 64 {
  03c2  4983f940                 cmp r9, 64
  03c6  0f8d5e000000             jge L46
L45:
; column = min next_column, 32
  03cc  48c7c020000000           mov rax, 32
  03d3  4c39c8                   cmp rax, r9
  03d6  490f4fc1                 cmovg rax, r9
  03da  4889c7                   mov rdi, rax
; zero:f32x8 = zero
  03dd  c5e857d2                 vxorps xmm2, xmm2, xmm2
; out_column = mul column, 8
  03e1  48c1e703                 shl rdi, 3
; store [out + out_column] 8 lanes zero
  03e5  c5fc11143e               vmovups [rsi+rdi], ymm2
; store [out + out_column + 32] 8 lanes zero
  03ea  c5fc11543e20             vmovups [rsi+rdi+32], ymm2
; store [out + out_column + 64] 8 lanes zero
  03f0  c5fc11543e40             vmovups [rsi+rdi+64], ymm2
; store [out + out_column + 96] 8 lanes zero
  03f6  c5fc11543e60             vmovups [rsi+rdi+96], ymm2
; store [out + out_column + 128] 8 lanes zero
  03fc  c5fc11943e80000000       vmovups [rsi+rdi+128], ymm2
; store [out + out_column + 160] 8 lanes zero
  0405  c5fc11943ea0000000       vmovups [rsi+rdi+160], ymm2
; store [out + out_column + 192] 8 lanes zero
  040e  c5fc11943ec0000000       vmovups [rsi+rdi+192], ymm2
; store [out + out_column + 224] 8 lanes zero
  0417  c5fc11943ee0000000       vmovups [rsi+rdi+224], ymm2
; next_column = add next_column, 32
  0420  4983c120                 add r9, 32
; }
  0424  4983f940                 cmp r9, 64
  0428  7ca2                     short jl L45
L46:
; }
L44:
; out = add out, 512
  042a  4881c600020000           add rsi, 512
; bag = add bag, 1
  0431  4883458801               add qword ptr [rbp-120], 1
; pos = add pos, 1
  0436  4883c201                 add rdx, 1
; }
L38:
; }
L33:
; }
L28:
; }
  043a  488b4588                 mov rax, qword ptr [rbp-120]
  043e  483b8570ffffff           cmp rax, qword ptr [rbp-144]
  0445  0f8caafdffff             jl L24
L25:
; out = add out, 0
  044b  488d06                   lea rax, [rsi]
  044e  488945a0                 mov qword ptr [rbp-96], rax
; bag = move bag
  0452  488b4588                 mov rax, qword ptr [rbp-120]
  0456  48894590                 mov qword ptr [rbp-112], rax
; begin = move pos
  045a  4889d6                   mov rsi, rdx
; loop bag < bag_count {
  045d  483b8558ffffff           cmp rax, qword ptr [rbp-168]
  0464  0f8d62030000             jge L48
L47:
; end = move index_count
  046a  488b4580                 mov rax, qword ptr [rbp-128]
  046e  488945c0                 mov qword ptr [rbp-64], rax
; if bag < last_bag {
  0472  488b4590                 mov rax, qword ptr [rbp-112]
  0476  483b8550ffffff           cmp rax, qword ptr [rbp-176]
  047d  0f8d17000000             jge L50
; end = load_i32 [offsets + bag<<2 + 4]
  0483  488b4590                 mov rax, qword ptr [rbp-112]
  0487  48c1e002                 shl rax, 2
  048b  48038578ffffff           add rax, qword ptr [rbp-136]
  0492  48634004                 movsxd rax, dword ptr [rax+4]
  0496  488945c0                 mov qword ptr [rbp-64], rax
; }
L50:
; fail_if end < begin -> 2
  049a  483975c0                 cmp qword ptr [rbp-64], rsi
  049e  0f8c9e040000             jl L51
; fail_if index_count <u end -> 2
  04a4  488b4580                 mov rax, qword ptr [rbp-128]
  04a8  483b45c0                 cmp rax, qword ptr [rbp-64]
  04ac  0f82a8040000             jb L52
; bag_length = sub end, begin
  04b2  488b45c0                 mov rax, qword ptr [rbp-64]
  04b6  4829f0                   sub rax, rsi
  04b9  488945a8                 mov qword ptr [rbp-88], rax
; looked_up = set 0
  04bd  31c0                     xor eax, eax
  04bf  488945b0                 mov qword ptr [rbp-80], rax
; kept = set 0
  04c3  31ff                     xor edi, edi
; first = move begin
  04c5  4889f0                   mov rax, rsi
  04c8  488945b8                 mov qword ptr [rbp-72], rax
; next_column = set 0
  04cc  31c0                     xor eax, eax
  04ce  48894598                 mov qword ptr [rbp-104], rax
; loop next_column < 64 {
  04d2  48837d9840               cmp qword ptr [rbp-104], 64
  04d7  0f8dcd020000             jge L54
L53:
; column = min next_column, 32
  04dd  48c7c020000000           mov rax, 32
  04e4  483b4598                 cmp rax, qword ptr [rbp-104]
  04e8  480f4f4598               cmovg rax, qword ptr [rbp-104]
  04ed  4989c1                   mov r9, rax
; acc0:f32x8 = zero
  04f0  c5f857c0                 vxorps xmm0, xmm0, xmm0
; acc1:f32x8 = zero
  04f4  c5f057c9                 vxorps xmm1, xmm1, xmm1
; acc2:f32x8 = zero
  04f8  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc3:f32x8 = zero
  04fc  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc4:f32x8 = zero
  0500  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc5:f32x8 = zero
  0504  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc6:f32x8 = zero
  0508  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc7:f32x8 = zero
  050c  c5c057ff                 vxorps xmm7, xmm7, xmm7
; pos = move first
  0510  488b55b8                 mov rdx, qword ptr [rbp-72]
; loop pos < end {
  0514  483b55c0                 cmp rdx, qword ptr [rbp-64]
  0518  0f8de6010000             jge L56
L55:
; if looked_up == 0 {
  051e  48837db000               cmp qword ptr [rbp-80], 0
  0523  0f85a2000000             jne L58
; chunk_end = add pos, 128
  0529  4c8d9a80000000           lea r11, [rdx+128]
; chunk_end = move_if end < chunk_end ? end
  0530  4c395dc0                 cmp qword ptr [rbp-64], r11
  0534  4c0f4c5dc0               cmovl r11, qword ptr [rbp-64]
; kept = set 0
  0539  31ff                     xor edi, edi
; loop pos < chunk_end {
  053b  4c39da                   cmp rdx, r11
  053e  0f8d53000000             jge L60
L59:
; if pos < last_end, seldom {
  0544  483b55c8                 cmp rdx, qword ptr [rbp-56]
  0548  0f8c5b030000             jl L61
L62:
; index = load_i32 [indices + pos<<2]
  054e  4963749500               movsxd rsi, dword ptr [r13+rdx*4]
; fail_if index >=u mapping_count -> 3
  0553  4c39e6                   cmp rsi, r12
  0556  0f8316040000             jae L63
; if mapping != 0 {
  055c  4d85d2                   test r10, r10
  055f  0f8404000000             je L65
; index = load_i32 [mapping + index<<2]
  0565  496334b2                 movsxd rsi, dword ptr [r10+rsi*4]
; }
L65:
; present = add index, 1
  0569  4c8d4601                 lea r8, [rsi+1]
; fail_if row_count <u present -> 4
  056d  4d39c7                   cmp r15, r8
  0570  0f8214040000             jb L66
; store_i64 [scratch + kept<<3 + 2064] index
  0576  4889b4f910080000         mov [rcx+rdi*8+2064], rsi
; weight_bits = load_i32 [weights + pos<<2]
  057e  48633493                 movsxd rsi, dword ptr [rbx+rdx*4]
; store_i32 [scratch + kept<<2 + 16] weight_bits
  0582  8974b910                 mov [rcx+rdi*4+16], esi
; kept = count kept, present
  0586  4983f801                 cmp r8, 1
  058a  4883dfff                 sbb rdi, -1
; pos = add pos, 1
  058e  4883c201                 add rdx, 1
; }
  0592  4c39da                   cmp rdx, r11
  0595  7cad                     short jl L59
L60:
; if bag_length < 129 {
  0597  48817da881000000         cmp qword ptr [rbp-88], 129
  059f  0f8d26000000             jge L68
; looked_up = move bag_length
  05a5  488b45a8                 mov rax, qword ptr [rbp-88]
  05a9  488945b0                 mov qword ptr [rbp-80], rax
; first = min kept, 1
  05ad  48c7c001000000           mov rax, 1
  05b4  4839f8                   cmp rax, rdi
  05b7  480f4fc7                 cmovg rax, rdi
  05bb  488945b8                 mov qword ptr [rbp-72], rax
; first = sub end, first
  05bf  488b45c0                 mov rax, qword ptr [rbp-64]
  05c3  482b45b8                 sub rax, qword ptr [rbp-72]
  05c7  488945b8                 mov qword ptr [rbp-72], rax
; }
L68:
; }
L58:
; pos = move_if looked_up != 0 ? end
  05cb  48837db000               cmp qword ptr [rbp-80], 0
  05d0  480f4555c0               cmovne rdx, qword ptr [rbp-64]
; at = set 0
  05d5  4531c0                   xor r8d, r8d
; loop at < kept {
  05d8  4939f8                   cmp r8, rdi
  05db  0f8d19010000             jge L70
L69:
; kept_row = load_i64 [scratch + at<<3 + 2064]
  05e1  4a8bb4c110080000         mov rsi, [rcx+r8*8+2064]
; row_offset = mul kept_row, 68
  05e9  486bf644                 imul rsi, rsi, 68
; row = add table, row_offset
  05ed  4c01f6                   add rsi, r14
; factors:f32x2 = splat_f16_pair [row + 64]
  05f0  c46279584640             vpbroadcastd xmm8, [rsi+64]
  05f6  c4427913c0               vcvtph2ps xmm8, xmm8
; weight:f32x2 = splat_host [scratch + at<<2 + 16]
  05fb  c42279584c8110           vpbroadcastd xmm9, [rcx+r8*4+16]
; factors:f32x2 = fmul weight, factors
  0602  c4413059c0               vmulps xmm8, xmm9, xmm8
; store [scratch] 2 lanes factors
  0607  c5781301                 vmovlps [rcx], xmm8
; scale:f32x8 = splat_host [scratch]
  060b  c4627d5801               vpbroadcastd ymm8, [rcx]
; bias:f32x8 = splat_host [scratch + 4]
  0610  c4627d584904             vpbroadcastd ymm9, [rcx+4]
; code:i32x8 = load_u8 [row + column]
  0616  c4227d31140e             vpmovzxbd ymm10, [rsi+r9]
; plane:i32x8 = and code, code_mask
  061c  c52ddb1d9c030000         vpand ymm11, ymm10, [L1]
; value:f32x8 = to_float plane
  0624  c4417c5bdb               vcvtdq2ps ymm11, ymm11
; acc0:f32x8 = fadd acc0, bias
  0629  c4c17c58c1               vaddps ymm0, ymm0, ymm9
; acc0:f32x8 = fma scale, value, acc0
  062e  c4c23db8c3               vfmadd231ps ymm0, ymm8, ymm11
; plane:i32x8 = shr code, plane_shift
  0633  c4622d4525a4030000       vpsrlvd ymm12, ymm10, [L2]
; value:f32x8 = to_float plane
  063c  c4417c5bdc               vcvtdq2ps ymm11, ymm12
; acc1:f32x8 = fadd acc1, bias
  0641  c4c17458c9               vaddps ymm1, ymm1, ymm9
; acc1:f32x8 = fma scale, value, acc1
  0646  c4c23db8cb               vfmadd231ps ymm1, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 8]
  064b  c4227d31540e08           vpmovzxbd ymm10, [rsi+r9+8]
; plane:i32x8 = and code, code_mask
  0652  c52ddb2566030000         vpand ymm12, ymm10, [L1]
; value:f32x8 = to_float plane
  065a  c4417c5bdc               vcvtdq2ps ymm11, ymm12
; acc2:f32x8 = fadd acc2, bias
  065f  c4c16c58d1               vaddps ymm2, ymm2, ymm9
; acc2:f32x8 = fma scale, value, acc2
  0664  c4c23db8d3               vfmadd231ps ymm2, ymm8, ymm11
; plane:i32x8 = shr code, plane_shift
  0669  c4622d45256e030000       vpsrlvd ymm12, ymm10, [L2]
; value:f32x8 = to_float plane
  0672  c4417c5bdc               vcvtdq2ps ymm11, ymm12
; acc3:f32x8 = fadd acc3, bias
  0677  c4c16458d9               vaddps ymm3, ymm3, ymm9
; acc3:f32x8 = fma scale, value, acc3
  067c  c4c23db8db               vfmadd231ps ymm3, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 16]
  0681  c4227d31540e10           vpmovzxbd ymm10, [rsi+r9+16]
; plane:i32x8 = and code, code_mask
  0688  c52ddb2530030000         vpand ymm12, ymm10, [L1]
; value:f32x8 = to_float plane
  0690  c4417c5bdc               vcvtdq2ps ymm11, ymm12
; acc4:f32x8 = fadd acc4, bias
  0695  c4c15c58e1               vaddps ymm4, ymm4, ymm9
; acc4:f32x8 = fma scale, value, acc4
  069a  c4c23db8e3               vfmadd231ps ymm4, ymm8, ymm11
; plane:i32x8 = shr code, plane_shift
  069f  c4622d452538030000       vpsrlvd ymm12, ymm10, [L2]
; value:f32x8 = to_float plane
  06a8  c4417c5bdc               vcvtdq2ps ymm11, ymm12
; acc5:f32x8 = fadd acc5, bias
  06ad  c4c15458e9               vaddps ymm5, ymm5, ymm9
; acc5:f32x8 = fma scale, value, acc5
  06b2  c4c23db8eb               vfmadd231ps ymm5, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 24]
  06b7  c4227d31540e18           vpmovzxbd ymm10, [rsi+r9+24]
; plane:i32x8 = and code, code_mask
  06be  c52ddb25fa020000         vpand ymm12, ymm10, [L1]
; value:f32x8 = to_float plane
  06c6  c4417c5bdc               vcvtdq2ps ymm11, ymm12
; acc6:f32x8 = fadd acc6, bias
  06cb  c4c14c58f1               vaddps ymm6, ymm6, ymm9
; acc6:f32x8 = fma scale, value, acc6
  06d0  c4c23db8f3               vfmadd231ps ymm6, ymm8, ymm11
; plane:i32x8 = shr code, plane_shift
  06d5  c4622d451502030000       vpsrlvd ymm10, ymm10, [L2]
; value:f32x8 = to_float plane
  06de  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc7:f32x8 = fadd acc7, bias
  06e3  c4c14458f9               vaddps ymm7, ymm7, ymm9
; acc7:f32x8 = fma scale, value, acc7
  06e8  c4c23db8fb               vfmadd231ps ymm7, ymm8, ymm11
; at = add at, 1
  06ed  4983c001                 add r8, 1
; }
  06f1  4939f8                   cmp r8, rdi
  06f4  0f8ce7feffff             jl L69
L70:
; }
  06fa  483b55c0                 cmp rdx, qword ptr [rbp-64]
  06fe  0f8c1afeffff             jl L55
L56:
; out_column = mul column, 8
  0704  4c89ce                   mov rsi, r9
  0707  48c1e603                 shl rsi, 3
; zipped0:f32x8 = zip_low acc0, acc1
  070b  c57c15c9                 vunpckhps ymm9, ymm0, ymm1
  070f  c57c14c1                 vunpcklps ymm8, ymm0, ymm1
  0713  c4c33d06c131             vperm2f128 ymm0, ymm8, ymm9, 49
  0719  c4433d06c120             vperm2f128 ymm8, ymm8, ymm9, 32
; zipped1:f32x8 = zip_high acc0, acc1
; store [out + out_column] 8 lanes zipped0
  071f  488b45a0                 mov rax, qword ptr [rbp-96]
  0723  c57c110430               vmovups [rax+rsi], ymm8
; store [out + out_column + 32] 8 lanes zipped1
  0728  c5fc11443020             vmovups [rax+rsi+32], ymm0
; zipped0:f32x8 = zip_low acc2, acc3
  072e  c56c15c3                 vunpckhps ymm8, ymm2, ymm3
  0732  c5ec14c3                 vunpcklps ymm0, ymm2, ymm3
  0736  c4c37d06c831             vperm2f128 ymm1, ymm0, ymm8, 49
  073c  c4c37d06c020             vperm2f128 ymm0, ymm0, ymm8, 32
; zipped1:f32x8 = zip_high acc2, acc3
; store [out + out_column + 64] 8 lanes zipped0
  0742  c5fc11443040             vmovups [rax+rsi+64], ymm0
; store [out + out_column + 96] 8 lanes zipped1
  0748  c5fc114c3060             vmovups [rax+rsi+96], ymm1
; zipped0:f32x8 = zip_low acc4, acc5
  074e  c5dc15d5                 vunpckhps ymm2, ymm4, ymm5
  0752  c5dc14c5                 vunpcklps ymm0, ymm4, ymm5
  0756  c4e37d06ca31             vperm2f128 ymm1, ymm0, ymm2, 49
  075c  c4e37d06c220             vperm2f128 ymm0, ymm0, ymm2, 32
; zipped1:f32x8 = zip_high acc4, acc5
; store [out + out_column + 128] 8 lanes zipped0
  0762  c5fc11843080000000       vmovups [rax+rsi+128], ymm0
; store [out + out_column + 160] 8 lanes zipped1
  076b  c5fc118c30a0000000       vmovups [rax+rsi+160], ymm1
; zipped0:f32x8 = zip_low acc6, acc7
  0774  c5cc15d7                 vunpckhps ymm2, ymm6, ymm7
  0778  c5cc14c7                 vunpcklps ymm0, ymm6, ymm7
  077c  c4e37d06ca31             vperm2f128 ymm1, ymm0, ymm2, 49
  0782  c4e37d06c220             vperm2f128 ymm0, ymm0, ymm2, 32
; zipped1:f32x8 = zip_high acc6, acc7
; store [out + out_column + 192] 8 lanes zipped0
  0788  c5fc118430c0000000       vmovups [rax+rsi+192], ymm0
; store [out + out_column + 224] 8 lanes zipped1
  0791  c5fc118c30e0000000       vmovups [rax+rsi+224], ymm1
; next_column = add next_column, 32
  079a  4883459820               add qword ptr [rbp-104], 32
; }
  079f  48837d9840               cmp qword ptr [rbp-104], 64
  07a4  0f8c33fdffff             jl L53
L54:
; out = add out, 512
  07aa  488145a000020000         add qword ptr [rbp-96], 512
; bag = add bag, 1
  07b2  4883459001               add qword ptr [rbp-112], 1
; begin = move end
  07b7  488b75c0                 mov rsi, qword ptr [rbp-64]
; }
  07bb  488b4590                 mov rax, qword ptr [rbp-112]
  07bf  483b8558ffffff           cmp rax, qword ptr [rbp-168]
  07c6  0f8c9efcffff             jl L47
L48:
; leave
  07cc  31c0                     xor eax, eax
L0:
  07ce  c5f877                   vzeroupper
  07d1  4881c488000000           add rsp, 136
  07d8  415f                     pop r15
  07da  415e                     pop r14
  07dc  415d                     pop r13
  07de  415c                     pop r12
  07e0  5b                       pop rbx
  07e1  5d                       pop rbp
  07e2  c3                       ret
; seldom
L26:
; one_row_end = set 0
  07e3  31c0                     xor eax, eax
  07e5  48898570ffffff           mov qword ptr [rbp-144], rax
  07ec  4839d7                   cmp rdi, rdx
  07ef  0f8545fcffff             jne L28
  07f5  e91bfaffff               jmp L27
; seldom
L29:
; if pos < far_end {
  07fa  483b9560ffffff           cmp rdx, qword ptr [rbp-160]
  0801  0f8d39000000             jge L72
; ahead = load_i32 [indices + pos<<2 + 512]
  0807  4963bc9500020000         movsxd rdi, dword ptr [r13+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  080f  410f180cba               prefetcht0 [r10+rdi*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  0814  4963bc9500010000         movsxd rdi, dword ptr [r13+rdx*4+256]
; if mapping != 0 {
  081c  4d85d2                   test r10, r10
  081f  0f840d000000             je L74
; if ahead <u mapping_count {
  0825  4c39e7                   cmp rdi, r12
  0828  0f8304000000             jae L76
; ahead = load_i32 [mapping + ahead<<2]
  082e  49633cba                 movsxd rdi, dword ptr [r10+rdi*4]
; }
L76:
; }
L74:
; ahead = mul ahead, 68
  0832  486bff44                 imul rdi, rdi, 68
; ahead_row = add table, ahead
  0836  4c01f7                   add rdi, r14
; prefetch L2 [ahead_row]
  0839  0f1817                   prefetcht1 [rdi]
; prefetch L2 [ahead_row + 67]
  083c  0f185743                 prefetcht1 [rdi+67]
; }
L72:
; if pos < near_end {
  0840  483b9568ffffff           cmp rdx, qword ptr [rbp-152]
  0847  0f8d29000000             jge L78
; ahead = load_i32 [indices + pos<<2 + 64]
  084d  49637c9540               movsxd rdi, dword ptr [r13+rdx*4+64]
; if mapping != 0 {
  0852  4d85d2                   test r10, r10
  0855  0f840d000000             je L80
; if ahead <u mapping_count {
  085b  4c39e7                   cmp rdi, r12
  085e  0f8304000000             jae L82
; ahead = load_i32 [mapping + ahead<<2]
  0864  49633cba                 movsxd rdi, dword ptr [r10+rdi*4]
; }
L82:
; }
L80:
; ahead = mul ahead, 68
  0868  486bff44                 imul rdi, rdi, 68
; ahead_row = add table, ahead
  086c  4c01f7                   add rdi, r14
; prefetch L1 [ahead_row]
  086f  0f180f                   prefetcht0 [rdi]
; prefetch L1 [ahead_row + 67]
  0872  0f184f43                 prefetcht0 [rdi+67]
; }
L78:
  0876  e9a4f9ffff               jmp L30
; seldom
L31:
; one_row_end = set 0
  087b  31c0                     xor eax, eax
  087d  48898570ffffff           mov qword ptr [rbp-144], rax
  0884  4c39e7                   cmp rdi, r12
  0887  0f83adfbffff             jae L33
  088d  e99bf9ffff               jmp L32
; seldom
L36:
; one_row_end = set 0
  0892  31c0                     xor eax, eax
  0894  48898570ffffff           mov qword ptr [rbp-144], rax
  089b  4d39df                   cmp r15, r11
  089e  0f8296fbffff             jb L38
  08a4  e99ef9ffff               jmp L37
; seldom
L61:
; if pos < far_end {
  08a9  483b9560ffffff           cmp rdx, qword ptr [rbp-160]
  08b0  0f8d39000000             jge L84
; ahead = load_i32 [indices + pos<<2 + 512]
  08b6  4963b49500020000         movsxd rsi, dword ptr [r13+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  08be  410f180cb2               prefetcht0 [r10+rsi*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  08c3  4963b49500010000         movsxd rsi, dword ptr [r13+rdx*4+256]
; if mapping != 0 {
  08cb  4d85d2                   test r10, r10
  08ce  0f840d000000             je L86
; if ahead <u mapping_count {
  08d4  4c39e6                   cmp rsi, r12
  08d7  0f8304000000             jae L88
; ahead = load_i32 [mapping + ahead<<2]
  08dd  496334b2                 movsxd rsi, dword ptr [r10+rsi*4]
; }
L88:
; }
L86:
; ahead = mul ahead, 68
  08e1  486bf644                 imul rsi, rsi, 68
; ahead_row = add table, ahead
  08e5  4c01f6                   add rsi, r14
; prefetch L2 [ahead_row]
  08e8  0f1816                   prefetcht1 [rsi]
; prefetch L2 [ahead_row + 67]
  08eb  0f185643                 prefetcht1 [rsi+67]
; }
L84:
; if pos < near_end {
  08ef  483b9568ffffff           cmp rdx, qword ptr [rbp-152]
  08f6  0f8d29000000             jge L90
; ahead = load_i32 [indices + pos<<2 + 64]
  08fc  4963749540               movsxd rsi, dword ptr [r13+rdx*4+64]
; if mapping != 0 {
  0901  4d85d2                   test r10, r10
  0904  0f840d000000             je L92
; if ahead <u mapping_count {
  090a  4c39e6                   cmp rsi, r12
  090d  0f8304000000             jae L94
; ahead = load_i32 [mapping + ahead<<2]
  0913  496334b2                 movsxd rsi, dword ptr [r10+rsi*4]
; }
L94:
; }
L92:
; ahead = mul ahead, 68
  0917  486bf644                 imul rsi, rsi, 68
; ahead_row = add table, ahead
  091b  4c01f6                   add rsi, r14
; prefetch L1 [ahead_row]
  091e  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 67]
  0921  0f184e43                 prefetcht0 [rsi+67]
; }
L90:
  0925  e924fcffff               jmp L62
; failure exits
L21:
  092a  488b45d0                 mov rax, qword ptr [rbp-48]
  092e  ff7590                   push qword ptr [rbp-112]
  0931  8f4068                   pop qword ptr [rax+104]
  0934  48895070                 mov qword ptr [rax+112], rdx
  0938  b801000000               mov eax, 1
  093d  e98cfeffff               jmp L0
L51:
  0942  488b45d0                 mov rax, qword ptr [rbp-48]
  0946  ff7590                   push qword ptr [rbp-112]
  0949  8f4068                   pop qword ptr [rax+104]
  094c  48895070                 mov qword ptr [rax+112], rdx
  0950  b802000000               mov eax, 2
  0955  e974feffff               jmp L0
L52:
  095a  488b45d0                 mov rax, qword ptr [rbp-48]
  095e  ff7590                   push qword ptr [rbp-112]
  0961  8f4068                   pop qword ptr [rax+104]
  0964  48895070                 mov qword ptr [rax+112], rdx
  0968  b802000000               mov eax, 2
  096d  e95cfeffff               jmp L0
L63:
  0972  488b45d0                 mov rax, qword ptr [rbp-48]
  0976  ff7590                   push qword ptr [rbp-112]
  0979  8f4068                   pop qword ptr [rax+104]
  097c  48895070                 mov qword ptr [rax+112], rdx
  0980  b803000000               mov eax, 3
  0985  e944feffff               jmp L0
L66:
  098a  488b45d0                 mov rax, qword ptr [rbp-48]
  098e  ff7590                   push qword ptr [rbp-112]
  0991  8f4068                   pop qword ptr [rax+104]
  0994  48895070                 mov qword ptr [rax+112], rdx
  0998  b804000000               mov eax, 4
  099d  e92cfeffff               jmp L0
; constants
