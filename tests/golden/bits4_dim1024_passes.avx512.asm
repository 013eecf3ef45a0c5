; spec      embedding_bag bits=4 dim=1024 weighted index=i64 offset=i64
; target    avx512 (x86-64)
; numerics  reference
; bytes     2240
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
  0019  4c8b17                   mov r10, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b6708                 mov r12, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b5f10                 mov r11, qword ptr [rdi+16]
; index_count = arg index_count
  0024  488b4718                 mov rax, qword ptr [rdi+24]
  0028  488945b0                 mov qword ptr [rbp-80], rax
; bag_count = arg bag_count
  002c  488b4728                 mov rax, qword ptr [rdi+40]
  0030  488945a8                 mov qword ptr [rbp-88], rax
; offsets = arg offsets
  0034  488b4720                 mov rax, qword ptr [rdi+32]
  0038  48894598                 mov qword ptr [rbp-104], rax
; weights = arg weights
  003c  4c8b6f30                 mov r13, qword ptr [rdi+48]
; scratch = arg scratch
  0040  4c8b4750                 mov r8, qword ptr [rdi+80]
; out = arg output
  0044  4c8b4f48                 mov r9, qword ptr [rdi+72]
; bag = set 0
  0048  31c0                     xor eax, eax
  004a  488945c0                 mov qword ptr [rbp-64], rax
; pos = set 0
  004e  31f6                     xor esi, esi
; shifts:i32x16 = const code_shifts
  0050  62f17c481005a6070000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  005a  62f17c48100ddc070000     vmovups zmm1, [L2]
; near_end = add index_count, -15
  0064  488b45b0                 mov rax, qword ptr [rbp-80]
  0068  4c8d70f1                 lea r14, [rax-15]
; fetched = set 0
  006c  31c0                     xor eax, eax
  006e  48894580                 mov qword ptr [rbp-128], rax
; due = set 0
  0072  31c0                     xor eax, eax
  0074  48894588                 mov qword ptr [rbp-120], rax
; if row_count < 48771 {
  0078  4981fc83be0000           cmp r12, 48771
  007f  0f8d0e000000             jge L5
L4:
; due = set 9223372036854775807
  0085  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  008f  48894588                 mov qword ptr [rbp-120], rax
; }
L5:
; short_bags = mul bag_count, 5
  0093  486b4da805               imul rcx, qword ptr [rbp-88], 5
; if index_count < short_bags {
  0098  48394db0                 cmp qword ptr [rbp-80], rcx
  009c  0f8d0e000000             jge L7
L6:
; due = set 9223372036854775807
  00a2  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  00ac  48894588                 mov qword ptr [rbp-120], rax
; }
L7:
; last_bag = add bag_count, -1
  00b0  488b45a8                 mov rax, qword ptr [rbp-88]
  00b4  488d40ff                 lea rax, [rax-1]
  00b8  48894590                 mov qword ptr [rbp-112], rax
; begin = move bag
  00bc  488b45c0                 mov rax, qword ptr [rbp-64]
  00c0  488945c8                 mov qword ptr [rbp-56], rax
