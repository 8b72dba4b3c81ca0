# case: str.translate asks a table of the program's own, which is given numbers
# expect: value ['{0.__class__}bc', [97, 98, 99]]
seen = []
class T:
    def __getitem__(self, n):
        seen.append(n)
        if n == 97:
            return "{0.__class__}"
        raise LookupError
["abc".translate(T()), sorted(set(seen))]
