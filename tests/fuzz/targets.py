"""What is fuzzed, and what has to hold for any bytes: a target raises nothing, or there is a finding."""

import hashlib
import json
import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from pathlib import Path

from toolbar.errors import GatewayError, OutcomeUnknown, Refused, SettingsError, VrcError
from toolbar.gateway import protocol
from toolbar.gateway.hints import LONGEST_PAUSE, gateway_time, retry_after
from toolbar.gateway.oddities import oddities
from toolbar.gateway.reply import Response, all_guids, header_guids, result_of
from toolbar.gateway.tunnel import offered
from toolbar.model import Session, VrcSettings, VrcToken
from toolbar.reading import (
    parse_agent_id,
    parse_file,
    parse_gateway,
    parse_guid,
    parse_pin,
    parse_port,
    parse_proxy,
)
from toolbar.secret import Secret
from toolbar.session.records import (
    Damaged,
    chosen_of,
    decode_entry,
    decode_settings,
    encode_entry,
    encode_settings,
)
from toolbar.vrc.handoff import PROTOCOL, initialize, understand

CORPUS = Path(__file__).parent / "corpus"
SAMPLES = Path(__file__).parent.parent / "gateway" / "samples"
LONGEST = 65_536
"""Bytes of an input: what a gateway's body and a component's line may have."""

SESSION = Session(
    "https://gw.example:8043", "20011", Secret("0ld00ld0-1111-2222-3333-444455556666.AgentGateway0")
)
TOKEN = VrcToken(Secret("a token of the fuzzer, with blanks"))
NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)

_SAFE = re.compile(r"[A-Za-z0-9._-]{8,256}")
_TELLING = 16
"""Characters from which on a GUID cannot stand in an error by chance."""


@dataclass(frozen=True, slots=True)
class Target:
    """One reader, and the folder of the corpus that holds what it is begun with."""

    name: str
    check: Callable[[bytes], None]
    seeds: str

    def seed_files(self) -> list[Path]:
        """Return the files to begin with."""
        samples = SAMPLES.iterdir() if self.seeds == "answers" else ()
        return sorted([*(CORPUS / self.seeds).iterdir(), *samples])


def response_of(data: bytes) -> Response:
    """Return an answer: a line with a status, headers, an empty line and a body; or a body alone."""
    head, separator, body = data.partition(b"\n\n")
    if not separator:
        return Response(200, (), data)
    first, *lines = head.decode("latin-1").split("\n")
    status = int(first) if re.fullmatch("[1-5][0-9]{2}", first) else 200
    headers = tuple((name, value.strip()) for name, _, value in (line.partition(":") for line in lines))
    return Response(status, headers, body)


def reply(data: bytes) -> None:
    """An envelope is a result, a refusal or an unknown outcome, and says nothing that it must not."""
    response = response_of(data)
    for may_have_acted in (True, False):
        try:
            result = result_of(response, may_have_acted=may_have_acted)
        except (Refused, OutcomeUnknown) as error:
            _sound(error)
        else:
            assert response.status == 200
            assert isinstance(result, dict)


def guids(data: bytes) -> None:
    """A GUID that is found is of the safe alphabet, is there once, and was in the answer."""
    response = response_of(data)
    in_headers, everywhere = header_guids(response.headers), all_guids(response)
    assert everywhere[: len(in_headers)] == in_headers
    assert len(everywhere) <= len(in_headers) + 1
    assert len(set(everywhere)) == len(everywhere)
    assert _all_safe(everywhere)
    assert all(guid.reveal().encode() in data for guid in everywhere)


def answers(data: bytes) -> None:
    """What the protocol makes of an answer goes on with the same agent and with usable secrets only."""
    response = response_of(data)
    for understood in (protocol.updated, protocol.renewed):
        try:
            renewal = understood(SESSION, response)
        except GatewayError as error:
            _sound(error)
            continue
        if understood is protocol.updated:  # only of what is accepted it is asked
            oddities(response, renewal)
        if renewal is not None:
            session = renewal.session
            assert (session.gateway, session.agent_id) == (SESSION.gateway, SESSION.agent_id)
            assert _all_safe((session.guid, *renewal.alternatives))
            assert session.guid not in renewal.alternatives
    try:
        token = protocol.issued_token(response).value.reveal()
        assert 0 < len(token) <= protocol.MAX_TOKEN
        assert token.isprintable()
    except GatewayError as error:
        _sound(error)
    try:
        protocol.answered_probe(response)
    except GatewayError as error:
        _sound(error)


def hints(data: bytes) -> None:
    """Headers tell a pause that is not too long, and a time that can be compared with another; or nothing."""
    text = data.decode("latin-1")
    first, _, second = text.partition("\n")
    for headers in ((("Date", text),), (("Date", first), ("Retry-After", second))):
        assert 0 <= retry_after(headers) <= LONGEST_PAUSE
        told = gateway_time(headers)
        assert told is None or math.isfinite(told - NOW.timestamp())


