"""The opening of a page: what was compared and what came of it, in one paragraph and six numbers.

Takes an event view; gives the opening. The paragraph is put together from templates of sentences, each of which is left out where it has nothing to
say; every clause that names a thing leads to it.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from newslens.presentation.page.excerpts import TextPiece, listed_pieces
from newslens.presentation.phrasing import counted, listed, number_word, span_of_days, upper_first

if TYPE_CHECKING:
    from newslens.presentation.event_view import EventView
    from newslens.schema import Finding

__all__ = ["Summary", "default_title", "summarise"]

_MOST_NAMED: Final = 4
"""Conflicts and updates that the opening names; set by hand: one sentence holds no more."""
_MOST_ANSWERS: Final = 3
"""Answers of a conflict that are named; more of them are counted."""
_MOST_QUOTED: Final = 2
"""Altered quotations whose summaries stand in the opening, each a whole clause."""


@dataclass(frozen=True, slots=True)
class Summary:
    """Opening of a page."""

    over: str
    days: str
    pieces: list[TextPiece]
    keys: list[tuple[str, int]]
    """Name of each key number, and the number."""


def summarise(event: EventView) -> Summary:
    """The opening of an event's page."""
    sentences = [
        _reports(event),
        _figures(event),
        _conflicts(event),
        _updates(event),
        _altered(event),
    ]
    pieces: list[TextPiece] = []
    for sentence in sentences:
        if sentence:
            pieces += [TextPiece(" ")] * bool(pieces) + sentence
    utterances = [each for each in event.utterances if each.marked or each.compared]
    keys = [
        ("report", len(event.articles)),
        ("lineage", len(event.lineages) if event.traced else 0),
        ("figure", len(event.figures)),
        ("question", len(event.questions)),
        ("utterance", len(utterances)),
        ("finding", len(event.findings)),
    ]
    return Summary(
        over=f"{upper_first(counted(len(event.articles), 'report'))} compared",
        days=span_of_days([each.published for each in event.articles if each.published]),
        pieces=pieces,
        keys=[(name if number == 1 else f"{name}s", number) for name, number in keys],
    )


def default_title(event: EventView) -> str:
    """A heading made from the corpus: the first headline, else the name that most articles speak of."""
    reports = counted(len(event.articles), "report")
    headline = next((each.title for each in event.articles if each.title), None)
    if headline:
        return headline
    name = _leading_name(event)
    return f"{name} in {reports}" if name else f"{upper_first(reports)} compared"


def _leading_name(event: EventView) -> str | None:
    mentions: Counter[str] = Counter()
    articles: dict[str, set[str]] = {}
    for row in event.names:
        if row.kind == "person" and row.name:
            mentions[row.name] += 1
            articles.setdefault(row.name, set()).add(row.article_id)
    return max(mentions, key=lambda name: (len(articles[name]), mentions[name]), default=None)


def _reports(event: EventView) -> list[TextPiece]:
    reports = upper_first(counted(len(event.articles), "report"))
    times = [each.published for each in event.articles if each.published]
    when = f", published on {span_of_days(times)}," if times else ""
    if times and " to " in span_of_days(times):
        when = f", published from {span_of_days(times)},"
    if len(event.articles) < 2:
        return [TextPiece(f"{reports}{when} read on {'its' if len(event.articles) == 1 else 'their'} own.")]
    if not event.traced:
        return [TextPiece(f"{reports}{when} are compared; which of them share a source was not traced.")]
    families = list(event.lineages.values())
    shared = [listed([str(each.number) for each in family]) for family in families if len(family) > 1]
    alone = [str(family[0].number) for family in families if len(family) == 1]
    said = [f"{numbers} share one" for numbers in shared]
    if alone:
        said.append(f"{listed(alone)} {'stand' if len(alone) > 1 else 'stands'} alone")
    sources = TextPiece(counted(len(families), "source"), "#lineages")
    return [TextPiece(f"{reports}{when} go back to "), sources, TextPiece(f": {'; '.join(said)}.")]


def _figures(event: EventView) -> list[TextPiece]:
    if not event.figures:
        return [TextPiece("They give no figures.")]
    subject = "They give" if len(event.articles) > 1 else "It gives"
    figures = TextPiece(counted(len(event.figures), "figure"), "#figures")
    if not event.questions:
        return [TextPiece(f"{subject} "), figures, TextPiece(".")]
    verb = "answers" if len(event.figures) == 1 else "answer"
    return [
        TextPiece(f"{subject} "),
        figures,
        TextPiece(f" that {verb} {counted(len(event.questions), 'question')}."),
    ]


def _conflicts(event: EventView) -> list[TextPiece]:
    found = [row for row in event.findings.values() if row.verdict == "conflict"]
    if not found:
        return []
    head = f"{upper_first(number_word(len(found)))} {'are' if len(found) > 1 else 'is'} in conflict: "
    named = [[_named(event, row)] for row in found[:_MOST_NAMED]]
    rest = len(found) - len(named)
    if rest:
        named.append([TextPiece(f"{number_word(rest)} more")])
    return [
        TextPiece(head),
        *listed_pieces(named, "; ", "; and " if len(named) > 2 else "; "),
        TextPiece("."),
    ]


def _named(event: EventView, row: Finding) -> TextPiece:
    """A conflict by what it is about and its answers, as words to follow."""
    question = event.questions.get(row.subject or "")
    answers = list(dict.fromkeys(each.position for each in event.evidence[row.finding] if each.position))
    label = question.label if question else _lower_article(row.summary.rstrip(".").partition(":")[0])
    shown = (
        listed(answers, last="or")
        if len(answers) <= _MOST_ANSWERS
        else f"{number_word(len(answers))} answers"
    )
    said = f" ({shown})" if question and answers else ""
    return TextPiece(f"{label}{said}", f"#{event.finding_anchors[row.finding]}")


def _lower_article(text: str) -> str:
    """A heading as words inside a sentence: an article at its beginning loses its capital."""
    return text[:1].lower() + text[1:] if text.startswith(("The ", "A ", "An ")) else text


def _updates(event: EventView) -> list[TextPiece]:
    found = [row for row in event.findings.values() if row.verdict == "update"]
    if not found:
        return []
    links = [[_named(event, row)] for row in found[:_MOST_NAMED]]
    return [TextPiece("Later reports overtake earlier ones on "), *listed_pieces(links), TextPiece(".")]


def _altered(event: EventView) -> list[TextPiece]:
    found = [row for row in event.findings.values() if row.verdict == "altered"]
    if not found:
        return []
    head = f"{upper_first(counted(len(found), 'quotation'))} changed on the way: "
    links = [
        [TextPiece(row.summary.rstrip("."), f"#{event.finding_anchors[row.finding]}")]
        for row in found[:_MOST_QUOTED]
    ]
    rest = (
        [[TextPiece(f"{number_word(len(found) - _MOST_QUOTED)} more", "#findings")]]
        if len(found) > _MOST_QUOTED
        else []
    )
    return [TextPiece(head), *listed_pieces([*links, *rest], "; ", "; "), TextPiece(".")]
