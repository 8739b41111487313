"""Somebody at the page of the sandbox, in a real browser."""

import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field

from playwright.async_api import (
    Browser,
    ConsoleMessage,
    Locator,
    Page,
    Request,
    async_playwright,
    expect,
)

from tests.sandbox.page_bot import open_page_bot

ARGUMENTS = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
OWN = ("blob:", "data:")

Size = tuple[int, int]
PHONE, DESK = (390, 844), (1280, 800)


@dataclass
class Visitor:
    """A person at the page, and whatever went wrong on it."""

    page: Page
    wrong: list[str] = field(default_factory=list)

    def watch(self, url: str) -> None:
        """Note errors of the page, and requests to anybody but *url*."""

        def note_console(said: ConsoleMessage) -> None:
            if said.type == "error":
                self.wrong.append(said.text)

        def note_request(request: Request) -> None:
            if not request.url.startswith((*OWN, url)):
                self.wrong.append(request.url)

        self.page.on("console", note_console)
        self.page.on("pageerror", lambda error: self.wrong.append(str(error)))
        self.page.on("request", note_request)

    async def be(self, name: str) -> None:
        """Change to the person of this name."""
        await self.page.get_by_role("radio", name=name).check(force=True)
        await expect(self.page.locator("#chat-about")).to_contain_text(name)

    async def open_chat(self, title: str) -> None:
        """Open the chat of this title."""
        await self.page.locator("#chat-list").get_by_role("button", name=title).click()

    async def write(self, text: str) -> None:
        """Write into the open chat, and send."""
        box = self.page.get_by_role("textbox", name="Viesti")
        await box.fill(text)
        await box.press("Enter")

    def messages(self, text: str) -> Locator:
        """Find the messages that hold the text."""
        return self.page.get_by_role("log").locator(".message").filter(has_text=text)


Visit = Callable[[Size], AbstractAsyncContextManager[Visitor]]


@asynccontextmanager
async def open_visits(url: str) -> AsyncIterator[Visit]:
    """Open the machine's browser, with nothing in it that calls home, and let the bot answer."""
    async with open_page_bot(url), async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=ARGUMENTS
        )
        yield lambda size: _open_page(browser, url, size)
        await browser.close()


@asynccontextmanager
async def _open_page(browser: Browser, url: str, size: Size) -> AsyncIterator[Visitor]:
    """Visit the page as its first person; errors and requests to other hosts fail the test."""
    width, height = size
    page = await browser.new_page(viewport={"width": width, "height": height})
    visitor = Visitor(page)
    visitor.watch(url)
    await page.goto(url)
    await expect(page.get_by_role("radio", name="Aino Lehto")).to_be_checked()
    yield visitor
    assert visitor.wrong == []
    await page.close()
