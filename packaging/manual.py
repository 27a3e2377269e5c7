"""The manual page: what `--help` says of every command, and what an administrator looks up besides.

python packaging/manual.py      write it to standard output
"""

from __future__ import annotations

import argparse
import sys
import textwrap
from collections.abc import Iterator
from datetime import UTC, datetime

from freeze import commit_time

from toolbar import PROGRAM_NAME, __version__
from toolbar.cli import make_parser

_WORDS = r"""
.SH EXIT STATUS
.TS
tab(@);
l l.
0@done
1@refused or failed
2@usage or settings
3@keyring
4@gateway not reachable, or TLS
5@outcome unknown
6@VRC
.TE
.SH FILES
.TP
.I /etc/agent-toolbar/policy.toml
What the organisation presets and locks on this computer;
there is none at first.
.I policy.example.toml
beside it names every key.
.B agent\-toolbar settings check\-policy
.I FILE
says whether one is right.
.TP
.I /etc/xdg/autostart/agent\-toolbar.desktop
Opens the window when somebody signs in,
once an administrator has taken the line
.B Hidden=true
out.
.TP
.I ~/.local/state/agent\-toolbar/
The log. It holds no secret at any level.
.TP
.I ~/.config/agent\-toolbar/
Where the window was.
.PP
Settings and session are in the keyring of the desktop (Secret Service),
and nowhere else.
.SH ENVIRONMENT
.TP
.BR https_proxy ", " no_proxy
The proxy, where the settings say that the system's is to be used.
.PP
.BR SSL_CERT_FILE ", " SSL_CERT_DIR ", " SSLKEYLOGFILE ", " PYTHON_KEYRING_BACKEND
and Qt's plugin paths are not honoured.
"""


def main() -> int:
    """Write the page."""
    sys.stdout.write(page())
    return 0


def page() -> str:
    """Return the manual page as roff."""
    parser = make_parser(simulating=True)
    date = datetime.fromtimestamp(commit_time(), UTC).date()
    head = [
        "'\\\" t",
        f'.TH {PROGRAM_NAME.upper()} 1 "{date}" "{PROGRAM_NAME} {__version__}" "User Commands"',
        ".SH NAME",
        rf"{_escaped(PROGRAM_NAME)} \- window and commands of a contact-centre agent's session",
        ".SH SYNOPSIS",
        *_usage(parser),
        ".SH DESCRIPTION",
        _filled(parser.description or ""),
        _filled("Alone it opens the window; a second start raises the first."),
        _filled("For everything else there is a command."),
        ".SH OPTIONS",
        *_options(parser, common=True),
        ".SH COMMANDS",
        "Each takes the options above, before or after its name.",
    ]
    return "\n".join(head + list(_commands(parser))) + _WORDS


def _commands(parser: argparse.ArgumentParser) -> Iterator[str]:
    for name, command, text in _subparsers(parser):
        yield from (".TP", rf".B {_escaped(name)}", _filled(_sentence(text)))
        beneath = [*_options(command, common=False), *_commands(command)]
        if beneath:
            yield from (".RS", *beneath, ".RE")


def _subparsers(parser: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser, str]]:
    """Yield name, parser and help of each command below *parser*; one without help is for ourselves."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for choice in action._choices_actions:
                yield choice.dest, action.choices[choice.dest], choice.help or ""


_COMMON = frozenset({"help", "version", "profile", "json", "log_level"})


def _options(parser: argparse.ArgumentParser, *, common: bool) -> Iterator[str]:
    for action in parser._actions:
        hidden = action.help == argparse.SUPPRESS or isinstance(action, argparse._SubParsersAction)
        if hidden or (action.dest in _COMMON) is not common:
            continue
        text = (action.help or "") % {**vars(action), "prog": PROGRAM_NAME} if action.help else ""
        yield from (".TP", _named(action), _filled(_sentence(text)) if text else ".br")


def _named(action: argparse.Action) -> str:
    value = action.metavar or (action.dest.upper() if action.nargs != 0 else "")
    if isinstance(value, tuple):
        value = " ".join(value)
    if action.choices is not None:
        value = "|".join(str(choice) for choice in action.choices)
    names = ", ".join(rf"\fB{_escaped(name)}\fR" for name in action.option_strings)
    return rf"{names} \fI{_escaped(value)}\fR".strip() if value else names


def _usage(parser: argparse.ArgumentParser) -> Iterator[str]:
    yield rf".B {_escaped(PROGRAM_NAME)}"
    yield r"[\fIOPTION\fR ...]"
    for name, _, _ in _subparsers(parser):
        yield from (".br", rf".B {_escaped(PROGRAM_NAME)} {_escaped(name)}", r"[\fIOPTION\fR ...]")


def _sentence(text: str) -> str:
    """Return what is written for a line of `--help` as what can stand alone."""
    return f"{text[:1].upper()}{text[1:]}".rstrip(".") + "." if text else ""


def _filled(text: str) -> str:
    return "\n".join(_escaped(line) for line in textwrap.wrap(text, 70, break_on_hyphens=False))


def _escaped(text: str) -> str:
    """Return *text* so that roff takes nothing in it for an order."""
    text = text.replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{text}" if text[:1] in (".", "'") else text


if __name__ == "__main__":
    sys.exit(main())
