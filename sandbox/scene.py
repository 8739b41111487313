"""The world as it begins: a steering group, a stranger, a bot that nobody added yet."""

from collections.abc import Callable
from datetime import datetime

from sandbox.clock import HELSINKI
from sandbox.model import User
from sandbox.world import World

START = datetime(2016, 11, 24, 10, 0, tzinfo=HELSINKI)
TOKEN = "7000000001:sandbox-token-that-opens-nothing"
BOT = User(id=7000000001, first_name="Ohjausryhmäbotti", username="ohjaus_bot", is_bot=True)

AINO, VILLE, TIINA, PEKKA = 101, 102, 103, 104
GROUP = -1001000000001
NEIGHBOURS = -1001000000002

PEOPLE = (
    User(id=AINO, first_name="Aino", last_name="Lehto", username="aino", language="fi"),
    User(id=VILLE, first_name="Ville", last_name="Koski", username="ville", language="fi"),
    User(id=TIINA, first_name="Tiina", last_name="Berg", username="tiina", language="sv"),
    User(id=PEKKA, first_name="Pekka", last_name="Salo", username="pekka", language="fi"),
)


def build_world(now: Callable[[], datetime]) -> World:
    """Return the world on its first morning."""
    world = World(BOT, now=now)
    for person in PEOPLE:
        world.add_person(person)
    world.add_group(GROUP, "Rantakylän ohjausryhmä", creator=AINO, members=(VILLE, TIINA))
    world.add_group(NEIGHBOURS, "Naapuriyhdistys", creator=PEKKA)
    return world
