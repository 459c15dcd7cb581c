"""Headlines held against the texts that they stand over.

A headline is often written by somebody else than the report, and is read by many more. `check_headlines` finds the numbers
and the quoted words of headlines that their own texts do not bear out. No headline is compared with another report's text.
"""

from __future__ import annotations

from newslens.comparison.headlines.headline_check import HeadlineClaim, check_headlines

__all__ = ["HeadlineClaim", "check_headlines"]
