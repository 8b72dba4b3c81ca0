# case: a traceback of what is no exception
# policy: script {"modules": {"traceback": null}}
# expect: raises TypeError
import traceback


class Fake:
    def __getattr__(self, name):
        return self


traceback.format_exception(Fake())
