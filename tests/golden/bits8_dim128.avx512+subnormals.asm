; spec      embedding_bag bits=8 dim=128 index=i64 offset=i64
; target    avx512+subnormals (x86-64)
; numerics  reference
; bytes     1472
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
  0019  48b84444444444444444     mov rax, 4919131752989213764
  0023  c4e1fb92c8               kmovq k1, rax
; table = arg table
  0028  4c8b07                   mov r8, qword ptr [rdi]
; row_count = arg row_count
  002b  4c8b5f08                 mov r11, qword ptr [rdi+8]
; indices = arg indices
  002f  4c8b4f10                 mov r9, qword ptr [rdi+16]
; index_count = arg index_count
  0033  4c8b7718                 mov r14, qword ptr [rdi+24]
; bag_count = arg bag_count
  0037  4c8b7f28                 mov r15, qword ptr [rdi+40]
; offsets = arg offsets
  003b  488b4720                 mov rax, qword ptr [rdi+32]
  003f  488945c8                 mov qword ptr [rbp-56], rax
; out = arg output
  0043  488b5f48                 mov rbx, qword ptr [rdi+72]
; bag = set 0
  0047  4531ed                   xor r13d, r13d
; last_bag = add bag_count, -1
  004a  498d47ff                 lea rax, [r15-1]
  004e  488945c0                 mov qword ptr [rbp-64], rax
; subnormal:f32x4 = const subnormal
  0052  c5f8100506040000         vmovups xmm0, [L1]
; factor:f32x4 = const factor
  005a  c5f8100d0e040000         vmovups xmm1, [L2]
; subnormal:f32x4 = fmul subnormal, factor
  0062  c5f859c1                 vmulps xmm0, xmm0, xmm1
; scale_limit = bits subnormal
  0066  c5f97ec7                 vmovd edi, xmm0
; byte_order0:i32x16 = const byte_order
  006a  62f17c4810050c040000     vmovups zmm0, [L3]
; byte_order1:i32x16 = const byte_order
  0074  62f17c48100d42040000     vmovups zmm1, [L4]
; byte_order2:i32x16 = const byte_order
  007e  62f17c48101578040000     vmovups zmm2, [L5]
; byte_order3:i32x16 = const byte_order
  0088  62f17c48101dae040000     vmovups zmm3, [L6]
; exponent:i32x16 = const exponent
  0092  62f17c481025e4040000     vmovups zmm4, [L7]
; near_end = add index_count, -16
  009c  4d8d66f0                 lea r12, [r14-16]
; fetched = set 0
  00a0  31c0                     xor eax, eax
  00a2  488945a8                 mov qword ptr [rbp-88], rax
; due = set 0
  00a6  31c0                     xor eax, eax
  00a8  488945b8                 mov qword ptr [rbp-72], rax
; if row_count < 92522 {
  00ac  4981fb6a690100           cmp r11, 92522
  00b3  0f8d0e000000             jge L9
; due = set 9223372036854775807
  00b9  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  00c3  488945b8                 mov qword ptr [rbp-72], rax
; }
L9:
; pos = set 0
  00c7  31f6                     xor esi, esi
; pos = move bag
  00c9  4c89ee                   mov rsi, r13
