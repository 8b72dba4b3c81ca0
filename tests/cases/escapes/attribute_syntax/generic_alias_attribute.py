# case: a generic alias forwards attributes to its class; the guard judges the alias
# expect: raises AttributeError
list[int].mro()
