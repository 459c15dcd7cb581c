"""Documents of word processors, rich text, PDF and e-books."""

from __future__ import annotations

from newslens.reading.formats.documents.epub_books import read_epub_book
from newslens.reading.formats.documents.open_document_texts import read_open_document_text
from newslens.reading.formats.documents.pdf_documents import read_pdf_document
from newslens.reading.formats.documents.rich_text import read_rich_text
from newslens.reading.formats.documents.word_documents import read_word_document

__all__ = [
    "read_epub_book",
    "read_open_document_text",
    "read_pdf_document",
    "read_rich_text",
    "read_word_document",
]
