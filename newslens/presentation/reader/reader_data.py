"""Everything that the reader shows of one event, part by part, each worked out once.

Takes an event view; gives the index, the texts, the details of a subject and what two reports share, and all of them
together as one data island. A reader of few reports gets everything at once and then needs no kernel; of many it gets
heads and index, and asks for texts, details and pairs when they are opened.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from newslens.presentation.page import Anchors
from newslens.presentation.phrasing import VERDICTS, counted, long_moment, moment, span_of_days, upper_first
from newslens.presentation.reader.reader_marks import marks_by_report
from newslens.presentation.reader.reader_records import ReaderSubject, ReportHead, ReportText
from newslens.presentation.reader.reader_subjects import subjects_of
from newslens.presentation.reader.report_blocks import blocks_of
from newslens.presentation.reader.shared_stretches import SharedStretches
from newslens.presentation.reader.subject_details import detail_of

if TYPE_CHECKING:
    from newslens.presentation.event_view import EventView
    from newslens.presentation.event_view_records import NumberedArticle
    from newslens.presentation.reader.reader_marks import ReportMarks
    from newslens.presentation.reader.reader_records import SharedStretch, SubjectDetail
    from newslens.presentation.reader.reader_subjects import Subject

__all__ = ["MOST_AT_ONCE", "ReaderData"]

MOST_AT_ONCE: Final = 200_000
"""Characters of all texts up to which a reader gets everything at once.

Measured: 200 made reports with 201,302 characters give 2.4 MB, most of it sentences of answers and passages of pairs.
"""


class ReaderData:
    """Parts of the reader's data island."""

    def __init__(self, event: EventView) -> None:
        self.event = event
        self._anchors = Anchors(event)
        self._shared = SharedStretches(event)
        self._texts: dict[int, ReportText] = {}
        self._details: dict[int, SubjectDetail] = {}

    @cached_property
    def subjects(self) -> list[Subject]:
        """Subjects in the order of the index."""
        return subjects_of(self.event)

    @cached_property
    def places(self) -> dict[str, int]:
        """Place of each subject by its key."""
        return {subject.key: place for place, subject in enumerate(self.subjects)}

    def subjects_at(self, article_id: str, start: int, end: int) -> list[int]:
        """Places of the subjects that a marked span belongs to; none where nothing is marked just there."""
        return self._spans.get((article_id, start, end), [])

    @cached_property
    def _spans(self) -> dict[tuple[str, int, int], list[int]]:
        found: dict[tuple[str, int, int], list[int]] = {}
        for place, subject in enumerate(self.subjects):
            for span in subject.spans:
                found.setdefault((span.article_id, span.start, span.end), []).append(place)
        return found

    @cached_property
    def marks(self) -> dict[str, ReportMarks]:
        """Marks by report."""
        return marks_by_report(self.event, self.subjects)

    @cached_property
    def at_once(self) -> bool:
        """Whether the event is small enough to be sent whole."""
        return sum(len(each.text) for each in self.event.articles) <= MOST_AT_ONCE

    def text(self, number: int) -> ReportText:
        """Text of a report, by its number."""
        if number not in self._texts:
            article_id = self.event.articles_by_number[number].article_id
            marks = self.marks[article_id]
            self._texts[number] = ReportText(blocks_of(self.event, article_id, marks.spans), marks.marks)
        return self._texts[number]

    def detail(self, place: int) -> SubjectDetail:
        """Detail of a subject, by its place."""
        if place not in self._details:
            self._details[place] = detail_of(self.event, self._anchors, self.subjects[place])
        return self._details[place]

    def pair(self, left: int, right: int) -> list[SharedStretch]:
        """What two reports share, the smaller number first."""
        return self._shared.between(min(left, right), max(left, right))

    def search(self, words: str) -> list[int]:
        """Places of the subjects in whose sentences some words stand, in capitals or not."""
        wanted = words.casefold()
        found = []
        for place, subject in enumerate(self.subjects):
            sentences = {
                (span.article_id, *self.event.sentence(span.article_id, span.start)) for span in subject.spans
            }
            if any(
                wanted in self.event.by_id[key].text[start:end].casefold() for key, start, end in sentences
            ):
                found.append(place)
        return found

    def head(self) -> dict[str, object]:
        """What every reader needs to begin with: the heads of the reports, the index, the words of the verdicts."""
        return {
            "title": self.title,
            "reports": self.heads,
            "subjects": [self._line(subject) for subject in self.subjects],
            "verdicts": {name: list(shown) for name, shown in VERDICTS.items()},
            "shared": self.shared,
        }

    def island(self) -> dict[str, object]:
        """Everything."""
        return self.head() | {
            "texts": {str(each.number): self.text(each.number) for each in self.event.articles},
            "details": {str(place): self.detail(place) for place in range(len(self.subjects))},
            "pairs": {f"{a}-{b}": self.pair(a, b) for a, b, _ in self.shared},
        }

    def part(self, want: str, key: str) -> object:
        """One part of the island: what a browser asks for while it shows the rest."""
        if want == "texts":
            return self.text(int(key))
        if want == "details":
            return self.detail(int(key))
        if want == "searches":
            return self.search(key)
        left, _, right = key.partition("-")
        return self.pair(int(left), int(right))

    @cached_property
    def heads(self) -> list[ReportHead]:
        """Heads of the reports."""
        return [self._head(each) for each in self.event.articles]

    @cached_property
    def shared(self) -> list[tuple[int, int, int]]:
        """Numbers of two reports and how many passages they share, for each pair that shares any."""
        return self._shared.counts()

    @cached_property
    def title(self) -> str:
        """How many reports there are, and of which days."""
        days = span_of_days([each.published for each in self.event.articles if each.published])
        return ", ".join(filter(None, [upper_first(counted(len(self.event.articles), "report")), days]))

    def _head(self, article: NumberedArticle) -> ReportHead:
        source = self.event.by_id.get(article.derived_from or "")
        return ReportHead(
            id=article.article_id,
            number=article.number,
            name=article.outlet,
            lineage=article.lineage,
            hue=article.hue,
            when=moment(article.published),
            title=article.title or "",
            about=self._about(article),
            source=source.number if source else None,
        )

    def _about(self, article: NumberedArticle) -> str:
        """When it came out, how long it is, and what it goes back to."""
        words = f"{len(article.text.split()):,} words"
        source = self.event.by_id.get(article.derived_from or "")
        if source:
            origin = f"Taken from {source.number} {source.outlet}"
        elif article.lineage in self.event.unseen:
            origin = "From another report of its voice, or a version that is not at hand"
        else:
            origin = "Own sources" if article.lineage else ""
        return ". ".join(filter(None, [upper_first(long_moment(article.published)), words, origin]))

    def _line(self, subject: Subject) -> ReaderSubject:
        voices = {self.event.by_id[span.article_id].lineage for span in subject.spans}
        return ReaderSubject(
            key=subject.key,
            kind=subject.kind,
            label=subject.label,
            verdict=subject.verdict,
            short=subject.short,
            number=subject.number,
            speakers=subject.speakers,
            lineages=tuple(sorted(voices)),
            rows=len(subject.rows),
        )
