; spec      embedding_bag bits=4 dim=1024 weighted index=i64 offset=i64
; target    avx512 (x86-64)
; numerics  reference
; bytes     3904
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  53                       push rbx
  0009  4154                     push r12
  000b  4155                     push r13
  000d  4156                     push r14
  000f  4157                     push r15
  0011  4883ec68                 sub rsp, 104
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  0019  4c8b1f                   mov r11, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b7f08                 mov r15, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b6710                 mov r12, qword ptr [rdi+16]
; index_count = arg index_count
  0024  488b4718                 mov rax, qword ptr [rdi+24]
  0028  488945a8                 mov qword ptr [rbp-88], rax
; bag_count = arg bag_count
  002c  488b4728                 mov rax, qword ptr [rdi+40]
  0030  48894598                 mov qword ptr [rbp-104], rax
; pooled = arg pooled
  0034  488b4f50                 mov rcx, qword ptr [rdi+80]
; offsets = arg offsets
  0038  488b4720                 mov rax, qword ptr [rdi+32]
  003c  488945a0                 mov qword ptr [rbp-96], rax
; weights = arg weights
  0040  4c8b7730                 mov r14, qword ptr [rdi+48]
; scratch = arg scratch
  0044  4c8b4f60                 mov r9, qword ptr [rdi+96]
; out = arg output
  0048  4c8b4748                 mov r8, qword ptr [rdi+72]
; bag = set 0
  004c  31c0                     xor eax, eax
  004e  488945b8                 mov qword ptr [rbp-72], rax
; last_bag = add bag_count, -1
  0052  488b4598                 mov rax, qword ptr [rbp-104]
  0056  488d40ff                 lea rax, [rax-1]
  005a  48894588                 mov qword ptr [rbp-120], rax
; shifts:i32x16 = const code_shifts
  005e  62f17c481005180e0000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  0068  62f17c48100d4e0e0000     vmovups zmm1, [L2]
; near_end = add index_count, -15
  0072  488b45a8                 mov rax, qword ptr [rbp-88]
  0076  488d40f1                 lea rax, [rax-15]
  007a  48898578ffffff           mov qword ptr [rbp-136], rax
; fetched = set 0
  0081  31c0                     xor eax, eax
  0083  48898570ffffff           mov qword ptr [rbp-144], rax
; due = set 0
  008a  31c0                     xor eax, eax
  008c  48894580                 mov qword ptr [rbp-128], rax
; if row_count < 48771 {
  0090  4981ff83be0000           cmp r15, 48771
  0097  0f8d0e000000             jge L5
; due = set 9223372036854775807
  009d  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  00a7  48894580                 mov qword ptr [rbp-128], rax
; }
L5:
; rows_of_bags = mul bag_count, 5
  00ab  486b559805               imul rdx, qword ptr [rbp-104], 5
; if pooled < rows_of_bags {
  00b0  4839d1                   cmp rcx, rdx
  00b3  0f8d0e000000             jge L7
; due = set 9223372036854775807
  00b9  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  00c3  48894580                 mov qword ptr [rbp-128], rax
; }
L7:
; next_change = move near_end
  00c7  4c8bad78ffffff           mov r13, qword ptr [rbp-136]
; next_change = move_if due < near_end ? due
  00ce  488b4580                 mov rax, qword ptr [rbp-128]
  00d2  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  00d9  4c0f4c6d80               cmovl r13, qword ptr [rbp-128]
; pos = set 0
  00de  31f6                     xor esi, esi
; begin = move bag
  00e0  488b45b8                 mov rax, qword ptr [rbp-72]
  00e4  488945c0                 mov qword ptr [rbp-64], rax
; if bag < bag_count {
  00e8  488b45b8                 mov rax, qword ptr [rbp-72]
  00ec  483b4598                 cmp rax, qword ptr [rbp-104]
  00f0  0f8d21000000             jge L9
; begin = load_i64 [offsets + bag<<3]
  00f6  488b45b8                 mov rax, qword ptr [rbp-72]
  00fa  48c1e003                 shl rax, 3
  00fe  480345a0                 add rax, qword ptr [rbp-96]
  0102  488b00                   mov rax, [rax]
  0105  488945c0                 mov qword ptr [rbp-64], rax
; fail_if index_count <u begin -> 1
  0109  488b45a8                 mov rax, qword ptr [rbp-88]
  010d  483b45c0                 cmp rax, qword ptr [rbp-64]
  0111  0f829c0c0000             jb L10
; }
L9:
; pos = move begin
  0117  488b75c0                 mov rsi, qword ptr [rbp-64]
; one_row_end = sub index_count, pos
  011b  4c8b55a8                 mov r10, qword ptr [rbp-88]
  011f  4929f2                   sub r10, rsi
; one_row_end = add one_row_end, bag
  0122  4c0355b8                 add r10, qword ptr [rbp-72]
; one_row_end = move_if last_bag < one_row_end ? last_bag
  0126  4c395588                 cmp qword ptr [rbp-120], r10
  012a  4c0f4c5588               cmovl r10, qword ptr [rbp-120]
