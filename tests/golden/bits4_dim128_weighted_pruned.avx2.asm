; spec      embedding_bag bits=4 dim=128 weighted pruned index=i32 offset=i32
; target    avx2 (x86-64)
; numerics  reference
; bytes     1408
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  53                       push rbx
  0009  4154                     push r12
  000b  4155                     push r13
  000d  4156                     push r14
  000f  4157                     push r15
  0011  4883ec70                 sub rsp, 112
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  0019  488b1f                   mov rbx, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b7708                 mov r14, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b5f10                 mov r11, qword ptr [rdi+16]
; index_count = arg index_count
  0024  488b4718                 mov rax, qword ptr [rdi+24]
  0028  48894580                 mov qword ptr [rbp-128], rax
; bag_count = arg bag_count
  002c  488b4728                 mov rax, qword ptr [rdi+40]
  0030  48898578ffffff           mov qword ptr [rbp-136], rax
; offsets = arg offsets
  0037  488b4720                 mov rax, qword ptr [rdi+32]
  003b  48898570ffffff           mov qword ptr [rbp-144], rax
; weights = arg weights
  0042  488b4730                 mov rax, qword ptr [rdi+48]
  0046  488945c8                 mov qword ptr [rbp-56], rax
; mapping = arg mapping
  004a  4c8b4738                 mov r8, qword ptr [rdi+56]
; mapping_count = arg mapping_count
  004e  4c8b6740                 mov r12, qword ptr [rdi+64]
; scratch = arg scratch
  0052  4c8b4f50                 mov r9, qword ptr [rdi+80]
; out = arg output
  0056  488b4748                 mov rax, qword ptr [rdi+72]
  005a  488945a0                 mov qword ptr [rbp-96], rax
; bag = set 0
  005e  31c0                     xor eax, eax
  0060  48894588                 mov qword ptr [rbp-120], rax
; last_bag = add bag_count, -1
  0064  488b8578ffffff           mov rax, qword ptr [rbp-136]
  006b  488d40ff                 lea rax, [rax-1]
  006f  48898568ffffff           mov qword ptr [rbp-152], rax
; shifts:i32x8 = const code_shifts
  0076  c5fc1005c2040000         vmovups ymm0, [L1]
; code_mask:i32x8 = const code_mask
  007e  c5fc100dda040000         vmovups ymm1, [L2]
; near_end = add index_count, -16
  0086  488b4580                 mov rax, qword ptr [rbp-128]
  008a  488d40f0                 lea rax, [rax-16]
  008e  488945c0                 mov qword ptr [rbp-64], rax
; far_end = add index_count, -128
  0092  488b4580                 mov rax, qword ptr [rbp-128]
  0096  4c8d7880                 lea r15, [rax-128]
; if row_count < 370086 {
  009a  4981fea6a50500           cmp r14, 370086
  00a1  0f8d03000000             jge L4
L3:
; far_end = set 0
  00a7  4531ff                   xor r15d, r15d
; }
L4:
; pos = set 0
  00aa  31d2                     xor edx, edx
; begin = move bag
  00ac  488b4588                 mov rax, qword ptr [rbp-120]
  00b0  48894590                 mov qword ptr [rbp-112], rax
