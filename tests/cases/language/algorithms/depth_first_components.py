# case: islands in a grid
# expect: value [1, 2, 4]
def islands(grid):
    cells = {(r, c) for r, row in enumerate(grid) for c, x in enumerate(row) if x == "1"}
    sizes = []
    while cells:
        stack, size = [cells.pop()], 0
        while stack:
            r, c = stack.pop()
            size += 1
            for n in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if n in cells:
                    cells.remove(n)
                    stack.append(n)
        sizes.append(size)
    return sorted(sizes)


islands(["11000", "11000", "00100", "00011"])
