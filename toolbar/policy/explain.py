"""Tells where the value of each setting comes from, for `settings show --explain`."""

from __future__ import annotations

from dataclasses import dataclass

from toolbar.policy.field import Field, Value
from toolbar.policy.fields import FIELDS
from toolbar.policy.layers import Choice, Origin, Policy, effective, origins


@dataclass(frozen=True, slots=True)
class Explained:
    """One setting."""

    field: Field
    value: Value
    origin: Origin
    source: str
    """The policy file, `keyring`, or `program`."""
    unused: Value | None
    """What the user chose and the policy keeps from being in force."""

    def as_json(self) -> dict[str, object]:
        """Return it for scripts."""
        return {
            "name": self.field.path,
            "value": self.value,
            "origin": self.origin.name.lower(),
            "from": self.source,
            "unused": self.unused,
        }

    def as_line(self) -> str:
        """Return it for a terminal."""
        line = f"{self.field.path:17} {_written(self.value):34} {self.origin}"
        if self.origin in (Origin.PRESET, Origin.LOCKED):
            line += f" ({self.source}, {self.field.key})"
        if self.unused is not None:
            line += f"; not used: the user's own {_written(self.unused)}"
        return line


def explained(policy: Policy, choice: Choice) -> tuple[Explained, ...]:
    """Return all settings with who decided each."""
    settings, decided = effective(policy, choice), origins(policy, choice)
    sources = {Origin.USER: "keyring", Origin.DEFAULT: "program"}

    def one(field: Field) -> Explained:
        origin, value = decided[field.path], field.of(settings)
        own = field.of(choice.settings) if field.path in choice.names else None
        unused = own if origin is not Origin.USER and own != value else None
        return Explained(field, value, origin, sources.get(origin, policy.file), unused)

    return tuple(one(field) for field in FIELDS)


def as_text(policy: Policy, choice: Choice) -> str:
    """Return all of it for a terminal."""
    lines = [setting.as_line() for setting in explained(policy, choice)]
    if not policy.pinning:
        lines.append(f"users may not trust a certificate by its fingerprint ({policy.file}, rules.pinning)")
    if policy.update_url:
        lines.append(f"newer versions are told by {policy.update_url} ({policy.file}, update.url)")
    for names, key in ((policy.reasons, "reasons"), (policy.rest_causes, "rest_causes")):
        if names:
            said = ", ".join(f"{number} {name}" for number, name in sorted(names.items()))
            lines.append(f"what {key.replace('_', ' ')} are called: {said} ({policy.file}, {key})")
    if policy.instead_of:
        lines.append(f"not read, because device management decides here: {policy.instead_of}")
    if policy.managed_by:
        lines.append(f"managed by {policy.managed_by}")
    return "\n".join(lines)


def as_fields(policy: Policy, choice: Choice) -> dict[str, object]:
    """Return all of it for scripts."""
    return {
        "settings": [setting.as_json() for setting in explained(policy, choice)],
        "pinning": policy.pinning,
        "managed_by": policy.managed_by,
        "policy": policy.file,
        "update_url": policy.update_url,
        "reasons": {str(number): name for number, name in policy.reasons.items()},
        "rest_causes": {str(number): name for number, name in policy.rest_causes.items()},
        "instead_of": policy.instead_of,
    }


def _written(value: Value) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case tuple():
            return " ".join(value) or "-"
        case _:
            return str(value) or "-"
