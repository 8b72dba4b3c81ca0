# case: a comprehension in a default, a decorator or a lambda's default leaves a global of the same name alone
# expect: value [[20, 20], [20, 20], [20, 20]]
y = 20
def f(z=[1 for y in range(2)]):
    global y
    return y
first = [f(), y]

def d(values):
    return lambda function: function

@d([1 for y in range(2)])
def g():
    global y
    return y
second = [g(), y]

h = lambda z=[1 for y in range(2)]: y
[first, second, [h(), y]]
