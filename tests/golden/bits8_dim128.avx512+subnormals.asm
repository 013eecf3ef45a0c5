; spec      embedding_bag bits=8 dim=128 index=i64 offset=i64
; target    avx512+subnormals (x86-64)
; numerics  reference
; bytes     2176
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  53                       push rbx
  0009  4154                     push r12
  000b  4155                     push r13
  000d  4156                     push r14
  000f  4157                     push r15
  0011  4883ec40                 sub rsp, 64
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
  003b  488945c0                 mov qword ptr [rbp-64], rax
; offsets = arg offsets
  003f  4c8b7f20                 mov r15, qword ptr [rdi+32]
; out = arg output
  0043  4c8b6748                 mov r12, qword ptr [rdi+72]
; bag = set 0
  0047  4531ed                   xor r13d, r13d
; last_bag = add bag_count, -1
  004a  488d40ff                 lea rax, [rax-1]
  004e  488945b8                 mov qword ptr [rbp-72], rax
; subnormal:f32x4 = const subnormal
  0052  c5f8100596060000         vmovups xmm0, [L1]
; least_normal:f32x4 = const least_normal
  005a  c5f8100d9e060000         vmovups xmm1, [L2]
; subnormal:f32x4 = fadd subnormal, least_normal
  0062  c5f858c1                 vaddps xmm0, xmm0, xmm1
; scale_limit = bits subnormal
  0066  c4c1797ec2               vmovd r10d, xmm0
; scale_limit = add scale_limit, -8388608
  006b  4981c2000080ff           add r10, -8388608
; scale_limit = mul scale_limit, 242
  0072  4d69d2f2000000           imul r10, r10, 242
; byte_order0:i32x16 = const byte_order
  0079  62f17c481005bd060000     vmovups zmm0, [L3]
; byte_order1:i32x16 = const byte_order
  0083  62f17c48100df3060000     vmovups zmm1, [L4]
; byte_order2:i32x16 = const byte_order
  008d  62f17c48101529070000     vmovups zmm2, [L5]
; byte_order3:i32x16 = const byte_order
  0097  62f17c48101d5f070000     vmovups zmm3, [L6]
; exponent:i32x16 = const exponent
  00a1  62f17c48102595070000     vmovups zmm4, [L7]
; near_end = add index_count, -16
  00ab  498d46f0                 lea rax, [r14-16]
  00af  488945a8                 mov qword ptr [rbp-88], rax
; fetched = set 0
  00b3  31c0                     xor eax, eax
  00b5  48894598                 mov qword ptr [rbp-104], rax
; due = set 0
  00b9  31c0                     xor eax, eax
  00bb  488945b0                 mov qword ptr [rbp-80], rax
; if row_count < 92522 {
  00bf  4881fb6a690100           cmp rbx, 92522
  00c6  0f8d0e000000             jge L9
; due = set 9223372036854775807
  00cc  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  00d6  488945b0                 mov qword ptr [rbp-80], rax
; }
L9:
; next_change = move near_end
  00da  488b7da8                 mov rdi, qword ptr [rbp-88]
; next_change = move_if due < near_end ? due
  00de  488b45b0                 mov rax, qword ptr [rbp-80]
  00e2  483b45a8                 cmp rax, qword ptr [rbp-88]
  00e6  480f4c7db0               cmovl rdi, qword ptr [rbp-80]
; pos = set 0
  00eb  31c9                     xor ecx, ecx
; pos = move bag
  00ed  4c89e9                   mov rcx, r13
; if bag < bag_count {
  00f0  4c3b6dc0                 cmp r13, qword ptr [rbp-64]
  00f4  0f8d0d000000             jge L11
; pos = load_i64 [offsets + bag<<3]
  00fa  4b8b0cef                 mov rcx, [r15+r13*8]
; fail_if index_count <u pos -> 1
  00fe  4939ce                   cmp r14, rcx
  0101  0f8285050000             jb L12
; }
L11:
; one_row_end = sub index_count, pos
  0107  4c89f0                   mov rax, r14
  010a  4829c8                   sub rax, rcx
  010d  488945c8                 mov qword ptr [rbp-56], rax
