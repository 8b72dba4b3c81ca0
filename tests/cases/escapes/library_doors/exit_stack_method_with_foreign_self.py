# case: a method of the library, called with a foreign self, hands over what it got from a class
# policy: script {"modules": {"contextlib": null}}
# expect: raises TypeError
import contextlib

got = []


class Fake:
    def _push_cm_exit(self, cm, exit):
        got.append(exit)


contextlib.ExitStack.enter_context(Fake(), contextlib.nullcontext())
got
