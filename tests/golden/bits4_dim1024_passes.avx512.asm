; spec      embedding_bag bits=4 dim=1024 weighted index=i64 offset=i64
; target    avx512 (x86-64)
; numerics  reference
; bytes     1856
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  53                       push rbx
  0009  4154                     push r12
  000b  4155                     push r13
  000d  4156                     push r14
  000f  4157                     push r15
  0011  4883ec20                 sub rsp, 32
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  0019  4c8b0f                   mov r9, qword ptr [rdi]
; row_count = arg row_count
  001c  488b5f08                 mov rbx, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b5710                 mov r10, qword ptr [rdi+16]
; index_count = arg index_count
  0024  4c8b5f18                 mov r11, qword ptr [rdi+24]
; bag_count = arg bag_count
  0028  488b4728                 mov rax, qword ptr [rdi+40]
  002c  488945c8                 mov qword ptr [rbp-56], rax
; offsets = arg offsets
  0030  488b4720                 mov rax, qword ptr [rdi+32]
  0034  488945c0                 mov qword ptr [rbp-64], rax
; weights = arg weights
  0038  4c8b6730                 mov r12, qword ptr [rdi+48]
; out = arg output
  003c  4c8b4748                 mov r8, qword ptr [rdi+72]
; bag = set 0
  0040  4531ff                   xor r15d, r15d
; pos = set 0
  0043  31f6                     xor esi, esi
; shifts:i32x16 = const code_shifts
  0045  62f17c48100531060000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  004f  62f17c48100d67060000     vmovups zmm1, [L2]
; last_bag = add bag_count, -1
  0059  488b45c8                 mov rax, qword ptr [rbp-56]
  005d  488d40ff                 lea rax, [rax-1]
  0061  488945b8                 mov qword ptr [rbp-72], rax
; begin = move bag
  0065  4d89fe                   mov r14, r15
