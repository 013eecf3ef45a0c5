; spec      embedding_bag bits=4 dim=128 weighted index=i64 offset=i64
; target    avx512+subnormals (x86-64)
; numerics  reference
; bytes     3200
; enter
  0000  f30f1efa                 endbr64
  0004  55                       push rbp
  0005  4889e5                   mov rbp, rsp
  0008  53                       push rbx
  0009  4154                     push r12
  000b  4155                     push r13
  000d  4156                     push r14
  000f  4157                     push r15
  0011  4883ec60                 sub rsp, 96
  0015  48897dd0                 mov qword ptr [rbp-48], rdi
; table = arg table
  0019  4c8b0f                   mov r9, qword ptr [rdi]
; row_count = arg row_count
  001c  4c8b6f08                 mov r13, qword ptr [rdi+8]
; indices = arg indices
  0020  4c8b5710                 mov r10, qword ptr [rdi+16]
; index_count = arg index_count
  0024  488b4718                 mov rax, qword ptr [rdi+24]
  0028  488945b8                 mov qword ptr [rbp-72], rax
; bag_count = arg bag_count
  002c  488b4728                 mov rax, qword ptr [rdi+40]
  0030  488945a8                 mov qword ptr [rbp-88], rax
; offsets = arg offsets
  0034  488b4720                 mov rax, qword ptr [rdi+32]
  0038  488945a0                 mov qword ptr [rbp-96], rax
; weights = arg weights
  003c  4c8b5f30                 mov r11, qword ptr [rdi+48]
; out = arg output
  0040  488b5748                 mov rdx, qword ptr [rdi+72]
; bag = set 0
  0044  4531ff                   xor r15d, r15d
; last_bag = add bag_count, -1
  0047  488b45a8                 mov rax, qword ptr [rbp-88]
  004b  488d40ff                 lea rax, [rax-1]
  004f  48894598                 mov qword ptr [rbp-104], rax
; shifts:i32x16 = const code_shifts
  0053  62f17c48100523090000     vmovups zmm0, [L1]
; values:f32x16 = const code_values
  005d  62f17c48100d59090000     vmovups zmm1, [L2]
; subnormal:f32x4 = const subnormal
  0067  c5f81015d1090000         vmovups xmm2, [L4]
; factor:f32x4 = const factor
  006f  c5f8101dd9090000         vmovups xmm3, [L5]
; subnormal:f32x4 = fmul subnormal, factor
  0077  c5e859d3                 vmulps xmm2, xmm2, xmm3
; product = bits subnormal
  007b  c5f97ed1                 vmovd ecx, xmm2
; fewest_rows = set 16
  007f  48c7c010000000           mov rax, 16
  0086  488945b0                 mov qword ptr [rbp-80], rax
; if product != 1065353216 {
  008a  4881f90000803f           cmp rcx, 1065353216
  0091  0f840e000000             je L15
; fewest_rows = set 9223372036854775807
  0097  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  00a1  488945b0                 mov qword ptr [rbp-80], rax
; }
L15:
; near_end = add index_count, -16
  00a5  488b45b8                 mov rax, qword ptr [rbp-72]
  00a9  4c8d70f0                 lea r14, [rax-16]
; fetched = set 0
  00ad  31c0                     xor eax, eax
  00af  48898578ffffff           mov qword ptr [rbp-136], rax
; due = set 0
  00b6  31c0                     xor eax, eax
  00b8  48894580                 mov qword ptr [rbp-128], rax
; if row_count < 185043 {
  00bc  4981fdd3d20200           cmp r13, 185043
  00c3  0f8d0e000000             jge L17
; due = set 9223372036854775807
  00c9  48b8ffffffffffffff7f     mov rax, 9223372036854775807
  00d3  48894580                 mov qword ptr [rbp-128], rax
; }
L17:
; pos = set 0
  00d7  31c9                     xor ecx, ecx
; begin = move bag
  00d9  4c89f8                   mov rax, r15
  00dc  488945c8                 mov qword ptr [rbp-56], rax
