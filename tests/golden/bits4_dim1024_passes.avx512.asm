; spec      embedding_bag bits=4 dim=1024 weighted index=i64 offset=i64
; target    avx512 (x86-64)
; numerics  reference
; bytes     3584
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
  0019  4c8b1f                   mov r11, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b6f08                 mov r13, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b6710                 mov r12, qword ptr [rdi+16]
; index_count = arg index_count
  0024  488b4718                 mov rax, qword ptr [rdi+24]
  0028  488945a8                 mov qword ptr [rbp-88], rax
; bag_count = arg bag_count
  002c  488b4728                 mov rax, qword ptr [rdi+40]
  0030  48894590                 mov qword ptr [rbp-112], rax
; offsets = arg offsets
  0034  488b4720                 mov rax, qword ptr [rdi+32]
  0038  488945a0                 mov qword ptr [rbp-96], rax
; weights = arg weights
  003c  4c8b7730                 mov r14, qword ptr [rdi+48]
; scratch = arg scratch
  0040  4c8b5750                 mov r10, qword ptr [rdi+80]
; out = arg output
  0044  4c8b4748                 mov r8, qword ptr [rdi+72]
; bag = set 0
  0048  31c0                     xor eax, eax
  004a  488945b8                 mov qword ptr [rbp-72], rax
; last_bag = add bag_count, -1
  004e  488b4590                 mov rax, qword ptr [rbp-112]
  0052  488d40ff                 lea rax, [rax-1]
  0056  48894580                 mov qword ptr [rbp-128], rax
; shifts:i32x16 = const code_shifts
  005a  62f17c481005dc0c0000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  0064  62f17c48100d120d0000     vmovups zmm1, [L2]
; near_end = add index_count, -15
  006e  488b45a8                 mov rax, qword ptr [rbp-88]
  0072  4c8d78f1                 lea r15, [rax-15]
; fetched = set 0
  0076  31c0                     xor eax, eax
  0078  48898570ffffff           mov qword ptr [rbp-144], rax
; due = set 0
  007f  31c0                     xor eax, eax
  0081  48898578ffffff           mov qword ptr [rbp-136], rax
; if row_count < 48771 {
  0088  4981fd83be0000           cmp r13, 48771
  008f  0f8d11000000             jge L5
; due = set 9223372036854775807
  0095  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  009f  48898578ffffff           mov qword ptr [rbp-136], rax
; }
L5:
; short_bags = mul bag_count, 5
  00a6  486b4d9005               imul rcx, qword ptr [rbp-112], 5
; if index_count < short_bags {
  00ab  48394da8                 cmp qword ptr [rbp-88], rcx
  00af  0f8d11000000             jge L7
; due = set 9223372036854775807
  00b5  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  00bf  48898578ffffff           mov qword ptr [rbp-136], rax
; }
L7:
; pos = set 0
  00c6  31f6                     xor esi, esi
; begin = move bag
  00c8  488b45b8                 mov rax, qword ptr [rbp-72]
  00cc  488945c0                 mov qword ptr [rbp-64], rax
; if bag < bag_count {
  00d0  488b45b8                 mov rax, qword ptr [rbp-72]
  00d4  483b4590                 cmp rax, qword ptr [rbp-112]
  00d8  0f8d1d000000             jge L9
; begin = load_i64 [offsets + bag<<3]
  00de  488b45b8                 mov rax, qword ptr [rbp-72]
  00e2  48c1e003                 shl rax, 3
  00e6  480345a0                 add rax, qword ptr [rbp-96]
  00ea  488b00                   mov rax, [rax]
  00ed  488945c0                 mov qword ptr [rbp-64], rax
; fail_if begin >u index_count -> 1
  00f1  483b45a8                 cmp rax, qword ptr [rbp-88]
  00f5  0f87aa0b0000             ja L10
; }
L9:
; pos = move begin
  00fb  488b75c0                 mov rsi, qword ptr [rbp-64]
; one_row_end = sub index_count, pos
  00ff  488b45a8                 mov rax, qword ptr [rbp-88]
  0103  4829f0                   sub rax, rsi
  0106  48894598                 mov qword ptr [rbp-104], rax
; one_row_end = add one_row_end, bag
  010a  488b4598                 mov rax, qword ptr [rbp-104]
  010e  480345b8                 add rax, qword ptr [rbp-72]
  0112  48894598                 mov qword ptr [rbp-104], rax
; one_row_end = move_if last_bag < one_row_end ? last_bag
  0116  488b4580                 mov rax, qword ptr [rbp-128]
  011a  483b4598                 cmp rax, qword ptr [rbp-104]
  011e  488b4598                 mov rax, qword ptr [rbp-104]
  0122  480f4c4580               cmovl rax, qword ptr [rbp-128]
  0127  48894598                 mov qword ptr [rbp-104], rax
