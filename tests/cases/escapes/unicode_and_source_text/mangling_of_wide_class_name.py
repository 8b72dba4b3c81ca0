# case: a private name in a class with a fullwidth name is mangled as in plain letters
# generate: "class \uff23:\n    def __init__(self):\n        self.__x = 1\n\n\nC()._C__x"
# expect: value 1
