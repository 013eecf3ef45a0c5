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
  0043  4c8b6748                 mov r12, qword ptr [rdi+72]
; bag = set 0
  0047  4531ed                   xor r13d, r13d
; last_bag = add bag_count, -1
  004a  488d40ff                 lea rax, [rax-1]
  004e  488945c0                 mov qword ptr [rbp-64], rax
; subnormal:f32x4 = const subnormal
  0052  c5f8100576060000         vmovups xmm0, [L1]
; least_normal:f32x4 = const least_normal
  005a  c5f8100d7e060000         vmovups xmm1, [L2]
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
  00bf  4881fb6a690100           cmp rbx, 92522
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
  0101  0f824e050000             jb L12
; }
L11:
; one_row_end = sub index_count, pos
  0107  4d89f3                   mov r11, r14
  010a  4929cb                   sub r11, rcx
; one_row_end = add one_row_end, bag
  010d  4d01eb                   add r11, r13
; one_row_end = move_if last_bag < one_row_end ? last_bag
  0110  4c395dc0                 cmp qword ptr [rbp-64], r11
  0114  4c0f4c5dc0               cmovl r11, qword ptr [rbp-64]
; out = add out, 0
  0119  498d3424                 lea rsi, [r12]
; loop bag < one_row_end {
  011d  4d39dd                   cmp r13, r11
  0120  0f8d50010000             jge L14
L13:
; last_row = load_i64 [offsets + bag<<3 + 8]
  0126  4b8b54ef08               mov rdx, [r15+r13*8+8]
; last_row = add last_row, -1
  012b  4883c2ff                 add rdx, -1
; if last_row != pos, seldom {
  012f  4839ca                   cmp rdx, rcx
  0132  0f8517030000             jne L15
L16:
; if last_row == pos {
; if pos >= next_change, seldom {
  0138  4839f9                   cmp rcx, rdi
  013b  0f8d1f030000             jge L18
L19:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  0141  498b94c980000000         mov rdx, [r9+rcx*8+128]
; ahead = mul ahead, 136
  0149  4869d288000000           imul rdx, rdx, 136
; ahead_row = add table, ahead
  0150  4c01c2                   add rdx, r8
; prefetch L1 [ahead_row]
  0153  0f180a                   prefetcht0 [rdx]
; prefetch L1 [ahead_row + 64]
  0156  0f184a40                 prefetcht0 [rdx+64]
; prefetch L1 [ahead_row + 135]
  015a  0f188a87000000           prefetcht0 [rdx+135]
; }
L20:
; index = load_i64 [indices + pos<<3]
  0161  498b14c9                 mov rdx, [r9+rcx*8]
; fail_if index >=u row_count -> 3
  0165  4839da                   cmp rdx, rbx
  0168  0f83fd040000             jae L21
; row_offset = mul index, 136
  016e  4869d288000000           imul rdx, rdx, 136
; row = add table, row_offset
  0175  4c01c2                   add rdx, r8
; zero:f32x16 = zero
  0178  c5d057ed                 vxorps xmm5, xmm5, xmm5
; scale:f32x16 = splat_f32 [row + 128]
  017c  62f27d48587220           vpbroadcastd zmm6, [rdx+128]
; bias:f32x16 = splat_f32 [row + 132]
  0183  62f27d48587a21           vpbroadcastd zmm7, [rdx+132]
; bias:f32x16 = fadd bias, zero
  018a  62f1444858fd             vaddps zmm7, zmm7, zmm5
; code:i32x16 = load_u8 [row]
  0190  62f27d48312a             vpmovzxbd zmm5, [rdx]
; value:f32x16 = to_float code
  0196  62717c485bc5             vcvtdq2ps zmm8, zmm5
; value:f32x16 = fma scale, value, bias
  019c  62724d48a8c7             vfmadd213ps zmm8, zmm6, zmm7
; code:i32x16 = load_u8 [row + 16]
  01a2  62f27d48316a01           vpmovzxbd zmm5, [rdx+16]
; value:f32x16 = to_float code
  01a9  62717c485bcd             vcvtdq2ps zmm9, zmm5
; value:f32x16 = fma scale, value, bias
  01af  62724d48a8cf             vfmadd213ps zmm9, zmm6, zmm7
; code:i32x16 = load_u8 [row + 32]
  01b5  62f27d48316a02           vpmovzxbd zmm5, [rdx+32]
; value:f32x16 = to_float code
  01bc  62717c485bd5             vcvtdq2ps zmm10, zmm5
; value:f32x16 = fma scale, value, bias
  01c2  62724d48a8d7             vfmadd213ps zmm10, zmm6, zmm7
; code:i32x16 = load_u8 [row + 48]
  01c8  62f27d48316a03           vpmovzxbd zmm5, [rdx+48]
; value:f32x16 = to_float code
  01cf  62717c485bdd             vcvtdq2ps zmm11, zmm5
; value:f32x16 = fma scale, value, bias
  01d5  62724d48a8df             vfmadd213ps zmm11, zmm6, zmm7
; code:i32x16 = load_u8 [row + 64]
  01db  62f27d48316a04           vpmovzxbd zmm5, [rdx+64]
; value:f32x16 = to_float code
  01e2  62717c485be5             vcvtdq2ps zmm12, zmm5
; value:f32x16 = fma scale, value, bias
  01e8  62724d48a8e7             vfmadd213ps zmm12, zmm6, zmm7
; code:i32x16 = load_u8 [row + 80]
  01ee  62f27d48316a05           vpmovzxbd zmm5, [rdx+80]
; value:f32x16 = to_float code
  01f5  62717c485bed             vcvtdq2ps zmm13, zmm5
; value:f32x16 = fma scale, value, bias
  01fb  62724d48a8ef             vfmadd213ps zmm13, zmm6, zmm7
; code:i32x16 = load_u8 [row + 96]
  0201  62f27d48316a06           vpmovzxbd zmm5, [rdx+96]
; value:f32x16 = to_float code
  0208  62717c485bf5             vcvtdq2ps zmm14, zmm5
; value:f32x16 = fma scale, value, bias
  020e  62724d48a8f7             vfmadd213ps zmm14, zmm6, zmm7
; code:i32x16 = load_u8 [row + 112]
  0214  62f27d48316a07           vpmovzxbd zmm5, [rdx+112]
; value:f32x16 = to_float code
  021b  62f17c485bed             vcvtdq2ps zmm5, zmm5
; value:f32x16 = fma scale, value, bias
  0221  62f24d48a8ef             vfmadd213ps zmm5, zmm6, zmm7
; store [out] 16 lanes value
  0227  62717c481106             vmovups [rsi], zmm8
; store [out + 64] 16 lanes value
  022d  62717c48114e01           vmovups [rsi+64], zmm9
; store [out + 128] 16 lanes value
  0234  62717c48115602           vmovups [rsi+128], zmm10
; store [out + 192] 16 lanes value
  023b  62717c48115e03           vmovups [rsi+192], zmm11
; store [out + 256] 16 lanes value
  0242  62717c48116604           vmovups [rsi+256], zmm12
; store [out + 320] 16 lanes value
  0249  62717c48116e05           vmovups [rsi+320], zmm13
; store [out + 384] 16 lanes value
  0250  62717c48117606           vmovups [rsi+384], zmm14
; store [out + 448] 16 lanes value
  0257  62f17c48116e07           vmovups [rsi+448], zmm5
; out = add out, 512
  025e  4881c600020000           add rsi, 512
; bag = add bag, 1
  0265  4983c501                 add r13, 1
; pos = add pos, 1
  0269  4883c101                 add rcx, 1
; }
L17:
; }
  026d  4d39dd                   cmp r13, r11
  0270  0f8cb0feffff             jl L13
L14:
; out = add out, 0
  0276  4c8d26                   lea r12, [rsi]
; loop bag < bag_count {
  0279  4c3b6dc8                 cmp r13, qword ptr [rbp-56]
  027d  0f8db8010000             jge L23
L22:
; end = move index_count
  0283  4d89f3                   mov r11, r14
; if bag < last_bag {
  0286  4c3b6dc0                 cmp r13, qword ptr [rbp-64]
  028a  0f8d05000000             jge L25
; end = load_i64 [offsets + bag<<3 + 8]
  0290  4f8b5cef08               mov r11, [r15+r13*8+8]
; }
L25:
; fail_if end < pos -> 2
  0295  4939cb                   cmp r11, rcx
  0298  0f8ce3030000             jl L26
; fail_if index_count <u end -> 2
  029e  4d39de                   cmp r14, r11
  02a1  0f82f0030000             jb L27
; acc0:f32x16 = zero
  02a7  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc1:f32x16 = zero
  02ab  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc2:f32x16 = zero
  02af  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc3:f32x16 = zero
  02b3  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc4:f32x16 = zero
  02b8  c4413057c9               vxorps xmm9, xmm9, xmm9
; acc5:f32x16 = zero
  02bd  c4412857d2               vxorps xmm10, xmm10, xmm10
; acc6:f32x16 = zero
  02c2  c4412057db               vxorps xmm11, xmm11, xmm11
; acc7:f32x16 = zero
  02c7  c4411857e4               vxorps xmm12, xmm12, xmm12
; loop pos < end {
  02cc  4c39d9                   cmp rcx, r11
  02cf  0f8d12010000             jge L29
L28:
; if pos >= next_change, seldom {
  02d5  4839f9                   cmp rcx, rdi
  02d8  0f8d12020000             jge L30
L31:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  02de  498b94c980000000         mov rdx, [r9+rcx*8+128]
; ahead = mul ahead, 136
  02e6  4869d288000000           imul rdx, rdx, 136
; ahead_row = add table, ahead
  02ed  4c01c2                   add rdx, r8
; prefetch L1 [ahead_row]
  02f0  0f180a                   prefetcht0 [rdx]
; prefetch L1 [ahead_row + 64]
  02f3  0f184a40                 prefetcht0 [rdx+64]
; prefetch L1 [ahead_row + 135]
  02f7  0f188a87000000           prefetcht0 [rdx+135]
; }
L32:
; index = load_i64 [indices + pos<<3]
  02fe  498b14c9                 mov rdx, [r9+rcx*8]
; fail_if index >=u row_count -> 3
  0302  4839da                   cmp rdx, rbx
  0305  0f83a2030000             jae L33
; row_offset = mul index, 136
  030b  4869d288000000           imul rdx, rdx, 136
; row = add table, row_offset
  0312  4c01c2                   add rdx, r8
; scale:f32x16 = splat_f32 [row + 128]
  0315  62727d48586a20           vpbroadcastd zmm13, [rdx+128]
; bias:f32x16 = splat_f32 [row + 132]
  031c  62727d48587221           vpbroadcastd zmm14, [rdx+132]
; scale_height = bits scale
  0323  c5797eee                 vmovd esi, xmm13
; scale_height = add scale_height, -8388608
  0327  4881c6000080ff           add rsi, -8388608
; if scale_height >=u scale_limit, seldom {
  032e  4c39d6                   cmp rsi, r10
  0331  0f8349020000             jae L34
L35:
; if scale_height <u scale_limit {
; scale:f32x16 = iadd scale, exponent
  0337  62711548feec             vpaddd zmm13, zmm13, zmm4
; codes_of_four:i32x16 = load_32 [row]
  033d  62717c48103a             vmovups zmm15, [rdx]
; value:f32x16 = take_byte 2 of codes_of_four, byte_order0
  0343  62c27dc98dc7             vpermb zmm16 {k1}{z}, zmm0, zmm15
; acc0:f32x16 = fadd acc0, bias
  0349  62d1544858ee             vaddps zmm5, zmm5, zmm14
; acc0:f32x16 = fma scale, value, acc0
  034f  62b21548b8e8             vfmadd231ps zmm5, zmm13, zmm16
; acc1:f32x16 = fadd acc1, bias
  0355  62d14c4858f6             vaddps zmm6, zmm6, zmm14
; value:f32x16 = take_byte 2 of codes_of_four, byte_order2
  035b  62c26dc98dc7             vpermb zmm16 {k1}{z}, zmm2, zmm15
; acc2:f32x16 = fadd acc2, bias
  0361  62d1444858fe             vaddps zmm7, zmm7, zmm14
; value1:f32x16 = take_byte 2 of codes_of_four, byte_order1
  0367  62c275c98dcf             vpermb zmm17 {k1}{z}, zmm1, zmm15
; acc3:f32x16 = fadd acc3, bias
  036d  62513c4858c6             vaddps zmm8, zmm8, zmm14
; acc2:f32x16 = fma scale, value, acc2
  0373  62b21548b8f8             vfmadd231ps zmm7, zmm13, zmm16
; value:f32x16 = take_byte 2 of codes_of_four, byte_order3
  0379  62c265c98dc7             vpermb zmm16 {k1}{z}, zmm3, zmm15
; acc3:f32x16 = fma scale, value, acc3
  037f  62321548b8c0             vfmadd231ps zmm8, zmm13, zmm16
; acc1:f32x16 = fma scale, value1, acc1
  0385  62b21548b8f1             vfmadd231ps zmm6, zmm13, zmm17
; codes_of_four:i32x16 = load_32 [row + 64]
  038b  62717c48107a01           vmovups zmm15, [rdx+64]
; value:f32x16 = take_byte 2 of codes_of_four, byte_order0
  0392  62c27dc98dc7             vpermb zmm16 {k1}{z}, zmm0, zmm15
; acc4:f32x16 = fadd acc4, bias
  0398  6251344858ce             vaddps zmm9, zmm9, zmm14
; acc4:f32x16 = fma scale, value, acc4
  039e  62321548b8c8             vfmadd231ps zmm9, zmm13, zmm16
; acc5:f32x16 = fadd acc5, bias
  03a4  62512c4858d6             vaddps zmm10, zmm10, zmm14
; value:f32x16 = take_byte 2 of codes_of_four, byte_order2
  03aa  62c26dc98dc7             vpermb zmm16 {k1}{z}, zmm2, zmm15
; acc6:f32x16 = fadd acc6, bias
  03b0  6251244858de             vaddps zmm11, zmm11, zmm14
; value1:f32x16 = take_byte 2 of codes_of_four, byte_order1
  03b6  62c275c98dcf             vpermb zmm17 {k1}{z}, zmm1, zmm15
; acc7:f32x16 = fadd acc7, bias
  03bc  62511c4858e6             vaddps zmm12, zmm12, zmm14
; acc6:f32x16 = fma scale, value, acc6
  03c2  62321548b8d8             vfmadd231ps zmm11, zmm13, zmm16
; value:f32x16 = take_byte 2 of codes_of_four, byte_order3
  03c8  62c265c98dc7             vpermb zmm16 {k1}{z}, zmm3, zmm15
; acc7:f32x16 = fma scale, value, acc7
  03ce  62321548b8e0             vfmadd231ps zmm12, zmm13, zmm16
; acc5:f32x16 = fma scale, value1, acc5
  03d4  62321548b8d1             vfmadd231ps zmm10, zmm13, zmm17
; }
L36:
; pos = add pos, 1
  03da  4883c101                 add rcx, 1
; }
  03de  4c39d9                   cmp rcx, r11
  03e1  0f8ceefeffff             jl L28
L29:
; store [out] 16 lanes acc0
  03e7  62d17c48112c24           vmovups [r12], zmm5
; store [out + 64] 16 lanes acc1
  03ee  62d17c4811742401         vmovups [r12+64], zmm6
; store [out + 128] 16 lanes acc2
  03f6  62d17c48117c2402         vmovups [r12+128], zmm7
; store [out + 192] 16 lanes acc3
  03fe  62517c4811442403         vmovups [r12+192], zmm8
; store [out + 256] 16 lanes acc4
  0406  62517c48114c2404         vmovups [r12+256], zmm9
; store [out + 320] 16 lanes acc5
  040e  62517c4811542405         vmovups [r12+320], zmm10
; store [out + 384] 16 lanes acc6
  0416  62517c48115c2406         vmovups [r12+384], zmm11
; store [out + 448] 16 lanes acc7
  041e  62517c4811642407         vmovups [r12+448], zmm12
; out = add out, 512
  0426  4981c400020000           add r12, 512
; bag = add bag, 1
  042d  4983c501                 add r13, 1
; }
  0431  4c3b6dc8                 cmp r13, qword ptr [rbp-56]
  0435  0f8c48feffff             jl L22
L23:
; leave
  043b  31c0                     xor eax, eax
L0:
  043d  c5f877                   vzeroupper
  0440  4883c438                 add rsp, 56
  0444  415f                     pop r15
  0446  415e                     pop r14
  0448  415d                     pop r13
  044a  415c                     pop r12
  044c  5b                       pop rbx
  044d  5d                       pop rbp
  044e  c3                       ret
; seldom
L15:
; one_row_end = set 0
  044f  4531db                   xor r11d, r11d
  0452  4839ca                   cmp rdx, rcx
  0455  0f8512feffff             jne L17
  045b  e9d8fcffff               jmp L16
; seldom
L18:
; if pos >= due {
  0460  483b4db8                 cmp rcx, qword ptr [rbp-72]
  0464  0f8c67000000             jl L38
; burst_end = add pos, 192
  046a  488d81c0000000           lea rax, [rcx+192]
  0471  488945a8                 mov qword ptr [rbp-88], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0475  4c3975a8                 cmp qword ptr [rbp-88], r14
  0479  490f4dc6                 cmovge rax, r14
  047d  488945a8                 mov qword ptr [rbp-88], rax
; fetching = move fetched
  0481  488b7da0                 mov rdi, qword ptr [rbp-96]
; fetching = move_if fetching < pos ? pos
  0485  4839cf                   cmp rdi, rcx
  0488  480f4cf9                 cmovl rdi, rcx
; loop fetching < burst_end {
  048c  483b7da8                 cmp rdi, qword ptr [rbp-88]
  0490  0f8d29000000             jge L40
L39:
; ahead = load_i64 [indices + fetching<<3]
  0496  498b14f9                 mov rdx, [r9+rdi*8]
; ahead = mul ahead, 136
  049a  4869d288000000           imul rdx, rdx, 136
; prefetch L2 [table + ahead]
  04a1  410f181410               prefetcht1 [r8+rdx]
; prefetch L2 [table + ahead + 64]
  04a6  410f18541040             prefetcht1 [r8+rdx+64]
; prefetch L2 [table + ahead + 135]
  04ac  410f18941087000000       prefetcht1 [r8+rdx+135]
; fetching = add fetching, 1
  04b5  4883c701                 add rdi, 1
; }
  04b9  483b7da8                 cmp rdi, qword ptr [rbp-88]
  04bd  7cd7                     short jl L39
L40:
; fetched = move fetching
  04bf  4889f8                   mov rax, rdi
  04c2  488945a0                 mov qword ptr [rbp-96], rax
; due = add pos, 128
  04c6  488d8180000000           lea rax, [rcx+128]
  04cd  488945b8                 mov qword ptr [rbp-72], rax
; }
L38:
; next_change = move near_end
  04d1  488b7db0                 mov rdi, qword ptr [rbp-80]
; next_change = move_if due < near_end ? due
  04d5  488b45b8                 mov rax, qword ptr [rbp-72]
  04d9  483b45b0                 cmp rax, qword ptr [rbp-80]
  04dd  480f4c7db8               cmovl rdi, qword ptr [rbp-72]
  04e2  4839f9                   cmp rcx, rdi
  04e5  0f8d76fcffff             jge L20
  04eb  e951fcffff               jmp L19
; seldom
L30:
; if pos >= due {
  04f0  483b4db8                 cmp rcx, qword ptr [rbp-72]
  04f4  0f8c67000000             jl L42
; burst_end = add pos, 192
  04fa  488d81c0000000           lea rax, [rcx+192]
  0501  488945a8                 mov qword ptr [rbp-88], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0505  4c3975a8                 cmp qword ptr [rbp-88], r14
  0509  490f4dc6                 cmovge rax, r14
  050d  488945a8                 mov qword ptr [rbp-88], rax
; fetching = move fetched
  0511  488b7da0                 mov rdi, qword ptr [rbp-96]
; fetching = move_if fetching < pos ? pos
  0515  4839cf                   cmp rdi, rcx
  0518  480f4cf9                 cmovl rdi, rcx
; loop fetching < burst_end {
  051c  483b7da8                 cmp rdi, qword ptr [rbp-88]
  0520  0f8d29000000             jge L44
L43:
; ahead = load_i64 [indices + fetching<<3]
  0526  498b14f9                 mov rdx, [r9+rdi*8]
; ahead = mul ahead, 136
  052a  4869d288000000           imul rdx, rdx, 136
; prefetch L2 [table + ahead]
  0531  410f181410               prefetcht1 [r8+rdx]
; prefetch L2 [table + ahead + 64]
  0536  410f18541040             prefetcht1 [r8+rdx+64]
; prefetch L2 [table + ahead + 135]
  053c  410f18941087000000       prefetcht1 [r8+rdx+135]
; fetching = add fetching, 1
  0545  4883c701                 add rdi, 1
; }
  0549  483b7da8                 cmp rdi, qword ptr [rbp-88]
  054d  7cd7                     short jl L43
L44:
; fetched = move fetching
  054f  4889f8                   mov rax, rdi
  0552  488945a0                 mov qword ptr [rbp-96], rax
; due = add pos, 128
  0556  488d8180000000           lea rax, [rcx+128]
  055d  488945b8                 mov qword ptr [rbp-72], rax
; }
L42:
; next_change = move near_end
  0561  488b7db0                 mov rdi, qword ptr [rbp-80]
; next_change = move_if due < near_end ? due
  0565  488b45b8                 mov rax, qword ptr [rbp-72]
  0569  483b45b0                 cmp rax, qword ptr [rbp-80]
  056d  480f4c7db8               cmovl rdi, qword ptr [rbp-72]
  0572  4839f9                   cmp rcx, rdi
  0575  0f8d83fdffff             jge L32
  057b  e95efdffff               jmp L31
; seldom
L34:
; code:i32x16 = load_u8 [row]
  0580  62727d48313a             vpmovzxbd zmm15, [rdx]
; value:f32x16 = to_float code
  0586  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc0:f32x16 = fadd acc0, bias
  058c  62d1544858ee             vaddps zmm5, zmm5, zmm14
; acc0:f32x16 = fma scale, value, acc0
  0592  62b21548b8e8             vfmadd231ps zmm5, zmm13, zmm16
; code:i32x16 = load_u8 [row + 16]
  0598  62727d48317a01           vpmovzxbd zmm15, [rdx+16]
; value:f32x16 = to_float code
  059f  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc1:f32x16 = fadd acc1, bias
  05a5  62d14c4858f6             vaddps zmm6, zmm6, zmm14
; acc1:f32x16 = fma scale, value, acc1
  05ab  62b21548b8f0             vfmadd231ps zmm6, zmm13, zmm16
; code:i32x16 = load_u8 [row + 32]
  05b1  62727d48317a02           vpmovzxbd zmm15, [rdx+32]
; value:f32x16 = to_float code
  05b8  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc2:f32x16 = fadd acc2, bias
  05be  62d1444858fe             vaddps zmm7, zmm7, zmm14
; acc2:f32x16 = fma scale, value, acc2
  05c4  62b21548b8f8             vfmadd231ps zmm7, zmm13, zmm16
; code:i32x16 = load_u8 [row + 48]
  05ca  62727d48317a03           vpmovzxbd zmm15, [rdx+48]
; value:f32x16 = to_float code
  05d1  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc3:f32x16 = fadd acc3, bias
  05d7  62513c4858c6             vaddps zmm8, zmm8, zmm14
; acc3:f32x16 = fma scale, value, acc3
  05dd  62321548b8c0             vfmadd231ps zmm8, zmm13, zmm16
; code:i32x16 = load_u8 [row + 64]
  05e3  62727d48317a04           vpmovzxbd zmm15, [rdx+64]
; value:f32x16 = to_float code
  05ea  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc4:f32x16 = fadd acc4, bias
  05f0  6251344858ce             vaddps zmm9, zmm9, zmm14
; acc4:f32x16 = fma scale, value, acc4
  05f6  62321548b8c8             vfmadd231ps zmm9, zmm13, zmm16
; code:i32x16 = load_u8 [row + 80]
  05fc  62727d48317a05           vpmovzxbd zmm15, [rdx+80]
; value:f32x16 = to_float code
  0603  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc5:f32x16 = fadd acc5, bias
  0609  62512c4858d6             vaddps zmm10, zmm10, zmm14
; acc5:f32x16 = fma scale, value, acc5
  060f  62321548b8d0             vfmadd231ps zmm10, zmm13, zmm16
; code:i32x16 = load_u8 [row + 96]
  0615  62727d48317a06           vpmovzxbd zmm15, [rdx+96]
; value:f32x16 = to_float code
  061c  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc6:f32x16 = fadd acc6, bias
  0622  6251244858de             vaddps zmm11, zmm11, zmm14
; acc6:f32x16 = fma scale, value, acc6
  0628  62321548b8d8             vfmadd231ps zmm11, zmm13, zmm16
; code:i32x16 = load_u8 [row + 112]
  062e  62727d48317a07           vpmovzxbd zmm15, [rdx+112]
; value:f32x16 = to_float code
  0635  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc7:f32x16 = fadd acc7, bias
  063b  62511c4858e6             vaddps zmm12, zmm12, zmm14
; acc7:f32x16 = fma scale, value, acc7
  0641  62321548b8e0             vfmadd231ps zmm12, zmm13, zmm16
  0647  4c39d6                   cmp rsi, r10
  064a  0f838afdffff             jae L36
  0650  e9e2fcffff               jmp L35
; failure exits
L12:
  0655  488b45d0                 mov rax, qword ptr [rbp-48]
  0659  4c896868                 mov qword ptr [rax+104], r13
  065d  48894870                 mov qword ptr [rax+112], rcx
  0661  b801000000               mov eax, 1
  0666  e9d2fdffff               jmp L0
L21:
  066b  488b45d0                 mov rax, qword ptr [rbp-48]
  066f  4c896868                 mov qword ptr [rax+104], r13
  0673  48894870                 mov qword ptr [rax+112], rcx
  0677  b803000000               mov eax, 3
  067c  e9bcfdffff               jmp L0
L26:
  0681  488b45d0                 mov rax, qword ptr [rbp-48]
  0685  4c896868                 mov qword ptr [rax+104], r13
  0689  48894870                 mov qword ptr [rax+112], rcx
  068d  b802000000               mov eax, 2
  0692  e9a6fdffff               jmp L0
L27:
  0697  488b45d0                 mov rax, qword ptr [rbp-48]
  069b  4c896868                 mov qword ptr [rax+104], r13
  069f  48894870                 mov qword ptr [rax+112], rcx
  06a3  b802000000               mov eax, 2
  06a8  e990fdffff               jmp L0
L33:
  06ad  488b45d0                 mov rax, qword ptr [rbp-48]
  06b1  4c896868                 mov qword ptr [rax+104], r13
  06b5  48894870                 mov qword ptr [rax+112], rcx
  06b9  b803000000               mov eax, 3
  06be  e97afdffff               jmp L0
; constants
