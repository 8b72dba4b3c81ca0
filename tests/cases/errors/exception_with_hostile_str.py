# case: an exception whose text raises is still told as that exception
# expect: raises Evil
class Evil(Exception):
    def __str__(self):
        raise ValueError("no text")


raise Evil("x")
