"""The table of provocations, a module a territory; see `provocations.situations`."""

from __future__ import annotations

from importlib import import_module

from provocations.situations import PROVOCATIONS, Place, Provocation

__all__ = ["PROVOCATIONS", "Place", "Provocation"]

for _territory in (
    "articles",
    "tables",
    "documents",
    "containers",
    "press_exports",
    "missing_extras",
    "folders",
    "writing",
    "decisions",
    "analyses",
    "notebooks",
):
    import_module(f"provocations.{_territory}")
