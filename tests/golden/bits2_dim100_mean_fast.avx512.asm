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
  0011  4883ec20                 sub rsp, 32
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  0019  4c8b07                   mov r8, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b5f08                 mov r11, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b4f10                 mov r9, qword ptr [rdi+16]
; index_count = arg index_count
  0024  488b4718                 mov rax, qword ptr [rdi+24]
  0028  488945c8                 mov qword ptr [rbp-56], rax
; bag_count = arg bag_count
  002c  488b4728                 mov rax, qword ptr [rdi+40]
  0030  488945c0                 mov qword ptr [rbp-64], rax
; offsets = arg offsets
  0034  488b4720                 mov rax, qword ptr [rdi+32]
  0038  488945b8                 mov qword ptr [rbp-72], rax
; scratch = arg scratch
  003c  4c8b5750                 mov r10, qword ptr [rdi+80]
; out = arg output
  0040  4c8b6f48                 mov r13, qword ptr [rdi+72]
; bag = set 0
  0044  4531f6                   xor r14d, r14d
; pos = set 0
  0047  31d2                     xor edx, edx
; shifts:i32x16 = const code_shifts
  0049  62f17c4810052d030000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  0053  62f17c48100d63030000     vmovups zmm1, [L2]
; near_end = add index_count, -16
  005d  488b45c8                 mov rax, qword ptr [rbp-56]
  0061  4c8d60f0                 lea r12, [rax-16]
; far_end = add index_count, -64
  0065  488b45c8                 mov rax, qword ptr [rbp-56]
  0069  488d58c0                 lea rbx, [rax-64]
; if row_count < 72316 {
  006d  4981fb7c1a0100           cmp r11, 72316
  0074  0f8d02000000             jge L5
L4:
; far_end = set 0
  007a  31db                     xor ebx, ebx
; }
L5:
; begin = move bag
  007c  4d89f7                   mov r15, r14
