# case: the truth of `flush` is asked for after the text is written, as CPython does it
# expect: raises KeyError: asked
class Truth:
    def __bool__(self):
        raise KeyError("asked")


print("x", flush=Truth())
