# case: lists are indexed, sliced, concatenated and changed
# expect: value [[9, 16, 25], [1, 4, 9, 16, 25, 36], [1, 8, 27, 64, 125, 216], ['a', 'b', 'C', 'D', 'E', 'f', 'g'], ['a', 'b', 'f', 'g'], 7]
squares = [1, 4, 9, 16, 25]
cubes = [1, 8, 27, 65, 125]
cubes[3] = 4 ** 3
cubes.append(216)
letters = list("abcdefg")
letters[2:5] = ["C", "D", "E"]
copy = letters[:]
letters[2:5] = []
[squares[-3:], squares + [36], cubes, copy, letters, len(copy)]
