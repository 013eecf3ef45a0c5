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
  00c4  0f82c8050000             jb L14
; }
L13:
; pos = move begin
  00ca  4c89e9                   mov rcx, r13
; one_row_end = sub index_count, pos
  00cd  4c8b6dc8                 mov r13, qword ptr [rbp-56]
  00d1  4929cd                   sub r13, rcx
; one_row_end = add one_row_end, bag
  00d4  4d01e5                   add r13, r12
; one_row_end = move_if bag_count < one_row_end ? bag_count
  00d7  4d39ef                   cmp r15, r13
  00da  4d0f4cef                 cmovl r13, r15
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
  0119  0f8403000000             je L16
; one_row_end = set 0
  011f  4531ed                   xor r13d, r13d
; }
L16:
; out = add out, 0
  0122  498d10                   lea rdx, [r8]
; bag = move bag
  0125  4c89e7                   mov rdi, r12
; loop bag < one_row_end {
  0128  4c39ef                   cmp rdi, r13
  012b  0f8d9f010000             jge L18
L17:
; last_row = load_i32 [offsets + bag<<2 + 4]
  0131  496374be04               movsxd rsi, dword ptr [r14+rdi*4+4]
; last_row = add last_row, -1
  0136  4883c6ff                 add rsi, -1
; if last_row != pos, seldom {
  013a  4839ce                   cmp rsi, rcx
  013d  0f852f040000             jne L19
L20:
; if last_row == pos {
; if pos >= next_change, seldom {
  0143  4c39d9                   cmp rcx, r11
  0146  0f8d37040000             jge L22
L23:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  014c  498bb4ca80000000         mov rsi, [r10+rcx*8+128]
; ahead = mul ahead, 29
  0154  486bf61d                 imul rsi, rsi, 29
; ahead_row = add table, ahead
  0158  4c01ce                   add rsi, r9
; prefetch L1 [ahead_row]
  015b  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 28]
  015e  0f184e1c                 prefetcht0 [rsi+28]
; }
L24:
; index = load_i64 [indices + pos<<3]
  0162  498b34ca                 mov rsi, [r10+rcx*8]
; if index >=u row_count, seldom {
  0166  4839de                   cmp rsi, rbx
  0169  0f8393040000             jae L25
L26:
; if index <u row_count {
; row_offset = mul index, 29
  016f  486bf61d                 imul rsi, rsi, 29
; row = add table, row_offset
  0173  4c01ce                   add rsi, r9
; factors:f32x2 = splat_f16_pair [row + 25]
  0176  c4e279585619             vpbroadcastd xmm2, [rsi+25]
  017c  c4e27913d2               vcvtph2ps xmm2, xmm2
; store [out] 2 lanes factors
  0181  c5f81312                 vmovlps [rdx], xmm2
; scale:f32x16 = splat_host [out]
  0185  62f27d485812             vpbroadcastd zmm2, [rdx]
; bias:f32x16 = splat_host [out + 4]
  018b  62f27d48585a01           vpbroadcastd zmm3, [rdx+4]
; zero:f32x16 = zero
  0192  c5d857e4                 vxorps xmm4, xmm4, xmm4
; bias:f32x16 = fadd bias, zero
  0196  62f1644858dc             vaddps zmm3, zmm3, zmm4
; code:i32x16 = splat_32 [row]
  019c  62f27d48582e             vpbroadcastd zmm5, [rsi]
; code:i32x16 = shr code, shifts
  01a2  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  01a8  62f2554816f1             vpermps zmm6, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  01ae  62f26d48a8f4             vfmadd213ps zmm6, zmm2, zmm4
; value:f32x16 = fadd value, bias
  01b4  62f14c4858f3             vaddps zmm6, zmm6, zmm3
; code:i32x16 = splat_32 [row + 4]
  01ba  62f27d48586e01           vpbroadcastd zmm5, [rsi+4]
; code:i32x16 = shr code, shifts
  01c1  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  01c7  62f2554816f9             vpermps zmm7, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  01cd  62f26d48a8fc             vfmadd213ps zmm7, zmm2, zmm4
; value:f32x16 = fadd value, bias
  01d3  62f1444858fb             vaddps zmm7, zmm7, zmm3
; code:i32x16 = splat_32 [row + 8]
  01d9  62f27d48586e02           vpbroadcastd zmm5, [rsi+8]
; code:i32x16 = shr code, shifts
  01e0  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  01e6  6272554816c1             vpermps zmm8, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  01ec  62726d48a8c4             vfmadd213ps zmm8, zmm2, zmm4
; value:f32x16 = fadd value, bias
  01f2  62713c4858c3             vaddps zmm8, zmm8, zmm3
; code:i32x16 = splat_32 [row + 12]
  01f8  62f27d48586e03           vpbroadcastd zmm5, [rsi+12]
; code:i32x16 = shr code, shifts
  01ff  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  0205  6272554816c9             vpermps zmm9, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  020b  62726d48a8cc             vfmadd213ps zmm9, zmm2, zmm4
; value:f32x16 = fadd value, bias
  0211  6271344858cb             vaddps zmm9, zmm9, zmm3
; code:i32x16 = splat_32 [row + 16]
  0217  62f27d48586e04           vpbroadcastd zmm5, [rsi+16]
; code:i32x16 = shr code, shifts
  021e  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  0224  6272554816d1             vpermps zmm10, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  022a  62726d48a8d4             vfmadd213ps zmm10, zmm2, zmm4
; value:f32x16 = fadd value, bias
  0230  62712c4858d3             vaddps zmm10, zmm10, zmm3
; code:i32x16 = splat_32 [row + 20]
  0236  62f27d48586e05           vpbroadcastd zmm5, [rsi+20]
; code:i32x16 = shr code, shifts
  023d  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  0243  6272554816d9             vpermps zmm11, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  0249  62726d48a8dc             vfmadd213ps zmm11, zmm2, zmm4
; value:f32x16 = fadd value, bias
  024f  6271244858db             vaddps zmm11, zmm11, zmm3
; code:i32x16 = splat_32 [row + 21]
  0255  62f27d4858ae15000000     vpbroadcastd zmm5, [rsi+21]
; code:i32x16 = shr code, shifts
  025f  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  0265  62f2554816e9             vpermps zmm5, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  026b  62f26d48a8ec             vfmadd213ps zmm5, zmm2, zmm4
; value:f32x16 = fadd value, bias
  0271  62f1544858eb             vaddps zmm5, zmm5, zmm3
; last_lanes:i32x16 = const last_lanes
  0277  62f17c4810153f050000     vmovups zmm2, [L6]
; store [out] 16 lanes value
  0281  62f17c481132             vmovups [rdx], zmm6
; store [out + 64] 16 lanes value
  0287  62f17c48117a01           vmovups [rdx+64], zmm7
; store [out + 128] 16 lanes value
  028e  62717c48114202           vmovups [rdx+128], zmm8
; store [out + 192] 16 lanes value
  0295  62717c48114a03           vmovups [rdx+192], zmm9
; store [out + 256] 16 lanes value
  029c  62717c48115204           vmovups [rdx+256], zmm10
; store [out + 320] 16 lanes value
  02a3  62717c48115a05           vmovups [rdx+320], zmm11
; last_lanes:f32x16 = permute value, last_lanes
  02aa  62f26d4816d5             vpermps zmm2, zmm2, zmm5
; store [out + 384] 4 lanes last_lanes
  02b0  c5f8119280010000         vmovups [rdx+384], xmm2
; out = add out, 400
  02b8  4881c290010000           add rdx, 400
; bag = add bag, 1
  02bf  4883c701                 add rdi, 1
; pos = add pos, 1
  02c3  4883c101                 add rcx, 1
; }
L27:
; }
L21:
; }
  02c7  4c39ef                   cmp rdi, r13
  02ca  0f8c61feffff             jl L17
L18:
; out = add out, 0
  02d0  4c8d02                   lea r8, [rdx]
; bag = move bag
  02d3  4989fc                   mov r12, rdi
; begin = move pos
  02d6  4989cd                   mov r13, rcx
; loop bag < bag_count {
  02d9  4d39fc                   cmp r12, r15
  02dc  0f8d7c020000             jge L29
L28:
; end = load_i32 [offsets + bag<<2 + 4]
  02e2  4b637ca604               movsxd rdi, dword ptr [r14+r12*4+4]
; fail_if end < begin -> 2
  02e7  4c39ef                   cmp rdi, r13
  02ea  0f8cb8030000             jl L30
; fail_if index_count <u end -> 2
  02f0  48397dc8                 cmp qword ptr [rbp-56], rdi
  02f4  0f82c4030000             jb L31
; acc0:f32x16 = zero
  02fa  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  02fe  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  0302  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  0306  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  030a  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  030e  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  0312  c4413857c0               vxorps xmm8, xmm8, xmm8
; bias_sum:f32x4 = zero
  0317  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move begin
  031c  4c89e9                   mov rcx, r13
; if pos < end {
  031f  4839f9                   cmp rcx, rdi
  0322  0f8d4c010000             jge L33
; index = load_i64 [indices + pos<<3]
  0328  498b14ca                 mov rdx, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  032c  4839da                   cmp rdx, rbx
  032f  0f839f030000             jae L34
; index = mul index, 29
  0335  486bd21d                 imul rdx, rdx, 29
; row = add table, index
  0339  498d3411                 lea rsi, [r9+rdx]
; factors:f32x2 = splat_f16_pair [row + 25]
  033d  c46279585619             vpbroadcastd xmm10, [rsi+25]
  0343  c4427913d2               vcvtph2ps xmm10, xmm10
; store [out] 2 lanes factors
  0348  c441781310               vmovlps [r8], xmm10
; loop pos < end {
  034d  4839f9                   cmp rcx, rdi
  0350  0f8d1e010000             jge L36
L35:
; if pos >= next_change, seldom {
  0356  4c39d9                   cmp rcx, r11
  0359  0f8db4020000             jge L37
L38:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  035f  498b94ca80000000         mov rdx, [r10+rcx*8+128]
; ahead = mul ahead, 29
  0367  486bd21d                 imul rdx, rdx, 29
; ahead_row = add table, ahead
  036b  4c01ca                   add rdx, r9
; prefetch L1 [ahead_row]
  036e  0f180a                   prefetcht0 [rdx]
; prefetch L1 [ahead_row + 28]
  0371  0f184a1c                 prefetcht0 [rdx+28]
; }
L39:
; pooled = add row, 0
  0375  488d16                   lea rdx, [rsi]
; scale:f32x16 = splat_host [out]
  0378  62527d485810             vpbroadcastd zmm10, [r8]
; bias:f32x4 = splat_host [out + 4]
  037e  c44279585804             vpbroadcastd xmm11, [r8+4]
; bias_sum:f32x4 = fadd bias_sum, bias
  0384  c4413058cb               vaddps xmm9, xmm9, xmm11
; pos = add pos, 1
  0389  4883c101                 add rcx, 1
; if pos < end {
  038d  4839f9                   cmp rcx, rdi
  0390  0f8d24000000             jge L41
; index = load_i64 [indices + pos<<3]
  0396  498b34ca                 mov rsi, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  039a  4839de                   cmp rsi, rbx
  039d  0f8347030000             jae L42
; index = mul index, 29
  03a3  486bf61d                 imul rsi, rsi, 29
; row = add table, index
  03a7  4c01ce                   add rsi, r9
; factors:f32x2 = splat_f16_pair [row + 25]
  03aa  c46279585e19             vpbroadcastd xmm11, [rsi+25]
  03b0  c4427913db               vcvtph2ps xmm11, xmm11
; store [out] 2 lanes factors
  03b5  c441781318               vmovlps [r8], xmm11
; }
L41:
; code:i32x16 = splat_32 [pooled]
  03ba  62727d48581a             vpbroadcastd zmm11, [rdx]
; code:i32x16 = shr code, shifts
  03c0  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  03c6  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc0:f32x16 = fma scale, value, acc0
  03cc  62d22d48b8d4             vfmadd231ps zmm2, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 4]
  03d2  62727d48585a01           vpbroadcastd zmm11, [rdx+4]
; code:i32x16 = shr code, shifts
  03d9  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  03df  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc1:f32x16 = fma scale, value, acc1
  03e5  62d22d48b8dc             vfmadd231ps zmm3, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 8]
  03eb  62727d48585a02           vpbroadcastd zmm11, [rdx+8]
; code:i32x16 = shr code, shifts
  03f2  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  03f8  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc2:f32x16 = fma scale, value, acc2
  03fe  62d22d48b8e4             vfmadd231ps zmm4, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 12]
  0404  62727d48585a03           vpbroadcastd zmm11, [rdx+12]
; code:i32x16 = shr code, shifts
  040b  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  0411  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc3:f32x16 = fma scale, value, acc3
  0417  62d22d48b8ec             vfmadd231ps zmm5, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 16]
  041d  62727d48585a04           vpbroadcastd zmm11, [rdx+16]
