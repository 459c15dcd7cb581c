"""Read one event through many news reports."""

from __future__ import annotations

__version__ = "0.1.0"
