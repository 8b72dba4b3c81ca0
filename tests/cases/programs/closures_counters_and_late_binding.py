# case: closures: nonlocal counters, late binding in loops and its cures, default arguments evaluated once
# expect: value [[10, 15, 15, 10, 10, 0], [2, 2, 2], [0, 1, 2], [0, 1, 4], ['changed', 'changed', 'changed'], True, ['a', 'b'], 2, ['c'], ('outer+inner!', 'outer+inner'), ['module', 'local', ['a', 'b'], 'local'], 6, 6, 6, ((1, 2), 4, {'z': 3})]
def make_counter(start=0, *, step=1):
    value = start - step

    def count():
        nonlocal value
        value += step
        return value

    def reset(to=start):
        nonlocal value
        value, old = to - step, value
        return old

    return count, reset


count, reset = make_counter(10, step=5)
counts = [count(), count(), reset(), count(), reset(0), count()]

late = [lambda: i for i in range(3)]
early = [lambda i=i: i for i in range(3)]
bound = [(lambda n: lambda: n * n)(i) for i in range(3)]
functions = []
for i in range(3):

    def function():
        return i

    functions.append(function)
i = "changed"


def remember(item, seen=[], *, copies={}):
    seen.append(item)
    copies[len(seen)] = list(seen)
    return seen, len(copies)


first, _ = remember("a")
second, n = remember("b")
third, _ = remember("c", [])


def outer():
    x = "outer"

    def middle():
        def inner():
            nonlocal x
            x += "+inner"
            return x

        return inner() + "!"

    return middle(), x


x = "module"


def shadow(x=x):
    result = [x]
    x = "local"
    result.append(x)
    result.append([x for x in "ab"])
    result.append(x)
    return result


total = 0


def accumulate(*numbers):
    global total
    for number in numbers:
        total += number
    return total


[counts, [f() for f in late], [f() for f in early], [f() for f in bound], [f() for f in functions], first is second, second, n, third, outer(), shadow(), accumulate(1, 2, 3), accumulate(), total, (lambda *a, k=4, **kw: (a, k, kw))(1, 2, z=3)]
