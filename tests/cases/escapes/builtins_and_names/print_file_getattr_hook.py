# case: print asks the guard for a file's `write`, and walks into nothing that `__getattr__` answers
# expect: value ['write', 'write', 'flush']
seen = []


class F:
    def __getattr__(self, name):
        def answer(*arguments):
            seen.append(name)
            return (x for x in ())

        return answer


print("x", file=F(), flush=True)
seen
