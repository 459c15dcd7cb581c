"""Reading and extraction over a large corpus: on all cores, or on a Dask cluster, with the tables of the serial way.

What can be found in one article alone (segments, sentences, dates, quotations, figures) is found in groups of
articles, each group a task. Names are found once over the whole corpus between two rounds of tasks, because one
bearer has one name across all articles and quotations need it. Groups are cut by position and size alone and put
together in order, so the result does not depend on how many workers there were or which one was done first.

An article that an extractor cannot read costs itself only: it is left out from that round on and named in an
`UnreadableArticleWarning`. A worker process that dies is the pool's end, and its error is raised; a Dask cluster
starts another and goes on. A pool takes seconds to start, so a small corpus is read in this process.

What this does not cover: comparison, which looks across articles, and articles that do not fit into memory at once.
"""

from __future__ import annotations

import multiprocessing
import warnings
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

import pandas as pd

from newslens import schema
from newslens.document import extract_sentences, read_documents, segment
from newslens.errors import UnreadableArticleWarning
from newslens.extraction.dates import extract_dates
from newslens.extraction.figures import extract_figures
from newslens.extraction.names import extract_names
from newslens.extraction.quotations import extract_quotations
from newslens.unreadable_articles import told_failure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

__all__ = ["Extraction", "extract_corpus", "groups"]

GROUP: Final = 400_000
"""Characters of text that a task reads, about a hundred articles. Set by hand; not measured."""

WORTH: Final = 5_000_000
"""Characters of text below which processes take longer to start than they save. Set by hand; not measured."""

_ALONE = ("segments", "sentences", "dates")
_WITH_NAMES = ("quotations", "figures")

Frames = dict[str, pd.DataFrame]


@dataclass(frozen=True, eq=False)
class Extraction:
    """What was found in every article by itself; the columns of each table stand in `newslens.schema`."""

    segments: pd.DataFrame
    sentences: pd.DataFrame
    names: pd.DataFrame
    dates: pd.DataFrame
    quotations: pd.DataFrame
    figures: pd.DataFrame


@dataclass(frozen=True)
class _Done:
    """Tables of one group, and what could not be read of it."""

    frames: Frames
    faults: tuple[str, ...]


def extract_corpus(
    articles: pd.DataFrame,
    *,
    workers: int | None = None,
    client: Any = None,
    size: int = GROUP,
    progress: Callable[[int, int], Any] | None = None,
) -> Extraction:
    """Find everything that one article shows by itself, in all articles of a corpus.

    Parameters
    ----------
    articles
        Table `articles`.
    workers
        Processes to work in, none beside this one for 1. Where it is not given: as many as there are cores, and none
        for a corpus too small to be worth it.
    client
        A `distributed.Client` (extra `scale`) to work on instead of processes of this machine.
    size
        Characters of text that one task reads.
    progress
        Called with the number of tasks that are done and of all, after each.

    Returns
    -------
    Extraction
        The tables that `segment`, `sentences` and the `extract_` functions give on the whole corpus.

    Warns
    -----
    UnreadableArticleWarning
        For each article that could not be read.

    Examples
    --------
    >>> articles = pd.DataFrame({"article_id": ["a"], "text": ["Two boats sank on Sunday."], "published": [pd.NaT]})
    >>> extract_corpus(articles, workers=1).figures["surface"].tolist()
    ['Two']
    """
    parts = groups(articles, size=size)
    tell = _counter(progress, 2 * len(parts))
    if client is not None:
        return _extract(articles, parts, partial(_on_client, client), tell)
    small = workers is None and articles["text"].str.len().sum() < WORTH
    if workers == 1 or small or len(parts) < 2:
        return _extract(articles, parts, map, tell)
    context = multiprocessing.get_context("spawn")  # the same on every system, and safe beside threads
    with ProcessPoolExecutor(workers, mp_context=context) as pool:
        return _extract(articles, parts, pool.map, tell)