; if bag < bag_count {
  00b4  488b4588                 mov rax, qword ptr [rbp-120]
  00b8  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  00bf  0f8d24000000             jge L6
L5:
; begin = load_i32 [offsets + bag<<2]
  00c5  488b4588                 mov rax, qword ptr [rbp-120]
  00c9  48c1e002                 shl rax, 2
  00cd  48038570ffffff           add rax, qword ptr [rbp-144]
  00d4  486300                   movsxd rax, dword ptr [rax]
  00d7  48894590                 mov qword ptr [rbp-112], rax
; fail_if begin >u index_count -> 1
  00db  488b4590                 mov rax, qword ptr [rbp-112]
  00df  483b4580                 cmp rax, qword ptr [rbp-128]
  00e3  0f87db030000             ja L7
; }
L6:
; loop bag < bag_count {
  00e9  488b4588                 mov rax, qword ptr [rbp-120]
  00ed  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  00f4  0f8db6030000             jge L9
L8:
; end = move index_count
  00fa  488b4580                 mov rax, qword ptr [rbp-128]
  00fe  488945b8                 mov qword ptr [rbp-72], rax
; if bag < last_bag {
  0102  488b4588                 mov rax, qword ptr [rbp-120]
  0106  483b8568ffffff           cmp rax, qword ptr [rbp-152]
  010d  0f8d17000000             jge L11
L10:
; end = load_i32 [offsets + bag<<2 + 4]
  0113  488b4588                 mov rax, qword ptr [rbp-120]
  0117  48c1e002                 shl rax, 2
  011b  48038570ffffff           add rax, qword ptr [rbp-144]
  0122  48634004                 movsxd rax, dword ptr [rax+4]
  0126  488945b8                 mov qword ptr [rbp-72], rax
; }
L11:
; fail_if end < begin -> 2
  012a  488b45b8                 mov rax, qword ptr [rbp-72]
  012e  483b4590                 cmp rax, qword ptr [rbp-112]
  0132  0f8ca1030000             jl L12
; fail_if end >u index_count -> 2
  0138  488b45b8                 mov rax, qword ptr [rbp-72]
  013c  483b4580                 cmp rax, qword ptr [rbp-128]
  0140  0f87a8030000             ja L13
; bag_length = sub end, begin
  0146  488b45b8                 mov rax, qword ptr [rbp-72]
  014a  482b4590                 sub rax, qword ptr [rbp-112]
  014e  488945a8                 mov qword ptr [rbp-88], rax
; looked_up = set 0
  0152  31c0                     xor eax, eax
  0154  488945b0                 mov qword ptr [rbp-80], rax
; kept = set 0
  0158  4531d2                   xor r10d, r10d
; next_column = set 0
  015b  31c0                     xor eax, eax
  015d  48894598                 mov qword ptr [rbp-104], rax
; loop next_column < 64 {
  0161  48837d9840               cmp qword ptr [rbp-104], 64
  0166  0f8d1e030000             jge L15
L14:
; column = min next_column, 32
  016c  48c7c020000000           mov rax, 32
  0173  483b4598                 cmp rax, qword ptr [rbp-104]
  0177  480f4f4598               cmovg rax, qword ptr [rbp-104]
  017c  4889c6                   mov rsi, rax
; acc0:f32x8 = zero
  017f  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x8 = zero
  0183  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x8 = zero
  0187  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x8 = zero
  018b  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x8 = zero
  018f  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x8 = zero
  0193  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x8 = zero
  0197  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x8 = zero
  019c  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move begin
  01a1  488b5590                 mov rdx, qword ptr [rbp-112]
; loop pos < end {
  01a5  483b55b8                 cmp rdx, qword ptr [rbp-72]
  01a9  0f8d69020000             jge L17
L16:
; if looked_up == 0 {
  01af  48837db000               cmp qword ptr [rbp-80], 0
  01b4  0f85e2000000             jne L19
L18:
; chunk_end = add pos, 128
  01ba  4c8daa80000000           lea r13, [rdx+128]
; chunk_end = move_if end < chunk_end ? end
  01c1  4c396db8                 cmp qword ptr [rbp-72], r13
  01c5  4c0f4c6db8               cmovl r13, qword ptr [rbp-72]
; kept = set 0
  01ca  4531d2                   xor r10d, r10d
; loop pos < chunk_end {
  01cd  4c39ea                   cmp rdx, r13
  01d0  0f8dc6000000             jge L21
L20:
; if pos < far_end {
  01d6  4c39fa                   cmp rdx, r15
  01d9  0f8d3a000000             jge L23
L22:
; ahead = load_i32 [indices + pos<<2 + 512]
  01df  49638c9300020000         movsxd rcx, dword ptr [r11+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  01e7  410f180c88               prefetcht0 [r8+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  01ec  49638c9300010000         movsxd rcx, dword ptr [r11+rdx*4+256]
; if mapping != 0 {
  01f4  4d85c0                   test r8, r8
  01f7  0f840d000000             je L25
L24:
; if ahead <u mapping_count {
  01fd  4c39e1                   cmp rcx, r12
  0200  0f8304000000             jae L27
L26:
; ahead = load_i32 [mapping + ahead<<2]
  0206  49630c88                 movsxd rcx, dword ptr [r8+rcx*4]
; }
L27:
; }
L25:
; ahead = mul ahead, 68
  020a  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  020e  488d3c0b                 lea rdi, [rbx+rcx]
; prefetch L2 [ahead_row]
  0212  0f1817                   prefetcht1 [rdi]
; prefetch L2 [ahead_row + 67]
  0215  0f185743                 prefetcht1 [rdi+67]
; }
L23:
; if pos < near_end {
  0219  483b55c0                 cmp rdx, qword ptr [rbp-64]
  021d  0f8d2a000000             jge L29
L28:
; ahead = load_i32 [indices + pos<<2 + 64]
  0223  49634c9340               movsxd rcx, dword ptr [r11+rdx*4+64]
; if mapping != 0 {
  0228  4d85c0                   test r8, r8
  022b  0f840d000000             je L31
L30:
; if ahead <u mapping_count {
  0231  4c39e1                   cmp rcx, r12
  0234  0f8304000000             jae L33
L32:
; ahead = load_i32 [mapping + ahead<<2]
  023a  49630c88                 movsxd rcx, dword ptr [r8+rcx*4]
; }
L33:
; }
L31:
; ahead = mul ahead, 68
  023e  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0242  488d3c0b                 lea rdi, [rbx+rcx]
; prefetch L1 [ahead_row]
  0246  0f180f                   prefetcht0 [rdi]
; prefetch L1 [ahead_row + 67]
  0249  0f184f43                 prefetcht0 [rdi+67]
; }
L29:
; index = load_i32 [indices + pos<<2]
  024d  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; fail_if index >=u mapping_count -> 3
  0251  4c39e1                   cmp rcx, r12
  0254  0f83a9020000             jae L34
; if mapping != 0 {
  025a  4d85c0                   test r8, r8
  025d  0f8404000000             je L36
L35:
; index = load_i32 [mapping + index<<2]
  0263  49630c88                 movsxd rcx, dword ptr [r8+rcx*4]
; }
L36:
; present = add index, 1
  0267  488d7901                 lea rdi, [rcx+1]
; fail_if present >u row_count -> 4
  026b  4c39f7                   cmp rdi, r14
  026e  0f87a4020000             ja L37
; row_offset = mul index, 68
  0274  486bc944                 imul rcx, rcx, 68
; store_i64 [scratch + kept<<3] row_offset
  0278  4b890cd1                 mov [r9+r10*8], rcx
; store_i64 [scratch + kept<<3 + 1024] pos
  027c  4b8994d100040000         mov [r9+r10*8+1024], rdx
; more = add kept, 1
  0284  498d4a01                 lea rcx, [r10+1]
; kept = move_if present != 0 ? more
  0288  4885ff                   test rdi, rdi
  028b  4c0f45d1                 cmovne r10, rcx
; pos = add pos, 1
  028f  4883c201                 add rdx, 1
; }
  0293  4c39ea                   cmp rdx, r13
  0296  0f8c3affffff             jl L20
L21:
; }
L19:
; pos = move_if looked_up != 0 ? end
  029c  48837db000               cmp qword ptr [rbp-80], 0
  02a1  480f4555b8               cmovne rdx, qword ptr [rbp-72]
; looked_up = move_if bag_length < 129 ? bag_length
  02a6  48817da881000000         cmp qword ptr [rbp-88], 129
  02ae  488b45b0                 mov rax, qword ptr [rbp-80]
  02b2  480f4c45a8               cmovl rax, qword ptr [rbp-88]
  02b7  488945b0                 mov qword ptr [rbp-80], rax
; at = set 0
  02bb  31ff                     xor edi, edi
; loop at < kept {
  02bd  4c39d7                   cmp rdi, r10
  02c0  0f8d48010000             jge L39
L38:
; kept_offset = load_i64 [scratch + at<<3]
  02c6  498b0cf9                 mov rcx, [r9+rdi*8]
; kept_pos = load_i64 [scratch + at<<3 + 1024]
  02ca  4d8bacf900040000         mov r13, [r9+rdi*8+1024]
; row = add table, kept_offset
  02d2  4801d9                   add rcx, rbx
; factors:f32x2 = splat_f16_pair [row + 64]
  02d5  c46279585140             vpbroadcastd xmm10, [rcx+64]
  02db  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [weights + kept_pos<<2]
  02e0  488b45c8                 mov rax, qword ptr [rbp-56]
  02e4  c42279581ca8             vpbroadcastd xmm11, [rax+r13*4]
; factors:f32x2 = fmul weight, factors
  02ea  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [scratch + 2048] 2 lanes factors
  02ef  c44178139100080000       vmovlps [r9+2048], xmm10
; scale:f32x8 = splat_host [scratch + 2048]
  02f8  c4427d589100080000       vpbroadcastd ymm10, [r9+2048]
; bias:f32x8 = splat_host [scratch + 2052]
  0301  c4427d589904080000       vpbroadcastd ymm11, [r9+2052]
; code:i32x8 = splat_32 [row + column]
  030a  c4627d582431             vpbroadcastd ymm12, [rcx+rsi]
; code:i32x8 = shr code, shifts
  0310  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0315  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0319  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc0:f32x8 = fadd acc0, bias
  031e  c4c16c58d3               vaddps ymm2, ymm2, ymm11
; acc0:f32x8 = fma scale, value, acc0
  0323  c4c22db8d5               vfmadd231ps ymm2, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 4]
  0328  c4627d58643104           vpbroadcastd ymm12, [rcx+rsi+4]
; code:i32x8 = shr code, shifts
  032f  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0334  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0338  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc1:f32x8 = fadd acc1, bias
  033d  c4c16458db               vaddps ymm3, ymm3, ymm11
; acc1:f32x8 = fma scale, value, acc1
  0342  c4c22db8dd               vfmadd231ps ymm3, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 8]
  0347  c4627d58643108           vpbroadcastd ymm12, [rcx+rsi+8]
; code:i32x8 = shr code, shifts
  034e  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0353  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0357  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc2:f32x8 = fadd acc2, bias
  035c  c4c15c58e3               vaddps ymm4, ymm4, ymm11
; acc2:f32x8 = fma scale, value, acc2
  0361  c4c22db8e5               vfmadd231ps ymm4, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 12]
  0366  c4627d5864310c           vpbroadcastd ymm12, [rcx+rsi+12]
; code:i32x8 = shr code, shifts
  036d  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0372  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0376  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc3:f32x8 = fadd acc3, bias
  037b  c4c15458eb               vaddps ymm5, ymm5, ymm11
; acc3:f32x8 = fma scale, value, acc3
  0380  c4c22db8ed               vfmadd231ps ymm5, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 16]
  0385  c4627d58643110           vpbroadcastd ymm12, [rcx+rsi+16]
; code:i32x8 = shr code, shifts
  038c  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0391  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0395  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc4:f32x8 = fadd acc4, bias
  039a  c4c14c58f3               vaddps ymm6, ymm6, ymm11
; acc4:f32x8 = fma scale, value, acc4
  039f  c4c22db8f5               vfmadd231ps ymm6, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 20]
  03a4  c4627d58643114           vpbroadcastd ymm12, [rcx+rsi+20]
; code:i32x8 = shr code, shifts
  03ab  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  03b0  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  03b4  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc5:f32x8 = fadd acc5, bias
  03b9  c4c14458fb               vaddps ymm7, ymm7, ymm11
; acc5:f32x8 = fma scale, value, acc5
  03be  c4c22db8fd               vfmadd231ps ymm7, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 24]
  03c3  c4627d58643118           vpbroadcastd ymm12, [rcx+rsi+24]
