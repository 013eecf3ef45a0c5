; spec      embedding_bag bits=8 dim=128 index=i64 offset=i64
; target    avx512+subnormals (x86-64)
; numerics  reference
; bytes     1280
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
  0019  4c8b07                   mov r8, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b5f08                 mov r11, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b4f10                 mov r9, qword ptr [rdi+16]
; index_count = arg index_count
  0024  4c8b7718                 mov r14, qword ptr [rdi+24]
; bag_count = arg bag_count
  0028  4c8b7f28                 mov r15, qword ptr [rdi+40]
; offsets = arg offsets
  002c  488b4720                 mov rax, qword ptr [rdi+32]
  0030  488945c8                 mov qword ptr [rbp-56], rax
; out = arg output
  0034  488b5f48                 mov rbx, qword ptr [rdi+72]
; bag = set 0
  0038  4531ed                   xor r13d, r13d
; pos = set 0
  003b  31f6                     xor esi, esi
; subnormal:f32x4 = const subnormal
  003d  c5f810050b040000         vmovups xmm0, [L1]
; factor:f32x4 = const factor
  0045  c5f8100d13040000         vmovups xmm1, [L2]
; subnormal:f32x4 = fmul subnormal, factor
  004d  c5f859c1                 vmulps xmm0, xmm0, xmm1
; scale_limit = bits subnormal
  0051  c5f97ec7                 vmovd edi, xmm0
; byte_order:i32x16 = const byte_order
  0055  62f17c48100521040000     vmovups zmm0, [L3]
; exponent:i32x16 = const exponent
  005f  62f17c48100d57040000     vmovups zmm1, [L4]
; near_end = add index_count, -16
  0069  4d8d66f0                 lea r12, [r14-16]
; fetched = set 0
  006d  31c0                     xor eax, eax
  006f  488945a8                 mov qword ptr [rbp-88], rax
; due = set 0
  0073  31c0                     xor eax, eax
  0075  488945b8                 mov qword ptr [rbp-72], rax
; if row_count < 92522 {
  0079  4981fb6a690100           cmp r11, 92522
  0080  0f8d0e000000             jge L6
L5:
; due = set 9223372036854775807
  0086  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  0090  488945b8                 mov qword ptr [rbp-72], rax
; }
L6:
; last_bag = add bag_count, -1
  0094  498d47ff                 lea rax, [r15-1]
  0098  488945c0                 mov qword ptr [rbp-64], rax
; pos = move bag
  009c  4c89ee                   mov rsi, r13
