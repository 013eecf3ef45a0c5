; spec      embedding_bag bits=4 dim=1024 weighted index=i64 offset=i64
; target    avx512 (x86-64)
; numerics  reference
; bytes     2176
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
  0019  4c8b17                   mov r10, qword ptr [rdi]
; row_count = arg row_count
  001c  488b5f08                 mov rbx, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b5f10                 mov r11, qword ptr [rdi+16]
; index_count = arg index_count
  0024  488b4718                 mov rax, qword ptr [rdi+24]
  0028  488945b8                 mov qword ptr [rbp-72], rax
; bag_count = arg bag_count
  002c  488b4728                 mov rax, qword ptr [rdi+40]
  0030  488945b0                 mov qword ptr [rbp-80], rax
; offsets = arg offsets
  0034  488b4720                 mov rax, qword ptr [rdi+32]
  0038  488945a0                 mov qword ptr [rbp-96], rax
; weights = arg weights
  003c  4c8b6730                 mov r12, qword ptr [rdi+48]
; scratch = arg scratch
  0040  4c8b4750                 mov r8, qword ptr [rdi+80]
; out = arg output
  0044  4c8b4f48                 mov r9, qword ptr [rdi+72]
; bag = set 0
  0048  31c0                     xor eax, eax
  004a  488945c8                 mov qword ptr [rbp-56], rax
; last_bag = add bag_count, -1
  004e  488b45b0                 mov rax, qword ptr [rbp-80]
  0052  488d40ff                 lea rax, [rax-1]
  0056  48894598                 mov qword ptr [rbp-104], rax
; shifts:i32x16 = const code_shifts
  005a  62f17c4810055c070000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  0064  62f17c48100d92070000     vmovups zmm1, [L2]
; near_end = add index_count, -15
  006e  488b45b8                 mov rax, qword ptr [rbp-72]
  0072  4c8d68f1                 lea r13, [rax-15]
; fetched = set 0
  0076  31c0                     xor eax, eax
  0078  48894588                 mov qword ptr [rbp-120], rax
; due = set 0
  007c  31c0                     xor eax, eax
  007e  48894590                 mov qword ptr [rbp-112], rax
; if row_count < 48771 {
  0082  4881fb83be0000           cmp rbx, 48771
  0089  0f8d0e000000             jge L5
L4:
; due = set 9223372036854775807
  008f  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  0099  48894590                 mov qword ptr [rbp-112], rax
; }
L5:
; short_bags = mul bag_count, 5
  009d  486b4db005               imul rcx, qword ptr [rbp-80], 5
; if index_count < short_bags {
  00a2  48394db8                 cmp qword ptr [rbp-72], rcx
  00a6  0f8d0e000000             jge L7
L6:
; due = set 9223372036854775807
  00ac  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  00b6  48894590                 mov qword ptr [rbp-112], rax
; }
L7:
; pos = set 0
  00ba  31f6                     xor esi, esi
; begin = move bag
  00bc  4c8b7dc8                 mov r15, qword ptr [rbp-56]
