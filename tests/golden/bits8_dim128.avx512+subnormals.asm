; spec      embedding_bag bits=8 dim=128 index=i64 offset=i64
; target    avx512+subnormals (x86-64)
; numerics  reference
; bytes     2048
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  53                       push rbx
  0009  4154                     push r12
  000b  4155                     push r13
  000d  4156                     push r14
  000f  4157                     push r15
  0011  4883ec38                 sub rsp, 56
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
  0019  48b84444444444444444     mov rax, 4919131752989213764
  0023  c4e1fb92c8               kmovq k1, rax
; table = arg table
  0028  4c8b07                   mov r8, qword ptr [rdi]
; row_count = arg row_count
  002b  488b5f08                 mov rbx, qword ptr [rdi+8]
; indices = arg indices
  002f  4c8b4f10                 mov r9, qword ptr [rdi+16]
; index_count = arg index_count
  0033  4c8b7718                 mov r14, qword ptr [rdi+24]
; bag_count = arg bag_count
  0037  488b4728                 mov rax, qword ptr [rdi+40]
  003b  488945c8                 mov qword ptr [rbp-56], rax
; offsets = arg offsets
  003f  4c8b7f20                 mov r15, qword ptr [rdi+32]
; out = arg output
  0043  4c8b5748                 mov r10, qword ptr [rdi+72]
; bag = set 0
  0047  4531ed                   xor r13d, r13d
; last_bag = add bag_count, -1
  004a  488d40ff                 lea rax, [rax-1]
  004e  488945c0                 mov qword ptr [rbp-64], rax
; subnormal:f32x4 = const subnormal
  0052  c5f8100536060000         vmovups xmm0, [L1]
; factor:f32x4 = const factor
  005a  c5f8100d3e060000         vmovups xmm1, [L2]
; subnormal:f32x4 = fmul subnormal, factor
  0062  c5f859c1                 vmulps xmm0, xmm0, xmm1
; scale_limit = bits subnormal
  0066  c5f97ec7                 vmovd edi, xmm0
; byte_order0:i32x16 = const byte_order
  006a  62f17c4810054c060000     vmovups zmm0, [L3]
; byte_order1:i32x16 = const byte_order
  0074  62f17c48100d82060000     vmovups zmm1, [L4]
; byte_order2:i32x16 = const byte_order
  007e  62f17c481015b8060000     vmovups zmm2, [L5]
; byte_order3:i32x16 = const byte_order
  0088  62f17c48101dee060000     vmovups zmm3, [L6]
; exponent:i32x16 = const exponent
  0092  62f17c48102524070000     vmovups zmm4, [L7]
; near_end = add index_count, -16
  009c  4d8d66f0                 lea r12, [r14-16]
; fetched = set 0
  00a0  31c0                     xor eax, eax
  00a2  488945a0                 mov qword ptr [rbp-96], rax
; due = set 0
  00a6  31c0                     xor eax, eax
  00a8  488945b0                 mov qword ptr [rbp-80], rax
; if row_count < 92522 {
  00ac  4881fb6a690100           cmp rbx, 92522
  00b3  0f8d0e000000             jge L9
; due = set 9223372036854775807
  00b9  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  00c3  488945b0                 mov qword ptr [rbp-80], rax
; }
L9:
; pos = set 0
  00c7  31f6                     xor esi, esi
; pos = move bag
  00c9  4c89ee                   mov rsi, r13
; if bag < bag_count {
  00cc  4c3b6dc8                 cmp r13, qword ptr [rbp-56]
  00d0  0f8d0d000000             jge L11
; pos = load_i64 [offsets + bag<<3]
  00d6  4b8b34ef                 mov rsi, [r15+r13*8]
; fail_if pos >u index_count -> 1
  00da  4c39f6                   cmp rsi, r14
  00dd  0f8732050000             ja L12
; }
L11:
; one_row_end = sub index_count, pos
  00e3  4c89f2                   mov rdx, r14
  00e6  4829f2                   sub rdx, rsi
; one_row_end = add one_row_end, bag
  00e9  4c01ea                   add rdx, r13
; one_row_end = move_if last_bag < one_row_end ? last_bag
  00ec  483955c0                 cmp qword ptr [rbp-64], rdx
  00f0  480f4c55c0               cmovl rdx, qword ptr [rbp-64]
