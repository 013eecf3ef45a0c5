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
  006e  0f8d0e000000             jge L7
; due = set 9223372036854775807
  0074  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  007e  488945c0                 mov qword ptr [rbp-64], rax
; }
L7:
; rows_of_bags = mul bag_count, 5
  0082  496bd705                 imul rdx, r15, 5
; if pooled < rows_of_bags {
  0086  4839d1                   cmp rcx, rdx
  0089  0f8d0e000000             jge L9
; due = set 9223372036854775807
  008f  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  0099  488945c0                 mov qword ptr [rbp-64], rax
; }
L9:
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
  00b6  0f8d0e000000             jge L11
; begin = load_i32 [offsets + bag<<2]
  00bc  4f632ca6                 movsxd r13, dword ptr [r14+r12*4]
; fail_if index_count <u begin -> 1
  00c0  4c396dc8                 cmp qword ptr [rbp-56], r13
  00c4  0f8297050000             jb L12
; }
L11:
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
; loop bag < one_row_end {
  00de  4939fc                   cmp r12, rdi
  00e1  0f8dd3010000             jge L14
L13:
; end = load_i32 [offsets + bag<<2 + 4]
  00e7  4f6344a604               movsxd r8, dword ptr [r14+r12*4+4]
; end = add end, -1
  00ec  4983c0ff                 add r8, -1
; if end != pos, seldom {
  00f0  4939c8                   cmp r8, rcx
  00f3  0f855a040000             jne L15
L16:
; if end == pos {
; if pos >= next_change, seldom {
  00f9  4c39d9                   cmp rcx, r11
  00fc  0f8d61040000             jge L18
L19:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  0102  498b94ca80000000         mov rdx, [r10+rcx*8+128]
; ahead = mul ahead, 29
  010a  486bd21d                 imul rdx, rdx, 29
; ahead_row = add table, ahead
  010e  4c01ca                   add rdx, r9
; prefetch L1 [ahead_row]
  0111  0f180a                   prefetcht0 [rdx]
; prefetch L1 [ahead_row + 28]
  0114  0f184a1c                 prefetcht0 [rdx+28]
; }
L20:
; index = load_i64 [indices + pos<<3]
  0118  498b14ca                 mov rdx, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  011c  4839da                   cmp rdx, rbx
  011f  0f8352050000             jae L21
; row_offset = mul index, 29
  0125  486bd21d                 imul rdx, rdx, 29
; row = add table, row_offset
  0129  4c01ca                   add rdx, r9
; zero:f32x16 = zero
  012c  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 25]
  0130  c4e279585a19             vpbroadcastd xmm3, [rdx+25]
  0136  c4e27913db               vcvtph2ps xmm3, xmm3
; store [out] 2 lanes factors
  013b  c5f8131e                 vmovlps [rsi], xmm3
; scale:f32x16 = splat_host [out]
  013f  62f27d48581e             vpbroadcastd zmm3, [rsi]
; bias:f32x16 = splat_host [out + 4]
  0145  62f27d48586601           vpbroadcastd zmm4, [rsi+4]
; bias:f32x16 = fadd bias, zero
  014c  62f15c4858e2             vaddps zmm4, zmm4, zmm2
; code:i32x16 = splat_32 [row]
  0152  62f27d48582a             vpbroadcastd zmm5, [rdx]
; code:i32x16 = shr code, shifts
  0158  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  015e  62f2554816f1             vpermps zmm6, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  0164  62f26548a8f2             vfmadd213ps zmm6, zmm3, zmm2
; value:f32x16 = fadd value, bias
  016a  62f14c4858f4             vaddps zmm6, zmm6, zmm4
; code:i32x16 = splat_32 [row + 4]
  0170  62f27d48586a01           vpbroadcastd zmm5, [rdx+4]
; code:i32x16 = shr code, shifts
  0177  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  017d  62f2554816f9             vpermps zmm7, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  0183  62f26548a8fa             vfmadd213ps zmm7, zmm3, zmm2
; value:f32x16 = fadd value, bias
  0189  62f1444858fc             vaddps zmm7, zmm7, zmm4
; code:i32x16 = splat_32 [row + 8]
  018f  62f27d48586a02           vpbroadcastd zmm5, [rdx+8]
; code:i32x16 = shr code, shifts
  0196  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  019c  6272554816c1             vpermps zmm8, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  01a2  62726548a8c2             vfmadd213ps zmm8, zmm3, zmm2
; value:f32x16 = fadd value, bias
  01a8  62713c4858c4             vaddps zmm8, zmm8, zmm4
; code:i32x16 = splat_32 [row + 12]
  01ae  62f27d48586a03           vpbroadcastd zmm5, [rdx+12]
; code:i32x16 = shr code, shifts
  01b5  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  01bb  6272554816c9             vpermps zmm9, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  01c1  62726548a8ca             vfmadd213ps zmm9, zmm3, zmm2
; value:f32x16 = fadd value, bias
  01c7  6271344858cc             vaddps zmm9, zmm9, zmm4
; code:i32x16 = splat_32 [row + 16]
  01cd  62f27d48586a04           vpbroadcastd zmm5, [rdx+16]
; code:i32x16 = shr code, shifts
  01d4  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  01da  6272554816d1             vpermps zmm10, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  01e0  62726548a8d2             vfmadd213ps zmm10, zmm3, zmm2
; value:f32x16 = fadd value, bias
  01e6  62712c4858d4             vaddps zmm10, zmm10, zmm4
; code:i32x16 = splat_32 [row + 20]
  01ec  62f27d48586a05           vpbroadcastd zmm5, [rdx+20]
; code:i32x16 = shr code, shifts
  01f3  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  01f9  6272554816d9             vpermps zmm11, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  01ff  62726548a8da             vfmadd213ps zmm11, zmm3, zmm2
; value:f32x16 = fadd value, bias
  0205  6271244858dc             vaddps zmm11, zmm11, zmm4
; code:i32x16 = splat_32 [row + 21]
  020b  62f27d4858aa15000000     vpbroadcastd zmm5, [rdx+21]
; code:i32x16 = shr code, shifts
  0215  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  021b  62f2554816e9             vpermps zmm5, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  0221  62f26548a8ea             vfmadd213ps zmm5, zmm3, zmm2
; value:f32x16 = fadd value, bias
  0227  62f1544858ec             vaddps zmm5, zmm5, zmm4
; one:f32x16 = const one
  022d  62f17c48101549050000     vmovups zmm2, [L3]
; value:f32x16 = fmul value, one
  0237  62f14c4859f2             vmulps zmm6, zmm6, zmm2
; value:f32x16 = fmul value, one
  023d  62f1444859fa             vmulps zmm7, zmm7, zmm2
; value:f32x16 = fmul value, one
  0243  62713c4859c2             vmulps zmm8, zmm8, zmm2
; value:f32x16 = fmul value, one
  0249  6271344859ca             vmulps zmm9, zmm9, zmm2
; value:f32x16 = fmul value, one
  024f  62712c4859d2             vmulps zmm10, zmm10, zmm2
; value:f32x16 = fmul value, one
  0255  6271244859da             vmulps zmm11, zmm11, zmm2
; value:f32x16 = fmul value, one
  025b  62f1544859ea             vmulps zmm5, zmm5, zmm2
; last_lanes:i32x16 = const last_lanes
  0261  62f17c48101555050000     vmovups zmm2, [L4]
; store [out] 16 lanes value
  026b  62f17c481136             vmovups [rsi], zmm6
; store [out + 64] 16 lanes value
  0271  62f17c48117e01           vmovups [rsi+64], zmm7
; store [out + 128] 16 lanes value
  0278  62717c48114602           vmovups [rsi+128], zmm8
; store [out + 192] 16 lanes value
  027f  62717c48114e03           vmovups [rsi+192], zmm9
; store [out + 256] 16 lanes value
  0286  62717c48115604           vmovups [rsi+256], zmm10
; store [out + 320] 16 lanes value
  028d  62717c48115e05           vmovups [rsi+320], zmm11
; last_lanes:f32x16 = permute value, last_lanes
  0294  62f26d4816d5             vpermps zmm2, zmm2, zmm5
; store [out + 384] 4 lanes last_lanes
  029a  c5f8119680010000         vmovups [rsi+384], xmm2
; out = add out, 400
  02a2  4881c690010000           add rsi, 400
; bag = add bag, 1
  02a9  4983c401                 add r12, 1
; pos = add pos, 1
  02ad  4883c101                 add rcx, 1
; }
L17:
; }
  02b1  4939fc                   cmp r12, rdi
  02b4  0f8c2dfeffff             jl L13
