"""What a figure is about, read from the sentence around it.

A figure answers a question: how many were killed, how many seats did that party win in that year. The question
stands around the figure: in the counted noun, in what happens to those who are counted, in the names, places
and years of the clause. This module reads that context, for each figure by itself, so that
`newslens.comparison.questions.same_question` can say of two figures whether they answer one question.

It takes the articles, their figures, sentences, names and dates, and gives a `Context` for each row of the figures
table. Clauses are found by their marks and joining words, not by a parser; a predicate that stands far from its
subject is missed, and the context is then poorer, never invented.
"""

from __future__ import annotations

import bisect
import datetime as dt
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pandas as pd

from newslens import lexicon
from newslens.comparison.questions.claim import Context, Day, Mention, Place
from newslens.comparison.questions.clauses import Line
from newslens.comparison.questions.dimensions import BARE_MONEY, measure
from newslens.comparison.questions.money import is_bare_money
from newslens.comparison.questions.roles import fold, groups_of, is_person, outcome_of
from newslens.comparison.shared.content_words import ComparedWord, read_words, word
from newslens.frames import rows
from newslens.reading.segments import segment
from newslens.reading.segments import sentences as find_sentences

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["contexts_of", "mentions_of", "read_contexts"]

_LOCATED = re.compile(r"(?i)\b(?:in|at|near)\s+$")
_ORIGIN = re.compile(r"(?i)\b(?:from|fled|flee|fleeing|escaped|escaping)\s+(?:\S+\s+){0,2}$")
_BESIDE = 30
"""Characters between an age and the name of whose it is."""
_FEW_DAYS = dt.timedelta(days=4)
_LEAST_SUM = 1e5
_SCENES = 8
"""Scenes of one sentence that are told apart."""
_WITH_UNIT = re.compile(r"\d[^\W\d_]+$")
_RELATIVE = frozenset(("where", "when", "which", "whose"))


def contexts_of(
    articles: pd.DataFrame,
    figures: pd.DataFrame,
    *,
    sentences: pd.DataFrame | None = None,
    mentions: Mapping[str, Sequence[Mention]] | None = None,
    dates: pd.DataFrame | None = None,
) -> list[Context]:
    """Contexts of the rows of a figures table, in their order.

    Parameters
    ----------
    articles, figures, sentences
        Tables; sentences that are missing are found.
    mentions
        Names of each article, as `mentions_of` gives them.
    dates
        The dates table.
    """
    days = _days_of(dates)
    if sentences is None:
        sentences = find_sentences(articles, segment(articles))
    lines: dict[str, list[tuple[int, int]]] = {}
    for article, start, end in rows(sentences, "article_id", "start", "end"):
        lines.setdefault(article, []).append((start, end))
    listed: dict[str, list[dict[str, Any]]] = {}
    for row, record in enumerate(figures.to_dict("records")):
        clean = {str(key): None if pd.isna(value) else value for key, value in record.items()}
        listed.setdefault(str(clean["article_id"]), []).append(clean | {"row": row})
    texts = dict(zip(articles["article_id"], articles["text"], strict=True))
    years = {
        article: when.year for article, when in rows(articles, "article_id", "published") if when is not None
    }
    contexts: list[Context] = []
    for article, found in listed.items():
        contexts += read_contexts(
            texts[article],
            article,
            sorted(found, key=lambda each: (each["start"], each["end"])),
            sentences=lines.get(article, []),
            mentions=(mentions or {}).get(article, []),
            days=days.get(article, []),
            year=years.get(article),
        )
    return sorted(contexts, key=lambda context: context.row)


def mentions_of(names: pd.DataFrame | None, articles: pd.DataFrame) -> dict[str, list[Mention]]:
    """Names of each article, in order."""
    found: dict[str, list[Mention]] = {}
    if names is None:
        return found
    texts = dict(zip(articles["article_id"], articles["text"], strict=True))
    for article, start, end, surface, name, kind in rows(
        names, "article_id", "start", "end", "surface", "name", "kind"
    ):
        before = texts[article][max(0, start - 24) : start]
        if kind == "place" and _ORIGIN.search(before):
            continue
        located = kind != "person" and bool(_LOCATED.search(before))
        found.setdefault(article, []).append(Mention(start, end, name or surface, kind or "", located))
    return {article: sorted(inside, key=lambda m: (m.start, m.end)) for article, inside in found.items()}


