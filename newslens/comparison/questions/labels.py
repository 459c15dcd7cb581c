"""Labels of questions, made from words of the reports.

Takes the claims that answer each question; gives a label for each: what is counted or measured, what became of it, and, where
that makes the question, of whom, where and when: "people killed", "drones shot down", "Velm's goals", "depth of the well
(metres)", "seats won in Marn in 2018". A label says what at least half of the claims say, by the grammar of their sentences;
where nothing can be read safely, the clause itself is quoted around the figure: "“slid for … seconds”". No two questions
share a label: the one that most reports answer keeps it, each of the others is given what tells it apart.

What this does not cover: ids (`newslens.comparison.shared.slugs`).
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.comparison.questions import question_thresholds as thresholds
from newslens.comparison.questions.figure_words import is_unit_word, read_figure_words
from newslens.comparison.questions.label_counts import read_count
from newslens.comparison.questions.label_measures import read_age, read_measures, read_shaken
from newslens.comparison.questions.label_qualifiers import owner_of, part_of, place_of, weekday_of, year_of
from newslens.comparison.questions.label_quotations import quote_clause
from newslens.comparison.questions.label_words import commonest, of_half
from newslens.comparison.questions.roles import fold, is_person, outcome_of
from newslens.comparison.shared.content_words import word
from newslens.language.closed_classes import word_classes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newslens.comparison.questions.claim import Claim
    from newslens.comparison.questions.claim_likeness import ClaimLikeness
    from newslens.comparison.questions.label_counts import CountReading, Done

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
    steps: tuple[Callable[[Sequence[Claim]], str | None], ...] = (part_of, weekday_of)
    for qualify in steps:
        counts = Counter(labels)
        labels = [
            _joined(label, qualify(group)) if counts[label] > 1 else label
            for label, group in zip(labels, groups, strict=True)
        ]
    return _numbered(_told_apart(labels, groups))


def _label(group: Sequence[Claim], likeness: ClaimLikeness) -> str:
    """What is counted or measured, where and in which year."""
    label = _counted(group) if group[0].unit is None else _measured(group)
    if group[0].dimension.name == "age":
        return label
    for more in (place_of(group, likeness), year_of(group)):
        label = _joined(label, more)
    return _joined(label, "previously" if 2 * sum(c.is_past for c in group) >= len(group) else None)


def _counted(group: Sequence[Claim]) -> str:
    """What a count counts and what became of it: "people killed", "seats in all", "points scored by Moritz"."""
    if 2 * sum(c.change is not None for c in group) >= len(group):
        return _change(group)
    readings = [read_count(claim, read_figure_words(claim)) for claim in group]
    if (strength := _strength(group)) is not None:
        return strength
    if 2 * sum(r.is_attribute for r in readings) > len(group):
        return _quoted(group) or "figures"  # "a 12-gauge shotgun" counts no gauges
    done = _done(group, readings, _head(group))
    noun = _noun(group, done)
    state = outcome_of(noun) if noun else None
    if noun is None or (state is not None and noun in lexicon.words("figures/casualties")):
        done = done or state
        noun = "people" if done in _outcomes() else None
    of = of_half((r.of for r in readings), len(group))
    if noun is None or (done is None and of is None and _says_little(noun)):
        return _quoted(group) or noun or "figures"
    full = f"{noun} {of}" if of and len(f"{noun} {of}") <= thresholds.LONGEST_NOUN else noun
    owner = owner_of(group)
    if done is None:
        full = f"{full} in all" if 2 * sum(c.is_whole for c in group) >= len(group) else full
        return _owned(owner, full)
    doer = of_half((r.doer for r in readings), len(group))
    return _joined(
        f"{full} {done}", f"by {doer}" if doer and not done.startswith(("who ", "that ")) else None
    )


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
        # "Claimed 40 lives" counts the dead by its noun, whatever the verb.
        is_told = claim.counted and outcome_of(claim.counted.rsplit(maxsplit=1)[-1]) is not None
        votes.append(claim.outcome if own in {None, claim.outcome} or is_told else own)
    best = of_half(votes, len(group))
    if best is None or best in _outcomes():
        return best
    return _wording([r.done for r in readings if r.done and r.done.key == best])


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


def _change(group: Sequence[Claim]) -> str:
    """What rose or fell by a number: "fall of the index (points)"."""
    best = _measure(group)
    noun = commonest(Counter(c.counted for c in group if c.counted))
    if best is None or noun is None:
        return _quoted(group) or noun or "change"
    return f"{best} ({noun})"


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


def _measured(group: Sequence[Claim]) -> str:
    """What a figure with a unit measures: "depth of the well (metres)", "age of Ilka Dravenne"."""
    unit = group[0].unit or ""
    if group[0].dimension.name == "age":
        return _age(group)
    best = _measure(group)
    shown = _unit(unit)
    if best is None:
        return _quoted(group) or shown
    if unit in {"percent", "fraction"} and best.startswith("share of "):
        return best
    return f"{_owned(owner_of(group), best)} ({shown})"


def _measure(group: Sequence[Claim]) -> str | None:
    """What the claims measure, by the surest reading that at least half of them allow."""
    readings = [read_measures(claim, read_figure_words(claim)) for claim in group]
    keys = Counter(key for each in readings for key in {r.key for r in each})
    ranks: dict[str, int] = {}
    for each in readings:
        for reading in each:
            ranks[reading.key] = min(reading.rank, ranks.get(reading.key, reading.rank))
    shared = [key for key, count in keys.items() if 2 * count >= len(group)]
    best = min(shared, key=lambda key: (-keys[key], ranks[key], key), default=None)
    if best is None:
        return None
    return commonest(
        Counter(r.text for each in readings for r in each if r.key == best and r.rank == ranks[best])
    )


def _age(group: Sequence[Claim]) -> str:
    """Whose age it is: "age of Ilka Dravenne", "age of the driver"."""
    holder = of_half((next(iter(sorted(c.holders)), None) for c in group), len(group))
    if holder is None:
        read = [who for c in group if (who := read_age(read_figure_words(c)))]
        holder = of_half(read, len(read))
    if holder is not None:
        return f"age of {holder}"
    return f"age in {quoted}" if (quoted := _quoted(group)) else "age"


def _unit(unit: str) -> str:
    """A unit as it is read: nautical miles, miles per hour, square feet, but EUR and USD per share."""
    above, stroke, below = unit.replace("_", " ").partition("/")
    known = lexicon.mapping("comparison/unit_labels").get(unit.partition("/")[0])
    *first, last = above.split() or [""]
    plural = known or " ".join([*first, _plural(last)])
    return f"{plural} per {below}" if stroke else plural


def _plural(unit: str) -> str:
    """One unit in the plural: feet, centuries, but EUR and gigahertz."""
    known = lexicon.mapping("comparison/unit_labels").get(unit)
    if known or unit.isupper() or unit.endswith(("s", "hertz")):
        return known or unit
    return f"{unit[:-1]}ies" if unit.endswith("ury") else f"{unit}s"


def _owned(owner: str | None, label: str) -> str:
    """A label with its owner before it: "Velm's goals"."""
    if owner is None or owner.casefold() in label.casefold():
        return label
    return f"{owner}’ {label}" if owner.endswith("s") else f"{owner}’s {label.removeprefix('the ')}"


def _quoted(group: Sequence[Claim], *, longest: int = thresholds.LABEL_QUOTATION) -> str | None:
    """The clause of the claim whose words most of the others share, quoted around the figure."""
    shared = Counter(key for c in group for key in {key for key, _ in c.wordings})
    ranked = sorted(group, key=lambda c: -sum(shared[key] for key in {key for key, _ in c.wordings}))
    return next((q for c in ranked if (q := quote_clause(read_figure_words(c), longest=longest))), None)


def _told_apart(labels: Sequence[str], groups: Sequence[Sequence[Claim]]) -> list[str]:
    """The labels, a quotation of its clause behind each that an answer of more reports bears as well."""
    told = list(labels)
    for longest in (thresholds.LABEL_QUOTATION, 2 * thresholds.LABEL_QUOTATION):
        for places in _alike(told, groups):
            for place in places[1:]:
                quoted = _quoted(groups[place], longest=longest)
                if quoted is not None:
                    told[place] = quoted if labels[place].startswith("“") else f"{labels[place]}: {quoted}"
    return told


def _alike(labels: Sequence[str], groups: Sequence[Sequence[Claim]]) -> list[list[int]]:
    """Places of equal labels, the one that most reports answer first."""
    places: dict[str, list[int]] = {}
    for place, label in enumerate(labels):
        places.setdefault(label, []).append(place)
    return [
        sorted(found, key=lambda place: (-len({c.article_id for c in groups[place]}), place))
        for found in places.values()
        if len(found) > 1
    ]


def _numbered(labels: Sequence[str]) -> list[str]:
    """The labels, those that still are equal with a number from the second on."""
    used: Counter[str] = Counter()
    taken = set(labels)
    numbered = []
    for label in labels:
        used[label] += 1
        free = label
        while used[label] > 1 and free in taken:
            free = f"{label} ({used[label]})"
            used[label] += free in taken
        taken.add(free)
        numbered.append(free)
    return numbered


def _joined(label: str, more: str | None) -> str:
    """A label with a qualifier behind it, unless it says it already or would become too long."""
    if not more or more.casefold() in label.casefold() or len(label) + len(more) >= thresholds.LONGEST_LABEL:
        return label
    known = more.split()[-1].casefold()
    return label if known in label.casefold().split() else f"{label} {more}"
