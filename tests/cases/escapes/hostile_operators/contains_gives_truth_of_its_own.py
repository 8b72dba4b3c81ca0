# case: what `in` answers is asked for its truth
# expect: raises KeyError: 'truth'
class Truth:
    def __bool__(self):
        raise KeyError("truth")


class C:
    def __contains__(self, item):
        return Truth()


1 in C()
