; spec      embedding_bag bits=8 dim=128 index=i64 offset=i64
; target    avx512 (x86-64)
; numerics  reference
; bytes     861
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  53                       push rbx
  0009  4154                     push r12
  000b  4155                     push r13
  000d  4156                     push r14
  000f  4157                     push r15
  0011  4883ec30                 sub rsp, 48
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  0019  4c8b07                   mov r8, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b5708                 mov r10, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b4f10                 mov r9, qword ptr [rdi+16]
; index_count = arg index_count
  0024  4c8b6f18                 mov r13, qword ptr [rdi+24]
; bag_count = arg bag_count
  0028  4c8b7728                 mov r14, qword ptr [rdi+40]
; offsets = arg offsets
  002c  4c8b7f20                 mov r15, qword ptr [rdi+32]
; out = arg output
  0030  4c8b5f48                 mov r11, qword ptr [rdi+72]
; bag = set 0
  0034  4531e4                   xor r12d, r12d
; pos = set 0
  0037  31d2                     xor edx, edx
; near_end = add index_count, -16
  0039  498d5df0                 lea rbx, [r13-16]
; fetched = set 0
  003d  31c0                     xor eax, eax
  003f  488945a8                 mov qword ptr [rbp-88], rax
; due = set 0
  0043  31c0                     xor eax, eax
  0045  488945b8                 mov qword ptr [rbp-72], rax
; if row_count < 185043 {
  0049  4981fad3d20200           cmp r10, 185043
  0050  0f8d0e000000             jge L2
L1:
; due = set 9223372036854775807
  0056  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  0060  488945b8                 mov qword ptr [rbp-72], rax
; }
L2:
; short_bags = mul bag_count, 5
  0064  496bce05                 imul rcx, r14, 5
; if index_count < short_bags {
  0068  4939cd                   cmp r13, rcx
  006b  0f8d0e000000             jge L4
L3:
; due = set 9223372036854775807
  0071  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  007b  488945b8                 mov qword ptr [rbp-72], rax
; }
L4:
; last_bag = add bag_count, -1
  007f  498d46ff                 lea rax, [r14-1]
  0083  488945c8                 mov qword ptr [rbp-56], rax
; pos = move bag
  0087  4c89e2                   mov rdx, r12
