"""The one home of English: tokens, sentences, word classes, stems, verb forms, numbers. It imports the lexicon only."""
