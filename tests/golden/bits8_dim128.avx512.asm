; spec      embedding_bag bits=8 dim=128 index=i64 offset=i64
; target    avx512 (x86-64)
; numerics  reference
; bytes     842
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  53                       push rbx
  0009  4154                     push r12
  000b  4155                     push r13
  000d  4156                     push r14
  000f  4157                     push r15
  0011  4883ec28                 sub rsp, 40
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  0019  488b37                   mov rsi, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b4f08                 mov r9, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b4710                 mov r8, qword ptr [rdi+16]
; index_count = arg index_count
  0024  4c8b6718                 mov r12, qword ptr [rdi+24]
; bag_count = arg bag_count
  0028  4c8b6f28                 mov r13, qword ptr [rdi+40]
; offsets = arg offsets
  002c  4c8b7720                 mov r14, qword ptr [rdi+32]
; out = arg output
  0030  4c8b5748                 mov r10, qword ptr [rdi+72]
; bag = set 0
  0034  31db                     xor ebx, ebx
; last_bag = add bag_count, -1
  0036  4d8d7dff                 lea r15, [r13-1]
; near_end = add index_count, -16
  003a  4d8d5c24f0               lea r11, [r12-16]
; fetched = set 0
  003f  31c0                     xor eax, eax
  0041  488945b0                 mov qword ptr [rbp-80], rax
; due = set 0
  0045  31c0                     xor eax, eax
  0047  488945c0                 mov qword ptr [rbp-64], rax
; if row_count < 185043 {
  004b  4981f9d3d20200           cmp r9, 185043
  0052  0f8d0e000000             jge L2
; due = set 9223372036854775807
  0058  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  0062  488945c0                 mov qword ptr [rbp-64], rax
; }
L2:
; short_bags = mul bag_count, 5
  0066  496bcd05                 imul rcx, r13, 5
; if index_count < short_bags {
  006a  4939cc                   cmp r12, rcx
  006d  0f8d0e000000             jge L4
; due = set 9223372036854775807
  0073  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  007d  488945c0                 mov qword ptr [rbp-64], rax
; }
L4:
; pos = set 0
  0081  31d2                     xor edx, edx
; pos = move bag
  0083  4889da                   mov rdx, rbx
