# case: a flight across zones
# policy: script {"modules": {"datetime": null, "zoneinfo": null}}
# expect: value ['12 Mar 01:20 JST', '11:05:00', '-0700', 27.083333333333332]
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo
leave = datetime(2024, 3, 10, 22, 15, tzinfo=ZoneInfo("America/Los_Angeles"))
land = (leave.astimezone(ZoneInfo("UTC")) + timedelta(hours=11, minutes=5)).astimezone(ZoneInfo("Asia/Tokyo"))
[land.strftime("%d %b %H:%M %Z"), str(land - leave), leave.strftime("%z"), (land.replace(tzinfo=None) - leave.replace(tzinfo=None)).total_seconds() / 3600]
