; spec      embedding_bag bits=4 dim=128 weighted pruned index=i32 offset=i32
; target    avx2 (x86-64)
; numerics  reference
; bytes     1312
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  53                       push rbx
  0009  4154                     push r12
  000b  4155                     push r13
  000d  4156                     push r14
  000f  4157                     push r15
  0011  4883ec60                 sub rsp, 96
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  0019  488b1f                   mov rbx, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b7708                 mov r14, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b5710                 mov r10, qword ptr [rdi+16]
; index_count = arg index_count
  0024  488b4718                 mov rax, qword ptr [rdi+24]
  0028  48894590                 mov qword ptr [rbp-112], rax
; bag_count = arg bag_count
  002c  488b4728                 mov rax, qword ptr [rdi+40]
  0030  48894588                 mov qword ptr [rbp-120], rax
; offsets = arg offsets
  0034  488b4720                 mov rax, qword ptr [rdi+32]
  0038  48894580                 mov qword ptr [rbp-128], rax
; weights = arg weights
  003c  488b4730                 mov rax, qword ptr [rdi+48]
  0040  488945c8                 mov qword ptr [rbp-56], rax
; mapping = arg mapping
  0044  4c8b4738                 mov r8, qword ptr [rdi+56]
; mapping_count = arg mapping_count
  0048  4c8b6740                 mov r12, qword ptr [rdi+64]
; scratch = arg scratch
  004c  4c8b5f50                 mov r11, qword ptr [rdi+80]
; out = arg output
  0050  488b4748                 mov rax, qword ptr [rdi+72]
  0054  488945b0                 mov qword ptr [rbp-80], rax
; bag = set 0
  0058  31c0                     xor eax, eax
  005a  48894598                 mov qword ptr [rbp-104], rax
; pos = set 0
  005e  31f6                     xor esi, esi
; shifts:i32x8 = const code_shifts
  0060  c5fc100578040000         vmovups ymm0, [L1]
; code_mask:i32x8 = const code_mask
  0068  c5fc100d90040000         vmovups ymm1, [L2]
; near_end = add index_count, -16
  0070  488b4590                 mov rax, qword ptr [rbp-112]
  0074  488d40f0                 lea rax, [rax-16]
  0078  488945c0                 mov qword ptr [rbp-64], rax
; far_end = add index_count, -128
  007c  488b4590                 mov rax, qword ptr [rbp-112]
  0080  4c8d7880                 lea r15, [rax-128]
; if row_count < 30841 {
  0084  4981fe79780000           cmp r14, 30841
  008b  0f8d03000000             jge L4
L3:
; far_end = set 0
  0091  4531ff                   xor r15d, r15d
; }
L4:
; last_bag = add bag_count, -1
  0094  488b4588                 mov rax, qword ptr [rbp-120]
  0098  488d40ff                 lea rax, [rax-1]
  009c  48898578ffffff           mov qword ptr [rbp-136], rax
; begin = move bag
  00a3  488b4598                 mov rax, qword ptr [rbp-104]
  00a7  488945a0                 mov qword ptr [rbp-96], rax
