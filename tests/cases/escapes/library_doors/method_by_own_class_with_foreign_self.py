# case: a method of the library, read from an own class, and called with a foreign self
# policy: script {"modules": {"contextlib": null}}
# expect: raises TypeError
import contextlib

got = []


class Stack(contextlib.ExitStack):
    pass


class Fake:
    def _push_cm_exit(self, cm, exit):
        got.append(exit)


Stack.enter_context(Fake(), contextlib.nullcontext())
got
