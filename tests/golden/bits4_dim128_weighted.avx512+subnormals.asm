; spec      embedding_bag bits=4 dim=128 weighted index=i64 offset=i64
; target    avx512+subnormals (x86-64)
; numerics  reference
; bytes     2880
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
; last_bag = add bag_count, -1
  0043  488b45c0                 mov rax, qword ptr [rbp-64]
  0047  488d40ff                 lea rax, [rax-1]
  004b  488945b0                 mov qword ptr [rbp-80], rax
; shifts:i32x16 = const code_shifts
  004f  62f17c481005e7070000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  0059  62f17c48100d1d080000     vmovups zmm1, [L2]
; subnormal:f32x4 = const subnormal
  0063  c5f8101595080000         vmovups xmm2, [L4]
; factor:f32x4 = const factor
  006b  c5f8101d9d080000         vmovups xmm3, [L5]
; subnormal:f32x4 = fmul subnormal, factor
  0073  c5e859d3                 vmulps xmm2, xmm2, xmm3
; product = bits subnormal
  0077  c5f97ed1                 vmovd ecx, xmm2
; fewest_rows = set 16
  007b  48c7c010000000           mov rax, 16
  0082  488945c8                 mov qword ptr [rbp-56], rax
; if product != 1065353216 {
  0086  4881f90000803f           cmp rcx, 1065353216
  008d  0f840e000000             je L15
L14:
; fewest_rows = set 9223372036854775807
  0093  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  009d  488945c8                 mov qword ptr [rbp-56], rax
; }
L15:
; near_end = add index_count, -16
  00a1  498d5ff0                 lea rbx, [r15-16]
; fetched = set 0
  00a5  31c0                     xor eax, eax
  00a7  48894590                 mov qword ptr [rbp-112], rax
; due = set 0
  00ab  31c0                     xor eax, eax
  00ad  48894598                 mov qword ptr [rbp-104], rax
; if row_count < 185043 {
  00b1  4981fbd3d20200           cmp r11, 185043
  00b8  0f8d0e000000             jge L17
L16:
; due = set 9223372036854775807
  00be  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  00c8  48894598                 mov qword ptr [rbp-104], rax
; }
L17:
; pos = set 0
  00cc  31c9                     xor ecx, ecx
; begin = move bag
  00ce  4d89e5                   mov r13, r12