; if bag < bag_count {
  00ab  488b4598                 mov rax, qword ptr [rbp-104]
  00af  483b4588                 cmp rax, qword ptr [rbp-120]
  00b3  0f8d21000000             jge L6
L5:
; begin = load_i32 [offsets + bag<<2]
  00b9  488b4598                 mov rax, qword ptr [rbp-104]
  00bd  48c1e002                 shl rax, 2
  00c1  48034580                 add rax, qword ptr [rbp-128]
  00c5  486300                   movsxd rax, dword ptr [rax]
  00c8  488945a0                 mov qword ptr [rbp-96], rax
; fail_if begin >u index_count -> 1
  00cc  488b45a0                 mov rax, qword ptr [rbp-96]
  00d0  483b4590                 cmp rax, qword ptr [rbp-112]
  00d4  0f8791030000             ja L7
; }
L6:
; loop bag < bag_count {
  00da  488b4598                 mov rax, qword ptr [rbp-104]
  00de  483b4588                 cmp rax, qword ptr [rbp-120]
  00e2  0f8d6f030000             jge L9
L8:
; end = move index_count
  00e8  488b4590                 mov rax, qword ptr [rbp-112]
  00ec  488945b8                 mov qword ptr [rbp-72], rax
; if bag < last_bag {
  00f0  488b4598                 mov rax, qword ptr [rbp-104]
  00f4  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  00fb  0f8d14000000             jge L11
L10:
; end = load_i32 [offsets + bag<<2 + 4]
  0101  488b4598                 mov rax, qword ptr [rbp-104]
  0105  48c1e002                 shl rax, 2
  0109  48034580                 add rax, qword ptr [rbp-128]
  010d  48634004                 movsxd rax, dword ptr [rax+4]
  0111  488945b8                 mov qword ptr [rbp-72], rax
; }
L11:
; fail_if end < begin -> 2
  0115  488b45b8                 mov rax, qword ptr [rbp-72]
  0119  483b45a0                 cmp rax, qword ptr [rbp-96]
  011d  0f8c5d030000             jl L12
; fail_if end >u index_count -> 2
  0123  488b45b8                 mov rax, qword ptr [rbp-72]
  0127  483b4590                 cmp rax, qword ptr [rbp-112]
  012b  0f8764030000             ja L13
; next_column = set 0
  0131  31c0                     xor eax, eax
  0133  488945a8                 mov qword ptr [rbp-88], rax
; loop next_column < 64 {
  0137  48837da840               cmp qword ptr [rbp-88], 64
  013c  0f8df2020000             jge L15
L14:
; column = min next_column, 32
  0142  48c7c020000000           mov rax, 32
  0149  483b45a8                 cmp rax, qword ptr [rbp-88]
  014d  480f4f45a8               cmovg rax, qword ptr [rbp-88]
  0152  4889c2                   mov rdx, rax
; acc0:f32x8 = zero
  0155  c5ec57d2                 vxorps ymm2, ymm2, ymm2
; acc1:f32x8 = zero
  0159  c5e457db                 vxorps ymm3, ymm3, ymm3
; acc2:f32x8 = zero
  015d  c5dc57e4                 vxorps ymm4, ymm4, ymm4
; acc3:f32x8 = zero
  0161  c5d457ed                 vxorps ymm5, ymm5, ymm5
; acc4:f32x8 = zero
  0165  c5cc57f6                 vxorps ymm6, ymm6, ymm6
; acc5:f32x8 = zero
  0169  c5c457ff                 vxorps ymm7, ymm7, ymm7
; acc6:f32x8 = zero
  016d  c4413c57c0               vxorps ymm8, ymm8, ymm8
; acc7:f32x8 = zero
  0172  c4413457c9               vxorps ymm9, ymm9, ymm9
; pos = move begin
  0177  488b75a0                 mov rsi, qword ptr [rbp-96]
; loop pos < end {
  017b  483b75b8                 cmp rsi, qword ptr [rbp-72]
  017f  0f8d3d020000             jge L17
L16:
; chunk_end = add pos, 64
  0185  4c8d6e40                 lea r13, [rsi+64]
; chunk_end = move_if end < chunk_end ? end
  0189  4c396db8                 cmp qword ptr [rbp-72], r13
  018d  4c0f4c6db8               cmovl r13, qword ptr [rbp-72]
; kept = set 0
  0192  4531c9                   xor r9d, r9d
; loop pos < chunk_end {
  0195  4c39ee                   cmp rsi, r13
  0198  0f8dd2000000             jge L19
L18:
; if pos < far_end {
  019e  4c39fe                   cmp rsi, r15
  01a1  0f8d40000000             jge L21
L20:
; ahead = load_i32 [indices + pos<<2 + 512]
  01a7  49638cb200020000         movsxd rcx, dword ptr [r10+rsi*4+512]
; prefetch L1 [mapping + ahead<<2]
  01af  410f180c88               prefetcht0 [r8+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  01b4  49638cb200010000         movsxd rcx, dword ptr [r10+rsi*4+256]
; if mapping != 0 {
  01bc  4d85c0                   test r8, r8
  01bf  0f840d000000             je L23
L22:
; if ahead <u mapping_count {
  01c5  4c39e1                   cmp rcx, r12
  01c8  0f8304000000             jae L25
L24:
; ahead = load_i32 [mapping + ahead<<2]
  01ce  49630c88                 movsxd rcx, dword ptr [r8+rcx*4]
; }
L25:
; }
L23:
; ahead = mul ahead, 68
  01d2  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  01d6  488d3c0b                 lea rdi, [rbx+rcx]
; prefetch L2 [ahead_row + column]
  01da  0f181417                 prefetcht1 [rdi+rdx]
; prefetch L2 [ahead_row + column + 31]
  01de  0f1854171f               prefetcht1 [rdi+rdx+31]
; prefetch L2 [ahead_row + 64]
  01e3  0f185740                 prefetcht1 [rdi+64]
; }
L21:
; if pos < near_end {
  01e7  483b75c0                 cmp rsi, qword ptr [rbp-64]
  01eb  0f8d30000000             jge L27
L26:
; ahead = load_i32 [indices + pos<<2 + 64]
  01f1  49634cb240               movsxd rcx, dword ptr [r10+rsi*4+64]
; if mapping != 0 {
  01f6  4d85c0                   test r8, r8
  01f9  0f840d000000             je L29
L28:
; if ahead <u mapping_count {
  01ff  4c39e1                   cmp rcx, r12
  0202  0f8304000000             jae L31
L30:
; ahead = load_i32 [mapping + ahead<<2]
  0208  49630c88                 movsxd rcx, dword ptr [r8+rcx*4]
; }
L31:
; }
L29:
; ahead = mul ahead, 68
  020c  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  0210  488d3c0b                 lea rdi, [rbx+rcx]
; prefetch L1 [ahead_row + column]
  0214  0f180c17                 prefetcht0 [rdi+rdx]
; prefetch L1 [ahead_row + column + 31]
  0218  0f184c171f               prefetcht0 [rdi+rdx+31]
; prefetch L1 [ahead_row + 64]
  021d  0f184f40                 prefetcht0 [rdi+64]
; }
L27:
; index = load_i32 [indices + pos<<2]
  0221  49630cb2                 movsxd rcx, dword ptr [r10+rsi*4]
; fail_if index >=u mapping_count -> 3
  0225  4c39e1                   cmp rcx, r12
  0228  0f837c020000             jae L32
; if mapping != 0 {
  022e  4d85c0                   test r8, r8
  0231  0f8404000000             je L34
L33:
; index = load_i32 [mapping + index<<2]
  0237  49630c88                 movsxd rcx, dword ptr [r8+rcx*4]
; }
L34:
; present = add index, 1
  023b  488d7901                 lea rdi, [rcx+1]
; fail_if present >u row_count -> 4
  023f  4c39f7                   cmp rdi, r14
  0242  0f8777020000             ja L35
; row_offset = mul index, 68
  0248  486bc944                 imul rcx, rcx, 68
; store_i64 [scratch + kept<<3] row_offset
  024c  4b890ccb                 mov [r11+r9*8], rcx
; store_i64 [scratch + kept<<3 + 512] pos
  0250  4b89b4cb00020000         mov [r11+r9*8+512], rsi
; more = add kept, 1
  0258  498d4901                 lea rcx, [r9+1]
; kept = move_if present != 0 ? more
  025c  4885ff                   test rdi, rdi
  025f  4c0f45c9                 cmovne r9, rcx
; pos = add pos, 1
  0263  4883c601                 add rsi, 1
; }
  0267  4c39ee                   cmp rsi, r13
  026a  0f8c2effffff             jl L18
L19:
; at = set 0
  0270  31ff                     xor edi, edi
; loop at < kept {
  0272  4c39cf                   cmp rdi, r9
  0275  0f8d3d010000             jge L37
L36:
; kept_offset = load_i64 [scratch + at<<3]
  027b  498b0cfb                 mov rcx, [r11+rdi*8]
; kept_pos = load_i64 [scratch + at<<3 + 512]
  027f  4d8bacfb00020000         mov r13, [r11+rdi*8+512]
; row = add table, kept_offset
  0287  4801d9                   add rcx, rbx
; scale:f32x8 = splat_f16 [row + 64]
  028a  c46279795140             vpbroadcastw xmm10, [rcx+64]
  0290  c4427d13d2               vcvtph2ps ymm10, xmm10
; bias:f32x8 = splat_f16 [row + 66]
  0295  c46279795942             vpbroadcastw xmm11, [rcx+66]
  029b  c4427d13db               vcvtph2ps ymm11, xmm11
; weight:f32x8 = splat_host_f32 [weights + kept_pos<<2]
  02a0  488b45c8                 mov rax, qword ptr [rbp-56]
  02a4  c4227d1824a8             vbroadcastss ymm12, [rax+r13*4]
; scale:f32x8 = fmul weight, scale
  02aa  c4411c59d2               vmulps ymm10, ymm12, ymm10
; bias:f32x8 = fmul weight, bias
  02af  c4411c59db               vmulps ymm11, ymm12, ymm11
; code:i32x8 = splat_32 [row + column]
  02b4  c4627d582411             vpbroadcastd ymm12, [rcx+rdx]
; code:i32x8 = shr code, shifts
  02ba  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  02bf  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  02c3  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc0:f32x8 = fadd acc0, bias
  02c8  c4c16c58d3               vaddps ymm2, ymm2, ymm11
; acc0:f32x8 = fma scale, value, acc0
  02cd  c4c22db8d5               vfmadd231ps ymm2, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 4]
  02d2  c4627d58641104           vpbroadcastd ymm12, [rcx+rdx+4]
; code:i32x8 = shr code, shifts
  02d9  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  02de  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  02e2  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc1:f32x8 = fadd acc1, bias
  02e7  c4c16458db               vaddps ymm3, ymm3, ymm11
; acc1:f32x8 = fma scale, value, acc1
  02ec  c4c22db8dd               vfmadd231ps ymm3, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 8]
  02f1  c4627d58641108           vpbroadcastd ymm12, [rcx+rdx+8]
; code:i32x8 = shr code, shifts
  02f8  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  02fd  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0301  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc2:f32x8 = fadd acc2, bias
  0306  c4c15c58e3               vaddps ymm4, ymm4, ymm11
; acc2:f32x8 = fma scale, value, acc2
  030b  c4c22db8e5               vfmadd231ps ymm4, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 12]
  0310  c4627d5864110c           vpbroadcastd ymm12, [rcx+rdx+12]
; code:i32x8 = shr code, shifts
  0317  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  031c  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0320  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc3:f32x8 = fadd acc3, bias
  0325  c4c15458eb               vaddps ymm5, ymm5, ymm11
; acc3:f32x8 = fma scale, value, acc3
  032a  c4c22db8ed               vfmadd231ps ymm5, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 16]
  032f  c4627d58641110           vpbroadcastd ymm12, [rcx+rdx+16]
; code:i32x8 = shr code, shifts
  0336  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  033b  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  033f  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc4:f32x8 = fadd acc4, bias
  0344  c4c14c58f3               vaddps ymm6, ymm6, ymm11
; acc4:f32x8 = fma scale, value, acc4
  0349  c4c22db8f5               vfmadd231ps ymm6, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 20]
  034e  c4627d58641114           vpbroadcastd ymm12, [rcx+rdx+20]
