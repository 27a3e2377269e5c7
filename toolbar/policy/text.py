"""What a policy says: strict TOML, or tables of the same names. What is wrong is told by file and key."""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Callable, Iterator, Mapping
from difflib import get_close_matches
from typing import TypeVar

from toolbar.errors import SettingsError
from toolbar.policy.field import Field, Value
from toolbar.policy.fields import BY_KEY, BY_PATH, RECORDER, TRUST, WAY
from toolbar.policy.layers import Choice, Policy, PolicyError
from toolbar.policy.recorder_fields import OPTIONS
from toolbar.policy.rules import (
    KEYS,
    REASONS,
    REST_CAUSES,
    TRANSPORTS,
    read_managed_by,
    read_names,
    read_pinning,
    read_update_url,
)

TABLES = ("managed_by", "preset", "locked", "rules", "vrc", "update", "reasons", "rest_causes")

T = TypeVar("T")


def parse_policy(text: str, file: str) -> Policy:
    """Return what *text* says, read from *file*. Raises PolicyError for the first thing that is wrong."""
    try:
        tables = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        wrong = str(error) or "nested too deep"
        raise PolicyError("POL-503", "", wrong, file=file, wrong=wrong) from None
    return policy_of(tables, file)


def policy_of(tables: Mapping[str, object], file: str) -> Policy:
    """Return what *tables* say, which *file* gave. Raises PolicyError for the first thing that is wrong."""
    return _Reader(file).policy(tables)


