# case: a builtin's descriptor in an own class reads objects of its own builtin and no others
# expect: raises AttributeError: start
class A:
    start = UnicodeDecodeError.start


A().start
