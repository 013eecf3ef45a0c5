"""satchel: run-time compiled embedding bags on tables of 8-, 4- and 2-bit rows.

satchel.EmbeddingBagTable   a quantised table, and look-ups on it, for NumPy arrays and everything with DLPack
satchel.torch               PyTorch: operators, and take-over of PyTorch's own quantized embedding operators
satchel.nn                  PyTorch: modules, quantization-aware training
satchel.sparsify            PyTorch: sparsify and quantise, row-pruned tables

The last three need PyTorch and are imported by name.
"""

from ._library import Error, engine_stats, lib as _lib, targets

__version__ = _lib.satchel_version().decode()
__commit__ = _lib.satchel_commit().decode()
__all__ = ["EmbeddingBagTable", "Error", "engine_stats", "targets", "__version__", "__commit__"]


def __getattr__(name):
    # NumPy is imported with the first table, not with the package.
    if name == "EmbeddingBagTable":
        from .table import EmbeddingBagTable

        return EmbeddingBagTable
    raise AttributeError(f"module 'satchel' has no attribute {name!r}")
