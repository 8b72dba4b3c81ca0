# case: blanks, line ends and comments between object, dot and name hide nothing
# expect: refused F201 line 3 column 5, F201 line 4 column 8, F201 line 6 column 3
x = (
    ().  # .real
    __class__
    .  __mro__[1]
    .\
  __subclasses__
)
