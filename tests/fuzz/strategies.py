"""Inputs that are nearly right, for hypothesis: JSON of the protocols' words, spoilt in ways that occur."""

import json
from collections.abc import Callable

from hypothesis import strategies as st

from tests.fuzz.targets import CORPUS, LONGEST, Target

Spoil = Callable[[bytes], bytes]

_GUID = "11112222-3333-4444-5555-666677778888.AgentGateway1"
_NAMES = (
    *("retcode", "result", "guid", "vrcToken", "message"),
    *("v", "seq", "host", "st", "gw", "agent", "cur", "prev", "alt", "at"),
    *("gateway", "ca_file", "renew", "vrc", "program", "arguments", "keep_running", "entry_list"),
    *("local_address", "local_port", "protocol", "type", "component", "name", "version", "state", "status"),
)
_WORDS = (
    *("0", "100-006", "100-007", "000-000", _GUID, f"JSESSIONID={_GUID}", "https://gw.example:8043"),
    *("20011", "stable", "rotating", "unproven", "signed_out", "vrc-handoff/1", "hello", "result", "state"),
    *("idle", "failed", "initialized", "\u6210\u529f", "\u202e", "\ud800", "\x1b[31m", "~", "", " 0"),
)
_LEAVES = (
    st.sampled_from(_WORDS)
    | st.none()
    | st.booleans()
    | st.integers()
    | st.sampled_from((0, 1, 10**400, 1e308, float("inf"), float("nan")))
    | st.text(max_size=12)
)
_VALUES = st.recursive(
    _LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(_NAMES) | st.text(max_size=3), inner)
    ),
    max_leaves=12,
)
_HEADERS = st.lists(
    st.tuples(
        st.sampled_from(("Set-GUID", "set-guid", "Content-Type", "Date", "Retry-After")),
        st.sampled_from((_GUID, f"JSESSIONID={_GUID};Path=/", "JSESSIONID=JSESSIONID=x"))
        | st.text(max_size=20),
    ),
    max_size=3,
)


def inputs(target: Target) -> st.SearchStrategy[bytes]:
    """Return inputs for *target*: its seeds and made-up JSON, behind a header block or not, spoilt or not."""
    seeds = [file.read_bytes() for file in target.seed_files()]
    changed = st.builds(_changed, st.sampled_from(seeds), st.sampled_from(_NAMES), _LEAVES)
    bodies = st.sampled_from(seeds) | changed | _VALUES.map(_spelt) | st.binary(max_size=60)
    whole = bodies | st.builds(_with_head, st.integers(100, 599), _HEADERS, bodies)
    return st.builds(_spoilt, whole, st.lists(_SPOILS, max_size=3)).map(lambda data: data[:LONGEST])


def _changed(seed: bytes, name: str, value: object) -> bytes:
    """Return a seed in which one field, where it has it, says something else."""
    head, separator, body = seed.rpartition(b"\n\n")
    try:
        fields = json.loads(body)
        inner = fields if name in fields else fields["result"]
        inner[name] = value
    except (ValueError, KeyError, TypeError):
        return seed
    return head + separator + _spelt(fields)


def _spelt(value: object) -> bytes:
    return json.dumps(value).encode()


def _with_head(status: int, headers: list[tuple[str, str]], body: bytes) -> bytes:
    lines = [str(status), *(f"{name}: {value}" for name, value in headers)]
    return "\n".join(lines).encode("utf-8", "surrogatepass") + b"\n\n" + body


def _spoilt(data: bytes, spoils: list[Spoil]) -> bytes:
    for spoil in spoils:
        data = spoil(data)
    return data


def _cut(place: int) -> Spoil:
    return lambda data: data[: place % (len(data) + 1)]


def _flipped(place: int, bit: int) -> Spoil:
    def flip(data: bytes) -> bytes:
        at = place % (len(data) or 1)
        return data[:at] + bytes([data[at] ^ (1 << bit)]) + data[at + 1 :] if data else data

    return flip


def _inserted(place: int, what: bytes, times: int) -> Spoil:
    return lambda data: data[: place % (len(data) + 1)] + what * times + data[place % (len(data) + 1) :]


def _recoded(encoding: str) -> Spoil:
    return lambda data: data.decode("utf-8", "replace").encode(encoding, "replace")


def _nested(levels: int) -> Spoil:
    return lambda data: b"[" * levels + data + b"]" * levels


_PLACES = st.integers(0, LONGEST)
_SPOILS: st.SearchStrategy[Spoil] = st.one_of(
    st.builds(_cut, _PLACES),
    st.builds(_flipped, _PLACES, st.integers(0, 7)),
    st.builds(
        _inserted,
        _PLACES,
        st.sampled_from((b"\xff", b"\xb3\xc9", b'"', b"\\", b"\n\n", b"{", b"9", b"\x00", b'"guid":"')),
        st.sampled_from((1, 2, 40, 5000)),
    ),
    st.builds(_recoded, st.sampled_from(("gbk", "utf-16", "utf-32", "utf-8-sig"))),
    st.builds(_nested, st.sampled_from((1, 31, 33, 2000))),
)


def heavy() -> dict[str, bytes]:
    """Return the inputs that cost most: as long as an input may be, each of another kind."""
    guid = b'{"guid":"abcdefgh",'
    kinds = {
        "brackets": b"[",
        "pairs of brackets": b"[],",
        "objects": b'{"retcode":"0"},',
        "digits": b"9",
        "numbers": b"9" * 4000 + b",",
        "blanks behind a name": b" ",
        "GUIDs": guid,
        "names": b'"guid" ',
        "hexadecimal": b"0a0b0c0d-1111-2222-3333-",
        "backslashes": b"\\u0000",
        "half of a pair": b"\\ud800",
        "GBK": b"\xb3\xc9",
        "colons": b":",
        "commas": b",",
        "headers": b"Set-GUID: JSESSIONID=abcdefgh\n",
        "quotes": b'"',
        "tilde": b"~",
    }
    whole = (CORPUS / "answers" / "internal_error").read_bytes()
    made = {name: (b'[{"guid"' if name[0] == "b" else b"") + kind * LONGEST for name, kind in kinds.items()}
    made["escaped quotes, never closed"] = b'x="' + b'\\"' * LONGEST
    made["a long message"] = whole.replace(b"internal", b"11112222-3333-4444-5555-666677778888 " * LONGEST)
    made["a list in an envelope"] = b'{"retcode":"0","x":[' + b"{}," * (LONGEST // 3 - 10) + b"0]}"
    return {name: data[:LONGEST] for name, data in made.items()}
