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
  0019  488b1f                   mov rbx, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b7708                 mov r14, qword ptr [rdi+8]
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
  003c  488b4730                 mov rax, qword ptr [rdi+48]
  0040  488945c8                 mov qword ptr [rbp-56], rax
; mapping = arg mapping
  0044  488b7738                 mov rsi, qword ptr [rdi+56]
; mapping_count = arg mapping_count
  0048  4c8b6740                 mov r12, qword ptr [rdi+64]
; scratch = arg scratch
  004c  4c8b5750                 mov r10, qword ptr [rdi+80]
; out = arg output
  0050  4c8b5f48                 mov r11, qword ptr [rdi+72]
; bag = set 0
  0054  31c0                     xor eax, eax
  0056  488945b0                 mov qword ptr [rbp-80], rax
; last_bag = add bag_count, -1
  005a  488b45a0                 mov rax, qword ptr [rbp-96]
  005e  488d40ff                 lea rax, [rax-1]
  0062  48894590                 mov qword ptr [rbp-112], rax
; shifts:i32x16 = const code_shifts
  0066  62f17c48100550040000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  0070  62f17c48100d86040000     vmovups zmm1, [L2]
; near_end = add index_count, -16
  007a  488b45a8                 mov rax, qword ptr [rbp-88]
  007e  488d40f0                 lea rax, [rax-16]
  0082  488945c0                 mov qword ptr [rbp-64], rax
; far_end = add index_count, -128
  0086  488b45a8                 mov rax, qword ptr [rbp-88]
  008a  4c8d7880                 lea r15, [rax-128]
; if row_count < 370086 {
  008e  4981fea6a50500           cmp r14, 370086
  0095  0f8d03000000             jge L5
; far_end = set 0
  009b  4531ff                   xor r15d, r15d
; }
L5:
; pos = set 0
  009e  31d2                     xor edx, edx
; pos = move bag
  00a0  488b55b0                 mov rdx, qword ptr [rbp-80]
