# case: tickets sorted by several keys, grouped and labelled
# inputs: {"tickets": [{"id": 1, "p": "low", "age": 5}, {"id": 2, "p": "high", "age": 1}, {"id": 3, "p": "high", "age": 9}]}
# expect: value {"high": [3, 2], "low": [1]}
order = {"high": 0, "low": 1}
groups = {}
for t in sorted(tickets, key=lambda t: (order[t["p"]], -t["age"])):
    groups.setdefault(t["p"], []).append(t["id"])
groups
