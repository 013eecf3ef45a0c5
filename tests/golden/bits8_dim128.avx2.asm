; spec      embedding_bag bits=8 dim=128 index=i64 offset=i64
; target    avx2 (x86-64)
; numerics  reference
; bytes     1553
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
  001c  4c8b5f08                 mov r11, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b4f10                 mov r9, qword ptr [rdi+16]
; index_count = arg index_count
  0024  4c8b7f18                 mov r15, qword ptr [rdi+24]
; bag_count = arg bag_count
  0028  488b4728                 mov rax, qword ptr [rdi+40]
  002c  488945c0                 mov qword ptr [rbp-64], rax
; pooled = arg pooled
  0030  488b4f50                 mov rcx, qword ptr [rdi+80]
; offsets = arg offsets
  0034  488b4720                 mov rax, qword ptr [rdi+32]
  0038  488945c8                 mov qword ptr [rbp-56], rax
; out = arg output
  003c  488b5f48                 mov rbx, qword ptr [rdi+72]
; bag = set 0
  0040  4531f6                   xor r14d, r14d
; last_bag = add bag_count, -1
  0043  488b45c0                 mov rax, qword ptr [rbp-64]
  0047  488d40ff                 lea rax, [rax-1]
  004b  488945b0                 mov qword ptr [rbp-80], rax
; near_end = add index_count, -16
  004f  498d47f0                 lea rax, [r15-16]
  0053  488945a0                 mov qword ptr [rbp-96], rax
; fetched = set 0
  0057  31c0                     xor eax, eax
  0059  48894598                 mov qword ptr [rbp-104], rax
; due = set 0
  005d  31c0                     xor eax, eax
  005f  488945a8                 mov qword ptr [rbp-88], rax
; if row_count < 185043 {
  0063  4981fbd3d20200           cmp r11, 185043
  006a  0f8d0e000000             jge L2
; due = set 9223372036854775807
  0070  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  007a  488945a8                 mov qword ptr [rbp-88], rax
; }
L2:
; rows_of_bags = mul bag_count, 5
  007e  486b55c005               imul rdx, qword ptr [rbp-64], 5
; if pooled < rows_of_bags {
  0083  4839d1                   cmp rcx, rdx
  0086  0f8d0e000000             jge L4
; due = set 9223372036854775807
  008c  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  0096  488945a8                 mov qword ptr [rbp-88], rax
; }
L4:
; next_change = move near_end
  009a  488b7da0                 mov rdi, qword ptr [rbp-96]
; next_change = move_if due < near_end ? due
  009e  488b45a8                 mov rax, qword ptr [rbp-88]
  00a2  483b45a0                 cmp rax, qword ptr [rbp-96]
  00a6  480f4c7da8               cmovl rdi, qword ptr [rbp-88]
; pos = set 0
  00ab  31f6                     xor esi, esi
; begin = move bag
  00ad  4d89f5                   mov r13, r14
; if bag < bag_count {
  00b0  4c3b75c0                 cmp r14, qword ptr [rbp-64]
  00b4  0f8d11000000             jge L6
; begin = load_i64 [offsets + bag<<3]
  00ba  488b45c8                 mov rax, qword ptr [rbp-56]
  00be  4e8b2cf0                 mov r13, [rax+r14*8]
; fail_if index_count <u begin -> 1
  00c2  4d39ef                   cmp r15, r13
  00c5  0f82d8040000             jb L7
; }
L6:
; pos = move begin
  00cb  4c89ee                   mov rsi, r13
; one_row_end = sub index_count, pos
  00ce  4d89fd                   mov r13, r15
  00d1  4929f5                   sub r13, rsi
; one_row_end = add one_row_end, bag
  00d4  4d01f5                   add r13, r14
; one_row_end = move_if last_bag < one_row_end ? last_bag
  00d7  4c396db0                 cmp qword ptr [rbp-80], r13
  00db  4c0f4c6db0               cmovl r13, qword ptr [rbp-80]
