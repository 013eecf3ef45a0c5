; spec      embedding_bag bits=8 dim=128 index=i64 offset=i64
; target    avx512 (x86-64)
; numerics  reference
; bytes     716
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  53                       push rbx
  0009  4154                     push r12
  000b  4155                     push r13
  000d  4156                     push r14
  000f  4157                     push r15
  0011  4883ec18                 sub rsp, 24
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  0019  4c8b07                   mov r8, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b5708                 mov r10, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b4f10                 mov r9, qword ptr [rdi+16]
; index_count = arg index_count
  0024  4c8b7718                 mov r14, qword ptr [rdi+24]
; bag_count = arg bag_count
  0028  4c8b7f28                 mov r15, qword ptr [rdi+40]
; offsets = arg offsets
  002c  488b4720                 mov rax, qword ptr [rdi+32]
  0030  488945c8                 mov qword ptr [rbp-56], rax
; out = arg output
  0034  488b5f48                 mov rbx, qword ptr [rdi+72]
; bag = set 0
  0038  4531ed                   xor r13d, r13d
; pos = set 0
  003b  31d2                     xor edx, edx
; near_end = add index_count, -16
  003d  4d8d66f0                 lea r12, [r14-16]
; far_end = add index_count, -64
  0041  4d8d5ec0                 lea r11, [r14-64]
; if row_count < 15421 {
  0045  4981fa3d3c0000           cmp r10, 15421
  004c  0f8d03000000             jge L2
L1:
; far_end = set 0
  0052  4531db                   xor r11d, r11d
; }
L2:
; last_bag = add bag_count, -1
  0055  498d47ff                 lea rax, [r15-1]
  0059  488945c0                 mov qword ptr [rbp-64], rax
; pos = move bag
  005d  4c89ea                   mov rdx, r13