L14:
; begin = move pos
  02ba  4989cd                   mov r13, rcx
; loop bag < bag_count {
  02bd  4d39fc                   cmp r12, r15
  02c0  0f8d79020000             jge L23
L22:
; end = load_i32 [offsets + bag<<2 + 4]
  02c6  4f6344a604               movsxd r8, dword ptr [r14+r12*4+4]
; fail_if end < begin -> 2
  02cb  4d39e8                   cmp r8, r13
  02ce  0f8cb9030000             jl L24
; fail_if index_count <u end -> 2
  02d4  4c3945c8                 cmp qword ptr [rbp-56], r8
  02d8  0f82c5030000             jb L25
; acc0:f32x16 = zero
  02de  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  02e2  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  02e6  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  02ea  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  02ee  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  02f2  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  02f6  c4413857c0               vxorps xmm8, xmm8, xmm8
; bias_sum:f32x4 = zero
  02fb  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move begin
  0300  4c89e9                   mov rcx, r13
; if pos < end {
  0303  4c39c1                   cmp rcx, r8
  0306  0f8d4a010000             jge L27
; index = load_i64 [indices + pos<<3]
  030c  498b14ca                 mov rdx, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  0310  4839da                   cmp rdx, rbx
  0313  0f83a0030000             jae L28
; index = mul index, 29
  0319  486bd21d                 imul rdx, rdx, 29
; row = add table, index
  031d  498d3c11                 lea rdi, [r9+rdx]
; factors:f32x2 = splat_f16_pair [row + 25]
  0321  c46279585719             vpbroadcastd xmm10, [rdi+25]
  0327  c4427913d2               vcvtph2ps xmm10, xmm10
; store [out] 2 lanes factors
  032c  c5781316                 vmovlps [rsi], xmm10
; loop pos < end {
  0330  4c39c1                   cmp rcx, r8
  0333  0f8d1d010000             jge L30
L29:
; if pos >= next_change, seldom {
  0339  4c39d9                   cmp rcx, r11
  033c  0f8da0020000             jge L31
L32:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  0342  498b94ca80000000         mov rdx, [r10+rcx*8+128]
; ahead = mul ahead, 29
  034a  486bd21d                 imul rdx, rdx, 29
; ahead_row = add table, ahead
  034e  4c01ca                   add rdx, r9
; prefetch L1 [ahead_row]
  0351  0f180a                   prefetcht0 [rdx]
; prefetch L1 [ahead_row + 28]
  0354  0f184a1c                 prefetcht0 [rdx+28]
; }
L33:
; pooled = add row, 0
  0358  488d17                   lea rdx, [rdi]
; scale:f32x16 = splat_host [out]
  035b  62727d485816             vpbroadcastd zmm10, [rsi]
; bias:f32x4 = splat_host [out + 4]
  0361  c46279585e04             vpbroadcastd xmm11, [rsi+4]
; bias_sum:f32x4 = fadd bias_sum, bias
  0367  c4413058cb               vaddps xmm9, xmm9, xmm11
; pos = add pos, 1
  036c  4883c101                 add rcx, 1
; if pos < end {
  0370  4c39c1                   cmp rcx, r8
  0373  0f8d23000000             jge L35
; index = load_i64 [indices + pos<<3]
  0379  498b3cca                 mov rdi, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  037d  4839df                   cmp rdi, rbx
  0380  0f8349030000             jae L36
; index = mul index, 29
  0386  486bff1d                 imul rdi, rdi, 29
; row = add table, index
  038a  4c01cf                   add rdi, r9
; factors:f32x2 = splat_f16_pair [row + 25]
  038d  c46279585f19             vpbroadcastd xmm11, [rdi+25]
  0393  c4427913db               vcvtph2ps xmm11, xmm11
; store [out] 2 lanes factors
  0398  c578131e                 vmovlps [rsi], xmm11
; }
L35:
; code:i32x16 = splat_32 [pooled]
  039c  62727d48581a             vpbroadcastd zmm11, [rdx]
; code:i32x16 = shr code, shifts
  03a2  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  03a8  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc0:f32x16 = fma scale, value, acc0
  03ae  62d22d48b8d4             vfmadd231ps zmm2, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 4]
  03b4  62727d48585a01           vpbroadcastd zmm11, [rdx+4]
; code:i32x16 = shr code, shifts
  03bb  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  03c1  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc1:f32x16 = fma scale, value, acc1
  03c7  62d22d48b8dc             vfmadd231ps zmm3, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 8]
  03cd  62727d48585a02           vpbroadcastd zmm11, [rdx+8]
; code:i32x16 = shr code, shifts
  03d4  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  03da  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc2:f32x16 = fma scale, value, acc2
  03e0  62d22d48b8e4             vfmadd231ps zmm4, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 12]
  03e6  62727d48585a03           vpbroadcastd zmm11, [rdx+12]