; out = add out, 0
  00e0  4c8d13                   lea r10, [rbx]
; loop bag < one_row_end {
  00e3  4d39ee                   cmp r14, r13
  00e6  0f8d81010000             jge L9
L8:
; last_row = load_i64 [offsets + bag<<3 + 8]
  00ec  488b45c8                 mov rax, qword ptr [rbp-56]
  00f0  4a8b4cf008               mov rcx, [rax+r14*8+8]
; last_row = add last_row, -1
  00f5  4883c1ff                 add rcx, -1
; if last_row != pos, seldom {
  00f9  4839f1                   cmp rcx, rsi
  00fc  0f857c030000             jne L10
L11:
; if last_row == pos {
; if pos >= next_change, seldom {
  0102  4839fe                   cmp rsi, rdi
  0105  0f8d84030000             jge L13
L14:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  010b  498b8cf180000000         mov rcx, [r9+rsi*8+128]
; ahead = mul ahead, 136
  0113  4869c988000000           imul rcx, rcx, 136
; ahead_row = add table, ahead
  011a  4c01c1                   add rcx, r8
; prefetch L1 [ahead_row]
  011d  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 64]
  0120  0f184940                 prefetcht0 [rcx+64]
; prefetch L1 [ahead_row + 135]
  0124  0f188987000000           prefetcht0 [rcx+135]
; }
L15:
; index = load_i64 [indices + pos<<3]
  012b  498b0cf1                 mov rcx, [r9+rsi*8]
; fail_if index >=u row_count -> 3
  012f  4c39d9                   cmp rcx, r11
  0132  0f8381040000             jae L16
; row_offset = mul index, 136
  0138  4869c988000000           imul rcx, rcx, 136
; row = add table, row_offset
  013f  498d1408                 lea rdx, [r8+rcx]
; next_column = set 0
  0143  4531e4                   xor r12d, r12d
; loop next_column < 128 {
  0146  4981fc80000000           cmp r12, 128
  014d  0f8d02010000             jge L18
L17:
; column = min next_column, 64
  0153  48c7c040000000           mov rax, 64
  015a  4c39e0                   cmp rax, r12
  015d  490f4fc4                 cmovg rax, r12
  0161  4889c1                   mov rcx, rax
; zero:f32x8 = zero
  0164  c5f857c0                 vxorps xmm0, xmm0, xmm0
; scale:f32x8 = splat_f32 [row + 128]
  0168  c4e27d588a80000000       vpbroadcastd ymm1, [rdx+128]
; bias:f32x8 = splat_f32 [row + 132]
  0171  c4e27d589284000000       vpbroadcastd ymm2, [rdx+132]
; bias:f32x8 = fadd bias, zero
  017a  c5ec58d0                 vaddps ymm2, ymm2, ymm0
; code:i32x8 = load_u8 [row + column]
  017e  c4e27d31040a             vpmovzxbd ymm0, [rdx+rcx]
; value:f32x8 = to_float code
  0184  c5fc5bd8                 vcvtdq2ps ymm3, ymm0
; value:f32x8 = fma scale, value, bias
  0188  c4e275a8da               vfmadd213ps ymm3, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 8]
  018d  c4e27d31440a08           vpmovzxbd ymm0, [rdx+rcx+8]
; value:f32x8 = to_float code
  0194  c5fc5be0                 vcvtdq2ps ymm4, ymm0
; value:f32x8 = fma scale, value, bias
  0198  c4e275a8e2               vfmadd213ps ymm4, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 16]
  019d  c4e27d31440a10           vpmovzxbd ymm0, [rdx+rcx+16]
; value:f32x8 = to_float code
  01a4  c5fc5be8                 vcvtdq2ps ymm5, ymm0
; value:f32x8 = fma scale, value, bias
  01a8  c4e275a8ea               vfmadd213ps ymm5, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 24]
  01ad  c4e27d31440a18           vpmovzxbd ymm0, [rdx+rcx+24]
