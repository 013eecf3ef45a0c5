; spec      embedding_bag bits=8 dim=128 index=i64 offset=i64
; target    avx2 (x86-64)
; numerics  reference
; bytes     1555
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
  001c  488b5f08                 mov rbx, qword ptr [rdi+8]
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
  003c  4c8b5748                 mov r10, qword ptr [rdi+72]
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
  0063  4881fbd3d20200           cmp rbx, 185043
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
  00c5  0f82da040000             jb L7
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
; loop bag < one_row_end {
  00e0  4d39ee                   cmp r14, r13
  00e3  0f8d81010000             jge L9
L8:
; end = load_i64 [offsets + bag<<3 + 8]
  00e9  488b45c8                 mov rax, qword ptr [rbp-56]
  00ed  4e8b5cf008               mov r11, [rax+r14*8+8]
; end = add end, -1
  00f2  4983c3ff                 add r11, -1
; if end != pos, seldom {
  00f6  4939f3                   cmp r11, rsi
  00f9  0f8581030000             jne L10
L11:
; if end == pos {
; if pos >= next_change, seldom {
  00ff  4839fe                   cmp rsi, rdi
  0102  0f8d89030000             jge L13
L14:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  0108  498b8cf180000000         mov rcx, [r9+rsi*8+128]
; ahead = mul ahead, 136
  0110  4869c988000000           imul rcx, rcx, 136
; ahead_row = add table, ahead
  0117  4c01c1                   add rcx, r8
; prefetch L1 [ahead_row]
  011a  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 64]
  011d  0f184940                 prefetcht0 [rcx+64]
; prefetch L1 [ahead_row + 135]
  0121  0f188987000000           prefetcht0 [rcx+135]
; }
L15:
; index = load_i64 [indices + pos<<3]
  0128  498b0cf1                 mov rcx, [r9+rsi*8]
; fail_if index >=u row_count -> 3
  012c  4839d9                   cmp rcx, rbx
  012f  0f8386040000             jae L16
; row_offset = mul index, 136
  0135  4869c988000000           imul rcx, rcx, 136
; row = add table, row_offset
  013c  498d1408                 lea rdx, [r8+rcx]
; next_column = set 0
  0140  4531e4                   xor r12d, r12d
; loop next_column < 128 {
  0143  4981fc80000000           cmp r12, 128
  014a  0f8d02010000             jge L18
L17:
; column = min next_column, 64
  0150  48c7c040000000           mov rax, 64
  0157  4c39e0                   cmp rax, r12
  015a  490f4fc4                 cmovg rax, r12
  015e  4889c1                   mov rcx, rax
; zero:f32x8 = zero
  0161  c5f857c0                 vxorps xmm0, xmm0, xmm0
; scale:f32x8 = splat_f32 [row + 128]
  0165  c4e27d588a80000000       vpbroadcastd ymm1, [rdx+128]
; bias:f32x8 = splat_f32 [row + 132]
  016e  c4e27d589284000000       vpbroadcastd ymm2, [rdx+132]
; bias:f32x8 = fadd bias, zero
  0177  c5ec58d0                 vaddps ymm2, ymm2, ymm0
; code:i32x8 = load_u8 [row + column]
  017b  c4e27d31040a             vpmovzxbd ymm0, [rdx+rcx]
; value:f32x8 = to_float code
  0181  c5fc5bd8                 vcvtdq2ps ymm3, ymm0
; value:f32x8 = fma scale, value, bias
  0185  c4e275a8da               vfmadd213ps ymm3, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 8]
  018a  c4e27d31440a08           vpmovzxbd ymm0, [rdx+rcx+8]
; value:f32x8 = to_float code
  0191  c5fc5be0                 vcvtdq2ps ymm4, ymm0
; value:f32x8 = fma scale, value, bias
  0195  c4e275a8e2               vfmadd213ps ymm4, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 16]
  019a  c4e27d31440a10           vpmovzxbd ymm0, [rdx+rcx+16]
; value:f32x8 = to_float code
  01a1  c5fc5be8                 vcvtdq2ps ymm5, ymm0
; value:f32x8 = fma scale, value, bias
  01a5  c4e275a8ea               vfmadd213ps ymm5, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 24]
  01aa  c4e27d31440a18           vpmovzxbd ymm0, [rdx+rcx+24]
