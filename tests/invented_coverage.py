"""Invented reports for the tests of coverage: a wire, two copies of it, and two reporters of their own."""

from __future__ import annotations

from newslens.comparison.coverage import TellingRows, stand_sentences
from newslens.frames import FigureRow, QuotationRow, SentenceRow
from newslens.schema import Lineage, Passage

LETTERS = {"wire": "A", "short": "A", "free": "A", "harbour": "B", "island": "C"}
_SOURCES = {"short": "wire", "free": "wire"}
SENTENCES = {
    "wire": [
        "The ferry ran aground on the reef off Nollen at dusk on Friday.",
        "Its captain, Ute Brandis, said that the light on the reef had been dark for weeks.",
        "Some 40 passengers were taken off by fishing boats before midnight.",
        "The harbour office is looking into the matter and will not speak before Monday.",
    ],
    "short": [
        "The ferry ran aground on the reef off Nollen at dusk on Friday.",
        "A second boat waited beside the wreck until the tide came back at dawn.",
    ],
    "free": [
        "On Friday at dusk the ferry struck the reef near Nollen and stuck there.",
        "Beside the wreck a second boat waited until dawn, when the tide came back.",
        "The island has asked for a new light on that reef since the spring of last year.",
    ],
    "harbour": [
        "A ferry stranded off Nollen on Friday evening, the harbour office told us.",
        "Divers found a hole of two metres below the water line this morning.",
    ],
    "island": [
        "Islanders in small boats brought 40 people ashore before midnight on Friday.",
        "The ferry ran aground on the reef off Nollen at dusk on Friday.",
        "Ute Brandis",
    ],
}


TEXTS = {key: "\n".join(sentences) for key, sentences in SENTENCES.items()}


def place(article_id, number, words=None):
    """Offsets of a sentence, or of words in it."""
    begin = sum(len(each) + 1 for each in SENTENCES[article_id][: number - 1])
    sentence = SENTENCES[article_id][number - 1]
    if words is not None:
        begin += sentence.index(words)
        sentence = words
    return begin, begin + len(sentence)


def passage(a, number_a, b, number_b, relation):
    return Passage(a, *place(a, number_a), b, *place(b, number_b), relation, 0.8)


PASSAGES = [
    passage("wire", 1, "short", 1, "identical"),
    passage("wire", 1, "free", 1, "reworded"),
    passage("short", 1, "free", 1, "reworded"),
    passage("short", 2, "free", 2, "reworded"),
    passage("wire", 1, "island", 2, "identical"),
]


def rows():
    return [
        SentenceRow(*place(key, number), words, 0, article_id=key)
        for key, sentences in SENTENCES.items()
        for number, words in enumerate(sentences, start=1)
    ]


def lineages(letters=LETTERS, sources=_SOURCES):
    return [Lineage(key, letter, sources.get(key), 0.9, None) for key, letter in letters.items()]


def figure(article_id, number, words, question):
    return FigureRow(
        *place(article_id, number, words), words, 1, 1, "exact", question=question, article_id=article_id
    )


def statement(article_id, number, words, speaker, kind="indirect"):
    return QuotationRow(
        *place(article_id, number, words), words, kind, speaker=speaker, article_id=article_id
    )


def telling(figures=(), quotations=(), corrections=(), **options):
    standings = stand_sentences(rows(), PASSAGES, lineages(), **options)
    return TellingRows(standings, figures, quotations, corrections, texts=TEXTS)


LOSSES = {
    "wire": "The old mill lost 40 sacks of wheat and 30 sacks of rye in the flood.",
    "short": "The old mill lost 40 sacks of wheat in the flood.",
    "harbour": "The flood took 40 sacks of wheat and 30 sacks of rye from the old mill.",
    "island": "It rained on the island for most of the day.",
}
"""What a wire, its copy and a reporter tell in one sentence, and a fourth report does not."""


def loss(article_id, words, question, size=None):
    """A figure of that sentence."""
    start = LOSSES[article_id].index(words)
    amount = float(words) if size is None else size
    return FigureRow(
        start, start + len(words), words, amount, amount, "exact",
        counted="sacks", question=question, article_id=article_id,
    )  # fmt: skip


def telling_losses(*figures):
    sentences = [SentenceRow(0, len(words), words, 0, article_id=key) for key, words in LOSSES.items()]
    traced = [each for each in lineages() if each.article_id in LOSSES]
    return TellingRows(stand_sentences(sentences, [], traced), figures, [], texts=LOSSES)
