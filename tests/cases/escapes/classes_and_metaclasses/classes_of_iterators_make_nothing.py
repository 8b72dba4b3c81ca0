# case: the classes of builtin iterators make no objects: these would have nothing inside
# expect: value {'TypeError'}
# cpython: skip CPython makes list_iterator and its like in some ways
class O:
    def __getitem__(self, i):
        return 1
    def __len__(self):
        return 1
things = [iter([]), iter(()), iter(""), iter(b""), iter(bytearray()), iter({}), iter({}.values()), iter({}.items()), iter(set()), iter(range(1)), iter(range(10**30)),
          iter(len, 1), iter(O()), reversed([]), reversed(O()), reversed(()), {}.keys(), {}.values(), {}.items(), (x for x in ()), len]
found = set()
for thing in things:
    for arguments in ((), ([],), ([], 1)):
        try:
            found.add("made " + type(type(thing)(*arguments)).__name__)
        except TypeError:
            found.add("TypeError")
found
