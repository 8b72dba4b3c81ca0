# case: escapes in a string make the dunder that they spell, and it is refused when it is used
# expect: raises AttributeError: __class__
getattr((), "\x5f\137\u0063lass\N{LOW LINE}\U0000005f")
