"""Whom a speaker's description stands for in another report: "the head of the harbour office" is a person there.

One report names the speaker and says who she is, beside the name: "harbour office chief Ada Brandt", "Ada Brandt,
the head of the harbour office". Another one gives only that. The description stands for the person beside whose
name all of its ideas stand, if that is one person only.

Takes the speakers of the quotations, the names and the texts; gives a person for each description that has one. What
this does not cover: descriptions of a single word ("the coach"), which say too little across reports, and crowds.
"""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from typing import TYPE_CHECKING

from newslens.comparison.shared.content_words import CONTENT, read_words
from newslens.comparison.utterances import utterance_thresholds as thresholds
from newslens.comparison.utterances.same_speaker import is_crowd
from newslens.frames import rows
from newslens.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    import pandas as pd

    from newslens.comparison.shared.content_words import ComparedWord

__all__ = ["described_persons"]

_BREAK = re.compile(r"[.!?;:()\"“”\n]")
_APPOSITION = re.compile(r"\s*,(?P<inside>[^,]*)")


def described_persons(
    speakers: Iterable[str | None], names: pd.DataFrame, texts: Mapping[str, str]
) -> dict[str, str]:
    """Person that each description of a speaker stands for.

    Parameters
    ----------
    speakers
        Speakers as the quotations name them; those that are names of persons are left out.
    names
        As `extract_names` gives them.
    texts
        The articles' texts by article_id.

    Examples
    --------
    >>> from newslens.extraction.names import extract_names
    >>> text = "Ada Brandt, the head of the harbour office, spoke first."
    >>> import pandas as pd
    >>> names = extract_names(pd.DataFrame({"article_id": ["a"], "text": [text]}))
    >>> described_persons(["chief of the harbour office", "chief of police"], names, {"a": text})
    {'chief of the harbour office': 'Ada Brandt'}
    """
    mentions = rows(names, "article_id", "start", "end", "name", "kind")
    persons = [
        (article, start, end, name) for article, start, end, name, kind in mentions if kind == "person"
    ]
    called = {name for *_, name in persons}
    sought = {each: ideas for each in speakers if each and each not in called and (ideas := _ideas(each))}
    if not sought:
        return {}
    # Each description is filed under one of its ideas, so that a name is not compared with all of them.
    shelves: dict[str, list[str]] = defaultdict(list)
    for description, ideas in sought.items():
        shelves[min(ideas)].append(description)
    found: dict[str, set[str]] = defaultdict(set)
    for article, start, end, name in persons:
        for around, spare in _around(texts[article], start, end):
            beside = list(dict.fromkeys(each.idea for each in around))
            for description in [one for idea in beside for one in shelves.get(idea, ())]:
                ideas = sought[description]
                if ideas <= set(beside[: len(ideas) + spare]):
                    found[description].add(name)
    return {each: next(iter(known)) for each, known in found.items() if len(known) == 1}


def _ideas(speaker: str) -> frozenset[str]:
    """Ideas of a description; empty where it describes nobody, or too many."""
    content = [each for each in read_words(speaker) if each.kind == CONTENT]
    common = any(each.surface[0].islower() for each in content)
    if not common or len(content) < thresholds.DESCRIPTION_WORDS or is_crowd(speaker):
        return frozenset()
    return frozenset(each.idea for each in content)


def _around(text: str, start: int, end: int) -> Iterator[tuple[list[ComparedWord], int]]:
    """The words beside a name that may describe its bearer, once for those before it and once for those behind it.

    "Harbour office chief Ada Brandt" gives chief, office, harbour, the nearest to the name first. "Ada Brandt, the head
    of the harbour office, spoke" gives head, harbour, office, up to the second comma. "Ada Brandt spoke" gives
    nothing behind the name, for no comma follows it.

    Parameters
    ----------
    text
        Text of the article.
    start, end
        Offsets of the name.

    Yields
    ------
    tuple[list[ComparedWord], int]
        The content words, and how many words that are not in a sought description may stand among them: none before the
        name, a few behind it ("the head of the *local* harbour office").
    """
    reach = thresholds.DESCRIPTION_REACH
    before = _BREAK.split(text[max(0, start - reach) : start])[-1]
    nearest = itertools.takewhile(_goes_on, reversed(read_words(before)))
    yield _of_one_office(nearest), 0
    behind = _APPOSITION.match(_BREAK.split(text[end : end + reach])[0])
    if behind:
        yield _of_one_office(read_words(behind["inside"])), thresholds.DESCRIPTION_SPARE


def _goes_on(each: ComparedWord) -> bool:
    """Whether a word can stand in a description: "said" or "when" ends it."""
    return each.kind == CONTENT or each.form in words("comparison/description_joiners")


def _of_one_office(found: Iterable[ComparedWord]) -> list[ComparedWord]:
    """The content words, unless one of them says that the office is another's."""
    content = [each for each in found if each.kind == CONTENT]
    return [] if any(each.form in words("comparison/other_holders") for each in content) else content
