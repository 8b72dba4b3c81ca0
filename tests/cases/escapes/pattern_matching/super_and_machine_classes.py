# case: classes that no value of a program should be asked about stand in no pattern
# expect: raises TypeError: class 'super' is not available in patterns
class A:
    def m(self):
        match super():
            case super(m=x):
                return x
A().m()
