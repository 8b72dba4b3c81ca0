# case: rows that read the reader that asks for them
# policy: script {"modules": {"csv": null}}
# expect: raises RecursionError
import csv


class Rows:
    def __iter__(self):
        return self

    def __next__(self):
        return next(reader)[0]


reader = csv.reader(Rows())
next(reader)
