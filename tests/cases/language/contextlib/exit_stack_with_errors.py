# case: all that was entered is left, also after an error
# policy: script {"modules": {"contextlib": null}}
# expect: value ['open a', 'open b', 'close b', 'close a', 'cannot open c', 'open d', 'kept', 'close d']
from contextlib import ExitStack


class R:
    def __init__(self, name, fail=False):
        self.name, self.fail = name, fail

    def __enter__(self):
        if self.fail:
            raise RuntimeError(f"cannot open {self.name}")
        log.append(f"open {self.name}")
        return self

    def __exit__(self, *error):
        log.append(f"close {self.name}")


log = []
try:
    with ExitStack() as stack:
        for r in (R("a"), R("b"), R("c", fail=True)):
            stack.enter_context(r)
except RuntimeError as e:
    log.append(str(e))
with ExitStack() as stack:
    stack.enter_context(R("d"))
    kept = stack.pop_all()
log.append("kept")
kept.close()
log
