; spec      embedding_bag bits=8 dim=128 index=i64 offset=i64 numerics=integer
; target    avx512+vnni (x86-64)
; numerics  integer
; bytes     3200
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  53                       push rbx
  0009  4154                     push r12
  000b  4155                     push r13
  000d  4156                     push r14
  000f  4157                     push r15
  0011  4883ec48                 sub rsp, 72
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  0019  4c8b07                   mov r8, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b6708                 mov r12, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b5710                 mov r10, qword ptr [rdi+16]
; index_count = arg index_count
  0024  488b4718                 mov rax, qword ptr [rdi+24]
  0028  488945a8                 mov qword ptr [rbp-88], rax
; bag_count = arg bag_count
  002c  488b4728                 mov rax, qword ptr [rdi+40]
  0030  488945a0                 mov qword ptr [rbp-96], rax
; offsets = arg offsets
  0034  488b4720                 mov rax, qword ptr [rdi+32]
  0038  48894598                 mov qword ptr [rbp-104], rax
; scratch = arg scratch
  003c  488b4f60                 mov rcx, qword ptr [rdi+96]
; out = arg output
  0040  488b4748                 mov rax, qword ptr [rdi+72]
  0044  488945b8                 mov qword ptr [rbp-72], rax
; bag = set 0
  0048  31c0                     xor eax, eax
  004a  488945b0                 mov qword ptr [rbp-80], rax
; last_bag = add bag_count, -1
  004e  488b45a0                 mov rax, qword ptr [rbp-96]
  0052  488d40ff                 lea rax, [rax-1]
  0056  48894590                 mov qword ptr [rbp-112], rax
; zero = set 0
  005a  31c0                     xor eax, eax
  005c  488945c8                 mov qword ptr [rbp-56], rax
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
  009c  488b45a8                 mov rax, qword ptr [rbp-88]
  00a0  4c8d68e8                 lea r13, [rax-24]
; if row_count < 3856 {
  00a4  4981fc100f0000           cmp r12, 3856
  00ab  0f8d03000000             jge L10
; near_end = set 0
  00b1  4531ed                   xor r13d, r13d
; }
L10:
; far_end = add index_count, -64
  00b4  488b45a8                 mov rax, qword ptr [rbp-88]
  00b8  4c8d70c0                 lea r14, [rax-64]
; if row_count < 185043 {
  00bc  4981fcd3d20200           cmp r12, 185043
  00c3  0f8d03000000             jge L12
; far_end = set 0
  00c9  4531f6                   xor r14d, r14d
; }
L12:
; pos = set 0
  00cc  31ff                     xor edi, edi
; pos = move bag
  00ce  488b7db0                 mov rdi, qword ptr [rbp-80]
