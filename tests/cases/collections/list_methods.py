# case: every method of lists
# expect: value [[9, 5, 4, 2], [1, 2, 4, 5, 9], 3, 1, 1, [], 1]
xs = [3, 1, 2]
xs.append(5)
xs.extend([4, 4])
xs.insert(0, 9)
removed = xs.pop(1)
xs.remove(4)
xs.sort(reverse=True)
ys = xs.copy()
ys.reverse()
zs = [1]
zs.clear()
[xs, ys, removed, xs.index(5), xs.count(4), zs, xs.pop()]
