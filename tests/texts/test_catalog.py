"""The catalogs: the same keys and fields in three languages, each used, none missing."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from markupsafe import Markup

from bot.domain.language import Language
from bot.domain.understanding import DoubtKind
from bot.texts.catalog import Catalog, load_catalogs
from tests.texts.samples import CATALOGS, EN, FI, SV

BOT = Path(__file__).parents[2] / "bot"
TAG = re.compile(r"</?(\w+)[^>]*>")


def constants() -> Iterator[str]:
    """Yield every string in the bot's code."""
    for path in BOT.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def expanded() -> set[str]:
    """Return the keys that code puts together from an enumeration."""
    doubts = {f"{family}.{kind}" for family in ("doubt", "ask") for kind in DoubtKind}
    return doubts | {f"language.{language}" for language in Language}


def fields_of(catalog: Catalog, key: str) -> list[set[str]]:
    return [
        {name for _, name, _, _ in Formatter().parse(form) if name} for form in catalog.forms(key)
    ]


def test_every_language_has_the_same_keys() -> None:
    assert FI.keys == SV.keys == EN.keys


@pytest.mark.parametrize("key", sorted(FI.keys))
def test_a_message_has_the_same_fields_and_tags_in_every_language(key: str) -> None:
    fields = [set.union(*fields_of(catalog, key)) for catalog in CATALOGS.values()]
    tags = [sorted(TAG.findall(catalog.forms(key)[0])) for catalog in CATALOGS.values()]
    plurals = {len(catalog.forms(key)) for catalog in CATALOGS.values()}

    assert fields[0] == fields[1] == fields[2]
    assert tags[0] == tags[1] == tags[2]
    assert len(plurals) == 1


@pytest.mark.parametrize(
    "family", ["button", "choice", "toast", "command", "error", "document", "parse"]
)
def test_plain_texts_carry_no_tags(family: str) -> None:
    keys = [key for key in FI.keys if key.startswith(f"{family}.")]

    tagged = [k for c in CATALOGS.values() for k in keys for f in c.forms(k) if TAG.search(f)]

    assert keys
    assert tagged == []


def test_every_key_is_used_by_the_code() -> None:
    assert FI.keys - set(constants()) - expanded() == set()


def test_no_key_of_the_code_is_missing() -> None:
    families = "|".join(sorted({key.split(".")[0] for key in FI.keys if "." in key}))
    shape = re.compile(rf"(?:{families})\.[a-z_]+")

    written = {text for text in constants() if shape.fullmatch(text)}

    assert (written | expanded()) - FI.keys == set()


def test_an_unknown_key_is_an_error() -> None:
    with pytest.raises(KeyError):
        FI.label("task.misspelt")


def test_a_field_left_out_is_an_error() -> None:
    with pytest.raises(KeyError):
        FI.html("task.heading", mark="🟢", number=12)
    with pytest.raises(KeyError):
        FI.label("count.tasks")


def test_fields_are_escaped_and_markup_is_kept() -> None:
    said = FI.html("task.no_due") + FI.html("list.section", heading="<b>&")

    assert said.endswith("<b>&lt;b&gt;&amp;</b>")
    assert FI.html("quote", quote=Markup("<b>x</b>")) == "<i>”<b>x</b>”</i>"


def test_braces_in_a_field_are_only_text() -> None:
    assert FI.html("list.section", heading="{count}") == "<b>{count}</b>"


@pytest.mark.parametrize(
    ("catalog", "said"),
    [
        (FI, ["0 tehtävää", "1 tehtävä", "2 tehtävää"]),
        (SV, ["0 uppgifter", "1 uppgift", "2 uppgifter"]),
        (EN, ["0 tasks", "1 task", "2 tasks"]),
    ],
)
def test_a_count_takes_the_noun_in_its_form(catalog: Catalog, said: list[str]) -> None:
    assert [catalog.count("count.tasks", number) for number in range(3)] == said


def test_the_plural_rule_is_the_catalogs_own(tmp_path: Path) -> None:
    for language in Language:
        folder = tmp_path / language / "LC_MESSAGES"
        folder.mkdir(parents=True)
        (folder / "bot.po").write_text(
            'msgid ""\nmsgstr ""\n"Language: cs\\n"\n'
            '"Plural-Forms: nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;\\n"\n\n'
            'msgid "x"\nmsgid_plural "x"\nmsgstr[0] "one"\nmsgstr[1] "few"\nmsgstr[2] "many"\n',
            encoding="utf-8",
        )

    catalog = load_catalogs(tmp_path)[Language.FI]

    assert [catalog.count("x", n) for n in (1, 3, 5)] == ["one", "few", "many"]


def test_an_untranslated_message_is_found_at_start(tmp_path: Path) -> None:
    folder = tmp_path / "fi" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "bot.po").write_text('msgid ""\nmsgstr ""\n\nmsgid "x"\nmsgstr ""\n')

    with pytest.raises(ValueError, match="x is not translated"):
        load_catalogs(tmp_path)
