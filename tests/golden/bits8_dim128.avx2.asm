; spec      embedding_bag bits=8 dim=128 index=i64 offset=i64
; target    avx2 (x86-64)
; numerics  reference
; bytes     1586
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
  0024  4c8b7f18                 mov r15, qword ptr [rdi+24]
; bag_count = arg bag_count
  0028  488b4728                 mov rax, qword ptr [rdi+40]
  002c  488945b8                 mov qword ptr [rbp-72], rax
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
  0043  488b45b8                 mov rax, qword ptr [rbp-72]
  0047  488d40ff                 lea rax, [rax-1]
  004b  488945a8                 mov qword ptr [rbp-88], rax
; near_end = add index_count, -16
  004f  498d47f0                 lea rax, [r15-16]
  0053  48894598                 mov qword ptr [rbp-104], rax
; fetched = set 0
  0057  31c0                     xor eax, eax
  0059  48894590                 mov qword ptr [rbp-112], rax
; due = set 0
  005d  31c0                     xor eax, eax
  005f  488945a0                 mov qword ptr [rbp-96], rax
; if row_count < 185043 {
  0063  4981fbd3d20200           cmp r11, 185043
  006a  0f8d0e000000             jge L2
; due = set 9223372036854775807
  0070  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  007a  488945a0                 mov qword ptr [rbp-96], rax
; }
L2:
; rows_of_bags = mul bag_count, 5
  007e  486b55b805               imul rdx, qword ptr [rbp-72], 5
; if pooled < rows_of_bags {
  0083  4839d1                   cmp rcx, rdx
  0086  0f8d0e000000             jge L4
; due = set 9223372036854775807
  008c  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  0096  488945a0                 mov qword ptr [rbp-96], rax
; }
L4:
; next_change = move near_end
  009a  488b7d98                 mov rdi, qword ptr [rbp-104]
; next_change = move_if due < near_end ? due
  009e  488b45a0                 mov rax, qword ptr [rbp-96]
  00a2  483b4598                 cmp rax, qword ptr [rbp-104]
  00a6  480f4c7da0               cmovl rdi, qword ptr [rbp-96]
; pos = set 0
  00ab  31f6                     xor esi, esi
; begin = move bag
  00ad  4d89f5                   mov r13, r14
; if bag < bag_count {
  00b0  4c3b75b8                 cmp r14, qword ptr [rbp-72]
  00b4  0f8d11000000             jge L6
; begin = load_i64 [offsets + bag<<3]
  00ba  488b45c8                 mov rax, qword ptr [rbp-56]
  00be  4e8b2cf0                 mov r13, [rax+r14*8]
; fail_if index_count <u begin -> 1
  00c2  4d39ef                   cmp r15, r13
  00c5  0f820f050000             jb L7
; }
L6:
; pos = move begin
  00cb  4c89ee                   mov rsi, r13
; one_row_end = sub index_count, pos
  00ce  4c89f8                   mov rax, r15
  00d1  4829f0                   sub rax, rsi
  00d4  488945c0                 mov qword ptr [rbp-64], rax
; one_row_end = add one_row_end, bag
  00d8  488b45c0                 mov rax, qword ptr [rbp-64]
  00dc  4c01f0                   add rax, r14
  00df  488945c0                 mov qword ptr [rbp-64], rax
; one_row_end = move_if last_bag < one_row_end ? last_bag
  00e3  488b45a8                 mov rax, qword ptr [rbp-88]
  00e7  483b45c0                 cmp rax, qword ptr [rbp-64]
  00eb  488b45c0                 mov rax, qword ptr [rbp-64]
  00ef  480f4c45a8               cmovl rax, qword ptr [rbp-88]
  00f4  488945c0                 mov qword ptr [rbp-64], rax
; out = add out, 0
  00f8  4c8d13                   lea r10, [rbx]
; bag = move bag
  00fb  4d89f5                   mov r13, r14
