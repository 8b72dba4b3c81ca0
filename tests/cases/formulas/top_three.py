# case: the best three by a key, ties in input order
# policy: expression
# inputs: {"rows": [{"n": "a", "v": 3}, {"n": "b", "v": 9}, {"n": "c", "v": 3}, {"n": "d", "v": 5}]}
# expect: value ["b", "d", "a"]
[r["n"] for r in sorted(rows, key=lambda r: -r["v"])[:3]]