; if bag < bag_count {
  00a4  488b45b0                 mov rax, qword ptr [rbp-80]
  00a8  483b45a0                 cmp rax, qword ptr [rbp-96]
  00ac  0f8d19000000             jge L7
; pos = load_i32 [offsets + bag<<2]
  00b2  488b45b0                 mov rax, qword ptr [rbp-80]
  00b6  48c1e002                 shl rax, 2
  00ba  48034598                 add rax, qword ptr [rbp-104]
  00be  486310                   movsxd rdx, dword ptr [rax]
; fail_if pos >u index_count -> 1
  00c1  483b55a8                 cmp rdx, qword ptr [rbp-88]
  00c5  0f8750030000             ja L8
; }
L7:
; loop bag < bag_count {
  00cb  488b45b0                 mov rax, qword ptr [rbp-80]
  00cf  483b45a0                 cmp rax, qword ptr [rbp-96]
  00d3  0f8d2e030000             jge L10
L9:
; end = move index_count
  00d9  488b45a8                 mov rax, qword ptr [rbp-88]
  00dd  488945b8                 mov qword ptr [rbp-72], rax
; if bag < last_bag {
  00e1  488b45b0                 mov rax, qword ptr [rbp-80]
  00e5  483b4590                 cmp rax, qword ptr [rbp-112]
  00e9  0f8d14000000             jge L12
; end = load_i32 [offsets + bag<<2 + 4]
  00ef  488b45b0                 mov rax, qword ptr [rbp-80]
  00f3  48c1e002                 shl rax, 2
  00f7  48034598                 add rax, qword ptr [rbp-104]
  00fb  48634004                 movsxd rax, dword ptr [rax+4]
  00ff  488945b8                 mov qword ptr [rbp-72], rax
; }
L12:
; fail_if end < pos -> 2
  0103  483955b8                 cmp qword ptr [rbp-72], rdx
  0107  0f8c23030000             jl L13
; fail_if end >u index_count -> 2
  010d  488b45b8                 mov rax, qword ptr [rbp-72]
  0111  483b45a8                 cmp rax, qword ptr [rbp-88]
  0115  0f872a030000             ja L14
; acc0:f32x16 = zero
  011b  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  011f  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  0123  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  0127  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  012b  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  012f  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  0133  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  0138  c4413057c9               vxorps xmm9, xmm9, xmm9
; loop pos < end {
  013d  483b55b8                 cmp rdx, qword ptr [rbp-72]
  0141  0f8d35020000             jge L16
L15:
; chunk_end = add pos, 128
  0147  4c8daa80000000           lea r13, [rdx+128]
; chunk_end = move_if end < chunk_end ? end
  014e  4c396db8                 cmp qword ptr [rbp-72], r13
  0152  4c0f4c6db8               cmovl r13, qword ptr [rbp-72]
; kept = set 0
  0157  4531c0                   xor r8d, r8d
; loop pos < chunk_end {
  015a  4c39ea                   cmp rdx, r13
  015d  0f8dc5000000             jge L18
L17:
; if pos < far_end {
  0163  4c39fa                   cmp rdx, r15
  0166  0f8d39000000             jge L20
; ahead = load_i32 [indices + pos<<2 + 512]
  016c  49638c9100020000         movsxd rcx, dword ptr [r9+rdx*4+512]
; prefetch L1 [mapping + ahead<<2]
  0174  0f180c8e                 prefetcht0 [rsi+rcx*4]
; ahead = load_i32 [indices + pos<<2 + 256]
  0178  49638c9100010000         movsxd rcx, dword ptr [r9+rdx*4+256]
; if mapping != 0 {
  0180  4885f6                   test rsi, rsi
  0183  0f840d000000             je L22
; if ahead <u mapping_count {
  0189  4c39e1                   cmp rcx, r12
  018c  0f8304000000             jae L24
; ahead = load_i32 [mapping + ahead<<2]
  0192  48630c8e                 movsxd rcx, dword ptr [rsi+rcx*4]
; }
L24:
; }
L22:
; ahead = mul ahead, 68
  0196  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  019a  488d3c0b                 lea rdi, [rbx+rcx]
; prefetch L2 [ahead_row]
  019e  0f1817                   prefetcht1 [rdi]
; prefetch L2 [ahead_row + 67]
  01a1  0f185743                 prefetcht1 [rdi+67]
; }
L20:
; if pos < near_end {
  01a5  483b55c0                 cmp rdx, qword ptr [rbp-64]
  01a9  0f8d2a000000             jge L26
; ahead = load_i32 [indices + pos<<2 + 64]
  01af  49634c9140               movsxd rcx, dword ptr [r9+rdx*4+64]
; if mapping != 0 {
  01b4  4885f6                   test rsi, rsi
  01b7  0f840d000000             je L28
; if ahead <u mapping_count {
  01bd  4c39e1                   cmp rcx, r12
  01c0  0f8304000000             jae L30
; ahead = load_i32 [mapping + ahead<<2]
  01c6  48630c8e                 movsxd rcx, dword ptr [rsi+rcx*4]
; }
L30:
; }
L28:
; ahead = mul ahead, 68
  01ca  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  01ce  488d3c0b                 lea rdi, [rbx+rcx]
; prefetch L1 [ahead_row]
  01d2  0f180f                   prefetcht0 [rdi]
; prefetch L1 [ahead_row + 67]
  01d5  0f184f43                 prefetcht0 [rdi+67]
; }
L26:
; index = load_i32 [indices + pos<<2]
  01d9  49630c91                 movsxd rcx, dword ptr [r9+rdx*4]
; fail_if index >=u mapping_count -> 3
  01dd  4c39e1                   cmp rcx, r12
  01e0  0f8374020000             jae L31
; if mapping != 0 {
  01e6  4885f6                   test rsi, rsi
  01e9  0f8404000000             je L33
; index = load_i32 [mapping + index<<2]
  01ef  48630c8e                 movsxd rcx, dword ptr [rsi+rcx*4]
; }
L33:
; present = add index, 1
  01f3  488d7901                 lea rdi, [rcx+1]
; fail_if present >u row_count -> 4
  01f7  4c39f7                   cmp rdi, r14
  01fa  0f876f020000             ja L34
; row_offset = mul index, 68
  0200  486bc944                 imul rcx, rcx, 68
; store_i64 [scratch + kept<<3] row_offset
  0204  4b890cc2                 mov [r10+r8*8], rcx
; store_i64 [scratch + kept<<3 + 1024] pos
  0208  4b8994c200040000         mov [r10+r8*8+1024], rdx
; more = add kept, 1
  0210  498d4801                 lea rcx, [r8+1]
; kept = move_if present != 0 ? more
  0214  4885ff                   test rdi, rdi
  0217  4c0f45c1                 cmovne r8, rcx
; pos = add pos, 1
  021b  4883c201                 add rdx, 1
; }
  021f  4c39ea                   cmp rdx, r13
  0222  0f8c3bffffff             jl L17
L18:
; at = set 0
  0228  31ff                     xor edi, edi
; loop at < kept {
  022a  4c39c7                   cmp rdi, r8
  022d  0f8d3f010000             jge L36
L35:
; kept_offset = load_i64 [scratch + at<<3]
  0233  498b0cfa                 mov rcx, [r10+rdi*8]
; kept_pos = load_i64 [scratch + at<<3 + 1024]
  0237  4d8bacfa00040000         mov r13, [r10+rdi*8+1024]
; row = add table, kept_offset
  023f  4801d9                   add rcx, rbx
; factors:f32x2 = splat_f16_pair [row + 64]
  0242  c46279585140             vpbroadcastd xmm10, [rcx+64]
  0248  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [weights + kept_pos<<2]
  024d  488b45c8                 mov rax, qword ptr [rbp-56]
  0251  c42279581ca8             vpbroadcastd xmm11, [rax+r13*4]
; factors:f32x2 = fmul weight, factors
  0257  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [out] 2 lanes factors
  025c  c441781313               vmovlps [r11], xmm10
; scale:f32x16 = splat_host [out]
  0261  62527d485813             vpbroadcastd zmm10, [r11]
; bias:f32x16 = splat_host [out + 4]
  0267  62527d48585b01           vpbroadcastd zmm11, [r11+4]
; code0:i32x16 = splat_64 [row + 24]
  026e  6272fd48596103           vpbroadcastq zmm12, [rcx+24]
; code0:i32x16 = shr code0, shifts
  0275  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc1:f32x16 = fadd acc1, bias
  027b  62d1644858db             vaddps zmm3, zmm3, zmm11
; code1:i32x16 = splat_64 [row + 8]
  0281  6272fd48596901           vpbroadcastq zmm13, [rcx+8]
; code1:i32x16 = shr code1, shifts
  0288  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc0:f32x16 = fadd acc0, bias
  028e  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; value:f32x16 = lookup code1, values
  0294  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [row]
  029a  6272fd485929             vpbroadcastq zmm13, [rcx]
; code1:i32x16 = shr code1, shifts
  02a0  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc3:f32x16 = fadd acc3, bias
  02a6  62d1544858eb             vaddps zmm5, zmm5, zmm11
; value1:f32x16 = lookup code1, values
  02ac  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 16]
  02b2  6272fd48596902           vpbroadcastq zmm13, [rcx+16]
; code1:i32x16 = shr code1, shifts
  02b9  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc2:f32x16 = fadd acc2, bias
  02bf  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; acc0:f32x16 = fma scale, value1, acc0
  02c5  62d22d48b8d7             vfmadd231ps zmm2, zmm10, zmm15
; acc1:f32x16 = fma scale, value, acc1
  02cb  62d22d48b8de             vfmadd231ps zmm3, zmm10, zmm14
; value:f32x16 = lookup code0, values
  02d1  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc3:f32x16 = fma scale, value, acc3
  02d7  62d22d48b8ee             vfmadd231ps zmm5, zmm10, zmm14
; value:f32x16 = lookup code1, values
  02dd  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc2:f32x16 = fma scale, value, acc2
  02e3  62d22d48b8e6             vfmadd231ps zmm4, zmm10, zmm14
; code0:i32x16 = splat_64 [row + 56]
  02e9  6272fd48596107           vpbroadcastq zmm12, [rcx+56]
; code0:i32x16 = shr code0, shifts
  02f0  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc5:f32x16 = fadd acc5, bias
  02f6  62d1444858fb             vaddps zmm7, zmm7, zmm11
; code1:i32x16 = splat_64 [row + 40]
  02fc  6272fd48596905           vpbroadcastq zmm13, [rcx+40]
; code1:i32x16 = shr code1, shifts
  0303  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc4:f32x16 = fadd acc4, bias
  0309  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; value:f32x16 = lookup code1, values
  030f  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 32]
  0315  6272fd48596904           vpbroadcastq zmm13, [rcx+32]
; code1:i32x16 = shr code1, shifts
  031c  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc7:f32x16 = fadd acc7, bias
  0322  6251344858cb             vaddps zmm9, zmm9, zmm11
; value1:f32x16 = lookup code1, values
  0328  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 48]
  032e  6272fd48596906           vpbroadcastq zmm13, [rcx+48]
