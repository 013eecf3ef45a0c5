; spec      embedding_bag bits=8 dim=128 index=i64 offset=i64
; target    avx512+subnormals (x86-64)
; numerics  reference
; bytes     1216
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
  003c  4531f6                   xor r14d, r14d
; pos = set 0
  003f  31d2                     xor edx, edx
; code_one:f32x4 = const code_one
  0041  c5f81005a7030000         vmovups xmm0, [L1]
; to_limit:f32x4 = const to_limit
  0049  c5f8100daf030000         vmovups xmm1, [L2]
; code_one:f32x4 = fmul code_one, to_limit
  0051  c5f859c1                 vmulps xmm0, xmm0, xmm1
; scale_limit = bits code_one
  0055  c5f97ec7                 vmovd edi, xmm0
; byte_order:i32x16 = const byte_order
  0059  62f17c481005dd030000     vmovups zmm0, [L3]
; exponent:i32x16 = const exponent
  0063  62f17c48100d13040000     vmovups zmm1, [L4]
; near_end = add index_count, -16
  006d  4d8d6ff0                 lea r13, [r15-16]
; far_end = add index_count, -64
  0071  498d5fc0                 lea rbx, [r15-64]
; if row_count < 15421 {
  0075  4981fb3d3c0000           cmp r11, 15421
  007c  0f8d02000000             jge L6
L5:
; far_end = set 0
  0082  31db                     xor ebx, ebx
; }
L6:
; last_bag = add bag_count, -1
  0084  488b45c8                 mov rax, qword ptr [rbp-56]
  0088  488d40ff                 lea rax, [rax-1]
  008c  488945b8                 mov qword ptr [rbp-72], rax
; pos = move bag
  0090  4c89f2                   mov rdx, r14
