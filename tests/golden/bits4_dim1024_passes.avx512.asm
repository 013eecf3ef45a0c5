; spec      embedding_bag bits=4 dim=1024 weighted index=i64 offset=i64
; target    avx512 (x86-64)
; numerics  reference
; bytes     3840
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  53                       push rbx
  0009  4154                     push r12
  000b  4155                     push r13
  000d  4156                     push r14
  000f  4157                     push r15
  0011  4883ec60                 sub rsp, 96
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  0019  4c8b17                   mov r10, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b7708                 mov r14, qword ptr [rdi+8]
; indices = arg indices
  0020  488b5f10                 mov rbx, qword ptr [rdi+16]
; index_count = arg index_count
  0024  488b4718                 mov rax, qword ptr [rdi+24]
  0028  488945b8                 mov qword ptr [rbp-72], rax
; bag_count = arg bag_count
  002c  488b4728                 mov rax, qword ptr [rdi+40]
  0030  488945a0                 mov qword ptr [rbp-96], rax
; pooled = arg pooled
  0034  488b4f50                 mov rcx, qword ptr [rdi+80]
; offsets = arg offsets
  0038  488b4720                 mov rax, qword ptr [rdi+32]
  003c  488945b0                 mov qword ptr [rbp-80], rax
; weights = arg weights
  0040  4c8b6f30                 mov r13, qword ptr [rdi+48]
; scratch = arg scratch
  0044  4c8b4760                 mov r8, qword ptr [rdi+96]
; out = arg output
  0048  4c8b4f48                 mov r9, qword ptr [rdi+72]
; bag = set 0
  004c  31c0                     xor eax, eax
  004e  488945c0                 mov qword ptr [rbp-64], rax
; last_bag = add bag_count, -1
  0052  488b45a0                 mov rax, qword ptr [rbp-96]
  0056  488d40ff                 lea rax, [rax-1]
  005a  48894590                 mov qword ptr [rbp-112], rax
; shifts:i32x16 = const code_shifts
  005e  62f17c481005d80d0000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  0068  62f17c48100d0e0e0000     vmovups zmm1, [L2]
; near_end = add index_count, -15
  0072  488b45b8                 mov rax, qword ptr [rbp-72]
  0076  488d40f1                 lea rax, [rax-15]
  007a  48894580                 mov qword ptr [rbp-128], rax
; fetched = set 0
  007e  31c0                     xor eax, eax
  0080  48898578ffffff           mov qword ptr [rbp-136], rax
; due = set 0
  0087  31c0                     xor eax, eax
  0089  48894588                 mov qword ptr [rbp-120], rax
; if row_count < 48771 {
  008d  4981fe83be0000           cmp r14, 48771
  0094  0f8d0e000000             jge L5
; due = set 9223372036854775807
  009a  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  00a4  48894588                 mov qword ptr [rbp-120], rax
; }
L5:
; rows_of_bags = mul bag_count, 5
  00a8  486b55a005               imul rdx, qword ptr [rbp-96], 5
; if pooled < rows_of_bags {
  00ad  4839d1                   cmp rcx, rdx
  00b0  0f8d0e000000             jge L7
; due = set 9223372036854775807
  00b6  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  00c0  48894588                 mov qword ptr [rbp-120], rax
; }
L7:
; next_change = move near_end
  00c4  4c8b6580                 mov r12, qword ptr [rbp-128]
; next_change = move_if due < near_end ? due
  00c8  488b4588                 mov rax, qword ptr [rbp-120]
  00cc  483b4580                 cmp rax, qword ptr [rbp-128]
  00d0  4c0f4c6588               cmovl r12, qword ptr [rbp-120]
; pos = set 0
  00d5  31f6                     xor esi, esi
; begin = move bag
  00d7  488b45c0                 mov rax, qword ptr [rbp-64]
  00db  488945c8                 mov qword ptr [rbp-56], rax
; if bag < bag_count {
  00df  488b45c0                 mov rax, qword ptr [rbp-64]
  00e3  483b45a0                 cmp rax, qword ptr [rbp-96]
  00e7  0f8d21000000             jge L9
; begin = load_i64 [offsets + bag<<3]
  00ed  488b45c0                 mov rax, qword ptr [rbp-64]
  00f1  48c1e003                 shl rax, 3
  00f5  480345b0                 add rax, qword ptr [rbp-80]
  00f9  488b00                   mov rax, [rax]
  00fc  488945c8                 mov qword ptr [rbp-56], rax
; fail_if index_count <u begin -> 1
  0100  488b45b8                 mov rax, qword ptr [rbp-72]
  0104  483b45c8                 cmp rax, qword ptr [rbp-56]
  0108  0f828e0c0000             jb L10
; }
L9:
; pos = move begin
  010e  488b75c8                 mov rsi, qword ptr [rbp-56]
; one_row_end = sub index_count, pos
  0112  488b45b8                 mov rax, qword ptr [rbp-72]
  0116  4829f0                   sub rax, rsi
  0119  488945a8                 mov qword ptr [rbp-88], rax
; one_row_end = add one_row_end, bag
  011d  488b45a8                 mov rax, qword ptr [rbp-88]
  0121  480345c0                 add rax, qword ptr [rbp-64]
  0125  488945a8                 mov qword ptr [rbp-88], rax
; one_row_end = move_if last_bag < one_row_end ? last_bag
  0129  488b4590                 mov rax, qword ptr [rbp-112]
  012d  483b45a8                 cmp rax, qword ptr [rbp-88]
  0131  488b45a8                 mov rax, qword ptr [rbp-88]
  0135  480f4c4590               cmovl rax, qword ptr [rbp-112]
  013a  488945a8                 mov qword ptr [rbp-88], rax
; out = add out, 0
  013e  498d39                   lea rdi, [r9]
; bag = move bag
  0141  4c8b5dc0                 mov r11, qword ptr [rbp-64]
