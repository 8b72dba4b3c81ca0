# case: a traceback cannot be changed
# expect: raises AttributeError: tb_next
class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        traceback.tb_next = None


with Manager():
    1 / 0
