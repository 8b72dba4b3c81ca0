# case: without return the result is None
# expect: value [None, True]
# output: 'Hello, you\n'
def greet(name):
    print("Hello,", name)


r = greet("you")
[r, r is None]
