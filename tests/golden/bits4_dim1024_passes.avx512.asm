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
  0044  4c8b4f60                 mov r9, qword ptr [rdi+96]
; out = arg output
  0048  4c8b4748                 mov r8, qword ptr [rdi+72]
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
  0105  0f82490c0000             jb L10
; }
L9:
; pos = move begin
  010b  488b75c8                 mov rsi, qword ptr [rbp-56]
; one_row_end = sub index_count, pos
  010f  488b7db8                 mov rdi, qword ptr [rbp-72]
  0113  4829f7                   sub rdi, rsi
; one_row_end = add one_row_end, bag
  0116  48037dc0                 add rdi, qword ptr [rbp-64]
; one_row_end = move_if last_bag < one_row_end ? last_bag
  011a  48397d98                 cmp qword ptr [rbp-104], rdi
  011e  480f4c7d98               cmovl rdi, qword ptr [rbp-104]
; loop bag < one_row_end {
  0123  48397dc0                 cmp qword ptr [rbp-64], rdi
  0127  0f8d85040000             jge L12
L11:
; end = load_i64 [offsets + bag<<3 + 8]
  012d  488b45c0                 mov rax, qword ptr [rbp-64]
  0131  48c1e003                 shl rax, 3
  0135  480345b0                 add rax, qword ptr [rbp-80]
  0139  4c8b5808                 mov r11, [rax+8]
; end = add end, -1
  013d  4983c3ff                 add r11, -1
; if end != pos, seldom {
  0141  4939f3                   cmp r11, rsi
  0144  0f85780a0000             jne L13
L14:
; if end == pos {
; if pos >= next_change, seldom {
  014a  4c39e6                   cmp rsi, r12
  014d  0f8d7f0a0000             jge L16
L17:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 120]
  0153  488b4cf378               mov rcx, [rbx+rsi*8+120]
; ahead = mul ahead, 516
  0158  4869c904020000           imul rcx, rcx, 516
; ahead_row = add table, ahead
  015f  4c01d1                   add rcx, r10
; prefetch L1 [ahead_row]
  0162  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 64]
  0165  0f184940                 prefetcht0 [rcx+64]
; prefetch L1 [ahead_row + 128]
  0169  0f188980000000           prefetcht0 [rcx+128]
; prefetch L1 [ahead_row + 192]
  0170  0f1889c0000000           prefetcht0 [rcx+192]
; prefetch L1 [ahead_row + 256]
  0177  0f188900010000           prefetcht0 [rcx+256]
; prefetch L1 [ahead_row + 320]
  017e  0f188940010000           prefetcht0 [rcx+320]
; prefetch L1 [ahead_row + 384]
  0185  0f188980010000           prefetcht0 [rcx+384]
; prefetch L1 [ahead_row + 448]
  018c  0f1889c0010000           prefetcht0 [rcx+448]
; prefetch L1 [ahead_row + 515]
  0193  0f188903020000           prefetcht0 [rcx+515]
; }
L18:
; index = load_i64 [indices + pos<<3]
  019a  488b0cf3                 mov rcx, [rbx+rsi*8]
; fail_if index >=u row_count -> 3
  019e  4c39f1                   cmp rcx, r14
  01a1  0f83c50b0000             jae L19
; row_offset = mul index, 516
  01a7  4869c904020000           imul rcx, rcx, 516
; row = add table, row_offset
  01ae  498d140a                 lea rdx, [r10+rcx]
; next_column = set 0
  01b2  4531ff                   xor r15d, r15d
; loop next_column < 512 {
  01b5  4981ff00020000           cmp r15, 512
  01bc  0f8dd6030000             jge L21
L20:
; column = min next_column, 336
  01c2  48c7c050010000           mov rax, 336
  01c9  4c39f8                   cmp rax, r15
  01cc  490f4fc7                 cmovg rax, r15
  01d0  4889c1                   mov rcx, rax
; zero:f32x16 = zero
  01d3  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 512]
  01d7  c4e279589a00020000       vpbroadcastd xmm3, [rdx+512]
  01e0  c4e27913db               vcvtph2ps xmm3, xmm3
; weight:f32x2 = splat_host [weights + pos<<2]
  01e5  c4c2795864b500           vpbroadcastd xmm4, [r13+rsi*4]
; factors:f32x2 = fmul weight, factors
  01ec  c5d859db                 vmulps xmm3, xmm4, xmm3
; store [scratch] 2 lanes factors
  01f0  c4c1781319               vmovlps [r9], xmm3
; scale:f32x16 = splat_host [scratch]
  01f5  62d27d485819             vpbroadcastd zmm3, [r9]
; bias:f32x16 = splat_host [scratch + 4]
  01fb  62d27d48586101           vpbroadcastd zmm4, [r9+4]
; bias:f32x16 = fadd bias, zero
  0202  62f15c4858e2             vaddps zmm4, zmm4, zmm2
; code:i32x16 = splat_64 [row + column]
  0208  62f2fd4859140a           vpbroadcastq zmm2, [rdx+rcx]
; code:i32x16 = shr code, shifts
  020f  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0215  62f26d4816e9             vpermps zmm5, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  021b  62f26548a8ec             vfmadd213ps zmm5, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 8]
  0221  62f2fd4859540a01         vpbroadcastq zmm2, [rdx+rcx+8]
; code:i32x16 = shr code, shifts
  0229  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  022f  62f26d4816f1             vpermps zmm6, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0235  62f26548a8f4             vfmadd213ps zmm6, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 16]
  023b  62f2fd4859540a02         vpbroadcastq zmm2, [rdx+rcx+16]
; code:i32x16 = shr code, shifts
  0243  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0249  62f26d4816f9             vpermps zmm7, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  024f  62f26548a8fc             vfmadd213ps zmm7, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 24]
  0255  62f2fd4859540a03         vpbroadcastq zmm2, [rdx+rcx+24]
; code:i32x16 = shr code, shifts
  025d  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0263  62726d4816c1             vpermps zmm8, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0269  62726548a8c4             vfmadd213ps zmm8, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 32]
  026f  62f2fd4859540a04         vpbroadcastq zmm2, [rdx+rcx+32]
; code:i32x16 = shr code, shifts
  0277  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  027d  62726d4816c9             vpermps zmm9, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0283  62726548a8cc             vfmadd213ps zmm9, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 40]
  0289  62f2fd4859540a05         vpbroadcastq zmm2, [rdx+rcx+40]
; code:i32x16 = shr code, shifts
  0291  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0297  62726d4816d1             vpermps zmm10, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  029d  62726548a8d4             vfmadd213ps zmm10, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 48]
  02a3  62f2fd4859540a06         vpbroadcastq zmm2, [rdx+rcx+48]
