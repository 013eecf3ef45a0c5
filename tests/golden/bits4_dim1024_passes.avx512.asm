; spec      embedding_bag bits=4 dim=1024 weighted index=i64 offset=i64
; target    avx512 (x86-64)
; numerics  reference
; bytes     3776
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
  001c  4c8b7708                 mov r14, qword ptr [rdi+8]
; indices = arg indices
  0020  488b5f10                 mov rbx, qword ptr [rdi+16]
; index_count = arg index_count
  0024  488b4718                 mov rax, qword ptr [rdi+24]
  0028  488945b8                 mov qword ptr [rbp-72], rax
; bag_count = arg bag_count
  002c  488b4728                 mov rax, qword ptr [rdi+40]
  0030  488945a8                 mov qword ptr [rbp-88], rax
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
  0052  488b45a8                 mov rax, qword ptr [rbp-88]
  0056  488d40ff                 lea rax, [rax-1]
  005a  48894598                 mov qword ptr [rbp-104], rax
; shifts:i32x16 = const code_shifts
  005e  62f17c481005980d0000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  0068  62f17c48100dce0d0000     vmovups zmm1, [L2]
; near_end = add index_count, -15
  0072  488b45b8                 mov rax, qword ptr [rbp-72]
  0076  488d40f1                 lea rax, [rax-15]
  007a  48894588                 mov qword ptr [rbp-120], rax
; fetched = set 0
  007e  31c0                     xor eax, eax
  0080  48894580                 mov qword ptr [rbp-128], rax
; due = set 0
  0084  31c0                     xor eax, eax
  0086  48894590                 mov qword ptr [rbp-112], rax
; if row_count < 48771 {
  008a  4981fe83be0000           cmp r14, 48771
  0091  0f8d0e000000             jge L5
; due = set 9223372036854775807
  0097  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  00a1  48894590                 mov qword ptr [rbp-112], rax
; }
L5:
; rows_of_bags = mul bag_count, 5
  00a5  486b55a805               imul rdx, qword ptr [rbp-88], 5
; if pooled < rows_of_bags {
  00aa  4839d1                   cmp rcx, rdx
  00ad  0f8d0e000000             jge L7
; due = set 9223372036854775807
  00b3  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  00bd  48894590                 mov qword ptr [rbp-112], rax
; }
L7:
; next_change = move near_end
  00c1  4c8b6588                 mov r12, qword ptr [rbp-120]
; next_change = move_if due < near_end ? due
  00c5  488b4590                 mov rax, qword ptr [rbp-112]
  00c9  483b4588                 cmp rax, qword ptr [rbp-120]
  00cd  4c0f4c6590               cmovl r12, qword ptr [rbp-112]
; pos = set 0
  00d2  31f6                     xor esi, esi
; begin = move bag
  00d4  488b45c0                 mov rax, qword ptr [rbp-64]
  00d8  488945c8                 mov qword ptr [rbp-56], rax
; if bag < bag_count {
  00dc  488b45c0                 mov rax, qword ptr [rbp-64]
  00e0  483b45a8                 cmp rax, qword ptr [rbp-88]
  00e4  0f8d21000000             jge L9
; begin = load_i64 [offsets + bag<<3]
  00ea  488b45c0                 mov rax, qword ptr [rbp-64]
  00ee  48c1e003                 shl rax, 3
  00f2  480345b0                 add rax, qword ptr [rbp-80]
  00f6  488b00                   mov rax, [rax]
  00f9  488945c8                 mov qword ptr [rbp-56], rax
; fail_if index_count <u begin -> 1
  00fd  488b45b8                 mov rax, qword ptr [rbp-72]
  0101  483b45c8                 cmp rax, qword ptr [rbp-56]
  0105  0f82500c0000             jb L10
; }
L9:
; pos = move begin
  010b  488b75c8                 mov rsi, qword ptr [rbp-56]
; one_row_end = sub index_count, pos
  010f  4c8b5db8                 mov r11, qword ptr [rbp-72]
  0113  4929f3                   sub r11, rsi
; one_row_end = add one_row_end, bag
  0116  4c035dc0                 add r11, qword ptr [rbp-64]
; one_row_end = move_if last_bag < one_row_end ? last_bag
  011a  4c395d98                 cmp qword ptr [rbp-104], r11
  011e  4c0f4c5d98               cmovl r11, qword ptr [rbp-104]
; out = add out, 0
  0123  498d39                   lea rdi, [r9]
; loop bag < one_row_end {
  0126  4c395dc0                 cmp qword ptr [rbp-64], r11
  012a  0f8d85040000             jge L12
L11:
; last_row = load_i64 [offsets + bag<<3 + 8]
  0130  488b45c0                 mov rax, qword ptr [rbp-64]
  0134  48c1e003                 shl rax, 3
  0138  480345b0                 add rax, qword ptr [rbp-80]
  013c  488b4808                 mov rcx, [rax+8]
; last_row = add last_row, -1
  0140  4883c1ff                 add rcx, -1
; if last_row != pos, seldom {
  0144  4839f1                   cmp rcx, rsi
  0147  0f857b0a0000             jne L13
L14:
; if last_row == pos {
; if pos >= next_change, seldom {
  014d  4c39e6                   cmp rsi, r12
  0150  0f8d830a0000             jge L16
L17:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 120]
  0156  488b4cf378               mov rcx, [rbx+rsi*8+120]
; ahead = mul ahead, 516
  015b  4869c904020000           imul rcx, rcx, 516
; ahead_row = add table, ahead
  0162  4c01d1                   add rcx, r10
; prefetch L1 [ahead_row]
  0165  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 64]
  0168  0f184940                 prefetcht0 [rcx+64]
; prefetch L1 [ahead_row + 128]
  016c  0f188980000000           prefetcht0 [rcx+128]
; prefetch L1 [ahead_row + 192]
  0173  0f1889c0000000           prefetcht0 [rcx+192]
; prefetch L1 [ahead_row + 256]
  017a  0f188900010000           prefetcht0 [rcx+256]
; prefetch L1 [ahead_row + 320]
  0181  0f188940010000           prefetcht0 [rcx+320]
; prefetch L1 [ahead_row + 384]
  0188  0f188980010000           prefetcht0 [rcx+384]
; prefetch L1 [ahead_row + 448]
  018f  0f1889c0010000           prefetcht0 [rcx+448]
; prefetch L1 [ahead_row + 515]
  0196  0f188903020000           prefetcht0 [rcx+515]
; }
L18:
; index = load_i64 [indices + pos<<3]
  019d  488b0cf3                 mov rcx, [rbx+rsi*8]
; fail_if index >=u row_count -> 3
  01a1  4c39f1                   cmp rcx, r14
  01a4  0f83c90b0000             jae L19
; row_offset = mul index, 516
  01aa  4869c904020000           imul rcx, rcx, 516
; row = add table, row_offset
  01b1  498d140a                 lea rdx, [r10+rcx]
; next_column = set 0
  01b5  4531ff                   xor r15d, r15d
; loop next_column < 512 {
  01b8  4981ff00020000           cmp r15, 512
  01bf  0f8dd6030000             jge L21
L20:
; column = min next_column, 336
  01c5  48c7c050010000           mov rax, 336
  01cc  4c39f8                   cmp rax, r15
  01cf  490f4fc7                 cmovg rax, r15
  01d3  4889c1                   mov rcx, rax
; zero:f32x16 = zero
  01d6  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 512]
  01da  c4e279589a00020000       vpbroadcastd xmm3, [rdx+512]
  01e3  c4e27913db               vcvtph2ps xmm3, xmm3
; weight:f32x2 = splat_host [weights + pos<<2]
  01e8  c4c2795864b500           vpbroadcastd xmm4, [r13+rsi*4]
; factors:f32x2 = fmul weight, factors
  01ef  c5d859db                 vmulps xmm3, xmm4, xmm3
; store [scratch] 2 lanes factors
  01f3  c4c1781318               vmovlps [r8], xmm3
; scale:f32x16 = splat_host [scratch]
  01f8  62d27d485818             vpbroadcastd zmm3, [r8]
; bias:f32x16 = splat_host [scratch + 4]
  01fe  62d27d48586001           vpbroadcastd zmm4, [r8+4]
; bias:f32x16 = fadd bias, zero
  0205  62f15c4858e2             vaddps zmm4, zmm4, zmm2
; code:i32x16 = splat_64 [row + column]
  020b  62f2fd4859140a           vpbroadcastq zmm2, [rdx+rcx]
; code:i32x16 = shr code, shifts
  0212  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0218  62f26d4816e9             vpermps zmm5, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  021e  62f26548a8ec             vfmadd213ps zmm5, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 8]
  0224  62f2fd4859540a01         vpbroadcastq zmm2, [rdx+rcx+8]
