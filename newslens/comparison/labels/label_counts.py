"""What a figure counts, and what was done: "schoolgirls abducted", "men who rammed their car into a shop".

Takes the sentence of a claim in words; gives a `CountReading`: the counted noun phrase as the text gives it, what is said of
it by the words that hang on it, and who did it. What is said stands behind the noun (`label_predicates`), or it is the verb
that the noun is the object of ("injuring 40"), or the noun of a deed before "of" ("the release of 21 girls").

What this does not cover: what several claims say together (`count_labels`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newslens import lexicon
from newslens.comparison.labels import label_thresholds as thresholds
from newslens.comparison.labels.label_predicates import PARTICLES, Done, predicate_key, said_behind
from newslens.comparison.labels.label_verbs import base_of, is_weak, participle
from newslens.language.verb_arguments import subject_before

if TYPE_CHECKING:
    from newslens.comparison.claims.claim import Claim
    from newslens.comparison.labels.figure_words import FigureWords

__all__ = ["CountReading", "read_count"]


class CountReading(NamedTuple):
    """What a figure counts, as its sentence shows it."""

    noun: str | None
    """The counted phrase: "schoolgirls"."""
    of: str | None
    """What it is of: "of the council" in "12 members of the council"."""
    done: Done | None
    """What became of it or what it did."""
    doer: str | None
    """Who did it, where that is a name: "Moritz" of "Moritz scored 26 points"."""
    is_attribute: bool = False
    """Whether the number only describes or names a thing: "a 12-gauge shotgun", "the Velm 12 rocket"."""


def read_count(claim: Claim, found: FigureWords | None) -> CountReading:
    """What a figure without unit counts.

    Parameters
    ----------
    claim
        The claim.
    found
        Its sentence in words.
    """
    if found is None:
        return CountReading(claim.counted, None, None, None)
    end = _noun_end(claim, found)
    if end is None:
        return CountReading(claim.counted, None, said_behind(found, found.after, persons=claim.persons), None)
    of, behind = _complement(found, end)
    governed = _governing(found)
    deed = _deed(found)
    done = said_behind(found, behind, persons=claim.persons, is_object=governed is not None)
    doer = None
    if deed is not None:
        done = Done(deed, predicate_key(deed))
    elif governed is not None and (done is None or not done.text) and not _is_made_to(found, behind):
        done, doer = _done_to(found, governed, claim.counted or "")
    return CountReading(claim.counted, of, done, doer, found.glued or _is_of_name(found))


def _is_of_name(found: FigureWords) -> bool:
    """Whether the number belongs to the name before it: "the Velm 12 rocket", but not "In Velm 12 boats sank"."""
    first = found.first
    while found.tag(first - 1) == "X":
        first -= 1
    opens = first <= 1 or found.tag(first - 2) in '.,"'
    return (
        first < found.first
        and found.form(found.first)[:1].isdigit()
        and not (found.tag(first - 1) == "I" and opens)
    )


def _is_made_to(found: FigureWords, behind: int) -> bool:
    """Whether the counted are made to do something: "that led 40 firms to move"."""
    return found.form(behind) == "to" and found.tag(behind + 1) in "BV"


def _deed(found: FigureWords) -> str | None:
    """What the noun before "of" says was done: "the release of 21 girls"."""
    at = found.first - 1
    while at > 0 and found.tag(at) in "RDJ":
        at -= 1
    if found.form(at) != "of":
        return None
    return lexicon.mapping("comparison/deed_nouns").get(found.form(at - 1))


def _noun_end(claim: Claim, found: FigureWords) -> int | None:
    """Position of the word after the counted noun, where it stands behind the figure."""
    if not claim.counted:
        return None
    last = claim.counted.split()[-1].casefold()
    for at in range(found.after - 1, min(len(found.words.words), found.after + thresholds.LABEL_NOUN_REACH)):
        if found.form(at) == last or found.form(at).endswith(f"-{last}"):
            return at + 1
    return None


def _complement(found: FigureWords, end: int) -> tuple[str | None, int]:
    """The phrase in "of" behind a noun, and where it ends."""
    if found.form(end) != "of":
        return None, end
    phrase = found.phrase_from(end + 1)
    if phrase is None:
        return None, end
    return f"{found.form(end)} {phrase.text}", phrase.end


def _governing(found: FigureWords) -> int | None:
    """Position of the verb right before a figure: "killed at least 40", but not "said 40"."""
    at = found.first - 1
    while (
        at >= 0
        and (found.form(at) in lexicon.words("comparison/figure_leads") or found.tag(at) in "RDJ")
        and found.tag(at) not in "VGBE"
    ):
        at -= 1
    return at if found.tag(at) in "VGBE" and at >= 0 else None


def _done_to(found: FigureWords, verb: int, counted: str) -> tuple[Done | None, str | None]:
    """What was done to the object of a verb, and by whom where a name is the subject."""
    form = found.form(verb)
    done = participle(form)
    is_amount = base_of(form) in lexicon.words("comparison/amount_verbs")  # "amounts to 40 boats"
    if done is None or is_amount or is_weak(form) or done in counted.casefold().split():
        return None, None
    particle = (
        found.form(verb + 1) if found.form(verb + 1) in PARTICLES and found.tag(verb + 1) != "S" else ""
    )
    if particle and found.form(verb + 2) == "to":
        particle = ""  # "carry up to 800"
    return Done(f"{done} {particle}".strip(), predicate_key(form)), _doer(found, verb)


def _doer(found: FigureWords, verb: int) -> str | None:
    """The subject of a verb where it is a name and nothing else."""
    if found.tag(verb) != "V":
        return None
    subject = subject_before(found.words, verb)
    if subject is None or set(found.words.tags[subject.first : subject.end]) != {"X"}:
        return None
    return found.said(subject.first, subject.end)
