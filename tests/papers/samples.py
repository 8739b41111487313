"""Papers to be written and read back."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.texts.paper import Paper, Part, Table

HEAD = ("Tehtävä", "Vastuuhenkilö", "Määräaika", "Tilanne")


def table(*rows: tuple[str, ...]) -> Table:
    return Table(head=HEAD, rows=rows, widths=(40, 20, 17, 23))


def row(summary: str = "Tarjous", owner: str = "Ville Koski") -> tuple[str, ...]:
    return (summary, owner, "ti 20.12.2016", "Avoin")


def paper(*parts: Part, author: str = "Rantakylän ohjausryhmä") -> Paper:
    return Paper(
        name="paatokset-2016-12-08",
        title="Päätösten täytäntöönpano",
        author=author,
        at=datetime(2016, 12, 8, 9, tzinfo=ZoneInfo("Europe/Helsinki")),
        language="fi-FI",
        lead=("Laadittu to 8.12.2016",),
        parts=parts,
        lacking="Kirjasimesta puuttuva merkki.",
    )


MEETING = Part(heading="Kokous to 24.11.2016", level=1)
BRIDGE = Part(
    heading="§ 5 Silta-hanke",
    level=2,
    paragraphs=("Päätös: Haetaan avustusta.",),
    table=table(row("Täydennykset"), row("Lausunto")),
)
NOTED = Part(heading="Muut päätökset", level=2, points=("§ 1 Avaus: Avattiin.",))
PAPER = paper(MEETING, BRIDGE, NOTED)
LONG = paper(
    MEETING, Part(heading="§ 5", level=2, table=table(*[row(f"Työ {n}") for n in range(90)]))
)
