# case: a manager as decorator
# policy: script {"modules": {"contextlib": null}}
# expect: value [4, ['enter', '<', 'work', '>', 'exit']]
from contextlib import ContextDecorator, contextmanager
log = []


class Logged(ContextDecorator):
    def __enter__(self):
        log.append("enter")
        return self

    def __exit__(self, *error):
        log.append("exit")
        return False


@contextmanager
def around():
    log.append("<")
    yield
    log.append(">")


@Logged()
@around()
def work(x):
    log.append("work")
    return x * 2


[work(2), log]
