# case: what `__exit__` returns is asked for its truth, and that may raise
# expect: raises KeyError: 'truth'
class Truth:
    def __bool__(self):
        raise KeyError("truth")


class Manager:
    def __enter__(self):
        pass

    def __exit__(self, *args):
        return Truth()


with Manager():
    1 / 0
