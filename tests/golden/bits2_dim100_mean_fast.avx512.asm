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
  0038  4c8b4748                 mov r8, qword ptr [rdi+72]
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
  00c4  0f82af050000             jb L14
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
  00f2  c5f97ed6                 vmovd esi, xmm2
; least_normal:f32x4 = const least_normal
  00f6  c5f8101da2060000         vmovups xmm3, [L5]
; more_than_normal:f32x4 = fadd more_than_normal, least_normal
  00fe  c5e858d3                 vaddps xmm2, xmm2, xmm3
; changes = bits more_than_normal
  0102  c5f97ed2                 vmovd edx, xmm2
; changes = add changes, -8388608
  0106  4881c2000080ff           add rdx, -8388608
; changes = sub bits_before, changes
  010d  4889f0                   mov rax, rsi
  0110  4829d0                   sub rax, rdx
  0113  4889c2                   mov rdx, rax
; if changes != 0 {
  0116  4885d2                   test rdx, rdx
  0119  0f8402000000             je L16
; one_row_end = set 0
  011f  31ff                     xor edi, edi
; }
L16:
; out = add out, 0
  0121  498d10                   lea rdx, [r8]
; loop bag < one_row_end {
  0124  4939fc                   cmp r12, rdi
  0127  0f8d9f010000             jge L18
L17:
; last_row = load_i32 [offsets + bag<<2 + 4]
  012d  4b6374a604               movsxd rsi, dword ptr [r14+r12*4+4]
; last_row = add last_row, -1
  0132  4883c6ff                 add rsi, -1
; if last_row != pos, seldom {
  0136  4839ce                   cmp rsi, rcx
  0139  0f852c040000             jne L19
L20:
; if last_row == pos {
; if pos >= next_change, seldom {
  013f  4c39d9                   cmp rcx, r11
  0142  0f8d33040000             jge L22
L23:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  0148  498bb4ca80000000         mov rsi, [r10+rcx*8+128]
; ahead = mul ahead, 29
  0150  486bf61d                 imul rsi, rsi, 29
; ahead_row = add table, ahead
  0154  4c01ce                   add rsi, r9
; prefetch L1 [ahead_row]
  0157  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 28]
  015a  0f184e1c                 prefetcht0 [rsi+28]
; }
L24:
; index = load_i64 [indices + pos<<3]
  015e  498b34ca                 mov rsi, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  0162  4839de                   cmp rsi, rbx
  0165  0f8324050000             jae L25
; row_offset = mul index, 29
  016b  486bf61d                 imul rsi, rsi, 29
; row = add table, row_offset
  016f  4c01ce                   add rsi, r9
; zero:f32x16 = zero
  0172  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 25]
  0176  c4e279585e19             vpbroadcastd xmm3, [rsi+25]
  017c  c4e27913db               vcvtph2ps xmm3, xmm3
; store [out] 2 lanes factors
  0181  c5f8131a                 vmovlps [rdx], xmm3
; scale:f32x16 = splat_host [out]
  0185  62f27d48581a             vpbroadcastd zmm3, [rdx]
; bias:f32x16 = splat_host [out + 4]
  018b  62f27d48586201           vpbroadcastd zmm4, [rdx+4]
; bias:f32x16 = fadd bias, zero
  0192  62f15c4858e2             vaddps zmm4, zmm4, zmm2
; code:i32x16 = splat_32 [row]
  0198  62f27d48582e             vpbroadcastd zmm5, [rsi]
; code:i32x16 = shr code, shifts
  019e  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  01a4  62f2554816f1             vpermps zmm6, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  01aa  62f26548a8f2             vfmadd213ps zmm6, zmm3, zmm2
; value:f32x16 = fadd value, bias
  01b0  62f14c4858f4             vaddps zmm6, zmm6, zmm4
; code:i32x16 = splat_32 [row + 4]
  01b6  62f27d48586e01           vpbroadcastd zmm5, [rsi+4]
; code:i32x16 = shr code, shifts
  01bd  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  01c3  62f2554816f9             vpermps zmm7, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  01c9  62f26548a8fa             vfmadd213ps zmm7, zmm3, zmm2
; value:f32x16 = fadd value, bias
  01cf  62f1444858fc             vaddps zmm7, zmm7, zmm4
; code:i32x16 = splat_32 [row + 8]
  01d5  62f27d48586e02           vpbroadcastd zmm5, [rsi+8]
; code:i32x16 = shr code, shifts
  01dc  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  01e2  6272554816c1             vpermps zmm8, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  01e8  62726548a8c2             vfmadd213ps zmm8, zmm3, zmm2
; value:f32x16 = fadd value, bias
  01ee  62713c4858c4             vaddps zmm8, zmm8, zmm4
; code:i32x16 = splat_32 [row + 12]
  01f4  62f27d48586e03           vpbroadcastd zmm5, [rsi+12]
; code:i32x16 = shr code, shifts
  01fb  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  0201  6272554816c9             vpermps zmm9, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  0207  62726548a8ca             vfmadd213ps zmm9, zmm3, zmm2
; value:f32x16 = fadd value, bias
  020d  6271344858cc             vaddps zmm9, zmm9, zmm4
; code:i32x16 = splat_32 [row + 16]
  0213  62f27d48586e04           vpbroadcastd zmm5, [rsi+16]
; code:i32x16 = shr code, shifts
  021a  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  0220  6272554816d1             vpermps zmm10, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  0226  62726548a8d2             vfmadd213ps zmm10, zmm3, zmm2
; value:f32x16 = fadd value, bias
  022c  62712c4858d4             vaddps zmm10, zmm10, zmm4
; code:i32x16 = splat_32 [row + 20]
  0232  62f27d48586e05           vpbroadcastd zmm5, [rsi+20]
; code:i32x16 = shr code, shifts
  0239  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  023f  6272554816d9             vpermps zmm11, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  0245  62726548a8da             vfmadd213ps zmm11, zmm3, zmm2
; value:f32x16 = fadd value, bias
  024b  6271244858dc             vaddps zmm11, zmm11, zmm4
; code:i32x16 = splat_32 [row + 21]
  0251  62f27d4858ae15000000     vpbroadcastd zmm5, [rsi+21]
; code:i32x16 = shr code, shifts
  025b  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  0261  62f2554816e9             vpermps zmm5, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  0267  62f26548a8ea             vfmadd213ps zmm5, zmm3, zmm2
; value:f32x16 = fadd value, bias
  026d  62f1544858ec             vaddps zmm5, zmm5, zmm4
; last_lanes:i32x16 = const last_lanes
  0273  62f17c48101543050000     vmovups zmm2, [L6]
; store [out] 16 lanes value
  027d  62f17c481132             vmovups [rdx], zmm6
; store [out + 64] 16 lanes value
  0283  62f17c48117a01           vmovups [rdx+64], zmm7
; store [out + 128] 16 lanes value
  028a  62717c48114202           vmovups [rdx+128], zmm8
; store [out + 192] 16 lanes value
  0291  62717c48114a03           vmovups [rdx+192], zmm9
; store [out + 256] 16 lanes value
  0298  62717c48115204           vmovups [rdx+256], zmm10
; store [out + 320] 16 lanes value
  029f  62717c48115a05           vmovups [rdx+320], zmm11
; last_lanes:f32x16 = permute value, last_lanes
  02a6  62f26d4816d5             vpermps zmm2, zmm2, zmm5
; store [out + 384] 4 lanes last_lanes
  02ac  c5f8119280010000         vmovups [rdx+384], xmm2
; out = add out, 400
  02b4  4881c290010000           add rdx, 400
; bag = add bag, 1
  02bb  4983c401                 add r12, 1
; pos = add pos, 1
  02bf  4883c101                 add rcx, 1
; }
L21:
; }
  02c3  4939fc                   cmp r12, rdi
  02c6  0f8c61feffff             jl L17