; if bag < bag_count {
  007f  4c3b75c0                 cmp r14, qword ptr [rbp-64]
  0083  0f8d12000000             jge L7
L6:
; begin = load_i32 [offsets + bag<<2]
  0089  488b45b8                 mov rax, qword ptr [rbp-72]
  008d  4e633cb0                 movsxd r15, dword ptr [rax+r14*4]
; fail_if begin >u index_count -> 1
  0091  4c3b7dc8                 cmp r15, qword ptr [rbp-56]
  0095  0f8782020000             ja L8
; }
L7:
; loop bag < bag_count {
  009b  4c3b75c0                 cmp r14, qword ptr [rbp-64]
  009f  0f8d64020000             jge L10
L9:
; end = load_i32 [offsets + bag<<2 + 4]
  00a5  488b45b8                 mov rax, qword ptr [rbp-72]
  00a9  4a637cb004               movsxd rdi, dword ptr [rax+r14*4+4]
; fail_if end < begin -> 2
  00ae  4c39ff                   cmp rdi, r15
  00b1  0f8c79020000             jl L11
; fail_if end >u index_count -> 2
  00b7  483b7dc8                 cmp rdi, qword ptr [rbp-56]
  00bb  0f8782020000             ja L12
; acc0:f32x16 = zero
  00c1  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  00c5  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  00c9  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  00cd  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  00d1  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  00d5  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  00d9  c4413857c0               vxorps xmm8, xmm8, xmm8
; bias_sum:f32x4 = zero
  00de  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move begin
  00e3  4c89fa                   mov rdx, r15
; loop pos < end {
  00e6  4839fa                   cmp rdx, rdi
  00e9  0f8d3d010000             jge L14
L13:
; if pos < far_end {
  00ef  4839da                   cmp rdx, rbx
  00f2  0f8d17000000             jge L16
L15:
; ahead = load_i64 [indices + pos<<3 + 512]
  00f8  498b8cd100020000         mov rcx, [r9+rdx*8+512]
; ahead = mul ahead, 29
  0100  486bc91d                 imul rcx, rcx, 29
; ahead_row = add table, ahead
  0104  498d3408                 lea rsi, [r8+rcx]
; prefetch L2 [ahead_row]
  0108  0f1816                   prefetcht1 [rsi]
; prefetch L2 [ahead_row + 28]
  010b  0f18561c                 prefetcht1 [rsi+28]
; }
L16:
; if pos < near_end {
  010f  4c39e2                   cmp rdx, r12
  0112  0f8d17000000             jge L18
L17:
; ahead = load_i64 [indices + pos<<3 + 128]
  0118  498b8cd180000000         mov rcx, [r9+rdx*8+128]
; ahead = mul ahead, 29
  0120  486bc91d                 imul rcx, rcx, 29
; ahead_row = add table, ahead
  0124  498d3408                 lea rsi, [r8+rcx]
; prefetch L1 [ahead_row]
  0128  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 28]
  012b  0f184e1c                 prefetcht0 [rsi+28]
; }
L18:
; index = load_i64 [indices + pos<<3]
  012f  498b0cd1                 mov rcx, [r9+rdx*8]
; fail_if index >=u row_count -> 3
  0133  4c39d9                   cmp rcx, r11
  0136  0f831a020000             jae L19
; row_offset = mul index, 29
  013c  486bc91d                 imul rcx, rcx, 29
; row = add table, row_offset
  0140  4c01c1                   add rcx, r8
; factors:f32x2 = load_f16 [row + 25]
  0143  c5796e5119               vmovd xmm10, [rcx+25]
  0148  c4427913d2               vcvtph2ps xmm10, xmm10
; store [scratch + 2048] 2 lanes factors
  014d  c44178139200080000       vmovlps [r10+2048], xmm10
; scale:f32x16 = splat_host [scratch + 2048]
  0156  62527d48589200080000     vpbroadcastd zmm10, [r10+2048]
; bias:f32x4 = splat_host [scratch + 2052]
  0160  c44279589a04080000       vpbroadcastd xmm11, [r10+2052]
; bias_sum:f32x4 = fadd bias_sum, bias
  0169  c4413058cb               vaddps xmm9, xmm9, xmm11
; code:i32x16 = splat_32 [row]
  016e  62727d485819             vpbroadcastd zmm11, [rcx]
; code:i32x16 = shr code, shifts
  0174  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  017a  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc0:f32x16 = fma scale, value, acc0
  0180  62d22d48b8d4             vfmadd231ps zmm2, zmm10, zmm12
; code:i32x16 = splat_32 [row + 4]
  0186  62727d48585901           vpbroadcastd zmm11, [rcx+4]
; code:i32x16 = shr code, shifts
  018d  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  0193  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc1:f32x16 = fma scale, value, acc1
  0199  62d22d48b8dc             vfmadd231ps zmm3, zmm10, zmm12
; code:i32x16 = splat_32 [row + 8]
  019f  62727d48585902           vpbroadcastd zmm11, [rcx+8]
; code:i32x16 = shr code, shifts
  01a6  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  01ac  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc2:f32x16 = fma scale, value, acc2
  01b2  62d22d48b8e4             vfmadd231ps zmm4, zmm10, zmm12
; code:i32x16 = splat_32 [row + 12]
  01b8  62727d48585903           vpbroadcastd zmm11, [rcx+12]
; code:i32x16 = shr code, shifts
  01bf  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  01c5  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc3:f32x16 = fma scale, value, acc3
  01cb  62d22d48b8ec             vfmadd231ps zmm5, zmm10, zmm12
; code:i32x16 = splat_32 [row + 16]
  01d1  62727d48585904           vpbroadcastd zmm11, [rcx+16]
; code:i32x16 = shr code, shifts
  01d8  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  01de  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc4:f32x16 = fma scale, value, acc4
  01e4  62d22d48b8f4             vfmadd231ps zmm6, zmm10, zmm12
; code:i32x16 = splat_32 [row + 20]
  01ea  62727d48585905           vpbroadcastd zmm11, [rcx+20]
; code:i32x16 = shr code, shifts
  01f1  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  01f7  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc5:f32x16 = fma scale, value, acc5
  01fd  62d22d48b8fc             vfmadd231ps zmm7, zmm10, zmm12
; code:i32x16 = splat_32 [row + 21]
  0203  62727d48589915000000     vpbroadcastd zmm11, [rcx+21]
; code:i32x16 = shr code, shifts
  020d  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  0213  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc6:f32x16 = fma scale, value, acc6
  0219  62522d48b8c4             vfmadd231ps zmm8, zmm10, zmm12
; pos = add pos, 1
  021f  4883c201                 add rdx, 1
; }
  0223  4839fa                   cmp rdx, rdi
  0226  0f8cc3feffff             jl L13
L14:
; count = sub end, begin
  022c  4889f9                   mov rcx, rdi
  022f  4c29f9                   sub rcx, r15
; count = max count, 1
  0232  48c7c001000000           mov rax, 1
  0239  4839c8                   cmp rax, rcx
  023c  480f4cc1                 cmovl rax, rcx
  0240  4889c1                   mov rcx, rax
; scale:f32x16 = const one
  0243  62717c481015b3010000     vmovups zmm10, [L3]
; value:f32x16 = float_of count
  024d  c4411857e4               vxorps xmm12, xmm12, xmm12
  0252  c4619a2ae1               vcvtsi2ss xmm12, xmm12, rcx
  0257  62527d4818e4             vbroadcastss zmm12, xmm12
; value:f32x16 = fdiv scale, value
  025d  62512c485ee4             vdivps zmm12, zmm10, zmm12
