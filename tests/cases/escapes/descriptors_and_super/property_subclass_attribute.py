# case: getter, setter and deleter of a property make properties and nothing else, and its fields are not stored
# expect: value [2, ['property', 'property', 'property'], 'AttributeError', 'AttributeError', 'AttributeError', 'AttributeError']
# cpython: skip CPython hands out what is asked for
class C:
    @property
    def x(self):
        return 1

    @x.setter
    def x(self, v):
        pass


made = [C.x.getter(lambda self: 2), C.x.setter(print), C.x.deleter(len)]


class D:
    x = made[0]


found = [D().x, [type(p).__name__ for p in made]]
for use in (lambda: setattr(C.x, "fget", print), lambda: delattr(C.x, "fset"), lambda: property.fget, lambda: property.fset):
    try:
        found.append(use())
    except AttributeError as error:
        found.append(type(error).__name__)
found
