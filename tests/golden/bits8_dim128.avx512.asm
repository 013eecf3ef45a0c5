; spec      embedding_bag bits=8 dim=128 index=i64 offset=i64
; target    avx512 (x86-64)
; numerics  reference
; bytes     1451
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
  0019  488b37                   mov rsi, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b5f08                 mov r11, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b4710                 mov r8, qword ptr [rdi+16]
; index_count = arg index_count
  0024  4c8b6718                 mov r12, qword ptr [rdi+24]
; bag_count = arg bag_count
  0028  4c8b7f28                 mov r15, qword ptr [rdi+40]
; offsets = arg offsets
  002c  4c8b6f20                 mov r13, qword ptr [rdi+32]
; out = arg output
  0030  4c8b4f48                 mov r9, qword ptr [rdi+72]
; bag = set 0
  0034  31db                     xor ebx, ebx
; last_bag = add bag_count, -1
  0036  498d47ff                 lea rax, [r15-1]
  003a  488945c8                 mov qword ptr [rbp-56], rax
; near_end = add index_count, -16
  003e  498d4424f0               lea rax, [r12-16]
  0043  488945b0                 mov qword ptr [rbp-80], rax
; fetched = set 0
  0047  31c0                     xor eax, eax
  0049  488945a0                 mov qword ptr [rbp-96], rax
; due = set 0
  004d  31c0                     xor eax, eax
  004f  488945c0                 mov qword ptr [rbp-64], rax
; if row_count < 185043 {
  0053  4981fbd3d20200           cmp r11, 185043
  005a  0f8d0e000000             jge L2
; due = set 9223372036854775807
  0060  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  006a  488945c0                 mov qword ptr [rbp-64], rax
; }
L2:
; rows_of_bags = mul bag_count, 5
  006e  496bcf05                 imul rcx, r15, 5
; if index_count < rows_of_bags {
  0072  4939cc                   cmp r12, rcx
  0075  0f8d0e000000             jge L4
; due = set 9223372036854775807
  007b  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  0085  488945c0                 mov qword ptr [rbp-64], rax
; }
L4:
; next_change = move near_end
  0089  488b7db0                 mov rdi, qword ptr [rbp-80]
; next_change = move_if due < near_end ? due
  008d  488b45c0                 mov rax, qword ptr [rbp-64]
  0091  483b45b0                 cmp rax, qword ptr [rbp-80]
  0095  480f4c7dc0               cmovl rdi, qword ptr [rbp-64]
; pos = set 0
  009a  31d2                     xor edx, edx
; pos = move bag
  009c  4889da                   mov rdx, rbx
; if bag < bag_count {
  009f  4c39fb                   cmp rbx, r15
  00a2  0f8d0e000000             jge L6
; pos = load_i64 [offsets + bag<<3]
  00a8  498b54dd00               mov rdx, [r13+rbx*8]
; fail_if index_count <u pos -> 1
  00ad  4939d4                   cmp r12, rdx
  00b0  0f8287040000             jb L7
; }
L6:
; one_row_end = sub index_count, pos
  00b6  4d89e6                   mov r14, r12
  00b9  4929d6                   sub r14, rdx
; one_row_end = add one_row_end, bag
  00bc  4901de                   add r14, rbx
; one_row_end = move_if last_bag < one_row_end ? last_bag
  00bf  4c3975c8                 cmp qword ptr [rbp-56], r14
  00c3  4c0f4c75c8               cmovl r14, qword ptr [rbp-56]
