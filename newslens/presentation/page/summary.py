"""The opening of a page: what was compared and what came of it, in one paragraph and six numbers.

The paragraph is put together from templates of sentences, each of which is left out where it has nothing to
say; every clause that names a thing leads to it.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from newslens.presentation.page.excerpts import Piece, listed_pieces
from newslens.presentation.phrasing import counted, listed, number_word, span_of_days, upper_first

if TYPE_CHECKING:
    from newslens.presentation.event_view import Edition

__all__ = ["Summary", "default_title", "summarise"]

_MOST_NAMED = 4
_MOST_ANSWERS = 3


@dataclass(frozen=True, slots=True)
class Summary:
    """Opening of a page."""

    over: str
    days: str
    pieces: list[Piece]
    keys: list[tuple[str, int]]
    """Name of each key number, and the number."""


def summarise(edition: Edition) -> Summary:
    """The opening of an edition's page."""
    sentences = [
        _reports(edition),
        _figures(edition),
        _conflicts(edition),
        _updates(edition),
        _altered(edition),
    ]
    pieces: list[Piece] = []
    for sentence in sentences:
        if sentence:
            pieces += [Piece(" ")] * bool(pieces) + sentence
    utterances = [
        each for each in edition.utterances if each.quotations[0].kind != "indirect" or each.compared
    ]
    keys = [
        ("report", len(edition.witnesses)),
        ("lineage", len(edition.lineages) if edition.traced else 0),
        ("figure", len(edition.figures)),
        ("question", len(edition.questions)),
        ("utterance", len(utterances)),
        ("finding", len(edition.findings)),
    ]
    return Summary(
        over=f"{upper_first(counted(len(edition.witnesses), 'report'))} compared",
        days=span_of_days([each.published for each in edition.witnesses if each.published]),
        pieces=pieces,
        keys=[(name if number == 1 else f"{name}s", number) for name, number in keys],
    )


def default_title(edition: Edition) -> str:
    """A heading made from the corpus: the first headline, else the name that most reports speak of."""
    reports = counted(len(edition.witnesses), "report")
    headline = next((each.title for each in edition.witnesses if each.title), None)
    if headline:
        return headline
    name = _leading_name(edition)
    return f"{name} in {reports}" if name else f"{upper_first(reports)} compared"


def _leading_name(edition: Edition) -> str | None:
    mentions: Counter[str] = Counter()
    articles: dict[str, set[str]] = {}
    for row in edition.names:
        if row.kind == "person" and row.name:
            mentions[row.name] += 1
            articles.setdefault(row.name, set()).add(row.article_id)
    return max(mentions, key=lambda name: (len(articles[name]), mentions[name]), default=None)


def _reports(edition: Edition) -> list[Piece]:
    reports = upper_first(counted(len(edition.witnesses), "report"))
    times = [each.published for each in edition.witnesses if each.published]
    when = f", published on {span_of_days(times)}," if times else ""
    if times and " to " in span_of_days(times):
        when = f", published from {span_of_days(times)},"
    if len(edition.witnesses) < 2:
        return [Piece(f"{reports}{when} read on {'its' if len(edition.witnesses) == 1 else 'their'} own.")]
    if not edition.traced:
        return [Piece(f"{reports}{when} are compared; which of them share a source was not traced.")]
    families = list(edition.lineages.values())
    shared = [listed([str(each.number) for each in family]) for family in families if len(family) > 1]
    alone = [str(family[0].number) for family in families if len(family) == 1]
    said = [f"{numbers} share one" for numbers in shared]
    if alone:
        said.append(f"{listed(alone)} {'stand' if len(alone) > 1 else 'stands'} alone")
    sources = Piece(counted(len(families), "source"), "#lineages")
    return [Piece(f"{reports}{when} go back to "), sources, Piece(f": {'; '.join(said)}.")]


def _figures(edition: Edition) -> list[Piece]:
    if not edition.figures:
        return [Piece("They give no figures.")]
    subject = "They give" if len(edition.witnesses) > 1 else "It gives"
    figures = Piece(counted(len(edition.figures), "figure"), "#figures")
    if not edition.questions:
        return [Piece(f"{subject} "), figures, Piece(".")]
    verb = "answers" if len(edition.figures) == 1 else "answer"
    return [
        Piece(f"{subject} "),
        figures,
        Piece(f" that {verb} {counted(len(edition.questions), 'question')}."),
    ]


def _conflicts(edition: Edition) -> list[Piece]:
    found = [row for row in edition.findings if row.verdict == "conflict"]
    if not found:
        return []
    head = f"{upper_first(number_word(len(found)))} {'are' if len(found) > 1 else 'is'} in conflict: "
    named = [[_named(edition, row)] for row in found[:_MOST_NAMED]]
    rest = len(found) - len(named)
    if rest:
        named.append([Piece(f"{number_word(rest)} more")])
    return [Piece(head), *listed_pieces(named, "; ", "; and " if len(named) > 2 else "; "), Piece(".")]


def _named(edition: Edition, row: Any) -> Piece:
    """A conflict by what it is about and its answers, as words to follow."""
    question = edition.questions.get(row.subject)
    answers = list(dict.fromkeys(each.position for each in edition.evidence[row.finding] if each.position))
    label = question.label if question else _lower_article(row.summary.rstrip(".").partition(":")[0])
    shown = (
        listed(answers, last="or")
        if len(answers) <= _MOST_ANSWERS
        else f"{number_word(len(answers))} answers"
    )
    said = f" ({shown})" if question and answers else ""
    return Piece(f"{label}{said}", f"#{edition.finding_anchors[row.finding]}")


def _lower_article(text: str) -> str:
    """A heading as words inside a sentence: an article at its beginning loses its capital."""
    return text[:1].lower() + text[1:] if text.startswith(("The ", "A ", "An ")) else text


def _updates(edition: Edition) -> list[Piece]:
    found = [row for row in edition.findings if row.verdict == "update"]
    if not found:
        return []
    links = [[_named(edition, row)] for row in found[:_MOST_NAMED]]
    return [Piece("Later reports overtake earlier ones on "), *listed_pieces(links), Piece(".")]


def _altered(edition: Edition) -> list[Piece]:
    found = [row for row in edition.findings if row.verdict == "altered"]
    if not found:
        return []
    head = f"{upper_first(counted(len(found), 'quotation'))} changed on the way: "
    links = [
        [Piece(row.summary.rstrip("."), f"#{edition.finding_anchors[row.finding]}")] for row in found[:2]
    ]
    rest = [[Piece(f"{number_word(len(found) - 2)} more", "#findings")]] if len(found) > 2 else []
    return [Piece(head), *listed_pieces([*links, *rest], "; ", "; "), Piece(".")]
