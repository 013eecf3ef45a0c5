; spec      embedding_bag bits=4 dim=128 weighted pruned index=i32 offset=i32
; target    avx2 (x86-64)
; numerics  reference
; bytes     2304
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
  0019  4c8b27                   mov r12, qword ptr [rdi]
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
  004d  488b5f40                 mov rbx, qword ptr [rdi+64]
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
  0075  c5fc100543080000         vmovups ymm0, [L1]
; code_mask:i32x8 = const code_mask
  007d  c5fc100d5b080000         vmovups ymm1, [L2]
; near_end = add index_count, -16
  0085  488b8578ffffff           mov rax, qword ptr [rbp-136]
  008c  488d40f0                 lea rax, [rax-16]
  0090  488945c8                 mov qword ptr [rbp-56], rax
; short_bags = mul bag_count, 5
  0094  486b8d68ffffff05         imul rcx, qword ptr [rbp-152], 5
; if index_count >= short_bags {
  009c  48398d78ffffff           cmp qword ptr [rbp-136], rcx
  00a3  0f8c20000000             jl L4
; if row_count < 7711 {
  00a9  4981ff1f1e0000           cmp r15, 7711
  00b0  0f8d13000000             jge L6
; if mapping_count < 30844 {
  00b6  4881fb7c780000           cmp rbx, 30844
  00bd  0f8d06000000             jge L8
; near_end = set 0
  00c3  31c0                     xor eax, eax
  00c5  488945c8                 mov qword ptr [rbp-56], rax
; }
L8:
; }
L6:
; }
L4:
; far_end = add index_count, -128
  00c9  488b8578ffffff           mov rax, qword ptr [rbp-136]
  00d0  488d4080                 lea rax, [rax-128]
  00d4  488945c0                 mov qword ptr [rbp-64], rax
; if row_count < 370086 {
  00d8  4981ffa6a50500           cmp r15, 370086
  00df  0f8d13000000             jge L10
; if mapping_count < 1480344 {
  00e5  4881fb98961600           cmp rbx, 1480344
  00ec  0f8d06000000             jge L12
; far_end = set 0
  00f2  31c0                     xor eax, eax
  00f4  488945c0                 mov qword ptr [rbp-64], rax
; }
L12:
; }
L10:
; pos = set 0
  00f8  31d2                     xor edx, edx
; begin = move bag
  00fa  488b4588                 mov rax, qword ptr [rbp-120]
  00fe  48894580                 mov qword ptr [rbp-128], rax
; if bag < bag_count {
  0102  488b4588                 mov rax, qword ptr [rbp-120]
  0106  483b8568ffffff           cmp rax, qword ptr [rbp-152]
  010d  0f8d27000000             jge L14
; begin = load_i32 [offsets + bag<<2]
  0113  488b4588                 mov rax, qword ptr [rbp-120]
  0117  48c1e002                 shl rax, 2
  011b  48038570ffffff           add rax, qword ptr [rbp-144]
  0122  486300                   movsxd rax, dword ptr [rax]
  0125  48894580                 mov qword ptr [rbp-128], rax
; fail_if index_count <u begin -> 1
  0129  488b8578ffffff           mov rax, qword ptr [rbp-136]
  0130  483b4580                 cmp rax, qword ptr [rbp-128]
  0134  0f82cf060000             jb L15
; }
L14:
; pos = move begin
  013a  488b5580                 mov rdx, qword ptr [rbp-128]
; one_row_end = sub index_count, pos
  013e  4c8b9578ffffff           mov r10, qword ptr [rbp-136]
  0145  4929d2                   sub r10, rdx
; one_row_end = add one_row_end, bag
  0148  4c035588                 add r10, qword ptr [rbp-120]
; one_row_end = move_if last_bag < one_row_end ? last_bag
  014c  4c399560ffffff           cmp qword ptr [rbp-160], r10
  0153  4c0f4c9560ffffff         cmovl r10, qword ptr [rbp-160]
