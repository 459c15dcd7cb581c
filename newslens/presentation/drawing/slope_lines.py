"""What a picture of before and after draws for a holder: a line for each answer of each voice, or one band for many voices.

Takes a group of holders; gives lines. Reports of one voice that give the same share a line, which names them;
one that gives the later amount only shares it too. Of more than
eight reports the voices are named instead, with the number of their reports. Where a holder would have more than twelve
lines, a band stands for most of them (`newslens.presentation.drawing.slope_bands`).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeAlias

from newslens.presentation.drawing.answer_marks import Shape, shape
from newslens.presentation.drawing.chart_rows import MOST_REPORT_ROWS, MOST_ROWS
from newslens.presentation.drawing.slope_bands import band_of
from newslens.presentation.drawing.slope_records import HolderLines, SlopeLine, Teller
from newslens.presentation.phrasing import amount, answer, answer_words, clip

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newslens.frames import FigureRow
    from newslens.presentation.drawing.holders import DerivedFigure, Holder
    from newslens.presentation.drawing.question_panels import Address
    from newslens.presentation.event_view import EventView
    from newslens.presentation.event_view_records import NumberedArticle

__all__ = ["lines_of"]

_Telling: TypeAlias = "list[tuple[NumberedArticle, Shape | None, Shape | None]]"
"""Reports of one voice with what each gives before and after."""

_LONGEST_SHARE: Final = 26
"""Characters of the words that an amount is derived from."""


def lines_of(event: EventView, holder: Holder, address: Address | None = None) -> HolderLines:
    """The lines of a holder between its first and its last moment.

    Parameters
    ----------
    event
        Supplies the reports and their voices.
    holder
        The holder.
    address
        Where a mark leads; left out in a notebook.
    """
    found: dict[tuple[object, ...], _Telling] = {}
    for article in event.articles:
        for before, after in _pairs(event, holder, article, address):
            key = (article.lineage or article.article_id, _same(before), _same(after))
            found.setdefault(key, []).append((article, before, after))
    found = _with_their_kin(found)
    by_voice = event.traced and len(event.articles) > MOST_REPORT_ROWS
    several = len(event.articles) > 1
    lines = [_line(group, by_voice, several) for group in found.values()]
    reference = _reference(holder)
    derived = [_derived_line(event, each, address) for each in holder.derived]
    if len(lines) <= MOST_ROWS:
        return HolderLines(holder.label, reference, (*lines, *derived))
    band, outside = band_of(lines)
    return HolderLines(holder.label, reference, tuple(outside), band)


def _with_their_kin(found: dict[tuple[object, ...], _Telling]) -> dict[tuple[object, ...], _Telling]:
    """Reports that give the later amount only join the first line of their voice that ends at it."""
    joined: dict[tuple[object, ...], _Telling] = {}
    home = {
        (voice, after): (voice, before, after) for voice, before, after in reversed(found) if before and after
    }
    for (voice, before, after), tellings in found.items():
        key = home.get((voice, after), (voice, before, after)) if not before else (voice, before, after)
        joined.setdefault(key, []).extend(tellings)
    for group in joined.values():
        group.sort(key=lambda telling: telling[0].number)
    return joined


def _reference(holder: Holder) -> tuple[float | None, float | None]:
    """What was certified for the first and for the last moment."""
    if not holder.certified:
        return None, None
    return holder.certified[0] if len(holder.certified) > 1 else None, holder.certified[-1]


def _pairs(
    event: EventView, holder: Holder, article: NumberedArticle, address: Address | None
) -> list[tuple[Shape | None, Shape | None]]:
    """What an article gives before and after: its first amount before goes with each of its amounts after."""
    after = _shapes(event, holder.figures[-1], article, address)
    before = _shapes(event, holder.figures[0], article, address) if len(holder.figures) > 1 else []
    first = before[0] if before else None
    joined: list[tuple[Shape | None, Shape | None]] = [(first, each) for each in after]
    return [*joined, *((each, None) for each in before[1 if after else 0 :])]


def _shapes(
    event: EventView, rows: Iterable[FigureRow], article: NumberedArticle, address: Address | None
) -> list[Shape]:
    """Different amounts of an article, in its order."""
    found: dict[tuple[object, ...], Shape] = {}
    for row in rows:
        if row.article_id == article.article_id:
            href = address(row.article_id, row.start, row.end) if address else None
            drawn = shape(row, row=0, lineage=article.lineage, href=href)
            if drawn is not None:
                sentence = event.sentence_text(row.article_id, row.start)
                found.setdefault(_same(drawn), replace(drawn, sentence=sentence))
    return list(found.values())


def _same(drawn: Shape | None) -> tuple[object, ...]:
    return (drawn.form, drawn.low, drawn.high) if drawn else ()


def _line(group: _Telling, by_voice: bool, several: bool) -> SlopeLine:
    first = group[0][0]
    # Of reports that share a line, one that gives both amounts stands for it.
    _, before, after = min(group, key=lambda telling: telling[1] is None)
    if by_voice:
        count = f" ({len(group)})" if len(group) > 1 else ""
        name = f"Voice {first.lineage}"
        tellers = [_teller(f"{first.lineage}{count}", name, first.outlet, before, after)]
    else:
        tellers = [
            _teller(str(each.number) if several else "", f"Report {each.number}", each.outlet, earlier, later)
            for each, earlier, later in group
        ]
    return SlopeLine(first.lineage, tuple(tellers), before, after)


def _teller(label: str, name: str, outlet: str, before: Shape | None, after: Shape | None) -> Teller:
    earlier, later = (drawn.href if drawn else None for drawn in (before, after))
    return Teller(label, name, outlet, earlier, later, gives_before=before is not None)


def _derived_line(event: EventView, derived: DerivedFigure, address: Address | None) -> SlopeLine:
    """A dashed line from the amount before to what a share makes of it."""
    row, article = derived.share, event.by_id[derived.share.article_id]
    other = event.by_id[derived.before.article_id]
    href = address(row.article_id, row.start, row.end) if address else None
    whole = round(derived.amount)
    about = "" if whole == derived.amount else "about "
    words = f"{about}{amount(whole)}, derived"
    sentence = event.sentence_text(row.article_id, row.start)
    after = Shape(
        0,
        article.lineage,
        "point",
        derived.amount,
        derived.amount,
        derived.amount,
        words,
        words,
        href,
        sentence=sentence,
    )
    before = shape(derived.before, row=0, lineage=article.lineage)
    how = "off" if derived.is_loss else "on top of"
    elsewhere = f" in report {other.number}" if other is not article else ""
    share = clip(answer_words(row.surface), _LONGEST_SHARE)
    told = f"“{share}” {how} {answer(derived.before)}{elsewhere}"
    teller = _teller(str(article.number), f"Report {article.number}", article.outlet, before, after)
    return SlopeLine(article.lineage, (teller,), before, after, told, other.lineage or str(other.number))
