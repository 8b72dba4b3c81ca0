# case: methods that decide what an instance is cannot be defined
# expect: refused F202 line 2 column 9, F202 line 4 column 9, F202 line 6 column 9, F202 line 8 column 9, F202 line 10 column 9
class A:
    def __instancecheck__(self, x):
        return True
    def __subclasscheck__(self, x):
        return True
    def __subclasshook__(self, x):
        return True
    def __mro_entries__(self, bases):
        return (int,)
    def __prepare__(self, name, bases):
        return {}
