# case: a format string's fields are read as they stand: letters that look like a dunder are none
# generate: "'{0.\uff3f\uff3fclass\uff3f\uff3f}'.format(1)"
# expect: raises AttributeError
