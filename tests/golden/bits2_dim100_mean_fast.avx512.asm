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
  0028  488945c0                 mov qword ptr [rbp-64], rax
; bag_count = arg bag_count
  002c  488b4728                 mov rax, qword ptr [rdi+40]
  0030  488945c8                 mov qword ptr [rbp-56], rax
; pooled = arg pooled
  0034  488b4f50                 mov rcx, qword ptr [rdi+80]
; offsets = arg offsets
  0038  4c8b7f20                 mov r15, qword ptr [rdi+32]
; out = arg output
  003c  488b7748                 mov rsi, qword ptr [rdi+72]
; bag = set 0
  0040  4531ed                   xor r13d, r13d
; shifts:i32x16 = const code_shifts
  0043  62f17c481005f3060000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  004d  62f17c48100d29070000     vmovups zmm1, [L2]
; near_end = add index_count, -16
  0057  488b45c0                 mov rax, qword ptr [rbp-64]
  005b  488d40f0                 lea rax, [rax-16]
  005f  488945a8                 mov qword ptr [rbp-88], rax
; fetched = set 0
  0063  31c0                     xor eax, eax
  0065  48894598                 mov qword ptr [rbp-104], rax
; due = set 0
  0069  31c0                     xor eax, eax
  006b  488945b8                 mov qword ptr [rbp-72], rax
; if row_count < 867788 {
  006f  4981fccc3d0d00           cmp r12, 867788
  0076  0f8d0e000000             jge L7
; due = set 9223372036854775807
  007c  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  0086  488945b8                 mov qword ptr [rbp-72], rax
; }
L7:
; rows_of_bags = mul bag_count, 5
  008a  486b55c805               imul rdx, qword ptr [rbp-56], 5
; if pooled < rows_of_bags {
  008f  4839d1                   cmp rcx, rdx
  0092  0f8d0e000000             jge L9
; due = set 9223372036854775807
  0098  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  00a2  488945b8                 mov qword ptr [rbp-72], rax
; }
L9:
; next_change = move near_end
  00a6  488b5da8                 mov rbx, qword ptr [rbp-88]
; next_change = move_if due < near_end ? due
  00aa  488b45b8                 mov rax, qword ptr [rbp-72]
  00ae  483b45a8                 cmp rax, qword ptr [rbp-88]
  00b2  480f4c5db8               cmovl rbx, qword ptr [rbp-72]
; pos = set 0
  00b7  31c9                     xor ecx, ecx
; begin = move bag
  00b9  4d89ee                   mov r14, r13
; if bag < bag_count {
  00bc  4c3b6dc8                 cmp r13, qword ptr [rbp-56]
  00c0  0f8d0e000000             jge L11
; begin = load_i32 [offsets + bag<<2]
  00c6  4f6334af                 movsxd r14, dword ptr [r15+r13*4]
; fail_if index_count <u begin -> 1
  00ca  4c3975c0                 cmp qword ptr [rbp-64], r14
  00ce  0f82c2050000             jb L12
; }
L11:
; pos = move begin
  00d4  4c89f1                   mov rcx, r14
; one_row_end = sub index_count, pos
  00d7  488b7dc0                 mov rdi, qword ptr [rbp-64]
  00db  4829cf                   sub rdi, rcx
; one_row_end = add one_row_end, bag
  00de  4c01ef                   add rdi, r13
; one_row_end = move_if bag_count < one_row_end ? bag_count
  00e1  48397dc8                 cmp qword ptr [rbp-56], rdi
  00e5  480f4c7dc8               cmovl rdi, qword ptr [rbp-56]
