; spec      embedding_bag bits=8 dim=128 index=i64 offset=i64 numerics=integer
; target    avx512+vnni (x86-64)
; numerics  integer
; bytes     3264
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  53                       push rbx
  0009  4154                     push r12
  000b  4155                     push r13
  000d  4156                     push r14
  000f  4157                     push r15
  0011  4883ec50                 sub rsp, 80
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  0019  4c8b07                   mov r8, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b6f08                 mov r13, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b5f10                 mov r11, qword ptr [rdi+16]
; index_count = arg index_count
  0024  488b4718                 mov rax, qword ptr [rdi+24]
  0028  488945a0                 mov qword ptr [rbp-96], rax
; bag_count = arg bag_count
  002c  488b4728                 mov rax, qword ptr [rdi+40]
  0030  48894598                 mov qword ptr [rbp-104], rax
; offsets = arg offsets
  0034  488b4720                 mov rax, qword ptr [rdi+32]
  0038  48894590                 mov qword ptr [rbp-112], rax
; scratch = arg scratch
  003c  488b4f60                 mov rcx, qword ptr [rdi+96]
; out = arg output
  0040  488b4748                 mov rax, qword ptr [rdi+72]
  0044  488945b0                 mov qword ptr [rbp-80], rax
; bag = set 0
  0048  31c0                     xor eax, eax
  004a  488945a8                 mov qword ptr [rbp-88], rax
; last_bag = add bag_count, -1
  004e  488b4598                 mov rax, qword ptr [rbp-104]
  0052  488d40ff                 lea rax, [rax-1]
  0056  48894588                 mov qword ptr [rbp-120], rax
; zero = set 0
  005a  31c0                     xor eax, eax
  005c  488945c0                 mov qword ptr [rbp-64], rax
; nothing:f32x16 = zero
  0060  c5f857c0                 vxorps xmm0, xmm0, xmm0
; store [scratch + 4288] 16 lanes nothing
  0064  62f17c48114143           vmovups [rcx+4288], zmm0
; store [scratch + 4352] 16 lanes nothing
  006b  62f17c48114144           vmovups [rcx+4352], zmm0
; store [scratch + 4416] 16 lanes nothing
  0072  62f17c48114145           vmovups [rcx+4416], zmm0
; store [scratch + 4480] 16 lanes nothing
  0079  62f17c48114146           vmovups [rcx+4480], zmm0
; store [scratch + 4544] 16 lanes nothing
  0080  62f17c48114147           vmovups [rcx+4544], zmm0
; store [scratch + 4608] 16 lanes nothing
  0087  62f17c48114148           vmovups [rcx+4608], zmm0
; store [scratch + 4672] 16 lanes nothing
  008e  62f17c48114149           vmovups [rcx+4672], zmm0
; store [scratch + 4736] 16 lanes nothing
  0095  62f17c4811414a           vmovups [rcx+4736], zmm0
; near_end = add index_count, -24
  009c  488b45a0                 mov rax, qword ptr [rbp-96]
  00a0  4c8d70e8                 lea r14, [rax-24]
; if row_count < 3856 {
  00a4  4981fd100f0000           cmp r13, 3856
  00ab  0f8d03000000             jge L10
; near_end = set 0
  00b1  4531f6                   xor r14d, r14d
; }
L10:
; far_end = add index_count, -64
  00b4  488b45a0                 mov rax, qword ptr [rbp-96]
  00b8  4c8d78c0                 lea r15, [rax-64]
; if row_count < 185043 {
  00bc  4981fdd3d20200           cmp r13, 185043
  00c3  0f8d03000000             jge L12
; far_end = set 0
  00c9  4531ff                   xor r15d, r15d
; }
L12:
; pos = set 0
  00cc  4531c9                   xor r9d, r9d
; pos = move bag
  00cf  4c8b4da8                 mov r9, qword ptr [rbp-88]