; if row_count == 0 {
  015b  4d85ff                   test r15, r15
  015e  0f8503000000             jne L17
; one_row_end = set 0
  0164  4531d2                   xor r10d, r10d
; }
L17:
; loop bag < one_row_end {
  0167  4c395588                 cmp qword ptr [rbp-120], r10
  016b  0f8d96020000             jge L19
L18:
; end = load_i32 [offsets + bag<<2 + 4]
  0171  488b4588                 mov rax, qword ptr [rbp-120]
  0175  48c1e002                 shl rax, 2
  0179  48038570ffffff           add rax, qword ptr [rbp-144]
  0180  48634004                 movsxd rax, dword ptr [rax+4]
  0184  488945b8                 mov qword ptr [rbp-72], rax
; end = add end, -1
  0188  488345b8ff               add qword ptr [rbp-72], -1
; if end != pos, seldom {
  018d  483955b8                 cmp qword ptr [rbp-72], rdx
  0191  0f8560060000             jne L20
L21:
; if end == pos {
; if pos < far_end {
  0197  483b55c0                 cmp rdx, qword ptr [rbp-64]
  019b  0f8d3a000000             jge L24
; ahead = load_i32 [indices + pos<<2 + 512]
  01a1  49638c9300020000         movsxd rcx, dword ptr [r11+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  01a9  410f180c89               prefetcht0 [r9+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  01ae  49638c9300010000         movsxd rcx, dword ptr [r11+rdx*4+256]
; if mapping != 0 {
  01b6  4d85c9                   test r9, r9
  01b9  0f840d000000             je L26
; if ahead <u mapping_count {
  01bf  4839d9                   cmp rcx, rbx
  01c2  0f8304000000             jae L28
; ahead = load_i32 [mapping + ahead<<2]
  01c8  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L28:
; }
L26:
; ahead = mul ahead, 68
  01cc  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  01d0  498d340c                 lea rsi, [r12+rcx]
; prefetch L2 [ahead_row]
  01d4  0f1816                   prefetcht1 [rsi]
; prefetch L2 [ahead_row + 67]
  01d7  0f185643                 prefetcht1 [rsi+67]
; }
L24:
; if pos < near_end {
  01db  483b55c8                 cmp rdx, qword ptr [rbp-56]
  01df  0f8d2a000000             jge L30
; ahead = load_i32 [indices + pos<<2 + 64]
  01e5  49634c9340               movsxd rcx, dword ptr [r11+rdx*4+64]
; if mapping != 0 {
  01ea  4d85c9                   test r9, r9
  01ed  0f840d000000             je L32
; if ahead <u mapping_count {
  01f3  4839d9                   cmp rcx, rbx
  01f6  0f8304000000             jae L34
; ahead = load_i32 [mapping + ahead<<2]
  01fc  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L34:
; }
L32:
; ahead = mul ahead, 68
  0200  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0204  498d340c                 lea rsi, [r12+rcx]
; prefetch L1 [ahead_row]
  0208  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 67]
  020b  0f184e43                 prefetcht0 [rsi+67]
; }
L30:
; index = load_i32 [indices + pos<<2]
  020f  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; fail_if index >=u mapping_count -> 3
  0213  4839d9                   cmp rcx, rbx
  0216  0f8302060000             jae L35
; if mapping != 0 {
  021c  4d85c9                   test r9, r9
  021f  0f8404000000             je L37
; index = load_i32 [mapping + index<<2]
  0225  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L37:
; present = add index, 1
  0229  488d7101                 lea rsi, [rcx+1]
; fail_if row_count <u present -> 4
  022d  4939f7                   cmp r15, rsi
  0230  0f82fd050000             jb L38
; kept_bits = min present, 1
  0236  48c7c001000000           mov rax, 1
  023d  4839f0                   cmp rax, rsi
  0240  480f4fc6                 cmovg rax, rsi
  0244  4889c6                   mov rsi, rax
; kept_bits = mul kept_bits, -1
  0247  486bf6ff                 imul rsi, rsi, -1
; store_i64 [scratch] kept_bits
  024b  498930                   mov [r8], rsi
; index = max index, 0
  024e  48c7c000000000           mov rax, 0
  0255  4839c8                   cmp rax, rcx
  0258  480f4cc1                 cmovl rax, rcx
  025c  4889c1                   mov rcx, rax
; row_offset = mul index, 68
  025f  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  0263  4c01e1                   add rcx, r12
; next_column = set 0
  0266  31c0                     xor eax, eax
  0268  48894590                 mov qword ptr [rbp-112], rax
; loop next_column < 64 {
  026c  48837d9040               cmp qword ptr [rbp-112], 64
  0271  0f8d75010000             jge L40
L39:
; column = min next_column, 32
  0277  48c7c020000000           mov rax, 32
  027e  483b4590                 cmp rax, qword ptr [rbp-112]
  0282  480f4f4590               cmovg rax, qword ptr [rbp-112]
  0287  4889c6                   mov rsi, rax
; zero:f32x8 = zero
  028a  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 64]
  028e  c4e279585940             vpbroadcastd xmm3, [rcx+64]
  0294  c4e27913db               vcvtph2ps xmm3, xmm3
; weight:f32x2 = splat_host [weights + pos<<2]
  0299  c4c279582496             vpbroadcastd xmm4, [r14+rdx*4]
; factors:f32x2 = fmul weight, factors
  029f  c5d859db                 vmulps xmm3, xmm4, xmm3
; store [scratch + 2048] 2 lanes factors
  02a3  c4c178139800080000       vmovlps [r8+2048], xmm3
; scale:f32x8 = splat_host [scratch + 2048]
  02ac  c4c27d589800080000       vpbroadcastd ymm3, [r8+2048]
; bias:f32x8 = splat_host [scratch + 2052]
  02b5  c4c27d58a004080000       vpbroadcastd ymm4, [r8+2052]
; kept_bits:i32x8 = splat_host [scratch]
  02be  c4c27d5828               vpbroadcastd ymm5, [r8]
; scale:f32x8 = and scale, kept_bits
  02c3  c5e5dbdd                 vpand ymm3, ymm3, ymm5
; bias:f32x8 = and bias, kept_bits
  02c7  c5dddbe5                 vpand ymm4, ymm4, ymm5
; bias:f32x8 = fadd bias, zero
  02cb  c5dc58e2                 vaddps ymm4, ymm4, ymm2
; code:i32x8 = splat_32 [row + column]
  02cf  c4e27d581431             vpbroadcastd ymm2, [rcx+rsi]
; code:i32x8 = shr code, shifts
  02d5  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02da  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02de  c5fc5bea                 vcvtdq2ps ymm5, ymm2
; value:f32x8 = fma scale, value, bias
  02e2  c4e265a8ec               vfmadd213ps ymm5, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 4]
  02e7  c4e27d58543104           vpbroadcastd ymm2, [rcx+rsi+4]
; code:i32x8 = shr code, shifts
  02ee  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  02f3  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  02f7  c5fc5bf2                 vcvtdq2ps ymm6, ymm2
; value:f32x8 = fma scale, value, bias
  02fb  c4e265a8f4               vfmadd213ps ymm6, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 8]
  0300  c4e27d58543108           vpbroadcastd ymm2, [rcx+rsi+8]
; code:i32x8 = shr code, shifts
  0307  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  030c  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0310  c5fc5bfa                 vcvtdq2ps ymm7, ymm2
; value:f32x8 = fma scale, value, bias
  0314  c4e265a8fc               vfmadd213ps ymm7, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 12]
  0319  c4e27d5854310c           vpbroadcastd ymm2, [rcx+rsi+12]
; code:i32x8 = shr code, shifts
  0320  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0325  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0329  c57c5bc2                 vcvtdq2ps ymm8, ymm2
; value:f32x8 = fma scale, value, bias
  032d  c46265a8c4               vfmadd213ps ymm8, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 16]
  0332  c4e27d58543110           vpbroadcastd ymm2, [rcx+rsi+16]
; code:i32x8 = shr code, shifts
  0339  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  033e  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0342  c57c5bca                 vcvtdq2ps ymm9, ymm2
; value:f32x8 = fma scale, value, bias
  0346  c46265a8cc               vfmadd213ps ymm9, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 20]
  034b  c4e27d58543114           vpbroadcastd ymm2, [rcx+rsi+20]
; code:i32x8 = shr code, shifts
  0352  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0357  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  035b  c57c5bd2                 vcvtdq2ps ymm10, ymm2
; value:f32x8 = fma scale, value, bias
  035f  c46265a8d4               vfmadd213ps ymm10, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 24]
  0364  c4e27d58543118           vpbroadcastd ymm2, [rcx+rsi+24]
; code:i32x8 = shr code, shifts
  036b  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0370  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  0374  c57c5bda                 vcvtdq2ps ymm11, ymm2
; value:f32x8 = fma scale, value, bias
  0378  c46265a8dc               vfmadd213ps ymm11, ymm3, ymm4
; code:i32x8 = splat_32 [row + column + 28]
  037d  c4e27d5854311c           vpbroadcastd ymm2, [rcx+rsi+28]
; code:i32x8 = shr code, shifts
  0384  c4e26d45d0               vpsrlvd ymm2, ymm2, ymm0
; code:i32x8 = and code, code_mask
  0389  c5eddbd1                 vpand ymm2, ymm2, ymm1
; value:f32x8 = to_float code
  038d  c5fc5bd2                 vcvtdq2ps ymm2, ymm2
; value:f32x8 = fma scale, value, bias
  0391  c4e265a8d4               vfmadd213ps ymm2, ymm3, ymm4
; out_column = mul column, 8
  0396  4889f7                   mov rdi, rsi
  0399  48c1e703                 shl rdi, 3
; store [out + out_column] 8 lanes value
  039d  488b4598                 mov rax, qword ptr [rbp-104]
  03a1  c5fc112c38               vmovups [rax+rdi], ymm5
; store [out + out_column + 32] 8 lanes value
  03a6  c5fc11743820             vmovups [rax+rdi+32], ymm6
; store [out + out_column + 64] 8 lanes value
  03ac  c5fc117c3840             vmovups [rax+rdi+64], ymm7
; store [out + out_column + 96] 8 lanes value
  03b2  c57c11443860             vmovups [rax+rdi+96], ymm8
; store [out + out_column + 128] 8 lanes value
  03b8  c57c118c3880000000       vmovups [rax+rdi+128], ymm9
; store [out + out_column + 160] 8 lanes value
  03c1  c57c119438a0000000       vmovups [rax+rdi+160], ymm10
; store [out + out_column + 192] 8 lanes value
  03ca  c57c119c38c0000000       vmovups [rax+rdi+192], ymm11
; store [out + out_column + 224] 8 lanes value
  03d3  c5fc119438e0000000       vmovups [rax+rdi+224], ymm2
; next_column = add next_column, 32
  03dc  4883459020               add qword ptr [rbp-112], 32
; }
  03e1  48837d9040               cmp qword ptr [rbp-112], 64
  03e6  0f8c8bfeffff             jl L39
