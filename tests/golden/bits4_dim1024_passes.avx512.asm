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
  0011  4883ec60                 sub rsp, 96
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  0019  4c8b1f                   mov r11, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b7708                 mov r14, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b6710                 mov r12, qword ptr [rdi+16]
; index_count = arg index_count
  0024  488b4718                 mov rax, qword ptr [rdi+24]
  0028  488945a8                 mov qword ptr [rbp-88], rax
; bag_count = arg bag_count
  002c  488b4728                 mov rax, qword ptr [rdi+40]
  0030  48894598                 mov qword ptr [rbp-104], rax
; offsets = arg offsets
  0034  488b4720                 mov rax, qword ptr [rdi+32]
  0038  488945a0                 mov qword ptr [rbp-96], rax
; weights = arg weights
  003c  4c8b6f30                 mov r13, qword ptr [rdi+48]
; scratch = arg scratch
  0040  4c8b4f50                 mov r9, qword ptr [rdi+80]
; out = arg output
  0044  4c8b4748                 mov r8, qword ptr [rdi+72]
; bag = set 0
  0048  31c0                     xor eax, eax
  004a  488945b8                 mov qword ptr [rbp-72], rax
; last_bag = add bag_count, -1
  004e  488b4598                 mov rax, qword ptr [rbp-104]
  0052  488d40ff                 lea rax, [rax-1]
  0056  48894588                 mov qword ptr [rbp-120], rax
; shifts:i32x16 = const code_shifts
  005a  62f17c4810059c0d0000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  0064  62f17c48100dd20d0000     vmovups zmm1, [L2]
; near_end = add index_count, -15
  006e  488b45a8                 mov rax, qword ptr [rbp-88]
  0072  4c8d78f1                 lea r15, [rax-15]
; fetched = set 0
  0076  31c0                     xor eax, eax
  0078  48898578ffffff           mov qword ptr [rbp-136], rax
; due = set 0
  007f  31c0                     xor eax, eax
  0081  48894580                 mov qword ptr [rbp-128], rax
; if row_count < 48771 {
  0085  4981fe83be0000           cmp r14, 48771
  008c  0f8d0e000000             jge L5
; due = set 9223372036854775807
  0092  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  009c  48894580                 mov qword ptr [rbp-128], rax
; }
L5:
; short_bags = mul bag_count, 5
  00a0  486b4d9805               imul rcx, qword ptr [rbp-104], 5
; if index_count < short_bags {
  00a5  48394da8                 cmp qword ptr [rbp-88], rcx
  00a9  0f8d0e000000             jge L7
; due = set 9223372036854775807
  00af  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  00b9  48894580                 mov qword ptr [rbp-128], rax
; }
L7:
; pos = set 0
  00bd  31f6                     xor esi, esi
; begin = move bag
  00bf  488b45b8                 mov rax, qword ptr [rbp-72]
  00c3  488945c0                 mov qword ptr [rbp-64], rax
; if bag < bag_count {
  00c7  488b45b8                 mov rax, qword ptr [rbp-72]
  00cb  483b4598                 cmp rax, qword ptr [rbp-104]
  00cf  0f8d1d000000             jge L9
; begin = load_i64 [offsets + bag<<3]
  00d5  488b45b8                 mov rax, qword ptr [rbp-72]
  00d9  48c1e003                 shl rax, 3
  00dd  480345a0                 add rax, qword ptr [rbp-96]
  00e1  488b00                   mov rax, [rax]
  00e4  488945c0                 mov qword ptr [rbp-64], rax
; fail_if begin >u index_count -> 1
  00e8  483b45a8                 cmp rax, qword ptr [rbp-88]
  00ec  0f87790c0000             ja L10
; }
L9:
; pos = move begin
  00f2  488b75c0                 mov rsi, qword ptr [rbp-64]
; one_row_end = sub index_count, pos
  00f6  4c8b55a8                 mov r10, qword ptr [rbp-88]
  00fa  4929f2                   sub r10, rsi
; one_row_end = add one_row_end, bag
  00fd  4c0355b8                 add r10, qword ptr [rbp-72]
; one_row_end = move_if last_bag < one_row_end ? last_bag
  0101  4c395588                 cmp qword ptr [rbp-120], r10
  0105  4c0f4c5588               cmovl r10, qword ptr [rbp-120]
; loop bag < one_row_end {
  010a  4c3955b8                 cmp qword ptr [rbp-72], r10
  010e  0f8dae040000             jge L12
L11:
; end = load_i64 [offsets + bag<<3 + 8]
  0114  488b45b8                 mov rax, qword ptr [rbp-72]
  0118  48c1e003                 shl rax, 3
  011c  480345a0                 add rax, qword ptr [rbp-96]
  0120  488b5808                 mov rbx, [rax+8]
; end = add end, -1
  0124  4883c3ff                 add rbx, -1
; if end != pos, seldom {
  0128  4839f3                   cmp rbx, rsi
  012b  0f85c60a0000             jne L13
L14:
; if end == pos {
  0131  4839f3                   cmp rbx, rsi
  0134  0f857e040000             jne L16
; if pos >= due, seldom {
  013a  483b7580                 cmp rsi, qword ptr [rbp-128]
  013e  0f8dbb0a0000             jge L17
L18:
; if pos < near_end {
  0144  4c39fe                   cmp rsi, r15
  0147  0f8d47000000             jge L20
; ahead = load_i64 [indices + pos<<3 + 120]
  014d  498b4cf478               mov rcx, [r12+rsi*8+120]
; ahead = mul ahead, 516
  0152  4869c904020000           imul rcx, rcx, 516
; ahead_row = add table, ahead
  0159  4c01d9                   add rcx, r11
; prefetch L1 [ahead_row]
  015c  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 64]
  015f  0f184940                 prefetcht0 [rcx+64]
; prefetch L1 [ahead_row + 128]
  0163  0f188980000000           prefetcht0 [rcx+128]
; prefetch L1 [ahead_row + 192]
  016a  0f1889c0000000           prefetcht0 [rcx+192]
; prefetch L1 [ahead_row + 256]
  0171  0f188900010000           prefetcht0 [rcx+256]
; prefetch L1 [ahead_row + 320]
  0178  0f188940010000           prefetcht0 [rcx+320]
; prefetch L1 [ahead_row + 384]
  017f  0f188980010000           prefetcht0 [rcx+384]
; prefetch L1 [ahead_row + 448]
  0186  0f1889c0010000           prefetcht0 [rcx+448]
; prefetch L1 [ahead_row + 515]
  018d  0f188903020000           prefetcht0 [rcx+515]
; }
L20:
; index = load_i64 [indices + pos<<3]
  0194  498b0cf4                 mov rcx, [r12+rsi*8]
; fail_if index >=u row_count -> 3
  0198  4c39f1                   cmp rcx, r14
  019b  0f83e20b0000             jae L21
; row_offset = mul index, 516
  01a1  4869c904020000           imul rcx, rcx, 516
; row = add table, row_offset
  01a8  498d140b                 lea rdx, [r11+rcx]
; next_column = set 0
  01ac  31c0                     xor eax, eax
  01ae  488945c8                 mov qword ptr [rbp-56], rax
; loop next_column < 512 {
  01b2  48817dc800020000         cmp qword ptr [rbp-56], 512
  01ba  0f8de8030000             jge L23
L22:
; column = min next_column, 336
  01c0  48c7c050010000           mov rax, 336
  01c7  483b45c8                 cmp rax, qword ptr [rbp-56]
  01cb  480f4f45c8               cmovg rax, qword ptr [rbp-56]
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
; store [scratch + 2048] 2 lanes factors
  01f0  c4c178139900080000       vmovlps [r9+2048], xmm3
; scale:f32x16 = splat_host [scratch + 2048]
  01f9  62d27d48589900080000     vpbroadcastd zmm3, [r9+2048]
; bias:f32x16 = splat_host [scratch + 2052]
  0203  62d27d4858a104080000     vpbroadcastd zmm4, [r9+2052]
; bias:f32x16 = fadd bias, zero
  020d  62f15c4858e2             vaddps zmm4, zmm4, zmm2
; code:i32x16 = splat_64 [row + column]
  0213  62f2fd4859140a           vpbroadcastq zmm2, [rdx+rcx]
; code:i32x16 = shr code, shifts
  021a  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0220  62f26d4816e9             vpermps zmm5, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0226  62f26548a8ec             vfmadd213ps zmm5, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 8]
  022c  62f2fd4859540a01         vpbroadcastq zmm2, [rdx+rcx+8]
; code:i32x16 = shr code, shifts
  0234  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  023a  62f26d4816f1             vpermps zmm6, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0240  62f26548a8f4             vfmadd213ps zmm6, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 16]
  0246  62f2fd4859540a02         vpbroadcastq zmm2, [rdx+rcx+16]
; code:i32x16 = shr code, shifts
  024e  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0254  62f26d4816f9             vpermps zmm7, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  025a  62f26548a8fc             vfmadd213ps zmm7, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 24]
  0260  62f2fd4859540a03         vpbroadcastq zmm2, [rdx+rcx+24]
; code:i32x16 = shr code, shifts
  0268  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  026e  62726d4816c1             vpermps zmm8, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0274  62726548a8c4             vfmadd213ps zmm8, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 32]
  027a  62f2fd4859540a04         vpbroadcastq zmm2, [rdx+rcx+32]
