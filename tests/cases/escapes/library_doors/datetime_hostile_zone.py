# case: a zone whose offset is no offset
# policy: script {"modules": {"datetime": null}}
# expect: raises TypeError
import datetime


class Z(datetime.tzinfo):
    def utcoffset(self, at):
        return print


datetime.datetime(2020, 1, 1, tzinfo=Z()).isoformat()
