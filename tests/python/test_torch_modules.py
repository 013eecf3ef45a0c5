"""satchel.nn, satchel.nn.qat, satchel.sparsify: against PyTorch's modules, and the vectors made with them."""

import copy
import io
import pickle

import numpy as np
import pytest
import torch
import torch.ao.nn.qat as nnqat
import torch.ao.nn.quantized as nnq
import torch.nn.functional as F
from torch.ao.quantization import (
    default_embedding_qat_qconfig,
    default_embedding_qat_qconfig_4bit,
    float_qparams_weight_only_qconfig,
    float_qparams_weight_only_qconfig_4bit,
)

import satchel.nn
import satchel.sparsify
import vectors
from conftest import vector_folder
from torch_cases import QDTYPE, same_bits

QCONFIG = {8: float_qparams_weight_only_qconfig, 4: float_qparams_weight_only_qconfig_4bit}
QAT_QCONFIG = {8: default_embedding_qat_qconfig, 4: default_embedding_qat_qconfig_4bit}
WIDTHS = [8, 4, 2]


@pytest.fixture(scope="module")
def cases():
    folder = vector_folder()
    if not (folder / "manifest.txt").exists():
        pytest.skip(f"no vectors in {folder}")
    return vectors.read(folder)


def of_group(cases, group, expected):
    found = [c for c in cases if c.group == group]
    assert len(found) == expected
    return found


def tensor(array):
    return torch.from_numpy(array.copy())


def codes(q):
    """One code a byte, whatever the width."""
    return torch.round(
        q.dequantize().double() / q.q_per_channel_scales()[:, None] + q.q_per_channel_zero_points()[:, None]
    ).to(torch.uint8)


def float_bag(rows=40, dim=16, **options):
    torch.manual_seed(rows + dim)
    return torch.nn.EmbeddingBag(rows, dim, **options)


def calls(rows=40, count=60, include_last=False):
    torch.manual_seed(count)
    offsets = torch.tensor([0, 5, 5, 20, 41])
    return torch.randint(0, rows, (count,)), torch.cat([offsets, torch.tensor([count])]) if include_last else offsets


# ------------------------------------------------------------------------------ from_float


def test_from_float_vectors(cases):
    for case in of_group(cases, "from_float", 22):
        bits, weight = int(case.attributes["bits"]), tensor(case.inputs["weight"])
        for kind in ["bag", "one", "bits"]:
            cls = torch.nn.Embedding if kind == "one" else torch.nn.EmbeddingBag
            module = cls(*weight.shape, _weight=weight)
            ours = satchel.nn.Embedding if kind == "one" else satchel.nn.EmbeddingBag
            if kind == "bits":
                quantized = ours.from_float(module, bits=bits).weight()
            else:
                module.qconfig = QCONFIG[bits]
                quantized = ours.from_float(module).weight()
            assert quantized.dtype == QDTYPE[bits]
            assert same_bits(quantized.q_per_channel_scales().float(), tensor(case.outputs["scales"])), case.name
            assert same_bits(
                quantized.q_per_channel_zero_points().float(), tensor(case.outputs["zero_points"])
            ), case.name
            assert torch.equal(codes(quantized), tensor(case.outputs["qvalues"])), case.name


def test_quantize_rows_vectors(cases):
    for case in of_group(cases, "quantize_rows", 3):
        bits = int(case.attributes["bits"])
        got = satchel.nn._packed.quantize_rows(
            tensor(case.inputs["weight"]), tensor(case.inputs["scales"]), tensor(case.inputs["zero_points"]), bits
        )
        assert same_bits(got.dequantize(), tensor(case.outputs["dequantized"])), case.name


