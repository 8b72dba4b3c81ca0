# case: what `except*` binds gives the exceptions and nothing of the machine
# expect: raises AttributeError: tb_frame
try:
    1 / 0
except* ZeroDivisionError as g:
    g.exceptions[0].tb_frame
