"""EmbeddingBagTable, without PyTorch: against an oracle in NumPy, errors, memory, threads, DLPack."""

import copy
import gc
import pickle
import subprocess
import sys
import threading
import time

import numpy as np
import pytest

import satchel
import vectors
from conftest import scaled, vector_folder
from satchel import EmbeddingBagTable


def decode(table, row):
    bits, bytes_ = table.bits, table.rows[row]
    if bits == 8:
        scale, bias = bytes_[-8:].copy().view(np.float32)
        return bytes_[:-8].astype(np.float32), scale, bias
    scale, bias = bytes_[-4:].copy().view(np.float16).astype(np.float32)
    codes = [(byte >> shift) & (2**bits - 1) for byte in bytes_[:-4].tolist() for shift in range(0, 8, bits)]
    return np.array(codes, np.float32), scale, bias


def oracle(table, indices, offsets, weights=None, mean=False, include_last=False):
    ends = list(offsets[1:]) + ([] if include_last else [len(indices)])
    starts = list(offsets[:-1]) if include_last else list(offsets)
    out = np.zeros((len(ends), table.columns), np.float32)
    for bag, (begin, end) in enumerate(zip(starts, ends)):
        acc = np.zeros(table.columns, np.float32)
        for position in range(begin, end):
            row = indices[position]
            if table.mapping is not None and not (len(table.mapping) == 1 and table.mapping[0] == 0):
                row = table.mapping[row]
                if row == -1:
                    continue
            codes, scale, bias = decode(table, row)
            if weights is not None:
                scale, bias = np.float32(weights[position] * scale), np.float32(weights[position] * bias)
            # A fused multiply-add: the product is exact in float64, and the sum is rounded twice, which no case minds.
            acc = (np.float64(scale) * codes.astype(np.float64) + (acc + bias).astype(np.float64)).astype(np.float32)
        out[bag] = acc * np.float32(1 / np.float32(end - begin)) if mean and end > begin else acc
    return out


def bits_of(array):
    return np.ascontiguousarray(array).view(np.uint32)


@pytest.mark.parametrize("bits", [8, 4, 2])
def test_lookup_against_an_oracle(bits, seed):
    rng = np.random.default_rng([seed, 40, bits])
    for number in range(scaled(300)):
        rows, columns = int(rng.integers(1, 20)), 8 // bits * int(rng.integers(1, 20))
        table = EmbeddingBagTable.from_float(rng.standard_normal((rows, columns)).astype(np.float32), bits=bits)
        if rng.integers(2):
            table = EmbeddingBagTable(table.rows, bits, rng.integers(-1, rows, size=rows + 3).astype(np.int32))
        count, bags = int(rng.integers(0, 60)), int(rng.integers(1, 12))
        indices = rng.integers(0, len(table), size=count).astype(rng.choice([np.int32, np.int64]))
        include_last = bool(rng.integers(2))
        offsets = np.sort(rng.integers(0, count + 1, size=bags))
        offsets[0] = 0
        offsets = np.append(offsets, count) if include_last else offsets
        offsets = offsets.astype(rng.choice([np.int32, np.int64]))
        weights = rng.standard_normal(count).astype(np.float32) if rng.integers(2) else None
        mean = bool(rng.integers(2))
        got = table.lookup(
            indices, offsets, weights, pooling="mean" if mean else "sum", include_last_offset=include_last
        )
        expected = oracle(table, indices, offsets, weights, mean, include_last)
        assert (bits_of(got) == bits_of(expected)).all(), f"case {number}: {table!r} {count} indices {bags} bags"


