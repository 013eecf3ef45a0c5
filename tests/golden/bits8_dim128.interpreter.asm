; spec      embedding_bag bits=8 dim=128 index=i64 offset=i64
; target    interpreter
; numerics  reference
; bytes     0
plan embedding_bag bits=8 dim=128 index=i64 offset=i64
  numerics reference
  report bag pos
  table = arg table
  row_count = arg row_count
  indices = arg indices
  index_count = arg index_count
  bag_count = arg bag_count
  offsets = arg offsets
  out = arg output
  bag = set 0
  last_bag = add bag_count, -1
  near_end = add index_count, -16
  far_end = add index_count, -64
  if row_count < 15421 {
    far_end = set 0
  }
  pos = set 0
  pos = move bag
  if bag < bag_count {
    pos = load_i64 [offsets + bag<<3]
    fail_if index_count <u pos -> 1
  }
  one_row_end = sub index_count, pos
  one_row_end = add one_row_end, bag
  one_row_end = move_if last_bag < one_row_end ? last_bag
  out = add out, 0
  bag = move bag
  loop bag < one_row_end {
    last_row = load_i64 [offsets + bag<<3 + 8]
    last_row = add last_row, -1
    if last_row != pos, seldom {
      one_row_end = set 0
    }
    if last_row == pos {
      if pos < far_end {
        ahead = load_i64 [indices + pos<<3 + 512]
        ahead = mul ahead, 136
        ahead_row = add table, ahead
        prefetch L2 [ahead_row]
        prefetch L2 [ahead_row + 64]
        prefetch L2 [ahead_row + 135]
      }
      if pos < near_end {
        ahead = load_i64 [indices + pos<<3 + 128]
        ahead = mul ahead, 136
        ahead_row = add table, ahead
        prefetch L1 [ahead_row]
        prefetch L1 [ahead_row + 64]
        prefetch L1 [ahead_row + 135]
      }
      index = load_i64 [indices + pos<<3]
      if index >=u row_count, seldom {
        one_row_end = set 0
      }
      if index <u row_count {
        row_offset = mul index, 136
        row = add table, row_offset
        scale:f32x16 = splat_f32 [row + 128]
        bias:f32x16 = splat_f32 [row + 132]
        zero:f32x16 = zero
        bias:f32x16 = fadd bias, zero
        code:i32x16 = load_u8 [row]
        value:f32x16 = to_float code
        value:f32x16 = fma scale, value, bias
        code:i32x16 = load_u8 [row + 16]
        value:f32x16 = to_float code
        value:f32x16 = fma scale, value, bias
        code:i32x16 = load_u8 [row + 32]
        value:f32x16 = to_float code
        value:f32x16 = fma scale, value, bias
        code:i32x16 = load_u8 [row + 48]
        value:f32x16 = to_float code
        value:f32x16 = fma scale, value, bias
        code:i32x16 = load_u8 [row + 64]
        value:f32x16 = to_float code
        value:f32x16 = fma scale, value, bias
        code:i32x16 = load_u8 [row + 80]
        value:f32x16 = to_float code
        value:f32x16 = fma scale, value, bias
        code:i32x16 = load_u8 [row + 96]
        value:f32x16 = to_float code
        value:f32x16 = fma scale, value, bias
        code:i32x16 = load_u8 [row + 112]
        value:f32x16 = to_float code
        value:f32x16 = fma scale, value, bias
        store [out] 16 lanes value
        store [out + 64] 16 lanes value
        store [out + 128] 16 lanes value
        store [out + 192] 16 lanes value
        store [out + 256] 16 lanes value
        store [out + 320] 16 lanes value
        store [out + 384] 16 lanes value
        store [out + 448] 16 lanes value
        out = add out, 512
        bag = add bag, 1
        pos = add pos, 1
      }
    }
  }
  out = add out, 0
  bag = move bag
  loop bag < bag_count {
    end = move index_count
    if bag < last_bag {
      end = load_i64 [offsets + bag<<3 + 8]
    }
    fail_if end < pos -> 2
    fail_if index_count <u end -> 2
    acc0:f32x16 = zero
    acc1:f32x16 = zero
    acc2:f32x16 = zero
    acc3:f32x16 = zero
    acc4:f32x16 = zero
    acc5:f32x16 = zero
    acc6:f32x16 = zero
    acc7:f32x16 = zero
    loop pos < end {
      if pos < far_end {
        ahead = load_i64 [indices + pos<<3 + 512]
        ahead = mul ahead, 136
        ahead_row = add table, ahead
        prefetch L2 [ahead_row]
        prefetch L2 [ahead_row + 64]
        prefetch L2 [ahead_row + 135]
      }
      if pos < near_end {
        ahead = load_i64 [indices + pos<<3 + 128]
        ahead = mul ahead, 136
        ahead_row = add table, ahead
        prefetch L1 [ahead_row]
        prefetch L1 [ahead_row + 64]
        prefetch L1 [ahead_row + 135]
      }
      index = load_i64 [indices + pos<<3]
      fail_if index >=u row_count -> 3
      row_offset = mul index, 136
      row = add table, row_offset
      scale:f32x16 = splat_f32 [row + 128]
      bias:f32x16 = splat_f32 [row + 132]
      code:i32x16 = load_u8 [row]
      value:f32x16 = to_float code
      acc0:f32x16 = fadd acc0, bias
      acc0:f32x16 = fma scale, value, acc0
      code:i32x16 = load_u8 [row + 16]
      value:f32x16 = to_float code
      acc1:f32x16 = fadd acc1, bias
      acc1:f32x16 = fma scale, value, acc1
      code:i32x16 = load_u8 [row + 32]
      value:f32x16 = to_float code
      acc2:f32x16 = fadd acc2, bias
      acc2:f32x16 = fma scale, value, acc2
      code:i32x16 = load_u8 [row + 48]
      value:f32x16 = to_float code
      acc3:f32x16 = fadd acc3, bias
      acc3:f32x16 = fma scale, value, acc3
      code:i32x16 = load_u8 [row + 64]
      value:f32x16 = to_float code
      acc4:f32x16 = fadd acc4, bias
      acc4:f32x16 = fma scale, value, acc4
      code:i32x16 = load_u8 [row + 80]
      value:f32x16 = to_float code
      acc5:f32x16 = fadd acc5, bias
      acc5:f32x16 = fma scale, value, acc5
      code:i32x16 = load_u8 [row + 96]
      value:f32x16 = to_float code
      acc6:f32x16 = fadd acc6, bias
      acc6:f32x16 = fma scale, value, acc6
      code:i32x16 = load_u8 [row + 112]
      value:f32x16 = to_float code
      acc7:f32x16 = fadd acc7, bias
      acc7:f32x16 = fma scale, value, acc7
      pos = add pos, 1
    }
    store [out] 16 lanes acc0
    store [out + 64] 16 lanes acc1
    store [out + 128] 16 lanes acc2
    store [out + 192] 16 lanes acc3
    store [out + 256] 16 lanes acc4
    store [out + 320] 16 lanes acc5
    store [out + 384] 16 lanes acc6
    store [out + 448] 16 lanes acc7
    out = add out, 512
    bag = add bag, 1
  }
