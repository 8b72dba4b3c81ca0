# case: a code that does not fit raises
# expect: raises ValueError: Unknown format code 'd' for object of type 'str'
f"{'abc':d}"
