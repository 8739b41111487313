"""Dues that are tied to a meeting: by minutes, and where they stand."""

from bot.domain.task import Task
from tests.chat.conversation import AINO, GROUP, Conversation
from tests.chat.transport import Shown

FI = """Rantakylän ohjausryhmä
Pöytäkirja
Aika to 24.11.2016 klo 13

1. Palaute
Päätös: Ville kokoaa palautteen 3 arkipäivää ennen seuraavaa kokousta.

2. Talous
Päätös: Aino tarkistaa budjetin ennen seuraavaa kokousta.
"""
SV = """Strandbyns styrgrupp
Protokoll
Tid: torsdagen den 24 november 2016 kl. 13

1. Respons
Beslut: Eva sammanställer responsen tre arbetsdagar före nästa möte.

2. Ekonomi
Beslut: Nils ska skicka budgeten till nästa möte.
"""
EN = """Shore Village Steering Group
Minutes of the meeting held on 24 November 2016

1. Feedback
ACTION: Ville to collect the feedback 3 working days before the next meeting.

2. Finance
ACTION: Aino to check the budget before the next meeting.
"""
NEXT_FI = "\n3. Seuraava kokous\nSeuraava kokous pidetään 16.12.2016 klo 9 kylätalolla.\n"
NEXT_SV = "\n3. Nästa möte\nNästa möte hålls den 16 december 2016 kl. 9.\n"
NEXT_EN = "\n3. Date of next meeting\nThe next meeting will be held on 16 December 2016 at 9 am.\n"


async def hands_in(talk: Conversation, text: str, name: str = "muistio.txt") -> Shown:
    [card] = await talk.sends_file(name, text.encode(), by=AINO)
    return card


async def tasks_of(talk: Conversation) -> dict[str, Task]:
    async with talk.store.group(GROUP) as unit:
        return {person.name: task for task in unit.tasks.all() for person in task.assignees}


async def dues(talk: Conversation) -> list[str]:
    return [str(task.due) for task in (await tasks_of(talk)).values()]


async def due(talk: Conversation, number: int) -> str:
    async with talk.store.group(GROUP) as unit:
        return str(unit.tasks.get(number).due)
