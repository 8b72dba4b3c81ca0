# case: a text search that is quadratic is counted
# limits: {"steps": 1000000000, "time": 60}
# expect: value False or limit steps
("a" * 200000 + "b") * 20 in "a" * 2000000
