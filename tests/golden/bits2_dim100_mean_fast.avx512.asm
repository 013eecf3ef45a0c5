; spec      embedding_bag bits=2 dim=100 include_last_offset pooling=mean index=i64 offset=i32 numerics=fast
; target    avx512 (x86-64)
; numerics  fast
; bytes     1344
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
  0019  4c8b17                   mov r10, qword ptr [rdi]
; row_count = arg row_count
  001c  488b5f08                 mov rbx, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b5f10                 mov r11, qword ptr [rdi+16]
; index_count = arg index_count
  0024  4c8b7f18                 mov r15, qword ptr [rdi+24]
; bag_count = arg bag_count
  0028  488b4728                 mov rax, qword ptr [rdi+40]
  002c  488945c8                 mov qword ptr [rbp-56], rax
; offsets = arg offsets
  0030  488b4720                 mov rax, qword ptr [rdi+32]
  0034  488945c0                 mov qword ptr [rbp-64], rax
; out = arg output
  0038  4c8b4748                 mov r8, qword ptr [rdi+72]
; bag = set 0
  003c  4531ed                   xor r13d, r13d
; shifts:i32x16 = const code_shifts
  003f  62f17c481005f7030000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  0049  62f17c48100d2d040000     vmovups zmm1, [L2]
; near_end = add index_count, -16
  0053  4d8d67f0                 lea r12, [r15-16]
; fetched = set 0
  0057  31c0                     xor eax, eax
  0059  488945a8                 mov qword ptr [rbp-88], rax
; due = set 0
  005d  31c0                     xor eax, eax
  005f  488945b8                 mov qword ptr [rbp-72], rax
; if row_count < 867788 {
  0063  4881fbcc3d0d00           cmp rbx, 867788
  006a  0f8d0e000000             jge L6
; due = set 9223372036854775807
  0070  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  007a  488945b8                 mov qword ptr [rbp-72], rax
; }
L6:
; short_bags = mul bag_count, 5
  007e  486b4dc805               imul rcx, qword ptr [rbp-56], 5
; if index_count < short_bags {
  0083  4939cf                   cmp r15, rcx
  0086  0f8d0e000000             jge L8
; due = set 9223372036854775807
  008c  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  0096  488945b8                 mov qword ptr [rbp-72], rax
; }
L8:
; pos = set 0
  009a  31d2                     xor edx, edx
; begin = move bag
  009c  4d89ee                   mov r14, r13