; value:f32x8 = to_float code
  01b4  c5fc5bf0                 vcvtdq2ps ymm6, ymm0
; value:f32x8 = fma scale, value, bias
  01b8  c4e275a8f2               vfmadd213ps ymm6, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 32]
  01bd  c4e27d31440a20           vpmovzxbd ymm0, [rdx+rcx+32]
; value:f32x8 = to_float code
  01c4  c5fc5bf8                 vcvtdq2ps ymm7, ymm0
; value:f32x8 = fma scale, value, bias
  01c8  c4e275a8fa               vfmadd213ps ymm7, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 40]
  01cd  c4e27d31440a28           vpmovzxbd ymm0, [rdx+rcx+40]
; value:f32x8 = to_float code
  01d4  c57c5bc0                 vcvtdq2ps ymm8, ymm0
; value:f32x8 = fma scale, value, bias
  01d8  c46275a8c2               vfmadd213ps ymm8, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 48]
  01dd  c4e27d31440a30           vpmovzxbd ymm0, [rdx+rcx+48]
; value:f32x8 = to_float code
  01e4  c57c5bc8                 vcvtdq2ps ymm9, ymm0
; value:f32x8 = fma scale, value, bias
  01e8  c46275a8ca               vfmadd213ps ymm9, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 56]
  01ed  c4e27d31440a38           vpmovzxbd ymm0, [rdx+rcx+56]
; value:f32x8 = to_float code
  01f4  c5fc5bc0                 vcvtdq2ps ymm0, ymm0
; value:f32x8 = fma scale, value, bias
  01f8  c4e275a8c2               vfmadd213ps ymm0, ymm1, ymm2
; out_column = mul column, 4
  01fd  48c1e102                 shl rcx, 2
; store [out + out_column] 8 lanes value
  0201  c4c17c111c0a             vmovups [r10+rcx], ymm3
; store [out + out_column + 32] 8 lanes value
  0207  c4c17c11640a20           vmovups [r10+rcx+32], ymm4
; store [out + out_column + 64] 8 lanes value
  020e  c4c17c116c0a40           vmovups [r10+rcx+64], ymm5
; store [out + out_column + 96] 8 lanes value
  0215  c4c17c11740a60           vmovups [r10+rcx+96], ymm6
; store [out + out_column + 128] 8 lanes value
  021c  c4c17c11bc0a80000000     vmovups [r10+rcx+128], ymm7
; store [out + out_column + 160] 8 lanes value
  0226  c4417c11840aa0000000     vmovups [r10+rcx+160], ymm8
; store [out + out_column + 192] 8 lanes value
  0230  c4417c118c0ac0000000     vmovups [r10+rcx+192], ymm9
; store [out + out_column + 224] 8 lanes value
  023a  c4c17c11840ae0000000     vmovups [r10+rcx+224], ymm0
; next_column = add next_column, 64
  0244  4983c440                 add r12, 64
; }
  0248  4981fc80000000           cmp r12, 128
  024f  0f8cfefeffff             jl L17
L18:
; out = add out, 512
  0255  4981c200020000           add r10, 512
; bag = add bag, 1
  025c  4983c601                 add r14, 1
; pos = add pos, 1
  0260  4883c601                 add rsi, 1
; }
L12:
; }
  0264  4d39ee                   cmp r14, r13
  0267  0f8c7ffeffff             jl L8
L9:
; out = add out, 0
  026d  498d1a                   lea rbx, [r10]
; begin = move pos
  0270  4989f5                   mov r13, rsi
