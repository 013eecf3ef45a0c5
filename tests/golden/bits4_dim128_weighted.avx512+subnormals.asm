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
; pos = set 0
  0043  31c9                     xor ecx, ecx
; shifts:i32x16 = const code_shifts
  0045  62f17c48100531080000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  004f  62f17c48100d67080000     vmovups zmm1, [L2]
; one:f32x4 = const subnormal
  0059  c5f81015df080000         vmovups xmm2, [L4]
; to_one:f32x4 = const to_one
  0061  c5f8101de7080000         vmovups xmm3, [L5]
; one:f32x4 = fmul one, to_one
  0069  c5e859d3                 vmulps xmm2, xmm2, xmm3
; product = bits one
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
  00a3  488945a0                 mov qword ptr [rbp-96], rax
; if row_count < 185043 {
  00a7  4981fbd3d20200           cmp r11, 185043
  00ae  0f8d0e000000             jge L16
L15:
; due = set 9223372036854775807
  00b4  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  00be  488945a0                 mov qword ptr [rbp-96], rax
; }
L16:
; short_bags = mul bag_count, 5
  00c2  486b55c005               imul rdx, qword ptr [rbp-64], 5
; if index_count < short_bags {
  00c7  4939d7                   cmp r15, rdx
  00ca  0f8d0e000000             jge L18
L17:
; due = set 9223372036854775807
  00d0  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  00da  488945a0                 mov qword ptr [rbp-96], rax
; }
L18:
; last_bag = add bag_count, -1
  00de  488b45c0                 mov rax, qword ptr [rbp-64]
  00e2  488d40ff                 lea rax, [rax-1]
  00e6  488945b0                 mov qword ptr [rbp-80], rax
; begin = move bag
  00ea  4d89e5                   mov r13, r12
