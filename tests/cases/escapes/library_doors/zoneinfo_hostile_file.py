# case: a zone of a file of the program
# policy: script {"modules": {"zoneinfo": null}}
# expect: raises ValueError
import zoneinfo


class File:
    def read(self, size=-1):
        return b"TZif" + b"\xff" * 60


zoneinfo.ZoneInfo.from_file(File())