; if bag < bag_count {
  009f  4c3b6dc8                 cmp r13, qword ptr [rbp-56]
  00a3  0f8d11000000             jge L10
; begin = load_i32 [offsets + bag<<2]
  00a9  488b45c0                 mov rax, qword ptr [rbp-64]
  00ad  4e6334a8                 movsxd r14, dword ptr [rax+r13*4]
; fail_if begin >u index_count -> 1
  00b1  4d39fe                   cmp r14, r15
  00b4  0f8703030000             ja L11
; }
L10:
; loop bag < bag_count {
  00ba  4c3b6dc8                 cmp r13, qword ptr [rbp-56]
  00be  0f8d8b020000             jge L13
L12:
; end = load_i32 [offsets + bag<<2 + 4]
  00c4  488b45c0                 mov rax, qword ptr [rbp-64]
  00c8  4e634ca804               movsxd r9, dword ptr [rax+r13*4+4]
; fail_if end < begin -> 2
  00cd  4d39f1                   cmp r9, r14
  00d0  0f8cfa020000             jl L14
; fail_if end >u index_count -> 2
  00d6  4d39f9                   cmp r9, r15
  00d9  0f8707030000             ja L15
; acc0:f32x16 = zero
  00df  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  00e3  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  00e7  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  00eb  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  00ef  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  00f3  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  00f7  c4413857c0               vxorps xmm8, xmm8, xmm8
; bias_sum:f32x4 = zero
  00fc  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move begin
  0101  4c89f2                   mov rdx, r14
; if pos < end {
  0104  4c39ca                   cmp rdx, r9
  0107  0f8d57010000             jge L17
; index = load_i64 [indices + pos<<3]
  010d  498b0cd3                 mov rcx, [r11+rdx*8]
; fail_if index >=u row_count -> 3
  0111  4839d9                   cmp rcx, rbx
  0114  0f83e2020000             jae L18
; index = mul index, 29
  011a  486bc91d                 imul rcx, rcx, 29
; row = add table, index
  011e  498d3c0a                 lea rdi, [r10+rcx]
; factors:f32x2 = splat_f16_pair [row + 25]
  0122  c46279585719             vpbroadcastd xmm10, [rdi+25]
  0128  c4427913d2               vcvtph2ps xmm10, xmm10
; store [out] 2 lanes factors
  012d  c441781310               vmovlps [r8], xmm10
; loop pos < end {
  0132  4c39ca                   cmp rdx, r9
  0135  0f8d29010000             jge L20
L19:
; if pos >= due, seldom {
  013b  483b55b8                 cmp rdx, qword ptr [rbp-72]
  013f  0f8d1e020000             jge L21
L22:
; if pos < near_end {
  0145  4c39e2                   cmp rdx, r12
  0148  0f8d16000000             jge L24
; ahead = load_i64 [indices + pos<<3 + 128]
  014e  498b8cd380000000         mov rcx, [r11+rdx*8+128]
; ahead = mul ahead, 29
  0156  486bc91d                 imul rcx, rcx, 29
; ahead_row = add table, ahead
  015a  4c01d1                   add rcx, r10
; prefetch L1 [ahead_row]
  015d  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 28]
  0160  0f18491c                 prefetcht0 [rcx+28]
; }
L24:
; pooled = add row, 0
  0164  488d0f                   lea rcx, [rdi]
; scale:f32x16 = splat_host [out]
  0167  62527d485810             vpbroadcastd zmm10, [r8]
; bias:f32x4 = splat_host [out + 4]
  016d  c44279585804             vpbroadcastd xmm11, [r8+4]
; bias_sum:f32x4 = fadd bias_sum, bias
  0173  c4413058cb               vaddps xmm9, xmm9, xmm11
; pos = add pos, 1
  0178  4883c201                 add rdx, 1
; if pos < end {
  017c  4c39ca                   cmp rdx, r9
  017f  0f8d25000000             jge L26
; index = load_i64 [indices + pos<<3]
  0185  498b34d3                 mov rsi, [r11+rdx*8]
; fail_if index >=u row_count -> 3
  0189  4839de                   cmp rsi, rbx
  018c  0f8380020000             jae L27
; index = mul index, 29
  0192  486bf61d                 imul rsi, rsi, 29
; row = add table, index
  0196  498d3c32                 lea rdi, [r10+rsi]
; factors:f32x2 = splat_f16_pair [row + 25]
  019a  c46279585f19             vpbroadcastd xmm11, [rdi+25]
  01a0  c4427913db               vcvtph2ps xmm11, xmm11
; store [out] 2 lanes factors
  01a5  c441781318               vmovlps [r8], xmm11
; }
L26:
; code:i32x16 = splat_32 [pooled]
  01aa  62727d485819             vpbroadcastd zmm11, [rcx]
; code:i32x16 = shr code, shifts
  01b0  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  01b6  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc0:f32x16 = fma scale, value, acc0
  01bc  62d22d48b8d4             vfmadd231ps zmm2, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 4]
  01c2  62727d48585901           vpbroadcastd zmm11, [rcx+4]
; code:i32x16 = shr code, shifts
  01c9  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  01cf  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc1:f32x16 = fma scale, value, acc1
  01d5  62d22d48b8dc             vfmadd231ps zmm3, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 8]
  01db  62727d48585902           vpbroadcastd zmm11, [rcx+8]
; code:i32x16 = shr code, shifts
  01e2  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  01e8  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc2:f32x16 = fma scale, value, acc2
  01ee  62d22d48b8e4             vfmadd231ps zmm4, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 12]
  01f4  62727d48585903           vpbroadcastd zmm11, [rcx+12]
; code:i32x16 = shr code, shifts
  01fb  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  0201  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc3:f32x16 = fma scale, value, acc3
  0207  62d22d48b8ec             vfmadd231ps zmm5, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 16]
  020d  62727d48585904           vpbroadcastd zmm11, [rcx+16]
; code:i32x16 = shr code, shifts
  0214  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  021a  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc4:f32x16 = fma scale, value, acc4
  0220  62d22d48b8f4             vfmadd231ps zmm6, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 20]
  0226  62727d48585905           vpbroadcastd zmm11, [rcx+20]
