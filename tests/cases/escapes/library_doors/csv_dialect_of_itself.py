# case: a dialect whose delimiter is the dialect
# policy: script {"modules": {"csv": null}}
# expect: raises TypeError or raises RecursionError or limit steps|recursion
import csv


class D:
    pass


d = D()
d.delimiter = d
csv.reader([], d)
