# case: a manager's `__exit__` is a dunder for the program's own text
# expect: refused F201 line 9 column 5
class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass


M().__exit__(None, None, None)
