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
  0020  4c8b5710                 mov r10, qword ptr [rdi+16]
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
  0052  4c8b5f50                 mov r11, qword ptr [rdi+80]
; out = arg output
  0056  488b4748                 mov rax, qword ptr [rdi+72]
  005a  488945a0                 mov qword ptr [rbp-96], rax
; bag = set 0
  005e  31c0                     xor eax, eax
  0060  48894588                 mov qword ptr [rbp-120], rax
; pos = set 0
  0064  31d2                     xor edx, edx
; shifts:i32x8 = const code_shifts
  0066  c5fc1005d2040000         vmovups ymm0, [L1]
; code_mask:i32x8 = const code_mask
  006e  c5fc100dea040000         vmovups ymm1, [L2]
; near_end = add index_count, -16
  0076  488b4580                 mov rax, qword ptr [rbp-128]
  007a  488d40f0                 lea rax, [rax-16]
  007e  488945c0                 mov qword ptr [rbp-64], rax
; far_end = add index_count, -128
  0082  488b4580                 mov rax, qword ptr [rbp-128]
  0086  4c8d7880                 lea r15, [rax-128]
; if row_count < 30841 {
  008a  4981fe79780000           cmp r14, 30841
  0091  0f8d03000000             jge L4
L3:
; far_end = set 0
  0097  4531ff                   xor r15d, r15d
; }
L4:
; last_bag = add bag_count, -1
  009a  488b8578ffffff           mov rax, qword ptr [rbp-136]
  00a1  488d40ff                 lea rax, [rax-1]
  00a5  48898568ffffff           mov qword ptr [rbp-152], rax
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
  00e3  0f87d0030000             ja L7
