# case: a mapping of the program's own hands out a generator to format_map
# expect: raises AttributeError: 'generator' object has no attribute 'gi_code'
class M:
    def __getitem__(self, key):
        return (x for x in ())
"{g.gi_code}".format_map(M())
