"""satchel.nn.Embedding and EmbeddingBag: quantised tables of 8, 4 or 2 bits as modules."""

from typing import Optional

import torch
from torch import Tensor

from . import _packed
from ._packed import EmbeddingPackedParams

_MODES = {"sum": 0, "mean": 1}


class _Table(torch.nn.Module):
    """What both modules are: packed rows, and perhaps a mapping to them where rows were pruned."""

    # Buffers; the mapping is part of the state_dict only where there is one, so that it is PyTorch's otherwise.
    mapping: Optional[Tensor]

    def __init__(self, num_embeddings, embedding_dim, padding_idx, bits, _weight, mapping):
        super().__init__()
        if _weight is None:
            _packed.check_bits(bits)
            _weight = _packed.quantize_rows(
                torch.zeros(num_embeddings, embedding_dim),
                torch.ones(num_embeddings),
                torch.zeros(num_embeddings),
                bits,
            )
        if _weight.shape[1] != embedding_dim or (mapping is None and _weight.shape[0] != num_embeddings):
            raise ValueError(f"weight is {tuple(_weight.shape)}, not {(num_embeddings, embedding_dim)}")
        if mapping is not None and (mapping.dtype != torch.int32 or mapping.shape != (num_embeddings,)):
            raise ValueError(f"mapping is {mapping.dtype} {tuple(mapping.shape)}: it must be int32 ({num_embeddings},)")
        if padding_idx is not None:
            if not -num_embeddings <= padding_idx < num_embeddings:
                raise ValueError(f"padding_idx is {padding_idx}: it must be in [-{num_embeddings}, {num_embeddings})")
            padding_idx %= num_embeddings
        self.num_embeddings = num_embeddings
        self.embedding_dim = embedding_dim
        self.padding_idx = padding_idx
        self._packed_params = EmbeddingPackedParams(_weight)
        self.register_buffer("mapping", mapping)

    @torch.jit.unused
    @property
    def bits(self) -> int:
        return self._packed_params._packed_weight.bits()

    @torch.jit.unused
    @property
    def nbytes(self) -> int:
        """Bytes of the packed rows, and of the mapping if there is one."""
        mapping = 0 if self.mapping is None else 4 * self.mapping.numel()
        return self._packed_params._packed_weight.rows().numel() + mapping

    @torch.jit.unused
    def weight(self) -> Tensor:
        """The quantized tensor. Of a pruned table, only the rows that are kept."""
        return self._packed_params._weight()

    @torch.jit.unused
    def set_weight(self, weight: Tensor) -> None:
        self._packed_params.set_weight(weight)

    @torch.jit.unused
    def dequantize(self) -> Tensor:
        """float32 [num_embeddings, embedding_dim]: what a look-up of each index gives."""
        packed = self._packed_params._packed_weight
        rows = torch.ops.satchel.embedding(packed, torch.arange(packed.row_count()))
        if self.mapping is None:
            return rows
        full = torch.zeros(self.num_embeddings, self.embedding_dim)
        kept = self.mapping >= 0
        full[kept] = rows[self.mapping[kept].long()]
        return full

    def _load_from_state_dict(
        self, state_dict, prefix, local_metadata, strict, missing_keys, unexpected_keys, error_msgs
    ):
        mapping = state_dict.get(prefix + "mapping")
        self.mapping = None if mapping is None else torch.empty_like(mapping)
        super()._load_from_state_dict(
            state_dict, prefix, local_metadata, strict, missing_keys, unexpected_keys, error_msgs
        )

    def _describe(self):
        parts = [f"{self.num_embeddings}, {self.embedding_dim}", f"bits={self.bits}"]
        if self.padding_idx is not None:
            parts.append(f"padding_idx={self.padding_idx}")
        if self.mapping is not None:
            kept = self._packed_params._packed_weight.row_count()
            parts.append(f"{kept} of {self.num_embeddings} rows kept")
        full = 4 * self.num_embeddings * self.embedding_dim
        parts.append(f"{self.nbytes:,} bytes ({full / max(1, self.nbytes):.1f}x less than float32)")
        return parts

    def __repr__(self):
        return f"{self._get_name()}({', '.join(self._describe())})"

    def _get_name(self):
        return "Satchel" + type(self).__name__


