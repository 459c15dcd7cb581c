"""Plain text and Markdown, and the exports of press databases that any text may turn out to be."""

from __future__ import annotations

from newslens.reading.formats.texts.markdown_texts import read_markdown
from newslens.reading.formats.texts.plain_text import read_plain_text, source_words
from newslens.reading.formats.texts.press_exports import documents_of_page, documents_of_text

__all__ = ["documents_of_page", "documents_of_text", "read_markdown", "read_plain_text", "source_words"]
