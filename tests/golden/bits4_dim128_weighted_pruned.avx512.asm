; spec      embedding_bag bits=4 dim=128 weighted pruned index=i32 offset=i32
; target    avx512 (x86-64)
; numerics  reference
; bytes     1152
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
  0019  4c8b07                   mov r8, qword ptr [rdi]
; row_count = arg row_count
  001c  488b5f08                 mov rbx, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b4f10                 mov r9, qword ptr [rdi+16]
; index_count = arg index_count
  0024  4c8b5f18                 mov r11, qword ptr [rdi+24]
; bag_count = arg bag_count
  0028  488b4728                 mov rax, qword ptr [rdi+40]
  002c  488945c0                 mov qword ptr [rbp-64], rax
; offsets = arg offsets
  0030  488b4720                 mov rax, qword ptr [rdi+32]
  0034  488945b8                 mov qword ptr [rbp-72], rax
; weights = arg weights
  0038  4c8b6730                 mov r12, qword ptr [rdi+48]
; mapping = arg mapping
  003c  488b7738                 mov rsi, qword ptr [rdi+56]
; mapping_count = arg mapping_count
  0040  4c8b5740                 mov r10, qword ptr [rdi+64]
; out = arg output
  0044  4c8b6f48                 mov r13, qword ptr [rdi+72]
; bag = set 0
  0048  4531f6                   xor r14d, r14d
; pos = set 0
  004b  31d2                     xor edx, edx
; shifts:i32x16 = const code_shifts
  004d  62f17c48100569030000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  0057  62f17c48100d9f030000     vmovups zmm1, [L2]
; last_bag = add bag_count, -1
  0061  488b45c0                 mov rax, qword ptr [rbp-64]
  0065  488d40ff                 lea rax, [rax-1]
  0069  488945b0                 mov qword ptr [rbp-80], rax
; begin = move bag
  006d  4d89f7                   mov r15, r14
