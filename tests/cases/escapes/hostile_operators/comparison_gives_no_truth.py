# case: a comparison whose answer has no truth
# expect: raises KeyError: 'truth'
class Truth:
    def __bool__(self):
        raise KeyError("truth")


class C:
    def __lt__(self, other):
        return Truth()


max([C(), C()], key=lambda c: c)
