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
  0011  4883ec38                 sub rsp, 56
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  0019  4c8b17                   mov r10, qword ptr [rdi]
; row_count = arg row_count
  001c  488b5f08                 mov rbx, qword ptr [rdi+8]
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
  003f  62f17c481005b7060000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  0049  62f17c48100ded060000     vmovups zmm1, [L2]
; near_end = add index_count, -16
  0053  488b45c8                 mov rax, qword ptr [rbp-56]
  0057  4c8d60f0                 lea r12, [rax-16]
; fetched = set 0
  005b  31c0                     xor eax, eax
  005d  488945a0                 mov qword ptr [rbp-96], rax
; due = set 0
  0061  31c0                     xor eax, eax
  0063  488945b0                 mov qword ptr [rbp-80], rax
; if row_count < 867788 {
  0067  4881fbcc3d0d00           cmp rbx, 867788
  006e  0f8d0e000000             jge L7
; due = set 9223372036854775807
  0074  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  007e  488945b0                 mov qword ptr [rbp-80], rax
; }
L7:
; short_bags = mul bag_count, 5
  0082  486b4dc005               imul rcx, qword ptr [rbp-64], 5
; if index_count < short_bags {
  0087  48394dc8                 cmp qword ptr [rbp-56], rcx
  008b  0f8d0e000000             jge L9
; due = set 9223372036854775807
  0091  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  009b  488945b0                 mov qword ptr [rbp-80], rax
; }
L9:
; pos = set 0
  009f  31d2                     xor edx, edx
; begin = move bag
  00a1  4d89ee                   mov r14, r13
; if bag < bag_count {
  00a4  4c3b6dc0                 cmp r13, qword ptr [rbp-64]
  00a8  0f8d0e000000             jge L11
; begin = load_i32 [offsets + bag<<2]
  00ae  4f6334af                 movsxd r14, dword ptr [r15+r13*4]
; fail_if begin >u index_count -> 1
  00b2  4c3b75c8                 cmp r14, qword ptr [rbp-56]
  00b6  0f878e050000             ja L12
; }
L11:
; pos = move begin
  00bc  4c89f2                   mov rdx, r14
; one_row_end = sub index_count, pos
  00bf  488b7dc8                 mov rdi, qword ptr [rbp-56]
  00c3  4829d7                   sub rdi, rdx
; one_row_end = add one_row_end, bag
  00c6  4c01ef                   add rdi, r13
; one_row_end = move_if bag_count < one_row_end ? bag_count
  00c9  48397dc0                 cmp qword ptr [rbp-64], rdi
  00cd  480f4c7dc0               cmovl rdi, qword ptr [rbp-64]
