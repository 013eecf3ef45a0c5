; spec      embedding_bag bits=4 dim=128 weighted pruned index=i32 offset=i32
; target    avx512 (x86-64)
; numerics  reference
; bytes     1408
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  53                       push rbx
  0009  4154                     push r12
  000b  4155                     push r13
  000d  4156                     push r14
  000f  4157                     push r15
  0011  4883ec48                 sub rsp, 72
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  0019  4c8b1f                   mov r11, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b6f08                 mov r13, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b4f10                 mov r9, qword ptr [rdi+16]
; index_count = arg index_count
  0024  488b4718                 mov rax, qword ptr [rdi+24]
  0028  488945a8                 mov qword ptr [rbp-88], rax
; bag_count = arg bag_count
  002c  488b4728                 mov rax, qword ptr [rdi+40]
  0030  488945a0                 mov qword ptr [rbp-96], rax
; offsets = arg offsets
  0034  488b4720                 mov rax, qword ptr [rdi+32]
  0038  48894598                 mov qword ptr [rbp-104], rax
; weights = arg weights
  003c  4c8b7f30                 mov r15, qword ptr [rdi+48]
; mapping = arg mapping
  0040  488b7738                 mov rsi, qword ptr [rdi+56]
; mapping_count = arg mapping_count
  0044  488b5f40                 mov rbx, qword ptr [rdi+64]
; scratch = arg scratch
  0048  4c8b5750                 mov r10, qword ptr [rdi+80]
; out = arg output
  004c  488b4748                 mov rax, qword ptr [rdi+72]
  0050  488945b8                 mov qword ptr [rbp-72], rax
; bag = set 0
  0054  31c0                     xor eax, eax
  0056  488945b0                 mov qword ptr [rbp-80], rax
; pos = set 0
  005a  31d2                     xor edx, edx
; shifts:i32x16 = const code_shifts
  005c  62f17c4810055a040000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  0066  62f17c48100d90040000     vmovups zmm1, [L2]
; near_end = add index_count, -16
  0070  488b45a8                 mov rax, qword ptr [rbp-88]
  0074  488d40f0                 lea rax, [rax-16]
  0078  488945c8                 mov qword ptr [rbp-56], rax
; far_end = add index_count, -128
  007c  488b45a8                 mov rax, qword ptr [rbp-88]
  0080  4c8d7080                 lea r14, [rax-128]
; if row_count < 30841 {
  0084  4981fd79780000           cmp r13, 30841
  008b  0f8d03000000             jge L5
L4:
; far_end = set 0
  0091  4531f6                   xor r14d, r14d
; }
L5:
; last_bag = add bag_count, -1
  0094  488b45a0                 mov rax, qword ptr [rbp-96]
  0098  488d40ff                 lea rax, [rax-1]
  009c  48894590                 mov qword ptr [rbp-112], rax
; pos = move bag
  00a0  488b55b0                 mov rdx, qword ptr [rbp-80]
