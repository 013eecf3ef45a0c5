; spec      embedding_bag bits=4 dim=1024 weighted index=i64 offset=i64
; target    avx512 (x86-64)
; numerics  reference
; bytes     2304
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
  0019  4c8b1f                   mov r11, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b6f08                 mov r13, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b6710                 mov r12, qword ptr [rdi+16]
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
  003c  4c8b7730                 mov r14, qword ptr [rdi+48]
; scratch = arg scratch
  0040  4c8b4f50                 mov r9, qword ptr [rdi+80]
; out = arg output
  0044  4c8b5748                 mov r10, qword ptr [rdi+72]
; bag = set 0
  0048  31c0                     xor eax, eax
  004a  488945b8                 mov qword ptr [rbp-72], rax
; last_bag = add bag_count, -1
  004e  488b45a8                 mov rax, qword ptr [rbp-88]
  0052  488d40ff                 lea rax, [rax-1]
  0056  48894590                 mov qword ptr [rbp-112], rax
; shifts:i32x16 = const code_shifts
  005a  62f17c481005dc070000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  0064  62f17c48100d12080000     vmovups zmm1, [L2]
; near_end = add index_count, -15
  006e  488b45b0                 mov rax, qword ptr [rbp-80]
  0072  4c8d78f1                 lea r15, [rax-15]
; fetched = set 0
  0076  31c0                     xor eax, eax
  0078  48894580                 mov qword ptr [rbp-128], rax
; due = set 0
  007c  31c0                     xor eax, eax
  007e  48894588                 mov qword ptr [rbp-120], rax
; if row_count < 48771 {
  0082  4981fd83be0000           cmp r13, 48771
  0089  0f8d0e000000             jge L5
; due = set 9223372036854775807
  008f  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  0099  48894588                 mov qword ptr [rbp-120], rax
; }
L5:
; short_bags = mul bag_count, 5
  009d  486b4da805               imul rcx, qword ptr [rbp-88], 5
; if index_count < short_bags {
  00a2  48394db0                 cmp qword ptr [rbp-80], rcx
  00a6  0f8d0e000000             jge L7
; due = set 9223372036854775807
  00ac  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  00b6  48894588                 mov qword ptr [rbp-120], rax
; }
L7:
; pos = set 0
  00ba  31f6                     xor esi, esi
; begin = move bag
  00bc  488b45b8                 mov rax, qword ptr [rbp-72]
  00c0  488945c0                 mov qword ptr [rbp-64], rax
