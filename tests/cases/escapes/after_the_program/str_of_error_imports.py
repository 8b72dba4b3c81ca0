# case: what the text of an exception may import is what the program may
# expect: refused F301 line 3 column 16
class E(Exception):
    def __str__(self):
        import os

        return str(os)


raise E("x")
