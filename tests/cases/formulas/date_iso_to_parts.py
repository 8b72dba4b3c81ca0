# case: a date in ISO form becomes a tuple of numbers
# policy: expression
# inputs: {"day": "2024-02-09"}
# expect: value (2024, 2, 9)
tuple(map(int, day.split("-")))
