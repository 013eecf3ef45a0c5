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
  003c  488b4f50                 mov rcx, qword ptr [rdi+80]
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
  00cc  4531c9                   xor r9d, r9d
; pos = move bag
  00cf  4c8b4db0                 mov r9, qword ptr [rbp-80]
; if bag < bag_count {
  00d3  488b45b0                 mov rax, qword ptr [rbp-80]
  00d7  483b45a0                 cmp rax, qword ptr [rbp-96]
  00db  0f8d19000000             jge L14
; pos = load_i64 [offsets + bag<<3]
  00e1  488b45b0                 mov rax, qword ptr [rbp-80]
  00e5  48c1e003                 shl rax, 3
  00e9  48034598                 add rax, qword ptr [rbp-104]
  00ed  4c8b08                   mov r9, [rax]
; fail_if pos >u index_count -> 1
  00f0  4c3b4da8                 cmp r9, qword ptr [rbp-88]
  00f4  0f87df080000             ja L15
; }
L14:
; loop bag < bag_count {
  00fa  488b45b0                 mov rax, qword ptr [rbp-80]
  00fe  483b45a0                 cmp rax, qword ptr [rbp-96]
  0102  0f8dbd080000             jge L17
L16:
; end = move index_count
  0108  488b45a8                 mov rax, qword ptr [rbp-88]
  010c  488945c0                 mov qword ptr [rbp-64], rax
; if bag < last_bag {
  0110  488b45b0                 mov rax, qword ptr [rbp-80]
  0114  483b4590                 cmp rax, qword ptr [rbp-112]
  0118  0f8d14000000             jge L19
; end = load_i64 [offsets + bag<<3 + 8]
  011e  488b45b0                 mov rax, qword ptr [rbp-80]
  0122  48c1e003                 shl rax, 3
  0126  48034598                 add rax, qword ptr [rbp-104]
  012a  488b4008                 mov rax, [rax+8]
  012e  488945c0                 mov qword ptr [rbp-64], rax
; }
L19:
; fail_if end < pos -> 2
  0132  4c394dc0                 cmp qword ptr [rbp-64], r9
  0136  0f8cb2080000             jl L20
; fail_if end >u index_count -> 2
  013c  488b45c0                 mov rax, qword ptr [rbp-64]
  0140  483b45a8                 cmp rax, qword ptr [rbp-88]
  0144  0f87b9080000             ja L21
; sums = set 4288
  014a  49c7c7c0100000           mov r15, 4288
; loop pos < end {
  0151  4c3b4dc0                 cmp r9, qword ptr [rbp-64]
  0155  0f8dc5060000             jge L23
L22:
; chunk_end = add pos, 128
  015b  498d9980000000           lea rbx, [r9+128]
; chunk_end = move_if end < chunk_end ? end
  0162  48395dc0                 cmp qword ptr [rbp-64], rbx
  0166  480f4c5dc0               cmovl rbx, qword ptr [rbp-64]
; kept = set 0
  016b  31ff                     xor edi, edi
; largest = set 0
  016d  4531db                   xor r11d, r11d
; bias_sum:f32x4 = zero
  0170  c5f857c0                 vxorps xmm0, xmm0, xmm0
; loop pos < chunk_end {
  0174  4939d9                   cmp r9, rbx
  0177  0f8db5000000             jge L25
L24:
; if pos < far_end {
  017d  4d39f1                   cmp r9, r14
  0180  0f8d21000000             jge L27
; ahead = load_i64 [indices + pos<<3 + 512]
  0186  4b8b94ca00020000         mov rdx, [r10+r9*8+512]
; ahead = mul ahead, 136
  018e  4869d288000000           imul rdx, rdx, 136
; ahead_row = add table, ahead
  0195  498d3410                 lea rsi, [r8+rdx]
; prefetch L2 [ahead_row]
  0199  0f1816                   prefetcht1 [rsi]
; prefetch L2 [ahead_row + 64]
  019c  0f185640                 prefetcht1 [rsi+64]
; prefetch L2 [ahead_row + 135]
  01a0  0f189687000000           prefetcht1 [rsi+135]
; }
L27:
; if pos < near_end {
  01a7  4d39e9                   cmp r9, r13
  01aa  0f8d21000000             jge L29
; ahead = load_i64 [indices + pos<<3 + 192]
  01b0  4b8b94cac0000000         mov rdx, [r10+r9*8+192]
; ahead = mul ahead, 136
  01b8  4869d288000000           imul rdx, rdx, 136
; ahead_row = add table, ahead
  01bf  498d3410                 lea rsi, [r8+rdx]
; prefetch L1 [ahead_row]
  01c3  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 64]
  01c6  0f184e40                 prefetcht0 [rsi+64]
; prefetch L1 [ahead_row + 135]
  01ca  0f188e87000000           prefetcht0 [rsi+135]
; }
L29:
; index = load_i64 [indices + pos<<3]
  01d1  4b8b14ca                 mov rdx, [r10+r9*8]
; fail_if index >=u row_count -> 3
  01d5  4c39e2                   cmp rdx, r12
  01d8  0f833a080000             jae L30
; row_offset = mul index, 136
  01de  4869d288000000           imul rdx, rdx, 136
; store_i64 [scratch + kept<<3] row_offset
  01e5  488914f9                 mov [rcx+rdi*8], rdx
; row = add table, row_offset
  01e9  4c01c2                   add rdx, r8
; scale:f32x4 = splat_f32 [row + 128]
  01ec  c4e279588a80000000       vpbroadcastd xmm1, [rdx+128]
; bias:f32x4 = splat_f32 [row + 132]
  01f5  c4e279589284000000       vpbroadcastd xmm2, [rdx+132]
; store [scratch + kept<<2 + 2080] 1 lanes scale
  01fe  c5fa118cb920080000       vmovss [rcx+rdi*4+2080], xmm1
; bias_sum:f32x4 = fadd bias_sum, bias
  0207  c5f858c2                 vaddps xmm0, xmm0, xmm2
; bits = load_i32 [scratch + kept<<2 + 2080]
  020b  4863b4b920080000         movsxd rsi, dword ptr [rcx+rdi*4+2080]
; bits = and bits, 2147483647
  0213  4881e6ffffff7f           and rsi, 2147483647
; largest = move_if largest < bits ? bits
  021a  4939f3                   cmp r11, rsi
  021d  4c0f4cde                 cmovl r11, rsi
; kept = add kept, 1
  0221  4883c701                 add rdi, 1
; pos = add pos, 1
  0225  4983c101                 add r9, 1
; }
  0229  4939d9                   cmp r9, rbx
  022c  0f8c4bffffff             jl L24
L25:
; scales:f32x16 = zero
  0232  c5f057c9                 vxorps xmm1, xmm1, xmm1
; store [scratch + kept<<2 + 2080] 16 lanes scales
  0236  62f17c48118cb920080000   vmovups [rcx+rdi*4+2080], zmm1
; store_i64 [scratch + kept<<3] zero
  0241  ff75c8                   push qword ptr [rbp-56]
  0244  8f04f9                   pop qword ptr [rcx+rdi*8]
; store_i64 [scratch + kept<<3 + 8] zero
  0247  ff75c8                   push qword ptr [rbp-56]
  024a  8f44f908                 pop qword ptr [rcx+rdi*8+8]
; store_i64 [scratch + kept<<3 + 16] zero
  024e  ff75c8                   push qword ptr [rbp-56]
  0251  8f44f910                 pop qword ptr [rcx+rdi*8+16]
; store [scratch + 3248] 1 lanes bias_sum
  0255  c5fa1181b00c0000         vmovss [rcx+3248], xmm0
; largest = and largest, 2139095040
  025d  4981e30000807f           and r11, 2139095040
; largest = max largest, 184549376
  0264  48c7c00000000b           mov rax, 184549376
  026b  4c39d8                   cmp rax, r11
  026e  490f4cc3                 cmovl rax, r11
  0272  4989c3                   mov r11, rax
; bits = set 2306867200
  0275  48be0000808900000000     mov rsi, 2306867200
; bits = sub bits, largest
  027f  4c29de                   sub rsi, r11
; bits = mul bits, 4294967297
  0282  48b80100000001000000     mov rax, 4294967297
  028c  480fafc6                 imul rax, rsi
  0290  4889c6                   mov rsi, rax
; store_i64 [scratch + 3240] bits
  0293  4889b1a80c0000           mov [rcx+3240], rsi
; at = set 2143289344
  029a  48c7c20000c07f           mov rdx, 2143289344
; bits = add largest, -176160768
  02a1  498db3000080f5           lea rsi, [r11-176160768]
; bits = move_if largest >= 2139095040 ? at
  02a8  4981fb0000807f           cmp r11, 2139095040
  02af  480f4df2                 cmovge rsi, rdx
; bits = mul bits, 4294967297
  02b3  48b80100000001000000     mov rax, 4294967297
  02bd  480fafc6                 imul rax, rsi
  02c1  4889c6                   mov rsi, rax
; store_i64 [scratch + 3232] bits
  02c4  4889b1a00c0000           mov [rcx+3232], rsi
; rows = move kept
  02cb  4889fb                   mov rbx, rdi
; rows = move_if largest >= 2139095040 ? zero
  02ce  4981fb0000807f           cmp r11, 2139095040
  02d5  480f4d5dc8               cmovge rbx, qword ptr [rbp-56]
; at = set 0
  02da  31d2                     xor edx, edx
; loop at < rows {
  02dc  4839da                   cmp rdx, rbx
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
  033f  4839da                   cmp rdx, rbx
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
  03be  4839da                   cmp rdx, rbx
  03c1  0f8db9010000             jge L35
L34:
; row_at = load_i64 [scratch + at<<3]
  03c7  488b34d1                 mov rsi, [rcx+rdx*8]
; pooled_row = add table, row_at
  03cb  498d3c30                 lea rdi, [r8+rsi]
; codes0:i32x16 = load_32 [pooled_row]
  03cf  62617c481007             vmovups zmm24, [rdi]
; row_at = load_i64 [scratch + at<<3 + 8]
  03d5  488b74d108               mov rsi, [rcx+rdx*8+8]
; pooled_row = add table, row_at
  03da  498d3c30                 lea rdi, [r8+rsi]
; codes1:i32x16 = load_32 [pooled_row]
  03de  62617c48100f             vmovups zmm25, [rdi]
; half0:i32x16 = zip_bytes_low codes0, codes1
  03e4  62013d4060d1             vpunpcklbw zmm26, zmm24, zmm25
; half2:i32x16 = zip_bytes_high codes0, codes1
  03ea  62013d4068c1             vpunpckhbw zmm24, zmm24, zmm25
; row_at = load_i64 [scratch + at<<3 + 16]
  03f0  488b74d110               mov rsi, [rcx+rdx*8+16]
; pooled_row = add table, row_at
  03f5  498d3c30                 lea rdi, [r8+rsi]
; codes2:i32x16 = load_32 [pooled_row]
  03f9  62617c48100f             vmovups zmm25, [rdi]
; row_at = load_i64 [scratch + at<<3 + 24]
  03ff  488b74d118               mov rsi, [rcx+rdx*8+24]
; pooled_row = add table, row_at
  0404  498d3c30                 lea rdi, [r8+rsi]
; codes3:i32x16 = load_32 [pooled_row]
  0408  62617c48101f             vmovups zmm27, [rdi]
; half1:i32x16 = zip_bytes_low codes2, codes3
  040e  6201354060e3             vpunpcklbw zmm28, zmm25, zmm27
; half3:i32x16 = zip_bytes_high codes2, codes3
  0414  6201354068cb             vpunpckhbw zmm25, zmm25, zmm27
; bytes0:i32x16 = zip_pairs_low half0, half1
  041a  62012d4061dc             vpunpcklwd zmm27, zmm26, zmm28
; bytes1:i32x16 = zip_pairs_high half0, half1
  0420  62012d4069d4             vpunpckhwd zmm26, zmm26, zmm28
; bytes2:i32x16 = zip_pairs_low half2, half3
  0426  62013d4061e1             vpunpcklwd zmm28, zmm24, zmm25
; bytes3:i32x16 = zip_pairs_high half2, half3
  042c  62013d4069c1             vpunpckhwd zmm24, zmm24, zmm25
; digit:i32x16 = splat_host [scratch + at<<2 + 2656]
  0432  62627d48588c91600a0000   vpbroadcastd zmm25, [rcx+rdx*4+2656]
; acc0:i32x16 = dot bytes0, digit, acc0
  043d  6292254050c1             {evex} vpdpbusd zmm0, zmm27, zmm25
; acc3:i32x16 = dot bytes1, digit, acc3
  0443  62922d4050d9             {evex} vpdpbusd zmm3, zmm26, zmm25
; acc6:i32x16 = dot bytes2, digit, acc6
  0449  62921d4050f1             {evex} vpdpbusd zmm6, zmm28, zmm25
; acc9:i32x16 = dot bytes3, digit, acc9
  044f  62123d4050c9             {evex} vpdpbusd zmm9, zmm24, zmm25
; digit:i32x16 = splat_host [scratch + at<<2 + 2660]
  0455  62627d48588c91640a0000   vpbroadcastd zmm25, [rcx+rdx*4+2660]
; acc1:i32x16 = dot bytes0, digit, acc1
  0460  6292254050c9             {evex} vpdpbusd zmm1, zmm27, zmm25
; acc4:i32x16 = dot bytes1, digit, acc4
  0466  62922d4050e1             {evex} vpdpbusd zmm4, zmm26, zmm25
; acc7:i32x16 = dot bytes2, digit, acc7
  046c  62921d4050f9             {evex} vpdpbusd zmm7, zmm28, zmm25
; acc10:i32x16 = dot bytes3, digit, acc10
  0472  62123d4050d1             {evex} vpdpbusd zmm10, zmm24, zmm25
; digit:i32x16 = splat_host [scratch + at<<2 + 2664]
  0478  62627d48588c91680a0000   vpbroadcastd zmm25, [rcx+rdx*4+2664]
; acc2:i32x16 = dot bytes0, digit, acc2
  0483  6292254050d1             {evex} vpdpbusd zmm2, zmm27, zmm25
; acc5:i32x16 = dot bytes1, digit, acc5
  0489  62922d4050e9             {evex} vpdpbusd zmm5, zmm26, zmm25
; acc8:i32x16 = dot bytes2, digit, acc8
  048f  62121d4050c1             {evex} vpdpbusd zmm8, zmm28, zmm25
; acc11:i32x16 = dot bytes3, digit, acc11
  0495  62123d4050d9             {evex} vpdpbusd zmm11, zmm24, zmm25
; row_at = load_i64 [scratch + at<<3]
  049b  488b34d1                 mov rsi, [rcx+rdx*8]
; pooled_row = add table, row_at
  049f  498d3c30                 lea rdi, [r8+rsi]
; codes0:i32x16 = load_32 [pooled_row + 64]
  04a3  62617c48104701           vmovups zmm24, [rdi+64]
; row_at = load_i64 [scratch + at<<3 + 8]
  04aa  488b74d108               mov rsi, [rcx+rdx*8+8]
; pooled_row = add table, row_at
  04af  498d3c30                 lea rdi, [r8+rsi]
; codes1:i32x16 = load_32 [pooled_row + 64]
  04b3  62617c48104f01           vmovups zmm25, [rdi+64]
; half0:i32x16 = zip_bytes_low codes0, codes1
  04ba  62013d4060d1             vpunpcklbw zmm26, zmm24, zmm25
; half2:i32x16 = zip_bytes_high codes0, codes1
  04c0  62013d4068c1             vpunpckhbw zmm24, zmm24, zmm25
; row_at = load_i64 [scratch + at<<3 + 16]
  04c6  488b74d110               mov rsi, [rcx+rdx*8+16]
; pooled_row = add table, row_at
  04cb  498d3c30                 lea rdi, [r8+rsi]
; codes2:i32x16 = load_32 [pooled_row + 64]
  04cf  62617c48104f01           vmovups zmm25, [rdi+64]
; row_at = load_i64 [scratch + at<<3 + 24]
  04d6  488b74d118               mov rsi, [rcx+rdx*8+24]
; pooled_row = add table, row_at
  04db  498d3c30                 lea rdi, [r8+rsi]
; codes3:i32x16 = load_32 [pooled_row + 64]
  04df  62617c48105f01           vmovups zmm27, [rdi+64]
; half1:i32x16 = zip_bytes_low codes2, codes3
  04e6  6201354060e3             vpunpcklbw zmm28, zmm25, zmm27
; half3:i32x16 = zip_bytes_high codes2, codes3
  04ec  6201354068cb             vpunpckhbw zmm25, zmm25, zmm27
; bytes0:i32x16 = zip_pairs_low half0, half1
  04f2  62012d4061dc             vpunpcklwd zmm27, zmm26, zmm28
; bytes1:i32x16 = zip_pairs_high half0, half1
  04f8  62012d4069d4             vpunpckhwd zmm26, zmm26, zmm28
; bytes2:i32x16 = zip_pairs_low half2, half3
  04fe  62013d4061e1             vpunpcklwd zmm28, zmm24, zmm25
; bytes3:i32x16 = zip_pairs_high half2, half3
  0504  62013d4069c1             vpunpckhwd zmm24, zmm24, zmm25
; digit:i32x16 = splat_host [scratch + at<<2 + 2656]
  050a  62627d48588c91600a0000   vpbroadcastd zmm25, [rcx+rdx*4+2656]
; acc12:i32x16 = dot bytes0, digit, acc12
  0515  6212254050e1             {evex} vpdpbusd zmm12, zmm27, zmm25
; acc15:i32x16 = dot bytes1, digit, acc15
  051b  62122d4050f9             {evex} vpdpbusd zmm15, zmm26, zmm25
; acc18:i32x16 = dot bytes2, digit, acc18
  0521  62821d4050d1             {evex} vpdpbusd zmm18, zmm28, zmm25
; acc21:i32x16 = dot bytes3, digit, acc21
  0527  62823d4050e9             {evex} vpdpbusd zmm21, zmm24, zmm25
; digit:i32x16 = splat_host [scratch + at<<2 + 2660]
  052d  62627d48588c91640a0000   vpbroadcastd zmm25, [rcx+rdx*4+2660]
; acc13:i32x16 = dot bytes0, digit, acc13
  0538  6212254050e9             {evex} vpdpbusd zmm13, zmm27, zmm25
; acc16:i32x16 = dot bytes1, digit, acc16
  053e  62822d4050c1             {evex} vpdpbusd zmm16, zmm26, zmm25
; acc19:i32x16 = dot bytes2, digit, acc19
  0544  62821d4050d9             {evex} vpdpbusd zmm19, zmm28, zmm25
; acc22:i32x16 = dot bytes3, digit, acc22
  054a  62823d4050f1             {evex} vpdpbusd zmm22, zmm24, zmm25
; digit:i32x16 = splat_host [scratch + at<<2 + 2664]
  0550  62627d48588c91680a0000   vpbroadcastd zmm25, [rcx+rdx*4+2664]
; acc14:i32x16 = dot bytes0, digit, acc14
  055b  6212254050f1             {evex} vpdpbusd zmm14, zmm27, zmm25
; acc17:i32x16 = dot bytes1, digit, acc17
  0561  62822d4050c9             {evex} vpdpbusd zmm17, zmm26, zmm25
; acc20:i32x16 = dot bytes2, digit, acc20
  0567  62821d4050e1             {evex} vpdpbusd zmm20, zmm28, zmm25
; acc23:i32x16 = dot bytes3, digit, acc23
  056d  62823d4050f9             {evex} vpdpbusd zmm23, zmm24, zmm25
; at = add at, 4
  0573  4883c204                 add rdx, 4
; }
  0577  4839da                   cmp rdx, rbx
  057a  0f8c47feffff             jl L34
L35:
; block_bias:f32x16 = splat_host [scratch + 3248]
  0580  62627d485881b00c0000     vpbroadcastd zmm24, [rcx+3248]
; step:f32x16 = splat_host [scratch + 3232]
  058a  62627d485889a00c0000     vpbroadcastd zmm25, [rcx+3232]
; part:f32x16 = to_float acc0
  0594  62f17c485bc0             vcvtdq2ps zmm0, zmm0
; sum:f32x16 = to_float acc1
  059a  62f17c485bc9             vcvtdq2ps zmm1, zmm1
; power:f32x16 = const power
  05a0  62617c48101596040000     vmovups zmm26, [L1]
; sum:f32x16 = fma sum, power, part
  05aa  62f22d40a8c8             vfmadd213ps zmm1, zmm26, zmm0
; part:f32x16 = to_float acc2
  05b0  62f17c485bc2             vcvtdq2ps zmm0, zmm2
; power:f32x16 = const power
  05b6  62617c481015c0040000     vmovups zmm26, [L2]
; sum:f32x16 = fma part, power, sum
  05c0  62927d48b8ca             vfmadd231ps zmm1, zmm0, zmm26
; sum:f32x16 = fma sum, step, block_bias
  05c6  62923540a8c8             vfmadd213ps zmm1, zmm25, zmm24
; part:f32x16 = load [scratch + sums]
  05cc  62b17c48100439           vmovups zmm0, [rcx+r15]
; part:f32x16 = fadd part, sum
  05d3  62f17c4858c1             vaddps zmm0, zmm0, zmm1
; store [scratch + 3264] 16 lanes part
  05d9  62f17c48114133           vmovups [rcx+3264], zmm0
; part:f32x16 = to_float acc3
  05e0  62f17c485bc3             vcvtdq2ps zmm0, zmm3
; sum:f32x16 = to_float acc4
  05e6  62f17c485bcc             vcvtdq2ps zmm1, zmm4
; power:f32x16 = const power
  05ec  62617c4810154a040000     vmovups zmm26, [L1]
; sum:f32x16 = fma sum, power, part
  05f6  62f22d40a8c8             vfmadd213ps zmm1, zmm26, zmm0
; part:f32x16 = to_float acc5
  05fc  62f17c485bc5             vcvtdq2ps zmm0, zmm5
; power:f32x16 = const power
  0602  62617c48101574040000     vmovups zmm26, [L2]
; sum:f32x16 = fma part, power, sum
  060c  62927d48b8ca             vfmadd231ps zmm1, zmm0, zmm26
; sum:f32x16 = fma sum, step, block_bias
  0612  62923540a8c8             vfmadd213ps zmm1, zmm25, zmm24
; part:f32x16 = load [scratch + sums + 64]
  0618  62b17c4810443901         vmovups zmm0, [rcx+r15+64]
; part:f32x16 = fadd part, sum
  0620  62f17c4858c1             vaddps zmm0, zmm0, zmm1
; store [scratch + 3328] 16 lanes part
  0626  62f17c48114134           vmovups [rcx+3328], zmm0
; part:f32x16 = to_float acc6
  062d  62f17c485bc6             vcvtdq2ps zmm0, zmm6
; sum:f32x16 = to_float acc7
  0633  62f17c485bcf             vcvtdq2ps zmm1, zmm7
; power:f32x16 = const power
  0639  62617c481015fd030000     vmovups zmm26, [L1]
; sum:f32x16 = fma sum, power, part
  0643  62f22d40a8c8             vfmadd213ps zmm1, zmm26, zmm0
; part:f32x16 = to_float acc8
  0649  62d17c485bc0             vcvtdq2ps zmm0, zmm8
; power:f32x16 = const power
  064f  62617c48101527040000     vmovups zmm26, [L2]
; sum:f32x16 = fma part, power, sum
  0659  62927d48b8ca             vfmadd231ps zmm1, zmm0, zmm26
; sum:f32x16 = fma sum, step, block_bias
  065f  62923540a8c8             vfmadd213ps zmm1, zmm25, zmm24
; part:f32x16 = load [scratch + sums + 128]
  0665  62b17c4810443902         vmovups zmm0, [rcx+r15+128]
; part:f32x16 = fadd part, sum
  066d  62f17c4858c1             vaddps zmm0, zmm0, zmm1
; store [scratch + 3392] 16 lanes part
  0673  62f17c48114135           vmovups [rcx+3392], zmm0
; part:f32x16 = to_float acc9
  067a  62d17c485bc1             vcvtdq2ps zmm0, zmm9
; sum:f32x16 = to_float acc10
  0680  62d17c485bca             vcvtdq2ps zmm1, zmm10
; power:f32x16 = const power
  0686  62617c481015b0030000     vmovups zmm26, [L1]
; sum:f32x16 = fma sum, power, part
  0690  62f22d40a8c8             vfmadd213ps zmm1, zmm26, zmm0
; part:f32x16 = to_float acc11
  0696  62d17c485bc3             vcvtdq2ps zmm0, zmm11
; power:f32x16 = const power
  069c  62617c481015da030000     vmovups zmm26, [L2]
; sum:f32x16 = fma part, power, sum
  06a6  62927d48b8ca             vfmadd231ps zmm1, zmm0, zmm26
; sum:f32x16 = fma sum, step, block_bias
  06ac  62923540a8c8             vfmadd213ps zmm1, zmm25, zmm24
; part:f32x16 = load [scratch + sums + 192]
  06b2  62b17c4810443903         vmovups zmm0, [rcx+r15+192]
; part:f32x16 = fadd part, sum
  06ba  62f17c4858c1             vaddps zmm0, zmm0, zmm1
; store [scratch + 3456] 16 lanes part
  06c0  62f17c48114136           vmovups [rcx+3456], zmm0
; block_bias:f32x16 = splat_host [scratch + 3248]
  06c7  62f27d485881b00c0000     vpbroadcastd zmm0, [rcx+3248]
; step:f32x16 = splat_host [scratch + 3232]
  06d1  62f27d485889a00c0000     vpbroadcastd zmm1, [rcx+3232]
; part:f32x16 = to_float acc12
  06db  62d17c485bd4             vcvtdq2ps zmm2, zmm12
; sum:f32x16 = to_float acc13
  06e1  62d17c485bdd             vcvtdq2ps zmm3, zmm13
; power:f32x16 = const power
  06e7  62f17c4810254f030000     vmovups zmm4, [L1]
; sum:f32x16 = fma sum, power, part
  06f1  62f25d48a8da             vfmadd213ps zmm3, zmm4, zmm2
; part:f32x16 = to_float acc14
  06f7  62d17c485bd6             vcvtdq2ps zmm2, zmm14
; power:f32x16 = const power
  06fd  62f17c48102579030000     vmovups zmm4, [L2]
; sum:f32x16 = fma part, power, sum
  0707  62f26d48b8dc             vfmadd231ps zmm3, zmm2, zmm4
; sum:f32x16 = fma sum, step, block_bias
  070d  62f27548a8d8             vfmadd213ps zmm3, zmm1, zmm0
; part:f32x16 = load [scratch + sums + 256]
  0713  62b17c4810543904         vmovups zmm2, [rcx+r15+256]
; part:f32x16 = fadd part, sum
  071b  62f16c4858d3             vaddps zmm2, zmm2, zmm3
; store [scratch + 3520] 16 lanes part
  0721  62f17c48115137           vmovups [rcx+3520], zmm2
; part:f32x16 = to_float acc15
  0728  62d17c485bd7             vcvtdq2ps zmm2, zmm15
; sum:f32x16 = to_float acc16
  072e  62b17c485bd8             vcvtdq2ps zmm3, zmm16
; power:f32x16 = const power
  0734  62f17c48102502030000     vmovups zmm4, [L1]
; sum:f32x16 = fma sum, power, part
  073e  62f25d48a8da             vfmadd213ps zmm3, zmm4, zmm2
; part:f32x16 = to_float acc17
  0744  62b17c485bd1             vcvtdq2ps zmm2, zmm17
; power:f32x16 = const power
  074a  62f17c4810252c030000     vmovups zmm4, [L2]
; sum:f32x16 = fma part, power, sum
  0754  62f26d48b8dc             vfmadd231ps zmm3, zmm2, zmm4
; sum:f32x16 = fma sum, step, block_bias
  075a  62f27548a8d8             vfmadd213ps zmm3, zmm1, zmm0
; part:f32x16 = load [scratch + sums + 320]
  0760  62b17c4810543905         vmovups zmm2, [rcx+r15+320]
; part:f32x16 = fadd part, sum
  0768  62f16c4858d3             vaddps zmm2, zmm2, zmm3
; store [scratch + 3584] 16 lanes part
  076e  62f17c48115138           vmovups [rcx+3584], zmm2
; part:f32x16 = to_float acc18
  0775  62b17c485bd2             vcvtdq2ps zmm2, zmm18
; sum:f32x16 = to_float acc19
  077b  62b17c485bdb             vcvtdq2ps zmm3, zmm19
; power:f32x16 = const power
  0781  62f17c481025b5020000     vmovups zmm4, [L1]
; sum:f32x16 = fma sum, power, part
  078b  62f25d48a8da             vfmadd213ps zmm3, zmm4, zmm2
; part:f32x16 = to_float acc20
  0791  62b17c485bd4             vcvtdq2ps zmm2, zmm20
; power:f32x16 = const power
  0797  62f17c481025df020000     vmovups zmm4, [L2]
; sum:f32x16 = fma part, power, sum
  07a1  62f26d48b8dc             vfmadd231ps zmm3, zmm2, zmm4
; sum:f32x16 = fma sum, step, block_bias
  07a7  62f27548a8d8             vfmadd213ps zmm3, zmm1, zmm0
; part:f32x16 = load [scratch + sums + 384]
  07ad  62b17c4810543906         vmovups zmm2, [rcx+r15+384]
; part:f32x16 = fadd part, sum
  07b5  62f16c4858d3             vaddps zmm2, zmm2, zmm3
; store [scratch + 3648] 16 lanes part
  07bb  62f17c48115139           vmovups [rcx+3648], zmm2
; part:f32x16 = to_float acc21
  07c2  62b17c485bd5             vcvtdq2ps zmm2, zmm21
; sum:f32x16 = to_float acc22
  07c8  62b17c485bde             vcvtdq2ps zmm3, zmm22
; power:f32x16 = const power
  07ce  62f17c48102568020000     vmovups zmm4, [L1]
; sum:f32x16 = fma sum, power, part
  07d8  62f25d48a8da             vfmadd213ps zmm3, zmm4, zmm2
; part:f32x16 = to_float acc23
  07de  62b17c485bd7             vcvtdq2ps zmm2, zmm23
; power:f32x16 = const power
  07e4  62f17c48102592020000     vmovups zmm4, [L2]
; sum:f32x16 = fma part, power, sum
  07ee  62f26d48b8dc             vfmadd231ps zmm3, zmm2, zmm4
; sum:f32x16 = fma sum, step, block_bias
  07f4  62f27548a8d8             vfmadd213ps zmm3, zmm1, zmm0
; part:f32x16 = load [scratch + sums + 448]
  07fa  62b17c4810543907         vmovups zmm2, [rcx+r15+448]
; part:f32x16 = fadd part, sum
  0802  62f16c4858d3             vaddps zmm2, zmm2, zmm3
; store [scratch + 3712] 16 lanes part
  0808  62f17c4811513a           vmovups [rcx+3712], zmm2
; sums = set 3264
  080f  49c7c7c00c0000           mov r15, 3264
; }
  0816  4c3b4dc0                 cmp r9, qword ptr [rbp-64]
  081a  0f8c3bf9ffff             jl L22