; if bag < bag_count {
  0068  4c3b7dc8                 cmp r15, qword ptr [rbp-56]
  006c  0f8d11000000             jge L5
L4:
; begin = load_i64 [offsets + bag<<3]
  0072  488b45c0                 mov rax, qword ptr [rbp-64]
  0076  4e8b34f8                 mov r14, [rax+r15*8]
; fail_if begin >u index_count -> 1
  007a  4d39de                   cmp r14, r11
  007d  0f87b9050000             ja L6
; }
L5:
; loop bag < bag_count {
  0083  4c3b7dc8                 cmp r15, qword ptr [rbp-56]
  0087  0f8d9b050000             jge L8
L7:
; end = move index_count
  008d  4c89df                   mov rdi, r11
; if bag < last_bag {
  0090  4c3b7db8                 cmp r15, qword ptr [rbp-72]
  0094  0f8d09000000             jge L10
L9:
; end = load_i64 [offsets + bag<<3 + 8]
  009a  488b45c0                 mov rax, qword ptr [rbp-64]
  009e  4a8b7cf808               mov rdi, [rax+r15*8+8]
; }
L10:
; length = sub end, begin
  00a3  4889f9                   mov rcx, rdi
  00a6  4c29f1                   sub rcx, r14
; room = sub index_count, begin
  00a9  4c89da                   mov rdx, r11
  00ac  4c29f2                   sub rdx, r14
; fail_if length >u room -> 2
  00af  4839d1                   cmp rcx, rdx
  00b2  0f8797050000             ja L11
; next_column = set 0
  00b8  4531ed                   xor r13d, r13d
; loop next_column < 512 {
  00bb  4981fd00020000           cmp r13, 512
  00c2  0f8d48050000             jge L13
L12:
; column = min next_column, 336
  00c8  48c7c050010000           mov rax, 336
  00cf  4c39e8                   cmp rax, r13
  00d2  490f4fc5                 cmovg rax, r13
  00d6  4889c1                   mov rcx, rax
; acc0:f32x16 = zero
  00d9  62f16d48efd2             vpxord zmm2, zmm2, zmm2
; acc1:f32x16 = zero
  00df  62f16548efdb             vpxord zmm3, zmm3, zmm3
; acc2:f32x16 = zero
  00e5  62f15d48efe4             vpxord zmm4, zmm4, zmm4
; acc3:f32x16 = zero
  00eb  62f15548efed             vpxord zmm5, zmm5, zmm5
; acc4:f32x16 = zero
  00f1  62f14d48eff6             vpxord zmm6, zmm6, zmm6
; acc5:f32x16 = zero
  00f7  62f14548efff             vpxord zmm7, zmm7, zmm7
; acc6:f32x16 = zero
  00fd  62513d48efc0             vpxord zmm8, zmm8, zmm8
; acc7:f32x16 = zero
  0103  62513548efc9             vpxord zmm9, zmm9, zmm9
; acc8:f32x16 = zero
  0109  62512d48efd2             vpxord zmm10, zmm10, zmm10
; acc9:f32x16 = zero
  010f  62512548efdb             vpxord zmm11, zmm11, zmm11
; acc10:f32x16 = zero
  0115  62511d48efe4             vpxord zmm12, zmm12, zmm12
; acc11:f32x16 = zero
  011b  62511548efed             vpxord zmm13, zmm13, zmm13
; acc12:f32x16 = zero
  0121  62510d48eff6             vpxord zmm14, zmm14, zmm14
; acc13:f32x16 = zero
  0127  62510548efff             vpxord zmm15, zmm15, zmm15
; acc14:f32x16 = zero
  012d  62a17d40efc0             vpxord zmm16, zmm16, zmm16
; acc15:f32x16 = zero
  0133  62a17540efc9             vpxord zmm17, zmm17, zmm17
; acc16:f32x16 = zero
  0139  62a16d40efd2             vpxord zmm18, zmm18, zmm18
; acc17:f32x16 = zero
  013f  62a16540efdb             vpxord zmm19, zmm19, zmm19
; acc18:f32x16 = zero
  0145  62a15d40efe4             vpxord zmm20, zmm20, zmm20
; acc19:f32x16 = zero
  014b  62a15540efed             vpxord zmm21, zmm21, zmm21
; acc20:f32x16 = zero
  0151  62a14d40eff6             vpxord zmm22, zmm22, zmm22
; acc21:f32x16 = zero
  0157  62a14540efff             vpxord zmm23, zmm23, zmm23
; pos = move begin
  015d  4c89f6                   mov rsi, r14
; loop pos < end {
  0160  4839fe                   cmp rsi, rdi
  0163  0f8d52030000             jge L15
L14:
; ahead = add pos, 15
  0169  488d560f                 lea rdx, [rsi+15]
; if ahead < index_count {
  016d  4c39da                   cmp rdx, r11
  0170  0f8d2f000000             jge L17
L16:
; ahead = load_i64 [indices + pos<<3 + 120]
  0176  498b54f278               mov rdx, [r10+rsi*8+120]
; ahead = mul ahead, 516
  017b  4869d204020000           imul rdx, rdx, 516
; ahead_row = add table, ahead
  0182  4c01ca                   add rdx, r9
; prefetch L1 [ahead_row + column]
  0185  0f180c0a                 prefetcht0 [rdx+rcx]
; prefetch L1 [ahead_row + column + 64]
  0189  0f184c0a40               prefetcht0 [rdx+rcx+64]
; prefetch L1 [ahead_row + column + 128]
  018e  0f188c0a80000000         prefetcht0 [rdx+rcx+128]
; prefetch L1 [ahead_row + column + 175]
  0196  0f188c0aaf000000         prefetcht0 [rdx+rcx+175]
; prefetch L1 [ahead_row + 512]
  019e  0f188a00020000           prefetcht0 [rdx+512]
; }
L17:
; index = load_i64 [indices + pos<<3]
  01a5  498b14f2                 mov rdx, [r10+rsi*8]
; fail_if index >=u row_count -> 3
  01a9  4839da                   cmp rdx, rbx
  01ac  0f83b0040000             jae L18
; row_offset = mul index, 516
  01b2  4869d204020000           imul rdx, rdx, 516
; row = add table, row_offset
  01b9  4c01ca                   add rdx, r9
; scale:f32x16 = splat_f16 [row + 512]
  01bc  62627d28798200020000     vpbroadcastw ymm24, [rdx+512]
  01c6  62027d4813c0             vcvtph2ps zmm24, ymm24
; bias:f32x16 = splat_f16 [row + 514]
  01cc  62627d28798a02020000     vpbroadcastw ymm25, [rdx+514]
  01d6  62027d4813c9             vcvtph2ps zmm25, ymm25
; weight:f32x16 = splat_host_f32 [weights + pos<<2]
  01dc  62427d481814b4           vbroadcastss zmm26, [r12+rsi*4]
; scale:f32x16 = fmul weight, scale
  01e3  62012c4059c0             vmulps zmm24, zmm26, zmm24
; bias:f32x16 = fmul weight, bias
  01e9  62012c4059c9             vmulps zmm25, zmm26, zmm25
; code:i32x16 = splat_64 [row + column]
  01ef  6262fd4859140a           vpbroadcastq zmm26, [rdx+rcx]
; code:i32x16 = shr code, shifts
  01f6  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  01fc  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc0:f32x16 = fadd acc0, bias
  0202  62916c4858d1             vaddps zmm2, zmm2, zmm25
; acc0:f32x16 = fma scale, value, acc0
  0208  62923d40b8d3             vfmadd231ps zmm2, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 8]
  020e  6262fd4859540a01         vpbroadcastq zmm26, [rdx+rcx+8]
; code:i32x16 = shr code, shifts
  0216  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  021c  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc1:f32x16 = fadd acc1, bias
  0222  6291644858d9             vaddps zmm3, zmm3, zmm25
; acc1:f32x16 = fma scale, value, acc1
  0228  62923d40b8db             vfmadd231ps zmm3, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 16]
  022e  6262fd4859540a02         vpbroadcastq zmm26, [rdx+rcx+16]
; code:i32x16 = shr code, shifts
  0236  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  023c  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc2:f32x16 = fadd acc2, bias
  0242  62915c4858e1             vaddps zmm4, zmm4, zmm25
; acc2:f32x16 = fma scale, value, acc2
  0248  62923d40b8e3             vfmadd231ps zmm4, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 24]
  024e  6262fd4859540a03         vpbroadcastq zmm26, [rdx+rcx+24]