def groups(articles: pd.DataFrame, *, size: int = GROUP) -> list[pd.DataFrame]:
    """Consecutive articles of about `size` characters together, at least one in each group.

    Examples
    --------
    >>> [len(part) for part in groups(pd.DataFrame({"text": ["aaa", "bbb", "c", "dddddd"]}), size=6)]
    [2, 1, 1]
    """
    cuts, filled = [0], 0
    for number, length in enumerate(articles["text"].str.len()):
        if filled and filled + length > size:
            cuts.append(number)
            filled = 0
        filled += length
    cuts.append(len(articles))
    return [articles.iloc[first:last] for first, last in pairwise(cuts) if first < last]


def _extract(
    articles: pd.DataFrame,
    parts: list[pd.DataFrame],
    run: Callable[..., Iterable[_Done]],
    tell: Callable[[], None],
) -> Extraction:
    alone = _joined(run(_alone, parts), _ALONE, tell)
    names = _names(articles, alone["segments"])
    kept = [part[part["article_id"].isin(alone["segments"]["article_id"])] for part in parts]
    tasks = [(part, _of(alone["segments"], part), _of(names, part)) for part in kept]
    with_names = _joined(run(_with_names, tasks), _WITH_NAMES, tell)
    return Extraction(names=names, **alone, **with_names)


def _alone(part: pd.DataFrame) -> _Done:
    """What needs nothing but the article."""
    return _guarded(part, _read)


def _read(part: pd.DataFrame) -> Frames:
    documents = read_documents(part)
    cut = segment(part, documents=documents)
    return {
        "segments": cut,
        "sentences": extract_sentences(part, documents=documents),
        "dates": extract_dates(part, documents=documents),
    }


def _with_names(task: tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]) -> _Done:
    """What needs the names of the whole corpus."""
    part, cut, names = task
    return _guarded(part, partial(_attribute, cut=cut, names=names))


def _attribute(part: pd.DataFrame, *, cut: pd.DataFrame, names: pd.DataFrame) -> Frames:
    own, named = _of(cut, part), _of(names, part)
    documents = read_documents(part, own)
    quoted = extract_quotations(part, names=named, documents=documents)
    numbers = extract_figures(part, quotations=quoted, documents=documents)
    return {"quotations": quoted, "figures": numbers}


def _guarded(part: pd.DataFrame, work: Callable[[pd.DataFrame], Frames]) -> _Done:
    """The work on a group; where it fails, on each article, without those on which it fails."""
    try:
        return _Done(work(part), ())
    except Exception as error:  # noqa: BLE001 - whatever an article brings about, it may not cost the others
        if len(part) == 1:
            return _Done({}, (told_failure(part["article_id"].iloc[0], error),))
    done = [_guarded(part.iloc[number : number + 1], work) for number in range(len(part))]
    kept = [one.frames for one in done if one.frames]
    frames = {
        name: pd.concat([one[name] for one in kept], ignore_index=True) for name in (kept[0] if kept else ())
    }
    return _Done(frames, tuple(fault for one in done for fault in one.faults))


def _joined(done: Iterable[_Done], names: tuple[str, ...], tell: Callable[[], None]) -> Frames:
    """Tables of all groups, one below the other; faults become warnings."""
    found: dict[str, list[pd.DataFrame]] = {name: [] for name in names}
    for one in done:
        for name, frame in one.frames.items():
            found[name].append(frame)
        for fault in one.faults:
            warnings.warn(fault, UnreadableArticleWarning, stacklevel=4)
        tell()
    return {
        name: pd.concat(frames, ignore_index=True) if frames else schema.empty(name)
        for name, frames in found.items()
    }


def _names(articles: pd.DataFrame, cut: pd.DataFrame) -> pd.DataFrame:
    """Names over the whole corpus, of the articles that have segments."""
    return extract_names(articles[articles["article_id"].isin(cut["article_id"])], segments=cut)


def _of(frame: pd.DataFrame, part: pd.DataFrame) -> pd.DataFrame:
    """Rows of a table that belong to the articles of a group."""
    return frame[frame["article_id"].isin(part["article_id"])]


def _on_client(client: Any, work: Callable[[Any], _Done], tasks: list[Any]) -> Iterator[_Done]:
    yield from client.gather(client.map(work, tasks, pure=False))


def _counter(progress: Callable[[int, int], Any] | None, total: int) -> Callable[[], None]:
    """A call that counts itself and tells the count."""
    numbers = iter(range(1, total + 1))

    def tell() -> None:
        if progress is not None:
            progress(next(numbers), total)

    return tell
