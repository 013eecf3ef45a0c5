"""Sparsify and quantise, in either order, and take the rows that became all zero out of the table.

    module, report = satchel.sparsify.sparse_quantize(bag, bits=4, sparsity_level=0.8, block_shape=(1, 64))

is for one torch.nn.EmbeddingBag or Embedding; post_training_sparse_quantize does all of a model. The masks, and the
codes of both orders, are those of PyTorch's experimental post_training_sparse_quantize with its DataNormSparsifier.
"""

import dataclasses

import torch

from .nn import _packed
from .nn.modules import Embedding, EmbeddingBag, _float_weight

__all__ = ["Report", "norm_mask", "quantize_masked", "prune_rows", "sparse_quantize", "post_training_sparse_quantize"]


@dataclasses.dataclass
class Report:
    """What became of one table. Bytes include the mapping of a pruned one."""

    rows: int
    rows_kept: int
    float_bytes: int
    quantized_bytes: int
    pruned_bytes: int
    zeros: float  # share of the elements that the mask set to zero

    def __str__(self):
        return (
            f"{self.rows:,} rows, {self.rows_kept:,} kept; {self.float_bytes:,} bytes as float32, "
            f"{self.quantized_bytes:,} quantised, {self.pruned_bytes:,} without the zero rows; "
            f"{100 * self.zeros:.1f} % of the elements zero"
        )