; code:i32x16 = shr code, shifts
  02ab  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02b1  62726d4816d9             vpermps zmm11, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02b7  62726548a8dc             vfmadd213ps zmm11, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 56]
  02bd  62f2fd4859540a07         vpbroadcastq zmm2, [rdx+rcx+56]
; code:i32x16 = shr code, shifts
  02c5  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02cb  62726d4816e1             vpermps zmm12, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02d1  62726548a8e4             vfmadd213ps zmm12, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 64]
  02d7  62f2fd4859540a08         vpbroadcastq zmm2, [rdx+rcx+64]
; code:i32x16 = shr code, shifts
  02df  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02e5  62726d4816e9             vpermps zmm13, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02eb  62726548a8ec             vfmadd213ps zmm13, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 72]
  02f1  62f2fd4859540a09         vpbroadcastq zmm2, [rdx+rcx+72]
; code:i32x16 = shr code, shifts
  02f9  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02ff  62726d4816f1             vpermps zmm14, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0305  62726548a8f4             vfmadd213ps zmm14, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 80]
  030b  62f2fd4859540a0a         vpbroadcastq zmm2, [rdx+rcx+80]
; code:i32x16 = shr code, shifts
  0313  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0319  62726d4816f9             vpermps zmm15, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  031f  62726548a8fc             vfmadd213ps zmm15, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 88]
  0325  62f2fd4859540a0b         vpbroadcastq zmm2, [rdx+rcx+88]
; code:i32x16 = shr code, shifts
  032d  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0333  62e26d4816c1             vpermps zmm16, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0339  62e26548a8c4             vfmadd213ps zmm16, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 96]
  033f  62f2fd4859540a0c         vpbroadcastq zmm2, [rdx+rcx+96]
; code:i32x16 = shr code, shifts
  0347  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  034d  62e26d4816c9             vpermps zmm17, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0353  62e26548a8cc             vfmadd213ps zmm17, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 104]
  0359  62f2fd4859540a0d         vpbroadcastq zmm2, [rdx+rcx+104]
; code:i32x16 = shr code, shifts
  0361  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0367  62e26d4816d1             vpermps zmm18, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  036d  62e26548a8d4             vfmadd213ps zmm18, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 112]
  0373  62f2fd4859540a0e         vpbroadcastq zmm2, [rdx+rcx+112]
; code:i32x16 = shr code, shifts
  037b  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0381  62e26d4816d9             vpermps zmm19, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0387  62e26548a8dc             vfmadd213ps zmm19, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 120]
  038d  62f2fd4859540a0f         vpbroadcastq zmm2, [rdx+rcx+120]
; code:i32x16 = shr code, shifts
  0395  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  039b  62e26d4816e1             vpermps zmm20, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  03a1  62e26548a8e4             vfmadd213ps zmm20, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 128]
  03a7  62f2fd4859540a10         vpbroadcastq zmm2, [rdx+rcx+128]
; code:i32x16 = shr code, shifts
  03af  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  03b5  62e26d4816e9             vpermps zmm21, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  03bb  62e26548a8ec             vfmadd213ps zmm21, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 136]
  03c1  62f2fd4859540a11         vpbroadcastq zmm2, [rdx+rcx+136]
; code:i32x16 = shr code, shifts
  03c9  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  03cf  62e26d4816f1             vpermps zmm22, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  03d5  62e26548a8f4             vfmadd213ps zmm22, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 144]
  03db  62f2fd4859540a12         vpbroadcastq zmm2, [rdx+rcx+144]
; code:i32x16 = shr code, shifts
  03e3  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  03e9  62e26d4816f9             vpermps zmm23, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  03ef  62e26548a8fc             vfmadd213ps zmm23, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 152]
  03f5  62f2fd4859540a13         vpbroadcastq zmm2, [rdx+rcx+152]
; code:i32x16 = shr code, shifts
  03fd  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0403  62626d4816c1             vpermps zmm24, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0409  62626548a8c4             vfmadd213ps zmm24, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 160]
  040f  62f2fd4859540a14         vpbroadcastq zmm2, [rdx+rcx+160]
; code:i32x16 = shr code, shifts
  0417  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  041d  62626d4816c9             vpermps zmm25, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0423  62626548a8cc             vfmadd213ps zmm25, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 168]
  0429  62f2fd4859540a15         vpbroadcastq zmm2, [rdx+rcx+168]
; code:i32x16 = shr code, shifts
  0431  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0437  62f26d4816d1             vpermps zmm2, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  043d  62f26548a8d4             vfmadd213ps zmm2, zmm3, zmm4
; order:i32x16 = const column_order
  0443  62f17c48101d330a0000     vmovups zmm3, [L3]
; out_column = mul column, 8
  044d  48c1e103                 shl rcx, 3
; value:f32x16 = permute value, order
  0451  62f2654816ed             vpermps zmm5, zmm3, zmm5
; store [out + out_column] 16 lanes value
  0457  62d17c48112c08           vmovups [r8+rcx], zmm5
; value:f32x16 = permute value, order
  045e  62f2654816f6             vpermps zmm6, zmm3, zmm6
; store [out + out_column + 64] 16 lanes value
  0464  62d17c4811740801         vmovups [r8+rcx+64], zmm6
; value:f32x16 = permute value, order
  046c  62f2654816ff             vpermps zmm7, zmm3, zmm7
; store [out + out_column + 128] 16 lanes value
  0472  62d17c48117c0802         vmovups [r8+rcx+128], zmm7
; value:f32x16 = permute value, order
  047a  6252654816c0             vpermps zmm8, zmm3, zmm8
; store [out + out_column + 192] 16 lanes value
  0480  62517c4811440803         vmovups [r8+rcx+192], zmm8
; value:f32x16 = permute value, order
  0488  6252654816c9             vpermps zmm9, zmm3, zmm9
; store [out + out_column + 256] 16 lanes value
  048e  62517c48114c0804         vmovups [r8+rcx+256], zmm9
; value:f32x16 = permute value, order
  0496  6252654816d2             vpermps zmm10, zmm3, zmm10
; store [out + out_column + 320] 16 lanes value
  049c  62517c4811540805         vmovups [r8+rcx+320], zmm10
; value:f32x16 = permute value, order
  04a4  6252654816db             vpermps zmm11, zmm3, zmm11
; store [out + out_column + 384] 16 lanes value
  04aa  62517c48115c0806         vmovups [r8+rcx+384], zmm11
; value:f32x16 = permute value, order
  04b2  6252654816e4             vpermps zmm12, zmm3, zmm12