; if bag < bag_count {
  0070  4c3b75c0                 cmp r14, qword ptr [rbp-64]
  0074  0f8d11000000             jge L5
L4:
; begin = load_i32 [offsets + bag<<2]
  007a  488b45b8                 mov rax, qword ptr [rbp-72]
  007e  4e633cb0                 movsxd r15, dword ptr [rax+r14*4]
; fail_if begin >u index_count -> 1
  0082  4d39df                   cmp r15, r11
  0085  0f87ad020000             ja L6
; }
L5:
; loop bag < bag_count {
  008b  4c3b75c0                 cmp r14, qword ptr [rbp-64]
  008f  0f8d8f020000             jge L8
L7:
; end = move index_count
  0095  4c89df                   mov rdi, r11
; if bag < last_bag {
  0098  4c3b75b0                 cmp r14, qword ptr [rbp-80]
  009c  0f8d09000000             jge L10
L9:
; end = load_i32 [offsets + bag<<2 + 4]
  00a2  488b45b8                 mov rax, qword ptr [rbp-72]
  00a6  4a637cb004               movsxd rdi, dword ptr [rax+r14*4+4]
; }
L10:
; length = sub end, begin
  00ab  4889f9                   mov rcx, rdi
  00ae  4c29f9                   sub rcx, r15
; room = sub index_count, begin
  00b1  4c89d8                   mov rax, r11
  00b4  4c29f8                   sub rax, r15
  00b7  488945c8                 mov qword ptr [rbp-56], rax
; fail_if length >u room -> 2
  00bb  483b4dc8                 cmp rcx, qword ptr [rbp-56]
  00bf  0f8786020000             ja L11
; acc0:f32x16 = zero
  00c5  62f16d48efd2             vpxord zmm2, zmm2, zmm2
; acc1:f32x16 = zero
  00cb  62f16548efdb             vpxord zmm3, zmm3, zmm3
; acc2:f32x16 = zero
  00d1  62f15d48efe4             vpxord zmm4, zmm4, zmm4
; acc3:f32x16 = zero
  00d7  62f15548efed             vpxord zmm5, zmm5, zmm5
; acc4:f32x16 = zero
  00dd  62f14d48eff6             vpxord zmm6, zmm6, zmm6
; acc5:f32x16 = zero
  00e3  62f14548efff             vpxord zmm7, zmm7, zmm7
; acc6:f32x16 = zero
  00e9  62513d48efc0             vpxord zmm8, zmm8, zmm8
; acc7:f32x16 = zero
  00ef  62513548efc9             vpxord zmm9, zmm9, zmm9
; pos = move begin
  00f5  4c89fa                   mov rdx, r15
; loop pos < end {
  00f8  4839fa                   cmp rdx, rdi
  00fb  0f8d99010000             jge L13
L12:
; ahead = add pos, 16
  0101  488d4a10                 lea rcx, [rdx+16]
; if ahead < index_count {
  0105  4c39d9                   cmp rcx, r11
  0108  0f8d29000000             jge L15
L14:
; ahead = load_i32 [indices + pos<<2 + 64]
  010e  49634c9140               movsxd rcx, dword ptr [r9+rdx*4+64]
; if mapping != 0 {
  0113  4885f6                   test rsi, rsi
  0116  0f840d000000             je L17
L16:
; if ahead <u mapping_count {
  011c  4c39d1                   cmp rcx, r10
  011f  0f8304000000             jae L19
L18:
; ahead = load_i32 [mapping + ahead<<2]
  0125  48630c8e                 movsxd rcx, dword ptr [rsi+rcx*4]
; }
L19:
; }
L17:
; ahead = mul ahead, 68
  0129  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  012d  4c01c1                   add rcx, r8
; prefetch L1 [ahead_row]
  0130  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 67]
  0133  0f184943                 prefetcht0 [rcx+67]
; }
L15:
; index = load_i32 [indices + pos<<2]
  0137  49630c91                 movsxd rcx, dword ptr [r9+rdx*4]
; fail_if index >=u mapping_count -> 3
  013b  4c39d1                   cmp rcx, r10
  013e  0f831a020000             jae L20
; if mapping != 0 {
  0144  4885f6                   test rsi, rsi
  0147  0f8404000000             je L22
L21:
; index = load_i32 [mapping + index<<2]
  014d  48630c8e                 movsxd rcx, dword ptr [rsi+rcx*4]
; }
L22:
; if index != -1 {
  0151  4883f9ff                 cmp rcx, -1
  0155  0f8432010000             je L24
L23:
; fail_if index >=u row_count -> 4
  015b  4839d9                   cmp rcx, rbx
  015e  0f830d020000             jae L25
; row_offset = mul index, 68
  0164  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  0168  4c01c1                   add rcx, r8
; scale:f32x16 = splat_f16 [row + 64]
  016b  c4627d795140             vpbroadcastw ymm10, [rcx+64]
  0171  62527d4813d2             vcvtph2ps zmm10, ymm10
; bias:f32x16 = splat_f16 [row + 66]
  0177  c4627d795942             vpbroadcastw ymm11, [rcx+66]
  017d  62527d4813db             vcvtph2ps zmm11, ymm11
; weight:f32x16 = splat_host_f32 [weights + pos<<2]
  0183  62527d48182494           vbroadcastss zmm12, [r12+rdx*4]
; scale:f32x16 = fmul weight, scale
  018a  62511c4859d2             vmulps zmm10, zmm12, zmm10
; bias:f32x16 = fmul weight, bias
  0190  62511c4859db             vmulps zmm11, zmm12, zmm11
; code:i32x16 = splat_64 [row]
  0196  6272fd485921             vpbroadcastq zmm12, [rcx]
; code:i32x16 = shr code, shifts
  019c  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; value:f32x16 = lookup code, values
  01a2  62721d4816e9             vpermps zmm13, zmm12, zmm1
; acc0:f32x16 = fadd acc0, bias
  01a8  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; acc0:f32x16 = fma scale, value, acc0
  01ae  62d22d48b8d5             vfmadd231ps zmm2, zmm10, zmm13
; code:i32x16 = splat_64 [row + 8]
  01b4  6272fd48596101           vpbroadcastq zmm12, [rcx+8]
; code:i32x16 = shr code, shifts
  01bb  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; value:f32x16 = lookup code, values
  01c1  62721d4816e9             vpermps zmm13, zmm12, zmm1
; acc1:f32x16 = fadd acc1, bias
  01c7  62d1644858db             vaddps zmm3, zmm3, zmm11
; acc1:f32x16 = fma scale, value, acc1
  01cd  62d22d48b8dd             vfmadd231ps zmm3, zmm10, zmm13
; code:i32x16 = splat_64 [row + 16]
  01d3  6272fd48596102           vpbroadcastq zmm12, [rcx+16]
; code:i32x16 = shr code, shifts
  01da  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; value:f32x16 = lookup code, values
  01e0  62721d4816e9             vpermps zmm13, zmm12, zmm1
; acc2:f32x16 = fadd acc2, bias
  01e6  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; acc2:f32x16 = fma scale, value, acc2
  01ec  62d22d48b8e5             vfmadd231ps zmm4, zmm10, zmm13
; code:i32x16 = splat_64 [row + 24]
  01f2  6272fd48596103           vpbroadcastq zmm12, [rcx+24]
; code:i32x16 = shr code, shifts
  01f9  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; value:f32x16 = lookup code, values
  01ff  62721d4816e9             vpermps zmm13, zmm12, zmm1
; acc3:f32x16 = fadd acc3, bias
  0205  62d1544858eb             vaddps zmm5, zmm5, zmm11
; acc3:f32x16 = fma scale, value, acc3
  020b  62d22d48b8ed             vfmadd231ps zmm5, zmm10, zmm13
; code:i32x16 = splat_64 [row + 32]
  0211  6272fd48596104           vpbroadcastq zmm12, [rcx+32]
; code:i32x16 = shr code, shifts
  0218  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; value:f32x16 = lookup code, values
  021e  62721d4816e9             vpermps zmm13, zmm12, zmm1
; acc4:f32x16 = fadd acc4, bias
  0224  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; acc4:f32x16 = fma scale, value, acc4
  022a  62d22d48b8f5             vfmadd231ps zmm6, zmm10, zmm13
; code:i32x16 = splat_64 [row + 40]
  0230  6272fd48596105           vpbroadcastq zmm12, [rcx+40]
; code:i32x16 = shr code, shifts
  0237  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; value:f32x16 = lookup code, values
  023d  62721d4816e9             vpermps zmm13, zmm12, zmm1
; acc5:f32x16 = fadd acc5, bias
  0243  62d1444858fb             vaddps zmm7, zmm7, zmm11
; acc5:f32x16 = fma scale, value, acc5
  0249  62d22d48b8fd             vfmadd231ps zmm7, zmm10, zmm13
; code:i32x16 = splat_64 [row + 48]
  024f  6272fd48596106           vpbroadcastq zmm12, [rcx+48]
; code:i32x16 = shr code, shifts
  0256  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; value:f32x16 = lookup code, values
  025c  62721d4816e9             vpermps zmm13, zmm12, zmm1
; acc6:f32x16 = fadd acc6, bias
  0262  62513c4858c3             vaddps zmm8, zmm8, zmm11
; acc6:f32x16 = fma scale, value, acc6
  0268  62522d48b8c5             vfmadd231ps zmm8, zmm10, zmm13
; code:i32x16 = splat_64 [row + 56]
  026e  6272fd48596107           vpbroadcastq zmm12, [rcx+56]
; code:i32x16 = shr code, shifts
  0275  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; value:f32x16 = lookup code, values
  027b  62721d4816e9             vpermps zmm13, zmm12, zmm1
; acc7:f32x16 = fadd acc7, bias
  0281  6251344858cb             vaddps zmm9, zmm9, zmm11
; acc7:f32x16 = fma scale, value, acc7
  0287  62522d48b8cd             vfmadd231ps zmm9, zmm10, zmm13
; }
L24:
; pos = add pos, 1
  028d  4883c201                 add rdx, 1
; }
  0291  4839fa                   cmp rdx, rdi
  0294  0f8c67feffff             jl L12
