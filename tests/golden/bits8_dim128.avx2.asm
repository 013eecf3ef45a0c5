; spec      embedding_bag bits=8 dim=128 index=i64 offset=i64
; target    avx2 (x86-64)
; numerics  reference
; bytes     1568
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  53                       push rbx
  0009  4154                     push r12
  000b  4155                     push r13
  000d  4156                     push r14
  000f  4157                     push r15
  0011  4883ec50                 sub rsp, 80
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  0019  4c8b07                   mov r8, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b5f08                 mov r11, qword ptr [rdi+8]
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
  0053  488d58f0                 lea rbx, [rax-16]
; fetched = set 0
  0057  31c0                     xor eax, eax
  0059  48894588                 mov qword ptr [rbp-120], rax
; due = set 0
  005d  31c0                     xor eax, eax
  005f  48894590                 mov qword ptr [rbp-112], rax
; if row_count < 185043 {
  0063  4981fbd3d20200           cmp r11, 185043
  006a  0f8d0e000000             jge L2
; due = set 9223372036854775807
  0070  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  007a  48894590                 mov qword ptr [rbp-112], rax
; }
L2:
; short_bags = mul bag_count, 5
  007e  486b4da805               imul rcx, qword ptr [rbp-88], 5
; if index_count < short_bags {
  0083  48394dc0                 cmp qword ptr [rbp-64], rcx
  0087  0f8d0e000000             jge L4
; due = set 9223372036854775807
  008d  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  0097  48894590                 mov qword ptr [rbp-112], rax
; }
L4:
; pos = set 0
  009b  31f6                     xor esi, esi
; begin = move bag
  009d  4d89fe                   mov r14, r15
; if bag < bag_count {
  00a0  4c3b7da8                 cmp r15, qword ptr [rbp-88]
  00a4  0f8d12000000             jge L6
; begin = load_i64 [offsets + bag<<3]
  00aa  488b45b8                 mov rax, qword ptr [rbp-72]
  00ae  4e8b34f8                 mov r14, [rax+r15*8]
; fail_if begin >u index_count -> 1
  00b2  4c3b75c0                 cmp r14, qword ptr [rbp-64]
  00b6  0f87f6040000             ja L7
; }
L6:
; pos = move begin
  00bc  4c89f6                   mov rsi, r14
; one_row_end = sub index_count, pos
  00bf  488b45c0                 mov rax, qword ptr [rbp-64]
  00c3  4829f0                   sub rax, rsi
  00c6  488945b0                 mov qword ptr [rbp-80], rax
; one_row_end = add one_row_end, bag
  00ca  488b45b0                 mov rax, qword ptr [rbp-80]
  00ce  4c01f8                   add rax, r15
  00d1  488945b0                 mov qword ptr [rbp-80], rax
; one_row_end = move_if last_bag < one_row_end ? last_bag
  00d5  488b4598                 mov rax, qword ptr [rbp-104]
  00d9  483b45b0                 cmp rax, qword ptr [rbp-80]
  00dd  488b45b0                 mov rax, qword ptr [rbp-80]
  00e1  480f4c4598               cmovl rax, qword ptr [rbp-104]
  00e6  488945b0                 mov qword ptr [rbp-80], rax
