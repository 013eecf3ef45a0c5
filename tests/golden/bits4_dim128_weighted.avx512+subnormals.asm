; spec      embedding_bag bits=4 dim=128 weighted index=i64 offset=i64
; target    avx512+subnormals (x86-64)
; numerics  reference
; bytes     2816
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
  0019  4c8b07                   mov r8, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b5f08                 mov r11, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b4f10                 mov r9, qword ptr [rdi+16]
; index_count = arg index_count
  0024  4c8b7f18                 mov r15, qword ptr [rdi+24]
; bag_count = arg bag_count
  0028  488b4728                 mov rax, qword ptr [rdi+40]
  002c  488945c0                 mov qword ptr [rbp-64], rax
; offsets = arg offsets
  0030  488b4720                 mov rax, qword ptr [rdi+32]
  0034  488945b8                 mov qword ptr [rbp-72], rax
; weights = arg weights
  0038  4c8b5730                 mov r10, qword ptr [rdi+48]
; out = arg output
  003c  488b7748                 mov rsi, qword ptr [rdi+72]
; bag = set 0
  0040  4531e4                   xor r12d, r12d
; pos = set 0
  0043  31c9                     xor ecx, ecx
; shifts:i32x16 = const code_shifts
  0045  62f17c481005f1070000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  004f  62f17c48100d27080000     vmovups zmm1, [L2]
; subnormal:f32x4 = const subnormal
  0059  c5f810159f080000         vmovups xmm2, [L4]
; factor:f32x4 = const factor
  0061  c5f8101da7080000         vmovups xmm3, [L5]
; subnormal:f32x4 = fmul subnormal, factor
  0069  c5e859d3                 vmulps xmm2, xmm2, xmm3
; product = bits subnormal
  006d  c5f97ed2                 vmovd edx, xmm2
; fewest_rows = set 16
  0071  48c7c010000000           mov rax, 16
  0078  488945c8                 mov qword ptr [rbp-56], rax
; if product != 1065353216 {
  007c  4881fa0000803f           cmp rdx, 1065353216
  0083  0f840e000000             je L14
L13:
; fewest_rows = set 9223372036854775807
  0089  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  0093  488945c8                 mov qword ptr [rbp-56], rax
; }
L14:
; near_end = add index_count, -16
  0097  498d5ff0                 lea rbx, [r15-16]
; fetched = set 0
  009b  31c0                     xor eax, eax
  009d  48894590                 mov qword ptr [rbp-112], rax
; due = set 0
  00a1  31c0                     xor eax, eax
  00a3  48894598                 mov qword ptr [rbp-104], rax
; if row_count < 185043 {
  00a7  4981fbd3d20200           cmp r11, 185043
  00ae  0f8d0e000000             jge L16
L15:
; due = set 9223372036854775807
  00b4  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  00be  48894598                 mov qword ptr [rbp-104], rax
; }
L16:
; last_bag = add bag_count, -1
  00c2  488b45c0                 mov rax, qword ptr [rbp-64]
  00c6  488d40ff                 lea rax, [rax-1]
  00ca  488945b0                 mov qword ptr [rbp-80], rax
; begin = move bag
  00ce  4d89e5                   mov r13, r12
