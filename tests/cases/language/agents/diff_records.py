# case: what changed between two records
# expect: value {'age': ('changed', 30, 31), 'tags': ('changed', ['a'], ['a', 'b']), 'x': ('removed', 1), 'y': ('added', 2)}
old = {"name": "Ann", "age": 30, "tags": ["a"], "x": 1}
new = {"name": "Ann", "age": 31, "tags": ["a", "b"], "y": 2}
changes = {}
for key in sorted(old.keys() | new.keys()):
    if key not in new:
        changes[key] = ("removed", old[key])
    elif key not in old:
        changes[key] = ("added", new[key])
    elif old[key] != new[key]:
        changes[key] = ("changed", old[key], new[key])
changes
