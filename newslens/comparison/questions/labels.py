"""Names of questions: a label to read and an id to link to.

The label says what is counted, what became of it, and, where that makes the question, of whom, where and when:
"people killed", "drones involved", "seats won, Sadr, 2018", "seats, previously". It is made from words of the reports.
Where two questions would bear one name, each is given what tells it from the other: a holder, a weekday, the rarest
word that its figures share. The id is the label as a slug.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from anyascii import anyascii

from newslens import lexicon
from newslens.comparison.questions.roles import outcome_of
from newslens.comparison.shared.content_words import word
from newslens.language.closed_classes import word_classes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.questions.claim import Context
    from newslens.comparison.questions.claim_weights import Weights

__all__ = ["label_all", "slug"]

_PARTICIPLE = re.compile(r"[a-z]{2,}ed")
_AUXILIARY = frozenset(("need", "allegedly"))
_NEXT = 4
"""Words from a counted noun on among which its verb is looked for."""
_LONGEST = 40
_UNITS = {
    "year_of_age": "age",
    "percent": "per cent",
    "percentage_point": "percentage points",
    "fraction": "share",
    "foot": "feet",
    "inch": "inches",
    "degree_Celsius": "degrees Celsius",
    "degree_Fahrenheit": "degrees Fahrenheit",
}


def label_all(groups: Sequence[Sequence[Context]], weights: Weights) -> list[str]:
    """Readable name of each question.

    Parameters
    ----------
    groups
        The figures that answer each question, conversions left out.
    weights
        Weights of the words among all articles.
    """
    names = [_base(group, weights) for group in groups]
    for qualify in (_holder, _weekday, _telling_word):
        counts = Counter(names)
        names = [
            _joined(name, qualify(group, weights, name)) if counts[name] > 1 else name
            for name, group in zip(names, groups, strict=True)
        ]
    return names


def slug(text: str) -> str:
    """A label as a short id of small letters, digits and hyphens.

    Examples
    --------
    >>> slug("Killed in Friday’s protest")
    'killed-in-fridays-protest'
    """
    plain = anyascii(text).casefold().replace("'", "")
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].rstrip("-") or "question"


def _base(group: Sequence[Context], weights: Weights) -> str:
    """What is counted or measured, where and in which year."""
    name = _counted(group, weights) if group[0].unit is None else _measured(group, weights)
    places = Counter(place for c in group for place in sorted(weights.away(c.places)))
    years = Counter(str(year) for c in group for year in sorted(c.years))
    for found in (places, years):
        common = _most(found)
        name = _joined(name, common if common and 2 * found[common] >= len(group) else None)
    return _joined(name, "previously" if any(c.past for c in group) else None)


def _counted(group: Sequence[Context], weights: Weights) -> str:
    outcome = _most(Counter(c.outcome for c in group if c.outcome))
    noun = _noun(group, outcome)
    if outcome:
        return f"{noun} {outcome}".strip()
    done = "in all" if any(c.whole for c in group) else _participle(group, noun)
    return f"{noun or 'number'} {done}" if done else noun or _telling_word(group, weights, "") or "number"


def _noun(group: Sequence[Context], outcome: str | None) -> str:
    """The counted noun as most figures give it; "people" for persons of several kinds."""
    counted = [c.counted for c in group if c.counted]
    nouns = Counter(
        _shortened(each) for each in counted if outcome is None or outcome_of(each.split()[-1]) is None
    )
    heads = {c.head for c in group if c.head}
    people = word("people").stem
    if (
        outcome
        and (people in heads or (len(heads) > 1 and all(c.persons for c in group)))
        and not _groups(group)
    ):
        return "people"
    return _most(nouns) or ""


def _groups(group: Sequence[Context]) -> bool:
    return any(c.groups for c in group)


def _shortened(counted: str) -> str:
    words = counted.split()
    while len(" ".join(words)) > _LONGEST and len(words) > 1:
        words = words[1:]
    return " ".join(words)


def _measured(group: Sequence[Context], weights: Weights) -> str:
    unit = group[0].unit or ""
    shown = _UNITS.get(unit) or _plural(unit)
    if group[0].measure.dimension == "age":
        return _joined("age", _holder(group, weights, "")) or "age"
    topic = _most(Counter(c.counted for c in group if c.counted)) or _topic(group, weights, shown)
    return f"{topic} ({shown})" if topic else _joined(shown, _telling_word(group, weights, shown))


def _plural(unit: str) -> str:
    """A unit as it is read: nautical miles, but EUR and miles/hour."""
    above, stroke, below = unit.replace("_", " ").partition("/")
    return f"{above if above.isupper() or above.endswith('s') else f'{above}s'}{stroke}{below}"


def _topic(group: Sequence[Context], weights: Weights, shown: str) -> str | None:
    """The rarest noun that at least half of the figures share: no verb, no adjective and no name."""
    named = {part for c in group for name in c.places | c.holders for part in name.split()}
    nouns = [
        replace(c, wordings=tuple(w for w in c.wordings if w[1] not in named and _is_noun(w[1])))
        for c in group
    ]
    topic = _telling_word(nouns, weights, shown)
    return topic.casefold() if topic else None


def _is_noun(said: str) -> bool:
    """Whether a word is a noun as far as the lexicons of verbs and closed classes show."""
    form = said.casefold()
    timed = form.removesuffix("s") in lexicon.words("dates/time_units")
    if timed or form in _tagged() or form.endswith(("ed", "ing", "ly")):
        return False
    return form in _nouns_too() or form.removesuffix("s") in _nouns_too() or form not in _verbs()


@cache
def _tagged() -> frozenset[str]:
    """Words whose class is known without looking at their ending."""
    return frozenset(word_classes()) | lexicon.words("language/tagger_words")


@cache
def _nouns_too() -> frozenset[str]:
    return lexicon.words("language/noun_verbs")


@cache
def _verbs() -> frozenset[str]:
    """Forms of verbs, those in -ed and -ing left out."""
    forms = {form for line in lexicon.entries("language/verbs") for form in line}
    return frozenset(
        forms | {f"{line[0]}{ending}" for line in lexicon.entries("language/verbs") for ending in ("s", "es")}
    )


def _participle(group: Sequence[Context], noun: str) -> str | None:
    """What was done to the counted: the participle that most figures share."""
    if noun and not noun.endswith("s") and not all(c.persons for c in group):
        return None
    irregular = lexicon.words("language/participles")
    found: Counter[str] = Counter()
    surface: dict[str, str] = {}
    for context in group:
        for key, said in dict(reversed(_beside(context))).items():
            verb = said.split()[0]
            done = verb in irregular or _PARTICIPLE.fullmatch(verb)
            if done and verb not in noun.split() and verb not in _AUXILIARY:
                found[key] += 1
                surface[key] = max(surface.get(key, ""), said, key=len)
    best = [key for key, count in found.items() if 2 * count >= len(group)]
    ordered = [key for key, _ in group[0].wordings]
    return (
        surface[min(best, key=lambda k: (-found[k], ordered.index(k) if k in ordered else 99, k))]
        if best
        else None
    )


def _beside(context: Context) -> Sequence[tuple[str, str]]:
    """Words of the clause next to the counted noun: one before it and three after it; all where nothing is counted."""
    counted = (context.counted or "").split()
    said = [each for _, each in context.wordings]
    if not counted or counted[-1] not in said:
        return context.wordings
    last = said.index(counted[-1])
    first = said.index(counted[0]) if counted[0] in said[:last] else last
    return context.wordings[max(0, first - 1) : last + _NEXT]


def _holder(group: Sequence[Context], weights: Weights, name: str) -> str | None:
    del weights, name
    held = Counter(holder for c in group for holder in sorted(c.holders))
    best = _most(held)
    return best if best and 2 * held[best] >= len(group) else None


def _weekday(group: Sequence[Context], weights: Weights, name: str) -> str | None:
    del weights, name
    days = {f"{first:%A}" for c in group for first, last in c.days if first.date() == last.date()}
    return next(iter(days)) if len(days) == 1 else None


def _telling_word(group: Sequence[Context], weights: Weights, name: str) -> str | None:
    """The rarest word that at least half of the figures share and the name lacks."""
    found: Counter[str] = Counter()
    surface: dict[str, str] = {}
    for context in group:
        for key, said in dict(reversed(context.wordings)).items():
            found[key] += 1
            surface.setdefault(key, said)
    known = {part.casefold() for part in re.findall(r"\w+", name)}
    best = [
        key
        for key, count in found.items()
        if 2 * count >= len(group) and surface[key].casefold() not in known
    ]
    return surface[min(best, key=lambda k: (-found[k], -weights.of(k), k))] if best else None


def _joined(name: str, more: str | None) -> str:
    return f"{name}, {more}" if more and more.casefold() not in name.casefold() else name


def _most(counts: Counter[str]) -> str | None:
    """The commonest value, the shortest and first in the alphabet of several."""
    return min(counts, key=lambda each: (-counts[each], len(each), each)) if counts else None
