"""An article to read: its text in full, with everything that was found marked where it stands.

Takes an event view and the marks of its articles; gives, for one article, its paragraphs as nested nodes. A text is cut
into paragraphs, a paragraph into what is body and what is not, and each of these into nested stretches: reported speech
outside, quoted words inside it, figures, dates and other evidence innermost. Marks that cross a border come out in two
pieces, of which the first bears the id. Beside a paragraph stand notes, and only where other articles differ. No character
of the text is left out or added.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from newslens.presentation.layered_pieces import cut_at_borders
from newslens.presentation.page.margin_notes import MarginNotes, Note
from newslens.presentation.paragraph_parts import DATELINE, split_by_role

if TYPE_CHECKING:
    from newslens.presentation.event_view import EventView
    from newslens.presentation.event_view_records import NumberedArticle
    from newslens.presentation.page.highlights import Anchors, Mark
    from newslens.presentation.page.margin_notes import AnswersByWords

__all__ = ["Block", "Node", "ParagraphRow", "ReadingView", "origin", "view_article"]

_MOST_IN_ROW: Final = 4
"""Paragraphs beside one run of notes; set by hand: a note of usual length is as high as about four paragraphs."""


@dataclass(slots=True)
class Node:
    """A stretch of text: plain where it has no mark, else with further stretches inside."""

    text: str = ""
    mark: Mark | None = None
    first: bool = True
    """Whether this is the first piece of its mark, the one that bears the id."""
    last: bool = True
    inline_role: str | None = None
    anchor: str | None = None
    """Id of the sentence that begins here; such a node is empty."""
    inside: list[Node] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, or a part of one that is not body."""

    anchor: str | None
    role: str | None
    """Name of the role of what is not body."""
    nodes: list[Node]
    notes: list[Note]


@dataclass(frozen=True, slots=True)
class ParagraphRow:
    """Paragraphs beside one run of notes: one with notes, and those without that follow it."""

    blocks: list[Block]

    @property
    def notes(self) -> list[Note]:
        """Notes on the first paragraph."""
        return self.blocks[0].notes


@dataclass(frozen=True, slots=True)
class ReadingView:
    """Everything that the page shows of an article."""

    article: NumberedArticle
    words: int
    origin: str
    rows: list[ParagraphRow]


def view_article(
    event: EventView, anchors: Anchors, article_id: str, said: AnswersByWords | None = None
) -> ReadingView:
    """An article with its marks and its notes; `said` spares time where other articles are viewed as well."""
    article = event.by_id[article_id]
    margin = MarginNotes(event, anchors, article_id, said)
    used: set[str] = set()
    blocks: list[Block] = []
    for place, span in enumerate(event.paragraphs[article_id], start=1):
        for number, part in enumerate(split_by_role(event, article_id, span)):
            start, end = part.start, part.end
            layered = _around(event, anchors, article_id, start, end)
            begins = anchors.sentences_between(article_id, start, end)
            nodes = _nodes(article.text, (start, end), layered, used, begins)
            beside = margin.beside(start, end)
            anchor = None if number else f"a{article.number}-p{place}"
            blocks.append(Block(anchor, part.name, nodes, beside))
    return ReadingView(article, len(article.text.split()), origin(event, article), _rows(blocks))


def _rows(blocks: list[Block]) -> list[ParagraphRow]:
    """Blocks gathered into rows, so that long notes do not tear the text apart."""
    rows: list[ParagraphRow] = []
    for block in blocks:
        previous = rows[-1].blocks if rows else []
        if (
            previous
            and not block.notes
            and not block.role
            and len(previous) < _MOST_IN_ROW
            and previous[0].notes
        ):
            previous.append(block)
        else:
            rows.append(ParagraphRow([block]))
    return rows


@dataclass(frozen=True, slots=True)
class _Layered:
    """A mark, or a dateline, as one of the layers over a text."""

    start: int
    end: int
    layer: int
    mark: Mark | None


def _around(event: EventView, anchors: Anchors, article_id: str, start: int, end: int) -> list[_Layered]:
    datelines = [
        _Layered(row.start, row.end, -1, None)
        for row in event.segments_meeting(article_id, start, end)
        if row.role == DATELINE
    ]
    marks = anchors.meeting(article_id, start, end)
    return datelines + [_Layered(mark.start, mark.end, mark.layer, mark) for mark in marks]


def _nodes(
    text: str,
    span: tuple[int, int],
    layered: list[_Layered],
    used: set[str],
    begins: dict[int, str],
) -> list[Node]:
    """Nested stretches of a span, cut at every border of a mark and at every beginning of a sentence."""
    root = Node()
    opened: list[tuple[_Layered, Node]] = []
    for piece in cut_at_borders(*span, layered, begins):
        del opened[piece.kept :]
        for each in piece.spans[piece.kept :]:
            parent = opened[-1][1] if opened else root
            node = _opened(each, used)
            parent.inside.append(node)
            opened.append((each, node))
        for each, node in opened:
            node.last = piece.end >= min(each.end, span[1])
        inner = opened[-1][1] if opened else root
        if piece.start in begins:
            inner.inside.append(Node(anchor=begins[piece.start]))
        inner.inside.append(Node(text=text[piece.start : piece.end]))
    return root.inside


def _opened(each: _Layered, used: set[str]) -> Node:
    if each.mark is None:
        return Node(inline_role=DATELINE)
    first = each.mark.anchor not in used
    used.add(each.mark.anchor)
    return Node(mark=each.mark, first=first)


def origin(event: EventView, article: NumberedArticle) -> str:
    """What an article goes back to, in a few words."""
    source = event.by_id.get(article.derived_from or "")
    if source:
        return f"{source.number} {source.outlet}"
    if article.lineage in event.unseen:
        return "another report of its voice, or an unseen version"
    return "own sources" if article.lineage else "not known"
