# case: a time in several cities
# policy: script {"modules": {"datetime": null, "zoneinfo": null}}
# expect: value ['16:00 UTC +0000', '18:00 CEST +0200', '01:00 JST +0900', '21:30 IST +0530']
from datetime import datetime
from zoneinfo import ZoneInfo
t = datetime(2024, 7, 1, 12, tzinfo=ZoneInfo("America/New_York"))
[t.astimezone(ZoneInfo(z)).strftime("%H:%M %Z %z") for z in ("UTC", "Europe/Berlin", "Asia/Tokyo", "Asia/Kolkata")]