; if bag < bag_count {
  00c0  488b45c8                 mov rax, qword ptr [rbp-56]
  00c4  483b45b0                 cmp rax, qword ptr [rbp-80]
  00c8  0f8d19000000             jge L9
L8:
; begin = load_i64 [offsets + bag<<3]
  00ce  488b45c8                 mov rax, qword ptr [rbp-56]
  00d2  48c1e003                 shl rax, 3
  00d6  480345a0                 add rax, qword ptr [rbp-96]
  00da  4c8b38                   mov r15, [rax]
; fail_if begin >u index_count -> 1
  00dd  4c3b7db8                 cmp r15, qword ptr [rbp-72]
  00e1  0f8776060000             ja L10
; }
L9:
; loop bag < bag_count {
  00e7  488b45c8                 mov rax, qword ptr [rbp-56]
  00eb  483b45b0                 cmp rax, qword ptr [rbp-80]
  00ef  0f8da4050000             jge L12
L11:
; end = move index_count
  00f5  488b7db8                 mov rdi, qword ptr [rbp-72]
; if bag < last_bag {
  00f9  488b45c8                 mov rax, qword ptr [rbp-56]
  00fd  483b4598                 cmp rax, qword ptr [rbp-104]
  0101  0f8d10000000             jge L14
L13:
; end = load_i64 [offsets + bag<<3 + 8]
  0107  488b45c8                 mov rax, qword ptr [rbp-56]
  010b  48c1e003                 shl rax, 3
  010f  480345a0                 add rax, qword ptr [rbp-96]
  0113  488b7808                 mov rdi, [rax+8]
; }
L14:
; fail_if end < begin -> 2
  0117  4c39ff                   cmp rdi, r15
  011a  0f8c55060000             jl L15
; fail_if end >u index_count -> 2
  0120  483b7db8                 cmp rdi, qword ptr [rbp-72]
  0124  0f8763060000             ja L16
; next_column = set 0
  012a  4531f6                   xor r14d, r14d
; loop next_column < 512 {
  012d  4981fe00020000           cmp r14, 512
  0134  0f8d42050000             jge L18
L17:
; column = min next_column, 336
  013a  48c7c050010000           mov rax, 336
  0141  4c39f0                   cmp rax, r14
  0144  490f4fc6                 cmovg rax, r14
  0148  4889c1                   mov rcx, rax
; acc0:f32x16 = zero
  014b  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  014f  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  0153  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  0157  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  015b  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  015f  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  0163  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  0168  c4413057c9               vxorps xmm9, xmm9, xmm9
; acc8:f32x16 = zero
  016d  c4412857d2               vxorps xmm10, xmm10, xmm10
; acc9:f32x16 = zero
  0172  c4412057db               vxorps xmm11, xmm11, xmm11
; acc10:f32x16 = zero
  0177  c4411857e4               vxorps xmm12, xmm12, xmm12
; acc11:f32x16 = zero
  017c  c4411057ed               vxorps xmm13, xmm13, xmm13
; acc12:f32x16 = zero
  0181  c4410857f6               vxorps xmm14, xmm14, xmm14
; acc13:f32x16 = zero
  0186  c4410057ff               vxorps xmm15, xmm15, xmm15
; acc14:f32x16 = zero
  018b  62a17d00efc0             vpxord xmm16, xmm16, xmm16
; acc15:f32x16 = zero
  0191  62a17500efc9             vpxord xmm17, xmm17, xmm17
; acc16:f32x16 = zero
  0197  62a16d00efd2             vpxord xmm18, xmm18, xmm18
; acc17:f32x16 = zero
  019d  62a16500efdb             vpxord xmm19, xmm19, xmm19
; acc18:f32x16 = zero
  01a3  62a15d00efe4             vpxord xmm20, xmm20, xmm20
; acc19:f32x16 = zero
  01a9  62a15500efed             vpxord xmm21, xmm21, xmm21
; acc20:f32x16 = zero
  01af  62a14d00eff6             vpxord xmm22, xmm22, xmm22
; acc21:f32x16 = zero
  01b5  62a14500efff             vpxord xmm23, xmm23, xmm23
; pos = move begin
  01bb  4c89fe                   mov rsi, r15
; loop pos < end {
  01be  4839fe                   cmp rsi, rdi
  01c1  0f8d60030000             jge L20
L19:
; if pos >= due, seldom {
  01c7  483b7590                 cmp rsi, qword ptr [rbp-112]
  01cb  0f8ddc040000             jge L21
L22:
; if pos < near_end {
  01d1  4c39ee                   cmp rsi, r13
  01d4  0f8d2f000000             jge L24
L23:
; ahead = load_i64 [indices + pos<<3 + 120]
  01da  498b54f378               mov rdx, [r11+rsi*8+120]
; ahead = mul ahead, 516
  01df  4869d204020000           imul rdx, rdx, 516
; ahead_row = add table, ahead
  01e6  4c01d2                   add rdx, r10
; prefetch L1 [ahead_row + column]
  01e9  0f180c0a                 prefetcht0 [rdx+rcx]
; prefetch L1 [ahead_row + column + 64]
  01ed  0f184c0a40               prefetcht0 [rdx+rcx+64]
; prefetch L1 [ahead_row + column + 128]
  01f2  0f188c0a80000000         prefetcht0 [rdx+rcx+128]
; prefetch L1 [ahead_row + column + 175]
  01fa  0f188c0aaf000000         prefetcht0 [rdx+rcx+175]
; prefetch L1 [ahead_row + 512]
  0202  0f188a00020000           prefetcht0 [rdx+512]
; }
L24:
; index = load_i64 [indices + pos<<3]
  0209  498b14f3                 mov rdx, [r11+rsi*8]
; fail_if index >=u row_count -> 3
  020d  4839da                   cmp rdx, rbx
  0210  0f838f050000             jae L25
; row_offset = mul index, 516
  0216  4869d204020000           imul rdx, rdx, 516
; row = add table, row_offset
  021d  4c01d2                   add rdx, r10
; factors:f32x2 = splat_f16_pair [row + 512]
  0220  62627d08588200020000     vpbroadcastd xmm24, [rdx+512]
  022a  62027d0813c0             vcvtph2ps xmm24, xmm24
; weight:f32x2 = splat_host [weights + pos<<2]
  0230  62427d08580cb4           vpbroadcastd xmm25, [r12+rsi*4]
; factors:f32x2 = fmul weight, factors
  0237  6201340059c0             vmulps xmm24, xmm25, xmm24
; store [scratch + 2048] 2 lanes factors
  023d  62417c08138000080000     vmovlps [r8+2048], xmm24
; scale:f32x16 = splat_host [scratch + 2048]
  0247  62427d48588000080000     vpbroadcastd zmm24, [r8+2048]
; bias:f32x16 = splat_host [scratch + 2052]
  0251  62427d48588804080000     vpbroadcastd zmm25, [r8+2052]
; code0:i32x16 = splat_64 [row + column + 24]
  025b  6262fd4859540a03         vpbroadcastq zmm26, [rdx+rcx+24]
; code0:i32x16 = shr code0, shifts
  0263  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc1:f32x16 = fadd acc1, bias
  0269  6291644858d9             vaddps zmm3, zmm3, zmm25
; code1:i32x16 = splat_64 [row + column + 8]
  026f  6262fd48595c0a01         vpbroadcastq zmm27, [rdx+rcx+8]
; code1:i32x16 = shr code1, shifts
  0277  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc0:f32x16 = fadd acc0, bias
  027d  62916c4858d1             vaddps zmm2, zmm2, zmm25
; value:f32x16 = lookup code1, values
  0283  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column]
  0289  6262fd48591c0a           vpbroadcastq zmm27, [rdx+rcx]
; code1:i32x16 = shr code1, shifts
  0290  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc3:f32x16 = fadd acc3, bias
  0296  6291544858e9             vaddps zmm5, zmm5, zmm25
; value1:f32x16 = lookup code1, values
  029c  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 16]
  02a2  6262fd48595c0a02         vpbroadcastq zmm27, [rdx+rcx+16]
; code1:i32x16 = shr code1, shifts
  02aa  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc2:f32x16 = fadd acc2, bias
  02b0  62915c4858e1             vaddps zmm4, zmm4, zmm25
; acc0:f32x16 = fma scale, value1, acc0
  02b6  62923d40b8d5             vfmadd231ps zmm2, zmm24, zmm29
; acc1:f32x16 = fma scale, value, acc1
  02bc  62923d40b8dc             vfmadd231ps zmm3, zmm24, zmm28
; value:f32x16 = lookup code0, values
  02c2  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc3:f32x16 = fma scale, value, acc3
  02c8  62923d40b8ec             vfmadd231ps zmm5, zmm24, zmm28
; value:f32x16 = lookup code1, values
  02ce  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc2:f32x16 = fma scale, value, acc2
  02d4  62923d40b8e4             vfmadd231ps zmm4, zmm24, zmm28
; code0:i32x16 = splat_64 [row + column + 56]
  02da  6262fd4859540a07         vpbroadcastq zmm26, [rdx+rcx+56]
; code0:i32x16 = shr code0, shifts
  02e2  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc5:f32x16 = fadd acc5, bias
  02e8  6291444858f9             vaddps zmm7, zmm7, zmm25
; code1:i32x16 = splat_64 [row + column + 40]
  02ee  6262fd48595c0a05         vpbroadcastq zmm27, [rdx+rcx+40]
; code1:i32x16 = shr code1, shifts
  02f6  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc4:f32x16 = fadd acc4, bias
  02fc  62914c4858f1             vaddps zmm6, zmm6, zmm25
; value:f32x16 = lookup code1, values
  0302  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 32]
  0308  6262fd48595c0a04         vpbroadcastq zmm27, [rdx+rcx+32]
; code1:i32x16 = shr code1, shifts
  0310  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc7:f32x16 = fadd acc7, bias
  0316  6211344858c9             vaddps zmm9, zmm9, zmm25
; value1:f32x16 = lookup code1, values
  031c  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 48]
  0322  6262fd48595c0a06         vpbroadcastq zmm27, [rdx+rcx+48]
