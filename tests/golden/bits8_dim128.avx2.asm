; spec      embedding_bag bits=8 dim=128 index=i64 offset=i64
; target    avx2 (x86-64)
; numerics  reference
; bytes     1566
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
  00b6  0f87f4040000             ja L7
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
  00ee  0f8d98010000             jge L9
L8:
; end = load_i64 [offsets + bag<<3 + 8]
  00f4  488b45b8                 mov rax, qword ptr [rbp-72]
  00f8  4a8b7cf808               mov rdi, [rax+r15*8+8]
; end = add end, -1
  00fd  4883c7ff                 add rdi, -1
; if end != pos, seldom {
  0101  4839f7                   cmp rdi, rsi
  0104  0f85a7030000             jne L10
L11:
; if end == pos {
  010a  4839f7                   cmp rdi, rsi
  010d  0f856f010000             jne L13
; if pos >= due, seldom {
  0113  483b7590                 cmp rsi, qword ptr [rbp-112]
  0117  0f8d9f030000             jge L14
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
  014d  0f8373040000             jae L18
; row_offset = mul index, 136
  0153  4869c988000000           imul rcx, rcx, 136
; row = add table, row_offset
  015a  498d1408                 lea rdx, [r8+rcx]
; next_column = set 0
  015e  4531ed                   xor r13d, r13d
; loop next_column < 128 {
  0161  4981fd80000000           cmp r13, 128
  0168  0f8d05010000             jge L20
L19:
; column = min next_column, 64
  016e  48c7c040000000           mov rax, 64
  0175  4c39e8                   cmp rax, r13
  0178  490f4fc5                 cmovg rax, r13
  017c  4889c1                   mov rcx, rax
; zero:f32x8 = zero
  017f  c5f857c0                 vxorps xmm0, xmm0, xmm0
; scale:f32x8 = splat_f32 [row + 128]
  0183  c4e27d588a80000000       vpbroadcastd ymm1, [rdx+128]
; bias:f32x8 = splat_f32 [row + 132]
  018c  c4e27d589284000000       vpbroadcastd ymm2, [rdx+132]
; bias:f32x8 = fadd bias, zero
  0195  c5ec58d0                 vaddps ymm2, ymm2, ymm0
; code:i32x8 = load_u8 [row + column]
  0199  c4e27d31040a             vpmovzxbd ymm0, [rdx+rcx]
; value:f32x8 = to_float code
  019f  c5fc5bd8                 vcvtdq2ps ymm3, ymm0
; value:f32x8 = fma scale, value, bias
  01a3  c4e275a8da               vfmadd213ps ymm3, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 8]
  01a8  c4e27d31440a08           vpmovzxbd ymm0, [rdx+rcx+8]
; value:f32x8 = to_float code
  01af  c5fc5be0                 vcvtdq2ps ymm4, ymm0
; value:f32x8 = fma scale, value, bias
  01b3  c4e275a8e2               vfmadd213ps ymm4, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 16]
  01b8  c4e27d31440a10           vpmovzxbd ymm0, [rdx+rcx+16]
; value:f32x8 = to_float code
  01bf  c5fc5be8                 vcvtdq2ps ymm5, ymm0
; value:f32x8 = fma scale, value, bias
  01c3  c4e275a8ea               vfmadd213ps ymm5, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 24]
  01c8  c4e27d31440a18           vpmovzxbd ymm0, [rdx+rcx+24]
; value:f32x8 = to_float code
  01cf  c5fc5bf0                 vcvtdq2ps ymm6, ymm0
; value:f32x8 = fma scale, value, bias
  01d3  c4e275a8f2               vfmadd213ps ymm6, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 32]
  01d8  c4e27d31440a20           vpmovzxbd ymm0, [rdx+rcx+32]
; value:f32x8 = to_float code
  01df  c5fc5bf8                 vcvtdq2ps ymm7, ymm0
; value:f32x8 = fma scale, value, bias
  01e3  c4e275a8fa               vfmadd213ps ymm7, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 40]
  01e8  c4e27d31440a28           vpmovzxbd ymm0, [rdx+rcx+40]
; value:f32x8 = to_float code
  01ef  c57c5bc0                 vcvtdq2ps ymm8, ymm0
; value:f32x8 = fma scale, value, bias
  01f3  c46275a8c2               vfmadd213ps ymm8, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 48]
  01f8  c4e27d31440a30           vpmovzxbd ymm0, [rdx+rcx+48]
; value:f32x8 = to_float code
  01ff  c57c5bc8                 vcvtdq2ps ymm9, ymm0