; loop bag < one_row_end {
  00d2  4939fd                   cmp r13, rdi
  00d5  0f8de6010000             jge L14
L13:
; end = load_i32 [offsets + bag<<2 + 4]
  00db  4f634caf04               movsxd r9, dword ptr [r15+r13*4+4]
; end = add end, -1
  00e0  4983c1ff                 add r9, -1
; if end != pos, seldom {
  00e4  4939d1                   cmp r9, rdx
  00e7  0f857a040000             jne L15
L16:
; if end == pos {
  00ed  4939d1                   cmp r9, rdx
  00f0  0f85c2010000             jne L18
; if pos >= due, seldom {
  00f6  483b55b0                 cmp rdx, qword ptr [rbp-80]
  00fa  0f8d6e040000             jge L19
L20:
; if pos < near_end {
  0100  4c39e2                   cmp rdx, r12
  0103  0f8d16000000             jge L22
; ahead = load_i64 [indices + pos<<3 + 128]
  0109  498b8cd380000000         mov rcx, [r11+rdx*8+128]
; ahead = mul ahead, 29
  0111  486bc91d                 imul rcx, rcx, 29
; ahead_row = add table, ahead
  0115  4c01d1                   add rcx, r10
; prefetch L1 [ahead_row]
  0118  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 28]
  011b  0f18491c                 prefetcht0 [rcx+28]
; }
L22:
; index = load_i64 [indices + pos<<3]
  011f  498b0cd3                 mov rcx, [r11+rdx*8]
; fail_if index >=u row_count -> 3
  0123  4839d9                   cmp rcx, rbx
  0126  0f8334050000             jae L23
; row_offset = mul index, 29
  012c  486bc91d                 imul rcx, rcx, 29
; row = add table, row_offset
  0130  4c01d1                   add rcx, r10
; zero:f32x16 = zero
  0133  c5e857d2                 vxorps xmm2, xmm2, xmm2
; factors:f32x2 = splat_f16_pair [row + 25]
  0137  c4e279585919             vpbroadcastd xmm3, [rcx+25]
  013d  c4e27913db               vcvtph2ps xmm3, xmm3
; store [out] 2 lanes factors
  0142  c5f8131e                 vmovlps [rsi], xmm3
; scale:f32x16 = splat_host [out]
  0146  62f27d48581e             vpbroadcastd zmm3, [rsi]
; bias:f32x16 = splat_host [out + 4]
  014c  62f27d48586601           vpbroadcastd zmm4, [rsi+4]
; bias:f32x16 = fadd bias, zero
  0153  62f15c4858e2             vaddps zmm4, zmm4, zmm2
; code:i32x16 = splat_32 [row]
  0159  62f27d485829             vpbroadcastd zmm5, [rcx]
; code:i32x16 = shr code, shifts
  015f  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  0165  62f2554816f1             vpermps zmm6, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  016b  62f26548a8f2             vfmadd213ps zmm6, zmm3, zmm2
; value:f32x16 = fadd value, bias
  0171  62f14c4858f4             vaddps zmm6, zmm6, zmm4
; code:i32x16 = splat_32 [row + 4]
  0177  62f27d48586901           vpbroadcastd zmm5, [rcx+4]
; code:i32x16 = shr code, shifts
  017e  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  0184  62f2554816f9             vpermps zmm7, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  018a  62f26548a8fa             vfmadd213ps zmm7, zmm3, zmm2
; value:f32x16 = fadd value, bias
  0190  62f1444858fc             vaddps zmm7, zmm7, zmm4
; code:i32x16 = splat_32 [row + 8]
  0196  62f27d48586902           vpbroadcastd zmm5, [rcx+8]
; code:i32x16 = shr code, shifts
  019d  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  01a3  6272554816c1             vpermps zmm8, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  01a9  62726548a8c2             vfmadd213ps zmm8, zmm3, zmm2
; value:f32x16 = fadd value, bias
  01af  62713c4858c4             vaddps zmm8, zmm8, zmm4
; code:i32x16 = splat_32 [row + 12]
  01b5  62f27d48586903           vpbroadcastd zmm5, [rcx+12]
; code:i32x16 = shr code, shifts
  01bc  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  01c2  6272554816c9             vpermps zmm9, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  01c8  62726548a8ca             vfmadd213ps zmm9, zmm3, zmm2
; value:f32x16 = fadd value, bias
  01ce  6271344858cc             vaddps zmm9, zmm9, zmm4
; code:i32x16 = splat_32 [row + 16]
  01d4  62f27d48586904           vpbroadcastd zmm5, [rcx+16]
; code:i32x16 = shr code, shifts
  01db  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  01e1  6272554816d1             vpermps zmm10, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  01e7  62726548a8d2             vfmadd213ps zmm10, zmm3, zmm2
; value:f32x16 = fadd value, bias
  01ed  62712c4858d4             vaddps zmm10, zmm10, zmm4
; code:i32x16 = splat_32 [row + 20]
  01f3  62f27d48586905           vpbroadcastd zmm5, [rcx+20]
; code:i32x16 = shr code, shifts
  01fa  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  0200  6272554816d9             vpermps zmm11, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  0206  62726548a8da             vfmadd213ps zmm11, zmm3, zmm2
; value:f32x16 = fadd value, bias
  020c  6271244858dc             vaddps zmm11, zmm11, zmm4
; code:i32x16 = splat_32 [row + 21]
  0212  62f27d4858a915000000     vpbroadcastd zmm5, [rcx+21]
; code:i32x16 = shr code, shifts
  021c  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  0222  62f2554816e9             vpermps zmm5, zmm5, zmm1
; value:f32x16 = fma scale, value, zero
  0228  62f26548a8ea             vfmadd213ps zmm5, zmm3, zmm2
; value:f32x16 = fadd value, bias
  022e  62f1544858ec             vaddps zmm5, zmm5, zmm4
; one:f32x16 = const one
  0234  62f17c48101542050000     vmovups zmm2, [L3]
; value:f32x16 = fmul value, one
  023e  62f14c4859f2             vmulps zmm6, zmm6, zmm2
; value:f32x16 = fmul value, one
  0244  62f1444859fa             vmulps zmm7, zmm7, zmm2
; value:f32x16 = fmul value, one
  024a  62713c4859c2             vmulps zmm8, zmm8, zmm2
; value:f32x16 = fmul value, one
  0250  6271344859ca             vmulps zmm9, zmm9, zmm2
; value:f32x16 = fmul value, one
  0256  62712c4859d2             vmulps zmm10, zmm10, zmm2
; value:f32x16 = fmul value, one
  025c  6271244859da             vmulps zmm11, zmm11, zmm2
; value:f32x16 = fmul value, one
  0262  62f1544859ea             vmulps zmm5, zmm5, zmm2
; last_lanes:i32x16 = const last_lanes
  0268  62f17c4810154e050000     vmovups zmm2, [L4]
; store [out] 16 lanes value
  0272  62f17c481136             vmovups [rsi], zmm6
; store [out + 64] 16 lanes value
  0278  62f17c48117e01           vmovups [rsi+64], zmm7
; store [out + 128] 16 lanes value
  027f  62717c48114602           vmovups [rsi+128], zmm8
; store [out + 192] 16 lanes value
  0286  62717c48114e03           vmovups [rsi+192], zmm9
; store [out + 256] 16 lanes value
  028d  62717c48115604           vmovups [rsi+256], zmm10
; store [out + 320] 16 lanes value
  0294  62717c48115e05           vmovups [rsi+320], zmm11
; last_lanes:f32x16 = permute value, last_lanes
  029b  62f26d4816d5             vpermps zmm2, zmm2, zmm5
; store [out + 384] 4 lanes last_lanes
  02a1  c5f8119680010000         vmovups [rsi+384], xmm2
; out = add out, 400
  02a9  4881c690010000           add rsi, 400
; bag = add bag, 1
  02b0  4983c501                 add r13, 1
; pos = add pos, 1
  02b4  4883c201                 add rdx, 1
; }
L18:
; }
  02b8  4939fd                   cmp r13, rdi
  02bb  0f8c1afeffff             jl L13
L14:
; begin = move pos
  02c1  4989d6                   mov r14, rdx
; loop bag < bag_count {
  02c4  4c3b6dc0                 cmp r13, qword ptr [rbp-64]
  02c8  0f8d85020000             jge L25
L24:
; end = load_i32 [offsets + bag<<2 + 4]
  02ce  4f634caf04               movsxd r9, dword ptr [r15+r13*4+4]
; fail_if end < begin -> 2
  02d3  4d39f1                   cmp r9, r14
  02d6  0f8c9a030000             jl L26
; fail_if end >u index_count -> 2
  02dc  4c3b4dc8                 cmp r9, qword ptr [rbp-56]
  02e0  0f87a6030000             ja L27
; acc0:f32x16 = zero
  02e6  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  02ea  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  02ee  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  02f2  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  02f6  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  02fa  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  02fe  c4413857c0               vxorps xmm8, xmm8, xmm8
; bias_sum:f32x4 = zero
  0303  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move begin
  0308  4c89f2                   mov rdx, r14
; if pos < end {
  030b  4c39ca                   cmp rdx, r9
  030e  0f8d55010000             jge L29
; index = load_i64 [indices + pos<<3]
  0314  498b0cd3                 mov rcx, [r11+rdx*8]
; fail_if index >=u row_count -> 3
  0318  4839d9                   cmp rcx, rbx
  031b  0f8381030000             jae L30
; index = mul index, 29
  0321  486bc91d                 imul rcx, rcx, 29
; row = add table, index
  0325  4d8d040a                 lea r8, [r10+rcx]
; factors:f32x2 = splat_f16_pair [row + 25]
  0329  c44279585019             vpbroadcastd xmm10, [r8+25]
  032f  c4427913d2               vcvtph2ps xmm10, xmm10
; store [out] 2 lanes factors
  0334  c5781316                 vmovlps [rsi], xmm10
; loop pos < end {
  0338  4c39ca                   cmp rdx, r9
  033b  0f8d28010000             jge L32
L31:
; if pos >= due, seldom {
  0341  483b55b0                 cmp rdx, qword ptr [rbp-80]
  0345  0f8d91020000             jge L33
L34:
; if pos < near_end {
  034b  4c39e2                   cmp rdx, r12
  034e  0f8d16000000             jge L36
; ahead = load_i64 [indices + pos<<3 + 128]
  0354  498b8cd380000000         mov rcx, [r11+rdx*8+128]
; ahead = mul ahead, 29
  035c  486bc91d                 imul rcx, rcx, 29
; ahead_row = add table, ahead
  0360  4c01d1                   add rcx, r10
; prefetch L1 [ahead_row]
  0363  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 28]
  0366  0f18491c                 prefetcht0 [rcx+28]
; }
L36:
; pooled = add row, 0
  036a  498d08                   lea rcx, [r8]
; scale:f32x16 = splat_host [out]
  036d  62727d485816             vpbroadcastd zmm10, [rsi]
; bias:f32x4 = splat_host [out + 4]
  0373  c46279585e04             vpbroadcastd xmm11, [rsi+4]
; bias_sum:f32x4 = fadd bias_sum, bias
  0379  c4413058cb               vaddps xmm9, xmm9, xmm11
; pos = add pos, 1
  037e  4883c201                 add rdx, 1
; if pos < end {
  0382  4c39ca                   cmp rdx, r9
  0385  0f8d24000000             jge L38
; index = load_i64 [indices + pos<<3]
  038b  498b3cd3                 mov rdi, [r11+rdx*8]
; fail_if index >=u row_count -> 3
  038f  4839df                   cmp rdi, rbx
  0392  0f8320030000             jae L39
; index = mul index, 29
  0398  486bff1d                 imul rdi, rdi, 29
; row = add table, index
  039c  4d8d043a                 lea r8, [r10+rdi]
; factors:f32x2 = splat_f16_pair [row + 25]
  03a0  c44279585819             vpbroadcastd xmm11, [r8+25]
  03a6  c4427913db               vcvtph2ps xmm11, xmm11
; store [out] 2 lanes factors
  03ab  c578131e                 vmovlps [rsi], xmm11
; }
L38:
; code:i32x16 = splat_32 [pooled]
  03af  62727d485819             vpbroadcastd zmm11, [rcx]
; code:i32x16 = shr code, shifts
  03b5  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  03bb  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc0:f32x16 = fma scale, value, acc0
  03c1  62d22d48b8d4             vfmadd231ps zmm2, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 4]
  03c7  62727d48585901           vpbroadcastd zmm11, [rcx+4]
; code:i32x16 = shr code, shifts
  03ce  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  03d4  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc1:f32x16 = fma scale, value, acc1
  03da  62d22d48b8dc             vfmadd231ps zmm3, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 8]
  03e0  62727d48585902           vpbroadcastd zmm11, [rcx+8]
; code:i32x16 = shr code, shifts
  03e7  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  03ed  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc2:f32x16 = fma scale, value, acc2
  03f3  62d22d48b8e4             vfmadd231ps zmm4, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 12]
  03f9  62727d48585903           vpbroadcastd zmm11, [rcx+12]
; code:i32x16 = shr code, shifts
  0400  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  0406  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc3:f32x16 = fma scale, value, acc3
  040c  62d22d48b8ec             vfmadd231ps zmm5, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 16]
  0412  62727d48585904           vpbroadcastd zmm11, [rcx+16]
