; spec      embedding_bag bits=8 dim=128 index=i64 offset=i64
; target    avx2 (x86-64)
; numerics  reference
; bytes     1642
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
; pooled = arg pooled
  0034  488b4f50                 mov rcx, qword ptr [rdi+80]
; offsets = arg offsets
  0038  488b4720                 mov rax, qword ptr [rdi+32]
  003c  488945b8                 mov qword ptr [rbp-72], rax
; out = arg output
  0040  4c8b5748                 mov r10, qword ptr [rdi+72]
; bag = set 0
  0044  4531ff                   xor r15d, r15d
; last_bag = add bag_count, -1
  0047  488b45a8                 mov rax, qword ptr [rbp-88]
  004b  488d40ff                 lea rax, [rax-1]
  004f  48894598                 mov qword ptr [rbp-104], rax
; near_end = add index_count, -16
  0053  488b45c0                 mov rax, qword ptr [rbp-64]
  0057  488d40f0                 lea rax, [rax-16]
  005b  48894588                 mov qword ptr [rbp-120], rax
; fetched = set 0
  005f  31c0                     xor eax, eax
  0061  48894580                 mov qword ptr [rbp-128], rax
; due = set 0
  0065  31c0                     xor eax, eax
  0067  48894590                 mov qword ptr [rbp-112], rax
; if row_count < 185043 {
  006b  4881fbd3d20200           cmp rbx, 185043
  0072  0f8d0e000000             jge L2
; due = set 9223372036854775807
  0078  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  0082  48894590                 mov qword ptr [rbp-112], rax
; }
L2:
; rows_of_bags = mul bag_count, 5
  0086  486b55a805               imul rdx, qword ptr [rbp-88], 5
; if pooled < rows_of_bags {
  008b  4839d1                   cmp rcx, rdx
  008e  0f8d0e000000             jge L4
; due = set 9223372036854775807
  0094  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  009e  48894590                 mov qword ptr [rbp-112], rax
; }
L4:
; next_change = move near_end
  00a2  488b7d88                 mov rdi, qword ptr [rbp-120]
; next_change = move_if due < near_end ? due
  00a6  488b4590                 mov rax, qword ptr [rbp-112]
  00aa  483b4588                 cmp rax, qword ptr [rbp-120]
  00ae  480f4c7d90               cmovl rdi, qword ptr [rbp-112]
; pos = set 0
  00b3  31f6                     xor esi, esi
; begin = move bag
  00b5  4d89fe                   mov r14, r15
; if bag < bag_count {
  00b8  4c3b7da8                 cmp r15, qword ptr [rbp-88]
  00bc  0f8d12000000             jge L6
; begin = load_i64 [offsets + bag<<3]
  00c2  488b45b8                 mov rax, qword ptr [rbp-72]
  00c6  4e8b34f8                 mov r14, [rax+r15*8]
; fail_if index_count <u begin -> 1
  00ca  4c3975c0                 cmp qword ptr [rbp-64], r14
  00ce  0f8228050000             jb L7
; }
L6:
; pos = move begin
  00d4  4c89f6                   mov rsi, r14
; one_row_end = sub index_count, pos
  00d7  488b45c0                 mov rax, qword ptr [rbp-64]
  00db  4829f0                   sub rax, rsi
  00de  488945b0                 mov qword ptr [rbp-80], rax
; one_row_end = add one_row_end, bag
  00e2  488b45b0                 mov rax, qword ptr [rbp-80]
  00e6  4c01f8                   add rax, r15
  00e9  488945b0                 mov qword ptr [rbp-80], rax
; one_row_end = move_if last_bag < one_row_end ? last_bag
  00ed  488b4598                 mov rax, qword ptr [rbp-104]
  00f1  483b45b0                 cmp rax, qword ptr [rbp-80]
  00f5  488b45b0                 mov rax, qword ptr [rbp-80]
  00f9  480f4c4598               cmovl rax, qword ptr [rbp-104]
  00fe  488945b0                 mov qword ptr [rbp-80], rax