; if bag < bag_count {
  00ed  4c3b65c0                 cmp r12, qword ptr [rbp-64]
  00f1  0f8d11000000             jge L20
L19:
; begin = load_i64 [offsets + bag<<3]
  00f7  488b45b8                 mov rax, qword ptr [rbp-72]
  00fb  4e8b2ce0                 mov r13, [rax+r12*8]
; fail_if begin >u index_count -> 1
  00ff  4d39fd                   cmp r13, r15
  0102  0f87e3060000             ja L21
; }
L20:
; loop bag < bag_count {
  0108  4c3b65c0                 cmp r12, qword ptr [rbp-64]
  010c  0f8daa050000             jge L23
L22:
; end = move index_count
  0112  4c89ff                   mov rdi, r15
; if bag < last_bag {
  0115  4c3b65b0                 cmp r12, qword ptr [rbp-80]
  0119  0f8d09000000             jge L25
L24:
; end = load_i64 [offsets + bag<<3 + 8]
  011f  488b45b8                 mov rax, qword ptr [rbp-72]
  0123  4a8b7ce008               mov rdi, [rax+r12*8+8]
; }
L25:
; fail_if end < begin -> 2
  0128  4c39ef                   cmp rdi, r13
  012b  0f8cd0060000             jl L26
; fail_if end >u index_count -> 2
  0131  4c39ff                   cmp rdi, r15
  0134  0f87dd060000             ja L27
; length = sub end, begin
  013a  4989fe                   mov r14, rdi
  013d  4d29ee                   sub r14, r13
; if length >= fewest_rows {
  0140  4c3b75c8                 cmp r14, qword ptr [rbp-56]
  0144  0f8c49030000             jl L29
L28:
; sum0:f32x16 = zero
  014a  c5e857d2                 vxorps xmm2, xmm2, xmm2
; sum1:f32x16 = zero
  014e  c5e057db                 vxorps xmm3, xmm3, xmm3
; sum2:f32x16 = zero
  0152  c5d857e4                 vxorps xmm4, xmm4, xmm4
; sum3:f32x16 = zero
  0156  c5d057ed                 vxorps xmm5, xmm5, xmm5
; sum4:f32x16 = zero
  015a  c5c857f6                 vxorps xmm6, xmm6, xmm6
; sum5:f32x16 = zero
  015e  c5c057ff                 vxorps xmm7, xmm7, xmm7
; sum6:f32x16 = zero
  0162  c4413857c0               vxorps xmm8, xmm8, xmm8
; sum7:f32x16 = zero
  0167  c4413057c9               vxorps xmm9, xmm9, xmm9
; code_mask0:i32x16 = const code_mask
  016c  62717c4810150a080000     vmovups zmm10, [L6]
; code_mask1:i32x16 = const code_mask
  0176  62717c48101d80080000     vmovups zmm11, [L8]
; pos = move begin
  0180  4c89e9                   mov rcx, r13
; loop pos < end {
  0183  4839f9                   cmp rcx, rdi
  0186  0f8d58010000             jge L31
L30:
; if pos >= due, seldom {
  018c  483b4da0                 cmp rcx, qword ptr [rbp-96]
  0190  0f8d3a050000             jge L32
L33:
; if pos < near_end {
  0196  4839d9                   cmp rcx, rbx
  0199  0f8d16000000             jge L35
L34:
; ahead = load_i64 [indices + pos<<3 + 128]
  019f  498b94c980000000         mov rdx, [r9+rcx*8+128]
; ahead = mul ahead, 68
  01a7  486bd244                 imul rdx, rdx, 68
; ahead_row = add table, ahead
  01ab  4c01c2                   add rdx, r8
; prefetch L1 [ahead_row]
  01ae  0f180a                   prefetcht0 [rdx]
; prefetch L1 [ahead_row + 67]
  01b1  0f184a43                 prefetcht0 [rdx+67]
; }
L35:
; index = load_i64 [indices + pos<<3]
  01b5  498b14c9                 mov rdx, [r9+rcx*8]
; fail_if index >=u row_count -> 3
  01b9  4c39da                   cmp rdx, r11
  01bc  0f836b060000             jae L36
; row_offset = mul index, 68
  01c2  486bd244                 imul rdx, rdx, 68
; row = add table, row_offset
  01c6  4c01c2                   add rdx, r8
; factors:f32x4 = splat_f16_pair [row + 64]
  01c9  c46279586240             vpbroadcastd xmm12, [rdx+64]
  01cf  c4427913e4               vcvtph2ps xmm12, xmm12
; weight:f32x4 = splat_host [weights + pos<<2]
  01d4  c44279582c8a             vpbroadcastd xmm13, [r10+rcx*4]
; factors:f32x4 = fmul weight, factors
  01da  c4411059e4               vmulps xmm12, xmm13, xmm12
; powers:f32x4 = const factor_powers
  01df  c578102d99080000         vmovups xmm13, [L10]
; factors:f32x4 = fmul factors, powers
  01e7  c4411859e5               vmulps xmm12, xmm12, xmm13
; store [out] 4 lanes factors
  01ec  c5781126                 vmovups [rsi], xmm12
; scale:f32x16 = splat_host [out]
  01f0  62727d485826             vpbroadcastd zmm12, [rsi]
; bias0:f32x16 = splat_host [out + 4]
  01f6  62727d48586e01           vpbroadcastd zmm13, [rsi+4]
; bias1:f32x16 = splat_host [out + 12]
  01fd  62727d48587603           vpbroadcastd zmm14, [rsi+12]
; codes0:i32x16 = load_32 [row]
  0204  62717c48103a             vmovups zmm15, [rdx]
; masked0:f32x16 = and codes0, code_mask0
  020a  62c10548dbc2             vpandd zmm16, zmm15, zmm10
; masked1:f32x16 = and codes0, code_mask1
  0210  62c10548dbcb             vpandd zmm17, zmm15, zmm11
; codes1:i32x16 = load_32 [row + 1]
  0216  62e17c48109201000000     vmovups zmm18, [rdx+1]
; masked2:f32x16 = and codes1, code_mask0
  0220  62c16d40dbda             vpandd zmm19, zmm18, zmm10
; masked3:f32x16 = and codes1, code_mask1
  0226  62c16d40dbe3             vpandd zmm20, zmm18, zmm11
; sum0:f32x16 = fadd sum0, bias0
  022c  62d16c4858d5             vaddps zmm2, zmm2, zmm13
; sum1:f32x16 = fadd sum1, bias1
  0232  62d1644858de             vaddps zmm3, zmm3, zmm14
; sum2:f32x16 = fadd sum2, bias0
  0238  62d15c4858e5             vaddps zmm4, zmm4, zmm13
; sum3:f32x16 = fadd sum3, bias1
  023e  62d1544858ee             vaddps zmm5, zmm5, zmm14
; sum0:f32x16 = fma scale, masked0, sum0
  0244  62b21d48b8d0             vfmadd231ps zmm2, zmm12, zmm16
; sum1:f32x16 = fma scale, masked1, sum1
  024a  62b21d48b8d9             vfmadd231ps zmm3, zmm12, zmm17
; sum2:f32x16 = fma scale, masked2, sum2
  0250  62b21d48b8e3             vfmadd231ps zmm4, zmm12, zmm19
; sum3:f32x16 = fma scale, masked3, sum3
  0256  62b21d48b8ec             vfmadd231ps zmm5, zmm12, zmm20
; codes0:i32x16 = load_32 [row + 2]
  025c  62717c4810ba02000000     vmovups zmm15, [rdx+2]
; masked0:f32x16 = and codes0, code_mask0
  0266  62c10548dbc2             vpandd zmm16, zmm15, zmm10
; masked1:f32x16 = and codes0, code_mask1
  026c  62c10548dbcb             vpandd zmm17, zmm15, zmm11
; codes1:i32x16 = load_32 [row + 3]
  0272  62e17c48109203000000     vmovups zmm18, [rdx+3]
; masked2:f32x16 = and codes1, code_mask0
  027c  62c16d40dbda             vpandd zmm19, zmm18, zmm10
; masked3:f32x16 = and codes1, code_mask1
  0282  62c16d40dbe3             vpandd zmm20, zmm18, zmm11
; sum4:f32x16 = fadd sum4, bias0
  0288  62d14c4858f5             vaddps zmm6, zmm6, zmm13
; sum5:f32x16 = fadd sum5, bias1
  028e  62d1444858fe             vaddps zmm7, zmm7, zmm14
; sum6:f32x16 = fadd sum6, bias0
  0294  62513c4858c5             vaddps zmm8, zmm8, zmm13
; sum7:f32x16 = fadd sum7, bias1
  029a  6251344858ce             vaddps zmm9, zmm9, zmm14
; sum4:f32x16 = fma scale, masked0, sum4
  02a0  62b21d48b8f0             vfmadd231ps zmm6, zmm12, zmm16
; sum5:f32x16 = fma scale, masked1, sum5
  02a6  62b21d48b8f9             vfmadd231ps zmm7, zmm12, zmm17
; sum6:f32x16 = fma scale, masked2, sum6
  02ac  62321d48b8c3             vfmadd231ps zmm8, zmm12, zmm19
; sum7:f32x16 = fma scale, masked3, sum7
  02b2  62321d48b8cc             vfmadd231ps zmm9, zmm12, zmm20
; weight_size = load_i32 [weights + pos<<2]
  02b8  4963148a                 movsxd rdx, dword ptr [r10+rcx*4]
; weight_size = and weight_size, 2147483647
  02bc  4881e2ffffff7f           and rdx, 2147483647
; weight_size = add weight_size, -838860800
  02c3  4881c2000000ce           add rdx, -838860800
; if weight_size >=u 352321536, seldom {
  02ca  4881fa00000015           cmp rdx, 352321536
  02d1  0f8378040000             jae L37
L38:
; pos = add pos, 1
  02d7  4883c101                 add rcx, 1
; }
  02db  4839f9                   cmp rcx, rdi
  02de  0f8ca8feffff             jl L30
L31:
; sum_power0:f32x16 = const sum_power
  02e4  62717c481015d2060000     vmovups zmm10, [L7]
; sum_power1:f32x16 = const sum_power
  02ee  62717c48101d48070000     vmovups zmm11, [L9]
; zip_order0:i32x16 = const zip_order
  02f8  62717c481025be070000     vmovups zmm12, [L11]
; zip_order1:i32x16 = const zip_order
  0302  62717c48102df4070000     vmovups zmm13, [L12]
; sum0:f32x16 = fmul sum0, sum_power0
  030c  62d16c4859d2             vmulps zmm2, zmm2, zmm10
; sum1:f32x16 = fmul sum1, sum_power1
  0312  62d1644859db             vmulps zmm3, zmm3, zmm11
; sum2:f32x16 = fmul sum2, sum_power0
  0318  62d15c4859e2             vmulps zmm4, zmm4, zmm10
; sum3:f32x16 = fmul sum3, sum_power1
  031e  62d1544859eb             vmulps zmm5, zmm5, zmm11
; sum4:f32x16 = fmul sum4, sum_power0
  0324  62d14c4859f2             vmulps zmm6, zmm6, zmm10
; sum5:f32x16 = fmul sum5, sum_power1
  032a  62d1444859fb             vmulps zmm7, zmm7, zmm11
; sum6:f32x16 = fmul sum6, sum_power0
  0330  62513c4859c2             vmulps zmm8, zmm8, zmm10
; sum7:f32x16 = fmul sum7, sum_power1
  0336  6251344859cb             vmulps zmm9, zmm9, zmm11
; zipped0:f32x16 = permute2 sum0, sum4, zip_order0
  033c  62517c4810d4             vmovups zmm10, zmm12
  0342  62726d4877d6             vpermi2ps zmm10, zmm2, zmm6
; zipped1:f32x16 = permute2 sum0, sum4, zip_order1
  0348  62517c4810dd             vmovups zmm11, zmm13
  034e  62726d4877de             vpermi2ps zmm11, zmm2, zmm6
; zipped2:f32x16 = permute2 sum1, sum5, zip_order0
  0354  62d17c4810d4             vmovups zmm2, zmm12
  035a  62f2654877d7             vpermi2ps zmm2, zmm3, zmm7
; zipped3:f32x16 = permute2 sum1, sum5, zip_order1
  0360  62d17c4810f5             vmovups zmm6, zmm13
  0366  62f2654877f7             vpermi2ps zmm6, zmm3, zmm7
; zipped4:f32x16 = permute2 sum2, sum6, zip_order0
  036c  62d17c4810dc             vmovups zmm3, zmm12
  0372  62d25d4877d8             vpermi2ps zmm3, zmm4, zmm8
; zipped5:f32x16 = permute2 sum2, sum6, zip_order1
  0378  62d17c4810fd             vmovups zmm7, zmm13
  037e  62d25d4877f8             vpermi2ps zmm7, zmm4, zmm8
; zipped6:f32x16 = permute2 sum3, sum7, zip_order0
  0384  62d17c4810e4             vmovups zmm4, zmm12
  038a  62d2554877e1             vpermi2ps zmm4, zmm5, zmm9
; zipped7:f32x16 = permute2 sum3, sum7, zip_order1
  0390  62517c4810c5             vmovups zmm8, zmm13
  0396  6252554877c1             vpermi2ps zmm8, zmm5, zmm9
; zipped8:f32x16 = permute2 zipped0, zipped4, zip_order0
  039c  62d17c4810ec             vmovups zmm5, zmm12
  03a2  62f22d4877eb             vpermi2ps zmm5, zmm10, zmm3
; zipped9:f32x16 = permute2 zipped0, zipped4, zip_order1
  03a8  62517c4810cd             vmovups zmm9, zmm13
  03ae  62722d4877cb             vpermi2ps zmm9, zmm10, zmm3
; zipped10:f32x16 = permute2 zipped1, zipped5, zip_order0
  03b4  62d17c4810dc             vmovups zmm3, zmm12
  03ba  62f2254877df             vpermi2ps zmm3, zmm11, zmm7
; zipped11:f32x16 = permute2 zipped1, zipped5, zip_order1
  03c0  62517c4810d5             vmovups zmm10, zmm13
  03c6  6272254877d7             vpermi2ps zmm10, zmm11, zmm7
; zipped12:f32x16 = permute2 zipped2, zipped6, zip_order0
  03cc  62d17c4810fc             vmovups zmm7, zmm12
  03d2  62f26d4877fc             vpermi2ps zmm7, zmm2, zmm4
; zipped13:f32x16 = permute2 zipped2, zipped6, zip_order1
  03d8  62517c4810dd             vmovups zmm11, zmm13
  03de  62726d4877dc             vpermi2ps zmm11, zmm2, zmm4
; zipped14:f32x16 = permute2 zipped3, zipped7, zip_order0
  03e4  62d17c4810d4             vmovups zmm2, zmm12
  03ea  62d24d4877d0             vpermi2ps zmm2, zmm6, zmm8
; zipped15:f32x16 = permute2 zipped3, zipped7, zip_order1
  03f0  62d17c4810e5             vmovups zmm4, zmm13
  03f6  62d24d4877e0             vpermi2ps zmm4, zmm6, zmm8
; zipped16:f32x16 = permute2 zipped8, zipped12, zip_order0
  03fc  62d17c4810f4             vmovups zmm6, zmm12
  0402  62f2554877f7             vpermi2ps zmm6, zmm5, zmm7
; zipped17:f32x16 = permute2 zipped8, zipped12, zip_order1
  0408  62517c4810c5             vmovups zmm8, zmm13
  040e  6272554877c7             vpermi2ps zmm8, zmm5, zmm7
; zipped18:f32x16 = permute2 zipped9, zipped13, zip_order0
  0414  62d17c4810ec             vmovups zmm5, zmm12
  041a  62d2354877eb             vpermi2ps zmm5, zmm9, zmm11
; zipped19:f32x16 = permute2 zipped9, zipped13, zip_order1
  0420  62d17c4810fd             vmovups zmm7, zmm13
  0426  62d2354877fb             vpermi2ps zmm7, zmm9, zmm11
; zipped20:f32x16 = permute2 zipped10, zipped14, zip_order0
  042c  62517c4810cc             vmovups zmm9, zmm12
  0432  6272654877ca             vpermi2ps zmm9, zmm3, zmm2
; zipped21:f32x16 = permute2 zipped10, zipped14, zip_order1
  0438  62517c4810dd             vmovups zmm11, zmm13
  043e  6272654877da             vpermi2ps zmm11, zmm3, zmm2
; zipped22:f32x16 = permute2 zipped11, zipped15, zip_order0
  0444  62d17c4810d4             vmovups zmm2, zmm12
  044a  62f22d4877d4             vpermi2ps zmm2, zmm10, zmm4
; zipped23:f32x16 = permute2 zipped11, zipped15, zip_order1
  0450  62d17c4810dd             vmovups zmm3, zmm13
  0456  62f22d4877dc             vpermi2ps zmm3, zmm10, zmm4
; store [out] 16 lanes zipped16
  045c  62f17c481136             vmovups [rsi], zmm6
; store [out + 64] 16 lanes zipped17
  0462  62717c48114601           vmovups [rsi+64], zmm8
; store [out + 128] 16 lanes zipped18
  0469  62f17c48116e02           vmovups [rsi+128], zmm5
; store [out + 192] 16 lanes zipped19
  0470  62f17c48117e03           vmovups [rsi+192], zmm7
; store [out + 256] 16 lanes zipped20
  0477  62717c48114e04           vmovups [rsi+256], zmm9
; store [out + 320] 16 lanes zipped21
  047e  62717c48115e05           vmovups [rsi+320], zmm11
; store [out + 384] 16 lanes zipped22
  0485  62f17c48115606           vmovups [rsi+384], zmm2
; store [out + 448] 16 lanes zipped23
  048c  62f17c48115e07           vmovups [rsi+448], zmm3
; }
L29:
; if length < fewest_rows {
  0493  4c3b75c8                 cmp r14, qword ptr [rbp-56]
  0497  0f8d07020000             jge L40
L39:
; acc0:f32x16 = zero
  049d  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  04a1  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  04a5  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  04a9  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  04ad  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  04b1  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  04b5  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  04ba  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move begin
  04bf  4c89e9                   mov rcx, r13
; loop pos < end {
  04c2  4839f9                   cmp rcx, rdi
  04c5  0f8d68010000             jge L42
L41:
; if pos >= due, seldom {
  04cb  483b4da0                 cmp rcx, qword ptr [rbp-96]
  04cf  0f8d97020000             jge L43
L44:
; if pos < near_end {
  04d5  4839d9                   cmp rcx, rbx
  04d8  0f8d16000000             jge L46
L45:
; ahead = load_i64 [indices + pos<<3 + 128]
  04de  498b94c980000000         mov rdx, [r9+rcx*8+128]
; ahead = mul ahead, 68
  04e6  486bd244                 imul rdx, rdx, 68
; ahead_row = add table, ahead
  04ea  4c01c2                   add rdx, r8
; prefetch L1 [ahead_row]
  04ed  0f180a                   prefetcht0 [rdx]
; prefetch L1 [ahead_row + 67]
  04f0  0f184a43                 prefetcht0 [rdx+67]
; }
L46:
; index = load_i64 [indices + pos<<3]
  04f4  498b14c9                 mov rdx, [r9+rcx*8]
; fail_if index >=u row_count -> 3
  04f8  4c39da                   cmp rdx, r11
  04fb  0f8342030000             jae L47
; row_offset = mul index, 68
  0501  486bd244                 imul rdx, rdx, 68
; row = add table, row_offset
  0505  4c01c2                   add rdx, r8
; factors:f32x2 = splat_f16_pair [row + 64]
  0508  c46279585240             vpbroadcastd xmm10, [rdx+64]
  050e  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [weights + pos<<2]
  0513  c44279581c8a             vpbroadcastd xmm11, [r10+rcx*4]
; factors:f32x2 = fmul weight, factors
  0519  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [out] 2 lanes factors
  051e  c5781316                 vmovlps [rsi], xmm10
; scale:f32x16 = splat_host [out]
  0522  62727d485816             vpbroadcastd zmm10, [rsi]
; bias:f32x16 = splat_host [out + 4]
  0528  62727d48585e01           vpbroadcastd zmm11, [rsi+4]
; code0:i32x16 = splat_64 [row + 24]
  052f  6272fd48596203           vpbroadcastq zmm12, [rdx+24]
; code0:i32x16 = shr code0, shifts
  0536  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc1:f32x16 = fadd acc1, bias
  053c  62d1644858db             vaddps zmm3, zmm3, zmm11
; code1:i32x16 = splat_64 [row + 8]
  0542  6272fd48596a01           vpbroadcastq zmm13, [rdx+8]
; code1:i32x16 = shr code1, shifts
  0549  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc0:f32x16 = fadd acc0, bias
  054f  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; value:f32x16 = lookup code1, values
  0555  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [row]
  055b  6272fd48592a             vpbroadcastq zmm13, [rdx]
; code1:i32x16 = shr code1, shifts
  0561  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc3:f32x16 = fadd acc3, bias
  0567  62d1544858eb             vaddps zmm5, zmm5, zmm11
; value1:f32x16 = lookup code1, values
  056d  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 16]
  0573  6272fd48596a02           vpbroadcastq zmm13, [rdx+16]
; code1:i32x16 = shr code1, shifts
  057a  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc2:f32x16 = fadd acc2, bias
  0580  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; acc0:f32x16 = fma scale, value1, acc0
  0586  62d22d48b8d7             vfmadd231ps zmm2, zmm10, zmm15
; acc1:f32x16 = fma scale, value, acc1
  058c  62d22d48b8de             vfmadd231ps zmm3, zmm10, zmm14
; value:f32x16 = lookup code0, values
  0592  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc3:f32x16 = fma scale, value, acc3
  0598  62d22d48b8ee             vfmadd231ps zmm5, zmm10, zmm14
; value:f32x16 = lookup code1, values
  059e  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc2:f32x16 = fma scale, value, acc2
  05a4  62d22d48b8e6             vfmadd231ps zmm4, zmm10, zmm14
; code0:i32x16 = splat_64 [row + 56]
  05aa  6272fd48596207           vpbroadcastq zmm12, [rdx+56]
; code0:i32x16 = shr code0, shifts
  05b1  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc5:f32x16 = fadd acc5, bias
  05b7  62d1444858fb             vaddps zmm7, zmm7, zmm11
; code1:i32x16 = splat_64 [row + 40]
  05bd  6272fd48596a05           vpbroadcastq zmm13, [rdx+40]
; code1:i32x16 = shr code1, shifts
  05c4  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc4:f32x16 = fadd acc4, bias
  05ca  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; value:f32x16 = lookup code1, values
  05d0  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 32]
  05d6  6272fd48596a04           vpbroadcastq zmm13, [rdx+32]
; code1:i32x16 = shr code1, shifts
  05dd  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc7:f32x16 = fadd acc7, bias
  05e3  6251344858cb             vaddps zmm9, zmm9, zmm11
; value1:f32x16 = lookup code1, values
  05e9  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 48]
  05ef  6272fd48596a06           vpbroadcastq zmm13, [rdx+48]
; code1:i32x16 = shr code1, shifts
  05f6  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc6:f32x16 = fadd acc6, bias
  05fc  62513c4858c3             vaddps zmm8, zmm8, zmm11
; acc4:f32x16 = fma scale, value1, acc4
  0602  62d22d48b8f7             vfmadd231ps zmm6, zmm10, zmm15
; acc5:f32x16 = fma scale, value, acc5
  0608  62d22d48b8fe             vfmadd231ps zmm7, zmm10, zmm14
; value:f32x16 = lookup code0, values
  060e  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc7:f32x16 = fma scale, value, acc7
  0614  62522d48b8ce             vfmadd231ps zmm9, zmm10, zmm14
; value:f32x16 = lookup code1, values
  061a  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc6:f32x16 = fma scale, value, acc6
  0620  62522d48b8c6             vfmadd231ps zmm8, zmm10, zmm14
; pos = add pos, 1
  0626  4883c101                 add rcx, 1
; }
  062a  4839f9                   cmp rcx, rdi
  062d  0f8c98feffff             jl L41
L42:
; order:i32x16 = const column_order
  0633  62717c481015c3020000     vmovups zmm10, [L3]
; acc0:f32x16 = permute acc0, order
  063d  62f22d4816d2             vpermps zmm2, zmm10, zmm2
; store [out] 16 lanes acc0
  0643  62f17c481116             vmovups [rsi], zmm2
; acc1:f32x16 = permute acc1, order
  0649  62f22d4816db             vpermps zmm3, zmm10, zmm3
; store [out + 64] 16 lanes acc1
  064f  62f17c48115e01           vmovups [rsi+64], zmm3
; acc2:f32x16 = permute acc2, order
  0656  62f22d4816e4             vpermps zmm4, zmm10, zmm4
; store [out + 128] 16 lanes acc2
  065c  62f17c48116602           vmovups [rsi+128], zmm4
; acc3:f32x16 = permute acc3, order
  0663  62f22d4816ed             vpermps zmm5, zmm10, zmm5
; store [out + 192] 16 lanes acc3
  0669  62f17c48116e03           vmovups [rsi+192], zmm5
; acc4:f32x16 = permute acc4, order
  0670  62f22d4816f6             vpermps zmm6, zmm10, zmm6
; store [out + 256] 16 lanes acc4
  0676  62f17c48117604           vmovups [rsi+256], zmm6
; acc5:f32x16 = permute acc5, order
  067d  62f22d4816ff             vpermps zmm7, zmm10, zmm7
; store [out + 320] 16 lanes acc5
  0683  62f17c48117e05           vmovups [rsi+320], zmm7
; acc6:f32x16 = permute acc6, order
  068a  62522d4816c0             vpermps zmm8, zmm10, zmm8
; store [out + 384] 16 lanes acc6
  0690  62717c48114606           vmovups [rsi+384], zmm8
; acc7:f32x16 = permute acc7, order
  0697  62522d4816c9             vpermps zmm9, zmm10, zmm9
; store [out + 448] 16 lanes acc7
  069d  62717c48114e07           vmovups [rsi+448], zmm9
; }
L40:
; out = add out, 512
  06a4  4881c600020000           add rsi, 512
; begin = move end
  06ab  4989fd                   mov r13, rdi
; bag = add bag, 1
  06ae  4983c401                 add r12, 1
; }
  06b2  4c3b65c0                 cmp r12, qword ptr [rbp-64]
  06b6  0f8c56faffff             jl L22
