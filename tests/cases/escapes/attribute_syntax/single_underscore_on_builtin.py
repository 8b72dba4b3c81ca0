# case: a single underscore is a private name, and no builtin has one
# expect: raises AttributeError: private names
"".x if 0 else ""._
