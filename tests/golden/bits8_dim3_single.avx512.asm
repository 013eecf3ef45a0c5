; spec      embedding_bag bits=8 dim=3 index=i32 offset=none prefetch=0
; target    avx512 (x86-64)
; numerics  reference
; bytes     167
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  4883ec08                 sub rsp, 8
  000c  48897df8                 mov qword ptr [rbp-8], rdi
; table = arg table
  0010  4c8b07                   mov r8, qword ptr [rdi]
; row_count = arg row_count
  0013  4c8b4f08                 mov r9, qword ptr [rdi+8]
; indices = arg indices
  0017  4c8b5710                 mov r10, qword ptr [rdi+16]
; index_count = arg index_count
  001b  488b4f18                 mov rcx, qword ptr [rdi+24]
; bag_count = arg bag_count
  001f  488b7728                 mov rsi, qword ptr [rdi+40]
; out = arg output
  0023  488b5748                 mov rdx, qword ptr [rdi+72]
; bag = set 0
  0027  31c9                     xor ecx, ecx
; one_row_end = move bag_count
  0029  4889f7                   mov rdi, rsi
; out = add out, 0
  002c  488d32                   lea rsi, [rdx]
; loop bag < one_row_end {
  002f  4839f9                   cmp rcx, rdi
  0032  0f8d4e000000             jge L2
L1:
; index = load_i32 [indices + bag<<2]
  0038  4963148a                 movsxd rdx, dword ptr [r10+rcx*4]
; fail_if index >=u row_count -> 3
  003c  4c39ca                   cmp rdx, r9
  003f  0f834f000000             jae L3
; row_offset = mul index, 11
  0045  486bd20b                 imul rdx, rdx, 11
; row = add table, row_offset
  0049  4c01c2                   add rdx, r8
; scale:f32x4 = splat_f32 [row + 3]
  004c  c4e279584203             vpbroadcastd xmm0, [rdx+3]
; bias:f32x4 = splat_f32 [row + 7]
  0052  c4e279584a07             vpbroadcastd xmm1, [rdx+7]
; zero:f32x4 = zero
  0058  c5e857d2                 vxorps xmm2, xmm2, xmm2
; bias:f32x4 = fadd bias, zero
  005c  c5f058ca                 vaddps xmm1, xmm1, xmm2
; code:i32x4 = load_u8 [row]
  0060  c4e2793112               vpmovzxbd xmm2, [rdx]
; value:f32x4 = to_float code
  0065  c5f85bd2                 vcvtdq2ps xmm2, xmm2
; value:f32x4 = fma scale, value, bias
  0069  c4e279a8d1               vfmadd213ps xmm2, xmm0, xmm1
; store [out] 3 lanes value
  006e  c5f81316                 vmovlps [rsi], xmm2
  0072  c4e37917560802           vextractps [rsi+8], xmm2, 2
; out = add out, 12
  0079  4883c60c                 add rsi, 12
; bag = add bag, 1
  007d  4883c101                 add rcx, 1
; }
  0081  4839f9                   cmp rcx, rdi
  0084  7cb2                     short jl L1
L2:
; out = add out, 0
  0086  488d16                   lea rdx, [rsi]
; leave
  0089  31c0                     xor eax, eax
L0:
  008b  c5f877                   vzeroupper
  008e  4883c408                 add rsp, 8
  0092  5d                       pop rbp
  0093  c3                       ret
; failure exits
L3:
  0094  488b45f8                 mov rax, qword ptr [rbp-8]
  0098  48894868                 mov qword ptr [rax+104], rcx
  009c  48894870                 mov qword ptr [rax+112], rcx
  00a0  b803000000               mov eax, 3
  00a5  ebe4                     short jmp L0
; constants
