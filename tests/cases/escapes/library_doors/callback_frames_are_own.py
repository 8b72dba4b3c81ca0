# case: a traceback through the library shows own frames only
# policy: script {"modules": {"functools": null, "traceback": null}}
# expect: value False
# cpython: skip CPython lets a program do that
import functools
import traceback


@functools.singledispatch
def f(value):
    raise ValueError


try:
    f(1)
except ValueError as error:
    text = "".join(traceback.format_exception(error))
"functools" in text
