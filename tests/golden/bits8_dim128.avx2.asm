; spec      embedding_bag bits=8 dim=128 index=i64 offset=i64
; target    avx2 (x86-64)
; numerics  reference
; bytes     1639
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  53                       push rbx
  0009  4154                     push r12
  000b  4155                     push r13
  000d  4156                     push r14
  000f  4157                     push r15
  0011  4883ec58                 sub rsp, 88
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  0019  4c8b07                   mov r8, qword ptr [rdi]
; row_count = arg row_count
  001c  488b5f08                 mov rbx, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b4f10                 mov r9, qword ptr [rdi+16]
; index_count = arg index_count
  0024  488b4718                 mov rax, qword ptr [rdi+24]
  0028  488945c0                 mov qword ptr [rbp-64], rax
; bag_count = arg bag_count
  002c  488b4728                 mov rax, qword ptr [rdi+40]
  0030  488945a8                 mov qword ptr [rbp-88], rax
; offsets = arg offsets
  0034  488b4720                 mov rax, qword ptr [rdi+32]
  0038  488945b8                 mov qword ptr [rbp-72], rax
; out = arg output
  003c  4c8b5748                 mov r10, qword ptr [rdi+72]
; bag = set 0
  0040  4531ff                   xor r15d, r15d
; last_bag = add bag_count, -1
  0043  488b45a8                 mov rax, qword ptr [rbp-88]
  0047  488d40ff                 lea rax, [rax-1]
  004b  48894598                 mov qword ptr [rbp-104], rax
; near_end = add index_count, -16
  004f  488b45c0                 mov rax, qword ptr [rbp-64]
  0053  488d40f0                 lea rax, [rax-16]
  0057  48894588                 mov qword ptr [rbp-120], rax
; fetched = set 0
  005b  31c0                     xor eax, eax
  005d  48894580                 mov qword ptr [rbp-128], rax
; due = set 0
  0061  31c0                     xor eax, eax
  0063  48894590                 mov qword ptr [rbp-112], rax
; if row_count < 185043 {
  0067  4881fbd3d20200           cmp rbx, 185043
  006e  0f8d0e000000             jge L2
; due = set 9223372036854775807
  0074  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  007e  48894590                 mov qword ptr [rbp-112], rax
; }
L2:
; rows_of_bags = mul bag_count, 5
  0082  486b4da805               imul rcx, qword ptr [rbp-88], 5
; if index_count < rows_of_bags {
  0087  48394dc0                 cmp qword ptr [rbp-64], rcx
  008b  0f8d0e000000             jge L4
; due = set 9223372036854775807
  0091  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  009b  48894590                 mov qword ptr [rbp-112], rax
; }
L4:
; next_change = move near_end
  009f  488b7d88                 mov rdi, qword ptr [rbp-120]
; next_change = move_if due < near_end ? due
  00a3  488b4590                 mov rax, qword ptr [rbp-112]
  00a7  483b4588                 cmp rax, qword ptr [rbp-120]
  00ab  480f4c7d90               cmovl rdi, qword ptr [rbp-112]
; pos = set 0
  00b0  31f6                     xor esi, esi
; begin = move bag
  00b2  4d89fe                   mov r14, r15
; if bag < bag_count {
  00b5  4c3b7da8                 cmp r15, qword ptr [rbp-88]
  00b9  0f8d12000000             jge L6
; begin = load_i64 [offsets + bag<<3]
  00bf  488b45b8                 mov rax, qword ptr [rbp-72]
  00c3  4e8b34f8                 mov r14, [rax+r15*8]
; fail_if index_count <u begin -> 1
  00c7  4c3975c0                 cmp qword ptr [rbp-64], r14
  00cb  0f8228050000             jb L7
; }
L6:
; pos = move begin
  00d1  4c89f6                   mov rsi, r14
; one_row_end = sub index_count, pos
  00d4  488b45c0                 mov rax, qword ptr [rbp-64]
  00d8  4829f0                   sub rax, rsi
  00db  488945b0                 mov qword ptr [rbp-80], rax
