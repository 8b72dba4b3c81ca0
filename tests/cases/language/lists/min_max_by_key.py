# case: the extreme rows of a table
# expect: value ['b', 'a', 0, 'abc', 1]
sales = [{"who": "a", "sum": 5}, {"who": "b", "sum": 9}, {"who": "c", "sum": 9}]
best = max(sales, key=lambda row: row["sum"])
worst = min(sales, key=lambda row: row["sum"])
[best["who"], worst["who"], max([], default=0), max("abc", "ab", key=len), min(3, 1, 2)]