; store [out + out_column + 448] 16 lanes value
  04b8  62517c4811640807         vmovups [r8+rcx+448], zmm12
; value:f32x16 = permute value, order
  04c0  6252654816ed             vpermps zmm13, zmm3, zmm13
; store [out + out_column + 512] 16 lanes value
  04c6  62517c48116c0808         vmovups [r8+rcx+512], zmm13
; value:f32x16 = permute value, order
  04ce  6252654816f6             vpermps zmm14, zmm3, zmm14
; store [out + out_column + 576] 16 lanes value
  04d4  62517c4811740809         vmovups [r8+rcx+576], zmm14
; value:f32x16 = permute value, order
  04dc  6252654816ff             vpermps zmm15, zmm3, zmm15
; store [out + out_column + 640] 16 lanes value
  04e2  62517c48117c080a         vmovups [r8+rcx+640], zmm15
; value:f32x16 = permute value, order
  04ea  62a2654816c0             vpermps zmm16, zmm3, zmm16
; store [out + out_column + 704] 16 lanes value
  04f0  62c17c481144080b         vmovups [r8+rcx+704], zmm16
; value:f32x16 = permute value, order
  04f8  62a2654816c9             vpermps zmm17, zmm3, zmm17
; store [out + out_column + 768] 16 lanes value
  04fe  62c17c48114c080c         vmovups [r8+rcx+768], zmm17
; value:f32x16 = permute value, order
  0506  62a2654816d2             vpermps zmm18, zmm3, zmm18
; store [out + out_column + 832] 16 lanes value
  050c  62c17c481154080d         vmovups [r8+rcx+832], zmm18
; value:f32x16 = permute value, order
  0514  62a2654816db             vpermps zmm19, zmm3, zmm19
; store [out + out_column + 896] 16 lanes value
  051a  62c17c48115c080e         vmovups [r8+rcx+896], zmm19
; value:f32x16 = permute value, order
  0522  62a2654816e4             vpermps zmm20, zmm3, zmm20
; store [out + out_column + 960] 16 lanes value
  0528  62c17c481164080f         vmovups [r8+rcx+960], zmm20
; value:f32x16 = permute value, order
  0530  62a2654816ed             vpermps zmm21, zmm3, zmm21
; store [out + out_column + 1024] 16 lanes value
  0536  62c17c48116c0810         vmovups [r8+rcx+1024], zmm21
; value:f32x16 = permute value, order
  053e  62a2654816f6             vpermps zmm22, zmm3, zmm22
; store [out + out_column + 1088] 16 lanes value
  0544  62c17c4811740811         vmovups [r8+rcx+1088], zmm22
; value:f32x16 = permute value, order
  054c  62a2654816ff             vpermps zmm23, zmm3, zmm23
; store [out + out_column + 1152] 16 lanes value
  0552  62c17c48117c0812         vmovups [r8+rcx+1152], zmm23
; value:f32x16 = permute value, order
  055a  6202654816c0             vpermps zmm24, zmm3, zmm24
; store [out + out_column + 1216] 16 lanes value
  0560  62417c4811440813         vmovups [r8+rcx+1216], zmm24
; value:f32x16 = permute value, order
  0568  6202654816c9             vpermps zmm25, zmm3, zmm25
; store [out + out_column + 1280] 16 lanes value
  056e  62417c48114c0814         vmovups [r8+rcx+1280], zmm25
; value:f32x16 = permute value, order
  0576  62f2654816d2             vpermps zmm2, zmm3, zmm2
; store [out + out_column + 1344] 16 lanes value
  057c  62d17c4811540815         vmovups [r8+rcx+1344], zmm2
; next_column = add next_column, 176
  0584  4981c7b0000000           add r15, 176
; }
  058b  4981ff00020000           cmp r15, 512
  0592  0f8c2afcffff             jl L20
L21:
; out = add out, 4096
  0598  4981c000100000           add r8, 4096
; bag = add bag, 1
  059f  488345c001               add qword ptr [rbp-64], 1
; pos = add pos, 1
  05a4  4883c601                 add rsi, 1
; }
L15:
; }
  05a8  48397dc0                 cmp qword ptr [rbp-64], rdi
  05ac  0f8c7bfbffff             jl L11
L12:
; begin = move pos
  05b2  4889f0                   mov rax, rsi
  05b5  488945c8                 mov qword ptr [rbp-56], rax