; if bag < bag_count {
  00c4  488b45c0                 mov rax, qword ptr [rbp-64]
  00c8  483b45a8                 cmp rax, qword ptr [rbp-88]
  00cc  0f8d21000000             jge L9
L8:
; begin = load_i64 [offsets + bag<<3]
  00d2  488b45c0                 mov rax, qword ptr [rbp-64]
  00d6  48c1e003                 shl rax, 3
  00da  48034598                 add rax, qword ptr [rbp-104]
  00de  488b00                   mov rax, [rax]
  00e1  488945c8                 mov qword ptr [rbp-56], rax
; fail_if begin >u index_count -> 1
  00e5  488b45c8                 mov rax, qword ptr [rbp-56]
  00e9  483b45b0                 cmp rax, qword ptr [rbp-80]
  00ed  0f8780060000             ja L10
; }
L9:
; loop bag < bag_count {
  00f3  488b45c0                 mov rax, qword ptr [rbp-64]
  00f7  483b45a8                 cmp rax, qword ptr [rbp-88]
  00fb  0f8dac050000             jge L12
L11:
; end = move index_count
  0101  488b5db0                 mov rbx, qword ptr [rbp-80]
; if bag < last_bag {
  0105  488b45c0                 mov rax, qword ptr [rbp-64]
  0109  483b4590                 cmp rax, qword ptr [rbp-112]
  010d  0f8d10000000             jge L14
L13:
; end = load_i64 [offsets + bag<<3 + 8]
  0113  488b45c0                 mov rax, qword ptr [rbp-64]
  0117  48c1e003                 shl rax, 3
  011b  48034598                 add rax, qword ptr [rbp-104]
  011f  488b5808                 mov rbx, [rax+8]
; }
L14:
; fail_if end < begin -> 2
  0123  483b5dc8                 cmp rbx, qword ptr [rbp-56]
  0127  0f8c5e060000             jl L15
; fail_if end >u index_count -> 2
  012d  483b5db0                 cmp rbx, qword ptr [rbp-80]
  0131  0f876c060000             ja L16
; next_column = set 0
  0137  4531ff                   xor r15d, r15d
; loop next_column < 512 {
  013a  4981ff00020000           cmp r15, 512
  0141  0f8d45050000             jge L18
L17:
; column = min next_column, 336
  0147  48c7c050010000           mov rax, 336
  014e  4c39f8                   cmp rax, r15
  0151  490f4fc7                 cmovg rax, r15
  0155  4889c1                   mov rcx, rax
; acc0:f32x16 = zero
  0158  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  015c  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  0160  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  0164  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  0168  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  016c  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  0170  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  0175  c4413057c9               vxorps xmm9, xmm9, xmm9
; acc8:f32x16 = zero
  017a  c4412857d2               vxorps xmm10, xmm10, xmm10
; acc9:f32x16 = zero
  017f  c4412057db               vxorps xmm11, xmm11, xmm11
; acc10:f32x16 = zero
  0184  c4411857e4               vxorps xmm12, xmm12, xmm12
; acc11:f32x16 = zero
  0189  c4411057ed               vxorps xmm13, xmm13, xmm13
; acc12:f32x16 = zero
  018e  c4410857f6               vxorps xmm14, xmm14, xmm14
; acc13:f32x16 = zero
  0193  c4410057ff               vxorps xmm15, xmm15, xmm15
; acc14:f32x16 = zero
  0198  62a17d00efc0             vpxord xmm16, xmm16, xmm16
; acc15:f32x16 = zero
  019e  62a17500efc9             vpxord xmm17, xmm17, xmm17
; acc16:f32x16 = zero
  01a4  62a16d00efd2             vpxord xmm18, xmm18, xmm18
; acc17:f32x16 = zero
  01aa  62a16500efdb             vpxord xmm19, xmm19, xmm19
; acc18:f32x16 = zero
  01b0  62a15d00efe4             vpxord xmm20, xmm20, xmm20
; acc19:f32x16 = zero
  01b6  62a15500efed             vpxord xmm21, xmm21, xmm21
; acc20:f32x16 = zero
  01bc  62a14d00eff6             vpxord xmm22, xmm22, xmm22
; acc21:f32x16 = zero
  01c2  62a14500efff             vpxord xmm23, xmm23, xmm23
; pos = move begin
  01c8  488b75c8                 mov rsi, qword ptr [rbp-56]
; loop pos < end {
  01cc  4839de                   cmp rsi, rbx
  01cf  0f8d62030000             jge L20
L19:
; if pos >= due, seldom {
  01d5  483b7588                 cmp rsi, qword ptr [rbp-120]
  01d9  0f8de2040000             jge L21
L22:
; if pos < near_end {
  01df  4c39f6                   cmp rsi, r14
  01e2  0f8d30000000             jge L24
L23:
; ahead = load_i64 [indices + pos<<3 + 120]
  01e8  498b7cf378               mov rdi, [r11+rsi*8+120]
; ahead = mul ahead, 516
  01ed  4869ff04020000           imul rdi, rdi, 516
; ahead_row = add table, ahead
  01f4  498d143a                 lea rdx, [r10+rdi]
; prefetch L1 [ahead_row + column]
  01f8  0f180c0a                 prefetcht0 [rdx+rcx]
; prefetch L1 [ahead_row + column + 64]
  01fc  0f184c0a40               prefetcht0 [rdx+rcx+64]
; prefetch L1 [ahead_row + column + 128]
  0201  0f188c0a80000000         prefetcht0 [rdx+rcx+128]
; prefetch L1 [ahead_row + column + 175]
  0209  0f188c0aaf000000         prefetcht0 [rdx+rcx+175]
; prefetch L1 [ahead_row + 512]
  0211  0f188a00020000           prefetcht0 [rdx+512]
; }
L24:
; index = load_i64 [indices + pos<<3]
  0218  498b14f3                 mov rdx, [r11+rsi*8]
; fail_if index >=u row_count -> 3
  021c  4c39e2                   cmp rdx, r12
  021f  0f8396050000             jae L25
; row_offset = mul index, 516
  0225  4869d204020000           imul rdx, rdx, 516
; row = add table, row_offset
  022c  4c01d2                   add rdx, r10
; factors:f32x2 = load_f16 [row + 512]
  022f  62617d086e8200020000     vmovd xmm24, [rdx+512]
  0239  62027d0813c0             vcvtph2ps xmm24, xmm24
; weight:f32x2 = splat_host [weights + pos<<2]
  023f  62427d08584cb500         vpbroadcastd xmm25, [r13+rsi*4]
; factors:f32x2 = fmul weight, factors
  0247  6201340059c0             vmulps xmm24, xmm25, xmm24
; store [scratch + 2048] 2 lanes factors
  024d  62417c08138000080000     vmovlps [r8+2048], xmm24
; scale:f32x16 = splat_host [scratch + 2048]
  0257  62427d48588000080000     vpbroadcastd zmm24, [r8+2048]
; bias:f32x16 = splat_host [scratch + 2052]
  0261  62427d48588804080000     vpbroadcastd zmm25, [r8+2052]
; code0:i32x16 = splat_64 [row + column + 24]
  026b  6262fd4859540a03         vpbroadcastq zmm26, [rdx+rcx+24]
; code0:i32x16 = shr code0, shifts
  0273  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc1:f32x16 = fadd acc1, bias
  0279  6291644858d9             vaddps zmm3, zmm3, zmm25
; code1:i32x16 = splat_64 [row + column + 8]
  027f  6262fd48595c0a01         vpbroadcastq zmm27, [rdx+rcx+8]
; code1:i32x16 = shr code1, shifts
  0287  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc0:f32x16 = fadd acc0, bias
  028d  62916c4858d1             vaddps zmm2, zmm2, zmm25
; value:f32x16 = lookup code1, values
  0293  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column]
  0299  6262fd48591c0a           vpbroadcastq zmm27, [rdx+rcx]
; code1:i32x16 = shr code1, shifts
  02a0  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc3:f32x16 = fadd acc3, bias
  02a6  6291544858e9             vaddps zmm5, zmm5, zmm25
; value1:f32x16 = lookup code1, values
  02ac  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 16]
  02b2  6262fd48595c0a02         vpbroadcastq zmm27, [rdx+rcx+16]
; code1:i32x16 = shr code1, shifts
  02ba  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc2:f32x16 = fadd acc2, bias
  02c0  62915c4858e1             vaddps zmm4, zmm4, zmm25
; acc0:f32x16 = fma scale, value1, acc0
  02c6  62923d40b8d5             vfmadd231ps zmm2, zmm24, zmm29
; acc1:f32x16 = fma scale, value, acc1
  02cc  62923d40b8dc             vfmadd231ps zmm3, zmm24, zmm28
; value:f32x16 = lookup code0, values
  02d2  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc3:f32x16 = fma scale, value, acc3
  02d8  62923d40b8ec             vfmadd231ps zmm5, zmm24, zmm28
; value:f32x16 = lookup code1, values
  02de  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc2:f32x16 = fma scale, value, acc2
  02e4  62923d40b8e4             vfmadd231ps zmm4, zmm24, zmm28
; code0:i32x16 = splat_64 [row + column + 56]
  02ea  6262fd4859540a07         vpbroadcastq zmm26, [rdx+rcx+56]
; code0:i32x16 = shr code0, shifts
  02f2  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc5:f32x16 = fadd acc5, bias
  02f8  6291444858f9             vaddps zmm7, zmm7, zmm25
; code1:i32x16 = splat_64 [row + column + 40]
  02fe  6262fd48595c0a05         vpbroadcastq zmm27, [rdx+rcx+40]
; code1:i32x16 = shr code1, shifts
  0306  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc4:f32x16 = fadd acc4, bias
  030c  62914c4858f1             vaddps zmm6, zmm6, zmm25
; value:f32x16 = lookup code1, values
  0312  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 32]
  0318  6262fd48595c0a04         vpbroadcastq zmm27, [rdx+rcx+32]
; code1:i32x16 = shr code1, shifts
  0320  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc7:f32x16 = fadd acc7, bias
  0326  6211344858c9             vaddps zmm9, zmm9, zmm25
; value1:f32x16 = lookup code1, values
  032c  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 48]
  0332  6262fd48595c0a06         vpbroadcastq zmm27, [rdx+rcx+48]
