# case: while with else, continue and break
# expect: value [2, 'missing', 'missing']
def search(items, wanted):
    i = 0
    while i < len(items):
        if items[i] is None:
            i += 1
            continue
        if items[i] == wanted:
            break
        i += 1
    else:
        return "missing"
    return i


[search([None, 4, 5], 5), search([1], 2), search([], 1)]
