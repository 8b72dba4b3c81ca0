# case: a time of what are no numbers
# policy: script {"modules": {"time": null}}
# expect: value 'Mon Feb  3 04:05:06 1'
# cpython: skip CPython lets a program do that, or words it otherwise
import time

time.asctime(time.struct_time([1, 2, 3, 4, 5, 6, 7, 8, print]))