; loop bag < one_row_end {
  012b  488b45b8                 mov rax, qword ptr [rbp-72]
  012f  483b4598                 cmp rax, qword ptr [rbp-104]
  0133  0f8dbc030000             jge L12
L11:
; end = load_i64 [offsets + bag<<3 + 8]
  0139  488b45b8                 mov rax, qword ptr [rbp-72]
  013d  48c1e003                 shl rax, 3
  0141  480345a0                 add rax, qword ptr [rbp-96]
  0145  488b5808                 mov rbx, [rax+8]
; end = add end, -1
  0149  4883c3ff                 add rbx, -1
; if end != pos, seldom {
  014d  4839f3                   cmp rbx, rsi
  0150  0f85d2090000             jne L13
L14:
; if end == pos {
  0156  4839f3                   cmp rbx, rsi
  0159  0f8588030000             jne L16
; if pos >= due, seldom {
  015f  483bb578ffffff           cmp rsi, qword ptr [rbp-136]
  0166  0f8dc7090000             jge L17
L18:
; if pos < near_end {
  016c  4c39fe                   cmp rsi, r15
  016f  0f8d47000000             jge L20
; ahead = load_i64 [indices + pos<<3 + 120]
  0175  498b4cf478               mov rcx, [r12+rsi*8+120]
; ahead = mul ahead, 516
  017a  4869c904020000           imul rcx, rcx, 516
; ahead_row = add table, ahead
  0181  4c01d9                   add rcx, r11
; prefetch L1 [ahead_row]
  0184  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 64]
  0187  0f184940                 prefetcht0 [rcx+64]
; prefetch L1 [ahead_row + 128]
  018b  0f188980000000           prefetcht0 [rcx+128]
; prefetch L1 [ahead_row + 192]
  0192  0f1889c0000000           prefetcht0 [rcx+192]
; prefetch L1 [ahead_row + 256]
  0199  0f188900010000           prefetcht0 [rcx+256]
; prefetch L1 [ahead_row + 320]
  01a0  0f188940010000           prefetcht0 [rcx+320]
; prefetch L1 [ahead_row + 384]
  01a7  0f188980010000           prefetcht0 [rcx+384]
; prefetch L1 [ahead_row + 448]
  01ae  0f1889c0010000           prefetcht0 [rcx+448]
; prefetch L1 [ahead_row + 515]
  01b5  0f188903020000           prefetcht0 [rcx+515]
; }
L20:
; index = load_i64 [indices + pos<<3]
  01bc  498b0cf4                 mov rcx, [r12+rsi*8]
; fail_if index >=u row_count -> 3
  01c0  4c39e9                   cmp rcx, r13
  01c3  0f83f40a0000             jae L21
; row_offset = mul index, 516
  01c9  4869c904020000           imul rcx, rcx, 516
; row = add table, row_offset
  01d0  498d3c0b                 lea rdi, [r11+rcx]
; factors:f32x2 = splat_f16_pair [row + 512]
  01d4  c4e279589700020000       vpbroadcastd xmm2, [rdi+512]
  01dd  c4e27913d2               vcvtph2ps xmm2, xmm2
; weight:f32x2 = splat_host [weights + pos<<2]
  01e2  c4c279581cb6             vpbroadcastd xmm3, [r14+rsi*4]
; factors:f32x2 = fmul weight, factors
  01e8  c5e059d2                 vmulps xmm2, xmm3, xmm2
; store [scratch + 2048] 2 lanes factors
  01ec  c4c178139200080000       vmovlps [r10+2048], xmm2
; scale:f32x16 = splat_host [scratch + 2048]
  01f5  62d27d48589200080000     vpbroadcastd zmm2, [r10+2048]
; bias:f32x16 = splat_host [scratch + 2052]
  01ff  62d27d48589a04080000     vpbroadcastd zmm3, [r10+2052]
; zero:f32x16 = zero
  0209  c5d857e4                 vxorps xmm4, xmm4, xmm4
; bias:f32x16 = fadd bias, zero
  020d  62f1644858dc             vaddps zmm3, zmm3, zmm4
; next_column = set 0
  0213  4531c9                   xor r9d, r9d
; loop next_column < 512 {
  0216  4981f900020000           cmp r9, 512
  021d  0f8db4020000             jge L23
L22:
; column = min next_column, 384
  0223  48c7c080010000           mov rax, 384
  022a  4c39c8                   cmp rax, r9
  022d  490f4fc1                 cmovg rax, r9
  0231  4889c1                   mov rcx, rax
; order:i32x16 = const column_order
  0234  62f17c481025820b0000     vmovups zmm4, [L3]
; out_column = mul column, 8
  023e  4889ca                   mov rdx, rcx
  0241  48c1e203                 shl rdx, 3
; code:i32x16 = splat_64 [row + column]
  0245  62f2fd48592c0f           vpbroadcastq zmm5, [rdi+rcx]
; code:i32x16 = shr code, shifts
  024c  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  0252  62f2554816f1             vpermps zmm6, zmm5, zmm1
; value:f32x16 = fma scale, value, bias
  0258  62f26d48a8f3             vfmadd213ps zmm6, zmm2, zmm3
; value:f32x16 = permute value, order
  025e  62f25d4816f6             vpermps zmm6, zmm4, zmm6
; store [out + out_column] 16 lanes value
  0264  62d17c48113410           vmovups [r8+rdx], zmm6
; code:i32x16 = splat_64 [row + column + 8]
  026b  62f2fd48596c0f01         vpbroadcastq zmm5, [rdi+rcx+8]
; code:i32x16 = shr code, shifts
  0273  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  0279  62f2554816f1             vpermps zmm6, zmm5, zmm1
; value:f32x16 = fma scale, value, bias
  027f  62f26d48a8f3             vfmadd213ps zmm6, zmm2, zmm3
; value:f32x16 = permute value, order
  0285  62f25d4816f6             vpermps zmm6, zmm4, zmm6
; store [out + out_column + 64] 16 lanes value
  028b  62d17c4811741001         vmovups [r8+rdx+64], zmm6
; code:i32x16 = splat_64 [row + column + 16]
  0293  62f2fd48596c0f02         vpbroadcastq zmm5, [rdi+rcx+16]
; code:i32x16 = shr code, shifts
  029b  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  02a1  62f2554816f1             vpermps zmm6, zmm5, zmm1
; value:f32x16 = fma scale, value, bias
  02a7  62f26d48a8f3             vfmadd213ps zmm6, zmm2, zmm3
; value:f32x16 = permute value, order
  02ad  62f25d4816f6             vpermps zmm6, zmm4, zmm6
; store [out + out_column + 128] 16 lanes value
  02b3  62d17c4811741002         vmovups [r8+rdx+128], zmm6
; code:i32x16 = splat_64 [row + column + 24]
  02bb  62f2fd48596c0f03         vpbroadcastq zmm5, [rdi+rcx+24]
; code:i32x16 = shr code, shifts
  02c3  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  02c9  62f2554816f1             vpermps zmm6, zmm5, zmm1
; value:f32x16 = fma scale, value, bias
  02cf  62f26d48a8f3             vfmadd213ps zmm6, zmm2, zmm3
; value:f32x16 = permute value, order
  02d5  62f25d4816f6             vpermps zmm6, zmm4, zmm6
; store [out + out_column + 192] 16 lanes value
  02db  62d17c4811741003         vmovups [r8+rdx+192], zmm6
; code:i32x16 = splat_64 [row + column + 32]
  02e3  62f2fd48596c0f04         vpbroadcastq zmm5, [rdi+rcx+32]
; code:i32x16 = shr code, shifts
  02eb  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  02f1  62f2554816f1             vpermps zmm6, zmm5, zmm1
; value:f32x16 = fma scale, value, bias
  02f7  62f26d48a8f3             vfmadd213ps zmm6, zmm2, zmm3
; value:f32x16 = permute value, order
  02fd  62f25d4816f6             vpermps zmm6, zmm4, zmm6
; store [out + out_column + 256] 16 lanes value
  0303  62d17c4811741004         vmovups [r8+rdx+256], zmm6
; code:i32x16 = splat_64 [row + column + 40]
  030b  62f2fd48596c0f05         vpbroadcastq zmm5, [rdi+rcx+40]
; code:i32x16 = shr code, shifts
  0313  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  0319  62f2554816f1             vpermps zmm6, zmm5, zmm1
; value:f32x16 = fma scale, value, bias
  031f  62f26d48a8f3             vfmadd213ps zmm6, zmm2, zmm3
; value:f32x16 = permute value, order
  0325  62f25d4816f6             vpermps zmm6, zmm4, zmm6
; store [out + out_column + 320] 16 lanes value
  032b  62d17c4811741005         vmovups [r8+rdx+320], zmm6
; code:i32x16 = splat_64 [row + column + 48]
  0333  62f2fd48596c0f06         vpbroadcastq zmm5, [rdi+rcx+48]
; code:i32x16 = shr code, shifts
  033b  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  0341  62f2554816f1             vpermps zmm6, zmm5, zmm1
; value:f32x16 = fma scale, value, bias
  0347  62f26d48a8f3             vfmadd213ps zmm6, zmm2, zmm3
; value:f32x16 = permute value, order
  034d  62f25d4816f6             vpermps zmm6, zmm4, zmm6
; store [out + out_column + 384] 16 lanes value
  0353  62d17c4811741006         vmovups [r8+rdx+384], zmm6
; code:i32x16 = splat_64 [row + column + 56]
  035b  62f2fd48596c0f07         vpbroadcastq zmm5, [rdi+rcx+56]
; code:i32x16 = shr code, shifts
  0363  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  0369  62f2554816f1             vpermps zmm6, zmm5, zmm1
; value:f32x16 = fma scale, value, bias
  036f  62f26d48a8f3             vfmadd213ps zmm6, zmm2, zmm3
; value:f32x16 = permute value, order
  0375  62f25d4816f6             vpermps zmm6, zmm4, zmm6
; store [out + out_column + 448] 16 lanes value
  037b  62d17c4811741007         vmovups [r8+rdx+448], zmm6
; code:i32x16 = splat_64 [row + column + 64]
  0383  62f2fd48596c0f08         vpbroadcastq zmm5, [rdi+rcx+64]
; code:i32x16 = shr code, shifts
  038b  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  0391  62f2554816f1             vpermps zmm6, zmm5, zmm1
; value:f32x16 = fma scale, value, bias
  0397  62f26d48a8f3             vfmadd213ps zmm6, zmm2, zmm3
; value:f32x16 = permute value, order
  039d  62f25d4816f6             vpermps zmm6, zmm4, zmm6
; store [out + out_column + 512] 16 lanes value
  03a3  62d17c4811741008         vmovups [r8+rdx+512], zmm6
; code:i32x16 = splat_64 [row + column + 72]
  03ab  62f2fd48596c0f09         vpbroadcastq zmm5, [rdi+rcx+72]
; code:i32x16 = shr code, shifts
  03b3  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  03b9  62f2554816f1             vpermps zmm6, zmm5, zmm1
; value:f32x16 = fma scale, value, bias
  03bf  62f26d48a8f3             vfmadd213ps zmm6, zmm2, zmm3
; value:f32x16 = permute value, order
  03c5  62f25d4816f6             vpermps zmm6, zmm4, zmm6
; store [out + out_column + 576] 16 lanes value
  03cb  62d17c4811741009         vmovups [r8+rdx+576], zmm6
; code:i32x16 = splat_64 [row + column + 80]
  03d3  62f2fd48596c0f0a         vpbroadcastq zmm5, [rdi+rcx+80]
; code:i32x16 = shr code, shifts
  03db  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  03e1  62f2554816f1             vpermps zmm6, zmm5, zmm1
; value:f32x16 = fma scale, value, bias
  03e7  62f26d48a8f3             vfmadd213ps zmm6, zmm2, zmm3
; value:f32x16 = permute value, order
  03ed  62f25d4816f6             vpermps zmm6, zmm4, zmm6
; store [out + out_column + 640] 16 lanes value
  03f3  62d17c481174100a         vmovups [r8+rdx+640], zmm6
; code:i32x16 = splat_64 [row + column + 88]
  03fb  62f2fd48596c0f0b         vpbroadcastq zmm5, [rdi+rcx+88]
; code:i32x16 = shr code, shifts
  0403  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  0409  62f2554816f1             vpermps zmm6, zmm5, zmm1
; value:f32x16 = fma scale, value, bias
  040f  62f26d48a8f3             vfmadd213ps zmm6, zmm2, zmm3
; value:f32x16 = permute value, order
  0415  62f25d4816f6             vpermps zmm6, zmm4, zmm6
; store [out + out_column + 704] 16 lanes value
  041b  62d17c481174100b         vmovups [r8+rdx+704], zmm6
; code:i32x16 = splat_64 [row + column + 96]
  0423  62f2fd48596c0f0c         vpbroadcastq zmm5, [rdi+rcx+96]
; code:i32x16 = shr code, shifts
  042b  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  0431  62f2554816f1             vpermps zmm6, zmm5, zmm1
; value:f32x16 = fma scale, value, bias
  0437  62f26d48a8f3             vfmadd213ps zmm6, zmm2, zmm3
; value:f32x16 = permute value, order
  043d  62f25d4816f6             vpermps zmm6, zmm4, zmm6
; store [out + out_column + 768] 16 lanes value
  0443  62d17c481174100c         vmovups [r8+rdx+768], zmm6
; code:i32x16 = splat_64 [row + column + 104]
  044b  62f2fd48596c0f0d         vpbroadcastq zmm5, [rdi+rcx+104]
; code:i32x16 = shr code, shifts
  0453  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  0459  62f2554816f1             vpermps zmm6, zmm5, zmm1
; value:f32x16 = fma scale, value, bias
  045f  62f26d48a8f3             vfmadd213ps zmm6, zmm2, zmm3
; value:f32x16 = permute value, order
  0465  62f25d4816f6             vpermps zmm6, zmm4, zmm6
; store [out + out_column + 832] 16 lanes value
  046b  62d17c481174100d         vmovups [r8+rdx+832], zmm6
; code:i32x16 = splat_64 [row + column + 112]
  0473  62f2fd48596c0f0e         vpbroadcastq zmm5, [rdi+rcx+112]
; code:i32x16 = shr code, shifts
  047b  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  0481  62f2554816f1             vpermps zmm6, zmm5, zmm1
; value:f32x16 = fma scale, value, bias
  0487  62f26d48a8f3             vfmadd213ps zmm6, zmm2, zmm3
; value:f32x16 = permute value, order
  048d  62f25d4816f6             vpermps zmm6, zmm4, zmm6
; store [out + out_column + 896] 16 lanes value
  0493  62d17c481174100e         vmovups [r8+rdx+896], zmm6
; code:i32x16 = splat_64 [row + column + 120]
  049b  62f2fd48596c0f0f         vpbroadcastq zmm5, [rdi+rcx+120]
; code:i32x16 = shr code, shifts
  04a3  62f2554845e8             vpsrlvd zmm5, zmm5, zmm0
; value:f32x16 = lookup code, values
  04a9  62f2554816e9             vpermps zmm5, zmm5, zmm1
; value:f32x16 = fma scale, value, bias
  04af  62f26d48a8eb             vfmadd213ps zmm5, zmm2, zmm3
; value:f32x16 = permute value, order
  04b5  62f25d4816ed             vpermps zmm5, zmm4, zmm5
; store [out + out_column + 960] 16 lanes value
  04bb  62d17c48116c100f         vmovups [r8+rdx+960], zmm5
; next_column = add next_column, 128
  04c3  4981c180000000           add r9, 128
; }
  04ca  4981f900020000           cmp r9, 512
  04d1  0f8c4cfdffff             jl L22
L23:
; out = add out, 4096
  04d7  4981c000100000           add r8, 4096
; bag = add bag, 1
  04de  488345b801               add qword ptr [rbp-72], 1
; pos = add pos, 1
  04e3  4883c601                 add rsi, 1
; }
L16:
; }
  04e7  488b45b8                 mov rax, qword ptr [rbp-72]
  04eb  483b4598                 cmp rax, qword ptr [rbp-104]
  04ef  0f8c44fcffff             jl L11
L12:
; begin = move pos
  04f5  4889f0                   mov rax, rsi
  04f8  488945c0                 mov qword ptr [rbp-64], rax
; loop bag < bag_count {
  04fc  488b45b8                 mov rax, qword ptr [rbp-72]
  0500  483b4590                 cmp rax, qword ptr [rbp-112]
  0504  0f8d0a060000             jge L25
L24:
; end = move index_count
  050a  488b5da8                 mov rbx, qword ptr [rbp-88]
; if bag < last_bag {
  050e  488b45b8                 mov rax, qword ptr [rbp-72]
  0512  483b4580                 cmp rax, qword ptr [rbp-128]
  0516  0f8d10000000             jge L27
; end = load_i64 [offsets + bag<<3 + 8]
  051c  488b45b8                 mov rax, qword ptr [rbp-72]
  0520  48c1e003                 shl rax, 3
  0524  480345a0                 add rax, qword ptr [rbp-96]
  0528  488b5808                 mov rbx, [rax+8]
; }
L27:
; fail_if end < begin -> 2
  052c  483b5dc0                 cmp rbx, qword ptr [rbp-64]
  0530  0f8c9f070000             jl L28
; fail_if end >u index_count -> 2
  0536  483b5da8                 cmp rbx, qword ptr [rbp-88]
  053a  0f87ad070000             ja L29
; next_column = set 0
  0540  31c0                     xor eax, eax
  0542  488945c8                 mov qword ptr [rbp-56], rax
; loop next_column < 512 {
  0546  48817dc800020000         cmp qword ptr [rbp-56], 512
  054e  0f8d9f050000             jge L31
L30:
; column = min next_column, 336
  0554  48c7c050010000           mov rax, 336
  055b  483b45c8                 cmp rax, qword ptr [rbp-56]
  055f  480f4f45c8               cmovg rax, qword ptr [rbp-56]
  0564  4889c1                   mov rcx, rax
; acc0:f32x16 = zero
  0567  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  056b  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  056f  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  0573  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  0577  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  057b  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  057f  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  0584  c4413057c9               vxorps xmm9, xmm9, xmm9
; acc8:f32x16 = zero
  0589  c4412857d2               vxorps xmm10, xmm10, xmm10
; acc9:f32x16 = zero
  058e  c4412057db               vxorps xmm11, xmm11, xmm11
; acc10:f32x16 = zero
  0593  c4411857e4               vxorps xmm12, xmm12, xmm12
; acc11:f32x16 = zero
  0598  c4411057ed               vxorps xmm13, xmm13, xmm13
; acc12:f32x16 = zero
  059d  c4410857f6               vxorps xmm14, xmm14, xmm14
; acc13:f32x16 = zero
  05a2  c4410057ff               vxorps xmm15, xmm15, xmm15
; acc14:f32x16 = zero
  05a7  62a17d00efc0             vpxord xmm16, xmm16, xmm16
; acc15:f32x16 = zero
  05ad  62a17500efc9             vpxord xmm17, xmm17, xmm17
; acc16:f32x16 = zero
  05b3  62a16d00efd2             vpxord xmm18, xmm18, xmm18
; acc17:f32x16 = zero
  05b9  62a16500efdb             vpxord xmm19, xmm19, xmm19
; acc18:f32x16 = zero
  05bf  62a15d00efe4             vpxord xmm20, xmm20, xmm20
; acc19:f32x16 = zero
  05c5  62a15500efed             vpxord xmm21, xmm21, xmm21
; acc20:f32x16 = zero
  05cb  62a14d00eff6             vpxord xmm22, xmm22, xmm22
; acc21:f32x16 = zero
  05d1  62a14500efff             vpxord xmm23, xmm23, xmm23
; pos = move begin
  05d7  488b75c0                 mov rsi, qword ptr [rbp-64]
; if pos < end {
  05db  4839de                   cmp rsi, rbx
  05de  0f8db8030000             jge L33
; index = load_i64 [indices + pos<<3]
  05e4  498b14f4                 mov rdx, [r12+rsi*8]
; fail_if index >=u row_count -> 3
  05e8  4c39ea                   cmp rdx, r13
  05eb  0f8314070000             jae L34
; index = mul index, 516
  05f1  4869d204020000           imul rdx, rdx, 516
; row = add table, index
  05f8  4d8d0c13                 lea r9, [r11+rdx]
; factors:f32x2 = splat_f16_pair [row + 512]
  05fc  62427d08588100020000     vpbroadcastd xmm24, [r9+512]
  0606  62027d0813c0             vcvtph2ps xmm24, xmm24
; weight:f32x2 = splat_host [weights + pos<<2]
  060c  62427d08580cb6           vpbroadcastd xmm25, [r14+rsi*4]
; factors:f32x2 = fmul weight, factors
  0613  6201340059c0             vmulps xmm24, xmm25, xmm24
; store [scratch + 2048] 2 lanes factors
  0619  62417c08138200080000     vmovlps [r10+2048], xmm24
; loop pos < end {
  0623  4839de                   cmp rsi, rbx
  0626  0f8d70030000             jge L36
L35:
; if pos >= due, seldom {
  062c  483bb578ffffff           cmp rsi, qword ptr [rbp-136]
  0633  0f8db3050000             jge L37
L38:
; if pos < near_end {
  0639  4c39fe                   cmp rsi, r15
  063c  0f8d2f000000             jge L40
; ahead = load_i64 [indices + pos<<3 + 120]
  0642  498b54f478               mov rdx, [r12+rsi*8+120]
; ahead = mul ahead, 516
  0647  4869d204020000           imul rdx, rdx, 516
; ahead_row = add table, ahead
  064e  4c01da                   add rdx, r11
; prefetch L1 [ahead_row + column]
  0651  0f180c0a                 prefetcht0 [rdx+rcx]
; prefetch L1 [ahead_row + column + 64]
  0655  0f184c0a40               prefetcht0 [rdx+rcx+64]
; prefetch L1 [ahead_row + column + 128]
  065a  0f188c0a80000000         prefetcht0 [rdx+rcx+128]
; prefetch L1 [ahead_row + column + 175]
  0662  0f188c0aaf000000         prefetcht0 [rdx+rcx+175]
; prefetch L1 [ahead_row + 512]
  066a  0f188a00020000           prefetcht0 [rdx+512]
; }
L40:
; pooled = add row, 0
  0671  498d11                   lea rdx, [r9]
; scale:f32x16 = splat_host [scratch + 2048]
  0674  62427d48588200080000     vpbroadcastd zmm24, [r10+2048]
; bias:f32x16 = splat_host [scratch + 2052]
  067e  62427d48588a04080000     vpbroadcastd zmm25, [r10+2052]
; pos = add pos, 1
  0688  4883c601                 add rsi, 1
; if pos < end {
  068c  4839de                   cmp rsi, rbx
  068f  0f8d3f000000             jge L42
; index = load_i64 [indices + pos<<3]
  0695  498b3cf4                 mov rdi, [r12+rsi*8]
; fail_if index >=u row_count -> 3
  0699  4c39ef                   cmp rdi, r13
  069c  0f837b060000             jae L43
; index = mul index, 516
  06a2  4869ff04020000           imul rdi, rdi, 516
; row = add table, index
  06a9  4d8d0c3b                 lea r9, [r11+rdi]
; factors:f32x2 = splat_f16_pair [row + 512]
  06ad  62427d08589100020000     vpbroadcastd xmm26, [r9+512]
  06b7  62027d0813d2             vcvtph2ps xmm26, xmm26
; weight:f32x2 = splat_host [weights + pos<<2]
  06bd  62427d08581cb6           vpbroadcastd xmm27, [r14+rsi*4]
; factors:f32x2 = fmul weight, factors
  06c4  6201240059d2             vmulps xmm26, xmm27, xmm26
; store [scratch + 2048] 2 lanes factors
  06ca  62417c08139200080000     vmovlps [r10+2048], xmm26
; }
L42:
; code:i32x16 = splat_64 [pooled + column + 24]
  06d4  6262fd4859540a03         vpbroadcastq zmm26, [rdx+rcx+24]
; code:i32x16 = shr code, shifts
  06dc  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc1:f32x16 = fadd acc1, bias
  06e2  6291644858d9             vaddps zmm3, zmm3, zmm25
; code1:i32x16 = splat_64 [pooled + column + 8]
  06e8  6262fd48595c0a01         vpbroadcastq zmm27, [rdx+rcx+8]
; code1:i32x16 = shr code1, shifts
  06f0  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc0:f32x16 = fadd acc0, bias
  06f6  62916c4858d1             vaddps zmm2, zmm2, zmm25
; value:f32x16 = lookup code1, values
  06fc  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column]
  0702  6262fd48591c0a           vpbroadcastq zmm27, [rdx+rcx]
; code1:i32x16 = shr code1, shifts
  0709  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc3:f32x16 = fadd acc3, bias
  070f  6291544858e9             vaddps zmm5, zmm5, zmm25
; value1:f32x16 = lookup code1, values
  0715  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 16]
  071b  6262fd48595c0a02         vpbroadcastq zmm27, [rdx+rcx+16]
; code1:i32x16 = shr code1, shifts
  0723  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc2:f32x16 = fadd acc2, bias
  0729  62915c4858e1             vaddps zmm4, zmm4, zmm25
; acc0:f32x16 = fma scale, value1, acc0
  072f  62923d40b8d5             vfmadd231ps zmm2, zmm24, zmm29
; acc1:f32x16 = fma scale, value, acc1
  0735  62923d40b8dc             vfmadd231ps zmm3, zmm24, zmm28
; value:f32x16 = lookup code, values
  073b  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc3:f32x16 = fma scale, value, acc3
  0741  62923d40b8ec             vfmadd231ps zmm5, zmm24, zmm28
; value:f32x16 = lookup code1, values
  0747  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc2:f32x16 = fma scale, value, acc2
  074d  62923d40b8e4             vfmadd231ps zmm4, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 56]
  0753  6262fd4859540a07         vpbroadcastq zmm26, [rdx+rcx+56]
; code:i32x16 = shr code, shifts
  075b  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc5:f32x16 = fadd acc5, bias
  0761  6291444858f9             vaddps zmm7, zmm7, zmm25
; code1:i32x16 = splat_64 [pooled + column + 40]
  0767  6262fd48595c0a05         vpbroadcastq zmm27, [rdx+rcx+40]
; code1:i32x16 = shr code1, shifts
  076f  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc4:f32x16 = fadd acc4, bias
  0775  62914c4858f1             vaddps zmm6, zmm6, zmm25
; value:f32x16 = lookup code1, values
  077b  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 32]
  0781  6262fd48595c0a04         vpbroadcastq zmm27, [rdx+rcx+32]
; code1:i32x16 = shr code1, shifts
  0789  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc7:f32x16 = fadd acc7, bias
  078f  6211344858c9             vaddps zmm9, zmm9, zmm25
; value1:f32x16 = lookup code1, values
  0795  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 48]
  079b  6262fd48595c0a06         vpbroadcastq zmm27, [rdx+rcx+48]
; code1:i32x16 = shr code1, shifts
  07a3  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc6:f32x16 = fadd acc6, bias
  07a9  62113c4858c1             vaddps zmm8, zmm8, zmm25
; acc4:f32x16 = fma scale, value1, acc4
  07af  62923d40b8f5             vfmadd231ps zmm6, zmm24, zmm29
; acc5:f32x16 = fma scale, value, acc5
  07b5  62923d40b8fc             vfmadd231ps zmm7, zmm24, zmm28
; value:f32x16 = lookup code, values
  07bb  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc7:f32x16 = fma scale, value, acc7
  07c1  62123d40b8cc             vfmadd231ps zmm9, zmm24, zmm28
; value:f32x16 = lookup code1, values
  07c7  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc6:f32x16 = fma scale, value, acc6
  07cd  62123d40b8c4             vfmadd231ps zmm8, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 88]
  07d3  6262fd4859540a0b         vpbroadcastq zmm26, [rdx+rcx+88]
