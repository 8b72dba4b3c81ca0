# case: summer time begins and ends
# policy: script {"modules": {"datetime": null, "zoneinfo": null}}
# expect: value [1, 2, '2024-03-31T12:00:00+02:00', 'CET', 'CEST', 'CET', 'CEST', 0, 'Europe/Berlin', 'Europe/Berlin']
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo
berlin = ZoneInfo("Europe/Berlin")
t = datetime(2024, 3, 30, 12, tzinfo=berlin)
later = t + timedelta(days=1)
fold = datetime(2024, 10, 27, 2, 30, tzinfo=berlin)
[t.utcoffset().seconds // 3600, later.utcoffset().seconds // 3600, later.isoformat(), t.tzname(), later.tzname(), fold.replace(fold=1).tzname(), fold.tzname(), t.dst().seconds, str(berlin), berlin.key]
