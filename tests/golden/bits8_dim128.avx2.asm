; spec      embedding_bag bits=8 dim=128 index=i64 offset=i64
; target    avx2 (x86-64)
; numerics  reference
; bytes     917
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
; table = arg table
  0019  4c8b07                   mov r8, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b5708                 mov r10, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b4f10                 mov r9, qword ptr [rdi+16]
; index_count = arg index_count
  0024  488b4718                 mov rax, qword ptr [rdi+24]
  0028  488945c8                 mov qword ptr [rbp-56], rax
; bag_count = arg bag_count
  002c  488b4728                 mov rax, qword ptr [rdi+40]
  0030  488945c0                 mov qword ptr [rbp-64], rax
; offsets = arg offsets
  0034  488b4720                 mov rax, qword ptr [rdi+32]
  0038  488945b0                 mov qword ptr [rbp-80], rax
; out = arg output
  003c  488b5f48                 mov rbx, qword ptr [rdi+72]
; bag = set 0
  0040  4531f6                   xor r14d, r14d
; last_bag = add bag_count, -1
  0043  488b45c0                 mov rax, qword ptr [rbp-64]
  0047  488d40ff                 lea rax, [rax-1]
  004b  488945a8                 mov qword ptr [rbp-88], rax
; near_end = add index_count, -16
  004f  488b45c8                 mov rax, qword ptr [rbp-56]
  0053  4c8d58f0                 lea r11, [rax-16]
; fetched = set 0
  0057  31c0                     xor eax, eax
  0059  48894598                 mov qword ptr [rbp-104], rax
; due = set 0
  005d  31c0                     xor eax, eax
  005f  488945a0                 mov qword ptr [rbp-96], rax
; if row_count < 185043 {
  0063  4981fad3d20200           cmp r10, 185043
  006a  0f8d0e000000             jge L2
; due = set 9223372036854775807
  0070  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  007a  488945a0                 mov qword ptr [rbp-96], rax
; }
L2:
; short_bags = mul bag_count, 5
  007e  486b4dc005               imul rcx, qword ptr [rbp-64], 5
; if index_count < short_bags {
  0083  48394dc8                 cmp qword ptr [rbp-56], rcx
  0087  0f8d0e000000             jge L4
; due = set 9223372036854775807
  008d  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  0097  488945a0                 mov qword ptr [rbp-96], rax
; }
L4:
; pos = set 0
  009b  31f6                     xor esi, esi
; begin = move bag
  009d  4d89f5                   mov r13, r14
