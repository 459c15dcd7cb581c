"""What turns a statement round: denials, what takes them back, and words that deny without a word of denial.

Takes words (`newslens.comparison.shared.content_words`) or a text; gives which words deny, which take a denial back,
and which deny without a word of denial. All words come from lexicons.

"Nothing but debts" says that there were debts: `exception_starts` finds what brings back the thing denied. "Until the
law is withdrawn" is "as long as it is not withdrawn", "kept running" is "never stopped running", "illegal" is "not
legal": `hidden_denials` finds such words, so that a rendering which denies in another way is not held to have lost a
denial.

Method: rules and word lists of our own. Words made by a prefix or by "-less" are those of affixal negation (Zimmer,
"Affixal Negation in English and Other Languages", 1964).

What this does not cover: denials that are longer than two words ("I would be the last to ...") and irony.
"""

from __future__ import annotations

import itertools
import re
from functools import cache
from typing import TYPE_CHECKING

from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.comparison.shared.content_words import CONTENT, read_words, word
from newslens.language.closed_classes import closed_class_words
from newslens.lexicon import alternation, words

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from newslens.comparison.shared.content_words import ComparedWord

__all__ = ["denies", "differ_in_denial", "exception_starts", "hidden_denials", "is_denial"]


def denies(each: ComparedWord) -> bool:
    """Whether a word denies.

    Examples
    --------
    >>> denies(word("nobody")), denies(word("somebody"))
    (True, False)
    """
    return each.form in closed_class_words("denies")


def differ_in_denial(a: str, b: str) -> bool:
    """Whether one of two wordings denies and the other does not: "nothing but" says that there was something.

    A missing wording is "without", as the evidence of a finding has it.

    Examples
    --------
    >>> differ_in_denial("do not rule out", "rule out"), differ_in_denial("must", "should")
    (True, False)
    >>> differ_in_denial("nothing but", "nothing"), differ_in_denial("no", "without")
    (True, True)
    """
    return _evidence_denies(a) != _evidence_denies(b)


def is_denial(text: str) -> bool:
    """Whether a wording as a whole denies: neither what is taken back nor two denials do.

    Examples
    --------
    >>> is_denial("We shall not open it"), is_denial("Nothing but debts"), is_denial("Nobody can not see it")
    (True, False, False)
    """
    return (sum(map(denies, read_words(text))) - len(exception_starts(text))) % 2 == 1


def _evidence_denies(evidence: str) -> bool:
    return evidence != "without" and is_denial(evidence)


def exception_starts(text: str) -> frozenset[int]:
    """Where the words begin that take a denial back.

    Examples
    --------
    >>> exception_starts("They brought nothing but debts, but they stayed.")
    frozenset({21})
    """
    return frozenset(match.start("exception") for match in _exceptive().finditer(text))


def hidden_denials(said: Sequence[ComparedWord], other: Collection[str]) -> frozenset[int]:
    """Find the words of a wording that deny something without "not" or "no", and that the other wording lacks.

    "The permit is illegal" denies what "the permit is legal" says, and "she refused to pay" what "she agreed to pay"
    says. "Important" denies nothing, although it begins with "im-"; and "refused" is not found where both wordings
    have it.

    Parameters
    ----------
    said
        Words of the one wording.
    other
        Stems of the other one's words.

    Returns
    -------
    frozenset[int]
        Offsets in the text of `said` at which these words begin; of a phrase, where its first word does.

    Examples
    --------
    >>> from newslens.comparison.shared.content_words import read_words
    >>> sorted(hidden_denials(read_words("It is illegal until noon"), {"it", "is", word("legal").stem, "noon"}))
    [6, 14]
    """
    # "until" in both wordings denies in neither more than in the other.
    found = {each.start for each in said if each.stem not in other and _hides(each, other)}
    pairs = {
        a.start
        for a, b in itertools.pairwise(said)
        if f"{a.form} {b.form}" in words("comparison/hidden_denials")
        and not (a.stem in other and b.stem in other)
    }
    return frozenset(found | pairs)


def _hides(each: ComparedWord, other: Collection[str]) -> bool:
    """Whether a word denies: by itself ("refuse", "harmless"), or what the other wording has ("illegal", "legal").

    A prefix alone is no denial: "important" is not "not portant", and "unless" stands in the lexicon anyway.
    """
    if each.stem in _hidden() or (each.form.endswith("less") and each.kind == CONTENT):
        return each.form not in words("comparison/words_in_less")
    return any(
        each.form.startswith(prefix) and word(each.form.removeprefix(prefix)).stem in other
        for prefix in words("comparison/denying_prefixes")
    )


@cache
def _hidden() -> frozenset[str]:
    return frozenset(word(each).stem for each in words("comparison/hidden_denials") if " " not in each)


@cache
def _exceptive() -> re.Pattern[str]:
    """A denial and what takes it back: "nothing | but", "not bring anything | but"; "anything but" alone denies."""
    denials = alternation(closed_class_words("denies"))
    brought_back = alternation(words("comparison/exceptives"))
    reach = thresholds.EXCEPTION_REACH
    any_one = rf"(?:{denials})\b[^.!?]{{0,{reach}}}?\b(?:anything|anyone|anybody)"
    return re.compile(rf"\b(?:{denials}|{any_one})\s+(?P<exception>{brought_back})\b", re.IGNORECASE)