; loop bag < one_row_end {
  00c8  4c39f3                   cmp rbx, r14
  00cb  0f8d50010000             jge L9
L8:
; end = load_i64 [offsets + bag<<3 + 8]
  00d1  4d8b54dd08               mov r10, [r13+rbx*8+8]
; end = add end, -1
  00d6  4983c2ff                 add r10, -1
; if end != pos, seldom {
  00da  4939d2                   cmp r10, rdx
  00dd  0f8515030000             jne L10
L11:
; if end == pos {
; if pos >= next_change, seldom {
  00e3  4839fa                   cmp rdx, rdi
  00e6  0f8d1d030000             jge L13
L14:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  00ec  498b8cd080000000         mov rcx, [r8+rdx*8+128]
; ahead = mul ahead, 136
  00f4  4869c988000000           imul rcx, rcx, 136
; ahead_row = add table, ahead
  00fb  4801f1                   add rcx, rsi
; prefetch L1 [ahead_row]
  00fe  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 64]
  0101  0f184940                 prefetcht0 [rcx+64]
; prefetch L1 [ahead_row + 135]
  0105  0f188987000000           prefetcht0 [rcx+135]
; }
L15:
; index = load_i64 [indices + pos<<3]
  010c  498b0cd0                 mov rcx, [r8+rdx*8]
; fail_if index >=u row_count -> 3
  0110  4c39d9                   cmp rcx, r11
  0113  0f833a040000             jae L16
; row_offset = mul index, 136
  0119  4869c988000000           imul rcx, rcx, 136
; row = add table, row_offset
  0120  4801f1                   add rcx, rsi
; zero:f32x16 = zero
  0123  c5f857c0                 vxorps xmm0, xmm0, xmm0
; scale:f32x16 = splat_f32 [row + 128]
  0127  62f27d48584920           vpbroadcastd zmm1, [rcx+128]
; bias:f32x16 = splat_f32 [row + 132]
  012e  62f27d48585121           vpbroadcastd zmm2, [rcx+132]
; bias:f32x16 = fadd bias, zero
  0135  62f16c4858d0             vaddps zmm2, zmm2, zmm0
; code:i32x16 = load_u8 [row]
  013b  62f27d483101             vpmovzxbd zmm0, [rcx]
; value:f32x16 = to_float code
  0141  62f17c485bd8             vcvtdq2ps zmm3, zmm0
; value:f32x16 = fma scale, value, bias
  0147  62f27548a8da             vfmadd213ps zmm3, zmm1, zmm2
; code:i32x16 = load_u8 [row + 16]
  014d  62f27d48314101           vpmovzxbd zmm0, [rcx+16]
; value:f32x16 = to_float code
  0154  62f17c485be0             vcvtdq2ps zmm4, zmm0
; value:f32x16 = fma scale, value, bias
  015a  62f27548a8e2             vfmadd213ps zmm4, zmm1, zmm2
; code:i32x16 = load_u8 [row + 32]
  0160  62f27d48314102           vpmovzxbd zmm0, [rcx+32]
; value:f32x16 = to_float code
  0167  62f17c485be8             vcvtdq2ps zmm5, zmm0
; value:f32x16 = fma scale, value, bias
  016d  62f27548a8ea             vfmadd213ps zmm5, zmm1, zmm2
; code:i32x16 = load_u8 [row + 48]
  0173  62f27d48314103           vpmovzxbd zmm0, [rcx+48]
; value:f32x16 = to_float code
  017a  62f17c485bf0             vcvtdq2ps zmm6, zmm0
; value:f32x16 = fma scale, value, bias
  0180  62f27548a8f2             vfmadd213ps zmm6, zmm1, zmm2
; code:i32x16 = load_u8 [row + 64]
  0186  62f27d48314104           vpmovzxbd zmm0, [rcx+64]
; value:f32x16 = to_float code
  018d  62f17c485bf8             vcvtdq2ps zmm7, zmm0
; value:f32x16 = fma scale, value, bias
  0193  62f27548a8fa             vfmadd213ps zmm7, zmm1, zmm2
; code:i32x16 = load_u8 [row + 80]
  0199  62f27d48314105           vpmovzxbd zmm0, [rcx+80]
; value:f32x16 = to_float code
  01a0  62717c485bc0             vcvtdq2ps zmm8, zmm0
; value:f32x16 = fma scale, value, bias
  01a6  62727548a8c2             vfmadd213ps zmm8, zmm1, zmm2
; code:i32x16 = load_u8 [row + 96]
  01ac  62f27d48314106           vpmovzxbd zmm0, [rcx+96]
; value:f32x16 = to_float code
  01b3  62717c485bc8             vcvtdq2ps zmm9, zmm0
; value:f32x16 = fma scale, value, bias
  01b9  62727548a8ca             vfmadd213ps zmm9, zmm1, zmm2
; code:i32x16 = load_u8 [row + 112]
  01bf  62f27d48314107           vpmovzxbd zmm0, [rcx+112]
; value:f32x16 = to_float code
  01c6  62f17c485bc0             vcvtdq2ps zmm0, zmm0
; value:f32x16 = fma scale, value, bias
  01cc  62f27548a8c2             vfmadd213ps zmm0, zmm1, zmm2
; store [out] 16 lanes value
  01d2  62d17c481119             vmovups [r9], zmm3
; store [out + 64] 16 lanes value
  01d8  62d17c48116101           vmovups [r9+64], zmm4
; store [out + 128] 16 lanes value
  01df  62d17c48116902           vmovups [r9+128], zmm5
; store [out + 192] 16 lanes value
  01e6  62d17c48117103           vmovups [r9+192], zmm6
; store [out + 256] 16 lanes value
  01ed  62d17c48117904           vmovups [r9+256], zmm7
; store [out + 320] 16 lanes value
  01f4  62517c48114105           vmovups [r9+320], zmm8
; store [out + 384] 16 lanes value
  01fb  62517c48114906           vmovups [r9+384], zmm9
; store [out + 448] 16 lanes value
  0202  62d17c48114107           vmovups [r9+448], zmm0
; out = add out, 512
  0209  4981c100020000           add r9, 512
; bag = add bag, 1
  0210  4883c301                 add rbx, 1
; pos = add pos, 1
  0214  4883c201                 add rdx, 1
; }
L12:
; }
  0218  4c39f3                   cmp rbx, r14
  021b  0f8cb0feffff             jl L8