; if bag < bag_count {
  00d1  4c3b65c0                 cmp r12, qword ptr [rbp-64]
  00d5  0f8d11000000             jge L19
L18:
; begin = load_i64 [offsets + bag<<3]
  00db  488b45b8                 mov rax, qword ptr [rbp-72]
  00df  4e8b2ce0                 mov r13, [rax+r12*8]
; fail_if begin >u index_count -> 1
  00e3  4d39fd                   cmp r13, r15
  00e6  0f87cd060000             ja L20
; }
L19:
; loop bag < bag_count {
  00ec  4c3b65c0                 cmp r12, qword ptr [rbp-64]
  00f0  0f8dac050000             jge L22
L21:
; end = move index_count
  00f6  4c89ff                   mov rdi, r15
; if bag < last_bag {
  00f9  4c3b65b0                 cmp r12, qword ptr [rbp-80]
  00fd  0f8d09000000             jge L24
L23:
; end = load_i64 [offsets + bag<<3 + 8]
  0103  488b45b8                 mov rax, qword ptr [rbp-72]
  0107  4a8b7ce008               mov rdi, [rax+r12*8+8]
; }
L24:
; fail_if end < begin -> 2
  010c  4c39ef                   cmp rdi, r13
  010f  0f8cba060000             jl L25
; fail_if end >u index_count -> 2
  0115  4c39ff                   cmp rdi, r15
  0118  0f87c7060000             ja L26
; length = sub end, begin
  011e  4989fe                   mov r14, rdi
  0121  4d29ee                   sub r14, r13
; if length >= fewest_rows {
  0124  4c3b75c8                 cmp r14, qword ptr [rbp-56]
  0128  0f8c4b030000             jl L28
L27:
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
; byte_shift:i32x16 = const byte_shift
  0164  62717c481025d2080000     vmovups zmm12, [L10]
; pos = move begin
  016e  4c89e9                   mov rcx, r13
; loop pos < end {
  0171  4839f9                   cmp rcx, rdi
  0174  0f8d50010000             jge L30
L29:
; if pos >= due, seldom {
  017a  483b4d98                 cmp rcx, qword ptr [rbp-104]
  017e  0f8d32050000             jge L31
L32:
; if pos < near_end {
  0184  4839d9                   cmp rcx, rbx
  0187  0f8d16000000             jge L34
L33:
; ahead = load_i64 [indices + pos<<3 + 128]
  018d  498b94c980000000         mov rdx, [r9+rcx*8+128]
; ahead = mul ahead, 68
  0195  486bd244                 imul rdx, rdx, 68
; ahead_row = add table, ahead
  0199  4c01c2                   add rdx, r8
; prefetch L1 [ahead_row]
  019c  0f180a                   prefetcht0 [rdx]
; prefetch L1 [ahead_row + 67]
  019f  0f184a43                 prefetcht0 [rdx+67]
; }
L34:
; index = load_i64 [indices + pos<<3]
  01a3  498b14c9                 mov rdx, [r9+rcx*8]
; fail_if index >=u row_count -> 3
  01a7  4c39da                   cmp rdx, r11
  01aa  0f834b060000             jae L35
; row_offset = mul index, 68
  01b0  486bd244                 imul rdx, rdx, 68
; row = add table, row_offset
  01b4  4c01c2                   add rdx, r8
; factors:f32x4 = splat_f16_pair [row + 64]
  01b7  c46279586a40             vpbroadcastd xmm13, [rdx+64]
  01bd  c4427913ed               vcvtph2ps xmm13, xmm13
; weight:f32x4 = splat_host [weights + pos<<2]
  01c2  c4427958348a             vpbroadcastd xmm14, [r10+rcx*4]
; factors:f32x4 = fmul weight, factors
  01c8  c4410859ed               vmulps xmm13, xmm14, xmm13
; powers:f32x4 = const factor_powers
  01cd  c5781035ab080000         vmovups xmm14, [L11]
; factors:f32x4 = fmul factors, powers
  01d5  c4411059ee               vmulps xmm13, xmm13, xmm14
; store [out] 4 lanes factors
  01da  c578112e                 vmovups [rsi], xmm13
; scale:f32x16 = splat_host [out]
  01de  62727d48582e             vpbroadcastd zmm13, [rsi]
; bias0:f32x16 = splat_host [out + 4]
  01e4  62727d48587601           vpbroadcastd zmm14, [rsi+4]
; bias1:f32x16 = splat_host [out + 12]
  01eb  62727d48587e03           vpbroadcastd zmm15, [rsi+12]
; codes:i32x16 = load_32 [row]
  01f2  62e17c481002             vmovups zmm16, [rdx]
; masked0:f32x16 = and codes, code_mask0
  01f8  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  01fe  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum0:f32x16 = fadd sum0, bias0
  0204  62d16c4858d6             vaddps zmm2, zmm2, zmm14
; sum1:f32x16 = fadd sum1, bias1
  020a  62d1644858df             vaddps zmm3, zmm3, zmm15
; sum0:f32x16 = fma scale, masked0, sum0
  0210  62b21548b8d1             vfmadd231ps zmm2, zmm13, zmm17
; sum1:f32x16 = fma scale, masked1, sum1
  0216  62b21548b8da             vfmadd231ps zmm3, zmm13, zmm18
; codes:i32x16 = shr codes, byte_shift
  021c  62c27d4045c4             vpsrlvd zmm16, zmm16, zmm12
; masked0:f32x16 = and codes, code_mask0
  0222  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  0228  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum2:f32x16 = fadd sum2, bias0
  022e  62d15c4858e6             vaddps zmm4, zmm4, zmm14
; sum3:f32x16 = fadd sum3, bias1
  0234  62d1544858ef             vaddps zmm5, zmm5, zmm15
; sum2:f32x16 = fma scale, masked0, sum2
  023a  62b21548b8e1             vfmadd231ps zmm4, zmm13, zmm17
; sum3:f32x16 = fma scale, masked1, sum3
  0240  62b21548b8ea             vfmadd231ps zmm5, zmm13, zmm18
; codes:i32x16 = load_32 [row + 2]
  0246  62e17c48108202000000     vmovups zmm16, [rdx+2]
; masked0:f32x16 = and codes, code_mask0
  0250  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  0256  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum4:f32x16 = fadd sum4, bias0
  025c  62d14c4858f6             vaddps zmm6, zmm6, zmm14
; sum5:f32x16 = fadd sum5, bias1
  0262  62d1444858ff             vaddps zmm7, zmm7, zmm15
; sum4:f32x16 = fma scale, masked0, sum4
  0268  62b21548b8f1             vfmadd231ps zmm6, zmm13, zmm17
; sum5:f32x16 = fma scale, masked1, sum5
  026e  62b21548b8fa             vfmadd231ps zmm7, zmm13, zmm18
; codes:i32x16 = shr codes, byte_shift
  0274  62c27d4045c4             vpsrlvd zmm16, zmm16, zmm12
; masked0:f32x16 = and codes, code_mask0
  027a  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  0280  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum6:f32x16 = fadd sum6, bias0
  0286  62513c4858c6             vaddps zmm8, zmm8, zmm14
; sum7:f32x16 = fadd sum7, bias1
  028c  6251344858cf             vaddps zmm9, zmm9, zmm15
; sum6:f32x16 = fma scale, masked0, sum6
  0292  62321548b8c1             vfmadd231ps zmm8, zmm13, zmm17
; sum7:f32x16 = fma scale, masked1, sum7
  0298  62321548b8ca             vfmadd231ps zmm9, zmm13, zmm18
; weight_size = load_i32 [weights + pos<<2]
  029e  4963148a                 movsxd rdx, dword ptr [r10+rcx*4]
; weight_size = and weight_size, 2147483647
  02a2  4881e2ffffff7f           and rdx, 2147483647
; weight_size = add weight_size, -838860800
  02a9  4881c2000000ce           add rdx, -838860800
; if weight_size >=u 352321536, seldom {
  02b0  4881fa00000015           cmp rdx, 352321536
  02b7  0f836c040000             jae L36
L37:
; pos = add pos, 1
  02bd  4883c101                 add rcx, 1
; }
  02c1  4839f9                   cmp rcx, rdi
  02c4  0f8cb0feffff             jl L29
L30:
; sum_power0:f32x16 = const sum_power
  02ca  62717c481015ac060000     vmovups zmm10, [L7]
; sum_power1:f32x16 = const sum_power
  02d4  62717c48101d22070000     vmovups zmm11, [L9]
; zip_order0:i32x16 = const zip_order
  02de  62717c481025d8070000     vmovups zmm12, [L12]
; zip_order1:i32x16 = const zip_order
  02e8  62717c48102d0e080000     vmovups zmm13, [L13]
; sum0:f32x16 = fmul sum0, sum_power0
  02f2  62d16c4859d2             vmulps zmm2, zmm2, zmm10
; sum1:f32x16 = fmul sum1, sum_power1
  02f8  62d1644859db             vmulps zmm3, zmm3, zmm11
; sum2:f32x16 = fmul sum2, sum_power0
  02fe  62d15c4859e2             vmulps zmm4, zmm4, zmm10
; sum3:f32x16 = fmul sum3, sum_power1
  0304  62d1544859eb             vmulps zmm5, zmm5, zmm11
; sum4:f32x16 = fmul sum4, sum_power0
  030a  62d14c4859f2             vmulps zmm6, zmm6, zmm10
; sum5:f32x16 = fmul sum5, sum_power1
  0310  62d1444859fb             vmulps zmm7, zmm7, zmm11
; sum6:f32x16 = fmul sum6, sum_power0
  0316  62513c4859c2             vmulps zmm8, zmm8, zmm10
; sum7:f32x16 = fmul sum7, sum_power1
  031c  6251344859cb             vmulps zmm9, zmm9, zmm11
; zipped0:f32x16 = permute2 sum0, sum4, zip_order0
  0322  62517c4810d4             vmovups zmm10, zmm12
  0328  62726d4877d6             vpermi2ps zmm10, zmm2, zmm6
; zipped1:f32x16 = permute2 sum0, sum4, zip_order1
  032e  62517c4810dd             vmovups zmm11, zmm13
  0334  62726d4877de             vpermi2ps zmm11, zmm2, zmm6
; zipped2:f32x16 = permute2 sum1, sum5, zip_order0
  033a  62d17c4810d4             vmovups zmm2, zmm12
  0340  62f2654877d7             vpermi2ps zmm2, zmm3, zmm7
; zipped3:f32x16 = permute2 sum1, sum5, zip_order1
  0346  62d17c4810f5             vmovups zmm6, zmm13
  034c  62f2654877f7             vpermi2ps zmm6, zmm3, zmm7
; zipped4:f32x16 = permute2 sum2, sum6, zip_order0
  0352  62d17c4810dc             vmovups zmm3, zmm12
  0358  62d25d4877d8             vpermi2ps zmm3, zmm4, zmm8
; zipped5:f32x16 = permute2 sum2, sum6, zip_order1
  035e  62d17c4810fd             vmovups zmm7, zmm13
  0364  62d25d4877f8             vpermi2ps zmm7, zmm4, zmm8
; zipped6:f32x16 = permute2 sum3, sum7, zip_order0
  036a  62d17c4810e4             vmovups zmm4, zmm12
  0370  62d2554877e1             vpermi2ps zmm4, zmm5, zmm9
; zipped7:f32x16 = permute2 sum3, sum7, zip_order1
  0376  62517c4810c5             vmovups zmm8, zmm13
  037c  6252554877c1             vpermi2ps zmm8, zmm5, zmm9
; zipped8:f32x16 = permute2 zipped0, zipped4, zip_order0
  0382  62d17c4810ec             vmovups zmm5, zmm12
  0388  62f22d4877eb             vpermi2ps zmm5, zmm10, zmm3
; zipped9:f32x16 = permute2 zipped0, zipped4, zip_order1
  038e  62517c4810cd             vmovups zmm9, zmm13
  0394  62722d4877cb             vpermi2ps zmm9, zmm10, zmm3
; zipped10:f32x16 = permute2 zipped1, zipped5, zip_order0
  039a  62d17c4810dc             vmovups zmm3, zmm12
  03a0  62f2254877df             vpermi2ps zmm3, zmm11, zmm7
; zipped11:f32x16 = permute2 zipped1, zipped5, zip_order1
  03a6  62517c4810d5             vmovups zmm10, zmm13
  03ac  6272254877d7             vpermi2ps zmm10, zmm11, zmm7
; zipped12:f32x16 = permute2 zipped2, zipped6, zip_order0
  03b2  62d17c4810fc             vmovups zmm7, zmm12
  03b8  62f26d4877fc             vpermi2ps zmm7, zmm2, zmm4
; zipped13:f32x16 = permute2 zipped2, zipped6, zip_order1
  03be  62517c4810dd             vmovups zmm11, zmm13
  03c4  62726d4877dc             vpermi2ps zmm11, zmm2, zmm4
; zipped14:f32x16 = permute2 zipped3, zipped7, zip_order0
  03ca  62d17c4810d4             vmovups zmm2, zmm12
  03d0  62d24d4877d0             vpermi2ps zmm2, zmm6, zmm8
; zipped15:f32x16 = permute2 zipped3, zipped7, zip_order1
  03d6  62d17c4810e5             vmovups zmm4, zmm13
  03dc  62d24d4877e0             vpermi2ps zmm4, zmm6, zmm8
; zipped16:f32x16 = permute2 zipped8, zipped12, zip_order0
  03e2  62d17c4810f4             vmovups zmm6, zmm12
  03e8  62f2554877f7             vpermi2ps zmm6, zmm5, zmm7
; zipped17:f32x16 = permute2 zipped8, zipped12, zip_order1
  03ee  62517c4810c5             vmovups zmm8, zmm13
  03f4  6272554877c7             vpermi2ps zmm8, zmm5, zmm7
; zipped18:f32x16 = permute2 zipped9, zipped13, zip_order0
  03fa  62d17c4810ec             vmovups zmm5, zmm12
  0400  62d2354877eb             vpermi2ps zmm5, zmm9, zmm11
; zipped19:f32x16 = permute2 zipped9, zipped13, zip_order1
  0406  62d17c4810fd             vmovups zmm7, zmm13
  040c  62d2354877fb             vpermi2ps zmm7, zmm9, zmm11
; zipped20:f32x16 = permute2 zipped10, zipped14, zip_order0
  0412  62517c4810cc             vmovups zmm9, zmm12
  0418  6272654877ca             vpermi2ps zmm9, zmm3, zmm2
; zipped21:f32x16 = permute2 zipped10, zipped14, zip_order1
  041e  62517c4810dd             vmovups zmm11, zmm13
  0424  6272654877da             vpermi2ps zmm11, zmm3, zmm2
; zipped22:f32x16 = permute2 zipped11, zipped15, zip_order0
  042a  62d17c4810d4             vmovups zmm2, zmm12
  0430  62f22d4877d4             vpermi2ps zmm2, zmm10, zmm4
; zipped23:f32x16 = permute2 zipped11, zipped15, zip_order1
  0436  62d17c4810dd             vmovups zmm3, zmm13
  043c  62f22d4877dc             vpermi2ps zmm3, zmm10, zmm4
; store [out] 16 lanes zipped16
  0442  62f17c481136             vmovups [rsi], zmm6
; store [out + 64] 16 lanes zipped17
  0448  62717c48114601           vmovups [rsi+64], zmm8
; store [out + 128] 16 lanes zipped18
  044f  62f17c48116e02           vmovups [rsi+128], zmm5
; store [out + 192] 16 lanes zipped19
  0456  62f17c48117e03           vmovups [rsi+192], zmm7
; store [out + 256] 16 lanes zipped20
  045d  62717c48114e04           vmovups [rsi+256], zmm9
; store [out + 320] 16 lanes zipped21
  0464  62717c48115e05           vmovups [rsi+320], zmm11
; store [out + 384] 16 lanes zipped22
  046b  62f17c48115606           vmovups [rsi+384], zmm2
; store [out + 448] 16 lanes zipped23
  0472  62f17c48115e07           vmovups [rsi+448], zmm3
; }
L28:
; if length < fewest_rows {
  0479  4c3b75c8                 cmp r14, qword ptr [rbp-56]
  047d  0f8d07020000             jge L39
L38:
; acc0:f32x16 = zero
  0483  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  0487  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  048b  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  048f  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  0493  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  0497  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  049b  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  04a0  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move begin
  04a5  4c89e9                   mov rcx, r13
; loop pos < end {
  04a8  4839f9                   cmp rcx, rdi
  04ab  0f8d68010000             jge L41
L40:
; if pos >= due, seldom {
  04b1  483b4d98                 cmp rcx, qword ptr [rbp-104]
  04b5  0f8d8b020000             jge L42
L43:
; if pos < near_end {
  04bb  4839d9                   cmp rcx, rbx
  04be  0f8d16000000             jge L45
L44:
; ahead = load_i64 [indices + pos<<3 + 128]
  04c4  498b94c980000000         mov rdx, [r9+rcx*8+128]
; ahead = mul ahead, 68
  04cc  486bd244                 imul rdx, rdx, 68
; ahead_row = add table, ahead
  04d0  4c01c2                   add rdx, r8
; prefetch L1 [ahead_row]
  04d3  0f180a                   prefetcht0 [rdx]
; prefetch L1 [ahead_row + 67]
  04d6  0f184a43                 prefetcht0 [rdx+67]
; }
L45:
; index = load_i64 [indices + pos<<3]
  04da  498b14c9                 mov rdx, [r9+rcx*8]
; fail_if index >=u row_count -> 3
  04de  4c39da                   cmp rdx, r11
  04e1  0f832a030000             jae L46
; row_offset = mul index, 68
  04e7  486bd244                 imul rdx, rdx, 68
; row = add table, row_offset
  04eb  4c01c2                   add rdx, r8
; factors:f32x2 = splat_f16_pair [row + 64]
  04ee  c46279585240             vpbroadcastd xmm10, [rdx+64]
  04f4  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [weights + pos<<2]
  04f9  c44279581c8a             vpbroadcastd xmm11, [r10+rcx*4]
; factors:f32x2 = fmul weight, factors
  04ff  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [out] 2 lanes factors
  0504  c5781316                 vmovlps [rsi], xmm10
; scale:f32x16 = splat_host [out]
  0508  62727d485816             vpbroadcastd zmm10, [rsi]
; bias:f32x16 = splat_host [out + 4]
  050e  62727d48585e01           vpbroadcastd zmm11, [rsi+4]
; code0:i32x16 = splat_64 [row + 24]
  0515  6272fd48596203           vpbroadcastq zmm12, [rdx+24]
; code0:i32x16 = shr code0, shifts
  051c  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc1:f32x16 = fadd acc1, bias
  0522  62d1644858db             vaddps zmm3, zmm3, zmm11
; code1:i32x16 = splat_64 [row + 8]
  0528  6272fd48596a01           vpbroadcastq zmm13, [rdx+8]
; code1:i32x16 = shr code1, shifts
  052f  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc0:f32x16 = fadd acc0, bias
  0535  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; value:f32x16 = lookup code1, values
  053b  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [row]
  0541  6272fd48592a             vpbroadcastq zmm13, [rdx]
; code1:i32x16 = shr code1, shifts
  0547  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc3:f32x16 = fadd acc3, bias
  054d  62d1544858eb             vaddps zmm5, zmm5, zmm11
; value1:f32x16 = lookup code1, values
  0553  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 16]
  0559  6272fd48596a02           vpbroadcastq zmm13, [rdx+16]
; code1:i32x16 = shr code1, shifts
  0560  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc2:f32x16 = fadd acc2, bias
  0566  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; acc0:f32x16 = fma scale, value1, acc0
  056c  62d22d48b8d7             vfmadd231ps zmm2, zmm10, zmm15
; acc1:f32x16 = fma scale, value, acc1
  0572  62d22d48b8de             vfmadd231ps zmm3, zmm10, zmm14
; value:f32x16 = lookup code0, values
  0578  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc3:f32x16 = fma scale, value, acc3
  057e  62d22d48b8ee             vfmadd231ps zmm5, zmm10, zmm14
; value:f32x16 = lookup code1, values
  0584  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc2:f32x16 = fma scale, value, acc2
  058a  62d22d48b8e6             vfmadd231ps zmm4, zmm10, zmm14
; code0:i32x16 = splat_64 [row + 56]
  0590  6272fd48596207           vpbroadcastq zmm12, [rdx+56]
; code0:i32x16 = shr code0, shifts
  0597  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc5:f32x16 = fadd acc5, bias
  059d  62d1444858fb             vaddps zmm7, zmm7, zmm11
; code1:i32x16 = splat_64 [row + 40]
  05a3  6272fd48596a05           vpbroadcastq zmm13, [rdx+40]
; code1:i32x16 = shr code1, shifts
  05aa  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc4:f32x16 = fadd acc4, bias
  05b0  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; value:f32x16 = lookup code1, values
  05b6  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 32]
  05bc  6272fd48596a04           vpbroadcastq zmm13, [rdx+32]
; code1:i32x16 = shr code1, shifts
  05c3  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc7:f32x16 = fadd acc7, bias
  05c9  6251344858cb             vaddps zmm9, zmm9, zmm11
; value1:f32x16 = lookup code1, values
  05cf  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 48]
  05d5  6272fd48596a06           vpbroadcastq zmm13, [rdx+48]
; code1:i32x16 = shr code1, shifts
  05dc  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc6:f32x16 = fadd acc6, bias
  05e2  62513c4858c3             vaddps zmm8, zmm8, zmm11
; acc4:f32x16 = fma scale, value1, acc4
  05e8  62d22d48b8f7             vfmadd231ps zmm6, zmm10, zmm15
; acc5:f32x16 = fma scale, value, acc5
  05ee  62d22d48b8fe             vfmadd231ps zmm7, zmm10, zmm14
; value:f32x16 = lookup code0, values
  05f4  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc7:f32x16 = fma scale, value, acc7
  05fa  62522d48b8ce             vfmadd231ps zmm9, zmm10, zmm14
; value:f32x16 = lookup code1, values
  0600  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc6:f32x16 = fma scale, value, acc6
  0606  62522d48b8c6             vfmadd231ps zmm8, zmm10, zmm14
; pos = add pos, 1
  060c  4883c101                 add rcx, 1
; }
  0610  4839f9                   cmp rcx, rdi
  0613  0f8c98feffff             jl L40
L41:
; order:i32x16 = const column_order
  0619  62717c4810159d020000     vmovups zmm10, [L3]
; acc0:f32x16 = permute acc0, order
  0623  62f22d4816d2             vpermps zmm2, zmm10, zmm2
; store [out] 16 lanes acc0
  0629  62f17c481116             vmovups [rsi], zmm2
; acc1:f32x16 = permute acc1, order
  062f  62f22d4816db             vpermps zmm3, zmm10, zmm3
; store [out + 64] 16 lanes acc1
  0635  62f17c48115e01           vmovups [rsi+64], zmm3
; acc2:f32x16 = permute acc2, order
  063c  62f22d4816e4             vpermps zmm4, zmm10, zmm4
; store [out + 128] 16 lanes acc2
  0642  62f17c48116602           vmovups [rsi+128], zmm4
; acc3:f32x16 = permute acc3, order
  0649  62f22d4816ed             vpermps zmm5, zmm10, zmm5
; store [out + 192] 16 lanes acc3
  064f  62f17c48116e03           vmovups [rsi+192], zmm5
; acc4:f32x16 = permute acc4, order
  0656  62f22d4816f6             vpermps zmm6, zmm10, zmm6
; store [out + 256] 16 lanes acc4
  065c  62f17c48117604           vmovups [rsi+256], zmm6
; acc5:f32x16 = permute acc5, order
  0663  62f22d4816ff             vpermps zmm7, zmm10, zmm7
; store [out + 320] 16 lanes acc5
  0669  62f17c48117e05           vmovups [rsi+320], zmm7
; acc6:f32x16 = permute acc6, order
  0670  62522d4816c0             vpermps zmm8, zmm10, zmm8
; store [out + 384] 16 lanes acc6
  0676  62717c48114606           vmovups [rsi+384], zmm8
; acc7:f32x16 = permute acc7, order
  067d  62522d4816c9             vpermps zmm9, zmm10, zmm9
; store [out + 448] 16 lanes acc7
  0683  62717c48114e07           vmovups [rsi+448], zmm9
; }
L39:
; out = add out, 512
  068a  4881c600020000           add rsi, 512
; begin = move end
  0691  4989fd                   mov r13, rdi
; bag = add bag, 1
  0694  4983c401                 add r12, 1
; }
  0698  4c3b65c0                 cmp r12, qword ptr [rbp-64]
  069c  0f8c54faffff             jl L21