L23:
; leave
  06bc  31c0                     xor eax, eax
L0:
  06be  c5f877                   vzeroupper
  06c1  4883c448                 add rsp, 72
  06c5  415f                     pop r15
  06c7  415e                     pop r14
  06c9  415d                     pop r13
  06cb  415c                     pop r12
  06cd  5b                       pop rbx
  06ce  5d                       pop rbp
  06cf  c3                       ret
; seldom
L32:
; burst_end = add pos, 192
  06d0  488d81c0000000           lea rax, [rcx+192]
  06d7  48894598                 mov qword ptr [rbp-104], rax
; burst_end = move_if burst_end >= index_count ? index_count
  06db  4c397d98                 cmp qword ptr [rbp-104], r15
  06df  488b4598                 mov rax, qword ptr [rbp-104]
  06e3  490f4dc7                 cmovge rax, r15
  06e7  48894598                 mov qword ptr [rbp-104], rax
; fetching = move fetched
  06eb  488b4590                 mov rax, qword ptr [rbp-112]
  06ef  488945a8                 mov qword ptr [rbp-88], rax
; fetching = move_if fetching < pos ? pos
  06f3  48394da8                 cmp qword ptr [rbp-88], rcx
  06f7  488b45a8                 mov rax, qword ptr [rbp-88]
  06fb  480f4cc1                 cmovl rax, rcx
  06ff  488945a8                 mov qword ptr [rbp-88], rax
