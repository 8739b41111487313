"""What ends a story early."""


class DidNotComeTrue(Exception):
    """The story went another way: what was expected, and what was seen instead."""

    def __init__(self, expected: str, seen: str) -> None:
        super().__init__(f"expected {expected}; seen {seen}")