; loop bag < one_row_end {
  012f  4c3955b8                 cmp qword ptr [rbp-72], r10
  0133  0f8d8f040000             jge L12
L11:
; end = load_i64 [offsets + bag<<3 + 8]
  0139  488b45b8                 mov rax, qword ptr [rbp-72]
  013d  48c1e003                 shl rax, 3
  0141  480345a0                 add rax, qword ptr [rbp-96]
  0145  488b5808                 mov rbx, [rax+8]
; end = add end, -1
  0149  4883c3ff                 add rbx, -1
; if end != pos, seldom {
  014d  4839f3                   cmp rbx, rsi
  0150  0f858c0a0000             jne L13
L14:
; if end == pos {
; if pos >= next_change, seldom {
  0156  4c39ee                   cmp rsi, r13
  0159  0f8d940a0000             jge L16
L17:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 120]
  015f  498b4cf478               mov rcx, [r12+rsi*8+120]
; ahead = mul ahead, 516
  0164  4869c904020000           imul rcx, rcx, 516
; ahead_row = add table, ahead
  016b  4c01d9                   add rcx, r11
; prefetch L1 [ahead_row]
  016e  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 64]
  0171  0f184940                 prefetcht0 [rcx+64]
; prefetch L1 [ahead_row + 128]
  0175  0f188980000000           prefetcht0 [rcx+128]
; prefetch L1 [ahead_row + 192]
  017c  0f1889c0000000           prefetcht0 [rcx+192]
; prefetch L1 [ahead_row + 256]
  0183  0f188900010000           prefetcht0 [rcx+256]
; prefetch L1 [ahead_row + 320]
  018a  0f188940010000           prefetcht0 [rcx+320]
; prefetch L1 [ahead_row + 384]
  0191  0f188980010000           prefetcht0 [rcx+384]
; prefetch L1 [ahead_row + 448]
  0198  0f1889c0010000           prefetcht0 [rcx+448]
; prefetch L1 [ahead_row + 515]
  019f  0f188903020000           prefetcht0 [rcx+515]
; }
L18:
; index = load_i64 [indices + pos<<3]
  01a6  498b0cf4                 mov rcx, [r12+rsi*8]
; fail_if index >=u row_count -> 3
  01aa  4c39f9                   cmp rcx, r15
  01ad  0f83180c0000             jae L19
; row_offset = mul index, 516
  01b3  4869c904020000           imul rcx, rcx, 516
; row = add table, row_offset
  01ba  498d140b                 lea rdx, [r11+rcx]
; next_column = set 0
  01be  31c0                     xor eax, eax
  01c0  488945c8                 mov qword ptr [rbp-56], rax
; loop next_column < 512 {
  01c4  48817dc800020000         cmp qword ptr [rbp-56], 512
  01cc  0f8ddc030000             jge L21
L20:
; column = min next_column, 336
  01d2  48c7c050010000           mov rax, 336
  01d9  483b45c8                 cmp rax, qword ptr [rbp-56]
  01dd  480f4f45c8               cmovg rax, qword ptr [rbp-56]
  01e2  4889c1                   mov rcx, rax
; zero:f32x16 = zero
  01e5  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 512]
  01e9  c4e279589a00020000       vpbroadcastd xmm3, [rdx+512]
  01f2  c4e27913db               vcvtph2ps xmm3, xmm3
; weight:f32x2 = splat_host [weights + pos<<2]
  01f7  c4c2795824b6             vpbroadcastd xmm4, [r14+rsi*4]
; factors:f32x2 = fmul weight, factors
  01fd  c5d859db                 vmulps xmm3, xmm4, xmm3
; store [scratch] 2 lanes factors
  0201  c4c1781319               vmovlps [r9], xmm3
; scale:f32x16 = splat_host [scratch]
  0206  62d27d485819             vpbroadcastd zmm3, [r9]
; bias:f32x16 = splat_host [scratch + 4]
  020c  62d27d48586101           vpbroadcastd zmm4, [r9+4]
; bias:f32x16 = fadd bias, zero
  0213  62f15c4858e2             vaddps zmm4, zmm4, zmm2
; code:i32x16 = splat_64 [row + column]
  0219  62f2fd4859140a           vpbroadcastq zmm2, [rdx+rcx]
; code:i32x16 = shr code, shifts
  0220  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0226  62f26d4816e9             vpermps zmm5, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  022c  62f26548a8ec             vfmadd213ps zmm5, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 8]
  0232  62f2fd4859540a01         vpbroadcastq zmm2, [rdx+rcx+8]
; code:i32x16 = shr code, shifts
  023a  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0240  62f26d4816f1             vpermps zmm6, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0246  62f26548a8f4             vfmadd213ps zmm6, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 16]
  024c  62f2fd4859540a02         vpbroadcastq zmm2, [rdx+rcx+16]
; code:i32x16 = shr code, shifts
  0254  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  025a  62f26d4816f9             vpermps zmm7, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0260  62f26548a8fc             vfmadd213ps zmm7, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 24]
  0266  62f2fd4859540a03         vpbroadcastq zmm2, [rdx+rcx+24]
; code:i32x16 = shr code, shifts
  026e  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0274  62726d4816c1             vpermps zmm8, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  027a  62726548a8c4             vfmadd213ps zmm8, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 32]
  0280  62f2fd4859540a04         vpbroadcastq zmm2, [rdx+rcx+32]
; code:i32x16 = shr code, shifts
  0288  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  028e  62726d4816c9             vpermps zmm9, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0294  62726548a8cc             vfmadd213ps zmm9, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 40]
  029a  62f2fd4859540a05         vpbroadcastq zmm2, [rdx+rcx+40]
; code:i32x16 = shr code, shifts
  02a2  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02a8  62726d4816d1             vpermps zmm10, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02ae  62726548a8d4             vfmadd213ps zmm10, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 48]
  02b4  62f2fd4859540a06         vpbroadcastq zmm2, [rdx+rcx+48]
; code:i32x16 = shr code, shifts
  02bc  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02c2  62726d4816d9             vpermps zmm11, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02c8  62726548a8dc             vfmadd213ps zmm11, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 56]
  02ce  62f2fd4859540a07         vpbroadcastq zmm2, [rdx+rcx+56]
; code:i32x16 = shr code, shifts
  02d6  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02dc  62726d4816e1             vpermps zmm12, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02e2  62726548a8e4             vfmadd213ps zmm12, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 64]
  02e8  62f2fd4859540a08         vpbroadcastq zmm2, [rdx+rcx+64]
; code:i32x16 = shr code, shifts
  02f0  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02f6  62726d4816e9             vpermps zmm13, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02fc  62726548a8ec             vfmadd213ps zmm13, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 72]
  0302  62f2fd4859540a09         vpbroadcastq zmm2, [rdx+rcx+72]
; code:i32x16 = shr code, shifts
  030a  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0310  62726d4816f1             vpermps zmm14, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0316  62726548a8f4             vfmadd213ps zmm14, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 80]
  031c  62f2fd4859540a0a         vpbroadcastq zmm2, [rdx+rcx+80]
; code:i32x16 = shr code, shifts
  0324  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  032a  62726d4816f9             vpermps zmm15, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0330  62726548a8fc             vfmadd213ps zmm15, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 88]
  0336  62f2fd4859540a0b         vpbroadcastq zmm2, [rdx+rcx+88]
; code:i32x16 = shr code, shifts
  033e  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0344  62e26d4816c1             vpermps zmm16, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  034a  62e26548a8c4             vfmadd213ps zmm16, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 96]
  0350  62f2fd4859540a0c         vpbroadcastq zmm2, [rdx+rcx+96]
; code:i32x16 = shr code, shifts
  0358  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  035e  62e26d4816c9             vpermps zmm17, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0364  62e26548a8cc             vfmadd213ps zmm17, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 104]
  036a  62f2fd4859540a0d         vpbroadcastq zmm2, [rdx+rcx+104]
; code:i32x16 = shr code, shifts
  0372  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0378  62e26d4816d1             vpermps zmm18, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  037e  62e26548a8d4             vfmadd213ps zmm18, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 112]
  0384  62f2fd4859540a0e         vpbroadcastq zmm2, [rdx+rcx+112]
; code:i32x16 = shr code, shifts
  038c  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0392  62e26d4816d9             vpermps zmm19, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0398  62e26548a8dc             vfmadd213ps zmm19, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 120]
  039e  62f2fd4859540a0f         vpbroadcastq zmm2, [rdx+rcx+120]
; code:i32x16 = shr code, shifts
  03a6  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  03ac  62e26d4816e1             vpermps zmm20, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  03b2  62e26548a8e4             vfmadd213ps zmm20, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 128]
  03b8  62f2fd4859540a10         vpbroadcastq zmm2, [rdx+rcx+128]
; code:i32x16 = shr code, shifts
  03c0  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  03c6  62e26d4816e9             vpermps zmm21, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  03cc  62e26548a8ec             vfmadd213ps zmm21, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 136]
  03d2  62f2fd4859540a11         vpbroadcastq zmm2, [rdx+rcx+136]
; code:i32x16 = shr code, shifts
  03da  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  03e0  62e26d4816f1             vpermps zmm22, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  03e6  62e26548a8f4             vfmadd213ps zmm22, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 144]
  03ec  62f2fd4859540a12         vpbroadcastq zmm2, [rdx+rcx+144]
