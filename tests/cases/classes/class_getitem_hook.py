# case: `C[...]` of an own class
# expect: value ["int", ("a", 1)]
class Box:
    def __class_getitem__(cls, item):
        return item


[Box["int"], Box["a", 1]]
