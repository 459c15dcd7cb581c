"""Files in, articles and their stretches out. The text is decoded once and never changed."""
