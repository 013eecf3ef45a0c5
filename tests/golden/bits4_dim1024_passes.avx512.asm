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
  0011  4883ec40                 sub rsp, 64
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  0019  4c8b07                   mov r8, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b6708                 mov r12, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b4f10                 mov r9, qword ptr [rdi+16]
; index_count = arg index_count
  0024  488b4718                 mov rax, qword ptr [rdi+24]
  0028  488945b0                 mov qword ptr [rbp-80], rax
; bag_count = arg bag_count
  002c  488b4728                 mov rax, qword ptr [rdi+40]
  0030  488945a8                 mov qword ptr [rbp-88], rax
; offsets = arg offsets
  0034  488b4720                 mov rax, qword ptr [rdi+32]
  0038  488945a0                 mov qword ptr [rbp-96], rax
; weights = arg weights
  003c  4c8b7730                 mov r14, qword ptr [rdi+48]
; scratch = arg scratch
  0040  4c8b5750                 mov r10, qword ptr [rdi+80]
; out = arg output
  0044  4c8b5f48                 mov r11, qword ptr [rdi+72]
; bag = set 0
  0048  31c0                     xor eax, eax
  004a  488945b8                 mov qword ptr [rbp-72], rax
; pos = set 0
  004e  31f6                     xor esi, esi
; shifts:i32x16 = const code_shifts
  0050  62f17c481005e6060000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  005a  62f17c48100d1c070000     vmovups zmm1, [L2]
; near_end = add index_count, -15
  0064  488b45b0                 mov rax, qword ptr [rbp-80]
  0068  4c8d78f1                 lea r15, [rax-15]
; far_end = add index_count, -64
  006c  488b45b0                 mov rax, qword ptr [rbp-80]
  0070  4c8d68c0                 lea r13, [rax-64]
; if row_count < 4065 {
  0074  4981fce10f0000           cmp r12, 4065
  007b  0f8d03000000             jge L5
L4:
; far_end = set 0
  0081  4531ed                   xor r13d, r13d
; }
L5:
; last_bag = add bag_count, -1
  0084  488b45a8                 mov rax, qword ptr [rbp-88]
  0088  488d40ff                 lea rax, [rax-1]
  008c  48894598                 mov qword ptr [rbp-104], rax
; begin = move bag
  0090  488b45b8                 mov rax, qword ptr [rbp-72]
  0094  488945c0                 mov qword ptr [rbp-64], rax