; if bag < bag_count {
  00d3  488b45a8                 mov rax, qword ptr [rbp-88]
  00d7  483b4598                 cmp rax, qword ptr [rbp-104]
  00db  0f8d19000000             jge L14
; pos = load_i64 [offsets + bag<<3]
  00e1  488b45a8                 mov rax, qword ptr [rbp-88]
  00e5  48c1e003                 shl rax, 3
  00e9  48034590                 add rax, qword ptr [rbp-112]
  00ed  4c8b08                   mov r9, [rax]
; fail_if index_count <u pos -> 1
  00f0  4c394da0                 cmp qword ptr [rbp-96], r9
  00f4  0f82f9080000             jb L15
; }
L14:
; loop bag < bag_count {
  00fa  488b45a8                 mov rax, qword ptr [rbp-88]
  00fe  483b4598                 cmp rax, qword ptr [rbp-104]
  0102  0f8dd7080000             jge L17
L16:
; end = move index_count
  0108  488b45a0                 mov rax, qword ptr [rbp-96]
  010c  488945b8                 mov qword ptr [rbp-72], rax
; if bag < last_bag {
  0110  488b45a8                 mov rax, qword ptr [rbp-88]
  0114  483b4588                 cmp rax, qword ptr [rbp-120]
  0118  0f8d14000000             jge L19
; end = load_i64 [offsets + bag<<3 + 8]
  011e  488b45a8                 mov rax, qword ptr [rbp-88]
  0122  48c1e003                 shl rax, 3
  0126  48034590                 add rax, qword ptr [rbp-112]
  012a  488b4008                 mov rax, [rax+8]
  012e  488945b8                 mov qword ptr [rbp-72], rax
; }
L19:
; fail_if end < pos -> 2
  0132  4c394db8                 cmp qword ptr [rbp-72], r9
  0136  0f8ccc080000             jl L20
; fail_if index_count <u end -> 2
  013c  488b45a0                 mov rax, qword ptr [rbp-96]
  0140  483b45b8                 cmp rax, qword ptr [rbp-72]
  0144  0f82d3080000             jb L21
; sums = set 4288
  014a  48c7c0c0100000           mov rax, 4288
  0151  488945c8                 mov qword ptr [rbp-56], rax
; loop pos < end {
  0155  4c3b4db8                 cmp r9, qword ptr [rbp-72]
  0159  0f8dcf060000             jge L23
L22:
; chunk_end = add pos, 128
  015f  4d8da180000000           lea r12, [r9+128]
; chunk_end = move_if end < chunk_end ? end
  0166  4c3965b8                 cmp qword ptr [rbp-72], r12
  016a  4c0f4c65b8               cmovl r12, qword ptr [rbp-72]
; kept = set 0
  016f  4531d2                   xor r10d, r10d
; largest = set 0
  0172  31db                     xor ebx, ebx
; bias_sum:f32x4 = zero
  0174  c5f857c0                 vxorps xmm0, xmm0, xmm0
; loop pos < chunk_end {
  0178  4d39e1                   cmp r9, r12
  017b  0f8db7000000             jge L25
L24:
; if pos < far_end {
  0181  4d39f9                   cmp r9, r15
  0184  0f8d21000000             jge L27
; ahead = load_i64 [indices + pos<<3 + 512]
  018a  4b8b94cb00020000         mov rdx, [r11+r9*8+512]
; ahead = mul ahead, 136
  0192  4869d288000000           imul rdx, rdx, 136
; ahead_row = add table, ahead
  0199  498d3410                 lea rsi, [r8+rdx]
; prefetch L2 [ahead_row]
  019d  0f1816                   prefetcht1 [rsi]
; prefetch L2 [ahead_row + 64]
  01a0  0f185640                 prefetcht1 [rsi+64]
; prefetch L2 [ahead_row + 135]
  01a4  0f189687000000           prefetcht1 [rsi+135]
; }
L27:
; if pos < near_end {
  01ab  4d39f1                   cmp r9, r14
  01ae  0f8d21000000             jge L29
; ahead = load_i64 [indices + pos<<3 + 192]
  01b4  4b8b94cbc0000000         mov rdx, [r11+r9*8+192]
; ahead = mul ahead, 136
  01bc  4869d288000000           imul rdx, rdx, 136
; ahead_row = add table, ahead
  01c3  498d3410                 lea rsi, [r8+rdx]
; prefetch L1 [ahead_row]
  01c7  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 64]
  01ca  0f184e40                 prefetcht0 [rsi+64]
; prefetch L1 [ahead_row + 135]
  01ce  0f188e87000000           prefetcht0 [rsi+135]
; }
L29:
; index = load_i64 [indices + pos<<3]
  01d5  4b8b14cb                 mov rdx, [r11+r9*8]
; fail_if index >=u row_count -> 3
  01d9  4c39ea                   cmp rdx, r13
  01dc  0f8350080000             jae L30
; row_offset = mul index, 136
  01e2  4869d288000000           imul rdx, rdx, 136
; store_i64 [scratch + kept<<3] row_offset
  01e9  4a8914d1                 mov [rcx+r10*8], rdx
; pooled_row = add table, row_offset
  01ed  498d3410                 lea rsi, [r8+rdx]
; scale:f32x4 = splat_f32 [pooled_row + 128]
  01f1  c4e279588e80000000       vpbroadcastd xmm1, [rsi+128]
; bias:f32x4 = splat_f32 [pooled_row + 132]
  01fa  c4e279589684000000       vpbroadcastd xmm2, [rsi+132]
; store [scratch + kept<<2 + 2080] 1 lanes scale
  0203  c4a17a118c9120080000     vmovss [rcx+r10*4+2080], xmm1
; bias_sum:f32x4 = fadd bias_sum, bias
  020d  c5f858c2                 vaddps xmm0, xmm0, xmm2
; bits = load_i32 [scratch + kept<<2 + 2080]
  0211  4a63bc9120080000         movsxd rdi, dword ptr [rcx+r10*4+2080]
; bits = and bits, 2147483647
  0219  4881e7ffffff7f           and rdi, 2147483647
; largest = move_if largest < bits ? bits
  0220  4839fb                   cmp rbx, rdi
  0223  480f4cdf                 cmovl rbx, rdi
; kept = add kept, 1
  0227  4983c201                 add r10, 1
; pos = add pos, 1
  022b  4983c101                 add r9, 1
; }
  022f  4d39e1                   cmp r9, r12
  0232  0f8c49ffffff             jl L24
L25:
; scales:f32x16 = zero
  0238  c5f057c9                 vxorps xmm1, xmm1, xmm1
; store [scratch + kept<<2 + 2080] 16 lanes scales
  023c  62b17c48118c9120080000   vmovups [rcx+r10*4+2080], zmm1
; store_i64 [scratch + kept<<3] zero
  0247  ff75c0                   push qword ptr [rbp-64]
  024a  428f04d1                 pop qword ptr [rcx+r10*8]
; store_i64 [scratch + kept<<3 + 8] zero
  024e  ff75c0                   push qword ptr [rbp-64]
  0251  428f44d108               pop qword ptr [rcx+r10*8+8]
; store_i64 [scratch + kept<<3 + 16] zero
  0256  ff75c0                   push qword ptr [rbp-64]
  0259  428f44d110               pop qword ptr [rcx+r10*8+16]
; store [scratch + 3248] 1 lanes bias_sum
  025e  c5fa1181b00c0000         vmovss [rcx+3248], xmm0
; largest = and largest, 2139095040
  0266  4881e30000807f           and rbx, 2139095040
; largest = max largest, 184549376
  026d  48c7c00000000b           mov rax, 184549376
  0274  4839d8                   cmp rax, rbx
  0277  480f4cc3                 cmovl rax, rbx
  027b  4889c3                   mov rbx, rax
; bits = set 2306867200
  027e  48bf0000808900000000     mov rdi, 2306867200
; bits = sub bits, largest
  0288  4829df                   sub rdi, rbx
; bits = mul bits, 4294967297
  028b  48b80100000001000000     mov rax, 4294967297
  0295  480fafc7                 imul rax, rdi
  0299  4889c7                   mov rdi, rax
; store_i64 [scratch + 3240] bits
  029c  4889b9a80c0000           mov [rcx+3240], rdi
; at = set 2143289344
  02a3  48c7c20000c07f           mov rdx, 2143289344
; bits = add largest, -176160768
  02aa  488dbb000080f5           lea rdi, [rbx-176160768]
; bits = move_if largest >= 2139095040 ? at
  02b1  4881fb0000807f           cmp rbx, 2139095040
  02b8  480f4dfa                 cmovge rdi, rdx
; bits = mul bits, 4294967297
  02bc  48b80100000001000000     mov rax, 4294967297
  02c6  480fafc7                 imul rax, rdi
  02ca  4889c7                   mov rdi, rax
; store_i64 [scratch + 3232] bits
  02cd  4889b9a00c0000           mov [rcx+3232], rdi
; rows = move kept
; rows = move_if largest >= 2139095040 ? zero
  02d4  4881fb0000807f           cmp rbx, 2139095040
  02db  4c0f4d55c0               cmovge r10, qword ptr [rbp-64]
; at = set 0
  02e0  31d2                     xor edx, edx
; loop at < rows {
  02e2  4c39d2                   cmp rdx, r10
  02e5  0f8d5f000000             jge L32
L31:
; up:f32x16 = splat_host [scratch + 3240]
  02eb  62f27d485881a80c0000     vpbroadcastd zmm0, [rcx+3240]
; scales:f32x16 = load [scratch + at<<2 + 2080]
  02f5  62f17c48108c9120080000   vmovups zmm1, [rcx+rdx*4+2080]
; scales:f32x16 = fmul scales, up
  0300  62f1744859c8             vmulps zmm1, zmm1, zmm0
; words:i32x16 = to_int scales
  0306  62f17d485bc1             vcvtps2dq zmm0, zmm1
; word_constant:i32x16 = const digits_offset
  030c  62f17c481015ea070000     vmovups zmm2, [L3]
; words:i32x16 = iadd words, word_constant
  0316  62f17d48fec2             vpaddd zmm0, zmm0, zmm2
; word_constant:i32x16 = const digits_sign
  031c  62f17c4810151a080000     vmovups zmm2, [L4]
; words:i32x16 = xor words, word_constant
  0326  62f17d48efc2             vpxord zmm0, zmm0, zmm2
; words:i32x16 = transpose_bytes words
  032c  62f27d4800054a090000     vpshufb zmm0, zmm0, [L33]
; store [scratch + at<<2 + 2656] 16 lanes words
  0336  62f17c48118491600a0000   vmovups [rcx+rdx*4+2656], zmm0
; at = add at, 16
  0341  4883c210                 add rdx, 16
; }
  0345  4c39d2                   cmp rdx, r10
  0348  7ca1                     short jl L31
L32:
; acc0:i32x16 = zero
  034a  c5f857c0                 vxorps xmm0, xmm0, xmm0
; acc1:i32x16 = zero
  034e  c5f057c9                 vxorps xmm1, xmm1, xmm1
; acc2:i32x16 = zero
  0352  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc3:i32x16 = zero
  0356  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc4:i32x16 = zero
  035a  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc5:i32x16 = zero
  035e  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc6:i32x16 = zero
  0362  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc7:i32x16 = zero
  0366  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc8:i32x16 = zero
  036a  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc9:i32x16 = zero
  036f  c4413057c9               vxorps xmm9, xmm9, xmm9
; acc10:i32x16 = zero
  0374  c4412857d2               vxorps xmm10, xmm10, xmm10
; acc11:i32x16 = zero
  0379  c4412057db               vxorps xmm11, xmm11, xmm11
; acc12:i32x16 = zero
  037e  c4411857e4               vxorps xmm12, xmm12, xmm12
; acc13:i32x16 = zero
  0383  c4411057ed               vxorps xmm13, xmm13, xmm13
; acc14:i32x16 = zero
  0388  c4410857f6               vxorps xmm14, xmm14, xmm14
; acc15:i32x16 = zero
  038d  c4410057ff               vxorps xmm15, xmm15, xmm15
; acc16:i32x16 = zero
  0392  62a17d00efc0             vpxord xmm16, xmm16, xmm16
; acc17:i32x16 = zero
  0398  62a17500efc9             vpxord xmm17, xmm17, xmm17
; acc18:i32x16 = zero
  039e  62a16d00efd2             vpxord xmm18, xmm18, xmm18
; acc19:i32x16 = zero
  03a4  62a16500efdb             vpxord xmm19, xmm19, xmm19
; acc20:i32x16 = zero
  03aa  62a15d00efe4             vpxord xmm20, xmm20, xmm20
; acc21:i32x16 = zero
  03b0  62a15500efed             vpxord xmm21, xmm21, xmm21
; acc22:i32x16 = zero
  03b6  62a14d00eff6             vpxord xmm22, xmm22, xmm22
; acc23:i32x16 = zero
  03bc  62a14500efff             vpxord xmm23, xmm23, xmm23
; at = set 0
  03c2  31d2                     xor edx, edx
; loop at < rows {
  03c4  4c39d2                   cmp rdx, r10
  03c7  0f8db9010000             jge L35
L34:
; row_at = load_i64 [scratch + at<<3]
  03cd  488b3cd1                 mov rdi, [rcx+rdx*8]
; pooled_row = add table, row_at
  03d1  498d3438                 lea rsi, [r8+rdi]
; codes0:i32x16 = load_32 [pooled_row]
  03d5  62617c481006             vmovups zmm24, [rsi]
; row_at = load_i64 [scratch + at<<3 + 8]
  03db  488b7cd108               mov rdi, [rcx+rdx*8+8]
; pooled_row = add table, row_at
  03e0  498d3438                 lea rsi, [r8+rdi]
; codes1:i32x16 = load_32 [pooled_row]
  03e4  62617c48100e             vmovups zmm25, [rsi]
; half0:i32x16 = zip_bytes_low codes0, codes1
  03ea  62013d4060d1             vpunpcklbw zmm26, zmm24, zmm25
; half2:i32x16 = zip_bytes_high codes0, codes1
  03f0  62013d4068c1             vpunpckhbw zmm24, zmm24, zmm25
; row_at = load_i64 [scratch + at<<3 + 16]
  03f6  488b7cd110               mov rdi, [rcx+rdx*8+16]
; pooled_row = add table, row_at
  03fb  498d3438                 lea rsi, [r8+rdi]
; codes2:i32x16 = load_32 [pooled_row]
  03ff  62617c48100e             vmovups zmm25, [rsi]
; row_at = load_i64 [scratch + at<<3 + 24]
  0405  488b7cd118               mov rdi, [rcx+rdx*8+24]
; pooled_row = add table, row_at
  040a  498d3438                 lea rsi, [r8+rdi]
; codes3:i32x16 = load_32 [pooled_row]
  040e  62617c48101e             vmovups zmm27, [rsi]
; half1:i32x16 = zip_bytes_low codes2, codes3
  0414  6201354060e3             vpunpcklbw zmm28, zmm25, zmm27
; half3:i32x16 = zip_bytes_high codes2, codes3
  041a  6201354068cb             vpunpckhbw zmm25, zmm25, zmm27
; bytes0:i32x16 = zip_pairs_low half0, half1
  0420  62012d4061dc             vpunpcklwd zmm27, zmm26, zmm28
; bytes1:i32x16 = zip_pairs_high half0, half1
  0426  62012d4069d4             vpunpckhwd zmm26, zmm26, zmm28
; bytes2:i32x16 = zip_pairs_low half2, half3
  042c  62013d4061e1             vpunpcklwd zmm28, zmm24, zmm25
; bytes3:i32x16 = zip_pairs_high half2, half3
  0432  62013d4069c1             vpunpckhwd zmm24, zmm24, zmm25
; digit:i32x16 = splat_host [scratch + at<<2 + 2656]
  0438  62627d48588c91600a0000   vpbroadcastd zmm25, [rcx+rdx*4+2656]
; acc0:i32x16 = dot bytes0, digit, acc0
  0443  6292254050c1             {evex} vpdpbusd zmm0, zmm27, zmm25
; acc3:i32x16 = dot bytes1, digit, acc3
  0449  62922d4050d9             {evex} vpdpbusd zmm3, zmm26, zmm25
; acc6:i32x16 = dot bytes2, digit, acc6
  044f  62921d4050f1             {evex} vpdpbusd zmm6, zmm28, zmm25
; acc9:i32x16 = dot bytes3, digit, acc9
  0455  62123d4050c9             {evex} vpdpbusd zmm9, zmm24, zmm25
; digit:i32x16 = splat_host [scratch + at<<2 + 2660]
  045b  62627d48588c91640a0000   vpbroadcastd zmm25, [rcx+rdx*4+2660]
; acc1:i32x16 = dot bytes0, digit, acc1
  0466  6292254050c9             {evex} vpdpbusd zmm1, zmm27, zmm25
; acc4:i32x16 = dot bytes1, digit, acc4
  046c  62922d4050e1             {evex} vpdpbusd zmm4, zmm26, zmm25
; acc7:i32x16 = dot bytes2, digit, acc7
  0472  62921d4050f9             {evex} vpdpbusd zmm7, zmm28, zmm25
; acc10:i32x16 = dot bytes3, digit, acc10
  0478  62123d4050d1             {evex} vpdpbusd zmm10, zmm24, zmm25
; digit:i32x16 = splat_host [scratch + at<<2 + 2664]
  047e  62627d48588c91680a0000   vpbroadcastd zmm25, [rcx+rdx*4+2664]
; acc2:i32x16 = dot bytes0, digit, acc2
  0489  6292254050d1             {evex} vpdpbusd zmm2, zmm27, zmm25
; acc5:i32x16 = dot bytes1, digit, acc5
  048f  62922d4050e9             {evex} vpdpbusd zmm5, zmm26, zmm25
; acc8:i32x16 = dot bytes2, digit, acc8
  0495  62121d4050c1             {evex} vpdpbusd zmm8, zmm28, zmm25
; acc11:i32x16 = dot bytes3, digit, acc11
  049b  62123d4050d9             {evex} vpdpbusd zmm11, zmm24, zmm25
; row_at = load_i64 [scratch + at<<3]
  04a1  488b3cd1                 mov rdi, [rcx+rdx*8]
; pooled_row = add table, row_at
  04a5  498d3438                 lea rsi, [r8+rdi]
; codes0:i32x16 = load_32 [pooled_row + 64]
  04a9  62617c48104601           vmovups zmm24, [rsi+64]
; row_at = load_i64 [scratch + at<<3 + 8]
  04b0  488b7cd108               mov rdi, [rcx+rdx*8+8]
; pooled_row = add table, row_at
  04b5  498d3438                 lea rsi, [r8+rdi]
; codes1:i32x16 = load_32 [pooled_row + 64]
  04b9  62617c48104e01           vmovups zmm25, [rsi+64]
; half0:i32x16 = zip_bytes_low codes0, codes1
  04c0  62013d4060d1             vpunpcklbw zmm26, zmm24, zmm25
; half2:i32x16 = zip_bytes_high codes0, codes1
  04c6  62013d4068c1             vpunpckhbw zmm24, zmm24, zmm25
; row_at = load_i64 [scratch + at<<3 + 16]
  04cc  488b7cd110               mov rdi, [rcx+rdx*8+16]
; pooled_row = add table, row_at
  04d1  498d3438                 lea rsi, [r8+rdi]
; codes2:i32x16 = load_32 [pooled_row + 64]
  04d5  62617c48104e01           vmovups zmm25, [rsi+64]
; row_at = load_i64 [scratch + at<<3 + 24]
  04dc  488b7cd118               mov rdi, [rcx+rdx*8+24]
; pooled_row = add table, row_at
  04e1  498d3438                 lea rsi, [r8+rdi]
; codes3:i32x16 = load_32 [pooled_row + 64]
  04e5  62617c48105e01           vmovups zmm27, [rsi+64]
; half1:i32x16 = zip_bytes_low codes2, codes3
  04ec  6201354060e3             vpunpcklbw zmm28, zmm25, zmm27
; half3:i32x16 = zip_bytes_high codes2, codes3
  04f2  6201354068cb             vpunpckhbw zmm25, zmm25, zmm27
; bytes0:i32x16 = zip_pairs_low half0, half1
  04f8  62012d4061dc             vpunpcklwd zmm27, zmm26, zmm28
; bytes1:i32x16 = zip_pairs_high half0, half1
  04fe  62012d4069d4             vpunpckhwd zmm26, zmm26, zmm28
; bytes2:i32x16 = zip_pairs_low half2, half3
  0504  62013d4061e1             vpunpcklwd zmm28, zmm24, zmm25
; bytes3:i32x16 = zip_pairs_high half2, half3
  050a  62013d4069c1             vpunpckhwd zmm24, zmm24, zmm25
; digit:i32x16 = splat_host [scratch + at<<2 + 2656]
  0510  62627d48588c91600a0000   vpbroadcastd zmm25, [rcx+rdx*4+2656]
; acc12:i32x16 = dot bytes0, digit, acc12
  051b  6212254050e1             {evex} vpdpbusd zmm12, zmm27, zmm25
; acc15:i32x16 = dot bytes1, digit, acc15
  0521  62122d4050f9             {evex} vpdpbusd zmm15, zmm26, zmm25
; acc18:i32x16 = dot bytes2, digit, acc18
  0527  62821d4050d1             {evex} vpdpbusd zmm18, zmm28, zmm25
; acc21:i32x16 = dot bytes3, digit, acc21
  052d  62823d4050e9             {evex} vpdpbusd zmm21, zmm24, zmm25
; digit:i32x16 = splat_host [scratch + at<<2 + 2660]
  0533  62627d48588c91640a0000   vpbroadcastd zmm25, [rcx+rdx*4+2660]
; acc13:i32x16 = dot bytes0, digit, acc13
  053e  6212254050e9             {evex} vpdpbusd zmm13, zmm27, zmm25
; acc16:i32x16 = dot bytes1, digit, acc16
  0544  62822d4050c1             {evex} vpdpbusd zmm16, zmm26, zmm25
; acc19:i32x16 = dot bytes2, digit, acc19
  054a  62821d4050d9             {evex} vpdpbusd zmm19, zmm28, zmm25
; acc22:i32x16 = dot bytes3, digit, acc22
  0550  62823d4050f1             {evex} vpdpbusd zmm22, zmm24, zmm25
; digit:i32x16 = splat_host [scratch + at<<2 + 2664]
  0556  62627d48588c91680a0000   vpbroadcastd zmm25, [rcx+rdx*4+2664]
; acc14:i32x16 = dot bytes0, digit, acc14
  0561  6212254050f1             {evex} vpdpbusd zmm14, zmm27, zmm25
; acc17:i32x16 = dot bytes1, digit, acc17
  0567  62822d4050c9             {evex} vpdpbusd zmm17, zmm26, zmm25
; acc20:i32x16 = dot bytes2, digit, acc20
  056d  62821d4050e1             {evex} vpdpbusd zmm20, zmm28, zmm25
; acc23:i32x16 = dot bytes3, digit, acc23
  0573  62823d4050f9             {evex} vpdpbusd zmm23, zmm24, zmm25
; at = add at, 4
  0579  4883c204                 add rdx, 4
; }
  057d  4c39d2                   cmp rdx, r10
  0580  0f8c47feffff             jl L34
L35:
; block_bias:f32x16 = splat_host [scratch + 3248]
  0586  62627d485881b00c0000     vpbroadcastd zmm24, [rcx+3248]
; step:f32x16 = splat_host [scratch + 3232]
  0590  62627d485889a00c0000     vpbroadcastd zmm25, [rcx+3232]
; part:f32x16 = to_float acc0
  059a  62f17c485bc0             vcvtdq2ps zmm0, zmm0
; sum:f32x16 = to_float acc1
  05a0  62f17c485bc9             vcvtdq2ps zmm1, zmm1
; power:f32x16 = const power
  05a6  62617c481015d0040000     vmovups zmm26, [L1]
; sum:f32x16 = fma sum, power, part
  05b0  62f22d40a8c8             vfmadd213ps zmm1, zmm26, zmm0
; part:f32x16 = to_float acc2
  05b6  62f17c485bc2             vcvtdq2ps zmm0, zmm2
; power:f32x16 = const power
  05bc  62617c481015fa040000     vmovups zmm26, [L2]
; sum:f32x16 = fma part, power, sum
  05c6  62927d48b8ca             vfmadd231ps zmm1, zmm0, zmm26
; sum:f32x16 = fma sum, step, block_bias
  05cc  62923540a8c8             vfmadd213ps zmm1, zmm25, zmm24
; part:f32x16 = load [scratch + sums]
  05d2  488b45c8                 mov rax, qword ptr [rbp-56]
  05d6  62f17c48100401           vmovups zmm0, [rcx+rax]
; part:f32x16 = fadd part, sum
  05dd  62f17c4858c1             vaddps zmm0, zmm0, zmm1
; store [scratch + 3264] 16 lanes part
  05e3  62f17c48114133           vmovups [rcx+3264], zmm0
; part:f32x16 = to_float acc3
  05ea  62f17c485bc3             vcvtdq2ps zmm0, zmm3
; sum:f32x16 = to_float acc4
  05f0  62f17c485bcc             vcvtdq2ps zmm1, zmm4
; power:f32x16 = const power
  05f6  62617c48101580040000     vmovups zmm26, [L1]
; sum:f32x16 = fma sum, power, part
  0600  62f22d40a8c8             vfmadd213ps zmm1, zmm26, zmm0
; part:f32x16 = to_float acc5
  0606  62f17c485bc5             vcvtdq2ps zmm0, zmm5
; power:f32x16 = const power
  060c  62617c481015aa040000     vmovups zmm26, [L2]
; sum:f32x16 = fma part, power, sum
  0616  62927d48b8ca             vfmadd231ps zmm1, zmm0, zmm26
; sum:f32x16 = fma sum, step, block_bias
  061c  62923540a8c8             vfmadd213ps zmm1, zmm25, zmm24
; part:f32x16 = load [scratch + sums + 64]
  0622  62f17c4810440101         vmovups zmm0, [rcx+rax+64]
; part:f32x16 = fadd part, sum
  062a  62f17c4858c1             vaddps zmm0, zmm0, zmm1
; store [scratch + 3328] 16 lanes part
  0630  62f17c48114134           vmovups [rcx+3328], zmm0
; part:f32x16 = to_float acc6
  0637  62f17c485bc6             vcvtdq2ps zmm0, zmm6
; sum:f32x16 = to_float acc7
  063d  62f17c485bcf             vcvtdq2ps zmm1, zmm7
; power:f32x16 = const power
  0643  62617c48101533040000     vmovups zmm26, [L1]
; sum:f32x16 = fma sum, power, part
  064d  62f22d40a8c8             vfmadd213ps zmm1, zmm26, zmm0
; part:f32x16 = to_float acc8
  0653  62d17c485bc0             vcvtdq2ps zmm0, zmm8
; power:f32x16 = const power
  0659  62617c4810155d040000     vmovups zmm26, [L2]
; sum:f32x16 = fma part, power, sum
  0663  62927d48b8ca             vfmadd231ps zmm1, zmm0, zmm26
; sum:f32x16 = fma sum, step, block_bias
  0669  62923540a8c8             vfmadd213ps zmm1, zmm25, zmm24
; part:f32x16 = load [scratch + sums + 128]
  066f  62f17c4810440102         vmovups zmm0, [rcx+rax+128]
; part:f32x16 = fadd part, sum
  0677  62f17c4858c1             vaddps zmm0, zmm0, zmm1
; store [scratch + 3392] 16 lanes part
  067d  62f17c48114135           vmovups [rcx+3392], zmm0
; part:f32x16 = to_float acc9
  0684  62d17c485bc1             vcvtdq2ps zmm0, zmm9
; sum:f32x16 = to_float acc10
  068a  62d17c485bca             vcvtdq2ps zmm1, zmm10
; power:f32x16 = const power
  0690  62617c481015e6030000     vmovups zmm26, [L1]
; sum:f32x16 = fma sum, power, part
  069a  62f22d40a8c8             vfmadd213ps zmm1, zmm26, zmm0
; part:f32x16 = to_float acc11
  06a0  62d17c485bc3             vcvtdq2ps zmm0, zmm11
; power:f32x16 = const power
  06a6  62617c48101510040000     vmovups zmm26, [L2]
; sum:f32x16 = fma part, power, sum
  06b0  62927d48b8ca             vfmadd231ps zmm1, zmm0, zmm26
; sum:f32x16 = fma sum, step, block_bias
  06b6  62923540a8c8             vfmadd213ps zmm1, zmm25, zmm24
; part:f32x16 = load [scratch + sums + 192]
  06bc  62f17c4810440103         vmovups zmm0, [rcx+rax+192]
; part:f32x16 = fadd part, sum
  06c4  62f17c4858c1             vaddps zmm0, zmm0, zmm1
; store [scratch + 3456] 16 lanes part
  06ca  62f17c48114136           vmovups [rcx+3456], zmm0
; block_bias:f32x16 = splat_host [scratch + 3248]
  06d1  62f27d485881b00c0000     vpbroadcastd zmm0, [rcx+3248]
; step:f32x16 = splat_host [scratch + 3232]
  06db  62f27d485889a00c0000     vpbroadcastd zmm1, [rcx+3232]
; part:f32x16 = to_float acc12
  06e5  62d17c485bd4             vcvtdq2ps zmm2, zmm12
; sum:f32x16 = to_float acc13
  06eb  62d17c485bdd             vcvtdq2ps zmm3, zmm13
; power:f32x16 = const power
  06f1  62f17c48102585030000     vmovups zmm4, [L1]
; sum:f32x16 = fma sum, power, part
  06fb  62f25d48a8da             vfmadd213ps zmm3, zmm4, zmm2
; part:f32x16 = to_float acc14
  0701  62d17c485bd6             vcvtdq2ps zmm2, zmm14
; power:f32x16 = const power
  0707  62f17c481025af030000     vmovups zmm4, [L2]
; sum:f32x16 = fma part, power, sum
  0711  62f26d48b8dc             vfmadd231ps zmm3, zmm2, zmm4
; sum:f32x16 = fma sum, step, block_bias
  0717  62f27548a8d8             vfmadd213ps zmm3, zmm1, zmm0
; part:f32x16 = load [scratch + sums + 256]
  071d  62f17c4810540104         vmovups zmm2, [rcx+rax+256]
; part:f32x16 = fadd part, sum
  0725  62f16c4858d3             vaddps zmm2, zmm2, zmm3
; store [scratch + 3520] 16 lanes part
  072b  62f17c48115137           vmovups [rcx+3520], zmm2
; part:f32x16 = to_float acc15
  0732  62d17c485bd7             vcvtdq2ps zmm2, zmm15
; sum:f32x16 = to_float acc16
  0738  62b17c485bd8             vcvtdq2ps zmm3, zmm16
; power:f32x16 = const power
  073e  62f17c48102538030000     vmovups zmm4, [L1]
; sum:f32x16 = fma sum, power, part
  0748  62f25d48a8da             vfmadd213ps zmm3, zmm4, zmm2
; part:f32x16 = to_float acc17
  074e  62b17c485bd1             vcvtdq2ps zmm2, zmm17
; power:f32x16 = const power
  0754  62f17c48102562030000     vmovups zmm4, [L2]
; sum:f32x16 = fma part, power, sum
  075e  62f26d48b8dc             vfmadd231ps zmm3, zmm2, zmm4
; sum:f32x16 = fma sum, step, block_bias
  0764  62f27548a8d8             vfmadd213ps zmm3, zmm1, zmm0
; part:f32x16 = load [scratch + sums + 320]
  076a  62f17c4810540105         vmovups zmm2, [rcx+rax+320]
; part:f32x16 = fadd part, sum
  0772  62f16c4858d3             vaddps zmm2, zmm2, zmm3
; store [scratch + 3584] 16 lanes part
  0778  62f17c48115138           vmovups [rcx+3584], zmm2
; part:f32x16 = to_float acc18
  077f  62b17c485bd2             vcvtdq2ps zmm2, zmm18
; sum:f32x16 = to_float acc19
  0785  62b17c485bdb             vcvtdq2ps zmm3, zmm19
; power:f32x16 = const power
  078b  62f17c481025eb020000     vmovups zmm4, [L1]
; sum:f32x16 = fma sum, power, part
  0795  62f25d48a8da             vfmadd213ps zmm3, zmm4, zmm2
; part:f32x16 = to_float acc20
  079b  62b17c485bd4             vcvtdq2ps zmm2, zmm20
; power:f32x16 = const power
  07a1  62f17c48102515030000     vmovups zmm4, [L2]
; sum:f32x16 = fma part, power, sum
  07ab  62f26d48b8dc             vfmadd231ps zmm3, zmm2, zmm4
; sum:f32x16 = fma sum, step, block_bias
  07b1  62f27548a8d8             vfmadd213ps zmm3, zmm1, zmm0
; part:f32x16 = load [scratch + sums + 384]
  07b7  62f17c4810540106         vmovups zmm2, [rcx+rax+384]
; part:f32x16 = fadd part, sum
  07bf  62f16c4858d3             vaddps zmm2, zmm2, zmm3
; store [scratch + 3648] 16 lanes part
  07c5  62f17c48115139           vmovups [rcx+3648], zmm2
; part:f32x16 = to_float acc21
  07cc  62b17c485bd5             vcvtdq2ps zmm2, zmm21
; sum:f32x16 = to_float acc22
  07d2  62b17c485bde             vcvtdq2ps zmm3, zmm22
; power:f32x16 = const power
  07d8  62f17c4810259e020000     vmovups zmm4, [L1]
; sum:f32x16 = fma sum, power, part
  07e2  62f25d48a8da             vfmadd213ps zmm3, zmm4, zmm2
; part:f32x16 = to_float acc23
  07e8  62b17c485bd7             vcvtdq2ps zmm2, zmm23
; power:f32x16 = const power
  07ee  62f17c481025c8020000     vmovups zmm4, [L2]
; sum:f32x16 = fma part, power, sum
  07f8  62f26d48b8dc             vfmadd231ps zmm3, zmm2, zmm4
; sum:f32x16 = fma sum, step, block_bias
  07fe  62f27548a8d8             vfmadd213ps zmm3, zmm1, zmm0
; part:f32x16 = load [scratch + sums + 448]
  0804  62f17c4810540107         vmovups zmm2, [rcx+rax+448]
; part:f32x16 = fadd part, sum
  080c  62f16c4858d3             vaddps zmm2, zmm2, zmm3
; store [scratch + 3712] 16 lanes part
  0812  62f17c4811513a           vmovups [rcx+3712], zmm2
; sums = set 3264
  0819  48c7c0c00c0000           mov rax, 3264
  0820  488945c8                 mov qword ptr [rbp-56], rax
; }
  0824  4c3b4db8                 cmp r9, qword ptr [rbp-72]
  0828  0f8c31f9ffff             jl L22