; loop bag < bag_count {
  05b9  488b45c0                 mov rax, qword ptr [rbp-64]
  05bd  483b45a8                 cmp rax, qword ptr [rbp-88]
  05c1  0f8de7050000             jge L23
L22:
; end = move index_count
  05c7  4c8b5db8                 mov r11, qword ptr [rbp-72]
; if bag < last_bag {
  05cb  488b45c0                 mov rax, qword ptr [rbp-64]
  05cf  483b4598                 cmp rax, qword ptr [rbp-104]
  05d3  0f8d10000000             jge L25
; end = load_i64 [offsets + bag<<3 + 8]
  05d9  488b45c0                 mov rax, qword ptr [rbp-64]
  05dd  48c1e003                 shl rax, 3
  05e1  480345b0                 add rax, qword ptr [rbp-80]
  05e5  4c8b5808                 mov r11, [rax+8]
; }
L25:
; fail_if end < begin -> 2
  05e9  4c3b5dc8                 cmp r11, qword ptr [rbp-56]
  05ed  0f8c91070000             jl L26
; fail_if index_count <u end -> 2
  05f3  4c395db8                 cmp qword ptr [rbp-72], r11
  05f7  0f829f070000             jb L27
; next_column = set 0
  05fd  4531ff                   xor r15d, r15d
; loop next_column < 512 {
  0600  4981ff00020000           cmp r15, 512
  0607  0f8d80050000             jge L29
L28:
; column = min next_column, 336
  060d  48c7c050010000           mov rax, 336
  0614  4c39f8                   cmp rax, r15
  0617  490f4fc7                 cmovg rax, r15
  061b  4889c1                   mov rcx, rax
; acc0:f32x16 = zero
  061e  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  0622  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  0626  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  062a  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  062e  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  0632  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  0636  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  063b  c4413057c9               vxorps xmm9, xmm9, xmm9
; acc8:f32x16 = zero
  0640  c4412857d2               vxorps xmm10, xmm10, xmm10
; acc9:f32x16 = zero
  0645  c4412057db               vxorps xmm11, xmm11, xmm11
; acc10:f32x16 = zero
  064a  c4411857e4               vxorps xmm12, xmm12, xmm12
; acc11:f32x16 = zero
  064f  c4411057ed               vxorps xmm13, xmm13, xmm13
; acc12:f32x16 = zero
  0654  c4410857f6               vxorps xmm14, xmm14, xmm14
; acc13:f32x16 = zero
  0659  c4410057ff               vxorps xmm15, xmm15, xmm15
; acc14:f32x16 = zero
  065e  62a17d00efc0             vpxord xmm16, xmm16, xmm16
; acc15:f32x16 = zero
  0664  62a17500efc9             vpxord xmm17, xmm17, xmm17
; acc16:f32x16 = zero
  066a  62a16d00efd2             vpxord xmm18, xmm18, xmm18
; acc17:f32x16 = zero
  0670  62a16500efdb             vpxord xmm19, xmm19, xmm19
; acc18:f32x16 = zero
  0676  62a15d00efe4             vpxord xmm20, xmm20, xmm20
; acc19:f32x16 = zero
  067c  62a15500efed             vpxord xmm21, xmm21, xmm21
; acc20:f32x16 = zero
  0682  62a14d00eff6             vpxord xmm22, xmm22, xmm22
; acc21:f32x16 = zero
  0688  62a14500efff             vpxord xmm23, xmm23, xmm23
; pos = move begin
  068e  488b75c8                 mov rsi, qword ptr [rbp-56]
; if pos < end {
  0692  4c39de                   cmp rsi, r11
  0695  0f8d9d030000             jge L31
; index = load_i64 [indices + pos<<3]
  069b  488b14f3                 mov rdx, [rbx+rsi*8]
; fail_if index >=u row_count -> 3
  069f  4c39f2                   cmp rdx, r14
  06a2  0f830c070000             jae L32
; index = mul index, 516
  06a8  4869d204020000           imul rdx, rdx, 516
; row = add table, index
  06af  498d3c12                 lea rdi, [r10+rdx]
; factors:f32x2 = splat_f16_pair [row + 512]
  06b3  62627d08588700020000     vpbroadcastd xmm24, [rdi+512]
  06bd  62027d0813c0             vcvtph2ps xmm24, xmm24
; weight:f32x2 = splat_host [weights + pos<<2]
  06c3  62427d08584cb500         vpbroadcastd xmm25, [r13+rsi*4]
; factors:f32x2 = fmul weight, factors
  06cb  6201340059c0             vmulps xmm24, xmm25, xmm24
; store [scratch] 2 lanes factors
  06d1  62417c081301             vmovlps [r9], xmm24
; loop pos < end {
  06d7  4c39de                   cmp rsi, r11
  06da  0f8d58030000             jge L34
L33:
; if pos >= next_change, seldom {
  06e0  4c39e6                   cmp rsi, r12
  06e3  0f8daa050000             jge L35
L36:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 120]
  06e9  488b54f378               mov rdx, [rbx+rsi*8+120]
; ahead = mul ahead, 516
  06ee  4869d204020000           imul rdx, rdx, 516
; ahead_row = add table, ahead
  06f5  4c01d2                   add rdx, r10
; prefetch L1 [ahead_row + column]
  06f8  0f180c0a                 prefetcht0 [rdx+rcx]
; prefetch L1 [ahead_row + column + 64]
  06fc  0f184c0a40               prefetcht0 [rdx+rcx+64]
; prefetch L1 [ahead_row + column + 128]
  0701  0f188c0a80000000         prefetcht0 [rdx+rcx+128]
; prefetch L1 [ahead_row + column + 175]
  0709  0f188c0aaf000000         prefetcht0 [rdx+rcx+175]
; prefetch L1 [ahead_row + 512]
  0711  0f188a00020000           prefetcht0 [rdx+512]
; }
L37:
; pooled = add row, 0
  0718  488d17                   lea rdx, [rdi]
; scale:f32x16 = splat_host [scratch]
  071b  62427d485801             vpbroadcastd zmm24, [r9]
; bias:f32x16 = splat_host [scratch + 4]
  0721  62427d48584901           vpbroadcastd zmm25, [r9+4]
; pos = add pos, 1
  0728  4883c601                 add rsi, 1
; if pos < end {
  072c  4c39de                   cmp rsi, r11
  072f  0f8d3b000000             jge L39
; index = load_i64 [indices + pos<<3]
  0735  488b3cf3                 mov rdi, [rbx+rsi*8]
; fail_if index >=u row_count -> 3
  0739  4c39f7                   cmp rdi, r14
  073c  0f838a060000             jae L40
; index = mul index, 516
  0742  4869ff04020000           imul rdi, rdi, 516
; row = add table, index
  0749  4c01d7                   add rdi, r10
; factors:f32x2 = splat_f16_pair [row + 512]
  074c  62627d08589700020000     vpbroadcastd xmm26, [rdi+512]
  0756  62027d0813d2             vcvtph2ps xmm26, xmm26
; weight:f32x2 = splat_host [weights + pos<<2]
  075c  62427d08585cb500         vpbroadcastd xmm27, [r13+rsi*4]
; factors:f32x2 = fmul weight, factors
  0764  6201240059d2             vmulps xmm26, xmm27, xmm26
; store [scratch] 2 lanes factors
  076a  62417c081311             vmovlps [r9], xmm26
; }
L39:
; code:i32x16 = splat_64 [pooled + column + 24]
  0770  6262fd4859540a03         vpbroadcastq zmm26, [rdx+rcx+24]
; code:i32x16 = shr code, shifts
  0778  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc1:f32x16 = fadd acc1, bias
  077e  6291644858d9             vaddps zmm3, zmm3, zmm25
; code1:i32x16 = splat_64 [pooled + column + 8]
  0784  6262fd48595c0a01         vpbroadcastq zmm27, [rdx+rcx+8]
; code1:i32x16 = shr code1, shifts
  078c  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc0:f32x16 = fadd acc0, bias
  0792  62916c4858d1             vaddps zmm2, zmm2, zmm25
; value:f32x16 = lookup code1, values
  0798  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column]
  079e  6262fd48591c0a           vpbroadcastq zmm27, [rdx+rcx]
; code1:i32x16 = shr code1, shifts
  07a5  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc3:f32x16 = fadd acc3, bias
  07ab  6291544858e9             vaddps zmm5, zmm5, zmm25
; value1:f32x16 = lookup code1, values
  07b1  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 16]
  07b7  6262fd48595c0a02         vpbroadcastq zmm27, [rdx+rcx+16]
; code1:i32x16 = shr code1, shifts
  07bf  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc2:f32x16 = fadd acc2, bias
  07c5  62915c4858e1             vaddps zmm4, zmm4, zmm25
; acc0:f32x16 = fma scale, value1, acc0
  07cb  62923d40b8d5             vfmadd231ps zmm2, zmm24, zmm29
; acc1:f32x16 = fma scale, value, acc1
  07d1  62923d40b8dc             vfmadd231ps zmm3, zmm24, zmm28
; value:f32x16 = lookup code, values
  07d7  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc3:f32x16 = fma scale, value, acc3
  07dd  62923d40b8ec             vfmadd231ps zmm5, zmm24, zmm28
; value:f32x16 = lookup code1, values
  07e3  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc2:f32x16 = fma scale, value, acc2
  07e9  62923d40b8e4             vfmadd231ps zmm4, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 56]
  07ef  6262fd4859540a07         vpbroadcastq zmm26, [rdx+rcx+56]