L23:
; columns0:f32x16 = load [scratch + sums]
  0820  62b17c48100439           vmovups zmm0, [rcx+r15]
; columns1:f32x16 = load [scratch + sums + 64]
  0827  62b17c48104c3901         vmovups zmm1, [rcx+r15+64]
; columns2:f32x16 = load [scratch + sums + 128]
  082f  62b17c4810543902         vmovups zmm2, [rcx+r15+128]
; columns3:f32x16 = load [scratch + sums + 192]
  0837  62b17c48105c3903         vmovups zmm3, [rcx+r15+192]
; order0:i32x16 = const column_order
  083f  62f17c481025f7020000     vmovups zmm4, [L5]
; order1:i32x16 = const column_order
  0849  62f17c48102d2d030000     vmovups zmm5, [L6]
; columns4:f32x16 = permute2 columns0, columns2, order0
  0853  62f17c4810f4             vmovups zmm6, zmm4
  0859  62f27d4877f2             vpermi2ps zmm6, zmm0, zmm2
; columns6:f32x16 = permute2 columns0, columns2, order1
  085f  62f17c4810fd             vmovups zmm7, zmm5
  0865  62f27d4877fa             vpermi2ps zmm7, zmm0, zmm2
; columns5:f32x16 = permute2 columns1, columns3, order0
  086b  62717c4810c4             vmovups zmm8, zmm4
  0871  6272754877c3             vpermi2ps zmm8, zmm1, zmm3
