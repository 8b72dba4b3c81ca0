# case: bytes have no format
# expect: raises AttributeError: format
b"{0.__class__}".format(1)