; if bag < bag_count {
  00c4  488b45b8                 mov rax, qword ptr [rbp-72]
  00c8  483b45a8                 cmp rax, qword ptr [rbp-88]
  00cc  0f8d1d000000             jge L9
; begin = load_i64 [offsets + bag<<3]
  00d2  488b45b8                 mov rax, qword ptr [rbp-72]
  00d6  48c1e003                 shl rax, 3
  00da  48034598                 add rax, qword ptr [rbp-104]
  00de  488b00                   mov rax, [rax]
  00e1  488945c0                 mov qword ptr [rbp-64], rax
; fail_if begin >u index_count -> 1
  00e5  483b45b0                 cmp rax, qword ptr [rbp-80]
  00e9  0f87c6060000             ja L10
; }
L9:
; loop bag < bag_count {
  00ef  488b45b8                 mov rax, qword ptr [rbp-72]
  00f3  483b45a8                 cmp rax, qword ptr [rbp-88]
  00f7  0f8d07060000             jge L12
L11:
; end = move index_count
  00fd  488b5db0                 mov rbx, qword ptr [rbp-80]
; if bag < last_bag {
  0101  488b45b8                 mov rax, qword ptr [rbp-72]
  0105  483b4590                 cmp rax, qword ptr [rbp-112]
  0109  0f8d10000000             jge L14
; end = load_i64 [offsets + bag<<3 + 8]
  010f  488b45b8                 mov rax, qword ptr [rbp-72]
  0113  48c1e003                 shl rax, 3
  0117  48034598                 add rax, qword ptr [rbp-104]
  011b  488b5808                 mov rbx, [rax+8]
; }
L14:
; fail_if end < begin -> 2
  011f  483b5dc0                 cmp rbx, qword ptr [rbp-64]
  0123  0f8ca4060000             jl L15
; fail_if end >u index_count -> 2
  0129  483b5db0                 cmp rbx, qword ptr [rbp-80]
  012d  0f87b2060000             ja L16
; next_column = set 0
  0133  31c0                     xor eax, eax
  0135  488945c8                 mov qword ptr [rbp-56], rax
; loop next_column < 512 {
  0139  48817dc800020000         cmp qword ptr [rbp-56], 512
  0141  0f8d9c050000             jge L18
L17:
; column = min next_column, 336
  0147  48c7c050010000           mov rax, 336
  014e  483b45c8                 cmp rax, qword ptr [rbp-56]
  0152  480f4f45c8               cmovg rax, qword ptr [rbp-56]
  0157  4889c1                   mov rcx, rax
; acc0:f32x16 = zero
  015a  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  015e  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  0162  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  0166  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  016a  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  016e  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  0172  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  0177  c4413057c9               vxorps xmm9, xmm9, xmm9
; acc8:f32x16 = zero
  017c  c4412857d2               vxorps xmm10, xmm10, xmm10
; acc9:f32x16 = zero
  0181  c4412057db               vxorps xmm11, xmm11, xmm11
; acc10:f32x16 = zero
  0186  c4411857e4               vxorps xmm12, xmm12, xmm12
; acc11:f32x16 = zero
  018b  c4411057ed               vxorps xmm13, xmm13, xmm13
; acc12:f32x16 = zero
  0190  c4410857f6               vxorps xmm14, xmm14, xmm14
; acc13:f32x16 = zero
  0195  c4410057ff               vxorps xmm15, xmm15, xmm15
; acc14:f32x16 = zero
  019a  62a17d00efc0             vpxord xmm16, xmm16, xmm16
; acc15:f32x16 = zero
  01a0  62a17500efc9             vpxord xmm17, xmm17, xmm17
; acc16:f32x16 = zero
  01a6  62a16d00efd2             vpxord xmm18, xmm18, xmm18
; acc17:f32x16 = zero
  01ac  62a16500efdb             vpxord xmm19, xmm19, xmm19
; acc18:f32x16 = zero
  01b2  62a15d00efe4             vpxord xmm20, xmm20, xmm20
; acc19:f32x16 = zero
  01b8  62a15500efed             vpxord xmm21, xmm21, xmm21
; acc20:f32x16 = zero
  01be  62a14d00eff6             vpxord xmm22, xmm22, xmm22
; acc21:f32x16 = zero
  01c4  62a14500efff             vpxord xmm23, xmm23, xmm23
; pos = move begin
  01ca  488b75c0                 mov rsi, qword ptr [rbp-64]
; if pos < end {
  01ce  4839de                   cmp rsi, rbx
  01d1  0f8db5030000             jge L20
; index = load_i64 [indices + pos<<3]
  01d7  498b14f4                 mov rdx, [r12+rsi*8]
; fail_if index >=u row_count -> 3
  01db  4c39ea                   cmp rdx, r13
  01de  0f8319060000             jae L21
; index = mul index, 516
  01e4  4869d204020000           imul rdx, rdx, 516
; row = add table, index
  01eb  4d8d0413                 lea r8, [r11+rdx]
; factors:f32x2 = splat_f16_pair [row + 512]
  01ef  62427d08588000020000     vpbroadcastd xmm24, [r8+512]
  01f9  62027d0813c0             vcvtph2ps xmm24, xmm24
; weight:f32x2 = splat_host [weights + pos<<2]
  01ff  62427d08580cb6           vpbroadcastd xmm25, [r14+rsi*4]
; factors:f32x2 = fmul weight, factors
  0206  6201340059c0             vmulps xmm24, xmm25, xmm24
; store [scratch + 2048] 2 lanes factors
  020c  62417c08138100080000     vmovlps [r9+2048], xmm24
; loop pos < end {
  0216  4839de                   cmp rsi, rbx
  0219  0f8d6d030000             jge L23
L22:
; if pos >= due, seldom {
  021f  483b7588                 cmp rsi, qword ptr [rbp-120]
  0223  0f8def040000             jge L24
L25:
; if pos < near_end {
  0229  4c39fe                   cmp rsi, r15
  022c  0f8d2f000000             jge L27
; ahead = load_i64 [indices + pos<<3 + 120]
  0232  498b54f478               mov rdx, [r12+rsi*8+120]
; ahead = mul ahead, 516
  0237  4869d204020000           imul rdx, rdx, 516
; ahead_row = add table, ahead
  023e  4c01da                   add rdx, r11
; prefetch L1 [ahead_row + column]
  0241  0f180c0a                 prefetcht0 [rdx+rcx]
; prefetch L1 [ahead_row + column + 64]
  0245  0f184c0a40               prefetcht0 [rdx+rcx+64]
; prefetch L1 [ahead_row + column + 128]
  024a  0f188c0a80000000         prefetcht0 [rdx+rcx+128]
; prefetch L1 [ahead_row + column + 175]
  0252  0f188c0aaf000000         prefetcht0 [rdx+rcx+175]
; prefetch L1 [ahead_row + 512]
  025a  0f188a00020000           prefetcht0 [rdx+512]
; }
L27:
; pooled = add row, 0
  0261  498d10                   lea rdx, [r8]
; scale:f32x16 = splat_host [scratch + 2048]
  0264  62427d48588100080000     vpbroadcastd zmm24, [r9+2048]
; bias:f32x16 = splat_host [scratch + 2052]
  026e  62427d48588904080000     vpbroadcastd zmm25, [r9+2052]
; pos = add pos, 1
  0278  4883c601                 add rsi, 1
; if pos < end {
  027c  4839de                   cmp rsi, rbx
  027f  0f8d3f000000             jge L29
; index = load_i64 [indices + pos<<3]
  0285  498b3cf4                 mov rdi, [r12+rsi*8]
; fail_if index >=u row_count -> 3
  0289  4c39ef                   cmp rdi, r13
  028c  0f8383050000             jae L30
; index = mul index, 516
  0292  4869ff04020000           imul rdi, rdi, 516
; row = add table, index
  0299  4d8d043b                 lea r8, [r11+rdi]
; factors:f32x2 = splat_f16_pair [row + 512]
  029d  62427d08589000020000     vpbroadcastd xmm26, [r8+512]
  02a7  62027d0813d2             vcvtph2ps xmm26, xmm26
; weight:f32x2 = splat_host [weights + pos<<2]
  02ad  62427d08581cb6           vpbroadcastd xmm27, [r14+rsi*4]
; factors:f32x2 = fmul weight, factors
  02b4  6201240059d2             vmulps xmm26, xmm27, xmm26
; store [scratch + 2048] 2 lanes factors
  02ba  62417c08139100080000     vmovlps [r9+2048], xmm26
; }
L29:
; code0:i32x16 = splat_64 [pooled + column + 24]
  02c4  6262fd4859540a03         vpbroadcastq zmm26, [rdx+rcx+24]
; code0:i32x16 = shr code0, shifts
  02cc  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc1:f32x16 = fadd acc1, bias
  02d2  6291644858d9             vaddps zmm3, zmm3, zmm25
; code1:i32x16 = splat_64 [pooled + column + 8]
  02d8  6262fd48595c0a01         vpbroadcastq zmm27, [rdx+rcx+8]
; code1:i32x16 = shr code1, shifts
  02e0  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc0:f32x16 = fadd acc0, bias
  02e6  62916c4858d1             vaddps zmm2, zmm2, zmm25
; value:f32x16 = lookup code1, values
  02ec  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column]
  02f2  6262fd48591c0a           vpbroadcastq zmm27, [rdx+rcx]
; code1:i32x16 = shr code1, shifts
  02f9  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc3:f32x16 = fadd acc3, bias
  02ff  6291544858e9             vaddps zmm5, zmm5, zmm25
; value1:f32x16 = lookup code1, values
  0305  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 16]
  030b  6262fd48595c0a02         vpbroadcastq zmm27, [rdx+rcx+16]
; code1:i32x16 = shr code1, shifts
  0313  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc2:f32x16 = fadd acc2, bias
  0319  62915c4858e1             vaddps zmm4, zmm4, zmm25
; acc0:f32x16 = fma scale, value1, acc0
  031f  62923d40b8d5             vfmadd231ps zmm2, zmm24, zmm29
; acc1:f32x16 = fma scale, value, acc1
  0325  62923d40b8dc             vfmadd231ps zmm3, zmm24, zmm28
; value:f32x16 = lookup code0, values
  032b  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc3:f32x16 = fma scale, value, acc3
  0331  62923d40b8ec             vfmadd231ps zmm5, zmm24, zmm28
; value:f32x16 = lookup code1, values
  0337  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc2:f32x16 = fma scale, value, acc2
  033d  62923d40b8e4             vfmadd231ps zmm4, zmm24, zmm28
; code0:i32x16 = splat_64 [pooled + column + 56]
  0343  6262fd4859540a07         vpbroadcastq zmm26, [rdx+rcx+56]
; code0:i32x16 = shr code0, shifts
  034b  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc5:f32x16 = fadd acc5, bias
  0351  6291444858f9             vaddps zmm7, zmm7, zmm25
; code1:i32x16 = splat_64 [pooled + column + 40]
  0357  6262fd48595c0a05         vpbroadcastq zmm27, [rdx+rcx+40]
; code1:i32x16 = shr code1, shifts
  035f  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc4:f32x16 = fadd acc4, bias
  0365  62914c4858f1             vaddps zmm6, zmm6, zmm25
; value:f32x16 = lookup code1, values
  036b  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 32]
  0371  6262fd48595c0a04         vpbroadcastq zmm27, [rdx+rcx+32]
; code1:i32x16 = shr code1, shifts
  0379  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc7:f32x16 = fadd acc7, bias
  037f  6211344858c9             vaddps zmm9, zmm9, zmm25
; value1:f32x16 = lookup code1, values
  0385  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 48]
  038b  6262fd48595c0a06         vpbroadcastq zmm27, [rdx+rcx+48]
; code1:i32x16 = shr code1, shifts
  0393  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc6:f32x16 = fadd acc6, bias
  0399  62113c4858c1             vaddps zmm8, zmm8, zmm25
; acc4:f32x16 = fma scale, value1, acc4
  039f  62923d40b8f5             vfmadd231ps zmm6, zmm24, zmm29
; acc5:f32x16 = fma scale, value, acc5
  03a5  62923d40b8fc             vfmadd231ps zmm7, zmm24, zmm28
; value:f32x16 = lookup code0, values
  03ab  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc7:f32x16 = fma scale, value, acc7
  03b1  62123d40b8cc             vfmadd231ps zmm9, zmm24, zmm28
; value:f32x16 = lookup code1, values
  03b7  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc6:f32x16 = fma scale, value, acc6
  03bd  62123d40b8c4             vfmadd231ps zmm8, zmm24, zmm28
; code0:i32x16 = splat_64 [pooled + column + 88]
  03c3  6262fd4859540a0b         vpbroadcastq zmm26, [rdx+rcx+88]
; code0:i32x16 = shr code0, shifts
  03cb  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc9:f32x16 = fadd acc9, bias
  03d1  6211244858d9             vaddps zmm11, zmm11, zmm25
; code1:i32x16 = splat_64 [pooled + column + 72]
  03d7  6262fd48595c0a09         vpbroadcastq zmm27, [rdx+rcx+72]
; code1:i32x16 = shr code1, shifts
  03df  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc8:f32x16 = fadd acc8, bias
  03e5  62112c4858d1             vaddps zmm10, zmm10, zmm25
; value:f32x16 = lookup code1, values
  03eb  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 64]
  03f1  6262fd48595c0a08         vpbroadcastq zmm27, [rdx+rcx+64]
