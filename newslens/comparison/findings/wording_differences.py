"""What differs between two wordings, word by word, and which differences change what is said.

The wordings are aligned (`newslens.comparison.shared.alignment`); each stretch where they part is one difference:

- `number`: the stretches count with different values ("two" and "three"; not "two" and "2");
- `negation`: one denies and the other does not ("until" and "as long as ... not" both deny);
- `exception`: a denial lost what took it back ("nothing but" and "nothing");
- `modal`: a modal verb that binds more strongly or less ("must" and "should");
- `opposite`: one word for another that excludes it ("rise" and "fall", "this" year and "next");
- `name`: one name stands for another; `spelling`: the same name or word, spelled otherwise;
- `marks`: words crossed a quotation mark, so that they are the speaker's in one and the reporter's in the other;
- `moved`: the same words, elsewhere;
- `replaced`, `added`, `dropped`: other words, more words, fewer words.

The first five and a changed name alter what was said whatever their length; they have `alters` set. Whether a
replaced word alters it as well ("treachery" and "betrayal"? "clash" and "stand-off"?) is for a reader to judge.
Marks and capitals alone are no difference.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from anyascii import anyascii
from rapidfuzz.distance import DamerauLevenshtein

from newslens.comparison.findings.modals import strengths
from newslens.comparison.findings.polarity import are_opposites, denies, exceptions, hidden
from newslens.comparison.shared.alignment import align_words
from newslens.comparison.shared.content_words import CONTENT, ComparedWord, bare_letters, read_words
from newslens.language.numbers import find_numerals
from newslens.lexicon import alternation, entries, mapping

__all__ = ["Difference", "differences"]

_ALTERING = frozenset(("number", "negation", "exception", "opposite", "modal", "name"))
_SPELLING = 0.25
_NAME_SPELLING = 0.34
"""Edits a letter up to which two words, and two names, are one, spelled differently."""
_CUT = 4
"""Words at the edge of a wording, or a sentence within it, that are a cut, whatever they say."""
_PAUSE = re.compile(r"[.!?…]")
_DOUBTING = frozenset(("may", "might", "could", "must", "should"))
"""Modal verbs that change a statement where the other wording has none."""
_BEGINS = re.compile(r"(?:^|[.!?:]\s)[\"“‘'«(\[\s]*$")


class Difference(NamedTuple):
    """A stretch in which two wordings part; offsets are those of each wording, equal where it has nothing there."""

    kind: str
    start_a: int
    end_a: int
    surface_a: str
    start_b: int
    end_b: int
    surface_b: str

    @property
    def alters(self) -> bool:
        """Whether the kind of the difference alone says that the meaning changed."""
        return self.kind in _ALTERING


class _Stretch(NamedTuple):
    """Words that one wording has where the other has others; either side may have none."""

    a: list[ComparedWord]
    b: list[ComparedWord]
    at_a: int
    """Where the words before the stretch end in the first text."""
    at_b: int
    edge: bool = False
    """It begins or ends one of the wordings."""


class _Text(NamedTuple):
    """A wording with what is known of it as a whole."""

    text: str
    words: list[ComparedWord]
    around: str | None
    exceptions: frozenset[int]
    """Starts of the words that take a denial back."""
    denials: int
    hidden: frozenset[int]
    """Starts of the words that deny without a word of denial, and that the other wording has not."""


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
    a, b = _both(_read(a_text, around_a), _read(b_text, around_b))
    found = [_difference(a, b, stretch) for stretch in _stretches(a.words, b.words)]
    return _with_moves([each for each in found if each is not None])


def _read(text: str, around: str | None) -> _Text:
    found = read_words(text)
    return _Text(text, found, around, exceptions(text), sum(map(denies, found)), frozenset())


def _both(a: _Text, b: _Text) -> tuple[_Text, _Text]:
    """Two wordings with the hidden denials that each has and the other has not."""
    stems_a, stems_b = ({each.stem for each in text.words} for text in (a, b))
    hidden_a, hidden_b = (hidden(text.words, other) for text, other in ((a, stems_b), (b, stems_a)))
    return a._replace(hidden=hidden_a), b._replace(hidden=hidden_b)


def _stretches(a: list[ComparedWord], b: list[ComparedWord]) -> list[_Stretch]:
    """Runs of columns in which the forms differ."""
    stretches: list[_Stretch] = []
    here: _Stretch | None = None
    end_a = end_b = 0
    for step in align_words([each.surface for each in a], [each.surface for each in b]):
        word_a = a[step.a] if step.a is not None else None
        word_b = b[step.b] if step.b is not None else None
        if word_a and word_b and word_a.form == word_b.form:
            here = None
        else:
            if here is None:
                here = _Stretch([], [], end_a, end_b)
                stretches.append(here)
            here.a.extend([word_a] if word_a else [])
            here.b.extend([word_b] if word_b else [])
        end_a = word_a.end if word_a else end_a
        end_b = word_b.end if word_b else end_b
    return [each._replace(edge=_is_edge(each, a, b)) for each in stretches]


def _is_edge(stretch: _Stretch, a: list[ComparedWord], b: list[ComparedWord]) -> bool:
    ends = (a[:1], a[-1:], b[:1], b[-1:])
    return any(end and (end[0] in stretch.a or end[0] in stretch.b) for end in ends)


def _difference(a: _Text, b: _Text, stretch: _Stretch) -> Difference | None:
    kind = _kind(a, b, stretch)
    if kind is None:
        return None
    start_a, end_a = _span(stretch.a, stretch.at_a)
    start_b, end_b = _span(stretch.b, stretch.at_b)
    if kind == "exception":
        start_a, start_b = _with_denial(a, start_a), _with_denial(b, start_b)
    return Difference(kind, start_a, end_a, a.text[start_a:end_a], start_b, end_b, b.text[start_b:end_b])


def _span(found: list[ComparedWord], at: int) -> tuple[int, int]:
    return (found[0].start, found[-1].end) if found else (at, at)


def _with_denial(text: _Text, start: int) -> int:
    """Where the word before begins, if it denies; else where the stretch begins."""
    before = next((each for each in reversed(text.words) if each.end <= start), None)
    return before.start if before and denies(before) else start


def _kind(a: _Text, b: _Text, stretch: _Stretch) -> str | None:
    """Kind of a difference, the gravest that applies; None where only marks or spacing differ."""
    if _letters(stretch.a) == _letters(stretch.b):
        return None
    if _crossed(a, b, stretch):
        return "marks"
    if _exception_differs(a, b, stretch):
        return "exception"
    kind = None if _is_cut(a, b, stretch) else _changed(a, b, stretch)
    if kind:
        return kind if kind != "same" else None
    if not stretch.a or not stretch.b:
        return "dropped" if stretch.a else "added"
    return "spelling" if _near(_letters(stretch.a), _letters(stretch.b)) else "replaced"


def _changed(a: _Text, b: _Text, stretch: _Stretch) -> str | None:
    """Kind of a difference that the words decide; "same" where two numbers are one in other characters."""
    if _denial_differs(a, b, stretch):
        return "negation"
    return _number(a, b, stretch) or _modal(stretch) or _opposite(stretch) or _name(a, b, stretch)


def _letters(found: list[ComparedWord]) -> str:
    """Letters of some words, contracted forms written out."""
    return "".join(bare_letters(_contracted().sub(_written_out, each.form)) for each in found)


def _written_out(match: re.Match[str]) -> str:
    return mapping("language/contractions")[match.group()]


@cache
def _contracted() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternation(line[0] for line in entries('language/contractions'))})$")


def _crossed(a: _Text, b: _Text, stretch: _Stretch) -> bool:
    """Whether words at the edge of one wording stand just outside the marks of the other."""
    if bool(stretch.a) == bool(stretch.b) or not stretch.edge:
        return False
    moved, outside = (stretch.b, a) if stretch.b else (stretch.a, b)
    if not outside.around or not outside.text or outside.text not in outside.around:
        return False
    before, _, after = outside.around.partition(outside.text)
    forms = [each.form for each in moved]
    near_before = [each.form for each in read_words(before)][-len(forms) :]
    near_after = [each.form for each in read_words(after)][: len(forms)]
    return forms in (near_before, near_after)


def _is_cut(a: _Text, b: _Text, stretch: _Stretch) -> bool:
    """Whether one wording leaves out a good part of the other: its beginning, its end, or a sentence of it."""
    if stretch.a and stretch.b:
        return False
    if len(stretch.a) + len(stretch.b) < _CUT:
        return False
    return stretch.edge or bool(
        _PAUSE.search(_behind(a, stretch.at_a)) or _PAUSE.search(_behind(b, stretch.at_b))
    )


def _behind(text: _Text, at: int) -> str:
    """What stands between a word and the next one."""
    following = next((each.start for each in text.words if each.start >= at), len(text.text))
    return text.text[at:following]


def _exception_differs(a: _Text, b: _Text, stretch: _Stretch) -> bool:
    excepts_a = any(each.start in a.exceptions for each in stretch.a)
    excepts_b = any(each.start in b.exceptions for each in stretch.b)
    return excepts_a != excepts_b


def _denial_differs(a: _Text, b: _Text, stretch: _Stretch) -> bool:
    """Whether the two do not deny alike and this stretch is where they part.

    A denial is not lost where the wording without it denies in other words, nor where what was denied was a
    denial itself ("never stopped").
    """
    if a.denials == b.denials or (stretch.edge and len(stretch.a) + len(stretch.b) >= _CUT):
        return False
    more_in_a = sum(map(denies, stretch.a)) - sum(map(denies, stretch.b))
    poorer, denied, text = (b, stretch.a, a) if more_in_a > 0 else (a, stretch.b, b)
    otherwise = poorer.hidden or any(each.start in text.hidden for each in denied)
    return more_in_a != 0 and not otherwise


def _number(a: _Text, b: _Text, stretch: _Stretch) -> str | None:
    values_a, values_b = _values(a.text, stretch.a), _values(b.text, stretch.b)
    if not values_a or not values_b:
        return None
    if values_a != values_b:
        return "number"
    bare = len(values_a) == len(stretch.a) == len(stretch.b)
    return "same" if bare else None


def _values(text: str, found: list[ComparedWord]) -> list[float]:
    if not found:
        return []
    start, end = found[0].start, found[-1].end
    return [each.value for each in find_numerals(text) if each.start < end and start < each.end]


def _modal(stretch: _Stretch) -> str | None:
    strength_a, strength_b = strengths(stretch.a), strengths(stretch.b)
    if strength_a and strength_b:
        return "modal" if set(strength_a.values()) != set(strength_b.values()) else None
    lone = strength_a or strength_b
    return "modal" if any(each in _DOUBTING for each in lone) else None


def _opposite(stretch: _Stretch) -> str | None:
    """Opposites are told where one word stands for one: in longer stretches the rest may turn them round again."""
    if len(stretch.a) != 1 or len(stretch.b) != 1:
        return None
    return "opposite" if are_opposites(stretch.a[0], stretch.b[0]) else None


def _name(a: _Text, b: _Text, stretch: _Stretch) -> str | None:
    names_a, names_b = _names(a.text, stretch.a), _names(b.text, stretch.b)
    if not names_a or not names_b:
        return None
    near = _near("".join(names_a), "".join(names_b), _NAME_SPELLING)
    return "spelling" if near else "name"


def _names(text: str, found: list[ComparedWord]) -> list[str]:
    """Capitalised content words that do not begin a sentence, in plain letters."""
    return [
        anyascii(each.form)
        for each in found
        if each.kind == CONTENT and each.surface[0].isupper() and not _BEGINS.search(text[: each.start])
    ]


def _near(a: str, b: str, most: float = _SPELLING) -> bool:
    return bool(DamerauLevenshtein.normalized_distance(a, b) <= most)


def _with_moves(found: list[Difference]) -> list[Difference]:
    """Differences, a dropped and an added stretch of the same words taken together as one move."""
    dropped = {bare_letters(each.surface_a): each for each in found if each.kind == "dropped"}
    added = {bare_letters(each.surface_b): each for each in found if each.kind == "added"}
    moves = {key: (dropped[key], added[key]) for key in dropped if key in added}
    gone = {each for pair in moves.values() for each in pair}
    kept = [each for each in found if each not in gone]
    kept += [
        old._replace(kind="moved", start_b=new.start_b, end_b=new.end_b, surface_b=new.surface_b)
        for old, new in moves.values()
    ]
    return sorted(kept, key=lambda each: (each.start_a, each.start_b))
