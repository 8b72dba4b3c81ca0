# case: letters with their numbers
# expect: value [['1h', '2é', '3l', '4l', '5o'], ['c', 'b', 'a'], 'hnopty', {'a': 0, 'b': 1, 'c': 2}, 3]
out = []
for i, c in enumerate("héllo", start=1):
    out.append(f"{i}{c}")
[out, list(reversed("abc")), "".join(sorted("python")), dict(zip("abc", range(3))), len("👩‍🚀")]