def challenges(data: bytes) -> None:
    """A proxy's header names ways to sign in: words, whatever is quoted beside them."""
    for name in offered(data.decode("latin-1")):
        assert name == name.lower()
        assert name.split() == [name]
        assert "," not in name


def records(data: bytes) -> None:
    """A slot's text is an entry or damaged; an entry can be written again and is the same then."""
    text = _text(data)
    for candidate in (text, signed(text)):
        try:
            entry = decode_entry(candidate)
        except Damaged:
            continue
        encode_entry(replace(entry, sequence=entry.sequence + 1))  # as the next write does
        again = decode_entry(encode_entry(entry))
        assert (again.sequence, again.record is None) == (entry.sequence, entry.record is None)
        if entry.record is not None and again.record is not None:
            assert (again.record.session, again.record.phase) == (entry.record.session, entry.record.phase)
            assert _all_safe(entry.record.candidates)
        assert decode_entry(encode_entry(again)) == again


def settings(data: bytes) -> None:
    """A text is settings or damaged; settings can be written again, or are said to be too long."""
    try:
        read = decode_settings(_text(data))
    except Damaged:
        return
    if not {"gateway", "agent_id"} <= chosen_of(_text(data)):
        return  # the rest is for a policy to say
    assert parse_gateway(read.gateway) == read.gateway
    try:
        assert decode_settings(encode_settings(read)) == read
    except SettingsError as error:
        if error.code != "SET-321":
            raise


def handoff(data: bytes) -> None:
    """A component's line is a message of short plain texts or VRC-607 or 609; the token is in none."""
    for token in (TOKEN, None):
        try:
            message = understand(data, token)
        except VrcError as error:
            if error.code not in ("VRC-607", "VRC-609"):
                raise
            spoken = f"{error}{error.facts}"
        else:
            spoken = "".join(_texts(message))
            assert _no_control(spoken)
        assert len(spoken) <= 1000
        if token is not None:
            assert token.value.reveal() not in spoken
    text = _text(data)
    line = initialize(
        TOKEN,
        agent_id="20011",
        settings=VrcSettings("/bin/true", entry_list=text),
        address=text,
        message_id="m1",
        now=NOW,
    )
    assert line.count(b"\n") == 1
    told = json.loads(line)
    assert told["protocol"] == PROTOCOL
    assert told["local"]["address"] == text


def texts(data: bytes) -> None:
    """What a person types is taken, and is then taken again as it is; or it is a SettingsError."""
    text = _text(data)
    for parse in (
        parse_gateway,
        parse_agent_id,
        parse_proxy,
        parse_pin,
        lambda typed: str(parse_port(typed)),
    ):
        try:
            taken = parse(text)
        except SettingsError:
            continue
        assert parse(taken) == taken
    try:
        guid = parse_guid(text)
        assert _all_safe((guid,))
        assert parse_guid(guid.reveal()) == guid
    except SettingsError as error:
        if len(text) >= _TELLING and text in f"{error}{error.facts}":
            raise
    try:
        assert Path(parse_file(text, "ca_file")).is_absolute()
    except SettingsError as error:
        if error.field != "ca_file":
            raise


TARGETS = {
    target.name: target
    for target in (
        Target("reply", reply, "answers"),
        Target("guids", guids, "answers"),
        Target("answers", answers, "answers"),
        Target("hints", hints, "hints"),
        Target("challenges", challenges, "challenges"),
        Target("records", records, "records"),
        Target("settings", settings, "settings"),
        Target("handoff", handoff, "handoff"),
        Target("texts", texts, "texts"),
    )
}


def signed(text: str) -> str:
    """Return *text* with the checksum that a slot's text ends with."""
    return f"{text}#{hashlib.sha256(text.encode(errors='surrogatepass')).hexdigest()[:16]}"


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _all_safe(found: tuple[Secret, ...]) -> bool:
    return all(_SAFE.fullmatch(guid.reveal()) for guid in found)


def _sound(error: GatewayError) -> None:
    """An error of the gateway is short, plain, and spells no GUID, itself or in what it came from."""
    assert _all_safe(error.found)
    assert _no_control(f"{error.code}{error.facts.values()}")
    spoken = "".join(map(str, _causes(error))) + repr(error) + repr(error.facts)
    spoken.encode()
    assert len(spoken) <= 2000
    assert not any(guid.reveal() in spoken for guid in error.found if len(guid.reveal()) >= _TELLING), (
        "a GUID in an error"
    )


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _texts(message: object) -> list[str]:
    if message is None:
        return []
    return [str(getattr(message, field.name)) for field in fields(message)]  # type: ignore[arg-type]


def _no_control(text: str) -> bool:
    """Whether a terminal and a log show *text* as one line, in its own order."""
    return not re.search("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]", text)
