# case: the dict behind a view by a pattern
# expect: raises AttributeError: a pattern of class 'object' cannot read attribute 'mapping'
match {"a": 1}.keys():
    case object(mapping=m):
        r = m
r
