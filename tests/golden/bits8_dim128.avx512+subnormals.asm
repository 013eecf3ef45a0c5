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
  0011  4883ec38                 sub rsp, 56
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
  003d  c5f810053b040000         vmovups xmm0, [L1]
; to_limit:f32x4 = const to_limit
  0045  c5f8100d43040000         vmovups xmm1, [L2]
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
  006f  488945a0                 mov qword ptr [rbp-96], rax
; due = set 0
  0073  31c0                     xor eax, eax
  0075  488945b0                 mov qword ptr [rbp-80], rax
; if row_count < 15421 {
  0079  4981fb3d3c0000           cmp r11, 15421
  0080  0f8d0e000000             jge L6
L5:
; due = set 9223372036854775807
  0086  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  0090  488945b0                 mov qword ptr [rbp-80], rax
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
  00ab  488945b0                 mov qword ptr [rbp-80], rax
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
  00ce  0f874c030000             ja L11
; }
L10:
; loop bag < bag_count {
  00d4  4d39fd                   cmp r13, r15
  00d7  0f8dac020000             jge L13
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
  00f6  0f8c3a030000             jl L16
; fail_if end >u index_count -> 2
  00fc  4d39f2                   cmp r10, r14
  00ff  0f8747030000             ja L17
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
  012a  0f8d0e020000             jge L19
L18:
; if pos >= due, seldom {
  0130  483b75b0                 cmp rsi, qword ptr [rbp-80]
  0134  0f8d63020000             jge L20
L21:
; if pos < near_end {
  013a  4c39e6                   cmp rsi, r12
  013d  0f8d21000000             jge L23
L22:
; ahead = load_i64 [indices + pos<<3 + 128]
  0143  498b8cf180000000         mov rcx, [r9+rsi*8+128]
; ahead = mul ahead, 136
  014b  4869c988000000           imul rcx, rcx, 136
; ahead_row = add table, ahead
  0152  498d1408                 lea rdx, [r8+rcx]
; prefetch L1 [ahead_row]
  0156  0f180a                   prefetcht0 [rdx]
; prefetch L1 [ahead_row + 64]
  0159  0f184a40                 prefetcht0 [rdx+64]
; prefetch L1 [ahead_row + 135]
  015d  0f188a87000000           prefetcht0 [rdx+135]
; }
L23:
; index = load_i64 [indices + pos<<3]
  0164  498b0cf1                 mov rcx, [r9+rsi*8]
; fail_if index >=u row_count -> 3
  0168  4c39d9                   cmp rcx, r11
  016b  0f83f1020000             jae L24
; row_offset = mul index, 136
  0171  4869c988000000           imul rcx, rcx, 136
; row = add table, row_offset
  0178  4c01c1                   add rcx, r8
; scale:f32x16 = splat_f32 [row + 128]
  017b  62727d48585120           vpbroadcastd zmm10, [rcx+128]
; bias:f32x16 = splat_f32 [row + 132]
  0182  62727d48585921           vpbroadcastd zmm11, [rcx+132]
; scale_height = bits scale
  0189  c5797ed2                 vmovd edx, xmm10
; scale_height = and scale_height, 2147483647
  018d  4881e2ffffff7f           and rdx, 2147483647
; scale_height = add scale_height, -8388608
  0194  4881c2000080ff           add rdx, -8388608
; if scale_height >=u scale_limit {
  019b  4839fa                   cmp rdx, rdi
  019e  0f82c7000000             jb L26
L25:
; code:i32x16 = load_u8 [row]
  01a4  62727d483121             vpmovzxbd zmm12, [rcx]
; value:f32x16 = to_float code
  01aa  62517c485bec             vcvtdq2ps zmm13, zmm12
; acc0:f32x16 = fadd acc0, bias
  01b0  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; acc0:f32x16 = fma scale, value, acc0
  01b6  62d22d48b8d5             vfmadd231ps zmm2, zmm10, zmm13
; code:i32x16 = load_u8 [row + 16]
  01bc  62727d48316101           vpmovzxbd zmm12, [rcx+16]
; value:f32x16 = to_float code
  01c3  62517c485bec             vcvtdq2ps zmm13, zmm12
; acc1:f32x16 = fadd acc1, bias
  01c9  62d1644858db             vaddps zmm3, zmm3, zmm11
; acc1:f32x16 = fma scale, value, acc1
  01cf  62d22d48b8dd             vfmadd231ps zmm3, zmm10, zmm13
; code:i32x16 = load_u8 [row + 32]
  01d5  62727d48316102           vpmovzxbd zmm12, [rcx+32]
; value:f32x16 = to_float code
  01dc  62517c485bec             vcvtdq2ps zmm13, zmm12
; acc2:f32x16 = fadd acc2, bias
  01e2  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; acc2:f32x16 = fma scale, value, acc2
  01e8  62d22d48b8e5             vfmadd231ps zmm4, zmm10, zmm13
; code:i32x16 = load_u8 [row + 48]
  01ee  62727d48316103           vpmovzxbd zmm12, [rcx+48]
; value:f32x16 = to_float code
  01f5  62517c485bec             vcvtdq2ps zmm13, zmm12
; acc3:f32x16 = fadd acc3, bias
  01fb  62d1544858eb             vaddps zmm5, zmm5, zmm11
; acc3:f32x16 = fma scale, value, acc3
  0201  62d22d48b8ed             vfmadd231ps zmm5, zmm10, zmm13
; code:i32x16 = load_u8 [row + 64]
  0207  62727d48316104           vpmovzxbd zmm12, [rcx+64]
; value:f32x16 = to_float code
  020e  62517c485bec             vcvtdq2ps zmm13, zmm12
; acc4:f32x16 = fadd acc4, bias
  0214  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; acc4:f32x16 = fma scale, value, acc4
  021a  62d22d48b8f5             vfmadd231ps zmm6, zmm10, zmm13
; code:i32x16 = load_u8 [row + 80]
  0220  62727d48316105           vpmovzxbd zmm12, [rcx+80]
; value:f32x16 = to_float code
  0227  62517c485bec             vcvtdq2ps zmm13, zmm12
; acc5:f32x16 = fadd acc5, bias
  022d  62d1444858fb             vaddps zmm7, zmm7, zmm11
; acc5:f32x16 = fma scale, value, acc5
  0233  62d22d48b8fd             vfmadd231ps zmm7, zmm10, zmm13
; code:i32x16 = load_u8 [row + 96]
  0239  62727d48316106           vpmovzxbd zmm12, [rcx+96]
; value:f32x16 = to_float code
  0240  62517c485bec             vcvtdq2ps zmm13, zmm12
; acc6:f32x16 = fadd acc6, bias
  0246  62513c4858c3             vaddps zmm8, zmm8, zmm11
; acc6:f32x16 = fma scale, value, acc6
  024c  62522d48b8c5             vfmadd231ps zmm8, zmm10, zmm13
; code:i32x16 = load_u8 [row + 112]
  0252  62727d48316107           vpmovzxbd zmm12, [rcx+112]
; value:f32x16 = to_float code
  0259  62517c485bec             vcvtdq2ps zmm13, zmm12
; acc7:f32x16 = fadd acc7, bias
  025f  6251344858cb             vaddps zmm9, zmm9, zmm11
; acc7:f32x16 = fma scale, value, acc7
  0265  62522d48b8cd             vfmadd231ps zmm9, zmm10, zmm13
; }
L26:
; if scale_height <u scale_limit {
  026b  4839fa                   cmp rdx, rdi
  026e  0f83bd000000             jae L28
L27:
; scale:f32x16 = iadd scale, exponent
  0274  62712d48fed1             vpaddd zmm10, zmm10, zmm1
; value:f32x16 = spread_u8 [row] byte_order
  027a  c5781029                 vmovups xmm13, [rcx]
  027e  62527d488ded             vpermb zmm13, zmm0, zmm13
; acc0:f32x16 = fadd acc0, bias
  0284  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; acc0:f32x16 = fma scale, value, acc0
  028a  62d22d48b8d5             vfmadd231ps zmm2, zmm10, zmm13
; acc1:f32x16 = fadd acc1, bias
  0290  62d1644858db             vaddps zmm3, zmm3, zmm11
; value:f32x16 = spread_u8 [row + 32] byte_order
  0296  c578106920               vmovups xmm13, [rcx+32]
  029b  62527d488ded             vpermb zmm13, zmm0, zmm13
; acc2:f32x16 = fadd acc2, bias
  02a1  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; value1:f32x16 = spread_u8 [row + 16] byte_order
  02a7  c578106110               vmovups xmm12, [rcx+16]
  02ac  62527d488de4             vpermb zmm12, zmm0, zmm12
; acc3:f32x16 = fadd acc3, bias
  02b2  62d1544858eb             vaddps zmm5, zmm5, zmm11
; acc2:f32x16 = fma scale, value, acc2
  02b8  62d22d48b8e5             vfmadd231ps zmm4, zmm10, zmm13
; value:f32x16 = spread_u8 [row + 48] byte_order
  02be  c578106930               vmovups xmm13, [rcx+48]
  02c3  62527d488ded             vpermb zmm13, zmm0, zmm13
; acc3:f32x16 = fma scale, value, acc3
  02c9  62d22d48b8ed             vfmadd231ps zmm5, zmm10, zmm13
; acc1:f32x16 = fma scale, value1, acc1
  02cf  62d22d48b8dc             vfmadd231ps zmm3, zmm10, zmm12
; value:f32x16 = spread_u8 [row + 64] byte_order
  02d5  c578106940               vmovups xmm13, [rcx+64]
  02da  62527d488ded             vpermb zmm13, zmm0, zmm13
; acc4:f32x16 = fadd acc4, bias
  02e0  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; acc4:f32x16 = fma scale, value, acc4
  02e6  62d22d48b8f5             vfmadd231ps zmm6, zmm10, zmm13
; acc5:f32x16 = fadd acc5, bias
  02ec  62d1444858fb             vaddps zmm7, zmm7, zmm11
; value:f32x16 = spread_u8 [row + 96] byte_order
  02f2  c578106960               vmovups xmm13, [rcx+96]
  02f7  62527d488ded             vpermb zmm13, zmm0, zmm13
; acc6:f32x16 = fadd acc6, bias
  02fd  62513c4858c3             vaddps zmm8, zmm8, zmm11
; value1:f32x16 = spread_u8 [row + 80] byte_order
  0303  c578106150               vmovups xmm12, [rcx+80]
  0308  62527d488de4             vpermb zmm12, zmm0, zmm12
; acc7:f32x16 = fadd acc7, bias
  030e  6251344858cb             vaddps zmm9, zmm9, zmm11
; acc6:f32x16 = fma scale, value, acc6
  0314  62522d48b8c5             vfmadd231ps zmm8, zmm10, zmm13
; value:f32x16 = spread_u8 [row + 112] byte_order
  031a  c578106970               vmovups xmm13, [rcx+112]
  031f  62527d488ded             vpermb zmm13, zmm0, zmm13
; acc7:f32x16 = fma scale, value, acc7
  0325  62522d48b8cd             vfmadd231ps zmm9, zmm10, zmm13
; acc5:f32x16 = fma scale, value1, acc5
  032b  62d22d48b8fc             vfmadd231ps zmm7, zmm10, zmm12
; }
L28:
; pos = add pos, 1
  0331  4883c601                 add rsi, 1
; }
  0335  4c39d6                   cmp rsi, r10
  0338  0f8cf2fdffff             jl L18
L19:
; store [out] 16 lanes acc0
  033e  62f17c481113             vmovups [rbx], zmm2
; store [out + 64] 16 lanes acc1
  0344  62f17c48115b01           vmovups [rbx+64], zmm3
; store [out + 128] 16 lanes acc2
  034b  62f17c48116302           vmovups [rbx+128], zmm4
; store [out + 192] 16 lanes acc3
  0352  62f17c48116b03           vmovups [rbx+192], zmm5
; store [out + 256] 16 lanes acc4
  0359  62f17c48117304           vmovups [rbx+256], zmm6
; store [out + 320] 16 lanes acc5
  0360  62f17c48117b05           vmovups [rbx+320], zmm7
; store [out + 384] 16 lanes acc6
  0367  62717c48114306           vmovups [rbx+384], zmm8
; store [out + 448] 16 lanes acc7
  036e  62717c48114b07           vmovups [rbx+448], zmm9
; out = add out, 512
  0375  4881c300020000           add rbx, 512
; bag = add bag, 1
  037c  4983c501                 add r13, 1
; }
  0380  4d39fd                   cmp r13, r15
  0383  0f8c54fdffff             jl L12
