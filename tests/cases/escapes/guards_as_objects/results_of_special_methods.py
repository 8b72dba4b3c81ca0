# case: a method that the guard binds is called at once; what it is cannot be kept
# expect: refused F203 line 3 column 21, F201 line 4 column 19, F201 line 5 column 18, F201 line 6 column 26, F201 line 7 column 24
class L(list):
    def keep(self):
        a = super().__init__
        b = [self.__len__]
        c = self.__len__ if self else None
        d = lambda: self.__iter__
        return f"{self.__len__}"