; if bag < bag_count {
  009f  4d39fd                   cmp r13, r15
  00a2  0f8d11000000             jge L8
L7:
; pos = load_i64 [offsets + bag<<3]
  00a8  488b45c8                 mov rax, qword ptr [rbp-56]
  00ac  4a8b34e8                 mov rsi, [rax+r13*8]
; fail_if pos >u index_count -> 1
  00b0  4c39f6                   cmp rsi, r14
  00b3  0f8738030000             ja L9
; }
L8:
; loop bag < bag_count {
  00b9  4d39fd                   cmp r13, r15
  00bc  0f8dab020000             jge L11
L10:
; end = move index_count
  00c2  4d89f2                   mov r10, r14
; if bag < last_bag {
  00c5  4c3b6dc0                 cmp r13, qword ptr [rbp-64]
  00c9  0f8d09000000             jge L13
L12:
; end = load_i64 [offsets + bag<<3 + 8]
  00cf  488b45c8                 mov rax, qword ptr [rbp-56]
  00d3  4e8b54e808               mov r10, [rax+r13*8+8]
; }
L13:
; fail_if end < pos -> 2
  00d8  4939f2                   cmp r10, rsi
  00db  0f8c26030000             jl L14
; fail_if end >u index_count -> 2
  00e1  4d39f2                   cmp r10, r14
  00e4  0f8733030000             ja L15
; acc0:f32x16 = zero
  00ea  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  00ee  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  00f2  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  00f6  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  00fa  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  00fe  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  0102  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  0107  c4413057c9               vxorps xmm9, xmm9, xmm9
; loop pos < end {
  010c  4c39d6                   cmp rsi, r10
  010f  0f8d0d020000             jge L17
L16:
; if pos >= due, seldom {
  0115  483b75b8                 cmp rsi, qword ptr [rbp-72]
  0119  0f8d62020000             jge L18
L19:
; if pos < near_end {
  011f  4c39e6                   cmp rsi, r12
  0122  0f8d20000000             jge L21
L20:
; ahead = load_i64 [indices + pos<<3 + 128]
  0128  498b8cf180000000         mov rcx, [r9+rsi*8+128]
; ahead = mul ahead, 136
  0130  4869c988000000           imul rcx, rcx, 136
; ahead_row = add table, ahead
  0137  4c01c1                   add rcx, r8
; prefetch L1 [ahead_row]
  013a  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 64]
  013d  0f184940                 prefetcht0 [rcx+64]
; prefetch L1 [ahead_row + 135]
  0141  0f188987000000           prefetcht0 [rcx+135]
; }
L21:
; index = load_i64 [indices + pos<<3]
  0148  498b0cf1                 mov rcx, [r9+rsi*8]
; fail_if index >=u row_count -> 3
  014c  4c39d9                   cmp rcx, r11
  014f  0f83de020000             jae L22
; row_offset = mul index, 136
  0155  4869c988000000           imul rcx, rcx, 136
; row = add table, row_offset
  015c  4c01c1                   add rcx, r8
; scale:f32x16 = splat_f32 [row + 128]
  015f  62727d48585120           vpbroadcastd zmm10, [rcx+128]
; bias:f32x16 = splat_f32 [row + 132]
  0166  62727d48585921           vpbroadcastd zmm11, [rcx+132]
; scale_height = bits scale
  016d  c5797ed2                 vmovd edx, xmm10
; scale_height = and scale_height, 2147483647
  0171  4881e2ffffff7f           and rdx, 2147483647
; scale_height = add scale_height, -8388608
  0178  4881c2000080ff           add rdx, -8388608
; if scale_height >=u scale_limit {
  017f  4839fa                   cmp rdx, rdi
  0182  0f82c7000000             jb L24
L23:
; code:i32x16 = load_u8 [row]
  0188  62727d483121             vpmovzxbd zmm12, [rcx]
; value:f32x16 = to_float code
  018e  62517c485bec             vcvtdq2ps zmm13, zmm12
; acc0:f32x16 = fadd acc0, bias
  0194  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; acc0:f32x16 = fma scale, value, acc0
  019a  62d22d48b8d5             vfmadd231ps zmm2, zmm10, zmm13
; code:i32x16 = load_u8 [row + 16]
  01a0  62727d48316101           vpmovzxbd zmm12, [rcx+16]
; value:f32x16 = to_float code
  01a7  62517c485bec             vcvtdq2ps zmm13, zmm12
; acc1:f32x16 = fadd acc1, bias
  01ad  62d1644858db             vaddps zmm3, zmm3, zmm11
; acc1:f32x16 = fma scale, value, acc1
  01b3  62d22d48b8dd             vfmadd231ps zmm3, zmm10, zmm13
; code:i32x16 = load_u8 [row + 32]
  01b9  62727d48316102           vpmovzxbd zmm12, [rcx+32]
; value:f32x16 = to_float code
  01c0  62517c485bec             vcvtdq2ps zmm13, zmm12
; acc2:f32x16 = fadd acc2, bias
  01c6  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; acc2:f32x16 = fma scale, value, acc2
  01cc  62d22d48b8e5             vfmadd231ps zmm4, zmm10, zmm13
; code:i32x16 = load_u8 [row + 48]
  01d2  62727d48316103           vpmovzxbd zmm12, [rcx+48]
; value:f32x16 = to_float code
  01d9  62517c485bec             vcvtdq2ps zmm13, zmm12
; acc3:f32x16 = fadd acc3, bias
  01df  62d1544858eb             vaddps zmm5, zmm5, zmm11
; acc3:f32x16 = fma scale, value, acc3
  01e5  62d22d48b8ed             vfmadd231ps zmm5, zmm10, zmm13
; code:i32x16 = load_u8 [row + 64]
  01eb  62727d48316104           vpmovzxbd zmm12, [rcx+64]
; value:f32x16 = to_float code
  01f2  62517c485bec             vcvtdq2ps zmm13, zmm12
; acc4:f32x16 = fadd acc4, bias
  01f8  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; acc4:f32x16 = fma scale, value, acc4
  01fe  62d22d48b8f5             vfmadd231ps zmm6, zmm10, zmm13
; code:i32x16 = load_u8 [row + 80]
  0204  62727d48316105           vpmovzxbd zmm12, [rcx+80]
; value:f32x16 = to_float code
  020b  62517c485bec             vcvtdq2ps zmm13, zmm12
; acc5:f32x16 = fadd acc5, bias
  0211  62d1444858fb             vaddps zmm7, zmm7, zmm11
; acc5:f32x16 = fma scale, value, acc5
  0217  62d22d48b8fd             vfmadd231ps zmm7, zmm10, zmm13
; code:i32x16 = load_u8 [row + 96]
  021d  62727d48316106           vpmovzxbd zmm12, [rcx+96]
; value:f32x16 = to_float code
  0224  62517c485bec             vcvtdq2ps zmm13, zmm12
; acc6:f32x16 = fadd acc6, bias
  022a  62513c4858c3             vaddps zmm8, zmm8, zmm11
; acc6:f32x16 = fma scale, value, acc6
  0230  62522d48b8c5             vfmadd231ps zmm8, zmm10, zmm13
; code:i32x16 = load_u8 [row + 112]
  0236  62727d48316107           vpmovzxbd zmm12, [rcx+112]
; value:f32x16 = to_float code
  023d  62517c485bec             vcvtdq2ps zmm13, zmm12
; acc7:f32x16 = fadd acc7, bias
  0243  6251344858cb             vaddps zmm9, zmm9, zmm11
; acc7:f32x16 = fma scale, value, acc7
  0249  62522d48b8cd             vfmadd231ps zmm9, zmm10, zmm13
; }
L24:
; if scale_height <u scale_limit {
  024f  4839fa                   cmp rdx, rdi
  0252  0f83bd000000             jae L26
L25:
; scale:f32x16 = iadd scale, exponent
  0258  62712d48fed1             vpaddd zmm10, zmm10, zmm1
; value:f32x16 = spread_u8 [row] byte_order
  025e  c5781029                 vmovups xmm13, [rcx]
  0262  62527d488ded             vpermb zmm13, zmm0, zmm13
; acc0:f32x16 = fadd acc0, bias
  0268  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; acc0:f32x16 = fma scale, value, acc0
  026e  62d22d48b8d5             vfmadd231ps zmm2, zmm10, zmm13
; acc1:f32x16 = fadd acc1, bias
  0274  62d1644858db             vaddps zmm3, zmm3, zmm11
; value:f32x16 = spread_u8 [row + 32] byte_order
  027a  c578106920               vmovups xmm13, [rcx+32]
  027f  62527d488ded             vpermb zmm13, zmm0, zmm13
; acc2:f32x16 = fadd acc2, bias
  0285  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; value1:f32x16 = spread_u8 [row + 16] byte_order
  028b  c578106110               vmovups xmm12, [rcx+16]
  0290  62527d488de4             vpermb zmm12, zmm0, zmm12
; acc3:f32x16 = fadd acc3, bias
  0296  62d1544858eb             vaddps zmm5, zmm5, zmm11
; acc2:f32x16 = fma scale, value, acc2
  029c  62d22d48b8e5             vfmadd231ps zmm4, zmm10, zmm13
; value:f32x16 = spread_u8 [row + 48] byte_order
  02a2  c578106930               vmovups xmm13, [rcx+48]
  02a7  62527d488ded             vpermb zmm13, zmm0, zmm13
; acc3:f32x16 = fma scale, value, acc3
  02ad  62d22d48b8ed             vfmadd231ps zmm5, zmm10, zmm13
; acc1:f32x16 = fma scale, value1, acc1
  02b3  62d22d48b8dc             vfmadd231ps zmm3, zmm10, zmm12
; value:f32x16 = spread_u8 [row + 64] byte_order
  02b9  c578106940               vmovups xmm13, [rcx+64]
  02be  62527d488ded             vpermb zmm13, zmm0, zmm13
; acc4:f32x16 = fadd acc4, bias
  02c4  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; acc4:f32x16 = fma scale, value, acc4
  02ca  62d22d48b8f5             vfmadd231ps zmm6, zmm10, zmm13
; acc5:f32x16 = fadd acc5, bias
  02d0  62d1444858fb             vaddps zmm7, zmm7, zmm11
; value:f32x16 = spread_u8 [row + 96] byte_order
  02d6  c578106960               vmovups xmm13, [rcx+96]
  02db  62527d488ded             vpermb zmm13, zmm0, zmm13
; acc6:f32x16 = fadd acc6, bias
  02e1  62513c4858c3             vaddps zmm8, zmm8, zmm11
; value1:f32x16 = spread_u8 [row + 80] byte_order
  02e7  c578106150               vmovups xmm12, [rcx+80]
  02ec  62527d488de4             vpermb zmm12, zmm0, zmm12
; acc7:f32x16 = fadd acc7, bias
  02f2  6251344858cb             vaddps zmm9, zmm9, zmm11
; acc6:f32x16 = fma scale, value, acc6
  02f8  62522d48b8c5             vfmadd231ps zmm8, zmm10, zmm13
; value:f32x16 = spread_u8 [row + 112] byte_order
  02fe  c578106970               vmovups xmm13, [rcx+112]
  0303  62527d488ded             vpermb zmm13, zmm0, zmm13
; acc7:f32x16 = fma scale, value, acc7
  0309  62522d48b8cd             vfmadd231ps zmm9, zmm10, zmm13
; acc5:f32x16 = fma scale, value1, acc5
  030f  62d22d48b8fc             vfmadd231ps zmm7, zmm10, zmm12
; }
L26:
; pos = add pos, 1
  0315  4883c601                 add rsi, 1
; }
  0319  4c39d6                   cmp rsi, r10
  031c  0f8cf3fdffff             jl L16
L17:
; store [out] 16 lanes acc0
  0322  62f17c481113             vmovups [rbx], zmm2
; store [out + 64] 16 lanes acc1
  0328  62f17c48115b01           vmovups [rbx+64], zmm3
; store [out + 128] 16 lanes acc2
  032f  62f17c48116302           vmovups [rbx+128], zmm4
; store [out + 192] 16 lanes acc3
  0336  62f17c48116b03           vmovups [rbx+192], zmm5
; store [out + 256] 16 lanes acc4
  033d  62f17c48117304           vmovups [rbx+256], zmm6
; store [out + 320] 16 lanes acc5
  0344  62f17c48117b05           vmovups [rbx+320], zmm7
; store [out + 384] 16 lanes acc6
  034b  62717c48114306           vmovups [rbx+384], zmm8
; store [out + 448] 16 lanes acc7
  0352  62717c48114b07           vmovups [rbx+448], zmm9
; out = add out, 512
  0359  4881c300020000           add rbx, 512
; bag = add bag, 1
  0360  4983c501                 add r13, 1
; }
  0364  4d39fd                   cmp r13, r15
  0367  0f8c55fdffff             jl L10
