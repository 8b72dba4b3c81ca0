# case: rows of two tables joined
# expect: value [[('Ann', 5), ('Bob', 7), ('Ann', 1)], {'Ann': 6, 'Bob': 7}]
users = [{"id": 1, "name": "Ann"}, {"id": 2, "name": "Bob"}]
orders = [{"user": 1, "sum": 5}, {"user": 2, "sum": 7}, {"user": 1, "sum": 1}, {"user": 9, "sum": 3}]
name = {u["id"]: u["name"] for u in users}
joined = [(name[o["user"]], o["sum"]) for o in orders if o["user"] in name]
totals = {u: sum(s for n, s in joined if n == u) for u in sorted({n for n, _ in joined})}
[joined, totals]
