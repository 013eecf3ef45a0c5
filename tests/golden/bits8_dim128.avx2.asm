; spec      embedding_bag bits=8 dim=128 index=i64 offset=i64
; target    avx2 (x86-64)
; numerics  reference
; bytes     841
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  53                       push rbx
  0009  4154                     push r12
  000b  4155                     push r13
  000d  4156                     push r14
  000f  4157                     push r15
  0011  4883ec30                 sub rsp, 48
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
  0030  488945b8                 mov qword ptr [rbp-72], rax
; offsets = arg offsets
  0034  488b4720                 mov rax, qword ptr [rdi+32]
  0038  488945b0                 mov qword ptr [rbp-80], rax
; out = arg output
  003c  4c8b6f48                 mov r13, qword ptr [rdi+72]
; bag = set 0
  0040  31c0                     xor eax, eax
  0042  488945c8                 mov qword ptr [rbp-56], rax
; pos = set 0
  0046  31f6                     xor esi, esi
; near_end = add index_count, -16
  0048  488b45c0                 mov rax, qword ptr [rbp-64]
  004c  4c8d60f0                 lea r12, [rax-16]
; far_end = add index_count, -64
  0050  488b45c0                 mov rax, qword ptr [rbp-64]
  0054  488d58c0                 lea rbx, [rax-64]
; if row_count < 15421 {
  0058  4981fb3d3c0000           cmp r11, 15421
  005f  0f8d02000000             jge L2
L1:
; far_end = set 0
  0065  31db                     xor ebx, ebx
; }
L2:
; last_bag = add bag_count, -1
  0067  488b45b8                 mov rax, qword ptr [rbp-72]
  006b  488d40ff                 lea rax, [rax-1]
  006f  488945a8                 mov qword ptr [rbp-88], rax
; begin = move bag
  0073  4c8b7dc8                 mov r15, qword ptr [rbp-56]
