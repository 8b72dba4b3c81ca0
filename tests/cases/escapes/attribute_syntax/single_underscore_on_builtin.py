# case: a single underscore is a private name, and no builtin has one
# expect: raises AttributeError: '_'
""._
