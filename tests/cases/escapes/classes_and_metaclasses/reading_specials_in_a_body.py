# case: a special name that the class body has not defined is no builtin and no input
# expect: value ['NameError', 'NameError', 'NameError', 'NameError']
def one():
    class A:
        __str__ = __repr__
def two():
    class A:
        __call__ = __new__
def three():
    class A:
        def __len__(self): return 1
        class B:
            __bool__ = __len__
def four():
    class A(dict):
        __getattr__ = __getitem__
found = []
for use in (one, two, three, four):
    try:
        found.append(use())
    except NameError as error:
        found.append(type(error).__name__)
found