; code:i32x16 = shr code, shifts
  03f4  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  03fa  62e26d4816f9             vpermps zmm23, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0400  62e26548a8fc             vfmadd213ps zmm23, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 152]
  0406  62f2fd4859540a13         vpbroadcastq zmm2, [rdx+rcx+152]
; code:i32x16 = shr code, shifts
  040e  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0414  62626d4816c1             vpermps zmm24, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  041a  62626548a8c4             vfmadd213ps zmm24, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 160]
  0420  62f2fd4859540a14         vpbroadcastq zmm2, [rdx+rcx+160]
; code:i32x16 = shr code, shifts
  0428  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  042e  62626d4816c9             vpermps zmm25, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0434  62626548a8cc             vfmadd213ps zmm25, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 168]
  043a  62f2fd4859540a15         vpbroadcastq zmm2, [rdx+rcx+168]
; code:i32x16 = shr code, shifts
  0442  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0448  62f26d4816d1             vpermps zmm2, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  044e  62f26548a8d4             vfmadd213ps zmm2, zmm3, zmm4
; order:i32x16 = const column_order
  0454  62f17c48101da20a0000     vmovups zmm3, [L3]
; out_column = mul column, 8
  045e  4889cf                   mov rdi, rcx
  0461  48c1e703                 shl rdi, 3
; value:f32x16 = permute value, order
  0465  62f2654816ed             vpermps zmm5, zmm3, zmm5
; store [out + out_column] 16 lanes value
  046b  62d17c48112c38           vmovups [r8+rdi], zmm5
; value:f32x16 = permute value, order
  0472  62f2654816f6             vpermps zmm6, zmm3, zmm6
; store [out + out_column + 64] 16 lanes value
  0478  62d17c4811743801         vmovups [r8+rdi+64], zmm6
; value:f32x16 = permute value, order
  0480  62f2654816ff             vpermps zmm7, zmm3, zmm7
; store [out + out_column + 128] 16 lanes value
  0486  62d17c48117c3802         vmovups [r8+rdi+128], zmm7
; value:f32x16 = permute value, order
  048e  6252654816c0             vpermps zmm8, zmm3, zmm8
; store [out + out_column + 192] 16 lanes value
  0494  62517c4811443803         vmovups [r8+rdi+192], zmm8
; value:f32x16 = permute value, order
  049c  6252654816c9             vpermps zmm9, zmm3, zmm9
; store [out + out_column + 256] 16 lanes value
  04a2  62517c48114c3804         vmovups [r8+rdi+256], zmm9
; value:f32x16 = permute value, order
  04aa  6252654816d2             vpermps zmm10, zmm3, zmm10
; store [out + out_column + 320] 16 lanes value
  04b0  62517c4811543805         vmovups [r8+rdi+320], zmm10
; value:f32x16 = permute value, order
  04b8  6252654816db             vpermps zmm11, zmm3, zmm11
; store [out + out_column + 384] 16 lanes value
  04be  62517c48115c3806         vmovups [r8+rdi+384], zmm11
; value:f32x16 = permute value, order
  04c6  6252654816e4             vpermps zmm12, zmm3, zmm12
; store [out + out_column + 448] 16 lanes value
  04cc  62517c4811643807         vmovups [r8+rdi+448], zmm12
; value:f32x16 = permute value, order
  04d4  6252654816ed             vpermps zmm13, zmm3, zmm13
; store [out + out_column + 512] 16 lanes value
  04da  62517c48116c3808         vmovups [r8+rdi+512], zmm13
; value:f32x16 = permute value, order
  04e2  6252654816f6             vpermps zmm14, zmm3, zmm14
; store [out + out_column + 576] 16 lanes value
  04e8  62517c4811743809         vmovups [r8+rdi+576], zmm14
; value:f32x16 = permute value, order
  04f0  6252654816ff             vpermps zmm15, zmm3, zmm15
; store [out + out_column + 640] 16 lanes value
  04f6  62517c48117c380a         vmovups [r8+rdi+640], zmm15
; value:f32x16 = permute value, order
  04fe  62a2654816c0             vpermps zmm16, zmm3, zmm16
; store [out + out_column + 704] 16 lanes value
  0504  62c17c481144380b         vmovups [r8+rdi+704], zmm16
; value:f32x16 = permute value, order
  050c  62a2654816c9             vpermps zmm17, zmm3, zmm17
; store [out + out_column + 768] 16 lanes value
  0512  62c17c48114c380c         vmovups [r8+rdi+768], zmm17
; value:f32x16 = permute value, order
  051a  62a2654816d2             vpermps zmm18, zmm3, zmm18
; store [out + out_column + 832] 16 lanes value
  0520  62c17c481154380d         vmovups [r8+rdi+832], zmm18
; value:f32x16 = permute value, order
  0528  62a2654816db             vpermps zmm19, zmm3, zmm19
; store [out + out_column + 896] 16 lanes value
  052e  62c17c48115c380e         vmovups [r8+rdi+896], zmm19
; value:f32x16 = permute value, order
  0536  62a2654816e4             vpermps zmm20, zmm3, zmm20
; store [out + out_column + 960] 16 lanes value
  053c  62c17c481164380f         vmovups [r8+rdi+960], zmm20
; value:f32x16 = permute value, order
  0544  62a2654816ed             vpermps zmm21, zmm3, zmm21
; store [out + out_column + 1024] 16 lanes value
  054a  62c17c48116c3810         vmovups [r8+rdi+1024], zmm21
; value:f32x16 = permute value, order
  0552  62a2654816f6             vpermps zmm22, zmm3, zmm22
; store [out + out_column + 1088] 16 lanes value
  0558  62c17c4811743811         vmovups [r8+rdi+1088], zmm22
; value:f32x16 = permute value, order
  0560  62a2654816ff             vpermps zmm23, zmm3, zmm23
; store [out + out_column + 1152] 16 lanes value
  0566  62c17c48117c3812         vmovups [r8+rdi+1152], zmm23
; value:f32x16 = permute value, order
  056e  6202654816c0             vpermps zmm24, zmm3, zmm24
; store [out + out_column + 1216] 16 lanes value
  0574  62417c4811443813         vmovups [r8+rdi+1216], zmm24
; value:f32x16 = permute value, order
  057c  6202654816c9             vpermps zmm25, zmm3, zmm25
; store [out + out_column + 1280] 16 lanes value
  0582  62417c48114c3814         vmovups [r8+rdi+1280], zmm25
; value:f32x16 = permute value, order
  058a  62f2654816d2             vpermps zmm2, zmm3, zmm2
; store [out + out_column + 1344] 16 lanes value
  0590  62d17c4811543815         vmovups [r8+rdi+1344], zmm2
; next_column = add next_column, 176
  0598  488145c8b0000000         add qword ptr [rbp-56], 176
; }
  05a0  48817dc800020000         cmp qword ptr [rbp-56], 512
  05a8  0f8c24fcffff             jl L20
L21:
; out = add out, 4096
  05ae  4981c000100000           add r8, 4096
; bag = add bag, 1
  05b5  488345b801               add qword ptr [rbp-72], 1
; pos = add pos, 1
  05ba  4883c601                 add rsi, 1
; }
L15:
; }
  05be  4c3955b8                 cmp qword ptr [rbp-72], r10
  05c2  0f8c71fbffff             jl L11
