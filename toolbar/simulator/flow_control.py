"""Flow control: 5 queries of one agent and 15,000 of all in 2 s [D 1], without any I/O.

That refused queries count, too, is assumed [I].
"""

from collections import defaultdict, deque

from .rules import FlowRules


class FlowControl:
    """Counts the queries of the last two seconds."""

    def __init__(self, rules: FlowRules) -> None:
        self._rules = rules
        self._by_agent: defaultdict[str, deque[int]] = defaultdict(deque)
        self._all: deque[int] = deque()

    def refuses(self, agent_id: str, now: int) -> bool:
        """Count one query, and say whether it is one too many."""
        of_agent = self._count(self._by_agent[agent_id], now)
        of_all = self._count(self._all, now)
        return of_agent > self._rules.per_agent or of_all > self._rules.whole_system

    def _count(self, queries: deque[int], now: int) -> int:
        queries.append(now)
        while now - queries[0] >= self._rules.window_ms:
            queries.popleft()
        return len(queries)
