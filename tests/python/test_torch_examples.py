"""The scripts of examples/torch_language_id, on a small made-up corpus: that they run, and what they claim of bits."""

import os
import pathlib
import random
import re
import subprocess
import sys

import pytest

SCRIPTS = pathlib.Path(__file__).resolve().parents[2] / "examples" / "torch_language_id"
SOUNDS = {
    "aa": ["ka", "lu", "mi", "to", "sen"],
    "bb": ["schr", "eit", "ung", "zw", "ach"],
    "cc": ["ción", "que", "ño", "ar", "el"],
}


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """Manual pages in three languages that nobody speaks."""
    folder = tmp_path_factory.mktemp("examples")
    draw = random.Random(1)
    for language, sounds in SOUNDS.items():
        pages = folder / "man" / language / "man1"
        pages.mkdir(parents=True)
        for page in range(30):
            lines = [" ".join("".join(draw.choices(sounds, k=draw.randint(2, 4))) for _ in range(9)) for _ in range(12)]
            (pages / f"page{page}.1").write_text(".TH PAGE 1\n.SH NAME\n" + "\n.PP\n".join(lines) + "\n")
    return folder


def run(name, place, *more):
    command = [
        sys.executable,
        SCRIPTS / name,
        "--build",
        os.environ["SATCHEL_BUILD_DIR"],
        "--data",
        place / "man",
        "--out",
        place / "out",
        "--rows",
        "2000",
        "--dim",
        "16",
        "--epochs",
        "2",
        "--repeats",
        "3",
        *more,
    ]
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_identify(place):
    output = run("identify.py", place)
    assert len(re.findall(r"; 0 of [\d,]+ logits differ in a bit", output)) == 2
    assert float(re.search(r"float32: ([\d.]+) %", output)[1]) > 90
    assert len(re.findall(r"times as fast as PyTorch's quantised one", output)) == 2
    assert "'pytorch': 0" in output


def test_qat(place):
    output = run("qat.py", place)
    assert re.search(r"^2 bits +16,000( +[\d.]+){3}$", output, re.MULTILINE), output


def test_prune(place):
    output = run("prune.py", place)
    assert len(re.findall(r"^ +[842] +0\.[0589]  ", output, re.MULTILINE)) == 21
    assert re.search(r"^   4       0.8  sparsify, quantise +400 +12,800 +24,000", output, re.MULTILINE), output


def test_sharded(place):
    output = run("sharded.py", place)
    assert output.count("two tables: the same; predictions of one process with one table: 0 of") == 2
