"""An invented event in five reports, with the tables of an analysis written by hand.

The sluice at Velm fails in the night of a local election. Report 1 is a wire, 2 copies it, 3 is 1 translated
there and back, 4 and 5 asked on their own. Everything a page has to show occurs once: a conflict, an update, a
vague amount, an altered quotation, a fraction that does not fit, a promotional line, a report that is silent.
"""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace

from newslens import schema
from newslens.comparison.questions import Result
from newslens.reading import split_sentences

TEXTS = {
    "wire": (
        "VELM (Northgate) At least four people died when the old sluice failed on Sunday night, the river board "
        "said.\n\nTwo boats reached the mill first. Several people are missing.\n\n"
        "“I do not rule out closing the canal,” said the engineer, Tarn Ilvers. "
        "“Nobody had touched that gate for years, and everybody knew it.”\n\n"
        "The Meadow Party won more than 30 seats in the council election, up from 22."
    ),
    "quill": (
        "READ MORE: Ten walks along the river\n"
        "At least four people died when the old sluice failed on Sunday night, the river board said.\n\n"
        "Two boats reached the mill first. Several people are missing.\n\n"
        "“Nobody had touched that gate for years, and everybody knew it,” said the engineer, Tarn Ilvers."
    ),
    "dnes": (
        "Four persons perished when an old floodgate broke on Sunday, informed the board of the river.\n\n"
        "First to the mill came two boats. “I rule out the closing of the canal,” stressed engineer Tarn Ilvers. "
        "“No one had touched this gate for years, and all knew that.”\n\n"
        "The Meadow Party obtained more than 30 seats."
    ),
    "calder": (
        "Six people were killed and around 40 hurt when a sluice gave way at Velm, rescuers told Calder. "
        "Three boats were at the mill before the fire service. Seven people are unaccounted for.\n\n"
        "The Iron League fell to around 12 of the 80 seats, from the 25 it held. It lost two-thirds of them."
    ),
    "echo": (
        "By Sanne Aldous\n\n“The water was at the window before I was awake,” said Orla Finn, 61.\n\n"
        "Dozens were brought to the school, and at least four people are dead."
    ),
}
_OUTLETS = ["Northgate Wire", "The Morning Quill", "Vetra Dnes", "Calder Press Agency", "Orvell Echo"]
_HOURS = [22.5, 23.0, 31.5, 27.25, 23.75]
_FIGURES = [
    # article, words, low, high, comparator, unit, counted, question
    ("wire", "At least four", 4, None, "at_least", None, "people", "dead"),
    ("wire", "Two boats", 2, 2, "exact", None, "boats", "boats"),
    ("wire", "Several", 3, 9, "vague", None, "people", "missing"),
    ("wire", "more than 30", 30, None, "more_than", None, "seats", "meadow"),
    ("wire", "22", 22, 22, "exact", None, "seats", "meadow-before"),
    ("quill", "At least four", 4, None, "at_least", None, "people", "dead"),
    ("quill", "Two boats", 2, 2, "exact", None, "boats", "boats"),
    ("quill", "Several", 3, 9, "vague", None, "people", "missing"),
    ("dnes", "Four", 4, 4, "exact", None, "persons", "dead"),
    ("dnes", "two boats", 2, 2, "exact", None, "boats", "boats"),
    ("dnes", "more than 30", 30, None, "more_than", None, "seats", "meadow"),
    ("calder", "Six", 6, 6, "exact", None, "people", "dead"),
    ("calder", "around 40", 40, 40, "about", None, "people", "hurt"),
    ("calder", "Three boats", 3, 3, "exact", None, "boats", "boats"),
    ("calder", "Seven", 7, 7, "exact", None, "people", "missing"),
    ("calder", "around 12", 12, 12, "about", None, "seats", "iron"),
    ("calder", "80", 80, 80, "exact", None, "seats", "house"),
    ("calder", "25", 25, 25, "exact", None, "seats", "iron-before"),
    ("calder", "two-thirds", 2 / 3, 2 / 3, "exact", "fraction", "seats", "iron-share"),
    ("echo", "61", 61, 61, "exact", "year_of_age", None, "age"),
    ("echo", "Dozens", 24, 99, "vague", None, "people", "hurt"),
    ("echo", "at least four", 4, None, "at_least", None, "people", "dead"),
]
_QUESTIONS = {
    "dead": ("people dead", "update"),
    "boats": ("boats that came first", "conflict"),
    "missing": ("people missing", "compatible"),
    "hurt": ("people hurt", "compatible"),
    "meadow": ("seats won by the Meadow Party", "agree"),
    "meadow-before": ("seats held by the Meadow Party", "single"),
    "iron": ("seats won by the Iron League", "single"),
    "iron-before": ("seats held by the Iron League", "single"),
    "house": ("seats in all", "single"),
    "iron-share": ("share of seats lost by the Iron League", "single"),
    "age": ("age of Orla Finn", "single"),
}
_GATE = "Nobody had touched that gate for years, and everybody knew it"
_QUOTATIONS = [
    ("wire", "I do not rule out closing the canal,", "Tarn Ilvers", "said", "canal"),
    ("wire", _GATE + ".", "Tarn Ilvers", "said", "gate"),
    ("quill", _GATE + ",", "Tarn Ilvers", "said", "gate"),
    ("dnes", "I rule out the closing of the canal,", "Tarn Ilvers", "stressed", "canal"),
    ("dnes", "No one had touched this gate for years, and all knew that.", "Tarn Ilvers", "stressed", "gate"),
    ("echo", "The water was at the window before I was awake,", "Orla Finn", "said", None),
]
_RENDERINGS = [
    ("canal", "wire", "dnes", "reworded", 0.7),
    ("gate", "wire", "quill", "typographic", 1.0),
    ("gate", "wire", "dnes", "reworded", 0.6),
    ("gate", "quill", "dnes", "reworded", 0.6),
]
_FINDINGS = [
    ("boats", "conflict", "Boats that came first: two, or three.", 0.9, "boats", "conflict",
     [("wire", "Two boats", "two"), ("quill", "Two boats", "two"), ("dnes", "two boats", "two"),
      ("calder", "Three boats", "three")], "Three reports go back to one version and count as one voice."),
    ("not", "altered_quotation", "Tarn Ilvers’s sentence lost its “not” in report 3.", 0.85, "canal", "altered",
     [("wire", "do not rule out", "not ruled out"), ("dnes", "rule out", "ruled out")], None),
    ("share", "arithmetic", "“two-thirds” does not fit: 25 seats to 12 is a loss of 52 per cent.", 0.6, "iron-share",
     "does_not_add_up", [("calder", "two-thirds", "said"), ("calder", "around 12", "figures")], None),
    ("toll", "update", "People dead: from four to six.", 0.5, "dead", "update",
     [("wire", "At least four", "≥ 4"), ("calder", "Six", "6"), ("dnes", "Four", "4")], None),
    ("missing", "compatible", "Missing: “several” and seven can both be true.", 0.2, "missing", "compatible",
     [("wire", "Several", "several"), ("calder", "Seven", "seven")], None),
]  # fmt: skip

