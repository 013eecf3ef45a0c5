; spec      embedding_bag bits=8 dim=128 index=i64 offset=i64
; target    avx512 (x86-64)
; numerics  reference
; bytes     1418
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
  001c  4c8b5708                 mov r10, qword ptr [rdi+8]
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
  0034  4c8b5f48                 mov r11, qword ptr [rdi+72]
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
  0057  4981fad3d20200           cmp r10, 185043
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
  00b4  0f8278040000             jb L7
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
; out = add out, 0
  00cc  4d8d0b                   lea r9, [r11]
; bag = move bag
; loop bag < one_row_end {
  00cf  4c39f3                   cmp rbx, r14
  00d2  0f8d50010000             jge L9
L8:
; last_row = load_i64 [offsets + bag<<3 + 8]
  00d8  498b4cdd08               mov rcx, [r13+rbx*8+8]
; last_row = add last_row, -1
  00dd  4883c1ff                 add rcx, -1
; if last_row != pos, seldom {
  00e1  4839d1                   cmp rcx, rdx
  00e4  0f8518030000             jne L10
L11:
; if last_row == pos {
; if pos >= next_change, seldom {
  00ea  4839fa                   cmp rdx, rdi
  00ed  0f8d20030000             jge L13
L14:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  00f3  498b8cd080000000         mov rcx, [r8+rdx*8+128]
; ahead = mul ahead, 136
  00fb  4869c988000000           imul rcx, rcx, 136
; ahead_row = add table, ahead
  0102  4801f1                   add rcx, rsi
; prefetch L1 [ahead_row]
  0105  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 64]
  0108  0f184940                 prefetcht0 [rcx+64]
; prefetch L1 [ahead_row + 135]
  010c  0f188987000000           prefetcht0 [rcx+135]
; }
L15:
; index = load_i64 [indices + pos<<3]
  0113  498b0cd0                 mov rcx, [r8+rdx*8]
; if index >=u row_count, seldom {
  0117  4c39d1                   cmp rcx, r10
  011a  0f837a030000             jae L16
L17:
; if index <u row_count {
; row_offset = mul index, 136
  0120  4869c988000000           imul rcx, rcx, 136
; row = add table, row_offset
  0127  4801f1                   add rcx, rsi
; scale:f32x16 = splat_f32 [row + 128]
  012a  62f27d48584120           vpbroadcastd zmm0, [rcx+128]
; bias:f32x16 = splat_f32 [row + 132]
  0131  62f27d48584921           vpbroadcastd zmm1, [rcx+132]
; zero:f32x16 = zero
  0138  c5e857d2                 vxorps xmm2, xmm2, xmm2
; bias:f32x16 = fadd bias, zero
  013c  62f1744858ca             vaddps zmm1, zmm1, zmm2
; code:i32x16 = load_u8 [row]
  0142  62f27d483111             vpmovzxbd zmm2, [rcx]
; value:f32x16 = to_float code
  0148  62f17c485bda             vcvtdq2ps zmm3, zmm2
; value:f32x16 = fma scale, value, bias
  014e  62f27d48a8d9             vfmadd213ps zmm3, zmm0, zmm1
; code:i32x16 = load_u8 [row + 16]
  0154  62f27d48315101           vpmovzxbd zmm2, [rcx+16]
; value:f32x16 = to_float code
  015b  62f17c485be2             vcvtdq2ps zmm4, zmm2
; value:f32x16 = fma scale, value, bias
  0161  62f27d48a8e1             vfmadd213ps zmm4, zmm0, zmm1
; code:i32x16 = load_u8 [row + 32]
  0167  62f27d48315102           vpmovzxbd zmm2, [rcx+32]
; value:f32x16 = to_float code
  016e  62f17c485bea             vcvtdq2ps zmm5, zmm2
; value:f32x16 = fma scale, value, bias
  0174  62f27d48a8e9             vfmadd213ps zmm5, zmm0, zmm1
; code:i32x16 = load_u8 [row + 48]
  017a  62f27d48315103           vpmovzxbd zmm2, [rcx+48]
; value:f32x16 = to_float code
  0181  62f17c485bf2             vcvtdq2ps zmm6, zmm2
; value:f32x16 = fma scale, value, bias
  0187  62f27d48a8f1             vfmadd213ps zmm6, zmm0, zmm1
; code:i32x16 = load_u8 [row + 64]
  018d  62f27d48315104           vpmovzxbd zmm2, [rcx+64]
; value:f32x16 = to_float code
  0194  62f17c485bfa             vcvtdq2ps zmm7, zmm2
; value:f32x16 = fma scale, value, bias
  019a  62f27d48a8f9             vfmadd213ps zmm7, zmm0, zmm1
; code:i32x16 = load_u8 [row + 80]
  01a0  62f27d48315105           vpmovzxbd zmm2, [rcx+80]
; value:f32x16 = to_float code
  01a7  62717c485bc2             vcvtdq2ps zmm8, zmm2
; value:f32x16 = fma scale, value, bias
  01ad  62727d48a8c1             vfmadd213ps zmm8, zmm0, zmm1
; code:i32x16 = load_u8 [row + 96]
  01b3  62f27d48315106           vpmovzxbd zmm2, [rcx+96]
; value:f32x16 = to_float code
  01ba  62717c485bca             vcvtdq2ps zmm9, zmm2
; value:f32x16 = fma scale, value, bias
  01c0  62727d48a8c9             vfmadd213ps zmm9, zmm0, zmm1
; code:i32x16 = load_u8 [row + 112]
  01c6  62f27d48315107           vpmovzxbd zmm2, [rcx+112]
; value:f32x16 = to_float code
  01cd  62f17c485bd2             vcvtdq2ps zmm2, zmm2
; value:f32x16 = fma scale, value, bias
  01d3  62f27d48a8d1             vfmadd213ps zmm2, zmm0, zmm1
; store [out] 16 lanes value
  01d9  62d17c481119             vmovups [r9], zmm3
; store [out + 64] 16 lanes value
  01df  62d17c48116101           vmovups [r9+64], zmm4
; store [out + 128] 16 lanes value
  01e6  62d17c48116902           vmovups [r9+128], zmm5
; store [out + 192] 16 lanes value
  01ed  62d17c48117103           vmovups [r9+192], zmm6
; store [out + 256] 16 lanes value
  01f4  62d17c48117904           vmovups [r9+256], zmm7
; store [out + 320] 16 lanes value
  01fb  62517c48114105           vmovups [r9+320], zmm8
; store [out + 384] 16 lanes value
  0202  62517c48114906           vmovups [r9+384], zmm9
; store [out + 448] 16 lanes value
  0209  62d17c48115107           vmovups [r9+448], zmm2
; out = add out, 512
  0210  4981c100020000           add r9, 512
; bag = add bag, 1
  0217  4883c301                 add rbx, 1
; pos = add pos, 1
  021b  4883c201                 add rdx, 1
; }
L18:
; }
L12:
; }
  021f  4c39f3                   cmp rbx, r14
  0222  0f8cb0feffff             jl L8
L9:
; out = add out, 0
  0228  4d8d19                   lea r11, [r9]
; bag = move bag
; loop bag < bag_count {
  022b  4c39fb                   cmp rbx, r15
  022e  0f8dba010000             jge L20
L19:
; end = move index_count
  0234  4d89e1                   mov r9, r12
; if bag < last_bag {
  0237  483b5dc8                 cmp rbx, qword ptr [rbp-56]
  023b  0f8d05000000             jge L22
; end = load_i64 [offsets + bag<<3 + 8]
  0241  4d8b4cdd08               mov r9, [r13+rbx*8+8]
; }
L22:
; fail_if end < pos -> 2
  0246  4939d1                   cmp r9, rdx
  0249  0f8cf9020000             jl L23
; fail_if index_count <u end -> 2
  024f  4d39cc                   cmp r12, r9
  0252  0f8206030000             jb L24
; acc0:f32x16 = zero
  0258  c5f857c0                 vxorps xmm0, xmm0, xmm0
; acc1:f32x16 = zero
  025c  c5f057c9                 vxorps xmm1, xmm1, xmm1
; acc2:f32x16 = zero
  0260  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc3:f32x16 = zero
  0264  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc4:f32x16 = zero
  0268  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc5:f32x16 = zero
  026c  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc6:f32x16 = zero
  0270  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc7:f32x16 = zero
  0274  c5c057ff                 vxorps xmm7, xmm7, xmm7
; loop pos < end {
  0278  4c39ca                   cmp rdx, r9
  027b  0f8d22010000             jge L26
L25:
; if pos >= next_change, seldom {
  0281  4839fa                   cmp rdx, rdi
  0284  0f8d21020000             jge L27
L28:
; if pos < next_change {
; ahead = load_i64 [indices + pos<<3 + 128]
  028a  498b8cd080000000         mov rcx, [r8+rdx*8+128]
; ahead = mul ahead, 136
  0292  4869c988000000           imul rcx, rcx, 136
; ahead_row = add table, ahead
  0299  4801f1                   add rcx, rsi
; prefetch L1 [ahead_row]
  029c  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 64]
  029f  0f184940                 prefetcht0 [rcx+64]
; prefetch L1 [ahead_row + 135]
  02a3  0f188987000000           prefetcht0 [rcx+135]
; }
L29:
; index = load_i64 [indices + pos<<3]
  02aa  498b0cd0                 mov rcx, [r8+rdx*8]
; fail_if index >=u row_count -> 3
  02ae  4c39d1                   cmp rcx, r10
  02b1  0f83bd020000             jae L30
; row_offset = mul index, 136
  02b7  4869c988000000           imul rcx, rcx, 136
; row = add table, row_offset
  02be  4801f1                   add rcx, rsi
; scale:f32x16 = splat_f32 [row + 128]
  02c1  62727d48584120           vpbroadcastd zmm8, [rcx+128]
; bias:f32x16 = splat_f32 [row + 132]
  02c8  62727d48584921           vpbroadcastd zmm9, [rcx+132]
; code:i32x16 = load_u8 [row]
  02cf  62727d483111             vpmovzxbd zmm10, [rcx]
; value:f32x16 = to_float code
  02d5  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc0:f32x16 = fadd acc0, bias
  02db  62d17c4858c1             vaddps zmm0, zmm0, zmm9
; acc0:f32x16 = fma scale, value, acc0
  02e1  62d23d48b8c3             vfmadd231ps zmm0, zmm8, zmm11
; code:i32x16 = load_u8 [row + 16]
  02e7  62727d48315101           vpmovzxbd zmm10, [rcx+16]
; value:f32x16 = to_float code
  02ee  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc1:f32x16 = fadd acc1, bias
  02f4  62d1744858c9             vaddps zmm1, zmm1, zmm9
; acc1:f32x16 = fma scale, value, acc1
  02fa  62d23d48b8cb             vfmadd231ps zmm1, zmm8, zmm11
; code:i32x16 = load_u8 [row + 32]
  0300  62727d48315102           vpmovzxbd zmm10, [rcx+32]
; value:f32x16 = to_float code
  0307  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc2:f32x16 = fadd acc2, bias
  030d  62d16c4858d1             vaddps zmm2, zmm2, zmm9
; acc2:f32x16 = fma scale, value, acc2
  0313  62d23d48b8d3             vfmadd231ps zmm2, zmm8, zmm11
; code:i32x16 = load_u8 [row + 48]
  0319  62727d48315103           vpmovzxbd zmm10, [rcx+48]
; value:f32x16 = to_float code
  0320  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc3:f32x16 = fadd acc3, bias
  0326  62d1644858d9             vaddps zmm3, zmm3, zmm9
; acc3:f32x16 = fma scale, value, acc3
  032c  62d23d48b8db             vfmadd231ps zmm3, zmm8, zmm11
; code:i32x16 = load_u8 [row + 64]
  0332  62727d48315104           vpmovzxbd zmm10, [rcx+64]
; value:f32x16 = to_float code
  0339  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc4:f32x16 = fadd acc4, bias
  033f  62d15c4858e1             vaddps zmm4, zmm4, zmm9
; acc4:f32x16 = fma scale, value, acc4
  0345  62d23d48b8e3             vfmadd231ps zmm4, zmm8, zmm11
; code:i32x16 = load_u8 [row + 80]
  034b  62727d48315105           vpmovzxbd zmm10, [rcx+80]
; value:f32x16 = to_float code
  0352  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc5:f32x16 = fadd acc5, bias
  0358  62d1544858e9             vaddps zmm5, zmm5, zmm9
; acc5:f32x16 = fma scale, value, acc5
  035e  62d23d48b8eb             vfmadd231ps zmm5, zmm8, zmm11
; code:i32x16 = load_u8 [row + 96]
  0364  62727d48315106           vpmovzxbd zmm10, [rcx+96]
; value:f32x16 = to_float code
  036b  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc6:f32x16 = fadd acc6, bias
  0371  62d14c4858f1             vaddps zmm6, zmm6, zmm9
; acc6:f32x16 = fma scale, value, acc6
  0377  62d23d48b8f3             vfmadd231ps zmm6, zmm8, zmm11
; code:i32x16 = load_u8 [row + 112]
  037d  62727d48315107           vpmovzxbd zmm10, [rcx+112]
; value:f32x16 = to_float code
  0384  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc7:f32x16 = fadd acc7, bias
  038a  62d1444858f9             vaddps zmm7, zmm7, zmm9
; acc7:f32x16 = fma scale, value, acc7
  0390  62d23d48b8fb             vfmadd231ps zmm7, zmm8, zmm11
; pos = add pos, 1
  0396  4883c201                 add rdx, 1
; }
  039a  4c39ca                   cmp rdx, r9
  039d  0f8cdefeffff             jl L25
L26:
; store [out] 16 lanes acc0
  03a3  62d17c481103             vmovups [r11], zmm0
; store [out + 64] 16 lanes acc1
  03a9  62d17c48114b01           vmovups [r11+64], zmm1
; store [out + 128] 16 lanes acc2
  03b0  62d17c48115302           vmovups [r11+128], zmm2
; store [out + 192] 16 lanes acc3
  03b7  62d17c48115b03           vmovups [r11+192], zmm3
; store [out + 256] 16 lanes acc4
  03be  62d17c48116304           vmovups [r11+256], zmm4
; store [out + 320] 16 lanes acc5
  03c5  62d17c48116b05           vmovups [r11+320], zmm5
; store [out + 384] 16 lanes acc6
  03cc  62d17c48117306           vmovups [r11+384], zmm6
; store [out + 448] 16 lanes acc7
  03d3  62d17c48117b07           vmovups [r11+448], zmm7
; out = add out, 512
  03da  4981c300020000           add r11, 512
; bag = add bag, 1
  03e1  4883c301                 add rbx, 1
; }
  03e5  4c39fb                   cmp rbx, r15
  03e8  0f8c46feffff             jl L19
L20:
; leave
  03ee  31c0                     xor eax, eax
L0:
  03f0  c5f877                   vzeroupper
  03f3  4883c430                 add rsp, 48
  03f7  415f                     pop r15
  03f9  415e                     pop r14
  03fb  415d                     pop r13
  03fd  415c                     pop r12
  03ff  5b                       pop rbx
  0400  5d                       pop rbp
  0401  c3                       ret
; seldom
L10:
; one_row_end = set 0
  0402  4531f6                   xor r14d, r14d
  0405  4839d1                   cmp rcx, rdx
  0408  0f8511feffff             jne L12
  040e  e9d7fcffff               jmp L11
; seldom
L13:
; if pos >= due {
  0413  483b55c0                 cmp rdx, qword ptr [rbp-64]
  0417  0f8c5e000000             jl L32
; burst_end = add pos, 96
  041d  488d4260                 lea rax, [rdx+96]
  0421  488945b0                 mov qword ptr [rbp-80], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0425  4c3965b0                 cmp qword ptr [rbp-80], r12
  0429  490f4dc4                 cmovge rax, r12
  042d  488945b0                 mov qword ptr [rbp-80], rax
; fetching = move fetched
  0431  488b7da8                 mov rdi, qword ptr [rbp-88]
; fetching = move_if fetching < pos ? pos
  0435  4839d7                   cmp rdi, rdx
  0438  480f4cfa                 cmovl rdi, rdx
; loop fetching < burst_end {
  043c  483b7db0                 cmp rdi, qword ptr [rbp-80]
  0440  0f8d26000000             jge L34
L33:
; ahead = load_i64 [indices + fetching<<3]
  0446  498b0cf8                 mov rcx, [r8+rdi*8]
; ahead = mul ahead, 136
  044a  4869c988000000           imul rcx, rcx, 136
; prefetch L2 [table + ahead]
  0451  0f18140e                 prefetcht1 [rsi+rcx]
; prefetch L2 [table + ahead + 64]
  0455  0f18540e40               prefetcht1 [rsi+rcx+64]
; prefetch L2 [table + ahead + 135]
  045a  0f18940e87000000         prefetcht1 [rsi+rcx+135]
; fetching = add fetching, 1
  0462  4883c701                 add rdi, 1
; }
  0466  483b7db0                 cmp rdi, qword ptr [rbp-80]
  046a  7cda                     short jl L33
L34:
; fetched = move fetching
  046c  4889f8                   mov rax, rdi
  046f  488945a8                 mov qword ptr [rbp-88], rax
; due = add pos, 32
  0473  488d4220                 lea rax, [rdx+32]
  0477  488945c0                 mov qword ptr [rbp-64], rax
; }
L32:
; next_change = move near_end
  047b  488b7db8                 mov rdi, qword ptr [rbp-72]
; next_change = move_if due < near_end ? due
  047f  488b45c0                 mov rax, qword ptr [rbp-64]
  0483  483b45b8                 cmp rax, qword ptr [rbp-72]
  0487  480f4c7dc0               cmovl rdi, qword ptr [rbp-64]
  048c  4839fa                   cmp rdx, rdi
  048f  0f8d7efcffff             jge L15
  0495  e959fcffff               jmp L14
; seldom
L16:
; one_row_end = set 0
  049a  4531f6                   xor r14d, r14d
  049d  4c39d1                   cmp rcx, r10
  04a0  0f8379fdffff             jae L18
  04a6  e975fcffff               jmp L17
; seldom
L27:
; if pos >= due {
  04ab  483b55c0                 cmp rdx, qword ptr [rbp-64]
  04af  0f8c5e000000             jl L36
; burst_end = add pos, 96
  04b5  488d4260                 lea rax, [rdx+96]
  04b9  488945b0                 mov qword ptr [rbp-80], rax
; burst_end = move_if burst_end >= index_count ? index_count
  04bd  4c3965b0                 cmp qword ptr [rbp-80], r12
  04c1  490f4dc4                 cmovge rax, r12
  04c5  488945b0                 mov qword ptr [rbp-80], rax
; fetching = move fetched
  04c9  488b7da8                 mov rdi, qword ptr [rbp-88]
; fetching = move_if fetching < pos ? pos
  04cd  4839d7                   cmp rdi, rdx
  04d0  480f4cfa                 cmovl rdi, rdx
; loop fetching < burst_end {
  04d4  483b7db0                 cmp rdi, qword ptr [rbp-80]
  04d8  0f8d26000000             jge L38
L37:
; ahead = load_i64 [indices + fetching<<3]
  04de  498b0cf8                 mov rcx, [r8+rdi*8]
; ahead = mul ahead, 136
  04e2  4869c988000000           imul rcx, rcx, 136
; prefetch L2 [table + ahead]
  04e9  0f18140e                 prefetcht1 [rsi+rcx]
; prefetch L2 [table + ahead + 64]
  04ed  0f18540e40               prefetcht1 [rsi+rcx+64]
; prefetch L2 [table + ahead + 135]
  04f2  0f18940e87000000         prefetcht1 [rsi+rcx+135]
; fetching = add fetching, 1
  04fa  4883c701                 add rdi, 1
; }
  04fe  483b7db0                 cmp rdi, qword ptr [rbp-80]
  0502  7cda                     short jl L37
L38:
; fetched = move fetching
  0504  4889f8                   mov rax, rdi
  0507  488945a8                 mov qword ptr [rbp-88], rax
; due = add pos, 32
  050b  488d4220                 lea rax, [rdx+32]
  050f  488945c0                 mov qword ptr [rbp-64], rax
; }
L36:
; next_change = move near_end
  0513  488b7db8                 mov rdi, qword ptr [rbp-72]
; next_change = move_if due < near_end ? due
  0517  488b45c0                 mov rax, qword ptr [rbp-64]
  051b  483b45b8                 cmp rax, qword ptr [rbp-72]
  051f  480f4c7dc0               cmovl rdi, qword ptr [rbp-64]
  0524  4839fa                   cmp rdx, rdi
  0527  0f8d7dfdffff             jge L29
  052d  e958fdffff               jmp L28
; failure exits
L7:
  0532  488b45d0                 mov rax, qword ptr [rbp-48]
  0536  48895868                 mov qword ptr [rax+104], rbx
  053a  48895070                 mov qword ptr [rax+112], rdx
  053e  b801000000               mov eax, 1
  0543  e9a8feffff               jmp L0
L23:
  0548  488b45d0                 mov rax, qword ptr [rbp-48]
  054c  48895868                 mov qword ptr [rax+104], rbx
  0550  48895070                 mov qword ptr [rax+112], rdx
  0554  b802000000               mov eax, 2
  0559  e992feffff               jmp L0
L24:
  055e  488b45d0                 mov rax, qword ptr [rbp-48]
  0562  48895868                 mov qword ptr [rax+104], rbx
  0566  48895070                 mov qword ptr [rax+112], rdx
  056a  b802000000               mov eax, 2
  056f  e97cfeffff               jmp L0
L30:
  0574  488b45d0                 mov rax, qword ptr [rbp-48]
  0578  48895868                 mov qword ptr [rax+104], rbx
  057c  48895070                 mov qword ptr [rax+112], rdx
  0580  b803000000               mov eax, 3
  0585  e966feffff               jmp L0
; constants
