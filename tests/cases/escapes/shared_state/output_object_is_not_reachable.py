# case: what print writes to has no name
# expect: value []
# cpython: skip CPython hands out what is asked for
r = []
for name in ("__self__", "file", "stdout", "buffer", "encoding", "write", "flush", "__defaults__", "__kwdefaults__", "__globals__"):
    if hasattr(print, name):
        r.append(name)
r
