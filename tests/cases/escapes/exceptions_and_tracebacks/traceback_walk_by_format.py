# case: the traceback by a format string
# expect: raises AttributeError: tb_frame
class M:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        "{0.tb_frame.f_globals}".format(trace)


with M():
    1 / 0