; code:i32x8 = shr code, shifts
  0355  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  035a  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  035e  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc5:f32x8 = fadd acc5, bias
  0363  c4c14458fb               vaddps ymm7, ymm7, ymm11
; acc5:f32x8 = fma scale, value, acc5
  0368  c4c22db8fd               vfmadd231ps ymm7, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 24]
  036d  c4627d58641118           vpbroadcastd ymm12, [rcx+rdx+24]
; code:i32x8 = shr code, shifts
  0374  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0379  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  037d  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc6:f32x8 = fadd acc6, bias
  0382  c4413c58c3               vaddps ymm8, ymm8, ymm11
; acc6:f32x8 = fma scale, value, acc6
  0387  c4422db8c5               vfmadd231ps ymm8, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 28]
  038c  c4627d5864111c           vpbroadcastd ymm12, [rcx+rdx+28]
; code:i32x8 = shr code, shifts
  0393  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0398  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  039c  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc7:f32x8 = fadd acc7, bias
  03a1  c4413458cb               vaddps ymm9, ymm9, ymm11
; acc7:f32x8 = fma scale, value, acc7
  03a6  c4422db8cd               vfmadd231ps ymm9, ymm10, ymm13
; at = add at, 1
  03ab  4883c701                 add rdi, 1
; }
  03af  4c39cf                   cmp rdi, r9
  03b2  0f8cc3feffff             jl L36
