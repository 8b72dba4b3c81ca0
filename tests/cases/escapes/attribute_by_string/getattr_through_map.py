# case: getattr handed to map is still the guard
# expect: raises AttributeError: __class__
list(map(getattr, [()], ["__class__"]))
