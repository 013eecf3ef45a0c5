from typing import Any, Literal, Protocol, Sequence, TypeVar, overload

import numpy as np
import numpy.typing as npt

class SupportsDLPack(Protocol):
    def __dlpack__(self) -> Any: ...

_Floats = npt.NDArray[np.float32] | npt.NDArray[np.float16] | SupportsDLPack
_Indices = npt.NDArray[np.int32] | npt.NDArray[np.int64] | SupportsDLPack | Sequence[int]
_Bits = Literal[8, 4, 2]
_Out = TypeVar("_Out", npt.NDArray[np.float32], SupportsDLPack)

class EmbeddingBagTable:
    def __init__(
        self,
        rows: npt.NDArray[np.uint8] | SupportsDLPack,
        bits: _Bits,
        mapping: npt.NDArray[np.int32] | SupportsDLPack | None = ...,
    ) -> None: ...
    @classmethod
    def from_float(
        cls, array: _Floats, bits: _Bits = ..., optimized: bool = ..., threads: int = ...
    ) -> EmbeddingBagTable: ...
    def to_float(self) -> npt.NDArray[np.float32]: ...
    @overload
    def lookup(
        self,
        indices: _Indices,
        offsets: _Indices | None = ...,
        per_sample_weights: npt.NDArray[np.float32] | SupportsDLPack | None = ...,
        *,
        pooling: Literal["sum", "mean"] = ...,
        include_last_offset: bool = ...,
        numerics: Literal["reference", "fast", "integer"] = ...,
        threads: int = ...,
        out: None = ...,
    ) -> npt.NDArray[np.float32]: ...
    @overload
    def lookup(
        self,
        indices: _Indices,
        offsets: _Indices | None = ...,
        per_sample_weights: npt.NDArray[np.float32] | SupportsDLPack | None = ...,
        *,
        pooling: Literal["sum", "mean"] = ...,
        include_last_offset: bool = ...,
        numerics: Literal["reference", "fast", "integer"] = ...,
        threads: int = ...,
        out: _Out,
    ) -> _Out: ...
    def __getitem__(self, indices: _Indices) -> npt.NDArray[np.float32]: ...
    @property
    def bits(self) -> _Bits: ...
    @property
    def columns(self) -> int: ...
    @property
    def row_count(self) -> int: ...
    @property
    def rows(self) -> npt.NDArray[np.uint8]: ...
    @property
    def mapping(self) -> npt.NDArray[np.int32] | None: ...
    @property
    def nbytes(self) -> int: ...
    def kernels(self) -> list[dict[str, Any]]: ...
    def __len__(self) -> int: ...
