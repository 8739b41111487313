"""Random lives of two groups: whatever happens, nothing is lost, doubled, mistimed or noise."""

import os
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings

from tests.services.lives.customs import ChangesOfHabits
from tests.services.lives.people import ActsOfPeople
from tests.services.lives.process import OpenStore, WeakShelf, tinydb
from tests.services.lives.troubles import Troubles

BY_HAND = int(os.environ.get("LIVES", "0"))
"""So many lives, and others each time; else the same few in every run."""


class Lives(ActsOfPeople, ChangesOfHabits, Troubles):
    """All that may happen, in any order, on the store in memory."""


class LivesOnDisk(Lives):
    """The same on files."""

    def open_store(self) -> OpenStore:
        self.shelf = WeakShelf()
        return tinydb(Path(self.stack.enter_context(tempfile.TemporaryDirectory())))


def _often(number: int, steps: int) -> settings:
    return settings(
        max_examples=BY_HAND or number,
        stateful_step_count=steps,
        derandomize=not BY_HAND,
        deadline=None,
        database=None,
        print_blob=False,
        suppress_health_check=list(HealthCheck),
    )


TestLives = Lives.TestCase
TestLives.settings = _often(120, 40)
TestLivesOnDisk = LivesOnDisk.TestCase
TestLivesOnDisk.settings = _often(8, 30)