; code:i32x16 = shr code, shifts
  022c  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0232  62f26d4816f1             vpermps zmm6, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0238  62f26548a8f4             vfmadd213ps zmm6, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 16]
  023e  62f2fd4859540a02         vpbroadcastq zmm2, [rdx+rcx+16]
; code:i32x16 = shr code, shifts
  0246  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  024c  62f26d4816f9             vpermps zmm7, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0252  62f26548a8fc             vfmadd213ps zmm7, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 24]
  0258  62f2fd4859540a03         vpbroadcastq zmm2, [rdx+rcx+24]
; code:i32x16 = shr code, shifts
  0260  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0266  62726d4816c1             vpermps zmm8, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  026c  62726548a8c4             vfmadd213ps zmm8, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 32]
  0272  62f2fd4859540a04         vpbroadcastq zmm2, [rdx+rcx+32]
; code:i32x16 = shr code, shifts
  027a  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0280  62726d4816c9             vpermps zmm9, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0286  62726548a8cc             vfmadd213ps zmm9, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 40]
  028c  62f2fd4859540a05         vpbroadcastq zmm2, [rdx+rcx+40]
; code:i32x16 = shr code, shifts
  0294  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  029a  62726d4816d1             vpermps zmm10, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02a0  62726548a8d4             vfmadd213ps zmm10, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 48]
  02a6  62f2fd4859540a06         vpbroadcastq zmm2, [rdx+rcx+48]
; code:i32x16 = shr code, shifts
  02ae  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02b4  62726d4816d9             vpermps zmm11, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02ba  62726548a8dc             vfmadd213ps zmm11, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 56]
  02c0  62f2fd4859540a07         vpbroadcastq zmm2, [rdx+rcx+56]
; code:i32x16 = shr code, shifts
  02c8  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02ce  62726d4816e1             vpermps zmm12, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02d4  62726548a8e4             vfmadd213ps zmm12, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 64]
  02da  62f2fd4859540a08         vpbroadcastq zmm2, [rdx+rcx+64]
; code:i32x16 = shr code, shifts
  02e2  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02e8  62726d4816e9             vpermps zmm13, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02ee  62726548a8ec             vfmadd213ps zmm13, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 72]
  02f4  62f2fd4859540a09         vpbroadcastq zmm2, [rdx+rcx+72]
; code:i32x16 = shr code, shifts
  02fc  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0302  62726d4816f1             vpermps zmm14, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0308  62726548a8f4             vfmadd213ps zmm14, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 80]
  030e  62f2fd4859540a0a         vpbroadcastq zmm2, [rdx+rcx+80]
; code:i32x16 = shr code, shifts
  0316  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  031c  62726d4816f9             vpermps zmm15, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0322  62726548a8fc             vfmadd213ps zmm15, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 88]
  0328  62f2fd4859540a0b         vpbroadcastq zmm2, [rdx+rcx+88]
; code:i32x16 = shr code, shifts
  0330  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0336  62e26d4816c1             vpermps zmm16, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  033c  62e26548a8c4             vfmadd213ps zmm16, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 96]
  0342  62f2fd4859540a0c         vpbroadcastq zmm2, [rdx+rcx+96]
; code:i32x16 = shr code, shifts
  034a  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0350  62e26d4816c9             vpermps zmm17, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0356  62e26548a8cc             vfmadd213ps zmm17, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 104]
  035c  62f2fd4859540a0d         vpbroadcastq zmm2, [rdx+rcx+104]
; code:i32x16 = shr code, shifts
  0364  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  036a  62e26d4816d1             vpermps zmm18, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0370  62e26548a8d4             vfmadd213ps zmm18, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 112]
  0376  62f2fd4859540a0e         vpbroadcastq zmm2, [rdx+rcx+112]
; code:i32x16 = shr code, shifts
  037e  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0384  62e26d4816d9             vpermps zmm19, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  038a  62e26548a8dc             vfmadd213ps zmm19, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 120]
  0390  62f2fd4859540a0f         vpbroadcastq zmm2, [rdx+rcx+120]
; code:i32x16 = shr code, shifts
  0398  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  039e  62e26d4816e1             vpermps zmm20, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  03a4  62e26548a8e4             vfmadd213ps zmm20, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 128]
  03aa  62f2fd4859540a10         vpbroadcastq zmm2, [rdx+rcx+128]
; code:i32x16 = shr code, shifts
  03b2  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  03b8  62e26d4816e9             vpermps zmm21, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  03be  62e26548a8ec             vfmadd213ps zmm21, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 136]
  03c4  62f2fd4859540a11         vpbroadcastq zmm2, [rdx+rcx+136]
; code:i32x16 = shr code, shifts
  03cc  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  03d2  62e26d4816f1             vpermps zmm22, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  03d8  62e26548a8f4             vfmadd213ps zmm22, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 144]
  03de  62f2fd4859540a12         vpbroadcastq zmm2, [rdx+rcx+144]
; code:i32x16 = shr code, shifts
  03e6  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  03ec  62e26d4816f9             vpermps zmm23, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  03f2  62e26548a8fc             vfmadd213ps zmm23, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 152]
  03f8  62f2fd4859540a13         vpbroadcastq zmm2, [rdx+rcx+152]
