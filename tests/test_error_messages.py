"""Every message of the package is provoked by a situation that brings it about, and each is a sentence that helps.

`message_catalogue` reads all messages from the code, `provocations` holds the situations. A message that no situation brings about
fails here, and so does a situation that ends in anything but a message.
"""

from __future__ import annotations

import re
from typing import NamedTuple

import pytest
from message_catalogue import Template, templates, templates_of, told
from provocations import PROVOCATIONS, Place

TEMPLATES = templates()

SENTENCE = re.compile(r"\S.*(?:[.?]|'newslens\[\w+\]')")
CODE_WORDS = re.compile(
    r"Traceback|\binvalid\b|\bNone\b(?! of)|\bnan\b|object at 0x|<class|Errno|[\x00-\x1f\x7f]"
)
"""What only those understand who wrote the program."""
WAY_OUT = re.compile(
    r"; \S|[.?] [A-Z]|must be |must lie |one of |, not |takes |needs |pip install|did you mean|is it |there are |are numbered|"
    r"\bnames? the |[Cc]hoose |by its figures|: (?:write|name|open|save|here)|come about|can (?:join|split)|larger than|--columns|at least"
)
"""What to do instead, or what is allowed."""


class Outcome(NamedTuple):
    """What came of a situation."""

    messages: list[str]
    refusals: list[str]
    error: BaseException | None
    """What escaped."""


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Outcome]:
    """What came of each provocation, by its name."""
    found: dict[str, Outcome] = {}
    for each in PROVOCATIONS:
        with pytest.MonkeyPatch.context() as patch:
            place = Place(tmp_path_factory.mktemp("place"), patch)
            try:
                found[each.name] = Outcome(each.make(place), place.refusals, None)
            except Exception as error:  # noqa: BLE001 - the test of this provocation raises it
                found[each.name] = Outcome([], [], error)
    return found


def provoked(outcome: Outcome, room: str) -> set[Template]:
    """The templates of a room that made a message of a situation."""
    mine = [each for each in TEMPLATES if each.room == room]
    return {each for message in outcome.messages for each in told(message, mine)}


def test_names_of_provocations_are_their_own():
    names = [each.name for each in PROVOCATIONS]
    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize("provocation", PROVOCATIONS, ids=lambda each: each.name)
def test_a_situation_is_told_in_a_sentence_that_helps(provocation, outcomes):
    outcome = outcomes[provocation.name]
    if outcome.error is not None:
        raise outcome.error
    for room in provocation.rooms:
        assert provoked(outcome, room), f"no message of {room} is among {outcome.messages}"
    for message in outcome.messages:
        assert SENTENCE.fullmatch(message), message
        assert not CODE_WORDS.search(message), message
    for refusal in outcome.refusals:
        assert WAY_OUT.search(refusal), f"says no way out: {refusal}"


def test_every_message_is_provoked(outcomes):
    found = {
        template
        for each in PROVOCATIONS
        for room in each.rooms
        for template in provoked(outcomes[each.name], room)
    }
    missing = [each.shown for each in TEMPLATES if each not in found]
    assert not missing, "write a situation in tests/provocations that brings about\n" + "\n".join(missing)


CODE = '''
"""No message; only a docstring."""
_WHY = "too old for this house"

def read(path):
    """It raises `InputError`: not a message either."""
    if path.old:
        raise InputError(f"{path} is {path.years} years old; take another.")
    if path.odd:
        raise MissingExtraError("Reading odd files", "odd")
    faults.append(f"{path}, line {path.line}: this is odd.")
    return PressFault(3, _WHY)

def _refusal(path) -> str | None:
    return "is no file at all" if path.gone else None
'''


def test_the_catalogue_reads_raised_kept_and_returned_messages():
    raised = {
        "{} is {} years old; take another.",
        "Reading odd files needs an extra that is not installed: pip install 'newslens[odd]'",
        "too old for this house",
    }
    kept = {"{}, line {}: this is odd.", "is no file at all"}
    for room, expected in (("reading/a.py", raised | kept), ("presentation/a.py", raised)):
        assert {"{}".join(each.parts) for each in templates_of(CODE, room)} == expected


def test_a_message_is_that_of_the_template_that_says_most():
    among = templates_of(
        'InputError(f"{a} is {b}.")\nInputError(f"{a} is {b}; save it.")\nInputError(f"Choose another {a}.")',
        "a.py",
    )
    assert [each.line for each in told("a.txt is empty; save it.", among)] == [2]
    assert [each.line for each in told("a.txt is empty.", among)] == [1]
    assert [each.line for each in told("Left out: Choose another boat.", among)] == [3]