; columns7:f32x16 = permute2 columns1, columns3, order1
  0877  62717c4810cd             vmovups zmm9, zmm5
  087d  6272754877cb             vpermi2ps zmm9, zmm1, zmm3
; order0:i32x16 = const column_order
  0883  62f17c48102533030000     vmovups zmm4, [L7]
; order1:i32x16 = const column_order
  088d  62f17c48102d69030000     vmovups zmm5, [L8]
; columns0:f32x16 = permute2 columns4, columns5, order0
  0897  62f17c4810c4             vmovups zmm0, zmm4
  089d  62d24d4877c0             vpermi2ps zmm0, zmm6, zmm8
; columns1:f32x16 = permute2 columns4, columns5, order1
  08a3  62f17c4810cd             vmovups zmm1, zmm5
  08a9  62d24d4877c8             vpermi2ps zmm1, zmm6, zmm8
; columns2:f32x16 = permute2 columns6, columns7, order0
  08af  62f17c4810d4             vmovups zmm2, zmm4
  08b5  62d2454877d1             vpermi2ps zmm2, zmm7, zmm9
; columns3:f32x16 = permute2 columns6, columns7, order1
  08bb  62f17c4810dd             vmovups zmm3, zmm5
  08c1  62d2454877d9             vpermi2ps zmm3, zmm7, zmm9
