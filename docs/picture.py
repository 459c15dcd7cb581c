"""Take the picture of the page that stands in the README.

    python docs/picture.py PAGE.html

writes `docs/page.png` with Chromium, which must be installed; the page is opened from disk, in the light theme.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

TARGET = Path(__file__).with_name("page.png")
WIDTH, HEIGHT = 1280, 1360


def main() -> None:
    """Open the page and save its first screen."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None or len(sys.argv) != 2:
        sys.exit("Usage: python docs/picture.py PAGE.html (needs Chromium)")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, color_scheme="light")
        page.goto(Path(sys.argv[1]).resolve().as_uri())
        page.screenshot(path=TARGET)
        browser.close()


if __name__ == "__main__":
    main()
