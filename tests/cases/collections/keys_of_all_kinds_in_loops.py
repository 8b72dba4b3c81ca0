# case: keys that are equal across types, deleted, stored again and compared by a method of the program, in loops that are warm
# expect: value [[40, 40, 40, 40], ['b', 'a'], ['b', 'a'], 120, 39, [0, 1, 2], ['x', 'y', 'z'], 30]
class Key:
    def __init__(self, name):
        self.name = name
        self.asked = 0

    def __hash__(self):
        return hash(self.name)

    def __eq__(self, other):
        self.asked += 1
        return isinstance(other, str) and self.name == other


counts = {1: 0, "1": 0, (1,): 0, None: 0}
for n in range(40):
    for key in (1, "1", (1,), None):
        counts[key] = counts[key] + 1
    counts[True] = counts[1.0]

order = {}
orders = []
for n in range(40):
    order["a"] = n
    order["b"] = n
    if n == 38:
        orders.append(list(order))
    del order["a"]
    order["a"] = order["b"]
orders.append(list(order))

own = Key("name")
mixed = {own: 0}
for n in range(40):
    mixed["name"] = mixed["name"] + 3
missed = 0
for n in range(40):
    try:
        missed += order["a"] - order["c"]
    except KeyError:
        missed += order["a"] - order["b"] + (n and 1)

grown = {}
for n in range(3):
    for m in range(20):
        grown[n] = grown.get(n, 0) + (m and 0)
    for m in range(20):
        grown[n] = n

text = {}
for letter in "xyz" * 20:
    text[letter + ""] = letter
built = 0
for n in range(30):
    row = {"a": n, "b": [n], "a": n}
    other = {"b": n, "a": row["a"]}
    built += len(row) + len(other) - 3 if list(other) == ["b", "a"] else 100

[list(counts.values()), *orders, mixed[own], missed, list(grown.values()), list(text), built]
