# case: what a pattern compares with is the value itself, not what the machine wraps it in
# expect: value [1, True, 1, 3]
class Spy:
    def __eq__(self, other):
        seen.append(other)
        return False
class Values:
    one = 1
    spy = (x for x in ())
seen = []
match Spy():
    case Values.one | Values.spy:
        pass
match {"k": Spy()}:
    case {"k": Values.one}:
        pass
[seen[0], seen[1] is Values.spy, seen[2], len(seen)]