L23:
; columns0:f32x16 = load [scratch + sums]
  082e  488b45c8                 mov rax, qword ptr [rbp-56]
  0832  62f17c48100401           vmovups zmm0, [rcx+rax]
; columns1:f32x16 = load [scratch + sums + 64]
  0839  62f17c48104c0101         vmovups zmm1, [rcx+rax+64]
; columns2:f32x16 = load [scratch + sums + 128]
  0841  62f17c4810540102         vmovups zmm2, [rcx+rax+128]
; columns3:f32x16 = load [scratch + sums + 192]
  0849  62f17c48105c0103         vmovups zmm3, [rcx+rax+192]
; order0:i32x16 = const column_order
  0851  62f17c48102525030000     vmovups zmm4, [L5]
; order1:i32x16 = const column_order
  085b  62f17c48102d5b030000     vmovups zmm5, [L6]
; columns4:f32x16 = permute2 columns0, columns2, order0
  0865  62f17c4810f4             vmovups zmm6, zmm4
  086b  62f27d4877f2             vpermi2ps zmm6, zmm0, zmm2
; columns6:f32x16 = permute2 columns0, columns2, order1
  0871  62f17c4810fd             vmovups zmm7, zmm5
  0877  62f27d4877fa             vpermi2ps zmm7, zmm0, zmm2