; code:i32x16 = shr code, shifts
  03ed  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  03f3  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc3:f32x16 = fma scale, value, acc3
  03f9  62d22d48b8ec             vfmadd231ps zmm5, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 16]
  03ff  62727d48585a04           vpbroadcastd zmm11, [rdx+16]
; code:i32x16 = shr code, shifts
  0406  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  040c  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc4:f32x16 = fma scale, value, acc4
  0412  62d22d48b8f4             vfmadd231ps zmm6, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 20]
  0418  62727d48585a05           vpbroadcastd zmm11, [rdx+20]
; code:i32x16 = shr code, shifts
  041f  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  0425  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc5:f32x16 = fma scale, value, acc5
  042b  62d22d48b8fc             vfmadd231ps zmm7, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 21]
  0431  62727d48589a15000000     vpbroadcastd zmm11, [rdx+21]
; code:i32x16 = shr code, shifts
  043b  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  0441  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc6:f32x16 = fma scale, value, acc6
  0447  62522d48b8c4             vfmadd231ps zmm8, zmm10, zmm12
; }
  044d  4c39c1                   cmp rcx, r8
  0450  0f8ce3feffff             jl L29
L30:
; }
L27:
; count = sub end, begin
  0456  4c89c2                   mov rdx, r8
  0459  4c29ea                   sub rdx, r13
