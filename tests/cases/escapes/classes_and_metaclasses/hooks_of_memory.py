# case: methods that hand out raw memory
# expect: refused F202 line 2 column 9, F202 line 4 column 9, F202 line 6 column 9
class A:
    def __buffer__(self, flags):
        return b""
    def __release_buffer__(self, buffer):
        pass
    def __sizeof__(self):
        return -1
