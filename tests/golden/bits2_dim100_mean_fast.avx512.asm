; spec      embedding_bag bits=2 dim=100 include_last_offset pooling=mean index=i64 offset=i32 numerics=fast
; target    avx512 (x86-64)
; numerics  fast
; bytes     1984
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
  003f  62f17c48100577060000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  0049  62f17c48100dad060000     vmovups zmm1, [L2]
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
  006e  0f8d0e000000             jge L6
; due = set 9223372036854775807
  0074  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  007e  488945b0                 mov qword ptr [rbp-80], rax
; }
L6:
; short_bags = mul bag_count, 5
  0082  486b4dc005               imul rcx, qword ptr [rbp-64], 5
; if index_count < short_bags {
  0087  48394dc8                 cmp qword ptr [rbp-56], rcx
  008b  0f8d0e000000             jge L8
; due = set 9223372036854775807
  0091  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  009b  488945b0                 mov qword ptr [rbp-80], rax
; }
L8:
; pos = set 0
  009f  31d2                     xor edx, edx
; begin = move bag
  00a1  4d89ee                   mov r14, r13
; if bag < bag_count {
  00a4  4c3b6dc0                 cmp r13, qword ptr [rbp-64]
  00a8  0f8d0e000000             jge L10
; begin = load_i32 [offsets + bag<<2]
  00ae  4f6334af                 movsxd r14, dword ptr [r15+r13*4]
; fail_if begin >u index_count -> 1
  00b2  4c3b75c8                 cmp r14, qword ptr [rbp-56]
  00b6  0f875a050000             ja L11
; }
L10:
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
  00d5  0f8db2010000             jge L13
L12:
; end = load_i32 [offsets + bag<<2 + 4]
  00db  4f634caf04               movsxd r9, dword ptr [r15+r13*4+4]
; end = add end, -1
  00e0  4983c1ff                 add r9, -1
