"""Files in, articles and their stretches out. The text is decoded once and never changed.

`read_articles` gives the table `articles`; `gather` the documents of a corpus with what is said of each, for whoever looks after
its folder. For one text, `unwrap` joins the lines that were filled to a width, and
`segments_of`, `blank_out` and `sentences_of` read what it gives: the stretches with their roles, the view that
extraction reads, the sentences. `find_segments`, `split_paragraphs` and `split_sentences` do so for a text that
nobody has unwrapped. An article that is read more than once is a `newslens.document.Document`.

Terms: a *paragraph* is a line of the unwrapped text; a *segment* is a stretch of a paragraph with one *role* (body,
heading, dateline, promo ...); a *sentence* lies within one segment.
"""

from __future__ import annotations

from newslens.reading.article_entries import ENTRY_COLUMNS, Entry, to_entry
from newslens.reading.article_languages import language_notice
from newslens.reading.article_making import enter, make_articles
from newslens.reading.corpus import read_articles
from newslens.reading.file_opening import open_file
from newslens.reading.folder_listing import list_folder
from newslens.reading.formats import parse_columns
from newslens.reading.gathering import GatheredDocuments, gather
from newslens.reading.lines import UnwrappedText, split_paragraphs, split_sentences, unwrap
from newslens.reading.manifest import MANIFEST, has_lines, names_files, read_manifest
from newslens.reading.named_files import unnamed_files
from newslens.reading.repeated_notices import without_repetition
from newslens.reading.segments import READABLE, blank_out, find_segments, segments_of, sentences_of

__all__ = [
    "ENTRY_COLUMNS",
    "MANIFEST",
    "READABLE",
    "Entry",
    "GatheredDocuments",
    "UnwrappedText",
    "blank_out",
    "enter",
    "find_segments",
    "gather",
    "has_lines",
    "language_notice",
    "list_folder",
    "make_articles",
    "names_files",
    "open_file",
    "parse_columns",
    "read_articles",
    "read_manifest",
    "segments_of",
    "sentences_of",
    "split_paragraphs",
    "split_sentences",
    "to_entry",
    "unnamed_files",
    "unwrap",
    "without_repetition",
]
