# case: a key function that empties what is searched
# expect: value 1
def key(x):
    items.clear()
    return 0


items = [1, 2, 3]
max(items, key=key)