; code1:i32x16 = shr code1, shifts
  03f9  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc11:f32x16 = fadd acc11, bias
  03ff  6211144858e9             vaddps zmm13, zmm13, zmm25
; value1:f32x16 = lookup code1, values
  0405  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 80]
  040b  6262fd48595c0a0a         vpbroadcastq zmm27, [rdx+rcx+80]
; code1:i32x16 = shr code1, shifts
  0413  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc10:f32x16 = fadd acc10, bias
  0419  62111c4858e1             vaddps zmm12, zmm12, zmm25
; acc8:f32x16 = fma scale, value1, acc8
  041f  62123d40b8d5             vfmadd231ps zmm10, zmm24, zmm29
; acc9:f32x16 = fma scale, value, acc9
  0425  62123d40b8dc             vfmadd231ps zmm11, zmm24, zmm28
; value:f32x16 = lookup code0, values
  042b  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc11:f32x16 = fma scale, value, acc11
  0431  62123d40b8ec             vfmadd231ps zmm13, zmm24, zmm28
; value:f32x16 = lookup code1, values
  0437  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc10:f32x16 = fma scale, value, acc10
  043d  62123d40b8e4             vfmadd231ps zmm12, zmm24, zmm28
; code0:i32x16 = splat_64 [pooled + column + 120]
  0443  6262fd4859540a0f         vpbroadcastq zmm26, [rdx+rcx+120]