; code1:i32x16 = shr code1, shifts
  033a  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc6:f32x16 = fadd acc6, bias
  0340  62113c4858c1             vaddps zmm8, zmm8, zmm25
; acc4:f32x16 = fma scale, value1, acc4
  0346  62923d40b8f5             vfmadd231ps zmm6, zmm24, zmm29
; acc5:f32x16 = fma scale, value, acc5
  034c  62923d40b8fc             vfmadd231ps zmm7, zmm24, zmm28
; value:f32x16 = lookup code0, values
  0352  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc7:f32x16 = fma scale, value, acc7
  0358  62123d40b8cc             vfmadd231ps zmm9, zmm24, zmm28
; value:f32x16 = lookup code1, values
  035e  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc6:f32x16 = fma scale, value, acc6
  0364  62123d40b8c4             vfmadd231ps zmm8, zmm24, zmm28
; code0:i32x16 = splat_64 [row + column + 88]
  036a  6262fd4859540a0b         vpbroadcastq zmm26, [rdx+rcx+88]
; code0:i32x16 = shr code0, shifts
  0372  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc9:f32x16 = fadd acc9, bias
  0378  6211244858d9             vaddps zmm11, zmm11, zmm25
; code1:i32x16 = splat_64 [row + column + 72]
  037e  6262fd48595c0a09         vpbroadcastq zmm27, [rdx+rcx+72]