; code1:i32x16 = shr code1, shifts
  0335  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc6:f32x16 = fadd acc6, bias
  033b  62513c4858c3             vaddps zmm8, zmm8, zmm11
; acc4:f32x16 = fma scale, value1, acc4
  0341  62d22d48b8f7             vfmadd231ps zmm6, zmm10, zmm15
; acc5:f32x16 = fma scale, value, acc5
  0347  62d22d48b8fe             vfmadd231ps zmm7, zmm10, zmm14
; value:f32x16 = lookup code0, values
  034d  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc7:f32x16 = fma scale, value, acc7
  0353  62522d48b8ce             vfmadd231ps zmm9, zmm10, zmm14
; value:f32x16 = lookup code1, values
  0359  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc6:f32x16 = fma scale, value, acc6
  035f  62522d48b8c6             vfmadd231ps zmm8, zmm10, zmm14
; at = add at, 1
  0365  4883c701                 add rdi, 1
; }
  0369  4c39c7                   cmp rdi, r8
  036c  0f8cc1feffff             jl L35
L36:
; }
  0372  483b55b8                 cmp rdx, qword ptr [rbp-72]
  0376  0f8ccbfdffff             jl L15
L16:
; order:i32x16 = const column_order
  037c  62717c481015ba010000     vmovups zmm10, [L3]