L40:
; out = add out, 512
  03ec  4881459800020000         add qword ptr [rbp-104], 512
; bag = add bag, 1
  03f4  4883458801               add qword ptr [rbp-120], 1
; pos = add pos, 1
  03f9  4883c201                 add rdx, 1
; }
L22:
; }
  03fd  4c395588                 cmp qword ptr [rbp-120], r10
  0401  0f8c6afdffff             jl L18
L19:
; begin = move pos
  0407  4889d0                   mov rax, rdx
  040a  48894580                 mov qword ptr [rbp-128], rax
; loop bag < bag_count {
  040e  488b4588                 mov rax, qword ptr [rbp-120]
  0412  483b8568ffffff           cmp rax, qword ptr [rbp-152]
  0419  0f8dc4030000             jge L42
L41:
; end = move index_count
  041f  488b8578ffffff           mov rax, qword ptr [rbp-136]
  0426  488945b8                 mov qword ptr [rbp-72], rax
; if bag < last_bag {
  042a  488b4588                 mov rax, qword ptr [rbp-120]
  042e  483b8560ffffff           cmp rax, qword ptr [rbp-160]
  0435  0f8d17000000             jge L44
; end = load_i32 [offsets + bag<<2 + 4]
  043b  488b4588                 mov rax, qword ptr [rbp-120]
  043f  48c1e002                 shl rax, 2
  0443  48038570ffffff           add rax, qword ptr [rbp-144]
  044a  48634004                 movsxd rax, dword ptr [rax+4]
  044e  488945b8                 mov qword ptr [rbp-72], rax
; }
L44:
; fail_if end < begin -> 2
  0452  488b45b8                 mov rax, qword ptr [rbp-72]
  0456  483b4580                 cmp rax, qword ptr [rbp-128]
  045a  0f8ce8030000             jl L45
; fail_if index_count <u end -> 2
  0460  488b8578ffffff           mov rax, qword ptr [rbp-136]
  0467  483b45b8                 cmp rax, qword ptr [rbp-72]
  046b  0f82ec030000             jb L46
; bag_length = sub end, begin
  0471  488b45b8                 mov rax, qword ptr [rbp-72]
  0475  482b4580                 sub rax, qword ptr [rbp-128]
  0479  488945a0                 mov qword ptr [rbp-96], rax
; looked_up = set 0
  047d  31c0                     xor eax, eax
  047f  488945a8                 mov qword ptr [rbp-88], rax
; kept = set 0
  0483  4531d2                   xor r10d, r10d
; first = move begin
  0486  488b4580                 mov rax, qword ptr [rbp-128]
  048a  488945b0                 mov qword ptr [rbp-80], rax
; next_column = set 0
  048e  31c0                     xor eax, eax
  0490  48894590                 mov qword ptr [rbp-112], rax
; loop next_column < 64 {
  0494  48837d9040               cmp qword ptr [rbp-112], 64
  0499  0f8d1e030000             jge L48
L47:
; column = min next_column, 32
  049f  48c7c020000000           mov rax, 32
  04a6  483b4590                 cmp rax, qword ptr [rbp-112]
  04aa  480f4f4590               cmovg rax, qword ptr [rbp-112]
  04af  4889c6                   mov rsi, rax
; acc0:f32x8 = zero
  04b2  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x8 = zero
  04b6  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x8 = zero
  04ba  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x8 = zero
  04be  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x8 = zero
  04c2  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x8 = zero
  04c6  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x8 = zero
  04ca  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x8 = zero
  04cf  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move first
  04d4  488b55b0                 mov rdx, qword ptr [rbp-80]
; loop pos < end {
  04d8  483b55b8                 cmp rdx, qword ptr [rbp-72]
  04dc  0f8d85020000             jge L50
L49:
; if looked_up == 0 {
  04e2  48837da800               cmp qword ptr [rbp-88], 0
  04e7  0f8517010000             jne L52
; chunk_end = add pos, 128
  04ed  4c8daa80000000           lea r13, [rdx+128]
; chunk_end = move_if end < chunk_end ? end
  04f4  4c396db8                 cmp qword ptr [rbp-72], r13
  04f8  4c0f4c6db8               cmovl r13, qword ptr [rbp-72]
; kept = set 0
  04fd  4531d2                   xor r10d, r10d
; loop pos < chunk_end {
  0500  4c39ea                   cmp rdx, r13
  0503  0f8dc7000000             jge L54
L53:
; if pos < far_end {
  0509  483b55c0                 cmp rdx, qword ptr [rbp-64]
  050d  0f8d3a000000             jge L56
; ahead = load_i32 [indices + pos<<2 + 512]
  0513  49638c9300020000         movsxd rcx, dword ptr [r11+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  051b  410f180c89               prefetcht0 [r9+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  0520  49638c9300010000         movsxd rcx, dword ptr [r11+rdx*4+256]
; if mapping != 0 {
  0528  4d85c9                   test r9, r9
  052b  0f840d000000             je L58
; if ahead <u mapping_count {
  0531  4839d9                   cmp rcx, rbx
  0534  0f8304000000             jae L60
; ahead = load_i32 [mapping + ahead<<2]
  053a  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L60:
; }
L58:
; ahead = mul ahead, 68
  053e  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0542  498d3c0c                 lea rdi, [r12+rcx]
; prefetch L2 [ahead_row]
  0546  0f1817                   prefetcht1 [rdi]
; prefetch L2 [ahead_row + 67]
  0549  0f185743                 prefetcht1 [rdi+67]
; }
L56:
; if pos < near_end {
  054d  483b55c8                 cmp rdx, qword ptr [rbp-56]
  0551  0f8d2a000000             jge L62
; ahead = load_i32 [indices + pos<<2 + 64]
  0557  49634c9340               movsxd rcx, dword ptr [r11+rdx*4+64]
; if mapping != 0 {
  055c  4d85c9                   test r9, r9
  055f  0f840d000000             je L64
; if ahead <u mapping_count {
  0565  4839d9                   cmp rcx, rbx
  0568  0f8304000000             jae L66
; ahead = load_i32 [mapping + ahead<<2]
  056e  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L66:
; }
L64:
; ahead = mul ahead, 68
  0572  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0576  498d3c0c                 lea rdi, [r12+rcx]
; prefetch L1 [ahead_row]
  057a  0f180f                   prefetcht0 [rdi]
; prefetch L1 [ahead_row + 67]
  057d  0f184f43                 prefetcht0 [rdi+67]
; }
L62:
; index = load_i32 [indices + pos<<2]
  0581  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; fail_if index >=u mapping_count -> 3
  0585  4839d9                   cmp rcx, rbx
  0588  0f83e7020000             jae L67
; if mapping != 0 {
  058e  4d85c9                   test r9, r9
  0591  0f8404000000             je L69
; index = load_i32 [mapping + index<<2]
  0597  49630c89                 movsxd rcx, dword ptr [r9+rcx*4]
; }
L69:
; present = add index, 1
  059b  488d7901                 lea rdi, [rcx+1]
; fail_if row_count <u present -> 4
  059f  4939ff                   cmp r15, rdi
  05a2  0f82e5020000             jb L70
; row_offset = mul index, 68
  05a8  486bc944                 imul rcx, rcx, 68
; store_i64 [scratch + kept<<3] row_offset
  05ac  4b890cd0                 mov [r8+r10*8], rcx
; store_i64 [scratch + kept<<3 + 1024] pos
  05b0  4b8994d000040000         mov [r8+r10*8+1024], rdx
; more = add kept, 1
  05b8  498d4a01                 lea rcx, [r10+1]
; kept = move_if present != 0 ? more
  05bc  4885ff                   test rdi, rdi
  05bf  4c0f45d1                 cmovne r10, rcx
; pos = add pos, 1
  05c3  4883c201                 add rdx, 1
; }
  05c7  4c39ea                   cmp rdx, r13
  05ca  0f8c39ffffff             jl L53
L54:
; if bag_length < 129 {
  05d0  48817da081000000         cmp qword ptr [rbp-96], 129
  05d8  0f8d26000000             jge L72
; looked_up = move bag_length
  05de  488b45a0                 mov rax, qword ptr [rbp-96]
  05e2  488945a8                 mov qword ptr [rbp-88], rax
; first = min kept, 1
  05e6  48c7c001000000           mov rax, 1
  05ed  4c39d0                   cmp rax, r10
  05f0  490f4fc2                 cmovg rax, r10
  05f4  488945b0                 mov qword ptr [rbp-80], rax
; first = sub end, first
  05f8  488b45b8                 mov rax, qword ptr [rbp-72]
  05fc  482b45b0                 sub rax, qword ptr [rbp-80]
  0600  488945b0                 mov qword ptr [rbp-80], rax
; }
L72:
; }
L52:
; pos = move_if looked_up != 0 ? end
  0604  48837da800               cmp qword ptr [rbp-88], 0
  0609  480f4555b8               cmovne rdx, qword ptr [rbp-72]
; at = set 0
  060e  31ff                     xor edi, edi
; loop at < kept {
  0610  4c39d7                   cmp rdi, r10
  0613  0f8d44010000             jge L74
L73:
; kept_offset = load_i64 [scratch + at<<3]
  0619  498b0cf8                 mov rcx, [r8+rdi*8]
; kept_pos = load_i64 [scratch + at<<3 + 1024]
  061d  4d8bacf800040000         mov r13, [r8+rdi*8+1024]
; row = add table, kept_offset
  0625  4c01e1                   add rcx, r12
; factors:f32x2 = splat_f16_pair [row + 64]
  0628  c46279585140             vpbroadcastd xmm10, [rcx+64]
  062e  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [weights + kept_pos<<2]
  0633  c40279581cae             vpbroadcastd xmm11, [r14+r13*4]
; factors:f32x2 = fmul weight, factors
  0639  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [scratch + 2048] 2 lanes factors
  063e  c44178139000080000       vmovlps [r8+2048], xmm10
; scale:f32x8 = splat_host [scratch + 2048]
  0647  c4427d589000080000       vpbroadcastd ymm10, [r8+2048]
; bias:f32x8 = splat_host [scratch + 2052]
  0650  c4427d589804080000       vpbroadcastd ymm11, [r8+2052]
; code:i32x8 = splat_32 [row + column]
  0659  c4627d582431             vpbroadcastd ymm12, [rcx+rsi]
; code:i32x8 = shr code, shifts
  065f  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0664  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0668  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc0:f32x8 = fadd acc0, bias
  066d  c4c16c58d3               vaddps ymm2, ymm2, ymm11
; acc0:f32x8 = fma scale, value, acc0
  0672  c4c22db8d5               vfmadd231ps ymm2, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 4]
  0677  c4627d58643104           vpbroadcastd ymm12, [rcx+rsi+4]
; code:i32x8 = shr code, shifts
  067e  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0683  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0687  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc1:f32x8 = fadd acc1, bias
  068c  c4c16458db               vaddps ymm3, ymm3, ymm11
; acc1:f32x8 = fma scale, value, acc1
  0691  c4c22db8dd               vfmadd231ps ymm3, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 8]
  0696  c4627d58643108           vpbroadcastd ymm12, [rcx+rsi+8]
; code:i32x8 = shr code, shifts
  069d  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  06a2  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  06a6  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc2:f32x8 = fadd acc2, bias
  06ab  c4c15c58e3               vaddps ymm4, ymm4, ymm11
; acc2:f32x8 = fma scale, value, acc2
  06b0  c4c22db8e5               vfmadd231ps ymm4, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 12]
  06b5  c4627d5864310c           vpbroadcastd ymm12, [rcx+rsi+12]
; code:i32x8 = shr code, shifts
  06bc  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  06c1  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  06c5  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc3:f32x8 = fadd acc3, bias
  06ca  c4c15458eb               vaddps ymm5, ymm5, ymm11
; acc3:f32x8 = fma scale, value, acc3
  06cf  c4c22db8ed               vfmadd231ps ymm5, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 16]
  06d4  c4627d58643110           vpbroadcastd ymm12, [rcx+rsi+16]
; code:i32x8 = shr code, shifts
  06db  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  06e0  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  06e4  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc4:f32x8 = fadd acc4, bias
  06e9  c4c14c58f3               vaddps ymm6, ymm6, ymm11
; acc4:f32x8 = fma scale, value, acc4
  06ee  c4c22db8f5               vfmadd231ps ymm6, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 20]
  06f3  c4627d58643114           vpbroadcastd ymm12, [rcx+rsi+20]
; code:i32x8 = shr code, shifts
  06fa  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  06ff  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0703  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc5:f32x8 = fadd acc5, bias
  0708  c4c14458fb               vaddps ymm7, ymm7, ymm11
; acc5:f32x8 = fma scale, value, acc5
  070d  c4c22db8fd               vfmadd231ps ymm7, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 24]
  0712  c4627d58643118           vpbroadcastd ymm12, [rcx+rsi+24]
; code:i32x8 = shr code, shifts
  0719  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  071e  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0722  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc6:f32x8 = fadd acc6, bias
  0727  c4413c58c3               vaddps ymm8, ymm8, ymm11
; acc6:f32x8 = fma scale, value, acc6
  072c  c4422db8c5               vfmadd231ps ymm8, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 28]
  0731  c4627d5864311c           vpbroadcastd ymm12, [rcx+rsi+28]
; code:i32x8 = shr code, shifts
  0738  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  073d  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0741  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc7:f32x8 = fadd acc7, bias
  0746  c4413458cb               vaddps ymm9, ymm9, ymm11
; acc7:f32x8 = fma scale, value, acc7
  074b  c4422db8cd               vfmadd231ps ymm9, ymm10, ymm13
; at = add at, 1
  0750  4883c701                 add rdi, 1
; }
  0754  4c39d7                   cmp rdi, r10
  0757  0f8cbcfeffff             jl L73