; loop bag < one_row_end {
  00ea  4c3b7db0                 cmp r15, qword ptr [rbp-80]
  00ee  0f8d9a010000             jge L9
L8:
; end = load_i64 [offsets + bag<<3 + 8]
  00f4  488b45b8                 mov rax, qword ptr [rbp-72]
  00f8  4a8b7cf808               mov rdi, [rax+r15*8+8]
; end = add end, -1
  00fd  4883c7ff                 add rdi, -1
; if end != pos, seldom {
  0101  4839f7                   cmp rdi, rsi
  0104  0f85a9030000             jne L10
L11:
; if end == pos {
  010a  4839f7                   cmp rdi, rsi
  010d  0f8571010000             jne L13
; if pos >= due, seldom {
  0113  483b7590                 cmp rsi, qword ptr [rbp-112]
  0117  0f8da1030000             jge L14
L15:
; if pos < near_end {
  011d  4839de                   cmp rsi, rbx
  0120  0f8d20000000             jge L17
; ahead = load_i64 [indices + pos<<3 + 128]
  0126  498b8cf180000000         mov rcx, [r9+rsi*8+128]
; ahead = mul ahead, 136
  012e  4869c988000000           imul rcx, rcx, 136
; ahead_row = add table, ahead
  0135  4c01c1                   add rcx, r8
; prefetch L1 [ahead_row]
  0138  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 64]
  013b  0f184940                 prefetcht0 [rcx+64]
; prefetch L1 [ahead_row + 135]
  013f  0f188987000000           prefetcht0 [rcx+135]
; }
L17:
; index = load_i64 [indices + pos<<3]
  0146  498b0cf1                 mov rcx, [r9+rsi*8]
; fail_if index >=u row_count -> 3
  014a  4c39d9                   cmp rcx, r11
  014d  0f8375040000             jae L18
; row_offset = mul index, 136
  0153  4869c988000000           imul rcx, rcx, 136
; row = add table, row_offset
  015a  4d8d2408                 lea r12, [r8+rcx]
; scale:f32x8 = splat_f32 [row + 128]
  015e  c4c27d58842480000000     vpbroadcastd ymm0, [r12+128]
; bias:f32x8 = splat_f32 [row + 132]
  0168  c4c27d588c2484000000     vpbroadcastd ymm1, [r12+132]
; zero:f32x8 = zero
  0172  c5e857d2                 vxorps xmm2, xmm2, xmm2
; bias:f32x8 = fadd bias, zero
  0176  c5f458ca                 vaddps ymm1, ymm1, ymm2
; next_column = set 0
  017a  4531ed                   xor r13d, r13d
; loop next_column < 128 {
  017d  4981fd80000000           cmp r13, 128
  0184  0f8deb000000             jge L20
L19:
; column = min next_column, 64
  018a  48c7c040000000           mov rax, 64
  0191  4c39e8                   cmp rax, r13
  0194  490f4fc5                 cmovg rax, r13
  0198  4889c1                   mov rcx, rax
; out_column = mul column, 4
  019b  4889ca                   mov rdx, rcx
  019e  48c1e202                 shl rdx, 2
; code:i32x8 = load_u8 [row + column]
  01a2  c4c27d31140c             vpmovzxbd ymm2, [r12+rcx]
; value:f32x8 = to_float code
  01a8  c5fc5bda                 vcvtdq2ps ymm3, ymm2
; value:f32x8 = fma scale, value, bias
  01ac  c4e27da8d9               vfmadd213ps ymm3, ymm0, ymm1
; store [out + out_column] 8 lanes value
  01b1  c4c17c111c12             vmovups [r10+rdx], ymm3
; code:i32x8 = load_u8 [row + column + 8]
  01b7  c4c27d31540c08           vpmovzxbd ymm2, [r12+rcx+8]
; value:f32x8 = to_float code
  01be  c5fc5bda                 vcvtdq2ps ymm3, ymm2
; value:f32x8 = fma scale, value, bias
  01c2  c4e27da8d9               vfmadd213ps ymm3, ymm0, ymm1
; store [out + out_column + 32] 8 lanes value
  01c7  c4c17c115c1220           vmovups [r10+rdx+32], ymm3
; code:i32x8 = load_u8 [row + column + 16]
  01ce  c4c27d31540c10           vpmovzxbd ymm2, [r12+rcx+16]
; value:f32x8 = to_float code
  01d5  c5fc5bda                 vcvtdq2ps ymm3, ymm2
; value:f32x8 = fma scale, value, bias
  01d9  c4e27da8d9               vfmadd213ps ymm3, ymm0, ymm1
; store [out + out_column + 64] 8 lanes value
  01de  c4c17c115c1240           vmovups [r10+rdx+64], ymm3
; code:i32x8 = load_u8 [row + column + 24]
  01e5  c4c27d31540c18           vpmovzxbd ymm2, [r12+rcx+24]
; value:f32x8 = to_float code
  01ec  c5fc5bda                 vcvtdq2ps ymm3, ymm2
; value:f32x8 = fma scale, value, bias
  01f0  c4e27da8d9               vfmadd213ps ymm3, ymm0, ymm1
; store [out + out_column + 96] 8 lanes value
  01f5  c4c17c115c1260           vmovups [r10+rdx+96], ymm3
; code:i32x8 = load_u8 [row + column + 32]
  01fc  c4c27d31540c20           vpmovzxbd ymm2, [r12+rcx+32]
; value:f32x8 = to_float code
  0203  c5fc5bda                 vcvtdq2ps ymm3, ymm2
; value:f32x8 = fma scale, value, bias
  0207  c4e27da8d9               vfmadd213ps ymm3, ymm0, ymm1
; store [out + out_column + 128] 8 lanes value
  020c  c4c17c119c1280000000     vmovups [r10+rdx+128], ymm3
; code:i32x8 = load_u8 [row + column + 40]
  0216  c4c27d31540c28           vpmovzxbd ymm2, [r12+rcx+40]
; value:f32x8 = to_float code
  021d  c5fc5bda                 vcvtdq2ps ymm3, ymm2
; value:f32x8 = fma scale, value, bias
  0221  c4e27da8d9               vfmadd213ps ymm3, ymm0, ymm1
; store [out + out_column + 160] 8 lanes value
  0226  c4c17c119c12a0000000     vmovups [r10+rdx+160], ymm3
; code:i32x8 = load_u8 [row + column + 48]
  0230  c4c27d31540c30           vpmovzxbd ymm2, [r12+rcx+48]
; value:f32x8 = to_float code
  0237  c5fc5bda                 vcvtdq2ps ymm3, ymm2
; value:f32x8 = fma scale, value, bias
  023b  c4e27da8d9               vfmadd213ps ymm3, ymm0, ymm1
; store [out + out_column + 192] 8 lanes value
  0240  c4c17c119c12c0000000     vmovups [r10+rdx+192], ymm3
; code:i32x8 = load_u8 [row + column + 56]
  024a  c4c27d31540c38           vpmovzxbd ymm2, [r12+rcx+56]
; value:f32x8 = to_float code
  0251  c5fc5bd2                 vcvtdq2ps ymm2, ymm2
; value:f32x8 = fma scale, value, bias
  0255  c4e27da8d1               vfmadd213ps ymm2, ymm0, ymm1
; store [out + out_column + 224] 8 lanes value
  025a  c4c17c119412e0000000     vmovups [r10+rdx+224], ymm2
; next_column = add next_column, 64
  0264  4983c540                 add r13, 64
; }
  0268  4981fd80000000           cmp r13, 128
  026f  0f8c15ffffff             jl L19
L20:
; out = add out, 512
  0275  4981c200020000           add r10, 512
; bag = add bag, 1
  027c  4983c701                 add r15, 1
; pos = add pos, 1
  0280  4883c601                 add rsi, 1
; }
L13:
; }
  0284  4c3b7db0                 cmp r15, qword ptr [rbp-80]
  0288  0f8c66feffff             jl L8
L9:
; begin = move pos
  028e  4989f6                   mov r14, rsi
; loop bag < bag_count {
  0291  4c3b7da8                 cmp r15, qword ptr [rbp-88]
  0295  0f8d04020000             jge L22
L21:
; end = move index_count
  029b  488b7dc0                 mov rdi, qword ptr [rbp-64]
; if bag < last_bag {
  029f  4c3b7d98                 cmp r15, qword ptr [rbp-104]
  02a3  0f8d09000000             jge L24
; end = load_i64 [offsets + bag<<3 + 8]
  02a9  488b45b8                 mov rax, qword ptr [rbp-72]
  02ad  4a8b7cf808               mov rdi, [rax+r15*8+8]
; }
L24:
; fail_if end < begin -> 2
  02b2  4c39f7                   cmp rdi, r14
  02b5  0f8c23030000             jl L25
; fail_if end >u index_count -> 2
  02bb  483b7dc0                 cmp rdi, qword ptr [rbp-64]
  02bf  0f872f030000             ja L26
; next_column = set 0
  02c5  4531e4                   xor r12d, r12d
; loop next_column < 128 {
  02c8  4981fc80000000           cmp r12, 128
  02cf  0f8db2010000             jge L28
L27:
; column = min next_column, 64
  02d5  48c7c040000000           mov rax, 64
  02dc  4c39e0                   cmp rax, r12
  02df  490f4fc4                 cmovg rax, r12
  02e3  4889c2                   mov rdx, rax
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
  0309  4839fe                   cmp rsi, rdi
  030c  0f8d1a010000             jge L30
L29:
; if pos >= due, seldom {
  0312  483b7590                 cmp rsi, qword ptr [rbp-112]
  0316  0f8d1c020000             jge L31
L32:
; if pos < near_end {
  031c  4839de                   cmp rsi, rbx
  031f  0f8d22000000             jge L34
; ahead = load_i64 [indices + pos<<3 + 128]
  0325  498b8cf180000000         mov rcx, [r9+rsi*8+128]
; ahead = mul ahead, 136
  032d  4869c988000000           imul rcx, rcx, 136
; ahead_row = add table, ahead
  0334  4c01c1                   add rcx, r8
; prefetch L1 [ahead_row + column]
  0337  0f180c11                 prefetcht0 [rcx+rdx]
; prefetch L1 [ahead_row + column + 63]
  033b  0f184c113f               prefetcht0 [rcx+rdx+63]
; prefetch L1 [ahead_row + 128]
  0340  0f188980000000           prefetcht0 [rcx+128]
; }
L34:
; index = load_i64 [indices + pos<<3]
  0347  498b0cf1                 mov rcx, [r9+rsi*8]
; fail_if index >=u row_count -> 3
  034b  4c39d9                   cmp rcx, r11
  034e  0f83b6020000             jae L35
; row_offset = mul index, 136
  0354  4869c988000000           imul rcx, rcx, 136
; row = add table, row_offset
  035b  4c01c1                   add rcx, r8
; scale:f32x8 = splat_f32 [row + 128]
  035e  c4627d588180000000       vpbroadcastd ymm8, [rcx+128]
; bias:f32x8 = splat_f32 [row + 132]
  0367  c4627d588984000000       vpbroadcastd ymm9, [rcx+132]
; code:i32x8 = load_u8 [row + column]
  0370  c4627d311411             vpmovzxbd ymm10, [rcx+rdx]
; value:f32x8 = to_float code
  0376  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc0:f32x8 = fadd acc0, bias
  037b  c4c17c58c1               vaddps ymm0, ymm0, ymm9
; acc0:f32x8 = fma scale, value, acc0
  0380  c4c23db8c3               vfmadd231ps ymm0, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 8]
  0385  c4627d31541108           vpmovzxbd ymm10, [rcx+rdx+8]
; value:f32x8 = to_float code
  038c  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc1:f32x8 = fadd acc1, bias
  0391  c4c17458c9               vaddps ymm1, ymm1, ymm9
; acc1:f32x8 = fma scale, value, acc1
  0396  c4c23db8cb               vfmadd231ps ymm1, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 16]
  039b  c4627d31541110           vpmovzxbd ymm10, [rcx+rdx+16]
; value:f32x8 = to_float code
  03a2  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc2:f32x8 = fadd acc2, bias
  03a7  c4c16c58d1               vaddps ymm2, ymm2, ymm9
; acc2:f32x8 = fma scale, value, acc2
  03ac  c4c23db8d3               vfmadd231ps ymm2, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 24]
  03b1  c4627d31541118           vpmovzxbd ymm10, [rcx+rdx+24]
; value:f32x8 = to_float code
  03b8  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc3:f32x8 = fadd acc3, bias
  03bd  c4c16458d9               vaddps ymm3, ymm3, ymm9
; acc3:f32x8 = fma scale, value, acc3
  03c2  c4c23db8db               vfmadd231ps ymm3, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 32]
  03c7  c4627d31541120           vpmovzxbd ymm10, [rcx+rdx+32]
