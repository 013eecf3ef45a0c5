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
  0011  4883ec40                 sub rsp, 64
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
  0043  4c8b5748                 mov r10, qword ptr [rdi+72]
; bag = set 0
  0047  4531ed                   xor r13d, r13d
; last_bag = add bag_count, -1
  004a  488d40ff                 lea rax, [rax-1]
  004e  488945c0                 mov qword ptr [rbp-64], rax
; subnormal:f32x4 = const subnormal
  0052  c5f8100586060000         vmovups xmm0, [L1]
; factor:f32x4 = const factor
  005a  c5f8100d8e060000         vmovups xmm1, [L2]
; subnormal:f32x4 = fmul subnormal, factor
  0062  c5f859c1                 vmulps xmm0, xmm0, xmm1
; scale_limit = bits subnormal
  0066  c4c1797ec3               vmovd r11d, xmm0
; byte_order0:i32x16 = const byte_order
  006b  62f17c4810058b060000     vmovups zmm0, [L3]
; byte_order1:i32x16 = const byte_order
  0075  62f17c48100dc1060000     vmovups zmm1, [L4]
; byte_order2:i32x16 = const byte_order
  007f  62f17c481015f7060000     vmovups zmm2, [L5]
; byte_order3:i32x16 = const byte_order
  0089  62f17c48101d2d070000     vmovups zmm3, [L6]
; exponent:i32x16 = const exponent
  0093  62f17c48102563070000     vmovups zmm4, [L7]
; near_end = add index_count, -16
  009d  498d46f0                 lea rax, [r14-16]
  00a1  488945a8                 mov qword ptr [rbp-88], rax
; fetched = set 0
  00a5  31c0                     xor eax, eax
  00a7  48894598                 mov qword ptr [rbp-104], rax
; due = set 0
  00ab  31c0                     xor eax, eax
  00ad  488945b0                 mov qword ptr [rbp-80], rax
; if row_count < 92522 {
  00b1  4981fc6a690100           cmp r12, 92522
  00b8  0f8d0e000000             jge L9
; due = set 9223372036854775807
  00be  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  00c8  488945b0                 mov qword ptr [rbp-80], rax
; }
L9:
; next_change = move near_end
  00cc  488b7da8                 mov rdi, qword ptr [rbp-88]
; next_change = move_if due < near_end ? due
  00d0  488b45b0                 mov rax, qword ptr [rbp-80]
  00d4  483b45a8                 cmp rax, qword ptr [rbp-88]
  00d8  480f4c7db0               cmovl rdi, qword ptr [rbp-80]
; pos = set 0
  00dd  31c9                     xor ecx, ecx
; pos = move bag
  00df  4c89e9                   mov rcx, r13
; if bag < bag_count {
  00e2  4c3b6dc8                 cmp r13, qword ptr [rbp-56]
  00e6  0f8d0d000000             jge L11
; pos = load_i64 [offsets + bag<<3]
  00ec  4b8b0cef                 mov rcx, [r15+r13*8]
; fail_if pos >u index_count -> 1
  00f0  4c39f1                   cmp rcx, r14
  00f3  0f876c050000             ja L12
; }
L11:
; one_row_end = sub index_count, pos
  00f9  4c89f6                   mov rsi, r14
  00fc  4829ce                   sub rsi, rcx
; one_row_end = add one_row_end, bag
  00ff  4c01ee                   add rsi, r13
; one_row_end = move_if last_bag < one_row_end ? last_bag
  0102  483975c0                 cmp qword ptr [rbp-64], rsi
  0106  480f4c75c0               cmovl rsi, qword ptr [rbp-64]
