; spec      embedding_bag bits=2 dim=100 include_last_offset pooling=mean index=i64 offset=i32 numerics=fast
; target    avx512 (x86-64)
; numerics  fast
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
  0011  4883ec28                 sub rsp, 40
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  0019  4c8b07                   mov r8, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b5708                 mov r10, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b4f10                 mov r9, qword ptr [rdi+16]
; index_count = arg index_count
  0024  4c8b6f18                 mov r13, qword ptr [rdi+24]
; bag_count = arg bag_count
  0028  4c8b7728                 mov r14, qword ptr [rdi+40]
; offsets = arg offsets
  002c  4c8b7f20                 mov r15, qword ptr [rdi+32]
; out = arg output
  0030  488b7748                 mov rsi, qword ptr [rdi+72]
; bag = set 0
  0034  31db                     xor ebx, ebx
; pos = set 0
  0036  31d2                     xor edx, edx
; shifts:i32x16 = const code_shifts
  0038  62f17c481005be030000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  0042  62f17c48100df4030000     vmovups zmm1, [L2]
; near_end = add index_count, -16
  004c  4d8d5df0                 lea r11, [r13-16]
; fetched = set 0
  0050  31c0                     xor eax, eax
  0052  488945b0                 mov qword ptr [rbp-80], rax
; due = set 0
  0056  31c0                     xor eax, eax
  0058  488945c0                 mov qword ptr [rbp-64], rax
; if row_count < 867788 {
  005c  4981facc3d0d00           cmp r10, 867788
  0063  0f8d0e000000             jge L6
L5:
; due = set 9223372036854775807
  0069  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  0073  488945c0                 mov qword ptr [rbp-64], rax
; }
L6:
; short_bags = mul bag_count, 5
  0077  496bce05                 imul rcx, r14, 5
; if index_count < short_bags {
  007b  4939cd                   cmp r13, rcx
  007e  0f8d0e000000             jge L8
L7:
; due = set 9223372036854775807
  0084  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  008e  488945c0                 mov qword ptr [rbp-64], rax
; }
L8:
; begin = move bag
  0092  4989dc                   mov r12, rbx