; value:f32x8 = to_float code
  03ce  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc4:f32x8 = fadd acc4, bias
  03d3  c4c15c58e1               vaddps ymm4, ymm4, ymm9
; acc4:f32x8 = fma scale, value, acc4
  03d8  c4c23db8e3               vfmadd231ps ymm4, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 40]
  03dd  c4627d31541128           vpmovzxbd ymm10, [rcx+rdx+40]
; value:f32x8 = to_float code
  03e4  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc5:f32x8 = fadd acc5, bias
  03e9  c4c15458e9               vaddps ymm5, ymm5, ymm9
; acc5:f32x8 = fma scale, value, acc5
  03ee  c4c23db8eb               vfmadd231ps ymm5, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 48]
  03f3  c4627d31541130           vpmovzxbd ymm10, [rcx+rdx+48]
; value:f32x8 = to_float code
  03fa  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc6:f32x8 = fadd acc6, bias
  03ff  c4c14c58f1               vaddps ymm6, ymm6, ymm9
; acc6:f32x8 = fma scale, value, acc6
  0404  c4c23db8f3               vfmadd231ps ymm6, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 56]
  0409  c4627d31541138           vpmovzxbd ymm10, [rcx+rdx+56]
; value:f32x8 = to_float code
  0410  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc7:f32x8 = fadd acc7, bias
  0415  c4c14458f9               vaddps ymm7, ymm7, ymm9
