"""Ages that an article adds to a name: "Ana Silva, 43, said ...", "the 43-year-old Silva".

Takes a text and a figure of it; tells whether the figure is such an age. The article knows it, whoever speaks, so it has no source of its
own. What this does not cover: ages in a clause of their own ("Silva, who is 43"), which the speaker may have told.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newslens.schema import Figure

__all__ = ["is_age_in_apposition"]

_APPOSED = re.compile(r"(?<=[^\W\d_], )\Z|(?<=[^\W\d_] \()\Z")
"""What stands before an age in apposition: "Ana Silva, | 43, ..." and "Ana Silva (| 43)"."""
_APPOSED_END = re.compile(r"[,;.)]|\Z|-(?:year|month|week|day)-old\b")
_AGE_OF_NAMED = re.compile(r"(?:[- ](?:year|month|week|day)s?[- ]old)? (?=[A-Z])")


def is_age_in_apposition(text: str, figure: Figure) -> bool:
    """Whether a figure is an age that the article adds to a name.

    Examples
    --------
    >>> from newslens.extraction.figures import find_figures
    >>> texts = ["Ana Silva, 43, spoke.", "The man was 43 years old."]
    >>> [is_age_in_apposition(text, figure) for text in texts for figure in find_figures(text)]
    [True, False]
    """
    if figure.unit != "year_of_age":
        return False
    before = text[max(0, figure.start - 3) : figure.start]
    after = text[figure.end : figure.end + 24]
    if _APPOSED.search(before) is not None and _APPOSED_END.match(after) is not None:
        return True
    return _AGE_OF_NAMED.match(after) is not None
