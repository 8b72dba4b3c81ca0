# case: a key function that changes the list while it is sorted
# expect: raises ValueError: list modified during sort
def key(x):
    xs.append(x)
    return x


xs = [3, 1, 2]
xs.sort(key=key)