; if bag < bag_count {
  0095  4c39f3                   cmp rbx, r14
  0098  0f8d0d000000             jge L10
L9:
; begin = load_i32 [offsets + bag<<2]
  009e  4d63249f                 movsxd r12, dword ptr [r15+rbx*4]
; fail_if begin >u index_count -> 1
  00a2  4d39ec                   cmp r12, r13
  00a5  0f87de020000             ja L11
; }
L10:
; loop bag < bag_count {
  00ab  4c39f3                   cmp rbx, r14
  00ae  0f8d48020000             jge L13
L12:
; end = load_i32 [offsets + bag<<2 + 4]
  00b4  49637c9f04               movsxd rdi, dword ptr [r15+rbx*4+4]
; fail_if end < begin -> 2
  00b9  4c39e7                   cmp rdi, r12
  00bc  0f8cdd020000             jl L14
; fail_if end >u index_count -> 2
  00c2  4c39ef                   cmp rdi, r13
  00c5  0f87ea020000             ja L15
; acc0:f32x16 = zero
  00cb  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  00cf  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  00d3  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  00d7  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  00db  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  00df  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  00e3  c4413857c0               vxorps xmm8, xmm8, xmm8
; bias_sum:f32x4 = zero
  00e8  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move begin
  00ed  4c89e2                   mov rdx, r12
; loop pos < end {
  00f0  4839fa                   cmp rdx, rdi
  00f3  0f8d1a010000             jge L17
L16:
; if pos >= due, seldom {
  00f9  483b55c0                 cmp rdx, qword ptr [rbp-64]
  00fd  0f8d0d020000             jge L18
L19:
; if pos < near_end {
  0103  4c39da                   cmp rdx, r11
  0106  0f8d16000000             jge L21
L20:
; ahead = load_i64 [indices + pos<<3 + 128]
  010c  498b8cd180000000         mov rcx, [r9+rdx*8+128]
; ahead = mul ahead, 29
  0114  486bc91d                 imul rcx, rcx, 29
; ahead_row = add table, ahead
  0118  4c01c1                   add rcx, r8
; prefetch L1 [ahead_row]
  011b  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 28]
  011e  0f18491c                 prefetcht0 [rcx+28]
; }
L21:
; index = load_i64 [indices + pos<<3]
  0122  498b0cd1                 mov rcx, [r9+rdx*8]
; fail_if index >=u row_count -> 3
  0126  4c39d1                   cmp rcx, r10
  0129  0f839c020000             jae L22
; row_offset = mul index, 29
  012f  486bc91d                 imul rcx, rcx, 29
; row = add table, row_offset
  0133  4c01c1                   add rcx, r8
; factors:f32x2 = load_f16 [row + 25]
  0136  c5796e5119               vmovd xmm10, [rcx+25]
  013b  c4427913d2               vcvtph2ps xmm10, xmm10
; store [out] 2 lanes factors
  0140  c5781316                 vmovlps [rsi], xmm10
; scale:f32x16 = splat_host [out]
  0144  62727d485816             vpbroadcastd zmm10, [rsi]
; bias:f32x4 = splat_host [out + 4]
  014a  c46279585e04             vpbroadcastd xmm11, [rsi+4]
; bias_sum:f32x4 = fadd bias_sum, bias
  0150  c4413058cb               vaddps xmm9, xmm9, xmm11
; code:i32x16 = splat_32 [row]
  0155  62727d485819             vpbroadcastd zmm11, [rcx]
; code:i32x16 = shr code, shifts
  015b  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  0161  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc0:f32x16 = fma scale, value, acc0
  0167  62d22d48b8d4             vfmadd231ps zmm2, zmm10, zmm12
; code:i32x16 = splat_32 [row + 4]
  016d  62727d48585901           vpbroadcastd zmm11, [rcx+4]
; code:i32x16 = shr code, shifts
  0174  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  017a  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc1:f32x16 = fma scale, value, acc1
  0180  62d22d48b8dc             vfmadd231ps zmm3, zmm10, zmm12
; code:i32x16 = splat_32 [row + 8]
  0186  62727d48585902           vpbroadcastd zmm11, [rcx+8]
; code:i32x16 = shr code, shifts
  018d  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  0193  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc2:f32x16 = fma scale, value, acc2
  0199  62d22d48b8e4             vfmadd231ps zmm4, zmm10, zmm12
; code:i32x16 = splat_32 [row + 12]
  019f  62727d48585903           vpbroadcastd zmm11, [rcx+12]
; code:i32x16 = shr code, shifts
  01a6  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  01ac  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc3:f32x16 = fma scale, value, acc3
  01b2  62d22d48b8ec             vfmadd231ps zmm5, zmm10, zmm12
; code:i32x16 = splat_32 [row + 16]
  01b8  62727d48585904           vpbroadcastd zmm11, [rcx+16]
; code:i32x16 = shr code, shifts
  01bf  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  01c5  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc4:f32x16 = fma scale, value, acc4
  01cb  62d22d48b8f4             vfmadd231ps zmm6, zmm10, zmm12
; code:i32x16 = splat_32 [row + 20]
  01d1  62727d48585905           vpbroadcastd zmm11, [rcx+20]
; code:i32x16 = shr code, shifts
  01d8  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  01de  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc5:f32x16 = fma scale, value, acc5
  01e4  62d22d48b8fc             vfmadd231ps zmm7, zmm10, zmm12
; code:i32x16 = splat_32 [row + 21]
  01ea  62727d48589915000000     vpbroadcastd zmm11, [rcx+21]
; code:i32x16 = shr code, shifts
  01f4  6272254845d8             vpsrlvd zmm11, zmm11, zmm0
; value:f32x16 = lookup code, values
  01fa  6272254816e1             vpermps zmm12, zmm11, zmm1
; acc6:f32x16 = fma scale, value, acc6
  0200  62522d48b8c4             vfmadd231ps zmm8, zmm10, zmm12
; pos = add pos, 1
  0206  4883c201                 add rdx, 1
; }
  020a  4839fa                   cmp rdx, rdi
  020d  0f8ce6feffff             jl L16
L17:
; count = sub end, begin
  0213  4889f9                   mov rcx, rdi
  0216  4c29e1                   sub rcx, r12
; count = max count, 1
  0219  48c7c001000000           mov rax, 1
  0220  4839c8                   cmp rax, rcx
  0223  480f4cc1                 cmovl rax, rcx
  0227  4889c1                   mov rcx, rax
; scale:f32x16 = const one
  022a  62717c4810154c020000     vmovups zmm10, [L3]
; value:f32x16 = float_of count
  0234  c4411857e4               vxorps xmm12, xmm12, xmm12
  0239  c4619a2ae1               vcvtsi2ss xmm12, xmm12, rcx
  023e  62527d4818e4             vbroadcastss zmm12, xmm12
; value:f32x16 = fdiv scale, value
  0244  62512c485ee4             vdivps zmm12, zmm10, zmm12
; scale:f32x16 = splat_first bias_sum
  024a  62527d4818d1             vbroadcastss zmm10, xmm9
; last_lanes:i32x16 = const last_lanes
  0250  62717c48100d66020000     vmovups zmm9, [L4]
; acc0:f32x16 = fadd acc0, scale
  025a  62d16c4858d2             vaddps zmm2, zmm2, zmm10
; acc0:f32x16 = fmul acc0, value
  0260  62d16c4859d4             vmulps zmm2, zmm2, zmm12
; store [out] 16 lanes acc0
  0266  62f17c481116             vmovups [rsi], zmm2
; acc1:f32x16 = fadd acc1, scale
  026c  62d1644858da             vaddps zmm3, zmm3, zmm10
; acc1:f32x16 = fmul acc1, value
  0272  62d1644859dc             vmulps zmm3, zmm3, zmm12
; store [out + 64] 16 lanes acc1
  0278  62f17c48115e01           vmovups [rsi+64], zmm3
; acc2:f32x16 = fadd acc2, scale
  027f  62d15c4858e2             vaddps zmm4, zmm4, zmm10
; acc2:f32x16 = fmul acc2, value
  0285  62d15c4859e4             vmulps zmm4, zmm4, zmm12
; store [out + 128] 16 lanes acc2
  028b  62f17c48116602           vmovups [rsi+128], zmm4
; acc3:f32x16 = fadd acc3, scale
  0292  62d1544858ea             vaddps zmm5, zmm5, zmm10
; acc3:f32x16 = fmul acc3, value
  0298  62d1544859ec             vmulps zmm5, zmm5, zmm12
; store [out + 192] 16 lanes acc3
  029e  62f17c48116e03           vmovups [rsi+192], zmm5
; acc4:f32x16 = fadd acc4, scale
  02a5  62d14c4858f2             vaddps zmm6, zmm6, zmm10
; acc4:f32x16 = fmul acc4, value
  02ab  62d14c4859f4             vmulps zmm6, zmm6, zmm12
; store [out + 256] 16 lanes acc4
  02b1  62f17c48117604           vmovups [rsi+256], zmm6
; acc5:f32x16 = fadd acc5, scale
  02b8  62d1444858fa             vaddps zmm7, zmm7, zmm10
; acc5:f32x16 = fmul acc5, value
  02be  62d1444859fc             vmulps zmm7, zmm7, zmm12
; store [out + 320] 16 lanes acc5
  02c4  62f17c48117e05           vmovups [rsi+320], zmm7
; acc6:f32x16 = fadd acc6, scale
  02cb  62513c4858c2             vaddps zmm8, zmm8, zmm10
; acc6:f32x16 = fmul acc6, value
  02d1  62513c4859c4             vmulps zmm8, zmm8, zmm12
; last_lanes:f32x16 = permute acc6, last_lanes
  02d7  62d2354816d0             vpermps zmm2, zmm9, zmm8
; store [out + 384] 4 lanes last_lanes
  02dd  c5f8119680010000         vmovups [rsi+384], xmm2
; out = add out, 400
  02e5  4881c690010000           add rsi, 400
; begin = move end
  02ec  4989fc                   mov r12, rdi
; bag = add bag, 1
  02ef  4883c301                 add rbx, 1
; }
  02f3  4c39f3                   cmp rbx, r14
  02f6  0f8cb8fdffff             jl L12