def test_vectors():
    folder = vector_folder()
    if not (folder / "manifest.txt").exists():
        pytest.skip(f"no vectors in {folder}")
    ran = {"bag": 0, "prepack": 0, "unpack": 0}
    for case in vectors.read(folder):
        bits = int(case.attributes.get("bits", 0))
        if case.group == "bag":
            weights = case.inputs.get("per_sample_weights")
            table = EmbeddingBagTable(
                case.inputs["packed"], bits, case.inputs["mapping"] if case.flag("pruned") else None
            )
            if case.inputs["indices"].ndim == 2 and case.flag("include_last_offset"):
                continue
            got = table.lookup(
                case.inputs["indices"],
                case.inputs.get("offsets"),
                None if weights is None else weights.astype(np.float32),
                include_last_offset=case.flag("include_last_offset"),
            )
            assert (bits_of(got) == bits_of(case.outputs["output"])).all(), case.name
        elif case.group == "prepack" and case.inputs["weight"].ndim == 2 and case.attributes["optimized"] == "0":
            if case.inputs["weight"].shape[0]:
                table = EmbeddingBagTable.from_float(case.inputs["weight"], bits)
                assert (table.rows == case.outputs["packed"]).all(), case.name
        elif case.group == "unpack" and case.inputs["packed"].ndim == 2:
            table = EmbeddingBagTable(case.inputs["packed"], bits)
            assert (bits_of(table.to_float()) == bits_of(case.outputs["weight"])).all(), case.name
        else:
            continue
        ran[case.group] += 1
    assert ran["bag"] > 800 and ran["prepack"] > 60 and ran["unpack"] > 60


def test_rows_pruned_rows_and_shapes():
    values = np.arange(40, dtype=np.float32).reshape(5, 8)
    table = EmbeddingBagTable.from_float(values, bits=8)
    assert table[[1, 3]].shape == (2, 8)
    assert table[np.array([[1, 3, 0], [2, 2, 4]])].shape == (2, 3, 8)
    assert table[[]].shape == (0, 8)
    assert np.abs(table[[1, 3]] - values[[1, 3]]).max() < 0.02
    pruned = EmbeddingBagTable(table.rows, 8, np.array([-1, 4, 0], np.int32))
    assert len(pruned) == 3 and pruned.row_count == 5
    got = pruned[[0, 1, 2]]
    assert not got[0].any() and (got[1:] == table[[4, 0]]).all()
    assert table.lookup(np.array([[0, 1], [2, 3]])).shape == (2, 8)
    assert table.lookup([], []).shape == (0, 8)
    assert table.lookup([], [0, 0]).tolist() == np.zeros((2, 8)).tolist()
    mean = table.lookup([0, 1], [0], pooling="mean")
    assert np.abs(mean - values[:2].mean(0)).max() < 0.05
    assert "5 x 8, bits=8, 80 bytes, float32 would take 160" in repr(table)
    assert "5 of 3 rows kept" in repr(pruned)


def test_fast_numerics_differ_little():
    rng = np.random.default_rng(3)
    table = EmbeddingBagTable.from_float(rng.standard_normal((100, 64)).astype(np.float32), bits=4)
    indices = rng.integers(0, 100, size=1000)
    a, b = (table.lookup(indices, [0, 500], numerics=n) for n in ("reference", "fast"))
    assert np.abs(a - b).max() < 1e-3
    assert ["numerics=fast" in k["spec"] for k in table.kernels()] == [False, True]


def test_integer_numerics_differ_little():
    rng = np.random.default_rng(4)
    table = EmbeddingBagTable.from_float(rng.standard_normal((100, 64)).astype(np.float32), bits=8)
    indices = rng.integers(0, 100, size=(5, 300))
    a, b = (table.lookup(indices, numerics=n) for n in ("reference", "integer"))
    assert np.abs(a - b).max() < 1e-3
    assert ["numerics=integer" in k["spec"] for k in table.kernels()] == [False, True]
    narrow = EmbeddingBagTable.from_float(np.ones((3, 4), np.float32), bits=8)
    with pytest.raises(satchel.Error, match="dim is 4: integer numerics needs rows of at least 16 bytes"):
        narrow.lookup([0, 1], [0], numerics="integer")


def test_views_are_used_where_they_are():
    rows = EmbeddingBagTable.from_float(
        np.random.default_rng(1).standard_normal((6, 16)).astype(np.float32), bits=8
    ).rows
    wide = np.full((12, 50), 255, np.uint8)
    wide[::2, 7:31] = rows
    view = wide[::2, 7:31]
    table = EmbeddingBagTable(view, 8)
    assert np.shares_memory(table.rows, wide)
    assert (table.lookup([0, 5, 3], [0, 2]) == EmbeddingBagTable(rows, 8).lookup([0, 5, 3], [0, 2])).all()
    before = table[[0]]
    wide[0, 7] += 100  # a change of the caller's memory is a change of the table
    assert (table[[0]] != before).any()


