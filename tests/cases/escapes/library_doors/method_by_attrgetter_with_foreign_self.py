# case: a method of the library by attrgetter
# policy: script {"modules": {"contextlib": null, "operator": null}}
# expect: raises TypeError
import contextlib
import operator

got = []


class Fake:
    def _push_cm_exit(self, cm, exit):
        got.append(exit)


operator.attrgetter("enter_context")(contextlib.ExitStack)(Fake(), contextlib.nullcontext())
got
