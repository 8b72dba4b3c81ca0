# case: the most frequent value, the spread, and the variance by hand
# policy: expression
# inputs: {"xs": [2, 4, 4, 4, 5, 5, 7, 9]}
# expect: value (4, 7, 2.0)
(max(sorted(set(xs)), key=xs.count), max(xs) - min(xs), (sum((x - sum(xs) / len(xs)) ** 2 for x in xs) / len(xs)) ** 0.5)
