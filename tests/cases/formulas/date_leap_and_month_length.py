# case: days of a month, leap years by the Gregorian rule
# policy: expression
# inputs: {"months": [(1900, 2), (2000, 2), (2024, 2), (2023, 2), (2023, 4), (2023, 12)]}
# expect: value [28, 29, 29, 28, 30, 31]
[28 + (y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)) if m == 2 else 30 + (m + (m > 7)) % 2 for y, m in months]
