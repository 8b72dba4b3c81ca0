# case: functions and bindings inside an f-string
# expect: refused F201 line 1 column 16, F201 line 1 column 39, F201 line 1 column 59, F201 line 1 column 88
f"{(lambda: ().__class__)()} {(y := f.__globals__)!r} {[z.__class__ for z in ()]!s:>{w.__dict__}}"
