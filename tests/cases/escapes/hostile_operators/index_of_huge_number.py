# case: an index that fits no memory is out of range or too large, on each kind of sequence
# expect: value 12
class Index:
    def __init__(self, number):
        self.number = number

    def __index__(self):
        return self.number


count = 0
for thing in ["abc", b"abc", bytearray(b"abc"), [1, 2], (1, 2), range(3)]:
    for number in [2**63, -2**31 - 5]:
        try:
            thing[Index(number)]
        except IndexError:
            count += 1
count
