# case: a name that is no zone raises
# policy: script {"modules": {"zoneinfo": null}}
# expect: raises ZoneInfoNotFoundError
from zoneinfo import ZoneInfo
ZoneInfo("Mars/Olympus")
