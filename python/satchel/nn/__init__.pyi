from . import qat as qat
from ._packed import EmbeddingPackedParams as EmbeddingPackedParams
from .modules import Embedding as Embedding, EmbeddingBag as EmbeddingBag, convert as convert
