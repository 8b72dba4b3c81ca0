# case: a literal of two hundred kilobytes
# generate: "len('" + "x" * 200000 + "')"
# expect: value 200000
