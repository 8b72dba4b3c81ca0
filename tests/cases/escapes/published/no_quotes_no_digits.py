# case: a jail without quotes or digits: texts from documentation, types and comparisons are texts still
# expect: refused F201 line 3 column 43
r = []
name = str(())[len(())] + repr(not ())
for f in (lambda: str.__doc__, lambda: ().__doc__[()>()], lambda: name.__doc__):
    r.append(f)