; if bag < bag_count {
  0098  488b45b8                 mov rax, qword ptr [rbp-72]
  009c  483b45a8                 cmp rax, qword ptr [rbp-88]
  00a0  0f8d21000000             jge L7
L6:
; begin = load_i64 [offsets + bag<<3]
  00a6  488b45b8                 mov rax, qword ptr [rbp-72]
  00aa  48c1e003                 shl rax, 3
  00ae  480345a0                 add rax, qword ptr [rbp-96]
  00b2  488b00                   mov rax, [rax]
  00b5  488945c0                 mov qword ptr [rbp-64], rax
; fail_if begin >u index_count -> 1
  00b9  488b45c0                 mov rax, qword ptr [rbp-64]
  00bd  483b45b0                 cmp rax, qword ptr [rbp-80]
  00c1  0f8707060000             ja L8
; }
L7:
; loop bag < bag_count {
  00c7  488b45b8                 mov rax, qword ptr [rbp-72]
  00cb  483b45a8                 cmp rax, qword ptr [rbp-88]
  00cf  0f8de5050000             jge L10
L9:
; end = move index_count
  00d5  488b5db0                 mov rbx, qword ptr [rbp-80]
; if bag < last_bag {
  00d9  488b45b8                 mov rax, qword ptr [rbp-72]
  00dd  483b4598                 cmp rax, qword ptr [rbp-104]
  00e1  0f8d10000000             jge L12
L11:
; end = load_i64 [offsets + bag<<3 + 8]
  00e7  488b45b8                 mov rax, qword ptr [rbp-72]
  00eb  48c1e003                 shl rax, 3
  00ef  480345a0                 add rax, qword ptr [rbp-96]
  00f3  488b5808                 mov rbx, [rax+8]
; }
L12:
; fail_if end < begin -> 2
  00f7  483b5dc0                 cmp rbx, qword ptr [rbp-64]
  00fb  0f8ce2050000             jl L13
; fail_if end >u index_count -> 2
  0101  483b5db0                 cmp rbx, qword ptr [rbp-80]
  0105  0f87ed050000             ja L14
; next_column = set 0
  010b  31c0                     xor eax, eax
  010d  488945c8                 mov qword ptr [rbp-56], rax
; loop next_column < 512 {
  0111  48817dc800020000         cmp qword ptr [rbp-56], 512
  0119  0f8d7a050000             jge L16
L15:
; column = min next_column, 336
  011f  48c7c050010000           mov rax, 336
  0126  483b45c8                 cmp rax, qword ptr [rbp-56]
  012a  480f4f45c8               cmovg rax, qword ptr [rbp-56]
  012f  4889c1                   mov rcx, rax
; acc0:f32x16 = zero
  0132  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  0136  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  013a  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  013e  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  0142  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  0146  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  014a  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  014f  c4413057c9               vxorps xmm9, xmm9, xmm9
; acc8:f32x16 = zero
  0154  c4412857d2               vxorps xmm10, xmm10, xmm10
; acc9:f32x16 = zero
  0159  c4412057db               vxorps xmm11, xmm11, xmm11
; acc10:f32x16 = zero
  015e  c4411857e4               vxorps xmm12, xmm12, xmm12
; acc11:f32x16 = zero
  0163  c4411057ed               vxorps xmm13, xmm13, xmm13
; acc12:f32x16 = zero
  0168  c4410857f6               vxorps xmm14, xmm14, xmm14
; acc13:f32x16 = zero
  016d  c4410057ff               vxorps xmm15, xmm15, xmm15
; acc14:f32x16 = zero
  0172  62a17d00efc0             vpxord xmm16, xmm16, xmm16
; acc15:f32x16 = zero
  0178  62a17500efc9             vpxord xmm17, xmm17, xmm17
; acc16:f32x16 = zero
  017e  62a16d00efd2             vpxord xmm18, xmm18, xmm18
; acc17:f32x16 = zero
  0184  62a16500efdb             vpxord xmm19, xmm19, xmm19
; acc18:f32x16 = zero
  018a  62a15d00efe4             vpxord xmm20, xmm20, xmm20
; acc19:f32x16 = zero
  0190  62a15500efed             vpxord xmm21, xmm21, xmm21
; acc20:f32x16 = zero
  0196  62a14d00eff6             vpxord xmm22, xmm22, xmm22
; acc21:f32x16 = zero
  019c  62a14500efff             vpxord xmm23, xmm23, xmm23
; pos = move begin
  01a2  488b75c0                 mov rsi, qword ptr [rbp-64]
; loop pos < end {
  01a6  4839de                   cmp rsi, rbx
  01a9  0f8d93030000             jge L18
L17:
; if pos < far_end {
  01af  4c39ee                   cmp rsi, r13
  01b2  0f8d33000000             jge L20
L19:
; ahead = load_i64 [indices + pos<<3 + 512]
  01b8  498bbcf100020000         mov rdi, [r9+rsi*8+512]
; ahead = mul ahead, 516
  01c0  4869ff04020000           imul rdi, rdi, 516
; ahead_row = add table, ahead
  01c7  498d1438                 lea rdx, [r8+rdi]
; prefetch L2 [ahead_row + column]
  01cb  0f18140a                 prefetcht1 [rdx+rcx]
; prefetch L2 [ahead_row + column + 64]
  01cf  0f18540a40               prefetcht1 [rdx+rcx+64]
; prefetch L2 [ahead_row + column + 128]
  01d4  0f18940a80000000         prefetcht1 [rdx+rcx+128]
; prefetch L2 [ahead_row + column + 175]
  01dc  0f18940aaf000000         prefetcht1 [rdx+rcx+175]
; prefetch L2 [ahead_row + 512]
  01e4  0f189200020000           prefetcht1 [rdx+512]
; }
L20:
; if pos < near_end {
  01eb  4c39fe                   cmp rsi, r15
  01ee  0f8d30000000             jge L22
L21:
; ahead = load_i64 [indices + pos<<3 + 120]
  01f4  498b7cf178               mov rdi, [r9+rsi*8+120]
; ahead = mul ahead, 516
  01f9  4869ff04020000           imul rdi, rdi, 516
; ahead_row = add table, ahead
  0200  498d1438                 lea rdx, [r8+rdi]
; prefetch L1 [ahead_row + column]
  0204  0f180c0a                 prefetcht0 [rdx+rcx]
; prefetch L1 [ahead_row + column + 64]
  0208  0f184c0a40               prefetcht0 [rdx+rcx+64]
; prefetch L1 [ahead_row + column + 128]
  020d  0f188c0a80000000         prefetcht0 [rdx+rcx+128]
; prefetch L1 [ahead_row + column + 175]
  0215  0f188c0aaf000000         prefetcht0 [rdx+rcx+175]
; prefetch L1 [ahead_row + 512]
  021d  0f188a00020000           prefetcht0 [rdx+512]
; }
L22:
; index = load_i64 [indices + pos<<3]
  0224  498b14f1                 mov rdx, [r9+rsi*8]
; fail_if index >=u row_count -> 3
  0228  4c39e2                   cmp rdx, r12
  022b  0f83dc040000             jae L23
; row_offset = mul index, 516
  0231  4869d204020000           imul rdx, rdx, 516
; row = add table, row_offset
  0238  4c01c2                   add rdx, r8
; factors:f32x2 = load_f16 [row + 512]
  023b  62617d086e8200020000     vmovd xmm24, [rdx+512]
  0245  62027d0813c0             vcvtph2ps xmm24, xmm24
; weight:f32x2 = splat_host [weights + pos<<2]
  024b  62427d08580cb6           vpbroadcastd xmm25, [r14+rsi*4]
; factors:f32x2 = fmul weight, factors
  0252  6201340059c0             vmulps xmm24, xmm25, xmm24
; store [scratch + 2048] 2 lanes factors
  0258  62417c08138200080000     vmovlps [r10+2048], xmm24
; scale:f32x16 = splat_host [scratch + 2048]
  0262  62427d48588200080000     vpbroadcastd zmm24, [r10+2048]
; bias:f32x16 = splat_host [scratch + 2052]
  026c  62427d48588a04080000     vpbroadcastd zmm25, [r10+2052]
; code0:i32x16 = splat_64 [row + column + 24]
  0276  6262fd4859540a03         vpbroadcastq zmm26, [rdx+rcx+24]
; code0:i32x16 = shr code0, shifts
  027e  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc1:f32x16 = fadd acc1, bias
  0284  6291644858d9             vaddps zmm3, zmm3, zmm25
; code1:i32x16 = splat_64 [row + column + 8]
  028a  6262fd48595c0a01         vpbroadcastq zmm27, [rdx+rcx+8]
; code1:i32x16 = shr code1, shifts
  0292  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc0:f32x16 = fadd acc0, bias
  0298  62916c4858d1             vaddps zmm2, zmm2, zmm25
; value:f32x16 = lookup code1, values
  029e  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column]
  02a4  6262fd48591c0a           vpbroadcastq zmm27, [rdx+rcx]
; code1:i32x16 = shr code1, shifts
  02ab  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc3:f32x16 = fadd acc3, bias
  02b1  6291544858e9             vaddps zmm5, zmm5, zmm25
; value1:f32x16 = lookup code1, values
  02b7  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 16]
  02bd  6262fd48595c0a02         vpbroadcastq zmm27, [rdx+rcx+16]
; code1:i32x16 = shr code1, shifts
  02c5  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc2:f32x16 = fadd acc2, bias
  02cb  62915c4858e1             vaddps zmm4, zmm4, zmm25
; acc0:f32x16 = fma scale, value1, acc0
  02d1  62923d40b8d5             vfmadd231ps zmm2, zmm24, zmm29
; acc1:f32x16 = fma scale, value, acc1
  02d7  62923d40b8dc             vfmadd231ps zmm3, zmm24, zmm28
; value:f32x16 = lookup code0, values
  02dd  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc3:f32x16 = fma scale, value, acc3
  02e3  62923d40b8ec             vfmadd231ps zmm5, zmm24, zmm28
; value:f32x16 = lookup code1, values
  02e9  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc2:f32x16 = fma scale, value, acc2
  02ef  62923d40b8e4             vfmadd231ps zmm4, zmm24, zmm28
; code0:i32x16 = splat_64 [row + column + 56]
  02f5  6262fd4859540a07         vpbroadcastq zmm26, [rdx+rcx+56]
; code0:i32x16 = shr code0, shifts
  02fd  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc5:f32x16 = fadd acc5, bias
  0303  6291444858f9             vaddps zmm7, zmm7, zmm25
; code1:i32x16 = splat_64 [row + column + 40]
  0309  6262fd48595c0a05         vpbroadcastq zmm27, [rdx+rcx+40]
; code1:i32x16 = shr code1, shifts
  0311  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc4:f32x16 = fadd acc4, bias
  0317  62914c4858f1             vaddps zmm6, zmm6, zmm25
; value:f32x16 = lookup code1, values
  031d  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 32]
  0323  6262fd48595c0a04         vpbroadcastq zmm27, [rdx+rcx+32]
