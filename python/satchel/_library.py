"""libsatchel through ctypes: the C structs, and errors as exceptions. No third-party import here."""

import ctypes
import os
from ctypes import POINTER, byref, c_char, c_char_p, c_double, c_float, c_int32, c_int64, c_size_t, c_void_p

I32, I64, F32, F16 = 1, 2, 3, 4  # SATCHEL_TYPE_*
TYPE_NONE = 0
POOLING = {"sum": 0, "mean": 1}
NUMERICS = {"reference": 0, "fast": 1, "integer": 2}


class Error(RuntimeError):
    """What satchel refuses. The message is one sentence; the fields hold its parts.

    code: name of the reason, e.g. "INDEX_OUT_OF_RANGE". argument: which one. bag, position: where, or -1.
    value, limit: what it was, and what it may be.
    """

    def __init__(self, message, code="INVALID_ARGUMENT", argument="", bag=-1, position=-1, value=0, limit=0):
        super().__init__(message)
        self.code = code
        self.argument = argument
        self.bag = bag
        self.position = position
        self.value = value
        self.limit = limit


class CError(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_size_t),
        ("code", c_int32),
        ("argument", c_char * 32),
        ("bag", c_int64),
        ("position", c_int64),
        ("value", c_int64),
        ("limit", c_int64),
        ("message", c_char * 256),
    ]


class Spec(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_size_t),
        ("bits", c_int32),
        ("pooling", c_int32),
        ("dim", c_int64),
        ("weighted", c_int32),
        ("pruned", c_int32),
        ("index_type", c_int32),
        ("offset_type", c_int32),
        ("include_last_offset", c_int32),
        ("output_type", c_int32),
        ("numerics", c_int32),
        ("prefetch_distance", c_int32),
        ("row_stride", c_int64),
        ("output_stride", c_int64),
    ]


class Args(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_size_t),
        ("table", c_void_p),
        ("row_count", c_int64),
        ("indices", c_void_p),
        ("index_count", c_int64),
        ("offsets", c_void_p),
        ("bag_count", c_int64),
        ("per_sample_weights", c_void_p),
        ("mapping", c_void_p),
        ("mapping_count", c_int64),
        ("output", c_void_p),
    ]


class PrepackOptions(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_size_t),
        ("bits", c_int32),
        ("source_type", c_int32),
        ("optimized", c_int32),
        ("nbins", c_int32),
        ("ratio", c_double),
        ("threads", c_int32),
    ]


class ParallelOptions(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_size_t),
        ("threads", c_int32),
        ("parallel_for", c_void_p),
        ("executor", c_void_p),
        ("grain", c_int64),
    ]


class KernelInfo(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_size_t),
        ("backend", c_char_p),
        ("target", c_char_p),
        ("reason", c_char_p),
        ("spec", c_char_p),
        ("code_bytes", c_int64),
        ("compile_ns", c_int64),
        ("pending", c_int32),
    ]


class EngineStats(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_size_t),
        ("hits", c_int64),
        ("misses", c_int64),
        ("compiles", c_int64),
        ("failures", c_int64),
        ("evictions", c_int64),
        ("kernels", c_int64),
        ("code_bytes", c_int64),
        ("compile_ns", c_int64),
        ("last_failure", c_char * 256),
        ("pending", c_int64),
        ("switched", c_int64),
        ("object_cache_loads", c_int64),
        ("object_cache_stores", c_int64),
        ("object_cache_rejected", c_int64),
    ]


def make(struct, **fields):
    """A struct with struct_size set, as the library wants it."""
    return struct(struct_size=ctypes.sizeof(struct), **fields)


def library_path(name):
    """Where a shared object of satchel is: $SATCHEL_LIBRARY_DIR, what CMake wrote down, or the loader's own search."""
    folder = os.environ.get("SATCHEL_LIBRARY_DIR")
    if folder is None:
        try:
            from ._where import FOLDER as folder
        except ImportError:
            return name
    path = os.path.join(folder, name)
    if not os.path.exists(path):
        raise ImportError(f"satchel: there is no {path}; SATCHEL_LIBRARY_DIR names the folder of satchel's libraries")
    return path