; one_row_end = add one_row_end, bag
  00df  488b45b0                 mov rax, qword ptr [rbp-80]
  00e3  4c01f8                   add rax, r15
  00e6  488945b0                 mov qword ptr [rbp-80], rax
; one_row_end = move_if last_bag < one_row_end ? last_bag
  00ea  488b4598                 mov rax, qword ptr [rbp-104]
  00ee  483b45b0                 cmp rax, qword ptr [rbp-80]
  00f2  488b45b0                 mov rax, qword ptr [rbp-80]
  00f6  480f4c4598               cmovl rax, qword ptr [rbp-104]
  00fb  488945b0                 mov qword ptr [rbp-80], rax
; loop bag < one_row_end {
  00ff  4c3b7db0                 cmp r15, qword ptr [rbp-80]
  0103  0f8d85010000             jge L9
L8:
; end = load_i64 [offsets + bag<<3 + 8]
  0109  488b45b8                 mov rax, qword ptr [rbp-72]
  010d  4e8b5cf808               mov r11, [rax+r15*8+8]
; end = add end, -1
  0112  4983c3ff                 add r11, -1
; if end != pos, seldom {
  0116  4939f3                   cmp r11, rsi
  0119  0f858a030000             jne L10
L11:
; if end == pos {
; if pos >= next_change, seldom {
  011f  4839fe                   cmp rsi, rdi
  0122  0f8d95030000             jge L13
L14:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  0128  498b8cf180000000         mov rcx, [r9+rsi*8+128]
; ahead = mul ahead, 136
  0130  4869c988000000           imul rcx, rcx, 136
; ahead_row = add table, ahead
  0137  4c01c1                   add rcx, r8
; prefetch L1 [ahead_row]
  013a  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 64]
  013d  0f184940                 prefetcht0 [rcx+64]
; prefetch L1 [ahead_row + 135]
  0141  0f188987000000           prefetcht0 [rcx+135]
; }
L15:
; index = load_i64 [indices + pos<<3]
  0148  498b0cf1                 mov rcx, [r9+rsi*8]
; fail_if index >=u row_count -> 3
  014c  4839d9                   cmp rcx, rbx
  014f  0f83ba040000             jae L16
; row_offset = mul index, 136
  0155  4869c988000000           imul rcx, rcx, 136
; row = add table, row_offset
  015c  498d1408                 lea rdx, [r8+rcx]
; next_column = set 0
  0160  4531ed                   xor r13d, r13d
; loop next_column < 128 {
  0163  4981fd80000000           cmp r13, 128
  016a  0f8d05010000             jge L18
L17:
; column = min next_column, 64
  0170  48c7c040000000           mov rax, 64
  0177  4c39e8                   cmp rax, r13
  017a  490f4fc5                 cmovg rax, r13
  017e  4889c1                   mov rcx, rax
; zero:f32x8 = zero
  0181  c5f857c0                 vxorps xmm0, xmm0, xmm0
; scale:f32x8 = splat_f32 [row + 128]
  0185  c4e27d588a80000000       vpbroadcastd ymm1, [rdx+128]
; bias:f32x8 = splat_f32 [row + 132]
  018e  c4e27d589284000000       vpbroadcastd ymm2, [rdx+132]
; bias:f32x8 = fadd bias, zero
  0197  c5ec58d0                 vaddps ymm2, ymm2, ymm0
; code:i32x8 = load_u8 [row + column]
  019b  c4e27d31040a             vpmovzxbd ymm0, [rdx+rcx]
; value:f32x8 = to_float code
  01a1  c5fc5bd8                 vcvtdq2ps ymm3, ymm0
; value:f32x8 = fma scale, value, bias
  01a5  c4e275a8da               vfmadd213ps ymm3, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 8]
  01aa  c4e27d31440a08           vpmovzxbd ymm0, [rdx+rcx+8]
; value:f32x8 = to_float code
  01b1  c5fc5be0                 vcvtdq2ps ymm4, ymm0
; value:f32x8 = fma scale, value, bias
  01b5  c4e275a8e2               vfmadd213ps ymm4, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 16]
  01ba  c4e27d31440a10           vpmovzxbd ymm0, [rdx+rcx+16]
; value:f32x8 = to_float code
  01c1  c5fc5be8                 vcvtdq2ps ymm5, ymm0
; value:f32x8 = fma scale, value, bias
  01c5  c4e275a8ea               vfmadd213ps ymm5, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 24]
  01ca  c4e27d31440a18           vpmovzxbd ymm0, [rdx+rcx+24]
