# case: whole percents by largest remainders, which sum to one hundred
# policy: expression
# inputs: {"votes": {"a": 1, "b": 1, "c": 1, "d": 4}}
# expect: value {'a': 15, 'b': 14, 'c': 14, 'd': 57}
(lambda q, left: {k: q[k][0] + (k in sorted(q, key=lambda k: (-q[k][1], k))[:left]) for k in q})(*(lambda q: (q, 100 - sum(v[0] for v in q.values())))({k: divmod(v * 100, sum(votes.values())) for k, v in votes.items()}))
