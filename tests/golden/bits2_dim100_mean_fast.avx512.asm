; spec      embedding_bag bits=2 dim=100 include_last_offset pooling=mean index=i64 offset=i32 numerics=fast
; target    avx512 (x86-64)
; numerics  fast
; bytes     2112
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  53                       push rbx
  0009  4154                     push r12
  000b  4155                     push r13
  000d  4156                     push r14
  000f  4157                     push r15
  0011  4883ec30                 sub rsp, 48
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  0019  4c8b0f                   mov r9, qword ptr [rdi]
; row_count = arg row_count
  001c  488b5f08                 mov rbx, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b5710                 mov r10, qword ptr [rdi+16]
; index_count = arg index_count
  0024  488b4718                 mov rax, qword ptr [rdi+24]
  0028  488945c8                 mov qword ptr [rbp-56], rax
; bag_count = arg bag_count
  002c  4c8b7f28                 mov r15, qword ptr [rdi+40]
; pooled = arg pooled
  0030  488b4f50                 mov rcx, qword ptr [rdi+80]
; offsets = arg offsets
  0034  4c8b7720                 mov r14, qword ptr [rdi+32]
; out = arg output
  0038  488b7748                 mov rsi, qword ptr [rdi+72]
; bag = set 0
  003c  4531e4                   xor r12d, r12d
; shifts:i32x16 = const code_shifts
  003f  62f17c481005b7060000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  0049  62f17c48100ded060000     vmovups zmm1, [L2]
; near_end = add index_count, -16
  0053  488d40f0                 lea rax, [rax-16]
  0057  488945b8                 mov qword ptr [rbp-72], rax
; fetched = set 0
  005b  31c0                     xor eax, eax
  005d  488945a8                 mov qword ptr [rbp-88], rax
; due = set 0
  0061  31c0                     xor eax, eax
  0063  488945c0                 mov qword ptr [rbp-64], rax
; if row_count < 867788 {
  0067  4881fbcc3d0d00           cmp rbx, 867788
  006e  0f8d0e000000             jge L9
; due = set 9223372036854775807
  0074  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  007e  488945c0                 mov qword ptr [rbp-64], rax
; }
L9:
; rows_of_bags = mul bag_count, 5
  0082  496bd705                 imul rdx, r15, 5
; if pooled < rows_of_bags {
  0086  4839d1                   cmp rcx, rdx
  0089  0f8d0e000000             jge L11
; due = set 9223372036854775807
  008f  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  0099  488945c0                 mov qword ptr [rbp-64], rax
; }
L11:
; next_change = move near_end
  009d  4c8b5db8                 mov r11, qword ptr [rbp-72]
; next_change = move_if due < near_end ? due
  00a1  488b45c0                 mov rax, qword ptr [rbp-64]
  00a5  483b45b8                 cmp rax, qword ptr [rbp-72]
  00a9  4c0f4c5dc0               cmovl r11, qword ptr [rbp-64]
; pos = set 0
  00ae  31c9                     xor ecx, ecx
; begin = move bag
  00b0  4d89e5                   mov r13, r12
; if bag < bag_count {
  00b3  4d39fc                   cmp r12, r15
  00b6  0f8d0e000000             jge L13
; begin = load_i32 [offsets + bag<<2]
  00bc  4f632ca6                 movsxd r13, dword ptr [r14+r12*4]
; fail_if index_count <u begin -> 1
  00c0  4c396dc8                 cmp qword ptr [rbp-56], r13
  00c4  0f82a7050000             jb L14
; }
L13:
; pos = move begin
  00ca  4c89e9                   mov rcx, r13
; one_row_end = sub index_count, pos
  00cd  488b7dc8                 mov rdi, qword ptr [rbp-56]
  00d1  4829cf                   sub rdi, rcx
; one_row_end = add one_row_end, bag
  00d4  4c01e7                   add rdi, r12
; one_row_end = move_if bag_count < one_row_end ? bag_count
  00d7  4939ff                   cmp r15, rdi
  00da  490f4cff                 cmovl rdi, r15
; more_than_normal:f32x4 = const more_than_normal
  00de  c5f810159a060000         vmovups xmm2, [L3]
; minus_normal:f32x4 = const minus_normal
  00e6  c5f8101da2060000         vmovups xmm3, [L4]