def _float_weight(module):
    """The floats that a float module looks up."""
    weight = module.weight.detach()
    if module.max_norm is not None:
        weight = _packed.renormed(weight, module.max_norm, module.norm_type)
    return weight


def _quantized_weight(module, bits):
    """The quantized tensor for a float or QAT module: width from `bits`, else the QAT module's, else its qconfig's, else 8."""
    fake = getattr(module, "weight_fake_quant", None)
    if fake is not None:
        trained = _packed.bits_of_observer(fake)
        if bits not in (None, trained):
            raise ValueError(f"bits is {bits}: the module was trained for {trained}")
        # As PyTorch's conversion does: the observer sees the weights once more, unless it has been switched off.
        fake(module.weight.detach())
        scales, zero_points = fake.scale.float(), fake.zero_point.float()
        if scales.numel() != module.num_embeddings:
            raise ValueError("the QAT module has seen no weights: its observer was off from the beginning")
        weight = _packed.quantize_rows(module.weight, scales, zero_points, trained)
        if module.max_norm is None:
            return weight
        # max_norm shortens rows that were rounded before: same codes, smaller scales.
        norms = weight.dequantize().norm(module.norm_type, dim=1)
        shorter = torch.where(norms > module.max_norm, scales * (module.max_norm / (norms + 1e-7)), scales)
        return _packed.quantize_rows(
            (weight.dequantize() / scales[:, None]) * shorter[:, None], shorter, zero_points, trained
        )
    observer = None
    qconfig = getattr(module, "qconfig", None)
    if bits is None and qconfig is not None and qconfig.weight is not None:
        observer = qconfig.weight()
        bits = _packed.bits_of_observer(observer)
    if observer is None:
        observer = _packed.row_observer(8 if bits is None else bits)
        bits = 8 if bits is None else bits
    weight = _float_weight(module)
    return _packed.quantize_rows(weight, *_packed.observed(weight, observer), bits)


def _check_type(module, expected, name):
    if not isinstance(module, expected):
        raise TypeError(
            f"satchel.nn.{name}.from_float takes a torch.nn.{name} or a QAT module of it, not a "
            f"{type(module).__module__}.{type(module).__name__}"
        )


class Embedding(_Table):
    """torch.nn.Embedding on a quantised table: float32 [*indices.shape, embedding_dim].

    Of torch.ao.nn.quantized.Embedding it differs in keeping its width through from_float, in 2 bits, and in the rows'
    shape: indices may have any number of dimensions, and none of them need have elements.
    """

    def __init__(self, num_embeddings, embedding_dim, padding_idx=None, *, bits=8, _weight=None, mapping=None):
        super().__init__(num_embeddings, embedding_dim, padding_idx, bits, _weight, mapping)

    def forward(self, indices: Tensor) -> Tensor:
        packed = self._packed_params._packed_weight
        mapping = self.mapping
        if mapping is None:
            return torch.ops.satchel.embedding(packed, indices)
        flat = indices.reshape(-1)
        rows = torch.ops.satchel.embedding_bag(
            packed, flat, torch.arange(flat.numel(), dtype=flat.dtype), 0, None, mapping
        )
        return rows.view(list(indices.shape) + [self.embedding_dim])

    @classmethod
    def from_float(cls, module, bits=None):
        """From torch.nn.Embedding or a QAT module of it. bits: 8, 4 or 2; without it, what the module was trained for or
        its qconfig says, else 8. Same codes as PyTorch's observers give; max_norm is applied to the rows."""
        _check_type(module, torch.nn.Embedding, "Embedding")
        return cls(
            module.num_embeddings, module.embedding_dim, module.padding_idx, _weight=_quantized_weight(module, bits)
        )

    @classmethod
    def from_reference(cls, reference):
        """From torch.ao.nn.quantized.reference.Embedding."""
        return cls(
            reference.num_embeddings,
            reference.embedding_dim,
            reference.padding_idx,
            _weight=reference.get_quantized_weight(),
        )


