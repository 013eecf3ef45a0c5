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
L3:
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
L5:
; begin = load_i32 [offsets + bag<<2]
  00ce  488b4588                 mov rax, qword ptr [rbp-120]
  00d2  48c1e002                 shl rax, 2
  00d6  48038568ffffff           add rax, qword ptr [rbp-152]
  00dd  486300                   movsxd rax, dword ptr [rax]
  00e0  48894580                 mov qword ptr [rbp-128], rax
; fail_if begin >u index_count -> 1
  00e4  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  00eb  0f87ef030000             ja L7
; }
L6:
; loop bag < bag_count {
  00f1  488b4588                 mov rax, qword ptr [rbp-120]
  00f5  483b8570ffffff           cmp rax, qword ptr [rbp-144]
  00fc  0f8dca030000             jge L9
L8:
; end = move index_count
  0102  488b8578ffffff           mov rax, qword ptr [rbp-136]
  0109  488945b8                 mov qword ptr [rbp-72], rax
; if bag < last_bag {
  010d  488b4588                 mov rax, qword ptr [rbp-120]
  0111  483b8560ffffff           cmp rax, qword ptr [rbp-160]
  0118  0f8d17000000             jge L11
L10:
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
  013d  0f8cb2030000             jl L12
; fail_if end >u index_count -> 2
  0143  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  014a  0f87ba030000             ja L13
; bag_length = sub end, begin
  0150  488b45b8                 mov rax, qword ptr [rbp-72]
  0154  482b4580                 sub rax, qword ptr [rbp-128]
  0158  488945a0                 mov qword ptr [rbp-96], rax
; looked_up = set 0
  015c  31c0                     xor eax, eax
  015e  488945a8                 mov qword ptr [rbp-88], rax
; first = move begin
  0162  488b4580                 mov rax, qword ptr [rbp-128]
  0166  488945b0                 mov qword ptr [rbp-80], rax
; kept = set 0
  016a  4531d2                   xor r10d, r10d
; column = set 32
  016d  48c7c620000000           mov rsi, 32
; next_column = set 0
  0174  31c0                     xor eax, eax
  0176  48894590                 mov qword ptr [rbp-112], rax
; loop next_column < 64 {
  017a  48837d9040               cmp qword ptr [rbp-112], 64
  017f  0f8d21030000             jge L15
L14:
; acc0:f32x8 = zero
  0185  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x8 = zero
  0189  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x8 = zero
  018d  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x8 = zero
  0191  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x8 = zero
  0195  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x8 = zero
  0199  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x8 = zero
  019d  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x8 = zero
  01a2  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move first
  01a7  488b55b0                 mov rdx, qword ptr [rbp-80]
; loop pos < end {
  01ab  483b55b8                 cmp rdx, qword ptr [rbp-72]
  01af  0f8d88020000             jge L17
L16:
; if looked_up == 0 {
  01b5  48837da800               cmp qword ptr [rbp-88], 0
  01ba  0f8516010000             jne L19
L18:
; chunk_end = add pos, 128
  01c0  4c8daa80000000           lea r13, [rdx+128]
; chunk_end = move_if end < chunk_end ? end
  01c7  4c396db8                 cmp qword ptr [rbp-72], r13
  01cb  4c0f4c6db8               cmovl r13, qword ptr [rbp-72]
; kept = set 0
  01d0  4531d2                   xor r10d, r10d
; loop pos < chunk_end {
  01d3  4c39ea                   cmp rdx, r13
  01d6  0f8dc6000000             jge L21
L20:
; if pos < far_end {
  01dc  4c39fa                   cmp rdx, r15
  01df  0f8d3a000000             jge L23
L22:
; ahead = load_i32 [indices + pos<<2 + 512]
  01e5  49638c9300020000         movsxd rcx, dword ptr [r11+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  01ed  410f180c88               prefetcht0 [r8+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  01f2  49638c9300010000         movsxd rcx, dword ptr [r11+rdx*4+256]
; if mapping != 0 {
  01fa  4d85c0                   test r8, r8
  01fd  0f840d000000             je L25
L24:
; if ahead <u mapping_count {
  0203  4c39e1                   cmp rcx, r12
  0206  0f8304000000             jae L27
L26:
; ahead = load_i32 [mapping + ahead<<2]
  020c  49630c88                 movsxd rcx, dword ptr [r8+rcx*4]
; }
L27:
; }
L25:
; ahead = mul ahead, 68
  0210  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0214  488d3c0b                 lea rdi, [rbx+rcx]
; prefetch L2 [ahead_row]
  0218  0f1817                   prefetcht1 [rdi]
; prefetch L2 [ahead_row + 67]
  021b  0f185743                 prefetcht1 [rdi+67]
; }
L23:
; if pos < near_end {
  021f  483b55c0                 cmp rdx, qword ptr [rbp-64]
  0223  0f8d2a000000             jge L29
L28:
; ahead = load_i32 [indices + pos<<2 + 64]
  0229  49634c9340               movsxd rcx, dword ptr [r11+rdx*4+64]
; if mapping != 0 {
  022e  4d85c0                   test r8, r8
  0231  0f840d000000             je L31
L30:
; if ahead <u mapping_count {
  0237  4c39e1                   cmp rcx, r12
  023a  0f8304000000             jae L33
L32:
; ahead = load_i32 [mapping + ahead<<2]
  0240  49630c88                 movsxd rcx, dword ptr [r8+rcx*4]
; }
L33:
; }
L31:
; ahead = mul ahead, 68
  0244  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0248  488d3c0b                 lea rdi, [rbx+rcx]
; prefetch L1 [ahead_row]
  024c  0f180f                   prefetcht0 [rdi]
; prefetch L1 [ahead_row + 67]
  024f  0f184f43                 prefetcht0 [rdi+67]
; }
L29:
; index = load_i32 [indices + pos<<2]
  0253  49630c93                 movsxd rcx, dword ptr [r11+rdx*4]
; fail_if index >=u mapping_count -> 3
  0257  4c39e1                   cmp rcx, r12
  025a  0f83bf020000             jae L34
; if mapping != 0 {
  0260  4d85c0                   test r8, r8
  0263  0f8404000000             je L36
L35:
; index = load_i32 [mapping + index<<2]
  0269  49630c88                 movsxd rcx, dword ptr [r8+rcx*4]
; }
L36:
; present = add index, 1
  026d  488d7901                 lea rdi, [rcx+1]
; fail_if present >u row_count -> 4
  0271  4c39f7                   cmp rdi, r14
  0274  0f87ba020000             ja L37
; row_offset = mul index, 68
  027a  486bc944                 imul rcx, rcx, 68
; store_i64 [scratch + kept<<3] row_offset
  027e  4b890cd1                 mov [r9+r10*8], rcx
; store_i64 [scratch + kept<<3 + 1024] pos
  0282  4b8994d100040000         mov [r9+r10*8+1024], rdx
; more = add kept, 1
  028a  498d4a01                 lea rcx, [r10+1]
; kept = move_if present != 0 ? more
  028e  4885ff                   test rdi, rdi
  0291  4c0f45d1                 cmovne r10, rcx
; pos = add pos, 1
  0295  4883c201                 add rdx, 1
; }
  0299  4c39ea                   cmp rdx, r13
  029c  0f8c3affffff             jl L20
L21:
; if bag_length < 129 {
  02a2  48817da081000000         cmp qword ptr [rbp-96], 129
  02aa  0f8d26000000             jge L39
L38:
; looked_up = move bag_length
  02b0  488b45a0                 mov rax, qword ptr [rbp-96]
  02b4  488945a8                 mov qword ptr [rbp-88], rax
; first = min kept, 1
  02b8  48c7c001000000           mov rax, 1
  02bf  4c39d0                   cmp rax, r10
  02c2  490f4fc2                 cmovg rax, r10
  02c6  488945b0                 mov qword ptr [rbp-80], rax
; first = sub end, first
  02ca  488b45b8                 mov rax, qword ptr [rbp-72]
  02ce  482b45b0                 sub rax, qword ptr [rbp-80]
  02d2  488945b0                 mov qword ptr [rbp-80], rax
; }
L39:
; }
L19:
; pos = move_if looked_up != 0 ? end
  02d6  48837da800               cmp qword ptr [rbp-88], 0
  02db  480f4555b8               cmovne rdx, qword ptr [rbp-72]
; at = set 0
  02e0  31ff                     xor edi, edi
; loop at < kept {
  02e2  4c39d7                   cmp rdi, r10
  02e5  0f8d48010000             jge L41
L40:
; kept_offset = load_i64 [scratch + at<<3]
  02eb  498b0cf9                 mov rcx, [r9+rdi*8]
; kept_pos = load_i64 [scratch + at<<3 + 1024]
  02ef  4d8bacf900040000         mov r13, [r9+rdi*8+1024]
; row = add table, kept_offset
  02f7  4801d9                   add rcx, rbx
; factors:f32x2 = splat_f16_pair [row + 64]
  02fa  c46279585140             vpbroadcastd xmm10, [rcx+64]
  0300  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [weights + kept_pos<<2]
  0305  488b45c8                 mov rax, qword ptr [rbp-56]
  0309  c42279581ca8             vpbroadcastd xmm11, [rax+r13*4]
; factors:f32x2 = fmul weight, factors
  030f  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [scratch + 2048] 2 lanes factors
  0314  c44178139100080000       vmovlps [r9+2048], xmm10
; scale:f32x8 = splat_host [scratch + 2048]
  031d  c4427d589100080000       vpbroadcastd ymm10, [r9+2048]
; bias:f32x8 = splat_host [scratch + 2052]
  0326  c4427d589904080000       vpbroadcastd ymm11, [r9+2052]
; code:i32x8 = splat_32 [row + column]
  032f  c4627d582431             vpbroadcastd ymm12, [rcx+rsi]
; code:i32x8 = shr code, shifts
  0335  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  033a  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  033e  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc0:f32x8 = fadd acc0, bias
  0343  c4c16c58d3               vaddps ymm2, ymm2, ymm11
; acc0:f32x8 = fma scale, value, acc0
  0348  c4c22db8d5               vfmadd231ps ymm2, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 4]
  034d  c4627d58643104           vpbroadcastd ymm12, [rcx+rsi+4]
; code:i32x8 = shr code, shifts
  0354  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0359  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  035d  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc1:f32x8 = fadd acc1, bias
  0362  c4c16458db               vaddps ymm3, ymm3, ymm11
; acc1:f32x8 = fma scale, value, acc1
  0367  c4c22db8dd               vfmadd231ps ymm3, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 8]
  036c  c4627d58643108           vpbroadcastd ymm12, [rcx+rsi+8]
; code:i32x8 = shr code, shifts
  0373  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0378  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  037c  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc2:f32x8 = fadd acc2, bias
  0381  c4c15c58e3               vaddps ymm4, ymm4, ymm11
; acc2:f32x8 = fma scale, value, acc2
  0386  c4c22db8e5               vfmadd231ps ymm4, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 12]
  038b  c4627d5864310c           vpbroadcastd ymm12, [rcx+rsi+12]
; code:i32x8 = shr code, shifts
  0392  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0397  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  039b  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc3:f32x8 = fadd acc3, bias
  03a0  c4c15458eb               vaddps ymm5, ymm5, ymm11
; acc3:f32x8 = fma scale, value, acc3
  03a5  c4c22db8ed               vfmadd231ps ymm5, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 16]
  03aa  c4627d58643110           vpbroadcastd ymm12, [rcx+rsi+16]
; code:i32x8 = shr code, shifts
  03b1  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  03b6  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  03ba  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc4:f32x8 = fadd acc4, bias
  03bf  c4c14c58f3               vaddps ymm6, ymm6, ymm11
; acc4:f32x8 = fma scale, value, acc4
  03c4  c4c22db8f5               vfmadd231ps ymm6, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 20]
  03c9  c4627d58643114           vpbroadcastd ymm12, [rcx+rsi+20]
; code:i32x8 = shr code, shifts
  03d0  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  03d5  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  03d9  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc5:f32x8 = fadd acc5, bias
  03de  c4c14458fb               vaddps ymm7, ymm7, ymm11
; acc5:f32x8 = fma scale, value, acc5
  03e3  c4c22db8fd               vfmadd231ps ymm7, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 24]
  03e8  c4627d58643118           vpbroadcastd ymm12, [rcx+rsi+24]
; code:i32x8 = shr code, shifts
  03ef  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  03f4  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  03f8  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc6:f32x8 = fadd acc6, bias
  03fd  c4413c58c3               vaddps ymm8, ymm8, ymm11
; acc6:f32x8 = fma scale, value, acc6
  0402  c4422db8c5               vfmadd231ps ymm8, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 28]
  0407  c4627d5864311c           vpbroadcastd ymm12, [rcx+rsi+28]