; loop bag < one_row_end {
  00ea  4939fd                   cmp r13, rdi
  00ed  0f8dd3010000             jge L14
L13:
; end = load_i32 [offsets + bag<<2 + 4]
  00f3  4f634caf04               movsxd r9, dword ptr [r15+r13*4+4]
; end = add end, -1
  00f8  4983c1ff                 add r9, -1
; if end != pos, seldom {
  00fc  4939c9                   cmp r9, rcx
  00ff  0f855d040000             jne L15
L16:
; if end == pos {
; if pos >= next_change, seldom {
  0105  4839d9                   cmp rcx, rbx
  0108  0f8d64040000             jge L18
L19:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  010e  498b94cb80000000         mov rdx, [r11+rcx*8+128]
; ahead = mul ahead, 29
  0116  486bd21d                 imul rdx, rdx, 29
; ahead_row = add table, ahead
  011a  4c01d2                   add rdx, r10
; prefetch L1 [ahead_row]
  011d  0f180a                   prefetcht0 [rdx]
; prefetch L1 [ahead_row + 28]
  0120  0f184a1c                 prefetcht0 [rdx+28]
; }
L20:
; index = load_i64 [indices + pos<<3]
  0124  498b14cb                 mov rdx, [r11+rcx*8]
; fail_if index >=u row_count -> 3
  0128  4c39e2                   cmp rdx, r12
  012b  0f837b050000             jae L21
; row_offset = mul index, 29
  0131  486bd21d                 imul rdx, rdx, 29
; row = add table, row_offset
  0135  4c01d2                   add rdx, r10
; zero:f32x16 = zero
  0138  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 25]
  013c  c4e279585a19             vpbroadcastd xmm3, [rdx+25]
  0142  c4e27913db               vcvtph2ps xmm3, xmm3
; store [out] 2 lanes factors
  0147  c5f8131e                 vmovlps [rsi], xmm3
; scale:f32x16 = splat_host [out]
  014b  62f27d48581e             vpbroadcastd zmm3, [rsi]
; bias:f32x16 = splat_host [out + 4]
  0151  62f27d48586601           vpbroadcastd zmm4, [rsi+4]
; bias:f32x16 = fadd bias, zero
  0158  62f15c4858e2             vaddps zmm4, zmm4, zmm2
; code:i32x16 = splat_32 [row]
  015e  62f27d48582a             vpbroadcastd zmm5, [rdx]
; code:i32x16 = shr code, shifts
  0164  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  016a  62f2554816f1             vpermps zmm6, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  0170  62f26548a8f2             vfmadd213ps zmm6, zmm3, zmm2
; value:f32x16 = fadd value, bias
  0176  62f14c4858f4             vaddps zmm6, zmm6, zmm4
; code:i32x16 = splat_32 [row + 4]
  017c  62f27d48586a01           vpbroadcastd zmm5, [rdx+4]
; code:i32x16 = shr code, shifts
  0183  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  0189  62f2554816f9             vpermps zmm7, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  018f  62f26548a8fa             vfmadd213ps zmm7, zmm3, zmm2
; value:f32x16 = fadd value, bias
  0195  62f1444858fc             vaddps zmm7, zmm7, zmm4
; code:i32x16 = splat_32 [row + 8]
  019b  62f27d48586a02           vpbroadcastd zmm5, [rdx+8]
; code:i32x16 = shr code, shifts
  01a2  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  01a8  6272554816c1             vpermps zmm8, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  01ae  62726548a8c2             vfmadd213ps zmm8, zmm3, zmm2
; value:f32x16 = fadd value, bias
  01b4  62713c4858c4             vaddps zmm8, zmm8, zmm4
; code:i32x16 = splat_32 [row + 12]
  01ba  62f27d48586a03           vpbroadcastd zmm5, [rdx+12]
; code:i32x16 = shr code, shifts
  01c1  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  01c7  6272554816c9             vpermps zmm9, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  01cd  62726548a8ca             vfmadd213ps zmm9, zmm3, zmm2
; value:f32x16 = fadd value, bias
  01d3  6271344858cc             vaddps zmm9, zmm9, zmm4
; code:i32x16 = splat_32 [row + 16]
  01d9  62f27d48586a04           vpbroadcastd zmm5, [rdx+16]
; code:i32x16 = shr code, shifts
  01e0  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  01e6  6272554816d1             vpermps zmm10, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  01ec  62726548a8d2             vfmadd213ps zmm10, zmm3, zmm2
; value:f32x16 = fadd value, bias
  01f2  62712c4858d4             vaddps zmm10, zmm10, zmm4
; code:i32x16 = splat_32 [row + 20]
  01f8  62f27d48586a05           vpbroadcastd zmm5, [rdx+20]
; code:i32x16 = shr code, shifts
  01ff  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  0205  6272554816d9             vpermps zmm11, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  020b  62726548a8da             vfmadd213ps zmm11, zmm3, zmm2
; value:f32x16 = fadd value, bias
  0211  6271244858dc             vaddps zmm11, zmm11, zmm4
; code:i32x16 = splat_32 [row + 21]
  0217  62f27d4858aa15000000     vpbroadcastd zmm5, [rdx+21]
; code:i32x16 = shr code, shifts
  0221  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  0227  62f2554816e9             vpermps zmm5, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  022d  62f26548a8ea             vfmadd213ps zmm5, zmm3, zmm2
; value:f32x16 = fadd value, bias
  0233  62f1544858ec             vaddps zmm5, zmm5, zmm4
; one:f32x16 = const one
  0239  62f17c4810157d050000     vmovups zmm2, [L3]
; value:f32x16 = fmul value, one
  0243  62f14c4859f2             vmulps zmm6, zmm6, zmm2
; value:f32x16 = fmul value, one
  0249  62f1444859fa             vmulps zmm7, zmm7, zmm2
; value:f32x16 = fmul value, one
  024f  62713c4859c2             vmulps zmm8, zmm8, zmm2
; value:f32x16 = fmul value, one
  0255  6271344859ca             vmulps zmm9, zmm9, zmm2
; value:f32x16 = fmul value, one
  025b  62712c4859d2             vmulps zmm10, zmm10, zmm2
; value:f32x16 = fmul value, one
  0261  6271244859da             vmulps zmm11, zmm11, zmm2
; value:f32x16 = fmul value, one
  0267  62f1544859ea             vmulps zmm5, zmm5, zmm2
; last_lanes:i32x16 = const last_lanes
  026d  62f17c48101589050000     vmovups zmm2, [L4]
; store [out] 16 lanes value
  0277  62f17c481136             vmovups [rsi], zmm6
; store [out + 64] 16 lanes value
  027d  62f17c48117e01           vmovups [rsi+64], zmm7
; store [out + 128] 16 lanes value
  0284  62717c48114602           vmovups [rsi+128], zmm8
; store [out + 192] 16 lanes value
  028b  62717c48114e03           vmovups [rsi+192], zmm9
; store [out + 256] 16 lanes value
  0292  62717c48115604           vmovups [rsi+256], zmm10
; store [out + 320] 16 lanes value
  0299  62717c48115e05           vmovups [rsi+320], zmm11
; last_lanes:f32x16 = permute value, last_lanes
  02a0  62f26d4816d5             vpermps zmm2, zmm2, zmm5
; store [out + 384] 4 lanes last_lanes
  02a6  c5f8119680010000         vmovups [rsi+384], xmm2
; out = add out, 400
  02ae  4881c690010000           add rsi, 400
; bag = add bag, 1
  02b5  4983c501                 add r13, 1
; pos = add pos, 1
  02b9  4883c101                 add rcx, 1
; }
L17:
; }
  02bd  4939fd                   cmp r13, rdi
  02c0  0f8c2dfeffff             jl L13
