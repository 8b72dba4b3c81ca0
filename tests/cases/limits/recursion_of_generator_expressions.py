# case: generator expressions over each other, a hundred thousand deep
# limits: {"time": 60}
# expect: raises RecursionError or limit recursion|memory
it = iter([1])
for _ in range(100000):
    it = (x for x in it)
list(it)
