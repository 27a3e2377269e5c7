"""Writes the administration templates (Group Policy, macOS profile) from the program's table of settings.

python packaging/policy_templates.py            write them
python packaging/policy_templates.py --check    name what is not as it would be written; exit code 1 if any is

They are kept in the repository, because administrators look for them there; a test holds them equal to this.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5
from xml.sax.saxutils import escape, quoteattr

from toolbar.model import ProxyMode, ScreenRecording, SessionMode, TokenRequest
from toolbar.policy.field import Value
from toolbar.policy.fields import FIELDS, RECORDER
from toolbar.policy.managed import DOMAIN, REGISTRY
from toolbar.policy.rules import RULES, TRANSPORTS
from toolbar.policy.values import RESULT_SECONDS

HERE = Path(__file__).resolve().parent
LANGUAGES = ("en-US", "zh-CN")
WORDS = tomllib.loads((HERE / "policy_words.toml").read_text(encoding="utf-8"))
CHOICES = {
    "mode": tuple(SessionMode),
    "record": tuple(ScreenRecording),
    "proxy.mode": tuple(ProxyMode),
    "vrc.transport": TRANSPORTS,
    "vrc.token_request": tuple(TokenRequest),
}
SOCKET_OWNERS = ("self", "service")
_ON_LINUX = "/etc/agent-toolbar/"
_ON_WINDOWS = "C:/ProgramData/AgentToolbar/"
_ON_A_MAC = "/Library/Application Support/AgentToolbar/"
"""Where the files lie that a policy names, in the examples."""

SCHEMA = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"


@dataclass(frozen=True, slots=True)
class Entry:
    """One policy of a template: a key in one of the tables."""

    table: str
    """As in `preset`, or empty for the top."""
    value: str
    """Its name in that table, as in `proxy.mode`."""
    key: str
    """What the program's own table calls it."""
    example: Value
    about: str

    @property
    def name(self) -> str:
        """Its name in a template, which takes no dots."""
        return "_".join(part for part in (self.table, self.value) if part).replace(".", "_")

    @property
    def registry(self) -> str:
        """The registry key, without the hive."""
        return REGISTRY.partition("\\")[2] + (f"\\{self.table}" if self.table else "")

    @property
    def choices(self) -> tuple[str, ...]:
        """The texts that it can be, where there are no others."""
        return SOCKET_OWNERS if self.key.endswith("allow_owner") else CHOICES.get(self.key, ())


def entries() -> Iterator[Entry]:
    """Yield all that a policy can say, a setting both as a preset and as a lock."""
    for rule in RULES:
        table, _, value = rule.key.rpartition(".")
        yield Entry(table, value, rule.key, rule.example, rule.about)
    for field in FIELDS:
        yield Entry("preset", field.key, field.key, field.example, field.about)
        locked, value = ("vrc", field.key[4:]) if field.path in RECORDER else ("locked", field.key)
        yield Entry(locked, value, field.key, field.example, field.about)


def templates() -> dict[Path, str]:
    """Return each template's place below this folder, and its text."""
    return {
        Path("windows/policy/AgentToolbar.admx"): admx(),
        **{Path(f"windows/policy/{language}/AgentToolbar.adml"): adml(language) for language in LANGUAGES},
        Path(f"macos/{DOMAIN}.mobileconfig"): mobileconfig(),
    }


