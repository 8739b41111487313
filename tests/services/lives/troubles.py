"""What goes wrong, and the time that passes."""

from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from bot.services import groups
from bot.services.held import settle_held
from tests.services.lives.machine import Machine, a_group
from tests.services.lives.telegram import Fault
from tests.services.lives.world import AINO

STEPS = (
    timedelta(minutes=1),
    timedelta(minutes=7),
    timedelta(hours=1),
    timedelta(hours=6),
    timedelta(days=1),
    timedelta(days=3),
    timedelta(weeks=1),
    timedelta(weeks=4),
)


class Troubles(Machine):
    @rule(fault=st.sampled_from(Fault), pause=st.sampled_from((5, 60, 4000)))
    def fail_next_call(self, fault: Fault, pause: int) -> None:
        if len(self.world.telegram.faults) < 3:
            self.world.telegram.faults.append((fault, timedelta(seconds=pause)))

    @rule(is_written=st.booleans())
    def fail_next_write(self, is_written: bool) -> None:
        self.shelf.failures.append(is_written)

    @rule()
    def crash(self) -> None:
        self.do(self.world.restart())

    @rule(step=st.sampled_from(STEPS))
    def wait(self, step: timedelta) -> None:
        self.do(self.world.advance(self.world.now + step))

    @rule(number=st.integers(1, 4))
    def wait_for_next(self, number: int) -> None:
        """Go to the next instants at which something is due, and no further."""
        for _ in range(number):
            self.do(self.world.advance_to_next())

    @rule(step=st.sampled_from(STEPS))
    def be_down(self, step: timedelta) -> None:
        self.do(self.world.be_down(self.world.now + step))

    @rule(group=a_group, is_noticed=st.booleans())
    def throw_out(self, group: int, is_noticed: bool) -> None:
        world, life = self.world, self.life(group)
        world.telegram.gone.add(life.chat_id)
        world.faults += 1
        self.shelf.failures.clear()
        if is_noticed and self.do(world.act(life, groups.suspend_group(world.store, life.chat_id))):
            life.ledger.is_suspended = True

    @precondition(lambda self: any(life.ledger.is_suspended for life in self.world.lives))
    @rule(group=a_group, answer=st.sampled_from((None, True, False)))
    def take_back_in(self, group: int, answer: bool | None) -> None:
        world, life = self.world, self.life(group)
        world.telegram.gone.discard(life.chat_id)
        self.shelf.failures.clear()
        if self.do(world.act(life, world.welcome(life))):
            life.ledger.is_suspended = False
        if answer is not None and not life.ledger.is_suspended:
            self.answer_held(group, answer)

    @rule(group=a_group, is_sent=st.booleans())
    def answer_later(self, group: int, is_sent: bool) -> None:
        if not self.life(group).ledger.is_suspended:
            self.answer_held(group, is_sent)

    def answer_held(self, group: int, is_sent: bool) -> None:
        world, life = self.world, self.life(group)
        self.shelf.failures.clear()
        act = settle_held(world.store, life.chat_id, is_sent=is_sent, by=AINO.user_id, at=world.now)
        if self.do(world.act(life, act)):
            life.ledger.answer_held(is_sent=is_sent)
        self.do(world.settle())

    @rule(group=a_group)
    def become_supergroup(self, group: int) -> None:
        world, life = self.world, self.life(group)
        if life.chat_id > -100_000 and life.chat_id not in world.telegram.gone:
            new = life.chat_id - 1_000_000
            world.telegram.moved[life.chat_id] = new
            world.chats[new], life.chat_id_to_be = life, new

    @rule()
    def lose_topic(self) -> None:
        self.world.telegram.lost_topics.add(7)
