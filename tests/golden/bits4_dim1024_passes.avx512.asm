; spec      embedding_bag bits=4 dim=1024 weighted index=i64 offset=i64
; target    avx512 (x86-64)
; numerics  reference
; bytes     3904
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  53                       push rbx
  0009  4154                     push r12
  000b  4155                     push r13
  000d  4156                     push r14
  000f  4157                     push r15
  0011  4883ec68                 sub rsp, 104
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  0019  4c8b17                   mov r10, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b7708                 mov r14, qword ptr [rdi+8]
; indices = arg indices
  0020  488b5f10                 mov rbx, qword ptr [rdi+16]
; index_count = arg index_count
  0024  488b4718                 mov rax, qword ptr [rdi+24]
  0028  488945b0                 mov qword ptr [rbp-80], rax
; bag_count = arg bag_count
  002c  488b4728                 mov rax, qword ptr [rdi+40]
  0030  48894598                 mov qword ptr [rbp-104], rax
; pooled = arg pooled
  0034  488b4f50                 mov rcx, qword ptr [rdi+80]
; offsets = arg offsets
  0038  488b4720                 mov rax, qword ptr [rdi+32]
  003c  488945a8                 mov qword ptr [rbp-88], rax
; weights = arg weights
  0040  4c8b6f30                 mov r13, qword ptr [rdi+48]
; scratch = arg scratch
  0044  4c8b4760                 mov r8, qword ptr [rdi+96]
; out = arg output
  0048  4c8b4f48                 mov r9, qword ptr [rdi+72]
; bag = set 0
  004c  31c0                     xor eax, eax
  004e  488945b8                 mov qword ptr [rbp-72], rax
; last_bag = add bag_count, -1
  0052  488b4598                 mov rax, qword ptr [rbp-104]
  0056  488d40ff                 lea rax, [rax-1]
  005a  48894588                 mov qword ptr [rbp-120], rax
; shifts:i32x16 = const code_shifts
  005e  62f17c481005180e0000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  0068  62f17c48100d4e0e0000     vmovups zmm1, [L2]
; near_end = add index_count, -15
  0072  488b45b0                 mov rax, qword ptr [rbp-80]
  0076  488d40f1                 lea rax, [rax-15]
  007a  48898578ffffff           mov qword ptr [rbp-136], rax
; near_distance = set 15
  0081  49c7c70f000000           mov r15, 15
; rows_of_bags = mul bag_count, 8
  0088  488b5598                 mov rdx, qword ptr [rbp-104]
  008c  48c1e203                 shl rdx, 3
; if pooled < rows_of_bags {
  0090  4839d1                   cmp rcx, rdx
  0093  0f8d14000000             jge L5
; if row_count < 48771 {
  0099  4981fe83be0000           cmp r14, 48771
  00a0  0f8d07000000             jge L7
; near_distance = set 2
  00a6  49c7c702000000           mov r15, 2
; }
L7:
; }
L5:
; fetched = set 0
  00ad  31c0                     xor eax, eax
  00af  48898570ffffff           mov qword ptr [rbp-144], rax
; due = set 0
  00b6  31c0                     xor eax, eax
  00b8  48894580                 mov qword ptr [rbp-128], rax
; if row_count < 48771 {
  00bc  4981fe83be0000           cmp r14, 48771
  00c3  0f8d0e000000             jge L9
; due = set 9223372036854775807
  00c9  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  00d3  48894580                 mov qword ptr [rbp-128], rax
; }
L9:
; rows_of_bags = mul bag_count, 5
  00d7  486b559805               imul rdx, qword ptr [rbp-104], 5
; if pooled < rows_of_bags {
  00dc  4839d1                   cmp rcx, rdx
  00df  0f8d0e000000             jge L11
; due = set 9223372036854775807
  00e5  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  00ef  48894580                 mov qword ptr [rbp-128], rax
; }
L11:
; next_change = move near_end
  00f3  4c8ba578ffffff           mov r12, qword ptr [rbp-136]
; next_change = move_if due < near_end ? due
  00fa  488b4580                 mov rax, qword ptr [rbp-128]
  00fe  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  0105  4c0f4c6580               cmovl r12, qword ptr [rbp-128]
; pos = set 0
  010a  31f6                     xor esi, esi
; begin = move bag
  010c  488b45b8                 mov rax, qword ptr [rbp-72]
  0110  488945c0                 mov qword ptr [rbp-64], rax
; if bag < bag_count {
  0114  488b45b8                 mov rax, qword ptr [rbp-72]
  0118  483b4598                 cmp rax, qword ptr [rbp-104]
  011c  0f8d21000000             jge L13
; begin = load_i64 [offsets + bag<<3]
  0122  488b45b8                 mov rax, qword ptr [rbp-72]
  0126  48c1e003                 shl rax, 3
  012a  480345a8                 add rax, qword ptr [rbp-88]
  012e  488b00                   mov rax, [rax]
  0131  488945c0                 mov qword ptr [rbp-64], rax
; fail_if index_count <u begin -> 1
  0135  488b45b0                 mov rax, qword ptr [rbp-80]
  0139  483b45c0                 cmp rax, qword ptr [rbp-64]
  013d  0f82b00c0000             jb L14
; }
L13:
; pos = move begin
  0143  488b75c0                 mov rsi, qword ptr [rbp-64]
; one_row_end = sub index_count, pos
  0147  488b45b0                 mov rax, qword ptr [rbp-80]
  014b  4829f0                   sub rax, rsi
  014e  488945a0                 mov qword ptr [rbp-96], rax
; one_row_end = add one_row_end, bag
  0152  488b45a0                 mov rax, qword ptr [rbp-96]
  0156  480345b8                 add rax, qword ptr [rbp-72]
  015a  488945a0                 mov qword ptr [rbp-96], rax
; one_row_end = move_if last_bag < one_row_end ? last_bag
  015e  488b4588                 mov rax, qword ptr [rbp-120]
  0162  483b45a0                 cmp rax, qword ptr [rbp-96]
  0166  488b45a0                 mov rax, qword ptr [rbp-96]
  016a  480f4c4588               cmovl rax, qword ptr [rbp-120]
  016f  488945a0                 mov qword ptr [rbp-96], rax
; out = add out, 0
  0173  498d39                   lea rdi, [r9]
; bag = move bag
  0176  4c8b5db8                 mov r11, qword ptr [rbp-72]
