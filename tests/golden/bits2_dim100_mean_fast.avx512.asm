; spec      embedding_bag bits=2 dim=100 include_last_offset pooling=mean index=i64 offset=i32 numerics=fast
; target    avx512 (x86-64)
; numerics  fast
; bytes     1088
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  53                       push rbx
  0009  4154                     push r12
  000b  4155                     push r13
  000d  4156                     push r14
  000f  4157                     push r15
  0011  4883ec18                 sub rsp, 24
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  0019  4c8b07                   mov r8, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b5708                 mov r10, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b4f10                 mov r9, qword ptr [rdi+16]
; index_count = arg index_count
  0024  4c8b7f18                 mov r15, qword ptr [rdi+24]
; bag_count = arg bag_count
  0028  488b4728                 mov rax, qword ptr [rdi+40]
  002c  488945c8                 mov qword ptr [rbp-56], rax
; offsets = arg offsets
  0030  488b4720                 mov rax, qword ptr [rdi+32]
  0034  488945c0                 mov qword ptr [rbp-64], rax
; out = arg output
  0038  4c8b6748                 mov r12, qword ptr [rdi+72]
; bag = set 0
  003c  4531ed                   xor r13d, r13d
; pos = set 0
  003f  31d2                     xor edx, edx
; shifts:i32x16 = const code_shifts
  0041  62f17c48100535030000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  004b  62f17c48100d6b030000     vmovups zmm1, [L2]
; near_end = add index_count, -16
  0055  498d5ff0                 lea rbx, [r15-16]
; far_end = add index_count, -64
  0059  4d8d5fc0                 lea r11, [r15-64]
; if row_count < 72316 {
  005d  4981fa7c1a0100           cmp r10, 72316
  0064  0f8d03000000             jge L5
L4:
; far_end = set 0
  006a  4531db                   xor r11d, r11d
; }
L5:
; begin = move bag
  006d  4d89ee                   mov r14, r13