; code:i32x16 = shr code, shifts
  0419  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  041f  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc4:f32x16 = fma scale, value, acc4
  0425  62d22d48b8f4             vfmadd231ps zmm6, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 20]
  042b  62727d48585905           vpbroadcastd zmm11, [rcx+20]
; code:i32x16 = shr code, shifts
  0432  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  0438  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc5:f32x16 = fma scale, value, acc5
  043e  62d22d48b8fc             vfmadd231ps zmm7, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 21]
  0444  62727d48589915000000     vpbroadcastd zmm11, [rcx+21]
; code:i32x16 = shr code, shifts
  044e  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  0454  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc6:f32x16 = fma scale, value, acc6
  045a  62522d48b8c4             vfmadd231ps zmm8, zmm10, zmm12
; }
  0460  4c39ca                   cmp rdx, r9
  0463  0f8cd8feffff             jl L31
L32:
; }
L29:
; count = sub end, begin
  0469  4c89c9                   mov rcx, r9
  046c  4c29f1                   sub rcx, r14
; count = max count, 1
  046f  48c7c001000000           mov rax, 1
  0476  4839c8                   cmp rax, rcx
  0479  480f4cc1                 cmovl rax, rcx
  047d  4889c1                   mov rcx, rax
; scale:f32x16 = const one
  0480  62717c48101576030000     vmovups zmm10, [L5]