RESULTS = [
    Result("Meadow", "Meadow Party", ("Meadow",), "seats", year, value, 80.0, "River Court")
    for year, value in ((2027, 22.0), (2031, 33.0))
]
"""Certified results of the election in the invented event."""


def analysis() -> SimpleNamespace:
    """All tables of the invented event."""
    start = dt.datetime(2031, 3, 9)
    articles = [
        schema.Article(key, outlet, f"Sluice fails at Velm ({key})", None, start + dt.timedelta(hours=hour),
                       f"https://example.org/{key}", "en", None, f"{key}.txt", text)
        for (key, text), outlet, hour in zip(TEXTS.items(), _OUTLETS, _HOURS, strict=True)
    ]  # fmt: skip
    lineages = [
        schema.Lineage("wire", "A", None, 0.9, "The first with these passages"),
        schema.Lineage("quill", "A", "wire", 0.95, "Word for word from the wire"),
        schema.Lineage("dnes", "A", "wire", 0.8, "The order of the wire in other words"),
        schema.Lineage("calder", "B", None, 0.9, "No shared passage; names whom it asked"),
        schema.Lineage("echo", "C", None, 0.9, "No shared passage; a byline"),
    ]
    lineage = {row.article_id: row.lineage for row in lineages}
    questions = []
    for key, (label, verdict) in _QUESTIONS.items():
        rows = [row for row in _FIGURES if row[7] == key]
        voices = len({lineage[row[0]] for row in rows})
        questions.append(
            schema.Question(key, label, rows[0][6], rows[0][5], len(rows), len({row[0] for row in rows}), voices,
                            min(row[2] for row in rows), max(row[3] or row[2] for row in rows), verdict)
        )  # fmt: skip
    spoken = {(row[0], row[4]): span(row[0], row[1]) for row in _QUOTATIONS if row[4]}
    return SimpleNamespace(
        articles=schema.table("articles", articles),
        segments=_found("segments", _segments()),
        sentences=_found("sentences", [
            (key, schema.Sentence(a, b, text[a:b], 0)) for key, text in TEXTS.items() for a, b in split_sentences(text)
        ]),
        names=_found("names", [
            *((key, schema.Name(*span(key, "Tarn Ilvers"), "Tarn Ilvers", "person")) for key in ("wire", "quill", "dnes")),
            *((key, schema.Name(*span(key, "Meadow Party"), "Meadow Party", "organisation")) for key in ("wire", "dnes")),
        ]),
        dates=_found("dates", [
            ("wire", schema.Date(*span("wire", "Sunday night"), start, start, "part_of_day")),
            ("quill", schema.Date(*span("quill", "Sunday night"), start, start, "part_of_day")),
        ]),
        figures=_found("figures", [
            (key, schema.Figure(*span(key, words), low, high, comparator, unit, noun, None, None, question))
            for key, words, low, high, comparator, unit, noun, question in _FIGURES
        ]),
        questions=schema.table("questions", questions),
        quotations=_found("quotations", [
            (key, schema.Quotation(*span(key, words), "direct", speaker, None, None, cue, None, None, None, utterance))
            for key, words, speaker, cue, utterance in _QUOTATIONS
        ]),
        renderings=schema.table("renderings", [
            schema.Rendering(utterance, a, *spoken[a, utterance][:2], b, *spoken[b, utterance][:2], relation, similarity)
            for utterance, a, b, relation, similarity in _RENDERINGS
        ]),
        passages=schema.table("passages", [
            schema.Passage("wire", 20, 90, "quill", 37, 107, "identical", 1.0),
            schema.Passage("wire", 20, 90, "dnes", 0, 80, "reworded", 0.7),
        ]),
        reuse=schema.table("reuse", [
            schema.Reuse("wire", "quill", 0.9), schema.Reuse("quill", "wire", 0.6), schema.Reuse("wire", "dnes", 0.5),
        ]),
        lineages=schema.table("lineages", lineages),
        findings=schema.table("findings", [
            schema.Finding(key, kind, summary, weight, subject, reason, verdict)
            for key, kind, summary, weight, subject, verdict, _, reason in _FINDINGS
        ]),
        evidence=_found("evidence", [
            (article, schema.Evidence(*span(article, words), key, position))
            for key, *_, spans, _ in _FINDINGS for article, words, position in spans
        ]),
    )  # fmt: skip


def with_tables(**tables: object) -> SimpleNamespace:
    """The invented event with some of its tables put in the place of others."""
    return SimpleNamespace(**{**vars(analysis()), **tables})


def span(article_id: str, words: str) -> tuple[int, int, str]:
    """Offsets of the first place where the words stand, and the words."""
    start = TEXTS[article_id].index(words)
    return start, start + len(words), words


def _segments() -> list[tuple[str, schema.Segment]]:
    named = [("wire", "VELM (Northgate)", "dateline"), ("quill", "READ MORE: Ten walks along the river", "promo"),
             ("echo", "By Sanne Aldous", "byline")]  # fmt: skip
    found = []
    for key, text in TEXTS.items():
        mine = [schema.Segment(*span(key, words), role) for article, words, role in named if article == key]
        begin = max((segment.end for segment in mine), default=0)
        found += [(key, segment) for segment in mine]
        found.append((key, schema.Segment(begin, len(text), text[begin:], "body")))
    return found


def _found(name: str, pairs: list) -> object:
    order = {key: place for place, key in enumerate(TEXTS)}
    ordered = sorted(pairs, key=lambda pair: (order[pair[0]], pair[1].start))
    return schema.found_table(name, [(key, [row]) for key, row in ordered])
