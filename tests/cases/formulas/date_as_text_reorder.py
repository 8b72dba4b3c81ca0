# case: a date as text turns from day.month.year into ISO order
# policy: expression
# inputs: {"date": "7.3.2024"}
# expect: value "2024-03-07"
(lambda d, m, y: f"{int(y):04d}-{int(m):02d}-{int(d):02d}")(*date.split("."))