; code:i32x16 = shr code, shifts
  0400  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0406  62626d4816c1             vpermps zmm24, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  040c  62626548a8c4             vfmadd213ps zmm24, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 160]
  0412  62f2fd4859540a14         vpbroadcastq zmm2, [rdx+rcx+160]
; code:i32x16 = shr code, shifts
  041a  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0420  62626d4816c9             vpermps zmm25, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0426  62626548a8cc             vfmadd213ps zmm25, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 168]
  042c  62f2fd4859540a15         vpbroadcastq zmm2, [rdx+rcx+168]
; code:i32x16 = shr code, shifts
  0434  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  043a  62f26d4816d1             vpermps zmm2, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0440  62f26548a8d4             vfmadd213ps zmm2, zmm3, zmm4
; order:i32x16 = const column_order
  0446  62f17c48101d300a0000     vmovups zmm3, [L3]
; out_column = mul column, 8
  0450  48c1e103                 shl rcx, 3
; value:f32x16 = permute value, order
  0454  62f2654816ed             vpermps zmm5, zmm3, zmm5
; store [out + out_column] 16 lanes value
  045a  62f17c48112c0f           vmovups [rdi+rcx], zmm5
; value:f32x16 = permute value, order
  0461  62f2654816f6             vpermps zmm6, zmm3, zmm6
; store [out + out_column + 64] 16 lanes value
  0467  62f17c4811740f01         vmovups [rdi+rcx+64], zmm6
; value:f32x16 = permute value, order
  046f  62f2654816ff             vpermps zmm7, zmm3, zmm7
; store [out + out_column + 128] 16 lanes value
  0475  62f17c48117c0f02         vmovups [rdi+rcx+128], zmm7
; value:f32x16 = permute value, order
  047d  6252654816c0             vpermps zmm8, zmm3, zmm8
; store [out + out_column + 192] 16 lanes value
  0483  62717c4811440f03         vmovups [rdi+rcx+192], zmm8
; value:f32x16 = permute value, order
  048b  6252654816c9             vpermps zmm9, zmm3, zmm9
; store [out + out_column + 256] 16 lanes value
  0491  62717c48114c0f04         vmovups [rdi+rcx+256], zmm9
; value:f32x16 = permute value, order
  0499  6252654816d2             vpermps zmm10, zmm3, zmm10
; store [out + out_column + 320] 16 lanes value
  049f  62717c4811540f05         vmovups [rdi+rcx+320], zmm10
; value:f32x16 = permute value, order
  04a7  6252654816db             vpermps zmm11, zmm3, zmm11
; store [out + out_column + 384] 16 lanes value
  04ad  62717c48115c0f06         vmovups [rdi+rcx+384], zmm11
; value:f32x16 = permute value, order
  04b5  6252654816e4             vpermps zmm12, zmm3, zmm12
; store [out + out_column + 448] 16 lanes value
  04bb  62717c4811640f07         vmovups [rdi+rcx+448], zmm12
; value:f32x16 = permute value, order
  04c3  6252654816ed             vpermps zmm13, zmm3, zmm13
; store [out + out_column + 512] 16 lanes value
  04c9  62717c48116c0f08         vmovups [rdi+rcx+512], zmm13
; value:f32x16 = permute value, order
  04d1  6252654816f6             vpermps zmm14, zmm3, zmm14
; store [out + out_column + 576] 16 lanes value
  04d7  62717c4811740f09         vmovups [rdi+rcx+576], zmm14
; value:f32x16 = permute value, order
  04df  6252654816ff             vpermps zmm15, zmm3, zmm15
; store [out + out_column + 640] 16 lanes value
  04e5  62717c48117c0f0a         vmovups [rdi+rcx+640], zmm15
; value:f32x16 = permute value, order
  04ed  62a2654816c0             vpermps zmm16, zmm3, zmm16
; store [out + out_column + 704] 16 lanes value
  04f3  62e17c4811440f0b         vmovups [rdi+rcx+704], zmm16
; value:f32x16 = permute value, order
  04fb  62a2654816c9             vpermps zmm17, zmm3, zmm17
; store [out + out_column + 768] 16 lanes value
  0501  62e17c48114c0f0c         vmovups [rdi+rcx+768], zmm17
; value:f32x16 = permute value, order
  0509  62a2654816d2             vpermps zmm18, zmm3, zmm18
; store [out + out_column + 832] 16 lanes value
  050f  62e17c4811540f0d         vmovups [rdi+rcx+832], zmm18
; value:f32x16 = permute value, order
  0517  62a2654816db             vpermps zmm19, zmm3, zmm19
; store [out + out_column + 896] 16 lanes value
  051d  62e17c48115c0f0e         vmovups [rdi+rcx+896], zmm19
; value:f32x16 = permute value, order
  0525  62a2654816e4             vpermps zmm20, zmm3, zmm20
; store [out + out_column + 960] 16 lanes value
  052b  62e17c4811640f0f         vmovups [rdi+rcx+960], zmm20
; value:f32x16 = permute value, order
  0533  62a2654816ed             vpermps zmm21, zmm3, zmm21
; store [out + out_column + 1024] 16 lanes value
  0539  62e17c48116c0f10         vmovups [rdi+rcx+1024], zmm21
; value:f32x16 = permute value, order
  0541  62a2654816f6             vpermps zmm22, zmm3, zmm22
; store [out + out_column + 1088] 16 lanes value
  0547  62e17c4811740f11         vmovups [rdi+rcx+1088], zmm22
; value:f32x16 = permute value, order
  054f  62a2654816ff             vpermps zmm23, zmm3, zmm23
; store [out + out_column + 1152] 16 lanes value
  0555  62e17c48117c0f12         vmovups [rdi+rcx+1152], zmm23
; value:f32x16 = permute value, order
  055d  6202654816c0             vpermps zmm24, zmm3, zmm24
; store [out + out_column + 1216] 16 lanes value
  0563  62617c4811440f13         vmovups [rdi+rcx+1216], zmm24
; value:f32x16 = permute value, order
  056b  6202654816c9             vpermps zmm25, zmm3, zmm25
; store [out + out_column + 1280] 16 lanes value
  0571  62617c48114c0f14         vmovups [rdi+rcx+1280], zmm25
; value:f32x16 = permute value, order
  0579  62f2654816d2             vpermps zmm2, zmm3, zmm2
; store [out + out_column + 1344] 16 lanes value
  057f  62f17c4811540f15         vmovups [rdi+rcx+1344], zmm2
; next_column = add next_column, 176
  0587  4981c7b0000000           add r15, 176
; }
  058e  4981ff00020000           cmp r15, 512
  0595  0f8c2afcffff             jl L20
L21:
; out = add out, 4096
  059b  4881c700100000           add rdi, 4096
; bag = add bag, 1
  05a2  488345c001               add qword ptr [rbp-64], 1
; pos = add pos, 1
  05a7  4883c601                 add rsi, 1
; }
L15:
; }
  05ab  4c395dc0                 cmp qword ptr [rbp-64], r11
  05af  0f8c7bfbffff             jl L11
L12:
; out = add out, 0
  05b5  4c8d0f                   lea r9, [rdi]