; more_than_normal:f32x4 = fadd more_than_normal, minus_normal
  00ee  c5e858d3                 vaddps xmm2, xmm2, xmm3
; bits_before = bits more_than_normal
  00f2  c4c1797ed0               vmovd r8d, xmm2
; least_normal:f32x4 = const least_normal
  00f7  c5f8101da1060000         vmovups xmm3, [L5]
; more_than_normal:f32x4 = fadd more_than_normal, least_normal
  00ff  c5e858d3                 vaddps xmm2, xmm2, xmm3
; changes = bits more_than_normal
  0103  c5f97ed2                 vmovd edx, xmm2
; changes = add changes, -8388608
  0107  4881c2000080ff           add rdx, -8388608
; changes = sub bits_before, changes
  010e  4c89c0                   mov rax, r8
  0111  4829d0                   sub rax, rdx
  0114  4889c2                   mov rdx, rax
; if changes != 0 {
  0117  4885d2                   test rdx, rdx
  011a  0f8402000000             je L16
; one_row_end = set 0
  0120  31ff                     xor edi, edi
; }
L16:
; loop bag < one_row_end {
  0122  4939fc                   cmp r12, rdi
  0125  0f8d9f010000             jge L18
L17:
; end = load_i32 [offsets + bag<<2 + 4]
  012b  4f6344a604               movsxd r8, dword ptr [r14+r12*4+4]
; end = add end, -1
  0130  4983c0ff                 add r8, -1
; if end != pos, seldom {
  0134  4939c8                   cmp r8, rcx
  0137  0f8526040000             jne L19
L20:
; if end == pos {
; if pos >= next_change, seldom {
  013d  4c39d9                   cmp rcx, r11
  0140  0f8d2d040000             jge L22
L23:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  0146  498b94ca80000000         mov rdx, [r10+rcx*8+128]
; ahead = mul ahead, 29
  014e  486bd21d                 imul rdx, rdx, 29
; ahead_row = add table, ahead
  0152  4c01ca                   add rdx, r9
; prefetch L1 [ahead_row]
  0155  0f180a                   prefetcht0 [rdx]
; prefetch L1 [ahead_row + 28]
  0158  0f184a1c                 prefetcht0 [rdx+28]
; }
L24:
; index = load_i64 [indices + pos<<3]
  015c  498b14ca                 mov rdx, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  0160  4839da                   cmp rdx, rbx
  0163  0f831e050000             jae L25
; row_offset = mul index, 29
  0169  486bd21d                 imul rdx, rdx, 29
; row = add table, row_offset
  016d  4c01ca                   add rdx, r9
; zero:f32x16 = zero
  0170  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 25]
  0174  c4e279585a19             vpbroadcastd xmm3, [rdx+25]
  017a  c4e27913db               vcvtph2ps xmm3, xmm3
; store [out] 2 lanes factors
  017f  c5f8131e                 vmovlps [rsi], xmm3
; scale:f32x16 = splat_host [out]
  0183  62f27d48581e             vpbroadcastd zmm3, [rsi]
; bias:f32x16 = splat_host [out + 4]
  0189  62f27d48586601           vpbroadcastd zmm4, [rsi+4]
; bias:f32x16 = fadd bias, zero
  0190  62f15c4858e2             vaddps zmm4, zmm4, zmm2
; code:i32x16 = splat_32 [row]
  0196  62f27d48582a             vpbroadcastd zmm5, [rdx]
; code:i32x16 = shr code, shifts
  019c  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  01a2  62f2554816f1             vpermps zmm6, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  01a8  62f26548a8f2             vfmadd213ps zmm6, zmm3, zmm2
; value:f32x16 = fadd value, bias
  01ae  62f14c4858f4             vaddps zmm6, zmm6, zmm4
; code:i32x16 = splat_32 [row + 4]
  01b4  62f27d48586a01           vpbroadcastd zmm5, [rdx+4]
; code:i32x16 = shr code, shifts
  01bb  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  01c1  62f2554816f9             vpermps zmm7, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  01c7  62f26548a8fa             vfmadd213ps zmm7, zmm3, zmm2
; value:f32x16 = fadd value, bias
  01cd  62f1444858fc             vaddps zmm7, zmm7, zmm4
; code:i32x16 = splat_32 [row + 8]
  01d3  62f27d48586a02           vpbroadcastd zmm5, [rdx+8]
; code:i32x16 = shr code, shifts
  01da  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  01e0  6272554816c1             vpermps zmm8, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  01e6  62726548a8c2             vfmadd213ps zmm8, zmm3, zmm2
; value:f32x16 = fadd value, bias
  01ec  62713c4858c4             vaddps zmm8, zmm8, zmm4
; code:i32x16 = splat_32 [row + 12]
  01f2  62f27d48586a03           vpbroadcastd zmm5, [rdx+12]
; code:i32x16 = shr code, shifts
  01f9  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  01ff  6272554816c9             vpermps zmm9, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  0205  62726548a8ca             vfmadd213ps zmm9, zmm3, zmm2
; value:f32x16 = fadd value, bias
  020b  6271344858cc             vaddps zmm9, zmm9, zmm4
; code:i32x16 = splat_32 [row + 16]
  0211  62f27d48586a04           vpbroadcastd zmm5, [rdx+16]
; code:i32x16 = shr code, shifts
  0218  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  021e  6272554816d1             vpermps zmm10, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  0224  62726548a8d2             vfmadd213ps zmm10, zmm3, zmm2
; value:f32x16 = fadd value, bias
  022a  62712c4858d4             vaddps zmm10, zmm10, zmm4
; code:i32x16 = splat_32 [row + 20]
  0230  62f27d48586a05           vpbroadcastd zmm5, [rdx+20]
; code:i32x16 = shr code, shifts
  0237  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  023d  6272554816d9             vpermps zmm11, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  0243  62726548a8da             vfmadd213ps zmm11, zmm3, zmm2
; value:f32x16 = fadd value, bias
  0249  6271244858dc             vaddps zmm11, zmm11, zmm4
; code:i32x16 = splat_32 [row + 21]
  024f  62f27d4858aa15000000     vpbroadcastd zmm5, [rdx+21]
; code:i32x16 = shr code, shifts
  0259  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  025f  62f2554816e9             vpermps zmm5, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  0265  62f26548a8ea             vfmadd213ps zmm5, zmm3, zmm2
; value:f32x16 = fadd value, bias
  026b  62f1544858ec             vaddps zmm5, zmm5, zmm4
; last_lanes:i32x16 = const last_lanes
  0271  62f17c48101545050000     vmovups zmm2, [L6]
; store [out] 16 lanes value
  027b  62f17c481136             vmovups [rsi], zmm6
; store [out + 64] 16 lanes value
  0281  62f17c48117e01           vmovups [rsi+64], zmm7
; store [out + 128] 16 lanes value
  0288  62717c48114602           vmovups [rsi+128], zmm8
; store [out + 192] 16 lanes value
  028f  62717c48114e03           vmovups [rsi+192], zmm9
; store [out + 256] 16 lanes value
  0296  62717c48115604           vmovups [rsi+256], zmm10
; store [out + 320] 16 lanes value
  029d  62717c48115e05           vmovups [rsi+320], zmm11
; last_lanes:f32x16 = permute value, last_lanes
  02a4  62f26d4816d5             vpermps zmm2, zmm2, zmm5
; store [out + 384] 4 lanes last_lanes
  02aa  c5f8119680010000         vmovups [rsi+384], xmm2
; out = add out, 400
  02b2  4881c690010000           add rsi, 400
; bag = add bag, 1
  02b9  4983c401                 add r12, 1
; pos = add pos, 1
  02bd  4883c101                 add rcx, 1
; }
L21:
; }
  02c1  4939fc                   cmp r12, rdi
  02c4  0f8c61feffff             jl L17