; count = max count, 1
  045c  48c7c001000000           mov rax, 1
  0463  4839d0                   cmp rax, rdx
  0466  480f4cc2                 cmovl rax, rdx
  046a  4889c2                   mov rdx, rax
; scale:f32x16 = const one
  046d  62717c48101589030000     vmovups zmm10, [L5]
; value:f32x16 = float_of count
  0477  c4411857e4               vxorps xmm12, xmm12, xmm12
  047c  c4619a2ae2               vcvtsi2ss xmm12, xmm12, rdx
  0481  62527d4818e4             vbroadcastss zmm12, xmm12
; value:f32x16 = fdiv scale, value
  0487  62512c485ee4             vdivps zmm12, zmm10, zmm12
; scale:f32x16 = splat_first bias_sum
  048d  62527d4818d1             vbroadcastss zmm10, xmm9
; acc0:f32x16 = fadd acc0, scale
  0493  62d16c4858d2             vaddps zmm2, zmm2, zmm10
; acc0:f32x16 = fmul acc0, value
  0499  62d16c4859d4             vmulps zmm2, zmm2, zmm12
; acc1:f32x16 = fadd acc1, scale
  049f  62d1644858da             vaddps zmm3, zmm3, zmm10
; acc1:f32x16 = fmul acc1, value
  04a5  62d1644859dc             vmulps zmm3, zmm3, zmm12
; acc2:f32x16 = fadd acc2, scale
  04ab  62d15c4858e2             vaddps zmm4, zmm4, zmm10
; acc2:f32x16 = fmul acc2, value
  04b1  62d15c4859e4             vmulps zmm4, zmm4, zmm12
; acc3:f32x16 = fadd acc3, scale
  04b7  62d1544858ea             vaddps zmm5, zmm5, zmm10
; acc3:f32x16 = fmul acc3, value
  04bd  62d1544859ec             vmulps zmm5, zmm5, zmm12
; acc4:f32x16 = fadd acc4, scale
  04c3  62d14c4858f2             vaddps zmm6, zmm6, zmm10
; acc4:f32x16 = fmul acc4, value
  04c9  62d14c4859f4             vmulps zmm6, zmm6, zmm12
; acc5:f32x16 = fadd acc5, scale
  04cf  62d1444858fa             vaddps zmm7, zmm7, zmm10
; acc5:f32x16 = fmul acc5, value
  04d5  62d1444859fc             vmulps zmm7, zmm7, zmm12
; acc6:f32x16 = fadd acc6, scale
  04db  62513c4858c2             vaddps zmm8, zmm8, zmm10
; acc6:f32x16 = fmul acc6, value
  04e1  62513c4859c4             vmulps zmm8, zmm8, zmm12
; last_lanes:i32x16 = const last_lanes
  04e7  62717c48100dcf020000     vmovups zmm9, [L4]