; loop fetching < burst_end {
  0703  488b45a8                 mov rax, qword ptr [rbp-88]
  0707  483b4598                 cmp rax, qword ptr [rbp-104]
  070b  0f8d26000000             jge L49
L48:
; ahead = load_i64 [indices + fetching<<3]
  0711  488b45a8                 mov rax, qword ptr [rbp-88]
  0715  498b14c1                 mov rdx, [r9+rax*8]
; ahead = mul ahead, 68
  0719  486bd244                 imul rdx, rdx, 68
; prefetch L2 [table + ahead]
  071d  410f181410               prefetcht1 [r8+rdx]
; prefetch L2 [table + ahead + 67]
  0722  410f18541043             prefetcht1 [r8+rdx+67]
; fetching = add fetching, 1
  0728  488345a801               add qword ptr [rbp-88], 1
; }
  072d  488b45a8                 mov rax, qword ptr [rbp-88]
  0731  483b4598                 cmp rax, qword ptr [rbp-104]
  0735  7cda                     short jl L48
L49:
; fetched = move fetching
  0737  488b45a8                 mov rax, qword ptr [rbp-88]
  073b  48894590                 mov qword ptr [rbp-112], rax
; due = add pos, 128
  073f  488d8180000000           lea rax, [rcx+128]
  0746  488945a0                 mov qword ptr [rbp-96], rax
  074a  e947faffff               jmp L33