; code:i32x16 = shr code, shifts
  0424  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  042a  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc4:f32x16 = fma scale, value, acc4
  0430  62d22d48b8f4             vfmadd231ps zmm6, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 20]
  0436  62727d48585a05           vpbroadcastd zmm11, [rdx+20]
; code:i32x16 = shr code, shifts
  043d  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  0443  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc5:f32x16 = fma scale, value, acc5
  0449  62d22d48b8fc             vfmadd231ps zmm7, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 21]
  044f  62727d48589a15000000     vpbroadcastd zmm11, [rdx+21]
; code:i32x16 = shr code, shifts
  0459  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  045f  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc6:f32x16 = fma scale, value, acc6
  0465  62522d48b8c4             vfmadd231ps zmm8, zmm10, zmm12
; }
  046b  4839f9                   cmp rcx, rdi
  046e  0f8ce2feffff             jl L35
L36:
; }
L33:
; count = sub end, begin
  0474  4889fa                   mov rdx, rdi
  0477  4c29ea                   sub rdx, r13
; count = max count, 1
  047a  48c7c001000000           mov rax, 1
  0481  4839d0                   cmp rax, rdx
  0484  480f4cc2                 cmovl rax, rdx
  0488  4889c2                   mov rdx, rax
; scale:f32x16 = const one
  048b  62717c4810156b030000     vmovups zmm10, [L7]