; loop bag < one_row_end {
  017a  4c3b5da0                 cmp r11, qword ptr [rbp-96]
  017e  0f8d88040000             jge L16
L15:
; last_row = load_i64 [offsets + bag<<3 + 8]
  0184  488b45a8                 mov rax, qword ptr [rbp-88]
  0188  4a8b4cd808               mov rcx, [rax+r11*8+8]
; last_row = add last_row, -1
  018d  4883c1ff                 add rcx, -1
; if last_row != pos, seldom {
  0191  4839f1                   cmp rcx, rsi
  0194  0f85970a0000             jne L17
L18:
; if last_row == pos {
; if pos >= next_change, seldom {
  019a  4c39e6                   cmp rsi, r12
  019d  0f8da20a0000             jge L20
L21:
; if pos < next_change {
; ahead = add pos, near_distance
  01a3  4a8d0c3e                 lea rcx, [rsi+r15]
; ahead = load_i64 [indices + ahead<<3]
  01a7  488b0ccb                 mov rcx, [rbx+rcx*8]
; ahead = mul ahead, 516
  01ab  4869c904020000           imul rcx, rcx, 516
; ahead_row = add table, ahead
  01b2  4c01d1                   add rcx, r10
; prefetch L1 [ahead_row]
  01b5  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 64]
  01b8  0f184940                 prefetcht0 [rcx+64]
; prefetch L1 [ahead_row + 128]
  01bc  0f188980000000           prefetcht0 [rcx+128]
; prefetch L1 [ahead_row + 192]
  01c3  0f1889c0000000           prefetcht0 [rcx+192]
; prefetch L1 [ahead_row + 256]
  01ca  0f188900010000           prefetcht0 [rcx+256]
; prefetch L1 [ahead_row + 320]
  01d1  0f188940010000           prefetcht0 [rcx+320]
; prefetch L1 [ahead_row + 384]
  01d8  0f188980010000           prefetcht0 [rcx+384]
; prefetch L1 [ahead_row + 448]
  01df  0f1889c0010000           prefetcht0 [rcx+448]
; prefetch L1 [ahead_row + 515]
  01e6  0f188903020000           prefetcht0 [rcx+515]
; }
L22:
; index = load_i64 [indices + pos<<3]
  01ed  488b0cf3                 mov rcx, [rbx+rsi*8]
; if index >=u row_count, seldom {
  01f1  4c39f1                   cmp rcx, r14
  01f4  0f83180b0000             jae L23
L24:
; if index <u row_count {
; row_offset = mul index, 516
  01fa  4869c904020000           imul rcx, rcx, 516
; row = add table, row_offset
  0201  498d140a                 lea rdx, [r10+rcx]
; next_column = set 0
  0205  31c0                     xor eax, eax
  0207  488945c8                 mov qword ptr [rbp-56], rax
; loop next_column < 512 {
  020b  48817dc800020000         cmp qword ptr [rbp-56], 512
  0213  0f8dda030000             jge L27
L26:
; column = min next_column, 336
  0219  48c7c050010000           mov rax, 336
  0220  483b45c8                 cmp rax, qword ptr [rbp-56]
  0224  480f4f45c8               cmovg rax, qword ptr [rbp-56]
  0229  4889c1                   mov rcx, rax
; factors:f32x2 = splat_f16_pair [row + 512]
  022c  c4e279589200020000       vpbroadcastd xmm2, [rdx+512]
  0235  c4e27913d2               vcvtph2ps xmm2, xmm2
; weight:f32x2 = splat_host [weights + pos<<2]
  023a  c4c279585cb500           vpbroadcastd xmm3, [r13+rsi*4]
; factors:f32x2 = fmul weight, factors
  0241  c5e059d2                 vmulps xmm2, xmm3, xmm2
; store [scratch] 2 lanes factors
  0245  c4c1781310               vmovlps [r8], xmm2
; scale:f32x16 = splat_host [scratch]
  024a  62d27d485810             vpbroadcastd zmm2, [r8]
; bias:f32x16 = splat_host [scratch + 4]
  0250  62d27d48585801           vpbroadcastd zmm3, [r8+4]
; zero:f32x16 = zero
  0257  c5d857e4                 vxorps xmm4, xmm4, xmm4
; bias:f32x16 = fadd bias, zero
  025b  62f1644858dc             vaddps zmm3, zmm3, zmm4
; code:i32x16 = splat_64 [row + column]
  0261  62f2fd4859240a           vpbroadcastq zmm4, [rdx+rcx]
; code:i32x16 = shr code, shifts
  0268  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  026e  62f25d4816e9             vpermps zmm5, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  0274  62f26d48a8eb             vfmadd213ps zmm5, zmm2, zmm3
; code:i32x16 = splat_64 [row + column + 8]
  027a  62f2fd4859640a01         vpbroadcastq zmm4, [rdx+rcx+8]
; code:i32x16 = shr code, shifts
  0282  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  0288  62f25d4816f1             vpermps zmm6, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  028e  62f26d48a8f3             vfmadd213ps zmm6, zmm2, zmm3
; code:i32x16 = splat_64 [row + column + 16]
  0294  62f2fd4859640a02         vpbroadcastq zmm4, [rdx+rcx+16]
; code:i32x16 = shr code, shifts
  029c  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  02a2  62f25d4816f9             vpermps zmm7, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  02a8  62f26d48a8fb             vfmadd213ps zmm7, zmm2, zmm3
; code:i32x16 = splat_64 [row + column + 24]
  02ae  62f2fd4859640a03         vpbroadcastq zmm4, [rdx+rcx+24]
; code:i32x16 = shr code, shifts
  02b6  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  02bc  62725d4816c1             vpermps zmm8, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  02c2  62726d48a8c3             vfmadd213ps zmm8, zmm2, zmm3
; code:i32x16 = splat_64 [row + column + 32]
  02c8  62f2fd4859640a04         vpbroadcastq zmm4, [rdx+rcx+32]
; code:i32x16 = shr code, shifts
  02d0  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  02d6  62725d4816c9             vpermps zmm9, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  02dc  62726d48a8cb             vfmadd213ps zmm9, zmm2, zmm3
; code:i32x16 = splat_64 [row + column + 40]
  02e2  62f2fd4859640a05         vpbroadcastq zmm4, [rdx+rcx+40]
; code:i32x16 = shr code, shifts
  02ea  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  02f0  62725d4816d1             vpermps zmm10, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  02f6  62726d48a8d3             vfmadd213ps zmm10, zmm2, zmm3
; code:i32x16 = splat_64 [row + column + 48]
  02fc  62f2fd4859640a06         vpbroadcastq zmm4, [rdx+rcx+48]
; code:i32x16 = shr code, shifts
  0304  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  030a  62725d4816d9             vpermps zmm11, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  0310  62726d48a8db             vfmadd213ps zmm11, zmm2, zmm3
; code:i32x16 = splat_64 [row + column + 56]
  0316  62f2fd4859640a07         vpbroadcastq zmm4, [rdx+rcx+56]
; code:i32x16 = shr code, shifts
  031e  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  0324  62725d4816e1             vpermps zmm12, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  032a  62726d48a8e3             vfmadd213ps zmm12, zmm2, zmm3
; code:i32x16 = splat_64 [row + column + 64]
  0330  62f2fd4859640a08         vpbroadcastq zmm4, [rdx+rcx+64]
; code:i32x16 = shr code, shifts
  0338  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  033e  62725d4816e9             vpermps zmm13, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  0344  62726d48a8eb             vfmadd213ps zmm13, zmm2, zmm3
; code:i32x16 = splat_64 [row + column + 72]
  034a  62f2fd4859640a09         vpbroadcastq zmm4, [rdx+rcx+72]
; code:i32x16 = shr code, shifts
  0352  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  0358  62725d4816f1             vpermps zmm14, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  035e  62726d48a8f3             vfmadd213ps zmm14, zmm2, zmm3
; code:i32x16 = splat_64 [row + column + 80]
  0364  62f2fd4859640a0a         vpbroadcastq zmm4, [rdx+rcx+80]
; code:i32x16 = shr code, shifts
  036c  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  0372  62725d4816f9             vpermps zmm15, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  0378  62726d48a8fb             vfmadd213ps zmm15, zmm2, zmm3
; code:i32x16 = splat_64 [row + column + 88]
  037e  62f2fd4859640a0b         vpbroadcastq zmm4, [rdx+rcx+88]
; code:i32x16 = shr code, shifts
  0386  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  038c  62e25d4816c1             vpermps zmm16, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  0392  62e26d48a8c3             vfmadd213ps zmm16, zmm2, zmm3
; code:i32x16 = splat_64 [row + column + 96]
  0398  62f2fd4859640a0c         vpbroadcastq zmm4, [rdx+rcx+96]
; code:i32x16 = shr code, shifts
  03a0  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  03a6  62e25d4816c9             vpermps zmm17, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  03ac  62e26d48a8cb             vfmadd213ps zmm17, zmm2, zmm3
; code:i32x16 = splat_64 [row + column + 104]
  03b2  62f2fd4859640a0d         vpbroadcastq zmm4, [rdx+rcx+104]
; code:i32x16 = shr code, shifts
  03ba  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  03c0  62e25d4816d1             vpermps zmm18, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  03c6  62e26d48a8d3             vfmadd213ps zmm18, zmm2, zmm3
; code:i32x16 = splat_64 [row + column + 112]
  03cc  62f2fd4859640a0e         vpbroadcastq zmm4, [rdx+rcx+112]
; code:i32x16 = shr code, shifts
  03d4  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  03da  62e25d4816d9             vpermps zmm19, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  03e0  62e26d48a8db             vfmadd213ps zmm19, zmm2, zmm3
; code:i32x16 = splat_64 [row + column + 120]
  03e6  62f2fd4859640a0f         vpbroadcastq zmm4, [rdx+rcx+120]
; code:i32x16 = shr code, shifts
  03ee  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  03f4  62e25d4816e1             vpermps zmm20, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  03fa  62e26d48a8e3             vfmadd213ps zmm20, zmm2, zmm3
; code:i32x16 = splat_64 [row + column + 128]
  0400  62f2fd4859640a10         vpbroadcastq zmm4, [rdx+rcx+128]
; code:i32x16 = shr code, shifts
  0408  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  040e  62e25d4816e9             vpermps zmm21, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  0414  62e26d48a8eb             vfmadd213ps zmm21, zmm2, zmm3
; code:i32x16 = splat_64 [row + column + 136]
  041a  62f2fd4859640a11         vpbroadcastq zmm4, [rdx+rcx+136]
; code:i32x16 = shr code, shifts
  0422  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  0428  62e25d4816f1             vpermps zmm22, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  042e  62e26d48a8f3             vfmadd213ps zmm22, zmm2, zmm3
; code:i32x16 = splat_64 [row + column + 144]
  0434  62f2fd4859640a12         vpbroadcastq zmm4, [rdx+rcx+144]
; code:i32x16 = shr code, shifts
  043c  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  0442  62e25d4816f9             vpermps zmm23, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  0448  62e26d48a8fb             vfmadd213ps zmm23, zmm2, zmm3
; code:i32x16 = splat_64 [row + column + 152]
  044e  62f2fd4859640a13         vpbroadcastq zmm4, [rdx+rcx+152]
; code:i32x16 = shr code, shifts
  0456  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  045c  62625d4816c1             vpermps zmm24, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  0462  62626d48a8c3             vfmadd213ps zmm24, zmm2, zmm3
; code:i32x16 = splat_64 [row + column + 160]
  0468  62f2fd4859640a14         vpbroadcastq zmm4, [rdx+rcx+160]
; code:i32x16 = shr code, shifts
  0470  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  0476  62625d4816c9             vpermps zmm25, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  047c  62626d48a8cb             vfmadd213ps zmm25, zmm2, zmm3
; code:i32x16 = splat_64 [row + column + 168]
  0482  62f2fd4859640a15         vpbroadcastq zmm4, [rdx+rcx+168]
; code:i32x16 = shr code, shifts
  048a  62f25d4845e0             vpsrlvd zmm4, zmm4, zmm0
; value:f32x16 = lookup code, values
  0490  62f25d4816e1             vpermps zmm4, zmm4, zmm1
; value:f32x16 = fma scale, value, bias
  0496  62f26d48a8e3             vfmadd213ps zmm4, zmm2, zmm3
; order:i32x16 = const column_order
  049c  62f17c4810155a0a0000     vmovups zmm2, [L3]
; out_column = mul column, 8
  04a6  48c1e103                 shl rcx, 3
; value:f32x16 = permute value, order
  04aa  62f26d4816ed             vpermps zmm5, zmm2, zmm5
; store [out + out_column] 16 lanes value
  04b0  62f17c48112c0f           vmovups [rdi+rcx], zmm5
; value:f32x16 = permute value, order
  04b7  62f26d4816f6             vpermps zmm6, zmm2, zmm6
; store [out + out_column + 64] 16 lanes value
  04bd  62f17c4811740f01         vmovups [rdi+rcx+64], zmm6
; value:f32x16 = permute value, order
  04c5  62f26d4816ff             vpermps zmm7, zmm2, zmm7
; store [out + out_column + 128] 16 lanes value
  04cb  62f17c48117c0f02         vmovups [rdi+rcx+128], zmm7
; value:f32x16 = permute value, order
  04d3  62526d4816c0             vpermps zmm8, zmm2, zmm8
; store [out + out_column + 192] 16 lanes value
  04d9  62717c4811440f03         vmovups [rdi+rcx+192], zmm8
; value:f32x16 = permute value, order
  04e1  62526d4816c9             vpermps zmm9, zmm2, zmm9
; store [out + out_column + 256] 16 lanes value
  04e7  62717c48114c0f04         vmovups [rdi+rcx+256], zmm9
; value:f32x16 = permute value, order
  04ef  62526d4816d2             vpermps zmm10, zmm2, zmm10
; store [out + out_column + 320] 16 lanes value
  04f5  62717c4811540f05         vmovups [rdi+rcx+320], zmm10
; value:f32x16 = permute value, order
  04fd  62526d4816db             vpermps zmm11, zmm2, zmm11
; store [out + out_column + 384] 16 lanes value
  0503  62717c48115c0f06         vmovups [rdi+rcx+384], zmm11
; value:f32x16 = permute value, order
  050b  62526d4816e4             vpermps zmm12, zmm2, zmm12
; store [out + out_column + 448] 16 lanes value
  0511  62717c4811640f07         vmovups [rdi+rcx+448], zmm12
; value:f32x16 = permute value, order
  0519  62526d4816ed             vpermps zmm13, zmm2, zmm13
; store [out + out_column + 512] 16 lanes value
  051f  62717c48116c0f08         vmovups [rdi+rcx+512], zmm13
; value:f32x16 = permute value, order
  0527  62526d4816f6             vpermps zmm14, zmm2, zmm14
; store [out + out_column + 576] 16 lanes value
  052d  62717c4811740f09         vmovups [rdi+rcx+576], zmm14
; value:f32x16 = permute value, order
  0535  62526d4816ff             vpermps zmm15, zmm2, zmm15
; store [out + out_column + 640] 16 lanes value
  053b  62717c48117c0f0a         vmovups [rdi+rcx+640], zmm15
; value:f32x16 = permute value, order
  0543  62a26d4816c0             vpermps zmm16, zmm2, zmm16
; store [out + out_column + 704] 16 lanes value
  0549  62e17c4811440f0b         vmovups [rdi+rcx+704], zmm16
; value:f32x16 = permute value, order
  0551  62a26d4816c9             vpermps zmm17, zmm2, zmm17
; store [out + out_column + 768] 16 lanes value
  0557  62e17c48114c0f0c         vmovups [rdi+rcx+768], zmm17
; value:f32x16 = permute value, order
  055f  62a26d4816d2             vpermps zmm18, zmm2, zmm18
; store [out + out_column + 832] 16 lanes value
  0565  62e17c4811540f0d         vmovups [rdi+rcx+832], zmm18
; value:f32x16 = permute value, order
  056d  62a26d4816db             vpermps zmm19, zmm2, zmm19
; store [out + out_column + 896] 16 lanes value
  0573  62e17c48115c0f0e         vmovups [rdi+rcx+896], zmm19
; value:f32x16 = permute value, order
  057b  62a26d4816e4             vpermps zmm20, zmm2, zmm20
; store [out + out_column + 960] 16 lanes value
  0581  62e17c4811640f0f         vmovups [rdi+rcx+960], zmm20
; value:f32x16 = permute value, order
  0589  62a26d4816ed             vpermps zmm21, zmm2, zmm21
; store [out + out_column + 1024] 16 lanes value
  058f  62e17c48116c0f10         vmovups [rdi+rcx+1024], zmm21
; value:f32x16 = permute value, order
  0597  62a26d4816f6             vpermps zmm22, zmm2, zmm22
; store [out + out_column + 1088] 16 lanes value
  059d  62e17c4811740f11         vmovups [rdi+rcx+1088], zmm22
; value:f32x16 = permute value, order
  05a5  62a26d4816ff             vpermps zmm23, zmm2, zmm23
; store [out + out_column + 1152] 16 lanes value
  05ab  62e17c48117c0f12         vmovups [rdi+rcx+1152], zmm23
; value:f32x16 = permute value, order
  05b3  62026d4816c0             vpermps zmm24, zmm2, zmm24
; store [out + out_column + 1216] 16 lanes value
  05b9  62617c4811440f13         vmovups [rdi+rcx+1216], zmm24
; value:f32x16 = permute value, order
  05c1  62026d4816c9             vpermps zmm25, zmm2, zmm25
; store [out + out_column + 1280] 16 lanes value
  05c7  62617c48114c0f14         vmovups [rdi+rcx+1280], zmm25
; value:f32x16 = permute value, order
  05cf  62f26d4816e4             vpermps zmm4, zmm2, zmm4
; store [out + out_column + 1344] 16 lanes value
  05d5  62f17c4811640f15         vmovups [rdi+rcx+1344], zmm4
; next_column = add next_column, 176
  05dd  488145c8b0000000         add qword ptr [rbp-56], 176
; }
  05e5  48817dc800020000         cmp qword ptr [rbp-56], 512
  05ed  0f8c26fcffff             jl L26
L27:
; out = add out, 4096
  05f3  4881c700100000           add rdi, 4096
; bag = add bag, 1
  05fa  4983c301                 add r11, 1
; pos = add pos, 1
  05fe  4883c601                 add rsi, 1
; }
L25:
; }
L19:
; }
  0602  4c3b5da0                 cmp r11, qword ptr [rbp-96]
  0606  0f8c78fbffff             jl L15
L16:
; out = add out, 0
  060c  4c8d0f                   lea r9, [rdi]
; bag = move bag
  060f  4c89d8                   mov rax, r11
  0612  488945b8                 mov qword ptr [rbp-72], rax
; begin = move pos
  0616  4889f0                   mov rax, rsi
  0619  488945c0                 mov qword ptr [rbp-64], rax
; loop bag < bag_count {
  061d  488b45b8                 mov rax, qword ptr [rbp-72]
  0621  483b4598                 cmp rax, qword ptr [rbp-104]
  0625  0f8df2050000             jge L29
L28:
; end = move index_count
  062b  4c8b5db0                 mov r11, qword ptr [rbp-80]
; if bag < last_bag {
  062f  488b45b8                 mov rax, qword ptr [rbp-72]
  0633  483b4588                 cmp rax, qword ptr [rbp-120]
  0637  0f8d10000000             jge L31
; end = load_i64 [offsets + bag<<3 + 8]
  063d  488b45b8                 mov rax, qword ptr [rbp-72]
  0641  48c1e003                 shl rax, 3
  0645  480345a8                 add rax, qword ptr [rbp-88]
  0649  4c8b5808                 mov r11, [rax+8]
; }
L31:
; fail_if end < begin -> 2
  064d  4c3b5dc0                 cmp r11, qword ptr [rbp-64]
  0651  0f8cb4070000             jl L32
; fail_if index_count <u end -> 2
  0657  4c395db0                 cmp qword ptr [rbp-80], r11
  065b  0f82c2070000             jb L33
; next_column = set 0
  0661  31c0                     xor eax, eax
  0663  488945c8                 mov qword ptr [rbp-56], rax
; loop next_column < 512 {
  0667  48817dc800020000         cmp qword ptr [rbp-56], 512
  066f  0f8d87050000             jge L35
L34:
; column = min next_column, 336
  0675  48c7c050010000           mov rax, 336
  067c  483b45c8                 cmp rax, qword ptr [rbp-56]
  0680  480f4f45c8               cmovg rax, qword ptr [rbp-56]
  0685  4889c1                   mov rcx, rax
; acc0:f32x16 = zero
  0688  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  068c  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  0690  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  0694  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  0698  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  069c  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  06a0  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  06a5  c4413057c9               vxorps xmm9, xmm9, xmm9
; acc8:f32x16 = zero
  06aa  c4412857d2               vxorps xmm10, xmm10, xmm10
; acc9:f32x16 = zero
  06af  c4412057db               vxorps xmm11, xmm11, xmm11
; acc10:f32x16 = zero
  06b4  c4411857e4               vxorps xmm12, xmm12, xmm12
; acc11:f32x16 = zero
  06b9  c4411057ed               vxorps xmm13, xmm13, xmm13
; acc12:f32x16 = zero
  06be  c4410857f6               vxorps xmm14, xmm14, xmm14
; acc13:f32x16 = zero
  06c3  c4410057ff               vxorps xmm15, xmm15, xmm15
; acc14:f32x16 = zero
  06c8  62a17d00efc0             vpxord xmm16, xmm16, xmm16
; acc15:f32x16 = zero
  06ce  62a17500efc9             vpxord xmm17, xmm17, xmm17
; acc16:f32x16 = zero
  06d4  62a16d00efd2             vpxord xmm18, xmm18, xmm18
; acc17:f32x16 = zero
  06da  62a16500efdb             vpxord xmm19, xmm19, xmm19
; acc18:f32x16 = zero
  06e0  62a15d00efe4             vpxord xmm20, xmm20, xmm20
; acc19:f32x16 = zero
  06e6  62a15500efed             vpxord xmm21, xmm21, xmm21
; acc20:f32x16 = zero
  06ec  62a14d00eff6             vpxord xmm22, xmm22, xmm22
; acc21:f32x16 = zero
  06f2  62a14500efff             vpxord xmm23, xmm23, xmm23
; pos = move begin
  06f8  488b75c0                 mov rsi, qword ptr [rbp-64]
; if pos < end {
  06fc  4c39de                   cmp rsi, r11
  06ff  0f8da0030000             jge L37
; index = load_i64 [indices + pos<<3]
  0705  488b14f3                 mov rdx, [rbx+rsi*8]
; fail_if index >=u row_count -> 3
  0709  4c39f2                   cmp rdx, r14
  070c  0f8329070000             jae L38
; index = mul index, 516
  0712  4869d204020000           imul rdx, rdx, 516
; row = add table, index
  0719  498d3c12                 lea rdi, [r10+rdx]
; factors:f32x2 = splat_f16_pair [row + 512]
  071d  62627d08588700020000     vpbroadcastd xmm24, [rdi+512]
  0727  62027d0813c0             vcvtph2ps xmm24, xmm24
; weight:f32x2 = splat_host [weights + pos<<2]
  072d  62427d08584cb500         vpbroadcastd xmm25, [r13+rsi*4]
; factors:f32x2 = fmul weight, factors
  0735  6201340059c0             vmulps xmm24, xmm25, xmm24
; store [scratch] 2 lanes factors
  073b  62417c081300             vmovlps [r8], xmm24
; loop pos < end {
  0741  4c39de                   cmp rsi, r11
  0744  0f8d5b030000             jge L40
L39:
; if pos >= next_change, seldom {
  074a  4c39e6                   cmp rsi, r12
  074d  0f8dd3050000             jge L41
L42:
; if pos < next_change {
; ahead = add pos, near_distance
  0753  4a8d143e                 lea rdx, [rsi+r15]
; ahead = load_i64 [indices + ahead<<3]
  0757  488b14d3                 mov rdx, [rbx+rdx*8]
; ahead = mul ahead, 516
  075b  4869d204020000           imul rdx, rdx, 516
; ahead_row = add table, ahead
  0762  4c01d2                   add rdx, r10
; prefetch L1 [ahead_row + column]
  0765  0f180c0a                 prefetcht0 [rdx+rcx]
; prefetch L1 [ahead_row + column + 64]
  0769  0f184c0a40               prefetcht0 [rdx+rcx+64]
; prefetch L1 [ahead_row + column + 128]
  076e  0f188c0a80000000         prefetcht0 [rdx+rcx+128]
; prefetch L1 [ahead_row + column + 175]
  0776  0f188c0aaf000000         prefetcht0 [rdx+rcx+175]
; prefetch L1 [ahead_row + 512]
  077e  0f188a00020000           prefetcht0 [rdx+512]
; }
L43:
; pooled = add row, 0
  0785  488d17                   lea rdx, [rdi]
; scale:f32x16 = splat_host [scratch]
  0788  62427d485800             vpbroadcastd zmm24, [r8]
; bias:f32x16 = splat_host [scratch + 4]
  078e  62427d48584801           vpbroadcastd zmm25, [r8+4]
; pos = add pos, 1
  0795  4883c601                 add rsi, 1
; if pos < end {
  0799  4c39de                   cmp rsi, r11
  079c  0f8d3b000000             jge L45
; index = load_i64 [indices + pos<<3]
  07a2  488b3cf3                 mov rdi, [rbx+rsi*8]
; fail_if index >=u row_count -> 3
  07a6  4c39f7                   cmp rdi, r14
  07a9  0f83a4060000             jae L46
; index = mul index, 516
  07af  4869ff04020000           imul rdi, rdi, 516
; row = add table, index
  07b6  4c01d7                   add rdi, r10
; factors:f32x2 = splat_f16_pair [row + 512]
  07b9  62627d08589700020000     vpbroadcastd xmm26, [rdi+512]
  07c3  62027d0813d2             vcvtph2ps xmm26, xmm26
; weight:f32x2 = splat_host [weights + pos<<2]
  07c9  62427d08585cb500         vpbroadcastd xmm27, [r13+rsi*4]
; factors:f32x2 = fmul weight, factors
  07d1  6201240059d2             vmulps xmm26, xmm27, xmm26
; store [scratch] 2 lanes factors
  07d7  62417c081310             vmovlps [r8], xmm26
; }
L45:
; code:i32x16 = splat_64 [pooled + column + 24]
  07dd  6262fd4859540a03         vpbroadcastq zmm26, [rdx+rcx+24]
; code:i32x16 = shr code, shifts
  07e5  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc1:f32x16 = fadd acc1, bias
  07eb  6291644858d9             vaddps zmm3, zmm3, zmm25
; code1:i32x16 = splat_64 [pooled + column + 8]
  07f1  6262fd48595c0a01         vpbroadcastq zmm27, [rdx+rcx+8]
; code1:i32x16 = shr code1, shifts
  07f9  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc0:f32x16 = fadd acc0, bias
  07ff  62916c4858d1             vaddps zmm2, zmm2, zmm25
; value:f32x16 = lookup code1, values
  0805  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column]
  080b  6262fd48591c0a           vpbroadcastq zmm27, [rdx+rcx]
; code1:i32x16 = shr code1, shifts
  0812  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc3:f32x16 = fadd acc3, bias
  0818  6291544858e9             vaddps zmm5, zmm5, zmm25
; value1:f32x16 = lookup code1, values
  081e  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 16]
  0824  6262fd48595c0a02         vpbroadcastq zmm27, [rdx+rcx+16]
; code1:i32x16 = shr code1, shifts
  082c  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc2:f32x16 = fadd acc2, bias
  0832  62915c4858e1             vaddps zmm4, zmm4, zmm25
; acc0:f32x16 = fma scale, value1, acc0
  0838  62923d40b8d5             vfmadd231ps zmm2, zmm24, zmm29
; acc1:f32x16 = fma scale, value, acc1
  083e  62923d40b8dc             vfmadd231ps zmm3, zmm24, zmm28
; value:f32x16 = lookup code, values
  0844  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc3:f32x16 = fma scale, value, acc3
  084a  62923d40b8ec             vfmadd231ps zmm5, zmm24, zmm28
; value:f32x16 = lookup code1, values
  0850  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc2:f32x16 = fma scale, value, acc2
  0856  62923d40b8e4             vfmadd231ps zmm4, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 56]
  085c  6262fd4859540a07         vpbroadcastq zmm26, [rdx+rcx+56]
; code:i32x16 = shr code, shifts
  0864  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc5:f32x16 = fadd acc5, bias
  086a  6291444858f9             vaddps zmm7, zmm7, zmm25
; code1:i32x16 = splat_64 [pooled + column + 40]
  0870  6262fd48595c0a05         vpbroadcastq zmm27, [rdx+rcx+40]
; code1:i32x16 = shr code1, shifts
  0878  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc4:f32x16 = fadd acc4, bias
  087e  62914c4858f1             vaddps zmm6, zmm6, zmm25
; value:f32x16 = lookup code1, values
  0884  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 32]
  088a  6262fd48595c0a04         vpbroadcastq zmm27, [rdx+rcx+32]
; code1:i32x16 = shr code1, shifts
  0892  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc7:f32x16 = fadd acc7, bias
  0898  6211344858c9             vaddps zmm9, zmm9, zmm25
; value1:f32x16 = lookup code1, values
  089e  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 48]
  08a4  6262fd48595c0a06         vpbroadcastq zmm27, [rdx+rcx+48]
; code1:i32x16 = shr code1, shifts
  08ac  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc6:f32x16 = fadd acc6, bias
  08b2  62113c4858c1             vaddps zmm8, zmm8, zmm25
; acc4:f32x16 = fma scale, value1, acc4
  08b8  62923d40b8f5             vfmadd231ps zmm6, zmm24, zmm29
; acc5:f32x16 = fma scale, value, acc5
  08be  62923d40b8fc             vfmadd231ps zmm7, zmm24, zmm28
; value:f32x16 = lookup code, values
  08c4  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc7:f32x16 = fma scale, value, acc7
  08ca  62123d40b8cc             vfmadd231ps zmm9, zmm24, zmm28
; value:f32x16 = lookup code1, values
  08d0  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc6:f32x16 = fma scale, value, acc6
  08d6  62123d40b8c4             vfmadd231ps zmm8, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 88]
  08dc  6262fd4859540a0b         vpbroadcastq zmm26, [rdx+rcx+88]
; code:i32x16 = shr code, shifts
  08e4  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc9:f32x16 = fadd acc9, bias
  08ea  6211244858d9             vaddps zmm11, zmm11, zmm25
; code1:i32x16 = splat_64 [pooled + column + 72]
  08f0  6262fd48595c0a09         vpbroadcastq zmm27, [rdx+rcx+72]
; code1:i32x16 = shr code1, shifts
  08f8  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc8:f32x16 = fadd acc8, bias
  08fe  62112c4858d1             vaddps zmm10, zmm10, zmm25
; value:f32x16 = lookup code1, values
  0904  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 64]
  090a  6262fd48595c0a08         vpbroadcastq zmm27, [rdx+rcx+64]
