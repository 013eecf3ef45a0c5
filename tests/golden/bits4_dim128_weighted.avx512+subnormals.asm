; spec      embedding_bag bits=4 dim=128 weighted index=i64 offset=i64
; target    avx512+subnormals (x86-64)
; numerics  reference
; bytes     2624
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  53                       push rbx
  0009  4154                     push r12
  000b  4155                     push r13
  000d  4156                     push r14
  000f  4157                     push r15
  0011  4883ec38                 sub rsp, 56
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  0019  4c8b07                   mov r8, qword ptr [rdi]
; row_count = arg row_count
  001c  488b5f08                 mov rbx, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b4f10                 mov r9, qword ptr [rdi+16]
; index_count = arg index_count
  0024  488b4718                 mov rax, qword ptr [rdi+24]
  0028  488945c0                 mov qword ptr [rbp-64], rax
; bag_count = arg bag_count
  002c  488b4728                 mov rax, qword ptr [rdi+40]
  0030  488945b0                 mov qword ptr [rbp-80], rax
; offsets = arg offsets
  0034  488b4720                 mov rax, qword ptr [rdi+32]
  0038  488945a8                 mov qword ptr [rbp-88], rax
; weights = arg weights
  003c  4c8b5730                 mov r10, qword ptr [rdi+48]
; out = arg output
  0040  488b7748                 mov rsi, qword ptr [rdi+72]
; bag = set 0
  0044  4531f6                   xor r14d, r14d
; pos = set 0
  0047  31c9                     xor ecx, ecx
; shifts:i32x16 = const code_shifts
  0049  62f17c4810052d070000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  0053  62f17c48100d63070000     vmovups zmm1, [L2]
; one:f32x4 = const subnormal
  005d  c5f81015db070000         vmovups xmm2, [L4]
; to_one:f32x4 = const to_one
  0065  c5f8101de3070000         vmovups xmm3, [L5]
; one:f32x4 = fmul one, to_one
  006d  c5e859d3                 vmulps xmm2, xmm2, xmm3
; product = bits one
  0071  c5f97ed2                 vmovd edx, xmm2
; fewest_rows = set 16
  0075  48c7c010000000           mov rax, 16
  007c  488945b8                 mov qword ptr [rbp-72], rax
; if product != 1065353216 {
  0080  4881fa0000803f           cmp rdx, 1065353216
  0087  0f840e000000             je L14
L13:
; fewest_rows = set 9223372036854775807
  008d  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  0097  488945b8                 mov qword ptr [rbp-72], rax
; }
L14:
; near_end = add index_count, -16
  009b  488b45c0                 mov rax, qword ptr [rbp-64]
  009f  4c8d68f0                 lea r13, [rax-16]
; far_end = add index_count, -64
  00a3  488b45c0                 mov rax, qword ptr [rbp-64]
  00a7  4c8d60c0                 lea r12, [rax-64]
; if row_count < 30841 {
  00ab  4881fb79780000           cmp rbx, 30841
  00b2  0f8d03000000             jge L16
L15:
; far_end = set 0
  00b8  4531e4                   xor r12d, r12d
; }
L16:
; last_bag = add bag_count, -1
  00bb  488b45b0                 mov rax, qword ptr [rbp-80]
  00bf  488d40ff                 lea rax, [rax-1]
  00c3  488945a0                 mov qword ptr [rbp-96], rax
; begin = move bag
  00c7  4d89f7                   mov r15, r14
