# case: print looks at no truth of `flush`
# expect: value None
# cpython: skip CPython asks
class Truth:
    def __bool__(self):
        raise KeyError("asked")


print("x", flush=Truth())