; code1:i32x16 = shr code1, shifts
  0386  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc8:f32x16 = fadd acc8, bias
  038c  62112c4858d1             vaddps zmm10, zmm10, zmm25
; value:f32x16 = lookup code1, values
  0392  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 64]
  0398  6262fd48595c0a08         vpbroadcastq zmm27, [rdx+rcx+64]
; code1:i32x16 = shr code1, shifts
  03a0  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc11:f32x16 = fadd acc11, bias
  03a6  6211144858e9             vaddps zmm13, zmm13, zmm25
; value1:f32x16 = lookup code1, values
  03ac  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 80]
  03b2  6262fd48595c0a0a         vpbroadcastq zmm27, [rdx+rcx+80]
; code1:i32x16 = shr code1, shifts
  03ba  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc10:f32x16 = fadd acc10, bias
  03c0  62111c4858e1             vaddps zmm12, zmm12, zmm25
; acc8:f32x16 = fma scale, value1, acc8
  03c6  62123d40b8d5             vfmadd231ps zmm10, zmm24, zmm29
; acc9:f32x16 = fma scale, value, acc9
  03cc  62123d40b8dc             vfmadd231ps zmm11, zmm24, zmm28
; value:f32x16 = lookup code0, values
  03d2  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc11:f32x16 = fma scale, value, acc11
  03d8  62123d40b8ec             vfmadd231ps zmm13, zmm24, zmm28
; value:f32x16 = lookup code1, values
  03de  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc10:f32x16 = fma scale, value, acc10
  03e4  62123d40b8e4             vfmadd231ps zmm12, zmm24, zmm28
; code0:i32x16 = splat_64 [row + column + 120]
  03ea  6262fd4859540a0f         vpbroadcastq zmm26, [rdx+rcx+120]
; code0:i32x16 = shr code0, shifts
  03f2  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc13:f32x16 = fadd acc13, bias
  03f8  6211044858f9             vaddps zmm15, zmm15, zmm25
; code1:i32x16 = splat_64 [row + column + 104]
  03fe  6262fd48595c0a0d         vpbroadcastq zmm27, [rdx+rcx+104]
