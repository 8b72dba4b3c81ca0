# case: a key that is a path
# policy: script {"modules": {"zoneinfo": null}}
# expect: raises ZoneInfoNotFoundError
import zoneinfo

zoneinfo.ZoneInfo("../../../etc/passwd")