; loop bag < one_row_end {
  00f5  4939d5                   cmp r13, rdx
  00f8  0f8d63010000             jge L14
L13:
; end = load_i64 [offsets + bag<<3 + 8]
  00fe  4f8b5cef08               mov r11, [r15+r13*8+8]
; end = add end, -1
  0103  4983c3ff                 add r11, -1
; if end != pos, seldom {
  0107  4939f3                   cmp r11, rsi
  010a  0f8500040000             jne L15
L16:
; if end == pos {
  0110  4939f3                   cmp r11, rsi
  0113  0f853f010000             jne L18
; if pos >= due, seldom {
  0119  483b75b0                 cmp rsi, qword ptr [rbp-80]
  011d  0f8df4030000             jge L19
L20:
; if pos < near_end {
  0123  4c39e6                   cmp rsi, r12
  0126  0f8d20000000             jge L22
; ahead = load_i64 [indices + pos<<3 + 128]
  012c  498b8cf180000000         mov rcx, [r9+rsi*8+128]
; ahead = mul ahead, 136
  0134  4869c988000000           imul rcx, rcx, 136
; ahead_row = add table, ahead
  013b  4c01c1                   add rcx, r8
; prefetch L1 [ahead_row]
  013e  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 64]
  0141  0f184940                 prefetcht0 [rcx+64]
; prefetch L1 [ahead_row + 135]
  0145  0f188987000000           prefetcht0 [rcx+135]
; }
L22:
; index = load_i64 [indices + pos<<3]
  014c  498b0cf1                 mov rcx, [r9+rsi*8]
; fail_if index >=u row_count -> 3
  0150  4839d9                   cmp rcx, rbx
  0153  0f83d2040000             jae L23
; row_offset = mul index, 136
  0159  4869c988000000           imul rcx, rcx, 136
; row = add table, row_offset
  0160  4c01c1                   add rcx, r8
; zero:f32x16 = zero
  0163  c5d057ed                 vxorps xmm5, xmm5, xmm5
; scale:f32x16 = splat_f32 [row + 128]
  0167  62f27d48587120           vpbroadcastd zmm6, [rcx+128]
; bias:f32x16 = splat_f32 [row + 132]
  016e  62f27d48587921           vpbroadcastd zmm7, [rcx+132]
; bias:f32x16 = fadd bias, zero
  0175  62f1444858fd             vaddps zmm7, zmm7, zmm5
; code:i32x16 = load_u8 [row]
  017b  62f27d483129             vpmovzxbd zmm5, [rcx]
; value:f32x16 = to_float code
  0181  62717c485bc5             vcvtdq2ps zmm8, zmm5
; value:f32x16 = fma scale, value, bias
  0187  62724d48a8c7             vfmadd213ps zmm8, zmm6, zmm7
; code:i32x16 = load_u8 [row + 16]
  018d  62f27d48316901           vpmovzxbd zmm5, [rcx+16]
; value:f32x16 = to_float code
  0194  62717c485bcd             vcvtdq2ps zmm9, zmm5
; value:f32x16 = fma scale, value, bias
  019a  62724d48a8cf             vfmadd213ps zmm9, zmm6, zmm7
; code:i32x16 = load_u8 [row + 32]
  01a0  62f27d48316902           vpmovzxbd zmm5, [rcx+32]
; value:f32x16 = to_float code
  01a7  62717c485bd5             vcvtdq2ps zmm10, zmm5
; value:f32x16 = fma scale, value, bias
  01ad  62724d48a8d7             vfmadd213ps zmm10, zmm6, zmm7
; code:i32x16 = load_u8 [row + 48]
  01b3  62f27d48316903           vpmovzxbd zmm5, [rcx+48]
; value:f32x16 = to_float code
  01ba  62717c485bdd             vcvtdq2ps zmm11, zmm5
; value:f32x16 = fma scale, value, bias
  01c0  62724d48a8df             vfmadd213ps zmm11, zmm6, zmm7
; code:i32x16 = load_u8 [row + 64]
  01c6  62f27d48316904           vpmovzxbd zmm5, [rcx+64]
; value:f32x16 = to_float code
  01cd  62717c485be5             vcvtdq2ps zmm12, zmm5
; value:f32x16 = fma scale, value, bias
  01d3  62724d48a8e7             vfmadd213ps zmm12, zmm6, zmm7
; code:i32x16 = load_u8 [row + 80]
  01d9  62f27d48316905           vpmovzxbd zmm5, [rcx+80]
; value:f32x16 = to_float code
  01e0  62717c485bed             vcvtdq2ps zmm13, zmm5
; value:f32x16 = fma scale, value, bias
  01e6  62724d48a8ef             vfmadd213ps zmm13, zmm6, zmm7
; code:i32x16 = load_u8 [row + 96]
  01ec  62f27d48316906           vpmovzxbd zmm5, [rcx+96]
; value:f32x16 = to_float code
  01f3  62717c485bf5             vcvtdq2ps zmm14, zmm5
; value:f32x16 = fma scale, value, bias
  01f9  62724d48a8f7             vfmadd213ps zmm14, zmm6, zmm7
; code:i32x16 = load_u8 [row + 112]
  01ff  62f27d48316907           vpmovzxbd zmm5, [rcx+112]
; value:f32x16 = to_float code
  0206  62f17c485bed             vcvtdq2ps zmm5, zmm5
; value:f32x16 = fma scale, value, bias
  020c  62f24d48a8ef             vfmadd213ps zmm5, zmm6, zmm7
; store [out] 16 lanes value
  0212  62517c481102             vmovups [r10], zmm8
; store [out + 64] 16 lanes value
  0218  62517c48114a01           vmovups [r10+64], zmm9
; store [out + 128] 16 lanes value
  021f  62517c48115202           vmovups [r10+128], zmm10
; store [out + 192] 16 lanes value
  0226  62517c48115a03           vmovups [r10+192], zmm11
; store [out + 256] 16 lanes value
  022d  62517c48116204           vmovups [r10+256], zmm12
; store [out + 320] 16 lanes value
  0234  62517c48116a05           vmovups [r10+320], zmm13
; store [out + 384] 16 lanes value
  023b  62517c48117206           vmovups [r10+384], zmm14
; store [out + 448] 16 lanes value
  0242  62d17c48116a07           vmovups [r10+448], zmm5
; out = add out, 512
  0249  4981c200020000           add r10, 512
; bag = add bag, 1
  0250  4983c501                 add r13, 1
; pos = add pos, 1
  0254  4883c601                 add rsi, 1
; }
L18:
; }
  0258  4939d5                   cmp r13, rdx
  025b  0f8c9dfeffff             jl L13
L14:
; loop bag < bag_count {
  0261  4c3b6dc8                 cmp r13, qword ptr [rbp-56]
  0265  0f8d91020000             jge L25
L24:
; end = move index_count
  026b  4d89f3                   mov r11, r14
; if bag < last_bag {
  026e  4c3b6dc0                 cmp r13, qword ptr [rbp-64]
  0272  0f8d05000000             jge L27
; end = load_i64 [offsets + bag<<3 + 8]
  0278  4f8b5cef08               mov r11, [r15+r13*8+8]
; }
L27:
; fail_if end < pos -> 2
  027d  4939f3                   cmp r11, rsi
  0280  0f8cbb030000             jl L28
; fail_if end >u index_count -> 2
  0286  4d39f3                   cmp r11, r14
  0289  0f87c8030000             ja L29
; acc0:f32x16 = zero
  028f  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc1:f32x16 = zero
  0293  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc2:f32x16 = zero
  0297  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc3:f32x16 = zero
  029b  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc4:f32x16 = zero
  02a0  c4413057c9               vxorps xmm9, xmm9, xmm9
; acc5:f32x16 = zero
  02a5  c4412857d2               vxorps xmm10, xmm10, xmm10
; acc6:f32x16 = zero
  02aa  c4412057db               vxorps xmm11, xmm11, xmm11
; acc7:f32x16 = zero
  02af  c4411857e4               vxorps xmm12, xmm12, xmm12
; loop pos < end {
  02b4  4c39de                   cmp rsi, r11
  02b7  0f8df3010000             jge L31
L30:
; if pos >= due, seldom {
  02bd  483b75b0                 cmp rsi, qword ptr [rbp-80]
  02c1  0f8dcf020000             jge L32
L33:
; if pos < near_end {
  02c7  4c39e6                   cmp rsi, r12
  02ca  0f8d20000000             jge L35
; ahead = load_i64 [indices + pos<<3 + 128]
  02d0  498b8cf180000000         mov rcx, [r9+rsi*8+128]
; ahead = mul ahead, 136
  02d8  4869c988000000           imul rcx, rcx, 136
; ahead_row = add table, ahead
  02df  4c01c1                   add rcx, r8
; prefetch L1 [ahead_row]
  02e2  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 64]
  02e5  0f184940                 prefetcht0 [rcx+64]
; prefetch L1 [ahead_row + 135]
  02e9  0f188987000000           prefetcht0 [rcx+135]
; }
L35:
; index = load_i64 [indices + pos<<3]
  02f0  498b0cf1                 mov rcx, [r9+rsi*8]
; fail_if index >=u row_count -> 3
  02f4  4839d9                   cmp rcx, rbx
  02f7  0f8370030000             jae L36
; row_offset = mul index, 136
  02fd  4869c988000000           imul rcx, rcx, 136
; row = add table, row_offset
  0304  4c01c1                   add rcx, r8
; scale:f32x16 = splat_f32 [row + 128]
  0307  62727d48586920           vpbroadcastd zmm13, [rcx+128]
; bias:f32x16 = splat_f32 [row + 132]
  030e  62727d48587121           vpbroadcastd zmm14, [rcx+132]
; scale_height = bits scale
  0315  c5797eea                 vmovd edx, xmm13
; scale_height = and scale_height, 2147483647
  0319  4881e2ffffff7f           and rdx, 2147483647
; scale_height = add scale_height, -8388608
  0320  4881c2000080ff           add rdx, -8388608
; if scale_height >=u scale_limit {
  0327  4839fa                   cmp rdx, rdi
  032a  0f82c7000000             jb L38
; code:i32x16 = load_u8 [row]
  0330  62727d483139             vpmovzxbd zmm15, [rcx]
; value:f32x16 = to_float code
  0336  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc0:f32x16 = fadd acc0, bias
  033c  62d1544858ee             vaddps zmm5, zmm5, zmm14
; acc0:f32x16 = fma scale, value, acc0
  0342  62b21548b8e8             vfmadd231ps zmm5, zmm13, zmm16
; code:i32x16 = load_u8 [row + 16]
  0348  62727d48317901           vpmovzxbd zmm15, [rcx+16]
; value:f32x16 = to_float code
  034f  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc1:f32x16 = fadd acc1, bias
  0355  62d14c4858f6             vaddps zmm6, zmm6, zmm14
; acc1:f32x16 = fma scale, value, acc1
  035b  62b21548b8f0             vfmadd231ps zmm6, zmm13, zmm16
; code:i32x16 = load_u8 [row + 32]
  0361  62727d48317902           vpmovzxbd zmm15, [rcx+32]
; value:f32x16 = to_float code
  0368  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc2:f32x16 = fadd acc2, bias
  036e  62d1444858fe             vaddps zmm7, zmm7, zmm14
; acc2:f32x16 = fma scale, value, acc2
  0374  62b21548b8f8             vfmadd231ps zmm7, zmm13, zmm16
; code:i32x16 = load_u8 [row + 48]
  037a  62727d48317903           vpmovzxbd zmm15, [rcx+48]
; value:f32x16 = to_float code
  0381  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc3:f32x16 = fadd acc3, bias
  0387  62513c4858c6             vaddps zmm8, zmm8, zmm14
; acc3:f32x16 = fma scale, value, acc3
  038d  62321548b8c0             vfmadd231ps zmm8, zmm13, zmm16
; code:i32x16 = load_u8 [row + 64]
  0393  62727d48317904           vpmovzxbd zmm15, [rcx+64]
; value:f32x16 = to_float code
  039a  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc4:f32x16 = fadd acc4, bias
  03a0  6251344858ce             vaddps zmm9, zmm9, zmm14
; acc4:f32x16 = fma scale, value, acc4
  03a6  62321548b8c8             vfmadd231ps zmm9, zmm13, zmm16
; code:i32x16 = load_u8 [row + 80]
  03ac  62727d48317905           vpmovzxbd zmm15, [rcx+80]
; value:f32x16 = to_float code
  03b3  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc5:f32x16 = fadd acc5, bias
  03b9  62512c4858d6             vaddps zmm10, zmm10, zmm14
; acc5:f32x16 = fma scale, value, acc5
  03bf  62321548b8d0             vfmadd231ps zmm10, zmm13, zmm16
; code:i32x16 = load_u8 [row + 96]
  03c5  62727d48317906           vpmovzxbd zmm15, [rcx+96]
; value:f32x16 = to_float code
  03cc  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc6:f32x16 = fadd acc6, bias
  03d2  6251244858de             vaddps zmm11, zmm11, zmm14
; acc6:f32x16 = fma scale, value, acc6
  03d8  62321548b8d8             vfmadd231ps zmm11, zmm13, zmm16
; code:i32x16 = load_u8 [row + 112]
  03de  62727d48317907           vpmovzxbd zmm15, [rcx+112]
; value:f32x16 = to_float code
  03e5  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc7:f32x16 = fadd acc7, bias
  03eb  62511c4858e6             vaddps zmm12, zmm12, zmm14
; acc7:f32x16 = fma scale, value, acc7
  03f1  62321548b8e0             vfmadd231ps zmm12, zmm13, zmm16
; }
L38:
; if scale_height <u scale_limit {
  03f7  4839fa                   cmp rdx, rdi
  03fa  0f83a3000000             jae L40
; scale:f32x16 = iadd scale, exponent
  0400  62711548feec             vpaddd zmm13, zmm13, zmm4
; codes_of_four:i32x16 = load_32 [row]
  0406  62717c481039             vmovups zmm15, [rcx]
; value:f32x16 = take_byte 2 of codes_of_four, byte_order0
  040c  62c27dc98dc7             vpermb zmm16 {k1}{z}, zmm0, zmm15
; acc0:f32x16 = fadd acc0, bias
  0412  62d1544858ee             vaddps zmm5, zmm5, zmm14
; acc0:f32x16 = fma scale, value, acc0
  0418  62b21548b8e8             vfmadd231ps zmm5, zmm13, zmm16
; acc1:f32x16 = fadd acc1, bias
  041e  62d14c4858f6             vaddps zmm6, zmm6, zmm14
; value:f32x16 = take_byte 2 of codes_of_four, byte_order2
  0424  62c26dc98dc7             vpermb zmm16 {k1}{z}, zmm2, zmm15
; acc2:f32x16 = fadd acc2, bias
  042a  62d1444858fe             vaddps zmm7, zmm7, zmm14
; value1:f32x16 = take_byte 2 of codes_of_four, byte_order1
  0430  62c275c98dcf             vpermb zmm17 {k1}{z}, zmm1, zmm15
; acc3:f32x16 = fadd acc3, bias
  0436  62513c4858c6             vaddps zmm8, zmm8, zmm14
; acc2:f32x16 = fma scale, value, acc2
  043c  62b21548b8f8             vfmadd231ps zmm7, zmm13, zmm16
; value:f32x16 = take_byte 2 of codes_of_four, byte_order3
  0442  62c265c98dc7             vpermb zmm16 {k1}{z}, zmm3, zmm15
; acc3:f32x16 = fma scale, value, acc3
  0448  62321548b8c0             vfmadd231ps zmm8, zmm13, zmm16
; acc1:f32x16 = fma scale, value1, acc1
  044e  62b21548b8f1             vfmadd231ps zmm6, zmm13, zmm17
; codes_of_four:i32x16 = load_32 [row + 64]
  0454  62717c48107901           vmovups zmm15, [rcx+64]
; value:f32x16 = take_byte 2 of codes_of_four, byte_order0
  045b  62c27dc98dc7             vpermb zmm16 {k1}{z}, zmm0, zmm15
; acc4:f32x16 = fadd acc4, bias
  0461  6251344858ce             vaddps zmm9, zmm9, zmm14
; acc4:f32x16 = fma scale, value, acc4
  0467  62321548b8c8             vfmadd231ps zmm9, zmm13, zmm16
; acc5:f32x16 = fadd acc5, bias
  046d  62512c4858d6             vaddps zmm10, zmm10, zmm14
; value:f32x16 = take_byte 2 of codes_of_four, byte_order2
  0473  62c26dc98dc7             vpermb zmm16 {k1}{z}, zmm2, zmm15
; acc6:f32x16 = fadd acc6, bias
  0479  6251244858de             vaddps zmm11, zmm11, zmm14
; value1:f32x16 = take_byte 2 of codes_of_four, byte_order1
  047f  62c275c98dcf             vpermb zmm17 {k1}{z}, zmm1, zmm15
; acc7:f32x16 = fadd acc7, bias
  0485  62511c4858e6             vaddps zmm12, zmm12, zmm14
; acc6:f32x16 = fma scale, value, acc6
  048b  62321548b8d8             vfmadd231ps zmm11, zmm13, zmm16
; value:f32x16 = take_byte 2 of codes_of_four, byte_order3
  0491  62c265c98dc7             vpermb zmm16 {k1}{z}, zmm3, zmm15
; acc7:f32x16 = fma scale, value, acc7
  0497  62321548b8e0             vfmadd231ps zmm12, zmm13, zmm16
; acc5:f32x16 = fma scale, value1, acc5
  049d  62321548b8d1             vfmadd231ps zmm10, zmm13, zmm17
; }
L40:
; pos = add pos, 1
  04a3  4883c601                 add rsi, 1
; }
  04a7  4c39de                   cmp rsi, r11
  04aa  0f8c0dfeffff             jl L30
L31:
; store [out] 16 lanes acc0
  04b0  62d17c48112a             vmovups [r10], zmm5
; store [out + 64] 16 lanes acc1
  04b6  62d17c48117201           vmovups [r10+64], zmm6
; store [out + 128] 16 lanes acc2
  04bd  62d17c48117a02           vmovups [r10+128], zmm7
; store [out + 192] 16 lanes acc3
  04c4  62517c48114203           vmovups [r10+192], zmm8
; store [out + 256] 16 lanes acc4
  04cb  62517c48114a04           vmovups [r10+256], zmm9
; store [out + 320] 16 lanes acc5
  04d2  62517c48115205           vmovups [r10+320], zmm10
; store [out + 384] 16 lanes acc6
  04d9  62517c48115a06           vmovups [r10+384], zmm11
; store [out + 448] 16 lanes acc7
  04e0  62517c48116207           vmovups [r10+448], zmm12
; out = add out, 512
  04e7  4981c200020000           add r10, 512
; bag = add bag, 1
  04ee  4983c501                 add r13, 1
; }
  04f2  4c3b6dc8                 cmp r13, qword ptr [rbp-56]
  04f6  0f8c6ffdffff             jl L24
L25:
; leave
  04fc  31c0                     xor eax, eax
L0:
  04fe  c5f877                   vzeroupper
  0501  4883c438                 add rsp, 56
  0505  415f                     pop r15
  0507  415e                     pop r14
  0509  415d                     pop r13
  050b  415c                     pop r12
  050d  5b                       pop rbx
  050e  5d                       pop rbp
  050f  c3                       ret
; seldom
L15:
; one_row_end = set 0
  0510  31d2                     xor edx, edx
  0512  e9f9fbffff               jmp L16
; seldom
L19:
; burst_end = add pos, 192
  0517  488d86c0000000           lea rax, [rsi+192]
  051e  488945a8                 mov qword ptr [rbp-88], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0522  4c3975a8                 cmp qword ptr [rbp-88], r14
  0526  490f4dc6                 cmovge rax, r14
  052a  488945a8                 mov qword ptr [rbp-88], rax
; fetching = move fetched
  052e  488b45a0                 mov rax, qword ptr [rbp-96]
  0532  488945b8                 mov qword ptr [rbp-72], rax
; fetching = move_if fetching < pos ? pos
  0536  483975b8                 cmp qword ptr [rbp-72], rsi
  053a  480f4cc6                 cmovl rax, rsi
  053e  488945b8                 mov qword ptr [rbp-72], rax
; loop fetching < burst_end {
  0542  483b45a8                 cmp rax, qword ptr [rbp-88]
  0546  0f8d32000000             jge L42
L41:
; ahead = load_i64 [indices + fetching<<3]
  054c  488b45b8                 mov rax, qword ptr [rbp-72]
  0550  498b0cc1                 mov rcx, [r9+rax*8]
; ahead = mul ahead, 136
  0554  4869c988000000           imul rcx, rcx, 136
; prefetch L2 [table + ahead]
  055b  410f181408               prefetcht1 [r8+rcx]
; prefetch L2 [table + ahead + 64]
  0560  410f18540840             prefetcht1 [r8+rcx+64]
; prefetch L2 [table + ahead + 135]
  0566  410f18940887000000       prefetcht1 [r8+rcx+135]
; fetching = add fetching, 1
  056f  488345b801               add qword ptr [rbp-72], 1
; }
  0574  488b45b8                 mov rax, qword ptr [rbp-72]
  0578  483b45a8                 cmp rax, qword ptr [rbp-88]
  057c  7cce                     short jl L41
L42:
; fetched = move fetching
  057e  488b45b8                 mov rax, qword ptr [rbp-72]
  0582  488945a0                 mov qword ptr [rbp-96], rax
; due = add pos, 128
  0586  488d8680000000           lea rax, [rsi+128]
  058d  488945b0                 mov qword ptr [rbp-80], rax
  0591  e98dfbffff               jmp L20
; seldom
L32:
; burst_end = add pos, 192
  0596  488d86c0000000           lea rax, [rsi+192]
  059d  488945a8                 mov qword ptr [rbp-88], rax
; burst_end = move_if burst_end >= index_count ? index_count
  05a1  4c3975a8                 cmp qword ptr [rbp-88], r14
  05a5  490f4dc6                 cmovge rax, r14
  05a9  488945a8                 mov qword ptr [rbp-88], rax
; fetching = move fetched
  05ad  488b45a0                 mov rax, qword ptr [rbp-96]
  05b1  488945b8                 mov qword ptr [rbp-72], rax
; fetching = move_if fetching < pos ? pos
  05b5  483975b8                 cmp qword ptr [rbp-72], rsi
  05b9  480f4cc6                 cmovl rax, rsi
  05bd  488945b8                 mov qword ptr [rbp-72], rax
; loop fetching < burst_end {
  05c1  483b45a8                 cmp rax, qword ptr [rbp-88]
  05c5  0f8d32000000             jge L44
L43:
; ahead = load_i64 [indices + fetching<<3]
  05cb  488b45b8                 mov rax, qword ptr [rbp-72]
  05cf  498b0cc1                 mov rcx, [r9+rax*8]
; ahead = mul ahead, 136
  05d3  4869c988000000           imul rcx, rcx, 136
; prefetch L2 [table + ahead]
  05da  410f181408               prefetcht1 [r8+rcx]
; prefetch L2 [table + ahead + 64]
  05df  410f18540840             prefetcht1 [r8+rcx+64]
; prefetch L2 [table + ahead + 135]
  05e5  410f18940887000000       prefetcht1 [r8+rcx+135]
; fetching = add fetching, 1
  05ee  488345b801               add qword ptr [rbp-72], 1
; }
  05f3  488b45b8                 mov rax, qword ptr [rbp-72]
  05f7  483b45a8                 cmp rax, qword ptr [rbp-88]
  05fb  7cce                     short jl L43
L44:
; fetched = move fetching
  05fd  488b45b8                 mov rax, qword ptr [rbp-72]
  0601  488945a0                 mov qword ptr [rbp-96], rax
; due = add pos, 128
  0605  488d8680000000           lea rax, [rsi+128]
  060c  488945b0                 mov qword ptr [rbp-80], rax
  0610  e9b2fcffff               jmp L33
; failure exits
L12:
  0615  488b45d0                 mov rax, qword ptr [rbp-48]
  0619  4c896858                 mov qword ptr [rax+88], r13
  061d  48897060                 mov qword ptr [rax+96], rsi
  0621  b801000000               mov eax, 1
  0626  e9d3feffff               jmp L0
L23:
  062b  488b45d0                 mov rax, qword ptr [rbp-48]
  062f  4c896858                 mov qword ptr [rax+88], r13
  0633  48897060                 mov qword ptr [rax+96], rsi
  0637  b803000000               mov eax, 3
  063c  e9bdfeffff               jmp L0
L28:
  0641  488b45d0                 mov rax, qword ptr [rbp-48]
  0645  4c896858                 mov qword ptr [rax+88], r13
  0649  48897060                 mov qword ptr [rax+96], rsi
  064d  b802000000               mov eax, 2
  0652  e9a7feffff               jmp L0
L29:
  0657  488b45d0                 mov rax, qword ptr [rbp-48]
  065b  4c896858                 mov qword ptr [rax+88], r13
  065f  48897060                 mov qword ptr [rax+96], rsi
  0663  b802000000               mov eax, 2
  0668  e991feffff               jmp L0
L36:
  066d  488b45d0                 mov rax, qword ptr [rbp-48]
  0671  4c896858                 mov qword ptr [rax+88], r13
  0675  48897060                 mov qword ptr [rax+96], rsi
  0679  b803000000               mov eax, 3
  067e  e97bfeffff               jmp L0
; constants