; value:f32x8 = fma scale, value, bias
  0203  c46275a8ca               vfmadd213ps ymm9, ymm1, ymm2
; code:i32x8 = load_u8 [row + column + 56]
  0208  c4e27d31440a38           vpmovzxbd ymm0, [rdx+rcx+56]
; value:f32x8 = to_float code
  020f  c5fc5bc0                 vcvtdq2ps ymm0, ymm0
; value:f32x8 = fma scale, value, bias
  0213  c4e275a8c2               vfmadd213ps ymm0, ymm1, ymm2
; out_column = mul column, 4
  0218  4989cc                   mov r12, rcx
  021b  49c1e402                 shl r12, 2
; store [out + out_column] 8 lanes value
  021f  c4817c111c22             vmovups [r10+r12], ymm3
; store [out + out_column + 32] 8 lanes value
  0225  c4817c11642220           vmovups [r10+r12+32], ymm4
; store [out + out_column + 64] 8 lanes value
  022c  c4817c116c2240           vmovups [r10+r12+64], ymm5
; store [out + out_column + 96] 8 lanes value
  0233  c4817c11742260           vmovups [r10+r12+96], ymm6
; store [out + out_column + 128] 8 lanes value
  023a  c4817c11bc2280000000     vmovups [r10+r12+128], ymm7
; store [out + out_column + 160] 8 lanes value
  0244  c4017c118422a0000000     vmovups [r10+r12+160], ymm8
; store [out + out_column + 192] 8 lanes value
  024e  c4017c118c22c0000000     vmovups [r10+r12+192], ymm9
; store [out + out_column + 224] 8 lanes value
  0258  c4817c118422e0000000     vmovups [r10+r12+224], ymm0
; next_column = add next_column, 64
  0262  4983c540                 add r13, 64
; }
  0266  4981fd80000000           cmp r13, 128
  026d  0f8cfbfeffff             jl L19
L20:
; out = add out, 512
  0273  4981c200020000           add r10, 512
; bag = add bag, 1
  027a  4983c701                 add r15, 1
; pos = add pos, 1
  027e  4883c601                 add rsi, 1
; }
L13:
; }
  0282  4c3b7db0                 cmp r15, qword ptr [rbp-80]
  0286  0f8c68feffff             jl L8
L9:
; begin = move pos
  028c  4989f6                   mov r14, rsi