; code1:i32x16 = shr code1, shifts
  032a  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc6:f32x16 = fadd acc6, bias
  0330  62113c4858c1             vaddps zmm8, zmm8, zmm25
; acc4:f32x16 = fma scale, value1, acc4
  0336  62923d40b8f5             vfmadd231ps zmm6, zmm24, zmm29
; acc5:f32x16 = fma scale, value, acc5
  033c  62923d40b8fc             vfmadd231ps zmm7, zmm24, zmm28
; value:f32x16 = lookup code0, values
  0342  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc7:f32x16 = fma scale, value, acc7
  0348  62123d40b8cc             vfmadd231ps zmm9, zmm24, zmm28
; value:f32x16 = lookup code1, values
  034e  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc6:f32x16 = fma scale, value, acc6
  0354  62123d40b8c4             vfmadd231ps zmm8, zmm24, zmm28
; code0:i32x16 = splat_64 [row + column + 88]
  035a  6262fd4859540a0b         vpbroadcastq zmm26, [rdx+rcx+88]
; code0:i32x16 = shr code0, shifts
  0362  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc9:f32x16 = fadd acc9, bias
  0368  6211244858d9             vaddps zmm11, zmm11, zmm25
; code1:i32x16 = splat_64 [row + column + 72]
  036e  6262fd48595c0a09         vpbroadcastq zmm27, [rdx+rcx+72]