@pytest.mark.parametrize("bits", [8, 4])
def test_lookups_are_pytorchs(bits):
    """Same float module, both quantised modules: the same bits come out."""
    module = float_bag(mode="sum")
    module.qconfig = QCONFIG[bits]
    theirs, ours = nnq.EmbeddingBag.from_float(module), satchel.nn.EmbeddingBag.from_float(module)
    indices, offsets = calls()
    weights = torch.randn(60)
    assert same_bits(theirs(indices, offsets), ours(indices, offsets))
    assert same_bits(theirs(indices, offsets, weights), ours(indices, offsets, weights))
    assert same_bits(theirs(indices.view(6, 10)), ours(indices.view(6, 10)))
    mapping = torch.randint(-1, 40, (40,)).int()
    theirs.pruned_weights = True
    assert same_bits(theirs(indices, offsets, None, mapping), ours(indices, offsets, None, mapping))
    one = torch.nn.Embedding(40, 16, _weight=module.weight.detach())
    q = nnq.Embedding(40, 16, _weight=theirs.weight(), dtype=QDTYPE[bits])
    assert same_bits(q(indices), satchel.nn.Embedding.from_float(one, bits=bits)(indices))


@pytest.mark.parametrize("bits", WIDTHS)
@pytest.mark.parametrize("mode", ["sum", "mean"])
@pytest.mark.parametrize("include_last", [False, True])
@pytest.mark.parametrize("padding_idx", [None, 3, -1])
def test_from_float_honours_everything(bits, mode, include_last, padding_idx):
    """The quantised module is the float module on the table that it holds."""
    module = float_bag(mode=mode, include_last_offset=include_last, padding_idx=padding_idx)
    ours = satchel.nn.EmbeddingBag.from_float(module, bits=bits)
    assert ours.bits == bits
    indices, offsets = calls(include_last=include_last)
    indices[7:15] = 3
    indices[30] = 39
    rounded = copy.deepcopy(module)
    rounded.weight.data = ours.dequantize()
    assert (ours.dequantize() - module.weight).abs().max() <= module.weight.abs().max() * 2 / (2**bits - 1)
    expected = rounded(indices, offsets)
    assert torch.allclose(expected, ours(indices, offsets), atol=1e-3 if bits != 8 else 1e-5)
    assert torch.allclose(expected, ours(indices.int(), offsets.int()), atol=1e-3 if bits != 8 else 1e-5)
    if mode == "sum":
        weights = torch.randn(60)
        assert torch.allclose(rounded(indices, offsets, weights), ours(indices, offsets, weights), atol=3e-3)
    else:
        with pytest.raises(NotImplementedError):
            ours(indices, offsets, torch.randn(60))


def test_a_bag_of_padding_alone_is_zero():
    ours = satchel.nn.EmbeddingBag.from_float(float_bag(mode="mean", padding_idx=3))
    out = ours(torch.tensor([3, 3, 1]), torch.tensor([0, 2]))
    assert not out[0].any() and torch.allclose(out[1], ours.dequantize()[1], atol=1e-6)


@pytest.mark.parametrize("bits", WIDTHS)
def test_max_norm_is_applied(bits):
    for norm_type in [1.0, 2.0]:
        one = torch.nn.Embedding(20, 8, max_norm=1.5, norm_type=norm_type)
        ours = satchel.nn.Embedding.from_float(one, bits=bits)
        expected = one(torch.arange(20)).detach()  # shortens the module's own rows in place
        assert (ours(torch.arange(20)) - expected).abs().max() <= 3.0 / (2**bits - 1)


def test_qconfig_decides_where_bits_do_not():
    module = float_bag()
    assert satchel.nn.EmbeddingBag.from_float(module).bits == 8
    module.qconfig = QCONFIG[4]
    assert satchel.nn.EmbeddingBag.from_float(module).bits == 4
    assert satchel.nn.EmbeddingBag.from_float(module, bits=2).bits == 2


