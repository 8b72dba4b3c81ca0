# case: duplicates found
# expect: value [[1, 3], ['l', 'o'], 1]
def duplicates(items):
    seen, twice = set(), set()
    for x in items:
        (twice if x in seen else seen).add(x)
    return sorted(twice)


[duplicates([1, 2, 1, 3, 3]), duplicates("hello world"), len(set([1, 1.0, True]))]