; code:i32x16 = shr code, shifts
  0282  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0288  62726d4816c9             vpermps zmm9, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  028e  62726548a8cc             vfmadd213ps zmm9, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 40]
  0294  62f2fd4859540a05         vpbroadcastq zmm2, [rdx+rcx+40]
; code:i32x16 = shr code, shifts
  029c  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02a2  62726d4816d1             vpermps zmm10, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02a8  62726548a8d4             vfmadd213ps zmm10, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 48]
  02ae  62f2fd4859540a06         vpbroadcastq zmm2, [rdx+rcx+48]
; code:i32x16 = shr code, shifts
  02b6  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02bc  62726d4816d9             vpermps zmm11, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02c2  62726548a8dc             vfmadd213ps zmm11, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 56]
  02c8  62f2fd4859540a07         vpbroadcastq zmm2, [rdx+rcx+56]
; code:i32x16 = shr code, shifts
  02d0  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02d6  62726d4816e1             vpermps zmm12, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02dc  62726548a8e4             vfmadd213ps zmm12, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 64]
  02e2  62f2fd4859540a08         vpbroadcastq zmm2, [rdx+rcx+64]
; code:i32x16 = shr code, shifts
  02ea  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  02f0  62726d4816e9             vpermps zmm13, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  02f6  62726548a8ec             vfmadd213ps zmm13, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 72]
  02fc  62f2fd4859540a09         vpbroadcastq zmm2, [rdx+rcx+72]
; code:i32x16 = shr code, shifts
  0304  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  030a  62726d4816f1             vpermps zmm14, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0310  62726548a8f4             vfmadd213ps zmm14, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 80]
  0316  62f2fd4859540a0a         vpbroadcastq zmm2, [rdx+rcx+80]
; code:i32x16 = shr code, shifts
  031e  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0324  62726d4816f9             vpermps zmm15, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  032a  62726548a8fc             vfmadd213ps zmm15, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 88]
  0330  62f2fd4859540a0b         vpbroadcastq zmm2, [rdx+rcx+88]
; code:i32x16 = shr code, shifts
  0338  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  033e  62e26d4816c1             vpermps zmm16, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0344  62e26548a8c4             vfmadd213ps zmm16, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 96]
  034a  62f2fd4859540a0c         vpbroadcastq zmm2, [rdx+rcx+96]
; code:i32x16 = shr code, shifts
  0352  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0358  62e26d4816c9             vpermps zmm17, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  035e  62e26548a8cc             vfmadd213ps zmm17, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 104]
  0364  62f2fd4859540a0d         vpbroadcastq zmm2, [rdx+rcx+104]
; code:i32x16 = shr code, shifts
  036c  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0372  62e26d4816d1             vpermps zmm18, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0378  62e26548a8d4             vfmadd213ps zmm18, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 112]
  037e  62f2fd4859540a0e         vpbroadcastq zmm2, [rdx+rcx+112]
; code:i32x16 = shr code, shifts
  0386  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  038c  62e26d4816d9             vpermps zmm19, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0392  62e26548a8dc             vfmadd213ps zmm19, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 120]
  0398  62f2fd4859540a0f         vpbroadcastq zmm2, [rdx+rcx+120]
; code:i32x16 = shr code, shifts
  03a0  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  03a6  62e26d4816e1             vpermps zmm20, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  03ac  62e26548a8e4             vfmadd213ps zmm20, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 128]
  03b2  62f2fd4859540a10         vpbroadcastq zmm2, [rdx+rcx+128]
; code:i32x16 = shr code, shifts
  03ba  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  03c0  62e26d4816e9             vpermps zmm21, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  03c6  62e26548a8ec             vfmadd213ps zmm21, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 136]
  03cc  62f2fd4859540a11         vpbroadcastq zmm2, [rdx+rcx+136]
; code:i32x16 = shr code, shifts
  03d4  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  03da  62e26d4816f1             vpermps zmm22, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  03e0  62e26548a8f4             vfmadd213ps zmm22, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 144]
  03e6  62f2fd4859540a12         vpbroadcastq zmm2, [rdx+rcx+144]
; code:i32x16 = shr code, shifts
  03ee  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  03f4  62e26d4816f9             vpermps zmm23, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  03fa  62e26548a8fc             vfmadd213ps zmm23, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 152]
  0400  62f2fd4859540a13         vpbroadcastq zmm2, [rdx+rcx+152]