def test_out_is_written_in_place():
    table = EmbeddingBagTable.from_float(np.eye(8, dtype=np.float32), bits=8)
    big = np.full((4, 8), 7, np.float32)
    result = table.lookup([0, 1], [0, 1], out=big[1:3])
    assert result.base is big
    assert (big[[0, 3]] == 7).all() and (big[1:3] == table.lookup([0, 1], [0, 1])).all()


class Capsule:
    """What another library hands over: __dlpack__, and not a NumPy array."""

    def __init__(self, array):
        self.array = array

    def __dlpack__(self, stream=None):
        return self.array.__dlpack__()

    def __dlpack_device__(self):
        return self.array.__dlpack_device__()


def test_dlpack_in_and_out():
    rng = np.random.default_rng(2)
    weight = rng.standard_normal((20, 8)).astype(np.float32)
    plain = EmbeddingBagTable.from_float(weight)
    rows = plain.rows.copy()
    table = EmbeddingBagTable(Capsule(rows), 8)
    assert np.shares_memory(table.rows, rows)
    assert (EmbeddingBagTable.from_float(Capsule(weight)).rows == plain.rows).all()
    indices, offsets = rng.integers(0, 20, size=30), np.array([0, 10, 10])
    weights, out = rng.standard_normal(30).astype(np.float32), np.zeros((3, 8), np.float32)
    expected = plain.lookup(indices, offsets, weights)
    capsule = Capsule(out)
    assert table.lookup(Capsule(indices), Capsule(offsets), Capsule(weights), out=capsule) is capsule
    assert (out == expected).all()
    assert np.shares_memory(np.from_dlpack(plain.lookup(indices, offsets)), np.from_dlpack(out)) is False


def test_dlpack_lifetimes():
    """A table keeps alive what it reads, and no longer; a result outlives the table."""
    import weakref

    class Owned(np.ndarray):
        pass

    rows = EmbeddingBagTable.from_float(np.ones((1000, 64), np.float32)).rows
    owner = rows.copy().view(Owned)
    gone = weakref.ref(owner)
    table = EmbeddingBagTable(Capsule(owner), 8)
    del owner
    gc.collect()
    assert gone() is not None
    result = np.from_dlpack(table.lookup([0, 1], [0]))
    assert np.allclose(result, 2)
    del table
    gc.collect()
    assert gone() is None
    assert np.allclose(result, 2)


def test_pickle_and_copy():
    table = EmbeddingBagTable.from_float(np.eye(8, dtype=np.float32), bits=4)
    table = EmbeddingBagTable(table.rows, 4, np.array([3, -1], np.int32))
    for other in [pickle.loads(pickle.dumps(table)), copy.deepcopy(table)]:
        assert other.bits == 4 and (other.rows == table.rows).all() and (other.mapping == table.mapping).all()
        assert not np.shares_memory(other.rows, table.rows)
        assert (other[[0, 1]] == table[[0, 1]]).all()