; code1:i32x16 = shr code1, shifts
  0376  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc8:f32x16 = fadd acc8, bias
  037c  62112c4858d1             vaddps zmm10, zmm10, zmm25
; value:f32x16 = lookup code1, values
  0382  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 64]
  0388  6262fd48595c0a08         vpbroadcastq zmm27, [rdx+rcx+64]
; code1:i32x16 = shr code1, shifts
  0390  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc11:f32x16 = fadd acc11, bias
  0396  6211144858e9             vaddps zmm13, zmm13, zmm25
; value1:f32x16 = lookup code1, values
  039c  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 80]
  03a2  6262fd48595c0a0a         vpbroadcastq zmm27, [rdx+rcx+80]
; code1:i32x16 = shr code1, shifts
  03aa  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc10:f32x16 = fadd acc10, bias
  03b0  62111c4858e1             vaddps zmm12, zmm12, zmm25
; acc8:f32x16 = fma scale, value1, acc8
  03b6  62123d40b8d5             vfmadd231ps zmm10, zmm24, zmm29
; acc9:f32x16 = fma scale, value, acc9
  03bc  62123d40b8dc             vfmadd231ps zmm11, zmm24, zmm28
; value:f32x16 = lookup code0, values
  03c2  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc11:f32x16 = fma scale, value, acc11
  03c8  62123d40b8ec             vfmadd231ps zmm13, zmm24, zmm28
; value:f32x16 = lookup code1, values
  03ce  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc10:f32x16 = fma scale, value, acc10
  03d4  62123d40b8e4             vfmadd231ps zmm12, zmm24, zmm28
; code0:i32x16 = splat_64 [row + column + 120]
  03da  6262fd4859540a0f         vpbroadcastq zmm26, [rdx+rcx+120]
; code0:i32x16 = shr code0, shifts
  03e2  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc13:f32x16 = fadd acc13, bias
  03e8  6211044858f9             vaddps zmm15, zmm15, zmm25