; loop bag < one_row_end {
  0145  4c3b5da8                 cmp r11, qword ptr [rbp-88]
  0149  0f8d7d040000             jge L12
L11:
; last_row = load_i64 [offsets + bag<<3 + 8]
  014f  488b45b0                 mov rax, qword ptr [rbp-80]
  0153  4a8b4cd808               mov rcx, [rax+r11*8+8]
; last_row = add last_row, -1
  0158  4883c1ff                 add rcx, -1
; if last_row != pos, seldom {
  015c  4839f1                   cmp rcx, rsi
  015f  0f85810a0000             jne L13
L14:
; if last_row == pos {
; if pos >= next_change, seldom {
  0165  4c39e6                   cmp rsi, r12
  0168  0f8d8c0a0000             jge L16
L17:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 120]
  016e  488b4cf378               mov rcx, [rbx+rsi*8+120]
; ahead = mul ahead, 516
  0173  4869c904020000           imul rcx, rcx, 516
; ahead_row = add table, ahead
  017a  4c01d1                   add rcx, r10
; prefetch L1 [ahead_row]
  017d  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 64]
  0180  0f184940                 prefetcht0 [rcx+64]
; prefetch L1 [ahead_row + 128]
  0184  0f188980000000           prefetcht0 [rcx+128]
; prefetch L1 [ahead_row + 192]
  018b  0f1889c0000000           prefetcht0 [rcx+192]
; prefetch L1 [ahead_row + 256]
  0192  0f188900010000           prefetcht0 [rcx+256]
; prefetch L1 [ahead_row + 320]
  0199  0f188940010000           prefetcht0 [rcx+320]
; prefetch L1 [ahead_row + 384]
  01a0  0f188980010000           prefetcht0 [rcx+384]
; prefetch L1 [ahead_row + 448]
  01a7  0f1889c0010000           prefetcht0 [rcx+448]
; prefetch L1 [ahead_row + 515]
  01ae  0f188903020000           prefetcht0 [rcx+515]
; }
L18:
; index = load_i64 [indices + pos<<3]
  01b5  488b0cf3                 mov rcx, [rbx+rsi*8]
; if index >=u row_count, seldom {
  01b9  4c39f1                   cmp rcx, r14
  01bc  0f83ff0a0000             jae L19
L20:
; if index <u row_count {
; row_offset = mul index, 516
  01c2  4869c904020000           imul rcx, rcx, 516
; row = add table, row_offset
  01c9  498d140a                 lea rdx, [r10+rcx]
; next_column = set 0
  01cd  4531ff                   xor r15d, r15d
; loop next_column < 512 {
  01d0  4981ff00020000           cmp r15, 512
  01d7  0f8dd6030000             jge L23
L22:
; column = min next_column, 336
  01dd  48c7c050010000           mov rax, 336
  01e4  4c39f8                   cmp rax, r15
  01e7  490f4fc7                 cmovg rax, r15
  01eb  4889c1                   mov rcx, rax
; zero:f32x16 = zero
  01ee  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 512]
  01f2  c4e279589a00020000       vpbroadcastd xmm3, [rdx+512]
  01fb  c4e27913db               vcvtph2ps xmm3, xmm3
; weight:f32x2 = splat_host [weights + pos<<2]
  0200  c4c2795864b500           vpbroadcastd xmm4, [r13+rsi*4]
; factors:f32x2 = fmul weight, factors
  0207  c5d859db                 vmulps xmm3, xmm4, xmm3
; store [scratch] 2 lanes factors
  020b  c4c1781318               vmovlps [r8], xmm3
; scale:f32x16 = splat_host [scratch]
  0210  62d27d485818             vpbroadcastd zmm3, [r8]
; bias:f32x16 = splat_host [scratch + 4]
  0216  62d27d48586001           vpbroadcastd zmm4, [r8+4]
; bias:f32x16 = fadd bias, zero
  021d  62f15c4858e2             vaddps zmm4, zmm4, zmm2
; code:i32x16 = splat_64 [row + column]
  0223  62f2fd4859140a           vpbroadcastq zmm2, [rdx+rcx]
; code:i32x16 = shr code, shifts
  022a  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0230  62f26d4816e9             vpermps zmm5, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0236  62f26548a8ec             vfmadd213ps zmm5, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 8]
  023c  62f2fd4859540a01         vpbroadcastq zmm2, [rdx+rcx+8]
; code:i32x16 = shr code, shifts
  0244  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  024a  62f26d4816f1             vpermps zmm6, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0250  62f26548a8f4             vfmadd213ps zmm6, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 16]
  0256  62f2fd4859540a02         vpbroadcastq zmm2, [rdx+rcx+16]
; code:i32x16 = shr code, shifts
  025e  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0264  62f26d4816f9             vpermps zmm7, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  026a  62f26548a8fc             vfmadd213ps zmm7, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 24]
  0270  62f2fd4859540a03         vpbroadcastq zmm2, [rdx+rcx+24]
; code:i32x16 = shr code, shifts
  0278  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  027e  62726d4816c1             vpermps zmm8, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0284  62726548a8c4             vfmadd213ps zmm8, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 32]
  028a  62f2fd4859540a04         vpbroadcastq zmm2, [rdx+rcx+32]
; code:i32x16 = shr code, shifts
  0292  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0298  62726d4816c9             vpermps zmm9, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  029e  62726548a8cc             vfmadd213ps zmm9, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 40]
  02a4  62f2fd4859540a05         vpbroadcastq zmm2, [rdx+rcx+40]
; code:i32x16 = shr code, shifts
  02ac  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02b2  62726d4816d1             vpermps zmm10, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02b8  62726548a8d4             vfmadd213ps zmm10, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 48]
  02be  62f2fd4859540a06         vpbroadcastq zmm2, [rdx+rcx+48]
; code:i32x16 = shr code, shifts
  02c6  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02cc  62726d4816d9             vpermps zmm11, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02d2  62726548a8dc             vfmadd213ps zmm11, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 56]
  02d8  62f2fd4859540a07         vpbroadcastq zmm2, [rdx+rcx+56]
; code:i32x16 = shr code, shifts
  02e0  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02e6  62726d4816e1             vpermps zmm12, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02ec  62726548a8e4             vfmadd213ps zmm12, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 64]
  02f2  62f2fd4859540a08         vpbroadcastq zmm2, [rdx+rcx+64]
; code:i32x16 = shr code, shifts
  02fa  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0300  62726d4816e9             vpermps zmm13, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0306  62726548a8ec             vfmadd213ps zmm13, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 72]
  030c  62f2fd4859540a09         vpbroadcastq zmm2, [rdx+rcx+72]
; code:i32x16 = shr code, shifts
  0314  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  031a  62726d4816f1             vpermps zmm14, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0320  62726548a8f4             vfmadd213ps zmm14, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 80]
  0326  62f2fd4859540a0a         vpbroadcastq zmm2, [rdx+rcx+80]
; code:i32x16 = shr code, shifts
  032e  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0334  62726d4816f9             vpermps zmm15, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  033a  62726548a8fc             vfmadd213ps zmm15, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 88]
  0340  62f2fd4859540a0b         vpbroadcastq zmm2, [rdx+rcx+88]
; code:i32x16 = shr code, shifts
  0348  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  034e  62e26d4816c1             vpermps zmm16, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0354  62e26548a8c4             vfmadd213ps zmm16, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 96]
  035a  62f2fd4859540a0c         vpbroadcastq zmm2, [rdx+rcx+96]
; code:i32x16 = shr code, shifts
  0362  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0368  62e26d4816c9             vpermps zmm17, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  036e  62e26548a8cc             vfmadd213ps zmm17, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 104]
  0374  62f2fd4859540a0d         vpbroadcastq zmm2, [rdx+rcx+104]
; code:i32x16 = shr code, shifts
  037c  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0382  62e26d4816d1             vpermps zmm18, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0388  62e26548a8d4             vfmadd213ps zmm18, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 112]
  038e  62f2fd4859540a0e         vpbroadcastq zmm2, [rdx+rcx+112]
; code:i32x16 = shr code, shifts
  0396  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  039c  62e26d4816d9             vpermps zmm19, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  03a2  62e26548a8dc             vfmadd213ps zmm19, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 120]
  03a8  62f2fd4859540a0f         vpbroadcastq zmm2, [rdx+rcx+120]
; code:i32x16 = shr code, shifts
  03b0  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  03b6  62e26d4816e1             vpermps zmm20, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  03bc  62e26548a8e4             vfmadd213ps zmm20, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 128]
  03c2  62f2fd4859540a10         vpbroadcastq zmm2, [rdx+rcx+128]
