"""`agent-toolbar support`: the support file without a window, with a fresh check in it."""

from __future__ import annotations

import argparse
import asyncio
import sys
import time

from toolbar import logs
from toolbar.commands.doctor import examined
from toolbar.commands.report import Report
from toolbar.errors import ToolbarError
from toolbar.names import CommandLoop
from toolbar.support import keep
from toolbar.support.bundle import Bundle, bundle
from toolbar.ui.messages import sentence


def support(options: argparse.Namespace) -> int:
    """Save the file that *options* name, or print what it would hold; return the exit code."""
    with asyncio.Runner(loop_factory=CommandLoop) as runner:
        state = runner.run(examined(options.profile, told=None))
    made = bundle(state, time.time(), logs.written_to())
    if options.file is None and not options.json:
        sys.stdout.write(made.preview())
        return 0
    report = _saved(made, options.file or "")
    report.write(as_json=options.json)
    return report.exit_code


def _saved(made: Bundle, file: str) -> Report:
    more = {"file": file, "files": [name for name, _ in made.files]}
    if not file:
        texts = dict(made.files)
        return Report("support", None, "", more={**more, "texts": texts})
    try:
        keep.write(file, made.packed())
    except ToolbarError as error:
        return Report("support", error, sentence(error), more=more)
    return Report("support", None, f"Saved to {file}; it holds no secret. Nothing was sent.", more=more)