; if bag < bag_count {
  00d2  488b45b0                 mov rax, qword ptr [rbp-80]
  00d6  483b45a0                 cmp rax, qword ptr [rbp-96]
  00da  0f8d19000000             jge L14
; pos = load_i64 [offsets + bag<<3]
  00e0  488b45b0                 mov rax, qword ptr [rbp-80]
  00e4  48c1e003                 shl rax, 3
  00e8  48034598                 add rax, qword ptr [rbp-104]
  00ec  488b38                   mov rdi, [rax]
; fail_if index_count <u pos -> 1
  00ef  48397da8                 cmp qword ptr [rbp-88], rdi
  00f3  0f82d8080000             jb L15
; }
L14:
; loop bag < bag_count {
  00f9  488b45b0                 mov rax, qword ptr [rbp-80]
  00fd  483b45a0                 cmp rax, qword ptr [rbp-96]
  0101  0f8db6080000             jge L17
L16:
; end = move index_count
  0107  488b45a8                 mov rax, qword ptr [rbp-88]
  010b  488945c0                 mov qword ptr [rbp-64], rax
; if bag < last_bag {
  010f  488b45b0                 mov rax, qword ptr [rbp-80]
  0113  483b4590                 cmp rax, qword ptr [rbp-112]
  0117  0f8d14000000             jge L19
; end = load_i64 [offsets + bag<<3 + 8]
  011d  488b45b0                 mov rax, qword ptr [rbp-80]
  0121  48c1e003                 shl rax, 3
  0125  48034598                 add rax, qword ptr [rbp-104]
  0129  488b4008                 mov rax, [rax+8]
  012d  488945c0                 mov qword ptr [rbp-64], rax
; }
L19:
; fail_if end < pos -> 2
  0131  48397dc0                 cmp qword ptr [rbp-64], rdi
  0135  0f8cab080000             jl L20
; fail_if index_count <u end -> 2
  013b  488b45a8                 mov rax, qword ptr [rbp-88]
  013f  483b45c0                 cmp rax, qword ptr [rbp-64]
  0143  0f82b2080000             jb L21
; sums = set 4288
  0149  49c7c7c0100000           mov r15, 4288
; loop pos < end {
  0150  483b7dc0                 cmp rdi, qword ptr [rbp-64]
  0154  0f8dbe060000             jge L23
L22:
; chunk_end = add pos, 128
  015a  488d9f80000000           lea rbx, [rdi+128]
; chunk_end = move_if end < chunk_end ? end
  0161  48395dc0                 cmp qword ptr [rbp-64], rbx
  0165  480f4c5dc0               cmovl rbx, qword ptr [rbp-64]
; kept = set 0
  016a  4531c9                   xor r9d, r9d
; largest = set 0
  016d  4531db                   xor r11d, r11d
; bias_sum:f32x4 = zero
  0170  c5f857c0                 vxorps xmm0, xmm0, xmm0
; loop pos < chunk_end {
  0174  4839df                   cmp rdi, rbx
  0177  0f8db5000000             jge L25
L24:
; if pos < far_end {
  017d  4c39f7                   cmp rdi, r14
  0180  0f8d20000000             jge L27
; ahead = load_i64 [indices + pos<<3 + 512]
  0186  498b94fa00020000         mov rdx, [r10+rdi*8+512]
; ahead = mul ahead, 136
  018e  4869d288000000           imul rdx, rdx, 136
; ahead_row = add table, ahead
  0195  4c01c2                   add rdx, r8
; prefetch L2 [ahead_row]
  0198  0f1812                   prefetcht1 [rdx]
; prefetch L2 [ahead_row + 64]
  019b  0f185240                 prefetcht1 [rdx+64]
; prefetch L2 [ahead_row + 135]
  019f  0f189287000000           prefetcht1 [rdx+135]
; }
L27:
; if pos < near_end {
  01a6  4c39ef                   cmp rdi, r13
  01a9  0f8d20000000             jge L29
; ahead = load_i64 [indices + pos<<3 + 192]
  01af  498b94fac0000000         mov rdx, [r10+rdi*8+192]
; ahead = mul ahead, 136
  01b7  4869d288000000           imul rdx, rdx, 136
; ahead_row = add table, ahead
  01be  4c01c2                   add rdx, r8
; prefetch L1 [ahead_row]
  01c1  0f180a                   prefetcht0 [rdx]
; prefetch L1 [ahead_row + 64]
  01c4  0f184a40                 prefetcht0 [rdx+64]
; prefetch L1 [ahead_row + 135]
  01c8  0f188a87000000           prefetcht0 [rdx+135]
; }
L29:
; index = load_i64 [indices + pos<<3]
  01cf  498b14fa                 mov rdx, [r10+rdi*8]
; fail_if index >=u row_count -> 3
  01d3  4c39e2                   cmp rdx, r12
  01d6  0f8334080000             jae L30
; row_offset = mul index, 136
  01dc  4869d288000000           imul rdx, rdx, 136
; store_i64 [scratch + kept<<3] row_offset
  01e3  4a8914c9                 mov [rcx+r9*8], rdx
; pooled_row = add table, row_offset
  01e7  498d3410                 lea rsi, [r8+rdx]
; scale:f32x4 = splat_f32 [pooled_row + 128]
  01eb  c4e279588e80000000       vpbroadcastd xmm1, [rsi+128]
; bias:f32x4 = splat_f32 [pooled_row + 132]
  01f4  c4e279589684000000       vpbroadcastd xmm2, [rsi+132]
; store [scratch + kept<<2 + 2080] 1 lanes scale
  01fd  c4a17a118c8920080000     vmovss [rcx+r9*4+2080], xmm1
; bias_sum:f32x4 = fadd bias_sum, bias
  0207  c5f858c2                 vaddps xmm0, xmm0, xmm2
; bits = load_i32 [scratch + kept<<2 + 2080]
  020b  4a63b48920080000         movsxd rsi, dword ptr [rcx+r9*4+2080]
; bits = and bits, 2147483647
  0213  4881e6ffffff7f           and rsi, 2147483647
; largest = move_if largest < bits ? bits
  021a  4939f3                   cmp r11, rsi
  021d  4c0f4cde                 cmovl r11, rsi
; kept = add kept, 1
  0221  4983c101                 add r9, 1
; pos = add pos, 1
  0225  4883c701                 add rdi, 1
; }
  0229  4839df                   cmp rdi, rbx
  022c  0f8c4bffffff             jl L24
L25:
; scales:f32x16 = zero
  0232  c5f057c9                 vxorps xmm1, xmm1, xmm1
; store [scratch + kept<<2 + 2080] 16 lanes scales
  0236  62b17c48118c8920080000   vmovups [rcx+r9*4+2080], zmm1
; store_i64 [scratch + kept<<3] zero
  0241  ff75c8                   push qword ptr [rbp-56]
  0244  428f04c9                 pop qword ptr [rcx+r9*8]
; store_i64 [scratch + kept<<3 + 8] zero
  0248  ff75c8                   push qword ptr [rbp-56]
  024b  428f44c908               pop qword ptr [rcx+r9*8+8]
; store_i64 [scratch + kept<<3 + 16] zero
  0250  ff75c8                   push qword ptr [rbp-56]
  0253  428f44c910               pop qword ptr [rcx+r9*8+16]
; store [scratch + 3248] 1 lanes bias_sum
  0258  c5fa1181b00c0000         vmovss [rcx+3248], xmm0
; largest = and largest, 2139095040
  0260  4981e30000807f           and r11, 2139095040
; largest = max largest, 184549376
  0267  48c7c00000000b           mov rax, 184549376
  026e  4c39d8                   cmp rax, r11
  0271  490f4cc3                 cmovl rax, r11
  0275  4989c3                   mov r11, rax
; bits = set 2306867200
  0278  48be0000808900000000     mov rsi, 2306867200
; bits = sub bits, largest
  0282  4c29de                   sub rsi, r11
; bits = mul bits, 4294967297
  0285  48b80100000001000000     mov rax, 4294967297
  028f  480fafc6                 imul rax, rsi
  0293  4889c6                   mov rsi, rax
; store_i64 [scratch + 3240] bits
  0296  4889b1a80c0000           mov [rcx+3240], rsi
; at = set 2143289344
  029d  48c7c20000c07f           mov rdx, 2143289344
; bits = add largest, -176160768
  02a4  498db3000080f5           lea rsi, [r11-176160768]
; bits = move_if largest >= 2139095040 ? at
  02ab  4981fb0000807f           cmp r11, 2139095040
  02b2  480f4df2                 cmovge rsi, rdx
; bits = mul bits, 4294967297
  02b6  48b80100000001000000     mov rax, 4294967297
  02c0  480fafc6                 imul rax, rsi
  02c4  4889c6                   mov rsi, rax
; store_i64 [scratch + 3232] bits
  02c7  4889b1a00c0000           mov [rcx+3232], rsi
; rows = move kept
; rows = move_if largest >= 2139095040 ? zero
  02ce  4981fb0000807f           cmp r11, 2139095040
  02d5  4c0f4d4dc8               cmovge r9, qword ptr [rbp-56]
; at = set 0
  02da  31d2                     xor edx, edx
; loop at < rows {
  02dc  4c39ca                   cmp rdx, r9
  02df  0f8d5f000000             jge L32
L31:
; up:f32x16 = splat_host [scratch + 3240]
  02e5  62f27d485881a80c0000     vpbroadcastd zmm0, [rcx+3240]
; scales:f32x16 = load [scratch + at<<2 + 2080]
  02ef  62f17c48108c9120080000   vmovups zmm1, [rcx+rdx*4+2080]
; scales:f32x16 = fmul scales, up
  02fa  62f1744859c8             vmulps zmm1, zmm1, zmm0
; words:i32x16 = to_int scales
  0300  62f17d485bc1             vcvtps2dq zmm0, zmm1
; word_constant:i32x16 = const digits_offset
  0306  62f17c481015b0070000     vmovups zmm2, [L3]
; words:i32x16 = iadd words, word_constant
  0310  62f17d48fec2             vpaddd zmm0, zmm0, zmm2
; word_constant:i32x16 = const digits_sign
  0316  62f17c481015e0070000     vmovups zmm2, [L4]
; words:i32x16 = xor words, word_constant
  0320  62f17d48efc2             vpxord zmm0, zmm0, zmm2
; words:i32x16 = transpose_bytes words
  0326  62f27d48000510090000     vpshufb zmm0, zmm0, [L33]
; store [scratch + at<<2 + 2656] 16 lanes words
  0330  62f17c48118491600a0000   vmovups [rcx+rdx*4+2656], zmm0
; at = add at, 16
  033b  4883c210                 add rdx, 16
; }
  033f  4c39ca                   cmp rdx, r9
  0342  7ca1                     short jl L31
L32:
; acc0:i32x16 = zero
  0344  c5f857c0                 vxorps xmm0, xmm0, xmm0
; acc1:i32x16 = zero
  0348  c5f057c9                 vxorps xmm1, xmm1, xmm1
; acc2:i32x16 = zero
  034c  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc3:i32x16 = zero
  0350  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc4:i32x16 = zero
  0354  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc5:i32x16 = zero
  0358  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc6:i32x16 = zero
  035c  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc7:i32x16 = zero
  0360  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc8:i32x16 = zero
  0364  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc9:i32x16 = zero
  0369  c4413057c9               vxorps xmm9, xmm9, xmm9
; acc10:i32x16 = zero
  036e  c4412857d2               vxorps xmm10, xmm10, xmm10
; acc11:i32x16 = zero
  0373  c4412057db               vxorps xmm11, xmm11, xmm11
; acc12:i32x16 = zero
  0378  c4411857e4               vxorps xmm12, xmm12, xmm12
; acc13:i32x16 = zero
  037d  c4411057ed               vxorps xmm13, xmm13, xmm13
; acc14:i32x16 = zero
  0382  c4410857f6               vxorps xmm14, xmm14, xmm14
; acc15:i32x16 = zero
  0387  c4410057ff               vxorps xmm15, xmm15, xmm15
; acc16:i32x16 = zero
  038c  62a17d00efc0             vpxord xmm16, xmm16, xmm16
; acc17:i32x16 = zero
  0392  62a17500efc9             vpxord xmm17, xmm17, xmm17
; acc18:i32x16 = zero
  0398  62a16d00efd2             vpxord xmm18, xmm18, xmm18
; acc19:i32x16 = zero
  039e  62a16500efdb             vpxord xmm19, xmm19, xmm19
; acc20:i32x16 = zero
  03a4  62a15d00efe4             vpxord xmm20, xmm20, xmm20
; acc21:i32x16 = zero
  03aa  62a15500efed             vpxord xmm21, xmm21, xmm21
; acc22:i32x16 = zero
  03b0  62a14d00eff6             vpxord xmm22, xmm22, xmm22
; acc23:i32x16 = zero
  03b6  62a14500efff             vpxord xmm23, xmm23, xmm23
; at = set 0
  03bc  31d2                     xor edx, edx
; loop at < rows {
  03be  4c39ca                   cmp rdx, r9
  03c1  0f8db1010000             jge L35
L34:
; row_at = load_i64 [scratch + at<<3]
  03c7  488b34d1                 mov rsi, [rcx+rdx*8]
; pooled_row = add table, row_at
  03cb  4c01c6                   add rsi, r8
; codes0:i32x16 = load_32 [pooled_row]
  03ce  62617c481006             vmovups zmm24, [rsi]
; row_at = load_i64 [scratch + at<<3 + 8]
  03d4  488b74d108               mov rsi, [rcx+rdx*8+8]
; pooled_row = add table, row_at
  03d9  4c01c6                   add rsi, r8
; codes1:i32x16 = load_32 [pooled_row]
  03dc  62617c48100e             vmovups zmm25, [rsi]
; half0:i32x16 = zip_bytes_low codes0, codes1
  03e2  62013d4060d1             vpunpcklbw zmm26, zmm24, zmm25
; half2:i32x16 = zip_bytes_high codes0, codes1
  03e8  62013d4068c1             vpunpckhbw zmm24, zmm24, zmm25
; row_at = load_i64 [scratch + at<<3 + 16]
  03ee  488b74d110               mov rsi, [rcx+rdx*8+16]
; pooled_row = add table, row_at
  03f3  4c01c6                   add rsi, r8
; codes2:i32x16 = load_32 [pooled_row]
  03f6  62617c48100e             vmovups zmm25, [rsi]
; row_at = load_i64 [scratch + at<<3 + 24]
  03fc  488b74d118               mov rsi, [rcx+rdx*8+24]
; pooled_row = add table, row_at
  0401  4c01c6                   add rsi, r8
; codes3:i32x16 = load_32 [pooled_row]
  0404  62617c48101e             vmovups zmm27, [rsi]
; half1:i32x16 = zip_bytes_low codes2, codes3
  040a  6201354060e3             vpunpcklbw zmm28, zmm25, zmm27
; half3:i32x16 = zip_bytes_high codes2, codes3
  0410  6201354068cb             vpunpckhbw zmm25, zmm25, zmm27
; bytes0:i32x16 = zip_pairs_low half0, half1
  0416  62012d4061dc             vpunpcklwd zmm27, zmm26, zmm28
; bytes1:i32x16 = zip_pairs_high half0, half1
  041c  62012d4069d4             vpunpckhwd zmm26, zmm26, zmm28
; bytes2:i32x16 = zip_pairs_low half2, half3
  0422  62013d4061e1             vpunpcklwd zmm28, zmm24, zmm25
; bytes3:i32x16 = zip_pairs_high half2, half3
  0428  62013d4069c1             vpunpckhwd zmm24, zmm24, zmm25
; digit:i32x16 = splat_host [scratch + at<<2 + 2656]
  042e  62627d48588c91600a0000   vpbroadcastd zmm25, [rcx+rdx*4+2656]
; acc0:i32x16 = dot bytes0, digit, acc0
  0439  6292254050c1             {evex} vpdpbusd zmm0, zmm27, zmm25
; acc3:i32x16 = dot bytes1, digit, acc3
  043f  62922d4050d9             {evex} vpdpbusd zmm3, zmm26, zmm25
; acc6:i32x16 = dot bytes2, digit, acc6
  0445  62921d4050f1             {evex} vpdpbusd zmm6, zmm28, zmm25
; acc9:i32x16 = dot bytes3, digit, acc9
  044b  62123d4050c9             {evex} vpdpbusd zmm9, zmm24, zmm25
; digit:i32x16 = splat_host [scratch + at<<2 + 2660]
  0451  62627d48588c91640a0000   vpbroadcastd zmm25, [rcx+rdx*4+2660]
; acc1:i32x16 = dot bytes0, digit, acc1
  045c  6292254050c9             {evex} vpdpbusd zmm1, zmm27, zmm25
; acc4:i32x16 = dot bytes1, digit, acc4
  0462  62922d4050e1             {evex} vpdpbusd zmm4, zmm26, zmm25
; acc7:i32x16 = dot bytes2, digit, acc7
  0468  62921d4050f9             {evex} vpdpbusd zmm7, zmm28, zmm25
; acc10:i32x16 = dot bytes3, digit, acc10
  046e  62123d4050d1             {evex} vpdpbusd zmm10, zmm24, zmm25
; digit:i32x16 = splat_host [scratch + at<<2 + 2664]
  0474  62627d48588c91680a0000   vpbroadcastd zmm25, [rcx+rdx*4+2664]
; acc2:i32x16 = dot bytes0, digit, acc2
  047f  6292254050d1             {evex} vpdpbusd zmm2, zmm27, zmm25
; acc5:i32x16 = dot bytes1, digit, acc5
  0485  62922d4050e9             {evex} vpdpbusd zmm5, zmm26, zmm25
; acc8:i32x16 = dot bytes2, digit, acc8
  048b  62121d4050c1             {evex} vpdpbusd zmm8, zmm28, zmm25
; acc11:i32x16 = dot bytes3, digit, acc11
  0491  62123d4050d9             {evex} vpdpbusd zmm11, zmm24, zmm25
; row_at = load_i64 [scratch + at<<3]
  0497  488b34d1                 mov rsi, [rcx+rdx*8]
; pooled_row = add table, row_at
  049b  4c01c6                   add rsi, r8
; codes0:i32x16 = load_32 [pooled_row + 64]
  049e  62617c48104601           vmovups zmm24, [rsi+64]
; row_at = load_i64 [scratch + at<<3 + 8]
  04a5  488b74d108               mov rsi, [rcx+rdx*8+8]
; pooled_row = add table, row_at
  04aa  4c01c6                   add rsi, r8
; codes1:i32x16 = load_32 [pooled_row + 64]
  04ad  62617c48104e01           vmovups zmm25, [rsi+64]
; half0:i32x16 = zip_bytes_low codes0, codes1
  04b4  62013d4060d1             vpunpcklbw zmm26, zmm24, zmm25
; half2:i32x16 = zip_bytes_high codes0, codes1
  04ba  62013d4068c1             vpunpckhbw zmm24, zmm24, zmm25
; row_at = load_i64 [scratch + at<<3 + 16]
  04c0  488b74d110               mov rsi, [rcx+rdx*8+16]
; pooled_row = add table, row_at
  04c5  4c01c6                   add rsi, r8
; codes2:i32x16 = load_32 [pooled_row + 64]
  04c8  62617c48104e01           vmovups zmm25, [rsi+64]
; row_at = load_i64 [scratch + at<<3 + 24]
  04cf  488b74d118               mov rsi, [rcx+rdx*8+24]
; pooled_row = add table, row_at
  04d4  4c01c6                   add rsi, r8
; codes3:i32x16 = load_32 [pooled_row + 64]
  04d7  62617c48105e01           vmovups zmm27, [rsi+64]
; half1:i32x16 = zip_bytes_low codes2, codes3
  04de  6201354060e3             vpunpcklbw zmm28, zmm25, zmm27
; half3:i32x16 = zip_bytes_high codes2, codes3
  04e4  6201354068cb             vpunpckhbw zmm25, zmm25, zmm27
; bytes0:i32x16 = zip_pairs_low half0, half1
  04ea  62012d4061dc             vpunpcklwd zmm27, zmm26, zmm28
; bytes1:i32x16 = zip_pairs_high half0, half1
  04f0  62012d4069d4             vpunpckhwd zmm26, zmm26, zmm28
; bytes2:i32x16 = zip_pairs_low half2, half3
  04f6  62013d4061e1             vpunpcklwd zmm28, zmm24, zmm25
; bytes3:i32x16 = zip_pairs_high half2, half3
  04fc  62013d4069c1             vpunpckhwd zmm24, zmm24, zmm25
; digit:i32x16 = splat_host [scratch + at<<2 + 2656]
  0502  62627d48588c91600a0000   vpbroadcastd zmm25, [rcx+rdx*4+2656]
; acc12:i32x16 = dot bytes0, digit, acc12
  050d  6212254050e1             {evex} vpdpbusd zmm12, zmm27, zmm25
; acc15:i32x16 = dot bytes1, digit, acc15
  0513  62122d4050f9             {evex} vpdpbusd zmm15, zmm26, zmm25
; acc18:i32x16 = dot bytes2, digit, acc18
  0519  62821d4050d1             {evex} vpdpbusd zmm18, zmm28, zmm25
; acc21:i32x16 = dot bytes3, digit, acc21
  051f  62823d4050e9             {evex} vpdpbusd zmm21, zmm24, zmm25
; digit:i32x16 = splat_host [scratch + at<<2 + 2660]
  0525  62627d48588c91640a0000   vpbroadcastd zmm25, [rcx+rdx*4+2660]
; acc13:i32x16 = dot bytes0, digit, acc13
  0530  6212254050e9             {evex} vpdpbusd zmm13, zmm27, zmm25
; acc16:i32x16 = dot bytes1, digit, acc16
  0536  62822d4050c1             {evex} vpdpbusd zmm16, zmm26, zmm25
; acc19:i32x16 = dot bytes2, digit, acc19
  053c  62821d4050d9             {evex} vpdpbusd zmm19, zmm28, zmm25
; acc22:i32x16 = dot bytes3, digit, acc22
  0542  62823d4050f1             {evex} vpdpbusd zmm22, zmm24, zmm25
; digit:i32x16 = splat_host [scratch + at<<2 + 2664]
  0548  62627d48588c91680a0000   vpbroadcastd zmm25, [rcx+rdx*4+2664]
; acc14:i32x16 = dot bytes0, digit, acc14
  0553  6212254050f1             {evex} vpdpbusd zmm14, zmm27, zmm25
; acc17:i32x16 = dot bytes1, digit, acc17
  0559  62822d4050c9             {evex} vpdpbusd zmm17, zmm26, zmm25
; acc20:i32x16 = dot bytes2, digit, acc20
  055f  62821d4050e1             {evex} vpdpbusd zmm20, zmm28, zmm25
; acc23:i32x16 = dot bytes3, digit, acc23
  0565  62823d4050f9             {evex} vpdpbusd zmm23, zmm24, zmm25
; at = add at, 4
  056b  4883c204                 add rdx, 4
; }
  056f  4c39ca                   cmp rdx, r9
  0572  0f8c4ffeffff             jl L34
L35:
; block_bias:f32x16 = splat_host [scratch + 3248]
  0578  62627d485881b00c0000     vpbroadcastd zmm24, [rcx+3248]
; step:f32x16 = splat_host [scratch + 3232]
  0582  62627d485889a00c0000     vpbroadcastd zmm25, [rcx+3232]
; part:f32x16 = to_float acc0
  058c  62f17c485bc0             vcvtdq2ps zmm0, zmm0
; sum:f32x16 = to_float acc1
  0592  62f17c485bc9             vcvtdq2ps zmm1, zmm1
; power:f32x16 = const power
  0598  62617c4810159e040000     vmovups zmm26, [L1]
; sum:f32x16 = fma sum, power, part
  05a2  62f22d40a8c8             vfmadd213ps zmm1, zmm26, zmm0
; part:f32x16 = to_float acc2
  05a8  62f17c485bc2             vcvtdq2ps zmm0, zmm2
; power:f32x16 = const power
  05ae  62617c481015c8040000     vmovups zmm26, [L2]
; sum:f32x16 = fma part, power, sum
  05b8  62927d48b8ca             vfmadd231ps zmm1, zmm0, zmm26
; sum:f32x16 = fma sum, step, block_bias
  05be  62923540a8c8             vfmadd213ps zmm1, zmm25, zmm24
; part:f32x16 = load [scratch + sums]
  05c4  62b17c48100439           vmovups zmm0, [rcx+r15]
; part:f32x16 = fadd part, sum
  05cb  62f17c4858c1             vaddps zmm0, zmm0, zmm1
; store [scratch + 3264] 16 lanes part
  05d1  62f17c48114133           vmovups [rcx+3264], zmm0
; part:f32x16 = to_float acc3
  05d8  62f17c485bc3             vcvtdq2ps zmm0, zmm3
; sum:f32x16 = to_float acc4
  05de  62f17c485bcc             vcvtdq2ps zmm1, zmm4
; power:f32x16 = const power
  05e4  62617c48101552040000     vmovups zmm26, [L1]
; sum:f32x16 = fma sum, power, part
  05ee  62f22d40a8c8             vfmadd213ps zmm1, zmm26, zmm0
; part:f32x16 = to_float acc5
  05f4  62f17c485bc5             vcvtdq2ps zmm0, zmm5
; power:f32x16 = const power
  05fa  62617c4810157c040000     vmovups zmm26, [L2]
; sum:f32x16 = fma part, power, sum
  0604  62927d48b8ca             vfmadd231ps zmm1, zmm0, zmm26
; sum:f32x16 = fma sum, step, block_bias
  060a  62923540a8c8             vfmadd213ps zmm1, zmm25, zmm24
; part:f32x16 = load [scratch + sums + 64]
  0610  62b17c4810443901         vmovups zmm0, [rcx+r15+64]
; part:f32x16 = fadd part, sum
  0618  62f17c4858c1             vaddps zmm0, zmm0, zmm1
; store [scratch + 3328] 16 lanes part
  061e  62f17c48114134           vmovups [rcx+3328], zmm0
; part:f32x16 = to_float acc6
  0625  62f17c485bc6             vcvtdq2ps zmm0, zmm6
; sum:f32x16 = to_float acc7
  062b  62f17c485bcf             vcvtdq2ps zmm1, zmm7
; power:f32x16 = const power
  0631  62617c48101505040000     vmovups zmm26, [L1]
; sum:f32x16 = fma sum, power, part
  063b  62f22d40a8c8             vfmadd213ps zmm1, zmm26, zmm0
; part:f32x16 = to_float acc8
  0641  62d17c485bc0             vcvtdq2ps zmm0, zmm8
; power:f32x16 = const power
  0647  62617c4810152f040000     vmovups zmm26, [L2]
; sum:f32x16 = fma part, power, sum
  0651  62927d48b8ca             vfmadd231ps zmm1, zmm0, zmm26
; sum:f32x16 = fma sum, step, block_bias
  0657  62923540a8c8             vfmadd213ps zmm1, zmm25, zmm24
; part:f32x16 = load [scratch + sums + 128]
  065d  62b17c4810443902         vmovups zmm0, [rcx+r15+128]
; part:f32x16 = fadd part, sum
  0665  62f17c4858c1             vaddps zmm0, zmm0, zmm1
; store [scratch + 3392] 16 lanes part
  066b  62f17c48114135           vmovups [rcx+3392], zmm0
; part:f32x16 = to_float acc9
  0672  62d17c485bc1             vcvtdq2ps zmm0, zmm9
; sum:f32x16 = to_float acc10
  0678  62d17c485bca             vcvtdq2ps zmm1, zmm10
; power:f32x16 = const power
  067e  62617c481015b8030000     vmovups zmm26, [L1]
; sum:f32x16 = fma sum, power, part
  0688  62f22d40a8c8             vfmadd213ps zmm1, zmm26, zmm0
; part:f32x16 = to_float acc11
  068e  62d17c485bc3             vcvtdq2ps zmm0, zmm11
; power:f32x16 = const power
  0694  62617c481015e2030000     vmovups zmm26, [L2]
; sum:f32x16 = fma part, power, sum
  069e  62927d48b8ca             vfmadd231ps zmm1, zmm0, zmm26
; sum:f32x16 = fma sum, step, block_bias
  06a4  62923540a8c8             vfmadd213ps zmm1, zmm25, zmm24
; part:f32x16 = load [scratch + sums + 192]
  06aa  62b17c4810443903         vmovups zmm0, [rcx+r15+192]
; part:f32x16 = fadd part, sum
  06b2  62f17c4858c1             vaddps zmm0, zmm0, zmm1
; store [scratch + 3456] 16 lanes part
  06b8  62f17c48114136           vmovups [rcx+3456], zmm0
; block_bias:f32x16 = splat_host [scratch + 3248]
  06bf  62f27d485881b00c0000     vpbroadcastd zmm0, [rcx+3248]
; step:f32x16 = splat_host [scratch + 3232]
  06c9  62f27d485889a00c0000     vpbroadcastd zmm1, [rcx+3232]
; part:f32x16 = to_float acc12
  06d3  62d17c485bd4             vcvtdq2ps zmm2, zmm12
; sum:f32x16 = to_float acc13
  06d9  62d17c485bdd             vcvtdq2ps zmm3, zmm13
; power:f32x16 = const power
  06df  62f17c48102557030000     vmovups zmm4, [L1]
; sum:f32x16 = fma sum, power, part
  06e9  62f25d48a8da             vfmadd213ps zmm3, zmm4, zmm2
; part:f32x16 = to_float acc14
  06ef  62d17c485bd6             vcvtdq2ps zmm2, zmm14
; power:f32x16 = const power
  06f5  62f17c48102581030000     vmovups zmm4, [L2]
; sum:f32x16 = fma part, power, sum
  06ff  62f26d48b8dc             vfmadd231ps zmm3, zmm2, zmm4
; sum:f32x16 = fma sum, step, block_bias
  0705  62f27548a8d8             vfmadd213ps zmm3, zmm1, zmm0
; part:f32x16 = load [scratch + sums + 256]
  070b  62b17c4810543904         vmovups zmm2, [rcx+r15+256]
; part:f32x16 = fadd part, sum
  0713  62f16c4858d3             vaddps zmm2, zmm2, zmm3
; store [scratch + 3520] 16 lanes part
  0719  62f17c48115137           vmovups [rcx+3520], zmm2
; part:f32x16 = to_float acc15
  0720  62d17c485bd7             vcvtdq2ps zmm2, zmm15
; sum:f32x16 = to_float acc16
  0726  62b17c485bd8             vcvtdq2ps zmm3, zmm16
; power:f32x16 = const power
  072c  62f17c4810250a030000     vmovups zmm4, [L1]
; sum:f32x16 = fma sum, power, part
  0736  62f25d48a8da             vfmadd213ps zmm3, zmm4, zmm2
; part:f32x16 = to_float acc17
  073c  62b17c485bd1             vcvtdq2ps zmm2, zmm17
; power:f32x16 = const power
  0742  62f17c48102534030000     vmovups zmm4, [L2]
; sum:f32x16 = fma part, power, sum
  074c  62f26d48b8dc             vfmadd231ps zmm3, zmm2, zmm4
; sum:f32x16 = fma sum, step, block_bias
  0752  62f27548a8d8             vfmadd213ps zmm3, zmm1, zmm0
; part:f32x16 = load [scratch + sums + 320]
  0758  62b17c4810543905         vmovups zmm2, [rcx+r15+320]
; part:f32x16 = fadd part, sum
  0760  62f16c4858d3             vaddps zmm2, zmm2, zmm3
; store [scratch + 3584] 16 lanes part
  0766  62f17c48115138           vmovups [rcx+3584], zmm2
; part:f32x16 = to_float acc18
  076d  62b17c485bd2             vcvtdq2ps zmm2, zmm18
; sum:f32x16 = to_float acc19
  0773  62b17c485bdb             vcvtdq2ps zmm3, zmm19
; power:f32x16 = const power
  0779  62f17c481025bd020000     vmovups zmm4, [L1]
; sum:f32x16 = fma sum, power, part
  0783  62f25d48a8da             vfmadd213ps zmm3, zmm4, zmm2
; part:f32x16 = to_float acc20
  0789  62b17c485bd4             vcvtdq2ps zmm2, zmm20
; power:f32x16 = const power
  078f  62f17c481025e7020000     vmovups zmm4, [L2]
; sum:f32x16 = fma part, power, sum
  0799  62f26d48b8dc             vfmadd231ps zmm3, zmm2, zmm4
; sum:f32x16 = fma sum, step, block_bias
  079f  62f27548a8d8             vfmadd213ps zmm3, zmm1, zmm0
; part:f32x16 = load [scratch + sums + 384]
  07a5  62b17c4810543906         vmovups zmm2, [rcx+r15+384]
; part:f32x16 = fadd part, sum
  07ad  62f16c4858d3             vaddps zmm2, zmm2, zmm3
; store [scratch + 3648] 16 lanes part
  07b3  62f17c48115139           vmovups [rcx+3648], zmm2
; part:f32x16 = to_float acc21
  07ba  62b17c485bd5             vcvtdq2ps zmm2, zmm21
; sum:f32x16 = to_float acc22
  07c0  62b17c485bde             vcvtdq2ps zmm3, zmm22
; power:f32x16 = const power
  07c6  62f17c48102570020000     vmovups zmm4, [L1]
; sum:f32x16 = fma sum, power, part
  07d0  62f25d48a8da             vfmadd213ps zmm3, zmm4, zmm2
; part:f32x16 = to_float acc23
  07d6  62b17c485bd7             vcvtdq2ps zmm2, zmm23
; power:f32x16 = const power
  07dc  62f17c4810259a020000     vmovups zmm4, [L2]
; sum:f32x16 = fma part, power, sum
  07e6  62f26d48b8dc             vfmadd231ps zmm3, zmm2, zmm4
; sum:f32x16 = fma sum, step, block_bias
  07ec  62f27548a8d8             vfmadd213ps zmm3, zmm1, zmm0
; part:f32x16 = load [scratch + sums + 448]
  07f2  62b17c4810543907         vmovups zmm2, [rcx+r15+448]
; part:f32x16 = fadd part, sum
  07fa  62f16c4858d3             vaddps zmm2, zmm2, zmm3
; store [scratch + 3712] 16 lanes part
  0800  62f17c4811513a           vmovups [rcx+3712], zmm2
; sums = set 3264
  0807  49c7c7c00c0000           mov r15, 3264
; }
  080e  483b7dc0                 cmp rdi, qword ptr [rbp-64]
  0812  0f8c42f9ffff             jl L22
L23:
; columns0:f32x16 = load [scratch + sums]
  0818  62b17c48100439           vmovups zmm0, [rcx+r15]
; columns1:f32x16 = load [scratch + sums + 64]
  081f  62b17c48104c3901         vmovups zmm1, [rcx+r15+64]
; columns2:f32x16 = load [scratch + sums + 128]
  0827  62b17c4810543902         vmovups zmm2, [rcx+r15+128]
; columns3:f32x16 = load [scratch + sums + 192]
  082f  62b17c48105c3903         vmovups zmm3, [rcx+r15+192]
; order0:i32x16 = const column_order
  0837  62f17c481025ff020000     vmovups zmm4, [L5]
; order1:i32x16 = const column_order
  0841  62f17c48102d35030000     vmovups zmm5, [L6]
; columns4:f32x16 = permute2 columns0, columns2, order0
  084b  62f17c4810f4             vmovups zmm6, zmm4
  0851  62f27d4877f2             vpermi2ps zmm6, zmm0, zmm2
; columns6:f32x16 = permute2 columns0, columns2, order1
  0857  62f17c4810fd             vmovups zmm7, zmm5
  085d  62f27d4877fa             vpermi2ps zmm7, zmm0, zmm2
; columns5:f32x16 = permute2 columns1, columns3, order0
  0863  62717c4810c4             vmovups zmm8, zmm4
  0869  6272754877c3             vpermi2ps zmm8, zmm1, zmm3
; columns7:f32x16 = permute2 columns1, columns3, order1
  086f  62717c4810cd             vmovups zmm9, zmm5
  0875  6272754877cb             vpermi2ps zmm9, zmm1, zmm3
; order0:i32x16 = const column_order
  087b  62f17c4810253b030000     vmovups zmm4, [L7]
; order1:i32x16 = const column_order
  0885  62f17c48102d71030000     vmovups zmm5, [L8]
; columns0:f32x16 = permute2 columns4, columns5, order0
  088f  62f17c4810c4             vmovups zmm0, zmm4
  0895  62d24d4877c0             vpermi2ps zmm0, zmm6, zmm8
; columns1:f32x16 = permute2 columns4, columns5, order1
  089b  62f17c4810cd             vmovups zmm1, zmm5
  08a1  62d24d4877c8             vpermi2ps zmm1, zmm6, zmm8
; columns2:f32x16 = permute2 columns6, columns7, order0
  08a7  62f17c4810d4             vmovups zmm2, zmm4
  08ad  62d2454877d1             vpermi2ps zmm2, zmm7, zmm9
; columns3:f32x16 = permute2 columns6, columns7, order1
  08b3  62f17c4810dd             vmovups zmm3, zmm5
  08b9  62d2454877d9             vpermi2ps zmm3, zmm7, zmm9
; store [out] 16 lanes columns0
  08bf  488b45b8                 mov rax, qword ptr [rbp-72]
  08c3  62f17c481100             vmovups [rax], zmm0
; store [out + 64] 16 lanes columns1
  08c9  62f17c48114801           vmovups [rax+64], zmm1
; store [out + 128] 16 lanes columns2
  08d0  62f17c48115002           vmovups [rax+128], zmm2
; store [out + 192] 16 lanes columns3
  08d7  62f17c48115803           vmovups [rax+192], zmm3
; columns0:f32x16 = load [scratch + sums + 256]
  08de  62b17c4810443904         vmovups zmm0, [rcx+r15+256]
; columns1:f32x16 = load [scratch + sums + 320]
  08e6  62b17c48104c3905         vmovups zmm1, [rcx+r15+320]
; columns2:f32x16 = load [scratch + sums + 384]
  08ee  62b17c4810543906         vmovups zmm2, [rcx+r15+384]
; columns3:f32x16 = load [scratch + sums + 448]
  08f6  62b17c48105c3907         vmovups zmm3, [rcx+r15+448]
; order0:i32x16 = const column_order
  08fe  62f17c48102538020000     vmovups zmm4, [L5]
; order1:i32x16 = const column_order
  0908  62f17c48102d6e020000     vmovups zmm5, [L6]
; columns4:f32x16 = permute2 columns0, columns2, order0
  0912  62f17c4810f4             vmovups zmm6, zmm4
  0918  62f27d4877f2             vpermi2ps zmm6, zmm0, zmm2
; columns6:f32x16 = permute2 columns0, columns2, order1
  091e  62f17c4810fd             vmovups zmm7, zmm5
  0924  62f27d4877fa             vpermi2ps zmm7, zmm0, zmm2
; columns5:f32x16 = permute2 columns1, columns3, order0
  092a  62717c4810c4             vmovups zmm8, zmm4
  0930  6272754877c3             vpermi2ps zmm8, zmm1, zmm3
; columns7:f32x16 = permute2 columns1, columns3, order1
  0936  62717c4810cd             vmovups zmm9, zmm5
  093c  6272754877cb             vpermi2ps zmm9, zmm1, zmm3
; order0:i32x16 = const column_order
  0942  62f17c48102574020000     vmovups zmm4, [L7]
; order1:i32x16 = const column_order
  094c  62f17c48102daa020000     vmovups zmm5, [L8]
; columns0:f32x16 = permute2 columns4, columns5, order0
  0956  62f17c4810c4             vmovups zmm0, zmm4
  095c  62d24d4877c0             vpermi2ps zmm0, zmm6, zmm8
; columns1:f32x16 = permute2 columns4, columns5, order1
  0962  62f17c4810cd             vmovups zmm1, zmm5
  0968  62d24d4877c8             vpermi2ps zmm1, zmm6, zmm8
; columns2:f32x16 = permute2 columns6, columns7, order0
  096e  62f17c4810d4             vmovups zmm2, zmm4
  0974  62d2454877d1             vpermi2ps zmm2, zmm7, zmm9
; columns3:f32x16 = permute2 columns6, columns7, order1
  097a  62f17c4810dd             vmovups zmm3, zmm5
  0980  62d2454877d9             vpermi2ps zmm3, zmm7, zmm9
; store [out + 256] 16 lanes columns0
  0986  62f17c48114004           vmovups [rax+256], zmm0
; store [out + 320] 16 lanes columns1
  098d  62f17c48114805           vmovups [rax+320], zmm1
; store [out + 384] 16 lanes columns2
  0994  62f17c48115006           vmovups [rax+384], zmm2
; store [out + 448] 16 lanes columns3
  099b  62f17c48115807           vmovups [rax+448], zmm3
; out = add out, 512
  09a2  488145b800020000         add qword ptr [rbp-72], 512
; bag = add bag, 1
  09aa  488345b001               add qword ptr [rbp-80], 1
; }
  09af  488b45b0                 mov rax, qword ptr [rbp-80]
  09b3  483b45a0                 cmp rax, qword ptr [rbp-96]
  09b7  0f8c4af7ffff             jl L16