; one_row_end = add one_row_end, bag
  0111  488b45c8                 mov rax, qword ptr [rbp-56]
  0115  4c01e8                   add rax, r13
  0118  488945c8                 mov qword ptr [rbp-56], rax
; one_row_end = move_if last_bag < one_row_end ? last_bag
  011c  488b45b8                 mov rax, qword ptr [rbp-72]
  0120  483b45c8                 cmp rax, qword ptr [rbp-56]
  0124  488b45c8                 mov rax, qword ptr [rbp-56]
  0128  480f4c45b8               cmovl rax, qword ptr [rbp-72]
  012d  488945c8                 mov qword ptr [rbp-56], rax
; out = add out, 0
  0131  498d3424                 lea rsi, [r12]
; bag = move bag
  0135  4d89eb                   mov r11, r13
; loop bag < one_row_end {
  0138  4c3b5dc8                 cmp r11, qword ptr [rbp-56]
  013c  0f8d51010000             jge L14
L13:
; last_row = load_i64 [offsets + bag<<3 + 8]
  0142  4b8b54df08               mov rdx, [r15+r11*8+8]
; last_row = add last_row, -1
  0147  4883c2ff                 add rdx, -1
; if last_row != pos, seldom {
  014b  4839ca                   cmp rdx, rcx
  014e  0f851b030000             jne L15
L16:
; if last_row == pos {
; if pos >= next_change, seldom {
  0154  4839f9                   cmp rcx, rdi
  0157  0f8d26030000             jge L18
L19:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  015d  498b94c980000000         mov rdx, [r9+rcx*8+128]
; ahead = mul ahead, 136
  0165  4869d288000000           imul rdx, rdx, 136
; ahead_row = add table, ahead
  016c  4c01c2                   add rdx, r8
; prefetch L1 [ahead_row]
  016f  0f180a                   prefetcht0 [rdx]
; prefetch L1 [ahead_row + 64]
  0172  0f184a40                 prefetcht0 [rdx+64]
; prefetch L1 [ahead_row + 135]
  0176  0f188a87000000           prefetcht0 [rdx+135]
; }
L20:
; index = load_i64 [indices + pos<<3]
  017d  498b14c9                 mov rdx, [r9+rcx*8]
; if index >=u row_count, seldom {
  0181  4839da                   cmp rdx, rbx
  0184  0f8389030000             jae L21
L22:
; if index <u row_count {
; row_offset = mul index, 136
  018a  4869d288000000           imul rdx, rdx, 136
; row = add table, row_offset
  0191  4c01c2                   add rdx, r8
; scale:f32x16 = splat_f32 [row + 128]
  0194  62f27d48586a20           vpbroadcastd zmm5, [rdx+128]
; bias:f32x16 = splat_f32 [row + 132]
  019b  62f27d48587221           vpbroadcastd zmm6, [rdx+132]
; zero:f32x16 = zero
  01a2  c5c057ff                 vxorps xmm7, xmm7, xmm7
; bias:f32x16 = fadd bias, zero
  01a6  62f14c4858f7             vaddps zmm6, zmm6, zmm7
; code:i32x16 = load_u8 [row]
  01ac  62f27d48313a             vpmovzxbd zmm7, [rdx]
; value:f32x16 = to_float code
  01b2  62717c485bc7             vcvtdq2ps zmm8, zmm7
; value:f32x16 = fma scale, value, bias
  01b8  62725548a8c6             vfmadd213ps zmm8, zmm5, zmm6
; code:i32x16 = load_u8 [row + 16]
  01be  62f27d48317a01           vpmovzxbd zmm7, [rdx+16]
; value:f32x16 = to_float code
  01c5  62717c485bcf             vcvtdq2ps zmm9, zmm7
; value:f32x16 = fma scale, value, bias
  01cb  62725548a8ce             vfmadd213ps zmm9, zmm5, zmm6
; code:i32x16 = load_u8 [row + 32]
  01d1  62f27d48317a02           vpmovzxbd zmm7, [rdx+32]
; value:f32x16 = to_float code
  01d8  62717c485bd7             vcvtdq2ps zmm10, zmm7
; value:f32x16 = fma scale, value, bias
  01de  62725548a8d6             vfmadd213ps zmm10, zmm5, zmm6
; code:i32x16 = load_u8 [row + 48]
  01e4  62f27d48317a03           vpmovzxbd zmm7, [rdx+48]
; value:f32x16 = to_float code
  01eb  62717c485bdf             vcvtdq2ps zmm11, zmm7
; value:f32x16 = fma scale, value, bias
  01f1  62725548a8de             vfmadd213ps zmm11, zmm5, zmm6
; code:i32x16 = load_u8 [row + 64]
  01f7  62f27d48317a04           vpmovzxbd zmm7, [rdx+64]
; value:f32x16 = to_float code
  01fe  62717c485be7             vcvtdq2ps zmm12, zmm7
; value:f32x16 = fma scale, value, bias
  0204  62725548a8e6             vfmadd213ps zmm12, zmm5, zmm6
; code:i32x16 = load_u8 [row + 80]
  020a  62f27d48317a05           vpmovzxbd zmm7, [rdx+80]
; value:f32x16 = to_float code
  0211  62717c485bef             vcvtdq2ps zmm13, zmm7
; value:f32x16 = fma scale, value, bias
  0217  62725548a8ee             vfmadd213ps zmm13, zmm5, zmm6
; code:i32x16 = load_u8 [row + 96]
  021d  62f27d48317a06           vpmovzxbd zmm7, [rdx+96]
; value:f32x16 = to_float code
  0224  62717c485bf7             vcvtdq2ps zmm14, zmm7
; value:f32x16 = fma scale, value, bias
  022a  62725548a8f6             vfmadd213ps zmm14, zmm5, zmm6
; code:i32x16 = load_u8 [row + 112]
  0230  62f27d48317a07           vpmovzxbd zmm7, [rdx+112]
; value:f32x16 = to_float code
  0237  62f17c485bff             vcvtdq2ps zmm7, zmm7
; value:f32x16 = fma scale, value, bias
  023d  62f25548a8fe             vfmadd213ps zmm7, zmm5, zmm6
; store [out] 16 lanes value
  0243  62717c481106             vmovups [rsi], zmm8
; store [out + 64] 16 lanes value
  0249  62717c48114e01           vmovups [rsi+64], zmm9
; store [out + 128] 16 lanes value
  0250  62717c48115602           vmovups [rsi+128], zmm10
; store [out + 192] 16 lanes value
  0257  62717c48115e03           vmovups [rsi+192], zmm11
; store [out + 256] 16 lanes value
  025e  62717c48116604           vmovups [rsi+256], zmm12
; store [out + 320] 16 lanes value
  0265  62717c48116e05           vmovups [rsi+320], zmm13
; store [out + 384] 16 lanes value
  026c  62717c48117606           vmovups [rsi+384], zmm14
; store [out + 448] 16 lanes value
  0273  62f17c48117e07           vmovups [rsi+448], zmm7
; out = add out, 512
  027a  4881c600020000           add rsi, 512
; bag = add bag, 1
  0281  4983c301                 add r11, 1
; pos = add pos, 1
  0285  4883c101                 add rcx, 1
; }
L23:
; }
L17:
; }
  0289  4c3b5dc8                 cmp r11, qword ptr [rbp-56]
  028d  0f8caffeffff             jl L13
L14:
; out = add out, 0
  0293  4c8d26                   lea r12, [rsi]
; bag = move bag
  0296  4d89dd                   mov r13, r11
; loop bag < bag_count {
  0299  4c3b6dc0                 cmp r13, qword ptr [rbp-64]
  029d  0f8db8010000             jge L25
L24:
; end = move index_count
  02a3  4d89f3                   mov r11, r14
; if bag < last_bag {
  02a6  4c3b6db8                 cmp r13, qword ptr [rbp-72]
  02aa  0f8d05000000             jge L27
; end = load_i64 [offsets + bag<<3 + 8]
  02b0  4f8b5cef08               mov r11, [r15+r13*8+8]
; }
L27:
; fail_if end < pos -> 2
  02b5  4939cb                   cmp r11, rcx
  02b8  0f8ce4030000             jl L28
; fail_if index_count <u end -> 2
  02be  4d39de                   cmp r14, r11
  02c1  0f82f1030000             jb L29
; acc0:f32x16 = zero
  02c7  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc1:f32x16 = zero
  02cb  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc2:f32x16 = zero
  02cf  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc3:f32x16 = zero
  02d3  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc4:f32x16 = zero
  02d8  c4413057c9               vxorps xmm9, xmm9, xmm9
; acc5:f32x16 = zero
  02dd  c4412857d2               vxorps xmm10, xmm10, xmm10
; acc6:f32x16 = zero
  02e2  c4412057db               vxorps xmm11, xmm11, xmm11
; acc7:f32x16 = zero
  02e7  c4411857e4               vxorps xmm12, xmm12, xmm12
; loop pos < end {
  02ec  4c39d9                   cmp rcx, r11
  02ef  0f8d12010000             jge L31
L30:
; if pos >= next_change, seldom {
  02f5  4839f9                   cmp rcx, rdi
  02f8  0f8d29020000             jge L32
L33:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  02fe  498b94c980000000         mov rdx, [r9+rcx*8+128]
; ahead = mul ahead, 136
  0306  4869d288000000           imul rdx, rdx, 136
; ahead_row = add table, ahead
  030d  4c01c2                   add rdx, r8
; prefetch L1 [ahead_row]
  0310  0f180a                   prefetcht0 [rdx]
; prefetch L1 [ahead_row + 64]
  0313  0f184a40                 prefetcht0 [rdx+64]
; prefetch L1 [ahead_row + 135]
  0317  0f188a87000000           prefetcht0 [rdx+135]
; }
L34:
; index = load_i64 [indices + pos<<3]
  031e  498b14c9                 mov rdx, [r9+rcx*8]
; fail_if index >=u row_count -> 3
  0322  4839da                   cmp rdx, rbx
  0325  0f83a3030000             jae L35
; row_offset = mul index, 136
  032b  4869d288000000           imul rdx, rdx, 136
; row = add table, row_offset
  0332  4c01c2                   add rdx, r8
; scale:f32x16 = splat_f32 [row + 128]
  0335  62727d48586a20           vpbroadcastd zmm13, [rdx+128]
; bias:f32x16 = splat_f32 [row + 132]
  033c  62727d48587221           vpbroadcastd zmm14, [rdx+132]
; scale_height = bits scale
  0343  c5797eee                 vmovd esi, xmm13
; scale_height = add scale_height, -8388608
  0347  4881c6000080ff           add rsi, -8388608
; if scale_height >=u scale_limit, seldom {
  034e  4c39d6                   cmp rsi, r10
  0351  0f8360020000             jae L36
L37:
; if scale_height <u scale_limit {
; scale:f32x16 = iadd scale, exponent
  0357  62711548feec             vpaddd zmm13, zmm13, zmm4
; codes_of_four:i32x16 = load_32 [row]
  035d  62717c48103a             vmovups zmm15, [rdx]
; value:f32x16 = take_byte 2 of codes_of_four, byte_order0
  0363  62c27dc98dc7             vpermb zmm16 {k1}{z}, zmm0, zmm15
; acc0:f32x16 = fadd acc0, bias
  0369  62d1544858ee             vaddps zmm5, zmm5, zmm14
; acc0:f32x16 = fma scale, value, acc0
  036f  62b21548b8e8             vfmadd231ps zmm5, zmm13, zmm16
; acc1:f32x16 = fadd acc1, bias
  0375  62d14c4858f6             vaddps zmm6, zmm6, zmm14
; value:f32x16 = take_byte 2 of codes_of_four, byte_order2
  037b  62c26dc98dc7             vpermb zmm16 {k1}{z}, zmm2, zmm15
; acc2:f32x16 = fadd acc2, bias
  0381  62d1444858fe             vaddps zmm7, zmm7, zmm14
; value1:f32x16 = take_byte 2 of codes_of_four, byte_order1
  0387  62c275c98dcf             vpermb zmm17 {k1}{z}, zmm1, zmm15
; acc3:f32x16 = fadd acc3, bias
  038d  62513c4858c6             vaddps zmm8, zmm8, zmm14
; acc2:f32x16 = fma scale, value, acc2
  0393  62b21548b8f8             vfmadd231ps zmm7, zmm13, zmm16
; value:f32x16 = take_byte 2 of codes_of_four, byte_order3
  0399  62c265c98dc7             vpermb zmm16 {k1}{z}, zmm3, zmm15
; acc3:f32x16 = fma scale, value, acc3
  039f  62321548b8c0             vfmadd231ps zmm8, zmm13, zmm16
; acc1:f32x16 = fma scale, value1, acc1
  03a5  62b21548b8f1             vfmadd231ps zmm6, zmm13, zmm17
; codes_of_four:i32x16 = load_32 [row + 64]
  03ab  62717c48107a01           vmovups zmm15, [rdx+64]
; value:f32x16 = take_byte 2 of codes_of_four, byte_order0
  03b2  62c27dc98dc7             vpermb zmm16 {k1}{z}, zmm0, zmm15
; acc4:f32x16 = fadd acc4, bias
  03b8  6251344858ce             vaddps zmm9, zmm9, zmm14
; acc4:f32x16 = fma scale, value, acc4
  03be  62321548b8c8             vfmadd231ps zmm9, zmm13, zmm16
; acc5:f32x16 = fadd acc5, bias
  03c4  62512c4858d6             vaddps zmm10, zmm10, zmm14
; value:f32x16 = take_byte 2 of codes_of_four, byte_order2
  03ca  62c26dc98dc7             vpermb zmm16 {k1}{z}, zmm2, zmm15
; acc6:f32x16 = fadd acc6, bias
  03d0  6251244858de             vaddps zmm11, zmm11, zmm14
; value1:f32x16 = take_byte 2 of codes_of_four, byte_order1
  03d6  62c275c98dcf             vpermb zmm17 {k1}{z}, zmm1, zmm15
; acc7:f32x16 = fadd acc7, bias
  03dc  62511c4858e6             vaddps zmm12, zmm12, zmm14
; acc6:f32x16 = fma scale, value, acc6
  03e2  62321548b8d8             vfmadd231ps zmm11, zmm13, zmm16
; value:f32x16 = take_byte 2 of codes_of_four, byte_order3
  03e8  62c265c98dc7             vpermb zmm16 {k1}{z}, zmm3, zmm15
; acc7:f32x16 = fma scale, value, acc7
  03ee  62321548b8e0             vfmadd231ps zmm12, zmm13, zmm16
; acc5:f32x16 = fma scale, value1, acc5
  03f4  62321548b8d1             vfmadd231ps zmm10, zmm13, zmm17
; }
L38:
; pos = add pos, 1
  03fa  4883c101                 add rcx, 1
; }
  03fe  4c39d9                   cmp rcx, r11
  0401  0f8ceefeffff             jl L30
L31:
; store [out] 16 lanes acc0
  0407  62d17c48112c24           vmovups [r12], zmm5
; store [out + 64] 16 lanes acc1
  040e  62d17c4811742401         vmovups [r12+64], zmm6
; store [out + 128] 16 lanes acc2
  0416  62d17c48117c2402         vmovups [r12+128], zmm7
; store [out + 192] 16 lanes acc3
  041e  62517c4811442403         vmovups [r12+192], zmm8
; store [out + 256] 16 lanes acc4
  0426  62517c48114c2404         vmovups [r12+256], zmm9
; store [out + 320] 16 lanes acc5
  042e  62517c4811542405         vmovups [r12+320], zmm10
; store [out + 384] 16 lanes acc6
  0436  62517c48115c2406         vmovups [r12+384], zmm11
; store [out + 448] 16 lanes acc7
  043e  62517c4811642407         vmovups [r12+448], zmm12
; out = add out, 512
  0446  4981c400020000           add r12, 512
; bag = add bag, 1
  044d  4983c501                 add r13, 1
; }
  0451  4c3b6dc0                 cmp r13, qword ptr [rbp-64]
  0455  0f8c48feffff             jl L24
L25:
; leave
  045b  31c0                     xor eax, eax
L0:
  045d  c5f877                   vzeroupper
  0460  4883c440                 add rsp, 64
  0464  415f                     pop r15
  0466  415e                     pop r14
  0468  415d                     pop r13
  046a  415c                     pop r12
  046c  5b                       pop rbx
  046d  5d                       pop rbp
  046e  c3                       ret
; seldom
L15:
; one_row_end = set 0
  046f  31c0                     xor eax, eax
  0471  488945c8                 mov qword ptr [rbp-56], rax
  0475  4839ca                   cmp rdx, rcx
  0478  0f850bfeffff             jne L17
  047e  e9d1fcffff               jmp L16
; seldom
L18:
; if pos >= due {
  0483  483b4db0                 cmp rcx, qword ptr [rbp-80]
  0487  0f8c67000000             jl L40
; burst_end = add pos, 192
  048d  488d81c0000000           lea rax, [rcx+192]
  0494  488945a0                 mov qword ptr [rbp-96], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0498  4c3975a0                 cmp qword ptr [rbp-96], r14
  049c  490f4dc6                 cmovge rax, r14
  04a0  488945a0                 mov qword ptr [rbp-96], rax
; fetching = move fetched
  04a4  488b7d98                 mov rdi, qword ptr [rbp-104]
; fetching = move_if fetching < pos ? pos
  04a8  4839cf                   cmp rdi, rcx
  04ab  480f4cf9                 cmovl rdi, rcx
; loop fetching < burst_end {
  04af  483b7da0                 cmp rdi, qword ptr [rbp-96]
  04b3  0f8d29000000             jge L42
L41:
; ahead = load_i64 [indices + fetching<<3]
  04b9  498b14f9                 mov rdx, [r9+rdi*8]
; ahead = mul ahead, 136
  04bd  4869d288000000           imul rdx, rdx, 136
; prefetch L2 [table + ahead]
  04c4  410f181410               prefetcht1 [r8+rdx]
; prefetch L2 [table + ahead + 64]
  04c9  410f18541040             prefetcht1 [r8+rdx+64]
; prefetch L2 [table + ahead + 135]
  04cf  410f18941087000000       prefetcht1 [r8+rdx+135]
; fetching = add fetching, 1
  04d8  4883c701                 add rdi, 1
; }
  04dc  483b7da0                 cmp rdi, qword ptr [rbp-96]
  04e0  7cd7                     short jl L41
L42:
; fetched = move fetching
  04e2  4889f8                   mov rax, rdi
  04e5  48894598                 mov qword ptr [rbp-104], rax
; due = add pos, 128
  04e9  488d8180000000           lea rax, [rcx+128]
  04f0  488945b0                 mov qword ptr [rbp-80], rax
; }
L40:
; next_change = move near_end
  04f4  488b7da8                 mov rdi, qword ptr [rbp-88]
; next_change = move_if due < near_end ? due
  04f8  488b45b0                 mov rax, qword ptr [rbp-80]
  04fc  483b45a8                 cmp rax, qword ptr [rbp-88]
  0500  480f4c7db0               cmovl rdi, qword ptr [rbp-80]
  0505  4839f9                   cmp rcx, rdi
  0508  0f8d6ffcffff             jge L20
  050e  e94afcffff               jmp L19
; seldom
L21:
; one_row_end = set 0
  0513  31c0                     xor eax, eax
  0515  488945c8                 mov qword ptr [rbp-56], rax
  0519  4839da                   cmp rdx, rbx
  051c  0f8367fdffff             jae L23
  0522  e963fcffff               jmp L22
; seldom
L32:
; if pos >= due {
  0527  483b4db0                 cmp rcx, qword ptr [rbp-80]
  052b  0f8c67000000             jl L44
; burst_end = add pos, 192
  0531  488d81c0000000           lea rax, [rcx+192]
  0538  488945a0                 mov qword ptr [rbp-96], rax
; burst_end = move_if burst_end >= index_count ? index_count
  053c  4c3975a0                 cmp qword ptr [rbp-96], r14
  0540  490f4dc6                 cmovge rax, r14
  0544  488945a0                 mov qword ptr [rbp-96], rax
; fetching = move fetched
  0548  488b7d98                 mov rdi, qword ptr [rbp-104]
; fetching = move_if fetching < pos ? pos
  054c  4839cf                   cmp rdi, rcx
  054f  480f4cf9                 cmovl rdi, rcx
; loop fetching < burst_end {
  0553  483b7da0                 cmp rdi, qword ptr [rbp-96]
  0557  0f8d29000000             jge L46
L45:
; ahead = load_i64 [indices + fetching<<3]
  055d  498b14f9                 mov rdx, [r9+rdi*8]
; ahead = mul ahead, 136
  0561  4869d288000000           imul rdx, rdx, 136
; prefetch L2 [table + ahead]
  0568  410f181410               prefetcht1 [r8+rdx]
; prefetch L2 [table + ahead + 64]
  056d  410f18541040             prefetcht1 [r8+rdx+64]
; prefetch L2 [table + ahead + 135]
  0573  410f18941087000000       prefetcht1 [r8+rdx+135]
; fetching = add fetching, 1
  057c  4883c701                 add rdi, 1
; }
  0580  483b7da0                 cmp rdi, qword ptr [rbp-96]
  0584  7cd7                     short jl L45
L46:
; fetched = move fetching
  0586  4889f8                   mov rax, rdi
  0589  48894598                 mov qword ptr [rbp-104], rax
; due = add pos, 128
  058d  488d8180000000           lea rax, [rcx+128]
  0594  488945b0                 mov qword ptr [rbp-80], rax
; }
L44:
; next_change = move near_end
  0598  488b7da8                 mov rdi, qword ptr [rbp-88]
; next_change = move_if due < near_end ? due
  059c  488b45b0                 mov rax, qword ptr [rbp-80]
  05a0  483b45a8                 cmp rax, qword ptr [rbp-88]
  05a4  480f4c7db0               cmovl rdi, qword ptr [rbp-80]
  05a9  4839f9                   cmp rcx, rdi
  05ac  0f8d6cfdffff             jge L34
  05b2  e947fdffff               jmp L33
; seldom
L36:
; code:i32x16 = load_u8 [row]
  05b7  62727d48313a             vpmovzxbd zmm15, [rdx]
; value:f32x16 = to_float code
  05bd  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc0:f32x16 = fadd acc0, bias
  05c3  62d1544858ee             vaddps zmm5, zmm5, zmm14
; acc0:f32x16 = fma scale, value, acc0
  05c9  62b21548b8e8             vfmadd231ps zmm5, zmm13, zmm16
; code:i32x16 = load_u8 [row + 16]
  05cf  62727d48317a01           vpmovzxbd zmm15, [rdx+16]
; value:f32x16 = to_float code
  05d6  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc1:f32x16 = fadd acc1, bias
  05dc  62d14c4858f6             vaddps zmm6, zmm6, zmm14
; acc1:f32x16 = fma scale, value, acc1
  05e2  62b21548b8f0             vfmadd231ps zmm6, zmm13, zmm16
; code:i32x16 = load_u8 [row + 32]
  05e8  62727d48317a02           vpmovzxbd zmm15, [rdx+32]
; value:f32x16 = to_float code
  05ef  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc2:f32x16 = fadd acc2, bias
  05f5  62d1444858fe             vaddps zmm7, zmm7, zmm14
; acc2:f32x16 = fma scale, value, acc2
  05fb  62b21548b8f8             vfmadd231ps zmm7, zmm13, zmm16
; code:i32x16 = load_u8 [row + 48]
  0601  62727d48317a03           vpmovzxbd zmm15, [rdx+48]
; value:f32x16 = to_float code
  0608  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc3:f32x16 = fadd acc3, bias
  060e  62513c4858c6             vaddps zmm8, zmm8, zmm14
; acc3:f32x16 = fma scale, value, acc3
  0614  62321548b8c0             vfmadd231ps zmm8, zmm13, zmm16
; code:i32x16 = load_u8 [row + 64]
  061a  62727d48317a04           vpmovzxbd zmm15, [rdx+64]
; value:f32x16 = to_float code
  0621  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc4:f32x16 = fadd acc4, bias
  0627  6251344858ce             vaddps zmm9, zmm9, zmm14
; acc4:f32x16 = fma scale, value, acc4
  062d  62321548b8c8             vfmadd231ps zmm9, zmm13, zmm16
; code:i32x16 = load_u8 [row + 80]
  0633  62727d48317a05           vpmovzxbd zmm15, [rdx+80]
; value:f32x16 = to_float code
  063a  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc5:f32x16 = fadd acc5, bias
  0640  62512c4858d6             vaddps zmm10, zmm10, zmm14
; acc5:f32x16 = fma scale, value, acc5
  0646  62321548b8d0             vfmadd231ps zmm10, zmm13, zmm16
; code:i32x16 = load_u8 [row + 96]
  064c  62727d48317a06           vpmovzxbd zmm15, [rdx+96]
; value:f32x16 = to_float code
  0653  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc6:f32x16 = fadd acc6, bias
  0659  6251244858de             vaddps zmm11, zmm11, zmm14
; acc6:f32x16 = fma scale, value, acc6
  065f  62321548b8d8             vfmadd231ps zmm11, zmm13, zmm16
; code:i32x16 = load_u8 [row + 112]
  0665  62727d48317a07           vpmovzxbd zmm15, [rdx+112]
; value:f32x16 = to_float code
  066c  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc7:f32x16 = fadd acc7, bias
  0672  62511c4858e6             vaddps zmm12, zmm12, zmm14
; acc7:f32x16 = fma scale, value, acc7
  0678  62321548b8e0             vfmadd231ps zmm12, zmm13, zmm16
  067e  4c39d6                   cmp rsi, r10
  0681  0f8373fdffff             jae L38
  0687  e9cbfcffff               jmp L37
; failure exits
L12:
  068c  488b45d0                 mov rax, qword ptr [rbp-48]
  0690  4c896868                 mov qword ptr [rax+104], r13
  0694  48894870                 mov qword ptr [rax+112], rcx
  0698  b801000000               mov eax, 1
  069d  e9bbfdffff               jmp L0
L28:
  06a2  488b45d0                 mov rax, qword ptr [rbp-48]
  06a6  4c896868                 mov qword ptr [rax+104], r13
  06aa  48894870                 mov qword ptr [rax+112], rcx
  06ae  b802000000               mov eax, 2
  06b3  e9a5fdffff               jmp L0
L29:
  06b8  488b45d0                 mov rax, qword ptr [rbp-48]
  06bc  4c896868                 mov qword ptr [rax+104], r13
  06c0  48894870                 mov qword ptr [rax+112], rcx
  06c4  b802000000               mov eax, 2
  06c9  e98ffdffff               jmp L0
L35:
  06ce  488b45d0                 mov rax, qword ptr [rbp-48]
  06d2  4c896868                 mov qword ptr [rax+104], r13
  06d6  48894870                 mov qword ptr [rax+112], rcx
  06da  b803000000               mov eax, 3
  06df  e979fdffff               jmp L0
; constants
