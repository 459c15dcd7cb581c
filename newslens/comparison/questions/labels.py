"""Labels of questions, made from words of the reports.

Takes the claims that answer each question; gives a label for each. It says what is counted, what became of it, and, where
that makes the question, of whom, where and when: "people killed", "drones involved", "seats won, Sadr, 2018", "seats,
previously". Where two questions would bear one label, each is given what tells it from the other: a holder, a weekday,
the rarest word that its figures share.

What this does not cover: ids (`newslens.comparison.shared.slugs`).
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.comparison.questions import question_thresholds as thresholds
from newslens.comparison.questions.label_words import commonest, participle_of, telling_word, topic_of
from newslens.comparison.questions.roles import outcome_of
from newslens.comparison.shared.content_words import word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.questions.claim import Claim
    from newslens.comparison.questions.claim_likeness import ClaimLikeness

__all__ = ["label_questions"]


def label_questions(groups: Sequence[Sequence[Claim]], likeness: ClaimLikeness) -> list[str]:
    """Label of each question.

    Parameters
    ----------
    groups
        The claims that answer each question, conversions left out.
    likeness
        Likeness of all claims of the event.
    """
    labels = [_label(group, likeness) for group in groups]
    for qualify in (_holder, _weekday, telling_word):
        counts = Counter(labels)
        labels = [
            _joined(label, qualify(group, likeness, label)) if counts[label] > 1 else label
            for label, group in zip(labels, groups, strict=True)
        ]
    return labels


def _label(group: Sequence[Claim], likeness: ClaimLikeness) -> str:
    """What is counted or measured, where and in which year."""
    label = _counted(group, likeness) if group[0].unit is None else _measured(group, likeness)
    places = Counter(place for c in group for place in sorted(likeness.places.off_scene(c.places)))
    years = Counter(str(year) for c in group for year in sorted(c.years))
    for found in (places, years):
        label = _joined(label, _of_half(found, len(group)))
    return _joined(label, "previously" if any(c.is_past for c in group) else None)


def _counted(group: Sequence[Claim], likeness: ClaimLikeness) -> str:
    """What a count counts and what became of it: "people killed", "seats in all", "drones shot down"."""
    outcome = commonest(Counter(c.outcome for c in group if c.outcome))
    noun = _noun(group, outcome)
    if outcome:
        return f"{noun} {outcome}".strip()
    done = "in all" if any(c.is_whole for c in group) else participle_of(group, noun)
    return f"{noun or 'number'} {done}" if done else noun or telling_word(group, likeness, "") or "number"


def _noun(group: Sequence[Claim], outcome: str | None) -> str:
    """The counted noun as most claims give it; "people" for persons of several kinds."""
    heads = {c.head for c in group if c.head}
    several = word("people").stem in heads or (len(heads) > 1 and all(c.persons for c in group))
    if outcome and several and not any(c.groups for c in group):
        return "people"
    # A noun that names the outcome itself ("deaths") would say it twice: "deaths killed".
    counted = [c.counted for c in group if c.counted]
    nouns = [each for each in counted if outcome is None or outcome_of(each.split()[-1]) is None]
    return commonest(Counter(map(_shortened, nouns))) or ""


def _shortened(counted: str) -> str:
    """The last words of a long counted phrase."""
    words = counted.split()
    while len(" ".join(words)) > thresholds.LONGEST_NOUN and len(words) > 1:
        words = words[1:]
    return " ".join(words)


def _measured(group: Sequence[Claim], likeness: ClaimLikeness) -> str:
    """What a figure with a unit measures: "loan (EUR)", "age, Ilka Dravenne"."""
    unit = group[0].unit or ""
    if group[0].dimension.name == "age":
        return _joined("age", _holder(group, likeness, ""))
    shown = lexicon.mapping("comparison/unit_labels").get(unit) or _plural(unit)
    topic = commonest(Counter(c.counted for c in group if c.counted)) or topic_of(group, likeness, shown)
    return f"{topic} ({shown})" if topic else _joined(shown, telling_word(group, likeness, shown))


def _plural(unit: str) -> str:
    """A unit as it is read: nautical miles, but EUR and miles/hour."""
    above, stroke, below = unit.replace("_", " ").partition("/")
    return f"{above if above.isupper() or above.endswith('s') else f'{above}s'}{stroke}{below}"


def _holder(group: Sequence[Claim], likeness: ClaimLikeness, label: str) -> str | None:
    """Who at least half of the claims name."""
    del likeness, label
    return _of_half(Counter(holder for c in group for holder in sorted(c.holders)), len(group))


def _weekday(group: Sequence[Claim], likeness: ClaimLikeness, label: str) -> str | None:
    """The one day of the week that the claims name."""
    del likeness, label
    days = {f"{first:%A}" for c in group for first, last in c.days if first.date() == last.date()}
    return next(iter(days)) if len(days) == 1 else None


def _of_half(found: Counter[str], size: int) -> str | None:
    """The commonest of some values where at least half of the claims have it."""
    best = commonest(found)
    return best if best and 2 * found[best] >= size else None


def _joined(label: str, more: str | None) -> str:
    return f"{label}, {more}" if more and more.casefold() not in label.casefold() else label
