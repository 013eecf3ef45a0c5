; spec      embedding_bag bits=8 dim=128 index=i64 offset=i64
; target    avx512 (x86-64)
; numerics  reference
; bytes     1378
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
  003e  4d8d5c24f0               lea r11, [r12-16]
; fetched = set 0
  0043  31c0                     xor eax, eax
  0045  488945a8                 mov qword ptr [rbp-88], rax
; due = set 0
  0049  31c0                     xor eax, eax
  004b  488945b8                 mov qword ptr [rbp-72], rax
; if row_count < 185043 {
  004f  4981fad3d20200           cmp r10, 185043
  0056  0f8d0e000000             jge L2
; due = set 9223372036854775807
  005c  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  0066  488945b8                 mov qword ptr [rbp-72], rax
; }
L2:
; short_bags = mul bag_count, 5
  006a  496bcf05                 imul rcx, r15, 5
; if index_count < short_bags {
  006e  4939cc                   cmp r12, rcx
  0071  0f8d0e000000             jge L4
; due = set 9223372036854775807
  0077  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  0081  488945b8                 mov qword ptr [rbp-72], rax
; }
L4:
; pos = set 0
  0085  31d2                     xor edx, edx
; pos = move bag
  0087  4889da                   mov rdx, rbx
; if bag < bag_count {
  008a  4c39fb                   cmp rbx, r15
  008d  0f8d0e000000             jge L6
; pos = load_i64 [offsets + bag<<3]
  0093  498b54dd00               mov rdx, [r13+rbx*8]
; fail_if pos >u index_count -> 1
  0098  4c39e2                   cmp rdx, r12
  009b  0f8753040000             ja L7
; }
L6:
; one_row_end = sub index_count, pos
  00a1  4d89e6                   mov r14, r12
  00a4  4929d6                   sub r14, rdx
; one_row_end = add one_row_end, bag
  00a7  4901de                   add r14, rbx
; one_row_end = move_if last_bag < one_row_end ? last_bag
  00aa  4c3975c8                 cmp qword ptr [rbp-56], r14
  00ae  4c0f4c75c8               cmovl r14, qword ptr [rbp-56]