; if bag < bag_count {
  00cc  4d39fd                   cmp r13, r15
  00cf  0f8d11000000             jge L11
; pos = load_i64 [offsets + bag<<3]
  00d5  488b45c8                 mov rax, qword ptr [rbp-56]
  00d9  4a8b34e8                 mov rsi, [rax+r13*8]
; fail_if pos >u index_count -> 1
  00dd  4c39f6                   cmp rsi, r14
  00e0  0f871d030000             ja L12
; }
L11:
; loop bag < bag_count {
  00e6  4d39fd                   cmp r13, r15
  00e9  0f8d94020000             jge L14
L13:
; end = move index_count
  00ef  4d89f2                   mov r10, r14
; if bag < last_bag {
  00f2  4c3b6dc0                 cmp r13, qword ptr [rbp-64]
  00f6  0f8d09000000             jge L16
; end = load_i64 [offsets + bag<<3 + 8]
  00fc  488b45c8                 mov rax, qword ptr [rbp-56]
  0100  4e8b54e808               mov r10, [rax+r13*8+8]
; }
L16:
; fail_if end < pos -> 2
  0105  4939f2                   cmp r10, rsi
  0108  0f8c0b030000             jl L17
; fail_if end >u index_count -> 2
  010e  4d39f2                   cmp r10, r14
  0111  0f8718030000             ja L18
; acc0:f32x16 = zero
  0117  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc1:f32x16 = zero
  011b  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc2:f32x16 = zero
  011f  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc3:f32x16 = zero
  0123  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc4:f32x16 = zero
  0128  c4413057c9               vxorps xmm9, xmm9, xmm9
; acc5:f32x16 = zero
  012d  c4412857d2               vxorps xmm10, xmm10, xmm10
; acc6:f32x16 = zero
  0132  c4412057db               vxorps xmm11, xmm11, xmm11
; acc7:f32x16 = zero
  0137  c4411857e4               vxorps xmm12, xmm12, xmm12
; loop pos < end {
  013c  4c39d6                   cmp rsi, r10
  013f  0f8df3010000             jge L20
L19:
; if pos >= due, seldom {
  0145  483b75b8                 cmp rsi, qword ptr [rbp-72]
  0149  0f8d48020000             jge L21
L22:
; if pos < near_end {
  014f  4c39e6                   cmp rsi, r12
  0152  0f8d20000000             jge L24
; ahead = load_i64 [indices + pos<<3 + 128]
  0158  498b8cf180000000         mov rcx, [r9+rsi*8+128]
; ahead = mul ahead, 136
  0160  4869c988000000           imul rcx, rcx, 136
; ahead_row = add table, ahead
  0167  4c01c1                   add rcx, r8
; prefetch L1 [ahead_row]
  016a  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 64]
  016d  0f184940                 prefetcht0 [rcx+64]
; prefetch L1 [ahead_row + 135]
  0171  0f188987000000           prefetcht0 [rcx+135]
; }
L24:
; index = load_i64 [indices + pos<<3]
  0178  498b0cf1                 mov rcx, [r9+rsi*8]
; fail_if index >=u row_count -> 3
  017c  4c39d9                   cmp rcx, r11
  017f  0f83c0020000             jae L25
; row_offset = mul index, 136
  0185  4869c988000000           imul rcx, rcx, 136
; row = add table, row_offset
  018c  4c01c1                   add rcx, r8
; scale:f32x16 = splat_f32 [row + 128]
  018f  62727d48586920           vpbroadcastd zmm13, [rcx+128]
; bias:f32x16 = splat_f32 [row + 132]
  0196  62727d48587121           vpbroadcastd zmm14, [rcx+132]
; scale_height = bits scale
  019d  c5797eea                 vmovd edx, xmm13
; scale_height = and scale_height, 2147483647
  01a1  4881e2ffffff7f           and rdx, 2147483647
; scale_height = add scale_height, -8388608
  01a8  4881c2000080ff           add rdx, -8388608
; if scale_height >=u scale_limit {
  01af  4839fa                   cmp rdx, rdi
  01b2  0f82c7000000             jb L27
; code:i32x16 = load_u8 [row]
  01b8  62727d483139             vpmovzxbd zmm15, [rcx]
; value:f32x16 = to_float code
  01be  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc0:f32x16 = fadd acc0, bias
  01c4  62d1544858ee             vaddps zmm5, zmm5, zmm14
; acc0:f32x16 = fma scale, value, acc0
  01ca  62b21548b8e8             vfmadd231ps zmm5, zmm13, zmm16
; code:i32x16 = load_u8 [row + 16]
  01d0  62727d48317901           vpmovzxbd zmm15, [rcx+16]
; value:f32x16 = to_float code
  01d7  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc1:f32x16 = fadd acc1, bias
  01dd  62d14c4858f6             vaddps zmm6, zmm6, zmm14
; acc1:f32x16 = fma scale, value, acc1
  01e3  62b21548b8f0             vfmadd231ps zmm6, zmm13, zmm16
; code:i32x16 = load_u8 [row + 32]
  01e9  62727d48317902           vpmovzxbd zmm15, [rcx+32]
; value:f32x16 = to_float code
  01f0  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc2:f32x16 = fadd acc2, bias
  01f6  62d1444858fe             vaddps zmm7, zmm7, zmm14
; acc2:f32x16 = fma scale, value, acc2
  01fc  62b21548b8f8             vfmadd231ps zmm7, zmm13, zmm16
; code:i32x16 = load_u8 [row + 48]
  0202  62727d48317903           vpmovzxbd zmm15, [rcx+48]
; value:f32x16 = to_float code
  0209  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc3:f32x16 = fadd acc3, bias
  020f  62513c4858c6             vaddps zmm8, zmm8, zmm14
; acc3:f32x16 = fma scale, value, acc3
  0215  62321548b8c0             vfmadd231ps zmm8, zmm13, zmm16
; code:i32x16 = load_u8 [row + 64]
  021b  62727d48317904           vpmovzxbd zmm15, [rcx+64]
; value:f32x16 = to_float code
  0222  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc4:f32x16 = fadd acc4, bias
  0228  6251344858ce             vaddps zmm9, zmm9, zmm14
; acc4:f32x16 = fma scale, value, acc4
  022e  62321548b8c8             vfmadd231ps zmm9, zmm13, zmm16
; code:i32x16 = load_u8 [row + 80]
  0234  62727d48317905           vpmovzxbd zmm15, [rcx+80]
; value:f32x16 = to_float code
  023b  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc5:f32x16 = fadd acc5, bias
  0241  62512c4858d6             vaddps zmm10, zmm10, zmm14
; acc5:f32x16 = fma scale, value, acc5
  0247  62321548b8d0             vfmadd231ps zmm10, zmm13, zmm16
; code:i32x16 = load_u8 [row + 96]
  024d  62727d48317906           vpmovzxbd zmm15, [rcx+96]
; value:f32x16 = to_float code
  0254  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc6:f32x16 = fadd acc6, bias
  025a  6251244858de             vaddps zmm11, zmm11, zmm14
; acc6:f32x16 = fma scale, value, acc6
  0260  62321548b8d8             vfmadd231ps zmm11, zmm13, zmm16
; code:i32x16 = load_u8 [row + 112]
  0266  62727d48317907           vpmovzxbd zmm15, [rcx+112]
; value:f32x16 = to_float code
  026d  62c17c485bc7             vcvtdq2ps zmm16, zmm15
; acc7:f32x16 = fadd acc7, bias
  0273  62511c4858e6             vaddps zmm12, zmm12, zmm14
; acc7:f32x16 = fma scale, value, acc7
  0279  62321548b8e0             vfmadd231ps zmm12, zmm13, zmm16
; }
L27:
; if scale_height <u scale_limit {
  027f  4839fa                   cmp rdx, rdi
  0282  0f83a3000000             jae L29
; scale:f32x16 = iadd scale, exponent
  0288  62711548feec             vpaddd zmm13, zmm13, zmm4
; codes_of_four:i32x16 = load_32 [row]
  028e  62717c481039             vmovups zmm15, [rcx]
; value:f32x16 = take_byte 2 of codes_of_four, byte_order0
  0294  62c27dc98dc7             vpermb zmm16 {k1}{z}, zmm0, zmm15
; acc0:f32x16 = fadd acc0, bias
  029a  62d1544858ee             vaddps zmm5, zmm5, zmm14
; acc0:f32x16 = fma scale, value, acc0
  02a0  62b21548b8e8             vfmadd231ps zmm5, zmm13, zmm16
; acc1:f32x16 = fadd acc1, bias
  02a6  62d14c4858f6             vaddps zmm6, zmm6, zmm14
; value:f32x16 = take_byte 2 of codes_of_four, byte_order2
  02ac  62c26dc98dc7             vpermb zmm16 {k1}{z}, zmm2, zmm15
; acc2:f32x16 = fadd acc2, bias
  02b2  62d1444858fe             vaddps zmm7, zmm7, zmm14
; value1:f32x16 = take_byte 2 of codes_of_four, byte_order1
  02b8  62c275c98dcf             vpermb zmm17 {k1}{z}, zmm1, zmm15
; acc3:f32x16 = fadd acc3, bias
  02be  62513c4858c6             vaddps zmm8, zmm8, zmm14
; acc2:f32x16 = fma scale, value, acc2
  02c4  62b21548b8f8             vfmadd231ps zmm7, zmm13, zmm16
; value:f32x16 = take_byte 2 of codes_of_four, byte_order3
  02ca  62c265c98dc7             vpermb zmm16 {k1}{z}, zmm3, zmm15
; acc3:f32x16 = fma scale, value, acc3
  02d0  62321548b8c0             vfmadd231ps zmm8, zmm13, zmm16
; acc1:f32x16 = fma scale, value1, acc1
  02d6  62b21548b8f1             vfmadd231ps zmm6, zmm13, zmm17
; codes_of_four:i32x16 = load_32 [row + 64]
  02dc  62717c48107901           vmovups zmm15, [rcx+64]
; value:f32x16 = take_byte 2 of codes_of_four, byte_order0
  02e3  62c27dc98dc7             vpermb zmm16 {k1}{z}, zmm0, zmm15
; acc4:f32x16 = fadd acc4, bias
  02e9  6251344858ce             vaddps zmm9, zmm9, zmm14
; acc4:f32x16 = fma scale, value, acc4
  02ef  62321548b8c8             vfmadd231ps zmm9, zmm13, zmm16
; acc5:f32x16 = fadd acc5, bias
  02f5  62512c4858d6             vaddps zmm10, zmm10, zmm14
; value:f32x16 = take_byte 2 of codes_of_four, byte_order2
  02fb  62c26dc98dc7             vpermb zmm16 {k1}{z}, zmm2, zmm15
; acc6:f32x16 = fadd acc6, bias
  0301  6251244858de             vaddps zmm11, zmm11, zmm14
; value1:f32x16 = take_byte 2 of codes_of_four, byte_order1
  0307  62c275c98dcf             vpermb zmm17 {k1}{z}, zmm1, zmm15
; acc7:f32x16 = fadd acc7, bias
  030d  62511c4858e6             vaddps zmm12, zmm12, zmm14
; acc6:f32x16 = fma scale, value, acc6
  0313  62321548b8d8             vfmadd231ps zmm11, zmm13, zmm16
; value:f32x16 = take_byte 2 of codes_of_four, byte_order3
  0319  62c265c98dc7             vpermb zmm16 {k1}{z}, zmm3, zmm15
; acc7:f32x16 = fma scale, value, acc7
  031f  62321548b8e0             vfmadd231ps zmm12, zmm13, zmm16
; acc5:f32x16 = fma scale, value1, acc5
  0325  62321548b8d1             vfmadd231ps zmm10, zmm13, zmm17
; }
L29:
; pos = add pos, 1
  032b  4883c601                 add rsi, 1
; }
  032f  4c39d6                   cmp rsi, r10
  0332  0f8c0dfeffff             jl L19
L20:
; store [out] 16 lanes acc0
  0338  62f17c48112b             vmovups [rbx], zmm5
; store [out + 64] 16 lanes acc1
  033e  62f17c48117301           vmovups [rbx+64], zmm6
; store [out + 128] 16 lanes acc2
  0345  62f17c48117b02           vmovups [rbx+128], zmm7
; store [out + 192] 16 lanes acc3
  034c  62717c48114303           vmovups [rbx+192], zmm8
; store [out + 256] 16 lanes acc4
  0353  62717c48114b04           vmovups [rbx+256], zmm9
; store [out + 320] 16 lanes acc5
  035a  62717c48115305           vmovups [rbx+320], zmm10
; store [out + 384] 16 lanes acc6
  0361  62717c48115b06           vmovups [rbx+384], zmm11
; store [out + 448] 16 lanes acc7
  0368  62717c48116307           vmovups [rbx+448], zmm12
; out = add out, 512
  036f  4881c300020000           add rbx, 512
; bag = add bag, 1
  0376  4983c501                 add r13, 1
; }
  037a  4d39fd                   cmp r13, r15
  037d  0f8c6cfdffff             jl L13
