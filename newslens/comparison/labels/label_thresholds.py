"""Numbers that decide how labels are made.

Gives constants. All were set by hand.

What this does not cover: see the tables of the other folders of `newslens.comparison`.
"""

from __future__ import annotations

from typing import Final

LONGEST_NOUN: Final = 40
"""Letters of a counted phrase in a label. Set by hand; not measured."""

LABEL_PHRASE_WORDS: Final = 6
"""Words of a noun phrase in a label: "share of the harvest of last year's wheat" is cut before it. Set by hand; not measured."""

LABEL_UNIT_WORDS: Final = 5
"""Words behind a number that can belong to its unit: "40 dollars a share". Set by hand; not measured."""

LABEL_NOUN_REACH: Final = 8
"""Words behind a number in which its counted noun ends: "12 of the 40 young people". Set by hand; not measured."""

LABEL_PREDICATE: Final = 32
"""Letters of what a label says of the counted: "who rammed their car into a shop". Set by hand; not measured."""

LABEL_QUOTATION: Final = 44
"""Letters around a figure in a label that quotes its clause. Set by hand; not measured."""

LABEL_HANGING: Final = 44
"""Letters of what hangs on a number inside its word: "-page" of "a 12-page report". What is longer is a row of signs without
a space. Set by hand; not measured."""

LABEL_OVERRUN: Final = 16
"""Letters by which a quotation may grow to end a noun phrase. Set by hand; not measured."""

LONGEST_LABEL: Final = 75
"""Letters of a label; a qualifier that would make it longer is left out. Set by hand; not measured."""
