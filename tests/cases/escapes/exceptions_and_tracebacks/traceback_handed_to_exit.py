# case: the machine itself hands the traceback to `__exit__`; nothing can be read from it
# expect: raises AttributeError: tb_frame
class M:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        trace.tb_frame.f_globals


with M():
    1 / 0