; code:i32x16 = shr code, shifts
  07f7  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc5:f32x16 = fadd acc5, bias
  07fd  6291444858f9             vaddps zmm7, zmm7, zmm25
; code1:i32x16 = splat_64 [pooled + column + 40]
  0803  6262fd48595c0a05         vpbroadcastq zmm27, [rdx+rcx+40]
; code1:i32x16 = shr code1, shifts
  080b  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc4:f32x16 = fadd acc4, bias
  0811  62914c4858f1             vaddps zmm6, zmm6, zmm25
; value:f32x16 = lookup code1, values
  0817  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 32]
  081d  6262fd48595c0a04         vpbroadcastq zmm27, [rdx+rcx+32]
; code1:i32x16 = shr code1, shifts
  0825  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc7:f32x16 = fadd acc7, bias
  082b  6211344858c9             vaddps zmm9, zmm9, zmm25
; value1:f32x16 = lookup code1, values
  0831  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 48]
  0837  6262fd48595c0a06         vpbroadcastq zmm27, [rdx+rcx+48]
; code1:i32x16 = shr code1, shifts
  083f  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc6:f32x16 = fadd acc6, bias
  0845  62113c4858c1             vaddps zmm8, zmm8, zmm25
; acc4:f32x16 = fma scale, value1, acc4
  084b  62923d40b8f5             vfmadd231ps zmm6, zmm24, zmm29
; acc5:f32x16 = fma scale, value, acc5
  0851  62923d40b8fc             vfmadd231ps zmm7, zmm24, zmm28
; value:f32x16 = lookup code, values
  0857  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc7:f32x16 = fma scale, value, acc7
  085d  62123d40b8cc             vfmadd231ps zmm9, zmm24, zmm28
; value:f32x16 = lookup code1, values
  0863  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc6:f32x16 = fma scale, value, acc6
  0869  62123d40b8c4             vfmadd231ps zmm8, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 88]
  086f  6262fd4859540a0b         vpbroadcastq zmm26, [rdx+rcx+88]
; code:i32x16 = shr code, shifts
  0877  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc9:f32x16 = fadd acc9, bias
  087d  6211244858d9             vaddps zmm11, zmm11, zmm25
; code1:i32x16 = splat_64 [pooled + column + 72]
  0883  6262fd48595c0a09         vpbroadcastq zmm27, [rdx+rcx+72]
; code1:i32x16 = shr code1, shifts
  088b  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc8:f32x16 = fadd acc8, bias
  0891  62112c4858d1             vaddps zmm10, zmm10, zmm25
; value:f32x16 = lookup code1, values
  0897  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 64]
  089d  6262fd48595c0a08         vpbroadcastq zmm27, [rdx+rcx+64]
; code1:i32x16 = shr code1, shifts
  08a5  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc11:f32x16 = fadd acc11, bias
  08ab  6211144858e9             vaddps zmm13, zmm13, zmm25
; value1:f32x16 = lookup code1, values
  08b1  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 80]
  08b7  6262fd48595c0a0a         vpbroadcastq zmm27, [rdx+rcx+80]
; code1:i32x16 = shr code1, shifts
  08bf  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc10:f32x16 = fadd acc10, bias
  08c5  62111c4858e1             vaddps zmm12, zmm12, zmm25
; acc8:f32x16 = fma scale, value1, acc8
  08cb  62123d40b8d5             vfmadd231ps zmm10, zmm24, zmm29
; acc9:f32x16 = fma scale, value, acc9
  08d1  62123d40b8dc             vfmadd231ps zmm11, zmm24, zmm28
; value:f32x16 = lookup code, values
  08d7  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc11:f32x16 = fma scale, value, acc11
  08dd  62123d40b8ec             vfmadd231ps zmm13, zmm24, zmm28
; value:f32x16 = lookup code1, values
  08e3  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc10:f32x16 = fma scale, value, acc10
  08e9  62123d40b8e4             vfmadd231ps zmm12, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 120]
  08ef  6262fd4859540a0f         vpbroadcastq zmm26, [rdx+rcx+120]
; code:i32x16 = shr code, shifts
  08f7  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc13:f32x16 = fadd acc13, bias
  08fd  6211044858f9             vaddps zmm15, zmm15, zmm25
; code1:i32x16 = splat_64 [pooled + column + 104]
  0903  6262fd48595c0a0d         vpbroadcastq zmm27, [rdx+rcx+104]
; code1:i32x16 = shr code1, shifts
  090b  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc12:f32x16 = fadd acc12, bias
  0911  62110c4858f1             vaddps zmm14, zmm14, zmm25
; value:f32x16 = lookup code1, values
  0917  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 96]
  091d  6262fd48595c0a0c         vpbroadcastq zmm27, [rdx+rcx+96]
; code1:i32x16 = shr code1, shifts
  0925  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc15:f32x16 = fadd acc15, bias
  092b  6281744058c9             vaddps zmm17, zmm17, zmm25
; value1:f32x16 = lookup code1, values
  0931  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 112]
  0937  6262fd48595c0a0e         vpbroadcastq zmm27, [rdx+rcx+112]
; code1:i32x16 = shr code1, shifts
  093f  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc14:f32x16 = fadd acc14, bias
  0945  62817c4058c1             vaddps zmm16, zmm16, zmm25
; acc12:f32x16 = fma scale, value1, acc12
  094b  62123d40b8f5             vfmadd231ps zmm14, zmm24, zmm29
; acc13:f32x16 = fma scale, value, acc13
  0951  62123d40b8fc             vfmadd231ps zmm15, zmm24, zmm28
; value:f32x16 = lookup code, values
  0957  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc15:f32x16 = fma scale, value, acc15
  095d  62823d40b8cc             vfmadd231ps zmm17, zmm24, zmm28
