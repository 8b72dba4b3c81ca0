# case: a subclass of a builtin class changes nothing of its base
# expect: value [2, 1, 'A', '1', None, 'changed']
class int(int):
    def __add__(self, other):
        return "changed"
    def bit_length(self):
        return "changed"
class str(str):
    def upper(self):
        return "changed"
    format = "changed"
class list(list):
    append = None
[1 + 1, (1).bit_length(), "a".upper(), "{0}".format(1), [1].append(2), int(1) + 1]
