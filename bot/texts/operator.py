"""What the operator is told about the bot itself, in plain words and what to do about it."""

from zoneinfo import ZoneInfo

from markupsafe import Markup

from bot.domain.alert import Alert, AlertKind
from bot.texts.card import Card
from bot.texts.catalog import Catalog
from bot.texts.moments import say_moment

_KEYS = {
    AlertKind.CLOCK: "operator.clock",
    AlertKind.POLLING_STALLS: "operator.polling_stalls",
    AlertKind.SENDING_STALLS: "operator.sending_stalls",
    AlertKind.DAMAGED: "operator.damaged",
    AlertKind.NOT_SAVED: "operator.not_saved",
    AlertKind.GROUP_FAILS: "operator.group_fails",
    AlertKind.WAS_AWAY: "operator.was_away",
}


def render_alert(catalog: Catalog, alert: Alert, *, zone: ZoneInfo) -> Card:
    """Say what is the matter; a technician's *detail* stands below, as it is in the log."""
    text = catalog.html(
        _KEYS[alert.kind],
        chat=alert.chat_id,
        number=alert.number,
        since=say_moment(catalog, alert.since, zone) if alert.since else "",
        until=say_moment(catalog, alert.until, zone) if alert.until else "",
    )
    lines = [text, catalog.html("operator.detail", detail=alert.detail[:500])]
    return Card(text=Markup("\n").join(lines if alert.detail else lines[:1]))
