# case: private names by super are those of own classes
# expect: raises AttributeError
class A(dict):
    def m(self):
        return super()._data


A().m()