; value:f32x16 = lookup code1, values
  0963  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc14:f32x16 = fma scale, value, acc14
  0969  62823d40b8c4             vfmadd231ps zmm16, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 152]
  096f  6262fd4859540a13         vpbroadcastq zmm26, [rdx+rcx+152]
; code:i32x16 = shr code, shifts
  0977  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc17:f32x16 = fadd acc17, bias
  097d  6281644058d9             vaddps zmm19, zmm19, zmm25
; code1:i32x16 = splat_64 [pooled + column + 136]
  0983  6262fd48595c0a11         vpbroadcastq zmm27, [rdx+rcx+136]
; code1:i32x16 = shr code1, shifts
  098b  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc16:f32x16 = fadd acc16, bias
  0991  62816c4058d1             vaddps zmm18, zmm18, zmm25
; value:f32x16 = lookup code1, values
  0997  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 128]
  099d  6262fd48595c0a10         vpbroadcastq zmm27, [rdx+rcx+128]
; code1:i32x16 = shr code1, shifts
  09a5  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc19:f32x16 = fadd acc19, bias
  09ab  6281544058e9             vaddps zmm21, zmm21, zmm25
; value1:f32x16 = lookup code1, values
  09b1  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 144]
  09b7  6262fd48595c0a12         vpbroadcastq zmm27, [rdx+rcx+144]
; code1:i32x16 = shr code1, shifts
  09bf  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc18:f32x16 = fadd acc18, bias
  09c5  62815c4058e1             vaddps zmm20, zmm20, zmm25
; acc16:f32x16 = fma scale, value1, acc16
  09cb  62823d40b8d5             vfmadd231ps zmm18, zmm24, zmm29
; acc17:f32x16 = fma scale, value, acc17
  09d1  62823d40b8dc             vfmadd231ps zmm19, zmm24, zmm28
; value:f32x16 = lookup code, values
  09d7  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc19:f32x16 = fma scale, value, acc19
  09dd  62823d40b8ec             vfmadd231ps zmm21, zmm24, zmm28
; value:f32x16 = lookup code1, values
  09e3  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc18:f32x16 = fma scale, value, acc18
  09e9  62823d40b8e4             vfmadd231ps zmm20, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 160]
  09ef  6262fd4859540a14         vpbroadcastq zmm26, [rdx+rcx+160]
; code:i32x16 = shr code, shifts
  09f7  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  09fd  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc20:f32x16 = fadd acc20, bias
  0a03  62814c4058f1             vaddps zmm22, zmm22, zmm25
; acc20:f32x16 = fma scale, value, acc20
  0a09  62823d40b8f4             vfmadd231ps zmm22, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 168]
  0a0f  6262fd4859540a15         vpbroadcastq zmm26, [rdx+rcx+168]
; code:i32x16 = shr code, shifts
  0a17  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  0a1d  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc21:f32x16 = fadd acc21, bias
  0a23  6281444058f9             vaddps zmm23, zmm23, zmm25
; acc21:f32x16 = fma scale, value, acc21
  0a29  62823d40b8fc             vfmadd231ps zmm23, zmm24, zmm28
; }
  0a2f  4c39de                   cmp rsi, r11
  0a32  0f8ca8fcffff             jl L33
L34:
; }
L31:
; order:i32x16 = const column_order
  0a38  62617c4810053e040000     vmovups zmm24, [L3]
; out_column = mul column, 8
  0a42  48c1e103                 shl rcx, 3
; acc0:f32x16 = permute acc0, order
  0a46  62f23d4016d2             vpermps zmm2, zmm24, zmm2
; store [out + out_column] 16 lanes acc0
  0a4c  62d17c48111408           vmovups [r8+rcx], zmm2
; acc1:f32x16 = permute acc1, order
  0a53  62f23d4016db             vpermps zmm3, zmm24, zmm3
; store [out + out_column + 64] 16 lanes acc1
  0a59  62d17c48115c0801         vmovups [r8+rcx+64], zmm3
; acc2:f32x16 = permute acc2, order
  0a61  62f23d4016e4             vpermps zmm4, zmm24, zmm4
; store [out + out_column + 128] 16 lanes acc2
  0a67  62d17c4811640802         vmovups [r8+rcx+128], zmm4
; acc3:f32x16 = permute acc3, order
  0a6f  62f23d4016ed             vpermps zmm5, zmm24, zmm5
; store [out + out_column + 192] 16 lanes acc3
  0a75  62d17c48116c0803         vmovups [r8+rcx+192], zmm5
; acc4:f32x16 = permute acc4, order
  0a7d  62f23d4016f6             vpermps zmm6, zmm24, zmm6
; store [out + out_column + 256] 16 lanes acc4
  0a83  62d17c4811740804         vmovups [r8+rcx+256], zmm6
; acc5:f32x16 = permute acc5, order
  0a8b  62f23d4016ff             vpermps zmm7, zmm24, zmm7
; store [out + out_column + 320] 16 lanes acc5
  0a91  62d17c48117c0805         vmovups [r8+rcx+320], zmm7
; acc6:f32x16 = permute acc6, order
  0a99  62523d4016c0             vpermps zmm8, zmm24, zmm8
; store [out + out_column + 384] 16 lanes acc6
  0a9f  62517c4811440806         vmovups [r8+rcx+384], zmm8
; acc7:f32x16 = permute acc7, order
  0aa7  62523d4016c9             vpermps zmm9, zmm24, zmm9
; store [out + out_column + 448] 16 lanes acc7
  0aad  62517c48114c0807         vmovups [r8+rcx+448], zmm9
; acc8:f32x16 = permute acc8, order
  0ab5  62523d4016d2             vpermps zmm10, zmm24, zmm10
; store [out + out_column + 512] 16 lanes acc8
  0abb  62517c4811540808         vmovups [r8+rcx+512], zmm10
; acc9:f32x16 = permute acc9, order
  0ac3  62523d4016db             vpermps zmm11, zmm24, zmm11
; store [out + out_column + 576] 16 lanes acc9
  0ac9  62517c48115c0809         vmovups [r8+rcx+576], zmm11
; acc10:f32x16 = permute acc10, order
  0ad1  62523d4016e4             vpermps zmm12, zmm24, zmm12
; store [out + out_column + 640] 16 lanes acc10
  0ad7  62517c481164080a         vmovups [r8+rcx+640], zmm12
; acc11:f32x16 = permute acc11, order
  0adf  62523d4016ed             vpermps zmm13, zmm24, zmm13
; store [out + out_column + 704] 16 lanes acc11
  0ae5  62517c48116c080b         vmovups [r8+rcx+704], zmm13
; acc12:f32x16 = permute acc12, order
  0aed  62523d4016f6             vpermps zmm14, zmm24, zmm14