L22:
; leave
  06a2  31c0                     xor eax, eax
L0:
  06a4  c5f877                   vzeroupper
  06a7  4883c448                 add rsp, 72
  06ab  415f                     pop r15
  06ad  415e                     pop r14
  06af  415d                     pop r13
  06b1  415c                     pop r12
  06b3  5b                       pop rbx
  06b4  5d                       pop rbp
  06b5  c3                       ret
; seldom
L31:
; burst_end = add pos, 192
  06b6  488d81c0000000           lea rax, [rcx+192]
  06bd  488945a0                 mov qword ptr [rbp-96], rax
; burst_end = move_if burst_end >= index_count ? index_count
  06c1  4c397da0                 cmp qword ptr [rbp-96], r15
  06c5  490f4dc7                 cmovge rax, r15
  06c9  488945a0                 mov qword ptr [rbp-96], rax
; fetching = move fetched
  06cd  488b4590                 mov rax, qword ptr [rbp-112]
  06d1  488945a8                 mov qword ptr [rbp-88], rax
; fetching = move_if fetching < pos ? pos
  06d5  48394da8                 cmp qword ptr [rbp-88], rcx
  06d9  480f4cc1                 cmovl rax, rcx
  06dd  488945a8                 mov qword ptr [rbp-88], rax