; loop bag < one_row_end {
  00fe  4c3b6dc0                 cmp r13, qword ptr [rbp-64]
  0102  0f8d82010000             jge L9
L8:
; last_row = load_i64 [offsets + bag<<3 + 8]
  0108  488b45c8                 mov rax, qword ptr [rbp-56]
  010c  4a8b4ce808               mov rcx, [rax+r13*8+8]
; last_row = add last_row, -1
  0111  4883c1ff                 add rcx, -1
; if last_row != pos, seldom {
  0115  4839f1                   cmp rcx, rsi
  0118  0f8580030000             jne L10
L11:
; if last_row == pos {
; if pos >= next_change, seldom {
  011e  4839fe                   cmp rsi, rdi
  0121  0f8d8b030000             jge L13
L14:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  0127  498b8cf180000000         mov rcx, [r9+rsi*8+128]
; ahead = mul ahead, 136
  012f  4869c988000000           imul rcx, rcx, 136
; ahead_row = add table, ahead
  0136  4c01c1                   add rcx, r8
; prefetch L1 [ahead_row]
  0139  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 64]
  013c  0f184940                 prefetcht0 [rcx+64]
; prefetch L1 [ahead_row + 135]
  0140  0f188987000000           prefetcht0 [rcx+135]
; }
L15:
; index = load_i64 [indices + pos<<3]
  0147  498b0cf1                 mov rcx, [r9+rsi*8]
; if index >=u row_count, seldom {
  014b  4c39d9                   cmp rcx, r11
  014e  0f83e8030000             jae L16
L17:
; if index <u row_count {
; row_offset = mul index, 136
  0154  4869c988000000           imul rcx, rcx, 136
; row = add table, row_offset
  015b  498d1408                 lea rdx, [r8+rcx]
; next_column = set 0
  015f  4531e4                   xor r12d, r12d
; loop next_column < 128 {
  0162  4981fc80000000           cmp r12, 128
  0169  0f8d02010000             jge L20
L19:
; column = min next_column, 64
  016f  48c7c040000000           mov rax, 64
  0176  4c39e0                   cmp rax, r12
  0179  490f4fc4                 cmovg rax, r12
  017d  4889c1                   mov rcx, rax
; scale:f32x8 = splat_f32 [row + 128]
  0180  c4e27d588280000000       vpbroadcastd ymm0, [rdx+128]
; bias:f32x8 = splat_f32 [row + 132]
  0189  c4e27d588a84000000       vpbroadcastd ymm1, [rdx+132]
; zero:f32x8 = zero
  0192  c5e857d2                 vxorps xmm2, xmm2, xmm2
; bias:f32x8 = fadd bias, zero
  0196  c5f458ca                 vaddps ymm1, ymm1, ymm2
; code:i32x8 = load_u8 [row + column]
  019a  c4e27d31140a             vpmovzxbd ymm2, [rdx+rcx]
; value:f32x8 = to_float code
  01a0  c5fc5bda                 vcvtdq2ps ymm3, ymm2
; value:f32x8 = fma scale, value, bias
  01a4  c4e27da8d9               vfmadd213ps ymm3, ymm0, ymm1
; code:i32x8 = load_u8 [row + column + 8]
  01a9  c4e27d31540a08           vpmovzxbd ymm2, [rdx+rcx+8]
; value:f32x8 = to_float code
  01b0  c5fc5be2                 vcvtdq2ps ymm4, ymm2
; value:f32x8 = fma scale, value, bias
  01b4  c4e27da8e1               vfmadd213ps ymm4, ymm0, ymm1
; code:i32x8 = load_u8 [row + column + 16]
  01b9  c4e27d31540a10           vpmovzxbd ymm2, [rdx+rcx+16]
; value:f32x8 = to_float code
  01c0  c5fc5bea                 vcvtdq2ps ymm5, ymm2
; value:f32x8 = fma scale, value, bias
  01c4  c4e27da8e9               vfmadd213ps ymm5, ymm0, ymm1
; code:i32x8 = load_u8 [row + column + 24]
  01c9  c4e27d31540a18           vpmovzxbd ymm2, [rdx+rcx+24]
; value:f32x8 = to_float code
  01d0  c5fc5bf2                 vcvtdq2ps ymm6, ymm2
; value:f32x8 = fma scale, value, bias
  01d4  c4e27da8f1               vfmadd213ps ymm6, ymm0, ymm1
; code:i32x8 = load_u8 [row + column + 32]
  01d9  c4e27d31540a20           vpmovzxbd ymm2, [rdx+rcx+32]
; value:f32x8 = to_float code
  01e0  c5fc5bfa                 vcvtdq2ps ymm7, ymm2
; value:f32x8 = fma scale, value, bias
  01e4  c4e27da8f9               vfmadd213ps ymm7, ymm0, ymm1
; code:i32x8 = load_u8 [row + column + 40]
  01e9  c4e27d31540a28           vpmovzxbd ymm2, [rdx+rcx+40]
; value:f32x8 = to_float code
  01f0  c57c5bc2                 vcvtdq2ps ymm8, ymm2
; value:f32x8 = fma scale, value, bias
  01f4  c4627da8c1               vfmadd213ps ymm8, ymm0, ymm1
; code:i32x8 = load_u8 [row + column + 48]
  01f9  c4e27d31540a30           vpmovzxbd ymm2, [rdx+rcx+48]
; value:f32x8 = to_float code
  0200  c57c5bca                 vcvtdq2ps ymm9, ymm2
; value:f32x8 = fma scale, value, bias
  0204  c4627da8c9               vfmadd213ps ymm9, ymm0, ymm1
; code:i32x8 = load_u8 [row + column + 56]
  0209  c4e27d31540a38           vpmovzxbd ymm2, [rdx+rcx+56]
; value:f32x8 = to_float code
  0210  c5fc5bd2                 vcvtdq2ps ymm2, ymm2
; value:f32x8 = fma scale, value, bias
  0214  c4e27da8d1               vfmadd213ps ymm2, ymm0, ymm1
; out_column = mul column, 4
  0219  48c1e102                 shl rcx, 2
; store [out + out_column] 8 lanes value
  021d  c4c17c111c0a             vmovups [r10+rcx], ymm3
; store [out + out_column + 32] 8 lanes value
  0223  c4c17c11640a20           vmovups [r10+rcx+32], ymm4
; store [out + out_column + 64] 8 lanes value
  022a  c4c17c116c0a40           vmovups [r10+rcx+64], ymm5
; store [out + out_column + 96] 8 lanes value
  0231  c4c17c11740a60           vmovups [r10+rcx+96], ymm6
; store [out + out_column + 128] 8 lanes value
  0238  c4c17c11bc0a80000000     vmovups [r10+rcx+128], ymm7
; store [out + out_column + 160] 8 lanes value
  0242  c4417c11840aa0000000     vmovups [r10+rcx+160], ymm8
; store [out + out_column + 192] 8 lanes value
  024c  c4417c118c0ac0000000     vmovups [r10+rcx+192], ymm9
; store [out + out_column + 224] 8 lanes value
  0256  c4c17c11940ae0000000     vmovups [r10+rcx+224], ymm2
; next_column = add next_column, 64
  0260  4983c440                 add r12, 64
; }
  0264  4981fc80000000           cmp r12, 128
  026b  0f8cfefeffff             jl L19
L20:
; out = add out, 512
  0271  4981c200020000           add r10, 512
; bag = add bag, 1
  0278  4983c501                 add r13, 1
; pos = add pos, 1
  027c  4883c601                 add rsi, 1
; }
L18:
; }
L12:
; }
  0280  4c3b6dc0                 cmp r13, qword ptr [rbp-64]
  0284  0f8c7efeffff             jl L8
L9:
; out = add out, 0
  028a  498d1a                   lea rbx, [r10]
; bag = move bag
  028d  4d89ee                   mov r14, r13
; begin = move pos
  0290  4989f5                   mov r13, rsi
; loop bag < bag_count {
  0293  4c3b75b8                 cmp r14, qword ptr [rbp-72]
  0297  0f8ded010000             jge L22
L21:
; end = move index_count
  029d  4d89fa                   mov r10, r15
; if bag < last_bag {
  02a0  4c3b75a8                 cmp r14, qword ptr [rbp-88]
  02a4  0f8d09000000             jge L24
; end = load_i64 [offsets + bag<<3 + 8]
  02aa  488b45c8                 mov rax, qword ptr [rbp-56]
  02ae  4e8b54f008               mov r10, [rax+r14*8+8]
; }
L24:
; fail_if end < begin -> 2
  02b3  4d39ea                   cmp r10, r13
  02b6  0f8c34030000             jl L25
; fail_if index_count <u end -> 2
  02bc  4d39d7                   cmp r15, r10
  02bf  0f8241030000             jb L26
; next_column = set 0
  02c5  4531e4                   xor r12d, r12d
; loop next_column < 128 {
  02c8  4981fc80000000           cmp r12, 128
  02cf  0f8d9d010000             jge L28
L27:
; column = min next_column, 64
  02d5  48c7c040000000           mov rax, 64
  02dc  4c39e0                   cmp rax, r12
  02df  490f4fc4                 cmovg rax, r12
  02e3  4889c1                   mov rcx, rax
; acc0:f32x8 = zero
  02e6  c5f857c0                 vxorps xmm0, xmm0, xmm0
; acc1:f32x8 = zero
  02ea  c5f057c9                 vxorps xmm1, xmm1, xmm1
; acc2:f32x8 = zero
  02ee  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc3:f32x8 = zero
  02f2  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc4:f32x8 = zero
  02f6  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc5:f32x8 = zero
  02fa  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc6:f32x8 = zero
  02fe  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc7:f32x8 = zero
  0302  c5c057ff                 vxorps xmm7, xmm7, xmm7
; pos = move begin
  0306  4c89ee                   mov rsi, r13
; loop pos < end {
  0309  4c39d6                   cmp rsi, r10
  030c  0f8d10010000             jge L30
L29:
; if pos >= next_change, seldom {
  0312  4839fe                   cmp rsi, rdi
  0315  0f8d35020000             jge L31
L32:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  031b  498b94f180000000         mov rdx, [r9+rsi*8+128]
; ahead = mul ahead, 136
  0323  4869d288000000           imul rdx, rdx, 136
; ahead_row = add table, ahead
  032a  4c01c2                   add rdx, r8
; prefetch L1 [ahead_row + column]
  032d  0f180c0a                 prefetcht0 [rdx+rcx]
; prefetch L1 [ahead_row + column + 63]
  0331  0f184c0a3f               prefetcht0 [rdx+rcx+63]
; prefetch L1 [ahead_row + 128]
  0336  0f188a80000000           prefetcht0 [rdx+128]
; }
L33:
; index = load_i64 [indices + pos<<3]
  033d  498b14f1                 mov rdx, [r9+rsi*8]
; fail_if index >=u row_count -> 3
  0341  4c39da                   cmp rdx, r11
  0344  0f83d2020000             jae L34
; row_offset = mul index, 136
  034a  4869d288000000           imul rdx, rdx, 136
; row = add table, row_offset
  0351  4c01c2                   add rdx, r8
; scale:f32x8 = splat_f32 [row + 128]
  0354  c4627d588280000000       vpbroadcastd ymm8, [rdx+128]
; bias:f32x8 = splat_f32 [row + 132]
  035d  c4627d588a84000000       vpbroadcastd ymm9, [rdx+132]
; code:i32x8 = load_u8 [row + column]
  0366  c4627d31140a             vpmovzxbd ymm10, [rdx+rcx]
; value:f32x8 = to_float code
  036c  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc0:f32x8 = fadd acc0, bias
  0371  c4c17c58c1               vaddps ymm0, ymm0, ymm9
; acc0:f32x8 = fma scale, value, acc0
  0376  c4c23db8c3               vfmadd231ps ymm0, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 8]
  037b  c4627d31540a08           vpmovzxbd ymm10, [rdx+rcx+8]
; value:f32x8 = to_float code
  0382  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc1:f32x8 = fadd acc1, bias
  0387  c4c17458c9               vaddps ymm1, ymm1, ymm9
; acc1:f32x8 = fma scale, value, acc1
  038c  c4c23db8cb               vfmadd231ps ymm1, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 16]
  0391  c4627d31540a10           vpmovzxbd ymm10, [rdx+rcx+16]
; value:f32x8 = to_float code
  0398  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc2:f32x8 = fadd acc2, bias
  039d  c4c16c58d1               vaddps ymm2, ymm2, ymm9
; acc2:f32x8 = fma scale, value, acc2
  03a2  c4c23db8d3               vfmadd231ps ymm2, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 24]
  03a7  c4627d31540a18           vpmovzxbd ymm10, [rdx+rcx+24]
; value:f32x8 = to_float code
  03ae  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc3:f32x8 = fadd acc3, bias
  03b3  c4c16458d9               vaddps ymm3, ymm3, ymm9
; acc3:f32x8 = fma scale, value, acc3
  03b8  c4c23db8db               vfmadd231ps ymm3, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 32]
  03bd  c4627d31540a20           vpmovzxbd ymm10, [rdx+rcx+32]