L18:
; begin = move pos
  02ca  4989cd                   mov r13, rcx
; loop bag < bag_count {
  02cd  4d39fc                   cmp r12, r15
  02d0  0f8d79020000             jge L27
L26:
; end = load_i32 [offsets + bag<<2 + 4]
  02d6  4f6344a604               movsxd r8, dword ptr [r14+r12*4+4]
; fail_if end < begin -> 2
  02db  4d39e8                   cmp r8, r13
  02de  0f8cb9030000             jl L28
; fail_if index_count <u end -> 2
  02e4  4c3945c8                 cmp qword ptr [rbp-56], r8
  02e8  0f82c5030000             jb L29
; acc0:f32x16 = zero
  02ee  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  02f2  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  02f6  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  02fa  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  02fe  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  0302  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  0306  c4413857c0               vxorps xmm8, xmm8, xmm8
; bias_sum:f32x4 = zero
  030b  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move begin
  0310  4c89e9                   mov rcx, r13
; if pos < end {
  0313  4c39c1                   cmp rcx, r8
  0316  0f8d4a010000             jge L31
; index = load_i64 [indices + pos<<3]
  031c  498b14ca                 mov rdx, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  0320  4839da                   cmp rdx, rbx
  0323  0f83a0030000             jae L32
; index = mul index, 29
  0329  486bd21d                 imul rdx, rdx, 29
; row = add table, index
  032d  498d3c11                 lea rdi, [r9+rdx]
; factors:f32x2 = splat_f16_pair [row + 25]
  0331  c46279585719             vpbroadcastd xmm10, [rdi+25]
  0337  c4427913d2               vcvtph2ps xmm10, xmm10
; store [out] 2 lanes factors
  033c  c5781316                 vmovlps [rsi], xmm10
; loop pos < end {
  0340  4c39c1                   cmp rcx, r8
  0343  0f8d1d010000             jge L34
L33:
; if pos >= next_change, seldom {
  0349  4c39d9                   cmp rcx, r11
  034c  0f8da0020000             jge L35
L36:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  0352  498b94ca80000000         mov rdx, [r10+rcx*8+128]
; ahead = mul ahead, 29
  035a  486bd21d                 imul rdx, rdx, 29
; ahead_row = add table, ahead
  035e  4c01ca                   add rdx, r9
; prefetch L1 [ahead_row]
  0361  0f180a                   prefetcht0 [rdx]
; prefetch L1 [ahead_row + 28]
  0364  0f184a1c                 prefetcht0 [rdx+28]
; }
L37:
; pooled = add row, 0
  0368  488d17                   lea rdx, [rdi]
; scale:f32x16 = splat_host [out]
  036b  62727d485816             vpbroadcastd zmm10, [rsi]
; bias:f32x4 = splat_host [out + 4]
  0371  c46279585e04             vpbroadcastd xmm11, [rsi+4]
; bias_sum:f32x4 = fadd bias_sum, bias
  0377  c4413058cb               vaddps xmm9, xmm9, xmm11
; pos = add pos, 1
  037c  4883c101                 add rcx, 1
; if pos < end {
  0380  4c39c1                   cmp rcx, r8
  0383  0f8d23000000             jge L39
; index = load_i64 [indices + pos<<3]
  0389  498b3cca                 mov rdi, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  038d  4839df                   cmp rdi, rbx
  0390  0f8349030000             jae L40
; index = mul index, 29
  0396  486bff1d                 imul rdi, rdi, 29
; row = add table, index
  039a  4c01cf                   add rdi, r9
; factors:f32x2 = splat_f16_pair [row + 25]
  039d  c46279585f19             vpbroadcastd xmm11, [rdi+25]
  03a3  c4427913db               vcvtph2ps xmm11, xmm11
; store [out] 2 lanes factors
  03a8  c578131e                 vmovlps [rsi], xmm11
; }
L39:
; code:i32x16 = splat_32 [pooled]
  03ac  62727d48581a             vpbroadcastd zmm11, [rdx]
; code:i32x16 = shr code, shifts
  03b2  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  03b8  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc0:f32x16 = fma scale, value, acc0
  03be  62d22d48b8d4             vfmadd231ps zmm2, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 4]
  03c4  62727d48585a01           vpbroadcastd zmm11, [rdx+4]
; code:i32x16 = shr code, shifts
  03cb  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  03d1  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc1:f32x16 = fma scale, value, acc1
  03d7  62d22d48b8dc             vfmadd231ps zmm3, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 8]
  03dd  62727d48585a02           vpbroadcastd zmm11, [rdx+8]
; code:i32x16 = shr code, shifts
  03e4  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  03ea  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc2:f32x16 = fma scale, value, acc2
  03f0  62d22d48b8e4             vfmadd231ps zmm4, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 12]
  03f6  62727d48585a03           vpbroadcastd zmm11, [rdx+12]
