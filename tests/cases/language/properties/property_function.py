# case: property as a function
# expect: value 'new'
class Old:
    def __init__(self):
        self._name = "n"

    def get_name(self):
        return self._name

    def set_name(self, v):
        self._name = v.strip()

    name = property(get_name, set_name)


o = Old()
o.name = "  new "
o.name
