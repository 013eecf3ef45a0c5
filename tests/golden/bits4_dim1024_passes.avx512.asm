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
  00bd  0f8704060000             ja L8
; }
L7:
; loop bag < bag_count {
  00c3  488b45c0                 mov rax, qword ptr [rbp-64]
  00c7  483b45b0                 cmp rax, qword ptr [rbp-80]
  00cb  0f8de2050000             jge L10
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
  00f7  0f8cdf050000             jl L13
; fail_if end >u index_count -> 2
  00fd  4c3b5db8                 cmp r11, qword ptr [rbp-72]
  0101  0f87ea050000             ja L14
; next_column = set 0
  0107  4531ff                   xor r15d, r15d
; loop next_column < 512 {
  010a  4981ff00020000           cmp r15, 512
  0111  0f8d7b050000             jge L16
L15:
; column = min next_column, 336
  0117  48c7c050010000           mov rax, 336
  011e  4c39f8                   cmp rax, r15
  0121  490f4fc7                 cmovg rax, r15
  0125  4889c1                   mov rcx, rax
; acc0:f32x16 = zero
  0128  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  012c  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  0130  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  0134  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  0138  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  013c  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  0140  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  0145  c4413057c9               vxorps xmm9, xmm9, xmm9
; acc8:f32x16 = zero
  014a  c4412857d2               vxorps xmm10, xmm10, xmm10
; acc9:f32x16 = zero
  014f  c4412057db               vxorps xmm11, xmm11, xmm11
; acc10:f32x16 = zero
  0154  c4411857e4               vxorps xmm12, xmm12, xmm12
; acc11:f32x16 = zero
  0159  c4411057ed               vxorps xmm13, xmm13, xmm13
; acc12:f32x16 = zero
  015e  c4410857f6               vxorps xmm14, xmm14, xmm14
; acc13:f32x16 = zero
  0163  c4410057ff               vxorps xmm15, xmm15, xmm15
; acc14:f32x16 = zero
  0168  62a17d00efc0             vpxord xmm16, xmm16, xmm16
; acc15:f32x16 = zero
  016e  62a17500efc9             vpxord xmm17, xmm17, xmm17
; acc16:f32x16 = zero
  0174  62a16d00efd2             vpxord xmm18, xmm18, xmm18
; acc17:f32x16 = zero
  017a  62a16500efdb             vpxord xmm19, xmm19, xmm19
; acc18:f32x16 = zero
  0180  62a15d00efe4             vpxord xmm20, xmm20, xmm20
; acc19:f32x16 = zero
  0186  62a15500efed             vpxord xmm21, xmm21, xmm21
; acc20:f32x16 = zero
  018c  62a14d00eff6             vpxord xmm22, xmm22, xmm22
; acc21:f32x16 = zero
  0192  62a14500efff             vpxord xmm23, xmm23, xmm23
; pos = move begin
  0198  488b75c8                 mov rsi, qword ptr [rbp-56]
; loop pos < end {
  019c  4c39de                   cmp rsi, r11
  019f  0f8d98030000             jge L18
L17:
; if pos < far_end {
  01a5  4c39e6                   cmp rsi, r12
  01a8  0f8d33000000             jge L20
L19:
; ahead = load_i64 [indices + pos<<3 + 512]
  01ae  498bbcf100020000         mov rdi, [r9+rsi*8+512]
; ahead = mul ahead, 516
  01b6  4869ff04020000           imul rdi, rdi, 516
; ahead_row = add table, ahead
  01bd  498d1438                 lea rdx, [r8+rdi]
; prefetch L2 [ahead_row + column]
  01c1  0f18140a                 prefetcht1 [rdx+rcx]
; prefetch L2 [ahead_row + column + 64]
  01c5  0f18540a40               prefetcht1 [rdx+rcx+64]
; prefetch L2 [ahead_row + column + 128]
  01ca  0f18940a80000000         prefetcht1 [rdx+rcx+128]
; prefetch L2 [ahead_row + column + 175]
  01d2  0f18940aaf000000         prefetcht1 [rdx+rcx+175]
; prefetch L2 [ahead_row + 512]
  01da  0f189200020000           prefetcht1 [rdx+512]
; }
L20:
; if pos < near_end {
  01e1  4c39f6                   cmp rsi, r14
  01e4  0f8d30000000             jge L22
L21:
; ahead = load_i64 [indices + pos<<3 + 120]
  01ea  498b7cf178               mov rdi, [r9+rsi*8+120]
; ahead = mul ahead, 516
  01ef  4869ff04020000           imul rdi, rdi, 516
; ahead_row = add table, ahead
  01f6  498d1438                 lea rdx, [r8+rdi]
; prefetch L1 [ahead_row + column]
  01fa  0f180c0a                 prefetcht0 [rdx+rcx]
; prefetch L1 [ahead_row + column + 64]
  01fe  0f184c0a40               prefetcht0 [rdx+rcx+64]
; prefetch L1 [ahead_row + column + 128]
  0203  0f188c0a80000000         prefetcht0 [rdx+rcx+128]
; prefetch L1 [ahead_row + column + 175]
  020b  0f188c0aaf000000         prefetcht0 [rdx+rcx+175]
; prefetch L1 [ahead_row + 512]
  0213  0f188a00020000           prefetcht0 [rdx+512]
; }
L22:
; index = load_i64 [indices + pos<<3]
  021a  498b14f1                 mov rdx, [r9+rsi*8]
; fail_if index >=u row_count -> 3
  021e  4839da                   cmp rdx, rbx
  0221  0f83df040000             jae L23
; row_offset = mul index, 516
  0227  4869d204020000           imul rdx, rdx, 516
; row = add table, row_offset
  022e  4c01c2                   add rdx, r8
; scale:f32x16 = splat_f16 [row + 512]
  0231  62627d08798200020000     vpbroadcastw xmm24, [rdx+512]
  023b  62027d0813c0             vcvtph2ps xmm24, xmm24
  0241  62027d4818c0             vbroadcastss zmm24, xmm24
; bias:f32x16 = splat_f16 [row + 514]
  0247  62627d08798a02020000     vpbroadcastw xmm25, [rdx+514]
  0251  62027d0813c9             vcvtph2ps xmm25, xmm25
  0257  62027d4818c9             vbroadcastss zmm25, xmm25
; weight:f32x16 = splat_host [weights + pos<<2]
  025d  62427d485854b500         vpbroadcastd zmm26, [r13+rsi*4]
; scale:f32x16 = fmul weight, scale
  0265  62012c4059c0             vmulps zmm24, zmm26, zmm24
; bias:f32x16 = fmul weight, bias
  026b  62012c4059c9             vmulps zmm25, zmm26, zmm25
; code0:i32x16 = splat_64 [row + column + 24]
  0271  6262fd4859540a03         vpbroadcastq zmm26, [rdx+rcx+24]
; code0:i32x16 = shr code0, shifts
  0279  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc1:f32x16 = fadd acc1, bias
  027f  6291644858d9             vaddps zmm3, zmm3, zmm25
; code1:i32x16 = splat_64 [row + column + 8]
  0285  6262fd48595c0a01         vpbroadcastq zmm27, [rdx+rcx+8]
; code1:i32x16 = shr code1, shifts
  028d  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc0:f32x16 = fadd acc0, bias
  0293  62916c4858d1             vaddps zmm2, zmm2, zmm25
; value:f32x16 = lookup code1, values
  0299  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column]
  029f  6262fd48591c0a           vpbroadcastq zmm27, [rdx+rcx]
; code1:i32x16 = shr code1, shifts
  02a6  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc3:f32x16 = fadd acc3, bias
  02ac  6291544858e9             vaddps zmm5, zmm5, zmm25
; value1:f32x16 = lookup code1, values
  02b2  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 16]
  02b8  6262fd48595c0a02         vpbroadcastq zmm27, [rdx+rcx+16]
; code1:i32x16 = shr code1, shifts
  02c0  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc2:f32x16 = fadd acc2, bias
  02c6  62915c4858e1             vaddps zmm4, zmm4, zmm25
; acc0:f32x16 = fma scale, value1, acc0
  02cc  62923d40b8d5             vfmadd231ps zmm2, zmm24, zmm29
; acc1:f32x16 = fma scale, value, acc1
  02d2  62923d40b8dc             vfmadd231ps zmm3, zmm24, zmm28
; value:f32x16 = lookup code0, values
  02d8  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc3:f32x16 = fma scale, value, acc3
  02de  62923d40b8ec             vfmadd231ps zmm5, zmm24, zmm28
; value:f32x16 = lookup code1, values
  02e4  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc2:f32x16 = fma scale, value, acc2
  02ea  62923d40b8e4             vfmadd231ps zmm4, zmm24, zmm28
; code0:i32x16 = splat_64 [row + column + 56]
  02f0  6262fd4859540a07         vpbroadcastq zmm26, [rdx+rcx+56]
; code0:i32x16 = shr code0, shifts
  02f8  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc5:f32x16 = fadd acc5, bias
  02fe  6291444858f9             vaddps zmm7, zmm7, zmm25
; code1:i32x16 = splat_64 [row + column + 40]
  0304  6262fd48595c0a05         vpbroadcastq zmm27, [rdx+rcx+40]
; code1:i32x16 = shr code1, shifts
  030c  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc4:f32x16 = fadd acc4, bias
  0312  62914c4858f1             vaddps zmm6, zmm6, zmm25
; value:f32x16 = lookup code1, values
  0318  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 32]
  031e  6262fd48595c0a04         vpbroadcastq zmm27, [rdx+rcx+32]