; columns5:f32x16 = permute2 columns1, columns3, order0
  087d  62717c4810c4             vmovups zmm8, zmm4
  0883  6272754877c3             vpermi2ps zmm8, zmm1, zmm3
; columns7:f32x16 = permute2 columns1, columns3, order1
  0889  62717c4810cd             vmovups zmm9, zmm5
  088f  6272754877cb             vpermi2ps zmm9, zmm1, zmm3
; order0:i32x16 = const column_order
  0895  62f17c48102561030000     vmovups zmm4, [L7]
; order1:i32x16 = const column_order
  089f  62f17c48102d97030000     vmovups zmm5, [L8]
; columns0:f32x16 = permute2 columns4, columns5, order0
  08a9  62f17c4810c4             vmovups zmm0, zmm4
  08af  62d24d4877c0             vpermi2ps zmm0, zmm6, zmm8
; columns1:f32x16 = permute2 columns4, columns5, order1
  08b5  62f17c4810cd             vmovups zmm1, zmm5
  08bb  62d24d4877c8             vpermi2ps zmm1, zmm6, zmm8
; columns2:f32x16 = permute2 columns6, columns7, order0
  08c1  62f17c4810d4             vmovups zmm2, zmm4
  08c7  62d2454877d1             vpermi2ps zmm2, zmm7, zmm9