; code0:i32x16 = shr code0, shifts
  044b  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc13:f32x16 = fadd acc13, bias
  0451  6211044858f9             vaddps zmm15, zmm15, zmm25
; code1:i32x16 = splat_64 [pooled + column + 104]
  0457  6262fd48595c0a0d         vpbroadcastq zmm27, [rdx+rcx+104]
; code1:i32x16 = shr code1, shifts
  045f  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc12:f32x16 = fadd acc12, bias
  0465  62110c4858f1             vaddps zmm14, zmm14, zmm25
; value:f32x16 = lookup code1, values
  046b  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 96]
  0471  6262fd48595c0a0c         vpbroadcastq zmm27, [rdx+rcx+96]
; code1:i32x16 = shr code1, shifts
  0479  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc15:f32x16 = fadd acc15, bias
  047f  6281744058c9             vaddps zmm17, zmm17, zmm25
; value1:f32x16 = lookup code1, values
  0485  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 112]
  048b  6262fd48595c0a0e         vpbroadcastq zmm27, [rdx+rcx+112]
; code1:i32x16 = shr code1, shifts
  0493  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc14:f32x16 = fadd acc14, bias
  0499  62817c4058c1             vaddps zmm16, zmm16, zmm25
; acc12:f32x16 = fma scale, value1, acc12
  049f  62123d40b8f5             vfmadd231ps zmm14, zmm24, zmm29
