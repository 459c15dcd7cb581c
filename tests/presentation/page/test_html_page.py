from __future__ import annotations

import base64
import hashlib
import os
import re
import subprocess
import sys

import lxml.html
import pandas as pd
import pytest
from invented_event import analysis as invented
from invented_event import span, with_tables
from project import TESTS

import newslens
from newslens import schema
from newslens.comparison.questions import Result, read_results
from newslens.errors import InputError
from newslens.presentation.page import render_page, write_report

LIMIT = 2_000_000
"""A page of five reports stays below two megabytes."""
RESULTS = [
    Result("Meadow", "Meadow Party", ("Meadow",), "seats", year, value, 80.0, "River Court")
    for year, value in ((2027, 22.0), (2031, 33.0))
]
HOSTILE = (
    '<script>alert(1)</script> --></style><img src=x onerror="alert(2)"> “quoted” &lt;b&gt; {{ 7 * 7 }} \' "'
)


@pytest.fixture(scope="module")
def page():
    return render_page(invented(), results=RESULTS)


@pytest.fixture(scope="module")
def real(analysis, corpus_folder):
    return render_page(analysis, results=read_results(corpus_folder))


def read(page):
    return lxml.html.document_fromstring(page)


def texts(tree, path):
    return [" ".join(each.text_content().split()) for each in tree.xpath(path)]


def of(texts_by_key, **columns):
    """An analysis of given texts, from the whole pipeline."""
    return newslens.analyze(
        newslens.read_articles(
            pd.DataFrame({"article_id": list(texts_by_key), "text": list(texts_by_key.values()), **columns})
        )
    )


def test_what_is_only_attributed_is_listed_apart_from_statements():
    told = "Ada Orvell said the old bridge was shut. She believes that the new bridge will hold. She declined to comment on the cost."
    tree = read(render_page(of({"a": told, "b": "A bridge was shut."})))
    folds = texts(tree, '//section[@id="quotations"]//details')
    assert texts(tree, '//section[@id="quotations"]//details/summary/b') == [
        "One statement reported without quotation marks, in one report",
        "Two further attributions: what somebody is said to think, to call something or to do",
    ]
    assert "the old bridge was shut" in folds[0]
    assert "the new bridge will hold" in folds[1]
    assert "comment on the cost" in folds[1]


def targets_missing(page):
    tree = read(page)
    ids = set(tree.xpath("//@id"))
    return sorted({href for href in tree.xpath("//@href") if href.startswith("#") and href[1:] not in ids})


def test_what_only_differs_is_listed_apart():
    found = [
        schema.Finding("loose", "differs", "Boats: two, and three.", 0.1, None, None, "differs"),
        schema.Finding(
            "said",
            "dispute",
            "Boats came first, says one; not so, says another.",
            0.7,
            None,
            None,
            "disputed",
        ),
    ]
    proofs = [
        (
            "wire",
            [
                schema.Evidence(*span("wire", "Two boats"), "loose"),
                schema.Evidence(*span("wire", "Two boats"), "said"),
            ],
        ),
        (
            "calder",
            [
                schema.Evidence(*span("calder", "Three boats"), "loose"),
                schema.Evidence(*span("calder", "Three boats"), "said"),
            ],
        ),
    ]
    tables = {"findings": schema.table("findings", found), "evidence": schema.found_table("evidence", proofs)}
    tree = read(render_page(with_tables(**tables)))
    assert texts(tree, "//article[@class='top']/h2") == ["Boats came first, says one; not so, says another."]
    (fold,) = tree.xpath("//section[@id='differ']//details")
    assert texts(tree, "//section[@id='differ']/div/h3") == ["One difference not shown to be of one question"]
    assert texts(fold, "./summary/b") == ["Boats: two, and three."]


def check(page):
    """What holds for every page."""
    tree = read(page)
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert not targets_missing(page)
    assert not tree.xpath("//@style")
    assert not tree.xpath("//@*[starts-with(name(), 'on')]")
    assert all(href.startswith(("#", "http://", "https://")) for href in tree.xpath("//@href"))
    assert not tree.xpath("//@src | //link | //iframe | //object | //img")
    return tree


def test_sections_stand_in_the_order_a_reader_asks(page):
    found = read(page).xpath("//section/@id")
    assert found == [
        "who",
        "differ",
        "quotations",
        "before",
        "only",
        "copied",
        "reports",
        "method",
    ]


def test_the_contents_name_every_section(page):
    tree = read(page)
    assert tree.xpath("//nav//a/@href") == [f"#{each}" for each in tree.xpath("//section/@id")]


