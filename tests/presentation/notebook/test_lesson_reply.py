from __future__ import annotations

import pytest

from newslens.presentation.notebook.lesson_reply import MISSING, LessonAnswer, Reply


@pytest.mark.parametrize(
    ("borne_out", "line"), [(True, "✓ Two boats."), (False, "→ Two boats."), (None, "… Two boats.")]
)
def test_an_answer_begins_with_its_sign(borne_out, line):
    assert str(LessonAnswer(borne_out, "Two boats.")) == line


def test_a_reply_has_a_line_an_answer():
    reply = Reply((LessonAnswer(True, "Yes."), MISSING))
    assert repr(reply) == f"✓ Yes.\n{MISSING}"
    assert reply._repr_html_().count("<p>") == 2


def test_a_reply_is_escaped_in_a_notebook():
    html = Reply((LessonAnswer(False, "No number under “<img src=x>”."),))._repr_html_()
    assert "&lt;img src=x&gt;" in html
    assert "<img" not in html