; code1:i32x16 = shr code1, shifts
  032b  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc7:f32x16 = fadd acc7, bias
  0331  6211344858c9             vaddps zmm9, zmm9, zmm25
; value1:f32x16 = lookup code1, values
  0337  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 48]
  033d  6262fd48595c0a06         vpbroadcastq zmm27, [rdx+rcx+48]
; code1:i32x16 = shr code1, shifts
  0345  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc6:f32x16 = fadd acc6, bias
  034b  62113c4858c1             vaddps zmm8, zmm8, zmm25
; acc4:f32x16 = fma scale, value1, acc4
  0351  62923d40b8f5             vfmadd231ps zmm6, zmm24, zmm29
; acc5:f32x16 = fma scale, value, acc5
  0357  62923d40b8fc             vfmadd231ps zmm7, zmm24, zmm28
; value:f32x16 = lookup code0, values
  035d  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc7:f32x16 = fma scale, value, acc7
  0363  62123d40b8cc             vfmadd231ps zmm9, zmm24, zmm28
; value:f32x16 = lookup code1, values
  0369  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc6:f32x16 = fma scale, value, acc6
  036f  62123d40b8c4             vfmadd231ps zmm8, zmm24, zmm28
; code0:i32x16 = splat_64 [row + column + 88]
  0375  6262fd4859540a0b         vpbroadcastq zmm26, [rdx+rcx+88]
