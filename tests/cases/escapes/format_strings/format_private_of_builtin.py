# case: private names in format strings
# expect: raises AttributeError: _x
"{0._x}".format(1)
