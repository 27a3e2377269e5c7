"""The administration templates: they name every setting, and write what the program reads."""

from __future__ import annotations

import plistlib
import re
from pathlib import Path
from xml.etree import ElementTree

import policy_templates
import pytest

from toolbar.policy.fields import FIELDS, RECORDER
from toolbar.policy.layers import PolicyError
from toolbar.policy.managed import REGISTRY, of_preferences, of_registry
from toolbar.policy.recorder_fields import OPTIONS
from toolbar.policy.rules import KEYS
from toolbar.policy.text import TABLES, policy_of

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "packaging"
SPACE = f"{{{policy_templates.SCHEMA}}}"
ADMX = ElementTree.fromstring(policy_templates.admx())


def tag(name: str) -> str:
    return f"{SPACE}{name}"


def written_by(policy: ElementTree.Element) -> tuple[str, str]:
    """Return the table and the value that this policy of the template writes to."""
    start = REGISTRY.partition("\\")[2]
    assert policy.attrib["key"].startswith(start)
    table = policy.attrib["key"].removeprefix(start).removeprefix("\\")
    names = {element.attrib["valueName"] for element in policy.iter() if "valueName" in element.attrib}
    assert len(names) == 1
    return table, names.pop()


def wanted() -> set[tuple[str, str]]:
    rules = {(key.rpartition(".")[0], key.rpartition(".")[2]) for key in KEYS}
    preset = {("preset", field.key) for field in FIELDS}
    locked = {("locked", field.key) for field in FIELDS if field.path not in RECORDER}
    return rules | preset | locked | {("vrc", field.key[4:]) for field in FIELDS if field.path in RECORDER}


def test_what_is_kept_is_what_would_be_written() -> None:
    assert policy_templates.differing() == []
    kept = {path for folder in ("windows/policy", "macos") for path in (FOLDER / folder).rglob("*.*")}
    templates = {FOLDER / place for place in policy_templates.templates()}
    assert {path for path in kept if path.suffix in (".admx", ".adml", ".mobileconfig")} == templates


def test_group_policy_can_say_all_that_a_file_can() -> None:
    assert {written_by(policy) for policy in ADMX.iter(tag("policy"))} == wanted()
    assert {key.partition(".")[0] for key in KEYS} | {"preset", "locked"} == set(TABLES)


@pytest.mark.parametrize("entry", tuple(policy_templates.entries()), ids=lambda entry: entry.name)
def test_what_group_policy_writes_is_what_the_program_reads(entry: policy_templates.Entry) -> None:
    """The value that an element of the template makes, as Windows stores it, is one that the reader takes."""
    (policy,) = [found for found in ADMX.iter(tag("policy")) if found.attrib["name"] == entry.name]
    elements = policy.find(tag("elements"))
    value: object
    if elements is None:
        decimal = policy.find(f"{tag('enabledValue')}/{tag('decimal')}")
        assert decimal is not None
        values: list[object] = [int(decimal.attrib["value"]), 0]
    else:
        (element,) = elements
        match element.tag.removeprefix(SPACE):
            case "decimal":
                values = [int(element.attrib["minValue"]), int(element.attrib["maxValue"]), entry.example]
            case "multiText":
                assert isinstance(entry.example, tuple)
                values = [list(entry.example)]
            case "enum":
                values = [found.text for found in element.iter(tag("string"))]
            case "text":
                values = [entry.example]
            case other:
                pytest.fail(f"an element that nothing here knows: {other}")
    for value in values:
        told = {entry.value: value}
        if entry.table == "vrc":
            told = {"transport": "local-socket" if "socket" in entry.value else "process"} | told
            told |= {"process.program": "/opt/vrc/adapter"} if told["transport"] == "process" else {}
        try:
            policy_of(of_registry({entry.table: told} if entry.table else told), REGISTRY)
        except PolicyError as error:  # beside nothing else it may make no sense; its value must
            assert error.code == "POL-506", error  # noqa: PT017


@pytest.mark.parametrize("language", policy_templates.LANGUAGES)
def test_each_word_that_is_asked_for_is_there(language: str) -> None:
    adml = ElementTree.fromstring(policy_templates.adml(language))
    strings = {found.attrib["id"]: found.text or "" for found in adml.iter(tag("string"))}
    shown = {found.attrib["id"] for found in adml.iter(tag("presentation"))}
    asked = set(re.findall(r"\$\(string\.(\w+)\)", policy_templates.admx()))
    assert asked == set(strings)
    assert all(strings.values())
    assert set(re.findall(r"\$\(presentation\.(\w+)\)", policy_templates.admx())) == shown
    refers = {found.attrib["refId"] for found in adml.iter() if "refId" in found.attrib}
    assert refers == {found.attrib["id"] for found in ADMX.iter() if "id" in found.attrib}
    for field in FIELDS:
        about = strings[f"preset_{field.key.replace('.', '_')}_about"]
        assert (field.about in about) == (language == "en-US")


def test_every_text_is_in_both_languages_and_no_other_is() -> None:
    english, chinese = (policy_templates.WORDS[language] for language in policy_templates.LANGUAGES)
    assert set(english) == set(chinese) - {"about"}
    assert set(chinese["about"]) == {field.key for field in FIELDS} | set(KEYS)
    for key, text in english.items():
        assert re.findall(r"{\w+}", text) == re.findall(r"{\w+}", chinese[key])


def payload(text: str) -> bytes:
    """Return what macOS hands over of the profile *text*: the inner payload, as a property list."""
    return plistlib.dumps(plistlib.loads(text.encode())["PayloadContent"][0])


def test_the_profile_names_every_key_and_says_nothing_before_somebody_takes_it_out() -> None:
    text = policy_templates.mobileconfig()
    assert of_preferences(payload(text)) == {}
    taken_out = re.sub(r"<!-- (<key>.*) -->", r"\1", text).replace("&#45;", "-")
    tables = of_preferences(payload(taken_out))
    named = {("", key) for key, value in tables.items() if not isinstance(value, dict)}
    for table, inside in tables.items():
        named |= {(table, key) for key in inside} if isinstance(inside, dict) else set()
    assert named == wanted()
    with pytest.raises(PolicyError) as caught:
        policy_of(tables, "the profile")
    assert caught.value.code == "POL-506"  # presets and locks of the same; each value was right


TABLED = {OPTIONS, "reasons", "rest_causes"}
"""What is a table of its own in the file, and lines where device management says it."""


def test_the_example_of_the_file_names_every_key() -> None:
    text = (FOLDER / "policy.example.toml").read_text(encoding="utf-8")
    for key in (*(field.key for field in FIELDS), *KEYS):
        table, _, name = key.rpartition(".")
        head = rf"\[{re.escape(key)}\]$" if key in TABLED else f"{re.escape(name)} = "
        assert re.search(rf"^#?{head}", text, re.MULTILINE), key
        assert not table or re.search(rf"^#?\[(\w+\.)*{re.escape(table)}\]$", text, re.MULTILINE), key