L14:
; begin = move pos
  02c6  4989ce                   mov r14, rcx
; loop bag < bag_count {
  02c9  4c3b6dc8                 cmp r13, qword ptr [rbp-56]
  02cd  0f8d7b020000             jge L23
L22:
; end = load_i32 [offsets + bag<<2 + 4]
  02d3  4f634caf04               movsxd r9, dword ptr [r15+r13*4+4]
; fail_if end < begin -> 2
  02d8  4d39f1                   cmp r9, r14
  02db  0f8ce1030000             jl L24
; fail_if index_count <u end -> 2
  02e1  4c394dc0                 cmp qword ptr [rbp-64], r9
  02e5  0f82ed030000             jb L25
; acc0:f32x16 = zero
  02eb  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  02ef  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  02f3  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  02f7  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  02fb  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  02ff  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  0303  c4413857c0               vxorps xmm8, xmm8, xmm8
; bias_sum:f32x4 = zero
  0308  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move begin
  030d  4c89f1                   mov rcx, r14
; if pos < end {
  0310  4c39c9                   cmp rcx, r9
  0313  0f8d4b010000             jge L27
; index = load_i64 [indices + pos<<3]
  0319  498b14cb                 mov rdx, [r11+rcx*8]
; fail_if index >=u row_count -> 3
  031d  4c39e2                   cmp rdx, r12
  0320  0f83c8030000             jae L28
; index = mul index, 29
  0326  486bd21d                 imul rdx, rdx, 29
; row = add table, index
  032a  4d8d0412                 lea r8, [r10+rdx]
; factors:f32x2 = splat_f16_pair [row + 25]
  032e  c44279585019             vpbroadcastd xmm10, [r8+25]
  0334  c4427913d2               vcvtph2ps xmm10, xmm10
; store [out] 2 lanes factors
  0339  c5781316                 vmovlps [rsi], xmm10
; loop pos < end {
  033d  4c39c9                   cmp rcx, r9
  0340  0f8d1e010000             jge L30
L29:
; if pos >= next_change, seldom {
  0346  4839d9                   cmp rcx, rbx
  0349  0f8db5020000             jge L31
L32:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  034f  498b94cb80000000         mov rdx, [r11+rcx*8+128]
; ahead = mul ahead, 29
  0357  486bd21d                 imul rdx, rdx, 29
; ahead_row = add table, ahead
  035b  4c01d2                   add rdx, r10
; prefetch L1 [ahead_row]
  035e  0f180a                   prefetcht0 [rdx]
; prefetch L1 [ahead_row + 28]
  0361  0f184a1c                 prefetcht0 [rdx+28]
; }
L33:
; pooled = add row, 0
  0365  498d10                   lea rdx, [r8]
; scale:f32x16 = splat_host [out]
  0368  62727d485816             vpbroadcastd zmm10, [rsi]
; bias:f32x4 = splat_host [out + 4]
  036e  c46279585e04             vpbroadcastd xmm11, [rsi+4]
; bias_sum:f32x4 = fadd bias_sum, bias
  0374  c4413058cb               vaddps xmm9, xmm9, xmm11
; pos = add pos, 1
  0379  4883c101                 add rcx, 1
; if pos < end {
  037d  4c39c9                   cmp rcx, r9
  0380  0f8d24000000             jge L35
; index = load_i64 [indices + pos<<3]
  0386  498b3ccb                 mov rdi, [r11+rcx*8]
; fail_if index >=u row_count -> 3
  038a  4c39e7                   cmp rdi, r12
  038d  0f8371030000             jae L36
; index = mul index, 29
  0393  486bff1d                 imul rdi, rdi, 29
; row = add table, index
  0397  4d8d043a                 lea r8, [r10+rdi]
; factors:f32x2 = splat_f16_pair [row + 25]
  039b  c44279585819             vpbroadcastd xmm11, [r8+25]
  03a1  c4427913db               vcvtph2ps xmm11, xmm11
; store [out] 2 lanes factors
  03a6  c578131e                 vmovlps [rsi], xmm11
; }
L35:
; code:i32x16 = splat_32 [pooled]
  03aa  62727d48581a             vpbroadcastd zmm11, [rdx]
; code:i32x16 = shr code, shifts
  03b0  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  03b6  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc0:f32x16 = fma scale, value, acc0
  03bc  62d22d48b8d4             vfmadd231ps zmm2, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 4]
  03c2  62727d48585a01           vpbroadcastd zmm11, [rdx+4]
; code:i32x16 = shr code, shifts
  03c9  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  03cf  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc1:f32x16 = fma scale, value, acc1
  03d5  62d22d48b8dc             vfmadd231ps zmm3, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 8]
  03db  62727d48585a02           vpbroadcastd zmm11, [rdx+8]
; code:i32x16 = shr code, shifts
  03e2  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  03e8  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc2:f32x16 = fma scale, value, acc2
  03ee  62d22d48b8e4             vfmadd231ps zmm4, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 12]
  03f4  62727d48585a03           vpbroadcastd zmm11, [rdx+12]