; begin = move pos
  05b8  4889f0                   mov rax, rsi
  05bb  488945c8                 mov qword ptr [rbp-56], rax
; loop bag < bag_count {
  05bf  488b45c0                 mov rax, qword ptr [rbp-64]
  05c3  483b45a8                 cmp rax, qword ptr [rbp-88]
  05c7  0f8de7050000             jge L23
L22:
; end = move index_count
  05cd  4c8b5db8                 mov r11, qword ptr [rbp-72]
; if bag < last_bag {
  05d1  488b45c0                 mov rax, qword ptr [rbp-64]
  05d5  483b4598                 cmp rax, qword ptr [rbp-104]
  05d9  0f8d10000000             jge L25
; end = load_i64 [offsets + bag<<3 + 8]
  05df  488b45c0                 mov rax, qword ptr [rbp-64]
  05e3  48c1e003                 shl rax, 3
  05e7  480345b0                 add rax, qword ptr [rbp-80]
  05eb  4c8b5808                 mov r11, [rax+8]
; }
L25:
; fail_if end < begin -> 2
  05ef  4c3b5dc8                 cmp r11, qword ptr [rbp-56]
  05f3  0f8c92070000             jl L26
; fail_if index_count <u end -> 2
  05f9  4c395db8                 cmp qword ptr [rbp-72], r11
  05fd  0f82a0070000             jb L27
; next_column = set 0
  0603  4531ff                   xor r15d, r15d
; loop next_column < 512 {
  0606  4981ff00020000           cmp r15, 512
  060d  0f8d80050000             jge L29
L28:
; column = min next_column, 336
  0613  48c7c050010000           mov rax, 336
  061a  4c39f8                   cmp rax, r15
  061d  490f4fc7                 cmovg rax, r15
  0621  4889c1                   mov rcx, rax
; acc0:f32x16 = zero
  0624  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  0628  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  062c  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  0630  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  0634  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  0638  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  063c  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  0641  c4413057c9               vxorps xmm9, xmm9, xmm9
; acc8:f32x16 = zero
  0646  c4412857d2               vxorps xmm10, xmm10, xmm10
; acc9:f32x16 = zero
  064b  c4412057db               vxorps xmm11, xmm11, xmm11
; acc10:f32x16 = zero
  0650  c4411857e4               vxorps xmm12, xmm12, xmm12
; acc11:f32x16 = zero
  0655  c4411057ed               vxorps xmm13, xmm13, xmm13
; acc12:f32x16 = zero
  065a  c4410857f6               vxorps xmm14, xmm14, xmm14
; acc13:f32x16 = zero
  065f  c4410057ff               vxorps xmm15, xmm15, xmm15
; acc14:f32x16 = zero
  0664  62a17d00efc0             vpxord xmm16, xmm16, xmm16
; acc15:f32x16 = zero
  066a  62a17500efc9             vpxord xmm17, xmm17, xmm17
; acc16:f32x16 = zero
  0670  62a16d00efd2             vpxord xmm18, xmm18, xmm18
; acc17:f32x16 = zero
  0676  62a16500efdb             vpxord xmm19, xmm19, xmm19
; acc18:f32x16 = zero
  067c  62a15d00efe4             vpxord xmm20, xmm20, xmm20
; acc19:f32x16 = zero
  0682  62a15500efed             vpxord xmm21, xmm21, xmm21
; acc20:f32x16 = zero
  0688  62a14d00eff6             vpxord xmm22, xmm22, xmm22
; acc21:f32x16 = zero
  068e  62a14500efff             vpxord xmm23, xmm23, xmm23
; pos = move begin
  0694  488b75c8                 mov rsi, qword ptr [rbp-56]
; if pos < end {
  0698  4c39de                   cmp rsi, r11
  069b  0f8d9d030000             jge L31
; index = load_i64 [indices + pos<<3]
  06a1  488b14f3                 mov rdx, [rbx+rsi*8]
; fail_if index >=u row_count -> 3
  06a5  4c39f2                   cmp rdx, r14
  06a8  0f830d070000             jae L32
; index = mul index, 516
  06ae  4869d204020000           imul rdx, rdx, 516
; row = add table, index
  06b5  498d3c12                 lea rdi, [r10+rdx]
; factors:f32x2 = splat_f16_pair [row + 512]
  06b9  62627d08588700020000     vpbroadcastd xmm24, [rdi+512]
  06c3  62027d0813c0             vcvtph2ps xmm24, xmm24
; weight:f32x2 = splat_host [weights + pos<<2]
  06c9  62427d08584cb500         vpbroadcastd xmm25, [r13+rsi*4]
; factors:f32x2 = fmul weight, factors
  06d1  6201340059c0             vmulps xmm24, xmm25, xmm24
; store [scratch] 2 lanes factors
  06d7  62417c081300             vmovlps [r8], xmm24
; loop pos < end {
  06dd  4c39de                   cmp rsi, r11
  06e0  0f8d58030000             jge L34
L33:
; if pos >= next_change, seldom {
  06e6  4c39e6                   cmp rsi, r12
  06e9  0f8dab050000             jge L35
L36:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 120]
  06ef  488b54f378               mov rdx, [rbx+rsi*8+120]
; ahead = mul ahead, 516
  06f4  4869d204020000           imul rdx, rdx, 516
; ahead_row = add table, ahead
  06fb  4c01d2                   add rdx, r10
; prefetch L1 [ahead_row + column]
  06fe  0f180c0a                 prefetcht0 [rdx+rcx]
; prefetch L1 [ahead_row + column + 64]
  0702  0f184c0a40               prefetcht0 [rdx+rcx+64]
; prefetch L1 [ahead_row + column + 128]
  0707  0f188c0a80000000         prefetcht0 [rdx+rcx+128]
; prefetch L1 [ahead_row + column + 175]
  070f  0f188c0aaf000000         prefetcht0 [rdx+rcx+175]
; prefetch L1 [ahead_row + 512]
  0717  0f188a00020000           prefetcht0 [rdx+512]
; }
L37:
; pooled = add row, 0
  071e  488d17                   lea rdx, [rdi]
; scale:f32x16 = splat_host [scratch]
  0721  62427d485800             vpbroadcastd zmm24, [r8]
; bias:f32x16 = splat_host [scratch + 4]
  0727  62427d48584801           vpbroadcastd zmm25, [r8+4]
; pos = add pos, 1
  072e  4883c601                 add rsi, 1
; if pos < end {
  0732  4c39de                   cmp rsi, r11
  0735  0f8d3b000000             jge L39
; index = load_i64 [indices + pos<<3]
  073b  488b3cf3                 mov rdi, [rbx+rsi*8]
; fail_if index >=u row_count -> 3
  073f  4c39f7                   cmp rdi, r14
  0742  0f838b060000             jae L40
; index = mul index, 516
  0748  4869ff04020000           imul rdi, rdi, 516
; row = add table, index
  074f  4c01d7                   add rdi, r10
; factors:f32x2 = splat_f16_pair [row + 512]
  0752  62627d08589700020000     vpbroadcastd xmm26, [rdi+512]
  075c  62027d0813d2             vcvtph2ps xmm26, xmm26
; weight:f32x2 = splat_host [weights + pos<<2]
  0762  62427d08585cb500         vpbroadcastd xmm27, [r13+rsi*4]
; factors:f32x2 = fmul weight, factors
  076a  6201240059d2             vmulps xmm26, xmm27, xmm26
; store [scratch] 2 lanes factors
  0770  62417c081310             vmovlps [r8], xmm26
; }
L39:
; code:i32x16 = splat_64 [pooled + column + 24]
  0776  6262fd4859540a03         vpbroadcastq zmm26, [rdx+rcx+24]
; code:i32x16 = shr code, shifts
  077e  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc1:f32x16 = fadd acc1, bias
  0784  6291644858d9             vaddps zmm3, zmm3, zmm25
; code1:i32x16 = splat_64 [pooled + column + 8]
  078a  6262fd48595c0a01         vpbroadcastq zmm27, [rdx+rcx+8]
; code1:i32x16 = shr code1, shifts
  0792  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc0:f32x16 = fadd acc0, bias
  0798  62916c4858d1             vaddps zmm2, zmm2, zmm25
; value:f32x16 = lookup code1, values
  079e  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column]
  07a4  6262fd48591c0a           vpbroadcastq zmm27, [rdx+rcx]
; code1:i32x16 = shr code1, shifts
  07ab  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc3:f32x16 = fadd acc3, bias
  07b1  6291544858e9             vaddps zmm5, zmm5, zmm25
; value1:f32x16 = lookup code1, values
  07b7  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 16]
  07bd  6262fd48595c0a02         vpbroadcastq zmm27, [rdx+rcx+16]
; code1:i32x16 = shr code1, shifts
  07c5  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc2:f32x16 = fadd acc2, bias
  07cb  62915c4858e1             vaddps zmm4, zmm4, zmm25
; acc0:f32x16 = fma scale, value1, acc0
  07d1  62923d40b8d5             vfmadd231ps zmm2, zmm24, zmm29
; acc1:f32x16 = fma scale, value, acc1
  07d7  62923d40b8dc             vfmadd231ps zmm3, zmm24, zmm28
; value:f32x16 = lookup code, values
  07dd  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc3:f32x16 = fma scale, value, acc3
  07e3  62923d40b8ec             vfmadd231ps zmm5, zmm24, zmm28
; value:f32x16 = lookup code1, values
  07e9  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc2:f32x16 = fma scale, value, acc2
  07ef  62923d40b8e4             vfmadd231ps zmm4, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 56]
  07f5  6262fd4859540a07         vpbroadcastq zmm26, [rdx+rcx+56]