; if bag < bag_count {
  00d1  4c3b65c0                 cmp r12, qword ptr [rbp-64]
  00d5  0f8d11000000             jge L18
L17:
; begin = load_i64 [offsets + bag<<3]
  00db  488b45b8                 mov rax, qword ptr [rbp-72]
  00df  4e8b2ce0                 mov r13, [rax+r12*8]
; fail_if begin >u index_count -> 1
  00e3  4d39fd                   cmp r13, r15
  00e6  0f87e3060000             ja L19
; }
L18:
; loop bag < bag_count {
  00ec  4c3b65c0                 cmp r12, qword ptr [rbp-64]
  00f0  0f8daa050000             jge L21
L20:
; end = move index_count
  00f6  4c89ff                   mov rdi, r15
; if bag < last_bag {
  00f9  4c3b65b0                 cmp r12, qword ptr [rbp-80]
  00fd  0f8d09000000             jge L23
L22:
; end = load_i64 [offsets + bag<<3 + 8]
  0103  488b45b8                 mov rax, qword ptr [rbp-72]
  0107  4a8b7ce008               mov rdi, [rax+r12*8+8]
; }
L23:
; fail_if end < begin -> 2
  010c  4c39ef                   cmp rdi, r13
  010f  0f8cd0060000             jl L24
; fail_if end >u index_count -> 2
  0115  4c39ff                   cmp rdi, r15
  0118  0f87dd060000             ja L25
; length = sub end, begin
  011e  4989fe                   mov r14, rdi
  0121  4d29ee                   sub r14, r13
; if length >= fewest_rows {
  0124  4c3b75c8                 cmp r14, qword ptr [rbp-56]
  0128  0f8c49030000             jl L27
L26:
; sum0:f32x16 = zero
  012e  c5e857d2                 vxorps xmm2, xmm2, xmm2
; sum1:f32x16 = zero
  0132  c5e057db                 vxorps xmm3, xmm3, xmm3
; sum2:f32x16 = zero
  0136  c5d857e4                 vxorps xmm4, xmm4, xmm4
; sum3:f32x16 = zero
  013a  c5d057ed                 vxorps xmm5, xmm5, xmm5
; sum4:f32x16 = zero
  013e  c5c857f6                 vxorps xmm6, xmm6, xmm6
; sum5:f32x16 = zero
  0142  c5c057ff                 vxorps xmm7, xmm7, xmm7
; sum6:f32x16 = zero
  0146  c4413857c0               vxorps xmm8, xmm8, xmm8
; sum7:f32x16 = zero
  014b  c4413057c9               vxorps xmm9, xmm9, xmm9
; code_mask0:i32x16 = const code_mask
  0150  62717c481015e6070000     vmovups zmm10, [L6]
; code_mask1:i32x16 = const code_mask
  015a  62717c48101d5c080000     vmovups zmm11, [L8]
; pos = move begin
  0164  4c89e9                   mov rcx, r13
; loop pos < end {
  0167  4839f9                   cmp rcx, rdi
  016a  0f8d58010000             jge L29
L28:
; if pos >= due, seldom {
  0170  483b4d98                 cmp rcx, qword ptr [rbp-104]
  0174  0f8d3a050000             jge L30
L31:
; if pos < near_end {
  017a  4839d9                   cmp rcx, rbx
  017d  0f8d16000000             jge L33
L32:
; ahead = load_i64 [indices + pos<<3 + 128]
  0183  498b94c980000000         mov rdx, [r9+rcx*8+128]
; ahead = mul ahead, 68
  018b  486bd244                 imul rdx, rdx, 68
; ahead_row = add table, ahead
  018f  4c01c2                   add rdx, r8
; prefetch L1 [ahead_row]
  0192  0f180a                   prefetcht0 [rdx]
; prefetch L1 [ahead_row + 67]
  0195  0f184a43                 prefetcht0 [rdx+67]
; }
L33:
; index = load_i64 [indices + pos<<3]
  0199  498b14c9                 mov rdx, [r9+rcx*8]
; fail_if index >=u row_count -> 3
  019d  4c39da                   cmp rdx, r11
  01a0  0f836b060000             jae L34
; row_offset = mul index, 68
  01a6  486bd244                 imul rdx, rdx, 68
; row = add table, row_offset
  01aa  4c01c2                   add rdx, r8
; factors:f32x4 = splat_f16_pair [row + 64]
  01ad  c46279586240             vpbroadcastd xmm12, [rdx+64]
  01b3  c4427913e4               vcvtph2ps xmm12, xmm12
; weight:f32x4 = splat_host [weights + pos<<2]
  01b8  c44279582c8a             vpbroadcastd xmm13, [r10+rcx*4]
; factors:f32x4 = fmul weight, factors
  01be  c4411059e4               vmulps xmm12, xmm13, xmm12
; powers:f32x4 = const factor_powers
  01c3  c578102d75080000         vmovups xmm13, [L10]
; factors:f32x4 = fmul factors, powers
  01cb  c4411859e5               vmulps xmm12, xmm12, xmm13
; store [out] 4 lanes factors
  01d0  c5781126                 vmovups [rsi], xmm12
; scale:f32x16 = splat_host [out]
  01d4  62727d485826             vpbroadcastd zmm12, [rsi]
; bias0:f32x16 = splat_host [out + 4]
  01da  62727d48586e01           vpbroadcastd zmm13, [rsi+4]
; bias1:f32x16 = splat_host [out + 12]
  01e1  62727d48587603           vpbroadcastd zmm14, [rsi+12]
; codes:i32x16 = load_32 [row]
  01e8  62717c48103a             vmovups zmm15, [rdx]
; masked0:f32x16 = and codes, code_mask0
  01ee  62c10548dbc2             vpandd zmm16, zmm15, zmm10
; masked1:f32x16 = and codes, code_mask1
  01f4  62c10548dbcb             vpandd zmm17, zmm15, zmm11
; sum0:f32x16 = fadd sum0, bias0
  01fa  62d16c4858d5             vaddps zmm2, zmm2, zmm13
; sum1:f32x16 = fadd sum1, bias1
  0200  62d1644858de             vaddps zmm3, zmm3, zmm14
; sum0:f32x16 = fma scale, masked0, sum0
  0206  62b21d48b8d0             vfmadd231ps zmm2, zmm12, zmm16
; sum1:f32x16 = fma scale, masked1, sum1
  020c  62b21d48b8d9             vfmadd231ps zmm3, zmm12, zmm17
; codes:i32x16 = load_32 [row + 1]
  0212  62717c4810ba01000000     vmovups zmm15, [rdx+1]
; masked0:f32x16 = and codes, code_mask0
  021c  62c10548dbc2             vpandd zmm16, zmm15, zmm10
; masked1:f32x16 = and codes, code_mask1
  0222  62c10548dbcb             vpandd zmm17, zmm15, zmm11
; sum2:f32x16 = fadd sum2, bias0
  0228  62d15c4858e5             vaddps zmm4, zmm4, zmm13
; sum3:f32x16 = fadd sum3, bias1
  022e  62d1544858ee             vaddps zmm5, zmm5, zmm14
; sum2:f32x16 = fma scale, masked0, sum2
  0234  62b21d48b8e0             vfmadd231ps zmm4, zmm12, zmm16
; sum3:f32x16 = fma scale, masked1, sum3
  023a  62b21d48b8e9             vfmadd231ps zmm5, zmm12, zmm17
; codes:i32x16 = load_32 [row + 2]
  0240  62717c4810ba02000000     vmovups zmm15, [rdx+2]
; masked0:f32x16 = and codes, code_mask0
  024a  62c10548dbc2             vpandd zmm16, zmm15, zmm10
; masked1:f32x16 = and codes, code_mask1
  0250  62c10548dbcb             vpandd zmm17, zmm15, zmm11
; sum4:f32x16 = fadd sum4, bias0
  0256  62d14c4858f5             vaddps zmm6, zmm6, zmm13
; sum5:f32x16 = fadd sum5, bias1
  025c  62d1444858fe             vaddps zmm7, zmm7, zmm14
; sum4:f32x16 = fma scale, masked0, sum4
  0262  62b21d48b8f0             vfmadd231ps zmm6, zmm12, zmm16
; sum5:f32x16 = fma scale, masked1, sum5
  0268  62b21d48b8f9             vfmadd231ps zmm7, zmm12, zmm17
; codes:i32x16 = load_32 [row + 3]
  026e  62717c4810ba03000000     vmovups zmm15, [rdx+3]
; masked0:f32x16 = and codes, code_mask0
  0278  62c10548dbc2             vpandd zmm16, zmm15, zmm10
; masked1:f32x16 = and codes, code_mask1
  027e  62c10548dbcb             vpandd zmm17, zmm15, zmm11
; sum6:f32x16 = fadd sum6, bias0
  0284  62513c4858c5             vaddps zmm8, zmm8, zmm13
; sum7:f32x16 = fadd sum7, bias1
  028a  6251344858ce             vaddps zmm9, zmm9, zmm14
; sum6:f32x16 = fma scale, masked0, sum6
  0290  62321d48b8c0             vfmadd231ps zmm8, zmm12, zmm16
; sum7:f32x16 = fma scale, masked1, sum7
  0296  62321d48b8c9             vfmadd231ps zmm9, zmm12, zmm17
; weight_size = load_i32 [weights + pos<<2]
  029c  4963148a                 movsxd rdx, dword ptr [r10+rcx*4]
; weight_size = and weight_size, 2147483647
  02a0  4881e2ffffff7f           and rdx, 2147483647
; weight_size = add weight_size, -838860800
  02a7  4881c2000000ce           add rdx, -838860800
; if weight_size >=u 352321536, seldom {
  02ae  4881fa00000015           cmp rdx, 352321536
  02b5  0f8378040000             jae L35
L36:
; pos = add pos, 1
  02bb  4883c101                 add rcx, 1
; }
  02bf  4839f9                   cmp rcx, rdi
  02c2  0f8ca8feffff             jl L28
L29:
; sum_power0:f32x16 = const sum_power
  02c8  62717c481015ae060000     vmovups zmm10, [L7]
; sum_power1:f32x16 = const sum_power
  02d2  62717c48101d24070000     vmovups zmm11, [L9]
; zip_order0:i32x16 = const zip_order
  02dc  62717c4810259a070000     vmovups zmm12, [L11]
; zip_order1:i32x16 = const zip_order
  02e6  62717c48102dd0070000     vmovups zmm13, [L12]
; sum0:f32x16 = fmul sum0, sum_power0
  02f0  62d16c4859d2             vmulps zmm2, zmm2, zmm10
; sum1:f32x16 = fmul sum1, sum_power1
  02f6  62d1644859db             vmulps zmm3, zmm3, zmm11
; sum2:f32x16 = fmul sum2, sum_power0
  02fc  62d15c4859e2             vmulps zmm4, zmm4, zmm10
; sum3:f32x16 = fmul sum3, sum_power1
  0302  62d1544859eb             vmulps zmm5, zmm5, zmm11
; sum4:f32x16 = fmul sum4, sum_power0
  0308  62d14c4859f2             vmulps zmm6, zmm6, zmm10
; sum5:f32x16 = fmul sum5, sum_power1
  030e  62d1444859fb             vmulps zmm7, zmm7, zmm11
; sum6:f32x16 = fmul sum6, sum_power0
  0314  62513c4859c2             vmulps zmm8, zmm8, zmm10
; sum7:f32x16 = fmul sum7, sum_power1
  031a  6251344859cb             vmulps zmm9, zmm9, zmm11
; zipped0:f32x16 = permute2 sum0, sum4, zip_order0
  0320  62517c4810d4             vmovups zmm10, zmm12
  0326  62726d4877d6             vpermi2ps zmm10, zmm2, zmm6
; zipped1:f32x16 = permute2 sum0, sum4, zip_order1
  032c  62517c4810dd             vmovups zmm11, zmm13
  0332  62726d4877de             vpermi2ps zmm11, zmm2, zmm6
; zipped2:f32x16 = permute2 sum1, sum5, zip_order0
  0338  62d17c4810d4             vmovups zmm2, zmm12
  033e  62f2654877d7             vpermi2ps zmm2, zmm3, zmm7
; zipped3:f32x16 = permute2 sum1, sum5, zip_order1
  0344  62d17c4810f5             vmovups zmm6, zmm13
  034a  62f2654877f7             vpermi2ps zmm6, zmm3, zmm7
; zipped4:f32x16 = permute2 sum2, sum6, zip_order0
  0350  62d17c4810dc             vmovups zmm3, zmm12
  0356  62d25d4877d8             vpermi2ps zmm3, zmm4, zmm8
; zipped5:f32x16 = permute2 sum2, sum6, zip_order1
  035c  62d17c4810fd             vmovups zmm7, zmm13
  0362  62d25d4877f8             vpermi2ps zmm7, zmm4, zmm8
; zipped6:f32x16 = permute2 sum3, sum7, zip_order0
  0368  62d17c4810e4             vmovups zmm4, zmm12
  036e  62d2554877e1             vpermi2ps zmm4, zmm5, zmm9
; zipped7:f32x16 = permute2 sum3, sum7, zip_order1
  0374  62517c4810c5             vmovups zmm8, zmm13
  037a  6252554877c1             vpermi2ps zmm8, zmm5, zmm9
; zipped8:f32x16 = permute2 zipped0, zipped4, zip_order0
  0380  62d17c4810ec             vmovups zmm5, zmm12
  0386  62f22d4877eb             vpermi2ps zmm5, zmm10, zmm3
; zipped9:f32x16 = permute2 zipped0, zipped4, zip_order1
  038c  62517c4810cd             vmovups zmm9, zmm13
  0392  62722d4877cb             vpermi2ps zmm9, zmm10, zmm3
; zipped10:f32x16 = permute2 zipped1, zipped5, zip_order0
  0398  62d17c4810dc             vmovups zmm3, zmm12
  039e  62f2254877df             vpermi2ps zmm3, zmm11, zmm7
; zipped11:f32x16 = permute2 zipped1, zipped5, zip_order1
  03a4  62517c4810d5             vmovups zmm10, zmm13
  03aa  6272254877d7             vpermi2ps zmm10, zmm11, zmm7
; zipped12:f32x16 = permute2 zipped2, zipped6, zip_order0
  03b0  62d17c4810fc             vmovups zmm7, zmm12
  03b6  62f26d4877fc             vpermi2ps zmm7, zmm2, zmm4
; zipped13:f32x16 = permute2 zipped2, zipped6, zip_order1
  03bc  62517c4810dd             vmovups zmm11, zmm13
  03c2  62726d4877dc             vpermi2ps zmm11, zmm2, zmm4
; zipped14:f32x16 = permute2 zipped3, zipped7, zip_order0
  03c8  62d17c4810d4             vmovups zmm2, zmm12
  03ce  62d24d4877d0             vpermi2ps zmm2, zmm6, zmm8
; zipped15:f32x16 = permute2 zipped3, zipped7, zip_order1
  03d4  62d17c4810e5             vmovups zmm4, zmm13
  03da  62d24d4877e0             vpermi2ps zmm4, zmm6, zmm8
; zipped16:f32x16 = permute2 zipped8, zipped12, zip_order0
  03e0  62d17c4810f4             vmovups zmm6, zmm12
  03e6  62f2554877f7             vpermi2ps zmm6, zmm5, zmm7
; zipped17:f32x16 = permute2 zipped8, zipped12, zip_order1
  03ec  62517c4810c5             vmovups zmm8, zmm13
  03f2  6272554877c7             vpermi2ps zmm8, zmm5, zmm7
; zipped18:f32x16 = permute2 zipped9, zipped13, zip_order0
  03f8  62d17c4810ec             vmovups zmm5, zmm12
  03fe  62d2354877eb             vpermi2ps zmm5, zmm9, zmm11
; zipped19:f32x16 = permute2 zipped9, zipped13, zip_order1
  0404  62d17c4810fd             vmovups zmm7, zmm13
  040a  62d2354877fb             vpermi2ps zmm7, zmm9, zmm11
; zipped20:f32x16 = permute2 zipped10, zipped14, zip_order0
  0410  62517c4810cc             vmovups zmm9, zmm12
  0416  6272654877ca             vpermi2ps zmm9, zmm3, zmm2
; zipped21:f32x16 = permute2 zipped10, zipped14, zip_order1
  041c  62517c4810dd             vmovups zmm11, zmm13
  0422  6272654877da             vpermi2ps zmm11, zmm3, zmm2
; zipped22:f32x16 = permute2 zipped11, zipped15, zip_order0
  0428  62d17c4810d4             vmovups zmm2, zmm12
  042e  62f22d4877d4             vpermi2ps zmm2, zmm10, zmm4
; zipped23:f32x16 = permute2 zipped11, zipped15, zip_order1
  0434  62d17c4810dd             vmovups zmm3, zmm13
  043a  62f22d4877dc             vpermi2ps zmm3, zmm10, zmm4
; store [out] 16 lanes zipped16
  0440  62f17c481136             vmovups [rsi], zmm6
; store [out + 64] 16 lanes zipped17
  0446  62717c48114601           vmovups [rsi+64], zmm8
; store [out + 128] 16 lanes zipped18
  044d  62f17c48116e02           vmovups [rsi+128], zmm5
; store [out + 192] 16 lanes zipped19
  0454  62f17c48117e03           vmovups [rsi+192], zmm7
; store [out + 256] 16 lanes zipped20
  045b  62717c48114e04           vmovups [rsi+256], zmm9
; store [out + 320] 16 lanes zipped21
  0462  62717c48115e05           vmovups [rsi+320], zmm11
; store [out + 384] 16 lanes zipped22
  0469  62f17c48115606           vmovups [rsi+384], zmm2
; store [out + 448] 16 lanes zipped23
  0470  62f17c48115e07           vmovups [rsi+448], zmm3
; }
L27:
; if length < fewest_rows {
  0477  4c3b75c8                 cmp r14, qword ptr [rbp-56]
  047b  0f8d07020000             jge L38
L37:
; acc0:f32x16 = zero
  0481  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  0485  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  0489  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  048d  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  0491  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  0495  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  0499  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  049e  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move begin
  04a3  4c89e9                   mov rcx, r13
; loop pos < end {
  04a6  4839f9                   cmp rcx, rdi
  04a9  0f8d68010000             jge L40
L39:
; if pos >= due, seldom {
  04af  483b4d98                 cmp rcx, qword ptr [rbp-104]
  04b3  0f8d97020000             jge L41
L42:
; if pos < near_end {
  04b9  4839d9                   cmp rcx, rbx
  04bc  0f8d16000000             jge L44
L43:
; ahead = load_i64 [indices + pos<<3 + 128]
  04c2  498b94c980000000         mov rdx, [r9+rcx*8+128]
; ahead = mul ahead, 68
  04ca  486bd244                 imul rdx, rdx, 68
; ahead_row = add table, ahead
  04ce  4c01c2                   add rdx, r8
; prefetch L1 [ahead_row]
  04d1  0f180a                   prefetcht0 [rdx]
; prefetch L1 [ahead_row + 67]
  04d4  0f184a43                 prefetcht0 [rdx+67]
; }
L44:
; index = load_i64 [indices + pos<<3]
  04d8  498b14c9                 mov rdx, [r9+rcx*8]
; fail_if index >=u row_count -> 3
  04dc  4c39da                   cmp rdx, r11
  04df  0f8342030000             jae L45
; row_offset = mul index, 68
  04e5  486bd244                 imul rdx, rdx, 68
; row = add table, row_offset
  04e9  4c01c2                   add rdx, r8
; factors:f32x2 = splat_f16_pair [row + 64]
  04ec  c46279585240             vpbroadcastd xmm10, [rdx+64]
  04f2  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [weights + pos<<2]
  04f7  c44279581c8a             vpbroadcastd xmm11, [r10+rcx*4]
; factors:f32x2 = fmul weight, factors
  04fd  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [out] 2 lanes factors
  0502  c5781316                 vmovlps [rsi], xmm10
; scale:f32x16 = splat_host [out]
  0506  62727d485816             vpbroadcastd zmm10, [rsi]
; bias:f32x16 = splat_host [out + 4]
  050c  62727d48585e01           vpbroadcastd zmm11, [rsi+4]
; code0:i32x16 = splat_64 [row + 24]
  0513  6272fd48596203           vpbroadcastq zmm12, [rdx+24]
; code0:i32x16 = shr code0, shifts
  051a  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc1:f32x16 = fadd acc1, bias
  0520  62d1644858db             vaddps zmm3, zmm3, zmm11
; code1:i32x16 = splat_64 [row + 8]
  0526  6272fd48596a01           vpbroadcastq zmm13, [rdx+8]
; code1:i32x16 = shr code1, shifts
  052d  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc0:f32x16 = fadd acc0, bias
  0533  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; value:f32x16 = lookup code1, values
  0539  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [row]
  053f  6272fd48592a             vpbroadcastq zmm13, [rdx]
; code1:i32x16 = shr code1, shifts
  0545  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc3:f32x16 = fadd acc3, bias
  054b  62d1544858eb             vaddps zmm5, zmm5, zmm11
; value1:f32x16 = lookup code1, values
  0551  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 16]
  0557  6272fd48596a02           vpbroadcastq zmm13, [rdx+16]
; code1:i32x16 = shr code1, shifts
  055e  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc2:f32x16 = fadd acc2, bias
  0564  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; acc0:f32x16 = fma scale, value1, acc0
  056a  62d22d48b8d7             vfmadd231ps zmm2, zmm10, zmm15
; acc1:f32x16 = fma scale, value, acc1
  0570  62d22d48b8de             vfmadd231ps zmm3, zmm10, zmm14
; value:f32x16 = lookup code0, values
  0576  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc3:f32x16 = fma scale, value, acc3
  057c  62d22d48b8ee             vfmadd231ps zmm5, zmm10, zmm14
; value:f32x16 = lookup code1, values
  0582  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc2:f32x16 = fma scale, value, acc2
  0588  62d22d48b8e6             vfmadd231ps zmm4, zmm10, zmm14
; code0:i32x16 = splat_64 [row + 56]
  058e  6272fd48596207           vpbroadcastq zmm12, [rdx+56]
; code0:i32x16 = shr code0, shifts
  0595  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc5:f32x16 = fadd acc5, bias
  059b  62d1444858fb             vaddps zmm7, zmm7, zmm11
; code1:i32x16 = splat_64 [row + 40]
  05a1  6272fd48596a05           vpbroadcastq zmm13, [rdx+40]
; code1:i32x16 = shr code1, shifts
  05a8  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc4:f32x16 = fadd acc4, bias
  05ae  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; value:f32x16 = lookup code1, values
  05b4  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 32]
  05ba  6272fd48596a04           vpbroadcastq zmm13, [rdx+32]
; code1:i32x16 = shr code1, shifts
  05c1  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc7:f32x16 = fadd acc7, bias
  05c7  6251344858cb             vaddps zmm9, zmm9, zmm11
; value1:f32x16 = lookup code1, values
  05cd  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 48]
  05d3  6272fd48596a06           vpbroadcastq zmm13, [rdx+48]
; code1:i32x16 = shr code1, shifts
  05da  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc6:f32x16 = fadd acc6, bias
  05e0  62513c4858c3             vaddps zmm8, zmm8, zmm11
; acc4:f32x16 = fma scale, value1, acc4
  05e6  62d22d48b8f7             vfmadd231ps zmm6, zmm10, zmm15
; acc5:f32x16 = fma scale, value, acc5
  05ec  62d22d48b8fe             vfmadd231ps zmm7, zmm10, zmm14
; value:f32x16 = lookup code0, values
  05f2  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc7:f32x16 = fma scale, value, acc7
  05f8  62522d48b8ce             vfmadd231ps zmm9, zmm10, zmm14
; value:f32x16 = lookup code1, values
  05fe  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc6:f32x16 = fma scale, value, acc6
  0604  62522d48b8c6             vfmadd231ps zmm8, zmm10, zmm14
; pos = add pos, 1
  060a  4883c101                 add rcx, 1
; }
  060e  4839f9                   cmp rcx, rdi
  0611  0f8c98feffff             jl L39
L40:
; order:i32x16 = const column_order
  0617  62717c4810159f020000     vmovups zmm10, [L3]
; acc0:f32x16 = permute acc0, order
  0621  62f22d4816d2             vpermps zmm2, zmm10, zmm2
; store [out] 16 lanes acc0
  0627  62f17c481116             vmovups [rsi], zmm2
; acc1:f32x16 = permute acc1, order
  062d  62f22d4816db             vpermps zmm3, zmm10, zmm3
; store [out + 64] 16 lanes acc1
  0633  62f17c48115e01           vmovups [rsi+64], zmm3
; acc2:f32x16 = permute acc2, order
  063a  62f22d4816e4             vpermps zmm4, zmm10, zmm4
; store [out + 128] 16 lanes acc2
  0640  62f17c48116602           vmovups [rsi+128], zmm4
; acc3:f32x16 = permute acc3, order
  0647  62f22d4816ed             vpermps zmm5, zmm10, zmm5
; store [out + 192] 16 lanes acc3
  064d  62f17c48116e03           vmovups [rsi+192], zmm5
; acc4:f32x16 = permute acc4, order
  0654  62f22d4816f6             vpermps zmm6, zmm10, zmm6
; store [out + 256] 16 lanes acc4
  065a  62f17c48117604           vmovups [rsi+256], zmm6
; acc5:f32x16 = permute acc5, order
  0661  62f22d4816ff             vpermps zmm7, zmm10, zmm7
; store [out + 320] 16 lanes acc5
  0667  62f17c48117e05           vmovups [rsi+320], zmm7
; acc6:f32x16 = permute acc6, order
  066e  62522d4816c0             vpermps zmm8, zmm10, zmm8
; store [out + 384] 16 lanes acc6
  0674  62717c48114606           vmovups [rsi+384], zmm8
; acc7:f32x16 = permute acc7, order
  067b  62522d4816c9             vpermps zmm9, zmm10, zmm9
; store [out + 448] 16 lanes acc7
  0681  62717c48114e07           vmovups [rsi+448], zmm9
; }
L38:
; out = add out, 512
  0688  4881c600020000           add rsi, 512
; begin = move end
  068f  4989fd                   mov r13, rdi
; bag = add bag, 1
  0692  4983c401                 add r12, 1
; }
  0696  4c3b65c0                 cmp r12, qword ptr [rbp-64]
  069a  0f8c56faffff             jl L20
