"""EmbeddingBagTable: a quantised table in memory and look-ups on it, for NumPy and everything that speaks DLPack."""

import ctypes

import numpy as np

from . import _library
from ._library import F16, F32, I32, I64, NUMERICS, POOLING, TYPE_NONE, Args, Error, Kernel, PrepackOptions, Spec, make

__all__ = ["EmbeddingBagTable"]

_INDEX_TYPES = {np.dtype(np.int32): I32, np.dtype(np.int64): I64}


def _tail_bytes(bits):
    return 8 if bits == 8 else 4


def _check_bits(bits):
    if bits not in (8, 4, 2):
        raise Error(f"bits is {bits!r}: it must be 8, 4 or 2", "INVALID_ARGUMENT", "bits")


def _as_array(value, name):
    """A NumPy view of an array or of anything with __dlpack__, on the CPU, without a copy; lists become arrays."""
    if isinstance(value, np.ndarray):
        return value
    if hasattr(value, "__dlpack__"):
        try:
            return np.from_dlpack(value)
        except (BufferError, RuntimeError, TypeError) as reason:
            raise Error(f"{name} cannot be read through DLPack: {reason}", "INVALID_ARGUMENT", name) from reason
    return np.asarray(value)


def _flat(array, name):
    if array.ndim != 1:
        raise Error(f"{name} is {array.ndim}-D: it must be 1-D", "INVALID_ARGUMENT", name)
    return np.ascontiguousarray(array)


def _index_array(value, name):
    array = _as_array(value, name)
    if array.dtype not in _INDEX_TYPES:
        if array.size == 0 and not isinstance(value, np.ndarray):
            array = array.astype(np.int64)  # an empty list has no type of its own
        else:
            raise Error(f"{name} is of type {array.dtype}: it must be int32 or int64", "INVALID_ARGUMENT", name)
    return array


# An address for arrays without elements: the library wants one that is not null, and reads nothing from it.
_NOTHING = np.zeros(1, np.int64)


def _address(array):
    return array.ctypes.data if array.size else _NOTHING.ctypes.data


