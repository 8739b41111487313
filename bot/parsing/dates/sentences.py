"""What the sentence around a moment says: has it happened, or is it still to come?"""

from collections.abc import Sequence
from itertools import pairwise

from bot.parsing.dates.engine import Node
from bot.parsing.dates.kinds import Kind
from bot.parsing.dates.values.terms import Pointer

_REACH = 40
"""How many words away a verb may stand."""
_LINKS = frozenset({Kind.AND, Kind.OR, Kind.COMMA})
_AHEAD = (Pointer.NEXT, Pointer.COMING)


def happened(nodes: Sequence[Node], at: int, text: str) -> bool:
    """Tell whether the clause of the node at *at* is in the past tense.

    The word right behind decides (`16.11. pidetyssä`), else the nearest cue
    before it in its clause, else the nearest behind. What was decided lies
    ahead, unless its day stands before the verb or is closed off by a comma.
    """
    if at + 1 < len(nodes) and not _parts(nodes[at], nodes[at + 1], text):
        behind = _cue(nodes, at + 1, at + 2, text, at)
        if behind is not None:
            return behind
    before = _scan(nodes, range(at - 1, max(-1, at - _REACH), -1), text, at)
    if before is not None:
        return before
    after = _scan(nodes, range(at + 1, min(len(nodes), at + _REACH)), text, at)
    return bool(after)


def is_one_sentence(nodes: Sequence[Node], text: str) -> bool:
    """Tell whether no sentence ends between the first and the last of *nodes*."""
    inner = any(Kind.STOP in node.readings for node in nodes[1:-1] if not node.rule)
    return not inner and not any(_parts(a, b, text) for a, b in pairwise(nodes))


def _scan(nodes: Sequence[Node], places: range, text: str, at: int) -> bool | None:
    previous = at
    for place in places:
        if nodes[place].rule and _new_clause(nodes, place, at):
            return None
        left, right = sorted((previous, place))
        if _parts(nodes[left], nodes[right], text) or _ends(nodes[place]):
            return None
        cue = _cue(nodes, place, place + 1, text, at)
        if cue is not None:
            return cue
        previous = place
    return None


def _cue(nodes: Sequence[Node], place: int, end: int, text: str, at: int) -> bool | None:
    """True for past, False for ahead, None for neither."""
    if place >= min(end, len(nodes)):
        return None
    node = nodes[place]
    if node.rule:
        return None
    if Kind.AHEAD in node.readings or node.readings.get(Kind.DEICTIC) in _AHEAD:
        return False
    if node.readings.get(Kind.DEICTIC) is Pointer.LAST and at - 4 < place < at:
        return True
    if Kind.HAPPENED in node.readings:
        return True if place < at or not _parts(nodes[at], nodes[at + 1], text) else None
    if Kind.DECIDED in node.readings:
        return place > at or (place == at - 1 and _closed_off(nodes, at))
    return None


def _new_clause(nodes: Sequence[Node], place: int, at: int) -> bool:
    """Whether words of its own stand between *at* and the `and` that follows another moment."""
    if place > at:
        return False
    links = [n for n in range(place + 1, at) if _LINKS & nodes[n].readings.keys()]
    return bool(links) and any(not nodes[n].readings for n in range(links[-1] + 1, at))


def _closed_off(nodes: Sequence[Node], at: int) -> bool:
    behind = nodes[at + 1].readings if at + 1 < len(nodes) else {}
    return Kind.COMMA in behind or Kind.THAT in behind


def _ends(node: Node) -> bool:
    return not node.rule and (Kind.STOP in node.readings or Kind.THAT in node.readings)


def _parts(left: Node, right: Node, text: str) -> bool:
    """A point and a capital letter: a sentence ends between the two."""
    if Kind.DOT in left.readings:
        return True
    return text[left.end - 1 : left.end] == "." and text[right.start : right.start + 1].isupper()