; loop fetching < burst_end {
  06e1  483b45a0                 cmp rax, qword ptr [rbp-96]
  06e5  0f8d26000000             jge L48
L47:
; ahead = load_i64 [indices + fetching<<3]
  06eb  488b45a8                 mov rax, qword ptr [rbp-88]
  06ef  498b14c1                 mov rdx, [r9+rax*8]
; ahead = mul ahead, 68
  06f3  486bd244                 imul rdx, rdx, 68
; prefetch L2 [table + ahead]
  06f7  410f181410               prefetcht1 [r8+rdx]
; prefetch L2 [table + ahead + 67]
  06fc  410f18541043             prefetcht1 [r8+rdx+67]
; fetching = add fetching, 1
  0702  488345a801               add qword ptr [rbp-88], 1
; }
  0707  488b45a8                 mov rax, qword ptr [rbp-88]
  070b  483b45a0                 cmp rax, qword ptr [rbp-96]
  070f  7cda                     short jl L47
L48:
; fetched = move fetching
  0711  488b45a8                 mov rax, qword ptr [rbp-88]
  0715  48894590                 mov qword ptr [rbp-112], rax
; due = add pos, 128
  0719  488d8180000000           lea rax, [rcx+128]
  0720  48894598                 mov qword ptr [rbp-104], rax
  0724  e95bfaffff               jmp L32