; code1:i32x16 = shr code1, shifts
  0326  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc7:f32x16 = fadd acc7, bias
  032c  6211344858c9             vaddps zmm9, zmm9, zmm25
; value1:f32x16 = lookup code1, values
  0332  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 48]
  0338  6262fd48595c0a06         vpbroadcastq zmm27, [rdx+rcx+48]
; code1:i32x16 = shr code1, shifts
  0340  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc6:f32x16 = fadd acc6, bias
  0346  62113c4858c1             vaddps zmm8, zmm8, zmm25
; acc4:f32x16 = fma scale, value1, acc4
  034c  62923d40b8f5             vfmadd231ps zmm6, zmm24, zmm29
; acc5:f32x16 = fma scale, value, acc5
  0352  62923d40b8fc             vfmadd231ps zmm7, zmm24, zmm28
; value:f32x16 = lookup code0, values
  0358  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc7:f32x16 = fma scale, value, acc7
  035e  62123d40b8cc             vfmadd231ps zmm9, zmm24, zmm28
; value:f32x16 = lookup code1, values
  0364  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc6:f32x16 = fma scale, value, acc6
  036a  62123d40b8c4             vfmadd231ps zmm8, zmm24, zmm28
; code0:i32x16 = splat_64 [row + column + 88]
  0370  6262fd4859540a0b         vpbroadcastq zmm26, [rdx+rcx+88]