L74:
; }
  075d  483b55b8                 cmp rdx, qword ptr [rbp-72]
  0761  0f8c7bfdffff             jl L49
L50:
; out_column = mul column, 8
  0767  4889f1                   mov rcx, rsi
  076a  48c1e103                 shl rcx, 3
; store [out + out_column] 8 lanes acc0
  076e  488b4598                 mov rax, qword ptr [rbp-104]
  0772  c5fc111408               vmovups [rax+rcx], ymm2
; store [out + out_column + 32] 8 lanes acc1
  0777  c5fc115c0820             vmovups [rax+rcx+32], ymm3
; store [out + out_column + 64] 8 lanes acc2
  077d  c5fc11640840             vmovups [rax+rcx+64], ymm4
; store [out + out_column + 96] 8 lanes acc3
  0783  c5fc116c0860             vmovups [rax+rcx+96], ymm5
; store [out + out_column + 128] 8 lanes acc4
  0789  c5fc11b40880000000       vmovups [rax+rcx+128], ymm6
; store [out + out_column + 160] 8 lanes acc5
  0792  c5fc11bc08a0000000       vmovups [rax+rcx+160], ymm7
; store [out + out_column + 192] 8 lanes acc6
  079b  c57c118408c0000000       vmovups [rax+rcx+192], ymm8