L13:
; leave
  0389  31c0                     xor eax, eax
L0:
  038b  c5f877                   vzeroupper
  038e  4883c438                 add rsp, 56
  0392  415f                     pop r15
  0394  415e                     pop r14
  0396  415d                     pop r13
  0398  415c                     pop r12
  039a  5b                       pop rbx
  039b  5d                       pop rbp
  039c  c3                       ret
; seldom
L20:
; burst_end = add pos, 96
  039d  488d4660                 lea rax, [rsi+96]
  03a1  488945a8                 mov qword ptr [rbp-88], rax
; burst_end = move_if burst_end >= index_count ? index_count
  03a5  4c3975a8                 cmp qword ptr [rbp-88], r14
  03a9  488b45a8                 mov rax, qword ptr [rbp-88]
  03ad  490f4dc6                 cmovge rax, r14
  03b1  488945a8                 mov qword ptr [rbp-88], rax
; fetching = move fetched
  03b5  488b45a0                 mov rax, qword ptr [rbp-96]
  03b9  488945b8                 mov qword ptr [rbp-72], rax
; fetching = move_if fetching < pos ? pos
  03bd  483975b8                 cmp qword ptr [rbp-72], rsi
  03c1  488b45b8                 mov rax, qword ptr [rbp-72]
  03c5  480f4cc6                 cmovl rax, rsi
  03c9  488945b8                 mov qword ptr [rbp-72], rax
