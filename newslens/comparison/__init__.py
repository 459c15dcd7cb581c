"""What several texts say about one thing: alignment, reuse, questions, utterances, findings."""