; code:i32x16 = shr code, shifts
  03fd  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  0403  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc3:f32x16 = fma scale, value, acc3
  0409  62d22d48b8ec             vfmadd231ps zmm5, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 16]
  040f  62727d48585a04           vpbroadcastd zmm11, [rdx+16]
; code:i32x16 = shr code, shifts
  0416  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  041c  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc4:f32x16 = fma scale, value, acc4
  0422  62d22d48b8f4             vfmadd231ps zmm6, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 20]
  0428  62727d48585a05           vpbroadcastd zmm11, [rdx+20]
; code:i32x16 = shr code, shifts
  042f  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  0435  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc5:f32x16 = fma scale, value, acc5
  043b  62d22d48b8fc             vfmadd231ps zmm7, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 21]
  0441  62727d48589a15000000     vpbroadcastd zmm11, [rdx+21]
; code:i32x16 = shr code, shifts
  044b  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  0451  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc6:f32x16 = fma scale, value, acc6
  0457  62522d48b8c4             vfmadd231ps zmm8, zmm10, zmm12
; }
  045d  4c39c1                   cmp rcx, r8
  0460  0f8ce3feffff             jl L33
L34:
; }
L31:
; count = sub end, begin
  0466  4c89c2                   mov rdx, r8
  0469  4c29ea                   sub rdx, r13
