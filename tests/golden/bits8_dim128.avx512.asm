; spec      embedding_bag bits=8 dim=128 index=i64 offset=i64
; target    avx512 (x86-64)
; numerics  reference
; bytes     646
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  53                       push rbx
  0009  4154                     push r12
  000b  4155                     push r13
  000d  4156                     push r14
  000f  4157                     push r15
  0011  4883ec10                 sub rsp, 16
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  0019  488b37                   mov rsi, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b5708                 mov r10, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b4710                 mov r8, qword ptr [rdi+16]
; index_count = arg index_count
  0024  4c8b4f18                 mov r9, qword ptr [rdi+24]
; bag_count = arg bag_count
  0028  4c8b7728                 mov r14, qword ptr [rdi+40]
; offsets = arg offsets
  002c  4c8b7f20                 mov r15, qword ptr [rdi+32]
; out = arg output
  0030  4c8b5f48                 mov r11, qword ptr [rdi+72]
; bag = set 0
  0034  31db                     xor ebx, ebx
; pos = set 0
  0036  31d2                     xor edx, edx
; last_bag = add bag_count, -1
  0038  498d46ff                 lea rax, [r14-1]
  003c  488945c8                 mov qword ptr [rbp-56], rax
; begin = move bag
  0040  4989dc                   mov r12, rbx
