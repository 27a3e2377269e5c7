"""The manual page knows every command and option; roff finds nothing to complain about, where it is there."""

import argparse
import shutil
import subprocess
from collections.abc import Iterator

import manual
import pytest

from toolbar.cli import make_parser


def plain(page: str) -> str:
    return page.replace(r"\-", "-").replace(r"\fB", "").replace(r"\fI", "").replace(r"\fR", "")


def names(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        if action.help != argparse.SUPPRESS:
            yield from action.option_strings
    for name, command, text in manual._subparsers(parser):
        yield name
        assert text, name
        yield from names(command)


def test_every_command_and_option_is_in_it() -> None:
    page = plain(manual.page())
    known = set(names(make_parser(simulating=True)))
    assert {"doctor", "check-policy", "--walkthrough", "--vrc-program", "gateway"} <= known
    assert {name for name in known if name not in page} == set()


def test_what_is_for_ourselves_is_not() -> None:
    assert "system-proxy" not in plain(manual.page())
    assert "--window" not in plain(manual.page())


@pytest.mark.skipif(shutil.which("groff") is None, reason="needs groff")
def test_roff_reads_it_without_a_word() -> None:
    done = subprocess.run(
        ["groff", "-man", "-t", "-ww", "-Tutf8", "-z"],
        input=manual.page(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
