from collections.abc import AsyncIterator

import pytest
from playwright.async_api import expect

from sandbox.sandbox import Sandbox
from tests.sandbox.visitor import DESK, PHONE, Size, Visit, open_visits

TITLE = "Rantakylän ohjausryhmä"
JOINED = "Ohjausryhmäbotti liittyi ryhmään"
BOTH_WIDTHS = pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])


@pytest.fixture
async def visit(sandbox: Sandbox) -> AsyncIterator[Visit]:
    async with open_visits(sandbox.url) as visit:
        yield visit


async def test_arrow_keys_change_the_person_and_tab_leads_to_the_field(visit: Visit) -> None:
    async with visit(DESK) as visitor:
        keyboard = visitor.page.keyboard
        await visitor.page.get_by_role("radio", name="Aino Lehto").focus()
        await keyboard.press("ArrowDown")
        await expect(visitor.page.locator("#chat-about")).to_contain_text("Ville Koski")

        for _ in range(6):
            await keyboard.press("Tab")
        await keyboard.type("Näppäimillä")
        await keyboard.press("Enter")

        await expect(visitor.messages("Näppäimillä")).to_be_visible()


@BOTH_WIDTHS
async def test_the_clock_moves_by_the_hour_and_by_the_day(
    visit: Visit, sandbox: Sandbox, size: Size
) -> None:
    async with visit(size) as visitor:
        clock = visitor.page.locator("#now")
        await expect(clock).to_have_text("to 24.11.2016 klo 10.00")

        await visitor.page.get_by_role("button", name="+1 h").click()
        await expect(clock).to_have_text("to 24.11.2016 klo 11.00")
        await visitor.page.get_by_role("button", name="+1 pv").click()
        await expect(clock).to_have_text("pe 25.11.2016 klo 11.00")


async def test_the_clock_is_set_to_a_picked_time(visit: Visit) -> None:
    async with visit(DESK) as visitor:
        await visitor.page.get_by_label("Uusi aika").fill("2016-12-24T08:30")
        await visitor.page.get_by_role("button", name="Aseta").click()

        await expect(visitor.page.locator("#now")).to_have_text("la 24.12.2016 klo 8.30")


@BOTH_WIDTHS
async def test_a_newcomer_adds_the_bot_and_sends_the_sample_by_one_press_each(
    visit: Visit, size: Size
) -> None:
    async with visit(size) as visitor:
        for name in ("Lisää botti", "Lähetä mallipöytäkirja"):
            if size == PHONE:
                await visitor.page.get_by_role("button", name="Ohjaus", exact=True).click()
            await visitor.page.get_by_role("button", name=name, exact=True).click()

        await expect(visitor.messages("ohjausryhma_2016-11-24.txt")).to_be_visible()
        await visitor.open_chat(TITLE)
        await expect(visitor.page.locator(".service")).to_have_text(JOINED)


async def test_the_page_speaks_swedish_and_english_too(visit: Visit) -> None:
    async with visit(DESK) as visitor:
        for language, words in (("Svenska", "Skriv som"), ("English", "Write as")):
            await visitor.page.locator("#language").select_option(language)

            await expect(visitor.page.locator("#people")).to_contain_text(words)


async def test_every_text_of_the_page_exists_in_every_language(visit: Visit) -> None:
    async with visit(DESK) as visitor:
        keys = await visitor.page.evaluate(
            "async () => { const { LANGUAGES } = await import('/page/words.js');"
            " return Object.values(LANGUAGES).map((words) => Object.keys(words).sort()); }"
        )

        assert keys[0] == keys[1] == keys[2]


@BOTH_WIDTHS
async def test_nothing_sticks_out_of_the_window(visit: Visit, size: Size) -> None:
    async with visit(size) as visitor:
        await visitor.open_chat(TITLE)
        await visitor.write("Pitkäsanainen" * 40)
        await expect(visitor.messages("Pitkäsanainen")).to_be_visible()

        outside = await visitor.page.locator("#bar *, nav *, #conversation *").evaluate_all(
            "all => all.map((each) => each.getBoundingClientRect())"
            ".filter(({ left, right }) => left < 0 || right > innerWidth).length"
        )
        assert outside == 0