; value:f32x8 = to_float code
  03c4  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc4:f32x8 = fadd acc4, bias
  03c9  c4c15c58e1               vaddps ymm4, ymm4, ymm9
; acc4:f32x8 = fma scale, value, acc4
  03ce  c4c23db8e3               vfmadd231ps ymm4, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 40]
  03d3  c4627d31540a28           vpmovzxbd ymm10, [rdx+rcx+40]
; value:f32x8 = to_float code
  03da  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc5:f32x8 = fadd acc5, bias
  03df  c4c15458e9               vaddps ymm5, ymm5, ymm9
; acc5:f32x8 = fma scale, value, acc5
  03e4  c4c23db8eb               vfmadd231ps ymm5, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 48]
  03e9  c4627d31540a30           vpmovzxbd ymm10, [rdx+rcx+48]
; value:f32x8 = to_float code
  03f0  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc6:f32x8 = fadd acc6, bias
  03f5  c4c14c58f1               vaddps ymm6, ymm6, ymm9
; acc6:f32x8 = fma scale, value, acc6
  03fa  c4c23db8f3               vfmadd231ps ymm6, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 56]
  03ff  c4627d31540a38           vpmovzxbd ymm10, [rdx+rcx+56]
; value:f32x8 = to_float code
  0406  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc7:f32x8 = fadd acc7, bias
  040b  c4c14458f9               vaddps ymm7, ymm7, ymm9