; code:i32x16 = shr code, shifts
  07db  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc9:f32x16 = fadd acc9, bias
  07e1  6211244858d9             vaddps zmm11, zmm11, zmm25
; code1:i32x16 = splat_64 [pooled + column + 72]
  07e7  6262fd48595c0a09         vpbroadcastq zmm27, [rdx+rcx+72]
; code1:i32x16 = shr code1, shifts
  07ef  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc8:f32x16 = fadd acc8, bias
  07f5  62112c4858d1             vaddps zmm10, zmm10, zmm25
; value:f32x16 = lookup code1, values
  07fb  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 64]
  0801  6262fd48595c0a08         vpbroadcastq zmm27, [rdx+rcx+64]
; code1:i32x16 = shr code1, shifts
  0809  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc11:f32x16 = fadd acc11, bias
  080f  6211144858e9             vaddps zmm13, zmm13, zmm25
; value1:f32x16 = lookup code1, values
  0815  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 80]
  081b  6262fd48595c0a0a         vpbroadcastq zmm27, [rdx+rcx+80]
; code1:i32x16 = shr code1, shifts
  0823  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc10:f32x16 = fadd acc10, bias
  0829  62111c4858e1             vaddps zmm12, zmm12, zmm25
; acc8:f32x16 = fma scale, value1, acc8
  082f  62123d40b8d5             vfmadd231ps zmm10, zmm24, zmm29
