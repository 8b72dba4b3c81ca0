# case: a generic alias forwards attributes to its class; the guard judges the alias
# expect: raises AttributeError or raises TypeError
list[int].mro()