; code:i32x16 = shr code, shifts
  0256  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  025c  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc3:f32x16 = fadd acc3, bias
  0262  6291544858e9             vaddps zmm5, zmm5, zmm25
; acc3:f32x16 = fma scale, value, acc3
  0268  62923d40b8eb             vfmadd231ps zmm5, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 32]
  026e  6262fd4859540a04         vpbroadcastq zmm26, [rdx+rcx+32]
; code:i32x16 = shr code, shifts
  0276  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  027c  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc4:f32x16 = fadd acc4, bias
  0282  62914c4858f1             vaddps zmm6, zmm6, zmm25
; acc4:f32x16 = fma scale, value, acc4
  0288  62923d40b8f3             vfmadd231ps zmm6, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 40]
  028e  6262fd4859540a05         vpbroadcastq zmm26, [rdx+rcx+40]
; code:i32x16 = shr code, shifts
  0296  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  029c  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc5:f32x16 = fadd acc5, bias
  02a2  6291444858f9             vaddps zmm7, zmm7, zmm25
; acc5:f32x16 = fma scale, value, acc5
  02a8  62923d40b8fb             vfmadd231ps zmm7, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 48]
  02ae  6262fd4859540a06         vpbroadcastq zmm26, [rdx+rcx+48]
; code:i32x16 = shr code, shifts
  02b6  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  02bc  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc6:f32x16 = fadd acc6, bias
  02c2  62113c4858c1             vaddps zmm8, zmm8, zmm25
; acc6:f32x16 = fma scale, value, acc6
  02c8  62123d40b8c3             vfmadd231ps zmm8, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 56]
  02ce  6262fd4859540a07         vpbroadcastq zmm26, [rdx+rcx+56]
; code:i32x16 = shr code, shifts
  02d6  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  02dc  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc7:f32x16 = fadd acc7, bias
  02e2  6211344858c9             vaddps zmm9, zmm9, zmm25
; acc7:f32x16 = fma scale, value, acc7
  02e8  62123d40b8cb             vfmadd231ps zmm9, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 64]
  02ee  6262fd4859540a08         vpbroadcastq zmm26, [rdx+rcx+64]
; code:i32x16 = shr code, shifts
  02f6  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  02fc  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc8:f32x16 = fadd acc8, bias
  0302  62112c4858d1             vaddps zmm10, zmm10, zmm25
; acc8:f32x16 = fma scale, value, acc8
  0308  62123d40b8d3             vfmadd231ps zmm10, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 72]
  030e  6262fd4859540a09         vpbroadcastq zmm26, [rdx+rcx+72]
; code:i32x16 = shr code, shifts
  0316  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  031c  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc9:f32x16 = fadd acc9, bias
  0322  6211244858d9             vaddps zmm11, zmm11, zmm25
