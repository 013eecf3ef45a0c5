; spec      embedding_bag bits=8 dim=128 index=i64 offset=i64
; target    avx512 (x86-64)
; numerics  reference
; bytes     1417
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
  0019  488b37                   mov rsi, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b5f08                 mov r11, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b4710                 mov r8, qword ptr [rdi+16]
; index_count = arg index_count
  0024  4c8b6718                 mov r12, qword ptr [rdi+24]
; bag_count = arg bag_count
  0028  4c8b7f28                 mov r15, qword ptr [rdi+40]
; pooled = arg pooled
  002c  488b4f50                 mov rcx, qword ptr [rdi+80]
; offsets = arg offsets
  0030  4c8b6f20                 mov r13, qword ptr [rdi+32]
; out = arg output
  0034  4c8b4f48                 mov r9, qword ptr [rdi+72]
; bag = set 0
  0038  31db                     xor ebx, ebx
; last_bag = add bag_count, -1
  003a  498d47ff                 lea rax, [r15-1]
  003e  488945c8                 mov qword ptr [rbp-56], rax
; near_end = add index_count, -16
  0042  498d4424f0               lea rax, [r12-16]
  0047  488945b8                 mov qword ptr [rbp-72], rax
; fetched = set 0
  004b  31c0                     xor eax, eax
  004d  488945a8                 mov qword ptr [rbp-88], rax
; due = set 0
  0051  31c0                     xor eax, eax
  0053  488945c0                 mov qword ptr [rbp-64], rax
; if row_count < 185043 {
  0057  4981fbd3d20200           cmp r11, 185043
  005e  0f8d0e000000             jge L2
; due = set 9223372036854775807
  0064  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  006e  488945c0                 mov qword ptr [rbp-64], rax
; }
L2:
; rows_of_bags = mul bag_count, 5
  0072  496bd705                 imul rdx, r15, 5
; if pooled < rows_of_bags {
  0076  4839d1                   cmp rcx, rdx
  0079  0f8d0e000000             jge L4
; due = set 9223372036854775807
  007f  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  0089  488945c0                 mov qword ptr [rbp-64], rax
; }
L4:
; next_change = move near_end
  008d  488b7db8                 mov rdi, qword ptr [rbp-72]
; next_change = move_if due < near_end ? due
  0091  488b45c0                 mov rax, qword ptr [rbp-64]
  0095  483b45b8                 cmp rax, qword ptr [rbp-72]
  0099  480f4c7dc0               cmovl rdi, qword ptr [rbp-64]
; pos = set 0
  009e  31d2                     xor edx, edx
; pos = move bag
  00a0  4889da                   mov rdx, rbx
; if bag < bag_count {
  00a3  4c39fb                   cmp rbx, r15
  00a6  0f8d0e000000             jge L6
; pos = load_i64 [offsets + bag<<3]
  00ac  498b54dd00               mov rdx, [r13+rbx*8]
; fail_if index_count <u pos -> 1
  00b1  4939d4                   cmp r12, rdx
  00b4  0f8261040000             jb L7
; }
L6:
; one_row_end = sub index_count, pos
  00ba  4d89e6                   mov r14, r12
  00bd  4929d6                   sub r14, rdx
; one_row_end = add one_row_end, bag
  00c0  4901de                   add r14, rbx
; one_row_end = move_if last_bag < one_row_end ? last_bag
  00c3  4c3975c8                 cmp qword ptr [rbp-56], r14
  00c7  4c0f4c75c8               cmovl r14, qword ptr [rbp-56]
