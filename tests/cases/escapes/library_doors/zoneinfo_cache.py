# case: the cache of zones
# policy: script {"modules": {"zoneinfo": null}}
# expect: raises AttributeError: '_weak_cache'
import zoneinfo

zoneinfo.ZoneInfo._weak_cache
