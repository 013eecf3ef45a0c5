; spec      embedding_bag bits=8 dim=128 index=i64 offset=i64
; target    avx2 (x86-64)
; numerics  reference
; bytes     686
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
  001c  4c8b5f08                 mov r11, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b4f10                 mov r9, qword ptr [rdi+16]
; index_count = arg index_count
  0024  4c8b5718                 mov r10, qword ptr [rdi+24]
; bag_count = arg bag_count
  0028  4c8b7f28                 mov r15, qword ptr [rdi+40]
; offsets = arg offsets
  002c  488b4720                 mov rax, qword ptr [rdi+32]
  0030  488945c8                 mov qword ptr [rbp-56], rax
; out = arg output
  0034  488b5f48                 mov rbx, qword ptr [rdi+72]
; bag = set 0
  0038  4531f6                   xor r14d, r14d
; pos = set 0
  003b  31f6                     xor esi, esi
; last_bag = add bag_count, -1
  003d  498d47ff                 lea rax, [r15-1]
  0041  488945c0                 mov qword ptr [rbp-64], rax
; begin = move bag
  0045  4d89f5                   mov r13, r14
; if bag < bag_count {
  0048  4d39fe                   cmp r14, r15
  004b  0f8d11000000             jge L2
L1:
; begin = load_i64 [offsets + bag<<3]
  0051  488b45c8                 mov rax, qword ptr [rbp-56]
  0055  4e8b2cf0                 mov r13, [rax+r14*8]
; fail_if begin >u index_count -> 1
  0059  4d39d5                   cmp r13, r10
  005c  0f8713020000             ja L3
; }
L2:
; loop bag < bag_count {
  0062  4d39fe                   cmp r14, r15
  0065  0f8df6010000             jge L5
L4:
; end = move index_count
  006b  4c89d7                   mov rdi, r10
; if bag < last_bag {
  006e  4c3b75c0                 cmp r14, qword ptr [rbp-64]
  0072  0f8d09000000             jge L7
L6:
; end = load_i64 [offsets + bag<<3 + 8]
  0078  488b45c8                 mov rax, qword ptr [rbp-56]
  007c  4a8b7cf008               mov rdi, [rax+r14*8+8]
; }
L7:
; length = sub end, begin
  0081  4889f9                   mov rcx, rdi
  0084  4c29e9                   sub rcx, r13
; room = sub index_count, begin
  0087  4c89d2                   mov rdx, r10
  008a  4c29ea                   sub rdx, r13
; fail_if length >u room -> 2
  008d  4839d1                   cmp rcx, rdx
  0090  0f87f2010000             ja L8
; next_column = set 0
  0096  4531e4                   xor r12d, r12d
; loop next_column < 128 {
  0099  4981fc80000000           cmp r12, 128
  00a0  0f8da4010000             jge L10
L9:
; column = min next_column, 64
  00a6  48c7c040000000           mov rax, 64
  00ad  4c39e0                   cmp rax, r12
  00b0  490f4fc4                 cmovg rax, r12
  00b4  4889c2                   mov rdx, rax
; acc0:f32x8 = zero
  00b7  c5fc57c0                 vxorps ymm0, ymm0, ymm0
; acc1:f32x8 = zero
  00bb  c5f457c9                 vxorps ymm1, ymm1, ymm1
; acc2:f32x8 = zero
  00bf  c5ec57d2                 vxorps ymm2, ymm2, ymm2
; acc3:f32x8 = zero
  00c3  c5e457db                 vxorps ymm3, ymm3, ymm3
; acc4:f32x8 = zero
  00c7  c5dc57e4                 vxorps ymm4, ymm4, ymm4
; acc5:f32x8 = zero
  00cb  c5d457ed                 vxorps ymm5, ymm5, ymm5
; acc6:f32x8 = zero
  00cf  c5cc57f6                 vxorps ymm6, ymm6, ymm6
; acc7:f32x8 = zero
  00d3  c5c457ff                 vxorps ymm7, ymm7, ymm7
; pos = move begin
  00d7  4c89ee                   mov rsi, r13
; loop pos < end {
  00da  4839fe                   cmp rsi, rdi
  00dd  0f8d14010000             jge L12
L11:
; ahead = add pos, 16
  00e3  488d4e10                 lea rcx, [rsi+16]
; if ahead < index_count {
  00e7  4c39d1                   cmp rcx, r10
  00ea  0f8d22000000             jge L14
L13:
; ahead = load_i64 [indices + pos<<3 + 128]
  00f0  498b8cf180000000         mov rcx, [r9+rsi*8+128]
; ahead = mul ahead, 136
  00f8  4869c988000000           imul rcx, rcx, 136
; ahead_row = add table, ahead
  00ff  4c01c1                   add rcx, r8
; prefetch L1 [ahead_row + column]
  0102  0f180c11                 prefetcht0 [rcx+rdx]
; prefetch L1 [ahead_row + column + 63]
  0106  0f184c113f               prefetcht0 [rcx+rdx+63]
; prefetch L1 [ahead_row + 128]
  010b  0f188980000000           prefetcht0 [rcx+128]
; }
L14:
; index = load_i64 [indices + pos<<3]
  0112  498b0cf1                 mov rcx, [r9+rsi*8]
; fail_if index >=u row_count -> 3
  0116  4c39d9                   cmp rcx, r11
  0119  0f837c010000             jae L15
; row_offset = mul index, 136
  011f  4869c988000000           imul rcx, rcx, 136
; row = add table, row_offset
  0126  4c01c1                   add rcx, r8
; scale:f32x8 = splat_f32 [row + 128]
  0129  c4627d188180000000       vbroadcastss ymm8, [rcx+128]
; bias:f32x8 = splat_f32 [row + 132]
  0132  c4627d188984000000       vbroadcastss ymm9, [rcx+132]
; code:i32x8 = load_u8 [row + column]
  013b  c4627d311411             vpmovzxbd ymm10, [rcx+rdx]
; value:f32x8 = to_float code
  0141  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc0:f32x8 = fadd acc0, bias
  0146  c4c17c58c1               vaddps ymm0, ymm0, ymm9
; acc0:f32x8 = fma scale, value, acc0
  014b  c4c23db8c3               vfmadd231ps ymm0, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 8]
  0150  c4627d31541108           vpmovzxbd ymm10, [rcx+rdx+8]
; value:f32x8 = to_float code
  0157  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc1:f32x8 = fadd acc1, bias
  015c  c4c17458c9               vaddps ymm1, ymm1, ymm9
; acc1:f32x8 = fma scale, value, acc1
  0161  c4c23db8cb               vfmadd231ps ymm1, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 16]
  0166  c4627d31541110           vpmovzxbd ymm10, [rcx+rdx+16]
; value:f32x8 = to_float code
  016d  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc2:f32x8 = fadd acc2, bias
  0172  c4c16c58d1               vaddps ymm2, ymm2, ymm9
; acc2:f32x8 = fma scale, value, acc2
  0177  c4c23db8d3               vfmadd231ps ymm2, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 24]
  017c  c4627d31541118           vpmovzxbd ymm10, [rcx+rdx+24]