; code:i32x8 = shr code, shifts
  040e  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0413  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0417  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc7:f32x8 = fadd acc7, bias
  041c  c4413458cb               vaddps ymm9, ymm9, ymm11
; acc7:f32x8 = fma scale, value, acc7
  0421  c4422db8cd               vfmadd231ps ymm9, ymm10, ymm13
; at = add at, 1
  0426  4883c701                 add rdi, 1
; }
  042a  4c39d7                   cmp rdi, r10
  042d  0f8cb8feffff             jl L40
L41:
; }
  0433  483b55b8                 cmp rdx, qword ptr [rbp-72]
  0437  0f8c78fdffff             jl L16
L17:
; out_column = mul column, 8
  043d  4889f1                   mov rcx, rsi
  0440  48c1e103                 shl rcx, 3
; store [out + out_column] 8 lanes acc0
  0444  488b4598                 mov rax, qword ptr [rbp-104]
  0448  c5fc111408               vmovups [rax+rcx], ymm2
; store [out + out_column + 32] 8 lanes acc1
  044d  c5fc115c0820             vmovups [rax+rcx+32], ymm3
; store [out + out_column + 64] 8 lanes acc2
  0453  c5fc11640840             vmovups [rax+rcx+64], ymm4
; store [out + out_column + 96] 8 lanes acc3
  0459  c5fc116c0860             vmovups [rax+rcx+96], ymm5
