"""The reader on a page without a kernel: read, select, step, search and filter, by mouse and by keyboard."""

from __future__ import annotations

import json
from types import SimpleNamespace

import pandas as pd
import pytest
from browsing import axe_findings, marks
from invented_event import TEXTS
from invented_event import analysis as invented

from newslens import schema
from newslens.presentation import templating
from newslens.presentation.event_view import EventView
from newslens.presentation.notebook.notebook_page import completed
from newslens.presentation.reader import (
    READER_PARTS,
    ReaderData,
    as_json,
    module_of,
    reader_module,
    reader_page,
    reader_style,
    static_twin,
)

pytestmark = marks

TAIL = "\n\n".join(f"The river stood {n} hands above the mark, and people went home." for n in range(9, 40))
"""Paragraphs below every text, so that it has to be scrolled."""


def long_event():
    """The invented event with long texts; two of its reports share their last paragraph, at different heights."""
    event = invented()
    event.articles["text"] = event.articles["text"] + "\n\n" + TAIL + "\n\nNobody slept in Velm."
    texts = dict(zip(event.articles["article_id"], event.articles["text"], strict=True))
    last = {key: text.index("Nobody slept") for key, text in texts.items()}
    row = schema.Passage(
        "wire",
        last["wire"],
        len(texts["wire"]),
        "quill",
        last["quill"],
        len(texts["quill"]),
        "identical",
        1.0,
    )
    event.passages = schema.table("passages", [row])
    return event


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    path = tmp_path_factory.mktemp("reader") / "reader.html"
    path.write_text(reader_page(ReaderData(EventView(long_event()))), encoding="utf-8")
    return path.as_uri()


@pytest.fixture
def opened(address, watched):
    def open_reader(width=1400, height=800, **options):
        page = watched(viewport={"width": width, "height": height}, offline=True, **options)
        page.goto(address)
        page.locator(".nl-reader").wait_for()
        page.left, page.right = page.locator(".art[data-side=left]"), page.locator(".art[data-side=right]")
        page.panel = page.locator(".panel")
        return page

    return open_reader


def top(locator):
    return locator.bounding_box()["y"]


def settled(page):
    """Wait until what was asked of the next frame is drawn."""
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")


@pytest.mark.parametrize("height", [480, 560, 700])
def test_a_low_reader_has_its_panel_below_the_texts_and_not_over_them(opened, height):
    page = opened(1000, height)
    for column in (page.left, page.right):
        box = column.bounding_box()
        assert 0 < box["y"] + box["height"] <= top(page.panel) + 1


def test_a_mark_that_is_clicked_brings_the_other_report_to_the_same_height(opened):
    page = opened()
    page.left.evaluate("each => { each.scrollTop = 40 }")
    page.left.locator("a.m", has_text="Two boats").click()
    here, there = page.left.locator("a.here"), page.right.locator("a.on")
    assert there.inner_text() == "Two boats"
    assert abs(top(here) - top(there)) < 3
    assert page.panel.locator("h2").inner_text() == "Boats that came first"
    assert page.panel.locator(".ph .v").inner_text().endswith("Conflict")
    assert page.panel.locator(".py code").inner_text() == "analysis.figures.query('question == \"boats\"')"
    settled(page)
    assert page.locator(".cols .gut text").text_content() == "=", "these two say the same"
    page.panel.get_by_role("button", name="open 4").click()
    settled(page)
    assert page.right.locator("a.here").inner_text() == "Three boats"
    assert abs(top(page.left.locator("a.on")) - top(page.right.locator("a.here"))) < 3
    assert page.locator(".cols .gut .sel.x").count() == 1, "these two disagree"
    assert page.locator(".cols .gut text").text_content() == "≠"
    assert page.panel.locator("li.silent").inner_text() == "Silent: 5 Orvell Echo"
    page.keyboard.press("Escape")
    assert page.panel.locator("h2").inner_text() == "What the reports answer"
    assert page.locator(":focus").inner_text() == "Three boats", "the focus stays on the mark"
    assert page.asked == [page.url]
    assert page.complaints == []