; code:i32x16 = shr code, shifts
  07fd  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc5:f32x16 = fadd acc5, bias
  0803  6291444858f9             vaddps zmm7, zmm7, zmm25
; code1:i32x16 = splat_64 [pooled + column + 40]
  0809  6262fd48595c0a05         vpbroadcastq zmm27, [rdx+rcx+40]
; code1:i32x16 = shr code1, shifts
  0811  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc4:f32x16 = fadd acc4, bias
  0817  62914c4858f1             vaddps zmm6, zmm6, zmm25
; value:f32x16 = lookup code1, values
  081d  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 32]
  0823  6262fd48595c0a04         vpbroadcastq zmm27, [rdx+rcx+32]
; code1:i32x16 = shr code1, shifts
  082b  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc7:f32x16 = fadd acc7, bias
  0831  6211344858c9             vaddps zmm9, zmm9, zmm25
; value1:f32x16 = lookup code1, values
  0837  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 48]
  083d  6262fd48595c0a06         vpbroadcastq zmm27, [rdx+rcx+48]
; code1:i32x16 = shr code1, shifts
  0845  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc6:f32x16 = fadd acc6, bias
  084b  62113c4858c1             vaddps zmm8, zmm8, zmm25
; acc4:f32x16 = fma scale, value1, acc4
  0851  62923d40b8f5             vfmadd231ps zmm6, zmm24, zmm29
; acc5:f32x16 = fma scale, value, acc5
  0857  62923d40b8fc             vfmadd231ps zmm7, zmm24, zmm28
; value:f32x16 = lookup code, values
  085d  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc7:f32x16 = fma scale, value, acc7
  0863  62123d40b8cc             vfmadd231ps zmm9, zmm24, zmm28
; value:f32x16 = lookup code1, values
  0869  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc6:f32x16 = fma scale, value, acc6
  086f  62123d40b8c4             vfmadd231ps zmm8, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 88]
  0875  6262fd4859540a0b         vpbroadcastq zmm26, [rdx+rcx+88]
; code:i32x16 = shr code, shifts
  087d  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc9:f32x16 = fadd acc9, bias
  0883  6211244858d9             vaddps zmm11, zmm11, zmm25
; code1:i32x16 = splat_64 [pooled + column + 72]
  0889  6262fd48595c0a09         vpbroadcastq zmm27, [rdx+rcx+72]
; code1:i32x16 = shr code1, shifts
  0891  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc8:f32x16 = fadd acc8, bias
  0897  62112c4858d1             vaddps zmm10, zmm10, zmm25
; value:f32x16 = lookup code1, values
  089d  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 64]
  08a3  6262fd48595c0a08         vpbroadcastq zmm27, [rdx+rcx+64]
; code1:i32x16 = shr code1, shifts
  08ab  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc11:f32x16 = fadd acc11, bias
  08b1  6211144858e9             vaddps zmm13, zmm13, zmm25
; value1:f32x16 = lookup code1, values
  08b7  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 80]
  08bd  6262fd48595c0a0a         vpbroadcastq zmm27, [rdx+rcx+80]
; code1:i32x16 = shr code1, shifts
  08c5  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc10:f32x16 = fadd acc10, bias
  08cb  62111c4858e1             vaddps zmm12, zmm12, zmm25
; acc8:f32x16 = fma scale, value1, acc8
  08d1  62123d40b8d5             vfmadd231ps zmm10, zmm24, zmm29
; acc9:f32x16 = fma scale, value, acc9
  08d7  62123d40b8dc             vfmadd231ps zmm11, zmm24, zmm28
; value:f32x16 = lookup code, values
  08dd  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc11:f32x16 = fma scale, value, acc11
  08e3  62123d40b8ec             vfmadd231ps zmm13, zmm24, zmm28
; value:f32x16 = lookup code1, values
  08e9  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc10:f32x16 = fma scale, value, acc10
  08ef  62123d40b8e4             vfmadd231ps zmm12, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 120]
  08f5  6262fd4859540a0f         vpbroadcastq zmm26, [rdx+rcx+120]
; code:i32x16 = shr code, shifts
  08fd  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc13:f32x16 = fadd acc13, bias
  0903  6211044858f9             vaddps zmm15, zmm15, zmm25
; code1:i32x16 = splat_64 [pooled + column + 104]
  0909  6262fd48595c0a0d         vpbroadcastq zmm27, [rdx+rcx+104]
; code1:i32x16 = shr code1, shifts
  0911  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc12:f32x16 = fadd acc12, bias
  0917  62110c4858f1             vaddps zmm14, zmm14, zmm25
