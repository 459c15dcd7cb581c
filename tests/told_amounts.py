"""Events made of nothing but amounts before and after, for pictures of them.

Each report is a few amounts in a row; a holder takes them by their place. Texts say nothing, so that a test shows what is
drawn and not what is read.
"""

from __future__ import annotations

from types import SimpleNamespace

from newslens import schema
from newslens.presentation.drawing.holders import Holder
from newslens.presentation.event_view import EventView

FORMS = {"more than ": "more_than", "around ": "about", "less than ": "less_than"}


def figure(words, start, question):
    """An amount in words as a figure: "more than 70", "around 15", "48"."""
    comparator = next((FORMS[lead] for lead in FORMS if words.startswith(lead)), "exact")
    value = float(words.split()[-1].replace(",", ""))
    low = None if comparator == "less_than" else value
    high = None if comparator == "more_than" else value
    return schema.Figure(
        start, start + len(words), words, low, high, comparator, counted="seats", question=question
    )


def told(said, voices=None):
    """An event and its holders.

    Parameters
    ----------
    said
        By report, for each holder a pair of words: before and after; an empty one is not said.
    voices
        Letters of the reports; without them no voices are known.
    """
    count = len(next(iter(said.values())))
    texts, figures = {}, {}
    for key, amounts in said.items():
        text, rows = "", []
        for holder, pair in enumerate(amounts):
            for moment, words in enumerate(pair):
                if words:
                    rows.append(figure(words, len(text), f"{holder}-{moment}"))
                    text += f"{words}. "
        texts[key], figures[key] = text, rows
    articles = [
        schema.Article(key, key.title(), None, None, None, None, "en", None, key, text)
        for key, text in texts.items()
    ]
    lineages = [
        schema.Lineage(key, letter, None, 0.9, None) for key, letter in zip(said, voices or (), strict=False)
    ]
    event = EventView(
        SimpleNamespace(
            articles=schema.table("articles", articles),
            figures=schema.found_table("figures", figures.items()),
            lineages=schema.table("lineages", lineages),
        )
    )
    holders = [
        Holder(
            f"Holder {place + 1}",
            tuple(tuple(event.answers.get(f"{place}-{moment}", ())) for moment in (0, 1)),
        )
        for place in range(count)
    ]
    return event, holders
