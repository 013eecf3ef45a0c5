"""Sparsify then quantise, or quantise then sparsify; rows that became all zero leave the table. Accuracy and bytes."""

import copy

import satchel.sparsify
from common import accuracy, load_bags, logits, options, say, trained


def main():
    arguments = options(__doc__)
    training, test, languages = load_bags(arguments)
    model = trained(arguments, training, languages)
    say(f"float32: {100 * accuracy(logits(model, test), test):.2f} %, {4 * model.bag.weight.numel():,} bytes")
    print(
        f"\n{'bits':>4}{'sparsity':>10}  {'order':<22}{'rows kept':>10}{'bytes':>14}{'whole table':>14}{'accuracy':>10}"
    )
    for bits in (8, 4, 2):
        for level in (0.0, 0.5, 0.8, 0.9):
            for first in (True, False) if level else (True,):
                pruned = copy.deepcopy(model)
                # A block as long as a row: what goes, goes as a row.
                (report,) = satchel.sparsify.post_training_sparse_quantize(
                    pruned, bits=bits, sparsify_first=first, sparsity_level=level, block_shape=(1, arguments.dim)
                ).values()
                order = ("sparsify, quantise" if first else "quantise, sparsify") if level else "quantise"
                print(
                    f"{bits:>4}{level:>10.1f}  {order:<22}{report.rows_kept:>10,}{report.pruned_bytes:>14,}"
                    f"{report.quantized_bytes:>14,}{100 * accuracy(logits(pruned, test), test):>8.2f} %"
                )


if __name__ == "__main__":
    main()