; acc9:f32x16 = fma scale, value, acc9
  0835  62123d40b8dc             vfmadd231ps zmm11, zmm24, zmm28
; value:f32x16 = lookup code, values
  083b  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc11:f32x16 = fma scale, value, acc11
  0841  62123d40b8ec             vfmadd231ps zmm13, zmm24, zmm28
; value:f32x16 = lookup code1, values
  0847  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc10:f32x16 = fma scale, value, acc10
  084d  62123d40b8e4             vfmadd231ps zmm12, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 120]
  0853  6262fd4859540a0f         vpbroadcastq zmm26, [rdx+rcx+120]
; code:i32x16 = shr code, shifts
  085b  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc13:f32x16 = fadd acc13, bias
  0861  6211044858f9             vaddps zmm15, zmm15, zmm25
; code1:i32x16 = splat_64 [pooled + column + 104]
  0867  6262fd48595c0a0d         vpbroadcastq zmm27, [rdx+rcx+104]
; code1:i32x16 = shr code1, shifts
  086f  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc12:f32x16 = fadd acc12, bias
  0875  62110c4858f1             vaddps zmm14, zmm14, zmm25
; value:f32x16 = lookup code1, values
  087b  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 96]
  0881  6262fd48595c0a0c         vpbroadcastq zmm27, [rdx+rcx+96]
