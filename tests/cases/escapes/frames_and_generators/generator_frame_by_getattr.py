# case: the frame by getattr
# expect: raises AttributeError: gi_frame
getattr((x for x in ()), "gi_frame")
