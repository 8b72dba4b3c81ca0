# case: and as a base class, behind except, as a manager, in a pattern
# expect: refused F205 line 1 column 9, F205 line 5 column 8, F205 line 7 column 6, F205 line 10 column 10
class A(memoryview):
    pass
try:
    pass
except PythonFinalizationError:
    pass
with open:
    pass
match 1:
    case dir():
        pass
