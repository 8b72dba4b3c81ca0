# case: pop_all stores its callbacks in what __new__ gave
# policy: script {"modules": {"contextlib": null, "json": null}}
# expect: raises AttributeError: '_exit_callbacks'
import contextlib
import json


class Stack(contextlib.ExitStack):
    made = None

    def __new__(cls):
        return cls.made or super().__new__(cls)


stack = Stack()
Stack.made = json.JSONEncoder()
stack.pop_all()
Stack.made._exit_callbacks