; if end != pos, seldom {
  00e4  4939d1                   cmp r9, rdx
  00e7  0f8546040000             jne L14
L15:
; if end == pos {
  00ed  4939d1                   cmp r9, rdx
  00f0  0f858e010000             jne L17
; if pos >= due, seldom {
  00f6  483b55b0                 cmp rdx, qword ptr [rbp-80]
  00fa  0f8d3a040000             jge L18
L19:
; if pos < near_end {
  0100  4c39e2                   cmp rdx, r12
  0103  0f8d16000000             jge L21
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
L21:
; index = load_i64 [indices + pos<<3]
  011f  498b0cd3                 mov rcx, [r11+rdx*8]
; fail_if index >=u row_count -> 3
  0123  4839d9                   cmp rcx, rbx
  0126  0f8300050000             jae L22
; row_offset = mul index, 29
  012c  486bc91d                 imul rcx, rcx, 29
; row = add table, row_offset
  0130  4c01d1                   add rcx, r10
; factors:f32x2 = splat_f16_pair [row + 25]
  0133  c4e279585119             vpbroadcastd xmm2, [rcx+25]
  0139  c4e27913d2               vcvtph2ps xmm2, xmm2
; store [out] 2 lanes factors
  013e  c5f81316                 vmovlps [rsi], xmm2
; scale:f32x16 = splat_host [out]
  0142  62f27d485816             vpbroadcastd zmm2, [rsi]
; bias:f32x16 = splat_host [out + 4]
  0148  62f27d48585e01           vpbroadcastd zmm3, [rsi+4]
; zero:f32x16 = zero
  014f  c5d857e4                 vxorps xmm4, xmm4, xmm4
; bias:f32x16 = fadd bias, zero
  0153  62f1644858dc             vaddps zmm3, zmm3, zmm4
; code:i32x16 = splat_32 [row]
  0159  62f27d485821             vpbroadcastd zmm4, [rcx]
; code:i32x16 = shr code, shifts
  015f  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  0165  62f25d4816e9             vpermps zmm5, zmm4, zmm1
; value:f32x16 = fmul scale, value
  016b  62f16c4859ed             vmulps zmm5, zmm2, zmm5
; value:f32x16 = fadd value, bias
  0171  62f1544858eb             vaddps zmm5, zmm5, zmm3
; code:i32x16 = splat_32 [row + 4]
  0177  62f27d48586101           vpbroadcastd zmm4, [rcx+4]
; code:i32x16 = shr code, shifts
  017e  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  0184  62f25d4816f1             vpermps zmm6, zmm4, zmm1
; value:f32x16 = fmul scale, value
  018a  62f16c4859f6             vmulps zmm6, zmm2, zmm6
; value:f32x16 = fadd value, bias
  0190  62f14c4858f3             vaddps zmm6, zmm6, zmm3
; code:i32x16 = splat_32 [row + 8]
  0196  62f27d48586102           vpbroadcastd zmm4, [rcx+8]
; code:i32x16 = shr code, shifts
  019d  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  01a3  62f25d4816f9             vpermps zmm7, zmm4, zmm1
; value:f32x16 = fmul scale, value
  01a9  62f16c4859ff             vmulps zmm7, zmm2, zmm7
; value:f32x16 = fadd value, bias
  01af  62f1444858fb             vaddps zmm7, zmm7, zmm3
; code:i32x16 = splat_32 [row + 12]
  01b5  62f27d48586103           vpbroadcastd zmm4, [rcx+12]
; code:i32x16 = shr code, shifts
  01bc  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  01c2  62725d4816c1             vpermps zmm8, zmm4, zmm1
; value:f32x16 = fmul scale, value
  01c8  62516c4859c0             vmulps zmm8, zmm2, zmm8
; value:f32x16 = fadd value, bias
  01ce  62713c4858c3             vaddps zmm8, zmm8, zmm3
; code:i32x16 = splat_32 [row + 16]
  01d4  62f27d48586104           vpbroadcastd zmm4, [rcx+16]
; code:i32x16 = shr code, shifts
  01db  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  01e1  62725d4816c9             vpermps zmm9, zmm4, zmm1
; value:f32x16 = fmul scale, value
  01e7  62516c4859c9             vmulps zmm9, zmm2, zmm9
; value:f32x16 = fadd value, bias
  01ed  6271344858cb             vaddps zmm9, zmm9, zmm3
; code:i32x16 = splat_32 [row + 20]
  01f3  62f27d48586105           vpbroadcastd zmm4, [rcx+20]
; code:i32x16 = shr code, shifts
  01fa  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  0200  62725d4816d1             vpermps zmm10, zmm4, zmm1
; value:f32x16 = fmul scale, value
  0206  62516c4859d2             vmulps zmm10, zmm2, zmm10
; value:f32x16 = fadd value, bias
  020c  62712c4858d3             vaddps zmm10, zmm10, zmm3
; code:i32x16 = splat_32 [row + 21]
  0212  62f27d4858a115000000     vpbroadcastd zmm4, [rcx+21]
; code:i32x16 = shr code, shifts
  021c  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  0222  62f25d4816e1             vpermps zmm4, zmm4, zmm1
; value:f32x16 = fmul scale, value
  0228  62f16c4859e4             vmulps zmm4, zmm2, zmm4
; value:f32x16 = fadd value, bias
  022e  62f15c4858e3             vaddps zmm4, zmm4, zmm3
; last_lanes:i32x16 = const last_lanes
  0234  62f17c48101502050000     vmovups zmm2, [L3]
; store [out] 16 lanes value
  023e  62f17c48112e             vmovups [rsi], zmm5
; store [out + 64] 16 lanes value
  0244  62f17c48117601           vmovups [rsi+64], zmm6
; store [out + 128] 16 lanes value
  024b  62f17c48117e02           vmovups [rsi+128], zmm7
; store [out + 192] 16 lanes value
  0252  62717c48114603           vmovups [rsi+192], zmm8
; store [out + 256] 16 lanes value
  0259  62717c48114e04           vmovups [rsi+256], zmm9
; store [out + 320] 16 lanes value
  0260  62717c48115605           vmovups [rsi+320], zmm10
; last_lanes:f32x16 = permute value, last_lanes
  0267  62f26d4816d4             vpermps zmm2, zmm2, zmm4
; store [out + 384] 4 lanes last_lanes
  026d  c5f8119680010000         vmovups [rsi+384], xmm2
; out = add out, 400
  0275  4881c690010000           add rsi, 400
; bag = add bag, 1
  027c  4983c501                 add r13, 1
; pos = add pos, 1
  0280  4883c201                 add rdx, 1
; }
L17:
; }
  0284  4939fd                   cmp r13, rdi
  0287  0f8c4efeffff             jl L12
L13:
; begin = move pos
  028d  4989d6                   mov r14, rdx
; loop bag < bag_count {
  0290  4c3b6dc0                 cmp r13, qword ptr [rbp-64]
  0294  0f8d85020000             jge L24
L23:
; end = load_i32 [offsets + bag<<2 + 4]
  029a  4f634caf04               movsxd r9, dword ptr [r15+r13*4+4]
; fail_if end < begin -> 2
  029f  4d39f1                   cmp r9, r14
  02a2  0f8c9a030000             jl L25
; fail_if end >u index_count -> 2
  02a8  4c3b4dc8                 cmp r9, qword ptr [rbp-56]
  02ac  0f87a6030000             ja L26
; acc0:f32x16 = zero
  02b2  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  02b6  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  02ba  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  02be  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  02c2  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  02c6  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  02ca  c4413857c0               vxorps xmm8, xmm8, xmm8
; bias_sum:f32x4 = zero
  02cf  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move begin
  02d4  4c89f2                   mov rdx, r14
; if pos < end {
  02d7  4c39ca                   cmp rdx, r9
  02da  0f8d55010000             jge L28
; index = load_i64 [indices + pos<<3]
  02e0  498b0cd3                 mov rcx, [r11+rdx*8]
; fail_if index >=u row_count -> 3
  02e4  4839d9                   cmp rcx, rbx
  02e7  0f8381030000             jae L29
; index = mul index, 29
  02ed  486bc91d                 imul rcx, rcx, 29
; row = add table, index
  02f1  4d8d040a                 lea r8, [r10+rcx]
; factors:f32x2 = splat_f16_pair [row + 25]
  02f5  c44279585019             vpbroadcastd xmm10, [r8+25]
  02fb  c4427913d2               vcvtph2ps xmm10, xmm10
; store [out] 2 lanes factors
  0300  c5781316                 vmovlps [rsi], xmm10
; loop pos < end {
  0304  4c39ca                   cmp rdx, r9
  0307  0f8d28010000             jge L31
L30:
; if pos >= due, seldom {
  030d  483b55b0                 cmp rdx, qword ptr [rbp-80]
  0311  0f8d91020000             jge L32
L33:
; if pos < near_end {
  0317  4c39e2                   cmp rdx, r12
  031a  0f8d16000000             jge L35
; ahead = load_i64 [indices + pos<<3 + 128]
  0320  498b8cd380000000         mov rcx, [r11+rdx*8+128]
; ahead = mul ahead, 29
  0328  486bc91d                 imul rcx, rcx, 29
; ahead_row = add table, ahead
  032c  4c01d1                   add rcx, r10
; prefetch L1 [ahead_row]
  032f  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 28]
  0332  0f18491c                 prefetcht0 [rcx+28]
; }
L35:
; pooled = add row, 0
  0336  498d08                   lea rcx, [r8]
; scale:f32x16 = splat_host [out]
  0339  62727d485816             vpbroadcastd zmm10, [rsi]
; bias:f32x4 = splat_host [out + 4]
  033f  c46279585e04             vpbroadcastd xmm11, [rsi+4]
; bias_sum:f32x4 = fadd bias_sum, bias
  0345  c4413058cb               vaddps xmm9, xmm9, xmm11
; pos = add pos, 1
  034a  4883c201                 add rdx, 1
; if pos < end {
  034e  4c39ca                   cmp rdx, r9
  0351  0f8d24000000             jge L37
; index = load_i64 [indices + pos<<3]
  0357  498b3cd3                 mov rdi, [r11+rdx*8]
; fail_if index >=u row_count -> 3
  035b  4839df                   cmp rdi, rbx
  035e  0f8320030000             jae L38
; index = mul index, 29
  0364  486bff1d                 imul rdi, rdi, 29
; row = add table, index
  0368  4d8d043a                 lea r8, [r10+rdi]
; factors:f32x2 = splat_f16_pair [row + 25]
  036c  c44279585819             vpbroadcastd xmm11, [r8+25]
  0372  c4427913db               vcvtph2ps xmm11, xmm11
; store [out] 2 lanes factors
  0377  c578131e                 vmovlps [rsi], xmm11
; }
L37:
; code:i32x16 = splat_32 [pooled]
  037b  62727d485819             vpbroadcastd zmm11, [rcx]
; code:i32x16 = shr code, shifts
  0381  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  0387  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc0:f32x16 = fma scale, value, acc0
  038d  62d22d48b8d4             vfmadd231ps zmm2, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 4]
  0393  62727d48585901           vpbroadcastd zmm11, [rcx+4]
; code:i32x16 = shr code, shifts
  039a  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  03a0  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc1:f32x16 = fma scale, value, acc1
  03a6  62d22d48b8dc             vfmadd231ps zmm3, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 8]
  03ac  62727d48585902           vpbroadcastd zmm11, [rcx+8]
; code:i32x16 = shr code, shifts
  03b3  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  03b9  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc2:f32x16 = fma scale, value, acc2
  03bf  62d22d48b8e4             vfmadd231ps zmm4, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 12]
  03c5  62727d48585903           vpbroadcastd zmm11, [rcx+12]
; code:i32x16 = shr code, shifts
  03cc  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  03d2  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc3:f32x16 = fma scale, value, acc3
  03d8  62d22d48b8ec             vfmadd231ps zmm5, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 16]
  03de  62727d48585904           vpbroadcastd zmm11, [rcx+16]
; code:i32x16 = shr code, shifts
  03e5  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  03eb  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc4:f32x16 = fma scale, value, acc4
  03f1  62d22d48b8f4             vfmadd231ps zmm6, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 20]
  03f7  62727d48585905           vpbroadcastd zmm11, [rcx+20]
