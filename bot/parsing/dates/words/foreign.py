"""Words of time in the languages of our neighbours, which only the fallback understands."""

from collections.abc import Iterator

from bot.parsing.dates.kinds import Kind
from bot.parsing.dates.lexicon import Row

LANGUAGES = ("de", "nb", "da", "et", "fr", "ru", "uk")
"""What the fallback is asked to read; Finnish, Swedish and English are ours alone."""


def rows() -> Iterator[Row]:
    """Yield every row of the table."""
    yield from ((Kind.FOREIGN, language, words) for language, words in WORDS.items())


WORDS = {
    "de": (
        " heute morgen übermorgen gestern montag dienstag mittwoch donnerstag freitag samstag"
        " sonnabend"
        " sonntag januar februar märz juni juli dezember nächste nächsten nächster nächstes"
        " woche wochen monat monate"
    ),
    "nb": "mandag tirsdag lørdag søndag januar februar juni juli desember uke uker måned måneder",
    "da": "tirsdag lørdag søndag næste uge uger måned måneder",
    "et": (
        "täna homme ülehomme eile esmaspäeval teisipäeval kolmapäeval neljapäeval reedel laupäeval"
        " pühapäeval jaanuar veebruar märts aprill juuni juuli september oktoober detsember"
        " jaanuaril veebruaril märtsil aprillil juunil juulil augustil septembril oktoobril"
        " novembril detsembril järgmine nädala"
    ),
    "fr": (
        "demain après-demain aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche"
        " janvier février avril juin juillet août septembre octobre novembre décembre"
    ),
    "ru": (
        "сегодня завтра послезавтра вчера понедельник вторник среда среду четверг пятница пятницу"
        " суббота субботу воскресенье января февраля марта апреля мая июня июля августа сентября"
        " октября ноября декабря через неделю недели недель дня дней месяц месяца"
    ),
    "uk": (
        " сьогодні завтра післязавтра вчора понеділок вівторок середа середу четвер п'ятниця"
        " п'ятницю"
        " субота суботу неділя неділю січня лютого березня квітня травня червня липня серпня"
        " вересня"
        " жовтня листопада грудня"
    ),
}
