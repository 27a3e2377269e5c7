import pytest
import release_check

from toolbar import __version__

CHANGELOG = """# Changelog

## [Unreleased]

### Added

- What is to come.

## [1.2.0] - 2026-11-22

### Fixed

- One thing that took
  two lines.
- Another.

## [1x3.0] - 2026-11-21

- No number.

## [1.1.0]

- Old.

## [1.0.0] - 2026-01-01
"""


def test_a_version_with_date_and_news_is_a_release() -> None:
    assert release_check.faults("1.2.0", "v1.2.0", CHANGELOG) == []
    assert release_check.entries("1.2.0", CHANGELOG) == ["One thing that took two lines.", "Another."]


@pytest.mark.parametrize(
    ("version", "tag", "expected"),
    [
        ("1.3.0", "v1.3.0", "no section [1.3.0]"),
        ("1.2", "v1.2", "no section [1.2]"),
        ("1.1.0", "v1.1.0", "does not say when 1.1.0"),
        ("1.0.0", "v1.0.0", "does not say what is new in 1.0.0"),
        ("1.2.0", "v1.2.1", "the tag is v1.2.1"),
        ("1.2.0", "1.2.0", "the tag is 1.2.0"),
    ],
)
def test_what_is_no_release_is_refused(version: str, tag: str, expected: str) -> None:
    (fault,) = release_check.faults(version, tag, CHANGELOG)
    assert expected in fault


def test_a_refusal_is_told_and_is_an_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert release_check.check("v999.0.0") == 1
    assert f"the tag is v999.0.0, and toolbar/__init__.py says {__version__}" in capsys.readouterr().err


def test_the_projects_own_changelog_can_be_read() -> None:
    assert release_check.entries(__version__) or release_check.entries("Unreleased")