@pytest.mark.parametrize("key", ["Ada Brel", "Ian O'Hay", 'Ada "Bo" Brel', "A\\B \\n", "“Bo”", "A\nB"])
def test_the_line_of_python_without_a_kernel_gives_the_rows_of_any_key(watched, key):
    program = templating.asset("without_kernel.js", folder="reader")
    asked = "{ subjects: [{ kind: 'n', key, rows: 1 }] }"
    code = watched().evaluate(
        f"(key) => {{ const TABLES = {{ n: 'names' }}, counted = String; {program}; return pythonWithoutKernel({asked})(0).code; }}",
        key,
    )
    names = pd.DataFrame({"name": [key, "Cai"]})
    found = eval(code, {"analysis": SimpleNamespace(names=names)})
    assert found["name"].tolist() == [key]


def run_in(page, body, island):
    """What a piece of program gives that sees all functions of the reader, and an island."""
    return page.evaluate(f"(island) => {{ {module_of(*READER_PARTS)}; {body} }}", json.loads(as_json(island)))


@pytest.mark.parametrize("words", ["constructor", "__proto__", "ferry"])
def test_any_word_can_be_searched_for_in_python(watched, words):
    body = f"""
      const asked = [];
      const data = eventData(island, (...wanted) => asked.push(wanted));
      const before = found(data, 0, '{words}');
      data.arrived('searches', '{words}', [0]);
      return [before, asked, found(data, 0, '{words}')];
    """
    head = ReaderData(EventView(invented())).head()
    assert run_in(watched(), body, head) == [False, [["searches", words]], True]


def test_a_reader_that_is_closed_listens_to_its_model_no_more(watched):
    body = """
      const listening = [];
      const plain = plainModel({ filters: {}, mark: [], in_step: true });
      const model = { ...plain,
        on: (name) => { listening.push(name); },
        off: (name) => { listening.splice(listening.indexOf(name), 1); } };
      const reader = createReader(model, eventData(island), () => null);
      const before = listening.length;
      closeReader(reader);
      return [before > 0, listening];
    """
    island = ReaderData(EventView(invented())).island()
    assert run_in(watched(), body, island) == [True, []]


def test_a_quotation_shows_its_collation_and_its_altered_words(opened):
    page = opened()
    page.panel.locator(".idx button", has_text="I do not rule out").click()
    assert page.panel.locator("h2").inner_text() == "1. Tarn Ilvers"
    assert page.panel.locator(".al tbody tr").count() == 2
    page.panel.locator(".al tbody tr").nth(1).get_by_role("button").click()
    settled(page)
    assert page.locator("[data-side=right] .q.here .alt").inner_text() == "rule out"
    assert page.locator(".cols .gut text").text_content() == "≠"
    page.left.locator(".q.on .alt").click()
    assert page.left.locator(".q.here").count() == 1


def test_everything_works_by_keyboard(opened):
    page = opened()
    page.left.focus()
    page.keyboard.press("ArrowDown")
    assert page.locator(":focus").inner_text() == "At least four"
    described = page.locator(":focus").get_attribute("aria-describedby")
    assert page.locator(f"#{described}").text_content() == "figure, update"
    for _ in range(2):
        page.keyboard.press("ArrowDown")
    assert page.locator(":focus").inner_text() == "Two boats"
    page.keyboard.press("ArrowRight")
    assert page.right.locator(":focus").inner_text() == "Two boats"
    page.keyboard.press("Enter")
    assert page.panel.locator("h2").inner_text() == "Boats that came first"
    assert page.right.locator("a.here:focus").count() == 1
    said = page.locator("[aria-live]").inner_text()
    assert said == "Boats that came first: Conflict. One voice against one. 4 rows selected."
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    page.keyboard.type("fire service")
    assert page.panel.locator(".idx button").count() == 1
    assert page.locator(".count").inner_text().endswith("0 hits")
    page.keyboard.press("Escape")
    assert page.panel.locator(".idx button").count() > 10


def test_filters_are_joined_and_what_is_held_back_is_no_link(opened):
    page = opened()
    before = page.locator(".art a[href]").count()
    page.get_by_label("Verdict").select_option("conflict")
    assert page.locator(".art a[href]").all_inner_texts() == ["Two boats", "Two boats"]
    assert (
        page.locator(".count").inner_text() == f"2 of {page.locator('.art [data-mark]:is(a)').count()} marks"
    )
    assert page.panel.locator(".idx button").count() == 1
    page.get_by_label("Speaker").select_option("Tarn Ilvers")
    assert page.locator(".art a[href]").count() == 0
    assert page.panel.locator(".none").is_visible()
    page.get_by_label("Speaker").select_option("")
    page.get_by_label("Verdict").select_option("")
    page.get_by_label("names").check()
    assert page.locator(".art a[href]").count() > before
    page.get_by_label("not body").uncheck()
    assert page.locator(".art .out:visible").count() == 0


