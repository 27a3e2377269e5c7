"""The policy file's text: strict TOML. What it says wrong is told by file and key, with what to do."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from difflib import get_close_matches

from toolbar.errors import SettingsError
from toolbar.policy.fields import BY_KEY, BY_PATH, RECORDER, TRUST, Field, Value
from toolbar.policy.layers import Choice, Policy, PolicyError
from toolbar.policy.values import LONGEST

TABLES = ("managed_by", "preset", "locked", "rules", "vrc")
TRANSPORTS = ("process", "local-socket", "none")


def parse_policy(text: str, file: str) -> Policy:
    """Return what *text* says, read from *file*. Raises PolicyError for the first thing that is wrong."""
    try:
        tables = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        wrong = str(error) or "nested too deep"
        raise PolicyError("POL-503", "", wrong, file=file, wrong=wrong) from None
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
        return Policy(self._file, self._managed_by(tables), preset, locked, self._pinning(tables))

    def _values(self, table: str, tables: Mapping[str, object]) -> dict[str, Value]:
        values = {}
        for key, value in self._leaves(table, tables):
            field = BY_KEY.get(key)
            if field is None:
                raise self._unknown(f"{table}.{key}", [f"{table}.{known}" for known in BY_KEY])
            if table == "locked" and field.path in RECORDER:
                raise self._contradiction(f"{table}.{key}", "a recorder is locked by the table [vrc]")
            values[field.path] = self._value(field, f"{table}.{key}", value)
        return values

    def _recorder(self, tables: Mapping[str, object]) -> dict[str, Value]:
        """Return the recorder that [vrc] locks: whole, so what it does not name is as the program has it."""
        given = dict(self._leaves("vrc", tables))
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

    def _leaves(
        self, table: str, tables: Mapping[str, object], under: str = ""
    ) -> Iterator[tuple[str, object]]:
        """Yield what *table* holds, as `proxy.mode` and its value."""
        content = tables.get(table, {})
        if not isinstance(content, dict):
            raise self._unusable(under + table, f"it must be a table, as in [{under}{table}]")
        for key, value in content.items():
            if isinstance(value, dict):
                inner = self._leaves(key, content, f"{under}{table}.")
                yield from ((f"{key}.{name}", leaf) for name, leaf in inner)
            else:
                yield key, value

    def _value(self, field: Field, key: str, value: object) -> Value:
        try:
            return field.read(value)
        except SettingsError as error:
            raise self._unusable(key, error.detail) from error
        except ValueError as error:
            raise self._unusable(key, str(error)) from error

    def _managed_by(self, tables: Mapping[str, object]) -> str:
        name = tables.get("managed_by", "")
        if not isinstance(name, str) or len(name) > LONGEST or not (name == "" or name.isprintable()):
            raise self._unusable("managed_by", "it must be a text in quotation marks, on one line")
        return name

    def _pinning(self, tables: Mapping[str, object]) -> bool:
        pinning: object = True
        for key, value in self._leaves("rules", tables):
            if key != "pinning":
                raise self._unknown(f"rules.{key}", ["rules.pinning"])
            pinning = value
        if not isinstance(pinning, bool):
            raise self._unusable("rules.pinning", "it must be true or false, without quotation marks")
        return pinning

    def _check(self, preset: Mapping[str, Value], locked: dict[str, Value]) -> None:
        """Refuse what cannot be meant, and close what an open door beside a lock would make worth nothing."""
        for values in (preset, locked):
            if all(values.get(path) for path in TRUST):
                raise self._contradiction("ca_file", "beside a pin it has no meaning; keep one of the two")
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