; seldom
L36:
; if weight_size != -838860800 {
  0729  4881fa000000ce           cmp rdx, -838860800
  0730  0f840b000000             je L50
L49:
; length = set -1
  0736  49c7c6ffffffff           mov r14, -1
; pos = add end, -1
  073d  488d4fff                 lea rcx, [rdi-1]
; }
L50:
  0741  e977fbffff               jmp L37
; seldom
L42:
; burst_end = add pos, 192
  0746  488d81c0000000           lea rax, [rcx+192]
  074d  488945a0                 mov qword ptr [rbp-96], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0751  4c397da0                 cmp qword ptr [rbp-96], r15
  0755  490f4dc7                 cmovge rax, r15
  0759  488945a0                 mov qword ptr [rbp-96], rax
; fetching = move fetched
  075d  488b4590                 mov rax, qword ptr [rbp-112]
  0761  488945a8                 mov qword ptr [rbp-88], rax
; fetching = move_if fetching < pos ? pos
  0765  48394da8                 cmp qword ptr [rbp-88], rcx
  0769  480f4cc1                 cmovl rax, rcx
  076d  488945a8                 mov qword ptr [rbp-88], rax
; loop fetching < burst_end {
  0771  483b45a0                 cmp rax, qword ptr [rbp-96]
  0775  0f8d26000000             jge L52
L51:
; ahead = load_i64 [indices + fetching<<3]
  077b  488b45a8                 mov rax, qword ptr [rbp-88]
  077f  498b14c1                 mov rdx, [r9+rax*8]
; ahead = mul ahead, 68
  0783  486bd244                 imul rdx, rdx, 68
; prefetch L2 [table + ahead]
  0787  410f181410               prefetcht1 [r8+rdx]
; prefetch L2 [table + ahead + 67]
  078c  410f18541043             prefetcht1 [r8+rdx+67]
; fetching = add fetching, 1
  0792  488345a801               add qword ptr [rbp-88], 1
; }
  0797  488b45a8                 mov rax, qword ptr [rbp-88]
  079b  483b45a0                 cmp rax, qword ptr [rbp-96]
  079f  7cda                     short jl L51
