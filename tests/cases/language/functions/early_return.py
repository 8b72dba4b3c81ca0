# case: return leaves loops and functions
# expect: value [(1, 0), None]
def find(matrix, wanted):
    for r, row in enumerate(matrix):
        for c, x in enumerate(row):
            if x == wanted:
                return r, c
    return None


[find([[1, 2], [3, 4]], 3), find([[1]], 9)]
