# case: rows sorted by a field, those without it last
# policy: expression
# inputs: {"rows": [{"id": 1, "p": 3}, {"id": 2, "p": None}, {"id": 3, "p": 1}, {"id": 4}]}
# expect: value [3, 1, 2, 4]
[r["id"] for r in sorted(rows, key=lambda r: (r.get("p") is None, r.get("p") or 0))]
