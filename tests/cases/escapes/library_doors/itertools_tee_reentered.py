# case: the same of tee
# policy: script {"modules": {"itertools": null}}
# expect: raises RuntimeError
import itertools


class Source:
    def __iter__(self):
        return self

    def __next__(self):
        return next(first)


first, second = itertools.tee(Source())
next(first)