; store [out + out_column + 768] 16 lanes acc12
  0af3  62517c481174080c         vmovups [r8+rcx+768], zmm14
; acc13:f32x16 = permute acc13, order
  0afb  62523d4016ff             vpermps zmm15, zmm24, zmm15
; store [out + out_column + 832] 16 lanes acc13
  0b01  62517c48117c080d         vmovups [r8+rcx+832], zmm15
; acc14:f32x16 = permute acc14, order
  0b09  62a23d4016c0             vpermps zmm16, zmm24, zmm16
; store [out + out_column + 896] 16 lanes acc14
  0b0f  62c17c481144080e         vmovups [r8+rcx+896], zmm16
; acc15:f32x16 = permute acc15, order
  0b17  62a23d4016c9             vpermps zmm17, zmm24, zmm17
; store [out + out_column + 960] 16 lanes acc15
  0b1d  62c17c48114c080f         vmovups [r8+rcx+960], zmm17
; acc16:f32x16 = permute acc16, order
  0b25  62a23d4016d2             vpermps zmm18, zmm24, zmm18
; store [out + out_column + 1024] 16 lanes acc16
  0b2b  62c17c4811540810         vmovups [r8+rcx+1024], zmm18
; acc17:f32x16 = permute acc17, order
  0b33  62a23d4016db             vpermps zmm19, zmm24, zmm19
; store [out + out_column + 1088] 16 lanes acc17
  0b39  62c17c48115c0811         vmovups [r8+rcx+1088], zmm19
; acc18:f32x16 = permute acc18, order
  0b41  62a23d4016e4             vpermps zmm20, zmm24, zmm20
; store [out + out_column + 1152] 16 lanes acc18
  0b47  62c17c4811640812         vmovups [r8+rcx+1152], zmm20
; acc19:f32x16 = permute acc19, order
  0b4f  62a23d4016ed             vpermps zmm21, zmm24, zmm21
; store [out + out_column + 1216] 16 lanes acc19
  0b55  62c17c48116c0813         vmovups [r8+rcx+1216], zmm21
; acc20:f32x16 = permute acc20, order
  0b5d  62a23d4016f6             vpermps zmm22, zmm24, zmm22
; store [out + out_column + 1280] 16 lanes acc20
  0b63  62c17c4811740814         vmovups [r8+rcx+1280], zmm22
; acc21:f32x16 = permute acc21, order
  0b6b  62a23d4016ff             vpermps zmm23, zmm24, zmm23
; store [out + out_column + 1344] 16 lanes acc21
  0b71  62c17c48117c0815         vmovups [r8+rcx+1344], zmm23
; next_column = add next_column, 176
  0b79  4981c7b0000000           add r15, 176
; }
  0b80  4981ff00020000           cmp r15, 512
  0b87  0f8c80faffff             jl L28
L29:
; out = add out, 4096
  0b8d  4981c000100000           add r8, 4096
; bag = add bag, 1
  0b94  488345c001               add qword ptr [rbp-64], 1
; begin = move end
  0b99  4c89d8                   mov rax, r11
  0b9c  488945c8                 mov qword ptr [rbp-56], rax
; }
  0ba0  488b45c0                 mov rax, qword ptr [rbp-64]
  0ba4  483b45a8                 cmp rax, qword ptr [rbp-88]
  0ba8  0f8c19faffff             jl L22
L23:
; leave
  0bae  31c0                     xor eax, eax
L0:
  0bb0  c5f877                   vzeroupper
  0bb3  4883c458                 add rsp, 88
  0bb7  415f                     pop r15
  0bb9  415e                     pop r14
  0bbb  415d                     pop r13
  0bbd  415c                     pop r12
  0bbf  5b                       pop rbx
  0bc0  5d                       pop rbp
  0bc1  c3                       ret
; seldom
L13:
; one_row_end = set 0
  0bc2  31ff                     xor edi, edi
  0bc4  4939f3                   cmp r11, rsi
  0bc7  0f85dbf9ffff             jne L15
  0bcd  e978f5ffff               jmp L14
; seldom
L16:
; if pos >= due {
  0bd2  483b7590                 cmp rsi, qword ptr [rbp-112]
  0bd6  0f8c98000000             jl L42
; burst_end = add pos, 96
  0bdc  488d4660                 lea rax, [rsi+96]
  0be0  488945a0                 mov qword ptr [rbp-96], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0be4  483b45b8                 cmp rax, qword ptr [rbp-72]
  0be8  480f4d45b8               cmovge rax, qword ptr [rbp-72]
  0bed  488945a0                 mov qword ptr [rbp-96], rax
; fetching = move fetched
  0bf1  4c8b6580                 mov r12, qword ptr [rbp-128]
; fetching = move_if fetching < pos ? pos
  0bf5  4939f4                   cmp r12, rsi
  0bf8  4c0f4ce6                 cmovl r12, rsi
; loop fetching < burst_end {
  0bfc  4c3b65a0                 cmp r12, qword ptr [rbp-96]
  0c00  0f8d5f000000             jge L44
L43:
; ahead = load_i64 [indices + fetching<<3]
  0c06  4a8b0ce3                 mov rcx, [rbx+r12*8]
; ahead = mul ahead, 516
  0c0a  4869c904020000           imul rcx, rcx, 516
; prefetch L2 [table + ahead]
  0c11  410f18140a               prefetcht1 [r10+rcx]
; prefetch L2 [table + ahead + 64]
  0c16  410f18540a40             prefetcht1 [r10+rcx+64]
; prefetch L2 [table + ahead + 128]
  0c1c  410f18940a80000000       prefetcht1 [r10+rcx+128]
; prefetch L2 [table + ahead + 192]
  0c25  410f18940ac0000000       prefetcht1 [r10+rcx+192]
; prefetch L2 [table + ahead + 256]
  0c2e  410f18940a00010000       prefetcht1 [r10+rcx+256]
; prefetch L2 [table + ahead + 320]
  0c37  410f18940a40010000       prefetcht1 [r10+rcx+320]
; prefetch L2 [table + ahead + 384]
  0c40  410f18940a80010000       prefetcht1 [r10+rcx+384]
; prefetch L2 [table + ahead + 448]
  0c49  410f18940ac0010000       prefetcht1 [r10+rcx+448]
; prefetch L2 [table + ahead + 515]
  0c52  410f18940a03020000       prefetcht1 [r10+rcx+515]
; fetching = add fetching, 1
  0c5b  4983c401                 add r12, 1
; }
  0c5f  4c3b65a0                 cmp r12, qword ptr [rbp-96]
  0c63  7ca1                     short jl L43
L44:
; fetched = move fetching
  0c65  4c89e0                   mov rax, r12
  0c68  48894580                 mov qword ptr [rbp-128], rax
; due = add pos, 32
  0c6c  488d4620                 lea rax, [rsi+32]
  0c70  48894590                 mov qword ptr [rbp-112], rax
; }
L42:
; next_change = move near_end
  0c74  4c8b6588                 mov r12, qword ptr [rbp-120]
