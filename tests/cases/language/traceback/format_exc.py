# case: the text of a caught exception names functions and lines
# policy: script {"modules": {"traceback": null}}
# expect: value ['Traceback (most recent call last):', 'ZeroDivisionError: division by zero', True, True, True]
import traceback


def inner(x):
    return 1 / x


def outer():
    return inner(0)


try:
    outer()
except ZeroDivisionError:
    text = traceback.format_exc()
lines = text.strip().splitlines()
[lines[0], lines[-1], "in outer" in text, "in inner" in text, "line 5" in text]