; loop bag < bag_count {
  0273  4c3b75c0                 cmp r14, qword ptr [rbp-64]
  0277  0f8ded010000             jge L20
L19:
; end = move index_count
  027d  4d89fa                   mov r10, r15
; if bag < last_bag {
  0280  4c3b75b0                 cmp r14, qword ptr [rbp-80]
  0284  0f8d09000000             jge L22
; end = load_i64 [offsets + bag<<3 + 8]
  028a  488b45c8                 mov rax, qword ptr [rbp-56]
  028e  4e8b54f008               mov r10, [rax+r14*8+8]
; }
L22:
; fail_if end < begin -> 2
  0293  4d39ea                   cmp r10, r13
  0296  0f8c33030000             jl L23
; fail_if index_count <u end -> 2
  029c  4d39d7                   cmp r15, r10
  029f  0f8240030000             jb L24
; next_column = set 0
  02a5  4531e4                   xor r12d, r12d
; loop next_column < 128 {
  02a8  4981fc80000000           cmp r12, 128
  02af  0f8d9d010000             jge L26
L25:
; column = min next_column, 64
  02b5  48c7c040000000           mov rax, 64
  02bc  4c39e0                   cmp rax, r12
  02bf  490f4fc4                 cmovg rax, r12
  02c3  4889c1                   mov rcx, rax
; acc0:f32x8 = zero
  02c6  c5f857c0                 vxorps xmm0, xmm0, xmm0
; acc1:f32x8 = zero
  02ca  c5f057c9                 vxorps xmm1, xmm1, xmm1
; acc2:f32x8 = zero
  02ce  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc3:f32x8 = zero
  02d2  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc4:f32x8 = zero
  02d6  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc5:f32x8 = zero
  02da  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc6:f32x8 = zero
  02de  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc7:f32x8 = zero
  02e2  c5c057ff                 vxorps xmm7, xmm7, xmm7
; pos = move begin
  02e6  4c89ee                   mov rsi, r13
; loop pos < end {
  02e9  4c39d6                   cmp rsi, r10
  02ec  0f8d10010000             jge L28
L27:
; if pos >= next_change, seldom {
  02f2  4839fe                   cmp rsi, rdi
  02f5  0f8d1e020000             jge L29
L30:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  02fb  498b94f180000000         mov rdx, [r9+rsi*8+128]
; ahead = mul ahead, 136
  0303  4869d288000000           imul rdx, rdx, 136
; ahead_row = add table, ahead
  030a  4c01c2                   add rdx, r8
; prefetch L1 [ahead_row + column]
  030d  0f180c0a                 prefetcht0 [rdx+rcx]
; prefetch L1 [ahead_row + column + 63]
  0311  0f184c0a3f               prefetcht0 [rdx+rcx+63]
; prefetch L1 [ahead_row + 128]
  0316  0f188a80000000           prefetcht0 [rdx+128]
; }
L31:
; index = load_i64 [indices + pos<<3]
  031d  498b14f1                 mov rdx, [r9+rsi*8]
; fail_if index >=u row_count -> 3
  0321  4c39da                   cmp rdx, r11
  0324  0f83d1020000             jae L32
; row_offset = mul index, 136
  032a  4869d288000000           imul rdx, rdx, 136
; row = add table, row_offset
  0331  4c01c2                   add rdx, r8
; scale:f32x8 = splat_f32 [row + 128]
  0334  c4627d588280000000       vpbroadcastd ymm8, [rdx+128]
; bias:f32x8 = splat_f32 [row + 132]
  033d  c4627d588a84000000       vpbroadcastd ymm9, [rdx+132]
; code:i32x8 = load_u8 [row + column]
  0346  c4627d31140a             vpmovzxbd ymm10, [rdx+rcx]
; value:f32x8 = to_float code
  034c  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc0:f32x8 = fadd acc0, bias
  0351  c4c17c58c1               vaddps ymm0, ymm0, ymm9
; acc0:f32x8 = fma scale, value, acc0
  0356  c4c23db8c3               vfmadd231ps ymm0, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 8]
  035b  c4627d31540a08           vpmovzxbd ymm10, [rdx+rcx+8]
; value:f32x8 = to_float code
  0362  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc1:f32x8 = fadd acc1, bias
  0367  c4c17458c9               vaddps ymm1, ymm1, ymm9
; acc1:f32x8 = fma scale, value, acc1
  036c  c4c23db8cb               vfmadd231ps ymm1, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 16]
  0371  c4627d31540a10           vpmovzxbd ymm10, [rdx+rcx+16]
; value:f32x8 = to_float code
  0378  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc2:f32x8 = fadd acc2, bias
  037d  c4c16c58d1               vaddps ymm2, ymm2, ymm9
; acc2:f32x8 = fma scale, value, acc2
  0382  c4c23db8d3               vfmadd231ps ymm2, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 24]
  0387  c4627d31540a18           vpmovzxbd ymm10, [rdx+rcx+24]