; code:i32x16 = shr code, shifts
  03fe  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  0404  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc5:f32x16 = fma scale, value, acc5
  040a  62d22d48b8fc             vfmadd231ps zmm7, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 21]
  0410  62727d48589915000000     vpbroadcastd zmm11, [rcx+21]
; code:i32x16 = shr code, shifts
  041a  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  0420  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc6:f32x16 = fma scale, value, acc6
  0426  62522d48b8c4             vfmadd231ps zmm8, zmm10, zmm12
; }
  042c  4c39ca                   cmp rdx, r9
  042f  0f8cd8feffff             jl L30
L31:
; }
L28:
; count = sub end, begin
  0435  4c89c9                   mov rcx, r9
  0438  4c29f1                   sub rcx, r14
; count = max count, 1
  043b  48c7c001000000           mov rax, 1
  0442  4839c8                   cmp rax, rcx
  0445  480f4cc1                 cmovl rax, rcx
  0449  4889c1                   mov rcx, rax
; scale:f32x16 = const one
  044c  62717c4810152a030000     vmovups zmm10, [L4]
; value:f32x16 = float_of count
  0456  c4411857e4               vxorps xmm12, xmm12, xmm12
  045b  c4619a2ae1               vcvtsi2ss xmm12, xmm12, rcx
  0460  62527d4818e4             vbroadcastss zmm12, xmm12