; loop fetching < burst_end {
  03cd  488b45b8                 mov rax, qword ptr [rbp-72]
  03d1  483b45a8                 cmp rax, qword ptr [rbp-88]
  03d5  0f8d30000000             jge L30
L29:
; ahead = load_i64 [indices + fetching<<3]
  03db  488b45b8                 mov rax, qword ptr [rbp-72]
  03df  498b0cc1                 mov rcx, [r9+rax*8]
; ahead = mul ahead, 136
  03e3  4869c988000000           imul rcx, rcx, 136
; ahead_row = add table, ahead
  03ea  498d1408                 lea rdx, [r8+rcx]
; prefetch L2 [ahead_row]
  03ee  0f1812                   prefetcht1 [rdx]
; prefetch L2 [ahead_row + 64]
  03f1  0f185240                 prefetcht1 [rdx+64]
; prefetch L2 [ahead_row + 135]
  03f5  0f189287000000           prefetcht1 [rdx+135]
; fetching = add fetching, 1
  03fc  488345b801               add qword ptr [rbp-72], 1
; }
  0401  488b45b8                 mov rax, qword ptr [rbp-72]
  0405  483b45a8                 cmp rax, qword ptr [rbp-88]
  0409  7cd0                     short jl L29
L30:
; fetched = move fetching
  040b  488b45b8                 mov rax, qword ptr [rbp-72]
  040f  488945a0                 mov qword ptr [rbp-96], rax