; if bag < bag_count {
  0070  4c3b6dc8                 cmp r13, qword ptr [rbp-56]
  0074  0f8d11000000             jge L7
L6:
; begin = load_i32 [offsets + bag<<2]
  007a  488b45c0                 mov rax, qword ptr [rbp-64]
  007e  4e6334a8                 movsxd r14, dword ptr [rax+r13*4]
; fail_if begin >u index_count -> 1
  0082  4d39fe                   cmp r14, r15
  0085  0f877d020000             ja L8
; }
L7:
; loop bag < bag_count {
  008b  4c3b6dc8                 cmp r13, qword ptr [rbp-56]
  008f  0f8d5f020000             jge L10
L9:
; end = load_i32 [offsets + bag<<2 + 4]
  0095  488b45c0                 mov rax, qword ptr [rbp-64]
  0099  4a637ca804               movsxd rdi, dword ptr [rax+r13*4+4]
; fail_if end < begin -> 2
  009e  4c39f7                   cmp rdi, r14
  00a1  0f8c74020000             jl L11
; fail_if end >u index_count -> 2
  00a7  4c39ff                   cmp rdi, r15
  00aa  0f877e020000             ja L12
; acc0:f32x16 = zero
  00b0  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  00b4  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  00b8  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  00bc  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  00c0  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  00c4  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  00c8  c4413857c0               vxorps xmm8, xmm8, xmm8
; bias_sum:f32x4 = zero
  00cd  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move begin
  00d2  4c89f2                   mov rdx, r14
; loop pos < end {
  00d5  4839fa                   cmp rdx, rdi
  00d8  0f8d33010000             jge L14
L13:
; if pos < far_end {
  00de  4c39da                   cmp rdx, r11
  00e1  0f8d17000000             jge L16
L15:
; ahead = load_i64 [indices + pos<<3 + 512]
  00e7  498b8cd100020000         mov rcx, [r9+rdx*8+512]
; ahead = mul ahead, 29
  00ef  486bc91d                 imul rcx, rcx, 29
; ahead_row = add table, ahead
  00f3  498d3408                 lea rsi, [r8+rcx]
; prefetch L2 [ahead_row]
  00f7  0f1816                   prefetcht1 [rsi]
; prefetch L2 [ahead_row + 28]
  00fa  0f18561c                 prefetcht1 [rsi+28]
; }
L16:
; if pos < near_end {
  00fe  4839da                   cmp rdx, rbx
  0101  0f8d17000000             jge L18
L17:
; ahead = load_i64 [indices + pos<<3 + 128]
  0107  498b8cd180000000         mov rcx, [r9+rdx*8+128]
; ahead = mul ahead, 29
  010f  486bc91d                 imul rcx, rcx, 29
; ahead_row = add table, ahead
  0113  498d3408                 lea rsi, [r8+rcx]
; prefetch L1 [ahead_row]
  0117  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 28]
  011a  0f184e1c                 prefetcht0 [rsi+28]
; }
L18:
; index = load_i64 [indices + pos<<3]
  011e  498b0cd1                 mov rcx, [r9+rdx*8]
; fail_if index >=u row_count -> 3
  0122  4c39d1                   cmp rcx, r10
  0125  0f8316020000             jae L19
; row_offset = mul index, 29
  012b  486bc91d                 imul rcx, rcx, 29
; row = add table, row_offset
  012f  4c01c1                   add rcx, r8
; scale:f32x16 = splat_f16 [row + 25]
  0132  c46279795119             vpbroadcastw xmm10, [rcx+25]
  0138  c4427913d2               vcvtph2ps xmm10, xmm10
  013d  62527d4818d2             vbroadcastss zmm10, xmm10
; bias:f32x4 = splat_f16 [row + 27]
  0143  c4627979591b             vpbroadcastw xmm11, [rcx+27]
  0149  c4427913db               vcvtph2ps xmm11, xmm11
; bias_sum:f32x4 = fadd bias_sum, bias
  014e  c4413058cb               vaddps xmm9, xmm9, xmm11
; code:i32x16 = splat_32 [row]
  0153  62727d485819             vpbroadcastd zmm11, [rcx]
; code:i32x16 = shr code, shifts
  0159  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  015f  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc0:f32x16 = fma scale, value, acc0
  0165  62d22d48b8d4             vfmadd231ps zmm2, zmm10, zmm12
; code:i32x16 = splat_32 [row + 4]
  016b  62727d48585901           vpbroadcastd zmm11, [rcx+4]
; code:i32x16 = shr code, shifts
  0172  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  0178  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc1:f32x16 = fma scale, value, acc1
  017e  62d22d48b8dc             vfmadd231ps zmm3, zmm10, zmm12
; code:i32x16 = splat_32 [row + 8]
  0184  62727d48585902           vpbroadcastd zmm11, [rcx+8]
; code:i32x16 = shr code, shifts
  018b  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  0191  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc2:f32x16 = fma scale, value, acc2
  0197  62d22d48b8e4             vfmadd231ps zmm4, zmm10, zmm12
; code:i32x16 = splat_32 [row + 12]
  019d  62727d48585903           vpbroadcastd zmm11, [rcx+12]
; code:i32x16 = shr code, shifts
  01a4  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  01aa  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc3:f32x16 = fma scale, value, acc3
  01b0  62d22d48b8ec             vfmadd231ps zmm5, zmm10, zmm12
; code:i32x16 = splat_32 [row + 16]
  01b6  62727d48585904           vpbroadcastd zmm11, [rcx+16]
; code:i32x16 = shr code, shifts
  01bd  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  01c3  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc4:f32x16 = fma scale, value, acc4
  01c9  62d22d48b8f4             vfmadd231ps zmm6, zmm10, zmm12
; code:i32x16 = splat_32 [row + 20]
  01cf  62727d48585905           vpbroadcastd zmm11, [rcx+20]
; code:i32x16 = shr code, shifts
  01d6  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  01dc  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc5:f32x16 = fma scale, value, acc5
  01e2  62d22d48b8fc             vfmadd231ps zmm7, zmm10, zmm12
; code:i32x16 = splat_32 [row + 21]
  01e8  62727d48589915000000     vpbroadcastd zmm11, [rcx+21]
; code:i32x16 = shr code, shifts
  01f2  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  01f8  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc6:f32x16 = fma scale, value, acc6
  01fe  62522d48b8c4             vfmadd231ps zmm8, zmm10, zmm12
; pos = add pos, 1
  0204  4883c201                 add rdx, 1
; }
  0208  4839fa                   cmp rdx, rdi
  020b  0f8ccdfeffff             jl L13
L14:
; count = sub end, begin
  0211  4889f9                   mov rcx, rdi
  0214  4c29f1                   sub rcx, r14
; count = max count, 1
  0217  48c7c001000000           mov rax, 1
  021e  4839c8                   cmp rax, rcx
  0221  480f4cc1                 cmovl rax, rcx
  0225  4889c1                   mov rcx, rax
; scale:f32x16 = const one
  0228  62717c481015ce010000     vmovups zmm10, [L3]
; value:f32x16 = float_of count
  0232  c4411857e4               vxorps xmm12, xmm12, xmm12
  0237  c4619a2ae1               vcvtsi2ss xmm12, xmm12, rcx
  023c  62527d4818e4             vbroadcastss zmm12, xmm12
; value:f32x16 = fdiv scale, value
  0242  62512c485ee4             vdivps zmm12, zmm10, zmm12
