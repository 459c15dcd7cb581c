"""Numbers that bound how far a layout is looked for around a sign of it; all were set by hand."""

from __future__ import annotations

from typing import Final

__all__ = [
    "CITATION_LENGTH",
    "CODES_OF_HEAD",
    "COPYRIGHT_NOTICES",
    "EXAMPLE_LENGTH",
    "HEAD_BLOCKS",
    "HEAD_LINES",
    "LINES_OF_DISPLAY",
    "PUBLISHER_WORDS",
    "RULE_LENGTH",
    "TITLE_WORDS",
]

HEAD_LINES: Final = 40
"""Filled lines above "Body" among which the date of a document is looked for. Heads have five to fifteen, with every field
and a wrapped notice of rights; bounds the work on a text that repeats the word."""

HEAD_BLOCKS: Final = 14
"""Blocks below "3 of 20 DOCUMENTS" among which date and length of a document are looked for. Heads have six to ten."""

CODES_OF_HEAD: Final = 25
"""Codes above the text of a Factiva article; there are seventeen kinds, some print one twice."""

LINES_OF_DISPLAY: Final = 14
"""Filled lines from the number of words to the notice of rights of a Factiva article without codes. There are six to nine."""

TITLE_WORDS: Final = 4
"""Words from which the line above a name is a title, so that the name is a byline: "Ferry sinks off Lund" above "Ann Lee".
Sections above a title have one to three: "World", "Business and Finance"."""

PUBLISHER_WORDS: Final = 8
"""Words up to which a last line that ends with the legal form of a firm names the publisher."""

RULE_LENGTH: Final = 20
"""Underscores from which a line is a rule between documents; ProQuest prints sixty."""

COPYRIGHT_NOTICES: Final = 3
"""Lines that open with a notice of rights from which a text holds several documents. A page has one, or the agency's beside it."""

CITATION_LENGTH: Final = 300
"""Characters of a line that names an article with outlet, date and length: a long one has 200, a paragraph that tells of a text more."""

EXAMPLE_LENGTH: Final = 60
"""Characters of a line that a message quotes."""
