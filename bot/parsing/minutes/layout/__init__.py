"""How minutes are laid out: lines, paragraphs, agenda items, statements, sentences."""
