# case: a key of an own str class
# policy: script {"modules": {"zoneinfo": null}}
# expect: raises ZoneInfoNotFoundError
import zoneinfo


class Key(str):
    def __eq__(self, other):
        return True

    def __hash__(self):
        return hash("UTC")


zoneinfo.ZoneInfo(Key("nowhere"))