; code:i32x16 = shr code, shifts
  03fb  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  0401  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc3:f32x16 = fma scale, value, acc3
  0407  62d22d48b8ec             vfmadd231ps zmm5, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 16]
  040d  62727d48585a04           vpbroadcastd zmm11, [rdx+16]
; code:i32x16 = shr code, shifts
  0414  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  041a  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc4:f32x16 = fma scale, value, acc4
  0420  62d22d48b8f4             vfmadd231ps zmm6, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 20]
  0426  62727d48585a05           vpbroadcastd zmm11, [rdx+20]
; code:i32x16 = shr code, shifts
  042d  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  0433  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc5:f32x16 = fma scale, value, acc5
  0439  62d22d48b8fc             vfmadd231ps zmm7, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 21]
  043f  62727d48589a15000000     vpbroadcastd zmm11, [rdx+21]
; code:i32x16 = shr code, shifts
  0449  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  044f  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc6:f32x16 = fma scale, value, acc6
  0455  62522d48b8c4             vfmadd231ps zmm8, zmm10, zmm12
; }
  045b  4c39c9                   cmp rcx, r9
  045e  0f8ce2feffff             jl L29
L30:
; }
L27:
; count = sub end, begin
  0464  4c89ca                   mov rdx, r9
  0467  4c29f2                   sub rdx, r14
