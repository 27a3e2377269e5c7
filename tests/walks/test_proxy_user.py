"""A new user behind the company's proxy, which wants a password: it goes to the keyring, and nowhere else."""

from __future__ import annotations

import base64
import os
import signal
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

from tests.rig.canary import Watch, hits
from tests.rig.connect_proxy import ConnectProxy, asking_for
from tests.rig.processes import Child, simulated_gateway
from tests.rig.screen import VirtualScreen
from tests.rig.secret_service import SecretService
from tests.test_cli import in_environment
from tests.test_real_window import TOOLBAR
from tests.walks.new_user import enter_session, refresh
from tests.walks.person import Person
from toolbar.simulator import certificate

NAME = "gateway.example"
USER, PASSWORD = "desk7", "Open-Sesame-behind-the-proxy"


def choose_proxy(person: Person, address: str) -> None:
    """Go to the page and fill it in, without the password."""
    person.uses("page tab", "Network")
    person.uses("text", "Second address")
    person.presses("Tab", "End", "Tab")  # over the list, whose last entry is a proxy of one's own
    person.is_at("text", "Proxy address")
    person.types(address)
    person.presses("Tab")
    person.types(USER)
    person.presses("Tab")
    person.is_at("password text", "Proxy password")


def test_a_proxy_with_a_password(
    desktop: Mapping[str, str], screen: VirtualScreen, secret_service: SecretService, tmp_path: Path
) -> None:
    certificate.server_context(tmp_path / "tls", NAME)  # which the gateway then uses, as it covers its own
    log_everything = ("--log-level", "DEBUG")
    with (
        simulated_gateway("--tls-dir", str(tmp_path / "tls")) as gateway,
        ConnectProxy(asking_for(USER, PASSWORD), names={NAME: "127.0.0.1"}) as proxy,
        Watch() as watch,
        Child(*TOOLBAR, *log_everything, environment=desktop) as program,
    ):
        person = Person(screen, desktop)
        person.sees("Not set up")
        person.uses("button", "Set up…")
        person.uses("button", "All settings…")
        enter_session(person, gateway, f"https://{NAME}:{urlsplit(gateway.url).port}")
        person.uses("page tab", "Trust")
        person.uses("text", "CA file")
        person.types(str(gateway.ca_file))
        choose_proxy(person, f"127.0.0.1:{proxy.port}")

        person.uses("button", "Test connection")
        person.sees("Proxy wants a password (PRX-110)")
        assert proxy.carried == b""
        person.uses("password text", "Proxy password")
        person.types(PASSWORD)
        person.uses("button", "Test connection")
        person.sees("The gateway answered.")
        assert gateway.do("state")["guid"] == gateway.guid  # a test exchanges nothing
        person.uses("button", "Save")
        refresh(person)

        given = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        assert [asked.headers.get("proxy-authorization") for asked in proxy.asked][-1] == f"Basic {given}"
        assert {asked.target for asked in proxy.asked} == {f"{NAME}:{urlsplit(gateway.url).port}"}
        assert hits({"proxy": proxy.heads + proxy.carried}, [str(gateway.guid)]) == []
        shown = in_environment(desktop)("settings", "show", "--json")
        os.kill(program.pid, signal.SIGTERM)
        assert program.wait() == 0

    kept = [dict(name)["service"] for name, secret in secret_service.items().items() if PASSWORD in secret]
    assert len(kept) == 1
    files = {
        str(file): file.read_bytes() for file in Path(desktop["HOME"]).parent.rglob("*") if file.is_file()
    }
    assert any(name.endswith("agent-toolbar.log") for name in files)
    told = {"seen": "\n".join(person.seen), "shown": shown.out + shown.err, "said": program.stderr}
    places = {**files, **{place: text.encode() for place, text in told.items()}}
    places["processes"] = b"\n".join(part for part in watch.seen if b"xdotool" not in part)
    assert hits(places, [PASSWORD]) == []
