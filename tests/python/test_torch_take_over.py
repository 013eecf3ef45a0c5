"""Take-over: satchel.torch.enable() in eager, scripted, saved and loaded models; silent, counted, reversible."""

import copy
import io
import os
import pathlib
import pickle
import subprocess
import sys
import threading
import warnings

import numpy as np
import pytest
import torch
import torch.ao.nn.quantized as nnq

import satchel.torch
from torch_cases import QDTYPE, WIDTH, quantized, random_call, random_dim, random_weight, same_bits

S, Q = torch.ops.satchel, torch.ops.quantized


@pytest.fixture(autouse=True)
def clean():
    assert not satchel.torch.is_enabled()
    satchel.torch.reset_stats()
    yield
    satchel.torch.disable()


class Model(torch.nn.Module):
    """Tables of PyTorch's own modules, 8 and 4 bits, and rows that a user packed."""

    def __init__(self, seed=0):
        super().__init__()
        rng = np.random.default_rng(seed)
        self.bag8 = nnq.EmbeddingBag(50, 32, _weight=quantized(rng, 8, 50, 32))
        self.bag4 = nnq.EmbeddingBag(50, 32, _weight=quantized(rng, 4, 50, 32), dtype=torch.quint4x2)
        self.one = nnq.Embedding(50, 32, _weight=quantized(rng, 8, 50, 32))
        self.register_buffer("rows2", Q.embedding_bag_2bit_prepack(random_weight(rng, 50, 32)))

    def forward(self, indices: torch.Tensor, offsets: torch.Tensor):
        two = torch.ops.quantized.embedding_bag_2bit_rowwise_offsets(self.rows2, indices, offsets)
        single = self.one(indices)
        return self.bag8(indices, offsets) + self.bag4(indices, offsets) + two, single


def call():
    return torch.randint(0, 50, (200,)), torch.arange(0, 200, 9)


OPERATORS = {"embedding_bag_byte", "embedding_bag_4bit", "embedding_byte", "embedding_bag_2bit_rowwise_offsets"}


def assert_all_on_satchel(runs):
    stats = satchel.torch.stats()
    assert {name for name in stats} >= OPERATORS
    for name in OPERATORS:
        assert stats[name] == {"satchel": runs, "pytorch": 0, "why": {}}


def same(a, b):
    return all(same_bits(x, y) for x, y in zip(a, b))


def test_eager():
    model, args = Model(), call()
    before = model(*args)
    satchel.torch.enable()
    assert same(before, model(*args))
    assert_all_on_satchel(1)
    satchel.torch.disable()
    assert same(before, model(*args))
    assert_all_on_satchel(1)  # the last run was PyTorch's


def test_scripted_before_and_after():
    args = call()
    scripted = torch.jit.script(Model())
    before = scripted(*args)
    with satchel.torch.enabled():
        for _ in range(3):  # the profiling executor replaces its graphs after the first runs
            assert same(before, scripted(*args))
        assert_all_on_satchel(3)
        assert same(before, torch.jit.script(Model())(*args))
    assert same(before, scripted(*args))
    assert_all_on_satchel(4)


def test_saved_and_loaded():
    args, model = call(), Model()
    before = model(*args)
    for enabled_at_load in [False, True]:
        satchel.torch.reset_stats()
        file = io.BytesIO()
        torch.jit.save(torch.jit.script(model), file)
        file.seek(0)
        if enabled_at_load:
            satchel.torch.enable()
        loaded = torch.jit.load(file)
        satchel.torch.enable()
        assert same(before, loaded(*args))
        assert_all_on_satchel(1)
        satchel.torch.disable()


def test_frozen_and_traced():
    args, model = call(), Model().eval()
    before = model(*args)
    frozen, traced = torch.jit.freeze(torch.jit.script(model)), torch.jit.trace(model, args)
    with satchel.torch.enabled():
        for other in [frozen, traced, torch.jit.trace(model, args)]:
            satchel.torch.reset_stats()
            for _ in range(2):
                assert same(before, other(*args))
            assert satchel.torch.stats()["embedding_bag_byte"]["satchel"] == 2


