# case: an input comes back as part of the result, changed
# inputs: {"rows": [{"v": 1}, {"v": 2}]}
# expect: value {"rows": [{"v": 2}, {"v": 4}], "first": {"v": 2}}
# same: ['rows'][0] ['first']
for row in rows:
    row["v"] *= 2
{"rows": rows, "first": rows[0]}