; columns3:f32x16 = permute2 columns6, columns7, order1
  08cd  62f17c4810dd             vmovups zmm3, zmm5
  08d3  62d2454877d9             vpermi2ps zmm3, zmm7, zmm9
; store [out] 16 lanes columns0
  08d9  488b45b0                 mov rax, qword ptr [rbp-80]
  08dd  62f17c481100             vmovups [rax], zmm0
; store [out + 64] 16 lanes columns1
  08e3  62f17c48114801           vmovups [rax+64], zmm1
; store [out + 128] 16 lanes columns2
  08ea  62f17c48115002           vmovups [rax+128], zmm2
; store [out + 192] 16 lanes columns3
  08f1  62f17c48115803           vmovups [rax+192], zmm3
; columns0:f32x16 = load [scratch + sums + 256]
  08f8  488b45c8                 mov rax, qword ptr [rbp-56]
  08fc  62f17c4810440104         vmovups zmm0, [rcx+rax+256]
; columns1:f32x16 = load [scratch + sums + 320]
  0904  62f17c48104c0105         vmovups zmm1, [rcx+rax+320]
; columns2:f32x16 = load [scratch + sums + 384]
  090c  62f17c4810540106         vmovups zmm2, [rcx+rax+384]
; columns3:f32x16 = load [scratch + sums + 448]
  0914  62f17c48105c0107         vmovups zmm3, [rcx+rax+448]
