# case: a sort whose comparison never settles ends, since each comparison counts
# limits: {"steps": 2000000000, "time": 60}
# expect: value 2000 or limit steps
# cpython: skip it is about this machine's own sort
n = 0


class K:
    def __lt__(self, other):
        global n
        n += 1
        return n % 3 == 0


len(sorted([K() for _ in range(2000)]))