L37:
; }
  03b8  483b75b8                 cmp rsi, qword ptr [rbp-72]
  03bc  0f8cc3fdffff             jl L16
L17:
; out_column = mul column, 8
  03c2  4889d1                   mov rcx, rdx
  03c5  48c1e103                 shl rcx, 3
; store [out + out_column] 8 lanes acc0
  03c9  488b45b0                 mov rax, qword ptr [rbp-80]
  03cd  c5fc111408               vmovups [rax+rcx], ymm2
; store [out + out_column + 32] 8 lanes acc1
  03d2  488b45b0                 mov rax, qword ptr [rbp-80]
  03d6  c5fc115c0820             vmovups [rax+rcx+32], ymm3
; store [out + out_column + 64] 8 lanes acc2
  03dc  488b45b0                 mov rax, qword ptr [rbp-80]
  03e0  c5fc11640840             vmovups [rax+rcx+64], ymm4
; store [out + out_column + 96] 8 lanes acc3
  03e6  488b45b0                 mov rax, qword ptr [rbp-80]
  03ea  c5fc116c0860             vmovups [rax+rcx+96], ymm5
; store [out + out_column + 128] 8 lanes acc4
  03f0  488b45b0                 mov rax, qword ptr [rbp-80]
  03f4  c5fc11b40880000000       vmovups [rax+rcx+128], ymm6