; loop bag < one_row_end {
  0102  4c3b7db0                 cmp r15, qword ptr [rbp-80]
  0106  0f8d85010000             jge L9
L8:
; end = load_i64 [offsets + bag<<3 + 8]
  010c  488b45b8                 mov rax, qword ptr [rbp-72]
  0110  4e8b5cf808               mov r11, [rax+r15*8+8]
; end = add end, -1
  0115  4983c3ff                 add r11, -1
; if end != pos, seldom {
  0119  4939f3                   cmp r11, rsi
  011c  0f858a030000             jne L10
L11:
; if end == pos {
; if pos >= next_change, seldom {
  0122  4839fe                   cmp rsi, rdi
  0125  0f8d95030000             jge L13
L14:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  012b  498b8cf180000000         mov rcx, [r9+rsi*8+128]
; ahead = mul ahead, 136
  0133  4869c988000000           imul rcx, rcx, 136
; ahead_row = add table, ahead
  013a  4c01c1                   add rcx, r8
; prefetch L1 [ahead_row]
  013d  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 64]
  0140  0f184940                 prefetcht0 [rcx+64]
; prefetch L1 [ahead_row + 135]
  0144  0f188987000000           prefetcht0 [rcx+135]
; }
L15:
; index = load_i64 [indices + pos<<3]
  014b  498b0cf1                 mov rcx, [r9+rsi*8]
; fail_if index >=u row_count -> 3
  014f  4839d9                   cmp rcx, rbx
  0152  0f83ba040000             jae L16
; row_offset = mul index, 136
  0158  4869c988000000           imul rcx, rcx, 136
; row = add table, row_offset
  015f  498d1408                 lea rdx, [r8+rcx]
; next_column = set 0
  0163  4531ed                   xor r13d, r13d
; loop next_column < 128 {
  0166  4981fd80000000           cmp r13, 128
  016d  0f8d05010000             jge L18
L17:
; column = min next_column, 64
  0173  48c7c040000000           mov rax, 64
  017a  4c39e8                   cmp rax, r13
  017d  490f4fc5                 cmovg rax, r13
  0181  4889c1                   mov rcx, rax
; zero:f32x8 = zero
  0184  c5f857c0                 vxorps xmm0, xmm0, xmm0
; scale:f32x8 = splat_f32 [row + 128]
  0188  c4e27d588a80000000       vpbroadcastd ymm1, [rdx+128]
; bias:f32x8 = splat_f32 [row + 132]
  0191  c4e27d589284000000       vpbroadcastd ymm2, [rdx+132]
; bias:f32x8 = fadd bias, zero
  019a  c5ec58d0                 vaddps ymm2, ymm2, ymm0
; code:i32x8 = load_u8 [row + column]
  019e  c4e27d31040a             vpmovzxbd ymm0, [rdx+rcx]
; value:f32x8 = to_float code
  01a4  c5fc5bd8                 vcvtdq2ps ymm3, ymm0
; value:f32x8 = fma scale, value, bias
  01a8  c4e275a8da               vfmadd213ps ymm3, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 8]
  01ad  c4e27d31440a08           vpmovzxbd ymm0, [rdx+rcx+8]
; value:f32x8 = to_float code
  01b4  c5fc5be0                 vcvtdq2ps ymm4, ymm0
; value:f32x8 = fma scale, value, bias
  01b8  c4e275a8e2               vfmadd213ps ymm4, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 16]
  01bd  c4e27d31440a10           vpmovzxbd ymm0, [rdx+rcx+16]
; value:f32x8 = to_float code
  01c4  c5fc5be8                 vcvtdq2ps ymm5, ymm0
; value:f32x8 = fma scale, value, bias
  01c8  c4e275a8ea               vfmadd213ps ymm5, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 24]
  01cd  c4e27d31440a18           vpmovzxbd ymm0, [rdx+rcx+24]
; value:f32x8 = to_float code
  01d4  c5fc5bf0                 vcvtdq2ps ymm6, ymm0
; value:f32x8 = fma scale, value, bias
  01d8  c4e275a8f2               vfmadd213ps ymm6, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 32]
  01dd  c4e27d31440a20           vpmovzxbd ymm0, [rdx+rcx+32]