def test_threads_share_a_table():
    table = EmbeddingBagTable.from_float(np.random.default_rng(1).standard_normal((2000, 256)).astype(np.float32))
    indices, offsets = np.random.default_rng(2).integers(0, 2000, size=200000), np.arange(0, 200000, 1000)
    expected, results = table.lookup(indices, offsets), []
    threads = [threading.Thread(target=lambda: results.append(table.lookup(indices, offsets))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(results) == 4 and all((r == expected).all() for r in results)


def test_threads_within_a_look_up(seed):
    rng = np.random.default_rng([seed, 41])
    table = EmbeddingBagTable.from_float(rng.standard_normal((500, 64)).astype(np.float32), bits=4)
    indices, offsets = rng.integers(0, 500, size=60000), np.sort(rng.integers(0, 60000, size=300))
    expected = table.lookup(indices, offsets)
    for threads in [0, 2, 5]:
        assert (bits_of(table.lookup(indices, offsets, threads=threads)) == bits_of(expected)).all()
        with pytest.raises(satchel.Error, match=r"indices\[59990\] is 500"):
            table.lookup(np.where(np.arange(60000) == 59990, 500, indices), offsets, threads=threads)
    with pytest.raises(satchel.Error, match="threads"):
        table.lookup(indices, offsets, threads=-1)


def test_the_gil_is_released():
    """Python code goes on while another thread is in a look-up that takes tens of milliseconds."""
    table = EmbeddingBagTable.from_float(np.ones((1000, 256), np.float32))
    indices, offsets = np.arange(4000000, dtype=np.int32) % 1000, np.array([0])
    out = np.empty((1, 256), np.float32)
    table.lookup(indices[:1], offsets, out=out)
    most = 0
    for _ in range(10):  # a busy machine may keep one thread from running at all
        span = []

        def work():
            span.append(time.perf_counter())
            table.lookup(indices, offsets, out=out)
            span.append(time.perf_counter())

        thread, ticks = threading.Thread(target=work), []
        thread.start()
        while thread.is_alive():
            ticks.append(time.perf_counter())
            time.sleep(0.0002)
        most = max(most, sum(span[0] < tick < span[1] for tick in ticks))
        if most >= 10:
            return
    pytest.fail(f"{most} times at most did Python get a turn during a look-up")


GOOD = {"indices": np.array([0, 1, 2]), "offsets": np.array([0, 1])}


@pytest.mark.parametrize(
    "change, code, argument, message",
    [
        ({"indices": np.array([0, 9, 2])}, "INDEX_OUT_OF_RANGE", "indices", r"indices[1] is 9: it must be in [0, 8)"),
        ({"indices": np.array([0, -1, 2])}, "INDEX_OUT_OF_RANGE", "indices", r"indices[1] is -1"),
        ({"offsets": np.array([0, 9])}, "OFFSET_OUT_OF_RANGE", "offsets", r"offsets[1] is 9: there are only 3 indices"),
        ({"offsets": np.array([2, 1])}, "OFFSETS_DECREASING", "offsets", r"offsets[1] is 1"),
        ({"offsets": np.array([-2, 1])}, "OFFSET_NEGATIVE", "offsets", r"offsets[0] is -2"),
        ({"offsets": None}, "INVALID_ARGUMENT", "offsets", "offsets must be given"),
        ({"offsets": np.array([0.0])}, "INVALID_ARGUMENT", "offsets", "offsets is of type float64"),
        ({"offsets": np.array([[0, 1]])}, "INVALID_ARGUMENT", "offsets", "offsets is 2-D"),
        ({"offsets": np.array([], np.int64)}, "INVALID_ARGUMENT", "offsets", "no element for 3 indices"),
        ({"indices": np.array([0, 1], np.int16)}, "INVALID_ARGUMENT", "indices", "indices is of type int16"),
        ({"indices": np.zeros((1, 1, 1), int)}, "INVALID_ARGUMENT", "indices", "indices is 3-D"),
        ({"indices": np.zeros((1, 1), int)}, "INVALID_ARGUMENT", "offsets", "offsets must be None"),
        ({"per_sample_weights": np.ones(2, np.float32)}, "INVALID_ARGUMENT", "per_sample_weights", "2 elements for 3"),
        ({"per_sample_weights": np.ones(3)}, "INVALID_ARGUMENT", "per_sample_weights", "of type float64"),
        ({"pooling": "max"}, "INVALID_ARGUMENT", "pooling", "pooling is 'max'"),
        ({"numerics": "loose"}, "INVALID_ARGUMENT", "numerics", "numerics is 'loose'"),
        (
            {"out": np.zeros((2, 7), np.float32)},
            "INVALID_ARGUMENT",
            "out",
            "out is float32 (2, 7): it must be float32 (2, 8)",
        ),
        ({"out": np.zeros((8, 2), np.float32).T}, "INVALID_ARGUMENT", "out", "contiguous"),
        ({"out": np.zeros((2, 8))}, "INVALID_ARGUMENT", "out", "out is float64"),
    ],
)
def test_errors_of_look_ups(change, code, argument, message):
    table = EmbeddingBagTable.from_float(np.eye(8, dtype=np.float32))
    with pytest.raises(satchel.Error) as raised:
        table.lookup(**{**GOOD, **change})
    assert (raised.value.code, raised.value.argument) == (code, argument)
    assert message in str(raised.value)


def test_errors_name_the_place():
    table = EmbeddingBagTable.from_float(np.eye(8, dtype=np.float32))
    with pytest.raises(satchel.Error) as raised:
        table.lookup(np.array([0, 1, 2, 77]), np.array([0, 1, 3]))
    e = raised.value
    assert (e.bag, e.position, e.value, e.limit) == (2, 3, 77, 8)
    with pytest.raises(satchel.Error, match="mapping"):
        EmbeddingBagTable(table.rows, 8, np.array([99], np.int32)).lookup([0], [0])


@pytest.mark.parametrize(
    "make, message",
    [
        (lambda: EmbeddingBagTable.from_float(np.eye(3), 8), "array is of type float64"),
        (lambda: EmbeddingBagTable.from_float(np.eye(3, dtype=np.float32), 4), "array has 3 columns: with 4 bits"),
        (lambda: EmbeddingBagTable.from_float(np.zeros((2, 0), np.float32)), "array has 0 columns"),
        (lambda: EmbeddingBagTable.from_float(np.zeros(4, np.float32)), "array is 1-D"),
        (lambda: EmbeddingBagTable.from_float(np.eye(4, dtype=np.float32), 3), "bits is 3"),
        (
            lambda: EmbeddingBagTable.from_float(np.eye(4, dtype=np.float32), 8, optimized=True),
            "optimized is for 4 and 2",
        ),
        (lambda: EmbeddingBagTable(np.zeros((2, 8), np.uint8), 8), "the smallest row has 9"),
        (lambda: EmbeddingBagTable(np.zeros((2, 9), np.int8), 8), "rows is 2-D of type int8"),
        (lambda: EmbeddingBagTable(np.zeros((2, 9), np.uint8), 8, np.zeros(3)), "mapping is of type float64"),
    ],
)
def test_errors_of_tables(make, message):
    with pytest.raises(satchel.Error, match=message):
        make()


def test_half_precision_and_optimized():
    weight = np.random.default_rng(1).standard_normal((50, 16)).astype(np.float16)
    for bits in (8, 4, 2):
        a = EmbeddingBagTable.from_float(weight, bits).rows
        assert (a == EmbeddingBagTable.from_float(weight.astype(np.float32), bits).rows).all()
    wide = weight.astype(np.float32)
    wide[:, 0] = 50  # an outlier in every row
    error = [
        np.square(EmbeddingBagTable.from_float(wide, 4, optimized=o).to_float() - wide).sum() for o in (False, True)
    ]
    assert error[1] < error[0]


PROGRAM = """
import sys
{block}
import satchel
assert 'numpy' not in sys.modules, 'the package alone needs no NumPy'
import numpy as np
t = satchel.EmbeddingBagTable.from_float(np.eye(8, dtype=np.float32))
libraries = open('/proc/self/maps').read()
assert 'libsatchel.so' in libraries and 'LLVM' not in libraries and 'libtorch' not in libraries
assert (t.lookup([1, 2], [0]) > 0.99).sum() == 2
assert 'torch' not in sys.modules
try:
    import satchel.torch
except ImportError:
    print('no torch')
"""


def test_works_without_pytorch():
    block = (
        "class No:\n    def find_spec(self, name, *_):\n        if name == 'torch': raise ModuleNotFoundError(name)\n"
    )
    block += "sys.meta_path.insert(0, No())"
    done = subprocess.run([sys.executable, "-c", PROGRAM.format(block=block)], capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, "no torch\n", "")


def test_info():
    done = subprocess.run([sys.executable, "-m", "satchel", "info"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert f"satchel      {satchel.__version__}" in done.stdout
    assert "look-up      right" in done.stdout
    assert subprocess.run([sys.executable, "-m", "satchel"], capture_output=True).returncode == 2


def test_targets_and_stats():
    names = [name for name, _ in satchel.targets()]
    assert names[-1] == "interpreter" and satchel.targets()[-1][1]
    before = satchel.engine_stats()
    table = EmbeddingBagTable.from_float(np.ones((3, 1016), np.float32))
    table.lookup([0], [0])
    table.lookup([0], [0])
    after = satchel.engine_stats()
    assert after["hits"] + after["misses"] == before["hits"] + before["misses"] + 1  # the handle is kept
