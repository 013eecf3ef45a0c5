; spec      embedding_bag bits=4 dim=128 weighted pruned index=i32 offset=i32
; target    avx2 (x86-64)
; numerics  reference
; bytes     1024
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
  0019  4c8b0f                   mov r9, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b6708                 mov r12, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b5710                 mov r10, qword ptr [rdi+16]
; index_count = arg index_count
  0024  488b5f18                 mov rbx, qword ptr [rdi+24]
; bag_count = arg bag_count
  0028  488b4728                 mov rax, qword ptr [rdi+40]
  002c  488945b8                 mov qword ptr [rbp-72], rax
; offsets = arg offsets
  0030  488b4720                 mov rax, qword ptr [rdi+32]
  0034  488945b0                 mov qword ptr [rbp-80], rax
; weights = arg weights
  0038  4c8b6f30                 mov r13, qword ptr [rdi+48]
; mapping = arg mapping
  003c  4c8b4738                 mov r8, qword ptr [rdi+56]
; mapping_count = arg mapping_count
  0040  4c8b5f40                 mov r11, qword ptr [rdi+64]
; out = arg output
  0044  4c8b7748                 mov r14, qword ptr [rdi+72]
; bag = set 0
  0048  31c0                     xor eax, eax
  004a  488945c0                 mov qword ptr [rbp-64], rax
; pos = set 0
  004e  31f6                     xor esi, esi
; shifts:i32x8 = const code_shifts
  0050  c5fc100568030000         vmovups ymm0, [L1]
; code_mask:i32x8 = const code_mask
  0058  c5fc100d80030000         vmovups ymm1, [L2]
; last_bag = add bag_count, -1
  0060  488b45b8                 mov rax, qword ptr [rbp-72]
  0064  488d40ff                 lea rax, [rax-1]
  0068  488945a8                 mov qword ptr [rbp-88], rax
; begin = move bag
  006c  488b45c0                 mov rax, qword ptr [rbp-64]
  0070  488945c8                 mov qword ptr [rbp-56], rax