def test_the_opening_says_what_came_of_it(page):
    tree = read(page)
    assert texts(tree, "//h1/span") == ["Sluice fails at Velm (wire)"]
    assert texts(tree, "//h1/b") == ["Five reports, three voices, and one copy that says the opposite"]
    assert texts(tree, "//article[@class='top']/h2") == ["Tarn Ilvers’s sentence lost its “not” in report 3."]
    assert texts(tree, "//p[@class='lede']")[0] == (
        "The reports also contradict each other on one fact: boats that came first. One sum does not add up. Later reports overtake "
        "earlier ones on people dead. On three more questions they agree, or can all be right."
    )
    assert texts(tree, "//p[@class='over']/span") == [
        "News reports of one event, read side by side",
        "Published 9 and 10 March 2031",
    ]


def test_the_strongest_finding_stands_in_the_head_only(page):
    tree = read(page)
    assert texts(tree, "//*[@id='f1']/h2") == ["Tarn Ilvers’s sentence lost its “not” in report 3."]
    assert "lost its" not in tree.xpath("string(//section[@id='differ'])")


def test_each_finding_stands_once(page):
    tree = read(page)
    assert sorted(tree.xpath("//@id[starts-with(., 'f') and number(substring(., 2)) > 0]")) == [
        "f1", "f2", "f3", "f4", "f5",
    ]  # fmt: skip


def test_a_title_may_be_given():
    assert "<title>The sluice &amp; the mill</title>" in render_page(
        invented(), title="The sluice & the mill"
    )


def test_the_page_holds_together(page, real):
    check(page)
    check(real)


def test_style_and_script_are_admitted_by_their_hashes(page):
    tree = read(page)
    policy = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    for tag in ("style", "script"):
        (block,) = re.findall(f"<{tag}>(.*?)</{tag}>", page, flags=re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(block.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'; ")


def test_the_page_is_small(page, real):
    assert len(page.encode()) < LIMIT
    assert len(real.encode()) < LIMIT


def test_the_page_is_the_same_every_time(page, tmp_path):
    assert render_page(invented(), results=RESULTS) == page
    script = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from invented_event import analysis\n"
        "from newslens.presentation.page import write_report\n"
        "write_report(analysis(), sys.argv[2])\n"
    )
    written = []
    for seed in ("1", "2"):
        target = tmp_path / f"{seed}.html"
        command = [sys.executable, "-c", script, str(TESTS), str(target)]
        subprocess.run(command, check=True, env={**os.environ, "PYTHONHASHSEED": seed})
        written.append(target.read_bytes())
    assert written[0] == written[1] == render_page(invented()).encode()


def test_nothing_of_the_reports_is_left_out(real, articles):
    tree = read(real)
    for number, text in enumerate(articles["text"], start=1):
        shown = tree.xpath(f"//article[@id='r{number}']")[0]
        for extra in shown.xpath(".//*[@class='notes' or @class='utterance-number' or @class='role']"):
            extra.drop_tree()
        assert "".join(text.split()) in "".join(shown.text_content().split())


def test_every_figure_of_a_report_is_marked_and_leads_to_its_question(real, analysis):
    tree = read(real)
    marks = tree.xpath("//article[@class='report']//*[contains(@class, 'mark') and contains(@id, '-f')]")
    assert len(marks) == len(analysis.figures)
    assert {mark.get("href")[:2] for mark in marks if mark.get("href")} == {"#q"}


def test_every_answer_in_the_table_leads_to_its_words(page):
    tree = read(page)
    links = tree.xpath("//section[@id='who']//table//tr[@id]//td//a")
    assert len(links) > 15
    for link in links:
        mark = tree.get_element_by_id(link.get("href")[1:])
        assert (
            mark.text_content().strip().casefold().startswith(link.text_content().strip("…").casefold()[:3])
        )


def test_the_drones_are_a_conflict_and_the_guards_are_none(real):
    tree = read(real)
    verdicts = {
        " ".join(row.xpath("./th")[0].text_content().split()).lower(): row.xpath("./td")[-1]
        .text_content()
        .strip("≠≈=→·\n ")
        for row in tree.xpath("//section[@id='who']//table/tbody/tr")
    }
    assert any("drones" in label and verdict == "Conflict" for label, verdict in verdicts.items())
    assert any("guards" in label and verdict == "Compatible" for label, verdict in verdicts.items())


def test_the_seats_stand_beside_the_certified_results(real):
    given = [
        [" ".join(cell.text_content().split()) for cell in row.xpath("./*")]
        for row in read(real).xpath("//section[@id='before']//tbody/tr")
    ]
    assert [[holder, *amounts] for holder, _, *amounts in given] == [
        ["Sadr’s movement", "54", "73"],
        ["the same", "54", "> 70"],
        ["the same", "–no figure", "> 70"],
        ["Fatah", "48", "17"],
        ["the same", "48", "~ 15"],
    ]


@pytest.mark.parametrize("where", ["text", "outlet", "title", "byline", "url", "rights", "language"])
def test_text_of_a_report_never_becomes_markup(where):
    articles = newslens.read_articles(
        pd.DataFrame({"article_id": ["a", "b"], "text": ["Two boats sank.", "Three boats sank."]})
    )
    text = f"{HOSTILE} Two boats sank, officials said. “{HOSTILE} We saw two boats,” said Ana Roth."
    articles[where] = [text if where == "text" else HOSTILE, articles[where].iloc[1]]
    page = render_page(newslens.analyze(articles))
    tree = check(page)
    assert len(tree.xpath("//script[not(@type)]")) == len(tree.xpath("//style")) == 1
    assert not tree.xpath("//img")
    assert "49" not in tree.xpath("string(//section[@id='reports'])")


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "JaVaScRiPt:alert(1)", " javascript:x"]
)
def test_only_web_addresses_become_links(url):
    page = render_page(of({"a": "Two boats sank."}, url=[url]))
    assert "script:" not in " ".join(read(page).xpath("//@href")).lower()