; value:f32x16 = float_of count
  0495  c4411857e4               vxorps xmm12, xmm12, xmm12
  049a  c4619a2ae2               vcvtsi2ss xmm12, xmm12, rdx
  049f  62527d4818e4             vbroadcastss zmm12, xmm12
; value:f32x16 = fdiv scale, value
  04a5  62512c485ee4             vdivps zmm12, zmm10, zmm12
; scale:f32x16 = splat_first bias_sum
  04ab  62527d4818d1             vbroadcastss zmm10, xmm9
; acc0:f32x16 = fadd acc0, scale
  04b1  62d16c4858d2             vaddps zmm2, zmm2, zmm10
; acc0:f32x16 = fmul acc0, value
  04b7  62d16c4859d4             vmulps zmm2, zmm2, zmm12
; acc1:f32x16 = fadd acc1, scale
  04bd  62d1644858da             vaddps zmm3, zmm3, zmm10
; acc1:f32x16 = fmul acc1, value
  04c3  62d1644859dc             vmulps zmm3, zmm3, zmm12
; acc2:f32x16 = fadd acc2, scale
  04c9  62d15c4858e2             vaddps zmm4, zmm4, zmm10
; acc2:f32x16 = fmul acc2, value
  04cf  62d15c4859e4             vmulps zmm4, zmm4, zmm12