; code1:i32x16 = shr code1, shifts
  0889  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc15:f32x16 = fadd acc15, bias
  088f  6281744058c9             vaddps zmm17, zmm17, zmm25
; value1:f32x16 = lookup code1, values
  0895  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 112]
  089b  6262fd48595c0a0e         vpbroadcastq zmm27, [rdx+rcx+112]
; code1:i32x16 = shr code1, shifts
  08a3  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc14:f32x16 = fadd acc14, bias
  08a9  62817c4058c1             vaddps zmm16, zmm16, zmm25
; acc12:f32x16 = fma scale, value1, acc12
  08af  62123d40b8f5             vfmadd231ps zmm14, zmm24, zmm29
; acc13:f32x16 = fma scale, value, acc13
  08b5  62123d40b8fc             vfmadd231ps zmm15, zmm24, zmm28
; value:f32x16 = lookup code, values
  08bb  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc15:f32x16 = fma scale, value, acc15
  08c1  62823d40b8cc             vfmadd231ps zmm17, zmm24, zmm28
; value:f32x16 = lookup code1, values
  08c7  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc14:f32x16 = fma scale, value, acc14
  08cd  62823d40b8c4             vfmadd231ps zmm16, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 152]
  08d3  6262fd4859540a13         vpbroadcastq zmm26, [rdx+rcx+152]