; seldom
L37:
; if weight_size != -838860800 {
  074f  4881fa000000ce           cmp rdx, -838860800
  0756  0f840b000000             je L51
L50:
; length = set -1
  075c  49c7c6ffffffff           mov r14, -1
; pos = add end, -1
  0763  488d4fff                 lea rcx, [rdi-1]
; }
L51:
  0767  e96bfbffff               jmp L38
; seldom
L43:
; burst_end = add pos, 192
  076c  488d81c0000000           lea rax, [rcx+192]
  0773  48894598                 mov qword ptr [rbp-104], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0777  4c397d98                 cmp qword ptr [rbp-104], r15
  077b  488b4598                 mov rax, qword ptr [rbp-104]
  077f  490f4dc7                 cmovge rax, r15
  0783  48894598                 mov qword ptr [rbp-104], rax
; fetching = move fetched
  0787  488b4590                 mov rax, qword ptr [rbp-112]
  078b  488945a8                 mov qword ptr [rbp-88], rax
; fetching = move_if fetching < pos ? pos
  078f  48394da8                 cmp qword ptr [rbp-88], rcx
  0793  488b45a8                 mov rax, qword ptr [rbp-88]
  0797  480f4cc1                 cmovl rax, rcx
  079b  488945a8                 mov qword ptr [rbp-88], rax
