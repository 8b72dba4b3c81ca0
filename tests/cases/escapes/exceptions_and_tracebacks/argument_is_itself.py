# case: an exception whose argument is itself has an end
# expect: raises E or limit recursion
class E(Exception):
    pass


e = E()
e.args = (e,)
raise e