def test_from_float_refuses():
    with pytest.raises(ValueError, match="mode is 'max'"):
        satchel.nn.EmbeddingBag.from_float(float_bag(mode="max"))
    with pytest.raises(TypeError, match="takes a torch.nn.EmbeddingBag"):
        satchel.nn.EmbeddingBag.from_float(torch.nn.Linear(3, 3))
    with pytest.raises(ValueError, match="embedding_dim is 15: with 4 bits it must be a multiple of 2"):
        satchel.nn.EmbeddingBag.from_float(float_bag(dim=15), bits=4)
    with pytest.raises(ValueError, match="bits is 3"):
        satchel.nn.EmbeddingBag.from_float(float_bag(), bits=3)
    module = float_bag()
    module.qconfig = torch.ao.quantization.default_qconfig
    with pytest.raises(ValueError, match="qscheme is torch.per_tensor_symmetric"):
        satchel.nn.EmbeddingBag.from_float(module)


@pytest.mark.parametrize("bits", [8, 4])
def test_from_reference(bits):
    qparams = {"qscheme": torch.per_channel_affine_float_qparams, "dtype": QDTYPE[bits]}
    import torch.ao.nn.quantized.reference as nnqr

    for mode in ["sum", "mean"]:
        module = float_bag(mode=mode, include_last_offset=True, padding_idx=2)
        observer = QCONFIG[bits].weight()
        observer(module.weight)
        scale, zero_point = observer.calculate_qparams()
        qparams.update(scale=scale, zero_point=zero_point, axis=0)
        reference = nnqr.EmbeddingBag.from_float(module, qparams)
        ours = satchel.nn.EmbeddingBag.from_reference(reference)
        assert (ours.mode, ours.include_last_offset, ours.padding_idx, ours.bits) == (mode, True, 2, bits)
        indices, offsets = calls(include_last=True)
        assert torch.allclose(reference(indices, offsets), ours(indices, offsets), atol=1e-5 if bits == 8 else 0.05)
    one = torch.nn.Embedding(40, 16, padding_idx=1, _weight=module.weight.detach())
    ours = satchel.nn.Embedding.from_reference(nnqr.Embedding.from_float(one, qparams))
    assert ours.padding_idx == 1 and torch.equal(ours.weight().int_repr(), reference.get_quantized_weight().int_repr())


# ------------------------------------------------------------------------------ state_dict, copies, scripting


def through_a_file(state):
    file = io.BytesIO()
    torch.save(state, file)
    file.seek(0)
    return torch.load(file)


@pytest.mark.parametrize("bits", [8, 4])
@pytest.mark.parametrize("kind", ["EmbeddingBag", "Embedding"])
def test_state_dict_both_ways(bits, kind):
    source = torch.nn.EmbeddingBag(30, 8, mode="sum") if kind == "EmbeddingBag" else torch.nn.Embedding(30, 8)
    ours = getattr(satchel.nn, kind).from_float(source, bits=bits)
    theirs = getattr(nnq, kind)(30, 8, _weight=ours.weight(), dtype=QDTYPE[bits])
    state, their_state = ours.state_dict(), theirs.state_dict()
    assert set(state) == set(their_state) == {"_packed_params.dtype", "_packed_params._packed_weight"}
    arguments = (torch.randint(0, 30, (12,)),) + ((torch.tensor([0, 4]),) if kind == "EmbeddingBag" else ())
    expected = ours(*arguments)
    fresh_theirs = getattr(nnq, kind)(30, 8, dtype=QDTYPE[bits])
    if kind == "EmbeddingBag" or bits == 8:  # a fresh nnq.Embedding of 4 bits cannot even be made
        fresh_theirs.load_state_dict(through_a_file(state))
        assert same_bits(expected, fresh_theirs(*arguments))
    for width in WIDTHS:  # whatever it was before
        fresh_ours = getattr(satchel.nn, kind)(30, 8, bits=width)
        assert fresh_ours.load_state_dict(through_a_file(their_state)).missing_keys == []
        assert fresh_ours.bits == bits
        assert same_bits(expected, fresh_ours(*arguments))
        assert torch.equal(fresh_ours.weight().q_per_channel_zero_points(), ours.weight().q_per_channel_zero_points())


