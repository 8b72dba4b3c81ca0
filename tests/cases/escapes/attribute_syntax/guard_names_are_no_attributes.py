# case: names of guards are no names of attributes, not even of own objects, and no text of that name changes a guard
# expect: value ["UP", 16, []]
# cpython: skip CPython hands out what is asked for
class A:
    pass


a = A()
names = ["<getattr>", "<attr>", "<super>", "<import>"]
refused = 0
for name in names:
    for use in (lambda: setattr(a, name, print), lambda: setattr(A, name, print), lambda: delattr(A, name), lambda: getattr(a, name)):
        try:
            use()
        except AttributeError:
            refused += 1
["up".upper(), refused, [n for n in names if hasattr(a, n) or hasattr(A, n)]]
