# case: generator expressions in calls
# expect: value [285, 260, '0,1,2', ['f', 'l', 'o', 'g'], (3, 'ccc'), True]
xvec, yvec = [10, 20, 30], [7, 5, 3]
data = "golf"
[sum(i * i for i in range(10)), sum(x * y for x, y in zip(xvec, yvec)), ",".join(str(n) for n in range(3)), list(data[i] for i in range(len(data) - 1, -1, -1)), max((len(w), w) for w in ["a", "ccc", "bb"]), any(n > 3 for n in yvec)]
