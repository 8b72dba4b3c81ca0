# case: groups whose keys ask for the next group while they are compared
# policy: script {"modules": {"itertools": null}}
# expect: value True
import itertools


class Key:
    groups = None

    def __eq__(self, other):
        if Key.groups is not None:
            groups, Key.groups = Key.groups, None
            next(groups, None)
        return False


Key.groups = itertools.groupby([Key(), Key(), Key(), Key()])
groups = Key.groups
Key.groups = None
next(groups)
Key.groups = groups
len(list(groups)) < 5
