from typing import Literal

from torch import Tensor
from torch.nn import Module

_Bits = Literal[8, 4, 2]

class _Table(Module):
    num_embeddings: int
    embedding_dim: int
    padding_idx: int | None
    mapping: Tensor | None
    @property
    def bits(self) -> _Bits: ...
    @property
    def nbytes(self) -> int: ...
    def weight(self) -> Tensor: ...
    def set_weight(self, weight: Tensor) -> None: ...
    def dequantize(self) -> Tensor: ...

class Embedding(_Table):
    def __init__(
        self,
        num_embeddings: int,
        embedding_dim: int,
        padding_idx: int | None = ...,
        *,
        bits: _Bits = ...,
        _weight: Tensor | None = ...,
        mapping: Tensor | None = ...,
    ) -> None: ...
    def forward(self, indices: Tensor) -> Tensor: ...
    @classmethod
    def from_float(cls, module: Module, bits: _Bits | None = ...) -> Embedding: ...
    @classmethod
    def from_reference(cls, reference: Module) -> Embedding: ...

class EmbeddingBag(_Table):
    mode: Literal["sum", "mean"]
    include_last_offset: bool
    def __init__(
        self,
        num_embeddings: int,
        embedding_dim: int,
        mode: Literal["sum", "mean"] = ...,
        include_last_offset: bool = ...,
        padding_idx: int | None = ...,
        *,
        bits: _Bits = ...,
        _weight: Tensor | None = ...,
        mapping: Tensor | None = ...,
    ) -> None: ...
    def forward(
        self,
        indices: Tensor,
        offsets: Tensor | None = ...,
        per_sample_weights: Tensor | None = ...,
        compressed_indices_mapping: Tensor | None = ...,
    ) -> Tensor: ...
    @classmethod
    def from_float(cls, module: Module, bits: _Bits | None = ...) -> EmbeddingBag: ...
    @classmethod
    def from_reference(cls, reference: Module) -> EmbeddingBag: ...

def convert(model: Module, bits: _Bits | None = ...) -> Module: ...
