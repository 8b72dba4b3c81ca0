# case: binary search
# expect: value [0, 3, 5, -1]
def search(items, x):
    low, high = 0, len(items) - 1
    while low <= high:
        mid = (low + high) // 2
        if items[mid] == x:
            return mid
        if items[mid] < x:
            low = mid + 1
        else:
            high = mid - 1
    return -1


data = [1, 3, 4, 7, 9, 11]
[search(data, x) for x in (1, 7, 11, 5)]
