# case: hooks that the machine calls, called by hand: own ones run as written, a builtin's are not given
# expect: value [('item', 5), ('missing', 6), ('named', 'n'), ('attr', '__class__'), ('get', None), 'AttributeError', 'AttributeError', 'AttributeError', 'AttributeError', 'AttributeError', 'AttributeError']
# cpython: skip CPython hands out what is asked for
class A(dict):
    def __class_getitem__(cls, index):
        return "item", index
    def __missing__(self, key):
        return "missing", key
    def __set_name__(self, owner, name):
        return "named", name
    def __getattr__(self, name):
        return "attr", name
    def __get__(self, instance, owner):
        return "get", instance
    p = property(lambda self: 1)
a = A()
found = [A.__class_getitem__(5), a.__missing__(6), a.__set_name__(A, "n"), a.__getattr__("__class__"), A.__get__(a, None, A)]
for use in (lambda: list.__class_getitem__(int), lambda: {}.__missing__(1), lambda: A.p.__set_name__(A, "x"), lambda: (5).__getattr__("real"), lambda: len.__get__(1), lambda: (x for x in ()).__getattr__("gi_frame")):
    try:
        found.append(use())
    except AttributeError as error:
        found.append(type(error).__name__)
found