; code:i32x16 = shr code, shifts
  03ca  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  03d0  62e26d4816e9             vpermps zmm21, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  03d6  62e26548a8ec             vfmadd213ps zmm21, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 136]
  03dc  62f2fd4859540a11         vpbroadcastq zmm2, [rdx+rcx+136]
; code:i32x16 = shr code, shifts
  03e4  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  03ea  62e26d4816f1             vpermps zmm22, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  03f0  62e26548a8f4             vfmadd213ps zmm22, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 144]
  03f6  62f2fd4859540a12         vpbroadcastq zmm2, [rdx+rcx+144]
; code:i32x16 = shr code, shifts
  03fe  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0404  62e26d4816f9             vpermps zmm23, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  040a  62e26548a8fc             vfmadd213ps zmm23, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 152]
  0410  62f2fd4859540a13         vpbroadcastq zmm2, [rdx+rcx+152]
; code:i32x16 = shr code, shifts
  0418  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  041e  62626d4816c1             vpermps zmm24, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0424  62626548a8c4             vfmadd213ps zmm24, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 160]
  042a  62f2fd4859540a14         vpbroadcastq zmm2, [rdx+rcx+160]
; code:i32x16 = shr code, shifts
  0432  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0438  62626d4816c9             vpermps zmm25, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  043e  62626548a8cc             vfmadd213ps zmm25, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 168]
  0444  62f2fd4859540a15         vpbroadcastq zmm2, [rdx+rcx+168]
; code:i32x16 = shr code, shifts
  044c  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0452  62f26d4816d1             vpermps zmm2, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0458  62f26548a8d4             vfmadd213ps zmm2, zmm3, zmm4
; order:i32x16 = const column_order
  045e  62f17c48101d580a0000     vmovups zmm3, [L3]
; out_column = mul column, 8
  0468  48c1e103                 shl rcx, 3
; value:f32x16 = permute value, order
  046c  62f2654816ed             vpermps zmm5, zmm3, zmm5
; store [out + out_column] 16 lanes value
  0472  62f17c48112c0f           vmovups [rdi+rcx], zmm5
; value:f32x16 = permute value, order
  0479  62f2654816f6             vpermps zmm6, zmm3, zmm6
; store [out + out_column + 64] 16 lanes value
  047f  62f17c4811740f01         vmovups [rdi+rcx+64], zmm6
; value:f32x16 = permute value, order
  0487  62f2654816ff             vpermps zmm7, zmm3, zmm7
; store [out + out_column + 128] 16 lanes value
  048d  62f17c48117c0f02         vmovups [rdi+rcx+128], zmm7
; value:f32x16 = permute value, order
  0495  6252654816c0             vpermps zmm8, zmm3, zmm8
; store [out + out_column + 192] 16 lanes value
  049b  62717c4811440f03         vmovups [rdi+rcx+192], zmm8
; value:f32x16 = permute value, order
  04a3  6252654816c9             vpermps zmm9, zmm3, zmm9
; store [out + out_column + 256] 16 lanes value
  04a9  62717c48114c0f04         vmovups [rdi+rcx+256], zmm9
; value:f32x16 = permute value, order
  04b1  6252654816d2             vpermps zmm10, zmm3, zmm10
; store [out + out_column + 320] 16 lanes value
  04b7  62717c4811540f05         vmovups [rdi+rcx+320], zmm10
; value:f32x16 = permute value, order
  04bf  6252654816db             vpermps zmm11, zmm3, zmm11
; store [out + out_column + 384] 16 lanes value
  04c5  62717c48115c0f06         vmovups [rdi+rcx+384], zmm11
; value:f32x16 = permute value, order
  04cd  6252654816e4             vpermps zmm12, zmm3, zmm12
; store [out + out_column + 448] 16 lanes value
  04d3  62717c4811640f07         vmovups [rdi+rcx+448], zmm12
; value:f32x16 = permute value, order
  04db  6252654816ed             vpermps zmm13, zmm3, zmm13
; store [out + out_column + 512] 16 lanes value
  04e1  62717c48116c0f08         vmovups [rdi+rcx+512], zmm13
; value:f32x16 = permute value, order
  04e9  6252654816f6             vpermps zmm14, zmm3, zmm14
; store [out + out_column + 576] 16 lanes value
  04ef  62717c4811740f09         vmovups [rdi+rcx+576], zmm14
; value:f32x16 = permute value, order
  04f7  6252654816ff             vpermps zmm15, zmm3, zmm15
; store [out + out_column + 640] 16 lanes value
  04fd  62717c48117c0f0a         vmovups [rdi+rcx+640], zmm15
; value:f32x16 = permute value, order
  0505  62a2654816c0             vpermps zmm16, zmm3, zmm16
; store [out + out_column + 704] 16 lanes value
  050b  62e17c4811440f0b         vmovups [rdi+rcx+704], zmm16
; value:f32x16 = permute value, order
  0513  62a2654816c9             vpermps zmm17, zmm3, zmm17
; store [out + out_column + 768] 16 lanes value
  0519  62e17c48114c0f0c         vmovups [rdi+rcx+768], zmm17
; value:f32x16 = permute value, order
  0521  62a2654816d2             vpermps zmm18, zmm3, zmm18
; store [out + out_column + 832] 16 lanes value
  0527  62e17c4811540f0d         vmovups [rdi+rcx+832], zmm18
; value:f32x16 = permute value, order
  052f  62a2654816db             vpermps zmm19, zmm3, zmm19
; store [out + out_column + 896] 16 lanes value
  0535  62e17c48115c0f0e         vmovups [rdi+rcx+896], zmm19
; value:f32x16 = permute value, order
  053d  62a2654816e4             vpermps zmm20, zmm3, zmm20
; store [out + out_column + 960] 16 lanes value
  0543  62e17c4811640f0f         vmovups [rdi+rcx+960], zmm20
; value:f32x16 = permute value, order
  054b  62a2654816ed             vpermps zmm21, zmm3, zmm21
; store [out + out_column + 1024] 16 lanes value
  0551  62e17c48116c0f10         vmovups [rdi+rcx+1024], zmm21
; value:f32x16 = permute value, order
  0559  62a2654816f6             vpermps zmm22, zmm3, zmm22
; store [out + out_column + 1088] 16 lanes value
  055f  62e17c4811740f11         vmovups [rdi+rcx+1088], zmm22
; value:f32x16 = permute value, order
  0567  62a2654816ff             vpermps zmm23, zmm3, zmm23
; store [out + out_column + 1152] 16 lanes value
  056d  62e17c48117c0f12         vmovups [rdi+rcx+1152], zmm23
; value:f32x16 = permute value, order
  0575  6202654816c0             vpermps zmm24, zmm3, zmm24
; store [out + out_column + 1216] 16 lanes value
  057b  62617c4811440f13         vmovups [rdi+rcx+1216], zmm24
; value:f32x16 = permute value, order
  0583  6202654816c9             vpermps zmm25, zmm3, zmm25
; store [out + out_column + 1280] 16 lanes value
  0589  62617c48114c0f14         vmovups [rdi+rcx+1280], zmm25
; value:f32x16 = permute value, order
  0591  62f2654816d2             vpermps zmm2, zmm3, zmm2
