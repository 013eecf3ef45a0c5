"""torch.ops.satchel.* against the live operators torch.ops.quantized.*, bit for bit, over random calls."""

import numpy as np
import pytest
import torch

import satchel.torch
from conftest import scaled
from torch_cases import WIDTH, describe, quantized, random_call, random_dim, random_weight, same_bits

FULL = 2000

S, Q = torch.ops.satchel, torch.ops.quantized


@pytest.fixture(autouse=True)
def pytorch_is_itself():
    assert not satchel.torch.is_enabled()  # the oracle has to be PyTorch's own kernel


@pytest.mark.parametrize("bits", [8, 4, 2])
def test_rowwise_offsets(bits, seed):
    rng = np.random.default_rng([seed, 1, bits])
    prepack = getattr(Q, f"embedding_bag_{WIDTH[bits]}_prepack")
    theirs = getattr(Q, f"embedding_bag_{WIDTH[bits]}_rowwise_offsets")
    ours = getattr(S, f"embedding_bag_{WIDTH[bits]}_rowwise_offsets")
    nothing = 0
    for number in range(scaled(FULL)):
        rows = int(rng.integers(1, 60))
        table = prepack(random_weight(rng, rows, random_dim(rng, bits)))
        call = random_call(rng, bits, rows)
        expected, got = theirs(table, **call), ours(table, **call)
        assert same_bits(expected, got), f"case {number}, {tuple(table.shape)}: {describe(call)}"
        nothing += not expected.any()
    assert nothing < 0.2 * scaled(FULL) + 5  # most outputs say something


@pytest.mark.parametrize("bits", [8, 4])
def test_packed_bag(bits, seed):
    rng = np.random.default_rng([seed, 2, bits])
    theirs, ours = getattr(Q, f"embedding_bag_{WIDTH[bits]}"), getattr(S, f"embedding_bag_{WIDTH[bits]}")
    for number in range(scaled(FULL)):
        rows = int(rng.integers(1, 60))
        packed = Q.embedding_bag_prepack(quantized(rng, bits, rows, random_dim(rng, bits)))
        call = random_call(rng, bits, rows)
        assert same_bits(theirs(packed, **call), ours(packed, **call)), f"case {number}: {describe(call)}"


def test_packed_bag_2bit(seed):
    """PyTorch packs no 2-bit weights, but has an operator for 2-bit rows: the same rows have to give the same bits."""
    rng = np.random.default_rng([seed, 3])
    for number in range(scaled(FULL)):
        rows = int(rng.integers(1, 60))
        packed = S.embedding_bag_prepack(quantized(rng, 2, rows, random_dim(rng, 2)))
        call = random_call(rng, 2, rows)
        expected = Q.embedding_bag_2bit_rowwise_offsets(packed.rows(), **call)
        assert same_bits(expected, S.embedding_bag_2bit(packed, **call)), f"case {number}: {describe(call)}"


@pytest.mark.parametrize("bits", [8, 4, 2])
def test_packed_lookup(bits, seed):
    rng = np.random.default_rng([seed, 4, bits])
    ours = getattr(S, f"embedding_{WIDTH[bits]}")
    for number in range(scaled(FULL)):
        rows = int(rng.integers(1, 60))
        weight = quantized(rng, bits, rows, random_dim(rng, bits))
        shape = rng.integers(1, 15, size=rng.integers(1, 3))
        indices = torch.from_numpy(rng.integers(0, rows, size=shape))
        if rng.integers(2):
            indices = indices.int()
        if bits == 2:
            packed = S.embedding_bag_prepack(weight)
            flat = indices.reshape(-1)
            expected = Q.embedding_bag_2bit_rowwise_offsets(packed.rows(), flat, torch.arange(flat.numel()))
            expected = expected.view(*indices.shape, -1)
        else:
            packed = Q.embedding_bag_prepack(weight)
            expected = getattr(Q, f"embedding_{WIDTH[bits]}")(packed, indices)
        assert same_bits(expected, ours(packed, indices)), f"case {number}: {indices.dtype} {tuple(indices.shape)}"