; code1:i32x16 = splat_64 [row + column + 104]
  03ee  6262fd48595c0a0d         vpbroadcastq zmm27, [rdx+rcx+104]
; code1:i32x16 = shr code1, shifts
  03f6  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc12:f32x16 = fadd acc12, bias
  03fc  62110c4858f1             vaddps zmm14, zmm14, zmm25
; value:f32x16 = lookup code1, values
  0402  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 96]
  0408  6262fd48595c0a0c         vpbroadcastq zmm27, [rdx+rcx+96]
; code1:i32x16 = shr code1, shifts
  0410  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc15:f32x16 = fadd acc15, bias
  0416  6281744058c9             vaddps zmm17, zmm17, zmm25
; value1:f32x16 = lookup code1, values
  041c  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 112]
  0422  6262fd48595c0a0e         vpbroadcastq zmm27, [rdx+rcx+112]
; code1:i32x16 = shr code1, shifts
  042a  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc14:f32x16 = fadd acc14, bias
  0430  62817c4058c1             vaddps zmm16, zmm16, zmm25
; acc12:f32x16 = fma scale, value1, acc12
  0436  62123d40b8f5             vfmadd231ps zmm14, zmm24, zmm29
; acc13:f32x16 = fma scale, value, acc13
  043c  62123d40b8fc             vfmadd231ps zmm15, zmm24, zmm28
; value:f32x16 = lookup code0, values
  0442  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc15:f32x16 = fma scale, value, acc15
  0448  62823d40b8cc             vfmadd231ps zmm17, zmm24, zmm28
; value:f32x16 = lookup code1, values
  044e  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc14:f32x16 = fma scale, value, acc14
  0454  62823d40b8c4             vfmadd231ps zmm16, zmm24, zmm28
; code0:i32x16 = splat_64 [row + column + 152]
  045a  6262fd4859540a13         vpbroadcastq zmm26, [rdx+rcx+152]
; code0:i32x16 = shr code0, shifts
  0462  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc17:f32x16 = fadd acc17, bias
  0468  6281644058d9             vaddps zmm19, zmm19, zmm25
; code1:i32x16 = splat_64 [row + column + 136]
  046e  6262fd48595c0a11         vpbroadcastq zmm27, [rdx+rcx+136]
; code1:i32x16 = shr code1, shifts
  0476  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc16:f32x16 = fadd acc16, bias
  047c  62816c4058d1             vaddps zmm18, zmm18, zmm25
; value:f32x16 = lookup code1, values
  0482  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 128]
  0488  6262fd48595c0a10         vpbroadcastq zmm27, [rdx+rcx+128]
; code1:i32x16 = shr code1, shifts
  0490  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc19:f32x16 = fadd acc19, bias
  0496  6281544058e9             vaddps zmm21, zmm21, zmm25
; value1:f32x16 = lookup code1, values
  049c  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 144]
  04a2  6262fd48595c0a12         vpbroadcastq zmm27, [rdx+rcx+144]
; code1:i32x16 = shr code1, shifts
  04aa  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc18:f32x16 = fadd acc18, bias
  04b0  62815c4058e1             vaddps zmm20, zmm20, zmm25
; acc16:f32x16 = fma scale, value1, acc16
  04b6  62823d40b8d5             vfmadd231ps zmm18, zmm24, zmm29
; acc17:f32x16 = fma scale, value, acc17
  04bc  62823d40b8dc             vfmadd231ps zmm19, zmm24, zmm28
; value:f32x16 = lookup code0, values
  04c2  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc19:f32x16 = fma scale, value, acc19
  04c8  62823d40b8ec             vfmadd231ps zmm21, zmm24, zmm28
; value:f32x16 = lookup code1, values
  04ce  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc18:f32x16 = fma scale, value, acc18
  04d4  62823d40b8e4             vfmadd231ps zmm20, zmm24, zmm28
; code0:i32x16 = splat_64 [row + column + 160]
  04da  6262fd4859540a14         vpbroadcastq zmm26, [rdx+rcx+160]
; code0:i32x16 = shr code0, shifts
  04e2  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code0, values
  04e8  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc20:f32x16 = fadd acc20, bias
  04ee  62814c4058f1             vaddps zmm22, zmm22, zmm25
