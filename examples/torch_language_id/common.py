"""What the examples here share: bags of n-grams from disk, the model, training, accuracy."""

import argparse
import pathlib
import subprocess
import sys
import time

import numpy as np
import torch

BEGIN = time.perf_counter()


def say(text):
    print(f"[{time.perf_counter() - BEGIN:6.1f} s] {text}", flush=True)


def options(description, **defaults):
    parser = argparse.ArgumentParser(description=description)
    number = {
        "dim": (64, "elements of a table row"),
        "rows": (100000, "rows of the table"),
        "epochs": (3, "passes over the training lines"),
        "train-lines": (1000, "most training lines of a language"),
        "test-lines": (500, "most test lines of a language"),
        "threads": (1, "PyTorch's threads"),
        "seed": (1, "of everything random"),
        "repeats": (7, "timed runs of each contender"),
    }
    for name, (default, text) in number.items():
        parser.add_argument("--" + name, type=int, default=default, help=f"{text} ({default})")
    parser.add_argument("--build", type=pathlib.Path, default=pathlib.Path("build"), help="build folder (build)")
    parser.add_argument("--data", type=pathlib.Path, help="manual pages (BUILD/data/man; scripts/fetch-manpages)")
    parser.add_argument("--out", type=pathlib.Path, help="folder for what is made (BUILD/torch_language_id)")
    parser.set_defaults(**defaults)
    arguments = parser.parse_args()
    arguments.data = arguments.data or arguments.build / "data" / "man"
    arguments.out = arguments.out or arguments.build / "torch_language_id"
    torch.manual_seed(arguments.seed)
    torch.set_num_threads(arguments.threads)
    return arguments


class Bags:
    """Lines as bags: bag b is indices[offsets[b]:offsets[b + 1]]; offsets has one more element than there are bags."""

    def __init__(self, indices, offsets, labels):
        self.indices, self.offsets, self.labels = indices, offsets, labels

    def __len__(self):
        return len(self.labels)

    def slice(self, begin, end):
        first, last = int(self.offsets[begin]), int(self.offsets[end])
        return Bags(self.indices[first:last], self.offsets[begin : end + 1] - first, self.labels[begin:end])


def load_bags(arguments):
    """(training bags, test bags, names of the languages), from manual pages by the C++ example's own text code."""
    folder = arguments.out / f"bags-{arguments.rows}-{arguments.train_lines}-{arguments.test_lines}-{arguments.seed}"
    if not (folder / "languages.txt").exists():
        program = arguments.build / "bin" / "language_id_bags"
        subprocess.run(
            [
                program,
                "--data",
                arguments.data,
                "--out",
                folder,
                "--rows",
                str(arguments.rows),
                "--train-lines",
                str(arguments.train_lines),
                "--test-lines",
                str(arguments.test_lines),
                "--seed",
                str(arguments.seed),
            ],
            check=True,
        )

    def read(side):
        return Bags(
            *(torch.from_numpy(np.load(folder / f"{side}_{name}.npy")) for name in ("indices", "offsets", "labels"))
        )

    return read("train"), read("test"), (folder / "languages.txt").read_text().split()


class LanguageId(torch.nn.Module):
    """The fastText recipe: the mean of the rows of a line's n-grams, and one linear layer.

    The table pools by sum, and the division stands outside: PyTorch's quantized EmbeddingBag knows only the sum.
    """

    def __init__(self, rows: int, dim: int, languages: int):
        super().__init__()
        self.bag = torch.nn.EmbeddingBag(rows, dim, mode="sum", include_last_offset=True, sparse=True)
        self.linear = torch.nn.Linear(dim, languages)
        torch.nn.init.uniform_(self.bag.weight, -1 / dim, 1 / dim)
        torch.nn.init.zeros_(self.linear.weight)

    def forward(self, indices: torch.Tensor, offsets: torch.Tensor) -> torch.Tensor:
        lengths = (offsets[1:] - offsets[:-1]).clamp(min=1).unsqueeze(1)
        return self.linear(self.bag(indices, offsets) / lengths)


def train(model, bags, epochs, rate=16.0, batch=32):
    """Plain stochastic gradient descent; the rate falls to zero."""
    optimizer = torch.optim.SGD(model.parameters(), lr=rate)
    batches = -(-len(bags) // batch)
    for epoch in range(epochs):
        total, begin = 0.0, time.perf_counter()
        for number, at in enumerate(torch.randperm(batches).tolist()):
            part = bags.slice(at * batch, min(len(bags), (at + 1) * batch))
            for group in optimizer.param_groups:
                group["lr"] = rate * (1 - (epoch * batches + number) / (epochs * batches))
            optimizer.zero_grad()
            loss = torch.nn.functional.cross_entropy(model(part.indices, part.offsets), part.labels.long())
            loss.backward()
            optimizer.step()
            total += loss.item()
        say(f"  epoch {epoch + 1} of {epochs}: loss {total / batches:.4f}, {time.perf_counter() - begin:.1f} s")
    return model.eval()


def trained(arguments, bags, languages):
    """The float model: read where an earlier run of any example left it, else trained and left there."""
    torch.manual_seed(arguments.seed)
    model = LanguageId(arguments.rows, arguments.dim, len(languages))
    path = arguments.out / (
        f"float-{arguments.rows}-{arguments.dim}-{arguments.epochs}-{arguments.train_lines}-" f"{arguments.seed}.pt"
    )
    if path.exists():
        model.load_state_dict(torch.load(path))
        say(f"float model read from {path}")
        return model.eval()
    say(
        f"training: {len(bags):,} lines, {len(bags.indices):,} n-grams, a table of {arguments.rows:,} x {arguments.dim}"
    )
    train(model, bags, arguments.epochs)
    torch.save(model.state_dict(), path)
    return model


def logits(model, bags):
    with torch.inference_mode():
        return model(bags.indices, bags.offsets)


def accuracy(scores, bags):
    return float((scores.argmax(1) == bags.labels).float().mean())


def interleaved(contenders, repeats):
    """{name: (median, fastest, slowest) in milliseconds}: contenders take turns, so that all share the machine's noise."""
    times = {name: [] for name in contenders}
    for call in contenders.values():
        call()
    for _ in range(repeats):
        for name, call in contenders.items():
            begin = time.perf_counter()
            call()
            times[name].append(1000 * (time.perf_counter() - begin))
    return {name: (sorted(t)[len(t) // 2], min(t), max(t)) for name, t in times.items()}


def fail_unless(condition, what):
    if not condition:
        print(f"FAILED: {what}", file=sys.stderr)
        sys.exit(1)
