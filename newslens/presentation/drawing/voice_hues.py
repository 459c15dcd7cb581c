"""The hue and the shape of a voice in charts, as Altair reads them from a column `hue` that `newslens.presentation.theme.hue` gives.

Hue and shape are read from the same column, so that voices are told apart without colours as well. Which they are the theme
says; here stand only the values in its order.
"""

from __future__ import annotations

from typing import Final

import altair as alt

from newslens.presentation import theme

__all__ = ["COLOUR", "SHAPE"]

_SCALE: Final = alt.Scale(domain=list(theme.HUES))
COLOUR: Final = alt.Color("hue:N", scale=_SCALE, legend=None)
SHAPE: Final = alt.Shape("hue:N", scale=_SCALE, legend=None)
