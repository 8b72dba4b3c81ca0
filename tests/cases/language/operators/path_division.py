# case: / builds paths
# expect: value ['a/b/c.txt', 'root/x']
class Path:
    def __init__(self, text):
        self.text = text

    def __truediv__(self, part):
        return Path(f"{self.text}/{part}")

    def __rtruediv__(self, part):
        return Path(f"{part}/{self.text}")

    def __str__(self):
        return self.text


[str(Path("a") / "b" / "c.txt"), str("root" / Path("x"))]