def admx() -> str:
    """Return what Group Policy's editor writes, in no language."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<policyDefinitions xmlns="{SCHEMA}" revision="1.0" schemaVersion="1.0">',
        "  <policyNamespaces>",
        '    <target prefix="agenttoolbar" namespace="AgentToolbar.Policies"/>',
        "  </policyNamespaces>",
        '  <resources minRequiredRevision="1.0"/>',
        '  <supportedOn><definitions><definition name="any" displayName="$(string.supported)"/></definitions>'
        "</supportedOn>",
        "  <categories>",
        '    <category name="product" displayName="$(string.product)" explainText="$(string.template)"/>',
    ]
    for name in ("preset", "locked", "rules"):
        lines.append(f'    <category name="{name}" displayName="$(string.{name})">')
        lines += ['      <parentCategory ref="product"/>', "    </category>"]
    lines += ["  </categories>", "  <policies>"]
    for entry in entries():
        lines += _policy(entry)
    return "\n".join([*lines, "  </policies>", "</policyDefinitions>", ""])


def _policy(entry: Entry) -> Iterator[str]:
    name, category = entry.name, "locked" if entry.table == "vrc" else entry.table or "rules"
    value = f" valueName={quoteattr(entry.value)}"
    yes_or_no = isinstance(entry.example, bool)
    yield (
        f'    <policy name="{name}" class="Machine" displayName="$(string.{name})"'
        f' explainText="$(string.{name}_about)" key={quoteattr(entry.registry)}'
        + (value if yes_or_no else f' presentation="$(presentation.{name})"')
        + ">"
    )
    yield f'      <parentCategory ref="{"rules" if category == "update" else category}"/>'
    yield '      <supportedOn ref="any"/>'
    if yes_or_no:
        yield '      <enabledValue><decimal value="1"/></enabledValue>'
        yield '      <disabledValue><decimal value="0"/></disabledValue>'
    else:
        yield f"      <elements>{_element(entry, value)}</elements>"
    yield "    </policy>"


def _element(entry: Entry, value: str) -> str:
    start = f' id="{entry.name}_value"{value} required="true"'
    if entry.choices:
        items = "".join(
            f'<item displayName="$(string.{_choice(choice)})"><value><string>{choice}</string></value></item>'
            for choice in entry.choices
        )
        return f"<enum{start}>{items}</enum>"
    match entry.example:
        case int():
            largest = RESULT_SECONDS[-1] if entry.key == "vrc.result_timeout_s" else 65535
            return f'<decimal{start} minValue="1" maxValue="{largest}"/>'
        case tuple():
            return f"<multiText{start}/>"
        case _:
            return f'<text{start} maxLength="1023"/>'


def _choice(choice: str) -> str:
    return f"choice_{choice.replace('-', '_')}"


def adml(language: str) -> str:
    """Return the words of the Group Policy template in *language*."""
    words = WORDS[language]
    strings = {
        name: words[name] for name in ("product", "preset", "locked", "rules", "supported", "template")
    }
    shown: list[str] = []
    for entry in entries():
        strings[entry.name] = entry.key
        strings[f"{entry.name}_about"] = _about(entry, language)
        strings |= {_choice(choice): choice for choice in entry.choices}
        shown += _presentation(entry)
    return "\n".join(
        [
            '<?xml version="1.0" encoding="utf-8"?>',
            f'<policyDefinitionResources xmlns="{SCHEMA}" revision="1.0" schemaVersion="1.0">',
            f"  <displayName>{escape(words['product'])}</displayName>",
            f"  <description>{escape(words['template'])}</description>",
            "  <resources>",
            "    <stringTable>",
            *(f'      <string id="{name}">{escape(text)}</string>' for name, text in strings.items()),
            "    </stringTable>",
            "    <presentationTable>",
            *shown,
            "    </presentationTable>",
            "  </resources>",
            "</policyDefinitionResources>",
            "",
        ]
    )


def _about(entry: Entry, language: str) -> str:
    words = WORDS[language]
    about = words["about"][entry.key] if "about" in words else entry.about
    said = [about]
    if isinstance(entry.example, bool):
        said.append(words["enabled"])
    else:
        example = "\n".join(entry.example) if isinstance(entry.example, tuple) else str(entry.example)
        example = example.replace(_ON_LINUX, _ON_WINDOWS)
        said.append(words["example"].format(example=example.replace("\n", " | ")))
        said += [words["lines"]] if isinstance(entry.example, tuple) else []
        said += [words["not_empty"]] if '""' in entry.about else []
    said += [words["only_with"]] if entry.table == "vrc" and entry.value != "transport" else []
    said.append(words["written"].format(key=f"HKLM\\{entry.registry}", value=entry.value))
    return "\n\n".join([*said, words["beside"]])


def _presentation(entry: Entry) -> Iterator[str]:
    if isinstance(entry.example, bool):
        return
    refers, label = f' refId="{entry.name}_value"', escape(entry.key)
    if entry.choices:
        shown = f'<dropdownList{refers} noSort="true" defaultItem="0">{label}</dropdownList>'
    else:
        match entry.example:
            case int():
                shown = f'<decimalTextBox{refers} defaultValue="{entry.example}">{label}</decimalTextBox>'
            case tuple():
                shown = f"<multiTextBox{refers}/>"
            case _:
                shown = f"<textBox{refers}><label>{label}</label></textBox>"
    yield f'      <presentation id="{entry.name}">{shown}</presentation>'


def mobileconfig() -> str:
    """Return a profile for macOS that says nothing yet: what is wanted is taken out of its comments."""
    tables: dict[str, list[Entry]] = {}
    for entry in entries():
        tables.setdefault(entry.table, []).append(entry)
    said = [line for entry in tables.pop("") for line in _commented(entry)]
    for table, inside in tables.items():
        lines = [line for entry in inside for line in _commented(entry)]
        said += [f"<key>{table}</key>", "<dict>", *(f"  {line}" for line in lines), "</dict>"]
    inner = "\n".join(f"      {line}" for line in said)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<!-- Agent Toolbar: what your organisation decides on its Macs. Take what you want out of the comments, give
     the profile identifiers of your own, and let your device management install it. It says the same as
     policy.example.toml, and where it says anything, policy.toml is not read. -->
<plist version="1.0">
<dict>
  <key>PayloadType</key><string>Configuration</string>
  <key>PayloadVersion</key><integer>1</integer>
  <key>PayloadIdentifier</key><string>{DOMAIN}.profile</string>
  <key>PayloadUUID</key><string>{_uuid("profile")}</string>
  <key>PayloadDisplayName</key><string>Agent Toolbar</string>
  <key>PayloadScope</key><string>System</string>
  <key>PayloadContent</key>
  <array>
    <dict>
      <key>PayloadType</key><string>{DOMAIN}</string>
      <key>PayloadVersion</key><integer>1</integer>
      <key>PayloadIdentifier</key><string>{DOMAIN}.policy</string>
      <key>PayloadUUID</key><string>{_uuid("policy")}</string>
{inner}
    </dict>
  </array>
</dict>
</plist>
"""