; if bag < bag_count {
  0074  488b45c0                 mov rax, qword ptr [rbp-64]
  0078  483b45b8                 cmp rax, qword ptr [rbp-72]
  007c  0f8d1d000000             jge L4
L3:
; begin = load_i32 [offsets + bag<<2]
  0082  488b45c0                 mov rax, qword ptr [rbp-64]
  0086  48c1e002                 shl rax, 2
  008a  480345b0                 add rax, qword ptr [rbp-80]
  008e  486300                   movsxd rax, dword ptr [rax]
  0091  488945c8                 mov qword ptr [rbp-56], rax
; fail_if begin >u index_count -> 1
  0095  48395dc8                 cmp qword ptr [rbp-56], rbx
  0099  0f87bb020000             ja L5
; }
L4:
; loop bag < bag_count {
  009f  488b45c0                 mov rax, qword ptr [rbp-64]
  00a3  483b45b8                 cmp rax, qword ptr [rbp-72]
  00a7  0f8d99020000             jge L7
L6:
; end = move index_count
  00ad  4889df                   mov rdi, rbx
; if bag < last_bag {
  00b0  488b45c0                 mov rax, qword ptr [rbp-64]
  00b4  483b45a8                 cmp rax, qword ptr [rbp-88]
  00b8  0f8d10000000             jge L9
L8:
; end = load_i32 [offsets + bag<<2 + 4]
  00be  488b45c0                 mov rax, qword ptr [rbp-64]
  00c2  48c1e002                 shl rax, 2
  00c6  480345b0                 add rax, qword ptr [rbp-80]
  00ca  48637804                 movsxd rdi, dword ptr [rax+4]
; }
L9:
; length = sub end, begin
  00ce  4889f9                   mov rcx, rdi
  00d1  482b4dc8                 sub rcx, qword ptr [rbp-56]
; room = sub index_count, begin
  00d5  4889da                   mov rdx, rbx
  00d8  482b55c8                 sub rdx, qword ptr [rbp-56]
; fail_if length >u room -> 2
  00dc  4839d1                   cmp rcx, rdx
  00df  0f878a020000             ja L10
; next_column = set 0
  00e5  4531ff                   xor r15d, r15d
; loop next_column < 64 {
  00e8  4983ff40                 cmp r15, 64
  00ec  0f8d33020000             jge L12
L11:
; column = min next_column, 32
  00f2  48c7c020000000           mov rax, 32
  00f9  4c39f8                   cmp rax, r15
  00fc  490f4fc7                 cmovg rax, r15
  0100  4889c2                   mov rdx, rax
; acc0:f32x8 = zero
  0103  c5ec57d2                 vxorps ymm2, ymm2, ymm2
; acc1:f32x8 = zero
  0107  c5e457db                 vxorps ymm3, ymm3, ymm3
; acc2:f32x8 = zero
  010b  c5dc57e4                 vxorps ymm4, ymm4, ymm4
; acc3:f32x8 = zero
  010f  c5d457ed                 vxorps ymm5, ymm5, ymm5
; acc4:f32x8 = zero
  0113  c5cc57f6                 vxorps ymm6, ymm6, ymm6
; acc5:f32x8 = zero
  0117  c5c457ff                 vxorps ymm7, ymm7, ymm7
; acc6:f32x8 = zero
  011b  c4413c57c0               vxorps ymm8, ymm8, ymm8
; acc7:f32x8 = zero
  0120  c4413457c9               vxorps ymm9, ymm9, ymm9
; pos = move begin
  0125  488b75c8                 mov rsi, qword ptr [rbp-56]
; loop pos < end {
  0129  4839fe                   cmp rsi, rdi
  012c  0f8d9b010000             jge L14
L13:
; ahead = add pos, 16
  0132  488d4e10                 lea rcx, [rsi+16]
; if ahead < index_count {
  0136  4839d9                   cmp rcx, rbx
  0139  0f8d2f000000             jge L16
L15:
; ahead = load_i32 [indices + pos<<2 + 64]
  013f  49634cb240               movsxd rcx, dword ptr [r10+rsi*4+64]
; if mapping != 0 {
  0144  4d85c0                   test r8, r8
  0147  0f840d000000             je L18
L17:
; if ahead <u mapping_count {
  014d  4c39d9                   cmp rcx, r11
  0150  0f8304000000             jae L20
L19:
; ahead = load_i32 [mapping + ahead<<2]
  0156  49630c88                 movsxd rcx, dword ptr [r8+rcx*4]
; }
L20:
; }
L18:
; ahead = mul ahead, 68
  015a  486bc944                 imul rcx, rcx, 68
; ahead_row = add table, ahead
  015e  4c01c9                   add rcx, r9
; prefetch L1 [ahead_row + column]
  0161  0f180c11                 prefetcht0 [rcx+rdx]
; prefetch L1 [ahead_row + column + 31]
  0165  0f184c111f               prefetcht0 [rcx+rdx+31]
; prefetch L1 [ahead_row + 64]
  016a  0f184940                 prefetcht0 [rcx+64]
; }
L16:
; index = load_i32 [indices + pos<<2]
  016e  49630cb2                 movsxd rcx, dword ptr [r10+rsi*4]
; fail_if index >=u mapping_count -> 3
  0172  4c39d9                   cmp rcx, r11
  0175  0f8309020000             jae L21
; if mapping != 0 {
  017b  4d85c0                   test r8, r8
  017e  0f8404000000             je L23
L22:
; index = load_i32 [mapping + index<<2]
  0184  49630c88                 movsxd rcx, dword ptr [r8+rcx*4]
; }
L23:
; if index != -1 {
  0188  4883f9ff                 cmp rcx, -1
  018c  0f842e010000             je L25
L24:
; fail_if index >=u row_count -> 4
  0192  4c39e1                   cmp rcx, r12
  0195  0f83fe010000             jae L26
; row_offset = mul index, 68
  019b  486bc944                 imul rcx, rcx, 68
; row = add table, row_offset
  019f  4c01c9                   add rcx, r9
; scale:f32x8 = splat_f16 [row + 64]
  01a2  c46279795140             vpbroadcastw xmm10, [rcx+64]
  01a8  c4427d13d2               vcvtph2ps ymm10, xmm10
; bias:f32x8 = splat_f16 [row + 66]
  01ad  c46279795942             vpbroadcastw xmm11, [rcx+66]
  01b3  c4427d13db               vcvtph2ps ymm11, xmm11
; weight:f32x8 = splat_host_f32 [weights + pos<<2]
  01b8  c4427d1864b500           vbroadcastss ymm12, [r13+rsi*4]
; scale:f32x8 = fmul weight, scale
  01bf  c4411c59d2               vmulps ymm10, ymm12, ymm10
; bias:f32x8 = fmul weight, bias
  01c4  c4411c59db               vmulps ymm11, ymm12, ymm11
; code:i32x8 = splat_32 [row + column]
  01c9  c4627d582411             vpbroadcastd ymm12, [rcx+rdx]
; code:i32x8 = shr code, shifts
  01cf  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  01d4  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  01d8  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc0:f32x8 = fadd acc0, bias
  01dd  c4c16c58d3               vaddps ymm2, ymm2, ymm11
; acc0:f32x8 = fma scale, value, acc0
  01e2  c4c22db8d5               vfmadd231ps ymm2, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 4]
  01e7  c4627d58641104           vpbroadcastd ymm12, [rcx+rdx+4]
; code:i32x8 = shr code, shifts
  01ee  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  01f3  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  01f7  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc1:f32x8 = fadd acc1, bias
  01fc  c4c16458db               vaddps ymm3, ymm3, ymm11
; acc1:f32x8 = fma scale, value, acc1
  0201  c4c22db8dd               vfmadd231ps ymm3, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 8]
  0206  c4627d58641108           vpbroadcastd ymm12, [rcx+rdx+8]
; code:i32x8 = shr code, shifts
  020d  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0212  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0216  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc2:f32x8 = fadd acc2, bias
  021b  c4c15c58e3               vaddps ymm4, ymm4, ymm11
; acc2:f32x8 = fma scale, value, acc2
  0220  c4c22db8e5               vfmadd231ps ymm4, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 12]
  0225  c4627d5864110c           vpbroadcastd ymm12, [rcx+rdx+12]
; code:i32x8 = shr code, shifts
  022c  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0231  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0235  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc3:f32x8 = fadd acc3, bias
  023a  c4c15458eb               vaddps ymm5, ymm5, ymm11
; acc3:f32x8 = fma scale, value, acc3
  023f  c4c22db8ed               vfmadd231ps ymm5, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 16]
  0244  c4627d58641110           vpbroadcastd ymm12, [rcx+rdx+16]
