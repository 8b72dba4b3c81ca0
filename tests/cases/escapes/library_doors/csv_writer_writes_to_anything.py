# case: a writer calls write() with text
# policy: script {"modules": {"csv": null}}
# expect: value [True]
import csv

seen = []


class File:
    def write(self, text):
        seen.append(type(text) is str)


csv.writer(File()).writerow([1, "a"])
seen
