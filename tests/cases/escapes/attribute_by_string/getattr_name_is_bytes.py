# case: a name that is no text
# expect: raises TypeError: string
getattr(1, b"real")
