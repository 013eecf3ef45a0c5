; spec      embedding_bag bits=4 dim=128 weighted pruned index=i32 offset=i32
; target    avx2 (x86-64)
; numerics  reference
; bytes     1440
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
  0033  48898570ffffff           mov qword ptr [rbp-144], rax
; offsets = arg offsets
  003a  488b4720                 mov rax, qword ptr [rdi+32]
  003e  48898568ffffff           mov qword ptr [rbp-152], rax
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
  0067  488b8570ffffff           mov rax, qword ptr [rbp-144]
  006e  488d40ff                 lea rax, [rax-1]
  0072  48898560ffffff           mov qword ptr [rbp-160], rax
; shifts:i32x8 = const code_shifts
  0079  c5fc1005df040000         vmovups ymm0, [L1]
; code_mask:i32x8 = const code_mask
  0081  c5fc100df7040000         vmovups ymm1, [L2]
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
  00c1  483b8570ffffff           cmp rax, qword ptr [rbp-144]
  00c8  0f8d23000000             jge L6
; begin = load_i32 [offsets + bag<<2]
  00ce  488b4588                 mov rax, qword ptr [rbp-120]
  00d2  48c1e002                 shl rax, 2
  00d6  48038568ffffff           add rax, qword ptr [rbp-152]
  00dd  486300                   movsxd rax, dword ptr [rax]
  00e0  48894580                 mov qword ptr [rbp-128], rax
; fail_if begin >u index_count -> 1
  00e4  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  00eb  0f87e8030000             ja L7