; value:f32x8 = to_float code
  01e4  c5fc5bf8                 vcvtdq2ps ymm7, ymm0
; value:f32x8 = fma scale, value, bias
  01e8  c4e275a8fa               vfmadd213ps ymm7, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 40]
  01ed  c4e27d31440a28           vpmovzxbd ymm0, [rdx+rcx+40]
; value:f32x8 = to_float code
  01f4  c57c5bc0                 vcvtdq2ps ymm8, ymm0
; value:f32x8 = fma scale, value, bias
  01f8  c46275a8c2               vfmadd213ps ymm8, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 48]
  01fd  c4e27d31440a30           vpmovzxbd ymm0, [rdx+rcx+48]
; value:f32x8 = to_float code
  0204  c57c5bc8                 vcvtdq2ps ymm9, ymm0
; value:f32x8 = fma scale, value, bias
  0208  c46275a8ca               vfmadd213ps ymm9, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 56]
  020d  c4e27d31440a38           vpmovzxbd ymm0, [rdx+rcx+56]
; value:f32x8 = to_float code
  0214  c5fc5bc0                 vcvtdq2ps ymm0, ymm0
; value:f32x8 = fma scale, value, bias
  0218  c4e275a8c2               vfmadd213ps ymm0, ymm1, ymm2
; out_column = mul column, 4
  021d  4989cc                   mov r12, rcx
  0220  49c1e402                 shl r12, 2
; store [out + out_column] 8 lanes value
  0224  c4817c111c22             vmovups [r10+r12], ymm3
; store [out + out_column + 32] 8 lanes value
  022a  c4817c11642220           vmovups [r10+r12+32], ymm4
; store [out + out_column + 64] 8 lanes value
  0231  c4817c116c2240           vmovups [r10+r12+64], ymm5
; store [out + out_column + 96] 8 lanes value
  0238  c4817c11742260           vmovups [r10+r12+96], ymm6
; store [out + out_column + 128] 8 lanes value
  023f  c4817c11bc2280000000     vmovups [r10+r12+128], ymm7
; store [out + out_column + 160] 8 lanes value
  0249  c4017c118422a0000000     vmovups [r10+r12+160], ymm8
; store [out + out_column + 192] 8 lanes value
  0253  c4017c118c22c0000000     vmovups [r10+r12+192], ymm9
; store [out + out_column + 224] 8 lanes value
  025d  c4817c118422e0000000     vmovups [r10+r12+224], ymm0
; next_column = add next_column, 64
  0267  4983c540                 add r13, 64
; }
  026b  4981fd80000000           cmp r13, 128
  0272  0f8cfbfeffff             jl L17
L18:
; out = add out, 512
  0278  4981c200020000           add r10, 512
; bag = add bag, 1
  027f  4983c701                 add r15, 1
; pos = add pos, 1
  0283  4883c601                 add rsi, 1
; }
L12:
; }
  0287  4c3b7db0                 cmp r15, qword ptr [rbp-80]
  028b  0f8c7bfeffff             jl L8
L9:
; begin = move pos
  0291  4989f6                   mov r14, rsi