L13:
; order:i32x16 = const column_order
  029a  62717c4810159c010000     vmovups zmm10, [L3]
; acc0:f32x16 = permute acc0, order
  02a4  62f22d4816d2             vpermps zmm2, zmm10, zmm2
; store [out] 16 lanes acc0
  02aa  62d17c48115500           vmovups [r13], zmm2
; acc1:f32x16 = permute acc1, order
  02b1  62f22d4816db             vpermps zmm3, zmm10, zmm3
; store [out + 64] 16 lanes acc1
  02b7  62d17c48115d01           vmovups [r13+64], zmm3
; acc2:f32x16 = permute acc2, order
  02be  62f22d4816e4             vpermps zmm4, zmm10, zmm4
; store [out + 128] 16 lanes acc2
  02c4  62d17c48116502           vmovups [r13+128], zmm4
; acc3:f32x16 = permute acc3, order
  02cb  62f22d4816ed             vpermps zmm5, zmm10, zmm5
; store [out + 192] 16 lanes acc3
  02d1  62d17c48116d03           vmovups [r13+192], zmm5
; acc4:f32x16 = permute acc4, order
  02d8  62f22d4816f6             vpermps zmm6, zmm10, zmm6
; store [out + 256] 16 lanes acc4
  02de  62d17c48117504           vmovups [r13+256], zmm6