; loop bag < bag_count {
  028f  4c3b7da8                 cmp r15, qword ptr [rbp-88]
  0293  0f8d04020000             jge L22
L21:
; end = move index_count
  0299  488b7dc0                 mov rdi, qword ptr [rbp-64]
; if bag < last_bag {
  029d  4c3b7d98                 cmp r15, qword ptr [rbp-104]
  02a1  0f8d09000000             jge L24
; end = load_i64 [offsets + bag<<3 + 8]
  02a7  488b45b8                 mov rax, qword ptr [rbp-72]
  02ab  4a8b7cf808               mov rdi, [rax+r15*8+8]
; }
L24:
; fail_if end < begin -> 2
  02b0  4c39f7                   cmp rdi, r14
  02b3  0f8c23030000             jl L25
; fail_if end >u index_count -> 2
  02b9  483b7dc0                 cmp rdi, qword ptr [rbp-64]
  02bd  0f872f030000             ja L26
; next_column = set 0
  02c3  4531ed                   xor r13d, r13d
; loop next_column < 128 {
  02c6  4981fd80000000           cmp r13, 128
  02cd  0f8db2010000             jge L28
L27:
; column = min next_column, 64
  02d3  48c7c040000000           mov rax, 64
  02da  4c39e8                   cmp rax, r13
  02dd  490f4fc5                 cmovg rax, r13
  02e1  4889c1                   mov rcx, rax
; acc0:f32x8 = zero
  02e4  c5f857c0                 vxorps xmm0, xmm0, xmm0
; acc1:f32x8 = zero
  02e8  c5f057c9                 vxorps xmm1, xmm1, xmm1
; acc2:f32x8 = zero
  02ec  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc3:f32x8 = zero
  02f0  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc4:f32x8 = zero
  02f4  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc5:f32x8 = zero
  02f8  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc6:f32x8 = zero
  02fc  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc7:f32x8 = zero
  0300  c5c057ff                 vxorps xmm7, xmm7, xmm7
; pos = move begin
  0304  4c89f6                   mov rsi, r14
; loop pos < end {
  0307  4839fe                   cmp rsi, rdi
  030a  0f8d1a010000             jge L30
L29:
; if pos >= due, seldom {
  0310  483b7590                 cmp rsi, qword ptr [rbp-112]
  0314  0f8d1c020000             jge L31
L32:
; if pos < near_end {
  031a  4839de                   cmp rsi, rbx
  031d  0f8d22000000             jge L34
; ahead = load_i64 [indices + pos<<3 + 128]
  0323  498b94f180000000         mov rdx, [r9+rsi*8+128]
; ahead = mul ahead, 136
  032b  4869d288000000           imul rdx, rdx, 136
; ahead_row = add table, ahead
  0332  4c01c2                   add rdx, r8
; prefetch L1 [ahead_row + column]
  0335  0f180c0a                 prefetcht0 [rdx+rcx]
; prefetch L1 [ahead_row + column + 63]
  0339  0f184c0a3f               prefetcht0 [rdx+rcx+63]
; prefetch L1 [ahead_row + 128]
  033e  0f188a80000000           prefetcht0 [rdx+128]
; }
L34:
; index = load_i64 [indices + pos<<3]
  0345  498b14f1                 mov rdx, [r9+rsi*8]
; fail_if index >=u row_count -> 3
  0349  4c39da                   cmp rdx, r11
  034c  0f83b6020000             jae L35
; row_offset = mul index, 136
  0352  4869d288000000           imul rdx, rdx, 136
; row = add table, row_offset
  0359  4c01c2                   add rdx, r8
; scale:f32x8 = splat_f32 [row + 128]
  035c  c4627d588280000000       vpbroadcastd ymm8, [rdx+128]
; bias:f32x8 = splat_f32 [row + 132]
  0365  c4627d588a84000000       vpbroadcastd ymm9, [rdx+132]
; code:i32x8 = load_u8 [row + column]
  036e  c4627d31140a             vpmovzxbd ymm10, [rdx+rcx]
; value:f32x8 = to_float code
  0374  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc0:f32x8 = fadd acc0, bias
  0379  c4c17c58c1               vaddps ymm0, ymm0, ymm9
; acc0:f32x8 = fma scale, value, acc0
  037e  c4c23db8c3               vfmadd231ps ymm0, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 8]
  0383  c4627d31540a08           vpmovzxbd ymm10, [rdx+rcx+8]
; value:f32x8 = to_float code
  038a  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc1:f32x8 = fadd acc1, bias
  038f  c4c17458c9               vaddps ymm1, ymm1, ymm9
; acc1:f32x8 = fma scale, value, acc1
  0394  c4c23db8cb               vfmadd231ps ymm1, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 16]
  0399  c4627d31540a10           vpmovzxbd ymm10, [rdx+rcx+16]
; value:f32x8 = to_float code
  03a0  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc2:f32x8 = fadd acc2, bias
  03a5  c4c16c58d1               vaddps ymm2, ymm2, ymm9
; acc2:f32x8 = fma scale, value, acc2
  03aa  c4c23db8d3               vfmadd231ps ymm2, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 24]
  03af  c4627d31540a18           vpmovzxbd ymm10, [rdx+rcx+24]
; value:f32x8 = to_float code
  03b6  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc3:f32x8 = fadd acc3, bias
  03bb  c4c16458d9               vaddps ymm3, ymm3, ymm9
; acc3:f32x8 = fma scale, value, acc3
  03c0  c4c23db8db               vfmadd231ps ymm3, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 32]
  03c5  c4627d31540a20           vpmovzxbd ymm10, [rdx+rcx+32]
; value:f32x8 = to_float code
  03cc  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc4:f32x8 = fadd acc4, bias
  03d1  c4c15c58e1               vaddps ymm4, ymm4, ymm9
; acc4:f32x8 = fma scale, value, acc4
  03d6  c4c23db8e3               vfmadd231ps ymm4, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 40]
  03db  c4627d31540a28           vpmovzxbd ymm10, [rdx+rcx+40]
; value:f32x8 = to_float code
  03e2  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc5:f32x8 = fadd acc5, bias
  03e7  c4c15458e9               vaddps ymm5, ymm5, ymm9
; acc5:f32x8 = fma scale, value, acc5
  03ec  c4c23db8eb               vfmadd231ps ymm5, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 48]
  03f1  c4627d31540a30           vpmovzxbd ymm10, [rdx+rcx+48]
; value:f32x8 = to_float code
  03f8  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc6:f32x8 = fadd acc6, bias
  03fd  c4c14c58f1               vaddps ymm6, ymm6, ymm9
; acc6:f32x8 = fma scale, value, acc6
  0402  c4c23db8f3               vfmadd231ps ymm6, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 56]
  0407  c4627d31540a38           vpmovzxbd ymm10, [rdx+rcx+56]