; code:i32x16 = shr code, shifts
  0408  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  040e  62626d4816c1             vpermps zmm24, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0414  62626548a8c4             vfmadd213ps zmm24, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 160]
  041a  62f2fd4859540a14         vpbroadcastq zmm2, [rdx+rcx+160]
; code:i32x16 = shr code, shifts
  0422  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0428  62626d4816c9             vpermps zmm25, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  042e  62626548a8cc             vfmadd213ps zmm25, zmm3, zmm4
; code:i32x16 = splat_64 [row + column + 168]
  0434  62f2fd4859540a15         vpbroadcastq zmm2, [rdx+rcx+168]
; code:i32x16 = shr code, shifts
  043c  62f26d4845d0             vpsrlvd zmm2, zmm2, zmm0
; value:f32x16 = lookup code, values
  0442  62f26d4816d1             vpermps zmm2, zmm2, zmm1
; value:f32x16 = fma scale, value, bias
  0448  62f26548a8d4             vfmadd213ps zmm2, zmm3, zmm4
; order:i32x16 = const column_order
  044e  62f17c48101d280a0000     vmovups zmm3, [L3]
; out_column = mul column, 8
  0458  4889cf                   mov rdi, rcx
  045b  48c1e703                 shl rdi, 3
; value:f32x16 = permute value, order
  045f  62f2654816ed             vpermps zmm5, zmm3, zmm5
; store [out + out_column] 16 lanes value
  0465  62d17c48112c38           vmovups [r8+rdi], zmm5
; value:f32x16 = permute value, order
  046c  62f2654816f6             vpermps zmm6, zmm3, zmm6
; store [out + out_column + 64] 16 lanes value
  0472  62d17c4811743801         vmovups [r8+rdi+64], zmm6
; value:f32x16 = permute value, order
  047a  62f2654816ff             vpermps zmm7, zmm3, zmm7
; store [out + out_column + 128] 16 lanes value
  0480  62d17c48117c3802         vmovups [r8+rdi+128], zmm7
; value:f32x16 = permute value, order
  0488  6252654816c0             vpermps zmm8, zmm3, zmm8
; store [out + out_column + 192] 16 lanes value
  048e  62517c4811443803         vmovups [r8+rdi+192], zmm8
; value:f32x16 = permute value, order
  0496  6252654816c9             vpermps zmm9, zmm3, zmm9
; store [out + out_column + 256] 16 lanes value
  049c  62517c48114c3804         vmovups [r8+rdi+256], zmm9
; value:f32x16 = permute value, order
  04a4  6252654816d2             vpermps zmm10, zmm3, zmm10
; store [out + out_column + 320] 16 lanes value
  04aa  62517c4811543805         vmovups [r8+rdi+320], zmm10
; value:f32x16 = permute value, order
  04b2  6252654816db             vpermps zmm11, zmm3, zmm11
; store [out + out_column + 384] 16 lanes value
  04b8  62517c48115c3806         vmovups [r8+rdi+384], zmm11
; value:f32x16 = permute value, order
  04c0  6252654816e4             vpermps zmm12, zmm3, zmm12
; store [out + out_column + 448] 16 lanes value
  04c6  62517c4811643807         vmovups [r8+rdi+448], zmm12
; value:f32x16 = permute value, order
  04ce  6252654816ed             vpermps zmm13, zmm3, zmm13
; store [out + out_column + 512] 16 lanes value
  04d4  62517c48116c3808         vmovups [r8+rdi+512], zmm13
; value:f32x16 = permute value, order
  04dc  6252654816f6             vpermps zmm14, zmm3, zmm14
; store [out + out_column + 576] 16 lanes value
  04e2  62517c4811743809         vmovups [r8+rdi+576], zmm14
; value:f32x16 = permute value, order
  04ea  6252654816ff             vpermps zmm15, zmm3, zmm15
; store [out + out_column + 640] 16 lanes value
  04f0  62517c48117c380a         vmovups [r8+rdi+640], zmm15
; value:f32x16 = permute value, order
  04f8  62a2654816c0             vpermps zmm16, zmm3, zmm16
; store [out + out_column + 704] 16 lanes value
  04fe  62c17c481144380b         vmovups [r8+rdi+704], zmm16
; value:f32x16 = permute value, order
  0506  62a2654816c9             vpermps zmm17, zmm3, zmm17
; store [out + out_column + 768] 16 lanes value
  050c  62c17c48114c380c         vmovups [r8+rdi+768], zmm17
; value:f32x16 = permute value, order
  0514  62a2654816d2             vpermps zmm18, zmm3, zmm18
; store [out + out_column + 832] 16 lanes value
  051a  62c17c481154380d         vmovups [r8+rdi+832], zmm18
; value:f32x16 = permute value, order
  0522  62a2654816db             vpermps zmm19, zmm3, zmm19
; store [out + out_column + 896] 16 lanes value
  0528  62c17c48115c380e         vmovups [r8+rdi+896], zmm19
; value:f32x16 = permute value, order
  0530  62a2654816e4             vpermps zmm20, zmm3, zmm20
; store [out + out_column + 960] 16 lanes value
  0536  62c17c481164380f         vmovups [r8+rdi+960], zmm20
; value:f32x16 = permute value, order
  053e  62a2654816ed             vpermps zmm21, zmm3, zmm21
; store [out + out_column + 1024] 16 lanes value
  0544  62c17c48116c3810         vmovups [r8+rdi+1024], zmm21
; value:f32x16 = permute value, order
  054c  62a2654816f6             vpermps zmm22, zmm3, zmm22
; store [out + out_column + 1088] 16 lanes value
  0552  62c17c4811743811         vmovups [r8+rdi+1088], zmm22
; value:f32x16 = permute value, order
  055a  62a2654816ff             vpermps zmm23, zmm3, zmm23
; store [out + out_column + 1152] 16 lanes value
  0560  62c17c48117c3812         vmovups [r8+rdi+1152], zmm23
; value:f32x16 = permute value, order
  0568  6202654816c0             vpermps zmm24, zmm3, zmm24
; store [out + out_column + 1216] 16 lanes value
  056e  62417c4811443813         vmovups [r8+rdi+1216], zmm24
; value:f32x16 = permute value, order
  0576  6202654816c9             vpermps zmm25, zmm3, zmm25
; store [out + out_column + 1280] 16 lanes value
  057c  62417c48114c3814         vmovups [r8+rdi+1280], zmm25
; value:f32x16 = permute value, order
  0584  62f2654816d2             vpermps zmm2, zmm3, zmm2
; store [out + out_column + 1344] 16 lanes value
  058a  62d17c4811543815         vmovups [r8+rdi+1344], zmm2
; next_column = add next_column, 176
  0592  488145c8b0000000         add qword ptr [rbp-56], 176
; }
  059a  48817dc800020000         cmp qword ptr [rbp-56], 512
  05a2  0f8c18fcffff             jl L22
L23:
; out = add out, 4096
  05a8  4981c000100000           add r8, 4096
; bag = add bag, 1
  05af  488345b801               add qword ptr [rbp-72], 1