; store [out + out_column + 224] 8 lanes acc7
  07a4  c57c118c08e0000000       vmovups [rax+rcx+224], ymm9
; next_column = add next_column, 32
  07ad  4883459020               add qword ptr [rbp-112], 32
; }
  07b2  48837d9040               cmp qword ptr [rbp-112], 64
  07b7  0f8ce2fcffff             jl L47
L48:
; out = add out, 512
  07bd  4881459800020000         add qword ptr [rbp-104], 512
; bag = add bag, 1
  07c5  4883458801               add qword ptr [rbp-120], 1
; begin = move end
  07ca  488b45b8                 mov rax, qword ptr [rbp-72]
  07ce  48894580                 mov qword ptr [rbp-128], rax
; }
  07d2  488b4588                 mov rax, qword ptr [rbp-120]
  07d6  483b8568ffffff           cmp rax, qword ptr [rbp-152]
  07dd  0f8c3cfcffff             jl L41
L42:
; leave
  07e3  31c0                     xor eax, eax
L0:
  07e5  c5f877                   vzeroupper
  07e8  4883c478                 add rsp, 120
  07ec  415f                     pop r15
  07ee  415e                     pop r14
  07f0  415d                     pop r13
  07f2  415c                     pop r12
  07f4  5b                       pop rbx
  07f5  5d                       pop rbp
  07f6  c3                       ret