; }
L6:
; loop bag < bag_count {
  00e9  488b4588                 mov rax, qword ptr [rbp-120]
  00ed  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  00f4  0f8dab030000             jge L9
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
  0132  0f8c96030000             jl L12
; fail_if end >u index_count -> 2
  0138  488b45b8                 mov rax, qword ptr [rbp-72]
  013c  483b4580                 cmp rax, qword ptr [rbp-128]
  0140  0f879d030000             ja L13
; bag_length = sub end, begin
  0146  488b45b8                 mov rax, qword ptr [rbp-72]
  014a  482b4590                 sub rax, qword ptr [rbp-112]
  014e  488945a8                 mov qword ptr [rbp-88], rax
; looked_up = set 0
  0152  31c0                     xor eax, eax
  0154  488945b0                 mov qword ptr [rbp-80], rax
; kept = set 0
  0158  4531c9                   xor r9d, r9d
; next_column = set 0
  015b  31c0                     xor eax, eax
  015d  48894598                 mov qword ptr [rbp-104], rax
; loop next_column < 64 {
  0161  48837d9840               cmp qword ptr [rbp-104], 64
  0166  0f8d13030000             jge L15
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
  01a9  0f8d5e020000             jge L17
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
  01ca  4531c9                   xor r9d, r9d
; loop pos < chunk_end {
  01cd  4c39ea                   cmp rdx, r13
  01d0  0f8dc6000000             jge L21
L20:
; if pos < far_end {
  01d6  4c39fa                   cmp rdx, r15
  01d9  0f8d3a000000             jge L23
L22:
; ahead = load_i32 [indices + pos<<2 + 512]
  01df  49638c9200020000         movsxd rcx, dword ptr [r10+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  01e7  410f180c88               prefetcht0 [r8+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  01ec  49638c9200010000         movsxd rcx, dword ptr [r10+rdx*4+256]
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
  0223  49634c9240               movsxd rcx, dword ptr [r10+rdx*4+64]
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
  024d  49630c92                 movsxd rcx, dword ptr [r10+rdx*4]
; fail_if index >=u mapping_count -> 3
  0251  4c39e1                   cmp rcx, r12
  0254  0f839e020000             jae L34
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
  026e  0f8799020000             ja L37
; row_offset = mul index, 68
  0274  486bc944                 imul rcx, rcx, 68
; store_i64 [scratch + kept<<3] row_offset
  0278  4b890ccb                 mov [r11+r9*8], rcx
; store_i64 [scratch + kept<<3 + 1024] pos
  027c  4b8994cb00040000         mov [r11+r9*8+1024], rdx
; more = add kept, 1
  0284  498d4901                 lea rcx, [r9+1]
; kept = move_if present != 0 ? more
  0288  4885ff                   test rdi, rdi
  028b  4c0f45c9                 cmovne r9, rcx
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
  02bd  4c39cf                   cmp rdi, r9
  02c0  0f8d3d010000             jge L39
L38:
; kept_offset = load_i64 [scratch + at<<3]
  02c6  498b0cfb                 mov rcx, [r11+rdi*8]
; kept_pos = load_i64 [scratch + at<<3 + 1024]
  02ca  4d8bacfb00040000         mov r13, [r11+rdi*8+1024]
; row = add table, kept_offset
  02d2  4801d9                   add rcx, rbx
; scale:f32x8 = splat_f16 [row + 64]
  02d5  c46279795140             vpbroadcastw xmm10, [rcx+64]
  02db  c4427d13d2               vcvtph2ps ymm10, xmm10
; bias:f32x8 = splat_f16 [row + 66]
  02e0  c46279795942             vpbroadcastw xmm11, [rcx+66]
  02e6  c4427d13db               vcvtph2ps ymm11, xmm11
; weight:f32x8 = splat_host [weights + kept_pos<<2]
  02eb  488b45c8                 mov rax, qword ptr [rbp-56]
  02ef  c4227d5824a8             vpbroadcastd ymm12, [rax+r13*4]
; scale:f32x8 = fmul weight, scale
  02f5  c4411c59d2               vmulps ymm10, ymm12, ymm10
; bias:f32x8 = fmul weight, bias
  02fa  c4411c59db               vmulps ymm11, ymm12, ymm11
; code:i32x8 = splat_32 [row + column]
  02ff  c4627d582431             vpbroadcastd ymm12, [rcx+rsi]
; code:i32x8 = shr code, shifts
  0305  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  030a  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  030e  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc0:f32x8 = fadd acc0, bias
  0313  c4c16c58d3               vaddps ymm2, ymm2, ymm11
; acc0:f32x8 = fma scale, value, acc0
  0318  c4c22db8d5               vfmadd231ps ymm2, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 4]
  031d  c4627d58643104           vpbroadcastd ymm12, [rcx+rsi+4]
; code:i32x8 = shr code, shifts
  0324  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0329  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  032d  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc1:f32x8 = fadd acc1, bias
  0332  c4c16458db               vaddps ymm3, ymm3, ymm11
; acc1:f32x8 = fma scale, value, acc1
  0337  c4c22db8dd               vfmadd231ps ymm3, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 8]
  033c  c4627d58643108           vpbroadcastd ymm12, [rcx+rsi+8]
; code:i32x8 = shr code, shifts
  0343  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0348  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  034c  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc2:f32x8 = fadd acc2, bias
  0351  c4c15c58e3               vaddps ymm4, ymm4, ymm11
; acc2:f32x8 = fma scale, value, acc2
  0356  c4c22db8e5               vfmadd231ps ymm4, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 12]
  035b  c4627d5864310c           vpbroadcastd ymm12, [rcx+rsi+12]
; code:i32x8 = shr code, shifts
  0362  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0367  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  036b  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc3:f32x8 = fadd acc3, bias
  0370  c4c15458eb               vaddps ymm5, ymm5, ymm11
; acc3:f32x8 = fma scale, value, acc3
  0375  c4c22db8ed               vfmadd231ps ymm5, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 16]
  037a  c4627d58643110           vpbroadcastd ymm12, [rcx+rsi+16]
; code:i32x8 = shr code, shifts
  0381  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0386  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  038a  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc4:f32x8 = fadd acc4, bias
  038f  c4c14c58f3               vaddps ymm6, ymm6, ymm11
; acc4:f32x8 = fma scale, value, acc4
  0394  c4c22db8f5               vfmadd231ps ymm6, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 20]
  0399  c4627d58643114           vpbroadcastd ymm12, [rcx+rsi+20]
; code:i32x8 = shr code, shifts
  03a0  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  03a5  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  03a9  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc5:f32x8 = fadd acc5, bias
  03ae  c4c14458fb               vaddps ymm7, ymm7, ymm11
; acc5:f32x8 = fma scale, value, acc5
  03b3  c4c22db8fd               vfmadd231ps ymm7, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 24]
  03b8  c4627d58643118           vpbroadcastd ymm12, [rcx+rsi+24]
; code:i32x8 = shr code, shifts
  03bf  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  03c4  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  03c8  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc6:f32x8 = fadd acc6, bias
  03cd  c4413c58c3               vaddps ymm8, ymm8, ymm11
; acc6:f32x8 = fma scale, value, acc6
  03d2  c4422db8c5               vfmadd231ps ymm8, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 28]
  03d7  c4627d5864311c           vpbroadcastd ymm12, [rcx+rsi+28]
; code:i32x8 = shr code, shifts
  03de  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  03e3  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  03e7  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc7:f32x8 = fadd acc7, bias
  03ec  c4413458cb               vaddps ymm9, ymm9, ymm11
; acc7:f32x8 = fma scale, value, acc7
  03f1  c4422db8cd               vfmadd231ps ymm9, ymm10, ymm13
; at = add at, 1
  03f6  4883c701                 add rdi, 1
; }
  03fa  4c39cf                   cmp rdi, r9
  03fd  0f8cc3feffff             jl L38