L18:
; out = add out, 0
  02cc  4c8d02                   lea r8, [rdx]
; begin = move pos
  02cf  4989cd                   mov r13, rcx
; loop bag < bag_count {
  02d2  4d39fc                   cmp r12, r15
  02d5  0f8d7c020000             jge L27
L26:
; end = load_i32 [offsets + bag<<2 + 4]
  02db  4b637ca604               movsxd rdi, dword ptr [r14+r12*4+4]
; fail_if end < begin -> 2
  02e0  4c39ef                   cmp rdi, r13
  02e3  0f8cbc030000             jl L28
; fail_if index_count <u end -> 2
  02e9  48397dc8                 cmp qword ptr [rbp-56], rdi
  02ed  0f82c8030000             jb L29
; acc0:f32x16 = zero
  02f3  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  02f7  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  02fb  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  02ff  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  0303  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  0307  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  030b  c4413857c0               vxorps xmm8, xmm8, xmm8
; bias_sum:f32x4 = zero
  0310  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move begin
  0315  4c89e9                   mov rcx, r13
; if pos < end {
  0318  4839f9                   cmp rcx, rdi
  031b  0f8d4c010000             jge L31
; index = load_i64 [indices + pos<<3]
  0321  498b14ca                 mov rdx, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  0325  4839da                   cmp rdx, rbx
  0328  0f83a3030000             jae L32
; index = mul index, 29
  032e  486bd21d                 imul rdx, rdx, 29
; row = add table, index
  0332  498d3411                 lea rsi, [r9+rdx]
; factors:f32x2 = splat_f16_pair [row + 25]
  0336  c46279585619             vpbroadcastd xmm10, [rsi+25]
  033c  c4427913d2               vcvtph2ps xmm10, xmm10
; store [out] 2 lanes factors
  0341  c441781310               vmovlps [r8], xmm10
; loop pos < end {
  0346  4839f9                   cmp rcx, rdi
  0349  0f8d1e010000             jge L34
L33:
; if pos >= next_change, seldom {
  034f  4c39d9                   cmp rcx, r11
  0352  0f8da2020000             jge L35
L36:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  0358  498b94ca80000000         mov rdx, [r10+rcx*8+128]
; ahead = mul ahead, 29
  0360  486bd21d                 imul rdx, rdx, 29
; ahead_row = add table, ahead
  0364  4c01ca                   add rdx, r9
; prefetch L1 [ahead_row]
  0367  0f180a                   prefetcht0 [rdx]
; prefetch L1 [ahead_row + 28]
  036a  0f184a1c                 prefetcht0 [rdx+28]
; }
L37:
; pooled = add row, 0
  036e  488d16                   lea rdx, [rsi]
; scale:f32x16 = splat_host [out]
  0371  62527d485810             vpbroadcastd zmm10, [r8]
; bias:f32x4 = splat_host [out + 4]
  0377  c44279585804             vpbroadcastd xmm11, [r8+4]
; bias_sum:f32x4 = fadd bias_sum, bias
  037d  c4413058cb               vaddps xmm9, xmm9, xmm11
; pos = add pos, 1
  0382  4883c101                 add rcx, 1
; if pos < end {
  0386  4839f9                   cmp rcx, rdi
  0389  0f8d24000000             jge L39
; index = load_i64 [indices + pos<<3]
  038f  498b34ca                 mov rsi, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  0393  4839de                   cmp rsi, rbx
  0396  0f834b030000             jae L40
; index = mul index, 29
  039c  486bf61d                 imul rsi, rsi, 29
; row = add table, index
  03a0  4c01ce                   add rsi, r9
; factors:f32x2 = splat_f16_pair [row + 25]
  03a3  c46279585e19             vpbroadcastd xmm11, [rsi+25]
  03a9  c4427913db               vcvtph2ps xmm11, xmm11
; store [out] 2 lanes factors
  03ae  c441781318               vmovlps [r8], xmm11
; }
L39:
; code:i32x16 = splat_32 [pooled]
  03b3  62727d48581a             vpbroadcastd zmm11, [rdx]
; code:i32x16 = shr code, shifts
  03b9  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  03bf  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc0:f32x16 = fma scale, value, acc0
  03c5  62d22d48b8d4             vfmadd231ps zmm2, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 4]
  03cb  62727d48585a01           vpbroadcastd zmm11, [rdx+4]
; code:i32x16 = shr code, shifts
  03d2  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  03d8  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc1:f32x16 = fma scale, value, acc1
  03de  62d22d48b8dc             vfmadd231ps zmm3, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 8]
  03e4  62727d48585a02           vpbroadcastd zmm11, [rdx+8]
; code:i32x16 = shr code, shifts
  03eb  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  03f1  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc2:f32x16 = fma scale, value, acc2
  03f7  62d22d48b8e4             vfmadd231ps zmm4, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 12]
  03fd  62727d48585a03           vpbroadcastd zmm11, [rdx+12]