; store [out] 16 lanes columns0
  08c7  488b45b8                 mov rax, qword ptr [rbp-72]
  08cb  62f17c481100             vmovups [rax], zmm0
; store [out + 64] 16 lanes columns1
  08d1  62f17c48114801           vmovups [rax+64], zmm1
; store [out + 128] 16 lanes columns2
  08d8  62f17c48115002           vmovups [rax+128], zmm2
; store [out + 192] 16 lanes columns3
  08df  62f17c48115803           vmovups [rax+192], zmm3
; columns0:f32x16 = load [scratch + sums + 256]
  08e6  62b17c4810443904         vmovups zmm0, [rcx+r15+256]
; columns1:f32x16 = load [scratch + sums + 320]
  08ee  62b17c48104c3905         vmovups zmm1, [rcx+r15+320]
; columns2:f32x16 = load [scratch + sums + 384]
  08f6  62b17c4810543906         vmovups zmm2, [rcx+r15+384]
; columns3:f32x16 = load [scratch + sums + 448]
  08fe  62b17c48105c3907         vmovups zmm3, [rcx+r15+448]
; order0:i32x16 = const column_order
  0906  62f17c48102530020000     vmovups zmm4, [L5]
; order1:i32x16 = const column_order
  0910  62f17c48102d66020000     vmovups zmm5, [L6]