; acc13:f32x16 = fma scale, value, acc13
  04a5  62123d40b8fc             vfmadd231ps zmm15, zmm24, zmm28
; value:f32x16 = lookup code0, values
  04ab  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc15:f32x16 = fma scale, value, acc15
  04b1  62823d40b8cc             vfmadd231ps zmm17, zmm24, zmm28
; value:f32x16 = lookup code1, values
  04b7  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc14:f32x16 = fma scale, value, acc14
  04bd  62823d40b8c4             vfmadd231ps zmm16, zmm24, zmm28
; code0:i32x16 = splat_64 [pooled + column + 152]
  04c3  6262fd4859540a13         vpbroadcastq zmm26, [rdx+rcx+152]
; code0:i32x16 = shr code0, shifts
  04cb  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc17:f32x16 = fadd acc17, bias
  04d1  6281644058d9             vaddps zmm19, zmm19, zmm25
; code1:i32x16 = splat_64 [pooled + column + 136]
  04d7  6262fd48595c0a11         vpbroadcastq zmm27, [rdx+rcx+136]
; code1:i32x16 = shr code1, shifts
  04df  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc16:f32x16 = fadd acc16, bias
  04e5  62816c4058d1             vaddps zmm18, zmm18, zmm25
; value:f32x16 = lookup code1, values
  04eb  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 128]
  04f1  6262fd48595c0a10         vpbroadcastq zmm27, [rdx+rcx+128]
; code1:i32x16 = shr code1, shifts
  04f9  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc19:f32x16 = fadd acc19, bias
  04ff  6281544058e9             vaddps zmm21, zmm21, zmm25
; value1:f32x16 = lookup code1, values
  0505  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 144]
  050b  6262fd48595c0a12         vpbroadcastq zmm27, [rdx+rcx+144]
; code1:i32x16 = shr code1, shifts
  0513  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc18:f32x16 = fadd acc18, bias
  0519  62815c4058e1             vaddps zmm20, zmm20, zmm25
; acc16:f32x16 = fma scale, value1, acc16
  051f  62823d40b8d5             vfmadd231ps zmm18, zmm24, zmm29
; acc17:f32x16 = fma scale, value, acc17
  0525  62823d40b8dc             vfmadd231ps zmm19, zmm24, zmm28
; value:f32x16 = lookup code0, values
  052b  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc19:f32x16 = fma scale, value, acc19
  0531  62823d40b8ec             vfmadd231ps zmm21, zmm24, zmm28
; value:f32x16 = lookup code1, values
  0537  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc18:f32x16 = fma scale, value, acc18
  053d  62823d40b8e4             vfmadd231ps zmm20, zmm24, zmm28