; code:i32x16 = shr code, shifts
  0404  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  040a  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc3:f32x16 = fma scale, value, acc3
  0410  62d22d48b8ec             vfmadd231ps zmm5, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 16]
  0416  62727d48585a04           vpbroadcastd zmm11, [rdx+16]
; code:i32x16 = shr code, shifts
  041d  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  0423  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc4:f32x16 = fma scale, value, acc4
  0429  62d22d48b8f4             vfmadd231ps zmm6, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 20]
  042f  62727d48585a05           vpbroadcastd zmm11, [rdx+20]
; code:i32x16 = shr code, shifts
  0436  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  043c  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc5:f32x16 = fma scale, value, acc5
  0442  62d22d48b8fc             vfmadd231ps zmm7, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 21]
  0448  62727d48589a15000000     vpbroadcastd zmm11, [rdx+21]
; code:i32x16 = shr code, shifts
  0452  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  0458  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc6:f32x16 = fma scale, value, acc6
  045e  62522d48b8c4             vfmadd231ps zmm8, zmm10, zmm12
; }
  0464  4839f9                   cmp rcx, rdi
  0467  0f8ce2feffff             jl L33
L34:
; }
L31:
; count = sub end, begin
  046d  4889fa                   mov rdx, rdi
  0470  4c29ea                   sub rdx, r13