; if bag < bag_count {
  0077  488b45c8                 mov rax, qword ptr [rbp-56]
  007b  483b45b8                 cmp rax, qword ptr [rbp-72]
  007f  0f8d19000000             jge L4
L3:
; begin = load_i64 [offsets + bag<<3]
  0085  488b45c8                 mov rax, qword ptr [rbp-56]
  0089  48c1e003                 shl rax, 3
  008d  480345b0                 add rax, qword ptr [rbp-80]
  0091  4c8b38                   mov r15, [rax]
; fail_if begin >u index_count -> 1
  0094  4c3b7dc0                 cmp r15, qword ptr [rbp-64]
  0098  0f8757020000             ja L5
; }
L4:
; loop bag < bag_count {
  009e  488b45c8                 mov rax, qword ptr [rbp-56]
  00a2  483b45b8                 cmp rax, qword ptr [rbp-72]
  00a6  0f8d35020000             jge L7
L6:
; end = move index_count
  00ac  4c8b55c0                 mov r10, qword ptr [rbp-64]
; if bag < last_bag {
  00b0  488b45c8                 mov rax, qword ptr [rbp-56]
  00b4  483b45a8                 cmp rax, qword ptr [rbp-88]
  00b8  0f8d10000000             jge L9
L8:
; end = load_i64 [offsets + bag<<3 + 8]
  00be  488b45c8                 mov rax, qword ptr [rbp-56]
  00c2  48c1e003                 shl rax, 3
  00c6  480345b0                 add rax, qword ptr [rbp-80]
  00ca  4c8b5008                 mov r10, [rax+8]
; }
L9:
; fail_if end < begin -> 2
  00ce  4d39fa                   cmp r10, r15
  00d1  0f8c33020000             jl L10
; fail_if end >u index_count -> 2
  00d7  4c3b55c0                 cmp r10, qword ptr [rbp-64]
  00db  0f873e020000             ja L11
; next_column = set 0
  00e1  4531f6                   xor r14d, r14d
; loop next_column < 128 {
  00e4  4981fe80000000           cmp r14, 128
  00eb  0f8dd3010000             jge L13
L12:
; column = min next_column, 64
  00f1  48c7c040000000           mov rax, 64
  00f8  4c39f0                   cmp rax, r14
  00fb  490f4fc6                 cmovg rax, r14
  00ff  4889c1                   mov rcx, rax
; acc0:f32x8 = zero
  0102  c5f857c0                 vxorps xmm0, xmm0, xmm0
; acc1:f32x8 = zero
  0106  c5f057c9                 vxorps xmm1, xmm1, xmm1
; acc2:f32x8 = zero
  010a  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc3:f32x8 = zero
  010e  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc4:f32x8 = zero
  0112  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc5:f32x8 = zero
  0116  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc6:f32x8 = zero
  011a  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc7:f32x8 = zero
  011e  c5c057ff                 vxorps xmm7, xmm7, xmm7
; pos = move begin
  0122  4c89fe                   mov rsi, r15
; loop pos < end {
  0125  4c39d6                   cmp rsi, r10
  0128  0f8d3d010000             jge L15
L14:
; if pos < far_end {
  012e  4839de                   cmp rsi, rbx
  0131  0f8d23000000             jge L17
L16:
; ahead = load_i64 [indices + pos<<3 + 512]
  0137  498b94f100020000         mov rdx, [r9+rsi*8+512]
; ahead = mul ahead, 136
  013f  4869d288000000           imul rdx, rdx, 136
; ahead_row = add table, ahead
  0146  498d3c10                 lea rdi, [r8+rdx]
; prefetch L2 [ahead_row + column]
  014a  0f18140f                 prefetcht1 [rdi+rcx]
; prefetch L2 [ahead_row + column + 63]
  014e  0f18540f3f               prefetcht1 [rdi+rcx+63]
; prefetch L2 [ahead_row + 128]
  0153  0f189780000000           prefetcht1 [rdi+128]
; }
L17:
; if pos < near_end {
  015a  4c39e6                   cmp rsi, r12
  015d  0f8d23000000             jge L19
L18:
; ahead = load_i64 [indices + pos<<3 + 128]
  0163  498b94f180000000         mov rdx, [r9+rsi*8+128]
; ahead = mul ahead, 136
  016b  4869d288000000           imul rdx, rdx, 136
; ahead_row = add table, ahead
  0172  498d3c10                 lea rdi, [r8+rdx]
; prefetch L1 [ahead_row + column]
  0176  0f180c0f                 prefetcht0 [rdi+rcx]
; prefetch L1 [ahead_row + column + 63]
  017a  0f184c0f3f               prefetcht0 [rdi+rcx+63]
; prefetch L1 [ahead_row + 128]
  017f  0f188f80000000           prefetcht0 [rdi+128]
; }
L19:
; index = load_i64 [indices + pos<<3]
  0186  498b14f1                 mov rdx, [r9+rsi*8]
; fail_if index >=u row_count -> 3
  018a  4c39da                   cmp rdx, r11
  018d  0f83a1010000             jae L20
; row_offset = mul index, 136
  0193  4869d288000000           imul rdx, rdx, 136
; row = add table, row_offset
  019a  4c01c2                   add rdx, r8
; scale:f32x8 = splat_f32 [row + 128]
  019d  c4627d588280000000       vpbroadcastd ymm8, [rdx+128]
; bias:f32x8 = splat_f32 [row + 132]
  01a6  c4627d588a84000000       vpbroadcastd ymm9, [rdx+132]
; code:i32x8 = load_u8 [row + column]
  01af  c4627d31140a             vpmovzxbd ymm10, [rdx+rcx]
; value:f32x8 = to_float code
  01b5  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc0:f32x8 = fadd acc0, bias
  01ba  c4c17c58c1               vaddps ymm0, ymm0, ymm9
; acc0:f32x8 = fma scale, value, acc0
  01bf  c4c23db8c3               vfmadd231ps ymm0, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 8]
  01c4  c4627d31540a08           vpmovzxbd ymm10, [rdx+rcx+8]
; value:f32x8 = to_float code
  01cb  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc1:f32x8 = fadd acc1, bias
  01d0  c4c17458c9               vaddps ymm1, ymm1, ymm9
; acc1:f32x8 = fma scale, value, acc1
  01d5  c4c23db8cb               vfmadd231ps ymm1, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 16]
  01da  c4627d31540a10           vpmovzxbd ymm10, [rdx+rcx+16]
; value:f32x8 = to_float code
  01e1  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc2:f32x8 = fadd acc2, bias
  01e6  c4c16c58d1               vaddps ymm2, ymm2, ymm9
; acc2:f32x8 = fma scale, value, acc2
  01eb  c4c23db8d3               vfmadd231ps ymm2, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 24]
  01f0  c4627d31540a18           vpmovzxbd ymm10, [rdx+rcx+24]
; value:f32x8 = to_float code
  01f7  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc3:f32x8 = fadd acc3, bias
  01fc  c4c16458d9               vaddps ymm3, ymm3, ymm9
; acc3:f32x8 = fma scale, value, acc3
  0201  c4c23db8db               vfmadd231ps ymm3, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 32]
  0206  c4627d31540a20           vpmovzxbd ymm10, [rdx+rcx+32]
; value:f32x8 = to_float code
  020d  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc4:f32x8 = fadd acc4, bias
  0212  c4c15c58e1               vaddps ymm4, ymm4, ymm9
; acc4:f32x8 = fma scale, value, acc4
  0217  c4c23db8e3               vfmadd231ps ymm4, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 40]
  021c  c4627d31540a28           vpmovzxbd ymm10, [rdx+rcx+40]
; value:f32x8 = to_float code
  0223  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc5:f32x8 = fadd acc5, bias
  0228  c4c15458e9               vaddps ymm5, ymm5, ymm9