; code0:i32x16 = splat_64 [pooled + column + 160]
  0543  6262fd4859540a14         vpbroadcastq zmm26, [rdx+rcx+160]
; code0:i32x16 = shr code0, shifts
  054b  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code0, values
  0551  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc20:f32x16 = fadd acc20, bias
  0557  62814c4058f1             vaddps zmm22, zmm22, zmm25
; acc20:f32x16 = fma scale, value, acc20
  055d  62823d40b8f4             vfmadd231ps zmm22, zmm24, zmm28
; code0:i32x16 = splat_64 [pooled + column + 168]
  0563  6262fd4859540a15         vpbroadcastq zmm26, [rdx+rcx+168]
; code0:i32x16 = shr code0, shifts
  056b  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code0, values
  0571  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc21:f32x16 = fadd acc21, bias
  0577  6281444058f9             vaddps zmm23, zmm23, zmm25
; acc21:f32x16 = fma scale, value, acc21
  057d  62823d40b8fc             vfmadd231ps zmm23, zmm24, zmm28
; }
  0583  4839de                   cmp rsi, rbx
  0586  0f8c93fcffff             jl L22
L23:
; }
L20:
; order:i32x16 = const column_order
  058c  62617c4810052a030000     vmovups zmm24, [L3]
; out_column = mul column, 8
  0596  48c1e103                 shl rcx, 3
; acc0:f32x16 = permute acc0, order
  059a  62f23d4016d2             vpermps zmm2, zmm24, zmm2
; store [out + out_column] 16 lanes acc0
  05a0  62d17c4811140a           vmovups [r10+rcx], zmm2
; acc1:f32x16 = permute acc1, order
  05a7  62f23d4016db             vpermps zmm3, zmm24, zmm3
; store [out + out_column + 64] 16 lanes acc1
  05ad  62d17c48115c0a01         vmovups [r10+rcx+64], zmm3
; acc2:f32x16 = permute acc2, order
  05b5  62f23d4016e4             vpermps zmm4, zmm24, zmm4
; store [out + out_column + 128] 16 lanes acc2
  05bb  62d17c4811640a02         vmovups [r10+rcx+128], zmm4
; acc3:f32x16 = permute acc3, order
  05c3  62f23d4016ed             vpermps zmm5, zmm24, zmm5
; store [out + out_column + 192] 16 lanes acc3
  05c9  62d17c48116c0a03         vmovups [r10+rcx+192], zmm5
; acc4:f32x16 = permute acc4, order
  05d1  62f23d4016f6             vpermps zmm6, zmm24, zmm6
; store [out + out_column + 256] 16 lanes acc4
  05d7  62d17c4811740a04         vmovups [r10+rcx+256], zmm6
; acc5:f32x16 = permute acc5, order
  05df  62f23d4016ff             vpermps zmm7, zmm24, zmm7
; store [out + out_column + 320] 16 lanes acc5
  05e5  62d17c48117c0a05         vmovups [r10+rcx+320], zmm7
; acc6:f32x16 = permute acc6, order
  05ed  62523d4016c0             vpermps zmm8, zmm24, zmm8
; store [out + out_column + 384] 16 lanes acc6
  05f3  62517c4811440a06         vmovups [r10+rcx+384], zmm8
; acc7:f32x16 = permute acc7, order
  05fb  62523d4016c9             vpermps zmm9, zmm24, zmm9
; store [out + out_column + 448] 16 lanes acc7
  0601  62517c48114c0a07         vmovups [r10+rcx+448], zmm9
; acc8:f32x16 = permute acc8, order
  0609  62523d4016d2             vpermps zmm10, zmm24, zmm10
; store [out + out_column + 512] 16 lanes acc8
  060f  62517c4811540a08         vmovups [r10+rcx+512], zmm10
; acc9:f32x16 = permute acc9, order
  0617  62523d4016db             vpermps zmm11, zmm24, zmm11
; store [out + out_column + 576] 16 lanes acc9
  061d  62517c48115c0a09         vmovups [r10+rcx+576], zmm11
; acc10:f32x16 = permute acc10, order
  0625  62523d4016e4             vpermps zmm12, zmm24, zmm12
; store [out + out_column + 640] 16 lanes acc10
  062b  62517c4811640a0a         vmovups [r10+rcx+640], zmm12
