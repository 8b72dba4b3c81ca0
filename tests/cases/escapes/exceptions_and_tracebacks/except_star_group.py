# case: the group that `except*` makes is an exception like any other (CVE-2025-22153)
# expect: refused F201 line 4 column 7
try:
    1 / 0
except* ZeroDivisionError as g:
    g.__traceback__
