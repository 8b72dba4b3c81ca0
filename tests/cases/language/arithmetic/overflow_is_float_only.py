# case: a float too large for its range raises, an int does not
# expect: value ['OverflowError', 'int too large to convert to float', 401]
try:
    2.0 ** 10000
    r = "fits"
except OverflowError:
    r = "OverflowError"
try:
    float(10 ** 400)
    s = "fits"
except OverflowError as e:
    s = str(e)
[r, s, len(str(10 ** 400))]
