# case: a binary search that counts its guesses
# expect: value [1, 6, 7, 7]
def guess(secret):
    low, high, tries = 1, 100, 0
    while True:
        tries += 1
        middle = (low + high) // 2
        if middle == secret:
            return tries
        if middle < secret:
            low = middle + 1
        else:
            high = middle - 1


[guess(50), guess(1), guess(100), max(guess(n) for n in range(1, 101))]
