"""PyTorch on satchel: torch.ops.satchel.*, and take-over of the operators torch.ops.quantized.embedding_*.

    import satchel.torch
    satchel.torch.enable()         # every quantized embedding of every model now runs on satchel
    ...
    print(satchel.torch.stats())   # what ran where
    satchel.torch.disable()

or, for a while,

    with satchel.torch.enabled():
        model(x)
"""

import contextlib
import os

import torch

from . import _library

__all__ = ["enable", "disable", "is_enabled", "enabled", "stats", "reset_stats", "split_calls", "library_path"]


def library_path():
    """The shared object with the operators. A host in C++ loads it by itself."""
    return _library.library_path("libsatchel_torch.so")


def _load():
    path = library_path()
    if not os.path.isabs(path):
        path = os.path.basename(path)
    torch.ops.load_library(path)


_load()


def enable():
    """Routes torch.ops.quantized's embedding operators to satchel: in eager, scripted and loaded models, in this
    process. Not to be called while another thread runs one of them. Calling it again does nothing."""
    torch.ops.satchel._enable()


def disable():
    """PyTorch's own kernels again. Not to be called while another thread runs one of the operators."""
    torch.ops.satchel._disable()


def is_enabled():
    return torch.ops.satchel._enabled()


@contextlib.contextmanager
def enabled():
    """with satchel.torch.enabled(): ... After it, things are as they were before, also where take-over was on."""
    before = is_enabled()
    enable()
    try:
        yield
    finally:
        if not before:
            disable()


def stats():
    """What ran where while take-over was on: {operator: {"satchel": calls, "pytorch": calls, "why": {reason: calls}}}.

    "pytorch" counts the calls that satchel left to PyTorch's own kernel. Calls that raised are counted nowhere.
    """
    result = {}
    for key, count in torch.ops.satchel._stats().items():
        operator, where = key.split("/", 1)
        entry = result.setdefault(operator, {"satchel": 0, "pytorch": 0, "why": {}})
        if where.startswith("pytorch: "):
            entry["why"][where[len("pytorch: ") :]] = count
        else:
            entry[where] = count
    return result


def split_calls():
    """How many calls of satchel's operators were split over PyTorch's threads, take-over or not."""
    return torch.ops.satchel._split_calls()


def reset_stats():
    torch.ops.satchel._reset_stats()
