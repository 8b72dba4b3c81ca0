# case: rows and columns of a matrix
# expect: value [[[1, 4, 7], [2, 5, 8], [3, 6, 9]], [(1, 4, 7), (2, 5, 8), (3, 6, 9)], [1, 5, 9], [[7, 4, 1], [8, 5, 2], [9, 6, 3]], 45]
matrix = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
transposed = [[row[i] for row in matrix] for i in range(3)]
diagonal = [matrix[i][i] for i in range(len(matrix))]
rotated = [list(row) for row in zip(*matrix[::-1])]
[transposed, list(zip(*matrix)), diagonal, rotated, sum(map(sum, matrix))]
