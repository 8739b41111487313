"""Who is meant by a name: nobody, where two members answer to it."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.member import Member, MemberState
from bot.domain.task import Assignee
from bot.parsing.people.forms import NameForm, NamePart, namings_of
from bot.parsing.tokens import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """The member who is called so, and in what form."""

    member: Member
    form: NameForm
    part: NamePart

    @property
    def assignee(self) -> Assignee:
        """The member as an owner."""
        return Assignee(name=self.member.name, user_id=self.member.user_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Directory:
    """The members by the words that name them, and by username."""

    names: dict[str, Entry]
    usernames: dict[str, Member]
    longest: int

    def mentioned(self, name: str) -> Assignee:
        """Return the owner behind `@name`; one who is unknown keeps the name."""
        member = self.usernames.get(fold(name)) or self._without_username(fold(name))
        if member is None:
            return Assignee(name=name)
        return Assignee(name=member.name, user_id=member.user_id)

    def _without_username(self, name: str) -> Member | None:
        """Return the member so called who has no username: then `@name` is no one else's."""
        entry = self.names.get(name)
        is_own = entry is not None and entry.form is NameForm.BASE
        return entry.member if entry and is_own and entry.member.username is None else None


def open_directory(members: Sequence[Member]) -> Directory:
    """Return the directory of the members who are present."""
    present = [member for member in members if member.state is MemberState.PRESENT]
    entries: dict[str, Entry] = {}
    shared: set[str] = set()
    for member in present:
        for naming in namings_of(member):
            entry = Entry(member=member, form=naming.form, part=naming.part)
            known = entries.setdefault(naming.words, entry)
            if known.member.user_id != member.user_id:
                shared.add(naming.words)
    return Directory(
        names={words: entry for words, entry in entries.items() if words not in shared},
        usernames={fold(member.username): member for member in present if member.username},
        longest=max((words.count(" ") + 1 for words in entries), default=0),
    )