; store [out + out_column + 1344] 16 lanes value
  0597  62f17c4811540f15         vmovups [rdi+rcx+1344], zmm2
; next_column = add next_column, 176
  059f  4981c7b0000000           add r15, 176
; }
  05a6  4981ff00020000           cmp r15, 512
  05ad  0f8c2afcffff             jl L22
L23:
; out = add out, 4096
  05b3  4881c700100000           add rdi, 4096
; bag = add bag, 1
  05ba  4983c301                 add r11, 1
; pos = add pos, 1
  05be  4883c601                 add rsi, 1
; }
L21:
; }
L15:
; }
  05c2  4c3b5da8                 cmp r11, qword ptr [rbp-88]
  05c6  0f8c83fbffff             jl L11
L12:
; out = add out, 0
  05cc  4c8d0f                   lea r9, [rdi]
; bag = move bag
  05cf  4c89d8                   mov rax, r11
  05d2  488945c0                 mov qword ptr [rbp-64], rax
; begin = move pos
  05d6  4889f0                   mov rax, rsi
  05d9  488945c8                 mov qword ptr [rbp-56], rax
; loop bag < bag_count {
  05dd  488b45c0                 mov rax, qword ptr [rbp-64]
  05e1  483b45a0                 cmp rax, qword ptr [rbp-96]
  05e5  0f8de7050000             jge L25
L24:
; end = move index_count
  05eb  4c8b5db8                 mov r11, qword ptr [rbp-72]
; if bag < last_bag {
  05ef  488b45c0                 mov rax, qword ptr [rbp-64]
  05f3  483b4590                 cmp rax, qword ptr [rbp-112]
  05f7  0f8d10000000             jge L27
; end = load_i64 [offsets + bag<<3 + 8]
  05fd  488b45c0                 mov rax, qword ptr [rbp-64]
  0601  48c1e003                 shl rax, 3
  0605  480345b0                 add rax, qword ptr [rbp-80]
  0609  4c8b5808                 mov r11, [rax+8]
; }
L27:
; fail_if end < begin -> 2
  060d  4c3b5dc8                 cmp r11, qword ptr [rbp-56]
  0611  0f8c9d070000             jl L28
; fail_if index_count <u end -> 2
  0617  4c395db8                 cmp qword ptr [rbp-72], r11
  061b  0f82ab070000             jb L29
; next_column = set 0
  0621  4531ff                   xor r15d, r15d
; loop next_column < 512 {
  0624  4981ff00020000           cmp r15, 512
  062b  0f8d80050000             jge L31
L30:
; column = min next_column, 336
  0631  48c7c050010000           mov rax, 336
  0638  4c39f8                   cmp rax, r15
  063b  490f4fc7                 cmovg rax, r15
  063f  4889c1                   mov rcx, rax
; acc0:f32x16 = zero
  0642  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  0646  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  064a  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  064e  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  0652  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  0656  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  065a  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  065f  c4413057c9               vxorps xmm9, xmm9, xmm9
; acc8:f32x16 = zero
  0664  c4412857d2               vxorps xmm10, xmm10, xmm10
; acc9:f32x16 = zero
  0669  c4412057db               vxorps xmm11, xmm11, xmm11
; acc10:f32x16 = zero
  066e  c4411857e4               vxorps xmm12, xmm12, xmm12
; acc11:f32x16 = zero
  0673  c4411057ed               vxorps xmm13, xmm13, xmm13
; acc12:f32x16 = zero
  0678  c4410857f6               vxorps xmm14, xmm14, xmm14
; acc13:f32x16 = zero
  067d  c4410057ff               vxorps xmm15, xmm15, xmm15
; acc14:f32x16 = zero
  0682  62a17d00efc0             vpxord xmm16, xmm16, xmm16
; acc15:f32x16 = zero
  0688  62a17500efc9             vpxord xmm17, xmm17, xmm17
; acc16:f32x16 = zero
  068e  62a16d00efd2             vpxord xmm18, xmm18, xmm18
; acc17:f32x16 = zero
  0694  62a16500efdb             vpxord xmm19, xmm19, xmm19
; acc18:f32x16 = zero
  069a  62a15d00efe4             vpxord xmm20, xmm20, xmm20
; acc19:f32x16 = zero
  06a0  62a15500efed             vpxord xmm21, xmm21, xmm21
; acc20:f32x16 = zero
  06a6  62a14d00eff6             vpxord xmm22, xmm22, xmm22
; acc21:f32x16 = zero
  06ac  62a14500efff             vpxord xmm23, xmm23, xmm23
; pos = move begin
  06b2  488b75c8                 mov rsi, qword ptr [rbp-56]
; if pos < end {
  06b6  4c39de                   cmp rsi, r11
  06b9  0f8d9d030000             jge L33
; index = load_i64 [indices + pos<<3]
  06bf  488b14f3                 mov rdx, [rbx+rsi*8]
; fail_if index >=u row_count -> 3
  06c3  4c39f2                   cmp rdx, r14
  06c6  0f8318070000             jae L34
; index = mul index, 516
  06cc  4869d204020000           imul rdx, rdx, 516
; row = add table, index
  06d3  498d3c12                 lea rdi, [r10+rdx]
; factors:f32x2 = splat_f16_pair [row + 512]
  06d7  62627d08588700020000     vpbroadcastd xmm24, [rdi+512]
  06e1  62027d0813c0             vcvtph2ps xmm24, xmm24
; weight:f32x2 = splat_host [weights + pos<<2]
  06e7  62427d08584cb500         vpbroadcastd xmm25, [r13+rsi*4]
; factors:f32x2 = fmul weight, factors
  06ef  6201340059c0             vmulps xmm24, xmm25, xmm24
; store [scratch] 2 lanes factors
  06f5  62417c081300             vmovlps [r8], xmm24
; loop pos < end {
  06fb  4c39de                   cmp rsi, r11
  06fe  0f8d58030000             jge L36
L35:
; if pos >= next_change, seldom {
  0704  4c39e6                   cmp rsi, r12
  0707  0f8dc8050000             jge L37
L38:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 120]
  070d  488b54f378               mov rdx, [rbx+rsi*8+120]
; ahead = mul ahead, 516
  0712  4869d204020000           imul rdx, rdx, 516
; ahead_row = add table, ahead
  0719  4c01d2                   add rdx, r10
; prefetch L1 [ahead_row + column]
  071c  0f180c0a                 prefetcht0 [rdx+rcx]
; prefetch L1 [ahead_row + column + 64]
  0720  0f184c0a40               prefetcht0 [rdx+rcx+64]
; prefetch L1 [ahead_row + column + 128]
  0725  0f188c0a80000000         prefetcht0 [rdx+rcx+128]
; prefetch L1 [ahead_row + column + 175]
  072d  0f188c0aaf000000         prefetcht0 [rdx+rcx+175]
; prefetch L1 [ahead_row + 512]
  0735  0f188a00020000           prefetcht0 [rdx+512]
; }
L39:
; pooled = add row, 0
  073c  488d17                   lea rdx, [rdi]
; scale:f32x16 = splat_host [scratch]
  073f  62427d485800             vpbroadcastd zmm24, [r8]
; bias:f32x16 = splat_host [scratch + 4]
  0745  62427d48584801           vpbroadcastd zmm25, [r8+4]
; pos = add pos, 1
  074c  4883c601                 add rsi, 1
; if pos < end {
  0750  4c39de                   cmp rsi, r11
  0753  0f8d3b000000             jge L41
; index = load_i64 [indices + pos<<3]
  0759  488b3cf3                 mov rdi, [rbx+rsi*8]
; fail_if index >=u row_count -> 3
  075d  4c39f7                   cmp rdi, r14
  0760  0f8396060000             jae L42
; index = mul index, 516
  0766  4869ff04020000           imul rdi, rdi, 516
; row = add table, index
  076d  4c01d7                   add rdi, r10
; factors:f32x2 = splat_f16_pair [row + 512]
  0770  62627d08589700020000     vpbroadcastd xmm26, [rdi+512]
  077a  62027d0813d2             vcvtph2ps xmm26, xmm26
; weight:f32x2 = splat_host [weights + pos<<2]
  0780  62427d08585cb500         vpbroadcastd xmm27, [r13+rsi*4]
; factors:f32x2 = fmul weight, factors
  0788  6201240059d2             vmulps xmm26, xmm27, xmm26
; store [scratch] 2 lanes factors
  078e  62417c081310             vmovlps [r8], xmm26
; }
L41:
; code:i32x16 = splat_64 [pooled + column + 24]
  0794  6262fd4859540a03         vpbroadcastq zmm26, [rdx+rcx+24]
; code:i32x16 = shr code, shifts
  079c  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc1:f32x16 = fadd acc1, bias
  07a2  6291644858d9             vaddps zmm3, zmm3, zmm25
; code1:i32x16 = splat_64 [pooled + column + 8]
  07a8  6262fd48595c0a01         vpbroadcastq zmm27, [rdx+rcx+8]
; code1:i32x16 = shr code1, shifts
  07b0  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc0:f32x16 = fadd acc0, bias
  07b6  62916c4858d1             vaddps zmm2, zmm2, zmm25
; value:f32x16 = lookup code1, values
  07bc  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column]
  07c2  6262fd48591c0a           vpbroadcastq zmm27, [rdx+rcx]
; code1:i32x16 = shr code1, shifts
  07c9  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc3:f32x16 = fadd acc3, bias
  07cf  6291544858e9             vaddps zmm5, zmm5, zmm25
; value1:f32x16 = lookup code1, values
  07d5  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 16]
  07db  6262fd48595c0a02         vpbroadcastq zmm27, [rdx+rcx+16]
; code1:i32x16 = shr code1, shifts
  07e3  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc2:f32x16 = fadd acc2, bias
  07e9  62915c4858e1             vaddps zmm4, zmm4, zmm25
; acc0:f32x16 = fma scale, value1, acc0
  07ef  62923d40b8d5             vfmadd231ps zmm2, zmm24, zmm29
; acc1:f32x16 = fma scale, value, acc1
  07f5  62923d40b8dc             vfmadd231ps zmm3, zmm24, zmm28
; value:f32x16 = lookup code, values
  07fb  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc3:f32x16 = fma scale, value, acc3
  0801  62923d40b8ec             vfmadd231ps zmm5, zmm24, zmm28
; value:f32x16 = lookup code1, values
  0807  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc2:f32x16 = fma scale, value, acc2
  080d  62923d40b8e4             vfmadd231ps zmm4, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 56]
  0813  6262fd4859540a07         vpbroadcastq zmm26, [rdx+rcx+56]
