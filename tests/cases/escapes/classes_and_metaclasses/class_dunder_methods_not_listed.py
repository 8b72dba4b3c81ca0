# case: methods that reach into the machine cannot be defined
# expect: refused F202 line 2 column 9, F202 line 3 column 9, F202 line 4 column 9, F202 line 5 column 9, F202 line 6 column 9, F202 line 7 column 9, F202 line 8 column 9, F202 line 9 column 9, F202 line 10 column 9, F202 line 11 column 9, F202 line 12 column 9, F202 line 13 column 9, F202 line 14 column 9, F202 line 15 column 9
class C:
    def __getattribute__(self, name): pass
    def __del__(self): pass
    def __reduce__(self): pass
    def __reduce_ex__(self, protocol): pass
    def __getstate__(self): pass
    def __setstate__(self, state): pass
    def __instancecheck__(self, x): pass
    def __subclasscheck__(self, x): pass
    def __subclasshook__(cls, x): pass
    def __prepare__(name, bases): pass
    def __mro_entries__(self, bases): pass
    def __dir__(self): pass
    def __sizeof__(self): pass
    def __buffer__(self, flags): pass