; code0:i32x16 = shr code0, shifts
  037d  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc9:f32x16 = fadd acc9, bias
  0383  6211244858d9             vaddps zmm11, zmm11, zmm25
; code1:i32x16 = splat_64 [row + column + 72]
  0389  6262fd48595c0a09         vpbroadcastq zmm27, [rdx+rcx+72]
; code1:i32x16 = shr code1, shifts
  0391  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc8:f32x16 = fadd acc8, bias
  0397  62112c4858d1             vaddps zmm10, zmm10, zmm25
; value:f32x16 = lookup code1, values
  039d  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 64]
  03a3  6262fd48595c0a08         vpbroadcastq zmm27, [rdx+rcx+64]
; code1:i32x16 = shr code1, shifts
  03ab  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc11:f32x16 = fadd acc11, bias
  03b1  6211144858e9             vaddps zmm13, zmm13, zmm25
; value1:f32x16 = lookup code1, values
  03b7  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 80]
  03bd  6262fd48595c0a0a         vpbroadcastq zmm27, [rdx+rcx+80]
; code1:i32x16 = shr code1, shifts
  03c5  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc10:f32x16 = fadd acc10, bias
  03cb  62111c4858e1             vaddps zmm12, zmm12, zmm25
; acc8:f32x16 = fma scale, value1, acc8
  03d1  62123d40b8d5             vfmadd231ps zmm10, zmm24, zmm29
