# case: a bound format is no result
# expect: not data [0]
["{0.__class__}".format]