; columns4:f32x16 = permute2 columns0, columns2, order0
  091a  62f17c4810f4             vmovups zmm6, zmm4
  0920  62f27d4877f2             vpermi2ps zmm6, zmm0, zmm2
; columns6:f32x16 = permute2 columns0, columns2, order1
  0926  62f17c4810fd             vmovups zmm7, zmm5
  092c  62f27d4877fa             vpermi2ps zmm7, zmm0, zmm2
; columns5:f32x16 = permute2 columns1, columns3, order0
  0932  62717c4810c4             vmovups zmm8, zmm4
  0938  6272754877c3             vpermi2ps zmm8, zmm1, zmm3
; columns7:f32x16 = permute2 columns1, columns3, order1
  093e  62717c4810cd             vmovups zmm9, zmm5
  0944  6272754877cb             vpermi2ps zmm9, zmm1, zmm3
; order0:i32x16 = const column_order
  094a  62f17c4810256c020000     vmovups zmm4, [L7]
; order1:i32x16 = const column_order
  0954  62f17c48102da2020000     vmovups zmm5, [L8]
; columns0:f32x16 = permute2 columns4, columns5, order0
  095e  62f17c4810c4             vmovups zmm0, zmm4
  0964  62d24d4877c0             vpermi2ps zmm0, zmm6, zmm8
