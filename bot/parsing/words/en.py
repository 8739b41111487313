"""English words of messages."""

from bot.parsing.words.use import Use

WORDS = {
    Use.JOIN: "and",
    Use.TO: "to",
    Use.BESIDE: (
        "with from of by about for at without as via like including regarding versus than near"
    ),
    Use.OWNER: "owner owners responsible assignee assignees assigned assign",
    Use.OWNS: "handles does owns leads",
    Use.OWNED: "responsibility",
    Use.GIVING: (
        "send sends sent email mail write writes reply replies respond answer give gives deliver"
        " forward pay payment tell talk speak explain hand show say present submit return listen"
        " invitation invitations invite flowers gift gifts letter message call phone offer lend"
        " sell teach introduce apologise apologize thanks congratulations announce refer pass"
        " card"
    ),
    Use.ASKING: (
        "call phone ring meet ask invite contact thank interview remind tell inform greet help"
        " visit brief notify email mail see hear appoint elect choose message consult pay"
        " congratulate hire introduce welcome"
    ),
    Use.TASK: "task tasks todo to-do reminder remember",
    Use.THIS: "this that it do please one pls thanks",
    Use.DANGLING: "and or by on to for at from before until till the of in is due",
    Use.MEETING: "meeting meetings workshop workshops seminar seminars session conference",
    Use.WORK: "task tasks due deadline deadlines overdue to-do todo to-dos todos",
    Use.GENITIVE: (
        "monday's tuesday's wednesday's thursday's friday's saturday's sunday's today's"
        " tomorrow's week's month's year's"
    ),
    Use.IDLE: "next upcoming coming meeting the our a is will be held takes place on we meet",
    Use.PLACE: "place location venue where address",
    Use.TOPIC: "topic topics subject agenda theme title",
    Use.IN: "at in",
    Use.ARTICLE: "the a an",
    Use.REMOTE: "remotely online zoom teams remote",
    Use.NOWHERE: (
        "english finnish swedish person time order general principle case detail addition all"
        " which advance noon midday midnight night once least"
    ),
}
