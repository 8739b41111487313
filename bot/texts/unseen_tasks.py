"""What somebody has done to a task where its group could not see it, in one line."""

from markupsafe import Markup

from bot.domain.moment import Moment
from bot.domain.unseen import TaskNews, UnseenTask
from bot.texts.catalog import Catalog
from bot.texts.fitting import shorten
from bot.texts.items import LINE_UNITS, render_task_line
from bot.texts.moments import say_moment
from bot.texts.people import NAME_UNITS

KEYS = {
    TaskNews.REMOVED: "news.task_removed",
    TaskNews.RESTORED: "news.task_restored",
    TaskNews.LEFT: "news.task_left",
}


def say_task(catalog: Catalog, item: UnseenTask) -> Markup:
    """Say who did what: the due and the one before, the removal, or that nobody has the task."""
    view, task = item.view, item.view.task
    return catalog.html(
        _key_of_move(item) if item.news is TaskNews.MOVED else KEYS[item.news],
        name=shorten(item.by, NAME_UNITS) or catalog.label("meeting.former_member"),
        number=task.number,
        summary=shorten(task.summary, LINE_UNITS),
        due=_say(catalog, item, task.due),
        before=_say(catalog, item, item.before),
        task=render_task_line(catalog, view.group, task),
    )


def _key_of_move(item: UnseenTask) -> str:
    if item.view.task.due is None:
        return "news.task_undated"
    return "news.task_dated" if item.before is None else "news.task_moved"


def _say(catalog: Catalog, item: UnseenTask, moment: Moment | None) -> str:
    return "" if moment is None else say_moment(catalog, moment, item.view.group.zone)
