# case: defaults of three kinds
# expect: value [[None, 0, 3, 3], {'apple': 3, 'kiwi': [1, 2]}]
stock = {"apple": 3}
r = [stock.get("pear"), stock.get("pear", 0), stock["apple"]]
stock.setdefault("kiwi", []).append(1)
stock.setdefault("kiwi", []).append(2)
r.append(stock.setdefault("apple", 99))
[r, stock]