L12:
; begin = move pos
  05c8  4889f0                   mov rax, rsi
  05cb  488945c0                 mov qword ptr [rbp-64], rax
; loop bag < bag_count {
  05cf  488b45b8                 mov rax, qword ptr [rbp-72]
  05d3  483b4598                 cmp rax, qword ptr [rbp-104]
  05d7  0f8df1050000             jge L23
L22:
; end = move index_count
  05dd  488b5da8                 mov rbx, qword ptr [rbp-88]
; if bag < last_bag {
  05e1  488b45b8                 mov rax, qword ptr [rbp-72]
  05e5  483b4588                 cmp rax, qword ptr [rbp-120]
  05e9  0f8d10000000             jge L25
; end = load_i64 [offsets + bag<<3 + 8]
  05ef  488b45b8                 mov rax, qword ptr [rbp-72]
  05f3  48c1e003                 shl rax, 3
  05f7  480345a0                 add rax, qword ptr [rbp-96]
  05fb  488b5808                 mov rbx, [rax+8]
; }
L25:
; fail_if end < begin -> 2
  05ff  483b5dc0                 cmp rbx, qword ptr [rbp-64]
  0603  0f8cda070000             jl L26
; fail_if index_count <u end -> 2
  0609  48395da8                 cmp qword ptr [rbp-88], rbx
  060d  0f82e8070000             jb L27
; next_column = set 0
  0613  31c0                     xor eax, eax
  0615  488945c8                 mov qword ptr [rbp-56], rax
; loop next_column < 512 {
  0619  48817dc800020000         cmp qword ptr [rbp-56], 512
  0621  0f8d86050000             jge L29
L28:
; column = min next_column, 336
  0627  48c7c050010000           mov rax, 336
  062e  483b45c8                 cmp rax, qword ptr [rbp-56]
  0632  480f4f45c8               cmovg rax, qword ptr [rbp-56]
  0637  4889c1                   mov rcx, rax
; acc0:f32x16 = zero
  063a  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  063e  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  0642  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  0646  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  064a  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  064e  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  0652  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  0657  c4413057c9               vxorps xmm9, xmm9, xmm9
; acc8:f32x16 = zero
  065c  c4412857d2               vxorps xmm10, xmm10, xmm10
; acc9:f32x16 = zero
  0661  c4412057db               vxorps xmm11, xmm11, xmm11
; acc10:f32x16 = zero
  0666  c4411857e4               vxorps xmm12, xmm12, xmm12
; acc11:f32x16 = zero
  066b  c4411057ed               vxorps xmm13, xmm13, xmm13
; acc12:f32x16 = zero
  0670  c4410857f6               vxorps xmm14, xmm14, xmm14
; acc13:f32x16 = zero
  0675  c4410057ff               vxorps xmm15, xmm15, xmm15
; acc14:f32x16 = zero
  067a  62a17d00efc0             vpxord xmm16, xmm16, xmm16
; acc15:f32x16 = zero
  0680  62a17500efc9             vpxord xmm17, xmm17, xmm17
; acc16:f32x16 = zero
  0686  62a16d00efd2             vpxord xmm18, xmm18, xmm18
; acc17:f32x16 = zero
  068c  62a16500efdb             vpxord xmm19, xmm19, xmm19
; acc18:f32x16 = zero
  0692  62a15d00efe4             vpxord xmm20, xmm20, xmm20
; acc19:f32x16 = zero
  0698  62a15500efed             vpxord xmm21, xmm21, xmm21
; acc20:f32x16 = zero
  069e  62a14d00eff6             vpxord xmm22, xmm22, xmm22
; acc21:f32x16 = zero
  06a4  62a14500efff             vpxord xmm23, xmm23, xmm23
; pos = move begin
  06aa  488b75c0                 mov rsi, qword ptr [rbp-64]
; if pos < end {
  06ae  4839de                   cmp rsi, rbx
  06b1  0f8d9c030000             jge L31
; index = load_i64 [indices + pos<<3]
  06b7  498b14f4                 mov rdx, [r12+rsi*8]
; fail_if index >=u row_count -> 3
  06bb  4c39fa                   cmp rdx, r15
  06be  0f834f070000             jae L32
; index = mul index, 516
  06c4  4869d204020000           imul rdx, rdx, 516
; row = add table, index
  06cb  4d8d1413                 lea r10, [r11+rdx]
; factors:f32x2 = splat_f16_pair [row + 512]
  06cf  62427d08588200020000     vpbroadcastd xmm24, [r10+512]
  06d9  62027d0813c0             vcvtph2ps xmm24, xmm24
; weight:f32x2 = splat_host [weights + pos<<2]
  06df  62427d08580cb6           vpbroadcastd xmm25, [r14+rsi*4]
; factors:f32x2 = fmul weight, factors
  06e6  6201340059c0             vmulps xmm24, xmm25, xmm24
; store [scratch] 2 lanes factors
  06ec  62417c081301             vmovlps [r9], xmm24
; loop pos < end {
  06f2  4839de                   cmp rsi, rbx
  06f5  0f8d58030000             jge L34
L33:
; if pos >= next_change, seldom {
  06fb  4c39ee                   cmp rsi, r13
  06fe  0f8dcf050000             jge L35
L36:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 120]
  0704  498b54f478               mov rdx, [r12+rsi*8+120]
; ahead = mul ahead, 516
  0709  4869d204020000           imul rdx, rdx, 516
; ahead_row = add table, ahead
  0710  4c01da                   add rdx, r11
; prefetch L1 [ahead_row + column]
  0713  0f180c0a                 prefetcht0 [rdx+rcx]
; prefetch L1 [ahead_row + column + 64]
  0717  0f184c0a40               prefetcht0 [rdx+rcx+64]
; prefetch L1 [ahead_row + column + 128]
  071c  0f188c0a80000000         prefetcht0 [rdx+rcx+128]
; prefetch L1 [ahead_row + column + 175]
  0724  0f188c0aaf000000         prefetcht0 [rdx+rcx+175]
; prefetch L1 [ahead_row + 512]
  072c  0f188a00020000           prefetcht0 [rdx+512]
; }
L37:
; pooled = add row, 0
  0733  498d12                   lea rdx, [r10]
; scale:f32x16 = splat_host [scratch]
  0736  62427d485801             vpbroadcastd zmm24, [r9]
; bias:f32x16 = splat_host [scratch + 4]
  073c  62427d48584901           vpbroadcastd zmm25, [r9+4]
; pos = add pos, 1
  0743  4883c601                 add rsi, 1
; if pos < end {
  0747  4839de                   cmp rsi, rbx
  074a  0f8d3b000000             jge L39
; index = load_i64 [indices + pos<<3]
  0750  498b3cf4                 mov rdi, [r12+rsi*8]
; fail_if index >=u row_count -> 3
  0754  4c39ff                   cmp rdi, r15
  0757  0f83ce060000             jae L40
; index = mul index, 516
  075d  4869ff04020000           imul rdi, rdi, 516
; row = add table, index
  0764  4d8d143b                 lea r10, [r11+rdi]
; factors:f32x2 = splat_f16_pair [row + 512]
  0768  62427d08589200020000     vpbroadcastd xmm26, [r10+512]
  0772  62027d0813d2             vcvtph2ps xmm26, xmm26
; weight:f32x2 = splat_host [weights + pos<<2]
  0778  62427d08581cb6           vpbroadcastd xmm27, [r14+rsi*4]
; factors:f32x2 = fmul weight, factors
  077f  6201240059d2             vmulps xmm26, xmm27, xmm26
; store [scratch] 2 lanes factors
  0785  62417c081311             vmovlps [r9], xmm26
; }
L39:
; code:i32x16 = splat_64 [pooled + column + 24]
  078b  6262fd4859540a03         vpbroadcastq zmm26, [rdx+rcx+24]
; code:i32x16 = shr code, shifts
  0793  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc1:f32x16 = fadd acc1, bias
  0799  6291644858d9             vaddps zmm3, zmm3, zmm25
; code1:i32x16 = splat_64 [pooled + column + 8]
  079f  6262fd48595c0a01         vpbroadcastq zmm27, [rdx+rcx+8]
; code1:i32x16 = shr code1, shifts
  07a7  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc0:f32x16 = fadd acc0, bias
  07ad  62916c4858d1             vaddps zmm2, zmm2, zmm25
; value:f32x16 = lookup code1, values
  07b3  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column]
  07b9  6262fd48591c0a           vpbroadcastq zmm27, [rdx+rcx]
; code1:i32x16 = shr code1, shifts
  07c0  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc3:f32x16 = fadd acc3, bias
  07c6  6291544858e9             vaddps zmm5, zmm5, zmm25
; value1:f32x16 = lookup code1, values
  07cc  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 16]
  07d2  6262fd48595c0a02         vpbroadcastq zmm27, [rdx+rcx+16]
; code1:i32x16 = shr code1, shifts
  07da  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc2:f32x16 = fadd acc2, bias
  07e0  62915c4858e1             vaddps zmm4, zmm4, zmm25
; acc0:f32x16 = fma scale, value1, acc0
  07e6  62923d40b8d5             vfmadd231ps zmm2, zmm24, zmm29
; acc1:f32x16 = fma scale, value, acc1
  07ec  62923d40b8dc             vfmadd231ps zmm3, zmm24, zmm28
; value:f32x16 = lookup code, values
  07f2  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc3:f32x16 = fma scale, value, acc3
  07f8  62923d40b8ec             vfmadd231ps zmm5, zmm24, zmm28
; value:f32x16 = lookup code1, values
  07fe  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc2:f32x16 = fma scale, value, acc2
  0804  62923d40b8e4             vfmadd231ps zmm4, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 56]
  080a  6262fd4859540a07         vpbroadcastq zmm26, [rdx+rcx+56]
