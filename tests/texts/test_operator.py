"""Every alert has its words in three languages."""

from datetime import timedelta

import pytest

from bot.domain.alert import Alert, AlertKind
from bot.texts.catalog import Catalog
from bot.texts.operator import render_alert
from tests.texts.samples import CATALOGS, EN, FI, HELSINKI, NOW


@pytest.mark.parametrize("catalog", CATALOGS.values(), ids=CATALOGS.keys())
@pytest.mark.parametrize("kind", AlertKind)
def test_an_alert_is_a_sentence_and_a_detail(catalog: Catalog, kind: AlertKind) -> None:
    alert = Alert(kind=kind, detail="<b> & so on", chat_id=-5, number=3, since=NOW, until=NOW)

    text = render_alert(catalog, alert, zone=HELSINKI).text

    assert "<code>&lt;b&gt; &amp; so on</code>" in text
    assert "{" not in text
    assert len(text) < 1000


def test_a_wrong_clock_is_told_with_both_instants() -> None:
    alert = Alert(kind=AlertKind.CLOCK, since=NOW, until=NOW - timedelta(days=1))

    text = render_alert(FI, alert, zone=HELSINKI).text

    assert "ke 7.12.2016 klo 9.00" in text
    assert "to 8.12.2016 klo 9.00" in text
    assert "<code>" not in text


def test_an_absence_is_told_with_its_ends() -> None:
    alert = Alert(kind=AlertKind.WAS_AWAY, since=NOW - timedelta(hours=3), until=NOW)

    text = render_alert(EN, alert, zone=HELSINKI).text

    assert "6:00" in text or "06:00" in text
    assert "9:00" in text or "09:00" in text