; code1:i32x16 = shr code1, shifts
  0406  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc12:f32x16 = fadd acc12, bias
  040c  62110c4858f1             vaddps zmm14, zmm14, zmm25
; value:f32x16 = lookup code1, values
  0412  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 96]
  0418  6262fd48595c0a0c         vpbroadcastq zmm27, [rdx+rcx+96]
; code1:i32x16 = shr code1, shifts
  0420  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc15:f32x16 = fadd acc15, bias
  0426  6281744058c9             vaddps zmm17, zmm17, zmm25
; value1:f32x16 = lookup code1, values
  042c  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 112]
  0432  6262fd48595c0a0e         vpbroadcastq zmm27, [rdx+rcx+112]
; code1:i32x16 = shr code1, shifts
  043a  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc14:f32x16 = fadd acc14, bias
  0440  62817c4058c1             vaddps zmm16, zmm16, zmm25
; acc12:f32x16 = fma scale, value1, acc12
  0446  62123d40b8f5             vfmadd231ps zmm14, zmm24, zmm29
; acc13:f32x16 = fma scale, value, acc13
  044c  62123d40b8fc             vfmadd231ps zmm15, zmm24, zmm28
; value:f32x16 = lookup code0, values
  0452  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc15:f32x16 = fma scale, value, acc15
  0458  62823d40b8cc             vfmadd231ps zmm17, zmm24, zmm28
; value:f32x16 = lookup code1, values
  045e  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc14:f32x16 = fma scale, value, acc14
  0464  62823d40b8c4             vfmadd231ps zmm16, zmm24, zmm28
; code0:i32x16 = splat_64 [row + column + 152]
  046a  6262fd4859540a13         vpbroadcastq zmm26, [rdx+rcx+152]
; code0:i32x16 = shr code0, shifts
  0472  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc17:f32x16 = fadd acc17, bias
  0478  6281644058d9             vaddps zmm19, zmm19, zmm25
; code1:i32x16 = splat_64 [row + column + 136]
  047e  6262fd48595c0a11         vpbroadcastq zmm27, [rdx+rcx+136]
; code1:i32x16 = shr code1, shifts
  0486  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc16:f32x16 = fadd acc16, bias
  048c  62816c4058d1             vaddps zmm18, zmm18, zmm25
; value:f32x16 = lookup code1, values
  0492  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 128]
  0498  6262fd48595c0a10         vpbroadcastq zmm27, [rdx+rcx+128]
; code1:i32x16 = shr code1, shifts
  04a0  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc19:f32x16 = fadd acc19, bias
  04a6  6281544058e9             vaddps zmm21, zmm21, zmm25
; value1:f32x16 = lookup code1, values
  04ac  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 144]
  04b2  6262fd48595c0a12         vpbroadcastq zmm27, [rdx+rcx+144]
; code1:i32x16 = shr code1, shifts
  04ba  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc18:f32x16 = fadd acc18, bias
  04c0  62815c4058e1             vaddps zmm20, zmm20, zmm25
; acc16:f32x16 = fma scale, value1, acc16
  04c6  62823d40b8d5             vfmadd231ps zmm18, zmm24, zmm29
; acc17:f32x16 = fma scale, value, acc17
  04cc  62823d40b8dc             vfmadd231ps zmm19, zmm24, zmm28
; value:f32x16 = lookup code0, values
  04d2  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc19:f32x16 = fma scale, value, acc19
  04d8  62823d40b8ec             vfmadd231ps zmm21, zmm24, zmm28
; value:f32x16 = lookup code1, values
  04de  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc18:f32x16 = fma scale, value, acc18
  04e4  62823d40b8e4             vfmadd231ps zmm20, zmm24, zmm28
; code0:i32x16 = splat_64 [row + column + 160]
  04ea  6262fd4859540a14         vpbroadcastq zmm26, [rdx+rcx+160]
; code0:i32x16 = shr code0, shifts
  04f2  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code0, values
  04f8  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc20:f32x16 = fadd acc20, bias
  04fe  62814c4058f1             vaddps zmm22, zmm22, zmm25
; acc20:f32x16 = fma scale, value, acc20
  0504  62823d40b8f4             vfmadd231ps zmm22, zmm24, zmm28
