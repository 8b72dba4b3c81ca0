# case: a matrix turned by nested comprehensions
# expect: value [[[1, 5, 9], [2, 6, 10], [3, 7, 11], [4, 8, 12]], [[1, 0, 0], [0, 1, 0], [0, 0, 1]]]
matrix = [[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]
[[[row[i] for row in matrix] for i in range(4)], [[0 if r != c else 1 for c in range(3)] for r in range(3)]]
