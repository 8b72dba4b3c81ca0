# case: an unknown keyword raises
# expect: raises TypeError: got an unexpected keyword argument 'colour'
def paint(color="red"):
    return color


paint(colour="blue")