; value:f32x16 = float_of count
  048a  c4411857e4               vxorps xmm12, xmm12, xmm12
  048f  c4619a2ae1               vcvtsi2ss xmm12, xmm12, rcx
  0494  62527d4818e4             vbroadcastss zmm12, xmm12
; value:f32x16 = fdiv scale, value
  049a  62512c485ee4             vdivps zmm12, zmm10, zmm12
; scale:f32x16 = splat_first bias_sum
  04a0  62527d4818d1             vbroadcastss zmm10, xmm9
; acc0:f32x16 = fadd acc0, scale
  04a6  62d16c4858d2             vaddps zmm2, zmm2, zmm10
; acc0:f32x16 = fmul acc0, value
  04ac  62d16c4859d4             vmulps zmm2, zmm2, zmm12
; acc1:f32x16 = fadd acc1, scale
  04b2  62d1644858da             vaddps zmm3, zmm3, zmm10
; acc1:f32x16 = fmul acc1, value
  04b8  62d1644859dc             vmulps zmm3, zmm3, zmm12
; acc2:f32x16 = fadd acc2, scale
  04be  62d15c4858e2             vaddps zmm4, zmm4, zmm10
; acc2:f32x16 = fmul acc2, value
  04c4  62d15c4859e4             vmulps zmm4, zmm4, zmm12
