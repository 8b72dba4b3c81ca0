# case: a result deeper than the limit ends as the limit
# expect: limit result
a = []
for _ in range(100000):
    a = [a]
a