L21:
; leave
  06a0  31c0                     xor eax, eax
L0:
  06a2  c5f877                   vzeroupper
  06a5  4883c448                 add rsp, 72
  06a9  415f                     pop r15
  06ab  415e                     pop r14
  06ad  415d                     pop r13
  06af  415c                     pop r12
  06b1  5b                       pop rbx
  06b2  5d                       pop rbp
  06b3  c3                       ret
; seldom
L30:
; burst_end = add pos, 192
  06b4  488d81c0000000           lea rax, [rcx+192]
  06bb  488945a0                 mov qword ptr [rbp-96], rax
; burst_end = move_if burst_end >= index_count ? index_count
  06bf  4c397da0                 cmp qword ptr [rbp-96], r15
  06c3  488b45a0                 mov rax, qword ptr [rbp-96]
  06c7  490f4dc7                 cmovge rax, r15
  06cb  488945a0                 mov qword ptr [rbp-96], rax
; fetching = move fetched
  06cf  488b4590                 mov rax, qword ptr [rbp-112]
  06d3  488945a8                 mov qword ptr [rbp-88], rax
; fetching = move_if fetching < pos ? pos
  06d7  48394da8                 cmp qword ptr [rbp-88], rcx
  06db  488b45a8                 mov rax, qword ptr [rbp-88]
  06df  480f4cc1                 cmovl rax, rcx
  06e3  488945a8                 mov qword ptr [rbp-88], rax