; value:f32x8 = to_float code
  040e  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc7:f32x8 = fadd acc7, bias
  0413  c4c14458f9               vaddps ymm7, ymm7, ymm9
; acc7:f32x8 = fma scale, value, acc7
  0418  c4c23db8fb               vfmadd231ps ymm7, ymm8, ymm11
; pos = add pos, 1
  041d  4883c601                 add rsi, 1
; }
  0421  4839fe                   cmp rsi, rdi
  0424  0f8ce6feffff             jl L29
L30:
; out_column = mul column, 4
  042a  4889ca                   mov rdx, rcx
  042d  48c1e202                 shl rdx, 2
; store [out + out_column] 8 lanes acc0
  0431  c4c17c110412             vmovups [r10+rdx], ymm0
; store [out + out_column + 32] 8 lanes acc1
  0437  c4c17c114c1220           vmovups [r10+rdx+32], ymm1
; store [out + out_column + 64] 8 lanes acc2
  043e  c4c17c11541240           vmovups [r10+rdx+64], ymm2
; store [out + out_column + 96] 8 lanes acc3
  0445  c4c17c115c1260           vmovups [r10+rdx+96], ymm3
; store [out + out_column + 128] 8 lanes acc4
  044c  c4c17c11a41280000000     vmovups [r10+rdx+128], ymm4
; store [out + out_column + 160] 8 lanes acc5
  0456  c4c17c11ac12a0000000     vmovups [r10+rdx+160], ymm5
; store [out + out_column + 192] 8 lanes acc6
  0460  c4c17c11b412c0000000     vmovups [r10+rdx+192], ymm6
; store [out + out_column + 224] 8 lanes acc7
  046a  c4c17c11bc12e0000000     vmovups [r10+rdx+224], ymm7
; next_column = add next_column, 64
  0474  4983c540                 add r13, 64
; }
  0478  4981fd80000000           cmp r13, 128
  047f  0f8c4efeffff             jl L27
L28:
; out = add out, 512
  0485  4981c200020000           add r10, 512
; bag = add bag, 1
  048c  4983c701                 add r15, 1
; begin = move end
  0490  4989fe                   mov r14, rdi
; }
  0493  4c3b7da8                 cmp r15, qword ptr [rbp-88]
  0497  0f8cfcfdffff             jl L21
L22:
; leave
  049d  31c0                     xor eax, eax
L0:
  049f  c5f877                   vzeroupper
  04a2  4883c450                 add rsp, 80
  04a6  415f                     pop r15
  04a8  415e                     pop r14
  04aa  415d                     pop r13
  04ac  415c                     pop r12
  04ae  5b                       pop rbx
  04af  5d                       pop rbp
  04b0  c3                       ret
; seldom
L10:
; one_row_end = set 0
  04b1  31c0                     xor eax, eax
  04b3  488945b0                 mov qword ptr [rbp-80], rax
  04b7  e94efcffff               jmp L11
; seldom
L14:
; burst_end = add pos, 96
  04bc  488d4660                 lea rax, [rsi+96]
  04c0  488945a0                 mov qword ptr [rbp-96], rax
; burst_end = move_if burst_end >= index_count ? index_count
  04c4  483b45c0                 cmp rax, qword ptr [rbp-64]
  04c8  480f4d45c0               cmovge rax, qword ptr [rbp-64]
  04cd  488945a0                 mov qword ptr [rbp-96], rax
; fetching = move fetched
  04d1  488b4588                 mov rax, qword ptr [rbp-120]
  04d5  488945c8                 mov qword ptr [rbp-56], rax
; fetching = move_if fetching < pos ? pos
  04d9  483975c8                 cmp qword ptr [rbp-56], rsi
  04dd  480f4cc6                 cmovl rax, rsi
  04e1  488945c8                 mov qword ptr [rbp-56], rax
; loop fetching < burst_end {
  04e5  483b45a0                 cmp rax, qword ptr [rbp-96]
  04e9  0f8d32000000             jge L37
L36:
; ahead = load_i64 [indices + fetching<<3]
  04ef  488b45c8                 mov rax, qword ptr [rbp-56]
  04f3  498b0cc1                 mov rcx, [r9+rax*8]
; ahead = mul ahead, 136
  04f7  4869c988000000           imul rcx, rcx, 136
; prefetch L2 [table + ahead]
  04fe  410f181408               prefetcht1 [r8+rcx]
; prefetch L2 [table + ahead + 64]
  0503  410f18540840             prefetcht1 [r8+rcx+64]
; prefetch L2 [table + ahead + 135]
  0509  410f18940887000000       prefetcht1 [r8+rcx+135]
; fetching = add fetching, 1
  0512  488345c801               add qword ptr [rbp-56], 1
; }
  0517  488b45c8                 mov rax, qword ptr [rbp-56]
  051b  483b45a0                 cmp rax, qword ptr [rbp-96]
  051f  7cce                     short jl L36