; due = add pos, 32
  0413  488d4620                 lea rax, [rsi+32]
  0417  488945b0                 mov qword ptr [rbp-80], rax
  041b  e91afdffff               jmp L21
; failure exits
L11:
  0420  488b45d0                 mov rax, qword ptr [rbp-48]
  0424  4c896858                 mov qword ptr [rax+88], r13
  0428  48897060                 mov qword ptr [rax+96], rsi
  042c  b801000000               mov eax, 1
  0431  e955ffffff               jmp L0
L16:
  0436  488b45d0                 mov rax, qword ptr [rbp-48]
  043a  4c896858                 mov qword ptr [rax+88], r13
  043e  48897060                 mov qword ptr [rax+96], rsi
  0442  b802000000               mov eax, 2
  0447  e93fffffff               jmp L0
L17:
  044c  488b45d0                 mov rax, qword ptr [rbp-48]
  0450  4c896858                 mov qword ptr [rax+88], r13
  0454  48897060                 mov qword ptr [rax+96], rsi
  0458  b802000000               mov eax, 2
  045d  e929ffffff               jmp L0
L24:
  0462  488b45d0                 mov rax, qword ptr [rbp-48]
  0466  4c896858                 mov qword ptr [rax+88], r13
  046a  48897060                 mov qword ptr [rax+96], rsi
  046e  b803000000               mov eax, 3
  0473  e913ffffff               jmp L0
; constants
