# case: loops unpack as they go
# expect: value ['a12', 'b34', ('a', 1), ('b', 3), (0, 'q', 1)]
pairs = [("a", (1, 2)), ("b", (3, 4))]
out = [f"{k}{x}{y}" for k, (x, y) in pairs]
for name, (x, *_) in pairs:
    out.append((name, x))
for i, (k, v) in enumerate({"q": 1}.items()):
    out.append((i, k, v))
out