; loop bag < one_row_end {
  00b3  4c39f3                   cmp rbx, r14
  00b6  0f8d63010000             jge L9
L8:
; end = load_i64 [offsets + bag<<3 + 8]
  00bc  498b7cdd08               mov rdi, [r13+rbx*8+8]
; end = add end, -1
  00c1  4883c7ff                 add rdi, -1
; if end != pos, seldom {
  00c5  4839d7                   cmp rdi, rdx
  00c8  0f8532030000             jne L10
L11:
; if end == pos {
  00ce  4839d7                   cmp rdi, rdx
  00d1  0f853f010000             jne L13
; if pos >= due, seldom {
  00d7  483b55b8                 cmp rdx, qword ptr [rbp-72]
  00db  0f8d27030000             jge L14
L15:
; if pos < near_end {
  00e1  4c39da                   cmp rdx, r11
  00e4  0f8d20000000             jge L17
; ahead = load_i64 [indices + pos<<3 + 128]
  00ea  498b8cd080000000         mov rcx, [r8+rdx*8+128]
; ahead = mul ahead, 136
  00f2  4869c988000000           imul rcx, rcx, 136
; ahead_row = add table, ahead
  00f9  4801f1                   add rcx, rsi
; prefetch L1 [ahead_row]
  00fc  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 64]
  00ff  0f184940                 prefetcht0 [rcx+64]
; prefetch L1 [ahead_row + 135]
  0103  0f188987000000           prefetcht0 [rcx+135]
; }
L17:
; index = load_i64 [indices + pos<<3]
  010a  498b0cd0                 mov rcx, [r8+rdx*8]
; fail_if index >=u row_count -> 3
  010e  4c39d1                   cmp rcx, r10
  0111  0f83f3030000             jae L18
; row_offset = mul index, 136
  0117  4869c988000000           imul rcx, rcx, 136
; row = add table, row_offset
  011e  4801f1                   add rcx, rsi
; zero:f32x16 = zero
  0121  c5f857c0                 vxorps xmm0, xmm0, xmm0
; scale:f32x16 = splat_f32 [row + 128]
  0125  62f27d48584920           vpbroadcastd zmm1, [rcx+128]
; bias:f32x16 = splat_f32 [row + 132]
  012c  62f27d48585121           vpbroadcastd zmm2, [rcx+132]
; bias:f32x16 = fadd bias, zero
  0133  62f16c4858d0             vaddps zmm2, zmm2, zmm0
; code:i32x16 = load_u8 [row]
  0139  62f27d483101             vpmovzxbd zmm0, [rcx]
; value:f32x16 = to_float code
  013f  62f17c485bd8             vcvtdq2ps zmm3, zmm0
; value:f32x16 = fma scale, value, bias
  0145  62f27548a8da             vfmadd213ps zmm3, zmm1, zmm2
; code:i32x16 = load_u8 [row + 16]
  014b  62f27d48314101           vpmovzxbd zmm0, [rcx+16]
; value:f32x16 = to_float code
  0152  62f17c485be0             vcvtdq2ps zmm4, zmm0
; value:f32x16 = fma scale, value, bias
  0158  62f27548a8e2             vfmadd213ps zmm4, zmm1, zmm2
; code:i32x16 = load_u8 [row + 32]
  015e  62f27d48314102           vpmovzxbd zmm0, [rcx+32]
; value:f32x16 = to_float code
  0165  62f17c485be8             vcvtdq2ps zmm5, zmm0
; value:f32x16 = fma scale, value, bias
  016b  62f27548a8ea             vfmadd213ps zmm5, zmm1, zmm2
; code:i32x16 = load_u8 [row + 48]
  0171  62f27d48314103           vpmovzxbd zmm0, [rcx+48]
; value:f32x16 = to_float code
  0178  62f17c485bf0             vcvtdq2ps zmm6, zmm0
; value:f32x16 = fma scale, value, bias
  017e  62f27548a8f2             vfmadd213ps zmm6, zmm1, zmm2
; code:i32x16 = load_u8 [row + 64]
  0184  62f27d48314104           vpmovzxbd zmm0, [rcx+64]
; value:f32x16 = to_float code
  018b  62f17c485bf8             vcvtdq2ps zmm7, zmm0
; value:f32x16 = fma scale, value, bias
  0191  62f27548a8fa             vfmadd213ps zmm7, zmm1, zmm2
; code:i32x16 = load_u8 [row + 80]
  0197  62f27d48314105           vpmovzxbd zmm0, [rcx+80]
; value:f32x16 = to_float code
  019e  62717c485bc0             vcvtdq2ps zmm8, zmm0
; value:f32x16 = fma scale, value, bias
  01a4  62727548a8c2             vfmadd213ps zmm8, zmm1, zmm2
; code:i32x16 = load_u8 [row + 96]
  01aa  62f27d48314106           vpmovzxbd zmm0, [rcx+96]
; value:f32x16 = to_float code
  01b1  62717c485bc8             vcvtdq2ps zmm9, zmm0
; value:f32x16 = fma scale, value, bias
  01b7  62727548a8ca             vfmadd213ps zmm9, zmm1, zmm2
; code:i32x16 = load_u8 [row + 112]
  01bd  62f27d48314107           vpmovzxbd zmm0, [rcx+112]
; value:f32x16 = to_float code
  01c4  62f17c485bc0             vcvtdq2ps zmm0, zmm0
; value:f32x16 = fma scale, value, bias
  01ca  62f27548a8c2             vfmadd213ps zmm0, zmm1, zmm2
; store [out] 16 lanes value
  01d0  62d17c481119             vmovups [r9], zmm3
; store [out + 64] 16 lanes value
  01d6  62d17c48116101           vmovups [r9+64], zmm4
; store [out + 128] 16 lanes value
  01dd  62d17c48116902           vmovups [r9+128], zmm5
; store [out + 192] 16 lanes value
  01e4  62d17c48117103           vmovups [r9+192], zmm6
; store [out + 256] 16 lanes value
  01eb  62d17c48117904           vmovups [r9+256], zmm7
; store [out + 320] 16 lanes value
  01f2  62517c48114105           vmovups [r9+320], zmm8
; store [out + 384] 16 lanes value
  01f9  62517c48114906           vmovups [r9+384], zmm9
; store [out + 448] 16 lanes value
  0200  62d17c48114107           vmovups [r9+448], zmm0
; out = add out, 512
  0207  4981c100020000           add r9, 512
; bag = add bag, 1
  020e  4883c301                 add rbx, 1
; pos = add pos, 1
  0212  4883c201                 add rdx, 1
; }
L13:
; }
  0216  4c39f3                   cmp rbx, r14
  0219  0f8c9dfeffff             jl L8
L9:
; loop bag < bag_count {
  021f  4c39fb                   cmp rbx, r15
  0222  0f8dc4010000             jge L20
L19:
; end = move index_count
  0228  4c89e7                   mov rdi, r12
; if bag < last_bag {
  022b  483b5dc8                 cmp rbx, qword ptr [rbp-56]
  022f  0f8d05000000             jge L22
; end = load_i64 [offsets + bag<<3 + 8]
  0235  498b7cdd08               mov rdi, [r13+rbx*8+8]
; }
L22:
; fail_if end < pos -> 2
  023a  4839d7                   cmp rdi, rdx
  023d  0f8cdd020000             jl L23
; fail_if end >u index_count -> 2
  0243  4c39e7                   cmp rdi, r12
  0246  0f87ea020000             ja L24
; acc0:f32x16 = zero
  024c  c5f857c0                 vxorps xmm0, xmm0, xmm0
; acc1:f32x16 = zero
  0250  c5f057c9                 vxorps xmm1, xmm1, xmm1
; acc2:f32x16 = zero
  0254  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc3:f32x16 = zero
  0258  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc4:f32x16 = zero
  025c  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc5:f32x16 = zero
  0260  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc6:f32x16 = zero
  0264  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc7:f32x16 = zero
  0268  c5c057ff                 vxorps xmm7, xmm7, xmm7
; loop pos < end {
  026c  4839fa                   cmp rdx, rdi
  026f  0f8d2c010000             jge L26
L25:
; if pos >= due, seldom {
  0275  483b55b8                 cmp rdx, qword ptr [rbp-72]
  0279  0f8dff010000             jge L27
L28:
; if pos < near_end {
  027f  4c39da                   cmp rdx, r11
  0282  0f8d20000000             jge L30
; ahead = load_i64 [indices + pos<<3 + 128]
  0288  498b8cd080000000         mov rcx, [r8+rdx*8+128]
; ahead = mul ahead, 136
  0290  4869c988000000           imul rcx, rcx, 136
; ahead_row = add table, ahead
  0297  4801f1                   add rcx, rsi
; prefetch L1 [ahead_row]
  029a  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 64]
  029d  0f184940                 prefetcht0 [rcx+64]
; prefetch L1 [ahead_row + 135]
  02a1  0f188987000000           prefetcht0 [rcx+135]
; }
L30:
; index = load_i64 [indices + pos<<3]
  02a8  498b0cd0                 mov rcx, [r8+rdx*8]
; fail_if index >=u row_count -> 3
  02ac  4c39d1                   cmp rcx, r10
  02af  0f8397020000             jae L31
; row_offset = mul index, 136
  02b5  4869c988000000           imul rcx, rcx, 136
; row = add table, row_offset
  02bc  4801f1                   add rcx, rsi
; scale:f32x16 = splat_f32 [row + 128]
  02bf  62727d48584120           vpbroadcastd zmm8, [rcx+128]
; bias:f32x16 = splat_f32 [row + 132]
  02c6  62727d48584921           vpbroadcastd zmm9, [rcx+132]
; code:i32x16 = load_u8 [row]
  02cd  62727d483111             vpmovzxbd zmm10, [rcx]
; value:f32x16 = to_float code
  02d3  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc0:f32x16 = fadd acc0, bias
  02d9  62d17c4858c1             vaddps zmm0, zmm0, zmm9
; acc0:f32x16 = fma scale, value, acc0
  02df  62d23d48b8c3             vfmadd231ps zmm0, zmm8, zmm11
; code:i32x16 = load_u8 [row + 16]
  02e5  62727d48315101           vpmovzxbd zmm10, [rcx+16]
; value:f32x16 = to_float code
  02ec  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc1:f32x16 = fadd acc1, bias
  02f2  62d1744858c9             vaddps zmm1, zmm1, zmm9
; acc1:f32x16 = fma scale, value, acc1
  02f8  62d23d48b8cb             vfmadd231ps zmm1, zmm8, zmm11
; code:i32x16 = load_u8 [row + 32]
  02fe  62727d48315102           vpmovzxbd zmm10, [rcx+32]
; value:f32x16 = to_float code
  0305  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc2:f32x16 = fadd acc2, bias
  030b  62d16c4858d1             vaddps zmm2, zmm2, zmm9
; acc2:f32x16 = fma scale, value, acc2
  0311  62d23d48b8d3             vfmadd231ps zmm2, zmm8, zmm11
; code:i32x16 = load_u8 [row + 48]
  0317  62727d48315103           vpmovzxbd zmm10, [rcx+48]
; value:f32x16 = to_float code
  031e  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc3:f32x16 = fadd acc3, bias
  0324  62d1644858d9             vaddps zmm3, zmm3, zmm9
; acc3:f32x16 = fma scale, value, acc3
  032a  62d23d48b8db             vfmadd231ps zmm3, zmm8, zmm11
; code:i32x16 = load_u8 [row + 64]
  0330  62727d48315104           vpmovzxbd zmm10, [rcx+64]
; value:f32x16 = to_float code
  0337  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc4:f32x16 = fadd acc4, bias
  033d  62d15c4858e1             vaddps zmm4, zmm4, zmm9
; acc4:f32x16 = fma scale, value, acc4
  0343  62d23d48b8e3             vfmadd231ps zmm4, zmm8, zmm11
; code:i32x16 = load_u8 [row + 80]
  0349  62727d48315105           vpmovzxbd zmm10, [rcx+80]
; value:f32x16 = to_float code
  0350  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc5:f32x16 = fadd acc5, bias
  0356  62d1544858e9             vaddps zmm5, zmm5, zmm9
; acc5:f32x16 = fma scale, value, acc5
  035c  62d23d48b8eb             vfmadd231ps zmm5, zmm8, zmm11
; code:i32x16 = load_u8 [row + 96]
  0362  62727d48315106           vpmovzxbd zmm10, [rcx+96]
; value:f32x16 = to_float code
  0369  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc6:f32x16 = fadd acc6, bias
  036f  62d14c4858f1             vaddps zmm6, zmm6, zmm9
; acc6:f32x16 = fma scale, value, acc6
  0375  62d23d48b8f3             vfmadd231ps zmm6, zmm8, zmm11
; code:i32x16 = load_u8 [row + 112]
  037b  62727d48315107           vpmovzxbd zmm10, [rcx+112]
; value:f32x16 = to_float code
  0382  62517c485bda             vcvtdq2ps zmm11, zmm10
; acc7:f32x16 = fadd acc7, bias
  0388  62d1444858f9             vaddps zmm7, zmm7, zmm9
; acc7:f32x16 = fma scale, value, acc7
  038e  62d23d48b8fb             vfmadd231ps zmm7, zmm8, zmm11
; pos = add pos, 1
  0394  4883c201                 add rdx, 1
; }
  0398  4839fa                   cmp rdx, rdi
  039b  0f8cd4feffff             jl L25
L26:
; store [out] 16 lanes acc0
  03a1  62d17c481101             vmovups [r9], zmm0
; store [out + 64] 16 lanes acc1
  03a7  62d17c48114901           vmovups [r9+64], zmm1
; store [out + 128] 16 lanes acc2
  03ae  62d17c48115102           vmovups [r9+128], zmm2
; store [out + 192] 16 lanes acc3
  03b5  62d17c48115903           vmovups [r9+192], zmm3
; store [out + 256] 16 lanes acc4
  03bc  62d17c48116104           vmovups [r9+256], zmm4
; store [out + 320] 16 lanes acc5
  03c3  62d17c48116905           vmovups [r9+320], zmm5
; store [out + 384] 16 lanes acc6
  03ca  62d17c48117106           vmovups [r9+384], zmm6
; store [out + 448] 16 lanes acc7
  03d1  62d17c48117907           vmovups [r9+448], zmm7
; out = add out, 512
  03d8  4981c100020000           add r9, 512
; bag = add bag, 1
  03df  4883c301                 add rbx, 1
; }
  03e3  4c39fb                   cmp rbx, r15
  03e6  0f8c3cfeffff             jl L19
L20:
; leave
  03ec  31c0                     xor eax, eax
L0:
  03ee  c5f877                   vzeroupper
  03f1  4883c430                 add rsp, 48
  03f5  415f                     pop r15
  03f7  415e                     pop r14
  03f9  415d                     pop r13
  03fb  415c                     pop r12
  03fd  5b                       pop rbx
  03fe  5d                       pop rbp
  03ff  c3                       ret
; seldom
L10:
; one_row_end = set 0
  0400  4531f6                   xor r14d, r14d
  0403  e9c6fcffff               jmp L11
; seldom
L14:
; burst_end = add pos, 96
  0408  488d4260                 lea rax, [rdx+96]
  040c  488945b0                 mov qword ptr [rbp-80], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0410  4c3965b0                 cmp qword ptr [rbp-80], r12
  0414  490f4dc4                 cmovge rax, r12
  0418  488945b0                 mov qword ptr [rbp-80], rax
; fetching = move fetched
  041c  488b45a8                 mov rax, qword ptr [rbp-88]
  0420  488945c0                 mov qword ptr [rbp-64], rax
; fetching = move_if fetching < pos ? pos
  0424  483955c0                 cmp qword ptr [rbp-64], rdx
  0428  480f4cc2                 cmovl rax, rdx
  042c  488945c0                 mov qword ptr [rbp-64], rax
; loop fetching < burst_end {
  0430  483b45b0                 cmp rax, qword ptr [rbp-80]
  0434  0f8d2f000000             jge L33
L32:
; ahead = load_i64 [indices + fetching<<3]
  043a  488b45c0                 mov rax, qword ptr [rbp-64]
  043e  498b0cc0                 mov rcx, [r8+rax*8]
; ahead = mul ahead, 136
  0442  4869c988000000           imul rcx, rcx, 136
; prefetch L2 [table + ahead]
  0449  0f18140e                 prefetcht1 [rsi+rcx]
; prefetch L2 [table + ahead + 64]
  044d  0f18540e40               prefetcht1 [rsi+rcx+64]
; prefetch L2 [table + ahead + 135]
  0452  0f18940e87000000         prefetcht1 [rsi+rcx+135]
; fetching = add fetching, 1
  045a  488345c001               add qword ptr [rbp-64], 1
; }
  045f  488b45c0                 mov rax, qword ptr [rbp-64]
  0463  483b45b0                 cmp rax, qword ptr [rbp-80]
  0467  7cd1                     short jl L32
L33:
; fetched = move fetching
  0469  488b45c0                 mov rax, qword ptr [rbp-64]
  046d  488945a8                 mov qword ptr [rbp-88], rax
; due = add pos, 32
  0471  488d4220                 lea rax, [rdx+32]
  0475  488945b8                 mov qword ptr [rbp-72], rax
  0479  e963fcffff               jmp L15
; seldom
L27:
; burst_end = add pos, 96
  047e  488d4260                 lea rax, [rdx+96]
  0482  488945b0                 mov qword ptr [rbp-80], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0486  4c3965b0                 cmp qword ptr [rbp-80], r12
  048a  490f4dc4                 cmovge rax, r12
  048e  488945b0                 mov qword ptr [rbp-80], rax
; fetching = move fetched
  0492  488b45a8                 mov rax, qword ptr [rbp-88]
  0496  488945c0                 mov qword ptr [rbp-64], rax
; fetching = move_if fetching < pos ? pos
  049a  483955c0                 cmp qword ptr [rbp-64], rdx
  049e  480f4cc2                 cmovl rax, rdx
  04a2  488945c0                 mov qword ptr [rbp-64], rax
; loop fetching < burst_end {
  04a6  483b45b0                 cmp rax, qword ptr [rbp-80]
  04aa  0f8d2f000000             jge L35
L34:
; ahead = load_i64 [indices + fetching<<3]
  04b0  488b45c0                 mov rax, qword ptr [rbp-64]
  04b4  498b0cc0                 mov rcx, [r8+rax*8]
; ahead = mul ahead, 136
  04b8  4869c988000000           imul rcx, rcx, 136
; prefetch L2 [table + ahead]
  04bf  0f18140e                 prefetcht1 [rsi+rcx]
; prefetch L2 [table + ahead + 64]
  04c3  0f18540e40               prefetcht1 [rsi+rcx+64]
; prefetch L2 [table + ahead + 135]
  04c8  0f18940e87000000         prefetcht1 [rsi+rcx+135]
; fetching = add fetching, 1
  04d0  488345c001               add qword ptr [rbp-64], 1
; }
  04d5  488b45c0                 mov rax, qword ptr [rbp-64]
  04d9  483b45b0                 cmp rax, qword ptr [rbp-80]
  04dd  7cd1                     short jl L34
L35:
; fetched = move fetching
  04df  488b45c0                 mov rax, qword ptr [rbp-64]
  04e3  488945a8                 mov qword ptr [rbp-88], rax
; due = add pos, 32
  04e7  488d4220                 lea rax, [rdx+32]
  04eb  488945b8                 mov qword ptr [rbp-72], rax
  04ef  e98bfdffff               jmp L28
; failure exits
L7:
  04f4  488b45d0                 mov rax, qword ptr [rbp-48]
  04f8  48895858                 mov qword ptr [rax+88], rbx
  04fc  48895060                 mov qword ptr [rax+96], rdx
  0500  b801000000               mov eax, 1
  0505  e9e4feffff               jmp L0
L18:
  050a  488b45d0                 mov rax, qword ptr [rbp-48]
  050e  48895858                 mov qword ptr [rax+88], rbx
  0512  48895060                 mov qword ptr [rax+96], rdx
  0516  b803000000               mov eax, 3
  051b  e9cefeffff               jmp L0
L23:
  0520  488b45d0                 mov rax, qword ptr [rbp-48]
  0524  48895858                 mov qword ptr [rax+88], rbx
  0528  48895060                 mov qword ptr [rax+96], rdx
  052c  b802000000               mov eax, 2
  0531  e9b8feffff               jmp L0
L24:
  0536  488b45d0                 mov rax, qword ptr [rbp-48]
  053a  48895858                 mov qword ptr [rax+88], rbx
  053e  48895060                 mov qword ptr [rax+96], rdx
  0542  b802000000               mov eax, 2
  0547  e9a2feffff               jmp L0
L31:
  054c  488b45d0                 mov rax, qword ptr [rbp-48]
  0550  48895858                 mov qword ptr [rax+88], rbx
  0554  48895060                 mov qword ptr [rax+96], rdx
  0558  b803000000               mov eax, 3
  055d  e98cfeffff               jmp L0
; constants