; code0:i32x16 = splat_64 [row + column + 168]
  050a  6262fd4859540a15         vpbroadcastq zmm26, [rdx+rcx+168]
; code0:i32x16 = shr code0, shifts
  0512  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code0, values
  0518  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc21:f32x16 = fadd acc21, bias
  051e  6281444058f9             vaddps zmm23, zmm23, zmm25
; acc21:f32x16 = fma scale, value, acc21
  0524  62823d40b8fc             vfmadd231ps zmm23, zmm24, zmm28
; pos = add pos, 1
  052a  4883c601                 add rsi, 1
; }
  052e  4839de                   cmp rsi, rbx
  0531  0f8c9efcffff             jl L19
L20:
; order:i32x16 = const column_order
  0537  62617c4810053f030000     vmovups zmm24, [L3]
; out_column = mul column, 8
  0541  48c1e103                 shl rcx, 3
; acc0:f32x16 = permute acc0, order
  0545  62f23d4016d2             vpermps zmm2, zmm24, zmm2
; store [out + out_column] 16 lanes acc0
  054b  62d17c48111409           vmovups [r9+rcx], zmm2
; acc1:f32x16 = permute acc1, order
  0552  62f23d4016db             vpermps zmm3, zmm24, zmm3
; store [out + out_column + 64] 16 lanes acc1
  0558  62d17c48115c0901         vmovups [r9+rcx+64], zmm3
; acc2:f32x16 = permute acc2, order
  0560  62f23d4016e4             vpermps zmm4, zmm24, zmm4
; store [out + out_column + 128] 16 lanes acc2
  0566  62d17c4811640902         vmovups [r9+rcx+128], zmm4
; acc3:f32x16 = permute acc3, order
  056e  62f23d4016ed             vpermps zmm5, zmm24, zmm5
; store [out + out_column + 192] 16 lanes acc3
  0574  62d17c48116c0903         vmovups [r9+rcx+192], zmm5
; acc4:f32x16 = permute acc4, order
  057c  62f23d4016f6             vpermps zmm6, zmm24, zmm6
; store [out + out_column + 256] 16 lanes acc4
  0582  62d17c4811740904         vmovups [r9+rcx+256], zmm6
; acc5:f32x16 = permute acc5, order
  058a  62f23d4016ff             vpermps zmm7, zmm24, zmm7
; store [out + out_column + 320] 16 lanes acc5
  0590  62d17c48117c0905         vmovups [r9+rcx+320], zmm7
; acc6:f32x16 = permute acc6, order
  0598  62523d4016c0             vpermps zmm8, zmm24, zmm8
; store [out + out_column + 384] 16 lanes acc6
  059e  62517c4811440906         vmovups [r9+rcx+384], zmm8
; acc7:f32x16 = permute acc7, order
  05a6  62523d4016c9             vpermps zmm9, zmm24, zmm9
; store [out + out_column + 448] 16 lanes acc7
  05ac  62517c48114c0907         vmovups [r9+rcx+448], zmm9
; acc8:f32x16 = permute acc8, order
  05b4  62523d4016d2             vpermps zmm10, zmm24, zmm10
; store [out + out_column + 512] 16 lanes acc8
  05ba  62517c4811540908         vmovups [r9+rcx+512], zmm10
; acc9:f32x16 = permute acc9, order
  05c2  62523d4016db             vpermps zmm11, zmm24, zmm11
; store [out + out_column + 576] 16 lanes acc9
  05c8  62517c48115c0909         vmovups [r9+rcx+576], zmm11
; acc10:f32x16 = permute acc10, order
  05d0  62523d4016e4             vpermps zmm12, zmm24, zmm12
; store [out + out_column + 640] 16 lanes acc10
  05d6  62517c481164090a         vmovups [r9+rcx+640], zmm12
; acc11:f32x16 = permute acc11, order
  05de  62523d4016ed             vpermps zmm13, zmm24, zmm13
; store [out + out_column + 704] 16 lanes acc11
  05e4  62517c48116c090b         vmovups [r9+rcx+704], zmm13
; acc12:f32x16 = permute acc12, order
  05ec  62523d4016f6             vpermps zmm14, zmm24, zmm14
; store [out + out_column + 768] 16 lanes acc12
  05f2  62517c481174090c         vmovups [r9+rcx+768], zmm14
