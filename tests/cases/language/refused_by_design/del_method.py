# case: `__del__` is refused: it would run at a moment that the program does not choose
# expect: refused F202 line 2
class File:
    def __del__(self):
        print("closed")
