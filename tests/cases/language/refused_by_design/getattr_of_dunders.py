# case: a name in a string is a name: `getattr` refuses what a dot would
# expect: raises AttributeError
# differs: raises AttributeError, where CPython gives the class: a string may come from anywhere, so the guard decides when it is asked
name = "__class__"
getattr(5, name)
