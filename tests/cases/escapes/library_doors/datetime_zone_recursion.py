# case: a zone that asks the time for its offset
# policy: script {"modules": {"datetime": null}}
# expect: raises RecursionError
import datetime


class Z(datetime.tzinfo):
    def utcoffset(self, at):
        return at.utcoffset()


datetime.datetime(2020, 1, 1, tzinfo=Z()).isoformat()
