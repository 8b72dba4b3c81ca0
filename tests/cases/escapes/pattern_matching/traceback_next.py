# case: the next entry of a traceback by a pattern of `object`
# expect: raises AttributeError: a pattern of class 'object' cannot read attribute 'tb_next'
class M:
    def __enter__(self):
        return self
    def __exit__(self, kind, error, traceback):
        match traceback:
            case object(tb_next=t) | object(tb_lineno=t):
                return t
with M():
    1 / 0
