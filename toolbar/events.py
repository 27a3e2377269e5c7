"""What the gateway tells an agent's client, as values: every event that is known, and those that are not.

Facts: cc-gateway.md 7.7 (the list), 3.1 (the envelope), 7.6 (reasons). One shape fits all of them: `content`
is null, a text or an object, often another one than the page says (contradictions 15 to 18).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

LONGEST_NAME = 64
LONGEST_FACT = 256
MOST_FACTS = 40


class Kind(StrEnum):
    """Every event of the fact sheet, by the name that the gateway gives it."""

    BUSY = "AgentState_Busy"
    """Taken by a call; a break that the agent asked for is SET_NOT_READY."""
    WORK = "AgentState_Work"
    READY = "AgentState_Ready"
    SET_NOT_READY = "AgentState_SetNotReady_Success"
    CANCEL_NOT_READY = "AgentState_CancelNotReady_Success"
    SET_REST = "AgentState_SetRest_Success"
    CANCEL_REST = "AgentState_CancelRest_Success"
    REST_TIMEOUT = "AgentState_Rest_Timeout"
    SET_WORK = "AgentState_SetWork_Success"
    CANCEL_WORK = "AgentState_CancelWork_Success"
    FORCE_READY = "AgentState_Force_Ready"
    FORCE_NOT_READY = "AgentState_Force_SetNotReady"
    NOT_READY = "AgentState_NotReady"

    IN_SERVICE = "AgentOther_InService"
    SHUTDOWN = "AgentOther_ShutdownService"
    PHONE_ALERTING = "AgentOther_PhoneAlerting"
    PHONE_OFFHOOK = "AgentOther_PhoneOffhook"
    PHONE_RELEASE = "AgentOther_PhoneRelease"
    PHONE_BUSY = "AgentOther_PhoneBusy"
    PHONE_UNKNOWN = "AgentOther_PhoneUnknow"
    ALL_AGENTS_BUSY = "AgentOther_All_Agent_Busy"
    NOTE = "AgentOther_Note"
    BULLETIN = "AgentOther_Bulletin"

    TALKING = "AgentEvent_Talking"
    CUSTOMER_ALERTING = "AgentEvent_Customer_Alerting"
    HOLD = "AgentEvent_Hold"
    CONFERENCE = "AgentEvent_Conference"
    CALL_OUT_FAIL = "AgentEvent_Call_Out_Fail"
    INSIDE_CALL_FAIL = "AgentEvent_Inside_Call_Fail"
    NO_ANSWER = "AgentEvent_No_Answer"
    CALL_RELEASE = "AgentEvent_Call_Release"
    CUSTOMER_RELEASE = "AgentEvent_Customer_Release"
    AUTO_ANSWER = "AgentEvent_Auto_Answer"
    RINGING = "AgentEvent_Ringing"
    CONNECT_FAIL = "AgentEvent_Connect_Fail"
    CONSULT_FAIL = "AgentEvent_Consult_Fail"
    TRANSFER_RESULT = "AgentEvent_SuccTransResult"
    RETURN_FROM_IVR = "AgentEvent_ReturnFromIvr"
    INCOMING_CALL_INFO = "AgentEvent_Incoming_CallInfo"
    PREVIEW = "AgentEvent_Preview"
    ABANDON_CALL = "AgentEvent_AbandonCall"
    TRANSFER_OUT_RESULT = "AgentEvent_TransOutResult"
    RELEASE_REQUEST = "AgentEvent_ReleaseRequest"
    RELEASE_RESPONSE = "AgentEvent_ReleaseResponse"
    JOIN_CONFERENCE = "AgentEvent_JoinConf"
    NO_ANSWER_FROM_CTI = "AgentEvent_No_Answer_From_Cti"
    OUTBOUND_DETECT = "AgentEvent_OUTBOUND_DETECT_EVENT"
    MESSAGE_DATA = "AgentEvent_MessageData"
    IMAGE_CAPTURE = "AgentEvent_ImageCapture"
    LINKED_PHONE_STATUS = "AgentEvent_linkagePhoneStatus"
    LINKED_PHONE_MUTE = "AgentEvent_linkagePhoneMute"
    LINKED_PHONE_UNMUTE = "AgentEvent_linkagePhoneUnMute"
    LINKED_PHONE_TRANSFER = "AgentEvent_linkagePhoneTransferOut"
    LINKED_PHONE_HOLD = "AgentEvent_linkagePhoneHold"
    LINKED_PHONE_UNHOLD = "AgentEvent_linkagePhoneUnHold"
    LINKED_PHONE_CALL_OUT = "AgentEvent_linkagePhoneCallOut"

    SCREEN_STARTED = "AgentMediaEvent_StartRecordScreen_Succ"
    SCREEN_NOT_STARTED = "AgentMediaEvent_StartRecordScreen_Fail"
    SCREEN_STOPPED = "AgentMediaEvent_StopRecordScreen_Succ"
    SCREEN_NOT_STOPPED = "AgentMediaEvent_StopRecordScreen_Fail"
    VOICE_RECORD = "AgentMediaEvent_Record"
    VOICE_RECORD_FAIL = "AgentMediaEvent_Record_Fail"
    VOICE_RECORD_DONE = "AgentMediaEvent_StopRecordDone"
    PLAY = "AgentMediaEvent_Play"
    PLAY_STARTED = "AgentMediaEvent_Play_Succ"
    PLAY_DONE = "AgentMediaEvent_StopPlayDone"

    CONFERENCE_RINGING = "AgentConf_Ringing"
    QUALITY_CONTROL = "QC_AgentState_Notify"
    CHAT_RING = "AgentChat_Ring"
    CHAT_CONNECTED = "AgentChat_Connected"
    CHAT_DATA = "AgentChat_DataRecved"
    CHAT_DISCONNECTED = "AgentChat_Disconnected"

    UNKNOWN = ""
    """None of these; `Event.name` says how the gateway calls it."""


@dataclass(frozen=True, slots=True)
class Event:
    """One event. What it says of customers is for whoever needs it, and for no log."""

    kind: Kind
    name: str
    """The gateway's own name for it, without what no name has, and cut."""
    agent_id: str = ""
    at: float = 0.0
    """When the gateway made it, in seconds since the epoch; 0 where it does not say so."""
    text: str = field(default="", repr=False)
    """The content, where it is a text: a call's ID, mostly."""
    facts: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    """The content, where it is an object: its flat values, by names in small letters."""

    def fact(self, name: str) -> str:
        """Return the value that the content gives *name*, in any spelling of it, or ""."""
        return dict(self.facts).get(name.lower(), "")

    @property
    def reason(self) -> int | None:
        """Why the agent is busy or rests: 0 to 7, or 200 to 250 for what the site calls it (7.6)."""
        found = self.fact("reason")
        return int(found) if re.fullmatch("[0-9]{1,5}", found) else None

    @property
    def call_id(self) -> str:
        """The call that it is about."""
        return self.text or self.fact("callid")