; acc20:f32x16 = fma scale, value, acc20
  04f4  62823d40b8f4             vfmadd231ps zmm22, zmm24, zmm28
; code0:i32x16 = splat_64 [row + column + 168]
  04fa  6262fd4859540a15         vpbroadcastq zmm26, [rdx+rcx+168]
; code0:i32x16 = shr code0, shifts
  0502  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code0, values
  0508  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc21:f32x16 = fadd acc21, bias
  050e  6281444058f9             vaddps zmm23, zmm23, zmm25
; acc21:f32x16 = fma scale, value, acc21
  0514  62823d40b8fc             vfmadd231ps zmm23, zmm24, zmm28
; pos = add pos, 1
  051a  4883c601                 add rsi, 1
; }
  051e  4839fe                   cmp rsi, rdi
  0521  0f8ca0fcffff             jl L19
L20:
; order:i32x16 = const column_order
  0527  62617c4810050f030000     vmovups zmm24, [L3]
; out_column = mul column, 8
  0531  48c1e103                 shl rcx, 3
; acc0:f32x16 = permute acc0, order
  0535  62f23d4016d2             vpermps zmm2, zmm24, zmm2
; store [out + out_column] 16 lanes acc0
  053b  62d17c48111409           vmovups [r9+rcx], zmm2
; acc1:f32x16 = permute acc1, order
  0542  62f23d4016db             vpermps zmm3, zmm24, zmm3
; store [out + out_column + 64] 16 lanes acc1
  0548  62d17c48115c0901         vmovups [r9+rcx+64], zmm3
; acc2:f32x16 = permute acc2, order
  0550  62f23d4016e4             vpermps zmm4, zmm24, zmm4
; store [out + out_column + 128] 16 lanes acc2
  0556  62d17c4811640902         vmovups [r9+rcx+128], zmm4
; acc3:f32x16 = permute acc3, order
  055e  62f23d4016ed             vpermps zmm5, zmm24, zmm5
; store [out + out_column + 192] 16 lanes acc3
  0564  62d17c48116c0903         vmovups [r9+rcx+192], zmm5
; acc4:f32x16 = permute acc4, order
  056c  62f23d4016f6             vpermps zmm6, zmm24, zmm6
; store [out + out_column + 256] 16 lanes acc4
  0572  62d17c4811740904         vmovups [r9+rcx+256], zmm6
; acc5:f32x16 = permute acc5, order
  057a  62f23d4016ff             vpermps zmm7, zmm24, zmm7
; store [out + out_column + 320] 16 lanes acc5
  0580  62d17c48117c0905         vmovups [r9+rcx+320], zmm7
; acc6:f32x16 = permute acc6, order
  0588  62523d4016c0             vpermps zmm8, zmm24, zmm8
; store [out + out_column + 384] 16 lanes acc6
  058e  62517c4811440906         vmovups [r9+rcx+384], zmm8
; acc7:f32x16 = permute acc7, order
  0596  62523d4016c9             vpermps zmm9, zmm24, zmm9
; store [out + out_column + 448] 16 lanes acc7
  059c  62517c48114c0907         vmovups [r9+rcx+448], zmm9
; acc8:f32x16 = permute acc8, order
  05a4  62523d4016d2             vpermps zmm10, zmm24, zmm10
; store [out + out_column + 512] 16 lanes acc8
  05aa  62517c4811540908         vmovups [r9+rcx+512], zmm10
; acc9:f32x16 = permute acc9, order
  05b2  62523d4016db             vpermps zmm11, zmm24, zmm11
; store [out + out_column + 576] 16 lanes acc9
  05b8  62517c48115c0909         vmovups [r9+rcx+576], zmm11
; acc10:f32x16 = permute acc10, order
  05c0  62523d4016e4             vpermps zmm12, zmm24, zmm12
; store [out + out_column + 640] 16 lanes acc10
  05c6  62517c481164090a         vmovups [r9+rcx+640], zmm12
; acc11:f32x16 = permute acc11, order
  05ce  62523d4016ed             vpermps zmm13, zmm24, zmm13
; store [out + out_column + 704] 16 lanes acc11
  05d4  62517c48116c090b         vmovups [r9+rcx+704], zmm13
