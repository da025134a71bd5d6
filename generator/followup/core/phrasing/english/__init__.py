"""What the filters know of English: words, verbs, articles, capitals, closing marks. Knows no fragment."""