; pos = add pos, 1
  05b4  4883c601                 add rsi, 1
; }
L16:
; }
  05b8  4c3955b8                 cmp qword ptr [rbp-72], r10
  05bc  0f8c52fbffff             jl L11
L12:
; begin = move pos
  05c2  4889f0                   mov rax, rsi
  05c5  488945c0                 mov qword ptr [rbp-64], rax
; loop bag < bag_count {
  05c9  488b45b8                 mov rax, qword ptr [rbp-72]
  05cd  483b4598                 cmp rax, qword ptr [rbp-104]
  05d1  0f8d0c060000             jge L25
L24:
; end = move index_count
  05d7  488b5da8                 mov rbx, qword ptr [rbp-88]
; if bag < last_bag {
  05db  488b45b8                 mov rax, qword ptr [rbp-72]
  05df  483b4588                 cmp rax, qword ptr [rbp-120]
  05e3  0f8d10000000             jge L27
; end = load_i64 [offsets + bag<<3 + 8]
  05e9  488b45b8                 mov rax, qword ptr [rbp-72]
  05ed  48c1e003                 shl rax, 3
  05f1  480345a0                 add rax, qword ptr [rbp-96]
  05f5  488b5808                 mov rbx, [rax+8]
; }
L27:
; fail_if end < begin -> 2
  05f9  483b5dc0                 cmp rbx, qword ptr [rbp-64]
  05fd  0f8c98070000             jl L28
; fail_if end >u index_count -> 2
  0603  483b5da8                 cmp rbx, qword ptr [rbp-88]
  0607  0f87a6070000             ja L29
; next_column = set 0
  060d  31c0                     xor eax, eax
  060f  488945c8                 mov qword ptr [rbp-56], rax
; loop next_column < 512 {
  0613  48817dc800020000         cmp qword ptr [rbp-56], 512
  061b  0f8da1050000             jge L31
L30:
; column = min next_column, 336
  0621  48c7c050010000           mov rax, 336
  0628  483b45c8                 cmp rax, qword ptr [rbp-56]
  062c  480f4f45c8               cmovg rax, qword ptr [rbp-56]
  0631  4889c1                   mov rcx, rax
; acc0:f32x16 = zero
  0634  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  0638  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  063c  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  0640  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  0644  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  0648  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  064c  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  0651  c4413057c9               vxorps xmm9, xmm9, xmm9
; acc8:f32x16 = zero
  0656  c4412857d2               vxorps xmm10, xmm10, xmm10
; acc9:f32x16 = zero
  065b  c4412057db               vxorps xmm11, xmm11, xmm11
; acc10:f32x16 = zero
  0660  c4411857e4               vxorps xmm12, xmm12, xmm12
; acc11:f32x16 = zero
  0665  c4411057ed               vxorps xmm13, xmm13, xmm13
; acc12:f32x16 = zero
  066a  c4410857f6               vxorps xmm14, xmm14, xmm14
; acc13:f32x16 = zero
  066f  c4410057ff               vxorps xmm15, xmm15, xmm15
; acc14:f32x16 = zero
  0674  62a17d00efc0             vpxord xmm16, xmm16, xmm16
; acc15:f32x16 = zero
  067a  62a17500efc9             vpxord xmm17, xmm17, xmm17
; acc16:f32x16 = zero
  0680  62a16d00efd2             vpxord xmm18, xmm18, xmm18
; acc17:f32x16 = zero
  0686  62a16500efdb             vpxord xmm19, xmm19, xmm19
; acc18:f32x16 = zero
  068c  62a15d00efe4             vpxord xmm20, xmm20, xmm20
; acc19:f32x16 = zero
  0692  62a15500efed             vpxord xmm21, xmm21, xmm21
; acc20:f32x16 = zero
  0698  62a14d00eff6             vpxord xmm22, xmm22, xmm22
; acc21:f32x16 = zero
  069e  62a14500efff             vpxord xmm23, xmm23, xmm23
; pos = move begin
  06a4  488b75c0                 mov rsi, qword ptr [rbp-64]
; if pos < end {
  06a8  4839de                   cmp rsi, rbx
  06ab  0f8db7030000             jge L33
; index = load_i64 [indices + pos<<3]
  06b1  498b14f4                 mov rdx, [r12+rsi*8]
; fail_if index >=u row_count -> 3
  06b5  4c39f2                   cmp rdx, r14
  06b8  0f830d070000             jae L34
; index = mul index, 516
  06be  4869d204020000           imul rdx, rdx, 516
; row = add table, index
  06c5  4d8d1413                 lea r10, [r11+rdx]
; factors:f32x2 = splat_f16_pair [row + 512]
  06c9  62427d08588200020000     vpbroadcastd xmm24, [r10+512]
  06d3  62027d0813c0             vcvtph2ps xmm24, xmm24
; weight:f32x2 = splat_host [weights + pos<<2]
  06d9  62427d08584cb500         vpbroadcastd xmm25, [r13+rsi*4]
; factors:f32x2 = fmul weight, factors
  06e1  6201340059c0             vmulps xmm24, xmm25, xmm24
; store [scratch + 2048] 2 lanes factors
  06e7  62417c08138100080000     vmovlps [r9+2048], xmm24
; loop pos < end {
  06f1  4839de                   cmp rsi, rbx
  06f4  0f8d6e030000             jge L36
L35:
; if pos >= due, seldom {
  06fa  483b7580                 cmp rsi, qword ptr [rbp-128]
  06fe  0f8db1050000             jge L37
L38:
; if pos < near_end {
  0704  4c39fe                   cmp rsi, r15
  0707  0f8d2f000000             jge L40
; ahead = load_i64 [indices + pos<<3 + 120]
  070d  498b54f478               mov rdx, [r12+rsi*8+120]
; ahead = mul ahead, 516
  0712  4869d204020000           imul rdx, rdx, 516
; ahead_row = add table, ahead
  0719  4c01da                   add rdx, r11
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
L40:
; pooled = add row, 0
  073c  498d12                   lea rdx, [r10]
; scale:f32x16 = splat_host [scratch + 2048]
  073f  62427d48588100080000     vpbroadcastd zmm24, [r9+2048]
; bias:f32x16 = splat_host [scratch + 2052]
  0749  62427d48588904080000     vpbroadcastd zmm25, [r9+2052]
; pos = add pos, 1
  0753  4883c601                 add rsi, 1
; if pos < end {
  0757  4839de                   cmp rsi, rbx
  075a  0f8d40000000             jge L42
; index = load_i64 [indices + pos<<3]
  0760  498b3cf4                 mov rdi, [r12+rsi*8]
; fail_if index >=u row_count -> 3
  0764  4c39f7                   cmp rdi, r14
  0767  0f8376060000             jae L43
; index = mul index, 516
  076d  4869ff04020000           imul rdi, rdi, 516
; row = add table, index
  0774  4d8d143b                 lea r10, [r11+rdi]
; factors:f32x2 = splat_f16_pair [row + 512]
  0778  62427d08589200020000     vpbroadcastd xmm26, [r10+512]
  0782  62027d0813d2             vcvtph2ps xmm26, xmm26
; weight:f32x2 = splat_host [weights + pos<<2]
  0788  62427d08585cb500         vpbroadcastd xmm27, [r13+rsi*4]
; factors:f32x2 = fmul weight, factors
  0790  6201240059d2             vmulps xmm26, xmm27, xmm26
; store [scratch + 2048] 2 lanes factors
  0796  62417c08139100080000     vmovlps [r9+2048], xmm26
; }
L42:
; code:i32x16 = splat_64 [pooled + column + 24]
  07a0  6262fd4859540a03         vpbroadcastq zmm26, [rdx+rcx+24]
; code:i32x16 = shr code, shifts
  07a8  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc1:f32x16 = fadd acc1, bias
  07ae  6291644858d9             vaddps zmm3, zmm3, zmm25
; code1:i32x16 = splat_64 [pooled + column + 8]
  07b4  6262fd48595c0a01         vpbroadcastq zmm27, [rdx+rcx+8]
; code1:i32x16 = shr code1, shifts
  07bc  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc0:f32x16 = fadd acc0, bias
  07c2  62916c4858d1             vaddps zmm2, zmm2, zmm25
; value:f32x16 = lookup code1, values
  07c8  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column]
  07ce  6262fd48591c0a           vpbroadcastq zmm27, [rdx+rcx]
; code1:i32x16 = shr code1, shifts
  07d5  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc3:f32x16 = fadd acc3, bias
  07db  6291544858e9             vaddps zmm5, zmm5, zmm25
; value1:f32x16 = lookup code1, values
  07e1  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 16]
  07e7  6262fd48595c0a02         vpbroadcastq zmm27, [rdx+rcx+16]
; code1:i32x16 = shr code1, shifts
  07ef  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc2:f32x16 = fadd acc2, bias
  07f5  62915c4858e1             vaddps zmm4, zmm4, zmm25
; acc0:f32x16 = fma scale, value1, acc0
  07fb  62923d40b8d5             vfmadd231ps zmm2, zmm24, zmm29
; acc1:f32x16 = fma scale, value, acc1
  0801  62923d40b8dc             vfmadd231ps zmm3, zmm24, zmm28
; value:f32x16 = lookup code, values
  0807  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc3:f32x16 = fma scale, value, acc3
  080d  62923d40b8ec             vfmadd231ps zmm5, zmm24, zmm28
; value:f32x16 = lookup code1, values
  0813  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc2:f32x16 = fma scale, value, acc2
  0819  62923d40b8e4             vfmadd231ps zmm4, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 56]
  081f  6262fd4859540a07         vpbroadcastq zmm26, [rdx+rcx+56]
; code:i32x16 = shr code, shifts
  0827  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc5:f32x16 = fadd acc5, bias
  082d  6291444858f9             vaddps zmm7, zmm7, zmm25
; code1:i32x16 = splat_64 [pooled + column + 40]
  0833  6262fd48595c0a05         vpbroadcastq zmm27, [rdx+rcx+40]
; code1:i32x16 = shr code1, shifts
  083b  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc4:f32x16 = fadd acc4, bias
  0841  62914c4858f1             vaddps zmm6, zmm6, zmm25
; value:f32x16 = lookup code1, values
  0847  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 32]
  084d  6262fd48595c0a04         vpbroadcastq zmm27, [rdx+rcx+32]
; code1:i32x16 = shr code1, shifts
  0855  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc7:f32x16 = fadd acc7, bias
  085b  6211344858c9             vaddps zmm9, zmm9, zmm25
; value1:f32x16 = lookup code1, values
  0861  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 48]
  0867  6262fd48595c0a06         vpbroadcastq zmm27, [rdx+rcx+48]
; code1:i32x16 = shr code1, shifts
  086f  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc6:f32x16 = fadd acc6, bias
  0875  62113c4858c1             vaddps zmm8, zmm8, zmm25
; acc4:f32x16 = fma scale, value1, acc4
  087b  62923d40b8f5             vfmadd231ps zmm6, zmm24, zmm29
; acc5:f32x16 = fma scale, value, acc5
  0881  62923d40b8fc             vfmadd231ps zmm7, zmm24, zmm28
; value:f32x16 = lookup code, values
  0887  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc7:f32x16 = fma scale, value, acc7
  088d  62123d40b8cc             vfmadd231ps zmm9, zmm24, zmm28
; value:f32x16 = lookup code1, values
  0893  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc6:f32x16 = fma scale, value, acc6
  0899  62123d40b8c4             vfmadd231ps zmm8, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 88]
  089f  6262fd4859540a0b         vpbroadcastq zmm26, [rdx+rcx+88]