; code1:i32x16 = shr code1, shifts
  0912  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc11:f32x16 = fadd acc11, bias
  0918  6211144858e9             vaddps zmm13, zmm13, zmm25
; value1:f32x16 = lookup code1, values
  091e  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 80]
  0924  6262fd48595c0a0a         vpbroadcastq zmm27, [rdx+rcx+80]
; code1:i32x16 = shr code1, shifts
  092c  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc10:f32x16 = fadd acc10, bias
  0932  62111c4858e1             vaddps zmm12, zmm12, zmm25
; acc8:f32x16 = fma scale, value1, acc8
  0938  62123d40b8d5             vfmadd231ps zmm10, zmm24, zmm29
; acc9:f32x16 = fma scale, value, acc9
  093e  62123d40b8dc             vfmadd231ps zmm11, zmm24, zmm28
; value:f32x16 = lookup code, values
  0944  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc11:f32x16 = fma scale, value, acc11
  094a  62123d40b8ec             vfmadd231ps zmm13, zmm24, zmm28
; value:f32x16 = lookup code1, values
  0950  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc10:f32x16 = fma scale, value, acc10
  0956  62123d40b8e4             vfmadd231ps zmm12, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 120]
  095c  6262fd4859540a0f         vpbroadcastq zmm26, [rdx+rcx+120]
