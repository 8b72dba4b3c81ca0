# case: classes that are made and dropped by the hundred, in each other's places, are never taken for one another
# expect: value {'field': 100, 'member': 100, 'property': 100, 'hook': 100}
counts = {'field': 0, 'member': 0, 'property': 0, 'hook': 0}


def field():
    class Made:
        def __init__(self):
            self.it = 'field'
    return Made


def member():
    class Made:
        it = 'member'
    return Made


def descriptor():
    class Made:
        it = property(lambda self: 'property')
    return Made


def hook():
    class Made:
        def __getattr__(self, name):
            return 'hook'
    return Made


for _ in range(100):
    for make in [field, member, descriptor, hook]:
        made = make()()
        first, second = made.it, made.it
        assert first == second
        counts[first] += 1
counts