; acc11:f32x16 = permute acc11, order
  0633  62523d4016ed             vpermps zmm13, zmm24, zmm13
; store [out + out_column + 704] 16 lanes acc11
  0639  62517c48116c0a0b         vmovups [r10+rcx+704], zmm13
; acc12:f32x16 = permute acc12, order
  0641  62523d4016f6             vpermps zmm14, zmm24, zmm14
; store [out + out_column + 768] 16 lanes acc12
  0647  62517c4811740a0c         vmovups [r10+rcx+768], zmm14
; acc13:f32x16 = permute acc13, order
  064f  62523d4016ff             vpermps zmm15, zmm24, zmm15
; store [out + out_column + 832] 16 lanes acc13
  0655  62517c48117c0a0d         vmovups [r10+rcx+832], zmm15
; acc14:f32x16 = permute acc14, order
  065d  62a23d4016c0             vpermps zmm16, zmm24, zmm16
; store [out + out_column + 896] 16 lanes acc14
  0663  62c17c4811440a0e         vmovups [r10+rcx+896], zmm16
; acc15:f32x16 = permute acc15, order
  066b  62a23d4016c9             vpermps zmm17, zmm24, zmm17
; store [out + out_column + 960] 16 lanes acc15
  0671  62c17c48114c0a0f         vmovups [r10+rcx+960], zmm17
; acc16:f32x16 = permute acc16, order
  0679  62a23d4016d2             vpermps zmm18, zmm24, zmm18
; store [out + out_column + 1024] 16 lanes acc16
  067f  62c17c4811540a10         vmovups [r10+rcx+1024], zmm18
; acc17:f32x16 = permute acc17, order
  0687  62a23d4016db             vpermps zmm19, zmm24, zmm19
; store [out + out_column + 1088] 16 lanes acc17
  068d  62c17c48115c0a11         vmovups [r10+rcx+1088], zmm19
; acc18:f32x16 = permute acc18, order
  0695  62a23d4016e4             vpermps zmm20, zmm24, zmm20
; store [out + out_column + 1152] 16 lanes acc18
  069b  62c17c4811640a12         vmovups [r10+rcx+1152], zmm20
; acc19:f32x16 = permute acc19, order
  06a3  62a23d4016ed             vpermps zmm21, zmm24, zmm21
; store [out + out_column + 1216] 16 lanes acc19
  06a9  62c17c48116c0a13         vmovups [r10+rcx+1216], zmm21
; acc20:f32x16 = permute acc20, order
  06b1  62a23d4016f6             vpermps zmm22, zmm24, zmm22
; store [out + out_column + 1280] 16 lanes acc20
  06b7  62c17c4811740a14         vmovups [r10+rcx+1280], zmm22
; acc21:f32x16 = permute acc21, order
  06bf  62a23d4016ff             vpermps zmm23, zmm24, zmm23
; store [out + out_column + 1344] 16 lanes acc21
  06c5  62c17c48117c0a15         vmovups [r10+rcx+1344], zmm23
; next_column = add next_column, 176
  06cd  488145c8b0000000         add qword ptr [rbp-56], 176
; }
  06d5  48817dc800020000         cmp qword ptr [rbp-56], 512
  06dd  0f8c64faffff             jl L17
L18:
; out = add out, 4096
  06e3  4981c200100000           add r10, 4096
; begin = move end
  06ea  4889d8                   mov rax, rbx
  06ed  488945c0                 mov qword ptr [rbp-64], rax
; bag = add bag, 1
  06f1  488345b801               add qword ptr [rbp-72], 1
; }
  06f6  488b45b8                 mov rax, qword ptr [rbp-72]
  06fa  483b45a8                 cmp rax, qword ptr [rbp-88]
  06fe  0f8cf9f9ffff             jl L11
L12:
; leave
  0704  31c0                     xor eax, eax
L0:
  0706  c5f877                   vzeroupper
  0709  4883c458                 add rsp, 88
  070d  415f                     pop r15
  070f  415e                     pop r14
  0711  415d                     pop r13
  0713  415c                     pop r12
  0715  5b                       pop rbx
  0716  5d                       pop rbp
  0717  c3                       ret
; seldom
L24:
; burst_end = add pos, 96
  0718  488d4660                 lea rax, [rsi+96]
  071c  488945a0                 mov qword ptr [rbp-96], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0720  483b45b0                 cmp rax, qword ptr [rbp-80]
  0724  480f4d45b0               cmovge rax, qword ptr [rbp-80]
  0729  488945a0                 mov qword ptr [rbp-96], rax
