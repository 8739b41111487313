"""Meaning into sentences and labels, in Finnish, Swedish and English, through the catalogs."""