; acc9:f32x16 = fma scale, value, acc9
  03d7  62123d40b8dc             vfmadd231ps zmm11, zmm24, zmm28
; value:f32x16 = lookup code0, values
  03dd  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc11:f32x16 = fma scale, value, acc11
  03e3  62123d40b8ec             vfmadd231ps zmm13, zmm24, zmm28
; value:f32x16 = lookup code1, values
  03e9  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc10:f32x16 = fma scale, value, acc10
  03ef  62123d40b8e4             vfmadd231ps zmm12, zmm24, zmm28
; code0:i32x16 = splat_64 [row + column + 120]
  03f5  6262fd4859540a0f         vpbroadcastq zmm26, [rdx+rcx+120]
; code0:i32x16 = shr code0, shifts
  03fd  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc13:f32x16 = fadd acc13, bias
  0403  6211044858f9             vaddps zmm15, zmm15, zmm25
; code1:i32x16 = splat_64 [row + column + 104]
  0409  6262fd48595c0a0d         vpbroadcastq zmm27, [rdx+rcx+104]
; code1:i32x16 = shr code1, shifts
  0411  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc12:f32x16 = fadd acc12, bias
  0417  62110c4858f1             vaddps zmm14, zmm14, zmm25
; value:f32x16 = lookup code1, values
  041d  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 96]
  0423  6262fd48595c0a0c         vpbroadcastq zmm27, [rdx+rcx+96]
; code1:i32x16 = shr code1, shifts
  042b  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc15:f32x16 = fadd acc15, bias
  0431  6281744058c9             vaddps zmm17, zmm17, zmm25
; value1:f32x16 = lookup code1, values
  0437  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 112]
  043d  6262fd48595c0a0e         vpbroadcastq zmm27, [rdx+rcx+112]
; code1:i32x16 = shr code1, shifts
  0445  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc14:f32x16 = fadd acc14, bias
  044b  62817c4058c1             vaddps zmm16, zmm16, zmm25
; acc12:f32x16 = fma scale, value1, acc12
  0451  62123d40b8f5             vfmadd231ps zmm14, zmm24, zmm29
; acc13:f32x16 = fma scale, value, acc13
  0457  62123d40b8fc             vfmadd231ps zmm15, zmm24, zmm28
; value:f32x16 = lookup code0, values
  045d  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc15:f32x16 = fma scale, value, acc15
  0463  62823d40b8cc             vfmadd231ps zmm17, zmm24, zmm28
; value:f32x16 = lookup code1, values
  0469  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc14:f32x16 = fma scale, value, acc14
  046f  62823d40b8c4             vfmadd231ps zmm16, zmm24, zmm28
; code0:i32x16 = splat_64 [row + column + 152]
  0475  6262fd4859540a13         vpbroadcastq zmm26, [rdx+rcx+152]
; code0:i32x16 = shr code0, shifts
  047d  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc17:f32x16 = fadd acc17, bias
  0483  6281644058d9             vaddps zmm19, zmm19, zmm25