; loop bag < bag_count {
  0294  4c3b7da8                 cmp r15, qword ptr [rbp-88]
  0298  0f8dfa010000             jge L20
L19:
; end = move index_count
  029e  4c8b5dc0                 mov r11, qword ptr [rbp-64]
; if bag < last_bag {
  02a2  4c3b7d98                 cmp r15, qword ptr [rbp-104]
  02a6  0f8d09000000             jge L22
; end = load_i64 [offsets + bag<<3 + 8]
  02ac  488b45b8                 mov rax, qword ptr [rbp-72]
  02b0  4e8b5cf808               mov r11, [rax+r15*8+8]
; }
L22:
; fail_if end < begin -> 2
  02b5  4d39f3                   cmp r11, r14
  02b8  0f8c6a030000             jl L23
; fail_if index_count <u end -> 2
  02be  4c395dc0                 cmp qword ptr [rbp-64], r11
  02c2  0f8276030000             jb L24
; next_column = set 0
  02c8  4531ed                   xor r13d, r13d
; loop next_column < 128 {
  02cb  4981fd80000000           cmp r13, 128
  02d2  0f8da8010000             jge L26
L25:
; column = min next_column, 64
  02d8  48c7c040000000           mov rax, 64
  02df  4c39e8                   cmp rax, r13
  02e2  490f4fc5                 cmovg rax, r13
  02e6  4889c1                   mov rcx, rax
; acc0:f32x8 = zero
  02e9  c5f857c0                 vxorps xmm0, xmm0, xmm0
; acc1:f32x8 = zero
  02ed  c5f057c9                 vxorps xmm1, xmm1, xmm1
; acc2:f32x8 = zero
  02f1  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc3:f32x8 = zero
  02f5  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc4:f32x8 = zero
  02f9  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc5:f32x8 = zero
  02fd  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc6:f32x8 = zero
  0301  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc7:f32x8 = zero
  0305  c5c057ff                 vxorps xmm7, xmm7, xmm7
; pos = move begin
  0309  4c89f6                   mov rsi, r14
; loop pos < end {
  030c  4c39de                   cmp rsi, r11
  030f  0f8d10010000             jge L28
L27:
; if pos >= next_change, seldom {
  0315  4839fe                   cmp rsi, rdi
  0318  0f8d40020000             jge L29
L30:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  031e  498b94f180000000         mov rdx, [r9+rsi*8+128]
; ahead = mul ahead, 136
  0326  4869d288000000           imul rdx, rdx, 136
; ahead_row = add table, ahead
  032d  4c01c2                   add rdx, r8
; prefetch L1 [ahead_row + column]
  0330  0f180c0a                 prefetcht0 [rdx+rcx]
; prefetch L1 [ahead_row + column + 63]
  0334  0f184c0a3f               prefetcht0 [rdx+rcx+63]
; prefetch L1 [ahead_row + 128]
  0339  0f188a80000000           prefetcht0 [rdx+128]
; }
L31:
; index = load_i64 [indices + pos<<3]
  0340  498b14f1                 mov rdx, [r9+rsi*8]
; fail_if index >=u row_count -> 3
  0344  4839da                   cmp rdx, rbx
  0347  0f8307030000             jae L32
; row_offset = mul index, 136
  034d  4869d288000000           imul rdx, rdx, 136
; row = add table, row_offset
  0354  4c01c2                   add rdx, r8
; scale:f32x8 = splat_f32 [row + 128]
  0357  c4627d588280000000       vpbroadcastd ymm8, [rdx+128]
; bias:f32x8 = splat_f32 [row + 132]
  0360  c4627d588a84000000       vpbroadcastd ymm9, [rdx+132]
; code:i32x8 = load_u8 [row + column]
  0369  c4627d31140a             vpmovzxbd ymm10, [rdx+rcx]
; value:f32x8 = to_float code
  036f  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc0:f32x8 = fadd acc0, bias
  0374  c4c17c58c1               vaddps ymm0, ymm0, ymm9
; acc0:f32x8 = fma scale, value, acc0
  0379  c4c23db8c3               vfmadd231ps ymm0, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 8]
  037e  c4627d31540a08           vpmovzxbd ymm10, [rdx+rcx+8]
; value:f32x8 = to_float code
  0385  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc1:f32x8 = fadd acc1, bias
  038a  c4c17458c9               vaddps ymm1, ymm1, ymm9
; acc1:f32x8 = fma scale, value, acc1
  038f  c4c23db8cb               vfmadd231ps ymm1, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 16]
  0394  c4627d31540a10           vpmovzxbd ymm10, [rdx+rcx+16]
; value:f32x8 = to_float code
  039b  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc2:f32x8 = fadd acc2, bias
  03a0  c4c16c58d1               vaddps ymm2, ymm2, ymm9
; acc2:f32x8 = fma scale, value, acc2
  03a5  c4c23db8d3               vfmadd231ps ymm2, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 24]
  03aa  c4627d31540a18           vpmovzxbd ymm10, [rdx+rcx+24]