def test_state_dict_of_2_bits_and_of_pruned_tables():
    ours = satchel.nn.EmbeddingBag.from_float(float_bag(mode="sum"), bits=2)
    other = satchel.nn.EmbeddingBag(40, 16)
    other.load_state_dict(through_a_file(ours.state_dict()))
    indices, offsets = calls()
    assert other.bits == 2 and same_bits(ours(indices, offsets), other(indices, offsets))
    pruned, _ = satchel.sparsify.sparse_quantize(float_bag(mode="sum"), bits=4, sparsity_level=0.5, block_shape=(1, 16))
    assert pruned.mapping is not None
    other.load_state_dict(through_a_file(pruned.state_dict()))
    assert same_bits(pruned(indices, offsets), other(indices, offsets))
    other.load_state_dict(through_a_file(ours.state_dict()))
    assert other.mapping is None and same_bits(ours(indices, offsets), other(indices, offsets))
    with pytest.raises(RuntimeError, match="_packed_weight"):
        other.load_state_dict({})


@pytest.mark.parametrize("bits", WIDTHS)
@pytest.mark.parametrize("pruned", [False, True])
def test_scripted_saved_copied_pickled(bits, pruned):
    module = float_bag(mode="mean", padding_idx=3, include_last_offset=True)
    bag = satchel.nn.EmbeddingBag.from_float(module, bits=bits)
    one = satchel.nn.Embedding.from_float(torch.nn.Embedding(40, 16), bits=bits)
    if pruned:
        options = dict(bits=bits, sparsity_level=0.3, block_shape=(1, 16))
        bag, _ = satchel.sparsify.sparse_quantize(module, **options)
        one, _ = satchel.sparsify.sparse_quantize(torch.nn.Embedding(40, 16), **options)
    indices, offsets = calls(include_last=True)
    for quantised, arguments in [(bag, (indices, offsets)), (one, (indices.view(2, 5, 6),))]:
        expected = quantised(*arguments)
        scripted = torch.jit.script(quantised)
        file = io.BytesIO()
        torch.jit.save(scripted, file)
        file.seek(0)
        for other in [
            scripted,
            torch.jit.load(file),
            copy.deepcopy(quantised),
            pickle.loads(pickle.dumps(quantised)),
            torch.jit.trace(quantised, arguments),
        ]:
            assert same_bits(expected, other(*arguments))
            assert same_bits(expected, other(*arguments))


def test_repr():
    bag = satchel.nn.EmbeddingBag.from_float(float_bag(1000, 64, mode="mean", padding_idx=0), bits=4)
    assert repr(bag) == (
        "SatchelEmbeddingBag(1000, 64, bits=4, mode='mean', padding_idx=0, 36,000 bytes " "(7.1x less than float32))"
    )
    one = satchel.nn.Embedding.from_float(torch.nn.Embedding(10, 8))
    assert repr(one) == "SatchelEmbedding(10, 8, bits=8, 160 bytes (2.0x less than float32))"
    assert "(bag): SatchelEmbeddingBag" in repr(torch.nn.ModuleDict({"bag": bag}))


def test_empty_and_odd_inputs():
    one = satchel.nn.Embedding.from_float(torch.nn.Embedding(10, 8))
    assert one(torch.zeros(0, 3, dtype=torch.long)).shape == (0, 3, 8)
    assert one(torch.tensor(4)).shape == (8,)
    bag = satchel.nn.EmbeddingBag.from_float(float_bag())
    assert bag(torch.zeros(0, dtype=torch.long), torch.zeros(0, dtype=torch.long)).shape == (0, 16)
    with pytest.raises(RuntimeError, match=r"indices\[1\] is 40: it must be in \[0, 40\)"):
        bag(torch.tensor([0, 40]), torch.tensor([0]))
    with pytest.raises(ValueError, match="padding_idx is 40"):
        satchel.nn.EmbeddingBag(40, 16, padding_idx=40)
    with pytest.raises(ValueError, match="mode is 'max'"):
        satchel.nn.EmbeddingBag(40, 16, mode="max")


# ------------------------------------------------------------------------------ QAT


