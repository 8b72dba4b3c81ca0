# case: None and empty text count as zero in a sum
# policy: expression
# inputs: {"a": None, "b": "", "c": 4, "d": "2.5"}
# expect: value 6.5
sum(float(v or 0) for v in (a, b, c, d))
