"""Applies layers of rules to nodes, longest match first, left to right.

Each layer reads the string of symbols once, so that the whole is linear in the
length of the text.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from bot.parsing.dates.grammar import Alphabet, Build, Rule
from bot.parsing.dates.kinds import Kind


class Value(Protocol):
    """What a rule makes: it knows the symbol under which later rules see it."""

    @property
    def kind(self) -> Kind:
        """The symbol of the node that carries this value."""


@dataclass(frozen=True, slots=True)
class Node:
    """A stretch of the text with its meanings; *rule* is empty for a plain token."""

    start: int
    end: int
    symbol: str
    readings: dict[Kind, object]
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Layer:
    """Rules that see the same symbols, found by the character they begin with."""

    starts: re.Pattern[str]
    rules: tuple[Rule, ...]
    by_pair: dict[str, tuple[Rule, ...]] = field(default_factory=dict)

    def beginning(self, pair: str) -> tuple[Rule, ...]:
        """Return the rules that a match of these two symbols may begin; kept once computed."""
        if pair not in self.by_pair:
            first, second = pair[0], pair[1:]
            found = tuple(rule for rule in self.rules if rule.prefixes.allow(first, second))
            self.by_pair[pair] = found
        return self.by_pair[pair]


def build_layer(builds: Sequence[Build], alphabet: Alphabet) -> Layer:
    """Prepare one layer; rules are tried in the order given where they match equally far."""
    rules = tuple(Rule(build, alphabet) for build in builds)
    starts = "".join(sorted(frozenset().union(*(rule.prefixes.firsts for rule in rules))))
    return Layer(re.compile(f"[{re.escape(starts)}]" if starts else "(?!)"), rules)


def reduce_layer(
    nodes: list[Node], symbols: str, layer: Layer, alphabet: Alphabet
) -> tuple[list[Node], str]:
    """Replace what the rules of *layer* match by what they make of it."""
    kept: list[Node] = []
    seen: list[str] = []
    done = at = 0
    search = layer.starts.search
    while (found := search(symbols, at)) is not None:
        at = found.start()
        rules = layer.beginning(symbols[at : at + 2])
        made = _longest(nodes, symbols, at, rules, alphabet) if rules else None
        if made is None:
            at += 1
            continue
        new, end = made
        kept += nodes[done:at]
        kept += new
        seen += (symbols[done:at], *(node.symbol for node in new))
        done = at = end
    if not done:
        return nodes, symbols
    return kept + nodes[done:], "".join(seen) + symbols[done:]


def _longest(
    nodes: list[Node], symbols: str, at: int, rules: tuple[Rule, ...], alphabet: Alphabet
) -> tuple[list[Node], int] | None:
    hits = [(m.end(), rule, m) for rule in rules if (m := rule.pattern.match(symbols, at))]
    hits.sort(key=_by_length)
    for end, rule, match in hits:
        value = rule.build(**_arguments(nodes, rule, match))
        if isinstance(value, tuple):
            return _shared_out(nodes[at:end], value, rule, alphabet), end
        if value is not None:
            return [_node_of(nodes[at:end], value, rule.name, alphabet)], end
    return None


def _by_length(hit: tuple[int, Rule, re.Match[str]]) -> int:
    return -hit[0]


def _arguments(nodes: list[Node], rule: Rule, match: re.Match[str]) -> dict[str, object]:
    taken: dict[str, object] = {}
    for group, (name, kind) in enumerate(rule.singles, start=1):
        at = match.start(group)
        if at >= 0:
            taken[name] = nodes[at].readings[kind]
        else:
            taken.setdefault(name, None)
    for name, kinds in rule.stars.items():
        span = nodes[match.start() : match.end()]
        taken[name] = tuple(node.readings[k] for node in span for k in kinds if k in node.readings)
    return taken


def _node_of(nodes: list[Node], value: object, rule: str, alphabet: Alphabet) -> Node:
    kind: Kind = value.kind  # type: ignore[attr-defined]
    inner = [node.rule for node in nodes if node.rule]
    name = " > ".join((*inner, rule))
    return Node(nodes[0].start, nodes[-1].end, alphabet.symbol((kind,)), {kind: value}, name)


def _shared_out(
    nodes: list[Node], values: tuple[object, ...], rule: Rule, alphabet: Alphabet
) -> list[Node]:
    """Give each starred node of a list its value; what stands between them stays.

    An Ellipsis joins its node to the item before.
    """
    kinds = {kind for of_name in rule.stars.values() for kind in of_name}
    items = [at for at, node in enumerate(nodes) if kinds & node.readings.keys()]
    made: list[Node] = []
    done = 0
    for at, value in zip(items, values, strict=True):
        if value is ...:  # the item before reaches to here
            made[-1] = replace(made[-1], end=nodes[at].end)
            done = at + 1
            continue
        begin = at if made else 0
        end = len(nodes) if at == items[-1] else at + 1
        made += nodes[done:begin]
        made.append(_node_of(nodes[begin:end], value, rule.name, alphabet))
        done = end
    return made
