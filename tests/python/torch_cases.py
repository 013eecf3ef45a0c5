"""Random calls of the quantized embedding operators, valid for PyTorch, and comparison of bits."""

import numpy as np
import torch

WIDTH = {8: "byte", 4: "4bit", 2: "2bit"}
QDTYPE = {8: torch.quint8, 4: torch.quint4x2, 2: torch.quint2x4}


def same_bits(a, b):
    """Shape, dtype and every bit; any NaN is as good as another."""
    if a.shape != b.shape or a.dtype != b.dtype:
        return False
    if a.dtype == torch.float32:
        return bool(((a.view(torch.int32) == b.view(torch.int32)) | (a.isnan() & b.isnan())).all())
    return torch.equal(a, b)


def random_dim(rng, bits):
    step = 8 // bits
    most = int(rng.choice([16, 64, 200, 520]))
    return step * int(rng.integers(1, most // step + 1))


def random_weight(rng, rows, dim):
    kind = rng.integers(5)
    w = rng.standard_normal((rows, dim)).astype(np.float32)
    if kind == 0:
        w *= np.float32(10.0 ** rng.integers(-6, 7))
    elif kind == 1:
        w[rng.random((rows, dim)) < 0.5] = 0
    elif kind == 2:
        w[:] = w[:, :1]  # every row constant
    return torch.from_numpy(w)


def random_offsets(rng, count, bags, include_last):
    cuts = np.sort(rng.integers(0, count + 1, size=max(0, bags - 1)))
    offsets = np.concatenate([[0], cuts]) if bags else np.zeros(0, np.int64)
    if include_last:
        offsets = np.concatenate([offsets, [count]])
    return offsets


def random_call(rng, bits, rows):
    """Keyword arguments behind `weight` for embedding_bag_*; every one that PyTorch accepts and survives."""
    index_type = torch.int32 if rng.integers(2) else torch.int64
    offset_type = index_type if rng.integers(2) else (torch.int32 if rng.integers(2) else torch.int64)
    call = {}
    pruned = bool(rng.integers(2))
    limit = rows
    if pruned:
        call["pruned_weights"] = True
        kind = rng.integers(4)
        if kind == 0:
            mapping = np.zeros(1, np.int32)  # not pruned after all
        else:
            limit = rows + int(rng.integers(0, rows + 1))
            mapping = rng.integers(-1, rows, size=limit).astype(np.int32)
            if limit == 1 and mapping[0] == 0:
                limit = rows
        call["compressed_indices_mapping"] = torch.from_numpy(mapping)
    elif rng.integers(8) == 0:
        call["compressed_indices_mapping"] = torch.zeros(3, dtype=torch.int32)  # given, and not looked at
    if rng.integers(4) == 0:
        shape = (int(rng.integers(1, 20)), int(rng.integers(1, 20)))
        count = shape[0] * shape[1]
        call["indices"] = torch.from_numpy(rng.integers(0, limit, size=shape)).to(index_type)
    else:
        bags = int(rng.integers(1, 30))
        count = int(rng.integers(0, 200))
        include_last = bool(rng.integers(2))
        call["indices"] = torch.from_numpy(rng.integers(0, limit, size=count)).to(index_type)
        call["offsets"] = torch.from_numpy(random_offsets(rng, count, bags, include_last)).to(offset_type)
        if include_last:
            call["include_last_offset"] = True
    if rng.integers(2):
        weights = rng.standard_normal(count).astype(np.float32)
        call["per_sample_weights"] = torch.from_numpy(weights)
        if bits != 8 and rng.integers(3) == 0:
            call["per_sample_weights"] = call["per_sample_weights"].half()
    if rng.integers(2):
        call["mode"] = int(rng.integers(0, 3))
        call["scale_grad_by_freq"] = bool(rng.integers(2))
    return call


def quantized(rng, bits, rows, dim):
    """A tensor quantized by rows as the float_qparams observers would, for the packed-weight operators."""
    w = random_weight(rng, rows, dim)
    top = float(2**bits - 1)
    low, high = w.min(1).values, w.max(1).values
    scales = (high - low) / top
    scales[scales <= 2**-23] = 1.0
    zero_points = -low / scales
    return torch.quantize_per_channel(w, scales, zero_points, 0, QDTYPE[bits])


def describe(call):
    return {k: (f"{v.dtype} {tuple(v.shape)}" if isinstance(v, torch.Tensor) else v) for k, v in call.items()}