; loop bag < one_row_end {
  00cc  4c39f3                   cmp rbx, r14
  00cf  0f8d50010000             jge L9
L8:
; end = load_i64 [offsets + bag<<3 + 8]
  00d5  4d8b54dd08               mov r10, [r13+rbx*8+8]
; end = add end, -1
  00da  4983c2ff                 add r10, -1
; if end != pos, seldom {
  00de  4939d2                   cmp r10, rdx
  00e1  0f8515030000             jne L10
L11:
; if end == pos {
; if pos >= next_change, seldom {
  00e7  4839fa                   cmp rdx, rdi
  00ea  0f8d1d030000             jge L13
L14:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  00f0  498b8cd080000000         mov rcx, [r8+rdx*8+128]
; ahead = mul ahead, 136
  00f8  4869c988000000           imul rcx, rcx, 136
; ahead_row = add table, ahead
  00ff  4801f1                   add rcx, rsi
; prefetch L1 [ahead_row]
  0102  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 64]
  0105  0f184940                 prefetcht0 [rcx+64]
; prefetch L1 [ahead_row + 135]
  0109  0f188987000000           prefetcht0 [rcx+135]
; }
L15:
; index = load_i64 [indices + pos<<3]
  0110  498b0cd0                 mov rcx, [r8+rdx*8]
; fail_if index >=u row_count -> 3
  0114  4c39d9                   cmp rcx, r11
  0117  0f8314040000             jae L16
; row_offset = mul index, 136
  011d  4869c988000000           imul rcx, rcx, 136
; row = add table, row_offset
  0124  4801f1                   add rcx, rsi
; zero:f32x16 = zero
  0127  c5f857c0                 vxorps xmm0, xmm0, xmm0
; scale:f32x16 = splat_f32 [row + 128]
  012b  62f27d48584920           vpbroadcastd zmm1, [rcx+128]
; bias:f32x16 = splat_f32 [row + 132]
  0132  62f27d48585121           vpbroadcastd zmm2, [rcx+132]
; bias:f32x16 = fadd bias, zero
  0139  62f16c4858d0             vaddps zmm2, zmm2, zmm0
; code:i32x16 = load_u8 [row]
  013f  62f27d483101             vpmovzxbd zmm0, [rcx]
; value:f32x16 = to_float code
  0145  62f17c485bd8             vcvtdq2ps zmm3, zmm0
; value:f32x16 = fma scale, value, bias
  014b  62f27548a8da             vfmadd213ps zmm3, zmm1, zmm2
; code:i32x16 = load_u8 [row + 16]
  0151  62f27d48314101           vpmovzxbd zmm0, [rcx+16]
; value:f32x16 = to_float code
  0158  62f17c485be0             vcvtdq2ps zmm4, zmm0
; value:f32x16 = fma scale, value, bias
  015e  62f27548a8e2             vfmadd213ps zmm4, zmm1, zmm2
; code:i32x16 = load_u8 [row + 32]
  0164  62f27d48314102           vpmovzxbd zmm0, [rcx+32]
; value:f32x16 = to_float code
  016b  62f17c485be8             vcvtdq2ps zmm5, zmm0
; value:f32x16 = fma scale, value, bias
  0171  62f27548a8ea             vfmadd213ps zmm5, zmm1, zmm2
; code:i32x16 = load_u8 [row + 48]
  0177  62f27d48314103           vpmovzxbd zmm0, [rcx+48]
; value:f32x16 = to_float code
  017e  62f17c485bf0             vcvtdq2ps zmm6, zmm0
; value:f32x16 = fma scale, value, bias
  0184  62f27548a8f2             vfmadd213ps zmm6, zmm1, zmm2
; code:i32x16 = load_u8 [row + 64]
  018a  62f27d48314104           vpmovzxbd zmm0, [rcx+64]
; value:f32x16 = to_float code
  0191  62f17c485bf8             vcvtdq2ps zmm7, zmm0
; value:f32x16 = fma scale, value, bias
  0197  62f27548a8fa             vfmadd213ps zmm7, zmm1, zmm2
; code:i32x16 = load_u8 [row + 80]
  019d  62f27d48314105           vpmovzxbd zmm0, [rcx+80]
; value:f32x16 = to_float code
  01a4  62717c485bc0             vcvtdq2ps zmm8, zmm0
; value:f32x16 = fma scale, value, bias
  01aa  62727548a8c2             vfmadd213ps zmm8, zmm1, zmm2
; code:i32x16 = load_u8 [row + 96]
  01b0  62f27d48314106           vpmovzxbd zmm0, [rcx+96]
; value:f32x16 = to_float code
  01b7  62717c485bc8             vcvtdq2ps zmm9, zmm0
; value:f32x16 = fma scale, value, bias
  01bd  62727548a8ca             vfmadd213ps zmm9, zmm1, zmm2
; code:i32x16 = load_u8 [row + 112]
  01c3  62f27d48314107           vpmovzxbd zmm0, [rcx+112]
; value:f32x16 = to_float code
  01ca  62f17c485bc0             vcvtdq2ps zmm0, zmm0
; value:f32x16 = fma scale, value, bias
  01d0  62f27548a8c2             vfmadd213ps zmm0, zmm1, zmm2
; store [out] 16 lanes value
  01d6  62d17c481119             vmovups [r9], zmm3
; store [out + 64] 16 lanes value
  01dc  62d17c48116101           vmovups [r9+64], zmm4
; store [out + 128] 16 lanes value
  01e3  62d17c48116902           vmovups [r9+128], zmm5
; store [out + 192] 16 lanes value
  01ea  62d17c48117103           vmovups [r9+192], zmm6
; store [out + 256] 16 lanes value
  01f1  62d17c48117904           vmovups [r9+256], zmm7
; store [out + 320] 16 lanes value
  01f8  62517c48114105           vmovups [r9+320], zmm8
; store [out + 384] 16 lanes value
  01ff  62517c48114906           vmovups [r9+384], zmm9
; store [out + 448] 16 lanes value
  0206  62d17c48114107           vmovups [r9+448], zmm0
; out = add out, 512
  020d  4981c100020000           add r9, 512
; bag = add bag, 1
  0214  4883c301                 add rbx, 1
; pos = add pos, 1
  0218  4883c201                 add rdx, 1
; }
L12:
; }
  021c  4c39f3                   cmp rbx, r14
  021f  0f8cb0feffff             jl L8