; if bag < bag_count {
  00a4  488b45b0                 mov rax, qword ptr [rbp-80]
  00a8  483b45a0                 cmp rax, qword ptr [rbp-96]
  00ac  0f8d19000000             jge L7
L6:
; pos = load_i32 [offsets + bag<<2]
  00b2  488b45b0                 mov rax, qword ptr [rbp-80]
  00b6  48c1e002                 shl rax, 2
  00ba  48034598                 add rax, qword ptr [rbp-104]
  00be  486310                   movsxd rdx, dword ptr [rax]
; fail_if pos >u index_count -> 1
  00c1  483b55a8                 cmp rdx, qword ptr [rbp-88]
  00c5  0f877b030000             ja L8
; }
L7:
; loop bag < bag_count {
  00cb  488b45b0                 mov rax, qword ptr [rbp-80]
  00cf  483b45a0                 cmp rax, qword ptr [rbp-96]
  00d3  0f8d59030000             jge L10
L9:
; end = move index_count
  00d9  488b45a8                 mov rax, qword ptr [rbp-88]
  00dd  488945c0                 mov qword ptr [rbp-64], rax
; if bag < last_bag {
  00e1  488b45b0                 mov rax, qword ptr [rbp-80]
  00e5  483b4590                 cmp rax, qword ptr [rbp-112]
  00e9  0f8d14000000             jge L12
L11:
; end = load_i32 [offsets + bag<<2 + 4]
  00ef  488b45b0                 mov rax, qword ptr [rbp-80]
  00f3  48c1e002                 shl rax, 2
  00f7  48034598                 add rax, qword ptr [rbp-104]
  00fb  48634004                 movsxd rax, dword ptr [rax+4]
  00ff  488945c0                 mov qword ptr [rbp-64], rax
; }
L12:
; fail_if end < pos -> 2
  0103  483955c0                 cmp qword ptr [rbp-64], rdx
  0107  0f8c4e030000             jl L13
; fail_if end >u index_count -> 2
  010d  488b45c0                 mov rax, qword ptr [rbp-64]
  0111  483b45a8                 cmp rax, qword ptr [rbp-88]
  0115  0f8755030000             ja L14
; acc0:f32x16 = zero
  011b  62f16d48efd2             vpxord zmm2, zmm2, zmm2
; acc1:f32x16 = zero
  0121  62f16548efdb             vpxord zmm3, zmm3, zmm3
; acc2:f32x16 = zero
  0127  62f15d48efe4             vpxord zmm4, zmm4, zmm4
; acc3:f32x16 = zero
  012d  62f15548efed             vpxord zmm5, zmm5, zmm5
; acc4:f32x16 = zero
  0133  62f14d48eff6             vpxord zmm6, zmm6, zmm6
; acc5:f32x16 = zero
  0139  62f14548efff             vpxord zmm7, zmm7, zmm7
; acc6:f32x16 = zero
  013f  62513d48efc0             vpxord zmm8, zmm8, zmm8
; acc7:f32x16 = zero
  0145  62513548efc9             vpxord zmm9, zmm9, zmm9
; loop pos < end {
  014b  483b55c0                 cmp rdx, qword ptr [rbp-64]
  014f  0f8d31020000             jge L16
L15:
; chunk_end = add pos, 64
  0155  4c8d6240                 lea r12, [rdx+64]
; chunk_end = move_if end < chunk_end ? end
  0159  4c3965c0                 cmp qword ptr [rbp-64], r12
  015d  4c0f4c65c0               cmovl r12, qword ptr [rbp-64]
; kept = set 0
  0162  4531c0                   xor r8d, r8d
; loop pos < chunk_end {
  0165  4c39e2                   cmp rdx, r12
  0168  0f8dc5000000             jge L18
L17:
; if pos < far_end {
  016e  4c39f2                   cmp rdx, r14
  0171  0f8d39000000             jge L20
L19:
; ahead = load_i32 [indices + pos<<2 + 512]
  0177  49638c9100020000         movsxd rcx, dword ptr [r9+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  017f  0f180c8e                 prefetcht0 [rsi+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  0183  49638c9100010000         movsxd rcx, dword ptr [r9+rdx*4+256]
; if mapping != 0 {
  018b  4885f6                   test rsi, rsi
  018e  0f840d000000             je L22
L21:
; if ahead <u mapping_count {
  0194  4839d9                   cmp rcx, rbx
  0197  0f8304000000             jae L24
L23:
; ahead = load_i32 [mapping + ahead<<2]
  019d  48630c8e                 movsxd rcx, dword ptr [rsi+rcx*4]
; }
L24:
; }
L22:
; ahead = mul ahead, 68
  01a1  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  01a5  498d3c0b                 lea rdi, [r11+rcx]
; prefetch L2 [ahead_row]
  01a9  0f1817                   prefetcht1 [rdi]
; prefetch L2 [ahead_row + 67]
  01ac  0f185743                 prefetcht1 [rdi+67]
; }
L20:
; if pos < near_end {
  01b0  483b55c8                 cmp rdx, qword ptr [rbp-56]
  01b4  0f8d2a000000             jge L26
L25:
; ahead = load_i32 [indices + pos<<2 + 64]
  01ba  49634c9140               movsxd rcx, dword ptr [r9+rdx*4+64]
; if mapping != 0 {
  01bf  4885f6                   test rsi, rsi
  01c2  0f840d000000             je L28
L27:
; if ahead <u mapping_count {
  01c8  4839d9                   cmp rcx, rbx
  01cb  0f8304000000             jae L30
L29:
; ahead = load_i32 [mapping + ahead<<2]
  01d1  48630c8e                 movsxd rcx, dword ptr [rsi+rcx*4]
; }
L30:
; }
L28:
; ahead = mul ahead, 68
  01d5  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  01d9  498d3c0b                 lea rdi, [r11+rcx]
; prefetch L1 [ahead_row]
  01dd  0f180f                   prefetcht0 [rdi]
; prefetch L1 [ahead_row + 67]
  01e0  0f184f43                 prefetcht0 [rdi+67]
; }
L26:
; index = load_i32 [indices + pos<<2]
  01e4  49630c91                 movsxd rcx, dword ptr [r9+rdx*4]
; fail_if index >=u mapping_count -> 3
  01e8  4839d9                   cmp rcx, rbx
  01eb  0f8394020000             jae L31
; if mapping != 0 {
  01f1  4885f6                   test rsi, rsi
  01f4  0f8404000000             je L33
L32:
; index = load_i32 [mapping + index<<2]
  01fa  48630c8e                 movsxd rcx, dword ptr [rsi+rcx*4]
; }
L33:
; present = add index, 1
  01fe  488d7901                 lea rdi, [rcx+1]
; fail_if present >u row_count -> 4
  0202  4c39ef                   cmp rdi, r13
  0205  0f878f020000             ja L34
; row_offset = mul index, 68
  020b  486bc944                 imul rcx, rcx, 68
; store_i64 [scratch + kept<<3] row_offset
  020f  4b890cc2                 mov [r10+r8*8], rcx
; store_i64 [scratch + kept<<3 + 512] pos
  0213  4b8994c200020000         mov [r10+r8*8+512], rdx
; more = add kept, 1
  021b  498d4801                 lea rcx, [r8+1]
; kept = move_if present != 0 ? more
  021f  4885ff                   test rdi, rdi
  0222  4c0f45c1                 cmovne r8, rcx
; pos = add pos, 1
  0226  4883c201                 add rdx, 1
; }
  022a  4c39e2                   cmp rdx, r12
  022d  0f8c3bffffff             jl L17
L18:
; at = set 0
  0233  31ff                     xor edi, edi
; loop at < kept {
  0235  4c39c7                   cmp rdi, r8
  0238  0f8d3e010000             jge L36
L35:
; kept_offset = load_i64 [scratch + at<<3]
  023e  498b0cfa                 mov rcx, [r10+rdi*8]
; kept_pos = load_i64 [scratch + at<<3 + 512]
  0242  4d8ba4fa00020000         mov r12, [r10+rdi*8+512]
; row = add table, kept_offset
  024a  4c01d9                   add rcx, r11
; scale:f32x16 = splat_f16 [row + 64]
  024d  c4627d795140             vpbroadcastw ymm10, [rcx+64]
  0253  62527d4813d2             vcvtph2ps zmm10, ymm10
; bias:f32x16 = splat_f16 [row + 66]
  0259  c4627d795942             vpbroadcastw ymm11, [rcx+66]
  025f  62527d4813db             vcvtph2ps zmm11, ymm11
; weight:f32x16 = splat_host_f32 [weights + kept_pos<<2]
  0265  62127d481824a7           vbroadcastss zmm12, [r15+r12*4]
; scale:f32x16 = fmul weight, scale
  026c  62511c4859d2             vmulps zmm10, zmm12, zmm10
; bias:f32x16 = fmul weight, bias
  0272  62511c4859db             vmulps zmm11, zmm12, zmm11
; code:i32x16 = splat_64 [row]
  0278  6272fd485921             vpbroadcastq zmm12, [rcx]
; code:i32x16 = shr code, shifts
  027e  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; value:f32x16 = lookup code, values
  0284  62721d4816e9             vpermps zmm13, zmm12, zmm1
; acc0:f32x16 = fadd acc0, bias
  028a  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; acc0:f32x16 = fma scale, value, acc0
  0290  62d22d48b8d5             vfmadd231ps zmm2, zmm10, zmm13
; code:i32x16 = splat_64 [row + 8]
  0296  6272fd48596101           vpbroadcastq zmm12, [rcx+8]
; code:i32x16 = shr code, shifts
  029d  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; value:f32x16 = lookup code, values
  02a3  62721d4816e9             vpermps zmm13, zmm12, zmm1
; acc1:f32x16 = fadd acc1, bias
  02a9  62d1644858db             vaddps zmm3, zmm3, zmm11
; acc1:f32x16 = fma scale, value, acc1
  02af  62d22d48b8dd             vfmadd231ps zmm3, zmm10, zmm13
; code:i32x16 = splat_64 [row + 16]
  02b5  6272fd48596102           vpbroadcastq zmm12, [rcx+16]
; code:i32x16 = shr code, shifts
  02bc  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; value:f32x16 = lookup code, values
  02c2  62721d4816e9             vpermps zmm13, zmm12, zmm1
; acc2:f32x16 = fadd acc2, bias
  02c8  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; acc2:f32x16 = fma scale, value, acc2
  02ce  62d22d48b8e5             vfmadd231ps zmm4, zmm10, zmm13
; code:i32x16 = splat_64 [row + 24]
  02d4  6272fd48596103           vpbroadcastq zmm12, [rcx+24]
; code:i32x16 = shr code, shifts
  02db  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; value:f32x16 = lookup code, values
  02e1  62721d4816e9             vpermps zmm13, zmm12, zmm1
; acc3:f32x16 = fadd acc3, bias
  02e7  62d1544858eb             vaddps zmm5, zmm5, zmm11
; acc3:f32x16 = fma scale, value, acc3
  02ed  62d22d48b8ed             vfmadd231ps zmm5, zmm10, zmm13
; code:i32x16 = splat_64 [row + 32]
  02f3  6272fd48596104           vpbroadcastq zmm12, [rcx+32]
; code:i32x16 = shr code, shifts
  02fa  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; value:f32x16 = lookup code, values
  0300  62721d4816e9             vpermps zmm13, zmm12, zmm1
; acc4:f32x16 = fadd acc4, bias
  0306  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; acc4:f32x16 = fma scale, value, acc4
  030c  62d22d48b8f5             vfmadd231ps zmm6, zmm10, zmm13
; code:i32x16 = splat_64 [row + 40]
  0312  6272fd48596105           vpbroadcastq zmm12, [rcx+40]
; code:i32x16 = shr code, shifts
  0319  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; value:f32x16 = lookup code, values
  031f  62721d4816e9             vpermps zmm13, zmm12, zmm1
; acc5:f32x16 = fadd acc5, bias
  0325  62d1444858fb             vaddps zmm7, zmm7, zmm11
; acc5:f32x16 = fma scale, value, acc5
  032b  62d22d48b8fd             vfmadd231ps zmm7, zmm10, zmm13
; code:i32x16 = splat_64 [row + 48]
  0331  6272fd48596106           vpbroadcastq zmm12, [rcx+48]
; code:i32x16 = shr code, shifts
  0338  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; value:f32x16 = lookup code, values
  033e  62721d4816e9             vpermps zmm13, zmm12, zmm1
; acc6:f32x16 = fadd acc6, bias
  0344  62513c4858c3             vaddps zmm8, zmm8, zmm11
; acc6:f32x16 = fma scale, value, acc6
  034a  62522d48b8c5             vfmadd231ps zmm8, zmm10, zmm13
; code:i32x16 = splat_64 [row + 56]
  0350  6272fd48596107           vpbroadcastq zmm12, [rcx+56]
; code:i32x16 = shr code, shifts
  0357  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; value:f32x16 = lookup code, values
  035d  62721d4816e9             vpermps zmm13, zmm12, zmm1
; acc7:f32x16 = fadd acc7, bias
  0363  6251344858cb             vaddps zmm9, zmm9, zmm11
; acc7:f32x16 = fma scale, value, acc7
  0369  62522d48b8cd             vfmadd231ps zmm9, zmm10, zmm13
; at = add at, 1
  036f  4883c701                 add rdi, 1
; }
  0373  4c39c7                   cmp rdi, r8
  0376  0f8cc2feffff             jl L35
L36:
; }
  037c  483b55c0                 cmp rdx, qword ptr [rbp-64]
  0380  0f8ccffdffff             jl L15
L16:
; order:i32x16 = const column_order
  0386  62717c481015b0010000     vmovups zmm10, [L3]
; acc0:f32x16 = permute acc0, order
  0390  62f22d4816d2             vpermps zmm2, zmm10, zmm2
; store [out] 16 lanes acc0
  0396  488b45b8                 mov rax, qword ptr [rbp-72]
  039a  62f17c481110             vmovups [rax], zmm2
; acc1:f32x16 = permute acc1, order
  03a0  62f22d4816db             vpermps zmm3, zmm10, zmm3
; store [out + 64] 16 lanes acc1
  03a6  488b45b8                 mov rax, qword ptr [rbp-72]
  03aa  62f17c48115801           vmovups [rax+64], zmm3
; acc2:f32x16 = permute acc2, order
  03b1  62f22d4816e4             vpermps zmm4, zmm10, zmm4
; store [out + 128] 16 lanes acc2
  03b7  488b45b8                 mov rax, qword ptr [rbp-72]
  03bb  62f17c48116002           vmovups [rax+128], zmm4
; acc3:f32x16 = permute acc3, order
  03c2  62f22d4816ed             vpermps zmm5, zmm10, zmm5
; store [out + 192] 16 lanes acc3
  03c8  488b45b8                 mov rax, qword ptr [rbp-72]
  03cc  62f17c48116803           vmovups [rax+192], zmm5
; acc4:f32x16 = permute acc4, order
  03d3  62f22d4816f6             vpermps zmm6, zmm10, zmm6
; store [out + 256] 16 lanes acc4
  03d9  488b45b8                 mov rax, qword ptr [rbp-72]
  03dd  62f17c48117004           vmovups [rax+256], zmm6
; acc5:f32x16 = permute acc5, order
  03e4  62f22d4816ff             vpermps zmm7, zmm10, zmm7
; store [out + 320] 16 lanes acc5
  03ea  488b45b8                 mov rax, qword ptr [rbp-72]
  03ee  62f17c48117805           vmovups [rax+320], zmm7
; acc6:f32x16 = permute acc6, order
  03f5  62522d4816c0             vpermps zmm8, zmm10, zmm8
; store [out + 384] 16 lanes acc6
  03fb  488b45b8                 mov rax, qword ptr [rbp-72]
  03ff  62717c48114006           vmovups [rax+384], zmm8
; acc7:f32x16 = permute acc7, order
  0406  62522d4816c9             vpermps zmm9, zmm10, zmm9
; store [out + 448] 16 lanes acc7
  040c  488b45b8                 mov rax, qword ptr [rbp-72]
  0410  62717c48114807           vmovups [rax+448], zmm9
; out = add out, 512
  0417  488145b800020000         add qword ptr [rbp-72], 512
; bag = add bag, 1
  041f  488345b001               add qword ptr [rbp-80], 1
; }
  0424  488b45b0                 mov rax, qword ptr [rbp-80]
  0428  483b45a0                 cmp rax, qword ptr [rbp-96]
  042c  0f8ca7fcffff             jl L9
L10:
; leave, failure exits
  0432  31c0                     xor eax, eax
L0:
  0434  c5f877                   vzeroupper
  0437  4883c448                 add rsp, 72
  043b  415f                     pop r15
  043d  415e                     pop r14
  043f  415d                     pop r13
  0441  415c                     pop r12
  0443  5b                       pop rbx
  0444  5d                       pop rbp
  0445  c3                       ret
L8:
  0446  488b45d0                 mov rax, qword ptr [rbp-48]
  044a  ff75b0                   push qword ptr [rbp-80]
  044d  8f4058                   pop qword ptr [rax+88]
  0450  48895060                 mov qword ptr [rax+96], rdx
  0454  b801000000               mov eax, 1
  0459  ebd9                     short jmp L0
L13:
  045b  488b45d0                 mov rax, qword ptr [rbp-48]
  045f  ff75b0                   push qword ptr [rbp-80]
  0462  8f4058                   pop qword ptr [rax+88]
  0465  48895060                 mov qword ptr [rax+96], rdx
  0469  b802000000               mov eax, 2
  046e  ebc4                     short jmp L0
L14:
  0470  488b45d0                 mov rax, qword ptr [rbp-48]
  0474  ff75b0                   push qword ptr [rbp-80]
  0477  8f4058                   pop qword ptr [rax+88]
  047a  48895060                 mov qword ptr [rax+96], rdx
  047e  b802000000               mov eax, 2
  0483  ebaf                     short jmp L0
L31:
  0485  488b45d0                 mov rax, qword ptr [rbp-48]
  0489  ff75b0                   push qword ptr [rbp-80]
  048c  8f4058                   pop qword ptr [rax+88]
  048f  48895060                 mov qword ptr [rax+96], rdx
  0493  b803000000               mov eax, 3
  0498  eb9a                     short jmp L0
L34:
  049a  488b45d0                 mov rax, qword ptr [rbp-48]
  049e  ff75b0                   push qword ptr [rbp-80]
  04a1  8f4058                   pop qword ptr [rax+88]
  04a4  48895060                 mov qword ptr [rax+96], rdx
  04a8  b804000000               mov eax, 4
  04ad  eb85                     short jmp L0
; constants