; acc9:f32x16 = fma scale, value, acc9
  0328  62123d40b8db             vfmadd231ps zmm11, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 80]
  032e  6262fd4859540a0a         vpbroadcastq zmm26, [rdx+rcx+80]
; code:i32x16 = shr code, shifts
  0336  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  033c  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc10:f32x16 = fadd acc10, bias
  0342  62111c4858e1             vaddps zmm12, zmm12, zmm25
; acc10:f32x16 = fma scale, value, acc10
  0348  62123d40b8e3             vfmadd231ps zmm12, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 88]
  034e  6262fd4859540a0b         vpbroadcastq zmm26, [rdx+rcx+88]
; code:i32x16 = shr code, shifts
  0356  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  035c  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc11:f32x16 = fadd acc11, bias
  0362  6211144858e9             vaddps zmm13, zmm13, zmm25
; acc11:f32x16 = fma scale, value, acc11
  0368  62123d40b8eb             vfmadd231ps zmm13, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 96]
  036e  6262fd4859540a0c         vpbroadcastq zmm26, [rdx+rcx+96]
; code:i32x16 = shr code, shifts
  0376  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  037c  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc12:f32x16 = fadd acc12, bias
  0382  62110c4858f1             vaddps zmm14, zmm14, zmm25
; acc12:f32x16 = fma scale, value, acc12
  0388  62123d40b8f3             vfmadd231ps zmm14, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 104]
  038e  6262fd4859540a0d         vpbroadcastq zmm26, [rdx+rcx+104]
; code:i32x16 = shr code, shifts
  0396  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  039c  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc13:f32x16 = fadd acc13, bias
  03a2  6211044858f9             vaddps zmm15, zmm15, zmm25
; acc13:f32x16 = fma scale, value, acc13
  03a8  62123d40b8fb             vfmadd231ps zmm15, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 112]
  03ae  6262fd4859540a0e         vpbroadcastq zmm26, [rdx+rcx+112]
; code:i32x16 = shr code, shifts
  03b6  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  03bc  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc14:f32x16 = fadd acc14, bias
  03c2  62817c4058c1             vaddps zmm16, zmm16, zmm25
; acc14:f32x16 = fma scale, value, acc14
  03c8  62823d40b8c3             vfmadd231ps zmm16, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 120]
  03ce  6262fd4859540a0f         vpbroadcastq zmm26, [rdx+rcx+120]
; code:i32x16 = shr code, shifts
  03d6  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  03dc  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc15:f32x16 = fadd acc15, bias
  03e2  6281744058c9             vaddps zmm17, zmm17, zmm25
; acc15:f32x16 = fma scale, value, acc15
  03e8  62823d40b8cb             vfmadd231ps zmm17, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 128]
  03ee  6262fd4859540a10         vpbroadcastq zmm26, [rdx+rcx+128]
; code:i32x16 = shr code, shifts
  03f6  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  03fc  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc16:f32x16 = fadd acc16, bias
  0402  62816c4058d1             vaddps zmm18, zmm18, zmm25
; acc16:f32x16 = fma scale, value, acc16
  0408  62823d40b8d3             vfmadd231ps zmm18, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 136]
  040e  6262fd4859540a11         vpbroadcastq zmm26, [rdx+rcx+136]
; code:i32x16 = shr code, shifts
  0416  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  041c  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc17:f32x16 = fadd acc17, bias
  0422  6281644058d9             vaddps zmm19, zmm19, zmm25
; acc17:f32x16 = fma scale, value, acc17
  0428  62823d40b8db             vfmadd231ps zmm19, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 144]
  042e  6262fd4859540a12         vpbroadcastq zmm26, [rdx+rcx+144]
; code:i32x16 = shr code, shifts
  0436  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  043c  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc18:f32x16 = fadd acc18, bias
  0442  62815c4058e1             vaddps zmm20, zmm20, zmm25
; acc18:f32x16 = fma scale, value, acc18
  0448  62823d40b8e3             vfmadd231ps zmm20, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 152]
  044e  6262fd4859540a13         vpbroadcastq zmm26, [rdx+rcx+152]
; code:i32x16 = shr code, shifts
  0456  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  045c  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc19:f32x16 = fadd acc19, bias
  0462  6281544058e9             vaddps zmm21, zmm21, zmm25
; acc19:f32x16 = fma scale, value, acc19
  0468  62823d40b8eb             vfmadd231ps zmm21, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 160]
  046e  6262fd4859540a14         vpbroadcastq zmm26, [rdx+rcx+160]