; if bag < bag_count {
  0093  4c3b75c8                 cmp r14, qword ptr [rbp-56]
  0097  0f8d11000000             jge L8
L7:
; pos = load_i64 [offsets + bag<<3]
  009d  488b45c0                 mov rax, qword ptr [rbp-64]
  00a1  4a8b14f0                 mov rdx, [rax+r14*8]
; fail_if pos >u index_count -> 1
  00a5  4c39fa                   cmp rdx, r15
  00a8  0f87f3020000             ja L9
; }
L8:
; loop bag < bag_count {
  00ae  4c3b75c8                 cmp r14, qword ptr [rbp-56]
  00b2  0f8dd5020000             jge L11
L10:
; end = move index_count
  00b8  4d89fa                   mov r10, r15
; if bag < last_bag {
  00bb  4c3b75b8                 cmp r14, qword ptr [rbp-72]
  00bf  0f8d09000000             jge L13
L12:
; end = load_i64 [offsets + bag<<3 + 8]
  00c5  488b45c0                 mov rax, qword ptr [rbp-64]
  00c9  4e8b54f008               mov r10, [rax+r14*8+8]
; }
L13:
; fail_if end < pos -> 2
  00ce  4939d2                   cmp r10, rdx
  00d1  0f8cdd020000             jl L14
; fail_if end >u index_count -> 2
  00d7  4d39fa                   cmp r10, r15
  00da  0f87e7020000             ja L15
; acc0:f32x16 = zero
  00e0  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  00e4  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  00e8  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  00ec  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  00f0  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  00f4  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  00f8  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  00fd  c4413057c9               vxorps xmm9, xmm9, xmm9
; loop pos < end {
  0102  4c39d2                   cmp rdx, r10
  0105  0f8d2e020000             jge L17
L16:
; if pos < far_end {
  010b  4839da                   cmp rdx, rbx
  010e  0f8d21000000             jge L19
L18:
; ahead = load_i64 [indices + pos<<3 + 512]
  0114  498b8cd100020000         mov rcx, [r9+rdx*8+512]
; ahead = mul ahead, 136
  011c  4869c988000000           imul rcx, rcx, 136
; ahead_row = add table, ahead
  0123  498d3408                 lea rsi, [r8+rcx]
; prefetch L2 [ahead_row]
  0127  0f1816                   prefetcht1 [rsi]
; prefetch L2 [ahead_row + 64]
  012a  0f185640                 prefetcht1 [rsi+64]
; prefetch L2 [ahead_row + 135]
  012e  0f189687000000           prefetcht1 [rsi+135]
; }
L19:
; if pos < near_end {
  0135  4c39ea                   cmp rdx, r13
  0138  0f8d21000000             jge L21
L20:
; ahead = load_i64 [indices + pos<<3 + 128]
  013e  498b8cd180000000         mov rcx, [r9+rdx*8+128]
; ahead = mul ahead, 136
  0146  4869c988000000           imul rcx, rcx, 136
; ahead_row = add table, ahead
  014d  498d3408                 lea rsi, [r8+rcx]
; prefetch L1 [ahead_row]
  0151  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 64]
  0154  0f184e40                 prefetcht0 [rsi+64]
; prefetch L1 [ahead_row + 135]
  0158  0f188e87000000           prefetcht0 [rsi+135]
; }
L21:
; index = load_i64 [indices + pos<<3]
  015f  498b0cd1                 mov rcx, [r9+rdx*8]
; fail_if index >=u row_count -> 3
  0163  4c39d9                   cmp rcx, r11
  0166  0f836e020000             jae L22
; row_offset = mul index, 136
  016c  4869c988000000           imul rcx, rcx, 136
; row = add table, row_offset
  0173  4c01c1                   add rcx, r8
; scale:f32x16 = splat_f32 [row + 128]
  0176  62727d48585120           vpbroadcastd zmm10, [rcx+128]
; bias:f32x16 = splat_f32 [row + 132]
  017d  62727d48585921           vpbroadcastd zmm11, [rcx+132]
; scale_height = bits scale
  0184  c5797ed6                 vmovd esi, xmm10
; scale_height = and scale_height, 2147483647
  0188  4881e6ffffff7f           and rsi, 2147483647
; scale_height = add scale_height, -8388608
  018f  4881c6000080ff           add rsi, -8388608
; if scale_height >=u scale_limit {
  0196  4839fe                   cmp rsi, rdi
  0199  0f82c7000000             jb L24
L23:
; code:i32x16 = load_u8 [row]
  019f  62727d483121             vpmovzxbd zmm12, [rcx]
; value:f32x16 = to_float code
  01a5  62517c485bec             vcvtdq2ps zmm13, zmm12
; acc0:f32x16 = fadd acc0, bias
  01ab  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; acc0:f32x16 = fma scale, value, acc0
  01b1  62d22d48b8d5             vfmadd231ps zmm2, zmm10, zmm13
; code:i32x16 = load_u8 [row + 16]
  01b7  62727d48316101           vpmovzxbd zmm12, [rcx+16]
; value:f32x16 = to_float code
  01be  62517c485bec             vcvtdq2ps zmm13, zmm12
; acc1:f32x16 = fadd acc1, bias
  01c4  62d1644858db             vaddps zmm3, zmm3, zmm11
; acc1:f32x16 = fma scale, value, acc1
  01ca  62d22d48b8dd             vfmadd231ps zmm3, zmm10, zmm13
; code:i32x16 = load_u8 [row + 32]
  01d0  62727d48316102           vpmovzxbd zmm12, [rcx+32]
; value:f32x16 = to_float code
  01d7  62517c485bec             vcvtdq2ps zmm13, zmm12
; acc2:f32x16 = fadd acc2, bias
  01dd  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; acc2:f32x16 = fma scale, value, acc2
  01e3  62d22d48b8e5             vfmadd231ps zmm4, zmm10, zmm13
; code:i32x16 = load_u8 [row + 48]
  01e9  62727d48316103           vpmovzxbd zmm12, [rcx+48]
; value:f32x16 = to_float code
  01f0  62517c485bec             vcvtdq2ps zmm13, zmm12
; acc3:f32x16 = fadd acc3, bias
  01f6  62d1544858eb             vaddps zmm5, zmm5, zmm11
; acc3:f32x16 = fma scale, value, acc3
  01fc  62d22d48b8ed             vfmadd231ps zmm5, zmm10, zmm13
; code:i32x16 = load_u8 [row + 64]
  0202  62727d48316104           vpmovzxbd zmm12, [rcx+64]
; value:f32x16 = to_float code
  0209  62517c485bec             vcvtdq2ps zmm13, zmm12
; acc4:f32x16 = fadd acc4, bias
  020f  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; acc4:f32x16 = fma scale, value, acc4
  0215  62d22d48b8f5             vfmadd231ps zmm6, zmm10, zmm13
; code:i32x16 = load_u8 [row + 80]
  021b  62727d48316105           vpmovzxbd zmm12, [rcx+80]
; value:f32x16 = to_float code
  0222  62517c485bec             vcvtdq2ps zmm13, zmm12
; acc5:f32x16 = fadd acc5, bias
  0228  62d1444858fb             vaddps zmm7, zmm7, zmm11
; acc5:f32x16 = fma scale, value, acc5
  022e  62d22d48b8fd             vfmadd231ps zmm7, zmm10, zmm13
; code:i32x16 = load_u8 [row + 96]
  0234  62727d48316106           vpmovzxbd zmm12, [rcx+96]
; value:f32x16 = to_float code
  023b  62517c485bec             vcvtdq2ps zmm13, zmm12
; acc6:f32x16 = fadd acc6, bias
  0241  62513c4858c3             vaddps zmm8, zmm8, zmm11
; acc6:f32x16 = fma scale, value, acc6
  0247  62522d48b8c5             vfmadd231ps zmm8, zmm10, zmm13
; code:i32x16 = load_u8 [row + 112]
  024d  62727d48316107           vpmovzxbd zmm12, [rcx+112]
; value:f32x16 = to_float code
  0254  62517c485bec             vcvtdq2ps zmm13, zmm12
; acc7:f32x16 = fadd acc7, bias
  025a  6251344858cb             vaddps zmm9, zmm9, zmm11
; acc7:f32x16 = fma scale, value, acc7
  0260  62522d48b8cd             vfmadd231ps zmm9, zmm10, zmm13
; }
L24:
; if scale_height <u scale_limit {
  0266  4839fe                   cmp rsi, rdi
  0269  0f83bd000000             jae L26
L25:
; scale:f32x16 = iadd scale, exponent
  026f  62712d48fed1             vpaddd zmm10, zmm10, zmm1
; value:f32x16 = spread_u8 [row] byte_order
  0275  c5781029                 vmovups xmm13, [rcx]
  0279  62527d488ded             vpermb zmm13, zmm0, zmm13
; acc0:f32x16 = fadd acc0, bias
  027f  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; acc0:f32x16 = fma scale, value, acc0
  0285  62d22d48b8d5             vfmadd231ps zmm2, zmm10, zmm13
; acc1:f32x16 = fadd acc1, bias
  028b  62d1644858db             vaddps zmm3, zmm3, zmm11
; value:f32x16 = spread_u8 [row + 32] byte_order
  0291  c578106920               vmovups xmm13, [rcx+32]
  0296  62527d488ded             vpermb zmm13, zmm0, zmm13
; acc2:f32x16 = fadd acc2, bias
  029c  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; value1:f32x16 = spread_u8 [row + 16] byte_order
  02a2  c578106110               vmovups xmm12, [rcx+16]
  02a7  62527d488de4             vpermb zmm12, zmm0, zmm12
; acc3:f32x16 = fadd acc3, bias
  02ad  62d1544858eb             vaddps zmm5, zmm5, zmm11
; acc2:f32x16 = fma scale, value, acc2
  02b3  62d22d48b8e5             vfmadd231ps zmm4, zmm10, zmm13
; value:f32x16 = spread_u8 [row + 48] byte_order
  02b9  c578106930               vmovups xmm13, [rcx+48]
  02be  62527d488ded             vpermb zmm13, zmm0, zmm13
; acc3:f32x16 = fma scale, value, acc3
  02c4  62d22d48b8ed             vfmadd231ps zmm5, zmm10, zmm13
; acc1:f32x16 = fma scale, value1, acc1
  02ca  62d22d48b8dc             vfmadd231ps zmm3, zmm10, zmm12
; value:f32x16 = spread_u8 [row + 64] byte_order
  02d0  c578106940               vmovups xmm13, [rcx+64]
  02d5  62527d488ded             vpermb zmm13, zmm0, zmm13
; acc4:f32x16 = fadd acc4, bias
  02db  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; acc4:f32x16 = fma scale, value, acc4
  02e1  62d22d48b8f5             vfmadd231ps zmm6, zmm10, zmm13
; acc5:f32x16 = fadd acc5, bias
  02e7  62d1444858fb             vaddps zmm7, zmm7, zmm11
; value:f32x16 = spread_u8 [row + 96] byte_order
  02ed  c578106960               vmovups xmm13, [rcx+96]
  02f2  62527d488ded             vpermb zmm13, zmm0, zmm13
; acc6:f32x16 = fadd acc6, bias
  02f8  62513c4858c3             vaddps zmm8, zmm8, zmm11
; value1:f32x16 = spread_u8 [row + 80] byte_order
  02fe  c578106150               vmovups xmm12, [rcx+80]
  0303  62527d488de4             vpermb zmm12, zmm0, zmm12
; acc7:f32x16 = fadd acc7, bias
  0309  6251344858cb             vaddps zmm9, zmm9, zmm11
; acc6:f32x16 = fma scale, value, acc6
  030f  62522d48b8c5             vfmadd231ps zmm8, zmm10, zmm13
; value:f32x16 = spread_u8 [row + 112] byte_order
  0315  c578106970               vmovups xmm13, [rcx+112]
  031a  62527d488ded             vpermb zmm13, zmm0, zmm13
; acc7:f32x16 = fma scale, value, acc7
  0320  62522d48b8cd             vfmadd231ps zmm9, zmm10, zmm13
; acc5:f32x16 = fma scale, value1, acc5
  0326  62d22d48b8fc             vfmadd231ps zmm7, zmm10, zmm12
; }
L26:
; pos = add pos, 1
  032c  4883c201                 add rdx, 1
; }
  0330  4c39d2                   cmp rdx, r10
  0333  0f8cd2fdffff             jl L16