def _days_of(dates: pd.DataFrame | None) -> dict[str, list[Day]]:
    """Days of each article, those on which somebody spoke left out."""
    found: dict[str, list[Day]] = {}
    if dates is None:
        return found
    spoken = lexicon.words("comparison/days_of_speech")
    columns = ("article_id", "start", "first", "last", "dated")
    for article, start, first, last, dated in rows(dates, *columns):
        if first is not None and last is not None and last - first < _FEW_DAYS and dated not in spoken:
            found.setdefault(article, []).append(Day(start, first, last))
    return found


def read_contexts(
    text: str,
    article: str,
    figures: Sequence[Mapping[str, Any]],
    *,
    sentences: Sequence[tuple[int, int]],
    mentions: Sequence[Mention] = (),
    days: Sequence[Day] = (),
    year: int | None = None,
) -> list[Context]:
    """Contexts of the figures of one article.

    Parameters
    ----------
    text
        The article's text.
    article
        Its article_id.
    figures
        Rows of the figures table in order of `start`, each with `row`, its position in the table.
    sentences
        Half-open offsets of the sentences, in order. A figure outside of them is read in its own line.
    mentions
        Names that stand in the article, in order.
    days
        Days that the article names, in order.
    year
        Year of publication: it tells no occurrence from another.
    """
    inside: dict[tuple[int, int], list[Mapping[str, Any]]] = {}
    for figure in figures:
        inside.setdefault(_line_of(text, int(figure["start"]), sentences), []).append(figure)
    starts = [mention.start for mention in mentions]
    contexts: list[Context] = []
    for (start, end), found in inside.items():
        spans = [(int(f["start"]), int(f["end"])) for f in found]
        line = Line(text, start, end, spans, measured=[_unit_follows(f) for f in found])
        named = mentions[bisect.bisect_left(starts, start) : bisect.bisect_left(starts, end)]
        left, right = _sentence_before(start, sentences)
        before = frozenset(fold(each) for each in read_words(text[left:right]) if each.kind == "content")
        earlier = _scenes(mentions[bisect.bisect_left(starts, left) : bisect.bisect_left(starts, right)])
        when = tuple((day.first, day.last) for day in days if start <= day.start < end)
        told = _shared_out([_context(line, n, found, article, named) for n in range(len(found))], line)
        contexts += [
            replace(context, before=before, earlier=earlier, days=when, years=context.years - {year})
            for context in told
        ]
    return contexts


def _shared_out(contexts: Sequence[Context], line: Line) -> list[Context]:
    """Figures of a sentence, those that share a count out over places marked: "twelve died in Ostrel, 10 in Marn"."""
    placed = list(dict.fromkeys((c.outcome, c.places) for c in contexts if c.outcome and c.places))[:_SCENES]
    shares = {n - 1 for n in range(1, len(contexts)) if line.is_gapped(n)}
    shares |= {n + 1 for n in shares}
    return [
        replace(context, alone=True)
        if n in shares
        or (
            context.places
            and any(context.outcome == told and context.places.isdisjoint(p) for told, p in placed)
        )
        else context
        for n, context in enumerate(contexts)
    ]


def _context(
    line: Line,
    index: int,
    figures: Sequence[Mapping[str, Any]],
    article: str,
    mentions: Sequence[Mention],
) -> Context:
    figure = figures[index]
    left, right = line.clause(index)
    counted, unit = figure["counted"], figure["unit"]
    whole = line.whole(index)
    if counted is None and unit is None and whole is not None:
        counted = figures[whole]["counted"]
    words = [each for each in read_words(counted or "") if each.kind == "content"]
    nouns = [fold(each) for each in words if not each.surface[0].isdigit()]
    near = _near(line, mentions, left, right)
    scenes, wider = _scenes(near), _scenes(mentions)
    part = line.part(index) and "/" not in (unit or "")
    described = words + line.following(index, 5) if part else words or line.following(index, 3)
    persons = any(map(is_person, words[-1:])) or not words
    units = _unit_words(unit)
    bare = unit is None and is_bare_money(line, index, figures, words)
    kind = BARE_MONEY if bare else measure(unit)
    value = figure["low"] if figure["low"] is not None else figure["high"]
    return Context(
        row=int(figure["row"]),
        place=Place(article, int(figure["start"]), int(figure["end"])),
        surface=str(figure["surface"]),
        low=figure["low"],
        high=figure["high"],
        comparator=str(figure["comparator"]),
        unit=unit,
        measure=kind,
        counted=counted,
        head=nouns[-1] if nouns else None,
        nouns=frozenset(nouns) - units,
        persons=unit is None and persons,
        outcome=_outcome(line, index, figure, words),
        groups=groups_of(described) if unit is None else frozenset(),
        clause=line.ideas(left, right) - units,
        wordings=line.wordings(left, right),
        sentence=line.all_ideas - units,
        before=frozenset(),
        places=scenes,
        wider=scenes or wider,
        earlier=frozenset(),
        holders=_holders(mentions, near, figure),
        whole=index > 0 and line.whole(index - 1) == index,
        years=line.years(left, right),
        days=(),
        past=line.past(index),
        part=part or (line.of_known(index) and bool(words) and outcome_of(words[-1].form) is not None),
        alone=bool(scenes) and line.alone(index),
        added=line.added(index),
        of_known=line.of_known(index),
        source=figure["attributed_to"],
        sentence_start=line.start,
        sentence_end=line.end,
        change=figure["change"],
        conversion_of=figure.get("conversion_of"),
        amounts=() if value is None else ((kind.base, value * kind.factor),),
    )


