"""Reader of the conformance vectors (format: README.md in their folder)."""

import dataclasses

import numpy as np

DTYPES = {
    "u8": np.uint8,
    "i8": np.int8,
    "i16": np.int16,
    "i32": np.int32,
    "i64": np.int64,
    "f16": np.float16,
    "f32": np.float32,
    "f64": np.float64,
}


@dataclasses.dataclass
class Case:
    name: str
    group: str
    attributes: dict = dataclasses.field(default_factory=dict)
    inputs: dict = dataclasses.field(default_factory=dict)
    outputs: dict = dataclasses.field(default_factory=dict)
    error: str = ""
    note: str = ""

    def flag(self, name):
        return self.attributes.get(name, "0") == "1"


def read(folder):
    blob = (folder / "data.bin").read_bytes()
    cases = []
    for line in (folder / "manifest.txt").read_text().splitlines():
        words = line.split()
        if not words:
            continue
        if words[0] == "case":
            cases.append(Case(words[1], words[2]))
        elif words[0] == "attr":
            cases[-1].attributes[words[1]] = words[2]
        elif words[0] in ("in", "out"):
            name, dtype, rank = words[1], np.dtype(DTYPES[words[2]]), int(words[3])
            shape = tuple(int(w) for w in words[4 : 4 + rank])
            array = np.frombuffer(blob, dtype, int(np.prod(shape, dtype=np.int64)), int(words[4 + rank])).reshape(shape)
            (cases[-1].inputs if words[0] == "in" else cases[-1].outputs)[name] = array
        elif words[0] == "error":
            cases[-1].error = words[1]
        elif words[0] == "note":
            cases[-1].note = line
    return cases
