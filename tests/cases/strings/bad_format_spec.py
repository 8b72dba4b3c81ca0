# case: an unknown format code raises ValueError
# expect: raises ValueError: format code
f"{1:q}"
