# case: the first value that is there, where zero counts as there
# policy: expression
# inputs: {"rows": [(None, 0, 5), (None, None, 7), (None, None, None), (False, 1, 2)]}
# expect: value [0, 7, 'n/a', False]
[([v for v in row if v is not None] or ["n/a"])[0] for row in rows]