; code0:i32x16 = shr code0, shifts
  0378  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc9:f32x16 = fadd acc9, bias
  037e  6211244858d9             vaddps zmm11, zmm11, zmm25
; code1:i32x16 = splat_64 [row + column + 72]
  0384  6262fd48595c0a09         vpbroadcastq zmm27, [rdx+rcx+72]
; code1:i32x16 = shr code1, shifts
  038c  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc8:f32x16 = fadd acc8, bias
  0392  62112c4858d1             vaddps zmm10, zmm10, zmm25
; value:f32x16 = lookup code1, values
  0398  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 64]
  039e  6262fd48595c0a08         vpbroadcastq zmm27, [rdx+rcx+64]
; code1:i32x16 = shr code1, shifts
  03a6  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc11:f32x16 = fadd acc11, bias
  03ac  6211144858e9             vaddps zmm13, zmm13, zmm25
; value1:f32x16 = lookup code1, values
  03b2  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 80]
  03b8  6262fd48595c0a0a         vpbroadcastq zmm27, [rdx+rcx+80]
; code1:i32x16 = shr code1, shifts
  03c0  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc10:f32x16 = fadd acc10, bias
  03c6  62111c4858e1             vaddps zmm12, zmm12, zmm25
; acc8:f32x16 = fma scale, value1, acc8
  03cc  62123d40b8d5             vfmadd231ps zmm10, zmm24, zmm29
