# case: attrgetter goes through the guard at each step
# policy: script {"modules": {"operator": null}}
# expect: raises AttributeError: 'gi_frame'
def g():
    yield

import operator

operator.attrgetter("gi_frame.f_back")(g())
