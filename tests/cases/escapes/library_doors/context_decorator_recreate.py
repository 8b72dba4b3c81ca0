# case: ContextDecorator makes itself again by a method of its own
# policy: script {"modules": {"contextlib": null}}
# expect: raises TypeError: belongs to the base class
import contextlib


class D(contextlib.ContextDecorator):
    def _recreate_cm(self):
        return print

    def __enter__(self):
        return self

    def __exit__(self, *details):
        pass


@D()
def f():
    return 1


f()