; acc0:f32x16 = permute acc0, order
  0386  62f22d4816d2             vpermps zmm2, zmm10, zmm2
; store [out] 16 lanes acc0
  038c  62d17c481113             vmovups [r11], zmm2
; acc1:f32x16 = permute acc1, order
  0392  62f22d4816db             vpermps zmm3, zmm10, zmm3
; store [out + 64] 16 lanes acc1
  0398  62d17c48115b01           vmovups [r11+64], zmm3
; acc2:f32x16 = permute acc2, order
  039f  62f22d4816e4             vpermps zmm4, zmm10, zmm4
; store [out + 128] 16 lanes acc2
  03a5  62d17c48116302           vmovups [r11+128], zmm4
; acc3:f32x16 = permute acc3, order
  03ac  62f22d4816ed             vpermps zmm5, zmm10, zmm5
; store [out + 192] 16 lanes acc3
  03b2  62d17c48116b03           vmovups [r11+192], zmm5
; acc4:f32x16 = permute acc4, order
  03b9  62f22d4816f6             vpermps zmm6, zmm10, zmm6
; store [out + 256] 16 lanes acc4
  03bf  62d17c48117304           vmovups [r11+256], zmm6
; acc5:f32x16 = permute acc5, order
  03c6  62f22d4816ff             vpermps zmm7, zmm10, zmm7
; store [out + 320] 16 lanes acc5
  03cc  62d17c48117b05           vmovups [r11+320], zmm7
; acc6:f32x16 = permute acc6, order
  03d3  62522d4816c0             vpermps zmm8, zmm10, zmm8
; store [out + 384] 16 lanes acc6
  03d9  62517c48114306           vmovups [r11+384], zmm8
; acc7:f32x16 = permute acc7, order
  03e0  62522d4816c9             vpermps zmm9, zmm10, zmm9
; store [out + 448] 16 lanes acc7
  03e6  62517c48114b07           vmovups [r11+448], zmm9
; out = add out, 512
  03ed  4981c300020000           add r11, 512
; bag = add bag, 1
  03f4  488345b001               add qword ptr [rbp-80], 1
; }
  03f9  488b45b0                 mov rax, qword ptr [rbp-80]
  03fd  483b45a0                 cmp rax, qword ptr [rbp-96]
  0401  0f8cd2fcffff             jl L9
L10:
; leave
  0407  31c0                     xor eax, eax
L0:
  0409  c5f877                   vzeroupper
  040c  4883c448                 add rsp, 72
  0410  415f                     pop r15
  0412  415e                     pop r14
  0414  415d                     pop r13
  0416  415c                     pop r12
  0418  5b                       pop rbx
  0419  5d                       pop rbp
  041a  c3                       ret
; failure exits
L8:
  041b  488b45d0                 mov rax, qword ptr [rbp-48]
  041f  ff75b0                   push qword ptr [rbp-80]
  0422  8f4058                   pop qword ptr [rax+88]
  0425  48895060                 mov qword ptr [rax+96], rdx
  0429  b801000000               mov eax, 1
  042e  ebd9                     short jmp L0
L13:
  0430  488b45d0                 mov rax, qword ptr [rbp-48]
  0434  ff75b0                   push qword ptr [rbp-80]
  0437  8f4058                   pop qword ptr [rax+88]
  043a  48895060                 mov qword ptr [rax+96], rdx
  043e  b802000000               mov eax, 2
  0443  ebc4                     short jmp L0
L14:
  0445  488b45d0                 mov rax, qword ptr [rbp-48]
  0449  ff75b0                   push qword ptr [rbp-80]
  044c  8f4058                   pop qword ptr [rax+88]
  044f  48895060                 mov qword ptr [rax+96], rdx
  0453  b802000000               mov eax, 2
  0458  ebaf                     short jmp L0
L31:
  045a  488b45d0                 mov rax, qword ptr [rbp-48]
  045e  ff75b0                   push qword ptr [rbp-80]
  0461  8f4058                   pop qword ptr [rax+88]
  0464  48895060                 mov qword ptr [rax+96], rdx
  0468  b803000000               mov eax, 3
  046d  eb9a                     short jmp L0
L34:
  046f  488b45d0                 mov rax, qword ptr [rbp-48]
  0473  ff75b0                   push qword ptr [rbp-80]
  0476  8f4058                   pop qword ptr [rax+88]
  0479  48895060                 mov qword ptr [rax+96], rdx
  047d  b804000000               mov eax, 4
  0482  eb85                     short jmp L0
; constants
