# case: a list that lies about its length is taken apart within its bounds, or not at all
# expect: value True
class L(list):
    def __len__(self):
        return 1000000000
    def __getitem__(self, i):
        return "item"
    def __iter__(self):
        return iter("xy")
r = []
for x in (L([1, 2]), L()):
    try:
        match x:
            case [a, b]:
                r.append("two")
            case [a, *b, c]:
                r.append("many")
            case _:
                r.append("none")
    except (ValueError, IndexError, TypeError, MemoryError, OverflowError) as e:
        r.append("error")
all(x in ("two", "many", "none", "error") for x in r)
