"""Nothing outside the tensors is read or written: every tensor ends, or begins, where a page that may not be touched
begins or ends. What would crash runs in a process of its own. And lifetimes, across DLPack."""

import gc
import subprocess
import sys
import weakref

import numpy as np
import pytest
import torch

import satchel.torch
from satchel import EmbeddingBagTable

S = torch.ops.satchel

GUARDED = """
import ctypes, mmap, sys
import numpy as np, torch
import satchel.torch

libc = ctypes.CDLL(None, use_errno=True)
libc.mprotect.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
PAGE = mmap.PAGESIZE
maps = []

def guarded(array, at_end):
    # [guard][data][guard]; data touch the upper guard, or the lower one
    size = -(-max(array.nbytes, 1) // PAGE) * PAGE
    space = mmap.mmap(-1, size + 2 * PAGE)
    maps.append(space)
    base = ctypes.addressof(ctypes.c_char.from_buffer(space))
    for guard in (base, base + PAGE + size):
        assert libc.mprotect(guard, PAGE, 0) == 0
    start = PAGE + (size - array.nbytes if at_end else 0)
    view = np.frombuffer(space, array.dtype, array.size, start).reshape(array.shape)
    view[...] = array
    return torch.from_numpy(view)

seed, bits, threads = (int(word) for word in sys.argv[1:])
width = {8: "byte", 4: "4bit", 2: "2bit"}[bits]
torch.set_num_threads(threads)
rng = np.random.default_rng([seed, 70, bits])
op = getattr(torch.ops.satchel, f"embedding_bag_{width}_rowwise_offsets")
prepack = getattr(torch.ops.satchel, f"embedding_bag_{width}_prepack")
for number in range(24):
    at_end = bool(number % 2)
    dim, rows = int(rng.integers(1, 40)) * 8 // bits, int(rng.integers(1, 300))
    table = prepack(torch.from_numpy(rng.standard_normal((rows, dim)).astype(np.float32)))
    count, bags = int(rng.integers(1, 20000)), int(rng.integers(1, 500))
    indices = rng.integers(0, rows, size=count).astype(rng.choice([np.int32, np.int64]))
    last = bool(rng.integers(2))
    offsets = np.concatenate([[0], np.sort(rng.integers(0, count + 1, size=bags - 1)), [count] if last else []])
    offsets = offsets.astype(rng.choice([np.int32, np.int64]))
    weights = rng.standard_normal(count).astype(np.float32)
    mapping = rng.integers(-1, rows, size=rows).astype(np.int32)
    options = dict(include_last_offset=last)
    if rng.integers(2):
        options["per_sample_weights"] = weights
    if rng.integers(2):
        options.update(pruned_weights=True, compressed_indices_mapping=mapping)
    wrong = number % 5 == 4
    if wrong:
        indices[rng.integers(0, count)] = rng.choice([-1, rows, np.iinfo(indices.dtype).max, np.iinfo(indices.dtype).min])
    elif number % 5 == 3:
        wrong = bags > 1
        offsets[-1 if bags > 1 else 0] = rng.choice([count + 1, np.iinfo(offsets.dtype).max]) if bags > 1 else 0
    plain = {k: torch.from_numpy(v) if isinstance(v, np.ndarray) else v for k, v in options.items()}
    fenced = {k: guarded(v, at_end) if isinstance(v, np.ndarray) else v for k, v in options.items()}
    results = []
    for arguments, more in [((table, torch.from_numpy(indices), torch.from_numpy(offsets)), plain),
                            ((guarded(table.numpy(), at_end), guarded(indices, at_end), guarded(offsets, at_end)), fenced)]:
        try:
            results.append(op(*arguments, **more))
        except RuntimeError as error:
            results.append(str(error))
    if wrong:
        assert isinstance(results[0], str) and results[0] == results[1], results
    else:
        assert torch.equal(*results)
print("24 calls", "split" if satchel.torch.split_calls() else "whole")
"""


@pytest.mark.parametrize("bits", [8, 4, 2])
@pytest.mark.parametrize("threads", [1, 3])
def test_guard_pages(bits, threads, seed):
    done = subprocess.run(
        [sys.executable, "-c", GUARDED, str(seed), str(bits), str(threads)], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == ("24 calls whole\n" if threads == 1 else "24 calls split\n")


def test_tables_of_torch_tensors():
    """A table on PyTorch's memory, by DLPack: no copy, kept alive, and results that PyTorch takes without a copy."""
    packed = S.embedding_bag_4bit_prepack(torch.randn(50, 16))
    indices, offsets, weights = torch.randint(0, 50, (30,)), torch.tensor([0, 9]), torch.randn(30)
    expected = S.embedding_bag_4bit_rowwise_offsets(packed, indices, offsets, per_sample_weights=weights)
    table = EmbeddingBagTable(packed, 4)
    assert table.rows.ctypes.data == packed.data_ptr()
    address = packed.data_ptr()
    del packed
    gc.collect()
    torch.full((50, 12), 255, dtype=torch.uint8)  # would take the memory were it free
    result = torch.from_dlpack(table.lookup(indices, offsets, weights))
    assert table.rows.ctypes.data == address
    assert torch.equal(result, expected)
    out = torch.empty(2, 16)
    assert table.lookup(indices, offsets, weights, out=out) is out
    assert torch.equal(out, expected)


def test_tables_let_go():
    class Owner(np.ndarray):
        pass

    owner = np.zeros((4, 24), np.uint8).view(Owner)
    gone = weakref.ref(owner)
    rows = torch.from_numpy(owner)
    table = EmbeddingBagTable(rows, 8)
    packed = S.embedding_bag_pack_rows(rows, 8)
    del owner, rows
    gc.collect()
    assert gone() is not None
    assert not table.lookup([0], [0]).any() and not S.embedding(packed, torch.tensor([3])).any()
    del table
    gc.collect()
    assert gone() is not None
    del packed
    gc.collect()
    assert gone() is None
