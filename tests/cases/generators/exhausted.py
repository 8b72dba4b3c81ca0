# case: an exhausted generator stays exhausted
# expect: value [[0, 1], [], "done"]
g = (i for i in range(2))
[list(g), list(g), next(g, "done")]