; order0:i32x16 = const column_order
  091c  62f17c4810255a020000     vmovups zmm4, [L5]
; order1:i32x16 = const column_order
  0926  62f17c48102d90020000     vmovups zmm5, [L6]
; columns4:f32x16 = permute2 columns0, columns2, order0
  0930  62f17c4810f4             vmovups zmm6, zmm4
  0936  62f27d4877f2             vpermi2ps zmm6, zmm0, zmm2
; columns6:f32x16 = permute2 columns0, columns2, order1
  093c  62f17c4810fd             vmovups zmm7, zmm5
  0942  62f27d4877fa             vpermi2ps zmm7, zmm0, zmm2
; columns5:f32x16 = permute2 columns1, columns3, order0
  0948  62717c4810c4             vmovups zmm8, zmm4
  094e  6272754877c3             vpermi2ps zmm8, zmm1, zmm3
; columns7:f32x16 = permute2 columns1, columns3, order1
  0954  62717c4810cd             vmovups zmm9, zmm5
  095a  6272754877cb             vpermi2ps zmm9, zmm1, zmm3
; order0:i32x16 = const column_order
  0960  62f17c48102596020000     vmovups zmm4, [L7]
; order1:i32x16 = const column_order
  096a  62f17c48102dcc020000     vmovups zmm5, [L8]