; count = max count, 1
  0473  48c7c001000000           mov rax, 1
  047a  4839d0                   cmp rax, rdx
  047d  480f4cc2                 cmovl rax, rdx
  0481  4889c2                   mov rdx, rax
; scale:f32x16 = const one
  0484  62717c48101572030000     vmovups zmm10, [L7]
; value:f32x16 = float_of count
  048e  c4411857e4               vxorps xmm12, xmm12, xmm12
  0493  c4619a2ae2               vcvtsi2ss xmm12, xmm12, rdx
  0498  62527d4818e4             vbroadcastss zmm12, xmm12
; value:f32x16 = fdiv scale, value
  049e  62512c485ee4             vdivps zmm12, zmm10, zmm12
; scale:f32x16 = splat_first bias_sum
  04a4  62527d4818d1             vbroadcastss zmm10, xmm9
; acc0:f32x16 = fadd acc0, scale
  04aa  62d16c4858d2             vaddps zmm2, zmm2, zmm10
; acc0:f32x16 = fmul acc0, value
  04b0  62d16c4859d4             vmulps zmm2, zmm2, zmm12
; acc1:f32x16 = fadd acc1, scale
  04b6  62d1644858da             vaddps zmm3, zmm3, zmm10
; acc1:f32x16 = fmul acc1, value
  04bc  62d1644859dc             vmulps zmm3, zmm3, zmm12
; acc2:f32x16 = fadd acc2, scale
  04c2  62d15c4858e2             vaddps zmm4, zmm4, zmm10
; acc2:f32x16 = fmul acc2, value
  04c8  62d15c4859e4             vmulps zmm4, zmm4, zmm12
; acc3:f32x16 = fadd acc3, scale
  04ce  62d1544858ea             vaddps zmm5, zmm5, zmm10
; acc3:f32x16 = fmul acc3, value
  04d4  62d1544859ec             vmulps zmm5, zmm5, zmm12
; acc4:f32x16 = fadd acc4, scale
  04da  62d14c4858f2             vaddps zmm6, zmm6, zmm10
; acc4:f32x16 = fmul acc4, value
  04e0  62d14c4859f4             vmulps zmm6, zmm6, zmm12
; acc5:f32x16 = fadd acc5, scale
  04e6  62d1444858fa             vaddps zmm7, zmm7, zmm10
; acc5:f32x16 = fmul acc5, value
  04ec  62d1444859fc             vmulps zmm7, zmm7, zmm12
; acc6:f32x16 = fadd acc6, scale
  04f2  62513c4858c2             vaddps zmm8, zmm8, zmm10
; acc6:f32x16 = fmul acc6, value
  04f8  62513c4859c4             vmulps zmm8, zmm8, zmm12
; last_lanes:i32x16 = const last_lanes
  04fe  62717c48100db8020000     vmovups zmm9, [L6]
; store [out] 16 lanes acc0
  0508  62d17c481110             vmovups [r8], zmm2
; store [out + 64] 16 lanes acc1
  050e  62d17c48115801           vmovups [r8+64], zmm3
