"""F41 to F66: status, retcode, and the fields of an answer (reliability.md 2.3)."""

from tests.campaign.case import (
    DOUBT,
    NEW_LIVES,
    OLD_LIVES,
    RESTORED,
    SALVAGED,
    Case,
    Outcome,
    Press,
    Trial,
    found_out,
    refused,
    row,
    succeeds,
    unknown,
)
from tests.campaign.desk import Desk
from tests.campaign.hostile import G1, G2, G3, RENEWED, bodies, envelope, replying
from tests.campaign.left_alone import left_alone
from tests.campaign.noted import noted
from tests.rig.bad_servers import http
from toolbar.state import Condition

JSON = "Content-Type: application/json"
UNSHAPED = "guid-of-another-shape_63"
REFUSALS = ("401", "403", "404", "405", "413", "414", "429", "431")
FAILURES = ("408", "500", "502", "503", "504")
NO_SUCCESS = (b"true", b"false", b"0.0", b"null", b'""', b'"00"', b'" 0"')
NO_GUIDS = ("null", '""', "7", "{}", "[]", "true")
STRANGE = ("\r", "\n", "\0", "\t", " ", "\u00e9", "\ud800")


def _status(number: str, body: bytes = b"<html>", *headers: str) -> bytes:
    return http(body, *headers, status=f"{number} Something")


def _retcode(code: str, *, condition: Condition = Condition.REFUSED) -> Trial:
    return refused(
        code, f"GW-{code}", *bodies(envelope(code, message="in the gateway's words")), condition=condition
    )


def _with_guid(text: str) -> bytes:
    return b'{"message":"","retcode":"0","result":{"guid":' + text.encode() + b"}}"


def _no_guid_but(name: str, *headers: str, after: str = SALVAGED) -> Trial:
    return unknown(name, "MAL-170", *replying(http(envelope("0", {"guid": ""}), *headers)), after=after)


def _no_token(name: str, result: object) -> Trial:
    return Trial(
        name,
        Outcome.UNKNOWN,
        "VRC-605",
        "stable G1 | empty",
        Condition.UNCERTAIN,
        turns=bodies(envelope("0", result)),
        press=_no_token_is_handed_over,
        component="$VRC",
    )


async def _pressed_again_too_soon(desk: Desk) -> None:
    await desk.press(Press.REFRESH)
    await desk.press(Press.REFRESH)
    assert desk.state.must_wait(desk.clock()) > 25, "the pause is not kept"
    desk.clock_is_wrong_by += 31


async def _no_token_is_handed_over(desk: Desk) -> None:
    await desk.press(Press.VRC)
    assert desk.handed_over() == 0, "something was handed over"


async def _renewed_once(desk: Desk) -> None:
    await desk.sign_in()
    await desk.press(Press.REFRESH)