; if bag < bag_count {
  0086  4c39eb                   cmp rbx, r13
  0089  0f8d0d000000             jge L6
; pos = load_i64 [offsets + bag<<3]
  008f  498b14de                 mov rdx, [r14+rbx*8]
; fail_if pos >u index_count -> 1
  0093  4c39e2                   cmp rdx, r12
  0096  0f8756020000             ja L7
; }
L6:
; loop bag < bag_count {
  009c  4c39eb                   cmp rbx, r13
  009f  0f8dc3010000             jge L9
L8:
; end = move index_count
  00a5  4c89e7                   mov rdi, r12
; if bag < last_bag {
  00a8  4c39fb                   cmp rbx, r15
  00ab  0f8d05000000             jge L11
; end = load_i64 [offsets + bag<<3 + 8]
  00b1  498b7cde08               mov rdi, [r14+rbx*8+8]
; }
L11:
; fail_if end < pos -> 2
  00b6  4839d7                   cmp rdi, rdx
  00b9  0f8c49020000             jl L12
; fail_if end >u index_count -> 2
  00bf  4c39e7                   cmp rdi, r12
  00c2  0f8756020000             ja L13
; acc0:f32x16 = zero
  00c8  c5f857c0                 vxorps xmm0, xmm0, xmm0
; acc1:f32x16 = zero
  00cc  c5f057c9                 vxorps xmm1, xmm1, xmm1
; acc2:f32x16 = zero
  00d0  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc3:f32x16 = zero
  00d4  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc4:f32x16 = zero
  00d8  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc5:f32x16 = zero
  00dc  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc6:f32x16 = zero
  00e0  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc7:f32x16 = zero
  00e4  c5c057ff                 vxorps xmm7, xmm7, xmm7
; loop pos < end {
  00e8  4839fa                   cmp rdx, rdi
  00eb  0f8d2c010000             jge L15
L14:
; if pos >= due, seldom {
  00f1  483b55c0                 cmp rdx, qword ptr [rbp-64]
  00f5  0f8d81010000             jge L16
L17:
; if pos < near_end {
  00fb  4c39da                   cmp rdx, r11
  00fe  0f8d20000000             jge L19
; ahead = load_i64 [indices + pos<<3 + 128]
  0104  498b8cd080000000         mov rcx, [r8+rdx*8+128]
; ahead = mul ahead, 136
  010c  4869c988000000           imul rcx, rcx, 136
; ahead_row = add table, ahead
  0113  4801f1                   add rcx, rsi
; prefetch L1 [ahead_row]
  0116  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 64]
  0119  0f184940                 prefetcht0 [rcx+64]
; prefetch L1 [ahead_row + 135]
  011d  0f188987000000           prefetcht0 [rcx+135]
; }
L19:
; index = load_i64 [indices + pos<<3]
  0124  498b0cd0                 mov rcx, [r8+rdx*8]
; fail_if index >=u row_count -> 3
  0128  4c39c9                   cmp rcx, r9
  012b  0f8303020000             jae L20
; row_offset = mul index, 136
  0131  4869c988000000           imul rcx, rcx, 136
; row = add table, row_offset
  0138  4801f1                   add rcx, rsi
; scale:f32x16 = splat_f32 [row + 128]
  013b  62727d48584120           vpbroadcastd zmm8, [rcx+128]
; bias:f32x16 = splat_f32 [row + 132]
  0142  62727d48584921           vpbroadcastd zmm9, [rcx+132]
; code:i32x16 = load_u8 [row]
  0149  62727d483111             vpmovzxbd zmm10, [rcx]
; value:f32x16 = to_float code
  014f  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc0:f32x16 = fadd acc0, bias
  0155  62d17c4858c1             vaddps zmm0, zmm0, zmm9
; acc0:f32x16 = fma scale, value, acc0
  015b  62d23d48b8c3             vfmadd231ps zmm0, zmm8, zmm11
; code:i32x16 = load_u8 [row + 16]
  0161  62727d48315101           vpmovzxbd zmm10, [rcx+16]
; value:f32x16 = to_float code
  0168  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc1:f32x16 = fadd acc1, bias
  016e  62d1744858c9             vaddps zmm1, zmm1, zmm9
; acc1:f32x16 = fma scale, value, acc1
  0174  62d23d48b8cb             vfmadd231ps zmm1, zmm8, zmm11
; code:i32x16 = load_u8 [row + 32]
  017a  62727d48315102           vpmovzxbd zmm10, [rcx+32]
; value:f32x16 = to_float code
  0181  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc2:f32x16 = fadd acc2, bias
  0187  62d16c4858d1             vaddps zmm2, zmm2, zmm9
; acc2:f32x16 = fma scale, value, acc2
  018d  62d23d48b8d3             vfmadd231ps zmm2, zmm8, zmm11
; code:i32x16 = load_u8 [row + 48]
  0193  62727d48315103           vpmovzxbd zmm10, [rcx+48]
; value:f32x16 = to_float code
  019a  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc3:f32x16 = fadd acc3, bias
  01a0  62d1644858d9             vaddps zmm3, zmm3, zmm9
; acc3:f32x16 = fma scale, value, acc3
  01a6  62d23d48b8db             vfmadd231ps zmm3, zmm8, zmm11
; code:i32x16 = load_u8 [row + 64]
  01ac  62727d48315104           vpmovzxbd zmm10, [rcx+64]
; value:f32x16 = to_float code
  01b3  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc4:f32x16 = fadd acc4, bias
  01b9  62d15c4858e1             vaddps zmm4, zmm4, zmm9
; acc4:f32x16 = fma scale, value, acc4
  01bf  62d23d48b8e3             vfmadd231ps zmm4, zmm8, zmm11
; code:i32x16 = load_u8 [row + 80]
  01c5  62727d48315105           vpmovzxbd zmm10, [rcx+80]
; value:f32x16 = to_float code
  01cc  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc5:f32x16 = fadd acc5, bias
  01d2  62d1544858e9             vaddps zmm5, zmm5, zmm9
; acc5:f32x16 = fma scale, value, acc5
  01d8  62d23d48b8eb             vfmadd231ps zmm5, zmm8, zmm11
; code:i32x16 = load_u8 [row + 96]
  01de  62727d48315106           vpmovzxbd zmm10, [rcx+96]
; value:f32x16 = to_float code
  01e5  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc6:f32x16 = fadd acc6, bias
  01eb  62d14c4858f1             vaddps zmm6, zmm6, zmm9
; acc6:f32x16 = fma scale, value, acc6
  01f1  62d23d48b8f3             vfmadd231ps zmm6, zmm8, zmm11
; code:i32x16 = load_u8 [row + 112]
  01f7  62727d48315107           vpmovzxbd zmm10, [rcx+112]
; value:f32x16 = to_float code
  01fe  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc7:f32x16 = fadd acc7, bias
  0204  62d1444858f9             vaddps zmm7, zmm7, zmm9
; acc7:f32x16 = fma scale, value, acc7
  020a  62d23d48b8fb             vfmadd231ps zmm7, zmm8, zmm11
; pos = add pos, 1
  0210  4883c201                 add rdx, 1
; }
  0214  4839fa                   cmp rdx, rdi
  0217  0f8cd4feffff             jl L14
L15:
; store [out] 16 lanes acc0
  021d  62d17c481102             vmovups [r10], zmm0
; store [out + 64] 16 lanes acc1
  0223  62d17c48114a01           vmovups [r10+64], zmm1
; store [out + 128] 16 lanes acc2
  022a  62d17c48115202           vmovups [r10+128], zmm2
; store [out + 192] 16 lanes acc3
  0231  62d17c48115a03           vmovups [r10+192], zmm3
; store [out + 256] 16 lanes acc4
  0238  62d17c48116204           vmovups [r10+256], zmm4
; store [out + 320] 16 lanes acc5
  023f  62d17c48116a05           vmovups [r10+320], zmm5
; store [out + 384] 16 lanes acc6
  0246  62d17c48117206           vmovups [r10+384], zmm6
; store [out + 448] 16 lanes acc7
  024d  62d17c48117a07           vmovups [r10+448], zmm7
; out = add out, 512
  0254  4981c200020000           add r10, 512
; bag = add bag, 1
  025b  4883c301                 add rbx, 1
; }
  025f  4c39eb                   cmp rbx, r13
  0262  0f8c3dfeffff             jl L8
