"""Secrets: that they do not show themselves, and that the log knows all that live."""

import copy
import gc
import json
import pickle
import traceback

import pytest

from toolbar.secret import Secret, living, redacted

CANARY = "canary-7f3a-of-no-shape"


@pytest.mark.parametrize(
    "spell",
    [str, repr, "{}".format, "{:>40}".format, "{!r}".format, "{!s:s}".format, lambda secret: f"{[secret]}"],
)
def test_a_secret_does_not_show_itself(spell: object) -> None:
    assert callable(spell)
    assert CANARY not in spell(Secret(CANARY))


def test_only_reveal_tells() -> None:
    assert Secret(CANARY).reveal() == CANARY


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_secret_is_not_pickled(protocol: int) -> None:
    with pytest.raises(TypeError) as caught:
        pickle.dumps(Secret(CANARY), protocol)
    assert CANARY not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, json.dumps])
def test_a_secret_is_not_copied_unseen(duplicate: object) -> None:
    assert callable(duplicate)
    with pytest.raises(TypeError):
        duplicate(Secret(CANARY))


def test_equality_is_of_the_text_and_of_secrets_only() -> None:
    assert Secret(CANARY) == Secret(CANARY)
    assert hash(Secret(CANARY)) == hash(Secret(CANARY))
    assert Secret(CANARY) != Secret(CANARY + "x")
    assert Secret(CANARY) != CANARY
    assert Secret("ä") == Secret("ä")  # compare_digest takes no such str


def test_a_fingerprint_tells_two_secrets_apart_and_nothing_else() -> None:
    mark = Secret(CANARY).fingerprint
    assert mark == Secret(CANARY).fingerprint
    assert mark != Secret(CANARY + "x").fingerprint
    assert len(mark) == 6
    assert mark not in CANARY


def test_living_names_a_secret_as_long_as_one_of_its_kind_lives() -> None:
    first, second = Secret(CANARY), Secret(CANARY)
    assert living().count(CANARY) == 1
    del first
    gc.collect()
    assert CANARY in living()
    del second
    gc.collect()
    assert CANARY not in living()


def test_the_longest_secret_comes_first_so_that_no_rest_of_it_stays() -> None:
    short, long = Secret(CANARY), Secret(CANARY + "-and-its-tail")
    known = living()
    assert known.index(long.reveal()) < known.index(short.reveal())
    assert redacted(f"<{long.reveal()}>") == "<<secret>>"


def test_what_looks_like_a_guid_is_taken_out_though_no_secret_lives() -> None:
    text = "Guid: 0A1b2c3d-1111-2222-3333-444455556666.AgentGateway0, and no more"
    assert redacted(text) == "Guid: <guid>, and no more"
