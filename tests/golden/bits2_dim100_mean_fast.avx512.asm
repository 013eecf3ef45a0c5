; spec      embedding_bag bits=2 dim=100 include_last_offset pooling=mean index=i64 offset=i32 numerics=fast
; target    avx512 (x86-64)
; numerics  fast
; bytes     2176
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
  0019  4c8b17                   mov r10, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b6708                 mov r12, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b5f10                 mov r11, qword ptr [rdi+16]
; index_count = arg index_count
  0024  488b4718                 mov rax, qword ptr [rdi+24]
  0028  488945c8                 mov qword ptr [rbp-56], rax
; bag_count = arg bag_count
  002c  488b4728                 mov rax, qword ptr [rdi+40]
  0030  488945c0                 mov qword ptr [rbp-64], rax
; offsets = arg offsets
  0034  4c8b7f20                 mov r15, qword ptr [rdi+32]
; out = arg output
  0038  488b7748                 mov rsi, qword ptr [rdi+72]
; bag = set 0
  003c  4531ed                   xor r13d, r13d
; shifts:i32x16 = const code_shifts
  003f  62f17c481005f7060000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  0049  62f17c48100d2d070000     vmovups zmm1, [L2]
; near_end = add index_count, -16
  0053  488b45c8                 mov rax, qword ptr [rbp-56]
  0057  488d40f0                 lea rax, [rax-16]
  005b  488945a8                 mov qword ptr [rbp-88], rax
; fetched = set 0
  005f  31c0                     xor eax, eax
  0061  48894598                 mov qword ptr [rbp-104], rax
; due = set 0
  0065  31c0                     xor eax, eax
  0067  488945b8                 mov qword ptr [rbp-72], rax
; if row_count < 867788 {
  006b  4981fccc3d0d00           cmp r12, 867788
  0072  0f8d0e000000             jge L7
; due = set 9223372036854775807
  0078  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  0082  488945b8                 mov qword ptr [rbp-72], rax
; }
L7:
; rows_of_bags = mul bag_count, 5
  0086  486b4dc005               imul rcx, qword ptr [rbp-64], 5
; if index_count < rows_of_bags {
  008b  48394dc8                 cmp qword ptr [rbp-56], rcx
  008f  0f8d0e000000             jge L9
; due = set 9223372036854775807
  0095  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  009f  488945b8                 mov qword ptr [rbp-72], rax
; }
L9:
; next_change = move near_end
  00a3  488b5da8                 mov rbx, qword ptr [rbp-88]
; next_change = move_if due < near_end ? due
  00a7  488b45b8                 mov rax, qword ptr [rbp-72]
  00ab  483b45a8                 cmp rax, qword ptr [rbp-88]
  00af  480f4c5db8               cmovl rbx, qword ptr [rbp-72]
; pos = set 0
  00b4  31c9                     xor ecx, ecx
; begin = move bag
  00b6  4d89ee                   mov r14, r13
; if bag < bag_count {
  00b9  4c3b6dc0                 cmp r13, qword ptr [rbp-64]
  00bd  0f8d0e000000             jge L11
; begin = load_i32 [offsets + bag<<2]
  00c3  4f6334af                 movsxd r14, dword ptr [r15+r13*4]
; fail_if index_count <u begin -> 1
  00c7  4c3975c8                 cmp qword ptr [rbp-56], r14
  00cb  0f82c2050000             jb L12
; }
L11:
; pos = move begin
  00d1  4c89f1                   mov rcx, r14
; one_row_end = sub index_count, pos
  00d4  488b7dc8                 mov rdi, qword ptr [rbp-56]
  00d8  4829cf                   sub rdi, rcx
; one_row_end = add one_row_end, bag
  00db  4c01ef                   add rdi, r13
; one_row_end = move_if bag_count < one_row_end ? bag_count
  00de  48397dc0                 cmp qword ptr [rbp-64], rdi
  00e2  480f4c7dc0               cmovl rdi, qword ptr [rbp-64]
