# case: day numbers of civil dates computed with integers only
# policy: expression
# inputs: {"a": "2024-02-28", "b": "2024-03-01"}
# expect: value 2
(lambda n: n(b) - n(a))(lambda s: (lambda y, m, d: 365 * y + y // 4 - y // 100 + y // 400 + (153 * m + 2) // 5 + d)(*(lambda y, m, d: (y - (m < 3), (m + 9) % 12, d))(*[int(p) for p in s.split("-")])))