L13:
; leave
  02fc  31c0                     xor eax, eax
L0:
  02fe  c5f877                   vzeroupper
  0301  4883c428                 add rsp, 40
  0305  415f                     pop r15
  0307  415e                     pop r14
  0309  415d                     pop r13
  030b  415c                     pop r12
  030d  5b                       pop rbx
  030e  5d                       pop rbp
  030f  c3                       ret
; seldom
L18:
; burst_end = add pos, 96
  0310  488d4260                 lea rax, [rdx+96]
  0314  488945b8                 mov qword ptr [rbp-72], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0318  4c396db8                 cmp qword ptr [rbp-72], r13
  031c  488b45b8                 mov rax, qword ptr [rbp-72]
  0320  490f4dc5                 cmovge rax, r13
  0324  488945b8                 mov qword ptr [rbp-72], rax
; fetching = move fetched
  0328  488b45b0                 mov rax, qword ptr [rbp-80]
  032c  488945c8                 mov qword ptr [rbp-56], rax
; fetching = move_if fetching < pos ? pos
  0330  483955c8                 cmp qword ptr [rbp-56], rdx
  0334  488b45c8                 mov rax, qword ptr [rbp-56]
  0338  480f4cc2                 cmovl rax, rdx
  033c  488945c8                 mov qword ptr [rbp-56], rax