; acc7:f32x8 = fma scale, value, acc7
  041a  c4c23db8fb               vfmadd231ps ymm7, ymm8, ymm11
; pos = add pos, 1
  041f  4883c601                 add rsi, 1
; }
  0423  4839fe                   cmp rsi, rdi
  0426  0f8ce6feffff             jl L29
L30:
; out_column = mul column, 4
  042c  4889d1                   mov rcx, rdx
  042f  48c1e102                 shl rcx, 2
; store [out + out_column] 8 lanes acc0
  0433  c4c17c11040a             vmovups [r10+rcx], ymm0
; store [out + out_column + 32] 8 lanes acc1
  0439  c4c17c114c0a20           vmovups [r10+rcx+32], ymm1
; store [out + out_column + 64] 8 lanes acc2
  0440  c4c17c11540a40           vmovups [r10+rcx+64], ymm2
; store [out + out_column + 96] 8 lanes acc3
  0447  c4c17c115c0a60           vmovups [r10+rcx+96], ymm3
; store [out + out_column + 128] 8 lanes acc4
  044e  c4c17c11a40a80000000     vmovups [r10+rcx+128], ymm4
; store [out + out_column + 160] 8 lanes acc5
  0458  c4c17c11ac0aa0000000     vmovups [r10+rcx+160], ymm5
