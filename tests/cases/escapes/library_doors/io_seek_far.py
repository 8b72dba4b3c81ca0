# case: a write far behind the end of a buffer
# policy: script {"modules": {"io": null}}
# expect: value 1 or raises MemoryError or raises OverflowError or raises ValueError or raises RuntimeError or limit memory|steps
# cpython: skip the file may be too large
import io

b = io.BytesIO()
b.seek(2 ** 31 - 2)
b.write(b"a")
