"""`python -m tests.fuzz.guided TARGET SLOWEST [libFuzzer's arguments]`: one target in atheris, until it ends.

Coverage is measured in the toolbar's own modules. The input that took longest is kept in the file SLOWEST.
"""

import logging
import sys
import time
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["toolbar"]):
    from tests.fuzz.targets import TARGETS

WORTH_KEEPING = 1.2


def main() -> None:
    """Fuzz; libFuzzer ends this process."""
    _, name, file, *arguments = sys.argv
    check = TARGETS[name].check
    slowest = 0.0

    def one(data: bytes) -> None:
        nonlocal slowest
        began = time.thread_time()
        check(data)
        took = time.thread_time() - began
        if took > slowest * WORTH_KEEPING:
            slowest = took
            Path(file).write_bytes(data)

    logging.disable(logging.CRITICAL)
    atheris.Setup([name, *arguments], one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
