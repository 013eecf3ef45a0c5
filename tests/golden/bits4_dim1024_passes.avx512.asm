; spec      embedding_bag bits=4 dim=1024 weighted index=i64 offset=i64
; target    avx512 (x86-64)
; numerics  reference
; bytes     2048
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  53                       push rbx
  0009  4154                     push r12
  000b  4155                     push r13
  000d  4156                     push r14
  000f  4157                     push r15
  0011  4883ec38                 sub rsp, 56
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  0019  4c8b07                   mov r8, qword ptr [rdi]
; row_count = arg row_count
  001c  488b5f08                 mov rbx, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b4f10                 mov r9, qword ptr [rdi+16]
; index_count = arg index_count
  0024  488b4718                 mov rax, qword ptr [rdi+24]
  0028  488945b8                 mov qword ptr [rbp-72], rax
; bag_count = arg bag_count
  002c  488b4728                 mov rax, qword ptr [rdi+40]
  0030  488945b0                 mov qword ptr [rbp-80], rax
; offsets = arg offsets
  0034  488b4720                 mov rax, qword ptr [rdi+32]
  0038  488945a8                 mov qword ptr [rbp-88], rax
; weights = arg weights
  003c  4c8b6f30                 mov r13, qword ptr [rdi+48]
; out = arg output
  0040  4c8b5748                 mov r10, qword ptr [rdi+72]
; bag = set 0
  0044  31c0                     xor eax, eax
  0046  488945c0                 mov qword ptr [rbp-64], rax
; pos = set 0
  004a  31f6                     xor esi, esi
; shifts:i32x16 = const code_shifts
  004c  62f17c481005ea060000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  0056  62f17c48100d20070000     vmovups zmm1, [L2]
; near_end = add index_count, -15
  0060  488b45b8                 mov rax, qword ptr [rbp-72]
  0064  4c8d70f1                 lea r14, [rax-15]
; far_end = add index_count, -64
  0068  488b45b8                 mov rax, qword ptr [rbp-72]
  006c  4c8d60c0                 lea r12, [rax-64]
; if row_count < 4065 {
  0070  4881fbe10f0000           cmp rbx, 4065
  0077  0f8d03000000             jge L5
L4:
; far_end = set 0
  007d  4531e4                   xor r12d, r12d
; }
L5:
; last_bag = add bag_count, -1
  0080  488b45b0                 mov rax, qword ptr [rbp-80]
  0084  488d40ff                 lea rax, [rax-1]
  0088  488945a0                 mov qword ptr [rbp-96], rax
; begin = move bag
  008c  488b45c0                 mov rax, qword ptr [rbp-64]
  0090  488945c8                 mov qword ptr [rbp-56], rax
