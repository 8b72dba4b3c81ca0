# case: `except*` splits a group by type
# expect: value [["ValueError", 2], ["TypeError", 1]]
r = []
try:
    raise ExceptionGroup("many", [ValueError(1), TypeError(2), ValueError(3)])
except* ValueError as g:
    r.append(["ValueError", len(g.exceptions)])
except* TypeError as g:
    r.append(["TypeError", len(g.exceptions)])
r
