"""Files in, articles and their stretches out. The text is decoded once and never changed.

`read_articles` gives the table `articles`. For one text, `unwrap` joins the lines that were filled to a width, and
`segments_of`, `blank_out` and `sentences_of` read what it gives: the stretches with their roles, the view that
extraction reads, the sentences. `find_segments`, `split_paragraphs` and `split_sentences` do so for a text that
nobody has unwrapped. An article that is read more than once is a `newslens.document.Document`.

Terms: a *paragraph* is a line of the unwrapped text; a *segment* is a stretch of a paragraph with one *role* (body,
heading, dateline, promo ...); a *sentence* lies within one segment.
"""

from __future__ import annotations

from newslens.reading.corpus import read_articles
from newslens.reading.lines import UnwrappedText, split_paragraphs, split_sentences, unwrap
from newslens.reading.segments import READABLE, blank_out, find_segments, segments_of, sentences_of

__all__ = [
    "READABLE",
    "UnwrappedText",
    "blank_out",
    "find_segments",
    "read_articles",
    "segments_of",
    "sentences_of",
    "split_paragraphs",
    "split_sentences",
    "unwrap",
]
