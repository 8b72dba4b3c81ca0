# case: a generator is not copied
# policy: script {"modules": {"copy": null}}
# expect: raises TypeError
def g():
    yield

import copy

copy.copy(g())