; code:i32x16 = shr code, shifts
  08a7  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc9:f32x16 = fadd acc9, bias
  08ad  6211244858d9             vaddps zmm11, zmm11, zmm25
; code1:i32x16 = splat_64 [pooled + column + 72]
  08b3  6262fd48595c0a09         vpbroadcastq zmm27, [rdx+rcx+72]
; code1:i32x16 = shr code1, shifts
  08bb  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc8:f32x16 = fadd acc8, bias
  08c1  62112c4858d1             vaddps zmm10, zmm10, zmm25
; value:f32x16 = lookup code1, values
  08c7  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 64]
  08cd  6262fd48595c0a08         vpbroadcastq zmm27, [rdx+rcx+64]
; code1:i32x16 = shr code1, shifts
  08d5  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc11:f32x16 = fadd acc11, bias
  08db  6211144858e9             vaddps zmm13, zmm13, zmm25
; value1:f32x16 = lookup code1, values
  08e1  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 80]
  08e7  6262fd48595c0a0a         vpbroadcastq zmm27, [rdx+rcx+80]
; code1:i32x16 = shr code1, shifts
  08ef  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc10:f32x16 = fadd acc10, bias
  08f5  62111c4858e1             vaddps zmm12, zmm12, zmm25
; acc8:f32x16 = fma scale, value1, acc8
  08fb  62123d40b8d5             vfmadd231ps zmm10, zmm24, zmm29
; acc9:f32x16 = fma scale, value, acc9
  0901  62123d40b8dc             vfmadd231ps zmm11, zmm24, zmm28
; value:f32x16 = lookup code, values
  0907  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc11:f32x16 = fma scale, value, acc11
  090d  62123d40b8ec             vfmadd231ps zmm13, zmm24, zmm28
; value:f32x16 = lookup code1, values
  0913  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc10:f32x16 = fma scale, value, acc10
  0919  62123d40b8e4             vfmadd231ps zmm12, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 120]
  091f  6262fd4859540a0f         vpbroadcastq zmm26, [rdx+rcx+120]
; code:i32x16 = shr code, shifts
  0927  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc13:f32x16 = fadd acc13, bias
  092d  6211044858f9             vaddps zmm15, zmm15, zmm25