L17:
; store [out] 16 lanes acc0
  0339  62d17c48111424           vmovups [r12], zmm2
; store [out + 64] 16 lanes acc1
  0340  62d17c48115c2401         vmovups [r12+64], zmm3
; store [out + 128] 16 lanes acc2
  0348  62d17c4811642402         vmovups [r12+128], zmm4
; store [out + 192] 16 lanes acc3
  0350  62d17c48116c2403         vmovups [r12+192], zmm5
; store [out + 256] 16 lanes acc4
  0358  62d17c4811742404         vmovups [r12+256], zmm6
; store [out + 320] 16 lanes acc5
  0360  62d17c48117c2405         vmovups [r12+320], zmm7
; store [out + 384] 16 lanes acc6
  0368  62517c4811442406         vmovups [r12+384], zmm8
; store [out + 448] 16 lanes acc7
  0370  62517c48114c2407         vmovups [r12+448], zmm9
; out = add out, 512
  0378  4981c400020000           add r12, 512
; bag = add bag, 1
  037f  4983c601                 add r14, 1
; }
  0383  4c3b75c8                 cmp r14, qword ptr [rbp-56]
  0387  0f8c2bfdffff             jl L10
L11:
; leave
  038d  31c0                     xor eax, eax
L0:
  038f  c5f877                   vzeroupper
  0392  4883c420                 add rsp, 32
  0396  415f                     pop r15
  0398  415e                     pop r14
  039a  415d                     pop r13
  039c  415c                     pop r12
  039e  5b                       pop rbx
  039f  5d                       pop rbp
  03a0  c3                       ret
; failure exits
L9:
  03a1  488b45d0                 mov rax, qword ptr [rbp-48]
  03a5  4c897058                 mov qword ptr [rax+88], r14
  03a9  48895060                 mov qword ptr [rax+96], rdx
  03ad  b801000000               mov eax, 1
  03b2  ebdb                     short jmp L0
L14:
  03b4  488b45d0                 mov rax, qword ptr [rbp-48]
  03b8  4c897058                 mov qword ptr [rax+88], r14
  03bc  48895060                 mov qword ptr [rax+96], rdx
  03c0  b802000000               mov eax, 2
  03c5  ebc8                     short jmp L0
L15:
  03c7  488b45d0                 mov rax, qword ptr [rbp-48]
  03cb  4c897058                 mov qword ptr [rax+88], r14
  03cf  48895060                 mov qword ptr [rax+96], rdx
  03d3  b802000000               mov eax, 2
  03d8  ebb5                     short jmp L0
L22:
  03da  488b45d0                 mov rax, qword ptr [rbp-48]
  03de  4c897058                 mov qword ptr [rax+88], r14
  03e2  48895060                 mov qword ptr [rax+96], rdx
  03e6  b803000000               mov eax, 3
  03eb  eba2                     short jmp L0
; constants
