from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from browsing import browser, watched
from hypothesis import settings
from project import FIVE_REPORTS

import newslens

if TYPE_CHECKING:
    from pathlib import Path

    import pandas as pd

__all__ = ["browser", "watched"]  # fixtures that stand in another module

settings.register_profile("newslens", deadline=None, derandomize=True)
settings.load_profile("newslens")


@pytest.fixture(scope="session")
def corpus_folder() -> Path:
    """The folder of the five reports."""
    return FIVE_REPORTS


@pytest.fixture(scope="session")
def articles(corpus_folder: Path) -> pd.DataFrame:
    """The five reports as a table."""
    return newslens.read_articles(corpus_folder)


@pytest.fixture(scope="session")
def analysis(articles: pd.DataFrame) -> newslens.Analysis:
    """The five reports, analysed."""
    return newslens.analyze(articles)