; count = max count, 1
  046c  48c7c001000000           mov rax, 1
  0473  4839d0                   cmp rax, rdx
  0476  480f4cc2                 cmovl rax, rdx
  047a  4889c2                   mov rdx, rax
; scale:f32x16 = const one
  047d  62717c48101579030000     vmovups zmm10, [L7]
; value:f32x16 = float_of count
  0487  c4411857e4               vxorps xmm12, xmm12, xmm12
  048c  c4619a2ae2               vcvtsi2ss xmm12, xmm12, rdx
  0491  62527d4818e4             vbroadcastss zmm12, xmm12
; value:f32x16 = fdiv scale, value
  0497  62512c485ee4             vdivps zmm12, zmm10, zmm12
; scale:f32x16 = splat_first bias_sum
  049d  62527d4818d1             vbroadcastss zmm10, xmm9
; acc0:f32x16 = fadd acc0, scale
  04a3  62d16c4858d2             vaddps zmm2, zmm2, zmm10
; acc0:f32x16 = fmul acc0, value
  04a9  62d16c4859d4             vmulps zmm2, zmm2, zmm12
; acc1:f32x16 = fadd acc1, scale
  04af  62d1644858da             vaddps zmm3, zmm3, zmm10
; acc1:f32x16 = fmul acc1, value
  04b5  62d1644859dc             vmulps zmm3, zmm3, zmm12
; acc2:f32x16 = fadd acc2, scale
  04bb  62d15c4858e2             vaddps zmm4, zmm4, zmm10
; acc2:f32x16 = fmul acc2, value
  04c1  62d15c4859e4             vmulps zmm4, zmm4, zmm12
; acc3:f32x16 = fadd acc3, scale
  04c7  62d1544858ea             vaddps zmm5, zmm5, zmm10
; acc3:f32x16 = fmul acc3, value
  04cd  62d1544859ec             vmulps zmm5, zmm5, zmm12
; acc4:f32x16 = fadd acc4, scale
  04d3  62d14c4858f2             vaddps zmm6, zmm6, zmm10
; acc4:f32x16 = fmul acc4, value
  04d9  62d14c4859f4             vmulps zmm6, zmm6, zmm12
; acc5:f32x16 = fadd acc5, scale
  04df  62d1444858fa             vaddps zmm7, zmm7, zmm10
; acc5:f32x16 = fmul acc5, value
  04e5  62d1444859fc             vmulps zmm7, zmm7, zmm12
; acc6:f32x16 = fadd acc6, scale
  04eb  62513c4858c2             vaddps zmm8, zmm8, zmm10
; acc6:f32x16 = fmul acc6, value
  04f1  62513c4859c4             vmulps zmm8, zmm8, zmm12
; last_lanes:i32x16 = const last_lanes
  04f7  62717c48100dbf020000     vmovups zmm9, [L6]
; store [out] 16 lanes acc0
  0501  62f17c481116             vmovups [rsi], zmm2
; store [out + 64] 16 lanes acc1
  0507  62f17c48115e01           vmovups [rsi+64], zmm3