; }
L6:
; loop bag < bag_count {
  00f1  488b4588                 mov rax, qword ptr [rbp-120]
  00f5  483b8570ffffff           cmp rax, qword ptr [rbp-144]
  00fc  0f8dc3030000             jge L9
L8:
; end = move index_count
  0102  488b8578ffffff           mov rax, qword ptr [rbp-136]
  0109  488945b8                 mov qword ptr [rbp-72], rax
; if bag < last_bag {
  010d  488b4588                 mov rax, qword ptr [rbp-120]
  0111  483b8560ffffff           cmp rax, qword ptr [rbp-160]
  0118  0f8d17000000             jge L11
; end = load_i32 [offsets + bag<<2 + 4]
  011e  488b4588                 mov rax, qword ptr [rbp-120]
  0122  48c1e002                 shl rax, 2
  0126  48038568ffffff           add rax, qword ptr [rbp-152]
  012d  48634004                 movsxd rax, dword ptr [rax+4]
  0131  488945b8                 mov qword ptr [rbp-72], rax
; }
L11:
; fail_if end < begin -> 2
  0135  488b45b8                 mov rax, qword ptr [rbp-72]
  0139  483b4580                 cmp rax, qword ptr [rbp-128]
  013d  0f8cab030000             jl L12
; fail_if end >u index_count -> 2
  0143  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  014a  0f87b3030000             ja L13
; bag_length = sub end, begin
  0150  488b45b8                 mov rax, qword ptr [rbp-72]
  0154  482b4580                 sub rax, qword ptr [rbp-128]
  0158  488945a0                 mov qword ptr [rbp-96], rax
; looked_up = set 0
  015c  31c0                     xor eax, eax
  015e  488945a8                 mov qword ptr [rbp-88], rax
; kept = set 0
  0162  4531d2                   xor r10d, r10d
; first = move begin
  0165  488b4580                 mov rax, qword ptr [rbp-128]
  0169  488945b0                 mov qword ptr [rbp-80], rax
; next_column = set 0
  016d  31c0                     xor eax, eax
  016f  48894590                 mov qword ptr [rbp-112], rax
; loop next_column < 64 {
  0173  48837d9040               cmp qword ptr [rbp-112], 64
  0178  0f8d21030000             jge L15
L14:
; column = min next_column, 32
  017e  48c7c020000000           mov rax, 32
  0185  483b4590                 cmp rax, qword ptr [rbp-112]
  0189  480f4f4590               cmovg rax, qword ptr [rbp-112]
  018e  4889c6                   mov rsi, rax
; acc0:f32x8 = zero
  0191  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x8 = zero
  0195  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x8 = zero
  0199  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x8 = zero
  019d  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x8 = zero
  01a1  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x8 = zero
  01a5  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x8 = zero
  01a9  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x8 = zero
  01ae  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move first
  01b3  488b55b0                 mov rdx, qword ptr [rbp-80]
; loop pos < end {
  01b7  483b55b8                 cmp rdx, qword ptr [rbp-72]
  01bb  0f8d88020000             jge L17
L16:
; if looked_up == 0 {
  01c1  48837da800               cmp qword ptr [rbp-88], 0
  01c6  0f8516010000             jne L19
; chunk_end = add pos, 128
  01cc  4c8daa80000000           lea r13, [rdx+128]
; chunk_end = move_if end < chunk_end ? end
  01d3  4c396db8                 cmp qword ptr [rbp-72], r13
  01d7  4c0f4c6db8               cmovl r13, qword ptr [rbp-72]
; kept = set 0
  01dc  4531d2                   xor r10d, r10d
; loop pos < chunk_end {
  01df  4c39ea                   cmp rdx, r13
  01e2  0f8dc6000000             jge L21
L20:
; if pos < far_end {
  01e8  4c39fa                   cmp rdx, r15
  01eb  0f8d3a000000             jge L23
; ahead = load_i32 [indices + pos<<2 + 512]
  01f1  49638c9300020000         movsxd rcx, dword ptr [r11+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  01f9  410f180c88               prefetcht0 [r8+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  01fe  49638c9300010000         movsxd rcx, dword ptr [r11+rdx*4+256]
; if mapping != 0 {
  0206  4d85c0                   test r8, r8
  0209  0f840d000000             je L25
; if ahead <u mapping_count {
  020f  4c39e1                   cmp rcx, r12
  0212  0f8304000000             jae L27
; ahead = load_i32 [mapping + ahead<<2]
  0218  49630c88                 movsxd rcx, dword ptr [r8+rcx*4]
; }
L27:
; }
L25:
; ahead = mul ahead, 68
  021c  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0220  488d3c0b                 lea rdi, [rbx+rcx]
; prefetch L2 [ahead_row]
  0224  0f1817                   prefetcht1 [rdi]
; prefetch L2 [ahead_row + 67]
  0227  0f185743                 prefetcht1 [rdi+67]
; }
L23:
; if pos < near_end {
  022b  483b55c0                 cmp rdx, qword ptr [rbp-64]
  022f  0f8d2a000000             jge L29
; ahead = load_i32 [indices + pos<<2 + 64]
  0235  49634c9340               movsxd rcx, dword ptr [r11+rdx*4+64]
; if mapping != 0 {
  023a  4d85c0                   test r8, r8
  023d  0f840d000000             je L31
; if ahead <u mapping_count {
  0243  4c39e1                   cmp rcx, r12
  0246  0f8304000000             jae L33
; ahead = load_i32 [mapping + ahead<<2]
  024c  49630c88                 movsxd rcx, dword ptr [r8+rcx*4]
; }
L33:
; }
L31:
; ahead = mul ahead, 68
  0250  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0254  488d3c0b                 lea rdi, [rbx+rcx]
; prefetch L1 [ahead_row]
  0258  0f180f                   prefetcht0 [rdi]
; prefetch L1 [ahead_row + 67]
  025b  0f184f43                 prefetcht0 [rdi+67]
; }
L29:
; index = load_i32 [indices + pos<<2]
  025f  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; fail_if index >=u mapping_count -> 3
  0263  4c39e1                   cmp rcx, r12
  0266  0f83ac020000             jae L34
; if mapping != 0 {
  026c  4d85c0                   test r8, r8
  026f  0f8404000000             je L36
; index = load_i32 [mapping + index<<2]
  0275  49630c88                 movsxd rcx, dword ptr [r8+rcx*4]
; }
L36:
; present = add index, 1
  0279  488d7901                 lea rdi, [rcx+1]
; fail_if present >u row_count -> 4
  027d  4c39f7                   cmp rdi, r14
  0280  0f87a7020000             ja L37
; row_offset = mul index, 68
  0286  486bc944                 imul rcx, rcx, 68
; store_i64 [scratch + kept<<3] row_offset
  028a  4b890cd1                 mov [r9+r10*8], rcx
; store_i64 [scratch + kept<<3 + 1024] pos
  028e  4b8994d100040000         mov [r9+r10*8+1024], rdx
; more = add kept, 1
  0296  498d4a01                 lea rcx, [r10+1]
; kept = move_if present != 0 ? more
  029a  4885ff                   test rdi, rdi
  029d  4c0f45d1                 cmovne r10, rcx
; pos = add pos, 1
  02a1  4883c201                 add rdx, 1
; }
  02a5  4c39ea                   cmp rdx, r13
  02a8  0f8c3affffff             jl L20
L21:
; if bag_length < 129 {
  02ae  48817da081000000         cmp qword ptr [rbp-96], 129
  02b6  0f8d26000000             jge L39
; looked_up = move bag_length
  02bc  488b45a0                 mov rax, qword ptr [rbp-96]
  02c0  488945a8                 mov qword ptr [rbp-88], rax
; first = min kept, 1
  02c4  48c7c001000000           mov rax, 1
  02cb  4c39d0                   cmp rax, r10
  02ce  490f4fc2                 cmovg rax, r10
  02d2  488945b0                 mov qword ptr [rbp-80], rax
; first = sub end, first
  02d6  488b45b8                 mov rax, qword ptr [rbp-72]
  02da  482b45b0                 sub rax, qword ptr [rbp-80]
  02de  488945b0                 mov qword ptr [rbp-80], rax
; }
L39:
; }
L19:
; pos = move_if looked_up != 0 ? end
  02e2  48837da800               cmp qword ptr [rbp-88], 0
  02e7  480f4555b8               cmovne rdx, qword ptr [rbp-72]
; at = set 0
  02ec  31ff                     xor edi, edi
; loop at < kept {
  02ee  4c39d7                   cmp rdi, r10
  02f1  0f8d48010000             jge L41
L40:
; kept_offset = load_i64 [scratch + at<<3]
  02f7  498b0cf9                 mov rcx, [r9+rdi*8]
; kept_pos = load_i64 [scratch + at<<3 + 1024]
  02fb  4d8bacf900040000         mov r13, [r9+rdi*8+1024]
; row = add table, kept_offset
  0303  4801d9                   add rcx, rbx
; factors:f32x2 = splat_f16_pair [row + 64]
  0306  c46279585140             vpbroadcastd xmm10, [rcx+64]
  030c  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [weights + kept_pos<<2]
  0311  488b45c8                 mov rax, qword ptr [rbp-56]
  0315  c42279581ca8             vpbroadcastd xmm11, [rax+r13*4]
; factors:f32x2 = fmul weight, factors
  031b  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [scratch + 2048] 2 lanes factors
  0320  c44178139100080000       vmovlps [r9+2048], xmm10
; scale:f32x8 = splat_host [scratch + 2048]
  0329  c4427d589100080000       vpbroadcastd ymm10, [r9+2048]
; bias:f32x8 = splat_host [scratch + 2052]
  0332  c4427d589904080000       vpbroadcastd ymm11, [r9+2052]
; code:i32x8 = splat_32 [row + column]
  033b  c4627d582431             vpbroadcastd ymm12, [rcx+rsi]
; code:i32x8 = shr code, shifts
  0341  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0346  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  034a  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc0:f32x8 = fadd acc0, bias
  034f  c4c16c58d3               vaddps ymm2, ymm2, ymm11
; acc0:f32x8 = fma scale, value, acc0
  0354  c4c22db8d5               vfmadd231ps ymm2, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 4]
  0359  c4627d58643104           vpbroadcastd ymm12, [rcx+rsi+4]
; code:i32x8 = shr code, shifts
  0360  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0365  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0369  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc1:f32x8 = fadd acc1, bias
  036e  c4c16458db               vaddps ymm3, ymm3, ymm11
; acc1:f32x8 = fma scale, value, acc1
  0373  c4c22db8dd               vfmadd231ps ymm3, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 8]
  0378  c4627d58643108           vpbroadcastd ymm12, [rcx+rsi+8]
; code:i32x8 = shr code, shifts
  037f  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0384  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0388  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc2:f32x8 = fadd acc2, bias
  038d  c4c15c58e3               vaddps ymm4, ymm4, ymm11
; acc2:f32x8 = fma scale, value, acc2
  0392  c4c22db8e5               vfmadd231ps ymm4, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 12]
  0397  c4627d5864310c           vpbroadcastd ymm12, [rcx+rsi+12]
; code:i32x8 = shr code, shifts
  039e  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  03a3  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  03a7  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc3:f32x8 = fadd acc3, bias
  03ac  c4c15458eb               vaddps ymm5, ymm5, ymm11
; acc3:f32x8 = fma scale, value, acc3
  03b1  c4c22db8ed               vfmadd231ps ymm5, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 16]
  03b6  c4627d58643110           vpbroadcastd ymm12, [rcx+rsi+16]
; code:i32x8 = shr code, shifts
  03bd  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  03c2  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  03c6  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc4:f32x8 = fadd acc4, bias
  03cb  c4c14c58f3               vaddps ymm6, ymm6, ymm11
; acc4:f32x8 = fma scale, value, acc4
  03d0  c4c22db8f5               vfmadd231ps ymm6, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 20]
  03d5  c4627d58643114           vpbroadcastd ymm12, [rcx+rsi+20]
; code:i32x8 = shr code, shifts
  03dc  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  03e1  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  03e5  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc5:f32x8 = fadd acc5, bias
  03ea  c4c14458fb               vaddps ymm7, ymm7, ymm11
; acc5:f32x8 = fma scale, value, acc5
  03ef  c4c22db8fd               vfmadd231ps ymm7, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 24]
  03f4  c4627d58643118           vpbroadcastd ymm12, [rcx+rsi+24]