def qat_module(case, ours):
    bits, weight = int(case.attributes["bits"]), tensor(case.inputs["weight"])
    options = {"qconfig": QAT_QCONFIG[bits]} if ours != "bits" else {"bits": bits}
    for name, kind in [("padding_idx", int), ("max_norm", float), ("norm_type", float)]:
        if name in case.attributes:
            options[name] = kind(case.attributes[name])
    if case.attributes["kind"] == "embedding":
        return satchel.nn.qat.Embedding(*weight.shape, _weight=weight, **options)
    return satchel.nn.qat.EmbeddingBag(
        *weight.shape,
        mode=case.attributes["mode"],
        _weight=weight,
        include_last_offset=case.flag("include_last_offset"),
        **options,
    )


@pytest.mark.parametrize("ours", ["qconfig", "bits"])
def test_qat_vectors(cases, ours):
    for case in of_group(cases, "qat", 128):
        module = qat_module(case, ours)
        arguments = [tensor(case.inputs["indices"])]
        if case.attributes["kind"] == "bag":
            arguments.append(tensor(case.inputs["offsets"]) if "offsets" in case.inputs else None)
            if "per_sample_weights" in case.inputs:
                arguments.append(tensor(case.inputs["per_sample_weights"]))
        rounded = module.weight_fake_quant(module.weight).detach()
        assert same_bits(rounded, tensor(case.outputs["fake_quantized_weight"])), case.name
        assert same_bits(module.weight_fake_quant.scale, tensor(case.outputs["scales"])), case.name
        assert same_bits(module.weight_fake_quant.zero_point, tensor(case.outputs["zero_points"])), case.name
        output = module(*arguments)
        tolerance = 1e-5 * float(rounded.abs().max())
        assert (output - tensor(case.outputs["output"])).abs().max() <= tolerance, case.name
        assert output.requires_grad


@pytest.mark.parametrize("bits", WIDTHS)
@pytest.mark.parametrize("mode", ["sum", "mean"])
@pytest.mark.parametrize("max_norm", [None, 2.5])
def test_conversion_of_a_trained_module(bits, mode, max_norm):
    """Training, then conversion: the quantised module gives what training saw in its last evaluation."""
    torch.manual_seed(1)
    model = torch.nn.EmbeddingBag(30, 8, mode=mode, padding_idx=4, include_last_offset=True)
    model.max_norm = max_norm
    before = model.weight.detach().clone()
    module = satchel.nn.qat.EmbeddingBag.from_float(model, bits=bits)
    assert module.weight is model.weight
    optimizer = torch.optim.SGD(module.parameters(), lr=0.1 if mode == "sum" else 10)
    indices, offsets = torch.randint(0, 30, (50,)), torch.tensor([0, 10, 20, 20, 50])
    target, losses = torch.randn(4, 8), []
    for _ in range(30):
        optimizer.zero_grad()
        loss = F.mse_loss(module(indices, offsets), target)
        loss.backward()
        optimizer.step()
        losses.append(float(loss))
    assert losses[-1] < losses[0] and not torch.equal(before, module.weight.detach())
    module.eval()
    expected = module(indices, offsets).detach()
    for quantised in [satchel.nn.EmbeddingBag.from_float(module), module.to_quantized(), satchel.nn.convert(module)]:
        assert (quantised.bits, quantised.mode, quantised.padding_idx) == (bits, mode, 4)
        # 4 and 2 bits keep scale and bias as fp16, training does not: 2^-11 of the largest of them, for each row.
        slack = 1e-5 if bits == 8 else 2**-10 * float(module.weight.abs().max()) * 2 * (20 if mode == "sum" else 1)
        assert (quantised(indices, offsets) - expected).abs().max() <= slack
    back = module.to_float()
    assert type(back) is torch.nn.EmbeddingBag and torch.equal(back.weight, module.weight)