def _commented(entry: Entry) -> Iterator[str]:
    match entry.example:
        case bool():
            value = f"<{str(entry.example).lower()}/>"
        case int():
            value = f"<integer>{entry.example}</integer>"
        case tuple():
            value = (
                "<array>" + "".join(f"<string>{escape(one)}</string>" for one in entry.example) + "</array>"
            )
        case _:
            value = f"<string>{escape(str(entry.example).replace(_ON_LINUX, _ON_A_MAC))}</string>"
    said = f"<key>{entry.value}</key>{value}".replace("--", "&#45;&#45;")  # two dashes would end a comment
    yield f"<!-- {entry.about.replace('--', '- -')} -->"
    yield f"<!-- {said} -->"


def _uuid(part: str) -> str:
    return str(uuid5(NAMESPACE_URL, f"urn:{DOMAIN}:{part}")).upper()


def differing() -> list[Path]:
    """Return the templates that are not as they would be written."""
    return [
        place
        for place, text in templates().items()
        if not (HERE / place).is_file() or (HERE / place).read_text(encoding="utf-8") != text
    ]


def main() -> int:
    """Do what was asked for; return the exit code."""
    style = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=style)
    parser.add_argument("--check", action="store_true", help="write nothing")
    if parser.parse_args().check:
        old = differing()
        sys.stderr.write("".join(f"not as it would be written: {place}\n" for place in old))
        return 1 if old else 0
    for place, text in templates().items():
        (HERE / place).parent.mkdir(parents=True, exist_ok=True)
        (HERE / place).write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