; code:i32x8 = shr code, shifts
  03fb  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0400  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0404  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc6:f32x8 = fadd acc6, bias
  0409  c4413c58c3               vaddps ymm8, ymm8, ymm11
; acc6:f32x8 = fma scale, value, acc6
  040e  c4422db8c5               vfmadd231ps ymm8, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 28]
  0413  c4627d5864311c           vpbroadcastd ymm12, [rcx+rsi+28]
; code:i32x8 = shr code, shifts
  041a  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  041f  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0423  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc7:f32x8 = fadd acc7, bias
  0428  c4413458cb               vaddps ymm9, ymm9, ymm11
; acc7:f32x8 = fma scale, value, acc7
  042d  c4422db8cd               vfmadd231ps ymm9, ymm10, ymm13
; at = add at, 1
  0432  4883c701                 add rdi, 1
; }
  0436  4c39d7                   cmp rdi, r10
  0439  0f8cb8feffff             jl L40
L41:
; }
  043f  483b55b8                 cmp rdx, qword ptr [rbp-72]
  0443  0f8c78fdffff             jl L16
L17:
; out_column = mul column, 8
  0449  4889f1                   mov rcx, rsi
  044c  48c1e103                 shl rcx, 3
; store [out + out_column] 8 lanes acc0
  0450  488b4598                 mov rax, qword ptr [rbp-104]
  0454  c5fc111408               vmovups [rax+rcx], ymm2
