# case: a key with a surrogate
# policy: script {"modules": {"zoneinfo": null}}
# expect: raises ZoneInfoNotFoundError
import zoneinfo

zoneinfo.ZoneInfo("\ud800")
