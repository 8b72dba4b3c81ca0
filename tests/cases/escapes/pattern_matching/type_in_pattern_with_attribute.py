# case: attributes of classes by a class pattern of `type`
# expect: raises TypeError
match int:
    case type(mro=m):
        r = m
r