L9:
; loop bag < bag_count {
  0221  4c39fb                   cmp rbx, r15
  0224  0f8dba010000             jge L18
L17:
; end = move index_count
  022a  4d89e2                   mov r10, r12
; if bag < last_bag {
  022d  483b5dc8                 cmp rbx, qword ptr [rbp-56]
  0231  0f8d05000000             jge L20
; end = load_i64 [offsets + bag<<3 + 8]
  0237  4d8b54dd08               mov r10, [r13+rbx*8+8]
; }
L20:
; fail_if end < pos -> 2
  023c  4939d2                   cmp r10, rdx
  023f  0f8c24030000             jl L21
; fail_if index_count <u end -> 2
  0245  4d39d4                   cmp r12, r10
  0248  0f8231030000             jb L22
; acc0:f32x16 = zero
  024e  c5f857c0                 vxorps xmm0, xmm0, xmm0
; acc1:f32x16 = zero
  0252  c5f057c9                 vxorps xmm1, xmm1, xmm1
; acc2:f32x16 = zero
  0256  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc3:f32x16 = zero
  025a  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc4:f32x16 = zero
  025e  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc5:f32x16 = zero
  0262  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc6:f32x16 = zero
  0266  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc7:f32x16 = zero
  026a  c5c057ff                 vxorps xmm7, xmm7, xmm7
; loop pos < end {
  026e  4c39d2                   cmp rdx, r10
  0271  0f8d22010000             jge L24
L23:
; if pos >= next_change, seldom {
  0277  4839fa                   cmp rdx, rdi
  027a  0f8d23020000             jge L25
L26:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  0280  498b8cd080000000         mov rcx, [r8+rdx*8+128]
; ahead = mul ahead, 136
  0288  4869c988000000           imul rcx, rcx, 136
; ahead_row = add table, ahead
  028f  4801f1                   add rcx, rsi
; prefetch L1 [ahead_row]
  0292  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 64]
  0295  0f184940                 prefetcht0 [rcx+64]
; prefetch L1 [ahead_row + 135]
  0299  0f188987000000           prefetcht0 [rcx+135]
; }
L27:
; index = load_i64 [indices + pos<<3]
  02a0  498b0cd0                 mov rcx, [r8+rdx*8]
; fail_if index >=u row_count -> 3
  02a4  4c39d9                   cmp rcx, r11
  02a7  0f83e8020000             jae L28
; row_offset = mul index, 136
  02ad  4869c988000000           imul rcx, rcx, 136
; row = add table, row_offset
  02b4  4801f1                   add rcx, rsi
; scale:f32x16 = splat_f32 [row + 128]
  02b7  62727d48584120           vpbroadcastd zmm8, [rcx+128]
; bias:f32x16 = splat_f32 [row + 132]
  02be  62727d48584921           vpbroadcastd zmm9, [rcx+132]
; code:i32x16 = load_u8 [row]
  02c5  62727d483111             vpmovzxbd zmm10, [rcx]
; value:f32x16 = to_float code
  02cb  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc0:f32x16 = fadd acc0, bias
  02d1  62d17c4858c1             vaddps zmm0, zmm0, zmm9
; acc0:f32x16 = fma scale, value, acc0
  02d7  62d23d48b8c3             vfmadd231ps zmm0, zmm8, zmm11
; code:i32x16 = load_u8 [row + 16]
  02dd  62727d48315101           vpmovzxbd zmm10, [rcx+16]
; value:f32x16 = to_float code
  02e4  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc1:f32x16 = fadd acc1, bias
  02ea  62d1744858c9             vaddps zmm1, zmm1, zmm9
; acc1:f32x16 = fma scale, value, acc1
  02f0  62d23d48b8cb             vfmadd231ps zmm1, zmm8, zmm11
; code:i32x16 = load_u8 [row + 32]
  02f6  62727d48315102           vpmovzxbd zmm10, [rcx+32]
; value:f32x16 = to_float code
  02fd  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc2:f32x16 = fadd acc2, bias
  0303  62d16c4858d1             vaddps zmm2, zmm2, zmm9
; acc2:f32x16 = fma scale, value, acc2
  0309  62d23d48b8d3             vfmadd231ps zmm2, zmm8, zmm11
; code:i32x16 = load_u8 [row + 48]
  030f  62727d48315103           vpmovzxbd zmm10, [rcx+48]
; value:f32x16 = to_float code
  0316  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc3:f32x16 = fadd acc3, bias
  031c  62d1644858d9             vaddps zmm3, zmm3, zmm9
; acc3:f32x16 = fma scale, value, acc3
  0322  62d23d48b8db             vfmadd231ps zmm3, zmm8, zmm11
; code:i32x16 = load_u8 [row + 64]
  0328  62727d48315104           vpmovzxbd zmm10, [rcx+64]
; value:f32x16 = to_float code
  032f  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc4:f32x16 = fadd acc4, bias
  0335  62d15c4858e1             vaddps zmm4, zmm4, zmm9
; acc4:f32x16 = fma scale, value, acc4
  033b  62d23d48b8e3             vfmadd231ps zmm4, zmm8, zmm11
; code:i32x16 = load_u8 [row + 80]
  0341  62727d48315105           vpmovzxbd zmm10, [rcx+80]
; value:f32x16 = to_float code
  0348  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc5:f32x16 = fadd acc5, bias
  034e  62d1544858e9             vaddps zmm5, zmm5, zmm9
; acc5:f32x16 = fma scale, value, acc5
  0354  62d23d48b8eb             vfmadd231ps zmm5, zmm8, zmm11
; code:i32x16 = load_u8 [row + 96]
  035a  62727d48315106           vpmovzxbd zmm10, [rcx+96]
; value:f32x16 = to_float code
  0361  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc6:f32x16 = fadd acc6, bias
  0367  62d14c4858f1             vaddps zmm6, zmm6, zmm9
; acc6:f32x16 = fma scale, value, acc6
  036d  62d23d48b8f3             vfmadd231ps zmm6, zmm8, zmm11
; code:i32x16 = load_u8 [row + 112]
  0373  62727d48315107           vpmovzxbd zmm10, [rcx+112]
; value:f32x16 = to_float code
  037a  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc7:f32x16 = fadd acc7, bias
  0380  62d1444858f9             vaddps zmm7, zmm7, zmm9
; acc7:f32x16 = fma scale, value, acc7
  0386  62d23d48b8fb             vfmadd231ps zmm7, zmm8, zmm11
; pos = add pos, 1
  038c  4883c201                 add rdx, 1
; }
  0390  4c39d2                   cmp rdx, r10
  0393  0f8cdefeffff             jl L23
