# case: print looks at no truth of `flush`
# expect: value None or raises KeyError
class Truth:
    def __bool__(self):
        raise KeyError("asked")


print("x", flush=Truth())
