# case: numbers that answer every name
# policy: script {"modules": {"statistics": null}}
# expect: value True
import statistics

asked = []


class N:
    def __getattr__(self, name):
        asked.append(name)
        raise AttributeError(name)


try:
    statistics.mean([N(), N()])
except TypeError:
    pass
all(type(name) is str for name in asked)
