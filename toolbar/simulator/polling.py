"""What a poll for events is answered: `cc-gateway.md` 3.1 and 3.2."""

from collections.abc import Callable

from . import replies
from .held_polls import HeldPolls
from .replies import Answer
from .rules import GatewayRules, SecondPoll
from .seat import Seat


async def poll(
    seat: Seat, rules: GatewayRules, refusal: Callable[[], str | None], still_there: Callable[[], bool]
) -> Answer:
    """Answer `GET agentevent/{id}`: one event, at once or when it comes, else the empty answer.

    No event goes to a poll that has hung up [I 10]. Whose events are pushed may not poll: 000-001 is "wrong
    method of getting agent events" [D 7.1, cause I].
    """
    if seat.push is not None:
        return replies.failure("000-001")
    held = seat.polls
    if len(held) and rules.second_poll is SecondPoll.REFUSE:
        return replies.failure("000-007")
    if rules.second_poll is SecondPoll.REPLACE:
        held.dismiss()
    life, events, sign_in = seat.life, seat.events, seat.life.sign_ins

    def is_over() -> bool:
        return len(events) > 0 or life.sign_ins != sign_in or life.guid is None or refusal() is not None

    with life.listening():
        await held.hold(is_over)
    if code := refusal():  # the gateway is being switched over
        return replies.failure(code)
    if life.sign_ins != sign_in:
        return replies.failure("000-003")  # somebody has signed in over us [I]
    if events and still_there():
        return replies.event(events.take())
    return Answer(replies.EMPTY_POLL) if life.guid else replies.failure("100-006")


async def poll_all(seats: list[Seat], held: HeldPolls, rules: GatewayRules) -> Answer:
    """Answer `GET agentevent/allagentevent`: all events of all agents, as an array [C 3.2].

    Without the setting 000-003 [C, cause I]. It says nothing of an agent's own client, so it is no sign of
    life [I]: `reportagentsisalive` is.
    """
    if not rules.all_agents_poll:
        return replies.failure("000-003")
    await held.hold(lambda: any(len(seat.events) for seat in seats))
    events = [event for seat in seats if seat.push is None for event in _take_all(seat)]
    return replies.events(events) if events else Answer(replies.EMPTY_POLL)


def _take_all(seat: Seat) -> list[dict[str, object]]:
    return [seat.events.take() for _ in range(len(seat.events))]
