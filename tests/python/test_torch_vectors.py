"""torch.ops.satchel.*, and torch.ops.quantized.* under take-over, against the conformance vectors."""

import re

import numpy as np
import pytest
import torch

import satchel.torch
import vectors
from conftest import vector_folder
from torch_cases import QDTYPE, WIDTH, same_bits

S, Q = torch.ops.satchel, torch.ops.quantized

# What a message has to say to be of a class. Argument first: that is what tells the classes apart.
MESSAGES = {
    "INDEX_DTYPE": r"indices must be int32 or int64, not \w+",
    "INDEX_RANGE": r"indices\[\d+\] is -?\d+: it must be in \[0, \d+\)",
    "INDICES_RANK": r"indices must be 1-D or 2-D, not \d-D",
    "MAPPING_DTYPE": r"compressed_indices_mapping must be int32, not Long",
    "MAPPING_MISSING": r"compressed_indices_mapping must be given",
    "OFFSETS_FOR_2D": r"offsets must be None where indices are 2-D",
    "OFFSETS_MISSING": r"offsets must be given where indices are 1-D",
    "OFFSETS_RANGE": r"offsets\[\d+\] is -?\d+: (it must|there are only \d+ indices)",
    "OFFSETS_RANK": r"offsets must be 1-D, not \d-D",
    "OFFSET_DTYPE": r"offsets must be int32 or int64, not \w+",
    "PREPACK_COLUMNS": r"weight has \d+ columns: with \d bits it must be a positive multiple of \d",
    "PREPACK_DTYPE": r"weight must be float32 or float16, not \w+",
    "PRUNED_INDEX_RANGE": r"indices\[\d+\] is -?\d+: it must be in \[0, \d+\)",
    "PSW_DTYPE": r"per_sample_weights must be float32( or float16)?, not \w+",
    "WEIGHT_DTYPE": r"weight must be uint8, not \w+",
    "WEIGHT_RANK": r"weight must be 2-D, rows of packed bytes, not \d-D",
}


@pytest.fixture(scope="module")
def cases():
    folder = vector_folder()
    if not (folder / "manifest.txt").exists():
        pytest.skip(f"no vectors in {folder}")
    return vectors.read(folder)


@pytest.fixture(params=["satchel", "take-over"])
def ops(request):
    """The operators under test, by both names."""
    if request.param == "satchel":
        yield S
        return
    satchel.torch.reset_stats()
    with satchel.torch.enabled():
        yield Q


def tensor(array):
    return torch.from_numpy(array.copy())


def packed_weight(case, bits, ops):
    """The packed weights that qtensor_bag and embedding mean."""
    codes, scales, zero_points = (tensor(case.inputs[n]) for n in ("qvalues", "scales", "zero_points"))
    weight = torch.quantize_per_channel(
        (codes - zero_points[:, None]) * scales[:, None], scales, zero_points, 0, QDTYPE[bits]
    )
    weight = torch._make_per_channel_quantized_tensor(codes, scales, zero_points, 0) if bits == 8 else weight
    return Q.embedding_bag_prepack(weight)


def run(case, ops):
    operation = case.attributes.get("op", case.group).replace("_special", "")
    bits = int(case.attributes["bits"])
    given = {name: tensor(array) for name, array in case.inputs.items()}
    width = WIDTH[bits]
    if operation in ("bag", "qtensor_bag"):
        options = {
            "mode": int(case.attributes.get("mode", 0)),
            "pruned_weights": case.flag("pruned"),
            "include_last_offset": case.flag("include_last_offset"),
            "offsets": given.get("offsets"),
            "per_sample_weights": given.get("per_sample_weights"),
            "compressed_indices_mapping": given.get("mapping"),
        }
        if operation == "bag":
            op = getattr(ops, f"embedding_bag_{width}_rowwise_offsets")
            return op(given["packed"], given["indices"], **options)
        return getattr(ops, f"embedding_bag_{width}")(packed_weight(case, bits, ops), given["indices"], **options)
    if operation == "embedding":
        return getattr(ops, f"embedding_{width}")(packed_weight(case, bits, ops), given["indices"])
    if operation == "prepack":
        search = ()
        if case.flag("optimized"):
            search = (True, int(case.attributes["nbins"]), float(case.attributes["ratio"]))
        return getattr(ops, f"embedding_bag_{width}_prepack")(given["weight"], *search)
    if operation == "unpack":
        return getattr(ops, f"embedding_bag_{width}_unpack")(given["packed"])
    raise AssertionError(operation)


