# case: nonlocal finds the nearest enclosing variable
# expect: value (('middle changed', 'middle changed'), 'outer')
def outer():
    x = "outer"

    def middle():
        x = "middle"

        def inner():
            nonlocal x
            x += " changed"
            return x

        return inner(), x

    return middle(), x


outer()
