# case: one text that is returned a million times counts each time or is told to be too large
# limits: {"time": 60}
# expect: limit result|memory
s = "x" * 1000
[s] * 900000