; acc12:f32x16 = permute acc12, order
  05dc  62523d4016f6             vpermps zmm14, zmm24, zmm14
; store [out + out_column + 768] 16 lanes acc12
  05e2  62517c481174090c         vmovups [r9+rcx+768], zmm14
; acc13:f32x16 = permute acc13, order
  05ea  62523d4016ff             vpermps zmm15, zmm24, zmm15
; store [out + out_column + 832] 16 lanes acc13
  05f0  62517c48117c090d         vmovups [r9+rcx+832], zmm15
; acc14:f32x16 = permute acc14, order
  05f8  62a23d4016c0             vpermps zmm16, zmm24, zmm16
; store [out + out_column + 896] 16 lanes acc14
  05fe  62c17c481144090e         vmovups [r9+rcx+896], zmm16
; acc15:f32x16 = permute acc15, order
  0606  62a23d4016c9             vpermps zmm17, zmm24, zmm17
; store [out + out_column + 960] 16 lanes acc15
  060c  62c17c48114c090f         vmovups [r9+rcx+960], zmm17
; acc16:f32x16 = permute acc16, order
  0614  62a23d4016d2             vpermps zmm18, zmm24, zmm18
; store [out + out_column + 1024] 16 lanes acc16
  061a  62c17c4811540910         vmovups [r9+rcx+1024], zmm18
; acc17:f32x16 = permute acc17, order
  0622  62a23d4016db             vpermps zmm19, zmm24, zmm19
; store [out + out_column + 1088] 16 lanes acc17
  0628  62c17c48115c0911         vmovups [r9+rcx+1088], zmm19
; acc18:f32x16 = permute acc18, order
  0630  62a23d4016e4             vpermps zmm20, zmm24, zmm20
; store [out + out_column + 1152] 16 lanes acc18
  0636  62c17c4811640912         vmovups [r9+rcx+1152], zmm20
; acc19:f32x16 = permute acc19, order
  063e  62a23d4016ed             vpermps zmm21, zmm24, zmm21
; store [out + out_column + 1216] 16 lanes acc19
  0644  62c17c48116c0913         vmovups [r9+rcx+1216], zmm21
; acc20:f32x16 = permute acc20, order
  064c  62a23d4016f6             vpermps zmm22, zmm24, zmm22
; store [out + out_column + 1280] 16 lanes acc20
  0652  62c17c4811740914         vmovups [r9+rcx+1280], zmm22
; acc21:f32x16 = permute acc21, order
  065a  62a23d4016ff             vpermps zmm23, zmm24, zmm23
; store [out + out_column + 1344] 16 lanes acc21
  0660  62c17c48117c0915         vmovups [r9+rcx+1344], zmm23
; next_column = add next_column, 176
  0668  4981c6b0000000           add r14, 176
; }
  066f  4981fe00020000           cmp r14, 512
  0676  0f8cbefaffff             jl L17
L18:
; out = add out, 4096
  067c  4981c100100000           add r9, 4096
; begin = move end
  0683  4989ff                   mov r15, rdi
; bag = add bag, 1
  0686  488345c801               add qword ptr [rbp-56], 1
; }
  068b  488b45c8                 mov rax, qword ptr [rbp-56]
  068f  483b45b0                 cmp rax, qword ptr [rbp-80]
  0693  0f8c5cfaffff             jl L11
L12:
; leave
  0699  31c0                     xor eax, eax
L0:
  069b  c5f877                   vzeroupper
  069e  4883c450                 add rsp, 80
  06a2  415f                     pop r15
  06a4  415e                     pop r14
  06a6  415d                     pop r13
  06a8  415c                     pop r12
  06aa  5b                       pop rbx
  06ab  5d                       pop rbp
  06ac  c3                       ret
; seldom
L21:
; burst_end = add pos, 96
  06ad  488d4660                 lea rax, [rsi+96]
  06b1  488945a8                 mov qword ptr [rbp-88], rax
; burst_end = move_if burst_end >= index_count ? index_count
  06b5  483b45b8                 cmp rax, qword ptr [rbp-72]
  06b9  480f4d45b8               cmovge rax, qword ptr [rbp-72]
  06be  488945a8                 mov qword ptr [rbp-88], rax
