# case: a CSV pivoted into another
# policy: script {"modules": {"csv": null, "io": null}}
# expect: value 'month,a,b\n1,5,2\n2,8,0\n'
import csv
import io
source = "month,item,n\n1,a,5\n1,b,2\n2,a,7\n2,a,1\n"
table = {}
for row in csv.DictReader(io.StringIO(source)):
    cells = table.setdefault(row["month"], {})
    cells[row["item"]] = cells.get(row["item"], 0) + int(row["n"])
out = io.StringIO()
writer = csv.DictWriter(out, ["month", "a", "b"], restval=0, lineterminator="\n")
writer.writeheader()
for month, cells in table.items():
    writer.writerow({"month": month, **cells})
out.getvalue()