; code:i32x16 = shr code, shifts
  0812  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc5:f32x16 = fadd acc5, bias
  0818  6291444858f9             vaddps zmm7, zmm7, zmm25
; code1:i32x16 = splat_64 [pooled + column + 40]
  081e  6262fd48595c0a05         vpbroadcastq zmm27, [rdx+rcx+40]
; code1:i32x16 = shr code1, shifts
  0826  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc4:f32x16 = fadd acc4, bias
  082c  62914c4858f1             vaddps zmm6, zmm6, zmm25
; value:f32x16 = lookup code1, values
  0832  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 32]
  0838  6262fd48595c0a04         vpbroadcastq zmm27, [rdx+rcx+32]
; code1:i32x16 = shr code1, shifts
  0840  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc7:f32x16 = fadd acc7, bias
  0846  6211344858c9             vaddps zmm9, zmm9, zmm25
; value1:f32x16 = lookup code1, values
  084c  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 48]
  0852  6262fd48595c0a06         vpbroadcastq zmm27, [rdx+rcx+48]
; code1:i32x16 = shr code1, shifts
  085a  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc6:f32x16 = fadd acc6, bias
  0860  62113c4858c1             vaddps zmm8, zmm8, zmm25
; acc4:f32x16 = fma scale, value1, acc4
  0866  62923d40b8f5             vfmadd231ps zmm6, zmm24, zmm29
; acc5:f32x16 = fma scale, value, acc5
  086c  62923d40b8fc             vfmadd231ps zmm7, zmm24, zmm28
; value:f32x16 = lookup code, values
  0872  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc7:f32x16 = fma scale, value, acc7
  0878  62123d40b8cc             vfmadd231ps zmm9, zmm24, zmm28
; value:f32x16 = lookup code1, values
  087e  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc6:f32x16 = fma scale, value, acc6
  0884  62123d40b8c4             vfmadd231ps zmm8, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 88]
  088a  6262fd4859540a0b         vpbroadcastq zmm26, [rdx+rcx+88]
; code:i32x16 = shr code, shifts
  0892  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc9:f32x16 = fadd acc9, bias
  0898  6211244858d9             vaddps zmm11, zmm11, zmm25
; code1:i32x16 = splat_64 [pooled + column + 72]
  089e  6262fd48595c0a09         vpbroadcastq zmm27, [rdx+rcx+72]
; code1:i32x16 = shr code1, shifts
  08a6  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc8:f32x16 = fadd acc8, bias
  08ac  62112c4858d1             vaddps zmm10, zmm10, zmm25
; value:f32x16 = lookup code1, values
  08b2  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 64]
  08b8  6262fd48595c0a08         vpbroadcastq zmm27, [rdx+rcx+64]
; code1:i32x16 = shr code1, shifts
  08c0  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc11:f32x16 = fadd acc11, bias
  08c6  6211144858e9             vaddps zmm13, zmm13, zmm25
; value1:f32x16 = lookup code1, values
  08cc  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 80]
  08d2  6262fd48595c0a0a         vpbroadcastq zmm27, [rdx+rcx+80]
; code1:i32x16 = shr code1, shifts
  08da  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc10:f32x16 = fadd acc10, bias
  08e0  62111c4858e1             vaddps zmm12, zmm12, zmm25
; acc8:f32x16 = fma scale, value1, acc8
  08e6  62123d40b8d5             vfmadd231ps zmm10, zmm24, zmm29
; acc9:f32x16 = fma scale, value, acc9
  08ec  62123d40b8dc             vfmadd231ps zmm11, zmm24, zmm28
; value:f32x16 = lookup code, values
  08f2  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc11:f32x16 = fma scale, value, acc11
  08f8  62123d40b8ec             vfmadd231ps zmm13, zmm24, zmm28
; value:f32x16 = lookup code1, values
  08fe  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc10:f32x16 = fma scale, value, acc10
  0904  62123d40b8e4             vfmadd231ps zmm12, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 120]
  090a  6262fd4859540a0f         vpbroadcastq zmm26, [rdx+rcx+120]
; code:i32x16 = shr code, shifts
  0912  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc13:f32x16 = fadd acc13, bias
  0918  6211044858f9             vaddps zmm15, zmm15, zmm25
; code1:i32x16 = splat_64 [pooled + column + 104]
  091e  6262fd48595c0a0d         vpbroadcastq zmm27, [rdx+rcx+104]
; code1:i32x16 = shr code1, shifts
  0926  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc12:f32x16 = fadd acc12, bias
  092c  62110c4858f1             vaddps zmm14, zmm14, zmm25