L24:
; store [out] 16 lanes acc0
  0399  62d17c481101             vmovups [r9], zmm0
; store [out + 64] 16 lanes acc1
  039f  62d17c48114901           vmovups [r9+64], zmm1
; store [out + 128] 16 lanes acc2
  03a6  62d17c48115102           vmovups [r9+128], zmm2
; store [out + 192] 16 lanes acc3
  03ad  62d17c48115903           vmovups [r9+192], zmm3
; store [out + 256] 16 lanes acc4
  03b4  62d17c48116104           vmovups [r9+256], zmm4
; store [out + 320] 16 lanes acc5
  03bb  62d17c48116905           vmovups [r9+320], zmm5
; store [out + 384] 16 lanes acc6
  03c2  62d17c48117106           vmovups [r9+384], zmm6
; store [out + 448] 16 lanes acc7
  03c9  62d17c48117907           vmovups [r9+448], zmm7
; out = add out, 512
  03d0  4981c100020000           add r9, 512
; bag = add bag, 1
  03d7  4883c301                 add rbx, 1
; }
  03db  4c39fb                   cmp rbx, r15
  03de  0f8c46feffff             jl L17
L18:
; leave
  03e4  31c0                     xor eax, eax
L0:
  03e6  c5f877                   vzeroupper
  03e9  4883c438                 add rsp, 56
  03ed  415f                     pop r15
  03ef  415e                     pop r14
  03f1  415d                     pop r13
  03f3  415c                     pop r12
  03f5  5b                       pop rbx
  03f6  5d                       pop rbp
  03f7  c3                       ret
