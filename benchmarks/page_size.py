"""How large the page of an event is, how long it takes to write and to open, as the reports grow in number.

    python benchmarks/page_size.py [--sizes 5 30 200 500] [--keep FOLDER] [--no-browser]

The event is invented (`big_event.py`), always the same. Analysing is timed apart from writing. Nodes, heights and the time until
a page is loaded come from Chromium (name one in the variable CHROMIUM); the least of three openings counts. Nodes are those of the
document as it stands after loading.
"""

from __future__ import annotations

import argparse
import os
import shutil
import tempfile
import time
from pathlib import Path

from big_event import big_event

import newslens
from newslens.analysis import load_analysis
from newslens.presentation.page import render_page
from newslens.reading import read_articles

HEAD = ("reports", "analysed s", "written s", "MB", "nodes", "loaded s", "height 1280", "height 390")


def analysed(size: int, folder: Path) -> tuple[newslens.Analysis, float]:
    """The analysis of so many reports, kept in a folder for the next time, and the seconds it took."""
    kept = folder / f"analysis-{size}"
    if (kept / "analysis.json").exists():
        return load_analysis(kept), 0.0
    articles = read_articles(big_event(size))
    begin = time.perf_counter()
    analysis = newslens.analyze(articles)
    seconds = time.perf_counter() - begin
    analysis.save(kept)
    return analysis, seconds


def opened(path: Path) -> tuple[int, float, int, int]:
    """Nodes, seconds until loaded, height at 1280 and at 390 px."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 (not needed with --no-browser)

    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        times, heights, nodes = [], [], 0
        for width in (1280, 390, 1280):
            page = browser.new_page(viewport={"width": width, "height": 900})
            begin = time.perf_counter()
            page.goto(path.as_uri(), wait_until="load")
            heights.append(page.evaluate("document.documentElement.scrollHeight"))
            times.append(time.perf_counter() - begin)
            nodes = page.evaluate("document.querySelectorAll('*').length")
            page.close()
        browser.close()
    return nodes, min(times), heights[0], heights[1]


def main() -> None:
    """Print a line for each number of reports."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[5, 30, 200, 500])
    parser.add_argument("--keep", type=Path, help="folder in which analyses and pages stay")
    parser.add_argument("--no-browser", action="store_true")
    chosen = parser.parse_args()
    folder = chosen.keep or Path(tempfile.mkdtemp())
    folder.mkdir(parents=True, exist_ok=True)
    print("".join(f"{name:>13}" for name in HEAD))
    for size in chosen.sizes:
        analysis, seconds = analysed(size, folder)
        begin = time.perf_counter()
        page = render_page(analysis, title="The storm at the coast")
        written = time.perf_counter() - begin
        path = folder / f"page-{size}.html"
        path.write_text(page, encoding="utf-8")
        megabytes = len(page.encode("utf-8")) / 1e6
        line = [f"{size}", f"{seconds:.1f}", f"{written:.2f}", f"{megabytes:.2f}"]
        if not chosen.no_browser:
            nodes, loaded, wide, narrow = opened(path)
            line += [f"{nodes}", f"{loaded:.2f}", f"{wide}", f"{narrow}"]
        print("".join(f"{each:>13}" for each in line), flush=True)


if __name__ == "__main__":
    main()
