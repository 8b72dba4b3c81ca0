# case: a builtin's descriptor in an own class writes into no other object's memory
# expect: raises TypeError or raises AttributeError
class A(Exception):
    start = UnicodeDecodeError.start


A().start = 2**31 - 1