; value:f32x8 = to_float code
  03b1  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc3:f32x8 = fadd acc3, bias
  03b6  c4c16458d9               vaddps ymm3, ymm3, ymm9
; acc3:f32x8 = fma scale, value, acc3
  03bb  c4c23db8db               vfmadd231ps ymm3, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 32]
  03c0  c4627d31540a20           vpmovzxbd ymm10, [rdx+rcx+32]
; value:f32x8 = to_float code
  03c7  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc4:f32x8 = fadd acc4, bias
  03cc  c4c15c58e1               vaddps ymm4, ymm4, ymm9
; acc4:f32x8 = fma scale, value, acc4
  03d1  c4c23db8e3               vfmadd231ps ymm4, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 40]
  03d6  c4627d31540a28           vpmovzxbd ymm10, [rdx+rcx+40]
; value:f32x8 = to_float code
  03dd  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc5:f32x8 = fadd acc5, bias
  03e2  c4c15458e9               vaddps ymm5, ymm5, ymm9
; acc5:f32x8 = fma scale, value, acc5
  03e7  c4c23db8eb               vfmadd231ps ymm5, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 48]
  03ec  c4627d31540a30           vpmovzxbd ymm10, [rdx+rcx+48]
; value:f32x8 = to_float code
  03f3  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc6:f32x8 = fadd acc6, bias
  03f8  c4c14c58f1               vaddps ymm6, ymm6, ymm9
; acc6:f32x8 = fma scale, value, acc6
  03fd  c4c23db8f3               vfmadd231ps ymm6, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 56]
  0402  c4627d31540a38           vpmovzxbd ymm10, [rdx+rcx+56]
; value:f32x8 = to_float code
  0409  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc7:f32x8 = fadd acc7, bias
  040e  c4c14458f9               vaddps ymm7, ymm7, ymm9
; acc7:f32x8 = fma scale, value, acc7
  0413  c4c23db8fb               vfmadd231ps ymm7, ymm8, ymm11
; pos = add pos, 1
  0418  4883c601                 add rsi, 1
; }
  041c  4c39de                   cmp rsi, r11
  041f  0f8cf0feffff             jl L27
L28:
; out_column = mul column, 4
  0425  4889ca                   mov rdx, rcx
  0428  48c1e202                 shl rdx, 2
; store [out + out_column] 8 lanes acc0
  042c  c4c17c110412             vmovups [r10+rdx], ymm0
; store [out + out_column + 32] 8 lanes acc1
  0432  c4c17c114c1220           vmovups [r10+rdx+32], ymm1
; store [out + out_column + 64] 8 lanes acc2
  0439  c4c17c11541240           vmovups [r10+rdx+64], ymm2
; store [out + out_column + 96] 8 lanes acc3
  0440  c4c17c115c1260           vmovups [r10+rdx+96], ymm3
; store [out + out_column + 128] 8 lanes acc4
  0447  c4c17c11a41280000000     vmovups [r10+rdx+128], ymm4
; store [out + out_column + 160] 8 lanes acc5
  0451  c4c17c11ac12a0000000     vmovups [r10+rdx+160], ymm5
; store [out + out_column + 192] 8 lanes acc6
  045b  c4c17c11b412c0000000     vmovups [r10+rdx+192], ymm6
; store [out + out_column + 224] 8 lanes acc7
  0465  c4c17c11bc12e0000000     vmovups [r10+rdx+224], ymm7
; next_column = add next_column, 64
  046f  4983c540                 add r13, 64
; }
  0473  4981fd80000000           cmp r13, 128
  047a  0f8c58feffff             jl L25
L26:
; out = add out, 512
  0480  4981c200020000           add r10, 512
; bag = add bag, 1
  0487  4983c701                 add r15, 1
; begin = move end
  048b  4d89de                   mov r14, r11
; }
  048e  4c3b7da8                 cmp r15, qword ptr [rbp-88]
  0492  0f8c06feffff             jl L19
L20:
; leave
  0498  31c0                     xor eax, eax