; acc3:f32x16 = fadd acc3, scale
  04d5  62d1544858ea             vaddps zmm5, zmm5, zmm10
; acc3:f32x16 = fmul acc3, value
  04db  62d1544859ec             vmulps zmm5, zmm5, zmm12
; acc4:f32x16 = fadd acc4, scale
  04e1  62d14c4858f2             vaddps zmm6, zmm6, zmm10
; acc4:f32x16 = fmul acc4, value
  04e7  62d14c4859f4             vmulps zmm6, zmm6, zmm12
; acc5:f32x16 = fadd acc5, scale
  04ed  62d1444858fa             vaddps zmm7, zmm7, zmm10
; acc5:f32x16 = fmul acc5, value
  04f3  62d1444859fc             vmulps zmm7, zmm7, zmm12
; acc6:f32x16 = fadd acc6, scale
  04f9  62513c4858c2             vaddps zmm8, zmm8, zmm10
; acc6:f32x16 = fmul acc6, value
  04ff  62513c4859c4             vmulps zmm8, zmm8, zmm12
; last_lanes:i32x16 = const last_lanes
  0505  62717c48100db1020000     vmovups zmm9, [L6]
; store [out] 16 lanes acc0
  050f  62d17c481110             vmovups [r8], zmm2
; store [out + 64] 16 lanes acc1
  0515  62d17c48115801           vmovups [r8+64], zmm3