; store [out + out_column + 192] 8 lanes acc6
  0462  c4c17c11b40ac0000000     vmovups [r10+rcx+192], ymm6
; store [out + out_column + 224] 8 lanes acc7
  046c  c4c17c11bc0ae0000000     vmovups [r10+rcx+224], ymm7
; next_column = add next_column, 64
  0476  4983c440                 add r12, 64
; }
  047a  4981fc80000000           cmp r12, 128
  0481  0f8c4efeffff             jl L27
L28:
; out = add out, 512
  0487  4981c200020000           add r10, 512
; begin = move end
  048e  4989fe                   mov r14, rdi
; bag = add bag, 1
  0491  4983c701                 add r15, 1
; }
  0495  4c3b7da8                 cmp r15, qword ptr [rbp-88]
  0499  0f8cfcfdffff             jl L21
L22:
; leave
  049f  31c0                     xor eax, eax
L0:
  04a1  c5f877                   vzeroupper
  04a4  4883c450                 add rsp, 80
  04a8  415f                     pop r15
  04aa  415e                     pop r14
  04ac  415d                     pop r13
  04ae  415c                     pop r12
  04b0  5b                       pop rbx
  04b1  5d                       pop rbp
  04b2  c3                       ret
; seldom
L10:
; one_row_end = set 0
  04b3  31c0                     xor eax, eax
  04b5  488945b0                 mov qword ptr [rbp-80], rax
  04b9  e94cfcffff               jmp L11
; seldom
L14:
; burst_end = add pos, 96
  04be  488d4660                 lea rax, [rsi+96]
  04c2  488945a0                 mov qword ptr [rbp-96], rax
; burst_end = move_if burst_end >= index_count ? index_count
  04c6  483b45c0                 cmp rax, qword ptr [rbp-64]
  04ca  480f4d45c0               cmovge rax, qword ptr [rbp-64]
  04cf  488945a0                 mov qword ptr [rbp-96], rax
; fetching = move fetched
  04d3  488b4588                 mov rax, qword ptr [rbp-120]
  04d7  488945c8                 mov qword ptr [rbp-56], rax
; fetching = move_if fetching < pos ? pos
  04db  483975c8                 cmp qword ptr [rbp-56], rsi
  04df  480f4cc6                 cmovl rax, rsi
  04e3  488945c8                 mov qword ptr [rbp-56], rax
; loop fetching < burst_end {
  04e7  483b45a0                 cmp rax, qword ptr [rbp-96]
  04eb  0f8d32000000             jge L37
L36:
; ahead = load_i64 [indices + fetching<<3]
  04f1  488b45c8                 mov rax, qword ptr [rbp-56]
  04f5  498b0cc1                 mov rcx, [r9+rax*8]
; ahead = mul ahead, 136
  04f9  4869c988000000           imul rcx, rcx, 136
; prefetch L2 [table + ahead]
  0500  410f181408               prefetcht1 [r8+rcx]
; prefetch L2 [table + ahead + 64]
  0505  410f18540840             prefetcht1 [r8+rcx+64]
; prefetch L2 [table + ahead + 135]
  050b  410f18940887000000       prefetcht1 [r8+rcx+135]
; fetching = add fetching, 1
  0514  488345c801               add qword ptr [rbp-56], 1
; }
  0519  488b45c8                 mov rax, qword ptr [rbp-56]
  051d  483b45a0                 cmp rax, qword ptr [rbp-96]
  0521  7cce                     short jl L36