; loop bag < one_row_end {
  00e7  4939fd                   cmp r13, rdi
  00ea  0f8dd3010000             jge L14
L13:
; end = load_i32 [offsets + bag<<2 + 4]
  00f0  4f634caf04               movsxd r9, dword ptr [r15+r13*4+4]
; end = add end, -1
  00f5  4983c1ff                 add r9, -1
; if end != pos, seldom {
  00f9  4939c9                   cmp r9, rcx
  00fc  0f855d040000             jne L15
L16:
; if end == pos {
; if pos >= next_change, seldom {
  0102  4839d9                   cmp rcx, rbx
  0105  0f8d64040000             jge L18
L19:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  010b  498b94cb80000000         mov rdx, [r11+rcx*8+128]
; ahead = mul ahead, 29
  0113  486bd21d                 imul rdx, rdx, 29
; ahead_row = add table, ahead
  0117  4c01d2                   add rdx, r10
; prefetch L1 [ahead_row]
  011a  0f180a                   prefetcht0 [rdx]
; prefetch L1 [ahead_row + 28]
  011d  0f184a1c                 prefetcht0 [rdx+28]
; }
L20:
; index = load_i64 [indices + pos<<3]
  0121  498b14cb                 mov rdx, [r11+rcx*8]
; fail_if index >=u row_count -> 3
  0125  4c39e2                   cmp rdx, r12
  0128  0f837b050000             jae L21
; row_offset = mul index, 29
  012e  486bd21d                 imul rdx, rdx, 29
; row = add table, row_offset
  0132  4c01d2                   add rdx, r10
; zero:f32x16 = zero
  0135  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 25]
  0139  c4e279585a19             vpbroadcastd xmm3, [rdx+25]
  013f  c4e27913db               vcvtph2ps xmm3, xmm3
; store [out] 2 lanes factors
  0144  c5f8131e                 vmovlps [rsi], xmm3
; scale:f32x16 = splat_host [out]
  0148  62f27d48581e             vpbroadcastd zmm3, [rsi]
; bias:f32x16 = splat_host [out + 4]
  014e  62f27d48586601           vpbroadcastd zmm4, [rsi+4]
; bias:f32x16 = fadd bias, zero
  0155  62f15c4858e2             vaddps zmm4, zmm4, zmm2
; code:i32x16 = splat_32 [row]
  015b  62f27d48582a             vpbroadcastd zmm5, [rdx]
; code:i32x16 = shr code, shifts
  0161  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  0167  62f2554816f1             vpermps zmm6, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  016d  62f26548a8f2             vfmadd213ps zmm6, zmm3, zmm2
; value:f32x16 = fadd value, bias
  0173  62f14c4858f4             vaddps zmm6, zmm6, zmm4
; code:i32x16 = splat_32 [row + 4]
  0179  62f27d48586a01           vpbroadcastd zmm5, [rdx+4]
; code:i32x16 = shr code, shifts
  0180  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  0186  62f2554816f9             vpermps zmm7, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  018c  62f26548a8fa             vfmadd213ps zmm7, zmm3, zmm2
; value:f32x16 = fadd value, bias
  0192  62f1444858fc             vaddps zmm7, zmm7, zmm4
; code:i32x16 = splat_32 [row + 8]
  0198  62f27d48586a02           vpbroadcastd zmm5, [rdx+8]
; code:i32x16 = shr code, shifts
  019f  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  01a5  6272554816c1             vpermps zmm8, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  01ab  62726548a8c2             vfmadd213ps zmm8, zmm3, zmm2
; value:f32x16 = fadd value, bias
  01b1  62713c4858c4             vaddps zmm8, zmm8, zmm4
; code:i32x16 = splat_32 [row + 12]
  01b7  62f27d48586a03           vpbroadcastd zmm5, [rdx+12]
; code:i32x16 = shr code, shifts
  01be  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  01c4  6272554816c9             vpermps zmm9, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  01ca  62726548a8ca             vfmadd213ps zmm9, zmm3, zmm2
; value:f32x16 = fadd value, bias
  01d0  6271344858cc             vaddps zmm9, zmm9, zmm4
; code:i32x16 = splat_32 [row + 16]
  01d6  62f27d48586a04           vpbroadcastd zmm5, [rdx+16]
; code:i32x16 = shr code, shifts
  01dd  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  01e3  6272554816d1             vpermps zmm10, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  01e9  62726548a8d2             vfmadd213ps zmm10, zmm3, zmm2
; value:f32x16 = fadd value, bias
  01ef  62712c4858d4             vaddps zmm10, zmm10, zmm4
; code:i32x16 = splat_32 [row + 20]
  01f5  62f27d48586a05           vpbroadcastd zmm5, [rdx+20]
; code:i32x16 = shr code, shifts
  01fc  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  0202  6272554816d9             vpermps zmm11, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  0208  62726548a8da             vfmadd213ps zmm11, zmm3, zmm2
; value:f32x16 = fadd value, bias
  020e  6271244858dc             vaddps zmm11, zmm11, zmm4
; code:i32x16 = splat_32 [row + 21]
  0214  62f27d4858aa15000000     vpbroadcastd zmm5, [rdx+21]
; code:i32x16 = shr code, shifts
  021e  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  0224  62f2554816e9             vpermps zmm5, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  022a  62f26548a8ea             vfmadd213ps zmm5, zmm3, zmm2
; value:f32x16 = fadd value, bias
  0230  62f1544858ec             vaddps zmm5, zmm5, zmm4
; one:f32x16 = const one
  0236  62f17c48101580050000     vmovups zmm2, [L3]
; value:f32x16 = fmul value, one
  0240  62f14c4859f2             vmulps zmm6, zmm6, zmm2
; value:f32x16 = fmul value, one
  0246  62f1444859fa             vmulps zmm7, zmm7, zmm2
; value:f32x16 = fmul value, one
  024c  62713c4859c2             vmulps zmm8, zmm8, zmm2
; value:f32x16 = fmul value, one
  0252  6271344859ca             vmulps zmm9, zmm9, zmm2
; value:f32x16 = fmul value, one
  0258  62712c4859d2             vmulps zmm10, zmm10, zmm2
; value:f32x16 = fmul value, one
  025e  6271244859da             vmulps zmm11, zmm11, zmm2
; value:f32x16 = fmul value, one
  0264  62f1544859ea             vmulps zmm5, zmm5, zmm2
; last_lanes:i32x16 = const last_lanes
  026a  62f17c4810158c050000     vmovups zmm2, [L4]
; store [out] 16 lanes value
  0274  62f17c481136             vmovups [rsi], zmm6
; store [out + 64] 16 lanes value
  027a  62f17c48117e01           vmovups [rsi+64], zmm7
; store [out + 128] 16 lanes value
  0281  62717c48114602           vmovups [rsi+128], zmm8
; store [out + 192] 16 lanes value
  0288  62717c48114e03           vmovups [rsi+192], zmm9
; store [out + 256] 16 lanes value
  028f  62717c48115604           vmovups [rsi+256], zmm10
; store [out + 320] 16 lanes value
  0296  62717c48115e05           vmovups [rsi+320], zmm11
; last_lanes:f32x16 = permute value, last_lanes
  029d  62f26d4816d5             vpermps zmm2, zmm2, zmm5
; store [out + 384] 4 lanes last_lanes
  02a3  c5f8119680010000         vmovups [rsi+384], xmm2
; out = add out, 400
  02ab  4881c690010000           add rsi, 400
; bag = add bag, 1
  02b2  4983c501                 add r13, 1
; pos = add pos, 1
  02b6  4883c101                 add rcx, 1
; }
L17:
; }
  02ba  4939fd                   cmp r13, rdi
  02bd  0f8c2dfeffff             jl L13