L17:
; leave
  09bd  31c0                     xor eax, eax
L0:
  09bf  c5f877                   vzeroupper
  09c2  4883c448                 add rsp, 72
  09c6  415f                     pop r15
  09c8  415e                     pop r14
  09ca  415d                     pop r13
  09cc  415c                     pop r12
  09ce  5b                       pop rbx
  09cf  5d                       pop rbp
  09d0  c3                       ret
; failure exits
L15:
  09d1  488b45d0                 mov rax, qword ptr [rbp-48]
  09d5  ff75b0                   push qword ptr [rbp-80]
  09d8  8f4068                   pop qword ptr [rax+104]
  09db  48897870                 mov qword ptr [rax+112], rdi
  09df  b801000000               mov eax, 1
  09e4  ebd9                     short jmp L0
L20:
  09e6  488b45d0                 mov rax, qword ptr [rbp-48]
  09ea  ff75b0                   push qword ptr [rbp-80]
  09ed  8f4068                   pop qword ptr [rax+104]
  09f0  48897870                 mov qword ptr [rax+112], rdi
  09f4  b802000000               mov eax, 2
  09f9  ebc4                     short jmp L0
L21:
  09fb  488b45d0                 mov rax, qword ptr [rbp-48]
  09ff  ff75b0                   push qword ptr [rbp-80]
  0a02  8f4068                   pop qword ptr [rax+104]
  0a05  48897870                 mov qword ptr [rax+112], rdi
  0a09  b802000000               mov eax, 2
  0a0e  ebaf                     short jmp L0
L30:
  0a10  488b45d0                 mov rax, qword ptr [rbp-48]
  0a14  ff75b0                   push qword ptr [rbp-80]
  0a17  8f4068                   pop qword ptr [rax+104]
  0a1a  48897870                 mov qword ptr [rax+112], rdi
  0a1e  b803000000               mov eax, 3
  0a23  eb9a                     short jmp L0
; constants
