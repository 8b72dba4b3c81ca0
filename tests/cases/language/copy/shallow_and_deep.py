# case: copies share or do not share what is inside
# policy: script {"modules": {"copy": null}}
# expect: value [[1, [2, 3, 9], {'k': [4, 8]}], [1, [2, 3], {'k': [4]}], True, False]
import copy
a = [1, [2, 3], {"k": [4]}]
b, c = copy.copy(a), copy.deepcopy(a)
a[1].append(9)
a[2]["k"].append(8)
[b, c, b[1] is a[1], c[1] is a[1]]