L37:
; fetched = move fetching
  0523  488b45c8                 mov rax, qword ptr [rbp-56]
  0527  48894588                 mov qword ptr [rbp-120], rax
; due = add pos, 32
  052b  488d4620                 lea rax, [rsi+32]
  052f  48894590                 mov qword ptr [rbp-112], rax
  0533  e9e5fbffff               jmp L15
; seldom
L31:
; burst_end = add pos, 96
  0538  488d4660                 lea rax, [rsi+96]
  053c  488945a0                 mov qword ptr [rbp-96], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0540  483b45c0                 cmp rax, qword ptr [rbp-64]
  0544  480f4d45c0               cmovge rax, qword ptr [rbp-64]
  0549  488945a0                 mov qword ptr [rbp-96], rax
; fetching = move fetched
  054d  488b4588                 mov rax, qword ptr [rbp-120]
  0551  488945c8                 mov qword ptr [rbp-56], rax
; fetching = move_if fetching < pos ? pos
  0555  483975c8                 cmp qword ptr [rbp-56], rsi
  0559  480f4cc6                 cmovl rax, rsi
  055d  488945c8                 mov qword ptr [rbp-56], rax
; loop fetching < burst_end {
  0561  483b45a0                 cmp rax, qword ptr [rbp-96]
  0565  0f8d32000000             jge L39
L38:
; ahead = load_i64 [indices + fetching<<3]
  056b  488b45c8                 mov rax, qword ptr [rbp-56]
  056f  498b0cc1                 mov rcx, [r9+rax*8]
; ahead = mul ahead, 136
  0573  4869c988000000           imul rcx, rcx, 136
; prefetch L2 [table + ahead]
  057a  410f181408               prefetcht1 [r8+rcx]
; prefetch L2 [table + ahead + 64]
  057f  410f18540840             prefetcht1 [r8+rcx+64]
; prefetch L2 [table + ahead + 135]
  0585  410f18940887000000       prefetcht1 [r8+rcx+135]
; fetching = add fetching, 1
  058e  488345c801               add qword ptr [rbp-56], 1
; }
  0593  488b45c8                 mov rax, qword ptr [rbp-56]
  0597  483b45a0                 cmp rax, qword ptr [rbp-96]
  059b  7cce                     short jl L38
L39:
; fetched = move fetching
  059d  488b45c8                 mov rax, qword ptr [rbp-56]
  05a1  48894588                 mov qword ptr [rbp-120], rax
; due = add pos, 32
  05a5  488d4620                 lea rax, [rsi+32]
  05a9  48894590                 mov qword ptr [rbp-112], rax
  05ad  e96afdffff               jmp L32
; failure exits
L7:
  05b2  488b45d0                 mov rax, qword ptr [rbp-48]
  05b6  4c897858                 mov qword ptr [rax+88], r15
  05ba  48897060                 mov qword ptr [rax+96], rsi
  05be  b801000000               mov eax, 1
  05c3  e9d9feffff               jmp L0
L18:
  05c8  488b45d0                 mov rax, qword ptr [rbp-48]
  05cc  4c897858                 mov qword ptr [rax+88], r15
  05d0  48897060                 mov qword ptr [rax+96], rsi
  05d4  b803000000               mov eax, 3
  05d9  e9c3feffff               jmp L0
L25:
  05de  488b45d0                 mov rax, qword ptr [rbp-48]
  05e2  4c897858                 mov qword ptr [rax+88], r15
  05e6  48897060                 mov qword ptr [rax+96], rsi
  05ea  b802000000               mov eax, 2
  05ef  e9adfeffff               jmp L0
L26:
  05f4  488b45d0                 mov rax, qword ptr [rbp-48]
  05f8  4c897858                 mov qword ptr [rax+88], r15
  05fc  48897060                 mov qword ptr [rax+96], rsi
  0600  b802000000               mov eax, 2
  0605  e997feffff               jmp L0
L35:
  060a  488b45d0                 mov rax, qword ptr [rbp-48]
  060e  4c897858                 mov qword ptr [rax+88], r15
  0612  48897060                 mov qword ptr [rax+96], rsi
  0616  b803000000               mov eax, 3
  061b  e981feffff               jmp L0
; constants