; if bag < bag_count {
  0060  4d39fd                   cmp r13, r15
  0063  0f8d11000000             jge L4
L3:
; pos = load_i64 [offsets + bag<<3]
  0069  488b45c8                 mov rax, qword ptr [rbp-56]
  006d  4a8b14e8                 mov rdx, [rax+r13*8]
; fail_if pos >u index_count -> 1
  0071  4c39f2                   cmp rdx, r14
  0074  0f8706020000             ja L5
; }
L4:
; loop bag < bag_count {
  007a  4d39fd                   cmp r13, r15
  007d  0f8de9010000             jge L7
L6:
; end = move index_count
  0083  4c89f7                   mov rdi, r14
; if bag < last_bag {
  0086  4c3b6dc0                 cmp r13, qword ptr [rbp-64]
  008a  0f8d09000000             jge L9
L8:
; end = load_i64 [offsets + bag<<3 + 8]
  0090  488b45c8                 mov rax, qword ptr [rbp-56]
  0094  4a8b7ce808               mov rdi, [rax+r13*8+8]
; }
L9:
; fail_if end < pos -> 2
  0099  4839d7                   cmp rdi, rdx
  009c  0f8cf1010000             jl L10
; fail_if end >u index_count -> 2
  00a2  4c39f7                   cmp rdi, r14
  00a5  0f87fb010000             ja L11
; acc0:f32x16 = zero
  00ab  c5f857c0                 vxorps xmm0, xmm0, xmm0
; acc1:f32x16 = zero
  00af  c5f057c9                 vxorps xmm1, xmm1, xmm1
; acc2:f32x16 = zero
  00b3  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc3:f32x16 = zero
  00b7  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc4:f32x16 = zero
  00bb  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc5:f32x16 = zero
  00bf  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc6:f32x16 = zero
  00c3  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc7:f32x16 = zero
  00c7  c5c057ff                 vxorps xmm7, xmm7, xmm7
; loop pos < end {
  00cb  4839fa                   cmp rdx, rdi
  00ce  0f8d4d010000             jge L13
L12:
; if pos < far_end {
  00d4  4c39da                   cmp rdx, r11
  00d7  0f8d21000000             jge L15
L14:
; ahead = load_i64 [indices + pos<<3 + 512]
  00dd  498b8cd100020000         mov rcx, [r9+rdx*8+512]
; ahead = mul ahead, 136
  00e5  4869c988000000           imul rcx, rcx, 136
; ahead_row = add table, ahead
  00ec  498d3408                 lea rsi, [r8+rcx]
; prefetch L2 [ahead_row]
  00f0  0f1816                   prefetcht1 [rsi]
; prefetch L2 [ahead_row + 64]
  00f3  0f185640                 prefetcht1 [rsi+64]
; prefetch L2 [ahead_row + 135]
  00f7  0f189687000000           prefetcht1 [rsi+135]
; }
L15:
; if pos < near_end {
  00fe  4c39e2                   cmp rdx, r12
  0101  0f8d21000000             jge L17
L16:
; ahead = load_i64 [indices + pos<<3 + 128]
  0107  498b8cd180000000         mov rcx, [r9+rdx*8+128]
; ahead = mul ahead, 136
  010f  4869c988000000           imul rcx, rcx, 136
; ahead_row = add table, ahead
  0116  498d3408                 lea rsi, [r8+rcx]
; prefetch L1 [ahead_row]
  011a  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 64]
  011d  0f184e40                 prefetcht0 [rsi+64]
; prefetch L1 [ahead_row + 135]
  0121  0f188e87000000           prefetcht0 [rsi+135]
; }
L17:
; index = load_i64 [indices + pos<<3]
  0128  498b0cd1                 mov rcx, [r9+rdx*8]
; fail_if index >=u row_count -> 3
  012c  4c39d1                   cmp rcx, r10
  012f  0f8384010000             jae L18
; row_offset = mul index, 136
  0135  4869c988000000           imul rcx, rcx, 136
; row = add table, row_offset
  013c  4c01c1                   add rcx, r8
; scale:f32x16 = splat_f32 [row + 128]
  013f  62727d48584120           vpbroadcastd zmm8, [rcx+128]
; bias:f32x16 = splat_f32 [row + 132]
  0146  62727d48584921           vpbroadcastd zmm9, [rcx+132]
; code:i32x16 = load_u8 [row]
  014d  62727d483111             vpmovzxbd zmm10, [rcx]
; value:f32x16 = to_float code
  0153  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc0:f32x16 = fadd acc0, bias
  0159  62d17c4858c1             vaddps zmm0, zmm0, zmm9
; acc0:f32x16 = fma scale, value, acc0
  015f  62d23d48b8c3             vfmadd231ps zmm0, zmm8, zmm11
; code:i32x16 = load_u8 [row + 16]
  0165  62727d48315101           vpmovzxbd zmm10, [rcx+16]
; value:f32x16 = to_float code
  016c  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc1:f32x16 = fadd acc1, bias
  0172  62d1744858c9             vaddps zmm1, zmm1, zmm9
; acc1:f32x16 = fma scale, value, acc1
  0178  62d23d48b8cb             vfmadd231ps zmm1, zmm8, zmm11
; code:i32x16 = load_u8 [row + 32]
  017e  62727d48315102           vpmovzxbd zmm10, [rcx+32]
; value:f32x16 = to_float code
  0185  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc2:f32x16 = fadd acc2, bias
  018b  62d16c4858d1             vaddps zmm2, zmm2, zmm9
; acc2:f32x16 = fma scale, value, acc2
  0191  62d23d48b8d3             vfmadd231ps zmm2, zmm8, zmm11
; code:i32x16 = load_u8 [row + 48]
  0197  62727d48315103           vpmovzxbd zmm10, [rcx+48]
; value:f32x16 = to_float code
  019e  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc3:f32x16 = fadd acc3, bias
  01a4  62d1644858d9             vaddps zmm3, zmm3, zmm9
; acc3:f32x16 = fma scale, value, acc3
  01aa  62d23d48b8db             vfmadd231ps zmm3, zmm8, zmm11
; code:i32x16 = load_u8 [row + 64]
  01b0  62727d48315104           vpmovzxbd zmm10, [rcx+64]
; value:f32x16 = to_float code
  01b7  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc4:f32x16 = fadd acc4, bias
  01bd  62d15c4858e1             vaddps zmm4, zmm4, zmm9
; acc4:f32x16 = fma scale, value, acc4
  01c3  62d23d48b8e3             vfmadd231ps zmm4, zmm8, zmm11
; code:i32x16 = load_u8 [row + 80]
  01c9  62727d48315105           vpmovzxbd zmm10, [rcx+80]
; value:f32x16 = to_float code
  01d0  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc5:f32x16 = fadd acc5, bias
  01d6  62d1544858e9             vaddps zmm5, zmm5, zmm9
; acc5:f32x16 = fma scale, value, acc5
  01dc  62d23d48b8eb             vfmadd231ps zmm5, zmm8, zmm11
; code:i32x16 = load_u8 [row + 96]
  01e2  62727d48315106           vpmovzxbd zmm10, [rcx+96]
; value:f32x16 = to_float code
  01e9  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc6:f32x16 = fadd acc6, bias
  01ef  62d14c4858f1             vaddps zmm6, zmm6, zmm9
; acc6:f32x16 = fma scale, value, acc6
  01f5  62d23d48b8f3             vfmadd231ps zmm6, zmm8, zmm11
; code:i32x16 = load_u8 [row + 112]
  01fb  62727d48315107           vpmovzxbd zmm10, [rcx+112]
; value:f32x16 = to_float code
  0202  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc7:f32x16 = fadd acc7, bias
  0208  62d1444858f9             vaddps zmm7, zmm7, zmm9
; acc7:f32x16 = fma scale, value, acc7
  020e  62d23d48b8fb             vfmadd231ps zmm7, zmm8, zmm11
; pos = add pos, 1
  0214  4883c201                 add rdx, 1
; }
  0218  4839fa                   cmp rdx, rdi
  021b  0f8cb3feffff             jl L12
