# case: an exception's arguments
# expect: value [["('spam', 'eggs')", "Exception('spam', 'eggs')", 'spam', 'eggs'], '', "'k'", "KeyError('k')", 'only', (1, 2)]
try:
    raise Exception("spam", "eggs")
except Exception as inst:
    x, y = inst.args
    r = [str(inst), repr(inst), x, y]
[r, str(ValueError()), str(KeyError("k")), repr(KeyError("k")), str(ValueError("only")), ValueError(1, 2).args]
