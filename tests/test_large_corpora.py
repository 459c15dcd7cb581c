from __future__ import annotations

import pandas as pd
import pytest

from newslens import large_corpora, schema
from newslens.document import extract_sentences, segment
from newslens.errors import UnreadableArticleWarning
from newslens.extraction.dates import extract_dates
from newslens.extraction.figures import extract_figures
from newslens.extraction.names import extract_names
from newslens.extraction.quotations import extract_quotations
from newslens.reading.corpus import read_articles

TEXTS = [
    "Lund (Wire) – Two ferries sank on Friday, Minister Ann Lee said.",
    "“We lost 12 people,” Ms Lee said on Sunday.\n\nREAD MORE: Storm closes port",
    "At least 3 ships were damaged two weeks ago, according to Bo Chan of the Lund Harbour Union.",
    "No figure stands here.",
    "Chan said that 14 of the 20 sailors had been paid in May.",
]


SIZE = 120


@pytest.fixture
def articles():
    ids = [f"a{number}" for number in range(len(TEXTS))]
    return read_articles(
        pd.DataFrame({"article_id": ids, "text": TEXTS, "published": ["2024-05-15"] * len(TEXTS)})
    )


@pytest.fixture
def serial(articles):
    cut = segment(articles)
    names = extract_names(articles, segments=cut)
    quotations = extract_quotations(articles, segments=cut, names=names)
    return {
        "segments": cut,
        "sentences": extract_sentences(articles, segments=cut),
        "names": names,
        "dates": extract_dates(articles, segments=cut),
        "quotations": quotations,
        "figures": extract_figures(articles, segments=cut, quotations=quotations),
    }


def assert_equal(extraction, serial):
    for name, frame in serial.items():
        pd.testing.assert_frame_equal(getattr(extraction, name), frame)


def test_groups_keep_the_order_and_every_article(articles):
    parts = large_corpora.groups(articles, size=SIZE)
    assert len(parts) > 2
    pd.testing.assert_frame_equal(pd.concat(parts), articles)


@pytest.mark.parametrize(
    ("lengths", "size", "expected"),
    [
        ([3, 3], 6, [2]),
        ([3, 3], 5, [1, 1]),
        ([9, 1, 1], 5, [1, 2]),  # an article longer than the size is a group of its own
        ([1, 9], 5, [1, 1]),
        ([0, 0, 6, 1], 6, [3, 1]),
        ([], 6, []),
    ],
)
def test_groups_of_about_a_size(lengths, size, expected):
    articles = pd.DataFrame({"text": pd.Series(["x" * length for length in lengths], dtype="string")})
    assert [len(part) for part in large_corpora.groups(articles, size=size)] == expected


@pytest.mark.parametrize(
    ("worth", "workers", "starts"),
    [(0, None, True), (-1, 1, False), (1, None, False), (0, 1, False), (1, 2, True)],
)
def test_processes_start_where_they_are_worth_it(articles, monkeypatch, worth, workers, starts):
    """`worth` is how much less text there is than the bound: 1 is one character less, 0 just as much."""
    total = sum(len(text) for text in TEXTS)
    monkeypatch.setattr(large_corpora, "WORTH", total + worth)

    def pool(*_, **__):
        raise ChildProcessError

    monkeypatch.setattr(large_corpora, "ProcessPoolExecutor", pool)
    if starts:
        with pytest.raises(ChildProcessError):
            large_corpora.extract_corpus(articles, size=SIZE, workers=workers)
    else:
        large_corpora.extract_corpus(articles, size=SIZE, workers=workers)


def test_one_group_needs_no_processes(articles, monkeypatch):
    monkeypatch.setattr(large_corpora, "ProcessPoolExecutor", None)
    assert len(large_corpora.extract_corpus(articles, workers=2).segments) > 0


def test_one_process_gives_the_serial_tables(articles, serial):
    told = []
    assert_equal(
        large_corpora.extract_corpus(
            articles, size=SIZE, workers=1, progress=lambda *count: told.append(count)
        ),
        serial,
    )
    assert told == [(number, len(told)) for number in range(1, len(told) + 1)]


def test_several_processes_give_the_serial_tables(articles, serial):
    assert_equal(large_corpora.extract_corpus(articles, size=SIZE, workers=2), serial)


def test_a_dask_cluster_gives_the_serial_tables(articles, serial):
    distributed = pytest.importorskip("distributed")
    with distributed.Client(
        processes=False, n_workers=2, threads_per_worker=1, dashboard_address=None
    ) as client:
        assert_equal(large_corpora.extract_corpus(articles, size=SIZE, client=client), serial)


def test_a_bad_article_costs_itself_only(articles, serial, monkeypatch):
    def picky(part, **options):
        if "a2" in set(part["article_id"]):
            raise RuntimeError("cannot")
        return extract_dates(part, **options)

    monkeypatch.setattr(large_corpora, "extract_dates", picky)
    with pytest.warns(UnreadableArticleWarning, match="article 'a2': RuntimeError: cannot"):
        found = large_corpora.extract_corpus(articles, size=SIZE, workers=1)
    kept = serial["dates"][serial["dates"]["article_id"] != "a2"].reset_index(drop=True)
    pd.testing.assert_frame_equal(found.dates, kept)
    assert set(found.segments["article_id"]) == {"a0", "a1", "a3", "a4"}


def test_no_articles_give_empty_tables():
    found = large_corpora.extract_corpus(schema.empty("articles"), workers=1)
    for name in ("segments", "sentences", "names", "dates", "quotations", "figures"):
        pd.testing.assert_frame_equal(getattr(found, name), schema.empty(name))