L14:
; begin = move pos
  02c3  4989ce                   mov r14, rcx
; loop bag < bag_count {
  02c6  4c3b6dc0                 cmp r13, qword ptr [rbp-64]
  02ca  0f8d7b020000             jge L23
L22:
; end = load_i32 [offsets + bag<<2 + 4]
  02d0  4f634caf04               movsxd r9, dword ptr [r15+r13*4+4]
; fail_if end < begin -> 2
  02d5  4d39f1                   cmp r9, r14
  02d8  0f8ce1030000             jl L24
; fail_if index_count <u end -> 2
  02de  4c394dc8                 cmp qword ptr [rbp-56], r9
  02e2  0f82ed030000             jb L25
; acc0:f32x16 = zero
  02e8  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  02ec  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  02f0  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  02f4  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  02f8  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  02fc  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  0300  c4413857c0               vxorps xmm8, xmm8, xmm8
; bias_sum:f32x4 = zero
  0305  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move begin
  030a  4c89f1                   mov rcx, r14
; if pos < end {
  030d  4c39c9                   cmp rcx, r9
  0310  0f8d4b010000             jge L27
; index = load_i64 [indices + pos<<3]
  0316  498b14cb                 mov rdx, [r11+rcx*8]
; fail_if index >=u row_count -> 3
  031a  4c39e2                   cmp rdx, r12
  031d  0f83c8030000             jae L28
; index = mul index, 29
  0323  486bd21d                 imul rdx, rdx, 29
; row = add table, index
  0327  4d8d0412                 lea r8, [r10+rdx]
; factors:f32x2 = splat_f16_pair [row + 25]
  032b  c44279585019             vpbroadcastd xmm10, [r8+25]
  0331  c4427913d2               vcvtph2ps xmm10, xmm10
; store [out] 2 lanes factors
  0336  c5781316                 vmovlps [rsi], xmm10
; loop pos < end {
  033a  4c39c9                   cmp rcx, r9
  033d  0f8d1e010000             jge L30
L29:
; if pos >= next_change, seldom {
  0343  4839d9                   cmp rcx, rbx
  0346  0f8db5020000             jge L31
L32:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  034c  498b94cb80000000         mov rdx, [r11+rcx*8+128]
; ahead = mul ahead, 29
  0354  486bd21d                 imul rdx, rdx, 29
; ahead_row = add table, ahead
  0358  4c01d2                   add rdx, r10
; prefetch L1 [ahead_row]
  035b  0f180a                   prefetcht0 [rdx]
; prefetch L1 [ahead_row + 28]
  035e  0f184a1c                 prefetcht0 [rdx+28]
; }
L33:
; pooled = add row, 0
  0362  498d10                   lea rdx, [r8]
; scale:f32x16 = splat_host [out]
  0365  62727d485816             vpbroadcastd zmm10, [rsi]
; bias:f32x4 = splat_host [out + 4]
  036b  c46279585e04             vpbroadcastd xmm11, [rsi+4]
; bias_sum:f32x4 = fadd bias_sum, bias
  0371  c4413058cb               vaddps xmm9, xmm9, xmm11
; pos = add pos, 1
  0376  4883c101                 add rcx, 1
; if pos < end {
  037a  4c39c9                   cmp rcx, r9
  037d  0f8d24000000             jge L35
; index = load_i64 [indices + pos<<3]
  0383  498b3ccb                 mov rdi, [r11+rcx*8]
; fail_if index >=u row_count -> 3
  0387  4c39e7                   cmp rdi, r12
  038a  0f8371030000             jae L36
; index = mul index, 29
  0390  486bff1d                 imul rdi, rdi, 29
; row = add table, index
  0394  4d8d043a                 lea r8, [r10+rdi]
; factors:f32x2 = splat_f16_pair [row + 25]
  0398  c44279585819             vpbroadcastd xmm11, [r8+25]
  039e  c4427913db               vcvtph2ps xmm11, xmm11
; store [out] 2 lanes factors
  03a3  c578131e                 vmovlps [rsi], xmm11
; }
L35:
; code:i32x16 = splat_32 [pooled]
  03a7  62727d48581a             vpbroadcastd zmm11, [rdx]
; code:i32x16 = shr code, shifts
  03ad  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  03b3  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc0:f32x16 = fma scale, value, acc0
  03b9  62d22d48b8d4             vfmadd231ps zmm2, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 4]
  03bf  62727d48585a01           vpbroadcastd zmm11, [rdx+4]
; code:i32x16 = shr code, shifts
  03c6  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  03cc  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc1:f32x16 = fma scale, value, acc1
  03d2  62d22d48b8dc             vfmadd231ps zmm3, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 8]
  03d8  62727d48585a02           vpbroadcastd zmm11, [rdx+8]
; code:i32x16 = shr code, shifts
  03df  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  03e5  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc2:f32x16 = fma scale, value, acc2
  03eb  62d22d48b8e4             vfmadd231ps zmm4, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 12]
  03f1  62727d48585a03           vpbroadcastd zmm11, [rdx+12]