L14:
; leave
  0383  31c0                     xor eax, eax
L0:
  0385  c5f877                   vzeroupper
  0388  4883c430                 add rsp, 48
  038c  415f                     pop r15
  038e  415e                     pop r14
  0390  415d                     pop r13
  0392  415c                     pop r12
  0394  5b                       pop rbx
  0395  5d                       pop rbp
  0396  c3                       ret
; seldom
L21:
; burst_end = add pos, 192
  0397  488d86c0000000           lea rax, [rsi+192]
  039e  488945b0                 mov qword ptr [rbp-80], rax
; burst_end = move_if burst_end >= index_count ? index_count
  03a2  4c3975b0                 cmp qword ptr [rbp-80], r14
  03a6  490f4dc6                 cmovge rax, r14
  03aa  488945b0                 mov qword ptr [rbp-80], rax
; fetching = move fetched
  03ae  488b55a8                 mov rdx, qword ptr [rbp-88]
; fetching = move_if fetching < pos ? pos
  03b2  4839f2                   cmp rdx, rsi
  03b5  480f4cd6                 cmovl rdx, rsi
; loop fetching < burst_end {
  03b9  483b55b0                 cmp rdx, qword ptr [rbp-80]
  03bd  0f8d29000000             jge L31
L30:
; ahead = load_i64 [indices + fetching<<3]
  03c3  498b0cd1                 mov rcx, [r9+rdx*8]
; ahead = mul ahead, 136
  03c7  4869c988000000           imul rcx, rcx, 136
; prefetch L2 [table + ahead]
  03ce  410f181408               prefetcht1 [r8+rcx]
; prefetch L2 [table + ahead + 64]
  03d3  410f18540840             prefetcht1 [r8+rcx+64]
; prefetch L2 [table + ahead + 135]
  03d9  410f18940887000000       prefetcht1 [r8+rcx+135]
; fetching = add fetching, 1
  03e2  4883c201                 add rdx, 1
; }
  03e6  483b55b0                 cmp rdx, qword ptr [rbp-80]
  03ea  7cd7                     short jl L30