; store [out + 128] 16 lanes acc2
  050e  62f17c48116602           vmovups [rsi+128], zmm4
; store [out + 192] 16 lanes acc3
  0515  62f17c48116e03           vmovups [rsi+192], zmm5
; store [out + 256] 16 lanes acc4
  051c  62f17c48117604           vmovups [rsi+256], zmm6
; store [out + 320] 16 lanes acc5
  0523  62f17c48117e05           vmovups [rsi+320], zmm7
; last_lanes:f32x16 = permute acc6, last_lanes
  052a  62d2354816d0             vpermps zmm2, zmm9, zmm8
; store [out + 384] 4 lanes last_lanes
  0530  c5f8119680010000         vmovups [rsi+384], xmm2
; out = add out, 400
  0538  4881c690010000           add rsi, 400
; bag = add bag, 1
  053f  4983c401                 add r12, 1
; begin = move end
  0543  4d89c5                   mov r13, r8
; }
  0546  4d39fc                   cmp r12, r15
  0549  0f8c87fdffff             jl L26
L27:
; leave
  054f  31c0                     xor eax, eax
L0:
  0551  c5f877                   vzeroupper
  0554  4883c430                 add rsp, 48
  0558  415f                     pop r15
  055a  415e                     pop r14
  055c  415d                     pop r13
  055e  415c                     pop r12
  0560  5b                       pop rbx
  0561  5d                       pop rbp
  0562  c3                       ret
; seldom
L19:
; one_row_end = set 0
  0563  31ff                     xor edi, edi
  0565  4939c8                   cmp r8, rcx
  0568  0f8553fdffff             jne L21
  056e  e9cafbffff               jmp L20
; seldom
L22:
; if pos >= due {
  0573  483b4dc0                 cmp rcx, qword ptr [rbp-64]
  0577  0f8c56000000             jl L42
; burst_end = add pos, 96
  057d  488d4160                 lea rax, [rcx+96]
  0581  488945b0                 mov qword ptr [rbp-80], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0585  483b45c8                 cmp rax, qword ptr [rbp-56]
  0589  480f4d45c8               cmovge rax, qword ptr [rbp-56]
  058e  488945b0                 mov qword ptr [rbp-80], rax
; fetching = move fetched
  0592  4c8b5da8                 mov r11, qword ptr [rbp-88]
; fetching = move_if fetching < pos ? pos
  0596  4939cb                   cmp r11, rcx
  0599  4c0f4cd9                 cmovl r11, rcx
; loop fetching < burst_end {
  059d  4c3b5db0                 cmp r11, qword ptr [rbp-80]
  05a1  0f8d1d000000             jge L44
L43:
; ahead = load_i64 [indices + fetching<<3]
  05a7  4b8b14da                 mov rdx, [r10+r11*8]
; ahead = mul ahead, 29
  05ab  486bd21d                 imul rdx, rdx, 29
; prefetch L2 [table + ahead]
  05af  410f181411               prefetcht1 [r9+rdx]
; prefetch L2 [table + ahead + 28]
  05b4  410f1854111c             prefetcht1 [r9+rdx+28]
; fetching = add fetching, 1
  05ba  4983c301                 add r11, 1
; }
  05be  4c3b5db0                 cmp r11, qword ptr [rbp-80]
  05c2  7ce3                     short jl L43
L44:
; fetched = move fetching
  05c4  4c89d8                   mov rax, r11
  05c7  488945a8                 mov qword ptr [rbp-88], rax
; due = add pos, 32
  05cb  488d4120                 lea rax, [rcx+32]
  05cf  488945c0                 mov qword ptr [rbp-64], rax
; }
L42:
; next_change = move near_end
  05d3  4c8b5db8                 mov r11, qword ptr [rbp-72]
; next_change = move_if due < near_end ? due
  05d7  488b45c0                 mov rax, qword ptr [rbp-64]
  05db  483b45b8                 cmp rax, qword ptr [rbp-72]
  05df  4c0f4c5dc0               cmovl r11, qword ptr [rbp-64]
  05e4  4c39d9                   cmp rcx, r11
  05e7  0f8d6ffbffff             jge L24
  05ed  e954fbffff               jmp L23