; acc13:f32x16 = permute acc13, order
  05fa  62523d4016ff             vpermps zmm15, zmm24, zmm15
; store [out + out_column + 832] 16 lanes acc13
  0600  62517c48117c090d         vmovups [r9+rcx+832], zmm15
; acc14:f32x16 = permute acc14, order
  0608  62a23d4016c0             vpermps zmm16, zmm24, zmm16
; store [out + out_column + 896] 16 lanes acc14
  060e  62c17c481144090e         vmovups [r9+rcx+896], zmm16
; acc15:f32x16 = permute acc15, order
  0616  62a23d4016c9             vpermps zmm17, zmm24, zmm17
; store [out + out_column + 960] 16 lanes acc15
  061c  62c17c48114c090f         vmovups [r9+rcx+960], zmm17
; acc16:f32x16 = permute acc16, order
  0624  62a23d4016d2             vpermps zmm18, zmm24, zmm18
; store [out + out_column + 1024] 16 lanes acc16
  062a  62c17c4811540910         vmovups [r9+rcx+1024], zmm18
; acc17:f32x16 = permute acc17, order
  0632  62a23d4016db             vpermps zmm19, zmm24, zmm19
; store [out + out_column + 1088] 16 lanes acc17
  0638  62c17c48115c0911         vmovups [r9+rcx+1088], zmm19
; acc18:f32x16 = permute acc18, order
  0640  62a23d4016e4             vpermps zmm20, zmm24, zmm20
; store [out + out_column + 1152] 16 lanes acc18
  0646  62c17c4811640912         vmovups [r9+rcx+1152], zmm20
; acc19:f32x16 = permute acc19, order
  064e  62a23d4016ed             vpermps zmm21, zmm24, zmm21
; store [out + out_column + 1216] 16 lanes acc19
  0654  62c17c48116c0913         vmovups [r9+rcx+1216], zmm21
; acc20:f32x16 = permute acc20, order
  065c  62a23d4016f6             vpermps zmm22, zmm24, zmm22
; store [out + out_column + 1280] 16 lanes acc20
  0662  62c17c4811740914         vmovups [r9+rcx+1280], zmm22
; acc21:f32x16 = permute acc21, order
  066a  62a23d4016ff             vpermps zmm23, zmm24, zmm23
; store [out + out_column + 1344] 16 lanes acc21
  0670  62c17c48117c0915         vmovups [r9+rcx+1344], zmm23
; next_column = add next_column, 176
  0678  4981c7b0000000           add r15, 176
; }
  067f  4981ff00020000           cmp r15, 512
  0686  0f8cbbfaffff             jl L17
L18:
; out = add out, 4096
  068c  4981c100100000           add r9, 4096
; begin = move end
  0693  4889d8                   mov rax, rbx
  0696  488945c8                 mov qword ptr [rbp-56], rax
; bag = add bag, 1
  069a  488345c001               add qword ptr [rbp-64], 1
; }
  069f  488b45c0                 mov rax, qword ptr [rbp-64]
  06a3  483b45a8                 cmp rax, qword ptr [rbp-88]
  06a7  0f8c54faffff             jl L11
L12:
; leave
  06ad  31c0                     xor eax, eax
L0:
  06af  c5f877                   vzeroupper
  06b2  4883c458                 add rsp, 88
  06b6  415f                     pop r15
  06b8  415e                     pop r14
  06ba  415d                     pop r13
  06bc  415c                     pop r12
  06be  5b                       pop rbx
  06bf  5d                       pop rbp
  06c0  c3                       ret
; seldom
L21:
; burst_end = add pos, 96
  06c1  488d4660                 lea rax, [rsi+96]
  06c5  488945a0                 mov qword ptr [rbp-96], rax
; burst_end = move_if burst_end >= index_count ? index_count
  06c9  488b45a0                 mov rax, qword ptr [rbp-96]
  06cd  483b45b0                 cmp rax, qword ptr [rbp-80]
  06d1  488b45a0                 mov rax, qword ptr [rbp-96]
  06d5  480f4d45b0               cmovge rax, qword ptr [rbp-80]
  06da  488945a0                 mov qword ptr [rbp-96], rax
