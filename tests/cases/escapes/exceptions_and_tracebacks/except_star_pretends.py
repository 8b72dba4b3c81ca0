# case: nor does it behind `except*` (CVE-2025-22153)
# expect: raises TypeError or raises ValueError: x
class Fake:
    def __getattr__(self, name):
        return (BaseException,)


try:
    raise ValueError("x")
except* Fake():
    pass
