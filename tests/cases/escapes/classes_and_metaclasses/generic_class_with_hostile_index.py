# case: an index of a generic class is dropped, whatever it is; an own `__class_getitem__` is the program's
# expect: value [True, True, True, 'hostile', 'TypeError', 'TypeError', 'TypeError', []]
# cpython: skip type parameters and aliases are newer than the CPython of the test environment
class Index:
    def __eq__(self, other):
        asked.append(1)
    __hash__ = None
    def __getattr__(self, name):
        asked.append(name)
        return name
    def __repr__(self):
        asked.append("repr")
        return 5
class A[T]:
    pass
class B[T]:
    def __class_getitem__(cls, index):
        return "hostile"
class C(B[1] if False else B):
    pass
asked = []
found = [A[Index()] is A, A[Index():Index(), ...] is A, A[A[print]][type] is A, C[Index()]]
def store():
    A[int] = 5
def delete():
    del A[int]
for use in (store, delete, lambda: A()[int]):
    try:
        found.append(use())
    except TypeError as error:
        found.append(type(error).__name__)
found + [asked]