; code:i32x16 = shr code, shifts
  03f8  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  03fe  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc3:f32x16 = fma scale, value, acc3
  0404  62d22d48b8ec             vfmadd231ps zmm5, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 16]
  040a  62727d48585a04           vpbroadcastd zmm11, [rdx+16]
; code:i32x16 = shr code, shifts
  0411  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  0417  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc4:f32x16 = fma scale, value, acc4
  041d  62d22d48b8f4             vfmadd231ps zmm6, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 20]
  0423  62727d48585a05           vpbroadcastd zmm11, [rdx+20]
; code:i32x16 = shr code, shifts
  042a  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  0430  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc5:f32x16 = fma scale, value, acc5
  0436  62d22d48b8fc             vfmadd231ps zmm7, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 21]
  043c  62727d48589a15000000     vpbroadcastd zmm11, [rdx+21]
; code:i32x16 = shr code, shifts
  0446  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  044c  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc6:f32x16 = fma scale, value, acc6
  0452  62522d48b8c4             vfmadd231ps zmm8, zmm10, zmm12
; }
  0458  4c39c9                   cmp rcx, r9
  045b  0f8ce2feffff             jl L29
L30:
; }
L27:
; count = sub end, begin
  0461  4c89ca                   mov rdx, r9
  0464  4c29f2                   sub rdx, r14