; store [out + out_column + 32] 8 lanes acc1
  0459  c5fc115c0820             vmovups [rax+rcx+32], ymm3
; store [out + out_column + 64] 8 lanes acc2
  045f  c5fc11640840             vmovups [rax+rcx+64], ymm4
; store [out + out_column + 96] 8 lanes acc3
  0465  c5fc116c0860             vmovups [rax+rcx+96], ymm5
; store [out + out_column + 128] 8 lanes acc4
  046b  c5fc11b40880000000       vmovups [rax+rcx+128], ymm6
; store [out + out_column + 160] 8 lanes acc5
  0474  c5fc11bc08a0000000       vmovups [rax+rcx+160], ymm7
; store [out + out_column + 192] 8 lanes acc6
  047d  c57c118408c0000000       vmovups [rax+rcx+192], ymm8
; store [out + out_column + 224] 8 lanes acc7
  0486  c57c118c08e0000000       vmovups [rax+rcx+224], ymm9
; next_column = add next_column, 32
  048f  4883459020               add qword ptr [rbp-112], 32
; }
  0494  48837d9040               cmp qword ptr [rbp-112], 64
  0499  0f8cdffcffff             jl L14
L15:
; out = add out, 512
  049f  4881459800020000         add qword ptr [rbp-104], 512
