# case: formatting nested data by hand ends by RecursionError
# expect: raises RecursionError
def show(x):
    return "[" + ",".join(show(y) for y in x) + "]"


x = []
for _ in range(5000):
    x = [x]
show(x)