def test_prepare_and_convert_a_model():
    model = torch.nn.Sequential(torch.nn.EmbeddingBag(20, 8), torch.nn.Linear(8, 3))
    model.add_module("more", torch.nn.ModuleDict({"one": torch.nn.Embedding(5, 8), "max": float_bag(mode="max")}))
    prepared = satchel.nn.qat.prepare(copy.deepcopy(model), bits=4)
    assert type(prepared[0]) is satchel.nn.qat.EmbeddingBag and type(prepared[2]["one"]) is satchel.nn.qat.Embedding
    assert type(prepared[1]) is torch.nn.Linear
    converted = satchel.nn.convert(prepared)
    assert converted[0].bits == 4 and converted[2]["one"].bits == 4
    assert isinstance(converted[2]["max"], torch.nn.EmbeddingBag)
    plain = satchel.nn.convert(copy.deepcopy(model), bits=2)
    assert plain[0].bits == 2 and plain[0].mode == "mean"


@pytest.mark.parametrize("bits", [8, 4])
def test_pytorchs_qat_modules_convert_too(bits):
    module = nnqat.EmbeddingBag(20, 8, mode="mean", include_last_offset=True, padding_idx=2, qconfig=QAT_QCONFIG[bits])
    module(torch.tensor([1, 2, 3]), torch.tensor([0, 3]))
    ours = satchel.nn.EmbeddingBag.from_float(module)
    assert (ours.bits, ours.mode, ours.include_last_offset, ours.padding_idx) == (bits, "mean", True, 2)
    theirs = nnq.EmbeddingBag.from_float(module)
    assert torch.equal(codes(theirs.weight()), codes(ours.weight()))
    with pytest.raises(ValueError, match="was trained for"):
        satchel.nn.EmbeddingBag.from_float(module, bits=2)


def test_frozen_observers_are_kept():
    module = satchel.nn.qat.EmbeddingBag(20, 8, mode="sum", bits=8)
    module(torch.tensor([1]), torch.tensor([0]))
    module.apply(torch.ao.quantization.disable_observer)
    scale = module.weight_fake_quant.scale.clone()
    with torch.no_grad():
        module.weight *= 3
    assert torch.equal(satchel.nn.EmbeddingBag.from_float(module).weight().q_per_channel_scales().float(), scale)


# ------------------------------------------------------------------------------ sparsify


def test_sparse_quantize_vectors(cases):
    for case in of_group(cases, "sparse_quantize", 24):
        a = case.attributes
        mask, quantized = satchel.sparsify.quantize_masked(
            tensor(case.inputs["weight"]),
            8,
            a["sparsify_first"] == "1",
            sparsity_level=float(a["sparsity_level"]),
            block_shape=(int(a["block_rows"]), int(a["block_cols"])),
            zeros_per_block=int(a["zeros_per_block"]),
            norm=a["norm"],
        )
        assert torch.equal(mask, tensor(case.outputs["mask"]).bool()), case.name
        assert torch.equal(quantized.int_repr(), tensor(case.outputs["qvalues"])), case.name
        assert same_bits(quantized.q_per_channel_scales().float(), tensor(case.outputs["scales"])), case.name
        assert same_bits(quantized.q_per_channel_zero_points().float(), tensor(case.outputs["zero_points"])), case.name
        assert same_bits(quantized.dequantize(), tensor(case.outputs["dequantized"])), case.name


@pytest.mark.parametrize("sparsify_first", [True, False])
def test_sparse_quantize_against_pytorchs_utility(sparsify_first, seed):
    from torch.ao.sparsity._experimental.data_sparsifier import DataNormSparsifier
    from torch.ao.sparsity._experimental.data_sparsifier.quantization_utils import post_training_sparse_quantize

    rng = np.random.default_rng([seed, 60])
    for _ in range(30):
        block = (int(rng.integers(1, 4)), int(rng.integers(1, 9)))
        options = dict(
            sparsity_level=float(rng.uniform(0.05, 0.95)),
            norm=str(rng.choice(["L1", "L2"])),
            zeros_per_block=int(rng.integers(1, block[0] * block[1] + 1)),
        )
        weight = torch.from_numpy(rng.standard_normal((int(rng.integers(4, 30)), 8)).astype(np.float32))
        model = torch.nn.Sequential(torch.nn.EmbeddingBag(*weight.shape, _weight=weight.clone(), mode="sum"))
        post_training_sparse_quantize(
            model, DataNormSparsifier, sparsify_first=sparsify_first, sparse_block_shape=block, **options
        )
        _, ours = satchel.sparsify.quantize_masked(weight, 8, sparsify_first, block_shape=block, **options)
        assert torch.equal(model[0].weight().int_repr(), ours.int_repr()), (block, options)