L9:
; loop bag < bag_count {
  0225  4c39fb                   cmp rbx, r15
  0228  0f8dba010000             jge L18
L17:
; end = move index_count
  022e  4d89e2                   mov r10, r12
; if bag < last_bag {
  0231  483b5dc8                 cmp rbx, qword ptr [rbp-56]
  0235  0f8d05000000             jge L20
; end = load_i64 [offsets + bag<<3 + 8]
  023b  4d8b54dd08               mov r10, [r13+rbx*8+8]
; }
L20:
; fail_if end < pos -> 2
  0240  4939d2                   cmp r10, rdx
  0243  0f8cfe020000             jl L21
; fail_if index_count <u end -> 2
  0249  4d39d4                   cmp r12, r10
  024c  0f820b030000             jb L22
; acc0:f32x16 = zero
  0252  c5f857c0                 vxorps xmm0, xmm0, xmm0
; acc1:f32x16 = zero
  0256  c5f057c9                 vxorps xmm1, xmm1, xmm1
; acc2:f32x16 = zero
  025a  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc3:f32x16 = zero
  025e  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc4:f32x16 = zero
  0262  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc5:f32x16 = zero
  0266  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc6:f32x16 = zero
  026a  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc7:f32x16 = zero
  026e  c5c057ff                 vxorps xmm7, xmm7, xmm7
; loop pos < end {
  0272  4c39d2                   cmp rdx, r10
  0275  0f8d22010000             jge L24
L23:
; if pos >= next_change, seldom {
  027b  4839fa                   cmp rdx, rdi
  027e  0f8d10020000             jge L25
L26:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  0284  498b8cd080000000         mov rcx, [r8+rdx*8+128]
; ahead = mul ahead, 136
  028c  4869c988000000           imul rcx, rcx, 136
; ahead_row = add table, ahead
  0293  4801f1                   add rcx, rsi
; prefetch L1 [ahead_row]
  0296  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 64]
  0299  0f184940                 prefetcht0 [rcx+64]
; prefetch L1 [ahead_row + 135]
  029d  0f188987000000           prefetcht0 [rcx+135]
; }
L27:
; index = load_i64 [indices + pos<<3]
  02a4  498b0cd0                 mov rcx, [r8+rdx*8]
; fail_if index >=u row_count -> 3
  02a8  4c39d9                   cmp rcx, r11
  02ab  0f83c2020000             jae L28
; row_offset = mul index, 136
  02b1  4869c988000000           imul rcx, rcx, 136
; row = add table, row_offset
  02b8  4801f1                   add rcx, rsi
; scale:f32x16 = splat_f32 [row + 128]
  02bb  62727d48584120           vpbroadcastd zmm8, [rcx+128]
; bias:f32x16 = splat_f32 [row + 132]
  02c2  62727d48584921           vpbroadcastd zmm9, [rcx+132]
; code:i32x16 = load_u8 [row]
  02c9  62727d483111             vpmovzxbd zmm10, [rcx]
; value:f32x16 = to_float code
  02cf  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc0:f32x16 = fadd acc0, bias
  02d5  62d17c4858c1             vaddps zmm0, zmm0, zmm9
; acc0:f32x16 = fma scale, value, acc0
  02db  62d23d48b8c3             vfmadd231ps zmm0, zmm8, zmm11
; code:i32x16 = load_u8 [row + 16]
  02e1  62727d48315101           vpmovzxbd zmm10, [rcx+16]
; value:f32x16 = to_float code
  02e8  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc1:f32x16 = fadd acc1, bias
  02ee  62d1744858c9             vaddps zmm1, zmm1, zmm9
; acc1:f32x16 = fma scale, value, acc1
  02f4  62d23d48b8cb             vfmadd231ps zmm1, zmm8, zmm11
; code:i32x16 = load_u8 [row + 32]
  02fa  62727d48315102           vpmovzxbd zmm10, [rcx+32]
; value:f32x16 = to_float code
  0301  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc2:f32x16 = fadd acc2, bias
  0307  62d16c4858d1             vaddps zmm2, zmm2, zmm9
; acc2:f32x16 = fma scale, value, acc2
  030d  62d23d48b8d3             vfmadd231ps zmm2, zmm8, zmm11
; code:i32x16 = load_u8 [row + 48]
  0313  62727d48315103           vpmovzxbd zmm10, [rcx+48]
; value:f32x16 = to_float code
  031a  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc3:f32x16 = fadd acc3, bias
  0320  62d1644858d9             vaddps zmm3, zmm3, zmm9
; acc3:f32x16 = fma scale, value, acc3
  0326  62d23d48b8db             vfmadd231ps zmm3, zmm8, zmm11
; code:i32x16 = load_u8 [row + 64]
  032c  62727d48315104           vpmovzxbd zmm10, [rcx+64]
; value:f32x16 = to_float code
  0333  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc4:f32x16 = fadd acc4, bias
  0339  62d15c4858e1             vaddps zmm4, zmm4, zmm9
; acc4:f32x16 = fma scale, value, acc4
  033f  62d23d48b8e3             vfmadd231ps zmm4, zmm8, zmm11
; code:i32x16 = load_u8 [row + 80]
  0345  62727d48315105           vpmovzxbd zmm10, [rcx+80]
; value:f32x16 = to_float code
  034c  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc5:f32x16 = fadd acc5, bias
  0352  62d1544858e9             vaddps zmm5, zmm5, zmm9
; acc5:f32x16 = fma scale, value, acc5
  0358  62d23d48b8eb             vfmadd231ps zmm5, zmm8, zmm11
; code:i32x16 = load_u8 [row + 96]
  035e  62727d48315106           vpmovzxbd zmm10, [rcx+96]
; value:f32x16 = to_float code
  0365  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc6:f32x16 = fadd acc6, bias
  036b  62d14c4858f1             vaddps zmm6, zmm6, zmm9
; acc6:f32x16 = fma scale, value, acc6
  0371  62d23d48b8f3             vfmadd231ps zmm6, zmm8, zmm11
; code:i32x16 = load_u8 [row + 112]
  0377  62727d48315107           vpmovzxbd zmm10, [rcx+112]
; value:f32x16 = to_float code
  037e  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc7:f32x16 = fadd acc7, bias
  0384  62d1444858f9             vaddps zmm7, zmm7, zmm9
; acc7:f32x16 = fma scale, value, acc7
  038a  62d23d48b8fb             vfmadd231ps zmm7, zmm8, zmm11
; pos = add pos, 1
  0390  4883c201                 add rdx, 1
; }
  0394  4c39d2                   cmp rdx, r10
  0397  0f8cdefeffff             jl L23
