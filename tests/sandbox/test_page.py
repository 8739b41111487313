import re
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import FilePayload, expect

from sandbox.sandbox import Sandbox
from sandbox.scene import GROUP, VILLE
from tests.sandbox.visitor import DESK, PHONE, Size, Visit, open_visits

TITLE = "Rantakylän ohjausryhmä"
JOINED = "Ohjausryhmäbotti liittyi ryhmään"
BOTH_WIDTHS = pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])


@pytest.fixture
async def visit(sandbox: Sandbox) -> AsyncIterator[Visit]:
    async with open_visits(sandbox.url) as visit:
        yield visit


@BOTH_WIDTHS
async def test_what_one_writes_in_the_group_the_other_sees(visit: Visit, size: Size) -> None:
    async with visit(size) as visitor, visit(size) as other:
        await other.be("Ville Koski")
        await other.open_chat(TITLE)

        await visitor.open_chat(TITLE)
        await visitor.write("Huomenta kaikille")

        await expect(other.messages("Huomenta kaikille")).to_contain_text("Aino Lehto")


@BOTH_WIDTHS
async def test_a_stranger_sees_nothing_of_the_group(visit: Visit, size: Size) -> None:
    async with visit(size) as visitor:
        await visitor.open_chat(TITLE)
        await visitor.write("Vain meille")
        await expect(visitor.messages("Vain meille")).to_be_visible()

        await visitor.be("Pekka Salo")

        await expect(visitor.page.locator("body")).not_to_contain_text("Vain meille")
        await expect(visitor.page.locator("body")).not_to_contain_text(TITLE)


@BOTH_WIDTHS
async def test_a_card_of_the_bot_shows_its_formatting_and_its_buttons_answer(
    visit: Visit, size: Size
) -> None:
    async with visit(size) as visitor:
        await visitor.write("Hei")
        card = visitor.messages("Salin varaus")
        await expect(card.locator("strong")).to_have_text("Salin varaus")
        await expect(card.locator("blockquote em")).to_have_text("varattava")
        time = card.locator("time", has_text="pe 9.12.2016 klo 10.00")
        await expect(time).to_have_attribute("datetime", "2016-12-09T08:00:00.000Z")
        await expect(time).to_have_attribute("title", re.compile(r"9\.12\.2016"))

        await card.get_by_role("button", name="Miksi?").click()
        await expect(visitor.page.get_by_role("dialog")).to_contain_text("Näin kokous päätti.")
        await visitor.page.get_by_role("button", name="Selvä").click()

        await card.get_by_role("button", name="Valmis").click()
        await expect(visitor.page.locator(".toast")).to_have_text("Merkitty valmiiksi.")
        await expect(card.locator("s")).to_have_text("Salin varaus")
        await expect(card.get_by_role("button", name="Valmis")).to_have_count(0)


async def test_a_new_message_is_in_sight_unless_the_reader_has_scrolled_up(
    visit: Visit, sandbox: Sandbox
) -> None:
    async with visit(DESK) as visitor:
        await visitor.open_chat(TITLE)
        for number in range(30):
            sandbox.people.say(VILLE, GROUP, f"Viesti {number}")
        await expect(visitor.messages("Viesti 29")).to_be_in_viewport()

        await visitor.page.get_by_role("log").evaluate("log => log.scrollTo(0, 0)")
        sandbox.people.say(VILLE, GROUP, "Uusin")
        await visitor.page.get_by_role("button", name="Uusimpiin viesteihin").click()

        await expect(visitor.messages("Uusin")).to_be_in_viewport()


async def test_a_command_in_a_message_is_sent_by_a_press(visit: Visit) -> None:
    async with visit(DESK) as visitor:
        await visitor.write("Hei")

        await visitor.messages("Salin varaus").get_by_role("button", name="/tehtavat").click()

        await expect(visitor.page.locator(".mine")).to_have_count(2)


@BOTH_WIDTHS
async def test_a_file_is_sent_with_a_caption_and_comes_back_the_same(
    visit: Visit, size: Size
) -> None:
    async with visit(size) as visitor:
        minutes = FilePayload(
            name="muistio.txt", mimeType="text/plain", buffer="Päätös: kyllä".encode()
        )
        await visitor.page.locator("#file").set_input_files(minutes)
        await visitor.write("Tässä muistio")

        async with visitor.page.expect_download() as download:
            await visitor.messages("Tässä muistio").get_by_role("link").click()
        received = await (await download.value).path()

        assert received.read_text(encoding="utf-8") == "Päätös: kyllä"
        assert (await download.value).suggested_filename == "muistio.txt"


async def test_a_file_may_be_dropped_onto_the_conversation(visit: Visit) -> None:
    async with visit(DESK) as visitor:
        dropped = await visitor.page.evaluate_handle(
            "() => { const data = new DataTransfer();"
            " data.items.add(new File(['teksti'], 'pudotettu.txt')); return data; }"
        )
        await visitor.page.dispatch_event("#log", "drop", {"dataTransfer": dropped})
        await visitor.page.get_by_role("button", name="Lähetä", exact=True).click()

        await expect(visitor.messages("pudotettu.txt")).to_be_visible()


async def test_a_message_is_answered_and_changed_afterwards(visit: Visit) -> None:
    async with visit(DESK) as visitor:
        await visitor.open_chat(TITLE)
        await visitor.write("Kuka varaa salin?")
        await visitor.messages("Kuka varaa").get_by_role("button", name="Vastaa").click()
        await visitor.write("Minä")
        await expect(visitor.messages("Minä").locator(".quote")).to_contain_text("Kuka varaa")

        await visitor.messages("Minä").get_by_role("button", name="Muokkaa").click()
        await visitor.write("Minä varaan")

        await expect(visitor.messages("Minä varaan")).to_contain_text("muokattu")


async def test_a_chat_in_the_background_counts_what_is_unread(
    visit: Visit, sandbox: Sandbox
) -> None:
    async with visit(DESK) as visitor:
        sandbox.people.say(VILLE, GROUP, "Ehditkö katsoa?")

        entry = visitor.page.locator("#chat-list").get_by_role("button", name=TITLE)
        await expect(entry.get_by_label("1 lukematonta")).to_be_visible()
        await visitor.open_chat(TITLE)
        await expect(entry.get_by_label("1 lukematonta")).to_have_count(0)


async def test_markup_in_a_message_stays_text(visit: Visit) -> None:
    async with visit(DESK) as visitor:
        await visitor.write("<img src=x onerror=alert(1)><b>hei</b>")

        await expect(visitor.page.locator(".mine .text")).to_have_text(
            "<img src=x onerror=alert(1)><b>hei</b>"
        )


async def test_a_link_to_the_bot_stays_in_the_sandbox_and_adds_it_to_the_group(
    visit: Visit,
) -> None:
    async with visit(DESK) as visitor:
        await visitor.write("Hei")

        await visitor.messages("Salin varaus").get_by_role("button", name="Lisää ryhmään").click()

        await expect(visitor.page.locator(".service")).to_have_text(JOINED)