; if bag < bag_count {
  0094  488b45c0                 mov rax, qword ptr [rbp-64]
  0098  483b45b0                 cmp rax, qword ptr [rbp-80]
  009c  0f8d21000000             jge L7
L6:
; begin = load_i64 [offsets + bag<<3]
  00a2  488b45c0                 mov rax, qword ptr [rbp-64]
  00a6  48c1e003                 shl rax, 3
  00aa  480345a8                 add rax, qword ptr [rbp-88]
  00ae  488b00                   mov rax, [rax]
  00b1  488945c8                 mov qword ptr [rbp-56], rax
; fail_if begin >u index_count -> 1
  00b5  488b45c8                 mov rax, qword ptr [rbp-56]
  00b9  483b45b8                 cmp rax, qword ptr [rbp-72]
  00bd  0f870c060000             ja L8
; }
L7:
; loop bag < bag_count {
  00c3  488b45c0                 mov rax, qword ptr [rbp-64]
  00c7  483b45b0                 cmp rax, qword ptr [rbp-80]
  00cb  0f8dea050000             jge L10
L9:
; end = move index_count
  00d1  4c8b5db8                 mov r11, qword ptr [rbp-72]
; if bag < last_bag {
  00d5  488b45c0                 mov rax, qword ptr [rbp-64]
  00d9  483b45a0                 cmp rax, qword ptr [rbp-96]
  00dd  0f8d10000000             jge L12
L11:
; end = load_i64 [offsets + bag<<3 + 8]
  00e3  488b45c0                 mov rax, qword ptr [rbp-64]
  00e7  48c1e003                 shl rax, 3
  00eb  480345a8                 add rax, qword ptr [rbp-88]
  00ef  4c8b5808                 mov r11, [rax+8]
; }
L12:
; fail_if end < begin -> 2
  00f3  4c3b5dc8                 cmp r11, qword ptr [rbp-56]
  00f7  0f8ce7050000             jl L13
; fail_if end >u index_count -> 2
  00fd  4c3b5db8                 cmp r11, qword ptr [rbp-72]
  0101  0f87f2050000             ja L14
; next_column = set 0
  0107  4531ff                   xor r15d, r15d
; loop next_column < 512 {
  010a  4981ff00020000           cmp r15, 512
  0111  0f8d83050000             jge L16
L15:
; column = min next_column, 336
  0117  48c7c050010000           mov rax, 336
  011e  4c39f8                   cmp rax, r15
  0121  490f4fc7                 cmovg rax, r15
  0125  4889c1                   mov rcx, rax
; acc0:f32x16 = zero
  0128  62f16d48efd2             vpxord zmm2, zmm2, zmm2
; acc1:f32x16 = zero
  012e  62f16548efdb             vpxord zmm3, zmm3, zmm3
; acc2:f32x16 = zero
  0134  62f15d48efe4             vpxord zmm4, zmm4, zmm4
; acc3:f32x16 = zero
  013a  62f15548efed             vpxord zmm5, zmm5, zmm5
; acc4:f32x16 = zero
  0140  62f14d48eff6             vpxord zmm6, zmm6, zmm6
; acc5:f32x16 = zero
  0146  62f14548efff             vpxord zmm7, zmm7, zmm7
; acc6:f32x16 = zero
  014c  62513d48efc0             vpxord zmm8, zmm8, zmm8
; acc7:f32x16 = zero
  0152  62513548efc9             vpxord zmm9, zmm9, zmm9
; acc8:f32x16 = zero
  0158  62512d48efd2             vpxord zmm10, zmm10, zmm10
; acc9:f32x16 = zero
  015e  62512548efdb             vpxord zmm11, zmm11, zmm11
; acc10:f32x16 = zero
  0164  62511d48efe4             vpxord zmm12, zmm12, zmm12
; acc11:f32x16 = zero
  016a  62511548efed             vpxord zmm13, zmm13, zmm13
; acc12:f32x16 = zero
  0170  62510d48eff6             vpxord zmm14, zmm14, zmm14
; acc13:f32x16 = zero
  0176  62510548efff             vpxord zmm15, zmm15, zmm15
; acc14:f32x16 = zero
  017c  62a17d40efc0             vpxord zmm16, zmm16, zmm16
; acc15:f32x16 = zero
  0182  62a17540efc9             vpxord zmm17, zmm17, zmm17
; acc16:f32x16 = zero
  0188  62a16d40efd2             vpxord zmm18, zmm18, zmm18
; acc17:f32x16 = zero
  018e  62a16540efdb             vpxord zmm19, zmm19, zmm19
; acc18:f32x16 = zero
  0194  62a15d40efe4             vpxord zmm20, zmm20, zmm20
; acc19:f32x16 = zero
  019a  62a15540efed             vpxord zmm21, zmm21, zmm21
; acc20:f32x16 = zero
  01a0  62a14d40eff6             vpxord zmm22, zmm22, zmm22
; acc21:f32x16 = zero
  01a6  62a14540efff             vpxord zmm23, zmm23, zmm23
; pos = move begin
  01ac  488b75c8                 mov rsi, qword ptr [rbp-56]
; loop pos < end {
  01b0  4c39de                   cmp rsi, r11
  01b3  0f8d8c030000             jge L18
L17:
; if pos < far_end {
  01b9  4c39e6                   cmp rsi, r12
  01bc  0f8d33000000             jge L20
L19:
; ahead = load_i64 [indices + pos<<3 + 512]
  01c2  498bbcf100020000         mov rdi, [r9+rsi*8+512]
; ahead = mul ahead, 516
  01ca  4869ff04020000           imul rdi, rdi, 516
; ahead_row = add table, ahead
  01d1  498d1438                 lea rdx, [r8+rdi]
; prefetch L2 [ahead_row + column]
  01d5  0f18140a                 prefetcht1 [rdx+rcx]
; prefetch L2 [ahead_row + column + 64]
  01d9  0f18540a40               prefetcht1 [rdx+rcx+64]
; prefetch L2 [ahead_row + column + 128]
  01de  0f18940a80000000         prefetcht1 [rdx+rcx+128]
; prefetch L2 [ahead_row + column + 175]
  01e6  0f18940aaf000000         prefetcht1 [rdx+rcx+175]
; prefetch L2 [ahead_row + 512]
  01ee  0f189200020000           prefetcht1 [rdx+512]
; }
L20:
; if pos < near_end {
  01f5  4c39f6                   cmp rsi, r14
  01f8  0f8d30000000             jge L22
L21:
; ahead = load_i64 [indices + pos<<3 + 120]
  01fe  498b7cf178               mov rdi, [r9+rsi*8+120]
; ahead = mul ahead, 516
  0203  4869ff04020000           imul rdi, rdi, 516
; ahead_row = add table, ahead
  020a  498d1438                 lea rdx, [r8+rdi]
; prefetch L1 [ahead_row + column]
  020e  0f180c0a                 prefetcht0 [rdx+rcx]
; prefetch L1 [ahead_row + column + 64]
  0212  0f184c0a40               prefetcht0 [rdx+rcx+64]
; prefetch L1 [ahead_row + column + 128]
  0217  0f188c0a80000000         prefetcht0 [rdx+rcx+128]
; prefetch L1 [ahead_row + column + 175]
  021f  0f188c0aaf000000         prefetcht0 [rdx+rcx+175]
; prefetch L1 [ahead_row + 512]
  0227  0f188a00020000           prefetcht0 [rdx+512]
; }
L22:
; index = load_i64 [indices + pos<<3]
  022e  498b14f1                 mov rdx, [r9+rsi*8]
; fail_if index >=u row_count -> 3
  0232  4839da                   cmp rdx, rbx
  0235  0f83d3040000             jae L23
; row_offset = mul index, 516
  023b  4869d204020000           imul rdx, rdx, 516
; row = add table, row_offset
  0242  4c01c2                   add rdx, r8
; scale:f32x16 = splat_f16 [row + 512]
  0245  62627d28798200020000     vpbroadcastw ymm24, [rdx+512]
  024f  62027d4813c0             vcvtph2ps zmm24, ymm24
; bias:f32x16 = splat_f16 [row + 514]
  0255  62627d28798a02020000     vpbroadcastw ymm25, [rdx+514]
  025f  62027d4813c9             vcvtph2ps zmm25, ymm25
; weight:f32x16 = splat_host_f32 [weights + pos<<2]
  0265  62427d481854b500         vbroadcastss zmm26, [r13+rsi*4]
; scale:f32x16 = fmul weight, scale
  026d  62012c4059c0             vmulps zmm24, zmm26, zmm24
; bias:f32x16 = fmul weight, bias
  0273  62012c4059c9             vmulps zmm25, zmm26, zmm25
; code:i32x16 = splat_64 [row + column]
  0279  6262fd4859140a           vpbroadcastq zmm26, [rdx+rcx]
; code:i32x16 = shr code, shifts
  0280  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  0286  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc0:f32x16 = fadd acc0, bias
  028c  62916c4858d1             vaddps zmm2, zmm2, zmm25
; acc0:f32x16 = fma scale, value, acc0
  0292  62923d40b8d3             vfmadd231ps zmm2, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 8]
  0298  6262fd4859540a01         vpbroadcastq zmm26, [rdx+rcx+8]
; code:i32x16 = shr code, shifts
  02a0  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  02a6  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc1:f32x16 = fadd acc1, bias
  02ac  6291644858d9             vaddps zmm3, zmm3, zmm25
; acc1:f32x16 = fma scale, value, acc1
  02b2  62923d40b8db             vfmadd231ps zmm3, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 16]
  02b8  6262fd4859540a02         vpbroadcastq zmm26, [rdx+rcx+16]
; code:i32x16 = shr code, shifts
  02c0  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  02c6  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc2:f32x16 = fadd acc2, bias
  02cc  62915c4858e1             vaddps zmm4, zmm4, zmm25
; acc2:f32x16 = fma scale, value, acc2
  02d2  62923d40b8e3             vfmadd231ps zmm4, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 24]
  02d8  6262fd4859540a03         vpbroadcastq zmm26, [rdx+rcx+24]
