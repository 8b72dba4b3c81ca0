# case: a meeting for everybody's office hours
# policy: script {"modules": {"datetime": null, "zoneinfo": null}}
# expect: value [14, 15, 16]
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo
people = {"Ann": "Europe/London", "Bob": "America/New_York", "Cid": "America/Sao_Paulo"}
day = datetime(2024, 1, 15, tzinfo=ZoneInfo("UTC"))
[h for h in range(24) if all(9 <= (day + timedelta(hours=h)).astimezone(ZoneInfo(z)).hour < 17 for z in people.values())]
