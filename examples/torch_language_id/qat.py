"""Quantising after training against quantization-aware training: accuracy and bytes at 8, 4 and 2 bits."""

import copy

import torch

import satchel.nn
from common import accuracy, load_bags, logits, options, say, train, trained


def main():
    arguments = options(__doc__)
    training, test, languages = load_bags(arguments)
    model = trained(arguments, training, languages)

    def one_more_epoch(other):
        torch.manual_seed(arguments.seed)  # the same lines in the same order for all
        return train(other, training, 1, rate=4.0, batch=256)

    # Training longer helps by itself: what QAT gains is what it gains over this.
    say("one more epoch of float32")
    longer = one_more_epoch(copy.deepcopy(model).train())
    results = [
        (
            "float32",
            4 * model.bag.weight.numel(),
            accuracy(logits(model, test), test),
            accuracy(logits(longer, test), test),
            None,
        )
    ]
    for bits in (8, 4, 2):
        after = satchel.nn.convert(copy.deepcopy(model), bits=bits)
        plain = accuracy(logits(after, test), test)
        longest = accuracy(logits(satchel.nn.convert(copy.deepcopy(longer), bits=bits), test), test)

        # The same epoch, in which the table is seen as it will be rounded.
        say(f"one more epoch with {bits}-bit rounding")
        aware = one_more_epoch(satchel.nn.qat.prepare(copy.deepcopy(model), bits=bits).train())
        seen = accuracy(logits(aware, test), test)
        converted = satchel.nn.convert(aware)
        say(f"  {converted.bag}")
        trained_for = accuracy(logits(converted, test), test)
        say(f"  accuracy in training's eyes {100 * seen:.2f} %, converted {100 * trained_for:.2f} %")
        results.append((f"{bits} bits", converted.bag.nbytes, plain, longest, trained_for))

    print(f"\n{len(test):,} test lines; table of {arguments.rows:,} x {arguments.dim}; accuracy in %")
    print(f"{'':<10}{'bytes':>14}{'after training':>16}{'one more epoch':>16}{'that with rounding':>20}")
    for name, size, *shares in results:
        print(
            f"{name:<10}{size:>14,}"
            + "".join(f"{100 * share:>{width}.2f}" for share, width in zip(shares, (16, 16, 20)) if share is not None)
        )


if __name__ == "__main__":
    main()
