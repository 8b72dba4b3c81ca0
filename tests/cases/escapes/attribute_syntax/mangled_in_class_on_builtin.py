# case: a mangled name is private on a builtin like any other
# expect: raises AttributeError: _C__x
class C:
    def m(self):
        return "".__x


C().m()
