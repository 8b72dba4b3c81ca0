# case: names that own instances have are refused where the machine's own classes define them, however often both are asked
# cpython: skip CPython hands out what is asked for
# expect: value ['mine', 'refused', 'mine', 'refused', 'mine', 'refused', 'mine', 'refused']
class Mine:
    gi_frame = gi_code = f_globals = tb_frame = 'mine'

    def __init__(self):
        self.cr_frame = self.func_globals = self.mro = 'mine'


def values():
    yield 1


def asked(thing, name):
    try:
        return getattr(thing, name)
    except AttributeError:
        return 'refused'


said = []
for _ in range(3):
    for name in ['gi_frame', 'gi_code', 'f_globals', 'tb_frame', 'cr_frame', 'func_globals', 'mro']:
        pair = [asked(Mine(), name)]
        for other in [values(), values, len, Mine.asked if hasattr(Mine, 'asked') else asked, int, 1, 'x', [].append]:
            pair.append(asked(other, name))
        assert pair[0] == 'mine' and set(pair[1:]) == {'refused'}, (name, pair)
for _ in range(4):
    for thing in [Mine(), values()]:
        try:
            said.append(thing.gi_frame)
        except AttributeError:
            said.append('refused')
said