; code:i32x16 = shr code, shifts
  081b  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc5:f32x16 = fadd acc5, bias
  0821  6291444858f9             vaddps zmm7, zmm7, zmm25
; code1:i32x16 = splat_64 [pooled + column + 40]
  0827  6262fd48595c0a05         vpbroadcastq zmm27, [rdx+rcx+40]
; code1:i32x16 = shr code1, shifts
  082f  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc4:f32x16 = fadd acc4, bias
  0835  62914c4858f1             vaddps zmm6, zmm6, zmm25
; value:f32x16 = lookup code1, values
  083b  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 32]
  0841  6262fd48595c0a04         vpbroadcastq zmm27, [rdx+rcx+32]
; code1:i32x16 = shr code1, shifts
  0849  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc7:f32x16 = fadd acc7, bias
  084f  6211344858c9             vaddps zmm9, zmm9, zmm25
; value1:f32x16 = lookup code1, values
  0855  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 48]
  085b  6262fd48595c0a06         vpbroadcastq zmm27, [rdx+rcx+48]
; code1:i32x16 = shr code1, shifts
  0863  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc6:f32x16 = fadd acc6, bias
  0869  62113c4858c1             vaddps zmm8, zmm8, zmm25
; acc4:f32x16 = fma scale, value1, acc4
  086f  62923d40b8f5             vfmadd231ps zmm6, zmm24, zmm29
; acc5:f32x16 = fma scale, value, acc5
  0875  62923d40b8fc             vfmadd231ps zmm7, zmm24, zmm28
; value:f32x16 = lookup code, values
  087b  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc7:f32x16 = fma scale, value, acc7
  0881  62123d40b8cc             vfmadd231ps zmm9, zmm24, zmm28
; value:f32x16 = lookup code1, values
  0887  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc6:f32x16 = fma scale, value, acc6
  088d  62123d40b8c4             vfmadd231ps zmm8, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 88]
  0893  6262fd4859540a0b         vpbroadcastq zmm26, [rdx+rcx+88]
; code:i32x16 = shr code, shifts
  089b  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc9:f32x16 = fadd acc9, bias
  08a1  6211244858d9             vaddps zmm11, zmm11, zmm25
; code1:i32x16 = splat_64 [pooled + column + 72]
  08a7  6262fd48595c0a09         vpbroadcastq zmm27, [rdx+rcx+72]
; code1:i32x16 = shr code1, shifts
  08af  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc8:f32x16 = fadd acc8, bias
  08b5  62112c4858d1             vaddps zmm10, zmm10, zmm25
; value:f32x16 = lookup code1, values
  08bb  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 64]
  08c1  6262fd48595c0a08         vpbroadcastq zmm27, [rdx+rcx+64]
; code1:i32x16 = shr code1, shifts
  08c9  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc11:f32x16 = fadd acc11, bias
  08cf  6211144858e9             vaddps zmm13, zmm13, zmm25
; value1:f32x16 = lookup code1, values
  08d5  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 80]
  08db  6262fd48595c0a0a         vpbroadcastq zmm27, [rdx+rcx+80]
; code1:i32x16 = shr code1, shifts
  08e3  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc10:f32x16 = fadd acc10, bias
  08e9  62111c4858e1             vaddps zmm12, zmm12, zmm25
; acc8:f32x16 = fma scale, value1, acc8
  08ef  62123d40b8d5             vfmadd231ps zmm10, zmm24, zmm29
; acc9:f32x16 = fma scale, value, acc9
  08f5  62123d40b8dc             vfmadd231ps zmm11, zmm24, zmm28
; value:f32x16 = lookup code, values
  08fb  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc11:f32x16 = fma scale, value, acc11
  0901  62123d40b8ec             vfmadd231ps zmm13, zmm24, zmm28
; value:f32x16 = lookup code1, values
  0907  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc10:f32x16 = fma scale, value, acc10
  090d  62123d40b8e4             vfmadd231ps zmm12, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 120]
  0913  6262fd4859540a0f         vpbroadcastq zmm26, [rdx+rcx+120]
