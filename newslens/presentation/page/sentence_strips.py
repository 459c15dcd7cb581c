"""Strips that show who copied whom: a strip a report, a cell a sentence, copies under their source.

Takes an event view and the anchors of its articles; gives strips for a template. With many reports a voice has one strip, that of
the report which the others are held against, and each copy is a thin line under it, drawn as a path. With very many, only voices
with copies have one, and the rest is said in a sentence.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from newslens.language.sentence_building import counted_in_digits
from newslens.presentation.page.strip_columns import align_columns
from newslens.presentation.phrasing import clip, counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from newslens.comparison.coverage import SentenceKey, SentenceStanding, Standings
    from newslens.presentation.event_view import EventView
    from newslens.presentation.event_view_records import NumberedArticle
    from newslens.presentation.page.highlights import Anchors

__all__ = ["CopyLine", "Strip", "StripCell", "Strips", "VoiceStrips", "draw_strips"]

MOST_STRIPS: Final = 12
"""Reports up to which each has a strip; beyond, a voice has one. Set by hand: as many as rows in "Only here"."""
_MOST_VOICES: Final = 30
"""Voices up to which all have a strip; beyond, only the largest with copies. Set by hand."""
_MOST_SOURCES: Final = 15
"""Voices with copies that have a strip where there are very many; set by hand."""
_MOST_LINES: Final = 24
"""Copies that have a line under their source; the rest is counted. Set by hand: twelve lines are as high as three strips."""
_DENSE: Final = 60
"""Columns beyond which cells are drawn without gaps; set by hand: narrower than 8 px no gap is left to see."""
_SHOWN: Final = 90
"""Characters of a sentence that a cell tells when it is pointed at."""
_CLASSES: Final = {"own": "", "kept": "", "reworded": "w", "unseen": "n"}
_TOLD: Final = {
    "own": "",
    "kept": "word for word",
    "reworded": "in other words",
    "unseen": "not in the source",
}


@dataclass(frozen=True, slots=True)
class StripCell:
    """A sentence."""

    href: str
    look: str
    """Classes: w other words, n not in the source, v another voice has it, x stands in a conflict."""
    label: str


@dataclass(frozen=True, slots=True)
class Strip:
    """A report, a cell a column; None is a gap."""

    article: NumberedArticle
    note: str
    cells: list[StripCell | None]


@dataclass(frozen=True, slots=True)
class CopyLine:
    """A copy as a line under its source."""

    article: NumberedArticle
    y: int
    label: str
    kept: str
    """Path over the columns that it has word for word."""
    reworded: str
    """Path over those that it has in other words."""


@dataclass(frozen=True, slots=True)
class VoiceStrips:
    """The reports of one voice."""

    strips: list[Strip]
    lines: list[CopyLine]
    more: int
    """Copies that have neither strip nor line."""
    columns: int
    height: int
    """Height of the lines in px."""


@dataclass(frozen=True, slots=True)
class Strips:
    """All voices that are drawn, and what is said of the rest."""

    voices: list[VoiceStrips]
    undrawn: str
    looks: frozenset[str]
    """Looks of cells that occur, for the key: w, n, v, x and gap."""
    columns: int
    """Columns of the longest strip."""
    dense: bool
    """Whether there are too many columns for gaps between them."""


def draw_strips(event: EventView, anchors: Anchors) -> Strips:
    """The strips of an event whose lineages are known."""
    families = [_in_order(event.standings, family) for family in event.lineages.values()]
    if len(event.articles) <= MOST_STRIPS:
        voices = [_full(event, anchors, family) for family in families]
        return _strips(voices, "")
    shown = families
    if len(families) > _MOST_VOICES:
        copied = [family for family in families if len(family) > 1]
        shown = sorted(copied, key=lambda family: -len(family))[:_MOST_SOURCES]
    voices = [_with_lines(event, anchors, family) for family in shown]
    return _strips(voices, _undrawn(families, shown))


def _strips(voices: list[VoiceStrips], undrawn: str) -> Strips:
    cells = [cell for voice in voices for strip in voice.strips for cell in strip.cells]
    looks = {look for cell in cells if cell is not None for look in cell.look.split()}
    if any(cell is None for cell in cells) or any(voice.lines for voice in voices):
        looks.add("gap")
    if any(line.reworded for voice in voices for line in voice.lines):
        looks.add("w")
    # Cells are of one width everywhere, so that a short report is a short strip.
    columns = max((voice.columns for voice in voices), default=0)
    return Strips(voices, undrawn, frozenset(looks), columns, columns > _DENSE)


def _undrawn(
    families: Sequence[Sequence[NumberedArticle]], shown: Sequence[Sequence[NumberedArticle]]
) -> str:
    """What is not drawn: voices in one report, and smaller voices with copies."""
    sizes = Counter(len(family) > 1 for family in families)
    left = sizes[True] - sum(len(family) > 1 for family in shown)
    parts = []
    if sizes[False] and len(families) > _MOST_VOICES:
        parts.append(f"{counted(sizes[False], 'voice')} in one report each")
    if left > 0:
        parts.append(f"{counted(left, 'smaller voice')} with copies")
    return f"Not drawn: {' and '.join(parts)}." if parts else ""


def _in_order(standings: Standings, family: Sequence[NumberedArticle]) -> list[NumberedArticle]:
    """Each report behind the one that it is held against, else in the order of their numbers."""
    children: dict[str | None, list[NumberedArticle]] = defaultdict(list)
    ids = {each.article_id for each in family}
    for each in family:
        source = standings.references.get(each.article_id)
        children[source if source in ids else None].append(each)
    ordered: list[NumberedArticle] = []
    coming = children[None][::-1]
    while coming:
        each = coming.pop()
        ordered.append(each)
        coming += children.pop(each.article_id, [])[::-1]
    placed = {each.article_id for each in ordered}
    return ordered + [each for each in family if each.article_id not in placed]


def _full(event: EventView, anchors: Anchors, family: Sequence[NumberedArticle]) -> VoiceStrips:
    rows = align_columns(event.standings, [each.article_id for each in family])
    strips = [
        Strip(article, _note(event, article), [_cell(article, anchors, each) for each in row])
        for article, row in zip(family, rows, strict=True)
    ]
    columns = max((len(row) for row in rows), default=0)
    return VoiceStrips(strips, [], 0, columns, 0)


def _with_lines(event: EventView, anchors: Anchors, family: Sequence[NumberedArticle]) -> VoiceStrips:
    head, *copies = family
    sentences = list(event.standings.by_article.get(head.article_id, ()))
    strip = Strip(
        head,
        _note(event, head, copies=len(copies)),
        [_cell(head, anchors, each) for each in sentences],
    )
    place = {each.key: column for column, each in enumerate(sentences)}
    lines: list[CopyLine] = []
    for article in copies:
        if len(lines) == _MOST_LINES:
            break
        line = _line(event, article, place, 8 * len(lines) + 4)
        lines += [line] if line.kept or line.reworded else []
    columns = len(sentences)
    return VoiceStrips([strip], lines, len(copies) - len(lines), columns, 8 * len(lines))


def _line(event: EventView, article: NumberedArticle, place: Mapping[SentenceKey, int], y: int) -> CopyLine:
    """A copy as a line; `place` is the column of each sentence of its source."""
    kept: set[int] = set()
    reworded: set[int] = set()
    for each in event.standings.by_article.get(article.article_id, ()):
        for key in (*filter(None, (each.source,)), *event.standings.elsewhere(each.key)):
            if key in place:
                (kept if each.origin == "kept" else reworded).add(place[key])
    label = f"Report {article.number}, {article.outlet}: {_note(event, article)}"
    return CopyLine(article, y, label, _path(kept, y), _path(reworded - kept, y))


def _path(columns: Iterable[int], y: int) -> str:
    """A line over some columns; neighbours are one stretch."""
    path: list[list[int]] = []
    for column in sorted(columns):
        if path and path[-1][1] == column:
            path[-1][1] = column + 1
        else:
            path.append([column, column + 1])
    return "".join(f"M{start} {y}H{end}" for start, end in path)


def _cell(article: NumberedArticle, anchors: Anchors, sentence: SentenceStanding | None) -> StripCell | None:
    if sentence is None:
        return None
    looks = [_CLASSES[sentence.origin], "v" if sentence.voices else "", "x" if sentence.disputed else ""]
    told = ", ".join(
        part
        for part in (
            f"Report {article.number}, sentence {sentence.key.number}",
            _TOLD[sentence.origin],
            "another voice has it too" if sentence.voices else "",
            "stands in a conflict" if sentence.disputed else "",
        )
        if part
    )
    words = clip(article.text[sentence.start : sentence.end], _SHOWN)
    href = anchors.to_sentence(article.article_id, sentence.start)
    return StripCell(href, " ".join(filter(None, looks)), f"{told}: {words}")


def _note(event: EventView, article: NumberedArticle, copies: int = 0) -> str:
    """How long a report is, and how much of it came from where."""
    sentences = event.standings.by_article.get(article.article_id, ())
    reference = event.standings.references.get(article.article_id)
    if reference is None:
        length = counted_in_digits(len(sentences), "sentence")
        ending = f", {counted(copies, 'copy', 'copies')}" if copies else ""
        return length + ending
    origins = Counter(each.origin for each in sentences)
    taken = origins["kept"] + origins["reworded"]
    source = event.by_id[reference].number
    verb = "from" if article.derived_from == reference else "also in"
    note = f"{taken} of {len(sentences)} {verb} {source}"
    if not taken:
        return note
    if not origins["reworded"]:
        return f"{note}, unchanged"
    return f"{note}, {origins['kept']} unchanged" if origins["kept"] else f"{note}, reworded"
