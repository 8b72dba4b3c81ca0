# case: frames of the library are not shown
# policy: script {"modules": {"functools": null, "traceback": null}}
# expect: value 2
import functools
import traceback


def f(a, b):
    raise ValueError


try:
    functools.reduce(f, [1, 2])
except ValueError:
    text = traceback.format_exc()
text.count("File")
