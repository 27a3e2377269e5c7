"""What the gateway tells of an agent who asks: `cc-gateway.md` 4.3 and 4.5, state codes 7.2."""

from .agent_desk import BUSY, IDLE, PRE_REST, REST, TALKING, WORK
from .seat import SKILLS, Seat

# [D] 7.2, table 3, which only `syncagentinfo.state` uses; 4, "busy", for a rest that is not approved [I].
_STATES = {IDLE: 1, WORK: 2, REST: 3, BUSY: 4, TALKING: 9, PRE_REST: 4}


def status(seat: Seat) -> dict[str, object]:
    """`result` of agentstatus: an object, as in the sample (contradiction 9)."""
    return {"agentState": seat.desk.state, "isWorking": seat.phone.call is not None}


def login_info(seat: Seat) -> dict[str, object]:
    """`result` of logininfo [D 4.5]."""
    return {"phonenum": seat.phone.number, "phonetoken": seat.phone_token()}


def skills(seat: Seat) -> list[dict[str, object]]:
    """`result` of agentskills [C 4.3]: those that were signed in to."""
    return [{"name": SKILLS[skill], "id": skill, "mediatype": "5"} for skill in seat.skills]


def synchronise(seat: Seat) -> dict[str, object]:
    """`result` of syncagentinfo, which clears the event queue [D 4.5].

    The keys are documented; their types, and what they hold outside of a call, are assumed [I].
    """
    seat.events.clear()
    desk, call = seat.desk, seat.phone.call
    call_id = call.call_id if call else ""
    times = dict.fromkeys(("beginHoldTime", "beginTalkingTime", "secondTalkingTime", "cmdBeginTime"), 0)
    texts = dict.fromkeys(("callData", "qcWorkNo", "holdCallId", "partner", "recordID"), "")
    info: dict[str, object] = {
        "workNo": seat.agent_id,
        "state": 8 if call and not call.answered else _STATES[desk.state],
        "lastState": 0,
        "preBusy": False,
        "preRest": desk.state == PRE_REST,
        "callFeature": int(call.feature) if call else -1,
        "talkingCallfeature": int(call.feature) if call and call.answered else -1,
        "callerNo": call.caller if call else "",
        "calledNo": call.called if call else "",
        "mainCallId": call_id,
        "curCallId": call_id,
        "curCommand": 0,
        "releaseFlag": False,
        "firsttalkingFlag": False,
        "currentTime": seat.epoch_ms(),
        "agentStateBeginTime": seat.epoch_ms(desk.since),
    }
    return {"callinfo": {}, "agentStateInfo": info | times | texts}
