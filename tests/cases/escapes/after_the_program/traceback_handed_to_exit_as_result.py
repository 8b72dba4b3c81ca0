# case: the traceback object is no data
# expect: not data : traceback
held = []


class M:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        held.append(trace)
        return True


with M():
    1 / 0
held[0]