; count = max count, 1
  0467  48c7c001000000           mov rax, 1
  046e  4839d0                   cmp rax, rdx
  0471  480f4cc2                 cmovl rax, rdx
  0475  4889c2                   mov rdx, rax
; scale:f32x16 = const one
  0478  62717c481015be030000     vmovups zmm10, [L5]
; value:f32x16 = float_of count
  0482  c4411857e4               vxorps xmm12, xmm12, xmm12
  0487  c4619a2ae2               vcvtsi2ss xmm12, xmm12, rdx
  048c  62527d4818e4             vbroadcastss zmm12, xmm12
; value:f32x16 = fdiv scale, value
  0492  62512c485ee4             vdivps zmm12, zmm10, zmm12
; scale:f32x16 = splat_first bias_sum
  0498  62527d4818d1             vbroadcastss zmm10, xmm9
; acc0:f32x16 = fadd acc0, scale
  049e  62d16c4858d2             vaddps zmm2, zmm2, zmm10
; acc0:f32x16 = fmul acc0, value
  04a4  62d16c4859d4             vmulps zmm2, zmm2, zmm12
; acc1:f32x16 = fadd acc1, scale
  04aa  62d1644858da             vaddps zmm3, zmm3, zmm10
; acc1:f32x16 = fmul acc1, value
  04b0  62d1644859dc             vmulps zmm3, zmm3, zmm12
; acc2:f32x16 = fadd acc2, scale
  04b6  62d15c4858e2             vaddps zmm4, zmm4, zmm10
; acc2:f32x16 = fmul acc2, value
  04bc  62d15c4859e4             vmulps zmm4, zmm4, zmm12
; acc3:f32x16 = fadd acc3, scale
  04c2  62d1544858ea             vaddps zmm5, zmm5, zmm10
; acc3:f32x16 = fmul acc3, value
  04c8  62d1544859ec             vmulps zmm5, zmm5, zmm12
; acc4:f32x16 = fadd acc4, scale
  04ce  62d14c4858f2             vaddps zmm6, zmm6, zmm10
; acc4:f32x16 = fmul acc4, value
  04d4  62d14c4859f4             vmulps zmm6, zmm6, zmm12
; acc5:f32x16 = fadd acc5, scale
  04da  62d1444858fa             vaddps zmm7, zmm7, zmm10
; acc5:f32x16 = fmul acc5, value
  04e0  62d1444859fc             vmulps zmm7, zmm7, zmm12
; acc6:f32x16 = fadd acc6, scale
  04e6  62513c4858c2             vaddps zmm8, zmm8, zmm10
; acc6:f32x16 = fmul acc6, value
  04ec  62513c4859c4             vmulps zmm8, zmm8, zmm12
; last_lanes:i32x16 = const last_lanes
  04f2  62717c48100d04030000     vmovups zmm9, [L4]
; store [out] 16 lanes acc0
  04fc  62f17c481116             vmovups [rsi], zmm2
; store [out + 64] 16 lanes acc1
  0502  62f17c48115e01           vmovups [rsi+64], zmm3
; store [out + 128] 16 lanes acc2
  0509  62f17c48116602           vmovups [rsi+128], zmm4
; store [out + 192] 16 lanes acc3
  0510  62f17c48116e03           vmovups [rsi+192], zmm5
; store [out + 256] 16 lanes acc4
  0517  62f17c48117604           vmovups [rsi+256], zmm6
; store [out + 320] 16 lanes acc5
  051e  62f17c48117e05           vmovups [rsi+320], zmm7