; code:i32x16 = shr code, shifts
  02e0  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  02e6  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc3:f32x16 = fadd acc3, bias
  02ec  6291544858e9             vaddps zmm5, zmm5, zmm25
; acc3:f32x16 = fma scale, value, acc3
  02f2  62923d40b8eb             vfmadd231ps zmm5, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 32]
  02f8  6262fd4859540a04         vpbroadcastq zmm26, [rdx+rcx+32]
; code:i32x16 = shr code, shifts
  0300  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  0306  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc4:f32x16 = fadd acc4, bias
  030c  62914c4858f1             vaddps zmm6, zmm6, zmm25
; acc4:f32x16 = fma scale, value, acc4
  0312  62923d40b8f3             vfmadd231ps zmm6, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 40]
  0318  6262fd4859540a05         vpbroadcastq zmm26, [rdx+rcx+40]
; code:i32x16 = shr code, shifts
  0320  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  0326  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc5:f32x16 = fadd acc5, bias
  032c  6291444858f9             vaddps zmm7, zmm7, zmm25
; acc5:f32x16 = fma scale, value, acc5
  0332  62923d40b8fb             vfmadd231ps zmm7, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 48]
  0338  6262fd4859540a06         vpbroadcastq zmm26, [rdx+rcx+48]
; code:i32x16 = shr code, shifts
  0340  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  0346  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc6:f32x16 = fadd acc6, bias
  034c  62113c4858c1             vaddps zmm8, zmm8, zmm25
