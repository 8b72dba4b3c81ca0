# case: iter and next by hand
# expect: value ['a', 'b', 'end', 'StopIteration']
it = iter("ab")
out = [next(it), next(it), next(it, "end")]
try:
    next(it)
except StopIteration:
    out.append("StopIteration")
out
