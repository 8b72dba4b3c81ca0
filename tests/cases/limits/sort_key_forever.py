# case: a key function that never ends
# limits: {"steps": 100000000, "time": 60}
# expect: limit steps
def key(x):
    while True:
        pass


sorted([1, 2], key=key)
