"""What the page's script needs to set any two reports side by side: the wording of each sentence, by number.

Takes the wordings of an event; gives JSON for a script element. No text stands in it: the sentences are taken from the reports, which the
page holds anyway. So the list for five hundred reports is about as long as one report.

What the parts of the code mean is said in `side_by_side.js`.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from newslens.presentation.phrasing import moment
from newslens.presentation.templating import in_script

if TYPE_CHECKING:
    from markupsafe import Markup

    from newslens.presentation.event_view import EventView
    from newslens.presentation.event_view_records import NumberedArticle
    from newslens.presentation.page.sentence_wordings import SentenceWordings

__all__ = ["codes_of_wordings"]


def codes_of_wordings(event: EventView, wordings: SentenceWordings) -> Markup:
    """The wordings of all reports, and those that correspond, as JSON that can stand in a script element."""
    reports = {str(each.number): _coded(event, wordings, each) for each in event.articles}
    related = [number for pair in sorted(wordings.related) for number in pair]
    text = json.dumps({"reports": reports, "related": related}, ensure_ascii=False, separators=(",", ":"))
    return in_script(text)


def _coded(event: EventView, wordings: SentenceWordings, article: NumberedArticle) -> list[Any]:
    """Voice, source, time, and the wording of each sentence."""
    source = event.by_id.get(article.derived_from or "")
    sentences = wordings.by_article[article.article_id]
    coded = [-1] * max((each.number for each in sentences), default=0)
    for each in sentences:
        coded[each.number - 1] = each.wording
    return [article.lineage, source.number if source else 0, moment(article.published), coded]