; value:f32x16 = lookup code1, values
  0932  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 96]
  0938  6262fd48595c0a0c         vpbroadcastq zmm27, [rdx+rcx+96]
; code1:i32x16 = shr code1, shifts
  0940  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc15:f32x16 = fadd acc15, bias
  0946  6281744058c9             vaddps zmm17, zmm17, zmm25
; value1:f32x16 = lookup code1, values
  094c  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 112]
  0952  6262fd48595c0a0e         vpbroadcastq zmm27, [rdx+rcx+112]
; code1:i32x16 = shr code1, shifts
  095a  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc14:f32x16 = fadd acc14, bias
  0960  62817c4058c1             vaddps zmm16, zmm16, zmm25
; acc12:f32x16 = fma scale, value1, acc12
  0966  62123d40b8f5             vfmadd231ps zmm14, zmm24, zmm29
; acc13:f32x16 = fma scale, value, acc13
  096c  62123d40b8fc             vfmadd231ps zmm15, zmm24, zmm28
; value:f32x16 = lookup code, values
  0972  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc15:f32x16 = fma scale, value, acc15
  0978  62823d40b8cc             vfmadd231ps zmm17, zmm24, zmm28
; value:f32x16 = lookup code1, values
  097e  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc14:f32x16 = fma scale, value, acc14
  0984  62823d40b8c4             vfmadd231ps zmm16, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 152]
  098a  6262fd4859540a13         vpbroadcastq zmm26, [rdx+rcx+152]
; code:i32x16 = shr code, shifts
  0992  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc17:f32x16 = fadd acc17, bias
  0998  6281644058d9             vaddps zmm19, zmm19, zmm25
; code1:i32x16 = splat_64 [pooled + column + 136]
  099e  6262fd48595c0a11         vpbroadcastq zmm27, [rdx+rcx+136]
; code1:i32x16 = shr code1, shifts
  09a6  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc16:f32x16 = fadd acc16, bias
  09ac  62816c4058d1             vaddps zmm18, zmm18, zmm25
; value:f32x16 = lookup code1, values
  09b2  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 128]
  09b8  6262fd48595c0a10         vpbroadcastq zmm27, [rdx+rcx+128]
; code1:i32x16 = shr code1, shifts
  09c0  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc19:f32x16 = fadd acc19, bias
  09c6  6281544058e9             vaddps zmm21, zmm21, zmm25
; value1:f32x16 = lookup code1, values
  09cc  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 144]
  09d2  6262fd48595c0a12         vpbroadcastq zmm27, [rdx+rcx+144]
; code1:i32x16 = shr code1, shifts
  09da  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc18:f32x16 = fadd acc18, bias
  09e0  62815c4058e1             vaddps zmm20, zmm20, zmm25
; acc16:f32x16 = fma scale, value1, acc16
  09e6  62823d40b8d5             vfmadd231ps zmm18, zmm24, zmm29
; acc17:f32x16 = fma scale, value, acc17
  09ec  62823d40b8dc             vfmadd231ps zmm19, zmm24, zmm28
; value:f32x16 = lookup code, values
  09f2  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc19:f32x16 = fma scale, value, acc19
  09f8  62823d40b8ec             vfmadd231ps zmm21, zmm24, zmm28
; value:f32x16 = lookup code1, values
  09fe  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc18:f32x16 = fma scale, value, acc18
  0a04  62823d40b8e4             vfmadd231ps zmm20, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 160]
  0a0a  6262fd4859540a14         vpbroadcastq zmm26, [rdx+rcx+160]
; code:i32x16 = shr code, shifts
  0a12  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  0a18  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc20:f32x16 = fadd acc20, bias
  0a1e  62814c4058f1             vaddps zmm22, zmm22, zmm25
; acc20:f32x16 = fma scale, value, acc20
  0a24  62823d40b8f4             vfmadd231ps zmm22, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 168]
  0a2a  6262fd4859540a15         vpbroadcastq zmm26, [rdx+rcx+168]
; code:i32x16 = shr code, shifts
  0a32  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  0a38  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc21:f32x16 = fadd acc21, bias
  0a3e  6281444058f9             vaddps zmm23, zmm23, zmm25
; acc21:f32x16 = fma scale, value, acc21
  0a44  62823d40b8fc             vfmadd231ps zmm23, zmm24, zmm28
; }
  0a4a  4839de                   cmp rsi, rbx
  0a4d  0f8ca8fcffff             jl L33
L34:
; }
L31:
; order:i32x16 = const column_order
  0a53  62617c481005a3040000     vmovups zmm24, [L3]
; out_column = mul column, 8
  0a5d  4889ca                   mov rdx, rcx
  0a60  48c1e203                 shl rdx, 3
; acc0:f32x16 = permute acc0, order
  0a64  62f23d4016d2             vpermps zmm2, zmm24, zmm2
; store [out + out_column] 16 lanes acc0
  0a6a  62d17c48111410           vmovups [r8+rdx], zmm2
; acc1:f32x16 = permute acc1, order
  0a71  62f23d4016db             vpermps zmm3, zmm24, zmm3
; store [out + out_column + 64] 16 lanes acc1
  0a77  62d17c48115c1001         vmovups [r8+rdx+64], zmm3
; acc2:f32x16 = permute acc2, order
  0a7f  62f23d4016e4             vpermps zmm4, zmm24, zmm4
; store [out + out_column + 128] 16 lanes acc2
  0a85  62d17c4811641002         vmovups [r8+rdx+128], zmm4
; acc3:f32x16 = permute acc3, order
  0a8d  62f23d4016ed             vpermps zmm5, zmm24, zmm5
; store [out + out_column + 192] 16 lanes acc3
  0a93  62d17c48116c1003         vmovups [r8+rdx+192], zmm5
; acc4:f32x16 = permute acc4, order
  0a9b  62f23d4016f6             vpermps zmm6, zmm24, zmm6
; store [out + out_column + 256] 16 lanes acc4
  0aa1  62d17c4811741004         vmovups [r8+rdx+256], zmm6
; acc5:f32x16 = permute acc5, order
  0aa9  62f23d4016ff             vpermps zmm7, zmm24, zmm7
; store [out + out_column + 320] 16 lanes acc5
  0aaf  62d17c48117c1005         vmovups [r8+rdx+320], zmm7
; acc6:f32x16 = permute acc6, order
  0ab7  62523d4016c0             vpermps zmm8, zmm24, zmm8
; store [out + out_column + 384] 16 lanes acc6
  0abd  62517c4811441006         vmovups [r8+rdx+384], zmm8
; acc7:f32x16 = permute acc7, order
  0ac5  62523d4016c9             vpermps zmm9, zmm24, zmm9
; store [out + out_column + 448] 16 lanes acc7
  0acb  62517c48114c1007         vmovups [r8+rdx+448], zmm9
; acc8:f32x16 = permute acc8, order
  0ad3  62523d4016d2             vpermps zmm10, zmm24, zmm10
; store [out + out_column + 512] 16 lanes acc8
  0ad9  62517c4811541008         vmovups [r8+rdx+512], zmm10
; acc9:f32x16 = permute acc9, order
  0ae1  62523d4016db             vpermps zmm11, zmm24, zmm11
; store [out + out_column + 576] 16 lanes acc9
  0ae7  62517c48115c1009         vmovups [r8+rdx+576], zmm11