; code:i32x16 = shr code, shifts
  08db  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; acc17:f32x16 = fadd acc17, bias
  08e1  6281644058d9             vaddps zmm19, zmm19, zmm25
; code1:i32x16 = splat_64 [pooled + column + 136]
  08e7  6262fd48595c0a11         vpbroadcastq zmm27, [rdx+rcx+136]
; code1:i32x16 = shr code1, shifts
  08ef  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc16:f32x16 = fadd acc16, bias
  08f5  62816c4058d1             vaddps zmm18, zmm18, zmm25
; value:f32x16 = lookup code1, values
  08fb  6262254016e1             vpermps zmm28, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 128]
  0901  6262fd48595c0a10         vpbroadcastq zmm27, [rdx+rcx+128]
; code1:i32x16 = shr code1, shifts
  0909  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc19:f32x16 = fadd acc19, bias
  090f  6281544058e9             vaddps zmm21, zmm21, zmm25
; value1:f32x16 = lookup code1, values
  0915  6262254016e9             vpermps zmm29, zmm27, zmm1
; code1:i32x16 = splat_64 [pooled + column + 144]
  091b  6262fd48595c0a12         vpbroadcastq zmm27, [rdx+rcx+144]
; code1:i32x16 = shr code1, shifts
  0923  6262254045d8             vpsrlvd zmm27, zmm27, zmm0
; acc18:f32x16 = fadd acc18, bias
  0929  62815c4058e1             vaddps zmm20, zmm20, zmm25
; acc16:f32x16 = fma scale, value1, acc16
  092f  62823d40b8d5             vfmadd231ps zmm18, zmm24, zmm29
; acc17:f32x16 = fma scale, value, acc17
  0935  62823d40b8dc             vfmadd231ps zmm19, zmm24, zmm28
; value:f32x16 = lookup code, values
  093b  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc19:f32x16 = fma scale, value, acc19
  0941  62823d40b8ec             vfmadd231ps zmm21, zmm24, zmm28
; value:f32x16 = lookup code1, values
  0947  6262254016e1             vpermps zmm28, zmm27, zmm1
; acc18:f32x16 = fma scale, value, acc18
  094d  62823d40b8e4             vfmadd231ps zmm20, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 160]
  0953  6262fd4859540a14         vpbroadcastq zmm26, [rdx+rcx+160]
; code:i32x16 = shr code, shifts
  095b  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  0961  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc20:f32x16 = fadd acc20, bias
  0967  62814c4058f1             vaddps zmm22, zmm22, zmm25
; acc20:f32x16 = fma scale, value, acc20
  096d  62823d40b8f4             vfmadd231ps zmm22, zmm24, zmm28
; code:i32x16 = splat_64 [pooled + column + 168]
  0973  6262fd4859540a15         vpbroadcastq zmm26, [rdx+rcx+168]
; code:i32x16 = shr code, shifts
  097b  62622d4045d0             vpsrlvd zmm26, zmm26, zmm0
; value:f32x16 = lookup code, values
  0981  62622d4016e1             vpermps zmm28, zmm26, zmm1
; acc21:f32x16 = fadd acc21, bias
  0987  6281444058f9             vaddps zmm23, zmm23, zmm25
; acc21:f32x16 = fma scale, value, acc21
  098d  62823d40b8fc             vfmadd231ps zmm23, zmm24, zmm28
; }
  0993  4839de                   cmp rsi, rbx
  0996  0f8c90fcffff             jl L35
L36:
; }
L33:
; order:i32x16 = const column_order
  099c  62617c4810051a040000     vmovups zmm24, [L3]
; out_column = mul column, 8
  09a6  48c1e103                 shl rcx, 3
; acc0:f32x16 = permute acc0, order
  09aa  62f23d4016d2             vpermps zmm2, zmm24, zmm2
; store [out + out_column] 16 lanes acc0
  09b0  62d17c48111408           vmovups [r8+rcx], zmm2
; acc1:f32x16 = permute acc1, order
  09b7  62f23d4016db             vpermps zmm3, zmm24, zmm3
; store [out + out_column + 64] 16 lanes acc1
  09bd  62d17c48115c0801         vmovups [r8+rcx+64], zmm3
; acc2:f32x16 = permute acc2, order
  09c5  62f23d4016e4             vpermps zmm4, zmm24, zmm4
; store [out + out_column + 128] 16 lanes acc2
  09cb  62d17c4811640802         vmovups [r8+rcx+128], zmm4
; acc3:f32x16 = permute acc3, order
  09d3  62f23d4016ed             vpermps zmm5, zmm24, zmm5
; store [out + out_column + 192] 16 lanes acc3
  09d9  62d17c48116c0803         vmovups [r8+rcx+192], zmm5
; acc4:f32x16 = permute acc4, order
  09e1  62f23d4016f6             vpermps zmm6, zmm24, zmm6
; store [out + out_column + 256] 16 lanes acc4
  09e7  62d17c4811740804         vmovups [r8+rcx+256], zmm6
; acc5:f32x16 = permute acc5, order
  09ef  62f23d4016ff             vpermps zmm7, zmm24, zmm7
; store [out + out_column + 320] 16 lanes acc5
  09f5  62d17c48117c0805         vmovups [r8+rcx+320], zmm7