; value:f32x8 = to_float code
  01d1  c5fc5bf0                 vcvtdq2ps ymm6, ymm0
; value:f32x8 = fma scale, value, bias
  01d5  c4e275a8f2               vfmadd213ps ymm6, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 32]
  01da  c4e27d31440a20           vpmovzxbd ymm0, [rdx+rcx+32]
; value:f32x8 = to_float code
  01e1  c5fc5bf8                 vcvtdq2ps ymm7, ymm0
; value:f32x8 = fma scale, value, bias
  01e5  c4e275a8fa               vfmadd213ps ymm7, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 40]
  01ea  c4e27d31440a28           vpmovzxbd ymm0, [rdx+rcx+40]
; value:f32x8 = to_float code
  01f1  c57c5bc0                 vcvtdq2ps ymm8, ymm0
; value:f32x8 = fma scale, value, bias
  01f5  c46275a8c2               vfmadd213ps ymm8, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 48]
  01fa  c4e27d31440a30           vpmovzxbd ymm0, [rdx+rcx+48]
; value:f32x8 = to_float code
  0201  c57c5bc8                 vcvtdq2ps ymm9, ymm0
; value:f32x8 = fma scale, value, bias
  0205  c46275a8ca               vfmadd213ps ymm9, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 56]
  020a  c4e27d31440a38           vpmovzxbd ymm0, [rdx+rcx+56]
; value:f32x8 = to_float code
  0211  c5fc5bc0                 vcvtdq2ps ymm0, ymm0
; value:f32x8 = fma scale, value, bias
  0215  c4e275a8c2               vfmadd213ps ymm0, ymm1, ymm2
; out_column = mul column, 4
  021a  4989cc                   mov r12, rcx
  021d  49c1e402                 shl r12, 2
; store [out + out_column] 8 lanes value
  0221  c4817c111c22             vmovups [r10+r12], ymm3
; store [out + out_column + 32] 8 lanes value
  0227  c4817c11642220           vmovups [r10+r12+32], ymm4
; store [out + out_column + 64] 8 lanes value
  022e  c4817c116c2240           vmovups [r10+r12+64], ymm5
; store [out + out_column + 96] 8 lanes value
  0235  c4817c11742260           vmovups [r10+r12+96], ymm6
; store [out + out_column + 128] 8 lanes value
  023c  c4817c11bc2280000000     vmovups [r10+r12+128], ymm7
; store [out + out_column + 160] 8 lanes value
  0246  c4017c118422a0000000     vmovups [r10+r12+160], ymm8
; store [out + out_column + 192] 8 lanes value
  0250  c4017c118c22c0000000     vmovups [r10+r12+192], ymm9
; store [out + out_column + 224] 8 lanes value
  025a  c4817c118422e0000000     vmovups [r10+r12+224], ymm0
; next_column = add next_column, 64
  0264  4983c540                 add r13, 64
; }
  0268  4981fd80000000           cmp r13, 128
  026f  0f8cfbfeffff             jl L17
L18:
; out = add out, 512
  0275  4981c200020000           add r10, 512
; bag = add bag, 1
  027c  4983c701                 add r15, 1
; pos = add pos, 1
  0280  4883c601                 add rsi, 1
; }
L12:
; }
  0284  4c3b7db0                 cmp r15, qword ptr [rbp-80]
  0288  0f8c7bfeffff             jl L8
L9:
; begin = move pos
  028e  4989f6                   mov r14, rsi
