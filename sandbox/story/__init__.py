"""The story of the README, played without a browser: `play_story`."""

from sandbox.story.play import play_story

__all__ = ["play_story"]