; acc9:f32x16 = fma scale, value, acc9
  03d2  62123d40b8dc             vfmadd231ps zmm11, zmm24, zmm28
; value:f32x16 = lookup code0, values
  03d8  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc11:f32x16 = fma scale, value, acc11
  03de  62123d40b8ec             vfmadd231ps zmm13, zmm24, zmm28
; value:f32x16 = lookup code1, values
  03e4  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc10:f32x16 = fma scale, value, acc10
  03ea  62123d40b8e4             vfmadd231ps zmm12, zmm24, zmm28
; code0:i32x16 = splat_64 [row + column + 120]
  03f0  6262fd4859540a0f         vpbroadcastq zmm26, [rdx+rcx+120]
; code0:i32x16 = shr code0, shifts
  03f8  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc13:f32x16 = fadd acc13, bias
  03fe  6211044858f9             vaddps zmm15, zmm15, zmm25
; code1:i32x16 = splat_64 [row + column + 104]
  0404  6262fd48595c0a0d         vpbroadcastq zmm27, [rdx+rcx+104]
; code1:i32x16 = shr code1, shifts
  040c  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc12:f32x16 = fadd acc12, bias
  0412  62110c4858f1             vaddps zmm14, zmm14, zmm25
; value:f32x16 = lookup code1, values
  0418  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 96]
  041e  6262fd48595c0a0c         vpbroadcastq zmm27, [rdx+rcx+96]
; code1:i32x16 = shr code1, shifts
  0426  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc15:f32x16 = fadd acc15, bias
  042c  6281744058c9             vaddps zmm17, zmm17, zmm25
; value1:f32x16 = lookup code1, values
  0432  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 112]
  0438  6262fd48595c0a0e         vpbroadcastq zmm27, [rdx+rcx+112]
; code1:i32x16 = shr code1, shifts
  0440  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc14:f32x16 = fadd acc14, bias
  0446  62817c4058c1             vaddps zmm16, zmm16, zmm25
; acc12:f32x16 = fma scale, value1, acc12
  044c  62123d40b8f5             vfmadd231ps zmm14, zmm24, zmm29
; acc13:f32x16 = fma scale, value, acc13
  0452  62123d40b8fc             vfmadd231ps zmm15, zmm24, zmm28
; value:f32x16 = lookup code0, values
  0458  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc15:f32x16 = fma scale, value, acc15
  045e  62823d40b8cc             vfmadd231ps zmm17, zmm24, zmm28
; value:f32x16 = lookup code1, values
  0464  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc14:f32x16 = fma scale, value, acc14
  046a  62823d40b8c4             vfmadd231ps zmm16, zmm24, zmm28
; code0:i32x16 = splat_64 [row + column + 152]
  0470  6262fd4859540a13         vpbroadcastq zmm26, [rdx+rcx+152]
; code0:i32x16 = shr code0, shifts
  0478  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc17:f32x16 = fadd acc17, bias
  047e  6281644058d9             vaddps zmm19, zmm19, zmm25
