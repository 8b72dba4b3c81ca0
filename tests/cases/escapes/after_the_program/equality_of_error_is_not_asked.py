# case: nothing compares or hashes the error that ends the program
# expect: raises E: m
class E(Exception):
    def __eq__(self, other):
        raise KeyboardInterrupt("eq")

    def __hash__(self):
        raise KeyboardInterrupt("hash")

    def __bool__(self):
        raise KeyboardInterrupt("bool")

    def __repr__(self):
        raise KeyboardInterrupt("repr")


raise E("m") from E("n")
