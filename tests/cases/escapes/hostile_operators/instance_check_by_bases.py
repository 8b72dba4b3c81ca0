# case: bases that an object invents, in a ring, end the run by its limits and make no instance
# expect: raises RecursionError
# limits: {"steps": 300000000}
class Ring:
    def __getattr__(self, name):
        return (self, self)


issubclass(Ring(), int)