; value:f32x16 = lookup code1, values
  091d  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 96]
  0923  6262fd48595c0a0c         vpbroadcastq zmm27, [rdx+rcx+96]
; code1:i32x16 = shr code1, shifts
  092b  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc15:f32x16 = fadd acc15, bias
  0931  6281744058c9             vaddps zmm17, zmm17, zmm25
; value1:f32x16 = lookup code1, values
  0937  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 112]
  093d  6262fd48595c0a0e         vpbroadcastq zmm27, [rdx+rcx+112]
; code1:i32x16 = shr code1, shifts
  0945  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc14:f32x16 = fadd acc14, bias
  094b  62817c4058c1             vaddps zmm16, zmm16, zmm25
; acc12:f32x16 = fma scale, value1, acc12
  0951  62123d40b8f5             vfmadd231ps zmm14, zmm24, zmm29
; acc13:f32x16 = fma scale, value, acc13
  0957  62123d40b8fc             vfmadd231ps zmm15, zmm24, zmm28
; value:f32x16 = lookup code, values
  095d  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc15:f32x16 = fma scale, value, acc15
  0963  62823d40b8cc             vfmadd231ps zmm17, zmm24, zmm28
; value:f32x16 = lookup code1, values
  0969  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc14:f32x16 = fma scale, value, acc14
  096f  62823d40b8c4             vfmadd231ps zmm16, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 152]
  0975  6262fd4859540a13         vpbroadcastq zmm26, [rdx+rcx+152]
; code:i32x16 = shr code, shifts
  097d  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc17:f32x16 = fadd acc17, bias
  0983  6281644058d9             vaddps zmm19, zmm19, zmm25
; code1:i32x16 = splat_64 [pooled + column + 136]
  0989  6262fd48595c0a11         vpbroadcastq zmm27, [rdx+rcx+136]
; code1:i32x16 = shr code1, shifts
  0991  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc16:f32x16 = fadd acc16, bias
  0997  62816c4058d1             vaddps zmm18, zmm18, zmm25
; value:f32x16 = lookup code1, values
  099d  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 128]
  09a3  6262fd48595c0a10         vpbroadcastq zmm27, [rdx+rcx+128]
; code1:i32x16 = shr code1, shifts
  09ab  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc19:f32x16 = fadd acc19, bias
  09b1  6281544058e9             vaddps zmm21, zmm21, zmm25
; value1:f32x16 = lookup code1, values
  09b7  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 144]
  09bd  6262fd48595c0a12         vpbroadcastq zmm27, [rdx+rcx+144]
; code1:i32x16 = shr code1, shifts
  09c5  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc18:f32x16 = fadd acc18, bias
  09cb  62815c4058e1             vaddps zmm20, zmm20, zmm25
; acc16:f32x16 = fma scale, value1, acc16
  09d1  62823d40b8d5             vfmadd231ps zmm18, zmm24, zmm29
; acc17:f32x16 = fma scale, value, acc17
  09d7  62823d40b8dc             vfmadd231ps zmm19, zmm24, zmm28
; value:f32x16 = lookup code, values
  09dd  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc19:f32x16 = fma scale, value, acc19
  09e3  62823d40b8ec             vfmadd231ps zmm21, zmm24, zmm28
; value:f32x16 = lookup code1, values
  09e9  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc18:f32x16 = fma scale, value, acc18
  09ef  62823d40b8e4             vfmadd231ps zmm20, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 160]
  09f5  6262fd4859540a14         vpbroadcastq zmm26, [rdx+rcx+160]
; code:i32x16 = shr code, shifts
  09fd  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  0a03  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc20:f32x16 = fadd acc20, bias
  0a09  62814c4058f1             vaddps zmm22, zmm22, zmm25
; acc20:f32x16 = fma scale, value, acc20
  0a0f  62823d40b8f4             vfmadd231ps zmm22, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 168]
  0a15  6262fd4859540a15         vpbroadcastq zmm26, [rdx+rcx+168]
; code:i32x16 = shr code, shifts
  0a1d  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  0a23  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc21:f32x16 = fadd acc21, bias
  0a29  6281444058f9             vaddps zmm23, zmm23, zmm25
; acc21:f32x16 = fma scale, value, acc21
  0a2f  62823d40b8fc             vfmadd231ps zmm23, zmm24, zmm28
; }
  0a35  4c39de                   cmp rsi, r11
  0a38  0f8ca8fcffff             jl L33
L34:
; }
L31:
; order:i32x16 = const column_order
  0a3e  62617c48100538040000     vmovups zmm24, [L3]
; out_column = mul column, 8
  0a48  48c1e103                 shl rcx, 3
; acc0:f32x16 = permute acc0, order
  0a4c  62f23d4016d2             vpermps zmm2, zmm24, zmm2
; store [out + out_column] 16 lanes acc0
  0a52  62d17c48111409           vmovups [r9+rcx], zmm2
; acc1:f32x16 = permute acc1, order
  0a59  62f23d4016db             vpermps zmm3, zmm24, zmm3
; store [out + out_column + 64] 16 lanes acc1
  0a5f  62d17c48115c0901         vmovups [r9+rcx+64], zmm3
; acc2:f32x16 = permute acc2, order
  0a67  62f23d4016e4             vpermps zmm4, zmm24, zmm4
; store [out + out_column + 128] 16 lanes acc2
  0a6d  62d17c4811640902         vmovups [r9+rcx+128], zmm4
; acc3:f32x16 = permute acc3, order
  0a75  62f23d4016ed             vpermps zmm5, zmm24, zmm5
; store [out + out_column + 192] 16 lanes acc3
  0a7b  62d17c48116c0903         vmovups [r9+rcx+192], zmm5
; acc4:f32x16 = permute acc4, order
  0a83  62f23d4016f6             vpermps zmm6, zmm24, zmm6
; store [out + out_column + 256] 16 lanes acc4
  0a89  62d17c4811740904         vmovups [r9+rcx+256], zmm6
; acc5:f32x16 = permute acc5, order
  0a91  62f23d4016ff             vpermps zmm7, zmm24, zmm7
; store [out + out_column + 320] 16 lanes acc5
  0a97  62d17c48117c0905         vmovups [r9+rcx+320], zmm7
; acc6:f32x16 = permute acc6, order
  0a9f  62523d4016c0             vpermps zmm8, zmm24, zmm8
; store [out + out_column + 384] 16 lanes acc6
  0aa5  62517c4811440906         vmovups [r9+rcx+384], zmm8
; acc7:f32x16 = permute acc7, order
  0aad  62523d4016c9             vpermps zmm9, zmm24, zmm9
; store [out + out_column + 448] 16 lanes acc7
  0ab3  62517c48114c0907         vmovups [r9+rcx+448], zmm9
; acc8:f32x16 = permute acc8, order
  0abb  62523d4016d2             vpermps zmm10, zmm24, zmm10
; store [out + out_column + 512] 16 lanes acc8
  0ac1  62517c4811540908         vmovups [r9+rcx+512], zmm10
