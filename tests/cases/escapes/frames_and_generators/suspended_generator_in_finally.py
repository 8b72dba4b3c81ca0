# case: a generator that waits in a `finally` when the program ends is not run again
# expect: value 1
# output: "a\n"
def g():
    try:
        yield 1
    finally:
        print("a")
        yield 2
        print("b")


i = g()
first = next(i)
next(i)
first