class EmbeddingBag(_Table):
    """torch.nn.EmbeddingBag, mode sum or mean, on a quantised table: float32 [bags, embedding_dim].

    forward takes the arguments of torch.ao.nn.quantized.EmbeddingBag. Where that ignores mode and padding_idx, this does
    what torch.nn.EmbeddingBag does: indices equal to padding_idx count for nothing, not in a mean's number either.
    """

    def __init__(
        self,
        num_embeddings,
        embedding_dim,
        mode="sum",
        include_last_offset=False,
        padding_idx=None,
        *,
        bits=8,
        _weight=None,
        mapping=None,
    ):
        super().__init__(num_embeddings, embedding_dim, padding_idx, bits, _weight, mapping)
        if mode not in _MODES:
            raise ValueError(f"mode is {mode!r}: quantised tables pool by 'sum' or 'mean'")
        self.mode = mode
        self.include_last_offset = include_last_offset

    def forward(
        self,
        indices: Tensor,
        offsets: Optional[Tensor] = None,
        per_sample_weights: Optional[Tensor] = None,
        compressed_indices_mapping: Optional[Tensor] = None,
    ) -> Tensor:
        mode = 1 if self.mode == "mean" else 0
        if per_sample_weights is not None and mode == 1:
            raise NotImplementedError("per_sample_weights are for mode='sum', as in torch.nn.EmbeddingBag")
        mapping = self.mapping
        if compressed_indices_mapping is not None:
            if mapping is not None:
                raise ValueError("compressed_indices_mapping: this table has a mapping of its own")
            mapping = compressed_indices_mapping
        padding_idx = self.padding_idx
        return torch.ops.satchel.embedding_bag(
            self._packed_params._packed_weight,
            indices,
            offsets,
            mode,
            per_sample_weights,
            mapping,
            self.include_last_offset,
            -1 if padding_idx is None else padding_idx,
        )

    @classmethod
    def from_float(cls, module, bits=None):
        """From torch.nn.EmbeddingBag or a QAT module of it, with mode, include_last_offset and padding_idx as they are.
        bits: 8, 4 or 2; without it, what the module was trained for or its qconfig says, else 8. Same codes as PyTorch's
        observers give; max_norm is applied to the rows. mode 'max' is refused."""
        _check_type(module, torch.nn.EmbeddingBag, "EmbeddingBag")
        if module.mode not in _MODES:
            raise ValueError(f"mode is {module.mode!r}: quantised tables pool by 'sum' or 'mean'")
        return cls(
            module.num_embeddings,
            module.embedding_dim,
            module.mode,
            module.include_last_offset,
            module.padding_idx,
            _weight=_quantized_weight(module, bits),
        )

    @classmethod
    def from_reference(cls, reference):
        """From torch.ao.nn.quantized.reference.EmbeddingBag."""
        return cls(
            reference.num_embeddings,
            reference.embedding_dim,
            reference.mode,
            reference.include_last_offset,
            reference.padding_idx,
            _weight=reference.get_quantized_weight(),
        )

    def _describe(self):
        parts = super()._describe()
        parts.insert(2, f"mode={self.mode!r}")
        if self.include_last_offset:
            parts.insert(3, "include_last_offset")
        return parts


def convert(model, bits=None):
    """Replaces every torch.nn.Embedding and EmbeddingBag of a model, QAT modules included, by its quantised module. In
    place; returns the model, or the module itself converted if it is one of these. Others, and mode 'max', stay."""
    if isinstance(model, torch.nn.EmbeddingBag):
        return EmbeddingBag.from_float(model, bits) if model.mode in _MODES else model
    if isinstance(model, torch.nn.Embedding):
        return Embedding.from_float(model, bits)
    for name, child in model.named_children():
        converted = convert(child, bits)
        if converted is not child:
            setattr(model, name, converted)
    return model