; loop fetching < burst_end {
  079f  488b45a8                 mov rax, qword ptr [rbp-88]
  07a3  483b4598                 cmp rax, qword ptr [rbp-104]
  07a7  0f8d26000000             jge L53
L52:
; ahead = load_i64 [indices + fetching<<3]
  07ad  488b45a8                 mov rax, qword ptr [rbp-88]
  07b1  498b14c1                 mov rdx, [r9+rax*8]
; ahead = mul ahead, 68
  07b5  486bd244                 imul rdx, rdx, 68
; prefetch L2 [table + ahead]
  07b9  410f181410               prefetcht1 [r8+rdx]
; prefetch L2 [table + ahead + 67]
  07be  410f18541043             prefetcht1 [r8+rdx+67]
; fetching = add fetching, 1
  07c4  488345a801               add qword ptr [rbp-88], 1
; }
  07c9  488b45a8                 mov rax, qword ptr [rbp-88]
  07cd  483b4598                 cmp rax, qword ptr [rbp-104]
  07d1  7cda                     short jl L52
L53:
; fetched = move fetching
  07d3  488b45a8                 mov rax, qword ptr [rbp-88]
  07d7  48894590                 mov qword ptr [rbp-112], rax
; due = add pos, 128
  07db  488d8180000000           lea rax, [rcx+128]
  07e2  488945a0                 mov qword ptr [rbp-96], rax
  07e6  e9eafcffff               jmp L44
