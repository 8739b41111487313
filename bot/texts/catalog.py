"""What the bot says in one language: the messages of a gettext catalog, by their keys."""

from collections.abc import Callable, Mapping
from gettext import c2py
from pathlib import Path

from babel import Locale
from babel.messages.catalog import Message
from babel.messages.pofile import read_po
from markupsafe import Markup

from bot.domain.language import Language
from bot.texts.timed import Timed

CATALOG_FILE = Path("LC_MESSAGES") / "bot.po"


class Catalog:
    """The messages of one language. An unknown key, or a field left out, is a `KeyError`."""

    def __init__(
        self,
        language: Language,
        locale: Locale,
        messages: Mapping[str, tuple[str, ...]],
        choose_form: Callable[[int], int],
    ) -> None:
        self.language = language
        self.locale = locale
        self._messages = messages
        self._choose_form = choose_form

    @property
    def keys(self) -> frozenset[str]:
        """Every key there is."""
        return frozenset(self._messages)

    def forms(self, key: str) -> tuple[str, ...]:
        """Return the message as written in the catalog: one form, or one for each plural."""
        return self._messages[key]

    def label(self, key: str, **fields: object) -> str:
        """Return the message as plain text; one with plurals is chosen by its field *count*."""
        return self._template(key, fields).format(**fields)

    def html(self, key: str, **fields: object) -> Markup:
        """Return the message as Telegram's HTML; fields are escaped unless they are `Markup`."""
        return Markup(self._template(key, fields)).format(**fields)

    def timed(self, key: str, **fields: object) -> Timed:
        """Return the message as plain text in which instants are tagged once it is put in HTML."""
        return Timed(self.label(key, **fields), self.html(key, **fields))

    def count(self, key: str, number: int, **fields: object) -> str:
        """Return a count with its noun, as plain text."""
        return self.label(key, count=number, **fields)

    def _template(self, key: str, fields: Mapping[str, object]) -> str:
        forms = self._messages[key]
        if len(forms) == 1:
            return forms[0]
        return forms[self._choose_form(int(str(fields["count"])))]


def load_catalogs(folder: Path) -> dict[Language, Catalog]:
    """Read the catalog of every language from `<folder>/<language>/LC_MESSAGES/bot.po`.

    Raises:
        ValueError: If a message is not translated.
    """
    return {language: _load(folder / language / CATALOG_FILE, language) for language in Language}


def _load(path: Path, language: Language) -> Catalog:
    with path.open("rb") as file:
        source = read_po(file, abort_invalid=True)
    return Catalog(
        language,
        source.locale or Locale(language),
        {_key(message): _forms(message, path) for message in source if message.id},
        c2py(source.plural_expr),
    )


def _key(message: Message) -> str:
    return message.id if isinstance(message.id, str) else message.id[0]


def _forms(message: Message, path: Path) -> tuple[str, ...]:
    text = message.string
    forms = (text,) if isinstance(text, str) else tuple(text)
    if message.fuzzy or not all(forms):
        raise ValueError(f"{path}: {_key(message)} is not translated")
    return forms
