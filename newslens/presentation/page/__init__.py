"""The page: one HTML file from an analysis, section by section."""
