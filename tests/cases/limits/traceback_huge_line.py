# case: an error in a line of a hundred thousand characters is told within bounds
# generate: "x = '" + "a" * 100000 + "' + 1"
# expect: raises TypeError