; if bag < bag_count {
  00ca  4c3b75b0                 cmp r14, qword ptr [rbp-80]
  00ce  0f8d12000000             jge L18
L17:
; begin = load_i64 [offsets + bag<<3]
  00d4  488b45a8                 mov rax, qword ptr [rbp-88]
  00d8  4e8b3cf0                 mov r15, [rax+r14*8]
; fail_if begin >u index_count -> 1
  00dc  4c3b7dc0                 cmp r15, qword ptr [rbp-64]
  00e0  0f8725060000             ja L19
; }
L18:
; loop bag < bag_count {
  00e6  4c3b75b0                 cmp r14, qword ptr [rbp-80]
  00ea  0f8de6050000             jge L21
L20:
; end = move index_count
  00f0  4c8b5dc0                 mov r11, qword ptr [rbp-64]
; if bag < last_bag {
  00f4  4c3b75a0                 cmp r14, qword ptr [rbp-96]
  00f8  0f8d09000000             jge L23
L22:
; end = load_i64 [offsets + bag<<3 + 8]
  00fe  488b45a8                 mov rax, qword ptr [rbp-88]
  0102  4e8b5cf008               mov r11, [rax+r14*8+8]
; }
L23:
; fail_if end < begin -> 2
  0107  4d39fb                   cmp r11, r15
  010a  0f8c0e060000             jl L24
; fail_if end >u index_count -> 2
  0110  4c3b5dc0                 cmp r11, qword ptr [rbp-64]
  0114  0f8717060000             ja L25
; length = sub end, begin
  011a  4c89d8                   mov rax, r11
  011d  4c29f8                   sub rax, r15
  0120  488945c8                 mov qword ptr [rbp-56], rax
; if length >= fewest_rows {
  0124  488b45c8                 mov rax, qword ptr [rbp-56]
  0128  483b45b8                 cmp rax, qword ptr [rbp-72]
  012c  0f8c60030000             jl L27
L26:
; sum0:f32x16 = zero
  0132  c5e857d2                 vxorps xmm2, xmm2, xmm2
; sum1:f32x16 = zero
  0136  c5e057db                 vxorps xmm3, xmm3, xmm3
; sum2:f32x16 = zero
  013a  c5d857e4                 vxorps xmm4, xmm4, xmm4
; sum3:f32x16 = zero
  013e  c5d057ed                 vxorps xmm5, xmm5, xmm5
; sum4:f32x16 = zero
  0142  c5c857f6                 vxorps xmm6, xmm6, xmm6
; sum5:f32x16 = zero
  0146  c5c057ff                 vxorps xmm7, xmm7, xmm7
; sum6:f32x16 = zero
  014a  c4413857c0               vxorps xmm8, xmm8, xmm8
; sum7:f32x16 = zero
  014f  c4413057c9               vxorps xmm9, xmm9, xmm9
; code_mask0:i32x16 = const code_mask
  0154  62717c48101522070000     vmovups zmm10, [L6]
; code_mask1:i32x16 = const code_mask
  015e  62717c48101d98070000     vmovups zmm11, [L8]
; pos = move begin
  0168  4c89f9                   mov rcx, r15
; loop pos < end {
  016b  4c39d9                   cmp rcx, r11
  016e  0f8d6f010000             jge L29
L28:
; if pos < far_end {
  0174  4c39e1                   cmp rcx, r12
  0177  0f8d17000000             jge L31
L30:
; ahead = load_i64 [indices + pos<<3 + 512]
  017d  498b94c900020000         mov rdx, [r9+rcx*8+512]
; ahead = mul ahead, 68
  0185  486bd244                 imul rdx, rdx, 68
; ahead_row = add table, ahead
  0189  498d3c10                 lea rdi, [r8+rdx]
; prefetch L2 [ahead_row]
  018d  0f1817                   prefetcht1 [rdi]
; prefetch L2 [ahead_row + 67]
  0190  0f185743                 prefetcht1 [rdi+67]
; }
L31:
; if pos < near_end {
  0194  4c39e9                   cmp rcx, r13
  0197  0f8d17000000             jge L33
L32:
; ahead = load_i64 [indices + pos<<3 + 128]
  019d  498b94c980000000         mov rdx, [r9+rcx*8+128]
; ahead = mul ahead, 68
  01a5  486bd244                 imul rdx, rdx, 68
; ahead_row = add table, ahead
  01a9  498d3c10                 lea rdi, [r8+rdx]
; prefetch L1 [ahead_row]
  01ad  0f180f                   prefetcht0 [rdi]
; prefetch L1 [ahead_row + 67]
  01b0  0f184f43                 prefetcht0 [rdi+67]
; }
L33:
; index = load_i64 [indices + pos<<3]
  01b4  498b14c9                 mov rdx, [r9+rcx*8]
; fail_if index >=u row_count -> 3
  01b8  4839da                   cmp rdx, rbx
  01bb  0f8383050000             jae L34
; row_offset = mul index, 68
  01c1  486bd244                 imul rdx, rdx, 68
; row = add table, row_offset
  01c5  4c01c2                   add rdx, r8
; factors:f32x4 = splat_f16_pair [row + 64]
  01c8  c46279586240             vpbroadcastd xmm12, [rdx+64]
  01ce  c4427913e4               vcvtph2ps xmm12, xmm12
; weight:f32x4 = splat_host [weights + pos<<2]
  01d3  c44279582c8a             vpbroadcastd xmm13, [r10+rcx*4]
; factors:f32x4 = fmul weight, factors
  01d9  c4411059e4               vmulps xmm12, xmm13, xmm12
; powers:f32x4 = const factor_powers
  01de  c578102d9a070000         vmovups xmm13, [L10]
; factors:f32x4 = fmul factors, powers
  01e6  c4411859e5               vmulps xmm12, xmm12, xmm13
; store [out] 4 lanes factors
  01eb  c5781126                 vmovups [rsi], xmm12
; scale:f32x16 = splat_host [out]
  01ef  62727d485826             vpbroadcastd zmm12, [rsi]
; bias0:f32x16 = splat_host [out + 4]
  01f5  62727d48586e01           vpbroadcastd zmm13, [rsi+4]
; bias1:f32x16 = splat_host [out + 12]
  01fc  62727d48587603           vpbroadcastd zmm14, [rsi+12]
; codes0:i32x16 = load_32 [row]
  0203  62717c48103a             vmovups zmm15, [rdx]
; masked0:f32x16 = and codes0, code_mask0
  0209  62c10548dbc2             vpandd zmm16, zmm15, zmm10
; masked1:f32x16 = and codes0, code_mask1
  020f  62c10548dbcb             vpandd zmm17, zmm15, zmm11
; codes1:i32x16 = load_32 [row + 1]
  0215  62e17c48109201000000     vmovups zmm18, [rdx+1]
; masked2:f32x16 = and codes1, code_mask0
  021f  62c16d40dbda             vpandd zmm19, zmm18, zmm10
; masked3:f32x16 = and codes1, code_mask1
  0225  62c16d40dbe3             vpandd zmm20, zmm18, zmm11
; sum0:f32x16 = fadd sum0, bias0
  022b  62d16c4858d5             vaddps zmm2, zmm2, zmm13
; sum1:f32x16 = fadd sum1, bias1
  0231  62d1644858de             vaddps zmm3, zmm3, zmm14
; sum2:f32x16 = fadd sum2, bias0
  0237  62d15c4858e5             vaddps zmm4, zmm4, zmm13
; sum3:f32x16 = fadd sum3, bias1
  023d  62d1544858ee             vaddps zmm5, zmm5, zmm14
; sum0:f32x16 = fma scale, masked0, sum0
  0243  62b21d48b8d0             vfmadd231ps zmm2, zmm12, zmm16
; sum1:f32x16 = fma scale, masked1, sum1
  0249  62b21d48b8d9             vfmadd231ps zmm3, zmm12, zmm17
; sum2:f32x16 = fma scale, masked2, sum2
  024f  62b21d48b8e3             vfmadd231ps zmm4, zmm12, zmm19
; sum3:f32x16 = fma scale, masked3, sum3
  0255  62b21d48b8ec             vfmadd231ps zmm5, zmm12, zmm20
; codes0:i32x16 = load_32 [row + 2]
  025b  62717c4810ba02000000     vmovups zmm15, [rdx+2]
; masked0:f32x16 = and codes0, code_mask0
  0265  62c10548dbc2             vpandd zmm16, zmm15, zmm10
; masked1:f32x16 = and codes0, code_mask1
  026b  62c10548dbcb             vpandd zmm17, zmm15, zmm11
; codes1:i32x16 = load_32 [row + 3]
  0271  62e17c48109203000000     vmovups zmm18, [rdx+3]
; masked2:f32x16 = and codes1, code_mask0
  027b  62c16d40dbda             vpandd zmm19, zmm18, zmm10
; masked3:f32x16 = and codes1, code_mask1
  0281  62c16d40dbe3             vpandd zmm20, zmm18, zmm11
; sum4:f32x16 = fadd sum4, bias0
  0287  62d14c4858f5             vaddps zmm6, zmm6, zmm13
; sum5:f32x16 = fadd sum5, bias1
  028d  62d1444858fe             vaddps zmm7, zmm7, zmm14
; sum6:f32x16 = fadd sum6, bias0
  0293  62513c4858c5             vaddps zmm8, zmm8, zmm13
; sum7:f32x16 = fadd sum7, bias1
  0299  6251344858ce             vaddps zmm9, zmm9, zmm14
; sum4:f32x16 = fma scale, masked0, sum4
  029f  62b21d48b8f0             vfmadd231ps zmm6, zmm12, zmm16
; sum5:f32x16 = fma scale, masked1, sum5
  02a5  62b21d48b8f9             vfmadd231ps zmm7, zmm12, zmm17
; sum6:f32x16 = fma scale, masked2, sum6
  02ab  62321d48b8c3             vfmadd231ps zmm8, zmm12, zmm19
; sum7:f32x16 = fma scale, masked3, sum7
  02b1  62321d48b8cc             vfmadd231ps zmm9, zmm12, zmm20
; weight_size = load_i32 [weights + pos<<2]
  02b7  4963148a                 movsxd rdx, dword ptr [r10+rcx*4]
; weight_size = and weight_size, 2147483647
  02bb  4881e2ffffff7f           and rdx, 2147483647
; weight_size = add weight_size, -838860800
  02c2  4881c2000000ce           add rdx, -838860800
; if weight_size >=u 352321536, seldom {
  02c9  4881fa00000015           cmp rdx, 352321536
  02d0  0f8314040000             jae L35
L36:
; pos = add pos, 1
  02d6  4883c101                 add rcx, 1
; }
  02da  4c39d9                   cmp rcx, r11
  02dd  0f8c91feffff             jl L28
L29:
; sum_power0:f32x16 = const sum_power
  02e3  62717c481015d3050000     vmovups zmm10, [L7]
; sum_power1:f32x16 = const sum_power
  02ed  62717c48101d49060000     vmovups zmm11, [L9]
; zip_order0:i32x16 = const zip_order
  02f7  62717c481025bf060000     vmovups zmm12, [L11]
; zip_order1:i32x16 = const zip_order
  0301  62717c48102df5060000     vmovups zmm13, [L12]
; sum0:f32x16 = fmul sum0, sum_power0
  030b  62d16c4859d2             vmulps zmm2, zmm2, zmm10
; sum1:f32x16 = fmul sum1, sum_power1
  0311  62d1644859db             vmulps zmm3, zmm3, zmm11
; sum2:f32x16 = fmul sum2, sum_power0
  0317  62d15c4859e2             vmulps zmm4, zmm4, zmm10
; sum3:f32x16 = fmul sum3, sum_power1
  031d  62d1544859eb             vmulps zmm5, zmm5, zmm11
; sum4:f32x16 = fmul sum4, sum_power0
  0323  62d14c4859f2             vmulps zmm6, zmm6, zmm10
; sum5:f32x16 = fmul sum5, sum_power1
  0329  62d1444859fb             vmulps zmm7, zmm7, zmm11
; sum6:f32x16 = fmul sum6, sum_power0
  032f  62513c4859c2             vmulps zmm8, zmm8, zmm10
; sum7:f32x16 = fmul sum7, sum_power1
  0335  6251344859cb             vmulps zmm9, zmm9, zmm11
; zipped0:f32x16 = permute2 sum0, sum4, zip_order0
  033b  62517c4810d4             vmovups zmm10, zmm12
  0341  62726d4877d6             vpermi2ps zmm10, zmm2, zmm6
; zipped1:f32x16 = permute2 sum0, sum4, zip_order1
  0347  62517c4810dd             vmovups zmm11, zmm13
  034d  62726d4877de             vpermi2ps zmm11, zmm2, zmm6
; zipped2:f32x16 = permute2 sum1, sum5, zip_order0
  0353  62d17c4810d4             vmovups zmm2, zmm12
  0359  62f2654877d7             vpermi2ps zmm2, zmm3, zmm7
; zipped3:f32x16 = permute2 sum1, sum5, zip_order1
  035f  62d17c4810f5             vmovups zmm6, zmm13
  0365  62f2654877f7             vpermi2ps zmm6, zmm3, zmm7
; zipped4:f32x16 = permute2 sum2, sum6, zip_order0
  036b  62d17c4810dc             vmovups zmm3, zmm12
  0371  62d25d4877d8             vpermi2ps zmm3, zmm4, zmm8
; zipped5:f32x16 = permute2 sum2, sum6, zip_order1
  0377  62d17c4810fd             vmovups zmm7, zmm13
  037d  62d25d4877f8             vpermi2ps zmm7, zmm4, zmm8
; zipped6:f32x16 = permute2 sum3, sum7, zip_order0
  0383  62d17c4810e4             vmovups zmm4, zmm12
  0389  62d2554877e1             vpermi2ps zmm4, zmm5, zmm9
; zipped7:f32x16 = permute2 sum3, sum7, zip_order1
  038f  62517c4810c5             vmovups zmm8, zmm13
  0395  6252554877c1             vpermi2ps zmm8, zmm5, zmm9
; zipped8:f32x16 = permute2 zipped0, zipped4, zip_order0
  039b  62d17c4810ec             vmovups zmm5, zmm12
  03a1  62f22d4877eb             vpermi2ps zmm5, zmm10, zmm3
; zipped9:f32x16 = permute2 zipped0, zipped4, zip_order1
  03a7  62517c4810cd             vmovups zmm9, zmm13
  03ad  62722d4877cb             vpermi2ps zmm9, zmm10, zmm3
; zipped10:f32x16 = permute2 zipped1, zipped5, zip_order0
  03b3  62d17c4810dc             vmovups zmm3, zmm12
  03b9  62f2254877df             vpermi2ps zmm3, zmm11, zmm7
; zipped11:f32x16 = permute2 zipped1, zipped5, zip_order1
  03bf  62517c4810d5             vmovups zmm10, zmm13
  03c5  6272254877d7             vpermi2ps zmm10, zmm11, zmm7
; zipped12:f32x16 = permute2 zipped2, zipped6, zip_order0
  03cb  62d17c4810fc             vmovups zmm7, zmm12
  03d1  62f26d4877fc             vpermi2ps zmm7, zmm2, zmm4
; zipped13:f32x16 = permute2 zipped2, zipped6, zip_order1
  03d7  62517c4810dd             vmovups zmm11, zmm13
  03dd  62726d4877dc             vpermi2ps zmm11, zmm2, zmm4
; zipped14:f32x16 = permute2 zipped3, zipped7, zip_order0
  03e3  62d17c4810d4             vmovups zmm2, zmm12
  03e9  62d24d4877d0             vpermi2ps zmm2, zmm6, zmm8
; zipped15:f32x16 = permute2 zipped3, zipped7, zip_order1
  03ef  62d17c4810e5             vmovups zmm4, zmm13
  03f5  62d24d4877e0             vpermi2ps zmm4, zmm6, zmm8
; zipped16:f32x16 = permute2 zipped8, zipped12, zip_order0
  03fb  62d17c4810f4             vmovups zmm6, zmm12
  0401  62f2554877f7             vpermi2ps zmm6, zmm5, zmm7
; zipped17:f32x16 = permute2 zipped8, zipped12, zip_order1
  0407  62517c4810c5             vmovups zmm8, zmm13
  040d  6272554877c7             vpermi2ps zmm8, zmm5, zmm7
; zipped18:f32x16 = permute2 zipped9, zipped13, zip_order0
  0413  62d17c4810ec             vmovups zmm5, zmm12
  0419  62d2354877eb             vpermi2ps zmm5, zmm9, zmm11
; zipped19:f32x16 = permute2 zipped9, zipped13, zip_order1
  041f  62d17c4810fd             vmovups zmm7, zmm13
  0425  62d2354877fb             vpermi2ps zmm7, zmm9, zmm11
; zipped20:f32x16 = permute2 zipped10, zipped14, zip_order0
  042b  62517c4810cc             vmovups zmm9, zmm12
  0431  6272654877ca             vpermi2ps zmm9, zmm3, zmm2
; zipped21:f32x16 = permute2 zipped10, zipped14, zip_order1
  0437  62517c4810dd             vmovups zmm11, zmm13
  043d  6272654877da             vpermi2ps zmm11, zmm3, zmm2
; zipped22:f32x16 = permute2 zipped11, zipped15, zip_order0
  0443  62d17c4810d4             vmovups zmm2, zmm12
  0449  62f22d4877d4             vpermi2ps zmm2, zmm10, zmm4
; zipped23:f32x16 = permute2 zipped11, zipped15, zip_order1
  044f  62d17c4810dd             vmovups zmm3, zmm13
  0455  62f22d4877dc             vpermi2ps zmm3, zmm10, zmm4
; store [out] 16 lanes zipped16
  045b  62f17c481136             vmovups [rsi], zmm6
; store [out + 64] 16 lanes zipped17
  0461  62717c48114601           vmovups [rsi+64], zmm8
; store [out + 128] 16 lanes zipped18
  0468  62f17c48116e02           vmovups [rsi+128], zmm5
; store [out + 192] 16 lanes zipped19
  046f  62f17c48117e03           vmovups [rsi+192], zmm7
; store [out + 256] 16 lanes zipped20
  0476  62717c48114e04           vmovups [rsi+256], zmm9
; store [out + 320] 16 lanes zipped21
  047d  62717c48115e05           vmovups [rsi+320], zmm11
; store [out + 384] 16 lanes zipped22
  0484  62f17c48115606           vmovups [rsi+384], zmm2
; store [out + 448] 16 lanes zipped23
  048b  62f17c48115e07           vmovups [rsi+448], zmm3
; }
L27:
; if length < fewest_rows {
  0492  488b45c8                 mov rax, qword ptr [rbp-56]
  0496  483b45b8                 cmp rax, qword ptr [rbp-72]
  049a  0f8d1e020000             jge L38
L37:
; acc0:f32x16 = zero
  04a0  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  04a4  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  04a8  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  04ac  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  04b0  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  04b4  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  04b8  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  04bd  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move begin
  04c2  4c89f9                   mov rcx, r15
; loop pos < end {
  04c5  4c39d9                   cmp rcx, r11
  04c8  0f8d7f010000             jge L40
L39:
; if pos < far_end {
  04ce  4c39e1                   cmp rcx, r12
  04d1  0f8d17000000             jge L42
L41:
; ahead = load_i64 [indices + pos<<3 + 512]
  04d7  498b94c900020000         mov rdx, [r9+rcx*8+512]
; ahead = mul ahead, 68
  04df  486bd244                 imul rdx, rdx, 68
; ahead_row = add table, ahead
  04e3  498d3c10                 lea rdi, [r8+rdx]
; prefetch L2 [ahead_row]
  04e7  0f1817                   prefetcht1 [rdi]
; prefetch L2 [ahead_row + 67]
  04ea  0f185743                 prefetcht1 [rdi+67]
; }
L42:
; if pos < near_end {
  04ee  4c39e9                   cmp rcx, r13
  04f1  0f8d17000000             jge L44
L43:
; ahead = load_i64 [indices + pos<<3 + 128]
  04f7  498b94c980000000         mov rdx, [r9+rcx*8+128]
; ahead = mul ahead, 68
  04ff  486bd244                 imul rdx, rdx, 68
; ahead_row = add table, ahead
  0503  498d3c10                 lea rdi, [r8+rdx]
; prefetch L1 [ahead_row]
  0507  0f180f                   prefetcht0 [rdi]
; prefetch L1 [ahead_row + 67]
  050a  0f184f43                 prefetcht0 [rdi+67]
; }
L44:
; index = load_i64 [indices + pos<<3]
  050e  498b14c9                 mov rdx, [r9+rcx*8]
; fail_if index >=u row_count -> 3
  0512  4839da                   cmp rdx, rbx
  0515  0f833c020000             jae L45
; row_offset = mul index, 68
  051b  486bd244                 imul rdx, rdx, 68
; row = add table, row_offset
  051f  4c01c2                   add rdx, r8
; factors:f32x2 = splat_f16_pair [row + 64]
  0522  c46279585240             vpbroadcastd xmm10, [rdx+64]
  0528  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [weights + pos<<2]
  052d  c44279581c8a             vpbroadcastd xmm11, [r10+rcx*4]
; factors:f32x2 = fmul weight, factors
  0533  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [out] 2 lanes factors
  0538  c5781316                 vmovlps [rsi], xmm10
; scale:f32x16 = splat_host [out]
  053c  62727d485816             vpbroadcastd zmm10, [rsi]
; bias:f32x16 = splat_host [out + 4]
  0542  62727d48585e01           vpbroadcastd zmm11, [rsi+4]
; code0:i32x16 = splat_64 [row + 24]
  0549  6272fd48596203           vpbroadcastq zmm12, [rdx+24]
; code0:i32x16 = shr code0, shifts
  0550  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc1:f32x16 = fadd acc1, bias
  0556  62d1644858db             vaddps zmm3, zmm3, zmm11
; code1:i32x16 = splat_64 [row + 8]
  055c  6272fd48596a01           vpbroadcastq zmm13, [rdx+8]
; code1:i32x16 = shr code1, shifts
  0563  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc0:f32x16 = fadd acc0, bias
  0569  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; value:f32x16 = lookup code1, values
  056f  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [row]
  0575  6272fd48592a             vpbroadcastq zmm13, [rdx]
; code1:i32x16 = shr code1, shifts
  057b  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc3:f32x16 = fadd acc3, bias
  0581  62d1544858eb             vaddps zmm5, zmm5, zmm11
; value1:f32x16 = lookup code1, values
  0587  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 16]
  058d  6272fd48596a02           vpbroadcastq zmm13, [rdx+16]
; code1:i32x16 = shr code1, shifts
  0594  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc2:f32x16 = fadd acc2, bias
  059a  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; acc0:f32x16 = fma scale, value1, acc0
  05a0  62d22d48b8d7             vfmadd231ps zmm2, zmm10, zmm15
; acc1:f32x16 = fma scale, value, acc1
  05a6  62d22d48b8de             vfmadd231ps zmm3, zmm10, zmm14
; value:f32x16 = lookup code0, values
  05ac  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc3:f32x16 = fma scale, value, acc3
  05b2  62d22d48b8ee             vfmadd231ps zmm5, zmm10, zmm14
; value:f32x16 = lookup code1, values
  05b8  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc2:f32x16 = fma scale, value, acc2
  05be  62d22d48b8e6             vfmadd231ps zmm4, zmm10, zmm14
; code0:i32x16 = splat_64 [row + 56]
  05c4  6272fd48596207           vpbroadcastq zmm12, [rdx+56]
; code0:i32x16 = shr code0, shifts
  05cb  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc5:f32x16 = fadd acc5, bias
  05d1  62d1444858fb             vaddps zmm7, zmm7, zmm11
; code1:i32x16 = splat_64 [row + 40]
  05d7  6272fd48596a05           vpbroadcastq zmm13, [rdx+40]
; code1:i32x16 = shr code1, shifts
  05de  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc4:f32x16 = fadd acc4, bias
  05e4  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; value:f32x16 = lookup code1, values
  05ea  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 32]
  05f0  6272fd48596a04           vpbroadcastq zmm13, [rdx+32]
; code1:i32x16 = shr code1, shifts
  05f7  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc7:f32x16 = fadd acc7, bias
  05fd  6251344858cb             vaddps zmm9, zmm9, zmm11
; value1:f32x16 = lookup code1, values
  0603  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [row + 48]
  0609  6272fd48596a06           vpbroadcastq zmm13, [rdx+48]
; code1:i32x16 = shr code1, shifts
  0610  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc6:f32x16 = fadd acc6, bias
  0616  62513c4858c3             vaddps zmm8, zmm8, zmm11
; acc4:f32x16 = fma scale, value1, acc4
  061c  62d22d48b8f7             vfmadd231ps zmm6, zmm10, zmm15
; acc5:f32x16 = fma scale, value, acc5
  0622  62d22d48b8fe             vfmadd231ps zmm7, zmm10, zmm14
; value:f32x16 = lookup code0, values
  0628  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc7:f32x16 = fma scale, value, acc7
  062e  62522d48b8ce             vfmadd231ps zmm9, zmm10, zmm14
; value:f32x16 = lookup code1, values
  0634  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc6:f32x16 = fma scale, value, acc6
  063a  62522d48b8c6             vfmadd231ps zmm8, zmm10, zmm14
; pos = add pos, 1
  0640  4883c101                 add rcx, 1
; }
  0644  4c39d9                   cmp rcx, r11
  0647  0f8c81feffff             jl L39
L40:
; order:i32x16 = const column_order
  064d  62717c481015a9010000     vmovups zmm10, [L3]
; acc0:f32x16 = permute acc0, order
  0657  62f22d4816d2             vpermps zmm2, zmm10, zmm2
; store [out] 16 lanes acc0
  065d  62f17c481116             vmovups [rsi], zmm2
; acc1:f32x16 = permute acc1, order
  0663  62f22d4816db             vpermps zmm3, zmm10, zmm3
; store [out + 64] 16 lanes acc1
  0669  62f17c48115e01           vmovups [rsi+64], zmm3
; acc2:f32x16 = permute acc2, order
  0670  62f22d4816e4             vpermps zmm4, zmm10, zmm4
; store [out + 128] 16 lanes acc2
  0676  62f17c48116602           vmovups [rsi+128], zmm4
; acc3:f32x16 = permute acc3, order
  067d  62f22d4816ed             vpermps zmm5, zmm10, zmm5
; store [out + 192] 16 lanes acc3
  0683  62f17c48116e03           vmovups [rsi+192], zmm5
; acc4:f32x16 = permute acc4, order
  068a  62f22d4816f6             vpermps zmm6, zmm10, zmm6
; store [out + 256] 16 lanes acc4
  0690  62f17c48117604           vmovups [rsi+256], zmm6
; acc5:f32x16 = permute acc5, order
  0697  62f22d4816ff             vpermps zmm7, zmm10, zmm7
; store [out + 320] 16 lanes acc5
  069d  62f17c48117e05           vmovups [rsi+320], zmm7
; acc6:f32x16 = permute acc6, order
  06a4  62522d4816c0             vpermps zmm8, zmm10, zmm8
; store [out + 384] 16 lanes acc6
  06aa  62717c48114606           vmovups [rsi+384], zmm8
; acc7:f32x16 = permute acc7, order
  06b1  62522d4816c9             vpermps zmm9, zmm10, zmm9
; store [out + 448] 16 lanes acc7
  06b7  62717c48114e07           vmovups [rsi+448], zmm9
; }
L38:
; out = add out, 512
  06be  4881c600020000           add rsi, 512
