# case: a module that nobody offers is refused, wherever the import stands
# policy: script {"modules": {"math": null}}
# expect: refused F301 line 1 column 8, F301 line 5 column 10
import os


def f():
    from sys import modules