L13:
; store [out] 16 lanes acc0
  0221  62f17c481103             vmovups [rbx], zmm0
; store [out + 64] 16 lanes acc1
  0227  62f17c48114b01           vmovups [rbx+64], zmm1
; store [out + 128] 16 lanes acc2
  022e  62f17c48115302           vmovups [rbx+128], zmm2
; store [out + 192] 16 lanes acc3
  0235  62f17c48115b03           vmovups [rbx+192], zmm3
; store [out + 256] 16 lanes acc4
  023c  62f17c48116304           vmovups [rbx+256], zmm4
; store [out + 320] 16 lanes acc5
  0243  62f17c48116b05           vmovups [rbx+320], zmm5
; store [out + 384] 16 lanes acc6
  024a  62f17c48117306           vmovups [rbx+384], zmm6
; store [out + 448] 16 lanes acc7
  0251  62f17c48117b07           vmovups [rbx+448], zmm7
; out = add out, 512
  0258  4881c300020000           add rbx, 512
; bag = add bag, 1
  025f  4983c501                 add r13, 1
; }
  0263  4d39fd                   cmp r13, r15
  0266  0f8c17feffff             jl L6
L7:
; leave, failure exits
  026c  31c0                     xor eax, eax
L0:
  026e  c5f877                   vzeroupper
  0271  4883c418                 add rsp, 24
  0275  415f                     pop r15
  0277  415e                     pop r14
  0279  415d                     pop r13
  027b  415c                     pop r12
  027d  5b                       pop rbx
  027e  5d                       pop rbp
  027f  c3                       ret
L5:
  0280  488b45d0                 mov rax, qword ptr [rbp-48]
  0284  4c896858                 mov qword ptr [rax+88], r13
  0288  48895060                 mov qword ptr [rax+96], rdx
  028c  b801000000               mov eax, 1
  0291  ebdb                     short jmp L0
L10:
  0293  488b45d0                 mov rax, qword ptr [rbp-48]
  0297  4c896858                 mov qword ptr [rax+88], r13
  029b  48895060                 mov qword ptr [rax+96], rdx
  029f  b802000000               mov eax, 2
  02a4  ebc8                     short jmp L0
L11:
  02a6  488b45d0                 mov rax, qword ptr [rbp-48]
  02aa  4c896858                 mov qword ptr [rax+88], r13
  02ae  48895060                 mov qword ptr [rax+96], rdx
  02b2  b802000000               mov eax, 2
  02b7  ebb5                     short jmp L0
L18:
  02b9  488b45d0                 mov rax, qword ptr [rbp-48]
  02bd  4c896858                 mov qword ptr [rax+88], r13
  02c1  48895060                 mov qword ptr [rax+96], rdx
  02c5  b803000000               mov eax, 3
  02ca  eba2                     short jmp L0
; constants
