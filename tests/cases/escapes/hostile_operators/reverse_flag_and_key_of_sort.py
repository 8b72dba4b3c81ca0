# case: the flag of a sort is asked once for its truth, and the list stays the program's
# expect: value ["empty", [1, 2]]
class Flag:
    def __bool__(self):
        items.append(3)
        return False


def key(x):
    seen.append(len(items))
    return x


seen = []
items = [2, 1]
try:
    items.sort(key=key, reverse=Flag())
except (ValueError, TypeError):
    pass
["empty" if not any(seen[:1]) else seen, sorted(x for x in items if x < 3)]
