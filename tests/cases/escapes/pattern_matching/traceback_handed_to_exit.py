# case: the traceback that `__exit__` is given is matched by a pattern of `object`
# expect: raises AttributeError: a pattern of class 'object' cannot read attribute 'tb_frame'
class M:
    def __enter__(self):
        return self
    def __exit__(self, kind, error, traceback):
        match traceback:
            case object(tb_frame=f):
                self.found = f
        return True
m = M()
with m:
    1 / 0
m.found
