# case: the usual way to measure how long something takes
# policy: script {"modules": {"time": null}}
# expect: value [332833500, True, '0s']
import time
start = time.perf_counter()
total = sum(i * i for i in range(1000))
elapsed = time.perf_counter() - start
[total, elapsed >= 0, f"{elapsed:.0f}s"]
