from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

import newslens

if TYPE_CHECKING:
    import pandas as pd

settings.register_profile("newslens", deadline=None, derandomize=True)
settings.load_profile("newslens")

DATA = Path(__file__).parent.parent / "data"


@pytest.fixture(scope="session")
def corpus_folder() -> Path:
    """The folder of the five reports."""
    return DATA / "kadhimi-2021"


@pytest.fixture(scope="session")
def articles(corpus_folder: Path) -> pd.DataFrame:
    """The five reports as a table."""
    return newslens.read_articles(corpus_folder)


@pytest.fixture(scope="session")
def analysis(articles: pd.DataFrame) -> newslens.Analysis:
    """The five reports, analysed."""
    return newslens.analyze(articles)
