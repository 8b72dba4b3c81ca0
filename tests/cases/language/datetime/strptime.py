# case: text as dates
# policy: script {"modules": {"datetime": null}}
# expect: value ['2024-05-07T09:05:00', '2024-05-07', '2024-05-07T14:30:00', 7200.0]
from datetime import datetime
[
    datetime.strptime("2024-05-07 09:05", "%Y-%m-%d %H:%M").isoformat(),
    datetime.strptime("7 May 2024", "%d %B %Y").date().isoformat(),
    datetime.strptime("05/07/24 02:30 PM", "%m/%d/%y %I:%M %p").isoformat(),
    datetime.strptime("2024-05-07T10:00:00+0200", "%Y-%m-%dT%H:%M:%S%z").utcoffset().total_seconds(),
]