; store [out + out_column + 128] 8 lanes acc4
  045f  c5fc11b40880000000       vmovups [rax+rcx+128], ymm6
; store [out + out_column + 160] 8 lanes acc5
  0468  c5fc11bc08a0000000       vmovups [rax+rcx+160], ymm7
; store [out + out_column + 192] 8 lanes acc6
  0471  c57c118408c0000000       vmovups [rax+rcx+192], ymm8
; store [out + out_column + 224] 8 lanes acc7
  047a  c57c118c08e0000000       vmovups [rax+rcx+224], ymm9
; column = min next_column, 32
  0483  48c7c020000000           mov rax, 32
  048a  483b4590                 cmp rax, qword ptr [rbp-112]
  048e  480f4f4590               cmovg rax, qword ptr [rbp-112]
  0493  4889c6                   mov rsi, rax
; next_column = add next_column, 32
  0496  4883459020               add qword ptr [rbp-112], 32
; }
  049b  48837d9040               cmp qword ptr [rbp-112], 64
  04a0  0f8cdffcffff             jl L14
L15:
; out = add out, 512
  04a6  4881459800020000         add qword ptr [rbp-104], 512
; begin = move end
  04ae  488b45b8                 mov rax, qword ptr [rbp-72]
  04b2  48894580                 mov qword ptr [rbp-128], rax