; acc6:f32x16 = fma scale, value, acc6
  0352  62123d40b8c3             vfmadd231ps zmm8, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 56]
  0358  6262fd4859540a07         vpbroadcastq zmm26, [rdx+rcx+56]
; code:i32x16 = shr code, shifts
  0360  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  0366  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc7:f32x16 = fadd acc7, bias
  036c  6211344858c9             vaddps zmm9, zmm9, zmm25
; acc7:f32x16 = fma scale, value, acc7
  0372  62123d40b8cb             vfmadd231ps zmm9, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 64]
  0378  6262fd4859540a08         vpbroadcastq zmm26, [rdx+rcx+64]
; code:i32x16 = shr code, shifts
  0380  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  0386  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc8:f32x16 = fadd acc8, bias
  038c  62112c4858d1             vaddps zmm10, zmm10, zmm25
; acc8:f32x16 = fma scale, value, acc8
  0392  62123d40b8d3             vfmadd231ps zmm10, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 72]
  0398  6262fd4859540a09         vpbroadcastq zmm26, [rdx+rcx+72]
; code:i32x16 = shr code, shifts
  03a0  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  03a6  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc9:f32x16 = fadd acc9, bias
  03ac  6211244858d9             vaddps zmm11, zmm11, zmm25
; acc9:f32x16 = fma scale, value, acc9
  03b2  62123d40b8db             vfmadd231ps zmm11, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 80]
  03b8  6262fd4859540a0a         vpbroadcastq zmm26, [rdx+rcx+80]
; code:i32x16 = shr code, shifts
  03c0  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  03c6  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc10:f32x16 = fadd acc10, bias
  03cc  62111c4858e1             vaddps zmm12, zmm12, zmm25
; acc10:f32x16 = fma scale, value, acc10
  03d2  62123d40b8e3             vfmadd231ps zmm12, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 88]
  03d8  6262fd4859540a0b         vpbroadcastq zmm26, [rdx+rcx+88]
; code:i32x16 = shr code, shifts
  03e0  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  03e6  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc11:f32x16 = fadd acc11, bias
  03ec  6211144858e9             vaddps zmm13, zmm13, zmm25
; acc11:f32x16 = fma scale, value, acc11
  03f2  62123d40b8eb             vfmadd231ps zmm13, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 96]
  03f8  6262fd4859540a0c         vpbroadcastq zmm26, [rdx+rcx+96]
; code:i32x16 = shr code, shifts
  0400  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  0406  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc12:f32x16 = fadd acc12, bias
  040c  62110c4858f1             vaddps zmm14, zmm14, zmm25
; acc12:f32x16 = fma scale, value, acc12
  0412  62123d40b8f3             vfmadd231ps zmm14, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 104]
  0418  6262fd4859540a0d         vpbroadcastq zmm26, [rdx+rcx+104]
