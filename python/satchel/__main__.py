"""python3 -m satchel info: what is installed, what this machine runs, and whether it works."""

import argparse
import importlib.util
import os
import platform
import sys


def _target():
    return os.environ.get("SATCHEL_TARGET", "auto")


def info(out):
    import satchel
    from satchel import _library

    def line(name, text):
        print(f"{name:<12} {text}", file=out)

    line("satchel", f"{satchel.__version__} (commit {satchel.__commit__})")
    line("library", _library.library_path("libsatchel.so.0"))
    line("machine", f"{platform.machine()}, {os.cpu_count()} processors")
    for name, runnable in satchel.targets():
        line("target", f"{name:<18} {'runs here' if runnable else 'not on this machine'}")
    line("asked for", f"SATCHEL_TARGET={_target()}")
    line("Python", f"{platform.python_version()} ({sys.executable})")

    if importlib.util.find_spec("numpy") is None:
        line("NumPy", "not installed: no EmbeddingBagTable")
    else:
        import numpy as np

        table = satchel.EmbeddingBagTable.from_float(np.arange(64, dtype=np.float32).reshape(4, 16), bits=4)
        sums = table.lookup([0, 3, 1], [0, 2])
        (kernel,) = table.kernels()
        good = np.allclose(sums, [[48 + 2 * i for i in range(16)], range(16, 32)], atol=1.5)
        line("NumPy", np.__version__)
        line(
            "kernel",
            f"{kernel['spec']}: {kernel['target']}, {kernel['code_bytes']} bytes, "
            f"{kernel['compile_ns'] / 1000:.0f} us to make{', ' + kernel['reason'] if kernel['reason'] else ''}",
        )
        line("look-up", "right" if good else "WRONG")
        if not good:
            return 1

    if importlib.util.find_spec("torch") is None:
        line("PyTorch", "not installed: no satchel.torch, satchel.nn, satchel.sparsify")
    else:
        import torch

        try:
            import satchel.torch as backend
        except (ImportError, OSError) as reason:
            line("PyTorch", f"{torch.__version__}; its back end is missing: {reason}")
        else:
            line("PyTorch", f"{torch.__version__}, {torch.get_num_threads()} threads, {backend.library_path()}")
    return 0


def main(arguments=None, out=None):
    parser = argparse.ArgumentParser(prog="python3 -m satchel", description="Embedding bags on quantised tables.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("info", help="what is installed, what this machine runs, and whether it works")
    parser.parse_args(arguments)
    return info(out or sys.stdout)


if __name__ == "__main__":
    sys.exit(main())