; value:f32x8 = to_float code
  01b1  c5fc5bf0                 vcvtdq2ps ymm6, ymm0
; value:f32x8 = fma scale, value, bias
  01b5  c4e275a8f2               vfmadd213ps ymm6, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 32]
  01ba  c4e27d31440a20           vpmovzxbd ymm0, [rdx+rcx+32]
; value:f32x8 = to_float code
  01c1  c5fc5bf8                 vcvtdq2ps ymm7, ymm0
; value:f32x8 = fma scale, value, bias
  01c5  c4e275a8fa               vfmadd213ps ymm7, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 40]
  01ca  c4e27d31440a28           vpmovzxbd ymm0, [rdx+rcx+40]
; value:f32x8 = to_float code
  01d1  c57c5bc0                 vcvtdq2ps ymm8, ymm0
; value:f32x8 = fma scale, value, bias
  01d5  c46275a8c2               vfmadd213ps ymm8, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 48]
  01da  c4e27d31440a30           vpmovzxbd ymm0, [rdx+rcx+48]
; value:f32x8 = to_float code
  01e1  c57c5bc8                 vcvtdq2ps ymm9, ymm0
; value:f32x8 = fma scale, value, bias
  01e5  c46275a8ca               vfmadd213ps ymm9, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 56]
  01ea  c4e27d31440a38           vpmovzxbd ymm0, [rdx+rcx+56]
; value:f32x8 = to_float code
  01f1  c5fc5bc0                 vcvtdq2ps ymm0, ymm0
; value:f32x8 = fma scale, value, bias
  01f5  c4e275a8c2               vfmadd213ps ymm0, ymm1, ymm2
; out_column = mul column, 4
  01fa  48c1e102                 shl rcx, 2
; store [out + out_column] 8 lanes value
  01fe  c4c17c111c0a             vmovups [r10+rcx], ymm3
; store [out + out_column + 32] 8 lanes value
  0204  c4c17c11640a20           vmovups [r10+rcx+32], ymm4
; store [out + out_column + 64] 8 lanes value
  020b  c4c17c116c0a40           vmovups [r10+rcx+64], ymm5
; store [out + out_column + 96] 8 lanes value
  0212  c4c17c11740a60           vmovups [r10+rcx+96], ymm6
; store [out + out_column + 128] 8 lanes value
  0219  c4c17c11bc0a80000000     vmovups [r10+rcx+128], ymm7
; store [out + out_column + 160] 8 lanes value
  0223  c4417c11840aa0000000     vmovups [r10+rcx+160], ymm8
; store [out + out_column + 192] 8 lanes value
  022d  c4417c118c0ac0000000     vmovups [r10+rcx+192], ymm9
; store [out + out_column + 224] 8 lanes value
  0237  c4c17c11840ae0000000     vmovups [r10+rcx+224], ymm0
; next_column = add next_column, 64
  0241  4983c440                 add r12, 64
; }
  0245  4981fc80000000           cmp r12, 128
  024c  0f8cfefeffff             jl L17
L18:
; out = add out, 512
  0252  4981c200020000           add r10, 512
; bag = add bag, 1
  0259  4983c601                 add r14, 1
; pos = add pos, 1
  025d  4883c601                 add rsi, 1
; }
L12:
; }
  0261  4d39ee                   cmp r14, r13
  0264  0f8c7ffeffff             jl L8
L9:
; begin = move pos
  026a  4989f5                   mov r13, rsi
