from typing import Any, Iterable, Literal

from torch import Tensor
from torch.nn import Module

from .nn import Embedding, EmbeddingBag

class Report:
    rows: int
    rows_kept: int
    float_bytes: int
    quantized_bytes: int
    pruned_bytes: int
    zeros: float

def norm_mask(
    weight: Tensor,
    sparsity_level: float = ...,
    block_shape: tuple[int, int] = ...,
    zeros_per_block: int | None = ...,
    norm: Literal["L1", "L2"] = ...,
) -> Tensor: ...
def quantize_masked(
    weight: Tensor, bits: Literal[8, 4, 2] = ..., sparsify_first: bool = ..., **mask_options: Any
) -> tuple[Tensor, Tensor]: ...
def prune_rows(quantized: Tensor, kept: Tensor) -> tuple[Tensor, Tensor]: ...
def sparse_quantize(
    module: Module, bits: Literal[8, 4, 2] = ..., sparsify_first: bool = ..., prune: bool = ..., **mask_options: Any
) -> tuple[Embedding | EmbeddingBag, Report]: ...
def post_training_sparse_quantize(
    model: Module, select: Iterable[str] | None = ..., **options: Any
) -> dict[str, Report]: ...
