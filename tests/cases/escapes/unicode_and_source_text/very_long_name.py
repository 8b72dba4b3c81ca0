# case: a name of a hundred thousand letters is a name
# generate: "a" * 100000 + " = 1\n" + "a" * 100000
# expect: value 1
