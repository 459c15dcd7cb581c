"""Numbers that decide which lines are one paragraph, and which role a line has.

"Measured" gives the change of the score when a number is halved and doubled: 4-gram F1 of the body against the body
that a person marked, on 92 web pages of an open benchmark, as two extractors read the whole page (the first two
figures; 90.3 and 89.9 as it stands) and as three others read its article (92 to 94). A change of 0.1 or less is
called none.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "ARTICLE_LENGTH",
    "ARTICLE_NUMBERS",
    "AUTHOR_LINES",
    "AUTHOR_NOTE_LENGTH",
    "BYLINE_LENGTH",
    "CAPTION_LENGTH",
    "CAPTION_OPENING",
    "CAPTION_VERB",
    "CUT_SHARE",
    "DATELINE_LENGTH",
    "FILLED_WIDTHS",
    "FIRST_LINE_PROSE_WORDS",
    "FRAGMENT_COST",
    "GALLERY_LINES",
    "GAP_WORDS",
    "HEADINGS_ABOVE",
    "HEADING_WORDS",
    "HEADLINE_WORDS",
    "LAST_WORD_CHARACTERS",
    "LISTED_ARTICLES",
    "LIST_LINES",
    "NAMED_FILES",
    "NOTICE_LENGTH",
    "PAGE_FRAGMENTS",
    "PAGE_FURNITURE",
    "PARAGRAPH_GAIN",
    "PROSE_WORDS",
    "ROLE_COSTS",
    "ROW_LENGTH",
    "ROW_NUMBERS",
    "SENTENCE_LENGTH",
    "SHOWN_ADDRESS",
    "SIGNED_LENGTH",
    "SIGNED_NAMES",
    "SOURCE_CHARACTERS",
    "STAMPS_ABOVE",
    "STAMPS_BELOW",
    "STAMP_LENGTH",
    "TAIL_SHARE",
    "UNSPACED_PROSE",
]

# Filled lines (lines).

FILLED_WIDTHS: Final = range(40, 101)
"""Widths at which lines are filled: mail and editors break at 60 to 80, the rest is margin; narrower columns are
verse or lists, wider lines are paragraphs. Measured: without any -0.2 and none on whole pages, hardly a page is
filled; 30 or 200 as bounds change nothing."""

CUT_SHARE: Final = 0.5
"""Share of the full lines that must break within a sentence, so that a text with a sentence a line keeps its lines.
Measured: 0.2 none, 0.8 -0.2 and none."""

# Articles (text_length).

ARTICLE_LENGTH: Final = 300_000
"""Characters of an article at most; what follows is cut off and told. The longest report of a newspaper has some 100,000, a
live blog of a day 200,000, and a file with more holds many articles or none. An article of this length is read and
compared in about ten seconds."""

ARTICLE_NUMBERS: Final = 10_000
"""Numbers of an article at most; what follows is cut off and told. The densest of the annotated reports has one for every 31
characters, which makes 9,700 in the longest article; a text that was made to be slow has one for every two. A number takes about half a
millisecond and 7 kB to read and compare."""

# Sentences (lines).

SENTENCE_LENGTH: Final = 3_000
"""Characters of a sentence at most: what runs on for longer is a list, a table or noise, and is cut at white space. A
reader of sentences may look at the whole of one for each word of it; this bounds what that costs. The longest of the
46,000 sentences of the annotated reports and pages has 1,170 characters, the longest menu 2,660."""

# Words of a line (line_role_words, captions, datelines_and_links).

NOTICE_LENGTH: Final = 600
"""Characters beyond which a line is prose, whatever phrase of the page's furniture stands inside it. Measured: 300
-1.0 and -1.1 (long notices on cookies are missed), 1200 none."""

STAMP_LENGTH: Final = 80
"""A timestamp is shorter than this many characters; bounds what its pattern can try. Measured: 40 +0.2 and none,
160 none."""

SIGNED_LENGTH: Final = 120
"""Characters that a line with a date and who publishes it has fewer than: an author, an outlet and a remark fit in. Set by hand; the
longest of 25 such lines that were seen has 101."""

SIGNED_NAMES: Final = 3
"""Names beside the date of such a line at most, an outlet, a place and an author: more are a list of people. Set by hand."""

STAMPS_ABOVE: Final = 10
"""First lines of a text that can say when it was published: headline, summary, byline and what a page puts between them. Set by
hand; of 138 news pages with a known date, 72 state one in these lines and the last four, all of them the right day."""

STAMPS_BELOW: Final = 4
"""Last lines that can: exports of databases put their fields there. Set by hand."""

BYLINE_LENGTH: Final = 120
"""A byline is shorter than this many characters; bounds what its pattern can try. Measured: none."""

GAP_WORDS: Final = 12
"""Words that a gap in a phrase of the lexicon can stand for, at most. Measured: none."""

CAPTION_OPENING: Final = 60
"""Characters within which a caption tells that its picture shows something ("is seen"): further back, a sentence of
the report does. Measured: none; captions are too few on those pages."""

CAPTION_VERB: Final = 120
"""Characters within which a dated caption has its verb in the present tense. Measured: none."""

CAPTION_LENGTH: Final = 400
"""Characters of a caption at most. Measured: none."""

DATELINE_LENGTH: Final = 160
"""Characters of a dateline at most; bounds what its pattern can try on hostile text. Set by hand; not measured."""

GALLERY_LINES: Final = 3
"""Lines with one total ("3/34 ...") from which on they are counted captions: a message in two parts is "1/2" and "2/2".
Set by hand; not measured."""

ROW_NUMBERS: Final = 3
"""Numbers of a row of a table at least, and at least half of its cells: "Lund 2 Oslo 1" is a result. Set by hand; not
measured."""

ROW_LENGTH: Final = 160
"""Characters of a row of a table at most; bounds the work on long lines. Set by hand; not measured."""

SOURCE_CHARACTERS: Final = 30
"""Characters at the end of a caption in which its agency stands: "(Associated Press)". Set by hand; not measured."""

AUTHOR_NOTE_LENGTH: Final = 400
"""Characters of a note on an author at most. Set by hand; not measured."""

# Place of a line (line_roles).

AUTHOR_LINES: Final = 3
"""Last lines of the report that can be notes on its authors: further up, such a line tells of somebody in the report. Set by hand; not
measured, the pages that were measured hold few."""

PROSE_WORDS: Final = 15
"""Words beyond which a line is prose without a full stop. Measured: 7 -1.8 and -2.9 (menus become prose), 30 -1.8 and
-1.7 (paragraphs without a full stop are lost)."""

FIRST_LINE_PROSE_WORDS: Final = 30
"""The same for the first line, which may be a long headline. Measured: none."""

UNSPACED_PROSE: Final = 30
"""Characters that begin a line of prose in scripts without spaces, such as Chinese. Set by hand; not measured, the
pages are English."""

HEADLINE_WORDS: Final = 4
"""Words from which a fragment above the report says enough to be its headline. Measured on the body only, where a
heading does not count: none."""

HEADING_WORDS: Final = 10
"""Words up to which a fragment between paragraphs is a heading. Measured: none on whole pages, 20 -0.2 on articles."""

HEADINGS_ABOVE: Final = 3
"""Fragments above the report that are all taken for headings; of more, only the one nearest to the report. Measured on
the body only: none."""

LIST_LINES: Final = 3
"""Fragments in a row that make a list of the report or a menu of the page. Measured: 1 none on whole pages and +0.6 to
+0.9 on articles (each fragment is body then, headings too), 6 none to -0.2."""

PAGE_FRAGMENTS: Final = 8
"""Fragments above the first prose beyond which a text is a whole page with its menus. Measured: 4 none, 16 -0.4 and
-0.7."""

PAGE_FURNITURE: Final = 3
"""Lines of furniture beyond which a text is a whole page. Measured: 1 -1.4 and -1.4, 6 -0.3 and -0.4."""

PARAGRAPH_GAIN: Final = 400
"""Characters that a paragraph counts at most where the report of a page is sought: one long text in its frame, such as
a notice on cookies, shall not outweigh a report of several paragraphs. Measured: 200 -1.0 and -1.1, 800 -0.7 and
-0.5."""

FRAGMENT_COST: Final = 100
"""Characters of prose that a fragment costs the stretch of lines it interrupts. Measured: 50 -0.9 and -0.5, 200 -0.7
and -0.5."""

ROLE_COSTS: Final[Mapping[str, int]] = MappingProxyType(
    {
        "boilerplate": 80,
        "tail": 160,
        "promo": 20,
        "timestamp": 0,
        "url": 0,
        "byline": 0,
        "dateline": 0,
        "caption": 0,
        "credit": 0,
        "correction": 0,
        "heading": 0,
        "aside": 0,
    }
)
"""The same for lines with a role by their words: what opens the lists below a report costs most, what belongs to a
report costs nothing. Measured: boilerplate 40 -0.2 and -0.2, 160 -0.3 and -0.5; tail and promo none."""

TAIL_SHARE: Final = 0.5
"""Share of the prose that must stand above a line such as "Most read" for it to end the report. Measured: 0.2 -1.3 and
-1.3 (such a line in a menu ends the report too early), 0.8 none."""

LAST_WORD_CHARACTERS: Final = 32
"""Characters at the end of a line among which its last word is looked for first. Changes the speed only."""

# Messages (article_languages, unfetched_pages, article_making).

LISTED_ARTICLES: Final = 10
"""Articles that one message names; of more, their number. Nobody reads a line of eight hundred."""

NAMED_FILES: Final = 3
"""Files that a sentence on several names before it counts the rest: enough to see which kind they are. Set by hand; not measured."""

SHOWN_ADDRESS: Final = 120
"""Characters of an address that a message shows: enough to find the page by."""