; seldom
L10:
; one_row_end = set 0
  03f8  4531f6                   xor r14d, r14d
  03fb  4939d2                   cmp r10, rdx
  03fe  0f8514feffff             jne L12
  0404  e9dafcffff               jmp L11
; seldom
L13:
; if pos >= due {
  0409  483b55c0                 cmp rdx, qword ptr [rbp-64]
  040d  0f8c71000000             jl L30
; burst_end = add pos, 96
  0413  488d4260                 lea rax, [rdx+96]
  0417  488945a8                 mov qword ptr [rbp-88], rax
; burst_end = move_if burst_end >= index_count ? index_count
  041b  4c3965a8                 cmp qword ptr [rbp-88], r12
  041f  490f4dc4                 cmovge rax, r12
  0423  488945a8                 mov qword ptr [rbp-88], rax
; fetching = move fetched
  0427  488b45a0                 mov rax, qword ptr [rbp-96]
  042b  488945b8                 mov qword ptr [rbp-72], rax
; fetching = move_if fetching < pos ? pos
  042f  483955b8                 cmp qword ptr [rbp-72], rdx
  0433  480f4cc2                 cmovl rax, rdx
  0437  488945b8                 mov qword ptr [rbp-72], rax
; loop fetching < burst_end {
  043b  483b45a8                 cmp rax, qword ptr [rbp-88]
  043f  0f8d2f000000             jge L32
L31:
; ahead = load_i64 [indices + fetching<<3]
  0445  488b45b8                 mov rax, qword ptr [rbp-72]
  0449  498b0cc0                 mov rcx, [r8+rax*8]
; ahead = mul ahead, 136
  044d  4869c988000000           imul rcx, rcx, 136
; prefetch L2 [table + ahead]
  0454  0f18140e                 prefetcht1 [rsi+rcx]
; prefetch L2 [table + ahead + 64]
  0458  0f18540e40               prefetcht1 [rsi+rcx+64]
; prefetch L2 [table + ahead + 135]
  045d  0f18940e87000000         prefetcht1 [rsi+rcx+135]
; fetching = add fetching, 1
  0465  488345b801               add qword ptr [rbp-72], 1
; }
  046a  488b45b8                 mov rax, qword ptr [rbp-72]
  046e  483b45a8                 cmp rax, qword ptr [rbp-88]
  0472  7cd1                     short jl L31
L32:
; fetched = move fetching
  0474  488b45b8                 mov rax, qword ptr [rbp-72]
  0478  488945a0                 mov qword ptr [rbp-96], rax
; due = add pos, 32
  047c  488d4220                 lea rax, [rdx+32]
  0480  488945c0                 mov qword ptr [rbp-64], rax
; }
L30:
; next_change = move near_end
  0484  488b7db0                 mov rdi, qword ptr [rbp-80]
; next_change = move_if due < near_end ? due
  0488  488b45c0                 mov rax, qword ptr [rbp-64]
  048c  483b45b0                 cmp rax, qword ptr [rbp-80]
  0490  480f4c7dc0               cmovl rdi, qword ptr [rbp-64]
  0495  4839fa                   cmp rdx, rdi
  0498  0f8d6efcffff             jge L15
  049e  e949fcffff               jmp L14
