# case: columns out of rows and back
# policy: expression
# inputs: {"head": ["a", "b", "c"], "rows": [[1, 2, 3], [4, 5, 6]]}
# expect: value {'columns': {'a': (1, 4), 'b': (2, 5), 'c': (3, 6)}, 'records': [{'a': 1, 'b': 2, 'c': 3}, {'a': 4, 'b': 5, 'c': 6}], 'flat': [1, 2, 3, 4, 5, 6], 'back': [[1, 2, 3], [4, 5, 6]]}
{"columns": dict(zip(head, zip(*rows))), "records": [dict(zip(head, r)) for r in rows], "flat": [x for r in rows for x in r], "back": [list(r) for r in zip(*zip(*rows))]}
