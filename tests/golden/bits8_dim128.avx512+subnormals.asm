; spec      embedding_bag bits=8 dim=128 index=i64 offset=i64
; target    avx512+subnormals (x86-64)
; numerics  reference
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
; code_one:f32x4 = const code_one
  003d  c5f810052b040000         vmovups xmm0, [L1]
; to_limit:f32x4 = const to_limit
  0045  c5f8100d33040000         vmovups xmm1, [L2]
; code_one:f32x4 = fmul code_one, to_limit
  004d  c5f859c1                 vmulps xmm0, xmm0, xmm1
; scale_limit = bits code_one
  0051  c5f97ec7                 vmovd edi, xmm0
; byte_order:i32x16 = const byte_order
  0055  62f17c48100561040000     vmovups zmm0, [L3]
; exponent:i32x16 = const exponent
  005f  62f17c48100d97040000     vmovups zmm1, [L4]
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
; short_bags = mul bag_count, 5
  0094  496bcf05                 imul rcx, r15, 5
; if index_count < short_bags {
  0098  4939ce                   cmp r14, rcx
  009b  0f8d0e000000             jge L8
L7:
; due = set 9223372036854775807
  00a1  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  00ab  488945b8                 mov qword ptr [rbp-72], rax
; }
L8:
; last_bag = add bag_count, -1
  00af  498d47ff                 lea rax, [r15-1]
  00b3  488945c0                 mov qword ptr [rbp-64], rax
; pos = move bag
  00b7  4c89ee                   mov rsi, r13
