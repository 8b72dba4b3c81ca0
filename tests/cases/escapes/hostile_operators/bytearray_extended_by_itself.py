# case: a bytearray that is extended by a generator which clears it
# expect: value True
def parts():
    for number in range(5):
        data.clear()
        yield number


data = bytearray(b"abcdef")
data.extend(parts())
len(data) <= 11