; loop fetching < burst_end {
  06e7  488b45a8                 mov rax, qword ptr [rbp-88]
  06eb  483b45a0                 cmp rax, qword ptr [rbp-96]
  06ef  0f8d26000000             jge L47
L46:
; ahead = load_i64 [indices + fetching<<3]
  06f5  488b45a8                 mov rax, qword ptr [rbp-88]
  06f9  498b14c1                 mov rdx, [r9+rax*8]
; ahead = mul ahead, 68
  06fd  486bd244                 imul rdx, rdx, 68
; prefetch L2 [table + ahead]
  0701  410f181410               prefetcht1 [r8+rdx]
; prefetch L2 [table + ahead + 67]
  0706  410f18541043             prefetcht1 [r8+rdx+67]
; fetching = add fetching, 1
  070c  488345a801               add qword ptr [rbp-88], 1
; }
  0711  488b45a8                 mov rax, qword ptr [rbp-88]
  0715  483b45a0                 cmp rax, qword ptr [rbp-96]
  0719  7cda                     short jl L46
L47:
; fetched = move fetching
  071b  488b45a8                 mov rax, qword ptr [rbp-88]
  071f  48894590                 mov qword ptr [rbp-112], rax
; due = add pos, 128
  0723  488d8180000000           lea rax, [rcx+128]
  072a  48894598                 mov qword ptr [rbp-104], rax
  072e  e947faffff               jmp L31