; acc7:f32x8 = fma scale, value, acc7
  0410  c4c23db8fb               vfmadd231ps ymm7, ymm8, ymm11
; pos = add pos, 1
  0415  4883c601                 add rsi, 1
; }
  0419  4c39d6                   cmp rsi, r10
  041c  0f8cf0feffff             jl L29
L30:
; out_column = mul column, 4
  0422  48c1e102                 shl rcx, 2
; store [out + out_column] 8 lanes acc0
  0426  c5fc11040b               vmovups [rbx+rcx], ymm0
; store [out + out_column + 32] 8 lanes acc1
  042b  c5fc114c0b20             vmovups [rbx+rcx+32], ymm1
; store [out + out_column + 64] 8 lanes acc2
  0431  c5fc11540b40             vmovups [rbx+rcx+64], ymm2
; store [out + out_column + 96] 8 lanes acc3
  0437  c5fc115c0b60             vmovups [rbx+rcx+96], ymm3
; store [out + out_column + 128] 8 lanes acc4
  043d  c5fc11a40b80000000       vmovups [rbx+rcx+128], ymm4
; store [out + out_column + 160] 8 lanes acc5
  0446  c5fc11ac0ba0000000       vmovups [rbx+rcx+160], ymm5
; store [out + out_column + 192] 8 lanes acc6
  044f  c5fc11b40bc0000000       vmovups [rbx+rcx+192], ymm6
