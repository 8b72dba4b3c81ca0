# case: the text of an exception that asks for itself while the error is told
# expect: raises E or limit recursion
class E(Exception):
    def __str__(self):
        return str(self)


raise E()
