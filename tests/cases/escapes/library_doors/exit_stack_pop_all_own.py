# case: the same in an object of an own class
# policy: script {"modules": {"contextlib": null}}
# expect: value [2] or value [] or raises TypeError
import contextlib


class Box:
    pass


class Stack(contextlib.ExitStack):
    made = None

    def __new__(cls):
        return cls.made or super().__new__(cls)


stack = Stack()
Stack.made = Box()
stack.push(contextlib.nullcontext())
stack.pop_all()
[len(item) for item in getattr(Stack.made, "_exit_callbacks", [])]
