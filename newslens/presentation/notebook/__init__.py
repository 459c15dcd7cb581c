"""What a notebook works with: `setup`, views, widgets, and its export as an offline page."""

from __future__ import annotations

from newslens.presentation.notebook.session import CHART_TYPE, setup

__all__ = ["CHART_TYPE", "setup"]
