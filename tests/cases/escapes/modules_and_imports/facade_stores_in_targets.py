# case: a module's name is no target of any statement
# policy: script {"modules": {"math": null}}
# expect: value [7, 3.141592653589793]
# cpython: skip CPython changes the module
import math


class Manager:
    def __enter__(self):
        return 3

    def __exit__(self, *args):
        pass


def by_loop():
    for math.pi in [3]:
        pass


def by_with():
    with Manager() as math.pi:
        pass


def by_unpacking():
    a, *math.pi = 1, 2, 3


def by_comprehension():
    [0 for math.pi in [3]]


def by_augmentation():
    math.pi += 1


def by_deletion():
    del math.pi


def by_new_name():
    math.three = 3


count = 0
for write in [by_loop, by_with, by_unpacking, by_comprehension, by_augmentation, by_deletion, by_new_name]:
    try:
        write()
    except AttributeError:
        count += 1
[count, math.pi]
