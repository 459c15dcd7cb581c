"""What a figure counts, and what was done: "schoolgirls abducted", "men who rammed their car into a shop".

Takes the sentence of a claim in words; gives a `CountReading`: the counted noun phrase as the text gives it, what is said of
it by the words that hang on it, and who did it. A predicate is taken only from where grammar attaches it: a participle or
relative clause behind the noun, the verb group that the noun is the subject of, or the verb that it is the object of.

What this does not cover: predicates further away, and what several claims say together (`labels`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newslens import lexicon
from newslens.comparison.questions import question_thresholds as thresholds
from newslens.comparison.questions.label_verbs import base_of, is_weak, participle
from newslens.comparison.questions.roles import fold, outcome_of
from newslens.comparison.shared.content_words import word
from newslens.language.tagger import first_tag
from newslens.language.verb_arguments import subject_before

if TYPE_CHECKING:
    from newslens.comparison.questions.claim import Claim
    from newslens.comparison.questions.figure_words import FigureWords

__all__ = ["CountReading", "Done", "read_count"]

_SKIPPED = frozenset("RD#J")
"""What may stand between a verb and the figure it governs: "killed at least 40", "fired some 30"."""
_HEDGES = frozenset(
    (
        "at",
        "least",
        "most",
        "about",
        "around",
        "over",
        "under",
        "more",
        "than",
        "up",
        "to",
        "as",
        "many",
        "nearly",
        "another",
    )
)
_PARTICLES = frozenset(("down", "up", "off", "out", "over", "away", "back"))
_COMPLEMENTS = frozenset(("of",))


class Done(NamedTuple):
    """What is said of the counted."""

    text: str
    """As the label gives it: "abducted", "who boarded the wrong flight". Empty where it says too little by itself."""
    key: str
    """Stem of the verb, by which two claims are compared."""
    full: str = ""
    """The same with the words that follow, where the text can do without: "taken to hospital"."""


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
    """Whether the number only describes a thing: "a 12-gauge shotgun"."""


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
        return CountReading(
            claim.counted, None, _said_behind(found, found.after, persons=claim.persons), None
        )
    of, behind = _complement(found, end)
    governed = _governing(found)
    deed = _deed(found)
    done = _said_behind(found, behind, persons=claim.persons, is_object=governed is not None)
    doer = None
    if deed is not None:
        done = Done(deed, _key(deed))
    elif governed is not None and (done is None or not done.text):
        done, doer = _done_to(found, governed, claim.counted or "")
    return CountReading(claim.counted, of, done, doer, found.glued)


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
    if found.form(end) not in _COMPLEMENTS:
        return None, end
    phrase = found.phrase_from(end + 1)
    if phrase is None:
        return None, end
    return f"{found.form(end)} {phrase.text}", phrase.end


def _governing(found: FigureWords) -> int | None:
    """Position of the verb right before a figure: "killed at least 40", but not "said 40"."""
    at = found.first - 1
    while at >= 0 and (found.form(at) in _HEDGES or found.tag(at) in "RDJ") and found.tag(at) not in "VGBE":
        at -= 1
    return at if found.tag(at) in "VGBE" and at >= 0 else None


def _done_to(found: FigureWords, verb: int, counted: str) -> tuple[Done | None, str | None]:
    """What was done to the object of a verb, and by whom where a name is the subject."""
    form = found.form(verb)
    done = participle(form)
    if done is None or is_weak(form) or done in counted.casefold().split():
        return None, None
    particle = (
        found.form(verb + 1) if found.form(verb + 1) in _PARTICLES and found.tag(verb + 1) != "S" else ""
    )
    if particle and found.form(verb + 2) == "to":
        particle = ""  # "carry up to 800"
    return Done(f"{done} {particle}".strip(), _key(form)), _doer(found, verb)


def _doer(found: FigureWords, verb: int) -> str | None:
    """The subject of a verb where it is a name and nothing else."""
    if found.tag(verb) != "V":
        return None
    subject = subject_before(found.words, verb)
    if subject is None or set(found.words.tags[subject.first : subject.end]) != {"X"}:
        return None
    return found.said(subject.first, subject.end)


def _said_behind(found: FigureWords, at: int, *, persons: bool, is_object: bool = False) -> Done | None:
    """What the words right behind the counted say of it."""
    who = "who" if persons else "that"
    while found.tag(at) == "R":
        at += 1
    tag, form = found.tag(at), found.form(at)
    if tag == "E" or (tag == "V" and _is_reduced(found, at, is_object=is_object)):
        return _passive(found, at)
    if tag == "G":
        return Done(_cut(found, at), _key(form)) if _is_whole(found, at, at) else None
    if tag == "K" or (tag in "WH" and form in {"that", "which"}):
        return _group(found, at + 1, who)
    return _group(found, at, who) if tag in "AMV" and not is_object else None


def _is_reduced(found: FigureWords, at: int, *, is_object: bool) -> bool:
    """Whether a past form is a participle without its "were": "40 shells found in the boot", "a hall used by the firm"."""
    if participle(found.form(at)) != found.form(at):
        return False
    if is_object:
        return found.tag(at + 1) not in "DNX"
    if base_of(found.form(at)) == found.form(at):
        return True  # "400 jobs cut", which says that they were
    if found.form(at + 1) == "by" and first_tag(found.words.tags, "VAM", at + 2) is not None:
        return True  # the clause has a verb of its own: "12 halls used by the firm were closed"
    return found.tag(found.first - 1) == "I" and found.tag(at + 1) in ".,I"


def _passive(found: FigureWords, at: int) -> Done:
    """A participle, with the words behind it where they hang on it: "taken to hospital"."""
    form = found.form(at)
    particle = found.form(at + 1)
    text = f"{form} {particle}" if particle in _PARTICLES and found.tag(at + 2) not in "DNX#" else form
    full = _cut(found, at) if found.tag(at + 1) in "IT" else ""
    return Done("" if is_weak(form) else text, _key(form), full if full != form else "")


def _group(found: FigureWords, at: int, who: str) -> Done | None:
    """What a verb group says: a passive as its participle, anything else in full behind "who" or "that"."""
    first = at
    while found.tag(at) in "AMRT":
        at += 1
    tag, form = found.tag(at), found.form(at)
    auxiliaries = [found.form(i) for i in range(first, at) if found.tag(i) in "AM"]
    if tag not in "VBEGIJ" or any(found.form(i) in _DENIALS for i in range(first, at)):
        return None
    is_being = bool(auxiliaries) and auxiliaries[-1] in _BE
    if is_being and tag == "E" and not any(found.tag(i) == "M" for i in range(first, at)):
        return _passive(found, at)
    if is_being and tag in "IJ":
        return Done(_cut(found, at), _key(form))
    if tag in "IJ" or not _is_whole(found, first, at):
        return None
    return Done(f"{who} {_cut(found, first)}", _key(form))


def _is_whole(found: FigureWords, first: int, verb: int) -> bool:
    """Whether what a label can hold of a predicate ends where its clause does, or behind the verb's object."""
    said = _cut(found, first)
    last = first
    while last < len(found.words.words) and len(found.said(first, last + 1)) <= len(said):
        last += 1
    while found.tag(last) == "R":
        last += 1
    # "who asked | whether ...", "who will be making | our voices heard" lack what they say.
    return last > verb + 1 or (
        last == verb + 1 and found.tag(last) in ".,;:)-CS" and not is_weak(found.form(verb))
    )


