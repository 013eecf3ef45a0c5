"""Modules on quantised tables: Embedding, EmbeddingBag, and quantization-aware training in satchel.nn.qat."""

from . import qat
from ._packed import EmbeddingPackedParams
from .modules import Embedding, EmbeddingBag, convert

__all__ = ["Embedding", "EmbeddingBag", "EmbeddingPackedParams", "convert", "qat"]