; code1:i32x16 = splat_64 [row + column + 136]
  0484  6262fd48595c0a11         vpbroadcastq zmm27, [rdx+rcx+136]
; code1:i32x16 = shr code1, shifts
  048c  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc16:f32x16 = fadd acc16, bias
  0492  62816c4058d1             vaddps zmm18, zmm18, zmm25
; value:f32x16 = lookup code1, values
  0498  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 128]
  049e  6262fd48595c0a10         vpbroadcastq zmm27, [rdx+rcx+128]
; code1:i32x16 = shr code1, shifts
  04a6  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc19:f32x16 = fadd acc19, bias
  04ac  6281544058e9             vaddps zmm21, zmm21, zmm25
; value1:f32x16 = lookup code1, values
  04b2  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 144]
  04b8  6262fd48595c0a12         vpbroadcastq zmm27, [rdx+rcx+144]
; code1:i32x16 = shr code1, shifts
  04c0  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc18:f32x16 = fadd acc18, bias
  04c6  62815c4058e1             vaddps zmm20, zmm20, zmm25
; acc16:f32x16 = fma scale, value1, acc16
  04cc  62823d40b8d5             vfmadd231ps zmm18, zmm24, zmm29
; acc17:f32x16 = fma scale, value, acc17
  04d2  62823d40b8dc             vfmadd231ps zmm19, zmm24, zmm28
; value:f32x16 = lookup code0, values
  04d8  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc19:f32x16 = fma scale, value, acc19
  04de  62823d40b8ec             vfmadd231ps zmm21, zmm24, zmm28
; value:f32x16 = lookup code1, values
  04e4  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc18:f32x16 = fma scale, value, acc18
  04ea  62823d40b8e4             vfmadd231ps zmm20, zmm24, zmm28
; code0:i32x16 = splat_64 [row + column + 160]
  04f0  6262fd4859540a14         vpbroadcastq zmm26, [rdx+rcx+160]
; code0:i32x16 = shr code0, shifts
  04f8  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code0, values
  04fe  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc20:f32x16 = fadd acc20, bias
  0504  62814c4058f1             vaddps zmm22, zmm22, zmm25
; acc20:f32x16 = fma scale, value, acc20
  050a  62823d40b8f4             vfmadd231ps zmm22, zmm24, zmm28
; code0:i32x16 = splat_64 [row + column + 168]
  0510  6262fd4859540a15         vpbroadcastq zmm26, [rdx+rcx+168]
; code0:i32x16 = shr code0, shifts
  0518  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code0, values
  051e  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc21:f32x16 = fadd acc21, bias
  0524  6281444058f9             vaddps zmm23, zmm23, zmm25
; acc21:f32x16 = fma scale, value, acc21
  052a  62823d40b8fc             vfmadd231ps zmm23, zmm24, zmm28
; pos = add pos, 1
  0530  4883c601                 add rsi, 1
; }
  0534  4c39de                   cmp rsi, r11
  0537  0f8c68fcffff             jl L17
L18:
; order:i32x16 = const column_order
  053d  62617c48100579020000     vmovups zmm24, [L3]
; out_column = mul column, 8
  0547  48c1e103                 shl rcx, 3
; acc0:f32x16 = permute acc0, order
  054b  62f23d4016d2             vpermps zmm2, zmm24, zmm2
; store [out + out_column] 16 lanes acc0
  0551  62d17c4811140a           vmovups [r10+rcx], zmm2
; acc1:f32x16 = permute acc1, order
  0558  62f23d4016db             vpermps zmm3, zmm24, zmm3
; store [out + out_column + 64] 16 lanes acc1
  055e  62d17c48115c0a01         vmovups [r10+rcx+64], zmm3
; acc2:f32x16 = permute acc2, order
  0566  62f23d4016e4             vpermps zmm4, zmm24, zmm4
; store [out + out_column + 128] 16 lanes acc2
  056c  62d17c4811640a02         vmovups [r10+rcx+128], zmm4
