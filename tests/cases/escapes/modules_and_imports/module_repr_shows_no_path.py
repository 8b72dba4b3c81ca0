# case: the text of a module shows no file
# policy: script {"modules": {"math": null}}
# expect: value "<module 'math'>"
# cpython: skip CPython shows where the module came from
import math

repr(math)
