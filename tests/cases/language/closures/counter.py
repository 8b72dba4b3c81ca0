# case: a closure keeps its state
# expect: value [1, 2, 11, 7, 10]
def make_counter(start=0):
    count = start

    def step(by=1):
        nonlocal count
        count += by
        return count

    return step


a, b = make_counter(), make_counter(10)
[a(), a(), b(), a(5), b(-1)]
