# case: a table of months and shops out of rows
# policy: expression
# inputs: {"rows": [("Jan", "N", 5), ("Jan", "S", 7), ("Feb", "N", 1), ("Jan", "N", 2)]}
# expect: value {'Jan': {'N': 7, 'S': 7}, 'Feb': {'N': 1, 'S': 0}}
{m: {s: sum(v for a, b, v in rows if (a, b) == (m, s)) for s in sorted({r[1] for r in rows})} for m in dict.fromkeys(r[0] for r in rows)}