; acc5:f32x16 = permute acc5, order
  02e5  62f22d4816ff             vpermps zmm7, zmm10, zmm7
; store [out + 320] 16 lanes acc5
  02eb  62d17c48117d05           vmovups [r13+320], zmm7
; acc6:f32x16 = permute acc6, order
  02f2  62522d4816c0             vpermps zmm8, zmm10, zmm8
; store [out + 384] 16 lanes acc6
  02f8  62517c48114506           vmovups [r13+384], zmm8
; acc7:f32x16 = permute acc7, order
  02ff  62522d4816c9             vpermps zmm9, zmm10, zmm9
; store [out + 448] 16 lanes acc7
  0305  62517c48114d07           vmovups [r13+448], zmm9
; out = add out, 512
  030c  4981c500020000           add r13, 512
; begin = move end
  0313  4989ff                   mov r15, rdi
; bag = add bag, 1
  0316  4983c601                 add r14, 1
; }
  031a  4c3b75c0                 cmp r14, qword ptr [rbp-64]
  031e  0f8c71fdffff             jl L7
L8:
; leave, failure exits
  0324  31c0                     xor eax, eax
L0:
  0326  c5f877                   vzeroupper
  0329  4883c428                 add rsp, 40
  032d  415f                     pop r15
  032f  415e                     pop r14
  0331  415d                     pop r13
  0333  415c                     pop r12
  0335  5b                       pop rbx
  0336  5d                       pop rbp
  0337  c3                       ret
L6:
  0338  488b45d0                 mov rax, qword ptr [rbp-48]
  033c  4c897050                 mov qword ptr [rax+80], r14
  0340  48895058                 mov qword ptr [rax+88], rdx
  0344  b801000000               mov eax, 1
  0349  ebdb                     short jmp L0
L11:
  034b  488b45d0                 mov rax, qword ptr [rbp-48]
  034f  4c897050                 mov qword ptr [rax+80], r14
  0353  48895058                 mov qword ptr [rax+88], rdx
  0357  b802000000               mov eax, 2
  035c  ebc8                     short jmp L0
L20:
  035e  488b45d0                 mov rax, qword ptr [rbp-48]
  0362  4c897050                 mov qword ptr [rax+80], r14
  0366  48895058                 mov qword ptr [rax+88], rdx
  036a  b803000000               mov eax, 3
  036f  ebb5                     short jmp L0
L25:
  0371  488b45d0                 mov rax, qword ptr [rbp-48]
  0375  4c897050                 mov qword ptr [rax+80], r14
  0379  48895058                 mov qword ptr [rax+88], rdx
  037d  b804000000               mov eax, 4
  0382  eba2                     short jmp L0
; constants