; columns0:f32x16 = permute2 columns4, columns5, order0
  0974  62f17c4810c4             vmovups zmm0, zmm4
  097a  62d24d4877c0             vpermi2ps zmm0, zmm6, zmm8
; columns1:f32x16 = permute2 columns4, columns5, order1
  0980  62f17c4810cd             vmovups zmm1, zmm5
  0986  62d24d4877c8             vpermi2ps zmm1, zmm6, zmm8
; columns2:f32x16 = permute2 columns6, columns7, order0
  098c  62f17c4810d4             vmovups zmm2, zmm4
  0992  62d2454877d1             vpermi2ps zmm2, zmm7, zmm9
; columns3:f32x16 = permute2 columns6, columns7, order1
  0998  62f17c4810dd             vmovups zmm3, zmm5
  099e  62d2454877d9             vpermi2ps zmm3, zmm7, zmm9
; store [out + 256] 16 lanes columns0
  09a4  488b45b0                 mov rax, qword ptr [rbp-80]
  09a8  62f17c48114004           vmovups [rax+256], zmm0
; store [out + 320] 16 lanes columns1
  09af  62f17c48114805           vmovups [rax+320], zmm1
; store [out + 384] 16 lanes columns2
  09b6  62f17c48115006           vmovups [rax+384], zmm2