; if bag < bag_count {
  00ba  4d39fd                   cmp r13, r15
  00bd  0f8d11000000             jge L10
L9:
; pos = load_i64 [offsets + bag<<3]
  00c3  488b45c8                 mov rax, qword ptr [rbp-56]
  00c7  4a8b34e8                 mov rsi, [rax+r13*8]
; fail_if pos >u index_count -> 1
  00cb  4c39f6                   cmp rsi, r14
  00ce  0f8738030000             ja L11
; }
L10:
; loop bag < bag_count {
  00d4  4d39fd                   cmp r13, r15
  00d7  0f8dab020000             jge L13
L12:
; end = move index_count
  00dd  4d89f2                   mov r10, r14
; if bag < last_bag {
  00e0  4c3b6dc0                 cmp r13, qword ptr [rbp-64]
  00e4  0f8d09000000             jge L15
L14:
; end = load_i64 [offsets + bag<<3 + 8]
  00ea  488b45c8                 mov rax, qword ptr [rbp-56]
  00ee  4e8b54e808               mov r10, [rax+r13*8+8]
; }
L15:
; fail_if end < pos -> 2
  00f3  4939f2                   cmp r10, rsi
  00f6  0f8c26030000             jl L16
; fail_if end >u index_count -> 2
  00fc  4d39f2                   cmp r10, r14
  00ff  0f8733030000             ja L17
; acc0:f32x16 = zero
  0105  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  0109  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  010d  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  0111  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  0115  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  0119  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  011d  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  0122  c4413057c9               vxorps xmm9, xmm9, xmm9
; loop pos < end {
  0127  4c39d6                   cmp rsi, r10
  012a  0f8d0d020000             jge L19
L18:
; if pos >= due, seldom {
  0130  483b75b8                 cmp rsi, qword ptr [rbp-72]
  0134  0f8d62020000             jge L20
L21:
; if pos < near_end {
  013a  4c39e6                   cmp rsi, r12
  013d  0f8d20000000             jge L23
L22:
; ahead = load_i64 [indices + pos<<3 + 128]
  0143  498b8cf180000000         mov rcx, [r9+rsi*8+128]
; ahead = mul ahead, 136
  014b  4869c988000000           imul rcx, rcx, 136
; ahead_row = add table, ahead
  0152  4c01c1                   add rcx, r8
; prefetch L1 [ahead_row]
  0155  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 64]
  0158  0f184940                 prefetcht0 [rcx+64]
; prefetch L1 [ahead_row + 135]
  015c  0f188987000000           prefetcht0 [rcx+135]
; }
L23:
; index = load_i64 [indices + pos<<3]
  0163  498b0cf1                 mov rcx, [r9+rsi*8]
; fail_if index >=u row_count -> 3
  0167  4c39d9                   cmp rcx, r11
  016a  0f83de020000             jae L24
; row_offset = mul index, 136
  0170  4869c988000000           imul rcx, rcx, 136
; row = add table, row_offset
  0177  4c01c1                   add rcx, r8
; scale:f32x16 = splat_f32 [row + 128]
  017a  62727d48585120           vpbroadcastd zmm10, [rcx+128]
; bias:f32x16 = splat_f32 [row + 132]
  0181  62727d48585921           vpbroadcastd zmm11, [rcx+132]
; scale_height = bits scale
  0188  c5797ed2                 vmovd edx, xmm10
; scale_height = and scale_height, 2147483647
  018c  4881e2ffffff7f           and rdx, 2147483647
; scale_height = add scale_height, -8388608
  0193  4881c2000080ff           add rdx, -8388608
; if scale_height >=u scale_limit {
  019a  4839fa                   cmp rdx, rdi
  019d  0f82c7000000             jb L26
L25:
; code:i32x16 = load_u8 [row]
  01a3  62727d483121             vpmovzxbd zmm12, [rcx]
; value:f32x16 = to_float code
  01a9  62517c485bec             vcvtdq2ps zmm13, zmm12
; acc0:f32x16 = fadd acc0, bias
  01af  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; acc0:f32x16 = fma scale, value, acc0
  01b5  62d22d48b8d5             vfmadd231ps zmm2, zmm10, zmm13
; code:i32x16 = load_u8 [row + 16]
  01bb  62727d48316101           vpmovzxbd zmm12, [rcx+16]
; value:f32x16 = to_float code
  01c2  62517c485bec             vcvtdq2ps zmm13, zmm12
; acc1:f32x16 = fadd acc1, bias
  01c8  62d1644858db             vaddps zmm3, zmm3, zmm11
; acc1:f32x16 = fma scale, value, acc1
  01ce  62d22d48b8dd             vfmadd231ps zmm3, zmm10, zmm13
; code:i32x16 = load_u8 [row + 32]
  01d4  62727d48316102           vpmovzxbd zmm12, [rcx+32]
; value:f32x16 = to_float code
  01db  62517c485bec             vcvtdq2ps zmm13, zmm12
; acc2:f32x16 = fadd acc2, bias
  01e1  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; acc2:f32x16 = fma scale, value, acc2
  01e7  62d22d48b8e5             vfmadd231ps zmm4, zmm10, zmm13
; code:i32x16 = load_u8 [row + 48]
  01ed  62727d48316103           vpmovzxbd zmm12, [rcx+48]
; value:f32x16 = to_float code
  01f4  62517c485bec             vcvtdq2ps zmm13, zmm12
; acc3:f32x16 = fadd acc3, bias
  01fa  62d1544858eb             vaddps zmm5, zmm5, zmm11
; acc3:f32x16 = fma scale, value, acc3
  0200  62d22d48b8ed             vfmadd231ps zmm5, zmm10, zmm13
; code:i32x16 = load_u8 [row + 64]
  0206  62727d48316104           vpmovzxbd zmm12, [rcx+64]
; value:f32x16 = to_float code
  020d  62517c485bec             vcvtdq2ps zmm13, zmm12
; acc4:f32x16 = fadd acc4, bias
  0213  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; acc4:f32x16 = fma scale, value, acc4
  0219  62d22d48b8f5             vfmadd231ps zmm6, zmm10, zmm13
; code:i32x16 = load_u8 [row + 80]
  021f  62727d48316105           vpmovzxbd zmm12, [rcx+80]
; value:f32x16 = to_float code
  0226  62517c485bec             vcvtdq2ps zmm13, zmm12
; acc5:f32x16 = fadd acc5, bias
  022c  62d1444858fb             vaddps zmm7, zmm7, zmm11
; acc5:f32x16 = fma scale, value, acc5
  0232  62d22d48b8fd             vfmadd231ps zmm7, zmm10, zmm13
; code:i32x16 = load_u8 [row + 96]
  0238  62727d48316106           vpmovzxbd zmm12, [rcx+96]
; value:f32x16 = to_float code
  023f  62517c485bec             vcvtdq2ps zmm13, zmm12
; acc6:f32x16 = fadd acc6, bias
  0245  62513c4858c3             vaddps zmm8, zmm8, zmm11
; acc6:f32x16 = fma scale, value, acc6
  024b  62522d48b8c5             vfmadd231ps zmm8, zmm10, zmm13
; code:i32x16 = load_u8 [row + 112]
  0251  62727d48316107           vpmovzxbd zmm12, [rcx+112]
; value:f32x16 = to_float code
  0258  62517c485bec             vcvtdq2ps zmm13, zmm12
; acc7:f32x16 = fadd acc7, bias
  025e  6251344858cb             vaddps zmm9, zmm9, zmm11
; acc7:f32x16 = fma scale, value, acc7
  0264  62522d48b8cd             vfmadd231ps zmm9, zmm10, zmm13
; }
L26:
; if scale_height <u scale_limit {
  026a  4839fa                   cmp rdx, rdi
  026d  0f83bd000000             jae L28
L27:
; scale:f32x16 = iadd scale, exponent
  0273  62712d48fed1             vpaddd zmm10, zmm10, zmm1
; value:f32x16 = spread_u8 [row] byte_order
  0279  c5781029                 vmovups xmm13, [rcx]
  027d  62527d488ded             vpermb zmm13, zmm0, zmm13
; acc0:f32x16 = fadd acc0, bias
  0283  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; acc0:f32x16 = fma scale, value, acc0
  0289  62d22d48b8d5             vfmadd231ps zmm2, zmm10, zmm13
; acc1:f32x16 = fadd acc1, bias
  028f  62d1644858db             vaddps zmm3, zmm3, zmm11
; value:f32x16 = spread_u8 [row + 32] byte_order
  0295  c578106920               vmovups xmm13, [rcx+32]
  029a  62527d488ded             vpermb zmm13, zmm0, zmm13
; acc2:f32x16 = fadd acc2, bias
  02a0  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; value1:f32x16 = spread_u8 [row + 16] byte_order
  02a6  c578106110               vmovups xmm12, [rcx+16]
  02ab  62527d488de4             vpermb zmm12, zmm0, zmm12
; acc3:f32x16 = fadd acc3, bias
  02b1  62d1544858eb             vaddps zmm5, zmm5, zmm11
; acc2:f32x16 = fma scale, value, acc2
  02b7  62d22d48b8e5             vfmadd231ps zmm4, zmm10, zmm13
; value:f32x16 = spread_u8 [row + 48] byte_order
  02bd  c578106930               vmovups xmm13, [rcx+48]
  02c2  62527d488ded             vpermb zmm13, zmm0, zmm13
; acc3:f32x16 = fma scale, value, acc3
  02c8  62d22d48b8ed             vfmadd231ps zmm5, zmm10, zmm13
; acc1:f32x16 = fma scale, value1, acc1
  02ce  62d22d48b8dc             vfmadd231ps zmm3, zmm10, zmm12
; value:f32x16 = spread_u8 [row + 64] byte_order
  02d4  c578106940               vmovups xmm13, [rcx+64]
  02d9  62527d488ded             vpermb zmm13, zmm0, zmm13
; acc4:f32x16 = fadd acc4, bias
  02df  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; acc4:f32x16 = fma scale, value, acc4
  02e5  62d22d48b8f5             vfmadd231ps zmm6, zmm10, zmm13
; acc5:f32x16 = fadd acc5, bias
  02eb  62d1444858fb             vaddps zmm7, zmm7, zmm11
; value:f32x16 = spread_u8 [row + 96] byte_order
  02f1  c578106960               vmovups xmm13, [rcx+96]
  02f6  62527d488ded             vpermb zmm13, zmm0, zmm13
; acc6:f32x16 = fadd acc6, bias
  02fc  62513c4858c3             vaddps zmm8, zmm8, zmm11
; value1:f32x16 = spread_u8 [row + 80] byte_order
  0302  c578106150               vmovups xmm12, [rcx+80]
  0307  62527d488de4             vpermb zmm12, zmm0, zmm12
; acc7:f32x16 = fadd acc7, bias
  030d  6251344858cb             vaddps zmm9, zmm9, zmm11
; acc6:f32x16 = fma scale, value, acc6
  0313  62522d48b8c5             vfmadd231ps zmm8, zmm10, zmm13
; value:f32x16 = spread_u8 [row + 112] byte_order
  0319  c578106970               vmovups xmm13, [rcx+112]
  031e  62527d488ded             vpermb zmm13, zmm0, zmm13
; acc7:f32x16 = fma scale, value, acc7
  0324  62522d48b8cd             vfmadd231ps zmm9, zmm10, zmm13
; acc5:f32x16 = fma scale, value1, acc5
  032a  62d22d48b8fc             vfmadd231ps zmm7, zmm10, zmm12
; }
L28:
; pos = add pos, 1
  0330  4883c601                 add rsi, 1
; }
  0334  4c39d6                   cmp rsi, r10
  0337  0f8cf3fdffff             jl L18
L19:
; store [out] 16 lanes acc0
  033d  62f17c481113             vmovups [rbx], zmm2
; store [out + 64] 16 lanes acc1
  0343  62f17c48115b01           vmovups [rbx+64], zmm3
; store [out + 128] 16 lanes acc2
  034a  62f17c48116302           vmovups [rbx+128], zmm4
; store [out + 192] 16 lanes acc3
  0351  62f17c48116b03           vmovups [rbx+192], zmm5
; store [out + 256] 16 lanes acc4
  0358  62f17c48117304           vmovups [rbx+256], zmm6
; store [out + 320] 16 lanes acc5
  035f  62f17c48117b05           vmovups [rbx+320], zmm7
; store [out + 384] 16 lanes acc6
  0366  62717c48114306           vmovups [rbx+384], zmm8
; store [out + 448] 16 lanes acc7
  036d  62717c48114b07           vmovups [rbx+448], zmm9
; out = add out, 512
  0374  4881c300020000           add rbx, 512
; bag = add bag, 1
  037b  4983c501                 add r13, 1
; }
  037f  4d39fd                   cmp r13, r15
  0382  0f8c55fdffff             jl L12
