"""What differs between two wordings, word by word, and which differences change what is said.

Takes two wordings and, where known, the sentences that they stand in; gives a `Difference` for each stretch in which
the wordings part (`newslens.comparison.findings.parted_stretches`), of one of these kinds:

- `number`: both count, with different values ("two" and "three"; not "two" and "2");
- `negation`: one denies and the other does not ("until" and "as long as ... not" both deny);
- `exception`: a denial lost what took it back ("nothing but" and "nothing");
- `amount`: more or less of something ("few" and "a few", "some" and "most", "not one" and "only one");
- `modal`: a modal verb that binds more or less ("must" and "should");
- `hedge`: a word that makes a statement less than certain stands in one of them alone ("probably", "almost");
- `opposite`: one expression for another that excludes it ("rise" and "fall", "because of" and "despite");
- `name`: one name stands for another; `spelling`: the same name or word, spelled otherwise;
- `marks`: words crossed a quotation mark, so that they are the speaker's in one and the reporter's in the other;
- `moved`: the same words, elsewhere;
- `replaced`, `added`, `dropped`: other words, more words, fewer words.

Marks and capitals alone are no difference.

Method: a collation of two witnesses; the kinds are our own (`newslens.comparison.findings.difference_kinds`). The
stretches of two wordings and their kinds are worked out once, however often the two are compared: a press release
stands in many reports.

What this does not cover: whether a replaced word changes the meaning ("treachery" and "betrayal"? "clash" and
"stand-off"?), which is for a reader to judge.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.comparison.findings.difference_kinds import kind_of
from newslens.comparison.findings.parted_stretches import part, read_pair
from newslens.comparison.findings.polarity import denies
from newslens.comparison.shared.content_words import bare_letters, read_words

if TYPE_CHECKING:
    from newslens.comparison.findings.parted_stretches import PartedStretch, ReadWording, WordingPair
    from newslens.comparison.shared.content_words import ComparedWord

__all__ = ["Difference", "differences"]


class Difference(NamedTuple):
    """A stretch in which two wordings part; offsets are those of each wording, equal where it has nothing there."""

    kind: str
    start_a: int
    end_a: int
    surface_a: str
    start_b: int
    end_b: int
    surface_b: str


def differences(
    a_text: str, b_text: str, *, around_a: str | None = None, around_b: str | None = None
) -> list[Difference]:
    """List what differs between two wordings.

    Parameters
    ----------
    a_text, b_text
        The wordings, without their outer quotation marks.
    around_a, around_b
        The sentences that they stand in, to tell words that crossed a quotation mark from words that were
        added or dropped.

    Returns
    -------
    list of Difference
        In the order of the first wording.

    Examples
    --------
    >>> for each in differences("Two boats must stay.", "Three boats should stay, he hoped."):
    ...     print(each.kind, each.surface_a, "|", each.surface_b)
    number Two | Three
    modal must | should
    added  | he hoped
    >>> [each.kind for each in differences("They brought nothing but debts", "They brought nothing")]
    ['exception']
    """
    pair, parted = _parted(a_text, b_text)
    found = []
    for stretch, kind in parted:
        crossed = _crossed(stretch, outside_a=(a_text, around_a), outside_b=(b_text, around_b))
        found.append(_difference(pair, stretch, "marks" if crossed else kind))
    return _with_moves(found)


@lru_cache(maxsize=thresholds.PAIRS_KEPT)
def _parted(a_text: str, b_text: str) -> tuple[WordingPair, list[tuple[PartedStretch, str]]]:
    """Two wordings, and the stretches that change something between them, each with its kind."""
    pair = read_pair(a_text, b_text)
    kinds = [(stretch, kind_of(pair, stretch)) for stretch in part(pair.a, pair.b)]
    return pair, [(stretch, kind) for stretch, kind in kinds if kind is not None]


def _crossed(
    stretch: PartedStretch, *, outside_a: tuple[str, str | None], outside_b: tuple[str, str | None]
) -> bool:
    """Whether words at the edge of one wording stand just outside the marks of the other.

    "He said they were “taking every measure”" and "“were taking every measure”" have the same words: "were" crossed
    the mark. Each wording is given with the sentences around it.
    """
    if bool(stretch.a) == bool(stretch.b) or not stretch.is_edge:
        return False
    moved = [each.form for each in stretch.a or stretch.b]
    text, around = outside_b if stretch.a else outside_a
    if not around or not text or text not in around:
        return False
    before, _, after = around.partition(text)
    # As many words as moved, right at the mark: "were" further off in the sentence is another "were".
    return moved in (_forms(before)[-len(moved) :], _forms(after)[: len(moved)])


def _forms(text: str) -> list[str]:
    return [each.form for each in read_words(text)]


def _difference(pair: WordingPair, stretch: PartedStretch, kind: str) -> Difference:
    start_a, end_a = _span(stretch.a, stretch.at_a)
    start_b, end_b = _span(stretch.b, stretch.at_b)
    if kind == "exception":
        start_a, start_b = _with_denial(pair.a, start_a), _with_denial(pair.b, start_b)
    surface_a, surface_b = pair.a.text[start_a:end_a], pair.b.text[start_b:end_b]
    return Difference(kind, start_a, end_a, surface_a, start_b, end_b, surface_b)


def _span(found: list[ComparedWord], at: int) -> tuple[int, int]:
    return (found[0].start, found[-1].end) if found else (at, at)


def _with_denial(wording: ReadWording, start: int) -> int:
    """Where the word before begins, if it denies, so that "nothing but" is shown whole; else where the stretch begins."""
    before = wording.word_before(start)
    return before.start if before and denies(before) else start


def _with_moves(found: list[Difference]) -> list[Difference]:
    """Differences, a dropped and an added stretch of the same words taken together as one move."""
    dropped = {bare_letters(each.surface_a): each for each in found if each.kind == "dropped"}
    added = {bare_letters(each.surface_b): each for each in found if each.kind == "added"}
    moves = [(dropped[key], added[key]) for key in dropped if key in added]
    gone = {each for pair in moves for each in pair}
    kept = [each for each in found if each not in gone]
    kept += [
        old._replace(kind="moved", start_b=new.start_b, end_b=new.end_b, surface_b=new.surface_b)
        for old, new in moves
    ]
    return sorted(kept, key=lambda each: (each.start_a, each.start_b))
