# case: the data of a UserList is a list
# policy: script {"modules": {"collections": null}}
# expect: raises AttributeError: 'gi_frame'
def g():
    yield

import collections

collections.UserList(g()).data.gi_frame