; loop bag < bag_count {
  0291  4c3b7da8                 cmp r15, qword ptr [rbp-88]
  0295  0f8dfa010000             jge L20
L19:
; end = move index_count
  029b  4c8b5dc0                 mov r11, qword ptr [rbp-64]
; if bag < last_bag {
  029f  4c3b7d98                 cmp r15, qword ptr [rbp-104]
  02a3  0f8d09000000             jge L22
; end = load_i64 [offsets + bag<<3 + 8]
  02a9  488b45b8                 mov rax, qword ptr [rbp-72]
  02ad  4e8b5cf808               mov r11, [rax+r15*8+8]
; }
L22:
; fail_if end < begin -> 2
  02b2  4d39f3                   cmp r11, r14
  02b5  0f8c6a030000             jl L23
; fail_if index_count <u end -> 2
  02bb  4c395dc0                 cmp qword ptr [rbp-64], r11
  02bf  0f8276030000             jb L24
; next_column = set 0
  02c5  4531ed                   xor r13d, r13d
; loop next_column < 128 {
  02c8  4981fd80000000           cmp r13, 128
  02cf  0f8da8010000             jge L26
L25:
; column = min next_column, 64
  02d5  48c7c040000000           mov rax, 64
  02dc  4c39e8                   cmp rax, r13
  02df  490f4fc5                 cmovg rax, r13
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
  0306  4c89f6                   mov rsi, r14
; loop pos < end {
  0309  4c39de                   cmp rsi, r11
  030c  0f8d10010000             jge L28
L27:
; if pos >= next_change, seldom {
  0312  4839fe                   cmp rsi, rdi
  0315  0f8d40020000             jge L29
L30:
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
L31:
; index = load_i64 [indices + pos<<3]
  033d  498b14f1                 mov rdx, [r9+rsi*8]
; fail_if index >=u row_count -> 3
  0341  4839da                   cmp rdx, rbx
  0344  0f8307030000             jae L32
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
  0419  4c39de                   cmp rsi, r11
  041c  0f8cf0feffff             jl L27
L28:
; out_column = mul column, 4
  0422  4889ca                   mov rdx, rcx
  0425  48c1e202                 shl rdx, 2
; store [out + out_column] 8 lanes acc0
  0429  c4c17c110412             vmovups [r10+rdx], ymm0
; store [out + out_column + 32] 8 lanes acc1
  042f  c4c17c114c1220           vmovups [r10+rdx+32], ymm1
; store [out + out_column + 64] 8 lanes acc2
  0436  c4c17c11541240           vmovups [r10+rdx+64], ymm2
; store [out + out_column + 96] 8 lanes acc3
  043d  c4c17c115c1260           vmovups [r10+rdx+96], ymm3
; store [out + out_column + 128] 8 lanes acc4
  0444  c4c17c11a41280000000     vmovups [r10+rdx+128], ymm4
; store [out + out_column + 160] 8 lanes acc5
  044e  c4c17c11ac12a0000000     vmovups [r10+rdx+160], ymm5
; store [out + out_column + 192] 8 lanes acc6
  0458  c4c17c11b412c0000000     vmovups [r10+rdx+192], ymm6
; store [out + out_column + 224] 8 lanes acc7
  0462  c4c17c11bc12e0000000     vmovups [r10+rdx+224], ymm7
; next_column = add next_column, 64
  046c  4983c540                 add r13, 64
; }
  0470  4981fd80000000           cmp r13, 128
  0477  0f8c58feffff             jl L25
L26:
; out = add out, 512
  047d  4981c200020000           add r10, 512
; bag = add bag, 1
  0484  4983c701                 add r15, 1
; begin = move end
  0488  4d89de                   mov r14, r11
; }
  048b  4c3b7da8                 cmp r15, qword ptr [rbp-88]
  048f  0f8c06feffff             jl L19
L20:
; leave
  0495  31c0                     xor eax, eax
L0:
  0497  c5f877                   vzeroupper
  049a  4883c458                 add rsp, 88
  049e  415f                     pop r15
  04a0  415e                     pop r14
  04a2  415d                     pop r13
  04a4  415c                     pop r12
  04a6  5b                       pop rbx
  04a7  5d                       pop rbp
  04a8  c3                       ret
; seldom
L10:
; one_row_end = set 0
  04a9  31c0                     xor eax, eax
  04ab  488945b0                 mov qword ptr [rbp-80], rax
  04af  4939f3                   cmp r11, rsi
  04b2  0f85ccfdffff             jne L12
  04b8  e962fcffff               jmp L11
; seldom
L13:
; if pos >= due {
  04bd  483b7590                 cmp rsi, qword ptr [rbp-112]
  04c1  0f8c75000000             jl L34
; burst_end = add pos, 96
  04c7  488d4660                 lea rax, [rsi+96]
  04cb  488945a0                 mov qword ptr [rbp-96], rax
; burst_end = move_if burst_end >= index_count ? index_count
  04cf  483b45c0                 cmp rax, qword ptr [rbp-64]
  04d3  480f4d45c0               cmovge rax, qword ptr [rbp-64]
  04d8  488945a0                 mov qword ptr [rbp-96], rax
; fetching = move fetched
  04dc  488b4580                 mov rax, qword ptr [rbp-128]
  04e0  488945c8                 mov qword ptr [rbp-56], rax
; fetching = move_if fetching < pos ? pos
  04e4  483975c8                 cmp qword ptr [rbp-56], rsi
  04e8  480f4cc6                 cmovl rax, rsi
  04ec  488945c8                 mov qword ptr [rbp-56], rax
; loop fetching < burst_end {
  04f0  483b45a0                 cmp rax, qword ptr [rbp-96]
  04f4  0f8d32000000             jge L36
L35:
; ahead = load_i64 [indices + fetching<<3]
  04fa  488b45c8                 mov rax, qword ptr [rbp-56]
  04fe  498b0cc1                 mov rcx, [r9+rax*8]
; ahead = mul ahead, 136
  0502  4869c988000000           imul rcx, rcx, 136
; prefetch L2 [table + ahead]
  0509  410f181408               prefetcht1 [r8+rcx]
; prefetch L2 [table + ahead + 64]
  050e  410f18540840             prefetcht1 [r8+rcx+64]
; prefetch L2 [table + ahead + 135]
  0514  410f18940887000000       prefetcht1 [r8+rcx+135]
; fetching = add fetching, 1
  051d  488345c801               add qword ptr [rbp-56], 1
; }
  0522  488b45c8                 mov rax, qword ptr [rbp-56]
  0526  483b45a0                 cmp rax, qword ptr [rbp-96]
  052a  7cce                     short jl L35
L36:
; fetched = move fetching
  052c  488b45c8                 mov rax, qword ptr [rbp-56]
  0530  48894580                 mov qword ptr [rbp-128], rax
; due = add pos, 32
  0534  488d4620                 lea rax, [rsi+32]
  0538  48894590                 mov qword ptr [rbp-112], rax
; }
L34:
; next_change = move near_end
  053c  488b7d88                 mov rdi, qword ptr [rbp-120]
; next_change = move_if due < near_end ? due
  0540  488b4590                 mov rax, qword ptr [rbp-112]
  0544  483b4588                 cmp rax, qword ptr [rbp-120]
  0548  480f4c7d90               cmovl rdi, qword ptr [rbp-112]
  054d  4839fe                   cmp rsi, rdi
  0550  0f8df2fbffff             jge L15
  0556  e9cdfbffff               jmp L14
; seldom
L29:
; if pos >= due {
  055b  483b7590                 cmp rsi, qword ptr [rbp-112]
  055f  0f8c75000000             jl L38
; burst_end = add pos, 96
  0565  488d4660                 lea rax, [rsi+96]
  0569  488945a0                 mov qword ptr [rbp-96], rax
; burst_end = move_if burst_end >= index_count ? index_count
  056d  483b45c0                 cmp rax, qword ptr [rbp-64]
  0571  480f4d45c0               cmovge rax, qword ptr [rbp-64]
  0576  488945a0                 mov qword ptr [rbp-96], rax
; fetching = move fetched
  057a  488b4580                 mov rax, qword ptr [rbp-128]
  057e  488945c8                 mov qword ptr [rbp-56], rax
; fetching = move_if fetching < pos ? pos
  0582  483975c8                 cmp qword ptr [rbp-56], rsi
  0586  480f4cc6                 cmovl rax, rsi
  058a  488945c8                 mov qword ptr [rbp-56], rax
; loop fetching < burst_end {
  058e  483b45a0                 cmp rax, qword ptr [rbp-96]
  0592  0f8d32000000             jge L40
L39:
; ahead = load_i64 [indices + fetching<<3]
  0598  488b45c8                 mov rax, qword ptr [rbp-56]
  059c  498b14c1                 mov rdx, [r9+rax*8]
; ahead = mul ahead, 136
  05a0  4869d288000000           imul rdx, rdx, 136
; prefetch L2 [table + ahead]
  05a7  410f181410               prefetcht1 [r8+rdx]
; prefetch L2 [table + ahead + 64]
  05ac  410f18541040             prefetcht1 [r8+rdx+64]
; prefetch L2 [table + ahead + 135]
  05b2  410f18941087000000       prefetcht1 [r8+rdx+135]
; fetching = add fetching, 1
  05bb  488345c801               add qword ptr [rbp-56], 1
; }
  05c0  488b45c8                 mov rax, qword ptr [rbp-56]
  05c4  483b45a0                 cmp rax, qword ptr [rbp-96]
  05c8  7cce                     short jl L39
L40:
; fetched = move fetching
  05ca  488b45c8                 mov rax, qword ptr [rbp-56]
  05ce  48894580                 mov qword ptr [rbp-128], rax
; due = add pos, 32
  05d2  488d4620                 lea rax, [rsi+32]
  05d6  48894590                 mov qword ptr [rbp-112], rax
; }
L38:
; next_change = move near_end
  05da  488b7d88                 mov rdi, qword ptr [rbp-120]
; next_change = move_if due < near_end ? due
  05de  488b4590                 mov rax, qword ptr [rbp-112]
  05e2  483b4588                 cmp rax, qword ptr [rbp-120]
  05e6  480f4c7d90               cmovl rdi, qword ptr [rbp-112]
  05eb  4839fe                   cmp rsi, rdi
  05ee  0f8d49fdffff             jge L31
  05f4  e922fdffff               jmp L30
; failure exits
L7:
  05f9  488b45d0                 mov rax, qword ptr [rbp-48]
  05fd  4c897858                 mov qword ptr [rax+88], r15
  0601  48897060                 mov qword ptr [rax+96], rsi
  0605  b801000000               mov eax, 1
  060a  e988feffff               jmp L0
L16:
  060f  488b45d0                 mov rax, qword ptr [rbp-48]
  0613  4c897858                 mov qword ptr [rax+88], r15
  0617  48897060                 mov qword ptr [rax+96], rsi
  061b  b803000000               mov eax, 3
  0620  e972feffff               jmp L0
L23:
  0625  488b45d0                 mov rax, qword ptr [rbp-48]
  0629  4c897858                 mov qword ptr [rax+88], r15
  062d  48897060                 mov qword ptr [rax+96], rsi
  0631  b802000000               mov eax, 2
  0636  e95cfeffff               jmp L0
L24:
  063b  488b45d0                 mov rax, qword ptr [rbp-48]
  063f  4c897858                 mov qword ptr [rax+88], r15
  0643  48897060                 mov qword ptr [rax+96], rsi
  0647  b802000000               mov eax, 2
  064c  e946feffff               jmp L0
L32:
  0651  488b45d0                 mov rax, qword ptr [rbp-48]
  0655  4c897858                 mov qword ptr [rax+88], r15
  0659  48897060                 mov qword ptr [rax+96], rsi
  065d  b803000000               mov eax, 3
  0662  e930feffff               jmp L0
; constants