L13:
; leave
  0388  31c0                     xor eax, eax
L0:
  038a  c5f877                   vzeroupper
  038d  4883c430                 add rsp, 48
  0391  415f                     pop r15
  0393  415e                     pop r14
  0395  415d                     pop r13
  0397  415c                     pop r12
  0399  5b                       pop rbx
  039a  5d                       pop rbp
  039b  c3                       ret
; seldom
L20:
; burst_end = add pos, 192
  039c  488d86c0000000           lea rax, [rsi+192]
  03a3  488945b0                 mov qword ptr [rbp-80], rax
; burst_end = move_if burst_end >= index_count ? index_count
  03a7  4c3975b0                 cmp qword ptr [rbp-80], r14
  03ab  488b45b0                 mov rax, qword ptr [rbp-80]
  03af  490f4dc6                 cmovge rax, r14
  03b3  488945b0                 mov qword ptr [rbp-80], rax
; fetching = move fetched
  03b7  488b55a8                 mov rdx, qword ptr [rbp-88]
; fetching = move_if fetching < pos ? pos
  03bb  4839f2                   cmp rdx, rsi
  03be  480f4cd6                 cmovl rdx, rsi
; loop fetching < burst_end {
  03c2  483b55b0                 cmp rdx, qword ptr [rbp-80]
  03c6  0f8d29000000             jge L30
L29:
; ahead = load_i64 [indices + fetching<<3]
  03cc  498b0cd1                 mov rcx, [r9+rdx*8]
; ahead = mul ahead, 136
  03d0  4869c988000000           imul rcx, rcx, 136
; prefetch L2 [table + ahead]
  03d7  410f181408               prefetcht1 [r8+rcx]
; prefetch L2 [table + ahead + 64]
  03dc  410f18540840             prefetcht1 [r8+rcx+64]
; prefetch L2 [table + ahead + 135]
  03e2  410f18940887000000       prefetcht1 [r8+rcx+135]
; fetching = add fetching, 1
  03eb  4883c201                 add rdx, 1
; }
  03ef  483b55b0                 cmp rdx, qword ptr [rbp-80]
  03f3  7cd7                     short jl L29