; value:f32x8 = to_float code
  0183  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc3:f32x8 = fadd acc3, bias
  0188  c4c16458d9               vaddps ymm3, ymm3, ymm9
; acc3:f32x8 = fma scale, value, acc3
  018d  c4c23db8db               vfmadd231ps ymm3, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 32]
  0192  c4627d31541120           vpmovzxbd ymm10, [rcx+rdx+32]
; value:f32x8 = to_float code
  0199  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc4:f32x8 = fadd acc4, bias
  019e  c4c15c58e1               vaddps ymm4, ymm4, ymm9
; acc4:f32x8 = fma scale, value, acc4
  01a3  c4c23db8e3               vfmadd231ps ymm4, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 40]
  01a8  c4627d31541128           vpmovzxbd ymm10, [rcx+rdx+40]
; value:f32x8 = to_float code
  01af  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc5:f32x8 = fadd acc5, bias
  01b4  c4c15458e9               vaddps ymm5, ymm5, ymm9
; acc5:f32x8 = fma scale, value, acc5
  01b9  c4c23db8eb               vfmadd231ps ymm5, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 48]
  01be  c4627d31541130           vpmovzxbd ymm10, [rcx+rdx+48]
; value:f32x8 = to_float code
  01c5  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc6:f32x8 = fadd acc6, bias
  01ca  c4c14c58f1               vaddps ymm6, ymm6, ymm9