; acc9:f32x16 = permute acc9, order
  0ac9  62523d4016db             vpermps zmm11, zmm24, zmm11
; store [out + out_column + 576] 16 lanes acc9
  0acf  62517c48115c0909         vmovups [r9+rcx+576], zmm11
; acc10:f32x16 = permute acc10, order
  0ad7  62523d4016e4             vpermps zmm12, zmm24, zmm12
; store [out + out_column + 640] 16 lanes acc10
  0add  62517c481164090a         vmovups [r9+rcx+640], zmm12
; acc11:f32x16 = permute acc11, order
  0ae5  62523d4016ed             vpermps zmm13, zmm24, zmm13
; store [out + out_column + 704] 16 lanes acc11
  0aeb  62517c48116c090b         vmovups [r9+rcx+704], zmm13
; acc12:f32x16 = permute acc12, order
  0af3  62523d4016f6             vpermps zmm14, zmm24, zmm14
; store [out + out_column + 768] 16 lanes acc12
  0af9  62517c481174090c         vmovups [r9+rcx+768], zmm14
; acc13:f32x16 = permute acc13, order
  0b01  62523d4016ff             vpermps zmm15, zmm24, zmm15
; store [out + out_column + 832] 16 lanes acc13
  0b07  62517c48117c090d         vmovups [r9+rcx+832], zmm15
; acc14:f32x16 = permute acc14, order
  0b0f  62a23d4016c0             vpermps zmm16, zmm24, zmm16
; store [out + out_column + 896] 16 lanes acc14
  0b15  62c17c481144090e         vmovups [r9+rcx+896], zmm16
; acc15:f32x16 = permute acc15, order
  0b1d  62a23d4016c9             vpermps zmm17, zmm24, zmm17
; store [out + out_column + 960] 16 lanes acc15
  0b23  62c17c48114c090f         vmovups [r9+rcx+960], zmm17
; acc16:f32x16 = permute acc16, order
  0b2b  62a23d4016d2             vpermps zmm18, zmm24, zmm18
; store [out + out_column + 1024] 16 lanes acc16
  0b31  62c17c4811540910         vmovups [r9+rcx+1024], zmm18
; acc17:f32x16 = permute acc17, order
  0b39  62a23d4016db             vpermps zmm19, zmm24, zmm19
; store [out + out_column + 1088] 16 lanes acc17
  0b3f  62c17c48115c0911         vmovups [r9+rcx+1088], zmm19
; acc18:f32x16 = permute acc18, order
  0b47  62a23d4016e4             vpermps zmm20, zmm24, zmm20
; store [out + out_column + 1152] 16 lanes acc18
  0b4d  62c17c4811640912         vmovups [r9+rcx+1152], zmm20
; acc19:f32x16 = permute acc19, order
  0b55  62a23d4016ed             vpermps zmm21, zmm24, zmm21
; store [out + out_column + 1216] 16 lanes acc19
  0b5b  62c17c48116c0913         vmovups [r9+rcx+1216], zmm21
; acc20:f32x16 = permute acc20, order
  0b63  62a23d4016f6             vpermps zmm22, zmm24, zmm22
; store [out + out_column + 1280] 16 lanes acc20
  0b69  62c17c4811740914         vmovups [r9+rcx+1280], zmm22
; acc21:f32x16 = permute acc21, order
  0b71  62a23d4016ff             vpermps zmm23, zmm24, zmm23
; store [out + out_column + 1344] 16 lanes acc21
  0b77  62c17c48117c0915         vmovups [r9+rcx+1344], zmm23
; next_column = add next_column, 176
  0b7f  4981c7b0000000           add r15, 176
; }
  0b86  4981ff00020000           cmp r15, 512
  0b8d  0f8c80faffff             jl L28
L29:
; out = add out, 4096
  0b93  4981c100100000           add r9, 4096
; bag = add bag, 1
  0b9a  488345c001               add qword ptr [rbp-64], 1
; begin = move end
  0b9f  4c89d8                   mov rax, r11
  0ba2  488945c8                 mov qword ptr [rbp-56], rax
; }
  0ba6  488b45c0                 mov rax, qword ptr [rbp-64]
  0baa  483b45a8                 cmp rax, qword ptr [rbp-88]
  0bae  0f8c19faffff             jl L22
L23:
; leave
  0bb4  31c0                     xor eax, eax
L0:
  0bb6  c5f877                   vzeroupper
  0bb9  4883c458                 add rsp, 88
  0bbd  415f                     pop r15
  0bbf  415e                     pop r14
  0bc1  415d                     pop r13
  0bc3  415c                     pop r12
  0bc5  5b                       pop rbx
  0bc6  5d                       pop rbp
  0bc7  c3                       ret
; seldom
L13:
; one_row_end = set 0
  0bc8  4531db                   xor r11d, r11d
  0bcb  4839f1                   cmp rcx, rsi
  0bce  0f85d7f9ffff             jne L15
  0bd4  e974f5ffff               jmp L14
; seldom
L16:
; if pos >= due {
  0bd9  483b7590                 cmp rsi, qword ptr [rbp-112]
  0bdd  0f8c98000000             jl L42
; burst_end = add pos, 96
  0be3  488d4660                 lea rax, [rsi+96]
  0be7  488945a0                 mov qword ptr [rbp-96], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0beb  483b45b8                 cmp rax, qword ptr [rbp-72]
  0bef  480f4d45b8               cmovge rax, qword ptr [rbp-72]
  0bf4  488945a0                 mov qword ptr [rbp-96], rax
; fetching = move fetched
  0bf8  4c8b6580                 mov r12, qword ptr [rbp-128]
; fetching = move_if fetching < pos ? pos
  0bfc  4939f4                   cmp r12, rsi
  0bff  4c0f4ce6                 cmovl r12, rsi
; loop fetching < burst_end {
  0c03  4c3b65a0                 cmp r12, qword ptr [rbp-96]
  0c07  0f8d5f000000             jge L44
L43:
; ahead = load_i64 [indices + fetching<<3]
  0c0d  4a8b0ce3                 mov rcx, [rbx+r12*8]
; ahead = mul ahead, 516
  0c11  4869c904020000           imul rcx, rcx, 516
; prefetch L2 [table + ahead]
  0c18  410f18140a               prefetcht1 [r10+rcx]
; prefetch L2 [table + ahead + 64]
  0c1d  410f18540a40             prefetcht1 [r10+rcx+64]
; prefetch L2 [table + ahead + 128]
  0c23  410f18940a80000000       prefetcht1 [r10+rcx+128]
; prefetch L2 [table + ahead + 192]
  0c2c  410f18940ac0000000       prefetcht1 [r10+rcx+192]
; prefetch L2 [table + ahead + 256]
  0c35  410f18940a00010000       prefetcht1 [r10+rcx+256]
; prefetch L2 [table + ahead + 320]
  0c3e  410f18940a40010000       prefetcht1 [r10+rcx+320]
; prefetch L2 [table + ahead + 384]
  0c47  410f18940a80010000       prefetcht1 [r10+rcx+384]
; prefetch L2 [table + ahead + 448]
  0c50  410f18940ac0010000       prefetcht1 [r10+rcx+448]
; prefetch L2 [table + ahead + 515]
  0c59  410f18940a03020000       prefetcht1 [r10+rcx+515]
; fetching = add fetching, 1
  0c62  4983c401                 add r12, 1
; }
  0c66  4c3b65a0                 cmp r12, qword ptr [rbp-96]
  0c6a  7ca1                     short jl L43
L44:
; fetched = move fetching
  0c6c  4c89e0                   mov rax, r12
  0c6f  48894580                 mov qword ptr [rbp-128], rax
; due = add pos, 32
  0c73  488d4620                 lea rax, [rsi+32]
  0c77  48894590                 mov qword ptr [rbp-112], rax
; }
L42:
; next_change = move near_end
  0c7b  4c8b6588                 mov r12, qword ptr [rbp-120]
