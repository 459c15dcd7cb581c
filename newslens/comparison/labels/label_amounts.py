"""What a figure measures by the verb that it hangs on: "fall of Velm shares", "price", "sum stolen".

Takes the sentence of a claim in words; gives what rose or fell by the figure, what a verb of amount says the figure of ("the
price reached $40"), and what was done with a sum of money ("stole $40,000"). Each is a text with the noun that names it.

What this does not cover: verbs that say nothing of an amount ("slid for eight seconds").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.comparison.labels.figure_governors import before_leads, subject_at, verb_before, with_the
from newslens.comparison.labels.label_verbs import base_of, is_weak, participle

if TYPE_CHECKING:
    from newslens.comparison.claims.claim import Claim
    from newslens.comparison.labels.figure_words import FigureWords

__all__ = ["amount_subject", "change_told", "sum_object"]

_AT = frozenset(("at", "to", "below", "above"))
_CHANGES = {"up": "rise", "down": "fall"}


def change_told(claim: Claim, found: FigureWords) -> tuple[str, str] | None:
    """What rose or fell by a figure: "fall of Velm shares".

    Parameters
    ----------
    claim
        The claim.
    found
        Its sentence in words.
    """
    if claim.change not in _CHANGES:
        return None
    way = _CHANGES[claim.change]
    verb = verb_before(found)
    thing = subject_at(found, verb) if verb is not None else None
    return (f"{way} of {with_the(thing)}", way) if thing else None


def amount_subject(claim: Claim, found: FigureWords) -> tuple[str, str] | None:
    """The subject of a verb of amount right before a figure: "the price reached $40", "profit rose to $3bn".

    Parameters
    ----------
    claim
        The claim.
    found
        Its sentence in words.
    """
    if claim.change in _CHANGES:
        return None
    verb = verb_before(found)
    if verb is None or not _tells_amount(found, verb):
        return None
    thing = subject_at(found, verb)
    if thing is None:
        return None
    head = thing.split(" of ")[0].split()[-1].casefold()
    return thing, head


def _tells_amount(found: FigureWords, verb: int) -> bool:
    form = found.form(verb)
    base = base_of(form) or form
    if found.tag(verb) == "A":
        return form in {"is", "was", "are", "were"} and verb + 1 >= found.first - 2
    way = lexicon.mapping("comparison/amount_verbs").get(base)
    return way == "direct" or (
        way == "at" and any(found.form(i) in _AT for i in range(verb + 1, found.first))
    )


def sum_object(claim: Claim, found: FigureWords) -> tuple[str, str] | None:
    """The verb that a sum of money is the object of: "sum stolen", "sum paid for the firm".

    Parameters
    ----------
    claim
        The claim.
    found
        Its sentence in words.
    """
    if claim.dimension.name != "money" or "/" in (claim.unit or ""):
        return None
    at = before_leads(found)
    form = found.form(at)
    done = participle(form)
    if (
        found.tag(at) not in "VBGE"
        or done is None
        or is_weak(form)
        or base_of(form) == "cost"
        or form in lexicon.words("figures/trends")
    ):
        return None
    behind = ""
    if found.form(found.after) in {"for", "to", "from"}:
        phrase = found.phrase_from(found.after + 1)
        behind = f" {found.form(found.after)} {phrase.text}" if phrase else ""
    return f"sum {done}{behind}", done