; acc3:f32x16 = permute acc3, order
  0574  62f23d4016ed             vpermps zmm5, zmm24, zmm5
; store [out + out_column + 192] 16 lanes acc3
  057a  62d17c48116c0a03         vmovups [r10+rcx+192], zmm5
; acc4:f32x16 = permute acc4, order
  0582  62f23d4016f6             vpermps zmm6, zmm24, zmm6
; store [out + out_column + 256] 16 lanes acc4
  0588  62d17c4811740a04         vmovups [r10+rcx+256], zmm6
; acc5:f32x16 = permute acc5, order
  0590  62f23d4016ff             vpermps zmm7, zmm24, zmm7
; store [out + out_column + 320] 16 lanes acc5
  0596  62d17c48117c0a05         vmovups [r10+rcx+320], zmm7
; acc6:f32x16 = permute acc6, order
  059e  62523d4016c0             vpermps zmm8, zmm24, zmm8
; store [out + out_column + 384] 16 lanes acc6
  05a4  62517c4811440a06         vmovups [r10+rcx+384], zmm8
; acc7:f32x16 = permute acc7, order
  05ac  62523d4016c9             vpermps zmm9, zmm24, zmm9
; store [out + out_column + 448] 16 lanes acc7
  05b2  62517c48114c0a07         vmovups [r10+rcx+448], zmm9
; acc8:f32x16 = permute acc8, order
  05ba  62523d4016d2             vpermps zmm10, zmm24, zmm10
; store [out + out_column + 512] 16 lanes acc8
  05c0  62517c4811540a08         vmovups [r10+rcx+512], zmm10
; acc9:f32x16 = permute acc9, order
  05c8  62523d4016db             vpermps zmm11, zmm24, zmm11
; store [out + out_column + 576] 16 lanes acc9
  05ce  62517c48115c0a09         vmovups [r10+rcx+576], zmm11
; acc10:f32x16 = permute acc10, order
  05d6  62523d4016e4             vpermps zmm12, zmm24, zmm12
; store [out + out_column + 640] 16 lanes acc10
  05dc  62517c4811640a0a         vmovups [r10+rcx+640], zmm12
; acc11:f32x16 = permute acc11, order
  05e4  62523d4016ed             vpermps zmm13, zmm24, zmm13
; store [out + out_column + 704] 16 lanes acc11
  05ea  62517c48116c0a0b         vmovups [r10+rcx+704], zmm13
; acc12:f32x16 = permute acc12, order
  05f2  62523d4016f6             vpermps zmm14, zmm24, zmm14
; store [out + out_column + 768] 16 lanes acc12
  05f8  62517c4811740a0c         vmovups [r10+rcx+768], zmm14
; acc13:f32x16 = permute acc13, order
  0600  62523d4016ff             vpermps zmm15, zmm24, zmm15
; store [out + out_column + 832] 16 lanes acc13
  0606  62517c48117c0a0d         vmovups [r10+rcx+832], zmm15
; acc14:f32x16 = permute acc14, order
  060e  62a23d4016c0             vpermps zmm16, zmm24, zmm16
; store [out + out_column + 896] 16 lanes acc14
  0614  62c17c4811440a0e         vmovups [r10+rcx+896], zmm16
; acc15:f32x16 = permute acc15, order
  061c  62a23d4016c9             vpermps zmm17, zmm24, zmm17
; store [out + out_column + 960] 16 lanes acc15
  0622  62c17c48114c0a0f         vmovups [r10+rcx+960], zmm17
; acc16:f32x16 = permute acc16, order
  062a  62a23d4016d2             vpermps zmm18, zmm24, zmm18
; store [out + out_column + 1024] 16 lanes acc16
  0630  62c17c4811540a10         vmovups [r10+rcx+1024], zmm18
; acc17:f32x16 = permute acc17, order
  0638  62a23d4016db             vpermps zmm19, zmm24, zmm19