; code:i32x16 = shr code, shifts
  022d  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  0233  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc5:f32x16 = fma scale, value, acc5
  0239  62d22d48b8fc             vfmadd231ps zmm7, zmm10, zmm12
; code:i32x16 = splat_32 [pooled + 21]
  023f  62727d48589915000000     vpbroadcastd zmm11, [rcx+21]
; code:i32x16 = shr code, shifts
  0249  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  024f  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc6:f32x16 = fma scale, value, acc6
  0255  62522d48b8c4             vfmadd231ps zmm8, zmm10, zmm12
; }
  025b  4c39ca                   cmp rdx, r9
  025e  0f8cd7feffff             jl L19
L20:
; }
L17:
; count = sub end, begin
  0264  4c89c9                   mov rcx, r9
  0267  4c29f1                   sub rcx, r14
; count = max count, 1
  026a  48c7c001000000           mov rax, 1
  0271  4839c8                   cmp rax, rcx
  0274  480f4cc1                 cmovl rax, rcx
  0278  4889c1                   mov rcx, rax
; scale:f32x16 = const one
  027b  62717c4810153b020000     vmovups zmm10, [L3]
; value:f32x16 = float_of count
  0285  c4411857e4               vxorps xmm12, xmm12, xmm12
  028a  c4619a2ae1               vcvtsi2ss xmm12, xmm12, rcx
  028f  62527d4818e4             vbroadcastss zmm12, xmm12
; value:f32x16 = fdiv scale, value
  0295  62512c485ee4             vdivps zmm12, zmm10, zmm12
; scale:f32x16 = splat_first bias_sum
  029b  62527d4818d1             vbroadcastss zmm10, xmm9
; last_lanes:i32x16 = const last_lanes
  02a1  62717c48100d55020000     vmovups zmm9, [L4]
; acc0:f32x16 = fadd acc0, scale
  02ab  62d16c4858d2             vaddps zmm2, zmm2, zmm10
; acc0:f32x16 = fmul acc0, value
  02b1  62d16c4859d4             vmulps zmm2, zmm2, zmm12
; store [out] 16 lanes acc0
  02b7  62d17c481110             vmovups [r8], zmm2
; acc1:f32x16 = fadd acc1, scale
  02bd  62d1644858da             vaddps zmm3, zmm3, zmm10
; acc1:f32x16 = fmul acc1, value
  02c3  62d1644859dc             vmulps zmm3, zmm3, zmm12
; store [out + 64] 16 lanes acc1
  02c9  62d17c48115801           vmovups [r8+64], zmm3
; acc2:f32x16 = fadd acc2, scale
  02d0  62d15c4858e2             vaddps zmm4, zmm4, zmm10
; acc2:f32x16 = fmul acc2, value
  02d6  62d15c4859e4             vmulps zmm4, zmm4, zmm12
; store [out + 128] 16 lanes acc2
  02dc  62d17c48116002           vmovups [r8+128], zmm4
; acc3:f32x16 = fadd acc3, scale
  02e3  62d1544858ea             vaddps zmm5, zmm5, zmm10
; acc3:f32x16 = fmul acc3, value
  02e9  62d1544859ec             vmulps zmm5, zmm5, zmm12
; store [out + 192] 16 lanes acc3
  02ef  62d17c48116803           vmovups [r8+192], zmm5
; acc4:f32x16 = fadd acc4, scale
  02f6  62d14c4858f2             vaddps zmm6, zmm6, zmm10
; acc4:f32x16 = fmul acc4, value
  02fc  62d14c4859f4             vmulps zmm6, zmm6, zmm12
; store [out + 256] 16 lanes acc4
  0302  62d17c48117004           vmovups [r8+256], zmm6
; acc5:f32x16 = fadd acc5, scale
  0309  62d1444858fa             vaddps zmm7, zmm7, zmm10
; acc5:f32x16 = fmul acc5, value
  030f  62d1444859fc             vmulps zmm7, zmm7, zmm12
; store [out + 320] 16 lanes acc5
  0315  62d17c48117805           vmovups [r8+320], zmm7
; acc6:f32x16 = fadd acc6, scale
  031c  62513c4858c2             vaddps zmm8, zmm8, zmm10
; acc6:f32x16 = fmul acc6, value
  0322  62513c4859c4             vmulps zmm8, zmm8, zmm12
; last_lanes:f32x16 = permute acc6, last_lanes
  0328  62d2354816d0             vpermps zmm2, zmm9, zmm8
