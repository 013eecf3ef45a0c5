; spec      embedding_bag bits=8 dim=128 index=i64 offset=i64
; target    avx2 (x86-64)
; numerics  reference
; bytes     959
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
  001c  4c8b5f08                 mov r11, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b4f10                 mov r9, qword ptr [rdi+16]
; index_count = arg index_count
  0024  488b4718                 mov rax, qword ptr [rdi+24]
  0028  488945c0                 mov qword ptr [rbp-64], rax
; bag_count = arg bag_count
  002c  488b4728                 mov rax, qword ptr [rdi+40]
  0030  488945b8                 mov qword ptr [rbp-72], rax
; offsets = arg offsets
  0034  488b4720                 mov rax, qword ptr [rdi+32]
  0038  488945a8                 mov qword ptr [rbp-88], rax
; out = arg output
  003c  4c8b6748                 mov r12, qword ptr [rdi+72]
; bag = set 0
  0040  4531ff                   xor r15d, r15d
; pos = set 0
  0043  31f6                     xor esi, esi
; near_end = add index_count, -16
  0045  488b45c0                 mov rax, qword ptr [rbp-64]
  0049  488d58f0                 lea rbx, [rax-16]
; fetched = set 0
  004d  31c0                     xor eax, eax
  004f  48894590                 mov qword ptr [rbp-112], rax
; due = set 0
  0053  31c0                     xor eax, eax
  0055  48894598                 mov qword ptr [rbp-104], rax
; if row_count < 185043 {
  0059  4981fbd3d20200           cmp r11, 185043
  0060  0f8d0e000000             jge L2
L1:
; due = set 9223372036854775807
  0066  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  0070  48894598                 mov qword ptr [rbp-104], rax
; }
L2:
; short_bags = mul bag_count, 5
  0074  486b4db805               imul rcx, qword ptr [rbp-72], 5
; if index_count < short_bags {
  0079  48394dc0                 cmp qword ptr [rbp-64], rcx
  007d  0f8d0e000000             jge L4
L3:
; due = set 9223372036854775807
  0083  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  008d  48894598                 mov qword ptr [rbp-104], rax
; }
L4:
; last_bag = add bag_count, -1
  0091  488b45b8                 mov rax, qword ptr [rbp-72]
  0095  488d40ff                 lea rax, [rax-1]
  0099  488945a0                 mov qword ptr [rbp-96], rax
; begin = move bag
  009d  4d89fe                   mov r14, r15