; seldom
L20:
; one_row_end = set 0
  07f7  4531d2                   xor r10d, r10d
  07fa  483955b8                 cmp qword ptr [rbp-72], rdx
  07fe  0f85f9fbffff             jne L22
  0804  e98ef9ffff               jmp L21
; failure exits
L15:
  0809  488b45d0                 mov rax, qword ptr [rbp-48]
  080d  ff7588                   push qword ptr [rbp-120]
  0810  8f4058                   pop qword ptr [rax+88]
  0813  48895060                 mov qword ptr [rax+96], rdx
  0817  b801000000               mov eax, 1
  081c  ebc7                     short jmp L0
L35:
  081e  488b45d0                 mov rax, qword ptr [rbp-48]
  0822  ff7588                   push qword ptr [rbp-120]
  0825  8f4058                   pop qword ptr [rax+88]
  0828  48895060                 mov qword ptr [rax+96], rdx
  082c  b803000000               mov eax, 3
  0831  ebb2                     short jmp L0
L38:
  0833  488b45d0                 mov rax, qword ptr [rbp-48]
  0837  ff7588                   push qword ptr [rbp-120]
  083a  8f4058                   pop qword ptr [rax+88]
  083d  48895060                 mov qword ptr [rax+96], rdx
  0841  b804000000               mov eax, 4
  0846  eb9d                     short jmp L0