@pytest.mark.parametrize(
    "group", ["prepack", "prepack_special", "unpack", "bag", "bag_special", "qtensor_bag", "embedding"]
)
def test_results(group, cases, ops):
    ran = 0
    for case in cases:
        if case.group == group:
            (expected,) = case.outputs.values()
            assert same_bits(tensor(expected), run(case, ops)), case.name
            ran += 1
    assert (
        ran
        == {
            "prepack": 112,
            "prepack_special": 9,
            "unpack": 83,
            "bag": 900,
            "bag_special": 6,
            "qtensor_bag": 62,
            "embedding": 72,
        }[group]
    )
    if ops is Q:  # it really was satchel
        stats = satchel.torch.stats()
        assert sum(s["satchel"] for s in stats.values()) == ran
        assert sum(s["pytorch"] for s in stats.values()) == 0


def test_errors(cases):
    seen = {}
    for case in cases:
        if case.group != "error" or case.attributes["op"] == "sparse_linear":
            continue
        with pytest.raises(RuntimeError) as raised:
            run(case, S)
        assert re.search(MESSAGES[case.error], str(raised.value)), f"{case.name} {case.error}: {raised.value}"
        seen[case.error] = seen.get(case.error, 0) + 1
    assert seen == {
        "INDEX_DTYPE": 6,
        "INDEX_RANGE": 34,
        "INDICES_RANK": 10,
        "MAPPING_DTYPE": 3,
        "MAPPING_MISSING": 3,
        "OFFSETS_FOR_2D": 3,
        "OFFSETS_MISSING": 3,
        "OFFSETS_RANGE": 24,
        "OFFSETS_RANK": 3,
        "OFFSET_DTYPE": 6,
        "PREPACK_COLUMNS": 9,
        "PREPACK_DTYPE": 6,
        "PRUNED_INDEX_RANGE": 18,
        "PSW_DTYPE": 4,
        "WEIGHT_DTYPE": 3,
        "WEIGHT_RANK": 6,
    }


def test_errors_under_take_over(cases):
    with satchel.torch.enabled():
        for case in cases:
            if case.group == "error" and case.attributes["op"] != "sparse_linear":
                with pytest.raises(RuntimeError):
                    run(case, Q)


def test_what_pytorch_does_oddly_stays_as_it_is(cases):
    """Under take-over these calls give PyTorch's bits, whoever runs them; satchel's own operators do the same or
    refuse."""
    satchel.torch.reset_stats()
    with satchel.torch.enabled():
        for case in cases:
            if case.group == "quirk":
                assert same_bits(tensor(case.outputs["output"]), run(case, Q)), case.name
    forwarded = {why for s in satchel.torch.stats().values() for why in s["why"]}
    assert forwarded == {
        "offsets that do not begin with 0",
        "include_last_offset with 2-D indices",
        "offsets that do not rise from 0 to the number of indices",
    }
    refused = 0
    for case in cases:
        if case.group == "quirk":
            try:
                assert same_bits(tensor(case.outputs["output"]), run(case, S)), case.name
            except RuntimeError:
                refused += 1
    assert refused == 12  # four of the seven kinds


def test_what_crashes_pytorch(cases, ops):
    """Empty batches give empty results; all else is refused. Nothing crashes."""
    for case in cases:
        if case.group != "undefined":
            continue
        if "natural answer" in case.note or case.inputs["indices"].ndim == 2:
            output = run(case, ops)
            assert output.shape[0] == case.inputs["indices"].shape[0]
            assert not output.any()
        else:
            with pytest.raises(RuntimeError):
                run(case, ops)