; store [out + 448] 16 lanes columns3
  09bd  62f17c48115807           vmovups [rax+448], zmm3
; out = add out, 512
  09c4  488145b000020000         add qword ptr [rbp-80], 512
; bag = add bag, 1
  09cc  488345a801               add qword ptr [rbp-88], 1
; }
  09d1  488b45a8                 mov rax, qword ptr [rbp-88]
  09d5  483b4598                 cmp rax, qword ptr [rbp-104]
  09d9  0f8c29f7ffff             jl L16
L17:
; leave
  09df  31c0                     xor eax, eax
L0:
  09e1  c5f877                   vzeroupper
  09e4  4883c450                 add rsp, 80
  09e8  415f                     pop r15
  09ea  415e                     pop r14
  09ec  415d                     pop r13
  09ee  415c                     pop r12
  09f0  5b                       pop rbx
  09f1  5d                       pop rbp
  09f2  c3                       ret
; failure exits
L15:
  09f3  488b45d0                 mov rax, qword ptr [rbp-48]
  09f7  ff75a8                   push qword ptr [rbp-88]
  09fa  8f4068                   pop qword ptr [rax+104]
  09fd  4c894870                 mov qword ptr [rax+112], r9
  0a01  b801000000               mov eax, 1
  0a06  ebd9                     short jmp L0
L20:
  0a08  488b45d0                 mov rax, qword ptr [rbp-48]
  0a0c  ff75a8                   push qword ptr [rbp-88]
  0a0f  8f4068                   pop qword ptr [rax+104]
  0a12  4c894870                 mov qword ptr [rax+112], r9
  0a16  b802000000               mov eax, 2
  0a1b  ebc4                     short jmp L0
L21:
  0a1d  488b45d0                 mov rax, qword ptr [rbp-48]
  0a21  ff75a8                   push qword ptr [rbp-88]
  0a24  8f4068                   pop qword ptr [rax+104]
  0a27  4c894870                 mov qword ptr [rax+112], r9
  0a2b  b802000000               mov eax, 2
  0a30  ebaf                     short jmp L0
L30:
  0a32  488b45d0                 mov rax, qword ptr [rbp-48]
  0a36  ff75a8                   push qword ptr [rbp-88]
  0a39  8f4068                   pop qword ptr [rax+104]
  0a3c  4c894870                 mov qword ptr [rax+112], r9
  0a40  b803000000               mov eax, 3
  0a45  eb9a                     short jmp L0
; constants