; code:i32x8 = shr code, shifts
  03ca  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  03cf  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  03d3  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc6:f32x8 = fadd acc6, bias
  03d8  c4413c58c3               vaddps ymm8, ymm8, ymm11
; acc6:f32x8 = fma scale, value, acc6
  03dd  c4422db8c5               vfmadd231ps ymm8, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 28]
  03e2  c4627d5864311c           vpbroadcastd ymm12, [rcx+rsi+28]
; code:i32x8 = shr code, shifts
  03e9  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  03ee  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  03f2  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc7:f32x8 = fadd acc7, bias
  03f7  c4413458cb               vaddps ymm9, ymm9, ymm11
; acc7:f32x8 = fma scale, value, acc7
  03fc  c4422db8cd               vfmadd231ps ymm9, ymm10, ymm13
; at = add at, 1
  0401  4883c701                 add rdi, 1
; }
  0405  4c39d7                   cmp rdi, r10
  0408  0f8cb8feffff             jl L38
L39:
; }
  040e  483b55b8                 cmp rdx, qword ptr [rbp-72]
  0412  0f8c97fdffff             jl L16
L17:
; out_column = mul column, 8
  0418  4889f1                   mov rcx, rsi
  041b  48c1e103                 shl rcx, 3
; store [out + out_column] 8 lanes acc0
  041f  488b45a0                 mov rax, qword ptr [rbp-96]
  0423  c5fc111408               vmovups [rax+rcx], ymm2
