"""`make lab` and a student's copy as somebody opens them for the first time."""

from __future__ import annotations

import re
import shlex

from browsing import jupyterlab, marks
from project import ROOT

from newslens.presentation.notebook import students_copy

pytestmark = marks


def make_lab():
    """The flags that the Makefile gives to JupyterLab, and the folder of settings that it names."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    lab = re.search(
        r'JUPYTER_CONFIG_PATH="\$\(CURDIR\)/(.+)" \$\(BIN\)/jupyter lab \$\(QUIET\) notebooks$',
        makefile,
        re.MULTILINE,
    )
    quiet = re.search(r"^QUIET := ((?:.*\\\n)*.*)$", makefile, flags=re.MULTILINE)
    return shlex.split(quiet[1].replace("\\\n", " ")), ROOT / lab[1]


def test_a_student_guesses_and_is_answered(watched, tmp_path, monkeypatch):
    """No question about news; a guess typed in place of None is answered; nothing is asked of the network."""
    flags, own = make_lab()
    monkeypatch.setenv("JUPYTER_CONFIG_PATH", str(own))
    lesson = students_copy(ROOT / "notebooks" / "07-a-lesson.ipynb", tmp_path / "copies")
    with jupyterlab(tmp_path, [lesson], settings={}, flags=flags) as address:
        page = watched(viewport={"width": 1280, "height": 1000})
        page.goto(address("notebooks/07-a-lesson.ipynb"))
        page.get_by_text("Python 3 (ipykernel) | Idle").wait_for()
        assert page.get_by_text("lost its “not”").count() == 0
        page.get_by_role("menuitem", name="Run", exact=True).click()
        page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
        page.locator("[data-mime-type='text/html']").filter(
            has_text="Your guess is still missing"
        ).first.wait_for()
        page.locator(".jp-WindowedPanel-outer").evaluate("node => node.scrollTop = 0")
        guess = page.locator(".jp-CodeCell").filter(has_text="voices=None").first
        guess.locator(".cm-content").click()
        page.keyboard.press("ControlOrMeta+a")
        page.keyboard.type("lesson.check(event, voices=3)")
        page.keyboard.press("Shift+Enter")
        page.get_by_text("Yes, three voices.").wait_for()
        assert page.get_by_text("Jupyter news").count() == 0
        assert not [url for url in page.asked if not url.startswith(("http://127.0.0.1", "data:", "blob:"))]
