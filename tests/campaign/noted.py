"""An agent who presses once, while somebody reads in the log what was odd about the answer."""

import logging

from tests.campaign.case import Press, Scenario
from tests.campaign.desk import Desk


def noted(code: str) -> Scenario:
    """Press Refresh; the log has to say this once, and no other oddity."""

    async def scenario(desk: Desk) -> None:
        written = _Written()
        logger = logging.getLogger("toolbar.gateway.oddities")
        before = logger.level
        logger.setLevel(logging.INFO)
        logger.addHandler(written)
        try:
            await desk.press(Press.REFRESH)
        finally:
            logger.removeHandler(written)
            logger.setLevel(before)
        assert written.codes == [code], f"noted: {written.codes}"

    return scenario


class _Written(logging.Handler):
    """Keeps the code that each line begins with."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.codes: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.codes.append(record.getMessage().partition(" ")[0])