; store [out + 384] 4 lanes last_lanes
  032e  c4c178119080010000       vmovups [r8+384], xmm2
; out = add out, 400
  0337  4981c090010000           add r8, 400
; begin = move end
  033e  4d89ce                   mov r14, r9
; bag = add bag, 1
  0341  4983c501                 add r13, 1
; }
  0345  4c3b6dc8                 cmp r13, qword ptr [rbp-56]
  0349  0f8c75fdffff             jl L12
L13:
; leave
  034f  31c0                     xor eax, eax
L0:
  0351  c5f877                   vzeroupper
  0354  4883c430                 add rsp, 48
  0358  415f                     pop r15
  035a  415e                     pop r14
  035c  415d                     pop r13
  035e  415c                     pop r12
  0360  5b                       pop rbx
  0361  5d                       pop rbp
  0362  c3                       ret
; seldom
L21:
; burst_end = add pos, 96
  0363  488d4260                 lea rax, [rdx+96]
  0367  488945b0                 mov qword ptr [rbp-80], rax
; burst_end = move_if burst_end >= index_count ? index_count
  036b  4c397db0                 cmp qword ptr [rbp-80], r15
  036f  490f4dc7                 cmovge rax, r15
  0373  488945b0                 mov qword ptr [rbp-80], rax
; fetching = move fetched
  0377  488b75a8                 mov rsi, qword ptr [rbp-88]
; fetching = move_if fetching < pos ? pos
  037b  4839d6                   cmp rsi, rdx
  037e  480f4cf2                 cmovl rsi, rdx
; loop fetching < burst_end {
  0382  483b75b0                 cmp rsi, qword ptr [rbp-80]
  0386  0f8d1d000000             jge L29
L28:
; ahead = load_i64 [indices + fetching<<3]
  038c  498b0cf3                 mov rcx, [r11+rsi*8]
; ahead = mul ahead, 29
  0390  486bc91d                 imul rcx, rcx, 29
; prefetch L2 [table + ahead]
  0394  410f18140a               prefetcht1 [r10+rcx]
; prefetch L2 [table + ahead + 28]
  0399  410f18540a1c             prefetcht1 [r10+rcx+28]
; fetching = add fetching, 1
  039f  4883c601                 add rsi, 1
; }
  03a3  483b75b0                 cmp rsi, qword ptr [rbp-80]
  03a7  7ce3                     short jl L28
L29:
; fetched = move fetching
  03a9  4889f0                   mov rax, rsi
  03ac  488945a8                 mov qword ptr [rbp-88], rax
; due = add pos, 32
  03b0  488d4220                 lea rax, [rdx+32]
  03b4  488945b8                 mov qword ptr [rbp-72], rax
  03b8  e988fdffff               jmp L22
; failure exits
L11:
  03bd  488b45d0                 mov rax, qword ptr [rbp-48]
  03c1  4c896858                 mov qword ptr [rax+88], r13
  03c5  48895060                 mov qword ptr [rax+96], rdx
  03c9  b801000000               mov eax, 1
  03ce  eb81                     short jmp L0
L14:
  03d0  488b45d0                 mov rax, qword ptr [rbp-48]
  03d4  4c896858                 mov qword ptr [rax+88], r13
  03d8  48895060                 mov qword ptr [rax+96], rdx
  03dc  b802000000               mov eax, 2
  03e1  e96bffffff               jmp L0
L15:
  03e6  488b45d0                 mov rax, qword ptr [rbp-48]
  03ea  4c896858                 mov qword ptr [rax+88], r13
  03ee  48895060                 mov qword ptr [rax+96], rdx
  03f2  b802000000               mov eax, 2
  03f7  e955ffffff               jmp L0
L18:
  03fc  488b45d0                 mov rax, qword ptr [rbp-48]
  0400  4c896858                 mov qword ptr [rax+88], r13
  0404  48895060                 mov qword ptr [rax+96], rdx
  0408  b803000000               mov eax, 3
  040d  e93fffffff               jmp L0
L27:
  0412  488b45d0                 mov rax, qword ptr [rbp-48]
  0416  4c896858                 mov qword ptr [rax+88], r13
  041a  48895060                 mov qword ptr [rax+96], rdx
  041e  b803000000               mov eax, 3
  0423  e929ffffff               jmp L0
; constants