; if bag < bag_count {
  00e0  4c3b7da8                 cmp r15, qword ptr [rbp-88]
  00e4  0f8d16000000             jge L19
; begin = load_i64 [offsets + bag<<3]
  00ea  488b45a0                 mov rax, qword ptr [rbp-96]
  00ee  4a8b04f8                 mov rax, [rax+r15*8]
  00f2  488945c8                 mov qword ptr [rbp-56], rax
; fail_if begin >u index_count -> 1
  00f6  483b45b8                 cmp rax, qword ptr [rbp-72]
  00fa  0f87d1070000             ja L20
; }
L19:
; loop bag < bag_count {
  0100  4c3b7da8                 cmp r15, qword ptr [rbp-88]
  0104  0f8d7f060000             jge L22
L21:
; end = move index_count
  010a  4c8b45b8                 mov r8, qword ptr [rbp-72]
; if bag < last_bag {
  010e  4c3b7d98                 cmp r15, qword ptr [rbp-104]
  0112  0f8d09000000             jge L24
; end = load_i64 [offsets + bag<<3 + 8]
  0118  488b45a0                 mov rax, qword ptr [rbp-96]
  011c  4e8b44f808               mov r8, [rax+r15*8+8]
; }
L24:
; fail_if end < begin -> 2
  0121  4c3b45c8                 cmp r8, qword ptr [rbp-56]
  0125  0f8cbc070000             jl L25
; fail_if end >u index_count -> 2
  012b  4c3b45b8                 cmp r8, qword ptr [rbp-72]
  012f  0f87c8070000             ja L26
; length = sub end, begin
  0135  4c89c0                   mov rax, r8
  0138  482b45c8                 sub rax, qword ptr [rbp-56]
  013c  488945c0                 mov qword ptr [rbp-64], rax
; if length >= fewest_rows {
  0140  483b45b0                 cmp rax, qword ptr [rbp-80]
  0144  0f8cc8030000             jl L28
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
  016c  62717c4810150a090000     vmovups zmm10, [L6]
; code_mask1:i32x16 = const code_mask
  0176  62717c48101d80090000     vmovups zmm11, [L8]
; byte_shift:i32x16 = const byte_shift
  0180  62717c481025f6090000     vmovups zmm12, [L10]
; pos = move begin
  018a  488b4dc8                 mov rcx, qword ptr [rbp-56]
; if pos < end {
  018e  4c39c1                   cmp rcx, r8
  0191  0f8dcc010000             jge L30
; index = load_i64 [indices + pos<<3]
  0197  498b34ca                 mov rsi, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  019b  4c39ee                   cmp rsi, r13
  019e  0f836f070000             jae L31
; index = mul index, 68
  01a4  486bf644                 imul rsi, rsi, 68
; row = add table, index
  01a8  498d1c31                 lea rbx, [r9+rsi]
; factors:f32x4 = splat_f16_pair [row + 64]
  01ac  c46279586b40             vpbroadcastd xmm13, [rbx+64]
  01b2  c4427913ed               vcvtph2ps xmm13, xmm13
; weight:f32x4 = splat_host [weights + pos<<2]
  01b7  c4427958348b             vpbroadcastd xmm14, [r11+rcx*4]
; factors:f32x4 = fmul weight, factors
  01bd  c4410859ed               vmulps xmm13, xmm14, xmm13
; powers:f32x4 = const factor_powers
  01c2  c5781035f6090000         vmovups xmm14, [L11]
; factors:f32x4 = fmul factors, powers
  01ca  c4411059ee               vmulps xmm13, xmm13, xmm14
; store [out] 4 lanes factors
  01cf  c578112a                 vmovups [rdx], xmm13
; weight_size = load_i32 [weights + pos<<2]
  01d3  4963348b                 movsxd rsi, dword ptr [r11+rcx*4]
; weight_size = and weight_size, 2147483647
  01d7  4881e6ffffff7f           and rsi, 2147483647
; weight_size = add weight_size, -838860800
  01de  4881c6000000ce           add rsi, -838860800
; if weight_size >=u 352321536, seldom {
  01e5  4881fe00000015           cmp rsi, 352321536
  01ec  0f83ab050000             jae L32
L33:
; loop pos < end {
  01f2  4c39c1                   cmp rcx, r8
  01f5  0f8d68010000             jge L35
L34:
; if pos >= due, seldom {
  01fb  483b4d80                 cmp rcx, qword ptr [rbp-128]
  01ff  0f8db8050000             jge L36
L37:
; if pos < near_end {
  0205  4c39f1                   cmp rcx, r14
  0208  0f8d16000000             jge L39
; ahead = load_i64 [indices + pos<<3 + 128]
  020e  498bbcca80000000         mov rdi, [r10+rcx*8+128]
; ahead = mul ahead, 68
  0216  486bff44                 imul rdi, rdi, 68
; ahead_row = add table, ahead
  021a  4c01cf                   add rdi, r9
; prefetch L1 [ahead_row]
  021d  0f180f                   prefetcht0 [rdi]
; prefetch L1 [ahead_row + 67]
  0220  0f184f43                 prefetcht0 [rdi+67]
; }
L39:
; pooled = add row, 0
  0224  4c8d23                   lea r12, [rbx]
; scale:f32x16 = splat_host [out]
  0227  62727d48582a             vpbroadcastd zmm13, [rdx]
; bias0:f32x16 = splat_host [out + 4]
  022d  62727d48587201           vpbroadcastd zmm14, [rdx+4]
; bias1:f32x16 = splat_host [out + 12]
  0234  62727d48587a03           vpbroadcastd zmm15, [rdx+12]
; pos = add pos, 1
  023b  4883c101                 add rcx, 1
; if pos < end {
  023f  4c39c1                   cmp rcx, r8
  0242  0f8d64000000             jge L41
; index = load_i64 [indices + pos<<3]
  0248  498b3cca                 mov rdi, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  024c  4c39ef                   cmp rdi, r13
  024f  0f83d4060000             jae L42
; index = mul index, 68
  0255  486bff44                 imul rdi, rdi, 68
; row = add table, index
  0259  498d1c39                 lea rbx, [r9+rdi]
; factors:f32x4 = splat_f16_pair [row + 64]
  025d  62e27d08584310           vpbroadcastd xmm16, [rbx+64]
  0264  62a27d0813c0             vcvtph2ps xmm16, xmm16
; weight:f32x4 = splat_host [weights + pos<<2]
  026a  62c27d08580c8b           vpbroadcastd xmm17, [r11+rcx*4]
; factors:f32x4 = fmul weight, factors
  0271  62a1740059c0             vmulps xmm16, xmm17, xmm16
; powers:f32x4 = const factor_powers
  0277  62e17c08100d3f090000     vmovups xmm17, [L11]
; factors:f32x4 = fmul factors, powers
  0281  62a17c0059c1             vmulps xmm16, xmm16, xmm17
; store [out] 4 lanes factors
  0287  62e17c081102             vmovups [rdx], xmm16
; weight_size = load_i32 [weights + pos<<2]
  028d  4963348b                 movsxd rsi, dword ptr [r11+rcx*4]
; weight_size = and weight_size, 2147483647
  0291  4881e6ffffff7f           and rsi, 2147483647
; weight_size = add weight_size, -838860800
  0298  4881c6000000ce           add rsi, -838860800
; if weight_size >=u 352321536, seldom {
  029f  4881fe00000015           cmp rsi, 352321536
  02a6  0f838b050000             jae L43
L44:
; }
L41:
; codes:i32x16 = load_32 [pooled]
  02ac  62c17c48100424           vmovups zmm16, [r12]
; masked0:f32x16 = and codes, code_mask0
  02b3  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  02b9  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum0:f32x16 = fadd sum0, bias0
  02bf  62d16c4858d6             vaddps zmm2, zmm2, zmm14
; sum1:f32x16 = fadd sum1, bias1
  02c5  62d1644858df             vaddps zmm3, zmm3, zmm15
; sum0:f32x16 = fma scale, masked0, sum0
  02cb  62b21548b8d1             vfmadd231ps zmm2, zmm13, zmm17
; sum1:f32x16 = fma scale, masked1, sum1
  02d1  62b21548b8da             vfmadd231ps zmm3, zmm13, zmm18
; codes:i32x16 = shr codes, byte_shift
  02d7  62c27d4045c4             vpsrlvd zmm16, zmm16, zmm12
; masked0:f32x16 = and codes, code_mask0
  02dd  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  02e3  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum2:f32x16 = fadd sum2, bias0
  02e9  62d15c4858e6             vaddps zmm4, zmm4, zmm14
; sum3:f32x16 = fadd sum3, bias1
  02ef  62d1544858ef             vaddps zmm5, zmm5, zmm15
; sum2:f32x16 = fma scale, masked0, sum2
  02f5  62b21548b8e1             vfmadd231ps zmm4, zmm13, zmm17
; sum3:f32x16 = fma scale, masked1, sum3
  02fb  62b21548b8ea             vfmadd231ps zmm5, zmm13, zmm18
; codes:i32x16 = load_32 [pooled + 2]
  0301  62c17c4810842402000000   vmovups zmm16, [r12+2]
; masked0:f32x16 = and codes, code_mask0
  030c  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  0312  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum4:f32x16 = fadd sum4, bias0
  0318  62d14c4858f6             vaddps zmm6, zmm6, zmm14
; sum5:f32x16 = fadd sum5, bias1
  031e  62d1444858ff             vaddps zmm7, zmm7, zmm15
; sum4:f32x16 = fma scale, masked0, sum4
  0324  62b21548b8f1             vfmadd231ps zmm6, zmm13, zmm17
; sum5:f32x16 = fma scale, masked1, sum5
  032a  62b21548b8fa             vfmadd231ps zmm7, zmm13, zmm18
; codes:i32x16 = shr codes, byte_shift
  0330  62c27d4045c4             vpsrlvd zmm16, zmm16, zmm12
; masked0:f32x16 = and codes, code_mask0
  0336  62c17d40dbca             vpandd zmm17, zmm16, zmm10
; masked1:f32x16 = and codes, code_mask1
  033c  62c17d40dbd3             vpandd zmm18, zmm16, zmm11
; sum6:f32x16 = fadd sum6, bias0
  0342  62513c4858c6             vaddps zmm8, zmm8, zmm14
; sum7:f32x16 = fadd sum7, bias1
  0348  6251344858cf             vaddps zmm9, zmm9, zmm15
; sum6:f32x16 = fma scale, masked0, sum6
  034e  62321548b8c1             vfmadd231ps zmm8, zmm13, zmm17
; sum7:f32x16 = fma scale, masked1, sum7
  0354  62321548b8ca             vfmadd231ps zmm9, zmm13, zmm18
; }
  035a  4c39c1                   cmp rcx, r8
  035d  0f8c98feffff             jl L34
L35:
; }
L30:
; sum_power0:f32x16 = const sum_power
  0363  62717c48101553070000     vmovups zmm10, [L7]
; sum_power1:f32x16 = const sum_power
  036d  62717c48101dc9070000     vmovups zmm11, [L9]
; zip_order0:i32x16 = const zip_order
  0377  62717c4810257f080000     vmovups zmm12, [L12]
; zip_order1:i32x16 = const zip_order
  0381  62717c48102db5080000     vmovups zmm13, [L13]
; sum0:f32x16 = fmul sum0, sum_power0
  038b  62d16c4859d2             vmulps zmm2, zmm2, zmm10
; sum1:f32x16 = fmul sum1, sum_power1
  0391  62d1644859db             vmulps zmm3, zmm3, zmm11
; sum2:f32x16 = fmul sum2, sum_power0
  0397  62d15c4859e2             vmulps zmm4, zmm4, zmm10
; sum3:f32x16 = fmul sum3, sum_power1
  039d  62d1544859eb             vmulps zmm5, zmm5, zmm11
; sum4:f32x16 = fmul sum4, sum_power0
  03a3  62d14c4859f2             vmulps zmm6, zmm6, zmm10
; sum5:f32x16 = fmul sum5, sum_power1
  03a9  62d1444859fb             vmulps zmm7, zmm7, zmm11
; sum6:f32x16 = fmul sum6, sum_power0
  03af  62513c4859c2             vmulps zmm8, zmm8, zmm10
; sum7:f32x16 = fmul sum7, sum_power1
  03b5  6251344859cb             vmulps zmm9, zmm9, zmm11
; zipped0:f32x16 = permute2 sum0, sum4, zip_order0
  03bb  62517c4810d4             vmovups zmm10, zmm12
  03c1  62726d4877d6             vpermi2ps zmm10, zmm2, zmm6
; zipped1:f32x16 = permute2 sum0, sum4, zip_order1
  03c7  62517c4810dd             vmovups zmm11, zmm13
  03cd  62726d4877de             vpermi2ps zmm11, zmm2, zmm6
; zipped2:f32x16 = permute2 sum1, sum5, zip_order0
  03d3  62d17c4810d4             vmovups zmm2, zmm12
  03d9  62f2654877d7             vpermi2ps zmm2, zmm3, zmm7
; zipped3:f32x16 = permute2 sum1, sum5, zip_order1
  03df  62d17c4810f5             vmovups zmm6, zmm13
  03e5  62f2654877f7             vpermi2ps zmm6, zmm3, zmm7
; zipped4:f32x16 = permute2 sum2, sum6, zip_order0
  03eb  62d17c4810dc             vmovups zmm3, zmm12
  03f1  62d25d4877d8             vpermi2ps zmm3, zmm4, zmm8
; zipped5:f32x16 = permute2 sum2, sum6, zip_order1
  03f7  62d17c4810fd             vmovups zmm7, zmm13
  03fd  62d25d4877f8             vpermi2ps zmm7, zmm4, zmm8
; zipped6:f32x16 = permute2 sum3, sum7, zip_order0
  0403  62d17c4810e4             vmovups zmm4, zmm12
  0409  62d2554877e1             vpermi2ps zmm4, zmm5, zmm9
; zipped7:f32x16 = permute2 sum3, sum7, zip_order1
  040f  62517c4810c5             vmovups zmm8, zmm13
  0415  6252554877c1             vpermi2ps zmm8, zmm5, zmm9
; zipped8:f32x16 = permute2 zipped0, zipped4, zip_order0
  041b  62d17c4810ec             vmovups zmm5, zmm12
  0421  62f22d4877eb             vpermi2ps zmm5, zmm10, zmm3
; zipped9:f32x16 = permute2 zipped0, zipped4, zip_order1
  0427  62517c4810cd             vmovups zmm9, zmm13
  042d  62722d4877cb             vpermi2ps zmm9, zmm10, zmm3
; zipped10:f32x16 = permute2 zipped1, zipped5, zip_order0
  0433  62d17c4810dc             vmovups zmm3, zmm12
  0439  62f2254877df             vpermi2ps zmm3, zmm11, zmm7
; zipped11:f32x16 = permute2 zipped1, zipped5, zip_order1
  043f  62517c4810d5             vmovups zmm10, zmm13
  0445  6272254877d7             vpermi2ps zmm10, zmm11, zmm7
; zipped12:f32x16 = permute2 zipped2, zipped6, zip_order0
  044b  62d17c4810fc             vmovups zmm7, zmm12
  0451  62f26d4877fc             vpermi2ps zmm7, zmm2, zmm4
; zipped13:f32x16 = permute2 zipped2, zipped6, zip_order1
  0457  62517c4810dd             vmovups zmm11, zmm13
  045d  62726d4877dc             vpermi2ps zmm11, zmm2, zmm4
; zipped14:f32x16 = permute2 zipped3, zipped7, zip_order0
  0463  62d17c4810d4             vmovups zmm2, zmm12
  0469  62d24d4877d0             vpermi2ps zmm2, zmm6, zmm8
; zipped15:f32x16 = permute2 zipped3, zipped7, zip_order1
  046f  62d17c4810e5             vmovups zmm4, zmm13
  0475  62d24d4877e0             vpermi2ps zmm4, zmm6, zmm8
; zipped16:f32x16 = permute2 zipped8, zipped12, zip_order0
  047b  62d17c4810f4             vmovups zmm6, zmm12
  0481  62f2554877f7             vpermi2ps zmm6, zmm5, zmm7
; zipped17:f32x16 = permute2 zipped8, zipped12, zip_order1
  0487  62517c4810c5             vmovups zmm8, zmm13
  048d  6272554877c7             vpermi2ps zmm8, zmm5, zmm7
; zipped18:f32x16 = permute2 zipped9, zipped13, zip_order0
  0493  62d17c4810ec             vmovups zmm5, zmm12
  0499  62d2354877eb             vpermi2ps zmm5, zmm9, zmm11
; zipped19:f32x16 = permute2 zipped9, zipped13, zip_order1
  049f  62d17c4810fd             vmovups zmm7, zmm13
  04a5  62d2354877fb             vpermi2ps zmm7, zmm9, zmm11
; zipped20:f32x16 = permute2 zipped10, zipped14, zip_order0
  04ab  62517c4810cc             vmovups zmm9, zmm12
  04b1  6272654877ca             vpermi2ps zmm9, zmm3, zmm2
; zipped21:f32x16 = permute2 zipped10, zipped14, zip_order1
  04b7  62517c4810dd             vmovups zmm11, zmm13
  04bd  6272654877da             vpermi2ps zmm11, zmm3, zmm2
; zipped22:f32x16 = permute2 zipped11, zipped15, zip_order0
  04c3  62d17c4810d4             vmovups zmm2, zmm12
  04c9  62f22d4877d4             vpermi2ps zmm2, zmm10, zmm4
; zipped23:f32x16 = permute2 zipped11, zipped15, zip_order1
  04cf  62d17c4810dd             vmovups zmm3, zmm13
  04d5  62f22d4877dc             vpermi2ps zmm3, zmm10, zmm4
; store [out] 16 lanes zipped16
  04db  62f17c481132             vmovups [rdx], zmm6
; store [out + 64] 16 lanes zipped17
  04e1  62717c48114201           vmovups [rdx+64], zmm8
; store [out + 128] 16 lanes zipped18
  04e8  62f17c48116a02           vmovups [rdx+128], zmm5
; store [out + 192] 16 lanes zipped19
  04ef  62f17c48117a03           vmovups [rdx+192], zmm7
; store [out + 256] 16 lanes zipped20
  04f6  62717c48114a04           vmovups [rdx+256], zmm9
; store [out + 320] 16 lanes zipped21
  04fd  62717c48115a05           vmovups [rdx+320], zmm11
; store [out + 384] 16 lanes zipped22
  0504  62f17c48115206           vmovups [rdx+384], zmm2
; store [out + 448] 16 lanes zipped23
  050b  62f17c48115a07           vmovups [rdx+448], zmm3
; }
L28:
; if length < fewest_rows {
  0512  488b45c0                 mov rax, qword ptr [rbp-64]
  0516  483b45b0                 cmp rax, qword ptr [rbp-80]
  051a  0f8d4d020000             jge L46
; acc0:f32x16 = zero
  0520  c5e857d2                 vxorps xmm2, xmm2, xmm2
; acc1:f32x16 = zero
  0524  c5e057db                 vxorps xmm3, xmm3, xmm3
; acc2:f32x16 = zero
  0528  c5d857e4                 vxorps xmm4, xmm4, xmm4
; acc3:f32x16 = zero
  052c  c5d057ed                 vxorps xmm5, xmm5, xmm5
; acc4:f32x16 = zero
  0530  c5c857f6                 vxorps xmm6, xmm6, xmm6
; acc5:f32x16 = zero
  0534  c5c057ff                 vxorps xmm7, xmm7, xmm7
; acc6:f32x16 = zero
  0538  c4413857c0               vxorps xmm8, xmm8, xmm8
; acc7:f32x16 = zero
  053d  c4413057c9               vxorps xmm9, xmm9, xmm9
; pos = move begin
  0542  488b4dc8                 mov rcx, qword ptr [rbp-56]
; if pos < end {
  0546  4c39c1                   cmp rcx, r8
  0549  0f8dad010000             jge L48
; index = load_i64 [indices + pos<<3]
  054f  498b34ca                 mov rsi, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  0553  4c39ee                   cmp rsi, r13
  0556  0f83e3030000             jae L49
; index = mul index, 68
  055c  486bf644                 imul rsi, rsi, 68
; row = add table, index
  0560  498d1c31                 lea rbx, [r9+rsi]
; factors:f32x2 = splat_f16_pair [row + 64]
  0564  c46279585340             vpbroadcastd xmm10, [rbx+64]
  056a  c4427913d2               vcvtph2ps xmm10, xmm10
; weight:f32x2 = splat_host [weights + pos<<2]
  056f  c44279581c8b             vpbroadcastd xmm11, [r11+rcx*4]
; factors:f32x2 = fmul weight, factors
  0575  c4412059d2               vmulps xmm10, xmm11, xmm10
; store [out] 2 lanes factors
  057a  c5781312                 vmovlps [rdx], xmm10
; loop pos < end {
  057e  4c39c1                   cmp rcx, r8
  0581  0f8d75010000             jge L51
L50:
; if pos >= due, seldom {
  0587  483b4d80                 cmp rcx, qword ptr [rbp-128]
  058b  0f8dc6020000             jge L52
L53:
; if pos < near_end {
  0591  4c39f1                   cmp rcx, r14
  0594  0f8d16000000             jge L55
; ahead = load_i64 [indices + pos<<3 + 128]
  059a  498bb4ca80000000         mov rsi, [r10+rcx*8+128]
; ahead = mul ahead, 68
  05a2  486bf644                 imul rsi, rsi, 68
; ahead_row = add table, ahead
  05a6  4c01ce                   add rsi, r9
; prefetch L1 [ahead_row]
  05a9  0f180e                   prefetcht0 [rsi]
; prefetch L1 [ahead_row + 67]
  05ac  0f184e43                 prefetcht0 [rsi+67]
; }
L55:
; pooled = add row, 0
  05b0  488d33                   lea rsi, [rbx]
; scale:f32x16 = splat_host [out]
  05b3  62727d485812             vpbroadcastd zmm10, [rdx]
; bias:f32x16 = splat_host [out + 4]
  05b9  62727d48585a01           vpbroadcastd zmm11, [rdx+4]
; pos = add pos, 1
  05c0  4883c101                 add rcx, 1
; if pos < end {
  05c4  4c39c1                   cmp rcx, r8
  05c7  0f8d2f000000             jge L57
; index = load_i64 [indices + pos<<3]
  05cd  498b3cca                 mov rdi, [r10+rcx*8]
; fail_if index >=u row_count -> 3
  05d1  4c39ef                   cmp rdi, r13
  05d4  0f837b030000             jae L58
; index = mul index, 68
  05da  486bff44                 imul rdi, rdi, 68
; row = add table, index
  05de  498d1c39                 lea rbx, [r9+rdi]
; factors:f32x2 = splat_f16_pair [row + 64]
  05e2  c46279586340             vpbroadcastd xmm12, [rbx+64]
  05e8  c4427913e4               vcvtph2ps xmm12, xmm12
; weight:f32x2 = splat_host [weights + pos<<2]
  05ed  c44279582c8b             vpbroadcastd xmm13, [r11+rcx*4]
; factors:f32x2 = fmul weight, factors
  05f3  c4411059e4               vmulps xmm12, xmm13, xmm12
; store [out] 2 lanes factors
  05f8  c5781322                 vmovlps [rdx], xmm12
; }
L57:
; code0:i32x16 = splat_64 [pooled + 24]
  05fc  6272fd48596603           vpbroadcastq zmm12, [rsi+24]
; code0:i32x16 = shr code0, shifts
  0603  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc1:f32x16 = fadd acc1, bias
  0609  62d1644858db             vaddps zmm3, zmm3, zmm11
; code1:i32x16 = splat_64 [pooled + 8]
  060f  6272fd48596e01           vpbroadcastq zmm13, [rsi+8]
; code1:i32x16 = shr code1, shifts
  0616  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc0:f32x16 = fadd acc0, bias
  061c  62d16c4858d3             vaddps zmm2, zmm2, zmm11
; value:f32x16 = lookup code1, values
  0622  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [pooled]
  0628  6272fd48592e             vpbroadcastq zmm13, [rsi]
; code1:i32x16 = shr code1, shifts
  062e  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc3:f32x16 = fadd acc3, bias
  0634  62d1544858eb             vaddps zmm5, zmm5, zmm11
; value1:f32x16 = lookup code1, values
  063a  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [pooled + 16]
  0640  6272fd48596e02           vpbroadcastq zmm13, [rsi+16]
; code1:i32x16 = shr code1, shifts
  0647  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc2:f32x16 = fadd acc2, bias
  064d  62d15c4858e3             vaddps zmm4, zmm4, zmm11
; acc0:f32x16 = fma scale, value1, acc0
  0653  62d22d48b8d7             vfmadd231ps zmm2, zmm10, zmm15
; acc1:f32x16 = fma scale, value, acc1
  0659  62d22d48b8de             vfmadd231ps zmm3, zmm10, zmm14
; value:f32x16 = lookup code0, values
  065f  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc3:f32x16 = fma scale, value, acc3
  0665  62d22d48b8ee             vfmadd231ps zmm5, zmm10, zmm14
; value:f32x16 = lookup code1, values
  066b  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc2:f32x16 = fma scale, value, acc2
  0671  62d22d48b8e6             vfmadd231ps zmm4, zmm10, zmm14
; code0:i32x16 = splat_64 [pooled + 56]
  0677  6272fd48596607           vpbroadcastq zmm12, [rsi+56]
; code0:i32x16 = shr code0, shifts
  067e  62721d4845e0             vpsrlvd zmm12, zmm12, zmm0
; acc5:f32x16 = fadd acc5, bias
  0684  62d1444858fb             vaddps zmm7, zmm7, zmm11
; code1:i32x16 = splat_64 [pooled + 40]
  068a  6272fd48596e05           vpbroadcastq zmm13, [rsi+40]
; code1:i32x16 = shr code1, shifts
  0691  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc4:f32x16 = fadd acc4, bias
  0697  62d14c4858f3             vaddps zmm6, zmm6, zmm11
; value:f32x16 = lookup code1, values
  069d  6272154816f1             vpermps zmm14, zmm13, zmm1
; code1:i32x16 = splat_64 [pooled + 32]
  06a3  6272fd48596e04           vpbroadcastq zmm13, [rsi+32]
; code1:i32x16 = shr code1, shifts
  06aa  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc7:f32x16 = fadd acc7, bias
  06b0  6251344858cb             vaddps zmm9, zmm9, zmm11
; value1:f32x16 = lookup code1, values
  06b6  6272154816f9             vpermps zmm15, zmm13, zmm1
; code1:i32x16 = splat_64 [pooled + 48]
  06bc  6272fd48596e06           vpbroadcastq zmm13, [rsi+48]
; code1:i32x16 = shr code1, shifts
  06c3  6272154845e8             vpsrlvd zmm13, zmm13, zmm0
; acc6:f32x16 = fadd acc6, bias
  06c9  62513c4858c3             vaddps zmm8, zmm8, zmm11
; acc4:f32x16 = fma scale, value1, acc4
  06cf  62d22d48b8f7             vfmadd231ps zmm6, zmm10, zmm15
; acc5:f32x16 = fma scale, value, acc5
  06d5  62d22d48b8fe             vfmadd231ps zmm7, zmm10, zmm14
; value:f32x16 = lookup code0, values
  06db  62721d4816f1             vpermps zmm14, zmm12, zmm1
; acc7:f32x16 = fma scale, value, acc7
  06e1  62522d48b8ce             vfmadd231ps zmm9, zmm10, zmm14
; value:f32x16 = lookup code1, values
  06e7  6272154816f1             vpermps zmm14, zmm13, zmm1
; acc6:f32x16 = fma scale, value, acc6
  06ed  62522d48b8c6             vfmadd231ps zmm8, zmm10, zmm14
; }
  06f3  4c39c1                   cmp rcx, r8
  06f6  0f8c8bfeffff             jl L50
L51:
; }
L48:
; order:i32x16 = const column_order
  06fc  62717c481015fa020000     vmovups zmm10, [L3]
; acc0:f32x16 = permute acc0, order
  0706  62f22d4816d2             vpermps zmm2, zmm10, zmm2
; store [out] 16 lanes acc0
  070c  62f17c481112             vmovups [rdx], zmm2
; acc1:f32x16 = permute acc1, order
  0712  62f22d4816db             vpermps zmm3, zmm10, zmm3
; store [out + 64] 16 lanes acc1
  0718  62f17c48115a01           vmovups [rdx+64], zmm3
; acc2:f32x16 = permute acc2, order
  071f  62f22d4816e4             vpermps zmm4, zmm10, zmm4
; store [out + 128] 16 lanes acc2
  0725  62f17c48116202           vmovups [rdx+128], zmm4
; acc3:f32x16 = permute acc3, order
  072c  62f22d4816ed             vpermps zmm5, zmm10, zmm5
; store [out + 192] 16 lanes acc3
  0732  62f17c48116a03           vmovups [rdx+192], zmm5
; acc4:f32x16 = permute acc4, order
  0739  62f22d4816f6             vpermps zmm6, zmm10, zmm6
; store [out + 256] 16 lanes acc4
  073f  62f17c48117204           vmovups [rdx+256], zmm6
; acc5:f32x16 = permute acc5, order
  0746  62f22d4816ff             vpermps zmm7, zmm10, zmm7
; store [out + 320] 16 lanes acc5
  074c  62f17c48117a05           vmovups [rdx+320], zmm7
; acc6:f32x16 = permute acc6, order
  0753  62522d4816c0             vpermps zmm8, zmm10, zmm8
; store [out + 384] 16 lanes acc6
  0759  62717c48114206           vmovups [rdx+384], zmm8
; acc7:f32x16 = permute acc7, order
  0760  62522d4816c9             vpermps zmm9, zmm10, zmm9
; store [out + 448] 16 lanes acc7
  0766  62717c48114a07           vmovups [rdx+448], zmm9
; }
L46:
; out = add out, 512
  076d  4881c200020000           add rdx, 512
; begin = move end
  0774  4c89c0                   mov rax, r8
  0777  488945c8                 mov qword ptr [rbp-56], rax
; bag = add bag, 1
  077b  4983c701                 add r15, 1
; }
  077f  4c3b7da8                 cmp r15, qword ptr [rbp-88]
  0783  0f8c81f9ffff             jl L21
L22:
; leave
  0789  31c0                     xor eax, eax
L0:
  078b  c5f877                   vzeroupper
  078e  4883c460                 add rsp, 96
  0792  415f                     pop r15
  0794  415e                     pop r14
  0796  415d                     pop r13
  0798  415c                     pop r12
  079a  5b                       pop rbx
  079b  5d                       pop rbp
  079c  c3                       ret
; seldom
L32:
; if weight_size != -838860800 {
  079d  4881fe000000ce           cmp rsi, -838860800
  07a4  0f840e000000             je L60
; length = set -1
  07aa  48c7c0ffffffff           mov rax, -1
  07b1  488945c0                 mov qword ptr [rbp-64], rax
; pos = move end
  07b5  4c89c1                   mov rcx, r8
; }
L60:
  07b8  e935faffff               jmp L33
; seldom
L36:
; burst_end = add pos, 192
  07bd  488d81c0000000           lea rax, [rcx+192]
  07c4  48894588                 mov qword ptr [rbp-120], rax
; burst_end = move_if burst_end >= index_count ? index_count
  07c8  483b45b8                 cmp rax, qword ptr [rbp-72]
  07cc  480f4d45b8               cmovge rax, qword ptr [rbp-72]
  07d1  48894588                 mov qword ptr [rbp-120], rax
; fetching = move fetched
  07d5  488b8578ffffff           mov rax, qword ptr [rbp-136]
  07dc  48894590                 mov qword ptr [rbp-112], rax
; fetching = move_if fetching < pos ? pos
  07e0  48394d90                 cmp qword ptr [rbp-112], rcx
  07e4  480f4cc1                 cmovl rax, rcx
  07e8  48894590                 mov qword ptr [rbp-112], rax
; loop fetching < burst_end {
  07ec  483b4588                 cmp rax, qword ptr [rbp-120]
  07f0  0f8d26000000             jge L62
L61:
; ahead = load_i64 [indices + fetching<<3]
  07f6  488b4590                 mov rax, qword ptr [rbp-112]
  07fa  498b3cc2                 mov rdi, [r10+rax*8]
; ahead = mul ahead, 68
  07fe  486bff44                 imul rdi, rdi, 68
; prefetch L2 [table + ahead]
  0802  410f181439               prefetcht1 [r9+rdi]
; prefetch L2 [table + ahead + 67]
  0807  410f18543943             prefetcht1 [r9+rdi+67]
; fetching = add fetching, 1
  080d  4883459001               add qword ptr [rbp-112], 1
; }
  0812  488b4590                 mov rax, qword ptr [rbp-112]
  0816  483b4588                 cmp rax, qword ptr [rbp-120]
  081a  7cda                     short jl L61
L62:
; fetched = move fetching
  081c  488b4590                 mov rax, qword ptr [rbp-112]
  0820  48898578ffffff           mov qword ptr [rbp-136], rax
; due = add pos, 128
  0827  488d8180000000           lea rax, [rcx+128]
  082e  48894580                 mov qword ptr [rbp-128], rax
  0832  e9cef9ffff               jmp L37
; seldom
L43:
; if weight_size != -838860800 {
  0837  4881fe000000ce           cmp rsi, -838860800
  083e  0f840e000000             je L64
; length = set -1
  0844  48c7c0ffffffff           mov rax, -1
  084b  488945c0                 mov qword ptr [rbp-64], rax
; pos = move end
  084f  4c89c1                   mov rcx, r8
; }
L64:
  0852  e955faffff               jmp L44
; seldom
L52:
; burst_end = add pos, 192
  0857  488d81c0000000           lea rax, [rcx+192]
  085e  48894588                 mov qword ptr [rbp-120], rax
; burst_end = move_if burst_end >= index_count ? index_count
  0862  483b45b8                 cmp rax, qword ptr [rbp-72]
  0866  480f4d45b8               cmovge rax, qword ptr [rbp-72]
  086b  48894588                 mov qword ptr [rbp-120], rax
; fetching = move fetched
  086f  488b8578ffffff           mov rax, qword ptr [rbp-136]
  0876  48894590                 mov qword ptr [rbp-112], rax
; fetching = move_if fetching < pos ? pos
  087a  48394d90                 cmp qword ptr [rbp-112], rcx
  087e  480f4cc1                 cmovl rax, rcx
  0882  48894590                 mov qword ptr [rbp-112], rax
; loop fetching < burst_end {
  0886  483b4588                 cmp rax, qword ptr [rbp-120]
  088a  0f8d26000000             jge L66
L65:
; ahead = load_i64 [indices + fetching<<3]
  0890  488b4590                 mov rax, qword ptr [rbp-112]
  0894  498b34c2                 mov rsi, [r10+rax*8]
; ahead = mul ahead, 68
  0898  486bf644                 imul rsi, rsi, 68
; prefetch L2 [table + ahead]
  089c  410f181431               prefetcht1 [r9+rsi]
; prefetch L2 [table + ahead + 67]
  08a1  410f18543143             prefetcht1 [r9+rsi+67]
; fetching = add fetching, 1
  08a7  4883459001               add qword ptr [rbp-112], 1
; }
  08ac  488b4590                 mov rax, qword ptr [rbp-112]
  08b0  483b4588                 cmp rax, qword ptr [rbp-120]
  08b4  7cda                     short jl L65
L66:
; fetched = move fetching
  08b6  488b4590                 mov rax, qword ptr [rbp-112]
  08ba  48898578ffffff           mov qword ptr [rbp-136], rax
; due = add pos, 128
  08c1  488d8180000000           lea rax, [rcx+128]
  08c8  48894580                 mov qword ptr [rbp-128], rax
  08cc  e9c0fcffff               jmp L53
; failure exits
L20:
  08d1  488b45d0                 mov rax, qword ptr [rbp-48]
  08d5  4c897858                 mov qword ptr [rax+88], r15
  08d9  48894860                 mov qword ptr [rax+96], rcx
  08dd  b801000000               mov eax, 1
  08e2  e9a4feffff               jmp L0
L25:
  08e7  488b45d0                 mov rax, qword ptr [rbp-48]
  08eb  4c897858                 mov qword ptr [rax+88], r15
  08ef  48894860                 mov qword ptr [rax+96], rcx
  08f3  b802000000               mov eax, 2
  08f8  e98efeffff               jmp L0
L26:
  08fd  488b45d0                 mov rax, qword ptr [rbp-48]
  0901  4c897858                 mov qword ptr [rax+88], r15
  0905  48894860                 mov qword ptr [rax+96], rcx
  0909  b802000000               mov eax, 2
  090e  e978feffff               jmp L0
L31:
  0913  488b45d0                 mov rax, qword ptr [rbp-48]
  0917  4c897858                 mov qword ptr [rax+88], r15
  091b  48894860                 mov qword ptr [rax+96], rcx
  091f  b803000000               mov eax, 3
  0924  e962feffff               jmp L0
L42:
  0929  488b45d0                 mov rax, qword ptr [rbp-48]
  092d  4c897858                 mov qword ptr [rax+88], r15
  0931  48894860                 mov qword ptr [rax+96], rcx
  0935  b803000000               mov eax, 3
  093a  e94cfeffff               jmp L0
L49:
  093f  488b45d0                 mov rax, qword ptr [rbp-48]
  0943  4c897858                 mov qword ptr [rax+88], r15
  0947  48894860                 mov qword ptr [rax+96], rcx
  094b  b803000000               mov eax, 3
  0950  e936feffff               jmp L0
L58:
  0955  488b45d0                 mov rax, qword ptr [rbp-48]
  0959  4c897858                 mov qword ptr [rax+88], r15
  095d  48894860                 mov qword ptr [rax+96], rcx
  0961  b803000000               mov eax, 3
  0966  e920feffff               jmp L0
; constants