; code1:i32x16 = splat_64 [row + column + 136]
  0489  6262fd48595c0a11         vpbroadcastq zmm27, [rdx+rcx+136]
; code1:i32x16 = shr code1, shifts
  0491  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc16:f32x16 = fadd acc16, bias
  0497  62816c4058d1             vaddps zmm18, zmm18, zmm25
; value:f32x16 = lookup code1, values
  049d  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 128]
  04a3  6262fd48595c0a10         vpbroadcastq zmm27, [rdx+rcx+128]
; code1:i32x16 = shr code1, shifts
  04ab  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc19:f32x16 = fadd acc19, bias
  04b1  6281544058e9             vaddps zmm21, zmm21, zmm25
; value1:f32x16 = lookup code1, values
  04b7  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [row + column + 144]
  04bd  6262fd48595c0a12         vpbroadcastq zmm27, [rdx+rcx+144]
; code1:i32x16 = shr code1, shifts
  04c5  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc18:f32x16 = fadd acc18, bias
  04cb  62815c4058e1             vaddps zmm20, zmm20, zmm25
; acc16:f32x16 = fma scale, value1, acc16
  04d1  62823d40b8d5             vfmadd231ps zmm18, zmm24, zmm29
; acc17:f32x16 = fma scale, value, acc17
  04d7  62823d40b8dc             vfmadd231ps zmm19, zmm24, zmm28
; value:f32x16 = lookup code0, values
  04dd  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc19:f32x16 = fma scale, value, acc19
  04e3  62823d40b8ec             vfmadd231ps zmm21, zmm24, zmm28
; value:f32x16 = lookup code1, values
  04e9  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc18:f32x16 = fma scale, value, acc18
  04ef  62823d40b8e4             vfmadd231ps zmm20, zmm24, zmm28
; code0:i32x16 = splat_64 [row + column + 160]
  04f5  6262fd4859540a14         vpbroadcastq zmm26, [rdx+rcx+160]
; code0:i32x16 = shr code0, shifts
  04fd  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code0, values
  0503  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc20:f32x16 = fadd acc20, bias
  0509  62814c4058f1             vaddps zmm22, zmm22, zmm25
; acc20:f32x16 = fma scale, value, acc20
  050f  62823d40b8f4             vfmadd231ps zmm22, zmm24, zmm28
; code0:i32x16 = splat_64 [row + column + 168]
  0515  6262fd4859540a15         vpbroadcastq zmm26, [rdx+rcx+168]
; code0:i32x16 = shr code0, shifts
  051d  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code0, values
  0523  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc21:f32x16 = fadd acc21, bias
  0529  6281444058f9             vaddps zmm23, zmm23, zmm25
; acc21:f32x16 = fma scale, value, acc21
  052f  62823d40b8fc             vfmadd231ps zmm23, zmm24, zmm28
; pos = add pos, 1
  0535  4883c601                 add rsi, 1
; }
  0539  4839de                   cmp rsi, rbx
  053c  0f8c6dfcffff             jl L17
L18:
; order:i32x16 = const column_order
  0542  62617c48100574020000     vmovups zmm24, [L3]
; out_column = mul column, 8
  054c  48c1e103                 shl rcx, 3
; acc0:f32x16 = permute acc0, order
  0550  62f23d4016d2             vpermps zmm2, zmm24, zmm2
; store [out + out_column] 16 lanes acc0
  0556  62d17c4811140b           vmovups [r11+rcx], zmm2
; acc1:f32x16 = permute acc1, order
  055d  62f23d4016db             vpermps zmm3, zmm24, zmm3
; store [out + out_column + 64] 16 lanes acc1
  0563  62d17c48115c0b01         vmovups [r11+rcx+64], zmm3
; acc2:f32x16 = permute acc2, order
  056b  62f23d4016e4             vpermps zmm4, zmm24, zmm4
; store [out + out_column + 128] 16 lanes acc2
  0571  62d17c4811640b02         vmovups [r11+rcx+128], zmm4
