# case: methods that reach into the machine cannot be defined
# expect: refused
class C:
    def __getattribute__(self, name): pass
    def __new__(cls): pass
    def __del__(self): pass
    def __init_subclass__(cls): pass
    def __set_name__(self, owner, name): pass
    def __class_getitem__(cls, item): pass
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