; loop bag < one_row_end {
  010b  4939f5                   cmp r13, rsi
  010e  0f8d50010000             jge L14
L13:
; end = load_i64 [offsets + bag<<3 + 8]
  0114  4b8b5cef08               mov rbx, [r15+r13*8+8]
; end = add end, -1
  0119  4883c3ff                 add rbx, -1
; if end != pos, seldom {
  011d  4839cb                   cmp rbx, rcx
  0120  0f8514030000             jne L15
L16:
; if end == pos {
; if pos >= next_change, seldom {
  0126  4839f9                   cmp rcx, rdi
  0129  0f8d1b030000             jge L18
L19:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  012f  498b94c980000000         mov rdx, [r9+rcx*8+128]
; ahead = mul ahead, 136
  0137  4869d288000000           imul rdx, rdx, 136
; ahead_row = add table, ahead
  013e  4c01c2                   add rdx, r8
; prefetch L1 [ahead_row]
  0141  0f180a                   prefetcht0 [rdx]
; prefetch L1 [ahead_row + 64]
  0144  0f184a40                 prefetcht0 [rdx+64]
; prefetch L1 [ahead_row + 135]
  0148  0f188a87000000           prefetcht0 [rdx+135]
; }
L20:
; index = load_i64 [indices + pos<<3]
  014f  498b14c9                 mov rdx, [r9+rcx*8]
; fail_if index >=u row_count -> 3
  0153  4c39e2                   cmp rdx, r12
  0156  0f831f050000             jae L21
; row_offset = mul index, 136
  015c  4869d288000000           imul rdx, rdx, 136
; row = add table, row_offset
  0163  4c01c2                   add rdx, r8
; zero:f32x16 = zero
  0166  c5d057ed                 vxorps xmm5, xmm5, xmm5
; scale:f32x16 = splat_f32 [row + 128]
  016a  62f27d48587220           vpbroadcastd zmm6, [rdx+128]
; bias:f32x16 = splat_f32 [row + 132]
  0171  62f27d48587a21           vpbroadcastd zmm7, [rdx+132]
; bias:f32x16 = fadd bias, zero
  0178  62f1444858fd             vaddps zmm7, zmm7, zmm5
; code:i32x16 = load_u8 [row]
  017e  62f27d48312a             vpmovzxbd zmm5, [rdx]
; value:f32x16 = to_float code
  0184  62717c485bc5             vcvtdq2ps zmm8, zmm5
; value:f32x16 = fma scale, value, bias
  018a  62724d48a8c7             vfmadd213ps zmm8, zmm6, zmm7
; code:i32x16 = load_u8 [row + 16]
  0190  62f27d48316a01           vpmovzxbd zmm5, [rdx+16]
; value:f32x16 = to_float code
  0197  62717c485bcd             vcvtdq2ps zmm9, zmm5
; value:f32x16 = fma scale, value, bias
  019d  62724d48a8cf             vfmadd213ps zmm9, zmm6, zmm7
; code:i32x16 = load_u8 [row + 32]
  01a3  62f27d48316a02           vpmovzxbd zmm5, [rdx+32]
; value:f32x16 = to_float code
  01aa  62717c485bd5             vcvtdq2ps zmm10, zmm5
; value:f32x16 = fma scale, value, bias
  01b0  62724d48a8d7             vfmadd213ps zmm10, zmm6, zmm7
; code:i32x16 = load_u8 [row + 48]
  01b6  62f27d48316a03           vpmovzxbd zmm5, [rdx+48]
; value:f32x16 = to_float code
  01bd  62717c485bdd             vcvtdq2ps zmm11, zmm5
; value:f32x16 = fma scale, value, bias
  01c3  62724d48a8df             vfmadd213ps zmm11, zmm6, zmm7
; code:i32x16 = load_u8 [row + 64]
  01c9  62f27d48316a04           vpmovzxbd zmm5, [rdx+64]
; value:f32x16 = to_float code
  01d0  62717c485be5             vcvtdq2ps zmm12, zmm5
; value:f32x16 = fma scale, value, bias
  01d6  62724d48a8e7             vfmadd213ps zmm12, zmm6, zmm7
; code:i32x16 = load_u8 [row + 80]
  01dc  62f27d48316a05           vpmovzxbd zmm5, [rdx+80]
; value:f32x16 = to_float code
  01e3  62717c485bed             vcvtdq2ps zmm13, zmm5
; value:f32x16 = fma scale, value, bias
  01e9  62724d48a8ef             vfmadd213ps zmm13, zmm6, zmm7
; code:i32x16 = load_u8 [row + 96]
  01ef  62f27d48316a06           vpmovzxbd zmm5, [rdx+96]
; value:f32x16 = to_float code
  01f6  62717c485bf5             vcvtdq2ps zmm14, zmm5
; value:f32x16 = fma scale, value, bias
  01fc  62724d48a8f7             vfmadd213ps zmm14, zmm6, zmm7
; code:i32x16 = load_u8 [row + 112]
  0202  62f27d48316a07           vpmovzxbd zmm5, [rdx+112]
; value:f32x16 = to_float code
  0209  62f17c485bed             vcvtdq2ps zmm5, zmm5
; value:f32x16 = fma scale, value, bias
  020f  62f24d48a8ef             vfmadd213ps zmm5, zmm6, zmm7
; store [out] 16 lanes value
  0215  62517c481102             vmovups [r10], zmm8
; store [out + 64] 16 lanes value
  021b  62517c48114a01           vmovups [r10+64], zmm9
; store [out + 128] 16 lanes value
  0222  62517c48115202           vmovups [r10+128], zmm10
; store [out + 192] 16 lanes value
  0229  62517c48115a03           vmovups [r10+192], zmm11
; store [out + 256] 16 lanes value
  0230  62517c48116204           vmovups [r10+256], zmm12
; store [out + 320] 16 lanes value
  0237  62517c48116a05           vmovups [r10+320], zmm13
; store [out + 384] 16 lanes value
  023e  62517c48117206           vmovups [r10+384], zmm14
; store [out + 448] 16 lanes value
  0245  62d17c48116a07           vmovups [r10+448], zmm5
; out = add out, 512
  024c  4981c200020000           add r10, 512
; bag = add bag, 1
  0253  4983c501                 add r13, 1
; pos = add pos, 1
  0257  4883c101                 add rcx, 1
; }
L17:
; }
  025b  4939f5                   cmp r13, rsi
  025e  0f8cb0feffff             jl L13
L14:
; loop bag < bag_count {
  0264  4c3b6dc8                 cmp r13, qword ptr [rbp-56]
  0268  0f8db8010000             jge L23
L22:
; end = move index_count
  026e  4c89f3                   mov rbx, r14
; if bag < last_bag {
  0271  4c3b6dc0                 cmp r13, qword ptr [rbp-64]
  0275  0f8d05000000             jge L25
; end = load_i64 [offsets + bag<<3 + 8]
  027b  4b8b5cef08               mov rbx, [r15+r13*8+8]
; }
L25:
; fail_if end < pos -> 2
  0280  4839cb                   cmp rbx, rcx
  0283  0f8c08040000             jl L26
; fail_if end >u index_count -> 2
  0289  4c39f3                   cmp rbx, r14
  028c  0f8715040000             ja L27
; acc0:f32x16 = zero
  0292  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc1:f32x16 = zero
  0296  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc2:f32x16 = zero
  029a  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc3:f32x16 = zero
  029e  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc4:f32x16 = zero
  02a3  c4413057c9               vxorps xmm9, xmm9, xmm9
; acc5:f32x16 = zero
  02a8  c4412857d2               vxorps xmm10, xmm10, xmm10
; acc6:f32x16 = zero
  02ad  c4412057db               vxorps xmm11, xmm11, xmm11
; acc7:f32x16 = zero
  02b2  c4411857e4               vxorps xmm12, xmm12, xmm12
; loop pos < end {
  02b7  4839d9                   cmp rcx, rbx
  02ba  0f8d1a010000             jge L29
L28:
; if pos >= next_change, seldom {
  02c0  4839f9                   cmp rcx, rdi
  02c3  0f8d24020000             jge L30
L31:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  02c9  498b94c980000000         mov rdx, [r9+rcx*8+128]
; ahead = mul ahead, 136
  02d1  4869d288000000           imul rdx, rdx, 136
; ahead_row = add table, ahead
  02d8  4c01c2                   add rdx, r8
; prefetch L1 [ahead_row]
  02db  0f180a                   prefetcht0 [rdx]
; prefetch L1 [ahead_row + 64]
  02de  0f184a40                 prefetcht0 [rdx+64]
; prefetch L1 [ahead_row + 135]
  02e2  0f188a87000000           prefetcht0 [rdx+135]
; }
L32:
; index = load_i64 [indices + pos<<3]
  02e9  498b14c9                 mov rdx, [r9+rcx*8]
; fail_if index >=u row_count -> 3
  02ed  4c39e2                   cmp rdx, r12
  02f0  0f83c7030000             jae L33
; row_offset = mul index, 136
  02f6  4869d288000000           imul rdx, rdx, 136
; row = add table, row_offset
  02fd  498d3410                 lea rsi, [r8+rdx]
; scale:f32x16 = splat_f32 [row + 128]
  0301  62727d48586e20           vpbroadcastd zmm13, [rsi+128]
; bias:f32x16 = splat_f32 [row + 132]
  0308  62727d48587621           vpbroadcastd zmm14, [rsi+132]
; scale_height = bits scale
  030f  c5797eea                 vmovd edx, xmm13
; scale_height = and scale_height, 2147483647
  0313  4881e2ffffff7f           and rdx, 2147483647
; scale_height = add scale_height, -8388608
  031a  4881c2000080ff           add rdx, -8388608
; if scale_height >=u scale_limit, seldom {
  0321  4c39da                   cmp rdx, r11
  0324  0f8366020000             jae L34
L35:
; if scale_height <u scale_limit {
; scale:f32x16 = iadd scale, exponent
  032a  62711548feec             vpaddd zmm13, zmm13, zmm4
; codes_of_four:i32x16 = load_32 [row]
  0330  62717c48103e             vmovups zmm15, [rsi]
; value:f32x16 = take_byte 2 of codes_of_four, byte_order0
  0336  62c27dc98dc7             vpermb zmm16 {k1}{z}, zmm0, zmm15
; acc0:f32x16 = fadd acc0, bias
  033c  62d1544858ee             vaddps zmm5, zmm5, zmm14
; acc0:f32x16 = fma scale, value, acc0
  0342  62b21548b8e8             vfmadd231ps zmm5, zmm13, zmm16
; acc1:f32x16 = fadd acc1, bias
  0348  62d14c4858f6             vaddps zmm6, zmm6, zmm14
; value:f32x16 = take_byte 2 of codes_of_four, byte_order2
  034e  62c26dc98dc7             vpermb zmm16 {k1}{z}, zmm2, zmm15
; acc2:f32x16 = fadd acc2, bias
  0354  62d1444858fe             vaddps zmm7, zmm7, zmm14
; value1:f32x16 = take_byte 2 of codes_of_four, byte_order1
  035a  62c275c98dcf             vpermb zmm17 {k1}{z}, zmm1, zmm15
; acc3:f32x16 = fadd acc3, bias
  0360  62513c4858c6             vaddps zmm8, zmm8, zmm14
; acc2:f32x16 = fma scale, value, acc2
  0366  62b21548b8f8             vfmadd231ps zmm7, zmm13, zmm16
; value:f32x16 = take_byte 2 of codes_of_four, byte_order3
  036c  62c265c98dc7             vpermb zmm16 {k1}{z}, zmm3, zmm15
; acc3:f32x16 = fma scale, value, acc3
  0372  62321548b8c0             vfmadd231ps zmm8, zmm13, zmm16
; acc1:f32x16 = fma scale, value1, acc1
  0378  62b21548b8f1             vfmadd231ps zmm6, zmm13, zmm17
; codes_of_four:i32x16 = load_32 [row + 64]
  037e  62717c48107e01           vmovups zmm15, [rsi+64]
; value:f32x16 = take_byte 2 of codes_of_four, byte_order0
  0385  62c27dc98dc7             vpermb zmm16 {k1}{z}, zmm0, zmm15
; acc4:f32x16 = fadd acc4, bias
  038b  6251344858ce             vaddps zmm9, zmm9, zmm14
; acc4:f32x16 = fma scale, value, acc4
  0391  62321548b8c8             vfmadd231ps zmm9, zmm13, zmm16
; acc5:f32x16 = fadd acc5, bias
  0397  62512c4858d6             vaddps zmm10, zmm10, zmm14
; value:f32x16 = take_byte 2 of codes_of_four, byte_order2
  039d  62c26dc98dc7             vpermb zmm16 {k1}{z}, zmm2, zmm15
; acc6:f32x16 = fadd acc6, bias
  03a3  6251244858de             vaddps zmm11, zmm11, zmm14
; value1:f32x16 = take_byte 2 of codes_of_four, byte_order1
  03a9  62c275c98dcf             vpermb zmm17 {k1}{z}, zmm1, zmm15
; acc7:f32x16 = fadd acc7, bias
  03af  62511c4858e6             vaddps zmm12, zmm12, zmm14
; acc6:f32x16 = fma scale, value, acc6
  03b5  62321548b8d8             vfmadd231ps zmm11, zmm13, zmm16
; value:f32x16 = take_byte 2 of codes_of_four, byte_order3
  03bb  62c265c98dc7             vpermb zmm16 {k1}{z}, zmm3, zmm15
; acc7:f32x16 = fma scale, value, acc7
  03c1  62321548b8e0             vfmadd231ps zmm12, zmm13, zmm16
; acc5:f32x16 = fma scale, value1, acc5
  03c7  62321548b8d1             vfmadd231ps zmm10, zmm13, zmm17
; }
L36:
; pos = add pos, 1
  03cd  4883c101                 add rcx, 1
; }
  03d1  4839d9                   cmp rcx, rbx
  03d4  0f8ce6feffff             jl L28
L29:
; store [out] 16 lanes acc0
  03da  62d17c48112a             vmovups [r10], zmm5
; store [out + 64] 16 lanes acc1
  03e0  62d17c48117201           vmovups [r10+64], zmm6
; store [out + 128] 16 lanes acc2
  03e7  62d17c48117a02           vmovups [r10+128], zmm7
; store [out + 192] 16 lanes acc3
  03ee  62517c48114203           vmovups [r10+192], zmm8
; store [out + 256] 16 lanes acc4
  03f5  62517c48114a04           vmovups [r10+256], zmm9
; store [out + 320] 16 lanes acc5
  03fc  62517c48115205           vmovups [r10+320], zmm10
; store [out + 384] 16 lanes acc6
  0403  62517c48115a06           vmovups [r10+384], zmm11
; store [out + 448] 16 lanes acc7
  040a  62517c48116207           vmovups [r10+448], zmm12
; out = add out, 512
  0411  4981c200020000           add r10, 512
; bag = add bag, 1
  0418  4983c501                 add r13, 1
; }
  041c  4c3b6dc8                 cmp r13, qword ptr [rbp-56]
  0420  0f8c48feffff             jl L22
L23:
; leave
  0426  31c0                     xor eax, eax
L0:
  0428  c5f877                   vzeroupper
  042b  4883c440                 add rsp, 64
  042f  415f                     pop r15
  0431  415e                     pop r14
  0433  415d                     pop r13
  0435  415c                     pop r12
  0437  5b                       pop rbx
  0438  5d                       pop rbp
  0439  c3                       ret
; seldom
L15:
; one_row_end = set 0
  043a  31f6                     xor esi, esi
  043c  4839cb                   cmp rbx, rcx
  043f  0f8516feffff             jne L17
  0445  e9dcfcffff               jmp L16
; seldom
L18:
; if pos >= due {
  044a  483b4db0                 cmp rcx, qword ptr [rbp-80]
  044e  0f8c7a000000             jl L38
; burst_end = add pos, 192
  0454  488d81c0000000           lea rax, [rcx+192]
  045b  488945a0                 mov qword ptr [rbp-96], rax
; burst_end = move_if burst_end >= index_count ? index_count
  045f  4c3975a0                 cmp qword ptr [rbp-96], r14
  0463  490f4dc6                 cmovge rax, r14
  0467  488945a0                 mov qword ptr [rbp-96], rax
; fetching = move fetched
  046b  488b4598                 mov rax, qword ptr [rbp-104]
  046f  488945b8                 mov qword ptr [rbp-72], rax
; fetching = move_if fetching < pos ? pos
  0473  48394db8                 cmp qword ptr [rbp-72], rcx
  0477  480f4cc1                 cmovl rax, rcx
  047b  488945b8                 mov qword ptr [rbp-72], rax
; loop fetching < burst_end {
  047f  483b45a0                 cmp rax, qword ptr [rbp-96]
  0483  0f8d32000000             jge L40
L39:
; ahead = load_i64 [indices + fetching<<3]
  0489  488b45b8                 mov rax, qword ptr [rbp-72]
  048d  498b14c1                 mov rdx, [r9+rax*8]
; ahead = mul ahead, 136
  0491  4869d288000000           imul rdx, rdx, 136
; prefetch L2 [table + ahead]
  0498  410f181410               prefetcht1 [r8+rdx]
; prefetch L2 [table + ahead + 64]
  049d  410f18541040             prefetcht1 [r8+rdx+64]
; prefetch L2 [table + ahead + 135]
  04a3  410f18941087000000       prefetcht1 [r8+rdx+135]
; fetching = add fetching, 1
  04ac  488345b801               add qword ptr [rbp-72], 1
; }
  04b1  488b45b8                 mov rax, qword ptr [rbp-72]
  04b5  483b45a0                 cmp rax, qword ptr [rbp-96]
  04b9  7cce                     short jl L39
L40:
; fetched = move fetching
  04bb  488b45b8                 mov rax, qword ptr [rbp-72]
  04bf  48894598                 mov qword ptr [rbp-104], rax
; due = add pos, 128
  04c3  488d8180000000           lea rax, [rcx+128]
  04ca  488945b0                 mov qword ptr [rbp-80], rax
; }
L38:
; next_change = move near_end
  04ce  488b7da8                 mov rdi, qword ptr [rbp-88]
; next_change = move_if due < near_end ? due
  04d2  488b45b0                 mov rax, qword ptr [rbp-80]
  04d6  483b45a8                 cmp rax, qword ptr [rbp-88]
  04da  480f4c7db0               cmovl rdi, qword ptr [rbp-80]
  04df  4839f9                   cmp rcx, rdi
  04e2  0f8d67fcffff             jge L20
  04e8  e942fcffff               jmp L19
; seldom
L30:
; if pos >= due {
  04ed  483b4db0                 cmp rcx, qword ptr [rbp-80]
  04f1  0f8c7a000000             jl L42
; burst_end = add pos, 192
  04f7  488d81c0000000           lea rax, [rcx+192]
  04fe  488945a0                 mov qword ptr [rbp-96], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0502  4c3975a0                 cmp qword ptr [rbp-96], r14
  0506  490f4dc6                 cmovge rax, r14
  050a  488945a0                 mov qword ptr [rbp-96], rax
; fetching = move fetched
  050e  488b4598                 mov rax, qword ptr [rbp-104]
  0512  488945b8                 mov qword ptr [rbp-72], rax
; fetching = move_if fetching < pos ? pos
  0516  48394db8                 cmp qword ptr [rbp-72], rcx
  051a  480f4cc1                 cmovl rax, rcx
  051e  488945b8                 mov qword ptr [rbp-72], rax
; loop fetching < burst_end {
  0522  483b45a0                 cmp rax, qword ptr [rbp-96]
  0526  0f8d32000000             jge L44
L43:
; ahead = load_i64 [indices + fetching<<3]
  052c  488b45b8                 mov rax, qword ptr [rbp-72]
  0530  498b14c1                 mov rdx, [r9+rax*8]
; ahead = mul ahead, 136
  0534  4869d288000000           imul rdx, rdx, 136
; prefetch L2 [table + ahead]
  053b  410f181410               prefetcht1 [r8+rdx]
; prefetch L2 [table + ahead + 64]
  0540  410f18541040             prefetcht1 [r8+rdx+64]
; prefetch L2 [table + ahead + 135]
  0546  410f18941087000000       prefetcht1 [r8+rdx+135]
; fetching = add fetching, 1
  054f  488345b801               add qword ptr [rbp-72], 1
; }
  0554  488b45b8                 mov rax, qword ptr [rbp-72]
  0558  483b45a0                 cmp rax, qword ptr [rbp-96]
  055c  7cce                     short jl L43
L44:
; fetched = move fetching
  055e  488b45b8                 mov rax, qword ptr [rbp-72]
  0562  48894598                 mov qword ptr [rbp-104], rax
; due = add pos, 128
  0566  488d8180000000           lea rax, [rcx+128]
  056d  488945b0                 mov qword ptr [rbp-80], rax
; }
L42:
; next_change = move near_end
  0571  488b7da8                 mov rdi, qword ptr [rbp-88]
; next_change = move_if due < near_end ? due
  0575  488b45b0                 mov rax, qword ptr [rbp-80]
  0579  483b45a8                 cmp rax, qword ptr [rbp-88]
  057d  480f4c7db0               cmovl rdi, qword ptr [rbp-80]
  0582  4839f9                   cmp rcx, rdi
  0585  0f8d5efdffff             jge L32
  058b  e939fdffff               jmp L31
; seldom
L34:
; code:i32x16 = load_u8 [row]
  0590  62727d48313e             vpmovzxbd zmm15, [rsi]
; value:f32x16 = to_float code
  0596  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc0:f32x16 = fadd acc0, bias
  059c  62d1544858ee             vaddps zmm5, zmm5, zmm14
; acc0:f32x16 = fma scale, value, acc0
  05a2  62b21548b8e8             vfmadd231ps zmm5, zmm13, zmm16
; code:i32x16 = load_u8 [row + 16]
  05a8  62727d48317e01           vpmovzxbd zmm15, [rsi+16]
; value:f32x16 = to_float code
  05af  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc1:f32x16 = fadd acc1, bias
  05b5  62d14c4858f6             vaddps zmm6, zmm6, zmm14
; acc1:f32x16 = fma scale, value, acc1
  05bb  62b21548b8f0             vfmadd231ps zmm6, zmm13, zmm16
; code:i32x16 = load_u8 [row + 32]
  05c1  62727d48317e02           vpmovzxbd zmm15, [rsi+32]
; value:f32x16 = to_float code
  05c8  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc2:f32x16 = fadd acc2, bias
  05ce  62d1444858fe             vaddps zmm7, zmm7, zmm14
; acc2:f32x16 = fma scale, value, acc2
  05d4  62b21548b8f8             vfmadd231ps zmm7, zmm13, zmm16
; code:i32x16 = load_u8 [row + 48]
  05da  62727d48317e03           vpmovzxbd zmm15, [rsi+48]
; value:f32x16 = to_float code
  05e1  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc3:f32x16 = fadd acc3, bias
  05e7  62513c4858c6             vaddps zmm8, zmm8, zmm14
; acc3:f32x16 = fma scale, value, acc3
  05ed  62321548b8c0             vfmadd231ps zmm8, zmm13, zmm16
; code:i32x16 = load_u8 [row + 64]
  05f3  62727d48317e04           vpmovzxbd zmm15, [rsi+64]
; value:f32x16 = to_float code
  05fa  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc4:f32x16 = fadd acc4, bias
  0600  6251344858ce             vaddps zmm9, zmm9, zmm14
; acc4:f32x16 = fma scale, value, acc4
  0606  62321548b8c8             vfmadd231ps zmm9, zmm13, zmm16
; code:i32x16 = load_u8 [row + 80]
  060c  62727d48317e05           vpmovzxbd zmm15, [rsi+80]
; value:f32x16 = to_float code
  0613  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc5:f32x16 = fadd acc5, bias
  0619  62512c4858d6             vaddps zmm10, zmm10, zmm14
; acc5:f32x16 = fma scale, value, acc5
  061f  62321548b8d0             vfmadd231ps zmm10, zmm13, zmm16
; code:i32x16 = load_u8 [row + 96]
  0625  62727d48317e06           vpmovzxbd zmm15, [rsi+96]
; value:f32x16 = to_float code
  062c  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc6:f32x16 = fadd acc6, bias
  0632  6251244858de             vaddps zmm11, zmm11, zmm14
; acc6:f32x16 = fma scale, value, acc6
  0638  62321548b8d8             vfmadd231ps zmm11, zmm13, zmm16
; code:i32x16 = load_u8 [row + 112]
  063e  62727d48317e07           vpmovzxbd zmm15, [rsi+112]
; value:f32x16 = to_float code
  0645  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc7:f32x16 = fadd acc7, bias
  064b  62511c4858e6             vaddps zmm12, zmm12, zmm14
; acc7:f32x16 = fma scale, value, acc7
  0651  62321548b8e0             vfmadd231ps zmm12, zmm13, zmm16
  0657  4c39da                   cmp rdx, r11
  065a  0f836dfdffff             jae L36
  0660  e9c5fcffff               jmp L35
; failure exits
L12:
  0665  488b45d0                 mov rax, qword ptr [rbp-48]
  0669  4c896858                 mov qword ptr [rax+88], r13
  066d  48894860                 mov qword ptr [rax+96], rcx
  0671  b801000000               mov eax, 1
  0676  e9adfdffff               jmp L0
L21:
  067b  488b45d0                 mov rax, qword ptr [rbp-48]
  067f  4c896858                 mov qword ptr [rax+88], r13
  0683  48894860                 mov qword ptr [rax+96], rcx
  0687  b803000000               mov eax, 3
  068c  e997fdffff               jmp L0
L26:
  0691  488b45d0                 mov rax, qword ptr [rbp-48]
  0695  4c896858                 mov qword ptr [rax+88], r13
  0699  48894860                 mov qword ptr [rax+96], rcx
  069d  b802000000               mov eax, 2
  06a2  e981fdffff               jmp L0
L27:
  06a7  488b45d0                 mov rax, qword ptr [rbp-48]
  06ab  4c896858                 mov qword ptr [rax+88], r13
  06af  48894860                 mov qword ptr [rax+96], rcx
  06b3  b802000000               mov eax, 2
  06b8  e96bfdffff               jmp L0
L33:
  06bd  488b45d0                 mov rax, qword ptr [rbp-48]
  06c1  4c896858                 mov qword ptr [rax+88], r13
  06c5  48894860                 mov qword ptr [rax+96], rcx
  06c9  b803000000               mov eax, 3
  06ce  e955fdffff               jmp L0
; constants
