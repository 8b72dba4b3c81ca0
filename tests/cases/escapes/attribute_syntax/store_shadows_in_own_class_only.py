# case: an own class may hide a method of its base: the base keeps it
# expect: value ["mine", [1]]
class L(list):
    pass


L.append = lambda self, x: "mine"
plain = []
plain.append(1)
[L().append(1), plain]