; if bag < bag_count {
  0043  4c39f3                   cmp rbx, r14
  0046  0f8d0d000000             jge L2
L1:
; begin = load_i64 [offsets + bag<<3]
  004c  4d8b24df                 mov r12, [r15+rbx*8]
; fail_if begin >u index_count -> 1
  0050  4d39cc                   cmp r12, r9
  0053  0f87f4010000             ja L3
; }
L2:
; loop bag < bag_count {
  0059  4c39f3                   cmp rbx, r14
  005c  0f8dd7010000             jge L5
L4:
; end = move index_count
  0062  4c89cf                   mov rdi, r9
; if bag < last_bag {
  0065  483b5dc8                 cmp rbx, qword ptr [rbp-56]
  0069  0f8d05000000             jge L7
L6:
; end = load_i64 [offsets + bag<<3 + 8]
  006f  498b7cdf08               mov rdi, [r15+rbx*8+8]
; }
L7:
; length = sub end, begin
  0074  4889f9                   mov rcx, rdi
  0077  4c29e1                   sub rcx, r12
; room = sub index_count, begin
  007a  4d89cd                   mov r13, r9
  007d  4d29e5                   sub r13, r12
; fail_if length >u room -> 2
  0080  4c39e9                   cmp rcx, r13
  0083  0f87d7010000             ja L8
; acc0:f32x16 = zero
  0089  62f17d48efc0             vpxord zmm0, zmm0, zmm0
; acc1:f32x16 = zero
  008f  62f17548efc9             vpxord zmm1, zmm1, zmm1
; acc2:f32x16 = zero
  0095  62f16d48efd2             vpxord zmm2, zmm2, zmm2
; acc3:f32x16 = zero
  009b  62f16548efdb             vpxord zmm3, zmm3, zmm3
; acc4:f32x16 = zero
  00a1  62f15d48efe4             vpxord zmm4, zmm4, zmm4
; acc5:f32x16 = zero
  00a7  62f15548efed             vpxord zmm5, zmm5, zmm5
; acc6:f32x16 = zero
  00ad  62f14d48eff6             vpxord zmm6, zmm6, zmm6
; acc7:f32x16 = zero
  00b3  62f14548efff             vpxord zmm7, zmm7, zmm7
; pos = move begin
  00b9  4c89e2                   mov rdx, r12
; loop pos < end {
  00bc  4839fa                   cmp rdx, rdi
  00bf  0f8d26010000             jge L10
L9:
; ahead = add pos, 16
  00c5  488d4a10                 lea rcx, [rdx+16]
; if ahead < index_count {
  00c9  4c39c9                   cmp rcx, r9
  00cc  0f8d20000000             jge L12
L11:
; ahead = load_i64 [indices + pos<<3 + 128]
  00d2  498b8cd080000000         mov rcx, [r8+rdx*8+128]
; ahead = mul ahead, 136
  00da  4869c988000000           imul rcx, rcx, 136
; ahead_row = add table, ahead
  00e1  4801f1                   add rcx, rsi
; prefetch L1 [ahead_row]
  00e4  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 64]
  00e7  0f184940                 prefetcht0 [rcx+64]
; prefetch L1 [ahead_row + 135]
  00eb  0f188987000000           prefetcht0 [rcx+135]
; }
L12:
; index = load_i64 [indices + pos<<3]
  00f2  498b0cd0                 mov rcx, [r8+rdx*8]
; fail_if index >=u row_count -> 3
  00f6  4c39d1                   cmp rcx, r10
  00f9  0f8374010000             jae L13
; row_offset = mul index, 136
  00ff  4869c988000000           imul rcx, rcx, 136
; row = add table, row_offset
  0106  4801f1                   add rcx, rsi
; scale:f32x16 = splat_f32 [row + 128]
  0109  62727d48184120           vbroadcastss zmm8, [rcx+128]
; bias:f32x16 = splat_f32 [row + 132]
  0110  62727d48184921           vbroadcastss zmm9, [rcx+132]
; code:i32x16 = load_u8 [row]
  0117  62727d483111             vpmovzxbd zmm10, [rcx]
; value:f32x16 = to_float code
  011d  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc0:f32x16 = fadd acc0, bias
  0123  62d17c4858c1             vaddps zmm0, zmm0, zmm9
; acc0:f32x16 = fma scale, value, acc0
  0129  62d23d48b8c3             vfmadd231ps zmm0, zmm8, zmm11
; code:i32x16 = load_u8 [row + 16]
  012f  62727d48315101           vpmovzxbd zmm10, [rcx+16]
; value:f32x16 = to_float code
  0136  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc1:f32x16 = fadd acc1, bias
  013c  62d1744858c9             vaddps zmm1, zmm1, zmm9
; acc1:f32x16 = fma scale, value, acc1
  0142  62d23d48b8cb             vfmadd231ps zmm1, zmm8, zmm11
; code:i32x16 = load_u8 [row + 32]
  0148  62727d48315102           vpmovzxbd zmm10, [rcx+32]
; value:f32x16 = to_float code
  014f  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc2:f32x16 = fadd acc2, bias
  0155  62d16c4858d1             vaddps zmm2, zmm2, zmm9
; acc2:f32x16 = fma scale, value, acc2
  015b  62d23d48b8d3             vfmadd231ps zmm2, zmm8, zmm11
; code:i32x16 = load_u8 [row + 48]
  0161  62727d48315103           vpmovzxbd zmm10, [rcx+48]
; value:f32x16 = to_float code
  0168  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc3:f32x16 = fadd acc3, bias
  016e  62d1644858d9             vaddps zmm3, zmm3, zmm9
; acc3:f32x16 = fma scale, value, acc3
  0174  62d23d48b8db             vfmadd231ps zmm3, zmm8, zmm11
; code:i32x16 = load_u8 [row + 64]
  017a  62727d48315104           vpmovzxbd zmm10, [rcx+64]
; value:f32x16 = to_float code
  0181  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc4:f32x16 = fadd acc4, bias
  0187  62d15c4858e1             vaddps zmm4, zmm4, zmm9
; acc4:f32x16 = fma scale, value, acc4
  018d  62d23d48b8e3             vfmadd231ps zmm4, zmm8, zmm11
; code:i32x16 = load_u8 [row + 80]
  0193  62727d48315105           vpmovzxbd zmm10, [rcx+80]
; value:f32x16 = to_float code
  019a  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc5:f32x16 = fadd acc5, bias
  01a0  62d1544858e9             vaddps zmm5, zmm5, zmm9
; acc5:f32x16 = fma scale, value, acc5
  01a6  62d23d48b8eb             vfmadd231ps zmm5, zmm8, zmm11
; code:i32x16 = load_u8 [row + 96]
  01ac  62727d48315106           vpmovzxbd zmm10, [rcx+96]
; value:f32x16 = to_float code
  01b3  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc6:f32x16 = fadd acc6, bias
  01b9  62d14c4858f1             vaddps zmm6, zmm6, zmm9
; acc6:f32x16 = fma scale, value, acc6
  01bf  62d23d48b8f3             vfmadd231ps zmm6, zmm8, zmm11
; code:i32x16 = load_u8 [row + 112]
  01c5  62727d48315107           vpmovzxbd zmm10, [rcx+112]
; value:f32x16 = to_float code
  01cc  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc7:f32x16 = fadd acc7, bias
  01d2  62d1444858f9             vaddps zmm7, zmm7, zmm9
; acc7:f32x16 = fma scale, value, acc7
  01d8  62d23d48b8fb             vfmadd231ps zmm7, zmm8, zmm11
; pos = add pos, 1
  01de  4883c201                 add rdx, 1
; }
  01e2  4839fa                   cmp rdx, rdi
  01e5  0f8cdafeffff             jl L9