def test_the_report_under_the_hand_leads_the_other_in_step(opened):
    page = opened(bypass_csp=True)
    page.left.hover()
    page.mouse.wheel(0, 6000)
    page.wait_for_function("document.querySelector('.art[data-side=left]').scrollTop > 500")
    settled(page)
    last = [side.locator("p", has_text="Nobody slept").last for side in (page.left, page.right)]
    assert abs(top(last[0]) - top(last[1])) < 40, "what both share stands side by side"
    page.get_by_label("in step").uncheck()
    before = page.right.evaluate("each => each.scrollTop")
    page.left.hover()
    page.mouse.wheel(0, -6000)
    page.wait_for_function("document.querySelector('.art[data-side=left]').scrollTop === 0")
    assert page.right.evaluate("each => each.scrollTop") == before


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1400, 900, 390])
def test_every_width_is_accessible(opened, width, scheme):
    page = opened(width, color_scheme=scheme, bypass_csp=True)
    assert axe_findings(page) == []
    page.panel.locator(".idx button").first.click()
    assert axe_findings(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.left.is_visible()
    assert page.right.is_visible() is (width > 390)
    below = page.panel.bounding_box()["y"] > page.left.bounding_box()["y"] + 100
    assert below is (width < 1400)


def test_one_column_turns_to_the_other_report_at_its_answer(opened):
    page = opened(390)
    page.locator(".filters").wait_for(state="hidden")
    page.panel.locator(".idx button").first.click()
    page.locator(".side button").nth(1).click()
    assert not page.left.is_visible()
    answer, frame = page.right.locator("a.on").bounding_box(), page.right.bounding_box()
    assert frame["y"] <= answer["y"] <= frame["y"] + frame["height"]


@pytest.mark.parametrize(("is_shown", "beside"), [(True, "and copy 2"), (False, "and 2 of its voice")])
def test_reports_of_one_voice_are_copies_where_a_source_is_shown(watched, tmp_path, is_shown, beside):
    event = invented()
    if not is_shown:
        event.lineages = event.lineages.assign(derived_from=None)
    path = tmp_path / "voice.html"
    path.write_text(reader_page(ReaderData(EventView(event))), encoding="utf-8")
    page = watched(viewport={"width": 1400, "height": 800}, offline=True)
    page.goto(path.as_uri())
    page.locator(".art[data-side=left] a.m", has_text="Two boats").click()
    assert beside in page.locator(".panel li", has_text="Northgate Wire").first.inner_text()


def test_two_hundred_reports_are_chosen_by_typing_and_selected_at_once(watched, tmp_path):
    event = invented()
    ids = event.articles["article_id"]
    for place in range(5, 200):
        row = event.articles.iloc[[0]].assign(article_id=f"copy{place}", outlet=f"Paper {place}")
        event.articles = pd.concat([event.articles, row], ignore_index=True)
    for name in ("lineages", "figures", "sentences", "segments", "quotations", "names"):
        table = getattr(event, name)
        copies = [
            table[table["article_id"] == ids[0]].assign(article_id=f"copy{place}") for place in range(5, 200)
        ]
        if name == "lineages":
            copies = [row.assign(derived_from=ids[0]) for row in copies]
        setattr(event, name, pd.concat([table, *copies], ignore_index=True))
    path = tmp_path / "many.html"
    path.write_text(reader_page(ReaderData(EventView(event))), encoding="utf-8")
    page = watched(viewport={"width": 1400, "height": 800}, offline=True)
    page.goto(path.as_uri())
    field = page.locator(".pick.right [role=combobox]")
    field.click()
    options = page.locator(".options:visible [role=option]")
    assert "copies" in " ".join(options.all_inner_texts())
    field.fill("paper 19")
    assert options.count() == 11
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    assert "Paper 190" in field.input_value()
    page.locator(".art[data-side=left] a.m", has_text="Two boats").focus()
    took = page.evaluate("""() => new Promise(done => {
      const start = performance.now();
      document.activeElement.click();
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - start), 0));
    })""")
    assert page.locator(".panel h2").inner_text() == "Boats that came first"
    assert took < 500, "the aim is 100 ms; the machine of a test may be busy"
    assert page.locator(".panel .ch .row").count() < 12
    assert page.complaints == []


def test_one_report_alone_has_nothing_beside_it(watched, tmp_path):
    event = invented()
    event.articles = event.articles.iloc[:1]
    for name in ("segments", "sentences", "figures", "names", "dates", "lineages"):
        table = getattr(event, name)
        setattr(event, name, table[table["article_id"] == "wire"])
    for name in ("quotations", "renderings", "passages", "reuse", "findings", "evidence"):
        setattr(event, name, getattr(event, name).iloc[:0])
    path = tmp_path / "one.html"
    path.write_text(reader_page(ReaderData(EventView(event))), encoding="utf-8")
    page = watched(viewport={"width": 1400, "height": 800}, offline=True)
    page.goto(path.as_uri())
    page.locator(".art[data-side=left] a.m", has_text="Two boats").click()
    assert page.locator(".panel h2").inner_text() == "Boats that came first"
    assert not page.locator(".art[data-side=right]").is_visible()
    assert page.complaints == []


def test_parts_that_are_not_there_are_asked_for(watched, tmp_path):
    data = ReaderData(EventView(long_event()))
    parts = {f"{want} {key}": as_json(data.part(want, key))
             for want, keys in (("texts", "12345"), ("details", map(str, range(len(data.subjects)))), ("pairs", ["1-2", "1-4"]))
             for key in keys}  # fmt: skip
    model = f"""
      const parts = {templating.in_script(as_json(parts))};
      const model = plainModel({{ _island: {templating.in_script(as_json(as_json(data.head())))}, left: 'wire', right: 'quill' }});
      let answer = null;
      model.on = ((on) => (name, listener) => {{ if (name === 'msg:custom') {{ answer = listener; }} else {{ on(name, listener); }} }})(model.on);
      model.send = ({{ want, id }}) => setTimeout(() => answer({{ want, id, part: parts[`${{want}} ${{id}}`] || '[]' }}), 30);
      renderReader({{ model, el: document.body }});
    """
    path = tmp_path / "live.html"
    path.write_text(
        f"<!DOCTYPE html><title>x</title><style>{reader_style()}</style><body><script type='module'>{reader_module()}{model}</script>",
        encoding="utf-8",
    )
    page = watched(viewport={"width": 1400, "height": 800}, offline=True)
    page.goto(path.as_uri())
    page.locator(".art[data-side=left] a.m", has_text="Two boats").click()
    page.get_by_role("button", name="open 4").click()
    page.locator(".art[data-side=right] a.here", has_text="Three boats").wait_for()
    assert page.locator(".panel .py code").inner_text() == "reader.selection"
    assert page.complaints == []


def test_an_exported_notebook_brings_the_program_once_for_all_of_its_readers(watched, tmp_path):
    twin = str(
        static_twin(
            ReaderData(EventView(invented())), {"left": "dnes", "right": "calder", "question": "boats"}
        )
    )
    html = completed(f"<html lang='en'><head><!-- head --><title>Two</title></head><body><div class='page'><nav aria-label='Contents'><!-- contents --></nav><main>"
                     f"<button id='theme' hidden></button><h1>Two</h1>{twin}{twin}</main></div><!-- programs --></body></html>")  # fmt: skip
    assert html.count('<script type="module">') == 1
    path = tmp_path / "notebook.html"
    path.write_text(html, encoding="utf-8")
    page = watched(viewport={"width": 1280, "height": 900}, offline=True)
    page.goto(path.as_uri())
    assert page.locator(".nl-reader").count() == 2
    assert page.locator(".nl-reader").first.locator("a.on").all_inner_texts() == ["two boats", "Three boats"]
    assert page.locator(".panel h2").all_inner_texts() == ["Boats that came first"] * 2
    assert page.locator(".nl-texts:visible").count() == 0
    assert page.asked == [page.url]
    assert page.complaints == []


def test_without_script_and_in_print_the_reports_stand_one_under_another(address, watched):
    page = watched(java_script_enabled=False)
    page.goto(address)
    assert page.locator(".nl-texts article").count() == len(TEXTS)
    assert page.locator(".nl-texts article").first.is_visible()
    printed = watched()
    printed.goto(address)
    printed.emulate_media(media="print")
    assert printed.locator(".nl-texts article").first.is_visible()
    assert not printed.locator(".nl-reader").is_visible()
