"""Files in, articles and their stretches out. The text is decoded once and never changed.

`read_articles` gives the table `articles`, `segment` the table `segments`, `sentences` the table `sentences`;
`find_segments`, `find_sentences`, `split_paragraphs`, `split_sentences` and `unwrapped` do the same for one text.
"""

from __future__ import annotations

from newslens.reading.corpus import read_articles
from newslens.reading.lines import split_paragraphs, split_sentences, unwrapped
from newslens.reading.segments import find_segments, find_sentences, readable, segment, sentences

__all__ = [
    "find_segments",
    "find_sentences",
    "read_articles",
    "readable",
    "segment",
    "sentences",
    "split_paragraphs",
    "split_sentences",
    "unwrapped",
]