; count = max count, 1
  046a  48c7c001000000           mov rax, 1
  0471  4839d0                   cmp rax, rdx
  0474  480f4cc2                 cmovl rax, rdx
  0478  4889c2                   mov rdx, rax
; scale:f32x16 = const one
  047b  62717c481015bb030000     vmovups zmm10, [L5]
; value:f32x16 = float_of count
  0485  c4411857e4               vxorps xmm12, xmm12, xmm12
  048a  c4619a2ae2               vcvtsi2ss xmm12, xmm12, rdx
  048f  62527d4818e4             vbroadcastss zmm12, xmm12
; value:f32x16 = fdiv scale, value
  0495  62512c485ee4             vdivps zmm12, zmm10, zmm12
; scale:f32x16 = splat_first bias_sum
  049b  62527d4818d1             vbroadcastss zmm10, xmm9
; acc0:f32x16 = fadd acc0, scale
  04a1  62d16c4858d2             vaddps zmm2, zmm2, zmm10
; acc0:f32x16 = fmul acc0, value
  04a7  62d16c4859d4             vmulps zmm2, zmm2, zmm12
; acc1:f32x16 = fadd acc1, scale
  04ad  62d1644858da             vaddps zmm3, zmm3, zmm10
; acc1:f32x16 = fmul acc1, value
  04b3  62d1644859dc             vmulps zmm3, zmm3, zmm12
; acc2:f32x16 = fadd acc2, scale
  04b9  62d15c4858e2             vaddps zmm4, zmm4, zmm10
; acc2:f32x16 = fmul acc2, value
  04bf  62d15c4859e4             vmulps zmm4, zmm4, zmm12
; acc3:f32x16 = fadd acc3, scale
  04c5  62d1544858ea             vaddps zmm5, zmm5, zmm10
; acc3:f32x16 = fmul acc3, value
  04cb  62d1544859ec             vmulps zmm5, zmm5, zmm12
; acc4:f32x16 = fadd acc4, scale
  04d1  62d14c4858f2             vaddps zmm6, zmm6, zmm10
; acc4:f32x16 = fmul acc4, value
  04d7  62d14c4859f4             vmulps zmm6, zmm6, zmm12
; acc5:f32x16 = fadd acc5, scale
  04dd  62d1444858fa             vaddps zmm7, zmm7, zmm10
; acc5:f32x16 = fmul acc5, value
  04e3  62d1444859fc             vmulps zmm7, zmm7, zmm12
; acc6:f32x16 = fadd acc6, scale
  04e9  62513c4858c2             vaddps zmm8, zmm8, zmm10
; acc6:f32x16 = fmul acc6, value
  04ef  62513c4859c4             vmulps zmm8, zmm8, zmm12
; last_lanes:i32x16 = const last_lanes
  04f5  62717c48100d01030000     vmovups zmm9, [L4]
; store [out] 16 lanes acc0
  04ff  62f17c481116             vmovups [rsi], zmm2
; store [out + 64] 16 lanes acc1
  0505  62f17c48115e01           vmovups [rsi+64], zmm3
; store [out + 128] 16 lanes acc2
  050c  62f17c48116602           vmovups [rsi+128], zmm4
; store [out + 192] 16 lanes acc3
  0513  62f17c48116e03           vmovups [rsi+192], zmm5
; store [out + 256] 16 lanes acc4
  051a  62f17c48117604           vmovups [rsi+256], zmm6
; store [out + 320] 16 lanes acc5
  0521  62f17c48117e05           vmovups [rsi+320], zmm7
; last_lanes:f32x16 = permute acc6, last_lanes
  0528  62d2354816d0             vpermps zmm2, zmm9, zmm8
