# case: names put together at run time find no frame
# expect: raises AttributeError: gi_frame
g = (x for x in [])
getattr(g, "_".join(["gi", "frame"]))