; fetching = move fetched
  072d  488b7d80                 mov rdi, qword ptr [rbp-128]
; fetching = move_if fetching < pos ? pos
  0731  4839f7                   cmp rdi, rsi
  0734  480f4cfe                 cmovl rdi, rsi
; loop fetching < burst_end {
  0738  483b7da0                 cmp rdi, qword ptr [rbp-96]
  073c  0f8d5f000000             jge L32
L31:
; ahead = load_i64 [indices + fetching<<3]
  0742  498b14fc                 mov rdx, [r12+rdi*8]
; ahead = mul ahead, 516
  0746  4869d204020000           imul rdx, rdx, 516
; prefetch L2 [table + ahead]
  074d  410f181413               prefetcht1 [r11+rdx]
; prefetch L2 [table + ahead + 64]
  0752  410f18541340             prefetcht1 [r11+rdx+64]
; prefetch L2 [table + ahead + 128]
  0758  410f18941380000000       prefetcht1 [r11+rdx+128]
; prefetch L2 [table + ahead + 192]
  0761  410f189413c0000000       prefetcht1 [r11+rdx+192]
; prefetch L2 [table + ahead + 256]
  076a  410f18941300010000       prefetcht1 [r11+rdx+256]
; prefetch L2 [table + ahead + 320]
  0773  410f18941340010000       prefetcht1 [r11+rdx+320]
; prefetch L2 [table + ahead + 384]
  077c  410f18941380010000       prefetcht1 [r11+rdx+384]
; prefetch L2 [table + ahead + 448]
  0785  410f189413c0010000       prefetcht1 [r11+rdx+448]
; prefetch L2 [table + ahead + 515]
  078e  410f18941303020000       prefetcht1 [r11+rdx+515]
; fetching = add fetching, 1
  0797  4883c701                 add rdi, 1
; }
  079b  483b7da0                 cmp rdi, qword ptr [rbp-96]
  079f  7ca1                     short jl L31
L32:
; fetched = move fetching
  07a1  4889f8                   mov rax, rdi
  07a4  48894580                 mov qword ptr [rbp-128], rax
; due = add pos, 32
  07a8  488d4620                 lea rax, [rsi+32]
  07ac  48894588                 mov qword ptr [rbp-120], rax
  07b0  e974faffff               jmp L25
; failure exits
L10:
  07b5  488b45d0                 mov rax, qword ptr [rbp-48]
  07b9  ff75b8                   push qword ptr [rbp-72]
  07bc  8f4058                   pop qword ptr [rax+88]
  07bf  48897060                 mov qword ptr [rax+96], rsi
  07c3  b801000000               mov eax, 1
  07c8  e939ffffff               jmp L0
L15:
  07cd  488b45d0                 mov rax, qword ptr [rbp-48]
  07d1  ff75b8                   push qword ptr [rbp-72]
  07d4  8f4058                   pop qword ptr [rax+88]
  07d7  48897060                 mov qword ptr [rax+96], rsi
  07db  b802000000               mov eax, 2
  07e0  e921ffffff               jmp L0
L16:
  07e5  488b45d0                 mov rax, qword ptr [rbp-48]
  07e9  ff75b8                   push qword ptr [rbp-72]
  07ec  8f4058                   pop qword ptr [rax+88]
  07ef  48897060                 mov qword ptr [rax+96], rsi
  07f3  b802000000               mov eax, 2
  07f8  e909ffffff               jmp L0
L21:
  07fd  488b45d0                 mov rax, qword ptr [rbp-48]
  0801  ff75b8                   push qword ptr [rbp-72]
  0804  8f4058                   pop qword ptr [rax+88]
  0807  48897060                 mov qword ptr [rax+96], rsi
  080b  b803000000               mov eax, 3
  0810  e9f1feffff               jmp L0
L30:
  0815  488b45d0                 mov rax, qword ptr [rbp-48]
  0819  ff75b8                   push qword ptr [rbp-72]
  081c  8f4058                   pop qword ptr [rax+88]
  081f  48897060                 mov qword ptr [rax+96], rsi
  0823  b803000000               mov eax, 3
  0828  e9d9feffff               jmp L0
; constants