; code:i32x16 = shr code, shifts
  0420  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  0426  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc13:f32x16 = fadd acc13, bias
  042c  6211044858f9             vaddps zmm15, zmm15, zmm25
; acc13:f32x16 = fma scale, value, acc13
  0432  62123d40b8fb             vfmadd231ps zmm15, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 112]
  0438  6262fd4859540a0e         vpbroadcastq zmm26, [rdx+rcx+112]
; code:i32x16 = shr code, shifts
  0440  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  0446  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc14:f32x16 = fadd acc14, bias
  044c  62817c4058c1             vaddps zmm16, zmm16, zmm25
; acc14:f32x16 = fma scale, value, acc14
  0452  62823d40b8c3             vfmadd231ps zmm16, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 120]
  0458  6262fd4859540a0f         vpbroadcastq zmm26, [rdx+rcx+120]
; code:i32x16 = shr code, shifts
  0460  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  0466  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc15:f32x16 = fadd acc15, bias
  046c  6281744058c9             vaddps zmm17, zmm17, zmm25
; acc15:f32x16 = fma scale, value, acc15
  0472  62823d40b8cb             vfmadd231ps zmm17, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 128]
  0478  6262fd4859540a10         vpbroadcastq zmm26, [rdx+rcx+128]
; code:i32x16 = shr code, shifts
  0480  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  0486  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc16:f32x16 = fadd acc16, bias
  048c  62816c4058d1             vaddps zmm18, zmm18, zmm25
; acc16:f32x16 = fma scale, value, acc16
  0492  62823d40b8d3             vfmadd231ps zmm18, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 136]
  0498  6262fd4859540a11         vpbroadcastq zmm26, [rdx+rcx+136]
; code:i32x16 = shr code, shifts
  04a0  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  04a6  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc17:f32x16 = fadd acc17, bias
  04ac  6281644058d9             vaddps zmm19, zmm19, zmm25
; acc17:f32x16 = fma scale, value, acc17
  04b2  62823d40b8db             vfmadd231ps zmm19, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 144]
  04b8  6262fd4859540a12         vpbroadcastq zmm26, [rdx+rcx+144]
; code:i32x16 = shr code, shifts
  04c0  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  04c6  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc18:f32x16 = fadd acc18, bias
  04cc  62815c4058e1             vaddps zmm20, zmm20, zmm25
; acc18:f32x16 = fma scale, value, acc18
  04d2  62823d40b8e3             vfmadd231ps zmm20, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 152]
  04d8  6262fd4859540a13         vpbroadcastq zmm26, [rdx+rcx+152]
; code:i32x16 = shr code, shifts
  04e0  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  04e6  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc19:f32x16 = fadd acc19, bias
  04ec  6281544058e9             vaddps zmm21, zmm21, zmm25
; acc19:f32x16 = fma scale, value, acc19
  04f2  62823d40b8eb             vfmadd231ps zmm21, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 160]
  04f8  6262fd4859540a14         vpbroadcastq zmm26, [rdx+rcx+160]
; code:i32x16 = shr code, shifts
  0500  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  0506  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc20:f32x16 = fadd acc20, bias
  050c  62814c4058f1             vaddps zmm22, zmm22, zmm25
; acc20:f32x16 = fma scale, value, acc20
  0512  62823d40b8f3             vfmadd231ps zmm22, zmm24, zmm27
; code:i32x16 = splat_64 [row + column + 168]
  0518  6262fd4859540a15         vpbroadcastq zmm26, [rdx+rcx+168]
; code:i32x16 = shr code, shifts
  0520  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  0526  62622d4016d9             vpermps zmm27, zmm26, zmm1
; acc21:f32x16 = fadd acc21, bias
  052c  6281444058f9             vaddps zmm23, zmm23, zmm25
; acc21:f32x16 = fma scale, value, acc21
  0532  62823d40b8fb             vfmadd231ps zmm23, zmm24, zmm27
; pos = add pos, 1
  0538  4883c601                 add rsi, 1
; }
  053c  4c39de                   cmp rsi, r11
  053f  0f8c74fcffff             jl L17
L18:
; order:i32x16 = const column_order
  0545  62617c48100571020000     vmovups zmm24, [L3]