; value:f32x8 = to_float code
  038e  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc3:f32x8 = fadd acc3, bias
  0393  c4c16458d9               vaddps ymm3, ymm3, ymm9
; acc3:f32x8 = fma scale, value, acc3
  0398  c4c23db8db               vfmadd231ps ymm3, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 32]
  039d  c4627d31540a20           vpmovzxbd ymm10, [rdx+rcx+32]
; value:f32x8 = to_float code
  03a4  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc4:f32x8 = fadd acc4, bias
  03a9  c4c15c58e1               vaddps ymm4, ymm4, ymm9
; acc4:f32x8 = fma scale, value, acc4
  03ae  c4c23db8e3               vfmadd231ps ymm4, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 40]
  03b3  c4627d31540a28           vpmovzxbd ymm10, [rdx+rcx+40]
; value:f32x8 = to_float code
  03ba  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc5:f32x8 = fadd acc5, bias
  03bf  c4c15458e9               vaddps ymm5, ymm5, ymm9
; acc5:f32x8 = fma scale, value, acc5
  03c4  c4c23db8eb               vfmadd231ps ymm5, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 48]
  03c9  c4627d31540a30           vpmovzxbd ymm10, [rdx+rcx+48]
; value:f32x8 = to_float code
  03d0  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc6:f32x8 = fadd acc6, bias
  03d5  c4c14c58f1               vaddps ymm6, ymm6, ymm9
; acc6:f32x8 = fma scale, value, acc6
  03da  c4c23db8f3               vfmadd231ps ymm6, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 56]
  03df  c4627d31540a38           vpmovzxbd ymm10, [rdx+rcx+56]
; value:f32x8 = to_float code
  03e6  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc7:f32x8 = fadd acc7, bias
  03eb  c4c14458f9               vaddps ymm7, ymm7, ymm9
; acc7:f32x8 = fma scale, value, acc7
  03f0  c4c23db8fb               vfmadd231ps ymm7, ymm8, ymm11
; pos = add pos, 1
  03f5  4883c601                 add rsi, 1
; }
  03f9  4c39d6                   cmp rsi, r10
  03fc  0f8cf0feffff             jl L27
L28:
; out_column = mul column, 4
  0402  48c1e102                 shl rcx, 2
; store [out + out_column] 8 lanes acc0
  0406  c5fc11040b               vmovups [rbx+rcx], ymm0
; store [out + out_column + 32] 8 lanes acc1
  040b  c5fc114c0b20             vmovups [rbx+rcx+32], ymm1
; store [out + out_column + 64] 8 lanes acc2
  0411  c5fc11540b40             vmovups [rbx+rcx+64], ymm2
; store [out + out_column + 96] 8 lanes acc3
  0417  c5fc115c0b60             vmovups [rbx+rcx+96], ymm3
; store [out + out_column + 128] 8 lanes acc4
  041d  c5fc11a40b80000000       vmovups [rbx+rcx+128], ymm4
; store [out + out_column + 160] 8 lanes acc5
  0426  c5fc11ac0ba0000000       vmovups [rbx+rcx+160], ymm5
; store [out + out_column + 192] 8 lanes acc6
  042f  c5fc11b40bc0000000       vmovups [rbx+rcx+192], ymm6
; store [out + out_column + 224] 8 lanes acc7
  0438  c5fc11bc0be0000000       vmovups [rbx+rcx+224], ymm7
; next_column = add next_column, 64
  0441  4983c440                 add r12, 64
