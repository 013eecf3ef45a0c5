; spec      embedding_bag bits=8 dim=128 index=i64 offset=i64
; target    avx512+subnormals (x86-64)
; numerics  reference
; bytes     2112
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
  002b  4c8b6708                 mov r12, qword ptr [rdi+8]
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
  0043  4c8b5f48                 mov r11, qword ptr [rdi+72]
; bag = set 0
  0047  4531ed                   xor r13d, r13d
; last_bag = add bag_count, -1
  004a  488d40ff                 lea rax, [rax-1]
  004e  488945c0                 mov qword ptr [rbp-64], rax
; subnormal:f32x4 = const subnormal
  0052  c5f8100566060000         vmovups xmm0, [L1]
; least_normal:f32x4 = const least_normal
  005a  c5f8100d6e060000         vmovups xmm1, [L2]
; subnormal:f32x4 = fadd subnormal, least_normal
  0062  c5f858c1                 vaddps xmm0, xmm0, xmm1
; scale_limit = bits subnormal
  0066  c4c1797ec2               vmovd r10d, xmm0
; scale_limit = add scale_limit, -8388608
  006b  4981c2000080ff           add r10, -8388608
; scale_limit = mul scale_limit, 242
  0072  4d69d2f2000000           imul r10, r10, 242
; byte_order0:i32x16 = const byte_order
  0079  62f17c4810057d060000     vmovups zmm0, [L3]
; byte_order1:i32x16 = const byte_order
  0083  62f17c48100db3060000     vmovups zmm1, [L4]
; byte_order2:i32x16 = const byte_order
  008d  62f17c481015e9060000     vmovups zmm2, [L5]
; byte_order3:i32x16 = const byte_order
  0097  62f17c48101d1f070000     vmovups zmm3, [L6]
; exponent:i32x16 = const exponent
  00a1  62f17c48102555070000     vmovups zmm4, [L7]
; near_end = add index_count, -16
  00ab  498d46f0                 lea rax, [r14-16]
  00af  488945b0                 mov qword ptr [rbp-80], rax
; fetched = set 0
  00b3  31c0                     xor eax, eax
  00b5  488945a0                 mov qword ptr [rbp-96], rax
; due = set 0
  00b9  31c0                     xor eax, eax
  00bb  488945b8                 mov qword ptr [rbp-72], rax
; if row_count < 92522 {
  00bf  4981fc6a690100           cmp r12, 92522
  00c6  0f8d0e000000             jge L9
; due = set 9223372036854775807
  00cc  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  00d6  488945b8                 mov qword ptr [rbp-72], rax
; }
L9:
; next_change = move near_end
  00da  488b7db0                 mov rdi, qword ptr [rbp-80]
; next_change = move_if due < near_end ? due
  00de  488b45b8                 mov rax, qword ptr [rbp-72]
  00e2  483b45b0                 cmp rax, qword ptr [rbp-80]
  00e6  480f4c7db8               cmovl rdi, qword ptr [rbp-72]
; pos = set 0
  00eb  31c9                     xor ecx, ecx
; pos = move bag
  00ed  4c89e9                   mov rcx, r13
; if bag < bag_count {
  00f0  4c3b6dc8                 cmp r13, qword ptr [rbp-56]
  00f4  0f8d0d000000             jge L11
; pos = load_i64 [offsets + bag<<3]
  00fa  4b8b0cef                 mov rcx, [r15+r13*8]
; fail_if index_count <u pos -> 1
  00fe  4939ce                   cmp r14, rcx
  0101  0f8246050000             jb L12
; }
L11:
; one_row_end = sub index_count, pos
  0107  4c89f6                   mov rsi, r14
  010a  4829ce                   sub rsi, rcx
; one_row_end = add one_row_end, bag
  010d  4c01ee                   add rsi, r13
; one_row_end = move_if last_bag < one_row_end ? last_bag
  0110  483975c0                 cmp qword ptr [rbp-64], rsi
  0114  480f4c75c0               cmovl rsi, qword ptr [rbp-64]