; columns1:f32x16 = permute2 columns4, columns5, order1
  096a  62f17c4810cd             vmovups zmm1, zmm5
  0970  62d24d4877c8             vpermi2ps zmm1, zmm6, zmm8
; columns2:f32x16 = permute2 columns6, columns7, order0
  0976  62f17c4810d4             vmovups zmm2, zmm4
  097c  62d2454877d1             vpermi2ps zmm2, zmm7, zmm9
; columns3:f32x16 = permute2 columns6, columns7, order1
  0982  62f17c4810dd             vmovups zmm3, zmm5
  0988  62d2454877d9             vpermi2ps zmm3, zmm7, zmm9
; store [out + 256] 16 lanes columns0
  098e  62f17c48114004           vmovups [rax+256], zmm0
; store [out + 320] 16 lanes columns1
  0995  62f17c48114805           vmovups [rax+320], zmm1
; store [out + 384] 16 lanes columns2
  099c  62f17c48115006           vmovups [rax+384], zmm2
; store [out + 448] 16 lanes columns3
  09a3  62f17c48115807           vmovups [rax+448], zmm3
; out = add out, 512
  09aa  488145b800020000         add qword ptr [rbp-72], 512
; bag = add bag, 1
  09b2  488345b001               add qword ptr [rbp-80], 1
