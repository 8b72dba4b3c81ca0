# case: a if c else b, chained
# expect: value [['A', 'B', 'C'], 'none', 3]
grade = lambda p: "A" if p >= 90 else "B" if p >= 80 else "C"
x = None
[[grade(p) for p in (95, 85, 10)], "none" if x is None else x, (1 if [] else 2) + 1]