; next_change = move_if due < near_end ? due
  0c7f  488b4590                 mov rax, qword ptr [rbp-112]
  0c83  483b4588                 cmp rax, qword ptr [rbp-120]
  0c87  4c0f4c6590               cmovl r12, qword ptr [rbp-112]
  0c8c  4c39e6                   cmp rsi, r12
  0c8f  0f8d08f5ffff             jge L18
  0c95  e9bcf4ffff               jmp L17
; seldom
L35:
; if pos >= due {
  0c9a  483b7590                 cmp rsi, qword ptr [rbp-112]
  0c9e  0f8c98000000             jl L46
; burst_end = add pos, 96
  0ca4  488d4660                 lea rax, [rsi+96]
  0ca8  488945a0                 mov qword ptr [rbp-96], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0cac  483b45b8                 cmp rax, qword ptr [rbp-72]
  0cb0  480f4d45b8               cmovge rax, qword ptr [rbp-72]
  0cb5  488945a0                 mov qword ptr [rbp-96], rax
; fetching = move fetched
  0cb9  4c8b6580                 mov r12, qword ptr [rbp-128]
; fetching = move_if fetching < pos ? pos
  0cbd  4939f4                   cmp r12, rsi
  0cc0  4c0f4ce6                 cmovl r12, rsi
; loop fetching < burst_end {
  0cc4  4c3b65a0                 cmp r12, qword ptr [rbp-96]
  0cc8  0f8d5f000000             jge L48
L47:
; ahead = load_i64 [indices + fetching<<3]
  0cce  4a8b14e3                 mov rdx, [rbx+r12*8]
; ahead = mul ahead, 516
  0cd2  4869d204020000           imul rdx, rdx, 516
; prefetch L2 [table + ahead]
  0cd9  410f181412               prefetcht1 [r10+rdx]
; prefetch L2 [table + ahead + 64]
  0cde  410f18541240             prefetcht1 [r10+rdx+64]
; prefetch L2 [table + ahead + 128]
  0ce4  410f18941280000000       prefetcht1 [r10+rdx+128]
; prefetch L2 [table + ahead + 192]
  0ced  410f189412c0000000       prefetcht1 [r10+rdx+192]
; prefetch L2 [table + ahead + 256]
  0cf6  410f18941200010000       prefetcht1 [r10+rdx+256]
; prefetch L2 [table + ahead + 320]
  0cff  410f18941240010000       prefetcht1 [r10+rdx+320]
; prefetch L2 [table + ahead + 384]
  0d08  410f18941280010000       prefetcht1 [r10+rdx+384]
; prefetch L2 [table + ahead + 448]
  0d11  410f189412c0010000       prefetcht1 [r10+rdx+448]
; prefetch L2 [table + ahead + 515]
  0d1a  410f18941203020000       prefetcht1 [r10+rdx+515]
; fetching = add fetching, 1
  0d23  4983c401                 add r12, 1
; }
  0d27  4c3b65a0                 cmp r12, qword ptr [rbp-96]
  0d2b  7ca1                     short jl L47
L48:
; fetched = move fetching
  0d2d  4c89e0                   mov rax, r12
  0d30  48894580                 mov qword ptr [rbp-128], rax
; due = add pos, 32
  0d34  488d4620                 lea rax, [rsi+32]
  0d38  48894590                 mov qword ptr [rbp-112], rax
; }
L46:
; next_change = move near_end
  0d3c  4c8b6588                 mov r12, qword ptr [rbp-120]
; next_change = move_if due < near_end ? due
  0d40  488b4590                 mov rax, qword ptr [rbp-112]
  0d44  483b4588                 cmp rax, qword ptr [rbp-120]
  0d48  4c0f4c6590               cmovl r12, qword ptr [rbp-112]
  0d4d  4c39e6                   cmp rsi, r12
  0d50  0f8dc8f9ffff             jge L37
  0d56  e994f9ffff               jmp L36
; failure exits
L10:
  0d5b  488b45d0                 mov rax, qword ptr [rbp-48]
  0d5f  ff75c0                   push qword ptr [rbp-64]
  0d62  8f4068                   pop qword ptr [rax+104]
  0d65  48897070                 mov qword ptr [rax+112], rsi
  0d69  b801000000               mov eax, 1
  0d6e  e943feffff               jmp L0
L19:
  0d73  488b45d0                 mov rax, qword ptr [rbp-48]
  0d77  ff75c0                   push qword ptr [rbp-64]
  0d7a  8f4068                   pop qword ptr [rax+104]
  0d7d  48897070                 mov qword ptr [rax+112], rsi
  0d81  b803000000               mov eax, 3
  0d86  e92bfeffff               jmp L0
L26:
  0d8b  488b45d0                 mov rax, qword ptr [rbp-48]
  0d8f  ff75c0                   push qword ptr [rbp-64]
  0d92  8f4068                   pop qword ptr [rax+104]
  0d95  48897070                 mov qword ptr [rax+112], rsi
  0d99  b802000000               mov eax, 2
  0d9e  e913feffff               jmp L0
L27:
  0da3  488b45d0                 mov rax, qword ptr [rbp-48]
  0da7  ff75c0                   push qword ptr [rbp-64]
  0daa  8f4068                   pop qword ptr [rax+104]
  0dad  48897070                 mov qword ptr [rax+112], rsi
  0db1  b802000000               mov eax, 2
  0db6  e9fbfdffff               jmp L0
L32:
  0dbb  488b45d0                 mov rax, qword ptr [rbp-48]
  0dbf  ff75c0                   push qword ptr [rbp-64]
  0dc2  8f4068                   pop qword ptr [rax+104]
  0dc5  48897070                 mov qword ptr [rax+112], rsi
  0dc9  b803000000               mov eax, 3
  0dce  e9e3fdffff               jmp L0
L40:
  0dd3  488b45d0                 mov rax, qword ptr [rbp-48]
  0dd7  ff75c0                   push qword ptr [rbp-64]
  0dda  8f4068                   pop qword ptr [rax+104]
  0ddd  48897070                 mov qword ptr [rax+112], rsi
  0de1  b803000000               mov eax, 3
  0de6  e9cbfdffff               jmp L0
; constants