; begin = move end
  04a7  488b45b8                 mov rax, qword ptr [rbp-72]
  04ab  48894580                 mov qword ptr [rbp-128], rax
; bag = add bag, 1
  04af  4883458801               add qword ptr [rbp-120], 1
; }
  04b4  488b4588                 mov rax, qword ptr [rbp-120]
  04b8  483b8570ffffff           cmp rax, qword ptr [rbp-144]
  04bf  0f8c3dfcffff             jl L8
L9:
; leave
  04c5  31c0                     xor eax, eax
L0:
  04c7  c5f877                   vzeroupper
  04ca  4883c478                 add rsp, 120
  04ce  415f                     pop r15
  04d0  415e                     pop r14
  04d2  415d                     pop r13
  04d4  415c                     pop r12
  04d6  5b                       pop rbx
  04d7  5d                       pop rbp
  04d8  c3                       ret
; failure exits
L7:
  04d9  488b45d0                 mov rax, qword ptr [rbp-48]
  04dd  ff7588                   push qword ptr [rbp-120]
  04e0  8f4058                   pop qword ptr [rax+88]
  04e3  48895060                 mov qword ptr [rax+96], rdx
  04e7  b801000000               mov eax, 1
  04ec  ebd9                     short jmp L0
L12:
  04ee  488b45d0                 mov rax, qword ptr [rbp-48]
  04f2  ff7588                   push qword ptr [rbp-120]
  04f5  8f4058                   pop qword ptr [rax+88]
  04f8  48895060                 mov qword ptr [rax+96], rdx
  04fc  b802000000               mov eax, 2
  0501  ebc4                     short jmp L0
L13:
  0503  488b45d0                 mov rax, qword ptr [rbp-48]
  0507  ff7588                   push qword ptr [rbp-120]
  050a  8f4058                   pop qword ptr [rax+88]
  050d  48895060                 mov qword ptr [rax+96], rdx
  0511  b802000000               mov eax, 2
  0516  ebaf                     short jmp L0
L34:
  0518  488b45d0                 mov rax, qword ptr [rbp-48]
  051c  ff7588                   push qword ptr [rbp-120]
  051f  8f4058                   pop qword ptr [rax+88]
  0522  48895060                 mov qword ptr [rax+96], rdx
  0526  b803000000               mov eax, 3
  052b  eb9a                     short jmp L0
L37:
  052d  488b45d0                 mov rax, qword ptr [rbp-48]
  0531  ff7588                   push qword ptr [rbp-120]
  0534  8f4058                   pop qword ptr [rax+88]
  0537  48895060                 mov qword ptr [rax+96], rdx
  053b  b804000000               mov eax, 4
  0540  eb85                     short jmp L0
; constants