; }
  09b7  488b45b0                 mov rax, qword ptr [rbp-80]
  09bb  483b45a0                 cmp rax, qword ptr [rbp-96]
  09bf  0f8c43f7ffff             jl L16
L17:
; leave
  09c5  31c0                     xor eax, eax
L0:
  09c7  c5f877                   vzeroupper
  09ca  4883c448                 add rsp, 72
  09ce  415f                     pop r15
  09d0  415e                     pop r14
  09d2  415d                     pop r13
  09d4  415c                     pop r12
  09d6  5b                       pop rbx
  09d7  5d                       pop rbp
  09d8  c3                       ret
; failure exits
L15:
  09d9  488b45d0                 mov rax, qword ptr [rbp-48]
  09dd  ff75b0                   push qword ptr [rbp-80]
  09e0  8f4058                   pop qword ptr [rax+88]
  09e3  4c894860                 mov qword ptr [rax+96], r9
  09e7  b801000000               mov eax, 1
  09ec  ebd9                     short jmp L0
L20:
  09ee  488b45d0                 mov rax, qword ptr [rbp-48]
  09f2  ff75b0                   push qword ptr [rbp-80]
  09f5  8f4058                   pop qword ptr [rax+88]
  09f8  4c894860                 mov qword ptr [rax+96], r9
  09fc  b802000000               mov eax, 2
  0a01  ebc4                     short jmp L0
L21:
  0a03  488b45d0                 mov rax, qword ptr [rbp-48]
  0a07  ff75b0                   push qword ptr [rbp-80]
  0a0a  8f4058                   pop qword ptr [rax+88]
  0a0d  4c894860                 mov qword ptr [rax+96], r9
  0a11  b802000000               mov eax, 2
  0a16  ebaf                     short jmp L0
L30:
  0a18  488b45d0                 mov rax, qword ptr [rbp-48]
  0a1c  ff75b0                   push qword ptr [rbp-80]
  0a1f  8f4058                   pop qword ptr [rax+88]
  0a22  4c894860                 mov qword ptr [rax+96], r9
  0a26  b803000000               mov eax, 3
  0a2b  eb9a                     short jmp L0
; constants