L24:
; store [out] 16 lanes acc0
  039d  62d17c481101             vmovups [r9], zmm0
; store [out + 64] 16 lanes acc1
  03a3  62d17c48114901           vmovups [r9+64], zmm1
; store [out + 128] 16 lanes acc2
  03aa  62d17c48115102           vmovups [r9+128], zmm2
; store [out + 192] 16 lanes acc3
  03b1  62d17c48115903           vmovups [r9+192], zmm3
; store [out + 256] 16 lanes acc4
  03b8  62d17c48116104           vmovups [r9+256], zmm4
; store [out + 320] 16 lanes acc5
  03bf  62d17c48116905           vmovups [r9+320], zmm5
; store [out + 384] 16 lanes acc6
  03c6  62d17c48117106           vmovups [r9+384], zmm6
; store [out + 448] 16 lanes acc7
  03cd  62d17c48117907           vmovups [r9+448], zmm7
; out = add out, 512
  03d4  4981c100020000           add r9, 512
; bag = add bag, 1
  03db  4883c301                 add rbx, 1
; }
  03df  4c39fb                   cmp rbx, r15
  03e2  0f8c46feffff             jl L17
L18:
; leave
  03e8  31c0                     xor eax, eax
L0:
  03ea  c5f877                   vzeroupper
  03ed  4883c430                 add rsp, 48
  03f1  415f                     pop r15
  03f3  415e                     pop r14
  03f5  415d                     pop r13
  03f7  415c                     pop r12
  03f9  5b                       pop rbx
  03fa  5d                       pop rbp
  03fb  c3                       ret