; acc6:f32x16 = permute acc6, order
  09fd  62523d4016c0             vpermps zmm8, zmm24, zmm8
; store [out + out_column + 384] 16 lanes acc6
  0a03  62517c4811440806         vmovups [r8+rcx+384], zmm8
; acc7:f32x16 = permute acc7, order
  0a0b  62523d4016c9             vpermps zmm9, zmm24, zmm9
; store [out + out_column + 448] 16 lanes acc7
  0a11  62517c48114c0807         vmovups [r8+rcx+448], zmm9
; acc8:f32x16 = permute acc8, order
  0a19  62523d4016d2             vpermps zmm10, zmm24, zmm10
; store [out + out_column + 512] 16 lanes acc8
  0a1f  62517c4811540808         vmovups [r8+rcx+512], zmm10
; acc9:f32x16 = permute acc9, order
  0a27  62523d4016db             vpermps zmm11, zmm24, zmm11
; store [out + out_column + 576] 16 lanes acc9
  0a2d  62517c48115c0809         vmovups [r8+rcx+576], zmm11
; acc10:f32x16 = permute acc10, order
  0a35  62523d4016e4             vpermps zmm12, zmm24, zmm12
; store [out + out_column + 640] 16 lanes acc10
  0a3b  62517c481164080a         vmovups [r8+rcx+640], zmm12
; acc11:f32x16 = permute acc11, order
  0a43  62523d4016ed             vpermps zmm13, zmm24, zmm13
; store [out + out_column + 704] 16 lanes acc11
  0a49  62517c48116c080b         vmovups [r8+rcx+704], zmm13
; acc12:f32x16 = permute acc12, order
  0a51  62523d4016f6             vpermps zmm14, zmm24, zmm14
; store [out + out_column + 768] 16 lanes acc12
  0a57  62517c481174080c         vmovups [r8+rcx+768], zmm14
; acc13:f32x16 = permute acc13, order
  0a5f  62523d4016ff             vpermps zmm15, zmm24, zmm15
; store [out + out_column + 832] 16 lanes acc13
  0a65  62517c48117c080d         vmovups [r8+rcx+832], zmm15
; acc14:f32x16 = permute acc14, order
  0a6d  62a23d4016c0             vpermps zmm16, zmm24, zmm16
; store [out + out_column + 896] 16 lanes acc14
  0a73  62c17c481144080e         vmovups [r8+rcx+896], zmm16
; acc15:f32x16 = permute acc15, order
  0a7b  62a23d4016c9             vpermps zmm17, zmm24, zmm17
; store [out + out_column + 960] 16 lanes acc15
  0a81  62c17c48114c080f         vmovups [r8+rcx+960], zmm17
; acc16:f32x16 = permute acc16, order
  0a89  62a23d4016d2             vpermps zmm18, zmm24, zmm18
; store [out + out_column + 1024] 16 lanes acc16
  0a8f  62c17c4811540810         vmovups [r8+rcx+1024], zmm18
; acc17:f32x16 = permute acc17, order
  0a97  62a23d4016db             vpermps zmm19, zmm24, zmm19
; store [out + out_column + 1088] 16 lanes acc17
  0a9d  62c17c48115c0811         vmovups [r8+rcx+1088], zmm19
; acc18:f32x16 = permute acc18, order
  0aa5  62a23d4016e4             vpermps zmm20, zmm24, zmm20
; store [out + out_column + 1152] 16 lanes acc18
  0aab  62c17c4811640812         vmovups [r8+rcx+1152], zmm20
; acc19:f32x16 = permute acc19, order
  0ab3  62a23d4016ed             vpermps zmm21, zmm24, zmm21
; store [out + out_column + 1216] 16 lanes acc19
  0ab9  62c17c48116c0813         vmovups [r8+rcx+1216], zmm21
; acc20:f32x16 = permute acc20, order
  0ac1  62a23d4016f6             vpermps zmm22, zmm24, zmm22
; store [out + out_column + 1280] 16 lanes acc20
  0ac7  62c17c4811740814         vmovups [r8+rcx+1280], zmm22
; acc21:f32x16 = permute acc21, order
  0acf  62a23d4016ff             vpermps zmm23, zmm24, zmm23
; store [out + out_column + 1344] 16 lanes acc21
  0ad5  62c17c48117c0815         vmovups [r8+rcx+1344], zmm23
; next_column = add next_column, 176
  0add  488145c8b0000000         add qword ptr [rbp-56], 176
; }
  0ae5  48817dc800020000         cmp qword ptr [rbp-56], 512
  0aed  0f8c61faffff             jl L30
L31:
; out = add out, 4096
  0af3  4981c000100000           add r8, 4096
; begin = move end
  0afa  4889d8                   mov rax, rbx
  0afd  488945c0                 mov qword ptr [rbp-64], rax
; bag = add bag, 1
  0b01  488345b801               add qword ptr [rbp-72], 1
; }
  0b06  488b45b8                 mov rax, qword ptr [rbp-72]
  0b0a  483b4590                 cmp rax, qword ptr [rbp-112]
  0b0e  0f8cf6f9ffff             jl L24
L25:
; leave
  0b14  31c0                     xor eax, eax
L0:
  0b16  c5f877                   vzeroupper
  0b19  4883c468                 add rsp, 104
  0b1d  415f                     pop r15
  0b1f  415e                     pop r14
  0b21  415d                     pop r13
  0b23  415c                     pop r12
  0b25  5b                       pop rbx
  0b26  5d                       pop rbp
  0b27  c3                       ret
; seldom
L13:
; one_row_end = set 0
  0b28  31c0                     xor eax, eax
  0b2a  48894598                 mov qword ptr [rbp-104], rax
  0b2e  e923f6ffff               jmp L14
; seldom
L17:
; burst_end = add pos, 96
  0b33  488d4660                 lea rax, [rsi+96]
  0b37  48894588                 mov qword ptr [rbp-120], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0b3b  483b45a8                 cmp rax, qword ptr [rbp-88]
  0b3f  480f4d45a8               cmovge rax, qword ptr [rbp-88]
  0b44  48894588                 mov qword ptr [rbp-120], rax
; fetching = move fetched
  0b48  488b8570ffffff           mov rax, qword ptr [rbp-144]
  0b4f  488945b0                 mov qword ptr [rbp-80], rax
; fetching = move_if fetching < pos ? pos
  0b53  483975b0                 cmp qword ptr [rbp-80], rsi
  0b57  480f4cc6                 cmovl rax, rsi
  0b5b  488945b0                 mov qword ptr [rbp-80], rax