; code:i32x16 = shr code, shifts
  0476  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  047c  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc20:f32x16 = fadd acc20, bias
  0482  62814c4058f1             vaddps zmm22, zmm22, zmm25
; acc20:f32x16 = fma scale, value, acc20
  0488  62823d40b8f3             vfmadd231ps zmm22, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 168]
  048e  6262fd4859540a15         vpbroadcastq zmm26, [rdx+rcx+168]
; code:i32x16 = shr code, shifts
  0496  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  049c  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc21:f32x16 = fadd acc21, bias
  04a2  6281444058f9             vaddps zmm23, zmm23, zmm25
; acc21:f32x16 = fma scale, value, acc21
  04a8  62823d40b8fb             vfmadd231ps zmm23, zmm24, zmm27
; pos = add pos, 1
  04ae  4883c601                 add rsi, 1
; }
  04b2  4839fe                   cmp rsi, rdi
  04b5  0f8caefcffff             jl L14
L15:
; order:i32x16 = const column_order
  04bb  62617c4810053b020000     vmovups zmm24, [L3]
; out_column = mul column, 8
  04c5  48c1e103                 shl rcx, 3
; acc0:f32x16 = permute acc0, order
  04c9  62f23d4016d2             vpermps zmm2, zmm24, zmm2
; store [out + out_column] 16 lanes acc0
  04cf  62d17c48111408           vmovups [r8+rcx], zmm2
; acc1:f32x16 = permute acc1, order
  04d6  62f23d4016db             vpermps zmm3, zmm24, zmm3
; store [out + out_column + 64] 16 lanes acc1
  04dc  62d17c48115c0801         vmovups [r8+rcx+64], zmm3
; acc2:f32x16 = permute acc2, order
  04e4  62f23d4016e4             vpermps zmm4, zmm24, zmm4
; store [out + out_column + 128] 16 lanes acc2
  04ea  62d17c4811640802         vmovups [r8+rcx+128], zmm4
; acc3:f32x16 = permute acc3, order
  04f2  62f23d4016ed             vpermps zmm5, zmm24, zmm5
; store [out + out_column + 192] 16 lanes acc3
  04f8  62d17c48116c0803         vmovups [r8+rcx+192], zmm5
; acc4:f32x16 = permute acc4, order
  0500  62f23d4016f6             vpermps zmm6, zmm24, zmm6
; store [out + out_column + 256] 16 lanes acc4
  0506  62d17c4811740804         vmovups [r8+rcx+256], zmm6
; acc5:f32x16 = permute acc5, order
  050e  62f23d4016ff             vpermps zmm7, zmm24, zmm7
; store [out + out_column + 320] 16 lanes acc5
  0514  62d17c48117c0805         vmovups [r8+rcx+320], zmm7
; acc6:f32x16 = permute acc6, order
  051c  62523d4016c0             vpermps zmm8, zmm24, zmm8
; store [out + out_column + 384] 16 lanes acc6
  0522  62517c4811440806         vmovups [r8+rcx+384], zmm8
; acc7:f32x16 = permute acc7, order
  052a  62523d4016c9             vpermps zmm9, zmm24, zmm9
; store [out + out_column + 448] 16 lanes acc7
  0530  62517c48114c0807         vmovups [r8+rcx+448], zmm9
; acc8:f32x16 = permute acc8, order
  0538  62523d4016d2             vpermps zmm10, zmm24, zmm10
; store [out + out_column + 512] 16 lanes acc8
  053e  62517c4811540808         vmovups [r8+rcx+512], zmm10
; acc9:f32x16 = permute acc9, order
  0546  62523d4016db             vpermps zmm11, zmm24, zmm11
; store [out + out_column + 576] 16 lanes acc9
  054c  62517c48115c0809         vmovups [r8+rcx+576], zmm11
; acc10:f32x16 = permute acc10, order
  0554  62523d4016e4             vpermps zmm12, zmm24, zmm12
; store [out + out_column + 640] 16 lanes acc10
  055a  62517c481164080a         vmovups [r8+rcx+640], zmm12
; acc11:f32x16 = permute acc11, order
  0562  62523d4016ed             vpermps zmm13, zmm24, zmm13
; store [out + out_column + 704] 16 lanes acc11
  0568  62517c48116c080b         vmovups [r8+rcx+704], zmm13
; acc12:f32x16 = permute acc12, order
  0570  62523d4016f6             vpermps zmm14, zmm24, zmm14