; code:i32x16 = shr code, shifts
  0964  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc13:f32x16 = fadd acc13, bias
  096a  6211044858f9             vaddps zmm15, zmm15, zmm25
; code1:i32x16 = splat_64 [pooled + column + 104]
  0970  6262fd48595c0a0d         vpbroadcastq zmm27, [rdx+rcx+104]
; code1:i32x16 = shr code1, shifts
  0978  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc12:f32x16 = fadd acc12, bias
  097e  62110c4858f1             vaddps zmm14, zmm14, zmm25
; value:f32x16 = lookup code1, values
  0984  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 96]
  098a  6262fd48595c0a0c         vpbroadcastq zmm27, [rdx+rcx+96]
; code1:i32x16 = shr code1, shifts
  0992  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc15:f32x16 = fadd acc15, bias
  0998  6281744058c9             vaddps zmm17, zmm17, zmm25
; value1:f32x16 = lookup code1, values
  099e  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 112]
  09a4  6262fd48595c0a0e         vpbroadcastq zmm27, [rdx+rcx+112]
; code1:i32x16 = shr code1, shifts
  09ac  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc14:f32x16 = fadd acc14, bias
  09b2  62817c4058c1             vaddps zmm16, zmm16, zmm25
; acc12:f32x16 = fma scale, value1, acc12
  09b8  62123d40b8f5             vfmadd231ps zmm14, zmm24, zmm29
