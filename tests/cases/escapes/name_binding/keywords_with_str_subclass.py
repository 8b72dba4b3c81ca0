# case: keywords whose names lie do not reach other parameters
# expect: value ({"a": 1},)
# cpython: skip whether a subclass of str may be a keyword differs
class K(str):
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 0


def f(**kw):
    return ({str(k): v for k, v in kw.items()},)


f(**{K("a"): 1})
