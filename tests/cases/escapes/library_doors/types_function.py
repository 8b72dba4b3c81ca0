# case: types makes functions, code objects, classes and methods
# expect: refused F301 line 1 column 8
import types
types.FunctionType(types.CodeType(0, 0, 0, 0, 0, 0, b"", (), (), (), "", "", "", 0, b"", b""), {})
types.new_class("X", (), {"metaclass": type})
