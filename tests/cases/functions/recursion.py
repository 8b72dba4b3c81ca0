# case: recursion: factorial, fibonacci with memory, hanoi
# expect: value [2432902008176640000, 23416728348467685, ['ac', 'ab', 'cb', 'ac', 'ba', 'bc', 'ac']]
def fact(n):
    return 1 if n < 2 else n * fact(n - 1)


memory = {}


def fib(n):
    if n < 2:
        return n
    if n not in memory:
        memory[n] = fib(n - 1) + fib(n - 2)
    return memory[n]


def hanoi(n, a="a", b="b", c="c"):
    return [] if n == 0 else hanoi(n - 1, a, c, b) + [a + c] + hanoi(n - 1, b, a, c)


[fact(20), fib(80), hanoi(3)]