; acc3:f32x16 = fadd acc3, scale
  04ca  62d1544858ea             vaddps zmm5, zmm5, zmm10
; acc3:f32x16 = fmul acc3, value
  04d0  62d1544859ec             vmulps zmm5, zmm5, zmm12
; acc4:f32x16 = fadd acc4, scale
  04d6  62d14c4858f2             vaddps zmm6, zmm6, zmm10
; acc4:f32x16 = fmul acc4, value
  04dc  62d14c4859f4             vmulps zmm6, zmm6, zmm12
; acc5:f32x16 = fadd acc5, scale
  04e2  62d1444858fa             vaddps zmm7, zmm7, zmm10
; acc5:f32x16 = fmul acc5, value
  04e8  62d1444859fc             vmulps zmm7, zmm7, zmm12
; acc6:f32x16 = fadd acc6, scale
  04ee  62513c4858c2             vaddps zmm8, zmm8, zmm10
; acc6:f32x16 = fmul acc6, value
  04f4  62513c4859c4             vmulps zmm8, zmm8, zmm12
; last_lanes:i32x16 = const last_lanes
  04fa  62717c48100dbc020000     vmovups zmm9, [L4]
; store [out] 16 lanes acc0
  0504  62f17c481116             vmovups [rsi], zmm2
