# case: a mapping of the program's own hands out objects, never a way past the guard
# expect: raises AttributeError: gi_frame
class M(dict):
    def __missing__(self, key):
        return (x for x in ())


"{anything.gi_frame}".format_map(M())