; loop bag < bag_count {
  026d  4c3b75c0                 cmp r14, qword ptr [rbp-64]
  0271  0f8df5010000             jge L20
L19:
; end = move index_count
  0277  4d89fb                   mov r11, r15
; if bag < last_bag {
  027a  4c3b75b0                 cmp r14, qword ptr [rbp-80]
  027e  0f8d09000000             jge L22
; end = load_i64 [offsets + bag<<3 + 8]
  0284  488b45c8                 mov rax, qword ptr [rbp-56]
  0288  4e8b5cf008               mov r11, [rax+r14*8+8]
; }
L22:
; fail_if end < begin -> 2
  028d  4d39eb                   cmp r11, r13
  0290  0f8c3b030000             jl L23
; fail_if index_count <u end -> 2
  0296  4d39df                   cmp r15, r11
  0299  0f8248030000             jb L24
; next_column = set 0
  029f  4531e4                   xor r12d, r12d
; loop next_column < 128 {
  02a2  4981fc80000000           cmp r12, 128
  02a9  0f8da5010000             jge L26
L25:
; column = min next_column, 64
  02af  48c7c040000000           mov rax, 64
  02b6  4c39e0                   cmp rax, r12
  02b9  490f4fc4                 cmovg rax, r12
  02bd  4889c1                   mov rcx, rax
; acc0:f32x8 = zero
  02c0  c5f857c0                 vxorps xmm0, xmm0, xmm0
; acc1:f32x8 = zero
  02c4  c5f057c9                 vxorps xmm1, xmm1, xmm1
; acc2:f32x8 = zero
  02c8  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc3:f32x8 = zero
  02cc  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc4:f32x8 = zero
  02d0  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc5:f32x8 = zero
  02d4  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc6:f32x8 = zero
  02d8  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc7:f32x8 = zero
  02dc  c5c057ff                 vxorps xmm7, xmm7, xmm7
; pos = move begin
  02e0  4c89ee                   mov rsi, r13
; loop pos < end {
  02e3  4c39de                   cmp rsi, r11
  02e6  0f8d10010000             jge L28
L27:
; if pos >= next_change, seldom {
  02ec  4839fe                   cmp rsi, rdi
  02ef  0f8d26020000             jge L29
L30:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  02f5  498b94f180000000         mov rdx, [r9+rsi*8+128]
; ahead = mul ahead, 136
  02fd  4869d288000000           imul rdx, rdx, 136
; ahead_row = add table, ahead
  0304  4c01c2                   add rdx, r8
; prefetch L1 [ahead_row + column]
  0307  0f180c0a                 prefetcht0 [rdx+rcx]
; prefetch L1 [ahead_row + column + 63]
  030b  0f184c0a3f               prefetcht0 [rdx+rcx+63]
; prefetch L1 [ahead_row + 128]
  0310  0f188a80000000           prefetcht0 [rdx+128]
; }
L31:
; index = load_i64 [indices + pos<<3]
  0317  498b14f1                 mov rdx, [r9+rsi*8]
; fail_if index >=u row_count -> 3
  031b  4839da                   cmp rdx, rbx
  031e  0f83d9020000             jae L32
; row_offset = mul index, 136
  0324  4869d288000000           imul rdx, rdx, 136
; row = add table, row_offset
  032b  4c01c2                   add rdx, r8
; scale:f32x8 = splat_f32 [row + 128]
  032e  c4627d588280000000       vpbroadcastd ymm8, [rdx+128]
; bias:f32x8 = splat_f32 [row + 132]
  0337  c4627d588a84000000       vpbroadcastd ymm9, [rdx+132]
; code:i32x8 = load_u8 [row + column]
  0340  c4627d31140a             vpmovzxbd ymm10, [rdx+rcx]
; value:f32x8 = to_float code
  0346  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc0:f32x8 = fadd acc0, bias
  034b  c4c17c58c1               vaddps ymm0, ymm0, ymm9
; acc0:f32x8 = fma scale, value, acc0
  0350  c4c23db8c3               vfmadd231ps ymm0, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 8]
  0355  c4627d31540a08           vpmovzxbd ymm10, [rdx+rcx+8]
; value:f32x8 = to_float code
  035c  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc1:f32x8 = fadd acc1, bias
  0361  c4c17458c9               vaddps ymm1, ymm1, ymm9
; acc1:f32x8 = fma scale, value, acc1
  0366  c4c23db8cb               vfmadd231ps ymm1, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 16]
  036b  c4627d31540a10           vpmovzxbd ymm10, [rdx+rcx+16]
; value:f32x8 = to_float code
  0372  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc2:f32x8 = fadd acc2, bias
  0377  c4c16c58d1               vaddps ymm2, ymm2, ymm9
; acc2:f32x8 = fma scale, value, acc2
  037c  c4c23db8d3               vfmadd231ps ymm2, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 24]
  0381  c4627d31540a18           vpmovzxbd ymm10, [rdx+rcx+24]
