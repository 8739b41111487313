"""A paper in every format there is, off the event loop."""

import asyncio

from bot.texts.paper import Paper


async def write_paper(paper: Paper) -> dict[str, bytes]:
    """Return the files by their names."""
    return await asyncio.to_thread(_write, paper)


def _write(paper: Paper) -> dict[str, bytes]:
    # The libraries take 30 MiB and half a second: a bot that is asked for no report pays neither.
    from bot.papers.docx import write_docx
    from bot.papers.pdf import write_pdf

    return {f"{paper.name}.docx": write_docx(paper), f"{paper.name}.pdf": write_pdf(paper)}
