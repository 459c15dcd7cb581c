"""What a notebook works with: `setup`, views and widgets, and a notebook as an offline page.

`setup` prepares a notebook. `views` (parts of the page, by name) and `widgets` (a choice with what was chosen) come
from `newslens.presentation`. `export_notebook` writes one HTML page from a notebook, `export_notebooks` several that are linked, `students_copy` a notebook without
its solutions. A *static twin* is what stands in a widget's place where no kernel runs.
"""

from __future__ import annotations

from newslens.presentation.notebook.analysis_display import display_bundle, show_analysis
from newslens.presentation.notebook.folder_display import show_addition, show_folder_check
from newslens.presentation.notebook.notebook_export import (
    SOLUTION,
    export_notebook,
    export_notebooks,
    exported_page,
    students_copy,
)
from newslens.presentation.notebook.session import CHART_TYPE, setup

__all__ = [
    "CHART_TYPE",
    "SOLUTION",
    "display_bundle",
    "export_notebook",
    "export_notebooks",
    "exported_page",
    "setup",
    "show_addition",
    "show_analysis",
    "show_folder_check",
    "students_copy",
]
