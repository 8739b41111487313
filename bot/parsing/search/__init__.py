"""Finding a text again by a few of its words, in whatever form and language they stand."""

from bot.parsing.search.matching import distance
from bot.parsing.search.query import Query, read_query

__all__ = ["Query", "distance", "read_query"]