; if bag < bag_count {
  008a  4d39f4                   cmp r12, r14
  008d  0f8d0d000000             jge L6
L5:
; pos = load_i64 [offsets + bag<<3]
  0093  4b8b14e7                 mov rdx, [r15+r12*8]
; fail_if pos >u index_count -> 1
  0097  4c39ea                   cmp rdx, r13
  009a  0f8765020000             ja L7
; }
L6:
; loop bag < bag_count {
  00a0  4d39f4                   cmp r12, r14
  00a3  0f8dc5010000             jge L9
L8:
; end = move index_count
  00a9  4c89ef                   mov rdi, r13
; if bag < last_bag {
  00ac  4c3b65c8                 cmp r12, qword ptr [rbp-56]
  00b0  0f8d05000000             jge L11
L10:
; end = load_i64 [offsets + bag<<3 + 8]
  00b6  4b8b7ce708               mov rdi, [r15+r12*8+8]
; }
L11:
; fail_if end < pos -> 2
  00bb  4839d7                   cmp rdi, rdx
  00be  0f8c57020000             jl L12
; fail_if end >u index_count -> 2
  00c4  4c39ef                   cmp rdi, r13
  00c7  0f8764020000             ja L13
; acc0:f32x16 = zero
  00cd  c5f857c0                 vxorps xmm0, xmm0, xmm0
; acc1:f32x16 = zero
  00d1  c5f057c9                 vxorps xmm1, xmm1, xmm1
; acc2:f32x16 = zero
  00d5  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc3:f32x16 = zero
  00d9  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc4:f32x16 = zero
  00dd  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc5:f32x16 = zero
  00e1  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc6:f32x16 = zero
  00e5  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc7:f32x16 = zero
  00e9  c5c057ff                 vxorps xmm7, xmm7, xmm7
; loop pos < end {
  00ed  4839fa                   cmp rdx, rdi
  00f0  0f8d2d010000             jge L15
L14:
; if pos >= due, seldom {
  00f6  483b55b8                 cmp rdx, qword ptr [rbp-72]
  00fa  0f8d82010000             jge L16
L17:
; if pos < near_end {
  0100  4839da                   cmp rdx, rbx
  0103  0f8d21000000             jge L19
L18:
; ahead = load_i64 [indices + pos<<3 + 128]
  0109  498b8cd180000000         mov rcx, [r9+rdx*8+128]
; ahead = mul ahead, 136
  0111  4869c988000000           imul rcx, rcx, 136
; ahead_row = add table, ahead
  0118  498d3408                 lea rsi, [r8+rcx]
; prefetch L1 [ahead_row]
  011c  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 64]
  011f  0f184e40                 prefetcht0 [rsi+64]
; prefetch L1 [ahead_row + 135]
  0123  0f188e87000000           prefetcht0 [rsi+135]
; }
L19:
; index = load_i64 [indices + pos<<3]
  012a  498b0cd1                 mov rcx, [r9+rdx*8]
; fail_if index >=u row_count -> 3
  012e  4c39d1                   cmp rcx, r10
  0131  0f8310020000             jae L20
; row_offset = mul index, 136
  0137  4869c988000000           imul rcx, rcx, 136
; row = add table, row_offset
  013e  4c01c1                   add rcx, r8
; scale:f32x16 = splat_f32 [row + 128]
  0141  62727d48584120           vpbroadcastd zmm8, [rcx+128]
; bias:f32x16 = splat_f32 [row + 132]
  0148  62727d48584921           vpbroadcastd zmm9, [rcx+132]
; code:i32x16 = load_u8 [row]
  014f  62727d483111             vpmovzxbd zmm10, [rcx]
; value:f32x16 = to_float code
  0155  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc0:f32x16 = fadd acc0, bias
  015b  62d17c4858c1             vaddps zmm0, zmm0, zmm9
; acc0:f32x16 = fma scale, value, acc0
  0161  62d23d48b8c3             vfmadd231ps zmm0, zmm8, zmm11
; code:i32x16 = load_u8 [row + 16]
  0167  62727d48315101           vpmovzxbd zmm10, [rcx+16]
; value:f32x16 = to_float code
  016e  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc1:f32x16 = fadd acc1, bias
  0174  62d1744858c9             vaddps zmm1, zmm1, zmm9
; acc1:f32x16 = fma scale, value, acc1
  017a  62d23d48b8cb             vfmadd231ps zmm1, zmm8, zmm11
; code:i32x16 = load_u8 [row + 32]
  0180  62727d48315102           vpmovzxbd zmm10, [rcx+32]
; value:f32x16 = to_float code
  0187  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc2:f32x16 = fadd acc2, bias
  018d  62d16c4858d1             vaddps zmm2, zmm2, zmm9
; acc2:f32x16 = fma scale, value, acc2
  0193  62d23d48b8d3             vfmadd231ps zmm2, zmm8, zmm11
; code:i32x16 = load_u8 [row + 48]
  0199  62727d48315103           vpmovzxbd zmm10, [rcx+48]
; value:f32x16 = to_float code
  01a0  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc3:f32x16 = fadd acc3, bias
  01a6  62d1644858d9             vaddps zmm3, zmm3, zmm9
; acc3:f32x16 = fma scale, value, acc3
  01ac  62d23d48b8db             vfmadd231ps zmm3, zmm8, zmm11
; code:i32x16 = load_u8 [row + 64]
  01b2  62727d48315104           vpmovzxbd zmm10, [rcx+64]
; value:f32x16 = to_float code
  01b9  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc4:f32x16 = fadd acc4, bias
  01bf  62d15c4858e1             vaddps zmm4, zmm4, zmm9
; acc4:f32x16 = fma scale, value, acc4
  01c5  62d23d48b8e3             vfmadd231ps zmm4, zmm8, zmm11
; code:i32x16 = load_u8 [row + 80]
  01cb  62727d48315105           vpmovzxbd zmm10, [rcx+80]
; value:f32x16 = to_float code
  01d2  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc5:f32x16 = fadd acc5, bias
  01d8  62d1544858e9             vaddps zmm5, zmm5, zmm9
; acc5:f32x16 = fma scale, value, acc5
  01de  62d23d48b8eb             vfmadd231ps zmm5, zmm8, zmm11
; code:i32x16 = load_u8 [row + 96]
  01e4  62727d48315106           vpmovzxbd zmm10, [rcx+96]
; value:f32x16 = to_float code
  01eb  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc6:f32x16 = fadd acc6, bias
  01f1  62d14c4858f1             vaddps zmm6, zmm6, zmm9
; acc6:f32x16 = fma scale, value, acc6
  01f7  62d23d48b8f3             vfmadd231ps zmm6, zmm8, zmm11
; code:i32x16 = load_u8 [row + 112]
  01fd  62727d48315107           vpmovzxbd zmm10, [rcx+112]
; value:f32x16 = to_float code
  0204  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc7:f32x16 = fadd acc7, bias
  020a  62d1444858f9             vaddps zmm7, zmm7, zmm9
; acc7:f32x16 = fma scale, value, acc7
  0210  62d23d48b8fb             vfmadd231ps zmm7, zmm8, zmm11
; pos = add pos, 1
  0216  4883c201                 add rdx, 1
; }
  021a  4839fa                   cmp rdx, rdi
  021d  0f8cd3feffff             jl L14
L15:
; store [out] 16 lanes acc0
  0223  62d17c481103             vmovups [r11], zmm0
; store [out + 64] 16 lanes acc1
  0229  62d17c48114b01           vmovups [r11+64], zmm1
; store [out + 128] 16 lanes acc2
  0230  62d17c48115302           vmovups [r11+128], zmm2
; store [out + 192] 16 lanes acc3
  0237  62d17c48115b03           vmovups [r11+192], zmm3
; store [out + 256] 16 lanes acc4
  023e  62d17c48116304           vmovups [r11+256], zmm4
; store [out + 320] 16 lanes acc5
  0245  62d17c48116b05           vmovups [r11+320], zmm5
; store [out + 384] 16 lanes acc6
  024c  62d17c48117306           vmovups [r11+384], zmm6
; store [out + 448] 16 lanes acc7
  0253  62d17c48117b07           vmovups [r11+448], zmm7
; out = add out, 512
  025a  4981c300020000           add r11, 512
; bag = add bag, 1
  0261  4983c401                 add r12, 1
; }
  0265  4d39f4                   cmp r12, r14
  0268  0f8c3bfeffff             jl L8