; code:i32x8 = shr code, shifts
  024b  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  0250  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0254  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc4:f32x8 = fadd acc4, bias
  0259  c4c14c58f3               vaddps ymm6, ymm6, ymm11
; acc4:f32x8 = fma scale, value, acc4
  025e  c4c22db8f5               vfmadd231ps ymm6, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 20]
  0263  c4627d58641114           vpbroadcastd ymm12, [rcx+rdx+20]
; code:i32x8 = shr code, shifts
  026a  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  026f  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0273  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc5:f32x8 = fadd acc5, bias
  0278  c4c14458fb               vaddps ymm7, ymm7, ymm11
; acc5:f32x8 = fma scale, value, acc5
  027d  c4c22db8fd               vfmadd231ps ymm7, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 24]
  0282  c4627d58641118           vpbroadcastd ymm12, [rcx+rdx+24]
; code:i32x8 = shr code, shifts
  0289  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  028e  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  0292  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc6:f32x8 = fadd acc6, bias
  0297  c4413c58c3               vaddps ymm8, ymm8, ymm11
; acc6:f32x8 = fma scale, value, acc6
  029c  c4422db8c5               vfmadd231ps ymm8, ymm10, ymm13
; code:i32x8 = splat_32 [row + column + 28]
  02a1  c4627d5864111c           vpbroadcastd ymm12, [rcx+rdx+28]
; code:i32x8 = shr code, shifts
  02a8  c4621d45e0               vpsrlvd ymm12, ymm12, ymm0
; code:i32x8 = and code, code_mask
  02ad  c51ddbe1                 vpand ymm12, ymm12, ymm1
; value:f32x8 = to_float code
  02b1  c4417c5bec               vcvtdq2ps ymm13, ymm12
; acc7:f32x8 = fadd acc7, bias
  02b6  c4413458cb               vaddps ymm9, ymm9, ymm11
