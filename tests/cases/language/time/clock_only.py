# case: the clock can be read
# policy: script {"modules": {"time": null}}
# expect: value [True, True, True, True, True, True]
import time
a, b = time.time(), time.time()
[isinstance(a, float), a <= b, a > 1.7e9, isinstance(time.time_ns(), int), time.monotonic() <= time.monotonic(), time.perf_counter() >= 0]
