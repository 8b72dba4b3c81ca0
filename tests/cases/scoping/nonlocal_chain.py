# case: nonlocal finds the nearest function that binds the name
# expect: value [3, 2]
def outer():
    x = 1

    def middle():
        x = 2

        def inner():
            nonlocal x
            x += 1
            return x

        return inner()

    a = middle()
    return [a, x + 1]


outer()