; store [out] 16 lanes acc0
  04f1  62f17c481116             vmovups [rsi], zmm2
; store [out + 64] 16 lanes acc1
  04f7  62f17c48115e01           vmovups [rsi+64], zmm3
; store [out + 128] 16 lanes acc2
  04fe  62f17c48116602           vmovups [rsi+128], zmm4
; store [out + 192] 16 lanes acc3
  0505  62f17c48116e03           vmovups [rsi+192], zmm5
; store [out + 256] 16 lanes acc4
  050c  62f17c48117604           vmovups [rsi+256], zmm6
; store [out + 320] 16 lanes acc5
  0513  62f17c48117e05           vmovups [rsi+320], zmm7
; last_lanes:f32x16 = permute acc6, last_lanes
  051a  62d2354816d0             vpermps zmm2, zmm9, zmm8
; store [out + 384] 4 lanes last_lanes
  0520  c5f8119680010000         vmovups [rsi+384], xmm2
; out = add out, 400
  0528  4881c690010000           add rsi, 400
; bag = add bag, 1
  052f  4983c401                 add r12, 1
; begin = move end
  0533  4d89c5                   mov r13, r8
; }
  0536  4d39fc                   cmp r12, r15
  0539  0f8c87fdffff             jl L22
L23:
; leave
  053f  31c0                     xor eax, eax
L0:
  0541  c5f877                   vzeroupper
  0544  4883c430                 add rsp, 48
  0548  415f                     pop r15
  054a  415e                     pop r14
  054c  415d                     pop r13
  054e  415c                     pop r12
  0550  5b                       pop rbx
  0551  5d                       pop rbp
  0552  c3                       ret
; seldom
L15:
; one_row_end = set 0
  0553  31ff                     xor edi, edi
  0555  4939c8                   cmp r8, rcx
  0558  0f8553fdffff             jne L17
  055e  e996fbffff               jmp L16
; seldom
L18:
; if pos >= due {
  0563  483b4dc0                 cmp rcx, qword ptr [rbp-64]
  0567  0f8c56000000             jl L38
; burst_end = add pos, 96
  056d  488d4160                 lea rax, [rcx+96]
  0571  488945b0                 mov qword ptr [rbp-80], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0575  483b45c8                 cmp rax, qword ptr [rbp-56]
  0579  480f4d45c8               cmovge rax, qword ptr [rbp-56]
  057e  488945b0                 mov qword ptr [rbp-80], rax
; fetching = move fetched
  0582  4c8b5da8                 mov r11, qword ptr [rbp-88]
; fetching = move_if fetching < pos ? pos
  0586  4939cb                   cmp r11, rcx
  0589  4c0f4cd9                 cmovl r11, rcx
; loop fetching < burst_end {
  058d  4c3b5db0                 cmp r11, qword ptr [rbp-80]
  0591  0f8d1d000000             jge L40
L39:
; ahead = load_i64 [indices + fetching<<3]
  0597  4b8b14da                 mov rdx, [r10+r11*8]
; ahead = mul ahead, 29
  059b  486bd21d                 imul rdx, rdx, 29
; prefetch L2 [table + ahead]
  059f  410f181411               prefetcht1 [r9+rdx]
; prefetch L2 [table + ahead + 28]
  05a4  410f1854111c             prefetcht1 [r9+rdx+28]
; fetching = add fetching, 1
  05aa  4983c301                 add r11, 1
; }
  05ae  4c3b5db0                 cmp r11, qword ptr [rbp-80]
  05b2  7ce3                     short jl L39
L40:
; fetched = move fetching
  05b4  4c89d8                   mov rax, r11
  05b7  488945a8                 mov qword ptr [rbp-88], rax
; due = add pos, 32
  05bb  488d4120                 lea rax, [rcx+32]
  05bf  488945c0                 mov qword ptr [rbp-64], rax
; }
L38:
; next_change = move near_end
  05c3  4c8b5db8                 mov r11, qword ptr [rbp-72]
; next_change = move_if due < near_end ? due
  05c7  488b45c0                 mov rax, qword ptr [rbp-64]
  05cb  483b45b8                 cmp rax, qword ptr [rbp-72]
  05cf  4c0f4c5dc0               cmovl r11, qword ptr [rbp-64]
  05d4  4c39d9                   cmp rcx, r11
  05d7  0f8d3bfbffff             jge L20
  05dd  e920fbffff               jmp L19