L31:
; fetched = move fetching
  03ec  4889d0                   mov rax, rdx
  03ef  488945a8                 mov qword ptr [rbp-88], rax
; due = add pos, 128
  03f3  488d8680000000           lea rax, [rsi+128]
  03fa  488945b8                 mov qword ptr [rbp-72], rax
  03fe  e94cfdffff               jmp L22
; failure exits
L12:
  0403  488b45d0                 mov rax, qword ptr [rbp-48]
  0407  4c896858                 mov qword ptr [rax+88], r13
  040b  48897060                 mov qword ptr [rax+96], rsi
  040f  b801000000               mov eax, 1
  0414  e96cffffff               jmp L0
L17:
  0419  488b45d0                 mov rax, qword ptr [rbp-48]
  041d  4c896858                 mov qword ptr [rax+88], r13
  0421  48897060                 mov qword ptr [rax+96], rsi
  0425  b802000000               mov eax, 2
  042a  e956ffffff               jmp L0
L18:
  042f  488b45d0                 mov rax, qword ptr [rbp-48]
  0433  4c896858                 mov qword ptr [rax+88], r13
  0437  48897060                 mov qword ptr [rax+96], rsi
  043b  b802000000               mov eax, 2
  0440  e940ffffff               jmp L0
L25:
  0445  488b45d0                 mov rax, qword ptr [rbp-48]
  0449  4c896858                 mov qword ptr [rax+88], r13
  044d  48897060                 mov qword ptr [rax+96], rsi
  0451  b803000000               mov eax, 3
  0456  e92affffff               jmp L0
; constants