; store [out + out_column + 224] 8 lanes acc7
  0458  c5fc11bc0be0000000       vmovups [rbx+rcx+224], ymm7
; next_column = add next_column, 64
  0461  4983c440                 add r12, 64
; }
  0465  4981fc80000000           cmp r12, 128
  046c  0f8c63feffff             jl L27
L28:
; out = add out, 512
  0472  4881c300020000           add rbx, 512
; bag = add bag, 1
  0479  4983c601                 add r14, 1
; begin = move end
  047d  4d89d5                   mov r13, r10
; }
  0480  4c3b75b8                 cmp r14, qword ptr [rbp-72]
  0484  0f8c13feffff             jl L21
L22:
; leave
  048a  31c0                     xor eax, eax
L0:
  048c  c5f877                   vzeroupper
  048f  4883c448                 add rsp, 72
  0493  415f                     pop r15
  0495  415e                     pop r14
  0497  415d                     pop r13
  0499  415c                     pop r12
  049b  5b                       pop rbx
  049c  5d                       pop rbp
  049d  c3                       ret
; seldom
L10:
; one_row_end = set 0
  049e  31c0                     xor eax, eax
  04a0  488945c0                 mov qword ptr [rbp-64], rax
  04a4  4839f1                   cmp rcx, rsi
  04a7  0f85d3fdffff             jne L12
  04ad  e96cfcffff               jmp L11
