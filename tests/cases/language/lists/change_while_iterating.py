# case: loop over a copy to remove items
# expect: value [['defenestrate', 'cat', 'window', 'defenestrate'], [2, 4, 6]]
words = ["cat", "window", "defenestrate"]
for w in words[:]:
    if len(w) > 6:
        words.insert(0, w)
numbers = [1, 2, 3, 4, 5, 6]
for n in list(numbers):
    if n % 2:
        numbers.remove(n)
[words, numbers]
