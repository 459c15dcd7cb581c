"""Labels of questions that count: "people killed", "points scored by Osk", "members of the council", "seats in all".

Takes the claims that answer one question; gives what they count and what was done, as at least half of them say. Where no
noun can be told, or one that tells nothing by itself ("people", "times"), the clause is quoted.

What this does not cover: place, year and whatever else tells two questions apart (`labels`).
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.comparison.claims.roles import fold, is_person, outcome_of, outcomes_that
from newslens.comparison.labels import label_thresholds as thresholds
from newslens.comparison.labels.figure_words import is_unit_word, read_figure_words
from newslens.comparison.labels.label_bearers import read_shaken
from newslens.comparison.labels.label_counts import read_count
from newslens.comparison.labels.label_qualifiers import owner_of
from newslens.comparison.labels.label_quotations import quote_shared
from newslens.comparison.labels.label_words import commonest, joined, of_half, owned
from newslens.comparison.labels.measure_labels import shared_measure
from newslens.comparison.shared.content_words import word
from newslens.language.closed_classes import word_classes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.claims.claim import Claim
    from newslens.comparison.labels.label_counts import CountReading
    from newslens.comparison.labels.label_predicates import Done

__all__ = ["label_count"]


def label_count(group: Sequence[Claim]) -> str:
    """What a count counts and what became of it: "people killed", "seats in all", "points scored by Moritz".

    Parameters
    ----------
    group
        Claims that answer one question.
    """
    if 2 * sum(c.change is not None for c in group) >= len(group):
        return _changed(group)
    readings = [read_count(claim, read_figure_words(claim)) for claim in group]
    if (strength := _strength(group)) is not None:
        return strength
    if 2 * sum(r.is_attribute for r in readings) > len(group):
        return quote_shared(group) or "figures"  # "a 12-gauge shotgun" counts no gauges
    plain = [c for c, r in zip(group, readings, strict=True) if not r.is_attribute] or group
    done = _done(group, readings, _head(plain))
    noun = _noun(plain, done)
    if noun is None and done not in outcomes_that("bodily"):
        noun, done = _noun(plain, None), None  # two acquittals are no people; the dead are, whatever the noun
    state = outcome_of(noun) if noun else None
    if noun is None or (state is not None and noun in lexicon.words("figures/casualties")):
        done = done or state
        noun = "people" if done in _outcomes() else None
    of = of_half((r.of for r in readings), len(group))
    if noun is None or (done is None and of is None and _says_little(noun)):
        return quote_shared(group) or noun or "figures"
    full = (
        f"{noun} {of}" if of and noun != "people" and len(f"{noun} {of}") <= thresholds.LONGEST_NOUN else noun
    )
    owner = owner_of(group)
    if done is None:
        full = f"{full} in all" if 2 * sum(c.is_whole for c in group) >= len(group) else full
        return owned(owner, full)
    doer = of_half((r.doer for r in readings), len(group))
    return joined(f"{full} {done}", f"by {doer}" if doer and not done.startswith(("who ", "that ")) else None)


def _head(group: Sequence[Claim]) -> str | None:
    """The noun that most claims count; of as many, the one that the other clauses name as well."""
    said = Counter(c.head for c in group if c.head)
    return min(said, key=lambda h: (-said[h], -sum(h in c.clause_words for c in group), h), default=None)


def _done(group: Sequence[Claim], readings: Sequence[CountReading], head: str | None) -> str | None:
    """What was done, as at least half of the claims say: an outcome of persons, or the verb that hangs on the noun."""
    votes = []
    for claim, reading in zip(group, readings, strict=True):
        if claim.head not in {None, head} and not claim.persons:
            continue  # what another noun did is not said of this one
        own = reading.done.key if reading.done else None
        # "Charges were dismissed" is no outcome of persons.
        votes.append((claim.outcome or own) if claim.persons else (own or claim.outcome))
    best = of_half(votes, len(group))
    if best is None or (best in _outcomes() and any(c.persons for c in group)):
        return best
    told = _wording([r.done for r in readings if r.done and r.done.key == best])
    return told or (best if best in _outcomes() else None)


def _wording(said: Sequence[Done]) -> str | None:
    """What all of some predicates of one verb say, as long as they agree: "taken to hospital"."""
    known = [each.full.split() for each in said if each.full]
    alike = [words[0] for words in zip(*known, strict=False) if len(set(words)) == 1] if known else []
    same = next((n for n, words in enumerate(zip(*known, strict=False)) if len(set(words)) > 1), len(alike))
    if len(known) == len(said) and same > 2:
        return (
            " ".join(known[0][:same]) if not _is_loose(known[0][same - 1]) else " ".join(known[0][: same - 1])
        )
    texts = Counter(each.text for each in said if each.text)
    shortest = min(texts, key=len, default="")
    if shortest and all(f"{text} ".startswith(f"{shortest} ") for text in texts):
        return shortest  # the others only say more
    return min(texts, key=lambda text: (-texts[text], -len(text), text), default=None)


def _is_loose(form: str) -> bool:
    """Whether a phrase cannot end on a word: "taken to the", "held in"."""
    return form.casefold() in word_classes()


def _outcomes() -> frozenset[str]:
    return frozenset(lexicon.mapping("comparison/outcomes").values())


def _strength(group: Sequence[Claim]) -> str | None:
    """What has a strength on a scale: "magnitude of the earthquake"."""
    if commonest(Counter(c.head for c in group if c.head)) != fold(word("magnitude")):
        return None
    what = of_half((read_shaken(read_figure_words(c)) for c in group), len(group))
    return f"magnitude of the {what}" if what else "magnitude"


def _noun(group: Sequence[Claim], done: str | None) -> str | None:
    """The counted noun as most claims give it; "people" for persons of several kinds."""
    heads = {c.head for c in group if c.head}
    several = word("people").stem in heads or (len(heads) > 1 and all(c.persons for c in group))
    if done and several and not any(c.groups for c in group):
        return "people"
    # A noun that names the outcome itself ("deaths") would say it twice: "deaths killed".
    fit = [c for c in group if c.counted and _is_noun(c.counted)]
    if done:
        fit = [c for c in fit if outcome_of((c.counted or "").rsplit(maxsplit=1)[-1]) is None]
    head = _head(fit)
    return commonest(Counter(_shortened(_small(c.counted or ""), done) for c in fit if c.head == head))


def _is_noun(counted: str) -> bool:
    """Whether a counted phrase ends on a noun: no pronoun with its verb ("you're")."""
    last = counted.rsplit(maxsplit=1)[-1].casefold()
    return (
        last not in word_classes()
        and not is_unit_word(last)
        and not last.endswith(("'re", "’re", "'ll", "’ll", "'ve", "’ve"))
    )


def _small(counted: str) -> str:
    """A counted phrase without the capital of a heading: "women" of "Women shot", but "Danes"."""
    first = counted.split(maxsplit=1)[0]
    form = first.casefold()
    is_common = is_person(word(form)) or form in lexicon.words("language/noun_verbs") or outcome_of(form)
    is_heading = first.istitle() and (counted == first or not counted[len(first) + 1].isupper())
    return form + counted[len(first) :] if is_common and is_heading else counted


def _shortened(counted: str, done: str | None) -> str:
    """The last words of a long counted phrase, without what the label says anyway ("kidnapped students" kidnapped)."""
    *first, last = counted.split()
    words = [*(each for each in first if done is None or outcome_of(each) != done), last]
    while len(" ".join(words)) > thresholds.LONGEST_NOUN and len(words) > 1:
        words = words[1:]
    return " ".join(words)


def _says_little(noun: str) -> bool:
    """Whether a noun by itself tells no question from another: "people", "times"."""
    return fold(word(noun)) in {fold(word(each)) for each in lexicon.words("comparison/general_nouns")}


def _changed(group: Sequence[Claim]) -> str:
    """What rose or fell by a number: "fall of the index (points)"."""
    best = shared_measure(group)
    noun = commonest(Counter(c.counted for c in group if c.counted))
    if best is None or noun is None:
        return quote_shared(group) or noun or "change"
    return f"{best} ({noun})"
