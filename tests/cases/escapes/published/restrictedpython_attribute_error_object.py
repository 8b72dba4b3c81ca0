# case: RestrictedPython, CVE-2024-47532: an AttributeError hands back the object that was to stay hidden
# expect: raises AttributeError: 'AttributeError' object has no attribute 'obj'
class Secret:
    def ask(self):
        return self.__hidden.missing
    def __init__(self):
        self.__hidden = (x for x in ())
try:
    Secret().ask()
except AttributeError as e:
    r = e.obj
r
