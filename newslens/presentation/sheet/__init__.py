"""A task sheet to print for any event: tasks on two pages, the reports with numbered paragraphs, the answers.

`write_sheet` writes it to a file, `render_sheet` gives it as text. A *task* is what an event offers to find out: whose
number one is, what the other reports say, where a sentence comes from.
"""

from __future__ import annotations

from newslens.presentation.sheet.task_sheet import render_sheet, write_sheet

__all__ = ["render_sheet", "write_sheet"]
