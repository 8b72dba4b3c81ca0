# case: an iterator that is asked by what it asks
# policy: script {"modules": {"itertools": null}}
# expect: raises RecursionError
import itertools


class Source:
    def __iter__(self):
        return self

    def __next__(self):
        return next(chain)


chain = itertools.chain(Source())
next(chain)
