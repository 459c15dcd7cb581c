"""Drawings: charts, marks of answers, the graph of lineages, and SVG that stands inside a page."""