; value:f32x8 = to_float code
  0388  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc3:f32x8 = fadd acc3, bias
  038d  c4c16458d9               vaddps ymm3, ymm3, ymm9
; acc3:f32x8 = fma scale, value, acc3
  0392  c4c23db8db               vfmadd231ps ymm3, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 32]
  0397  c4627d31540a20           vpmovzxbd ymm10, [rdx+rcx+32]
; value:f32x8 = to_float code
  039e  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc4:f32x8 = fadd acc4, bias
  03a3  c4c15c58e1               vaddps ymm4, ymm4, ymm9
; acc4:f32x8 = fma scale, value, acc4
  03a8  c4c23db8e3               vfmadd231ps ymm4, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 40]
  03ad  c4627d31540a28           vpmovzxbd ymm10, [rdx+rcx+40]
; value:f32x8 = to_float code
  03b4  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc5:f32x8 = fadd acc5, bias
  03b9  c4c15458e9               vaddps ymm5, ymm5, ymm9
; acc5:f32x8 = fma scale, value, acc5
  03be  c4c23db8eb               vfmadd231ps ymm5, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 48]
  03c3  c4627d31540a30           vpmovzxbd ymm10, [rdx+rcx+48]
; value:f32x8 = to_float code
  03ca  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc6:f32x8 = fadd acc6, bias
  03cf  c4c14c58f1               vaddps ymm6, ymm6, ymm9
; acc6:f32x8 = fma scale, value, acc6
  03d4  c4c23db8f3               vfmadd231ps ymm6, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 56]
  03d9  c4627d31540a38           vpmovzxbd ymm10, [rdx+rcx+56]
; value:f32x8 = to_float code
  03e0  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc7:f32x8 = fadd acc7, bias
  03e5  c4c14458f9               vaddps ymm7, ymm7, ymm9
; acc7:f32x8 = fma scale, value, acc7
  03ea  c4c23db8fb               vfmadd231ps ymm7, ymm8, ymm11
; pos = add pos, 1
  03ef  4883c601                 add rsi, 1
; }
  03f3  4c39de                   cmp rsi, r11
  03f6  0f8cf0feffff             jl L27
L28:
; out_column = mul column, 4
  03fc  48c1e102                 shl rcx, 2
; store [out + out_column] 8 lanes acc0
  0400  c4c17c11040a             vmovups [r10+rcx], ymm0
; store [out + out_column + 32] 8 lanes acc1
  0406  c4c17c114c0a20           vmovups [r10+rcx+32], ymm1
; store [out + out_column + 64] 8 lanes acc2
  040d  c4c17c11540a40           vmovups [r10+rcx+64], ymm2
; store [out + out_column + 96] 8 lanes acc3
  0414  c4c17c115c0a60           vmovups [r10+rcx+96], ymm3
; store [out + out_column + 128] 8 lanes acc4
  041b  c4c17c11a40a80000000     vmovups [r10+rcx+128], ymm4
; store [out + out_column + 160] 8 lanes acc5
  0425  c4c17c11ac0aa0000000     vmovups [r10+rcx+160], ymm5
; store [out + out_column + 192] 8 lanes acc6
  042f  c4c17c11b40ac0000000     vmovups [r10+rcx+192], ymm6
; store [out + out_column + 224] 8 lanes acc7
  0439  c4c17c11bc0ae0000000     vmovups [r10+rcx+224], ymm7
