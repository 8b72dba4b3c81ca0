# case: the same by unpacked arguments
# expect: raises TypeError: type()
type(*["X", (), {}])