L9:
; leave
  026e  31c0                     xor eax, eax
L0:
  0270  c5f877                   vzeroupper
  0273  4883c430                 add rsp, 48
  0277  415f                     pop r15
  0279  415e                     pop r14
  027b  415d                     pop r13
  027d  415c                     pop r12
  027f  5b                       pop rbx
  0280  5d                       pop rbp
  0281  c3                       ret
; seldom
L16:
; burst_end = add pos, 96
  0282  488d4260                 lea rax, [rdx+96]
  0286  488945b0                 mov qword ptr [rbp-80], rax
; burst_end = move_if burst_end >= index_count ? index_count
  028a  4c396db0                 cmp qword ptr [rbp-80], r13
  028e  488b45b0                 mov rax, qword ptr [rbp-80]
  0292  490f4dc5                 cmovge rax, r13
  0296  488945b0                 mov qword ptr [rbp-80], rax
; fetching = move fetched
  029a  488b45a8                 mov rax, qword ptr [rbp-88]
  029e  488945c0                 mov qword ptr [rbp-64], rax
; fetching = move_if fetching < pos ? pos
  02a2  483955c0                 cmp qword ptr [rbp-64], rdx
  02a6  488b45c0                 mov rax, qword ptr [rbp-64]
  02aa  480f4cc2                 cmovl rax, rdx
  02ae  488945c0                 mov qword ptr [rbp-64], rax
; loop fetching < burst_end {
  02b2  488b45c0                 mov rax, qword ptr [rbp-64]
  02b6  483b45b0                 cmp rax, qword ptr [rbp-80]
  02ba  0f8d30000000             jge L22
L21:
; ahead = load_i64 [indices + fetching<<3]
  02c0  488b45c0                 mov rax, qword ptr [rbp-64]
  02c4  498b0cc1                 mov rcx, [r9+rax*8]
; ahead = mul ahead, 136
  02c8  4869c988000000           imul rcx, rcx, 136
; ahead_row = add table, ahead
  02cf  498d3408                 lea rsi, [r8+rcx]
; prefetch L2 [ahead_row]
  02d3  0f1816                   prefetcht1 [rsi]
; prefetch L2 [ahead_row + 64]
  02d6  0f185640                 prefetcht1 [rsi+64]
; prefetch L2 [ahead_row + 135]
  02da  0f189687000000           prefetcht1 [rsi+135]
; fetching = add fetching, 1
  02e1  488345c001               add qword ptr [rbp-64], 1
; }
  02e6  488b45c0                 mov rax, qword ptr [rbp-64]
  02ea  483b45b0                 cmp rax, qword ptr [rbp-80]
  02ee  7cd0                     short jl L21
L22:
; fetched = move fetching
  02f0  488b45c0                 mov rax, qword ptr [rbp-64]
  02f4  488945a8                 mov qword ptr [rbp-88], rax
; due = add pos, 32
  02f8  488d4220                 lea rax, [rdx+32]
  02fc  488945b8                 mov qword ptr [rbp-72], rax
  0300  e9fbfdffff               jmp L17
; failure exits
L7:
  0305  488b45d0                 mov rax, qword ptr [rbp-48]
  0309  4c896058                 mov qword ptr [rax+88], r12
  030d  48895060                 mov qword ptr [rax+96], rdx
  0311  b801000000               mov eax, 1
  0316  e955ffffff               jmp L0
L12:
  031b  488b45d0                 mov rax, qword ptr [rbp-48]
  031f  4c896058                 mov qword ptr [rax+88], r12
  0323  48895060                 mov qword ptr [rax+96], rdx
  0327  b802000000               mov eax, 2
  032c  e93fffffff               jmp L0
L13:
  0331  488b45d0                 mov rax, qword ptr [rbp-48]
  0335  4c896058                 mov qword ptr [rax+88], r12
  0339  48895060                 mov qword ptr [rax+96], rdx
  033d  b802000000               mov eax, 2
  0342  e929ffffff               jmp L0
L20:
  0347  488b45d0                 mov rax, qword ptr [rbp-48]
  034b  4c896058                 mov qword ptr [rax+88], r12
  034f  48895060                 mov qword ptr [rax+96], rdx
  0353  b803000000               mov eax, 3
  0358  e913ffffff               jmp L0
; constants
