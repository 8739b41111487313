"""The control API: how the page, and the story, act as a person of the world. All of it is JSON.

GET  /api/people            [{id, name, username, language}]
GET  /api/view?as=ID        what this person sees now: see `sandbox.view`
GET  /api/changes?since=N   waits (<= 25 s) for a change after revision N; {"revision": M}
GET  /api/file/FILE_ID      the bytes of a document
POST /api/say     {as, chat, text, reply_to?}        {"message": id}
POST /api/edit    {as, chat, message, text}          {"message": id}
POST /api/press   {as, chat, message, data}          {"answered", "text", "show_alert"}
                  waits (<= 10 s) for the bot's answerCallbackQuery
POST /api/upload  multipart: as, chat, file, caption?, reply_to?     {"message": id}
POST /api/clock   {advance: seconds} | {to: ISO} | {next: true}      {"moved", "now": ISO}
                  forward only; `to` without an offset is Helsinki's; next: the next reminder
POST /api/bot     {do: add | remove | kill | start, as?, chat?}      {"running"}
                  add and remove: `as` defaults to 101, `chat` to the group of that person

A request that makes no sense is refused with 400 and {"error": why}.
"""