CASES: tuple[Case, ...] = (
    row("F41", "200, retcode 0, a valid GUID", succeeds("as documented", *bodies(RENEWED))),
    row(
        "F42",
        "4xx without a retcode",
        Trial(
            "429 with a pause that is wanted",
            Outcome.REFUSED,
            "HTTP-429",
            RESTORED,
            Condition.REFUSED,
            turns=replying(_status("429", b"", "Retry-After: 30")),
            press=_pressed_again_too_soon,
        ),
        *(refused(number, f"HTTP-{number}", *replying(_status(number))) for number in REFUSALS),
    ),
    row("F43", "400", refused("400", "HTTP-400", *replying(_status("400")))),
    row(
        "F44",
        "408 and 5xx: somebody on the way may have given up too early",
        found_out("502, asked about", left_alone(3), *replying(_status("502")), requests=2),
        *(
            unknown(f"{number}, {name}", f"HTTP-{number}", *replying(_status(number)), living=living)
            for number in FAILURES
            for name, living in (("not rotated", OLD_LIVES), ("rotated", (G1, G2)))
        ),
        Trial(
            "502 for a token",
            Outcome.UNKNOWN,
            "HTTP-502",
            "stable G1 | empty",
            Condition.UNCERTAIN,
            turns=replying(_status("502")),
            press=Press.VRC,
            component="$VRC",
        ),
    ),
    row(
        "F45",
        "1xx, 204, 205, 206, 304",
        unknown("101", "NET-121", *replying(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n")),
        unknown("204", "HTTP-204", *replying(b"HTTP/1.1 204 No Content\r\n\r\n")),
        unknown("205", "HTTP-205", *replying(_status("205", b""))),
        unknown("206", "HTTP-206", *replying(_status("206", RENEWED)), after=SALVAGED),
        unknown("304", "HTTP-304", *replying(b"HTTP/1.1 304 Not Modified\r\n\r\n")),
    ),
    row(
        "F46",
        "3xx",
        *(
            refused(number, f"HTTP-{number}", *replying(_status(number, b"", "Location: /elsewhere")))
            for number in ("300", "301", "302", "303", "307", "308")
        ),
    ),
    row("F47", "200 and no JSON", unknown("a login page", "NET-160", *bodies(b"<html><body>Log in</body>"))),
    row(  # one after the other without a pause: an agent waits for the answer
        "F48",
        "100-006",
        _retcode("100-006", condition=Condition.EXPIRED),
        Trial(
            "each GUID that may live is presented once",
            Outcome.REFUSED,
            "GW-100-006",
            "unproven G2 <G1 | rotating G2 <G1",
            Condition.EXPIRED,
            requests=2,
            turns=bodies(RENEWED, envelope("100-006"), envelope("100-006")),
            living=NEW_LIVES,
            prepare=_renewed_once,
            before="unproven G2 <G1 | rotating G1",
        ),
    ),
    row(
        "F49",
        "000-003",
        _retcode("000-003", condition=Condition.UNCERTAIN),
        found_out("said in passing", left_alone(4), *bodies(envelope("000-003")), requests=2),
        Trial(
            "said three times",
            Outcome.REFUSED,
            "GW-000-003",
            RESTORED,
            Condition.EXPIRED,
            requests=3,
            turns=bodies(*[envelope("000-003")] * 3),
            press=left_alone(4, 6),
        ),
        Trial(
            "said in passing to a GUID that was just renewed: the one before is not presented",
            Outcome.SUCCESS,
            "",
            "unproven G5 <G2 | rotating G2 <G1",
            Condition.READY,
            requests=2,
            turns=bodies(RENEWED, envelope("000-003")),
            living=NEW_LIVES,
            press=left_alone(4),
            prepare=_renewed_once,
            before="unproven G2 <G1 | rotating G1",
        ),
    ),
    row(  # asked by the refresh itself: what is refused so has exchanged nothing
        "F50",
        "000-004: switch-over",
        _retcode("000-004"),
        found_out(
            "asked every five seconds", left_alone(5, 5), *bodies(*[envelope("000-004")] * 2), requests=3
        ),
    ),
    row(
        "F51",
        "000-007: repeatedly invoked",
        _retcode("000-007"),
        found_out("asked after five seconds", left_alone(5), *bodies(envelope("000-007")), requests=2),
    ),
    row("F52", "parameter errors", *map(_retcode, ("000-002", "000-006", "100-001"))),
    row(
        "F53",
        "internal errors",
        *(
            unknown(f"{code}, {name}", f"GW-{code}", *bodies(envelope(code)), living=living)
            for code in ("000-000", "100-007")
            for name, living in (("not rotated", OLD_LIVES), ("rotated", (G1, G2)))
        ),
    ),
    row(
        "F54",
        "refusals of other kinds",
        *map(
            _retcode, ("100-008", "100-005", "100-010", "100-009", "100-011", "100-012", "100-013", "100-002")
        ),
    ),
    row(
        "F55",
        "unknown codes",
        _retcode("999-123"),
        refused("60,000 characters", f"GW-{'7' * 32}", *bodies(envelope("7" * 60_000))),
        refused("with a line feed", "GW-9  9", *bodies(envelope("9\r\n9"))),
        unknown(
            "a megabyte, which is more than a body may have", "NET-161", *bodies(envelope("7" * 1_000_000))
        ),
    ),
    row(
        "F56",
        "retcode 0 as a number",
        succeeds("0, noted", *replying(http(RENEWED.replace(b'"0"', b"0"), JSON)), press=noted("MAL-171")),
    ),
    row(
        "F57",
        "what only looks like success",
        *(
            unknown(text.decode(), "NET-160", *bodies(RENEWED.replace(b'"0"', text)), after=SALVAGED)
            for text in NO_SUCCESS
        ),
    ),
    row(
        "F58",
        "retcode 0 without a result",
        found_out("null, asked about", left_alone(3), *bodies(b'{"retcode":"0","result":null}'), requests=2),
        unknown("missing", "MAL-170", *bodies(b'{"retcode":"0"}')),
        unknown("null", "MAL-170", *bodies(b'{"retcode":"0","result":null}')),
        unknown("a list", "MAL-170", *bodies(b'{"retcode":"0","result":[]}')),
        unknown(
            "null, and a Set-GUID",
            "MAL-170",
            *replying(http(b'{"retcode":"0","result":null}', f"Set-GUID: JSESSIONID={G2}")),
            after=SALVAGED,
            living=NEW_LIVES,
        ),
    ),
    row(
        "F59",
        "no usable GUID",
        unknown("missing", "MAL-170", *bodies(envelope("0", {"agent": "20011"}))),
        *(unknown(text, "MAL-170", *bodies(_with_guid(text))) for text in NO_GUIDS),
    ),
    row(
        "F60",
        "GUID with characters that none has",
        *(
            unknown(repr(one), "MAL-170", *bodies(envelope("0", {"guid": f"{G2[:20]}{one}{G2[20:]}"})))
            for one in STRANGE
        ),
        succeeds("white space around it is taken off", *bodies(envelope("0", {"guid": f" {G2}\r\n"}))),
    ),
    row(
        "F61",
        "GUID that is too long",
        unknown("257 characters", "MAL-170", *bodies(envelope("0", {"guid": "a" * 257}))),
        unknown("a megabyte", "NET-161", *bodies(envelope("0", {"guid": "a" * 1_000_000}))),
    ),
    row(
        "F62",
        "the same GUID again",
        succeeds(
            "unchanged",
            *bodies(envelope("0", {"guid": G1})),
            after="unproven G1 | rotating G1",
            living=OLD_LIVES,
        ),
    ),
    row(
        "F63",
        "GUID of another shape",
        succeeds(
            "without a node, noted",
            *replying(http(envelope("0", {"guid": UNSHAPED}), JSON)),
            after="unproven another <G1 | rotating G1",
            living=(UNSHAPED,),
            press=noted("MAL-172"),
        ),
    ),
    row(
        "F64",
        "Set-GUID and body differ",
        succeeds(
            "the header's is one to try",
            *replying(http(RENEWED, f"Set-GUID: JSESSIONID={G3}")),
            after="unproven G2 <G1 +G3 | rotating G1",
        ),
        succeeds(
            "and it is tried",
            *replying(http(RENEWED, f"Set-GUID: JSESSIONID={G3}")),
            after="unproven G2 <G1 +G3 | rotating G1",
            living=(G3,),
        ),
    ),
    row(
        "F65",
        "Set-GUID headers of all kinds",
        _no_guid_but("as documented", f"Set-GUID: JSESSIONID={G2}"),
        _no_guid_but("without the prefix", f"Set-GUID: {G2}"),
        _no_guid_but("with a path", f"Set-GUID: JSESSIONID={G2};Path=/"),
        _no_guid_but("prefix twice", f"Set-GUID: JSESSIONID=JSESSIONID={G2}", after=DOUBT),
        _no_guid_but("folded", f"Set-GUID: JSESSIONID={G2[:20]}\r\n {G2[20:]}", after=DOUBT),
        _no_guid_but("the same twice", *[f"Set-GUID: JSESSIONID={G2}"] * 2),
        _no_guid_but(
            "two that differ",
            f"Set-GUID: JSESSIONID={G2}",
            f"Set-GUID: JSESSIONID={G3}",
            after="rotating G1 +G2 +G3 | rotating G1",
        ),
        Trial(
            "two that differ, with a token: none is promoted",
            Outcome.SUCCESS,
            "",
            "rotating G1 +G2 +G3 | stable G1",
            Condition.UNCERTAIN,
            turns=replying(
                http(
                    envelope("0", {"vrcToken": "x"}),
                    f"Set-GUID: JSESSIONID={G2}",
                    f"Set-GUID: JSESSIONID={G3}",
                )
            ),
            press=Press.VRC,
            component="$VRC",
        ),
    ),
    row(
        "F66",
        "no usable vrcToken",
        _no_token("missing", {"agent": "20011"}),
        _no_token("empty", {"vrcToken": ""}),
        _no_token("huge", {"vrcToken": "x" * 8193}),
        _no_token("with control characters", {"vrcToken": "a\x1bb"}),
    ),
)