; code1:i32x16 = splat_64 [pooled + column + 104]
  0933  6262fd48595c0a0d         vpbroadcastq zmm27, [rdx+rcx+104]
; code1:i32x16 = shr code1, shifts
  093b  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc12:f32x16 = fadd acc12, bias
  0941  62110c4858f1             vaddps zmm14, zmm14, zmm25
; value:f32x16 = lookup code1, values
  0947  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 96]
  094d  6262fd48595c0a0c         vpbroadcastq zmm27, [rdx+rcx+96]
; code1:i32x16 = shr code1, shifts
  0955  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc15:f32x16 = fadd acc15, bias
  095b  6281744058c9             vaddps zmm17, zmm17, zmm25
; value1:f32x16 = lookup code1, values
  0961  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 112]
  0967  6262fd48595c0a0e         vpbroadcastq zmm27, [rdx+rcx+112]
; code1:i32x16 = shr code1, shifts
  096f  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc14:f32x16 = fadd acc14, bias
  0975  62817c4058c1             vaddps zmm16, zmm16, zmm25
; acc12:f32x16 = fma scale, value1, acc12
  097b  62123d40b8f5             vfmadd231ps zmm14, zmm24, zmm29
; acc13:f32x16 = fma scale, value, acc13
  0981  62123d40b8fc             vfmadd231ps zmm15, zmm24, zmm28
; value:f32x16 = lookup code, values
  0987  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc15:f32x16 = fma scale, value, acc15
  098d  62823d40b8cc             vfmadd231ps zmm17, zmm24, zmm28
; value:f32x16 = lookup code1, values
  0993  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc14:f32x16 = fma scale, value, acc14
  0999  62823d40b8c4             vfmadd231ps zmm16, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 152]
  099f  6262fd4859540a13         vpbroadcastq zmm26, [rdx+rcx+152]
; code:i32x16 = shr code, shifts
  09a7  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc17:f32x16 = fadd acc17, bias
  09ad  6281644058d9             vaddps zmm19, zmm19, zmm25
; code1:i32x16 = splat_64 [pooled + column + 136]
  09b3  6262fd48595c0a11         vpbroadcastq zmm27, [rdx+rcx+136]
; code1:i32x16 = shr code1, shifts
  09bb  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc16:f32x16 = fadd acc16, bias
  09c1  62816c4058d1             vaddps zmm18, zmm18, zmm25
; value:f32x16 = lookup code1, values
  09c7  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 128]
  09cd  6262fd48595c0a10         vpbroadcastq zmm27, [rdx+rcx+128]
; code1:i32x16 = shr code1, shifts
  09d5  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc19:f32x16 = fadd acc19, bias
  09db  6281544058e9             vaddps zmm21, zmm21, zmm25
; value1:f32x16 = lookup code1, values
  09e1  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 144]
  09e7  6262fd48595c0a12         vpbroadcastq zmm27, [rdx+rcx+144]
; code1:i32x16 = shr code1, shifts
  09ef  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc18:f32x16 = fadd acc18, bias
  09f5  62815c4058e1             vaddps zmm20, zmm20, zmm25
; acc16:f32x16 = fma scale, value1, acc16
  09fb  62823d40b8d5             vfmadd231ps zmm18, zmm24, zmm29
; acc17:f32x16 = fma scale, value, acc17
  0a01  62823d40b8dc             vfmadd231ps zmm19, zmm24, zmm28
; value:f32x16 = lookup code, values
  0a07  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc19:f32x16 = fma scale, value, acc19
  0a0d  62823d40b8ec             vfmadd231ps zmm21, zmm24, zmm28
; value:f32x16 = lookup code1, values
  0a13  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc18:f32x16 = fma scale, value, acc18
  0a19  62823d40b8e4             vfmadd231ps zmm20, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 160]
  0a1f  6262fd4859540a14         vpbroadcastq zmm26, [rdx+rcx+160]
; code:i32x16 = shr code, shifts
  0a27  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  0a2d  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc20:f32x16 = fadd acc20, bias
  0a33  62814c4058f1             vaddps zmm22, zmm22, zmm25
; acc20:f32x16 = fma scale, value, acc20
  0a39  62823d40b8f4             vfmadd231ps zmm22, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 168]
  0a3f  6262fd4859540a15         vpbroadcastq zmm26, [rdx+rcx+168]
; code:i32x16 = shr code, shifts
  0a47  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  0a4d  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc21:f32x16 = fadd acc21, bias
  0a53  6281444058f9             vaddps zmm23, zmm23, zmm25
; acc21:f32x16 = fma scale, value, acc21
  0a59  62823d40b8fc             vfmadd231ps zmm23, zmm24, zmm28
; }
  0a5f  4839de                   cmp rsi, rbx
  0a62  0f8c92fcffff             jl L35
L36:
; }
L33:
; order:i32x16 = const column_order
  0a68  62617c4810050e040000     vmovups zmm24, [L3]
; out_column = mul column, 8
  0a72  4889ca                   mov rdx, rcx
  0a75  48c1e203                 shl rdx, 3
; acc0:f32x16 = permute acc0, order
  0a79  62f23d4016d2             vpermps zmm2, zmm24, zmm2
; store [out + out_column] 16 lanes acc0
  0a7f  62d17c48111410           vmovups [r8+rdx], zmm2
; acc1:f32x16 = permute acc1, order
  0a86  62f23d4016db             vpermps zmm3, zmm24, zmm3
; store [out + out_column + 64] 16 lanes acc1
  0a8c  62d17c48115c1001         vmovups [r8+rdx+64], zmm3
; acc2:f32x16 = permute acc2, order
  0a94  62f23d4016e4             vpermps zmm4, zmm24, zmm4
; store [out + out_column + 128] 16 lanes acc2
  0a9a  62d17c4811641002         vmovups [r8+rdx+128], zmm4
; acc3:f32x16 = permute acc3, order
  0aa2  62f23d4016ed             vpermps zmm5, zmm24, zmm5
; store [out + out_column + 192] 16 lanes acc3
  0aa8  62d17c48116c1003         vmovups [r8+rdx+192], zmm5
; acc4:f32x16 = permute acc4, order
  0ab0  62f23d4016f6             vpermps zmm6, zmm24, zmm6
; store [out + out_column + 256] 16 lanes acc4
  0ab6  62d17c4811741004         vmovups [r8+rdx+256], zmm6
; acc5:f32x16 = permute acc5, order
  0abe  62f23d4016ff             vpermps zmm7, zmm24, zmm7
; store [out + out_column + 320] 16 lanes acc5
  0ac4  62d17c48117c1005         vmovups [r8+rdx+320], zmm7
; acc6:f32x16 = permute acc6, order
  0acc  62523d4016c0             vpermps zmm8, zmm24, zmm8
; store [out + out_column + 384] 16 lanes acc6
  0ad2  62517c4811441006         vmovups [r8+rdx+384], zmm8