def norm_mask(weight, sparsity_level=0.5, block_shape=(1, 4), zeros_per_block=None, norm="L1"):
    """Which elements stay: bool, of weight's shape [rows, columns].

    The round(sparsity_level * blocks) blocks of the smallest mean |w| ("L1") or w^2 ("L2") lose their zeros_per_block
    smallest elements, by default all. Blocks at the right and lower edge may be smaller.
    """
    if weight.dim() != 2:
        raise ValueError(f"weight is {weight.dim()}-D: it must be 2-D")
    if norm not in ("L1", "L2"):
        raise ValueError(f"norm is {norm!r}: it must be 'L1' or 'L2'")
    height, width = block_shape
    size = height * width
    zeros_per_block = size if zeros_per_block is None else zeros_per_block
    if not 0 <= zeros_per_block <= size:
        raise ValueError(f"zeros_per_block is {zeros_per_block}: it must be in [0, {size}]")
    if not 0 <= sparsity_level <= 1:
        raise ValueError(f"sparsity_level is {sparsity_level}: it must be in [0, 1]")
    weight = weight.detach()
    rows, columns = weight.shape
    magnitude = weight.abs() if norm == "L1" else weight * weight

    # The same pooling as PyTorch's sparsifier, so that blocks tie where they tie there.
    means = torch.nn.functional.avg_pool2d(magnitude[None, None], (height, width), (height, width), ceil_mode=True)
    means = means.flatten()
    chosen = torch.zeros(means.numel(), dtype=torch.bool)
    chosen[torch.sort(means)[1][: round(sparsity_level * means.numel())]] = True

    # Blocks as rows of a matrix; what hangs over the edge sorts last and falls away again.
    down, across = -(-rows // height), -(-columns // width)
    padded = torch.full((down * height, across * width), float("nan"))
    padded[:rows, :columns] = magnitude
    blocks = padded.view(down, height, across, width).permute(0, 2, 1, 3).reshape(-1, size)
    keep = torch.ones_like(blocks, dtype=torch.bool)
    keep.scatter_(1, torch.sort(blocks, dim=1)[1][:, :zeros_per_block], False)
    if zeros_per_block == size:
        keep[:] = False  # not what a NaN in the table would have it
    keep |= ~chosen[:, None]
    return (
        keep.view(down, across, height, width)
        .permute(0, 2, 1, 3)
        .reshape(down * height, across * width)[:rows, :columns]
        .contiguous()
    )


def quantize_masked(weight, bits=8, sparsify_first=True, **mask_options):
    """(mask, quantized tensor). sparsify_first: mask the floats and quantise what is left. Otherwise quantise, mask by
    what the codes stand for, and quantise again with the same scales and zero points."""
    weight = weight.detach().float()
    if sparsify_first:
        mask = norm_mask(weight, **mask_options)
        weight = weight * mask
        scales, zero_points = _packed.observed(weight, _packed.row_observer(bits))
    else:
        scales, zero_points = _packed.observed(weight, _packed.row_observer(bits))
        weight = _packed.quantize_rows(weight, scales, zero_points, bits).dequantize()
        mask = norm_mask(weight, **mask_options)
        weight = weight * mask
    return mask, _packed.quantize_rows(weight, scales, zero_points, bits)


def prune_rows(quantized, kept):
    """(quantized rows that are kept, mapping). kept: bool [rows]. mapping: int32 [rows], the new row of every old one, or
    -1: what satchel's pruned kernels, and PyTorch's operators with pruned_weights, take."""
    if kept.shape != (quantized.shape[0],) or kept.dtype != torch.bool:
        raise ValueError(f"kept is {kept.dtype} {tuple(kept.shape)}: it must be bool ({quantized.shape[0]},)")
    mapping = torch.where(kept, kept.cumsum(0) - 1, torch.full_like(kept, -1, dtype=torch.long)).int()
    scales, zero_points = quantized.q_per_channel_scales().float(), quantized.q_per_channel_zero_points().float()
    rows = quantized.dequantize()[kept]
    return (_packed.quantize_rows(rows, scales[kept], zero_points[kept], _packed.BITS[quantized.dtype]), mapping)


def sparse_quantize(module, bits=8, sparsify_first=True, prune=True, **mask_options):
    """(quantised module, Report) for a torch.nn.EmbeddingBag or Embedding.

    mask_options: sparsity_level, block_shape, zeros_per_block, norm; see norm_mask. prune: rows whose elements are all
    zero leave the table, and a look-up of them gives exactly zero.
    """
    weight = _float_weight(module)
    mask, quantized = quantize_masked(weight, bits, sparsify_first, **mask_options)
    mapping, table = None, quantized
    kept = ((weight != 0) & mask).any(1)
    if prune and not bool(kept.all()):
        table, mapping = prune_rows(quantized, kept)
    if isinstance(module, torch.nn.EmbeddingBag):
        if module.mode == "max":
            raise ValueError("mode is 'max': quantised tables pool by 'sum' or 'mean'")
        new = EmbeddingBag(
            module.num_embeddings,
            module.embedding_dim,
            module.mode,
            module.include_last_offset,
            module.padding_idx,
            _weight=table,
            mapping=mapping,
        )
        whole = EmbeddingBag(module.num_embeddings, module.embedding_dim, _weight=quantized)
    elif isinstance(module, torch.nn.Embedding):
        new = Embedding(module.num_embeddings, module.embedding_dim, module.padding_idx, _weight=table, mapping=mapping)
        whole = Embedding(module.num_embeddings, module.embedding_dim, _weight=quantized)
    else:
        raise TypeError(f"sparse_quantize takes a torch.nn.EmbeddingBag or Embedding, not a {type(module).__name__}")
    rows_kept = int(kept.sum()) if mapping is not None else module.num_embeddings
    report = Report(
        module.num_embeddings,
        rows_kept,
        4 * weight.numel(),
        whole.nbytes,
        new.nbytes,
        float((~mask).sum()) / max(1, mask.numel()),
    )
    return new, report


def post_training_sparse_quantize(model, select=None, **options):
    """{name: Report}. Replaces the torch.nn.Embedding and EmbeddingBag of a model, or those named in `select`, in place.
    options: as for sparse_quantize. Names are those of model.named_modules()."""
    names = [
        name
        for name, module in model.named_modules()
        if isinstance(module, (torch.nn.Embedding, torch.nn.EmbeddingBag))
    ]
    if select is not None:
        unknown = sorted(set(select) - set(names))
        if unknown:
            raise ValueError(f"{unknown} are no embeddings of this model; it has {names}")
        names = [name for name in names if name in select]
    reports = {}
    for name in names:
        parent = model.get_submodule(name.rpartition(".")[0])
        module, reports[name] = sparse_quantize(model.get_submodule(name), **options)
        setattr(parent, name.rpartition(".")[2], module)
    return reports
