# case: a format string reads attributes under the same guard
# expect: raises AttributeError
# differs: raises AttributeError, where CPython formats the class: otherwise a translated text could walk through the program's objects
"{0.__class__}".format(5)
