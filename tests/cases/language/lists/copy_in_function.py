# case: a function that changes its list changes the caller's
# expect: value [[1, 2, 3], [1, 2, 3], True]
def add_total(row):
    row.append(sum(row))
    return row


def with_total(row):
    return [*row, sum(row)]


a = [1, 2]
b = with_total(a)
c = add_total(a)
[a, b, c is a]
