"""A language identifier, quantised with PyTorch's own modules and saved; then the saved model, unchanged, runs on
PyTorch's kernels and on satchel's. Exit status 1 if a single bit of the logits differs."""

import copy
import sys

import torch
from torch.ao import quantization

import satchel.torch
from common import accuracy, fail_unless, interleaved, load_bags, logits, options, say, trained

QCONFIG = {8: quantization.float_qparams_weight_only_qconfig, 4: quantization.float_qparams_weight_only_qconfig_4bit}


def quantise(model, bits):
    """torch.ao.quantization, as its documentation has it. Nothing of satchel."""
    model = copy.deepcopy(model)
    model.bag.qconfig = QCONFIG[bits]
    quantization.prepare(model, inplace=True)
    quantization.convert(model, inplace=True)
    # PyTorch's conversion drops this one.
    model.bag.include_last_offset = True
    return model


def main():
    arguments = options(__doc__)
    training, test, languages = load_bags(arguments)
    model = trained(arguments, training, languages)
    fp32 = logits(model, test)
    say(f"float32: {100 * accuracy(fp32, test):.2f} % of {len(test):,} test lines in {len(languages)} languages")

    saved = {}
    for bits in QCONFIG:
        saved[bits] = arguments.out / f"language_id_{bits}bit.pt"
        torch.jit.save(torch.jit.script(quantise(model, bits)), saved[bits])
        say(f"quantised to {bits} bits by PyTorch, saved as {saved[bits]}")

    table = model.bag.weight.detach()
    functional = torch.nn.functional.embedding_bag
    for bits, path in saved.items():
        loaded = torch.jit.load(path)
        before = logits(loaded, test)
        with satchel.torch.enabled():
            during = logits(loaded, test)
        operator = "embedding_bag_byte" if bits == 8 else "embedding_bag_4bit"
        ran = satchel.torch.stats()[operator]
        fail_unless(ran["satchel"] > 0 and ran["pytorch"] == 0, f"not all ran on satchel: {ran}")
        differing = int((before.view(torch.int32) != during.view(torch.int32)).sum())
        say(
            f"{bits} bits: {100 * accuracy(before, test):.2f} % with PyTorch's kernels, "
            f"{100 * accuracy(during, test):.2f} % with satchel's; {differing} of {before.numel():,} logits differ in a bit"
        )
        fail_unless(differing == 0, "logits differ")

        def on_satchel():
            with satchel.torch.enabled():
                logits(loaded, test)

        rows = torch.ops.satchel.embedding_bag_prepack(loaded.bag._packed_params._weight()).rows()
        rowwise = f"embedding_bag_{'byte' if bits == 8 else '4bit'}_rowwise_offsets"
        call = (rows, test.indices, test.offsets)
        times = interleaved(
            {
                "model, PyTorch's kernels": lambda: logits(loaded, test),
                "model, satchel's kernels": on_satchel,
                "model, float32": lambda: logits(model, test),
                "embedding bag alone, PyTorch's": lambda: getattr(torch.ops.quantized, rowwise)(
                    *call, include_last_offset=True
                ),
                "embedding bag alone, satchel's": lambda: getattr(torch.ops.satchel, rowwise)(
                    *call, include_last_offset=True
                ),
                "embedding bag alone, float32": lambda: functional(
                    test.indices, table, test.offsets, mode="sum", include_last_offset=True
                ),
            },
            arguments.repeats,
        )
        print(
            f"\n{bits} bits, {len(test):,} lines, {len(test.indices):,} rows of {arguments.dim}, "
            f"{torch.get_num_threads()} thread(s); milliseconds, median of {arguments.repeats} (fastest, slowest)"
        )
        for name, (median, fastest, slowest) in times.items():
            print(f"  {name:<32}{median:10.2f}  ({fastest:.2f}, {slowest:.2f})")
        bag = [times[f"embedding bag alone, {who}"][0] for who in ("PyTorch's", "satchel's", "float32")]
        print(
            f"  satchel's embedding bag is {bag[0] / bag[1]:.1f} times as fast as PyTorch's quantised one, "
            f"{bag[2] / bag[1]:.2f} times as fast as float32\n"
        )
    print("what ran where, by satchel.torch.stats():", satchel.torch.stats())


if __name__ == "__main__":
    sys.exit(main())