; }
  0445  4981fc80000000           cmp r12, 128
  044c  0f8c63feffff             jl L25
L26:
; out = add out, 512
  0452  4881c300020000           add rbx, 512
; bag = add bag, 1
  0459  4983c601                 add r14, 1
; begin = move end
  045d  4d89d5                   mov r13, r10
; }
  0460  4c3b75c0                 cmp r14, qword ptr [rbp-64]
  0464  0f8c13feffff             jl L19
L20:
; leave
  046a  31c0                     xor eax, eax
L0:
  046c  c5f877                   vzeroupper
  046f  4883c440                 add rsp, 64
  0473  415f                     pop r15
  0475  415e                     pop r14
  0477  415d                     pop r13
  0479  415c                     pop r12
  047b  5b                       pop rbx
  047c  5d                       pop rbp
  047d  c3                       ret
; seldom
L10:
; one_row_end = set 0
  047e  4531ed                   xor r13d, r13d
  0481  4839f1                   cmp rcx, rsi
  0484  0f85dafdffff             jne L12
  048a  e973fcffff               jmp L11
; seldom
L13:
; if pos >= due {
  048f  483b75a8                 cmp rsi, qword ptr [rbp-88]
  0493  0f8c61000000             jl L34
; burst_end = add pos, 96
  0499  488d4660                 lea rax, [rsi+96]
  049d  488945b8                 mov qword ptr [rbp-72], rax
; burst_end = move_if burst_end >= index_count ? index_count
  04a1  4c397db8                 cmp qword ptr [rbp-72], r15
  04a5  490f4dc7                 cmovge rax, r15
  04a9  488945b8                 mov qword ptr [rbp-72], rax
; fetching = move fetched
  04ad  488b7d98                 mov rdi, qword ptr [rbp-104]
; fetching = move_if fetching < pos ? pos
  04b1  4839f7                   cmp rdi, rsi
  04b4  480f4cfe                 cmovl rdi, rsi
; loop fetching < burst_end {
  04b8  483b7db8                 cmp rdi, qword ptr [rbp-72]
  04bc  0f8d29000000             jge L36
L35:
; ahead = load_i64 [indices + fetching<<3]
  04c2  498b0cf9                 mov rcx, [r9+rdi*8]
; ahead = mul ahead, 136
  04c6  4869c988000000           imul rcx, rcx, 136
; prefetch L2 [table + ahead]
  04cd  410f181408               prefetcht1 [r8+rcx]
; prefetch L2 [table + ahead + 64]
  04d2  410f18540840             prefetcht1 [r8+rcx+64]
; prefetch L2 [table + ahead + 135]
  04d8  410f18940887000000       prefetcht1 [r8+rcx+135]
; fetching = add fetching, 1
  04e1  4883c701                 add rdi, 1
; }
  04e5  483b7db8                 cmp rdi, qword ptr [rbp-72]
  04e9  7cd7                     short jl L35
L36:
; fetched = move fetching
  04eb  4889f8                   mov rax, rdi
  04ee  48894598                 mov qword ptr [rbp-104], rax
; due = add pos, 32
  04f2  488d4620                 lea rax, [rsi+32]
  04f6  488945a8                 mov qword ptr [rbp-88], rax
; }
L34:
; next_change = move near_end
  04fa  488b7da0                 mov rdi, qword ptr [rbp-96]
; next_change = move_if due < near_end ? due
  04fe  488b45a8                 mov rax, qword ptr [rbp-88]
  0502  483b45a0                 cmp rax, qword ptr [rbp-96]
  0506  480f4c7da8               cmovl rdi, qword ptr [rbp-88]
  050b  4839fe                   cmp rsi, rdi
  050e  0f8d17fcffff             jge L15
  0514  e9f2fbffff               jmp L14