; store [out + out_column + 160] 8 lanes acc5
  03fd  488b45b0                 mov rax, qword ptr [rbp-80]
  0401  c5fc11bc08a0000000       vmovups [rax+rcx+160], ymm7
; store [out + out_column + 192] 8 lanes acc6
  040a  488b45b0                 mov rax, qword ptr [rbp-80]
  040e  c57c118408c0000000       vmovups [rax+rcx+192], ymm8
; store [out + out_column + 224] 8 lanes acc7
  0417  488b45b0                 mov rax, qword ptr [rbp-80]
  041b  c57c118c08e0000000       vmovups [rax+rcx+224], ymm9
; next_column = add next_column, 32
  0424  488345a820               add qword ptr [rbp-88], 32
; }
  0429  48837da840               cmp qword ptr [rbp-88], 64
  042e  0f8c0efdffff             jl L14
L15:
; out = add out, 512
  0434  488145b000020000         add qword ptr [rbp-80], 512
; begin = move end
  043c  488b45b8                 mov rax, qword ptr [rbp-72]
  0440  488945a0                 mov qword ptr [rbp-96], rax
; bag = add bag, 1
  0444  4883459801               add qword ptr [rbp-104], 1
; }
  0449  488b4598                 mov rax, qword ptr [rbp-104]
  044d  483b4588                 cmp rax, qword ptr [rbp-120]
  0451  0f8c91fcffff             jl L8
L9:
; leave, failure exits
  0457  31c0                     xor eax, eax
L0:
  0459  c5f877                   vzeroupper
  045c  4883c460                 add rsp, 96
  0460  415f                     pop r15
  0462  415e                     pop r14
  0464  415d                     pop r13
  0466  415c                     pop r12
  0468  5b                       pop rbx
  0469  5d                       pop rbp
  046a  c3                       ret
L7:
  046b  488b45d0                 mov rax, qword ptr [rbp-48]
  046f  ff7598                   push qword ptr [rbp-104]
  0472  8f4058                   pop qword ptr [rax+88]
  0475  48897060                 mov qword ptr [rax+96], rsi
  0479  b801000000               mov eax, 1
  047e  ebd9                     short jmp L0
L12:
  0480  488b45d0                 mov rax, qword ptr [rbp-48]
  0484  ff7598                   push qword ptr [rbp-104]
  0487  8f4058                   pop qword ptr [rax+88]
  048a  48897060                 mov qword ptr [rax+96], rsi
  048e  b802000000               mov eax, 2
  0493  ebc4                     short jmp L0
L13:
  0495  488b45d0                 mov rax, qword ptr [rbp-48]
  0499  ff7598                   push qword ptr [rbp-104]
  049c  8f4058                   pop qword ptr [rax+88]
  049f  48897060                 mov qword ptr [rax+96], rsi
  04a3  b802000000               mov eax, 2
  04a8  ebaf                     short jmp L0
L32:
  04aa  488b45d0                 mov rax, qword ptr [rbp-48]
  04ae  ff7598                   push qword ptr [rbp-104]
  04b1  8f4058                   pop qword ptr [rax+88]
  04b4  48897060                 mov qword ptr [rax+96], rsi
  04b8  b803000000               mov eax, 3
  04bd  eb9a                     short jmp L0
L35:
  04bf  488b45d0                 mov rax, qword ptr [rbp-48]
  04c3  ff7598                   push qword ptr [rbp-104]
  04c6  8f4058                   pop qword ptr [rax+88]
  04c9  48897060                 mov qword ptr [rax+96], rsi
  04cd  b804000000               mov eax, 4
  04d2  eb85                     short jmp L0
; constants