def _declare(lib):
    error = POINTER(CError)
    functions = {
        "satchel_version": (c_char_p, []),
        "satchel_commit": (c_char_p, []),
        "satchel_code_name": (c_char_p, [c_int32]),
        "satchel_target_name": (c_char_p, [c_int32, POINTER(c_int32)]),
        "satchel_spec_print": (c_int32, [POINTER(Spec), c_char_p, c_size_t, POINTER(c_size_t), error]),
        "satchel_engine_kernel": (c_int32, [c_void_p, POINTER(Spec), POINTER(c_void_p), error]),
        "satchel_engine_get_stats": (c_int32, [c_void_p, POINTER(EngineStats), error]),
        "satchel_kernel_release": (None, [c_void_p]),
        "satchel_kernel_get_info": (c_int32, [c_void_p, POINTER(KernelInfo), error]),
        "satchel_kernel_run": (c_int32, [c_void_p, POINTER(Args), error]),
        "satchel_kernel_run_parallel": (c_int32, [c_void_p, POINTER(Args), POINTER(ParallelOptions), error]),
        "satchel_prepack": (c_int32, [POINTER(PrepackOptions), c_void_p, c_int64, c_int64, c_void_p, error]),
        "satchel_unpack": (c_int32, [c_int32, c_void_p, c_int64, c_int64, c_void_p, c_int32, error]),
    }
    for name, (result, arguments) in functions.items():
        function = getattr(lib, name)
        function.restype = result
        function.argtypes = arguments
    return lib


# CDLL, unlike PyDLL, releases the GIL for the length of every call.
lib = _declare(ctypes.CDLL(library_path("libsatchel.so.0")))


def raise_error(error):
    raise Error(
        error.message.decode(),
        lib.satchel_code_name(error.code).decode(),
        error.argument.decode(),
        error.bag,
        error.position,
        error.value,
        error.limit,
    )


def call(function, *arguments):
    """Calls a function that takes a trailing satchel_error, and raises what it reports."""
    error = make(CError)
    if function(*arguments, byref(error)) != 0:
        raise_error(error)


class Kernel:
    """A handle of the kernel for one spec, from the default engine."""

    def __init__(self, spec):
        handle = c_void_p()
        self._handle = None
        call(lib.satchel_engine_kernel, None, byref(spec), byref(handle))
        self._handle = handle

    def __del__(self):
        if self._handle is not None:
            lib.satchel_kernel_release(self._handle)

    def run(self, args, threads=1):
        if threads == 1:
            call(lib.satchel_kernel_run, self._handle, byref(args))
        else:
            options = make(ParallelOptions, threads=threads)
            call(lib.satchel_kernel_run_parallel, self._handle, byref(args), byref(options))

    def info(self):
        info = make(KernelInfo)
        call(lib.satchel_kernel_get_info, self._handle, byref(info))
        return {
            "backend": info.backend.decode(),
            "target": info.target.decode(),
            "reason": info.reason.decode(),
            "spec": info.spec.decode(),
            "code_bytes": info.code_bytes,
            "compile_ns": info.compile_ns,
            "pending": bool(info.pending),
        }


def engine_stats():
    stats = make(EngineStats)
    call(lib.satchel_engine_get_stats, None, byref(stats))
    values = {name: getattr(stats, name) for name, _ in EngineStats._fields_ if name != "struct_size"}
    values["last_failure"] = values["last_failure"].decode()
    return values


def targets():
    """[(name, whether this machine can run it)], best first."""
    result = []
    while True:
        runnable = c_int32()
        name = lib.satchel_target_name(len(result), byref(runnable))
        if name is None:
            return result
        result.append((name.decode(), bool(runnable.value)))