; loop fetching < burst_end {
  0b5f  483b4588                 cmp rax, qword ptr [rbp-120]
  0b63  0f8d68000000             jge L45
L44:
; ahead = load_i64 [indices + fetching<<3]
  0b69  488b45b0                 mov rax, qword ptr [rbp-80]
  0b6d  498b0cc4                 mov rcx, [r12+rax*8]
; ahead = mul ahead, 516
  0b71  4869c904020000           imul rcx, rcx, 516
; prefetch L2 [table + ahead]
  0b78  410f18140b               prefetcht1 [r11+rcx]
; prefetch L2 [table + ahead + 64]
  0b7d  410f18540b40             prefetcht1 [r11+rcx+64]
; prefetch L2 [table + ahead + 128]
  0b83  410f18940b80000000       prefetcht1 [r11+rcx+128]
; prefetch L2 [table + ahead + 192]
  0b8c  410f18940bc0000000       prefetcht1 [r11+rcx+192]
; prefetch L2 [table + ahead + 256]
  0b95  410f18940b00010000       prefetcht1 [r11+rcx+256]
; prefetch L2 [table + ahead + 320]
  0b9e  410f18940b40010000       prefetcht1 [r11+rcx+320]
; prefetch L2 [table + ahead + 384]
  0ba7  410f18940b80010000       prefetcht1 [r11+rcx+384]
; prefetch L2 [table + ahead + 448]
  0bb0  410f18940bc0010000       prefetcht1 [r11+rcx+448]
; prefetch L2 [table + ahead + 515]
  0bb9  410f18940b03020000       prefetcht1 [r11+rcx+515]
; fetching = add fetching, 1
  0bc2  488345b001               add qword ptr [rbp-80], 1
; }
  0bc7  488b45b0                 mov rax, qword ptr [rbp-80]
  0bcb  483b4588                 cmp rax, qword ptr [rbp-120]
  0bcf  7c98                     short jl L44
L45:
; fetched = move fetching
  0bd1  488b45b0                 mov rax, qword ptr [rbp-80]
  0bd5  48898570ffffff           mov qword ptr [rbp-144], rax
; due = add pos, 32
  0bdc  488d4620                 lea rax, [rsi+32]
  0be0  48898578ffffff           mov qword ptr [rbp-136], rax
  0be7  e980f5ffff               jmp L18
; seldom
L37:
; burst_end = add pos, 96
  0bec  488d4660                 lea rax, [rsi+96]
  0bf0  48894588                 mov qword ptr [rbp-120], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0bf4  483b45a8                 cmp rax, qword ptr [rbp-88]
  0bf8  480f4d45a8               cmovge rax, qword ptr [rbp-88]
  0bfd  48894588                 mov qword ptr [rbp-120], rax
; fetching = move fetched
  0c01  488b8570ffffff           mov rax, qword ptr [rbp-144]
  0c08  488945b0                 mov qword ptr [rbp-80], rax
; fetching = move_if fetching < pos ? pos
  0c0c  483975b0                 cmp qword ptr [rbp-80], rsi
  0c10  480f4cc6                 cmovl rax, rsi
  0c14  488945b0                 mov qword ptr [rbp-80], rax
; loop fetching < burst_end {
  0c18  483b4588                 cmp rax, qword ptr [rbp-120]
  0c1c  0f8d68000000             jge L47
L46:
; ahead = load_i64 [indices + fetching<<3]
  0c22  488b45b0                 mov rax, qword ptr [rbp-80]
  0c26  498b14c4                 mov rdx, [r12+rax*8]
; ahead = mul ahead, 516
  0c2a  4869d204020000           imul rdx, rdx, 516
; prefetch L2 [table + ahead]
  0c31  410f181413               prefetcht1 [r11+rdx]
; prefetch L2 [table + ahead + 64]
  0c36  410f18541340             prefetcht1 [r11+rdx+64]
; prefetch L2 [table + ahead + 128]
  0c3c  410f18941380000000       prefetcht1 [r11+rdx+128]
; prefetch L2 [table + ahead + 192]
  0c45  410f189413c0000000       prefetcht1 [r11+rdx+192]
; prefetch L2 [table + ahead + 256]
  0c4e  410f18941300010000       prefetcht1 [r11+rdx+256]
; prefetch L2 [table + ahead + 320]
  0c57  410f18941340010000       prefetcht1 [r11+rdx+320]
; prefetch L2 [table + ahead + 384]
  0c60  410f18941380010000       prefetcht1 [r11+rdx+384]
; prefetch L2 [table + ahead + 448]
  0c69  410f189413c0010000       prefetcht1 [r11+rdx+448]
; prefetch L2 [table + ahead + 515]
  0c72  410f18941303020000       prefetcht1 [r11+rdx+515]
; fetching = add fetching, 1
  0c7b  488345b001               add qword ptr [rbp-80], 1
; }
  0c80  488b45b0                 mov rax, qword ptr [rbp-80]
  0c84  483b4588                 cmp rax, qword ptr [rbp-120]
  0c88  7c98                     short jl L46
L47:
; fetched = move fetching
  0c8a  488b45b0                 mov rax, qword ptr [rbp-80]
  0c8e  48898570ffffff           mov qword ptr [rbp-144], rax
; due = add pos, 32
  0c95  488d4620                 lea rax, [rsi+32]
  0c99  48898578ffffff           mov qword ptr [rbp-136], rax
  0ca0  e994f9ffff               jmp L38
; failure exits
L10:
  0ca5  488b45d0                 mov rax, qword ptr [rbp-48]
  0ca9  ff75b8                   push qword ptr [rbp-72]
  0cac  8f4058                   pop qword ptr [rax+88]
  0caf  48897060                 mov qword ptr [rax+96], rsi
  0cb3  b801000000               mov eax, 1
  0cb8  e959feffff               jmp L0
L21:
  0cbd  488b45d0                 mov rax, qword ptr [rbp-48]
  0cc1  ff75b8                   push qword ptr [rbp-72]
  0cc4  8f4058                   pop qword ptr [rax+88]
  0cc7  48897060                 mov qword ptr [rax+96], rsi
  0ccb  b803000000               mov eax, 3
  0cd0  e941feffff               jmp L0
L28:
  0cd5  488b45d0                 mov rax, qword ptr [rbp-48]
  0cd9  ff75b8                   push qword ptr [rbp-72]
  0cdc  8f4058                   pop qword ptr [rax+88]
  0cdf  48897060                 mov qword ptr [rax+96], rsi
  0ce3  b802000000               mov eax, 2
  0ce8  e929feffff               jmp L0
L29:
  0ced  488b45d0                 mov rax, qword ptr [rbp-48]
  0cf1  ff75b8                   push qword ptr [rbp-72]
  0cf4  8f4058                   pop qword ptr [rax+88]
  0cf7  48897060                 mov qword ptr [rax+96], rsi
  0cfb  b802000000               mov eax, 2
  0d00  e911feffff               jmp L0
L34:
  0d05  488b45d0                 mov rax, qword ptr [rbp-48]
  0d09  ff75b8                   push qword ptr [rbp-72]
  0d0c  8f4058                   pop qword ptr [rax+88]
  0d0f  48897060                 mov qword ptr [rax+96], rsi
  0d13  b803000000               mov eax, 3
  0d18  e9f9fdffff               jmp L0
L43:
  0d1d  488b45d0                 mov rax, qword ptr [rbp-48]
  0d21  ff75b8                   push qword ptr [rbp-72]
  0d24  8f4058                   pop qword ptr [rax+88]
  0d27  48897060                 mov qword ptr [rax+96], rsi
  0d2b  b803000000               mov eax, 3
  0d30  e9e1fdffff               jmp L0
; constants
