# case: an object that has every attribute is still no data
# expect: not data: A
class A:
    def __getattr__(self, name):
        return lambda *args: [1]

    def __iter__(self):
        return iter([])

    def __len__(self):
        return 0

    def __int__(self):
        return 1

    def __index__(self):
        return 1

    def __str__(self):
        return "text"


A()