L11:
; leave
  036d  31c0                     xor eax, eax
L0:
  036f  c5f877                   vzeroupper
  0372  4883c430                 add rsp, 48
  0376  415f                     pop r15
  0378  415e                     pop r14
  037a  415d                     pop r13
  037c  415c                     pop r12
  037e  5b                       pop rbx
  037f  5d                       pop rbp
  0380  c3                       ret
; seldom
L18:
; burst_end = add pos, 192
  0381  488d86c0000000           lea rax, [rsi+192]
  0388  488945b0                 mov qword ptr [rbp-80], rax
; burst_end = move_if burst_end >= index_count ? index_count
  038c  4c3975b0                 cmp qword ptr [rbp-80], r14
  0390  488b45b0                 mov rax, qword ptr [rbp-80]
  0394  490f4dc6                 cmovge rax, r14
  0398  488945b0                 mov qword ptr [rbp-80], rax
; fetching = move fetched
  039c  488b55a8                 mov rdx, qword ptr [rbp-88]
; fetching = move_if fetching < pos ? pos
  03a0  4839f2                   cmp rdx, rsi
  03a3  480f4cd6                 cmovl rdx, rsi
; loop fetching < burst_end {
  03a7  483b55b0                 cmp rdx, qword ptr [rbp-80]
  03ab  0f8d29000000             jge L28
L27:
; ahead = load_i64 [indices + fetching<<3]
  03b1  498b0cd1                 mov rcx, [r9+rdx*8]
; ahead = mul ahead, 136
  03b5  4869c988000000           imul rcx, rcx, 136
; prefetch L2 [table + ahead]
  03bc  410f181408               prefetcht1 [r8+rcx]
; prefetch L2 [table + ahead + 64]
  03c1  410f18540840             prefetcht1 [r8+rcx+64]
; prefetch L2 [table + ahead + 135]
  03c7  410f18940887000000       prefetcht1 [r8+rcx+135]
; fetching = add fetching, 1
  03d0  4883c201                 add rdx, 1
; }
  03d4  483b55b0                 cmp rdx, qword ptr [rbp-80]
  03d8  7cd7                     short jl L27
