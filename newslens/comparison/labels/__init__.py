"""Labels: what a question is called, made from words of the reports by their grammar.

`label_questions` says in a reader's order what was done, what is counted, whose it is and where and when: "people killed",
"depth of the well", "seats won in 2018". Where nothing can be read safely it quotes the clause with "…" in the
figure's place. No two questions of a page share one label.

What this does not cover: ids (`newslens.comparison.shared.slugs`) and which figures answer one question.
"""

from __future__ import annotations

from newslens.comparison.labels.question_labels import label_questions

__all__ = ["label_questions"]