; store [out + out_column + 768] 16 lanes acc12
  0576  62517c481174080c         vmovups [r8+rcx+768], zmm14
; acc13:f32x16 = permute acc13, order
  057e  62523d4016ff             vpermps zmm15, zmm24, zmm15
; store [out + out_column + 832] 16 lanes acc13
  0584  62517c48117c080d         vmovups [r8+rcx+832], zmm15
; acc14:f32x16 = permute acc14, order
  058c  62a23d4016c0             vpermps zmm16, zmm24, zmm16
; store [out + out_column + 896] 16 lanes acc14
  0592  62c17c481144080e         vmovups [r8+rcx+896], zmm16
; acc15:f32x16 = permute acc15, order
  059a  62a23d4016c9             vpermps zmm17, zmm24, zmm17
; store [out + out_column + 960] 16 lanes acc15
  05a0  62c17c48114c080f         vmovups [r8+rcx+960], zmm17
; acc16:f32x16 = permute acc16, order
  05a8  62a23d4016d2             vpermps zmm18, zmm24, zmm18
; store [out + out_column + 1024] 16 lanes acc16
  05ae  62c17c4811540810         vmovups [r8+rcx+1024], zmm18
; acc17:f32x16 = permute acc17, order
  05b6  62a23d4016db             vpermps zmm19, zmm24, zmm19
; store [out + out_column + 1088] 16 lanes acc17
  05bc  62c17c48115c0811         vmovups [r8+rcx+1088], zmm19
; acc18:f32x16 = permute acc18, order
  05c4  62a23d4016e4             vpermps zmm20, zmm24, zmm20
; store [out + out_column + 1152] 16 lanes acc18
  05ca  62c17c4811640812         vmovups [r8+rcx+1152], zmm20
; acc19:f32x16 = permute acc19, order
  05d2  62a23d4016ed             vpermps zmm21, zmm24, zmm21
; store [out + out_column + 1216] 16 lanes acc19
  05d8  62c17c48116c0813         vmovups [r8+rcx+1216], zmm21
; acc20:f32x16 = permute acc20, order
  05e0  62a23d4016f6             vpermps zmm22, zmm24, zmm22
; store [out + out_column + 1280] 16 lanes acc20
  05e6  62c17c4811740814         vmovups [r8+rcx+1280], zmm22
; acc21:f32x16 = permute acc21, order
  05ee  62a23d4016ff             vpermps zmm23, zmm24, zmm23
; store [out + out_column + 1344] 16 lanes acc21
  05f4  62c17c48117c0815         vmovups [r8+rcx+1344], zmm23
; next_column = add next_column, 176
  05fc  4981c5b0000000           add r13, 176
; }
  0603  4981fd00020000           cmp r13, 512
  060a  0f8cb8faffff             jl L12
L13:
; out = add out, 4096
  0610  4981c000100000           add r8, 4096
; begin = move end
  0617  4989fe                   mov r14, rdi
; bag = add bag, 1
  061a  4983c701                 add r15, 1
; }
  061e  4c3b7dc8                 cmp r15, qword ptr [rbp-56]
  0622  0f8c65faffff             jl L7
L8:
; leave, failure exits
  0628  31c0                     xor eax, eax
L0:
  062a  c5f877                   vzeroupper
  062d  4883c420                 add rsp, 32
  0631  415f                     pop r15
  0633  415e                     pop r14
  0635  415d                     pop r13
  0637  415c                     pop r12
  0639  5b                       pop rbx
  063a  5d                       pop rbp
  063b  c3                       ret
L6:
  063c  488b45d0                 mov rax, qword ptr [rbp-48]
  0640  4c897850                 mov qword ptr [rax+80], r15
  0644  48897058                 mov qword ptr [rax+88], rsi
  0648  b801000000               mov eax, 1
  064d  ebdb                     short jmp L0
L11:
  064f  488b45d0                 mov rax, qword ptr [rbp-48]
  0653  4c897850                 mov qword ptr [rax+80], r15
  0657  48897058                 mov qword ptr [rax+88], rsi
  065b  b802000000               mov eax, 2
  0660  ebc8                     short jmp L0
L18:
  0662  488b45d0                 mov rax, qword ptr [rbp-48]
  0666  4c897850                 mov qword ptr [rax+80], r15
  066a  48897058                 mov qword ptr [rax+88], rsi
  066e  b803000000               mov eax, 3
  0673  ebb5                     short jmp L0
; constants
