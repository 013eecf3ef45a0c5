"""Quantization-aware training: embeddings whose forward sees the table as it will be quantised.

In training and evaluation alike the whole table is rounded to 8, 4 or 2 bits, row by row, before it is looked up;
gradients pass the rounding as if it were not there. It is PyTorch's FakeQuantize and observer, so results are those of
torch.ao.nn.qat; what these modules add are 2 bits, widths without a qconfig, and a conversion that keeps all of it:
satchel.nn.EmbeddingBag.from_float.
"""

import torch
from torch.ao.nn import qat as _qat
from torch.ao.quantization import QConfig
from torch.ao.quantization.fake_quantize import FakeQuantize
from torch.ao.quantization.observer import MovingAveragePerChannelMinMaxObserver, NoopObserver

from ._packed import check_bits

__all__ = ["Embedding", "EmbeddingBag", "prepare", "qconfig"]


def qconfig(bits=8):
    """torch.ao.quantization.default_embedding_qat_qconfig for 8, 4 or 2 bits."""
    check_bits(bits)
    # An averaging constant of 1 is no average: every forward rounds with the parameters of the weights it has.
    fake = FakeQuantize.with_args(
        observer=MovingAveragePerChannelMinMaxObserver,
        qscheme=torch.per_channel_affine_float_qparams,
        dtype=torch.quint8,
        quant_min=0,
        quant_max=2**bits - 1,
        ch_axis=0,
        averaging_constant=1,
    )
    return QConfig(activation=NoopObserver.with_args(dtype=torch.float32), weight=fake)


def _with_qconfig(module, bits):
    """The qconfig to train with: for `bits`, else the module's own, else for 8."""
    own = getattr(module, "qconfig", None)
    return own if bits is None and own is not None else qconfig(8 if bits is None else bits)


class _QAT:
    def to_quantized(self):
        """The module to deploy: satchel.nn.Embedding or EmbeddingBag, with the rounding that training saw last."""
        from . import modules

        return modules.convert(self)


class Embedding(_QAT, _qat.Embedding):
    """torch.nn.Embedding with a fake-quantised table. qconfig: satchel.nn.qat.qconfig(bits) or PyTorch's."""

    def __init__(self, *args, bits=None, qconfig=None, **kwargs):
        super().__init__(*args, qconfig=_choose(qconfig, bits), **kwargs)

    @classmethod
    def from_float(cls, module, bits=None):
        """Takes the parameter over from a torch.nn.Embedding: both modules then share it."""
        if type(module) is not torch.nn.Embedding:
            raise TypeError(
                f"satchel.nn.qat.Embedding.from_float takes a torch.nn.Embedding, not a {type(module).__name__}"
            )
        new = cls(
            module.num_embeddings,
            module.embedding_dim,
            module.padding_idx,
            module.max_norm,
            module.norm_type,
            module.scale_grad_by_freq,
            module.sparse,
            module.weight.detach(),
            qconfig=_with_qconfig(module, bits),
        )
        new.weight = module.weight
        return new.train(module.training)


class EmbeddingBag(_QAT, _qat.EmbeddingBag):
    """torch.nn.EmbeddingBag with a fake-quantised table. qconfig: satchel.nn.qat.qconfig(bits) or PyTorch's."""

    def __init__(self, *args, bits=None, qconfig=None, **kwargs):
        super().__init__(*args, qconfig=_choose(qconfig, bits), **kwargs)

    @classmethod
    def from_float(cls, module, bits=None):
        """Takes the parameter over from a torch.nn.EmbeddingBag: both modules then share it."""
        if type(module) is not torch.nn.EmbeddingBag:
            raise TypeError(
                f"satchel.nn.qat.EmbeddingBag.from_float takes a torch.nn.EmbeddingBag, not a {type(module).__name__}"
            )
        new = cls(
            module.num_embeddings,
            module.embedding_dim,
            module.max_norm,
            module.norm_type,
            module.scale_grad_by_freq,
            module.mode,
            module.sparse,
            module.weight.detach(),
            module.include_last_offset,
            module.padding_idx,
            qconfig=_with_qconfig(module, bits),
        )
        new.weight = module.weight
        return new.train(module.training)


def _choose(given, bits):
    if given is not None and bits is not None:
        raise ValueError("give bits or qconfig, not both")
    return given if given is not None else qconfig(8 if bits is None else bits)


def prepare(model, bits=None):
    """Replaces every torch.nn.Embedding and EmbeddingBag of a model by its QAT module, in place, for training; returns
    the model (or the module itself replaced). satchel.nn.convert makes the quantised model of it."""
    if type(model) is torch.nn.Embedding:
        return Embedding.from_float(model, bits)
    if type(model) is torch.nn.EmbeddingBag:
        return EmbeddingBag.from_float(model, bits)
    for name, child in model.named_children():
        replaced = prepare(child, bits)
        if replaced is not child:
            setattr(model, name, replaced)
    return model