; fetching = move fetched
  06c2  488b4588                 mov rax, qword ptr [rbp-120]
  06c6  488945c0                 mov qword ptr [rbp-64], rax
; fetching = move_if fetching < pos ? pos
  06ca  483975c0                 cmp qword ptr [rbp-64], rsi
  06ce  480f4cc6                 cmovl rax, rsi
  06d2  488945c0                 mov qword ptr [rbp-64], rax
; loop fetching < burst_end {
  06d6  483b45a8                 cmp rax, qword ptr [rbp-88]
  06da  0f8d68000000             jge L27
L26:
; ahead = load_i64 [indices + fetching<<3]
  06e0  488b45c0                 mov rax, qword ptr [rbp-64]
  06e4  498b14c3                 mov rdx, [r11+rax*8]
; ahead = mul ahead, 516
  06e8  4869d204020000           imul rdx, rdx, 516
; prefetch L2 [table + ahead]
  06ef  410f181412               prefetcht1 [r10+rdx]
; prefetch L2 [table + ahead + 64]
  06f4  410f18541240             prefetcht1 [r10+rdx+64]
; prefetch L2 [table + ahead + 128]
  06fa  410f18941280000000       prefetcht1 [r10+rdx+128]
; prefetch L2 [table + ahead + 192]
  0703  410f189412c0000000       prefetcht1 [r10+rdx+192]
; prefetch L2 [table + ahead + 256]
  070c  410f18941200010000       prefetcht1 [r10+rdx+256]
; prefetch L2 [table + ahead + 320]
  0715  410f18941240010000       prefetcht1 [r10+rdx+320]
; prefetch L2 [table + ahead + 384]
  071e  410f18941280010000       prefetcht1 [r10+rdx+384]
; prefetch L2 [table + ahead + 448]
  0727  410f189412c0010000       prefetcht1 [r10+rdx+448]
; prefetch L2 [table + ahead + 515]
  0730  410f18941203020000       prefetcht1 [r10+rdx+515]
; fetching = add fetching, 1
  0739  488345c001               add qword ptr [rbp-64], 1
; }
  073e  488b45c0                 mov rax, qword ptr [rbp-64]
  0742  483b45a8                 cmp rax, qword ptr [rbp-88]
  0746  7c98                     short jl L26
L27:
; fetched = move fetching
  0748  488b45c0                 mov rax, qword ptr [rbp-64]
  074c  48894588                 mov qword ptr [rbp-120], rax
; due = add pos, 32
  0750  488d4620                 lea rax, [rsi+32]
  0754  48894590                 mov qword ptr [rbp-112], rax
  0758  e974faffff               jmp L22
; failure exits
L10:
  075d  488b45d0                 mov rax, qword ptr [rbp-48]
  0761  ff75c8                   push qword ptr [rbp-56]
  0764  8f4058                   pop qword ptr [rax+88]
  0767  48897060                 mov qword ptr [rax+96], rsi
  076b  b801000000               mov eax, 1
  0770  e926ffffff               jmp L0
L15:
  0775  488b45d0                 mov rax, qword ptr [rbp-48]
  0779  ff75c8                   push qword ptr [rbp-56]
  077c  8f4058                   pop qword ptr [rax+88]
  077f  48897060                 mov qword ptr [rax+96], rsi
  0783  b802000000               mov eax, 2
  0788  e90effffff               jmp L0
L16:
  078d  488b45d0                 mov rax, qword ptr [rbp-48]
  0791  ff75c8                   push qword ptr [rbp-56]
  0794  8f4058                   pop qword ptr [rax+88]
  0797  48897060                 mov qword ptr [rax+96], rsi
  079b  b802000000               mov eax, 2
  07a0  e9f6feffff               jmp L0
L25:
  07a5  488b45d0                 mov rax, qword ptr [rbp-48]
  07a9  ff75c8                   push qword ptr [rbp-56]
  07ac  8f4058                   pop qword ptr [rax+88]
  07af  48897060                 mov qword ptr [rax+96], rsi
  07b3  b803000000               mov eax, 3
  07b8  e9defeffff               jmp L0
; constants