L45:
  0848  488b45d0                 mov rax, qword ptr [rbp-48]
  084c  ff7588                   push qword ptr [rbp-120]
  084f  8f4058                   pop qword ptr [rax+88]
  0852  48895060                 mov qword ptr [rax+96], rdx
  0856  b802000000               mov eax, 2
  085b  eb88                     short jmp L0
L46:
  085d  488b45d0                 mov rax, qword ptr [rbp-48]
  0861  ff7588                   push qword ptr [rbp-120]
  0864  8f4058                   pop qword ptr [rax+88]
  0867  48895060                 mov qword ptr [rax+96], rdx
  086b  b802000000               mov eax, 2
  0870  e970ffffff               jmp L0
L67:
  0875  488b45d0                 mov rax, qword ptr [rbp-48]
  0879  ff7588                   push qword ptr [rbp-120]
  087c  8f4058                   pop qword ptr [rax+88]
  087f  48895060                 mov qword ptr [rax+96], rdx
  0883  b803000000               mov eax, 3
  0888  e958ffffff               jmp L0
L70:
  088d  488b45d0                 mov rax, qword ptr [rbp-48]
  0891  ff7588                   push qword ptr [rbp-120]
  0894  8f4058                   pop qword ptr [rax+88]
  0897  48895060                 mov qword ptr [rax+96], rdx
  089b  b804000000               mov eax, 4
  08a0  e940ffffff               jmp L0
; constants
