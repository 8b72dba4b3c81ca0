# case: a method of the library, fetched from its class by a pattern, and called with a foreign self
# policy: script {"modules": {"contextlib": null}}
# expect: raises TypeError or raises AttributeError
import contextlib

got = []


class Fake:
    def _push_cm_exit(self, cm, exit):
        got.append(exit)


match contextlib.ExitStack:
    case object(enter_context=method):
        method(Fake(), contextlib.nullcontext())
got