; bag = add bag, 1
  04b6  4883458801               add qword ptr [rbp-120], 1
; }
  04bb  488b4588                 mov rax, qword ptr [rbp-120]
  04bf  483b8570ffffff           cmp rax, qword ptr [rbp-144]
  04c6  0f8c36fcffff             jl L8
L9:
; leave
  04cc  31c0                     xor eax, eax
L0:
  04ce  c5f877                   vzeroupper
  04d1  4883c478                 add rsp, 120
  04d5  415f                     pop r15
  04d7  415e                     pop r14
  04d9  415d                     pop r13
  04db  415c                     pop r12
  04dd  5b                       pop rbx
  04de  5d                       pop rbp
  04df  c3                       ret
; failure exits
L7:
  04e0  488b45d0                 mov rax, qword ptr [rbp-48]
  04e4  ff7588                   push qword ptr [rbp-120]
  04e7  8f4058                   pop qword ptr [rax+88]
  04ea  48895060                 mov qword ptr [rax+96], rdx
  04ee  b801000000               mov eax, 1
  04f3  ebd9                     short jmp L0
L12:
  04f5  488b45d0                 mov rax, qword ptr [rbp-48]
  04f9  ff7588                   push qword ptr [rbp-120]
  04fc  8f4058                   pop qword ptr [rax+88]
  04ff  48895060                 mov qword ptr [rax+96], rdx
  0503  b802000000               mov eax, 2
  0508  ebc4                     short jmp L0
L13:
  050a  488b45d0                 mov rax, qword ptr [rbp-48]
  050e  ff7588                   push qword ptr [rbp-120]
  0511  8f4058                   pop qword ptr [rax+88]
  0514  48895060                 mov qword ptr [rax+96], rdx
  0518  b802000000               mov eax, 2
  051d  ebaf                     short jmp L0
L34:
  051f  488b45d0                 mov rax, qword ptr [rbp-48]
  0523  ff7588                   push qword ptr [rbp-120]
  0526  8f4058                   pop qword ptr [rax+88]
  0529  48895060                 mov qword ptr [rax+96], rdx
  052d  b803000000               mov eax, 3
  0532  eb9a                     short jmp L0
L37:
  0534  488b45d0                 mov rax, qword ptr [rbp-48]
  0538  ff7588                   push qword ptr [rbp-120]
  053b  8f4058                   pop qword ptr [rax+88]
  053e  48895060                 mov qword ptr [rax+96], rdx
  0542  b804000000               mov eax, 4
  0547  eb85                     short jmp L0
; constants
