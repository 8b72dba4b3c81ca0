# case: csv and json read and write files
# policy: script {"modules": {"csv": null, "json": null}}
# files: {"in.csv": "name,qty\npen,2\nink,3\n"}
# expect: value [[{"name": "pen", "qty": "2"}, {"name": "ink", "qty": "3"}], "name,total\npen,4\n\"a, b\",6\n", {"rows": 2}]
import csv
import json

with open("in.csv", newline="") as f:
    rows = list(csv.DictReader(f))
with open("out.csv", "w", newline="") as f:
    writer = csv.writer(f, lineterminator="\n")
    writer.writerow(["name", "total"])
    writer.writerows([["pen", 4], ["a, b", 6]])
with open("about.json", "w") as f:
    json.dump({"rows": len(rows)}, f)
with open("about.json") as f:
    about = json.load(f)
[rows, open("out.csv").read(), about]