; loop fetching < burst_end {
  0340  488b45c8                 mov rax, qword ptr [rbp-56]
  0344  483b45b8                 cmp rax, qword ptr [rbp-72]
  0348  0f8d26000000             jge L24
L23:
; ahead = load_i64 [indices + fetching<<3]
  034e  488b45c8                 mov rax, qword ptr [rbp-56]
  0352  498b0cc1                 mov rcx, [r9+rax*8]
; ahead = mul ahead, 29
  0356  486bc91d                 imul rcx, rcx, 29
; prefetch L2 [table + ahead]
  035a  410f181408               prefetcht1 [r8+rcx]
; prefetch L2 [table + ahead + 28]
  035f  410f1854081c             prefetcht1 [r8+rcx+28]
; fetching = add fetching, 1
  0365  488345c801               add qword ptr [rbp-56], 1
; }
  036a  488b45c8                 mov rax, qword ptr [rbp-56]
  036e  483b45b8                 cmp rax, qword ptr [rbp-72]
  0372  7cda                     short jl L23
L24:
; fetched = move fetching
  0374  488b45c8                 mov rax, qword ptr [rbp-56]
  0378  488945b0                 mov qword ptr [rbp-80], rax
; due = add pos, 32
  037c  488d4220                 lea rax, [rdx+32]
  0380  488945c0                 mov qword ptr [rbp-64], rax
  0384  e97afdffff               jmp L19
; failure exits
L11:
  0389  488b45d0                 mov rax, qword ptr [rbp-48]
  038d  48895858                 mov qword ptr [rax+88], rbx
  0391  48895060                 mov qword ptr [rax+96], rdx
  0395  b801000000               mov eax, 1
  039a  e95fffffff               jmp L0
L14:
  039f  488b45d0                 mov rax, qword ptr [rbp-48]
  03a3  48895858                 mov qword ptr [rax+88], rbx
  03a7  48895060                 mov qword ptr [rax+96], rdx
  03ab  b802000000               mov eax, 2
  03b0  e949ffffff               jmp L0
L15:
  03b5  488b45d0                 mov rax, qword ptr [rbp-48]
  03b9  48895858                 mov qword ptr [rax+88], rbx
  03bd  48895060                 mov qword ptr [rax+96], rdx
  03c1  b802000000               mov eax, 2
  03c6  e933ffffff               jmp L0
L22:
  03cb  488b45d0                 mov rax, qword ptr [rbp-48]
  03cf  48895858                 mov qword ptr [rax+88], rbx
  03d3  48895060                 mov qword ptr [rax+96], rdx
  03d7  b803000000               mov eax, 3
  03dc  e91dffffff               jmp L0
; constants
