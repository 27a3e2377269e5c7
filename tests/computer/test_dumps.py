from __future__ import annotations

import subprocess
import sys

import pytest

PROGRAM = """
import ctypes, os, resource, sys
from toolbar.computer import dumps
dumps.forbid()
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
sys.stdout.flush()
os.abort()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's")
def test_a_crash_leaves_no_memory_image() -> None:
    ended = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False)
    assert ended.stdout == "(0, 0) 0\n"
    assert ended.returncode < 0