; store [out + out_column + 1088] 16 lanes acc17
  063e  62c17c48115c0a11         vmovups [r10+rcx+1088], zmm19
; acc18:f32x16 = permute acc18, order
  0646  62a23d4016e4             vpermps zmm20, zmm24, zmm20
; store [out + out_column + 1152] 16 lanes acc18
  064c  62c17c4811640a12         vmovups [r10+rcx+1152], zmm20
; acc19:f32x16 = permute acc19, order
  0654  62a23d4016ed             vpermps zmm21, zmm24, zmm21
; store [out + out_column + 1216] 16 lanes acc19
  065a  62c17c48116c0a13         vmovups [r10+rcx+1216], zmm21
; acc20:f32x16 = permute acc20, order
  0662  62a23d4016f6             vpermps zmm22, zmm24, zmm22
; store [out + out_column + 1280] 16 lanes acc20
  0668  62c17c4811740a14         vmovups [r10+rcx+1280], zmm22
; acc21:f32x16 = permute acc21, order
  0670  62a23d4016ff             vpermps zmm23, zmm24, zmm23
; store [out + out_column + 1344] 16 lanes acc21
  0676  62c17c48117c0a15         vmovups [r10+rcx+1344], zmm23
; next_column = add next_column, 176
  067e  4981c7b0000000           add r15, 176
; }
  0685  4981ff00020000           cmp r15, 512
  068c  0f8c85faffff             jl L15
L16:
; out = add out, 4096
  0692  4981c200100000           add r10, 4096
; begin = move end
  0699  4c89d8                   mov rax, r11
  069c  488945c8                 mov qword ptr [rbp-56], rax
; bag = add bag, 1
  06a0  488345c001               add qword ptr [rbp-64], 1
; }
  06a5  488b45c0                 mov rax, qword ptr [rbp-64]
  06a9  483b45b0                 cmp rax, qword ptr [rbp-80]
  06ad  0f8c1efaffff             jl L9
L10:
; leave, failure exits
  06b3  31c0                     xor eax, eax
L0:
  06b5  c5f877                   vzeroupper
  06b8  4883c438                 add rsp, 56
  06bc  415f                     pop r15
  06be  415e                     pop r14
  06c0  415d                     pop r13
  06c2  415c                     pop r12
  06c4  5b                       pop rbx
  06c5  5d                       pop rbp
  06c6  c3                       ret
L8:
  06c7  488b45d0                 mov rax, qword ptr [rbp-48]
  06cb  ff75c0                   push qword ptr [rbp-64]
  06ce  8f4058                   pop qword ptr [rax+88]
  06d1  48897060                 mov qword ptr [rax+96], rsi
  06d5  b801000000               mov eax, 1
  06da  ebd9                     short jmp L0
L13:
  06dc  488b45d0                 mov rax, qword ptr [rbp-48]
  06e0  ff75c0                   push qword ptr [rbp-64]
  06e3  8f4058                   pop qword ptr [rax+88]
  06e6  48897060                 mov qword ptr [rax+96], rsi
  06ea  b802000000               mov eax, 2
  06ef  ebc4                     short jmp L0
L14:
  06f1  488b45d0                 mov rax, qword ptr [rbp-48]
  06f5  ff75c0                   push qword ptr [rbp-64]
  06f8  8f4058                   pop qword ptr [rax+88]
  06fb  48897060                 mov qword ptr [rax+96], rsi
  06ff  b802000000               mov eax, 2
  0704  ebaf                     short jmp L0
L23:
  0706  488b45d0                 mov rax, qword ptr [rbp-48]
  070a  ff75c0                   push qword ptr [rbp-64]
  070d  8f4058                   pop qword ptr [rax+88]
  0710  48897060                 mov qword ptr [rax+96], rsi
  0714  b803000000               mov eax, 3
  0719  eb9a                     short jmp L0
; constants