; acc10:f32x16 = permute acc10, order
  0aef  62523d4016e4             vpermps zmm12, zmm24, zmm12
; store [out + out_column + 640] 16 lanes acc10
  0af5  62517c481164100a         vmovups [r8+rdx+640], zmm12
; acc11:f32x16 = permute acc11, order
  0afd  62523d4016ed             vpermps zmm13, zmm24, zmm13
; store [out + out_column + 704] 16 lanes acc11
  0b03  62517c48116c100b         vmovups [r8+rdx+704], zmm13
; acc12:f32x16 = permute acc12, order
  0b0b  62523d4016f6             vpermps zmm14, zmm24, zmm14
; store [out + out_column + 768] 16 lanes acc12
  0b11  62517c481174100c         vmovups [r8+rdx+768], zmm14
; acc13:f32x16 = permute acc13, order
  0b19  62523d4016ff             vpermps zmm15, zmm24, zmm15
; store [out + out_column + 832] 16 lanes acc13
  0b1f  62517c48117c100d         vmovups [r8+rdx+832], zmm15
; acc14:f32x16 = permute acc14, order
  0b27  62a23d4016c0             vpermps zmm16, zmm24, zmm16
; store [out + out_column + 896] 16 lanes acc14
  0b2d  62c17c481144100e         vmovups [r8+rdx+896], zmm16
; acc15:f32x16 = permute acc15, order
  0b35  62a23d4016c9             vpermps zmm17, zmm24, zmm17
; store [out + out_column + 960] 16 lanes acc15
  0b3b  62c17c48114c100f         vmovups [r8+rdx+960], zmm17
; acc16:f32x16 = permute acc16, order
  0b43  62a23d4016d2             vpermps zmm18, zmm24, zmm18
; store [out + out_column + 1024] 16 lanes acc16
  0b49  62c17c4811541010         vmovups [r8+rdx+1024], zmm18
; acc17:f32x16 = permute acc17, order
  0b51  62a23d4016db             vpermps zmm19, zmm24, zmm19
; store [out + out_column + 1088] 16 lanes acc17
  0b57  62c17c48115c1011         vmovups [r8+rdx+1088], zmm19
; acc18:f32x16 = permute acc18, order
  0b5f  62a23d4016e4             vpermps zmm20, zmm24, zmm20
; store [out + out_column + 1152] 16 lanes acc18
  0b65  62c17c4811641012         vmovups [r8+rdx+1152], zmm20
; acc19:f32x16 = permute acc19, order
  0b6d  62a23d4016ed             vpermps zmm21, zmm24, zmm21
; store [out + out_column + 1216] 16 lanes acc19
  0b73  62c17c48116c1013         vmovups [r8+rdx+1216], zmm21
; acc20:f32x16 = permute acc20, order
  0b7b  62a23d4016f6             vpermps zmm22, zmm24, zmm22
; store [out + out_column + 1280] 16 lanes acc20
  0b81  62c17c4811741014         vmovups [r8+rdx+1280], zmm22
; acc21:f32x16 = permute acc21, order
  0b89  62a23d4016ff             vpermps zmm23, zmm24, zmm23
; store [out + out_column + 1344] 16 lanes acc21
  0b8f  62c17c48117c1015         vmovups [r8+rdx+1344], zmm23
; next_column = add next_column, 176
  0b97  488145c8b0000000         add qword ptr [rbp-56], 176
; }
  0b9f  48817dc800020000         cmp qword ptr [rbp-56], 512
  0ba7  0f8c7afaffff             jl L28
L29:
; out = add out, 4096
  0bad  4981c000100000           add r8, 4096
; bag = add bag, 1
  0bb4  488345b801               add qword ptr [rbp-72], 1
; begin = move end
  0bb9  4889d8                   mov rax, rbx
  0bbc  488945c0                 mov qword ptr [rbp-64], rax
; }
  0bc0  488b45b8                 mov rax, qword ptr [rbp-72]
  0bc4  483b4598                 cmp rax, qword ptr [rbp-104]
  0bc8  0f8c0ffaffff             jl L22
L23:
; leave
  0bce  31c0                     xor eax, eax
L0:
  0bd0  c5f877                   vzeroupper
  0bd3  4883c468                 add rsp, 104
  0bd7  415f                     pop r15
  0bd9  415e                     pop r14
  0bdb  415d                     pop r13
  0bdd  415c                     pop r12
  0bdf  5b                       pop rbx
  0be0  5d                       pop rbp
  0be1  c3                       ret
; seldom
L13:
; one_row_end = set 0
  0be2  4531d2                   xor r10d, r10d
  0be5  4839f3                   cmp rbx, rsi
  0be8  0f85d0f9ffff             jne L15
  0bee  e963f5ffff               jmp L14
; seldom
L16:
; if pos >= due {
  0bf3  483b7580                 cmp rsi, qword ptr [rbp-128]
  0bf7  0f8cb1000000             jl L42
; burst_end = add pos, 96
  0bfd  488d4660                 lea rax, [rsi+96]
  0c01  48894590                 mov qword ptr [rbp-112], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0c05  483b45a8                 cmp rax, qword ptr [rbp-88]
  0c09  480f4d45a8               cmovge rax, qword ptr [rbp-88]
  0c0e  48894590                 mov qword ptr [rbp-112], rax
; fetching = move fetched
  0c12  488b8570ffffff           mov rax, qword ptr [rbp-144]
  0c19  488945b0                 mov qword ptr [rbp-80], rax
; fetching = move_if fetching < pos ? pos
  0c1d  483975b0                 cmp qword ptr [rbp-80], rsi
  0c21  480f4cc6                 cmovl rax, rsi
  0c25  488945b0                 mov qword ptr [rbp-80], rax
; loop fetching < burst_end {
  0c29  483b4590                 cmp rax, qword ptr [rbp-112]
  0c2d  0f8d68000000             jge L44
L43:
; ahead = load_i64 [indices + fetching<<3]
  0c33  488b45b0                 mov rax, qword ptr [rbp-80]
  0c37  498b0cc4                 mov rcx, [r12+rax*8]
; ahead = mul ahead, 516
  0c3b  4869c904020000           imul rcx, rcx, 516
; prefetch L2 [table + ahead]
  0c42  410f18140b               prefetcht1 [r11+rcx]
; prefetch L2 [table + ahead + 64]
  0c47  410f18540b40             prefetcht1 [r11+rcx+64]
; prefetch L2 [table + ahead + 128]
  0c4d  410f18940b80000000       prefetcht1 [r11+rcx+128]
; prefetch L2 [table + ahead + 192]
  0c56  410f18940bc0000000       prefetcht1 [r11+rcx+192]
; prefetch L2 [table + ahead + 256]
  0c5f  410f18940b00010000       prefetcht1 [r11+rcx+256]
; prefetch L2 [table + ahead + 320]
  0c68  410f18940b40010000       prefetcht1 [r11+rcx+320]
; prefetch L2 [table + ahead + 384]
  0c71  410f18940b80010000       prefetcht1 [r11+rcx+384]
; prefetch L2 [table + ahead + 448]
  0c7a  410f18940bc0010000       prefetcht1 [r11+rcx+448]
; prefetch L2 [table + ahead + 515]
  0c83  410f18940b03020000       prefetcht1 [r11+rcx+515]
; fetching = add fetching, 1
  0c8c  488345b001               add qword ptr [rbp-80], 1
; }
  0c91  488b45b0                 mov rax, qword ptr [rbp-80]
  0c95  483b4590                 cmp rax, qword ptr [rbp-112]
  0c99  7c98                     short jl L43
L44:
; fetched = move fetching
  0c9b  488b45b0                 mov rax, qword ptr [rbp-80]
  0c9f  48898570ffffff           mov qword ptr [rbp-144], rax
; due = add pos, 32
  0ca6  488d4620                 lea rax, [rsi+32]
  0caa  48894580                 mov qword ptr [rbp-128], rax
; }
L42:
; next_change = move near_end
  0cae  4c8bad78ffffff           mov r13, qword ptr [rbp-136]
