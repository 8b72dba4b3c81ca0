# case: slice assignment and deletion
# expect: value [-1, 'b', 'c', -1, 5, 6, 7, 8, 100, 7, 8]
xs = list(range(10))
xs[2:4] = ["a", "b", "c"]
xs[::5] = [-1, -1, -1]
del xs[1:3]
del xs[-1]
xs[len(xs):] = [100]
xs += (7, 8)
xs *= 1
xs
