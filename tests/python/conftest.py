"""Seeds, sizes and the folder of test vectors, for all tests of the Python package.

SATCHEL_TEST_SEED   seed of the random cases; the one used is printed at the head
SATCHEL_TEST_SCALE  factor on the number of random cases, default 1
SATCHEL_CONFORMANCE_DIR  folder of the vectors, default ../shared/conformance beside the checkout
"""

import os
import pathlib
import time

import pytest

SEED = int(os.environ.get("SATCHEL_TEST_SEED") or time.time_ns() % 1000000)
SCALE = float(os.environ.get("SATCHEL_TEST_SCALE") or 1)


def pytest_report_header():
    return f"SATCHEL_TEST_SEED={SEED} SATCHEL_TEST_SCALE={SCALE:g}"


def scaled(count):
    """How many random cases to run where full size has `count`."""
    return max(1, round(count * SCALE))


@pytest.fixture
def seed():
    return SEED


def vector_folder():
    folder = os.environ.get("SATCHEL_CONFORMANCE_DIR")
    if folder is None:
        folder = pathlib.Path(__file__).resolve().parents[2].parent / "shared" / "conformance"
    return pathlib.Path(folder)


def pytest_terminal_summary(terminalreporter):
    for report in terminalreporter.stats.get("skipped", []):
        print(f"*** NOT TESTED HERE: {report.nodeid}: {report.longrepr[2].removeprefix('Skipped: ')}")


def pytest_sessionfinish(session, exitstatus):
    """What is skipped is not passed: CTest takes exit status 77 for that."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if exitstatus == 0 and reporter.stats.get("skipped"):
        session.exitstatus = 77
