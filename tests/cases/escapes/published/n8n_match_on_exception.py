# case: n8n: the object of the exception by a pattern, where a list of bad attributes looks at dots only
# expect: raises AttributeError: a pattern of class 'AttributeError' cannot read attribute 'obj'
try:
    (lambda: 1).missing
except AttributeError as e:
    match e:
        case AttributeError(obj=f):
            r = f
r
