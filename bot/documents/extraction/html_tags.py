"""The tags of HTML, by what they do to the text around them."""

VOID = frozenset(
    {
        *("area", "base", "br", "col", "embed", "hr", "img", "input"),
        *("link", "meta", "param", "source", "track", "wbr"),
    }
)
"""They have no end."""

UNSEEN = frozenset(
    {
        *("script", "style", "template", "noscript", "title", "select", "textarea", "button"),
        *("svg", "math", "object", "iframe", "audio", "video", "canvas", "datalist", "del"),
    }
)
"""What is in them is no text of the page."""

APART = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "blockquote"})
"""Blocks that a browser sets apart from what is around them."""

BLOCKS = APART | {
    *("address", "article", "aside", "body", "caption", "center", "dd", "details", "div", "dl"),
    *("dt", "fieldset", "figcaption", "figure", "footer", "form", "head", "header", "hr", "html"),
    *("legend", "li", "main", "nav", "option", "pre", "section", "summary"),
    *("tbody", "td", "tfoot", "th", "thead", "tr"),
}
"""They begin a new line."""

ENDED: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset({"li"}), frozenset({"ul", "ol"})),
    "tr": (frozenset({"tr"}), frozenset({"table"})),
    "td": (frozenset({"td", "th"}), frozenset({"tr", "table"})),
    "th": (frozenset({"td", "th"}), frozenset({"tr", "table"})),
    "dt": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "dd": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "body": (frozenset({"head"}), frozenset()),
}
"""What a tag ends although nobody closed it, and what it does not look beyond."""

WALLS = frozenset({"td", "th", "table"})
"""An end tag gone astray does not close the cell that it stands in."""

WALLS_OF: dict[str, frozenset[str]] = {
    "table": frozenset(),
    **dict.fromkeys(("tr", "td", "th", "thead", "tbody", "tfoot"), frozenset({"table"})),
}
"""The end tags of tables, which see further."""