; seldom
L35:
; if weight_size != -838860800 {
  0733  4881fa000000ce           cmp rdx, -838860800
  073a  0f840b000000             je L49
L48:
; length = set -1
  0740  49c7c6ffffffff           mov r14, -1
; pos = add end, -1
  0747  488d4fff                 lea rcx, [rdi-1]
; }
L49:
  074b  e96bfbffff               jmp L36
; seldom
L41:
; burst_end = add pos, 192
  0750  488d81c0000000           lea rax, [rcx+192]
  0757  488945a0                 mov qword ptr [rbp-96], rax
; burst_end = move_if burst_end >= index_count ? index_count
  075b  4c397da0                 cmp qword ptr [rbp-96], r15
  075f  488b45a0                 mov rax, qword ptr [rbp-96]
  0763  490f4dc7                 cmovge rax, r15
  0767  488945a0                 mov qword ptr [rbp-96], rax
; fetching = move fetched
  076b  488b4590                 mov rax, qword ptr [rbp-112]
  076f  488945a8                 mov qword ptr [rbp-88], rax
; fetching = move_if fetching < pos ? pos
  0773  48394da8                 cmp qword ptr [rbp-88], rcx
  0777  488b45a8                 mov rax, qword ptr [rbp-88]
  077b  480f4cc1                 cmovl rax, rcx
  077f  488945a8                 mov qword ptr [rbp-88], rax