L9:
; leave
  0268  31c0                     xor eax, eax
L0:
  026a  c5f877                   vzeroupper
  026d  4883c428                 add rsp, 40
  0271  415f                     pop r15
  0273  415e                     pop r14
  0275  415d                     pop r13
  0277  415c                     pop r12
  0279  5b                       pop rbx
  027a  5d                       pop rbp
  027b  c3                       ret
; seldom
L16:
; burst_end = add pos, 96
  027c  488d4260                 lea rax, [rdx+96]
  0280  488945b8                 mov qword ptr [rbp-72], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0284  4c3965b8                 cmp qword ptr [rbp-72], r12
  0288  490f4dc4                 cmovge rax, r12
  028c  488945b8                 mov qword ptr [rbp-72], rax
; fetching = move fetched
  0290  488b45b0                 mov rax, qword ptr [rbp-80]
  0294  488945c8                 mov qword ptr [rbp-56], rax
; fetching = move_if fetching < pos ? pos
  0298  483955c8                 cmp qword ptr [rbp-56], rdx
  029c  480f4cc2                 cmovl rax, rdx
  02a0  488945c8                 mov qword ptr [rbp-56], rax
; loop fetching < burst_end {
  02a4  483b45b8                 cmp rax, qword ptr [rbp-72]
  02a8  0f8d2f000000             jge L22
L21:
; ahead = load_i64 [indices + fetching<<3]
  02ae  488b45c8                 mov rax, qword ptr [rbp-56]
  02b2  498b0cc0                 mov rcx, [r8+rax*8]
; ahead = mul ahead, 136
  02b6  4869c988000000           imul rcx, rcx, 136
; prefetch L2 [table + ahead]
  02bd  0f18140e                 prefetcht1 [rsi+rcx]
; prefetch L2 [table + ahead + 64]
  02c1  0f18540e40               prefetcht1 [rsi+rcx+64]
; prefetch L2 [table + ahead + 135]
  02c6  0f18940e87000000         prefetcht1 [rsi+rcx+135]
; fetching = add fetching, 1
  02ce  488345c801               add qword ptr [rbp-56], 1
; }
  02d3  488b45c8                 mov rax, qword ptr [rbp-56]
  02d7  483b45b8                 cmp rax, qword ptr [rbp-72]
  02db  7cd1                     short jl L21
L22:
; fetched = move fetching
  02dd  488b45c8                 mov rax, qword ptr [rbp-56]
  02e1  488945b0                 mov qword ptr [rbp-80], rax
; due = add pos, 32
  02e5  488d4220                 lea rax, [rdx+32]
  02e9  488945c0                 mov qword ptr [rbp-64], rax
  02ed  e909feffff               jmp L17
; failure exits
L7:
  02f2  488b45d0                 mov rax, qword ptr [rbp-48]
  02f6  48895858                 mov qword ptr [rax+88], rbx
  02fa  48895060                 mov qword ptr [rax+96], rdx
  02fe  b801000000               mov eax, 1
  0303  e962ffffff               jmp L0
L12:
  0308  488b45d0                 mov rax, qword ptr [rbp-48]
  030c  48895858                 mov qword ptr [rax+88], rbx
  0310  48895060                 mov qword ptr [rax+96], rdx
  0314  b802000000               mov eax, 2
  0319  e94cffffff               jmp L0
L13:
  031e  488b45d0                 mov rax, qword ptr [rbp-48]
  0322  48895858                 mov qword ptr [rax+88], rbx
  0326  48895060                 mov qword ptr [rax+96], rdx
  032a  b802000000               mov eax, 2
  032f  e936ffffff               jmp L0
L20:
  0334  488b45d0                 mov rax, qword ptr [rbp-48]
  0338  48895858                 mov qword ptr [rax+88], rbx
  033c  48895060                 mov qword ptr [rax+96], rdx
  0340  b803000000               mov eax, 3
  0345  e920ffffff               jmp L0
; constants
