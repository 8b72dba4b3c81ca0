# case: the frame by a format string
# expect: raises AttributeError: gi_frame
"{0.gi_frame}".format(x for x in ())