; seldom
L13:
; if pos >= due {
  04b2  483b75a0                 cmp rsi, qword ptr [rbp-96]
  04b6  0f8c61000000             jl L36
; burst_end = add pos, 96
  04bc  488d4660                 lea rax, [rsi+96]
  04c0  488945b0                 mov qword ptr [rbp-80], rax
; burst_end = move_if burst_end >= index_count ? index_count
  04c4  4c397db0                 cmp qword ptr [rbp-80], r15
  04c8  490f4dc7                 cmovge rax, r15
  04cc  488945b0                 mov qword ptr [rbp-80], rax
; fetching = move fetched
  04d0  488b7d90                 mov rdi, qword ptr [rbp-112]
; fetching = move_if fetching < pos ? pos
  04d4  4839f7                   cmp rdi, rsi
  04d7  480f4cfe                 cmovl rdi, rsi
; loop fetching < burst_end {
  04db  483b7db0                 cmp rdi, qword ptr [rbp-80]
  04df  0f8d29000000             jge L38
L37:
; ahead = load_i64 [indices + fetching<<3]
  04e5  498b0cf9                 mov rcx, [r9+rdi*8]
; ahead = mul ahead, 136
  04e9  4869c988000000           imul rcx, rcx, 136
; prefetch L2 [table + ahead]
  04f0  410f181408               prefetcht1 [r8+rcx]
; prefetch L2 [table + ahead + 64]
  04f5  410f18540840             prefetcht1 [r8+rcx+64]
; prefetch L2 [table + ahead + 135]
  04fb  410f18940887000000       prefetcht1 [r8+rcx+135]
; fetching = add fetching, 1
  0504  4883c701                 add rdi, 1
; }
  0508  483b7db0                 cmp rdi, qword ptr [rbp-80]
  050c  7cd7                     short jl L37
L38:
; fetched = move fetching
  050e  4889f8                   mov rax, rdi
  0511  48894590                 mov qword ptr [rbp-112], rax
; due = add pos, 32
  0515  488d4620                 lea rax, [rsi+32]
  0519  488945a0                 mov qword ptr [rbp-96], rax
; }
L36:
; next_change = move near_end
  051d  488b7d98                 mov rdi, qword ptr [rbp-104]
; next_change = move_if due < near_end ? due
  0521  488b45a0                 mov rax, qword ptr [rbp-96]
  0525  483b4598                 cmp rax, qword ptr [rbp-104]
  0529  480f4c7da0               cmovl rdi, qword ptr [rbp-96]
  052e  4839fe                   cmp rsi, rdi
  0531  0f8d10fcffff             jge L15
  0537  e9ebfbffff               jmp L14