@pytest.mark.parametrize("bits", [8, 4, 2])
def test_prepack_and_unpack(bits, seed):
    rng = np.random.default_rng([seed, 5, bits])
    name = f"embedding_bag_{WIDTH[bits]}_"
    for number in range(scaled(FULL)):
        weight = random_weight(rng, int(rng.integers(1, 8)), random_dim(rng, bits))
        options = ()
        if bits != 8:
            if rng.integers(3) == 0:
                weight = weight.half()
            if rng.integers(4) == 0:
                options = (True, int(rng.integers(1, 60)), float(rng.uniform(0.05, 1)))
        expected = getattr(Q, name + "prepack")(weight, *options)
        got = getattr(S, name + "prepack")(weight, *options)
        assert same_bits(expected, got), f"case {number}: {weight.dtype} {tuple(weight.shape)} {options}"
        assert same_bits(getattr(Q, name + "unpack")(expected), getattr(S, name + "unpack")(got)), f"case {number}"


def test_half_weights_of_8_bits_are_widened():
    """PyTorch 1.13 damages the first row here; the right answer is that of the widened table."""
    weight = torch.randn(5, 12).half()
    assert same_bits(S.embedding_bag_byte_prepack(weight), Q.embedding_bag_byte_prepack(weight.float()))


@pytest.mark.parametrize("bits", [8, 4, 2])
def test_packed_embedding_round_trip(bits, seed):
    """From a quantized tensor to rows and back: codes, scales and zero points as they were; rows as PyTorch's."""
    rng = np.random.default_rng([seed, 6, bits])
    for _ in range(scaled(200)):
        rows, dim = int(rng.integers(1, 20)), random_dim(rng, bits)
        weight = quantized(rng, bits, rows, dim)
        packed = S.embedding_bag_prepack(weight)
        assert (packed.bits(), packed.row_count(), packed.columns()) == (bits, rows, dim)
        back = S.embedding_bag_unpack(packed)
        assert back.dtype == weight.dtype and torch.equal(back.int_repr(), weight.int_repr())
        assert torch.equal(back.q_per_channel_scales(), weight.q_per_channel_scales())
        assert torch.equal(back.q_per_channel_zero_points(), weight.q_per_channel_zero_points())
        if bits != 2:
            everything = torch.arange(rows)
            theirs = getattr(Q, f"embedding_{WIDTH[bits]}")(Q.embedding_bag_prepack(weight), everything)
            assert same_bits(theirs, S.embedding(packed, everything))
        # Rows alone hold scale and bias, but not the zero point as it was.
        alone = S.embedding_bag_unpack(S.embedding_bag_pack_rows(packed.rows(), bits))
        assert torch.equal(alone.int_repr(), weight.int_repr())


@pytest.mark.parametrize("bits", [8, 4, 2])
def test_schemas_are_pytorchs(bits):
    schemas = {s.name: str(s) for s in torch._C._jit_get_all_schemas()}
    for name in [
        "embedding_bag_{}_rowwise_offsets",
        "embedding_bag_{}_prepack",
        "embedding_bag_{}_unpack",
        "embedding_bag_{}",
        "embedding_{}",
    ]:
        name = name.format(WIDTH[bits])
        if bits == 2 and name in ("embedding_bag_2bit", "embedding_2bit"):
            # PyTorch has none; that of 4 bits, on a class that holds 2.
            expected = (
                schemas["quantized::" + name.replace("2", "4")]
                .replace("4bit", "2bit")
                .replace("quantized.EmbeddingPackedParamsBase", "satchel.PackedEmbedding")
            )
        else:
            expected = schemas["quantized::" + name]
        assert schemas["satchel::" + name] == expected.replace("quantized::", "satchel::")