; loop fetching < burst_end {
  0783  488b45a8                 mov rax, qword ptr [rbp-88]
  0787  483b45a0                 cmp rax, qword ptr [rbp-96]
  078b  0f8d26000000             jge L51
L50:
; ahead = load_i64 [indices + fetching<<3]
  0791  488b45a8                 mov rax, qword ptr [rbp-88]
  0795  498b14c1                 mov rdx, [r9+rax*8]
; ahead = mul ahead, 68
  0799  486bd244                 imul rdx, rdx, 68
; prefetch L2 [table + ahead]
  079d  410f181410               prefetcht1 [r8+rdx]
; prefetch L2 [table + ahead + 67]
  07a2  410f18541043             prefetcht1 [r8+rdx+67]
; fetching = add fetching, 1
  07a8  488345a801               add qword ptr [rbp-88], 1
; }
  07ad  488b45a8                 mov rax, qword ptr [rbp-88]
  07b1  483b45a0                 cmp rax, qword ptr [rbp-96]
  07b5  7cda                     short jl L50
L51:
; fetched = move fetching
  07b7  488b45a8                 mov rax, qword ptr [rbp-88]
  07bb  48894590                 mov qword ptr [rbp-112], rax
; due = add pos, 128
  07bf  488d8180000000           lea rax, [rcx+128]
  07c6  48894598                 mov qword ptr [rbp-104], rax
  07ca  e9eafcffff               jmp L42