L28:
; fetched = move fetching
  03da  4889d0                   mov rax, rdx
  03dd  488945a8                 mov qword ptr [rbp-88], rax
; due = add pos, 128
  03e1  488d8680000000           lea rax, [rsi+128]
  03e8  488945b8                 mov qword ptr [rbp-72], rax
  03ec  e92efdffff               jmp L19
; failure exits
L9:
  03f1  488b45d0                 mov rax, qword ptr [rbp-48]
  03f5  4c896858                 mov qword ptr [rax+88], r13
  03f9  48897060                 mov qword ptr [rax+96], rsi
  03fd  b801000000               mov eax, 1
  0402  e968ffffff               jmp L0
L14:
  0407  488b45d0                 mov rax, qword ptr [rbp-48]
  040b  4c896858                 mov qword ptr [rax+88], r13
  040f  48897060                 mov qword ptr [rax+96], rsi
  0413  b802000000               mov eax, 2
  0418  e952ffffff               jmp L0
L15:
  041d  488b45d0                 mov rax, qword ptr [rbp-48]
  0421  4c896858                 mov qword ptr [rax+88], r13
  0425  48897060                 mov qword ptr [rax+96], rsi
  0429  b802000000               mov eax, 2
  042e  e93cffffff               jmp L0
L22:
  0433  488b45d0                 mov rax, qword ptr [rbp-48]
  0437  4c896858                 mov qword ptr [rax+88], r13
  043b  48897060                 mov qword ptr [rax+96], rsi
  043f  b803000000               mov eax, 3
  0444  e926ffffff               jmp L0
; constants