; code:i32x16 = shr code, shifts
  091b  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc13:f32x16 = fadd acc13, bias
  0921  6211044858f9             vaddps zmm15, zmm15, zmm25
; code1:i32x16 = splat_64 [pooled + column + 104]
  0927  6262fd48595c0a0d         vpbroadcastq zmm27, [rdx+rcx+104]
; code1:i32x16 = shr code1, shifts
  092f  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc12:f32x16 = fadd acc12, bias
  0935  62110c4858f1             vaddps zmm14, zmm14, zmm25
; value:f32x16 = lookup code1, values
  093b  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 96]
  0941  6262fd48595c0a0c         vpbroadcastq zmm27, [rdx+rcx+96]
; code1:i32x16 = shr code1, shifts
  0949  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc15:f32x16 = fadd acc15, bias
  094f  6281744058c9             vaddps zmm17, zmm17, zmm25
; value1:f32x16 = lookup code1, values
  0955  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 112]
  095b  6262fd48595c0a0e         vpbroadcastq zmm27, [rdx+rcx+112]
; code1:i32x16 = shr code1, shifts
  0963  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc14:f32x16 = fadd acc14, bias
  0969  62817c4058c1             vaddps zmm16, zmm16, zmm25
; acc12:f32x16 = fma scale, value1, acc12
  096f  62123d40b8f5             vfmadd231ps zmm14, zmm24, zmm29
; acc13:f32x16 = fma scale, value, acc13
  0975  62123d40b8fc             vfmadd231ps zmm15, zmm24, zmm28
; value:f32x16 = lookup code, values
  097b  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc15:f32x16 = fma scale, value, acc15
  0981  62823d40b8cc             vfmadd231ps zmm17, zmm24, zmm28
; value:f32x16 = lookup code1, values
  0987  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc14:f32x16 = fma scale, value, acc14
  098d  62823d40b8c4             vfmadd231ps zmm16, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 152]
  0993  6262fd4859540a13         vpbroadcastq zmm26, [rdx+rcx+152]
; code:i32x16 = shr code, shifts
  099b  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc17:f32x16 = fadd acc17, bias
  09a1  6281644058d9             vaddps zmm19, zmm19, zmm25
; code1:i32x16 = splat_64 [pooled + column + 136]
  09a7  6262fd48595c0a11         vpbroadcastq zmm27, [rdx+rcx+136]
; code1:i32x16 = shr code1, shifts
  09af  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc16:f32x16 = fadd acc16, bias
  09b5  62816c4058d1             vaddps zmm18, zmm18, zmm25
; value:f32x16 = lookup code1, values
  09bb  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 128]
  09c1  6262fd48595c0a10         vpbroadcastq zmm27, [rdx+rcx+128]
; code1:i32x16 = shr code1, shifts
  09c9  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc19:f32x16 = fadd acc19, bias
  09cf  6281544058e9             vaddps zmm21, zmm21, zmm25
; value1:f32x16 = lookup code1, values
  09d5  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 144]
  09db  6262fd48595c0a12         vpbroadcastq zmm27, [rdx+rcx+144]
; code1:i32x16 = shr code1, shifts
  09e3  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc18:f32x16 = fadd acc18, bias
  09e9  62815c4058e1             vaddps zmm20, zmm20, zmm25
; acc16:f32x16 = fma scale, value1, acc16
  09ef  62823d40b8d5             vfmadd231ps zmm18, zmm24, zmm29
; acc17:f32x16 = fma scale, value, acc17
  09f5  62823d40b8dc             vfmadd231ps zmm19, zmm24, zmm28
; value:f32x16 = lookup code, values
  09fb  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc19:f32x16 = fma scale, value, acc19
  0a01  62823d40b8ec             vfmadd231ps zmm21, zmm24, zmm28
; value:f32x16 = lookup code1, values
  0a07  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc18:f32x16 = fma scale, value, acc18
  0a0d  62823d40b8e4             vfmadd231ps zmm20, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 160]
  0a13  6262fd4859540a14         vpbroadcastq zmm26, [rdx+rcx+160]
; code:i32x16 = shr code, shifts
  0a1b  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  0a21  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc20:f32x16 = fadd acc20, bias
  0a27  62814c4058f1             vaddps zmm22, zmm22, zmm25
; acc20:f32x16 = fma scale, value, acc20
  0a2d  62823d40b8f4             vfmadd231ps zmm22, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 168]
  0a33  6262fd4859540a15         vpbroadcastq zmm26, [rdx+rcx+168]
; code:i32x16 = shr code, shifts
  0a3b  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  0a41  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc21:f32x16 = fadd acc21, bias
  0a47  6281444058f9             vaddps zmm23, zmm23, zmm25
; acc21:f32x16 = fma scale, value, acc21
  0a4d  62823d40b8fc             vfmadd231ps zmm23, zmm24, zmm28
; }
  0a53  4c39de                   cmp rsi, r11
  0a56  0f8ca8fcffff             jl L35
L36:
; }
L33:
; order:i32x16 = const column_order
  0a5c  62617c4810055a040000     vmovups zmm24, [L3]
; out_column = mul column, 8
  0a66  48c1e103                 shl rcx, 3
; acc0:f32x16 = permute acc0, order
  0a6a  62f23d4016d2             vpermps zmm2, zmm24, zmm2
; store [out + out_column] 16 lanes acc0
  0a70  62d17c48111409           vmovups [r9+rcx], zmm2
; acc1:f32x16 = permute acc1, order
  0a77  62f23d4016db             vpermps zmm3, zmm24, zmm3
; store [out + out_column + 64] 16 lanes acc1
  0a7d  62d17c48115c0901         vmovups [r9+rcx+64], zmm3
; acc2:f32x16 = permute acc2, order
  0a85  62f23d4016e4             vpermps zmm4, zmm24, zmm4
; store [out + out_column + 128] 16 lanes acc2
  0a8b  62d17c4811640902         vmovups [r9+rcx+128], zmm4
; acc3:f32x16 = permute acc3, order
  0a93  62f23d4016ed             vpermps zmm5, zmm24, zmm5
; store [out + out_column + 192] 16 lanes acc3
  0a99  62d17c48116c0903         vmovups [r9+rcx+192], zmm5
; acc4:f32x16 = permute acc4, order
  0aa1  62f23d4016f6             vpermps zmm6, zmm24, zmm6
; store [out + out_column + 256] 16 lanes acc4
  0aa7  62d17c4811740904         vmovups [r9+rcx+256], zmm6
; acc5:f32x16 = permute acc5, order
  0aaf  62f23d4016ff             vpermps zmm7, zmm24, zmm7
; store [out + out_column + 320] 16 lanes acc5
  0ab5  62d17c48117c0905         vmovups [r9+rcx+320], zmm7
; acc6:f32x16 = permute acc6, order
  0abd  62523d4016c0             vpermps zmm8, zmm24, zmm8
; store [out + out_column + 384] 16 lanes acc6
  0ac3  62517c4811440906         vmovups [r9+rcx+384], zmm8
; acc7:f32x16 = permute acc7, order
  0acb  62523d4016c9             vpermps zmm9, zmm24, zmm9
