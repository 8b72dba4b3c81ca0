# case: the subscript of an augmented assignment is evaluated once
# expect: value ([1, 3, 3], 1)
calls = 0


def index():
    global calls
    calls += 1
    return 1


xs = [1, 2, 3]
xs[index()] += 1
(xs, calls)