_BE = frozenset(("is", "are", "was", "were", "be", "been", "being"))
_DENIALS = frozenset(("not", "never", "n't"))


def _cut(found: FigureWords, first: int) -> str:
    """The words from a place to the end of their clause, at most so many letters, never ending on a small word."""
    last = first
    while (
        last < len(found.words.words)
        and found.tag(last) not in _ENDS
        and found.form(last) not in {"and", "or", "but"}
    ):
        if last > first and "\n" in found.text[found.words.ends[last - 1] : found.words.starts[last]]:
            break
        if len(found.said(first, last + 1)) > thresholds.LABEL_PREDICATE:
            break
        last += 1
    if last < len(found.words.words) and found.tag(last) in _NOMINAL and found.tag(last - 1) in _NOMINAL:
        while last > first + 1 and found.tag(last - 1) in _NOMINAL:
            last -= 1  # a noun phrase that would be cut in its middle goes whole
    while last > first + 1 and found.tag(last - 1) in _LOOSE_ENDS:
        last -= 1
    return found.said(first, last)


_ENDS = frozenset('.,:;()-"SCUZ#WFKH')
_NOMINAL = frozenset("NXJ'")
_LOOSE_ENDS = frozenset("DIJTRPAMHWKFS#E'")


def _key(form: str) -> str:
    return outcome_of(form) or fold(word(base_of(form) or form))