def test_in_another_process_without_a_changed_line(tmp_path):
    """A program that knows nothing of satchel: only enable() is called before it."""
    model, args = torch.jit.script(Model()), call()
    torch.jit.save(model, tmp_path / "model.pt")
    torch.save(args, tmp_path / "args.pt")
    (tmp_path / "program.py").write_text(
        "import sys, torch\n"
        "model = torch.jit.load(sys.argv[1] + '/model.pt')\n"
        "torch.save(model(*torch.load(sys.argv[1] + '/args.pt')), sys.argv[1] + '/out.pt')\n"
    )
    runner = (
        "import runpy, sys, satchel.torch; satchel.torch.enable(); sys.argv = sys.argv[1:]; "
        "runpy.run_path(sys.argv[0], run_name='__main__'); "
        "assert satchel.torch.stats()['embedding_bag_byte']['satchel'] == 1"
    )
    done = subprocess.run(
        [sys.executable, "-c", runner, str(tmp_path / "program.py"), str(tmp_path)], capture_output=True, text=True
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")  # nothing is printed
    assert same(model(*args), torch.load(tmp_path / "out.pt"))


def test_host_in_cpp(tmp_path):
    host = pathlib.Path(os.environ["SATCHEL_BUILD_DIR"]) / "bin" / "satchel_torch_host"
    model, args = torch.jit.script(Model()), call()
    torch.jit.save(model, tmp_path / "model.pt")
    done = subprocess.run([host, satchel.torch.library_path(), tmp_path / "model.pt"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "pytorch: 0 calls on satchel",
        "satchel: 4 calls on satchel, same bits",
        "pytorch again: 4 calls on satchel, same bits",
    ]
    assert done.stderr == ""
    environment = dict(os.environ, SATCHEL_TORCH="enable")
    done = subprocess.run(
        [host, satchel.torch.library_path(), tmp_path / "model.pt"], capture_output=True, text=True, env=environment
    )
    assert done.stdout.splitlines()[0] == "pytorch: 4 calls on satchel", done.stderr


def test_context_manager_puts_back_what_was():
    with satchel.torch.enabled():
        assert satchel.torch.is_enabled()
        with satchel.torch.enabled():
            pass
        assert satchel.torch.is_enabled()
    assert not satchel.torch.is_enabled()
    with pytest.raises(ValueError):
        with satchel.torch.enabled():
            raise ValueError
    assert not satchel.torch.is_enabled()


def test_silent_and_repeatable(capfd):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(50):
            satchel.torch.enable()
            satchel.torch.enable()
            satchel.torch.disable()
            satchel.torch.disable()
    assert caught == []
    assert capfd.readouterr() == ("", "")


def test_inference_mode_and_no_grad():
    model, args = Model(), call()
    before = model(*args)
    with satchel.torch.enabled():
        with torch.inference_mode():
            assert same(before, model(*args))
        with torch.no_grad():
            assert same(before, model(*args))
    assert_all_on_satchel(2)


@pytest.mark.parametrize("bits", [8, 4, 2])
def test_random_calls(bits, seed):
    """The operators themselves, PyTorch's answer first and then satchel's under the same name."""
    rng = np.random.default_rng([seed, 20, bits])
    name = f"embedding_bag_{WIDTH[bits]}_rowwise_offsets"
    prepack = getattr(Q, f"embedding_bag_{WIDTH[bits]}_prepack")
    for number in range(200):
        rows = int(rng.integers(1, 60))
        weight = random_weight(rng, rows, random_dim(rng, bits))
        table, arguments = prepack(weight), random_call(rng, bits, rows)
        expected = getattr(Q, name)(table, **arguments)
        with satchel.torch.enabled():
            assert same_bits(table, prepack(weight))
            assert same_bits(expected, getattr(Q, name)(table, **arguments)), f"case {number}"
    assert satchel.torch.stats()[name] == {"satchel": 200, "pytorch": 0, "why": {}}


def test_packed_weights_of_another_width_are_pytorchs_business():
    """nnq.Embedding.from_float forgets that it has 4 bits: what comes out is odd, and has to stay the same."""
    rng = np.random.default_rng(3)
    packed = Q.embedding_bag_prepack(quantized(rng, 4, 20, 32))
    indices = torch.arange(20)
    expected = Q.embedding_byte(packed, indices)
    with satchel.torch.enabled():
        assert same_bits(expected, Q.embedding_byte(packed, indices))
    assert satchel.torch.stats()["embedding_byte"]["why"] == {"packed weights of another width than the operator's": 1}
    with pytest.raises(RuntimeError, match="weight holds rows of 4 bits, not 8"):
        S.embedding_byte(packed, indices)


def test_strided_tables_are_read_right():
    """PyTorch misreads a view with a stride. Under take-over it is read as it is."""
    packed = Q.embedding_bag_byte_prepack(torch.randn(40, 16))
    wide = torch.zeros(40, 40, dtype=torch.uint8)
    wide[:, 3:27] = packed
    indices, offsets = torch.arange(40), torch.arange(0, 40, 4)
    with satchel.torch.enabled():
        assert same_bits(
            S.embedding_bag_byte_rowwise_offsets(packed, indices, offsets),
            Q.embedding_bag_byte_rowwise_offsets(wide[:, 3:27], indices, offsets),
        )


def test_threads_call_at_once():
    model, args = Model(), call()
    before = model(*args)
    wrong = []

    def work():
        for _ in range(200):
            if not same(before, model(*args)):
                wrong.append(1)

    with satchel.torch.enabled():
        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert not wrong
    assert_all_on_satchel(800)


class OnSatchel(torch.nn.Module):
    """satchel's operators by name, in a model that is scripted."""

    def __init__(self):
        super().__init__()
        rng = np.random.default_rng(5)
        self.packed = S.embedding_bag_prepack(quantized(rng, 2, 50, 32))
        self.register_buffer("rows", S.embedding_bag_4bit_prepack(random_weight(rng, 50, 32)))

    def forward(self, indices: torch.Tensor, offsets: torch.Tensor):
        bag = torch.ops.satchel.embedding_bag_2bit(self.packed, indices, offsets)
        bag = bag + torch.ops.satchel.embedding_bag(self.packed, indices, offsets, 1)
        return bag + torch.ops.satchel.embedding_bag_4bit_rowwise_offsets(self.rows, indices, offsets)


def test_scripted_saved_loaded_copied_pickled():
    args, model = call(), OnSatchel()
    expected = model(*args)
    scripted = torch.jit.script(model)
    file = io.BytesIO()
    torch.jit.save(scripted, file)
    file.seek(0)
    for other in [
        scripted,
        torch.jit.load(file),
        copy.deepcopy(model),
        pickle.loads(pickle.dumps(model)),
        copy.deepcopy(scripted),
    ]:
        for _ in range(2):
            assert same_bits(expected, other(*args))


@pytest.mark.parametrize("bits", [8, 4, 2])
def test_packed_embedding_is_copied_whole(bits):
    packed = S.embedding_bag_prepack(quantized(np.random.default_rng(1), bits, 7, 8))
    for other in [copy.deepcopy(packed), pickle.loads(pickle.dumps(packed))]:
        assert other.rows().data_ptr() != packed.rows().data_ptr()
        assert torch.equal(other.rows(), packed.rows()) and other.bits() == bits
        a, b = S.embedding_bag_unpack(packed), S.embedding_bag_unpack(other)
        assert a.dtype == QDTYPE[bits] and torch.equal(a.int_repr(), b.int_repr())
        assert torch.equal(a.q_per_channel_zero_points(), b.q_per_channel_zero_points())


@pytest.mark.parametrize("bits", [8, 4, 2])
def test_meta(bits):
    rows = getattr(S, f"embedding_bag_{WIDTH[bits]}_prepack")(torch.randn(10, 24).to("meta"))
    assert rows.device.type == "meta" and rows.dtype == torch.uint8
    assert rows.shape == getattr(Q, f"embedding_bag_{WIDTH[bits]}_prepack")(torch.randn(10, 24)).shape
    op = getattr(S, f"embedding_bag_{WIDTH[bits]}_rowwise_offsets")
    indices, offsets = torch.empty(30, dtype=torch.long, device="meta"), torch.empty(7, dtype=torch.long, device="meta")
    assert op(rows, indices, offsets).shape == (7, 24)
    assert op(rows, indices, offsets, include_last_offset=True).shape == (6, 24)
    assert op(rows, indices.view(5, 6)).shape == (5, 24)
    assert getattr(S, f"embedding_bag_{WIDTH[bits]}_unpack")(rows).shape == (10, 24)
    with pytest.raises(RuntimeError, match="offsets must be 1-D"):
        op(rows, indices, offsets.view(1, 7))
    packed = S.embedding_bag_prepack(quantized(np.random.default_rng(1), bits, 10, 24))
    assert S.embedding(packed, indices.view(2, 3, 5)).shape == (2, 3, 5, 24)
    assert S.embedding_bag(packed, indices, offsets).shape == (7, 24)


def test_errors_of_satchels_own_operators():
    packed = S.embedding_bag_prepack(quantized(np.random.default_rng(1), 8, 10, 24))
    indices, offsets = torch.arange(10), torch.tensor([0, 4])
    with pytest.raises(RuntimeError, match=r"mode is 2: it must be 0 \(sum\) or 1 \(mean\)"):
        S.embedding_bag(packed, indices, offsets, 2)
    with pytest.raises(RuntimeError, match="bits is 3: it must be 8, 4 or 2"):
        S.embedding_bag_pack_rows(torch.zeros(2, 12, dtype=torch.uint8), 3)
    with pytest.raises(RuntimeError, match="rows of 8 bytes: with 8 bits the smallest row has 9"):
        S.embedding_bag_pack_rows(torch.zeros(2, 8, dtype=torch.uint8), 8)
    with pytest.raises(RuntimeError, match="weight must be quantized by rows"):
        S.embedding_bag_prepack(torch.quantize_per_tensor(torch.randn(2, 2), 1.0, 0, torch.quint8))
    with pytest.raises(RuntimeError, match="weight has 6 columns: with 2 bits it must be a multiple of 4"):
        S.embedding_bag_prepack(quantized(np.random.default_rng(1), 2, 3, 6))
    with pytest.raises(RuntimeError, match="must be on the CPU"):
        S.embedding_bag_pack_rows(torch.zeros(2, 12, dtype=torch.uint8, device="meta"), 8)
    with pytest.raises(RuntimeError, match="per_sample_weights has 3 elements: 10 indices need as many"):
        S.embedding_bag(packed, indices, offsets, per_sample_weights=torch.ones(3))
    with pytest.raises(RuntimeError, match=r"offsets\[1\] is 99: it must be in \[0, 10\]"):
        S.embedding_bag(packed, indices, torch.tensor([0, 99]), padding_idx=3)