; next_change = move_if due < near_end ? due
  0c78  488b4590                 mov rax, qword ptr [rbp-112]
  0c7c  483b4588                 cmp rax, qword ptr [rbp-120]
  0c80  4c0f4c6590               cmovl r12, qword ptr [rbp-112]
  0c85  4c39e6                   cmp rsi, r12
  0c88  0f8d0cf5ffff             jge L18
  0c8e  e9c0f4ffff               jmp L17
; seldom
L35:
; if pos >= due {
  0c93  483b7590                 cmp rsi, qword ptr [rbp-112]
  0c97  0f8c98000000             jl L46
; burst_end = add pos, 96
  0c9d  488d4660                 lea rax, [rsi+96]
  0ca1  488945a0                 mov qword ptr [rbp-96], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0ca5  483b45b8                 cmp rax, qword ptr [rbp-72]
  0ca9  480f4d45b8               cmovge rax, qword ptr [rbp-72]
  0cae  488945a0                 mov qword ptr [rbp-96], rax
; fetching = move fetched
  0cb2  4c8b6580                 mov r12, qword ptr [rbp-128]
; fetching = move_if fetching < pos ? pos
  0cb6  4939f4                   cmp r12, rsi
  0cb9  4c0f4ce6                 cmovl r12, rsi
; loop fetching < burst_end {
  0cbd  4c3b65a0                 cmp r12, qword ptr [rbp-96]
  0cc1  0f8d5f000000             jge L48
L47:
; ahead = load_i64 [indices + fetching<<3]
  0cc7  4a8b14e3                 mov rdx, [rbx+r12*8]
; ahead = mul ahead, 516
  0ccb  4869d204020000           imul rdx, rdx, 516
; prefetch L2 [table + ahead]
  0cd2  410f181412               prefetcht1 [r10+rdx]
; prefetch L2 [table + ahead + 64]
  0cd7  410f18541240             prefetcht1 [r10+rdx+64]
; prefetch L2 [table + ahead + 128]
  0cdd  410f18941280000000       prefetcht1 [r10+rdx+128]
; prefetch L2 [table + ahead + 192]
  0ce6  410f189412c0000000       prefetcht1 [r10+rdx+192]
; prefetch L2 [table + ahead + 256]
  0cef  410f18941200010000       prefetcht1 [r10+rdx+256]
; prefetch L2 [table + ahead + 320]
  0cf8  410f18941240010000       prefetcht1 [r10+rdx+320]
; prefetch L2 [table + ahead + 384]
  0d01  410f18941280010000       prefetcht1 [r10+rdx+384]
; prefetch L2 [table + ahead + 448]
  0d0a  410f189412c0010000       prefetcht1 [r10+rdx+448]
; prefetch L2 [table + ahead + 515]
  0d13  410f18941203020000       prefetcht1 [r10+rdx+515]
; fetching = add fetching, 1
  0d1c  4983c401                 add r12, 1
; }
  0d20  4c3b65a0                 cmp r12, qword ptr [rbp-96]
  0d24  7ca1                     short jl L47
L48:
; fetched = move fetching
  0d26  4c89e0                   mov rax, r12
  0d29  48894580                 mov qword ptr [rbp-128], rax
; due = add pos, 32
  0d2d  488d4620                 lea rax, [rsi+32]
  0d31  48894590                 mov qword ptr [rbp-112], rax
; }
L46:
; next_change = move near_end
  0d35  4c8b6588                 mov r12, qword ptr [rbp-120]
; next_change = move_if due < near_end ? due
  0d39  488b4590                 mov rax, qword ptr [rbp-112]
  0d3d  483b4588                 cmp rax, qword ptr [rbp-120]
  0d41  4c0f4c6590               cmovl r12, qword ptr [rbp-112]
  0d46  4c39e6                   cmp rsi, r12
  0d49  0f8dc9f9ffff             jge L37
  0d4f  e995f9ffff               jmp L36
; failure exits
L10:
  0d54  488b45d0                 mov rax, qword ptr [rbp-48]
  0d58  ff75c0                   push qword ptr [rbp-64]
  0d5b  8f4068                   pop qword ptr [rax+104]
  0d5e  48897070                 mov qword ptr [rax+112], rsi
  0d62  b801000000               mov eax, 1
  0d67  e944feffff               jmp L0
L19:
  0d6c  488b45d0                 mov rax, qword ptr [rbp-48]
  0d70  ff75c0                   push qword ptr [rbp-64]
  0d73  8f4068                   pop qword ptr [rax+104]
  0d76  48897070                 mov qword ptr [rax+112], rsi
  0d7a  b803000000               mov eax, 3
  0d7f  e92cfeffff               jmp L0
L26:
  0d84  488b45d0                 mov rax, qword ptr [rbp-48]
  0d88  ff75c0                   push qword ptr [rbp-64]
  0d8b  8f4068                   pop qword ptr [rax+104]
  0d8e  48897070                 mov qword ptr [rax+112], rsi
  0d92  b802000000               mov eax, 2
  0d97  e914feffff               jmp L0
L27:
  0d9c  488b45d0                 mov rax, qword ptr [rbp-48]
  0da0  ff75c0                   push qword ptr [rbp-64]
  0da3  8f4068                   pop qword ptr [rax+104]
  0da6  48897070                 mov qword ptr [rax+112], rsi
  0daa  b802000000               mov eax, 2
  0daf  e9fcfdffff               jmp L0
L32:
  0db4  488b45d0                 mov rax, qword ptr [rbp-48]
  0db8  ff75c0                   push qword ptr [rbp-64]
  0dbb  8f4068                   pop qword ptr [rax+104]
  0dbe  48897070                 mov qword ptr [rax+112], rsi
  0dc2  b803000000               mov eax, 3
  0dc7  e9e4fdffff               jmp L0
L40:
  0dcc  488b45d0                 mov rax, qword ptr [rbp-48]
  0dd0  ff75c0                   push qword ptr [rbp-64]
  0dd3  8f4068                   pop qword ptr [rax+104]
  0dd6  48897070                 mov qword ptr [rax+112], rsi
  0dda  b803000000               mov eax, 3
  0ddf  e9ccfdffff               jmp L0
; constants