; out_column = mul column, 8
  054f  48c1e103                 shl rcx, 3
; acc0:f32x16 = permute acc0, order
  0553  62f23d4016d2             vpermps zmm2, zmm24, zmm2
; store [out + out_column] 16 lanes acc0
  0559  62d17c4811140a           vmovups [r10+rcx], zmm2
; acc1:f32x16 = permute acc1, order
  0560  62f23d4016db             vpermps zmm3, zmm24, zmm3
; store [out + out_column + 64] 16 lanes acc1
  0566  62d17c48115c0a01         vmovups [r10+rcx+64], zmm3
; acc2:f32x16 = permute acc2, order
  056e  62f23d4016e4             vpermps zmm4, zmm24, zmm4
; store [out + out_column + 128] 16 lanes acc2
  0574  62d17c4811640a02         vmovups [r10+rcx+128], zmm4
; acc3:f32x16 = permute acc3, order
  057c  62f23d4016ed             vpermps zmm5, zmm24, zmm5
; store [out + out_column + 192] 16 lanes acc3
  0582  62d17c48116c0a03         vmovups [r10+rcx+192], zmm5
; acc4:f32x16 = permute acc4, order
  058a  62f23d4016f6             vpermps zmm6, zmm24, zmm6
; store [out + out_column + 256] 16 lanes acc4
  0590  62d17c4811740a04         vmovups [r10+rcx+256], zmm6
; acc5:f32x16 = permute acc5, order
  0598  62f23d4016ff             vpermps zmm7, zmm24, zmm7
; store [out + out_column + 320] 16 lanes acc5
  059e  62d17c48117c0a05         vmovups [r10+rcx+320], zmm7
; acc6:f32x16 = permute acc6, order
  05a6  62523d4016c0             vpermps zmm8, zmm24, zmm8
; store [out + out_column + 384] 16 lanes acc6
  05ac  62517c4811440a06         vmovups [r10+rcx+384], zmm8
; acc7:f32x16 = permute acc7, order
  05b4  62523d4016c9             vpermps zmm9, zmm24, zmm9
; store [out + out_column + 448] 16 lanes acc7
  05ba  62517c48114c0a07         vmovups [r10+rcx+448], zmm9
; acc8:f32x16 = permute acc8, order
  05c2  62523d4016d2             vpermps zmm10, zmm24, zmm10
; store [out + out_column + 512] 16 lanes acc8
  05c8  62517c4811540a08         vmovups [r10+rcx+512], zmm10
; acc9:f32x16 = permute acc9, order
  05d0  62523d4016db             vpermps zmm11, zmm24, zmm11
; store [out + out_column + 576] 16 lanes acc9
  05d6  62517c48115c0a09         vmovups [r10+rcx+576], zmm11
; acc10:f32x16 = permute acc10, order
  05de  62523d4016e4             vpermps zmm12, zmm24, zmm12
; store [out + out_column + 640] 16 lanes acc10
  05e4  62517c4811640a0a         vmovups [r10+rcx+640], zmm12
; acc11:f32x16 = permute acc11, order
  05ec  62523d4016ed             vpermps zmm13, zmm24, zmm13
; store [out + out_column + 704] 16 lanes acc11
  05f2  62517c48116c0a0b         vmovups [r10+rcx+704], zmm13
; acc12:f32x16 = permute acc12, order
  05fa  62523d4016f6             vpermps zmm14, zmm24, zmm14
; store [out + out_column + 768] 16 lanes acc12
  0600  62517c4811740a0c         vmovups [r10+rcx+768], zmm14
; acc13:f32x16 = permute acc13, order
  0608  62523d4016ff             vpermps zmm15, zmm24, zmm15
; store [out + out_column + 832] 16 lanes acc13
  060e  62517c48117c0a0d         vmovups [r10+rcx+832], zmm15
; acc14:f32x16 = permute acc14, order
  0616  62a23d4016c0             vpermps zmm16, zmm24, zmm16
; store [out + out_column + 896] 16 lanes acc14
  061c  62c17c4811440a0e         vmovups [r10+rcx+896], zmm16
; acc15:f32x16 = permute acc15, order
  0624  62a23d4016c9             vpermps zmm17, zmm24, zmm17
; store [out + out_column + 960] 16 lanes acc15
  062a  62c17c48114c0a0f         vmovups [r10+rcx+960], zmm17