@pytest.mark.parametrize("bits", WIDTHS)
@pytest.mark.parametrize("sparsify_first", [True, False])
@pytest.mark.parametrize("mode", ["sum", "mean"])
def test_pruned_rows_leave_the_table(bits, sparsify_first, mode):
    module = float_bag(200, 32, mode=mode, include_last_offset=True)
    options = dict(bits=bits, sparsify_first=sparsify_first, sparsity_level=0.75, block_shape=(1, 32))
    pruned, report = satchel.sparsify.sparse_quantize(module, **options)
    whole, whole_report = satchel.sparsify.sparse_quantize(module, prune=False, **options)
    assert (report.rows, report.rows_kept) == (200, 50) and whole_report.rows_kept == 200
    row = 32 * bits // 8 + (8 if bits == 8 else 4)
    assert (report.float_bytes, report.quantized_bytes, report.pruned_bytes) == (25600, 200 * row, 50 * row + 800)
    assert report.zeros == 0.75 and "50 kept" in str(report) and "50 of 200 rows kept" in repr(pruned)
    assert pruned.mapping.dtype == torch.int32 and sorted(pruned.mapping[pruned.mapping >= 0].tolist()) == list(
        range(50)
    )
    indices, offsets = calls(rows=200, include_last=True)
    # Whole: a zero row is the code nearest to zero, exactly zero only where quantising came last.
    slack = 1e-6 if sparsify_first else float(module.weight.abs().max()) / (2**bits - 1) * 60
    assert (pruned(indices, offsets) - whole(indices, offsets)).abs().max() <= slack
    dead = torch.nonzero(pruned.mapping < 0).flatten()
    assert not pruned(dead, torch.tensor([0, len(dead)])).any()
    assert not pruned.dequantize()[dead].any()
    if bits != 2:
        # PyTorch's own operator takes the same table and mapping.
        theirs = nnq.EmbeddingBag(50, 32, _weight=pruned.weight(), dtype=QDTYPE[bits], include_last_offset=True)
        theirs.pruned_weights = True
        if mode == "sum":
            assert same_bits(theirs(indices, offsets, None, pruned.mapping), pruned(indices, offsets))


def test_prune_everything_and_nothing():
    bag, report = satchel.sparsify.sparse_quantize(float_bag(mode="sum"), sparsity_level=1.0, block_shape=(1, 16))
    assert report.rows_kept == 0 and not bag(*calls()).any()
    bag, report = satchel.sparsify.sparse_quantize(float_bag(mode="sum"), sparsity_level=0.0)
    assert report.rows_kept == 40 and bag.mapping is None
    with pytest.raises(ValueError, match="sparsity_level is 1.5"):
        satchel.sparsify.norm_mask(torch.randn(2, 2), 1.5)
    with pytest.raises(ValueError, match=r"zeros_per_block is 9: it must be in \[0, 4\]"):
        satchel.sparsify.norm_mask(torch.randn(2, 2), 0.5, (1, 4), 9)


def test_a_model_at_once():
    model = torch.nn.ModuleDict({"a": float_bag(), "b": torch.nn.Sequential(torch.nn.Embedding(9, 8))})
    with pytest.raises(ValueError, match="are no embeddings of this model"):
        satchel.sparsify.post_training_sparse_quantize(model, select=["c"])
    reports = satchel.sparsify.post_training_sparse_quantize(model, bits=4, sparsity_level=0.5, block_shape=(1, 8))
    assert set(reports) == {"a", "b.0"}
    assert isinstance(model["a"], satchel.nn.EmbeddingBag) and isinstance(model["b"][0], satchel.nn.Embedding)
    assert model["b"][0](torch.arange(9)).shape == (9, 8)
