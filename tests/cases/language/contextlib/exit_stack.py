# case: managers in any number
# policy: script {"modules": {"contextlib": null}}
# expect: value [['a', 'b', 'c'], ['+a', '+b', '+c', 'body', 'callback', '-c', '-b', '-a']]
from contextlib import ExitStack, contextmanager
log = []


@contextmanager
def opened(name):
    log.append(f"+{name}")
    yield name
    log.append(f"-{name}")


with ExitStack() as stack:
    names = [stack.enter_context(opened(n)) for n in "abc"]
    stack.callback(log.append, "callback")
    log.append("body")
[names, log]
