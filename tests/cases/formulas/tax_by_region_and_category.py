# case: a table in a table, with a default at each level
# policy: expression
# inputs: {"rates": {"DE": {"book": 7, "*": 19}, "CH": {"*": 8.1}}, "orders": [("DE", "book", 10.0), ("DE", "toy", 10.0), ("CH", "book", 10.0), ("US", "toy", 10.0)]}
# expect: value [10.7, 11.9, 10.81, 10.0]
[round(net * (1 + rates.get(c, {}).get(k, rates.get(c, {"*": 0}).get("*")) / 100), 2) for c, k, net in orders]