; store [out + 64] 16 lanes acc1
  050a  62f17c48115e01           vmovups [rsi+64], zmm3
; store [out + 128] 16 lanes acc2
  0511  62f17c48116602           vmovups [rsi+128], zmm4
; store [out + 192] 16 lanes acc3
  0518  62f17c48116e03           vmovups [rsi+192], zmm5
; store [out + 256] 16 lanes acc4
  051f  62f17c48117604           vmovups [rsi+256], zmm6
; store [out + 320] 16 lanes acc5
  0526  62f17c48117e05           vmovups [rsi+320], zmm7
; last_lanes:f32x16 = permute acc6, last_lanes
  052d  62d2354816d0             vpermps zmm2, zmm9, zmm8
; store [out + 384] 4 lanes last_lanes
  0533  c5f8119680010000         vmovups [rsi+384], xmm2
; out = add out, 400
  053b  4881c690010000           add rsi, 400
; bag = add bag, 1
  0542  4983c501                 add r13, 1
; begin = move end
  0546  4d89ce                   mov r14, r9
; }
  0549  4c3b6dc0                 cmp r13, qword ptr [rbp-64]
  054d  0f8c7bfdffff             jl L24
L25:
; leave
  0553  31c0                     xor eax, eax
L0:
  0555  c5f877                   vzeroupper
  0558  4883c438                 add rsp, 56
  055c  415f                     pop r15
  055e  415e                     pop r14
  0560  415d                     pop r13
  0562  415c                     pop r12
  0564  5b                       pop rbx
  0565  5d                       pop rbp
  0566  c3                       ret
; seldom
L15:
; one_row_end = set 0
  0567  31ff                     xor edi, edi
  0569  e97ffbffff               jmp L16
; seldom
L19:
; burst_end = add pos, 96
  056e  488d4260                 lea rax, [rdx+96]
  0572  488945a8                 mov qword ptr [rbp-88], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0576  483b45c8                 cmp rax, qword ptr [rbp-56]
  057a  480f4d45c8               cmovge rax, qword ptr [rbp-56]
  057f  488945a8                 mov qword ptr [rbp-88], rax
; fetching = move fetched
  0583  488b45a0                 mov rax, qword ptr [rbp-96]
  0587  488945b8                 mov qword ptr [rbp-72], rax
; fetching = move_if fetching < pos ? pos
  058b  483955b8                 cmp qword ptr [rbp-72], rdx
  058f  480f4cc2                 cmovl rax, rdx
  0593  488945b8                 mov qword ptr [rbp-72], rax
; loop fetching < burst_end {
  0597  483b45a8                 cmp rax, qword ptr [rbp-88]
  059b  0f8d26000000             jge L41
L40:
; ahead = load_i64 [indices + fetching<<3]
  05a1  488b45b8                 mov rax, qword ptr [rbp-72]
  05a5  498b0cc3                 mov rcx, [r11+rax*8]
; ahead = mul ahead, 29
  05a9  486bc91d                 imul rcx, rcx, 29
; prefetch L2 [table + ahead]
  05ad  410f18140a               prefetcht1 [r10+rcx]
; prefetch L2 [table + ahead + 28]
  05b2  410f18540a1c             prefetcht1 [r10+rcx+28]
; fetching = add fetching, 1
  05b8  488345b801               add qword ptr [rbp-72], 1
; }
  05bd  488b45b8                 mov rax, qword ptr [rbp-72]
  05c1  483b45a8                 cmp rax, qword ptr [rbp-88]
  05c5  7cda                     short jl L40
L41:
; fetched = move fetching
  05c7  488b45b8                 mov rax, qword ptr [rbp-72]
  05cb  488945a0                 mov qword ptr [rbp-96], rax
; due = add pos, 32
  05cf  488d4220                 lea rax, [rdx+32]
  05d3  488945b0                 mov qword ptr [rbp-80], rax
  05d7  e924fbffff               jmp L20