L52:
; fetched = move fetching
  07a1  488b45a8                 mov rax, qword ptr [rbp-88]
  07a5  48894590                 mov qword ptr [rbp-112], rax
; due = add pos, 128
  07a9  488d8180000000           lea rax, [rcx+128]
  07b0  48894598                 mov qword ptr [rbp-104], rax
  07b4  e902fdffff               jmp L43
; failure exits
L20:
  07b9  488b45d0                 mov rax, qword ptr [rbp-48]
  07bd  4c896058                 mov qword ptr [rax+88], r12
  07c1  48894860                 mov qword ptr [rax+96], rcx
  07c5  b801000000               mov eax, 1
  07ca  e9d5feffff               jmp L0
L25:
  07cf  488b45d0                 mov rax, qword ptr [rbp-48]
  07d3  4c896058                 mov qword ptr [rax+88], r12
  07d7  48894860                 mov qword ptr [rax+96], rcx
  07db  b802000000               mov eax, 2
  07e0  e9bffeffff               jmp L0
L26:
  07e5  488b45d0                 mov rax, qword ptr [rbp-48]
  07e9  4c896058                 mov qword ptr [rax+88], r12
  07ed  48894860                 mov qword ptr [rax+96], rcx
  07f1  b802000000               mov eax, 2
  07f6  e9a9feffff               jmp L0
L35:
  07fb  488b45d0                 mov rax, qword ptr [rbp-48]
  07ff  4c896058                 mov qword ptr [rax+88], r12
  0803  48894860                 mov qword ptr [rax+96], rcx
  0807  b803000000               mov eax, 3
  080c  e993feffff               jmp L0
L46:
  0811  488b45d0                 mov rax, qword ptr [rbp-48]
  0815  4c896058                 mov qword ptr [rax+88], r12
  0819  48894860                 mov qword ptr [rax+96], rcx
  081d  b803000000               mov eax, 3
  0822  e97dfeffff               jmp L0
; constants
