"""Fit the model of agreeing pairs on annotated events, and check it on the event left out."""