; seldom
L35:
; if pos >= due {
  05f2  483b4dc0                 cmp rcx, qword ptr [rbp-64]
  05f6  0f8c56000000             jl L46
; burst_end = add pos, 96
  05fc  488d4160                 lea rax, [rcx+96]
  0600  488945b0                 mov qword ptr [rbp-80], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0604  483b45c8                 cmp rax, qword ptr [rbp-56]
  0608  480f4d45c8               cmovge rax, qword ptr [rbp-56]
  060d  488945b0                 mov qword ptr [rbp-80], rax
; fetching = move fetched
  0611  4c8b5da8                 mov r11, qword ptr [rbp-88]
; fetching = move_if fetching < pos ? pos
  0615  4939cb                   cmp r11, rcx
  0618  4c0f4cd9                 cmovl r11, rcx
; loop fetching < burst_end {
  061c  4c3b5db0                 cmp r11, qword ptr [rbp-80]
  0620  0f8d1d000000             jge L48
L47:
; ahead = load_i64 [indices + fetching<<3]
  0626  4b8b14da                 mov rdx, [r10+r11*8]
; ahead = mul ahead, 29
  062a  486bd21d                 imul rdx, rdx, 29
; prefetch L2 [table + ahead]
  062e  410f181411               prefetcht1 [r9+rdx]
; prefetch L2 [table + ahead + 28]
  0633  410f1854111c             prefetcht1 [r9+rdx+28]
; fetching = add fetching, 1
  0639  4983c301                 add r11, 1
; }
  063d  4c3b5db0                 cmp r11, qword ptr [rbp-80]
  0641  7ce3                     short jl L47
L48:
; fetched = move fetching
  0643  4c89d8                   mov rax, r11
  0646  488945a8                 mov qword ptr [rbp-88], rax
; due = add pos, 32
  064a  488d4120                 lea rax, [rcx+32]
  064e  488945c0                 mov qword ptr [rbp-64], rax
; }
L46:
; next_change = move near_end
  0652  4c8b5db8                 mov r11, qword ptr [rbp-72]
; next_change = move_if due < near_end ? due
  0656  488b45c0                 mov rax, qword ptr [rbp-64]
  065a  483b45b8                 cmp rax, qword ptr [rbp-72]
  065e  4c0f4c5dc0               cmovl r11, qword ptr [rbp-64]
  0663  4c39d9                   cmp rcx, r11
  0666  0f8dfcfcffff             jge L37
  066c  e9e1fcffff               jmp L36
; failure exits
L14:
  0671  488b45d0                 mov rax, qword ptr [rbp-48]
  0675  4c896068                 mov qword ptr [rax+104], r12
  0679  48894870                 mov qword ptr [rax+112], rcx
  067d  b801000000               mov eax, 1
  0682  e9cafeffff               jmp L0
L25:
  0687  488b45d0                 mov rax, qword ptr [rbp-48]
  068b  4c896068                 mov qword ptr [rax+104], r12
  068f  48894870                 mov qword ptr [rax+112], rcx
  0693  b803000000               mov eax, 3
  0698  e9b4feffff               jmp L0
L28:
  069d  488b45d0                 mov rax, qword ptr [rbp-48]
  06a1  4c896068                 mov qword ptr [rax+104], r12
  06a5  48894870                 mov qword ptr [rax+112], rcx
  06a9  b802000000               mov eax, 2
  06ae  e99efeffff               jmp L0
L29:
  06b3  488b45d0                 mov rax, qword ptr [rbp-48]
  06b7  4c896068                 mov qword ptr [rax+104], r12
  06bb  48894870                 mov qword ptr [rax+112], rcx
  06bf  b802000000               mov eax, 2
  06c4  e988feffff               jmp L0
L32:
  06c9  488b45d0                 mov rax, qword ptr [rbp-48]
  06cd  4c896068                 mov qword ptr [rax+104], r12
  06d1  48894870                 mov qword ptr [rax+112], rcx
  06d5  b803000000               mov eax, 3
  06da  e972feffff               jmp L0
L40:
  06df  488b45d0                 mov rax, qword ptr [rbp-48]
  06e3  4c896068                 mov qword ptr [rax+104], r12
  06e7  48894870                 mov qword ptr [rax+112], rcx
  06eb  b803000000               mov eax, 3
  06f0  e95cfeffff               jmp L0
; constants
