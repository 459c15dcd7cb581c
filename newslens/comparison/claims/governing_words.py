"""The word that says what a number is of: "deep" of "the 60m-deep well", "score" of "scored 26 points", "price" of "a price of $5".

Takes a sentence with its figures (`newslens.comparison.claims.clauses`); gives the role of a figure as a stem, or None. In the
order in which they are tried:

- the word of measure right behind it ("60 m deep", "a 25 percent tariff");
- the noun before it ("a depth of 60 m", "magnitude 6.1", "a speed limit of 60");
- the verb whose object it is ("scored 26 points"), or for a count the verb whose subject it is ("40 houses were destroyed").

Verbs that say nothing of the number (`comparison/light_roles`: be, have, put, say) and those of its course
(`comparison/moving_verbs`: rose to) hand on to the noun that is their subject or object: "the price rose to $5" is a price.
Words of several kinds that say one thing are one role (`comparison/role_pairs`).

What this does not cover: what became of persons, which is the outcome of a claim (`newslens.comparison.claims.outcome_search`).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.comparison.claims import claim_thresholds as thresholds
from newslens.comparison.claims.attachment import before_phrase, is_governed, phrase_end, predicates_after
from newslens.comparison.claims.roles import fold
from newslens.comparison.shared.content_words import CONTENT, word
from newslens.language.verbs import lexicon_forms

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newslens.comparison.claims.clauses import FigureClauses
    from newslens.comparison.shared.content_words import ComparedWord

__all__ = ["governing_verb", "role_of", "verb_base", "verb_group_start"]

_RELATIVE = frozenset(("share", "age"))
"""Dimensions whose "of" leads to the whole: "5 percent of sales"."""
_TO_NOUN = frozenset(
    (
        "of",
        "at",
        "to",
        "by",
        "for",
        "from",
        "in",
        "with",
        "as",
        "on",
        "over",
        "between",
        "around",
        "about",
        "than",
    )
)
"""Prepositions between a number and what it is of."""


def role_of(
    clauses: FigureClauses, index: int, nouns: Sequence[ComparedWord], *, dimension: str
) -> str | None:
    """Stem of the word that says what a number is of; None where nothing near shows it.

    Parameters
    ----------
    clauses
        The sentence.
    index
        Number of the figure in it.
    nouns
        Content words of the counted phrase.
    dimension
        Name of what the figure's unit measures: count, length, money ...
    """
    if dimension != "count":
        told = _words_of(dimension)
        return (
            (_substance(clauses, index, dimension) if dimension not in _RELATIVE else None)
            or _measure_behind(clauses, index, told)
            or _noun_before(clauses, index, told)
            or _measuring_verb(clauses, index, told)
        )
    at = before_phrase(clauses, index)
    # "Shot down two of the drones": the particle belongs to the verb before it.
    if at > 0 and clauses.words[at].form in lexicon.words("comparison/verb_particles"):
        at -= 1
    if at >= 0 and clauses.tags[at] in "VGBE":
        return _role_of_verb(clauses.words[at])
    if _is_definite(clauses, index) or is_governed(clauses, index):
        return None
    return _role_of_predicate(clauses, phrase_end(clauses, index, nouns))


def governing_verb(clauses: FigureClauses, index: int) -> int | None:
    """Position of the verb before a figure whose object or adverbial the figure's phrase is; None where none is.

    Parameters
    ----------
    clauses
        The sentence.
    index
        Number of the figure in it.
    """
    tags = clauses.tags
    at = before_phrase(clauses, index)
    least = max(-1, at - thresholds.GOVERNOR_REACH)
    while at > least:
        tag = tags[at]
        if tag in "VGBA" or (tag == "E" and at and tags[at - 1] in "ARNX)"):
            return at
        if tag in "SFKWH;:.(-" or (tag == "," and not _in_row(clauses, at)):
            return None
        at -= 1
    return None


def _in_row(clauses: FigureClauses, comma: int) -> bool:
    """Whether a comma stands between the objects of one verb: "caught five passes, 41 yards and a kick"."""
    return any(at in clauses.figure_at for at in range(comma - thresholds.ROW_REACH, comma))


def verb_group_start(clauses: FigureClauses, verb: int) -> int:
    """Position of the first word of the group of verbs that a verb ends: "has agreed to pay".

    Parameters
    ----------
    clauses
        The sentence.
    verb
        Position of its last verb.
    """
    at = verb
    while at and clauses.tags[at - 1] in "AMTRBEVG":
        at -= 1
    while at < verb and clauses.tags[at] == "R":
        at += 1
    return at


def _substance(clauses: FigureClauses, index: int, dimension: str) -> str | None:
    """What a measure is a measure of: "40 tons of fuel", "16 GB of RAM", "$60 million in funding"."""
    after = clauses.spans[index][1]
    reach = range(after, min(len(clauses.words) - 1, after + thresholds.UNIT_REACH))
    of = next((i for i in reach if clauses.words[i].form in {"of", "in"}), None)
    if of is None or any(clauses.tags[i] not in "NX" for i in range(after, of)):
        return None
    at = of + 1
    while at + 1 < len(clauses.words) and clauses.tags[at] in "JN" and clauses.tags[at + 1] == "N":
        at += 1
    each = clauses.words[at]
    # Of money stands its currency: "billions of euros", and a firm: "$5 a share of NBV".
    is_short = clauses.words[of].form == "of" and each.surface.isupper() and dimension != "money"
    is_noun = is_short or (clauses.tags[at] == "N" and each.form not in lexicon.words("figures/currencies"))
    return _words_of("count").get(each.stem, fold(each)) if is_noun and each.kind == CONTENT else None


def _measure_behind(clauses: FigureClauses, index: int, told: Mapping[str, str]) -> str | None:
    """The word of measure behind a figure: "60 metres deep", "60-metre-deep", "a 25 percent tariff", but not "5 percent of sales"."""
    after = clauses.spans[index][1]
    directions = lexicon.words("comparison/directions")
    for at in range(after, min(len(clauses.words), after + thresholds.MEASURE_REACH)):
        each = clauses.words[at]
        last = each.surface.casefold().rpartition("-")[2]
        if last in _adjectives():
            return told[word(last).stem]
        # The tagger takes a plural for a verb: "25 percent tariffs on steel".
        is_noun = clauses.tags[at] in "NGJ" or clauses.tags[at + 1 : at + 2] == "I" or each.form in directions
        if is_noun and each.stem in told:
            return told[each.stem]
        if clauses.tags[at] not in "JNG-#":
            return None
    return None


def _noun_before(clauses: FigureClauses, index: int, told: Mapping[str, str]) -> str | None:
    """The noun that a figure measures: "a depth of 60 m", "magnitude 6.1", "a tax rate of 25 per cent"."""
    at = before_phrase(clauses, index)
    while at > 0 and (clauses.words[at].form in _TO_NOUN or clauses.tags[at] == "A"):
        at -= 1
    return told.get(clauses.words[at].stem) if at >= 0 and clauses.tags[at] in "NJ" else None


def _measuring_verb(clauses: FigureClauses, index: int, told: Mapping[str, str]) -> str | None:
    """The verb of measure before a figure ("costs $5"), else the noun that is its subject ("the price rose to $5")."""
    verb = governing_verb(clauses, index)
    if verb is None:
        return None
    each = clauses.words[verb]
    if each.stem in told and (not _hands_on(each) or each.stem not in _words_of("count")):
        return told[each.stem]
    if clauses.tags[verb] == "A" or _hands_on(each):
        return _subject_noun(clauses, verb, told)
    return None


def _subject_noun(clauses: FigureClauses, verb: int, told: Mapping[str, str]) -> str | None:
    """The noun of measure in the subject of a verb: "price" of "the price of its shares rose to $5"."""
    at = verb_group_start(clauses, verb) - 1
    least = max(-1, at - thresholds.GOVERNOR_REACH)
    found = told.get(clauses.words[0].stem) if at == 0 else None  # "Turnout was 61 percent"
    while at > least and clauses.tags[at] in "DNXJ#I'\"Q":
        if clauses.tags[at] == "N" and clauses.tags[at + 1 : at + 2] != "N":
            found = told.get(clauses.words[at].stem, found)
        at -= 1
    return found


def _is_definite(clauses: FigureClauses, index: int) -> bool:
    """Whether the counted are known already: "the two states"; what is said of them is not what the number is of."""
    first, _ = clauses.spans[index]
    return clauses.forms(first - 1, first) != () and clauses.tags[first - 1] == "D"


def _role_of_verb(each: ComparedWord) -> str | None:
    return None if each.kind != CONTENT or _hands_on(each) else fold(each)


def _role_of_predicate(clauses: FigureClauses, end: int) -> str | None:
    """What was done to the counted: "40 houses were destroyed"."""
    for predicate in predicates_after(clauses, end):
        if (predicate.is_passive or predicate.handed_on) and clauses.tags[predicate.at] in "VE":
            each = clauses.words[predicate.at]
            # "Bombs were dropped" is a deed, "shares were raised to 40" a course.
            moves = clauses.forms(predicate.at + 1, predicate.at + 2) in {("to",), ("by",), ("from",)}
            if (
                predicate.is_passive
                and not moves
                and verb_base(each.form) in lexicon.words("comparison/moving_verbs")
            ):
                return fold(each)
            return _role_of_verb(each)
    return None


@cache
def _words_of(dimension: str) -> Mapping[str, str]:
    """Stem of every word of measure, to that of the first of its line; of lengths, words of direction and of games too."""
    lines = list(lexicon.entries("comparison/role_pairs"))
    found = {word(each).stem: word(line[0]).stem for line in lines for each in line}
    if dimension == "money":
        found |= {word(each).stem: word("price").stem for each in lexicon.words("comparison/asking_verbs")}
    if dimension == "length":
        found |= {
            word(each).stem: word(line[0]).stem
            for line in lexicon.entries("comparison/yardage")
            for each in line
        }
        found |= {word(each).stem: word("away").stem for each in lexicon.words("comparison/directions")}
    return found


@cache
def _adjectives() -> frozenset[str]:
    """Words of measure that stand behind a unit: the first of a line, and "tall" beside "high"."""
    return frozenset(line[0] for line in lexicon.entries("comparison/role_pairs")) | {"tall"}


def _hands_on(each: ComparedWord) -> bool:
    """Whether a verb says nothing of what the number is of, or only how it moved."""
    return verb_base(each.form) in lexicon.words("comparison/light_roles") | lexicon.words(
        "comparison/moving_verbs"
    )


def verb_base(form: str) -> str:
    """Base of a verb's form; a form that no lexicon has stays as it is.

    Examples
    --------
    >>> verb_base("said"), verb_base("rose"), verb_base("houses")
    ('say', 'rise', 'house')
    """
    return _bases().get(form, form)


@cache
def _bases() -> Mapping[str, str]:
    bases: dict[str, str] = {}
    for base, form, _ in lexicon_forms():
        bases.setdefault(form, base)
    return bases
