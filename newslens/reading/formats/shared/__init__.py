"""What readers of several formats have in common: files and containers, limits, decoding, what a text states at its head.

All readers may use these rooms; nobody outside of the formats does.
"""

from __future__ import annotations