; scale:f32x16 = splat_first bias_sum
  0263  62527d4818d1             vbroadcastss zmm10, xmm9
; acc0:f32x16 = fadd acc0, scale
  0269  62d16c4858d2             vaddps zmm2, zmm2, zmm10
; acc0:f32x16 = fmul acc0, value
  026f  62d16c4859d4             vmulps zmm2, zmm2, zmm12
; store [out] 16 lanes acc0
  0275  62d17c48115500           vmovups [r13], zmm2
; acc1:f32x16 = fadd acc1, scale
  027c  62d1644858da             vaddps zmm3, zmm3, zmm10
; acc1:f32x16 = fmul acc1, value
  0282  62d1644859dc             vmulps zmm3, zmm3, zmm12
; store [out + 64] 16 lanes acc1
  0288  62d17c48115d01           vmovups [r13+64], zmm3
; acc2:f32x16 = fadd acc2, scale
  028f  62d15c4858e2             vaddps zmm4, zmm4, zmm10
; acc2:f32x16 = fmul acc2, value
  0295  62d15c4859e4             vmulps zmm4, zmm4, zmm12
; store [out + 128] 16 lanes acc2
  029b  62d17c48116502           vmovups [r13+128], zmm4
; acc3:f32x16 = fadd acc3, scale
  02a2  62d1544858ea             vaddps zmm5, zmm5, zmm10
; acc3:f32x16 = fmul acc3, value
  02a8  62d1544859ec             vmulps zmm5, zmm5, zmm12
; store [out + 192] 16 lanes acc3
  02ae  62d17c48116d03           vmovups [r13+192], zmm5
; acc4:f32x16 = fadd acc4, scale
  02b5  62d14c4858f2             vaddps zmm6, zmm6, zmm10
; acc4:f32x16 = fmul acc4, value
  02bb  62d14c4859f4             vmulps zmm6, zmm6, zmm12
; store [out + 256] 16 lanes acc4
  02c1  62d17c48117504           vmovups [r13+256], zmm6
; acc5:f32x16 = fadd acc5, scale
  02c8  62d1444858fa             vaddps zmm7, zmm7, zmm10
; acc5:f32x16 = fmul acc5, value
  02ce  62d1444859fc             vmulps zmm7, zmm7, zmm12
; store [out + 320] 16 lanes acc5
  02d4  62d17c48117d05           vmovups [r13+320], zmm7
; acc6:f32x16 = fadd acc6, scale
  02db  62513c4858c2             vaddps zmm8, zmm8, zmm10
; acc6:f32x16 = fmul acc6, value
  02e1  62513c4859c4             vmulps zmm8, zmm8, zmm12
; store [out + 336] 16 lanes acc6
  02e7  62517c48118550010000     vmovups [r13+336], zmm8
; out = add out, 400
  02f1  4981c590010000           add r13, 400
; begin = move end
  02f8  4989ff                   mov r15, rdi
; bag = add bag, 1
  02fb  4983c601                 add r14, 1
; }
  02ff  4c3b75c0                 cmp r14, qword ptr [rbp-64]
  0303  0f8c9cfdffff             jl L9
L10:
; leave, failure exits
  0309  31c0                     xor eax, eax
L0:
  030b  c5f877                   vzeroupper
  030e  4883c420                 add rsp, 32
  0312  415f                     pop r15
  0314  415e                     pop r14
  0316  415d                     pop r13
  0318  415c                     pop r12
  031a  5b                       pop rbx
  031b  5d                       pop rbp
  031c  c3                       ret
L8:
  031d  488b45d0                 mov rax, qword ptr [rbp-48]
  0321  4c897058                 mov qword ptr [rax+88], r14
  0325  48895060                 mov qword ptr [rax+96], rdx
  0329  b801000000               mov eax, 1
  032e  ebdb                     short jmp L0
L11:
  0330  488b45d0                 mov rax, qword ptr [rbp-48]
  0334  4c897058                 mov qword ptr [rax+88], r14
  0338  48895060                 mov qword ptr [rax+96], rdx
  033c  b802000000               mov eax, 2
  0341  ebc8                     short jmp L0
L12:
  0343  488b45d0                 mov rax, qword ptr [rbp-48]
  0347  4c897058                 mov qword ptr [rax+88], r14
  034b  48895060                 mov qword ptr [rax+96], rdx
  034f  b802000000               mov eax, 2
  0354  ebb5                     short jmp L0
L19:
  0356  488b45d0                 mov rax, qword ptr [rbp-48]
  035a  4c897058                 mov qword ptr [rax+88], r14
  035e  48895060                 mov qword ptr [rax+96], rdx
  0362  b803000000               mov eax, 3
  0367  eba2                     short jmp L0
; constants