; seldom
L16:
; one_row_end = set 0
  053c  31c0                     xor eax, eax
  053e  488945c0                 mov qword ptr [rbp-64], rax
  0542  4c39d9                   cmp rcx, r11
  0545  0f8335fdffff             jae L18
  054b  e904fcffff               jmp L17
; seldom
L31:
; if pos >= due {
  0550  483b75a0                 cmp rsi, qword ptr [rbp-96]
  0554  0f8c61000000             jl L40
; burst_end = add pos, 96
  055a  488d4660                 lea rax, [rsi+96]
  055e  488945b0                 mov qword ptr [rbp-80], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0562  4c397db0                 cmp qword ptr [rbp-80], r15
  0566  490f4dc7                 cmovge rax, r15
  056a  488945b0                 mov qword ptr [rbp-80], rax
; fetching = move fetched
  056e  488b7d90                 mov rdi, qword ptr [rbp-112]
; fetching = move_if fetching < pos ? pos
  0572  4839f7                   cmp rdi, rsi
  0575  480f4cfe                 cmovl rdi, rsi
; loop fetching < burst_end {
  0579  483b7db0                 cmp rdi, qword ptr [rbp-80]
  057d  0f8d29000000             jge L42
L41:
; ahead = load_i64 [indices + fetching<<3]
  0583  498b14f9                 mov rdx, [r9+rdi*8]
; ahead = mul ahead, 136
  0587  4869d288000000           imul rdx, rdx, 136
; prefetch L2 [table + ahead]
  058e  410f181410               prefetcht1 [r8+rdx]
; prefetch L2 [table + ahead + 64]
  0593  410f18541040             prefetcht1 [r8+rdx+64]
; prefetch L2 [table + ahead + 135]
  0599  410f18941087000000       prefetcht1 [r8+rdx+135]
; fetching = add fetching, 1
  05a2  4883c701                 add rdi, 1
; }
  05a6  483b7db0                 cmp rdi, qword ptr [rbp-80]
  05aa  7cd7                     short jl L41
L42:
; fetched = move fetching
  05ac  4889f8                   mov rax, rdi
  05af  48894590                 mov qword ptr [rbp-112], rax
; due = add pos, 32
  05b3  488d4620                 lea rax, [rsi+32]
  05b7  488945a0                 mov qword ptr [rbp-96], rax
; }
L40:
; next_change = move near_end
  05bb  488b7d98                 mov rdi, qword ptr [rbp-104]
; next_change = move_if due < near_end ? due
  05bf  488b45a0                 mov rax, qword ptr [rbp-96]
  05c3  483b4598                 cmp rax, qword ptr [rbp-104]
  05c7  480f4c7da0               cmovl rdi, qword ptr [rbp-96]
  05cc  4839fe                   cmp rsi, rdi
  05cf  0f8d68fdffff             jge L33
  05d5  e941fdffff               jmp L32
; failure exits
L7:
  05da  488b45d0                 mov rax, qword ptr [rbp-48]
  05de  4c897068                 mov qword ptr [rax+104], r14
  05e2  48897070                 mov qword ptr [rax+112], rsi
  05e6  b801000000               mov eax, 1
  05eb  e99cfeffff               jmp L0
L25:
  05f0  488b45d0                 mov rax, qword ptr [rbp-48]
  05f4  4c897068                 mov qword ptr [rax+104], r14
  05f8  48897070                 mov qword ptr [rax+112], rsi
  05fc  b802000000               mov eax, 2
  0601  e986feffff               jmp L0
L26:
  0606  488b45d0                 mov rax, qword ptr [rbp-48]
  060a  4c897068                 mov qword ptr [rax+104], r14
  060e  48897070                 mov qword ptr [rax+112], rsi
  0612  b802000000               mov eax, 2
  0617  e970feffff               jmp L0
L34:
  061c  488b45d0                 mov rax, qword ptr [rbp-48]
  0620  4c897068                 mov qword ptr [rax+104], r14
  0624  48897070                 mov qword ptr [rax+112], rsi
  0628  b803000000               mov eax, 3
  062d  e95afeffff               jmp L0
; constants
