# case: a dialect that answers every name
# policy: script {"modules": {"csv": null}}
# expect: raises TypeError
import csv


class D:
    def __getattr__(self, name):
        return name


csv.reader([], D())
