# case: typing.get_type_hints evaluates annotations in quotes
# expect: refused F301 line 1 column 8
import typing
class A:
    x: "().__class__"
typing.get_type_hints(A)
