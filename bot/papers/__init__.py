"""Papers as files: what a secretary attaches, in Word's format and as PDF."""

from bot.papers.writing import write_paper

__all__ = ["write_paper"]