; acc7:f32x8 = fma scale, value, acc7
  02bb  c4422db8cd               vfmadd231ps ymm9, ymm10, ymm13
; }
L25:
; pos = add pos, 1
  02c0  4883c601                 add rsi, 1
; }
  02c4  4839fe                   cmp rsi, rdi
  02c7  0f8c65feffff             jl L13
L14:
; out_column = mul column, 8
  02cd  4889d1                   mov rcx, rdx
  02d0  48c1e103                 shl rcx, 3
; store [out + out_column] 8 lanes acc0
  02d4  c4c17c11140e             vmovups [r14+rcx], ymm2
; store [out + out_column + 32] 8 lanes acc1
  02da  c4c17c115c0e20           vmovups [r14+rcx+32], ymm3
; store [out + out_column + 64] 8 lanes acc2
  02e1  c4c17c11640e40           vmovups [r14+rcx+64], ymm4
; store [out + out_column + 96] 8 lanes acc3
  02e8  c4c17c116c0e60           vmovups [r14+rcx+96], ymm5
; store [out + out_column + 128] 8 lanes acc4
  02ef  c4c17c11b40e80000000     vmovups [r14+rcx+128], ymm6
; store [out + out_column + 160] 8 lanes acc5
  02f9  c4c17c11bc0ea0000000     vmovups [r14+rcx+160], ymm7
; store [out + out_column + 192] 8 lanes acc6
  0303  c4417c11840ec0000000     vmovups [r14+rcx+192], ymm8
; store [out + out_column + 224] 8 lanes acc7
  030d  c4417c118c0ee0000000     vmovups [r14+rcx+224], ymm9
; next_column = add next_column, 32
  0317  4983c720                 add r15, 32
; }
  031b  4983ff40                 cmp r15, 64
  031f  0f8ccdfdffff             jl L11
L12:
; out = add out, 512
  0325  4981c600020000           add r14, 512
; begin = move end
  032c  4889f8                   mov rax, rdi
  032f  488945c8                 mov qword ptr [rbp-56], rax
; bag = add bag, 1
  0333  488345c001               add qword ptr [rbp-64], 1
; }
  0338  488b45c0                 mov rax, qword ptr [rbp-64]
  033c  483b45b8                 cmp rax, qword ptr [rbp-72]
  0340  0f8c67fdffff             jl L6
L7:
; leave, failure exits
  0346  31c0                     xor eax, eax
L0:
  0348  c5f877                   vzeroupper
  034b  4883c430                 add rsp, 48
  034f  415f                     pop r15
  0351  415e                     pop r14
  0353  415d                     pop r13
  0355  415c                     pop r12
  0357  5b                       pop rbx
  0358  5d                       pop rbp
  0359  c3                       ret
L5:
  035a  488b45d0                 mov rax, qword ptr [rbp-48]
  035e  ff75c0                   push qword ptr [rbp-64]
  0361  8f4050                   pop qword ptr [rax+80]
  0364  48897058                 mov qword ptr [rax+88], rsi
  0368  b801000000               mov eax, 1
  036d  ebd9                     short jmp L0
L10:
  036f  488b45d0                 mov rax, qword ptr [rbp-48]
  0373  ff75c0                   push qword ptr [rbp-64]
  0376  8f4050                   pop qword ptr [rax+80]
  0379  48897058                 mov qword ptr [rax+88], rsi
  037d  b802000000               mov eax, 2
  0382  ebc4                     short jmp L0
L21:
  0384  488b45d0                 mov rax, qword ptr [rbp-48]
  0388  ff75c0                   push qword ptr [rbp-64]
  038b  8f4050                   pop qword ptr [rax+80]
  038e  48897058                 mov qword ptr [rax+88], rsi
  0392  b803000000               mov eax, 3
  0397  ebaf                     short jmp L0
L26:
  0399  488b45d0                 mov rax, qword ptr [rbp-48]
  039d  ff75c0                   push qword ptr [rbp-64]
  03a0  8f4050                   pop qword ptr [rax+80]
  03a3  48897058                 mov qword ptr [rax+88], rsi
  03a7  b804000000               mov eax, 4
  03ac  eb9a                     short jmp L0
; constants
