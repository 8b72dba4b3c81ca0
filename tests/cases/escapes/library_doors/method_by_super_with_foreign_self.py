# case: a method of the library by super() of a class
# policy: script {"modules": {"contextlib": null}}
# expect: raises TypeError or raises AttributeError
import contextlib

got = []


class Stack(contextlib.ExitStack):
    @classmethod
    def method(cls):
        return super().enter_context


class Fake:
    def _push_cm_exit(self, cm, exit):
        got.append(exit)


Stack.method()(Fake(), contextlib.nullcontext())
got
