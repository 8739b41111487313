"""Telegram's HTML: what is read, and the words in which the rest is refused."""

import pytest

from sandbox.bot_api.html import parse_html
from sandbox.model import Entity
from sandbox.refusal import Refusal


def entity(kind: str, offset: int, length: int, **fields: object) -> Entity:
    return Entity(type=kind, offset=offset, length=length, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("html", "text", "entities"),
    [
        ("Hei", "Hei", []),
        ("<b>Hei</b> vain", "Hei vain", [entity("bold", 0, 3)]),
        ("<STRONG>Hei</STRONG>", "Hei", [entity("bold", 0, 3)]),
        ("🎉 <i>Valmis</i>", "🎉 Valmis", [entity("italic", 3, 6)]),
        ("<b>a<i>b</i></b>", "ab", [entity("italic", 1, 1), entity("bold", 0, 2)]),
        ("<b></b>x", "x", []),
        ("<b>Hei</>", "Hei", [entity("bold", 0, 3)]),
        ("1 &lt; 2 &amp;&amp; 3 &gt; 2", "1 < 2 && 3 > 2", []),
        ("&quot;&#228;&#xE4;&quot; &copy; & co", '"ää" &copy; & co', []),
        (
            '<a href="https://example.org/?a=1&amp;b=2&copy=3">linkki</a>',
            "linkki",
            [entity("text_link", 0, 6, url="https://example.org/?a=1&b=2&copy=3")],
        ),
        ("<a href='ftp://example.org'>linkki</a>", "linkki", []),
        (
            '<a href="tg://user?id=101">Aino</a>',
            "Aino",
            [entity("text_mention", 0, 4, user_id=101)],
        ),
        ("<s>a</s><u>b</u>", "ab", [entity("strikethrough", 0, 1), entity("underline", 1, 1)]),
        ('<span class="tg-spoiler">a</span>', "a", [entity("spoiler", 0, 1)]),
        ("<span class=tg-spoiler>a</span>", "a", [entity("spoiler", 0, 1)]),
        ("<blockquote>a</blockquote>", "a", [entity("blockquote", 0, 1)]),
        ("<blockquote expandable>a</blockquote>", "a", [entity("expandable_blockquote", 0, 1)]),
        (
            '<tg-time unix="1481270400" format="wDt">pe 9.12.</tg-time>',
            "pe 9.12.",
            [entity("date_time", 0, 8, unix_time=1481270400, date_time_format="wDt")],
        ),
    ],
)
def test_tags_become_entities(html: str, text: str, entities: list[Entity]) -> None:
    assert parse_html(html) == (text, tuple(entities))


@pytest.mark.parametrize(
    ("html", "why"),
    [
        ("<b>Hei", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b>Hei</i>", 'Unmatched end tag at byte offset 6, expected "</b>", found "</i>"'),
        ("Hei</b>", "Unexpected end tag at byte offset 3"),
        ("Ää <h1>x</h1>", 'Unsupported start tag "h1" at byte offset 5'),
        ("2 < 3 ja 4 > 3", 'Unsupported start tag "" at byte offset 2'),
        ("alle < 3", 'Unsupported start tag "" at byte offset 5'),
        ("alle <b", "Unclosed start tag at byte offset 5"),
        ("<b class", 'Expected equal sign in declaration of an attribute of the tag "b"'),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ('<b ="x">', 'Empty attribute name in the tag "b" at byte offset 0'),
        ("<a href=a/b>x</a>", "Unexpected end of name token at byte offset 8"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<tg-time unix='soon'>x</tg-time>", 'Tag "tg-time" must have a valid date-time'),
    ],
)
def test_what_is_no_html_is_refused_with_the_place(html: str, why: str) -> None:
    with pytest.raises(Refusal) as refused:
        parse_html(html)

    assert refused.value.code == 400
    assert refused.value.description.startswith(f"Bad Request: can't parse entities: {why}")