L39:
; }
  0403  483b55b8                 cmp rdx, qword ptr [rbp-72]
  0407  0f8ca2fdffff             jl L16
L17:
; out_column = mul column, 8
  040d  4889f1                   mov rcx, rsi
  0410  48c1e103                 shl rcx, 3
; store [out + out_column] 8 lanes acc0
  0414  488b45a0                 mov rax, qword ptr [rbp-96]
  0418  c5fc111408               vmovups [rax+rcx], ymm2
; store [out + out_column + 32] 8 lanes acc1
  041d  488b45a0                 mov rax, qword ptr [rbp-96]
  0421  c5fc115c0820             vmovups [rax+rcx+32], ymm3
; store [out + out_column + 64] 8 lanes acc2
  0427  488b45a0                 mov rax, qword ptr [rbp-96]
  042b  c5fc11640840             vmovups [rax+rcx+64], ymm4
; store [out + out_column + 96] 8 lanes acc3
  0431  488b45a0                 mov rax, qword ptr [rbp-96]
  0435  c5fc116c0860             vmovups [rax+rcx+96], ymm5
; store [out + out_column + 128] 8 lanes acc4
  043b  488b45a0                 mov rax, qword ptr [rbp-96]
  043f  c5fc11b40880000000       vmovups [rax+rcx+128], ymm6
; store [out + out_column + 160] 8 lanes acc5
  0448  488b45a0                 mov rax, qword ptr [rbp-96]
  044c  c5fc11bc08a0000000       vmovups [rax+rcx+160], ymm7
; store [out + out_column + 192] 8 lanes acc6
  0455  488b45a0                 mov rax, qword ptr [rbp-96]
  0459  c57c118408c0000000       vmovups [rax+rcx+192], ymm8
; store [out + out_column + 224] 8 lanes acc7
  0462  488b45a0                 mov rax, qword ptr [rbp-96]
  0466  c57c118c08e0000000       vmovups [rax+rcx+224], ymm9
; next_column = add next_column, 32
  046f  4883459820               add qword ptr [rbp-104], 32
; }
  0474  48837d9840               cmp qword ptr [rbp-104], 64
  0479  0f8cedfcffff             jl L14
L15:
; out = add out, 512
  047f  488145a000020000         add qword ptr [rbp-96], 512
; begin = move end
  0487  488b45b8                 mov rax, qword ptr [rbp-72]
  048b  48894590                 mov qword ptr [rbp-112], rax
; bag = add bag, 1
  048f  4883458801               add qword ptr [rbp-120], 1
; }
  0494  488b4588                 mov rax, qword ptr [rbp-120]
  0498  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  049f  0f8c55fcffff             jl L8
L9:
; leave, failure exits
  04a5  31c0                     xor eax, eax
L0:
  04a7  c5f877                   vzeroupper
  04aa  4883c470                 add rsp, 112
  04ae  415f                     pop r15
  04b0  415e                     pop r14
  04b2  415d                     pop r13
  04b4  415c                     pop r12
  04b6  5b                       pop rbx
  04b7  5d                       pop rbp
  04b8  c3                       ret
L7:
  04b9  488b45d0                 mov rax, qword ptr [rbp-48]
  04bd  ff7588                   push qword ptr [rbp-120]
  04c0  8f4058                   pop qword ptr [rax+88]
  04c3  48895060                 mov qword ptr [rax+96], rdx
  04c7  b801000000               mov eax, 1
  04cc  ebd9                     short jmp L0
L12:
  04ce  488b45d0                 mov rax, qword ptr [rbp-48]
  04d2  ff7588                   push qword ptr [rbp-120]
  04d5  8f4058                   pop qword ptr [rax+88]
  04d8  48895060                 mov qword ptr [rax+96], rdx
  04dc  b802000000               mov eax, 2
  04e1  ebc4                     short jmp L0
L13:
  04e3  488b45d0                 mov rax, qword ptr [rbp-48]
  04e7  ff7588                   push qword ptr [rbp-120]
  04ea  8f4058                   pop qword ptr [rax+88]
  04ed  48895060                 mov qword ptr [rax+96], rdx
  04f1  b802000000               mov eax, 2
  04f6  ebaf                     short jmp L0
L34:
  04f8  488b45d0                 mov rax, qword ptr [rbp-48]
  04fc  ff7588                   push qword ptr [rbp-120]
  04ff  8f4058                   pop qword ptr [rax+88]
  0502  48895060                 mov qword ptr [rax+96], rdx
  0506  b803000000               mov eax, 3
  050b  eb9a                     short jmp L0
L37:
  050d  488b45d0                 mov rax, qword ptr [rbp-48]
  0511  ff7588                   push qword ptr [rbp-120]
  0514  8f4058                   pop qword ptr [rax+88]
  0517  48895060                 mov qword ptr [rax+96], rdx
  051b  b804000000               mov eax, 4
  0520  eb85                     short jmp L0
; constants