; acc13:f32x16 = fma scale, value, acc13
  09be  62123d40b8fc             vfmadd231ps zmm15, zmm24, zmm28
; value:f32x16 = lookup code, values
  09c4  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc15:f32x16 = fma scale, value, acc15
  09ca  62823d40b8cc             vfmadd231ps zmm17, zmm24, zmm28
; value:f32x16 = lookup code1, values
  09d0  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc14:f32x16 = fma scale, value, acc14
  09d6  62823d40b8c4             vfmadd231ps zmm16, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 152]
  09dc  6262fd4859540a13         vpbroadcastq zmm26, [rdx+rcx+152]
; code:i32x16 = shr code, shifts
  09e4  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc17:f32x16 = fadd acc17, bias
  09ea  6281644058d9             vaddps zmm19, zmm19, zmm25
; code1:i32x16 = splat_64 [pooled + column + 136]
  09f0  6262fd48595c0a11         vpbroadcastq zmm27, [rdx+rcx+136]
; code1:i32x16 = shr code1, shifts
  09f8  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc16:f32x16 = fadd acc16, bias
  09fe  62816c4058d1             vaddps zmm18, zmm18, zmm25
; value:f32x16 = lookup code1, values
  0a04  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 128]
  0a0a  6262fd48595c0a10         vpbroadcastq zmm27, [rdx+rcx+128]
