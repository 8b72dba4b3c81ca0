# case: a single leading underscore is an ordinary variable name
# policy: expression
# inputs: {"_total": 3, "_": 4}
# expect: value [7, [0, 0]]
[_total + _, [0 for _ in range(2)]]