; acc5:f32x8 = fma scale, value, acc5
  022d  c4c23db8eb               vfmadd231ps ymm5, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 48]
  0232  c4627d31540a30           vpmovzxbd ymm10, [rdx+rcx+48]
; value:f32x8 = to_float code
  0239  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc6:f32x8 = fadd acc6, bias
  023e  c4c14c58f1               vaddps ymm6, ymm6, ymm9
; acc6:f32x8 = fma scale, value, acc6
  0243  c4c23db8f3               vfmadd231ps ymm6, ymm8, ymm11
; code:i32x8 = load_u8 [row + column + 56]
  0248  c4627d31540a38           vpmovzxbd ymm10, [rdx+rcx+56]
; value:f32x8 = to_float code
  024f  c4417c5bda               vcvtdq2ps ymm11, ymm10
; acc7:f32x8 = fadd acc7, bias
  0254  c4c14458f9               vaddps ymm7, ymm7, ymm9
; acc7:f32x8 = fma scale, value, acc7
  0259  c4c23db8fb               vfmadd231ps ymm7, ymm8, ymm11
; pos = add pos, 1
  025e  4883c601                 add rsi, 1
; }
  0262  4c39d6                   cmp rsi, r10
  0265  0f8cc3feffff             jl L14
L15:
; out_column = mul column, 4
  026b  48c1e102                 shl rcx, 2
; store [out + out_column] 8 lanes acc0
  026f  c4c17c11440d00           vmovups [r13+rcx], ymm0
; store [out + out_column + 32] 8 lanes acc1
  0276  c4c17c114c0d20           vmovups [r13+rcx+32], ymm1
; store [out + out_column + 64] 8 lanes acc2
  027d  c4c17c11540d40           vmovups [r13+rcx+64], ymm2
; store [out + out_column + 96] 8 lanes acc3
  0284  c4c17c115c0d60           vmovups [r13+rcx+96], ymm3
; store [out + out_column + 128] 8 lanes acc4
  028b  c4c17c11a40d80000000     vmovups [r13+rcx+128], ymm4
; store [out + out_column + 160] 8 lanes acc5
  0295  c4c17c11ac0da0000000     vmovups [r13+rcx+160], ymm5
; store [out + out_column + 192] 8 lanes acc6
  029f  c4c17c11b40dc0000000     vmovups [r13+rcx+192], ymm6
; store [out + out_column + 224] 8 lanes acc7
  02a9  c4c17c11bc0de0000000     vmovups [r13+rcx+224], ymm7
; next_column = add next_column, 64
  02b3  4983c640                 add r14, 64
; }
  02b7  4981fe80000000           cmp r14, 128
  02be  0f8c2dfeffff             jl L12
L13:
; out = add out, 512
  02c4  4981c500020000           add r13, 512
; begin = move end
  02cb  4d89d7                   mov r15, r10
; bag = add bag, 1
  02ce  488345c801               add qword ptr [rbp-56], 1
; }
  02d3  488b45c8                 mov rax, qword ptr [rbp-56]
  02d7  483b45b8                 cmp rax, qword ptr [rbp-72]
  02db  0f8ccbfdffff             jl L6
L7:
; leave, failure exits
  02e1  31c0                     xor eax, eax
L0:
  02e3  c5f877                   vzeroupper
  02e6  4883c430                 add rsp, 48
  02ea  415f                     pop r15
  02ec  415e                     pop r14
  02ee  415d                     pop r13
  02f0  415c                     pop r12
  02f2  5b                       pop rbx
  02f3  5d                       pop rbp
  02f4  c3                       ret
L5:
  02f5  488b45d0                 mov rax, qword ptr [rbp-48]
  02f9  ff75c8                   push qword ptr [rbp-56]
  02fc  8f4058                   pop qword ptr [rax+88]
  02ff  48897060                 mov qword ptr [rax+96], rsi
  0303  b801000000               mov eax, 1
  0308  ebd9                     short jmp L0
L10:
  030a  488b45d0                 mov rax, qword ptr [rbp-48]
  030e  ff75c8                   push qword ptr [rbp-56]
  0311  8f4058                   pop qword ptr [rax+88]
  0314  48897060                 mov qword ptr [rax+96], rsi
  0318  b802000000               mov eax, 2
  031d  ebc4                     short jmp L0
L11:
  031f  488b45d0                 mov rax, qword ptr [rbp-48]
  0323  ff75c8                   push qword ptr [rbp-56]
  0326  8f4058                   pop qword ptr [rax+88]
  0329  48897060                 mov qword ptr [rax+96], rsi
  032d  b802000000               mov eax, 2
  0332  ebaf                     short jmp L0
L20:
  0334  488b45d0                 mov rax, qword ptr [rbp-48]
  0338  ff75c8                   push qword ptr [rbp-56]
  033b  8f4058                   pop qword ptr [rax+88]
  033e  48897060                 mov qword ptr [rax+96], rsi
  0342  b803000000               mov eax, 3
  0347  eb9a                     short jmp L0
; constants
