# case: a conversion in front of the attribute does not hide the attribute
# expect: raises ValueError
"{0!r.__class__}".format(1)