L10:
; store [out] 16 lanes acc0
  01eb  62d17c481103             vmovups [r11], zmm0
; store [out + 64] 16 lanes acc1
  01f1  62d17c48114b01           vmovups [r11+64], zmm1
; store [out + 128] 16 lanes acc2
  01f8  62d17c48115302           vmovups [r11+128], zmm2
; store [out + 192] 16 lanes acc3
  01ff  62d17c48115b03           vmovups [r11+192], zmm3
; store [out + 256] 16 lanes acc4
  0206  62d17c48116304           vmovups [r11+256], zmm4
; store [out + 320] 16 lanes acc5
  020d  62d17c48116b05           vmovups [r11+320], zmm5
; store [out + 384] 16 lanes acc6
  0214  62d17c48117306           vmovups [r11+384], zmm6
; store [out + 448] 16 lanes acc7
  021b  62d17c48117b07           vmovups [r11+448], zmm7
; out = add out, 512
  0222  4981c300020000           add r11, 512
; begin = move end
  0229  4989fc                   mov r12, rdi
; bag = add bag, 1
  022c  4883c301                 add rbx, 1
; }
  0230  4c39f3                   cmp rbx, r14
  0233  0f8c29feffff             jl L4
L5:
; leave, failure exits
  0239  31c0                     xor eax, eax
L0:
  023b  c5f877                   vzeroupper
  023e  4883c410                 add rsp, 16
  0242  415f                     pop r15
  0244  415e                     pop r14
  0246  415d                     pop r13
  0248  415c                     pop r12
  024a  5b                       pop rbx
  024b  5d                       pop rbp
  024c  c3                       ret
L3:
  024d  488b45d0                 mov rax, qword ptr [rbp-48]
  0251  48895850                 mov qword ptr [rax+80], rbx
  0255  48895058                 mov qword ptr [rax+88], rdx
  0259  b801000000               mov eax, 1
  025e  ebdb                     short jmp L0
L8:
  0260  488b45d0                 mov rax, qword ptr [rbp-48]
  0264  48895850                 mov qword ptr [rax+80], rbx
  0268  48895058                 mov qword ptr [rax+88], rdx
  026c  b802000000               mov eax, 2
  0271  ebc8                     short jmp L0
L13:
  0273  488b45d0                 mov rax, qword ptr [rbp-48]
  0277  48895850                 mov qword ptr [rax+80], rbx
  027b  48895058                 mov qword ptr [rax+88], rdx
  027f  b803000000               mov eax, 3
  0284  ebb5                     short jmp L0
; constants
