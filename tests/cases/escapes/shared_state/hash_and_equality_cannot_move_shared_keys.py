# case: keys of the program in sets and dicts do not change how the machine finds names and attributes
# expect: value [[3], 'A', True, 1]
class K(str):
    def __hash__(self):
        return hash("append")
    def __eq__(self, other):
        return True
d = {K("append"): 1, K("len"): 2}
s = {K("upper")}
x = []
x.append(len("abc"))
[x, "a".upper(), "append" in d, len(d)]