; store [out + 384] 4 lanes last_lanes
  052e  c5f8119680010000         vmovups [rsi+384], xmm2
; out = add out, 400
  0536  4881c690010000           add rsi, 400
; bag = add bag, 1
  053d  4983c501                 add r13, 1
; begin = move end
  0541  4d89ce                   mov r14, r9
; }
  0544  4c3b6dc8                 cmp r13, qword ptr [rbp-56]
  0548  0f8c85fdffff             jl L22
L23:
; leave
  054e  31c0                     xor eax, eax
L0:
  0550  c5f877                   vzeroupper
  0553  4883c440                 add rsp, 64
  0557  415f                     pop r15
  0559  415e                     pop r14
  055b  415d                     pop r13
  055d  415c                     pop r12
  055f  5b                       pop rbx
  0560  5d                       pop rbp
  0561  c3                       ret
; seldom
L15:
; one_row_end = set 0
  0562  31ff                     xor edi, edi
  0564  4939c9                   cmp r9, rcx
  0567  0f8550fdffff             jne L17
  056d  e993fbffff               jmp L16
; seldom
L18:
; if pos >= due {
  0572  483b4db8                 cmp rcx, qword ptr [rbp-72]
  0576  0f8c69000000             jl L38
; burst_end = add pos, 96
  057c  488d4160                 lea rax, [rcx+96]
  0580  488945a0                 mov qword ptr [rbp-96], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0584  483b45c0                 cmp rax, qword ptr [rbp-64]
  0588  480f4d45c0               cmovge rax, qword ptr [rbp-64]
  058d  488945a0                 mov qword ptr [rbp-96], rax
; fetching = move fetched
  0591  488b4598                 mov rax, qword ptr [rbp-104]
  0595  488945b0                 mov qword ptr [rbp-80], rax
; fetching = move_if fetching < pos ? pos
  0599  48394db0                 cmp qword ptr [rbp-80], rcx
  059d  480f4cc1                 cmovl rax, rcx
  05a1  488945b0                 mov qword ptr [rbp-80], rax
; loop fetching < burst_end {
  05a5  483b45a0                 cmp rax, qword ptr [rbp-96]
  05a9  0f8d26000000             jge L40
L39:
; ahead = load_i64 [indices + fetching<<3]
  05af  488b45b0                 mov rax, qword ptr [rbp-80]
  05b3  498b14c3                 mov rdx, [r11+rax*8]
; ahead = mul ahead, 29
  05b7  486bd21d                 imul rdx, rdx, 29
; prefetch L2 [table + ahead]
  05bb  410f181412               prefetcht1 [r10+rdx]
; prefetch L2 [table + ahead + 28]
  05c0  410f1854121c             prefetcht1 [r10+rdx+28]
; fetching = add fetching, 1
  05c6  488345b001               add qword ptr [rbp-80], 1
; }
  05cb  488b45b0                 mov rax, qword ptr [rbp-80]
  05cf  483b45a0                 cmp rax, qword ptr [rbp-96]
  05d3  7cda                     short jl L39
L40:
; fetched = move fetching
  05d5  488b45b0                 mov rax, qword ptr [rbp-80]
  05d9  48894598                 mov qword ptr [rbp-104], rax
; due = add pos, 32
  05dd  488d4120                 lea rax, [rcx+32]
  05e1  488945b8                 mov qword ptr [rbp-72], rax
; }
L38:
; next_change = move near_end
  05e5  488b5da8                 mov rbx, qword ptr [rbp-88]
; next_change = move_if due < near_end ? due
  05e9  488b45b8                 mov rax, qword ptr [rbp-72]
  05ed  483b45a8                 cmp rax, qword ptr [rbp-88]
  05f1  480f4c5db8               cmovl rbx, qword ptr [rbp-72]
  05f6  4839d9                   cmp rcx, rbx
  05f9  0f8d25fbffff             jge L20
  05ff  e90afbffff               jmp L19
