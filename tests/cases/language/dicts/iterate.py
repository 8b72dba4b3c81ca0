# case: keys, values, items, in insertion order
# expect: value [['gallahad the pure', 'robin the brave'], ['gallahad', 'robin'], ['the pure', 'the brave'], ['robin', 'gallahad'], ['gallahad', 'robin']]
knights = {"gallahad": "the pure", "robin": "the brave"}
out = []
for k, v in knights.items():
    out.append(k + " " + v)
[out, list(knights.keys()), list(knights.values()), list(reversed(knights)), [k for k in knights]]