; store [out + 128] 16 lanes acc2
  051c  62d17c48116002           vmovups [r8+128], zmm4
; store [out + 192] 16 lanes acc3
  0523  62d17c48116803           vmovups [r8+192], zmm5
; store [out + 256] 16 lanes acc4
  052a  62d17c48117004           vmovups [r8+256], zmm6
; store [out + 320] 16 lanes acc5
  0531  62d17c48117805           vmovups [r8+320], zmm7
; last_lanes:f32x16 = permute acc6, last_lanes
  0538  62d2354816d0             vpermps zmm2, zmm9, zmm8
; store [out + 384] 4 lanes last_lanes
  053e  c4c178119080010000       vmovups [r8+384], xmm2
; out = add out, 400
  0547  4981c090010000           add r8, 400
; bag = add bag, 1
  054e  4983c401                 add r12, 1
; begin = move end
  0552  4989fd                   mov r13, rdi
; }
  0555  4d39fc                   cmp r12, r15
  0558  0f8c84fdffff             jl L28
L29:
; leave
  055e  31c0                     xor eax, eax
L0:
  0560  c5f877                   vzeroupper
  0563  4883c430                 add rsp, 48
  0567  415f                     pop r15
  0569  415e                     pop r14
  056b  415d                     pop r13
  056d  415c                     pop r12
  056f  5b                       pop rbx
  0570  5d                       pop rbp
  0571  c3                       ret
; seldom
L19:
; one_row_end = set 0
  0572  4531ed                   xor r13d, r13d
  0575  4839ce                   cmp rsi, rcx
  0578  0f8549fdffff             jne L21
  057e  e9c0fbffff               jmp L20
; seldom
L22:
; if pos >= due {
  0583  483b4dc0                 cmp rcx, qword ptr [rbp-64]
  0587  0f8c56000000             jl L44
; burst_end = add pos, 96
  058d  488d4160                 lea rax, [rcx+96]
  0591  488945b0                 mov qword ptr [rbp-80], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0595  483b45c8                 cmp rax, qword ptr [rbp-56]
  0599  480f4d45c8               cmovge rax, qword ptr [rbp-56]
  059e  488945b0                 mov qword ptr [rbp-80], rax
; fetching = move fetched
  05a2  4c8b5da8                 mov r11, qword ptr [rbp-88]
; fetching = move_if fetching < pos ? pos
  05a6  4939cb                   cmp r11, rcx
  05a9  4c0f4cd9                 cmovl r11, rcx
; loop fetching < burst_end {
  05ad  4c3b5db0                 cmp r11, qword ptr [rbp-80]
  05b1  0f8d1d000000             jge L46
L45:
; ahead = load_i64 [indices + fetching<<3]
  05b7  4b8b34da                 mov rsi, [r10+r11*8]
; ahead = mul ahead, 29
  05bb  486bf61d                 imul rsi, rsi, 29
; prefetch L2 [table + ahead]
  05bf  410f181431               prefetcht1 [r9+rsi]
; prefetch L2 [table + ahead + 28]
  05c4  410f1854311c             prefetcht1 [r9+rsi+28]
; fetching = add fetching, 1
  05ca  4983c301                 add r11, 1
; }
  05ce  4c3b5db0                 cmp r11, qword ptr [rbp-80]
  05d2  7ce3                     short jl L45
L46:
; fetched = move fetching
  05d4  4c89d8                   mov rax, r11
  05d7  488945a8                 mov qword ptr [rbp-88], rax
; due = add pos, 32
  05db  488d4120                 lea rax, [rcx+32]
  05df  488945c0                 mov qword ptr [rbp-64], rax
; }
L44:
; next_change = move near_end
  05e3  4c8b5db8                 mov r11, qword ptr [rbp-72]
; next_change = move_if due < near_end ? due
  05e7  488b45c0                 mov rax, qword ptr [rbp-64]
  05eb  483b45b8                 cmp rax, qword ptr [rbp-72]
  05ef  4c0f4c5dc0               cmovl r11, qword ptr [rbp-64]
  05f4  4c39d9                   cmp rcx, r11
  05f7  0f8d65fbffff             jge L24
  05fd  e94afbffff               jmp L23
