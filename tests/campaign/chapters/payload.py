"""F67 to F80: bodies and framing that no gateway should send (reliability.md 2.4)."""

import gzip
import zlib

from tests.campaign.case import SALVAGED, Case, row, succeeds, unknown
from tests.campaign.chapters.transport import RENEWAL
from tests.campaign.hostile import G2, G3, RENEWED, Read, Send, Turn, bodies, envelope, replying
from tests.campaign.noted import noted
from tests.rig.bad_servers import http

TEXT = RENEWED.decode()
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
PLAIN_HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n"


def _with_message(message: bytes) -> bytes:
    return RENEWED.replace(b'"message": ""', b'"message": "' + message + b'"')


def _with_more(more: bytes) -> bytes:
    """Return the success with another field in front, of which nobody asks."""
    return b'{"more": ' + more + b", " + RENEWED[1:]


def _encoded(name: str, body: bytes) -> tuple[Turn, ...]:
    return replying(http(body, f"Content-Encoding: {name}"))


CASES: tuple[Case, ...] = (
    row(
        "F67",
        "keys that are there twice",
        unknown(
            "retcode",
            "NET-160",
            *bodies(RENEWED.replace(b'{"message"', b'{"retcode": "1", "message"')),
            after=SALVAGED,
        ),
        unknown("result", "NET-160", *bodies(RENEWED[:-1] + b', "result": {}}'), after=SALVAGED),
        unknown(
            "guid", "NET-160", *bodies(RENEWED.replace(b'{"guid"', f'{{"guid": "{G3}", "guid"'.encode()))
        ),
        succeeds("one of no account", *bodies(b'{"message": "", ' + RENEWED[1:])),
    ),
    row(
        "F68",
        "byte order marks, UTF-16, UTF-32",
        *(
            succeeds(encoding, *bodies(TEXT.encode(encoding)))
            for encoding in ("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le")
        ),
    ),
    row(
        "F69",
        "GBK, or bytes of no encoding",
        succeeds("GBK", *bodies(_with_message("\u6210\u529f".encode("gbk")))),
        succeeds("none", *bodies(_with_message(b"\xff\xfe\x81"))),
    ),
    row(
        "F70",
        "NaN, Infinity, 1e999",
        unknown("NaN", "NET-160", *bodies(_with_more(b"NaN")), after=SALVAGED),
        unknown("Infinity", "NET-160", *bodies(_with_more(b"-Infinity")), after=SALVAGED),
        succeeds("1e999 in a field of no account", *bodies(_with_more(b"1e999"))),
    ),
    row(
        "F71",
        "number of 5,000 digits",
        unknown("of no account", "NET-160", *bodies(_with_more(b"7" * 5_000)), after=SALVAGED),
    ),
    row(
        "F72",
        "nesting",
        unknown("33 deep", "NET-160", *bodies(_with_more(b"[" * 33 + b"]" * 33)), after=SALVAGED),
        unknown("30,000 deep", "NET-160", *bodies(b"[" * 30_000)),
        unknown("a million deep, which is more than a body may have", "NET-161", *bodies(b"[" * 1_000_000)),
    ),
    row(
        "F73",
        "huge body, endless body",
        unknown(
            "a gigabyte announced",
            "NET-161",
            Turn((Read(), Send(http(b"", length=1 << 30)), Send(b" " * 65_536, endless=True))),
            within=3,
        ),
        unknown(
            "chunks without end",
            "NET-161",
            Turn((Read(), Send(CHUNKED), Send(b"400\r\n" + b" " * 1024 + b"\r\n", endless=True))),
            within=3,
        ),
    ),
    row(
        "F74",
        "bomb in an encoding that nobody asked for",
        unknown("gzip", "NET-162", *_encoded("gzip", gzip.compress(b" " * 10_000_000)), within=5),
        unknown("deflate", "NET-162", *_encoded("deflate", zlib.compress(b" " * 10_000_000)), within=5),
        unknown("br", "NET-162", *_encoded("br", b"\x8b\x02\x80")),
    ),
    row(
        "F75",
        "framing that contradicts itself",
        unknown("no chunk size", "NET-121", *replying(CHUNKED + b"xyz\r\n" + RENEWED)),
        unknown(
            "chunk longer than said", "NET-121", *replying(CHUNKED + b"5\r\n" + RENEWED + b"\r\n0\r\n\r\n")
        ),
        unknown("two lengths", "NET-121", *replying(PLAIN_HEAD + b"Content-Length: 11\r\n\r\n" + RENEWED)),
        unknown(
            "no length at all",
            "NET-121",
            *replying(b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n" + RENEWED),
        ),
        succeeds(
            "both: chunks count, as RFC 9112 has it",
            *replying(
                PLAIN_HEAD
                + b"Transfer-Encoding: chunked\r\n\r\n%x\r\n%b\r\n0\r\n\r\n" % (len(RENEWED), RENEWED)
            ),
        ),
    ),
    row(
        "F76",
        "header of a megabyte",
        unknown("one", "NET-121", *replying(http(RENEWED, "X: " + "x" * 1_000_000)), within=5),
        unknown(
            "without end",
            "NET-121",
            Turn((Read(), Send(b"HTTP/1.1 200 OK\r\nX: "), Send(b"x" * 65_536, endless=True))),
            within=3,
        ),
    ),
    row(
        "F77",
        "no HTTP/1.1",
        unknown("another status line", "NET-121", *replying(b"HTTP/1.1 OK 200\r\n\r\n" + RENEWED)),
        unknown("HTTP/0.9", "NET-121", *replying(RENEWED)),
        unknown("binary", "NET-121", *replying(bytes(range(256)) * 4)),
    ),
    row("F78", "empty 200", unknown("nothing", "NET-160", *bodies(b""))),
    row(
        "F79",
        "bytes behind the JSON",
        unknown("within the length", "NET-160", *bodies(RENEWED + b"\n<!-- node 1 -->"), after=SALVAGED),
        succeeds("behind the length", *replying(RENEWAL + b"<!-- node 1 -->")),
        unknown(
            "a second answer within",
            "NET-160",
            *bodies(RENEWED + envelope("0", {"guid": G2})),
            after=SALVAGED,
        ),
    ),
    row(
        "F80",
        "wrong Content-Type",
        *(
            succeeds(
                f"{kind}, noted",
                *replying(http(RENEWED, f"Content-Type: {kind}")),
                press=noted("MAL-173"),
            )
            for kind in ("text/html", "text/plain; charset=x-unknown", "")
        ),
    ),
)