; store [out + 128] 16 lanes acc2
  0515  62d17c48116002           vmovups [r8+128], zmm4
; store [out + 192] 16 lanes acc3
  051c  62d17c48116803           vmovups [r8+192], zmm5
; store [out + 256] 16 lanes acc4
  0523  62d17c48117004           vmovups [r8+256], zmm6
; store [out + 320] 16 lanes acc5
  052a  62d17c48117805           vmovups [r8+320], zmm7
; last_lanes:f32x16 = permute acc6, last_lanes
  0531  62d2354816d0             vpermps zmm2, zmm9, zmm8
; store [out + 384] 4 lanes last_lanes
  0537  c4c178119080010000       vmovups [r8+384], xmm2
; out = add out, 400
  0540  4981c090010000           add r8, 400
; bag = add bag, 1
  0547  4983c401                 add r12, 1
; begin = move end
  054b  4989fd                   mov r13, rdi
; }
  054e  4d39fc                   cmp r12, r15
  0551  0f8c84fdffff             jl L26
L27:
; leave
  0557  31c0                     xor eax, eax
L0:
  0559  c5f877                   vzeroupper
  055c  4883c430                 add rsp, 48
  0560  415f                     pop r15
  0562  415e                     pop r14
  0564  415d                     pop r13
  0566  415c                     pop r12
  0568  5b                       pop rbx
  0569  5d                       pop rbp
  056a  c3                       ret
; seldom
L19:
; one_row_end = set 0
  056b  31ff                     xor edi, edi
  056d  4839ce                   cmp rsi, rcx
  0570  0f854dfdffff             jne L21
  0576  e9c4fbffff               jmp L20
; seldom
L22:
; if pos >= due {
  057b  483b4dc0                 cmp rcx, qword ptr [rbp-64]
  057f  0f8c56000000             jl L42
; burst_end = add pos, 96
  0585  488d4160                 lea rax, [rcx+96]
  0589  488945b0                 mov qword ptr [rbp-80], rax
; burst_end = move_if burst_end >= index_count ? index_count
  058d  483b45c8                 cmp rax, qword ptr [rbp-56]
  0591  480f4d45c8               cmovge rax, qword ptr [rbp-56]
  0596  488945b0                 mov qword ptr [rbp-80], rax
; fetching = move fetched
  059a  4c8b5da8                 mov r11, qword ptr [rbp-88]
; fetching = move_if fetching < pos ? pos
  059e  4939cb                   cmp r11, rcx
  05a1  4c0f4cd9                 cmovl r11, rcx
; loop fetching < burst_end {
  05a5  4c3b5db0                 cmp r11, qword ptr [rbp-80]
  05a9  0f8d1d000000             jge L44
L43:
; ahead = load_i64 [indices + fetching<<3]
  05af  4b8b34da                 mov rsi, [r10+r11*8]
; ahead = mul ahead, 29
  05b3  486bf61d                 imul rsi, rsi, 29
; prefetch L2 [table + ahead]
  05b7  410f181431               prefetcht1 [r9+rsi]
; prefetch L2 [table + ahead + 28]
  05bc  410f1854311c             prefetcht1 [r9+rsi+28]
; fetching = add fetching, 1
  05c2  4983c301                 add r11, 1
; }
  05c6  4c3b5db0                 cmp r11, qword ptr [rbp-80]
  05ca  7ce3                     short jl L43
L44:
; fetched = move fetching
  05cc  4c89d8                   mov rax, r11
  05cf  488945a8                 mov qword ptr [rbp-88], rax
; due = add pos, 32
  05d3  488d4120                 lea rax, [rcx+32]
  05d7  488945c0                 mov qword ptr [rbp-64], rax
; }
L42:
; next_change = move near_end
  05db  4c8b5db8                 mov r11, qword ptr [rbp-72]
; next_change = move_if due < near_end ? due
  05df  488b45c0                 mov rax, qword ptr [rbp-64]
  05e3  483b45b8                 cmp rax, qword ptr [rbp-72]
  05e7  4c0f4c5dc0               cmovl r11, qword ptr [rbp-64]
  05ec  4c39d9                   cmp rcx, r11
  05ef  0f8d69fbffff             jge L24
  05f5  e94efbffff               jmp L23