; code1:i32x16 = shr code1, shifts
  0a12  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc19:f32x16 = fadd acc19, bias
  0a18  6281544058e9             vaddps zmm21, zmm21, zmm25
; value1:f32x16 = lookup code1, values
  0a1e  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 144]
  0a24  6262fd48595c0a12         vpbroadcastq zmm27, [rdx+rcx+144]
; code1:i32x16 = shr code1, shifts
  0a2c  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc18:f32x16 = fadd acc18, bias
  0a32  62815c4058e1             vaddps zmm20, zmm20, zmm25
; acc16:f32x16 = fma scale, value1, acc16
  0a38  62823d40b8d5             vfmadd231ps zmm18, zmm24, zmm29
; acc17:f32x16 = fma scale, value, acc17
  0a3e  62823d40b8dc             vfmadd231ps zmm19, zmm24, zmm28
; value:f32x16 = lookup code, values
  0a44  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc19:f32x16 = fma scale, value, acc19
  0a4a  62823d40b8ec             vfmadd231ps zmm21, zmm24, zmm28
; value:f32x16 = lookup code1, values
  0a50  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc18:f32x16 = fma scale, value, acc18
  0a56  62823d40b8e4             vfmadd231ps zmm20, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 160]
  0a5c  6262fd4859540a14         vpbroadcastq zmm26, [rdx+rcx+160]
; code:i32x16 = shr code, shifts
  0a64  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  0a6a  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc20:f32x16 = fadd acc20, bias
  0a70  62814c4058f1             vaddps zmm22, zmm22, zmm25
; acc20:f32x16 = fma scale, value, acc20
  0a76  62823d40b8f4             vfmadd231ps zmm22, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 168]
  0a7c  6262fd4859540a15         vpbroadcastq zmm26, [rdx+rcx+168]
; code:i32x16 = shr code, shifts
  0a84  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  0a8a  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc21:f32x16 = fadd acc21, bias
  0a90  6281444058f9             vaddps zmm23, zmm23, zmm25
; acc21:f32x16 = fma scale, value, acc21
  0a96  62823d40b8fc             vfmadd231ps zmm23, zmm24, zmm28
; }
  0a9c  4c39de                   cmp rsi, r11
  0a9f  0f8ca5fcffff             jl L39
L40:
; }
L37:
; order:i32x16 = const column_order
  0aa5  62617c48100551040000     vmovups zmm24, [L3]
; out_column = mul column, 8
  0aaf  48c1e103                 shl rcx, 3
; acc0:f32x16 = permute acc0, order
  0ab3  62f23d4016d2             vpermps zmm2, zmm24, zmm2
; store [out + out_column] 16 lanes acc0
  0ab9  62d17c48111409           vmovups [r9+rcx], zmm2
; acc1:f32x16 = permute acc1, order
  0ac0  62f23d4016db             vpermps zmm3, zmm24, zmm3
; store [out + out_column + 64] 16 lanes acc1
  0ac6  62d17c48115c0901         vmovups [r9+rcx+64], zmm3
; acc2:f32x16 = permute acc2, order
  0ace  62f23d4016e4             vpermps zmm4, zmm24, zmm4
; store [out + out_column + 128] 16 lanes acc2
  0ad4  62d17c4811640902         vmovups [r9+rcx+128], zmm4
; acc3:f32x16 = permute acc3, order
  0adc  62f23d4016ed             vpermps zmm5, zmm24, zmm5
; store [out + out_column + 192] 16 lanes acc3
  0ae2  62d17c48116c0903         vmovups [r9+rcx+192], zmm5
; acc4:f32x16 = permute acc4, order
  0aea  62f23d4016f6             vpermps zmm6, zmm24, zmm6