; begin = move end
  06c5  4d89df                   mov r15, r11
; bag = add bag, 1
  06c8  4983c601                 add r14, 1
; }
  06cc  4c3b75b0                 cmp r14, qword ptr [rbp-80]
  06d0  0f8c1afaffff             jl L20
L21:
; leave
  06d6  31c0                     xor eax, eax
L0:
  06d8  c5f877                   vzeroupper
  06db  4883c438                 add rsp, 56
  06df  415f                     pop r15
  06e1  415e                     pop r14
  06e3  415d                     pop r13
  06e5  415c                     pop r12
  06e7  5b                       pop rbx
  06e8  5d                       pop rbp
  06e9  c3                       ret
; seldom
L35:
; if weight_size != -838860800 {
  06ea  4881fa000000ce           cmp rdx, -838860800
  06f1  0f840f000000             je L47
L46:
; length = set -1
  06f7  48c7c0ffffffff           mov rax, -1
  06fe  488945c8                 mov qword ptr [rbp-56], rax
; pos = add end, -1
  0702  498d4bff                 lea rcx, [r11-1]
; }
L47:
  0706  e9cbfbffff               jmp L36
; failure exits
L19:
  070b  488b45d0                 mov rax, qword ptr [rbp-48]
  070f  4c897058                 mov qword ptr [rax+88], r14
  0713  48894860                 mov qword ptr [rax+96], rcx
  0717  b801000000               mov eax, 1
  071c  ebba                     short jmp L0
L24:
  071e  488b45d0                 mov rax, qword ptr [rbp-48]
  0722  4c897058                 mov qword ptr [rax+88], r14
  0726  48894860                 mov qword ptr [rax+96], rcx
  072a  b802000000               mov eax, 2
  072f  eba7                     short jmp L0
L25:
  0731  488b45d0                 mov rax, qword ptr [rbp-48]
  0735  4c897058                 mov qword ptr [rax+88], r14
  0739  48894860                 mov qword ptr [rax+96], rcx
  073d  b802000000               mov eax, 2
  0742  eb94                     short jmp L0
L34:
  0744  488b45d0                 mov rax, qword ptr [rbp-48]
  0748  4c897058                 mov qword ptr [rax+88], r14
  074c  48894860                 mov qword ptr [rax+96], rcx
  0750  b803000000               mov eax, 3
  0755  eb81                     short jmp L0
L45:
  0757  488b45d0                 mov rax, qword ptr [rbp-48]
  075b  4c897058                 mov qword ptr [rax+88], r14
  075f  48894860                 mov qword ptr [rax+96], rcx
  0763  b803000000               mov eax, 3
  0768  e96bffffff               jmp L0
; constants
