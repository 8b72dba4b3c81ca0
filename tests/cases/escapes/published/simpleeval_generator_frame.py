# case: simpleeval, issue 138: a generator method of an object that was handed in
# expect: raises AttributeError: 'generator' object has no attribute 'gi_frame'
class Foo:
    def bar(self):
        yield "Hello"
Foo().bar().gi_frame.f_globals["__builtins__"].exec("1")
