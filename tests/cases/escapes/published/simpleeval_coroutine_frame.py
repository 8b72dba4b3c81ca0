# case: simpleeval, issue 138, for coroutines: `cr_frame` of a coroutine method
# policy: script {"syntax": ["async", "function", "class"]}
# expect: raises AttributeError: 'coroutine' object has no attribute 'cr_frame'
class Foo:
    async def bar(self):
        return 1
Foo().bar().cr_frame.f_globals
