# case: methods do not see class names without self; the class body does
# expect: value [[0, 1, 2], "outer"]
name = "outer"


class C:
    n = 3
    name = "inner"
    items = [i for i in range(n)]

    def get(self):
        return name


[C.items, C().get()]