@pytest.mark.parametrize("bits", [8, 4, 2])
def test_strided_tables(bits, seed):
    """Views that PyTorch misreads: columns of a wider tensor, every second row, transposed. All other tensors too."""
    rng = np.random.default_rng([seed, 7, bits])
    op = getattr(S, f"embedding_bag_{WIDTH[bits]}_rowwise_offsets")
    packed = getattr(S, f"embedding_bag_{WIDTH[bits]}_prepack")(random_weight(rng, 40, 64))
    offsets = torch.tensor([0, 3, 3, 10])
    wide = torch.zeros(40, packed.shape[1] + 11, dtype=torch.uint8)
    wide[:, 5 : 5 + packed.shape[1]] = packed
    double = torch.zeros(80, packed.shape[1], dtype=torch.uint8)
    double[::2] = packed
    views = [wide[:, 5 : 5 + packed.shape[1]], double[::2], packed.t().contiguous().t()]
    mapping = torch.from_numpy(rng.integers(-1, 40, size=40).astype(np.int32))
    indices = torch.from_numpy(rng.integers(0, 40, size=25))
    weights = torch.from_numpy(rng.standard_normal(25).astype(np.float32))
    expected = op(
        packed, indices, offsets, per_sample_weights=weights, pruned_weights=True, compressed_indices_mapping=mapping
    )
    spread = lambda t: t.repeat_interleave(2)[::2]  # same values, stride 2
    for view in views:
        assert not view.is_contiguous()
        got = op(
            view,
            spread(indices),
            spread(offsets),
            per_sample_weights=spread(weights),
            pruned_weights=True,
            compressed_indices_mapping=spread(mapping),
        )
        assert same_bits(expected, got)


@pytest.mark.parametrize("bits", [8, 4, 2])
def test_threads(bits, seed):
    """Any number of PyTorch's threads, bags of any unevenness: the bits and the errors of one thread."""
    rng = np.random.default_rng([seed, 8, bits])
    op = getattr(S, f"embedding_bag_{WIDTH[bits]}_rowwise_offsets")
    dim, rows = 128, 3000
    table = getattr(S, f"embedding_bag_{WIDTH[bits]}_prepack")(random_weight(rng, rows, dim))
    before = torch.get_num_threads()
    splits = satchel.torch.split_calls()
    try:
        for number in range(scaled(60)):
            count = int(rng.integers(5000, 30000))
            bags = int(rng.integers(2, 400))
            include_last = bool(rng.integers(2))
            offsets = torch.from_numpy(random_offsets_uneven(rng, count, bags, include_last))
            if rng.integers(2):
                offsets = offsets.int()
            indices = torch.from_numpy(rng.integers(0, rows, size=count))
            if rng.integers(2):
                indices = indices.int()
            options = {"include_last_offset": include_last}
            if rng.integers(2):
                options["per_sample_weights"] = torch.from_numpy(rng.standard_normal(count).astype(np.float32))
            if number % 4 == 3:
                where = rng.integers(0, count, size=3)
                indices[torch.from_numpy(where)] = rows
            results = []
            for threads in [1, 2, 3, 8]:
                torch.set_num_threads(threads)
                try:
                    results.append(op(table, indices, offsets, **options))
                except RuntimeError as e:
                    results.append(str(e))
            if number % 4 == 3:
                assert f"indices[{min(where)}] is {rows}" in results[0]
                assert all(r == results[0] for r in results)
            else:
                assert all(same_bits(r, results[0]) for r in results), f"case {number}"
    finally:
        torch.set_num_threads(before)
    assert satchel.torch.split_calls() > splits


def test_small_calls_are_not_split():
    table = S.embedding_bag_byte_prepack(torch.randn(100, 64))
    before, splits = torch.get_num_threads(), satchel.torch.split_calls()
    try:
        torch.set_num_threads(4)
        S.embedding_bag_byte_rowwise_offsets(table, torch.randint(0, 100, (500,)), torch.arange(0, 500, 5))
    finally:
        torch.set_num_threads(before)
    assert satchel.torch.split_calls() == splits


def random_offsets_uneven(rng, count, bags, include_last):
    cuts = np.sort((rng.random(bags - 1) ** int(rng.integers(1, 6)) * (count + 1)).astype(np.int64))
    offsets = np.concatenate([[0], cuts])
    return np.concatenate([offsets, [count]]) if include_last else offsets


def test_look_ups_on_threads(seed):
    rng = np.random.default_rng([seed, 9])
    packed = S.embedding_bag_prepack(quantized(rng, 8, 500, 64))
    indices = torch.from_numpy(rng.integers(0, 500, size=40000))
    before = torch.get_num_threads()
    try:
        torch.set_num_threads(1)
        one = S.embedding(packed, indices)
        torch.set_num_threads(3)
        assert same_bits(one, S.embedding(packed, indices))
    finally:
        torch.set_num_threads(before)
    assert same_bits(one, S.embedding(packed, indices.view(4, 100, 100)).view(-1, 64))