; if bag < bag_count {
  00a0  4c3b75c0                 cmp r14, qword ptr [rbp-64]
  00a4  0f8d12000000             jge L6
; begin = load_i64 [offsets + bag<<3]
  00aa  488b45b0                 mov rax, qword ptr [rbp-80]
  00ae  4e8b2cf0                 mov r13, [rax+r14*8]
; fail_if begin >u index_count -> 1
  00b2  4c3b6dc8                 cmp r13, qword ptr [rbp-56]
  00b6  0f8781020000             ja L7
; }
L6:
; loop bag < bag_count {
  00bc  4c3b75c0                 cmp r14, qword ptr [rbp-64]
  00c0  0f8dfc010000             jge L9
L8:
; end = move index_count
  00c6  488b7dc8                 mov rdi, qword ptr [rbp-56]
; if bag < last_bag {
  00ca  4c3b75a8                 cmp r14, qword ptr [rbp-88]
  00ce  0f8d09000000             jge L11
; end = load_i64 [offsets + bag<<3 + 8]
  00d4  488b45b0                 mov rax, qword ptr [rbp-80]
  00d8  4a8b7cf008               mov rdi, [rax+r14*8+8]
; }
L11:
; fail_if end < begin -> 2
  00dd  4c39ef                   cmp rdi, r13
  00e0  0f8c6d020000             jl L12
; fail_if end >u index_count -> 2
  00e6  483b7dc8                 cmp rdi, qword ptr [rbp-56]
  00ea  0f8779020000             ja L13
; next_column = set 0
  00f0  4531e4                   xor r12d, r12d
; loop next_column < 128 {
  00f3  4981fc80000000           cmp r12, 128
  00fa  0f8daa010000             jge L15
L14:
; column = min next_column, 64
  0100  48c7c040000000           mov rax, 64
  0107  4c39e0                   cmp rax, r12
  010a  490f4fc4                 cmovg rax, r12
  010e  4889c2                   mov rdx, rax
; acc0:f32x8 = zero
  0111  c5f857c0                 vxorps xmm0, xmm0, xmm0
; acc1:f32x8 = zero
  0115  c5f057c9                 vxorps xmm1, xmm1, xmm1
; acc2:f32x8 = zero
  0119  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc3:f32x8 = zero
  011d  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc4:f32x8 = zero
  0121  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc5:f32x8 = zero
  0125  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc6:f32x8 = zero
  0129  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc7:f32x8 = zero
  012d  c5c057ff                 vxorps xmm7, xmm7, xmm7
; pos = move begin
  0131  4c89ee                   mov rsi, r13
; loop pos < end {
  0134  4839fe                   cmp rsi, rdi
  0137  0f8d1a010000             jge L17
L16:
; if pos >= due, seldom {
  013d  483b75a0                 cmp rsi, qword ptr [rbp-96]
  0141  0f8d8f010000             jge L18
L19:
; if pos < near_end {
  0147  4c39de                   cmp rsi, r11
  014a  0f8d22000000             jge L21
; ahead = load_i64 [indices + pos<<3 + 128]
  0150  498b8cf180000000         mov rcx, [r9+rsi*8+128]
; ahead = mul ahead, 136
  0158  4869c988000000           imul rcx, rcx, 136
; ahead_row = add table, ahead
  015f  4c01c1                   add rcx, r8
; prefetch L1 [ahead_row + column]
  0162  0f180c11                 prefetcht0 [rcx+rdx]
; prefetch L1 [ahead_row + column + 63]
  0166  0f184c113f               prefetcht0 [rcx+rdx+63]
; prefetch L1 [ahead_row + 128]
  016b  0f188980000000           prefetcht0 [rcx+128]
; }
L21:
; index = load_i64 [indices + pos<<3]
  0172  498b0cf1                 mov rcx, [r9+rsi*8]
; fail_if index >=u row_count -> 3
  0176  4c39d1                   cmp rcx, r10
  0179  0f8300020000             jae L22
; row_offset = mul index, 136
  017f  4869c988000000           imul rcx, rcx, 136
; row = add table, row_offset
  0186  4c01c1                   add rcx, r8
; scale:f32x8 = splat_f32 [row + 128]
  0189  c4627d588180000000       vpbroadcastd ymm8, [rcx+128]
; bias:f32x8 = splat_f32 [row + 132]
  0192  c4627d588984000000       vpbroadcastd ymm9, [rcx+132]
; code:i32x8 = load_u8 [row + column]
  019b  c4627d311411             vpmovzxbd ymm10, [rcx+rdx]
; value:f32x8 = to_float code
  01a1  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc0:f32x8 = fadd acc0, bias
  01a6  c4c17c58c1               vaddps ymm0, ymm0, ymm9
; acc0:f32x8 = fma scale, value, acc0
  01ab  c4c23db8c3               vfmadd231ps ymm0, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 8]
  01b0  c4627d31541108           vpmovzxbd ymm10, [rcx+rdx+8]
; value:f32x8 = to_float code
  01b7  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc1:f32x8 = fadd acc1, bias
  01bc  c4c17458c9               vaddps ymm1, ymm1, ymm9
; acc1:f32x8 = fma scale, value, acc1
  01c1  c4c23db8cb               vfmadd231ps ymm1, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 16]
  01c6  c4627d31541110           vpmovzxbd ymm10, [rcx+rdx+16]
; value:f32x8 = to_float code
  01cd  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc2:f32x8 = fadd acc2, bias
  01d2  c4c16c58d1               vaddps ymm2, ymm2, ymm9
; acc2:f32x8 = fma scale, value, acc2
  01d7  c4c23db8d3               vfmadd231ps ymm2, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 24]
  01dc  c4627d31541118           vpmovzxbd ymm10, [rcx+rdx+24]
; value:f32x8 = to_float code
  01e3  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc3:f32x8 = fadd acc3, bias
  01e8  c4c16458d9               vaddps ymm3, ymm3, ymm9
; acc3:f32x8 = fma scale, value, acc3
  01ed  c4c23db8db               vfmadd231ps ymm3, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 32]
  01f2  c4627d31541120           vpmovzxbd ymm10, [rcx+rdx+32]
