# case: commercial rounding done in integers, as accountants want it
# policy: expression
# inputs: {"cents_times_100": [12345, 12350, 12349]}
# expect: value [123, 124, 123]
[(c + 50) // 100 for c in cents_times_100]