; store [out + out_column + 448] 16 lanes acc7
  0ad1  62517c48114c0907         vmovups [r9+rcx+448], zmm9
; acc8:f32x16 = permute acc8, order
  0ad9  62523d4016d2             vpermps zmm10, zmm24, zmm10
; store [out + out_column + 512] 16 lanes acc8
  0adf  62517c4811540908         vmovups [r9+rcx+512], zmm10
; acc9:f32x16 = permute acc9, order
  0ae7  62523d4016db             vpermps zmm11, zmm24, zmm11
; store [out + out_column + 576] 16 lanes acc9
  0aed  62517c48115c0909         vmovups [r9+rcx+576], zmm11
; acc10:f32x16 = permute acc10, order
  0af5  62523d4016e4             vpermps zmm12, zmm24, zmm12
; store [out + out_column + 640] 16 lanes acc10
  0afb  62517c481164090a         vmovups [r9+rcx+640], zmm12
; acc11:f32x16 = permute acc11, order
  0b03  62523d4016ed             vpermps zmm13, zmm24, zmm13
; store [out + out_column + 704] 16 lanes acc11
  0b09  62517c48116c090b         vmovups [r9+rcx+704], zmm13
; acc12:f32x16 = permute acc12, order
  0b11  62523d4016f6             vpermps zmm14, zmm24, zmm14
; store [out + out_column + 768] 16 lanes acc12
  0b17  62517c481174090c         vmovups [r9+rcx+768], zmm14
; acc13:f32x16 = permute acc13, order
  0b1f  62523d4016ff             vpermps zmm15, zmm24, zmm15
; store [out + out_column + 832] 16 lanes acc13
  0b25  62517c48117c090d         vmovups [r9+rcx+832], zmm15
; acc14:f32x16 = permute acc14, order
  0b2d  62a23d4016c0             vpermps zmm16, zmm24, zmm16
; store [out + out_column + 896] 16 lanes acc14
  0b33  62c17c481144090e         vmovups [r9+rcx+896], zmm16
; acc15:f32x16 = permute acc15, order
  0b3b  62a23d4016c9             vpermps zmm17, zmm24, zmm17
; store [out + out_column + 960] 16 lanes acc15
  0b41  62c17c48114c090f         vmovups [r9+rcx+960], zmm17
; acc16:f32x16 = permute acc16, order
  0b49  62a23d4016d2             vpermps zmm18, zmm24, zmm18
; store [out + out_column + 1024] 16 lanes acc16
  0b4f  62c17c4811540910         vmovups [r9+rcx+1024], zmm18
; acc17:f32x16 = permute acc17, order
  0b57  62a23d4016db             vpermps zmm19, zmm24, zmm19
; store [out + out_column + 1088] 16 lanes acc17
  0b5d  62c17c48115c0911         vmovups [r9+rcx+1088], zmm19
; acc18:f32x16 = permute acc18, order
  0b65  62a23d4016e4             vpermps zmm20, zmm24, zmm20
; store [out + out_column + 1152] 16 lanes acc18
  0b6b  62c17c4811640912         vmovups [r9+rcx+1152], zmm20
; acc19:f32x16 = permute acc19, order
  0b73  62a23d4016ed             vpermps zmm21, zmm24, zmm21
; store [out + out_column + 1216] 16 lanes acc19
  0b79  62c17c48116c0913         vmovups [r9+rcx+1216], zmm21
; acc20:f32x16 = permute acc20, order
  0b81  62a23d4016f6             vpermps zmm22, zmm24, zmm22
; store [out + out_column + 1280] 16 lanes acc20
  0b87  62c17c4811740914         vmovups [r9+rcx+1280], zmm22
; acc21:f32x16 = permute acc21, order
  0b8f  62a23d4016ff             vpermps zmm23, zmm24, zmm23
; store [out + out_column + 1344] 16 lanes acc21
  0b95  62c17c48117c0915         vmovups [r9+rcx+1344], zmm23
; next_column = add next_column, 176
  0b9d  4981c7b0000000           add r15, 176
; }
  0ba4  4981ff00020000           cmp r15, 512
  0bab  0f8c80faffff             jl L30
L31:
; out = add out, 4096
  0bb1  4981c100100000           add r9, 4096
; bag = add bag, 1
  0bb8  488345c001               add qword ptr [rbp-64], 1
; begin = move end
  0bbd  4c89d8                   mov rax, r11
  0bc0  488945c8                 mov qword ptr [rbp-56], rax
; }
  0bc4  488b45c0                 mov rax, qword ptr [rbp-64]
  0bc8  483b45a0                 cmp rax, qword ptr [rbp-96]
  0bcc  0f8c19faffff             jl L24
L25:
; leave
  0bd2  31c0                     xor eax, eax
L0:
  0bd4  c5f877                   vzeroupper
  0bd7  4883c460                 add rsp, 96
  0bdb  415f                     pop r15
  0bdd  415e                     pop r14
  0bdf  415d                     pop r13
  0be1  415c                     pop r12
  0be3  5b                       pop rbx
  0be4  5d                       pop rbp
  0be5  c3                       ret
; seldom
L13:
; one_row_end = set 0
  0be6  31c0                     xor eax, eax
  0be8  488945a8                 mov qword ptr [rbp-88], rax
  0bec  4839f1                   cmp rcx, rsi
  0bef  0f85cdf9ffff             jne L15
  0bf5  e96bf5ffff               jmp L14
; seldom
L16:
; if pos >= due {
  0bfa  483b7588                 cmp rsi, qword ptr [rbp-120]
  0bfe  0f8c9e000000             jl L44
; burst_end = add pos, 96
  0c04  488d4660                 lea rax, [rsi+96]
  0c08  48894598                 mov qword ptr [rbp-104], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0c0c  483b45b8                 cmp rax, qword ptr [rbp-72]
  0c10  480f4d45b8               cmovge rax, qword ptr [rbp-72]
  0c15  48894598                 mov qword ptr [rbp-104], rax
; fetching = move fetched
  0c19  4c8ba578ffffff           mov r12, qword ptr [rbp-136]
; fetching = move_if fetching < pos ? pos
  0c20  4939f4                   cmp r12, rsi
  0c23  4c0f4ce6                 cmovl r12, rsi
; loop fetching < burst_end {
  0c27  4c3b6598                 cmp r12, qword ptr [rbp-104]
  0c2b  0f8d5f000000             jge L46
L45:
; ahead = load_i64 [indices + fetching<<3]
  0c31  4a8b0ce3                 mov rcx, [rbx+r12*8]
; ahead = mul ahead, 516
  0c35  4869c904020000           imul rcx, rcx, 516
; prefetch L2 [table + ahead]
  0c3c  410f18140a               prefetcht1 [r10+rcx]
; prefetch L2 [table + ahead + 64]
  0c41  410f18540a40             prefetcht1 [r10+rcx+64]
; prefetch L2 [table + ahead + 128]
  0c47  410f18940a80000000       prefetcht1 [r10+rcx+128]
; prefetch L2 [table + ahead + 192]
  0c50  410f18940ac0000000       prefetcht1 [r10+rcx+192]
; prefetch L2 [table + ahead + 256]
  0c59  410f18940a00010000       prefetcht1 [r10+rcx+256]
; prefetch L2 [table + ahead + 320]
  0c62  410f18940a40010000       prefetcht1 [r10+rcx+320]
; prefetch L2 [table + ahead + 384]
  0c6b  410f18940a80010000       prefetcht1 [r10+rcx+384]
; prefetch L2 [table + ahead + 448]
  0c74  410f18940ac0010000       prefetcht1 [r10+rcx+448]
; prefetch L2 [table + ahead + 515]
  0c7d  410f18940a03020000       prefetcht1 [r10+rcx+515]
; fetching = add fetching, 1
  0c86  4983c401                 add r12, 1
; }
  0c8a  4c3b6598                 cmp r12, qword ptr [rbp-104]
  0c8e  7ca1                     short jl L45
L46:
; fetched = move fetching
  0c90  4c89e0                   mov rax, r12
  0c93  48898578ffffff           mov qword ptr [rbp-136], rax
; due = add pos, 32
  0c9a  488d4620                 lea rax, [rsi+32]
  0c9e  48894588                 mov qword ptr [rbp-120], rax
; }
L44:
; next_change = move near_end
  0ca2  4c8b6580                 mov r12, qword ptr [rbp-128]