; loop bag < one_row_end {
  0119  4939f5                   cmp r13, rsi
  011c  0f8d50010000             jge L14
L13:
; end = load_i64 [offsets + bag<<3 + 8]
  0122  4b8b5cef08               mov rbx, [r15+r13*8+8]
; end = add end, -1
  0127  4883c3ff                 add rbx, -1
; if end != pos, seldom {
  012b  4839cb                   cmp rbx, rcx
  012e  0f8514030000             jne L15
L16:
; if end == pos {
; if pos >= next_change, seldom {
  0134  4839f9                   cmp rcx, rdi
  0137  0f8d1b030000             jge L18
L19:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  013d  498b94c980000000         mov rdx, [r9+rcx*8+128]
; ahead = mul ahead, 136
  0145  4869d288000000           imul rdx, rdx, 136
; ahead_row = add table, ahead
  014c  4c01c2                   add rdx, r8
; prefetch L1 [ahead_row]
  014f  0f180a                   prefetcht0 [rdx]
; prefetch L1 [ahead_row + 64]
  0152  0f184a40                 prefetcht0 [rdx+64]
; prefetch L1 [ahead_row + 135]
  0156  0f188a87000000           prefetcht0 [rdx+135]
; }
L20:
; index = load_i64 [indices + pos<<3]
  015d  498b14c9                 mov rdx, [r9+rcx*8]
; fail_if index >=u row_count -> 3
  0161  4c39e2                   cmp rdx, r12
  0164  0f83f9040000             jae L21
; row_offset = mul index, 136
  016a  4869d288000000           imul rdx, rdx, 136
; row = add table, row_offset
  0171  4c01c2                   add rdx, r8
; zero:f32x16 = zero
  0174  c5d057ed                 vxorps xmm5, xmm5, xmm5
; scale:f32x16 = splat_f32 [row + 128]
  0178  62f27d48587220           vpbroadcastd zmm6, [rdx+128]
; bias:f32x16 = splat_f32 [row + 132]
  017f  62f27d48587a21           vpbroadcastd zmm7, [rdx+132]
; bias:f32x16 = fadd bias, zero
  0186  62f1444858fd             vaddps zmm7, zmm7, zmm5
; code:i32x16 = load_u8 [row]
  018c  62f27d48312a             vpmovzxbd zmm5, [rdx]
; value:f32x16 = to_float code
  0192  62717c485bc5             vcvtdq2ps zmm8, zmm5
; value:f32x16 = fma scale, value, bias
  0198  62724d48a8c7             vfmadd213ps zmm8, zmm6, zmm7
; code:i32x16 = load_u8 [row + 16]
  019e  62f27d48316a01           vpmovzxbd zmm5, [rdx+16]
; value:f32x16 = to_float code
  01a5  62717c485bcd             vcvtdq2ps zmm9, zmm5
; value:f32x16 = fma scale, value, bias
  01ab  62724d48a8cf             vfmadd213ps zmm9, zmm6, zmm7
; code:i32x16 = load_u8 [row + 32]
  01b1  62f27d48316a02           vpmovzxbd zmm5, [rdx+32]
; value:f32x16 = to_float code
  01b8  62717c485bd5             vcvtdq2ps zmm10, zmm5
; value:f32x16 = fma scale, value, bias
  01be  62724d48a8d7             vfmadd213ps zmm10, zmm6, zmm7
; code:i32x16 = load_u8 [row + 48]
  01c4  62f27d48316a03           vpmovzxbd zmm5, [rdx+48]
; value:f32x16 = to_float code
  01cb  62717c485bdd             vcvtdq2ps zmm11, zmm5
; value:f32x16 = fma scale, value, bias
  01d1  62724d48a8df             vfmadd213ps zmm11, zmm6, zmm7
; code:i32x16 = load_u8 [row + 64]
  01d7  62f27d48316a04           vpmovzxbd zmm5, [rdx+64]
; value:f32x16 = to_float code
  01de  62717c485be5             vcvtdq2ps zmm12, zmm5
; value:f32x16 = fma scale, value, bias
  01e4  62724d48a8e7             vfmadd213ps zmm12, zmm6, zmm7
; code:i32x16 = load_u8 [row + 80]
  01ea  62f27d48316a05           vpmovzxbd zmm5, [rdx+80]
; value:f32x16 = to_float code
  01f1  62717c485bed             vcvtdq2ps zmm13, zmm5
; value:f32x16 = fma scale, value, bias
  01f7  62724d48a8ef             vfmadd213ps zmm13, zmm6, zmm7
; code:i32x16 = load_u8 [row + 96]
  01fd  62f27d48316a06           vpmovzxbd zmm5, [rdx+96]
; value:f32x16 = to_float code
  0204  62717c485bf5             vcvtdq2ps zmm14, zmm5
; value:f32x16 = fma scale, value, bias
  020a  62724d48a8f7             vfmadd213ps zmm14, zmm6, zmm7
; code:i32x16 = load_u8 [row + 112]
  0210  62f27d48316a07           vpmovzxbd zmm5, [rdx+112]
; value:f32x16 = to_float code
  0217  62f17c485bed             vcvtdq2ps zmm5, zmm5
; value:f32x16 = fma scale, value, bias
  021d  62f24d48a8ef             vfmadd213ps zmm5, zmm6, zmm7
; store [out] 16 lanes value
  0223  62517c481103             vmovups [r11], zmm8
; store [out + 64] 16 lanes value
  0229  62517c48114b01           vmovups [r11+64], zmm9
; store [out + 128] 16 lanes value
  0230  62517c48115302           vmovups [r11+128], zmm10
; store [out + 192] 16 lanes value
  0237  62517c48115b03           vmovups [r11+192], zmm11
; store [out + 256] 16 lanes value
  023e  62517c48116304           vmovups [r11+256], zmm12
; store [out + 320] 16 lanes value
  0245  62517c48116b05           vmovups [r11+320], zmm13
; store [out + 384] 16 lanes value
  024c  62517c48117306           vmovups [r11+384], zmm14
; store [out + 448] 16 lanes value
  0253  62d17c48116b07           vmovups [r11+448], zmm5
; out = add out, 512
  025a  4981c300020000           add r11, 512
; bag = add bag, 1
  0261  4983c501                 add r13, 1
; pos = add pos, 1
  0265  4883c101                 add rcx, 1
; }
L17:
; }
  0269  4939f5                   cmp r13, rsi
  026c  0f8cb0feffff             jl L13
L14:
; loop bag < bag_count {
  0272  4c3b6dc8                 cmp r13, qword ptr [rbp-56]
  0276  0f8db8010000             jge L23
L22:
; end = move index_count
  027c  4c89f3                   mov rbx, r14
; if bag < last_bag {
  027f  4c3b6dc0                 cmp r13, qword ptr [rbp-64]
  0283  0f8d05000000             jge L25
; end = load_i64 [offsets + bag<<3 + 8]
  0289  4b8b5cef08               mov rbx, [r15+r13*8+8]
; }
L25:
; fail_if end < pos -> 2
  028e  4839cb                   cmp rbx, rcx
  0291  0f8ce2030000             jl L26
; fail_if index_count <u end -> 2
  0297  4939de                   cmp r14, rbx
  029a  0f82ef030000             jb L27
; acc0:f32x16 = zero
  02a0  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc1:f32x16 = zero
  02a4  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc2:f32x16 = zero
  02a8  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc3:f32x16 = zero
  02ac  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc4:f32x16 = zero
  02b1  c4413057c9               vxorps xmm9, xmm9, xmm9
; acc5:f32x16 = zero
  02b6  c4412857d2               vxorps xmm10, xmm10, xmm10
; acc6:f32x16 = zero
  02bb  c4412057db               vxorps xmm11, xmm11, xmm11
; acc7:f32x16 = zero
  02c0  c4411857e4               vxorps xmm12, xmm12, xmm12
; loop pos < end {
  02c5  4839d9                   cmp rcx, rbx
  02c8  0f8d1a010000             jge L29
L28:
; if pos >= next_change, seldom {
  02ce  4839f9                   cmp rcx, rdi
  02d1  0f8d11020000             jge L30
L31:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  02d7  498b94c980000000         mov rdx, [r9+rcx*8+128]
; ahead = mul ahead, 136
  02df  4869d288000000           imul rdx, rdx, 136
; ahead_row = add table, ahead
  02e6  4c01c2                   add rdx, r8
; prefetch L1 [ahead_row]
  02e9  0f180a                   prefetcht0 [rdx]
; prefetch L1 [ahead_row + 64]
  02ec  0f184a40                 prefetcht0 [rdx+64]
; prefetch L1 [ahead_row + 135]
  02f0  0f188a87000000           prefetcht0 [rdx+135]
; }
L32:
; index = load_i64 [indices + pos<<3]
  02f7  498b14c9                 mov rdx, [r9+rcx*8]
; fail_if index >=u row_count -> 3
  02fb  4c39e2                   cmp rdx, r12
  02fe  0f83a1030000             jae L33
; row_offset = mul index, 136
  0304  4869d288000000           imul rdx, rdx, 136
; row = add table, row_offset
  030b  498d3410                 lea rsi, [r8+rdx]
; scale:f32x16 = splat_f32 [row + 128]
  030f  62727d48586e20           vpbroadcastd zmm13, [rsi+128]
; bias:f32x16 = splat_f32 [row + 132]
  0316  62727d48587621           vpbroadcastd zmm14, [rsi+132]
; scale_height = bits scale
  031d  c5797eea                 vmovd edx, xmm13
; scale_height = and scale_height, 2147483647
  0321  4881e2ffffff7f           and rdx, 2147483647
; scale_height = add scale_height, -8388608
  0328  4881c2000080ff           add rdx, -8388608
; if scale_height >=u scale_limit, seldom {
  032f  4c39d2                   cmp rdx, r10
  0332  0f8340020000             jae L34
L35:
; if scale_height <u scale_limit {
; scale:f32x16 = iadd scale, exponent
  0338  62711548feec             vpaddd zmm13, zmm13, zmm4
; codes_of_four:i32x16 = load_32 [row]
  033e  62717c48103e             vmovups zmm15, [rsi]
; value:f32x16 = take_byte 2 of codes_of_four, byte_order0
  0344  62c27dc98dc7             vpermb zmm16 {k1}{z}, zmm0, zmm15
; acc0:f32x16 = fadd acc0, bias
  034a  62d1544858ee             vaddps zmm5, zmm5, zmm14
; acc0:f32x16 = fma scale, value, acc0
  0350  62b21548b8e8             vfmadd231ps zmm5, zmm13, zmm16
; acc1:f32x16 = fadd acc1, bias
  0356  62d14c4858f6             vaddps zmm6, zmm6, zmm14
; value:f32x16 = take_byte 2 of codes_of_four, byte_order2
  035c  62c26dc98dc7             vpermb zmm16 {k1}{z}, zmm2, zmm15
; acc2:f32x16 = fadd acc2, bias
  0362  62d1444858fe             vaddps zmm7, zmm7, zmm14
; value1:f32x16 = take_byte 2 of codes_of_four, byte_order1
  0368  62c275c98dcf             vpermb zmm17 {k1}{z}, zmm1, zmm15
; acc3:f32x16 = fadd acc3, bias
  036e  62513c4858c6             vaddps zmm8, zmm8, zmm14
; acc2:f32x16 = fma scale, value, acc2
  0374  62b21548b8f8             vfmadd231ps zmm7, zmm13, zmm16
; value:f32x16 = take_byte 2 of codes_of_four, byte_order3
  037a  62c265c98dc7             vpermb zmm16 {k1}{z}, zmm3, zmm15
; acc3:f32x16 = fma scale, value, acc3
  0380  62321548b8c0             vfmadd231ps zmm8, zmm13, zmm16
; acc1:f32x16 = fma scale, value1, acc1
  0386  62b21548b8f1             vfmadd231ps zmm6, zmm13, zmm17
; codes_of_four:i32x16 = load_32 [row + 64]
  038c  62717c48107e01           vmovups zmm15, [rsi+64]
; value:f32x16 = take_byte 2 of codes_of_four, byte_order0
  0393  62c27dc98dc7             vpermb zmm16 {k1}{z}, zmm0, zmm15
; acc4:f32x16 = fadd acc4, bias
  0399  6251344858ce             vaddps zmm9, zmm9, zmm14
; acc4:f32x16 = fma scale, value, acc4
  039f  62321548b8c8             vfmadd231ps zmm9, zmm13, zmm16
; acc5:f32x16 = fadd acc5, bias
  03a5  62512c4858d6             vaddps zmm10, zmm10, zmm14
; value:f32x16 = take_byte 2 of codes_of_four, byte_order2
  03ab  62c26dc98dc7             vpermb zmm16 {k1}{z}, zmm2, zmm15
; acc6:f32x16 = fadd acc6, bias
  03b1  6251244858de             vaddps zmm11, zmm11, zmm14
; value1:f32x16 = take_byte 2 of codes_of_four, byte_order1
  03b7  62c275c98dcf             vpermb zmm17 {k1}{z}, zmm1, zmm15
; acc7:f32x16 = fadd acc7, bias
  03bd  62511c4858e6             vaddps zmm12, zmm12, zmm14
; acc6:f32x16 = fma scale, value, acc6
  03c3  62321548b8d8             vfmadd231ps zmm11, zmm13, zmm16
; value:f32x16 = take_byte 2 of codes_of_four, byte_order3
  03c9  62c265c98dc7             vpermb zmm16 {k1}{z}, zmm3, zmm15
; acc7:f32x16 = fma scale, value, acc7
  03cf  62321548b8e0             vfmadd231ps zmm12, zmm13, zmm16
; acc5:f32x16 = fma scale, value1, acc5
  03d5  62321548b8d1             vfmadd231ps zmm10, zmm13, zmm17
; }
L36:
; pos = add pos, 1
  03db  4883c101                 add rcx, 1
; }
  03df  4839d9                   cmp rcx, rbx
  03e2  0f8ce6feffff             jl L28
L29:
; store [out] 16 lanes acc0
  03e8  62d17c48112b             vmovups [r11], zmm5
; store [out + 64] 16 lanes acc1
  03ee  62d17c48117301           vmovups [r11+64], zmm6
; store [out + 128] 16 lanes acc2
  03f5  62d17c48117b02           vmovups [r11+128], zmm7
; store [out + 192] 16 lanes acc3
  03fc  62517c48114303           vmovups [r11+192], zmm8
; store [out + 256] 16 lanes acc4
  0403  62517c48114b04           vmovups [r11+256], zmm9
; store [out + 320] 16 lanes acc5
  040a  62517c48115305           vmovups [r11+320], zmm10
; store [out + 384] 16 lanes acc6
  0411  62517c48115b06           vmovups [r11+384], zmm11
; store [out + 448] 16 lanes acc7
  0418  62517c48116307           vmovups [r11+448], zmm12
; out = add out, 512
  041f  4981c300020000           add r11, 512
; bag = add bag, 1
  0426  4983c501                 add r13, 1
; }
  042a  4c3b6dc8                 cmp r13, qword ptr [rbp-56]
  042e  0f8c48feffff             jl L22
L23:
; leave
  0434  31c0                     xor eax, eax
L0:
  0436  c5f877                   vzeroupper
  0439  4883c438                 add rsp, 56
  043d  415f                     pop r15
  043f  415e                     pop r14
  0441  415d                     pop r13
  0443  415c                     pop r12
  0445  5b                       pop rbx
  0446  5d                       pop rbp
  0447  c3                       ret
; seldom
L15:
; one_row_end = set 0
  0448  31f6                     xor esi, esi
  044a  4839cb                   cmp rbx, rcx
  044d  0f8516feffff             jne L17
  0453  e9dcfcffff               jmp L16
; seldom
L18:
; if pos >= due {
  0458  483b4db8                 cmp rcx, qword ptr [rbp-72]
  045c  0f8c67000000             jl L38
; burst_end = add pos, 192
  0462  488d81c0000000           lea rax, [rcx+192]
  0469  488945a8                 mov qword ptr [rbp-88], rax
; burst_end = move_if burst_end >= index_count ? index_count
  046d  4c3975a8                 cmp qword ptr [rbp-88], r14
  0471  490f4dc6                 cmovge rax, r14
  0475  488945a8                 mov qword ptr [rbp-88], rax
; fetching = move fetched
  0479  488b7da0                 mov rdi, qword ptr [rbp-96]
; fetching = move_if fetching < pos ? pos
  047d  4839cf                   cmp rdi, rcx
  0480  480f4cf9                 cmovl rdi, rcx
; loop fetching < burst_end {
  0484  483b7da8                 cmp rdi, qword ptr [rbp-88]
  0488  0f8d29000000             jge L40
L39:
; ahead = load_i64 [indices + fetching<<3]
  048e  498b14f9                 mov rdx, [r9+rdi*8]
; ahead = mul ahead, 136
  0492  4869d288000000           imul rdx, rdx, 136
; prefetch L2 [table + ahead]
  0499  410f181410               prefetcht1 [r8+rdx]
; prefetch L2 [table + ahead + 64]
  049e  410f18541040             prefetcht1 [r8+rdx+64]
; prefetch L2 [table + ahead + 135]
  04a4  410f18941087000000       prefetcht1 [r8+rdx+135]
; fetching = add fetching, 1
  04ad  4883c701                 add rdi, 1
; }
  04b1  483b7da8                 cmp rdi, qword ptr [rbp-88]
  04b5  7cd7                     short jl L39
L40:
; fetched = move fetching
  04b7  4889f8                   mov rax, rdi
  04ba  488945a0                 mov qword ptr [rbp-96], rax
; due = add pos, 128
  04be  488d8180000000           lea rax, [rcx+128]
  04c5  488945b8                 mov qword ptr [rbp-72], rax
; }
L38:
; next_change = move near_end
  04c9  488b7db0                 mov rdi, qword ptr [rbp-80]
; next_change = move_if due < near_end ? due
  04cd  488b45b8                 mov rax, qword ptr [rbp-72]
  04d1  483b45b0                 cmp rax, qword ptr [rbp-80]
  04d5  480f4c7db8               cmovl rdi, qword ptr [rbp-72]
  04da  4839f9                   cmp rcx, rdi
  04dd  0f8d7afcffff             jge L20
  04e3  e955fcffff               jmp L19
; seldom
L30:
; if pos >= due {
  04e8  483b4db8                 cmp rcx, qword ptr [rbp-72]
  04ec  0f8c67000000             jl L42
; burst_end = add pos, 192
  04f2  488d81c0000000           lea rax, [rcx+192]
  04f9  488945a8                 mov qword ptr [rbp-88], rax
; burst_end = move_if burst_end >= index_count ? index_count
  04fd  4c3975a8                 cmp qword ptr [rbp-88], r14
  0501  490f4dc6                 cmovge rax, r14
  0505  488945a8                 mov qword ptr [rbp-88], rax
; fetching = move fetched
  0509  488b7da0                 mov rdi, qword ptr [rbp-96]
; fetching = move_if fetching < pos ? pos
  050d  4839cf                   cmp rdi, rcx
  0510  480f4cf9                 cmovl rdi, rcx
; loop fetching < burst_end {
  0514  483b7da8                 cmp rdi, qword ptr [rbp-88]
  0518  0f8d29000000             jge L44
L43:
; ahead = load_i64 [indices + fetching<<3]
  051e  498b14f9                 mov rdx, [r9+rdi*8]
; ahead = mul ahead, 136
  0522  4869d288000000           imul rdx, rdx, 136
; prefetch L2 [table + ahead]
  0529  410f181410               prefetcht1 [r8+rdx]
; prefetch L2 [table + ahead + 64]
  052e  410f18541040             prefetcht1 [r8+rdx+64]
; prefetch L2 [table + ahead + 135]
  0534  410f18941087000000       prefetcht1 [r8+rdx+135]
; fetching = add fetching, 1
  053d  4883c701                 add rdi, 1
; }
  0541  483b7da8                 cmp rdi, qword ptr [rbp-88]
  0545  7cd7                     short jl L43
L44:
; fetched = move fetching
  0547  4889f8                   mov rax, rdi
  054a  488945a0                 mov qword ptr [rbp-96], rax
; due = add pos, 128
  054e  488d8180000000           lea rax, [rcx+128]
  0555  488945b8                 mov qword ptr [rbp-72], rax
; }
L42:
; next_change = move near_end
  0559  488b7db0                 mov rdi, qword ptr [rbp-80]
; next_change = move_if due < near_end ? due
  055d  488b45b8                 mov rax, qword ptr [rbp-72]
  0561  483b45b0                 cmp rax, qword ptr [rbp-80]
  0565  480f4c7db8               cmovl rdi, qword ptr [rbp-72]
  056a  4839f9                   cmp rcx, rdi
  056d  0f8d84fdffff             jge L32
  0573  e95ffdffff               jmp L31
; seldom
L34:
; code:i32x16 = load_u8 [row]
  0578  62727d48313e             vpmovzxbd zmm15, [rsi]
; value:f32x16 = to_float code
  057e  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc0:f32x16 = fadd acc0, bias
  0584  62d1544858ee             vaddps zmm5, zmm5, zmm14
; acc0:f32x16 = fma scale, value, acc0
  058a  62b21548b8e8             vfmadd231ps zmm5, zmm13, zmm16
; code:i32x16 = load_u8 [row + 16]
  0590  62727d48317e01           vpmovzxbd zmm15, [rsi+16]
; value:f32x16 = to_float code
  0597  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc1:f32x16 = fadd acc1, bias
  059d  62d14c4858f6             vaddps zmm6, zmm6, zmm14
; acc1:f32x16 = fma scale, value, acc1
  05a3  62b21548b8f0             vfmadd231ps zmm6, zmm13, zmm16
; code:i32x16 = load_u8 [row + 32]
  05a9  62727d48317e02           vpmovzxbd zmm15, [rsi+32]
; value:f32x16 = to_float code
  05b0  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc2:f32x16 = fadd acc2, bias
  05b6  62d1444858fe             vaddps zmm7, zmm7, zmm14
; acc2:f32x16 = fma scale, value, acc2
  05bc  62b21548b8f8             vfmadd231ps zmm7, zmm13, zmm16
; code:i32x16 = load_u8 [row + 48]
  05c2  62727d48317e03           vpmovzxbd zmm15, [rsi+48]
; value:f32x16 = to_float code
  05c9  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc3:f32x16 = fadd acc3, bias
  05cf  62513c4858c6             vaddps zmm8, zmm8, zmm14
; acc3:f32x16 = fma scale, value, acc3
  05d5  62321548b8c0             vfmadd231ps zmm8, zmm13, zmm16
; code:i32x16 = load_u8 [row + 64]
  05db  62727d48317e04           vpmovzxbd zmm15, [rsi+64]
; value:f32x16 = to_float code
  05e2  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc4:f32x16 = fadd acc4, bias
  05e8  6251344858ce             vaddps zmm9, zmm9, zmm14
; acc4:f32x16 = fma scale, value, acc4
  05ee  62321548b8c8             vfmadd231ps zmm9, zmm13, zmm16
; code:i32x16 = load_u8 [row + 80]
  05f4  62727d48317e05           vpmovzxbd zmm15, [rsi+80]
; value:f32x16 = to_float code
  05fb  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc5:f32x16 = fadd acc5, bias
  0601  62512c4858d6             vaddps zmm10, zmm10, zmm14
; acc5:f32x16 = fma scale, value, acc5
  0607  62321548b8d0             vfmadd231ps zmm10, zmm13, zmm16
; code:i32x16 = load_u8 [row + 96]
  060d  62727d48317e06           vpmovzxbd zmm15, [rsi+96]
; value:f32x16 = to_float code
  0614  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc6:f32x16 = fadd acc6, bias
  061a  6251244858de             vaddps zmm11, zmm11, zmm14
; acc6:f32x16 = fma scale, value, acc6
  0620  62321548b8d8             vfmadd231ps zmm11, zmm13, zmm16
; code:i32x16 = load_u8 [row + 112]
  0626  62727d48317e07           vpmovzxbd zmm15, [rsi+112]
; value:f32x16 = to_float code
  062d  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc7:f32x16 = fadd acc7, bias
  0633  62511c4858e6             vaddps zmm12, zmm12, zmm14
; acc7:f32x16 = fma scale, value, acc7
  0639  62321548b8e0             vfmadd231ps zmm12, zmm13, zmm16
  063f  4c39d2                   cmp rdx, r10
  0642  0f8393fdffff             jae L36
  0648  e9ebfcffff               jmp L35
; failure exits
L12:
  064d  488b45d0                 mov rax, qword ptr [rbp-48]
  0651  4c896868                 mov qword ptr [rax+104], r13
  0655  48894870                 mov qword ptr [rax+112], rcx
  0659  b801000000               mov eax, 1
  065e  e9d3fdffff               jmp L0
L21:
  0663  488b45d0                 mov rax, qword ptr [rbp-48]
  0667  4c896868                 mov qword ptr [rax+104], r13
  066b  48894870                 mov qword ptr [rax+112], rcx
  066f  b803000000               mov eax, 3
  0674  e9bdfdffff               jmp L0
L26:
  0679  488b45d0                 mov rax, qword ptr [rbp-48]
  067d  4c896868                 mov qword ptr [rax+104], r13
  0681  48894870                 mov qword ptr [rax+112], rcx
  0685  b802000000               mov eax, 2
  068a  e9a7fdffff               jmp L0
L27:
  068f  488b45d0                 mov rax, qword ptr [rbp-48]
  0693  4c896868                 mov qword ptr [rax+104], r13
  0697  48894870                 mov qword ptr [rax+112], rcx
  069b  b802000000               mov eax, 2
  06a0  e991fdffff               jmp L0
L33:
  06a5  488b45d0                 mov rax, qword ptr [rbp-48]
  06a9  4c896868                 mov qword ptr [rax+104], r13
  06ad  48894870                 mov qword ptr [rax+112], rcx
  06b1  b803000000               mov eax, 3
  06b6  e97bfdffff               jmp L0
; constants