; last_lanes:f32x16 = permute acc6, last_lanes
  0525  62d2354816d0             vpermps zmm2, zmm9, zmm8
; store [out + 384] 4 lanes last_lanes
  052b  c5f8119680010000         vmovups [rsi+384], xmm2
; out = add out, 400
  0533  4881c690010000           add rsi, 400
; bag = add bag, 1
  053a  4983c501                 add r13, 1
; begin = move end
  053e  4d89ce                   mov r14, r9
; }
  0541  4c3b6dc0                 cmp r13, qword ptr [rbp-64]
  0545  0f8c85fdffff             jl L22
L23:
; leave
  054b  31c0                     xor eax, eax
L0:
  054d  c5f877                   vzeroupper
  0550  4883c440                 add rsp, 64
  0554  415f                     pop r15
  0556  415e                     pop r14
  0558  415d                     pop r13
  055a  415c                     pop r12
  055c  5b                       pop rbx
  055d  5d                       pop rbp
  055e  c3                       ret
; seldom
L15:
; one_row_end = set 0
  055f  31ff                     xor edi, edi
  0561  4939c9                   cmp r9, rcx
  0564  0f8550fdffff             jne L17
  056a  e993fbffff               jmp L16
; seldom
L18:
; if pos >= due {
  056f  483b4db8                 cmp rcx, qword ptr [rbp-72]
  0573  0f8c69000000             jl L38
; burst_end = add pos, 96
  0579  488d4160                 lea rax, [rcx+96]
  057d  488945a0                 mov qword ptr [rbp-96], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0581  483b45c8                 cmp rax, qword ptr [rbp-56]
  0585  480f4d45c8               cmovge rax, qword ptr [rbp-56]
  058a  488945a0                 mov qword ptr [rbp-96], rax
; fetching = move fetched
  058e  488b4598                 mov rax, qword ptr [rbp-104]
  0592  488945b0                 mov qword ptr [rbp-80], rax
; fetching = move_if fetching < pos ? pos
  0596  48394db0                 cmp qword ptr [rbp-80], rcx
  059a  480f4cc1                 cmovl rax, rcx
  059e  488945b0                 mov qword ptr [rbp-80], rax
; loop fetching < burst_end {
  05a2  483b45a0                 cmp rax, qword ptr [rbp-96]
  05a6  0f8d26000000             jge L40
L39:
; ahead = load_i64 [indices + fetching<<3]
  05ac  488b45b0                 mov rax, qword ptr [rbp-80]
  05b0  498b14c3                 mov rdx, [r11+rax*8]
; ahead = mul ahead, 29
  05b4  486bd21d                 imul rdx, rdx, 29
; prefetch L2 [table + ahead]
  05b8  410f181412               prefetcht1 [r10+rdx]
; prefetch L2 [table + ahead + 28]
  05bd  410f1854121c             prefetcht1 [r10+rdx+28]
; fetching = add fetching, 1
  05c3  488345b001               add qword ptr [rbp-80], 1
; }
  05c8  488b45b0                 mov rax, qword ptr [rbp-80]
  05cc  483b45a0                 cmp rax, qword ptr [rbp-96]
  05d0  7cda                     short jl L39
L40:
; fetched = move fetching
  05d2  488b45b0                 mov rax, qword ptr [rbp-80]
  05d6  48894598                 mov qword ptr [rbp-104], rax
; due = add pos, 32
  05da  488d4120                 lea rax, [rcx+32]
  05de  488945b8                 mov qword ptr [rbp-72], rax
; }
L38:
; next_change = move near_end
  05e2  488b5da8                 mov rbx, qword ptr [rbp-88]
; next_change = move_if due < near_end ? due
  05e6  488b45b8                 mov rax, qword ptr [rbp-72]
  05ea  483b45a8                 cmp rax, qword ptr [rbp-88]
  05ee  480f4c5db8               cmovl rbx, qword ptr [rbp-72]
  05f3  4839d9                   cmp rcx, rbx
  05f6  0f8d25fbffff             jge L20
  05fc  e90afbffff               jmp L19