; if bag < bag_count {
  00a0  4c3b7db8                 cmp r15, qword ptr [rbp-72]
  00a4  0f8d12000000             jge L6
L5:
; begin = load_i64 [offsets + bag<<3]
  00aa  488b45a8                 mov rax, qword ptr [rbp-88]
  00ae  4e8b34f8                 mov r14, [rax+r15*8]
; fail_if begin >u index_count -> 1
  00b2  4c3b75c0                 cmp r14, qword ptr [rbp-64]
  00b6  0f87ab020000             ja L7
; }
L6:
; loop bag < bag_count {
  00bc  4c3b7db8                 cmp r15, qword ptr [rbp-72]
  00c0  0f8d05020000             jge L9
L8:
; end = move index_count
  00c6  4c8b55c0                 mov r10, qword ptr [rbp-64]
; if bag < last_bag {
  00ca  4c3b7da0                 cmp r15, qword ptr [rbp-96]
  00ce  0f8d09000000             jge L11
L10:
; end = load_i64 [offsets + bag<<3 + 8]
  00d4  488b45a8                 mov rax, qword ptr [rbp-88]
  00d8  4e8b54f808               mov r10, [rax+r15*8+8]
; }
L11:
; fail_if end < begin -> 2
  00dd  4d39f2                   cmp r10, r14
  00e0  0f8c97020000             jl L12
; fail_if end >u index_count -> 2
  00e6  4c3b55c0                 cmp r10, qword ptr [rbp-64]
  00ea  0f87a3020000             ja L13
; next_column = set 0
  00f0  4531ed                   xor r13d, r13d
; loop next_column < 128 {
  00f3  4981fd80000000           cmp r13, 128
  00fa  0f8db3010000             jge L15
L14:
; column = min next_column, 64
  0100  48c7c040000000           mov rax, 64
  0107  4c39e8                   cmp rax, r13
  010a  490f4fc5                 cmovg rax, r13
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
  0131  4c89f6                   mov rsi, r14
; loop pos < end {
  0134  4c39d6                   cmp rsi, r10
  0137  0f8d1b010000             jge L17
L16:
; if pos >= due, seldom {
  013d  483b7598                 cmp rsi, qword ptr [rbp-104]
  0141  0f8d98010000             jge L18
L19:
; if pos < near_end {
  0147  4839de                   cmp rsi, rbx
  014a  0f8d23000000             jge L21
L20:
; ahead = load_i64 [indices + pos<<3 + 128]
  0150  498b8cf180000000         mov rcx, [r9+rsi*8+128]
; ahead = mul ahead, 136
  0158  4869c988000000           imul rcx, rcx, 136
; ahead_row = add table, ahead
  015f  498d3c08                 lea rdi, [r8+rcx]
; prefetch L1 [ahead_row + column]
  0163  0f180c17                 prefetcht0 [rdi+rdx]
; prefetch L1 [ahead_row + column + 63]
  0167  0f184c173f               prefetcht0 [rdi+rdx+63]
; prefetch L1 [ahead_row + 128]
  016c  0f188f80000000           prefetcht0 [rdi+128]
; }
L21:
; index = load_i64 [indices + pos<<3]
  0173  498b0cf1                 mov rcx, [r9+rsi*8]
; fail_if index >=u row_count -> 3
  0177  4c39d9                   cmp rcx, r11
  017a  0f8329020000             jae L22
; row_offset = mul index, 136
  0180  4869c988000000           imul rcx, rcx, 136
; row = add table, row_offset
  0187  4c01c1                   add rcx, r8
; scale:f32x8 = splat_f32 [row + 128]
  018a  c4627d588180000000       vpbroadcastd ymm8, [rcx+128]
; bias:f32x8 = splat_f32 [row + 132]
  0193  c4627d588984000000       vpbroadcastd ymm9, [rcx+132]
; code:i32x8 = load_u8 [row + column]
  019c  c4627d311411             vpmovzxbd ymm10, [rcx+rdx]
; value:f32x8 = to_float code
  01a2  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc0:f32x8 = fadd acc0, bias
  01a7  c4c17c58c1               vaddps ymm0, ymm0, ymm9
; acc0:f32x8 = fma scale, value, acc0
  01ac  c4c23db8c3               vfmadd231ps ymm0, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 8]
  01b1  c4627d31541108           vpmovzxbd ymm10, [rcx+rdx+8]
; value:f32x8 = to_float code
  01b8  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc1:f32x8 = fadd acc1, bias
  01bd  c4c17458c9               vaddps ymm1, ymm1, ymm9
; acc1:f32x8 = fma scale, value, acc1
  01c2  c4c23db8cb               vfmadd231ps ymm1, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 16]
  01c7  c4627d31541110           vpmovzxbd ymm10, [rcx+rdx+16]
; value:f32x8 = to_float code
  01ce  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc2:f32x8 = fadd acc2, bias
  01d3  c4c16c58d1               vaddps ymm2, ymm2, ymm9
; acc2:f32x8 = fma scale, value, acc2
  01d8  c4c23db8d3               vfmadd231ps ymm2, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 24]
  01dd  c4627d31541118           vpmovzxbd ymm10, [rcx+rdx+24]
; value:f32x8 = to_float code
  01e4  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc3:f32x8 = fadd acc3, bias
  01e9  c4c16458d9               vaddps ymm3, ymm3, ymm9
; acc3:f32x8 = fma scale, value, acc3
  01ee  c4c23db8db               vfmadd231ps ymm3, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 32]
  01f3  c4627d31541120           vpmovzxbd ymm10, [rcx+rdx+32]
