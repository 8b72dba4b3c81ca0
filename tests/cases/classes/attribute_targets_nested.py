# case: attributes as targets inside tuples, lists, stars, subscripts and other attributes
# expect: value [3, 1, 12, [4, 5], [0, 7], {'k': 3, 'l': 1}, 4, [5], ['a', 'b'], 'b']
class O:
    pass


a, b = O(), O()
a.x = a.y = b.x = 0
a.x, (b.x, [a.y, *b.rest]) = 1, (2, [3, 4, 5])
a.x, a.y = a.y, a.x
a.child = b
a.child.x += 10
a.child.items = [0, 0]
a.child.items[a.x - 2] += 7
b.d = {}
b.d["k"], b.d["l"] = a.x, a.y
for a.i, *b.j in [(1, 2, 3), (4, 5)]:
    pass
[a.x, a.y, b.x, b.rest, b.items, b.d, a.i, b.j, [a.z for a.z in "ab"], a.z]
