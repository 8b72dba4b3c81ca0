# case: running totals without a loop statement
# policy: expression
# inputs: {"xs": [5, -2, 7, 1]}
# expect: value [5, 3, 10, 11]
[sum(xs[:i + 1]) for i in range(len(xs))]
