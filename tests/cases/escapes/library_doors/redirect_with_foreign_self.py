# case: what restores sys.stdout, called with a foreign self, writes any attribute of sys
# policy: script {"modules": {"contextlib": null}}
# expect: raises TypeError
import contextlib

got = []


class Fake:
    def _push_cm_exit(self, cm, exit):
        got.append(exit)


class Self:
    _stream = "evil"
    _old_targets = [5]


contextlib.ExitStack.enter_context(Fake(), contextlib.redirect_stdout(None))
got[0](Self(), None, None, None)
