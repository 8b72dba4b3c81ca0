# case: a call with a hundred thousand keywords
# limits: {"time": 60}
# expect: value 100000
def f(**kw):
    return len(kw)


f(**{f"k{i}": i for i in range(100000)})