; value:f32x16 = fdiv scale, value
  0466  62512c485ee4             vdivps zmm12, zmm10, zmm12
; scale:f32x16 = splat_first bias_sum
  046c  62527d4818d1             vbroadcastss zmm10, xmm9
; acc0:f32x16 = fadd acc0, scale
  0472  62d16c4858d2             vaddps zmm2, zmm2, zmm10
; acc0:f32x16 = fmul acc0, value
  0478  62d16c4859d4             vmulps zmm2, zmm2, zmm12
; acc1:f32x16 = fadd acc1, scale
  047e  62d1644858da             vaddps zmm3, zmm3, zmm10
; acc1:f32x16 = fmul acc1, value
  0484  62d1644859dc             vmulps zmm3, zmm3, zmm12
; acc2:f32x16 = fadd acc2, scale
  048a  62d15c4858e2             vaddps zmm4, zmm4, zmm10
; acc2:f32x16 = fmul acc2, value
  0490  62d15c4859e4             vmulps zmm4, zmm4, zmm12
; acc3:f32x16 = fadd acc3, scale
  0496  62d1544858ea             vaddps zmm5, zmm5, zmm10
; acc3:f32x16 = fmul acc3, value
  049c  62d1544859ec             vmulps zmm5, zmm5, zmm12
; acc4:f32x16 = fadd acc4, scale
  04a2  62d14c4858f2             vaddps zmm6, zmm6, zmm10
; acc4:f32x16 = fmul acc4, value
  04a8  62d14c4859f4             vmulps zmm6, zmm6, zmm12