class EmbeddingBagTable:
    """Rows of 8-, 4- or 2-bit codes with a scale and a bias each, in PyTorch's layout.

    table = EmbeddingBagTable.from_float(array, bits=4)
    out = table.lookup(indices, offsets)                  # float32 [bags, columns]
    out = table.lookup(indices, offsets, per_sample_weights=w, pooling="mean")
    out = table[indices]                                  # rows as they are

    Inputs are NumPy arrays, or have __dlpack__ (PyTorch, CuPy on the host, JAX, ...); contiguous ones are used where they
    are, without a copy. Results are NumPy arrays, which have __dlpack__ in turn. The GIL is released while a kernel runs,
    and any number of threads may use one table at once.
    """

    def __init__(self, rows, bits, mapping=None):
        """rows: uint8 [row_count, row bytes], used where they are and kept alive; see from_float for making them.

        mapping: int32, for row-pruned tables: index i means row mapping[i], or nothing where that is -1.
        """
        _check_bits(bits)
        rows = _as_array(rows, "rows")
        if rows.dtype != np.uint8 or rows.ndim != 2:
            raise Error(
                f"rows is {rows.ndim}-D of type {rows.dtype}: it must be 2-D, uint8", "INVALID_ARGUMENT", "rows"
            )
        dim = (rows.shape[1] - _tail_bytes(bits)) * 8 // bits
        if dim < 1:
            raise Error(
                f"rows has rows of {rows.shape[1]} bytes: with {bits} bits the smallest row has "
                f"{_tail_bytes(bits) + 1}",
                "INVALID_ARGUMENT",
                "rows",
            )
        # Rows may stand any distance apart, as in a view of some columns; bytes within a row side by side.
        if rows.shape[0] and (rows.strides[1] != 1 or rows.strides[0] < rows.shape[1]):
            rows = np.ascontiguousarray(rows)
        if mapping is not None:
            mapping = _as_array(mapping, "mapping")
            if mapping.dtype != np.int32:
                raise Error(f"mapping is of type {mapping.dtype}: it must be int32", "INVALID_ARGUMENT", "mapping")
            mapping = _flat(mapping, "mapping")
        self._rows = rows
        self._mapping = mapping
        self._bits = bits
        self._columns = dim
        self._kernels = {}

    @classmethod
    def from_float(cls, array, bits=8, optimized=False, threads=0):
        """Quantises float32 or float16 [rows, columns], row by row, to the bits that PyTorch's prepack operators give.

        columns must fill whole bytes: a multiple of 2 with 4 bits, of 4 with 2. optimized: search the range with the least
        squared error (4 and 2 bits). threads: 0 for one each processor where the table is large.
        """
        _check_bits(bits)
        array = _as_array(array, "array")
        if array.dtype not in (np.float32, np.float16):
            raise Error(f"array is of type {array.dtype}: it must be float32 or float16", "INVALID_ARGUMENT", "array")
        if array.ndim != 2:
            raise Error(f"array is {array.ndim}-D: it must be 2-D, a row for each index", "INVALID_ARGUMENT", "array")
        columns = array.shape[1]
        if columns < 1 or columns * bits % 8:
            raise Error(
                f"array has {columns} columns: with {bits} bits it must be a positive multiple of {8 // bits}",
                "INVALID_ARGUMENT",
                "array",
            )
        if optimized and bits == 8:
            raise Error("optimized is for 4 and 2 bits", "INVALID_ARGUMENT", "optimized")
        array = np.ascontiguousarray(array)
        rows = np.empty((array.shape[0], columns * bits // 8 + _tail_bytes(bits)), np.uint8)
        options = make(
            PrepackOptions,
            bits=bits,
            source_type=F16 if array.dtype == np.float16 else F32,
            optimized=int(bool(optimized)),
            nbins=200,
            ratio=0.16,
            threads=threads,
        )
        if array.size:
            _library.call(
                _library.lib.satchel_prepack,
                ctypes.byref(options),
                array.ctypes.data,
                array.shape[0],
                columns,
                rows.ctypes.data,
            )
        return cls(rows, bits)

    def to_float(self):
        """The values that the rows stand for: float32 [row_count, columns]."""
        rows = np.ascontiguousarray(self._rows)
        out = np.empty((rows.shape[0], self._columns), np.float32)
        if out.size:
            _library.call(
                _library.lib.satchel_unpack,
                self._bits,
                rows.ctypes.data,
                rows.shape[0],
                self._columns,
                out.ctypes.data,
                0,
            )
        return out

    def lookup(
        self,
        indices,
        offsets=None,
        per_sample_weights=None,
        *,
        pooling="sum",
        include_last_offset=False,
        numerics="reference",
        threads=1,
        out=None,
    ):
        """Pools the rows of each bag: float32 [bags, columns].

        indices: int32 or int64. 1-D: bag b is indices[offsets[b]:offsets[b + 1]], and the last one ends with indices
        unless include_last_offset says that the last of offsets is that end. 2-D: every row is a bag, no offsets.
        threads: a large look-up is split by rows over at most so many, 0 for as many as satchel's pool has; the same bits.
        per_sample_weights: float32, of indices' shape. pooling: "sum" or "mean". out: where to write, float32, contiguous;
        it is returned. Raises satchel.Error with argument, bag, position, value and limit; then `out` is undefined.
        """
        if pooling not in POOLING:
            raise Error(f"pooling is {pooling!r}: it must be 'sum' or 'mean'", "INVALID_ARGUMENT", "pooling")
        indices = _index_array(indices, "indices")
        if indices.ndim == 2:
            if offsets is not None:
                raise Error(
                    "offsets must be None where indices are 2-D: every row is a bag", "INVALID_ARGUMENT", "offsets"
                )
            if include_last_offset:
                raise Error(
                    "include_last_offset means nothing where indices are 2-D", "INVALID_ARGUMENT", "include_last_offset"
                )
            bags, length = indices.shape
            offsets = np.arange(bags, dtype=np.int64) * length
            indices = indices.reshape(-1)
        else:
            indices = _flat(indices, "indices")
            if offsets is None:
                raise Error("offsets must be given where indices are 1-D", "INVALID_ARGUMENT", "offsets")
            offsets = _flat(_index_array(offsets, "offsets"), "offsets")
            bags = offsets.size - bool(include_last_offset)
            if bags < 0 or (bags == 0 and indices.size and not include_last_offset):
                raise Error(f"offsets has no element for {indices.size} indices", "INVALID_ARGUMENT", "offsets")
        return self._run(
            np.ascontiguousarray(indices),
            offsets,
            per_sample_weights,
            bags,
            POOLING[pooling],
            bool(include_last_offset),
            self._numerics(numerics),
            threads,
            out,
            (bags, self._columns),
        )

    def __getitem__(self, indices):
        """Rows as they are, one for each index: float32 [*indices.shape, columns]."""
        indices = _index_array(indices, "indices")
        flat = np.ascontiguousarray(indices).reshape(-1)
        offsets = None
        if self._mapping is not None:
            offsets = np.arange(flat.size, dtype=np.int64)  # a pruned row is an empty bag: zeros
        return self._run(flat, offsets, None, flat.size, 0, False, 0, 1, None, (*indices.shape, self._columns))

    @staticmethod
    def _numerics(name):
        if name not in NUMERICS:
            raise Error(
                f"numerics is {name!r}: it must be 'reference', 'fast' or 'integer'", "INVALID_ARGUMENT", "numerics"
            )
        return NUMERICS[name]

    def _run(self, indices, offsets, weights, bags, pooling, include_last_offset, numerics, threads, out, shape):
        if weights is not None:
            weights = _as_array(weights, "per_sample_weights")
            if weights.dtype != np.float32:
                raise Error(
                    f"per_sample_weights is of type {weights.dtype}: it must be float32",
                    "INVALID_ARGUMENT",
                    "per_sample_weights",
                )
            if weights.size != indices.size:
                raise Error(
                    f"per_sample_weights has {weights.size} elements for {indices.size} indices",
                    "INVALID_ARGUMENT",
                    "per_sample_weights",
                    value=weights.size,
                    limit=indices.size,
                )
            weights = np.ascontiguousarray(weights)
        result, returned = self._output(out, shape)

        key = (
            indices.dtype,
            None if offsets is None else offsets.dtype,
            weights is not None,
            pooling,
            include_last_offset,
            numerics,
        )
        kernel = self._kernels.get(key)
        if kernel is None:
            kernel = self._kernels[key] = Kernel(self._spec(*key))
        args = make(
            Args,
            table=_address(self._rows),
            row_count=self._rows.shape[0],
            indices=_address(indices),
            index_count=indices.size,
            offsets=None if offsets is None else _address(offsets),
            bag_count=bags,
            per_sample_weights=None if weights is None else _address(weights),
            mapping=None if self._mapping is None else _address(self._mapping),
            mapping_count=0 if self._mapping is None else self._mapping.size,
            output=_address(result),
        )
        kernel.run(args, threads)
        return returned

    def _spec(self, index_type, offset_type, weighted, pooling, include_last_offset, numerics):
        stride = self._rows.strides[0] if self._rows.shape[0] > 1 else 0
        return make(
            Spec,
            bits=self._bits,
            pooling=pooling,
            dim=self._columns,
            weighted=int(weighted),
            pruned=int(self._mapping is not None),
            index_type=_INDEX_TYPES[index_type],
            offset_type=TYPE_NONE if offset_type is None else _INDEX_TYPES[offset_type],
            include_last_offset=int(include_last_offset),
            output_type=F32,
            numerics=numerics,
            prefetch_distance=-1,
            row_stride=0 if stride == self._rows.shape[1] else stride,
        )

    @staticmethod
    def _output(out, shape):
        """The array that the kernel writes, and what the caller gets: `out` itself where it was given."""
        if out is None:
            result = np.empty(shape, np.float32)
            return result, result
        result = _as_array(out, "out")
        if result.dtype != np.float32 or result.shape != shape or not result.flags.c_contiguous:
            raise Error(
                f"out is {result.dtype} {result.shape}: it must be float32 {shape}, contiguous",
                "INVALID_ARGUMENT",
                "out",
            )
        if isinstance(out, np.ndarray) and not out.flags.writeable:
            raise Error("out is read-only", "INVALID_ARGUMENT", "out")
        return result, out

    @property
    def bits(self):
        return self._bits

    @property
    def columns(self):
        return self._columns

    @property
    def row_count(self):
        """Rows that are in the table. A row-pruned table takes more indices than that: len(table)."""
        return self._rows.shape[0]

    @property
    def rows(self):
        """The packed rows, uint8 [row_count, row bytes]: the memory that look-ups read."""
        return self._rows

    @property
    def mapping(self):
        return self._mapping

    @property
    def nbytes(self):
        """Bytes of the packed rows, and of the mapping if there is one."""
        return self._rows.size + (0 if self._mapping is None else self._mapping.nbytes)

    def kernels(self):
        """What runs the look-ups so far made: a dict for each kernel, with its spec, target and size."""
        return [kernel.info() for kernel in self._kernels.values()]

    def __len__(self):
        """Number of indices: [0, len(table))."""
        if self._mapping is None or (self._mapping.size == 1 and self._mapping[0] == 0):
            return self._rows.shape[0]
        return self._mapping.size

    def __reduce__(self):
        return type(self), (np.ascontiguousarray(self._rows), self._bits, self._mapping)

    def __repr__(self):
        pruned = "" if self._mapping is None else f", {self.row_count} of {len(self)} rows kept"
        return (
            f"EmbeddingBagTable({len(self)} x {self._columns}, bits={self._bits}, {self.nbytes:,} bytes, "
            f"float32 would take {4 * len(self) * self._columns:,}{pruned})"
        )