; acc3:f32x16 = permute acc3, order
  0579  62f23d4016ed             vpermps zmm5, zmm24, zmm5
; store [out + out_column + 192] 16 lanes acc3
  057f  62d17c48116c0b03         vmovups [r11+rcx+192], zmm5
; acc4:f32x16 = permute acc4, order
  0587  62f23d4016f6             vpermps zmm6, zmm24, zmm6
; store [out + out_column + 256] 16 lanes acc4
  058d  62d17c4811740b04         vmovups [r11+rcx+256], zmm6
; acc5:f32x16 = permute acc5, order
  0595  62f23d4016ff             vpermps zmm7, zmm24, zmm7
; store [out + out_column + 320] 16 lanes acc5
  059b  62d17c48117c0b05         vmovups [r11+rcx+320], zmm7
; acc6:f32x16 = permute acc6, order
  05a3  62523d4016c0             vpermps zmm8, zmm24, zmm8
; store [out + out_column + 384] 16 lanes acc6
  05a9  62517c4811440b06         vmovups [r11+rcx+384], zmm8
; acc7:f32x16 = permute acc7, order
  05b1  62523d4016c9             vpermps zmm9, zmm24, zmm9
; store [out + out_column + 448] 16 lanes acc7
  05b7  62517c48114c0b07         vmovups [r11+rcx+448], zmm9
; acc8:f32x16 = permute acc8, order
  05bf  62523d4016d2             vpermps zmm10, zmm24, zmm10
; store [out + out_column + 512] 16 lanes acc8
  05c5  62517c4811540b08         vmovups [r11+rcx+512], zmm10
; acc9:f32x16 = permute acc9, order
  05cd  62523d4016db             vpermps zmm11, zmm24, zmm11
; store [out + out_column + 576] 16 lanes acc9
  05d3  62517c48115c0b09         vmovups [r11+rcx+576], zmm11
; acc10:f32x16 = permute acc10, order
  05db  62523d4016e4             vpermps zmm12, zmm24, zmm12
; store [out + out_column + 640] 16 lanes acc10
  05e1  62517c4811640b0a         vmovups [r11+rcx+640], zmm12
; acc11:f32x16 = permute acc11, order
  05e9  62523d4016ed             vpermps zmm13, zmm24, zmm13
; store [out + out_column + 704] 16 lanes acc11
  05ef  62517c48116c0b0b         vmovups [r11+rcx+704], zmm13
; acc12:f32x16 = permute acc12, order
  05f7  62523d4016f6             vpermps zmm14, zmm24, zmm14
; store [out + out_column + 768] 16 lanes acc12
  05fd  62517c4811740b0c         vmovups [r11+rcx+768], zmm14
; acc13:f32x16 = permute acc13, order
  0605  62523d4016ff             vpermps zmm15, zmm24, zmm15
; store [out + out_column + 832] 16 lanes acc13
  060b  62517c48117c0b0d         vmovups [r11+rcx+832], zmm15
; acc14:f32x16 = permute acc14, order
  0613  62a23d4016c0             vpermps zmm16, zmm24, zmm16
; store [out + out_column + 896] 16 lanes acc14
  0619  62c17c4811440b0e         vmovups [r11+rcx+896], zmm16
; acc15:f32x16 = permute acc15, order
  0621  62a23d4016c9             vpermps zmm17, zmm24, zmm17
; store [out + out_column + 960] 16 lanes acc15
  0627  62c17c48114c0b0f         vmovups [r11+rcx+960], zmm17
; acc16:f32x16 = permute acc16, order
  062f  62a23d4016d2             vpermps zmm18, zmm24, zmm18
; store [out + out_column + 1024] 16 lanes acc16
  0635  62c17c4811540b10         vmovups [r11+rcx+1024], zmm18
; acc17:f32x16 = permute acc17, order
  063d  62a23d4016db             vpermps zmm19, zmm24, zmm19
