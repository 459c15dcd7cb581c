"""What a figure with a unit measures: "depth of the well", "share of voters", "price of the bid", "distance from Ostrel".

Takes the sentence of a claim in words; gives the readings that its grammar allows, the surest first: an adjective or a
direction behind the unit ("60 metres deep", "14 miles north of Ostrel"), the noun that the figure is put on ("a depth of 60
metres"), the phrase in "of" behind it ("44 per cent of voters"), the noun that it stands before ("a 40-minute delay"), the
subject of a verb of amount ("the price reached $40"), the verb that a sum is the object of ("stole £88m").

What this does not cover: the unit, which the label adds (`labels`), and measures that only their verb explains ("slid for
eight seconds"): those are quoted (`label_quotations`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newslens import lexicon
from newslens.comparison.claims.roles import fold
from newslens.comparison.labels.figure_governors import (
    before_leads,
    subject_at,
    subject_of_being,
    with_the,
)
from newslens.comparison.labels.figure_words import is_unit_word
from newslens.comparison.labels.label_amounts import amount_subject, change_told, sum_object
from newslens.comparison.labels.label_verbs import base_of
from newslens.comparison.shared.content_words import word

if TYPE_CHECKING:
    from newslens.comparison.claims.claim import Claim
    from newslens.comparison.labels.figure_words import FigureWords, Phrased

__all__ = ["MeasureReading", "read_measures"]

_COMPASS = re.compile(r"(?:north|south|east|west)+(?:-?(?:north|south|east|west))*(?:ern|wards?)?")
_LENGTHS = frozenset(
    ("mile", "kilometer", "meter", "foot", "yard", "nautical_mile", "centimeter", "inch", "light_year")
)
_COMPARATIVES = lexicon.words("comparison/comparatives")
_PUTTING = frozenset({"put", "estimate", "fix", "set"})
_SIZES = {"mass": "weight", "length**2": "area"}
"""What a figure before a noun measures of it, by its dimension: "a 400 kg satellite"."""


class MeasureReading(NamedTuple):
    """One way to say what a figure measures."""

    text: str
    key: str
    """Stem of the noun that names it, by which two claims are compared."""
    rank: int
    """Place in the order of sureness; 0 is the surest."""


def read_measures(claim: Claim, found: FigureWords | None) -> list[MeasureReading]:
    """What a figure with a unit measures, the surest reading first; empty where nothing can be read safely.

    Parameters
    ----------
    claim
        The claim.
    found
        Its sentence in words.
    """
    if found is None:
        return (
            [] if not claim.counted else [MeasureReading(claim.counted, _key(claim.counted.split()[-1]), 0)]
        )
    ways = (
        _described,
        _directed,
        _named_before,
        _worth,
        _put_at,
        _of_behind,
        _attributive,
        change_told,
        amount_subject,
        sum_object,
    )
    readings = []
    for rank, way in enumerate(ways):
        said = way(claim, found)
        if said is not None:
            text, head = said
            if is_unit_word(head) or head.removesuffix("s") == (claim.unit or "").partition("/")[2]:
                continue  # "the shares cost $40 a share"
            readings.append(MeasureReading(text, _key(head), rank))
    return readings


def _described(claim: Claim, found: FigureWords) -> tuple[str, str] | None:
    """An adjective of measure behind the unit: "60 metres deep", "a 60m-deep well"."""
    glued = found.form(found.after - 1).rpartition("-")[2]
    for form, is_glued in ((found.form(found.after), False), (glued, True)):
        noun = _dimension_named(form, claim.dimension.name)
        if noun is not None:
            thing = found.phrase_from(found.after) if is_glued else subject_of_being(found)
            return (f"{noun} of {with_the(thing.text)}" if thing else noun), noun
    return None


def _dimension_named(adjective: str, dimension: str) -> str | None:
    """The noun of what an adjective measures, where the unit fits: "depth" of "60 metres deep", but not of "7 days across"."""
    for known, noun, dimensions in lexicon.entries("comparison/measured_adjectives"):
        if known == adjective and dimension in dimensions.split():
            return noun
    return None


def _directed(claim: Claim, found: FigureWords) -> tuple[str, str] | None:
    """A distance: "14 miles north of Ostrel", "within 3 miles of the coast", "40 km from Velm"."""
    if claim.unit not in _LENGTHS:
        return None
    at = found.after
    if found.form(at) in {"away", "off"} and found.form(at + 1) in {"from", "of"}:
        at += 1
    if _COMPASS.fullmatch(found.form(at)):
        at += 1
    if found.form(at) in {"from", "off"} or (
        found.form(at) == "of" and (at > found.after or found.form(found.first - 1) == "within")
    ):
        phrase = found.phrase_from(at + 1)
        if phrase is not None:
            return f"distance from {phrase.text}", "distance"
    return None


def _named_before(claim: Claim, found: FigureWords) -> tuple[str, str] | None:
    """The noun that a figure is put on by "of": "a depth of 60 metres", "at a price of $40"."""
    del claim
    at = before_leads(found)
    if found.form(at) != "of" or found.form(at + 1) == "the":
        return None  # "by evening of the 36,000 tonnes" takes a part of them
    phrase = found.phrase_before(at)
    if (
        phrase is None
        or phrase.head in lexicon.words("comparison/empty_measures")
        or is_unit_word(phrase.head)
    ):
        return None
    return phrase.text, phrase.head


def _of_behind(claim: Claim, found: FigureWords) -> tuple[str, str] | None:
    """The phrase in "of" behind a figure: "44 per cent of voters", "34 inches of snow", "$1m in damages"."""
    at = found.after
    is_share = claim.dimension.name == "share"
    if found.form(at) == "worth":
        at += 1
    joined = found.form(at)
    if joined != "of" and not (joined == "in" and claim.dimension.name == "money"):
        return (f"share of {phrase.text}", phrase.head) if is_share and (phrase := _halved(found)) else None
    phrase = found.phrase_from(at + 1)
    if phrase is None or (joined == "in" and (phrase.text[:1].isupper() or phrase.text.startswith("the "))):
        return None
    if is_share or found.form(at - 1) == "worth":
        return f"{'share' if is_share else 'value'} of {phrase.text}", phrase.head
    return phrase.text, phrase.head


def _halved(found: FigureWords) -> Phrased | None:
    """What is halved without "of": "half the roof"."""
    return found.phrase_from(found.after) if found.form(found.after) == "the" else None


def _worth(claim: Claim, found: FigureWords) -> tuple[str, str] | None:
    """The noun that is worth a sum: "jewels worth £2m", "refunds, worth an estimated £2m", "a house valued at $40m"."""
    del claim
    at = before_leads(found)
    if found.form(at) == "estimated" and found.tag(at - 1) == "D":
        at = before_leads(found, at - 1)
    if found.form(at) == "at" and found.form(at - 1) == "valued":
        at -= 1
    if found.form(at) not in {"worth", "valued"}:
        return None
    phrase = found.phrase_before(at - (found.form(at - 1) == ","))
    thing = phrase.text if phrase else subject_at(found, at)
    return (f"value of {with_the(thing)}", "value") if thing else None


def _put_at(claim: Claim, found: FigureWords) -> tuple[str, str] | None:
    """The noun that somebody puts at a figure: "put the losses at $3m"."""
    del claim
    at = before_leads(found)
    phrase = found.phrase_before(at) if found.form(at) == "at" else None
    if phrase is None:
        return None
    verb = at - len(phrase.text.split()) - 1
    verb -= found.tag(verb) == "D"
    return (phrase.text, phrase.head) if base_of(found.form(verb)) in _PUTTING else None


def _attributive(claim: Claim, found: FigureWords) -> tuple[str, str] | None:
    """The noun that a figure stands before: "a 40-minute delay", "a $35m deal", "a 50 per cent premium"."""
    name = claim.dimension.name
    if not found.glued and name not in {"money", "share"} and not _is_short(claim, found):
        return None
    phrase = found.phrase_from(found.after) if found.tag(found.after) != "D" else None
    if phrase is None or is_unit_word(phrase.head) or found.form(found.after) in _COMPARATIVES:
        return None
    size = _SIZES.get("length**2" if name.startswith("square") else name)  # pint does not know "square_mile"
    return (f"{size} of {with_the(phrase.text)}", size) if size else (phrase.text, phrase.head)


def _is_short(claim: Claim, found: FigureWords) -> bool:
    """Whether the unit is written short or in the singular, as before a noun: "16GB memory", "12 foot wall"."""
    surface = claim.sentence[claim.start - claim.sentence_start : claim.end - claim.sentence_start]
    last = found.form(found.after - 1)
    return (
        surface[-1:].isalpha() and surface[:1].isdigit()
        if last == surface.split()[-1].casefold()
        else not last.endswith("s")
    )


def _key(head: str) -> str:
    return fold(word(head.rsplit(maxsplit=1)[-1]))