; acc7:f32x16 = permute acc7, order
  0ada  62523d4016c9             vpermps zmm9, zmm24, zmm9
; store [out + out_column + 448] 16 lanes acc7
  0ae0  62517c48114c1007         vmovups [r8+rdx+448], zmm9
; acc8:f32x16 = permute acc8, order
  0ae8  62523d4016d2             vpermps zmm10, zmm24, zmm10
; store [out + out_column + 512] 16 lanes acc8
  0aee  62517c4811541008         vmovups [r8+rdx+512], zmm10
; acc9:f32x16 = permute acc9, order
  0af6  62523d4016db             vpermps zmm11, zmm24, zmm11
; store [out + out_column + 576] 16 lanes acc9
  0afc  62517c48115c1009         vmovups [r8+rdx+576], zmm11
; acc10:f32x16 = permute acc10, order
  0b04  62523d4016e4             vpermps zmm12, zmm24, zmm12
; store [out + out_column + 640] 16 lanes acc10
  0b0a  62517c481164100a         vmovups [r8+rdx+640], zmm12
; acc11:f32x16 = permute acc11, order
  0b12  62523d4016ed             vpermps zmm13, zmm24, zmm13
; store [out + out_column + 704] 16 lanes acc11
  0b18  62517c48116c100b         vmovups [r8+rdx+704], zmm13
; acc12:f32x16 = permute acc12, order
  0b20  62523d4016f6             vpermps zmm14, zmm24, zmm14
; store [out + out_column + 768] 16 lanes acc12
  0b26  62517c481174100c         vmovups [r8+rdx+768], zmm14
; acc13:f32x16 = permute acc13, order
  0b2e  62523d4016ff             vpermps zmm15, zmm24, zmm15
; store [out + out_column + 832] 16 lanes acc13
  0b34  62517c48117c100d         vmovups [r8+rdx+832], zmm15
; acc14:f32x16 = permute acc14, order
  0b3c  62a23d4016c0             vpermps zmm16, zmm24, zmm16
; store [out + out_column + 896] 16 lanes acc14
  0b42  62c17c481144100e         vmovups [r8+rdx+896], zmm16
; acc15:f32x16 = permute acc15, order
  0b4a  62a23d4016c9             vpermps zmm17, zmm24, zmm17
; store [out + out_column + 960] 16 lanes acc15
  0b50  62c17c48114c100f         vmovups [r8+rdx+960], zmm17
; acc16:f32x16 = permute acc16, order
  0b58  62a23d4016d2             vpermps zmm18, zmm24, zmm18
; store [out + out_column + 1024] 16 lanes acc16
  0b5e  62c17c4811541010         vmovups [r8+rdx+1024], zmm18
; acc17:f32x16 = permute acc17, order
  0b66  62a23d4016db             vpermps zmm19, zmm24, zmm19
; store [out + out_column + 1088] 16 lanes acc17
  0b6c  62c17c48115c1011         vmovups [r8+rdx+1088], zmm19
; acc18:f32x16 = permute acc18, order
  0b74  62a23d4016e4             vpermps zmm20, zmm24, zmm20
; store [out + out_column + 1152] 16 lanes acc18
  0b7a  62c17c4811641012         vmovups [r8+rdx+1152], zmm20
; acc19:f32x16 = permute acc19, order
  0b82  62a23d4016ed             vpermps zmm21, zmm24, zmm21
; store [out + out_column + 1216] 16 lanes acc19
  0b88  62c17c48116c1013         vmovups [r8+rdx+1216], zmm21
; acc20:f32x16 = permute acc20, order
  0b90  62a23d4016f6             vpermps zmm22, zmm24, zmm22
; store [out + out_column + 1280] 16 lanes acc20
  0b96  62c17c4811741014         vmovups [r8+rdx+1280], zmm22
; acc21:f32x16 = permute acc21, order
  0b9e  62a23d4016ff             vpermps zmm23, zmm24, zmm23
; store [out + out_column + 1344] 16 lanes acc21
  0ba4  62c17c48117c1015         vmovups [r8+rdx+1344], zmm23
; next_column = add next_column, 176
  0bac  488145c8b0000000         add qword ptr [rbp-56], 176
; }
  0bb4  48817dc800020000         cmp qword ptr [rbp-56], 512
  0bbc  0f8c5ffaffff             jl L30
L31:
; out = add out, 4096
  0bc2  4981c000100000           add r8, 4096
; bag = add bag, 1
  0bc9  488345b801               add qword ptr [rbp-72], 1
; begin = move end
  0bce  4889d8                   mov rax, rbx
  0bd1  488945c0                 mov qword ptr [rbp-64], rax
; }
  0bd5  488b45b8                 mov rax, qword ptr [rbp-72]
  0bd9  483b4598                 cmp rax, qword ptr [rbp-104]
  0bdd  0f8cf4f9ffff             jl L24
L25:
; leave
  0be3  31c0                     xor eax, eax
L0:
  0be5  c5f877                   vzeroupper
  0be8  4883c460                 add rsp, 96
  0bec  415f                     pop r15
  0bee  415e                     pop r14
  0bf0  415d                     pop r13
  0bf2  415c                     pop r12
  0bf4  5b                       pop rbx
  0bf5  5d                       pop rbp
  0bf6  c3                       ret
; seldom
L13:
; one_row_end = set 0
  0bf7  4531d2                   xor r10d, r10d
  0bfa  e932f5ffff               jmp L14
; seldom
L17:
; burst_end = add pos, 96
  0bff  488d4660                 lea rax, [rsi+96]
  0c03  48894590                 mov qword ptr [rbp-112], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0c07  483b45a8                 cmp rax, qword ptr [rbp-88]
  0c0b  480f4d45a8               cmovge rax, qword ptr [rbp-88]
  0c10  48894590                 mov qword ptr [rbp-112], rax
; fetching = move fetched
  0c14  488b8578ffffff           mov rax, qword ptr [rbp-136]
  0c1b  488945b0                 mov qword ptr [rbp-80], rax
; fetching = move_if fetching < pos ? pos
  0c1f  483975b0                 cmp qword ptr [rbp-80], rsi
  0c23  480f4cc6                 cmovl rax, rsi
  0c27  488945b0                 mov qword ptr [rbp-80], rax