; value:f32x8 = to_float code
  01fa  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc4:f32x8 = fadd acc4, bias
  01ff  c4c15c58e1               vaddps ymm4, ymm4, ymm9
; acc4:f32x8 = fma scale, value, acc4
  0204  c4c23db8e3               vfmadd231ps ymm4, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 40]
  0209  c4627d31541128           vpmovzxbd ymm10, [rcx+rdx+40]
; value:f32x8 = to_float code
  0210  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc5:f32x8 = fadd acc5, bias
  0215  c4c15458e9               vaddps ymm5, ymm5, ymm9
; acc5:f32x8 = fma scale, value, acc5
  021a  c4c23db8eb               vfmadd231ps ymm5, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 48]
  021f  c4627d31541130           vpmovzxbd ymm10, [rcx+rdx+48]
; value:f32x8 = to_float code
  0226  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc6:f32x8 = fadd acc6, bias
  022b  c4c14c58f1               vaddps ymm6, ymm6, ymm9
; acc6:f32x8 = fma scale, value, acc6
  0230  c4c23db8f3               vfmadd231ps ymm6, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 56]
  0235  c4627d31541138           vpmovzxbd ymm10, [rcx+rdx+56]
; value:f32x8 = to_float code
  023c  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc7:f32x8 = fadd acc7, bias
  0241  c4c14458f9               vaddps ymm7, ymm7, ymm9
; acc7:f32x8 = fma scale, value, acc7
  0246  c4c23db8fb               vfmadd231ps ymm7, ymm8, ymm11
; pos = add pos, 1
  024b  4883c601                 add rsi, 1
; }
  024f  4c39d6                   cmp rsi, r10
  0252  0f8ce5feffff             jl L16
L17:
; out_column = mul column, 4
  0258  4889d1                   mov rcx, rdx
  025b  48c1e102                 shl rcx, 2
; store [out + out_column] 8 lanes acc0
  025f  c4c17c11040c             vmovups [r12+rcx], ymm0
; store [out + out_column + 32] 8 lanes acc1
  0265  c4c17c114c0c20           vmovups [r12+rcx+32], ymm1
; store [out + out_column + 64] 8 lanes acc2
  026c  c4c17c11540c40           vmovups [r12+rcx+64], ymm2
; store [out + out_column + 96] 8 lanes acc3
  0273  c4c17c115c0c60           vmovups [r12+rcx+96], ymm3
; store [out + out_column + 128] 8 lanes acc4
  027a  c4c17c11a40c80000000     vmovups [r12+rcx+128], ymm4
; store [out + out_column + 160] 8 lanes acc5
  0284  c4c17c11ac0ca0000000     vmovups [r12+rcx+160], ymm5
; store [out + out_column + 192] 8 lanes acc6
  028e  c4c17c11b40cc0000000     vmovups [r12+rcx+192], ymm6
; store [out + out_column + 224] 8 lanes acc7
  0298  c4c17c11bc0ce0000000     vmovups [r12+rcx+224], ymm7
; next_column = add next_column, 64
  02a2  4983c540                 add r13, 64
; }
  02a6  4981fd80000000           cmp r13, 128
  02ad  0f8c4dfeffff             jl L14
L15:
; out = add out, 512
  02b3  4981c400020000           add r12, 512
; begin = move end
  02ba  4d89d6                   mov r14, r10
; bag = add bag, 1
  02bd  4983c701                 add r15, 1
; }
  02c1  4c3b7db8                 cmp r15, qword ptr [rbp-72]
  02c5  0f8cfbfdffff             jl L8
L9:
; leave
  02cb  31c0                     xor eax, eax
L0:
  02cd  c5f877                   vzeroupper
  02d0  4883c448                 add rsp, 72
  02d4  415f                     pop r15
  02d6  415e                     pop r14
  02d8  415d                     pop r13
  02da  415c                     pop r12
  02dc  5b                       pop rbx
  02dd  5d                       pop rbp
  02de  c3                       ret
