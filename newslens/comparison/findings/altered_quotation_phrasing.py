"""Summary and reason of a finding about an altered quotation, in words.

Takes an `Alteration`: a difference between two renderings, from the one held for the earlier state to the one that is
said to have changed; gives the words to show on either side, the summary and the reason. The summary names the speaker,
the words and the reports; a denial that was lost or gained is named by itself ("lost its “not”"). Where nothing shows which of
the two changed, both are told side by side and none is said to have changed.

What this does not cover: which differences are told (`newslens.comparison.findings.telling_differences`), and which of
two renderings is right: a finding does not say that.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.comparison.findings.certainty import states_certainty
from newslens.comparison.findings.polarity import denies
from newslens.comparison.shared.content_words import CONTENT, is_function, read_words
from newslens.language.closed_classes import word_classes
from newslens.lexicon import alternation

if TYPE_CHECKING:
    from newslens.comparison.findings.marked_wordings import MarkedWording
    from newslens.comparison.findings.wording_differences import Difference

__all__ = ["Alteration", "alteration_reason", "alteration_summary", "denials_of", "words_before_and_after"]


_SHORT_KINDS: Final = frozenset({"opposite", "amount"})
"""Kinds that a word of a letter or two can make: "few" and "a few"."""


class Alteration(NamedTuple):
    """A difference between two renderings of an utterance, and which of them is said to have changed."""

    utterance: str
    relation: str
    """truncated, reworded or translated."""
    base: MarkedWording
    other: MarkedWording
    """The rendering that is said to have changed."""
    difference: Difference
    """What differs, `a` in the base and `b` in the other."""
    is_shown: bool = True
    """Whether the reports show that it was the other that changed."""

    @property
    def kind(self) -> str:
        """Kind of the difference."""
        return self.difference.kind


def words_before_and_after(alteration: Alteration) -> tuple[str, str]:
    """The words that differ; of small opposites with the words behind them, "this year" and "next year".

    A modal verb that stands with other words is shown with the words around it: "nobody should touch", "nobody need be afraid to
    touch".
    """
    difference = alteration.difference
    surfaces = (difference.surface_a, difference.surface_b)
    # "“this” became “next”" and "gained “a”" tell little; "“rose” became “fell”" tells all.
    is_short = any(not each or is_function(each.casefold()) for each in surfaces)
    if (difference.kind in _SHORT_KINDS and is_short) or _is_exchanged_not(difference):
        surfaces = (
            _with_next(alteration.base.surface, difference.start_a, difference.end_a),
            _with_next(alteration.other.surface, difference.start_b, difference.end_b),
        )
    elif difference.kind == "modal" and any(map(_has_content, surfaces)):
        # "should" and "need be afraid to" are no two words for one thing: read with what stands around them.
        surfaces = (
            _with_both(alteration.base.surface, difference.start_a, difference.end_a),
            _with_both(alteration.other.surface, difference.start_b, difference.end_b),
        )
    before, after = map(_shown, surfaces)
    return before, after


def alteration_summary(alteration: Alteration, speaker: str | None, *, where: str, base_where: str) -> str:
    """What became of a quotation, in a sentence.

    Parameters
    ----------
    alteration
        The difference to tell.
    speaker
        Who is quoted, where one of the reports says so.
    where
        The reports that have the changed rendering: "report 3".
    base_where
        Those that have the other one.
    """
    whose = f"{speaker}’s" if speaker else "A quoted"
    before, after = words_before_and_after(alteration)
    if alteration.kind == "denied":
        return _denial_summary(alteration, whose, where=where, base_where=base_where)
    lost, gained = _lone_denials(alteration)
    places = (base_where, where) if lost or not after else (where, base_where)
    if lost or gained:
        if not alteration.is_shown:
            return f"{whose} sentence has a “{lost or gained}” in {places[0]} and none in {places[1]}."
        return f"{whose} sentence {f'lost its “{lost}”' if lost else f'gained a “{gained}”'} in {where}."
    if not (before and after):
        if not alteration.is_shown:
            return f"{whose} sentence has “{before or after}” in {places[0]} and not in {places[1]}."
        return f"{whose} sentence {'lost' if before else 'gained'} “{before or after}” in {where}."
    became = "is" if _is_choice_of_translators(alteration) else "became"
    if not alteration.is_shown:
        became = f"in {base_where} is"
    opposite = ", which says the opposite" if alteration.kind == "exception" else ""
    return f"{whose} “{before}” {became} “{after}” in {where}{opposite}."


def _denial_summary(alteration: Alteration, whose: str, *, where: str, base_where: str) -> str:
    """Which words are denied in which reports: true whichever of the two was changed."""
    before, after = words_before_and_after(alteration)
    sides = [(before, base_where), (after, where)] if before else [(after, where), ("", base_where)]
    (word, there), (other, elsewhere) = sides
    beside = f"with “{other}”" if other else "not"
    return (
        f"{whose} “{_denial_beside(alteration)}” goes with “{word}” in {there} and {beside} in {elsewhere}."
    )


def _denial_beside(alteration: Alteration) -> str:
    """The denial that stands last before the word that it denies; the first of the wording where none stands before it."""
    difference = alteration.difference
    text, at = alteration.base.surface, difference.start_a
    if not difference.surface_a:
        text, at = alteration.other.surface, difference.start_b
    return [*denials_of(text)[:1], *denials_of(text[:at])][-1]


def alteration_reason(alteration: Alteration) -> str:
    """How the finding was reached, and what it does not say."""
    open_end = "" if alteration.is_shown else " Nothing shows which of them keeps the speaker’s words."
    return f"{_grounds(alteration)}{open_end}"


def _grounds(alteration: Alteration) -> str:
    """What two renderings have in common, and what their difference means."""
    how = {
        "reworded": "The two renderings go back to one wording",
        "truncated": "One rendering has less than the other",
        "translated": "The wordings differ as translations of one original do",
    }[alteration.relation]
    if _is_choice_of_translators(alteration):
        return f"{how}; how strongly the speaker put it, only the original tells."
    if alteration.relation == "translated":
        return f"{how}, but here they do not say the same."
    return f"{how}; the words differ inside the quotation marks, where a reader expects those of the speaker."


def denials_of(surface: str) -> list[str]:
    """Words of denial in a stretch, in small letters and in order.

    Examples
    --------
    >>> denials_of("Nobody can’t, or cannot")
    ['nobody', "can't", 'cannot']
    """
    return [each.form for each in read_words(surface) if denies(each)]


def _is_exchanged_not(difference: Difference) -> bool:
    """Whether "not" was put for a word or a word for it: "not one", "only one"."""
    surfaces = {difference.surface_a.casefold(), difference.surface_b.casefold()}
    return difference.kind == "negation" and "not" in surfaces and "" not in surfaces


def _is_choice_of_translators(alteration: Alteration) -> bool:
    return alteration.relation == "translated" and alteration.kind == "modal"


def _lone_denials(alteration: Alteration) -> tuple[str | None, str | None]:
    """The word of denial that a sentence lost and the one it gained, where that, and no other word, tells it all.

    "Nobody" that became "everybody" is told with both words: "lost its “nobody”" would leave out what came instead.
    """
    if alteration.kind != "negation":
        return None, None
    a, b = alteration.difference.surface_a, alteration.difference.surface_b
    lost, gained = (next(iter(denials_of(each)), None) for each in (a, b))
    # "have no sign" that became "had signs" lost its "no"; the rest goes with it.
    exchanged = a and b and (a.casefold() == lost or b.casefold() == gained)
    return (None, None) if exchanged or bool(lost) == bool(gained) else (lost, gained)


def _with_next(text: str, start: int, end: int) -> str:
    following = _next_words().match(text, end)
    return text[start : following.end() if following else end]


def _with_both(text: str, start: int, end: int) -> str:
    """A stretch with the word before it and the one behind it."""
    before = re.search(r"[\w'’-]+ $", text[:start])
    return _with_next(text, before.start() if before else start, end)


def _has_content(surface: str) -> bool:
    """Whether a stretch says more than how much it binds."""
    return any(each.kind == CONTENT and not states_certainty(each) for each in read_words(surface))


@cache
def _next_words() -> re.Pattern[str]:
    """The next word, and the determiner before it: "before | the summer"."""
    determiners = alternation(word for word, kind in word_classes().items() if kind == "determiner")
    # No space stands before the first word of a quotation.
    return re.compile(rf" ?(?:(?:{determiners})\b )?[\w'’-]+")


def _shown(surface: str) -> str:
    """A stretch on one line, a long one cut behind a word."""
    plain = " ".join(surface.split())
    longest = thresholds.SHOWN_CHARACTERS
    return plain if len(plain) <= longest else f"{plain[:longest].rsplit(' ', 1)[0]} …"
