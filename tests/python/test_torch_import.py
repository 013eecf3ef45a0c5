"""What `import satchel.torch` costs a process that has PyTorch already."""

import subprocess
import sys

PROGRAM = """
import sys, time, torch
begin = time.perf_counter()
import satchel.torch
cost = time.perf_counter() - begin
assert "LLVM" not in open("/proc/self/maps").read()
table = torch.ops.satchel.embedding_bag_byte_prepack(torch.eye(8))
torch.ops.satchel.embedding_bag_byte_rowwise_offsets(table, torch.arange(8), torch.tensor([0]))
print(cost)
"""


def test_import_is_cheap_and_leaves_llvm_alone():
    costs = []
    for _ in range(3):
        done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        costs.append(float(done.stdout))
    assert min(costs) < 0.1, costs