; loop fetching < burst_end {
  0c2b  483b4590                 cmp rax, qword ptr [rbp-112]
  0c2f  0f8d68000000             jge L45
L44:
; ahead = load_i64 [indices + fetching<<3]
  0c35  488b45b0                 mov rax, qword ptr [rbp-80]
  0c39  498b0cc4                 mov rcx, [r12+rax*8]
; ahead = mul ahead, 516
  0c3d  4869c904020000           imul rcx, rcx, 516
; prefetch L2 [table + ahead]
  0c44  410f18140b               prefetcht1 [r11+rcx]
; prefetch L2 [table + ahead + 64]
  0c49  410f18540b40             prefetcht1 [r11+rcx+64]
; prefetch L2 [table + ahead + 128]
  0c4f  410f18940b80000000       prefetcht1 [r11+rcx+128]
; prefetch L2 [table + ahead + 192]
  0c58  410f18940bc0000000       prefetcht1 [r11+rcx+192]
; prefetch L2 [table + ahead + 256]
  0c61  410f18940b00010000       prefetcht1 [r11+rcx+256]
; prefetch L2 [table + ahead + 320]
  0c6a  410f18940b40010000       prefetcht1 [r11+rcx+320]
; prefetch L2 [table + ahead + 384]
  0c73  410f18940b80010000       prefetcht1 [r11+rcx+384]
; prefetch L2 [table + ahead + 448]
  0c7c  410f18940bc0010000       prefetcht1 [r11+rcx+448]
; prefetch L2 [table + ahead + 515]
  0c85  410f18940b03020000       prefetcht1 [r11+rcx+515]
; fetching = add fetching, 1
  0c8e  488345b001               add qword ptr [rbp-80], 1
; }
  0c93  488b45b0                 mov rax, qword ptr [rbp-80]
  0c97  483b4590                 cmp rax, qword ptr [rbp-112]
  0c9b  7c98                     short jl L44
L45:
; fetched = move fetching
  0c9d  488b45b0                 mov rax, qword ptr [rbp-80]
  0ca1  48898578ffffff           mov qword ptr [rbp-136], rax
; due = add pos, 32
  0ca8  488d4620                 lea rax, [rsi+32]
  0cac  48894580                 mov qword ptr [rbp-128], rax
  0cb0  e98ff4ffff               jmp L18
; seldom
L37:
; burst_end = add pos, 96
  0cb5  488d4660                 lea rax, [rsi+96]
  0cb9  48894590                 mov qword ptr [rbp-112], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0cbd  483b45a8                 cmp rax, qword ptr [rbp-88]
  0cc1  480f4d45a8               cmovge rax, qword ptr [rbp-88]
  0cc6  48894590                 mov qword ptr [rbp-112], rax
; fetching = move fetched
  0cca  488b8578ffffff           mov rax, qword ptr [rbp-136]
  0cd1  488945b0                 mov qword ptr [rbp-80], rax
; fetching = move_if fetching < pos ? pos
  0cd5  483975b0                 cmp qword ptr [rbp-80], rsi
  0cd9  480f4cc6                 cmovl rax, rsi
  0cdd  488945b0                 mov qword ptr [rbp-80], rax
; loop fetching < burst_end {
  0ce1  483b4590                 cmp rax, qword ptr [rbp-112]
  0ce5  0f8d68000000             jge L47
L46:
; ahead = load_i64 [indices + fetching<<3]
  0ceb  488b45b0                 mov rax, qword ptr [rbp-80]
  0cef  498b14c4                 mov rdx, [r12+rax*8]
; ahead = mul ahead, 516
  0cf3  4869d204020000           imul rdx, rdx, 516
; prefetch L2 [table + ahead]
  0cfa  410f181413               prefetcht1 [r11+rdx]
; prefetch L2 [table + ahead + 64]
  0cff  410f18541340             prefetcht1 [r11+rdx+64]
; prefetch L2 [table + ahead + 128]
  0d05  410f18941380000000       prefetcht1 [r11+rdx+128]
; prefetch L2 [table + ahead + 192]
  0d0e  410f189413c0000000       prefetcht1 [r11+rdx+192]
; prefetch L2 [table + ahead + 256]
  0d17  410f18941300010000       prefetcht1 [r11+rdx+256]
; prefetch L2 [table + ahead + 320]
  0d20  410f18941340010000       prefetcht1 [r11+rdx+320]
; prefetch L2 [table + ahead + 384]
  0d29  410f18941380010000       prefetcht1 [r11+rdx+384]
; prefetch L2 [table + ahead + 448]
  0d32  410f189413c0010000       prefetcht1 [r11+rdx+448]
; prefetch L2 [table + ahead + 515]
  0d3b  410f18941303020000       prefetcht1 [r11+rdx+515]
; fetching = add fetching, 1
  0d44  488345b001               add qword ptr [rbp-80], 1
; }
  0d49  488b45b0                 mov rax, qword ptr [rbp-80]
  0d4d  483b4590                 cmp rax, qword ptr [rbp-112]
  0d51  7c98                     short jl L46
L47:
; fetched = move fetching
  0d53  488b45b0                 mov rax, qword ptr [rbp-80]
  0d57  48898578ffffff           mov qword ptr [rbp-136], rax
; due = add pos, 32
  0d5e  488d4620                 lea rax, [rsi+32]
  0d62  48894580                 mov qword ptr [rbp-128], rax
  0d66  e999f9ffff               jmp L38
; failure exits
L10:
  0d6b  488b45d0                 mov rax, qword ptr [rbp-48]
  0d6f  ff75b8                   push qword ptr [rbp-72]
  0d72  8f4058                   pop qword ptr [rax+88]
  0d75  48897060                 mov qword ptr [rax+96], rsi
  0d79  b801000000               mov eax, 1
  0d7e  e962feffff               jmp L0
L21:
  0d83  488b45d0                 mov rax, qword ptr [rbp-48]
  0d87  ff75b8                   push qword ptr [rbp-72]
  0d8a  8f4058                   pop qword ptr [rax+88]
  0d8d  48897060                 mov qword ptr [rax+96], rsi
  0d91  b803000000               mov eax, 3
  0d96  e94afeffff               jmp L0
L28:
  0d9b  488b45d0                 mov rax, qword ptr [rbp-48]
  0d9f  ff75b8                   push qword ptr [rbp-72]
  0da2  8f4058                   pop qword ptr [rax+88]
  0da5  48897060                 mov qword ptr [rax+96], rsi
  0da9  b802000000               mov eax, 2
  0dae  e932feffff               jmp L0
L29:
  0db3  488b45d0                 mov rax, qword ptr [rbp-48]
  0db7  ff75b8                   push qword ptr [rbp-72]
  0dba  8f4058                   pop qword ptr [rax+88]
  0dbd  48897060                 mov qword ptr [rax+96], rsi
  0dc1  b802000000               mov eax, 2
  0dc6  e91afeffff               jmp L0
L34:
  0dcb  488b45d0                 mov rax, qword ptr [rbp-48]
  0dcf  ff75b8                   push qword ptr [rbp-72]
  0dd2  8f4058                   pop qword ptr [rax+88]
  0dd5  48897060                 mov qword ptr [rax+96], rsi
  0dd9  b803000000               mov eax, 3
  0dde  e902feffff               jmp L0
L43:
  0de3  488b45d0                 mov rax, qword ptr [rbp-48]
  0de7  ff75b8                   push qword ptr [rbp-72]
  0dea  8f4058                   pop qword ptr [rax+88]
  0ded  48897060                 mov qword ptr [rax+96], rsi
  0df1  b803000000               mov eax, 3
  0df6  e9eafdffff               jmp L0
; constants