; next_column = add next_column, 64
  0443  4983c440                 add r12, 64
; }
  0447  4981fc80000000           cmp r12, 128
  044e  0f8c5bfeffff             jl L25
L26:
; out = add out, 512
  0454  4981c200020000           add r10, 512
; bag = add bag, 1
  045b  4983c601                 add r14, 1
; begin = move end
  045f  4d89dd                   mov r13, r11
; }
  0462  4c3b75c0                 cmp r14, qword ptr [rbp-64]
  0466  0f8c0bfeffff             jl L19
L20:
; leave
  046c  31c0                     xor eax, eax
L0:
  046e  c5f877                   vzeroupper
  0471  4883c440                 add rsp, 64
  0475  415f                     pop r15
  0477  415e                     pop r14
  0479  415d                     pop r13
  047b  415c                     pop r12
  047d  5b                       pop rbx
  047e  5d                       pop rbp
  047f  c3                       ret
; seldom
L10:
; one_row_end = set 0
  0480  4531ed                   xor r13d, r13d
  0483  4939f3                   cmp r11, rsi
  0486  0f85d5fdffff             jne L12
  048c  e96efcffff               jmp L11
; seldom
L13:
; if pos >= due {
  0491  483b75a8                 cmp rsi, qword ptr [rbp-88]
  0495  0f8c61000000             jl L34
; burst_end = add pos, 96
  049b  488d4660                 lea rax, [rsi+96]
  049f  488945b8                 mov qword ptr [rbp-72], rax
; burst_end = move_if burst_end >= index_count ? index_count
  04a3  4c397db8                 cmp qword ptr [rbp-72], r15
  04a7  490f4dc7                 cmovge rax, r15
  04ab  488945b8                 mov qword ptr [rbp-72], rax
; fetching = move fetched
  04af  488b7d98                 mov rdi, qword ptr [rbp-104]
; fetching = move_if fetching < pos ? pos
  04b3  4839f7                   cmp rdi, rsi
  04b6  480f4cfe                 cmovl rdi, rsi
; loop fetching < burst_end {
  04ba  483b7db8                 cmp rdi, qword ptr [rbp-72]
  04be  0f8d29000000             jge L36
L35:
; ahead = load_i64 [indices + fetching<<3]
  04c4  498b0cf9                 mov rcx, [r9+rdi*8]
; ahead = mul ahead, 136
  04c8  4869c988000000           imul rcx, rcx, 136
; prefetch L2 [table + ahead]
  04cf  410f181408               prefetcht1 [r8+rcx]
; prefetch L2 [table + ahead + 64]
  04d4  410f18540840             prefetcht1 [r8+rcx+64]
; prefetch L2 [table + ahead + 135]
  04da  410f18940887000000       prefetcht1 [r8+rcx+135]
; fetching = add fetching, 1
  04e3  4883c701                 add rdi, 1
; }
  04e7  483b7db8                 cmp rdi, qword ptr [rbp-72]
  04eb  7cd7                     short jl L35
L36:
; fetched = move fetching
  04ed  4889f8                   mov rax, rdi
  04f0  48894598                 mov qword ptr [rbp-104], rax
; due = add pos, 32
  04f4  488d4620                 lea rax, [rsi+32]
  04f8  488945a8                 mov qword ptr [rbp-88], rax
; }
L34:
; next_change = move near_end
  04fc  488b7da0                 mov rdi, qword ptr [rbp-96]
; next_change = move_if due < near_end ? due
  0500  488b45a8                 mov rax, qword ptr [rbp-88]
  0504  483b45a0                 cmp rax, qword ptr [rbp-96]
  0508  480f4c7da8               cmovl rdi, qword ptr [rbp-88]
  050d  4839fe                   cmp rsi, rdi
  0510  0f8d12fcffff             jge L15
  0516  e9edfbffff               jmp L14
