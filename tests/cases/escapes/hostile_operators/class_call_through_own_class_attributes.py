# case: builtin class methods through an own subclass make own objects by the own constructor
# expect: value [True, 7, {"a": "x"}, "made 1.5"]
class N(int):
    pass


class D(dict):
    pass


class F(float):
    def __init__(self, value):
        self.text = f"made {value}"


n = N.from_bytes(b"\x07", "big")
[type(n) is N, n + 0, {**D.fromkeys("a", "x")}, F.fromhex("0x1.8p0").text]
