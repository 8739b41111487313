"""Word tables: whole words of time, one table per language."""
