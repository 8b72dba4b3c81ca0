# case: a length that iterates over the sequence that is asked for it
# expect: raises RecursionError
class S:
    def __getitem__(self, index):
        if index:
            raise IndexError
        return 0

    def __len__(self):
        return len([*iterator])


iterator = iter(S())
list(iterator)
