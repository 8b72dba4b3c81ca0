# case: names of a class body are not seen in its methods
# expect: value [('module', 'class'), 'class!']
x = "module"


class A:
    x = "class"
    y = x + "!"

    def f(self):
        return x, self.x


[A().f(), A.y]