; seldom
L10:
; one_row_end = set 0
  03fc  4531f6                   xor r14d, r14d
  03ff  4939d2                   cmp r10, rdx
  0402  0f8514feffff             jne L12
  0408  e9dafcffff               jmp L11
; seldom
L13:
; if pos >= due {
  040d  483b55c0                 cmp rdx, qword ptr [rbp-64]
  0411  0f8c5e000000             jl L30
; burst_end = add pos, 96
  0417  488d4260                 lea rax, [rdx+96]
  041b  488945b0                 mov qword ptr [rbp-80], rax
; burst_end = move_if burst_end >= index_count ? index_count
  041f  4c3965b0                 cmp qword ptr [rbp-80], r12
  0423  490f4dc4                 cmovge rax, r12
  0427  488945b0                 mov qword ptr [rbp-80], rax
; fetching = move fetched
  042b  488b7da8                 mov rdi, qword ptr [rbp-88]
; fetching = move_if fetching < pos ? pos
  042f  4839d7                   cmp rdi, rdx
  0432  480f4cfa                 cmovl rdi, rdx
; loop fetching < burst_end {
  0436  483b7db0                 cmp rdi, qword ptr [rbp-80]
  043a  0f8d26000000             jge L32
L31:
; ahead = load_i64 [indices + fetching<<3]
  0440  498b0cf8                 mov rcx, [r8+rdi*8]
; ahead = mul ahead, 136
  0444  4869c988000000           imul rcx, rcx, 136
; prefetch L2 [table + ahead]
  044b  0f18140e                 prefetcht1 [rsi+rcx]
; prefetch L2 [table + ahead + 64]
  044f  0f18540e40               prefetcht1 [rsi+rcx+64]
; prefetch L2 [table + ahead + 135]
  0454  0f18940e87000000         prefetcht1 [rsi+rcx+135]
; fetching = add fetching, 1
  045c  4883c701                 add rdi, 1
; }
  0460  483b7db0                 cmp rdi, qword ptr [rbp-80]
  0464  7cda                     short jl L31
L32:
; fetched = move fetching
  0466  4889f8                   mov rax, rdi
  0469  488945a8                 mov qword ptr [rbp-88], rax
; due = add pos, 32
  046d  488d4220                 lea rax, [rdx+32]
  0471  488945c0                 mov qword ptr [rbp-64], rax
; }
L30:
; next_change = move near_end
  0475  488b7db8                 mov rdi, qword ptr [rbp-72]
; next_change = move_if due < near_end ? due
  0479  488b45c0                 mov rax, qword ptr [rbp-64]
  047d  483b45b8                 cmp rax, qword ptr [rbp-72]
  0481  480f4c7dc0               cmovl rdi, qword ptr [rbp-64]
  0486  4839fa                   cmp rdx, rdi
  0489  0f8d81fcffff             jge L15
  048f  e95cfcffff               jmp L14