L0:
  049a  c5f877                   vzeroupper
  049d  4883c458                 add rsp, 88
  04a1  415f                     pop r15
  04a3  415e                     pop r14
  04a5  415d                     pop r13
  04a7  415c                     pop r12
  04a9  5b                       pop rbx
  04aa  5d                       pop rbp
  04ab  c3                       ret
; seldom
L10:
; one_row_end = set 0
  04ac  31c0                     xor eax, eax
  04ae  488945b0                 mov qword ptr [rbp-80], rax
  04b2  4939f3                   cmp r11, rsi
  04b5  0f85ccfdffff             jne L12
  04bb  e962fcffff               jmp L11
; seldom
L13:
; if pos >= due {
  04c0  483b7590                 cmp rsi, qword ptr [rbp-112]
  04c4  0f8c75000000             jl L34
; burst_end = add pos, 96
  04ca  488d4660                 lea rax, [rsi+96]
  04ce  488945a0                 mov qword ptr [rbp-96], rax
; burst_end = move_if burst_end >= index_count ? index_count
  04d2  483b45c0                 cmp rax, qword ptr [rbp-64]
  04d6  480f4d45c0               cmovge rax, qword ptr [rbp-64]
  04db  488945a0                 mov qword ptr [rbp-96], rax
; fetching = move fetched
  04df  488b4580                 mov rax, qword ptr [rbp-128]
  04e3  488945c8                 mov qword ptr [rbp-56], rax
; fetching = move_if fetching < pos ? pos
  04e7  483975c8                 cmp qword ptr [rbp-56], rsi
  04eb  480f4cc6                 cmovl rax, rsi
  04ef  488945c8                 mov qword ptr [rbp-56], rax
; loop fetching < burst_end {
  04f3  483b45a0                 cmp rax, qword ptr [rbp-96]
  04f7  0f8d32000000             jge L36
L35:
; ahead = load_i64 [indices + fetching<<3]
  04fd  488b45c8                 mov rax, qword ptr [rbp-56]
  0501  498b0cc1                 mov rcx, [r9+rax*8]
; ahead = mul ahead, 136
  0505  4869c988000000           imul rcx, rcx, 136
; prefetch L2 [table + ahead]
  050c  410f181408               prefetcht1 [r8+rcx]
; prefetch L2 [table + ahead + 64]
  0511  410f18540840             prefetcht1 [r8+rcx+64]
; prefetch L2 [table + ahead + 135]
  0517  410f18940887000000       prefetcht1 [r8+rcx+135]
; fetching = add fetching, 1
  0520  488345c801               add qword ptr [rbp-56], 1
; }
  0525  488b45c8                 mov rax, qword ptr [rbp-56]
  0529  483b45a0                 cmp rax, qword ptr [rbp-96]
  052d  7cce                     short jl L35
L36:
; fetched = move fetching
  052f  488b45c8                 mov rax, qword ptr [rbp-56]
  0533  48894580                 mov qword ptr [rbp-128], rax
; due = add pos, 32
  0537  488d4620                 lea rax, [rsi+32]
  053b  48894590                 mov qword ptr [rbp-112], rax
; }
L34:
; next_change = move near_end
  053f  488b7d88                 mov rdi, qword ptr [rbp-120]
; next_change = move_if due < near_end ? due
  0543  488b4590                 mov rax, qword ptr [rbp-112]
  0547  483b4588                 cmp rax, qword ptr [rbp-120]
  054b  480f4c7d90               cmovl rdi, qword ptr [rbp-112]
  0550  4839fe                   cmp rsi, rdi
  0553  0f8df2fbffff             jge L15
  0559  e9cdfbffff               jmp L14
