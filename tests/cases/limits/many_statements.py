# case: ten thousand statements
# generate: "x = 0\n" + "x += 1\n" * 10000 + "x"
# expect: value 10000
# limits: {"time": 60}
