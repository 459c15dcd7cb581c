"""The labels of a picture of before and after: what is said at the right, in which order, and what fits there.

Takes lines; gives blocks of labels in the order of their amounts, the greatest first; equal ones by holder, what was
certified first. The first block of each run of a holder bears its name, so that a reader sees whose amounts these are also
where those of two holders lie between each other. A label is in the report's words where they fit, else in figures.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from newslens.presentation.drawing.mark_layout import text_width
from newslens.presentation.drawing.slope_records import at_moment
from newslens.presentation.phrasing import amount, clip, counted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslens.presentation.drawing.slope_records import HolderLines, SlopeBand, SlopeLine

__all__ = ["MARK_ROOM", "NAME", "NOTE", "ROW", "LabelBlock", "LabelLead", "label_blocks", "tellers_width"]

MARK_ROOM: Final = 14
"""Between the beginning of a label and its first word, for the mark."""
_TELLER_GAP: Final = 9
"""Between the numbers of the reports and what they say."""
ROW: Final = 18
"""Height of a label."""
NOTE: Final = 15
"""Height of the line under a label."""
NAME: Final = 17
"""Height of a line of a name."""
_BOLD: Final = 1.08
"""Width of bold letters, as a factor."""
_NAME_GAP: Final = 3
"""Room above a name."""
_MOST_LABELS: Final = 20
"""Labels up to which each line has its own; beyond, those that say the same of one holder are one. Set by hand: as many are
as high as a screen of a phone."""
_THIN: Final = frozenset(" ,()")
_THIN_LETTER: Final = 3.6
"""Estimated width of these in px; between digits the common estimate would leave holes."""
_LETTER: Final = 6.5
"""Estimated width of a character in px, by which what does not fit is cut."""


@dataclass(frozen=True, slots=True)
class LabelLead:
    """The mark of a line and the numbers of its reports, where they stand in a label."""

    line: SlopeLine
    row: int
    x: float
    """From the beginning of the label to the mark."""

    @property
    def end(self) -> float:
        """Where the numbers end."""
        return self.x + MARK_ROOM + tellers_width([each.label for each in self.line.tellers])


@dataclass(frozen=True, slots=True)
class LabelBlock:
    """A label with the name above it and the note below it, if it has them."""

    holder: int
    """Place of the holder in the picture, from 0."""
    value: float
    name: tuple[str, ...]
    """Name of the holder, in lines; empty where the label above is of the same."""
    text: str
    notes: tuple[str, ...] = ()
    """Lines under it."""
    lines: tuple[SlopeLine, ...] = ()
    """Whose label it is, several that say the same of one holder; none for what was certified and for a band."""
    leads: tuple[LabelLead, ...] = ()
    """Mark and numbers of each line."""
    words_at: tuple[int, float] = (0, MARK_ROOM)
    """Row of the words and where they begin, from the beginning of the label."""
    is_band: bool = False

    @property
    def anchor(self) -> float:
        """From the top of the block to the middle of the label."""
        return (_NAME_GAP if self.name else 0) + NAME * len(self.name) + ROW / 2

    @property
    def width(self) -> float:
        """Its widest line."""
        rows = [
            self.words_at[1] + text_width(self.text),
            *(MARK_ROOM + text_width(each) for each in self.notes),
        ]
        return max(
            [*rows, *(each.end for each in self.leads), *(text_width(each) * _BOLD for each in self.name)]
        )

    @property
    def height(self) -> float:
        """All of the block."""
        return self.anchor + ROW / 2 + ROW * self.words_at[0] + NOTE * len(self.notes)


def tellers_width(labels: Sequence[str]) -> float:
    """Width of numbers of reports beside each other: "1, 5"."""
    joined = ", ".join(labels)
    thin = sum(character in _THIN for character in joined)
    return thin * _THIN_LETTER + text_width("0") * (len(joined) - thin)


def label_blocks(holders: Sequence[HolderLines], moments: Sequence[str], room: float) -> list[LabelBlock]:
    """The labels in their order.

    Parameters
    ----------
    holders
        Holders with their lines.
    moments
        Names of the first and the last moment, or of the only one.
    room
        Width of a label in px.
    """
    found = [block for place, holder in enumerate(holders) for block in _blocks(place, holder, moments, room)]
    ordered = sorted(found, key=lambda block: (-block.value, block.holder, bool(block.lines), block.text))
    if len(ordered) > _MOST_LABELS:
        ordered = _joined(ordered, room)
    return [
        replace(block, name=()) if at and ordered[at - 1].holder == block.holder else block
        for at, block in enumerate(ordered)
    ]


def _joined(ordered: Sequence[LabelBlock], room: float) -> list[LabelBlock]:
    """Labels that say the same of one holder as one, which names all voices."""
    joined: list[LabelBlock] = []
    for block in ordered:
        last = joined[-1] if joined else None
        same = last is not None and (last.holder, last.value, last.text) == (
            block.holder,
            block.value,
            block.text,
        )
        if last is not None and same and last.lines and block.lines and not last.notes and not block.notes:
            joined[-1] = _with_leads(replace(last, lines=last.lines + block.lines), room)
        else:
            joined.append(block)
    return joined


def _with_leads(block: LabelBlock, room: float) -> LabelBlock:
    """A block with the places of its marks, numbers and words, on as many rows as they need."""
    leads: list[LabelLead] = []
    row, x = 0, 0.0
    for line in block.lines:
        lead = LabelLead(line, row, x)
        if x and lead.end > room:
            row, lead = row + 1, LabelLead(line, row + 1, 0.0)
        leads.append(lead)
        numbered = any(each.label for each in line.tellers)
        x = lead.end + (_TELLER_GAP if numbered else 0)
    if leads and len(leads) > 1 and x + text_width(block.text) > room:
        row, x = row + 1, float(MARK_ROOM)
    return replace(block, leads=tuple(leads), words_at=(row, x))


def _blocks(place: int, holder: HolderLines, moments: Sequence[str], room: float) -> Iterator[LabelBlock]:
    name = _wrapped(holder.label, room / _BOLD)
    before, after = holder.reference
    if after is not None:
        yield LabelBlock(place, after, name, f"{amount(after)} certified")
    elif before is not None:
        yield LabelBlock(place, before, name, at_moment(f"{amount(before)} certified", moments[0]))
    if holder.band is not None:
        _, middle, _ = holder.band.shown
        words = _band_words(holder.band, room)
        notes = _wrapped(_outside(holder.band), room - MARK_ROOM)
        yield LabelBlock(place, middle, name, words, notes, is_band=True)
    for line in holder.lines:
        bare = _with_leads(LabelBlock(place, line.value, name, "", lines=(line,)), room)
        notes = _wrapped(line.derived_from, room - MARK_ROOM)
        yield replace(bare, text=_fitting(_wordings(line, moments), room - bare.words_at[1]), notes=notes)


def _wordings(line: SlopeLine, moments: Sequence[str]) -> list[str]:
    """What a label may say, the report's own words first."""
    if line.after is not None:
        return [line.after.words, line.after.short]
    shown = line.shown
    return [at_moment(shown.words, moments[0]), at_moment(shown.short, moments[0]), shown.short]


def _band_words(band: SlopeBand, room: float) -> str:
    least, middle, greatest = band.shown
    voices = counted(band.voices, "voice")
    if least == greatest:
        return f"{voices}: {amount(middle)}"
    extent = f"{voices}: {amount(least)} to {amount(greatest)}"
    return _fitting([f"{extent}, median {amount(middle)}", extent], room - MARK_ROOM)


def _outside(band: SlopeBand) -> str:
    return f"and {counted(band.outside, 'voice')} further away" if band.outside else ""


def _fitting(wordings: Sequence[str], room: float) -> str:
    """The first wording that fits, else the last one cut."""
    for words in wordings:
        if text_width(words) <= room:
            return words
    return clip(wordings[-1], max(int(room / _LETTER) - 1, 4))


def _wrapped(words: str, room: float) -> tuple[str, ...]:
    """Words on lines that fit, a word alone that does not."""
    lines: list[str] = []
    for word in words.split():
        if lines and text_width(f"{lines[-1]} {word}") <= room:
            lines[-1] = f"{lines[-1]} {word}"
        else:
            lines.append(_fitting([word], room))
    return tuple(lines)