; seldom
L29:
; if pos >= due {
  055e  483b7590                 cmp rsi, qword ptr [rbp-112]
  0562  0f8c75000000             jl L38
; burst_end = add pos, 96
  0568  488d4660                 lea rax, [rsi+96]
  056c  488945a0                 mov qword ptr [rbp-96], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0570  483b45c0                 cmp rax, qword ptr [rbp-64]
  0574  480f4d45c0               cmovge rax, qword ptr [rbp-64]
  0579  488945a0                 mov qword ptr [rbp-96], rax
; fetching = move fetched
  057d  488b4580                 mov rax, qword ptr [rbp-128]
  0581  488945c8                 mov qword ptr [rbp-56], rax
; fetching = move_if fetching < pos ? pos
  0585  483975c8                 cmp qword ptr [rbp-56], rsi
  0589  480f4cc6                 cmovl rax, rsi
  058d  488945c8                 mov qword ptr [rbp-56], rax
; loop fetching < burst_end {
  0591  483b45a0                 cmp rax, qword ptr [rbp-96]
  0595  0f8d32000000             jge L40
L39:
; ahead = load_i64 [indices + fetching<<3]
  059b  488b45c8                 mov rax, qword ptr [rbp-56]
  059f  498b14c1                 mov rdx, [r9+rax*8]
; ahead = mul ahead, 136
  05a3  4869d288000000           imul rdx, rdx, 136
; prefetch L2 [table + ahead]
  05aa  410f181410               prefetcht1 [r8+rdx]
; prefetch L2 [table + ahead + 64]
  05af  410f18541040             prefetcht1 [r8+rdx+64]
; prefetch L2 [table + ahead + 135]
  05b5  410f18941087000000       prefetcht1 [r8+rdx+135]
; fetching = add fetching, 1
  05be  488345c801               add qword ptr [rbp-56], 1
; }
  05c3  488b45c8                 mov rax, qword ptr [rbp-56]
  05c7  483b45a0                 cmp rax, qword ptr [rbp-96]
  05cb  7cce                     short jl L39
L40:
; fetched = move fetching
  05cd  488b45c8                 mov rax, qword ptr [rbp-56]
  05d1  48894580                 mov qword ptr [rbp-128], rax
; due = add pos, 32
  05d5  488d4620                 lea rax, [rsi+32]
  05d9  48894590                 mov qword ptr [rbp-112], rax
; }
L38:
; next_change = move near_end
  05dd  488b7d88                 mov rdi, qword ptr [rbp-120]
; next_change = move_if due < near_end ? due
  05e1  488b4590                 mov rax, qword ptr [rbp-112]
  05e5  483b4588                 cmp rax, qword ptr [rbp-120]
  05e9  480f4c7d90               cmovl rdi, qword ptr [rbp-112]
  05ee  4839fe                   cmp rsi, rdi
  05f1  0f8d49fdffff             jge L31
  05f7  e922fdffff               jmp L30
; failure exits
L7:
  05fc  488b45d0                 mov rax, qword ptr [rbp-48]
  0600  4c897868                 mov qword ptr [rax+104], r15
  0604  48897070                 mov qword ptr [rax+112], rsi
  0608  b801000000               mov eax, 1
  060d  e988feffff               jmp L0
L16:
  0612  488b45d0                 mov rax, qword ptr [rbp-48]
  0616  4c897868                 mov qword ptr [rax+104], r15
  061a  48897070                 mov qword ptr [rax+112], rsi
  061e  b803000000               mov eax, 3
  0623  e972feffff               jmp L0
L23:
  0628  488b45d0                 mov rax, qword ptr [rbp-48]
  062c  4c897868                 mov qword ptr [rax+104], r15
  0630  48897070                 mov qword ptr [rax+112], rsi
  0634  b802000000               mov eax, 2
  0639  e95cfeffff               jmp L0
L24:
  063e  488b45d0                 mov rax, qword ptr [rbp-48]
  0642  4c897868                 mov qword ptr [rax+104], r15
  0646  48897070                 mov qword ptr [rax+112], rsi
  064a  b802000000               mov eax, 2
  064f  e946feffff               jmp L0
L32:
  0654  488b45d0                 mov rax, qword ptr [rbp-48]
  0658  4c897868                 mov qword ptr [rax+104], r15
  065c  48897070                 mov qword ptr [rax+112], rsi
  0660  b803000000               mov eax, 3
  0665  e930feffff               jmp L0
; constants
