"""What a notebook works with: `setup`, views and widgets, and a notebook as an offline page.

`setup` prepares a notebook. `views` (parts of the page, by name) and `widgets` (a choice with what was chosen) come
from `newslens.presentation`. `export_notebook` writes one HTML page from a notebook, `students_copy` a notebook without
its solutions. A *static twin* is what stands in a widget's place where no kernel runs.
"""

from __future__ import annotations

from newslens.presentation.notebook.notebook_export import export_notebook, students_copy
from newslens.presentation.notebook.session import CHART_TYPE, setup

__all__ = ["CHART_TYPE", "export_notebook", "setup", "students_copy"]
