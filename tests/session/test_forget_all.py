"""A profile that is removed leaves nothing in the keyring, and the others as they are."""

from __future__ import annotations

import asyncio

from toolbar.model import Phase, Session, SessionRecord, Settings
from toolbar.secret import Secret
from toolbar.session.store import KeyringStore
from toolbar.simulator.keyring import ForgetfulKeyring

SETTINGS = Settings("https://gw.example:8043", "20011")
SESSION = Session(SETTINGS.gateway, "20011", Secret("0a1b2c3d-1111-2222-3333-0123456789ab.AgentGateway1"))


async def fill(keyring: ForgetfulKeyring, profile: str) -> None:
    store = KeyringStore(profile, lambda: keyring)
    await store.save_settings(SETTINGS)
    await store.save_proxy_password(Secret("secret"))
    for at in (1.0, 2.0):  # into both slots
        await store.save_session(SessionRecord(SESSION, Phase.STABLE, renewed_at=at))
    await store.aclose()


def test_nothing_of_it_is_left_and_nothing_else_is_touched() -> None:
    async def scenario() -> None:
        keyring = ForgetfulKeyring()
        await fill(keyring, "Lab")
        assert len(keyring.entries) == 5
        before = dict(keyring.entries)
        await fill(keyring, "Laboratory")
        others = {key: text for key, text in keyring.entries.items() if key not in before}
        store = KeyringStore("Lab", lambda: keyring)
        await store.forget_all()
        assert keyring.entries == others
        assert await store.load_session() is None
        await store.forget_all()  # what is not there is no mistake
        await store.aclose()

    asyncio.run(scenario())