; seldom
L31:
; if pos >= due {
  0604  483b4db8                 cmp rcx, qword ptr [rbp-72]
  0608  0f8c69000000             jl L42
; burst_end = add pos, 96
  060e  488d4160                 lea rax, [rcx+96]
  0612  488945a0                 mov qword ptr [rbp-96], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0616  483b45c0                 cmp rax, qword ptr [rbp-64]
  061a  480f4d45c0               cmovge rax, qword ptr [rbp-64]
  061f  488945a0                 mov qword ptr [rbp-96], rax
; fetching = move fetched
  0623  488b4598                 mov rax, qword ptr [rbp-104]
  0627  488945b0                 mov qword ptr [rbp-80], rax
; fetching = move_if fetching < pos ? pos
  062b  48394db0                 cmp qword ptr [rbp-80], rcx
  062f  480f4cc1                 cmovl rax, rcx
  0633  488945b0                 mov qword ptr [rbp-80], rax
; loop fetching < burst_end {
  0637  483b45a0                 cmp rax, qword ptr [rbp-96]
  063b  0f8d26000000             jge L44
L43:
; ahead = load_i64 [indices + fetching<<3]
  0641  488b45b0                 mov rax, qword ptr [rbp-80]
  0645  498b14c3                 mov rdx, [r11+rax*8]
; ahead = mul ahead, 29
  0649  486bd21d                 imul rdx, rdx, 29
; prefetch L2 [table + ahead]
  064d  410f181412               prefetcht1 [r10+rdx]
; prefetch L2 [table + ahead + 28]
  0652  410f1854121c             prefetcht1 [r10+rdx+28]
; fetching = add fetching, 1
  0658  488345b001               add qword ptr [rbp-80], 1
; }
  065d  488b45b0                 mov rax, qword ptr [rbp-80]
  0661  483b45a0                 cmp rax, qword ptr [rbp-96]
  0665  7cda                     short jl L43
L44:
; fetched = move fetching
  0667  488b45b0                 mov rax, qword ptr [rbp-80]
  066b  48894598                 mov qword ptr [rbp-104], rax
; due = add pos, 32
  066f  488d4120                 lea rax, [rcx+32]
  0673  488945b8                 mov qword ptr [rbp-72], rax
; }
L42:
; next_change = move near_end
  0677  488b5da8                 mov rbx, qword ptr [rbp-88]
; next_change = move_if due < near_end ? due
  067b  488b45b8                 mov rax, qword ptr [rbp-72]
  067f  483b45a8                 cmp rax, qword ptr [rbp-88]
  0683  480f4c5db8               cmovl rbx, qword ptr [rbp-72]
  0688  4839d9                   cmp rcx, rbx
  068b  0f8dd4fcffff             jge L33
  0691  e9b9fcffff               jmp L32
; failure exits
L12:
  0696  488b45d0                 mov rax, qword ptr [rbp-48]
  069a  4c896868                 mov qword ptr [rax+104], r13
  069e  48894870                 mov qword ptr [rax+112], rcx
  06a2  b801000000               mov eax, 1
  06a7  e9a4feffff               jmp L0
L21:
  06ac  488b45d0                 mov rax, qword ptr [rbp-48]
  06b0  4c896868                 mov qword ptr [rax+104], r13
  06b4  48894870                 mov qword ptr [rax+112], rcx
  06b8  b803000000               mov eax, 3
  06bd  e98efeffff               jmp L0
L24:
  06c2  488b45d0                 mov rax, qword ptr [rbp-48]
  06c6  4c896868                 mov qword ptr [rax+104], r13
  06ca  48894870                 mov qword ptr [rax+112], rcx
  06ce  b802000000               mov eax, 2
  06d3  e978feffff               jmp L0
L25:
  06d8  488b45d0                 mov rax, qword ptr [rbp-48]
  06dc  4c896868                 mov qword ptr [rax+104], r13
  06e0  48894870                 mov qword ptr [rax+112], rcx
  06e4  b802000000               mov eax, 2
  06e9  e962feffff               jmp L0
L28:
  06ee  488b45d0                 mov rax, qword ptr [rbp-48]
  06f2  4c896868                 mov qword ptr [rax+104], r13
  06f6  48894870                 mov qword ptr [rax+112], rcx
  06fa  b803000000               mov eax, 3
  06ff  e94cfeffff               jmp L0
L36:
  0704  488b45d0                 mov rax, qword ptr [rbp-48]
  0708  4c896868                 mov qword ptr [rax+104], r13
  070c  48894870                 mov qword ptr [rax+112], rcx
  0710  b803000000               mov eax, 3
  0715  e936feffff               jmp L0
; constants
