# case: a hash that hashes itself
# expect: raises RecursionError or limit recursion
class C:
    def __hash__(self):
        return hash(self)


{C(): 1}
