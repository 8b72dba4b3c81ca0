# case: the failing line of a report
# expect: raises KeyError: 'price'
# traceback: <module>:5 total:2 <genexpr>:2
def total(rows):
    return sum(row["price"] * row["qty"] for row in rows)


total([{"price": 1, "qty": 2}, {"qty": 3}])
