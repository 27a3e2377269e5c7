"""Who decides a setting: the organisation's lock, the user, the organisation's preset, the program."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from toolbar.errors import SettingsError
from toolbar.model import Settings
from toolbar.policy.field import Value
from toolbar.policy.fields import FIELDS, TRUST, WAY
from toolbar.reading import refuse_two_recorders


class PolicyError(SettingsError):
    """The policy file cannot be used; `field` is the key in it."""


class Origin(StrEnum):
    """Who decided a setting that is in force."""

    DEFAULT = "default"
    USER = "user"
    PRESET = "organisation"
    """The user may choose another."""
    LOCKED = "organisation, locked"


@dataclass(frozen=True, slots=True)
class Policy:
    """What the organisation decided. Without a file: nothing."""

    file: str = ""
    managed_by: str = ""
    """Who looks after this computer, as users are to be told."""
    preset: Mapping[str, Value] = field(default_factory=dict)
    """Values by the paths of their fields, as in `proxy.mode`."""
    locked: Mapping[str, Value] = field(default_factory=dict)
    pinning: bool = True
    """Whether users may trust a certificate by its fingerprint."""
    update_url: str = ""
    """Where the organisation says which version it offers; empty: nowhere."""
    reasons: Mapping[int, str] = field(default_factory=dict)
    """What the reasons for being busy are called here."""
    rest_causes: Mapping[int, str] = field(default_factory=dict)
    """What the causes of a rest are called here."""
    instead_of: str = ""
    """The policy file that is not read, because device management decides on this computer."""
    error: PolicyError | None = None
    """Why the file cannot be used: what it locks is not known, so nothing may be done."""

    def refuse(self, settings: Settings) -> None:
        """Raise SettingsError where *settings* are not what a user may have."""
        if self.error is not None:
            raise self.error
        refuse_two_recorders(settings.vrc.program, settings.vrc.socket)
        for setting in FIELDS:
            if setting.path in self.locked and setting.of(settings) != self.locked[setting.path]:
                raise SettingsError("SET-340", setting.name, setting.path, key=setting.path, file=self.file)
        if self.forbids_pin(settings.pin):
            raise SettingsError("SET-341", "pin", "pinning is forbidden", file=self.file)

    def forbids_pin(self, pin: str) -> bool:
        """Whether a user may not trust by this fingerprint. The organisation's own is always allowed."""
        return not self.pinning and pin not in ("", self.preset.get("pin", ""), self.locked.get("pin", ""))


@dataclass(frozen=True, slots=True)
class Choice:
    """What a user chose himself: `names` says which of the `settings`; the others say nothing."""

    settings: Settings = field(default_factory=lambda: Settings("", ""))
    names: frozenset[str] = frozenset()


def counted(policy: Policy, choice: Choice) -> frozenset[str]:
    """Return what of *choice* is in force."""
    names = choice.names - policy.locked.keys()
    if "pin" in names and policy.forbids_pin(choice.settings.pin):
        names -= TRUST
    return names


def effective(policy: Policy, choice: Choice) -> Settings:
    """Return the settings in force; gateway and agent ID are empty where nobody has said them."""
    own = counted(policy, choice)
    settings = Settings("", "")
    for setting in FIELDS:
        path = setting.path
        if path in policy.locked:
            settings = setting.put(settings, policy.locked[path])
        elif path in own:
            settings = setting.put(settings, setting.of(choice.settings))
        elif path in policy.preset and not _set_aside(path, own):
            settings = setting.put(settings, policy.preset[path])
    return settings


def _set_aside(path: str, own: frozenset[str]) -> bool:
    """Whether a preset means nothing beside what the user chose for the same decision."""
    return any(path in decision and own & decision for decision in (TRUST, WAY))


def origins(policy: Policy, choice: Choice) -> dict[str, Origin]:
    """Return who decided each setting, by its path."""
    own = counted(policy, choice)

    def origin(path: str) -> Origin:
        if path in policy.locked:
            return Origin.LOCKED
        if path in own:
            return Origin.USER
        preset = path in policy.preset and not _set_aside(path, own)
        return Origin.PRESET if preset else Origin.DEFAULT

    return {setting.path: origin(setting.path) for setting in FIELDS}


def chosen(policy: Policy, before: Choice, settings: Settings) -> Choice:
    """Return what to keep of *settings* as the user's own, who had chosen *before*.

    What is as the organisation or the program has it is nobody's choice: it follows when they change.
    What the policy keeps from being in force stays chosen, and counts again when the policy allows it.
    """
    plain, old = effective(policy, Choice()), effective(policy, before)
    asleep = before.names - counted(policy, before)
    if (settings.ca_file, settings.pin) != (old.ca_file, old.pin):
        asleep -= TRUST
    kept, names = Settings("", ""), set()
    for setting in FIELDS:
        value = setting.of(settings)
        if setting.path in asleep:
            value = setting.of(before.settings)
        elif value == setting.of(plain):
            continue
        kept = setting.put(kept, value)
        names.add(setting.path)
    return Choice(kept, frozenset(names))
