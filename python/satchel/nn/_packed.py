"""What all modules share: a quantized tensor of 8, 4 or 2 bits, how it is made from floats, and the packed rows."""

import torch
from torch.ao.quantization.observer import PerChannelMinMaxObserver

from .. import torch as _backend  # noqa: F401  registers torch.ops.satchel

DTYPES = {8: torch.quint8, 4: torch.quint4x2, 2: torch.quint2x4}
BITS = {dtype: bits for bits, dtype in DTYPES.items()}


def check_bits(bits):
    if bits not in DTYPES:
        raise ValueError(f"bits is {bits!r}: it must be 8, 4 or 2")


def row_observer(bits):
    """The observer of torch.ao.quantization's float_qparams_weight_only configurations, for any of our widths."""
    check_bits(bits)
    # PyTorch's observers know no quint2x4; the range is what they compute with.
    return PerChannelMinMaxObserver(
        ch_axis=0,
        dtype=torch.quint8,
        qscheme=torch.per_channel_affine_float_qparams,
        quant_min=0,
        quant_max=2**bits - 1,
    )


def bits_of_observer(observer):
    """Bits of an observer or fake quantizer: its range says it, its dtype where there is no range."""
    scheme = getattr(observer, "qscheme", None)
    if scheme != torch.per_channel_affine_float_qparams:
        raise ValueError(f"qscheme is {scheme}: embeddings are quantized with torch.per_channel_affine_float_qparams")
    quant_max = getattr(observer, "quant_max", None)
    quant_min = getattr(observer, "quant_min", None)
    for bits in DTYPES:
        if quant_min == 0 and quant_max == 2**bits - 1:
            return bits
    if observer.dtype not in BITS:
        raise ValueError(f"dtype is {observer.dtype}: embeddings are quantized to quint8, quint4x2 or quint2x4")
    return BITS[observer.dtype]


def quantize_rows(weight, scales, zero_points, bits):
    """float [rows, columns] -> quantized tensor; code = clamp(rint(x / scale + zero_point))."""
    columns = weight.shape[1]
    if columns * bits % 8:
        raise ValueError(f"embedding_dim is {columns}: with {bits} bits it must be a multiple of {8 // bits}")
    return torch.quantize_per_channel(
        weight.detach().float().contiguous(), scales.float(), zero_points.float(), 0, DTYPES[bits]
    )


def observed(weight, observer):
    """Scale and zero point of every row."""
    observer(weight.detach().float())
    scales, zero_points = observer.calculate_qparams()
    return scales.float(), zero_points.float()


def renormed(weight, max_norm, norm_type):
    """What torch.nn's max_norm makes of every row that is looked up."""
    norms = weight.norm(norm_type, dim=1, keepdim=True)
    return torch.where(norms > max_norm, weight * (max_norm / (norms + 1e-7)), weight)


class EmbeddingPackedParams(torch.nn.Module):
    """The packed rows, with the state_dict of torch.ao.nn.quantized's module of this name:

    _packed_weight: the quantized tensor; dtype: torch.quint8, quint4x2 or (satchel only) quint2x4.
    """

    def __init__(self, weight):
        super().__init__()
        self.set_weight(weight)

    @torch.jit.unused
    def set_weight(self, weight: torch.Tensor) -> None:
        if weight.dtype not in BITS:
            raise ValueError(f"weight is {weight.dtype}: it must be quint8, quint4x2 or quint2x4")
        self.dtype = weight.dtype
        self._packed_weight = torch.ops.satchel.embedding_bag_prepack(weight)

    @torch.jit.export
    def _weight(self):
        return torch.ops.satchel.embedding_bag_unpack(self._packed_weight)

    def forward(self, x):
        return x

    def _save_to_state_dict(self, destination, prefix, keep_vars):
        super()._save_to_state_dict(destination, prefix, keep_vars)
        destination[prefix + "dtype"] = self.dtype
        destination[prefix + "_packed_weight"] = self._weight()

    def _load_from_state_dict(
        self, state_dict, prefix, local_metadata, strict, missing_keys, unexpected_keys, error_msgs
    ):
        weight = state_dict.pop(prefix + "_packed_weight", None)
        dtype = state_dict.pop(prefix + "dtype", None)
        if weight is None:
            missing_keys.append(prefix + "_packed_weight")
        elif weight.dtype not in BITS:
            error_msgs.append(f"{prefix}_packed_weight is {weight.dtype}: it must be quint8, quint4x2 or quint2x4")
        else:
            # PyTorch's own from_float may say quint8 beside a tensor of 4 bits: the tensor is right.
            del dtype
            self.set_weight(weight)
        super()._load_from_state_dict(
            state_dict, prefix, local_metadata, False, missing_keys, unexpected_keys, error_msgs
        )