; seldom
L29:
; if pos >= due {
  0519  483b75a8                 cmp rsi, qword ptr [rbp-88]
  051d  0f8c61000000             jl L38
; burst_end = add pos, 96
  0523  488d4660                 lea rax, [rsi+96]
  0527  488945b8                 mov qword ptr [rbp-72], rax
; burst_end = move_if burst_end >= index_count ? index_count
  052b  4c397db8                 cmp qword ptr [rbp-72], r15
  052f  490f4dc7                 cmovge rax, r15
  0533  488945b8                 mov qword ptr [rbp-72], rax
; fetching = move fetched
  0537  488b7d98                 mov rdi, qword ptr [rbp-104]
; fetching = move_if fetching < pos ? pos
  053b  4839f7                   cmp rdi, rsi
  053e  480f4cfe                 cmovl rdi, rsi
; loop fetching < burst_end {
  0542  483b7db8                 cmp rdi, qword ptr [rbp-72]
  0546  0f8d29000000             jge L40
L39:
; ahead = load_i64 [indices + fetching<<3]
  054c  498b14f9                 mov rdx, [r9+rdi*8]
; ahead = mul ahead, 136
  0550  4869d288000000           imul rdx, rdx, 136
; prefetch L2 [table + ahead]
  0557  410f181410               prefetcht1 [r8+rdx]
; prefetch L2 [table + ahead + 64]
  055c  410f18541040             prefetcht1 [r8+rdx+64]
; prefetch L2 [table + ahead + 135]
  0562  410f18941087000000       prefetcht1 [r8+rdx+135]
; fetching = add fetching, 1
  056b  4883c701                 add rdi, 1
; }
  056f  483b7db8                 cmp rdi, qword ptr [rbp-72]
  0573  7cd7                     short jl L39
L40:
; fetched = move fetching
  0575  4889f8                   mov rax, rdi
  0578  48894598                 mov qword ptr [rbp-104], rax
; due = add pos, 32
  057c  488d4620                 lea rax, [rsi+32]
  0580  488945a8                 mov qword ptr [rbp-88], rax
; }
L38:
; next_change = move near_end
  0584  488b7da0                 mov rdi, qword ptr [rbp-96]
; next_change = move_if due < near_end ? due
  0588  488b45a8                 mov rax, qword ptr [rbp-88]
  058c  483b45a0                 cmp rax, qword ptr [rbp-96]
  0590  480f4c7da8               cmovl rdi, qword ptr [rbp-88]
  0595  4839fe                   cmp rsi, rdi
  0598  0f8d7ffdffff             jge L31
  059e  e958fdffff               jmp L30
; failure exits
L7:
  05a3  488b45d0                 mov rax, qword ptr [rbp-48]
  05a7  4c897068                 mov qword ptr [rax+104], r14
  05ab  48897070                 mov qword ptr [rax+112], rsi
  05af  b801000000               mov eax, 1
  05b4  e9b3feffff               jmp L0
L16:
  05b9  488b45d0                 mov rax, qword ptr [rbp-48]
  05bd  4c897068                 mov qword ptr [rax+104], r14
  05c1  48897070                 mov qword ptr [rax+112], rsi
  05c5  b803000000               mov eax, 3
  05ca  e99dfeffff               jmp L0
L23:
  05cf  488b45d0                 mov rax, qword ptr [rbp-48]
  05d3  4c897068                 mov qword ptr [rax+104], r14
  05d7  48897070                 mov qword ptr [rax+112], rsi
  05db  b802000000               mov eax, 2
  05e0  e987feffff               jmp L0
L24:
  05e5  488b45d0                 mov rax, qword ptr [rbp-48]
  05e9  4c897068                 mov qword ptr [rax+104], r14
  05ed  48897070                 mov qword ptr [rax+112], rsi
  05f1  b802000000               mov eax, 2
  05f6  e971feffff               jmp L0
L32:
  05fb  488b45d0                 mov rax, qword ptr [rbp-48]
  05ff  4c897068                 mov qword ptr [rax+104], r14
  0603  48897070                 mov qword ptr [rax+112], rsi
  0607  b803000000               mov eax, 3
  060c  e95bfeffff               jmp L0
; constants
