"""An article to read: its text in full, with everything that was found marked where it stands.

Takes an event view and the marks of its articles; gives, for one article, its paragraphs as nested nodes. A text is cut into paragraphs, a paragraph into what is body and what is not, and each of these into nested
stretches: reported speech outside, quoted words inside it, figures, dates and other evidence innermost. Marks
that cross a border come out in two pieces, of which the first bears the id. Beside a paragraph stand notes, and
only where other articles differ. No character of the text is left out or added.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from newslens.presentation.page.margin_notes import MarginNotes, Note

if TYPE_CHECKING:
    from newslens.presentation.event_view import EventView
    from newslens.presentation.event_view_records import NumberedArticle
    from newslens.presentation.page.highlights import Anchors, Mark
    from newslens.presentation.page.margin_notes import AnswersByWords

__all__ = ["Block", "Node", "ParagraphRow", "ReadingView", "origin", "view_article"]

_MOST_IN_ROW: Final = 4
"""Paragraphs beside one run of notes; set by hand: a note of usual length is as high as about four paragraphs."""
_BODY = frozenset(("body",))
_INLINE = frozenset(("dateline",))
_ROLES = {"promo": "Promotion", "url": "Address", "boilerplate": "Page furniture", "credit": "Credit"}


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
        for number, (start, end, role) in enumerate(_parts(event, article_id, span)):
            layered = _around(event, anchors, article_id, start, end)
            begins = anchors.sentences_between(article_id, start, end)
            nodes = _nodes(article.text, (start, end), layered, used, begins)
            beside = margin.beside(start, end)
            anchor = None if number else f"a{article.number}-p{place}"
            blocks.append(Block(anchor, _role_name(role), nodes, beside))
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


def _parts(event: EventView, article_id: str, span: tuple[int, int]) -> list[tuple[int, int, str]]:
    """A paragraph cut where its role changes; a dateline stays with the words that it opens."""
    text = event.by_id[article_id].text
    parts: list[tuple[int, int, str]] = []
    at = span[0]
    for segment in event.segments_meeting(article_id, *span):
        start, end = max(segment.start, at), min(segment.end, span[1])
        if start >= end or segment.role in _INLINE:
            continue
        if text[at:start].strip():
            parts.append((at, start, "body"))
            at = start
        parts.append((at, end, segment.role))
        at = end
    if text[at : span[1]].strip() or not parts:
        parts.append((at, span[1], "body"))
    else:
        parts[-1] = (parts[-1][0], span[1], parts[-1][2])
    return _joined(parts)


def _joined(parts: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Neighbouring parts of one role as one."""
    joined = parts[:1]
    for start, end, role in parts[1:]:
        if role == joined[-1][2]:
            joined[-1] = (joined[-1][0], end, role)
        else:
            joined.append((start, end, role))
    return joined


def _role_name(role: str) -> str | None:
    return None if role in _BODY else _ROLES.get(role, role.capitalize())


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
        if row.role in _INLINE
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
    start, end = span
    edges = {
        start,
        end,
        *begins,
        *(min(max(place, start), end) for each in layered for place in (each.start, each.end)),
    }
    root = Node()
    open_nodes: list[tuple[_Layered, Node]] = []
    coming = sorted(layered, key=lambda each: each.start)[::-1]
    running: list[_Layered] = []
    for left, right in pairwise(sorted(edges)):
        while coming and coming[-1].start <= left:
            running.append(coming.pop())
        running = [each for each in running if each.end >= right]
        here = sorted(running, key=lambda each: each.layer)
        keep = 0
        while keep < min(len(here), len(open_nodes)) and open_nodes[keep][0] is here[keep]:
            keep += 1
        del open_nodes[keep:]
        for each in here[keep:]:
            parent = open_nodes[-1][1] if open_nodes else root
            node = _opened(each, used)
            parent.inside.append(node)
            open_nodes.append((each, node))
        for each, node in open_nodes:
            node.last = right >= min(each.end, end)
        inner = open_nodes[-1][1] if open_nodes else root
        if left in begins:
            inner.inside.append(Node(anchor=begins[left]))
        inner.inside.append(Node(text=text[left:right]))
    return root.inside


def _opened(each: _Layered, used: set[str]) -> Node:
    if each.mark is None:
        return Node(inline_role="dateline")
    first = each.mark.anchor not in used
    used.add(each.mark.anchor)
    return Node(mark=each.mark, first=first)


def origin(event: EventView, article: NumberedArticle) -> str:
    """What an article goes back to, in a few words."""
    source = event.by_id.get(article.derived_from or "")
    if source:
        return f"{source.number} {source.outlet}"
    if article.lineage in event.unseen:
        return "an unseen version"
    return "own sources" if article.lineage else "not known"