; seldom
L25:
; if pos >= due {
  04a3  483b55c0                 cmp rdx, qword ptr [rbp-64]
  04a7  0f8c71000000             jl L34
; burst_end = add pos, 96
  04ad  488d4260                 lea rax, [rdx+96]
  04b1  488945a8                 mov qword ptr [rbp-88], rax
; burst_end = move_if burst_end >= index_count ? index_count
  04b5  4c3965a8                 cmp qword ptr [rbp-88], r12
  04b9  490f4dc4                 cmovge rax, r12
  04bd  488945a8                 mov qword ptr [rbp-88], rax
; fetching = move fetched
  04c1  488b45a0                 mov rax, qword ptr [rbp-96]
  04c5  488945b8                 mov qword ptr [rbp-72], rax
; fetching = move_if fetching < pos ? pos
  04c9  483955b8                 cmp qword ptr [rbp-72], rdx
  04cd  480f4cc2                 cmovl rax, rdx
  04d1  488945b8                 mov qword ptr [rbp-72], rax
; loop fetching < burst_end {
  04d5  483b45a8                 cmp rax, qword ptr [rbp-88]
  04d9  0f8d2f000000             jge L36
L35:
; ahead = load_i64 [indices + fetching<<3]
  04df  488b45b8                 mov rax, qword ptr [rbp-72]
  04e3  498b0cc0                 mov rcx, [r8+rax*8]
; ahead = mul ahead, 136
  04e7  4869c988000000           imul rcx, rcx, 136
; prefetch L2 [table + ahead]
  04ee  0f18140e                 prefetcht1 [rsi+rcx]
; prefetch L2 [table + ahead + 64]
  04f2  0f18540e40               prefetcht1 [rsi+rcx+64]
; prefetch L2 [table + ahead + 135]
  04f7  0f18940e87000000         prefetcht1 [rsi+rcx+135]
; fetching = add fetching, 1
  04ff  488345b801               add qword ptr [rbp-72], 1
; }
  0504  488b45b8                 mov rax, qword ptr [rbp-72]
  0508  483b45a8                 cmp rax, qword ptr [rbp-88]
  050c  7cd1                     short jl L35
L36:
; fetched = move fetching
  050e  488b45b8                 mov rax, qword ptr [rbp-72]
  0512  488945a0                 mov qword ptr [rbp-96], rax
; due = add pos, 32
  0516  488d4220                 lea rax, [rdx+32]
  051a  488945c0                 mov qword ptr [rbp-64], rax
; }
L34:
; next_change = move near_end
  051e  488b7db0                 mov rdi, qword ptr [rbp-80]
; next_change = move_if due < near_end ? due
  0522  488b45c0                 mov rax, qword ptr [rbp-64]
  0526  483b45b0                 cmp rax, qword ptr [rbp-80]
  052a  480f4c7dc0               cmovl rdi, qword ptr [rbp-64]
  052f  4839fa                   cmp rdx, rdi
  0532  0f8d68fdffff             jge L27
  0538  e943fdffff               jmp L26
; failure exits
L7:
  053d  488b45d0                 mov rax, qword ptr [rbp-48]
  0541  48895858                 mov qword ptr [rax+88], rbx
  0545  48895060                 mov qword ptr [rax+96], rdx
  0549  b801000000               mov eax, 1
  054e  e993feffff               jmp L0
L16:
  0553  488b45d0                 mov rax, qword ptr [rbp-48]
  0557  48895858                 mov qword ptr [rax+88], rbx
  055b  48895060                 mov qword ptr [rax+96], rdx
  055f  b803000000               mov eax, 3
  0564  e97dfeffff               jmp L0
L21:
  0569  488b45d0                 mov rax, qword ptr [rbp-48]
  056d  48895858                 mov qword ptr [rax+88], rbx
  0571  48895060                 mov qword ptr [rax+96], rdx
  0575  b802000000               mov eax, 2
  057a  e967feffff               jmp L0
L22:
  057f  488b45d0                 mov rax, qword ptr [rbp-48]
  0583  48895858                 mov qword ptr [rax+88], rbx
  0587  48895060                 mov qword ptr [rax+96], rdx
  058b  b802000000               mov eax, 2
  0590  e951feffff               jmp L0
L28:
  0595  488b45d0                 mov rax, qword ptr [rbp-48]
  0599  48895858                 mov qword ptr [rax+88], rbx
  059d  48895060                 mov qword ptr [rax+96], rdx
  05a1  b803000000               mov eax, 3
  05a6  e93bfeffff               jmp L0
; constants
