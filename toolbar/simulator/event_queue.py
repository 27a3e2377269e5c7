"""The events of one agent that nobody has fetched yet, in the order in which they came about.

An event is `{eventType, workNo, content}`, one per answer [D 3.1]. Whether the queue has an end is unknown
(10); here it has none [I].
"""

from collections import deque
from collections.abc import Callable

Event = dict[str, object]


class EventQueue:
    """What waits for the next poll or the next push."""

    def __init__(self, work_no: str, on_event: Callable[[], None], now: Callable[[], int] | None) -> None:
        self._work_no = work_no
        self._on_event = on_event
        self._now = now  # for `eventGenTime`, which only the newest edition has [D 3.1]
        self._waiting: deque[Event] = deque()

    def __len__(self) -> int:
        return len(self._waiting)

    def tell(self, event_type: str, content: object = None) -> None:
        """Queue an event."""
        event: Event = {"eventType": event_type}
        if self._now is not None:
            event["eventGenTime"] = self._now()
        self.tell_raw(event | {"workNo": self._work_no, "content": content})

    def tell_raw(self, event: Event) -> None:
        """Queue an event as it is."""
        self._waiting.append(event)
        self._on_event()

    def take(self) -> Event:
        """Return the oldest, which is gone then."""
        return self._waiting.popleft()

    def look(self) -> list[Event]:
        """Return all of them, which stay."""
        return list(self._waiting)

    def clear(self) -> None:
        """Forget them."""
        self._waiting.clear()
