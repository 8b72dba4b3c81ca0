# case: a class with brackets
# expect: value ['Typed[int]', 'Typed[str]']
class Typed:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item.__name__}]"


[Typed[int], Typed[str]]