; store [out + out_column + 32] 8 lanes acc1
  0428  488b45a0                 mov rax, qword ptr [rbp-96]
  042c  c5fc115c0820             vmovups [rax+rcx+32], ymm3
; store [out + out_column + 64] 8 lanes acc2
  0432  488b45a0                 mov rax, qword ptr [rbp-96]
  0436  c5fc11640840             vmovups [rax+rcx+64], ymm4
; store [out + out_column + 96] 8 lanes acc3
  043c  488b45a0                 mov rax, qword ptr [rbp-96]
  0440  c5fc116c0860             vmovups [rax+rcx+96], ymm5
; store [out + out_column + 128] 8 lanes acc4
  0446  488b45a0                 mov rax, qword ptr [rbp-96]
  044a  c5fc11b40880000000       vmovups [rax+rcx+128], ymm6
; store [out + out_column + 160] 8 lanes acc5
  0453  488b45a0                 mov rax, qword ptr [rbp-96]
  0457  c5fc11bc08a0000000       vmovups [rax+rcx+160], ymm7
; store [out + out_column + 192] 8 lanes acc6
  0460  488b45a0                 mov rax, qword ptr [rbp-96]
  0464  c57c118408c0000000       vmovups [rax+rcx+192], ymm8
; store [out + out_column + 224] 8 lanes acc7
  046d  488b45a0                 mov rax, qword ptr [rbp-96]
  0471  c57c118c08e0000000       vmovups [rax+rcx+224], ymm9
