"""What is asked for needs a library that is not installed."""

from __future__ import annotations

import importlib
import sys

from sample_files import SAMPLES

from newslens.curation import read_decisions, reviewer_agreement
from provocations.situations import Place, provokes

NOTEBOOK = "presentation/notebook"


def without(place: Place, *modules: str) -> None:
    """Let modules be ones that cannot be imported."""
    for name in modules:
        place.patch.setitem(sys.modules, name, None)


def reader(room: str, ending: str, *modules: str) -> None:
    """A file of a format is read without the library of its reader."""

    def make(place: Place) -> list[str]:
        without(place, *modules)
        return place.reading({f"a{ending}": SAMPLES[ending]()})

    make.__name__ = f"a_file_with_{ending.removeprefix('.')}_without_{modules[0].replace('.', '_')}"
    provokes(room)(make)


reader("reading/formats/pages/web_pages.py", ".html", "trafilatura")
reader("reading/formats/texts/markdown_texts.py", ".md", "markdown_it")
reader("reading/formats/documents/word_documents.py", ".docx", "docx")
reader("reading/formats/shared/safe_xml.py", ".odt", "lxml")
reader("reading/formats/shared/safe_xml.py", ".epub", "lxml")
reader("reading/formats/tables/workbooks.py", ".xlsx", "openpyxl")
reader("reading/formats/documents/pdf_documents.py", ".pdf", "pypdf")
reader("reading/formats/pages/news_feeds.py", ".rss", "feedparser")
reader("reading/formats/pages/web_archives.py", ".warc", "warcio.archiveiterator")


@provokes("reading/formats/shared/markup_text.py")
def a_mail_in_html_without_lxml(place: Place) -> list[str]:
    without(place, "lxml")
    return place.reading({"a.eml": "Content-Type: text/html\n\n<p>Two boats sank.</p>\n"})


@provokes("curation/reviewer_coefficients.py")
def agreement_without_nltk(place: Place) -> list[str]:
    without(place, "nltk.metrics.agreement")
    line = "table,article_id,start,end,action\nfigures,x,0,3,keep\n"
    path = place.put("a.csv", line)
    decisions = read_decisions(path)
    return [*place.refused(reviewer_agreement, decisions, decisions), *place.command("agreement", path, path)]


@provokes(f"{NOTEBOOK}/notebook_export.py")
def an_export_without_nbformat(place: Place) -> list[str]:
    without(place, "nbformat")
    return place.command("export", place.put("a.ipynb"), "-o", place.home / "site")


def widget(name: str, library: str) -> None:
    """A module of a notebook is imported without a library that it needs; those that it imports have theirs."""

    def make(place: Place) -> list[str]:
        module = f"newslens.presentation.notebook.{name}"
        importlib.import_module(module)  # so that the modules that it imports are there
        without(place, library)
        place.patch.delitem(sys.modules, module)
        return place.refused(importlib.import_module, module)

    make.__name__ = f"the_{name}_without_{library}"
    provokes(f"{NOTEBOOK}/{name}.py")(make)


for _name in (
    "drop_area_widget",
    "reader_widget",
    "review_widget",
    "selecting_widget",
    "sources_widget",
    "subject_list",
    "table_widget",
):
    widget(_name, "traitlets")
widget("analysis_widget", "ipywidgets")
widget("notebook_exporter", "nbconvert")