; seldom
L33:
; burst_end = add pos, 96
  05dc  488d4260                 lea rax, [rdx+96]
  05e0  488945a8                 mov qword ptr [rbp-88], rax
; burst_end = move_if burst_end >= index_count ? index_count
  05e4  483b45c8                 cmp rax, qword ptr [rbp-56]
  05e8  480f4d45c8               cmovge rax, qword ptr [rbp-56]
  05ed  488945a8                 mov qword ptr [rbp-88], rax
; fetching = move fetched
  05f1  488b45a0                 mov rax, qword ptr [rbp-96]
  05f5  488945b8                 mov qword ptr [rbp-72], rax
; fetching = move_if fetching < pos ? pos
  05f9  483955b8                 cmp qword ptr [rbp-72], rdx
  05fd  480f4cc2                 cmovl rax, rdx
  0601  488945b8                 mov qword ptr [rbp-72], rax
; loop fetching < burst_end {
  0605  483b45a8                 cmp rax, qword ptr [rbp-88]
  0609  0f8d26000000             jge L43
L42:
; ahead = load_i64 [indices + fetching<<3]
  060f  488b45b8                 mov rax, qword ptr [rbp-72]
  0613  498b0cc3                 mov rcx, [r11+rax*8]
; ahead = mul ahead, 29
  0617  486bc91d                 imul rcx, rcx, 29
; prefetch L2 [table + ahead]
  061b  410f18140a               prefetcht1 [r10+rcx]
; prefetch L2 [table + ahead + 28]
  0620  410f18540a1c             prefetcht1 [r10+rcx+28]
; fetching = add fetching, 1
  0626  488345b801               add qword ptr [rbp-72], 1
; }
  062b  488b45b8                 mov rax, qword ptr [rbp-72]
  062f  483b45a8                 cmp rax, qword ptr [rbp-88]
  0633  7cda                     short jl L42
L43:
; fetched = move fetching
  0635  488b45b8                 mov rax, qword ptr [rbp-72]
  0639  488945a0                 mov qword ptr [rbp-96], rax
; due = add pos, 32
  063d  488d4220                 lea rax, [rdx+32]
  0641  488945b0                 mov qword ptr [rbp-80], rax
  0645  e901fdffff               jmp L34
; failure exits
L12:
  064a  488b45d0                 mov rax, qword ptr [rbp-48]
  064e  4c896858                 mov qword ptr [rax+88], r13
  0652  48895060                 mov qword ptr [rax+96], rdx
  0656  b801000000               mov eax, 1
  065b  e9f5feffff               jmp L0
L23:
  0660  488b45d0                 mov rax, qword ptr [rbp-48]
  0664  4c896858                 mov qword ptr [rax+88], r13
  0668  48895060                 mov qword ptr [rax+96], rdx
  066c  b803000000               mov eax, 3
  0671  e9dffeffff               jmp L0
L26:
  0676  488b45d0                 mov rax, qword ptr [rbp-48]
  067a  4c896858                 mov qword ptr [rax+88], r13
  067e  48895060                 mov qword ptr [rax+96], rdx
  0682  b802000000               mov eax, 2
  0687  e9c9feffff               jmp L0
L27:
  068c  488b45d0                 mov rax, qword ptr [rbp-48]
  0690  4c896858                 mov qword ptr [rax+88], r13
  0694  48895060                 mov qword ptr [rax+96], rdx
  0698  b802000000               mov eax, 2
  069d  e9b3feffff               jmp L0
L30:
  06a2  488b45d0                 mov rax, qword ptr [rbp-48]
  06a6  4c896858                 mov qword ptr [rax+88], r13
  06aa  48895060                 mov qword ptr [rax+96], rdx
  06ae  b803000000               mov eax, 3
  06b3  e99dfeffff               jmp L0
L39:
  06b8  488b45d0                 mov rax, qword ptr [rbp-48]
  06bc  4c896858                 mov qword ptr [rax+88], r13
  06c0  48895060                 mov qword ptr [rax+96], rdx
  06c4  b803000000               mov eax, 3
  06c9  e987feffff               jmp L0
; constants