; next_column = add next_column, 32
  047a  4883459820               add qword ptr [rbp-104], 32
; }
  047f  48837d9840               cmp qword ptr [rbp-104], 64
  0484  0f8ce2fcffff             jl L14
L15:
; out = add out, 512
  048a  488145a000020000         add qword ptr [rbp-96], 512
; begin = move end
  0492  488b45b8                 mov rax, qword ptr [rbp-72]
  0496  48894590                 mov qword ptr [rbp-112], rax
; bag = add bag, 1
  049a  4883458801               add qword ptr [rbp-120], 1
; }
  049f  488b4588                 mov rax, qword ptr [rbp-120]
  04a3  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  04aa  0f8c4afcffff             jl L8
L9:
; leave
  04b0  31c0                     xor eax, eax
L0:
  04b2  c5f877                   vzeroupper
  04b5  4883c470                 add rsp, 112
  04b9  415f                     pop r15
  04bb  415e                     pop r14
  04bd  415d                     pop r13
  04bf  415c                     pop r12
  04c1  5b                       pop rbx
  04c2  5d                       pop rbp
  04c3  c3                       ret
; failure exits
L7:
  04c4  488b45d0                 mov rax, qword ptr [rbp-48]
  04c8  ff7588                   push qword ptr [rbp-120]
  04cb  8f4058                   pop qword ptr [rax+88]
  04ce  48895060                 mov qword ptr [rax+96], rdx
  04d2  b801000000               mov eax, 1
  04d7  ebd9                     short jmp L0
L12:
  04d9  488b45d0                 mov rax, qword ptr [rbp-48]
  04dd  ff7588                   push qword ptr [rbp-120]
  04e0  8f4058                   pop qword ptr [rax+88]
  04e3  48895060                 mov qword ptr [rax+96], rdx
  04e7  b802000000               mov eax, 2
  04ec  ebc4                     short jmp L0
L13:
  04ee  488b45d0                 mov rax, qword ptr [rbp-48]
  04f2  ff7588                   push qword ptr [rbp-120]
  04f5  8f4058                   pop qword ptr [rax+88]
  04f8  48895060                 mov qword ptr [rax+96], rdx
  04fc  b802000000               mov eax, 2
  0501  ebaf                     short jmp L0
L34:
  0503  488b45d0                 mov rax, qword ptr [rbp-48]
  0507  ff7588                   push qword ptr [rbp-120]
  050a  8f4058                   pop qword ptr [rax+88]
  050d  48895060                 mov qword ptr [rax+96], rdx
  0511  b803000000               mov eax, 3
  0516  eb9a                     short jmp L0
L37:
  0518  488b45d0                 mov rax, qword ptr [rbp-48]
  051c  ff7588                   push qword ptr [rbp-120]
  051f  8f4058                   pop qword ptr [rax+88]
  0522  48895060                 mov qword ptr [rax+96], rdx
  0526  b804000000               mov eax, 4
  052b  eb85                     short jmp L0
; constants
