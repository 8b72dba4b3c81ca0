# case: an exception that carries a traceback in its arguments shows a name for it, and no field
# expect: raises Exception: traceback object
class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        raise Exception(traceback)


with Manager():
    1 / 0
