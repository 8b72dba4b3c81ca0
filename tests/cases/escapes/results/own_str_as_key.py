# case: an own subclass of str is no key of a result
# expect: not data
class K(str):
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 1


{K("a"): 1}
