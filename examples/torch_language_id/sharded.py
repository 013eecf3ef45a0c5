"""The table row-wise over two processes, for tables that one machine cannot hold: torch.distributed (gloo) between them,
satchel as the kernel in each. Exit status 1 unless both give what one process gives.

Each process holds half of the rows, packed, and a mapping that says which indices are its own (-1: not here). It pools
its rows for all bags, partial sums are added over the processes, and each process classifies its part of the lines.
Adding two partial sums rounds otherwise than one long sum does, so "the same" is said twice: bit for bit that of one
process that holds the two halves as two tables, and the same predictions as one process with one table.
"""

import copy
import os
import sys
import tempfile

import torch
import torch.distributed as dist
import torch.multiprocessing as multiprocessing

import satchel.nn
import satchel.sparsify
from common import fail_unless, load_bags, options, say, trained

WORLD = 2


def shard(quantized, rank):
    """This rank's table: every WORLD-th row, with the mapping from all indices to them."""
    mine = torch.arange(quantized.shape[0]) % WORLD == rank
    rows, mapping = satchel.sparsify.prune_rows(quantized, mine)
    return satchel.nn.EmbeddingBag(
        quantized.shape[0], quantized.shape[1], include_last_offset=True, _weight=rows, mapping=mapping
    )


def finish(model, sums, offsets):
    lengths = (offsets[1:] - offsets[:-1]).clamp(min=1).unsqueeze(1)
    return model.linear(sums / lengths)


def work(rank, rendezvous, folder, bits):
    """One process: sees its own shard only, and all bags."""
    dist.init_process_group("gloo", init_method=f"file://{rendezvous}", rank=rank, world_size=WORLD)
    table = satchel.nn.EmbeddingBag(1, 8, include_last_offset=True)
    state = torch.load(f"{folder}/shard{rank}.pt")
    table.load_state_dict(state["table"])
    indices, offsets, linear = state["indices"], state["offsets"], state["linear"]
    sums = table(indices, offsets)
    dist.all_reduce(sums)  # two addends: their order does not matter
    begin, end = (len(offsets) - 1) * rank // WORLD, (len(offsets) - 1) * (rank + 1) // WORLD
    lengths = (offsets[1:] - offsets[:-1]).clamp(min=1).unsqueeze(1)
    logits = linear(sums[begin:end] / lengths[begin:end])
    torch.save({"sums": sums, "guesses": logits.argmax(1), "bytes": table.nbytes}, f"{folder}/result{rank}.pt")
    dist.destroy_process_group()


@torch.inference_mode()
def main():
    arguments = options(__doc__.splitlines()[0])
    with torch.inference_mode(False), torch.enable_grad():
        training, test, languages = load_bags(arguments)
        model = trained(arguments, training, languages)
    for bits in (8, 4):
        whole = satchel.nn.EmbeddingBag.from_float(copy.deepcopy(model.bag), bits=bits)
        shards = [shard(whole.weight(), rank) for rank in range(WORLD)]
        with tempfile.TemporaryDirectory() as folder:
            for rank in range(WORLD):
                torch.save(
                    {
                        "table": shards[rank].state_dict(),
                        "indices": test.indices,
                        "offsets": test.offsets,
                        "linear": model.linear,
                    },
                    f"{folder}/shard{rank}.pt",
                )
            multiprocessing.spawn(work, (os.path.join(folder, "rendezvous"), folder, bits), WORLD)
            results = [torch.load(f"{folder}/result{rank}.pt") for rank in range(WORLD)]

        one_table = whole(test.indices, test.offsets)
        two_tables = shards[0](test.indices, test.offsets) + shards[1](test.indices, test.offsets)
        same = [torch.equal(r["sums"].view(torch.int32), two_tables.view(torch.int32)) for r in results]
        guesses = torch.cat([r["guesses"] for r in results])
        expected = finish(model, one_table, test.offsets).argmax(1)
        far = float((two_tables - one_table).abs().max() / one_table.abs().max())
        say(
            f"{bits} bits: {WORLD} processes hold {[r['bytes'] for r in results]} bytes of {whole.nbytes}; "
            f"{100 * float((guesses == test.labels).float().mean()):.2f} % right"
        )
        say(
            f"  bits of one process with two tables: {'the same' if all(same) else 'OTHERS'}; predictions of one process "
            f"with one table: {int((guesses != expected).sum())} of {len(test):,} differ (sums by {far:.1e} of the largest)"
        )
        fail_unless(all(same), "the sums differ from those of one process")
        fail_unless(bool((guesses == expected).all()), "predictions differ from those of one process")


if __name__ == "__main__":
    sys.exit(main())
