; spec      embedding_bag bits=2 dim=100 include_last_offset pooling=mean index=i64 offset=i32 numerics=fast
; target    avx512 (x86-64)
; numerics  fast
; bytes     960
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  53                       push rbx
  0009  4154                     push r12
  000b  4155                     push r13
  000d  4156                     push r14
  000f  4157                     push r15
  0011  4883ec08                 sub rsp, 8
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  0019  488b37                   mov rsi, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b5708                 mov r10, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b4710                 mov r8, qword ptr [rdi+16]
; index_count = arg index_count
  0024  4c8b4f18                 mov r9, qword ptr [rdi+24]
; bag_count = arg bag_count
  0028  4c8b7728                 mov r14, qword ptr [rdi+40]
; offsets = arg offsets
  002c  4c8b7f20                 mov r15, qword ptr [rdi+32]
; out = arg output
  0030  4c8b5f48                 mov r11, qword ptr [rdi+72]
; bag = set 0
  0034  4531e4                   xor r12d, r12d
; pos = set 0
  0037  31d2                     xor edx, edx
; shifts:i32x16 = const code_shifts
  0039  62f17c481005bd020000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  0043  62f17c48100df3020000     vmovups zmm1, [L2]
; begin = move bag
  004d  4c89e3                   mov rbx, r12
