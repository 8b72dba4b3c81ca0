# case: a method that ExitStack calls with what it got from a class
# policy: script {"modules": {"contextlib": null}}
# expect: raises TypeError: belongs to the base class
import contextlib


class Stack(contextlib.ExitStack):
    def _push_cm_exit(self, cm, exit):
        return exit


Stack().enter_context(contextlib.nullcontext())