; seldom
L25:
; one_row_end = set 0
  0602  4531ed                   xor r13d, r13d
  0605  4839de                   cmp rsi, rbx
  0608  0f83b9fcffff             jae L27
  060e  e95cfbffff               jmp L26
; seldom
L37:
; if pos >= due {
  0613  483b4dc0                 cmp rcx, qword ptr [rbp-64]
  0617  0f8c56000000             jl L48
; burst_end = add pos, 96
  061d  488d4160                 lea rax, [rcx+96]
  0621  488945b0                 mov qword ptr [rbp-80], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0625  483b45c8                 cmp rax, qword ptr [rbp-56]
  0629  480f4d45c8               cmovge rax, qword ptr [rbp-56]
  062e  488945b0                 mov qword ptr [rbp-80], rax
; fetching = move fetched
  0632  4c8b5da8                 mov r11, qword ptr [rbp-88]
; fetching = move_if fetching < pos ? pos
  0636  4939cb                   cmp r11, rcx
  0639  4c0f4cd9                 cmovl r11, rcx
; loop fetching < burst_end {
  063d  4c3b5db0                 cmp r11, qword ptr [rbp-80]
  0641  0f8d1d000000             jge L50
L49:
; ahead = load_i64 [indices + fetching<<3]
  0647  4b8b14da                 mov rdx, [r10+r11*8]
; ahead = mul ahead, 29
  064b  486bd21d                 imul rdx, rdx, 29
; prefetch L2 [table + ahead]
  064f  410f181411               prefetcht1 [r9+rdx]
; prefetch L2 [table + ahead + 28]
  0654  410f1854111c             prefetcht1 [r9+rdx+28]
; fetching = add fetching, 1
  065a  4983c301                 add r11, 1
; }
  065e  4c3b5db0                 cmp r11, qword ptr [rbp-80]
  0662  7ce3                     short jl L49
L50:
; fetched = move fetching
  0664  4c89d8                   mov rax, r11
  0667  488945a8                 mov qword ptr [rbp-88], rax
; due = add pos, 32
  066b  488d4120                 lea rax, [rcx+32]
  066f  488945c0                 mov qword ptr [rbp-64], rax
; }
L48:
; next_change = move near_end
  0673  4c8b5db8                 mov r11, qword ptr [rbp-72]
; next_change = move_if due < near_end ? due
  0677  488b45c0                 mov rax, qword ptr [rbp-64]
  067b  483b45b8                 cmp rax, qword ptr [rbp-72]
  067f  4c0f4c5dc0               cmovl r11, qword ptr [rbp-64]
  0684  4c39d9                   cmp rcx, r11
  0687  0f8de8fcffff             jge L39
  068d  e9cdfcffff               jmp L38
; failure exits
L14:
  0692  488b45d0                 mov rax, qword ptr [rbp-48]
  0696  4c896068                 mov qword ptr [rax+104], r12
  069a  48894870                 mov qword ptr [rax+112], rcx
  069e  b801000000               mov eax, 1
  06a3  e9b8feffff               jmp L0
L30:
  06a8  488b45d0                 mov rax, qword ptr [rbp-48]
  06ac  4c896068                 mov qword ptr [rax+104], r12
  06b0  48894870                 mov qword ptr [rax+112], rcx
  06b4  b802000000               mov eax, 2
  06b9  e9a2feffff               jmp L0
L31:
  06be  488b45d0                 mov rax, qword ptr [rbp-48]
  06c2  4c896068                 mov qword ptr [rax+104], r12
  06c6  48894870                 mov qword ptr [rax+112], rcx
  06ca  b802000000               mov eax, 2
  06cf  e98cfeffff               jmp L0
L34:
  06d4  488b45d0                 mov rax, qword ptr [rbp-48]
  06d8  4c896068                 mov qword ptr [rax+104], r12
  06dc  48894870                 mov qword ptr [rax+112], rcx
  06e0  b803000000               mov eax, 3
  06e5  e976feffff               jmp L0
L42:
  06ea  488b45d0                 mov rax, qword ptr [rbp-48]
  06ee  4c896068                 mov qword ptr [rax+104], r12
  06f2  48894870                 mov qword ptr [rax+112], rcx
  06f6  b803000000               mov eax, 3
  06fb  e960feffff               jmp L0
; constants