; if bag < bag_count {
  0050  4d39f4                   cmp r12, r14
  0053  0f8d0d000000             jge L5
L4:
; begin = load_i32 [offsets + bag<<2]
  0059  4b631ca7                 movsxd rbx, dword ptr [r15+r12*4]
; fail_if begin >u index_count -> 1
  005d  4c39cb                   cmp rbx, r9
  0060  0f875c020000             ja L6
; }
L5:
; loop bag < bag_count {
  0066  4d39f4                   cmp r12, r14
  0069  0f8d3f020000             jge L8
L7:
; end = load_i32 [offsets + bag<<2 + 4]
  006f  4b637ca704               movsxd rdi, dword ptr [r15+r12*4+4]
; length = sub end, begin
  0074  4889f9                   mov rcx, rdi
  0077  4829d9                   sub rcx, rbx
; room = sub index_count, begin
  007a  4d89cd                   mov r13, r9
  007d  4929dd                   sub r13, rbx
; fail_if length >u room -> 2
  0080  4c39e9                   cmp rcx, r13
  0083  0f874c020000             ja L9
; acc0:f32x16 = zero
  0089  62f16d48efd2             vpxord zmm2, zmm2, zmm2
; acc1:f32x16 = zero
  008f  62f16548efdb             vpxord zmm3, zmm3, zmm3
; acc2:f32x16 = zero
  0095  62f15d48efe4             vpxord zmm4, zmm4, zmm4
; acc3:f32x16 = zero
  009b  62f15548efed             vpxord zmm5, zmm5, zmm5
; acc4:f32x16 = zero
  00a1  62f14d48eff6             vpxord zmm6, zmm6, zmm6
; acc5:f32x16 = zero
  00a7  62f14548efff             vpxord zmm7, zmm7, zmm7
; acc6:f32x16 = zero
  00ad  62513d48efc0             vpxord zmm8, zmm8, zmm8
; bias_sum:f32x16 = zero
  00b3  62513548efc9             vpxord zmm9, zmm9, zmm9
; pos = move begin
  00b9  4889da                   mov rdx, rbx
; loop pos < end {
  00bc  4839fa                   cmp rdx, rdi
  00bf  0f8d13010000             jge L11
L10:
; ahead = add pos, 16
  00c5  488d4a10                 lea rcx, [rdx+16]
; if ahead < index_count {
  00c9  4c39c9                   cmp rcx, r9
  00cc  0f8d16000000             jge L13
L12:
; ahead = load_i64 [indices + pos<<3 + 128]
  00d2  498b8cd080000000         mov rcx, [r8+rdx*8+128]
; ahead = mul ahead, 29
  00da  486bc91d                 imul rcx, rcx, 29
; ahead_row = add table, ahead
  00de  4801f1                   add rcx, rsi
; prefetch L1 [ahead_row]
  00e1  0f1809                   prefetcht0 [rcx]
; prefetch L1 [ahead_row + 28]
  00e4  0f18491c                 prefetcht0 [rcx+28]
; }
L13:
; index = load_i64 [indices + pos<<3]
  00e8  498b0cd0                 mov rcx, [r8+rdx*8]
; fail_if index >=u row_count -> 3
  00ec  4c39d1                   cmp rcx, r10
  00ef  0f83f3010000             jae L14
; row_offset = mul index, 29
  00f5  486bc91d                 imul rcx, rcx, 29
; row = add table, row_offset
  00f9  4801f1                   add rcx, rsi
; scale:f32x16 = splat_f16 [row + 25]
  00fc  c4627d795119             vpbroadcastw ymm10, [rcx+25]
  0102  62527d4813d2             vcvtph2ps zmm10, ymm10
; bias:f32x16 = splat_f16 [row + 27]
  0108  c4627d79591b             vpbroadcastw ymm11, [rcx+27]
  010e  62527d4813db             vcvtph2ps zmm11, ymm11
; bias_sum:f32x16 = fadd bias_sum, bias
  0114  6251344858cb             vaddps zmm9, zmm9, zmm11
; code:i32x16 = splat_32 [row]
  011a  62727d485821             vpbroadcastd zmm12, [rcx]
; code:i32x16 = shr code, shifts
  0120  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; value:f32x16 = lookup code, values
  0126  62721d4816e9             vpermps zmm13, zmm12, zmm1
; acc0:f32x16 = fma scale, value, acc0
  012c  62d22d48b8d5             vfmadd231ps zmm2, zmm10, zmm13
; code:i32x16 = splat_32 [row + 4]
  0132  62727d48586101           vpbroadcastd zmm12, [rcx+4]
; code:i32x16 = shr code, shifts
  0139  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; value:f32x16 = lookup code, values
  013f  62721d4816e9             vpermps zmm13, zmm12, zmm1
; acc1:f32x16 = fma scale, value, acc1
  0145  62d22d48b8dd             vfmadd231ps zmm3, zmm10, zmm13
; code:i32x16 = splat_32 [row + 8]
  014b  62727d48586102           vpbroadcastd zmm12, [rcx+8]
; code:i32x16 = shr code, shifts
  0152  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; value:f32x16 = lookup code, values
  0158  62721d4816e9             vpermps zmm13, zmm12, zmm1
; acc2:f32x16 = fma scale, value, acc2
  015e  62d22d48b8e5             vfmadd231ps zmm4, zmm10, zmm13
; code:i32x16 = splat_32 [row + 12]
  0164  62727d48586103           vpbroadcastd zmm12, [rcx+12]
; code:i32x16 = shr code, shifts
  016b  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; value:f32x16 = lookup code, values
  0171  62721d4816e9             vpermps zmm13, zmm12, zmm1
; acc3:f32x16 = fma scale, value, acc3
  0177  62d22d48b8ed             vfmadd231ps zmm5, zmm10, zmm13
; code:i32x16 = splat_32 [row + 16]
  017d  62727d48586104           vpbroadcastd zmm12, [rcx+16]
; code:i32x16 = shr code, shifts
  0184  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; value:f32x16 = lookup code, values
  018a  62721d4816e9             vpermps zmm13, zmm12, zmm1
; acc4:f32x16 = fma scale, value, acc4
  0190  62d22d48b8f5             vfmadd231ps zmm6, zmm10, zmm13
; code:i32x16 = splat_32 [row + 20]
  0196  62727d48586105           vpbroadcastd zmm12, [rcx+20]
; code:i32x16 = shr code, shifts
  019d  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; value:f32x16 = lookup code, values
  01a3  62721d4816e9             vpermps zmm13, zmm12, zmm1
; acc5:f32x16 = fma scale, value, acc5
  01a9  62d22d48b8fd             vfmadd231ps zmm7, zmm10, zmm13
; code:i32x16 = splat_32 [row + 21]
  01af  62727d4858a115000000     vpbroadcastd zmm12, [rcx+21]
; code:i32x16 = shr code, shifts
  01b9  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; value:f32x16 = lookup code, values
  01bf  62721d4816e9             vpermps zmm13, zmm12, zmm1
; acc6:f32x16 = fma scale, value, acc6
  01c5  62522d48b8c5             vfmadd231ps zmm8, zmm10, zmm13
; pos = add pos, 1
  01cb  4883c201                 add rdx, 1
; }
  01cf  4839fa                   cmp rdx, rdi
  01d2  0f8cedfeffff             jl L10
L11:
; count = sub end, begin
  01d8  4889f9                   mov rcx, rdi
  01db  4829d9                   sub rcx, rbx
; count = max count, 1
  01de  48c7c001000000           mov rax, 1
  01e5  4839c8                   cmp rax, rcx
  01e8  480f4cc1                 cmovl rax, rcx
  01ec  4889c1                   mov rcx, rax
; scale:f32x16 = const one
  01ef  62717c48101587010000     vmovups zmm10, [L3]
; bias:f32x16 = float_of count
  01f9  62512508efdb             vpxord xmm11, xmm11, xmm11
  01ff  c461a22ad9               vcvtsi2ss xmm11, xmm11, rcx
  0204  62527d4818db             vbroadcastss zmm11, xmm11
; bias:f32x16 = fdiv scale, bias
  020a  62512c485edb             vdivps zmm11, zmm10, zmm11
; acc0:f32x16 = fadd acc0, bias_sum
  0210  62d16c4858d1             vaddps zmm2, zmm2, zmm9
; acc0:f32x16 = fmul acc0, bias
  0216  62d16c4859d3             vmulps zmm2, zmm2, zmm11
; store [out] 16 lanes acc0
  021c  62d17c481113             vmovups [r11], zmm2
; acc1:f32x16 = fadd acc1, bias_sum
  0222  62d1644858d9             vaddps zmm3, zmm3, zmm9
; acc1:f32x16 = fmul acc1, bias
  0228  62d1644859db             vmulps zmm3, zmm3, zmm11
; store [out + 64] 16 lanes acc1
  022e  62d17c48115b01           vmovups [r11+64], zmm3
; acc2:f32x16 = fadd acc2, bias_sum
  0235  62d15c4858e1             vaddps zmm4, zmm4, zmm9
; acc2:f32x16 = fmul acc2, bias
  023b  62d15c4859e3             vmulps zmm4, zmm4, zmm11
; store [out + 128] 16 lanes acc2
  0241  62d17c48116302           vmovups [r11+128], zmm4
; acc3:f32x16 = fadd acc3, bias_sum
  0248  62d1544858e9             vaddps zmm5, zmm5, zmm9
; acc3:f32x16 = fmul acc3, bias
  024e  62d1544859eb             vmulps zmm5, zmm5, zmm11
; store [out + 192] 16 lanes acc3
  0254  62d17c48116b03           vmovups [r11+192], zmm5
; acc4:f32x16 = fadd acc4, bias_sum
  025b  62d14c4858f1             vaddps zmm6, zmm6, zmm9
; acc4:f32x16 = fmul acc4, bias
  0261  62d14c4859f3             vmulps zmm6, zmm6, zmm11
; store [out + 256] 16 lanes acc4
  0267  62d17c48117304           vmovups [r11+256], zmm6
; acc5:f32x16 = fadd acc5, bias_sum
  026e  62d1444858f9             vaddps zmm7, zmm7, zmm9
; acc5:f32x16 = fmul acc5, bias
  0274  62d1444859fb             vmulps zmm7, zmm7, zmm11
; store [out + 320] 16 lanes acc5
  027a  62d17c48117b05           vmovups [r11+320], zmm7
; acc6:f32x16 = fadd acc6, bias_sum
  0281  62513c4858c1             vaddps zmm8, zmm8, zmm9
; acc6:f32x16 = fmul acc6, bias
  0287  62513c4859c3             vmulps zmm8, zmm8, zmm11
; store [out + 336] 16 lanes acc6
  028d  62517c48118350010000     vmovups [r11+336], zmm8
; out = add out, 400
  0297  4981c390010000           add r11, 400
; begin = move end
  029e  4889fb                   mov rbx, rdi
; bag = add bag, 1
  02a1  4983c401                 add r12, 1
; }
  02a5  4d39f4                   cmp r12, r14
  02a8  0f8cc1fdffff             jl L7
