"""What the tests in Chromium share: a browser, pages that note what they ask for, a JupyterLab, accessibility.

The fixtures stand in `conftest.py` for all tests. A module of such tests begins with `pytestmark = browsing.marks`: it is
left out on a machine without Chromium, and fails there in continuous integration.
"""

from __future__ import annotations

import contextlib
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
from axe_playwright_python.sync_playwright import Axe
from project import ROOT

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
QUIET = ("--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update")
marks = [
    pytest.mark.browser,
    pytest.mark.skipif(
        CHROMIUM is None and not os.environ.get("CI"),
        reason="There is no Chromium here; name one in the variable CHROMIUM.",
    ),
]
PATIENCE = 180_000
"""Milliseconds; a machine that runs everything at once is slow."""
SETTINGS = {
    "notebook-extension/tracker": {"windowingMode": "none"},  # draw the cells outside of the window, too
    "apputils-extension/notification": {"fetchNews": "false", "checkForUpdates": False},
}
FLAGS = (
    "--LabApp.news_url=",
    "--LabApp.extension_manager=readonly",
    "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
)


@pytest.fixture(scope="session")
def browser():
    if CHROMIUM is None:
        pytest.fail("Continuous integration needs Chromium; name one in the variable CHROMIUM.")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
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


@contextlib.contextmanager
def jupyterlab(home, notebooks=(), *, settings=SETTINGS, flags=FLAGS):
    """A JupyterLab on 127.0.0.1 with folders of its own; gives the address of a file under its root.

    Its root is `home/root`: with `notebooks/`, copies of some notebooks without their outputs (what is seen in the
    browser has to come from there), and `data/`. `flags` are those of JupyterLab itself, `settings` those of its user.
    """
    for path in notebooks:
        write_without_outputs(path, home / "root" / "notebooks" / path.name)
    shutil.copytree(ROOT / "data", home / "root" / "data")
    for name, values in settings.items():
        file = home / "settings" / "@jupyterlab" / f"{name}.jupyterlab-settings"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(values))
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
        *(f"--ServerApp.port={port}", f"--IdentityProvider.token={token}", *flags),
        f"--ServerApp.root_dir={home / 'root'}",
    ]
    with (home / "log").open("wb") as log:
        server = subprocess.Popen(command, env=environment, stdout=log, stderr=log, start_new_session=True)
        try:
            address = f"http://127.0.0.1:{port}/lab"
            wait_for(f"{address}?token={token}", server, home / "log")
            yield lambda name: f"{address}/tree/{name}?reset&token={token}"
        finally:
            os.killpg(server.pid, signal.SIGTERM)
            server.wait(timeout=30)


def write_cells(path, cells):
    """A notebook of cells of Python."""
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(each) for each in cells])
    notebook.metadata.kernelspec = {"name": "python3", "display_name": "Python 3", "language": "python"}
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, path)
    return path


def open_notebook(page, url):
    """Open a notebook in JupyterLab and wait for its kernel."""
    page.goto(url)
    page.get_by_text("Python 3 (ipykernel) | Idle").wait_for()


def run_cell(page, place):
    """Run a cell with the keyboard, and wait until its number stands beside it."""
    page.locator(".jp-CodeCell .cm-content").nth(place).click()
    page.keyboard.press("Shift+Enter")
    page.locator(".jp-CodeCell").nth(place).locator(".jp-InputPrompt", has_text="]:").wait_for()
    page.wait_for_function(
        "place => /\\[\\d+\\]/.test(document.querySelectorAll('.jp-CodeCell')[place].querySelector('.jp-InputPrompt').textContent)",
        arg=place,
    )


def printed(page, place):
    """Run a cell; what it prints."""
    run_cell(page, place)
    return page.locator(".jp-CodeCell").nth(place).locator(".jp-OutputArea-output").last.inner_text().strip()


def asked_elsewhere(page):
    """Addresses that a watched page asked for outside of this machine."""
    return [url for url in page.asked if not url.startswith(("http://127.0.0.1", "data:", "blob:"))]


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


def axe_findings(page, within=None):
    """What axe finds on a page, or within what a selector finds: rule and the elements that break it, a line each."""
    found = Axe().run(page, context=within).response["violations"]
    return [
        f"{each['id']}: {node['target']} {node['html'][:120]}" for each in found for node in each["nodes"]
    ]
