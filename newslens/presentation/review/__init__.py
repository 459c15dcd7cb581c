"""The review of an event: the proposals of the machine, the most doubtful first, and a person's decisions about them.

`ReviewData` is what a review shows, as records that become JSON; `review_module` and `review_style` are the program and the
style that draw it, `ReviewDesk` answers them;
`review_facts` are for where no kernel runs, `review_page` is a page of its own. The panel of the reader, which shows what the other reports say, is shared with the reader.
"""

from __future__ import annotations

from newslens.presentation.review.review_assets import review_module, review_style
from newslens.presentation.review.review_data import ReviewData
from newslens.presentation.review.review_desk import ReviewDesk
from newslens.presentation.review.standalone_review import review_page
from newslens.presentation.review.static_review import TWIN_TEMPLATE, review_facts

__all__ = [
    "TWIN_TEMPLATE",
    "ReviewData",
    "ReviewDesk",
    "review_facts",
    "review_module",
    "review_page",
    "review_style",
]