; store [out + out_column + 1088] 16 lanes acc17
  0643  62c17c48115c0b11         vmovups [r11+rcx+1088], zmm19
; acc18:f32x16 = permute acc18, order
  064b  62a23d4016e4             vpermps zmm20, zmm24, zmm20
; store [out + out_column + 1152] 16 lanes acc18
  0651  62c17c4811640b12         vmovups [r11+rcx+1152], zmm20
; acc19:f32x16 = permute acc19, order
  0659  62a23d4016ed             vpermps zmm21, zmm24, zmm21
; store [out + out_column + 1216] 16 lanes acc19
  065f  62c17c48116c0b13         vmovups [r11+rcx+1216], zmm21
; acc20:f32x16 = permute acc20, order
  0667  62a23d4016f6             vpermps zmm22, zmm24, zmm22
; store [out + out_column + 1280] 16 lanes acc20
  066d  62c17c4811740b14         vmovups [r11+rcx+1280], zmm22
; acc21:f32x16 = permute acc21, order
  0675  62a23d4016ff             vpermps zmm23, zmm24, zmm23
; store [out + out_column + 1344] 16 lanes acc21
  067b  62c17c48117c0b15         vmovups [r11+rcx+1344], zmm23
; next_column = add next_column, 176
  0683  488145c8b0000000         add qword ptr [rbp-56], 176
; }
  068b  48817dc800020000         cmp qword ptr [rbp-56], 512
  0693  0f8c86faffff             jl L15
L16:
; out = add out, 4096
  0699  4981c300100000           add r11, 4096
; begin = move end
  06a0  4889d8                   mov rax, rbx
  06a3  488945c0                 mov qword ptr [rbp-64], rax
; bag = add bag, 1
  06a7  488345b801               add qword ptr [rbp-72], 1
; }
  06ac  488b45b8                 mov rax, qword ptr [rbp-72]
  06b0  483b45a8                 cmp rax, qword ptr [rbp-88]
  06b4  0f8c1bfaffff             jl L9
L10:
; leave, failure exits
  06ba  31c0                     xor eax, eax
L0:
  06bc  c5f877                   vzeroupper
  06bf  4883c440                 add rsp, 64
  06c3  415f                     pop r15
  06c5  415e                     pop r14
  06c7  415d                     pop r13
  06c9  415c                     pop r12
  06cb  5b                       pop rbx
  06cc  5d                       pop rbp
  06cd  c3                       ret
L8:
  06ce  488b45d0                 mov rax, qword ptr [rbp-48]
  06d2  ff75b8                   push qword ptr [rbp-72]
  06d5  8f4058                   pop qword ptr [rax+88]
  06d8  48897060                 mov qword ptr [rax+96], rsi
  06dc  b801000000               mov eax, 1
  06e1  ebd9                     short jmp L0
L13:
  06e3  488b45d0                 mov rax, qword ptr [rbp-48]
  06e7  ff75b8                   push qword ptr [rbp-72]
  06ea  8f4058                   pop qword ptr [rax+88]
  06ed  48897060                 mov qword ptr [rax+96], rsi
  06f1  b802000000               mov eax, 2
  06f6  ebc4                     short jmp L0
L14:
  06f8  488b45d0                 mov rax, qword ptr [rbp-48]
  06fc  ff75b8                   push qword ptr [rbp-72]
  06ff  8f4058                   pop qword ptr [rax+88]
  0702  48897060                 mov qword ptr [rax+96], rsi
  0706  b802000000               mov eax, 2
  070b  ebaf                     short jmp L0
L23:
  070d  488b45d0                 mov rax, qword ptr [rbp-48]
  0711  ff75b8                   push qword ptr [rbp-72]
  0714  8f4058                   pop qword ptr [rax+88]
  0717  48897060                 mov qword ptr [rax+96], rsi
  071b  b803000000               mov eax, 3
  0720  eb9a                     short jmp L0
; constants