def _outcome(line: Line, index: int, figure: Mapping[str, Any], words: Sequence[ComparedWord]) -> str | None:
    """What becomes of the counted, where they can be persons; where there are no casualties, nobody was killed."""
    low = figure["low"]
    if figure["unit"] is not None or (low is not None and low < _LEAST_SUM and low % 1):
        return None
    head = words[-1] if words else None
    persons = head is None or is_person(head)
    if not persons and head is not None and outcome_of(head.form) is None:
        return None
    outcome = line.outcome(index, persons=persons)
    if outcome is None and head is not None and persons and not groups_of(words) and line.is_protest(index):
        return "protesting"
    return "killed" if outcome == "casualties" and figure["high"] == 0 else outcome


def _near(line: Line, mentions: Sequence[Mention], left: int, right: int) -> Sequence[Mention]:
    """Names that stand in a clause, or right before it as what a relative clause hangs on."""
    if left >= right:
        return ()
    hangs = left and line.words[left - 1].form in _RELATIVE
    start = line.words[max(0, left - 3) if hangs else left].start
    first = bisect.bisect_left(mentions, start, key=lambda m: m.start)
    return mentions[first : bisect.bisect_left(mentions, line.words[right - 1].end, key=lambda m: m.start)]


def _holders(
    mentions: Sequence[Mention], near: Sequence[Mention], figure: Mapping[str, Any]
) -> frozenset[str]:
    if figure["unit"] != "year_of_age":
        return frozenset(m.name for m in near if m.kind in {"person", "organisation", "group"})
    start, end = int(figure["start"]), int(figure["end"])
    persons = [
        m for m in mentions if m.kind == "person" and start - _BESIDE <= m.end and m.start <= end + _BESIDE
    ]
    nearest = min(persons, key=lambda m: (max(start - m.end, m.start - end), m.start), default=None)
    return frozenset() if nearest is None else frozenset((nearest.name,))


def _unit_follows(figure: Mapping[str, Any]) -> bool:
    """Whether the unit stands in the words after a figure: "10 km", but not "10km", "$10" or "8 per cent"."""
    unit = figure["unit"]
    if unit is None or measure(unit).dimension in {"money", "share"}:
        return False
    return not _WITH_UNIT.search(str(figure["surface"]))


def _unit_words(unit: str | None) -> frozenset[str]:
    """Words of the unit, which every figure of the unit shares."""
    if unit is None:
        return frozenset()
    return frozenset(fold(word(part)) for part in unit.replace("/", "_").split("_"))


def _line_of(text: str, start: int, sentences: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Sentence that holds an offset, else the line of text that does."""
    index = bisect.bisect_right(sentences, (start, len(text) + 1)) - 1
    if index >= 0 and sentences[index][0] <= start < sentences[index][1]:
        return sentences[index]
    left = text.rfind("\n", 0, start) + 1
    right = text.find("\n", start)
    return left, len(text) if right < 0 else right


def _sentence_before(start: int, sentences: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Offsets of the sentence before an offset; empty where there is none."""
    index = bisect.bisect_left(sentences, (start, 0)) - 1
    return sentences[index] if index >= 0 else (0, 0)


def _scenes(mentions: Sequence[Mention]) -> frozenset[str]:
    """Names in which something is told to happen."""
    return frozenset(mention.name for mention in mentions if mention.kind == "place" or mention.located)
