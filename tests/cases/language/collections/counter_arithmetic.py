# case: stock as counters
# policy: script {"modules": {"collections": null}}
# expect: value [{'apple': 3, 'pear': 2}, {'kiwi': 1}, [('apple', 3)], [('l', 3), ('o', 2), ('h', 1)]]
from collections import Counter
stock = Counter(apple=5, pear=2)
stock.subtract({"apple": 2, "kiwi": 1})
short = {k: -n for k, n in stock.items() if n < 0}
stock += Counter()
[dict(stock), short, stock.most_common(1), list(Counter("hello world").most_common(3))]
