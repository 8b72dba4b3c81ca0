# case: entries chosen and changed by comprehensions
# expect: value [{'kiwi': 1.0, 'mango': 2.5}, {'APPLE': 0.6, 'KIWI': 1.2, 'MANGO': 3.0}, 4.0, True]
prices = {"apple": 0.5, "kiwi": 1.0, "mango": 2.5}
[{k: v for k, v in prices.items() if v >= 1}, {k.upper(): round(v * 1.2, 2) for k, v in prices.items()}, sum(prices.values()), any(v > 2 for v in prices.values())]