def test_a_source_is_linked_without_telling_where_from():
    page = render_page(of({"a": "Two boats sank."}, url=["https://example.org/a"]))
    assert read(page).xpath("//a[@rel='noreferrer']/@href") == ["https://example.org/a"]


def test_one_report_alone():
    tree = check(render_page(of({"a": "Two boats sank on Sunday, officials said."})))
    assert tree.xpath("//section/@id") == ["quotations", "reports", "method"]


def test_many_reports_get_strips_by_voice_and_are_folded():
    texts_of = {
        f"report-{n}": f"{n} boats sank on Sunday, said report {n}. It was a calm night."
        for n in range(2, 17)
    }
    tree = check(render_page(of(texts_of)))
    assert tree.xpath("//section[@id='copied']//*[local-name()='svg']")
    assert not tree.xpath("//table[@class='matrix']")
    assert len(tree.xpath("//article[@class='report']/details[not(@open)]")) == 15


@pytest.mark.filterwarnings("ignore::newslens.errors.UnreadableArticleWarning")
@pytest.mark.parametrize(
    "texts_of",
    [
        {"a": "Nothing was counted here.", "b": "And nobody was quoted."},
        {"a": "", "b": "Two boats sank."},
        {
            "a": "在星期日，两艘船沉没。“我们看到了一切，”她说。",
            "b": "قال المسؤولون إن ثلاثة قوارب غرقت يوم الأحد.",
        },
        {"a": "Two boats sank. \u202eThree\u202c boats. \x00 \ufffd", "b": "Two\u00a0boats sank.\r\nThree."},
    ],
    ids=["nothing found", "an empty article", "other scripts", "odd characters"],
)
def test_odd_corpora_still_give_a_page(texts_of):
    check(render_page(of(texts_of)))


def test_lineages_that_were_not_traced_are_not_claimed():
    event = invented()
    event.lineages = event.lineages.iloc[:0]
    tree = check(render_page(event))
    assert not tree.xpath("//ul[@class='voices']")
    assert "Which of them share a source was not traced." in texts(tree, "//header/p[@class='deck']")[0]


def test_an_article_without_an_outlet_goes_by_its_id():
    assert "1 wire-copy" in texts(
        read(render_page(of({"wire-copy": "Two boats.", "b": "Two boats."}))), "//th//b"
    )


def test_a_page_that_cannot_be_written_leaves_what_was_there(tmp_path):
    blocked = tmp_path / "page.html"
    blocked.mkdir()
    with pytest.raises(InputError, match=r"page\.html"):
        write_report(invented(), blocked)
    assert blocked.is_dir()
    assert list(tmp_path.iterdir()) == [blocked]


def test_a_page_leads_to_the_pages_that_belong_to_it(analysis):
    assert 'aria-label="Notebooks"' not in render_page(analysis)
    page = render_page(analysis, pages=[("How <many>?", "02 figures.html")])
    assert '<a href="02 figures.html">How &lt;many&gt;?</a>' in page