; store [out + out_column + 256] 16 lanes acc4
  0af0  62d17c4811740904         vmovups [r9+rcx+256], zmm6
; acc5:f32x16 = permute acc5, order
  0af8  62f23d4016ff             vpermps zmm7, zmm24, zmm7
; store [out + out_column + 320] 16 lanes acc5
  0afe  62d17c48117c0905         vmovups [r9+rcx+320], zmm7
; acc6:f32x16 = permute acc6, order
  0b06  62523d4016c0             vpermps zmm8, zmm24, zmm8
; store [out + out_column + 384] 16 lanes acc6
  0b0c  62517c4811440906         vmovups [r9+rcx+384], zmm8
; acc7:f32x16 = permute acc7, order
  0b14  62523d4016c9             vpermps zmm9, zmm24, zmm9
; store [out + out_column + 448] 16 lanes acc7
  0b1a  62517c48114c0907         vmovups [r9+rcx+448], zmm9
; acc8:f32x16 = permute acc8, order
  0b22  62523d4016d2             vpermps zmm10, zmm24, zmm10
; store [out + out_column + 512] 16 lanes acc8
  0b28  62517c4811540908         vmovups [r9+rcx+512], zmm10
; acc9:f32x16 = permute acc9, order
  0b30  62523d4016db             vpermps zmm11, zmm24, zmm11
; store [out + out_column + 576] 16 lanes acc9
  0b36  62517c48115c0909         vmovups [r9+rcx+576], zmm11
; acc10:f32x16 = permute acc10, order
  0b3e  62523d4016e4             vpermps zmm12, zmm24, zmm12
; store [out + out_column + 640] 16 lanes acc10
  0b44  62517c481164090a         vmovups [r9+rcx+640], zmm12
; acc11:f32x16 = permute acc11, order
  0b4c  62523d4016ed             vpermps zmm13, zmm24, zmm13
; store [out + out_column + 704] 16 lanes acc11
  0b52  62517c48116c090b         vmovups [r9+rcx+704], zmm13
; acc12:f32x16 = permute acc12, order
  0b5a  62523d4016f6             vpermps zmm14, zmm24, zmm14
; store [out + out_column + 768] 16 lanes acc12
  0b60  62517c481174090c         vmovups [r9+rcx+768], zmm14
; acc13:f32x16 = permute acc13, order
  0b68  62523d4016ff             vpermps zmm15, zmm24, zmm15
; store [out + out_column + 832] 16 lanes acc13
  0b6e  62517c48117c090d         vmovups [r9+rcx+832], zmm15
; acc14:f32x16 = permute acc14, order
  0b76  62a23d4016c0             vpermps zmm16, zmm24, zmm16
; store [out + out_column + 896] 16 lanes acc14
  0b7c  62c17c481144090e         vmovups [r9+rcx+896], zmm16
; acc15:f32x16 = permute acc15, order
  0b84  62a23d4016c9             vpermps zmm17, zmm24, zmm17
; store [out + out_column + 960] 16 lanes acc15
  0b8a  62c17c48114c090f         vmovups [r9+rcx+960], zmm17
; acc16:f32x16 = permute acc16, order
  0b92  62a23d4016d2             vpermps zmm18, zmm24, zmm18
; store [out + out_column + 1024] 16 lanes acc16
  0b98  62c17c4811540910         vmovups [r9+rcx+1024], zmm18
; acc17:f32x16 = permute acc17, order
  0ba0  62a23d4016db             vpermps zmm19, zmm24, zmm19
; store [out + out_column + 1088] 16 lanes acc17
  0ba6  62c17c48115c0911         vmovups [r9+rcx+1088], zmm19
; acc18:f32x16 = permute acc18, order
  0bae  62a23d4016e4             vpermps zmm20, zmm24, zmm20
; store [out + out_column + 1152] 16 lanes acc18
  0bb4  62c17c4811640912         vmovups [r9+rcx+1152], zmm20
; acc19:f32x16 = permute acc19, order
  0bbc  62a23d4016ed             vpermps zmm21, zmm24, zmm21
; store [out + out_column + 1216] 16 lanes acc19
  0bc2  62c17c48116c0913         vmovups [r9+rcx+1216], zmm21
; acc20:f32x16 = permute acc20, order
  0bca  62a23d4016f6             vpermps zmm22, zmm24, zmm22
; store [out + out_column + 1280] 16 lanes acc20
  0bd0  62c17c4811740914         vmovups [r9+rcx+1280], zmm22
; acc21:f32x16 = permute acc21, order
  0bd8  62a23d4016ff             vpermps zmm23, zmm24, zmm23
; store [out + out_column + 1344] 16 lanes acc21
  0bde  62c17c48117c0915         vmovups [r9+rcx+1344], zmm23
; next_column = add next_column, 176
  0be6  488145c8b0000000         add qword ptr [rbp-56], 176
; }
  0bee  48817dc800020000         cmp qword ptr [rbp-56], 512
  0bf6  0f8c79faffff             jl L34
L35:
; out = add out, 4096
  0bfc  4981c100100000           add r9, 4096
; bag = add bag, 1
  0c03  488345b801               add qword ptr [rbp-72], 1
; begin = move end
  0c08  4c89d8                   mov rax, r11
  0c0b  488945c0                 mov qword ptr [rbp-64], rax
; }
  0c0f  488b45b8                 mov rax, qword ptr [rbp-72]
  0c13  483b4598                 cmp rax, qword ptr [rbp-104]
  0c17  0f8c0efaffff             jl L28
L29:
; leave
  0c1d  31c0                     xor eax, eax
L0:
  0c1f  c5f877                   vzeroupper
  0c22  4883c468                 add rsp, 104
  0c26  415f                     pop r15
  0c28  415e                     pop r14
  0c2a  415d                     pop r13
  0c2c  415c                     pop r12
  0c2e  5b                       pop rbx
  0c2f  5d                       pop rbp
  0c30  c3                       ret
; seldom
L17:
; one_row_end = set 0
  0c31  31c0                     xor eax, eax
  0c33  488945a0                 mov qword ptr [rbp-96], rax
  0c37  4839f1                   cmp rcx, rsi
  0c3a  0f85c2f9ffff             jne L19
  0c40  e955f5ffff               jmp L18
