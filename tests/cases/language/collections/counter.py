# case: counting
# policy: script {"modules": {"collections": null}}
# expect: value [[('a', 8), ('b', 2)], 8, 0, ['a', 'a', 'a'], {'a': 2}, {'a': 3, 'b': 3}, {'a': 1, 'b': 2}, 14]
from collections import Counter
c = Counter("abracadabra")
c.update("aaa")
d = Counter(a=3, b=1) - Counter(a=1, b=2)
[c.most_common(2), c["a"], c["z"], sorted(c.elements())[:3], d, Counter(a=1) + Counter(a=2, b=3), Counter("ab") & Counter("bc"), Counter("ab") | Counter("bb"), sum(c.values()), Counter(a=1) == Counter("a")][:4] + [dict(d), dict(Counter(a=1) + Counter(a=2, b=3)), dict(Counter("ab") | Counter("bb")), c.total()]