; value:f32x8 = to_float code
  01f9  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc4:f32x8 = fadd acc4, bias
  01fe  c4c15c58e1               vaddps ymm4, ymm4, ymm9
; acc4:f32x8 = fma scale, value, acc4
  0203  c4c23db8e3               vfmadd231ps ymm4, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 40]
  0208  c4627d31541128           vpmovzxbd ymm10, [rcx+rdx+40]
; value:f32x8 = to_float code
  020f  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc5:f32x8 = fadd acc5, bias
  0214  c4c15458e9               vaddps ymm5, ymm5, ymm9
; acc5:f32x8 = fma scale, value, acc5
  0219  c4c23db8eb               vfmadd231ps ymm5, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 48]
  021e  c4627d31541130           vpmovzxbd ymm10, [rcx+rdx+48]
; value:f32x8 = to_float code
  0225  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc6:f32x8 = fadd acc6, bias
  022a  c4c14c58f1               vaddps ymm6, ymm6, ymm9
; acc6:f32x8 = fma scale, value, acc6
  022f  c4c23db8f3               vfmadd231ps ymm6, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 56]
  0234  c4627d31541138           vpmovzxbd ymm10, [rcx+rdx+56]
; value:f32x8 = to_float code
  023b  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc7:f32x8 = fadd acc7, bias
  0240  c4c14458f9               vaddps ymm7, ymm7, ymm9
; acc7:f32x8 = fma scale, value, acc7
  0245  c4c23db8fb               vfmadd231ps ymm7, ymm8, ymm11
; pos = add pos, 1
  024a  4883c601                 add rsi, 1
; }
  024e  4839fe                   cmp rsi, rdi
  0251  0f8ce6feffff             jl L16
L17:
; out_column = mul column, 4
  0257  4889d1                   mov rcx, rdx
  025a  48c1e102                 shl rcx, 2
; store [out + out_column] 8 lanes acc0
  025e  c5fc11040b               vmovups [rbx+rcx], ymm0
; store [out + out_column + 32] 8 lanes acc1
  0263  c5fc114c0b20             vmovups [rbx+rcx+32], ymm1
; store [out + out_column + 64] 8 lanes acc2
  0269  c5fc11540b40             vmovups [rbx+rcx+64], ymm2
; store [out + out_column + 96] 8 lanes acc3
  026f  c5fc115c0b60             vmovups [rbx+rcx+96], ymm3
; store [out + out_column + 128] 8 lanes acc4
  0275  c5fc11a40b80000000       vmovups [rbx+rcx+128], ymm4
; store [out + out_column + 160] 8 lanes acc5
  027e  c5fc11ac0ba0000000       vmovups [rbx+rcx+160], ymm5
; store [out + out_column + 192] 8 lanes acc6
  0287  c5fc11b40bc0000000       vmovups [rbx+rcx+192], ymm6
; store [out + out_column + 224] 8 lanes acc7
  0290  c5fc11bc0be0000000       vmovups [rbx+rcx+224], ymm7
; next_column = add next_column, 64
  0299  4983c440                 add r12, 64
; }
  029d  4981fc80000000           cmp r12, 128
  02a4  0f8c56feffff             jl L14
L15:
; out = add out, 512
  02aa  4881c300020000           add rbx, 512