class _Reader:
    """Reads the tables of one file."""

    def __init__(self, file: str) -> None:
        self._file = file

    def policy(self, tables: Mapping[str, object]) -> Policy:
        for name in tables:
            if name not in TABLES:
                raise self._unknown(name, TABLES)
        preset = self._values("preset", tables)
        locked = self._values("locked", tables)
        if "vrc" in tables:
            locked |= self._recorder(tables)
        for path in sorted(preset.keys() & locked.keys()):
            key = BY_PATH[path].key
            raise self._contradiction(key, "it is preset and locked; keep one of the two")
        self._check(preset, locked)
        return Policy(
            self._file,
            self._read("managed_by", read_managed_by, tables.get("managed_by", "")),
            preset,
            locked,
            self._rule("rules.pinning", read_pinning, tables, True),
            self._rule("update.url", read_update_url, tables, ""),
            self._read("reasons", read_names(REASONS), tables.get("reasons", {})),
            self._read("rest_causes", read_names(REST_CAUSES), tables.get("rest_causes", {})),
        )

    def _values(self, table: str, tables: Mapping[str, object]) -> dict[str, Value]:
        values = {}
        for key, value in self._named(table, tables).items():
            field = BY_KEY.get(key)
            if field is None:
                raise self._unknown(f"{table}.{key}", [f"{table}.{known}" for known in BY_KEY])
            if table == "locked" and field.path in RECORDER:
                raise self._contradiction(f"{table}.{key}", "a recorder is locked by the table [vrc]")
            values[field.path] = self._value(field, f"{table}.{key}", value)
        return values

    def _recorder(self, tables: Mapping[str, object]) -> dict[str, Value]:
        """Return the recorder that [vrc] locks: whole, so what it does not name is as the program has it."""
        given = self._named("vrc", tables)
        transport = given.pop("transport", None)
        if transport not in TRANSPORTS:
            raise self._unusable("vrc.transport", f"it must be one of {', '.join(TRANSPORTS)}")
        nothing = Choice().settings
        values = {path: BY_PATH[path].of(nothing) for path in RECORDER}
        for key, value in given.items():
            field = BY_KEY.get(f"vrc.{key}")
            if field is None:
                known = [name for name in BY_KEY if name.startswith("vrc.")]
                raise self._unknown(f"vrc.{key}", ["vrc.transport", *known])
            values[field.path] = self._value(field, field.key, value)
        if transport == "none" and given:
            raise self._contradiction("vrc.transport", 'with "none" nothing else belongs into [vrc]')
        if transport == "process" and not values["vrc.program"]:
            raise self._contradiction("vrc.transport", "vrc.process.program has to be named")
        other = {"process": "local_socket.", "local-socket": "process."}.get(transport, "-")
        if strange := next((key for key in given if key.startswith(other)), None):
            raise self._contradiction(f"vrc.{strange}", f'it means nothing with transport = "{transport}"')
        if transport == "local-socket":
            values["vrc.socket"] = values["vrc.socket"] or "auto"
        return values

    def _named(self, table: str, tables: Mapping[str, object]) -> dict[str, object]:
        """Return what *table* holds by name. Of a name in two spellings nobody could say which one counts."""
        found: dict[str, object] = {}
        for key, value in self._leaves(table, tables):
            if key in found:
                raise self._contradiction(f"{table}.{key}", "it is there twice, in two spellings; keep one")
            found[key] = value
        return found

    def _leaves(
        self, table: str, tables: Mapping[str, object], under: str = ""
    ) -> Iterator[tuple[str, object]]:
        """Yield what *table* holds, as `proxy.mode` and its value."""
        content = tables.get(table, {})
        if not isinstance(content, dict):
            raise self._unusable(under + table, f"it must be a table, as in [{under}{table}]")
        for key, value in content.items():
            if isinstance(value, dict) and f"{under}{table}.{key}".removeprefix("preset.") != OPTIONS:
                inner = self._leaves(key, content, f"{under}{table}.")
                yield from ((f"{key}.{name}", leaf) for name, leaf in inner)
            else:
                yield key, value

    def _value(self, field: Field, key: str, value: object) -> Value:
        return self._read(key, field.read, value)

    def _rule(
        self, rule: str, read: Callable[[object], T], tables: Mapping[str, object], unsaid: object
    ) -> T:
        """Return what is said by the one key that its table may have."""
        table = rule.partition(".")[0]
        for key, value in self._leaves(table, tables):
            if f"{table}.{key}" != rule:
                raise self._unknown(f"{table}.{key}", [known for known in KEYS if known.startswith(table)])
            unsaid = value
        return self._read(rule, read, unsaid)

    def _read(self, key: str, read: Callable[[object], T], value: object) -> T:
        try:
            return read(value)
        except SettingsError as error:
            raise self._unusable(key, error.detail) from error
        except ValueError as error:
            raise self._unusable(key, str(error)) from error

    def _check(self, preset: Mapping[str, Value], locked: dict[str, Value]) -> None:
        """Refuse what cannot be meant, and close what an open door beside a lock would make worth nothing."""
        for values in (preset, locked):
            if all(values.get(path) for path in TRUST):
                raise self._contradiction("ca_file", "beside a pin it has no meaning; keep one of the two")
            if all(values.get(path) for path in WAY):
                wrong = "a recorder is started or runs already; keep it, or preset.vrc.process.program"
                raise self._contradiction("preset.vrc.local_socket.address", wrong)
            if values.get("vrc.service") and values.get("vrc.expected_image") and sys.platform == "linux":
                wrong = "Linux does not show what processes of root run; keep it, or allow_owner"
                raise self._contradiction("vrc.local_socket.expected_image", wrong)
        for lock, others in (("gateway", {"backup"}), ("ca_file", {"pin"}), ("pin", {"ca_file"})):
            if lock in locked:
                for other in others & preset.keys():
                    wrong = f"{lock} is locked, so {other} belongs into [locked], too"
                    raise self._contradiction(f"preset.{other}", wrong)
                for other in others - locked.keys():
                    locked[other] = ""
        modes = (preset.get("proxy.mode"), locked.get("proxy.mode"))
        if "manual" in modes and not (preset.get("proxy.address") or locked.get("proxy.address")):
            raise self._contradiction("proxy.mode", '"manual" needs a proxy.address')

    def _unknown(self, key: str, known: tuple[str, ...] | list[str]) -> PolicyError:
        close = get_close_matches(key, known, 1)
        wrong = f"did you mean {close[0]}?" if close else f"known are {', '.join(known)}"
        return PolicyError("POL-504", key, wrong, file=self._file, key=key, wrong=wrong)

    def _unusable(self, key: str, wrong: str) -> PolicyError:
        return PolicyError("POL-505", key, wrong, file=self._file, key=key, wrong=wrong)

    def _contradiction(self, key: str, wrong: str) -> PolicyError:
        return PolicyError("POL-506", key, wrong, file=self._file, key=key, wrong=wrong)
