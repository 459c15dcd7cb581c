"""Labels of questions that measure: "depth of the well (metres)", "share of voters", "age of Ilka Dravenne".

Takes the claims that answer one question, all with a unit; gives what they measure, by the surest reading that at least half
of them allow, with the unit behind it where the label does not tell it. Where nothing is read safely, the clause is quoted.

What this does not cover: place, year and whatever else tells two questions apart (`labels`).
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.comparison.labels.figure_words import read_figure_words
from newslens.comparison.labels.label_bearers import read_age
from newslens.comparison.labels.label_measures import read_measures
from newslens.comparison.labels.label_qualifiers import owner_of
from newslens.comparison.labels.label_quotations import quote_shared
from newslens.comparison.labels.label_words import commonest, of_half, owned

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.claims.claim import Claim

__all__ = ["label_measure", "shared_measure"]


def label_measure(group: Sequence[Claim]) -> str:
    """What a figure with a unit measures: "depth of the well (metres)", "age of Ilka Dravenne".

    Parameters
    ----------
    group
        Claims that answer one question.
    """
    unit = group[0].unit or ""
    if group[0].dimension.name == "age":
        return _age(group)
    best = shared_measure(group)
    shown = _unit(unit) if unit else _currency(group)
    if best is None:
        return quote_shared(group) or shown or "sum"
    if unit in {"percent", "fraction"} and best.startswith("share of "):
        return best
    told = owned(owner_of(group), best)
    return f"{told} ({shown})" if shown else told


def shared_measure(group: Sequence[Claim]) -> str | None:
    """What the claims measure, by the surest reading that at least half of them allow.

    Parameters
    ----------
    group
        Claims that answer one question.
    """
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
    holder = of_half((_named_holder(c) for c in group), len(group))
    if holder is None:
        read = [who for c in group if (who := read_age(read_figure_words(c)))]
        holder = of_half(read, len(read))
    if holder is not None:
        return f"age of {holder}"
    return f"age in {quoted}" if (quoted := quote_shared(group)) else "age"


def _named_holder(claim: Claim) -> str | None:
    """The person next to an age; none where "the" shows that the name is one of a thing: "the leader of the Open, who is 28"."""
    named = (name for name in sorted(claim.holders) if f"the {name}" not in claim.sentence)
    return next(named, None)


def _currency(group: Sequence[Claim]) -> str | None:
    """The noun that most sums are counted in, where it names the money of several countries: "francs"."""
    return commonest(Counter(_plural(c.counted.split()[-1].casefold()) for c in group if c.counted))


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
