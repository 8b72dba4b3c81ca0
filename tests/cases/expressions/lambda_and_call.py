# case: a lambda takes defaults, `*args` and `**kwargs`
# policy: expression
# expect: value [(1, 2, (), 4, {}), (1, 3, (5, 6), 7, {'z': 8}), 5]
[(lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))(1), (lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))(1, 3, 5, 6, d=7, z=8), (lambda: 5)()]
