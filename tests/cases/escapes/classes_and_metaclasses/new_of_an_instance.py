# case: the `__new__` that an instance has is its class's, and is no more the program's to call
# expect: value ['AttributeError', 'AttributeError', 'AttributeError', 'AttributeError', 'AttributeError', 'AttributeError', 'AttributeError']
# cpython: skip CPython makes some of them
def f():
    pass


class A:
    def m(self):
        pass


def makes():
    yield lambda: object().__new__(object)
    yield lambda: 5 .__new__(int, 7)
    yield lambda: print.__new__(object)
    yield lambda: f.__new__(type(f), f, {})
    yield lambda: A().m.__new__(type(A().m), print, [1])
    yield lambda: ValueError(1).__new__(ValueError, 2)
    yield lambda: (x for x in ()).__new__(object)


found = []
for make in makes():
    try:
        found.append(make())
    except (AttributeError, TypeError) as error:
        found.append(type(error).__name__)
found