; seldom
L35:
; if pos >= due {
  05fa  483b4dc0                 cmp rcx, qword ptr [rbp-64]
  05fe  0f8c56000000             jl L46
; burst_end = add pos, 96
  0604  488d4160                 lea rax, [rcx+96]
  0608  488945b0                 mov qword ptr [rbp-80], rax
; burst_end = move_if burst_end >= index_count ? index_count
  060c  483b45c8                 cmp rax, qword ptr [rbp-56]
  0610  480f4d45c8               cmovge rax, qword ptr [rbp-56]
  0615  488945b0                 mov qword ptr [rbp-80], rax
; fetching = move fetched
  0619  4c8b5da8                 mov r11, qword ptr [rbp-88]
; fetching = move_if fetching < pos ? pos
  061d  4939cb                   cmp r11, rcx
  0620  4c0f4cd9                 cmovl r11, rcx
; loop fetching < burst_end {
  0624  4c3b5db0                 cmp r11, qword ptr [rbp-80]
  0628  0f8d1d000000             jge L48
L47:
; ahead = load_i64 [indices + fetching<<3]
  062e  4b8b14da                 mov rdx, [r10+r11*8]
; ahead = mul ahead, 29
  0632  486bd21d                 imul rdx, rdx, 29
; prefetch L2 [table + ahead]
  0636  410f181411               prefetcht1 [r9+rdx]
; prefetch L2 [table + ahead + 28]
  063b  410f1854111c             prefetcht1 [r9+rdx+28]
; fetching = add fetching, 1
  0641  4983c301                 add r11, 1
; }
  0645  4c3b5db0                 cmp r11, qword ptr [rbp-80]
  0649  7ce3                     short jl L47
L48:
; fetched = move fetching
  064b  4c89d8                   mov rax, r11
  064e  488945a8                 mov qword ptr [rbp-88], rax
; due = add pos, 32
  0652  488d4120                 lea rax, [rcx+32]
  0656  488945c0                 mov qword ptr [rbp-64], rax
; }
L46:
; next_change = move near_end
  065a  4c8b5db8                 mov r11, qword ptr [rbp-72]
; next_change = move_if due < near_end ? due
  065e  488b45c0                 mov rax, qword ptr [rbp-64]
  0662  483b45b8                 cmp rax, qword ptr [rbp-72]
  0666  4c0f4c5dc0               cmovl r11, qword ptr [rbp-64]
  066b  4c39d9                   cmp rcx, r11
  066e  0f8dfafcffff             jge L37
  0674  e9dffcffff               jmp L36
; failure exits
L14:
  0679  488b45d0                 mov rax, qword ptr [rbp-48]
  067d  4c896068                 mov qword ptr [rax+104], r12
  0681  48894870                 mov qword ptr [rax+112], rcx
  0685  b801000000               mov eax, 1
  068a  e9cafeffff               jmp L0
L25:
  068f  488b45d0                 mov rax, qword ptr [rbp-48]
  0693  4c896068                 mov qword ptr [rax+104], r12
  0697  48894870                 mov qword ptr [rax+112], rcx
  069b  b803000000               mov eax, 3
  06a0  e9b4feffff               jmp L0
L28:
  06a5  488b45d0                 mov rax, qword ptr [rbp-48]
  06a9  4c896068                 mov qword ptr [rax+104], r12
  06ad  48894870                 mov qword ptr [rax+112], rcx
  06b1  b802000000               mov eax, 2
  06b6  e99efeffff               jmp L0
L29:
  06bb  488b45d0                 mov rax, qword ptr [rbp-48]
  06bf  4c896068                 mov qword ptr [rax+104], r12
  06c3  48894870                 mov qword ptr [rax+112], rcx
  06c7  b802000000               mov eax, 2
  06cc  e988feffff               jmp L0
L32:
  06d1  488b45d0                 mov rax, qword ptr [rbp-48]
  06d5  4c896068                 mov qword ptr [rax+104], r12
  06d9  48894870                 mov qword ptr [rax+112], rcx
  06dd  b803000000               mov eax, 3
  06e2  e972feffff               jmp L0
L40:
  06e7  488b45d0                 mov rax, qword ptr [rbp-48]
  06eb  4c896068                 mov qword ptr [rax+104], r12
  06ef  48894870                 mov qword ptr [rax+112], rcx
  06f3  b803000000               mov eax, 3
  06f8  e95cfeffff               jmp L0
; constants