; scale:f32x16 = splat_first bias_sum
  0248  62527d4818d1             vbroadcastss zmm10, xmm9
; acc0:f32x16 = fadd acc0, scale
  024e  62d16c4858d2             vaddps zmm2, zmm2, zmm10
; acc0:f32x16 = fmul acc0, value
  0254  62d16c4859d4             vmulps zmm2, zmm2, zmm12
; store [out] 16 lanes acc0
  025a  62d17c48111424           vmovups [r12], zmm2
; acc1:f32x16 = fadd acc1, scale
  0261  62d1644858da             vaddps zmm3, zmm3, zmm10
; acc1:f32x16 = fmul acc1, value
  0267  62d1644859dc             vmulps zmm3, zmm3, zmm12
; store [out + 64] 16 lanes acc1
  026d  62d17c48115c2401         vmovups [r12+64], zmm3
; acc2:f32x16 = fadd acc2, scale
  0275  62d15c4858e2             vaddps zmm4, zmm4, zmm10
; acc2:f32x16 = fmul acc2, value
  027b  62d15c4859e4             vmulps zmm4, zmm4, zmm12
; store [out + 128] 16 lanes acc2
  0281  62d17c4811642402         vmovups [r12+128], zmm4
; acc3:f32x16 = fadd acc3, scale
  0289  62d1544858ea             vaddps zmm5, zmm5, zmm10
; acc3:f32x16 = fmul acc3, value
  028f  62d1544859ec             vmulps zmm5, zmm5, zmm12
; store [out + 192] 16 lanes acc3
  0295  62d17c48116c2403         vmovups [r12+192], zmm5
; acc4:f32x16 = fadd acc4, scale
  029d  62d14c4858f2             vaddps zmm6, zmm6, zmm10
; acc4:f32x16 = fmul acc4, value
  02a3  62d14c4859f4             vmulps zmm6, zmm6, zmm12
; store [out + 256] 16 lanes acc4
  02a9  62d17c4811742404         vmovups [r12+256], zmm6
; acc5:f32x16 = fadd acc5, scale
  02b1  62d1444858fa             vaddps zmm7, zmm7, zmm10
; acc5:f32x16 = fmul acc5, value
  02b7  62d1444859fc             vmulps zmm7, zmm7, zmm12
; store [out + 320] 16 lanes acc5
  02bd  62d17c48117c2405         vmovups [r12+320], zmm7
; acc6:f32x16 = fadd acc6, scale
  02c5  62513c4858c2             vaddps zmm8, zmm8, zmm10
; acc6:f32x16 = fmul acc6, value
  02cb  62513c4859c4             vmulps zmm8, zmm8, zmm12
; store [out + 336] 16 lanes acc6
  02d1  62517c4811842450010000   vmovups [r12+336], zmm8
; out = add out, 400
  02dc  4981c490010000           add r12, 400
; begin = move end
  02e3  4989fe                   mov r14, rdi
; bag = add bag, 1
  02e6  4983c501                 add r13, 1
; }
  02ea  4c3b6dc8                 cmp r13, qword ptr [rbp-56]
  02ee  0f8ca1fdffff             jl L9
L10:
; leave, failure exits
  02f4  31c0                     xor eax, eax
L0:
  02f6  c5f877                   vzeroupper
  02f9  4883c418                 add rsp, 24
  02fd  415f                     pop r15
  02ff  415e                     pop r14
  0301  415d                     pop r13
  0303  415c                     pop r12
  0305  5b                       pop rbx
  0306  5d                       pop rbp
  0307  c3                       ret
L8:
  0308  488b45d0                 mov rax, qword ptr [rbp-48]
  030c  4c896858                 mov qword ptr [rax+88], r13
  0310  48895060                 mov qword ptr [rax+96], rdx
  0314  b801000000               mov eax, 1
  0319  ebdb                     short jmp L0
L11:
  031b  488b45d0                 mov rax, qword ptr [rbp-48]
  031f  4c896858                 mov qword ptr [rax+88], r13
  0323  48895060                 mov qword ptr [rax+96], rdx
  0327  b802000000               mov eax, 2
  032c  ebc8                     short jmp L0
L12:
  032e  488b45d0                 mov rax, qword ptr [rbp-48]
  0332  4c896858                 mov qword ptr [rax+88], r13
  0336  48895060                 mov qword ptr [rax+96], rdx
  033a  b802000000               mov eax, 2
  033f  ebb5                     short jmp L0
L19:
  0341  488b45d0                 mov rax, qword ptr [rbp-48]
  0345  4c896858                 mov qword ptr [rax+88], r13
  0349  48895060                 mov qword ptr [rax+96], rdx
  034d  b803000000               mov eax, 3
  0352  eba2                     short jmp L0
; constants
