# case: what format_exception gives is text
# policy: script {"modules": {"traceback": null}}
# expect: value [True, []]
import traceback


def f():
    raise ValueError("seen")


try:
    f()
except ValueError as error:
    lines = traceback.format_exception(error)
[all(type(line) is str for line in lines), [line for line in lines if ".rs" in line or "Lib" in line]]
