"""Pages of the web, as they were saved one by one or in archives, and feeds."""

from __future__ import annotations

from newslens.reading.formats.pages.news_feeds import read_news_feed
from newslens.reading.formats.pages.page_archives import read_page_archive
from newslens.reading.formats.pages.safari_archives import read_safari_archive
from newslens.reading.formats.pages.web_archives import open_web_archive
from newslens.reading.formats.pages.web_pages import read_web_page

__all__ = ["open_web_archive", "read_news_feed", "read_page_archive", "read_safari_archive", "read_web_page"]