L8:
; leave, failure exits
  02ae  31c0                     xor eax, eax
L0:
  02b0  c5f877                   vzeroupper
  02b3  4883c408                 add rsp, 8
  02b7  415f                     pop r15
  02b9  415e                     pop r14
  02bb  415d                     pop r13
  02bd  415c                     pop r12
  02bf  5b                       pop rbx
  02c0  5d                       pop rbp
  02c1  c3                       ret
L6:
  02c2  488b45d0                 mov rax, qword ptr [rbp-48]
  02c6  4c896050                 mov qword ptr [rax+80], r12
  02ca  48895058                 mov qword ptr [rax+88], rdx
  02ce  b801000000               mov eax, 1
  02d3  ebdb                     short jmp L0
L9:
  02d5  488b45d0                 mov rax, qword ptr [rbp-48]
  02d9  4c896050                 mov qword ptr [rax+80], r12
  02dd  48895058                 mov qword ptr [rax+88], rdx
  02e1  b802000000               mov eax, 2
  02e6  ebc8                     short jmp L0
L14:
  02e8  488b45d0                 mov rax, qword ptr [rbp-48]
  02ec  4c896050                 mov qword ptr [rax+80], r12
  02f0  48895058                 mov qword ptr [rax+88], rdx
  02f4  b803000000               mov eax, 3
  02f9  ebb5                     short jmp L0
; constants