; next_change = move_if due < near_end ? due
  0ca6  488b4588                 mov rax, qword ptr [rbp-120]
  0caa  483b4580                 cmp rax, qword ptr [rbp-128]
  0cae  4c0f4c6588               cmovl r12, qword ptr [rbp-120]
  0cb3  4c39e6                   cmp rsi, r12
  0cb6  0f8df9f4ffff             jge L18
  0cbc  e9adf4ffff               jmp L17
; seldom
L19:
; one_row_end = set 0
  0cc1  31c0                     xor eax, eax
  0cc3  488945a8                 mov qword ptr [rbp-88], rax
  0cc7  4c39f1                   cmp rcx, r14
  0cca  0f83f2f8ffff             jae L21
  0cd0  e9edf4ffff               jmp L20
; seldom
L37:
; if pos >= due {
  0cd5  483b7588                 cmp rsi, qword ptr [rbp-120]
  0cd9  0f8c9e000000             jl L48
; burst_end = add pos, 96
  0cdf  488d4660                 lea rax, [rsi+96]
  0ce3  48894598                 mov qword ptr [rbp-104], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0ce7  483b45b8                 cmp rax, qword ptr [rbp-72]
  0ceb  480f4d45b8               cmovge rax, qword ptr [rbp-72]
  0cf0  48894598                 mov qword ptr [rbp-104], rax
; fetching = move fetched
  0cf4  4c8ba578ffffff           mov r12, qword ptr [rbp-136]
; fetching = move_if fetching < pos ? pos
  0cfb  4939f4                   cmp r12, rsi
  0cfe  4c0f4ce6                 cmovl r12, rsi
; loop fetching < burst_end {
  0d02  4c3b6598                 cmp r12, qword ptr [rbp-104]
  0d06  0f8d5f000000             jge L50
L49:
; ahead = load_i64 [indices + fetching<<3]
  0d0c  4a8b14e3                 mov rdx, [rbx+r12*8]
; ahead = mul ahead, 516
  0d10  4869d204020000           imul rdx, rdx, 516
; prefetch L2 [table + ahead]
  0d17  410f181412               prefetcht1 [r10+rdx]
; prefetch L2 [table + ahead + 64]
  0d1c  410f18541240             prefetcht1 [r10+rdx+64]
; prefetch L2 [table + ahead + 128]
  0d22  410f18941280000000       prefetcht1 [r10+rdx+128]
; prefetch L2 [table + ahead + 192]
  0d2b  410f189412c0000000       prefetcht1 [r10+rdx+192]
; prefetch L2 [table + ahead + 256]
  0d34  410f18941200010000       prefetcht1 [r10+rdx+256]
; prefetch L2 [table + ahead + 320]
  0d3d  410f18941240010000       prefetcht1 [r10+rdx+320]
; prefetch L2 [table + ahead + 384]
  0d46  410f18941280010000       prefetcht1 [r10+rdx+384]
; prefetch L2 [table + ahead + 448]
  0d4f  410f189412c0010000       prefetcht1 [r10+rdx+448]
; prefetch L2 [table + ahead + 515]
  0d58  410f18941203020000       prefetcht1 [r10+rdx+515]
; fetching = add fetching, 1
  0d61  4983c401                 add r12, 1
; }
  0d65  4c3b6598                 cmp r12, qword ptr [rbp-104]
  0d69  7ca1                     short jl L49
L50:
; fetched = move fetching
  0d6b  4c89e0                   mov rax, r12
  0d6e  48898578ffffff           mov qword ptr [rbp-136], rax
; due = add pos, 32
  0d75  488d4620                 lea rax, [rsi+32]
  0d79  48894588                 mov qword ptr [rbp-120], rax
; }
L48:
; next_change = move near_end
  0d7d  4c8b6580                 mov r12, qword ptr [rbp-128]
; next_change = move_if due < near_end ? due
  0d81  488b4588                 mov rax, qword ptr [rbp-120]
  0d85  483b4580                 cmp rax, qword ptr [rbp-128]
  0d89  4c0f4c6588               cmovl r12, qword ptr [rbp-120]
  0d8e  4c39e6                   cmp rsi, r12
  0d91  0f8da5f9ffff             jge L39
  0d97  e971f9ffff               jmp L38
; failure exits
L10:
  0d9c  488b45d0                 mov rax, qword ptr [rbp-48]
  0da0  ff75c0                   push qword ptr [rbp-64]
  0da3  8f4068                   pop qword ptr [rax+104]
  0da6  48897070                 mov qword ptr [rax+112], rsi
  0daa  b801000000               mov eax, 1
  0daf  e920feffff               jmp L0
L28:
  0db4  488b45d0                 mov rax, qword ptr [rbp-48]
  0db8  ff75c0                   push qword ptr [rbp-64]
  0dbb  8f4068                   pop qword ptr [rax+104]
  0dbe  48897070                 mov qword ptr [rax+112], rsi
  0dc2  b802000000               mov eax, 2
  0dc7  e908feffff               jmp L0
L29:
  0dcc  488b45d0                 mov rax, qword ptr [rbp-48]
  0dd0  ff75c0                   push qword ptr [rbp-64]
  0dd3  8f4068                   pop qword ptr [rax+104]
  0dd6  48897070                 mov qword ptr [rax+112], rsi
  0dda  b802000000               mov eax, 2
  0ddf  e9f0fdffff               jmp L0
L34:
  0de4  488b45d0                 mov rax, qword ptr [rbp-48]
  0de8  ff75c0                   push qword ptr [rbp-64]
  0deb  8f4068                   pop qword ptr [rax+104]
  0dee  48897070                 mov qword ptr [rax+112], rsi
  0df2  b803000000               mov eax, 3
  0df7  e9d8fdffff               jmp L0
L42:
  0dfc  488b45d0                 mov rax, qword ptr [rbp-48]
  0e00  ff75c0                   push qword ptr [rbp-64]
  0e03  8f4068                   pop qword ptr [rax+104]
  0e06  48897070                 mov qword ptr [rax+112], rsi
  0e0a  b803000000               mov eax, 3
  0e0f  e9c0fdffff               jmp L0
; constants
