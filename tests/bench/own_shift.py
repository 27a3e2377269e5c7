"""`python -m tests.bench.own_shift URL AGENT CA_FILE`: the real program, signed in by itself, without a word.

Its keyring is one in memory: nobody types a password here.
"""

from __future__ import annotations

import asyncio
import sys

from toolbar import plain_imports
from toolbar.computer import itself


def main(gateway: str, agent: str, ca_file: str) -> int:
    """Serve the window, and sign in as soon as it is there."""
    itself.start()
    plain_imports.begin()
    from toolbar.app import application, presenter_in_memory, serve
    from toolbar.computer import places
    from toolbar.model import SessionMode, Settings
    from toolbar.presenter import Presenter
    from toolbar.secret import Secret
    from toolbar.ui.window import ToolbarWindow

    async def sign_in(presenter: Presenter) -> None:
        while presenter.state.busy is not None:  # noqa: ASYNC110 - it is still starting
            await asyncio.sleep(0.01)
        await presenter.save_settings(Settings(gateway, agent, ca_file, mode=SessionMode.OWN), None)
        await presenter.workday.sign_in(Secret("pass-of-the-bench"), "4001")

    async def shift() -> None:
        made: list[Presenter] = []

        def presenter(show: object) -> Presenter:
            made.append(presenter_in_memory(show))  # type: ignore[arg-type]
            return made[0]

        window = ToolbarWindow(places.window_places("bench"))
        served = asyncio.ensure_future(serve(window, presenter))
        while not made:  # noqa: ASYNC110 - it is made on a thread
            await asyncio.sleep(0.01)
        await sign_in(made[0])
        await served

    with application() as runner:
        runner.run(shift())
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
