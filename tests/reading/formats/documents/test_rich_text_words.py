from __future__ import annotations

import codecs

from newslens.reading.formats.documents.rich_text_words import (
    CODE_PAGES,
    KEPT_DESTINATIONS,
    SIGNS,
    SILENT_DESTINATIONS,
)


def test_every_character_set_is_known_to_python():
    assert all(codecs.lookup(encoding) for encoding in CODE_PAGES.values())


def test_no_word_is_text_and_silent_at_once():
    assert not SILENT_DESTINATIONS & (KEPT_DESTINATIONS | SIGNS.keys())