L30:
; fetched = move fetching
  03f5  4889d0                   mov rax, rdx
  03f8  488945a8                 mov qword ptr [rbp-88], rax
; due = add pos, 128
  03fc  488d8680000000           lea rax, [rsi+128]
  0403  488945b8                 mov qword ptr [rbp-72], rax
  0407  e92efdffff               jmp L21
; failure exits
L11:
  040c  488b45d0                 mov rax, qword ptr [rbp-48]
  0410  4c896858                 mov qword ptr [rax+88], r13
  0414  48897060                 mov qword ptr [rax+96], rsi
  0418  b801000000               mov eax, 1
  041d  e968ffffff               jmp L0
L16:
  0422  488b45d0                 mov rax, qword ptr [rbp-48]
  0426  4c896858                 mov qword ptr [rax+88], r13
  042a  48897060                 mov qword ptr [rax+96], rsi
  042e  b802000000               mov eax, 2
  0433  e952ffffff               jmp L0
L17:
  0438  488b45d0                 mov rax, qword ptr [rbp-48]
  043c  4c896858                 mov qword ptr [rax+88], r13
  0440  48897060                 mov qword ptr [rax+96], rsi
  0444  b802000000               mov eax, 2
  0449  e93cffffff               jmp L0
L24:
  044e  488b45d0                 mov rax, qword ptr [rbp-48]
  0452  4c896858                 mov qword ptr [rax+88], r13
  0456  48897060                 mov qword ptr [rax+96], rsi
  045a  b803000000               mov eax, 3
  045f  e926ffffff               jmp L0
; constants