; seldom
L31:
; if pos >= due {
  05e2  483b4dc0                 cmp rcx, qword ptr [rbp-64]
  05e6  0f8c56000000             jl L42
; burst_end = add pos, 96
  05ec  488d4160                 lea rax, [rcx+96]
  05f0  488945b0                 mov qword ptr [rbp-80], rax
; burst_end = move_if burst_end >= index_count ? index_count
  05f4  483b45c8                 cmp rax, qword ptr [rbp-56]
  05f8  480f4d45c8               cmovge rax, qword ptr [rbp-56]
  05fd  488945b0                 mov qword ptr [rbp-80], rax
; fetching = move fetched
  0601  4c8b5da8                 mov r11, qword ptr [rbp-88]
; fetching = move_if fetching < pos ? pos
  0605  4939cb                   cmp r11, rcx
  0608  4c0f4cd9                 cmovl r11, rcx
; loop fetching < burst_end {
  060c  4c3b5db0                 cmp r11, qword ptr [rbp-80]
  0610  0f8d1d000000             jge L44
L43:
; ahead = load_i64 [indices + fetching<<3]
  0616  4b8b14da                 mov rdx, [r10+r11*8]
; ahead = mul ahead, 29
  061a  486bd21d                 imul rdx, rdx, 29
; prefetch L2 [table + ahead]
  061e  410f181411               prefetcht1 [r9+rdx]
; prefetch L2 [table + ahead + 28]
  0623  410f1854111c             prefetcht1 [r9+rdx+28]
; fetching = add fetching, 1
  0629  4983c301                 add r11, 1
; }
  062d  4c3b5db0                 cmp r11, qword ptr [rbp-80]
  0631  7ce3                     short jl L43
L44:
; fetched = move fetching
  0633  4c89d8                   mov rax, r11
  0636  488945a8                 mov qword ptr [rbp-88], rax
; due = add pos, 32
  063a  488d4120                 lea rax, [rcx+32]
  063e  488945c0                 mov qword ptr [rbp-64], rax
; }
L42:
; next_change = move near_end
  0642  4c8b5db8                 mov r11, qword ptr [rbp-72]
; next_change = move_if due < near_end ? due
  0646  488b45c0                 mov rax, qword ptr [rbp-64]
  064a  483b45b8                 cmp rax, qword ptr [rbp-72]
  064e  4c0f4c5dc0               cmovl r11, qword ptr [rbp-64]
  0653  4c39d9                   cmp rcx, r11
  0656  0f8dfcfcffff             jge L33
  065c  e9e1fcffff               jmp L32
; failure exits
L12:
  0661  488b45d0                 mov rax, qword ptr [rbp-48]
  0665  4c896068                 mov qword ptr [rax+104], r12
  0669  48894870                 mov qword ptr [rax+112], rcx
  066d  b801000000               mov eax, 1
  0672  e9cafeffff               jmp L0
L21:
  0677  488b45d0                 mov rax, qword ptr [rbp-48]
  067b  4c896068                 mov qword ptr [rax+104], r12
  067f  48894870                 mov qword ptr [rax+112], rcx
  0683  b803000000               mov eax, 3
  0688  e9b4feffff               jmp L0
L24:
  068d  488b45d0                 mov rax, qword ptr [rbp-48]
  0691  4c896068                 mov qword ptr [rax+104], r12
  0695  48894870                 mov qword ptr [rax+112], rcx
  0699  b802000000               mov eax, 2
  069e  e99efeffff               jmp L0
L25:
  06a3  488b45d0                 mov rax, qword ptr [rbp-48]
  06a7  4c896068                 mov qword ptr [rax+104], r12
  06ab  48894870                 mov qword ptr [rax+112], rcx
  06af  b802000000               mov eax, 2
  06b4  e988feffff               jmp L0
L28:
  06b9  488b45d0                 mov rax, qword ptr [rbp-48]
  06bd  4c896068                 mov qword ptr [rax+104], r12
  06c1  48894870                 mov qword ptr [rax+112], rcx
  06c5  b803000000               mov eax, 3
  06ca  e972feffff               jmp L0
L36:
  06cf  488b45d0                 mov rax, qword ptr [rbp-48]
  06d3  4c896068                 mov qword ptr [rax+104], r12
  06d7  48894870                 mov qword ptr [rax+112], rcx
  06db  b803000000               mov eax, 3
  06e0  e95cfeffff               jmp L0
; constants