; seldom
L25:
; if pos >= due {
  0494  483b55c0                 cmp rdx, qword ptr [rbp-64]
  0498  0f8c5e000000             jl L34
; burst_end = add pos, 96
  049e  488d4260                 lea rax, [rdx+96]
  04a2  488945b0                 mov qword ptr [rbp-80], rax
; burst_end = move_if burst_end >= index_count ? index_count
  04a6  4c3965b0                 cmp qword ptr [rbp-80], r12
  04aa  490f4dc4                 cmovge rax, r12
  04ae  488945b0                 mov qword ptr [rbp-80], rax
; fetching = move fetched
  04b2  488b7da8                 mov rdi, qword ptr [rbp-88]
; fetching = move_if fetching < pos ? pos
  04b6  4839d7                   cmp rdi, rdx
  04b9  480f4cfa                 cmovl rdi, rdx
; loop fetching < burst_end {
  04bd  483b7db0                 cmp rdi, qword ptr [rbp-80]
  04c1  0f8d26000000             jge L36
L35:
; ahead = load_i64 [indices + fetching<<3]
  04c7  498b0cf8                 mov rcx, [r8+rdi*8]
; ahead = mul ahead, 136
  04cb  4869c988000000           imul rcx, rcx, 136
; prefetch L2 [table + ahead]
  04d2  0f18140e                 prefetcht1 [rsi+rcx]
; prefetch L2 [table + ahead + 64]
  04d6  0f18540e40               prefetcht1 [rsi+rcx+64]
; prefetch L2 [table + ahead + 135]
  04db  0f18940e87000000         prefetcht1 [rsi+rcx+135]
; fetching = add fetching, 1
  04e3  4883c701                 add rdi, 1
; }
  04e7  483b7db0                 cmp rdi, qword ptr [rbp-80]
  04eb  7cda                     short jl L35
L36:
; fetched = move fetching
  04ed  4889f8                   mov rax, rdi
  04f0  488945a8                 mov qword ptr [rbp-88], rax
; due = add pos, 32
  04f4  488d4220                 lea rax, [rdx+32]
  04f8  488945c0                 mov qword ptr [rbp-64], rax
; }
L34:
; next_change = move near_end
  04fc  488b7db8                 mov rdi, qword ptr [rbp-72]
; next_change = move_if due < near_end ? due
  0500  488b45c0                 mov rax, qword ptr [rbp-64]
  0504  483b45b8                 cmp rax, qword ptr [rbp-72]
  0508  480f4c7dc0               cmovl rdi, qword ptr [rbp-64]
  050d  4839fa                   cmp rdx, rdi
  0510  0f8d8efdffff             jge L27
  0516  e969fdffff               jmp L26
; failure exits
L7:
  051b  488b45d0                 mov rax, qword ptr [rbp-48]
  051f  48895868                 mov qword ptr [rax+104], rbx
  0523  48895070                 mov qword ptr [rax+112], rdx
  0527  b801000000               mov eax, 1
  052c  e9b9feffff               jmp L0
L16:
  0531  488b45d0                 mov rax, qword ptr [rbp-48]
  0535  48895868                 mov qword ptr [rax+104], rbx
  0539  48895070                 mov qword ptr [rax+112], rdx
  053d  b803000000               mov eax, 3
  0542  e9a3feffff               jmp L0
L21:
  0547  488b45d0                 mov rax, qword ptr [rbp-48]
  054b  48895868                 mov qword ptr [rax+104], rbx
  054f  48895070                 mov qword ptr [rax+112], rdx
  0553  b802000000               mov eax, 2
  0558  e98dfeffff               jmp L0
L22:
  055d  488b45d0                 mov rax, qword ptr [rbp-48]
  0561  48895868                 mov qword ptr [rax+104], rbx
  0565  48895070                 mov qword ptr [rax+112], rdx
  0569  b802000000               mov eax, 2
  056e  e977feffff               jmp L0
L28:
  0573  488b45d0                 mov rax, qword ptr [rbp-48]
  0577  48895868                 mov qword ptr [rax+104], rbx
  057b  48895070                 mov qword ptr [rax+112], rdx
  057f  b803000000               mov eax, 3
  0584  e961feffff               jmp L0
; constants