; acc6:f32x8 = fma scale, value, acc6
  01cf  c4c23db8f3               vfmadd231ps ymm6, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 56]
  01d4  c4627d31541138           vpmovzxbd ymm10, [rcx+rdx+56]
; value:f32x8 = to_float code
  01db  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc7:f32x8 = fadd acc7, bias
  01e0  c4c14458f9               vaddps ymm7, ymm7, ymm9
; acc7:f32x8 = fma scale, value, acc7
  01e5  c4c23db8fb               vfmadd231ps ymm7, ymm8, ymm11
; pos = add pos, 1
  01ea  4883c601                 add rsi, 1
; }
  01ee  4839fe                   cmp rsi, rdi
  01f1  0f8cecfeffff             jl L11
L12:
; out_column = mul column, 4
  01f7  4889d1                   mov rcx, rdx
  01fa  48c1e102                 shl rcx, 2
; store [out + out_column] 8 lanes acc0
  01fe  c5fc11040b               vmovups [rbx+rcx], ymm0
; store [out + out_column + 32] 8 lanes acc1
  0203  c5fc114c0b20             vmovups [rbx+rcx+32], ymm1
; store [out + out_column + 64] 8 lanes acc2
  0209  c5fc11540b40             vmovups [rbx+rcx+64], ymm2
; store [out + out_column + 96] 8 lanes acc3
  020f  c5fc115c0b60             vmovups [rbx+rcx+96], ymm3
; store [out + out_column + 128] 8 lanes acc4
  0215  c5fc11a40b80000000       vmovups [rbx+rcx+128], ymm4
; store [out + out_column + 160] 8 lanes acc5
  021e  c5fc11ac0ba0000000       vmovups [rbx+rcx+160], ymm5
; store [out + out_column + 192] 8 lanes acc6
  0227  c5fc11b40bc0000000       vmovups [rbx+rcx+192], ymm6
; store [out + out_column + 224] 8 lanes acc7
  0230  c5fc11bc0be0000000       vmovups [rbx+rcx+224], ymm7
; next_column = add next_column, 64
  0239  4983c440                 add r12, 64
; }
  023d  4981fc80000000           cmp r12, 128
  0244  0f8c5cfeffff             jl L9
L10:
; out = add out, 512
  024a  4881c300020000           add rbx, 512
; begin = move end
  0251  4989fd                   mov r13, rdi
; bag = add bag, 1
  0254  4983c601                 add r14, 1
; }
  0258  4d39fe                   cmp r14, r15
  025b  0f8c0afeffff             jl L4
L5:
; leave, failure exits
  0261  31c0                     xor eax, eax
L0:
  0263  c5f877                   vzeroupper
  0266  4883c418                 add rsp, 24
  026a  415f                     pop r15
  026c  415e                     pop r14
  026e  415d                     pop r13
  0270  415c                     pop r12
  0272  5b                       pop rbx
  0273  5d                       pop rbp
  0274  c3                       ret
L3:
  0275  488b45d0                 mov rax, qword ptr [rbp-48]
  0279  4c897050                 mov qword ptr [rax+80], r14
  027d  48897058                 mov qword ptr [rax+88], rsi
  0281  b801000000               mov eax, 1
  0286  ebdb                     short jmp L0
L8:
  0288  488b45d0                 mov rax, qword ptr [rbp-48]
  028c  4c897050                 mov qword ptr [rax+80], r14
  0290  48897058                 mov qword ptr [rax+88], rsi
  0294  b802000000               mov eax, 2
  0299  ebc8                     short jmp L0
L15:
  029b  488b45d0                 mov rax, qword ptr [rbp-48]
  029f  4c897050                 mov qword ptr [rax+80], r14
  02a3  48897058                 mov qword ptr [rax+88], rsi
  02a7  b803000000               mov eax, 3
  02ac  ebb5                     short jmp L0
; constants
