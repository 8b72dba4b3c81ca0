# case: an exception that carries megabytes in its arguments is told within bounds
# limits: {"time": 60}
# expect: raises ValueError or limit memory|result|output
raise ValueError(["x" * 1000] * 100000)
