"""The invented event with findings, questions or articles of one's own, to show the page on other cases."""

from __future__ import annotations

from invented_event import analysis, span, with_tables

from newslens import schema
from newslens.presentation.event_view import EventView

TWO_BOATS = [("wire", "Two boats", "two"), ("calder", "Three boats", "three")]


def event_with(*told, **tables):
    """An event view of findings: key, kind, verdict, subject, summary, and evidence as (report, words, position)."""
    found = [
        schema.Finding(key, kind, summary, 0.8, subject, None, verdict)
        for key, kind, verdict, subject, summary, _ in told
    ]
    proofs = [
        (report, [schema.Evidence(*span(report, words), key, position)])
        for key, *_, spans in told
        for report, words, position in spans
    ]
    own = {"findings": schema.table("findings", found), "evidence": schema.found_table("evidence", proofs)}
    return EventView(with_tables(**{**tables, **own}))


def conflict(key="boats", subject="boats", summary="Boats that came first: two, or three.", spans=TWO_BOATS):
    return (key, "conflict", "conflict", subject, summary, spans)


def altered(key, before, after, reports=("wire", "dnes")):
    spans = [(reports[0], span_words[reports[0]], before), (reports[1], span_words[reports[1]], after)]
    return (key, "altered_quotation", "altered", "canal", f"“{before}” became “{after}”.", spans)


span_words = {"wire": "do not rule out", "dnes": "rule out", "calder": "Three boats"}


def update(key="dead", subject="dead"):
    spans = [("wire", "At least four", "at least four"), ("calder", "Six", "six")]
    return (key, "update", "update", subject, "People dead: from at least four to six.", spans)


def failed_sum(key="share"):
    spans = [("calder", "two-thirds", "two-thirds"), ("calder", "around 12", "around 12")]
    return (key, "arithmetic", "does_not_add_up", "iron-share", "“two-thirds” does not fit.", spans)


def disputed(key="denied"):
    return (
        key,
        "dispute",
        "disputed",
        None,
        "Report 1 tells it; report 4 tells that it is denied.",
        TWO_BOATS,
    )


def compatible(key="missing", subject="missing"):
    spans = [("wire", "Several", "several"), ("calder", "Seven", "seven")]
    return (key, "compatible", "compatible", subject, "Missing: “several” and seven can both be true.", spans)


def lineages(letters):
    """The lineages of the invented event, by other letters; of equal ones the first is the source."""
    found = analysis().lineages.assign(lineage=list(letters))
    first = {}
    for place, letter in enumerate(letters):
        found.loc[place, "derived_from"] = first.get(letter)
        first.setdefault(letter, found.loc[place, "article_id"])
    return found


def undated():
    """The articles without a date of publication."""
    found = analysis().articles
    found["published"] = None
    return found


def first_articles(number):
    """The first few articles, with only what was found in them."""
    tables = vars(analysis())
    kept = set(tables["articles"]["article_id"][:number])
    cut = {"articles": tables["articles"].iloc[:number]}
    for name, frame in tables.items():
        if "article_id" in frame.columns:
            cut[name] = frame[frame["article_id"].isin(kept)].reset_index(drop=True)
    return cut