; failure exits
L21:
  07eb  488b45d0                 mov rax, qword ptr [rbp-48]
  07ef  4c896058                 mov qword ptr [rax+88], r12
  07f3  48894860                 mov qword ptr [rax+96], rcx
  07f7  b801000000               mov eax, 1
  07fc  e9bdfeffff               jmp L0
L26:
  0801  488b45d0                 mov rax, qword ptr [rbp-48]
  0805  4c896058                 mov qword ptr [rax+88], r12
  0809  48894860                 mov qword ptr [rax+96], rcx
  080d  b802000000               mov eax, 2
  0812  e9a7feffff               jmp L0
L27:
  0817  488b45d0                 mov rax, qword ptr [rbp-48]
  081b  4c896058                 mov qword ptr [rax+88], r12
  081f  48894860                 mov qword ptr [rax+96], rcx
  0823  b802000000               mov eax, 2
  0828  e991feffff               jmp L0
L36:
  082d  488b45d0                 mov rax, qword ptr [rbp-48]
  0831  4c896058                 mov qword ptr [rax+88], r12
  0835  48894860                 mov qword ptr [rax+96], rcx
  0839  b803000000               mov eax, 3
  083e  e97bfeffff               jmp L0
L47:
  0843  488b45d0                 mov rax, qword ptr [rbp-48]
  0847  4c896058                 mov qword ptr [rax+88], r12
  084b  48894860                 mov qword ptr [rax+96], rcx
  084f  b803000000               mov eax, 3
  0854  e965feffff               jmp L0
; constants