; acc5:f32x16 = fadd acc5, scale
  04ae  62d1444858fa             vaddps zmm7, zmm7, zmm10
; acc5:f32x16 = fmul acc5, value
  04b4  62d1444859fc             vmulps zmm7, zmm7, zmm12
; acc6:f32x16 = fadd acc6, scale
  04ba  62513c4858c2             vaddps zmm8, zmm8, zmm10
; acc6:f32x16 = fmul acc6, value
  04c0  62513c4859c4             vmulps zmm8, zmm8, zmm12
; last_lanes:i32x16 = const last_lanes
  04c6  62717c48100d70020000     vmovups zmm9, [L3]
; store [out] 16 lanes acc0
  04d0  62f17c481116             vmovups [rsi], zmm2
; store [out + 64] 16 lanes acc1
  04d6  62f17c48115e01           vmovups [rsi+64], zmm3
; store [out + 128] 16 lanes acc2
  04dd  62f17c48116602           vmovups [rsi+128], zmm4
; store [out + 192] 16 lanes acc3
  04e4  62f17c48116e03           vmovups [rsi+192], zmm5
; store [out + 256] 16 lanes acc4
  04eb  62f17c48117604           vmovups [rsi+256], zmm6
; store [out + 320] 16 lanes acc5
  04f2  62f17c48117e05           vmovups [rsi+320], zmm7
; last_lanes:f32x16 = permute acc6, last_lanes
  04f9  62d2354816d0             vpermps zmm2, zmm9, zmm8
; store [out + 384] 4 lanes last_lanes
  04ff  c5f8119680010000         vmovups [rsi+384], xmm2
; out = add out, 400
  0507  4881c690010000           add rsi, 400
; bag = add bag, 1
  050e  4983c501                 add r13, 1
; begin = move end
  0512  4d89ce                   mov r14, r9
; }
  0515  4c3b6dc0                 cmp r13, qword ptr [rbp-64]
  0519  0f8c7bfdffff             jl L23
L24:
; leave
  051f  31c0                     xor eax, eax
L0:
  0521  c5f877                   vzeroupper
  0524  4883c438                 add rsp, 56
  0528  415f                     pop r15
  052a  415e                     pop r14
  052c  415d                     pop r13
  052e  415c                     pop r12
  0530  5b                       pop rbx
  0531  5d                       pop rbp
  0532  c3                       ret
; seldom
L14:
; one_row_end = set 0
  0533  31ff                     xor edi, edi
  0535  e9b3fbffff               jmp L15
; seldom
L18:
; burst_end = add pos, 96
  053a  488d4260                 lea rax, [rdx+96]
  053e  488945a8                 mov qword ptr [rbp-88], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0542  483b45c8                 cmp rax, qword ptr [rbp-56]
  0546  480f4d45c8               cmovge rax, qword ptr [rbp-56]
  054b  488945a8                 mov qword ptr [rbp-88], rax
; fetching = move fetched
  054f  488b45a0                 mov rax, qword ptr [rbp-96]
  0553  488945b8                 mov qword ptr [rbp-72], rax
; fetching = move_if fetching < pos ? pos
  0557  483955b8                 cmp qword ptr [rbp-72], rdx
  055b  480f4cc2                 cmovl rax, rdx
  055f  488945b8                 mov qword ptr [rbp-72], rax
; loop fetching < burst_end {
  0563  483b45a8                 cmp rax, qword ptr [rbp-88]
  0567  0f8d26000000             jge L40
L39:
; ahead = load_i64 [indices + fetching<<3]
  056d  488b45b8                 mov rax, qword ptr [rbp-72]
  0571  498b0cc3                 mov rcx, [r11+rax*8]
; ahead = mul ahead, 29
  0575  486bc91d                 imul rcx, rcx, 29
; prefetch L2 [table + ahead]
  0579  410f18140a               prefetcht1 [r10+rcx]
; prefetch L2 [table + ahead + 28]
  057e  410f18540a1c             prefetcht1 [r10+rcx+28]
; fetching = add fetching, 1
  0584  488345b801               add qword ptr [rbp-72], 1
; }
  0589  488b45b8                 mov rax, qword ptr [rbp-72]
  058d  483b45a8                 cmp rax, qword ptr [rbp-88]
  0591  7cda                     short jl L39
L40:
; fetched = move fetching
  0593  488b45b8                 mov rax, qword ptr [rbp-72]
  0597  488945a0                 mov qword ptr [rbp-96], rax