; seldom
L20:
; if pos >= due {
  0c45  483b7580                 cmp rsi, qword ptr [rbp-128]
  0c49  0f8c9e000000             jl L48
; burst_end = add pos, 96
  0c4f  488d4660                 lea rax, [rsi+96]
  0c53  48894590                 mov qword ptr [rbp-112], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0c57  483b45b0                 cmp rax, qword ptr [rbp-80]
  0c5b  480f4d45b0               cmovge rax, qword ptr [rbp-80]
  0c60  48894590                 mov qword ptr [rbp-112], rax
; fetching = move fetched
  0c64  4c8ba570ffffff           mov r12, qword ptr [rbp-144]
; fetching = move_if fetching < pos ? pos
  0c6b  4939f4                   cmp r12, rsi
  0c6e  4c0f4ce6                 cmovl r12, rsi
; loop fetching < burst_end {
  0c72  4c3b6590                 cmp r12, qword ptr [rbp-112]
  0c76  0f8d5f000000             jge L50
L49:
; ahead = load_i64 [indices + fetching<<3]
  0c7c  4a8b0ce3                 mov rcx, [rbx+r12*8]
; ahead = mul ahead, 516
  0c80  4869c904020000           imul rcx, rcx, 516
; prefetch L2 [table + ahead]
  0c87  410f18140a               prefetcht1 [r10+rcx]
; prefetch L2 [table + ahead + 64]
  0c8c  410f18540a40             prefetcht1 [r10+rcx+64]
; prefetch L2 [table + ahead + 128]
  0c92  410f18940a80000000       prefetcht1 [r10+rcx+128]
; prefetch L2 [table + ahead + 192]
  0c9b  410f18940ac0000000       prefetcht1 [r10+rcx+192]
; prefetch L2 [table + ahead + 256]
  0ca4  410f18940a00010000       prefetcht1 [r10+rcx+256]
; prefetch L2 [table + ahead + 320]
  0cad  410f18940a40010000       prefetcht1 [r10+rcx+320]
; prefetch L2 [table + ahead + 384]
  0cb6  410f18940a80010000       prefetcht1 [r10+rcx+384]
; prefetch L2 [table + ahead + 448]
  0cbf  410f18940ac0010000       prefetcht1 [r10+rcx+448]
; prefetch L2 [table + ahead + 515]
  0cc8  410f18940a03020000       prefetcht1 [r10+rcx+515]
; fetching = add fetching, 1
  0cd1  4983c401                 add r12, 1
; }
  0cd5  4c3b6590                 cmp r12, qword ptr [rbp-112]
  0cd9  7ca1                     short jl L49
L50:
; fetched = move fetching
  0cdb  4c89e0                   mov rax, r12
  0cde  48898570ffffff           mov qword ptr [rbp-144], rax
; due = add pos, 32
  0ce5  488d4620                 lea rax, [rsi+32]
  0ce9  48894580                 mov qword ptr [rbp-128], rax
; }
L48:
; next_change = move near_end
  0ced  4c8ba578ffffff           mov r12, qword ptr [rbp-136]
; next_change = move_if due < near_end ? due
  0cf4  488b4580                 mov rax, qword ptr [rbp-128]
  0cf8  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  0cff  4c0f4c6580               cmovl r12, qword ptr [rbp-128]
  0d04  4c39e6                   cmp rsi, r12
  0d07  0f8de0f4ffff             jge L22
  0d0d  e991f4ffff               jmp L21
; seldom
L23:
; one_row_end = set 0
  0d12  31c0                     xor eax, eax
  0d14  488945a0                 mov qword ptr [rbp-96], rax
  0d18  4c39f1                   cmp rcx, r14
  0d1b  0f83e1f8ffff             jae L25
  0d21  e9d4f4ffff               jmp L24
; seldom
L41:
; if pos >= due {
  0d26  483b7580                 cmp rsi, qword ptr [rbp-128]
  0d2a  0f8c9e000000             jl L52
; burst_end = add pos, 96
  0d30  488d4660                 lea rax, [rsi+96]
  0d34  48894590                 mov qword ptr [rbp-112], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0d38  483b45b0                 cmp rax, qword ptr [rbp-80]
  0d3c  480f4d45b0               cmovge rax, qword ptr [rbp-80]
  0d41  48894590                 mov qword ptr [rbp-112], rax
; fetching = move fetched
  0d45  4c8ba570ffffff           mov r12, qword ptr [rbp-144]
; fetching = move_if fetching < pos ? pos
  0d4c  4939f4                   cmp r12, rsi
  0d4f  4c0f4ce6                 cmovl r12, rsi
; loop fetching < burst_end {
  0d53  4c3b6590                 cmp r12, qword ptr [rbp-112]
  0d57  0f8d5f000000             jge L54
L53:
; ahead = load_i64 [indices + fetching<<3]
  0d5d  4a8b14e3                 mov rdx, [rbx+r12*8]
; ahead = mul ahead, 516
  0d61  4869d204020000           imul rdx, rdx, 516
; prefetch L2 [table + ahead]
  0d68  410f181412               prefetcht1 [r10+rdx]
; prefetch L2 [table + ahead + 64]
  0d6d  410f18541240             prefetcht1 [r10+rdx+64]
; prefetch L2 [table + ahead + 128]
  0d73  410f18941280000000       prefetcht1 [r10+rdx+128]
; prefetch L2 [table + ahead + 192]
  0d7c  410f189412c0000000       prefetcht1 [r10+rdx+192]
; prefetch L2 [table + ahead + 256]
  0d85  410f18941200010000       prefetcht1 [r10+rdx+256]
; prefetch L2 [table + ahead + 320]
  0d8e  410f18941240010000       prefetcht1 [r10+rdx+320]
; prefetch L2 [table + ahead + 384]
  0d97  410f18941280010000       prefetcht1 [r10+rdx+384]
; prefetch L2 [table + ahead + 448]
  0da0  410f189412c0010000       prefetcht1 [r10+rdx+448]
; prefetch L2 [table + ahead + 515]
  0da9  410f18941203020000       prefetcht1 [r10+rdx+515]
; fetching = add fetching, 1
  0db2  4983c401                 add r12, 1
; }
  0db6  4c3b6590                 cmp r12, qword ptr [rbp-112]
  0dba  7ca1                     short jl L53
L54:
; fetched = move fetching
  0dbc  4c89e0                   mov rax, r12
  0dbf  48898570ffffff           mov qword ptr [rbp-144], rax
; due = add pos, 32
  0dc6  488d4620                 lea rax, [rsi+32]
  0dca  48894580                 mov qword ptr [rbp-128], rax
; }
L52:
; next_change = move near_end
  0dce  4c8ba578ffffff           mov r12, qword ptr [rbp-136]
; next_change = move_if due < near_end ? due
  0dd5  488b4580                 mov rax, qword ptr [rbp-128]
  0dd9  483b8578ffffff           cmp rax, qword ptr [rbp-136]
  0de0  4c0f4c6580               cmovl r12, qword ptr [rbp-128]
  0de5  4c39e6                   cmp rsi, r12
  0de8  0f8d97f9ffff             jge L43
  0dee  e960f9ffff               jmp L42
; failure exits
L14:
  0df3  488b45d0                 mov rax, qword ptr [rbp-48]
  0df7  ff75b8                   push qword ptr [rbp-72]
  0dfa  8f4068                   pop qword ptr [rax+104]
  0dfd  48897070                 mov qword ptr [rax+112], rsi
  0e01  b801000000               mov eax, 1
  0e06  e914feffff               jmp L0
L32:
  0e0b  488b45d0                 mov rax, qword ptr [rbp-48]
  0e0f  ff75b8                   push qword ptr [rbp-72]
  0e12  8f4068                   pop qword ptr [rax+104]
  0e15  48897070                 mov qword ptr [rax+112], rsi
  0e19  b802000000               mov eax, 2
  0e1e  e9fcfdffff               jmp L0
L33:
  0e23  488b45d0                 mov rax, qword ptr [rbp-48]
  0e27  ff75b8                   push qword ptr [rbp-72]
  0e2a  8f4068                   pop qword ptr [rax+104]
  0e2d  48897070                 mov qword ptr [rax+112], rsi
  0e31  b802000000               mov eax, 2
  0e36  e9e4fdffff               jmp L0
L38:
  0e3b  488b45d0                 mov rax, qword ptr [rbp-48]
  0e3f  ff75b8                   push qword ptr [rbp-72]
  0e42  8f4068                   pop qword ptr [rax+104]
  0e45  48897070                 mov qword ptr [rax+112], rsi
  0e49  b803000000               mov eax, 3
  0e4e  e9ccfdffff               jmp L0
L46:
  0e53  488b45d0                 mov rax, qword ptr [rbp-48]
  0e57  ff75b8                   push qword ptr [rbp-72]
  0e5a  8f4068                   pop qword ptr [rax+104]
  0e5d  48897070                 mov qword ptr [rax+112], rsi
  0e61  b803000000               mov eax, 3
  0e66  e9b4fdffff               jmp L0
; constants
