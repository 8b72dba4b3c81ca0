# case: rows written as CSV
# policy: script {"modules": {"csv": null, "io": null}}
# expect: value ['a,b c,"say ""x""",1.5,\r\n1,2\r\n"x,y","line\n2"\r\n', '"1"\t"a"\n']
import csv
import io
f = io.StringIO()
w = csv.writer(f)
w.writerow(["a", "b c", 'say "x"', 1.5, None])
w.writerows([[1, 2], ["x,y", "line\n2"]])
g = io.StringIO()
csv.writer(g, delimiter="\t", quoting=csv.QUOTE_ALL, lineterminator="\n").writerow([1, "a"])
[f.getvalue(), g.getvalue()]