; seldom
L18:
; burst_end = add pos, 96
  02df  488d4660                 lea rax, [rsi+96]
  02e3  488945b0                 mov qword ptr [rbp-80], rax
; burst_end = move_if burst_end >= index_count ? index_count
  02e7  488b45b0                 mov rax, qword ptr [rbp-80]
  02eb  483b45c0                 cmp rax, qword ptr [rbp-64]
  02ef  488b45b0                 mov rax, qword ptr [rbp-80]
  02f3  480f4d45c0               cmovge rax, qword ptr [rbp-64]
  02f8  488945b0                 mov qword ptr [rbp-80], rax
; fetching = move fetched
  02fc  488b4590                 mov rax, qword ptr [rbp-112]
  0300  488945c8                 mov qword ptr [rbp-56], rax
; fetching = move_if fetching < pos ? pos
  0304  483975c8                 cmp qword ptr [rbp-56], rsi
  0308  488b45c8                 mov rax, qword ptr [rbp-56]
  030c  480f4cc6                 cmovl rax, rsi
  0310  488945c8                 mov qword ptr [rbp-56], rax
; loop fetching < burst_end {
  0314  488b45c8                 mov rax, qword ptr [rbp-56]
  0318  483b45b0                 cmp rax, qword ptr [rbp-80]
  031c  0f8d30000000             jge L24
L23:
; ahead = load_i64 [indices + fetching<<3]
  0322  488b45c8                 mov rax, qword ptr [rbp-56]
  0326  498b0cc1                 mov rcx, [r9+rax*8]
; ahead = mul ahead, 136
  032a  4869c988000000           imul rcx, rcx, 136
; ahead_row = add table, ahead
  0331  498d3c08                 lea rdi, [r8+rcx]
; prefetch L2 [ahead_row]
  0335  0f1817                   prefetcht1 [rdi]
; prefetch L2 [ahead_row + 64]
  0338  0f185740                 prefetcht1 [rdi+64]
; prefetch L2 [ahead_row + 135]
  033c  0f189787000000           prefetcht1 [rdi+135]
; fetching = add fetching, 1
  0343  488345c801               add qword ptr [rbp-56], 1
; }
  0348  488b45c8                 mov rax, qword ptr [rbp-56]
  034c  483b45b0                 cmp rax, qword ptr [rbp-80]
  0350  7cd0                     short jl L23
L24:
; fetched = move fetching
  0352  488b45c8                 mov rax, qword ptr [rbp-56]
  0356  48894590                 mov qword ptr [rbp-112], rax
; due = add pos, 32
  035a  488d4620                 lea rax, [rsi+32]
  035e  48894598                 mov qword ptr [rbp-104], rax
  0362  e9e0fdffff               jmp L19
; failure exits
L7:
  0367  488b45d0                 mov rax, qword ptr [rbp-48]
  036b  4c897858                 mov qword ptr [rax+88], r15
  036f  48897060                 mov qword ptr [rax+96], rsi
  0373  b801000000               mov eax, 1
  0378  e950ffffff               jmp L0
L12:
  037d  488b45d0                 mov rax, qword ptr [rbp-48]
  0381  4c897858                 mov qword ptr [rax+88], r15
  0385  48897060                 mov qword ptr [rax+96], rsi
  0389  b802000000               mov eax, 2
  038e  e93affffff               jmp L0
L13:
  0393  488b45d0                 mov rax, qword ptr [rbp-48]
  0397  4c897858                 mov qword ptr [rax+88], r15
  039b  48897060                 mov qword ptr [rax+96], rsi
  039f  b802000000               mov eax, 2
  03a4  e924ffffff               jmp L0
L22:
  03a9  488b45d0                 mov rax, qword ptr [rbp-48]
  03ad  4c897858                 mov qword ptr [rax+88], r15
  03b1  48897060                 mov qword ptr [rax+96], rsi
  03b5  b803000000               mov eax, 3
  03ba  e90effffff               jmp L0
; constants