; acc16:f32x16 = permute acc16, order
  0632  62a23d4016d2             vpermps zmm18, zmm24, zmm18
; store [out + out_column + 1024] 16 lanes acc16
  0638  62c17c4811540a10         vmovups [r10+rcx+1024], zmm18
; acc17:f32x16 = permute acc17, order
  0640  62a23d4016db             vpermps zmm19, zmm24, zmm19
; store [out + out_column + 1088] 16 lanes acc17
  0646  62c17c48115c0a11         vmovups [r10+rcx+1088], zmm19
; acc18:f32x16 = permute acc18, order
  064e  62a23d4016e4             vpermps zmm20, zmm24, zmm20
; store [out + out_column + 1152] 16 lanes acc18
  0654  62c17c4811640a12         vmovups [r10+rcx+1152], zmm20
; acc19:f32x16 = permute acc19, order
  065c  62a23d4016ed             vpermps zmm21, zmm24, zmm21
; store [out + out_column + 1216] 16 lanes acc19
  0662  62c17c48116c0a13         vmovups [r10+rcx+1216], zmm21
; acc20:f32x16 = permute acc20, order
  066a  62a23d4016f6             vpermps zmm22, zmm24, zmm22
; store [out + out_column + 1280] 16 lanes acc20
  0670  62c17c4811740a14         vmovups [r10+rcx+1280], zmm22
; acc21:f32x16 = permute acc21, order
  0678  62a23d4016ff             vpermps zmm23, zmm24, zmm23
; store [out + out_column + 1344] 16 lanes acc21
  067e  62c17c48117c0a15         vmovups [r10+rcx+1344], zmm23
; next_column = add next_column, 176
  0686  4981c7b0000000           add r15, 176
; }
  068d  4981ff00020000           cmp r15, 512
  0694  0f8c7dfaffff             jl L15
L16:
; out = add out, 4096
  069a  4981c200100000           add r10, 4096
; begin = move end
  06a1  4c89d8                   mov rax, r11
  06a4  488945c8                 mov qword ptr [rbp-56], rax
; bag = add bag, 1
  06a8  488345c001               add qword ptr [rbp-64], 1
; }
  06ad  488b45c0                 mov rax, qword ptr [rbp-64]
  06b1  483b45b0                 cmp rax, qword ptr [rbp-80]
  06b5  0f8c16faffff             jl L9
L10:
; leave, failure exits
  06bb  31c0                     xor eax, eax
L0:
  06bd  c5f877                   vzeroupper
  06c0  4883c438                 add rsp, 56
  06c4  415f                     pop r15
  06c6  415e                     pop r14
  06c8  415d                     pop r13
  06ca  415c                     pop r12
  06cc  5b                       pop rbx
  06cd  5d                       pop rbp
  06ce  c3                       ret
L8:
  06cf  488b45d0                 mov rax, qword ptr [rbp-48]
  06d3  ff75c0                   push qword ptr [rbp-64]
  06d6  8f4058                   pop qword ptr [rax+88]
  06d9  48897060                 mov qword ptr [rax+96], rsi
  06dd  b801000000               mov eax, 1
  06e2  ebd9                     short jmp L0
L13:
  06e4  488b45d0                 mov rax, qword ptr [rbp-48]
  06e8  ff75c0                   push qword ptr [rbp-64]
  06eb  8f4058                   pop qword ptr [rax+88]
  06ee  48897060                 mov qword ptr [rax+96], rsi
  06f2  b802000000               mov eax, 2
  06f7  ebc4                     short jmp L0
L14:
  06f9  488b45d0                 mov rax, qword ptr [rbp-48]
  06fd  ff75c0                   push qword ptr [rbp-64]
  0700  8f4058                   pop qword ptr [rax+88]
  0703  48897060                 mov qword ptr [rax+96], rsi
  0707  b802000000               mov eax, 2
  070c  ebaf                     short jmp L0
L23:
  070e  488b45d0                 mov rax, qword ptr [rbp-48]
  0712  ff75c0                   push qword ptr [rbp-64]
  0715  8f4058                   pop qword ptr [rax+88]
  0718  48897060                 mov qword ptr [rax+96], rsi
  071c  b803000000               mov eax, 3
  0721  eb9a                     short jmp L0
; constants
