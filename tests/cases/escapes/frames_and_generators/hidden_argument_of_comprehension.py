# case: the hidden first argument of a comprehension has a name that only data can have
# expect: value [{".0": 1}, [1, 2]]
def f(**names):
    return names


[f(**{".0": 1}), [x for x in [1, 2]]]
