# case: too deep a recursion of a function that only computes is the RecursionError that it is everywhere, and can be caught
# limits: {"recursion": 100}
# cpython: skip its own limit is another
# expect: value [50, 'too deep', 50]
def down(n):
    return 0 if n == 0 else 1 + down(n - 1)

results = [down(50)]
try:
    down(5000)
except RecursionError:
    results.append('too deep')
results.append(down(50))
results
