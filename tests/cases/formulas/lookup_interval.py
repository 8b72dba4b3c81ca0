# case: a grade by the interval that a mark falls into
# policy: expression
# inputs: {"marks": [100, 90, 89.99, 70, 59, 0]}
# expect: value ['A', 'A', 'B', 'C', 'F', 'F']
["FDCBA"[sum(m >= low for low in (60, 70, 80, 90))] for m in marks]
