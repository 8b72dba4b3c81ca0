# case: a builtin's descriptor in an own class writes into no other object's memory
# expect: raises AttributeError: start
class A(Exception):
    start = UnicodeDecodeError.start


A().start = 2**31 - 1