; seldom
L31:
; if pos >= due {
  0601  483b4db8                 cmp rcx, qword ptr [rbp-72]
  0605  0f8c69000000             jl L42
; burst_end = add pos, 96
  060b  488d4160                 lea rax, [rcx+96]
  060f  488945a0                 mov qword ptr [rbp-96], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0613  483b45c8                 cmp rax, qword ptr [rbp-56]
  0617  480f4d45c8               cmovge rax, qword ptr [rbp-56]
  061c  488945a0                 mov qword ptr [rbp-96], rax
; fetching = move fetched
  0620  488b4598                 mov rax, qword ptr [rbp-104]
  0624  488945b0                 mov qword ptr [rbp-80], rax
; fetching = move_if fetching < pos ? pos
  0628  48394db0                 cmp qword ptr [rbp-80], rcx
  062c  480f4cc1                 cmovl rax, rcx
  0630  488945b0                 mov qword ptr [rbp-80], rax
; loop fetching < burst_end {
  0634  483b45a0                 cmp rax, qword ptr [rbp-96]
  0638  0f8d26000000             jge L44
L43:
; ahead = load_i64 [indices + fetching<<3]
  063e  488b45b0                 mov rax, qword ptr [rbp-80]
  0642  498b14c3                 mov rdx, [r11+rax*8]
; ahead = mul ahead, 29
  0646  486bd21d                 imul rdx, rdx, 29
; prefetch L2 [table + ahead]
  064a  410f181412               prefetcht1 [r10+rdx]
; prefetch L2 [table + ahead + 28]
  064f  410f1854121c             prefetcht1 [r10+rdx+28]
; fetching = add fetching, 1
  0655  488345b001               add qword ptr [rbp-80], 1
; }
  065a  488b45b0                 mov rax, qword ptr [rbp-80]
  065e  483b45a0                 cmp rax, qword ptr [rbp-96]
  0662  7cda                     short jl L43
L44:
; fetched = move fetching
  0664  488b45b0                 mov rax, qword ptr [rbp-80]
  0668  48894598                 mov qword ptr [rbp-104], rax
; due = add pos, 32
  066c  488d4120                 lea rax, [rcx+32]
  0670  488945b8                 mov qword ptr [rbp-72], rax
; }
L42:
; next_change = move near_end
  0674  488b5da8                 mov rbx, qword ptr [rbp-88]
; next_change = move_if due < near_end ? due
  0678  488b45b8                 mov rax, qword ptr [rbp-72]
  067c  483b45a8                 cmp rax, qword ptr [rbp-88]
  0680  480f4c5db8               cmovl rbx, qword ptr [rbp-72]
  0685  4839d9                   cmp rcx, rbx
  0688  0f8dd4fcffff             jge L33
  068e  e9b9fcffff               jmp L32
; failure exits
L12:
  0693  488b45d0                 mov rax, qword ptr [rbp-48]
  0697  4c896858                 mov qword ptr [rax+88], r13
  069b  48894860                 mov qword ptr [rax+96], rcx
  069f  b801000000               mov eax, 1
  06a4  e9a4feffff               jmp L0
L21:
  06a9  488b45d0                 mov rax, qword ptr [rbp-48]
  06ad  4c896858                 mov qword ptr [rax+88], r13
  06b1  48894860                 mov qword ptr [rax+96], rcx
  06b5  b803000000               mov eax, 3
  06ba  e98efeffff               jmp L0
L24:
  06bf  488b45d0                 mov rax, qword ptr [rbp-48]
  06c3  4c896858                 mov qword ptr [rax+88], r13
  06c7  48894860                 mov qword ptr [rax+96], rcx
  06cb  b802000000               mov eax, 2
  06d0  e978feffff               jmp L0
L25:
  06d5  488b45d0                 mov rax, qword ptr [rbp-48]
  06d9  4c896858                 mov qword ptr [rax+88], r13
  06dd  48894860                 mov qword ptr [rax+96], rcx
  06e1  b802000000               mov eax, 2
  06e6  e962feffff               jmp L0
L28:
  06eb  488b45d0                 mov rax, qword ptr [rbp-48]
  06ef  4c896858                 mov qword ptr [rax+88], r13
  06f3  48894860                 mov qword ptr [rax+96], rcx
  06f7  b803000000               mov eax, 3
  06fc  e94cfeffff               jmp L0
L36:
  0701  488b45d0                 mov rax, qword ptr [rbp-48]
  0705  4c896858                 mov qword ptr [rax+88], r13
  0709  48894860                 mov qword ptr [rax+96], rcx
  070d  b803000000               mov eax, 3
  0712  e936feffff               jmp L0
; constants
