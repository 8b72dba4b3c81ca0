# case: an exception that is thrown into a generator of the library shows no frame of it
# policy: script {"modules": {"heapq": null, "traceback": null}}
# expect: value [1, False]
# cpython: skip CPython lets a program do that
import heapq
import traceback

merged = heapq.merge([1], [2])
next(merged)
try:
    merged.throw(ValueError("mine"))
except ValueError as error:
    text = "".join(traceback.format_exception(error))
[text.count("File"), "heapq" in text]
