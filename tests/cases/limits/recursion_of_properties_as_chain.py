# case: exceptions chained by `from`, one holding the other, returned as text
# limits: {"time": 60}
# expect: value "ValueError(99999)"
e = None
for i in range(100000):
    new = ValueError(i)
    try:
        raise new from e
    except ValueError as caught:
        e = caught
repr(e)