; failure exits
L19:
  07cf  488b45d0                 mov rax, qword ptr [rbp-48]
  07d3  4c896058                 mov qword ptr [rax+88], r12
  07d7  48894860                 mov qword ptr [rax+96], rcx
  07db  b801000000               mov eax, 1
  07e0  e9bdfeffff               jmp L0
L24:
  07e5  488b45d0                 mov rax, qword ptr [rbp-48]
  07e9  4c896058                 mov qword ptr [rax+88], r12
  07ed  48894860                 mov qword ptr [rax+96], rcx
  07f1  b802000000               mov eax, 2
  07f6  e9a7feffff               jmp L0
L25:
  07fb  488b45d0                 mov rax, qword ptr [rbp-48]
  07ff  4c896058                 mov qword ptr [rax+88], r12
  0803  48894860                 mov qword ptr [rax+96], rcx
  0807  b802000000               mov eax, 2
  080c  e991feffff               jmp L0
L34:
  0811  488b45d0                 mov rax, qword ptr [rbp-48]
  0815  4c896058                 mov qword ptr [rax+88], r12
  0819  48894860                 mov qword ptr [rax+96], rcx
  081d  b803000000               mov eax, 3
  0822  e97bfeffff               jmp L0
L45:
  0827  488b45d0                 mov rax, qword ptr [rbp-48]
  082b  4c896058                 mov qword ptr [rax+88], r12
  082f  48894860                 mov qword ptr [rax+96], rcx
  0833  b803000000               mov eax, 3
  0838  e965feffff               jmp L0
; constants
