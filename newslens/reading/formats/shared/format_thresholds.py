"""Numbers that decide how a file is decoded, which column, title or line of a text is meant, and what a page or mail is.

All were set by hand.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "BINARY_SHARE",
    "BROWSER_LINES",
    "CELL_NESTING",
    "CHAPTER_LENGTH",
    "COLUMN_LIKENESS",
    "DECODING_SAMPLE",
    "FIRST_SECOND",
    "FOREIGN_LETTERS",
    "FOREIGN_SHARE",
    "FORWARDED_FIELDS",
    "HEADER_COLUMNS",
    "HEADER_LENGTH",
    "HEADER_LINES",
    "HEAD_LINES",
    "HEAD_SHARE",
    "LAST_SECOND",
    "LINK_SHARE",
    "LISTED_LINKS",
    "LISTED_NAMES",
    "LONGEST_NUMBER",
    "MARKUP_SHARE",
    "PAGES_WITH_HEADS",
    "PLAIN_SHARE",
    "SHORT_LINE",
    "STORIES",
    "STORY_WORDS",
    "TARGET_LIKENESS",
    "TITLE_LINES",
    "TITLE_PART",
    "WORDS_OF_A_STORY",
    "WRAPPED_FIELD_LINES",
    "WRAPPERS",
    "ZERO_SHARE",
]

DECODING_SAMPLE: Final = 65_536
"""Bytes of a file that are looked at to tell text from other files. Bounds the work on a large file."""

BINARY_SHARE: Final = 0.01
"""Share of control characters up to which bytes are still text: a stray one may stand in a text, a picture or a
program is full of them."""

ZERO_SHARE: Final = 0.7
"""Share of zeros in every other byte beyond which a file without a byte order mark is UTF-16: in Western text nearly
all are zero, in UTF-8 none."""

FOREIGN_LETTERS: Final = 4
"""Letters with marks that Windows-1252 is believed to hold in a text of any length ..."""

FOREIGN_SHARE: Final = 0.1
"""... and their share of a longer one. A Cyrillic or Greek code page, read as Windows-1252, is nearly all such
letters; Western languages stay below a tenth."""

COLUMN_LIKENESS: Final = 0.8
"""Likeness (difflib) from which an unknown column is taken for a misspelt one: "titel" for "title" has 0.8, "teat"
for "text" 0.75."""

TARGET_LIKENESS: Final = 0.6
"""The same for what a person gives as the meaning of a column, which is refused in any case: "txt" for "text" is 0.86, "date" for
"published" 0.15."""

LISTED_NAMES: Final = 10
"""Names of columns or rows that a message lists; nobody reads a line of eighty."""

LINK_SHARE: Final = 0.8
"""Share of a page's text that is links from which the page is a list of them: what is left are headings ("Unread", "March") ..."""

LISTED_LINKS: Final = 3
"""... and how many links it has at least: a report of one line may be a link to itself."""

FIRST_SECOND: Final = 631_152_000
"""Seconds since 1970 at the start of 1990, before which hardly any report on the web was dated ..."""

LAST_SECOND: Final = 4_102_444_800
"""... and at the end of 2099. A number in between counts seconds or milliseconds; 20211107 is a day, 1636 a running number."""

WRAPPERS: Final = 3
"""Objects within one another that may stand around a list of articles: {"response": {"results": [...]}} has two."""

CELL_NESTING: Final = 20
"""Lists and objects within each other in one cell: a text with its layout has five, and Python ends at some hundreds."""

LONGEST_NUMBER: Final = 400
"""Digits of a whole number that is read as one; the largest float has 309, and Python refuses more than 4,300."""

MARKUP_SHARE: Final = 0.5
"""Share of the filled cells that must certainly be markup for their column to be: an export writes all of them so. In plain texts of 92
pages that other programs made, one or two begin or end with a tag which the program left, and stay."""

PLAIN_SHARE: Final = 0.5
"""Length of the plain text of a mail, without addresses, against that of its HTML, below which it is a stub ("read this mail in
your browser"): both say the same where they differ by less."""

TITLE_LINES: Final = 20
"""First lines of a document among which its title stands: above it an outlet, a date, a section, a line about a picture."""

CHAPTER_LENGTH: Final = 200
"""Characters from which a part of an e-book is prose: a cover, a half-title or an imprint of a line stays below, the shortest
report of an agency has twice as many."""

SHORT_LINE: Final = 0.8
"""Length of a line of print against the middle one of its document below which it ends a paragraph: full lines of print differ
by a tenth in characters, and by a word; the last line of a paragraph is as often shorter as not."""

PAGES_WITH_HEADS: Final = 3
"""Pages from which lines at their edges are compared: of two pages, both may begin alike by chance."""

HEAD_SHARE: Final = 0.6
"""Share of pages that have a line at the same edge from which it is a running head: left and right pages may differ, and the
first page often has none."""

HEAD_LINES: Final = 3
"""Lines at either edge of a page that may be heads: the name of the paper, a section, the number of the page."""

BROWSER_LINES: Final = 4
"""Lines at either edge of a page that a browser may have written: two above and two below, which a PDF may hold all at its end."""

TITLE_PART: Final = 0.5
"""Share of a page's title from which a part of it that stands in the text is the title of the text: "Ferry sinks off Lund | The Herald"
is mostly headline, and a line "The Herald" at its head is not."""

HEADER_COLUMNS: Final = 2
"""Different things that lines with labels above a text must say to be its header: one alone may open a report ("Source: ...")."""

HEADER_LINES: Final = 12
"""Lines of a header at most; there are not more things to say."""

HEADER_LENGTH: Final = 400
"""Characters of a line of a header at most: an address with its tail is shorter, a paragraph longer."""

FORWARDED_FIELDS: Final = 3
"""Different fields (sender, date, subject, recipient) that stand above a mail which is handed on: every program writes at least three, and
a report that quotes "From: Harle, To: Lund" has two."""

WRAPPED_FIELD_LINES: Final = 5
"""Lines over which a list of recipients or a subject may go on before the next field."""

STORY_WORDS: Final = 4
"""Words of a link in a mail from which it may be a headline: "Unsubscribe", "Read in the app" and "View in browser" have up to four, and
are lines that lead elsewhere as well, but never many ..."""

STORIES: Final = 3
"""... so that this many lines are needed that lead elsewhere ..."""

WORDS_OF_A_STORY: Final = 80
"""... with fewer words than this for each: a teaser has ten to fifty, the shortest report with three links below it three hundred."""
