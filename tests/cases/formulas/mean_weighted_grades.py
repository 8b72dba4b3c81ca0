# case: a weighted mean of parts, each a mean of its marks without the worst
# policy: expression
# inputs: {"marks": {"homework": [80, 90, 100, 0], "exam": [70, 75]}, "weights": {"homework": 0.4, "exam": 0.6}}
# expect: value 81.0
sum(weights[k] * sum(sorted(v)[1:]) / (len(v) - 1) for k, v in marks.items())