; due = add pos, 32
  059b  488d4220                 lea rax, [rdx+32]
  059f  488945b0                 mov qword ptr [rbp-80], rax
  05a3  e958fbffff               jmp L19
; seldom
L32:
; burst_end = add pos, 96
  05a8  488d4260                 lea rax, [rdx+96]
  05ac  488945a8                 mov qword ptr [rbp-88], rax
; burst_end = move_if burst_end >= index_count ? index_count
  05b0  483b45c8                 cmp rax, qword ptr [rbp-56]
  05b4  480f4d45c8               cmovge rax, qword ptr [rbp-56]
  05b9  488945a8                 mov qword ptr [rbp-88], rax
; fetching = move fetched
  05bd  488b45a0                 mov rax, qword ptr [rbp-96]
  05c1  488945b8                 mov qword ptr [rbp-72], rax
; fetching = move_if fetching < pos ? pos
  05c5  483955b8                 cmp qword ptr [rbp-72], rdx
  05c9  480f4cc2                 cmovl rax, rdx
  05cd  488945b8                 mov qword ptr [rbp-72], rax
; loop fetching < burst_end {
  05d1  483b45a8                 cmp rax, qword ptr [rbp-88]
  05d5  0f8d26000000             jge L42
L41:
; ahead = load_i64 [indices + fetching<<3]
  05db  488b45b8                 mov rax, qword ptr [rbp-72]
  05df  498b0cc3                 mov rcx, [r11+rax*8]
; ahead = mul ahead, 29
  05e3  486bc91d                 imul rcx, rcx, 29
; prefetch L2 [table + ahead]
  05e7  410f18140a               prefetcht1 [r10+rcx]
; prefetch L2 [table + ahead + 28]
  05ec  410f18540a1c             prefetcht1 [r10+rcx+28]
; fetching = add fetching, 1
  05f2  488345b801               add qword ptr [rbp-72], 1
; }
  05f7  488b45b8                 mov rax, qword ptr [rbp-72]
  05fb  483b45a8                 cmp rax, qword ptr [rbp-88]
  05ff  7cda                     short jl L41
L42:
; fetched = move fetching
  0601  488b45b8                 mov rax, qword ptr [rbp-72]
  0605  488945a0                 mov qword ptr [rbp-96], rax
; due = add pos, 32
  0609  488d4220                 lea rax, [rdx+32]
  060d  488945b0                 mov qword ptr [rbp-80], rax
  0611  e901fdffff               jmp L33
; failure exits
L11:
  0616  488b45d0                 mov rax, qword ptr [rbp-48]
  061a  4c896858                 mov qword ptr [rax+88], r13
  061e  48895060                 mov qword ptr [rax+96], rdx
  0622  b801000000               mov eax, 1
  0627  e9f5feffff               jmp L0
L22:
  062c  488b45d0                 mov rax, qword ptr [rbp-48]
  0630  4c896858                 mov qword ptr [rax+88], r13
  0634  48895060                 mov qword ptr [rax+96], rdx
  0638  b803000000               mov eax, 3
  063d  e9dffeffff               jmp L0
L25:
  0642  488b45d0                 mov rax, qword ptr [rbp-48]
  0646  4c896858                 mov qword ptr [rax+88], r13
  064a  48895060                 mov qword ptr [rax+96], rdx
  064e  b802000000               mov eax, 2
  0653  e9c9feffff               jmp L0
L26:
  0658  488b45d0                 mov rax, qword ptr [rbp-48]
  065c  4c896858                 mov qword ptr [rax+88], r13
  0660  48895060                 mov qword ptr [rax+96], rdx
  0664  b802000000               mov eax, 2
  0669  e9b3feffff               jmp L0
L29:
  066e  488b45d0                 mov rax, qword ptr [rbp-48]
  0672  4c896858                 mov qword ptr [rax+88], r13
  0676  48895060                 mov qword ptr [rax+96], rdx
  067a  b803000000               mov eax, 3
  067f  e99dfeffff               jmp L0
L38:
  0684  488b45d0                 mov rax, qword ptr [rbp-48]
  0688  4c896858                 mov qword ptr [rax+88], r13
  068c  48895060                 mov qword ptr [rax+96], rdx
  0690  b803000000               mov eax, 3
  0695  e987feffff               jmp L0
; constants