; fetching = move fetched
  06de  488b4580                 mov rax, qword ptr [rbp-128]
  06e2  488945b8                 mov qword ptr [rbp-72], rax
; fetching = move_if fetching < pos ? pos
  06e6  483975b8                 cmp qword ptr [rbp-72], rsi
  06ea  488b45b8                 mov rax, qword ptr [rbp-72]
  06ee  480f4cc6                 cmovl rax, rsi
  06f2  488945b8                 mov qword ptr [rbp-72], rax
; loop fetching < burst_end {
  06f6  488b45b8                 mov rax, qword ptr [rbp-72]
  06fa  483b45a0                 cmp rax, qword ptr [rbp-96]
  06fe  0f8d5a000000             jge L27
L26:
; ahead = load_i64 [indices + fetching<<3]
  0704  488b45b8                 mov rax, qword ptr [rbp-72]
  0708  498b3cc3                 mov rdi, [r11+rax*8]
; ahead = mul ahead, 516
  070c  4869ff04020000           imul rdi, rdi, 516
; ahead_row = add table, ahead
  0713  498d143a                 lea rdx, [r10+rdi]
; prefetch L2 [ahead_row]
  0717  0f1812                   prefetcht1 [rdx]
; prefetch L2 [ahead_row + 64]
  071a  0f185240                 prefetcht1 [rdx+64]
; prefetch L2 [ahead_row + 128]
  071e  0f189280000000           prefetcht1 [rdx+128]
; prefetch L2 [ahead_row + 192]
  0725  0f1892c0000000           prefetcht1 [rdx+192]
; prefetch L2 [ahead_row + 256]
  072c  0f189200010000           prefetcht1 [rdx+256]
; prefetch L2 [ahead_row + 320]
  0733  0f189240010000           prefetcht1 [rdx+320]
; prefetch L2 [ahead_row + 384]
  073a  0f189280010000           prefetcht1 [rdx+384]
; prefetch L2 [ahead_row + 448]
  0741  0f1892c0010000           prefetcht1 [rdx+448]
; prefetch L2 [ahead_row + 515]
  0748  0f189203020000           prefetcht1 [rdx+515]
; fetching = add fetching, 1
  074f  488345b801               add qword ptr [rbp-72], 1
; }
  0754  488b45b8                 mov rax, qword ptr [rbp-72]
  0758  483b45a0                 cmp rax, qword ptr [rbp-96]
  075c  7ca6                     short jl L26
L27:
; fetched = move fetching
  075e  488b45b8                 mov rax, qword ptr [rbp-72]
  0762  48894580                 mov qword ptr [rbp-128], rax
; due = add pos, 32
  0766  488d4620                 lea rax, [rsi+32]
  076a  48894588                 mov qword ptr [rbp-120], rax
  076e  e96cfaffff               jmp L22
; failure exits
L10:
  0773  488b45d0                 mov rax, qword ptr [rbp-48]
  0777  ff75c0                   push qword ptr [rbp-64]
  077a  8f4058                   pop qword ptr [rax+88]
  077d  48897060                 mov qword ptr [rax+96], rsi
  0781  b801000000               mov eax, 1
  0786  e924ffffff               jmp L0
L15:
  078b  488b45d0                 mov rax, qword ptr [rbp-48]
  078f  ff75c0                   push qword ptr [rbp-64]
  0792  8f4058                   pop qword ptr [rax+88]
  0795  48897060                 mov qword ptr [rax+96], rsi
  0799  b802000000               mov eax, 2
  079e  e90cffffff               jmp L0
L16:
  07a3  488b45d0                 mov rax, qword ptr [rbp-48]
  07a7  ff75c0                   push qword ptr [rbp-64]
  07aa  8f4058                   pop qword ptr [rax+88]
  07ad  48897060                 mov qword ptr [rax+96], rsi
  07b1  b802000000               mov eax, 2
  07b6  e9f4feffff               jmp L0
L25:
  07bb  488b45d0                 mov rax, qword ptr [rbp-48]
  07bf  ff75c0                   push qword ptr [rbp-64]
  07c2  8f4058                   pop qword ptr [rax+88]
  07c5  48897060                 mov qword ptr [rax+96], rsi
  07c9  b803000000               mov eax, 3
  07ce  e9dcfeffff               jmp L0
; constants
