# case: a module that nobody offers is refused, wherever the import stands
# policy: script {"modules": {"math": null}}
# expect: refused
import os


def f():
    from sys import modules