; next_change = move_if due < near_end ? due
  0cb5  488b4580                 mov rax, qword ptr [rbp-128]
  0cb9  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  0cc0  4c0f4c6d80               cmovl r13, qword ptr [rbp-128]
  0cc5  4c39ee                   cmp rsi, r13
  0cc8  0f8dd8f4ffff             jge L18
  0cce  e98cf4ffff               jmp L17
; seldom
L35:
; if pos >= due {
  0cd3  483b7580                 cmp rsi, qword ptr [rbp-128]
  0cd7  0f8cb1000000             jl L46
; burst_end = add pos, 96
  0cdd  488d4660                 lea rax, [rsi+96]
  0ce1  48894590                 mov qword ptr [rbp-112], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0ce5  483b45a8                 cmp rax, qword ptr [rbp-88]
  0ce9  480f4d45a8               cmovge rax, qword ptr [rbp-88]
  0cee  48894590                 mov qword ptr [rbp-112], rax
; fetching = move fetched
  0cf2  488b8570ffffff           mov rax, qword ptr [rbp-144]
  0cf9  488945b0                 mov qword ptr [rbp-80], rax
; fetching = move_if fetching < pos ? pos
  0cfd  483975b0                 cmp qword ptr [rbp-80], rsi
  0d01  480f4cc6                 cmovl rax, rsi
  0d05  488945b0                 mov qword ptr [rbp-80], rax
; loop fetching < burst_end {
  0d09  483b4590                 cmp rax, qword ptr [rbp-112]
  0d0d  0f8d68000000             jge L48
L47:
; ahead = load_i64 [indices + fetching<<3]
  0d13  488b45b0                 mov rax, qword ptr [rbp-80]
  0d17  498b14c4                 mov rdx, [r12+rax*8]
; ahead = mul ahead, 516
  0d1b  4869d204020000           imul rdx, rdx, 516
; prefetch L2 [table + ahead]
  0d22  410f181413               prefetcht1 [r11+rdx]
; prefetch L2 [table + ahead + 64]
  0d27  410f18541340             prefetcht1 [r11+rdx+64]
; prefetch L2 [table + ahead + 128]
  0d2d  410f18941380000000       prefetcht1 [r11+rdx+128]
; prefetch L2 [table + ahead + 192]
  0d36  410f189413c0000000       prefetcht1 [r11+rdx+192]
; prefetch L2 [table + ahead + 256]
  0d3f  410f18941300010000       prefetcht1 [r11+rdx+256]
; prefetch L2 [table + ahead + 320]
  0d48  410f18941340010000       prefetcht1 [r11+rdx+320]
; prefetch L2 [table + ahead + 384]
  0d51  410f18941380010000       prefetcht1 [r11+rdx+384]
; prefetch L2 [table + ahead + 448]
  0d5a  410f189413c0010000       prefetcht1 [r11+rdx+448]
; prefetch L2 [table + ahead + 515]
  0d63  410f18941303020000       prefetcht1 [r11+rdx+515]
; fetching = add fetching, 1
  0d6c  488345b001               add qword ptr [rbp-80], 1
; }
  0d71  488b45b0                 mov rax, qword ptr [rbp-80]
  0d75  483b4590                 cmp rax, qword ptr [rbp-112]
  0d79  7c98                     short jl L47
L48:
; fetched = move fetching
  0d7b  488b45b0                 mov rax, qword ptr [rbp-80]
  0d7f  48898570ffffff           mov qword ptr [rbp-144], rax
; due = add pos, 32
  0d86  488d4620                 lea rax, [rsi+32]
  0d8a  48894580                 mov qword ptr [rbp-128], rax
; }
L46:
; next_change = move near_end
  0d8e  4c8bad78ffffff           mov r13, qword ptr [rbp-136]
; next_change = move_if due < near_end ? due
  0d95  488b4580                 mov rax, qword ptr [rbp-128]
  0d99  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  0da0  4c0f4c6d80               cmovl r13, qword ptr [rbp-128]
  0da5  4c39ee                   cmp rsi, r13
  0da8  0f8d85f9ffff             jge L37
  0dae  e951f9ffff               jmp L36
; failure exits
L10:
  0db3  488b45d0                 mov rax, qword ptr [rbp-48]
  0db7  ff75b8                   push qword ptr [rbp-72]
  0dba  8f4068                   pop qword ptr [rax+104]
  0dbd  48897070                 mov qword ptr [rax+112], rsi
  0dc1  b801000000               mov eax, 1
  0dc6  e905feffff               jmp L0
L19:
  0dcb  488b45d0                 mov rax, qword ptr [rbp-48]
  0dcf  ff75b8                   push qword ptr [rbp-72]
  0dd2  8f4068                   pop qword ptr [rax+104]
  0dd5  48897070                 mov qword ptr [rax+112], rsi
  0dd9  b803000000               mov eax, 3
  0dde  e9edfdffff               jmp L0
L26:
  0de3  488b45d0                 mov rax, qword ptr [rbp-48]
  0de7  ff75b8                   push qword ptr [rbp-72]
  0dea  8f4068                   pop qword ptr [rax+104]
  0ded  48897070                 mov qword ptr [rax+112], rsi
  0df1  b802000000               mov eax, 2
  0df6  e9d5fdffff               jmp L0
L27:
  0dfb  488b45d0                 mov rax, qword ptr [rbp-48]
  0dff  ff75b8                   push qword ptr [rbp-72]
  0e02  8f4068                   pop qword ptr [rax+104]
  0e05  48897070                 mov qword ptr [rax+112], rsi
  0e09  b802000000               mov eax, 2
  0e0e  e9bdfdffff               jmp L0
L32:
  0e13  488b45d0                 mov rax, qword ptr [rbp-48]
  0e17  ff75b8                   push qword ptr [rbp-72]
  0e1a  8f4068                   pop qword ptr [rax+104]
  0e1d  48897070                 mov qword ptr [rax+112], rsi
  0e21  b803000000               mov eax, 3
  0e26  e9a5fdffff               jmp L0
L40:
  0e2b  488b45d0                 mov rax, qword ptr [rbp-48]
  0e2f  ff75b8                   push qword ptr [rbp-72]
  0e32  8f4068                   pop qword ptr [rax+104]
  0e35  48897070                 mov qword ptr [rax+112], rsi
  0e39  b803000000               mov eax, 3
  0e3e  e98dfdffff               jmp L0
; constants
