# case: totals by key out of rows, in order of the keys
# policy: expression
# inputs: {"rows": [("b", 2), ("a", 1), ("b", 5)]}
# expect: value {"a": 1, "b": 7}
{k: sum(v for g, v in rows if g == k) for k in sorted({g for g, _ in rows})}