def read(fields: Mapping[str, object]) -> Event:
    """Return the event that *fields* are; one without a name, or with strange content, is none the less one.

    It was taken out of the gateway's queue for us and comes only once: nothing is refused here.
    """
    name = _short(fields.get("eventType"), LONGEST_NAME)
    content = fields.get("content")
    return Event(
        kind=_KINDS.get(name, Kind.UNKNOWN),
        name=name,
        agent_id=_short(fields.get("workNo"), LONGEST_NAME),
        at=_seconds(fields.get("eventGenTime")),
        text="" if isinstance(content, Mapping) else _short(content, LONGEST_FACT),
        facts=_facts(content) if isinstance(content, Mapping) else (),
    )


_KINDS = {kind.value: kind for kind in Kind if kind is not Kind.UNKNOWN}
_LATEST = 2.0**34


def _facts(content: Mapping[object, object]) -> tuple[tuple[str, str], ...]:
    flat = (
        (_short(name, LONGEST_NAME).lower(), _short(value, LONGEST_FACT)) for name, value in content.items()
    )
    return tuple((name, value) for name, value in flat if name and value)[:MOST_FACTS]


def _short(value: object, length: int) -> str:
    """Return text or a number as one short line; of a list or an object, nothing."""
    match value:
        case bool():
            return "true" if value else "false"
        case int() if abs(value) < 10**18:
            return str(value)
        case str():
            return "".join(filter(str.isprintable, value[: 4 * length]))[:length].strip()
        case _:
            return ""


def _seconds(milliseconds: object) -> float:
    text = _short(milliseconds, LONGEST_NAME)
    if not re.fullmatch("[0-9]{1,14}", text):
        return 0.0
    seconds = int(text) / 1000
    return seconds if seconds < _LATEST else 0.0
