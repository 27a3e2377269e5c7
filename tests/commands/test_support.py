"""`agent-toolbar support` as IT uses it: a real process, the real Secret Service, real TLS; no secret."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.commands.test_doctor import Toolbar
from tests.rig.canary import hits
from tests.rig.processes import SimulatedGateway, simulated_gateway
from tests.rig.secret_service import SecretService

PASSWORD = "open-sesame-4711"
PHONE = "4003812345"


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[SimulatedGateway]:
    with simulated_gateway("--tls-dir", str(tmp_path / "tls")) as gateway:
        yield gateway


@pytest.fixture
def toolbar(secret_service: SecretService) -> Toolbar:
    return Toolbar(secret_service.environment)


def contents(file: Path) -> dict[str, str]:
    with zipfile.ZipFile(file) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_one_file_with_a_fresh_check_and_without_a_secret(
    toolbar: Toolbar, gateway: SimulatedGateway, tmp_path: Path
) -> None:
    where = ("--phone", PHONE, "--proxy-user", "jdoe-of-proxy", "--no-proxy", "only.example")
    toolbar.set_up(gateway.url, str(gateway.ca_file), *where, guid=str(gateway.guid))
    assert toolbar("settings", "proxy-password", given=PASSWORD).returncode == 0
    assert toolbar("--log-level", "DEBUG", "refresh").returncode == 0
    file = tmp_path / "for IT.zip"
    done = toolbar("support", str(file))
    assert (done.returncode, done.stderr) == (0, "")
    assert f"Saved to {file}" in done.stdout
    texts = contents(file)
    assert list(texts) == ["about.txt", "story.txt", "log.txt"]
    about = texts["about.txt"]
    assert f"gateway               {gateway.url}" in about
    assert "http       ok" in about
    assert "keyring    ok" in about
    assert "check  " in texts["story.txt"]
    assert "updateGuid" in texts["log.txt"]
    whole = "\n".join(texts.values()).encode()
    secrets = [str(gateway.guid), str(gateway.do("state")["guid"]), PASSWORD]
    assert hits({"file": whole, "zip": file.read_bytes(), "told": done.stdout.encode()}, secrets) == []
    for person in (PHONE, "jdoe-of-proxy", "only.example", str(gateway.ca_file), "/20011", "20011 "):
        assert person.encode() not in whole, person


def test_it_can_be_read_before_it_is_a_file(toolbar: Toolbar, tmp_path: Path) -> None:
    done = toolbar("support")
    assert done.returncode == 0
    assert done.stdout.startswith("===== about.txt =====\n")
    assert "SET-301" in done.stdout  # that nothing is set up is for IT to know, and no failure here
    told = toolbar("support", "--json")
    assert told.returncode == 0
    fields = json.loads(told.stdout)
    assert fields["ok"] is True
    assert list(fields["texts"]) == ["about.txt", "story.txt", "log.txt"]


def test_scripts_hear_where_it_is(toolbar: Toolbar, tmp_path: Path) -> None:
    file = tmp_path / "support.zip"
    done = toolbar("support", str(file), "--json")
    fields = json.loads(done.stdout)
    assert (done.returncode, fields["action"], fields["ok"]) == (0, "support", True)
    assert (fields["file"], fields["files"]) == (str(file), ["about.txt", "story.txt", "log.txt"])
    assert "texts" not in fields
    assert list(contents(file)) == fields["files"]


def test_a_place_that_cannot_be_written_to_is_told(toolbar: Toolbar, tmp_path: Path) -> None:
    there = tmp_path / "there.zip"
    there.write_bytes(b"mine")
    for file, code in ((there, "FIL-952"), (tmp_path / "none" / "new.zip", "FIL-951")):
        done = toolbar("support", str(file), "--json")
        fields = json.loads(done.stdout)
        assert (done.returncode, fields["ok"], fields["code"]) == (1, False, code)
        told = toolbar("support", str(file))
        assert (told.returncode, told.stdout) == (1, "")
        assert code in told.stderr
    assert there.read_bytes() == b"mine"


def test_a_locked_keyring_is_asked_nothing_and_the_file_is_there_all_the_same(
    toolbar: Toolbar, gateway: SimulatedGateway, secret_service: SecretService, tmp_path: Path
) -> None:
    toolbar.set_up(gateway.url, str(gateway.ca_file), guid=str(gateway.guid))
    secret_service.lock()
    file = tmp_path / "support.zip"
    assert toolbar("support", str(file)).returncode == 0
    assert "KR-402" in contents(file)["about.txt"]
