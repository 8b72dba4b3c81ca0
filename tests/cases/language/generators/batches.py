# case: a generator gives batches
# expect: value [[[0, 1, 2], [3, 4, 5], [6]], [], [['a', 'b']]]
def batches(items, size):
    batch = []
    for item in items:
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


[list(batches(range(7), 3)), list(batches([], 2)), list(batches("ab", 2))]
