"""A table in; a chart, an HTML fragment, a widget or a page out."""