; begin = move end
  02b1  4989fd                   mov r13, rdi
; bag = add bag, 1
  02b4  4983c601                 add r14, 1
; }
  02b8  4c3b75c0                 cmp r14, qword ptr [rbp-64]
  02bc  0f8c04feffff             jl L8
L9:
; leave
  02c2  31c0                     xor eax, eax
L0:
  02c4  c5f877                   vzeroupper
  02c7  4883c440                 add rsp, 64
  02cb  415f                     pop r15
  02cd  415e                     pop r14
  02cf  415d                     pop r13
  02d1  415c                     pop r12
  02d3  5b                       pop rbx
  02d4  5d                       pop rbp
  02d5  c3                       ret
; seldom
L18:
; burst_end = add pos, 96
  02d6  488d4660                 lea rax, [rsi+96]
  02da  488945b8                 mov qword ptr [rbp-72], rax
; burst_end = move_if burst_end >= index_count ? index_count
  02de  483b45c8                 cmp rax, qword ptr [rbp-56]
  02e2  480f4d45c8               cmovge rax, qword ptr [rbp-56]
  02e7  488945b8                 mov qword ptr [rbp-72], rax
; fetching = move fetched
  02eb  4c8b7d98                 mov r15, qword ptr [rbp-104]
; fetching = move_if fetching < pos ? pos
  02ef  4939f7                   cmp r15, rsi
  02f2  4c0f4cfe                 cmovl r15, rsi
; loop fetching < burst_end {
  02f6  4c3b7db8                 cmp r15, qword ptr [rbp-72]
  02fa  0f8d29000000             jge L24
L23:
; ahead = load_i64 [indices + fetching<<3]
  0300  4b8b0cf9                 mov rcx, [r9+r15*8]
; ahead = mul ahead, 136
  0304  4869c988000000           imul rcx, rcx, 136
; prefetch L2 [table + ahead]
  030b  410f181408               prefetcht1 [r8+rcx]
; prefetch L2 [table + ahead + 64]
  0310  410f18540840             prefetcht1 [r8+rcx+64]
; prefetch L2 [table + ahead + 135]
  0316  410f18940887000000       prefetcht1 [r8+rcx+135]
; fetching = add fetching, 1
  031f  4983c701                 add r15, 1
; }
  0323  4c3b7db8                 cmp r15, qword ptr [rbp-72]
  0327  7cd7                     short jl L23
L24:
; fetched = move fetching
  0329  4c89f8                   mov rax, r15
  032c  48894598                 mov qword ptr [rbp-104], rax
; due = add pos, 32
  0330  488d4620                 lea rax, [rsi+32]
  0334  488945a0                 mov qword ptr [rbp-96], rax
  0338  e90afeffff               jmp L19
; failure exits
L7:
  033d  488b45d0                 mov rax, qword ptr [rbp-48]
  0341  4c897058                 mov qword ptr [rax+88], r14
  0345  48897060                 mov qword ptr [rax+96], rsi
  0349  b801000000               mov eax, 1
  034e  e971ffffff               jmp L0
L12:
  0353  488b45d0                 mov rax, qword ptr [rbp-48]
  0357  4c897058                 mov qword ptr [rax+88], r14
  035b  48897060                 mov qword ptr [rax+96], rsi
  035f  b802000000               mov eax, 2
  0364  e95bffffff               jmp L0
L13:
  0369  488b45d0                 mov rax, qword ptr [rbp-48]
  036d  4c897058                 mov qword ptr [rax+88], r14
  0371  48897060                 mov qword ptr [rax+96], rsi
  0375  b802000000               mov eax, 2
  037a  e945ffffff               jmp L0
L22:
  037f  488b45d0                 mov rax, qword ptr [rbp-48]
  0383  4c897058                 mov qword ptr [rax+88], r14
  0387  48897060                 mov qword ptr [rax+96], rsi
  038b  b803000000               mov eax, 3
  0390  e92fffffff               jmp L0
; constants
