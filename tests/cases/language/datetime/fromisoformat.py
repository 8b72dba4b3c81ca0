# case: ISO text to dates and times
# policy: script {"modules": {"datetime": null}}
# expect: value [7, 20, '2024-05-07T10:20:30+00:00', '2024-05-07T00:00:00', 1, '2024-01-01']
from datetime import date, datetime, time
[date.fromisoformat("2024-05-07").day, datetime.fromisoformat("2024-05-07T10:20:30").minute, datetime.fromisoformat("2024-05-07T10:20:30Z").isoformat(), datetime.fromisoformat("20240507").isoformat(), time.fromisoformat("04:23:01").second, date.fromisocalendar(2024, 1, 1).isoformat()]