; seldom
L29:
; if pos >= due {
  051b  483b75a8                 cmp rsi, qword ptr [rbp-88]
  051f  0f8c61000000             jl L38
; burst_end = add pos, 96
  0525  488d4660                 lea rax, [rsi+96]
  0529  488945b8                 mov qword ptr [rbp-72], rax
; burst_end = move_if burst_end >= index_count ? index_count
  052d  4c397db8                 cmp qword ptr [rbp-72], r15
  0531  490f4dc7                 cmovge rax, r15
  0535  488945b8                 mov qword ptr [rbp-72], rax
; fetching = move fetched
  0539  488b7d98                 mov rdi, qword ptr [rbp-104]
; fetching = move_if fetching < pos ? pos
  053d  4839f7                   cmp rdi, rsi
  0540  480f4cfe                 cmovl rdi, rsi
; loop fetching < burst_end {
  0544  483b7db8                 cmp rdi, qword ptr [rbp-72]
  0548  0f8d29000000             jge L40
L39:
; ahead = load_i64 [indices + fetching<<3]
  054e  498b14f9                 mov rdx, [r9+rdi*8]
; ahead = mul ahead, 136
  0552  4869d288000000           imul rdx, rdx, 136
; prefetch L2 [table + ahead]
  0559  410f181410               prefetcht1 [r8+rdx]
; prefetch L2 [table + ahead + 64]
  055e  410f18541040             prefetcht1 [r8+rdx+64]
; prefetch L2 [table + ahead + 135]
  0564  410f18941087000000       prefetcht1 [r8+rdx+135]
; fetching = add fetching, 1
  056d  4883c701                 add rdi, 1
; }
  0571  483b7db8                 cmp rdi, qword ptr [rbp-72]
  0575  7cd7                     short jl L39
L40:
; fetched = move fetching
  0577  4889f8                   mov rax, rdi
  057a  48894598                 mov qword ptr [rbp-104], rax
; due = add pos, 32
  057e  488d4620                 lea rax, [rsi+32]
  0582  488945a8                 mov qword ptr [rbp-88], rax
; }
L38:
; next_change = move near_end
  0586  488b7da0                 mov rdi, qword ptr [rbp-96]
; next_change = move_if due < near_end ? due
  058a  488b45a8                 mov rax, qword ptr [rbp-88]
  058e  483b45a0                 cmp rax, qword ptr [rbp-96]
  0592  480f4c7da8               cmovl rdi, qword ptr [rbp-88]
  0597  4839fe                   cmp rsi, rdi
  059a  0f8d77fdffff             jge L31
  05a0  e950fdffff               jmp L30
; failure exits
L7:
  05a5  488b45d0                 mov rax, qword ptr [rbp-48]
  05a9  4c897068                 mov qword ptr [rax+104], r14
  05ad  48897070                 mov qword ptr [rax+112], rsi
  05b1  b801000000               mov eax, 1
  05b6  e9b3feffff               jmp L0
L16:
  05bb  488b45d0                 mov rax, qword ptr [rbp-48]
  05bf  4c897068                 mov qword ptr [rax+104], r14
  05c3  48897070                 mov qword ptr [rax+112], rsi
  05c7  b803000000               mov eax, 3
  05cc  e99dfeffff               jmp L0
L23:
  05d1  488b45d0                 mov rax, qword ptr [rbp-48]
  05d5  4c897068                 mov qword ptr [rax+104], r14
  05d9  48897070                 mov qword ptr [rax+112], rsi
  05dd  b802000000               mov eax, 2
  05e2  e987feffff               jmp L0
L24:
  05e7  488b45d0                 mov rax, qword ptr [rbp-48]
  05eb  4c897068                 mov qword ptr [rax+104], r14
  05ef  48897070                 mov qword ptr [rax+112], rsi
  05f3  b802000000               mov eax, 2
  05f8  e971feffff               jmp L0
L32:
  05fd  488b45d0                 mov rax, qword ptr [rbp-48]
  0601  4c897068                 mov qword ptr [rax+104], r14
  0605  48897070                 mov qword ptr [rax+112], rsi
  0609  b803000000               mov eax, 3
  060e  e95bfeffff               jmp L0
; constants
