"""The notebooks in a real JupyterLab, and their exported pages, in Chromium and without a network."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request

import nbformat
import pytest
from project import ROOT

from newslens.presentation.notebook import CHART_TYPE, export_notebook

pytestmark = pytest.mark.browser

NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
if CHROMIUM is None and not os.environ.get("CI"):
    pytest.skip("There is no Chromium here; name one in the variable CHROMIUM.", allow_module_level=True)

PATIENCE = 180_000
"""Milliseconds; a machine that runs everything at once is slow."""
SETTINGS = {
    "notebook-extension/tracker": {"windowingMode": "none"},  # draw the cells outside of the window, too
    "apputils-extension/notification": {"fetchNews": "false", "checkForUpdates": False},
}


def outputs(path):
    cells = nbformat.read(path, as_version=4).cells
    return [output for cell in cells if cell.cell_type == "code" for output in cell.outputs]


def n_charts(path):
    return sum(CHART_TYPE in output.get("data", {}) for output in outputs(path))


def n_choices(path):
    return sum("to choose from" in output.get("data", {}).get("text/plain", "") for output in outputs(path))


@pytest.fixture(scope="module")
def browser():
    if CHROMIUM is None:
        pytest.fail("Continuous integration needs Chromium; name one in the variable CHROMIUM.")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def watched(browser):
    """Opens pages that note what they ask for and complain about."""
    contexts = []

    def open_page(**options):
        context = browser.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.complaints, page.asked = [], []
        page.on(
            "console",
            lambda message: page.complaints.append(message.text) if message.type == "error" else None,
        )
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.on("request", lambda request: page.asked.append(request.url))
        return page

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    """Address of a JupyterLab on a copy of the notebooks, with folders of its own."""
    home = tmp_path_factory.mktemp("lab")
    for path in NOTEBOOKS:
        write_without_outputs(path, home / "root" / "notebooks" / path.name)
    shutil.copytree(ROOT / "data", home / "root" / "data")
    for name, values in SETTINGS.items():
        settings = home / "settings" / "@jupyterlab" / f"{name}.jupyterlab-settings"
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text(json.dumps(values))
    own = {"CONFIG_DIR": "config", "RUNTIME_DIR": "runtime", "DATA_DIR": "data"}
    environment = os.environ | {f"JUPYTER_{name}": str(home / folder) for name, folder in own.items()}
    environment |= {
        "JUPYTERLAB_SETTINGS_DIR": str(home / "settings"),
        "JUPYTERLAB_WORKSPACES_DIR": str(home / "ws"),
    }
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    token = secrets.token_hex(16)
    command = [
        *(sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", "--ServerApp.ip=127.0.0.1"),
        *(f"--ServerApp.port={port}", f"--IdentityProvider.token={token}", "--LabApp.news_url="),
        *(
            "--LabApp.extension_manager=readonly",
            "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
        ),
        f"--ServerApp.root_dir={home / 'root'}",
    ]
    with (home / "log").open("wb") as log:
        server = subprocess.Popen(command, env=environment, stdout=log, stderr=log, start_new_session=True)
        try:
            address = f"http://127.0.0.1:{port}/lab"
            wait_for(f"{address}?token={token}", server, home / "log")
            yield lambda name: f"{address}/tree/notebooks/{name}?reset&token={token}"
        finally:
            os.killpg(server.pid, signal.SIGTERM)
            server.wait(timeout=30)


def write_without_outputs(path, copy):
    """What is seen in the browser has to come from there."""
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    copy.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, copy)


def wait_for(url, server, log):
    for _ in range(240):
        if server.poll() is not None:
            pytest.fail(f"JupyterLab did not start:\n{log.read_text()}")
        try:
            urllib.request.urlopen(url, timeout=5).close()
        except OSError:
            time.sleep(0.25)
        else:
            return
    pytest.fail(f"JupyterLab does not answer:\n{log.read_text()}")


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_in_jupyterlab(path, lab, watched):
    page = watched(viewport={"width": 1400, "height": 1000})
    page.goto(lab(path.name))
    page.get_by_text("Python 3 (ipykernel) | Idle").wait_for()
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
    n_cells = len(
        [cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code" and cell.source]
    )
    page.wait_for_function(
        "n => [...document.querySelectorAll('.jp-InputPrompt')].some(each => each.textContent.includes(`[${n}]`))",
        arg=n_cells,
    )
    assert page.locator("[data-mime-type$='stderr'], [data-mime-type$='error']").count() == 0
    drawn = page.locator(".vega-embed canvas, .vega-embed svg.marks")
    drawn.nth(n_charts(path) - 1).wait_for() if n_charts(path) else None
    assert drawn.count() == n_charts(path)
    choices = page.locator(".widget-dropdown select")
    choices.nth(n_choices(path) - 1).wait_for() if n_choices(path) else None
    assert choices.count() == n_choices(path)
    for place in range(n_choices(path)):
        choose_another(page, choices.nth(place))
    assert not [url for url in page.asked if not url.startswith(("http://127.0.0.1", "data:", "blob:"))]


def choose_another(page, choice):
    """Choose the second entry of a drop-down list and see that another one is shown below."""
    shown = choice.locator("xpath=ancestor::*[contains(@class, 'widget-vbox')][1]").locator(
        ".widget-html-content"
    )
    before = shown.inner_html()
    assert 'class="mark' in before
    choice.select_option(index=1)
    page.wait_for_function(
        "([node, before]) => node.innerHTML !== before", arg=[shown.element_handle(), before]
    )
    assert 'class="mark' in shown.inner_html()


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_as_a_page(path, width, watched, tmp_path):
    page = watched(viewport={"width": width, "height": 900}, offline=True)
    page.goto(export_notebook(path, tmp_path).as_uri())
    drawn = page.locator("figure .chart svg.marks")
    drawn.nth(n_charts(path) - 1).wait_for() if n_charts(path) else None
    assert drawn.count() == n_charts(path)
    assert page.locator(".out > .newslens").count() >= n_choices(path)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    named = page.locator("figure svg[aria-label], figure [role=graphics-document][aria-label]")
    assert named.count() >= n_charts(path)
    code = page.locator(".code > .highlight").first
    assert code.is_visible()
    page.locator("#code").uncheck()
    assert not code.is_visible()
    assert page.asked == [page.url]
    assert page.complaints == []