L37:
; fetched = move fetching
  0521  488b45c8                 mov rax, qword ptr [rbp-56]
  0525  48894588                 mov qword ptr [rbp-120], rax
; due = add pos, 32
  0529  488d4620                 lea rax, [rsi+32]
  052d  48894590                 mov qword ptr [rbp-112], rax
  0531  e9e7fbffff               jmp L15
; seldom
L31:
; burst_end = add pos, 96
  0536  488d4660                 lea rax, [rsi+96]
  053a  488945a0                 mov qword ptr [rbp-96], rax
; burst_end = move_if burst_end >= index_count ? index_count
  053e  483b45c0                 cmp rax, qword ptr [rbp-64]
  0542  480f4d45c0               cmovge rax, qword ptr [rbp-64]
  0547  488945a0                 mov qword ptr [rbp-96], rax
; fetching = move fetched
  054b  488b4588                 mov rax, qword ptr [rbp-120]
  054f  488945c8                 mov qword ptr [rbp-56], rax
; fetching = move_if fetching < pos ? pos
  0553  483975c8                 cmp qword ptr [rbp-56], rsi
  0557  480f4cc6                 cmovl rax, rsi
  055b  488945c8                 mov qword ptr [rbp-56], rax
; loop fetching < burst_end {
  055f  483b45a0                 cmp rax, qword ptr [rbp-96]
  0563  0f8d32000000             jge L39
L38:
; ahead = load_i64 [indices + fetching<<3]
  0569  488b45c8                 mov rax, qword ptr [rbp-56]
  056d  498b14c1                 mov rdx, [r9+rax*8]
; ahead = mul ahead, 136
  0571  4869d288000000           imul rdx, rdx, 136
; prefetch L2 [table + ahead]
  0578  410f181410               prefetcht1 [r8+rdx]
; prefetch L2 [table + ahead + 64]
  057d  410f18541040             prefetcht1 [r8+rdx+64]
; prefetch L2 [table + ahead + 135]
  0583  410f18941087000000       prefetcht1 [r8+rdx+135]
; fetching = add fetching, 1
  058c  488345c801               add qword ptr [rbp-56], 1
; }
  0591  488b45c8                 mov rax, qword ptr [rbp-56]
  0595  483b45a0                 cmp rax, qword ptr [rbp-96]
  0599  7cce                     short jl L38
L39:
; fetched = move fetching
  059b  488b45c8                 mov rax, qword ptr [rbp-56]
  059f  48894588                 mov qword ptr [rbp-120], rax
; due = add pos, 32
  05a3  488d4620                 lea rax, [rsi+32]
  05a7  48894590                 mov qword ptr [rbp-112], rax
  05ab  e96afdffff               jmp L32
; failure exits
L7:
  05b0  488b45d0                 mov rax, qword ptr [rbp-48]
  05b4  4c897858                 mov qword ptr [rax+88], r15
  05b8  48897060                 mov qword ptr [rax+96], rsi
  05bc  b801000000               mov eax, 1
  05c1  e9d9feffff               jmp L0
L18:
  05c6  488b45d0                 mov rax, qword ptr [rbp-48]
  05ca  4c897858                 mov qword ptr [rax+88], r15
  05ce  48897060                 mov qword ptr [rax+96], rsi
  05d2  b803000000               mov eax, 3
  05d7  e9c3feffff               jmp L0
L25:
  05dc  488b45d0                 mov rax, qword ptr [rbp-48]
  05e0  4c897858                 mov qword ptr [rax+88], r15
  05e4  48897060                 mov qword ptr [rax+96], rsi
  05e8  b802000000               mov eax, 2
  05ed  e9adfeffff               jmp L0
L26:
  05f2  488b45d0                 mov rax, qword ptr [rbp-48]
  05f6  4c897858                 mov qword ptr [rax+88], r15
  05fa  48897060                 mov qword ptr [rax+96], rsi
  05fe  b802000000               mov eax, 2
  0603  e997feffff               jmp L0
L35:
  0608  488b45d0                 mov rax, qword ptr [rbp-48]
  060c  4c897858                 mov qword ptr [rax+88], r15
  0610  48897060                 mov qword ptr [rax+96], rsi
  0614  b803000000               mov eax, 3
  0619  e981feffff               jmp L0
; constants
